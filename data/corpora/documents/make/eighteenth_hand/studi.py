"""Italian firms, and two thick English bundles."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import Sheet, first_then, ink, web

AC = "acceptance_certificate"
CELLS = "td,th{padding:4px 7px;text-align:left;vertical-align:top}"


def papers() -> Iterator[Paper]:
    """Eight papers."""
    html = f"""<div style="font:10.5pt 'Liberation Serif'"><h2 style="text-align:center">VERBALE DI
    COLLAUDO</h2><p>Committente: <b>Consorzio Acque del Sangro Alto</b><br>Fornitore: Studio Idra
    Monitoraggi S.r.l.<br>Commessa: <b>CASA-TLC-09</b>, Rete di piezometri<br>Lotto collaudato:
    <b>Lotto 2,
    versante est</b><br>Corrispettivo: <b>&euro; 19.640,00</b> oltre IVA</p><p>Il giorno 8
    ottobre 2025, alle
    ore 9:30, presso la diga di Pietranera, le parti hanno eseguito le prove previste dal
    capitolato.</p>
    <table border=1 style="border-collapse:collapse"><tr><th>Prova<th>Esito<tr><td>Trasmissione
    dati 24 h<td>
    positivo<tr><td>Taratura sonde<td>positivo<tr><td>Autonomia batteria<td>positivo</table><p>Il
    collaudo del
    lotto 2 si intende <b>superato con esito positivo</b>; il committente accetta il
    lotto.</p><table
    style="width:100%"><tr><td>{ink(1101, 120, 34)}<td>{ink(1104, 120, 34)}<tr><td>per il
    Committente<br>Ing.
    Loredana Vitullo, responsabile impianti<td>per il Fornitore<br>Geol. Ivo Di
    Cola</table></div>"""
    yield Paper(
        "kh-it-piezometri",
        "a",
        "text",
        web(html, CELLS),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Consorzio Acque del Sangro Alto",
            project="Rete di piezometri",
            project_code="CASA-TLC-09",
            milestone="Lotto 2, versante est",
            signatory_name="Loredana Vitullo",
            signatory_title="responsabile impianti",
            signature_date="2025-10-08",
            amount="19640.00 EUR",
        ),
    )

    html = """<div style="font:10pt Lato"><p><b>Da:</b> Tiziana Brambati
    &lt;t.brambati@salumificio-rovelli.example&gt;<br><b>A:</b> Studio Parola
    Chiara<br><b>Inviato:</b>
    giovedì 15 gennaio 2026 12:20<br><b>Oggetto:</b> R: Etichette estero, consegna n.
    2</p><p>Buongiorno
    dottoressa,</p><p>La consegna n. 2 per noi va bene, a patto che venga rifatta la lista
    allergeni in
    tedesco. Appena la riceviamo può emettere fattura per 1.460,00 € sull'ordine 2026/07 (pratica
    PC-338).</p><p>Cordiali saluti<br>Tiziana Brambati<br>Ufficio Qualità<br>Salumificio Rovelli
    S.p.A.</p></div>"""
    yield Paper(
        "kh-it-mail-etichette",
        "a",
        "text",
        web(html),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "it",
            client="Salumificio Rovelli S.p.A.",
            project="Etichette estero",
            project_code="PC-338",
            milestone="consegna n. 2",
            signatory_name="Tiziana Brambati",
            signatory_title="Ufficio Qualità",
            signature_date="2026-01-15",
            amount="1460.00 EUR",
            po_number="2026/07",
            conditions=["venga rifatta la lista allergeni in tedesco"],
        ),
    )

    s = Sheet(60)
    s.p("Palco & Luce service audio video", 14, "Helvetica-Bold", gap=2)
    s.p("Rapportino di intervento n. 512 del 21/03/2026", 10, gap=14)
    s.kv(
        {
            "Cliente": "Pro Loco di Castelvento",
            "Evento": "Sagra del Carciofo",
            "Rif.": "PL-26-031",
            "Servizio": "Montaggio palco e collaudo elettrico",
            "Importo": "2.310,00 €",
        },
        90,
    )
    s.p("Il cliente dichiara che il lavoro è stato eseguito a regola d'arte e lo accetta:")
    for words in ("SÌ", "NO"):
        s.box(66, s.y)
        s.p(words, x=84)
    s.y -= 30
    s.ink(66, s.y + 8, 1111, 120, 32)
    s.p("(firma del tecnico) Renzo Abate", 9, gap=30)
    s.p("(firma del cliente) Graziella Monti, presidente  ....................................", 9)
    yield Paper(
        "kh-it-rapportino",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "undecided",
            False,
            "it",
            client="Pro Loco di Castelvento",
            project="Sagra del Carciofo",
            project_code="PL-26-031",
            milestone="Montaggio palco e collaudo elettrico",
            signatory_name="Graziella Monti",
            signatory_title="presidente",
            amount="2310.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    s = Sheet(66)
    s.face, s.size = "Times-Roman", 11
    s.p("ISTITUTO MUSICALE «G. FERRANDI»", 13, "Times-Bold", gap=2)
    s.p("La Direzione", 10, gap=20)
    s.p("Spett.le Liuteria Scientifica Cremasca, via dei Mastri 0, Crema", gap=12)
    s.p("Pavolo, 30 giugno 2025", align="r", gap=14)
    s.p(
        "Oggetto: restauro clavicembalo, fase 2 (ns. prot. 881/2025, vs. commessa LSC-40)",
        face="Times-Bold",
    )
    s.p(
        "Con la presente, pur apprezzando la cura posta nel lavoro e confermando l'accettazione "
        "della "
        "fase 1 già saldata, siamo costretti a comunicare che la fase 2 non viene accettata: la "
        "tavola armonica presenta una fessura che nella vostra relazione non compare."
    )
    s.p("L'importo di 5.800,00 euro non potrà pertanto essere fatturato prima di un nuovo esame.")
    s.p("Distinti saluti", gap=40)
    s.ink(72, s.y + 12, 1121)
    s.p("Prof. Ercole Santagiuliana", gap=0)
    s.p("direttore")
    page = s.done()
    yield Paper(
        "kh-it-lettera",
        "a",
        "scan",
        scan(page, Scanner(dpi=100, skew=-0.6, noise=3, jpeg=40, seed=44)),
        truth(
            AC,
            "rejected",
            True,
            "it",
            client="ISTITUTO MUSICALE «G. FERRANDI»",
            project="restauro clavicembalo",
            project_code="LSC-40",
            milestone="fase 2",
            signatory_name="Ercole Santagiuliana",
            signatory_title="direttore",
            signature_date="2025-06-30",
            amount="5800.00 EUR",
        ),
        page,
    )

    html = """<div style="font:9.5pt 'Liberation Sans'"><h2>Ordine di variazione OV-03</h2><table
    border=1
    style="border-collapse:collapse;width:100%"><tr><td>Committente<td>Cantina Sociale Monte
    Ìsola s.c.a.
    <td>Progetto<td>Nuova bottaia (P-2291)<tr><td>Progettista<td>Officina Tecnica
    Bassani<td>Data<td>
    11/12/2025<tr><td colspan=3>Spostamento quadri elettrici<td>3.480,00<tr><td colspan=3>Riduzione
    controsoffitti<td>-1.130,00<tr><td colspan=3><b>Variazione netta
    EUR</b><td><b>2.350,00</b></table><p>
    Firma elettronica avanzata:<br>1) Bassani Elio, progettista, 11/12/2025 09:40<br>2) Corradini
    Mafalda,
    direttrice generale, 12/12/2025 16:05, <b>APPROVATO</b></p><p style="font-size:8pt">Le
    variazioni non
    approvate dal committente non danno diritto a compenso.</p></div>"""
    yield Paper(
        "kh-it-variazione",
        "a",
        "text",
        web(html, CELLS),
        truth(
            "change_order",
            "accepted",
            True,
            "it",
            client="Cantina Sociale Monte Ìsola s.c.a.",
            project="Nuova bottaia",
            project_code="P-2291",
            signatory_name="Corradini Mafalda",
            signatory_title="direttrice generale",
            signature_date="2025-12-12",
            amount="2350.00 EUR",
            change_order_number="OV-03",
        ),
    )

    html = """<div style="font:10pt Carlito"><h2 style="color:#2a6f4e">Scheda di accettazione
    consegna</h2><p>Cliente: Museo Diffuso della Valcerna &nbsp; Progetto: Schedatura fondo
    Orsenigo (MDV-5)
    &nbsp; CIG: ZB000111AA</p><p>Consegna 3, schede 801-1200, valore &euro; 6.720,00 + IVA 22 % =
    &euro;
    8.198,40</p><p>Esito: <s>accettata</s> / accettata con riserva /
    <s>respinta</s></p><p>Riserve: uniformare
    le date al formato ISO; completare le provenienze mancanti.</p><p style="font:24pt 
    'Dancing Script';color:#1c2f80;margin:10px 0 0">Ottavia Lanfranchi</p><p style="border-top:1px
    solid;width:70mm">
    Ottavia Lanfranchi, conservatrice &middot; 17 febbraio 2026</p></div>"""
    yield Paper(
        "kh-it-scheda",
        "a",
        "text",
        web(html),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "it",
            client="Museo Diffuso della Valcerna",
            project="Schedatura fondo Orsenigo",
            project_code="MDV-5",
            milestone="Consegna 3, schede 801-1200",
            signatory_name="Ottavia Lanfranchi",
            signatory_title="conservatrice",
            signature_date="2026-02-17",
            amount="8198.40 EUR",
            conditions=["uniformare le date al formato ISO", "completare le provenienze mancanti"],
        ),
    )

    def leaf(head: str, *text: str) -> str:
        body = "".join(f"<p>{t}</p>" for t in text)
        return f'<div style="break-after:page"><h2>{head}</h2>{body}</div>'

    pages = (
        leaf(
            "Commissioning record, volume 2",
            "Employer: Dunlin Heritage Railway Trust.",
            "Consultant: Semaphore Systems Engineering.",
            "Commission: SSE-R-0612, Resignalling of "
            "Tarrow Junction. Work package WP5, interlocking. Price GBP 64,300.00.",
        )
        + leaf(
            "1 Purpose",
            "This volume gathers the tests made before the Trust decides whether WP5 is "
            "accepted. Nothing in sections 1 to 4 is a decision.",
        )
        + leaf(
            "2 Tests",
            "Principles test: passed. Point detection: passed after adjustment. Level "
            "crossing sequence: failed on 3 June, passed on 9 June 2025.",
        )
        + leaf(
            "3 Safety case",
            "The independent assessor accepted the safety argument on 12 June 2025. "
            "The assessor is not the Employer.",
        )
        + leaf(
            "4 Operator's remarks", "Signalmen ask for a louder bell in box B. Recorded as a wish."
        )
        + f"""<div><h2>5 Resolution</h2><p>The Trust's engineering committee met on 19 June 2025
        and resolved:
        WP5 is accepted and the price of the work package may be invoiced.</p><p>{
            ink(1131, 150, 38)
        }</p><p>
        Ambrose Leckie, Chief Engineer<br>19 June 2025</p></div>"""
    )
    book = web(
        f"<div style=\"font:11pt 'Liberation Serif'\">{pages}</div>",
        display_header_footer=True,
        header_template="<span></span>",
        footer_template="<div style='font-size:7px;width:100%;text-align:center'>SSE-R-0612 vol "
        "2, page <span class=pageNumber></span> of <span class=totalPages></span></div>",
    )
    yield Paper(
        "kh-volume2",
        "a",
        "text",
        book,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Dunlin Heritage Railway Trust",
            project="Resignalling of Tarrow Junction",
            project_code="SSE-R-0612",
            milestone="WP5, interlocking",
            signatory_name="Ambrose Leckie",
            signatory_title="Chief Engineer",
            signature_date="2025-06-19",
            amount="64300.00 GBP",
        ),
    )

    s = Sheet(60)
    s.p("Milestone schedule and sign-off, Pellitory Fabrics plc", 13, "Helvetica-Bold", gap=12)
    s.table(
        [
            ["No", "Milestone", "USD", "Status"],
            ["1", "Dye house survey", "8,200.00", "accepted 04-Apr-2025"],
            ["2", "Effluent model", "15,900.00", "accepted 30-Jun-2025"],
            ["3", "Trial on line 4", "19,400.00", "see next sheet"],
            ["4", "Handbook", "6,500.00", "open"],
        ],
        [30, 200, 90, 140],
    )
    s.p(
        "Consultant: Madder Process Chemists. Assignment MPC/25/11, Dye house water saving. PO "
        "PF-600318."
    )
    s.page()
    s.p("Sheet 2: milestone 3", 13, "Helvetica-Bold", gap=12)
    s.p("Trial held 8 to 12 September 2025; water use fell by 31 %, against 35 % agreed.")
    s.p("Pellitory's answer (tick one):", gap=6)
    for mark, words in (
        ("", "accepted"),
        ("fill", "accepted, with the following to be made good"),
        ("", "not accepted"),
    ):
        s.box(66, s.y, mark)
        s.p(words, x=86, gap=5)
    s.p("repeat the trial on line 2 at no charge", x=86, gap=60)
    s.ink(66, s.y + 14, 1141)
    s.rule(60, s.y + 12, 190)
    s.p("Keziah Brandreth, Technical Director, 22 September 2025", 9)
    page = s.done()
    yield Paper(
        "kh-schedule-sheet2",
        "a",
        "mixed",
        first_then(page, scan(page, Scanner(dpi=100, skew=0.8, noise=3, jpeg=40, seed=51))),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Pellitory Fabrics plc",
            project="Dye house water saving",
            project_code="MPC/25/11",
            milestone="Trial on line 4",
            signatory_name="Keziah Brandreth",
            signatory_title="Technical Director",
            signature_date="2025-09-22",
            amount="19400.00 USD",
            po_number="PF-600318",
            conditions=["repeat the trial on line 2 at no charge"],
        ),
        page,
    )
