"""A person's name under which nobody signed, in a row of names of which another is signed: whoever
prints two names for one side wants two signatures, whether or not the paper says so."""

from __future__ import annotations

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.pages.pages import Box
from tollgate.advisors.documents.signing.lines import overlaps
from tollgate.advisors.documents.signing.marks import Act, acts_on, person_at
from tollgate.advisors.documents.signing.sign_blocks import SignBlocks
from tollgate.advisors.documents.vocabulary.lexicon import fold, party_of, party_within

_LONGEST = 70  # letters of a name with title and day
_LEVEL = 13.0  # points within which names stand in one row
_UNDER = 46.0  # points that a name stands under its signature, at most
_HEADED, _TITLED = 110.0, 46.0  # points from a name to the heading over it, and to its title
_HANDS = {"ink", "script", "stamp"}


def name_left_blank(sheets: Sheets, blocks: SignBlocks) -> Cell | None:
    """The name that nobody signed over, beside one that somebody did; None where there is none or
    it is the vendor's."""
    for number, page in sheets.pages.items():
        acts = list(acts_on(sheets, number, page))
        hands = [act.box for act in acts if act.kind in _HANDS]
        if not hands:
            continue
        names = [cell for cell in sheets.cells[number] if _is_name(sheets, cell)]
        signed = [cell for cell in names if any(_is_over(hand, cell) for hand in hands)]
        for cell in names:
            if (
                any(_is_beside(cell, other) for other in signed)
                and not _is_signed(cell, acts, names, blocks)
                and not _is_vendors(sheets, blocks, cell)
            ):
                return cell
    return None


def _is_beside(cell: Cell, other: Cell) -> bool:
    level = abs(other.box[1] - cell.box[1]) <= _LEVEL
    return level and not overlaps(other.box, cell.box, 6)


def _is_name(sheets: Sheets, cell: Cell) -> bool:
    """ "Jane Doe, Director", with no label before it and no words of a sentence around it."""
    if cell.angled or len(cell.text) > _LONGEST or party_of(cell.text, sheets.languages):
        return False
    place = person_at(cell.text)
    return place is not None and ":" not in cell.text and len(cell.text[: place[0]]) < 6


def _is_over(hand: Box, cell: Cell) -> bool:
    """Whether most of a hand, or of the name, stands one over the other."""
    shared = min(hand[2], cell.box[2]) - max(hand[0], cell.box[0])
    narrow = min(hand[2] - hand[0], cell.box[2] - cell.box[0])
    return shared > 0.3 * narrow and -12 < cell.box[1] - hand[3] < _UNDER


def _is_signed(cell: Cell, acts: list[Act], names: list[Cell], blocks: SignBlocks) -> bool:
    """Whether anything at all shows an act over, beside or right under a name."""
    left, top, right, bottom = cell.box
    for act in acts:
        over = overlaps(act.box, (left - 20, top, right + 20, bottom), 0)
        over = over and -12 < top - act.box[3] < _UNDER + 4
        beside = act.box[1] < bottom and act.box[3] > top and -10 < act.box[0] - right < 60
        under = -4 < act.box[1] - bottom < 30 and overlaps(act.box, cell.box, 0)
        if over or beside or under:
            return True
    for slot in blocks.slots:
        zone = slot.zone
        held = zone[0] - 4 <= left <= zone[2] and zone[1] - 10 <= top <= zone[3] + 40
        if slot.signed and slot.page == cell.page and held:
            # a place so wide that it reaches over two names proves neither
            level = [c for c in names if c is not cell and abs(c.box[1] - top) < 12]
            if not any(zone[0] - 4 <= other.box[0] <= zone[2] for other in level):
                return True
    return False


def _is_vendors(sheets: Sheets, blocks: SignBlocks, cell: Cell) -> bool:
    """Whether the column of a name, or the paper elsewhere, tells that it signs for the vendor."""
    place = person_at(cell.text)
    person = fold(cell.text[place[0] : place[1]]) if place is not None else ""
    if blocks.sides.people.get(person) == "vendor":
        return True
    for each in sheets.cells[cell.page]:
        over, under = cell.box[1] - each.box[3], each.box[1] - cell.box[1]
        near = 0 <= over < _HEADED or -36 <= under < _TITLED
        if each.angled or len(each.text) > 80 or not (near and overlaps(each.box, cell.box, 10)):
            continue
        told = party_of(each.text, sheets.languages) or party_within(each.text, sheets.languages)
        name = blocks.sides.names.get("vendor")
        if told == "vendor" or (name is not None and name in fold(each.text)):
            return True
    return False
