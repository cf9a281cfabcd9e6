"""The finder of work that was billed twice, which knows a recurring bill when it sees one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from statistics import median

from tollgate.domain.leakage.books import Document
from tollgate.domain.leakage.case import Case
from tollgate.domain.leakage.finding import Finding, Kind, Part
from tollgate.domain.leakage.wording import counting, key, one_slip_apart, period, words

_MOST_PAIRS = 400
_SAME_TEXT = 0.75


def billed_twice(case: Case) -> Iterator[Finding]:
    """Two invoices of one customer for the same amount and the same thing, of which none was
    credited and which are not two steps of a recurring bill."""
    alike: dict[tuple[str, int, str], list[int]] = defaultdict(list)
    for index, document in enumerate(case.books.documents):
        if document.credit or document.issued_on is None or document.net.minor <= 0:
            continue
        if not case.books.reversed(index):
            alike[document.customer, document.net.minor, document.net.currency].append(index)
    for members in alike.values():
        if len(members) < 2:
            continue
        members.sort(key=lambda one: (_day(case, one), one))
        usual = _usual_gap(case, members)
        for position, second in enumerate(members[1:], start=1):
            found = _best_pair(
                case, members[max(0, position - _MOST_PAIRS) : position], second, usual
            )
            if found is not None:
                yield _finding(case, second, *found)


def _day(case: Case, index: int) -> date:
    return case.books.documents[index].issued_on or date.min


def _usual_gap(case: Case, members: list[int]) -> float:
    """The usual days between these bills, where there are enough of them to call it usual."""
    days = [_day(case, one) for one in members]
    gaps = [(b - a).days for a, b in pairwise(days)]
    steady = [gap for gap in gaps if gap >= 6]
    return median(steady) if len(steady) >= 2 else 0


def _best_pair(
    case: Case, earlier: list[int], second: int, usual: float
) -> tuple[int, int, str] | None:
    best: tuple[int, int, str] | None = None
    for first in earlier:
        if first in case.claims.twice:
            continue
        days = (_day(case, second) - _day(case, first)).days
        if days > case.policy.repeat_days:
            continue
        sure, because = _same_thing(case, first, second, days, usual)
        if sure and (best is None or sure > best[1]):
            best = (first, sure, because)
    return best


def _same_thing(case: Case, first: int, second: int, days: int, usual: float) -> tuple[int, str]:
    """How sure it is that two equal amounts bill the same thing, and why."""
    one, other = case.books.documents[first], case.books.documents[second]
    text, again = _text(case, one), _text(case, other)
    if (one.project and other.project and one.project != other.project) or _two_milestones(
        case, first, second
    ):
        return 0, ""
    if _parts_of_one(case, first, second):
        return 0, ""
    if _bill_one_milestone(case, first, second):
        return 91, "both bill the full amount of one milestone"
    if period(text) != period(again) or counting(text) != counting(again):
        return 0, ""
    slip = one_slip_apart(key(one.number), key(other.number)) and not _neighbours(one, other)
    shared = _shared(text, again)
    if slip and days <= 3 and shared >= _SAME_TEXT:
        return 94, "same customer, amount, text and day; the numbers differ by one slip"
    if shared < _SAME_TEXT:
        return (
            (40, "same customer, amount and day, no text to tell")
            if _bare(text, again, days)
            else (0, "")
        )
    if period(text):
        return 90, "same customer, amount and text, for the same period"
    if usual:
        regular = days >= 0.5 * usual
        return (0, "") if regular else (86, "much closer than the customer's recurring bills")
    if days <= 21:
        return 84, f"same customer, amount and text within {days} days"
    looks_recurring = 26 <= days <= 35 or 58 <= days <= 64 or 85 <= days <= 95
    return (
        (35, "same text a whole number of months apart")
        if looks_recurring
        else (
            66,
            f"same customer, amount and text within {days} days",
        )
    )


def _text(case: Case, document: Document) -> str:
    return " ".join(case.books.lines[line].text for line in document.lines[:20])


def _shared(text: str, again: str) -> float:
    a, b = words(text), words(again)
    return len(a & b) / len(a | b) if a and b else 0.0


def _bare(text: str, again: str, days: int) -> bool:
    return days <= 2 and not (words(text) and words(again))


def _neighbours(one: Document, other: Document) -> bool:
    """Whether two numbers follow each other in a series, as any two bills of a day may."""
    a, b = key(one.number), key(other.number)
    return (
        a[:-2] == b[:-2]
        and a[-2:].isdigit()
        and b[-2:].isdigit()
        and (abs(int(a[-2:]) - int(b[-2:])) <= 12)
    )


def _milestones_of(case: Case, index: int, least: int = 80) -> set[int]:
    return {
        allocation.milestone
        for line in case.books.documents[index].lines
        for allocation in case.matches.of_line.get(line, ())
        if allocation.confidence >= least
    }


def _two_milestones(case: Case, first: int, second: int) -> bool:
    one, other = _milestones_of(case, first), _milestones_of(case, second)
    return bool(one and other and not one & other)


def _parts_of_one(case: Case, first: int, second: int) -> bool:
    """Whether both bills were matched to one milestone and together do not exceed it."""
    for index in _milestones_of(case, first) & _milestones_of(case, second):
        amount = case.records.milestones[index].amount
        if amount is not None and case.matches.billed(index, amount.currency) <= amount:
            return True
    return False


def _bill_one_milestone(case: Case, first: int, second: int) -> bool:
    """Whether both bills were matched to one milestone, each for its full amount."""
    amount = case.books.documents[first].net
    return any(
        case.records.milestones[index].amount == amount
        for index in _milestones_of(case, first, 60) & _milestones_of(case, second, 60)
    )


def _finding(case: Case, second: int, first: int, sure: int, because: str) -> Finding:
    document, original = case.books.documents[second], case.books.documents[first]
    if sure >= 60:
        case.claims.twice.add(second)
        project = case.books.lines[document.lines[0]].project if document.lines else ""
        case.claims.overbilled[project, document.net.currency] += document.net.minor
    return Finding(
        Kind.BILLED_TWICE,
        title=f"{document.number} repeats {original.number}",
        because=because,
        confidence=sure,
        parts=tuple(
            Part(line.at, "net", line.net, line.net)
            for line in (case.books.lines[index] for index in document.lines)
        ),
        also=(original.at,),
        days=(_day(case, second) - _day(case, first)).days,
        whom=case.of_document(document),
    )
