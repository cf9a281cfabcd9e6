"""Ask somebody about a review item: they are told, and the item waits for their answer."""

from __future__ import annotations

from dataclasses import dataclass

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.review.item import REVIEW_ITEM, ItemMove, ItemState
from tollgate.domain.review.notices import NoticeKind
from tollgate.domain.review.questions import LINK_LIVES
from tollgate.kernel.errors import BadInput, Conflict
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, people, questions, review
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.notices import Notice, about, manager_of, tell


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that was asked: its id, and of whom."""

    id: str
    of: str


def ask_question(firm: Firm, item_id: str, to: str, text: str, actor: Actor) -> Asked:
    """Ask the contract's project manager, or a colleague named in `to`.

    Raises:
        NotAllowed: somebody else claimed the item.
        BadInput: no text, no project manager on record, or nobody of that address.
        Conflict: a question on this item waits for its answer already.
        IllegalMove: the item is settled or sleeps.
    """
    actor.require(Right.WORK_QUEUE)
    if len(text.strip()) < 5:
        raise BadInput("wants a question", where="text")
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        item = review.item(tx, item_id)
        review.require_mine(item, actor.id)
        waiting = questions.open_question(tx, item_id)
        if waiting is not None:
            raise Conflict(f"a question to {waiting.asked_of} waits for its answer already")
        state = REVIEW_ITEM.after(ItemState(item.state), ItemMove.ASK)
        person = _asked(tx, item.contract, to.strip().lower())
        id = firm.world.ids.new()
        questions.ask(
            tx,
            {
                "id": id,
                "item": item_id,
                "asked_by": actor.id,
                "asked_of": person,
                "text": text.strip(),
                "asked_at": now,
            },
        )
        waits = {"waiting_for": person, "waiting_since": now, "paused_at": now}
        review.move(tx, item_id, None, {"state": state} | waits)
        said = {"question": id, "of": person, "text": text.strip()}
        entry = audit.Entry("question_asked", f"item:{item_id}", actor.id, said)
        audit.append(tx, FIRM, now, [entry])
        told = Notice(
            NoticeKind.QUESTION_ASKED,
            f"question:{id}",
            about(tx, item, actor.id, text.strip()) | {"days": str(LINK_LIVES.days)},
            page="sign-offs",
            question=id,
        )
        tell(firm, tx, told, [person], now)
    return Asked(id, person)


def _asked(tx: Tx, contract: str | None, to: str) -> str:
    """The address that is asked. The contract's project manager needs no login here: the link in
    the mail is enough to answer."""
    manager = manager_of(tx, contract)
    if not to:
        if not manager:
            raise BadInput("no project manager is on record; name a colleague", where="to")
        return manager
    person = people.find(tx, to)
    if to != manager and (person is None or not person.active):
        raise BadInput(f"{to!r} is neither a colleague nor the project manager", where="to")
    return to
