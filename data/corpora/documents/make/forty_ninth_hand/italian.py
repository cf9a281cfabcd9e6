"""Italian papers, Ticino included."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import column, facts, gap, head, sheet, sign, small, table, ticks
from .press import blank, page


def papers() -> Iterator[Paper]:
    yield from _works()
    yield from _office()


def _works() -> Iterator[Paper]:
    paper = sheet(
        small("Impresa Caldirola Impianti S.r.l. – Lecco", 9),
        head("VERBALE DI COLLAUDO", 17),
        facts(
            ("Committente", "Filatura Valmadrera S.p.A."),
            ("Impianto", "Centrale aria compressa"),
            ("Commessa", "C25-0883"),
            ("Saldo", "€ 29.640,00"),
        ),
        table(
            ("Prova", "Valore richiesto", "Valore misurato"),
            ("Tenuta rete, 24 h", "max 0,3 bar", "0,1 bar"),
            ("Portata compressore 1", "min 18 m³/min", "18,6"),
            ("Portata compressore 2", "min 18 m³/min", "18,4"),
            ("Punto di rugiada", "max 3 °C", "2,4 °C"),
            widths=(0.4, 0.3, 0.3),
        ),
        "Il giorno 10 dicembre 2025, alla presenza delle parti, sono state eseguite le prove di tenuta e di portata. L'esito è positivo.",
        ticks((1, "Collaudo superato – impianto accettato"), (0, "Collaudo non superato")),
        gap(),
        sign(
            ("Per il Committente", 701, "Tiziano Galbusera, Responsabile di stabilimento"),
            ("Per l'Impresa", 702, "Marco Caldirola"),
        ),
        size=11,
    )
    yield Paper(
        "ls-collaudo-aria",
        "a",
        "scan",
        scan(paper, Scanner(dpi=100, skew=-0.7, noise=7, jpeg=32, turn=180, seed=61)),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Filatura Valmadrera S.p.A.",
            project="Centrale aria compressa",
            project_code="C25-0883",
            signatory_name="Tiziano Galbusera",
            signatory_title="Responsabile di stabilimento",
            signature_date="2025-12-10",
            amount="29640.00 EUR",
        ),
        source=paper,
    )
    yield Paper(
        "ls-variante",
        "a",
        "text",
        page(r"""
#set text(font: "New Computer Modern")
#align(center)[*ATTO DI SOTTOMISSIONE \ Variante in corso d'opera n. 1*]

Ente: Consorzio di Bonifica Valle Ronda \
Lavori: Ripristino scolmatore Ca' Rossa \
Codice intervento: CB/21/26 \
Appaltatore: Scavi Benedusi & C. S.n.c.

Premesso che il ritrovamento di una condotta non censita rende necessario spostare il manufatto di sbocco, l'appaltatore si obbliga a eseguire i maggiori lavori agli stessi patti e prezzi.
#tb((1fr, 4cm))[Importo contrattuale][€ 318.000,00][Importo di perizia][€ 341.756,30][*Maggiore importo*][*€ 23.756,30*]
_Art. 1._ I nuovi prezzi NP1 (palancole provvisorie) e NP2 (deviazione condotta DN 300) sono concordati come da elenco allegato. \
_Art. 2._ L'appaltatore rinuncia a ogni riserva per i fatti di cui alla premessa. \
_Art. 3._ Tempo suppletivo: quindici giorni. \
_Art. 4._ Le spese di registrazione sono a carico dell'appaltatore.

