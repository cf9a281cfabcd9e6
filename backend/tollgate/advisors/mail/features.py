"""What the classifier sees of a mail: words, letters, cues and a little structure, as counts.

Only subject and new part count. Digits become "0", so that no invoice number is learned by heart.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from math import log

from tollgate.advisors.concepts import concept_terms
from tollgate.advisors.folding import folded
from tollgate.advisors.grounding.sentences import sentences
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.mail.cues import find_cues
from tollgate.advisors.mail.message import Kind, Message
from tollgate.advisors.mail.traits import traits
from tollgate.advisors.text_terms import WORD, letter_terms, run_terms, word_terms, words_of

_SUBJECT_MARKS = re.compile(
    r"^(?:\s*(?:re|aw|antw?|wg|fwd?|fw|tr|rv|res|ref|enc|sv|vs|i|r|rif|doorst|betr)\s*(?:\[\d+\])?:)+",
    re.IGNORECASE,
)
# So many words make a sentence that says something; sentences are looked at so far.
_SENTENCE = 3
_LONGEST = 6_000

# Prefix of a term -> the block it belongs to; blocks are scaled one by one.
BLOCKS = ("w", "c", "q", "x", "t", "k")


@dataclass(frozen=True, slots=True)
class MailTerms:
    """Counts of terms of a mail as a whole and of each of its sentences, which stand at `places`,
    and its words."""

    whole: Counter[str]
    sentences: tuple[Counter[str], ...] = ()
    words: int = 0
    places: tuple[Span, ...] = ()


def mail_terms(message: Message, language: str) -> MailTerms:
    """All terms of a mail: those of its text, "t:" its traits, and those of its sentences."""
    cues = find_cues(message.text, language)
    found = _worded(message.subject, message.new_part, language)
    found.update(f"q:{cue.name}" for cue in cues)
    if message.kind is not Kind.NORMAL:
        found[f"q:kind={message.kind.value}"] = 1
    found.update(f"t:{trait}" for trait in traits(message, language))
    text = message.text[:_LONGEST]
    said = (
        Span(max(span.start, message.new_start), span.end)
        for span in sentences(text, language)
        if span.end > message.new_start
    )
    places = tuple(at for at in said if len(at.of(text).split()) >= _SENTENCE)
    each = tuple(_worded("", at.of(text), language) for at in places)
    for at, counts in zip(places, each, strict=True):
        counts.update(f"q:{cue.name}" for cue in cues if at.holds(cue.at))
    return MailTerms(found, each, len(message.new_part.split()), places)


def terms(subject: str, body: str, language: str) -> Counter[str]:
    """Counts of terms of a text: "w:" words and pairs, "c:" letters within words, "x:" letters
    across words, "q:" cues and structure, "k:" concepts."""
    found = _worded(subject, body, language)
    text = f"{_SUBJECT_MARKS.sub('', subject)}\n\n{body}"
    found.update(f"q:{cue.name}" for cue in find_cues(text, language))
    return found


def _worded(subject: str, body: str, language: str) -> Counter[str]:
    """All terms but cues."""
    plain = _SUBJECT_MARKS.sub("", subject)
    text = f"{plain}\n\n{body}"
    found: Counter[str] = Counter()
    for part in (plain, body):
        words = words_of(folded(part))
        found.update(word_terms(words))
        found.update(letter_terms(words))
        found.update(run_terms(words))
    said = (span.of(text) for span in sentences(text, language))
    found.update(f"k:{concept}" for concept in concept_terms(said, language))
    return found


def word_places(text: str) -> list[tuple[str, Span]]:
    """The words of a text as terms name them, digits apart, and where they stand."""
    return [(m.group(), Span(m.start(), m.end())) for m in WORD.finditer(folded(text))]


_BLOCK_NUMBERS = {name: number for number, name in enumerate(BLOCKS)}


def block_of(term: str) -> int:
    return _BLOCK_NUMBERS[term[0]]


@cache
def saturated(count: int) -> float:
    """Repeating a term says less each time."""
    return 1.0 + log(count)
