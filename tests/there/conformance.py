"""What every target must hold: one document there whatever happens on the way, found by our key,
approved, credited, attached, read back, and refusals in words."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

import build
from there.wire import Killed
from tollgate.domain.invoicing.delivery import MOST_ATTEMPTS
from tollgate.domain.invoicing.mapping import CodeKind
from tollgate.kernel.errors import Retryable
from tollgate.store import deliveries, review, systems, targets
from tollgate.store.vault import Vault
from tollgate.workflows.add_connection import add_target
from tollgate.workflows.credit_invoice import credit_invoice
from tollgate.workflows.deliver_invoices import deliver_invoices, poll_acknowledgements
from tollgate.workflows.parts.access import keep
from tollgate.workflows.replay_delivery import replay_delivery

CODE = "books"
SYSTEM = "target:books"


def connected(firm: Any, books: Any, mode: str = "final", mapped: bool = True) -> Any:
    """The firm, with a system that receives the documents of NORD."""
    firm = replace(firm, world=replace(firm.world, http=books.wire), vault=Vault("key"))
    sealed = {"secret": getattr(books, "secret", "app-secret"), "notice_key": "s3cr3t-key"}
    add_target(firm, CODE, books.kind, "NORD", {**books.options, "mode": mode}, sealed)
    if mapped:
        map_all(firm, books.codes)
    sign_ins = getattr(books, "sign_ins", None)
    if sign_ins is not None:
        from tollgate.connectors.oauth import Tokens

        # Ended long ago: the first call renews it.
        keep(firm, SYSTEM, Tokens("access-0", "refresh-0", firm.world.clock.now()))
    return firm


def map_all(firm: Any, codes: dict[tuple[str, str], str]) -> None:
    with firm.database.write() as tx:
        for (kind, ours), theirs in codes.items():
            row = {
                "target": CODE,
                "kind": CodeKind(kind),
                "ours": ours,
                "theirs": theirs,
                "name": "",
                "changed_by": "test",
                "changed_at": firm.world.clock.now(),
            }
            targets.put_code(tx, row)


def all_of(firm: Any) -> list[Any]:
    with firm.database.read() as tx:
        return list(tx.execute(select(deliveries.DELIVERY).order_by(deliveries.DELIVERY.c.id)))


def push(firm: Any, clock: Any, rounds: int = 12, minutes: int = 5) -> None:
    """What a worker does in an hour: deliver what waits, look again at what was sent."""
    for _ in range(rounds):
        waiting = [row.id for row in all_of(firm) if row.state in ("pending", "uncertain")]
        # A worker that is killed is followed by another one, which knows what is written down.
        with contextlib.suppress(Killed):
            deliver_invoices(firm, waiting)
            poll_acknowledgements(firm)
        clock.forward(minutes=minutes)
        if {row.state for row in all_of(firm)} == {"confirmed"}:
            return


def health(tx: Any) -> Any:
    """What is noted of the system."""
    return systems.health(tx, SYSTEM)


def told(firm: Any) -> list[Any]:
    """What people are told and have not settled."""
    with firm.database.read() as tx:
        rows = tx.execute(select(review.ITEM).where(review.ITEM.c.state != "settled"))
        return [row for row in rows if row.kind == "delivery_failure"]


class TargetConformance:
    """Inherited by the tests of each target; `books` is a system that remembers, with faults."""

    drafts = True
    attaches = True

    @pytest.fixture
    def books(self, clock: Any) -> Any:
        raise NotImplementedError

    def bill(self, firm: Any) -> None:
        build.plain(firm)

    def test_a_document_is_there_once_and_carries_its_number(
        self, firm: Any, clock: Any, books: Any
    ) -> None:
        self.bill(firm)
        firm = connected(firm, books)
        build.billable(firm)
        push(firm, clock, 2)
        (delivery,) = all_of(firm)
        assert len(books.invoices()) == 1
        assert delivery.state == "confirmed" and delivery.external_number == "N-2026-00001"
        assert delivery.external_id and delivery.attempts == 0
        asked = len(books.wire.asked)
        deliver_invoices(firm, [delivery.id])
        assert len(books.wire.asked) == asked, "what is confirmed is left alone"
        if self.attaches:
            assert books.attached() == ["N-2026-00001.pdf"]
        assert told(firm) == []
        build.holds_together(firm)

    def test_a_draft_waits_there_for_one_click(self, firm: Any, clock: Any, books: Any) -> None:
        self.bill(firm)
        firm = connected(firm, books, "draft")
        build.billable(firm)
        push(firm, clock, 2)
        (delivery,) = all_of(firm)
        if self.drafts:
            assert delivery.state == "sent"
            books.approve()
            push(firm, clock, 2)
        assert all_of(firm)[0].state == "confirmed"
        assert len(books.invoices()) == 1

    def requests(self, firm: Any, clock: Any, books: Any) -> int:
        """How many requests an invoice and its credit note take."""
        self.bill(firm)
        firm = connected(firm, books)
        self.invoice_and_credit(firm, clock)
        return len(books.wire.asked)

    def invoice_and_credit(self, firm: Any, clock: Any) -> None:
        build.billable(firm)
        push(firm, clock)
        (invoice,) = [row for row in build.invoices(firm) if row.kind == "invoice"]
        credit_invoice(firm, invoice.id, "billing@firm.example", "wrong customer")
        push(firm, clock)

    def test_a_credit_note_is_applied_to_its_invoice(
        self, firm: Any, clock: Any, books: Any
    ) -> None:
        self.requests(firm, clock, books)
        assert len(books.invoices()) == len(books.credit_notes()) == 1
        assert books.applied() == Decimal("1190.00")
        assert {row.state for row in all_of(firm)} == {"confirmed"}

    @pytest.mark.parametrize("fault", ["lost", "away", "killed", "killed before"])
    def test_any_request_may_fail_and_there_is_one_document(
        self, fresh_firm: Any, make_books: Any, fault: Any
    ) -> None:
        """One run per request of the whole story (signing in anew, creating, attaching, applying
        a credit, reading back), with silence or the death of the worker at another one."""
        clean = fresh_firm()
        total = self.requests(clean, clean.world.clock, make_books(clean.world.clock))
        assert total > 5
        for number in range(1, total + 1):
            firm = fresh_firm()
            clock = firm.world.clock
            books = make_books(clock)
            books.wire.trouble(number, fault)
            self.requests(firm, clock, books)
            assert len(books.invoices()) == 1, f"request {number}"
            assert len(books.credit_notes()) == 1, f"request {number}"
            assert books.applied() == Decimal("1190.00"), f"request {number}"
            if self.attaches:
                assert sorted(books.attached()) == ["N-2026-00001.pdf", "N-C2026-00001.pdf"]
            assert {row.state for row in all_of(firm)} == {"confirmed"}, f"request {number}"
            assert told(firm) == []

    def test_silence_leaves_uncertain_and_only_a_look_ends_it(
        self, firm: Any, clock: Any, books: Any
    ) -> None:
        self.bill(firm)
        firm = connected(firm, books)
        build.billable(firm)
        (delivery,) = all_of(firm)
        books.wire.trouble(self.creating(), "away")
        deliver_invoices(firm, [delivery.id])
        assert all_of(firm)[0].state == "uncertain" and books.invoices() == []
        # Too early to believe that nothing arrived.
        clock.forward(seconds=5)
        deliver_invoices(firm, [delivery.id])
        assert all_of(firm)[0].state == "uncertain" and books.invoices() == []
        clock.forward(seconds=120)
        deliver_invoices(firm, [delivery.id])
        assert len(books.invoices()) == 1 and all_of(firm)[0].state == "confirmed"

    def creating(self) -> int:
        """Which request of a first delivery creates the document; the first renews the token."""
        return 2

    def test_a_busy_target_is_left_in_peace(self, firm: Any, clock: Any, books: Any) -> None:
        self.bill(firm)
        firm = connected(firm, books)
        build.billable(firm, "M1")
        build.billable(firm, "M2")
        books.wire.trouble(self.creating(), 429)
        books.wire.retry_after = "5400"
        waiting = [row.id for row in all_of(firm)]
        deliver_invoices(firm, waiting)
        asked = len(books.wire.asked)
        with firm.database.read() as tx:
            assert targets.get(tx, CODE).parked_until is not None
        clock.forward(minutes=80)
        deliver_invoices(firm, waiting)
        assert len(books.wire.asked) == asked, "no request before the time it asked for"
        assert {row.attempts for row in all_of(firm)} == {0}, "patience is no failure"
        clock.forward(minutes=20)
        deliver_invoices(firm, waiting)
        assert len(books.invoices()) == 2 and told(firm) == []

    def test_a_refusal_is_told_in_words_and_sent_again_by_a_person(
        self, firm: Any, clock: Any, books: Any
    ) -> None:
        self.bill(firm)
        firm = connected(firm, books)
        map_all(firm, {("tax", "standard 19 %"): self.wrong_tax()})
        build.billable(firm)
        push(firm, clock, 3)
        (delivery,) = all_of(firm)
        (item,) = told(firm)
        assert delivery.state == "failed" and books.invoices() == []
        assert "refused invoice N-2026-00001 of Acme AG" in item.summary
        assert item.reasons == '["DELIVERY_FAILED"]' and item.owner_role == "billing"
        map_all(firm, books.codes)
        replay_delivery(firm, delivery.id, build.BILLING)
        push(firm, clock, 2)
        assert all_of(firm)[0].state == "confirmed"
        assert len(books.invoices()) == 1 and told(firm) == []
        build.holds_together(firm)

    def wrong_tax(self) -> str:
        return "NO-SUCH-TAX"

    def test_a_dead_target_is_shown_and_replayed(self, firm: Any, clock: Any, books: Any) -> None:
        self.bill(firm)
        firm = connected(firm, books)
        build.billable(firm)
        (delivery,) = all_of(firm)
        right = books.wire.handle

        def dead(_asked: Any) -> Any:
            raise Retryable("ConnectError")

        books.wire.handle = dead
        push(firm, clock, MOST_ATTEMPTS + 3, minutes=10)
        (item,) = told(firm)
        assert f"after {MOST_ATTEMPTS} attempts" in item.summary
        with firm.database.read() as tx:
            assert deliveries.stopped(tx, CODE) == [delivery.id]
            assert health(tx).failures >= MOST_ATTEMPTS
        books.wire.handle = right
        replay_delivery(firm, delivery.id, build.BILLING)
        push(firm, clock, 2)
        assert len(books.invoices()) == 1 and told(firm) == []
        with firm.database.read() as tx:
            assert health(tx).failures == 0

    def test_a_wrong_body_is_refused_by_the_mock(self, books: Any) -> None:
        """A mock that no longer checks would let everything pass."""
        for name, body in self.known_bad():
            checks: Sequence[Any] = books.checks
            assert checks and all(check(name, body) for check in checks), name

    def known_bad(self) -> list[tuple[str, Any]]:
        raise NotImplementedError
