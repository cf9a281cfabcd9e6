"""Days of a mail that belong together: one said twice, and the days of several instalments."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from tollgate.advisors.grounding.dates import DateMention

# "Friday week, so the 26th": what comes after these says the same day in full.
_SAME_DAY = re.compile(
    r"\W{0,3}(?:also|d\. ?h\.|das heisst|das ware|sprich|i\.? ?e\.?|that is|that's|which is"
    r"|meaning|so|call it|soit|c'est-a-dire|donc|es decir|o sea|osea|ossia|cioe|vale a dire|quindi"
    r"|oftewel|dus|d\. ?w\. ?z\.|dat is|ou seja|isto e|quer dizer|portanto)"
    r"(?:\W{1,2}(?:the|on|am|dem|den|der|le|el|il|de|op|o|a|dia|al|no|em))*\W{1,2}"
)
_DAYNAME_ON = re.compile(r"[^.;:!?\d\n]{1,24}")
_DIGIT = re.compile(r"\d")
# What may stand between two days of instalments: the end of one and its amount, no new sentence.
_BETWEEN = re.compile(r"(?:[^.!?\n]|[.](?=\d)|\.(?=\s?[a-z])){1,70}")
_NEXT_LINE = re.compile(r"[^\n]{0,40}\n[^\n]{1,60}")
_JOINS = re.compile(
    r"[,;&+/\n]|\b(?:and|then|und|dann|sowie|et|puis|ensuite|y|e|luego|despues|poi|quindi|en|dan"
    r"|daarna|depois)\b"
)


def once_each(shown: str, mentions: Sequence[DateMention]) -> list[DateMention]:
    """Days in order without those that the next one says again in full."""
    kept = [one for one, other in pairwise(mentions) if not _said_again(shown, one, other)]
    return [*kept, *mentions[-1:]]


def _said_again(shown: str, one: DateMention, other: DateMention) -> bool:
    if other.value is None:
        return False
    if _SAME_DAY.fullmatch(shown, one.at.end, other.at.start):
        return True
    named = one.value is not None and _DIGIT.search(one.at.of(shown)) is None
    same = named and one.value is not None and one.value.weekday() == other.value.weekday()
    numbered = _DIGIT.search(other.at.of(shown)) is not None
    return same and numbered and bool(_DAYNAME_ON.fullmatch(shown, one.at.end, other.at.start))


def rows(shown: str, mentions: Sequence[DateMention]) -> list[int]:
    """Of each day its place in a row of instalments, from 1 on; 0 for one that stands alone."""
    places = [0] * len(mentions)
    for i, (one, other) in enumerate(pairwise(mentions)):
        if one.value is None or other.value is None or other.value <= one.value:
            continue
        between = shown[one.at.end : other.at.start]
        joined = _BETWEEN.fullmatch(between) and _JOINS.search(between)
        if joined or (_NEXT_LINE.fullmatch(between) and _DIGIT.search(between)):
            places[i] = places[i] or 1
            places[i + 1] = places[i] + 1
    return places
