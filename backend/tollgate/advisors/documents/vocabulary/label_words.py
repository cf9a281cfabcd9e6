"""What the words of a label mean, whatever their order, ending or language ("Projekt-Nr." is a
project and a number); the words stand in `vocabulary/label_words.toml`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, lru_cache

from tollgate.advisors.documents.vocabulary.lexicon import LANGUAGES, fold, table

_INSIDE = 6  # letters from which a stem counts inside a longer word ("teilabnahme")
_WORD = re.compile(r"[^\W_]+(?:[.'°/-]+[^\W_]+)*|[#°]")
Senses = tuple[str, ...]


@dataclass(slots=True)
class _Stems:
    """Whole words, beginnings of words, and phrases by their first word, with their senses."""

    words: dict[str, Senses] = field(default_factory=dict)
    beginnings: dict[str, Senses] = field(default_factory=dict)
    phrases: dict[str, list[tuple[str, Senses]]] = field(default_factory=dict)


@cache
def _stems(languages: tuple[str, ...], words: str) -> _Stems:
    stems = _Stems()
    for sense, listed in table(words).items():
        for language in languages:
            for written in listed.get(language, "").split():
                stem = fold(written).strip("*.").replace("_", " ")
                if " " in stem:
                    known = stems.phrases.setdefault(stem.split()[0], [])
                    known.append((stem, (sense,)))
                    continue
                into = stems.beginnings if written.endswith("*") else stems.words
                into[stem] = tuple(dict.fromkeys((*into.get(stem, ()), sense)))
    return stems


@lru_cache(maxsize=20_000)
def _of_word(word: str, languages: tuple[str, ...], words: str) -> Senses:
    """The senses of one word: the whole, its beginning, then long stems inside it."""
    stems = _stems(languages, words)
    if word in stems.words:
        return stems.words[word]
    found: list[str] = []
    joined = next((n for n in range(len(word), 2, -1) if word[:n] in stems.beginnings), 0)
    if re.search(r"[./'-]", word) and not re.search(r"[./'-]", word[:joined]):
        for piece in re.split(r"[./'-]+", word):
            found += _of_word(piece, languages, words) if piece else ()
        return tuple(dict.fromkeys(found))
    at = 0
    while at < len(word):
        least = 2 if at == 0 else _INSIDE
        for end in range(len(word), at + least - 1, -1):
            meant = stems.beginnings.get(word[at:end])
            if meant is None and at and end == len(word):
                meant = stems.words.get(word[at:end])
            if meant is not None:
                found += meant
                at = end - 1
                break
        at += 1
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=20_000)
def senses(text: str, languages: tuple[str, ...] = LANGUAGES, words: str = "label_words") -> Senses:
    """What the words of a text mean by a table of words, in their order, each sense once."""
    folded = " ".join(fold(text).split())
    phrases = _stems(languages, words).phrases
    found: list[str] = []
    skip = 0
    for word in _WORD.finditer(folded):
        if word.start() < skip:
            continue
        rest = folded[word.start() :]
        heads = {word[0], re.split(r"[./'-]", word[0])[0]}
        fitting = [
            (phrase, meant)
            for head in heads
            for phrase, meant in phrases.get(head, ())
            if rest.startswith(phrase) and not rest[len(phrase) : len(phrase) + 1].isalnum()
        ]
        if fitting:
            phrase, meant = max(fitting, key=lambda each: len(each[0]))
            skip = word.start() + len(phrase)
            found += meant
        else:
            found += _of_word(word[0], languages, words)
    return tuple(dict.fromkeys(found))


def offices(text: str) -> Senses:
    """Which words of a text tell an office, a greeting or a body of people, in any language."""
    return senses(text, LANGUAGES, "person_words")
