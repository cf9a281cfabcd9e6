"""Review items: what a person must settle, who owns it, by when, and how it may move."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from tollgate.kernel.decision import Hold
from tollgate.kernel.reason_cards import CARDS
from tollgate.kernel.reasons import Reason, Role
from tollgate.kernel.state_machine import Machine


class ItemKind(StrEnum):
    BILLING_HOLD = "billing_hold"
    ANOMALY = "anomaly"
    EVIDENCE = "evidence_to_confirm"
    DISPUTE = "dispute"
    DATA_QUALITY = "data_quality"
    DELIVERY = "delivery_failure"
    CLIENT_MAIL = "client_mail"


class ItemState(StrEnum):
    OPEN = "open"
    CLAIMED = "claimed"
    SNOOZED = "snoozed"
    WAITING = "waiting"
    SETTLED = "settled"


UNSETTLED = tuple(state for state in ItemState if state is not ItemState.SETTLED)


class ItemMove(StrEnum):
    CLAIM = "claim"
    ASSIGN = "assign"
    RELEASE = "release"
    SNOOZE = "snooze"
    ASK = "ask"
    WAKE = "wake"
    SETTLE = "settle"
    REOPEN = "reopen"


class Ending(StrEnum):
    """How an item ended: what later readers of similar ones want to know first."""

    NONE = ""
    POSTED = "posted"
    REJECTED = "rejected"
    SETTLED = "settled"


REVIEW_ITEM = Machine(
    "review item",
    ItemState.OPEN,
    {
        (ItemState.OPEN, ItemMove.CLAIM): ItemState.CLAIMED,
        (ItemState.OPEN, ItemMove.ASSIGN): ItemState.CLAIMED,
        (ItemState.CLAIMED, ItemMove.ASSIGN): ItemState.CLAIMED,
        (ItemState.CLAIMED, ItemMove.RELEASE): ItemState.OPEN,
        (ItemState.OPEN, ItemMove.SNOOZE): ItemState.SNOOZED,
        (ItemState.CLAIMED, ItemMove.SNOOZE): ItemState.SNOOZED,
        (ItemState.OPEN, ItemMove.ASK): ItemState.WAITING,
        (ItemState.CLAIMED, ItemMove.ASK): ItemState.WAITING,
        (ItemState.SNOOZED, ItemMove.WAKE): ItemState.OPEN,
        (ItemState.WAITING, ItemMove.WAKE): ItemState.OPEN,
        (ItemState.OPEN, ItemMove.SETTLE): ItemState.SETTLED,
        (ItemState.CLAIMED, ItemMove.SETTLE): ItemState.SETTLED,
        (ItemState.SNOOZED, ItemMove.SETTLE): ItemState.SETTLED,
        (ItemState.WAITING, ItemMove.SETTLE): ItemState.SETTLED,
        (ItemState.SETTLED, ItemMove.REOPEN): ItemState.OPEN,
    },
)


def woken(state: ItemState, claimed_by: str | None) -> ItemState:
    """Where a snoozed or waiting item comes back to: whoever had claimed it has it again.

    Raises:
        IllegalMove: it neither sleeps nor waits.
    """
    after = REVIEW_ITEM.after(state, ItemMove.WAKE)
    return REVIEW_ITEM.after(after, ItemMove.CLAIM) if claimed_by else after


def resumed(due_at: datetime, paused_at: datetime | None, again: datetime) -> datetime:
    """The deadline of an item whose clock stood still from `paused_at` until `again`, while it
    slept or waited for an answer: as much time is left, or as much is overdrawn, as before."""
    if paused_at is None or again <= paused_at:
        return due_at
    return due_at + (again - paused_at)


@dataclass(frozen=True, slots=True)
class Routing:
    """Where an item goes: the reasons in order of weight, the owner's role and the deadline."""

    reasons: tuple[Reason, ...]
    owner: Role
    due_at: datetime


def route(holds: Sequence[Hold], now: datetime) -> Routing:
    """Who settles a set of holds, and by when.

    The reason that must be settled soonest decides the owner; at a tie the first in rulebook
    order. The deadline is that reason's.
    """
    first = min(holds, key=lambda hold: CARDS[hold.reason].settle_hours)
    card = CARDS[first.reason]
    return Routing(
        reasons=tuple(dict.fromkeys(hold.reason for hold in holds)),
        owner=card.owner,
        due_at=now + timedelta(hours=card.settle_hours),
    )
