"""Asking the project manager, and telling people: by mail and by signed hooks, each thing once,
whatever goes wrong on the way."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

import build
from connectors.wire.servers import MailServer, Receiver, served
from tollgate.connectors import wire
from tollgate.connectors.guarded_http import GuardedHttp
from tollgate.domain.review.item import ItemMove, ItemState
from tollgate.domain.review.notices import NoticeKind, NoticeMove
from tollgate.domain.review.questions import link_text
from tollgate.kernel.errors import BadInput, Conflict, NotAllowed, Refused, Retryable, Uncertain
from tollgate.store import notices, people, review
from tollgate.store.vault import Vault
from tollgate.workflows.add_notice_hook import add_notice_hook
from tollgate.workflows.answer_question import (
    answer_by_link,
    answer_question,
    withdraw_question,
)
from tollgate.workflows.ask_question import ask_question
from tollgate.workflows.choose_channels import choose_channels
from tollgate.workflows.parts.notices import Notice, tell
from tollgate.workflows.retry_item import retry_item
from tollgate.workflows.send_notices import MOST_ATTEMPTS, Post, send_notices, sweep_notices
from tollgate.workflows.settle_item import move_item

VAULT = Vault("key")
POST = Post(VAULT, "billing@firm.example", "http://api.example", "http://console.example")


@dataclass
class ScriptedMail:
    """A mail server that answers by a list; what it took is kept."""

    answers: list[Exception | None] = field(default_factory=list)
    taken: list[bytes] = field(default_factory=list)

    def send(self, message: bytes, sender: str, recipients: tuple[str, ...]) -> None:
        answer = self.answers.pop(0) if self.answers else None
        if answer is None or isinstance(answer, Uncertain):
            self.taken.append(message)
        if answer is not None:
            raise answer


@pytest.fixture
def mail() -> ScriptedMail:
    return ScriptedMail()


@pytest.fixture
def desk(firm: Any, mail: ScriptedMail) -> Any:
    """A firm with people, a held milestone, and a mail server."""
    firm = replace(firm, world=replace(firm.world, mail=mail))
    with firm.database.write() as tx:
        for actor in (build.PM, build.BILLING, build.REVIEWER, build.CONTROLLER):
            people.add(tx, actor.id, actor.id, actor.role, "")
    build.plain(firm, pm_email=build.PM.id)
    build.done(firm)
    return firm


def item(firm: Any) -> Any:
    with firm.database.read() as tx:
        return tx.execute(select(review.ITEM).order_by(review.ITEM.c.id)).first()


def outbox(firm: Any) -> list[Any]:
    with firm.database.read() as tx:
        return list(tx.execute(select(notices.OUTBOX).order_by(notices.OUTBOX.c.id)))


def states(firm: Any) -> list[str]:
    return [row.state for row in outbox(firm)]


def send(firm: Any, post: Post = POST) -> None:
    send_notices(firm, post, [row.id for row in outbox(firm)])


def asked(firm: Any, text: str = "Where is the signed acceptance?") -> Any:
    return ask_question(firm, item(firm).id, "", text, build.REVIEWER)


def complaints(firm: Any) -> list[Any]:
    with firm.database.read() as tx:
        rows = select(review.ITEM).where(review.ITEM.c.subject.like("notices:%"))
        return list(tx.execute(rows))


def test_the_project_manager_is_asked_by_mail_and_answers_by_link(
    desk: Any, mail: ScriptedMail, clock: Any
) -> None:
    question = asked(desk)
    assert question.of == build.PM.id
    waiting = item(desk)
    assert (waiting.state, waiting.waiting_for) == (ItemState.WAITING, build.PM.id)
    assert waiting.waiting_since == clock.now()
    send(desk)
    link = f"http://api.example/answers/{question.id}/{VAULT.proof(link_text(question.id))}"
    text = mail.taken[0].decode()
    assert "To: pm@firm.example" in text
    assert link in text.replace("=\r\n", "").replace("=3D", "=")
    answer_by_link(desk, question.id, "It is in the project folder.")
    assert item(desk).state == ItemState.OPEN
    assert item(desk).waiting_for is None
    with pytest.raises(Conflict):
        answer_by_link(desk, question.id, "Once more")
    send(desk)
    assert [row.recipient for row in outbox(desk)] == [build.PM.id, build.REVIEWER.id]
    assert len(mail.taken) == 2
    with desk.database.read() as tx:
        assert [note.text for note in review.notes(tx, item(desk).id)] == [
            "It is in the project folder."
        ]
    build.holds_together(desk)


def test_the_asked_person_answers_in_the_console_and_nobody_else(desk: Any) -> None:
    move_item(desk, item(desk).id, ItemMove.CLAIM, None, build.REVIEWER)
    question = asked(desk)
    with pytest.raises(NotAllowed, match="was asked"):
        answer_question(desk, question.id, "I say so", build.REVIEWER)
    with pytest.raises(BadInput):
        answer_question(desk, question.id, "  ", build.PM)
    answer_question(desk, question.id, "Tomorrow", build.PM)
    # Whoever had it has it again.
    assert (item(desk).state, item(desk).claimed_by) == (ItemState.CLAIMED, build.REVIEWER.id)


def test_one_question_at_a_time_and_only_to_people_of_the_house(desk: Any) -> None:
    with pytest.raises(BadInput, match="neither"):
        ask_question(desk, item(desk).id, "x@evil.example", "Where is it?", build.REVIEWER)
    question = asked(desk)
    with pytest.raises(Conflict, match="waits"):
        asked(desk)
    with pytest.raises(NotAllowed):
        withdraw_question(desk, question.id, build.BILLING)
    withdraw_question(desk, question.id, build.REVIEWER)
    assert item(desk).state == ItemState.OPEN
    ask_question(desk, item(desk).id, build.BILLING.id, "And you?", build.REVIEWER)
    assert item(desk).waiting_for == build.BILLING.id


def test_a_link_does_not_fit_for_ever(desk: Any, clock: Any) -> None:
    question = asked(desk)
    clock.forward(days=15)
    with pytest.raises(NotAllowed, match="too old"):
        answer_by_link(desk, question.id, "late")
    answer_question(desk, question.id, "late, but signed in", build.PM)


def test_what_happens_to_the_work_wakes_the_item_without_an_answer(desk: Any) -> None:
    asked(desk)
    build.accepted(desk)
    assert item(desk).state == ItemState.SETTLED
    assert item(desk).waiting_for is None
    assert len(build.invoices(desk)) == 1


def test_a_proof_fits_its_own_question_and_key_only() -> None:
    proof = VAULT.proof(link_text("q1"))
    assert VAULT.proves(link_text("q1"), proof)
    assert not VAULT.proves(link_text("q2"), proof)
    assert not Vault("other").proves(link_text("q1"), proof)
    assert not Vault(None).proves(link_text("q1"), Vault(None).proof(link_text("q1")))


def test_the_same_is_told_once_however_often_it_is_said_or_sent(
    desk: Any, mail: ScriptedMail
) -> None:
    now = desk.world.clock.now()
    notice = Notice(NoticeKind.ITEM_ASSIGNED, "k", {"place": "C-1", "who": "g", "text": "t"})
    for _ in range(3):
        with desk.database.write() as tx:
            tell(desk, tx, notice, [build.PM.id, build.PM.id, ""], now)
    for _ in range(3):
        send(desk)
    assert len(outbox(desk)) == len(mail.taken) == 1


def test_nobody_is_told_of_what_was_rolled_back(desk: Any) -> None:
    notice = Notice(NoticeKind.ITEM_ASSIGNED, "k", {"place": "C-1"})
    with desk.database.engine.connect() as tx:
        assert tell(desk, tx, notice, [build.PM.id], desk.world.clock.now()) == 1
        tx.rollback()
    assert outbox(desk) == []


def test_a_mail_server_that_is_away_is_tried_with_growing_pauses(
    desk: Any, mail: ScriptedMail, clock: Any
) -> None:
    mail.answers = [Retryable("away")] * 3
    asked(desk)
    pauses = []
    for _ in range(3):
        send(desk)
        (row,) = outbox(desk)
        assert row.state == "pending"
        pauses.append((row.next_at - clock.now()).total_seconds())
    assert pauses == [5.0, 10.0, 20.0]
    send(desk)
    assert states(desk) == ["sent"]
    assert complaints(desk) == []


def test_what_does_not_get_through_becomes_one_item_that_sends_again(
    desk: Any, mail: ScriptedMail
) -> None:
    mail.answers = [Retryable("away")] * MOST_ATTEMPTS + [Refused("550 no such user")]
    now = desk.world.clock.now()
    with desk.database.write() as tx:
        for key in ("a", "b"):
            notice = Notice(NoticeKind.ITEM_ASSIGNED, key, {"place": "C-1"})
            tell(desk, tx, notice, [build.PM.id], now)
    first, second = [row.id for row in outbox(desk)]
    for _ in range(MOST_ATTEMPTS):
        send_notices(desk, POST, [first])
    send_notices(desk, POST, [second])
    assert states(desk) == ["failed", "failed"]
    (complaint,) = complaints(desk)
    assert complaint.state == ItemState.OPEN and complaint.summary.startswith("2 notices")
    retry_item(desk, complaint.id, build.BILLING)
    assert complaints(desk)[0].state == ItemState.SETTLED
    send(desk)
    assert states(desk) == ["sent", "sent"]
    assert len(mail.taken) == 2


def test_a_mail_that_may_have_arrived_is_not_sent_again_by_itself(
    desk: Any, mail: ScriptedMail, clock: Any
) -> None:
    mail.answers = [Uncertain("the connection broke")]
    asked(desk)
    send(desk)
    assert states(desk) == ["uncertain"]
    clock.forward(hours=1)
    sweep_notices(desk, timedelta(0))
    send(desk)
    assert len(mail.taken) == 1
    assert len(complaints(desk)) == 1


def test_a_worker_that_dies_while_sending_leaves_no_copy(
    desk: Any, mail: ScriptedMail, clock: Any
) -> None:
    asked(desk)
    (row,) = outbox(desk)
    with desk.database.write() as tx:
        notices.move(tx, row, NoticeMove.SEND, {"changed_at": clock.now()})
    send(desk)
    assert mail.taken == []
    clock.forward(minutes=6)
    assert sweep_notices(desk, timedelta(0)) == 1
    assert states(desk) == ["uncertain"]
    send(desk)
    assert mail.taken == []


def test_two_workers_send_one_mail(desk: Any, mail: ScriptedMail) -> None:
    asked(desk)
    (row,) = outbox(desk)
    with desk.database.write() as tx:
        assert notices.move(tx, row, NoticeMove.SEND, {"changed_at": row.changed_at})
        assert not notices.move(tx, row, NoticeMove.SEND, {"changed_at": row.changed_at})


def test_without_a_mail_server_people_read_in_the_console(desk: Any, mail: ScriptedMail) -> None:
    asked(desk)
    send(desk, replace(POST, sender=""))
    assert states(desk) == ["skipped"]
    assert complaints(desk) == []


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with served(Receiver()) as server:
        yield server


def hooked(desk: Any, receiver: Receiver) -> Any:
    """The firm with a hook to the receiver, by which the project manager is told."""
    allowed = frozenset({f"127.0.0.1:{receiver.server_port}"})
    desk = replace(desk, world=replace(desk.world, guarded=GuardedHttp(allowed)))
    hook = ("chat", receiver.url)
    receiver.secret = add_notice_hook(desk, VAULT, hook, allowed, build.ADMIN)
    choose_channels(desk, by_mail=False, by_hook=True, actor=build.PM)
    return desk


def test_a_hook_gets_a_signed_notice_and_a_copy_has_the_same_id(
    desk: Any, receiver: Receiver, clock: Any, mail: ScriptedMail
) -> None:
    desk = hooked(desk, receiver)
    receiver.status = 503
    asked(desk, "Is <b>this</b> & that done?")
    send(desk)
    receiver.status = 200
    send(desk)
    send(desk)
    assert states(desk) == ["sent"] and mail.taken == []
    (first, body, proven), (second, _, again) = receiver.came
    assert proven and again
    assert first["webhook-id"] == second["webhook-id"]
    said = json.loads(body)
    assert said["type"] == "question_asked"
    assert said["data"]["to"] == build.PM.id
    assert "> Is <b>this</b> & that done?" in said["data"]["text"]
    assert "/answers/" in said["data"]["text"]


def test_a_hook_that_is_gone_becomes_an_item_of_its_own(desk: Any, receiver: Receiver) -> None:
    desk = hooked(desk, receiver)
    receiver.status = 410
    asked(desk)
    send(desk)
    assert states(desk) == ["failed"]
    (complaint,) = complaints(desk)
    assert complaint.subject == "notices:chat"


def test_a_hook_is_an_address_outside(desk: Any) -> None:
    for url in ("http://10.0.0.1/", "https://u:p@hooks.example/", "nothing"):
        with pytest.raises(BadInput):
            add_notice_hook(desk, VAULT, ("chat", url), frozenset(), build.ADMIN)
    with pytest.raises(NotAllowed):
        add_notice_hook(
            desk, VAULT, ("chat", "https://hooks.example/"), frozenset(), build.REVIEWER
        )
    add_notice_hook(desk, VAULT, ("chat", "https://hooks.example/"), frozenset(), build.ADMIN)
    with pytest.raises(Conflict):
        add_notice_hook(desk, VAULT, ("chat", "https://hooks.example/"), frozenset(), build.ADMIN)
    with desk.database.read() as tx:
        (row,) = notices.hooks(tx)
    assert "whsec" not in row.secret_cipher
    with desk.database.read() as tx:
        assert tx.execute(select(func.count()).select_from(notices.HOOK)).scalar_one() == 1


def test_a_real_mail_server_gets_the_question(desk: Any) -> None:
    with served(MailServer()) as server:
        smtp = wire.SmtpMail(wire.MailServer("127.0.0.1", server.port))
        desk = replace(desk, world=replace(desk.world, mail=smtp))
        asked(desk, "Where is it?\n.\nBcc: x@evil.example")
        send(desk)
    (came,) = server.taken
    assert came["to"] == [build.PM.id]
    assert b"\nBcc:" not in came["bytes"]
    assert states(desk) == ["sent"]
