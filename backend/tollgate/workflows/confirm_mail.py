"""A person's word on a mail: the reading is right, or it is corrected; what follows is done anew
by the same rules, and the word is kept as labelled data."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.receivables.disputes import DISPUTABLE, DISPUTE, DisputeMove, DisputeState
from tollgate.domain.receivables.linking import Known, Links
from tollgate.domain.receivables.mails import MailMove, MailState
from tollgate.domain.receivables.moves import AskPerson, Move
from tollgate.domain.receivables.policy import REASON_OF, CollectionsPolicy
from tollgate.domain.receivables.said import Label, Said
from tollgate.domain.receivables.triage import triage
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.digest import canonical
from tollgate.kernel.errors import BadInput, Conflict, PreconditionFailed
from tollgate.kernel.money import Money
from tollgate.kernel.reasons import Reason
from tollgate.kernel.rights import Actor, Right
from tollgate.store import advice as advice_store
from tollgate.store import audit, disputes, mails, receivables, review
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.mail_case import READER, kept_advice, policy, said_of_row
from tollgate.workflows.parts.mail_moves import Desk, carry_out, step


@dataclass(frozen=True, slots=True)
class Correction:
    """What a mail says in a person's words; the first label is the primary one. `invoices` are
    ids; `reason` takes the place of the reason that the disputing label would give."""

    labels: tuple[Label, ...]
    customer: str = ""
    invoices: tuple[str, ...] = ()
    disputed: Money | None = None
    promised_on: date | None = None
    promised: Money | None = None
    accepts: bool | None = None
    contract: str = ""
    milestone: str = ""
    reason: Reason | None = None


def confirm_mail(firm: Firm, id: str, revision: int | None, actor: Actor) -> MailState:
    """The reading is right. What the rules left to a person is done now, and the mail is filed.

    Raises:
        NotFound: there is no such mail.
        Conflict: it was not read, or its reading leaves open what only a correction can say.
        PreconditionFailed: somebody changed it meanwhile.
    """
    actor.require(Right.WORK_MAIL)
    with firm.database.write() as tx:
        row, said = _opened(firm, tx, id, revision)
        if said is None:
            raise Conflict("this mail was not read; correct it instead")
        invoices = [link.invoice for link in mails.links(tx, [id]) if link.sure]
        links = _links(tx, row.customer, invoices, (row.contract or "", row.milestone))
        moves: Sequence[Move] = ()
        if not row.acted:
            moves = _moves(replace(said, by_person=True), links, policy(tx), firm)
        return _write(_Word(firm, tx, row, actor, said, links, corrected=False), moves)


def correct_mail(
    firm: Firm, id: str, word: Correction, revision: int | None, actor: Actor
) -> MailState:
    """The mail says something else. What rules did because of the reading is taken back where
    nobody worked on it yet, and what follows from the person's word is done instead.

    Raises:
        NotFound: there is no such mail, invoice or customer.
        BadInput: the word contradicts itself or the record.
        Conflict: the word leaves open what has to be known.
        PreconditionFailed: somebody changed it meanwhile.
    """
    actor.require(Right.WORK_MAIL)
    _check(word)
    with firm.database.write() as tx:
        row, _ = _opened(firm, tx, id, revision, word)
        _take_back(firm, tx, row, actor)
        links = _links(
            tx, word.customer or row.customer, word.invoices, (word.contract, word.milestone)
        )
        said = Said(
            primary=word.labels[0],
            labels=word.labels,
            sure=True,
            disputed=word.disputed,
            promised_on=word.promised_on,
            promised=word.promised,
            accepts=word.accepts,
            by_person=True,
        )
        rules = policy(tx)
        if word.reason is not None:
            rules = replace(rules, reason_of=dict.fromkeys(rules.reason_of, word.reason))
        moves = _moves(said, links, rules, firm)
        return _write(_Word(firm, tx, row, actor, said, links, corrected=True), moves)


def _check(word: Correction) -> None:
    if not word.labels:
        raise BadInput("wants at least one label", where="labels")
    if Label.OTHER in word.labels and len(word.labels) > 1:
        raise BadInput("`other` stands alone", where="labels")
    if word.reason is not None and word.reason not in DISPUTABLE:
        raise BadInput(f"{word.reason} is no reason to dispute", where="reason")
    if word.disputed is not None and not set(word.labels) & set(REASON_OF):
        raise BadInput("a disputed amount wants a label that disputes", where="disputed_amount")
    if word.promised_on is not None and Label.PAYMENT_SCHEDULED not in word.labels:
        raise BadInput("a promise wants the label payment_scheduled", where="promised_date")


def _opened(
    firm: Firm, tx: Tx, id: str, revision: int | None, word: Correction | None = None
) -> tuple[Any, Said | None]:
    """The mail as the person saw it, locked, and what its reading said."""
    row = mails.get(tx, id)
    ids = list(word.invoices) if word else []
    customers = {row.customer} | {i.customer for i in receivables.receivables(tx, ids)}
    locks = [f"customer:{code}" for code in customers if code]
    firm.database.lock(tx, locks, [audit.lock_name(FIRM)])
    row = mails.get(tx, id)
    if revision is not None and revision != row.revision:
        raise PreconditionFailed(f"mail {id} was changed meanwhile")
    if row.state not in (MailState.WAITING, MailState.UNREADABLE):
        raise Conflict(f"a mail that is {row.state} is not worked on; open it again first")
    found = kept_advice(tx, f"mail:{row.file}")
    return row, said_of_row(found, row.kind) if found else None


def _links(tx: Tx, customer: str | None, invoices: Sequence[str], place: tuple[str, str]) -> Links:
    found = receivables.receivables(tx, invoices)
    missing = set(invoices) - {invoice.id for invoice in found}
    if missing:
        raise BadInput(f"there is no invoice {sorted(missing)[0]}", where="invoices")
    owners = {invoice.customer for invoice in found}
    if len(owners) > 1 or (customer and owners and owners != {customer}):
        raise BadInput("the invoices belong to another customer", where="invoices")
    of = customer or next(iter(owners), "")
    return Links(of, Known.ADDRESS, tuple(found), contract=place[0], milestone=place[1])


def _moves(said: Said, links: Links, rules: CollectionsPolicy, firm: Firm) -> Sequence[Move]:
    """What follows from a person's word; what stays open is asked at once, not filed away.

    Raises:
        Conflict: something has to be said more exactly.
    """
    moves = triage(said, links, rules, firm.world.clock.now().date())
    open_ = [
        move
        for move in moves
        if isinstance(move, AskPerson)
        and (move.reason in DISPUTABLE or move.reason is Reason.MAIL_UNCLEAR)
    ]
    if said.primary is Label.OTHER:
        return [move for move in moves if move not in open_]
    if open_:
        raise Conflict(f"this has to be said more exactly: {open_[0].why}")
    return moves


def _take_back(firm: Firm, tx: Tx, row: Any, actor: Actor) -> None:
    """Undo what the rules did because of the reading, unless people went on from there."""
    now = firm.world.clock.now()
    desk = Desk(firm, tx, now, actor.id, row.id, row.customer, {})
    for dispute in disputes.of_mail(tx, row.id):
        if dispute.state != DisputeState.OPEN or dispute.opened_by != READER:
            continue
        state = DISPUTE.after(DisputeState.OPEN, DisputeMove.WITHDRAW)
        disputes.change(tx, dispute, {"state": state, "ended_at": now})
        step(desk, dispute.id, ("corrected", state), dispute.amount_minor, "the mail was misread")
        desk.remember("dispute_corrected", f"dispute:{dispute.id}", to=state.value)
        review.settle(tx, ItemKind.DISPUTE, [f"dispute:{dispute.id}"], now, "the mail was misread")
    disputes.end_pauses(tx, "mail", row.id, now)
    disputes.withdraw_promises(tx, row.id, now)
    for kind in (ItemKind.CLIENT_MAIL, ItemKind.EVIDENCE):
        review.settle(tx, kind, [f"mail:{row.id}"], now, f"corrected by {actor.id}")
    carry_out(desk, ())


@dataclass(frozen=True, slots=True)
class _Word:
    """A person's word on a mail, about to be written down."""

    firm: Firm
    tx: Tx
    row: Any
    actor: Actor
    said: Said
    links: Links
    corrected: bool


