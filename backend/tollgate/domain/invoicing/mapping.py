"""Codes of ours and the codes of another system: which are needed for a document, which are
missing, and which of theirs look like ours."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from tollgate.domain.invoicing.posted import Posted
from tollgate.kernel.money import percent


class CodeKind(StrEnum):
    CUSTOMER = "customer"
    ITEM = "item"
    TAX = "tax"


# The item of every line that has none of its own.
EVERY_ITEM = "default"
_KIND_NAMES = {CodeKind.CUSTOMER: "customer", CodeKind.ITEM: "item", CodeKind.TAX: "tax code"}


@dataclass(frozen=True, slots=True)
class Need:
    """One code of theirs that a document cannot do without; the first of `ours` that is mapped
    counts. `name` is what a person calls it."""

    kind: CodeKind
    ours: tuple[str, ...]
    name: str

    def __str__(self) -> str:
        return f"{_KIND_NAMES[self.kind]} {self.name}"


@dataclass(frozen=True, slots=True)
class Codes:
    """What is mapped for one target: (kind, our code) to their code."""

    known: Mapping[tuple[CodeKind, str], str]

    def of(self, need: Need) -> str | None:
        for code in need.ours:
            if (need.kind, code) in self.known:
                return self.known[need.kind, code]
        return None

    def customer(self, document: Posted) -> str:
        """
        Raises:
            KeyError: not mapped; `missing` is asked before a document is sent.
        """
        return self.known[CodeKind.CUSTOMER, document.customer]

    def item(self, document: Posted) -> str:
        """As `customer`."""
        found = self.of(_item(document))
        if found is None:
            raise KeyError(document.service_line)
        return found

    def tax(self, treatment: str, rate_bp: int) -> str:
        """As `customer`."""
        return self.known[CodeKind.TAX, tax_code(treatment, rate_bp)]


def tax_code(treatment: str, rate_bp: int) -> str:
    """Our code of a tax: `standard 19 %`."""
    return f"{treatment} {percent(rate_bp)}"


def needs(document: Posted, kinds: Collection[CodeKind]) -> tuple[Need, ...]:
    """The codes that a target of such kinds wants for a document, each once."""
    wanted = [_customer(document), _item(document)]
    for line in document.lines:
        code = tax_code(line.tax_treatment, line.rate_bp)
        wanted.append(Need(CodeKind.TAX, (code,), code))
    return tuple(dict.fromkeys(need for need in wanted if need.kind in kinds))


def missing(document: Posted, kinds: Collection[CodeKind], codes: Codes) -> tuple[Need, ...]:
    """What a person must map before the document can go."""
    return tuple(need for need in needs(document, kinds) if codes.of(need) is None)


def _customer(document: Posted) -> Need:
    name = f"{document.customer_name} ({document.customer})"
    return Need(CodeKind.CUSTOMER, (document.customer,), name)


def _item(document: Posted) -> Need:
    line = document.service_line
    ours = (line, EVERY_ITEM) if line else (EVERY_ITEM,)
    return Need(CodeKind.ITEM, ours, line or "for all lines (default)")


@dataclass(frozen=True, slots=True)
class Choice:
    """A customer, item or tax code that the other system has."""

    id: str
    name: str


_LEGAL_FORMS = re.compile(
    r"\b(ltd|limited|inc|llc|llp|plc|corp|co|company|gmbh|ag|kg|se|sa|sas|sarl|srl|spa|bv|nv|ab|as|oy"
    r"|aps|pty|pte|the)\b"
)


def suggestions(name: str, choices: Sequence[Choice], most: int = 3) -> list[Choice]:
    """The choices whose names look most like ours, best first; nothing when none does."""
    ours = _plain(name)
    scored = [(_likeness(ours, _plain(choice.name)), choice) for choice in choices]
    good = sorted((pair for pair in scored if pair[0] >= 60), key=lambda p: (-p[0], p[1].name))
    return [choice for _, choice in good[:most]]


def _likeness(one: str, other: str) -> int:
    """How alike two names are, 0 to 100."""
    if not one or not other:
        return 0
    if one == other:
        return 100
    if one in other or other in one:
        return 85
    return int(SequenceMatcher(None, one, other).ratio() * 100)


def _plain(name: str) -> str:
    """A name without accents, case, marks and legal forms."""
    bare = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", name.casefold())
        if not unicodedata.combining(letter)
    )
    words = re.sub(r"[^\w%]+", " ", bare)
    return " ".join(_LEGAL_FORMS.sub(" ", words).split()) or words.strip()


def said(gaps: Iterable[Need]) -> str:
    """Missing codes in words: `customer Acme AG (ACME) and tax code standard 19 %`."""
    return " and ".join(str(need) for need in gaps)
