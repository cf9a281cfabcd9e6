"""What leaves a decision open although its words stand there: an approver of a list who still has
to decide, a choice by striking out on a page whose strokes nobody saw, a name without a hand."""

from __future__ import annotations

import re

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.signing.marks import acts_on
from tollgate.advisors.documents.signing.panels import CLOCK
from tollgate.advisors.documents.signing.sign_blocks import SignBlocks
from tollgate.advisors.documents.vocabulary.lexicon import fold, party_of, pattern
from tollgate.advisors.documents.vocabulary.stems import stems
from tollgate.advisors.grounding.amounts import find_amounts

_BLOCK, _COLUMN = 120.0, 24.0  # points of a place to sign, from its heading to its day
_STATE = 30  # letters of a state in a list of approvers
_ROWS = 25  # that such a list goes on for
_PLACE = 4  # letters from which on words before a day tell a place: "Graz, "
# "3 de junio de 2026", "Feb 26, 2026", "2026-02-26", "26/02/26", "le 1er mars 2026"
_DAY = re.compile(
    r"\b(?:(?:le|the|am|den|il|el|op)\s+)?"
    r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}(?:\.|er|[º°]|st|nd|rd|th)?\s+(?:de\s+)?"
    r"[^\W\d_]{3,12}\.?\s+(?:de\s+)?\d{4}|[^\W\d_]{3,12}\.?\s+\d{1,2},?\s+\d{4})"
)
# "Status van de verklaring: ", and the rest of the line.
_OWN_STATE = re.compile(
    r"\b(?:status|state|stand|statut|etat|estado|estatus|situacao|stato|toestand)"
    r"(?:[^\S\n][^\W\d_]+(?:[-'’][^\W\d_]+)*){1,4}[^\S\n]?:[^\S\n]*([^\n]+)"
)
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
    one of them has decided. A row with a sum is a milestone's, not an approver's."""
    waits = stems(sheets.languages, "waits")
    for number, cells in sheets.cells.items():
        heads = [row for row in sheets.rows[number].values() if _heads_approvers(sheets, row)]
        for cell in cells:
            told = fold(cell.text).strip(" -–—·.()")
            under = any(0 < cell.row - row[0].row <= _ROWS for row in heads)
            if under and len(told) <= _STATE and waits.match(told) is not None:
                row = " ".join(other.text for other in sheets.rows[number][cell.row])
                if not find_amounts(row, sheets.languages[0]):
                    return cell
    return None


def waits_itself(sheets: Sheets) -> bool:
    """Whether the paper names its own state and that is to wait: "Status of the statement: in
    progress"; not a list of states up to an approval."""
    waits, accepted = (stems(sheets.languages, kind) for kind in ("waits", "did_accept"))
    states = (found[1] for page in sheets.folded.values() for found in _OWN_STATE.finditer(page))
    return any(waits.match(state) and not accepted.search(state) for state in states)


def _heads_approvers(sheets: Sheets, row: list[Cell]) -> bool:
    """Whether a row of a table is headed by names or offices, and by results or days."""
    if len(row) < 3:
        return False
    kinds = [set(sheets.kinds(cell.text)) for cell in row]
    decided = any({"result", "date"} & each for each in kinds)
    return decided and any({"name", "title"} & each for each in kinds)


def half_dated(sheets: Sheets, blocks: SignBlocks | None = None) -> bool:
    """Whether of the days of signing in one row one is filled in and another is not, unless that
    one is the vendor's: "Date: 14 April 2026   Date:", "Basel, 3 June 2026   Basel,". With the
    places to sign, whether the client's has an empty day while another's is filled in."""
    if blocks is not None and _dated_elsewhere(sheets, blocks):
        return True
    return any(
        not _is_vendors(sheets, number, bare[0])
        for number, rows in sheets.rows.items()
        for row in rows.values()
        for bare in (_bare_days(sheets, row), _bare_places(row))
        if bare
    )


def _bare_days(sheets: Sheets, row: list[Cell]) -> list[Cell]:
    """Days that are left empty in a row where others are told: "3 June 2026   Date:"."""
    days = [c for c in row if "date" in sheets.kinds(c.text.partition(":")[0])]
    bare = [c for c in days if ":" in c.text and not _told(sheets, c)]
    plain = [c for c in row if _is_day(c.text) and not any(sheets.right_of(d) is c for d in bare)]
    return bare if len(bare) < len(days) + len(plain) else []


def _bare_places(row: list[Cell]) -> list[Cell]:
    """Places of signing without their day, beside one that has it: "Basel, 3 June   Basel,"."""
    return [
        short
        for short in row
        for whole in row
        if len(short.text.strip()) >= _PLACE
        and whole.text.startswith(short.text.strip())
        and _is_day(whole.text[len(short.text.strip()) :])
    ]


def _dated_elsewhere(sheets: Sheets, blocks: SignBlocks) -> bool:
    """Whether a place of the client, or of nobody known, has an empty day and another place that is
    signed has none missing."""
    for slot in blocks.slots:
        days = [c for c in slot.block if "date" in sheets.kinds(c.text.partition(":")[0])]
        empty = any(c.text.rstrip().endswith(":") and not _told(sheets, c) for c in days)
        if slot.party == "vendor" or not empty or any(_DAY.search(c.text) for c in slot.block):
            continue
        others = [o for o in blocks.slots if o is not slot and o.signed and o.page == slot.page]
        if any(_DAY.search(c.text) for o in others for c in o.block if c not in slot.block):
            return True
    return False


def _is_vendors(sheets: Sheets, number: int, label: Cell) -> bool:
    over = [c for c in sheets.cells[number] if _stands_over(c, label)]
    return any(party_of(c.text, sheets.languages) == "vendor" for c in over)


def _is_day(text: str) -> bool:
    return _DAY.fullmatch(text.strip(" ,.;")) is not None


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
