"""Builds the .eml files and label lines of the mail corpus from the hand-written books.

`python data/corpora/mails/make/build.py [language …] [--out FOLDER] [--counts]`
`--counts` writes the tables of the card (README.md) anew from all label files.
"""

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

MAKE = Path(__file__).resolve().parent
sys.path.insert(0, str(MAKE))

from authoring import LABELS, BookError, Mail, read_book, row  # noqa: E402  (a script beside its modules)
from message import message_id, render, thread_key  # noqa: E402  (the same)

COUNTS = "<!-- counts: python data/corpora/mails/make/build.py --counts"


def build(language: str, out: Path) -> Counter[str]:
    """Write one language's files and label file; return counts of primaries and splits."""
    mails = [mail for path in sorted((MAKE / language).glob("*.mails")) for mail in read_book(path)]
    _one_split_each(mails)
    for split in ("train", "dev", "test"):
        folder = out / "files" / split
        folder.mkdir(parents=True, exist_ok=True)
        for stale in folder.glob(f"{language}-*.eml"):
            stale.unlink()
    rows, counts, threads = [], Counter[str](), dict[tuple[str, str], str]()
    for number, mail in enumerate(mails, 1):
        file_id = f"{language}-{number:03d}"
        name = f"{mail.persona.split}/{file_id}.eml"
        key = (mail.persona.name, thread_key(mail))
        (out / "files" / name).write_bytes(render(mail, file_id, threads.get(key)))
        threads[key] = message_id(mail, file_id)
        rows.append(row(mail, name))
        counts.update([f"{mail.persona.split} {mail.labels[0]}", mail.persona.split, "all"])
    labels = out / "labels"
    labels.mkdir(exist_ok=True)
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in rows)
    (labels / f"{language}.jsonl").write_text(text, encoding="utf-8")
    return counts


def write_counts(corpus: Path) -> None:
    """Replace the card's tables between the two count marks."""
    files = sorted((corpus / "labels").glob("*.jsonl"))
    rows = [json.loads(line) for path in files for line in path.read_text("utf-8").splitlines()]
    languages = sorted({line["language"] for line in rows})
    table = [
        "| language | writers | train | dev | test | mails | several labels |",
        "|---" * 7 + "|",
    ]
    for language in languages:
        mine = [line for line in rows if line["language"] == language]
        per = Counter(line["split"] for line in mine)
        writers = len({line["persona"] for line in mine})
        several = sum(len(line["labels"]) > 1 for line in mine)
        cells = [language, writers, per["train"], per["dev"], per["test"], len(mine), several]
        table.append(f"| {' | '.join(map(str, cells))} |")
    table += ["", f"| primary | {' | '.join(languages)} |", "|---" * (1 + len(languages)) + "|"]
    primaries = Counter((line["primary"], line["language"]) for line in rows)
    for label in LABELS:
        cells = [label, *(primaries[label, language] for language in languages)]
        table.append(f"| {' | '.join(map(str, cells))} |")
    card = corpus / "README.md"
    text = card.read_text(encoding="utf-8")
    head, mark, rest = text.partition(f"{COUNTS} -->\n")
    if not mark:
        raise ValueError("the card has no count marks")
    tail = rest[rest.index("<!-- /counts -->") :]
    card.write_text(head + mark + "\n".join(table) + "\n" + tail, encoding="utf-8")


def _one_split_each(mails: list[Mail]) -> None:
    split: dict[str, str] = {}
    for mail in mails:
        if split.setdefault(mail.persona.name, mail.persona.split) != mail.persona.split:
            raise BookError(f"{mail.place}: persona {mail.persona.name} stands in two splits")


def main() -> int:
    """Command line; 1 where a book cannot be read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("languages", nargs="*")
    parser.add_argument("--out", type=Path, default=MAKE.parent)
    parser.add_argument("--counts", action="store_true")
    given = parser.parse_args()
    languages = given.languages or sorted(p.name for p in MAKE.iterdir() if any(p.glob("*.mails")))
    for language in languages:
        try:
            counts = build(language, given.out)
        except ValueError as error:
            print(f"{language}: {error}", file=sys.stderr)
            return 1
        for name, count in sorted(counts.items()):
            print(f"{language} {name}: {count}", file=sys.stderr)
    if given.counts:
        write_counts(MAKE.parent)
    return 0


if __name__ == "__main__":
    sys.exit(main())
