"""What is on the pages of a document: text with positions, boxes, ink, form fields, hidden text.

Positions are points (1/72 inch) from the top left corner of the page as a person reads it upright.
`Page.text` is exactly what `tollgate extract --text` prints, and every offset counts code points
in it. Drawn and form tick boxes stand in the text as ☒ or ☐.
"""

from __future__ import annotations

from dataclasses import dataclass

Box = tuple[float, float, float, float]

TICKED, UNTICKED = "☒", "☐"


@dataclass(frozen=True, slots=True)
class Word:
    """Letters without a gap; `text[start:end]` of the page. `size` is the letter height."""

    start: int
    end: int
    box: Box
    size: float
    font: str = ""
    angled: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """Words of one row without a column gap: a label, a value, a table cell, a line of prose."""

    start: int
    end: int
    box: Box
    row: int
    size: float
    font: str = ""
    angled: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A tick box, and where its sign stands in the text."""

    box: Box
    ticked: bool
    start: int
    source: str  # "drawn", "form" or "text"
    name: str = ""


@dataclass(frozen=True, slots=True)
class Ink:
    """Something drawn that is neither text nor a straight rule: a pen stroke, a picture."""

    box: Box
    picture: bool
    density: float


@dataclass(frozen=True, slots=True)
class FormField:
    """An interactive form field; an empty one has the value ""."""

    name: str
    kind: str  # "text", "check", "radio", "choice", "signature"
    value: str
    box: Box


@dataclass(frozen=True, slots=True)
class Hidden:
    """Text that a person would not see; it is kept out of the page text."""

    text: str
    reason: str  # "unseen", "tiny", "off_page", "invisible", "covered"
    box: Box


@dataclass(frozen=True, slots=True)
class Note:
    """An annotation: `kind` is its PDF subtype, `name` the icon or stamp name."""

    kind: str
    name: str
    text: str
    box: Box


@dataclass(frozen=True, slots=True)
class Page:
    """One page. `turned` says by how many degrees clockwise it was turned to stand upright.

    `source` is "text" (text layer), "ocr" (image only) or "mixed". `quality` is the mean
    certainty of the recognised words, 1.0 for a text layer.
    """

    number: int
    text: str
    width: float
    height: float
    turned: int = 0
    source: str = "text"
    quality: float = 1.0
    words: tuple[Word, ...] = ()
    segments: tuple[Segment, ...] = ()
    marks: tuple[Mark, ...] = ()
    ink: tuple[Ink, ...] = ()
    rules: tuple[Box, ...] = ()
    fields: tuple[FormField, ...] = ()
    hidden: tuple[Hidden, ...] = ()
    notes: tuple[Note, ...] = ()
    struck: tuple[Box, ...] = ()  # words that a pen or a line goes through

    def region(self, box: Box) -> Box:
        """A box in fractions of the page as a viewer shows it, before it was turned upright."""
        x0, y0, x1, y1 = (
            box[0] / self.width,
            box[1] / self.height,
            box[2] / self.width,
            box[3] / self.height,
        )
        for _ in range((-self.turned // 90) % 4):
            x0, y0, x1, y1 = 1 - y1, x0, 1 - y0, x1
        return tuple(round(min(max(v, 0.0), 1.0), 4) for v in (x0, y0, x1, y1))  # type: ignore[return-value]  # four in, four out


@dataclass(frozen=True, slots=True)
class Seal:
    """A digital signature: intact, trusted or not, and whether what was signed was changed since.

    `changed` is true where later additions go beyond what the signature permits.
    """

    field: str
    signer: str
    signed_on: str | None
    intact: bool
    valid: bool
    trusted: bool
    changed: bool
    page: int | None = None
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something about the file that a person should know; codes as in the interface."""

    code: str
    message: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """All pages of one file, or the reason why it cannot be read."""

    pages: tuple[Page, ...] = ()
    seals: tuple[Seal, ...] = ()
    attachments: tuple[str, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    error: Trouble | None = None
