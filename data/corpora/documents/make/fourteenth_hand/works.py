"""Plant builders again: kilns, guarantee runs, factory tests, filters."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, Spacer, Table

from fourteenth_hand.bench import flow, give, join, pen, ring, seal, sheet, sign, web, words

AC = "acceptance_certificate"
S = getSampleStyleSheet()


def pvreception() -> Paper:
    css = """body{font:12px 'Liberation Sans'} .t{display:flex;justify-content:space-between;
    border-bottom:1px solid #000} s{color:#555} ol{margin:4px 0}"""
    body = f"""<div class=t><b>CHAUDRONNERIE LEVASSORT</b><span>PV n° 26/0093</span></div>
    <h3>PROCÈS-VERBAL DE RÉCEPTION</h3><p>Maître d'ouvrage : <b>Sucrerie de Hautefeuille SA</b><br>
    Affaire : L-7742 &ndash; Remplacement du four à chaux<br>Lot : Lot 2 &ndash; Charpente et
    gaines<br>Commande : CDE-2025-1190</p><p>Je soussigné, <b>Rémi Castagnède</b>, chef de service
    travaux neufs, pour le compte du maître d'ouvrage, ayant visité les ouvrages du lot ci-dessus
    avec l'entreprise, déclare que la réception est :<br><br>
    <s>prononcée sans réserve</s><br>{ring(150)}prononcée avec réserves<br><s>refusée</s></p>
    <p>Réserves :</p><ol><li>garde-corps du niveau +12,50 à reprendre
    <li>calorifuge de la gaine G4 non terminé<li>dossier des soudures à remettre avant le
    30/04/2026</ol><p>Montant du lot : 211 340,00 € HT. La retenue de garantie de 5 % sera libérée
    à la levée des réserves.</p><p>Fait à Hautefeuille, le 27 mars 2026</p>
    <div style="display:flex;gap:170px;margin-top:20px"><div>L'entreprise<br><br><br>{pen(61)}
    <br>S. Levassort</div><div>Le maître d'ouvrage<br><br><br>{pen(62, w=110)}<br></div></div>"""
    return Paper(
        "kd-pv-four",
        "a",
        "text",
        web(body, css, "fr", margin="20mm"),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Sucrerie de Hautefeuille SA",
            project="Remplacement du four à chaux",
            project_code="L-7742",
            milestone="Lot 2 – Charpente et gaines",
            signatory_name="Rémi Castagnède",
            signatory_title="chef de service travaux neufs",
            signature_date="2026-03-27",
            amount="211340.00 EUR",
            po_number="CDE-2025-1190",
            conditions=[
                "garde-corps du niveau +12,50 à reprendre",
                "calorifuge de la gaine G4 non terminé",
                "dossier des soudures à remettre avant le 30/04/2026",
            ],
        ),
    )


def performance() -> Paper:
    """Four pages; the decision stands on the third."""
    test = [
        ["Run", "Date", "Feed t/h", "Yield %"],
        ["1", "8 Jun", "41.0", "93.8"],
        ["2", "9 Jun", "40.6", "94.1"],
        ["3", "10 Jun", "41.3", "94.4"],
    ]
    grid = [("GRID", (0, 0), (-1, -1), 0.4, colors.black)]
    p = S["BodyText"]
    story = [
        Paragraph("Performance Test Report", S["Title"]),
        Paragraph("Dalwhin Fertiliser Complex, Granulation Unit 300", S["Heading2"]),
        Paragraph(
            "Prepared by Castellmore Engineering for Dalwhin Agrochemicals Ltd. Job 8834-PT. "
            "Report 8834-PT-RPT-002, issued 15 June 2026.",
            p,
        ),
        Paragraph(
            "1. Purpose. The report documents the 72 hour guarantee run required for "
            "milestone M7, Final Acceptance.",
            p,
        ),
        PageBreak(),
        Paragraph("2. Results", S["Heading2"]),
        Table(test, style=grid),
        Spacer(1, 8),
        Paragraph(
            "Guaranteed yield is 93.5 %. A run is regarded as accepted when the lab sheet "
            "has been initialled by both shift leaders. Run 0 was rejected for a sampler "
            "fault and repeated.",
            p,
        ),
        PageBreak(),
        Paragraph("3. Statement of the Purchaser", S["Heading2"]),
        Paragraph(
            "The guarantee run has met all guaranteed figures. Dalwhin Agrochemicals Ltd "
            "hereby grants Final Acceptance (M7) with effect from 10 June 2026. The final "
            "instalment of EUR 1,275,000.00 may be invoiced.",
            p,
        ),
        Spacer(1, 10),
        Paragraph(
            "/s/ Alasdair Pringle-Moss<br/>VP Operations, Dalwhin Agrochemicals Ltd<br/>"
            "22 June 2026",
            p,
        ),
        PageBreak(),
        Paragraph("Annex: instruments and calibration", S["Heading2"]),
        Paragraph("FT-301, FT-302, AT-311: calibrated 2 June 2026, valid 12 months.", p),
    ]
    return Paper(
        "kd-guarantee-run",
        "a",
        "text",
        flow(story),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Dalwhin Agrochemicals Ltd",
            project="Dalwhin Fertiliser Complex, Granulation Unit 300",
            project_code="8834-PT",
            milestone="M7, Final Acceptance",
            signatory_name="Alasdair Pringle-Moss",
            signatory_title="VP Operations",
            signature_date="2026-06-22",
            amount="1275000.00 EUR",
        ),
    )


