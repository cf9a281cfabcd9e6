"""The fitted second reading of a whole document: what it decides and whether it is signed, by what
the rules read, its places to sign, its answers, its clauses, all its words together and its gist.

It may take any decision away. It gives an acceptance only where it is very sure, the accepting
party signed (never where the rules saw that it did not), nothing takes the paper's force away, and
a clause, a taken answer or, where signing is approving, the signature shows it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from tollgate.advisors.concepts import concept_terms
from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.decision.columns import open_questions, refused_row
from tollgate.advisors.documents.decision.decide import Say, Stances, Statement, is_question
from tollgate.advisors.documents.decision.force import find_state
from tollgate.advisors.documents.decision.gist import Gist, Leaning
from tollgate.advisors.documents.decision.judgement import Judgement
from tollgate.advisors.documents.decision.left_open import (
    half_dated,
    nobody_acted,
    strikes_unseen,
    waiting_approver,
)
from tollgate.advisors.documents.decision.options import Option
from tollgate.advisors.documents.decision.passages import passages
from tollgate.advisors.documents.decision.signs import Told, signs_of, steps, with_context
from tollgate.advisors.documents.decision.speaker import request_for_acceptance
from tollgate.advisors.documents.decision.tables import counts_left
from tollgate.advisors.documents.reading import FORMS, DocumentType, Verdict
from tollgate.advisors.documents.signing.left_blank import name_left_blank
from tollgate.advisors.documents.signing.sign_blocks import Proof, SignBlocks
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.stems import is_general, stems
from tollgate.advisors.grounding.sentences import sentences
from tollgate.advisors.text_model import TextModel
from tollgate.advisors.text_terms import word_terms, words_of

# Least chance of an acceptance that the rules heard; of one in a mail, where nobody can forget to
# sign; where they heard nothing; and where they heard a limit or a refusal. The card of
# document_decisions tells what lies between.
_ACCEPTS, _ACCEPTS_BY_MAIL, _UNHEARD, _AGAINST_RULES = 0.87, 0.7, 0.9, 0.93
# Least leaning of the gist to the acceptance of a mail that is not all but sure, and of a paper
# against what the rules heard.
_LEANS, _ALL_BUT_SURE, _LEANS_FAR = 0.5, 0.95, 0.8
_OUTWEIGHS = 0.98  # chance from which on the whole outweighs what one sentence tells
_SCANNED = 0.9  # least chance on a scan where the rules saw nobody sign
_REFUSES = 0.85  # chance from which on nothing in the paper outweighs a refusal
_DECIDES_NOTHING = 0.85  # chance from which on a paper without a place to sign is no form
_SEES = 0.7  # least chance of a signature where the rules saw a place without one
_LONGEST = 6_000  # letters that are read; annexes behind them decide nothing
_SHOWS = 0.5  # least chance of a clause that shows an acceptance
_MAY_SHOW = 0.25  # the same for other decisions, which nothing is billed upon
_SAYS = {
    Verdict.ACCEPTED: (Say.ACCEPT, "accepts"),
    Verdict.ACCEPTED_WITH_CONDITIONS: (Say.CONDITION, "conditional"),
    Verdict.REJECTED: (Say.REJECT, "rejects"),
}


@dataclass(frozen=True, slots=True)
class Weighing:
    """Chances of decisions by the words of a paper; what its passages lean to one after the other;
    chances of decisions, and of a signature, by all its signs. Classes are the values of the label,
    `None` among them, as text."""

    words: TextModel
    gist: Gist
    decision: TextModel
    signed: TextModel


def words_terms(text: str, language: str) -> Counter[str]:
    """Words, pairs ("w:") and concepts ("k:") of a paper's first pages."""
    shown = text[:_LONGEST]
    found = Counter(word_terms(words_of(fold(shown))))
    said = (span.of(shown) for span in sentences(shown, language))
    found.update(f"k:{concept}" for concept in concept_terms(said, language))
    return found


def words_of_paper(sheets: Sheets) -> Counter[str]:
    """The terms of the words of a document."""
    return words_terms("\n".join(p.text for p in sheets.document.pages), sheets.languages[0])


def with_leanings(
    signs: Counter[str], words: Mapping[str, float], gist: Leaning, judgement: Judgement
) -> Counter[str]:
    """Signs, with how far the words and the gist lean to each decision."""
    chances = {f"words {name}": chance for name, chance in words.items()}
    chances |= {f"gist {name}": chance for name, chance in gist.decision.items()}
    chances |= {f"gist signed {name}": chance for name, chance in gist.signed.items()}
    said = [sign for name, chance in chances.items() for sign in steps(name, chance)]
    return signs | with_context(said, judgement)


