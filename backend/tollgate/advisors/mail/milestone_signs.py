"""Words of a mail that may name the milestone or deliverable spoken of, with signs for a judge.

A name is a short run of words that no small word begins or ends: "Stage 2", "final report",
"rilievo argine sinistro". Which one is meant, a judge tells by its words and by what is said of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from tollgate.advisors.concepts import concepts_of
from tollgate.advisors.folding import folded
from tollgate.advisors.grounding.sentences import sentences as sentences_of
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.grounding.vocabulary import vocabulary
from tollgate.advisors.mail.acceptances import MILESTONE, NO, YES
from tollgate.advisors.mail.surroundings import SaidSentence, about, alone
from tollgate.domain.receivables.said import Label

_MATTERS = (Label.ACCEPTANCE, Label.DELIVERABLE_DISPUTE)
_TOKEN = re.compile(r"[^\W_]+(?:[-./'\u2019\u00ba\u00b0][^\W_]+)*[\u00ba\u00b0.]?|&")
_LEAST_CHANCE = 0.1
_MOST_WORDS = 4
_MOST_TEXT = 1500
_BREAK = re.compile(r"[^\s]|\n\n")
_ARTICLES = frozenset(
    (
        "the your our a an this that der die das den dem des eure euer ihr ihre ihren ihrer"
        " unser le la les l' un une votre vos notre ce cette el los las un una su sus vuestro"
        " nuestro este esta il lo gli i una questo de het een jullie uw onze deze o os as um"
        " uma seu sua vosso vossa nosso este del al dello della do da dos das du zum zur am im"
    ).split()
)


@dataclass(frozen=True, slots=True)
class MilestoneSigns:
    """A run of words and what speaks for and against its being the milestone's name."""

    at: Span
    signs: tuple[str, ...]


def milestone_signs(
    text: str,
    start: int,
    language: str,
    chances: Mapping[Label, float],
    sentences: Sequence[SaidSentence] = (),
) -> tuple[MilestoneSigns, ...]:
    """Every run of words of subject and new part that may be a name; `start` is where the new part
    begins. `sentences`: what the classifier says of each by itself."""
    text = text[: start + _MOST_TEXT]
    shown = folded(text)
    matters = set(about(chances, _MATTERS))
    found: dict[str, MilestoneSigns] = {}
    for number, sentence in enumerate(sentences_of(text, language)):
        said = set(_of_sentence(sentence, shown, number))
        said.update(alone(sentences, sentence, _MATTERS))
        for at, words in _runs(text, shown, sentence, language):
            written = at.of(text).casefold()
            if written in found:
                continue
            signs = set(_of_run(at, words, text, shown, language))
            signs.update(said | matters)
            signs.add(f"subject={at.end <= start}")
            elsewhere = at.end <= start and written.lower() in text[start:].lower()
            signs.add(f"also below={elsewhere}")
            signs |= {f"{a} & {b}" for a in signs if a.startswith(_FIRST) for b in said}
            found[written] = MilestoneSigns(at, tuple(sorted(signs)))
    return tuple(found.values())


def no_milestone_signs(chances: Mapping[Label, float]) -> tuple[str, ...]:
    """What speaks for it that a mail names no milestone."""
    return ("none", *(f"none {sign}" for sign in about(chances, _MATTERS)))


def speaks_of_work(chances: Mapping[Label, float]) -> bool:
    """Whether a mail is likely enough about something accepted or refused to be searched."""
    return sum(chances[label] for label in _MATTERS) >= _LEAST_CHANCE


_FIRST = ("head means", "article", "numbered", "subject=")


def _of_sentence(sentence: Span, shown: str, number: int) -> Iterator[str]:
    yield f"sentence={min(number, 3)}"
    if YES.search(shown, sentence.start, sentence.end):
        yield "sentence says yes"
    if NO.search(shown, sentence.start, sentence.end):
        yield "sentence says no"


def _runs(text: str, shown: str, sentence: Span, language: str) -> Iterator[tuple[Span, list[str]]]:
    """Runs of one to four words that no small word begins or ends and no comma divides."""
    small = _small(language)
    tokens = [Span(m.start(), m.end()) for m in _TOKEN.finditer(text, sentence.start, sentence.end)]
    for i, first in enumerate(tokens):
        if first.of(shown) in small:
            continue
        for j in range(i, min(i + _MOST_WORDS, len(tokens))):
            if j > i and _BREAK.search(text, tokens[j - 1].end, tokens[j].start):
                break
            if tokens[j].of(shown) in small:
                continue
            end = tokens[j].end - (text[tokens[j].end - 1] == ".")
            at = Span(first.start, end)
            if any(sign.isalpha() for sign in at.of(text)):
                yield at, [tokens[k].of(shown).rstrip(".") for k in range(i, j + 1)]


@cache
def _small(language: str) -> frozenset[str]:
    words = set(_ARTICLES)
    for name in (language, "en"):
        words |= {folded(word) for word in vocabulary(name).raw["stop_words"].split()}
    return frozenset(words)


def _of_run(at: Span, words: list[str], text: str, shown: str, language: str) -> Iterator[str]:
    yield f"words={len(words)}"
    yield f"head={words[-1][:7]}"
    yield f"first={words[0][:7]}"
    for word in words:
        yield f"word={word[:7]}"
    for side, part in (("head", words[-1]), ("first", words[0])):
        for _, names in concepts_of(part, language):
            yield from (f"{side} means {name}" for name in names)
    named = MILESTONE.match(text, at.start)
    if named and named.end(1) == at.end:
        yield "a numbered stage"
    if re.search(r"\d", words[-1]):
        yield "numbered"
    if any(len(re.findall(r"\d", word)) >= 3 for word in words):
        yield "coded"
    if at.of(text)[0].isupper():
        yield "capital"
    before = re.findall(r"[^\W_]+|[.,:;()\"/-]", shown[max(0, at.start - 24) : at.start])
    after = re.findall(r"[^\W_]+|[.,:;()\"/?!-]", shown[at.end : at.end + 24])
    one = before[-1] if before else "^"
    yield f"before={one}"
    yield f"before2={' '.join(before[-2:])}"
    yield f"after={after[0] if after else '$'}"
    yield f"after2={' '.join(after[:2])}"
    if one in _ARTICLES:
        yield "article"
    for side, beside in (("before", before[-1:]), ("after", after[:1])):
        for _, names in concepts_of(" ".join(beside), language):
            yield from (f"{side} means {name}" for name in names)
