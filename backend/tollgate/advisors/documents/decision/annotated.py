"""A paper's passages with what the rules made of each, and of the whole: what the networks that
read its gist go by, beside what the passages mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import log
from typing import NamedTuple

from tollgate.advisors.documents.decision.against import Against, is_scanned, is_void
from tollgate.advisors.documents.decision.beside import Thing, things_beside
from tollgate.advisors.documents.decision.judgement import Judgement
from tollgate.advisors.documents.decision.left_open import nobody_acted
from tollgate.advisors.documents.decision.passages import Passage, edges_of, passages, touch
from tollgate.advisors.documents.decision.signs import CLAUSE, Told
from tollgate.advisors.documents.pages.pages import Document
from tollgate.advisors.documents.reading import DocumentType, Verdict
from tollgate.advisors.documents.signing.sign_blocks import Slot
from tollgate.advisors.documents.vocabulary.voice import SAYS, SILENT, Voice

# What a passage may be as a place to sign, and as a sentence or an answer; the first is neither.
PLACES = (
    "",
    *("None blank", "None signed", "certifier blank", "certifier signed", "client blank"),
    *("client pending", "client refused", "client signed", "vendor blank", "vendor signed"),
)
SAID = (
    "",
    *("accept", "accept formula", "accept left", "accept rule", "accept taken", "accept hinted"),
    *("condition", "condition formula", "condition left", "condition rule", "condition taken"),
    *("condition hinted", "reject", "reject formula", "reject left", "reject rule", "reject taken"),
    "reject hinted",
)
VOICES = (*SAYS, *SILENT)
DECISIONS = ("None", *map(str, sorted(Verdict)))
_KINDS = tuple(sorted(set(DocumentType) - {DocumentType.UNREADABLE}))
_AGAINST = (
    *("refused_row", "strikes", "waiting", "refuses", "half_dated", "nameless", "left_out"),
    *("forceless", "other_answer", "blank", "unclear", "elsewhere", "asks", "questions"),
)
FLAGS = 40  # of what the rules made of the whole
_LEAST = 1e-3  # chance below which words lean equally little
_SCALE = 3.0  # brings the logarithms of such chances to about the size of the flags

Stretch = tuple[int, int, int]  # page number, start, end


class Annotated(NamedTuple):
    """Passages; for each of them its index in PLACES and in SAID and the chances of VOICES; what
    the rules made of the whole, as FLAGS, all of them 0 where no rules read it; and how its words
    lean to each of DECISIONS."""

    told: Sequence[Passage]
    places: Sequence[int]
    said: Sequence[int]
    voices: Sequence[Sequence[float]]
    flags: Sequence[float] = (0.0,) * FLAGS
    words: Sequence[float] = (0.0,) * len(DECISIONS)
    beside: Sequence[Thing] = ()
    places_beside: Sequence[int] = ()

    def with_words(self, chances: Mapping[str, float]) -> Annotated:
        """The same with how its words lean."""
        leaning = [log(max(chances[name], _LEAST)) / _SCALE for name in DECISIONS]
        return self._replace(words=leaning)


def unread(told: Sequence[Passage], voice: Voice, language: str) -> Annotated:
    """Passages that no rules read."""
    nothing = [0] * len(told)
    return Annotated(told, nothing, nothing, _voices(told, voice, language))


def annotated(
    told: Told, kind: DocumentType, judgement: Judgement, against: Against, shown: bool
) -> Annotated:
    """The passages of a document with what was read in it; `shown` is whether anything in it shows
    an acceptance."""
    sheets = told.sheets
    cut = passages(sheets.document, sheets.languages[0])
    numbers = [page.number for page in sheets.document.pages]
    beside = things_beside(cut, sheets.document)
    at = [(numbers[each.sheet], each.start, each.end) for each in cut]
    flags = (
        True,
        *(str(judgement.verdict) == each for each in DECISIONS),
        *(judgement.signed is each for each in (True, False, None)),
        *(kind is each for each in _KINDS),
        *(getattr(against, name) for name in _AGAINST),
        *(is_void(told), is_scanned(told), told.mail is not None, bool(told.blocks.slots)),
        *(nobody_acted(told.blocks.sheets), shown),
        *(judgement.conditional, judgement.formless, judgement.muted, judgement.beside),
    )
    return Annotated(
        cut,
        _marked(at, _places(told.blocks.slots), PLACES),
        _marked(at, _said(told), SAID),
        _voices(cut, sheets.voice, sheets.languages[0]),
        [float(each) for each in flags],
        beside=beside,
        places_beside=places_beside(told.blocks.slots, beside, sheets.document),
    )


def places_beside(slots: Sequence[Slot], beside: Sequence[Thing], document: Document) -> list[int]:
    """For each thing beside the passages its index in PLACES: a cell is what its words are, what is
    drawn belongs to the place to sign in whose zone it is."""
    pages = document.pages
    stretches = [(pages[each.sheet].number, each.start, each.end) for each in beside]
    found = _marked(stretches, _places(slots), PLACES)
    drawn = [(at, each, pages[each.sheet]) for at, each in enumerate(beside) if not each.text]
    for slot in slots:
        index = PLACES.index(_place(slot)) if _place(slot) in PLACES else 0
        for at, each, page in drawn:
            if page.number == slot.page and touch(each.edges, edges_of(page, [slot.zone])):
                found[at] = index
    return found


def _place(slot: Slot) -> str:
    state = "refused" if slot.refused else "signed" if slot.signed else "blank"
    return f"{slot.party} {'pending' if state == 'blank' and slot.pending else state}"


def _places(slots: Sequence[Slot]) -> Iterator[tuple[Stretch, str]]:
    for slot in slots:
        for cell in (slot.label, slot.heading):
            if cell is not None:
                yield (cell.page, cell.start, cell.end), _place(slot)
        proof = slot.proof
        if proof is not None and proof.start is not None:
            yield (proof.page, proof.start, proof.end or proof.start), _place(slot)


def _said(told: Told) -> Iterator[tuple[Stretch, str]]:
    stances = told.stances
    for each in (*stances.statements, *stances.hints):
        yield (each.page, each.start, each.end), f"{each.say} {each.manner}".strip()
    for option in stances.options:
        how = "taken" if option.mark.ticked else "left"
        yield (option.page, option.start, option.end), f"{option.say} {how}"


def _marked(
    passages: Sequence[Stretch], marks: Iterator[tuple[Stretch, str]], names: Sequence[str]
) -> list[int]:
    """For each passage the index of the last mark that touches it, 0 without one or for one that
    has no name of its own."""
    known = {name: at for at, name in enumerate(names)}
    found = [0] * len(passages)
    for (number, start, end), name in marks:
        for at, (page, begin, stop) in enumerate(passages):
            if page == number and begin < end and start < stop:
                found[at] = known.get(name, 0)
    return found


def _voices(told: Sequence[Passage], voice: Voice, language: str) -> list[list[float]]:
    found = []
    for each in told:
        text = " ".join(each.text.split())
        clause = CLAUSE[0] <= len(text.split()) <= CLAUSE[1]
        chances = voice.chances(text, language) if clause else {}
        found.append([chances.get(name, 0.0) for name in VOICES])
    return found
