"""Which billed lines pay for which milestone: by reference, amount, wording, dates, combinations.

Each allocation says why and how sure it is (percent). Rounds go from sure to unsure, and a line's
amount is given away once, so that a weak likeness never takes what a strong one needs.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from tollgate.domain.leakage.books import Books
from tollgate.domain.leakage.records import Milestone, Status
from tollgate.domain.leakage.sums import adding_up
from tollgate.domain.leakage.wording import (
    key,
    likeness,
    numbers,
    party,
    says_deposit,
    says_holdback,
    words,
)
from tollgate.kernel.money import Money, rounded

# Taxes that a total without a tax column may contain, in percent times ten; a match through one of
# them is never sure.
_TAXES_PER_MILLE = (190, 200, 210, 70, 100, 55, 50, 80, 81, 77, 130, 150, 220, 230, 240, 250, 88)
_MOST_POSTINGS = 300
# Beyond this many open milestones of one project or customer no combinations are tried.
_MOST_COMBINED = 400
_COMPARISONS = 300_000
_MOST_PARTS = 5
_MOST_POOL = 14
_ALIKE = 0.5
_VERY_ALIKE = 0.7


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


def match(milestones: list[Milestone], books: Books) -> Matches:
    """Allocate billed lines to milestones; see the module for the order."""
    work = _Work(milestones, books)
    work.by_reference()
    work.by_amount()
    work.by_combination()
    work.by_wording()
    work.by_drawdown()
    return Matches(work.of_milestone, work.of_line, work.left, work.projects)


class _Work:
    """The state of one matching: what is still to be paid for and what is still to be given."""

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

    # ----- the rounds

    def by_reference(self) -> None:
        """Rounds one and two: the milestone names the invoice, or the line names the milestone."""
        named: dict[str, list[int]] = defaultdict(list)
        for index, line in enumerate(self.lines):
            if self.left[index] > 0 and line.reference:
                named[key(line.reference)].append(index)
                for part in line.reference.replace(",", " ").replace("/", " ").split():
                    if any(letter.isdigit() for letter in part) and key(part) != key(
                        line.reference
                    ):
                        named[key(part)].append(index)
        in_text = self._references_in_text()
        for index, milestone in enumerate(self.milestones):
            if milestone.invoice:
                self._by_invoice_number(index, milestone)
            if milestone.ref and len(key(milestone.ref)) >= 3:
                found = named.get(key(milestone.ref), []) + in_text.get(key(milestone.ref), [])
                for at in dict.fromkeys(found):
                    if self._may_belong(index, at) and self._fair(index, at):
                        exact = self.open[index] == self.left[at]
                        self._give(
                            index, at, 99 if exact else 94, "the line names the milestone's id"
                        )

    def _references_in_text(self) -> dict[str, list[int]]:
        """Milestone ids that hold a digit and stand as a word in a line's text."""
        wanted = {
            key(one.ref)
            for one in self.milestones
            if len(key(one.ref)) >= 4
            and any(letter.isdigit() for letter in one.ref)
            and not one.ref.isdigit()
        }
        found: dict[str, list[int]] = defaultdict(list)
        if not wanted:
            return found
        for index, line in enumerate(self.lines):
            if self.left[index] > 0:
                for token in line.text.replace(",", " ").replace(":", " ").split():
                    if (name := key(token)) in wanted:
                        found[name].append(index)
        return found

    def _by_invoice_number(self, index: int, milestone: Milestone) -> None:
        for document in self.books.by_number.get(key(milestone.invoice), ()):
            lines = [
                line
                for line in self.books.documents[document].lines
                if self.left[line] > 0 and self._may_belong(index, line, strict=False)
            ]
            lines.sort(
                key=lambda line: (
                    self.left[line] != self.open[index],
                    -likeness(milestone.name, self.lines[line].text),
                )
            )
            many = len(lines) > 1
            for line in lines:
                alike = likeness(milestone.name, self.lines[line].text) >= _ALIKE
                if many and not alike and self.left[line] != self.open[index]:
                    continue
                self._give(index, line, 98, f"the milestone names invoice {milestone.invoice}")
                if self.open[index] <= 0:
                    return
            if many and not self.of_milestone.get(index) and lines:
                self._give(index, lines[0], 80, f"the milestone names invoice {milestone.invoice}")

    def by_amount(self) -> None:
        """Round three: the same amount, told apart by wording, project and dates."""
        found: list[tuple[int, int, int, int, str]] = []
        for index, milestone in enumerate(self.milestones):
            if self.open[index] <= 0 or milestone.amount is None:
                continue
            for line in self._equal_amounts(index):
                sureness, why = self._by_amount(index, line)
                if sureness:
                    found.append((-sureness, self._days_apart(index, line), index, line, why))
        found.sort()
        rivals: dict[tuple[str, int, int], int] = defaultdict(int)
        for sureness, _, index, line, _ in found:
            rivals["milestone", index, sureness] += 1
            rivals["line", line, sureness] += 1
        for sureness, _, index, line, why in found:
            if self.open[index] <= 0 or self.left[line] <= 0:
                continue
            percent = -sureness
            several = max(rivals["milestone", index, sureness], rivals["line", line, sureness])
            if several > 1 and percent < 95:
                percent = min(percent, 68)
                why += "; another pairing would fit as well"
            self._give(index, line, percent, why, whole=True)

    def _by_amount(self, index: int, line: int) -> tuple[int, str]:
        milestone, billed = self.milestones[index], self.lines[line]
        if says_deposit(billed.text) and not says_deposit(milestone.name):
            return 0, ""
        exact = self.left[line] == self.open[index]
        alike = likeness(milestone.name, billed.text)
        conflict = bool(
            numbers(milestone.name)
            and numbers(billed.text)
            and not numbers(milestone.name) & numbers(billed.text)
        )
        place = self.places[line]
        same_project = bool(place) and place == self.projects[index]
        amount = "same amount" if exact else "same amount with tax or holdback"
        loss = 0 if exact else 12
        if alike >= _ALIKE:
            if not self.parties[index]:
                return 78 - loss, f"{amount}, wording agrees, nothing tells the customer"
            where = "same project" if same_project else "same customer"
            return (97 if same_project else 90) - loss, f"{amount}, {where}, wording agrees"
        if conflict or self._names_another(index, line):
            return 0, ""
        timely = -20 <= self._days_apart(index, line, signed=True) <= 200
        if same_project:
            return (84 if timely else 66) - loss, f"{amount}, same project"
        if not place or not self.projects[index]:
            return (70 if timely else 45) - loss, f"{amount}, same customer"
        return 0, ""

    def _names_another(self, index: int, line: int) -> bool:
        """Whether the line's words name another milestone of the project."""
        text = self.lines[line].text
        siblings = self.project_milestones[self.projects[index] or f"?{self.parties[index]}"]
        return any(
            likeness(self.milestones[one].name, text) >= _VERY_ALIKE
            for one in siblings[: _breadth(len(siblings))]
            if one != index
        )

    def _equal_amounts(self, index: int) -> list[int]:
        amount = self.open[index]
        own = self.projects[index]
        found = [
            line
            for line in (self.project_lines.get(own, ()) if own else ())
            if self.left[line] > 0 and self._same_amount(amount, line)
        ]
        who = self.parties[index]
        for wanted in self._amounts_worth(amount):
            found += [
                line
                for line in self.loose_by_amount.get((who, wanted), ())[:_MOST_POSTINGS]
                if self.left[line] == wanted and self._same_amount(amount, line)
            ]
        if not who and not own:
            # Nothing says whose milestone it is: only the same amount in the same words will do.
            found += [
                line
                for line in self.by_amount_alone.get(amount, ())[:_MOST_POSTINGS]
                if likeness(self.milestones[index].name, self.lines[line].text) >= _VERY_ALIKE
            ]
        elif not own:
            found += self.assigned_by_amount.get((who, amount), ())[:_MOST_POSTINGS]
        return [line for line in found if self._may_belong(index, line)]

    def _amounts_worth(self, amount: int) -> list[int]:
        return [
            amount,
            *dict.fromkeys(amount + rounded(amount * tax, 1000) for tax in _TAXES_PER_MILLE),
        ]

    def _same_amount(self, amount: int, line: int) -> bool:
        left = self.left[line]
        if left == amount:
            return True
        document = self.books.documents[self.lines[line].document]
        if not document.tax_known and left > amount:
            return any(abs(left * 1000 - amount * (1000 + tax)) <= 1000 for tax in _TAXES_PER_MILLE)
        if document.retainage is not None:
            return left + document.retainage.minor == amount
        return False

    def by_combination(self) -> None:
        """Round four: one bill for several milestones, and several bills for one milestone."""
        for project, members in self.project_milestones.items():
            open_ones = [one for one in members if self.open[one] > 0]
            if not open_ones or len(open_ones) > _MOST_COMBINED:
                continue
            who = self.parties[open_ones[0]]
            pool = [
                line
                for line in (*self.project_lines.get(project, ()), *self.loose_lines.get(who, ()))
                if self.left[line] > 0 and not says_deposit(self.lines[line].text)
            ][: 10 * _MOST_POOL]
            for line in pool:
                self._one_for_many(line, [one for one in open_ones if self.open[one] > 0])
            for one in open_ones:
                if self.open[one] > 0:
                    self._many_for_one(one, [line for line in pool if self.left[line] > 0])

    def _one_for_many(self, line: int, members: list[int]) -> None:
        issued = self._issued(line)
        due = [
            one
            for one in members
            if self._may_belong(one, line)
            and self.open[one] < self.left[line]
            and (issued is None or self._done_on(one) is None or self._done_before(one, issued))
        ][-_MOST_POOL:]
        text = self.lines[line].text
        groups = adding_up([self.open[one] for one in due], self.left[line], _MOST_PARTS)
        found = [
            (
                sum(likeness(self.milestones[due[at]].name, text) for at in group) / len(group),
                [due[at] for at in group],
            )
            for group in groups
        ]
        if not found:
            return
        found.sort(key=lambda one: -one[0])
        best = found[0]
        if best[0] < _ALIKE and self._names_another(best[1][0], line):
            return
        sure = 92 if best[0] >= _ALIKE else (78 if len(found) == 1 else 55)
        if not self.places[line]:
            sure -= 8
        for one in best[1]:
            self._give(one, line, sure, f"one bill for {len(best[1])} milestones, sums agree")

    def _many_for_one(self, one: int, pool: list[int]) -> None:
        milestone = self.milestones[one]
        fitting = [
            line
            for line in pool
            if self._may_belong(one, line)
            and self.left[line] < self.open[one]
            and not (
                likeness(milestone.name, self.lines[line].text) < _ALIKE
                and self._names_another(one, line)
            )
        ][-_MOST_POOL:]
        groups = adding_up([self.left[line] for line in fitting], self.open[one], _MOST_PARTS)
        found = [
            (
                min(likeness(milestone.name, self.lines[fitting[at]].text) for at in group),
                [fitting[at] for at in group],
            )
            for group in groups
        ]
        if not found:
            return
        found.sort(key=lambda each: -each[0])
        alike, group = found[0]
        if alike < _ALIKE and (len(found) > 1 or not all(self.places[at] for at in group)):
            return
        sure = 93 if alike >= _ALIKE else 70
        for line in group:
            self._give(one, line, sure, f"{len(group)} part bills add up to the milestone")

    def by_wording(self) -> None:
        """Round five: the wording agrees, the amount does not (part bills, over- and underbilling).

        What exceeds the milestone is given too, so that overbilling shows.
        """
        found: list[tuple[float, int, int, int]] = []
        for project, members in self.project_milestones.items():
            open_ones = [one for one in members if self.milestones[one].amount is not None]
            who = self.parties[members[0]]
            pool = [
                line
                for line in (*self.project_lines.get(project, ()), *self.loose_lines.get(who, ()))
                if self.left[line] > 0
            ]
            postings = self._postings(pool, _breadth(len(open_ones)))
            for one in open_ones:
                for line in self._sharing_words(one, postings):
                    alike = likeness(self.milestones[one].name, self.lines[line].text)
                    if alike >= _VERY_ALIKE and self._may_belong(one, line):
                        found.append((-alike, self._days_apart(one, line), one, line))
        found.sort()
        for alike, _, one, line in found:
            if self.left[line] <= 0 or (self.open[one] <= 0 and not self._is_over(one, line)):
                continue
            same_project = bool(self.places[line])
            if not same_project and self.left[line] > 3 * max(self.open[one], 1):
                continue
            sure = (82 if same_project else 70) if -alike >= 0.9 else 66
            self._give(one, line, sure, "the wording agrees, the amount does not", over=True)

    def _is_over(self, one: int, line: int) -> bool:
        """Whether a line bills a milestone beyond its full amount: only where the wording is the
        milestone's own and nothing says that it is a new period's recurring bill."""
        amount = self.milestones[one].amount
        return (
            amount is not None and likeness(self.milestones[one].name, self.lines[line].text) > 0.9
        )

    def _postings(self, pool: list[int], most: int) -> dict[str, list[int]]:
        postings: dict[str, list[int]] = defaultdict(list)
        for line in pool:
            for word in words(self.lines[line].text):
                if len(postings[word]) < most:
                    postings[word].append(line)
        return postings

    def _sharing_words(self, one: int, postings: dict[str, list[int]]) -> list[int]:
        """Lines that share the milestone's rarest words."""
        telling = sorted(
            (word for word in words(self.milestones[one].name) if word in postings),
            key=lambda word: len(postings[word]),
        )
        return list(dict.fromkeys(line for word in telling[:3] for line in postings[word]))

    def by_drawdown(self) -> None:
        """Round six: deposits that no milestone asked for are drawn down by what is still open of
        milestones that were billed in part."""
        for project, members in self.project_milestones.items():
            who = self.parties[members[0]]
            deposits = [
                line
                for line in (*self.project_lines.get(project, ()), *self.loose_lines.get(who, ()))
                if self.left[line] > 0 and says_deposit(self.lines[line].text)
            ]
            if not deposits:
                continue
            members = [one for one in members if self.open[one] > 0]
            members.sort(
                key=lambda one: (not self.of_milestone.get(one), self._done_on(one) or date.max)
            )
            for line in deposits:
                for one in members:
                    if self.left[line] > 0 and self.open[one] > 0 and self._may_belong(one, line):
                        sure = 72 if self.places[line] else 62
                        self._give(one, line, sure, "a deposit, drawn down")

    # ----- what rounds share

    def _give(
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

    def _may_belong(self, one: int, line: int, *, strict: bool = True) -> bool:
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

    def _fair(self, one: int, line: int) -> bool:
        """A short id that stands in some text is trusted only for a plausible amount."""
        return self.left[line] <= 20 * max(self.open[one], 1)

    def _issued(self, line: int) -> date | None:
        return self.books.documents[self.lines[line].document].issued_on

    def _done_on(self, one: int) -> date | None:
        return self.milestones[one].completed_on or self.milestones[one].accepted_on

    def _done_before(self, one: int, day: date) -> bool:
        done = self._done_on(one)
        return done is not None and done <= day + timedelta(days=31)

    def _days_apart(self, one: int, line: int, *, signed: bool = False) -> int:
        issued, done = self._issued(line), self._done_on(one)
        if issued is None or done is None:
            return 0 if signed else 60
        days = (issued - done).days
        return days if signed or days >= 0 else -2 * days


def _breadth(members: int) -> int:
    """How many candidates each of so many members is compared with, so that a block of any size
    takes bounded time."""
    return min(_MOST_POSTINGS, max(8, _COMPARISONS // max(1, members)))


def is_done(milestone: Milestone, as_of: date) -> bool:
    """Whether the work is finished: a finished status, or a completion day that has come."""
    if milestone.status in (Status.CANCELLED, Status.REJECTED, Status.DRAFT):
        return False
    if milestone.status in (Status.DONE, Status.ACCEPTED, Status.PAID):
        return True
    done = milestone.accepted_on or milestone.completed_on
    return milestone.status is Status.UNKNOWN and done is not None and done <= as_of
