"""What a clause is made of, as traits that mean the same in seven languages: which word lists it
touches, where, how often and under a denial, and what the rules of wording make of it.

No trait names a word, so weights fitted on one language serve the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from tollgate.advisors.documents.vocabulary.asides import (
    asks_for_word,
    is_unable,
    leaves_open,
    names_part,
    not_yet,
    puts_off,
    sets_a_task,
    speaks_of_terms,
    stands_aside,
    tells_of_earlier,
    wants_rework,
)
from tollgate.advisors.documents.vocabulary.lexicon import fold, pattern, table
from tollgate.advisors.documents.vocabulary.stems import (
    denied,
    is_general,
    is_rule,
    offers_choice,
    stance_of,
    stems,
    without_faults,
)
from tollgate.advisors.documents.vocabulary.wording import (
    MODAL_ANY,
    say_of_option,
    say_of_sentence,
    speaks_of_now,
    weakly_said,
)
from tollgate.advisors.grounding.sentences import sentences

_DENIABLE = ("grant", "fine", "pay", "clear")
_BEFORE = 25  # letters in which a denial before a word counts
_EDGE = 0.25  # the part of a clause that is its beginning or end
_PATTERNS = (
    ("verdict", ("accept", "reject", "conditional", "hypothetical", "bysigning", "partial")),
    ("reservations", ("open", "later")),
    ("state", ("draft", "notice", "voice")),
)
_ASIDES = {
    "stands aside": stands_aside,
    "terms": speaks_of_terms,
    "earlier": tells_of_earlier,
    "rework": wants_rework,
    "puts off": puts_off,
    "not yet": not_yet,
    "part": names_part,
    "leaves open": leaves_open,
    "task": sets_a_task,
    "unable": is_unable,
    "asks": asks_for_word,
    "rule": is_rule,
    "denied": denied,
    "choice": offers_choice,
}
_SIGNS = {
    "?": re.compile(r"\?"),
    "!": re.compile(r"!"),
    ":": re.compile(r"^.{0,44}:", re.DOTALL),
    "blank": re.compile(r"[☐_]|\.{5}"),
    "ticked": re.compile(r"☒"),
    "date": re.compile(r"\d{4}|\d\d?[./]\d"),
    "quote": re.compile(r"[\"“«„]"),
}


@cache
def _lists(language: str) -> dict[str, re.Pattern[str]]:
    listed: dict[str, list[str]] = table("leanings")[language]
    return {
        name: re.compile("|".join(rf"(?<!\w)(?:{each})" for each in words))
        for name, words in listed.items()
    }


def is_of_other(folded: str, language: str) -> bool:
    """Whether words name things that are no work: an offer, minutes, terms."""
    return _lists(language)["other"].search(folded) is not None


def leanings(text: str, language: str) -> frozenset[str]:
    """The traits of a clause of one to three sentences."""
    folded = re.sub(r"\s", " ", fold(text))
    languages = (language,) if language == "en" else (language, "en")
    return frozenset(
        (
            *_listed(folded, language),
            *_built_of(folded, language),
            *_heard(text, folded, languages),
            *(name for name, sign in _SIGNS.items() if sign.search(text)),
            f"length:{min(len(folded.split()) // 8, 5)}",
        )
    )


def _listed(folded: str, language: str) -> Iterator[str]:
    size = len(folded)
    denial = stems((language,), "not")
    for name, words in _lists(language).items():
        found = list(words.finditer(folded))
        if not found:
            continue
        yield name
        yield from (f"{name}:{count}" for count in (2, 3) if len(found) >= count)
        if found[0].start() < _EDGE * size:
            yield f"{name}:first"
        if found[-1].end() > (1 - _EDGE) * size:
            yield f"{name}:last"
        if name in _DENIABLE and any(
            denial.search(folded[max(0, each.start() - _BEFORE) : each.start()]) for each in found
        ):
            yield f"{name}:denied"


def _built_of(folded: str, language: str) -> Iterator[str]:
    """The stems of decisions that stand in the clause, its denials of faults left out."""
    clean, faultless = without_faults(folded, (language,) if language == "en" else (language, "en"))
    if faultless:
        yield "faultless"
    for name in table("stances/en"):
        each = stems((language,), name)
        count = len(each.findall(clean))
        if count:
            yield f"stem:{name}"
        if count > 1:
            yield f"stem:{name}:2"
        if each.match(clean):
            yield f"stem:{name}:first"


def _heard(text: str, folded: str, languages: tuple[str, ...]) -> Iterator[str]:
    """What the rules of wording say of the clause and of each of its sentences."""
    own = languages[:1]
    for section, keys in _PATTERNS:
        yield from (
            f"{section}:{key}" for key in keys if pattern(languages, section, key).search(folded)
        )
    yield from (f"aside:{name}" for name, holds in _ASIDES.items() if holds(folded, own))
    if is_general(folded, own[0]):
        yield "general"
    if MODAL_ANY.search(folded):
        yield "modal"
    if speaks_of_now(text):
        yield "now"
    yield f"stance:{stance_of(folded, languages)}"
    for span in sentences(text, own[0]):
        body = span.of(text)
        yield f"sentence:{say_of_sentence(body, languages)[0]}"
        yield f"weakly:{weakly_said(body, languages)}"
        yield f"option:{say_of_option(body, languages)}"
