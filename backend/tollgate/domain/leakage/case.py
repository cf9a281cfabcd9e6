"""Everything a finder may look at, and the ledger of claims that keeps it from counting twice."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from tollgate.domain.leakage.books import Books, Document
from tollgate.domain.leakage.finding import Part, Whom, minus
from tollgate.domain.leakage.matching import Matches
from tollgate.domain.leakage.policy import Policy
from tollgate.domain.leakage.records import Milestone, Project, Records, Terms
from tollgate.domain.leakage.wording import says_holdback
from tollgate.kernel.money import Money


@dataclass(slots=True)
class Claims:
    """What earlier finders already counted, so that a later one counts only the rest.

    Keys are (project, currency) or (customer, currency); amounts are minor units.
    """

    unbilled: dict[tuple[str, str], int] = field(default_factory=lambda: defaultdict(int))
    overbilled: dict[tuple[str, str], int] = field(default_factory=lambda: defaultdict(int))
    held_back: dict[tuple[str, str], int] = field(default_factory=lambda: defaultdict(int))
    in_bank: dict[tuple[str, str], list[int]] = field(default_factory=lambda: defaultdict(list))
    disputed: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    twice: set[int] = field(default_factory=set)
    short_by_order: set[int] = field(default_factory=set)


@dataclass
class Case:
    """The records of a firm, put together and matched, and the policy they are read under."""

    records: Records
    books: Books
    matches: Matches
    policy: Policy
    claims: Claims = field(default_factory=Claims)

    @cached_property
    def first_invoice_on(self) -> date | None:
        """The day from which invoices are in the export; what was done before may be billed."""
        return min((d.issued_on for d in self.books.documents if d.issued_on), default=None)

    @cached_property
    def left_in_project(self) -> dict[tuple[str, str], int]:
        """Billed, but matched to no milestone: minor units by (project, currency)."""
        return self._left(by_project=True)

    @cached_property
    def left_of_customer(self) -> dict[tuple[str, str], int]:
        """Billed without a project and matched to nothing: by (customer, currency)."""
        return self._left(by_project=False)

    def _left(self, *, by_project: bool) -> dict[tuple[str, str], int]:
        found: dict[tuple[str, str], int] = defaultdict(int)
        for line, left in zip(self.books.lines, self.matches.left, strict=True):
            if left > 0 and bool(line.project) == by_project:
                found[line.project or line.customer, line.net.currency] += left
        return found

    @cached_property
    def reversed_bills(self) -> dict[tuple[str, Money], list[date]]:
        """The days of bills that were credited in full, by customer and net amount."""
        found: dict[tuple[str, Money], list[date]] = defaultdict(list)
        for index in self.books.credits_of:
            document = self.books.documents[index]
            if document.issued_on and self.books.reversed(index):
                found[document.customer, document.net].append(document.issued_on)
        return found

    @cached_property
    def documents_of(self) -> dict[str, list[int]]:
        """The invoices of each customer."""
        found: dict[str, list[int]] = defaultdict(list)
        for index, document in enumerate(self.books.documents):
            if not document.credit:
                found[document.customer].append(index)
        return found

    @cached_property
    def names(self) -> dict[str, str]:
        """How a customer is written, by key."""
        return {d.customer: d.name for d in reversed(self.books.documents) if d.name}

    @cached_property
    def milestones_of(self) -> dict[str, list[int]]:
        """The milestones and change orders of each project."""
        found: dict[str, list[int]] = defaultdict(list)
        for index, project in enumerate(self.matches.projects):
            found[project].append(index)
        return found

    def waits_for_acceptance(self, milestone: int) -> bool:
        """Whether a milestone lacks the client's acceptance, in a project that records others."""
        own = self.records.milestones[milestone]
        if not own.acceptance or own.accepted_on is not None:
            return False
        siblings = self.milestones_of.get(self.matches.projects[milestone], ())
        return any(self.records.milestones[one].accepted_on for one in siblings)

    @cached_property
    def last_done(self) -> dict[str, date]:
        """The day on which the last milestone of a project was finished."""
        last: dict[str, date] = {}
        for own, milestone in zip(self.matches.projects, self.records.milestones, strict=True):
            done = milestone.accepted_on or milestone.completed_on
            if done and done <= self.policy.as_of and (own not in last or done > last[own]):
                last[own] = done
        return last

    @cached_property
    def drafts_of_amount(self) -> dict[Money, list[Document]]:
        """Drafts that were never issued, by their net amount."""
        found: dict[Money, list[Document]] = defaultdict(list)
        for draft in self.books.drafts:
            found[draft.net].append(draft)
        return found

    @cached_property
    def holding_back(self) -> set[str]:
        """Projects on whose bills a holdback is told apart from the amount."""
        return {
            self.books.lines[line].project
            for document in self.books.documents
            if document.retainage is not None and document.retainage.minor
            for line in document.lines
        }

    @cached_property
    def billed_by_project(self) -> dict[tuple[str, str], list[Part]]:
        """Billed lines as parts that take off, by (project, currency); reversed ones are out, and
        a line that names no known project belongs to that of its milestone."""
        billed: dict[tuple[str, str], list[Part]] = defaultdict(list)
        for index, line in enumerate(self.books.lines):
            if line.net.minor <= 0 or self.books.reversed(line.document):
                continue
            found = self.matches.of_line.get(index)
            project = line.project
            if found and project not in self.books.directory.named:
                project = self.matches.projects[found[0].milestone]
            if project in self.holding_back and says_holdback(line.text):
                # What was held back had been billed before; its release is no new revenue.
                continue
            if project:
                own = (project, line.net.currency)
                billed[own].append(minus(line.at, "net", line.net, line.net))
        return billed

    def project(self, milestone: int) -> Project | None:
        return self.books.directory.named.get(self.matches.projects[milestone])

    def terms(self, milestone: int) -> Terms:
        project = self.project(milestone)
        return project.terms if project else Terms.UNKNOWN

    def who(self, milestone: int) -> Whom:
        """Customer, project and manager of a milestone, for people."""
        row: Milestone = self.records.milestones[milestone]
        project = self.project(milestone)
        return Whom(
            customer=row.customer or (project.customer if project else ""),
            project=(project.name if project else "") or row.project,
            manager=row.manager or (project.manager if project else ""),
        )

    def of_document(self, document: Document) -> Whom:
        """Customer, project and manager of a document, for people."""
        project = document.project
        if not project and document.lines:
            project = self.books.lines[document.lines[0]].project
        return Whom(
            customer=document.name,
            project=self.books.directory.title(project) if project else "",
            manager=self.books.directory.manager(project),
        )

    def too_small(self, amount: Money) -> bool:
        return amount.minor < self.policy.smallest_minor
