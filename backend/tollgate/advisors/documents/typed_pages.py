"""Papers that are kept as text, set as pages to learn from: every line in its place, tick boxes
drawn, and the blanks for signatures signed, because the books tell what a paper says if it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from tollgate.advisors.documents.pages.glyphs import RawWord
from tollgate.advisors.documents.pages.layout import BoxFound, lay_out
from tollgate.advisors.documents.pages.pages import Box, Document, Ink, Page
from tollgate.advisors.documents.reading import DocumentType

_WIDTH, _HEIGHT, _MARGIN = 595.0, 842.0, 60.0  # points, A4
_SIZE, _LETTER = 9.5, 5.1  # height and width of a letter
_LINE, _SIGNING_LINE, _EMPTY_LINE = 14.0, 28.0, 8.0
_STROKE = (95.0, 22.0)  # a signature
_CELLS = re.compile(r" {3,}|\t")
_PIECES = re.compile(r"(☐|☒|☑|\[[ xX]?\]|_{4,}|\.{8,})")
_BEFORE = 60  # letters before a blank that tell what it is for
# What a blank is for, in seven languages: signing, or a date or remark.
_TO_SIGN = re.compile(
    r"sign|unterschr|gez\b|handteken|firma|assinat|rubric|visa|paraaf|stempel|stamp|timbre|"
    r"for the|on behalf|für de[nr]|für die|pour |por el|por la|pel[oa] |voor de|namens|per il|"
    r"per la|client|kunde|auftraggeber|bauherr|opdrachtgever|committente|ma[iî]tre|dono|"
    r"contratante|name|nom\b|nome|naam|nombre",
    re.IGNORECASE,
)
_TO_FILL = re.compile(
    r"(?:dat[eao]|datum|fecha|comment|remark|bemerk|opmerk|observ)\w*\W*$", re.IGNORECASE
)
_FOR_CLIENT = {
    "en": "For the client",
    "de": "Für den Auftraggeber",
    "fr": "Pour le client",
    "es": "Por el cliente",
    "nl": "Namens de opdrachtgever",
    "pt": "Pelo cliente",
    "it": "Per il committente",
}
# Papers without a decision that are signed all the same.
_SIGNED_ANYWAY = (DocumentType.PURCHASE_ORDER, DocumentType.STATEMENT_OF_WORK)


@dataclass(slots=True)
class _Sheet:
    """A page while it is filled."""

    words: list[RawWord] = field(default_factory=list)
    boxes: list[BoxFound] = field(default_factory=list)
    rules: list[Box] = field(default_factory=list)
    ink: list[Ink] = field(default_factory=list)

    def write(self, x: float, y: float, text: str) -> None:
        """One line from a place on, its signs drawn."""
        for at, piece in _pieces_of(text):
            if piece[:1] in "☐☒☑[":
                box = (x, y - 7, x + 8, y + 1)
                self.boxes.append(BoxFound(box, piece.strip("[] ☐") != "", "drawn"))
                x += 12
            elif _PIECES.fullmatch(piece):
                self._rule(x, y, text[max(0, at - _BEFORE) : at])
                x += _STROKE[0] + 8
            else:
                for word in piece.split():
                    end = x + _LETTER * len(word)
                    box = (x, y - 0.78 * _SIZE, end, y + 0.22 * _SIZE)
                    self.words.append(RawWord(word, box, y, _SIZE, "Helvetica"))
                    x = end + 0.5 * _LETTER

    def _rule(self, x: float, y: float, before: str) -> None:
        self.rules.append((x, y + 2, x + _STROKE[0], y + 2.7))
        if _TO_SIGN.search(before) and not _TO_FILL.search(before):
            self.sign(x, y)

    def sign(self, x: float, y: float) -> None:
        """A stroke of the pen over a line."""
        self.ink.append(Ink((x + 4, y - _STROKE[1], x + _STROKE[0] - 4, y + 4), False, 0.1))

    def page(self, number: int) -> Page:
        laid = lay_out(self.words, self.boxes, self.rules, _WIDTH)
        return Page(
            number=number,
            text=laid.text,
            width=_WIDTH,
            height=_HEIGHT,
            words=laid.words,
            segments=laid.segments,
            marks=laid.marks,
            ink=tuple(self.ink),
            rules=tuple(self.rules),
        )


def typed(text: str, language: str, kind: str, decides: bool) -> Document:
    """The paper as a document; `decides` where it holds a decision. One without a line to sign
    gets one for the client, unless it is a mail or decides nothing."""
    sheets, y = [_Sheet()], _MARGIN
    for line in text.split("\n"):
        y += _SIGNING_LINE if "____" in line else _LINE if line.strip() else _EMPTY_LINE
        cells = [cell.strip() for cell in _CELLS.split(line) if cell.strip()]
        width = (_WIDTH - 2 * _MARGIN) / max(len(cells), 1)
        columns = [list(_wrapped(cell, width)) for cell in cells]
        height = (max(map(len, columns), default=1) - 1) * _LINE
        if y + height > _HEIGHT - _MARGIN:
            sheets.append(_Sheet())
            y = _MARGIN
        for column, lines in enumerate(columns):
            for row, part in enumerate(lines):
                sheets[-1].write(_MARGIN + column * width, y + row * _LINE, part)
        y += height
    anyway = kind in _SIGNED_ANYWAY
    signed = any(sheet.ink for sheet in sheets)
    if not signed and kind != DocumentType.EMAIL and (decides or anyway):
        if y + 80 > _HEIGHT - _MARGIN:
            sheets.append(_Sheet())
            y = _MARGIN
        sheets[-1].write(_MARGIN, y + 2 * _LINE, f"{_FOR_CLIENT[language]}:")
        sheets[-1].write(_MARGIN, y + 2 * _LINE + _SIGNING_LINE, "____")
        sheets[-1].sign(_MARGIN, y + 2 * _LINE + _SIGNING_LINE)
    return Document(tuple(sheet.page(number) for number, sheet in enumerate(sheets, 1)))


def _pieces_of(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for piece in _PIECES.split(text):
        if piece.strip():
            yield at, piece
        at += len(piece)


def _wrapped(text: str, width: float) -> Iterator[str]:
    """Words in lines of a width in points."""
    line = ""
    for word in text.split(" "):
        if line and (len(line) + 1 + len(word)) * _LETTER > width - 8:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line
