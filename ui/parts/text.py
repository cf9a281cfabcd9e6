"""Text from outside as text: nothing in it is read as Markdown, HTML, TeX or an icon."""

from __future__ import annotations

import re

_MARKS = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$&\"'^=@:/])")


# A joiner that nobody sees: without it an address becomes a link that a stranger chose.
_ADDRESS = re.compile(r"(?i)(https?\\:|www)(?=\\[/.])")


def plain(value: object) -> str:
    """A value as Markdown that shows its characters and nothing else, on one line."""
    text = " ".join(str(value if value is not None else "").split())
    return _ADDRESS.sub("\\1\u2060", _MARKS.sub(r"\\\1", text))
