"""How telling a platform of a posted document may move."""

from __future__ import annotations

from enum import StrEnum

from tollgate.kernel.state_machine import Machine


class WriteBackState(StrEnum):
    PENDING = "pending"
    SENDING = "sending"
    TOLD = "told"
    SKIPPED = "skipped"
    FAILED = "failed"


class WriteBackMove(StrEnum):
    SEND = "send"
    ARRIVE = "arrive"
    POSTPONE = "postpone"
    SKIP = "skip"
    FAIL = "fail"
    RETRY = "retry"


WRITE_BACK = Machine(
    "write-back",
    WriteBackState.PENDING,
    {
        (WriteBackState.PENDING, WriteBackMove.SEND): WriteBackState.SENDING,
        (WriteBackState.SENDING, WriteBackMove.ARRIVE): WriteBackState.TOLD,
        (WriteBackState.SENDING, WriteBackMove.POSTPONE): WriteBackState.PENDING,
        (WriteBackState.SENDING, WriteBackMove.SKIP): WriteBackState.SKIPPED,
        (WriteBackState.SENDING, WriteBackMove.FAIL): WriteBackState.FAILED,
        (WriteBackState.FAILED, WriteBackMove.RETRY): WriteBackState.PENDING,
    },
)
