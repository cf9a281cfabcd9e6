"""Papers that are kept as text, set as pages: what they say is read as if they were signed."""

from __future__ import annotations

import pytest

from sign_off_paper import FITTED
from tollgate.advisors.documents.local_engine import read_locally
from tollgate.advisors.documents.reading import Verdict
from tollgate.advisors.documents.typed_pages import typed

_FORM = """DELIVERABLE SIGN-OFF
Client: Larkfield Dental Group   Supplier: Ostrava Cloud Works Ltd
Deliverable: Mailbox migration
{} Accepted
{} Rejected, rework needed
Comments: ______________________________
Signed for the client: ______________   Date: 3 March 2026
Petra Holloway, Operations Director"""


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        ("☒", "☐", Verdict.ACCEPTED),
        ("[ ]", "[x]", Verdict.REJECTED),
        ("☐", "☐", Verdict.UNDECIDED),
    ],
)
def test_boxes_are_drawn_and_blanks_signed(first: str, second: str, verdict: Verdict) -> None:
    document = typed(_FORM.format(first, second), "en", "acceptance_certificate", True)
    (page,) = document.pages
    assert [mark.ticked for mark in page.marks] == [first == "☒", second == "[x]"]
    assert len(page.ink) == 1, "the blank for comments stays empty"
    reading = read_locally(document, FITTED)
    assert (reading.decision, reading.signed) == (verdict, True)


def test_a_paper_without_a_line_to_sign_gets_one() -> None:
    words = "The client accepts the mailbox migration without reservation."
    document = typed(words, "en", "acceptance_certificate", True)
    assert [len(page.ink) for page in document.pages] == [1]
    assert document.pages[0].text.splitlines() == [words, "For the client:"]


@pytest.mark.parametrize(("kind", "decides"), [("email", True), ("other", False)])
def test_mails_and_papers_that_decide_nothing_stay_unsigned(kind: str, decides: bool) -> None:
    document = typed("The stage is accepted.", "en", kind, decides)
    assert not any(page.ink for page in document.pages)


def test_long_papers_go_on_on_the_next_page() -> None:
    text = "\n".join(
        f"{number}. A line of the report, long enough to wrap " * 3 for number in range(60)
    )
    document = typed(text, "en", "other", False)
    assert [page.number for page in document.pages] == list(range(1, len(document.pages) + 1))
    assert len(document.pages) > 2
    told = " ".join(page.text for page in document.pages).split()
    assert told == text.split()