Approvato e sottoscritto in data 8 aprile 2026.
#v(6mm)
#two[Il Direttore del Consorzio \ #ink(711) \ Ivo Malagoli][L'appaltatore \ #ink(712) \ Rita Benedusi]
"""),
        truth(
            "change_order",
            "accepted",
            True,
            "it",
            client="Consorzio di Bonifica Valle Ronda",
            project="Ripristino scolmatore Ca' Rossa",
            project_code="CB/21/26",
            signatory_name="Ivo Malagoli",
            signatory_title="Direttore del Consorzio",
            signature_date="2026-04-08",
            amount="23756.30 EUR",
            change_order_number="1",
        ),
    )
    yield Paper(
        "ls-sal-liquidabile",
        "a",
        "text",
        sheet(
            head("Certificato di pagamento relativo al SAL n. 4", 14),
            facts(
                ("Stazione appaltante", "Azienda Casa Alto Polesine"),
                ("Intervento", "Cappotto termico di via Gorghi"),
                ("N. intervento", "ACAP-77"),
                ("Esecutore", "Edil Tagliamento S.r.l."),
                grid=True,
            ),
            table(
                ("", "Euro"),
                ("Lavori a tutto il SAL n. 4", "402.180,00"),
                ("A dedurre: SAL precedenti", "– 297.450,00"),
                ("A dedurre: ritenuta 0,50 %", "– 523,65"),
                ("Rata che si certifica", "104.206,35"),
                widths=(0.7, 0.3),
            ),
            table(
                ("Cat.", "Lavorazione", "Contabilizzato"),
                ("OG1", "Ponteggi e allestimento", "61.900,00"),
                ("OG1", "Cappotto in lana di roccia", "248.320,00"),
                ("OS6", "Davanzali e soglie", "57.460,00"),
                ("OS6", "Tinteggiature", "34.500,00"),
                widths=(0.12, 0.58, 0.3),
            ),
            "Visti il registro di contabilità, i libretti delle misure dal n. 1 al n. 4 e la polizza fideiussoria; considerato che non risultano atti impeditivi al pagamento;",
            "Accertata la regolare esecuzione dei lavori del SAL n. 4, si accettano le lavorazioni contabilizzate e si certifica il pagamento della rata.",
            sign(
                ("Rovigo, 30 giugno 2026", 721, "Cristina Bordin", "Responsabile del procedimento")
            ),
            font="Times-Roman",
            size=11,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Azienda Casa Alto Polesine",
            project="Cappotto termico di via Gorghi",
            project_code="ACAP-77",
            milestone="SAL n. 4",
            signatory_name="Cristina Bordin",
            signatory_title="Responsabile del procedimento",
            signature_date="2026-06-30",
            amount="104206.35 EUR",
        ),
    )
    yield Paper(
        "ls-rifiuto-consegna",
        "a",
        "text",
        page(r"""
#set text(size: 11.5pt)
#align(right)[Terme di Castelnovo S.r.l. \ Direzione generale]
Spett.le Studio Acquaria \ alla c.a. dell'ing. Fausto Rinaldi
#v(5mm)
Castelnovo, 16 febbraio 2026

*Oggetto: vostra consegna del progetto definitivo – commessa TC 0126, Nuovo reparto fanghi*

Egregio ingegnere,

abbiamo letto con attenzione gli elaborati. Le portate della sorgente sono sovrastimate e manca la relazione sul ricambio d'aria. Non possiamo accettare il progetto definitivo e lo respingiamo con la presente.

La fattura di € 18.500,00 annunciata nella vostra lettera non va quindi emessa.

