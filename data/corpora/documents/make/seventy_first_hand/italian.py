"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Ink, Tick, grid, pairs, rl, stamp
from .sheets import acro, leaf, scanned, ty


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield leaf(
        "it-collaudo-positivo",
        "text",
        ty("""
= Verbale di collaudo
Committente: *Consorzio Bonifica Alta Marca* \\ Appaltatore: Telecontrolli Brenta S.r.l. \\ Commessa: 25-0639 \\ Progetto: Telecontrollo idrovore \\ Fase: Collaudo in campo, lotto 1

Il giorno 20 maggio 2026 si è proceduto alle prove previste dal capitolato. L'esito è *positivo* e la fornitura viene accettata. Si autorizza la fatturazione di € 58.300,00.

Letto, confermato e sottoscritto \\ @ink601@ \\ ing. Lorenzo Trevisiol, responsabile del procedimento
"""),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Consorzio Bonifica Alta Marca",
            project="Telecontrollo idrovore",
            project_code="25-0639",
            milestone="Collaudo in campo, lotto 1",
            signatory_name="Lorenzo Trevisiol",
            signatory_title="responsabile del procedimento",
            signature_date="2026-05-20",
            amount="58300.00 EUR",
        ),
    )

    page = rl(
        [
            "^ <b>VERBALE DI CONSEGNA LAVORI ULTIMATI</b>",
            "Committente: Condominio Aurora<br/>Impresa: Edil Fratelli Galli<br/>Lavori: Rifacimento facciata via Roma 3<br/>Contratto: EFG 44/26",
            "I lavori sono accettati con riserva:",
            "- lavaggio delle soglie in marmo",
            "- sostituzione del pluviale ammaccato",
            22,
            Ink(603, 120, 30),
            "Ornella Ferraris, amministratrice",
            "Asti, 17/09/2026",
        ],
        size=(420, 560),
        margin=42,
        font="Times-Roman",
        pt=11,
    )
    yield scanned(
        "it-consegna-riserva",
        page,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Condominio Aurora",
            project="Rifacimento facciata via Roma 3",
            project_code="EFG 44/26",
            signatory_name="Ornella Ferraris",
            signatory_title="amministratrice",
            signature_date="2026-09-17",
            conditions=["lavaggio delle soglie in marmo", "sostituzione del pluviale ammaccato"],
        ),
        Scanner(dpi=110, skew=-1.0, noise=6, contrast=0.8, jpeg=33, seed=41),
    )

    yield leaf(
        "it-delibera",
        "text",
        rl(
            [
                "<b>FONDAZIONE TEATRO DEI NAVIGLI</b><br/>Estratto dal verbale del Consiglio di amministrazione del 9 luglio 2026",
                "---",
                "Punto 4 all'ordine del giorno – Progetto Archivio Sonoro, incarico 2025/AS",
                "Il Consiglio, udita la relazione del direttore, all'unanimità DELIBERA",
                "a) di approvare e accettare la consegna n. 2 (Catalogazione fondi 1950–1975) eseguita da Memoria Digitale Soc. Coop.;",
                "b) di liquidare il relativo compenso di 16.900,00 euro.",
                "Per estratto conforme, Milano, 10 luglio 2026",
                Ink(605),
                "Giulia Sforzini, presidente",
            ],
            font="Times-Roman",
            pt=11.5,
            margin=70,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="FONDAZIONE TEATRO DEI NAVIGLI",
            project="Archivio Sonoro",
            project_code="2025/AS",
            milestone="consegna n. 2 (Catalogazione fondi 1950–1975)",
            signatory_name="Giulia Sforzini",
            signatory_title="presidente",
            signature_date="2026-07-10",
            amount="16900.00 EUR",
        ),
    )

    yield leaf(
        "it-mail-condizione",
        "text",
        rl(
            [
                "Oggetto: Re: consegna prototipo valvola V7",
                "Da: Michele Arcuri, Officine Meccaniche Sile<br/>A: Studio Progetto Forma<br/>Inviato: lunedì 30 marzo 2026 09:14",
                "---",
                "Buongiorno Elena,",
                "abbiamo provato il prototipo della valvola V7 (progetto Linea Idro, commessa PF-312). Lo accettiamo, a patto che ci mandiate i disegni 2D quotati entro venerdì.",
                "Cordiali saluti",
                "Michele Arcuri<br/>Responsabile acquisti tecnici",
            ],
            pt=10.5,
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "it",
            client="Officine Meccaniche Sile",
            project="Linea Idro",
            project_code="PF-312",
            milestone="prototipo della valvola V7",
            signatory_name="Michele Arcuri",
            signatory_title="Responsabile acquisti tecnici",
            signature_date="2026-03-30",
            conditions=["ci mandiate i disegni 2D quotati entro venerdì"],
        ),
    )

    yield leaf(
        "it-perizia-variante",
        "text",
        rl(
            [
                "# Richiesta di variante n. 5",
                pairs(
                    ("Committente", "Casa di cura Villa Smeralda S.p.A."),
                    ("Impresa", "Idroterm Lario S.r.l."),
                    ("Cantiere", "Nuova centrale termica"),
                    ("Commessa", "IL-1190"),
                    ("Importo", "+ 12.760,00 €"),
                    lines="rows",
                ),
                "Sostituzione dei circolatori previsti con modelli a portata variabile.",
                Ink(608),
                "Per l'impresa: geom. Dario Colombo, 5 novembre 2026",
                "## Approvazione del committente",
                Tick(False, "approvata"),
                Tick(False, "respinta"),
                "Nome: Silvia Airoldi, direttrice amministrativa &nbsp; Firma: ______________ &nbsp; Data: __________",
            ]
        ),
        truth(
            "change_order",
            "undecided",
            False,
            "it",
            client="Casa di cura Villa Smeralda S.p.A.",
            project="Nuova centrale termica",
            project_code="IL-1190",
            signatory_name="Silvia Airoldi",
            signatory_title="direttrice amministrativa",
            amount="12760.00 EUR",
            change_order_number="5",
            warnings=["partly_signed"],
        ),
    )

    yield leaf(
        "it-rapportino",
        "text",
        rl(
            [
                "## Rapportino ore – aprile 2026",
                "Risorsa: Kevin Mantovani (Logica Uno) · Cliente: Assicurazioni Borea S.p.A. · Progetto: Motore tariffe · Ordine interno BT-0054",
                grid(
                    [
                        ["Settimana", "Ore"],
                        ["15", "40"],
                        ["16", "40"],
                        ["17", "32"],
                        ["18", "24"],
                        ["Totale", "136"],
                    ],
                    (90, 60),
                ),
                "Importo: 136 × 52,00 € = 7.072,00 €",
                "Esito: <b>NON APPROVATO</b> – le giornate del 27 e 28 aprile risultano di assenza; correggere e ripresentare.",
                Ink(610),
                "Tiziana Rebora, capo progetto, 4 maggio 2026",
            ],
            size=(595, 420),
            margin=44,
            turn=90,
        ),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "it",
            client="Assicurazioni Borea S.p.A.",
            project="Motore tariffe",
            project_code="BT-0054",
            signatory_name="Tiziana Rebora",
            signatory_title="capo progetto",
            signature_date="2026-05-04",
            amount="7072.00 EUR",
        ),
    )

    page = rl(
        [
            "<b>Bolla di lavoro 1187</b> – Frigoriferi Adda snc",
            pairs(
                ("Cliente", "Caseificio Monte Cervo"),
                ("Commessa", "C-907"),
                ("Cantiere", "Cella stagionatura"),
                ("Lavori", "sanificazione, tinteggiatura, prova di tenuta"),
                ("Importo", "€ 890,00 + IVA"),
                full=330,
                lines="grid",
            ),
            "Il cliente dichiara il lavoro eseguito a regola d'arte.",
            26,
            Ink(612, 110, 30),
            "Firma cliente: Piero Zanetti, casaro",
            "23/02/2026",
        ],
        size=(420, 480),
        margin=42,
        draw=lambda c, _n: stamp(c, 235, 130, ["CASEIFICIO", "MONTE CERVO"], -9, 120),
    )
    yield scanned(
        "it-bolla-lavoro",
        page,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Caseificio Monte Cervo",
            project="Cella stagionatura",
            project_code="C-907",
            signatory_name="Piero Zanetti",
            signatory_title="casaro",
            signature_date="2026-02-23",
            amount="890.00 EUR",
        ),
        Scanner(dpi=112, skew=1.2, noise=5, jpeg=33, shadow=True, seed=43),
    )

    yield leaf(
        "it-acroform-vuoto",
        "form",
        acro(
            "Modulo di accettazione SAL",
            [
                ("Cliente", "Porto Turistico Le Bocche"),
                ("Progetto", "Illuminazione moli"),
                ("Codice commessa", "LB-25-6"),
                ("Stato avanzamento", "SAL 4"),
                ("Importo SAL", "EUR 33.480,00"),
            ],
            [("Si accetta", False), ("Si accetta con riserva", False), ("Non si accetta", False)],
            ["A cura della committenza. Il modulo non firmato non ha valore."],
            [("Nome del firmatario", ""), ("Data della firma", ""), ("Firma", "")],
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "it",
            client="Porto Turistico Le Bocche",
            project="Illuminazione moli",
            project_code="LB-25-6",
            milestone="SAL 4",
            amount="33480.00 EUR",
        ),
    )

    yield leaf(
        "it-brochure",
        "text",
        rl(
            [
                "^ <b>VELA CHIARA CONSULTING</b>",
                "^ Dal progetto all'accettazione, senza sorprese",
                "Accompagniamo le imprese nei collaudi, nella stesura dei verbali e nella chiusura delle commesse.",
                "## I nostri servizi",
                "- Pianificazione delle prove",
                "- Verbali di accettazione pronti da firmare",
                "- Gestione delle riserve",
                "Oltre 120 collaudi approvati al primo tentativo. Scriveteci per un preventivo!",
            ],
            cols=2,
            size=(595, 420),
            margin=46,
        ),
        truth("other", None, None, "it"),
    )

    yield leaf(
        "it-capitolato-incarico",
        "text",
        rl(
            [
                "# Lettera d'incarico e descrizione delle attività",
                "Cliente: Cartiera Valdastico S.p.A. — Fornitore: Ergon Sicurezza S.r.l. — Progetto: Valutazione rischio rumore — Incarico n. CV/26/017",
                "Art. 1 Attività: rilievi fonometrici, relazione, formazione dei preposti.",
                "Art. 2 Corrispettivo complessivo: 8.600,00 € oltre IVA, in due rate.",
                "Art. 3 La relazione si intende accettata dopo l'approvazione scritta del Cliente.",
                "Vicenza, 15 gennaio 2026",
                grid(
                    [
                        ["Il Cliente", "Il Fornitore"],
                        [Ink(618), Ink(619)],
                        ["Roberta Dal Pozzo, direttrice di stabilimento", "Nicola Bressan"],
                    ],
                    (230, 230),
                    "none",
                ),
            ],
            pt=10,
        ),
        truth(
            "statement_of_work",
            None,
            True,
            "it",
            client="Cartiera Valdastico S.p.A.",
            project="Valutazione rischio rumore",
            project_code="CV/26/017",
            signatory_name="Roberta Dal Pozzo",
            signatory_title="direttrice di stabilimento",
            signature_date="2026-01-15",
            amount="8600.00 EUR",
        ),
    )
