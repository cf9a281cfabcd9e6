"""Words, numbers and days as a client's language and country write them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal

from tollgate.kernel.currency import decimals
from tollgate.kernel.money import Money

_FOLDER = Path(__file__).with_name("wording")
_DEFAULT = "en"
_LANGUAGE = re.compile(r"[a-z]{2}", re.ASCII)


@cache
def languages() -> frozenset[str]:
    """The languages that a document can be printed in; each is a file of words."""
    return frozenset(path.stem for path in _FOLDER.glob("*.json"))


@cache
def words(language: str) -> dict[str, str]:
    """Every word of a document in one language."""
    found: dict[str, str] = json.loads((_FOLDER / f"{language}.json").read_text("utf-8"))
    return found


@dataclass(frozen=True, slots=True)
class Writing:
    """One way of writing: a language, and the habits of a country where Babel knows them."""

    language: str
    locale: Locale

    def word(self, key: str, **values: str) -> str:
        return words(self.language)[key].format(**values)

    def day(self, on: date) -> str:
        return format_date(on, format="medium", locale=self.locale)

    def number(self, amount: Money) -> str:
        """An amount without its currency, with as many decimals as ISO 4217 gives it."""
        places = decimals(amount.currency)
        pattern = self.locale.decimal_formats[None].pattern.split(";")[0].split(".")[0]
        fraction = "." + "0" * places if places else ""
        return format_decimal(Decimal(amount.major), pattern + fraction, locale=self.locale)

    def money(self, amount: Money) -> str:
        """An amount with its currency."""
        places = decimals(amount.currency)
        pattern = self.locale.currency_formats["standard"].pattern
        pattern = re.sub(r"0\.0+", "0." + "0" * places if places else "0", pattern)
        return format_currency(
            Decimal(amount.major),
            amount.currency,
            format=pattern,
            locale=self.locale,
            currency_digits=False,
        )

    def rate(self, basis_points: int) -> str:
        """A tax rate given in hundredths of a percent."""
        value = Decimal(basis_points).scaleb(-2)
        return f"{format_decimal(value, '0.##', locale=self.locale)} %"

    def country(self, code: str) -> str:
        name: str = self.locale.territories.get(code, code)
        return name


@cache
def writing(language: str, country: str) -> Writing:
    """How to write to a client; English where there are no words in their language."""
    known = language.lower()[:2]
    if not _LANGUAGE.fullmatch(known) or known not in languages():
        known = _DEFAULT
    try:
        return Writing(known, Locale(known, country.upper()))
    except (UnknownLocaleError, ValueError):
        return Writing(known, Locale(known))
