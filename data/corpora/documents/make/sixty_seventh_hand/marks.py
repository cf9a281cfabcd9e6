"""Pen strokes, stamps, boxes and form fields as flowables; letters across a page."""

import random
from collections.abc import Callable
from typing import Any

from reportlab.lib.colors import HexColor, black
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable


def mark(canvas: Canvas, kind: str, x: float, y: float, size: float = 8) -> None:
    """A drawn box or circle, empty or with a cross, a tick or a filled core."""
    canvas.saveState()
    canvas.setLineWidth(0.8)
    if kind in "oO":
        canvas.circle(x + size / 2, y + size / 2, size / 2)
        if kind == "O":
            canvas.circle(x + size / 2, y + size / 2, size / 4, fill=1)
    else:
        canvas.rect(x, y, size, size)
        canvas.setLineWidth(1.4)
        if kind == "x":
            canvas.line(x - 1, y - 1, x + size + 1, y + size + 1)
            canvas.line(x - 1, y + size + 1, x + size + 1, y - 1)
        if kind == "v":
            canvas.line(x + 1, y + size / 2, x + size / 2.5, y)
            canvas.line(x + size / 2.5, y, x + size + 3, y + size + 3)
    canvas.restoreState()


class Squiggle(Flowable):
    """A signature as a pen leaves it."""

    def __init__(
        self, seed: int, width: float = 110, height: float = 30, color: str = "#1b2a7a"
    ) -> None:
        super().__init__()
        self.seed, self.width, self.height, self.color = seed, width, height, color

    def draw(self) -> None:
        """Loops from left to right, and a stroke below."""
        rng, canvas = random.Random(self.seed), self.canv
        canvas.setStrokeColor(HexColor(self.color))
        canvas.setLineWidth(1.2)
        canvas.setLineCap(1)
        path, x, y = canvas.beginPath(), 2.0, self.height / 2
        path.moveTo(x, y)
        while x < self.width - 15:
            nx, ny = x + rng.uniform(5, 14), self.height * rng.uniform(0.2, 0.8)
            path.curveTo(
                x + rng.uniform(-4, 9),
                self.height * rng.uniform(0.7, 1.2),
                nx + rng.uniform(-6, 8),
                self.height * rng.uniform(-0.2, 0.3),
                nx,
                ny,
            )
            x, y = nx, ny
        path.lineTo(self.width, rng.uniform(2, 9))
        canvas.drawPath(path)


class Stamp(Flowable):
    """A rubber stamp, a little aslant."""

    def __init__(
        self, *lines: str, color: str = "#a01030", angle: float = 6, width: float = 150
    ) -> None:
        super().__init__()
        self.lines, self.color, self.angle = lines, color, angle
        self.width, self.height = width, 14 * len(lines) + 22

    def draw(self) -> None:
        """Frame and lines."""
        canvas = self.canv
        canvas.rotate(self.angle)
        canvas.setStrokeColor(HexColor(self.color))
        canvas.setFillColor(HexColor(self.color))
        canvas.setLineWidth(2)
        canvas.roundRect(0, 0, self.width, 14 * len(self.lines) + 8, 5)
        canvas.setFont("Helvetica-Bold", 11)
        for i, line in enumerate(reversed(self.lines)):
            canvas.drawCentredString(self.width / 2, 7 + 14 * i, line)


class Field(Flowable):
    """An AcroForm field: text, box or radio."""

    def __init__(
        self,
        name: str,
        value: Any = "",
        width: float = 150,
        kind: str = "text",
        height: float = 15,
        group: str = "",
    ) -> None:
        super().__init__()
        self.name, self.value, self.kind, self.group = name, value, kind, group
        self.width, self.height = (width, height) if kind == "text" else (12, 12)

    def draw(self) -> None:
        """Puts the field where the flow stands."""
        form, common = (
            self.canv.acroForm,
            {"relative": True, "borderWidth": 0.5, "borderColor": black},
        )
        if self.kind == "text":
            form.textfield(
                name=self.name,
                value=self.value,
                width=self.width,
                height=self.height,
                fontSize=9,
                tooltip=self.name,
                fillColor=HexColor("#eef2ff"),
                **common,
            )
        elif self.kind == "box":
            form.checkbox(
                name=self.name,
                checked=bool(self.value),
                size=12,
                buttonStyle="cross",
                tooltip=self.name,
                **common,
            )
        else:
            form.radio(
                name=self.group,
                value=self.name,
                selected=bool(self.value),
                size=12,
                tooltip=self.name,
                buttonStyle="circle",
                **common,
            )


def watermark(
    text: str, size: float = 90, color: str = "#c9c9c9", angle: float = 50
) -> Callable[[Canvas], None]:
    """Big letters across the page, under the text."""

    def paint(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.translate(300, 400)
        canvas.rotate(angle)
        canvas.setFillColor(HexColor(color))
        canvas.setFont("Helvetica-Bold", size)
        canvas.drawCentredString(0, 0, text)
        canvas.restoreState()

    return paint


def note(
    text: str,
    x: float,
    y: float,
    size: float = 7,
    font: str = "Helvetica",
    color: str = "#444444",
    turn: float = 0,
) -> Callable[[Canvas], None]:
    """A line at a place of its own: footers, margins, pen notes."""

    def paint(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.translate(x, y)
        canvas.rotate(turn)
        canvas.setFillColor(HexColor(color))
        canvas.setFont(font, size)
        canvas.drawString(0, 0, text)
        canvas.restoreState()

    return paint