Distinti saluti
#v(3mm)
#ink(731) \
dott.ssa Ornella Zambon \
Direttrice generale
"""),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "it",
            client="Terme di Castelnovo S.r.l.",
            project="Nuovo reparto fanghi",
            project_code="TC 0126",
            milestone="progetto definitivo",
            signatory_name="Ornella Zambon",
            signatory_title="Direttrice generale",
            signature_date="2026-02-16",
            amount="18500.00 EUR",
        ),
    )


def _office() -> Iterator[Paper]:
    yield Paper(
        "ls-rapportino",
        "a",
        "text",
        sheet(
            table(
                ("RAPPORTINO ORE", "mese: marzo 2026", "foglio 1/1"),
                widths=(0.45, 0.35, 0.2),
                lines=0.8,
            ),
            "Consulente: Gaia Pellizzari &nbsp;&nbsp; Cliente: Autolinee del Garda Orientale",
            "Progetto: Orario estivo integrato &nbsp;&nbsp; Codice: AGO-15",
            table(
                ("Attività", "Ore", "Tariffa", "Importo"),
                ("Analisi turni", "34", "€ 55,00", "€ 1.870,00"),
                ("Modello orario", "58", "€ 55,00", "€ 3.190,00"),
                ("Incontri sindacali", "9", "€ 55,00", "€ 495,00"),
                ("Totale", "101", "", "€ 5.555,00"),
                widths=(0.4, 0.15, 0.2, 0.25),
            ),
            "Visto, si approvano le ore indicate.",
            "F.to Ruggero Bonomi, Capo movimento – 2 aprile 2026",
            font="Courier",
            size=9,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Autolinee del Garda Orientale",
            project="Orario estivo integrato",
            project_code="AGO-15",
            signatory_name="Ruggero Bonomi",
            signatory_title="Capo movimento",
            signature_date="2026-04-02",
            amount="5555.00 EUR",
        ),
    )
    yield Paper(
        "ls-quadro-tappe",
        "a",
        "text",
        page(r"""
