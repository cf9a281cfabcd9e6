"""Forms with real fields: filled, empty, flattened, ticked; annotation stamps; turned pages."""

from collections.abc import Iterator

from paper import Paper, other, truth
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    StreamObject,
    TextStringObject,
)
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas

from third_hand.pens import box, canvas, edit, sign

_LEGAL = (
    "Acceptance under this form starts the twelve-month warranty of Article 9. A milestone that is",
    "declined will be re-presented within fifteen days. This form is void if it has been altered.",
)


def _blank() -> bytes:
    def draw(c: Canvas) -> None:
        c.setTitle("Milestone sign-off")
        c.setFont("Helvetica-Bold", 16)
        c.drawString(54, 728, "IT Services Milestone Sign-Off")
        c.setFont("Helvetica", 9)
        c.drawString(
            54, 712, "Quarrystone Managed Services, Inc.  |  return to pmo@quarrystone.example"
        )
        form = c.acroForm
        y = 680
        for name, label in (
            ("client", "Client organization"),
            ("proj", "Project"),
            ("wo", "Work order no."),
            ("ms", "Milestone"),
            ("fee", "Milestone fee (USD)"),
            ("po", "Client PO no."),
        ):
            c.drawString(54, y + 5, label)
            form.textfield(
                name=name, x=190, y=y, width=330, height=18, fontSize=10, borderWidth=0.5
            )
            y -= 28
        c.drawString(54, y, "Client decision (check one)")
        for name, text, dy in (
            ("acc", "Milestone accepted", 24),
            ("cond", "Milestone accepted with exceptions listed below", 46),
            ("dec", "Milestone declined", 68),
        ):
            form.checkbox(name=name, x=60, y=y - dy, size=13, buttonStyle="check")
            c.drawString(82, y - dy + 3, text)
        c.drawString(54, y - 96, "Exceptions / reasons")
        form.textfield(name="exc", x=190, y=y - 104, width=330, height=20, fontSize=10)
        for i, line in enumerate(_LEGAL):
            c.drawString(54, y - 130 - 12 * i, line)
        y -= 180
        for name, label in (
            ("sig", "Authorized client signature (type /s/ and your name)"),
            ("nam", "Printed name"),
            ("tit", "Title"),
            ("dat", "Date (YYYY-MM-DD)"),
        ):
            c.drawString(54, y + 5, label)
            form.textfield(name=name, x=290, y=y, width=230, height=18, fontSize=10)
            y -= 26

    return canvas(draw, LETTER)


def _fill(blank: bytes, values: dict[str, str], flat: bool = False) -> bytes:
    def change(out: PdfWriter) -> None:
        out.update_page_form_field_values(
            out.pages[0], dict(values), auto_regenerate=False, flatten=flat
        )
        if flat:
            out.remove_annotations(subtypes="/Widget")
            del out.root_object["/AcroForm"]

    return edit(blank, change)


def _signoffs() -> Iterator[Paper]:
    kind = "acceptance_certificate"
    base = {
        "client": "Sablewood Orthopedics, P.C.",
        "proj": "EHR Network Refresh",
        "wo": "WO-58120",
        "ms": "Switch replacement, floors 2 and 3",
        "fee": "23,760.00",
        "po": "SO-3391",
        "nam": "Tobias Renner",
        "tit": "Practice Administrator",
    }
    fields = {
        "client": base["client"],
        "project": base["proj"],
        "project_code": base["wo"],
        "milestone": base["ms"],
        "amount": "23760.00 USD",
        "po_number": base["po"],
        "signatory_name": base["nam"],
        "signatory_title": base["tit"],
    }
    ink = {"sig": "/s/ Tobias Renner", "dat": "2026-09-14"}
    day = "2026-09-14"
    blank = _blank()
    page = _fill(blank, base | ink | {"acc": "/Yes"})
    label = truth(kind, "accepted", True, "en", signature_date=day, **fields)
    yield Paper("c-field-signoff-us", "a", "form", page, label)
    yield Paper(
        "c-field-signoff-us",
        "b",
        "form",
        _fill(blank, base),
        truth(kind, "undecided", False, "en", **fields),
    )
    point = "label the patch panels in IDF 3B by September 30, 2026"
    page = _fill(blank, base | ink | {"cond": "/Yes", "exc": point}, flat=True)
    label = truth(
        kind,
        "accepted_with_conditions",
        True,
        "en",
        signature_date=day,
        conditions=[point],
        **fields,
    )
    yield Paper("c-field-signoff-us", "c", "form", page, label)
    swap = {
        base["client"]: "Larkmead Veterinary Group",
        base["proj"]: "Practice Cloud Move",
        base["wo"]: "WO-60077",
        base["ms"]: "Mailbox migration, wave 1",
        base["po"]: "LV-1180",
        base["nam"]: "Constance Ibarra",
        base["tit"]: "Operations Lead",
        base["fee"]: "8,940.50",
        "23760.00 USD": "8940.50 USD",
        "/s/ Tobias Renner": "/s/ Constance Ibarra",
    }
    base, ink, fields = other(base, swap), other(ink, swap), other(fields, swap)
    page = _fill(blank, base | ink | {"dec": "/Yes", "exc": "shared calendars did not come across"})
    label = truth(kind, "rejected", True, "en", signature_date=day, **fields)
    yield Paper("c-field-signoff-us", "d", "form", page, label)


