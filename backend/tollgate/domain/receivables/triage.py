"""Triage: what follows from a client's mail by rule, and what a person must look at.

Pure and total: every mail gets at least one move, and only a sure, quoted statement of a known
sender about a linked invoice is acted on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from tollgate.domain.receivables.linking import Links, Receivable
from tollgate.domain.receivables.moves import (
    AskMatching,
    AskPerson,
    ConfirmAcceptance,
    FileAway,
    FollowUp,
    Move,
    OpenDispute,
    PauseReminders,
    PrepareDocuments,
    Proof,
    Quarantine,
    TakePromise,
)
from tollgate.domain.receivables.policy import CollectionsPolicy
from tollgate.domain.receivables.said import MACHINE_TALK, SUSPICIOUS, Label, MailKind, Said
from tollgate.kernel.money import Money
from tollgate.kernel.reasons import Reason


@dataclass
class _Case:
    """One mail on the table. `left` is what each linked invoice still has for the taking, so that
    two statements of one mail never share a cent."""

    said: Said
    links: Links
    policy: CollectionsPolicy
    today: date
    left: dict[str, Money] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.left = {invoice.id: invoice.collectable for invoice in self.links.invoices}

    @property
    def still_open(self) -> list[Receivable]:
        return [i for i in self.links.invoices if self.left[i.id].minor > 0]

    def take(self, invoice: Receivable, amount: Money) -> Money:
        taken = min(amount, self.left[invoice.id])
        self.left[invoice.id] = self.left[invoice.id] - taken
        return taken


def triage(said: Said, links: Links, policy: CollectionsPolicy, today: date) -> tuple[Move, ...]:
    """The moves that follow, in a fixed order; never none.

    Suspicious mail is quarantined. A mail that addresses a machine goes to a person unchanged.
    What the engine is not sure of, or what comes from a sender who is not known, does too.
    """
    stop = _stop(said, links, policy)
    if stop is not None:
        return (stop,)
    case = _Case(said, links, policy, today)
    moves: list[Move] = []
    for label in _ORDER:
        if label in said.labels:
            moves += _RULES[label](case)
    return tuple(dict.fromkeys(moves)) or (_unclear("nothing follows from this mail by rule"),)


def _stop(said: Said, links: Links, policy: CollectionsPolicy) -> Move | None:
    """What ends triage before anything the mail says is looked at."""
    if SUSPICIOUS in said.warnings and not said.by_person:
        return Quarantine("it wants trust that it has not earned", _warned(said))
    if MACHINE_TALK in said.warnings and not said.by_person:
        return AskPerson(
            Reason.MAIL_SUSPICIOUS, "part of the text addresses a machine; it was not obeyed"
        )
    if said.kind is MailKind.BOUNCE:
        return AskPerson(Reason.MAIL_BOUNCED, "a mail of ours did not reach the client")
    if said.kind is MailKind.AUTO_REPLY:
        return FileAway("an automatic reply is no statement of the client")
    if said.by_person:
        return None
    if not policy.automatic:
        return _unclear("the policy sends every mail to a person")
    if not said.sure or said.confidence_bp < policy.sure_from_bp:
        return _unclear("the reading is not sure")
    if said.primary is Label.OTHER:
        if said.confidence_bp >= policy.file_other_from_bp:
            return FileAway("it asks for nothing and says nothing about an invoice")
        return _unclear("it fits no label")
    if policy.trusted_sender_only and not links.trusted:
        return _unclear("the sender is not known for any customer")
    if links.foreign:
        return _unclear(f"it names {links.foreign[0]}, which is another customer's")
    return None


def _warned(said: Said) -> Proof:
    return said.proof(said.primary)


def _unclear(why: str) -> AskPerson:
    return AskPerson(Reason.MAIL_UNCLEAR, why)


def _disputes(label: Label) -> Callable[[_Case], Iterator[Move]]:
    def rule(case: _Case) -> Iterator[Move]:
        said, policy = case.said, case.policy
        reason = policy.reason_of[label]
        proof = said.proof(label, "disputed_amount", "invoice_numbers")
        if not proof and not said.by_person:
            yield _unclear("a dispute without a sentence that says so")
            return
        concerned = _concerned(case, label)
        if isinstance(concerned, str):
            yield AskPerson(reason, concerned, proof)
            return
        invoice, wanted = concerned
        amount = case.take(invoice, wanted)
        line = _line(invoice, wanted)
        yield OpenDispute(invoice.id, amount, reason, line, proof)
        until = case.today + timedelta(days=policy.pause_days)
        yield PauseReminders(invoice.id, amount, until, reason)

    return rule


def _concerned(case: _Case, label: Label) -> tuple[Receivable, Money] | str:
    """The one invoice that is disputed and how much of it, or why that cannot be told."""
    open_ = case.still_open
    disputed = case.said.disputed
    if not open_:
        named = case.links.invoices
        return "nothing is open of the invoice" if named else "no invoice of ours is named"
    if label is Label.DUPLICATE_INVOICE and len(case.links.invoices) == 2:
        one, other = sorted(case.links.invoices, key=lambda i: (i.issued_on, i.number))
        if (one.gross_minor, one.currency) != (other.gross_minor, other.currency):
            return "the two invoices differ in amount"
        if case.left[other.id].minor <= 0:
            return "nothing is open of the later invoice"
        return other, case.left[other.id]
    if len(open_) > 1:
        return "several open invoices are named"
    invoice = open_[0]
    if disputed is None:
        return invoice, case.left[invoice.id]
    if disputed.currency != invoice.currency:
        return f"the disputed amount is in {disputed.currency}, the invoice in {invoice.currency}"
    if not 0 < disputed.minor <= invoice.gross_minor:
        return "the disputed amount is more than the invoice"
    return invoice, disputed


def _line(invoice: Receivable, amount: Money) -> int | None:
    """The line whose net or gross amount is exactly what is disputed, if it is one alone."""
    if len(invoice.lines) < 2:
        return None
    same = [at for at in invoice.lines if amount.minor in (at.net_minor, at.gross_minor)]
    return same[0].position if len(same) == 1 else None


def _promises(case: _Case) -> Iterator[Move]:
    said, policy = case.said, case.policy
    proof = said.proof(Label.PAYMENT_SCHEDULED, "promised_date", "promised_amount")
    on = said.promised_on
    if on is None or not (said.by_person or said.proofs.get("promised_date")):
        yield _unclear("a payment is announced without a date")
        return
    if not case.today <= on <= case.today + timedelta(days=policy.latest_promise_days):
        yield AskPerson(Reason.MAIL_UNCLEAR, f"the promised day {on} is past or far away", proof)
        return
    parts = _promised_parts(case)
    if isinstance(parts, str):
        yield AskPerson(Reason.MAIL_UNCLEAR, parts, proof)
        return
    again = on + timedelta(days=policy.grace_days)
    for invoice, amount in parts:
        yield TakePromise(invoice.id, amount, on, proof)
        yield FollowUp(again, "promised payment", invoice.id)


def _promised_parts(case: _Case) -> Sequence[tuple[Receivable, Money]] | str:
    """What is promised of which invoice, or why that cannot be told."""
    open_, promised = case.still_open, case.said.promised
    if not open_:
        return "no open invoice of ours is named"
    if promised is None:
        return [(invoice, case.left[invoice.id]) for invoice in open_]
    if any(invoice.currency != promised.currency for invoice in open_) or promised.minor <= 0:
        return "the promised amount is in another currency"
    if len(open_) == 1:
        return [(open_[0], min(promised, case.left[open_[0].id]))]
    if sum(case.left[invoice.id].minor for invoice in open_) == promised.minor:
        return [(invoice, case.left[invoice.id]) for invoice in open_]
    return "one amount is promised for several invoices"


def _already_paid(case: _Case) -> Iterator[Move]:
    proof = case.said.proof(Label.ALREADY_PAID, "promised_amount", "invoice_numbers")
    yield AskMatching(tuple(invoice.id for invoice in case.links.invoices), proof)
    until = case.today + timedelta(days=case.policy.matching_days)
    for invoice in case.still_open:
        yield PauseReminders(invoice.id, case.left[invoice.id], until, Reason.PAYMENT_CLAIMED)


def _documents(case: _Case) -> Iterator[Move]:
    proof = case.said.proof(Label.DOCUMENT_REQUEST, "invoice_numbers")
    yield PrepareDocuments(tuple(invoice.id for invoice in case.links.invoices), proof)


def _approval(case: _Case) -> Iterator[Move]:
    on = case.today + timedelta(days=case.policy.approval_days)
    for invoice in [invoice.id for invoice in case.still_open] or [""]:
        yield FollowUp(on, "approval outstanding at the client", invoice)


def _acceptance(case: _Case) -> Iterator[Move]:
    said, links = case.said, case.links
    proof = said.proof(Label.ACCEPTANCE, "accepts_milestone", "milestone_mention")
    if said.accepts:
        yield ConfirmAcceptance(links.contract, links.milestone, proof)
    else:
        yield AskPerson(
            Reason.ACCEPTANCE_SAID, "it speaks of accepting, with a condition or a doubt", proof
        )


def _asks(label: Label, reason: Reason, why: str) -> Callable[[_Case], Iterator[Move]]:
    def rule(case: _Case) -> Iterator[Move]:
        yield AskPerson(reason, why, case.said.proof(label, "invoice_numbers"))

    return rule


_RULES: Mapping[Label, Callable[[_Case], Iterator[Move]]] = {
    Label.DELIVERABLE_DISPUTE: _disputes(Label.DELIVERABLE_DISPUTE),
    Label.AMOUNT_DISPUTE: _disputes(Label.AMOUNT_DISPUTE),
    Label.DUPLICATE_INVOICE: _disputes(Label.DUPLICATE_INVOICE),
    Label.TAX_QUESTION: _disputes(Label.TAX_QUESTION),
    Label.PO_MISMATCH: _disputes(Label.PO_MISMATCH),
    Label.ALREADY_PAID: _already_paid,
    Label.PAYMENT_SCHEDULED: _promises,
    Label.PAYMENT_DIFFICULTY: _asks(
        Label.PAYMENT_DIFFICULTY, Reason.HARDSHIP_CLAIMED, "the client cannot pay as agreed"
    ),
    Label.BILLING_DETAILS: _asks(
        Label.BILLING_DETAILS, Reason.DETAILS_CHANGED, "billing details are to be checked"
    ),
    Label.DOCUMENT_REQUEST: _documents,
    Label.APPROVAL_PENDING: _approval,
    Label.ACCEPTANCE: _acceptance,
    Label.OTHER: _asks(Label.OTHER, Reason.MAIL_UNCLEAR, "it fits no label"),
}
# Disputes take their slice before a promise counts what is left.
_ORDER: tuple[Label, ...] = tuple(_RULES)
