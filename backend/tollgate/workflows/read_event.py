"""Read raw events: adapter, signals, billing events, and then the till.

Whoever reads one event takes along what else waits, because a commit costs more than an event.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tollgate.connectors import registry
from tollgate.connectors.signatures import Delivery
from tollgate.connectors.sources.form import Ignored, Unknown
from tollgate.domain.events.inbox import InboxMove
from tollgate.domain.events.signal import Signal
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.decision import Hold
from tollgate.kernel.errors import BadInput
from tollgate.store import facts, inbox, review
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.items import hold_item
from tollgate.workflows.parts.posting import post_batch
from tollgate.workflows.parts.signals import take_signals

# As many as are posted in well under a tenth of a second, so that doors wait for nobody.
TOGETHER = 100


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of one raw event once everything it says has been decided on."""

    row: Any
    move: InboxMove
    note: str = ""
    holds: tuple[tuple[Signal, Hold], ...] = ()


def read_event(firm: Firm, inbox_id: str, together: int = TOGETHER) -> int:
    """Read a kept event and up to `together` that wait with it; how many were read.

    An event counts as read only after the till has decided on what it touches. Until then a crash
    at any point leaves it kept, and reading it again changes nothing. Whatever fails, fails for
    all that were taken along: read the event alone to know whose fault it was.
    """
    with firm.database.read() as tx:
        rows = inbox.waiting(tx, inbox_id, together)
    if not rows:
        return 0
    with firm.database.write() as tx:
        outcomes, touched = _take(firm, tx, rows)
        due = {connection: facts.undecided_of(tx, codes) for connection, codes in touched.items()}
    # The facts are safe; deciding is a transaction of its own that locks first.
    for connection, ids in sorted(due.items()):
        post_batch(firm, ids, actor=f"connection:{connection}")
    with firm.database.write() as tx:
        for outcome in outcomes:
            _conclude(firm, tx, outcome)
    return len(outcomes)


def _take(firm: Firm, tx: Tx, rows: Sequence[Any]) -> tuple[list[Outcome], Mapping[str, set[str]]]:
    """Keep what the events say; what becomes of each, and the contracts that each connection
    touched."""
    outcomes: list[Outcome] = []
    said: dict[str, list[tuple[Any, Signal]]] = defaultdict(list)
    for row in rows:
        read = _signals(tx, row)
        if isinstance(read, Outcome):
            outcomes.append(read)
        else:
            said[row.connection] += [(row, signal) for signal in read]
    touched: dict[str, set[str]] = {}
    for connection, pairs in said.items():
        source = f"connection:{connection}"
        taken = take_signals(firm, tx, [signal for _, signal in pairs], connection, source)
        touched[connection] = set(taken.contracts)
        held = {id(signal): (signal, hold) for signal, hold in taken.holds}
        by_row: dict[str, tuple[Any, list[tuple[Signal, Hold]]]] = {}
        for row, signal in pairs:
            _, holds = by_row.setdefault(row.id, (row, []))
            holds += [held[id(signal)]] if id(signal) in held else []
        outcomes += [
            Outcome(row, InboxMove.HOLD, holds[0][1].detail, tuple(holds))
            if holds
            else Outcome(row, InboxMove.READ)
            for row, holds in by_row.values()
        ]
    return outcomes, touched


def _signals(tx: Tx, row: Any) -> tuple[Signal, ...] | Outcome:
    """What the source's reader makes of one event."""
    delivery = Delivery(inbox.headers_of(row), row.body, row.received_at)
    source = registry.source(inbox.connection_source(tx, row.connection))
    try:
        reading = source.read(delivery)
    except BadInput as problem:
        return Outcome(row, InboxMove.BURY, str(problem))
    if isinstance(reading, Ignored):
        return Outcome(row, InboxMove.IGNORE, f"ignored: {reading.what}")
    if isinstance(reading, Unknown):
        return Outcome(row, InboxMove.BURY, f"unknown event {reading.what!r}")
    return reading or Outcome(row, InboxMove.READ)


def _conclude(firm: Firm, tx: Tx, outcome: Outcome) -> None:
    """Mark the event, and open an item for a person when it speaks of something unknown."""
    row = outcome.row
    if not inbox.conclude(tx, row.id, outcome.move, outcome.note):
        return  # Another reader was faster.
    subject, now = f"inbox:{row.id}", firm.world.clock.now()
    if outcome.move is InboxMove.READ:
        review.settle(tx, ItemKind.DATA_QUALITY, [subject], now, "read")
    elif outcome.holds:
        signal = outcome.holds[0][0]
        item = hold_item(
            firm.world.ids.new(),
            subject,
            [hold for _, hold in outcome.holds],
            now,
            milestone=signal.milestone,
            cash=signal.amount,
        )
        review.put(tx, ItemKind.DATA_QUALITY, [item])
