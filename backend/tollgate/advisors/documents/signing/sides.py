"""Whose place to sign a slot is, and which cells around it tell who signs there."""

from __future__ import annotations

import re
from collections.abc import Mapping

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.signing.grids import ruled_cell
from tollgate.advisors.documents.signing.lines import (
    bottom_of,
    captions,
    inside,
    is_prose,
    lines_on,
    middle_of,
    overlaps,
)
from tollgate.advisors.documents.signing.marks import person_at
from tollgate.advisors.documents.signing.people import sides_of_people, told_side
from tollgate.advisors.documents.signing.slot import Slot
from tollgate.advisors.documents.vocabulary.lexicon import fold, lead_of, party_of, party_within
from tollgate.advisors.documents.vocabulary.persons import person_in

_COLUMNS = 4  # of a row of headings over places to sign, at most
# A label with its value ("Prepared by: Acme", "Prepared by .... Acme"), but of who speaks.
_AUTHOR = re.compile(r"(?!(?:from|von|de|da|van|o)\b)[^:.]{3,40}(?::|\.{2,})\s*\w", re.IGNORECASE)


class Sides:
    """Settles the party and the block of slots, by captions, headings and companies' names."""

    def __init__(self, sheets: Sheets, names: Mapping[str, str]) -> None:
        """`names` are the companies known on either side, folded."""
        self.sheets = sheets
        self.names = names
        self.people = sides_of_people(sheets, names)
        self.languages = sheets.languages

    def settle(self, slot: Slot, cells: list[Cell]) -> None:
        if slot.heading is not None:
            # A row of a table of signatures: whoever is not the vendor signs for the client.
            told = self._row_told(slot.page, slot.heading)
            named = [side for side, name in self.names.items() if name in fold(told)]
            role = party_of(slot.heading.text, self.languages)
            side = role or (named[0] if len(named) == 1 else None)
            slot.party = side or self._table_side(slot, cells) or "client"
            return
        if slot.by_record and self._by_record(slot, cells):
            return
        if slot.label is not None:
            slot.party = (
                party_of(slot.label.text, self.languages)
                or self._company(slot.label)
                or party_within(slot.label.text, self.languages)
            )
            if slot.party:
                slot.heading = slot.label
                return
        if slot.label is None and not self._heads_next(slot, cells):
            under = captions(bottom_of(slot.zone), cells)
            for place, caption in enumerate(under):
                if place and _set_apart(under[place - 1], caption, cells):
                    break
                if place and caption.text.rstrip().endswith(":") and person_at(under[0].text):
                    break  # "Jane Doe, Director" over "Contractor:", which heads the next place
                slot.party = party_of(caption.text, self.languages) or told_side(
                    caption.text, self.names, self.languages
                )
                if slot.party:
                    slot.heading = caption
                    return
        over = self._heading_above(slot, cells, in_column=True)
        if over is not None:
            slot.party, slot.heading = self._headed_side(over), over
            return
        row = self._row_head(slot, cells)
        if row is not None:
            slot.party, slot.heading = party_of(row.text, self.languages), row
            return
        if self._by_person(slot, cells):
            return
        above = self._heading_above(slot, cells) or self._over_row(slot, cells)
        if above is not None:
            slot.party, slot.heading = self._headed_side(above), above
            return
        if self._by_name(slot, cells):
            return
        lead = self._told_above(slot, cells)
        if lead is not None:
            slot.party, slot.heading = party_within(lead.text, self.languages), lead
            return
        under = [
            c for c in cells if 0 < c.box[1] - slot.zone[3] < 52 and overlaps(c.box, slot.zone, 8)
        ]
        under.sort(key=lambda c: c.box[1])
        for place, cell in enumerate(under):
            if place and _set_apart(under[place - 1], cell, cells):
                return
            slot.party = told_side(cell.text, self.names, self.languages)
            if slot.party:
                slot.heading = cell
                return

    def _by_record(self, slot: Slot, cells: list[Cell]) -> bool:
        """By the company that a record of signing names within: "Role: Director, Acme Ltd"."""
        held = [cell for cell in cells if inside(cell.box, slot.zone, 0)]
        told = {told_side(c.text, self.names, self.languages): c for c in held}
        told.pop(None, None)
        if len(told) != 1:
            return False
        slot.party, slot.heading = next(iter(told.items()))
        return True

    def _by_person(self, slot: Slot, cells: list[Cell]) -> bool:
        """By the one who signs, where the paper tells elsewhere on whose side that person is."""
        near = captions(bottom_of(slot.zone), cells)
        near += [slot.label] if slot.label is not None else []
        for cell in near:
            place = person_at(cell.text)
            side = self.people.get(fold(cell.text[place[0] : place[1]])) if place else None
            if side is not None:
                slot.party, slot.heading = side, cell
                return True
        return False

    def _table_side(self, slot: Slot, cells: list[Cell]) -> str | None:
        """The side that heads a whole table of signatures, over the heads of its columns."""
        head = slot.heading
        if head is None:
            return None
        for number in range(head.row - 1, max(head.row - 6, -1), -1):
            row = [c for c in self.sheets.rows[slot.page].get(number, []) if not c.angled]
            if len(row) == 1 and abs(row[0].box[0] - head.box[0]) < 24:
                return self._side(row[0]) if len(row[0].text) < 60 else None
        return None

    def _heads_next(self, slot: Slot, cells: list[Cell]) -> bool:
        """Whether what stands under a line heads the next place, as another heads this one."""
        foot = bottom_of(slot.zone)
        under = captions(foot, cells)
        if not under or under[0].box[1] - foot[3] < 2:
            return False
        over = self._heading_above(slot, cells, in_column=True)
        page = self.sheets.pages[slot.page]
        following = [
            line
            for line in lines_on(page)
            if under[0].box[3] + 8 < line[1] < under[0].box[3] + 80
            and overlaps(line, under[0].box, 0)
        ]
        if over is None or not following:
            return False
        return not captions(following[-1], cells)

    def _over_row(self, slot: Slot, cells: list[Cell]) -> Cell | None:
        """The heading over a row of labels ("Name  Signature  Date") of which the slot has one."""
        if slot.label is None:
            return None
        top = slot.label.box[1]
        row = [c for c in cells if abs(c.box[1] - top) < 12]
        if sum("signature" in self.sheets.kinds(c.text.partition(":")[0]) for c in row) > 1:
            return None  # two columns, each with its own heading
        labels = [c for c in row if self.sheets.kinds(c.text.rstrip(": "))]
        if len(labels) < 2 or min(c.box[0] for c in row) >= slot.label.box[0] - 2:
            return None
        first = min(row, key=lambda c: c.box[0])
        headings = [
            cell
            for cell in cells
            if 0 <= first.box[1] - cell.box[3] < 90
            and abs(cell.box[0] - first.box[0]) < 24
            and len(cell.text) < 90
            and party_of(cell.text, self.languages) is not None
            and self._can_head(cell, 0.0)
        ]
        return max(headings, key=lambda cell: cell.box[3], default=None)

    def _row_told(self, number: int, head: Cell) -> str:
        """All that a row of a table says, column after column; cells may hold several lines."""
        row = self.sheets.rows[number][head.row]
        ruled = ruled_cell(self.sheets.pages[number], *middle_of(head.box))
        if ruled is not None and ruled[3] - ruled[1] < 90:
            row = [
                cell
                for cell in self.sheets.cells[number]
                if ruled[1] <= (cell.box[1] + cell.box[3]) / 2 <= ruled[3]
            ]
        return " ".join(c.text for c in sorted(row, key=lambda c: (round(c.box[0] / 4), c.box[1])))

    def _company(self, cell: Cell) -> str | None:
        """The side whose company a label names, as in "For Acme Ltd"."""
        named = [side for side, name in self.names.items() if name in fold(cell.text)]
        return named[0] if len(named) == 1 else None

    def _by_name(self, slot: Slot, cells: list[Cell]) -> bool:
        """The company's own name over or under the line."""
        best: tuple[float, str, Cell] | None = None
        for cell in cells:
            gap = abs((cell.box[1] + cell.box[3]) / 2 - (slot.zone[3] - 9))
            if gap > 110 or not overlaps(cell.box, slot.zone, 6) or len(cell.text) > 110:
                continue
            if not self._can_head(cell, gap) or self._is_entry(cell):
                continue
            for side, name in self.names.items():
                if name in fold(cell.text) and (best is None or gap < best[0]):
                    best = (gap, side, cell)
        if best is None:
            return False
        slot.party, slot.heading = best[1], best[2]
        return True

    def _told_above(self, slot: Slot, cells: list[Cell]) -> Cell | None:
        """ "Approved and signed by the client:" right over a place, in any wording."""
        over = [
            cell
            for cell in cells
            if cell.text.rstrip().endswith(":")
            and len(cell.text) < 80
            and -4 <= slot.zone[1] - cell.box[3] < 60
            and overlaps(cell.box, slot.zone, 4)
            and party_within(cell.text, self.languages) is not None
        ]
        return max(over, key=lambda cell: cell.box[3], default=None)

    def _is_entry(self, cell: Cell) -> bool:
        """Whether a cell is the value of a field in the head of the form."""
        return any(
            v.cell is cell and v.label_cell is not cell
            for kind in ("client", "vendor")
            for v in self.sheets.of_kind(kind)
        )

    def _row_head(self, slot: Slot, cells: list[Cell]) -> Cell | None:
        middle = (slot.zone[1] + slot.zone[3]) / 2
        left = [
            cell
            for cell in cells
            if cell.box[2] <= slot.zone[0] + 4
            and abs((cell.box[1] + cell.box[3]) / 2 - middle) < 20
            and cell is not slot.label
            and len(cell.text) < 60
            and party_of(cell.text, self.languages)
            and not self._heads_another(cell, slot)
        ]
        return max(left, key=lambda cell: cell.box[2]) if left else None

    def _heads_another(self, cell: Cell, slot: Slot) -> bool:
        """Whether a heading of the same row stands right over the place: each has its column."""
        return any(
            other is not cell
            and other is not slot.label
            and overlaps(other.box, slot.zone, 0)
            and other.box[3] <= slot.zone[3] - 24
            for other in self.sheets.rows[slot.page][cell.row]
        )

    def _headed_side(self, cell: Cell) -> str | None:
        """By its role, or led up to by words: "Delivered by: Jane Doe, Acme Ltd"."""
        role = party_of(cell.text, self.languages)
        if role is None and len(lead_of(fold(cell.text), self.languages)) > 3:
            return told_side(cell.text, self.names, self.languages)
        return role

    def _side(self, cell: Cell) -> str | None:
        return party_of(cell.text, self.languages) or self._company(cell)

    def _heading_above(
        self, slot: Slot, cells: list[Cell], *, in_column: bool = False
    ) -> Cell | None:
        """The nearest heading over a place; `in_column` wants it close and nowhere else."""
        anchor = slot.label.box if slot.label is not None else slot.zone
        best: tuple[float, Cell] | None = None
        for cell in cells:
            # A caption's own line stands in the zone; headings end above the line.
            gap = slot.zone[3] - cell.box[3]
            if gap < 0 or gap > (70 if in_column else 190) or len(cell.text) > 110:
                continue
            if cell is slot.label or (in_column and cell.box[0] < anchor[0] - 24):
                continue
            if not (cell.box[0] - 24 <= anchor[0] <= max(cell.box[2], cell.box[0] + 130)):
                continue
            if self._headed_side(cell) is None or not self._can_head(cell, gap):
                continue
            if gap > 78 and _prose_between(cell, slot, cells):
                continue  # the addressee of a letter
            if _AUTHOR.match(cell.text) and _sentence_between(cell, slot, cells):
                continue  # "Prepared by: Acme Advisors", over what somebody else declares
            cost = gap + 0.8 * abs(cell.box[0] - anchor[0])
            if best is None or cost < best[0]:
                best = (cost, cell)
        return best[1] if best else None

    def _can_head(self, cell: Cell, gap: float) -> bool:
        """What heads a place to sign: no box, no prose, no label of a field, no company's entry."""
        text = cell.text.strip()
        if re.search(r"[☐☒]|\[.?\]|^[•▪●]", text) or is_prose(text):
            return False
        if text.startswith("(") and gap > 40:
            return False  # the end of a list of those present
        if gap > 40 and len(self.sheets.rows[cell.page][cell.row]) > _COLUMNS:
            return False  # "Worker   Mon   Tue   Wed" heads the rows of a table
        kinds = set(self.sheets.kinds(text))
        if kinds and not kinds & {"client", "vendor", "name", "signature"}:
            return False  # "Contractor's job no." is about a number
        after = text.partition(":")[2].strip(" ._…:")
        if after and person_in(after) is None:
            return False  # "Agency: Polyglot Harbour" is an entry of the form
        told = [
            v
            for kind in ("client", "vendor")
            for v in self.sheets.of_kind(kind)
            if v.label_cell is cell and len(v.text) > 2
        ]
        entry = any(person_in(v.text) is None and v.how == "inline" for v in told)
        return not entry and (gap < 78 or not told)

    def block(self, slot: Slot, cells: list[Cell], slots: list[Slot]) -> list[Cell]:
        """The cells that tell who signs in this slot."""
        head = slot.heading
        if head is not None and slot.label is None and head.box[2] <= slot.zone[0] + 6:
            row = self.sheets.rows[slot.page][head.row]
            low, high = head.box[1] - 14, head.box[3] + 14
            return [
                *row,
                *(c for c in cells if c not in row and low <= c.box[1] and c.box[3] <= high),
            ]
        if head is not None and head.box[3] <= slot.zone[3] and head is not slot.label:
            top, left = head.box[1] - 2, min(head.box[0], slot.zone[0]) - 16
        else:
            top, left = slot.zone[1] - 14, slot.zone[0] - 16
            if slot.label is not None:
                left = min(left, slot.label.box[0] - 4)
        right, bottom = self._limits(slot, slots, cells, left)
        return [
            cell
            for cell in cells
            if left <= cell.box[0] < right and top <= cell.box[1] and cell.box[3] <= bottom
        ]

    def _limits(
        self, slot: Slot, slots: list[Slot], cells: list[Cell], left: float
    ) -> tuple[float, float]:
        right, bottom = self.sheets.pages[slot.page].width, slot.zone[3] + 84
        for other in slots:
            if other is slot or other.party == slot.party:
                continue
            side = other.heading.box[0] if other.heading else other.zone[0]
            if side > slot.zone[0] + 60 and abs(other.zone[3] - slot.zone[3]) < 110:
                right = min(right, side - 6)
            head = other.heading
            lower = head is not None and head.box[1] > slot.zone[3] + 6
            if head is not None and lower and overlaps(head.box, slot.zone, -4):
                bottom = min(bottom, head.box[1] - 1)
            if other.zone[3] > slot.zone[3] + 20 and overlaps(other.zone, slot.zone, 0):
                bottom = min(bottom, max(other.zone[1] + 4, slot.zone[3] + 14))
        return max(right, left + 60), bottom


