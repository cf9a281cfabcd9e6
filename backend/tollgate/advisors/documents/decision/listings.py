"""What stands in lists: under a heading, after a colon, in a table of defects, beside "remarks"."""

from __future__ import annotations

import re

from tollgate.advisors.documents.candidates.surroundings import is_all_label
from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.decision.clauses import found_at, pieces_of
from tollgate.advisors.documents.decision.tables import (
    counts_none,
    heads_table,
    is_closed,
    table_under,
    told_in_table,
)
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.vocabulary.lexicon import fold, party_of, pattern
from tollgate.advisors.documents.vocabulary.nothing import says_none
from tollgate.advisors.documents.vocabulary.obligations import wording
from tollgate.advisors.documents.vocabulary.stems import stems
from tollgate.advisors.grounding.sentences import sentences

BULLET = re.compile(r"^\s*(?:\(?\d{1,2}[.)]|\(?[a-h]\)|[-–•*▪·]|[☐☒])\s+")
_MARK = re.compile(r"^\W*(?:[A-Z]{0,3}[-.]?\d{1,3}|[a-h]|[ivx]{1,4})?\W*$")
_ENTRY = re.compile(r"\s*(\d{1,2})[.)]?\s+[^\W\d]")
_MOST_ITEMS = 30
_REACH = 3.2  # line heights between what announces a list and its first line


def open_items(sheets: Sheets) -> list[Found]:
    """The items under a heading such as "Open items" or "Réserves"."""
    heads = pattern(sheets.languages, "conditions", "heads")
    for cells in sheets.cells.values():
        for cell in cells:
            folded = fold(cell.text)
            found = heads.search(folded)
            if found is None and folded.rstrip().endswith(":"):
                found = pattern(sheets.languages, "conditions", "lead").search(folded)
            if found is None or cell.angled or len(cell.text) > 120:
                continue
            if not _is_heading(cell, found, folded, sheets.languages[:1]) or _has_none(
                sheets, cell, found
            ):
                continue
            if _is_numbered_entry(sheets, cell):
                continue
            table = table_under(sheets, cell)
            if table and counts_none(sheets, table, cell):
                continue
            items = (
                told_in_table(sheets, table)
                if table
                else (
                    _inline_items(sheets, cell, found)
                    or _beside(sheets, cell)
                    or listed_after(sheets, cell.page, cell.end, strict=True)
                )
            )
            if items and not _praises(sheets, folded, items):
                return items
    return []


def _praises(sheets: Sheets, head: str, items: list[Found]) -> bool:
    """ "Remarks: tidy work, thank you": a remark that limits nothing."""
    remarks = wording(sheets.languages, "notes").match(head.lstrip(" 0123456789.)"))
    language = sheets.languages[0]
    return remarks is not None and all(
        sheets.voice.leans_to_accept(i.text, language) for i in items
    )


def _has_none(sheets: Sheets, cell: Cell, found: re.Match[str]) -> bool:
    """ "Open defects   0", "Defects: none.": told, and there are none."""
    right = sheets.right_of(cell)
    beside = right.text.strip() if right is not None and right.row == cell.row else ""
    counted = beside in ("0", "0 %") or (bool(beside) and says_none(beside, sheets.languages))
    told = cell.text[found.start() :].partition(":")[2].strip()
    return counted or (bool(told) and says_none(told, sheets.languages))


def _is_numbered_entry(sheets: Sheets, cell: Cell) -> bool:
    """ "2. Conditions of the test" over "3. Results": a line of contents, which heads no list."""
    own, under = _ENTRY.match(cell.text), sheets.below(cell, reach=1.6)
    following = _ENTRY.match(under.text) if under is not None else None
    return own is not None and following is not None and int(following[1]) == int(own[1]) + 1


def _is_heading(cell: Cell, found: re.Match[str], folded: str, languages: tuple[str, ...]) -> bool:
    if re.search(r"[☐☒]", cell.text) or (
        folded.rstrip().endswith((".", ";")) and ":" not in folded
    ):
        return False
    before = folded[: found.start()].strip(" .:0123456789)•*-")
    if stems(languages, "not").search(before):
        return False  # "No open defects at the end of the cycle"
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
    items = pieces_of(cell.page, sheets.pages[cell.page].text, at, at + len(body))
    return items + (_lines_under(sheets, cell) if len(items) == 1 else [])


def _beside(sheets: Sheets, cell: Cell) -> list[Found]:
    """What stands in the next column behind "Reserves:"."""
    right = sheets.right_of(cell) if cell.text.rstrip().endswith(":") else None
    if right is None or right.row != cell.row or says_none(right.text, sheets.languages):
        return []
    return pieces_of(right.page, sheets.pages[right.page].text, right.start, right.end)


def listed_after(sheets: Sheets, page: int, at: int, *, strict: bool = False) -> list[Found]:
    """What the lines under an announcement list: bullets, rows of a table, else sentences.

    Where `strict`, bullets and rows alone.
    """
    cells = sheets.cells[page]
    place = next((i for i, c in enumerate(cells) if c.start < at <= c.end), None)
    if place is None:
        return []
    head = cells[place]
    rows = [
        sorted((c for c in row if c.start >= at and not c.angled), key=lambda c: c.box[0])
        for number, row in sheets.rows[page].items()
        if number > head.row
    ]
    rows = [row for row in rows if row][:_MOST_ITEMS]
    boxes = [mark.start for mark in sheets.pages[page].marks if mark.start >= at]
    for place, row in enumerate(rows):
        if any(row[0].start - 3 <= box < row[-1].end for box in boxes):
            rows = rows[:place]  # the next choice
            break
    return _in_rows(sheets, head, rows) or ([] if strict else _in_lines(sheets, head, rows))


