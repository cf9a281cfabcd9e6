"""A dispute from the first word to its end, and what it leaves collectable; answers to clients."""

from __future__ import annotations

import threading
from collections.abc import Callable
from email import message_from_bytes
from email.policy import default
from typing import Any

import pytest

import build
from conftest import fake_world
from mail_kit import COLLECTOR, arrive, disputes_of, letter, mail_of, rows, waiting
from scenarios.test_client_mail import BANK, PAID, PRICE, PROMISE, collectable, invoice_id
from tollgate.domain.events.signal import Signal, SignalKind, Verdict
from tollgate.domain.receivables.disputes import Cause, DisputeMove, DisputeState
from tollgate.kernel.errors import (
    BadInput,
    Conflict,
    NotAllowed,
    PreconditionFailed,
    Refused,
    Retryable,
)
from tollgate.kernel.money import Money
from tollgate.kernel.reasons import Reason
from tollgate.kernel.state_machine import IllegalMove
from tollgate.kernel.world import World
from tollgate.store import disputes, mail_screens, mails
from tollgate.workflows.credit_invoice import credit_invoice
from tollgate.workflows.move_dispute import (
    Outcome,
    Wanted,
    move_dispute,
    open_dispute,
    split_dispute,
)
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.record_mail_acceptance import record_mail_acceptance
from tollgate.workflows.send_reply import Reply, send_reply

M = DisputeMove


@pytest.fixture
def billed(firm: Any) -> Any:
    build.plain(firm, {"M1": 1_000_00, "M2": 2_000_00}, project_type="consulting")
    build.billable(firm, "M1")
    return firm


@pytest.fixture
def disputed(billed: Any) -> tuple[Any, str]:
    arrive(billed, letter(PRICE))
    return billed, disputes_of(billed)[0].id


def eur(minor: int) -> Money:
    return Money(minor, "EUR")


def says(firm: Any, id: str, move: M, actor: Any, cause: Cause | None = None) -> DisputeState:
    return move_dispute(firm, id, move, (Outcome("as discussed", cause), None), actor)


def test_a_rejected_dispute_gives_the_slice_back(disputed: Any) -> None:
    firm, id = disputed
    assert says(firm, id, M.TAKE, build.BILLING) is DisputeState.WITH_OWNER
    assert collectable(firm) == eur(1_000_00)
    says(firm, id, M.REJECT, build.BILLING, Cause.CLIENT_MISTAKEN)
    assert collectable(firm) == eur(1_190_00)
    (row,) = disputes_of(firm)
    assert (row.state, row.cause, row.owner) == ("rejected", "client_mistaken", build.BILLING.id)
    assert row.ended_at is not None and all(p.ended_at for p in rows(firm, disputes.PAUSE))
    assert waiting(firm) == []
    with firm.database.read() as tx:
        steps = [(s.what, s.became, s.by) for s in disputes.steps(tx, id)]
    assert steps == [
        ("opened", "open", "mail reader"),
        ("take", "with_owner", build.BILLING.id),
        ("reject", "rejected", build.BILLING.id),
    ]
    build.holds_together(firm)


def test_what_is_upheld_stays_frozen_until_a_person_credited_it(disputed: Any) -> None:
    firm, id = disputed
    says(firm, id, M.UPHOLD, build.BILLING, Cause.PRICE_WRONG)
    assert collectable(firm) == eur(1_000_00)
    assert len(build.invoices(firm)) == 1, "nothing is credited by itself"
    with pytest.raises(Conflict, match="credit note"):
        says(firm, id, M.SETTLE, build.BILLING)
    credit_invoice(firm, invoice_id(firm), build.BILLING.id, "the price was wrong")
    assert says(firm, id, M.SETTLE, build.BILLING) is DisputeState.SETTLED
    assert [kind for kind, _, _ in waiting(firm)] == ["data_quality"], "bill it again"
    build.holds_together(firm)


def test_the_reason_s_owner_or_the_controller_decides(disputed: Any) -> None:
    firm, id = disputed
    for actor in (COLLECTOR, build.PM, build.REVIEWER):
        with pytest.raises(NotAllowed):
            says(firm, id, M.UPHOLD, actor, Cause.PRICE_WRONG)
    with pytest.raises(BadInput, match="cause"):
        says(firm, id, M.REJECT, build.BILLING)
    with pytest.raises(BadInput):
        says(firm, id, M.REJECT, build.BILLING, Cause.WORK_LATE)
    with pytest.raises(BadInput, match="why"):
        move_dispute(firm, id, M.REJECT, (Outcome("", Cause.CLIENT_MISTAKEN), None), build.BILLING)
    with pytest.raises(PreconditionFailed):
        move_dispute(firm, id, M.WITHDRAW, (Outcome("x"), 7), COLLECTOR)
    with pytest.raises(IllegalMove):
        says(firm, id, M.SETTLE, build.BILLING)
    says(firm, id, M.UPHOLD, build.CONTROLLER, Cause.PRICE_WRONG)


