"""Ways to sign, or not to: pen strokes anywhere, panels, lists of approvals, fields of a system."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from sign_off_paper import by_rules, read, read_whole
from tollgate.advisors.documents.pages.opening import Limits, open_document
from tollgate.advisors.documents.pages.scribbles import Look, is_scribble
from tollgate.advisors.documents.reading import Reading, Verdict

_HEADS = {
    "en": (
        "Handover certificate",
        "Client: Harrow Vale Water Ltd",
        "Contractor: Pennant Controls Ltd",
        "The Client accepts the works described above without reservation.",
    ),
    "de": (
        "Abnahmeprotokoll",
        "Auftraggeber: Wasserwerk Hohenau AG",
        "Auftragnehmer: Brandt Leittechnik GmbH",
        "Der Auftraggeber nimmt die oben beschriebenen Leistungen ohne Vorbehalt ab.",
    ),
    "it": (
        "Verbale di collaudo",
        "Committente: Acque di Valserena S.p.A.",
        "Fornitore: Controlli Pennati S.r.l.",
        "Il committente accetta senza riserve i lavori sopra descritti.",
    ),
}
Text = tuple[float, float, str]
Point = tuple[float, float]


def _paper(
    texts: list[Text],
    ink: list[Point] | None = None,
    lines: list[Point] | None = None,
    language: str = "en",
    dashed: list[Point] | None = None,
) -> Reading:
    """A paper with texts, pen strokes (left foot), lines of 160 points and dashed boxes."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    for place, line in enumerate(_HEADS[language]):
        canvas.setFont("Helvetica-Bold" if not place else "Helvetica", 15 if not place else 10)
        canvas.drawString(60, 780 - 20 * place, line)
    canvas.setFont("Helvetica", 10)
    for x, y, text in texts:
        canvas.drawString(x, y, text)
    for x, y in lines or []:
        canvas.line(x, y, x + 160, y)
    for x, y in dashed or []:
        canvas.setDash(3, 3)
        canvas.roundRect(x, y, 180, 48, 6)
        canvas.setDash()
    for x, y in ink or []:
        path = canvas.beginPath()
        path.moveTo(x, y)
        for step in range(4):
            left = x + 24 * step
            path.curveTo(left + 4, y + 34, left + 9, y - 10, left + 13, y + 9)
            path.curveTo(left + 16, y + 22, left + 19, y - 3, left + 24, y + 5)
        canvas.drawPath(path)
    canvas.save()
    return by_rules(open_document(out.getvalue(), Limits()))


_LEFT, _RIGHT = 60.0, 320.0
_SIDES = [("client", _LEFT), ("vendor", _RIGHT)]


def _roles_under(side: str) -> Reading:
    """No line: the stroke, then the role, the name and the title."""
    texts = [
        (_LEFT, 590, "Per il committente"),
        (_RIGHT, 590, "Per il fornitore"),
        (_LEFT, 577, "Giuditta Olivieri"),
        (_RIGHT, 577, "Carlo Ferretti"),
    ]
    return _paper(texts, [(dict(_SIDES)[side] + 6, 606)], language="it")


def _across_name(side: str) -> Reading:
    """The stroke goes over the line and the name under it."""
    texts = [
        (_LEFT, 640, "Für den Auftraggeber"),
        (_RIGHT, 640, "Für den Auftragnehmer"),
        (_LEFT, 588, "Judith Ostermann"),
        (_RIGHT, 588, "Karl Ferrich"),
    ]
    ink = [(dict(_SIDES)[side] + 10, 586)]
    return _paper(texts, ink, [(_LEFT, 600), (_RIGHT, 600)], "de")


