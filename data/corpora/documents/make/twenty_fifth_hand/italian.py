"""Italian papers, one of them Swiss."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import grid, ink, kv, mail, mixed, paper, scrawl, signs, stamp, typ, typed

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield paper(
        "it-collaudo-linea",
        "<h1>Verbale di collaudo presso il cliente</h1>"
        + kv(
            ("Committente", "Conserve Sant'Elia S.p.A."),
            ("Costruttore", "Officine Bressan Automazioni S.r.l."),
            ("Impianto", "Linea di riempimento LR-8"),
            ("Commessa", "24B-117"),
            ("Ordine d'acquisto", "CSE 2025/0662"),
            ("Milestone", "SAT"),
            ("Rata collegata", "€ 96.400,00"),
        )
        + grid(
            "Prova|Limite|Esito",
            "Cadenza|≥ 180 vasi/min|184",
            "Scarto|≤ 0,8 %|0,5 %",
            "Arresti in 4 h|≤ 2|1",
            "Rumore|≤ 80 dB(A)|78",
        )
        + "<p class=sm>Nota: la sessione del 4 maggio era stata sospesa con esito negativo (cadenza 151). Il presente verbale ne annota la ripetizione.</p><p>Tutte le prove hanno dato esito favorevole. Il Committente prende in consegna l'impianto e nulla ha da eccepire.</p>"
        + signs(
            (scrawl(601), "Il Costruttore", "Ruggero Bressan"),
            (
                scrawl(602),
                "Il Committente",
                "Fabiana Locatelli, direttrice di stabilimento",
                "Angri, 12 maggio 2026",
            ),
        ),
        truth(
            CERT,
            "accepted",
            True,
            "it",
            client="Conserve Sant'Elia S.p.A.",
            project="Linea di riempimento LR-8",
            project_code="24B-117",
            milestone="SAT",
            signatory_name="Fabiana Locatelli",
            signatory_title="direttrice di stabilimento",
            signature_date="2026-05-12",
            amount="96400.00 EUR",
            po_number="CSE 2025/0662",
        ),
        "blue",
    )
    yield paper(
        "it-antincendio-prescrizioni",
        "<h1>PRESA IN CONSEGNA IMPIANTO ANTINCENDIO</h1>"
        + kv(
            ("Cliente", "Tessitura Val Brembilla S.a.s."),
            ("Cantiere", "Magazzino filati"),
            ("Commessa", "AF-0932"),
            ("Installatore", "Estinfuoco Orobica S.r.l."),
        )
        + "<p>In data 28/10/2026 il cliente prende in consegna l'impianto con le seguenti prescrizioni:</p><ol><li>sostituire la saracinesca S4 che trafila</li><li>consegnare la dichiarazione di conformità entro 15 giorni</li></ol><p>Importo liquidabile: € 43.118,60</p>"
        + signs(
            (ink("G. Milesi", "Breip", 21), "L'installatore: Gianmarco Milesi"),
            (ink("Ornella Carrara", "Dancing Script", 20), "Il cliente: Ornella Carrara, RSPP"),
        ),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "it",
            client="Tessitura Val Brembilla S.a.s.",
            project="Magazzino filati",
            project_code="AF-0932",
            signatory_name="Ornella Carrara",
            signatory_title="RSPP",
            signature_date="2026-10-28",
            amount="43118.60 EUR",
            conditions=[
                "sostituire la saracinesca S4 che trafila",
                "consegnare la dichiarazione di conformità entro 15 giorni",
            ],
        ),
        "form",
        Scanner(dpi=148, skew=0.9, noise=8, jpeg=46, seed=91),
    )
    yield paper(
        "it-mail-rifiuto-cortese",
        mail(
            "gmail",
            [
                ("Tommaso Guidi &lt;t.guidi@fondazionelarice.example&gt;", ""),
                ("A:", "Ilaria Benassi"),
                ("", "gio 5 nov 2026, 17:45"),
            ],
            "<p>Cara Ilaria,</p><p>grazie per il modulo 2 del percorso «Bilancio sociale» (vostro incarico FL-12) e complimenti per le slide, davvero curate.</p><p>Purtroppo i partecipanti non hanno avuto né le esercitazioni né il test finale che erano a contratto. Così com'è il modulo 2 non possiamo approvarlo e vi chiedo di stornare la nota da 5.900 €. Se volete riproporlo in febbraio, l'aula c'è.</p><p>Un caro saluto<br>Tommaso Guidi<br>Segretario generale, Fondazione Larice</p>",
            "Re: Modulo 2, ok a fatturare?",
        ),
        truth(
            "email",
            "rejected",
            None,
            "it",
            client="Fondazione Larice",
            project="Bilancio sociale",
            project_code="FL-12",
            milestone="modulo 2",
            signatory_name="Tommaso Guidi",
            signatory_title="Segretario generale",
            signature_date="2026-11-05",
            amount="5900.00 EUR",
        ),
    )
    yield paper(
        "it-rapportino",
        typed("""RAPPORTINO ORE n. 0447                     settimana 14/2026

