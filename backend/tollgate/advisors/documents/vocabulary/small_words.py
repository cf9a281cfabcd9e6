"""The small words at which a name ends, and what they do; they stand in `small_words.toml`."""

from __future__ import annotations

from functools import cache

from tollgate.advisors.documents.vocabulary.lexicon import fold, table

_ANSWERS = frozenset(("yes", "no"))


@cache
def small_words(languages: tuple[str, ...]) -> dict[str, str]:
    """Small words of some languages, folded, with what they do: "article", "joining", "doing" (also
    "finite") or "pointing"."""
    return {
        fold(word): group
        for group, listed in table("small_words").items()
        if group not in _ANSWERS
        for language in languages
        for word in listed[language].split()
    }


def does(word: str, languages: tuple[str, ...]) -> str | None:
    """What a small word does; None for a word that may begin or end a name."""
    return small_words(languages).get(fold(word).strip(".,;:()[]!?'’\"“”„«»"))


@cache
def any_of(group: str) -> str:
    """The words of a group in all languages as one alternation: "yes", "no"."""
    listed: dict[str, str] = table("small_words")[group]
    words = {fold(word) for each in listed.values() for word in each.split()}
    return "|".join(sorted(words, key=len, reverse=True))


@cache
def _finite(language: str) -> frozenset[str]:
    return frozenset(fold(word) for word in table("small_words")["finite"][language].split())


def says(text: str, language: str) -> bool:
    """Whether a text of three words or more holds a verb that makes it a clause of its own."""
    words = [fold(word).strip(",;.") for word in text.split()]
    return len(words) > 2 and any(word in _finite(language) for word in words[1:])
