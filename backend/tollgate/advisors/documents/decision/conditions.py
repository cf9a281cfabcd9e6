"""The conditions of an acceptance: listed open items, or the clause that limits it."""

from __future__ import annotations

import re

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.decision.decide import Statement
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.vocabulary.lexicon import fold, pattern, phrases
from tollgate.advisors.grounding.sentences import sentences

_BULLET = re.compile(r"^\s*(?:\(?\d{1,2}[.)]|\(?[a-h]\)|[-–•*▪·]|[☐☒])\s+")
_MOST_ITEMS = 30


def find_conditions(sheets: Sheets, statement: Statement | None) -> list[Found]:
    """What must still happen, as listed or as said in the deciding sentence."""
    items = open_items(sheets)
    if items:
        return items
    if statement is not None:
        clause = _clause(sheets, statement.page, statement.start, statement.end)
        return clause or _exclusions(sheets, statement.page)
    return []


def _exclusions(sheets: Sheets, page: int) -> list[Found]:
    """Sentences that take something out of the acceptance."""
    text = sheets.pages[page].text
    limits = pattern(sheets.languages, "verdict", "conditional")
    found = []
    for span in sentences(text, sheets.languages[0]):
        body = span.of(text)
        if limits.search(re.sub(r"\s", " ", fold(body))) and len(body) > 30 and "☐" not in body:
            clause = re.split(r";\s", body)[0].rstrip(" .")
            found.append(Found(clause, page, span.start, span.start + len(clause)))
    return found[:3]


def open_items(sheets: Sheets) -> list[Found]:
    """The items under a heading such as "Open items" or "Réserves"."""
    heads = pattern(sheets.languages, "conditions", "heads")
    for cells in sheets.cells.values():
        for place, cell in enumerate(cells):
            folded = fold(cell.text)
            found = heads.search(folded)
            if found is None and folded.rstrip().endswith(":"):
                found = pattern(sheets.languages, "conditions", "lead").search(folded)
            if found is None or cell.angled or len(cell.text) > 120:
                continue
            if not _is_heading(cell, found, folded):
                continue
            items = _inline_items(sheets, cell, found) or _items_after(sheets, cells, place)
            if items is not None and items:
                return items
    return []


def _is_heading(cell: Cell, found: re.Match[str], folded: str) -> bool:
    if re.search(r"[☐☒]", cell.text) or (
        folded.rstrip().endswith((".", ";")) and ":" not in folded
    ):
        return False
    before = folded[: found.start()].strip(" .:0123456789)")
    return len(before.split()) <= 4 or folded.rstrip().endswith(":")


def _inline_items(sheets: Sheets, cell: Cell, found: re.Match[str]) -> list[Found]:
    colon = cell.text.find(":", found.start())
    if colon < 0:
        return []
    rest = cell.text[colon + 1 :]
    body = rest.strip(" .;")
    if len(body) < 3 or says_none(body, sheets.languages):
        return []
    at = cell.start + colon + 1 + rest.index(body[0])
    return [Found(body, cell.page, at, at + len(body))]


def _items_after(sheets: Sheets, cells: list[Cell], place: int) -> list[Found] | None:
    """Bulleted or numbered lines after a heading; a plain "none" ends the search."""
    head = cells[place]
    items: list[Found] = []
    last = head
    for cell in cells[place + 1 : place + 1 + _MOST_ITEMS]:
        if cell.row == head.row:
            continue
        bullet = _BULLET.match(cell.text)
        if bullet is None:
            if not items and says_none(cell.text, sheets.languages):
                return []
            if items and _continues(cell, last, items[-1]):
                text = sheets.pages[cell.page].text[items[-1].start : cell.end].rstrip(" .;")
                items[-1] = Found(text, cell.page, items[-1].start, items[-1].start + len(text))
                last = cell
                continue
            if items or cell.row > head.row + 2:
                break
            continue
        body = cell.text[bullet.end() :].rstrip(" .;")
        if len(body) < 3 or says_none(body, sheets.languages):
            continue
        start = cell.start + bullet.end()
        items.append(Found(body, cell.page, start, start + len(body)))
        last = cell
    return items


def _continues(cell: Cell, last: Cell, item: Found) -> bool:
    tight = cell.box[1] - last.box[3] < 0.6 * cell.size
    return tight and cell.box[0] > last.box[0] + 4 and not cell.text[:1].isupper() and bool(item)


def says_none(text: str, languages: tuple[str, ...]) -> bool:
    """Whether a text says that there is nothing, as "none" or "-" under a heading."""
    plain = re.sub(r"^\W*(?:\d{1,2}[.)])?\s*", "", fold(text)).strip(" .:;,*•")
    return plain in phrases(languages, "conditions", "none") or not any(s.isalnum() for s in plain)


def _clause(sheets: Sheets, page: int, start: int, end: int) -> list[Found]:
    """The part of a sentence from its limiting word on."""
    text = sheets.pages[page].text[start:end]
    folded = re.sub(r"\s", " ", fold(text))
    found = pattern(sheets.languages, "conditions", "lead").search(folded)
    if found is None:
        return []
    begin = found.end()
    body = text[begin:]
    lead = len(body) - len(body.lstrip(" :,;\n"))
    body = body.strip(" :,;.\n")
    if len(body) < 4:
        return []
    at = start + begin + lead
    return [Found(body, page, at, at + len(body))]
