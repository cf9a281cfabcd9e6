"""General terms printed on a paper: they hold for every paper of the firm and decide on none.

An item among them that speaks of this paper ("this acceptance is subject to ...") still counts.
"""

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
    r"algemene \w*voorwaarden(?: \w+){0,5}|"
    r"(?:condicoes|clausulas) gerais(?: \w+){0,3}|(?:condizioni|clausole) generali(?: \w+){0,3})"
    r"(?: \([^)]*\))?\W*"
)
_ITEM = re.compile(r"\s*(?:\(?\d{1,2}[.)]|\(?[a-z]\)|§\s?\d+|\d{1,2}\.\d{1,2}|[•–-])\s+\S")
# "This acceptance is subject to ...": words of this paper, wherever they stand.
_OF_THIS = re.compile(
    r"\b(?:hereby|hiermit|hierbij|(?:this|the present|the above|diese[rs]?|dieses|vorliegende\w*|"
    r"vorstehende\w*|la presente|le present|cette|ce|est[ae]|el presente|quest[ao]|il presente|"
    r"presente|dit|deze|onderhavige) (?:\w+ )?"
    r"(?:accept\w*|approv\w*|certificat\w*|sign-?off|release|take-?over|abnahme\w*|freigabe\w*|"
    r"genehmigung|bestatigung|ubernahme|reception|recette|validation|attestation|accord|acept\w*|"
    r"recepcion|conformidad|acta|aprobacion|aceit\w*|recebimento|rececao|termo|auto|aprovacao|"
    r"accettazione|collaudo|verbale|approvazione|aanvaarding|acceptatie|oplevering|goedkeuring))\b"
)
_FEWEST = 2  # items from which on a list under such a heading is one of terms


def small_print(sheets: Sheets) -> dict[int, list[Span]]:
    """The items of each page's numbered lists under the heading of general terms."""
    return {number: _on_page(page.text) for number, page in sheets.pages.items()}


def _on_page(text: str) -> list[Span]:
    found: list[Span] = []
    lines = _lines(text)
    for place, (_, line) in enumerate(lines):
        if len(line) > 80 or _HEADING.fullmatch(fold(line)) is None:
            continue
        items: list[Span] = []
        for at, body in lines[place + 1 :]:
            if _ITEM.match(body):
                items.append(Span(at, at + len(body)))
            elif items and not items[-1].of(text).rstrip().endswith((".", ";")):
                items[-1] = Span(items[-1].start, at + len(body))
            else:
                break
        if len(items) >= _FEWEST:
            found += [item for item in items if not _OF_THIS.search(_flat(item.of(text)))]
    return found


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", fold(text))


def _lines(text: str) -> list[tuple[int, str]]:
    """Lines that hold something, with where they start."""
    found, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append((at, line))
        at += len(line) + 1
    return found
