"""The last look before "accepted": wording near the decision that limits it or puts it off.

It works on wording alone, whatever the layout, and only ever takes an acceptance away.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.decision.decide import Say, Stances
from tollgate.advisors.documents.decision.stretches import rows
from tollgate.advisors.documents.vocabulary.asides import (
    sets_a_task,
    speaks_of_terms,
    stands_aside,
    without_asides,
)
from tollgate.advisors.documents.vocabulary.lexicon import fold, pattern
from tollgate.advisors.documents.vocabulary.nothing import says_none
from tollgate.advisors.documents.vocabulary.stages import is_another, stages_in
from tollgate.advisors.documents.vocabulary.stems import is_general, stems, supposed
from tollgate.advisors.grounding.sentences import sentences
from tollgate.advisors.grounding.spans import Span

_NOT_NOW = re.compile(r"[☐☒\[]|\(\s?[xX]?\s?\)|\?\s*$")
# A row of a time sheet, with its begin and end: "Fri  07:30  12:30  Snags, travel home".
_CLOCKS = re.compile(r"\d{1,2}[:h]\d{2}.{1,40}?\d{1,2}[:h]\d{2}", re.DOTALL)
_ANSWERED = re.compile(
    r"^[^.;]{0,30}?[:\s-]\s*(?:none|nil|n/?a|not applicable|0|-|no|keine?|entfallt|neant|"
    r"aucune?|ningun[ao]?|nessun[ao]?|geen|nenhuma?|nao ha|closed|resolved|erledigt|behoben|"
    r"levees?|subsanad[ao]s?|risolt[ei]|opgelost|resolvid[ao]s?)\W*$"
)

# "Opleverpunten zijn er niet": there are none, said behind them.
_ABSENT = re.compile(
    r"^[^.;]{0,40}?\b(?:are there none|there are none|(?:do|does|did) not (?:exist|arise|remain)|"
    r"(?:gibt|gab) es (?:keine|nicht)|(?:wird|werden|wurden?) nicht "
    r"(?:erklart|gemacht|erhoben|festgestellt|vorbehalten)|liegen nicht vor|"
    r"n.exist\w+ (?:pas|plus)|n.est (?:pas )?(?:emise?|formulee?)|"
    r"no (?:existen?|quedan?|hay|se formula\w*)|nao (?:ha|existem?|restam?)|"
    r"zijn er niet|is er niet|zijn niet (?:vastgesteld|gebleken|geconstateerd)|"
    r"non (?:ce ne sono|ve ne sono|esistono|sono (?:emers|rilevat|risult)\w+))\b"
)
# "The reserve of December has been lifted": told as done, not as still to do.
_DONE = (
    r"\b(?:is|are|was|were|been|ist|sind|wurden?|worden|est|sont|ete|esta|estan|fue|fueron|sido|"
    r"zijn|werd(?:en)?|foi|foram|e|stat[oaie]|sono)\s+(?:\w+\s)?(?:%s)"
)

_LEADS_UP = 160  # letters before an acceptance that may name what it is of
_SUBJECT = 45  # letters within which the subject of a sentence stands


@dataclass(frozen=True, slots=True)
class Reservation:
    """Wording that limits an acceptance; `later` when the decision is taken elsewhere."""

    page: int
    start: int
    end: int
    text: str
    later: bool


def find_reservation(
    sheets: Sheets,
    pages: Iterable[int],
    stances: Stances,
    clear: bool = False,
) -> Reservation | None:
    """The first limiting sentence on the given pages, the ones that defer before the others.

    `stances` bound the text that counts per page; a line with tick boxes or another choice is no
    statement, and is weighed where choices are. Where the work is taken `clear` of reserves, a
    headline limits nothing.
    """
    found: list[Reservation] = []
    own = stances.own or _stages_led_up_to(sheets, stances)
    for number in sorted(set(pages)):
        text = sheets.pages[number].text
        first, last = stances.begin.get(number, 0), stances.stop.get(number, len(text))
        offered = [Span(o.start, o.end) for o in stances.options if o.page == number]
        offered += stances.terms[number]
        for span in _pieces(text, sheets.languages[0]):
            if span.start < first or span.end > last or _is_heading(sheets, number, span, clear):
                continue
            if _is_entry(sheets, number, span) or any(span.touches(each) for each in offered):
                continue
            folded = re.sub(r"\s", " ", fold(text[span.start : span.end]))
            if _says_nothing(folded, sheets.languages[:1]):
                continue
            body = text[span.start : span.end]
            if is_another(stages_in(body), own):
                continue  # "Phase 2 stays subject to the board's decision"
            limit = _limit_of(body, sheets.languages)
            settled = limit is _Limit.OPEN and sheets.voice.settles(body, sheets.languages[0])
            if limit is None or settled:
                continue
            found.append(Reservation(number, span.start, span.end, body, limit is _Limit.LATER))
    return min(found, key=lambda each: not each.later, default=None)


def _stages_led_up_to(sheets: Sheets, stances: Stances) -> frozenset[tuple[str, str]]:
    """The stages named in the first acceptance or just before it, in a paper without a label or
    headline of its stage: "Today stage B was inspected. The client accepts the work."."""
    said = next((s for s in stances.statements if s.say is Say.ACCEPT), None)
    if said is None:
        return frozenset()
    before = sheets.pages[said.page].text[max(said.start - _LEADS_UP, 0) : said.end]
    return stages_in(re.sub(r"\s", " ", before))


def _says_nothing(folded: str, languages: tuple[str, ...]) -> bool:
    """Rules, footers, and sentences whose subject are the terms that stay in force."""
    return (
        is_general(folded, languages[0])
        or stands_aside(folded, languages)
        or speaks_of_terms(folded[:_SUBJECT], languages)
    )


def _pieces(text: str, language: str) -> Iterable[Span]:
    for span in sentences(text, language):
        for start, end in rows(text, span.start, span.end):
            body = text[start:end]
            if _NOT_NOW.search(body) is None and _CLOCKS.search(body) is None:
                yield Span(start, end)


_JOINED = re.compile(
    r"\b(?:with|subject|conditional|partial|part|mit|unter|bedingt|teil\w*|avec|sous|partielle?|con|"
    r"sujet[oa]|parcial|parziale|met|onder|gedeeltelijke?|deel\w*|com|sob|ressalvas?|"
    r"depend\w*|dipend\w*|hangt|abhangig|afhankelijk)\b"
)


def _is_entry(sheets: Sheets, number: int, span: Span) -> bool:
    """The name of a milestone or project in its field: "Milestone   Final acceptance"."""
    return span.end - span.start < 90 and any(
        v.page == number and v.start < span.end and span.start < v.end
        for kind in ("milestone", "project", "client", "vendor")
        for v in sheets.of_kind(kind)
    )


def _is_heading(sheets: Sheets, number: int, span: Span, clear: bool) -> bool:
    """A title ("Interim certificate") or an empty heading ("Open points", nothing under it).

    The legal name of a stage limits nothing, and a heading limits only by what stands under it.
    """
    cells = [c for c in sheets.cells[number] if c.start < span.end and span.start < c.end]
    if not cells or len({cell.row for cell in cells}) > 1:
        return False
    sizes = sorted(cell.size for cell in sheets.cells[number])
    usual = sizes[len(sizes) // 2]
    text = sheets.pages[number].text[span.start : span.end].strip()
    large = max(cell.size for cell in cells) > 1.15 * usual
    if (large or text.isupper()) and (clear or not _JOINED.search(fold(text))):
        return True
    short = len(text) <= 40 and text[-1:] not in ".;!" and not any(c.isdigit() for c in text)
    if not short or len(cells) != 1 or cells[0].text.strip() != text:
        return False
    head = cells[0]
    beside, under = sheets.right_of(head), sheets.below(head, reach=2.0)
    following = beside or under
    if following is None:
        return True
    return says_none(following.text, sheets.languages) or bool(sheets.kinds(following.text))


# "declares its final acceptance" gives what "final acceptance follows" puts off.
_DECLARED = re.compile(
    r"\b(?:hereby|hiermit|hierbij|declares?|grants?|gives?|erteil(?:t|en)|erklar(?:t|en)|"
    r"prononce(?:nt)?|donne(?:nt)?|declare(?:nt)?|declara(?:n|mos)?|otorga(?:n|mos)?|"
    r"concede(?:n|mos|m)?|da(?:mos)?|outorga(?:m|mos)?|verleent|verklaart|dichiara(?:no)?|"
    r"concede|rilascia(?:no)?|expresa(?:n)?|presta(?:n)?)\b"
)


class _Limit(StrEnum):
    LATER = "later"  # the decision is taken elsewhere
    BOUND = "bound"  # what was said before is bound to something: "provided that"
    OPEN = "open"  # something is left to be done


def _limit_of(body: str, languages: tuple[str, ...]) -> _Limit | None:
    """How a sentence limits an acceptance; None where it does not."""
    own = languages[:1]
    folded = re.sub(r"\s", " ", fold(without_asides(body, own)))
    given = _DECLARED.search(folded) and not supposed(folded, own)
    if pattern(languages, "reservations", "later").search(folded) and not given:
        return _Limit.LATER
    if stems(own, "binds").search(folded):
        return _Limit.BOUND
    denials = "|".join(pattern((each,), "reservations", "no").pattern for each in languages)
    denied = re.compile(rf"\b(?:{denials})\b[^.;:]{{0,45}}$")
    for found in pattern(languages, "reservations", "open").finditer(folded):
        before, after = folded[: found.start()], folded[found.end() :]
        starts_denied = re.match(rf"(?:{denials})\b", found[0]) is not None
        if starts_denied or denied.search(before) or _ANSWERED.match(after) or _ABSENT.match(after):
            continue
        if not _is_mended(folded, after, own):
            return _Limit.OPEN
    return _Limit.OPEN if sets_a_task(folded, own) else None


def _is_mended(folded: str, after: str, languages: tuple[str, ...]) -> bool:
    """Whether a sentence tells that what it names is lifted or put right by now."""
    done = re.search(_DONE % stems(languages, "mended").pattern, re.split(r"[;:]", after)[0])
    return done is not None and not (
        supposed(folded, languages) or stems(languages, "not").search(folded)
    )
