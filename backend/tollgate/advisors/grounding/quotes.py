"""Where a quote stands in a text: exactly, or after forgiving what printing and copying change.

Forgiven are white space, soft hyphens, a hyphen at a line end, ligatures, curly quotes, dashes and
the composed or decomposed form of accents. Letters, digits, case and order are never forgiven.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left

from tollgate.advisors.grounding.spans import Span

_SAME = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4`\u02bc", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    "\u2026": "...",
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
    "\u00ad": "",
}


def _folded(text: str) -> tuple[str, list[int]]:
    """The text as compared, and for each of its signs the offset it came from."""
    signs: list[str] = []
    origins: list[int] = []
    at = 0
    while at < len(text):
        sign = text[at]
        if sign.isspace():
            if signs and signs[-1] != " ":
                signs.append(" ")
                origins.append(at)
            at += 1
            continue
        after = _after_line_break(text, at) if sign in "-\u2010\u00ad" else None
        if after is not None:
            at = after
            continue
        same = _SAME.get(sign)
        for piece in unicodedata.normalize("NFD", sign) if same is None else same:
            signs.append(piece)
            origins.append(at)
        at += 1
    return "".join(signs), origins


def _after_line_break(text: str, at: int) -> int | None:
    """Where a word goes on that a hyphen at `at` divides over two lines; None if it does not."""
    line_end = at + 1
    while line_end < len(text) and text[line_end] in " \t\r":
        line_end += 1
    if line_end >= len(text) or text[line_end] != "\n" or at == 0 or not text[at - 1].isalpha():
        return None
    following = line_end + 1
    while following < len(text) and text[following] in " \t\r":
        following += 1
    return following if following < len(text) and text[following].islower() else None


def _trimmed(quote: str) -> str:
    """Without the white space and the pair of quotation marks that a writer puts around it."""
    quote = quote.strip()
    if len(quote) > 2 and _SAME.get(quote[0], quote[0]) == '"' == _SAME.get(quote[-1], quote[-1]):
        inner = quote[1:-1].strip()
        if '"' not in "".join(_SAME.get(sign, sign) for sign in inner):
            return inner
    return quote


def places(quote: str, text: str) -> tuple[Span, ...]:
    """Every place in `text` where `quote` stands, exactly if anywhere, else nearly.

    A near place is never cut inside a character of the source, nor inside a word or a number that
    goes on beyond the quote. Empty when the quote stands nowhere, or says nothing.
    """
    if not any(sign.isalnum() for sign in quote):
        return tuple(_exact(quote, text)) if quote.strip() else ()
    exact = [span for span in _exact(quote, text) if _whole(span, text)]
    if exact:
        return tuple(exact)
    wanted = _folded(_trimmed(quote))[0].strip()
    folded, origins = _folded(text)
    found: list[Span] = []
    for span in _exact(wanted, folded):
        start = origins[span.start]
        last = origins[span.end - 1]
        if span.start and origins[span.start - 1] == start:
            continue  # would begin inside a ligature or an accented letter
        if span.end < len(origins) and origins[span.end] == last:
            continue
        end = bisect_left(origins, last + 1)
        place = Span(start, _end_of(text, origins[end - 1]))
        if _whole(place, text):
            found.append(place)
    return tuple(found)


def find(quote: str, text: str, near: int = 0) -> Span | None:
    """The place of `quote` closest to offset `near`, or None: a quote is never guessed."""
    candidates = places(quote, text)
    return min(candidates, key=lambda span: abs(span.start - near)) if candidates else None


def _exact(quote: str, text: str) -> list[Span]:
    if not quote:
        return []
    found: list[Span] = []
    at = text.find(quote)
    while at >= 0:
        found.append(Span(at, at + len(quote)))
        at = text.find(quote, at + 1)
    return found


def _end_of(text: str, at: int) -> int:
    """The end of the character at `at`, with the accents that follow it."""
    end = at + 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end


def _whole(span: Span, text: str) -> bool:
    """Whether the place cuts no word and no number in two: "500" does not stand in "1,500"."""
    before, first = text[: span.start][-2:], text[span.start]
    last, after = text[span.end - 1], text[span.end : span.end + 2]
    if before and first.isalnum() and before[-1].isalnum():
        return False
    if after and last.isalnum() and (after[0].isalnum() or unicodedata.combining(after[0])):
        return False
    if first.isdigit() and len(before) == 2 and before[1] in ".,'’" and before[0].isdigit():
        return False
    return not (last.isdigit() and len(after) == 2 and after[0] in ".,'’" and after[1].isdigit())
