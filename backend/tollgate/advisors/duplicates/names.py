"""Document numbers and party names brought to the forms in which two writings of one are equal."""

from __future__ import annotations

import re
import string
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_LEADING_ZEROS = re.compile(r"(?<![0-9])0+(?=[0-9])")
_RUNS = re.compile(r"[0-9]+")
_WORDS = re.compile(r"[^\W_]+")
_LEGAL_FORMS = frozenset(
    """inc incorporated llc llp lp ltd limited co company corp corporation plc gmbh mbh ag kg kgaa
    ug ohg gbr ev eg se sa sas sarl srl spa bv nv oy ab as aps pty pte pllc pc nfp the and und
    et""".split()
)
_SAME_LOOK = str.maketrans("OQILSBZ", "0011582")
_PATTERN = str.maketrans(string.digits + string.ascii_uppercase, "9" * 10 + "A" * 26)
SHORTEST_TELLING = 4  # characters from which one number standing inside another tells something


def squeeze(number: str) -> str:
    """Capitals and digits only: "inv-0042/a" is "INV0042A"."""
    if number.isascii() and number.isalnum():
        return number.upper()
    plain = unicodedata.normalize("NFKC", number).upper()
    return "".join(mark for mark in plain if mark.isalnum())


def norm(squeezed: str) -> str:
    """Without the zeros that lead a run of digits: "INV0042A" is "INV42A"."""
    return _LEADING_ZEROS.sub("", squeezed)


def digits(squeezed: str) -> str:
    """All digits in a row, without leading zeros."""
    return "".join(_RUNS.findall(squeezed)).lstrip("0")


@lru_cache(maxsize=200_000)
def party_key(name: str) -> str:
    """Lower-case words without accents and legal forms: "ACME, Inc." is "acme"."""
    flat = unicodedata.normalize("NFKD", name.casefold().replace("ß", "ss"))
    flat = "".join(mark for mark in flat if not unicodedata.combining(mark))
    words = _WORDS.findall(flat.replace("'", "").replace(".", ""))
    telling = [word for word in words if word not in _LEGAL_FORMS]
    return " ".join(telling or words)


@lru_cache(maxsize=200_000)
def party_likeness(one: str, other: str) -> float:
    """0 to 1: shared letter pairs of two party keys (Dice's coefficient); 0 for bare codes."""
    pairs_one, pairs_other = _letter_pairs(one), _letter_pairs(other)
    if len(pairs_one) < 3 or len(pairs_other) < 3:
        return 0.0
    shared = len(pairs_one & pairs_other)
    return 2 * shared / (len(pairs_one) + len(pairs_other))


def _letter_pairs(key: str) -> frozenset[str]:
    letters = "".join(mark for mark in key if mark.isalpha())
    return frozenset(letters[i : i + 2] for i in range(len(letters) - 1))


@dataclass(frozen=True, slots=True)
class Likeness:
    """How two squeezed numbers differ, once their common beginning and end are taken off."""

    left: str
    right: str
    before: int  # characters in common at the beginning
    after: int  # and at the end

    @property
    def edits(self) -> int:
        """An upper bound of the edit distance."""
        return max(len(self.left), len(self.right))

    @property
    def is_swap(self) -> bool:
        """Two characters changed places and nothing else differs."""
        left, right = self.left, self.right
        return (
            len(left) == len(right) >= 2
            and left[0] == right[-1]
            and left[-1] == right[0]
            and left[1:-1] == right[1:-1]
        )

    @property
    def is_look_alike(self) -> bool:
        """Only letters and digits that look the same differ, as O and 0."""
        return self.left.translate(_SAME_LOOK) == self.right.translate(_SAME_LOOK)

    @property
    def step(self) -> int | None:
        """The distance of the two where they differ in the digits of one run; None elsewhere."""
        left, right = self.left, self.right
        if not (left.isdigit() and right.isdigit() and len(left) == len(right)):
            return None
        return abs(int(left) - int(right)) * int(10 ** min(self.after, 9))


def common_start(left: str, right: str) -> int:
    """How many characters two squeezed numbers have in common at the beginning."""
    count = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        count += 1
    return count


def compare(left: str, right: str) -> Likeness:
    """Strip what two squeezed numbers have in common at both ends."""
    shortest = min(len(left), len(right))
    before = common_start(left, right)
    after = 0
    while after < shortest - before and left[-1 - after] == right[-1 - after]:
        after += 1
    return Likeness(
        left[before : len(left) - after], right[before : len(right) - after], before, after
    )


def code_likeness(one: str, other: str) -> float:
    """0 to 1 for party keys that are codes: one inside the other, or one character apart."""
    if one == other:
        return 1.0
    short, long = sorted((one.replace(" ", ""), other.replace(" ", "")), key=len)
    if len(short) < 3 or len(long) - len(short) > 4:
        return 0.0
    if short in long:
        return 0.9
    found = compare(short, long)
    return 0.7 if found.edits <= 1 or found.is_swap else 0.0


def stands_inside(left: str, right: str) -> bool:
    """One number is the other with something before or after it."""
    short, long = sorted((left, right), key=len)
    return len(short) >= SHORTEST_TELLING and (long.startswith(short) or long.endswith(short))


def shape(squeezed: str) -> str:
    """The pattern of letters and digits: "INV0042" is "AAA9999"."""
    return squeezed.translate(_PATTERN) if squeezed.isascii() else _wide_shape(squeezed)


def _wide_shape(squeezed: str) -> str:
    return "".join("9" if mark.isdigit() else "A" for mark in squeezed)
