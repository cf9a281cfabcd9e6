"""What is said of another stage of the work, in a row, an item or a headed column, decides nothing
about the one a paper is for; what is refused of its own stage does."""

from __future__ import annotations

import pytest

from sign_off_paper import read, read_whole
from tollgate.advisors.documents.reading import Verdict
from tollgate.advisors.documents.vocabulary.stages import is_kind, stages_in

_SIGNED = """
Signed for the client
~
Beatrix Oberhauser, Programme Manager
12 March 2026
"""
_LEDGER = """
# Deliverables ledger
Client: Congress of Upland Hydrologists
Contractor: Fennel Street Live
Deliverable | Decision | By
D1 Outline | {} | BO
D2 Gauge network | {} | BO
For D2, the client accepts the deliverable and releases its fee.
"""
_MINUTES = """
# Minutes of the project meeting
Client: Harrow Vale Water Ltd
Contractor: Osprey Controls
1. Pump test P1 (milestone M1): the client accepts milestone M1 and releases payment of it.
2. Pump test P2 (milestone M2): the seals leak, the test will be run again. Milestone {} is
not accepted.
"""


def test_codes_that_begin_alike_are_stages_of_one_kind() -> None:
    assert stages_in("D4 Nurse call bridge") == {("code D", "4")}
    assert not stages_in("PO 4500093127, R-25-118, 2026-W11, 20 %")
    assert is_kind("Meilenstein") and is_kind("Phase") and not is_kind("Amount")


def test_a_refusal_in_another_row_leaves_the_acceptance() -> None:
    other = _LEDGER.format("Refused 17 January 2026", "Accepted 12 March 2026") + _SIGNED
    assert read(other).decision is Verdict.ACCEPTED


def test_a_refusal_in_its_own_row_stays() -> None:
    own = _LEDGER.format("Accepted 17 January 2026", "Refused 12 March 2026") + _SIGNED
    assert read(own).decision is not Verdict.ACCEPTED


def test_an_item_of_minutes_speaks_of_its_own_stage() -> None:
    assert read(_MINUTES.format("M2") + _SIGNED).decision is Verdict.ACCEPTED


def test_an_item_that_takes_its_own_stage_back_is_heard() -> None:
    assert read(_MINUTES.format("M1") + _SIGNED).decision is not Verdict.ACCEPTED


@pytest.mark.parametrize(
    ("subject", "later"),
    [
        ("Subject: acceptance of batch 4", "Batch 3 remains rejected until the report is in."),
        ("Subject: acceptance of batch 4", "Batch 5 is not accepted."),
    ],
)
def test_the_subject_of_a_memo_names_the_stage(subject: str, later: str) -> None:
    memo = f"# Memorandum\nClient: State Archive\n{subject}\nThe client accepts batch 4.\n{later}\n"
    assert read(memo + _SIGNED).decision is Verdict.ACCEPTED


def test_a_refusal_of_the_stage_in_the_subject_stays() -> None:
    memo = """
# Memorandum
Client: State Archive
Subject: acceptance of batch 4
The client accepted batch 3 in May.
Batch 4 is not accepted, the pages are out of order.
"""
    assert read(memo + _SIGNED).decision is not Verdict.ACCEPTED
    assert read_whole(memo + _SIGNED).decision is not Verdict.ACCEPTED
