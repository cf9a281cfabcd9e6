"""The world outside, as protocols: HTTP, mail, model, clock and identifiers come in one object."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """The present instant, in UTC."""
        ...


class Ids(Protocol):
    def new(self) -> str:
        """A fresh identifier; later ones sort after earlier ones."""
        ...


@dataclass(frozen=True, slots=True)
class Reply:
    """What an HTTP server answered; header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Http(Protocol):
    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes = b"",
        deadline_seconds: float = 30.0,
    ) -> Reply:
        """One request, one answer, within the deadline.

        Raises:
            Retryable: no answer came in time, so the outcome is unknown.
        """
        ...


class Mail(Protocol):
    def send(self, message: bytes, sender: str, recipients: tuple[str, ...]) -> None:
        """Hand over one RFC 5322 message.

        Raises:
            Retryable: the server is away or says "later"; it was not handed over.
            Uncertain: the connection broke when it may have been handed over.
            Refused: the server refuses the message for good.
        """
        ...


class Model(Protocol):
    def ask(self, prompt: str, question: str, schema: Mapping[str, object]) -> str:
        """One answer of a language model, as the JSON text that the schema demands.

        Raises:
            Retryable: the server is slow, away or asks for patience.
            Refused: the model declines, is switched off, or the spend cap is reached.
        """
        ...


@dataclass(frozen=True, slots=True)
class World:
    """Everything that is not in the database. Tests hand in scripted ones."""

    clock: Clock
    ids: Ids
    http: Http
    mail: Mail
    model: Model | None = None
    # HTTP to addresses that people typed in; None where nobody may do that.
    guarded: Http | None = None
