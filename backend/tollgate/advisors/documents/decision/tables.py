"""Tables of defects, open points and results: which column tells them, and whether any is left."""

from __future__ import annotations

import re

from tollgate.advisors.documents.candidates.surroundings import is_all_label
from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.decision.clauses import found_at
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.vocabulary.lexicon import fold, pattern
from tollgate.advisors.documents.vocabulary.nothing import says_none
from tollgate.advisors.documents.vocabulary.stems import stems

_MARK = re.compile(r"^\W*(?:[A-Z]{0,3}[-.]?\d{1,3}|[a-h]|[ivx]{1,4})?\W*$")
_MOST_ROWS = 30


def table_under(sheets: Sheets, cell: Cell) -> list[list[Cell]]:
    """The rows of the table in which a cell is one of the heads: "Defect   Severity   Closed"."""
    rows = sheets.rows[cell.page]
    heads = sorted(rows[cell.row], key=lambda c: c.box[0])
    if len(heads) < 3 or any(len(c.text) > 30 or re.search(r"[\d:]", c.text) for c in heads):
        return []
    under = [sorted(rows[each], key=lambda c: c.box[0]) for each in sorted(rows) if each > cell.row]
    return [heads, *under[:_MOST_ROWS]]


def heads_table(sheets: Sheets, row: list[Cell]) -> bool:
    """Whether a row names the columns of a table ("No. | Item | Due")."""
    labels = [c for c in row if len(c.text) < 30 and not re.search(r"\d", c.text)]
    known = [c for c in labels if is_all_label(c.text, sheets.languages) or _MARK.match(c.text)]
    if len(row) < 2 or len(labels) < len(row):
        return False
    under = sheets.rows[row[0].page].get(row[0].row + 1, [])
    numbered = len(under) > 2 and re.fullmatch(r"\W*1\W*", under[0].text) is not None
    return len(known) >= 0.5 * len(row) or (numbered and len(under) == len(row))


def tabled(sheets: Sheets) -> list[Found]:
    """The rows of a table one of whose columns is headed "Defects", "Outstanding work" or so."""
    heads = pattern(sheets.languages, "conditions", "heads")
    for number, rows in sheets.rows.items():
        ordered = [sorted(rows[each], key=lambda c: c.box[0]) for each in sorted(rows)]
        for place, row in enumerate(ordered[:-1]):
            short = all(len(c.text) < 36 and not re.search(r"[\d:]", c.text) for c in row)
            named = [i for i, c in enumerate(row) if heads.search(fold(c.text))]
            if len(row) < 2 or not short or not named or any(c.angled for c in row):
                continue
            marks = sheets.pages[number].marks
            if any(row[0].start - 3 <= mark.start < row[-1].end for mark in marks):
                continue
            items = told_in_table(sheets, ordered[place : place + _MOST_ROWS], named[0])
            if items:
                return items
    return []


def told_in_table(
    sheets: Sheets, rows: list[list[Cell]], told_in: int | None = None
) -> list[Found]:
    """The column of a table that is asked for, or the wordiest, down to where the columns end."""
    body = _body_of(rows)
    width: dict[int, int] = {}
    heads = rows[0]
    mended = stems(sheets.languages, "mended")
    closing = [at for at, head in enumerate(heads) if mended.match(fold(head.text).strip())]
    for row in body:
        for cell in (c for c in row if _column(heads, c) not in closing):
            width[_column(heads, cell)] = width.get(_column(heads, cell), 0) + len(cell.text)
    if not width:
        return []
    wordy = max(width, key=lambda each: width[each]) if told_in is None else told_in
    items: list[Found] = []
    for row in body:
        ends = [c for c in row if _column(heads, c) in closing]
        if any(not says_none(c.text, sheets.languages) for c in ends):
            continue  # "Closed   Feb 6, 2026"
        told = [c for c in row if _column(heads, c) == wordy]
        text = sheets.pages[row[0].page].text
        item = found_at(row[0].page, text, told[0].start, told[-1].end) if told else None
        if item is None and closing:  # an item without words of its own: "UT-021   2   -"
            item = found_at(row[0].page, text, row[0].start, row[-1].end)
        if item is None or is_closed(sheets, row) or says_none(item.text, sheets.languages):
            continue
        if re.match(r"0(?!\s*[\d.,])\b", item.text):
            continue  # "0 (retested, closed)"
        if len(row) == 1 and items and not text[items[-1].end : item.start].strip(" .;\n"):
            item = found_at(item.page, text, items[-1].start, item.end) or item
            items.pop()
        items.append(item)
    return items


def _body_of(rows: list[list[Cell]]) -> list[list[Cell]]:
    """The rows of a table under its head, down to where its columns end."""
    body: list[list[Cell]] = []
    for row in rows[1:]:
        gap = row[0].box[1] - (body[-1] if body else rows[0])[0].box[3]
        starts = min(abs(head.box[0] - row[0].box[0]) for head in rows[0])
        alone = len(row) == 1 and (
            not body or starts > 12 or len(row[0].text) > 60 or row[0].text.rstrip().endswith(":")
        )
        titled = len(row) == 1 and body and row[0].size > 1.1 * body[-1][0].size
        if gap > 3 * row[0].size or alone or titled:
            break
        body.append(row)
    return body


def counts_none(sheets: Sheets, table: list[list[Cell]], head: Cell) -> bool:
    """Whether nothing is left by a table: nothing stands in the column of the head but noughts,
    its last row counts none, or as much was closed as was found."""
    heads, rows = table[0], [row for row in _body_of(table) if len(row) > 1]
    own = _column(heads, head)
    told = [cell.text.strip() for row in rows for cell in row if _column(heads, cell) == own]
    if own and told and all(each == "0" or says_none(each, sheets.languages) for each in told):
        return True
    counts = [[cell.text.strip() for cell in row if cell.text.strip().isdigit()] for row in rows]
    counted = len(counts) > 1 and len({len(each) for each in counts}) == 1 and len(counts[-1]) > 1
    return counted and (set(counts[-1]) == {"0"} or (len(counts) == 2 and counts[0] == counts[1]))


def counts_left(sheets: Sheets) -> bool:
    """Whether the last row of a table of counts names open points and counts some:
    "Open defects   0   2"."""
    heads = pattern(sheets.languages, "conditions", "heads")
    mended = stems(sheets.languages, "mended")
    return any(
        heads.search(fold(row[0].text)) and mended.search(fold(row[0].text)) is None
        for rows in sheets.rows.values()
        for place, row in rows.items()
        if any(_counts(row))
        and _counts(rows.get(place - 1, []))
        and not _counts(rows.get(place + 1, []))
    )


def _counts(row: list[Cell]) -> list[int]:
    """The numbers of a row that has nothing but numbers behind its first cell; none of others."""
    told = [cell.text.strip() for cell in row[1:]]
    return [int(each) for each in told] if all(each.isdigit() for each in told) else []


def is_closed(sheets: Sheets, row: list[Cell]) -> bool:
    mended = stems(sheets.languages, "mended")
    return any(len(c.text) < 16 and mended.match(fold(c.text)) for c in row[1:])


def _column(heads: list[Cell], cell: Cell) -> int:
    """The head that a cell stands under, on the left edge, on the right or in the middle."""

    def apart(head: Cell) -> float:
        left, right = head.box[0] - cell.box[0], head.box[2] - cell.box[2]
        return min(abs(left), abs(right), abs(left + right) / 2)

    return min(range(len(heads)), key=lambda at: apart(heads[at]))