def _hours_de() -> Iterator[Paper]:
    def draw(c: Canvas) -> None:
        c.setFont("DejaB", 13)
        c.drawString(60, 780, "Leistungsnachweis Objektschutz")
        c.setFont("Deja", 9)
        form = c.acroForm
        y = 740
        for name, label, value in (
            ("kunde", "Kunde", "Messe Rheinbogen AG"),
            ("objekt", "Projekt", "Bewachung Halle 7"),
            ("auftrag", "Auftragsnummer", "WS-90233"),
            ("monat", "Leistungsmonat", "Juni 2026"),
            ("std", "Stunden gesamt", "412,50"),
            ("wert", "Wert netto in EUR", "11.137,50"),
        ):
            c.drawString(60, y + 5, label)
            form.textfield(name=name, value=value, x=200, y=y, width=300, height=17, fontSize=10)
            y -= 26
        c.drawString(60, y - 10, "Die Stunden werden")
        for name, label, x in (("ok", "bestätigt", 80), ("nok", "nicht bestätigt", 200)):
            form.checkbox(name=name, x=x, y=y - 38, size=12, checked=name == "ok")
            c.drawString(x + 18, y - 35, label)
        c.line(60, y - 110, 260, y - 110)
        sign(c, (80, y - 108), 71)
        c.drawString(60, y - 122, "Unterschrift Kunde")
        c.drawString(300, y - 95, "Name: Dr. Viola Harms")
        c.drawString(300, y - 108, "Stellung: Sicherheitsbeauftragte")
        c.drawString(300, y - 121, "Datum: 3. Juli 2026")
        c.drawString(
            60, 50, "Wachschutz Siebengebirge KG, Bad Honnef. Ausfertigung für die Buchhaltung"
        )

    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "de",
        client="Messe Rheinbogen AG",
        project="Bewachung Halle 7",
        project_code="WS-90233",
        signatory_name="Dr. Viola Harms",
        signatory_title="Sicherheitsbeauftragte",
        signature_date="2026-07-03",
        amount="11137.50 EUR",
    )
    yield Paper("c-field-wache-de", "a", "form", canvas(draw, A4), label)


def _stamp(pdf: bytes, text: str, rect: tuple[float, float, float, float]) -> bytes:
    """A rubber-stamp annotation with its own appearance over page 1."""

    def change(out: PdfWriter) -> None:
        w, h = rect[2] - rect[0], rect[3] - rect[1]
        look = StreamObject()
        look.set_data(
            f"q 3 w 0.8 0 0 RG 0.8 0 0 rg 2 2 {w - 4} {h - 4} re S BT /F 30 Tf 18 {h / 2 - 10} Td "
            f"({text}) Tj ET Q".encode("latin-1")
        )
        font = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject("/Helvetica-Bold"),
                NameObject("/Encoding"): NameObject("/WinAnsiEncoding"),
            }
        )
        look.update(
            {
                NameObject("/Type"): NameObject("/XObject"),
                NameObject("/Subtype"): NameObject("/Form"),
                NameObject("/BBox"): ArrayObject([FloatObject(v) for v in (0, 0, w, h)]),
                NameObject("/Resources"): DictionaryObject(
                    {NameObject("/Font"): DictionaryObject({NameObject("/F"): font})}
                ),
            }
        )
        note = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Annot"),
                NameObject("/Subtype"): NameObject("/Stamp"),
                NameObject("/Rect"): ArrayObject([FloatObject(v) for v in rect]),
                NameObject("/F"): FloatObject(4),
                NameObject("/Contents"): TextStringObject(text),
                NameObject("/AP"): DictionaryObject({NameObject("/N"): out._add_object(look)}),
            }
        )
        out.add_annotation(0, note)

    return edit(pdf, change)


