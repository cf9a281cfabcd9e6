"""The way of a posted document to a target. Only a look there ends an uncertain outcome."""

from __future__ import annotations

from enum import StrEnum

from tollgate.kernel.state_machine import Machine


class DeliveryState(StrEnum):
    PENDING = "pending"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    CONFIRMED = "confirmed"
    FAILED = "failed"


class DeliveryMove(StrEnum):
    SEND = "send"
    DOUBT = "doubt"
    FIND = "find"
    MISS = "miss"
    CONFIRM = "confirm"
    FAIL = "fail"
    RETRY = "retry"


_S, _M = DeliveryState, DeliveryMove
DELIVERY = Machine(
    "delivery",
    _S.PENDING,
    {
        (_S.PENDING, _M.SEND): _S.SENT,
        (_S.PENDING, _M.DOUBT): _S.UNCERTAIN,
        (_S.PENDING, _M.FAIL): _S.FAILED,
        (_S.UNCERTAIN, _M.FIND): _S.SENT,
        (_S.UNCERTAIN, _M.MISS): _S.PENDING,
        (_S.SENT, _M.CONFIRM): _S.CONFIRMED,
        (_S.SENT, _M.FAIL): _S.FAILED,
        (_S.FAILED, _M.RETRY): _S.PENDING,
    },
)
