"""Ruled cells of a page, and rows of a table in which every party signs in its own column."""

from __future__ import annotations

from collections.abc import Callable

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.pages.pages import Box, Page

_LONGEST_CELL = 60  # letters; a longer row of one cell ends a table
_TALLEST_TABLE = 240.0  # points from the heads of the columns to the row to sign in


def ruled_cell(page: Page, x: float, y: float) -> Box | None:
    """The cell of lines around a point; None where one of its four sides is missing."""
    level = [r for r in page.rules if r[3] - r[1] <= 3 and r[0] - 3 <= x <= r[2] + 3]
    walls = [r for r in page.rules if r[2] - r[0] <= 3 and r[1] - 3 <= y <= r[3] + 3]
    top = max((r[3] for r in level if r[3] <= y), default=None)
    bottom = min((r[1] for r in level if r[1] >= y), default=None)
    left = max((r[2] for r in walls if r[2] <= x), default=None)
    right = min((r[0] for r in walls if r[0] >= x), default=None)
    if top is None or bottom is None or left is None or right is None:
        return None
    return (left, top, right, bottom)


def signing_columns(
    sheets: Sheets, label: Cell, side_of: Callable[[str], str | None]
) -> list[tuple[Cell, Box]]:
    """The heads of the columns beside "Signature" and the room under each; [] for other tables.

    `side_of` tells the side that a head names; both must be there.
    """
    rows = sheets.rows[label.page]
    if rows[label.row][0] is not label:
        return []
    heads: list[Cell] = []
    for number in range(label.row - 1, -1, -1):
        row = [c for c in rows.get(number, []) if not c.angled]
        if not row or label.box[1] - row[0].box[3] > _TALLEST_TABLE or _is_sentence(row):
            break
        named = [c for c in row if c.box[0] > label.box[2] - 2 and len(c.text) < 60]
        if len({side_of(c.text) for c in named} - {None}) > 1:
            heads = named
            break
    if not heads:
        return []
    return [
        (head, _under(sheets, head, label, heads))
        for head in heads
        if side_of(head.text) is not None
    ]


def _is_sentence(row: list[Cell]) -> bool:
    return len(row) == 1 and len(row[0].text) > _LONGEST_CELL


def _under(sheets: Sheets, head: Cell, label: Cell, heads: list[Cell]) -> Box:
    page = sheets.pages[label.page]
    middle = ((head.box[0] + head.box[2]) / 2, (label.box[1] + label.box[3]) / 2)
    ruled = ruled_cell(page, *middle)
    if ruled is not None:
        return ruled
    rows = sheets.rows[label.page]
    over = [c.box[3] for c in rows.get(label.row - 1, []) if c.box[3] <= label.box[1] + 2]
    below = [c.box[1] for c in rows.get(label.row + 1, []) if c.box[1] >= label.box[3] - 2]
    following = [h.box[0] for h in heads if h.box[0] > head.box[2]]
    return (
        head.box[0] - 10,
        max(max(over, default=0.0), label.box[1] - 46),
        min(following, default=page.width - 20) - 6,
        min(min(below, default=page.height), label.box[3] + 34),
    )
