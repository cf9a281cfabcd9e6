"""Synthetic duplicates of eight named kinds, put into a ledger with a seed: training recipe only.

What a real duplicate looks like is known here only from the forms that audit handbooks name; each
kind is therefore varied (fresh numbers, gaps, name writings), and the card says that it is made up.
"""

from __future__ import annotations

import random
import string
from collections.abc import Callable, Sequence
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


@dataclass(frozen=True, slots=True)
class Injected:
    """A ledger with duplicates in it; `planted` says (kind, original id, ids of the copies)."""

    entries: list[Entry]
    planted: list[tuple[str, str, tuple[str, ...]]]


def inject(entries: Sequence[Entry], share: float, seed: int) -> Injected:
    """Copy a share of the entries, kinds in equal parts, and shuffle the whole.

    Only positive amounts of at least one unit serve as originals, as an auditor would choose.
    """
    chance = random.Random(seed)  # noqa: S311  a seeded recipe, nothing secret
    eligible = [entry for entry in entries if entry.minor >= 100]
    chosen = chance.sample(eligible, min(len(eligible), round(len(entries) * share)))
    result = list(entries)
    planted = []
    parties = sorted({entry.party for entry in entries})
    for count, original in enumerate(chosen):
        kind = KINDS[count % len(KINDS)]
        made = _COPIES[kind](original, chance, parties)
        if made is None:
            continue
        named = [replace(copy, id=f"x{seed}-{count}-{at}") for at, copy in enumerate(made)]
        planted.append((kind, original.id, tuple(copy.id for copy in named)))
        result.extend(named)
    chance.shuffle(result)
    return Injected(result, planted)


def _moved(entry: Entry, chance: random.Random, longest: int) -> Entry:
    """The same day often, else some days later, rarely earlier."""
    if chance.random() < 0.35:
        return entry
    days = chance.randint(1, longest)
    sign = -1 if chance.random() < 0.1 else 1
    return replace(entry, on=entry.on + timedelta(days=sign * days))


def _fresh_number(number: str, chance: random.Random) -> str:
    """Another number: of the same shape, a near successor, a marked copy, or of another style."""
    way = chance.random()
    if way < 0.15:
        return f"{chance.choice(['R', 'RE', 'DUP', 'N', 'B'])}{chance.randint(100, 99999)}"
    if way < 0.3 and number.isdigit():
        return str(int(number) + chance.randint(1, 500)).rjust(len(number), "0")
    if way < 0.45:
        return str(chance.randint(10_000, 99_999_999))
    fresh = "".join(chance.choice(string.digits) if mark.isdigit() else mark for mark in number)
    return fresh if fresh != number else fresh + chance.choice(string.digits)


def _other_number(entry: Entry, chance: random.Random, _: Sequence[str]) -> list[Entry] | None:
    return [replace(_moved(entry, chance, 7), number=_fresh_number(entry.number, chance))]


def _typo(entry: Entry, chance: random.Random, _: Sequence[str]) -> list[Entry] | None:
    number = entry.number
    if len(number) < 3:
        return None
    at = chance.randrange(len(number))
    marks = string.digits if number[at].isdigit() else string.ascii_uppercase
    way = chance.random()
    if way < 0.7:
        other = chance.choice([mark for mark in marks if mark != number[at]])
        wrong = number[:at] + other + number[at + 1 :]
    elif way < 0.85:
        wrong = number[:at] + number[at + 1 :]
    else:
        wrong = number[:at] + chance.choice(marks) + number[at:]
    return [replace(_moved(entry, chance, 30), number=wrong)] if wrong != number else None


def _transposition(entry: Entry, chance: random.Random, _: Sequence[str]) -> list[Entry] | None:
    number = entry.number
    spots = [at for at in range(len(number) - 1) if number[at] != number[at + 1]]
    if not spots:
        return None
    at = chance.choice(spots)
    wrong = number[:at] + number[at + 1] + number[at] + number[at + 2 :]
    return [replace(_moved(entry, chance, 30), number=wrong)]


def _other_id(entry: Entry, chance: random.Random, _: Sequence[str]) -> list[Entry] | None:
    return [_moved(entry, chance, 45)]


