"""Cells to dates, amounts, numbers and flags; what a column's order of day and month and its
decimal mark are is decided from the whole column, with the evidence told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from tollgate.connectors.exports.vocabulary import plainly, vocabulary
from tollgate.kernel.currency import decimals, is_currency
from tollgate.kernel.money import LARGEST_MINOR, Money

_TIME = r"(?:[T ,]+\d{1,2}:\d{2}.*)?$"
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})" + _TIME)
_COMPACT = re.compile(r"(20\d\d)(\d\d)(\d\d)$")
_NUMERIC = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})" + _TIME)
_DAY_WORD = re.compile(
    r"(?:[^\W\d]+\.?,? )?(\d{1,2})(?:st|nd|rd|th|\.)?[-/ ]+([^\W\d]+)\.?[-/, ]+(\d{4}|\d{2})"
    + _TIME
)
_WORD_DAY = re.compile(
    r"(?:[^\W\d]+\.?,? )?([^\W\d]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})" + _TIME
)
_MONTH_ONLY = re.compile(r"(\d{4})[-/.](\d{1,2})$|(\d{1,2})[-/.](\d{4})$")
_WORD_MONTH = re.compile(r"([^\W\d]+)\.?[ -](\d{4})$")
_NUMBER = re.compile(r"\d[\d.,]*$|[.,]\d+$")
# The letters of marks such as US$, Fr., zł, kr and of units such as 7.5 h.
_MARK_LETTERS = frozenset("us ca c a nz hk s r fr sfr z k kr rs h hrs hr std".split())
_SIMPLE = re.compile(r"-?\d{1,15}(?:\.\d{1,2})?$", re.ASCII)
_MARKS = re.compile(r"[^\d.,()\-+−–]+")


@dataclass(frozen=True, slots=True)
class Style:
    """How a column writes: `order` is dmy or mdy, `decimal` the decimal mark; None = not known."""

    order: str | None = None
    decimal: str | None = None
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a column's cells say about its style: None where they leave it open."""

    value: str | None
    evidence: str
    open_cells: int = 0
    example: str = ""


# ----- dates


def date_order(cells: Iterable[str]) -> Verdict:
    """Which of day and month comes first, from cells in which one of them exceeds 12."""
    day_first = month_first = unclear = 0
    dots, proof, example = 0, {"dmy": "", "mdy": ""}, ""
    for cell in cells:
        found = _NUMERIC.match(cell)
        if found is None:
            continue
        first, mark, second = int(found[1]), found[2], int(found[3])
        if first > 12 >= second:
            day_first, proof["dmy"] = day_first + 1, proof["dmy"] or cell
        elif second > 12 >= first:
            month_first, proof["mdy"] = month_first + 1, proof["mdy"] or cell
        elif mark == ".":
            dots += 1
        elif first != second:
            unclear, example = unclear + 1, example or cell
    if day_first and month_first:
        return Verdict(
            None,
            f"{proof['dmy']} and {proof['mdy']} cannot both be dates of one order",
            unclear + day_first + month_first,
            proof["dmy"],
        )
    if day_first or month_first:
        order = "dmy" if day_first else "mdy"
        return Verdict(order, f"{proof[order]} can be read only one way", 0)
    if dots and not unclear:
        return Verdict("dmy", "dates with dots put the day first")
    if dots:
        return Verdict("dmy", "dates with dots in the same column put the day first")
    return Verdict(None, "", unclear, example)


def day_reader(order: str | None) -> Callable[[str], date | None]:
    """A reader of date cells; a cell that the order would be needed for is None without it."""
    known: dict[str, date | None] = {}

    def read(cell: str) -> date | None:
        if cell not in known:
            known[cell] = _day(cell.strip(), order)
        return known[cell]

    return read


