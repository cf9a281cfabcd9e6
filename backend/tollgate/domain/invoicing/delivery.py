"""The way of a posted document to a target. An attempt is written down before the call, so that
whatever interrupts it leaves `uncertain` behind; only a look there ends an uncertain outcome."""

from __future__ import annotations

from enum import StrEnum

from tollgate.kernel.state_machine import Machine

# After so many attempts that nobody answered, a person is told and decides.
MOST_ATTEMPTS = 8


class DeliveryState(StrEnum):
    PENDING = "pending"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    CONFIRMED = "confirmed"
    FAILED = "failed"


class DeliveryMove(StrEnum):
    """What may happen to a delivery: BEGIN is the call about to be made, POSTPONE the target's
    word that it took nothing, MISS the look that found nothing, REOPEN a person who tries again."""

    BEGIN = "begin"
    SEND = "send"
    POSTPONE = "postpone"
    FIND = "find"
    MISS = "miss"
    CONFIRM = "confirm"
    FAIL = "fail"
    REOPEN = "reopen"


class Strategy(StrEnum):
    """How a target is kept from making two documents of one: it knows our key on creating, it
    overwrites by a key of its own, or it must be searched before each creation."""

    NATIVE_KEY = "native_key"
    NATURAL_UPSERT = "natural_upsert"
    SEARCH_THEN_CREATE = "search_then_create"


class Mode(StrEnum):
    """Whether a document waits there for one click of approval, or is final at once."""

    DRAFT = "draft"
    FINAL = "final"


_S, _M = DeliveryState, DeliveryMove
DELIVERY = Machine(
    "delivery",
    _S.PENDING,
    {
        (_S.PENDING, _M.BEGIN): _S.UNCERTAIN,
        (_S.PENDING, _M.FIND): _S.SENT,
        (_S.PENDING, _M.FAIL): _S.FAILED,
        (_S.UNCERTAIN, _M.SEND): _S.SENT,
        (_S.UNCERTAIN, _M.FIND): _S.SENT,
        (_S.UNCERTAIN, _M.MISS): _S.PENDING,
        (_S.UNCERTAIN, _M.POSTPONE): _S.PENDING,
        (_S.UNCERTAIN, _M.FAIL): _S.FAILED,
        (_S.SENT, _M.CONFIRM): _S.CONFIRMED,
        (_S.SENT, _M.FAIL): _S.FAILED,
        (_S.FAILED, _M.REOPEN): _S.PENDING,
    },
)
