"""The life of a raw event: kept, then read, ignored on purpose, held for a person, or dead."""

from __future__ import annotations

from enum import StrEnum

from tollgate.kernel.state_machine import Machine


class InboxState(StrEnum):
    KEPT = "kept"
    READ = "read"
    IGNORED = "ignored"
    HELD = "held"
    DEAD = "dead"
    REFUSED = "refused"


class InboxMove(StrEnum):
    READ = "read"
    IGNORE = "ignore"
    HOLD = "hold"
    BURY = "bury"
    REPLAY = "replay"
    REFUSE = "refuse"


_S, _M = InboxState, InboxMove
INBOX = Machine(
    "raw event",
    _S.KEPT,
    {
        (_S.KEPT, _M.READ): _S.READ,
        (_S.KEPT, _M.IGNORE): _S.IGNORED,
        (_S.KEPT, _M.HOLD): _S.HELD,
        (_S.KEPT, _M.BURY): _S.DEAD,
        # Kept for inspection although its signature was wrong; it is never read.
        (_S.KEPT, _M.REFUSE): _S.REFUSED,
        (_S.READ, _M.REPLAY): _S.KEPT,
        (_S.IGNORED, _M.REPLAY): _S.KEPT,
        (_S.HELD, _M.REPLAY): _S.KEPT,
        (_S.DEAD, _M.REPLAY): _S.KEPT,
    },
)