def _row_of_labels(side: str) -> Reading:
    """Under each party's heading a row "Name  Signature  Date" with lines over it."""
    texts: list[Text] = []
    lines: list[Point] = []
    for head, name, y in (("Client", "Judith Okafor", 640), ("Contractor", "Colin Ferris", 560)):
        texts += [(60, y, head), (60, y - 28, name), (60, y - 44, "Name")]
        texts += [(230, y - 44, "Signature"), (400, y - 44, "Date")]
        lines += [(60, y - 34), (230, y - 34), (400, y - 34)]
    return _paper(texts, [(240, 608 if side == "client" else 528)], lines)


def _headings_over_lines(side: str) -> Reading:
    """ "Delivered by: ..." right under the line of nobody, over a line of its own."""
    texts = [
        (60, 650, "Delivered by: Colin Ferris, Pennant Controls Ltd"),
        (60, 604, "Accepted by: Judith Okafor, Harrow Vale Water Ltd"),
    ]
    return _paper(texts, [(70, 573 if side == "client" else 622)], [(60, 617), (60, 568)])


def _dashed_boxes(side: str) -> Reading:
    """An empty frame of dashes is no signature."""
    texts = [
        (_LEFT, 640, "For the Client"),
        (_RIGHT, 640, "For the Contractor"),
        (_LEFT, 570, "Judith Okafor"),
        (_RIGHT, 570, "Colin Ferris"),
    ]
    ink = [(dict(_SIDES)[side] + 30, 596)]
    return _paper(texts, ink, dashed=[(_LEFT, 586), (_RIGHT, 586)])


def _ink_before_name(side: str) -> Reading:
    """In one row the party, the stroke, and who signed."""
    texts = [
        (60, 640, "For the Client"),
        (300, 640, "Judith Okafor, Head of Assets"),
        (60, 580, "For the Contractor"),
        (300, 580, "Colin Ferris, Site Manager"),
    ]
    return _paper(texts, [(170, 636 if side == "client" else 576)])


def _panels(side: str) -> Reading:
    """The panel of a signing service in one of two columns."""
    x = dict(_SIDES)[side]
    name = "Judith Okafor" if side == "client" else "Colin Ferris"
    texts = [
        (_LEFT, 640, "For the Client"),
        (_RIGHT, 640, "For the Contractor"),
        (x, 622, "Electronically signed by"),
        (x, 610, name),
        (x, 598, "2026-05-14 14:02:11 +02'00'"),
        (_LEFT, 560, "Judith Okafor, Head of Assets"),
        (_RIGHT, 560, "Colin Ferris, Site Manager"),
    ]
    return _paper(texts, lines=[(_LEFT, 573), (_RIGHT, 573)])


def _list_of_approvals(side: str) -> Reading:
    """A portal's list: one has approved, the other is still waited for."""
    texts: list[Text] = [(60, 660, "Approval history")]
    for y, name, role, mine in (
        (640, "Colin Ferris", "Contractor", side == "vendor"),
        (620, "Judith Okafor", "Client", side == "client"),
    ):
        texts += [(60, y, name), (180, y, role), (300, y, "Approved" if mine else "Pending")]
        texts += [(400, y, "2026-05-14 14:02")] if mine else []
    return _paper(texts)


def _lines_of_record(side: str) -> Reading:
    """Each party's line says that it has signed in a portal, or holds a blank."""
    told = "Electronically signed by {} on 2026-05-14 14:02"
    blank = "Signature: ______________________"
    ours = told.format("Judith Okafor") if side == "client" else blank
    theirs = blank if side == "client" else told.format("Colin Ferris")
    texts = [
        (60, 650, "For the Client: Judith Okafor, Head of Assets"),
        (60, 636, ours),
        (60, 600, "For the Contractor: Colin Ferris, Site Manager"),
        (60, 586, theirs),
    ]
    return _paper(texts)


_WAYS = [
    _roles_under,
    _across_name,
    _row_of_labels,
    _headings_over_lines,
    _dashed_boxes,
    _ink_before_name,
    _panels,
    _list_of_approvals,
    _lines_of_record,
]


