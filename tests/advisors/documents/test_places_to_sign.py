"""Whose place a signature stands in: columns, rows of tables, panels of signing services."""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from sign_off_paper import UNWEIGHED, by_rules, draw, read
from tollgate.advisors.documents.local_engine import hear
from tollgate.advisors.documents.pages.opening import Limits, open_document
from tollgate.advisors.documents.reading import Reading, Verdict
from tollgate.advisors.documents.vocabulary.lexicon import party_of

_HEAD = (
    "Handover certificate",
    "Client: Harrow Vale Water Ltd",
    "Contractor: Pennant Controls Ltd",
    "The Client accepts the works described above without reservation.",
)


def _table(signs: str, across: bool) -> Reading:
    """A ruled table in which a client and a contractor sign, in columns or in rows."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    for place, line in enumerate(_HEAD):
        canvas.setFont("Helvetica-Bold" if not place else "Helvetica", 15 if not place else 10)
        canvas.drawString(60, 780 - 22 * place, line)
    canvas.setFont("Helvetica", 10)
    sides = ("Client", "Contractor")
    if across:
        xs, ys = (60, 180, 330, 480), (660, 636, 612, 562)
        texts = [("", *sides), ("Name", "Judith Okafor", "Colin Ferris"), ("Signature", "", "")]
    else:
        xs, ys = (60, 180, 330, 480), (660, 636, 586, 536)
        texts = [("", "Name", "Signature"), ("Client", "Judith Okafor", "")]
        texts.append(("Contractor", "Colin Ferris", ""))
    for x in xs:
        canvas.line(x, ys[0], x, ys[-1])
    for y in ys:
        canvas.line(xs[0], y, xs[-1], y)
    for y, row in zip(ys[1:], texts, strict=True):
        for x, text in zip(xs, row, strict=False):
            canvas.drawString(x + 6, y + 8, text)
    at = sides.index(signs)
    x, y = (xs[1 + at] + 10, ys[-1] + 14) if across else (xs[2] + 10, ys[2 + at] + 14)
    path = canvas.beginPath()
    path.moveTo(x, y)
    path.curveTo(x + 15, y + 28, x + 25, y - 14, x + 45, y + 12)
    path.curveTo(x + 60, y + 26, x + 70, y - 8, x + 95, y + 6)
    canvas.drawPath(path)
    canvas.save()
    return by_rules(open_document(out.getvalue(), Limits()))


@pytest.mark.parametrize("across", [True, False])
def test_each_side_signs_in_its_own_cell(across: bool) -> None:
    assert _table("Client", across).decision is Verdict.ACCEPTED
    other = _table("Contractor", across)
    assert other.signed is False
    assert other.decision is Verdict.UNDECIDED


def _roles(signed: tuple[bool, ...]) -> bytes:
    """A ruled table of roles, each set in two lines, names and titles on other heights than roles:
    two of the client who must both sign, then the contractor."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    for place, line in enumerate((*_HEAD, "Both customer signatures are required.")):
        canvas.setFont("Helvetica-Bold" if not place else "Helvetica", 15 if not place else 10)
        canvas.drawString(60, 780 - 22 * place, line)
    canvas.setFont("Helvetica", 8)
    xs, ys = (60, 180, 320, 470, 540), (660, 628, 582, 536, 490)
    for x in xs:
        canvas.line(x, ys[0], x, ys[-1])
    for y in ys:
        canvas.line(xs[0], y, xs[-1], y)
    for x, head in zip(xs, ("Role", "Name and title", "Signature", "Date"), strict=False):
        canvas.drawString(x + 6, ys[1] + 10, head)
    rows = (
        (("Customer, product", "owner"), ("Marisol Tran, Claims", "Operations Lead")),
        (("Customer, executive", "sponsor"), ("Denise Halvorsen, Chief", "Financial Officer")),
        (("Pennant delivery",), ("Curt Engstrom, Delivery", "Manager")),
    )
    for foot, (role, person), inked in zip(ys[2:], rows, signed, strict=True):
        for line, text in enumerate(role):
            canvas.drawString(xs[0] + 6, foot + 24 - 14 * line, text)
        for line, text in enumerate(person):
            canvas.drawString(xs[1] + 6, foot + 27 - 13 * line, text)
        if inked:
            x, y = xs[2] + 20, foot + 36  # up to the line over the row
            path = canvas.beginPath()
            path.moveTo(x, y)
            path.curveTo(x + 12, y + 20, x + 20, y - 10, x + 34, y + 10)
            path.curveTo(x + 46, y + 22, x + 54, y - 6, x + 70, y + 6)
            canvas.drawPath(path)
    canvas.save()
    return out.getvalue()