#set text(font: "Liberation Sans", size: 9.5pt)
#box(fill: rgb("#dfe8ee"), inset: 6pt, width: 100%)[*Quadro delle tappe* #h(1fr) aggiornato al 22.05.2026]
#kv[Mandante][Cassa pensioni Ceresio][Mandataria][Lago Blu Informatica SA, Mendrisio][Progetto][Portale assicurati][Sigla progetto][CPC-PA2]
#v(3mm)
#tb((auto, 1fr, auto, 1fr))[*Tappa*][*Contenuto*][*CHF*][*Esito*][1][Accesso e identità][38'000.–][accettata il 20.02.2026][2][Simulatore di rendita][54'600.–][*accettata parzialmente, v. nota*][3][Corrispondenza][29'000.–][non consegnata]
_Nota alla tappa 2._ È accettato il calcolo della rendita di vecchiaia. Resta escluso il calcolo della rendita per superstiti, da riconsegnare entro il 30 giugno. Della tappa si libera l'importo di CHF 41'000.–.
#v(5mm)
Lugano, 22 maggio 2026 #h(1cm) per la mandante: #hand[N. Crivelli] \
Nadia Crivelli, responsabile previdenza
"""),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Cassa pensioni Ceresio",
            project="Portale assicurati",
            project_code="CPC-PA2",
            milestone="Simulatore di rendita",
            signatory_name="Nadia Crivelli",
            signatory_title="responsabile previdenza",
            signature_date="2026-05-22",
            amount="41000.00 CHF",
            conditions=[
                "Resta escluso il calcolo della rendita per superstiti, da riconsegnare entro il 30 giugno"
            ],
        ),
    )
    yield Paper(
        "ls-ordine-fornitore",
        "a",
        "text",
        sheet(
            head("Ordine di acquisto n. 4501-26", 15),
            "Oleificio Terre del Belice S.c.a. – Ufficio acquisti<br/>a Officine Frantoio Castrogiovanni",
            facts(
                ("Data ordine", "19/01/2026"),
                ("Progetto", "Revamping linea decanter"),
                ("Resa", "franco stabilimento"),
                ("Pagamento", "60 gg d.f.f.m."),
            ),
            table(
                ("Pos.", "Descrizione", "Importo"),
                ("1", "Smontaggio e revisione tamburo", "€ 9.800,00"),
                ("2", "Quadro comando con inverter", "€ 14.350,00"),
                ("", "Totale ordine", "€ 24.150,00"),
                widths=(0.1, 0.65, 0.25),
            ),
            small(
                "Si prega di restituire copia per accettazione dell'ordine. Le prestazioni saranno collaudate presso lo stabilimento.",
                9,
            ),
        ),
        truth(
            "purchase_order",
            None,
            None,
            "it",
            client="Oleificio Terre del Belice S.c.a.",
            project="Revamping linea decanter",
            amount="24150.00 EUR",
            po_number="4501-26",
        ),
    )
    yield Paper(
        "ls-mail-ricevuto",
        "a",
        "text",
        sheet(
            head("R: Consegna fase 2", 12),
            "Da: Lorenzo Sbardella<br/>A: Giada Murru<br/>Inviato: lunedì 13 ottobre 2025 08:47<br/>Oggetto: R: Consegna fase 2",
            gap(),
            "Buongiorno Giada,",
            "confermo di aver ricevuto il pacchetto della fase 2. I colleghi del magazzino lo provano questa settimana, poi vi diciamo se va bene oppure no.",
            "A presto<br/>Lorenzo Sbardella<br/>Responsabile logistica<br/>Cartotecnica Aniene S.p.A.",
            font="Times-Roman",
            size=11,
        ),
        truth(
            "email",
            None,
            None,
            "it",
            client="Cartotecnica Aniene S.p.A.",
            milestone="fase 2",
            signatory_name="Lorenzo Sbardella",
            signatory_title="Responsabile logistica",
        ),
    )
    yield Paper(
        "ls-accettazione-doppia",
        "a",
        "form",
        blank(
            ("h", "Scheda di accettazione della fornitura"),
            ("f", "Cliente", "Fondazione Teatro Sannitico"),
            ("f", "Progetto", "Impianto audio di sala"),
            ("f", "Rif. progetto", "FTS-AUD-3"),
            ("f", "Fornitore", "Onda Quadra Service"),
            ("f", "Importo", "16.920,00 EUR"),
            ("p", "Barrare una sola casella"),
            ("c", "La fornitura è accettata", 1),
            ("c", "La fornitura non è accettata", 1),
            ("f", "Cognome e nome", "Ettore De Nigris"),
            ("f", "Qualifica", "Direttore tecnico"),
            ("f", "Data", "9 maggio 2026"),
            ("p", "Firma"),
            ("i", 781),
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "it",
            client="Fondazione Teatro Sannitico",
            project="Impianto audio di sala",
            project_code="FTS-AUD-3",
            signatory_name="Ettore De Nigris",
            signatory_title="Direttore tecnico",
            signature_date="2026-05-09",
            amount="16920.00 EUR",
        ),
    )
    yield Paper(
        "ls-delibera-attesa",
        "a",
        "text",
        sheet(
            head("BOZZA – Ordine di variazione n. 9", 14),
            "Committente: Residenza Colle Ameno S.r.l.",
            "Cantiere: Ristrutturazione ala est (lavoro n. 3106)",
            "Impresa: Costruzioni Fratelli Pugnaloni",
            "<b>Oggetto della variazione</b><br/>Sostituzione dei parapetti in muratura con ringhiere in ferro battuto su otto balconi, come da campione esposto in cantiere.",
            "<b>Importo in aumento</b><br/>€ 12.075,00 oltre IVA 10 %",
            "<b>Decorrenza</b><br/>La variazione sarà efficace solo con la firma del committente; fino ad allora l'impresa non ordina il materiale.",
            column(),
            "<b>Il committente</b><br/>Gabriella Mancinelli, amministratrice unica",
            "Firma ______________________",
            "Data ______________________",
            small("Copia di lavoro trasmessa per commenti."),
            cols=2,
            font="Times-Roman",
        ),
        truth(
            "change_order",
            "undecided",
            False,
            "it",
            client="Residenza Colle Ameno S.r.l.",
            project="Ristrutturazione ala est",
            project_code="3106",
            signatory_name="Gabriella Mancinelli",
            signatory_title="amministratrice unica",
            amount="12075.00 EUR",
            change_order_number="9",
            warnings=["draft_or_void"],
        ),
    )
