"""From drawn pages to papers: scans, turned and joined pages, flattened forms."""

import io
from typing import Any

from paper import Paper
from pypdf import PdfReader, PdfWriter
from scan import Scanner, scan


def text(layout: str, data: bytes, label: dict[str, Any], form: str = "text") -> Paper:
    """A paper with a text layer (or form fields)."""
    return Paper(f"lj-{layout}", "a", form, data, label)


def scanned(layout: str, data: bytes, label: dict[str, Any], **how: Any) -> Paper:
    """The same paper off a scanner."""
    kept = {
        "dpi": 120,
        "jpeg": 32,
        "noise": 3.0,
        "blur": 0.5,
        "skew": 0.7,
        "seed": len(layout),
    } | how
    return Paper(f"lj-{layout}", "a", "scan", scan(data, Scanner(**kept)), label, data)


def mixed(layout: str, front: bytes, back: bytes, label: dict[str, Any], **how: Any) -> Paper:
    """Typed pages first, scanned ones behind."""
    kept = {
        "dpi": 120,
        "jpeg": 32,
        "noise": 3.0,
        "blur": 0.5,
        "skew": -0.7,
        "seed": len(layout),
    } | how
    return Paper(
        f"lj-{layout}",
        "a",
        "mixed",
        joined(front, scan(back, Scanner(**kept))),
        label,
        joined(front, back),
    )


def joined(*parts: bytes) -> bytes:
    """Several files as one."""
    writer = PdfWriter()
    for part in parts:
        writer.append(PdfReader(io.BytesIO(part)))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def turned(data: bytes, angle: int) -> bytes:
    """Every page with /Rotate."""
    writer = PdfWriter(clone_from=io.BytesIO(data))
    for page in writer.pages:
        page.rotate(angle)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def flattened(data: bytes) -> bytes:
    """Form fields become part of the page."""
    writer = PdfWriter(clone_from=io.BytesIO(data))
    for page in writer.pages:
        values = {n: f.get("/V", "") for n, f in (writer.get_fields() or {}).items()}
        writer.update_page_form_field_values(page, values, auto_regenerate=False, flatten=True)
    writer.remove_annotations("/Widget")
    writer.root_object.pop("/AcroForm", None)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
