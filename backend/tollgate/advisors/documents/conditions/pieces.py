"""Where a condition may stand: lines and cells of lists and tables, with what goes on under them,
sentences and their limiting clauses; each with what is known of it and the texts that tell of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.conditions.by_rules import clauses_joined, conditions_by_rules
from tollgate.advisors.documents.decision.clauses import clause_in, found_at, imposes, pieces_of
from tollgate.advisors.documents.decision.judgement import Judgement
from tollgate.advisors.documents.decision.listings import BULLET
from tollgate.advisors.documents.decision.options import Option
from tollgate.advisors.documents.decision.statement import Statement
from tollgate.advisors.documents.decision.tables import is_closed
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.nothing import says_none
from tollgate.advisors.documents.vocabulary.stems import limited
from tollgate.advisors.grounding.sentences import sentences

SAYINGS = 5  # texts that tell of a piece
# Traits of what is no condition any more: of 101 pieces in rows that the rules see closed three
# were conditions (under "lifted on:", with no day), of 40 that say "none" none was.
SETTLED = frozenset({"closed", "none"})
_PAGES = 6  # of a long document the first pages, and those that decide
_LONGEST, _LONGEST_SENTENCE = 400, 600  # letters of a piece, and of a sentence that is cut
_MOST = 1_200  # pieces of a document
_TOLD = 150  # letters of a text that tells of a piece
_BEFORE = 90  # letters before a piece that tell of it
_LABEL = 60  # letters of a label before a colon
_ABOVE = 9  # lines above a piece in which it may be announced
_HEADS = 14  # rows above a mark in which its column may have a head
_TIGHT = 0.8  # heights of a line between it and one that goes on
_GOES_ON = 2  # lines that may go on under one
_MARK = re.compile(r"[\s☐☒☑✓✔✗✘xX×•]+")
_STOP = re.compile(r"[,;]\s")


class Piece(NamedTuple):
    """A stretch that may be a condition, what is known of it, and the texts that tell of it: its
    own, the rest of its row, the words before it, what announces it, and what decides."""

    found: Found
    traits: frozenset[str]
    told: tuple[str, ...]


class _Span(NamedTuple):
    source: str
    found: Found | None
    cell: Cell | None = None


def pieces(sheets: Sheets, judgement: Judgement) -> list[Piece]:
    """Every stretch that may be a condition, in the order in which they were come by: those that
    the rules tell first."""
    ruled = conditions_by_rules(sheets, judgement)
    said = [each for each in (judgement.option, judgement.statement) if each is not None]
    sources: dict[Found, set[str]] = {}
    cells: dict[Found, Cell | None] = {}
    for source, found, cell in _spans(sheets, ruled, said):
        if found is not None and len(found.text) <= _LONGEST and len(sources) < _MOST:
            sources.setdefault(found, set()).add(source)
            cells[found] = cells.get(found) or cell
    return [
        _piece(sheets, found, each, cells[found], (ruled, said)) for found, each in sources.items()
    ]


def _spans(
    sheets: Sheets, ruled: Sequence[Found], said: Sequence[Option | Statement]
) -> Iterator[_Span]:
    for found in ruled:
        yield _Span("rule", found)
    numbers = [number for number, cells in sheets.cells.items() if cells]
    kept = {*numbers[:_PAGES], *(each.page for each in said)}
    for number in numbers:
        if number in kept:
            yield from _in_cells(sheets, number)
            yield from _in_sentences(sheets, number)
    for each in said:
        text = sheets.pages[each.page].text
        yield _Span("said", found_at(each.page, text, each.start, each.end))
        clause = clause_in(each.page, text, each.start, each.end, sheets.languages)
        for found in pieces_of(each.page, text, *clause) if clause is not None else ():
            yield _Span("said:clause", found)


def _in_cells(sheets: Sheets, number: int) -> Iterator[_Span]:
    """Cells without their bullets, with the lines that go on under them, and behind a label."""
    text = sheets.pages[number].text
    for cell in sheets.cells[number]:
        if cell.angled:
            continue
        bullet = BULLET.match(cell.text)
        start = cell.start + (bullet.end() if bullet is not None else 0)
        source = "item" if bullet is not None else "cell"
        yield _Span(source, found_at(number, text, start, cell.end), cell)
        for more, last in enumerate(_going_on(sheets, cell), 1):
            yield _Span(f"{source}+{more}", found_at(number, text, start, last.end), cell)
        colon = cell.text.find(": ")
        if 0 < colon < _LABEL:
            begin = cell.start + colon + 1
            yield _Span("labelled", found_at(number, text, begin, cell.end), cell)


def _going_on(sheets: Sheets, cell: Cell) -> Iterator[Cell]:
    """The next lines, as long as each is one cell close under the one before."""
    last = cell
    for _ in range(_GOES_ON):
        row = sheets.rows[cell.page].get(last.row + 1, [])
        tight = len(row) == 1 and row[0].box[1] - last.box[3] < _TIGHT * row[0].size
        if not tight or BULLET.match(row[0].text):
            return
        last = row[0]
        yield last


def _in_sentences(sheets: Sheets, number: int) -> Iterator[_Span]:
    """Sentences, their pieces, their limiting clauses, and what is behind their colons."""
    text = sheets.pages[number].text
    for span in sentences(text, sheets.languages[0]):
        if span.end - span.start > _LONGEST_SENTENCE:
            continue
        yield _Span("sentence", found_at(number, text, span.start, span.end))
        for found in pieces_of(number, text, span.start, span.end):
            yield _Span("piece", found)
        clause = clause_in(number, text, span.start, span.end, sheets.languages)
        if clause is not None:
            yield from _in_clause(sheets, number, clause)
        colon = text.find(": ", span.start, span.end)
        for found in pieces_of(number, text, colon + 1, span.end) if colon > 0 else ():
            yield _Span("colon", found)


def _in_clause(sheets: Sheets, number: int, clause: tuple[int, int]) -> Iterator[_Span]:
    text = sheets.pages[number].text
    yield _Span("clause", found_at(number, text, *clause))
    for found in pieces_of(number, text, *clause):
        yield _Span("clause:piece", found)
        for half in clauses_joined(found, sheets.languages[0]):
            yield _Span("clause:half", half)
    stop = _STOP.search(text, *clause)
    if stop is not None:
        yield _Span("clause:first", found_at(number, text, clause[0], stop.start()))


def _piece(
    sheets: Sheets,
    found: Found,
    sources: set[str],
    cell: Cell | None,
    known: tuple[Sequence[Found], Sequence[Option | Statement]],
) -> Piece:
    ruled, said = known
    text, stem = sheets.pages[found.page].text, said[0] if said else None
    home = cell or next(
        (c for c in sheets.cells[found.page] if c.start <= found.start < c.end), None
    )
    row = sheets.rows[found.page].get(home.row, []) if home is not None else []
    others = [c for c in row if not (c.start < found.end and found.start < c.end)]
    heads = list(_heads(sheets, others))
    lead = _announced(text[: found.start])
    traits = {f"src:{source}" for source in sources}
    traits |= {f"decides:{_beside(found, stem)}", f"words:{_size(found.text)}"}
    traits |= {f"row:{min(len(row), 4)}", f"announced:{bool(lead)}", f"rules:{min(len(ruled), 3)}"}
    traits |= {f"mark:{'empty' if _is_empty(mark) else 'set'}" for mark, _ in heads}
    traits |= _said_of(sheets, found, row) | _edges(text, found) | _round_rules(found, ruled)
    if cell is None:
        traits.add("prose")
    told = (
        found.text,
        " | ".join(
            [c.text for c in others if not _MARK.fullmatch(c.text)]
            + [head for mark, head in heads if not _is_empty(mark)]
        ),
        text[max(0, found.start - _BEFORE) : found.start],
        lead,
        stem.text if stem is not None else "",
    )
    return Piece(found, frozenset(traits), tuple(" ".join(each.split())[:_TOLD] for each in told))


def _heads(sheets: Sheets, row: Sequence[Cell]) -> Iterator[tuple[str, str]]:
    """The marks of a row, each with the head of its column: a cross under "No"."""
    for mark in row:
        if not _MARK.fullmatch(mark.text):
            continue
        rows = sheets.rows[mark.page]
        for above in range(mark.row - 1, max(-1, mark.row - _HEADS), -1):
            cells = rows.get(above, [])
            over = [c for c in cells if _is_head(c) and _stands_over(c, mark)]
            if len(cells) > 1 and over:
                yield mark.text, over[0].text
                break


def _is_head(cell: Cell) -> bool:
    short = len(cell.text) < 30 and any(sign.isalpha() for sign in cell.text)
    return short and not _MARK.fullmatch(cell.text)


def _stands_over(head: Cell, cell: Cell) -> bool:
    return min(head.box[2], cell.box[2]) + 6 > max(head.box[0], cell.box[0])


def _is_empty(mark: str) -> bool:
    return "☐" in mark and "☒" not in mark


def _announced(before: str) -> str:
    """The nearest of the last lines that ends with a colon."""
    lines = before.split("\n")[:-1][-_ABOVE:]
    return next((line for line in reversed(lines) if line.rstrip().endswith(":")), "")


def _beside(found: Found, said: Option | Statement | None) -> str:
    """Where a stretch stands to what decides."""
    if said is None:
        return "nothing"
    if said.page != found.page:
        return "elsewhere"
    if said.start <= found.start and found.end <= said.end + 2:
        return "within"
    if found.start <= said.start and said.end <= found.end:
        return "around"
    if found.start >= said.end:
        return "after"
    return "before" if found.end <= said.start else "across"


def _size(text: str) -> int:
    """The number of words, less finely from the fifth on."""
    count = len(text.split())
    return count if count < 5 else 5 + min(count // 4, 6)


def _said_of(sheets: Sheets, found: Found, row: list[Cell]) -> set[str]:
    """What the words of a stretch and of its row say by rules."""
    own = sheets.languages[:1]
    said = {
        "closed": bool(row) and is_closed(sheets, row),
        "none": says_none(found.text, sheets.languages),
        "imposes": imposes(found.text, own),
        "limited": limited(fold(found.text), own),
    }
    return {name for name, holds in said.items() if holds}


def _edges(text: str, found: Found) -> set[str]:
    """What stands at the edges of a stretch: boxes, colons, the beginning of a line."""
    boxed = text[max(0, found.start - 3) : found.end]
    before, behind = text[max(0, found.start - 2) : found.start], text[found.end : found.end + 1]
    said = {f"box:{mark}" for mark in "☐☒" if mark in boxed}
    if before.strip().endswith(":"):
        said.add("begins:colon")
    if behind and behind in ":.;":
        said.add(f"ends:{behind}")
    first = found.start == 0 or text[found.start - 1] == "\n"
    lower = "lower" if found.text[:1].islower() else "upper"
    return said | {f"begins:{'line' if first else lower}"}


def _round_rules(found: Found, ruled: Sequence[Found]) -> set[str]:
    """How a stretch stands to what the rules tell."""
    said = set()
    for each in ruled:
        if each.page == found.page and each.start <= found.start and found.end <= each.end:
            said.add("rule:within")
        if each.page == found.page and found.start <= each.start and each.end <= found.end:
            said.add("rule:around")
    return said


def is_of_rules(trait: str) -> bool:
    """Whether a trait tells what the rules make of a stretch."""
    return trait == "src:rule" or trait.startswith(("rule:", "rules:"))
