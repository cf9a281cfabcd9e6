"""Read raw events: adapter, signals, billing events, and then the till.

Whoever reads one event takes along what else waits, because a commit costs more than an event.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tollgate.connectors.sources.form import Reading
from tollgate.domain.events.signal import Signal
from tollgate.kernel.decision import Hold
from tollgate.store import facts, inbox
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.posting import post_batch
from tollgate.workflows.parts.reading import Reader, conclude
from tollgate.workflows.parts.signals import take_signals

# As many as are posted in well under a tenth of a second, so that doors wait for nobody.
TOGETHER = 100


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one raw event says, and what of it must wait for a person."""

    row: Any
    reading: Reading
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
            conclude(firm, tx, outcome.row, outcome.reading, outcome.holds)
    return len(outcomes)


def _take(firm: Firm, tx: Tx, rows: Sequence[Any]) -> tuple[list[Outcome], Mapping[str, set[str]]]:
    """Keep what the events say; what becomes of each, and the contracts that each connection
    touched."""
    reader = Reader(tx)
    readings = [(row, reader.read(row)) for row in rows]
    said: dict[str, list[tuple[str, Signal]]] = defaultdict(list)
    for row, reading in readings:
        said[row.connection] += [(row.id, signal) for signal in reading.signals]
    touched: dict[str, set[str]] = {}
    holds: dict[str, list[tuple[Signal, Hold]]] = defaultdict(list)
    for connection, pairs in said.items():
        source = f"connection:{connection}"
        taken = take_signals(firm, tx, [signal for _, signal in pairs], connection, source)
        touched[connection] = set(taken.contracts)
        held = {id(signal): (signal, hold) for signal, hold in taken.holds}
        for row_id, signal in pairs:
            if id(signal) in held:
                holds[row_id].append(held[id(signal)])
    outcomes = [Outcome(row, reading, tuple(holds[row.id])) for row, reading in readings]
    return outcomes, touched
