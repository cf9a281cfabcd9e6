"""Text from outside as text: nothing in it is read as Markdown, HTML, TeX or an icon."""

from __future__ import annotations

import re

_MARKS = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$&\"'^=@:/])")


def plain(value: object) -> str:
    """A value as Markdown that shows exactly its characters, on one line."""
    text = " ".join(str(value if value is not None else "").split())
    return _MARKS.sub(r"\\\1", text)
