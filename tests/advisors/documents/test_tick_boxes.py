"""Tick boxes in pixels: crossed beyond their walls, close to words, beside round letters."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from tollgate.advisors.documents.pages.glyphs import RawWord
from tollgate.advisors.documents.pages.tick_boxes import find_boxes

SCALE = 2.5
SIDE = 10.0


def page(draw: Any) -> Any:
    """The dark pixels of a page of 300 by 200 points, softened as by a scanner."""
    import cv2

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(300, 200))
    draw(canvas)
    canvas.save()
    with pypdfium2.PdfDocument(out.getvalue()) as document:
        grey = document[0].render(scale=SCALE, grayscale=True).to_numpy()
    return (cv2.GaussianBlur(grey.reshape(grey.shape[:2]), (3, 3), 0) < 180).astype(np.uint8)


def box(canvas: Any, y: float, crossed: bool, x: float = 40) -> None:
    canvas.rect(x, y, SIDE, SIDE)
    if crossed:  # a pen does not stop at the wall
        canvas.setLineWidth(1.6)
        canvas.line(x - 2, y - 2, x + SIDE + 2, y + SIDE + 4)
        canvas.line(x, y + SIDE, x + SIDE + 1, y - 1)
        canvas.setLineWidth(1)


def words(text: str, y: float, size: float, x: float = 40) -> list[RawWord]:
    """A line as a recogniser gives it: one box around everything, the tick box taken in."""
    top = 200 - y - size
    return [RawWord(text, (x, top - 2, x + 0.6 * size * len(text), top + size + 2), top, size)]


@pytest.mark.parametrize("crossed", [0, 1, 2])
@pytest.mark.parametrize("gap", [2.0, 5.0])
def test_a_crossed_box_is_found_beside_its_word(crossed: int, gap: float) -> None:
    def draw(canvas: Any) -> None:
        for row in range(3):
            y = 150 - 40 * row
            box(canvas, y, row == crossed)
            canvas.setFont("Helvetica", 11)
            canvas.drawString(40 + SIDE + gap, y + 1, "abgenommen")

    lines = [word for row in range(3) for word in words("Xabgenommen", 150 - 40 * row, 16)]
    found = sorted(find_boxes(page(draw), lines, SCALE, scanned=True), key=lambda one: one.box[1])
    assert [one.ticked for one in found] == [row == crossed for row in range(3)]
    assert all(abs(one.box[0] - 40) < 1.5 for one in found), (
        "a cross beyond the wall widens nothing"
    )


@pytest.mark.parametrize("font", ["Helvetica-Bold", "Times-Bold", "Courier-Bold"])
@pytest.mark.parametrize("size", [12, 18, 24])
def test_letters_are_no_boxes(font: str, size: int) -> None:
    def draw(canvas: Any) -> None:
        canvas.setFont(font, size)
        canvas.drawString(20, 120, "Abnahme DOQ")
        canvas.drawString(20, 60, "OBD door 008")
        box(canvas, 20, crossed=False)

    lines = words("Abnahme DOQ", 120, size, 20) + words("OBD door 008", 60, size, 20)
    found = find_boxes(page(draw), lines, SCALE, scanned=True)
    assert [one.ticked for one in found] == [False] and abs(found[0].box[0] - 40) < 1.5