Cliente ........ Cantina Sociale Colle Ameno
Commessa ....... CA-58   Revamping etichettatrice
Tecnico ........ Nico Ferrarese (Meccanica Padovan)

 giorno    descrizione                         ore   visto
 lun 30/3  smontaggio stella                   8     ec
 mar 31/3  nuove camme                         8     ec
 mer  1/4  messa in fase                       9     ec
 gio  2/4  avviamento con prodotto             5     ec
                                     totale   30

 importo a consuntivo   EUR 1.650,00

 Ore riconosciute dal cliente.
 f.to  Egidio Capasso, capo imbottigliamento, 2 aprile 2026"""),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Cantina Sociale Colle Ameno",
            project="Revamping etichettatrice",
            project_code="CA-58",
            signatory_name="Egidio Capasso",
            signatory_title="capo imbottigliamento",
            signature_date="2026-04-02",
            amount="1650.00 EUR",
        ),
    )
    yield paper(
        "ch-variante-ticino",
        "<h1>Ordine di variante n. V-09</h1>"
        + kv(
            ("Committente", "Cassa Pensioni Ceresio"),
            ("Opera", "Palazzina via Motta, ristrutturazione"),
            ("Mandato", "ATL-2530"),
            ("Architetti", "Atelier Tre Laghi Sagl"),
            ("Minor costo", "CHF -14'200.00"),
        )
        + "<p>Stralcio della pensilina in acciaio e ripristino della facciata esistente. L'onorario e il preventivo si riducono dell'importo sopra indicato.</p><p>Decisione del committente: <b>variante approvata</b>, seduta di cantiere del 3 giugno 2026.</p>"
        + signs(
            (scrawl(603), "Per gli architetti", "Elia Rusconi", "3.6.2026"),
            (
                scrawl(604),
                "Per il committente",
                "Manuela Bernasconi, responsabile immobili",
                "8.6.2026",
            ),
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "it",
            client="Cassa Pensioni Ceresio",
            project="Palazzina via Motta, ristrutturazione",
            project_code="ATL-2530",
            signatory_name="Manuela Bernasconi",
            signatory_title="responsabile immobili",
            signature_date="2026-06-08",
            amount="-14200.00 CHF",
            change_order_number="V-09",
        ),
        "narrow",
    )
    yield paper(
        "it-collaudato-solo-fornitore",
        "<h1>Verbale di fine installazione</h1><p>Cliente: <b>Poliambulatorio San Rocco S.r.l.</b> &nbsp; Lavoro: <b>Arredo reception e studi</b> &nbsp; Commessa: <b>AR-2090</b> &nbsp; Fornitore: Arredi Marangon</p><p>Il cliente dichiara di aver visionato gli arredi, di averli trovati conformi e di accettarli senza riserve, e autorizza il saldo di € 21.830,00.</p>"
        + stamp(
            "COLLAUDATO<br>Arredi Marangon, Ufficio Qualità",
            "#1f6b35",
            -4,
            "margin:8px 0 0 40px",
            15,
        )
        + signs(
            (ink("Marangon", "Kristi", 30), "Il fornitore", "Dario Marangon", "16/09/2026"),
            ("", "Il cliente", "Dott.ssa Serena Vettori, amministratrice", "Data"),
        ),
        truth(
            CERT,
            "undecided",
            False,
            "it",
            client="Poliambulatorio San Rocco S.r.l.",
            project="Arredo reception e studi",
            project_code="AR-2090",
            signatory_name="Serena Vettori",
            signatory_title="amministratrice",
            amount="21830.00 EUR",
            warnings=["partly_signed"],
        ),
        "book",
    )
    yield mixed(
        "it-regolare-esecuzione",
        "<p class=c><b>COMUNE DI POGGIO MARINO</b><br>Settore Lavori Pubblici</p><h1>Certificato di regolare esecuzione</h1><p>Servizio: digitalizzazione dell'archivio edilizio. Progetto n. PM-DIG-3. Affidatario: Carta &amp; Bit Soc. Coop. Determina di affidamento n. 211.</p><p>Premesso che il servizio è stato svolto dal 12 gennaio al 30 giugno 2026 e che i controlli a campione su 600 fascicoli non hanno rilevato difformità;</p>",
        "<p>il sottoscritto Responsabile unico del progetto<br><b>CERTIFICA</b><br>che il servizio è stato regolarmente eseguito e che può essere corrisposto il saldo di € 17.925,50 (diciassettemilanovecentoventicinque/50).</p><p>Poggio Marino, 14 luglio 2026</p><p>"
        + ink("Antonio Squillace", "Kristi", 34)
        + "<br>Arch. Antonio Squillace, Responsabile unico del progetto</p>"
        + stamp("COMUNE DI<br>POGGIO MARINO", "#24408e", 8, "margin-left:55%"),
        truth(
            CERT,
            "accepted",
            True,
            "it",
            client="COMUNE DI POGGIO MARINO",
            project="digitalizzazione dell'archivio edilizio",
            project_code="PM-DIG-3",
            signatory_name="Antonio Squillace",
            signatory_title="Responsabile unico del progetto",
            signature_date="2026-07-14",
            amount="17925.50 EUR",
        ),
        Scanner(dpi=142, skew=-1.0, noise=7, seed=92),
        "serif",
    )
    yield paper(
        "it-capitolato-servizi",
        typ("""= Allegato tecnico e ordine di lavoro ODL-77