def test_a_split_adds_up_and_its_parts_are_decided_apart(disputed: Any) -> None:
    firm, id = disputed
    with pytest.raises(BadInput):
        split_dispute(firm, id, [eur(100_00), eur(80_00)], ("", None), COLLECTOR)
    first, second = split_dispute(
        firm, id, [eur(120_00), eur(70_00)], ("travel is agreed", None), COLLECTOR
    )
    assert first == id
    assert {d.id: d.amount_minor for d in disputes_of(firm)} == {first: 120_00, second: 70_00}
    assert collectable(firm) == eur(1_000_00)
    says(firm, second, M.REJECT, build.BILLING, Cause.CLIENT_MISTAKEN)
    says(firm, first, M.UPHOLD, build.BILLING, Cause.PRICE_WRONG)
    assert collectable(firm) == eur(1_070_00)
    with pytest.raises(Conflict):
        split_dispute(firm, first, [eur(60_00), eur(60_00)], ("", None), COLLECTOR)
    build.holds_together(firm)


def test_a_dispute_by_telephone_is_opened_by_hand(billed: Any) -> None:
    wanted = Wanted(invoice_id(billed), Reason.TERMS_DISPUTED, eur(500_00), None, "counsel called")
    id = open_dispute(billed, wanted, COLLECTOR)
    (row,) = disputes_of(billed)
    assert (row.id, row.owner_role, row.mail) == (id, "controller", None)
    for wrong in (
        Wanted(invoice_id(billed), Reason.AMOUNT_DISPUTED, eur(690_01), None, "x"),
        Wanted(invoice_id(billed), Reason.AMOUNT_DISPUTED, Money(1, "USD"), None, "x"),
        Wanted(invoice_id(billed), Reason.AMOUNT_DISPUTED, eur(1), 9, "x"),
        Wanted(invoice_id(billed), Reason.AMOUNT_DISPUTED, eur(1), None, " "),
        Wanted(invoice_id(billed), Reason.PO_MISSING, eur(1), None, "x"),
    ):
        with pytest.raises(BadInput):
            open_dispute(billed, wrong, COLLECTOR)
    with pytest.raises(NotAllowed):
        open_dispute(billed, wanted, build.REVIEWER)


def test_a_slice_that_was_given_away_is_not_taken_back(disputed: Any) -> None:
    firm, id = disputed
    says(firm, id, M.WITHDRAW, COLLECTOR)
    rest = Wanted(invoice_id(firm), Reason.WORK_DISPUTED, eur(1_100_00), None, "on the phone")
    open_dispute(firm, rest, COLLECTOR)
    with pytest.raises(Conflict, match=r"90\.00 EUR"):
        says(firm, id, M.REOPEN, COLLECTOR)


