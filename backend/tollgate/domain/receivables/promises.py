"""Promises to pay: kept or broken by what was paid, never by anybody's word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class PromiseState(StrEnum):
    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Promise:
    """What a client promised to pay of one invoice, in minor units of its currency."""

    id: str
    invoice: str
    amount_minor: int
    on: date
    made_on: date


@dataclass(frozen=True, slots=True)
class Paid:
    """A payment's part for one invoice."""

    on: date
    amount_minor: int


def promise_state(
    promise: Promise, later: Sequence[Promise], paid: Sequence[Paid], today: date, grace_days: int
) -> PromiseState:
    """Kept when what was paid from the day of the promise until the grace ends covers it; a newer
    promise about the same invoice replaces one that was still open when it came."""
    ends = promise.on + timedelta(days=grace_days)
    newer = [p.made_on for p in later if p.invoice == promise.invoice and p.id != promise.id]
    covered = sum(p.amount_minor for p in paid if promise.made_on <= p.on <= ends)
    if covered >= promise.amount_minor:
        return PromiseState.KEPT
    if newer and min(newer) <= ends:
        return PromiseState.REPLACED
    return PromiseState.BROKEN if today > ends else PromiseState.OPEN
