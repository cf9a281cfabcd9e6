"""Labelled documents to fit on: files of the corpus as the reader opens them, with their labels."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tollgate.advisors.documents.pages.child import DocumentOpener
from tollgate.advisors.documents.pages.pages import Document

_HAND = re.compile(r"k[a-z](?=-)|[a-z](?=-)")


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
