"""Form fields, annotations and pages turned on their side, made with reportlab and pypdf."""

import io
from collections.abc import Iterator

from paper import Paper, truth
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import FreeText
from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, StreamObject
from reportlab.lib.colors import black, white
from reportlab.lib.pagesizes import A4, letter
from reportlab.pdfgen.canvas import Canvas


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield filled()
    yield untouched()
    yield by_writer()
    yield stamped()
    yield on_its_side()


def lines(canvas: Canvas, top: float, rows: list[tuple[str, str]], gap: float = 24) -> None:
    """Captions with a text field beside each; the field's name is the caption's first word."""
    for n, (caption, value) in enumerate(rows):
        y = top - gap * n
        canvas.setFont("Helvetica", 10)
        canvas.drawString(60, y + 5, caption)
        canvas.acroForm.textfield(
            name=f"f{n:02}_{caption.split()[0].lower()}",
            value=value,
            x=200,
            y=y,
            width=310,
            height=17,
            fontSize=10,
            borderWidth=0.5,
            fillColor=white,
            textColor=black,
        )


def boxes(canvas: Canvas, top: float, rows: list[tuple[str, bool]]) -> None:
    """Tick boxes below one another, caption to the right."""
    for n, (caption, checked) in enumerate(rows):
        y = top - 22 * n
        canvas.acroForm.checkbox(
            name=f"box_{n}", checked=checked, x=62, y=y, size=13, buttonStyle="check"
        )
        canvas.setFont("Helvetica", 10)
        canvas.drawString(84, y + 3, caption)


def filled() -> Paper:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=letter, invariant=True)
    canvas.setFont("Helvetica-Bold", 16)
    canvas.drawString(60, 730, "Deliverable Acceptance Form")
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, 716, "Blue Heron Environmental, please complete in your viewer")
    lines(
        canvas,
        680,
        [
            ("Client", "Sandhill Irrigation District"),
            ("Project name", "Canal seepage assessment"),
            ("Project number", "BH-1187"),
            ("Milestone", "Task 3 Field data report"),
            ("Amount payable", "$31,250.00"),
            ("PO number", "SID-4417"),
        ],
    )
    canvas.drawString(60, 520, "Decision of the client (check one):")
    boxes(
        canvas,
        495,
        [
            ("Rejected, rework required", False),
            ("Accepted subject to corrections", False),
            ("Accepted as submitted", True),
        ],
    )
    lines(
        canvas,
        400,
        [
            ("Signature", "/s/ Cordelia Baines"),
            ("Name", "Cordelia Baines"),
            ("Title", "District Engineer"),
            ("Date signed", "July 9, 2026"),
        ],
    )
    canvas.save()
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Sandhill Irrigation District",
        project="Canal seepage assessment",
        project_code="BH-1187",
        milestone="Task 3 Field data report",
        signatory_name="Cordelia Baines",
        signatory_title="District Engineer",
        signature_date="2026-07-09",
        amount="31250.00 USD",
        po_number="SID-4417",
    )
    return Paper("d-form-filled", "a", "form", out.getvalue(), label)


def untouched() -> Paper:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=True)
    canvas.setFont("Times-Bold", 15)
    canvas.drawString(60, 780, "Change Authorisation CA-0051")
    canvas.setFont("Times-Roman", 11)
    for n, text in enumerate(
        [
            "Client: Hollins Bay Ferry Company",
            "Project: Vehicle deck resurfacing",
            "Project no.: HBF-622",
            "Change: additional grit blasting of bays 4 to 9",
            "Price of this change: GBP 15,745.00",
        ]
    ):
        canvas.drawString(60, 750 - 18 * n, text)
    canvas.drawString(60, 640, "To be completed by the client:")
    boxes(canvas, 610, [("I approve this change", False), ("I do not approve this change", False)])
    lines(
        canvas,
        540,
        [
            ("Signature", ""),
            ("Name", "Rosamund Tyndale"),
            ("Position", "Fleet Manager"),
            ("Date", ""),
        ],
    )
    canvas.save()
    label = truth(
        "change_order",
        "undecided",
        False,
        "en",
        client="Hollins Bay Ferry Company",
        project="Vehicle deck resurfacing",
        project_code="HBF-622",
        signatory_name="Rosamund Tyndale",
        signatory_title="Fleet Manager",
        amount="15745.00 GBP",
        change_order_number="CA-0051",
    )
    return Paper("d-form-untouched", "a", "form", out.getvalue(), label)


