"""Pages of a document as pictures, and where on them the proof of a reading stands.

The picture is made by a process of its own with bounded time, memory and pixels: nothing opens a
stranger's file elsewhere.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from typing import Any

from tollgate.advisors.documents.pages.pages import Box, Document
from tollgate.kernel.errors import BadInput, NotFound
from tollgate.kernel.evidence import Evidence

_SECONDS = 20.0
_MEMORY_BYTES = 1_500_000_000
_WIDTH = 1_100
_MOST_PIXELS = 4_000_000
_NO_SUCH_PAGE = 3
_KEPT = ("PATH", "PYTHONPATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "VIRTUAL_ENV", "SYSTEMROOT")


def page_image(data: bytes, number: int) -> bytes:
    """Page `number` (from 1) as a viewer shows it, as PNG.

    Raises:
        NotFound: there is no such page.
        BadInput: the page cannot be drawn within the bounds.
    """
    # The child needs paths, not the parent's secrets.
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    try:
        child = subprocess.run(
            [sys.executable, "-m", "tollgate.advisors.documents.pages.page_images"],
            input=f"{number}\n".encode() + data,
            capture_output=True,
            timeout=_SECONDS,
            env=environment | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise BadInput(f"page {number} was not drawn within {_SECONDS:g} seconds") from None
    if child.returncode == _NO_SUCH_PAGE:
        raise NotFound(f"the document has no page {number}")
    if child.returncode or not child.stdout.startswith(b"\x89PNG"):
        raise BadInput(f"page {number} cannot be drawn")
    return child.stdout


def regions(document: Document, evidence: Evidence) -> list[list[float]]:
    """Where a piece of evidence stands on its page: boxes (x0, y0, x1, y1) in fractions of the
    page as a viewer shows it, one per line of a quote."""
    if evidence.region is not None:
        return [list(evidence.region)]
    page = next((page for page in document.pages if page.number == evidence.page), None)
    if page is None or evidence.start is None or evidence.end is None:
        return []
    words = (
        word.box for word in page.words if word.start < evidence.end and word.end > evidence.start
    )
    return [list(page.region(box)) for box in _lines(words)]


def _lines(boxes: Iterable[Box]) -> list[Box]:
    """Boxes of words joined along each line."""
    lines: list[Box] = []
    for box in boxes:
        middle = (box[1] + box[3]) / 2
        if lines and lines[-1][1] <= middle <= lines[-1][3]:
            last = lines[-1]
            lines[-1] = (
                min(last[0], box[0]),
                min(last[1], box[1]),
                max(last[2], box[2]),
                max(last[3], box[3]),
            )
        else:
            lines.append(box)
    return lines


def _draw(data: bytes, number: int) -> bytes:
    import io

    import pypdfium2 as pdfium

    pdf = _opened(data)
    if not 1 <= number <= len(pdf):
        sys.exit(_NO_SUCH_PAGE)
    try:
        pdf.init_forms()
    except pdfium.PdfiumError:
        # The page is drawn without what was filled in; its reading says so too.
        sys.stderr.write("the form fields cannot be drawn\n")
    page = pdf[number - 1]
    width, height = page.get_size()
    scale = min(_WIDTH / max(width, 1.0), (_MOST_PIXELS / max(width * height, 1.0)) ** 0.5)
    out = io.BytesIO()
    page.render(scale=scale).to_pil().convert("RGB").quantize(64).save(out, "PNG")
    return out.getvalue()


def _opened(data: bytes) -> Any:
    import pypdfium2 as pdfium

    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError:
        # Bytes before the header shift every offset of the file.
        return pdfium.PdfDocument(data[max(data.find(b"%PDF-"), 0) :])


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # not on this system; the deadline still holds
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    """The child's own entry: a page number and a file on standard input, a picture on standard
    output."""
    _limit_memory()
    number, _, data = sys.stdin.buffer.read().partition(b"\n")
    sys.stdout.buffer.write(_draw(data, int(number)))


if __name__ == "__main__":
    main()
