"""Signs by which a judge tells invoice and order numbers from other figures of a mail."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tollgate.advisors.folding import folded
from tollgate.advisors.grounding.amounts import find_amounts
from tollgate.advisors.grounding.dates import find_dates
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.mail.columns import begins_line, heading, own_line
from tollgate.advisors.mail.number_places import (
    after_article,
    bare_role,
    code_places,
    head_role,
    lettered,
    listed_with,
    measured,
    near_role,
)
from tollgate.advisors.mail.numbers import find_numbers
from tollgate.advisors.mail.surroundings import about
from tollgate.domain.receivables.said import Label

_WORDS = re.compile(r"[^\W\d_]+|[#%€$£+:;,.()\[\]]")
_NEARBY = re.compile(r"[^\W\d_]+|[#%€$£+:;,.()\[\]?!]|\d")
_ABOUT_ORDERS = 0.5
_TOPICS = {
    "order": r"\b(?:po|p\.o|purchase|order|bestell\w*|auftrag\w*|commande|pedido|orden|ordine|oda"
    r"|inkoop\w*|bestel\w*|encomenda|compromisso|engagement|cig|empenho|oc|budget)\b",
    "invoice": r"\b(?:inv\w*|bill\w*|rechnung\w*|facture\w*|factura\w*|fattur\w*|factu\w+"
    r"|fatura\w*"
    r"|nota|note|rg|nf)\b",
    "person": r"\b(?:tel|phone|fax|call|ring|mobile|cell|iban|account|konto|bank|sort|swift"
    r"|bic)\b",
    "tax": r"\b(?:vat|tax|ust\w*|tva|iva|btw|ein|nif|gst|tds|steuer\w*|abn|nie|cnpj|siret)\b",
    "ref": r"\b(?:ref\w*|ticket|case|claim|contract|quote|contrat\w*|vertrag|angebot"
    r"|offert\w*|sow"
    r"|project|projekt|remittance|trace|receipt|check|cheque|confirmation|dossier|clin|batch)\b",
}
_TOPIC_PATTERNS = {name: re.compile(words) for name, words in _TOPICS.items()}


# "el P-2026-00418", "l'ordine", "o 4500": an invoice is feminine in these languages, an order is
# not; Dutch and German tell them apart less well.
_MASCULINE = {
    "es": re.compile(r"(?<!\w)(?:el|del|al)\s$"),
    "fr": re.compile(r"(?<!\w)(?:le|du|au)\s$"),
    "it": re.compile(r"(?<!\w)(?:il|del|al|nel|sul|dal)\s$"),
    "pt": re.compile(r"(?<!\w)(?:o|do|ao|no|pelo)\s$"),
}
# What an invoice does with its order's number.
_CITED = re.compile(
    r"\b(?:cit(?:es?|ed|ing)|quot(?:es?|ed|ing)|against|under|refer\w*|mention\w*|typed|used|us(?:es|ing)"
    r"|should (?:be|say|read)|ours is|is now|replace\w*|new one|successor|must (?:carry|show|quote)"
    r"|bezieh\w*|bezug auf|verweis\w*|angegeben|lautet|richtig (?:ist|ware)|auf die|gegen|cite"
    r"|citee?s?"
    r"|renvoie|referenc\w*|porte sur|indique\w*|imput\w*|refier\w*|cita\w*|indic\w+|contra"
    r"|riport\w*"
    r"|riferi\w*|riferimento|verwijs\w*|vermeld\w*|noem\w*|menciona\w*|refer\w+|consta)"
    r"\b(?:\W+\w+){0,3}?\W*$"
)
# What happens to an order and hardly to an invoice.
_SPENT = re.compile(
    r"\b(?:left on it|has (?:only |no |about |nothing |\w+ ){0,3}(?:left|room)"
    r"|no (?:open|room|funds)|capped|lapsed|expire[sd]?|ran out|runs out|rolled off"
    r"|used up|exhausted|empty|is for (?:calendar|20\d\d|fy)|was for (?:calendar|20\d\d)"
    r"|closed|shut|obligated|topped up|uplift|aufgebraucht|abgelaufen|ausgeschopft|leer"
    r"|erschopft|geschlossen|endgeliefert|soldee?|epuisee?|clos\w*|cloturee?|agotad\w+"
    r"|cerrad\w+|vencid\w+|caducad\w+|sin saldo|esaurit\w+|scadut\w+|chius\w+|verlopen"
    r"|uitgeput|gesloten|esgotad\w+|encerrad\w+|fechad\w+|sem saldo|toda faturada"
    r"|bloquead\w+)\b"
)
# How purchase orders of the commonest book-keeping program are built, and a number's second issue.
_ORDER_BUILD = re.compile(r"4[1-7]\d{8}")
# "HT/INV/1183", "RH-PO-0417": what a number says it is itself.
_NAMES_ITSELF = {
    "invoice": re.compile(r"(?:^|[-/_ ])(?:INV|RE|RG|FAC?T?|FRA|FV|NF)(?=[-/_ \d])", re.I),
    "order": re.compile(r"(?:^|[-/_ ])(?:L?PO|WO|BC|OC|ODA|BEST|IO)(?=[-/_ \d])", re.I),
}
# "Sheets E-101 through E-106": what goes from one to another is seldom a bill.
_RANGE = re.compile(
    r"\s?(?:thru|through|to|bis|a|au|jusqu'a|hasta|al|fino a|t/m|tot|ate)"
    r"(?: (?:la|las|zur|en met|the))?\s"
)
_AGAIN = re.compile(r"\d\s?(?:bis|ter|quater|[a-z])$")


@dataclass(frozen=True, slots=True)
class NumberSigns:
    """A place that may be a number, and what speaks for or against it."""

    written: str
    at: Span
    signs: tuple[str, ...]


def number_signs(
    text: str,
    subject_end: int,
    language: str,
    threads: tuple[str, ...],
    chances: Mapping[Label, float],
) -> tuple[NumberSigns, ...]:
    """Every place of a mail that may be an invoice or order number, in order, with its signs.

    `threads` are quoted parts: their numbers tell how this business builds its numbers. `chances`:
    what the mail is about.
    """
    shown = folded(text)
    matters = set(about(chances, tuple(Label)))
    orders = chances.get(Label.PO_MISMATCH, 0.0) >= _ABOUT_ORDERS
    places = tuple(code_places(text))
    ruled = {n.at: n.role for n in find_numbers(text, subject_end, language, threads, orders)}
    dates = [mention.at for mention in find_dates(text)]
    amounts = [amount.at for amount in find_amounts(text)]
    built = _built(text, shown, places, threads, language)
    quoted = {at.of(thread) for thread in threads for at in code_places(thread)}
    found = []
    for i, at in enumerate(places):
        signs = matters | set(_around(shown, at, subject_end)) | set(_nearby(shown, at))
        signs.update(_form(at.of(text)))
        signs.update(_kin(text, shown, places, i, built))
        signs.update(_in_lines(text, shown, at))
        signs.add(f"rule={ruled.get(at, 'none')}")
        signs.add(f"language={language}")
        if orders:
            signs.add("orders")
        if _CITED.search(shown[max(0, at.start - 34) : at.start]):
            signs.add("cited")
        if _SPENT.search(re.split(r"[.!?]\s|\n", shown[at.end : at.end + 70])[0]):
            signs.add("runs out")
        if at.of(text) in quoted:
            signs.add("also quoted")
        if places and i:
            same = _build(places[0].of(text)) == _build(at.of(text))
            signs.add(f"built like the first {same}")
        if any(at.touches(other) for other in dates if not lettered(text, at, other)):
            signs.add("in a date")
        if any(at.touches(other) for other in amounts if not lettered(text, at, other)):
            signs.add("in an amount")
        if measured(text, at):
            signs.add("measured")
        masculine = _MASCULINE.get(language)
        if masculine and masculine.search(shown[max(0, at.start - 8) : at.start]):
            signs.add("after an order's article")
        if after_article(shown, at, language):
            signs.add("after an article")
        found.append(NumberSigns(at.of(text), at, tuple(sorted(signs | _pairs(signs)))))
    return tuple(found)


def _around(shown: str, at: Span, subject_end: int) -> Iterator[str]:
    before = shown[max(0, at.start - 70) : at.start].rpartition("\n\n")[2]
    after = shown[at.end : at.end + 40].partition("\n\n")[0]
    left, right = _WORDS.findall(before), _WORDS.findall(after)
    one = left[-1] if left else "^"
    two = left[-2] if len(left) > 1 else "^"
    yield f"before={one}"
    yield f"before2={two} {one}"
    yield f"after={right[0] if right else '$'}"
    yield f"noun={bare_role(shown, at) or 'none'}"
    yield f"near={near_role(shown, at) or 'none'}"
    yield f"subject={at.end <= subject_end}"
    sentence = re.split(r"[.!?]\s|\n", before)[-1] + " " + re.split(r"[.!?]\s|\n", after)[0]
    for name, pattern in _TOPIC_PATTERNS.items():
        if pattern.search(sentence):
            yield f"topic={name}"
    sign = shown[max(0, at.start - 1) : at.start]
    if sign and not sign.isspace():
        yield f"touches={sign}"


def _nearby(shown: str, at: Span) -> Iterator[str]:
    """The next five words on either side, and what encloses the place."""
    left = _NEARBY.findall(shown[max(0, at.start - 60) : at.start])[-5:]
    right = _NEARBY.findall(shown[at.end : at.end + 60])[:5]
    for side, words in (("left", left), ("right", right)):
        for word in words:
            yield f"{side}:{word[:7]}"
    if len(left) > 1:
        yield f"left2={left[-2]}"
    if len(right) > 1:
        yield f"right2={right[1]}"
        yield f"after2={right[0]} {right[1]}"
    if left and right:
        yield f"between={left[-1]} {right[0]}"


def _in_lines(text: str, shown: str, at: Span) -> Iterator[str]:
    """Whether a place stands in a list or table, and what its column is headed."""
    if own_line(text, at):
        yield "a line of its own"
    elif begins_line(text, at):
        yield "begins a line"
    head = heading(shown, at)
    if head is not None:
        yield f"under={head_role(head) or 'none'}"
        yield f"under:{head.split()[0].strip('.:°')}"


def _form(written: str) -> Iterator[str]:
    written = " ".join(written.split())
    coarse = re.sub(r"\d+", "9", re.sub(r"[A-Z]+", "A", re.sub(r"[a-z]+", "a", written)))
    yield f"coarse={coarse}"
    yield "shape=" + re.sub(r"\d", "9", re.sub(r"[A-Za-z]", "A", written))[:24]
    digits = sum(sign.isdigit() for sign in written)
    if _ORDER_BUILD.fullmatch(written):
        yield "built like an order"
    years = re.fullmatch(r"(?:20)?(\d\d)[/-](?:20)?(\d\d)", written)
    if years and int(years[2]) == int(years[1]) + 1:
        yield "two years in a row"
    if _AGAIN.search(written):
        yield "a second issue"
    if re.fullmatch(r"(?:20)?2[4-9][./-]\d{2,5}", written):
        yield "year first"
    if "'" in written or "\N{RIGHT SINGLE QUOTATION MARK}" in written:
        yield "groups of three"
    if re.match(r"[A-Z]{1,3} \d", written):
        yield "letters and a blank"
    yield f"digits={min(digits, 12)}"
    if written.isdigit():
        yield f"all digits={min(digits, 12)}"
        if re.fullmatch(r"(?:19|20)[0-4]\d", written):
            yield "year"
    for role, pattern in _NAMES_ITSELF.items():
        if pattern.search(written):
            yield f"names itself {role}"
    head = re.match(r"[A-Za-z]{1,6}", written)
    if head:
        yield f"head={head[0].upper()}"


def _kin(
    text: str, shown: str, places: tuple[Span, ...], i: int, built: dict[str, set[str]]
) -> Iterator[str]:
    """Others built the same way, the same number again, a list it stands in."""
    at = places[i]
    written = at.of(text)
    kin = built.get(_build(written), set())
    for role in kin:
        yield f"kin={role}"
    if kin and kin <= {"other", "quoted other"}:
        yield "kin of others only"
    again = [other for other in places if other != at and other.of(text) == written]
    if again:
        yield "again"
        for other in again:
            yield f"elsewhere={bare_role(shown, other) or 'none'}"
    for other in places[max(0, i - 1) : i + 2]:
        gap = shown[min(at.end, other.end) : max(at.start, other.start)]
        if other != at and _RANGE.fullmatch(gap):
            yield "in a range"
            yield f"in a range, alike={_build(other.of(text)) == _build(written)}"
    others = {other.of(text) for other in places} - {written}
    if any(other[:-1] == written and other[-1].isalpha() for other in others):
        yield "another has a letter more"
    if written[:-1] in others and written[-1:].isalpha():
        yield "another has a letter less"
    if any(
        len(other) > len(written) and re.search(rf"\D{re.escape(written)}$", other)
        for other in others
    ):
        yield "ends another"
    if any(re.match(rf"{re.escape(written)}[-/.]", other) for other in others):
        yield "another goes on"
    if own_line(text, at):
        lines = sum(
            own_line(text, other) and _build(other.of(text)) == _build(written) for other in places
        )
        yield f"lines alike={min(lines, 3)}"
    yield f"alike={min(sum(_build(other) == _build(written) for other in others), 3)}"
    before = [other for other in places[:i] if listed_with(text, other, at)]
    if before:
        noun = bare_role(shown, before[-1]) or "none"
        yield f"listed={noun}"
        yield f"listed alike={_build(before[-1].of(text)) == _build(written)}"


def _build(written: str) -> str:
    return re.sub(r"\d+", lambda run: "9" * min(len(run[0]), 6), written.upper())


def _built(
    text: str, shown: str, places: tuple[Span, ...], threads: tuple[str, ...], language: str
) -> dict[str, set[str]]:
    """How numbers that a noun introduces are built, here and in the quoted thread."""
    built: dict[str, set[str]] = {}
    for at in places:
        role = bare_role(shown, at)
        if role is not None and len(at.of(text)) > 2:
            built.setdefault(_build(at.of(text)), set()).add(str(role))
    for thread in threads:
        quoted = folded(thread)
        for at in code_places(thread):
            role = bare_role(quoted, at)
            if role is not None and len(at.of(thread)) > 2:
                built.setdefault(_build(at.of(thread)), set()).add(f"quoted {role}")
    return built


def _pairs(signs: set[str]) -> set[str]:
    """Signs that mean something together only."""
    first = {
        s
        for s in signs
        if s.startswith(("coarse=", "subject=", "noun=", "digits=", "built", "year"))
    }
    second = {
        s
        for s in signs
        if s.startswith(
            (
                "before=",
                "kin=",
                "under",
                "alike=",
                "a line",
                "begins",
                "another",
                "ends another",
                "lines alike",
                "year first",
                "groups of",
                "listed=",
                "after an",
                "in a",
                "rule=",
                "topic=",
                "orders",
                "cited",
                "runs out",
                "also quoted",
            )
        )
    }
    return {f"{a} & {b}" for a in first for b in second}
