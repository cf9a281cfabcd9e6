"""What lies on a desk after the post came: scans, half-scanned papers, damaged files."""

import io
from collections.abc import Iterator

from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, Spacer, Table
from scan import Scanner, scan

from fourteenth_hand.bench import flow, give, join, pen, seal, sheet, sign, square, web, words

S = getSampleStyleSheet()
GRID = [("GRID", (0, 0), (-1, -1), 0.4, colors.black)]


def weighbridge() -> Paper:
    def draw(c):
        words(c, 60, 780, "ACCEPTANCE OF WORKS", size=18, face="Helvetica-Bold")
        words(
            c,
            60,
            745,
            "Customer: Ellerby Aggregates Ltd\nSupplier: Truscale Weighbridges\n"
            "Project: 18 m weighbridge, Ellerby Quarry\nJob No: TW-4471\nOrder No: EA/10288\n"
            "Stage: Stage 2 - civil works\nStage price: GBP 33,900.00",
            size=12,
        )
        words(c, 60, 610, "The stage named above is complete and we accept it.", size=12)
        c.line(60, 520, 260, 520)
        words(c, 60, 505, "Graham Tindle, Quarry Manager", size=11)
        words(c, 60, 488, "Date: 24 October 2025", size=11)
        sign(c, 80, 522, 1001, 140, 40)
        seal(c, 420, 530, ["ELLERBY AGGREGATES", "24 OCT 2025"], 7, 160, "#333366")

    source = sheet(draw)
    how = Scanner(dpi=105, skew=0.7, noise=3, jpeg=40, seed=11)
    return give(
        "kd-weighbridge-scan", scan(source, how), "accepted yes en",
        """client: Ellerby Aggregates Ltd
        project: 18 m weighbridge, Ellerby Quarry
        code: TW-4471
        po: EA/10288
        milestone: Stage 2 - civil works
        who: Graham Tindle
        title: Quarry Manager
        when: 2025-10-24
        amount: 33900.00 GBP""", form="scan", source=source,
    )  # fmt: skip


def gabelstapler() -> Paper:
    def draw(c):
        words(c, 60, 790, "Abnahmeschein Batterieladestation", size=17, face="Times-Bold")
        words(
            c,
            60,
            755,
            "Kunde: Großhandel Emsbüttel GmbH\nAuftrag: A-55013\nProjekt: Ladehalle Nord\n"
            "Auftragssumme: 46.250,00 EUR",
            480,
            12,
            "Times-Roman",
        )
        for i, (mark, text) in enumerate(
            (
                ("", "ohne Mängel abgenommen"),
                ("cross", "mit Mängeln abgenommen"),
                ("", "nicht abgenommen"),
            )
        ):
            square(c, 62, 670 - 24 * i, mark, 11)
            words(c, 84, 672 - 24 * i, text, 400, 12, "Times-Roman")
        words(c, 60, 585, "Mängel:", 400, 12, "Times-Bold")
        words(c, 60, 566, "Absaugung an Platz 4 ohne Funktion", 480, 13, "Times-Italic")
        words(c, 60, 548, "Beschriftung der Sicherungen fehlt", 480, 13, "Times-Italic")
        sign(c, 80, 470, 1011, 130, 42)
        c.line(60, 468, 260, 468)
        words(c, 60, 452, "Timo Radtke, Lagerleiter, 09.03.2026", 400, 11, "Times-Roman")

    source = sheet(draw)
    how = Scanner(dpi=105, skew=-0.5, noise=3, jpeg=40, seed=12, turn=90)
    return give(
        "kd-ladehalle-quer", scan(source, how), "accepted_with_conditions yes de",
        """client: Großhandel Emsbüttel GmbH
        project: Ladehalle Nord
        code: A-55013
        who: Timo Radtke
        title: Lagerleiter
        when: 2026-03-09
        amount: 46250.00 EUR
        - Absaugung an Platz 4 ohne Funktion
        - Beschriftung der Sicherungen fehlt""", form="scan", source=source,
    )  # fmt: skip


def refus() -> Paper:
    css = "body{font:15px/1.5 'Liberation Serif'}"
    source = web(
        f"""<p><b>Coopérative des Deux Rives</b><br>à Sécheries Lorraines SAS</p><p>le 12
    novembre
    2025</p><p><b>Séchoir n° 2, affaire SL-660, réception de la tranche
    1</b></p><p>Monsieur,</p><p>Suite
    aux essais du 7 novembre, le débit est resté inférieur de 20 % à celui du marché. Nous refusons
    donc la
    réception de la tranche 1 (118 000,00 €).</p><p>Salutations distinguées.</p>
    <p style="margin-top:60px">{pen(1021, 150, 44, 0, 4)}Odile Fromentin<br>Directrice des
    sites</p>""",
        css,
        "fr",
        margin="25mm",
    )
    how = Scanner(dpi=100, skew=0.4, noise=4, jpeg=40, seed=13)
    return give(
        "kd-refus-sechoir", scan(source, how), "rejected yes fr",
        """client: Coopérative des Deux Rives
        project: Séchoir n° 2
        code: SL-660
        milestone: tranche 1
        who: Odile Fromentin
        title: Directrice des sites
        when: 2025-11-12
        amount: 118000.00 EUR""", form="scan", source=source,
    )  # fmt: skip


