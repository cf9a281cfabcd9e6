"""The pages that the API itself serves: each has its words in a file, and one frame and one style
are around all of them."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent
_FRAME = (_HERE / "page.html").read_text("utf-8")


def framed(name: str, title: str, *, wide: bool = False) -> str:
    """The whole page of a file, its places for values still to be filled."""
    body = (_HERE / f"{name}.html").read_text("utf-8").rstrip()
    whole = _FRAME.replace("<!--title-->", title)
    return whole.replace("<!--width-->", "wide" if wide else "").replace("<!--body-->", body)
