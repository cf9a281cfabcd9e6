"""Invoice and purchase-order numbers in a mail, as written, with their place.

A number is told by the noun before it, by a list it stands in, by being built like one that is
known already, or by standing alone in the subject. What is a date, an amount, a quantity, a phone
or another kind of reference is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tollgate.advisors.folding import folded
from tollgate.advisors.grounding.amounts import find_amounts
from tollgate.advisors.grounding.dates import find_dates
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.mail.number_places import (
    AFTER_EN,
    ARTICLES,
    BEFORE_EN,
    CODE,
    FEMININE,
    LIST,
    MONEY_SIGN,
    NEAR,
    ORDER_NOUNS,
    PRODUCTISH,
    UNIT,
    VAT_ID,
    Role,
    bare_role,
    elsewhere,
    lettered,
)


@dataclass(frozen=True, slots=True)
class _Place:
    """A text, its folded form, where its subject ends, and its language."""

    text: str
    shown: str
    subject_end: int
    language: str
    about_orders: bool = False


@dataclass(frozen=True, slots=True)
class Number:
    """A reference number: what it numbers and where it stands."""

    role: Role
    written: str
    at: Span


def find_numbers(
    text: str,
    subject_end: int,
    language: str = "en",
    threads: tuple[str, ...] = (),
    orders: bool = False,
) -> tuple[Number, ...]:
    """Reference numbers of a mail in order. `threads` are quoted parts: they do not count, but how
    their numbers are built tells what numbers of the new part are. `orders`: the mail is about
    purchase orders, so that a number built unlike its invoice is one."""
    shapes = _shapes(threads, language)
    shown = folded(text)
    orders = orders or re.search(rf"(?<!\w)(?:{ORDER_NOUNS})(?!\w)", shown) is not None
    place = _Place(text, shown, subject_end, language, orders)
    found = _told(place, shapes)
    # A second look: what was told by a noun tells the kind of others built the same way.
    for number in found:
        if number.at.start < subject_end or bare_role(place.shown, number.at) is number.role:
            shapes.setdefault(_shape(number.written), number.role)
    return tuple(_told(place, shapes))


def invoice_numbers(numbers: tuple[Number, ...]) -> tuple[Number, ...]:
    return _first_of_each(numbers, Role.INVOICE)


def order_numbers(numbers: tuple[Number, ...]) -> tuple[Number, ...]:
    return _first_of_each(numbers, Role.ORDER)


def _first_of_each(numbers: tuple[Number, ...], role: Role) -> tuple[Number, ...]:
    first: dict[str, Number] = {}
    for number in numbers:
        if number.role is role:
            first.setdefault(number.written, number)
    return tuple(first.values())


def _shapes(threads: tuple[str, ...], language: str) -> dict[str, Role]:
    shapes: dict[str, Role] = {}
    for thread in threads:
        for number in _told(_Place(thread, folded(thread), 0, language), {}):
            if number.role is not Role.OTHER:
                shapes.setdefault(_shape(number.written), number.role)
    return shapes


def _shape(written: str) -> str:
    """How a number is built: its letters and marks; a run of digits is its length."""
    return re.sub(r"\d+", lambda run: f"<{len(run[0])}>", written.upper())


def _told(place: _Place, shapes: dict[str, Role]) -> list[Number]:
    text, shown = place.text, place.shown
    taken = [mention.at for mention in find_dates(text)]
    taken += [amount.at for amount in find_amounts(text)]
    found: list[Number] = []
    for match in CODE.finditer(text):
        at = Span(match.start("code"), match.end("code"))
        written = at.of(text).rstrip("-/._")
        at = Span(at.start, at.start + len(written))
        if not re.search(r"\d", written) or elsewhere(text, at):
            continue
        role = _role(place, at, found, shapes)
        if role is Role.OTHER or role is None:
            continue
        noun = bare_role(shown, at) is not None
        year = re.fullmatch(r"(?:19|20)[0-3]\d", written) is not None
        if (year or re.fullmatch(r"\d{1,2}\.\d{1,3}", written)) and not noun:
            continue
        dated = _looks_dated(written)
        called = FEMININE.search(shown, max(0, at.start - 5), at.start) is not None
        told = not dated and (noun or called or _shape(written) in shapes)
        if any(at.touches(other) for other in taken if not lettered(text, at, other)) and not told:
            continue
        found.append(Number(role, written, at))
    return found


def _looks_dated(written: str) -> bool:
    return (
        re.fullmatch(r"\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}-\d{2}-\d{2}", written)
        is not None
    )


def _role(place: _Place, at: Span, found: list[Number], shapes: dict[str, Role]) -> Role | None:
    text, shown = place.text, place.shown
    written = at.of(text)
    noun = bare_role(shown, at)
    strong = bool(re.search(r"[A-Za-z]", written)) and len(re.findall(r"\d", written)) >= 4
    if noun is Role.OTHER and re.match(r"\sPO\b", text[at.end : at.end + 4]):
        return Role.ORDER
    if _ticket(text, at) or re.fullmatch(r"\d{1,2}-\d{1,2}", written):
        return Role.OTHER
    if VAT_ID.fullmatch(written) or (noun is Role.OTHER and not (strong and _weak(shown, at))):
        return Role.OTHER
    if noun in (Role.ORDER, Role.INVOICE):
        return noun if _plausible(text, at, written, named=True) else None
    if not _plausible(text, at, written):
        return None
    listed = found and LIST.fullmatch(text, found[-1].at.end, at.start)
    if listed and _alike(found[-1].written, written):
        return found[-1].role
    known = shapes.get(_shape(written)) if _telling(written) else None
    if known is not None:
        return known
    return _by_neighbours(place, at, shapes)


def _ticket(text: str, at: Span) -> bool:
    """Whether a number stands alone in brackets at the head of the subject: a help desk's."""
    head = re.match(r"(?:\w{1,4}:\s*)*\[([^\]]{3,24})\]\s*\w", text)
    return head is not None and head.start(1) <= at.start < head.end(1)


