"""Deliver posted documents to their targets: write the attempt down, send, and after any silence
believe nothing but a look there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta

from tollgate.connectors.calls import Access, Busy, NotYet
from tollgate.connectors.oauth import SignInEnded
from tollgate.connectors.print.render import render
from tollgate.connectors.targets.form import Attachment, Receipt
from tollgate.domain.invoicing.delivery import MOST_ATTEMPTS, DeliveryMove, DeliveryState
from tollgate.kernel.errors import Fatal, Refused, Retryable
from tollgate.kernel.reasons import Reason
from tollgate.store import deliveries, prints, queue, systems, targets
from tollgate.workflows.parts import delivery_items
from tollgate.workflows.parts.access import open_access, to_target
from tollgate.workflows.parts.delivering import (
    Job,
    Unmapped,
    has_turn,
    job,
    moved,
    noted,
    parked,
    shipment,
)
from tollgate.workflows.parts.delivery_items import named
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.system_health import went_well

_NOT_YET_SECONDS = 300.0
# A target that nobody signs in to is not asked again before this long; signing in ends the wait.
_SIGNED_OUT = timedelta(hours=1)


def deliver_invoices(firm: Firm, delivery_ids: Sequence[str]) -> None:
    """Bring each document to its target, one after the other.

    Running it again is harmless: what may have arrived is looked for before it is sent again.
    What fails for now is enqueued again, with growing gaps or when the target said so; after the
    last attempt a person is told.
    """
    later: dict[float, list[str]] = defaultdict(list)
    for id in delivery_ids:
        wait = _deliver(firm, id)
        if wait is not None:
            later[wait].append(id)
    if not later:
        return
    with firm.database.write() as tx:
        for wait, ids in later.items():
            name = f"deliver:{firm.world.ids.new()}"
            queue.enqueue(
                firm.database, tx, queue.DELIVERY, "deliver_invoices", (name, [ids]), wait
            )


def _deliver(firm: Firm, id: str) -> float | None:
    """One delivery as far as it goes now; the seconds after which to go on, None when it needs no
    push from here."""
    known = job(firm, id)
    if known is None:
        return None
    wait = parked(known, firm.world.clock.now())
    if wait:
        return wait
    try:
        access = open_access(firm, to_target(known.set_up))
        there = _sent(firm, known, access)
        if there is not None and has_turn(firm, there):
            _read_back(firm, there, access)
    except NotYet as problem:
        return _postponed(firm, id, problem)
    except SignInEnded as problem:
        return _signed_out(firm, id, problem)
    except Refused as problem:
        _refused(firm, id, problem)
    except (Retryable, Fatal) as problem:
        return _unanswered(firm, id, problem)
    return None


def _sent(firm: Firm, known: Job, access: Access) -> Job | None:
    """The delivery once its document is there; None when somebody else is at it."""
    if known.state is DeliveryState.SENT:
        return known
    if known.looks_first:
        found = known.target.find(access, known.document)
        if found is not None:
            return moved(firm, known, DeliveryMove.FIND, "found there", found)
    if known.state is DeliveryState.UNCERTAIN:
        began = known.row.attempted_at
        if began is not None and firm.world.clock.now() < began + known.target.settling:
            raise Retryable("no answer came, and it is not to be found there yet")
        missed = moved(firm, known, DeliveryMove.MISS)
        if missed is None:
            return None
        known = missed
    what = shipment(firm, known)
    begun = moved(firm, known, DeliveryMove.BEGIN)
    if begun is None:
        return None
    try:
        receipt = known.target.send(access, what)
    except (NotYet, SignInEnded) as problem:
        # It says that it took nothing.
        moved(firm, begun, DeliveryMove.POSTPONE, str(problem))
        raise
    return moved(firm, begun, DeliveryMove.SEND, "", receipt)


def _read_back(firm: Firm, known: Job, access: Access) -> None:
    """What became of a document that is there, and what it still lacks."""
    target, document = known.target, known.document
    answer = target.confirm(access, known.stored, document)
    if answer.refusal:
        raise Refused(answer.refusal)
    if target.attach is not None and not known.row.attached:
        target.attach(access, answer, document, _pdf(firm, known))
        noted(firm, known, {"attached": True})
    if answer.acknowledged and document.is_credit_note and target.settle is not None:
        what = shipment(firm, known)
        if what.credits_id:
            target.settle(access, answer, what)
    _concluded(firm, known, answer)


def _pdf(firm: Firm, known: Job) -> Attachment:
    with firm.database.read() as tx:
        (printed,) = prints.printed(tx, [known.document.key])
    name = known.document.number or known.document.key
    plain = "".join(letter if letter.isalnum() or letter in "-_." else "-" for letter in name)
    return Attachment(f"{plain}.pdf", render(printed))


def _concluded(firm: Firm, known: Job, answer: Receipt) -> None:
    """The document is there for good, or waits there for a person and is looked at again."""
    now = firm.world.clock.now()
    if answer.acknowledged:
        moved(firm, known, DeliveryMove.CONFIRM, "", answer)
    else:
        again = now + known.target.look_again if known.target.look_again else None
        noted(firm, known, {"not_before": again, "note": ""})
    gross = answer.gross
    with firm.database.write() as tx:
        went_well(firm, tx, known.set_up.system)
        delivery_items.settle(tx, [delivery_items.subject(known.id)], now, "delivered")
        if gross is not None and gross != known.document.gross:
            there = (known.target.title, gross)
            delivery_items.tell_difference(firm, tx, known.id, known.document, there)


def _postponed(firm: Firm, id: str, problem: NotYet) -> float:
    """Wait as long as the target asks; a busy target is left in peace by every document."""
    wait = problem.retry_after_seconds or _NOT_YET_SECONDS
    until = firm.world.clock.now() + timedelta(seconds=wait)
    with firm.database.write() as tx:
        row = deliveries.get(tx, id)
        deliveries.postpone(tx, id, str(problem), until)
        if isinstance(problem, Busy):
            targets.park(tx, row.target, until)
    return wait


def _signed_out(firm: Firm, id: str, problem: SignInEnded) -> float:
    """Nothing goes to this target until a person signs in; then everything goes by itself."""
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        target = deliveries.get(tx, id).target
        targets.park(tx, target, now + _SIGNED_OUT)
        systems.went_wrong(tx, systems.of_target(target), now, str(problem), needs_person=True)
        delivery_items.tell_sign_in(firm, tx, target, str(problem))
    return _SIGNED_OUT.total_seconds()


def _refused(firm: Firm, id: str, problem: Refused) -> None:
    """The target, or the mapping, says no: a person must change something."""
    known = job(firm, id)
    if known is None:
        return
    title, now = known.target.title, firm.world.clock.now()
    if isinstance(problem, Unmapped):
        reason = Reason.CODE_UNMAPPED
        detail = f"{title} has no counterpart yet for {problem.message}: {named(known.document)}"
    else:
        reason = Reason.DELIVERY_FAILED
        detail = f"{title} refused {named(known.document)}: {problem.message}"
    moved(firm, known, DeliveryMove.FAIL, problem.message)
    with firm.database.write() as tx:
        delivery_items.tell(firm, tx, id, known.document, known.set_up.code, (reason, detail))
        if reason is Reason.DELIVERY_FAILED:
            systems.went_wrong(tx, known.set_up.system, now, detail, needs_person=True)


def _unanswered(firm: Firm, id: str, problem: Retryable | Fatal) -> float | None:
    """Count an attempt without an answer, and tell a person after the last one."""
    now = firm.world.clock.now()
    asked = problem.retry_after_seconds if isinstance(problem, Retryable) else None
    known = job(firm, id)
    if known is None:
        return None
    attempts = int(known.row.attempts) + 1
    wait = max(2.0 ** min(attempts, 8), asked or 0.0)
    with firm.database.write() as tx:
        deliveries.fail_once(tx, id, str(problem), now, now + timedelta(seconds=wait))
        critical = isinstance(problem, Fatal)
        systems.went_wrong(tx, known.set_up.system, now, str(problem), needs_person=critical)
        if attempts >= MOST_ATTEMPTS:
            detail = (
                f"{known.target.title} did not answer for {named(known.document)} "
                f"after {attempts} attempts: {problem}"
            )
            why = (Reason.DELIVERY_FAILED, detail)
            delivery_items.tell(firm, tx, id, known.document, known.set_up.code, why)
            return None
    return wait


def poll_acknowledgements(firm: Firm, limit: int = 500) -> int:
    """Read back what became of the documents that were sent but not acknowledged; how many were
    looked at."""
    with firm.database.read() as tx:
        waiting = deliveries.sent(tx, firm.world.clock.now(), limit)
    for id in waiting:
        _deliver(firm, id)
    return len(waiting)