def weigh(
    weighing: Weighing,
    told: Told,
    kind: DocumentType,
    likely: Mapping[str, float],
    judgement: Judgement,
) -> None:
    """Settle the verdict and the signature of a judgement anew, with what shows them. `likely` is
    how likely each kind of paper is."""
    sheets, missed = told.sheets, judgement.signed is False
    gist = weighing.gist.of(passages(sheets.document, sheets.languages[0]))
    words = weighing.words.chances(words_of_paper(sheets))
    signs = with_leanings(signs_of(told, (kind, likely), judgement), words, gist, judgement)
    if told.mail is None:
        _settle_signature(weighing.signed.chances(signs), told.blocks, judgement)
    chances = weighing.decision.chances(signs)
    none = chances["None"] >= _DECIDES_NOTHING and judgement.signed is None
    judgement.formless = none and not told.blocks.slots
    if kind in FORMS and not judgement.formless:
        chances.pop("None")  # a form that nobody decided on is undecided
    best = _likeliest(chances)
    verdict = None if best == "None" else Verdict(best)
    if kind in FORMS and _is_void(told):
        verdict = Verdict.UNDECIDED
    sure = chances[best] >= _OUTWEIGHS
    shown = _shown(told, judgement, verdict)
    if verdict is Verdict.ACCEPTED:
        proved = shown is not None or judgement.verdict is Verdict.ACCEPTED  # by signing alone
        overseen = missed and chances[best] >= _SCANNED and _is_scanned(told)
        enough = overseen if missed else is_likely_enough(chances[best], gist, judgement, kind)
        if not (enough and proved and _may_accept(told, judgement, overseen, sure)):
            verdict = _unsure(told, judgement)
            shown = _shown(told, judgement, verdict)
    if shown is not None:
        _put_shown(judgement, shown)
    limited = verdict is Verdict.ACCEPTED_WITH_CONDITIONS
    judgement.conditional = limited or (judgement.conditional and verdict is Verdict.UNDECIDED)
    judgement.verdict = verdict


def _is_scanned(told: Told) -> bool:
    """Whether all places to sign stand on pages that were read by recognition."""
    scanned = {n for n, page in told.sheets.pages.items() if page.source == "ocr"}
    return bool(scanned) and all(slot.page in scanned for slot in told.blocks.slots)


def _is_void(told: Told) -> bool:
    """Whether a form decides nothing whatever its words: marked DRAFT or VOID, or taken and refused
    in one choice."""
    taken = {option.say for option in told.stances.options if option.mark.ticked}
    twice = {Say.ACCEPT, Say.REJECT} <= taken and not told.stances.items
    return twice or find_state(told.sheets) is not None


def _unsure(told: Told, judgement: Judgement) -> Verdict | None:
    """What is left of an acceptance that is not sure enough: a limit that the rules heard, else
    nothing decided. Of 35 such papers left out ten were limited and two undecided."""
    if judgement.verdict is Verdict.ACCEPTED_WITH_CONDITIONS:
        return judgement.verdict
    return None if told.mail is not None else Verdict.UNDECIDED


def is_likely_enough(
    chance: float, gist: Leaning, judgement: Judgement, kind: DocumentType
) -> bool:
    """Whether an acceptance of this chance may stand. Where the rules heard a refusal or a limit,
    and in a mail that is not all but sure, the gist must lean to it as well."""
    leaning = gist.decision.get("accepted", 0.0)
    if judgement.verdict in (Verdict.ACCEPTED_WITH_CONDITIONS, Verdict.REJECTED):
        return chance >= _AGAINST_RULES and leaning >= _LEANS_FAR
    if kind is DocumentType.EMAIL and leaning >= _LEANS:
        return chance >= _ACCEPTS_BY_MAIL
    if kind is DocumentType.EMAIL:
        return chance >= _ALL_BUT_SURE
    return chance >= (_ACCEPTS if judgement.verdict is Verdict.ACCEPTED else _UNHEARD)


def _may_accept(told: Told, judgement: Judgement, overseen: bool, sure: bool) -> bool:
    """Whether nothing stands against an acceptance, however likely: it is signed, of its answers
    the accepting one alone is taken, and nothing is told or left open that it cannot stand beside.
    On a scan, where hands are misread, a blank place may be `overseen`."""
    signed = told.mail is not None or judgement.signed is True
    options = told.stances.options
    taken = {option.say for option in options if option.mark.ticked}
    if not signed or (options and taken != {Say.ACCEPT}) or _stands_against(told, sure):
        return False
    return judgement.verdict is Verdict.ACCEPTED or not _leaves_open(told, overseen)


