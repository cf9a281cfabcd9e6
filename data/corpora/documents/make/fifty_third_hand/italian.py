"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import CK, UN, Field, Ink, Look, Stamp, Tick, hand, paper, sheet, tab
from .press import flat, mixed, scanned, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield from certificates()
    yield from around()


def certificates() -> Iterator[Paper]:
    yield paper(
        "it-verbale-collaudo",
        typ("""#set page(margin: 2.2cm, header: text(8pt)[Officina Quadrifoglio S.r.l. #h(1fr) Mod. 7.5 rev. 2])
#set text(font: "Liberation Sans", size: 10pt, lang: "it")
= Verbale di collaudo
#table(columns: (4cm, 1fr), stroke: 0.3pt, [Committente], [Acquedotto Valle Serchiana S.p.A.], [Commessa], [OQ-25-212], [Progetto], [Telecontrollo serbatoi], [SAL], [SAL 3: messa in servizio], [Importo SAL], [€ 58.700,00])
I SAL 1 e 2, per complessivi € 93.200,00, sono stati collaudati il 20 novembre 2025 e il 12 marzo 2026. Presenti: ing. Pucci, p.i. Lenzi, sig. Marchetti.

Alla presenza delle parti si è proceduto alle prove previste dal piano di collaudo. #table(columns: 3, [Prova], [Esito], [Note], [Lettura livelli], [positivo], [--], [Allarmi via SMS], [positivo], [--], [Ripartenza dopo blackout], [positivo], [tempo 42 s])
Il collaudo ha dato *esito positivo* e il committente accetta la fornitura senza riserve.

Lucca, 10 giugno 2026
#grid(columns: (1fr, 1fr), [Per il committente \\ ing. Donatella Pucci \\ Responsabile Esercizio \\ §901], [Per Officina Quadrifoglio \\ Gino Marchetti \\ §902])
"""),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Acquedotto Valle Serchiana S.p.A.",
            project="Telecontrollo serbatoi",
            project_code="OQ-25-212",
            milestone="SAL 3: messa in servizio",
            signatory_name="Donatella Pucci",
            signatory_title="Responsabile Esercizio",
            signature_date="2026-06-10",
            amount="58700.00 EUR",
        ),
    )

    clauses = (
        (
            "Premesse",
            "Il Consorzio ha affidato alla Società, con commessa n. CT/19/2025, la realizzazione della piattaforma di prenotazione dei rifugi. Il presente fascicolo raccoglie i documenti della milestone.",
        ),
        (
            "Organizzazione",
            "Il gruppo di lavoro si è riunito ogni due settimane. Le presenze figurano nell'allegato A. Il direttore dell'esecuzione ha partecipato a tutte le riunioni.",
        ),
        (
            "Requisiti",
            "I requisiti sono stati congelati il 3 febbraio. Le richieste successive sono state rinviate alla versione 2 e non formano oggetto di questa verifica.",
        ),
        (
            "Architettura",
            "Il sistema è ospitato in un centro dati certificato; i salvataggi sono giornalieri e conservati per trenta giorni.",
        ),
        (
            "Prove funzionali",
            "Sono stati eseguiti 86 casi di prova. Otto sono falliti al primo giro, tre al secondo, nessuno al terzo.",
        ),
        (
            "Prove di carico",
            "Con quattrocento utenti contemporanei il tempo medio di risposta è stato di 1,1 secondi.",
        ),
        (
            "Sicurezza",
            "La verifica di un laboratorio indipendente non ha rilevato vulnerabilità gravi. Due rilievi minori sono stati chiusi.",
        ),
        (
            "Formazione",
            "Diciannove gestori hanno frequentato il corso; il materiale è disponibile in linea.",
        ),
        (
            "Documentazione",
            "Manuale utente, manuale di gestione e schema dei dati sono stati consegnati in formato aperto.",
        ),
        (
            "Garanzia",
            "La garanzia dura dodici mesi. Le segnalazioni si aprono tramite lo sportello dedicato.",
        ),
        (
            "Trattamento dei dati",
            "La Società opera quale responsabile del trattamento. Il registro è stato aggiornato.",
        ),
        (
            "Costi",
            "Gli importi delle milestone restano quelli del contratto: milestone 1 € 21.000,00; milestone 2 € 37.400,00; milestone 3 € 12.600,00.",
        ),
    )
    body = [
        x
        for i, (h, t) in enumerate(clauses, 1)
        for x in (f"## {i}. {h}", t, 30, *(("---",) if i % 4 == 0 else ()))
    ]
    yield paper(
        "it-fascicolo-lungo",
        sheet(
            "# Fascicolo di verifica – milestone 2",
            "Consorzio Rifugi delle Orobie / progetto Prenota Quota",
            *body,
            "## 13. Determinazione",
            "Visti i capitoli che precedono, il Consorzio Rifugi delle Orobie approva la milestone 2 e ne dispone il pagamento per l'intero importo contrattuale.",
            "Clusone, 24 luglio 2026",
            Ink(911),
            "Il presidente\nErmanno Bonadei",
            "---",
            "## Allegato A – Presenze",
            tab(
                [["Data", "Presenti"], ["14 aprile", "7"], ["28 aprile", "6"], ["12 maggio", "8"]],
                (120, 100),
            ),
            look=Look(
                font="Times-Roman", size=12, margin=72, gap=10, foot="Fascicolo M2 – pagina %"
            ),
        ),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Consorzio Rifugi delle Orobie",
            project="Prenota Quota",
            project_code="CT/19/2025",
            milestone="milestone 2",
            signatory_name="Ermanno Bonadei",
            signatory_title="presidente",
            signature_date="2026-07-24",
            amount="37400.00 EUR",
        ),
    )

    front = sheet(
        "# Rapporto di fine evento",
        "Regìa Srl – Rimini",
        tab(
            [
                ["Cliente", "Ordine dei Farmacisti di Valmarina"],
                ["Evento", "Congresso Interregionale 2026"],
                ["Commessa", "CO/0618"],
                ["Corrispettivo", "€ 19.250,00 + IVA"],
            ],
            (120, 300),
            "label",
        ),
        "Partecipanti accreditati: 412. Sessioni: 9. Guasti: nessuno.",
        "Segue benestare del cliente.",
        look=Look(hue="#ad1457"),
    )
    back = sheet(
        "# Benestare alla fatturazione",
        "Il cliente dichiara di aver ricevuto i servizi del Congresso Interregionale 2026 e ne approva l'esecuzione.",
        20,
        Ink(917, 150, 40),
        hand("Ornella Vistoli", 30),
        "Segretaria dell'Ordine",
        hand("28 ottobre 2026", 28),
        look=Look(size=12, hue="#000000"),
    )
    yield mixed(
        "it-benestare",
        front,
        back,
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Ordine dei Farmacisti di Valmarina",
            project="Congresso Interregionale 2026",
            project_code="CO/0618",
            signatory_name="Ornella Vistoli",
            signatory_title="Segretaria dell'Ordine",
            signature_date="2026-10-28",
            amount="19250.00 EUR",
        ),
        Scanner(dpi=104, skew=-0.8, noise=3, jpeg=31, seed=91),
    )

    yield paper(
        "it-riserva",
        flat(
            sheet(
                "# Accettazione di traduzione",
                "Modulo compilato a video e appiattito – Centro Lingue Maestrale, La Spezia",
                tab(
                    [
                        ["Cliente", Field("cl", "Cantieri Navali Portovero S.r.l.")],
                        ["Progetto", Field("pr", "Dossier gara Tunisi")],
                        ["Commessa", Field("co", "TR-4470")],
                        ["Consegna", Field("cs", "Bilanci 2023-2025, traduzione giurata")],
                        ["Corrispettivo", Field("im", "EUR 3.845,00", 110)],
                    ],
                    (110, 280),
                    "label",
                ),
                tab(
                    [
                        [Tick("a"), "accettata"],
                        [Tick("b", True), "accettata con riserva"],
                        [Tick("c"), "respinta"],
                    ],
                    (24, 300),
                    "plain",
                    bold=False,
                ),
                tab(
                    [
                        ["Riserva", Field("ri", "va aggiunta l'apostille sul bilancio 2024", 260)],
                        ["Firmatario", Field("fi", "Loredana Sanna")],
                        ["Qualifica", Field("qu", "Responsabile Ufficio gare")],
                        ["Firma", Field("si", "/s/ Loredana Sanna")],
                        ["Data", Field("da", "15/04/2026", 90)],
                    ],
                    (110, 280),
                    "label",
                ),
                look=Look(hue="#1a237e", size=11),
            )
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "it",
            client="Cantieri Navali Portovero S.r.l.",
            project="Dossier gara Tunisi",
            project_code="TR-4470",
            milestone="Bilanci 2023-2025, traduzione giurata",
            signatory_name="Loredana Sanna",
            signatory_title="Responsabile Ufficio gare",
            signature_date="2026-04-15",
            amount="3845.00 EUR",
            conditions=["va aggiunta l'apostille sul bilancio 2024"],
        ),
    )

    page = sheet(
        "# SCHEDA DI VALUTAZIONE CORSO",
        "Ente formatore: Scuola d'Impresa Tirso – Oristano",
        tab(
            [
                ["Azienda", "Pastificio Su Nuraghe S.n.c."],
                ["Piano", "Igiene alimentare 2026"],
                ["Incarico", "SIT/302"],
                ["Modulo", "Modulo HACCP avanzato"],
                ["Compenso", "€ 2.190,00"],
            ],
            (90, 290),
            "label",
        ),
        f"{UN} Approvato    {CK} <b>Non approvato</b>",
        "Motivazione: docente diverso da quello concordato; otto ore svolte su sedici.",
        tab(
            [
                ["Nome", hand("Efisio Carboni", 15, "Dkg")],
                ["Ruolo", hand("Titolare", 15, "Dkg")],
                ["Firma", Ink(927, 130, 36)],
                ["Data", hand("16 novembre 2026", 15, "Dkg")],
            ],
            (90, 290),
            "label",
        ),
        16,
        Stamp("SU NURAGHE S.n.c.", hue="#222222"),
        look=Look(size=11, hue="#000000"),
    )
    yield scanned(
        "it-non-approvato",
        page,
        truth(
            AC,
            "rejected",
            True,
            "it",
            client="Pastificio Su Nuraghe S.n.c.",
            project="Igiene alimentare 2026",
            project_code="SIT/302",
            milestone="Modulo HACCP avanzato",
            signatory_name="Efisio Carboni",
            signatory_title="Titolare",
            signature_date="2026-11-16",
            amount="2190.00 EUR",
        ),
        Scanner(dpi=106, skew=0.7, noise=3, jpeg=31, turn=90, seed=92),
    )

    yield paper(
        "it-comunicazione-fine",
        typ("""#set page(margin: 2.4cm)
#set text(font: "Libertinus Serif", size: 11pt, lang: "it")
Bolzano, 2 ottobre 2026 #h(1fr) Spett.le *Funivie Monte Roen S.p.A.*
#v(4mm)
= Comunicazione di ultimazione e modulo di accettazione
Progetto: Bigliettazione senza contatto \\ Commessa: FMR-26-4 \\ Fase: Installazione tornelli \\ Importo della fase: € 41.300,00

Gentili Signori,

sono stati posati ventidue tornelli nelle stazioni a valle, intermedia e a monte; il personale di cassa è stato istruito il 28 settembre. Vi comunichiamo che la fase è ultimata con esito positivo. Il collaudo della fase precedente è stato accettato in luglio con verbale separato. Per quella odierna Vi preghiamo di restituire il riquadro compilato.

#rect(width: 100%, inset: 10pt)[*Accettazione del cliente* \\ #un accettiamo #h(1cm) #un non accettiamo \\ Nome: Matthias Pichler \\ Carica: Direttore tecnico \\ Data: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ \\ Firma: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_]

Distinti saluti, ufficio commesse di Varco Automazioni
"""),
        truth(
            AC,
            "undecided",
            False,
            "it",
            client="Funivie Monte Roen S.p.A.",
            project="Bigliettazione senza contatto",
            project_code="FMR-26-4",
            milestone="Installazione tornelli",
            signatory_name="Matthias Pichler",
            signatory_title="Direttore tecnico",
            amount="41300.00 EUR",
        ),
    )


