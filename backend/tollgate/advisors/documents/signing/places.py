"""Places to sign on a page: labels with room beside them, ruled lines, headings over a gap."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tollgate.advisors.documents.cells import Cell
from tollgate.advisors.documents.pages.pages import Box
from tollgate.advisors.documents.signing.grids import ruled_cell, signing_columns
from tollgate.advisors.documents.signing.lines import (
    captions,
    is_prose,
    left_of_line,
    lies_in,
    line_right,
    lines_on,
    middle_of,
    overlaps,
    right_is_far,
    room_over,
    width,
)
from tollgate.advisors.documents.signing.sign_labels import SignLabels
from tollgate.advisors.documents.signing.slot import Slot
from tollgate.advisors.documents.vocabulary.lexicon import (
    fold,
    lead_of,
    party_of,
)
from tollgate.advisors.documents.vocabulary.persons import is_organisation, person_in

_BLANK = re.compile(r"_{4,}|\.{8,}|…{3,}")
_DAY_FOLLOWS = re.compile(r"\w,\s*$|\b(?:le|am|den|on|el|em|il|op|te|dated|fait a|en|at|in)\s*$")
_LONGEST_CAPTION = 90  # letters; more is prose under a rule
_LETTERHEAD = 0.12  # part of the first page in which nobody signs
_PARTIES = frozenset({"client", "vendor"})


class Places(SignLabels):
    """Finds the places to sign on one page."""

    def find(self) -> list[Slot]:
        """Labelled places, then lines that no label has."""
        slots = list(self._labelled())
        for rule in lines_on(self.page):
            if not any(lies_in(rule, slot.zone) for slot in slots):
                slot = self._on_line(rule)
                if slot is not None:
                    slots.append(slot)
        return slots

    def _labelled(self) -> Iterator[Slot]:
        """Labels such as "Signature:" with room beside, above or below."""
        number, page = self.page.number, self.page
        for cell in self.cells:
            start = self._signature_label(cell)
            if start is None:
                continue
            if self._is_table_entry(cell):
                continue
            line = self._blank_in(cell) or self._captioned(cell)
            if line is not None:
                yield Slot(number, room_over(line), label=cell, lined=True)
                continue
            columns = signing_columns(self.sheets, cell, self._side)
            if columns:
                yield from (Slot(number, zone, heading=head) for head, zone in columns)
                continue
            right = self.sheets.right_of(cell)
            rows = self._table_rows(cell)
            if rows:
                stop = right.box[0] if right is not None else cell.box[0] + 160
                for row in rows:
                    zone = (cell.box[0] - 8, row.box[1] - 18, stop - 2, row.box[3] + 12)
                    ruled = ruled_cell(page, middle_of(cell.box)[0], middle_of(row.box)[1])
                    if ruled is not None and (right is None or ruled[2] < right.box[2]):
                        zone = ruled
                    yield Slot(number, zone, label=None, heading=row)
                continue
            column = self._ruled_column(cell)
            if column is not None:
                yield Slot(number, column, label=cell)
                continue
            hanging = self._room_below(cell)
            if hanging is not None and right_is_far(cell, right):
                line = self._line_below(cell)
                zone = hanging if line is None else room_over(line)
                yield Slot(number, zone, label=cell, lined=line is not None)
                continue
            room = min(right.box[0] if right else page.width - 20, cell.box[2] + 240) - cell.box[2]
            lined = line_right(cell, page)
            if lined is not None:
                zone = (lined[0] - 6, lined[1] - 38, lined[2] + 6, lined[3] + 9)
            elif room < 50 and right is not None and self._heads_table(cell, right):
                zone = (cell.box[0] - 6, cell.box[3], cell.box[0] + 130, cell.box[3] + 42)
            else:
                left = cell.box[2] + 2
                wide = max(room, 60.0) if right is None or room >= 50 else width(right) + room
                zone = (left, cell.box[1] - 22, left + wide, cell.box[3] + 14)
            yield Slot(number, zone, label=cell, lined=lined is not None)

    def _heads_table(self, cell: Cell, right: Cell) -> bool:
        kinds = self.sheets.kinds(right.text)
        return any(kind in kinds for kind in ("date", "name", "title", "signature"))

    def _on_line(self, rule: Box) -> Slot | None:
        """A bare line counts when the caption under it or the words before it are not a field's."""
        if self.page.number == 1 and rule[3] < _LETTERHEAD * self.page.height:
            return None
        below = captions(rule, self.cells)
        if self._is_for_date(rule):
            room = (rule[0] - 80, rule[3] + 2, rule[2] + 60, rule[3] + 70)
            return Slot(self.page.number, room) if below else None
        caption = below[0] if below else None
        before = left_of_line(rule, self.cells)
        for cell in (before, caption):
            if cell is None:
                continue
            kinds = self.sheets.kinds(cell.text.rstrip(": _"))
            if cell is before and kinds and "signature" not in kinds and not _PARTIES & set(kinds):
                return None
            if cell is caption and kinds and set(kinds) <= {"date", "title", "address", "name"}:
                return None
        if before is not None and self._is_entered(rule, before):
            return None
        if caption is None and before is None:
            return self._headed_line(rule)
        if self._is_filled(rule, caption):
            return None
        below = [cell for cell in below if len(cell.text) < _LONGEST_CAPTION]
        named = any(
            person_in(cell.text.lstrip("( ")) is not None
            or is_organisation(cell.text)
            or self._party(cell.text) is not None
            or "name" in self.sheets.kinds(cell.text.split(":")[0])
            for cell in below
        )
        headed = before is not None and self._asks(before.text)
        return (
            Slot(self.page.number, room_over(rule), label=before if headed else None)
            if named or headed
            else None
        )

    def _is_for_date(self, rule: Box) -> bool:
        """ "Leeds, ________": the blank for the day, over the name of whoever signs."""
        x, y = middle_of(rule)
        own = next(
            (
                cell
                for cell in self.cells
                if cell.box[0] <= x <= cell.box[2] and cell.box[1] <= y <= cell.box[3] + 2
            ),
            None,
        )
        led = _BLANK.split(own.text)[0] if own is not None else ""
        return own is not None and _DAY_FOLLOWS.search(fold(led)) is not None

    def _headed_line(self, rule: Box) -> Slot | None:
        """A line with nothing under it: "Accepted by: Jane Doe, Acme Ltd" stands over its room."""
        over = [
            cell
            for cell in self.cells
            if 10 < rule[1] - cell.box[3] < 64
            and abs(cell.box[0] - rule[0]) < 30
            and len(cell.text) < 90
        ]
        head = max(over, key=lambda cell: cell.box[3], default=None)
        if head is None or is_prose(head.text) or self._is_answer(head.text):
            return None
        led = len(lead_of(fold(head.text), self.languages)) > 3
        named = person_in(head.text.partition(":")[2]) is not None
        if not (led and named):
            return None
        return Slot(self.page.number, room_over(rule), lined=True)

    def _is_filled(self, rule: Box, caption: Cell | None) -> bool:
        """A line of a form with its entry on it: a caption names the field, nobody signs there."""
        if caption is None or "signature" in self.sheets.kinds(caption.text):
            return False
        entry = [
            cell
            for cell in self.cells
            if -4 <= rule[1] - cell.box[3] <= 8
            and overlaps(cell.box, rule, 0)
            and not _BLANK.search(cell.text)
        ]
        return bool(entry) and all(person_in(cell.text) is None for cell in entry)

    def _is_entered(self, rule: Box, before: Cell) -> bool:
        """ "Client ........ Acme Ltd": dots or a line that lead to the entry of a field."""
        if not _PARTIES & set(self.sheets.kinds(before.text)):
            return False
        for cell in self.cells:
            level = cell is not before and abs(cell.box[3] - rule[3]) < 7
            if (
                level
                and rule[0] + 4 - cell.box[2] < 0 < rule[2] + 30 - cell.box[0]
                and not _BLANK.search(cell.text)
                and not person_in(cell.text)
            ):
                return not self.sheets.kinds(cell.text)
        return False

    def _asks(self, text: str) -> bool:
        """A party's caption before a line; "Client: Acme Ltd" is an answer, no place to sign."""
        told = text.partition(":")[2].strip(" ._…")
        answered = bool(told) and person_in(told) is None
        return party_of(text, self.languages) is not None and not answered
