"""The currency that the bare figures of a mail are in: named, or the one of the writer's country.

A "$" alone says little: what else a mail names of its country (taxes, registers, towns, ways of
speaking) and the zone of its clock tell which dollar or peso is meant.
"""

from __future__ import annotations

import re

from tollgate.advisors.folding import folded
from tollgate.advisors.grounding.amounts import AmountHabits, find_amounts

# "usd 23906.15": codes in lower case count only right before or after a figure.
_LOWER_CODE = re.compile(r"\b(usd|eur|gbp|chf|sgd|inr|aud|nzd|cad|sek|dkk|nok|pln)\b(?=\s?\d)")
# What these signs mean beside a figure that is no plain amount: "2k€".
_SIGNED = {"€": "EUR", "£": "GBP", "₹": "INR", "₦": "NGN"}
# "Currency USD", "in dollars canadiens", "valores em R$": named away from any figure.
_NAMED = re.compile(
    r"(?<![\w-])(?:(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|BRL|MXN|ARS|CLP|COP|PEN|INR|ZAR|SEK|NOK|DKK"
    r"|PLN)(?![\w-])|R\$)"
)
_SIGNED_NAMES = {"R$": "BRL"}
_IN_WORDS = {
    "CAD": re.compile(r"\b(?:canadian dollars?|dollars? canadiens?|dollari canadesi)\b"),
    "AUD": re.compile(r"\b(?:australian dollars?|aussie dollars?)\b"),
    "USD": re.compile(
        r"\b(?:us dollars?|dollars? us|american dollars?|dollars? americains?|us-dollar"
        r"|dolares americanos|dolares estadounidenses|dollari americani|amerikaanse dollars?)\b"
    ),
}
# What a mail says of its country, on the text as written, where its clock allows that country.
_COUNTRIES = {
    "CAD": re.compile(
        r"\b(?:HST|QST|TVQ|TPS|Canad\w+|Ontario|Qu[eé]bec|Alberta|Manitoba|Saskatchewan|Interac)\b"
        r"|\d \$(?!\w)"
    ),
    "AUD": re.compile(
        r"\b(?:ABN|Pty|NSW|QLD|Queensland|Sydney|Melbourne|Brisbane|Perth|Adelaide|Australia\w*)\b"
    ),
    "NZD": re.compile(r"\b(?:NZBN|NZ|New Zealand|Auckland|Christchurch|Dunedin)\b"),
    "SGD": re.compile(r"\b(?:Singapore|Pte|UEN|PayNow)\b"),
    "MXN": re.compile(r"\b(?:M[eé]xico|CDMX|Monterrey|Guadalajara|CFDI|RFC|IMSS|CLABE)\b"),
    "COP": re.compile(r"\b(?:Colombia|Bogot[aá]|Medell[ií]n|Cali|Barranquilla|DIAN|NIT)\b"),
    "CLP": re.compile(
        r"\b(?:Chile|Santiago|Valpara[ií]so|Antofagasta|Temuco|RUT|SII|UF|EDP|HES"
        r"|[Ee]stados? de pago|cobrai|cachai|al tiro)\b"
    ),
    "ARS": re.compile(
        r"\b(?:Argentina|Buenos Aires|Rosario|Mendoza|CABA|CUIT|AFIP|ARCA|CBU|IIBB|[Cc]he|vos"
        r"|ten[eé]s|quer[eé]s|pod[eé]s|sab[eé]s|[Hh]ac[eé]me|[Mm]andame|[Aa]visame|[Pp]asame|[Dd]ecime"
        r"|(?:factur|cobr|mand|pas|pag|necesit|avis|mir|ajust)[aá]s|\d{4}-\d{8})\b"
    ),
    "PEN": re.compile(r"\b(?:Per[uú]|Lima|Arequipa|SUNAT)\b|S/\.?\s?\d"),
}
_WEST, _EAST = (-10.0, -2.5), (7.0, 13.0)
_SPEAKERS: dict[str, dict[str, tuple[float, float]]] = {
    "en": {"CAD": _WEST, "AUD": _EAST, "NZD": _EAST, "SGD": _EAST},
    "fr": {"CAD": _WEST},
    "es": dict.fromkeys(("MXN", "COP", "CLP", "ARS", "PEN"), (-8.0, -3.0)),
}


def local_currency(text: str, language: str, clock: float | None) -> str | None:
    """The only currency that the words of a mail point to by naming it or its country."""
    shown = folded(text)
    named = {code for code, words in _IN_WORDS.items() if words.search(shown)}
    named = named or {_SIGNED_NAMES.get(match[0], match[0]) for match in _NAMED.finditer(text)}
    if not named and clock is not None:
        named = {
            code
            for code, (first, last) in _SPEAKERS.get(language, {}).items()
            if first <= clock <= last and _COUNTRIES[code].search(text)
        }
    return named.pop() if len(named) == 1 else None


def home_currency(language: str, clock: float | None, summer: bool) -> str | None:
    """What a bare figure most likely means by the writer's language and clock (hours ahead of
    UTC); None where several currencies are as likely."""
    if language in ("de", "it", "nl"):
        return "EUR"
    if clock is None:
        return "EUR" if language == "fr" else None
    west = -10 <= clock <= -4
    atlantic = clock in (-3.5, -2.5) or (summer and clock == -3)
    if language == "fr":
        return "CAD" if west else "EUR"
    if language == "pt":
        return "EUR" if clock >= -1 else "BRL"
    if language == "es":
        southern = {-4.0: "CLP"} | ({-3.0: "ARS"} if summer else {})
        return "EUR" if clock >= 0 else "MXN" if clock <= -6 else southern.get(clock)
    if atlantic:
        return "CAD"
    if west:
        return "USD"
    britain = clock == (1 if summer else 0)
    by_clock = {2.0: "EUR", 4.0: "AED", 5.5: "INR", 9.5: "AUD", 10.0: "AUD", 10.5: "AUD"}
    by_clock |= {11.0: "AUD", 12.0: "NZD", 13.0: "NZD"}
    return "GBP" if britain else "EUR" if clock == 1 else by_clock.get(clock)


def currency_of(text: str, language: str, thread: tuple[str, ...], home: str | None) -> str | None:
    """The only currency that a mail or else its thread names; else the writer's own."""
    habits = AmountHabits(home)
    for place in (text, "\n".join(thread)):
        found = {a.money.currency for a in find_amounts(place, language, habits) if a.money}
        found |= {match[1].upper() for match in _LOWER_CODE.finditer(place)}
        found = found or {_SIGNED[sign] for sign in _SIGNED if sign in place}
        if found:
            return found.pop() if len(found) == 1 else None
    return home
