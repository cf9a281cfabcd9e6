"""Failures, sorted by what to do next. A business "no" is never raised: it is a `Hold`."""

from __future__ import annotations


class TollgateError(Exception):
    """Any failure that Tollgate raises on purpose; `code` is stable, the text is for people."""

    code = "failure"

    def __init__(self, message: str, *, where: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.where = where

    def __str__(self) -> str:
        return f"{self.where}: {self.message}" if self.where else self.message


class Refused(TollgateError):
    """The caller asked for something that is wrong or not allowed; asking again will not help."""

    code = "refused"


class BadInput(Refused):
    """What came in cannot be read; `where` names the row, field or header."""

    code = "bad_input"


class NotFound(Refused):
    """There is no such record."""

    code = "not_found"


class NotAllowed(Refused):
    """The person or token lacks the role, or may not judge their own work."""

    code = "not_allowed"


class NotSignedIn(Refused):
    """No valid credential came with the request."""

    code = "not_signed_in"


class Conflict(Refused):
    """The record is not in the state that the caller thought."""

    code = "conflict"


class PreconditionFailed(Conflict):
    """The record changed since the caller read it (`If-Match`)."""

    code = "precondition_failed"


class TooMany(Refused):
    """More than the limit in force, in number or in size."""

    code = "too_many"


class Retryable(TollgateError):
    """Something outside is slow or away; the same call may go through later."""

    code = "retryable"

    def __init__(
        self, message: str, *, where: str | None = None, retry_after_seconds: float | None = None
    ) -> None:
        super().__init__(message, where=where)
        self.retry_after_seconds = retry_after_seconds


class Uncertain(Retryable):
    """The call may have gone through: nobody knows, and sending again could do it twice."""

    code = "uncertain"


class Fatal(TollgateError):
    """An operator must act: a broken set-up, a broken chain, a bug."""

    code = "fatal"
