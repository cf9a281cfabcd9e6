"""The local engine: pages to a grounded reading by rules, with no key and no network."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from tollgate.advisors.documents.candidates.candidate import Candidate
from tollgate.advisors.documents.candidates.scene import Scene
from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.classify import Kind, classify
from tollgate.advisors.documents.conditions.by_rules import conditions_by_rules
from tollgate.advisors.documents.covering import form_behind
from tollgate.advisors.documents.decision.decide import Stances
from tollgate.advisors.documents.decision.judgement import Judgement
from tollgate.advisors.documents.decision.passages import passages
from tollgate.advisors.documents.decision.signs import Told, signs_of
from tollgate.advisors.documents.decision.speaker import is_letter
from tollgate.advisors.documents.decision.verdict import judge
from tollgate.advisors.documents.decision.weighing import weigh
from tollgate.advisors.documents.fields.by_rules import fields_by_rules
from tollgate.advisors.documents.fields.fields import Fields
from tollgate.advisors.documents.fields.money_and_dates import Figures
from tollgate.advisors.documents.fitted import RULES_ALONE, Fitted
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.kind_words import kind_terms
from tollgate.advisors.documents.mail import Mail, read_mail
from tollgate.advisors.documents.pages.pages import Document
from tollgate.advisors.documents.reading import (
    FORMS,
    DocumentType,
    Reading,
    Verdict,
    unreadable,
)
from tollgate.advisors.documents.signing.sign_blocks import Proof, SignBlocks
from tollgate.advisors.documents.vocabulary.lexicon import likely_language
from tollgate.advisors.grounding.languages import detect_language
from tollgate.advisors.grounding.law import Dropped, Source, Stance, ground
from tollgate.advisors.grounding.machine_address import addresses_machine
from tollgate.advisors.grounding.spans import Span
from tollgate.kernel.advice import Caution
from tollgate.kernel.evidence import Evidence
from tollgate.kernel.money import Money

_DECIDING = FORMS | {DocumentType.EMAIL}
_LIKELY = 0.5  # least chance of a certificate by its words, where nothing in it decides
# What a condition may belong to: an acceptance, or a form of one that nobody has signed.
_LIMITED = (Verdict.ACCEPTED_WITH_CONDITIONS, Verdict.UNDECIDED)


@dataclass(slots=True)
class _Draft:
    """A reading while it is put together."""

    sheets: Sheets
    values: dict[str, Any] = field(default_factory=dict)
    evidence: list[Evidence] = field(default_factory=list)
    warnings: list[Caution] = field(default_factory=list)

    def put(self, scene: Scene, name: str, found: Found | None, value: Any = None) -> None:
        """Keep a value that its own quote proves; drop any other with a warning.

        A text is its quote on one line; a `value` is an amount or a date read from the quote.
        """
        if found is None:
            return
        kept = _one_line(found.text) if value is None else value
        figures = scene.figures
        source = Source(
            self.sheets.pages[found.page].text,
            page=found.page,
            language=figures.language,
            date_order=figures.order,
            habits=figures.habits,
        )
        stance = Stance.STATED if isinstance(kept, Money) else Stance.MENTIONED
        at = Span(found.start, found.end)
        proof = ground(kept, found.text, source, stance, at)
        denied = isinstance(proof, Dropped) and proof.code == "wrong_sign"
        if denied and isinstance(kept, Money) and kept.minor < 0:
            proof = ground(-kept, found.text, source, stance, at)  # the label says "deduct"
        if isinstance(proof, Dropped):
            self.warn(proof.code, f"{name} {found.text!r} was dropped: {proof.why}", found.page)
            return
        self.values[name] = kept
        self.quote(name, found)

    def stands(self, text: str, found: Found, stance: Stance) -> bool:
        """Whether the law of grounding lets a text stand."""
        page = self.sheets.pages[found.page].text
        source = Source(page, page=found.page, language=self.sheets.languages[0])
        at = Span(found.start, found.end)
        return not isinstance(ground(text, found.text, source, stance, at), Dropped)

    def quote(self, name: str, found: Found) -> None:
        self.evidence.append(
            Evidence(
                source="document",
                field=name,
                quote=found.text,
                page=found.page,
                start=found.start,
                end=found.end,
            )
        )

    def warn(self, code: str, message: str, page: int | None) -> None:
        caution = Caution(code, message, page)
        if caution not in self.warnings:
            self.warnings.append(caution)


def read_locally(document: Document, fitted: Fitted = RULES_ALONE) -> Reading:
    """The reading of a document; every value carries the place that proves it."""
    began = time.perf_counter()
    told = _read(document, fitted, began)
    return told if isinstance(told, Reading) else told[1]


def scene_in(document: Document, fitted: Fitted) -> tuple[Scene, Reading] | None:
    """What the field readers see in a document and its reading; None if unreadable."""
    told = _read(document, fitted, time.perf_counter())
    return None if isinstance(told, Reading) else told


class Heard(NamedTuple):
    """A document as the rules read it, before it is weighed: its kind, how likely each kind is,
    and the judgement."""

    told: Told
    kind: Kind
    likely: Mapping[str, float]
    judgement: Judgement

    @property
    def signs(self) -> Counter[str]:
        """What the weighing goes by, without the words of the paper together."""
        return signs_of(self.told, (self.kind.type, self.likely), self.judgement)


def hear(document: Document, fitted: Fitted) -> Heard | None:
    """What the rules read in a document; None where there is nothing to read."""
    whole = "\n".join(page.text for page in document.pages)
    if not whole.strip():
        return None
    language = detect_language(whole) or likely_language(whole)
    languages = (language,) if language == "en" else (language, "en")
    fitted.voice.prepare([each.text for each in passages(document, language)])
    sheets = Sheets(document, languages, fitted.voice)
    mail = read_mail(sheets)
    form = form_behind(document, languages, mail) if mail is not None else None
    if form is not None:
        sheets, mail = form, None
    stances = Stances(sheets, mail.ends if mail else None, mail.begins if mail else None)
    parties = Fields(sheets, DocumentType.ACCEPTANCE_CERTIFICATE, [])
    known = {"client": parties.client(letterhead=False), "vendor": parties.vendor()}
    blocks = SignBlocks(sheets, {side: found.text for side, found in known.items() if found})
    said = stances.speaks or stances.offered or blocks.history.told
    spoken = said and (bool(blocks.slots) or is_letter(sheets))
    likely = fitted.kinds.chances(kind_terms(whole)) if fitted.kinds is not None else {}
    kind = classify(sheets, bool(stances.options) or spoken, likely)
    if kind is None:
        return None
    kind = _decided_by_hand(kind, stances, blocks)
    judgement = judge(sheets, kind.type, stances, blocks, mail)
    return Heard(Told(sheets, stances, blocks, mail), kind, likely, judgement)


def _read(document: Document, fitted: Fitted, began: float) -> Reading | tuple[Scene, Reading]:
    """The scene and the reading, or a reading alone where there is nothing to read."""
    if document.error is not None:
        return unreadable(document.error.code, document.error.message)
    heard = hear(document, fitted)
    if heard is None:
        return unreadable("no_text", "no page of the file holds anything to read")
    told, kind, likely, judgement = heard
    if fitted.weighing is not None:
        weigh(fitted.weighing, told, kind.type, likely, judgement)
    kind = _settled(kind, judgement, likely)
    sheets = told.sheets
    draft = _Draft(sheets)
    for trouble in document.troubles:
        draft.warn(trouble.code, trouble.message, trouble.page)
    _warn_of_machines(document, draft)
    scene = scene_of(sheets, kind, judgement, told.blocks, told.stances, told.mail)
    draft.values["document_type"] = kind.type
    draft.quote("document_type", _quoted(sheets, kind.page, kind.start, kind.end))
    _put_judgement(sheets, kind.type, judgement, draft)
    _put_conditions(sheets, kind.type, judgement, fitted, draft)
    _put_fields(scene, judgement, fitted, draft)
    reading = Reading(
        language=sheets.languages[0],
        evidence=tuple(draft.evidence),
        warnings=tuple(draft.warnings),
        seconds=time.perf_counter() - began,
        **draft.values,
    )
    return scene, reading


def _warn_of_machines(document: Document, draft: _Draft) -> None:
    for page in document.pages:
        hidden = " ".join(found.text for found in page.hidden)
        spoken = [*addresses_machine(page.text), *addresses_machine(hidden)]
        spoken += [a for note in page.notes for a in addresses_machine(note.text)]
        if spoken:
            quote = spoken[0].quote[:80]
            draft.warn(
                "instruction_to_machine", f"text addresses a machine: {quote!r}", page.number
            )


def scene_of(
    sheets: Sheets,
    kind: Kind,
    judgement: Judgement,
    blocks: SignBlocks,
    stances: Stances,
    mail: Mail | None,
) -> Scene:
    """What the field readers look at."""
    fields = Fields(sheets, kind.type, judgement.slots)
    fields.statement, fields.headline = judgement.statement, (kind.page, kind.start)
    ours = {(slot.page, slot.zone) for slot in judgement.slots}
    return Scene(
        sheets,
        kind.type,
        judgement.slots,
        [slot for slot in blocks.slots if (slot.page, slot.zone) not in ours],
        fields,
        Figures(sheets, kind.type, _unsaid(sheets, stances, mail)),
        mail,
        judgement.option,
        judgement.statement,
        judgement.letter,
    )


def _unsaid(
    sheets: Sheets, stances: Stances, mail: Mail | None
) -> tuple[tuple[int, int, int], ...]:
    """Stretches whose figures nobody decides on: choices not taken, a mail's quoted thread."""
    spans = [(o.page, o.start, o.end) for o in stances.options if not o.mark.ticked]
    if mail is not None:
        for number, page in sheets.pages.items():
            spans.append((number, mail.ends.get(number, len(page.text)), len(page.text) + 1))
    return tuple(spans)


