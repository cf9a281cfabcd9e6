"""What models were asked before, and what asking has cost today.

The protocols are kept by the database in the running system; the files here serve the command
line, where there may be none.
"""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
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


class FileMemory:
    """A file per question in a folder that only its owner can read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def recall(self, question: Question) -> Answer | None:
        try:
            stored = json.loads(self._file(question).read_text("utf-8"))
            return Answer(**stored)
        except (OSError, ValueError, TypeError):
            return None  # a torn or foreign file is as good as none: the question is asked again

    def keep(self, question: Question, answer: Answer) -> None:
        file = self._file(question)
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(dir=file.parent, suffix=".new")
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            json.dump(asdict(answer), out, ensure_ascii=False)
        Path(name).replace(file)

    def _file(self, question: Question) -> Path:
        key = question.key
        return self._folder / "answers" / key[:2] / f"{key}.json"


class FileSpending:
    """A file per day to which every call adds a line, so that processes need no lock."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def spent(self, day: date) -> int:
        try:
            lines = self._file(day).read_text("ascii").split()
        except OSError:
            return 0
        return sum(int(line) for line in lines if line.isdigit())

    def add(self, day: date, tokens: int) -> None:
        file = self._file(day)
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with file.open("a", encoding="ascii") as out:
            out.write(f"{tokens}\n")

    def _file(self, day: date) -> Path:
        return self._folder / "tokens" / f"{day.isoformat()}.txt"
