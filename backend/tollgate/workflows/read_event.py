"""Read raw events: adapter, signals, billing events, and then the till.

Whoever reads one event takes along what else waits, because a commit costs more than an event.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tollgate.connectors.sources.form import Reading
from tollgate.domain.events.signal import Signal
from tollgate.kernel.decision import Hold
from tollgate.store import facts, inbox
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.posting import post_batch
from tollgate.workflows.parts.reading import conclude, read_kept
from tollgate.workflows.parts.signals import take_signals

# As many as are posted in well under a tenth of a second, so that doors wait for nobody.
TOGETHER = 100


@dataclass(frozen=True, slots=True)
class Kept:
    """One raw event with what it says, and the signals that could not be placed."""

    row: Any
    reading: Reading
    holds: list[tuple[Signal, Hold]] = field(default_factory=list)


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
        events = [Kept(row, read_kept(tx, row)) for row in rows]
        touched = _take(firm, tx, events)
        due = {connection: facts.undecided_of(tx, codes) for connection, codes in touched.items()}
    # The facts are safe; deciding is a transaction of its own that locks first.
    for connection, ids in sorted(due.items()):
        post_batch(firm, ids, actor=f"connection:{connection}")
    with firm.database.write() as tx:
        for event in events:
            conclude(firm, tx, event.row, event.reading, event.holds)
    return len(events)


def _take(firm: Firm, tx: Tx, events: Sequence[Kept]) -> Mapping[str, set[str]]:
    """Take in what the events say, and note what could not be placed; the contracts that each
    connection touched."""
    said: dict[str, list[tuple[Kept, Signal]]] = defaultdict(list)
    for event in events:
        said[event.row.connection] += [(event, signal) for signal in event.reading.signals]
    touched: dict[str, set[str]] = {}
    for connection, pairs in said.items():
        source = f"connection:{connection}"
        taken = take_signals(firm, tx, [signal for _, signal in pairs], connection, source)
        touched[connection] = set(taken.contracts)
        speaker = {id(signal): event for event, signal in pairs}
        for signal, hold in taken.holds:
            speaker[id(signal)].holds.append((signal, hold))
    return touched
