"""A document as cells (a label, a value, a line of prose) with places, and labels with values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from tollgate.advisors.documents.pages.pages import Box, Document, Page, Word
from tollgate.advisors.documents.vocabulary.lexicon import fold, kinds_of
from tollgate.advisors.documents.vocabulary.voice import Voice
from tollgate.advisors.grounding.machine_address import addresses_machine
from tollgate.advisors.grounding.sentences import sentence_around

_FILLER = re.compile(r"^[\s._…\-–—:]*$")
_COLON = re.compile(r"(?<!\d)\s*:(?!//)\s*|(?<=\d)\s*:(?!\d|//)\s*|(?<=\d):\s+")
_FIGURE = re.compile(r"(?:(?<=\s)[A-Z]{3}\s?|[$€£¥]\s?)?(?<![\w])[-−(]?(?=[\w./-]*\d)[\w.,/-]+")
_TRAIL = re.compile(r"[\s._…:|]+$")
_LEADERS = re.compile(r"(?<=\w)\W{0,3}(?:[.…·]\s?){5,}\s*(?=\S)")


@dataclass(frozen=True, slots=True)
class Cell:
    """A stretch of one page's text that stands by itself."""

    page: int
    start: int
    end: int
    text: str
    box: Box
    row: int
    size: float
    font: str
    angled: bool

    @property
    def height(self) -> float:
        return self.box[3] - self.box[1]


@dataclass(frozen=True, slots=True)
class Value:
    """What stands for a label: the quote, where, and how it was found."""

    kinds: tuple[str, ...]
    label: str
    page: int
    start: int
    end: int
    text: str
    cell: Cell
    label_cell: Cell
    how: str  # "inline", "right", "below"


