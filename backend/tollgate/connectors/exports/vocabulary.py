"""The words of the usual exports, read from `vocabulary.yaml`, and how a header is looked up."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from tollgate.kernel.currency import is_currency

_NOT_WORD = re.compile(r"[^\w%#?&]+")
_LANGUAGES = ("en", "de", "fr", "es", "nl", "it")
_IN_BRACKETS = re.compile(r"[(\[]\s*([A-Za-z]{3})\s*[)\]]|\b([A-Z]{3})$")


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a table: the type of its cells and its names, best first."""

    name: str
    type: str
    ranks: dict[str, int]


@dataclass(frozen=True, slots=True)
class Table:
    """One kind of table: what it needs to be one, and file names that hint at it."""

    name: str
    files: frozenset[str]
    needs: tuple[tuple[str, ...], ...]
    fields: dict[str, Field]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything that `vocabulary.yaml` says, ready to be looked up."""

    tables: dict[str, Table]
    headers: frozenset[str]
    statuses: dict[str, frozenset[str]]
    yes: frozenset[str]
    no: frozenset[str]
    terms: dict[str, frozenset[str]]
    kinds: dict[str, frozenset[str]]
    totals: frozenset[str]
    months: dict[str, int]
    currency_marks: dict[str, str]


@lru_cache(maxsize=100_000)
def plainly(text: str) -> str:
    """Lower case, no accents, punctuation as single spaces; "#", "%" and "?" stay."""
    split = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(one for one in split if not unicodedata.combining(one))
    return " ".join(_NOT_WORD.sub(" ", letters.replace("_", " ")).split())


def header_currency(header: str) -> str | None:
    """The currency that a header names: "Amount (USD)", "Betrag EUR"."""
    found = _IN_BRACKETS.search(header.strip())
    code = (found[1] or found[2] or "").upper() if found else ""
    return code if is_currency(code) else None


@lru_cache(maxsize=20_000)
def header_key(header: str) -> str:
    """A header as the vocabulary writes it, without a currency or a marked unit."""
    code = header_currency(header)
    plain = plainly(header)
    if code:
        plain = " ".join(word for word in plain.split() if word != code.casefold())
    words = [{"nr": "no", "n": "no", "nbr": "nbr"}.get(word, word) for word in plain.split()]
    joined = " ".join(words)
    return joined if joined != "no" else plain


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary, read once."""
    import yaml

    text = files(__package__).joinpath("vocabulary.yaml").read_text("utf-8")
    # The base loader makes nothing but text, lists and mappings: "no" stays a word.
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    data: dict[str, Any] = yaml.load(text, Loader=loader)  # noqa: S506 - see the line above
    shared = {name: _field(name, told) for name, told in data["shared"].items()}
    tables = {}
    for name, told in data["tables"].items():
        based = data["tables"][told["extends"]]["fields"] if "extends" in told else {}
        fields = {one: _field(one, words) for one, words in {**based, **told["fields"]}.items()}
        for one, words in told.get("also", {}).items():
            ranks = shared[one].ranks
            late = {header_key(word): len(ranks) for word in words}
            fields[one] = Field(one, shared[one].type, {**late, **ranks})
        tables[name] = Table(
            name,
            frozenset(told["files"]),
            tuple(tuple(one) for one in told["needs"]),
            {**fields, **{one: shared[one] for one in shared if one not in (*fields, name[:-1])}},
        )
    names = {
        name for table in tables.values() for one in table.fields.values() for name in one.ranks
    }
    return Vocabulary(
        tables=tables,
        headers=frozenset(names),
        statuses={name: _set(words) for name, words in data["statuses"].items()},
        yes=_set(data["yes"]),
        no=_set(data["no"]),
        terms={name: _set(words) for name, words in data["terms"].items()},
        kinds={name: _set(words) for name, words in data["kinds"].items()},
        totals=_set(data["totals"]),
        months={word: int(number) for number, words in data["months"].items() for word in words},
        currency_marks=data["currency_marks"],
    )


def _field(name: str, told: dict[str, Any]) -> Field:
    ranks: dict[str, int] = {}
    for language in _LANGUAGES:
        for rank, word in enumerate(told.get(language, ())):
            written = header_key(str(word))
            ranks[written] = min(rank, ranks.get(written, rank))
    return Field(name, told["as"], ranks)


def _set(words: list[str]) -> frozenset[str]:
    return frozenset(plainly(word) or word for word in words)
