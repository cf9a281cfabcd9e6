"""The finders in their order, which is also the rule against counting an amount twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from tollgate.domain.leakage.books import Books, put_together
from tollgate.domain.leakage.case import Case
from tollgate.domain.leakage.cash import cash_unapplied, dispute_cost, paid_short
from tollgate.domain.leakage.contract import holdback_unreleased, over_contract, under_contract
from tollgate.domain.leakage.finding import Finding, in_order
from tollgate.domain.leakage.matching import match
from tollgate.domain.leakage.policy import Policy
from tollgate.domain.leakage.records import Milestone, Records
from tollgate.domain.leakage.timing import billed_early, billed_late
from tollgate.domain.leakage.twice import billed_twice
from tollgate.domain.leakage.unbilled import change_order_unbilled, never_billed
from tollgate.domain.leakage.work import count_behind, time_unapproved, time_unbilled

# An earlier finder claims what it counts; a later one counts only what is left. The specific
# stands before the general: a milestone before its contract, a duplicate before an overbilling, a
# dispute and cash in the bank before a short payment.
FINDERS: tuple[Callable[[Case], Iterator[Finding]], ...] = (
    never_billed,
    change_order_unbilled,
    holdback_unreleased,
    time_unapproved,
    time_unbilled,
    count_behind,
    under_contract,
    billed_twice,
    over_contract,
    billed_late,
    billed_early,
    dispute_cost,
    cash_unapplied,
    paid_short,
)


def look_into(records: Records, policy: Policy) -> Case:
    """Put the records together and match milestones to bills."""
    books = put_together(records)
    records.milestones = [_priced(one, books) for one in records.milestones]
    return Case(records, books, match(records.milestones, books), policy)


def _priced(milestone: Milestone, books: Books) -> Milestone:
    """A milestone told as a share of the contract gets its amount."""
    if milestone.amount is not None or not milestone.share_bp:
        return milestone
    project = books.directory.named.get(books.directory.find(milestone.customer, milestone.project))
    if project is None or project.contract is None:
        return milestone
    return replace(milestone, amount=project.contract.share(milestone.share_bp))


def find_all(case: Case) -> list[Finding]:
    """Every finding of a case, worst first, unsure ones last."""
    return in_order(finding for finder in FINDERS for finding in finder(case))
