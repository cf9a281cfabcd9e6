"""The text layer of a page as PDFium sees it: letters with boxes, gathered into words.

PDFium gives the box, origin, angle, colour and font of every letter, which pypdf does not; hidden
text, tick boxes and signatures cannot be told without them.
"""

from __future__ import annotations

import ctypes
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from tollgate.advisors.documents.pages.pages import Box

# Letters that wander less than this many degrees from a reading direction are on it.
_SLANT_DEGREES = 4.0
_INVISIBLE_MODES = frozenset({3, 7})
_PRIVATE_TICKS = {
    "\uf0fe": "☒", "\uf0fd": "☒", "\uf0a8": "☐", "\uf06f": "☐", "\uf071": "☐", "\uf072": "☐",
    "\uf0fc": "✓", "\uf0fb": "✗", "\uf052": "☑", "\uf053": "☒", "\uf0a3": "☐", "\uf054": "☒",
    "\uf050": "✓", "\uf04f": "✗", "\uf0d8": "•", "\uf0b7": "•", "\uf0a7": "•",
}  # fmt: skip
_SPACES = frozenset(" \t\u00a0\u2000\u2001\u2002\u2003\u2007\u2009\u200a\u202f\u3000\ufeff")
_DROPPED = frozenset("\u200b\u200c\u200d\u2060\u00ad")
_NAMELESS = "Type3"  # faces whose letters are drawings, as browsers write some of them


@dataclass(frozen=True, slots=True)
class RawWord:
    """A word before it has a place in the page text; `base` is the y of its baseline."""

    text: str
    box: Box
    base: float
    size: float
    font: str = ""
    angled: bool = False
    score: float = 1.0
    hidden: str | None = None
    thing: int = 0  # address of the PDF text object, to know what lies above it
    parts: tuple[Box, ...] = ()  # letter boxes of an angled phrase


@dataclass(frozen=True, slots=True)
class _Style:
    font: str
    invisible: bool
    pale: bool
    thing: int = 0


@dataclass(frozen=True, slots=True)
class _Letter:
    text: str
    box: Box
    x: float
    y: float
    size: float
    turn: float  # clockwise degrees, as displayed
    style: _Style
    breaks: bool
    wide: Box  # with the side bearings: where the letter advances


@dataclass(slots=True)
class Frame:
    """From PDF user space to points from the top left of the upright page."""

    left: float
    bottom: float
    right: float
    top: float
    turn: int = 0  # clockwise degrees applied to user space

    @property
    def width(self) -> float:
        return self.top - self.bottom if self.turn % 180 else self.right - self.left

    @property
    def height(self) -> float:
        return self.right - self.left if self.turn % 180 else self.top - self.bottom

    def point(self, x: float, y: float) -> tuple[float, float]:
        match self.turn % 360:
            case 90:
                return y - self.bottom, x - self.left
            case 180:
                return self.right - x, y - self.bottom
            case 270:
                return self.top - y, self.right - x
            case _:
                return x - self.left, self.top - y

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        (ax, ay), (bx, by) = self.point(left, bottom), self.point(right, top)
        return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)


@dataclass(slots=True)
class TextLayer:
    """The words of a page in its upright frame."""

    frame: Frame
    words: list[RawWord] = field(default_factory=list)


def frame_of(page: Any) -> Frame:
    """The visible part of a page and its /Rotate."""
    left, bottom, right, top = page.get_cropbox()
    media = page.get_mediabox()
    left, bottom = max(left, media[0]), max(bottom, media[1])
    right, top = min(right, media[2]), min(top, media[3])
    if right - left < 1 or top - bottom < 1:
        left, bottom, right, top = media
    return Frame(left, bottom, max(right, left + 1), max(top, bottom + 1), page.get_rotation())


def read_text_layer(page: Any, most_letters: int) -> TextLayer:
    """Words of the text layer, in the frame in which most letters stand upright."""
    frame = frame_of(page)
    text_page = page.get_textpage()
    try:
        letters = list(_letters(text_page, frame, most_letters))
    finally:
        text_page.close()
    upright = _main_direction(letters)
    if upright:
        turned = replace(frame, turn=(frame.turn - upright) % 360)
        letters = [_turned(letter, upright, frame) for letter in letters]
        frame = turned
    return TextLayer(frame, list(_words(letters)))


