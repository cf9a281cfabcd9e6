"""Tick boxes and the choices they stand for, in lists, in tables and in unlisted words.

Boxes are read in groups: one question and its answers. An answer whose words are unknown gets its
sense from the others: beside "taken over with defects" and "refused", the third is acceptance.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.pages.pages import Box, Mark, Word
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.stems import (
    Say,
    denied,
    limited,
    stance_of,
    stems,
    without_faults,
)
from tollgate.advisors.documents.vocabulary.wording import ACCEPTANCE, say_of_option

_YES_NO = re.compile(r"^\W*(?:yes|no|ja|nein|oui|non|si|nee|neen|sim|nao)\W*$")
_LEVEL, _APART, _UNDER = 6.0, 300.0, 62.0  # points within which boxes belong to one question


@dataclass(frozen=True, slots=True)
class Option:
    """A tick box and what it stands for."""

    mark: Mark
    page: int
    say: Say
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class _Answer:
    """A box with the words beside it; `say` is None where they are not known."""

    mark: Mark
    start: int
    end: int
    text: str
    say: Say | None


@dataclass(slots=True)
class Choices:
    """All options of a document; `unclear` when a tick stands beside words nobody knows.

    `items` are the rows of a list in which every item has an answer of its own, each with the
    answers ticked there; `open_item` says that one of them has a fault.
    """

    options: list[Option] = field(default_factory=list)
    items: list[set[Say]] = field(default_factory=list)
    unclear: bool = False
    open_item: bool = False

    @property
    def by_item(self) -> bool:
        """Whether the items' own answers are the only ones."""
        return len(self.items) > 1


def find_choices(sheets: Sheets, stop: dict[int, int]) -> Choices:
    """The choices of a document; `stop` bounds the text that counts per page."""
    found = Choices()
    for number, page in sheets.pages.items():
        end = stop.get(number, len(page.text))
        marks = [mark for mark in page.marks if mark.start < end]
        reader = _Page(sheets, number, marks)
        reader.read(found)
        if not found.options:
            reader.read_hand(found)
    return found