class Sheets:
    """All pages of a document, cut into cells, in the languages it is read in."""

    def __init__(
        self, document: Document, languages: tuple[str, ...], voice: Voice | None = None
    ) -> None:
        """`voice` tells how clauses lean, where no wording does."""
        self.document = document
        self.voice = voice or Voice()
        self.languages = languages
        self._silent: dict[int, list[tuple[int, int]]] = {}
        self.pages: dict[int, Page] = {page.number: page for page in document.pages}
        self.cells: dict[int, list[Cell]] = {
            page.number: [
                cell
                for cell in _cells(page)
                if not any(
                    start < cell.end and cell.start < end
                    for start, end in self._silenced(page, languages[0])
                )
            ]
            for page in document.pages
        }
        self.rows: dict[int, dict[int, list[Cell]]] = {}
        for number, cells in self.cells.items():
            rows: dict[int, list[Cell]] = {}
            for cell in cells:
                rows.setdefault(cell.row, []).append(cell)
            self.rows[number] = rows

    def _silenced(self, page: Page, language: str) -> list[tuple[int, int]]:
        """Sentences that speak to a machine: nothing in them is evidence of anything."""
        spans = self._silent.get(page.number)
        if spans is None:
            around = [
                sentence_around(found.at, page.text, language)
                for found in addresses_machine(page.text)
            ]
            spans = self._silent[page.number] = [(span.start, span.end) for span in around]
        return spans

    @cached_property
    def folded(self) -> dict[int, str]:
        """The folded text of every page."""
        return {number: fold(page.text) for number, page in self.pages.items()}

    @cached_property
    def values(self) -> list[Value]:
        """Every labelled value of the document, in reading order."""
        return [value for number in self.pages for value in self._on_page(number)]

    def of_kind(self, kind: str) -> list[Value]:
        return [value for value in self.values if kind in value.kinds]

    def kinds(self, text: str) -> tuple[str, ...]:
        return kinds_of(text, self.languages)

    def _on_page(self, number: int) -> Iterator[Value]:
        for cell in self.cells[number]:
            if cell.angled:
                continue
            inline = list(self._inline(cell)) or list(self._prefixed(cell))
            yield from inline
            if not inline:
                kinds = self.kinds(cell.text)
                if kinds:
                    yield from self._beside(cell, kinds, cell.text)

    def _inline(self, cell: Cell) -> Iterator[Value]:
        """Values behind a colon in the cell; with nothing behind it, beside or below."""
        labels = self._labels_in(cell)
        for place, (kinds, start, end) in enumerate(labels):
            stop = labels[place + 1][1] if place + 1 < len(labels) else len(cell.text)
            text = cell.text[end:stop]
            label = cell.text[start:end]
            if _FILLER.match(text):
                if place + 1 == len(labels):
                    yield from self._beside(cell, kinds, label)
                continue
            lead = len(text) - len(text.lstrip())
            body = _clean(text[lead:].rstrip(" ,;|"))
            at = cell.start + end + lead
            if body:
                yield Value(kinds, label, cell.page, at, at + len(body), body, cell, cell, "inline")

    def _prefixed(self, cell: Cell) -> Iterator[Value]:
        """ "Order total EUR 1,200.00", "Purchase order 4711": a label, then its figure."""
        if len(cell.text) > 110 or ":" in cell.text:
            return
        figure = _FIGURE.search(cell.text)
        if figure is None or figure.start() < 2:
            return
        label = cell.text[: figure.start()]
        kinds = self.kinds(label)
        if kinds:
            text = _clean(cell.text[figure.start() :])
            at = cell.start + figure.start()
            yield Value(kinds, label, cell.page, at, at + len(text), text, cell, cell, "inline")

    def _labels_in(self, cell: Cell) -> list[tuple[tuple[str, ...], int, int]]:
        found: list[tuple[tuple[str, ...], int, int]] = []
        begin = 0
        for colon in _COLON.finditer(cell.text):
            before = cell.text[begin : colon.start()]
            kinds = self.kinds(before)
            start = begin + len(before) - len(before.lstrip())
            if not kinds:
                kinds, start = self._suffix_label(cell.text, begin, colon.start())
            if kinds:
                found.append((kinds, start, colon.end()))
                begin = colon.end()
            elif not found and len(before) > 60:
                break
        return found

    def _suffix_label(self, text: str, begin: int, end: int) -> tuple[tuple[str, ...], int]:
        """The longest known label that ends where a colon stands, after another value."""
        starts = [m.start() + begin for m in re.finditer(r"(?<=[\s,;|])\S", text[begin:end])]
        for start in starts[-5:]:
            if text[start].isupper() or not text[start].isalpha():
                kinds = self.kinds(text[start:end])
                if kinds:
                    return kinds, start
        return (), begin

    def _beside(self, cell: Cell, kinds: tuple[str, ...], label: str) -> Iterator[Value]:
        above = self._over_line(cell)
        if above is not None:
            yield self._value(kinds, label, above, cell, "above")
            return
        right = self.right_of(cell)
        if right is not None and not self._is_label(right) and not _FILLER.match(right.text):
            yield self._value(kinds, label, right, cell, "right")
            return
        if right is not None and _FILLER.match(right.text):
            return
        below = self.below(cell)
        if below is not None and not self._is_label(below) and not _FILLER.match(below.text):
            yield self._value(kinds, label, below, cell, "below")

    def _over_line(self, cell: Cell) -> Cell | None:
        """What is written on the line whose caption this cell is."""
        for rule in self.pages[cell.page].rules:
            level = rule[3] - rule[1] <= 3 and rule[2] - rule[0] >= 40
            near = -3 <= cell.box[1] - rule[3] <= 13
            if not (level and near and rule[0] - 8 <= cell.box[0] <= rule[2]):
                continue
            written = [
                other
                for other in self.cells[cell.page]
                if -6 <= rule[1] - other.box[3] <= 9
                and rule[0] - 8 <= other.box[0] <= rule[2]
                and other is not cell
            ]
            if len(written) == 1 and not self._is_label(written[0]):
                tables = [r for r in self.pages[cell.page].rules if abs(r[1] - rule[1]) < 26]
                if len([r for r in tables if abs(r[0] - rule[0]) < 3]) == 1:
                    return written[0]
        return None

    def _is_label(self, cell: Cell) -> bool:
        text = cell.text.rstrip()
        if text.endswith(":") or self._labels_in(cell):
            return True
        return bool(self.kinds(text))

    def _value(
        self, kinds: tuple[str, ...], label: str, cell: Cell, label_cell: Cell, how: str
    ) -> Value:
        end = self._wrapped_end(cell, label_cell)
        text = self.pages[cell.page].text[cell.start : end]
        lead = len(text) - len(text.lstrip(" :._"))
        body = _clean(text[lead:])
        start = cell.start + lead
        return Value(kinds, label, cell.page, start, start + len(body), body, cell, label_cell, how)

    def _wrapped_end(self, cell: Cell, label_cell: Cell) -> int:
        """Where a value ends that goes on in the next line of its own column."""
        end, last = cell.end, cell
        for _ in range(2):
            row = self.rows[cell.page].get(last.row + 1, [])
            if len(row) != 1 or self.rows[cell.page][last.row][-1] is not last:
                break
            following = row[0]
            close = following.box[1] - last.box[3] < 0.55 * last.height
            aligned = abs(following.box[0] - cell.box[0]) < 4
            apart = label_cell is not cell and abs(label_cell.box[0] - following.box[0]) > 20
            if not (close and aligned and apart) or self._is_label(following):
                break
            if not self._reaches_far(last):
                break
            end, last = following.end, following
        return end

    def _reaches_far(self, cell: Cell) -> bool:
        widest = max((other.box[2] for other in self.cells[cell.page]), default=0.0)
        return cell.box[2] > widest - 0.25 * (widest - cell.box[0])

    def right_of(self, cell: Cell) -> Cell | None:
        """The next cell of the row."""
        row = self.rows[cell.page][cell.row]
        after = [other for other in row if other.box[0] >= cell.box[2] - 1 and other is not cell]
        return min(after, key=lambda other: other.box[0]) if after else None

    def below(self, cell: Cell, reach: float = 2.4) -> Cell | None:
        """The nearest cell under this one, in its column and within `reach` line heights."""
        best: Cell | None = None
        for other in self.cells[cell.page]:
            gap = other.box[1] - cell.box[3]
            if other.angled or gap < -2 or gap > reach * max(cell.size, other.size):
                continue
            level = abs(other.box[0] - cell.box[0]) < 14
            over = min(other.box[2], cell.box[2]) - max(other.box[0], cell.box[0])
            centred = over > 0.5 * min(other.box[2] - other.box[0], cell.box[2] - cell.box[0])
            if (
                (level or centred)
                and other.row > cell.row
                and (best is None or other.row < best.row)
            ):
                best = other
        return best


