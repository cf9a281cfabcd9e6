"""Show what a payload of a platform would become, without writing anything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tollgate.connectors import registry
from tollgate.connectors.field_map import FieldMap, read_map
from tollgate.connectors.signatures import Delivery
from tollgate.connectors.sources.form import ORIGIN, Source, read
from tollgate.domain.events.matching import match
from tollgate.domain.events.signal import Signal
from tollgate.kernel.decision import Hold
from tollgate.kernel.errors import BadInput
from tollgate.store import connections, contracts
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.reading import becomes


@dataclass(frozen=True, slots=True)
class Question:
    """A payload, and how to read it: as an event that came in or, with `is_record`, as a record
    that was asked for. `fields` is a change of the field map that is not in force yet."""

    body: bytes
    source: str = ""
    connection: str = ""
    is_record: bool = False
    fields: Mapping[str, Any] | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


def preview_event(firm: Firm, question: Question) -> dict[str, Any]:
    """What the payload says, what of it matches, and where it would end.

    Raises:
        NotFound: there is no such connection.
        BadInput: the source is none, the connection has another one, or the field map is none.
    """
    with firm.database.read() as tx:
        source, map = _how(tx, question)
        headers = {**question.headers, **({ORIGIN: "shown"} if question.is_record else {})}
        delivery = Delivery(headers, question.body, firm.world.clock.now())
        reading = read(source, map, delivery)
        placed = [(signal, _place(tx, signal)) for signal in reading.signals]
    holds = [place for _, place in placed if isinstance(place, Hold)]
    return {
        "source": source.name,
        "connection": question.connection or None,
        "shape": reading.shape,
        "becomes": becomes(reading, bool(holds)).value,
        "signals": [_shown(signal, place) for signal, place in placed],
        "asked_for": [{"id": one.id, "kind": one.kind} for one in reading.wanted],
        "ignored": list(reading.ignored),
        "unknown": list(reading.unknown),
        "problems": list(reading.bad),
    }


def _how(tx: Tx, question: Question) -> tuple[Source, FieldMap | None]:
    name, changed = question.source, question.fields
    if question.connection:
        row = connections.get(tx, question.connection)
        if name and name != row.source:
            raise BadInput(f"speaks {row.source}, not {name}", where=question.connection)
        name = row.source
        changed = connections.fields_of(row) if changed is None else changed
    if name not in registry.SOURCES:
        raise BadInput(f"{name!r} is none of {', '.join(registry.SOURCES)}", where="source")
    source = registry.SOURCES[name]
    return source, read_map({**source.fields, **(changed or {})}) if source.fields else None


def _place(tx: Tx, signal: Signal) -> str | Hold:
    """The milestone that a signal would be matched to, or why it would be held."""
    contract = contracts.find_contract(tx, signal.contract)
    known = not signal.customer or bool(contracts.known(tx, contracts.CUSTOMER, [signal.customer]))
    place = match(signal, contract, known)
    return place if isinstance(place, Hold) or contract is None else f"{contract.id}/{place}"


def _shown(signal: Signal, place: str | Hold) -> dict[str, Any]:
    return {
        "kind": signal.kind.value,
        "contract": signal.contract,
        "milestone": signal.milestone,
        "occurred_at": signal.occurred_at.isoformat(),
        "completed_on": signal.completed_on.isoformat() if signal.completed_on else None,
        "customer": signal.customer or None,
        "reported_by": signal.reported_by or None,
        "amount": signal.amount.as_json() if signal.amount else None,
        "verdict": signal.verdict.value if signal.verdict else None,
        "matches": None if isinstance(place, Hold) else place,
        "held": (
            {"reason": place.reason.value, "detail": place.detail}
            if isinstance(place, Hold)
            else None
        ),
    }
