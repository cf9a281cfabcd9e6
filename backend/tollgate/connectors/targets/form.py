"""The form of a target: look before sending, send, and read back what became of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tollgate.domain.invoicing.posted import Posted


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the target has of ours: its id, the number it gave, whether it acknowledged."""

    external_id: str
    external_number: str = ""
    acknowledged: bool = False
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """One kind of system. `options` are the stored settings of one target of this kind.

    `find(options, key)` looks for our key there; `send(options, document)` raises Retryable when
    the outcome is unknown; `confirm(options, receipt)` reads back what became of it.
    """

    name: str
    title: str
    find: Callable[[Mapping[str, str], str], Receipt | None]
    send: Callable[[Mapping[str, str], Posted], Receipt]
    confirm: Callable[[Mapping[str, str], Receipt], Receipt]