class _Page:
    """The boxes of one page."""

    def __init__(self, sheets: Sheets, number: int, marks: list[Mark]) -> None:
        self.sheets = sheets
        self.number = number
        self.text = sheets.pages[number].text
        self.languages = sheets.languages
        self.marks = marks

    def read(self, found: Choices) -> None:
        answers = [self._answer_at(mark) for mark in self.marks]
        rows = _checklist(answers)
        listed = {id(answer) for row in rows for answer in row}
        groups = _groups([a for a in answers if id(a) not in listed])
        before = len(found.options)
        for group in groups:
            self._decide(group, found)
        if rows:
            self._check(rows, found, decided=len(found.options) > before)

    def read_hand(self, found: Choices) -> None:
        """Answers ringed by hand, or left over where the other was struck out."""
        page = self.sheets.pages[self.number]
        for ink in page.ink:
            held = [w for w in page.words if _within(w.box, ink.box)]
            low = ink.box[3] - ink.box[1] <= 46 and ink.box[2] - ink.box[0] <= 170
            if not 1 <= len(held) <= 4 or not low or ink.density > 0.45:
                continue
            self._chosen(held[0].start, held[-1].end, ink.box, found)
        for row in self.sheets.rows[self.number].values():
            words = [w for w in page.words if row[0].start <= w.start < row[-1].end]
            out = [w for w in words if any(_same_box(w.box, box) for box in page.struck)]
            left = [w for w in words if w not in out and any(c.isalpha() for c in self._of(w))]
            if out and left and len(words) <= 40:
                self._kept(out, left, found)

    def _of(self, word: Word) -> str:
        return self.text[word.start : word.end]

    def _chosen(self, start: int, end: int, box: Box, found: Choices) -> None:
        text = self.text[start:end]
        mark = Mark(box, True, start, "drawn")
        say = say_of_option(text, self.languages)
        if _YES_NO.match(fold(text)):
            say = self._answered(say, mark)
        if say is not None:
            found.options.append(Option(mark, self.number, say, start, end, text))

    def _kept(self, out: list[Word], left: list[Word], found: Choices) -> None:
        """Of two answers in a row the one that was not struck out."""
        gone = say_of_option(" ".join(map(self._of, out)), self.languages)
        for part in _runs(left):
            text = self.text[part[0].start : part[-1].end]
            say = say_of_option(text, self.languages)
            if say is not None and gone is not None and say is not gone:
                box = part[0].box
                self._chosen(part[0].start, part[-1].end, box, found)

    def _decide(self, group: list[_Answer], found: Choices) -> None:
        """Give the answers of one question their sense."""
        senses = self._senses(group)
        known = [(a, say) for a, say in zip(group, senses, strict=True) if say is not None]
        for answer, say in known:
            found.options.append(
                Option(answer.mark, self.number, say, answer.start, answer.end, answer.text)
            )
        silent = [
            a
            for a, say in zip(group, senses, strict=True)
            if say is None and a.mark.ticked and len(a.text.strip()) > 1
        ]
        found.unclear |= any(near(s.mark, a.mark) for s in silent for a, _ in known)

    def _senses(self, group: list[_Answer]) -> list[Say | None]:
        senses = [answer.say for answer in group]
        texts = [fold(answer.text) for answer in group]
        weak = [stance_of(text, self.languages) if text.strip() else None for text in texts]
        if not any(senses) and len({each for each in weak if each}) > 1:
            senses = list(weak)  # unlisted words, but they say different things
        if not any(senses):
            return senses
        for place, say in enumerate(senses):
            if say is None and weak[place] is not None and weak[place] is not Say.ACCEPT:
                senses[place] = weak[place]
            elif say is None and limited(texts[place], self.languages):
                senses[place] = Say.CONDITION
        unknown = [i for i, say in enumerate(senses) if say is None and texts[i].strip()]
        contrast = {say for say in senses if say} - {Say.ACCEPT}
        if len(unknown) == 1 and contrast and Say.ACCEPT not in senses:
            only = texts[unknown[0]]
            plain = without_faults(only, self.languages)[0]
            harsh = stems(self.languages, "refuse", "maybe").search(plain)
            if not harsh and not denied(only, self.languages):
                senses[unknown[0]] = Say.ACCEPT
        return senses

    def _check(self, rows: list[list[_Answer]], found: Choices, *, decided: bool) -> None:
        """A list of items: it decides only where no question stands for all of them."""
        said = [{self._item_say(a) for a in row if a.mark.ticked} - {None} for row in rows]
        found.open_item |= any(says - {Say.ACCEPT} for says in said)
        if decided:
            return
        strict = [{a.say for a in row} for row in rows]
        if all(Say.ACCEPT in says and len(says - {None}) > 1 for says in strict):
            found.items += [{s for s in says if s is not None} for says in said]
            for row in rows:
                for answer in row:
                    say = self._item_say(answer)
                    if say is not None:
                        spot = (answer.start, answer.end)
                        found.options.append(
                            Option(answer.mark, self.number, say, *spot, answer.text)
                        )

    def _item_say(self, answer: _Answer) -> Say | None:
        if answer.say is not None:
            return answer.say
        folded = fold(answer.text)
        if stems(self.languages, "fault").search(without_faults(folded, self.languages)[0]):
            return Say.CONDITION
        return stance_of(folded, self.languages)

    # -- the words of a box --------------------------------------------------------------------

    def _answer_at(self, mark: Mark) -> _Answer:
        span = self._label_of(mark)
        text = self.text[span[0] : span[1]] if span is not None else ""
        say = say_of_option(text, self.languages) if span is not None else None
        if _YES_NO.match(fold(text)):
            say = self._answered(say, mark)
        start, end = span or (mark.start, mark.start + 1)
        return _Answer(mark, start, end, text, say)

    def _answered(self, say: Say | None, mark: Mark) -> Say | None:
        """What "yes" or "no" means depends on the question: acceptance, defects, or neither."""
        line = self.text.rfind("\n", 0, mark.start) + 1
        first = min((m.start for m in self.marks if m.start >= line), default=mark.start)
        question = fold(self.text[line:first]).strip()
        if not question:
            above = self.text.rfind("\n", 0, max(line - 1, 0)) + 1
            question = fold(self.text[above:line])
        if stems(self.languages, "fault").search(question):
            return Say.CONDITION if say is Say.ACCEPT and mark.ticked else None
        return say if ACCEPTANCE.search(question) else None

    def _label_of(self, mark: Mark) -> tuple[int, int] | None:
        """The words that a box stands for: to its right, else to its left, else above."""
        text = self.text
        line_start = text.rfind("\n", 0, mark.start) + 1
        line_end = text.find("\n", mark.start)
        line_end = len(text) if line_end < 0 else line_end
        after = mark.start + _sign_length(text, mark.start)
        others = sorted(m.start for m in self.marks if line_start <= m.start < line_end)
        nexts = [at for at in others if at > mark.start]
        right = (after, nexts[0] if nexts else line_end)
        before = [at for at in others if at < mark.start]
        left_start = before[-1] + _sign_length(text, before[-1]) if before else line_start
        gap = max(text.rfind("   ", left_start, mark.start - 3) + 3, left_start)
        left = (gap if text[gap : mark.start].strip() else left_start, mark.start)
        ends_with_box = others and not text[
            others[-1] + _sign_length(text, others[-1]) : line_end
        ].strip(" .:;_|")
        begins_with_box = not text[line_start : others[0]].strip(" .:;_|")
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
            if ended or say_of_option(cell.text, self.languages) in (Say.ACCEPT, Say.REJECT):
                break  # the next choice, whose own box was not seen
            end, last = cell.end, cell
        return span[0], end

    def _row_at(self, at: int) -> int:
        for cell in self.sheets.cells[self.number]:
            if cell.start <= at <= cell.end:
                return cell.row
        return -1

    def _heading(self, mark: Mark) -> tuple[int, int] | None:
        """The column heading over a box in a table."""
        x = (mark.box[0] + mark.box[2]) / 2
        above = [
            cell
            for cell in self.sheets.cells[self.number]
            if cell.box[3] <= mark.box[1] + 2
            and mark.box[1] - cell.box[3] < 320
            and cell.box[0] - 12 <= x <= cell.box[2] + 12
            and len(cell.text) < 60
            and self._titles(cell)
        ]
        if not above:
            return None
        cell = max(above, key=lambda c: c.box[3])
        return cell.start, cell.end

    def _titles(self, cell: Cell) -> bool:
        return say_of_option(cell.text, self.languages) is not None


