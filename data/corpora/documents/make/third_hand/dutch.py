"""A Dutch slip for extra work: the client circles yes or no."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from third_hand.pens import canvas, lines, scan, sign


def papers() -> Iterator[Paper]:
    def more(ink: bool, agreed: bool) -> bytes:
        def draw(c: Canvas) -> None:
            c.setFont("Helvetica-Bold", 14)
            c.drawString(60, 770, "MEERWERKBON")
            c.setFont("Helvetica", 10)
            c.drawRightString(540, 770, "Bonnr. MW-017")
            c.rect(56, 640, 486, 115)
            c.drawString(64, 736, "Opdrachtgever")
            c.drawString(190, 736, "Woningstichting De Vier Ambachten")
            c.drawString(64, 716, "Werk")
            c.drawString(190, 716, "Renovatie Lindenhof, 48 woningen")
            c.drawString(64, 696, "Werknummer")
            c.drawString(190, 696, "25.1147")
            c.drawString(64, 676, "Aannemer")
            c.drawString(190, 676, "Bouwbedrijf Van Ginneken B.V.")
            y = lines(
                c,
                (60, 610),
                "Omschrijving: vervangen van verrotte vloerbalken in de woningen 12, 14 en 20,\n"
                "niet voorzien in het bestek. Twee werkdagen verlenging.\n"
                "De bewoners zijn ingelicht. Het puin wordt door de aannemer afgevoerd. Zonder "
                "akkoord\n"
                "wordt met het werk niet begonnen; een afgewezen bon vervalt na dertig dagen.",
            )
            c.setFont("Helvetica-Bold", 11)
            c.drawString(60, y - 14, "Meerprijs exclusief btw:  € 8.475,60")
            c.setFont("Helvetica", 10)
            c.drawString(60, y - 50, "Opdrachtgever gaat met dit meerwerk akkoord:")
            for x, word in ((330, "JA"), (400, "NEE")):
                c.drawString(x, y - 50, word)
            if ink:
                c.setStrokeColorRGB(0.1, 0.1, 0.5)
                x = 337 if agreed else 411
                c.ellipse(x - 16, y - 58, x + 16, y - 37)
                sign(c, (70, y - 128), 46)
            c.setStrokeColorRGB(0, 0, 0)
            c.line(60, y - 130, 250, y - 130)
            c.drawString(60, y - 143, "Handtekening opdrachtgever")
            c.drawString(320, y - 128, "Naam: dhr. W. Hoogesteger")
            c.drawString(320, y - 143, "Functie: projectleider vastgoed")
            c.drawString(320, y - 158, "Datum: " + ("27 mei 2026" if ink else ""))

        return canvas(draw, A4)

    fields = {
        "client": "Woningstichting De Vier Ambachten",
        "project": "Renovatie Lindenhof, 48 woningen",
        "project_code": "25.1147",
        "signatory_name": "W. Hoogesteger",
        "signatory_title": "projectleider vastgoed",
        "amount": "8475.60 EUR",
        "change_order_number": "MW-017",
    }
    label = truth("change_order", "accepted", True, "nl", signature_date="2026-05-27", **fields)
    yield Paper("c-extra-work-nl", "a", "form", more(True, True), label)
    page = more(True, False)
    label = truth(
        "change_order",
        "rejected",
        True,
        "nl",
        signature_date="2026-05-27",
        warnings=["scanned"],
        **fields,
    )
    yield Paper("c-extra-work-nl", "b", "scan", scan(page, 24, way="photo"), label, page)
