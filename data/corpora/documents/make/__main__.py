"""Makes the whole corpus again: `python data/corpora/documents/make [layout …]`.

Writes files/<split>/ and labels.jsonl beside this folder and prints the counts of the card; with
names only those layouts are made and all other files and rows stay as they are.
"""

import importlib
import json
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from hand import papers
from label import LAYOUTS

HERE = Path(__file__).resolve().parent
HOME = HERE.parent
FOLDERS = ("train", "dev", "heldout", "unseen")
# Generators with a drawing board of their own, and their split.
HANDS = {
    "third_hand": "dev",
    "fourth_hand": "dev",
    "fifth_hand": "dev",
    "sixth_hand": "dev",
    "seventh_hand": "dev",
    "eighth_hand": "dev",
    "ninth_hand": "dev",
    "tenth_hand": "dev",
    "eleventh_hand": "dev",
    "twelfth_hand": "dev",
    "thirteenth_hand": "dev",
    "fourteenth_hand": "dev",
    "fifteenth_hand": "dev",
    "sixteenth_hand": "dev",
    "seventeenth_hand": "dev",
    "eighteenth_hand": "dev",
    "nineteenth_hand": "dev",
    "twentieth_hand": "dev",
    "twenty_first_hand": "dev",
    "twenty_second_hand": "dev",
    "twenty_third_hand": "dev",
    "twenty_fourth_hand": "dev",
    "twenty_fifth_hand": "dev",
    "twenty_sixth_hand": "dev",
    "twenty_seventh_hand": "dev",
    "twenty_eighth_hand": "dev",
    "twenty_ninth_hand": "dev",
    "thirtieth_hand": "dev",
    "thirty_first_hand": "dev",
    "thirty_second_hand": "dev",
    "thirty_third_hand": "dev",
    "thirty_fourth_hand": "dev",
    "thirty_fifth_hand": "dev",
    "thirty_sixth_hand": "dev",
    "thirty_seventh_hand": "dev",
    "thirty_eighth_hand": "dev",
    "thirty_ninth_hand": "dev",
    "fortieth_hand": "dev",
    "forty_first_hand": "dev",
    "forty_second_hand": "dev",
    "forty_third_hand": "dev",
    "forty_fourth_hand": "dev",
    "forty_fifth_hand": "dev",
    "forty_sixth_hand": "dev",
    "forty_seventh_hand": "dev",
    "forty_eighth_hand": "dev",
    "forty_ninth_hand": "dev",
    "fiftieth_hand": "dev",
    "fifty_first_hand": "dev",
    "fifty_second_hand": "dev",
    "fifty_third_hand": "dev",
    "fifty_fourth_hand": "dev",
    "fifty_fifth_hand": "dev",
    "fifty_sixth_hand": "dev",
    "fifty_seventh_hand": "dev",
    "fifty_eighth_hand": "dev",
    "fifty_ninth_hand": "dev",
    "sixtieth_hand": "dev",
    "sixty_first_hand": "dev",
    "sixty_second_hand": "dev",
    "sixty_third_hand": "dev",
    "sixty_fourth_hand": "dev",
    "sixty_fifth_hand": "dev",
    "sixty_sixth_hand": "dev",
    "sixty_seventh_hand": "dev",
    "sixty_eighth_hand": "dev",
    "sixty_ninth_hand": "dev",
    "seventieth_hand": "dev",
    "seventy_first_hand": "dev",
    "seventy_second_hand": "dev",
    "seventy_third_hand": "dev",
    "seventy_fourth_hand": "dev",
    "seventy_fifth_hand": "dev",
    "seventy_sixth_hand": "dev",
    "seventy_seventh_hand": "dev",
    "seventy_eighth_hand": "dev",
    "seventy_ninth_hand": "dev",
    "eightieth_hand": "dev",
    "eighty_first_hand": "dev",
    "eighty_second_hand": "dev",
    "eighty_third_hand": "dev",
    "eighty_fourth_hand": "dev",
    "eighty_fifth_hand": "dev",
    "eighty_sixth_hand": "dev",
    "eighty_seventh_hand": "dev",
    "eighty_eighth_hand": "dev",
    "eighty_ninth_hand": "dev",
    "ninetieth_hand": "test",
    "ninety_first_hand": "test",
    "ninety_second_hand": "test",
    "ninety_third_hand": "test",
    "ninety_fourth_hand": "test",
    "ninety_fifth_hand": "test",
    "ninety_sixth_hand": "test",
    "ninety_seventh_hand": "test",
    "ninety_eighth_hand": "dev",
    "ninety_ninth_hand": "dev",
}


def card(rows: list[dict[str, object]]) -> str:
    """The counts of the README, as Markdown tables."""
    splits = ("train", "dev", "test")
    lines = []
    for key in ("layout", "document_type", "decision", "language", "form"):
        if key == "layout":
            pairs = {(str(row["layout"]), str(row["split"])) for row in rows}
            counts = {"layouts": Counter(split for _, split in pairs)}
            counts["files"] = Counter(str(row["split"]) for row in rows)
        else:
            counts = {}
            for row in rows:
                counts.setdefault(str(row[key]), Counter())[str(row["split"])] += 1
        lines += [f"| {key} | train | dev | test | all |", "|---|---:|---:|---:|---:|"]
        for name, count in sorted(counts.items(), key=lambda item: -item[1].total()):
            cells = [name, *(str(count[s]) for s in splits), str(count.total())]
            lines.append("| " + " | ".join(cells) + " |")
        lines.append("")
    return "\n".join(lines)


def _kept(only: set[str]) -> list[dict[str, object]]:
    """The rows of all layouts that are not made now."""
    lines = (HOME / "labels.jsonl").read_text(encoding="utf-8").splitlines()
    return [row for row in map(json.loads, lines) if row["layout"] not in only]


def _by_other_hands(only: set[str]) -> Iterator[tuple[bytes, dict[str, object]]]:
    """The papers of the generators that have a drawing board and labels of their own."""
    for hand, split in HANDS.items():
        for paper in papers(hand):
            if not only or paper.layout in only:
                place = {"split": split, "file": f"{split}/{paper.file}"}
                yield paper.data, paper.row() | place


def main() -> None:
    """Make every file and its label."""
    only = set(sys.argv[1:])
    for folder in FOLDERS:
        for module in sorted((HERE / folder).glob("*.py")):
            importlib.import_module(f"{folder}.{module.stem}")
    names = [one.name for one in LAYOUTS]
    if doubled := [name for name, n in Counter(names).items() if n > 1]:
        raise SystemExit(f"two layouts share a name: {doubled}")
    if not only:
        shutil.rmtree(HOME / "files", ignore_errors=True)
    rows = _kept(only) if only else []
    for one in LAYOUTS:
        if only and one.name not in only:
            continue
        for letter, paper in zip("abcdefgh", one.make(), strict=False):
            file = f"{one.split}/{one.name}-{letter}.{paper.suffix}"
            path = HOME / "files" / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(paper.data)
            head = {"file": file, "layout": one.name, "split": one.split, "form": paper.form}
            rows.append(head | paper.label())
    for data, row in _by_other_hands(only):
        path = HOME / "files" / str(row["file"])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        rows.append(row)
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (HOME / "labels.jsonl").write_text("".join(lines), encoding="utf-8")
    print(card(rows))


if __name__ == "__main__":
    main()