def _set_apart(over: Cell, caption: Cell, cells: list[Cell]) -> bool:
    """Whether a caption belongs to what stands under it: a name over it is set further off."""
    below = [
        c.box[1] - caption.box[3]
        for c in cells
        if c.box[1] >= caption.box[3] - 1 and overlaps(c.box, caption.box, 0)
    ]
    gap = caption.box[1] - over.box[3]
    return bool(below) and person_in(over.text) is not None and gap > 6 + min(below)


def _sentence_between(heading: Cell, slot: Slot, cells: list[Cell]) -> bool:
    """Whether somebody speaks between a heading and a place to sign."""
    return any(
        heading.box[3] <= cell.box[1]
        and cell.box[3] <= slot.zone[3]
        and cell.text.rstrip().endswith((".", ":"))
        and ":" not in cell.text.rstrip(" :")
        and len(cell.text.split()) > 2
        for cell in cells
    )


def _prose_between(heading: Cell, slot: Slot, cells: list[Cell]) -> bool:
    """Whether long lines stand between a heading and a place to sign."""
    return any(
        heading.box[3] <= cell.box[1]
        and cell.box[3] <= slot.zone[1] + 4
        and len(cell.text) > 70
        and overlaps(cell.box, slot.zone, 0)
        for cell in cells
    )
