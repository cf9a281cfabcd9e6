"""Room to sign in on a page: under headings, beside labels, in the columns and rows of tables."""

from __future__ import annotations

import re
from collections.abc import Mapping

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.pages.pages import Box, Page
from tollgate.advisors.documents.signing.grids import ruled_cell
from tollgate.advisors.documents.signing.lines import (
    inside,
    left_of_line,
    line_over,
    lines_on,
    middle_of,
    overlaps,
)
from tollgate.advisors.documents.signing.people import told_side
from tollgate.advisors.documents.vocabulary.lexicon import (
    fold,
    lead_of,
    party_of,
)
from tollgate.advisors.documents.vocabulary.persons import is_organisation, person_in

# "Prepared for Acme Ltd by ...": whom a paper was made for.
_PAPER_FOR = re.compile(
    r"(?:prepared|written|produced|made|issued|designed|drafted|invoiced|billed|sent|erstellt|verfasst|"
    r"ausgestellt|etabli|redige|prepare|emis|elaborad[oa]|preparad[oa]|redactad[oa]|emitid[oa]|"
    r"opgesteld|gemaakt|geschreven|uitgegeven|redigid[oa]|elaborat[oa]|redatt[oa]|predispost[oa]|emess[oa])\b"
)
_BLANK = re.compile(r"_{4,}|\.{8,}|…{3,}")


