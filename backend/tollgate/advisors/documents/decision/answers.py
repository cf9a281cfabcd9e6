"""What stands beside a tick box, and which boxes belong to one question or list."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.pages.pages import Mark
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.small_words import any_of
from tollgate.advisors.documents.vocabulary.stems import Say, stems
from tollgate.advisors.documents.vocabulary.wording import ACCEPTANCE, say_of_option

YES_NO = re.compile(rf"^\W*(?:{any_of('yes')}|{any_of('no')})\W*$")
LEVEL, _APART, _UNDER = 6.0, 300.0, 62.0  # points within which boxes belong to one question
_APART_LEFT = 5.0  # points left of a box from which on a line is not only the rest of its answer


@dataclass(frozen=True, slots=True)
class Answer:
    """A box with the words beside it; `say` is None where they are not known."""

    mark: Mark
    start: int
    end: int
    text: str
    say: Say | None


class BoxWords:
    """The words that the boxes of one page stand for."""

    def __init__(self, sheets: Sheets, number: int, marks: list[Mark]) -> None:
        self.sheets = sheets
        self.number = number
        self.text = sheets.pages[number].text
        self.languages = sheets.languages
        self.marks = marks

    def answer_at(self, mark: Mark) -> Answer:
        span = self._label_of(mark)
        text = self.text[span[0] : span[1]] if span is not None else ""
        say = say_of_option(text, self.languages) if span is not None else None
        if YES_NO.match(fold(text)):
            say = self.answered(say, mark)
        start, end = span or (mark.start, mark.start + 1)
        return Answer(mark, start, end, text, say)

    def answered(self, say: Say | None, mark: Mark) -> Say | None:
        """What "yes" or "no" means depends on the question: acceptance, defects, or neither."""
        line = self.text.rfind("\n", 0, mark.start) + 1
        first = min((m.start for m in self.marks if m.start >= line), default=mark.start)
        question = fold(self.text[line:first]).strip()
        if not question:
            above = self.text.rfind("\n", 0, max(line - 1, 0)) + 1
            question = fold(self.text[above:line])
        if stems(self.languages, "fault").search(question):
            return Say.CONDITION if say is Say.ACCEPT and mark.ticked else None
        asked = ACCEPTANCE.search(question) or stems(self.languages, "accept").search(question)
        return say if asked else None

    def _label_of(self, mark: Mark) -> tuple[int, int] | None:
        """The words that a box stands for: to its right, else to its left, else above."""
        text = self.text
        line_start = text.rfind("\n", 0, mark.start) + 1
        line_end = text.find("\n", mark.start)
        line_end = len(text) if line_end < 0 else line_end
        titled = self._column_title(mark, line_start, line_end)
        if titled is not None:
            return titled
        after = mark.start + _sign_length(text, mark.start)
        others = sorted(m.start for m in self.marks if line_start <= m.start < line_end)
        nexts = [at for at in others if at > mark.start]
        right = (after, nexts[0] if nexts else line_end)
        before = [at for at in others if at < mark.start]
        left_start = before[-1] + _sign_length(text, before[-1]) if before else line_start
        gap = max(text.rfind("   ", left_start, mark.start - 3) + 3, left_start)
        left = (gap if text[gap : mark.start].strip() else left_start, mark.start)
        asked = text[line_start : others[0]].rstrip()
        rest = text[others[-1] + _sign_length(text, others[-1]) : line_end]
        ends_with_box = not rest.strip(" .:;_|") or self._stands_apart(asked, rest)
        # "Decision: [ ] approved [x] refused [ ]", the last answer on the next line
        wraps = len(others) > 1 and asked.endswith(":") and mark.start >= others[0]
        begins_with_box = not asked.strip(" .:;_|") or wraps
        if wraps and mark.start == others[-1] and not text[after:line_end].strip(" .:;_|"):
            return self._next_line(line_end)
        if ends_with_box and not begins_with_box:
            heading = self._heading(mark)
            if heading is not None and len(others) > 1:
                return heading
            chosen = left
        else:
            chosen = self._goes_on(right, mark) if right[1] == line_end else right
        if not text[chosen[0] : chosen[1]].strip(" .:;_|"):
            return self._heading(mark)
        return _trimmed(text, *chosen)

    def _stands_apart(self, asked: str, rest: str) -> bool:
        """ "Approved [x]   Queried [ ]   /s/ Jane Doe": what stands behind the last box in a column
        of its own is no answer, while what stands before the first one is."""
        column, answer = rest.strip().split("   ")[0], asked.split("   ")[-1]
        return (
            rest.startswith("   ")
            and say_of_option(column, self.languages) is None
            and say_of_option(answer, self.languages) is not None
        )

    def _next_line(self, end: int) -> tuple[int, int] | None:
        """The words of the line behind a line's end, if no box stands in it."""
        stop = self.text.find("\n", end + 1)
        stop = len(self.text) if stop < 0 else stop
        boxed = any(end < mark.start < stop for mark in self.marks)
        return None if boxed or end >= stop else _trimmed(self.text, end + 1, stop)

    def _goes_on(self, span: tuple[int, int], mark: Mark) -> tuple[int, int]:
        """An option's words may wrap to lines that begin under its first word."""
        cells = self.sheets.cells[self.number]
        own = [c for c in cells if c.start < span[1] and c.end > span[0]]
        if not own:
            return span
        page = self.sheets.pages[self.number]
        first = next((w for w in page.words if w.start >= span[0]), None)
        if first is None:
            return span
        end, last = span[1], own[-1]
        marked = {self._row_at(other.start) for other in page.marks}
        for _ in range(3):
            row = self.sheets.rows[self.number].get(last.row + 1, [])
            if len(row) != 1 or row[0].row in marked:
                break
            cell = row[0]
            under = abs(cell.box[0] - first.box[0]) < 5 or abs(cell.box[0] - mark.box[0]) < 3
            ended = last.text.rstrip().endswith((".", ";", ":"))
            under = under or (cell.text[:1].islower() and not ended)
            if not under or cell.box[1] - last.box[3] > 0.7 * cell.size:
                break
            if cell.text[:1].isupper() and abs(cell.box[0] - first.box[0]) >= 5:
                break
            say = say_of_option(cell.text, self.languages)
            if ended or say in (Say.ACCEPT, Say.REJECT):
                break  # the next choice, whose own box was not seen
            if say is not None and cell.box[0] < mark.box[0] - _APART_LEFT:
                break  # a remark under the row of boxes: "accepted, provided that …"
            end, last = cell.end, cell
        return span[0], end

    def _row_at(self, at: int) -> int:
        for cell in self.sheets.cells[self.number]:
            if cell.start <= at <= cell.end:
                return cell.row
        return -1

    def _column_title(self, mark: Mark, start: int, end: int) -> tuple[int, int] | None:
        """The title over a box in a table whose columns are the answers: "Yes   No   Remark"."""
        level = [m for m in self.marks if start <= m.start < end]
        titles = {m.start: self._heading(m) for m in level}
        found = [each for each in titles.values() if each is not None]
        if len(level) < 2 or len(set(found)) < len(level):
            return None
        rows = {self._row_at(begin) for begin, _ in found}
        marked = {self._row_at(m.start) for m in self.marks}
        return titles[mark.start] if len(rows) == 1 and not rows & marked else None

    def _heading(self, mark: Mark) -> tuple[int, int] | None:
        """The column heading over a box in a table."""
        x = (mark.box[0] + mark.box[2]) / 2
        sizes = sorted(cell.size for cell in self.sheets.cells[self.number])
        largest = 1.3 * sizes[len(sizes) // 2]  # the title of the paper is no column's
        above = [
            cell
            for cell in self.sheets.cells[self.number]
            if cell.box[3] <= mark.box[1] + 2
            and mark.box[1] - cell.box[3] < 320
            and cell.box[0] - 12 <= x <= cell.box[2] + 12
            and len(cell.text) < 60
            and cell.size <= largest
            and self._titles(cell)
        ]
        if not above:
            return None
        cell = max(above, key=lambda c: c.box[3])
        return cell.start, cell.end

    def _titles(self, cell: Cell) -> bool:
        return say_of_option(cell.text, self.languages) is not None


def near(mark: Mark, other: Mark) -> bool:
    """Whether two boxes stand in one column or row, close enough to be one question."""
    level = abs(mark.box[1] - other.box[1]) < LEVEL and abs(mark.box[0] - other.box[0]) < _APART
    column = abs(mark.box[0] - other.box[0]) < 8 and abs(mark.box[1] - other.box[1]) < _UNDER
    return level or column


def groups_of(answers: list[Answer]) -> list[list[Answer]]:
    """Answers to one question: boxes that are near each other, in a chain."""
    groups: list[list[Answer]] = []
    for answer in answers:
        touching = [g for g in groups if any(near(answer.mark, other.mark) for other in g)]
        merged = [each for g in touching for each in g] + [answer]
        groups = [g for g in groups if not any(g is t for t in touching)] + [merged]
    return groups


def checklist(answers: list[Answer]) -> list[list[Answer]]:
    """Rows that offer the same two or three answers, each for an item of its own."""
    rows: list[list[Answer]] = []
    for answer in answers:
        for row in rows:
            if abs(row[0].mark.box[1] - answer.mark.box[1]) < LEVEL:
                row.append(answer)
                break
        else:
            rows.append([answer])
    wide = [row for row in rows if len(row) > 1]
    kept = [
        row for row in wide if any(other is not row and _same_answers(row, other) for other in wide)
    ]
    return kept if len(kept) > 1 else []


def _same_answers(row: list[Answer], other: list[Answer]) -> bool:
    if len(row) != len(other):
        return False
    words = [[re.sub(r"\W", "", fold(a.text)) for a in each] for each in (row, other)]
    aligned = all(abs(a.mark.box[0] - b.mark.box[0]) < 10 for a, b in zip(row, other, strict=True))
    return aligned and words[0] == words[1]


def _sign_length(text: str, at: int) -> int:
    found = re.match(r"\[[^\]]{0,3}\]|\([^)]{0,3}\)|.", text[at:], re.DOTALL)
    return len(found[0]) if found else 1


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    body = text[start:end]
    lead = len(body) - len(body.lstrip(" .:;_|\n"))
    body = body.strip(" :;_|\n")
    # A wide gap ends an option: what stands further right belongs to another column.
    cut = re.search(r"\s{3,}(?=\S)", body)
    if cut and len(body[: cut.start()].strip()) > 1:
        body = body[: cut.start()]
    return start + lead, start + lead + len(body.strip())