def _avenant() -> bytes:
    def draw(c: Canvas) -> None:
        c.setFont("LibB", 15)
        c.drawString(56, 780, "AVENANT N° 3")
        c.setFont("Lib", 11)
        y = 750
        for line in (
            "à la mission de maîtrise d'œuvre, affaire n° CT-2024-190",
            "",
            "Entre : Lycée privé Sainte-Odile (le client)",
            "et : Atelier Grandclément Architectes (l'architecte)",
            "",
            "Objet du projet : Extension du réfectoire",
            "",
            "L'étude d'une cuisine provisoire s'ajoute à la mission. La rémunération de",
            "l'architecte est augmentée de 6 240,00 € HT. Le délai d'exécution ne change pas.",
            "Les autres clauses du contrat demeurent applicables.",
            "",
            "Bon pour accord du client :",
        ):
            c.drawString(56, y, line)
            y -= 17
        sign(c, (70, y - 40), 72)
        c.drawString(56, y - 62, "Béatrice Holveck, intendante")
        c.drawString(56, y - 78, "Le 22 janvier 2026")
        sign(c, (340, y - 40), 73)
        c.drawString(320, y - 62, "L'architecte : P. Grandclément")

    return canvas(draw, A4)


def _stamps() -> Iterator[Paper]:
    fields = {
        "client": "Lycée privé Sainte-Odile",
        "project": "Extension du réfectoire",
        "project_code": "CT-2024-190",
        "signatory_name": "Béatrice Holveck",
        "signatory_title": "intendante",
        "signature_date": "2026-01-22",
        "amount": "6240.00 EUR",
        "change_order_number": "3",
    }
    label = truth("change_order", "accepted", True, "fr", **fields)
    yield Paper("c-avenant-tampon-fr", "a", "text", _avenant(), label)
    label = truth("change_order", "undecided", True, "fr", warnings=["draft_or_void"], **fields)
    page = _stamp(_avenant(), "ANNULÉ", (340, 640, 500, 700))
    yield Paper("c-avenant-tampon-fr", "b", "text", page, label)


def _lab(tick: str) -> bytes:
    def draw(c: Canvas) -> None:
        c.setFont("DejaB", 14)
        c.drawString(40, 545, "Test Programme: Batch Release to Invoice")
        c.setFont("Deja", 9)
        heads = ("Sponsor", "Study", "Project no.", "Milestone", "Fee")
        cells = (
            "Corvane Biologics Inc.",
            "Accelerated Stability, lot CB-7",
            "P-2207",
            "Month 6 pull point",
            "CAD 15,900.00",
        )
        for i, (h, v) in enumerate(zip(heads, cells, strict=True)):
            x = 40 + i * 155
            c.rect(x, 470, 155, 50)
            c.drawString(x + 5, 508, h)
            c.drawString(x + 5, 484, v)
        c.drawString(40, 440, "Sponsor's review of the batch report (put a mark in one box only)")
        for i, (key, text) in enumerate(
            (
                ("y", "Report accepted, batch fee may be invoiced"),
                ("n", "Report returned, not accepted"),
            )
        ):
            box(c, (48, 412 - 24 * i), "x" if tick == key else "", 10)
            c.drawString(68, 414 - 24 * i, text)
        sign(c, (60, 318), 74)
        c.line(40, 316, 240, 316)
        c.drawString(40, 304, "Sponsor's study monitor")
        c.drawString(280, 320, "Dr. Henrike Osei, Director CMC")
        c.drawString(520, 320, "2026-10-06")
        c.drawString(
            40, 260, "Results apply to the samples as received. Reports may be copied in full only."
        )
        c.drawString(40, 30, "Maplecroft Analytical Laboratories, Guelph")

    return canvas(draw, (A4[1], A4[0]))


def _turned() -> Iterator[Paper]:
    fields = {
        "client": "Corvane Biologics Inc.",
        "project": "Accelerated Stability, lot CB-7",
        "project_code": "P-2207",
        "milestone": "Month 6 pull point",
        "signatory_name": "Dr. Henrike Osei",
        "signatory_title": "Director CMC",
        "signature_date": "2026-10-06",
        "amount": "15900.00 CAD",
    }
    for letter, tick, decision, turn in (("a", "y", "accepted", 90), ("b", "n", "rejected", 180)):

        def change(out: PdfWriter, turn: int = turn) -> None:
            out.pages[0].rotate(turn)

        label = truth("acceptance_certificate", decision, True, "en", **fields)
        yield Paper("c-lab-turned-ca", letter, "form", edit(_lab(tick), change), label)


def papers() -> Iterator[Paper]:
    yield from _signoffs()
    yield from _hours_de()
    yield from _stamps()
    yield from _turned()
