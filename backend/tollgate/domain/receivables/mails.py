"""How a client's mail and our reply to it may move."""

from __future__ import annotations

from enum import StrEnum

from tollgate.kernel.state_machine import Machine


class MailState(StrEnum):
    KEPT = "kept"
    WAITING = "waiting"
    QUARANTINED = "quarantined"
    FILED = "filed"
    UNREADABLE = "unreadable"


class MailMove(StrEnum):
    AWAIT = "await"
    QUARANTINE = "quarantine"
    RELEASE = "release"
    FILE = "file"
    REOPEN = "reopen"
    BURY = "bury"


_S, _M = MailState, MailMove
MAIL = Machine(
    "mail",
    MailState.KEPT,
    {
        (_S.KEPT, _M.AWAIT): _S.WAITING,
        (_S.KEPT, _M.QUARANTINE): _S.QUARANTINED,
        (_S.KEPT, _M.FILE): _S.FILED,
        (_S.KEPT, _M.BURY): _S.UNREADABLE,
        (_S.WAITING, _M.FILE): _S.FILED,
        (_S.WAITING, _M.QUARANTINE): _S.QUARANTINED,
        (_S.QUARANTINED, _M.RELEASE): _S.WAITING,
        (_S.QUARANTINED, _M.FILE): _S.FILED,
        (_S.FILED, _M.REOPEN): _S.WAITING,
        (_S.UNREADABLE, _M.FILE): _S.FILED,
    },
)


class ReplyState(StrEnum):
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"


class ReplyMove(StrEnum):
    CONFIRM = "confirm"
    REFUSE = "refuse"
    AGAIN = "again"


REPLY = Machine(
    "reply",
    ReplyState.SENDING,
    {
        (ReplyState.SENDING, ReplyMove.CONFIRM): ReplyState.SENT,
        (ReplyState.SENDING, ReplyMove.REFUSE): ReplyState.REFUSED,
        (ReplyState.REFUSED, ReplyMove.AGAIN): ReplyState.SENDING,
    },
)
