"""Writes the papers and labels.jsonl: `python -m fourth_hand FOLDER`, run in the folder `make`."""

import json
import sys
from importlib import import_module
from pathlib import Path

FAMILIES = (
    "itwork",
    "mails",
    "esign",
    "building",
    "orders",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
    "forms",
    "typeset",
    "sundry",
)


def main(folder: Path, behind: Path | None = None) -> None:
    """Makes everything; `behind` also gets the pages from which scans were made."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = []
    for family in FAMILIES:
        for paper in import_module(f"fourth_hand.{family}").papers():
            (folder / paper.file).write_bytes(paper.data)
            if behind:
                behind.mkdir(parents=True, exist_ok=True)
                (behind / paper.file).write_bytes(paper.source or paper.data)
            rows.append(json.dumps(paper.row(), ensure_ascii=False))
    (folder / "labels.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
    sys.stderr.write(f"{len(rows)} papers\n")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: python -m fourth_hand FOLDER [FOLDER-FOR-PAGES-BEHIND-SCANS]")
    main(*(Path(a) for a in sys.argv[1:]))
