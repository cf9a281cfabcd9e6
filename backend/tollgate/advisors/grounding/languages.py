"""Which of seven languages a short business text is in.

An own word profile and no library: langdetect is random by design, fastText and CLD3 are native
builds with a model download, lingua's wheel is 96 MB (2.1.1); seven languages with very
different small words need none of that.
"""

from __future__ import annotations

import re
from functools import cache

from tollgate.advisors.grounding.vocabulary import LANGUAGES, vocabulary

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")
# Letters and endings that hardly occur in the other six languages.
_MARKS = {
    "en": re.compile(r"\b\w+(?:ing|ould|tion|ness|ght|ly)\b|\bwh\w+|\bth\w+", re.I),
    "de": re.compile(r"[ßäöü]|\b\w+(?:ung|ungen|keit|heit|lich|isch|ieren)\b|\bge\w+t\b|sch", re.I),
    "fr": re.compile(
        r"[œèêçù]|\b[ldnsjcqu]{1,2}['\u2019]\w|\b\w+(?:eux|ement|aire|ées?|ez)\b", re.I
    ),
    "es": re.compile(r"[ñ¿¡]|\b\w+(?:ción|dad|amos|emos|ados?)\b|\bll\w+", re.I),
    "nl": re.compile(r"ij|\b\w*(?:oo|ee|aa|uu|oe|ui)\w*\b|\b\w+(?:lijk|heid)\b", re.I),
    "pt": re.compile(r"[ãõ]|\b\w+(?:ção|ções|dade|mento)\b|[ln]h[aeo]", re.I),
    "it": re.compile(
        r"\b\w+(?:zione|zioni|mento|ità|iamo|gli\w?)\b|\bdell|\bnell|\b\w+[^aeiou\W]o\b", re.I
    ),
}
_FEWEST_POINTS = 2.0


@cache
def _weights() -> dict[str, dict[str, float]]:
    """Word -> language -> weight: a word shared by several languages tells less."""
    owners: dict[str, list[str]] = {}
    for language in LANGUAGES:
        words = vocabulary(language)
        listed = set(words.raw["stop_words"].split())
        listed |= {name for name in (*words.months, *words.weekdays) if len(name) > 4}
        for word in listed:
            owners.setdefault(word, []).append(language)
    return {
        word: dict.fromkeys(owning, 1.0 / len(owning) ** 1.5) for word, owning in owners.items()
    }


def scores(text: str) -> dict[str, float]:
    """Points per language: small words, weighted by how few languages have them, and letters."""
    points = dict.fromkeys(LANGUAGES, 0.0)
    weights = _weights()
    for match in _WORD.finditer(text):
        word = match[0].lower().replace("\u2019", "'")
        for language, weight in weights.get(word, {}).items():
            points[language] += weight
    for language, pattern in _MARKS.items():
        points[language] += 0.3 * min(len(pattern.findall(text)), 30)
    return points


def detect_language(text: str, otherwise: str | None = None) -> str | None:
    """The language of a text, or `otherwise` when it says too little to tell."""
    ranked = sorted(scores(text[:20_000]).items(), key=lambda item: -item[1])
    (best, most), (_, second) = ranked[:2]
    if most < _FEWEST_POINTS or most < 1.15 * second:
        return otherwise
    return best