@pytest.mark.parametrize("way", _WAYS)
def test_what_the_vendor_signs_is_not_signed_by_the_client(way: Callable[[str], Reading]) -> None:
    reading = way("vendor")
    assert reading.signed is False
    assert reading.decision is Verdict.UNDECIDED


@pytest.mark.parametrize("way", [_roles_under, _across_name, _ink_before_name, _dashed_boxes])
def test_the_clients_own_stroke_is_missed_nowhere(way: Callable[[str], Reading]) -> None:
    assert way("client").signed is True


@pytest.mark.parametrize(
    ("state", "who", "signed"),
    [("Approved", "Judith Okafor, Head of Assets", True), ("Pending", "–", False)],
)
def test_a_decision_may_stand_in_the_fields_of_a_system(state: str, who: str, signed: bool) -> None:
    when = "14.05.2026 14:02" if signed else "–"
    rows = [("Status", state), ("Accepted by", who), ("Date", when)]
    texts = [
        (x, 650 - 18 * n, text)
        for n, row in enumerate(rows)
        for x, text in zip((60, 200), row, strict=True)
    ]
    reading = _paper(texts)
    assert reading.signed is signed
    assert reading.decision is (Verdict.ACCEPTED if signed else Verdict.UNDECIDED)


def test_a_stroke_that_reads_like_letters_is_ink_and_words_are_not() -> None:
    stroke = Look(height=34.0, density=0.08, share=1.0, span=1.0, pieces=())
    print_ = Look(height=8.0, density=0.3, share=0.2, span=0.15, pieces=())
    wide = (0.0, 0.0, 300.0, 80.0)
    assert is_scribble("hupllu", 0.97, wide, stroke, 8.0)
    assert not is_scribble("Nummer", 0.99, (0.0, 0.0, 90.0, 20.0), print_, 8.0)
    assert not is_scribble("nein", 0.85, (0.0, 0.0, 50.0, 20.0), print_, 8.0)
    # the strokes of an empty day, "Data: __/__/____"
    day = Look(height=10.4, density=0.26, share=0.6, span=0.32, pieces=())
    assert not is_scribble("Data://", 0.87, (158.0, 756.0, 353.0, 789.0), day, 11.0)


def test_who_has_a_dash_where_others_have_their_day_is_still_awaited() -> None:
    request = """
# Change request CR-0092
Client: Oakmoor Dental Group
Supplier: Fieldbridge Ltd
# Approval history
Dev Anand (Fieldbridge Ltd) | Approved | 2026-01-12 10:04
Owen Pell (Oakmoor Dental Group) | Approved | 2026-01-12 15:40
Marlene Schott (Oakmoor Dental Group) | {}
"""
    assert read(request.format("Approved | 2026-01-13 09:00")).signed is True
    assert read(request.format("Asked | –")).signed is False


def test_a_date_is_not_three_of_four_signatures() -> None:
    certificate = """
# Certificate of completion
Client: Tidewater Regional Clinics
Provider: Wrenfield Data Co.
The client accepts milestone 4 without reservation.
# Signing history
Abe Lindgren (Wrenfield Data Co.) | signed | {0}
Yolanda Prewitt (Tidewater Regional Clinics) | signed | {0}
Signed: {0}
"""
    assert read_whole(certificate.format("3/4/2026 8:55 AM")).signed is True


def test_a_mention_of_the_client_far_over_the_signature_is_no_place_to_sign() -> None:
    protocol = """
# Abnahmeprotokoll
Auftraggeber | Auftragnehmer
Institut Ruhraue e. V. | Büro Salzmann GmbH
Projekt: Stadtklima, Paket 2
Das Paket wurde vollständig übergeben und geprüft am 3. Mai 2026.
Die Unterlagen liegen dem Institut in zwei Ausfertigungen vor.
Der Auftraggeber nimmt die Leistung ohne Vorbehalt ab.
Unterschrift Auftraggeber
~
Dr. Liv Hagedorn
"""
    reading = read(protocol)
    assert (reading.decision, reading.signed) == (Verdict.ACCEPTED, True)
