"""The conditions of an acceptance by rules: listed open items, or the clause that limits it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.decision.clauses import (
    clause_in,
    found_at,
    imposes,
    pieces_of,
    points_elsewhere,
)
from tollgate.advisors.documents.decision.decide import Option, Say, Statement
from tollgate.advisors.documents.decision.judgement import Judgement
from tollgate.advisors.documents.decision.listings import (
    listed_after,
    noted,
    open_items,
)
from tollgate.advisors.documents.decision.tables import tabled
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.reading import Verdict
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.nothing import says_none
from tollgate.advisors.documents.vocabulary.obligations import wording
from tollgate.advisors.documents.vocabulary.small_words import says
from tollgate.advisors.documents.vocabulary.stems import is_general, is_rule, limited, stems
from tollgate.advisors.grounding.sentences import sentences
from tollgate.advisors.grounding.spans import Span

_MOST_IMPOSED = 3
_LABEL = re.compile(r"(?:[^\W\d]+\s){0,3}[^\W\d]+\s?:\s+")
_FEWEST_WORDS = 3  # of a condition behind its label
_LONGEST_OPENING = 90  # letters before the colon of "approved with these changes:"
_SHORT = 3  # pages up to which all of a document is looked at
_SIGNING = re.compile(
    r"\b(?:sign(?:ature|ed|ing)?|unterschr\w+|unterzeichn\w+|sign(?:er|atures?)|firm(?:a|ar|ado)|"
    r"assin\w+|handtekening|ondertekend?|sottoscri\w+)\b"
)
_BILLING = re.compile(
    r"\b(?:invoice|rechnung|facture|factura|factuur|"
    r"fatura|fattura|page|seite|pagina)\b"
)


def conditions_by_rules(sheets: Sheets, judgement: Judgement) -> list[Found]:
    """What must still happen: listed, told by the ticked choice or the sentence, else imposed."""
    return [_without_label(found) for found in _find(sheets, judgement)]


def _without_label(found: Found) -> Found:
    """ "Reservation: the pane is replaced" without what only leads to it."""
    label = _LABEL.match(found.text)
    if label is None or len(found.text[label.end() :].split()) < _FEWEST_WORDS:
        return found
    return Found(found.text[label.end() :], found.page, found.start + label.end(), found.end)


def _find(sheets: Sheets, judgement: Judgement) -> list[Found]:
    items = open_items(sheets) or tabled(sheets)
    if items:
        return items
    said = [each for each in (judgement.option, judgement.statement) if each is not None]
    told = [each for each in said if each.say is Say.CONDITION]
    for each in told:
        if not _announces(sheets, each):
            continue
        following = listed_after(sheets, each.page, each.end, strict=True)
        if following:
            return following
    for each in told:
        own = _told(sheets, each.page, each.start, each.end)
        if own:
            return own
    for each in told:
        if each is judgement.option or _announces(sheets, each):
            following = listed_after(sheets, each.page, each.end)
            if following:
                return following
    if judgement.verdict is not Verdict.ACCEPTED_WITH_CONDITIONS:
        return []  # nobody has accepted: what else is asked for is no condition of it
    return noted(sheets) or _imposed(sheets, told)


def _announces(sheets: Sheets, said: Option | Statement) -> bool:
    """Whether a sentence leads over to what stands under it."""
    text = sheets.pages[said.page].text
    if said.text.rstrip().endswith(":"):
        return True
    clause = clause_in(said.page, text, said.start, said.end, sheets.languages)
    start, end = clause or (said.start, said.end)
    return wording(sheets.languages, "pointer").search(_flat(text[start:end])) is not None


def _told(sheets: Sheets, page: int, start: int, end: int) -> list[Found]:
    """The limiting clause of a sentence or choice, unless it only points elsewhere."""
    text = sheets.pages[page].text
    clause = clause_in(page, text, start, end, sheets.languages)
    if clause is None:
        colon = text.find(": ", start, min(end, start + _LONGEST_OPENING))
        limits = limited(_flat(text[start:colon]), sheets.languages) if colon > start else False
        clause = (colon + 1, end) if limits else None
    if clause is None or points_elsewhere(text[clause[0] : clause[1]], sheets.languages):
        return []
    pieces = [
        each
        for piece in pieces_of(page, text, *clause)
        for each in clauses_joined(piece, sheets.languages[0])
    ]
    return [
        each
        for each in pieces
        if not says_none(each.text, sheets.languages) and not _SIGNING.search(_flat(each.text))
    ]


_AND = {"en": "and", "de": "und", "fr": "et", "es": "y|e", "nl": "en", "pt": "e", "it": "ed?"}


def clauses_joined(found: Found, language: str) -> Iterator[Found]:
    """A condition as its clauses, where "and" joins two that each say what is or is done."""
    for joint in re.finditer(rf",?\s(?:{_AND[language]})\s+", found.text):
        halves = found.text[: joint.start()], found.text[joint.end() :]
        if all(says(half, language) for half in halves):
            yield Found(halves[0], found.page, found.start, found.start + joint.start())
            at = found.start + joint.end()
            yield from clauses_joined(Found(halves[1], found.page, at, found.end), language)
            return
    yield found


def _imposed(sheets: Sheets, told: Sequence[Option | Statement]) -> list[Found]:
    """Sentences that impose something or leave something out, those after the decision first."""
    found: list[tuple[bool, int, Found]] = []
    place = told[0] if told else None
    for number in [place.page] if place is not None else list(sheets.pages)[:_SHORT]:
        text = sheets.pages[number].text
        for span in sentences(text, sheets.languages[0]):
            body = _flat(span.of(text))
            if not imposes(body, sheets.languages[:1]) or not 20 < len(body) < 330:
                continue
            if "   " in span.of(text) or _is_aside(sheets, body):
                continue
            piece = _without_opening(number, text, span, sheets.languages)
            if piece is not None:
                before = place is not None and span.end <= place.start
                found.append((before, span.start, piece))
    left_out = wording(sheets.languages, "out")
    found = [each for each in found if left_out.search(_flat(each[2].text))] or found
    after = [piece for before, _, piece in sorted(found, key=lambda e: e[:2]) if not before]
    return (after or [piece for *_, piece in found])[:_MOST_IMPOSED]


def _is_aside(sheets: Sheets, body: str) -> bool:
    """Rules, questions, choices, and what is said of bills or of signing."""
    first = sheets.languages[:1]
    return (
        is_rule(body, first)
        or is_general(body, first[0])
        or re.search(r"[☐☒?@]|_{4,}", body) is not None
        or stems(first, "bill").search(body) is not None
        or _SIGNING.search(body) is not None
        or _BILLING.search(body) is not None
    )


def _without_opening(
    number: int, text: str, span: Span, languages: tuple[str, ...]
) -> Found | None:
    clause = clause_in(number, text, span.start, span.end, languages)
    accepting = stems(languages, "accept").search(_flat(span.of(text)))
    start, end = clause if clause is not None and accepting else (span.start, span.end)
    colon = text.find(": ", start, min(end, start + _LONGEST_OPENING))
    if colon > start and wording(languages, "things").search(_flat(text[start:colon])):
        start = colon + 1  # "The reservation concerns one point: ..."
    semicolon = text.find("; ", start, end)
    return found_at(number, text, start, semicolon if semicolon > start + 12 else end)


def _flat(text: str) -> str:
    return re.sub(r"\s", " ", fold(text))
