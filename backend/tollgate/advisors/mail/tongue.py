"""The language of a mail: that of its new words; words that every mail has decide of short ones."""

from __future__ import annotations

import re
from functools import cache

from tollgate.advisors.concepts import lexicon
from tollgate.advisors.folding import folded
from tollgate.advisors.grounding.languages import detect_language, scores
from tollgate.advisors.grounding.vocabulary import LANGUAGES, vocabulary

_WORD = re.compile(r"[^\W\d_]+(?:[-'\u2019][^\W\d_]+)?")
# "AW:" and "TR:" say what language a mail program speaks, not its user.
_SUBJECT_MARKS = re.compile(r"^(?:\s*\w{1,4}\s*:)+")
_FEWEST_POINTS = 0.6
_AHEAD = 1.2


def language_of(text: str) -> str:
    """The language of subject and new part (ISO 639-1); English where they say too little."""
    body = text.partition("\n\n")[2]
    return detect_language(body) or detect_language(text) or _by_mail_words(text)


def _by_mail_words(text: str) -> str:
    plain = _SUBJECT_MARKS.sub("", text)
    points = scores(plain)
    weights = _weights()
    for match in _WORD.finditer(plain):
        word = match[0].lower().replace("\u2019", "'")
        for language, weight in (weights.get(word) or _by_meaning(word)).items():
            points[language] += weight
    ranked = sorted(points.items(), key=lambda item: -item[1])
    (best, most), (_, second) = ranked[:2]
    return best if most >= _FEWEST_POINTS and most >= _AHEAD * second else "en"


def _by_meaning(word: str) -> dict[str, float]:
    """The languages in whose table of concepts a word stands."""
    plain = folded(word)
    owning = [name for name in LANGUAGES if len(plain) > 2 and lexicon(name).of_word(plain)]
    return dict.fromkeys(owning, 1.0 / len(owning) ** 1.5) if owning else {}


@cache
def _weights() -> dict[str, dict[str, float]]:
    """Word -> language -> weight; a word that several languages have tells less."""
    owners: dict[str, list[str]] = {}
    for language in LANGUAGES:
        for word in vocabulary(language).raw["mail_words"].split():
            owners.setdefault(word, []).append(language)
    return {
        word: dict.fromkeys(owning, 1.0 / len(owning) ** 1.5) for word, owning in owners.items()
    }
