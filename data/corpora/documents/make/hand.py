"""One hand alone: `python data/corpora/documents/make/hand.py NAME FOLDER [PAGES-BEHIND-SCANS]`.

Writes the papers of that hand and their labels.jsonl into a folder, so that a reader can be
measured on them before they join the corpus.
"""

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from paper import Paper


def papers(name: str) -> Iterator[Paper]:
    """All papers of the hand: those of each family that its package names."""
    for family in importlib.import_module(name).FAMILIES:
        yield from importlib.import_module(f"{name}.{family}").papers()


def main(name: str, folder: Path, behind: Path | None = None) -> None:
    """Makes everything; `behind` also gets the pages from which scans were made."""
    rows = []
    for paper in papers(name):
        for place, data in ((folder, paper.data), (behind, paper.source or paper.data)):
            if place:
                place.mkdir(parents=True, exist_ok=True)
                (place / paper.file).write_bytes(data)
        rows.append(json.dumps(paper.row(), ensure_ascii=False))
    (folder / "labels.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
    sys.stderr.write(f"{len(rows)} papers\n")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit("usage: hand.py NAME FOLDER [FOLDER-FOR-PAGES-BEHIND-SCANS]")
    main(sys.argv[1], *(Path(a) for a in sys.argv[2:]))
