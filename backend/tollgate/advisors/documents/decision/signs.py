"""What a document shows of its decision, as signs for the fitted weighing: what the rules read,
places to sign, answers, and how far its clauses lean to each of the things a paper can say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.decision.decide import Stances, is_question
from tollgate.advisors.documents.decision.force import find_state
from tollgate.advisors.documents.decision.judgement import Judgement
from tollgate.advisors.documents.decision.listings import open_items
from tollgate.advisors.documents.decision.reservations import find_reservation
from tollgate.advisors.documents.decision.speaker import (
    completion_notice,
    request_for_acceptance,
    vendor_voice,
)
from tollgate.advisors.documents.mail import Mail
from tollgate.advisors.documents.reading import DocumentType
from tollgate.advisors.documents.signing.sign_blocks import SignBlocks

_STEPS = (0.1, 0.25, 0.4, 0.55, 0.7, 0.82, 0.92)  # chances that make a sign of their own
_LEANINGS = ("accepts", "conditional", "rejects", "open")
CLAUSE = (2, 70)  # words of one
_SENTENCE = 6  # words from which on a clause is one


class Told(NamedTuple):
    """A document and what was read in it: sentences, answers, places to sign, a mail."""

    sheets: Sheets
    stances: Stances
    blocks: SignBlocks
    mail: Mail | None


def signs_of(
    told: Told, kind: tuple[DocumentType, Mapping[str, float]], judgement: Judgement
) -> Counter[str]:
    """Traits ("t:") of a document; `kind` is what it was taken for, and the chance of each kind."""
    found = Counter((f"kind {kind[0]}",))
    for name, chance in kind[1].items():
        found.update(steps(f"like {name}", chance))
    found.update(_voices(told, judgement))
    found.update(_places(told.blocks, judgement))
    found.update(_answers(told.sheets, told.stances))
    found.update(_clauses(told.sheets, told.stances, told.blocks))
    found.update(_limits(told, judgement))
    return with_context(
        [*found, *(f"{sign}, more" for sign, n in found.items() if n > 1)], judgement
    )


def with_context(signs: Sequence[str], judgement: Judgement) -> Counter[str]:
    """Each sign alone and together with what the rules made of decision and signature."""
    read = (f"rules {judgement.verdict}", f"signature {judgement.signed}")
    both = (f"{one} & {sign}" for one in read for sign in (*signs, *read) if sign != one)
    return Counter(f"t:{sign}" for sign in {*read, *signs, *both})


def steps(name: str, chance: float) -> Iterator[str]:
    """A sign for every step that a chance reaches."""
    return (f"{name} {step}" for step in _STEPS if chance >= step)


def _voices(told: Told, judgement: Judgement) -> Iterator[str]:
    """Who speaks, and in what kind of paper."""
    sheets, mail = told.sheets, told.mail
    if mail is not None:
        yield "mail"
    if judgement.letter:
        yield "letter"
    if len(sheets.pages) > 1:
        yield "pages"
    if any(page.source == "ocr" for page in sheets.pages.values()):
        yield "scan"
    if request_for_acceptance(sheets, mail) is not None:
        yield "asks"
    if completion_notice(sheets, mail) is not None:
        yield "reports"
    if vendor_voice(sheets, mail, judgement.letter) is not None:
        yield "vendor speaks"


def _places(blocks: SignBlocks, judgement: Judgement) -> Iterator[str]:
    """Places to sign, by party and what stands there."""
    for slot in blocks.slots:
        state = "refused" if slot.refused else "pending" if slot.pending else "blank"
        yield f"place {slot.party} {'signed' if slot.signed else state}"
        if slot.heading is not None:
            yield "place headed"
        if slot.by_record:
            yield "place by record"
    for slot in judgement.slots:
        yield f"accepting place {'signed' if slot.signed else 'blank'}"
    if not blocks.slots:
        yield "no place"
    for deed in blocks.history.deeds:
        yield f"deed {deed.say}"


def _answers(sheets: Sheets, stances: Stances) -> Iterator[str]:
    """Answers to choose, taken and left, by what they say."""
    language = sheets.languages[0]
    taken = {True: "taken", False: "left"}
    for option in stances.options:
        state = taken[option.mark.ticked]
        yield f"answer {option.say} {state}"
        for name, chance in sheets.voice.chances(option.text, language).items():
            yield from steps(f"answer {state} leans {name}", chance)
    marks = [mark for page in sheets.pages.values() for mark in page.marks]
    for state in {taken[mark.ticked] for mark in marks}:
        yield f"box {state}"
    if marks and not stances.options:
        yield "boxes without answers"
    for name in ("unclear", "open_item", "items", "offered"):
        if getattr(stances, name):
            yield f"answers {name}"
    for value in sheets.of_kind("result"):
        for name, chance in sheets.voice.chances(f"{value.label}: {value.text}", language).items():
            yield from steps(f"result leans {name}", chance)


def _clauses(sheets: Sheets, stances: Stances, blocks: SignBlocks) -> Iterator[str]:
    """How far the clauses lean, the two that lean farthest to each, and those by the signature."""
    for said in (*stances.statements, *stances.hints):
        yield f"said {said.say} {said.manner}"
    signed_on = {slot.page for slot in blocks.slots}
    every: dict[str, list[float]] = {name: [] for name in _LEANINGS}
    nearby = dict.fromkeys(_LEANINGS, 0.0)
    whole = dict.fromkeys(_LEANINGS, 0.0)
    for page, start, end in stances.clauses():
        text = sheets.pages[page].text[start:end].strip()
        words = len(text.split())
        if not CLAUSE[0] <= words <= CLAUSE[1] or is_question(text):
            continue
        told = sheets.voice.chances(text, sheets.languages[0])
        for name in _LEANINGS:
            chance = told.get(name, 0.0)
            every[name].append(chance)
            if words >= _SENTENCE:
                whole[name] = max(whole[name], chance)
            if page in signed_on:
                nearby[name] = max(nearby[name], chance)
    for name in _LEANINGS:
        first, second, *_ = [*sorted(every[name], reverse=True), 0.0, 0.0]
        yield from steps(f"leans {name}", first)
        yield from steps(f"leans {name} twice", second)
        yield from steps(f"sentence leans {name}", whole[name])
        yield from steps(f"signed page leans {name}", nearby[name])


def _limits(told: Told, judgement: Judgement) -> Iterator[str]:
    """What takes force or acceptance away."""
    sheets, stances = told.sheets, told.stances
    if find_state(sheets, told.mail is not None) is not None:
        yield "without force"
    reserved = find_reservation(sheets, set(sheets.pages), stances, False)
    if reserved is not None:
        yield "reserved"
    if open_items(sheets):
        yield "open items"
    for name in ("muted", "postponed", "conditional", "beside", "option", "statement"):
        if getattr(judgement, name):
            yield f"judged {name}"
