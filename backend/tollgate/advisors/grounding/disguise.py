"""Signs that make a text read differently to a machine and to a person.

Invisible and direction-changing characters, and letters of another script that look like Latin
ones (a selection of Unicode's confusables, UTS #39).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from tollgate.advisors.grounding.spans import Span


class Disguise(StrEnum):
    INVISIBLE = "invisible"
    DIRECTION = "direction"
    LOOKALIKE = "lookalike"
    STYLED = "styled"


@dataclass(frozen=True, slots=True)
class FoundDisguise:
    kind: Disguise
    at: Span


_INVISIBLE = re.compile(
    "[\u200b-\u200d\u2060-\u2064\ufeff\u180e\u115f\u1160\u3164\U000e0000-\U000e007f]"
)
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")
_STYLED = re.compile("[\U0001d400-\U0001d7ff\uff01-\uff5e\u24b6-\u24e9]")
_WORD = re.compile(r"[^\W_]{2,}")
_LOOKALIKE = dict(
    zip(
        "АВЕЅЗІЈКМНОРСТУХаеѕіјорсухѵԁһԛԝӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧαονιρτυκɑɡıⅼ",
        "ABES3IJKMHOPCTYXaesijopcyxvdhqwlABEZHIKMNOPTYXaovıptukagil",
        strict=True,
    )
) | {"ı": "i"}

# What `unmasked` changes; most texts hold none of it.
_MASK = re.compile(
    "|".join((_INVISIBLE.pattern, _DIRECTION.pattern, _STYLED.pattern, "\u00ad"))
    + f"|[{''.join(_LOOKALIKE)}]"
)


def disguises(text: str) -> tuple[FoundDisguise, ...]:
    """Every disguise in a text, in order. A soft hyphen, and a whole word in another script, are
    none; a byte order mark at the very beginning is none."""
    found = [FoundDisguise(Disguise.INVISIBLE, _at(m)) for m in _INVISIBLE.finditer(text)]
    found = [each for each in found if not (each.at.start == 0 and text[0] == "\ufeff")]
    found += [FoundDisguise(Disguise.DIRECTION, _at(m)) for m in _DIRECTION.finditer(text)]
    found += [FoundDisguise(Disguise.STYLED, _at(m)) for m in _STYLED.finditer(text)]
    if not text.isascii():
        found += [
            FoundDisguise(Disguise.LOOKALIKE, _at(m)) for m in _WORD.finditer(text) if _mixed(m[0])
        ]
    return tuple(sorted(found, key=lambda each: each.at))


def _at(match: re.Match[str]) -> Span:
    return Span(match.start(), match.end())


def _mixed(word: str) -> bool:
    """Whether a word mixes Latin letters or digits with those of a script that looks alike."""
    scripts = {_script(sign) for sign in word if not sign.isascii() or sign.isalpha()}
    if {"CYRILLIC", "GREEK"} & scripts and "LATIN" in scripts:
        return not _unit(word)
    # A word entirely of look-alikes ("АСС") reads as Latin too.
    return bool({"CYRILLIC"} & scripts) and len(word) > 3 and all(s in _LOOKALIKE for s in word)


def _unit(word: str) -> bool:
    """ "µm", "kΩ": a Greek letter in a unit of measure."""
    return len(word) <= 3 and any(sign in "µμΩΔπΣ" for sign in word)


def _script(sign: str) -> str:
    return unicodedata.name(sign, "NONE").split()[0]


def unmasked(text: str) -> tuple[str, list[int]]:
    """The text as a person reads it, and for each of its signs the offset it came from.

    Invisible signs are gone, look-alikes are Latin, styled letters are plain.
    """
    if not _MASK.search(text):
        return text, list(range(len(text)))
    signs: list[str] = []
    origins: list[int] = []
    for at, sign in enumerate(text):
        if _INVISIBLE.match(sign) or _DIRECTION.match(sign) or sign == "\u00ad":
            continue
        shown = _LOOKALIKE.get(sign, sign)
        if _STYLED.match(sign):
            shown = unicodedata.normalize("NFKC", sign)
        for piece in shown:
            signs.append(piece)
            origins.append(at)
    return "".join(signs), origins
