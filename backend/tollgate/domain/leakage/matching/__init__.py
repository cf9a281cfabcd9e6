"""Which billed lines pay for which milestone: by reference, amount, combination, wording, drawdown.

Each allocation says why and how sure it is (percent). Rounds go from sure to unsure, and a line's
amount is given away once, so that a weak likeness never takes what a strong one needs.
"""

from __future__ import annotations

from tollgate.domain.leakage.books import Books
from tollgate.domain.leakage.matching.amounts import by_amount
from tollgate.domain.leakage.matching.combinations import by_combination
from tollgate.domain.leakage.matching.drawdowns import by_drawdown
from tollgate.domain.leakage.matching.references import by_reference
from tollgate.domain.leakage.matching.state import Allocation, Matches, Matching
from tollgate.domain.leakage.matching.wordings import by_wording
from tollgate.domain.leakage.records import Milestone

__all__ = ["Allocation", "Matches", "match"]


def match(milestones: list[Milestone], books: Books) -> Matches:
    """Allocate billed lines to milestones, round by round."""
    state = Matching(milestones, books)
    for allocate in (by_reference, by_amount, by_combination, by_wording, by_drawdown):
        allocate(state)
    return Matches(state.of_milestone, state.of_line, state.left, state.projects)
