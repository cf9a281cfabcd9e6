"""A second injector, written from the words of the issue alone and never used for fitting: what an
outside examiner would plant, on plain rows and with nothing taken from the training recipe."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from tollgate.advisors.duplicates.ledger import Entry

KINDS = (
    "other_number",
    "typo",
    "transposition",
    "other_id",
    "same_amount_window",
    "other_party",
    "split",
    "number_format",
)
TRIES = 30


@dataclass(frozen=True, slots=True)
class Exam:
    """A ledger with duplicates; `planted` says (kind, original id, ids of the copies), `rebilled`
    which pairs of ids are a charge and its rebill after a credit, hence no duplicates."""

    entries: list[Entry]
    planted: list[tuple[str, str, tuple[str, ...]]]
    rebilled: list[tuple[str, str]]


def examine(entries: Sequence[Entry], each: int, seed: int) -> Exam:
    """Plant `each` duplicates of every kind, and half as many credits with their rebills."""
    draw = random.Random(f"examiner {seed}")
    charges = [entry for entry in entries if entry.minor > 0]
    draw.shuffle(charges)
    pool = iter(charges)
    rows = list(entries)
    planted: list[tuple[str, str, tuple[str, ...]]] = []
    for kind in KINDS:
        for count in range(each):
            for _ in range(TRIES):
                original = next(pool, None)
                made = _MAKE[kind](original, draw) if original else []
                if made:
                    break
            if not original or not made:
                continue
            copies = [replace(copy, id=f"dup-{kind}-{count}-{at}") for at, copy in enumerate(made)]
            rows.extend(copies)
            planted.append((kind, original.id, tuple(copy.id for copy in copies)))
    rebilled = []
    for count in range(each // 2):
        original = next(pool, None)
        if original is None:
            break
        on = original.on + timedelta(days=draw.randint(1, 12))
        credit = replace(
            original, id=f"cr-{count}", number=f"CR{original.number}", minor=-original.minor, on=on
        )
        again = replace(
            original,
            id=f"re-{count}",
            number=_fresh(original.number, draw),
            on=on + timedelta(days=draw.randint(0, 5)),
        )
        rows += [credit, again]
        rebilled.append((original.id, again.id))
    draw.shuffle(rows)
    return Exam(rows, planted, rebilled)


def _fresh(number: str, draw: random.Random) -> str:
    """Digits drawn anew, or simply another number."""
    if any(mark.isdigit() for mark in number) and draw.random() < 0.7:
        return "".join(str(draw.randrange(10)) if mark.isdigit() else mark for mark in number)
    return str(draw.randrange(1_000, 10_000_000))


def _some_days(entry: Entry, draw: random.Random, most: int) -> Entry:
    return replace(entry, on=entry.on + timedelta(days=draw.randint(0, most)))


def _other_number(entry: Entry, draw: random.Random) -> list[Entry]:
    number = _fresh(entry.number, draw)
    return [replace(_some_days(entry, draw, 5), number=number)] if number != entry.number else []


def _typo(entry: Entry, draw: random.Random) -> list[Entry]:
    number = entry.number
    spots = [at for at, mark in enumerate(number) if mark.isalnum()]
    if len(spots) < 3:
        return []
    at = draw.choice(spots)
    marks = "0123456789" if number[at].isdigit() else "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    mark = draw.choice(marks.replace(number[at].upper(), ""))
    return [replace(_some_days(entry, draw, 10), number=number[:at] + mark + number[at + 1 :])]


def _transposition(entry: Entry, draw: random.Random) -> list[Entry]:
    number = entry.number
    spots = [
        at
        for at in range(len(number) - 1)
        if number[at] != number[at + 1] and number[at : at + 2].isalnum()
    ]
    if len(number) < 3 or not spots:
        return []
    at = draw.choice(spots)
    swapped = number[:at] + number[at + 1] + number[at] + number[at + 2 :]
    return [replace(_some_days(entry, draw, 10), number=swapped)]


def _other_id(entry: Entry, draw: random.Random) -> list[Entry]:
    return [_some_days(entry, draw, 10)]


def _same_amount_window(entry: Entry, draw: random.Random) -> list[Entry]:
    later = entry.on + timedelta(days=draw.randint(1, 14))
    return [replace(entry, number=_fresh(entry.number, draw), on=later)]


def _other_party(entry: Entry, draw: random.Random) -> list[Entry]:
    party = entry.party
    ways = [f"{party}A", f"{party}-2", f"0{party}", f"{party} 1"]
    if sum(mark.isalpha() for mark in party) > 4:
        ways = [party.upper(), f"{party} Ltd", party.replace(" ", "  ", 1), f"The {party}"]
        ways += [party.split()[0], party.replace("&", "and"), party[:-1]]
    else:
        ways.append(str(draw.randrange(10_000, 99_999)))
    made = draw.choice([way for way in ways if way != party])
    return [replace(_some_days(entry, draw, 10), party=made)]


def _split(entry: Entry, draw: random.Random) -> list[Entry]:
    if entry.minor < 2_000:
        return []
    first = entry.minor // 2 if draw.random() < 0.3 else int(entry.minor * draw.uniform(0.3, 0.7))
    moved = _some_days(entry, draw, 5)
    one, other = draw.choice([("-1", "-2"), ("A", "B"), ("/1", "/2"), ("", "")])
    if draw.random() < 0.3:
        numbers = _fresh(entry.number, draw), _fresh(entry.number, draw)
    else:
        numbers = entry.number + one, entry.number + other
    return [
        replace(moved, number=numbers[0], minor=first),
        replace(_some_days(moved, draw, 3), number=numbers[1], minor=entry.minor - first),
    ]


def _number_format(entry: Entry, draw: random.Random) -> list[Entry]:
    number = entry.number
    middle = len(number) // 2
    ways = [
        f"INV-{number}",
        f"INV {number}",
        f"00{number}",
        f"{number[:middle]}-{number[middle:]}",
        f"{number[:middle]} {number[middle:]}",
        f"{number[:middle]}/{number[middle:]}",
        number.lower(),
        number.lstrip("0"),
        f"#{number}",
        number.replace("-", "").replace("/", ""),
    ]
    changed = [way for way in ways if way and way != number]
    return [replace(_some_days(entry, draw, 10), number=draw.choice(changed))] if number else []


_MAKE = {
    "other_number": _other_number,
    "typo": _typo,
    "transposition": _transposition,
    "other_id": _other_id,
    "same_amount_window": _same_amount_window,
    "other_party": _other_party,
    "split": _split,
    "number_format": _number_format,
}
