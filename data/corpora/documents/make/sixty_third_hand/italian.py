"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, landscape

from sixty_third_hand.board import LINE, Grid, pdf, scanned, stamp, typ, words
from sixty_third_hand.marks import Box, Field, Hand, Ink

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield Paper(
        "me-stato-avanzamento",
        "a",
        "text",
        typ("""
#set page(paper: "a4", margin: 2cm)
#set text(font: "Libertinus Serif", lang: "it")
#align(center)[#text(13pt)[Prospetto delle fasi e benestare]]
Committente: Consorzio Bonifica Valpadula \\ Commessa: 25-0312 «Telecontrollo idrovore» \\ Esecutrice: Elettra Automazioni S.r.l.
#table(columns: (1.2cm, 1fr, 2.8cm, 1.6cm, 3.2cm), [*Fase*],[*Oggetto*],[*Importo*],[*Esito*],[*Benestare*],[A],[Progetto esecutivo],[€ 19.800,00],[pos.],[22/09/2025],[B],[Quadri e sensori],[€ 55.450,00],[pos.],[19/12/2025],[C],[Collaudo idrovore 1-4],[€ 27.600,00],[pos.],[*in data odierna*],[D],[Assistenza],[€ 6.000,00],[-],[-])
Si rilascia il benestare per la fase C e se ne autorizza la fatturazione.
#v(8pt)
#table(columns: (1fr, 1fr), [Per il Consorzio],[Firma],[Dott.ssa Ilaria Menegatti, Capo Settore Impianti],[#ink(5)],[Luogo e data],[Valpadula, 7 aprile 2026])
"""),
        truth(
            CERT,
            "accepted",
            True,
            "it",
            client="Consorzio Bonifica Valpadula",
            project="Telecontrollo idrovore",
            project_code="25-0312",
            milestone="Collaudo idrovore 1-4",
            signatory_name="Ilaria Menegatti",
            signatory_title="Capo Settore Impianti",
            signature_date="2026-04-07",
            amount="27600.00 EUR",
        ),
    )

    page = pdf(
        [
            "*OFFICINE GRAFICHE LUNARDON - Documento di trasporto n. 884",
            "Destinatario: Museo Civico di Borgosesto",
            "Causale: fornitura pannelli mostra «Le acque», ordine ODA 77/26, commessa LU-2103",
            6,
            Grid(
                [
                    ["*Pos.", "*Descrizione", "*Q.tà", "*Controllo"],
                    ["1", "Pannello 100x200", "14", Hand("ok", 16)],
                    ["2", "Didascalie forex", "60", Hand("ok", 16)],
                    ["3", "Espositore da terra", "2", Hand("ok", 16)],
                ],
                [40, 240, 60, 90],
            ),
            8,
            "Merce ricevuta integra; fornitura e posa accettate senza riserve.",
            6,
            Grid(
                [
                    ["Firma per accettazione", Hand("G. Rinaudo", 27)],
                    ["Nome e qualifica", "Giacomo Rinaudo, conservatore"],
                    ["Data", "13 febbraio 2026"],
                ],
                [150, 240],
                "lines",
            ),
        ],
        "Times-Roman",
        12,
        over=[stamp(["MUSEO CIVICO DI BORGOSESTO"], 300, 420, -9, "#304090")],
    )
    yield Paper(
        "me-ddt-posa",
        "a",
        "scan",
        scanned(page, skew=-0.4, seed=60, contrast=0.85),
        truth(
            CERT,
            "accepted",
            True,
            "it",
            client="Museo Civico di Borgosesto",
            project="fornitura pannelli mostra «Le acque»",
            project_code="LU-2103",
            po_number="77/26",
            signatory_name="Giacomo Rinaudo",
            signatory_title="conservatore",
            signature_date="2026-02-13",
        ),
        page,
    )

    yield Paper(
        "me-variante-delibera",
        "a",
        "text",
        pdf(
            [
                "### Condominio Residenza Le Acacie - registro dei verbali",
                "Assemblea del 26 novembre 2025, estratto. Appalto: rifacimento facciate (contratto FA-04)",
                Grid(
                    [
                        ["*Punto", "*Deliberazione", "*Millesimi"],
                        ["2", "Rendiconto acqua: rinviato.", "-"],
                        [
                            "3",
                            "Variante n. 2 (isolamento cassonetti) proposta dall'impresa Edil Cimone, maggior importo € 12.380,00: l'assemblea approva.",
                            "744/1000",
                        ],
                        ["4", "Nomina consigliere: sig.ra Pavan.", "801/1000"],
                    ],
                    [45, 340, 80],
                    "head",
                ),
                12,
                "Il presidente dell'assemblea",
                Ink(611),
                "Ottavio Brambati, 26 novembre 2025",
            ],
            size=10,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "it",
            client="Condominio Residenza Le Acacie",
            project="rifacimento facciate",
            project_code="FA-04",
            change_order_number="2",
            signatory_name="Ottavio Brambati",
            signatory_title="presidente dell'assemblea",
            signature_date="2025-11-26",
            amount="12380.00 EUR",
        ),
    )

    yield Paper(
        "me-rapportino-mese",
        "a",
        "text",
        pdf(
            [
                "## Rapportino ore - gennaio 2026",
                "Consulente: Livia Sartorello (Nexa Studio). Cliente: Ceramiche Montefosco S.p.A. Incarico: NX-640 controllo di gestione",
                Grid(
                    [
                        ["*Settimana", "*Ore in sede", "*Ore da remoto", "*Visto"],
                        ["07-09", "16", "4", "GB"],
                        ["12-16", "24", "10", "GB"],
                        ["19-23", "24", "8", "GB"],
                        ["26-30", "16", "6", "GB"],
                        ["*Totale", "*80", "*28", "*108 ore"],
                    ],
                    [110, 100, 100, 80],
                    "grid",
                ),
                "108 ore a € 55,00: € 5.940,00. Le ore del mese sono approvate.",
                8,
                Grid(
                    [
                        ["Approvato da", "Gherardo Bassani"],
                        ["Ruolo", "Direttore amministrativo"],
                        ["Firma", Ink(621)],
                        ["Il", "03/02/2026"],
                    ],
                    [100, 220],
                    "lines",
                ),
            ],
            "Courier",
            9.5,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Ceramiche Montefosco S.p.A.",
            project="controllo di gestione",
            project_code="NX-640",
            signatory_name="Gherardo Bassani",
            signatory_title="Direttore amministrativo",
            signature_date="2026-02-03",
            amount="5940.00 EUR",
        ),
    )

    yield Paper(
        "me-collaudo-prescrizioni",
        "a",
        "text",
        pdf(
            [
                "## Verbale di collaudo tecnico",
                Grid(
                    [
                        ["Stazione appaltante", "Azienda Trasporti Val Serina"],
                        ["Fornitura", "Sistema di bordo per 18 autobus, CIG interno AT-5519"],
                        ["Fornitore", "Rotaie & Radio S.r.l."],
                    ],
                    [120, 350],
                ),
                4,
                "Premesso che la fornitura è stata ultimata il 30 maggio 2026 e che i mezzi hanno percorso complessivamente 41.000 km in pre-esercizio, il collaudatore ha ripetuto le prove di capitolato alla presenza del fornitore.",
                Grid(
                    [
                        ["*Prova", "*Esito", "*Prescrizione"],
                        ["Annuncio fermate", "positivo", ""],
                        [
                            "Conta passeggeri",
                            "positivo con prescrizione",
                            "ricalibrare i sensori sui mezzi 7 e 12",
                        ],
                        ["Rete di bordo", "positivo", ""],
                        [
                            "Manuali",
                            "positivo con prescrizione",
                            "consegnare i manuali in italiano",
                        ],
                    ],
                    [130, 140, 210],
                    "head",
                ),
                4,
                "Il sistema è accettato con le prescrizioni della tabella. Rata liquidabile: 40.260,00 euro.",
                8,
                Grid(
                    [
                        ["*Il collaudatore per l'Azienda", "*Il fornitore"],
                        ["Ing. Piero Valtorta, direttore di esercizio", "Dario Nespoli"],
                        [Ink(631), Ink(632)],
                        ["22/06/2026", "22/06/2026"],
                    ],
                    [240, 240],
                ),
            ]
        ),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "it",
            client="Azienda Trasporti Val Serina",
            project="Sistema di bordo per 18 autobus",
            project_code="AT-5519",
            signatory_name="Piero Valtorta",
            signatory_title="direttore di esercizio",
            signature_date="2026-06-22",
            amount="40260.00 EUR",
            conditions=[
                "ricalibrare i sensori sui mezzi 7 e 12",
                "consegnare i manuali in italiano",
            ],
        ),
    )

    page = pdf(
        [
            "Cantina Sociale Colle Sant'Elmo s.c.a.",
            "Via delle Vigne 3, Montesanto",
            14,
            "Spett.le Inox Padana S.n.c.",
            "Montesanto, 19 settembre 2025",
            8,
            "*Oggetto: commessa 1402, linea serbatoi - accettazione",
            "Con la presente Vi confermiamo di accettare la linea di otto serbatoi montata presso la nostra cantina, per il corrispettivo residuo di € 26.900,00.",
            "L'accettazione è tuttavia condizionata a quanto segue: lucidatura delle saldature del serbatoio 5.",
            "Distinti saluti",
            Hand("M. Ferrarin", 28),
            "Mirella Ferrarin",
            "Presidente",
        ],
        "Times-Roman",
        12.5,
        margin=60,
    )
    yield Paper(
        "me-lettera-serbatoi",
        "a",
        "scan",
        scanned(page, skew=0.7, seed=64, noise=4, dpi=95),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "it",
            client="Cantina Sociale Colle Sant'Elmo s.c.a.",
            project="linea serbatoi",
            project_code="1402",
            signatory_name="Mirella Ferrarin",
            signatory_title="Presidente",
            signature_date="2025-09-19",
            amount="26900.00 EUR",
            conditions=["lucidatura delle saldature del serbatoio 5"],
        ),
        page,
    )

    yield Paper(
        "me-esito-test",
        "a",
        "text",
        typ("""
#set page(paper: "a4", margin: 1.8cm)
#set text(font: "New Computer Modern", lang: "it")
#text(13pt)[Scheda di accettazione rilascio 1.8] \\ Cliente: Banca di Credito Valmarecchia · Progetto: Home banking imprese (HBI-2) · Quota: € 18.200,00
#table(columns: (1.6cm, 1fr, 2.4cm), [Test],[Descrizione],[Esito],[T01],[Bonifico singolo],[superato],[T02],[Bonifico massivo],[non superato],[T03],[Firma remota],[non superato],[T04],[Estratto conto],[superato])
#table(columns: (1fr, 1fr, 1fr), inset: 8pt, [#bx("") Accettato],[#bx("") Accettato con riserva],[#bx("✕") Non accettato])
Motivo: i test T02 e T03 bloccano l'esercizio.
#v(6pt)
#table(columns: (1fr, 1fr, 1fr, 1fr), [Responsabile cliente],[Ruolo],[Firma],[Data],[Noemi Tassinari],[Responsabile canali],[#ink(8)],[05.03.2026])
"""),
        truth(
            CERT,
            "rejected",
            True,
            "it",
            client="Banca di Credito Valmarecchia",
            project="Home banking imprese",
            project_code="HBI-2",
            milestone="rilascio 1.8",
            signatory_name="Noemi Tassinari",
            signatory_title="Responsabile canali",
            signature_date="2026-03-05",
            amount="18200.00 EUR",
        ),
    )

    yield Paper(
        "me-verbale-non-spuntato",
        "a",
        "form",
        pdf(
            [
                "## Verbale di consegna lavori eseguiti",
                "Cliente: Cooperativa Sociale Il Melograno. Lavori: adeguamento bagni, rif. ME-0227. Importo a saldo: € 8.115,00",
                Grid(
                    [
                        ["*Locale", "*Lavori", "*Stato"],
                        ["Piano terra", "maniglioni e lavabo", "eseguito"],
                        ["Primo piano", "piatto doccia", "eseguito"],
                    ],
                    [110, 230, 90],
                    "zebra",
                ),
                4,
                Grid(
                    [[Box(), "lavori accettati"], [Box(), "lavori contestati"]], [20, 200], "plain"
                ),
                4,
                Grid(
                    [
                        ["Nome del firmatario", Field("n", "Sabrina Todisco", 220)],
                        ["Qualifica", Field("q", "Coordinatrice", 220)],
                        ["Firma digitata", Field("f", "/f/ Sabrina Todisco", 220)],
                        ["Data", Field("d", "12/05/2026", 220)],
                    ],
                    [130, 250],
                    "plain",
                ),
            ],
            page=landscape(A4),
            size=10,
        ),
        truth(
            CERT,
            "undecided",
            True,
            "it",
            client="Cooperativa Sociale Il Melograno",
            project="adeguamento bagni",
            project_code="ME-0227",
            signatory_name="Sabrina Todisco",
            signatory_title="Coordinatrice",
            signature_date="2026-05-12",
            amount="8115.00 EUR",
        ),
    )

    yield Paper(
        "me-ordine-righe",
        "a",
        "text",
        pdf(
            [
                Grid(
                    [["*ORDINE DI ACQUISTO", "r:N. OA-2026-0551 del 14/01/2026"]],
                    [240, 240],
                    "plain",
                ),
                "Acquirente: Pastificio Rocca Aurelia S.p.A. - Ufficio Acquisti",
                "Fornitore: Tecnopack Servizi S.r.l.",
                "Oggetto: revisione confezionatrice 3, progetto PRA-CF3",
                Grid(
                    [
                        ["*Riga", "*Descrizione", "*Q.tà", "*Prezzo", "*Importo"],
                        ["10", "Smontaggio e pulizia", "1", "3.200,00", "€ 3.200,00"],
                        ["20", "Ricambi come da elenco", "1", "7.845,50", "€ 7.845,50"],
                        ["30", "Collaudo", "1", "1.100,00", "€ 1.100,00"],
                        ["", "*Totale imponibile", "", "", "*€ 12.145,50"],
                    ],
                    [45, 200, 50, 80, 100],
                    "head",
                ),
                "Resa: franco nostro stabilimento. Pagamento: 60 giorni data fattura fine mese.",
                LINE,
                "s:Si prega di riportare il numero d'ordine sui documenti.",
            ],
            over=[words("Pag. 1/1", 500, 30)],
        ),
        truth(
            "purchase_order",
            None,
            None,
            "it",
            client="Pastificio Rocca Aurelia S.p.A.",
            project="revisione confezionatrice 3",
            project_code="PRA-CF3",
            po_number="OA-2026-0551",
            amount="12145.50 EUR",
        ),
    )

    yield Paper(
        "me-mail-calendario",
        "a",
        "text",
        pdf(
            [
                "Da: Fiorenza Galimberti, Fondazione Villa Orsola",
                "A: Studio Archi Lenti",
                "Data: giovedì 2 ottobre 2025 10:14",
                "Oggetto: Sopralluogo e tabella avanzamento",
                LINE,
                "Buongiorno Tommaso,",
                "grazie per la tabella. La guardo con il direttore la settimana prossima e poi Vi diciamo. Intanto confermo il sopralluogo:",
                Grid(
                    [["Martedì 7", "ore 9.30", "serra"], ["Mercoledì 8", "ore 14", "limonaia"]],
                    [100, 80, 120],
                    "lines",
                ),
                "A presto",
                "Fiorenza Galimberti",
            ],
            size=11,
        ),
        truth(
            "email",
            None,
            None,
            "it",
            client="Fondazione Villa Orsola",
            signatory_name="Fiorenza Galimberti",
        ),
    )
