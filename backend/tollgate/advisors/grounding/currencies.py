"""The currency that stands beside a number: a sign, an ISO 4217 code or a word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.grounding.vocabulary import chosen, phrase_source, vocabulary
from tollgate.kernel.currency import is_currency

# Signs and local names; "$", "kr", "peso", "rupee", "¥" and "£" are families that the document
# settles. Codes are ISO 4217.
_SIGNS = {
    "US$": "USD",
    "USD$": "USD",
    "U$S": "USD",
    "C$": "CAD",
    "CA$": "CAD",
    "CAN$": "CAD",
    "A$": "AUD",
    "AU$": "AUD",
    "NZ$": "NZD",
    "S$": "SGD",
    "HK$": "HKD",
    "NT$": "TWD",
    "R$": "BRL",
    "R": "ZAR",
    "MX$": "MXN",
    "$US": "USD",
    "$ US": "USD",
    "$CA": "CAD",
    "$AU": "AUD",
    "$NZ": "NZD",
    "£GB": "GBP",
    "GB£": "GBP",
    "$ CA": "CAD",
    "$": "$",
    "\N{FULLWIDTH DOLLAR SIGN}": "$",
    "€": "EUR",
    "£": "£",
    "JP¥": "JPY",
    "CN¥": "CNY",
    "¥": "¥",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₪": "ILS",
    "₺": "TRY",
    "₴": "UAH",
    "₫": "VND",
    "₱": "PHP",
    "zł": "PLN",
    "Kč": "CZK",
    "Ft": "HUF",
    "lei": "RON",
    "kr.": "kr",
    "kr": "kr",
    "Fr.": "CHF",
    "SFr.": "CHF",
    "sFr.": "CHF",
    "Rs.": "rupee",
    "Rs": "rupee",
    "₦": "NGN",
    "N": "NGN",
    "KSh.": "KES",
    "KSh": "KES",
    "Ksh.": "KES",
    "Ksh": "KES",
    "Dhs.": "AED",
    "Dhs": "AED",
    "GH₵": "GHS",
    "₵": "GHS",
    "pesos": "peso",
}
_CODE = r"[A-Z]{3}"
_SIGN = "|".join(re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True))
_GAP = r"[ \t\u00a0\u202f\u2009]{0,3}"
_BRACKET = r"[(\u2212-]?"
_BEFORE = re.compile(rf"(?<![\w$€£¥])(?P<name>{_SIGN}|{_CODE})\.?{_GAP}{_BRACKET}{_GAP}$")
_CODE_BEFORE = re.compile(rf"(?<![\w$€£¥])(?P<name>{_CODE}){_GAP}$")
_FIGURE = r"\d[\d.,'\u2019]*"
_NUMBER_LEFT = re.compile(rf"(?P<number>{_FIGURE}[\u2013-]*)(?P<gap>{_GAP})$")
_NUMBER_RIGHT = re.compile(rf"{_GAP}(?P<number>{_FIGURE})")
# "R88 400.00", but not the revision "R3"; "N150,000".
_LETTERS = {"R": re.compile(r"[ .,\u00a0]\d{2,3}$"), "N": re.compile(r",\d{3}(?:\.\d\d)?$")}
_CENTS = re.compile(r"[.,](?:\d\d|[\u2013-]+)$")
_AFTER = re.compile(rf"\)?{_GAP}-?{_GAP}(?P<name>{_SIGN}|{_CODE})(?![\w$])")


@dataclass(frozen=True, slots=True)
class Currency:
    """`code` is an ISO 4217 code, or the name of a family of currencies ("$", "kr", "peso")."""

    code: str
    at: Span


def currency_beside(text: str, digits: Span, language: str | None = None) -> Currency | None:
    """The currency of the number at `digits`; None when none stands beside it.

    A currency that is closed to another number on its far side belongs to that one. Two different
    currencies on the two sides leave the number without any.
    """
    before = _before(text, digits)
    after = _after(text, digits, language)
    if before is not None and after is not None and before.code != after.code:
        return _more_exact(before, after)
    if before is None or after is None:
        return before or after
    return Currency(before.code, Span(before.at.start, after.at.end))


def _more_exact(before: Currency, after: Currency) -> Currency | None:
    """ "$500 CAD" and "US$ 500 dollars": a code settles a family; else there is no telling."""
    if before.code == "$" and is_currency(after.code):
        return Currency(after.code, Span(before.at.start, after.at.end))
    if after.code == "$" and before.code.endswith("D"):
        return Currency(before.code, Span(before.at.start, after.at.end))
    return None


def _before(text: str, digits: Span) -> Currency | None:
    start = max(0, digits.start - 12)
    found = _BEFORE.search(text, start, digits.start)
    if found is None:
        return None
    code = _known(found["name"])
    at = Span(found.start("name"), found.end("name"))
    letter = _LETTERS.get(found["name"])
    if letter and not (at.end == digits.start and letter.search(digits.of(text))):
        return None
    if code is None or not _belongs_right(text, at, digits):
        return None
    settling = _CODE_BEFORE.search(text, start, at.start) if code == "$" else None
    if settling is not None and is_currency(settling["name"]):
        return Currency(settling["name"], Span(settling.start("name"), at.end))
    return Currency(code, at)


def _belongs_right(text: str, currency: Span, digits: Span) -> bool:
    """Whether a currency before a number is that number's, if another number stands before it.

    "3 EUR 40.00" and "3 €40": the right one's. "100.00 EUR 2" and "100 EUR 200 EUR": the left
    one's. With no sign either way, the left one's.
    """
    left = _NUMBER_LEFT.search(text, max(0, currency.start - 24), currency.start)
    if left is None:
        return True
    if currency.end == digits.start and left["gap"]:
        return True
    left_money = _CENTS.search(left["number"]) is not None
    right_money = _CENTS.search(digits.of(text)) is not None
    if left_money != right_money:
        return right_money
    if _AFTER.match(text, digits.end):
        return False
    return bool(_BEFORE.search(text, max(0, left.start() - 12), left.start("number"))) or _coded(
        text, left.start("number")
    )


def _coded(text: str, at: int) -> bool:
    """Whether a number is the end of a name such as "PO-4500"."""
    return re.search(r"\w[-/#_.]$", text[max(0, at - 2) : at]) is not None


def _after(text: str, digits: Span, language: str | None) -> Currency | None:
    found = _AFTER.match(text, digits.end)
    closed = found is not None and found["name"] not in _LETTERS  # "88214-R" is no amount
    if found is not None and closed and (code := _known(found["name"])) is not None:
        at = Span(found.start("name"), found.end("name"))
        right = _NUMBER_RIGHT.match(text, at.end)
        if right is None or not _belongs_right(text, at, Span(*right.span("number"))):
            return Currency(code, at)
    for each in chosen(language):
        word = _words(each).match(text, digits.end)
        if word is not None:
            at = Span(word.start("name"), word.end("name"))
            return Currency(word_code(word["name"], each), at)
    return None


def _known(name: str) -> str | None:
    if name in _SIGNS:
        return _SIGNS[name]
    return name if is_currency(name) and name not in _NOT_CODES else None


def named_currencies(text: str) -> frozenset[str]:
    """The common currencies that a text names by code or sign, with or without a number."""
    return frozenset(_SIGNS.get(match[0], match[0]) for match in _COMMON.finditer(text))


_COMMON = re.compile(
    r"(?<![\w])(?:EUR|USD|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|BRL|MXN|JPY)(?!\w)|€"
)

# ISO codes that are far more often an abbreviation of something else beside a number.
_NOT_CODES = frozenset(("ALL", "TOP", "CUP", "SOS"))


@cache
def _words(language: str) -> re.Pattern[str]:
    names = sorted(vocabulary(language).raw["currency_words"], key=len, reverse=True)
    body = "|".join(phrase_source(name) for name in names)
    return re.compile(rf"{_GAP}(?:(?:de|di|of)\s+)?(?P<name>{body})(?!\w)", re.IGNORECASE)


def word_code(name: str, language: str) -> str:
    """The code (or family) of a currency word such as "Swiss francs".

    Raises:
        KeyError: the language has no such word.
    """
    wanted = " ".join(name.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split())
    code: str = vocabulary(language).raw["currency_words"][wanted]
    return code
