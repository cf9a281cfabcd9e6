"""What leaves a decision open although its words stand there: an approver of a list who still has
to decide, a choice by striking out on a page whose strokes nobody saw, a name without a hand."""

from __future__ import annotations

import re

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.signing.marks import acts_on
from tollgate.advisors.documents.signing.panels import CLOCK
from tollgate.advisors.documents.vocabulary.lexicon import fold, party_of, pattern
from tollgate.advisors.documents.vocabulary.stems import stems

_BLOCK, _COLUMN = 120.0, 24.0  # points of a place to sign, from its heading to its day
_STATE = 30  # letters of a state in a list of approvers
_ROWS = 25  # that such a list goes on for
# "JD", "M. K.": like a moment of the day they show that somebody did something.
_INITIALS = re.compile(r"[A-ZÀ-Þ]\.?\s?[A-ZÀ-Þ]\.?(?:\s?[A-ZÀ-Þ]\.?)?")


def strikes_unseen(sheets: Sheets) -> bool:
    """Whether a page that was read as a picture lets people decide by striking words out: its
    strokes are not recognised, and all of its answers look taken."""
    strike = pattern(sheets.languages, "state", "strike")
    return any(
        page.source == "ocr" and strike.search(sheets.folded[number]) is not None
        for number, page in sheets.pages.items()
    )


def waiting_approver(sheets: Sheets) -> Cell | None:
    """The first state such as "waiting" in a table of approvers with their names; None where every
    one of them has decided."""
    waits = stems(sheets.languages, "waits")
    for number, cells in sheets.cells.items():
        heads = [row for row in sheets.rows[number].values() if _heads_approvers(sheets, row)]
        for cell in cells:
            told = fold(cell.text).strip(" -–—·.()")
            under = any(0 < cell.row - row[0].row <= _ROWS for row in heads)
            if under and len(told) <= _STATE and waits.match(told) is not None:
                return cell
    return None


def _heads_approvers(sheets: Sheets, row: list[Cell]) -> bool:
    """Whether a row of a table is headed by names or offices, and by results or days."""
    if len(row) < 3:
        return False
    kinds = [set(sheets.kinds(cell.text)) for cell in row]
    decided = any({"result", "date"} & each for each in kinds)
    return decided and any({"name", "title"} & each for each in kinds)


def half_dated(sheets: Sheets) -> bool:
    """Whether of the days of signing in one row one is filled in and another is not, unless that
    one is the vendor's: "Date: 14 April 2026   Date:"."""
    for number, rows in sheets.rows.items():
        for row in rows.values():
            days = [c for c in row if "date" in sheets.kinds(c.text.partition(":")[0])]
            bare = [c for c in days if ":" in c.text and not _told(sheets, c)]
            if len(days) > 1 and 0 < len(bare) < len(days):
                over = [c for c in sheets.cells[number] if _stands_over(c, bare[0])]
                if not any(party_of(c.text, sheets.languages) == "vendor" for c in over):
                    return True
    return False


def _told(sheets: Sheets, label: Cell) -> bool:
    """Whether something stands behind a label, in its cell or beside it."""
    if any(sign.isalnum() for sign in label.text.partition(":")[2]):
        return True
    right = sheets.right_of(label)
    return (
        right is not None
        and right.row == label.row
        and not sheets.kinds(right.text.partition(":")[0])
    )


def _stands_over(cell: Cell, other: Cell) -> bool:
    return 0 <= other.box[1] - cell.box[1] < _BLOCK and abs(cell.box[0] - other.box[0]) < _COLUMN


def nobody_acted(sheets: Sheets) -> bool:
    """Whether a paper shows no act at all: no stroke of a pen, stamp, record, seal, moment or
    initials. A printed name alone signs nothing."""
    return not sheets.document.seals and not any(
        page.ink
        or CLOCK.search(page.text)
        or acts_on(sheets, number, page)
        or any(_INITIALS.fullmatch(cell.text.strip()) for cell in sheets.cells[number])
        for number, page in sheets.pages.items()
    )