def _stands_against(told: Told, sure: bool) -> bool:
    """Whether a paper has no force, a row of its table is refused, somebody of its approvers is
    waited for, a choice was made by strokes that are not seen, a day of signing or a hand is
    missing beside another, or a sentence surely refuses or leaves out a part of the work. Where the
    whole is `sure`, a part left out is one of before."""
    sheets, blocks = told.sheets, told.blocks
    return bool(
        find_state(sheets, told.mail is not None)
        or refused_row(sheets)
        or strikes_unseen(sheets)
        or waiting_approver(sheets)
        or half_dated(sheets, blocks)
        or name_left_blank(sheets, blocks)
        or _refuses_surely(told)
        or (not sure and told.stances.left_out())
    )


def _leaves_open(told: Told, overseen: bool) -> bool:
    """Whether, where the rules heard no acceptance, a place of the client is blank, a question or a
    counted point is open, a tick stands beside words that nobody knows or none was made, or what
    is said is bound to something, asked for or of another stage."""
    sheets, stances = told.sheets, told.stances
    return bool(
        (not overseen and any(not slot.signed for slot in told.blocks.of("client")))
        or stances.unclear
        or stances.untouched
        or stances.elsewhere
        or is_bound(stances)
        or _asks_somebody(told)
        or open_questions(sheets, stances.options)
        or counts_left(sheets)
    )


def is_bound(stances: Stances) -> bool:
    """Whether a clause binds what is said to something: "provided that", "met dien verstande dat".
    Of four papers left out that were accepted beside one, unheard by the rules, one was limited."""
    sheets = stances.sheets
    language = sheets.languages[0]
    bound = stems((language,), "binds")
    clauses = (
        re.sub(r"\s", " ", fold(sheets.pages[page].text[start:end]))
        for page, start, end in stances.clauses()
    )
    return any(bound.search(each) and not is_general(each, language) for each in clauses)


def _asks_somebody(told: Told) -> bool:
    """Whether a paper asks its reader for the acceptance and has no place for the client."""
    asked = request_for_acceptance(told.sheets, told.mail)
    return asked is not None and not told.blocks.of("client")


def _refuses_surely(told: Told) -> bool:
    """Whether a sentence was heard as a refusal by its wording and is surely one."""
    voice, language = told.sheets.voice, told.sheets.languages[0]
    return any(
        said.say is Say.REJECT
        and not (said.rule or said.deed)
        and voice.chances(said.text, language).get("rejects", 0.0) >= _REFUSES
        for said in told.stances.statements
    )


def _likeliest(chances: Mapping[str, float]) -> str:
    return max(chances, key=lambda name: chances[name])


def _settle_signature(
    chances: Mapping[str, float], blocks: SignBlocks, judgement: Judgement
) -> None:
    known = {"True": True, "False": False}.get(_likeliest(chances))
    if known and not blocks.slots and nobody_acted(blocks.sheets):
        return  # a printed name alone signs nothing
    unseen = known and judgement.signed is False and chances["True"] < _SEES
    if known is judgement.signed or unseen:
        return
    judgement.signed = known
    proofs = [slot.proof for slot in blocks.slots if slot.signed and slot.proof is not None]
    judgement.signed_proof = proofs[-1] if known and proofs else judgement.signed_proof


def _shown(told: Told, judgement: Judgement, verdict: Verdict | None) -> Option | Statement | None:
    """The answer or clause that shows a decision best; None where nothing shows it."""
    if verdict is None or verdict not in _SAYS:
        return None
    sheets, stances = told.sheets, told.stances
    say, name = _SAYS[verdict]
    held = (judgement.option, judgement.statement)
    taken = (option for option in stances.options if option.mark.ticked)
    said = (*stances.statements, *stances.hints)
    for each in (*held, *taken, *said):
        if each is not None and each.say is say:
            return each
    labels = [cell for slot in told.blocks.slots for cell in (slot.label, slot.heading) if cell]
    least = _SHOWS if verdict is Verdict.ACCEPTED else _MAY_SHOW
    best: tuple[float, Statement] | None = None
    for page, start, end in stances.clauses():
        text = sheets.pages[page].text[start:end]
        if is_question(text) or any(_covers(cell, page, start, end) for cell in labels):
            continue
        chance = sheets.voice.chances(text.strip(), sheets.languages[0]).get(name, 0.0)
        if chance >= least and (best is None or chance > best[0]):
            best = chance, Statement(say, page, start, end, text)
    return best[1] if best is not None else None


def _covers(cell: Cell, page: int, start: int, end: int) -> bool:
    """Whether a clause is what a place to sign is called: "Signed for the client"."""
    return cell.page == page and cell.start <= start and end <= cell.end


def _put_shown(judgement: Judgement, shown: Option | Statement) -> None:
    if isinstance(shown, Option):
        judgement.option = shown
    else:
        judgement.statement = shown
    judgement.verdict_proof = Proof(shown.page, shown.start, shown.end)
