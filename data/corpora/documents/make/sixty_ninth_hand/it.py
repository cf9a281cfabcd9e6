"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import BREAK, RULE, Ink, form, gap, hand, page, pairs, scanned, table, ticks, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield Paper(
        "mk-it-verbale-collaudo",
        "a",
        "text",
        page(
            "# Verbale di collaudo",
            pairs(
                "Committente",
                "Cantieri Navali Porto Ligustro S.p.A.",
                "Fornitore",
                "Automazioni Brembilla S.r.l.",
                "Commessa",
                "C-25-0712",
                "Impianto",
                "Gru a bandiera n. 3",
                "Tranche",
                "30% al collaudo, pari a 27.900,00 €",
            ),
            table(
                [
                    ["Prova", "Esito"],
                    ["carico statico 125%", "positivo"],
                    ["finecorsa", "positivo"],
                    ["arresto di emergenza", "positivo"],
                ],
                [220, 120],
                True,
                True,
            ),
            "Descrizione delle prove: il carico è stato applicato con zavorre certificate per dieci minuti; la freccia residua è risultata nulla. I finecorsa sono stati provati tre volte per senso. Gli strumenti usati sono elencati nel registro di stabilimento.",
            BREAK,
            "# Registro delle misure",
            table(
                [
                    ["Punto", "Valore letto", "Limite"],
                    *[[f"P{n}", f"{11 + n * 3} mm", "60 mm"] for n in range(1, 13)],
                ],
                [80, 120, 120],
                True,
                True,
            ),
            BREAK,
            "# Esito",
            "L'impianto è accettato senza riserve.",
            gap(),
            "Per il committente",
            Ink(601),
            "Ornella Traverso, responsabile manutenzione<br/>La Spezia, 10 aprile 2026",
            "~ Copie: direzione di stabilimento, ufficio acquisti, RSPP, fornitore. La garanzia di ventiquattro mesi decorre dalla data del presente verbale.",
        ),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Cantieri Navali Porto Ligustro S.p.A.",
            project="Gru a bandiera n. 3",
            project_code="C-25-0712",
            amount="27900.00 EUR",
            signatory_name="Ornella Traverso",
            signatory_title="responsabile manutenzione",
            signature_date="2026-04-10",
        ),
    )

    yield Paper(
        "mk-it-sal",
        "a",
        "text",
        page(
            "^ <b>STATO AVANZAMENTO LAVORI N. 3</b>",
            pairs(
                "Stazione appaltante",
                "Consorzio di Bonifica Valle Morta",
                "Lavori",
                "Ripristino argine destro",
                "CIG / rif.",
                "VM-2025-21",
            ),
            table(
                [
                    ["Lavori a tutto il SAL 3", "€ 305.000,00"],
                    ["SAL precedenti", "− € 212.000,00"],
                    ["Ritenuta 0,5%", "− € 465,00"],
                    ["<b>Importo da liquidare</b>", "<b>€ 92.535,00</b>"],
                ],
                [260, 120],
            ),
            "Il Responsabile del procedimento approva il presente stato di avanzamento.",
            "Firmato digitalmente da: Loris Zanettin – Responsabile del procedimento – 18/03/2026 12:07:44",
            font="Times-Roman",
            size=11,
        ),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Consorzio di Bonifica Valle Morta",
            project="Ripristino argine destro",
            project_code="VM-2025-21",
            milestone="STATO AVANZAMENTO LAVORI N. 3",
            amount="92535.00 EUR",
            signatory_name="Loris Zanettin",
            signatory_title="Responsabile del procedimento",
            signature_date="2026-03-18",
        ),
    )

    yield Paper(
        "mk-it-mail-rifiuto",
        "a",
        "text",
        page(
            "Da: Sabrina Colavita<br/>Inviato: venerdì 27 febbraio 2026 17:31<br/>A: Officina Narrativa<br/>Oggetto: Catalogo mostra - bozza 2",
            RULE,
            "Gentilissimi,",
            "purtroppo la bozza 2 del catalogo non può essere approvata. Le didascalie dei bronzi sono ancora quelle della mostra precedente e mancano i crediti fotografici. Attendiamo una nuova versione.",
            "Cordialmente<br/>Sabrina Colavita<br/>Conservatrice<br/>Fondazione Palazzo Acquaviva",
        ),
        truth(
            "email",
            "rejected",
            None,
            "it",
            client="Fondazione Palazzo Acquaviva",
            project="Catalogo mostra",
            milestone="bozza 2",
            signatory_name="Sabrina Colavita",
            signatory_title="Conservatrice",
            signature_date="2026-02-27",
        ),
    )

    yield Paper(
        "mk-it-variante",
        "a",
        "text",
        page(
            "# Perizia di variante – Ordine di modifica OM-11",
            "Committente: <b>Cantina Sociale Rocca Tonda</b><br/>Progetto: <b>Nuova linea imbottigliamento</b> – commessa <b>RT-204</b>",
            "Modifica richiesta: nastro inox al posto del nastro zincato.",
            "Maggior prezzo: <b>3.460,00 €</b>",
            "Spazio per la decisione del committente",
            ticks((False, "si approva"), (False, "non si approva")),
            gap(12),
            "Firma: ..................................... Egidio Manfrini, presidente<br/>Data: .....................................",
        ),
        truth(
            "change_order",
            "undecided",
            False,
            "it",
            client="Cantina Sociale Rocca Tonda",
            project="Nuova linea imbottigliamento",
            project_code="RT-204",
            amount="3460.00 EUR",
            change_order_number="OM-11",
            signatory_name="Egidio Manfrini",
            signatory_title="presidente",
        ),
    )

    yield Paper(
        "mk-it-rapportino",
        "a",
        "text",
        page(
            "# Rapportino settimanale",
            "Settimana dal 4 all'8 maggio 2026",
            pairs(
                "Cliente",
                "Cartiera dell'Aniene S.r.l.",
                "Attività",
                "Supporto cambio MES",
                "Ordine di acquisto",
                "7000451",
                "Tecnico",
                "F. Brusaferro",
            ),
            table(
                [["lun", "mar", "mer", "gio", "ven"], ["8", "8", "6", "8", "8"]],
                [60] * 5,
                True,
                True,
            ),
            "Totale ore 38. Visto, si approva.",
            Ink(602),
            "Patrizia De Santis<br/>Responsabile di produzione<br/>11 maggio 2026",
            wide=True,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Cartiera dell'Aniene S.r.l.",
            project="Supporto cambio MES",
            po_number="7000451",
            signatory_name="Patrizia De Santis",
            signatory_title="Responsabile di produzione",
            signature_date="2026-05-11",
        ),
    )

    yield Paper(
        "mk-it-capitolato",
        "a",
        "text",
        page(
            "# Specifica delle attività (allegato B)",
            pairs(
                "Cliente",
                "Aeroporto della Murgia S.c.a.r.l.",
                "Iniziativa",
                "Piano continuità operativa",
                "Incarico",
                "INC-15",
                "Corrispettivo complessivo",
                "54.000,00 €",
            ),
            "1. Analisi d'impatto su dodici processi.",
            "2. Redazione del piano e dei relativi allegati, in due revisioni.",
            "3. Una esercitazione con il personale di turno.",
            "<b>Fatturazione</b>",
            table(
                [
                    ["Rata", "Evento", "Importo"],
                    ["1", "avvio", "10.800,00 €"],
                    ["2", "consegna del piano", "27.000,00 €"],
                    ["3", "esercitazione", "16.200,00 €"],
                ],
                [50, 220, 100],
                True,
                True,
            ),
            "<b>Esclusioni</b>: trasferte fuori provincia, licenze software, traduzioni.",
            "La consegna si intenderà accettata con la firma del verbale finale.",
            columns=1,
            size=11,
        ),
        truth(
            "statement_of_work",
            None,
            None,
            "it",
            client="Aeroporto della Murgia S.c.a.r.l.",
            project="Piano continuità operativa",
            project_code="INC-15",
            amount="54000.00 EUR",
        ),
    )

    yield Paper(
        "mk-it-form-riserva",
        "a",
        "form",
        form(
            "Modulo di accettazione fornitura",
            [
                ("text", "Cliente", "Liceo Statale Torquato Neri"),
                ("text", "Fornitura", "Laboratorio linguistico"),
                ("text", "N. ordine di acquisto", "MEPA-6631"),
                ("text", "Importo", "EUR 22.180,00"),
                ("box", "Accettata", False),
                ("box", "Accettata con riserva", True),
                ("box", "Respinta", False),
                ("text", "Riserva", "sostituire le due cuffie difettose"),
                ("text", "Nome e cognome", "Rosanna Iaccarino"),
                ("text", "Incarico", "Dirigente scolastica"),
                ("ink", "Firma", 603),
                ("text", "Data", "16 gennaio 2026"),
            ],
            ["Barrare una sola casella e restituire alla segreteria della ditta Fonolab."],
            left=250,
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "it",
            client="Liceo Statale Torquato Neri",
            project="Laboratorio linguistico",
            po_number="MEPA-6631",
            amount="22180.00 EUR",
            signatory_name="Rosanna Iaccarino",
            signatory_title="Dirigente scolastica",
            signature_date="2026-01-16",
            conditions=["sostituire le due cuffie difettose"],
        ),
    )

    ddt = page(
        "<b>TAPPEZZERIA MANTEGAZZA</b> – verbale di consegna lavori",
        table(
            [
                [
                    "Cliente<br/><b>Albergo Due Torri di Bressana</b>",
                    "Commessa<br/><b>TM 556</b>",
                    "Saldo<br/><b>€ 7.115,00</b>",
                ]
            ],
            [230, 100, 120],
        ),
        "Lavoro: <b>Rivestimento poltrone sala</b>",
        gap(),
        "ESITO DELLA CONSEGNA (barrare)",
        ticks((False, "lavoro accettato"), (True, "lavoro respinto")),
        "Osservazioni: " + hand("tessuto diverso dal campione", "Breip", 19),
        gap(16),
        table(
            [
                ["Firma del cliente", Ink(604)],
                ["Ermes Galloni, Direttore", "lì " + hand("25 marzo 2026", "Breip", 19)],
            ],
            [180, 240],
            False,
        ),
        font="Times-Roman",
        size=12,
    )
    yield scanned(
        "mk-it-consegna-scan",
        ddt,
        truth(
            AC,
            "rejected",
            True,
            "it",
            client="Albergo Due Torri di Bressana",
            project="Rivestimento poltrone sala",
            project_code="TM 556",
            amount="7115.00 EUR",
            signatory_name="Ermes Galloni",
            signatory_title="Direttore",
            signature_date="2026-03-25",
        ),
        skew=1.0,
        seed=61,
    )

    yield Paper(
        "mk-it-benestare",
        "a",
        "text",
        typ(
            r"""
*Azienda Speciale Farmacie del Garza* #h(1fr) Prot. 1120
#rule
*BENESTARE AL PAGAMENTO*

Visto il rapporto finale relativo a *Inventario dei cespiti* (incarico 44/2025) consegnato da Perticari & Soci; ritenuto il lavoro completo e conforme;

si accetta la prestazione e si autorizza il pagamento di *€ 9.680,00* oltre IVA.

Brescia, lì ventinove gennaio duemilaventisei \
#align(right)[#pen(6) \ Walter Bonometti, direttore generale]
#text(6.5pt)[Distribuzione: ragioneria, protocollo, fornitore.]
""",
            font="Libertinus Serif",
            size="11.5pt",
        ),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Azienda Speciale Farmacie del Garza",
            project="Inventario dei cespiti",
            project_code="44/2025",
            milestone="rapporto finale",
            amount="9680.00 EUR",
            signatory_name="Walter Bonometti",
            signatory_title="direttore generale",
            signature_date="2026-01-29",
        ),
    )

    yield Paper(
        "mk-it-solo-fornitore",
        "a",
        "text",
        typ(r"""
= Dichiarazione di accettazione
#table(columns: (1fr, 1fr), [Cliente: *Parco Termale Monteserra*], [Progetto: *App prenotazioni*], [Codice: *PTM-APP*], [Rilascio: *Versione 1.0*])
Il cliente dichiara di accettare il rilascio; importo collegato *€ 14.300,00*.
#v(12pt)
#grid(columns: (1fr, 1fr), [Per il fornitore \ #pen(1) \ Denis Valtorta, 3 marzo 2026], [Per il cliente \ #v(22pt) Noemi Castellari, amministratrice unica \ Data #blank(w: 90pt)])
"""),
        truth(
            AC,
            "undecided",
            False,
            "it",
            client="Parco Termale Monteserra",
            project="App prenotazioni",
            project_code="PTM-APP",
            milestone="Versione 1.0",
            amount="14300.00 EUR",
            signatory_name="Noemi Castellari",
            signatory_title="amministratrice unica",
            warnings=["partly_signed"],
        ),
    )
