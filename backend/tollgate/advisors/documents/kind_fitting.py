"""Fitting what kind of paper a text is: papers that were laid out, and papers kept as text."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tollgate.advisors.documents.kind_words import kind_terms
from tollgate.advisors.documents.labelled import hand_of
from tollgate.advisors.documents.pages.pages import Document
from tollgate.advisors.text_fitting import Recipe, fit
from tollgate.advisors.text_model import TextModel

_RECIPE = Recipe({"w": 1.0, "c": 1.0}, {"w": 2, "c": 2}, strength=50.0, balanced=True)
_BESIDE = 0.5  # weight of a paper that is kept as text, beside 1 of one that was laid out


@dataclass(frozen=True, slots=True)
class Paper:
    """One text with its kind; a `hand` wrote it together with others."""

    terms: Counter[str]
    kind: str
    hand: str
    weight: float = 1.0


def fit_kinds(papers: Sequence[Paper]) -> TextModel:
    """The model of kinds by the terms of papers."""
    return fit(
        _RECIPE, [p.terms for p in papers], [p.kind for p in papers], [p.weight for p in papers]
    )


def laid_out(documents: Iterable[tuple[dict[str, Any], Document]]) -> list[Paper]:
    """The documents that have text."""
    found = []
    for label, document in documents:
        text = "\n".join(page.text for page in document.pages)
        if document.error is None and text.strip():
            kind = str(label["document_type"])
            found.append(Paper(kind_terms(text), kind, hand_of(label["layout"])))
    return found


def titles_and_papers(folder: Path) -> list[Paper]:
    """Papers and titles of papers in the books of a folder."""
    return [
        Paper(kind_terms(row["text"]), row["type"], path.stem, _BESIDE)
        for path in sorted(folder.glob("*.jsonl"))
        for row in map(json.loads, path.read_text("utf-8").splitlines())
    ]