def _within(box: Box, other: Box) -> bool:
    return (
        other[0] - 1 <= box[0]
        and box[2] <= other[2] + 1
        and other[1] - 1 <= box[1]
        and box[3] <= other[3] + 1
    )


def _same_box(box: Box, other: Box) -> bool:
    return all(abs(a - b) < 0.6 for a, b in zip(box, other, strict=True))


def _runs(words: list[Word]) -> list[list[Word]]:
    """Words that follow each other."""
    runs: list[list[Word]] = []
    for word in words:
        if runs and word.start - runs[-1][-1].end <= 2:
            runs[-1].append(word)
        else:
            runs.append([word])
    return runs


def near(mark: Mark, other: Mark) -> bool:
    """Whether two boxes stand in one column or row, close enough to be one question."""
    level = abs(mark.box[1] - other.box[1]) < _LEVEL and abs(mark.box[0] - other.box[0]) < _APART
    column = abs(mark.box[0] - other.box[0]) < 8 and abs(mark.box[1] - other.box[1]) < _UNDER
    return level or column


def _groups(answers: list[_Answer]) -> list[list[_Answer]]:
    """Answers to one question: boxes that are near each other, in a chain."""
    groups: list[list[_Answer]] = []
    for answer in answers:
        touching = [g for g in groups if any(near(answer.mark, other.mark) for other in g)]
        merged = [each for g in touching for each in g] + [answer]
        groups = [g for g in groups if not any(g is t for t in touching)] + [merged]
    return groups


def _checklist(answers: list[_Answer]) -> list[list[_Answer]]:
    """Rows that offer the same two or three answers, each for an item of its own."""
    rows: list[list[_Answer]] = []
    for answer in answers:
        for row in rows:
            if abs(row[0].mark.box[1] - answer.mark.box[1]) < _LEVEL:
                row.append(answer)
                break
        else:
            rows.append([answer])
    wide = [row for row in rows if len(row) > 1]
    kept = [
        row for row in wide if any(other is not row and _same_answers(row, other) for other in wide)
    ]
    return kept if len(kept) > 1 else []


def _same_answers(row: list[_Answer], other: list[_Answer]) -> bool:
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


def words_of(found: Choices) -> Iterator[tuple[int, int, int]]:
    """Page, start and end of every option's words."""
    for option in found.options:
        yield option.page, option.start, option.end
