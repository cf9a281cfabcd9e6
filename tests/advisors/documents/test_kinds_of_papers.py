"""What kind of paper it is: headlines where they tell, all the words where these leave no doubt."""

from __future__ import annotations

import pytest

from sign_off_paper import read
from tollgate.advisors.documents.reading import DocumentType, Verdict


@pytest.mark.parametrize(
    ("layout", "kind"),
    [
        (
            """
# Acceptance of variation no. 4
Contract: Harbour Light Upgrade, HL-22
Add two floodlights at the north mole    GBP 3,150.00
Omit cable tray in shed B    - GBP 420.00
Contract sum before this variation    GBP 88,000.00
Adjusted contract sum    GBP 90,730.00
Time for completion is extended by four working days.
Agreed for the Employer
~
Ivo Castell, Harbour Master
""",
            DocumentType.CHANGE_ORDER,
        ),
        (
            """
# Nachweis der geleisteten Stunden
Mitarbeiter: Jonas Pfeil    KW 14
Montag 8,0 Std.    Dienstag 7,5 Std.    Mittwoch 8,0 Std.
Summe der Stunden 23,5
Stunden geprüft und anerkannt
Unterschrift Auftraggeber
~
Marga Senn
""",
            DocumentType.TIMESHEET_APPROVAL,
        ),
    ],
)
def test_all_the_words_tell_the_kind(layout: str, kind: DocumentType) -> None:
    assert read(layout).document_type is kind


def test_a_paper_that_is_there_to_decide_and_does_not_is_undecided() -> None:
    reading = read(
        """
# Notice of completion
To: Brightwell Library Trust
From: Oakmoor Joinery Ltd
We hereby notify you that Stage 2 of the reading room works was completed on 12 June 2026.
Please inspect the works and return the certificate of acceptance within ten days.
Oakmoor Joinery Ltd
"""
    )
    assert reading.document_type is DocumentType.ACCEPTANCE_CERTIFICATE
    assert reading.decision is Verdict.UNDECIDED
