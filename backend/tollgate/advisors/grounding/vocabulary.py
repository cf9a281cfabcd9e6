"""The words of each language, read from `vocabulary/<language>.toml`, and phrases as patterns."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

LANGUAGES = ("en", "de", "fr", "es", "nl", "pt", "it")
_FOLDER = Path(__file__).with_name("vocabulary")
_APOSTROPHES = "['\N{RIGHT SINGLE QUOTATION MARK}]"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """One language. `months` and `weekdays` map every form to its number (Monday is 0)."""

    language: str
    months: dict[str, int]
    weekdays: dict[str, int]
    raw: dict[str, Any]

    def listed(self, name: str) -> tuple[str, ...]:
        """The phrases under a heading of the file."""
        return tuple(self.raw[name])


def plain(text: str) -> str:
    """Lower case without accents, for comparing words; the length may differ from `text`."""
    lowered = text.lower().replace("ß", "ss").replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    parts = unicodedata.normalize("NFD", lowered)
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


@cache
def vocabulary(language: str) -> Vocabulary:
    """The vocabulary of one of `LANGUAGES`.

    Raises:
        KeyError: there is none for this language.
    """
    if language not in LANGUAGES:
        raise KeyError(language)
    raw = tomllib.loads((_FOLDER / f"{language}.toml").read_text("utf-8"))
    return Vocabulary(
        language=language,
        months=_numbered(raw["months"], 1),
        weekdays=_numbered(raw["weekdays"], 0),
        raw=raw,
    )


def _numbered(forms: list[str], first: int) -> dict[str, int]:
    return {form: number for number, line in enumerate(forms, first) for form in line.split()}


def chosen(language: str | None) -> tuple[str, ...]:
    """The languages to look into: the named one if it is known, else all."""
    return (language,) if language in LANGUAGES else LANGUAGES


def phrase_source(phrase: str) -> str:
    """A phrase as a regular expression: any white space between words, `*` for any ending, ` ... `
    for up to eight words between."""
    source = re.escape(phrase).replace(r"\ \.\.\.\ ", r"\s+(?:[^\s.!?]+\s+){0,8}?")
    source = source.replace(r"\*", r"\w*").replace(r"\ ", r"\s+")
    return source.replace("'", _APOSTROPHES)


def alternatives(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for many phrases as whole words, the longest first, in either case."""
    ordered = sorted(phrases, key=len, reverse=True)
    body = "|".join(phrase_source(phrase) for phrase in ordered)
    return re.compile(rf"(?<!\w)(?:{body})(?!\w)", re.IGNORECASE)


@cache
def listed_pattern(language: str, name: str) -> re.Pattern[str]:
    """The pattern of all phrases under one heading of one language."""
    return alternatives(vocabulary(language).listed(name))
