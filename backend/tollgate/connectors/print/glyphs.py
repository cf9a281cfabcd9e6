"""Which characters the fonts inside Typst can show, and texts reduced to these.

PDF/A forbids a missing glyph, and Typst stops on one; a name in a script without a font must not
stop an invoice. `covered.txt` lists code point ranges; a test sets every one of them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path

MISSING = "□"
# No address or order number is this long; a line may break within what is.
_ENDLESS = re.compile(r"\S{41,}")
_BREAK_EVERY = 20
_MAY_BREAK = "\N{ZERO WIDTH SPACE}"


@cache
def covered() -> frozenset[str]:
    """The characters that every weight of the invoice's fonts can show."""
    found: set[str] = set()
    for line in Path(__file__).with_name("covered.txt").read_text("ascii").splitlines():
        first, _, last = line.partition("-")
        found.update(map(chr, range(int(first, 16), int(last or first, 16) + 1)))
    return frozenset(found)


def showable(text: str) -> str:
    """The text with a square for each character that has no glyph; line ends and tabs become
    spaces, and invisible signs (controls, reading direction, marks left alone) vanish."""
    known = covered()
    if not known.issuperset(text):
        text = "".join(
            character if character in known else _instead(character)
            for character in unicodedata.normalize("NFC", text)
        )
    return _ENDLESS.sub(_breakable, text)


def _breakable(found: re.Match[str]) -> str:
    word = found[0]
    parts = [word[at : at + _BREAK_EVERY] for at in range(0, len(word), _BREAK_EVERY)]
    return _MAY_BREAK.join(parts)


def _instead(character: str) -> str:
    if character.isspace():
        return " "
    return "" if unicodedata.category(character) in ("Cc", "Cf", "Mn", "Me") else MISSING
