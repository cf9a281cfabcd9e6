"""Amounts of money in a text, written as people write them; what is unclear stays unread."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from tollgate.advisors.grounding.currencies import Currency, currency_beside, named_currencies
from tollgate.advisors.grounding.spans import Span
from tollgate.kernel.currency import decimals, is_currency
from tollgate.kernel.errors import BadInput
from tollgate.kernel.money import Money

_SPACES = " \u00a0\u202f\u2009\u2007"
_GROUPED = rf"\d{{1,3}}(?:[{_SPACES}.,'\u2019\u02bc]\d{{2,3}})*[.,'\u2019{_SPACES}]\d{{3}}"
_NUMBER = re.compile(
    rf"(?:{_GROUPED}(?:[.,]\d{{1,4}})?|\d+(?:[.,]\d+)?|[.,]\d{{2}})(?![\d])(?P<whole>[.,][-\u2013\u2014]+)?",
    re.ASCII,
)
_MINUS = re.compile(
    r"(?:(?<![\w)\d])[-\u2212\u2013]|(?<!\w)(?:minus|moins|menos|meno|less|abzüglich))\s*$", re.I
)
_MINUS_AFTER = re.compile(r"\s?[-\u2212](?![\w\d])|\s*(?:CR|Cr)\b")
_SHORTHAND = re.compile(
    r"\s?(?:[kKmM]\b(?!\.\w)|[kKM]?€?\b(?:tsd|mio|mrd|mln|mn|bn|tys|mil|million|millions|millionen|thousand"
    r"|tausend|millones|millón|milhões|milhão|milioni|milione|miljoen|duizend|mille|mila|miliardi"
    r"|milliarden|milliards?|billion|lakh|crore)\b|T[€$]|k[€$£])",
    re.IGNORECASE,
)
_PER = re.compile(r"\s?(?:%|\u2030|per\s?cent|prozent|pour\s?cent|por\s?ciento)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount as it stands in a text.

    `at` covers sign, digits and currency; `digits` the number alone. `money` is None when the
    currency or the number cannot be told for sure.
    """

    at: Span
    digits: Span
    money: Money | None


@dataclass(frozen=True, slots=True)
class AmountHabits:
    """What the rest of the document says about its amounts.

    `currency`: what a bare number or a bare "$" means (ISO 4217); `decimal_mark`: "." or ",".
    """

    currency: str | None = None
    decimal_mark: str | None = None


NO_HABITS = AmountHabits()


@dataclass(frozen=True, slots=True)
class _Number:
    """Plain decimal text such as "1234.5", and the separators that it was read with."""

    plain: str
    decimal_mark: str | None


def read_number(text: str, decimal_mark: str | None = None) -> str | None:
    """A written number as a plain decimal ("1'234.50" gives "1234.50"); None when it may mean two.

    `decimal_mark` settles "1.234" and "1,234"; without it they count thousands, since money has no
    three decimals (except in the currencies that `find_amounts` asks about).
    """
    number = _read(text, decimal_mark)
    return None if number is None else number.plain


def _read(text: str, decimal_mark: str | None) -> _Number | None:
    text = re.sub(r"[.,][-\u2013\u2014]+$", "", text)
    text = re.sub(f"[{_SPACES}]", " ", text).replace("\u2019", "'").replace("\u02bc", "'")
    marks = [sign for sign in text if not sign.isdigit()]
    if not marks:
        return _Number(text, None)
    last = marks[-1]
    tail = text.rpartition(last)[2]
    if last not in ".," or marks.count(last) > 1:
        return _grouped(text, marks, None)
    if len(marks) > 1 or len(tail) != 3:
        whole = text[: len(text) - len(tail) - 1]
        if len(tail) > 4 or last in whole:
            return None
        start = _grouped(whole, [sign for sign in whole if not sign.isdigit()], last)
        return None if start is None else _Number(f"{start.plain or '0'}.{tail}", last)
    if decimal_mark == last or text.startswith("0"):
        return None  # "1.234" where the point is known to divide decimals: three decimals
    return _grouped(text, marks, None)


def _grouped(text: str, marks: list[str], decimal_mark: str | None) -> _Number | None:
    """A whole number with one sort of mark between its groups of three (or two, in India)."""
    if not marks:
        return _Number(text, decimal_mark)
    if len(set(marks)) > 1 or marks[0] == decimal_mark:
        return None
    first, *groups = text.split(marks[0])
    sizes = [len(group) for group in groups]
    western = set(sizes) == {3} and 1 <= len(first) <= 3
    indian = marks[0] == "," and sizes[-1] == 3 and set(sizes[:-1]) == {2} and len(first) <= 2
    if not (western or indian) or first.startswith("0"):
        return None
    return _Number(text.replace(marks[0], ""), decimal_mark)