def _write(word: _Word, moves: Sequence[Move]) -> MailState:
    firm, tx, row, actor = word.firm, word.tx, word.row, word.actor
    now = firm.world.clock.now()
    links = word.links
    desk = Desk(
        firm,
        tx,
        now,
        actor.id,
        row.id,
        links.customer or None,
        {invoice.id: invoice for invoice in links.invoices},
        links.contract or None,
        links.milestone,
    )
    if not row.acted and not word.corrected:
        review.settle(tx, ItemKind.CLIENT_MAIL, [f"mail:{row.id}"], now, f"confirmed by {actor.id}")
    kind = "mail_corrected" if word.corrected else "mail_confirmed"
    desk.remember(kind, f"mail:{row.id}", labels=[label.value for label in word.said.labels])
    carry_out(desk, moves)
    found = kept_advice(tx, f"mail:{row.file}")
    if found is not None:
        how = "wrong" if word.corrected else "right"
        advice_store.settle(tx, [found.id], how, actor.id, now)
    mails.add_label(
        tx,
        {
            "id": firm.world.ids.new(),
            "mail": row.id,
            "label": canonical(_label_line(word, found)),
            "corrected": word.corrected,
            "by": actor.id,
            "at": now,
        },
    )
    mails.set_links(tx, row.id, [invoice.id for invoice in links.invoices])
    values = {
        "customer": links.customer or None,
        "contract": links.contract or row.contract,
        "milestone": links.milestone or row.milestone,
        "primary": word.said.primary.value,
        "acted": True,
    }
    return mails.move(tx, row, MailMove.FILE, values)


def _label_line(word: _Word, found: Any | None) -> dict[str, Any]:
    """The word as a line of the mail corpus (data/corpora/mails/README.md)."""
    row, said = word.row, word.said
    values = json.loads(found.values) if found else {}
    written = [str(number) for number in values.get("invoice_numbers", [])]
    numbers = [invoice.number for invoice in word.links.invoices]
    return {
        "file": f"{row.id}.eml",
        "language": values.get("language", "en"),
        "persona": row.sender,
        "split": "train",
        "primary": said.primary.value,
        "labels": [label.value for label in said.labels],
        "invoice_numbers": numbers if word.corrected else written,
        "po_numbers": [str(number) for number in values.get("po_numbers", [])],
        "promised_date": said.promised_on.isoformat() if said.promised_on else None,
        "promised_amount": said.promised.as_json() if said.promised else None,
        "disputed_amount": said.disputed.as_json() if said.disputed else None,
        "accepts_milestone": said.accepts,
        "milestone_mention": values.get("milestone_mention"),
        "warnings": sorted(said.warnings),
        "subject": row.subject,
        "new_part": row.new_part,
    }
