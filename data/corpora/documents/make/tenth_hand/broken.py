"""Files that nobody can read."""

import io
from collections.abc import Iterator

from paper import Paper, truth
from pypdf import PdfReader, PdfWriter

from .kit import printed


def papers() -> Iterator[Paper]:
    """All papers of the family."""
    page = printed("<h1>Completion certificate</h1><p>Accepted. Signed: M. Ellery</p>")
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(page)))
    writer.encrypt("kestrel-41", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    for layout, data, error in (
        ("locked", out.getvalue(), "encrypted"),
        ("cut-short", page[: len(page) // 5], "corrupt"),
        (
            "web-page",
            b"<!doctype html><title>Session expired</title><p>Please sign in again to "
            b"download acceptance-form.pdf</p>",
            "not_a_pdf",
        ),
    ):
        yield Paper(
            "t-" + layout, "a", "text", data, truth("unreadable", None, None, None, error=error)
        )
