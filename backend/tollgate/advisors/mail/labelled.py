"""Labelled texts to fit on: mails of the corpus as `classify` reads them, and the phrasebook."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tollgate.advisors.mail.features import mail_terms, terms
from tollgate.advisors.mail.message import Message, read_message
from tollgate.advisors.mail.tongue import language_of
from tollgate.domain.receivables.said import Label
from tollgate.kernel.errors import BadInput

Counts = Counter[str]
# What a phrase counts when small talk stands round it, against one that stands alone.
_BESIDE_SMALL_TALK = 0.6
# They ask for nothing; what stands beside them comes first.
_NOTICES = frozenset((Label.ALREADY_PAID, Label.PAYMENT_SCHEDULED, Label.ACCEPTANCE))


@dataclass(frozen=True, slots=True)
class Sample:
    """One labelled text: `writer` keeps a person's mails together; phrases have no writer."""

    counts: Counts
    labels: tuple[Label, ...]
    language: str
    writer: str
    weight: float = 1.0
    sentences: tuple[Counts, ...] = ()
    words: int = 0


@dataclass(frozen=True, slots=True)
class ReadMail:
    """A labelled mail as `classify` reads it, with its label row and what is fitted on it."""

    message: Message
    language: str
    row: Mapping[str, Any]
    sample: Sample


def read_mails(folder: Path, splits: Sequence[str]) -> list[ReadMail]:
    """Labelled mails of some splits.

    Raises:
        BadInput: the folder holds no labels.
    """
    found: list[ReadMail] = []
    for path in sorted((folder / "labels").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row: dict[str, Any] = json.loads(line)
            if row["split"] not in splits:
                continue
            message = read_message((folder / "files" / row["file"]).read_bytes())
            language = language_of(message.text)
            told = mail_terms(message, language)
            labels = matter_first(tuple(Label(label) for label in row["labels"]))
            sample = Sample(
                told.whole,
                labels,
                row["language"],
                row["persona"],
                sentences=told.sentences,
                words=told.words,
            )
            found.append(ReadMail(message, language, row, sample))
    if not found:
        raise BadInput(f"no labelled mails of {', '.join(splits)} under {folder}")
    return found


def matter_first(labels: tuple[Label, ...]) -> tuple[Label, ...]:
    """Labels in the order that `classify` means: something to resolve before a notice of payment
    or an acceptance. The first writers of the corpus did not always keep to it."""
    if labels[0] not in _NOTICES:
        return labels
    matters = tuple(label for label in labels if label not in _NOTICES)
    return (*matters, *(label for label in labels if label in _NOTICES))


def fitted_rows(folder: Path, splits: Sequence[str]) -> bytes:
    """The label rows of some splits without file names, which change when mails are added."""
    rows: list[str] = []
    for path in sorted((folder / "labels").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row: dict[str, Any] = json.loads(line)
            if row["split"] in splits:
                left = {name: row[name] for name in sorted(row) if name not in ("file", "split")}
                rows.append(json.dumps(left, ensure_ascii=False))
    return "\n".join(rows).encode("utf-8")


def phrases(folder: Path) -> list[Sample]:
    """The phrasebook: a file per language, a heading per label, a phrase per line. Each phrase
    counts alone and once more between two lines of small talk (`asides/`), which a reader must
    learn to pass over."""
    found: list[Sample] = []
    for path in sorted(folder.glob("*.txt")):
        asides = _lines(folder / "asides" / path.name)
        label: Label | None = None
        for raw in path.read_text("utf-8").splitlines():
            line = raw.strip()
            if not line or line.startswith("#"):
                continue
            if line[:-1] in Label.__members__.values() and line.endswith(":"):
                label = Label(line[:-1])
            elif label is None:
                raise BadInput(f"{path.name}: a phrase stands before the first label")
            else:
                found.append(Sample(terms("", line, path.stem), (label,), path.stem, ""))
                if len(asides) > 1 and label is not Label.OTHER:
                    turn = len(found)
                    before, after = asides[turn % len(asides)], asides[7 * turn % len(asides) - 1]
                    text = f"{before} {line} {after}"
                    told = terms("", text, path.stem)
                    found.append(Sample(told, (label,), path.stem, "", weight=_BESIDE_SMALL_TALK))
    return found


def _lines(path: Path) -> list[str]:
    if not path.is_file():
        return []
    lines = (line.strip() for line in path.read_text("utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]
