"""The billing run: preview everything that is due, or post it."""

from __future__ import annotations

from collections.abc import Iterator

from tollgate.kernel.calendar import Month
from tollgate.store import events, facts
from tollgate.workflows.parts.advising import advise
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.posting import batches, post_in_batches
from tollgate.workflows.parts.till import Answer, in_order, judge


def run_billing(firm: Firm, period: Month, actor: str) -> Iterator[list[Answer]]:
    """Post every due billing event of a month that is clear; what is not becomes a hold."""
    with firm.database.read() as tx:
        due = events.due_for_billing(tx, period.last_day)
    yield from post_in_batches(firm, due, actor, period.last_day)


def preview_billing(firm: Firm, period: Month) -> Iterator[list[Answer]]:
    """The same answers without posting: each draft has the digest that posting would bind to."""
    now = firm.world.clock.now()
    with firm.database.read() as tx:
        due = events.due_for_billing(tx, period.last_day)
    for ids in batches(due):
        advise(firm, ids, period.last_day)
        with firm.database.read() as tx:
            batch = facts.events(tx, ids)
            snapshot = facts.snapshot(tx, batch)
            answers = []
            for event in in_order(snapshot, batch):
                answer = judge(snapshot, event, now, period.last_day)
                if answer.draft is not None and not answer.decision.holds:
                    snapshot.post(answer.draft, "preview")
                answers.append(answer)
            yield answers
