"""What a matching knows while it runs: what is still to be paid for, what is still to be given, and
the allocations made so far. A line's amount is given away once."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from tollgate.domain.leakage.books import Books
from tollgate.domain.leakage.records import Milestone
from tollgate.domain.leakage.wording import likeness, party, says_holdback
from tollgate.kernel.money import Money

MOST_POSTINGS = 300
_COMPARISONS = 300_000
ALIKE = 0.5
VERY_ALIKE = 0.7


@dataclass(frozen=True, slots=True)
class Allocation:
    """A part of a billed line that pays for (a part of) a milestone, net, in the line's currency.

    `milestone` and `line` are positions in the lists that were matched; `confidence` is percent.
    """

    milestone: int
    line: int
    amount: Money
    confidence: int
    why: str


@dataclass(frozen=True, slots=True)
class Matches:
    """All allocations, by milestone and by line, and what of each line is left."""

    of_milestone: dict[int, list[Allocation]]
    of_line: dict[int, list[Allocation]]
    left: list[int]
    projects: list[str]

    def billed(self, milestone: int, currency: str) -> Money:
        """What was billed for a milestone, net."""
        return Money(
            sum(
                one.amount.minor
                for one in self.of_milestone.get(milestone, ())
                if one.amount.currency == currency
            ),
            currency,
        )

    def confidence(self, milestone: int) -> int:
        """The confidence of a milestone's weakest allocation; 0 where there is none."""
        return min((one.confidence for one in self.of_milestone.get(milestone, ())), default=0)


class Matching:
    """The state that all rounds share; milestones and lines are named by position."""

    def __init__(self, milestones: list[Milestone], books: Books) -> None:
        self.milestones = milestones
        self.books = books
        self.lines = books.lines
        self.projects = [books.directory.find(one.customer, one.project) for one in milestones]
        self.parties = [
            party(one.customer) or books.directory.customer_of.get(project, "")
            for one, project in zip(milestones, self.projects, strict=True)
        ]
        known = books.directory.named.keys() | set(self.projects)
        # A name that only invoices use may be a renamed project: it is no reason to say no.
        self.places = [line.project if line.project in known else "" for line in books.lines]
        self.open = [one.amount.minor if one.amount else 0 for one in milestones]
        self.left = [max(0, line.net.minor) for line in self.lines]
        for target in books.credits_of:
            if books.reversed(target):
                for line in books.documents[target].lines:
                    self.left[line] = 0
        self.of_milestone: dict[int, list[Allocation]] = defaultdict(list)
        self.of_line: dict[int, list[Allocation]] = defaultdict(list)
        self._index()

    def _index(self) -> None:
        self.project_lines: dict[str, list[int]] = defaultdict(list)
        self.loose_lines: dict[str, list[int]] = defaultdict(list)
        self.project_milestones: dict[str, list[int]] = defaultdict(list)
        for index, line in enumerate(self.lines):
            if self.left[index] <= 0:
                continue
            if self.places[index]:
                self.project_lines[self.places[index]].append(index)
            else:
                self.loose_lines[line.customer].append(index)
        for index, project in enumerate(self.projects):
            self.project_milestones[project or f"?{self.parties[index]}"].append(index)
        self.loose_by_amount: dict[tuple[str, int], list[int]] = defaultdict(list)
        self.assigned_by_amount: dict[tuple[str, int], list[int]] = defaultdict(list)
        for assigned in self.project_lines.values():
            for one in assigned:
                self.assigned_by_amount[self.lines[one].customer, self.left[one]].append(one)
        self.by_amount_alone: dict[int, list[int]] = defaultdict(list)
        for one, left in enumerate(self.left):
            if left > 0:
                self.by_amount_alone[left].append(one)
        for who, loose in self.loose_lines.items():
            for one in loose:
                self.loose_by_amount[who, self.left[one]].append(one)

    def names_another(self, index: int, line: int) -> bool:
        """Whether the line's words name another milestone of the project."""
        text = self.lines[line].text
        siblings = self.project_milestones[self.projects[index] or f"?{self.parties[index]}"]
        return any(
            likeness(self.milestones[one].name, text) >= VERY_ALIKE
            for one in siblings[: breadth(len(siblings))]
            if one != index
        )

    def give(
        self, one: int, line: int, sure: int, why: str, *, over: bool = False, whole: bool = False
    ) -> None:
        if self.left[line] <= 0 or (self.open[one] <= 0 and not over):
            return
        part = self.left[line] if over else min(self.open[one], self.left[line])
        allocation = Allocation(one, line, Money(part, self.lines[line].net.currency), sure, why)
        self.of_milestone[one].append(allocation)
        self.of_line[line].append(allocation)
        self.left[line] = 0 if whole else self.left[line] - part
        self.open[one] = 0 if whole else self.open[one] - part

    def may_belong(self, one: int, line: int, *, strict: bool = True) -> bool:
        """Same currency, no other customer, no other project, not a release of holdback."""
        milestone, billed = self.milestones[one], self.lines[line]
        if milestone.amount is None or milestone.amount.currency != billed.net.currency:
            return False
        who, place = self.parties[one], self.places[line]
        another_payer = bool(place) and place == self.projects[one]
        if who and billed.customer and who != billed.customer and not another_payer:
            return False
        if says_holdback(billed.text) and not says_holdback(milestone.name):
            return False
        other = place and self.projects[one] and place != self.projects[one]
        return not (strict and other)

    def issued(self, line: int) -> date | None:
        return self.books.documents[self.lines[line].document].issued_on

    def done_on(self, one: int) -> date | None:
        return self.milestones[one].completed_on or self.milestones[one].accepted_on

    def done_before(self, one: int, day: date) -> bool:
        done = self.done_on(one)
        return done is not None and done <= day + timedelta(days=31)

    def days_apart(self, one: int, line: int, *, signed: bool = False) -> int:
        issued, done = self.issued(line), self.done_on(one)
        if issued is None or done is None:
            return 0 if signed else 60
        days = (issued - done).days
        return days if signed or days >= 0 else -2 * days


def breadth(members: int) -> int:
    """How many candidates each of so many members is compared with, so that a block of any size
    takes bounded time."""
    return min(MOST_POSTINGS, max(8, _COMPARISONS // max(1, members)))
