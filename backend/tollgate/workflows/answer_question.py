"""Answer a question on a review item, once; the answer wakes the item and its asker is told."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.review.item import ItemState
from tollgate.domain.review.notices import NoticeKind
from tollgate.domain.review.questions import LINK_LIVES, QuestionMove
from tollgate.kernel.errors import BadInput, NotAllowed
from tollgate.kernel.ids import UserId
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, questions, review
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.notices import Notice, about, tell


def answer_question(firm: Firm, id: str, text: str, actor: Actor) -> None:
    """Answer as the person who was asked, signed in.

    Raises:
        NotAllowed: somebody else was asked.
        BadInput: there is no text.
        IllegalMove: it was answered or withdrawn already.
    """
    with firm.database.read() as tx:
        row = questions.question(tx, id)
    if row.asked_of != actor.id:
        raise NotAllowed(f"{row.asked_of} was asked; add a comment instead")
    _answer(firm, id, text, "console")


def answer_by_link(firm: Firm, id: str, text: str) -> None:
    """Answer through the link that was sent; the caller has checked that it proves the question.
    Whoever holds it speaks for the person who was asked, and says nothing but this answer.

    Raises:
        NotAllowed: the link is too old.
        BadInput: there is no text.
        IllegalMove: it was answered or withdrawn already.
    """
    with firm.database.read() as tx:
        row = questions.question(tx, id)
    if firm.world.clock.now() > row.asked_at + LINK_LIVES:
        raise NotAllowed("this link is too old; sign in to answer")
    _answer(firm, id, text, "link")


def _answer(firm: Firm, id: str, text: str, via: str) -> None:
    if not text.strip():
        raise BadInput("is empty", where="text")
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        row = questions.question(tx, id)
        values = {
            "answer": text.strip(),
            "answered_by": row.asked_of,
            "answered_via": via,
            "answered_at": now,
        }
        questions.move_question(tx, row, QuestionMove.ANSWER, values)
        item = _wake(tx, row.item, now)
        review.note(tx, firm.world.ids.new(), row.item, row.asked_of, now, text.strip())
        said = {"question": id, "text": text.strip(), "via": via}
        entry = audit.Entry("question_answered", f"item:{row.item}", UserId(row.asked_of), said)
        audit.append(tx, FIRM, now, [entry])
        told = Notice(
            NoticeKind.QUESTION_ANSWERED,
            f"answer:{id}",
            about(tx, item, row.asked_of, text.strip()),
            page=f"exceptions?item={row.item}",
        )
        tell(firm, tx, told, [row.asked_by], now)


def _wake(tx: Tx, item_id: str, now: datetime) -> Any:
    """Bring the item back to whoever had it, unless it did not wait for this any more."""
    item = review.item(tx, item_id)
    if item.state == ItemState.WAITING:
        review.move(tx, item_id, None, review.awake(item, now))
    return item


def withdraw_question(firm: Firm, id: str, actor: Actor) -> None:
    """Take a question back; the item no longer waits.

    Raises:
        NotAllowed: somebody else asked it.
        IllegalMove: it was answered or withdrawn already.
    """
    actor.require(Right.WORK_QUEUE)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        row = questions.question(tx, id)
        if row.asked_by != actor.id and not actor.may(Right.REASSIGN):
            raise NotAllowed(f"{row.asked_by} asked this")
        questions.move_question(tx, row, QuestionMove.WITHDRAW, {"answered_at": now})
        _wake(tx, row.item, now)
        entry = audit.Entry("question_withdrawn", f"item:{row.item}", actor.id, {"question": id})
        audit.append(tx, FIRM, now, [entry])