def test_many_clerks_never_freeze_more_than_is_open(billed: Any) -> None:
    """Ten people each want 200.00 of 1,190.00 at once: five get it."""
    wanted = Wanted(invoice_id(billed), Reason.AMOUNT_DISPUTED, eur(200_00), None, "by phone")
    said: list[str] = []

    def clerk() -> None:
        try:
            said.append(open_dispute(billed, wanted, COLLECTOR))
        except BadInput as problem:
            said.append(str(problem))

    threads = [threading.Thread(target=clerk) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(disputes_of(billed)) == 5
    assert sum("190.00 EUR" in one for one in said) == 5
    assert collectable(billed) == eur(190_00)
    build.holds_together(billed)


def test_causes_are_counted_by_project_type_and_milestone(disputed: Any) -> None:
    firm, id = disputed
    says(firm, id, M.UPHOLD, build.BILLING, Cause.PRICE_WRONG)
    with firm.database.read() as tx:
        (row,) = mail_screens.dispute_causes(tx)
    assert (row["project_type"], row["milestone"], row["reason"], row["cause"]) == (
        "consulting",
        "M1",
        "AMOUNT_DISPUTED",
        "price_or_rate_wrong",
    )
    assert (row["disputes"], int(row["upheld"]), int(row["upheld_amount_minor"])) == (1, 1, 190_00)


def test_an_acceptance_by_mail_waits_for_a_person_and_then_bills(billed: Any) -> None:
    build.done(billed, "M2")
    (id,) = arrive(billed, letter("We accept milestone M2, well done.", subject="M2 of C-1"))
    assert ("evidence_to_confirm", '["ACCEPTANCE_SAID"]', "pm") in waiting(billed)
    assert len(build.invoices(billed)) == 1, "a mail alone bills nothing"
    quote = "We accept milestone M2"

    def signal(**changes: Any) -> Signal:
        known: dict[str, Any] = {
            "kind": SignalKind.ACCEPTANCE,
            "contract": "C-1",
            "milestone": "M2",
            "occurred_at": build.at(build.ACCEPTED_ON),
            "verdict": Verdict.ACCEPTED,
            "decided_on": build.ACCEPTED_ON,
            "signatory_name": "Ada Brandt",
            "document": f"mail:{id}",
            "quote": quote,
        }
        return Signal(**(known | changes))

    with pytest.raises(NotAllowed):
        record_mail_acceptance(billed, id, signal(), COLLECTOR)
    with pytest.raises(BadInput, match="sentence"):
        record_mail_acceptance(billed, id, signal(quote="We accept everything"), build.PM)
    build.customer(billed, "OTHER")
    build.contract(billed, "C-9", {"M2": 5_00}, customer="OTHER")
    with pytest.raises(BadInput, match="client"):
        record_mail_acceptance(billed, id, signal(contract="C-9"), build.PM)
    record_mail_acceptance(billed, id, signal(), build.PM)
    assert len(build.invoices(billed)) == 2
    assert waiting(billed) == []
    build.holds_together(billed)


class Post:
    """A mail server that does what it is told and remembers what it got."""

    def __init__(self, *failures: Exception) -> None:
        self.failures = list(failures)
        self.sent: list[bytes] = []

    def send(self, message: bytes, sender: str, recipients: tuple[str, ...]) -> None:
        if self.failures:
            raise self.failures.pop(0)
        self.sent.append(message)


@pytest.fixture
def posting(billed: Any) -> Callable[..., tuple[Any, Post, str]]:
    def make(*failures: Exception) -> tuple[Any, Post, str]:
        post = Post(*failures)
        world = fake_world(billed.world.clock)
        firm = Firm(billed.database, World(world.clock, billed.world.ids, world.http, post))
        (id,) = arrive(firm, letter(PAID, headers={"Message-ID": "<paid@acme.example>"}))
        return firm, post, id

    return make


REPLY = Reply("click-1", "ap@acme.example", "Re: Zahlung für März", "Guten Tag,\n\nvielen Dank.\n")


def test_an_answer_is_sent_once_and_kept(posting: Any) -> None:
    firm, post, id = posting()
    first = send_reply(firm, id, REPLY, "billing@firm.example", COLLECTOR)
    again = send_reply(firm, id, REPLY, "billing@firm.example", COLLECTOR)
    assert (first.id, first.state, again.id) == (again.id, "sent", first.id)
    (raw,) = post.sent
    message = message_from_bytes(raw, policy=default)
    assert message["In-Reply-To"] == "<paid@acme.example>"
    assert message["Subject"] == "Re: Zahlung für März" and message["To"] == "ap@acme.example"
    assert message.get_content().replace("\r\n", "\n") == REPLY.body
    with firm.database.read() as tx:
        (kept,) = mails.replies(tx, [id])
        thread = mail_screens.thread_of(tx, mail_of(firm, id).thread)
    assert message["Message-ID"] == f"<{kept.message_id}>"
    assert [row["direction"] for row in thread] == ["in", "out"]
    # The client's answer to our answer finds its way home.
    (reaction,) = arrive(
        firm,
        letter(PROMISE, subject="Re: Zahlung", headers={"In-Reply-To": message["Message-ID"]}),
    )
    assert mail_of(firm, reaction).thread == mail_of(firm, id).thread
    build.holds_together(firm)


def test_what_the_server_refuses_is_told_and_may_be_sent_again(posting: Any) -> None:
    firm, post, id = posting(Refused("550 no such mailbox"))
    sent = send_reply(firm, id, REPLY, "billing@firm.example", COLLECTOR)
    assert (sent.state, sent.note) == ("refused", "550 no such mailbox")
    with pytest.raises(Conflict):
        send_reply(firm, id, REPLY, "billing@firm.example", COLLECTOR)
    again = Reply(REPLY.key, REPLY.recipient, REPLY.subject, REPLY.body, again=True)
    assert send_reply(firm, id, again, "billing@firm.example", COLLECTOR).state == "sent"
    assert len(post.sent) == 1


def test_an_unknown_outcome_is_never_sent_again_by_itself(posting: Any) -> None:
    firm, post, id = posting(Retryable("timed out after DATA"))
    with pytest.raises(Retryable):
        send_reply(firm, id, REPLY, "billing@firm.example", COLLECTOR)
    with pytest.raises(Conflict, match="not known"):
        send_reply(firm, id, REPLY, "billing@firm.example", COLLECTOR)
    assert post.sent == []


@pytest.mark.parametrize(
    "reply",
    [
        Reply("k", "", "Re", "text"),
        Reply("k", "a@b.example\r\nBcc: x@y.example", "Re", "text"),
        Reply("k", "nobody", "Re", "text"),
        Reply("k", "a@b.example", "Re\nBcc: x@y.example", "text"),
        Reply("k", "a@b.example", " ", "text"),
        Reply("k", "a@b.example", "Re", "  "),
    ],
)
def test_what_is_no_answer_is_refused(posting: Any, reply: Reply) -> None:
    firm, post, id = posting()
    with pytest.raises(BadInput):
        send_reply(firm, id, reply, "billing@firm.example", COLLECTOR)
    assert post.sent == []


def test_a_quarantined_mail_is_not_answered_and_a_pm_does_not_write(posting: Any) -> None:
    firm, post, id = posting()
    with pytest.raises(NotAllowed):
        send_reply(firm, id, REPLY, "billing@firm.example", build.PM)
    (lure,) = arrive(firm, letter(BANK))
    with pytest.raises(Conflict):
        send_reply(firm, lure, REPLY, "billing@firm.example", COLLECTOR)
    assert post.sent == []
