"""The small words at which a name ends, and what they do; they stand in `small_words.toml`."""

from __future__ import annotations

from functools import cache

from tollgate.advisors.documents.vocabulary.lexicon import fold, table


@cache
def small_words(languages: tuple[str, ...]) -> dict[str, str]:
    """Small words of some languages, folded, with what they do: "article", "joining", "doing" or
    "pointing"."""
    return {
        fold(word): group
        for group, listed in table("small_words").items()
        for language in languages
        for word in listed[language].split()
    }


def does(word: str, languages: tuple[str, ...]) -> str | None:
    """What a small word does; None for a word that may begin or end a name."""
    return small_words(languages).get(fold(word).strip(".,;:()[]!?'’\"“”„«»"))