def around() -> Iterator[Paper]:
    yield paper(
        "it-variante",
        sheet(
            "# Perizia di variante n. 2",
            "Appalto: Restauro digitale del fondo cinematografico – commessa Z0Z-7719\nStazione appaltante: Cineteca del Ponente\nAppaltatore: Fotogramma Lab",
            tab(
                [
                    ["Voce", "Euro"],
                    ["Scansione 4K di ulteriori 40 rulli", "16.400,00"],
                    ["Minore lavorazione audio", "- 2.900,00"],
                    ["Variazione netta", "13.500,00"],
                ],
                (260, 100),
            ),
            "Importo contrattuale originario: 148.000,00 euro. Perizia n. 1: 6.250,00 euro. Nessuna proroga del termine finale, fissato al 30 giugno 2026. La spesa trova copertura nel capitolo 2207.",
            "La variante è approvata a condizione che i rulli nitrati siano trasportati da un vettore abilitato.",
            8,
            Ink(931),
            "Savona, 19 gennaio 2026 – Il responsabile del procedimento, Camilla Vernazza",
            look=Look(font="Times-Roman", size=11, hue="#3e2723"),
        ),
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "it",
            client="Cineteca del Ponente",
            project="Restauro digitale del fondo cinematografico",
            project_code="Z0Z-7719",
            change_order_number="2",
            signatory_name="Camilla Vernazza",
            signatory_title="responsabile del procedimento",
            signature_date="2026-01-19",
            amount="13500.00 EUR",
            conditions=["i rulli nitrati siano trasportati da un vettore abilitato"],
        ),
    )

    yield paper(
        "it-rapportino",
        typ("""#set page(paper: "a4", margin: 1.8cm)
#set text(font: "Liberation Sans", size: 9.5pt, lang: "it")
#grid(columns: (1fr, auto), [= Rapportino mensile ore], [*Ottobre 2026*])
Consulente: Nicolò Ferrante (Delta Consulting) · Cliente: Banca Popolare del Matese · Progetto: Segnalazioni di vigilanza · Codice progetto: BPM-3360
#table(columns: (auto, 1fr, auto), [Settimana], [Attività], [Ore], [40-41], [Mappatura fonti], [72], [42-43], [Controlli di quadratura], [68], [44], [Affiancamento], [24], [], [*Totale*], [*164*])
Tariffa oraria € 64,00. Totale mese: *€ 10.496,00*

Le ore sopra indicate sono approvate e possono essere fatturate.

Approvato nel portale fornitori da: Assunta Iorio, Responsabile Vigilanza -- 03.11.2026 ore 10:14 -- firma elettronica registrata, ID 55e0-1
"""),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Banca Popolare del Matese",
            project="Segnalazioni di vigilanza",
            project_code="BPM-3360",
            signatory_name="Assunta Iorio",
            signatory_title="Responsabile Vigilanza",
            signature_date="2026-11-03",
            amount="10496.00 EUR",
        ),
    )

    yield paper(
        "it-mail-ok-se",
        sheet(
            tab(
                [
                    ["Da:", "Ludovica Terzani"],
                    ["A:", "Studio Parallelo"],
                    ["Inviato:", "mercoledì 25 febbraio 2026 12:40"],
                    ["Oggetto:", "R: Stand Fiera del Tessile, progetto esecutivo"],
                ],
                (60, 380),
                "plain",
            ),
            "Buongiorno Sandro,",
            "abbiamo guardato le tavole con il titolare. Il progetto esecutivo per noi è approvato, purché la parete retroilluminata scenda a tre metri come chiede l'ente fiera. Per l'acconto legato a questa fase (€ 6.900,00, commessa SP-087) potete emettere fattura.",
            "Saluti,",
            "Ludovica Terzani\nEvent manager\nLanificio Terzani S.p.A.",
            look=Look(size=10.5),
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "it",
            client="Lanificio Terzani S.p.A.",
            project="Stand Fiera del Tessile",
            project_code="SP-087",
            milestone="progetto esecutivo",
            signatory_name="Ludovica Terzani",
            signatory_title="Event manager",
            signature_date="2026-02-25",
            amount="6900.00 EUR",
            conditions=["la parete retroilluminata scenda a tre metri come chiede l'ente fiera"],
        ),
    )

    yield paper(
        "it-brochure",
        sheet(
            "# Accettato alla prima!",
            "Il metodo Collina per collaudi senza sorprese",
            "Da quindici anni accompagniamo imprese e uffici pubblici fino alla firma del verbale. I nostri tre servizi:",
            "- Piano di accettazione in dieci giorni\n- Collaudatore indipendente in cantiere o da remoto\n- Archivio digitale dei verbali firmati",
            "“Con Collina abbiamo accettato tutte le milestone senza una riserva.” – un cliente del settore energia",
            "A partire da € 1.900,00. Collina Collaudi S.r.l., Perugia",
            look=Look(font="Helvetica", size=13, hue="#e65100", title_align=1, gap=14),
        ),
        truth("other", None, None, "it"),
    )