def _day(text: str, order: str | None) -> date | None:
    if found := _ISO.match(text) or _COMPACT.match(text):
        return _made(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMERIC.match(text):
        first, second, year = int(found[1]), int(found[3]), _year(found[4])
        if first == second or (order is None and found[2] == "."):
            return _made(year, second, first)
        if order is None:
            return (
                _made(year, second, first)
                if first > 12
                else (_made(year, first, second) if second > 12 else None)
            )
        return _made(year, second, first) if order == "dmy" else _made(year, first, second)
    months = vocabulary().months
    if found := _DAY_WORD.match(text):
        month = months.get(plainly(found[2]))
        return _made(_year(found[3]), month, int(found[1])) if month else None
    if found := _WORD_DAY.match(text):
        month = months.get(plainly(found[1]))
        return _made(int(found[3]), month, int(found[2])) if month else None
    if found := _MONTH_ONLY.match(text):
        year_text, number = (found[1], found[2]) if found[1] else (found[4], found[3])
        return _made(int(year_text), int(number), 1)
    if found := _WORD_MONTH.match(text):
        month = months.get(plainly(found[1]))
        return _made(int(found[2]), month, 1) if month else None
    return None


def _year(text: str) -> int:
    year = int(text)
    return year if year > 99 else 2000 + year if year < 70 else 1900 + year


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if 1970 <= year <= 2100 else None
    except ValueError:
        return None


def looks_like_day(cell: str) -> bool:
    """Whether a cell is a date in any order."""
    return _day(cell, "dmy") is not None or _day(cell, "mdy") is not None


# ----- amounts and numbers


def decimal_mark(cells: Iterable[str]) -> Verdict:
    """Whether a comma or a point separates decimals, from cells that leave no doubt."""
    votes, proof = {",": 0, ".": 0}, {",": "", ".": ""}
    unclear, example = 0, ""
    for cell in cells:
        digits = _MARKS.sub("", cell).strip("()-+−–")
        points, commas = digits.count("."), digits.count(",")
        if not points and not commas:
            continue
        mark = _mark_of(digits, points, commas)
        if mark:
            votes[mark] += 1
            proof[mark] = proof[mark] or cell
        else:
            unclear, example = unclear + 1, example or cell
    if votes[","] and votes["."]:
        return Verdict(
            None,
            f"{proof[',']} and {proof['.']} use different decimal marks",
            votes[","] + votes["."] + unclear,
            proof[","],
        )
    for mark, count in votes.items():
        if count:
            return Verdict(mark, f"{proof[mark]} can be read only one way")
    return Verdict(None, "", unclear, example)


def _mark_of(digits: str, points: int, commas: int) -> str | None:
    if points and commas:
        return "," if digits.rfind(",") > digits.rfind(".") else "."
    mark, other, count = (".", ",", points) if points else (",", ".", commas)
    if count > 1:
        return other
    whole, _, fraction = digits.partition(mark)
    if len(fraction) != 3 or whole in ("", "0") or len(whole) > 3:
        return mark
    return None


def number_reader(decimal: str | None) -> Callable[[str], Decimal | None]:
    """A reader of number cells; a cell that the decimal mark would be needed for is None without
    it, and so is a formula."""
    known: dict[str, Decimal | None] = {}

    def read(cell: str) -> Decimal | None:
        if cell not in known:
            known[cell] = _number(cell, decimal)
        return known[cell]

    return read


def _number(cell: str, decimal: str | None) -> Decimal | None:
    if decimal != "," and _SIMPLE.match(cell):
        return Decimal(cell)
    if cell[:1] in "=@" or len(cell) > 40:
        return None
    text = _MARKS.sub("", cell)
    negative = text.startswith(("-", "−", "–", "(")) or text.endswith(("-", "−", "–"))
    digits = text.strip("()-+−–")
    if _NUMBER.match(digits) is None:
        return None
    mark = decimal or _mark_of(digits, digits.count("."), digits.count(","))
    if mark is None and ("." in digits or "," in digits):
        return None
    other = "," if mark == "." else "."
    whole, _, fraction = digits.replace(other, "").partition(mark or ".")
    if mark and fraction.count(mark):
        return None
    try:
        value = Decimal(f"{whole or '0'}.{fraction or '0'}")
    except InvalidOperation:
        return None
    return -value if negative else value


def looks_like_number(cell: str) -> bool:
    """Whether a cell is an amount: digits with at most a currency around them."""
    letters = re.sub(r"[^A-Za-z]", "", cell)
    if letters and not (is_currency(letters.upper()) or letters.casefold() in _MARK_LETTERS):
        return False
    if cell[:1] == "=" or cell.count("-") > 1 or "/" in cell or ":" in cell:
        return False
    return _number(cell, None) is not None or _number(cell, ".") is not None


def to_money(value: Decimal, currency: str) -> Money | None:
    """An amount in major units as money, half a minor unit away from zero; None beyond range."""
    minor = int((value * 10 ** decimals(currency)).quantize(Decimal(1), ROUND_HALF_UP))
    return Money(minor, currency) if abs(minor) <= LARGEST_MINOR else None


_CODE = re.compile(r"\b([A-Z]{3})\b")


def cell_currency(cell: str, *, dollar: str | None = None) -> str | None:
    """The currency that an amount cell names by code or mark; a bare $ is `dollar`, since a dozen
    currencies write it."""
    if _SIMPLE.match(cell):
        return None
    found = _CODE.search(cell)
    if found and is_currency(found[1]):
        return found[1]
    mark = re.sub(r"[\d\s.,()'’\u00a0\u202f+−–-]", "", cell).casefold().rstrip(".")
    if mark == "$":
        return dollar
    return vocabulary().currency_marks.get(mark) if mark else None


def percent_bp(value: Decimal, cell: str) -> int:
    """A share as basis points: "10%", "10" and "0.10" are all a tenth."""
    if "%" not in cell and abs(value) <= 1:
        value *= 100
    return int((value * 100).quantize(Decimal(1), ROUND_HALF_UP))


# ----- words


def flag(cell: str) -> bool | None:
    """Yes or no in the usual languages; None for anything else."""
    word = plainly(cell) or cell.strip()
    words = vocabulary()
    if word in words.yes:
        return True
    return False if word in words.no else None


def word_in(cell: str, lists: dict[str, frozenset[str]]) -> str | None:
    """The list that has a cell's whole text, else the first that has a run of its words."""
    text = plainly(cell)
    if not text:
        return None
    for name, words in lists.items():
        if text in words:
            return name
    padded = f" {text} "
    for name, words in lists.items():
        if any(f" {word} " in padded for word in words):
            return name
    return None
