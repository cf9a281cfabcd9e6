"""What leaves a decision open although its words stand there: an approver of a list who still has
to decide, a choice by striking out on a page whose strokes nobody saw, a name without a hand."""

from __future__ import annotations

import re

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.signing.marks import acts_on
from tollgate.advisors.documents.signing.panels import CLOCK
from tollgate.advisors.documents.vocabulary.lexicon import fold, pattern
from tollgate.advisors.documents.vocabulary.stems import stems

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
