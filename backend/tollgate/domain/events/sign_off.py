"""The life of a sign-off document: kept, read, matched to work, and then decided on by a person."""

from __future__ import annotations

from enum import StrEnum

from tollgate.domain.events.signal import Verdict
from tollgate.kernel.state_machine import Machine


class SignOffState(StrEnum):
    KEPT = "kept"
    READING = "reading"
    # Read, but nobody can say for which work: a person is asked.
    READ = "read"
    MATCHED = "matched"
    # Brought for one piece of work, and speaking of another.
    DIFFERS = "differs"
    UNREADABLE = "unreadable"
    CONFIRMED = "confirmed"
    # Kept for the record, without effect on the gate: an order, a statement of work.
    FILED = "filed"
    REFUSED = "refused"


class SignOffMove(StrEnum):
    BEGIN = "begin"
    ASK = "ask"
    MATCH = "match"
    DIFFER = "differ"
    FAIL = "fail"
    CONFIRM = "confirm"
    FILE = "file"
    REFUSE = "refuse"
    # A person brings the same document once more.
    BRING = "bring"


_S, _M = SignOffState, SignOffMove
SIGN_OFF = Machine(
    "sign-off document",
    _S.KEPT,
    {
        (_S.KEPT, _M.BEGIN): _S.READING,
        # A reading that was cut off begins again.
        (_S.READING, _M.BEGIN): _S.READING,
        (_S.READING, _M.ASK): _S.READ,
        (_S.READING, _M.MATCH): _S.MATCHED,
        (_S.READING, _M.DIFFER): _S.DIFFERS,
        (_S.READING, _M.FAIL): _S.UNREADABLE,
        (_S.READ, _M.CONFIRM): _S.CONFIRMED,
        (_S.MATCHED, _M.CONFIRM): _S.CONFIRMED,
        (_S.DIFFERS, _M.CONFIRM): _S.CONFIRMED,
        (_S.READ, _M.FILE): _S.FILED,
        (_S.MATCHED, _M.FILE): _S.FILED,
        (_S.DIFFERS, _M.FILE): _S.FILED,
        (_S.READ, _M.REFUSE): _S.REFUSED,
        (_S.MATCHED, _M.REFUSE): _S.REFUSED,
        (_S.DIFFERS, _M.REFUSE): _S.REFUSED,
        (_S.UNREADABLE, _M.REFUSE): _S.REFUSED,
        (_S.UNREADABLE, _M.BRING): _S.KEPT,
        (_S.REFUSED, _M.BRING): _S.KEPT,
        (_S.FILED, _M.BRING): _S.KEPT,
    },
)

UNREAD = frozenset({_S.KEPT, _S.READING})
WAITING = frozenset({_S.READ, _S.MATCHED, _S.DIFFERS, _S.UNREADABLE})

# What a document says, from the least to the most that it lets the firm bill.
_GIVES = {
    Verdict.REJECTED.value: 0,
    "undecided": 0,
    Verdict.CONDITIONAL.value: 1,
    Verdict.ACCEPTED.value: 2,
}


def gives_more(read: str | None, said: Verdict) -> bool:
    """Whether a person lets a document say more than was read in it: that needs a reason."""
    return _GIVES[said.value] > _GIVES.get(read or "undecided", 0)