# Several readers look at one text in turn.
@lru_cache(maxsize=32)
def find_amounts(
    text: str, language: str | None = None, habits: AmountHabits = NO_HABITS
) -> tuple[Amount, ...]:
    """Every amount with a currency beside it, in order; bare numbers are not amounts.

    Shorthand ("12k", "1.2 Mio. EUR") and percentages are found with `money` None, never guessed.
    """
    found: list[Amount] = []
    for match in _NUMBER.finditer(text):
        digits = Span(match.start(), match.end())
        if _inside_code(text, digits):
            continue
        currency = currency_beside(text, digits, language)
        if currency is None or _PER.match(text, digits.end):
            continue
        found.append(_amount(text, digits, currency, habits, language))
    return tuple(found)


def parse_amount(
    text: str, language: str | None = None, habits: AmountHabits = NO_HABITS
) -> Money | None:
    """The one amount that a text states; None for none, several different ones, or an unclear one.

    A bare number counts when `habits.currency` says what it is in.
    """
    amounts = find_amounts(text, language, habits)
    if not amounts and habits.currency is not None:
        bare = _bare(text)
        if bare is None:
            return None
        amounts = (_amount(text, bare, Currency(habits.currency, bare), habits, language),)
    moneys = {amount.money for amount in amounts}
    return moneys.pop() if len(moneys) == 1 else None


_LOOKS_LIKE_MONEY = re.compile(rf"[.,'\u2019{_SPACES}]\d{{2,3}}(?:[.,][-\u2013\u2014]+)?$")


def _bare(text: str) -> Span | None:
    """The only number of a text without a currency: alone, or beside a label and written like
    money ("Total 1.250,00", but not "Milestone 3")."""
    numbers = [Span(m.start(), m.end()) for m in _NUMBER.finditer(text)]
    if len(numbers) != 1 or _PER.match(text, numbers[0].end):
        return None
    rest = text[: numbers[0].start] + text[numbers[0].end :]
    if any(sign.isdigit() for sign in rest) or _inside_code(text, numbers[0]):
        return None
    labelled = any(sign.isalpha() for sign in rest)
    return None if labelled and not _LOOKS_LIKE_MONEY.search(numbers[0].of(text)) else numbers[0]


def _amount(
    text: str, digits: Span, currency: Currency, habits: AmountHabits, language: str | None
) -> Amount:
    core = Span(min(digits.start, currency.at.start), max(digits.end, currency.at.end))
    code = _code(currency.code, habits.currency, language)
    number = _read(digits.of(text), habits.decimal_mark)
    shorthand = _SHORTHAND.match(text, digits.end)
    if shorthand or number is None or code is None or _ranges(text, digits, core):
        return Amount(core, digits, None)
    negative, at = _sign(text, digits, core)
    if negative is None or _three_decimals(digits.of(text), code, habits):
        return Amount(at, digits, None)
    try:
        money = Money.parse(number.plain, code)
    except BadInput:
        return Amount(at, digits, None)
    return Amount(at, digits, -money if negative else money)


_RANGE_SIGN = r"(?:[€$£]|[A-Z]{3} )?"
_RANGE_AFTER = re.compile(
    rf"[-\u2013]{_RANGE_SIGN}\d"
    rf"|\s?[-\u2013]\s?{_RANGE_SIGN}\d[\d.,'\u2019]*[.,'\u2019]\d{{2,3}}(?!\d)"
)


def _ranges(text: str, digits: Span, core: Span) -> bool:
    """Whether the amount is one end of a range such as "USD 5,000-6,000"."""
    if _RANGE_AFTER.match(text, digits.end) or _RANGE_AFTER.match(text, core.end):
        return True
    before = text[max(0, digits.start - 4) : digits.start]
    return core.start == digits.start and re.search(r"\d\s?[-\u2013]\s?$", before) is not None


def _three_decimals(written: str, code: str, habits: AmountHabits) -> bool:
    """Whether "1.234" may be one and a bit, because the currency has three decimals."""
    doubtful = re.fullmatch(r"\d{1,3}[.,]\d{3}", written) is not None
    return doubtful and decimals(code) >= 3 and habits.decimal_mark is None


def _code(code: str, usual: str | None, language: str | None) -> str | None:
    """The ISO code; a bare "$", "kr" or "peso" takes the document's currency if it is of the kind.

    "$" alone reads as USD in English, "¥" as JPY, "£" as GBP. In Spanish or French "$" is as often
    a peso or a Canadian dollar: not guessed.
    """
    if is_currency(code):
        return code
    family = _FAMILIES.get(code, ())
    if usual in family:
        return usual
    if code == "$" and language not in (None, "en"):
        return None
    return {"$": "USD", "¥": "JPY", "£": "GBP"}.get(code)