def sluis() -> Paper:
    story = [
        Paragraph("PROCES-VERBAAL VAN OPLEVERING", S["Heading1"]),
        Table(
            [
                ["Opdrachtgever", "Gemeente Oud-Terwolde"],
                ["Aannemer", "Damstra Waterbouw B.V."],
                ["Werk", "Renovatie sluisdeuren Kleine Sluis"],
                ["Bestek", "OT-2025-18"],
                ["Termijn", "Termijn 3, EUR 72.000,00"],
            ],
            style=GRID,
            colWidths=[120, 320],
        ),
        Spacer(1, 14),
        Paragraph(
            "Het werk is opgenomen op: ____________ en is [ ] opgeleverd [ ] niet opgeleverd.",
            S["Normal"],
        ),
        Spacer(1, 60),
        Paragraph(
            "Opdrachtgever: ______________________ (mw. T. Bijlsma, directievoerder)", S["Normal"]
        ),
        Spacer(1, 40),
        Paragraph("Aannemer: ______________________ (F. Damstra)", S["Normal"]),
    ]
    source = flow(story, lambda c, d: sign(c, 120, 516, 1031, 110))
    how = Scanner(dpi=105, skew=-0.8, noise=4, jpeg=40, seed=14)
    return give(
        "kd-sluis-leeg", scan(source, how), "undecided no nl",
        """client: Gemeente Oud-Terwolde
        project: Renovatie sluisdeuren Kleine Sluis
        code: OT-2025-18
        milestone: Termijn 3
        who: T. Bijlsma
        title: directievoerder
        amount: 72000.00 EUR
        ! partly_signed""", form="scan", source=source,
    )  # fmt: skip


def divers() -> Paper:
    def draw(c):
        words(c, 60, 790, "DIVE TEAM TIME SHEET", size=16, face="Courier-Bold")
        words(
            c,
            60,
            760,
            "Client    Norwood Harbour Trust\nProject   Quay wall inspection\nJob       "
            "AD-771\nWeek      1 to 5 September 2025",
            480,
            11,
            "Courier",
        )
        t = Table(
            [
                ["Day", "Diver 1", "Diver 2", "Tender"],
                ["Mon", "8", "8", "8"],
                ["Tue", "8", "8", "8"],
                ["Wed", "6", "6", "8"],
                ["Total", "22", "22", "24"],
            ],
            style=GRID,
            colWidths=[90, 90, 90, 90],
        )
        t.wrapOn(c, 400, 200)
        t.drawOn(c, 60, 590)
        words(c, 60, 560, "68 hours at GBP 55.00 = GBP 3,740.00", 480, 11, "Courier")
        words(c, 60, 530, "Hours approved for the client", 480, 11, "Courier")
        c.line(60, 460, 250, 460)
        words(c, 60, 445, "Capt. Morwenna Teague, Harbour Master  8.9.2025", 480, 11, "Courier")
        sign(c, 80, 462, 1041, 130, 40, "#222222")

    source = sheet(draw)
    how = Scanner(dpi=105, skew=0.5, noise=3, jpeg=40, seed=15)
    return give(
        "kd-dive-hours", scan(source, how), "accepted yes en",
        """client: Norwood Harbour Trust
        project: Quay wall inspection
        code: AD-771
        who: Morwenna Teague
        title: Harbour Master
        when: 2025-09-08
        amount: 3740.00 GBP""", kind="timesheet_approval", form="scan", source=source,
    )  # fmt: skip


def mixed() -> Paper:
    cover = web(
        """<p>Tollerton Furnace Services</p><p>20 January 2026</p><p>Accounts, please find
    overleaf
    the signed slip for job TFS-2093. The customer, Marlpit Ceramics Ltd, has it back since Monday.
    Their
    order: MC-5561.</p><p>Regards, Lorna</p>""",
        "body{font:13px 'Liberation Sans'}",
    )

    def draw(c):
        words(
            c,
            60,
            770,
            "Job slip TFS-2093: relining of tunnel kiln 2",
            size=13,
            face="Helvetica-Bold",
        )
        words(c, 60, 740, "Customer: Marlpit Ceramics Ltd\nPrice: GBP 52,300.00", size=12)
        for i, (mark, text) in enumerate(
            (("tick", "We accept the work."), ("", "We do not accept it."))
        ):
            square(c, 62, 680 - 26 * i, mark, 12)
            words(c, 86, 682 - 26 * i, text, size=12)
        sign(c, 70, 580, 1051, 130, 40)
        words(c, 60, 560, "Nesta Pugh, Kiln Manager, 16 January 2026", size=12)

    source = join(cover, sheet(draw))
    slip = scan(sheet(draw), Scanner(dpi=105, skew=0.6, noise=3, jpeg=40, seed=16))
    return give(
        "kd-cover-and-slip", join(cover, slip), "accepted yes en",
        """client: Marlpit Ceramics Ltd
        project: relining of tunnel kiln 2
        code: TFS-2093
        po: MC-5561
        who: Nesta Pugh
        title: Kiln Manager
        when: 2026-01-16
        amount: 52300.00 GBP""", form="mixed", source=source,
    )  # fmt: skip


def locked() -> Paper:
    def draw(c):
        words(c, 60, 780, "Acceptance certificate, boiler 3", size=14)

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(sheet(draw))))
    writer.encrypt("furnace-7", algorithm="AES-128")
    out = io.BytesIO()
    writer.write(out)
    return give("kd-locked", out.getvalue(), "none none none", kind="unreadable", error="encrypted")


def broken() -> Paper:
    def draw(c):
        words(c, 60, 780, "Handover record, pontoon crane")

    data = sheet(draw)
    return give(
        "kd-broken", data[:40] + b"\x00" * 300, "none none none", kind="unreadable", error="corrupt"
    )


def papers() -> Iterator[Paper]:
    yield from (
        weighbridge(),
        gabelstapler(),
        refus(),
        sluis(),
        divers(),
        mixed(),
        locked(),
        broken(),
    )
