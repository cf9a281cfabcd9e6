"""The conditional part of a sentence or a ticked choice: what follows its limiting word, piece by
piece, without what is accepted or may be billed in the same breath."""

from __future__ import annotations

import re

from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.obligations import wording
from tollgate.advisors.documents.vocabulary.stems import stems

_EDGE = " \t\n:,;.–—-_…|•·*()[]☐☒"
_LINK = r"(?:and|und|sowie|et|y|e|en|ed)"
_SPLIT = re.compile(
    rf";\s*(?:{_LINK}\s+)?|(?:(?<=[\s:,;])(?:{_LINK}\s+)?|^)\(?(?:[1-9]|[a-h]|i{{1,3}}|iv|v)\)\s+"
    rf"|(?:(?<=[:.;]\s)|^)[1-9]\.\s+(?=[^\W\d])|\s[–—•]\s(?=\w+\s\w+)"
    r"|,?\s(?:and that|und dass|et (?:que|qu['’])|y que|e que|e che|ed? anche che|en dat)\s"
)
_THAT = re.compile(r"^(?:that|dass|que|qu['’]|che|dat|of|de|d['’]|du|des|the following|:)\s*", re.I)
_APART = re.compile(r"(?:\s\w+){1,3}, (?:dass|that|que|che|dat)(?=\s)")
_LEADS_OVER = re.compile(
    r"\s*(?:$|[:(,;–-]|\d|(?:that|dass|que|che|dat|of|de|du|des|di|del|della|dei|delle|da|do|das|dos|"
    r"van|der|per|als|wie|as|listed|below|following|suivantes?|siguientes?|seguent[ei]|seguintes?)\b|"
    r"(?:d|qu|dell)['’])"
)
_NAMED_BEFORE = 120  # letters from "with reservations" to the colon before them
_LONGEST_POINTER = 9  # words; what is longer says something itself
_LONGEST_NAME = 3  # words of "these minor points"


def found_at(page: int, text: str, start: int, end: int) -> Found | None:
    """A stretch of a page's text without punctuation at its edges; None when nothing is left."""
    body = text[start:end]
    lead = len(body) - len(body.lstrip(_EDGE))
    kept = body[lead:].rstrip(_EDGE)
    if kept.count("(") > kept.count(")") and body[lead + len(kept) :][:1] == ")":
        kept = body[lead : lead + len(kept) + 1]
    if sum(sign.isalpha() for sign in kept) < 3:
        return None
    return Found(kept, page, start + lead, start + lead + len(kept))


def pieces_of(page: int, text: str, start: int, end: int) -> list[Found]:
    """A stretch as its enumerated or semicoloned pieces, or whole."""
    cuts = [start]
    for cut in _SPLIT.finditer(text, start, end):
        cuts += [cut.start(), cut.end()]
    cuts.append(end)
    if len(cuts) > 2 and text[start : cuts[1]].rstrip(" \n(").endswith(":"):
        cuts = cuts[2:]  # "save for the following:" before the first of several
    spans = [(cuts[at], cuts[at + 1]) for at in range(0, len(cuts), 2)]
    found = [piece for a, b in spans if (piece := found_at(page, text, a, b)) is not None]
    if len(found) > 1 and all(len(piece.text.split()) > 1 for piece in found):
        return found
    whole = found_at(page, text, start, end)
    return [whole] if whole is not None else []


def points_elsewhere(text: str, languages: tuple[str, ...]) -> bool:
    """Whether a clause only says where the conditions stand ("the items listed below")."""
    size = len(re.findall(r"\w+", text))
    if size > _LONGEST_POINTER or not any(sign.isalpha() for sign in text):
        return size <= _LONGEST_POINTER
    folded = _flat(text)
    named = size <= _LONGEST_NAME and wording(languages, "things").search(folded)
    return bool(named or wording(languages, "pointer").search(folded))


def clause_in(
    page: int, text: str, start: int, end: int, languages: tuple[str, ...]
) -> tuple[int, int] | None:
    """What a sentence says behind its limiting word, or behind "but"; None if it has neither."""
    folded = _flat(text[start:end])
    lead = wording(languages, "lead").search(folded)
    if lead is None:
        lead = wording(languages, "but").search(folded)
        if lead is None or not wording(languages, "duty").search(folded[lead.end() :]):
            return None
    begin = lead.end()
    if _names_only(folded, lead, languages):
        named = re.search(r":\s", folded[begin : begin + _NAMED_BEFORE])
        if named is None:
            return None
        begin += named.end()
    colon = re.match(r"[^,.;]{0,60}:(?=\s)", folded[begin:])
    if colon is not None and points_elsewhere(colon[0], languages):
        begin += colon.end()
    apart = _APART.match(folded[begin:])
    if apart is not None:
        begin += apart.end()  # "mit der Maßgabe abgenommen, dass ..."
    that = _THAT.match(folded[begin:].lstrip(_EDGE))
    if that is not None:
        begin += folded[begin:].index(that[0]) + that.end()
    return start + begin, start + begin + _ends(folded[begin:], languages)


def _names_only(folded: str, lead: re.Match[str], languages: tuple[str, ...]) -> bool:
    """Whether the limiting words name reservations and no word leads over to what they are.

    "Accepted with reservations the stage Harvest" names the stage; "with the reservation that".
    """
    last = lead[0].split()[-1]
    return (
        wording(languages, "things").fullmatch(last) is not None
        and _LEADS_OVER.match(folded[lead.end() :]) is None
    )


def _ends(body: str, languages: tuple[str, ...]) -> int:
    """Where the clause ends: before a part that accepts or lets bill."""
    said = stems(languages, "accept", "bill")
    at = 0
    for part in re.finditer(r"[^,]+(?:,|$)", body):
        if at and said.search(part[0]) and not part[0].lstrip()[:1].isdigit():
            return part.start()
        at = part.end()
    return len(body)


def imposes(text: str, languages: tuple[str, ...]) -> bool:
    """Whether a sentence says of something that it is still to happen or left out."""
    folded = _flat(text)
    return any(wording(languages, key).search(folded) for key in ("duty", "out"))


def _flat(text: str) -> str:
    return re.sub(r"\s", " ", fold(text))
