"""Answers and spending of language models in files, for the command line where there may be no
database. The running system keeps both in the database (store/model_answers.py)."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import asdict
from datetime import date
from pathlib import Path

from tollgate.kernel.asking import Answer, Question


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
