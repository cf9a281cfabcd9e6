"""Sign-off papers drawn for tests: a certificate with the words that a test wants on it."""

from __future__ import annotations

import io
from typing import Any

CLIENT, PROJECT = "Acme AG", "Programme C-1"


def certificate(
    sentence: str = "The client accepts the milestone without reservation.",
    *,
    code: str = "C-1",
    milestone: str = "M1 Work M1",
    amount: str = "EUR 1,000.00",
    signed: bool = True,
    on: str = "12 March 2026",
    extra: str = "",
    title: str = "Certificate of Acceptance",
    client: str = CLIENT,
    project: str = PROJECT,
) -> bytes:
    """A one-page form, signed with a pen stroke unless told otherwise."""
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), invariant=1)
    canvas.setFont("Helvetica-Bold", 16)
    canvas.drawString(60, 780, title)
    canvas.setFont("Helvetica", 10)
    rows = [
        ("Client:", client),
        ("Project:", project),
        ("Project code:", code),
        ("Milestone:", milestone),
        ("Milestone fee:", amount),
    ]
    for line, (name, value) in enumerate(row for row in rows if row[1]):
        canvas.drawString(60, 740 - 18 * line, name)
        canvas.drawString(190, 740 - 18 * line, value)
    canvas.drawString(60, 600, sentence)
    canvas.drawString(60, 580, extra)
    canvas.drawString(60, 470, "For the client:")
    _signature(canvas, signed, on)
    canvas.save()
    return out.getvalue()


def _signature(canvas: Any, signed: bool, on: str) -> None:
    if signed:
        path = canvas.beginPath()
        path.moveTo(70, 430)
        path.curveTo(85, 458, 95, 416, 115, 442)
        path.curveTo(130, 456, 140, 422, 165, 436)
        canvas.drawPath(path)
    canvas.line(60, 425, 260, 425)
    canvas.drawString(60, 410, "Ada Brandt, Head of Operations")
    canvas.drawString(320, 428, on if signed else "")
    canvas.line(320, 425, 480, 425)
    canvas.drawString(320, 410, "Date")
