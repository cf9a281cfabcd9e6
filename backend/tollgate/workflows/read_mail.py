"""Read kept mails: what they say becomes advice, what they speak of is linked, and triage says
what follows. A mail is read once, however often this runs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from tollgate.advisors.mail.message import Message, read_message
from tollgate.domain.audit.chain import FIRM
from tollgate.domain.receivables.disputes import DISPUTABLE
from tollgate.domain.receivables.linking import Links
from tollgate.domain.receivables.mails import MailMove, MailState
from tollgate.domain.receivables.moves import AskPerson, FileAway, Move, Quarantine
from tollgate.domain.receivables.triage import triage
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.advice import Advice
from tollgate.kernel.decision import Hold
from tollgate.kernel.digest import canonical, digest_bytes
from tollgate.kernel.errors import BadInput, Refused
from tollgate.kernel.reasons import Reason
from tollgate.store import advice as advice_store
from tollgate.store import audit, files, mails, receivables, review
from tollgate.store.audit import Entry
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.items import hold_item
from tollgate.workflows.parts.mail_case import (
    READER,
    Reader,
    advice_of,
    links_of,
    policy,
    said_of,
)
from tollgate.workflows.parts.mail_moves import Desk, carry_out
from tollgate.workflows.parts.sign_offs import Arrival, keep_document

_SAME_THREAD = timedelta(days=90)
_REPLY = re.compile(r"^(?:(?:re|aw|wg|fw|fwd|antw|sv|rv|tr|rif|res|enc)\s*:\s*)+", re.I)

# Takes one attached PDF in, in the transaction of the mail, and gives the id of the document:
# (firm, tx, attachment, mail id, customer) -> id. Without one, attachments are listed only.


def read_mails(firm: Firm, ids: Sequence[str], reader: Reader) -> int:
    """Read the mails of a batch that nobody read yet; how many were read."""
    return sum(read_mail(firm, id, reader) for id in ids)


def read_mail(firm: Firm, id: str, reader: Reader) -> bool:
    """Read one kept mail; False when it was read already.

    The reading itself happens outside any transaction; what follows is written in one, which
    first makes sure that nobody else was quicker.
    """
    with firm.database.read() as tx:
        row = mails.get(tx, id)
        if row.state != MailState.KEPT:
            return False
        raw = files.get(tx, row.file).body
    try:
        message = read_message(raw)
        reading, origin = reader(message)
    except (BadInput, Refused) as problem:
        return bury_mail(firm, id, str(problem))
    said = advice_of(message, reading, origin)
    with firm.database.write() as tx:
        return _Reading(firm, tx, message, said).write(id)


class _Reading:
    """One mail that was read, on its way into the books of collections."""

    def __init__(self, firm: Firm, tx: Tx, message: Message, said: Advice) -> None:
        self.firm, self.tx, self.message, self.advice = firm, tx, message, said
        self.now = firm.world.clock.now()

    def write(self, id: str) -> bool:
        links = links_of(self.tx, self.message, self.advice.values)
        customers = [f"customer:{links.customer}"] if links.customer else []
        self.firm.database.lock(self.tx, customers, [audit.lock_name(FIRM)])
        row = mails.get(self.tx, id)
        if row.state != MailState.KEPT:
            return False
        links = _fresh(self.tx, links)
        moves = self._triage(links)
        self._keep_reading(row, links, moves, self._attachments(row.id, links))
        desk = Desk(
            self.firm,
            self.tx,
            self.now,
            READER,
            row.id,
            links.customer or None,
            {invoice.id: invoice for invoice in links.invoices},
            links.contract or None,
            links.milestone,
        )
        values = self.advice.values
        desk.remember("mail_read", f"mail:{row.id}", labels=values["labels"], file=row.file)
        carry_out(desk, moves)
        return True

    def _triage(self, links: Links) -> tuple[Move, ...]:
        codes = [caution.code for caution in self.advice.cautions]
        about = (self.message.kind.value, self.advice.confidence_bp or 0, self.message.source)
        said = said_of(self.advice.values, self.advice.evidence, codes, about)
        return triage(said, links, policy(self.tx), self.now.date())

    def _keep_reading(
        self, row: Any, links: Links, moves: Sequence[Move], attachments: list[dict[str, Any]]
    ) -> None:
        message = self.message
        values = {
            "thread": self._thread(row.id),
            "kind": message.kind.value,
            "sender": message.sender.address,
            "sender_name": message.sender.name,
            "subject": message.subject,
            "sent_at": message.sent_at,
            "new_part": message.new_part,
            "quoted": "\n\n".join(message.quoted),
            "customer": links.customer or None,
            "known": links.known.value,
            "contract": links.contract or None,
            "milestone": links.milestone,
            "unmatched": canonical([*links.unmatched, *links.foreign]),
            "attachments": canonical(attachments),
            "primary": self.advice.values["primary"],
            "acted": _acted(moves),
        }
        mails.move(self.tx, row, _mail_move(moves), values)
        sure = [invoice.id for invoice in links.invoices]
        mails.set_links(self.tx, row.id, sure, [invoice.id for invoice in links.suggested])
        given = advice_store.Given(self.firm.world.ids.new(), self.advice, _summary(self.advice))
        advice_store.add(self.tx, [given], self.now)

    def _thread(self, own: str) -> str:
        """The thread by the message ids it answers, else by sender and subject of an answer."""
        thread, _, _ = mails.thread(self.tx, self.message.thread)
        if thread:
            return thread
        bare = _REPLY.sub("", self.message.subject).strip()
        if bare and bare != self.message.subject.strip():
            subjects = [bare, self.message.subject]
            after = self.now - _SAME_THREAD
            sender = self.message.sender.address
            return mails.same_subject(self.tx, sender, subjects, after) or own
        return own

    def _attachments(self, mail: str, links: Links) -> list[dict[str, Any]]:
        """What is attached; PDFs of mails that are not suspicious go to the document reader."""
        found = []
        suspicious = any(c.code == "suspicious" for c in self.advice.cautions)
        for attachment in self.message.attachments:
            listed: dict[str, Any] = {
                "name": attachment.name,
                "media_type": attachment.media_type,
                "size": len(attachment.content),
                "digest": digest_bytes(attachment.content),
                "document": "",
            }
            if not suspicious and attachment.content.startswith(b"%PDF-"):
                source = f"mail:{mail}"
                arrival = Arrival(
                    attachment.name, attachment.content, source, customer=links.customer
                )
                try:
                    kept = keep_document(self.firm, self.tx, arrival, "mail reader")
                    listed["document"] = kept.id
                except Refused as problem:
                    listed["note"] = str(problem)
            found.append(listed)
        return found


def _fresh(tx: Tx, links: Links) -> Links:
    """The links with the invoices as they stand now that their customer is locked."""
    ids = [invoice.id for invoice in links.invoices]
    known = {invoice.id: invoice for invoice in receivables.receivables(tx, ids)}
    return replace(links, invoices=tuple(known[id] for id in ids))


def _acted(moves: Sequence[Move]) -> bool:
    """Whether rules did what there is to do: they moved something, or what they ask people is
    plain from the mail."""
    asks = [move for move in moves if isinstance(move, AskPerson | Quarantine)]
    if len(asks) < len(moves):
        return True
    open_ = (*DISPUTABLE, Reason.MAIL_UNCLEAR, Reason.MAIL_SUSPICIOUS)
    return all(isinstance(move, AskPerson) and move.reason not in open_ for move in asks)


def _mail_move(moves: Sequence[Move]) -> MailMove:
    if any(isinstance(move, Quarantine) for move in moves):
        return MailMove.QUARANTINE
    if all(isinstance(move, FileAway) for move in moves):
        return MailMove.FILE
    return MailMove.AWAIT


def _summary(advice: Advice) -> str:
    labels = " and ".join(str(label).replace("_", " ") for label in advice.values["labels"])
    return f"the mail says: {labels}"


def bury_mail(firm: Firm, id: str, why: str) -> bool:
    """Put a mail that cannot be read where a person finds it."""
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        row = mails.get(tx, id)
        if row.state != MailState.KEPT:
            return False
        mails.move(tx, row, MailMove.BURY, {"note": why})
        hold = Hold(Reason.MAIL_UNCLEAR, f"the mail cannot be read: {why}")
        item = hold_item(firm.world.ids.new(), f"mail:{id}", [hold], now)
        review.put(tx, ItemKind.CLIENT_MAIL, [item])
        entry = Entry("mail_unreadable", f"mail:{id}", READER, {"why": why})
        audit.append(tx, FIRM, now, [entry])
    return True
