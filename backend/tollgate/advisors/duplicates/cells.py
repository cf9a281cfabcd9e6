"""Dates and amounts as ledgers of many countries write them; what stays open is refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from tollgate.kernel.currency import decimals
from tollgate.kernel.errors import BadInput

USUAL_DECIMALS = 2  # of a ledger that names no currency
CENTURY = 2000  # of years with two digits

_ISO = re.compile(r"(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d\d)(\d\d))(?:[T ].*)?", re.ASCII)
_LOCAL = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?:[T ].*)?", re.ASCII)
_DAY_NAMED = re.compile(r"(\d{1,2})[-./ ]+([A-Za-z]{3,9})[-., /]+(\d{4}|\d\d)", re.ASCII)
_MONTH_NAMED = re.compile(r"([A-Za-z]{3,9})[-. ]+(\d{1,2}),?[- ]+(\d{4})", re.ASCII)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()

_AROUND = re.compile(r"^(?:[A-Z]{3}\b|[$€£¥₹]|CHF|kr\.?)+|(?:\b[A-Z]{3}|[$€£¥₹]|kr\.?)+$")
_POINT = re.compile(r"(\d{1,15}|\d{1,3}(,\d{3}){1,4})(\.\d{0,12})?", re.ASCII)
_COMMA = re.compile(r"(\d{1,15}|\d{1,3}(\.\d{3}){1,4})(,\d{0,12})?", re.ASCII)
# What only one of the two ways of writing can be: "1,234" and "1.234" are neither.
_IS_POINT = re.compile(r"\d+(,\d{3})*\.(\d{1,2}|\d{4,})|\d{1,3}(,\d{3})+\.\d+|\d{1,3}(,\d{3}){2,}")
_IS_COMMA = re.compile(r"\d+(\.\d{3})*,(\d{1,2}|\d{4,})|\d{1,3}(\.\d{3})+,\d+|\d{1,3}(\.\d{3}){2,}")


def amount_reader(cells: Iterable[str]) -> Callable[[str, str], int]:
    """(cell, currency) -> minor units. The column settles whether the comma is the decimal mark;
    digits beyond minor units are rounded off, for amounts here are compared, not booked."""
    points = commas = False
    for cell in cells:
        bare = _bare(cell)[0]
        points = points or _IS_POINT.fullmatch(bare) is not None
        commas = commas or _IS_COMMA.fullmatch(bare) is not None
    decimal_comma = commas and not points

    def minor(text: str, currency: str) -> int:
        bare, negative = _bare(text)
        if not (_COMMA if decimal_comma else _POINT).fullmatch(bare):
            raise BadInput(f"amount {text[:40]!r} is not a plain decimal such as 1234.50")
        plain = bare.replace(".", "").replace(",", ".") if decimal_comma else bare.replace(",", "")
        places = decimals(currency) if currency else USUAL_DECIMALS
        scaled = int(Decimal(plain).scaleb(places).quantize(Decimal(1), rounding=ROUND_HALF_UP))
        return -scaled if negative else scaled

    return minor


def _bare(text: str) -> tuple[str, bool]:
    """The digits and their marks, and whether a sign, before or after, or brackets negate them."""
    if text.isascii() and text.replace(".", "", 1).isdigit():
        return text, False
    bare = text.strip().replace("\u2212", "-")
    negative = bare.startswith("(") and bare.endswith(")")
    bare = bare[1:-1].strip() if negative else bare
    for _ in range(2):
        if bare[:1] in ("-", "+") or bare[-1:] == "-":
            negative = negative or "-" in (bare[0], bare[-1])
            bare = bare.removesuffix("-") if bare[-1] == "-" else bare[1:]
        bare = _AROUND.sub("", bare.strip()).strip()
    return re.sub(r"(?<=\d)[ \u00a0\u202f'\u2019](?=\d{3})", "", bare), negative


def day_reader(cells: Iterable[str]) -> Callable[[str], date]:
    """ISO dates, months by name, and day-month-year or month-day-year when the column itself
    settles which."""
    day_first = month_first = False
    seen = 0
    for cell in cells:
        found = _LOCAL.fullmatch(cell.strip())
        if found and found[2] != ".":
            seen += 1
            day_first = day_first or int(found[1]) > 12
            month_first = month_first or int(found[3]) > 12
    unsettled = seen > 0 and day_first == month_first
    remembered: dict[str, date] = {}

    def day_of(text: str) -> date:
        known = remembered.get(text)
        if known is None:
            known = remembered[text] = _day(text, month_first, unsettled)
        return known

    return day_of


def _day(text: str, month_first: bool, unsettled: bool) -> date:
    if found := _ISO.fullmatch(text):
        year, month, day = int(found[1]), int(found[3] or found[5]), int(found[4] or found[6])
    elif found := _LOCAL.fullmatch(text):
        if found[2] != "." and unsettled:
            raise BadInput(f"date {text[:40]!r} may be day-month or month-day; write YYYY-MM-DD")
        day, month, year = int(found[1]), int(found[3]), int(found[4])
        if month_first and found[2] != ".":
            day, month = month, day
    elif found := _DAY_NAMED.fullmatch(text):
        day, month, year = int(found[1]), _month(found[2], text), int(found[3])
    elif found := _MONTH_NAMED.fullmatch(text):
        day, month, year = int(found[2]), _month(found[1], text), int(found[3])
    else:
        raise BadInput(f"date {text[:40]!r} is not a date such as 2026-03-31")
    try:
        return date(year + CENTURY if year < 100 else year, month, day)
    except ValueError:
        raise BadInput(f"date {text[:40]!r} is not in the calendar") from None


def _month(name: str, text: str) -> int:
    short = name[:3].lower()
    if short not in _MONTHS:
        raise BadInput(f"date {text[:40]!r} is not a date such as 2026-03-31")
    return _MONTHS.index(short) + 1
