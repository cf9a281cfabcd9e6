"""Cues: ways in which people put a matter, written by hand per language, found in a text.

The files beside this one are data. A line ending in ":" names a cue, each line below it is one way
people put it, on text without accents in lower case: "*" is any ending, ".." up to six words of
the same sentence, "(a|b)" either, "?" optional. English has cues; the other languages are learned
from mails and phrases alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from tollgate.advisors.folding import folded
from tollgate.advisors.grounding.spans import Span

FOLDER = Path(__file__).parent / "lexicon"
# Between two words: anything but the end of a sentence or paragraph.
_GAP = r"(?:[^\w.!?;\n]|[.,](?=\w)|\n(?!\n))+"
_BETWEEN = rf"{_GAP}(?:[\w.'&/-]*\w{_GAP}){{0,5}}?"


@dataclass(frozen=True, slots=True)
class FoundCue:
    """A cue and where it stands, in offsets of the text as it came."""

    name: str
    at: Span


def compiled_line(line: str) -> str:
    """The regular expression of one line of a cue file."""
    gaps = [part.strip() for part in line.split(" .. ")]
    return _BETWEEN.join(_words(part) for part in gaps)


def _words(part: str) -> str:
    part = re.sub(r"(?<![\\)\]\w])\*|\*(?!\w)", r"\\w*", part.replace(r"\w*", "*"))
    part = part.replace(" ..", " ").replace(".. ", " ")
    return re.sub(r" (?!\?)", lambda _: r"[^\w.!?;]+", part.replace(")? ", ")?~")).replace(
        "~", r"[^\w.!?;]*"
    )


@cache
def cue_patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Name and pattern of each cue of a language, in the order of its file."""
    path = FOLDER / f"{language}.txt"
    lines: dict[str, list[str]] = {}
    name = ""
    for raw in path.read_text("utf-8").splitlines() if path.is_file() else ():
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if re.fullmatch(r"[a-z_]+(?:\.[a-z_]+)?:", line):
            name = line[:-1]
            continue
        lines.setdefault(name, []).append(line)
    return tuple(
        (cue, re.compile(rf"(?<!\w)(?:{'|'.join(map(compiled_line, ways))})(?!\w)"))
        for cue, ways in lines.items()
    )


# A mail is asked for its cues when it is read, and again when a verdict is explained.
@lru_cache(maxsize=32)
def find_cues(text: str, language: str) -> tuple[FoundCue, ...]:
    """Every place where a text uses a cue of its language; English words count everywhere."""
    shown = folded(text)
    found: set[tuple[int, int, str]] = set()
    for each in dict.fromkeys((language, "en")):
        for name, pattern in cue_patterns(each):
            found.update((m.start(), m.end(), name) for m in pattern.finditer(shown))
    return tuple(FoundCue(name, Span(start, end)) for start, end, name in sorted(found))
