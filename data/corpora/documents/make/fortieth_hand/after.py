"""What happens to a PDF after it is drawn: turned, flattened, joined with a scanned page."""

import io
from collections.abc import Callable
from typing import Any

from paper import Paper
from pypdf import PdfReader, PdfWriter
from scan import Scanner, scan


def turned(angle: int) -> Callable[[bytes], bytes]:
    """Pages that are shown sideways."""

    def turn(data: bytes) -> bytes:
        writer, out = PdfWriter(PdfReader(io.BytesIO(data))), io.BytesIO()
        for page in writer.pages:
            page.rotate(angle)
        writer.write(out)
        return out.getvalue()

    return turn


def flat(data: bytes) -> bytes:
    """Fields become plain page content."""
    reader, out = PdfReader(io.BytesIO(data)), io.BytesIO()
    values = {name: field.get("/V", "") for name, field in (reader.get_fields() or {}).items()}
    writer = PdfWriter(clone_from=reader)
    for page in writer.pages:
        writer.update_page_form_field_values(page, values, flatten=True)
    writer.remove_annotations(subtypes="/Widget")
    writer.root_object.pop("/AcroForm", None)
    for page in writer.pages:
        page.compress_content_streams()
    writer.compress_identical_objects(remove_unreferenced=True)
    writer.write(out)
    return out.getvalue()


def joined(*parts: bytes) -> bytes:
    """Several PDFs one after the other."""
    writer, out = PdfWriter(), io.BytesIO()
    for part in parts:
        writer.append(io.BytesIO(part))
    writer.write(out)
    return out.getvalue()


def mixed(layout: str, label: dict[str, Any], first: bytes, last: bytes, how: Scanner) -> Paper:
    """Pages with text and behind them pages that were scanned."""
    return Paper(
        f"lh-{layout}", "a", "mixed", joined(first, scan(last, how)), label, joined(first, last)
    )