def by_writer() -> Paper:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=True)
    canvas.setFont("Helvetica-Bold", 14)
    canvas.drawString(60, 785, "Abnahmeerklärung Planungsphase")
    canvas.setFont("Helvetica", 10)
    canvas.drawString(60, 765, "Landschaftsbüro Weidenkätzchen, Formblatt 12")
    captions = ["Auftraggeber", "Projekt", "Projektnummer", "Leistungsphase", "Honorar netto"]
    lines(canvas, 720, [(c, "") for c in captions])
    canvas.drawString(60, 590, "Erklärung des Auftraggebers:")
    boxes(
        canvas,
        560,
        [("Die Leistung wird abgenommen", False), ("Die Abnahme wird verweigert", False)],
    )
    canvas.drawString(60, 505, "Begründung bei Verweigerung:")
    lines(canvas, 470, [(c, "") for c in ["Grund"]])
    signed = ["Unterschrift", "Vor- und Nachname", "Funktion", "Datum"]
    for n, caption in enumerate(signed):
        canvas.drawString(60, 425 - 24 * n, caption)
        canvas.acroForm.textfield(
            name=f"s{n}", x=200, y=420 - 24 * n, width=310, height=17, fontSize=10, borderWidth=0.5
        )
    canvas.save()
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(out.getvalue())))
    values = {
        "f00_auftraggeber": "Kurverwaltung Bad Mühlried",
        "f01_projekt": "Neugestaltung Kurpark",
        "f02_projektnummer": "KP-2026-3",
        "f03_leistungsphase": "Entwurfsplanung",
        "f04_honorar": "42.815,00 EUR",
        "f00_grund": "Kostenrahmen um 30 % überschritten",
        "box_1": "/Yes",
        "s0": "gez. Gundula Petersilie",
        "s1": "Gundula Petersilie",
        "s2": "Kurdirektorin",
        "s3": "21. April 2026",
    }
    writer.update_page_form_field_values(writer.pages[0], values, auto_regenerate=False)
    final = io.BytesIO()
    writer.write(final)
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "de",
        client="Kurverwaltung Bad Mühlried",
        project="Neugestaltung Kurpark",
        project_code="KP-2026-3",
        milestone="Entwurfsplanung",
        signatory_name="Gundula Petersilie",
        signatory_title="Kurdirektorin",
        signature_date="2026-04-21",
        amount="42815.00 EUR",
    )
    return Paper("d-de-form", "a", "form", final.getvalue(), label)


def seen(words: list[str]) -> StreamObject:
    """The look of the stamp, 260 by 90 points."""
    stream = StreamObject()
    shown = " ".join(f"({word}) Tj 0 -18 Td" for word in words)
    stream.set_data(
        f"q 0 .4 0 rg 0 .4 0 RG 1 1 258 88 re S BT /F 14 Tf 10 68 Td {shown} ET Q".encode()
    )
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    fonts = DictionaryObject({NameObject("/F"): font})
    stream[NameObject("/Type")] = NameObject("/XObject")
    stream[NameObject("/Subtype")] = NameObject("/Form")
    stream[NameObject("/BBox")] = ArrayObject(FloatObject(n) for n in (0, 0, 260, 90))
    stream[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    return stream


def stamped() -> Paper:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=letter, invariant=True)
    canvas.setFont("Courier-Bold", 13)
    canvas.drawString(50, 735, "CHANGE ORDER PROPOSAL  COP-014")
    canvas.setFont("Courier", 10)
    for n, text in enumerate(
        [
            "OWNER       Greenbriar Senior Living LLC",
            "PROJECT     Dining hall expansion",
            "PROJECT NO  GSL-2550",
            "CONTRACTOR  Tallgrass Builders Inc",
            "",
            "SCOPE       Relocate gas riser, add shut-off valve at kitchen entry",
            "ADD         $6,871.25",
            "TIME        2 days",
            "",
            "Owner's approval stamp:",
        ]
    ):
        canvas.drawString(50, 700 - 16 * n, text)
    canvas.rect(50, 430, 300, 110)
    canvas.save()
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(out.getvalue())))
    words = ["APPROVED", "Prudence Galloway-Reid", "VP Construction", "Aug 25, 2026"]
    note = FreeText(
        text="\n".join(words),
        rect=(70, 440, 330, 530),
        font="Helvetica",
        font_size="14pt",
        font_color="006400",
        border_color="006400",
        background_color="ffffff",
    )
    look = writer._add_object(seen(words))
    note[NameObject("/AP")] = DictionaryObject({NameObject("/N"): look})
    writer.add_annotation(page_number=0, annotation=note)
    final = io.BytesIO()
    writer.write(final)
    label = truth(
        "change_order",
        "accepted",
        True,
        "en",
        client="Greenbriar Senior Living LLC",
        project="Dining hall expansion",
        project_code="GSL-2550",
        signatory_name="Prudence Galloway-Reid",
        signatory_title="VP Construction",
        signature_date="2026-08-25",
        amount="6871.25 USD",
        change_order_number="COP-014",
    )
    return Paper("d-annotated", "a", "text", final.getvalue(), label)


def on_its_side() -> Paper:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=True)
    canvas.translate(A4[0], 0)
    canvas.rotate(90)
    canvas.setFont("Helvetica-Bold", 18)
    canvas.drawString(60, 520, "Milestone sign-off sheet")
    canvas.setFont("Helvetica", 11)
    for n, (caption, value) in enumerate(
        [
            ("Client", "Rosemount Cathedral Chapter"),
            ("Project", "Nave roof bosses survey"),
            ("Job ref.", "RCC-031"),
            ("Milestone", "Point cloud delivery"),
            ("Fee", "£8,260.00"),
            ("Purchase order", "CH/2211"),
            ("Statement", "Received, checked and accepted without reservation."),
            ("Signed", "/s/ Peregrine Ashdown"),
            ("Name", "Peregrine Ashdown"),
            ("Role", "Clerk of Works"),
            ("Date", "11 September 2026"),
        ]
    ):
        canvas.drawString(60, 485 - 26 * n, caption)
        canvas.drawString(200, 485 - 26 * n, value)
        canvas.line(60, 479 - 26 * n, 760, 479 - 26 * n)
    canvas.save()
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Rosemount Cathedral Chapter",
        project="Nave roof bosses survey",
        project_code="RCC-031",
        milestone="Point cloud delivery",
        signatory_name="Peregrine Ashdown",
        signatory_title="Clerk of Works",
        signature_date="2026-09-11",
        amount="8260.00 GBP",
        po_number="CH/2211",
    )
    return Paper("d-on-its-side", "a", "text", out.getvalue(), label)