_FAMILIES = {
    "$": tuple("USD CAD AUD NZD SGD HKD MXN ARS CLP COP BRL TWD".split()),
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "peso": ("MXN", "ARS", "CLP", "COP", "PHP", "UYU", "DOP"),
    "¥": ("JPY", "CNY"),
    "£": ("GBP", "EGP", "GIP", "FKP"),
    "rupee": ("INR", "PKR", "LKR", "NPR", "MUR"),
}


def _sign(text: str, digits: Span, core: Span) -> tuple[bool | None, Span]:
    """Whether the amount is negative, and its place with the sign; None when that is unclear."""
    opened = _bracket(text, digits, core)
    if opened is not None:
        return True, opened
    for begin in sorted({core.start, digits.start}):
        minus = _MINUS.search(text, max(0, begin - 14), begin)
        if minus and _really_minus(text, minus.start(), minus[0]):
            return True, Span(min(core.start, minus.start()), core.end)
    if core.end > digits.end and re.match(r"[-\u2212]\s", text[digits.end : digits.end + 2]):
        return True, core
    after = _MINUS_AFTER.match(text, core.end)
    if after and not re.match(r"\s?[-\u2212]\s*[\d\w]", text[core.end : core.end + 4]):
        return True, Span(core.start, after.end())
    return False, core


def _really_minus(text: str, at: int, written: str) -> bool:
    """Whether a dash is a sign and not a bullet, a range, or a dash between two clauses."""
    if written.strip().isalpha():
        return True
    line = text[text.rfind("\n", 0, at) + 1 : at]
    spaced = written.endswith(tuple(_SPACES))
    if not line.strip():
        return not spaced
    return not (spaced and (line[-1:].isspace() or line[-1:].isalnum()))


def _bracket(text: str, digits: Span, core: Span) -> Span | None:
    """The place of an amount that brackets make negative, as in a column of figures.

    In prose a bracket is only an aside: "(EUR 500.00)" is negative only when nothing but a label,
    sign or another figure precedes it on its line and nothing follows.
    """
    around_digits = text[digits.start - 1 : digits.start] == "(" and text[digits.end :][:1] == ")"
    if around_digits:
        if core != digits and (core.start < digits.start - 1 or core.end > digits.end + 1):
            return Span(min(core.start, digits.start - 1), max(core.end, digits.end + 1))
        outer = Span(digits.start - 1, digits.end + 1)
        return outer if _in_column(text, outer) else None
    if text[core.start - 1 : core.start] == "(" and text[core.end :][:1] == ")":
        outer = Span(core.start - 1, core.end + 1)
        return outer if _in_column(text, outer) else None
    return None


def _in_column(text: str, outer: Span) -> bool:
    line_start = text.rfind("\n", 0, outer.start) + 1
    line_end = text.find("\n", outer.end)
    before = text[line_start : outer.start]
    after = text[outer.end : line_end if line_end >= 0 else len(text)]
    if after.strip(" \t|"):
        return False
    return not before.strip() or before.endswith(("  ", "\t", ": ", "| ", ":"))


def _inside_code(text: str, digits: Span) -> bool:
    """Whether the digits are part of a name such as "PO-4500" or "v1.20" or of a date."""
    before, after = text[max(0, digits.start - 2) : digits.start], text[digits.end : digits.end + 2]
    if before[-1:].isdigit():
        return True
    if len(before) == 2 and before[1] in "./:#_-" and before[0].isalnum():
        return True
    return bool(after) and after[0] in "/:.,'" and after[1:].isdigit()


def decimal_mark(text: str) -> str | None:
    """The mark that divides decimals in a document, if its clear amounts agree on one."""
    votes: Counter[str] = Counter()
    for match in _NUMBER.finditer(text):
        digits = Span(match.start(), match.end())
        number = _read(match[0], None)
        if number is None or number.decimal_mark is None or _inside_code(text, digits):
            continue
        grouped = len({sign for sign in match[0] if not sign.isdigit()}) > 1
        cents = re.search(r"[.,]\d{2}$", match[0])
        if cents and (grouped or currency_beside(text, digits)):
            votes[number.decimal_mark] += 1
    return next(iter(votes)) if len(votes) == 1 else None


@lru_cache(maxsize=16)
def usual_currency(text: str, language: str | None = None) -> str | None:
    """The only currency that a document names without doubt, or None.

    Where no number has one beside it ("all prices in EUR"), the only one it names at all.
    """
    beside = {
        currency.code
        for match in _NUMBER.finditer(text)
        if (currency := currency_beside(text, Span(match.start(), match.end()), language))
        and is_currency(currency.code)
    }
    codes = beside or named_currencies(text)
    return next(iter(codes)) if len(codes) == 1 else None
