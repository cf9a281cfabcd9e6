"""A question to a language model and its answer, and what keeps them: nothing is asked twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from tollgate.kernel.digest import digest


@dataclass(frozen=True, slots=True)
class Question:
    """What makes two questions the same: input, prompt and model."""

    input_digest: str
    prompt_digest: str
    model: str

    @property
    def key(self) -> str:
        return digest([self.input_digest, self.prompt_digest, self.model])


@dataclass(frozen=True, slots=True)
class Answer:
    """A checked answer and what it cost."""

    values: dict[str, Any]
    tokens_in: int
    tokens_out: int
    latency_ms: int


class Memory(Protocol):
    """Answers by question: the same input is never asked twice."""

    def recall(self, question: Question) -> Answer | None:
        """The answer that was kept, if any."""
        ...

    def keep(self, question: Question, answer: Answer) -> None:
        """Remember an answer; the first one stays if two come."""
        ...


class Spending(Protocol):
    """Tokens used per day."""

    def spent(self, day: date) -> int:
        """Tokens used so far on a day."""
        ...

    def add(self, day: date, tokens: int) -> None:
        """Count tokens, also those of answers that could not be used."""
        ...
