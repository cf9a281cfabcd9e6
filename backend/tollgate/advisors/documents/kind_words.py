"""What kind of document it is by all its words: terms for the fitted model of kinds."""

from __future__ import annotations

from collections import Counter

from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.text_terms import letter_terms, word_terms, words_of

_HEAD = 350  # letters in which a paper mostly says what it is
_LONGEST = 6_000  # letters that are read; annexes behind them are of any kind


def kind_terms(text: str) -> Counter[str]:
    """Words and pairs of the first pages ("w:"), letters of the head ("c:")."""
    shown = fold(text[:_LONGEST])
    found = Counter(word_terms(words_of(shown)))
    found.update(letter_terms(words_of(shown[:_HEAD])))
    return found
