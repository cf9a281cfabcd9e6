"""Panels of signing services: who signed, and when, in lines under a heading or beside labels."""

from __future__ import annotations

import re

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.pages.pages import Box
from tollgate.advisors.documents.signing.lines import around
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.persons import person_in

DATE_LIKE = re.compile(r"\d{1,4}[./ -]\w{1,9}[./ -]\d{2,4}|\w{3,9} \d{1,2},? \d{4}")
CLOCK = re.compile(r"\b\d{1,2}\s?[:h]\s?\d\d\b")  # "16:48", "8 h 47"
_ENDS_WITH_BY = re.compile(r"\b(?:by|von|durch|par|por|da|dal|dalla|door|namens)$")
_STATUS = re.compile(r"(?:status|state|statut|etat|stand|estado|stato|situacao)\s*:?")
_SIGNED = re.compile(
    r"(?:\w+ally )?(?:signed|unterzeichnet|signiert|unterschrieben|signee?|firmad[oa]|ondertekend|"
    r"getekend|assinad[oa]|firmat[oa])(?: \w+)?"
)
# "Electronic signature" as a heading, or as a label beside who signed.
_HEADING = re.compile(
    r"(?:(?:electronic|digital) signature|(?:elektronische|digitale) (?:signatur|unterschrift)|"
    r"signature (?:electronique|numerique)|firma (?:electronica|digital)|"
    r"(?:elektronische|digitale) handtekening|assinatura (?:electronica|eletronica|digital)|"
    r"firma (?:elettronica|digitale))\s*:?"
)
_ROWS = 5  # of a panel, over and under its status
_COLUMN = 8.0  # points within which cells begin in the same column


def panel_under(sheets: Sheets, cell: Cell, said: int) -> Box | None:
    """The panel under "Electronically signed by", "Signed via a service" or that somebody signed:
    who and when. `said` is where those words end in the cell."""
    rest = cell.text[said:]
    if len(rest.split()) > 2 or any(sign.isdigit() for sign in rest):
        return None
    by = _ENDS_WITH_BY.search(fold(cell.text).rstrip(" :")) is not None
    box, last, named, timed = cell.box, cell, False, False
    for _ in range(4):
        under = sheets.below(last, reach=1.4)
        if under is None:
            break
        named = named or _names_someone(under.text)
        timed = timed or DATE_LIKE.search(under.text) is not None
        box, last = around(box, under.box), under
    return box if named and (by or timed) else None


def panel_headed(sheets: Sheets, cell: Cell) -> Box | None:
    """The panel under or beside "Electronic signature": a name and the minute of signing."""
    if _HEADING.fullmatch(fold(cell.text).strip()) is None:
        return None
    beside = sheets.right_of(cell)
    rows = [beside] if beside is not None and beside.row == cell.row else []
    last = cell
    while not rows or (rows[0] is not beside and len(rows) < _ROWS):
        under = sheets.below(last, reach=1.6)
        if under is None or abs(under.box[0] - cell.box[0]) > _COLUMN:
            break
        rows.append(under)
        last = under
    box = cell.box
    for row in rows:
        box = around(box, row.box)
    told = [DATE_LIKE.search(row.text) and CLOCK.search(row.text) for row in rows]
    names = (part for row in rows for part in re.split(r"\s[-–—]\s|:", row.text))
    return box if any(told) and any(person_in(part.strip()) for part in names) else None


def _names_someone(text: str) -> bool:
    """ "JANE DOE", "Signer: Jane Doe, Director"."""
    return any(person_in(part.title()) is not None for part in (text, text.rpartition(":")[2]))


def status_panel(sheets: Sheets, cell: Cell) -> tuple[Cell, Box] | None:
    """ "Status   Signed" among rows that name a person and a day with its time: the cell of the
    state, and the whole panel. None where a cell heads no such row."""
    if _STATUS.fullmatch(fold(cell.text).strip()) is None:
        return None
    state = sheets.right_of(cell)
    if state is None or _SIGNED.fullmatch(fold(state.text).strip()) is None:
        return None
    box, named, timed = around(cell.box, state.box), False, False
    for number in range(cell.row - _ROWS, cell.row + _ROWS + 1):
        row = sorted(sheets.rows[cell.page].get(number, []), key=lambda each: each.box[0])
        aligned = len(row) == 2 and all(
            abs(one.box[0] - other.box[0]) < _COLUMN
            for one, other in zip(row, (cell, state), strict=True)
        )
        if not aligned:
            continue
        told = row[1].text
        named = named or person_in(told) is not None
        timed = timed or bool(DATE_LIKE.search(told) and CLOCK.search(told))
        box = around(box, around(row[0].box, row[1].box))
    return (state, box) if named and timed else None
