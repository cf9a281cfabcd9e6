"""Labelled documents to fit on: files of the corpus as the reader opens them, and papers that are
kept as text, each with its label."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tollgate.advisors.documents.pages.child import DocumentOpener
from tollgate.advisors.documents.pages.pages import Document
from tollgate.advisors.documents.typed_pages import typed

_HAND = re.compile(r"[k-n]?[a-z](?=-)")


def hand_of(layout: str) -> str:
    """Who wrote a layout, by the letters before its name; the first writers have none."""
    found = _HAND.match(layout)
    return found[0] if found else "first"


def opened(corpus: Path, splits: Sequence[str]) -> Iterator[tuple[dict[str, Any], Document]]:
    """Every file of some splits with its label; scans are recognised, which takes its time."""
    with DocumentOpener() as opener:
        for line in (corpus / "labels.jsonl").read_text("utf-8").splitlines():
            label = json.loads(line)
            if label["split"] in splits:
                yield label, opener.open((corpus / "files" / label["file"]).read_bytes())


def kept_as_text(corpus: Path) -> Iterator[tuple[str, dict[str, Any], Document]]:
    """Every paper of the books of decisions: the book, its label, and the paper set as a page."""
    for path in sorted((corpus / "papers").glob("decisions_*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            label = json.loads(line)
            decides = label["decision"] is not None
            yield path.stem, label, typed(label["text"], label["language"], label["type"], decides)