def _decided_by_hand(kind: Kind, stances: Stances, blocks: SignBlocks) -> Kind:
    """A signed note or memo in which somebody accepts or refuses decides like a certificate."""
    if kind.type is not DocumentType.OTHER or kind.sure:
        return kind
    decides = bool(stances.options) or any(not s.formula for s in stances.statements)
    if (decides or stances.speaks) and blocks.slots:
        return replace(kind, type=DocumentType.ACCEPTANCE_CERTIFICATE)
    return kind


def _settled(kind: Kind, judgement: Judgement, likely: Mapping[str, float]) -> Kind:
    """A paper without the client's word or place to sign is a certificate if it reads like one, and
    so is one of no other kind that the client signed and accepts by."""
    if kind.type is DocumentType.OTHER and judgement.signed and not kind.sure:
        accepts = judgement.verdict is Verdict.ACCEPTED
        return replace(kind, type=DocumentType.ACCEPTANCE_CERTIFICATE) if accepts else kind
    silent = judgement.verdict is None and judgement.signed is None
    doubtful = likely.get(DocumentType.ACCEPTANCE_CERTIFICATE, 0.0) < _LIKELY and not kind.sure
    doubtful = doubtful or judgement.formless
    if kind.type is DocumentType.ACCEPTANCE_CERTIFICATE and silent and doubtful:
        return replace(kind, type=DocumentType.OTHER)
    return kind


