"""The form of a source: how it signs, how it names a delivery, and how its events are read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tollgate.connectors.signatures import Delivery, Verify
from tollgate.domain.events.signal import Signal


@dataclass(frozen=True, slots=True)
class Ignored:
    """An event that is known and says nothing about billing."""

    what: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """An event that the source's reader does not know: kept, shown, replayable."""

    what: str


Reading = tuple[Signal, ...] | Ignored | Unknown


@dataclass(frozen=True, slots=True)
class Source:
    """One platform.

    `verify(delivery, secret)` raises SignatureMismatch; `delivery_key(delivery)` names a delivery
    so that a repeated one is dropped; `read(body, received)` raises BadInput, with the place, for
    a body that cannot be understood.
    """

    name: str
    title: str
    verify: Verify
    delivery_key: Callable[[Delivery], str]
    read: Callable[[Delivery], Reading]
