"""Ways to sign with no caption of their own: for another, in a letter, in a row, in a panel."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from reportlab.pdfgen.canvas import Canvas

from sign_off_paper import by_rules, draw, read
from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.pages.opening import Limits, open_document
from tollgate.advisors.documents.reading import Verdict
from tollgate.advisors.documents.signing.written_names import written_names
from tollgate.advisors.documents.vocabulary.lexicon import party_of
from tollgate.advisors.documents.vocabulary.persons import person_in


@pytest.mark.parametrize(
    "text",
    [
        "p.p. Leonora Whitcombe",
        "i. V. Roswitha Kammerlander, Leiterin Technik",
        "i.A. Jan Kuhl",
        "ppa. Bernadette Fink",
        "p.o. Thibault Vasseur",
        "gez. Marion Behrendt",
    ],
)
def test_who_signs_for_another_is_a_person(text: str) -> None:
    place = person_in(text)
    assert place is not None
    assert text[place[0] : place[1]].split(",")[0] in text
    assert not text[place[0] : place[1]].startswith(("p.", "i.", "ppa", "gez"))


def test_initials_of_a_name_are_no_sign_for_another() -> None:
    place = person_in("I. A. Richards, Director")
    assert place is not None
    assert place[0] == 0


@pytest.mark.parametrize(
    ("text", "language", "side"),
    [
        ("Lindenhain, 02.10.2025 – Auftraggeber", "de", "client"),
        ("Leeds, 4 May 2026 - Contractor", "en", "vendor"),
        ("Witness for the Buyer", "en", "client"),
        ("Leeds, 4 May 2026", "en", None),
    ],
)
def test_a_caption_with_place_and_day_names_its_side(
    text: str, language: str, side: str | None
) -> None:
    assert party_of(text, (language, "en")) == side


def test_a_letter_is_signed_by_the_one_stroke_in_it() -> None:
    reading = read(
        """
Westmarch Record Office
To: Fenwick Imaging Ltd
Regional Archive Digitisation, Lot 2
We accept Lot 2 of the digitisation as delivered on 17 March 2026.
Yours sincerely
~
p.p. Leonora Whitcombe
County Archivist
"""
    )
    assert reading.signed is True
    assert reading.decision is Verdict.ACCEPTED


def test_a_side_called_by_part_of_its_name_signs() -> None:
    layout = """
# Site acceptance record
Buyer: Calder Ridge Foods Corp.
Seller: Harbinger Robotics Inc.
The buyer accepts palletizing cell PC-2 without reservation.
{} | {}
Delphine Marsh | Ty Bergstrom
Calder Ridge Foods, Plant Manager | Harbinger Robotics, Lead
"""
    assert read(layout.format("~", "~")).decision is Verdict.ACCEPTED
    assert read(layout.format("_", "~")).decision is Verdict.UNDECIDED


def test_a_panel_of_a_signing_service_signs() -> None:
    layout = """
# Termo de aceite de entrega
Contratante: Transportadora Ipê Amarelo S.A.
Entrega: Pacote 4 - aplicativo do motorista
A contratante aceita a entrega sem ressalvas.
{}
"""
    panel = "Documento assinado digitalmente\nJANAÍNA FURTADO PRADO\nData: 23/04/2026 10:37:55"
    assert read(layout.format(panel)).signed is True
    assert read(layout.format("")).decision is not Verdict.ACCEPTED


@pytest.mark.parametrize(
    ("remark", "verdict"),
    [
        ("", Verdict.ACCEPTED),
        ("Reservations: | replace the bleed valve", Verdict.ACCEPTED_WITH_CONDITIONS),
        ("Reservations: | none", Verdict.ACCEPTED),
    ],
)
def test_what_stands_beside_reserves_limits(remark: str, verdict: Verdict) -> None:
    reading = read(
        f"""
# Service report
Customer: Albergo Belvedere
Works carried out on pump P2.
[x] Work accepted
[ ] Work not accepted
{remark}
Customer signature
~
Tosca Righetti
"""
    )
    assert reading.decision is verdict


@pytest.mark.parametrize(
    ("signature", "printed", "signed"),
    [
        ("Customer's signature: Ohla Kehh", "Name: Orla Kerr, Bursar", True),
        ("Customer's signature: O. Kerr", "Name: Orla Kerr, Bursar", True),
        ("Customer's signature:", "Name: Orla Kerr, Bursar", False),
        ("Customer's signature: Orla Kerr", "Name: Orla Kerr, Bursar", False),
        ("Customer's signature: Date", "Name: Orla Kerr, Bursar", False),
        ("Customer's signature: CONTRACTOR", "Name: Colm Conroy", False),
    ],
)
def test_a_hand_that_recognition_read_is_a_signature(
    signature: str, printed: str, signed: bool
) -> None:
    paper = f"# Completion slip\nThe customer takes the work over.\n{signature}\n{printed}"
    document = open_document(draw(paper), Limits())
    scanned = replace(document, pages=tuple(replace(p, source="ocr") for p in document.pages))
    sheets = Sheets(scanned, ("en",))
    assert bool(list(written_names(sheets, sheets.pages[1]))) is signed
    typed = Sheets(document, ("en",))  # letters of a text page are type, whatever they say
    assert not list(written_names(typed, typed.pages[1]))


@pytest.mark.parametrize(
    ("size", "printed", "signed"),
    [(20, "Name: Kees Vonk", True), (20, "Name: KeesVonk", True), (10, "Name: Kees Vonk", False)],
)
def test_a_hand_may_write_the_whole_name(size: int, printed: str, signed: bool) -> None:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    canvas.setFont("Helvetica", 10)
    canvas.drawString(70, 700, "The work is approved by the customer.")
    canvas.drawString(70, 670, "Signature")
    canvas.drawString(70, 630, printed)
    canvas.setFont("Helvetica", size)
    canvas.drawString(170, 665, "Kees Vonk")
    canvas.save()
    document = open_document(out.getvalue(), Limits())
    scanned = replace(document, pages=tuple(replace(p, source="ocr") for p in document.pages))
    sheets = Sheets(scanned, ("en",))
    assert bool(list(written_names(sheets, sheets.pages[1]))) is signed


def _with_vendors_ink(lead: str) -> bytes:
    """A client's line that stays empty; the vendor's hand stands under it, behind a lead."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    for y, text in (
        (780, "Conformidad de la obra"),
        (750, "Cliente: Fundación Biblioteca Robles"),
        (730, "Proyecto: Sala Linterna"),
        (690, "El cliente da por terminada la etapa y autoriza su facturación:"),
        (630, "Elena Marín, directora"),
        (615, "(firma, sello y fecha)"),
        (560, lead),
    ):
        canvas.drawString(70, y, text)
    canvas.line(70, 645, 300, 645)
    start = 70 + canvas.stringWidth(lead) + 8
    path = canvas.beginPath()
    path.moveTo(start, 560)
    path.curveTo(start + 15, 596, start + 25, 554, start + 45, 580)
    path.curveTo(start + 60, 594, start + 70, 560, start + 95, 574)
    canvas.drawPath(path)
    canvas.drawString(start + 120, 560, "C. Ferris")
    canvas.save()
    return out.getvalue()


@pytest.mark.parametrize(("lead", "signed"), [("Por Obras Ferrer:", False), ("", True)])
def test_a_hand_belongs_to_whom_its_row_leads_to_it(lead: str, signed: bool) -> None:
    reading = by_rules(open_document(_with_vendors_ink(lead), Limits()))
    assert (reading.signed is True) is signed