def _quoted(sheets: Sheets, page: int, start: int, end: int) -> Found:
    return Found(sheets.pages[page].text[start:end], page, start, end)


def _put_judgement(sheets: Sheets, kind: DocumentType, judgement: Judgement, draft: _Draft) -> None:
    if judgement.signed is not None:
        draft.values["signed"] = judgement.signed
        _prove(sheets, "signed", judgement.signed_proof, draft)
    proof = judgement.verdict_proof
    if judgement.verdict is Verdict.ACCEPTED and proof is not None and proof.start is not None:
        said = _quoted(sheets, proof.page, proof.start, proof.end or proof.start)
        if said.text and not draft.stands(said.text, said, Stance.QUOTED):
            judgement.verdict = Verdict.UNDECIDED  # disguised letters, or words to a machine
    if kind in FORMS and judgement.verdict is None:
        judgement.verdict = Verdict.UNDECIDED
    if kind in _DECIDING and judgement.verdict is not None:
        draft.values["decision"] = judgement.verdict
        _prove(sheets, "decision", judgement.verdict_proof, draft)
    for code, message, page in judgement.warnings:
        draft.warn(code, message, page)


def _put_conditions(
    sheets: Sheets, kind: DocumentType, judgement: Judgement, fitted: Fitted, draft: _Draft
) -> None:
    if judgement.conditional and kind in _DECIDING and judgement.verdict in _LIMITED:
        choice = fitted.conditions
        told = (
            choice.choose(sheets, judgement)
            if choice is not None
            else conditions_by_rules(sheets, judgement)
        )
        stated = [f for f in told if draft.stands(_one_line(f.text), f, Stance.MENTIONED)]
        draft.values["conditions"] = tuple(_one_line(found.text) for found in stated)
        for found in stated:
            draft.quote("conditions", found)


def _prove(sheets: Sheets, name: str, proof: Proof | None, draft: _Draft) -> None:
    if proof is None:
        first = next(iter(sheets.pages.values()))
        draft.evidence.append(
            Evidence("document", name, page=first.number, region=(0.0, 0.0, 1.0, 1.0))
        )
    elif proof.start is not None and proof.end is not None and proof.end > proof.start:
        draft.quote(name, _quoted(sheets, proof.page, proof.start, proof.end))
    else:
        page = sheets.pages[proof.page]
        box = proof.box or (0.0, 0.0, page.width, page.height)
        draft.evidence.append(Evidence("document", name, page=proof.page, region=page.region(box)))


def _put_fields(scene: Scene, judgement: Judgement, fitted: Fitted, draft: _Draft) -> None:
    decided = judgement.verdict is not None
    if fitted.ranking is None:
        for name, found, value in fields_by_rules(scene, decided):
            draft.put(scene, name, found, value)
    else:
        for name, one in fitted.ranking.choose_all(scene, decided).items():
            if one is not None and not _contradicted(scene, one):
                draft.put(scene, name, one.found, one.value)
    for trouble in scene.figures.troubles:
        draft.warn(trouble.code, trouble.message, trouble.page)


def _contradicted(scene: Scene, chosen: Candidate) -> bool:
    """Whether a sum in words says otherwise than the digits."""
    value = chosen.value
    return isinstance(value, Money) and scene.figures.contradicted(value, chosen.found)


def _one_line(text: str) -> str:
    return " ".join(text.split())