def _in_rows(sheets: Sheets, head: Cell, rows: list[list[Cell]]) -> list[Found]:
    if not rows or rows[0][0].box[1] - head.box[3] > _REACH * head.size:
        return []
    if len(rows) > 1 and all(_is_labelled(sheets, row) for row in rows[:2]):
        return []  # "Snag sheet" over "Client  Acme" and "Site  Hall 3": the title of the paper
    if heads_table(sheets, rows[0]):
        return told_in_table(sheets, rows)
    items: list[Found] = []
    last, edge = head, 0.0
    for row in rows:
        item = _item_of(sheets, row)
        text = sheets.pages[head.page].text
        if item is not None:
            items.append(item)
            edge = row[0].box[0]
        elif items and row[0].box[0] > edge - 2 and _goes_on(row, last, edge):
            longer = found_at(head.page, text, items[-1].start, row[0].end)
            items[-1] = longer or items[-1]
        elif not items and len(row) == 1 and row[0].box[0] > head.box[2]:
            continue  # the head of another column goes on in a second line
        else:
            break
        last = row[-1]
    return items


def _is_labelled(sheets: Sheets, row: list[Cell]) -> bool:
    label = row[0].text.rstrip(" :")
    return len(row) == 2 and bool(sheets.kinds(label)) and is_all_label(label, sheets.languages)


def _item_of(sheets: Sheets, row: list[Cell]) -> Found | None:
    """The words of a row that begins with a bullet or number; closed items are none."""
    first, text = row[0], sheets.pages[row[0].page].text
    bullet = BULLET.match(first.text)
    if bullet is not None:
        body = found_at(first.page, text, first.start + bullet.end(), first.end)
    elif len(row) > 1 and _MARK.match(first.text):
        longest = max(row[1:], key=lambda c: len(c.text))
        body = found_at(first.page, text, longest.start, longest.end)
    else:
        return None
    if body is None or says_none(body.text, sheets.languages) or is_closed(sheets, row):
        return None
    return body


def _goes_on(row: list[Cell], last: Cell, edge: float) -> bool:
    """Whether a line continues the item above it, whose bullet stands at `edge`."""
    cell = row[0]
    tight = cell.box[1] - last.box[3] < 0.7 * cell.size
    indented = cell.box[0] > edge + 3 or cell.text[:1].islower()
    return len(row) == 1 and tight and indented and not last.text.rstrip().endswith((".", ";"))


def _in_lines(sheets: Sheets, head: Cell, rows: list[list[Cell]]) -> list[Found]:
    """The sentences of the paragraph under an announcement."""
    if not rows:
        return []
    text = sheets.pages[head.page].text
    last, end = head, head.end
    for row in rows[:8]:
        cell = row[0]
        apart = cell.box[1] - last.box[3] > (_REACH if last is head else 1.1) * cell.size
        label = bool(sheets.kinds(cell.text.split(":")[0]))
        if len(row) > 1 or apart or label or re.search(r"[☐☒]|_{4,}", cell.text):
            break
        last, end = cell, cell.end
    found: list[Found] = []
    for span in sentences(text[head.end : end], sheets.languages[0]):
        found += pieces_of(head.page, text, head.end + span.start, head.end + span.end)
    if any(says_none(each.text, sheets.languages) for each in found[:1]):
        return []
    return found


_WRAPS = 0.7  # of the page's width: a line that reaches so far goes on in the next
_STOPS = re.compile(r"[:☐☒@]|_{3}|\.{4}|…|\b(?:19|20)\d\d\b|^\W*\d{1,2}[./-]\d")


def noted(sheets: Sheets) -> list[Found]:
    """What stands beside or under "Remarks" and the like, when it imposes something."""
    heads = wording(sheets.languages, "notes")
    for number, cells in sheets.cells.items():
        text = sheets.pages[number].text
        for cell in cells:
            folded = fold(cell.text)
            match = heads.match(folded.lstrip(" 0123456789.)"))
            colon = cell.text.find(":")
            if match is None or cell.angled or (colon < 0 and len(cell.text) > 40) or colon > 48:
                continue
            own = found_at(number, text, cell.start + colon + 1, cell.end) if colon >= 0 else None
            if own is not None:
                items = pieces_of(number, text, own.start, own.end)
                items += _lines_under(sheets, cell) if len(items) == 1 else []
            else:
                right = sheets.right_of(cell)
                aside = right is not None and not sheets.kinds(right.text)
                items = (
                    pieces_of(number, text, right.start, right.end)
                    if right is not None and aside
                    else listed_after(sheets, number, cell.end)
                )
            wordy = bool(items) and len(items[0].text.split()) > 1
            if wordy and not says_none(items[0].text, sheets.languages):
                return items
    return []


def _lines_under(sheets: Sheets, cell: Cell) -> list[Found]:
    """Short lines that go on under a first remark, each a remark of its own."""
    page, last = sheets.pages[cell.page], cell
    found: list[Found] = []
    while last.box[2] < _WRAPS * page.width:
        row = sheets.rows[cell.page].get(last.row + 1, [])
        tight = len(row) == 1 and row[0].box[1] - last.box[3] < 1.1 * row[0].size
        if not tight or _STOPS.search(row[0].text) or sheets.kinds(row[0].text):
            break
        if party_of(row[0].text, sheets.languages):
            break  # "For the client": the remarks are over
        last = row[0]
        line = found_at(last.page, page.text, last.start, last.end)
        if line is None or len(line.text.split()) < 3 or says_none(line.text, sheets.languages):
            break
        found.append(line)
    return found
