"""General terms printed on a paper: they hold for every paper of the firm and decide on none."""

from __future__ import annotations

import re

from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.grounding.spans import Span

# "Conditions" alone may head what an acceptance is bound to.
_HEADING = re.compile(
    r"(?:\W|\d{1,2}[.)])*(?:"
    r"(?:our |the )?(?:general |standard |usual )?terms(?: (?:and|&) conditions)?"
    r"(?: of (?:business|trade|sale|supply|delivery|service|engagement|use))?|"
    r"(?:general|standard) conditions(?: of \w+)?|how (?:this|these) \w+ works?|small print|"
    r"(?:unsere |auszug aus den |es gelten )?allgemeinen? (?:\w*bedingungen)|"
    r"(?:auszug )?(?:agb|liefer- und zahlungsbedingungen|geschaftsbedingungen)|"
    r"(?:extrait des )?(?:conditions|clauses) generales(?: \w+){0,3}|cgv|"
    r"(?:extracto de las )?(?:condiciones|clausulas) generales(?: \w+){0,3}|"
    r"(?:algemene (?:\w*voorwaarden)|voorwaarden voor \w+(?: en \w+)?)(?: \w+){0,5}|"
    r"(?:condicoes|clausulas) gerais(?: \w+){0,3}|(?:condizioni|clausole) generali(?: \w+){0,3})"
    r"(?: \([^)]*\))?\W*"
)
_ITEM = re.compile(r"\s*(?:\(?\d{1,2}[.)]|\(?[a-z]\)|§\s?\d+|\d{1,2}\.\d{1,2}|[•–-])\s+\S")
_FEWEST = 2  # items from which on a list under such a heading is one of terms


def small_print(sheets: Sheets) -> dict[int, list[Span]]:
    """The stretches of each page that are a numbered list under the heading of general terms."""
    return {number: _on_page(page.text) for number, page in sheets.pages.items()}


def _on_page(text: str) -> list[Span]:
    found: list[Span] = []
    lines = _lines(text)
    for place, (start, line) in enumerate(lines):
        if len(line) > 80 or _HEADING.fullmatch(fold(line)) is None:
            continue
        items, end = 0, start
        for at, body in lines[place + 1 :]:
            begins = _ITEM.match(body) is not None
            goes_on = items > 0 and not text[:end].rstrip().endswith((".", ";"))
            if not (begins or goes_on):
                break
            items += begins
            end = at + len(body)
        if items >= _FEWEST:
            found.append(Span(start, end))
    return found


def _lines(text: str) -> list[tuple[int, str]]:
    """Lines that hold something, with where they start."""
    found, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append((at, line))
        at += len(line) + 1
    return found