def superseded() -> Paper:
    def draw(c):
        c.setFont("Times-Bold", 16)
        c.drawCentredString(297, 770, "Factory Acceptance Test Record")
        y = words(
            c,
            70,
            735,
            "Supplier: Wexcombe Drying Technology\nPurchaser: Pell & Arden Foods\n"
            "Machine: Fluid bed dryer FBD-12, serial 12-0088\nOrder: PO 77120-B   Job: WD3391\n"
            "Milestone: FAT (30 % of price, EUR 93,600.00)",
            face="Times-Roman",
            size=11,
        )
        words(
            c,
            70,
            y - 14,
            "The machine was inspected and run at the Supplier's works on "
            "9 October 2025. Result: PASSED. The Purchaser accepts the machine for shipment.",
            face="Times-Roman",
            size=11,
            wide=440,
        )
        sign(c, 90, 522, 71)
        c.line(70, 520, 260, 520)
        words(c, 70, 508, "Gwendolyn Farr, QA Manager, Pell & Arden Foods\n9 October 2025", size=9)
        seal(c, 400, 570, ["SUPERSEDED", "by FAT record rev. B", "not valid for payment"], 18, 190)
        words(
            c,
            70,
            90,
            "Wexcombe form F-22 rev. A. Only the last revision of a record counts.",
            size=7,
        )

    return Paper(
        "kd-fat-superseded",
        "a",
        "text",
        sheet(draw),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Pell & Arden Foods",
            project="Fluid bed dryer FBD-12",
            project_code="WD3391",
            milestone="FAT",
            signatory_name="Gwendolyn Farr",
            signatory_title="QA Manager",
            signature_date="2025-10-09",
            amount="93600.00 EUR",
            po_number="77120-B",
            warnings=["draft_or_void"],
        ),
    )


def recepcion() -> Paper:
    cover = """<h2>Acta de recepción provisional</h2><p>Cliente: Cementos Valdeorna, S.A.<br>
    Contratista: Montajes Industriales Arrizu, S.L.<br>Obra: Sustitución del filtro de mangas del
    horno 1<br>N.º de obra: MIA-1420<br>Hito: Hito 4 – Puesta en marcha (62.300,00 € + IVA)</p>
    <p>El presente documento consta de dos páginas. Las firmas figuran en la página 2.</p>"""
    second = f"""<p style="text-align:right">MIA-1420 · pág. 2 de 2</p>
    <p>Revisadas las instalaciones el día 4 de noviembre de 2025, la emisión medida a la salida es
    de 7,8 mg/Nm³. Las partes acuerdan dar por recibido el Hito 4 sin reservas.</p>
    <table cellspacing=60 style="margin-top:40px"><tr><td>Por el contratista<br><br><br>{pen(81)}
    <br>Iker Arrizu<td>Por el cliente<br><br><br>{pen(82, w=120)}
    <br>Mª Dolores Quiroga<br>Jefa de mantenimiento</table><p>Firmado el 6 de noviembre de
    2025</p>"""
    css = "body{font:13px/1.45 'Liberation Sans'}"
    return Paper(
        "kd-acta-filtro",
        "a",
        "text",
        join(web(cover, css, "es"), web(second, css, "es")),
        truth(
            AC,
            "accepted",
            True,
            "es",
            client="Cementos Valdeorna, S.A.",
            project="Sustitución del filtro de mangas del horno 1",
            project_code="MIA-1420",
            milestone="Hito 4 – Puesta en marcha",
            signatory_name="Mª Dolores Quiroga",
            signatory_title="Jefa de mantenimiento",
            signature_date="2025-11-06",
            amount="62300.00 EUR",
        ),
    )


def dropdown() -> Paper:
    def draw(c):
        words(c, 60, 780, "Stage release form - Bulmer Evaporators", size=15)
        rows = (
            ("Customer", "Tamar Sugar Works Ltd"),
            ("Project", "Falling film evaporator, effect 3"),
            ("Project no.", "BE-6620"),
            ("Stage", "Stage 3 cold test"),
            ("Customer's open points", "Sight glass on effect 3 to be replaced"),
            ("Stage sum", "GBP 73,150.00"),
            ("Name", "Petra Lindgren-Shaw"),
            ("Title", "Factory Engineer"),
            ("Signature", "/s/ Petra Lindgren-Shaw"),
            ("Date of signature", "11 February 2026"),
        )
        for i, (key, value) in enumerate(rows):
            words(c, 60, 735 - 30 * i, key)
            c.acroForm.textfield(
                name=f"r{i}", value=value, x=200, y=728 - 30 * i, width=300, height=20, fontSize=10
            )
        words(c, 60, 420, "Customer's decision")
        options = ["please choose", "released", "released with open points", "not released"]
        c.acroForm.choice(
            name="decision",
            value=options[2],
            options=options,
            x=200,
            y=413,
            width=300,
            height=20,
            fontSize=10,
            fieldFlags="combo",
        )

    return give(
        "kd-stage-dropdown",
        sheet(draw),
        "accepted_with_conditions yes en",
        """client: Tamar Sugar Works Ltd
        project: Falling film evaporator, effect 3
        code: BE-6620
        milestone: Stage 3 cold test
        who: Petra Lindgren-Shaw
        title: Factory Engineer
        when: 2026-02-11
        amount: 73150.00 GBP
        - Sight glass on effect 3 to be replaced""",
        form="form",
    )


def papers() -> Iterator[Paper]:
    yield from (pvreception(), performance(), superseded(), recepcion(), dropdown())
