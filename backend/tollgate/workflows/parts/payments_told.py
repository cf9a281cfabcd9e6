"""Payments, credits and voids that a source tells: one record whatever the source, reversed when
it is taken back, and a person told of what does not fit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from tollgate.domain.ledger.book import book_payment
from tollgate.domain.receivables.readback import Payment, Seen, SeenKind, same_payment
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.decision import Hold
from tollgate.kernel.digest import digest
from tollgate.kernel.evidence import record
from tollgate.kernel.ids import EntityId
from tollgate.kernel.money import Money
from tollgate.kernel.reasons import Reason
from tollgate.store import audit, documents, payments, review
from tollgate.store.database import Tx
from tollgate.store.targets import SetUp
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.items import hold_item


@dataclass(frozen=True, slots=True)
class Result:
    """What a pull brought: payments new, told again by another source, taken back; and what a
    person must look at."""

    new: int = 0
    matched: int = 0
    reversed: int = 0
    told: int = 0


class Tellings:
    """What one source tells, taken in within one transaction."""

    def __init__(
        self, firm: Firm, tx: Tx, set_up: SetUp, ours: Mapping[str, Any], now: datetime
    ) -> None:
        self._firm, self._tx, self._set_up, self._ours, self._now = firm, tx, set_up, ours, now
        self._source = f"target:{set_up.code}"
        self.entries: list[audit.Entry] = []
        self._new = self._matched = self._reversed = self._told = 0

    @property
    def result(self) -> Result:
        return Result(self._new, self._matched, self._reversed, self._told)

    def take(self, one: Seen) -> None:
        if one.kind is SeenKind.PAYMENT:
            self._payment(one)
        elif one.kind is SeenKind.VOID:
            self._void(one)
        else:
            self._credit(one)

    def _payment(self, one: Seen) -> None:
        telling = payments.telling(self._tx, self._source, one.external_id)
        fingerprint = digest([str(one.on), str(one.amount), [[i, str(m)] for i, m in one.applied]])
        if telling is not None:
            payments.refresh(self._tx, self._source, one.external_id, self._now)
            if telling.gone == one.gone and (one.gone or telling.digest == fingerprint):
                return
            if not telling.gone:
                self._reverse(telling.payment, one, "taken back" if one.gone else "changed")
            if one.gone:
                payments.retell(self._tx, self._source, one.external_id, telling.payment, True)
                return
        if one.gone:
            return
        found = self._as_payment(one)
        if found is None:
            return
        if telling is None:
            known = payments.alike(self._tx, self._set_up.entity, found)
            same = same_payment(found, known)
            if same is not None:
                self._matched += 1
                payments.tell(
                    self._tx, self._source, one.external_id, same.id, fingerprint, self._now
                )
                if not same.applied:
                    self._unallocated(same.id, found, one)
                return
            self._record(one, found, fingerprint)
        else:
            self._record(one, found, fingerprint, again=True)

    def _unallocated(self, payment: str, found: Payment, one: Seen) -> None:
        """The money is on record, and only this source knows what it pays."""
        numbers = [row.number or row.invoice for row in self._ours.values()]
        paid = [
            n
            for n, row in zip(numbers, self._ours.values(), strict=True)
            if row.invoice in dict(found.applied)
        ]
        detail = (
            f"{self._set_up.code} says that the payment of {one.amount} on {one.on} pays "
            f"{', '.join(sorted(paid))}; here it is not allocated to anything"
        )
        self._tell(f"unallocated:{payment}", detail, one)

    def _as_payment(self, one: Seen) -> Payment | None:
        """The payment in our terms; None when it pays nothing that we sent."""
        if one.amount is None:
            return None
        applied: dict[str, int] = {}
        customer = ""
        for id, amount in one.applied:
            row = self._ours.get(id)
            if row is not None and row.kind == "invoice" and row.currency == amount.currency:
                applied[row.invoice] = applied.get(row.invoice, 0) + amount.minor
                customer = customer or row.customer
        if not applied:
            return None
        return Payment(
            self._firm.world.ids.new(),
            customer,
            one.on,
            one.amount,
            tuple(sorted(applied.items())),
            frozenset({self._source}),
        )

    def _record(self, one: Seen, found: Payment, fingerprint: str, again: bool = False) -> None:
        """Keep a payment that nobody told before, and book it."""
        self._new += 1
        reference = f"{self._set_up.code}:{one.external_id}"
        if again:
            reference = f"{reference}#{found.id[-8:]}"
        row = {
            "id": found.id,
            "reference": reference,
            "entity": self._set_up.entity,
            "customer": found.customer,
            "paid_on": found.paid_on,
            "currency": found.amount.currency,
            "amount_minor": found.amount.minor,
            "source": self._source,
            "fresh_at": self._now,
        }
        allocations = [
            {"payment": found.id, "invoice": invoice, "amount_minor": minor}
            for invoice, minor in found.applied
        ]
        payments.add(self._tx, [row], allocations)
        if again:
            payments.retell(self._tx, self._source, one.external_id, found.id, False, fingerprint)
        else:
            payments.tell(self._tx, self._source, one.external_id, found.id, fingerprint, self._now)
        entry = book_payment(
            EntityId(self._set_up.entity),
            found.paid_on,
            found.amount.currency,
            found.amount.minor,
            sum(minor for _, minor in found.applied),
            f"payment {reference}",
        )
        booked = documents.book(
            self._tx, self._firm.world.ids.new(), entry, self._now, payment=found.id
        )
        said = {
            "reference": reference,
            "amount": found.amount.as_json(),
            "source": self._source,
            "entry": booked,
        }
        self.entries.append(audit.Entry("payment_told", f"payment:{found.id}", self._source, said))

    def _reverse(self, payment: str, one: Seen, why: str) -> None:
        """Take a payment back, unless another source still says that it was made."""
        if payments.others_tell(self._tx, payment, self._source):
            self._tell(
                f"payment:{payment}:{self._source}",
                f"{self._set_up.code} says that payment {one.external_id} was {why}, "
                "and another source says that it was made",
                one,
            )
            return
        known = payments.unreversed(self._tx, payment)
        if known is None:
            return
        self._reversed += 1
        id = self._firm.world.ids.new()
        on = self._now.astimezone(UTC).date()
        row = {
            "id": id,
            "payment": payment,
            "on": on,
            "amount_minor": known.amount_minor,
            "source": self._source,
            "why": why,
            "at": self._now,
        }
        payments.reverse(self._tx, row)
        paid = book_payment(
            known.entity,
            known.paid_on,
            known.currency,
            known.amount_minor,
            payments.allocated(self._tx, payment),
            f"payment {known.reference}",
        )
        back = paid.reversed(on, f"payment {known.reference} {why}")
        booked = documents.book(self._tx, self._firm.world.ids.new(), back, self._now, reversal=id)
        said = {"reference": known.reference, "why": why, "source": self._source, "entry": booked}
        self.entries.append(
            audit.Entry("payment_reversed", f"payment:{payment}", self._source, said)
        )

    def _void(self, one: Seen) -> None:
        row = self._ours.get(one.external_id)
        if row is None or payments.credited(self._tx, row.invoice):
            return
        detail = (
            f"{row.number or row.invoice} was voided or deleted in {self._set_up.code} and still "
            "stands here: credit it here, or restore it there"
        )
        self._tell(f"there:{self._set_up.code}:void:{one.external_id}", detail, one, row)

    def _credit(self, one: Seen) -> None:
        """A credit note there that is not ours lowers what our invoice asks for; a person says
        what that means here."""
        if one.external_id in self._ours or one.gone:
            return
        for id, amount in one.applied:
            row = self._ours.get(id)
            if row is not None:
                detail = (
                    f"{self._set_up.code} has credit {one.reference or one.external_id} over "
                    f"{amount} on {row.number or row.invoice}, which Tollgate did not make"
                )
                subject = f"there:{self._set_up.code}:credit:{one.external_id}"
                self._tell(subject, detail, one, row)

    def _tell(self, subject: str, detail: str, one: Seen, row: Any = None) -> None:
        self._told += 1
        where = f"target:{self._set_up.code}/{one.kind}/{one.external_id}"
        hold = Hold(Reason.BOOKS_DIFFER, detail, (record(where, "changed_at", one.changed_at),))
        item = hold_item(
            self._firm.world.ids.new(),
            subject,
            [hold],
            self._now,
            contract=row.contract if row is not None else None,
            customer=row.customer if row is not None else None,
            cash=Money(row.gross_minor, row.currency) if row is not None else one.amount,
        )
        if not review.is_known(self._tx, ItemKind.DATA_QUALITY, subject, item["findings"]):
            review.put(self._tx, ItemKind.DATA_QUALITY, [item])
