"""Reading a kept event with the field map of its connection, and concluding what becomes of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tollgate.connectors import registry
from tollgate.connectors.field_map import FieldMap, read_map
from tollgate.connectors.signatures import Delivery
from tollgate.connectors.sources.form import Reading, Source, read
from tollgate.domain.events.inbox import InboxMove, InboxState
from tollgate.domain.events.signal import Signal
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.decision import Hold
from tollgate.store import connections, inbox, review
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.items import hold_item


def map_of(source: Source, row: Any) -> FieldMap | None:
    """The field map of a connection: the source's, with what the firm changed; None when the
    source speaks in our own words."""
    if not source.fields:
        return None
    return read_map({**source.fields, **connections.fields_of(row)})


class Reader:
    """Reads kept events of a transaction, each with the field map in force; a map is looked up and
    checked once per connection."""

    def __init__(self, tx: Tx) -> None:
        self._tx = tx
        self._known: dict[str, tuple[Source, FieldMap | None]] = {}

    def read(self, row: Any) -> Reading:
        """What a kept event says."""
        if row.connection not in self._known:
            connection = connections.get(self._tx, row.connection)
            source = registry.source(connection.source)
            self._known[row.connection] = source, map_of(source, connection)
        source, map = self._known[row.connection]
        return read(source, map, Delivery(inbox.headers_of(row), row.body, row.received_at))


def conclude(
    firm: Firm, tx: Tx, row: Any, reading: Reading, holds: Sequence[tuple[Signal, Hold]]
) -> None:
    """Note what became of a kept event: held for a person, buried with the reason, asked about at
    its platform, read, or ignored. Nothing when another reader was faster."""
    end = becomes(reading, bool(holds))
    if not inbox.conclude(tx, row.id, _MOVES[end], _note(end, reading, holds)):
        return
    if reading.wanted:
        inbox.enqueue_asking(firm.database, tx, row.id, (firm.world.ids.new(), 0))
    subject = f"inbox:{row.id}"
    if holds:
        review.put(tx, ItemKind.DATA_QUALITY, [_item(firm, subject, holds)])
    elif end is not InboxState.DEAD:
        review.settle(tx, ItemKind.DATA_QUALITY, [subject], firm.world.clock.now(), end.value)


def becomes(reading: Reading, held: bool) -> InboxState:
    """Where an event ends that says this: what a person must settle comes before what a machine
    does next."""
    if held:
        return InboxState.HELD
    if reading.trouble:
        return InboxState.DEAD
    if reading.wanted:
        return InboxState.ASKED
    return InboxState.IGNORED if reading.ignored and not reading.signals else InboxState.READ


_MOVES = {
    InboxState.HELD: InboxMove.HOLD,
    InboxState.DEAD: InboxMove.BURY,
    InboxState.ASKED: InboxMove.ASK,
    InboxState.IGNORED: InboxMove.IGNORE,
    InboxState.READ: InboxMove.READ,
}


def _note(end: InboxState, reading: Reading, holds: Sequence[tuple[Signal, Hold]]) -> str:
    if end is InboxState.HELD:
        return holds[0][1].detail
    if end is InboxState.DEAD:
        return reading.trouble
    if end is InboxState.ASKED:
        return f"asked about {len(reading.wanted)}"
    if end is InboxState.IGNORED:
        return f"ignored: {', '.join(dict.fromkeys(reading.ignored))}"[:500]
    return ""


def _item(firm: Firm, subject: str, holds: Sequence[tuple[Signal, Hold]]) -> dict[str, Any]:
    signal = holds[0][0]
    return hold_item(
        firm.world.ids.new(),
        subject,
        [hold for _, hold in holds],
        firm.world.clock.now(),
        milestone=signal.milestone,
        cash=signal.amount,
    )