class Rooms:
    """Finds the room that belongs to a heading or a label on one page."""

    def __init__(self, sheets: Sheets, page: Page, names: Mapping[str, str]) -> None:
        """`names` are the companies known on either side, folded."""
        self.names = names
        self.sheets = sheets
        self.page = page
        self.languages = sheets.languages
        self.cells = [cell for cell in sheets.cells[page.number] if not cell.angled]

    def _party(self, text: str) -> str | None:
        """The side that a text names, by its role or by its company."""
        role = party_of(text, self.languages)
        if role is not None:
            return role
        folded = fold(text)
        lead = lead_of(folded, self.languages)
        if len(lead) < 2 or _PAPER_FOR.match(folded):
            return None
        return told_side(text, self.names, self.languages) if len(text) < 90 else None

    def _side(self, text: str) -> str | None:
        """The side that the head of a column names, with or without words that lead to it."""
        named = [side for side, name in self.names.items() if name in fold(text)]
        return self._party(text) or (named[0] if len(named) == 1 else None)

    def _room_below(self, cell: Cell) -> Box | None:
        """Under a party heading without a line: the room down to the next words.

        The signatory's name and title may stand between the heading and the room.
        """
        if cell.text.rstrip().endswith(":") and self.sheets.right_of(cell) is not None:
            return None
        if self._party(cell.text) is None:
            return None
        foot = self._foot(cell)
        under = [
            other.box[1]
            for other in self.cells
            if other.box[1] >= foot.box[3] - 1 and overlaps(other.box, cell.box, 2)
        ]
        bottom = min(under, default=foot.box[3] + 70)
        if foot is not cell:
            bottom = min(bottom, foot.box[3] + 70)
        if not 16 <= bottom - foot.box[3] <= 110:
            return None
        wide = max(cell.box[2], cell.box[0] + 170)
        right = self.sheets.right_of(cell)
        if right is not None:
            wide = min(wide, right.box[0] - 6)
        return (cell.box[0] - 12, cell.box[1] - 4, wide, bottom + 4)

    def _line_below(self, cell: Cell) -> Box | None:
        """The line to sign on under a heading, with nothing but the signatory's name between."""
        foot = self._foot(cell)
        lines = [
            line
            for line in lines_on(self.page)
            if foot.box[3] + 10 <= line[1] <= foot.box[3] + 80 and overlaps(line, cell.box, 0)
        ]
        line = min(lines, key=lambda line: line[1], default=None)
        if line is None or left_of_line(line, self.cells) is not None:
            return None
        between = [
            other
            for other in self.cells
            if foot.box[3] - 1 <= other.box[1]
            and other.box[3] < line[1] - 10
            and overlaps(other.box, line, 0)
        ]
        return None if between else line

    def _foot(self, cell: Cell) -> Cell:
        """The last of the lines set tightly under a heading, if they name its signatory."""
        last, named = cell, False
        for _ in range(3):
            under = self.sheets.below(last, reach=0.8)
            if under is None or len(under.text) > 60 or self._party(under.text) is not None:
                break
            if self.sheets.kinds(under.text.split(":")[0]) and ":" in under.text:
                break
            named = named or person_in(under.text) is not None or self._is_company(under.text)
            last = under
        return last if named else cell

    def _is_company(self, text: str) -> bool:
        return is_organisation(text) or any(name in fold(text) for name in self.names.values())

    def _blank_in(self, cell: Cell) -> Box | None:
        """The run of dots or underscores in a cell: "Client, Jane Doe: ............"."""
        for word in self.page.words:
            if cell.start <= word.start and word.end <= cell.end:
                blank = _BLANK.search(self.page.text[word.start : word.end])
                if blank is not None and word.box[2] - word.box[0] >= 60:
                    return (word.box[0], word.box[3] - 1, word.box[2], word.box[3])
        return None

    def _captioned(self, cell: Cell) -> Box | None:
        """The line whose caption a label is; a label with a colon over a name leads to the name."""
        under = self.sheets.below(cell, reach=1.2) if cell.text.rstrip().endswith(":") else None
        if under is not None and person_in(under.text) is not None:
            return None
        return line_over(cell, self.page)

    def _table_rows(self, cell: Cell) -> list[Cell]:
        """The first cells of the rows under a column heading "Signature", if they name parties."""
        if ":" in cell.text or len(self.sheets.rows[cell.page][cell.row]) < 2:
            return []
        if self._party(cell.text) is not None:
            return []  # the head of a column to sign in
        row = self.sheets.rows[cell.page][cell.row]
        known = ("name", "title", "date", "signature", "result")
        titled = [c for c in row if c is not cell and set(self.sheets.kinds(c.text)) & set(known)]
        if not titled and len(row) < 3:
            return []  # two columns to sign, not a table of signatures
        left = min(c.box[0] for c in row)
        found: list[Cell] = []
        last = cell.box[3]
        for other in sorted(self.cells, key=lambda c: c.box[1]):
            under = 0 < other.box[1] - cell.box[3] < 220
            first = self.sheets.rows[other.page][other.row][0] is other
            if not (under and first and other.box[0] < left + 40):
                continue
            named = party_of(other.text, self.languages) is not None
            band = ruled_cell(self.page, *middle_of(other.box))
            row = self._in_band(other, band)
            if band is not None and any(c in row for c in found):
                continue  # a line of a cell that is set in several
            if found and len(row) == 1 and named:
                break  # the heading of another table
            filled = len(row) > 1 and any(person_in(c.text) for c in row)
            if not (named or filled) and band is not None:
                continue
            if other.text.endswith(".") or other.box[1] - last > 48 or not (named or filled):
                break
            found.append(other)
            last = other.box[3]
        return found if all(c.box[2] <= cell.box[0] + 4 for c in found) else []

    def _in_band(self, cell: Cell, band: Box | None) -> list[Cell]:
        """What stands in the row of a cell: between its lines, where it has some."""
        if band is None:
            return self.sheets.rows[cell.page][cell.row]
        return [each for each in self.cells if band[1] <= middle_of(each.box)[1] <= band[3]]

    def _ruled_column(self, cell: Cell) -> Box | None:
        """The rows under "Signature" in a table of other things, where they hold no words."""
        head = ruled_cell(self.page, *middle_of(cell.box))
        if head is None or head[2] - head[0] > 170 or ":" in cell.text:
            return None
        walls = [r for r in self.page.rules if r[2] - r[0] <= 3 and abs(r[0] - head[2]) < 4]
        foot = max((r[3] for r in walls if r[1] < head[3] + 4), default=head[3])
        zone = (head[0], head[3], head[2], foot)
        held = [c for c in self.cells if inside(c.box, zone, 0)]
        rows = {c.row for c in self.cells if head[3] < middle_of(c.box)[1] < foot}
        many = len(self.sheets.rows[cell.page][cell.row]) >= 3
        return zone if many and not held and len(rows) > 1 and foot - head[3] > 30 else None
