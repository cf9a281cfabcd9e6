"""Sentences of a text as spans, in prose that wraps over lines and in forms that do not."""

from __future__ import annotations

import re
from functools import lru_cache

from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.grounding.vocabulary import chosen, vocabulary

_STOP = re.compile(r"[.!?\u2026]+[\"'\u201d\u2019\u00bb)\]]*(?=\s|$)|;(?=\s*\n)")
_LAST_WORD = re.compile(r"([^\W\d_][\w.\u2019'-]*|\d+)$")
_BLANK = re.compile(r"\n[ \t]*(?:\n[ \t]*)+|\f")
# What begins a new item of a form or list: a bullet, box, number, or "Label:".
_ITEM = re.compile(
    r"[ \t]*(?:[-*\u2022\u2023\u25aa\u25cf\u25e6\u2013\u2610-\u2612\u25a0-\u25a3]\s"
    r"|\[[ xX_]?\]|\([ xX]?\)|\(?\d{1,2}[.)]\s|\(?[a-zA-Z]\)\s|>"
    r"|[^\W\d_][^\n:.!?]{1,40}:(?:\s|$))"
)
_WRAP_FROM = 50  # a line shorter than this, followed by a capital, is no wrapped prose


# One text is asked for its sentences once per place that is looked at.
@lru_cache(maxsize=32)
def sentences(text: str, language: str | None = None) -> tuple[Span, ...]:
    """The sentences in order; together they hold everything but white space.

    A line break ends a sentence only at a blank line, before an item of a list or form, or after a
    short line that a capital or digit follows.
    """
    found: list[Span] = []
    for block in _blocks(text):
        start = block.start
        for stop in _STOP.finditer(text, block.start, block.end):
            if _abbreviates(text, start, stop.start(), stop.end(), language):
                continue
            found.append(Span(start, stop.end()))
            start = stop.end()
        found.append(Span(start, block.end))
    return tuple(tight for span in found if (tight := _tight(span, text)).start < tight.end)


def sentence_around(place: Span, text: str, language: str | None = None) -> Span:
    """The sentence, or the run of sentences, in which a place stands."""
    touched = [span for span in sentences(text, language) if span.touches(place)]
    if not touched:
        return place
    return Span(min(touched[0].start, place.start), max(touched[-1].end, place.end))


def _tight(span: Span, text: str) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _blocks(text: str) -> list[Span]:
    """Runs of lines that belong together."""
    blocks: list[Span] = []
    start = 0
    at = text.find("\n")
    while at >= 0:
        if _BLANK.match(text, at) or _breaks(text, start, at):
            blocks.append(Span(start, at))
            start = at + 1
        at = text.find("\n", at + 1)
    blocks.append(Span(start, len(text)))
    return blocks


def _breaks(text: str, block_start: int, at: int) -> bool:
    """Whether the line break at `at` ends a sentence that no full stop ends."""
    if _ITEM.match(text, at + 1):
        return True
    line = text[max(block_start, text.rfind("\n", 0, at) + 1) : at].strip()
    after = text[at + 1 : at + 80].lstrip(" \t")
    if len(line) >= _WRAP_FROM or line.endswith((",", "-", ":", "(", "/", "&")):
        return False
    return bool(after) and (after[0].isupper() or after[0].isdigit())


def _abbreviates(text: str, start: int, stop: int, end: int, language: str | None) -> bool:
    """Whether the full stop belongs to an abbreviation, an initial or an ordinal number."""
    if text[stop : stop + 1] != "." or end - stop > 1:
        return False
    word = _LAST_WORD.search(text, start, stop)
    if word is None:
        return False
    following = text[end : end + 20].lstrip()
    last = word[1].lower()
    if last.isdigit():
        return len(last) <= 2 and _goes_on(following, language)
    if len(last) == 1 and word[1].isupper():
        return bool(following) and following[0].isalpha()
    known = any(last in vocabulary(each).raw["abbreviations"] for each in chosen(language))
    return known and bool(following)


def _goes_on(following: str, language: str | None) -> bool:
    """Whether a number with a full stop is a date such as "5. Juni" or "am 15. des Monats"."""
    word = re.match(r"[^\W\d_]+", following)
    if word is None:
        return False
    if any(word[0].lower() in vocabulary(each).months for each in chosen(language)):
        return True
    return word[0][0].islower()