def _weak(shown: str, at: Span) -> bool:
    return bool(
        re.search(
            r"(?:account|ref|reference|request|matter|release)\W+$",
            shown[max(0, at.start - 24) : at.start],
        )
    )


def _by_neighbours(place: _Place, at: Span, shapes: dict[str, Role]) -> Role | None:
    """A number without a noun right before it: the words near it, its article, its build."""
    text, shown, subject_end = place.text, place.shown, place.subject_end
    written = at.of(text)
    before = shown[max(0, at.start - 60) : at.start].rpartition("\n\n")[2]
    if _telling(written):
        for role, pattern in NEAR.items():
            if pattern.search(before):
                return role
    built = _by_build(text, at, written, subject_end)
    in_body = at.start > subject_end
    if in_body and place.about_orders and Role.INVOICE in shapes.values() and len(written) >= 5:
        long_digits = written.isdigit() and len(written) >= 7
        if long_digits or (built is not None and not written.isdigit()):
            return Role.ORDER
    plain = re.sub(r"\s?(?:bis|ter|quater)$", "", written)
    if built is None and plain.isdigit() and in_body and len(written) >= 2:
        return _by_article(place, at, written)
    return built


def _by_article(place: _Place, at: Span, written: str) -> Role | None:
    shown = place.shown
    before, after = shown[max(0, at.start - 16) : at.start], shown[at.end : at.end + 12]
    if re.fullmatch(r"(?:19|20)[0-3]\d", written) or re.match(
        r"\s?[-–]\s?\d|[.,]\d|\.\s?[a-z]", after
    ):
        return None
    article = ARTICLES.get(place.language)
    if article and article.search(before) and (len(written) >= 3 or place.language == "it"):
        return (
            Role.INVOICE
            if not re.match(r"\s(?:tranche|rate|fase|phase|semana|volta)\b", after)
            else None
        )
    if len(written) >= 4 and BEFORE_EN.search(before) and AFTER_EN.match(after):
        return Role.INVOICE
    return None


