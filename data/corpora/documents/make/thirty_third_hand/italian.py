"""Carte italiane."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, A5
from scan import Scanner, scan

from .board import Board, mixed
from .pen import BOX, CROSS, Ink, Script, pen


def collaudo() -> Paper:
    """Verbale di collaudo di un impianto, con prove e distribuzione."""
    b = Board("Helvetica", 9.5, A4, (20, 20, 20, 18), "#166534")
    b.h("VERBALE DI COLLAUDO FUNZIONALE", 16)
    b.kv(
        [
            ("Committente", "Cantina Sociale Colle Ventoso S.c.a."),
            ("Fornitore", "Enomeccanica Bertagnolli S.r.l."),
            ("Commessa", "EB-25-188"),
            ("Progetto", "Linea di imbottigliamento 6.000 b/h"),
            ("Data del collaudo", "19 febbraio 2026"),
        ],
        look="lines",
    )
    b.p(
        "Premesso che il contratto del 3 giugno 2025 affida al Fornitore la progettazione, la costruzione e la messa in opera della linea; che il montaggio si è concluso il 30 gennaio; che il personale della cantina ha seguito tre giornate di addestramento, le parti si sono riunite nello stabilimento di via dei Tini per le prove finali."
    )
    b.grid(
        [
            ["Prova", "Valore garantito", "Valore rilevato", "Esito"],
            ["Cadenza oraria", "6.000 bott.", "6.120 bott.", "positivo"],
            ["Livello di riempimento", "± 2 mm", "± 1,4 mm", "positivo"],
            ["Ossigeno disciolto", "< 0,5 mg/l", "0,31 mg/l", "positivo"],
            ["Rumorosità", "< 80 dB(A)", "77 dB(A)", "positivo"],
        ],
        (4, 3, 3, 2),
        "zebra",
    )
    b.p(
        "Le prove si sono svolte alla presenza delle parti. Visti i risultati, il Committente dichiara l'impianto collaudato e accettato senza riserve. Da oggi decorre la garanzia di ventiquattro mesi e diviene esigibile il saldo di € 87.300,00.",
        before=4,
    )
    b.p(
        "Documentazione consegnata: manuale d'uso e manutenzione, schemi elettrici e pneumatici, dichiarazione CE di conformità, elenco dei ricambi consigliati, copia del programma del PLC."
    )
    b.p("Copie: Committente, Fornitore, istituto di leasing.", size=8, after=14)
    b.grid(
        [
            ["Per il Committente", "Per il Fornitore"],
            [
                [Ink(11, 140), "Ermanno Santopadre", "Presidente", "19/02/2026"],
                [Ink(12, 140), "Chiara Bertagnolli", "Direttore commerciale", "19/02/2026"],
            ],
        ],
        (1, 1),
    )
    return Paper(
        "la-collaudo-imbottigliamento",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Cantina Sociale Colle Ventoso S.c.a.",
            project="Linea di imbottigliamento 6.000 b/h",
            project_code="EB-25-188",
            amount="87300.00 EUR",
            signatory_name="Ermanno Santopadre",
            signatory_title="Presidente",
            signature_date="2026-02-19",
        ),
    )


def consegna_riserve() -> Paper:
    """Consegna con riserve, scansione."""
    b = Board("Times-Roman", 11, A5, (14, 12, 14, 12))
    b.h("VERBALE DI CONSEGNA", 14, align=1)
    b.p("Serramenti Valdastico di Nereo Bonato", align=1, after=6)
    b.kv(
        [
            ("Cliente", "Condominio Le Rondini"),
            ("Lavoro", "Sostituzione infissi scala B"),
            ("Commessa n.", "SV 412"),
        ],
        look="box",
        pad=2,
    )
    b.p("Il cliente prende in consegna i lavori con le seguenti riserve:", before=4)
    b.p(
        pen("maniglia rotta al terzo piano da cambiare", 13),
        pen("zanzariera del locale caldaia mancante", 13),
        indent=10,
        after=4,
    )
    b.p("Data: 8 ottobre 2026", before=6, after=6)
    b.grid(
        [
            [
                [Script("Ofelia Trevisan", 20), "L'amministratrice, Ofelia Trevisan"],
                [Ink(23, 100, 28), "La ditta"],
            ]
        ],
        (1, 1),
        "plain",
        head=False,
    )
    page = b.pdf()
    return Paper(
        "la-consegna-infissi",
        "a",
        "scan",
        scan(page, Scanner(140, 0.6, 7, 0.5, 0.95, 42, seed=93)),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Condominio Le Rondini",
            project="Sostituzione infissi scala B",
            project_code="SV 412",
            signatory_name="Ofelia Trevisan",
            signatory_title="amministratrice",
            signature_date="2026-10-08",
            conditions=[
                "maniglia rotta al terzo piano da cambiare",
                "zanzariera del locale caldaia mancante",
            ],
        ),
        page,
    )


def regolare_esecuzione() -> Paper:
    """Certificato di regolare esecuzione di un servizio."""
    b = Board("Times-Roman", 11.5, A4, (26, 24, 26, 22), "#1e3a8a")
    b.p("AZIENDA SPECIALE PARCO DEI CALANCHI", bold=True, align=1, after=1)
    b.p("Ufficio Progetti", align=1, after=10)
    b.h("ATTESTAZIONE DI REGOLARE ESECUZIONE DEL SERVIZIO", 13, align=1)
    b.p("Protocollo 2210/26", align=1, after=10)
    b.p(
        "Servizio: <b>Redazione del piano antincendio boschivo</b>",
        "Affidatario: Studio Forestale Querceti Associati",
        "Codice progetto: <b>APC-AIB-26</b>",
        after=3,
    )
    b.p(
        "Vista la documentazione consegnata il 10 aprile 2026; preso atto che il servizio è stato svolto nei tempi e secondo il capitolato;",
        "SI ATTESTA",
        "che il servizio è stato regolarmente eseguito e viene accettato; si autorizza la liquidazione dell'importo di euro 22.750,00 (ventiduemilasettecentocinquanta/00).",
        before=6,
        after=6,
    )
    b.p("Il Responsabile unico del progetto", align=2, before=14, after=1)
    b.p(
        "Data: 27 aprile 2026",
        "f.to Saverio Malaspina",
        "(firma autografa omessa ai sensi di legge)",
        align=2,
        after=1,
    )
    return Paper(
        "la-regolare-esecuzione-piano",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="AZIENDA SPECIALE PARCO DEI CALANCHI",
            project="Redazione del piano antincendio boschivo",
            project_code="APC-AIB-26",
            amount="22750.00 EUR",
            signatory_name="Saverio Malaspina",
            signatory_title="Responsabile unico del progetto",
            signature_date="2026-04-27",
        ),
    )


def rifiuto() -> Paper:
    """Il cliente rifiuta il collaudo; casella barrata."""
    b = Board("Cond", 9.5, A4, (20, 20, 20, 20), "#7f1d1d")
    b.h("Modulo esito verifica", 17)
    b.grid(
        [
            ["<b>Cliente</b>", "Farmaceutici Lagomarsino S.p.A."],
            ["<b>Fornitore</b>", "Cleanroom Adriatica"],
            ["<b>Progetto</b>", "Camera bianca reparto colliri"],
            ["<b>N. progetto</b>", "CA-2090"],
            ["<b>Fase</b>", "Qualifica operativa (OQ)"],
        ],
        (2, 6),
        head=False,
    )
    b.p(f"{BOX} Superata", f"{BOX} Superata con prescrizioni", f"{CROSS} Non superata", before=6)
    b.p(
        "Motivazione: la conta particellare in classe B supera i limiti in tre punti su otto; il recupero dopo apertura porta dura 31 minuti. La fase va ripetuta per intero a cura e spese del fornitore.",
        before=4,
        after=14,
    )
    b.grid(
        [
            ["Verificatore per il cliente", Ink(404, 130)],
            ["Nome", "Loredana Spinelli-Costa"],
            ["Ruolo", "Responsabile Assicurazione Qualità"],
            ["Data", "12 novembre 2026"],
        ],
        (3, 6),
        head=False,
    )
    page = b.pdf()
    return Paper(
        "la-modulo-camera-bianca",
        "a",
        "scan",
        scan(page, Scanner(115, 0.7, 6, 0.5, 1.0, 42, turn=90, seed=99)),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "it",
            client="Farmaceutici Lagomarsino S.p.A.",
            project="Camera bianca reparto colliri",
            project_code="CA-2090",
            milestone="Qualifica operativa (OQ)",
            signatory_name="Loredana Spinelli-Costa",
            signatory_title="Responsabile Assicurazione Qualità",
            signature_date="2026-11-12",
        ),
        page,
    )


def manca_una_firma() -> Paper:
    """Due firme del cliente, ne manca una; la seconda pagina è una scansione."""
    b = Board("Helvetica", 10.5, A4, (24, 24, 24, 20), "#0f766e")
    b.h("Dichiarazione di accettazione della fornitura", 16)
    b.kv(
        [
            ("Cliente", "Fondazione Teatro delle Saline"),
            ("Fornitore", "Luci e Quinte S.r.l."),
            ("Progetto", "Nuovo impianto luci di scena"),
            ("Codice progetto", "FTS-LX"),
            ("Corrispettivo finale", "€ 56.400,00"),
        ],
        look="lines",
    )
    b.p(
        "1. La fornitura comprende 84 proiettori a LED, 6 dimmer di riserva e la consolle di regia.",
        "2. La posa è terminata il 3 settembre 2026; il puntamento è stato eseguito con il direttore delle luci.",
        "3. Il cliente accetta la fornitura. L'accettazione richiede la firma congiunta della sovrintendente e del direttore amministrativo.",
        "4. Seguono le firme nella pagina successiva.",
        before=6,
        after=7,
    )
    b.next()
    b.p("Pagina delle firme - progetto FTS-LX", bold=True, after=14)
    b.kv(
        [
            ("Sovrintendente", "Ginevra Altoviti"),
            ("Firma", Ink(505, 150, 34)),
            ("Data", pen("11/9/2026", 14)),
            ("", ""),
            ("Direttore amministrativo", "Pierluigi Scarlata"),
            ("Firma", Ink(0, 150, 34)),
            ("Data", "......................"),
        ],
        look="plain",
        pad=5,
    )
    page = b.pdf()
    return Paper(
        "la-accettazione-una-firma",
        "a",
        "mixed",
        mixed(page, Scanner(120, -0.8, 6, 0.5, 1.0, 45, seed=97), 1),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "it",
            client="Fondazione Teatro delle Saline",
            project="Nuovo impianto luci di scena",
            project_code="FTS-LX",
            amount="56400.00 EUR",
            signatory_name="Pierluigi Scarlata",
            signatory_title="Direttore amministrativo",
            warnings=["partly_signed"],
        ),
        page,
    )


def parziale() -> Paper:
    """Lettera di accettazione parziale; cifre e lettere non concordano."""
    b = Board("Narrow", 11.5, A4, (26, 24, 26, 20), "#78350f")
    b.p("Istituto Zooprofilattico della Val Ternina", size=14, bold=True, after=16)
    b.p("Spett.le Traduzioni Mercurio S.n.c.", "Luogo e data: Ternina, 1 luglio 2026", after=3)
    b.p(
        "<b>Oggetto: Manuali di laboratorio in inglese, rif. progetto IZ-LAB-9. Accettazione parziale</b>",
        before=8,
        after=8,
    )
    b.p(
        "Gentile dottoressa Pavan,",
        "abbiamo riletto i cinque volumi. Accettiamo i volumi da 1 a 4. Resta escluso dall'accettazione il volume 5, nel quale le unità di misura sono state convertite in modo errato.",
        "Per i volumi accettati potete fatturare € 11.280,00 (diconsi euro undicimilaottocentoventi/00).",
        "Cordiali saluti",
        after=8,
    )
    b.add(Ink(606, 130, 32, False))
    b.p("Ulisse Cattaneo", "Responsabile Acquisti", after=1)
    return Paper(
        "la-lettera-manuali-parziale",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Istituto Zooprofilattico della Val Ternina",
            project="Manuali di laboratorio in inglese",
            project_code="IZ-LAB-9",
            milestone="volumi da 1 a 4",
            signatory_name="Ulisse Cattaneo",
            signatory_title="Responsabile Acquisti",
            signature_date="2026-07-01",
            conditions=[
                "Resta escluso dall'accettazione il volume 5, nel quale le unità di misura sono state convertite in modo errato"
            ],
            warnings=["amount_words_disagree"],
        ),
    )


def variante() -> Paper:
    """Ordine di variante che aspetta il committente."""
    b = Board("Helvetica", 9.5, A4, (20, 20, 20, 20), "#3730a3")
    b.h("ORDINE DI VARIANTE n. 3", 17)
    b.kv(
        [
            ("Committente", "Ostello del Lupo Grigio S.r.l."),
            ("Appaltatore", "Impresa Edile Garaventa"),
            ("Progetto", "Ristrutturazione rifugio Cima Bianca"),
            ("Codice commessa", "G-771"),
        ],
        look="box",
    )
    b.grid(
        [
            ["Descrizione", "Importo (EUR)"],
            ["Cappotto in fibra di legno in luogo dell'EPS", "13.900,00"],
            ["Detrazione EPS previsto", "-6.150,00"],
            ["Saldo della variante", "7.750,00"],
        ],
        (7, 2),
        "lines",
        right=(1,),
    )
    b.p(
        "La variante diventa efficace con l'approvazione scritta del Committente. Fino ad allora le lavorazioni non possono iniziare.",
        before=4,
        after=14,
    )
    b.grid(
        [
            ["", "Nome e qualifica", "Firma", "Data"],
            [
                "Proposta dall'Appaltatore",
                "Silvano Garaventa, titolare",
                Ink(707, 90),
                "22/05/2026",
            ],
            [
                "Approvata dal Committente",
                "Noemi Dallagiacoma, amministratrice unica",
                Ink(0, 90),
                "",
            ],
        ],
        (3, 4, 3, 2),
        pad=5,
    )
    return Paper(
        "la-variante-rifugio",
        "a",
        "text",
        b.pdf(),
        truth(
            "change_order",
            "undecided",
            False,
            "it",
            client="Ostello del Lupo Grigio S.r.l.",
            project="Ristrutturazione rifugio Cima Bianca",
            project_code="G-771",
            amount="7750.00 EUR",
            change_order_number="3",
            signatory_name="Noemi Dallagiacoma",
            signatory_title="amministratrice unica",
            warnings=["partly_signed"],
        ),
    )


def posta() -> Paper:
    """Benestare per posta elettronica."""
    b = Board("Times-Roman", 11, A4, (22, 22, 22, 20))
    b.p(
        "Da: Tarcisio Mombelli [t.mombelli@molinirosati.example]",
        "A: Ing. Bice Fumagalli (Statica Lariana)",
        "Data: venerdì 17 aprile 2026 15:52",
        "Oggetto: R: Silo 3, relazione di calcolo rev. 2",
        after=1,
    )
    b.rule()
    b.p(
        "Buongiorno ingegnere,",
        "il nostro verificatore ha chiuso tutti i rilievi. Con la presente i Molini Rosati approvano la relazione di calcolo rev. 2 per il progetto Silo 3, ordine 26/441. Proceda pure con la fattura da 6.900,00 euro.",
        "Un saluto<br/>Tarcisio Mombelli<br/>Direttore di stabilimento",
        after=8,
    )
    b.p(
        "-----Messaggio originale-----<br/>Da: Ing. Bice Fumagalli<br/>Direttore, allego la rev. 2. La prego di confermarmi se è approvata o respinta.",
        size=9.5,
        colour="#555555",
    )
    return Paper(
        "la-posta-silo",
        "a",
        "text",
        b.pdf(),
        truth(
            "email",
            "accepted",
            None,
            "it",
            client="Molini Rosati",
            project="Silo 3",
            milestone="relazione di calcolo rev. 2",
            amount="6900.00 EUR",
            po_number="26/441",
            signatory_name="Tarcisio Mombelli",
            signatory_title="Direttore di stabilimento",
            signature_date="2026-04-17",
        ),
    )


def capitolato() -> Paper:
    """Capitolato di incarico, da firmare."""
    b = Board("Helvetica", 10, A4, (24, 22, 24, 20), "#4c1d95")
    b.h("Disciplinare d'incarico n. 7/2026", 16)
    b.p(
        "tra il Consorzio Irriguo della Piana Alta (Committente) e la società Geomatica Sannita S.r.l. (Incaricato)",
        after=8,
    )
    for title, words in (
        (
            "Art. 1 - Oggetto",
            "L'Incaricato esegue il progetto denominato Rilievo LiDAR dei canali secondari, per 61 km di rete.",
        ),
        (
            "Art. 2 - Prodotti",
            "Nuvola di punti classificata, modello digitale del terreno, tavole in scala 1:1000, relazione.",
        ),
        ("Art. 3 - Tempi", "Centoventi giorni dalla consegna delle monografie dei vertici."),
        (
            "Art. 4 - Compenso",
            "Il compenso complessivo è fissato in euro 44.500,00 oltre oneri, da versare in tre rate.",
        ),
        (
            "Art. 5 - Verifica",
            "Ogni prodotto si intende accettato con apposito verbale sottoscritto dal Committente; i prodotti rifiutati sono rifatti senza compenso.",
        ),
    ):
        b.h(title, 11)
        b.p(words)
    b.grid(
        [
            [
                ["Il Committente", Ink(0, 140), "Gerardo Iannuzzi, presidente"],
                ["L'Incaricato", Ink(0, 140), "Ornella Pagnozzi, legale rappresentante"],
            ]
        ],
        (1, 1),
        "plain",
        head=False,
    )
    return Paper(
        "la-disciplinare-lidar",
        "a",
        "text",
        b.pdf(),
        truth(
            "statement_of_work",
            None,
            False,
            "it",
            client="Consorzio Irriguo della Piana Alta",
            project="Rilievo LiDAR dei canali secondari",
            project_code="7/2026",
            amount="44500.00 EUR",
            signatory_name="Gerardo Iannuzzi",
            signatory_title="presidente",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of this family."""
    for make in (
        collaudo,
        consegna_riserve,
        regolare_esecuzione,
        rifiuto,
        manca_una_firma,
        parziale,
        variante,
        posta,
        capitolato,
    ):
        yield make()