Cliente: *Farmaceutica Monviso S.p.A.* \\ Fornitore: *ValGx Consulting S.r.l.* \\ Progetto: *Convalida serializzazione*
== Attività previste
+ analisi dei rischi e piano di convalida
+ protocolli IQ, OQ, PQ e loro esecuzione
+ rapporto finale
== Accettazione
Ogni rapporto sarà sottoposto alla firma dell'Assicurazione Qualità entro dieci giorni lavorativi dalla consegna.
== Corrispettivo
A corpo, totale *€ 74.200,00* oltre IVA, fatturato al 40 %, 40 % e 20 %.
#v(1cm)
#grid(columns: (1fr, 1fr), [Per il Cliente \\ f.to Alberto Rosset, Direttore Acquisti \\ 10 marzo 2026], [Per il Fornitore \\ f.to Debora Sanna \\ 6 marzo 2026])
"""),
        truth(
            "statement_of_work",
            None,
            True,
            "it",
            client="Farmaceutica Monviso S.p.A.",
            project="Convalida serializzazione",
            project_code="ODL-77",
            signatory_name="Alberto Rosset",
            signatory_title="Direttore Acquisti",
            signature_date="2026-03-10",
            amount="74200.00 EUR",
        ),
    )
    yield paper(
        "it-stato-avanzamento",
        "<h1>Accettazione per stati di avanzamento</h1>"
        + kv(
            ("Cliente", "Sistemi Portuali Alto Tirreno S.p.A."),
            ("Progetto", "Data center di banchina"),
            ("Commessa", "SP-DC-006"),
            ("Appaltatore", "Elettromeccanica Versilia"),
            ("Oggetto del presente foglio", "SAL 3"),
        )
        + grid(
            "SAL|Descrizione|Importo|Posizione",
            "1|Quadri MT|€ 140.000,00|accettato il 9/1/2026",
            "2|Trasformatori|€ 188.000,00|accettato il 20/3/2026",
            "<b>3</b>|<b>Gruppi elettrogeni</b>|<b>€ 231.600,00</b>|<b>in accettazione oggi</b>",
            "4|Cablaggio finale|€ 95.000,00|da eseguire",
        )
        + "<p>Verificato quanto posato, il cliente accetta il SAL 3 e ne consente la fatturazione, a patto che l'appaltatore ripeta la prova di carico del gruppo G2 entro il 15 giugno e ne depositi il tracciato.</p>"
        + signs(
            (scrawl(605), "L'appaltatore: Moreno Giannecchini"),
            (
                scrawl(606),
                "Il cliente: Lucrezia Ansaldi, responsabile infrastrutture",
                "29 maggio 2026",
            ),
        ),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "it",
            client="Sistemi Portuali Alto Tirreno S.p.A.",
            project="Data center di banchina",
            project_code="SP-DC-006",
            milestone="SAL 3",
            signatory_name="Lucrezia Ansaldi",
            signatory_title="responsabile infrastrutture",
            signature_date="2026-05-29",
            amount="231600.00 EUR",
            conditions=[
                "l'appaltatore ripeta la prova di carico del gruppo G2 entro il 15 giugno e ne depositi il tracciato"
            ],
        ),
        "green",
    )
    yield paper(
        "it-verbale-riunione",
        "<h1>Minuta di riunione n. 11</h1><p>Progetto: Stalla robotizzata Cascina Bellaria. Presenti: Az. Agr. Bellaria (committente), Studio Agritec, impresa Zanardi. Martedì 10 febbraio 2026, ore 9.</p>"
        + grid(
            "Punto|Discussione|Chi|Entro",
            "1|Posa delle guide: ritardo di una settimana per gelo|Zanardi|20/2",
            "2|Scelta del colore delle tamponature rinviata|committente|prossima riunione",
            "3|Il verbale di accettazione della platea sarà preparato da Agritec per marzo|Agritec|marzo",
        )
        + "<p>Prossima riunione il 24 febbraio. La minuta si intende letta dai presenti.</p>",
        truth(
            "other",
            None,
            None,
            "it",
            client="Az. Agr. Bellaria",
            project="Stalla robotizzata Cascina Bellaria",
        ),
        "deja",
    )
