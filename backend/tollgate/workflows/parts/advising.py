"""Advice before the gate: what falls due is judged by the advisors that policy asks for, in a step
of its own before the till locks anything.

The till's rule `advisors_have_judged` holds whatever slipped by, so the order cannot be lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tollgate.domain.events.billing_event import BillingEvent
from tollgate.domain.gate.facts import Facts
from tollgate.domain.gate.policy import AdvisorMode
from tollgate.kernel.calendar import local_date
from tollgate.store import advice, facts, judgements
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.till import undecided

# Drafts that wait for people and that new ones are compared with, those of the same payers first.
WAITING = 200


def advise(firm: Firm, event_ids: Sequence[str], on: date | None = None) -> int:
    """Judge the drafts of billing events that nobody judged yet; how many judgements were made.

    Costs one look at the policy where it asks for no advice.
    """
    with firm.database.read() as tx:
        asked = facts.policy_in_force(tx).asked()
        if not asked:
            return 0
        waiting = _unjudged(firm, tx, event_ids, (on, asked))
        if not any(waiting.values()):
            return 0
        # Only where advice is wanted are the modelling libraries loaded.
        from tollgate.workflows.parts.judging import judge_drafts

        near = _waiting(firm, tx, waiting.get("duplicate", []), on)
        given, rows = judge_drafts(firm, tx, (waiting, near), asked)
    now = firm.world.clock.now()
    drafts = {str(row["event"]): str(row["draft_digest"]) for row in rows}
    with firm.database.write() as tx:
        # Another process may have judged the same drafts meanwhile, or be about to write it down.
        firm.database.lock(tx, ["judgements"])
        there = judgements.known(tx, list(drafts))
        fresh = [
            row | {"at": now}
            for row in rows
            if (row["event"], row["draft_digest"], row["advisor"]) not in there
        ]
        new = {(row["event"], row["advisor"]) for row in fresh}
        advice.supersede(tx, drafts, "advisors", now)
        told = [one for one in given if (one.advice.subject[6:], one.advice.kind) in new]
        advice.add(tx, told, now)
        judgements.add(tx, fresh)
    return len(fresh)


def _unjudged(
    firm: Firm,
    tx: Tx,
    event_ids: Sequence[str],
    wanted: tuple[date | None, dict[str, AdvisorMode]],
) -> dict[str, list[Facts]]:
    """Advisor -> facts of the events whose draft it has not judged, contract by contract."""
    on, asked = wanted
    batch = [event for event in facts.events(tx, event_ids) if undecided(event)]
    known = _drafts(firm, tx, batch, on)
    return {name: [one for one in known if name not in one.judged_by] for name in asked}


def _waiting(firm: Firm, tx: Tx, batch: Sequence[Facts], on: date | None) -> list[Facts]:
    """Drafts that were judged before, are not billed yet, and may be the work of a new one."""
    if not batch:
        return []
    own = {known.event.id for known in batch}
    payers = {known.payer.id for known in batch}
    ids = judgements.waiting(tx, "duplicate", own, payers, WAITING)
    return _drafts(firm, tx, facts.events(tx, ids), on)


def _drafts(firm: Firm, tx: Tx, batch: Sequence[BillingEvent], on: date | None) -> list[Facts]:
    """Facts of the events that have a draft and no invoice, contract by contract."""
    if not batch:
        return []
    snapshot = facts.snapshot(tx, batch)
    now = firm.world.clock.now()
    known = []
    for event in sorted(batch, key=lambda one: (one.key.contract, one.id)):
        entity = snapshot.entities[snapshot.contracts[event.key.contract].entity]
        today = local_date(now, entity.time_zone)
        found = snapshot.facts(event, min(today, on) if on else today, today)
        if found.draft is not None and found.live_invoice is None:
            known.append(found)
    return known
