"""The words and letters of a text as terms to be counted, from which models of texts learn.

Texts come folded (lower case, no accents). Digits become "0": no number is learned by heart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+")
WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[%€$£¥?!]")
_DIGITS = re.compile(r"\d+")
_LETTERS = range(3, 6)
_RUNS = range(3, 7)


def words_of(folded: str) -> list[str]:
    """The words of a folded text; addresses are one word, digits are zeros."""
    shown = _ADDRESS.sub(" addr ", folded)
    return [_DIGITS.sub("0", word) for word in WORD.findall(shown)]


def word_terms(words: list[str]) -> Iterator[str]:
    """ "w:" each word and each pair of neighbours."""
    yield from (f"w:{word}" for word in words)
    yield from (f"w:{a} {b}" for a, b in pairwise(words))


def letter_terms(words: Iterable[str]) -> Iterator[str]:
    """ "c:" three to five letters in a row within words, their edges among them."""
    for word in words:
        yield from _letters_of(word)


@lru_cache(maxsize=20_000)
def _letters_of(word: str) -> tuple[str, ...]:
    if len(word) < 3:
        return ()
    padded = f" {word} "
    return tuple(
        f"c:{padded[at : at + size]}" for size in _LETTERS for at in range(len(padded) - size + 1)
    )


def run_terms(words: list[str]) -> list[str]:
    """ "x:" three to six letters in a row across words."""
    text = f" {' '.join(words)} "
    return [f"x:{text[at : at + size]}" for size in _RUNS for at in range(len(text) - size + 1)]
