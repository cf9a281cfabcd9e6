"""The life of a raw event: kept, then read, ignored on purpose, held for a person, or dead. One
that only names a piece of work is first asked about at its platform."""

from __future__ import annotations

from enum import StrEnum

from tollgate.kernel.state_machine import Machine


class InboxState(StrEnum):
    KEPT = "kept"
    ASKED = "asked"
    READ = "read"
    IGNORED = "ignored"
    HELD = "held"
    DEAD = "dead"
    REFUSED = "refused"


class InboxMove(StrEnum):
    ASK = "ask"
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
        (_S.KEPT, _M.ASK): _S.ASKED,
        (_S.ASKED, _M.READ): _S.READ,
        (_S.ASKED, _M.BURY): _S.DEAD,
        (_S.ASKED, _M.REPLAY): _S.KEPT,
        # Kept for inspection although its signature was wrong; it is never read.
        (_S.KEPT, _M.REFUSE): _S.REFUSED,
        (_S.READ, _M.REPLAY): _S.KEPT,
        (_S.IGNORED, _M.REPLAY): _S.KEPT,
        (_S.HELD, _M.REPLAY): _S.KEPT,
        (_S.DEAD, _M.REPLAY): _S.KEPT,
    },
)
