"""Money as the API says it ({"amount", "currency"}), written the way the reader's locale does.

Amounts stay decimal texts; nothing here makes a float of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import streamlit as st

# (thousands, decimals) by language; a region overrides its language.
_MARKS = {
    "en": (",", "."),
    "de": (".", ","),
    "de-ch": ("’", "."),
    "de-at": ("\u00a0", ","),
    "es": (".", ","),
    "it": (".", ","),
    "nl": (".", ","),
    "pt": (".", ","),
    "da": (".", ","),
    "fr": ("\u202f", ","),
    "pl": ("\u00a0", ","),
    "sv": ("\u00a0", ","),
    "cs": ("\u00a0", ","),
}
Money = Mapping[str, Any]


def _marks() -> tuple[str, str]:
    locale = (st.context.locale or "en").lower()
    return _MARKS.get(locale) or _MARKS.get(locale.split("-")[0], (",", "."))


def number(amount: str) -> str:
    """A decimal text with the reader's separators."""
    thousands, decimals = _marks()
    sign = "−" if amount.startswith("-") else ""
    whole, _, part = amount.lstrip("-").partition(".")
    groups = f"{int(whole):,}".replace(",", thousands)
    return f"{sign}{groups}{decimals}{part}" if part else f"{sign}{groups}"


def show(money: Money | None) -> str:
    """Such as `1,234.50 USD`; a dash where there is none."""
    return f"{number(money['amount'])} {money['currency']}" if money else "–"


def typed(text: str) -> str | None:
    """What a person typed, with or without the reader's separators, as a decimal text; None when
    it is no amount. A mark that could be either is refused, never guessed."""
    thousands, decimals = (re.escape(mark) for mark in _marks())
    thousands = "[ \u00a0\u202f]" if thousands in ("\u00a0", "\u202f") else thousands
    whole = rf"(?:\d+|\d{{1,3}}(?:{thousands}\d{{3}})+)"
    found = re.fullmatch(rf"({whole})(?:{decimals}(\d{{1,4}}))?", text.strip())
    if found is None:
        return None
    digits = re.sub(r"\D", "", found[1])
    return f"{digits}.{found[2]}" if found[2] else digits


def total(amounts: Iterable[Money | None]) -> dict[str, Money]:
    """The sum for each currency."""
    sums: dict[str, Decimal] = {}
    for money in amounts:
        if money:
            known = sums.get(money["currency"], Decimal(0))
            sums[money["currency"]] = known + Decimal(money["amount"])
    return {
        currency: {"amount": str(value), "currency": currency}
        for currency, value in sorted(sums.items())
    }


def read(text: str) -> Money | None:
    """`34200.00 USD` as money, None when it is anything else."""
    amount, _, currency = text.partition(" ")
    if len(currency) == 3 and currency.isupper() and amount.lstrip("-").replace(".", "").isdigit():
        return {"amount": amount, "currency": currency}
    return None


def difference(one: Money, other: Money) -> Money | None:
    """One less the other, None across currencies."""
    if one["currency"] != other["currency"]:
        return None
    value = Decimal(one["amount"]) - Decimal(other["amount"])
    return {"amount": str(value), "currency": one["currency"]}