def test_a_row_set_in_two_lines_is_one_place() -> None:
    """The hand of the contractor, in the row below, signs nothing for the client."""
    both, one = (_roles((True, client, True)) for client in (True, False))
    assert _signed_places(both) == [True, True, True]
    assert _signed_places(one) == [False, True, True]
    assert by_rules(open_document(both, Limits())).decision is Verdict.ACCEPTED
    assert by_rules(open_document(one, Limits())).decision is Verdict.UNDECIDED


def _signed_places(data: bytes) -> list[bool]:
    heard = hear(open_document(data, Limits()), UNWEIGHED)
    assert heard is not None
    return sorted(slot.signed for slot in heard.told.blocks.slots)


def test_a_name_in_brackets_under_a_line_makes_it_a_place() -> None:
    paper = """
    # Auto de receção provisória
    Dono da obra: Junta do Vale
    Adjudicatário: Construções do Lis, Lda.
    A obra é recebida sem reservas.
    O Dono da Obra
    {}
    (Dr. Hélder Tavares, Presidente da Junta)
    A Fiscalização
    ~
    (Teresa Malhoa) 23/06/2026
    O Adjudicatário
    ~
    (Nuno Grácio, gerente) 23/06/2026
    """.replace("\n    ", "\n")
    room = "\n" * 7  # between a heading and the line it is over
    for heading in ("O Dono da Obra", "A Fiscalização", "O Adjudicatário"):
        paper = paper.replace(f"{heading}\n", f"{heading}\n{room}")
    signed, blank = (read(paper.format(drawn)) for drawn in "~_")
    assert (signed.signed, signed.decision) == (True, Verdict.ACCEPTED)
    assert (blank.signed, blank.decision) == (False, Verdict.UNDECIDED)
    assert _signed_places(draw(paper.format("_"))) == [False, True, True]


@pytest.mark.parametrize(
    ("language", "heading", "side"),
    [
        ("en", "Delivered on behalf of the Supplier", "vendor"),
        ("en", "Received and accepted for the Customer", "client"),
        ("de", "Geprüft und abgenommen durch den Auftraggeber", "client"),
        ("fr", "Réceptionné et accepté par le client", "client"),
        ("es", "Entregado por la contratista", "vendor"),
        ("nl", "Goedgekeurd namens de opdrachtgever", "client"),
        ("pt", "Recebido e aceite em nome do cliente", "client"),
        ("it", "Consegnato dall'impresa", "vendor"),
    ],
)
def test_headings_that_nobody_listed_name_their_side(
    language: str, heading: str, side: str
) -> None:
    assert party_of(heading, (language,)) == side


@pytest.mark.parametrize(
    "signed_by",
    ["Electronically signed by", "Firmado electrónicamente por", "Firmato digitalmente da"],
)
def test_a_panel_of_a_signing_service_signs(signed_by: str) -> None:
    body = {
        "Electronically signed by": "The Customer accepts the deliverable without reservation.",
        "Firmado electrónicamente por": "El cliente acepta la entrega sin reservas.",
        "Firmato digitalmente da": "Il cliente accetta la fornitura senza riserve.",
    }[signed_by]
    paper = f"# {body}\n{body}\n{signed_by}\nEllen Marsh\n2026-06-12T10:02:11+02:00"
    reading = read(paper)
    assert reading.signed is True


def test_a_typed_name_under_an_open_line_signs_nothing() -> None:
    reading = read(
        """
# Acceptance certificate
Customer: Brightwell Library Trust
Supplier: Oakmoor Digital Ltd
The Customer accepts the deliverable.
Supplier | Customer
~ | _
Tom Rudd | Ellen Marsh
"""
    )
    assert reading.signed is False
    assert reading.decision is Verdict.UNDECIDED


def test_a_paper_prepared_for_a_client_is_no_place_to_sign() -> None:
    reading = read(
        """
# Deliverable acceptance
Prepared for Brightwell Library Trust by Oakmoor Digital Ltd
Customer: Brightwell Library Trust
The Customer accepts the deliverable.
Signed for the Customer
~
Name: Ellen Marsh
"""
    )
    assert reading.decision is Verdict.ACCEPTED
