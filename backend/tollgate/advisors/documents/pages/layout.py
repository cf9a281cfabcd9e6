"""Words to rows, columns and segments, and the text of the page in reading order.

Rows keep the order of the eye, so that a label and its value stand beside each other; only prose
set in two columns is written column after column.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tollgate.advisors.documents.pages.glyphs import RawWord
from tollgate.advisors.documents.pages.pages import TICKED, UNTICKED, Box, Mark, Segment, Word

_COLUMN_GAP = 1.15  # letter heights between two segments of a row
_GAP = "   "
_SHADOWED = "❏❐❑❒"
_OPEN = "☐□▢◻❏❐❑❒○◯⬜🗆口囗"
# The last row is what a recogniser makes of a crossed box.
_SHUT = "☑☒✓✔✗✘⊠◉🗹🗵🗷⮽●凶図区囚回"
_BOX_SIGN = re.compile(
    rf"\[\s{{0,3}}([xX✓✔✗✘*]?)\s{{0,3}}\]|\(\s{{0,3}}([xX✓✔✗✘]?)\s{{0,3}}\)(?!\w)|"
    rf"[{_OPEN}{_SHUT}■◼]"
)


@dataclass(frozen=True, slots=True)
class BoxFound:
    """A tick box found outside the text: drawn, or a form field."""

    box: Box
    ticked: bool
    source: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Laid:
    """The text of a page and where everything stands in it."""

    text: str
    words: tuple[Word, ...]
    segments: tuple[Segment, ...]
    marks: tuple[Mark, ...]


Row = list[list[RawWord]]  # a row is a list of segments, a segment a list of words


def lay_out(
    words: Sequence[RawWord], boxes: Sequence[BoxFound], rules: Sequence[Box], width: float
) -> Laid:
    """Order the words of a page and write its text."""
    boxes = [_unshadowed(found, words) for found in _without_articles(boxes, words)]
    kept = [_beside(word, boxes) for word in words if not _is_sign_in_box(word, boxes)]
    signs = [_sign(found) for found in boxes]
    level = [*(word for word in kept if not word.angled), *signs]
    walls = [rule for rule in rules if rule[3] - rule[1] > 2 * (rule[2] - rule[0])]
    rows = [_segments(_spaced(row), walls) for row in _rows(level)]
    rows = _columns(rows, width)
    rows += [[[word]] for word in kept if word.angled]
    return _write(rows, {id(sign): found for sign, found in zip(signs, boxes, strict=True)})


def _without_articles(boxes: Sequence[BoxFound], words: Sequence[RawWord]) -> list[BoxFound]:
    """Without rings that are the word "o" of Portuguese or Italian. It is a word where it runs on
    in small letters; a page that uses it so once has no boxes of that letter: "O Tramo 2"."""
    over = {found: word for found in boxes for word in words if _is_on_letter(found, word)}
    spoken = any(_runs_on(word, words) for word in over.values())
    return [found for found in boxes if not (spoken and found in over)]


def _is_on_letter(found: BoxFound, word: RawWord) -> bool:
    x = (found.box[0] + found.box[2]) / 2
    level = word.box[1] - 1 <= found.box[1] and found.box[3] <= word.box[3] + 1
    return word.text in ("o", "O") and word.box[0] <= x <= word.box[2] and level


def _runs_on(word: RawWord, words: Sequence[RawWord]) -> bool:
    return any(
        other.text[:1].islower()
        and abs(other.base - word.base) < 0.3 * word.size
        and 0 <= other.box[0] - word.box[2] < 0.7 * word.size
        for other in words
    )


def _is_sign_in_box(word: RawWord, boxes: Sequence[BoxFound]) -> bool:
    """A cross or an empty box glyph where a tick box was found is that box's own sign; a short
    word such as "no" beside it is not."""
    said = word.text.strip(_OPEN + _SHUT)
    if len(word.text) > 3 or (len(said) > 1 and said.isalpha()):
        return False
    x, y = (word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2
    return any(
        found.box[0] - 1 <= x <= found.box[2] + 1 and found.box[1] - 1 <= y <= found.box[3] + 1
        for found in boxes
    )


def _unshadowed(found: BoxFound, words: Sequence[RawWord]) -> BoxFound:
    """A box set in type whose shadow looks like ink in it is empty all the same."""
    x, y = (found.box[0] + found.box[2]) / 2, (found.box[1] + found.box[3]) / 2
    shadowed = any(
        word.text in _SHADOWED
        and word.box[0] <= x <= word.box[2]
        and word.box[1] - 2 <= y <= word.box[3] + 2
        for word in words
    )
    return replace(found, ticked=False) if shadowed else found


def _beside(word: RawWord, boxes: Sequence[BoxFound]) -> RawWord:
    """A recognised word without the tick box that its own box takes in at its head or foot."""
    x0, y0, x1, y1 = word.box
    for found in boxes:
        middle = (found.box[1] + found.box[3]) / 2
        x = (found.box[0] + found.box[2]) / 2
        if found.source != "drawn" or word.angled or not y0 <= middle <= y1:
            continue
        if x0 - 1 <= x < (x0 + x1) / 2 and found.box[2] > x0:
            text = word.text.lstrip(_OPEN + _SHUT) if len(word.text) > 1 else word.text
            return replace(
                word,
                text=text or word.text,
                box=(found.box[2] + 1, y0, max(x1, found.box[2] + 2), y1),
            )
        if (x0 + x1) / 2 <= x <= x1 + 1 and found.box[0] < x1:
            return replace(word, box=(x0, y0, max(found.box[0] - 1, x0 + 1), y1))
    return word


def _sign(found: BoxFound) -> RawWord:
    height = found.box[3] - found.box[1]
    return RawWord(
        text=TICKED if found.ticked else UNTICKED,
        box=found.box,
        base=found.box[3] - 0.15 * height,
        size=height,
    )


def _rows(words: Iterable[RawWord]) -> list[list[RawWord]]:
    rows: list[list[RawWord]] = []
    for word in sorted(words, key=lambda w: (w.base, w.box[0])):
        for row in reversed(rows[-4:]):
            first = row[0]
            near = 0.45 * min(word.size, first.size) + 0.5
            if abs(word.base - first.base) <= near or _inside(word, first):
                row.append(word)
                break
        else:
            rows.append([word])
    for row in rows:
        row.sort(key=lambda w: w.box[0])
    rows.sort(key=lambda row: sum(w.base for w in row) / len(row))
    return rows


def _inside(word: RawWord, first: RawWord) -> bool:
    """Boxes beside a line of text rarely share its baseline: their middles decide."""
    if word.text not in (TICKED, UNTICKED) and first.text not in (TICKED, UNTICKED):
        return False
    middle = (word.box[1] + word.box[3]) / 2
    other = (first.box[1] + first.box[3]) / 2
    return abs(middle - other) <= 0.5 * max(word.size, first.size)


def _spaced(row: list[RawWord]) -> list[RawWord]:
    """Join letters that were set apart for looks ("A C C E P T A N C E")."""
    joined: list[RawWord] = []
    i = 0
    while i < len(row):
        j = i
        while j < len(row) and len(row[j].text) == 1 and row[j].text.isalpha():
            j += 1
        gaps = [b.box[0] - a.box[2] for a, b in pairwise(row[i:j])]
        if j - i >= 4 and max(gaps) < 1.6 * row[i].size:
            usual = sorted(gaps)[len(gaps) // 2]
            run = [row[i]]
            for gap, word in zip(gaps, row[i + 1 : j], strict=True):
                if gap > 1.8 * usual + 0.5:
                    joined.append(_merged(run))
                    run = []
                run.append(word)
            joined.append(_merged(run))
            i = j
        else:
            joined.append(row[i])
            i += 1
    return joined


def _merged(run: list[RawWord]) -> RawWord:
    first, last = run[0], run[-1]
    box = (
        first.box[0],
        min(word.box[1] for word in run),
        last.box[2],
        max(word.box[3] for word in run),
    )
    return RawWord("".join(w.text for w in run), box, first.base, first.size, first.font)


def _segments(row: list[RawWord], walls: Sequence[Box]) -> Row:
    parts: Row = [[row[0]]]
    for last, word in pairwise(row):
        gap = word.box[0] - last.box[2]
        size = max(min(last.size, word.size), 1.0)
        middle = (word.box[1] + word.box[3]) / 2
        walled = gap > 0 and any(
            last.box[2] - 1 <= (wall[0] + wall[2]) / 2 <= word.box[0] + 1
            and wall[1] <= middle <= wall[3]
            for wall in walls
        )
        if gap > _COLUMN_GAP * size or walled:
            parts.append([word])
        else:
            parts[-1].append(word)
    return parts


def _columns(rows: list[Row], width: float) -> list[Row]:
    """Write prose in two columns one column after the other."""
    for step in range(9):
        gutter = width * (0.42 + 0.02 * step)
        for start, end in _free_runs(rows, gutter):
            left = [[s for s in row if s[0].box[0] < gutter] for row in rows[start:end]]
            right = [[s for s in row if s[0].box[0] >= gutter] for row in rows[start:end]]
            left, right = [r for r in left if r], [r for r in right if r]
            if _is_prose(left) and _is_prose(right):
                return [
                    *_columns(rows[:start], width),
                    *left,
                    *right,
                    *_columns(rows[end:], width),
                ]
    return rows


def _free_runs(rows: list[Row], gutter: float) -> list[tuple[int, int]]:
    """Runs of at least eight rows in which no segment crosses the gutter."""
    runs: list[tuple[int, int]] = []
    start = 0
    for i, row in enumerate([*rows, None]):
        crosses = row is None or any(s[0].box[0] < gutter < s[-1].box[2] for s in row)
        if crosses:
            if i - start >= 8:
                runs.append((start, i))
            start = i + 1
    return runs


def _is_prose(rows: list[Row]) -> bool:
    if len(rows) < 5:
        return False
    single = [row for row in rows if len(row) == 1]
    if len(single) < 0.8 * len(rows):
        return False
    letters = sorted(sum(len(word.text) + 1 for word in row[0]) for row in single)
    return letters[len(letters) // 2] >= 30


def _write(rows: list[Row], found: dict[int, BoxFound]) -> Laid:
    parts: list[str] = []
    at = 0
    words: list[Word] = []
    segments: list[Segment] = []
    marks: list[Mark] = []
    for number, row in enumerate(rows):
        for place, segment in enumerate(row):
            if place:
                parts.append(_GAP)
                at += len(_GAP)
            begin = at
            for k, word in enumerate(segment):
                if k:
                    parts.append(" ")
                    at += 1
                parts.append(word.text)
                words.append(
                    Word(at, at + len(word.text), word.box, word.size, word.font, word.angled)
                )
                if id(word) in found:
                    box = found[id(word)]
                    marks.append(Mark(box.box, box.ticked, at, box.source, box.name))
                at += len(word.text)
            segments.append(_segment(segment, begin, at, number))
        parts.append("\n")
        at += 1
    text = "".join(parts)[:-1]
    known = {mark.start for mark in marks}
    marks += [mark for mark in _written_marks(text, words) if mark.start not in known]
    return Laid(
        text, tuple(words), tuple(segments), tuple(sorted(marks, key=lambda mark: mark.start))
    )


def _segment(words: list[RawWord], start: int, end: int, row: int) -> Segment:
    box = (
        min(word.box[0] for word in words),
        min(word.box[1] for word in words),
        max(word.box[2] for word in words),
        max(word.box[3] for word in words),
    )
    longest = max(words, key=lambda word: len(word.text))
    return Segment(start, end, box, row, longest.size, longest.font, words[0].angled)


def _written_marks(text: str, words: list[Word]) -> list[Mark]:
    """Tick boxes set in type: ☑, [x], ( )."""
    squares_too = any(sign in text for sign in "□◻☐")
    marks = []
    for sign in _BOX_SIGN.finditer(text):
        symbol = sign[0]
        if symbol in "■◼" and not squares_too:
            continue
        inner = (sign[1] or sign[2] or "").strip()
        ticked = bool(inner) or symbol in _SHUT or symbol in "■◼"
        inside = [w for w in words if w.start < sign.end() and w.end > sign.start()]
        if not inside:
            continue
        box = (
            min(w.box[0] for w in inside),
            min(w.box[1] for w in inside),
            max(w.box[2] for w in inside),
            max(w.box[3] for w in inside),
        )
        marks.append(Mark(box, ticked, sign.start(), "text"))
    return marks
