"""Pull payments, credits and voids from a target: one payment record whatever its source."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from tollgate.connectors import registry
from tollgate.connectors.calls import Busy
from tollgate.connectors.oauth import SignInEnded
from tollgate.domain.receivables.readback import Seen
from tollgate.kernel.errors import Conflict, Fatal, Refused, Retryable
from tollgate.kernel.ids import EntityId
from tollgate.store import audit, deliveries, documents, queue, systems, targets
from tollgate.store.targets import SetUp
from tollgate.workflows.parts.access import open_access, to_target
from tollgate.workflows.parts.delivery_items import tell_sign_in
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.payments_told import Result, Tellings
from tollgate.workflows.parts.system_health import went_well

# Their clock and ours differ, and a change may show up there a moment later.
OVERLAP = timedelta(minutes=10)
# What is older than this when a target is first pulled comes by import.
FIRST = timedelta(days=28)
# Notices come in swarms; one pull at the end of each such span answers them all.
SPAN_SECONDS = 20


def enqueue_pull(firm: Firm, code: str) -> None:
    """Have the payments of a target read soon, once however often it is asked for.

    Raises:
        NotFound: there is no such target.
        Conflict: it tells of no payments.
    """
    now = firm.world.clock.now()
    span = int(now.timestamp()) // SPAN_SECONDS
    wait = (span + 1) * SPAN_SECONDS - now.timestamp()
    with firm.database.write() as tx:
        set_up = targets.get(tx, code)
        if registry.target(set_up.kind).pull is None:
            raise Conflict(f"{code} tells of no payments")
        work = (f"pull:{code}:{span}", [code])
        queue.enqueue(firm.database, tx, queue.DELIVERY, "pull_payments", work, wait)


def enqueue_due_pulls(firm: Firm) -> int:
    """Have every target that tells of payments pulled; how many."""
    with firm.database.read() as tx:
        known = [one for one in targets.all_of(tx) if one.active]
    due = [one.code for one in known if registry.target(one.kind).pull is not None]
    for code in due:
        enqueue_pull(firm, code)
    return len(due)


def pull_payments(firm: Firm, code: str) -> Result:
    """Read what changed at a target since the last time, with an overlap. Reading the same again
    changes nothing. A target that does not answer is tried again by the next schedule.

    Raises:
        NotFound: there is no such target.
    """
    now = firm.world.clock.now()
    with firm.database.read() as tx:
        set_up, mark = targets.get(tx, code), targets.mark(tx, code)
    target = registry.target(set_up.kind)
    parked = set_up.parked_until is not None and set_up.parked_until > now
    if target.pull is None or parked or not set_up.active:
        return Result()
    since = (mark.until if mark else now - FIRST) - OVERLAP
    try:
        seen = target.pull(open_access(firm, to_target(set_up)), since)
    except (Refused, Retryable, Fatal) as problem:
        _failed(firm, code, problem)
        return Result()
    # Their clock alone says how far we are: ours may be ahead of it.
    until = max([since + OVERLAP, *(one.changed_at for one in seen)])
    return _kept(firm, set_up, seen, until)


def _failed(firm: Firm, code: str, problem: Refused | Retryable | Fatal) -> None:
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        if isinstance(problem, Busy):
            targets.park(tx, code, now + timedelta(seconds=problem.retry_after_seconds or 60))
            return
        critical = not isinstance(problem, Retryable)
        systems.went_wrong(tx, systems.of_target(code), now, str(problem), needs_person=critical)
        if isinstance(problem, SignInEnded):
            tell_sign_in(firm, tx, code, str(problem))


def _kept(firm: Firm, set_up: SetUp, seen: Sequence[Seen], until: datetime) -> Result:
    """Take in what was seen, in one transaction with the mark up to which it was read."""
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        ids = {id for one in seen for id, _ in one.applied} | {one.external_id for one in seen}
        ours = deliveries.by_external_ids(tx, set_up.code, ids)
        customers = sorted({row.customer for row in ours.values()})
        firm.database.lock(
            tx,
            [f"customer:{code}" for code in customers],
            [documents.lock_name(EntityId(set_up.entity))],
            [audit.lock_name(set_up.entity)],
        )
        told = Tellings(firm, tx, set_up, ours, now)
        for one in sorted(seen, key=lambda one: (one.changed_at, one.external_id)):
            told.take(one)
        audit.append(tx, set_up.entity, now, told.entries)
        targets.put_mark(tx, set_up.code, until, now)
        went_well(firm, tx, set_up.system)
    return told.result
