"""Papers for tests, drawn line by line: "# " a headline, "~" ink over a rule, "_" an empty rule.

"[x] words" and "[ ] words" are drawn tick boxes; a line "a | b" stands in columns.
"""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from tollgate.advisors.documents.fitted import load
from tollgate.advisors.documents.local_engine import read_locally
from tollgate.advisors.documents.pages.opening import Limits, open_document
from tollgate.advisors.documents.pages.pages import Document
from tollgate.advisors.documents.reading import Reading, Verdict

FITTED = load(Path(__file__).resolve().parents[1] / "models")
UNWEIGHED = replace(FITTED, weighing=None, conditions=None)
_COLUMNS = (70.0, 330.0, 450.0)


def read(layout: str) -> Reading:
    """The reading of a one-page paper by the rules; see `by_rules`."""
    return by_rules(open_document(draw(layout), Limits()))


def read_whole(layout: str) -> Reading:
    """The reading of a one-page paper, weighed as a whole."""
    return read_locally(open_document(draw(layout), Limits()), FITTED)


def by_rules(document: Document) -> Reading:
    """The reading by the rules and the clauses. What they close must stay closed when the paper is
    weighed as a whole."""
    reading = read_locally(document, UNWEIGHED)
    if reading.decision is not Verdict.ACCEPTED:
        whole = read_locally(document, FITTED)
        assert whole.decision is not Verdict.ACCEPTED, "weighing opened what the rules had closed"
    return reading


def draw(layout: str) -> bytes:
    """A one-page PDF of the layout."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    y = 790.0
    for line in layout.strip().splitlines():
        y -= 12 if line.strip() else 0
        parts = [part.strip() for part in line.split(" | ")]
        for x, part in zip(_COLUMNS, parts, strict=False):
            _draw_part(canvas, x, y, part)
        y -= 32 if {"~", "_"} & set(parts) else 12 if line.startswith("# ") else 5
    canvas.save()
    return out.getvalue()


def _draw_part(canvas: Canvas, x: float, y: float, part: str) -> None:
    if part in ("~", "_"):
        canvas.line(x, y - 18, x + 180, y - 18)
        if part == "~":
            path = canvas.beginPath()
            path.moveTo(x + 10, y - 12)
            path.curveTo(x + 25, y + 16, x + 35, y - 26, x + 55, y)
            path.curveTo(x + 70, y + 14, x + 80, y - 20, x + 105, y - 6)
            canvas.drawPath(path)
        return
    if part[:3] in ("[x]", "[ ]"):
        canvas.rect(x, y - 2, 10, 10)
        if part[1] == "x":
            canvas.line(x + 1, y - 1, x + 9, y + 7)
            canvas.line(x + 1, y + 7, x + 9, y - 1)
        x, part = x + 18, part[3:].strip()
    big = part.startswith("# ")
    canvas.setFont("Helvetica-Bold" if big else "Helvetica", 15 if big else 10)
    canvas.drawString(x, y, part.removeprefix("# "))