def _clean(text: str) -> str:
    """Without fillers at the end; the full stop of "S.A." or "Inc." stays."""
    body = text.rstrip()
    last = re.search(r"(?:^|[\s.,])([^\W\d_]{1,4})\.$", body)
    return body if last and last[1][0].isupper() else _TRAIL.sub("", body)


def _cells(page: Page) -> Iterator[Cell]:
    for segment in page.segments:
        text = page.text[segment.start : segment.end]
        for start, end in _parts(page, segment.start, segment.end, text):
            box, font = segment.box, segment.font
            if (start, end) != (segment.start, segment.end):
                inside = [w for w in page.words if w.start < end and w.end > start]
                box = _around([w.box for w in inside]) if inside else box
                font = max(inside, key=lambda w: w.end - w.start).font if inside else font
            yield Cell(
                page.number,
                start,
                end,
                page.text[start:end],
                box,
                segment.row,
                segment.size,
                font,
                segment.angled,
            )


def _parts(page: Page, start: int, end: int, text: str) -> list[tuple[int, int]]:
    """A bold label and the plain value after it are two cells, however close they stand; so are
    what stands before and after a row of leader dots."""
    leaders = _LEADERS.search(text)
    led = leaders is not None and not _LEADERS.search(text, leaders.end())
    if leaders is not None and led and any(sign.isalnum() for sign in text[leaders.end() :]):
        return [(start, start + leaders.start()), (start + leaders.end(), end)]
    words = [w for w in page.words if w.start >= start and w.end <= end]
    if len(words) < 2:
        return [(start, end)]
    cut = _other_hand(words, text, start)
    if cut:
        return [(start, words[cut - 1].end), (words[cut].start, end)]
    if ":" in text:
        return [(start, end)]
    bold = [("bold" in w.font.lower() or "black" in w.font.lower()) for w in words]
    if not bold[0] or all(bold):
        return [(start, end)]
    cut = bold.index(False)
    if any(bold[cut:]) or cut > 5:
        return [(start, end)]
    return [(start, words[cut - 1].end), (words[cut].start, end)]


def _other_hand(words: Sequence[Word], text: str, start: int) -> int:
    """Where a name in another typeface begins behind its label: "Approved by: Jane Doe"."""
    faces = [re.split(r"[-,]", word.font)[0] for word in words]
    cut = next((i for i, face in enumerate(faces) if face != faces[0]), 0)
    if not cut or not faces[0] or any(face != faces[cut] for face in faces[cut:]):
        return 0
    named = all(text[w.start - start : w.start - start + 1].isupper() for w in words[cut:])
    return cut if named and 2 <= len(words) - cut <= 4 else 0


def _around(boxes: Sequence[Box]) -> Box:
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
