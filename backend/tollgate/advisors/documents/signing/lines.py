"""Lines to sign on, the captions around them, and how boxes on a page lie to each other."""

from __future__ import annotations

import re

from tollgate.advisors.documents.cells import Cell
from tollgate.advisors.documents.pages.pages import Box, Page
from tollgate.advisors.documents.vocabulary.lexicon import fold

_FOR = re.compile(
    r"(?:for|on behalf of|fur|i\. ?a\.|im auftrag|pour|por|pelo|pela|per|voor|namens)\b"
    r"[^:]{2,50}:\s*$"
)


def lines_on(page: Page) -> list[Box]:
    """Lines to sign on: single level rules, and runs of underscores or dots."""
    level = [r for r in page.rules if 60 <= r[2] - r[0] <= 340 and r[3] - r[1] <= 3]
    walls = [r for r in page.rules if r[3] - r[1] > 2 * (r[2] - r[0])]
    found = []
    for rule in level:
        twins = [
            other
            for other in page.rules
            if other is not rule
            and other[3] - other[1] <= 3
            and 2 < abs(other[1] - rule[1]) < 30
            and _shares(rule, other)
        ]
        framed = any(
            abs(w[0] - rule[0]) < 4 and w[1] - 3 <= rule[1] <= w[3] + 3 for w in walls
        ) and any(abs(w[2] - rule[2]) < 4 and w[1] - 3 <= rule[1] <= w[3] + 3 for w in walls)
        if not twins and not framed:
            found.append(rule)
    for word in page.words:
        text = page.text[word.start : word.end]
        blank = text.count("_") >= 6 or text.count(".") >= 14 or text.count("…") >= 5
        if blank and len(text) <= 90:
            x0 = word.box[0]
            found.append((x0, word.box[3] - 1, word.box[2], word.box[3]))
    return found


def signs_for(text: str) -> bool:
    """Whether a text leads to the hand of who signs for somebody: "For Ferris and Lowe:"."""
    return _FOR.match(fold(text)) is not None


def _shares(line: Box, other: Box) -> bool:
    """Whether two level lines run over the same stretch, as the lines of a table do."""
    same = abs(other[0] - line[0]) < 3 and abs(other[2] - line[2]) < 3
    long = other[2] - other[0] > 250
    return same or (long and other[0] - 3 <= line[0] and line[2] <= other[2] + 3)


def room_over(line: Box) -> Box:
    return (line[0] - 8, line[1] - 46, line[2] + 8, line[3] + 9)


def bottom_of(zone: Box) -> Box:
    return (zone[0] + 8, zone[3] - 9, zone[2] - 8, zone[3] - 9)


def width(cell: Cell) -> float:
    return cell.box[2] - cell.box[0]


def lies_in(rule: Box, zone: Box) -> bool:
    middle = (rule[0] + rule[2]) / 2
    return zone[0] - 4 <= middle <= zone[2] + 4 and zone[1] - 4 <= rule[1] <= zone[3] + 12


def line_over(cell: Cell, page: Page) -> Box | None:
    for line in lines_on(page):
        near = -3 <= cell.box[1] - line[3] <= 14 and overlaps(cell.box, line, 6)
        if near and line[0] - 10 <= cell.box[0]:
            return line
    return None


def line_right(cell: Cell, page: Page) -> Box | None:
    for line in lines_on(page):
        if -4 <= line[0] - cell.box[2] <= 60 and -6 <= line[1] - cell.box[3] + 4 <= 14:
            return line
        if line[0] < cell.box[2] < line[2] and -2 <= line[1] - cell.box[3] <= 5:
            return (cell.box[2], line[1], line[2], line[3])
    return None


def captions(line: Box, cells: list[Cell]) -> list[Cell]:
    """The lines of text right under a line, tightly set, at most three."""
    found: list[Cell] = []
    bottom = line[3]
    for cell in sorted(cells, key=lambda cell: cell.box[1]):
        tight = min(0.9 * cell.size, 1.25 * (cell.box[3] - cell.box[1]))
        if not -4 <= cell.box[1] - bottom <= (tight if found else 24):
            continue
        if overlaps(cell.box, line, 4) and any(sign.isalnum() for sign in cell.text):
            found.append(cell)
            bottom = cell.box[3]
            if len(found) == 3:
                break
    return found


def left_of_line(line: Box, cells: list[Cell]) -> Cell | None:
    left = [
        cell
        for cell in cells
        if -8 <= line[0] - cell.box[2] <= 70 and abs(cell.box[3] - line[3]) < 9
    ]
    return max(left, key=lambda cell: cell.box[2]) if left else None


# The full stop of "S.r.l." or "Ltd." ends a company, no sentence.
_SHORT_FORM = re.compile(r"(?:\b(?:[A-Za-z]\.\s?){2,}|\b(?:Ltd|Inc|Co|Corp|Lda|Ltda|Jr|Sr)\.)$")


def is_prose(text: str) -> bool:
    """Whether a line is a sentence, or the end or head of one, and no caption."""
    words = text.split()
    ends = text.rstrip().endswith((".", ";")) and not _SHORT_FORM.search(text.rstrip())
    if len(words) > 5 and ends:
        return True
    small = [word for word in words if word[:1].islower() and len(word) > 3]
    return ". " in text.strip(" .") and len(words) > 5 and len(small) > 1


def middle_of(box: Box) -> tuple[float, float]:
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def around(one: Box, other: Box) -> Box:
    """The box that holds both."""
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )


def inside(box: Box, zone: Box, slack: float) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return zone[0] - slack <= x <= zone[2] + slack and zone[1] - slack <= y <= zone[3] + slack


def overlaps(box: Box, other: Box, slack: float) -> bool:
    """Whether two boxes share a stretch of the page's width."""
    return box[0] < other[2] + slack and other[0] < box[2] + slack


def right_is_far(cell: Cell, right: Cell | None) -> bool:
    """Whether a label has the room beside it to itself, or is a heading of a column."""
    return right is None or right.box[0] - cell.box[2] > 30


_DATED = re.compile(
    r"\d{4}-\d{2}-\d{2}|\d{1,2}[./ -]\w{1,9}[./ -]\d{2,4}|\w{3,9} \d{1,2}, \d{4}|"
    r"\d{1,2}(?:\.|º|er)? (?:de |d['’])?\w{3,10} (?:de |del )?\d{4}"
)


def dated(text: str) -> bool:
    return _DATED.search(text) is not None and len(text) < 40
