"""The fitted second reading of a whole document: what it decides and whether it is signed, by what
the rules read, its places to sign, its answers, its clauses, all its words together and its gist.

It may take any decision away. It gives an acceptance only where it is very sure, the accepting
party signed (never where the rules saw that it did not), nothing takes the paper's force away, and
a clause, a taken answer or, where signing is approving, the signature shows it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from tollgate.advisors.concepts import concept_terms
from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.decision.against import (
    Against,
    is_scanned,
    is_void,
    speaks_against,
)
from tollgate.advisors.documents.decision.annotated import annotated
from tollgate.advisors.documents.decision.decide import Say, Statement, is_question
from tollgate.advisors.documents.decision.gist import Gist, Leaning
from tollgate.advisors.documents.decision.judgement import Judgement
from tollgate.advisors.documents.decision.left_open import nobody_acted
from tollgate.advisors.documents.decision.options import Option
from tollgate.advisors.documents.decision.signed import every_place_signed
from tollgate.advisors.documents.decision.signs import Told, signs_of, steps, with_context
from tollgate.advisors.documents.reading import FORMS, DocumentType, Verdict
from tollgate.advisors.documents.signing.sign_blocks import Proof, SignBlocks
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.grounding.sentences import sentences
from tollgate.advisors.text_model import TextModel
from tollgate.advisors.text_terms import word_terms, words_of


class Chance(NamedTuple):
    """How likely an acceptance is by the whole, and how far the gist leans to it."""

    whole: float
    gist: float

    def reaches(self, least: Chance) -> bool:
        return self.whole >= least.whole and self.gist >= least.gist

    @property
    def sure(self) -> bool:
        """Whether both are so sure of it that one sign against it is misread."""
        return self.reaches(_SURE)


# The least an acceptance needs where the rules heard one, where they heard none, and beside a limit
# or a refusal that they heard; in a mail, where nobody can forget to sign, unless it is all but
# sure; from where on one sign against it is misread, and, on a scan, a place to sign
# that the rules saw empty. The card of document_decisions tells what lies between.
_HEARD, _UNHEARD, _AGAINST_RULES = Chance(0.75, 0.65), Chance(0.8, 0.6), Chance(0.8, 0.85)
_BY_MAIL, _ALL_BUT_SURE = Chance(0.7, 0.9), 0.95
_SURE, _OVERSEEN = Chance(0.9, 0.9), Chance(0.95, 0.95)
_DECIDES_NOTHING = 0.85  # chance from which on a paper without a place to sign is no form
_SEES = 0.7  # least chance of a signature where the rules saw a place without one
_LONGEST = 6_000  # letters that are read; annexes behind them decide nothing
_SHOWS = 0.5  # least chance of a clause that shows an acceptance
_HARDLY = 0.1  # the same where the whole and the gist are sure of it
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
    against, words = speaks_against(told), weighing.words.chances(words_of_paper(sheets))
    accepting = shown_by(told, judgement, Verdict.ACCEPTED) is not None
    paper = annotated(told, kind, judgement, against, accepting)
    gist = weighing.gist.of(paper.with_words(words))
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
    if kind in FORMS and is_void(told):
        verdict = Verdict.UNDECIDED
    shown = shown_by(told, judgement, verdict)
    if verdict is Verdict.ACCEPTED:
        chance = Chance(chances[best], gist.decision.get("accepted", 0.0))
        if shown is None and chance.sure:
            shown = shown_by(told, judgement, verdict, _HARDLY)
        proved = shown is not None or judgement.verdict is Verdict.ACCEPTED  # by signing alone
        if not (proved and _may_accept(told, kind, judgement, against, chance, missed)):
            verdict = _unsure(told, judgement)
            shown = shown_by(told, judgement, verdict)
    if shown is not None:
        _put_shown(judgement, shown)
    limited = verdict is Verdict.ACCEPTED_WITH_CONDITIONS
    judgement.conditional = limited or (judgement.conditional and verdict is Verdict.UNDECIDED)
    judgement.verdict = verdict


def _unsure(told: Told, judgement: Judgement) -> Verdict | None:
    """What is left of an acceptance that is not sure enough: a limit that the rules heard, else
    nothing decided. Of 35 such papers left out ten were limited and two undecided."""
    if judgement.verdict is Verdict.ACCEPTED_WITH_CONDITIONS:
        return judgement.verdict
    return None if told.mail is not None else Verdict.UNDECIDED


def is_likely_enough(chance: Chance, judgement: Judgement, kind: DocumentType) -> bool:
    """Whether an acceptance of this chance may stand, after what the rules heard; where they saw
    nothing decided in a paper, both must be sure."""
    if judgement.verdict in (Verdict.ACCEPTED_WITH_CONDITIONS, Verdict.REJECTED):
        return chance.reaches(_AGAINST_RULES)
    if judgement.verdict is None and kind is not DocumentType.EMAIL:
        return chance.sure
    if judgement.verdict is not Verdict.ACCEPTED:
        return chance.reaches(_UNHEARD)
    if kind is DocumentType.EMAIL:
        return chance.reaches(_BY_MAIL) or chance.whole >= _ALL_BUT_SURE
    return chance.reaches(_HEARD)


def is_certain(chance: Chance, judgement: Judgement) -> bool:
    """Whether the whole and its passages are so sure of an acceptance, beside no limit or refusal,
    that some of what speaks against it is misread."""
    heard = judgement.verdict in (Verdict.ACCEPTED_WITH_CONDITIONS, Verdict.REJECTED)
    return chance.sure and not heard


def _may_accept(
    told: Told,
    kind: DocumentType,
    judgement: Judgement,
    against: Against,
    chance: Chance,
    missed: bool,
) -> bool:
    """Whether an acceptance is likely enough and nothing stands against it: it is signed, not an
    interim one, and nothing is told or left open that it cannot stand beside.

    Where the rules `missed` the client's signature, they may have overseen it on a scan, where
    hands are misread, or have taken it for another's where every place is signed and no limit or
    refusal was heard. A paper without a place to sign may be sure without one.
    """
    overseen = missed and chance.reaches(_OVERSEEN) and is_scanned(told)
    seen = not missed or (every_place_signed(told.sheets, told.blocks) and not _hears_but(told))
    if not (overseen or (seen and is_likely_enough(chance, judgement, kind))):
        return False
    unasked = judgement.signed is None and not told.blocks.slots and chance.sure
    signed = told.mail is not None or judgement.signed is True or unasked
    if not signed or judgement.interim or against.closes(chance.sure):
        return False
    if judgement.verdict is Verdict.ACCEPTED:
        return True
    return not against.leaves_open(overseen, is_certain(chance, judgement))


def _hears_but(told: Told) -> bool:
    """Whether the rules heard a limit or a refusal, whoever may have signed it."""
    return any(said.say in (Say.CONDITION, Say.REJECT) for said in told.stances.statements)


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
    if known:
        judgement.warnings = [each for each in judgement.warnings if each[0] != "partly_signed"]
    proofs = [slot.proof for slot in blocks.slots if slot.signed and slot.proof is not None]
    judgement.signed_proof = proofs[-1] if known and proofs else judgement.signed_proof


def shown_by(
    told: Told, judgement: Judgement, verdict: Verdict | None, least: float | None = None
) -> Option | Statement | None:
    """The answer or clause that shows a decision best; None where nothing shows it. A clause does
    from the chance `least` on."""
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
    if least is None:
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
