"""Italian post: Italy and Ticino."""

from collections.abc import Iterator

from paper import Paper, truth

from forty_first_hand.board import sheet
from forty_first_hand.forms import form, mixed, scanned, text
from forty_first_hand.setter import sett

AC = "acceptance_certificate"


def letters() -> Iterator[Paper]:
    """Letters and a mail."""
    yield text(
        "lettera-lugano",
        sett(
            """
    **Fiduciaria Monte Boglia SA** // Via Pioda 9 // 6900 Lugano
    @gap 8
    Spettabile // Sicurdati Sagl // Via Cantonale 40 // 6928 Manno
    > Lugano, 19 febbraio 2026
    **Mandato 2271 – Piano di continuità operativa: accettazione del rapporto intermedio**
    Egregi signori,
    abbiamo letto con attenzione il rapporto intermedio consegnatoci il 30 gennaio e discusso con il vostro signor Bernasconi la scelta del centro di calcolo di riserva. Le nostre domande hanno trovato risposta.
    Accettiamo pertanto il rapporto intermedio così come consegnato. L'acconto di CHF 15'400.– può essere fatturato; per la fase successiva vi scriveremo a parte.
    Distinti saluti
    @ink 68
    avv. Fulvia Realini // membro della direzione
    """,
            font="Liberation Sans",
            size=10.5,
        ),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Fiduciaria Monte Boglia SA",
            project="Piano di continuità operativa",
            project_code="2271",
            milestone="rapporto intermedio",
            signatory_name="Fulvia Realini",
            signatory_title="membro della direzione",
            signature_date="2026-02-19",
            amount="15400.00 CHF",
        ),
    )

    yield text(
        "email-collaudo-negativo",
        sheet(
            """
    ~ **Da:** | Gianpaolo Scaramuzza
    ~ **Inviato:** | venerdì 10 luglio 2026 12:58
    ~ **A:** | assistenza; Noemi Fattori
    ~ **Oggetto:** | R: Linea 2, collaudo tappatrice - richiesta benestare
    ---
    Buongiorno Noemi,
    ieri mi avete chiesto il benestare per il collaudo della tappatrice (fase 2, commessa 26-C-114, "Revamping Linea 2", 33.100,00 euro). Mi dispiace ma il benestare non posso darlo: su diecimila bottiglie ne abbiamo trovate 212 con il tappo storto. La fase 2 per noi è respinta; ripetete la taratura e poi rifacciamo la prova da capo.
    La fase 1, accettata a maggio, resta naturalmente valida.
    Cordiali saluti
    Gianpaolo Scaramuzza
    Resp. Produzione - Acque Minerali Fonte Sibilla S.p.A.
    """,
            size=9.5,
        ),
        truth(
            "email",
            "rejected",
            None,
            "it",
            client="Acque Minerali Fonte Sibilla S.p.A.",
            project="Revamping Linea 2",
            project_code="26-C-114",
            milestone="fase 2",
            signatory_name="Gianpaolo Scaramuzza",
            signatory_title="Resp. Produzione",
            signature_date="2026-07-10",
            amount="33100.00 EUR",
        ),
    )

    yield text(
        "variante-respinta",
        sett(
            """
    ^ **PARCO ARCHEOLOGICO DI MONTE SARACENO**
    ^ Ufficio del responsabile del procedimento
    # Richiesta di variante n. 4 – esito
    | Appalto | Percorso di visita e illuminazione (lotto unico) |
    | Codice | PAMS-23/09 |
    | Richiedente | Lumen Scavi S.r.l. |
    | Oggetto | Cavidotto interrato lungo il decumano |
    | Importo richiesto | € 41.870,00 |
    Vista la richiesta del 3 marzo 2026; sentita la Soprintendenza, che ha espresso parere contrario allo scavo;
    **si respinge** la richiesta di variante. L'appaltatore prosegue secondo il progetto approvato.
    > Monte Saraceno, 24 marzo 2026
    @sig Il responsabile del procedimento / ink:69 / arch. Donatella Quarta
    """,
            font="Liberation Serif",
            size=11,
            side="centre",
            table="box",
        ),
        truth(
            "change_order",
            "rejected",
            True,
            "it",
            client="PARCO ARCHEOLOGICO DI MONTE SARACENO",
            project="Percorso di visita e illuminazione (lotto unico)",
            project_code="PAMS-23/09",
            signatory_name="Donatella Quarta",
            signatory_title="responsabile del procedimento",
            signature_date="2026-03-24",
            amount="41870.00 EUR",
            change_order_number="4",
        ),
    )


