"""Candidates for numbers of projects, orders and changes: every code, with what it is called."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tollgate.advisors.documents.candidates.candidate import Candidate, united
from tollgate.advisors.documents.candidates.scene import Scene
from tollgate.advisors.documents.candidates.traits import traits
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.vocabulary.label_words import senses
from tollgate.advisors.documents.vocabulary.lexicon import kinds_of, pattern

_MOST = 400
_CODE = re.compile(
    r"(?<![\w@/.-])(?=[\w./#&-]*\d)(?=[\w./#&-]{3,28}(?![\w@]))[A-Za-z0-9][\w]*(?:[./#&-]\w+)*(?!\w)"
)
# Without a figure: "CD-RCF", "CTP/QT", and what stands in brackets behind a project's name.
_CAPITALS = re.compile(
    r"(?<![\w@/.&-])[A-Z]{2,6}(?:[-/&][A-Z]{1,4}){1,3}(?![\w/&-])|(?<=\()[A-Z]{2,6}(?=\))"
)
_SHORT = re.compile(r"(?<![\w@/.-])(?:[A-Z]{0,4}[-.]?\d{1,6}[A-Z]?)(?![\w/-]|[.,]\d)")
_APART = re.compile(r"(?<![\w@/.-])[A-Z]{1,5}\s\d{2,}(?:[./-]\w+)*(?!\w)")
_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:19|20)\d\d|\d{1,2}:\d{2}(?::\d{2})?")
_MONEY = re.compile(r"\d{1,3}(?:[.,']\d{3})+(?:[.,]\d{2})?|\d+[.,]\d{2}")


def codes(scene: Scene, field: str) -> list[Candidate]:
    """Candidates for a project code, an order number or a change order number."""
    listed: list[Candidate] = []
    for number, page in scene.sheets.pages.items():
        named = _named(page.text, number) if field == "project_code" else ()
        for found in (*_written(page.text, number), *named):
            if len(listed) >= _MOST:
                break
            said = traits(scene, found, "code") | _before(scene, found) | form_of(found.text)
            listed.append(Candidate(found, frozenset(said)))
    rule = scene.fields.code(field)
    if rule is not None:
        listed.append(Candidate(rule, frozenset({"src:rule", f"src:rule&{scene.kind.value}"})))
    return united(listed)


def _written(text: str, page: int) -> Iterator[Found]:
    seen: set[int] = set()
    for sought in (_CODE, _SHORT, _APART):
        for match in sought.finditer(text):
            body = match[0].rstrip(".,;:/-#")
            place = match.start() if sought is not _APART else -1 - match.start()
            if place in seen or not any(c.isdigit() for c in body):
                continue
            if _DATE.fullmatch(body) or _MONEY.fullmatch(body):
                continue
            seen.add(place)
            yield Found(body, page, match.start(), match.start() + len(body))


def _named(text: str, page: int) -> Iterator[Found]:
    for match in _CAPITALS.finditer(text):
        yield Found(match[0], page, match.start(), match.end())


def _before(scene: Scene, found: Found) -> set[str]:
    """What the words before a number call it."""
    page = scene.sheets.folded[found.page]
    before = page[max(0, found.start - 40) : found.start].rpartition("\n")[2]
    words = re.findall(r"[a-z.#°'-]+", before)
    said: set[str] = set()
    for size in (3, 2, 1):
        if len(words) >= size:
            kinds = kinds_of(" ".join(words[-size:]), scene.sheets.languages)
            said |= {f"before:{kind}" for kind in kinds}
            if kinds:
                break
    close = senses(" ".join(words[-2:]), scene.sheets.languages)
    said |= {f"close:{sense}" for sense in close}
    if close:
        said.add(f"close={'+'.join(sorted(close))}")
    for kind in ("change_order", "purchase_order", "statement_of_work"):
        if pattern(scene.sheets.languages, "kinds", kind).search(before):
            said |= {f"beforekind:{kind}", f"beforekind:{kind}&{scene.kind.value}"}
    return said


def form_of(text: str) -> set[str]:
    """Letters and digits of a code as a pattern, and how many digits."""
    form = re.sub(r"[A-Za-z]+", "A", re.sub(r"\d+", "9", text))
    digits = sum(sign.isdigit() for sign in text)
    letters = re.match(r"[A-Za-z]{1,5}(?=[-/ .\d])", text)
    said = {f"form:{form[:6]}", f"digits:{min(digits, 6)}"}
    if letters is not None:
        said |= {f"begins:{sense}" for sense in senses(letters[0])}
        if letters[0].upper() in _LETTERS:
            said.add(f"begins:{_LETTERS[letters[0].upper()]}")
    return said


# What the letters at the head of a number stand for.
_LETTERS = {
    **dict.fromkeys(("PO", "OC", "BC", "OA", "ODA", "BE", "NE"), "order"),
    **dict.fromkeys(("CO", "VO", "CR", "SCR", "PCO", "CCN", "AV", "NT", "TS", "N", "V"), "change"),
    **dict.fromkeys(("SOW", "TO", "WO", "CT", "K"), "contract"),
    **dict.fromkeys(("P", "PRJ", "PR", "J", "JOB", "PROJ"), "project"),
    **dict.fromkeys(("INV", "RE", "RG", "FA", "FT", "F", "R"), "invoice"),
    **dict.fromkeys(("M", "MS", "D", "L", "WP", "AP", "BA", "E", "H"), "stage"),
    **dict.fromkeys(("AQ", "AN", "Q", "OF"), "offer"),
}
