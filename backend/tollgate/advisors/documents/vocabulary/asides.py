"""Sentences that speak of acceptance or refusal and yet decide nothing about the work at hand.

Standing terms, what was accepted earlier, what is put off, what is asked for; and refusals told
without any word of refusing: an inability to accept, the wish for a reworked version.
"""

from __future__ import annotations

import re

from tollgate.advisors.documents.vocabulary.lexicon import fold, phrase_pattern
from tollgate.advisors.documents.vocabulary.stems import stems

_WORDS = re.compile(r"[^\W\d_]+")
_LEADS = frozenset("with subject to under avec sous con bajo a met onder com sob sotto the".split())
_REACH = 150  # from the words of inability to what cannot be done, in letters


def stands_aside(folded: str, languages: tuple[str, ...]) -> bool:
    """A footer or a rule of the form: "This message is no acceptance of contract terms"."""
    return stems(languages, "aside").search(folded) is not None


def speaks_of_terms(folded: str, languages: tuple[str, ...]) -> bool:
    """What stays as it is: "The other clauses, on refusal as well, remain unchanged"."""
    return stems(languages, "terms").search(folded) is not None


def tells_of_earlier(folded: str, languages: tuple[str, ...]) -> bool:
    """An acceptance of the past: "Stage 1 was, as you know, accepted and paid"."""
    return stems(languages, "earlier").search(folded) is not None


def without_asides(text: str, languages: tuple[str, ...]) -> str:
    """A sentence without refusals of an earlier state of the work ("a first version had been
    rejected", "what led to the refusal is mended") and the usual terms ("on the terms of the
    contract", "with retention of title"), and without words of limiting in names ("the Mains
    Condition Survey")."""
    folded = re.sub(r"\s", " ", fold(text))
    spans = [found.span() for found in stems(languages, "once", "usual").finditer(folded)]
    spans += [
        found.span()
        for found in stems(languages, "limit").finditer(folded)
        if _is_name(text, found.start(), languages)
    ]
    begun = len(text)
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + " " + text[min(end, begun) :]
        begun = start
    return text


def _is_name(text: str, start: int, languages: tuple[str, ...]) -> bool:
    """Whether a word stands in a name: "the Mains Condition Survey", where it is a capital that
    begins it and no sentence, and no word before it leads to a limit. German writes all nouns so.
    """
    before = _WORDS.findall(text[:start])
    if "de" in languages or not text[start].isupper() or not before:
        return False
    if text[:start].rstrip()[-1:] in '.:;!?•–-"«“(' or fold(before[-1]) in _LEADS:
        return False
    words = _WORDS.findall(text)
    return bool(sum(word[0].isupper() for word in words) < 0.5 * len(words))


def is_unable(folded: str, languages: tuple[str, ...]) -> bool:
    """A refusal as inability: "we see ourselves unable to take the stage over"."""
    if stems(languages, "suppose").match(folded) or folded.rstrip().endswith("?"):
        return False
    for found in stems(languages, "unable").finditer(folded):
        clause = re.split(r"[.;]", folded[found.start() : found.end() + _REACH])[0]
        taken = stems(languages, "take").search(clause)
        if taken and not stems(languages, "till").search(clause[: taken.start()]):
            return True
    return False


def is_declared(folded: str, languages: tuple[str, ...]) -> bool:
    """Whether a sentence declares ("hereby"), and so speaks of what this paper decides."""
    return stems(languages, "here").search(folded) is not None


def wants_rework(folded: str, languages: tuple[str, ...]) -> bool:
    """Whether another, mended version of the work is asked for."""
    return stems(languages, "redo").search(folded) is not None


def puts_off(folded: str, languages: tuple[str, ...]) -> bool:
    """Whether the decision is left to a later meeting or message."""
    return stems(languages, "defer").search(folded) is not None


def not_yet(folded: str, languages: tuple[str, ...]) -> bool:
    """Whether a refusal holds for the moment only."""
    return stems(languages, "yet").search(folded) is not None


def asks_for_word(folded: str, languages: tuple[str, ...]) -> tuple[int, int] | None:
    """Where a writer asks the reader for an acceptance, which the writer so does not give."""
    found = stems(languages, "asks").search(folded)
    return found.span() if found else None


def names_part(folded: str, languages: tuple[str, ...]) -> bool:
    """Whether a sentence is about one numbered item of a list: "Position 4 is not approved"."""
    return stems(languages, "part").search(folded) is not None


def leaves_open(folded: str, languages: tuple[str, ...]) -> bool:
    """Whether a sentence tells that somebody will decide, and so decides nothing itself."""
    return stems(languages, "decides").search(folded) is not None


def sets_a_task(folded: str, languages: tuple[str, ...]) -> bool:
    """Whether something other than paying and complaining must be done by a day: "to be fitted by
    1 July"."""
    due = stems(languages, "deadline").search(folded) and stems(languages, "duty").search(folded)
    return bool(due) and stems(languages, "money", "complain").search(folded) is None


_ARTICLE = re.compile(
    r"^\W*(?:\d+[.)]\s*)?(?:(?:the|der|die|das|le|la|les|l|el|los|o|a|os|il|lo|de|het)\b\W*)?"
)


def is_claim(folded: str, languages: tuple[str, ...]) -> bool:
    """Whether the vendor, named as such, speaks: "The supplier considers the stage accepted"."""
    begin = _ARTICLE.match(folded)
    body = folded[begin.end() :] if begin else folded
    vendor = phrase_pattern(languages, "parties", "vendor").match(body)
    return vendor is not None and bool(
        stems(languages, "claim").match(body[vendor.end() : vendor.end() + 30].lstrip(" ,"))
    )
