"""Posting a batch of billing events in one transaction, whoever asks for it."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy.exc import IntegrityError

from tollgate.domain.events.billing_event import BILLING_EVENT, EventMove
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.cycles import no_search_for_cycles
from tollgate.kernel.decision import Hold
from tollgate.kernel.evidence import record
from tollgate.kernel.reasons import Reason
from tollgate.store import audit, contracts, documents, facts, review
from tollgate.workflows.parts.advising import advise
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.items import hold_item
from tollgate.workflows.parts.till import Answer, settle_batch


def post_batch(
    firm: Firm, event_ids: Sequence[str], actor: str, on: date | None = None
) -> list[Answer]:
    """Have billing events judged by the advisors that policy asks for, then decide on them and
    post what is clear, in one transaction.

    A batch holds whole contracts. A draft that changed after it was judged is judged once more.
    """
    ids = list(event_ids)
    if not ids:
        return []
    advise(firm, ids, on)
    answers = _settle(firm, ids, actor, on)
    changed = [answer.event.id for answer in answers if _is_unjudged(answer)]
    if not changed:
        return answers
    advise(firm, changed, on)
    again = {answer.event.id: answer for answer in _settle(firm, changed, actor, on)}
    return [again.get(answer.event.id, answer) for answer in answers]


def _is_unjudged(answer: Answer) -> bool:
    return any(hold.reason is Reason.ADVICE_MISSING for hold in answer.decision.holds)


def _settle(firm: Firm, ids: Sequence[str], actor: str, on: date | None) -> list[Answer]:
    """Decide and post in one transaction. When the database itself refuses the batch, it is halved
    until the culprit stands alone; that one is held, and everything else is posted."""
    try:
        with firm.database.write() as tx:
            return settle_batch(firm, tx, ids, actor, on)
    except IntegrityError as problem:
        if len(ids) == 1:
            _refuse(firm, ids[0], actor, str(problem.orig))
            return []
    middle = len(ids) // 2
    return [
        *_settle(firm, ids[:middle], actor, on),
        *_settle(firm, ids[middle:], actor, on),
    ]


def _refuse(firm: Firm, event_id: str, actor: str, problem: str) -> None:
    """Hold the one event that a constraint of the database stands against."""
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        (event,) = facts.events(tx, [event_id])
        contract = contracts.contracts(tx, [event.key.contract])[event.key.contract]
        firm.database.lock(tx, [audit.lock_name(contract.entity)])
        hold = Hold(
            Reason.POSTING_REFUSED, problem, (record(f"event:{event_id}", "key", event.key),)
        )
        state = BILLING_EVENT.after(event.state, EventMove.HOLD)
        documents.set_event_states(tx, [replace(event, state=state)])
        item = hold_item(
            firm.world.ids.new(),
            f"event:{event_id}",
            [hold],
            now,
            contract=event.key.contract,
            milestone=event.key.milestone,
            customer=event.key.payer,
        )
        review.put(tx, ItemKind.BILLING_HOLD, [item])
        entry = audit.Entry("billing_held", f"event:{event_id}", actor, {"refused": problem})
        audit.append(tx, contract.entity, now, [entry])


BATCH = 1_000
_SEARCHED_AFTER = 8  # batches; each leaves about half a megabyte of statements in cycles


def post_in_batches(
    firm: Firm, due: Sequence[tuple[str, str]], actor: str, on: date | None = None
) -> Iterator[list[Answer]]:
    """Decide on (event id, contract) pairs, sorted by contract, and post what is clear; the
    answers of each batch as it is committed. What a batch leaves in cycles is searched after
    several, so that memory does not grow with the run."""
    with no_search_for_cycles():
        for number, batch in enumerate(batches(due), start=1):
            yield post_batch(firm, batch, actor, on)
            if number % _SEARCHED_AFTER == 0:
                gc.collect()


def batches(due: Sequence[tuple[str, str]], size: int = BATCH) -> Iterator[list[str]]:
    """Batches of about `size` events; a contract is never cut, so that its milestones are folded
    in order against one ceiling."""
    batch: list[str] = []
    current = None
    for event, contract in due:
        if len(batch) >= size and contract != current:
            yield batch
            batch = []
        batch.append(event)
        current = contract
    if batch:
        yield batch