def _letters(text_page: Any, frame: Frame, most: int) -> Iterator[_Letter]:
    import pypdfium2.raw as pdfium

    handle = text_page.raw
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    x, y = ctypes.c_double(), ctypes.c_double()
    loose = pdfium.FS_RECTF()
    styles: dict[int, _Style] = {}
    breaks = False
    for i in range(min(text_page.count_chars(), most)):
        code = pdfium.FPDFText_GetUnicode(handle, i)
        text = "-" if code == 2 else chr(code) if code < 0x110000 else "\ufffd"
        if text in _SPACES or (code < 32 and code != 2) or 0xD800 <= code < 0xE000:
            breaks = True
            continue
        if text in _DROPPED:
            continue
        pdfium.FPDFText_GetCharBox(handle, i, left, right, bottom, top)
        pdfium.FPDFText_GetCharOrigin(handle, i, x, y)
        pdfium.FPDFText_GetLooseCharBox(handle, i, loose)
        angle = pdfium.FPDFText_GetCharAngle(handle, i)
        thing = pdfium.FPDFText_GetTextObject(handle, i)
        address = ctypes.addressof(thing.contents) if thing else 0
        if address not in styles:
            styles[address] = _style(thing) if thing else _Style("", False, False)
        turn = (math.degrees(angle) + frame.turn) % 360  # PDFium measures clockwise
        box = frame.box(left.value, bottom.value, right.value, top.value)
        wide = frame.box(loose.left, loose.bottom, loose.right, loose.top)
        size = (wide[2] - wide[0]) if 45 < turn % 180 < 135 else (wide[3] - wide[1])
        if box[2] - box[0] <= 0 or box[3] - box[1] <= 0:
            box = wide
        base = frame.point(x.value, y.value)
        yield _Letter(
            _PRIVATE_TICKS.get(text, text),
            box,
            *base,
            size,
            turn,
            styles[address],
            breaks,
            wide,
        )
        breaks = False


def _style(thing: Any) -> _Style:
    import pypdfium2.raw as pdfium

    red, green, blue, alpha = (ctypes.c_uint(0) for _ in range(4))
    known = pdfium.FPDFPageObj_GetFillColor(thing, red, green, blue, alpha)
    pale = bool(known) and (min(red.value, green.value, blue.value) >= 240 or (alpha.value < 16))
    mode = pdfium.FPDFTextObj_GetTextRenderMode(thing)
    name = ""
    font = pdfium.FPDFTextObj_GetFont(thing)
    if font:
        buffer = ctypes.create_string_buffer(128)
        if 0 < pdfium.FPDFFont_GetBaseFontName(font, buffer, 128) <= 128:
            name = buffer.value.decode("utf-8", "replace").partition("+")[2] or buffer.value.decode(
                "utf-8", "replace"
            )
    name = name or _NAMELESS if font else name
    return _Style(name, mode in _INVISIBLE_MODES, pale, ctypes.addressof(thing.contents))


def _main_direction(letters: list[_Letter]) -> int:
    """The quarter turn (clockwise degrees) that most letters have."""
    seen = Counter(round(letter.turn / 90) * 90 % 360 for letter in letters if _straight(letter))
    return seen.most_common(1)[0][0] if seen else 0


def _straight(letter: _Letter) -> bool:
    off = letter.turn % 90
    return min(off, 90 - off) <= _SLANT_DEGREES


def _turned(letter: _Letter, degrees: int, frame: Frame) -> _Letter:
    """The letter after the page was turned back by `degrees`."""
    width, height = frame.width, frame.height
    box, wide, x, y = letter.box, letter.wide, letter.x, letter.y
    for _ in range((-degrees // 90) % 4):
        box = (height - box[3], box[0], height - box[1], box[2])
        wide = (height - wide[3], wide[0], height - wide[1], wide[2])
        x, y = height - y, x
        width, height = height, width
    turn = (letter.turn - degrees) % 360
    return replace(letter, box=box, x=x, y=y, turn=turn, wide=wide)


def _words(letters: list[_Letter]) -> Iterator[RawWord]:
    run: list[_Letter] = []
    for letter in letters:
        if run and not _joins(run[-1], letter):
            yield _word(run)
            run = []
        run.append(letter)
    if run:
        yield _word(run)


def _upright(letter: _Letter) -> bool:
    return min(letter.turn, 360 - letter.turn) <= _SLANT_DEGREES


def _joins(last: _Letter, letter: _Letter) -> bool:
    if letter.style.invisible != last.style.invisible or letter.style.pale != last.style.pale:
        return False
    if abs((letter.turn - last.turn + 180) % 360 - 180) > _SLANT_DEGREES:
        return False
    if not _upright(letter):  # a slanted phrase stays whole: its words have no rows to stand in
        return math.hypot(letter.x - last.x, letter.y - last.y) < 3 * max(letter.size, 1)
    if letter.breaks:
        return False
    size = max(last.size, letter.size, 0.1)
    gap = min(letter.wide[0], letter.box[0]) - max(last.wide[2], last.box[2])
    return abs(letter.y - last.y) < 0.35 * size and -1.3 * size < gap < 0.17 * size


def _word(run: list[_Letter]) -> RawWord:
    first = run[0]
    upright = _upright(first)
    text = "".join(
        (" " if letter.breaks and i else "") + letter.text for i, letter in enumerate(run)
    )
    sizes = sorted(letter.size for letter in run)
    return RawWord(
        text=text,
        box=(
            min(letter.box[0] for letter in run),
            min(letter.box[1] for letter in run),
            max(letter.box[2] for letter in run),
            max(letter.box[3] for letter in run),
        ),
        base=first.y if upright else max(letter.box[3] for letter in run),
        size=sizes[len(sizes) // 2],
        font=first.style.font,
        angled=not upright,
        hidden="invisible" if first.style.invisible else "pale" if first.style.pale else None,
        thing=first.style.thing,
        parts=() if upright else tuple(letter.box for letter in run),
    )