def certificates() -> Iterator[Paper]:
    """Verbali and certificates."""
    yield scanned(
        "verbale-collaudo",
        sheet(
            """
    # VERBALE DI COLLAUDO
    ~ Committente: | Cartiera Valsugana Nord S.p.A.
    ~ Commessa: | 5043 – Nuovo quadro di cabina
    |* Fase | Importo € | Stato |
    | 1 Progetto | 12.000,00 | collaudata il 10/12/2025 |
    | 2 Fornitura | 58.000,00 | collaudata il 02/02/2026 |
    | **3 Messa in servizio** | **19.500,00** | **oggetto del presente verbale** |
    | 4 Assistenza | 6.000,00 | da eseguire |
    In data 27 marzo 2026 le parti hanno eseguito le prove previste sulla fase 3.
    Esito:   [x] positivo, la fase è accettata    [ ] negativo
    @sig Per il committente / ink:70 / Loredana Zanghellini / Energy manager || Per il fornitore Elettroquadri Brenta / ink:71 / Ivo Tomaselli
    @stamp CARTIERA VALSUGANA NORD / UFFICIO TECNICO
    """,
            font="Helvetica",
            size=11,
        ),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Cartiera Valsugana Nord S.p.A.",
            project="Nuovo quadro di cabina",
            project_code="5043",
            milestone="3 Messa in servizio",
            signatory_name="Loredana Zanghellini",
            signatory_title="Energy manager",
            signature_date="2026-03-27",
            amount="19500.00 EUR",
        ),
        skew=0.7,
        seed=9,
    )

    yield mixed(
        "regolare-esecuzione",
        sett(
            """
    # Certificato di regolare esecuzione
    **Stazione appaltante:** Comune di Roccaforte Ligure Marina // **Servizio:** Rilievo e monitoraggio delle barriere soffolte // **CIG / contratto:** rep. 771/2024 // **Esecutore:** Blu Profondo Rilievi S.n.c.
    ## Premesse
    Il servizio è stato affidato con determina n. 88 del 6 maggio 2024 e consegnato il 3 giugno 2024. Sono state rese due campagne, in ottobre 2024 e in aprile 2025.
    ## Conto finale
    |* Voce | Importo |
    | Importo contrattuale | 64.800,00 € |
    | Acconti già corrisposti | 51.840,00 € |
    | **Saldo spettante all'esecutore** | **12.960,00 €** |
    ## Certificazione
    Il sottoscritto direttore dell'esecuzione certifica che il servizio è stato regolarmente eseguito; segue il foglio delle firme con l'approvazione della stazione appaltante.
    """,
            font="Liberation Serif",
            size=11,
            foot="rep. 771/2024 || 1 di 2",
        ),
        sheet(
            """
    ## Foglio delle firme – certificato di regolare esecuzione rep. 771/2024
    Il direttore dell'esecuzione
    @ink 72
    geom. Attilio Ferrando, 9 giugno 2025
    @gap 12
    Si approva il certificato e si dispone il pagamento del saldo.
    Il responsabile del servizio
    @ink 73
    Carlotta Vernazza
    Roccaforte Ligure Marina, 20 giugno 2025
    @stamp COMUNE DI ROCCAFORTE / LIGURE MARINA
    """,
            font="Times",
            size=12,
        ),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Comune di Roccaforte Ligure Marina",
            project="Rilievo e monitoraggio delle barriere soffolte",
            project_code="rep. 771/2024",
            signatory_name="Carlotta Vernazza",
            signatory_title="responsabile del servizio",
            signature_date="2025-06-20",
            amount="12960.00 EUR",
        ),
        skew=-1.0,
    )

    yield text(
        "modulo-sal",
        form(
            "Modulo di accettazione SAL",
            [
                ("Committente", "committente", "Consorzio Irriguo Basso Tronto"),
                ("Progetto", "progetto", "Telecontrollo paratoie"),
                ("Commessa n.", "commessa", "TP-092"),
                ("Avanzamento", "sal", "SAL 2"),
                ("Importo", "importo", "EUR 44.150,00"),
                ("Il committente:", "", None),
                ("accetta", "si", False),
                ("accetta con riserva", "riserva", True),
                ("non accetta", "no", False),
                ("Riserva", "testo", "verniciare i quadri delle paratoie 5 e 6"),
                ("Firmato", "firma", "f.to Ubaldo Ciccarelli"),
                ("Nome e cognome", "nome", "Ubaldo Ciccarelli"),
                ("Qualifica", "qualifica", "Direttore tecnico"),
                ("Data", "data", "8 ottobre 2026"),
            ],
            "Mod. 08.3 del sistema qualità",
            above=True,
            indent=110,
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "it",
            client="Consorzio Irriguo Basso Tronto",
            project="Telecontrollo paratoie",
            project_code="TP-092",
            milestone="SAL 2",
            signatory_name="Ubaldo Ciccarelli",
            signatory_title="Direttore tecnico",
            signature_date="2026-10-08",
            amount="44150.00 EUR",
            conditions=["verniciare i quadri delle paratoie 5 e 6"],
        ),
        "form",
    )

    yield text(
        "scheda-senza-crocette",
        sett(
            """
    # SCHEDA DI FINE INTERVENTO
    ## Casa di riposo Villa Ginestra – Fondazione Onlus
    | Intervento | Sostituzione centralina chiamata infermieri |
    | Rif. | INT-3305 |
    | Piano | Secondo piano, ala est |
    | Corrispettivo | € 4.980,00 + IVA |
    | Tecnico | Mirko Salvucci, Domotech Adriatica |
    Da compilare a cura del cliente
    [ ] lavoro accettato
    [ ] lavoro accettato con osservazioni: ________________________
    [ ] lavoro non accettato
    ## Lavori eseguiti
    |* Quantità | Descrizione |
    | 1 | Centralina a 32 linee con alimentatore tampone |
    | 14 | Pulsanti a tirante, bagni |
    | 28 | Prove di chiamata, tutte riuscite |
    Firma del cliente (sig.ra Assunta Del Gatto, direttrice): ________________________
    Data: ____________
    """,
            font="Liberation Sans Narrow",
            size=12,
            table="grid",
            margin="3cm",
        ),
        truth(
            AC,
            "undecided",
            False,
            "it",
            client="Casa di riposo Villa Ginestra – Fondazione Onlus",
            project="Sostituzione centralina chiamata infermieri",
            project_code="INT-3305",
            milestone="Secondo piano, ala est",
            signatory_name="Assunta Del Gatto",
            signatory_title="direttrice",
            amount="4980.00 EUR",
        ),
    )

    yield text(
        "attestato-annullato",
        sheet(
            """
    # Attestato di accettazione definitiva
    **Cliente** // Banca Popolare dell'Alta Irpinia
    **Progetto** // Archivio sostitutivo mutui, codice BAI-640
    **Fornitore** // Scriba Documentale S.r.l.
    **Fase** // Lotto 5, pratiche 2001–2006
    **Importo** // 27.300,00 €
    Il Cliente attesta che il lotto è completo e lo accetta in via definitiva, rinunciando a ogni contestazione.
    Il controllo a campione su 380 pratiche non ha rilevato immagini mancanti né indici errati.
    L'attestato è rilasciato in un solo originale, depositato presso il Cliente. Il Fornitore ne riceve copia per la fatturazione.
    @ink 74
    Carmine Iannaccone
    Responsabile Operations
    Avellino, 4 maggio 2026
    ---
    **ANNULLATO il 12 maggio 2026 per errata indicazione del lotto; non ha più alcun valore.**
    """,
            cols=2,
            mark="ANNULLATO",
            page=(595, 420),
            size=10,
        ),
        truth(
            AC,
            "undecided",
            True,
            "it",
            client="Banca Popolare dell'Alta Irpinia",
            project="Archivio sostitutivo mutui",
            project_code="BAI-640",
            milestone="Lotto 5, pratiche 2001–2006",
            signatory_name="Carmine Iannaccone",
            signatory_title="Responsabile Operations",
            signature_date="2026-05-04",
            amount="27300.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def desk() -> Iterator[Paper]:
    """Hours and an order."""
    yield scanned(
        "rapportino",
        sheet(
            """
    # Rapportino ore n. 77
    | Cliente | Oleificio Masseria Sant'Elia | Commessa | 1906 Aggiornamento PLC frantoio |
    | Tecnico | __D. Lorusso__ | Settimana | 44 / 2025 |
    @gap 4
    |* Giorno | Ore viaggio | Ore lavoro | Note |
    | lun 27/10 | __2__ | __8__ | __backup programmi__ |
    | mar 28/10 | __2__ | __9__ | __sostituita CPU__ |
    | mer 29/10 | __2__ | __6__ | __prove a vuoto__ |
    | **Totale** | **6** | **23** | |
    29 ore a € 48,00 = € 1.392,00
    Il cliente approva le ore sopra riportate.
    Timbro e firma: Vito Semeraro, titolare – 29/10/2025
    @ink 75
    @stamp OLEIFICIO MASSERIA SANT'ELIA
    """,
            font="Times",
            size=11,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Oleificio Masseria Sant'Elia",
            project="Aggiornamento PLC frantoio",
            project_code="1906",
            signatory_name="Vito Semeraro",
            signatory_title="titolare",
            signature_date="2025-10-29",
            amount="1392.00 EUR",
        ),
        skew=-1.8,
        shadow=True,
        jpeg=30,
        turn=90,
    )

    yield text(
        "ordine",
        sett(
            """
    > **Ordine di acquisto n. OA/26/00871**
    > del 15/06/2026
    **Calzaturificio Fratelli Morresi S.r.l.** // Zona Industriale Girola, Fermo
    Fornitore: Ergostudio Associati
    Oggetto: Valutazione ergonomica reparto orlatura
    |* Rif. | Descrizione | Q.tà | Prezzo | Totale |
    | 1 | Sopralluogo e misure | 3 gg | 650,00 | 1.950,00 |
    | 2 | Relazione NIOSH/OCRA | 1 | 2.300,00 | 2.300,00 |
    | 3 | Formazione capireparto | 1 | 800,00 | 800,00 |
    | | **Totale ordine EUR (IVA esclusa)** | | | **5.050,00** |
    Pagamento: 60 gg d.f.f.m. dopo accettazione della relazione. Restituire copia per conferma d'ordine.
    ! Documento generato dal gestionale, privo di firma.
    """,
            table="grid",
            font="DejaVu Sans",
            size=8,
        ),
        truth(
            "purchase_order",
            None,
            None,
            "it",
            client="Calzaturificio Fratelli Morresi S.r.l.",
            project="Valutazione ergonomica reparto orlatura",
            amount="5050.00 EUR",
            po_number="OA/26/00871",
        ),
    )


def papers() -> Iterator[Paper]:
    """Everything of this family."""
    yield from letters()
    yield from certificates()
    yield from desk()
