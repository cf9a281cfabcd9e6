"""What stands around a cell of a page: beside it, at the head of its row and column, under it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.vocabulary.label_words import senses
from tollgate.advisors.documents.vocabulary.lexicon import fold

_LONGEST_LABEL = 64
_LEADERS = re.compile(r"[\s._…·]*$")


@dataclass(frozen=True, slots=True)
class Around:
    """The cells that may label a cell; None where there is none."""

    left: Cell | None = None
    row: Cell | None = None  # the first cell of the row, unless that is `left`
    above: Cell | None = None
    column: Cell | None = None  # the top of the column, unless that is `above`
    under: Cell | None = None


class Surroundings:
    """Finds the cells around each cell of a document, once."""

    def __init__(self, sheets: Sheets) -> None:
        self.sheets = sheets
        self._known: dict[int, Around] = {}
        self._headings: dict[tuple[int, int], bool] = {}

    def of(self, cell: Cell) -> Around:
        """What stands around a cell."""
        known = self._known.get(id(cell))
        if known is None:
            known = self._known[id(cell)] = self._look(cell)
        return known

    def heads(self, cell: Cell) -> bool:
        """Whether a cell stands in a row of labels, as over the columns of a table."""
        place = (cell.page, cell.row)
        if place not in self._headings:
            row = [c for c in self.sheets.rows[cell.page].get(cell.row, []) if not c.angled]
            labels = [c for c in row if self._is_label(c)]
            self._headings[place] = len(row) > 1 and len(labels) >= 0.6 * len(row)
        return self._headings[place]

    def _is_label(self, cell: Cell) -> bool:
        text = cell.text
        if len(text) > 42 or len(text.split()) > 6 or re.search(r"\d{2}|:\s*\S", text):
            return False
        return bool(self.sheets.kinds(text)) or is_all_label(text, self.sheets.languages)

    def _look(self, cell: Cell) -> Around:
        row = sorted(self.sheets.rows[cell.page].get(cell.row, []), key=lambda c: c.box[0])
        before = [c for c in row if c.box[2] <= cell.box[0] + 2 and c is not cell]
        left = before[-1] if before else None
        first = before[0] if len(before) > 1 else None
        above = self.over(cell)
        column = self._top(above) if above is not None else None
        under = self._beneath(cell)
        return Around(left, first, above, column, under)

    def over(self, cell: Cell, reach: float = 2.6) -> Cell | None:
        """The nearest cell over this one, in its column."""
        best: Cell | None = None
        for other in self.sheets.cells[cell.page]:
            gap = cell.box[1] - other.box[3]
            if other.angled or other.row >= cell.row or gap < -3:
                continue
            if gap > reach * max(cell.size, other.size) or not _in_column(cell, other):
                continue
            if best is None or other.box[3] > best.box[3]:
                best = other
        return best

    def _top(self, cell: Cell) -> Cell | None:
        """The head of the column that a cell belongs to, at most twelve lines up."""
        top = cell
        for _ in range(12):
            over = self.over(top)
            if over is None:
                break
            top = over
        return top if top is not cell else None

    def _beneath(self, cell: Cell, reach: float = 2.2) -> Cell | None:
        best: Cell | None = None
        for other in self.sheets.cells[cell.page]:
            gap = other.box[1] - cell.box[3]
            if other.angled or other.row <= cell.row or gap < -3:
                continue
            if gap > reach * max(cell.size, other.size) or not _in_column(cell, other):
                continue
            if best is None or other.box[1] < best.box[1]:
                best = other
        return best


def _in_column(one: Cell, other: Cell) -> bool:
    """Aligned at the left or right edge, or one largely over the other."""
    if abs(one.box[0] - other.box[0]) < 12 or abs(one.box[2] - other.box[2]) < 8:
        return True
    over = min(one.box[2], other.box[2]) - max(one.box[0], other.box[0])
    return over > 0.5 * min(one.box[2] - one.box[0], other.box[2] - other.box[0])


def is_all_label(text: str, languages: tuple[str, ...]) -> bool:
    """Whether every word of weight in a text is one that labels are made of."""
    words = [word for word in re.findall(r"[^\W\d_]{3,}", text) if fold(word) not in _SMALL]
    return bool(words) and all(senses(word, languages) for word in words)


_SMALL = frozenset(
    "the and for der die das und fur des les pour del los las para por van het een voor dos das "
    "per gli della dello nel this".split()
)


def label_text(cell: Cell | None) -> str:
    """The words of a cell as a label: what follows its last value mark, without leaders."""
    if cell is None or len(cell.text) > _LONGEST_LABEL:
        return ""
    return _LEADERS.sub("", cell.text)