def _same_amount_window(
    entry: Entry, chance: random.Random, _: Sequence[str]
) -> list[Entry] | None:
    """Within a month, with a number of its own or none."""
    number = "" if chance.random() < 0.15 else _fresh_number(entry.number, chance)
    later = entry.on + timedelta(days=chance.randint(1, 30))
    return [replace(entry, number=number, on=later)]


def _other_party(entry: Entry, chance: random.Random, parties: Sequence[str]) -> list[Entry] | None:
    """Another record of the party: another writing of its name, or another code."""
    letters = sum(mark.isalpha() for mark in entry.party)
    if letters >= 5 and chance.random() < 0.7:
        party = _other_writing(entry.party, chance)
    else:
        party = _other_code(entry.party, chance, parties)
    if party == entry.party:
        return None
    return [replace(_moved(entry, chance, 20), party=party)]


def _other_code(code: str, chance: random.Random, parties: Sequence[str]) -> str:
    way = chance.random()
    if way < 0.35:
        return chance.choice(parties)
    if way < 0.5:
        return str(chance.randint(1_000, 999_999))
    mark = chance.choice("ABCVX0129")
    return chance.choice([f"{code}-{mark}", f"{code}{mark}", f"{mark}{code}", f"{code} {mark}"])


def _other_writing(name: str, chance: random.Random) -> str:
    words = name.split()
    way = chance.randrange(5)
    if way == 0:
        return name.upper().replace(",", "").replace(".", "")
    if way == 1:
        return f"{name} {chance.choice(['Inc.', 'LLC', 'Ltd', 'GmbH', 'Corp.'])}"
    if way == 2 and len(words) > 1:
        return " ".join(words[:-1])
    if way == 3:
        at = chance.randrange(1, len(name))
        return name[:at] + name[at + 1 :]
    return f"{name} ({chance.choice(['North', 'HQ', 'Branch 2', 'Accounts'])})"


def _split(entry: Entry, chance: random.Random, _: Sequence[str]) -> list[Entry] | None:
    """The same work a second time, in two parts."""
    if entry.minor < 2000:
        return None
    half = chance.random() < 0.35
    share = 0.5 if half else chance.uniform(0.2, 0.8)
    first = round(entry.minor * share)
    moved = _moved(entry, chance, 14)
    later = timedelta(days=0 if chance.random() < 0.6 else chance.randint(1, 10))
    ends = chance.choice(
        [("A", "B"), ("-1", "-2"), ("/1", "/2"), ("-A", "-B"), ("a", "b"), ("", "")]
    )
    if chance.random() < 0.55:
        numbers = entry.number + ends[0], entry.number + ends[1]
    else:
        numbers = _fresh_number(entry.number, chance), _fresh_number(entry.number, chance)
    return [
        replace(moved, number=numbers[0], minor=first),
        replace(moved, number=numbers[1], minor=entry.minor - first, on=moved.on + later),
    ]


def _number_format(entry: Entry, chance: random.Random, _: Sequence[str]) -> list[Entry] | None:
    number = entry.number
    ways = [
        f"INV-{number}",
        f"INV{number}",
        f"0{number}",
        f"000{number}",
        f"#{number}",
        number.lower(),
        number.replace("-", ""),
        number.replace("O", "0"),
        number.replace("0", "O"),
        f" {number} ",
        f"{number[:3]}-{number[3:]}",
        f"{number[:2]} {number[2:]}",
        f"{number}.",
        number.lstrip("0"),
        f"{entry.on.year}-{number}",
        f"{number}/{entry.on.year % 100:02d}",
        f"{number}{chance.choice(['R', 'A', '-1', '-R'])}",
    ]
    changed = [way for way in ways if way and way != number]
    return [replace(_moved(entry, chance, 30), number=chance.choice(changed))]


_COPIES: dict[str, Callable[[Entry, random.Random, Sequence[str]], list[Entry] | None]] = {
    "other_number": _other_number,
    "typo": _typo,
    "transposition": _transposition,
    "other_id": _other_id,
    "same_amount_window": _same_amount_window,
    "other_party": _other_party,
    "split": _split,
    "number_format": _number_format,
}