def _telling(written: str) -> bool:
    """Whether the build of a number says something: letters or marks, or many digits."""
    return bool(re.search(r"[A-Za-z/.-]", written)) or len(written) >= 4


def _alike(one: str, other: str) -> bool:
    """Two numbers of one list: same letters, or both digits of about one length."""
    if one.isdigit() and other.isdigit():
        return abs(len(one) - len(other)) <= 1
    return re.sub(r"\d+", "", one) == re.sub(r"\d+", "", other) or _shape(one) == _shape(other)


def _plausible(text: str, at: Span, written: str, named: bool = False) -> bool:
    if named and len(written) >= 5:
        return True
    if UNIT.match(text, at.end) or MONEY_SIGN.search(text[max(0, at.start - 6) : at.start]):
        return False
    return PRODUCTISH.match(written) is None


def _by_build(text: str, at: Span, written: str, subject_end: int) -> Role | None:
    """A number that no word introduces: by its build, or alone in the subject."""
    digits = sum(sign.isdigit() for sign in written)
    letters = sum(sign.isalpha() for sign in written)
    marked = bool(re.search(r"[-/.]", written))
    if re.search(r"(?:^|[-/])(?:POH?|LPO|BC|OC|ODA|IO|BDC|EN|NE|PC)(?:[-/ ]|\d)", written):
        return Role.ORDER
    if re.fullmatch(r"4[1-7]\d{8}|20[2-4]\dNE\d{4,}", written):  # SAP, Brazilian commitments
        return Role.ORDER
    if re.match(r"(?:INV|RE|RG|FT|FPA|FV|NF|SI)[-/ ]?[A-Z]?/?\d", written):
        return Role.INVOICE
    if re.fullmatch(r"(?:20[2-4]\d)[-/](?:20[2-4]\d)", written) or re.match(
        r"\s\d+\s?h\b|\s/\s[A-Z][a-z]", text[at.end : at.end + 12]
    ):
        return None
    if re.match(r"\s(?:POs?|purchase order)\b", text[at.end : at.end + 16]):
        return Role.ORDER
    if re.fullmatch(r"[A-Z]{1,3}/\d{2,4}|\d{1,4}/[A-Z]|(?:FT|NF|FS|FR) [A-Z]/\d+", written):
        return Role.INVOICE
    if at.end <= subject_end and re.fullmatch(r"\d{4,}[A-Z]", written):
        return Role.INVOICE
    if letters and marked and digits >= 3 and re.sub(r"v\d$", "", written).isupper():
        return Role.INVOICE
    if letters and digits >= 4 and re.fullmatch(r"[A-Z]{1,4}\d{4,}", written):
        return Role.INVOICE
    if (
        not letters
        and marked
        and re.fullmatch(r"(?:20)?2\d[-/]\d{2,4}|\d{1,4}/(?:20)?2\d|20\d\d\.\d{3,4}", written)
    ):
        day_and_month = re.fullmatch(r"(?:[0-2]?\d|3[01])[-/](?:0?\d|1[0-2])", written)
        return Role.INVOICE if digits >= 4 and not day_and_month else None
    if text[max(0, at.start - 1) : at.start] == "#" and digits >= 3:
        return Role.INVOICE
    if at.end <= subject_end and not marked and not letters and digits >= 2:
        subject = re.sub(r"^(?:\s*\w{1,4}\s*:)+", "", text[:subject_end])
        others = re.sub(r"\d\S*|\b(?:and|und|et|y|e|en|&)\b", "", subject)
        return Role.INVOICE if digits >= (4 if re.search(r"\w", others) else 2) else None
    return None
