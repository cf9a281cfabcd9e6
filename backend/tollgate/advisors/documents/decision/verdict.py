"""The judgement of a document: signed or not, accepted or not, and what shows it."""

from __future__ import annotations

import re
from dataclasses import replace

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.decision.columns import Asked, open_questions, refused_row
from tollgate.advisors.documents.decision.decide import Say, Stances, Statement
from tollgate.advisors.documents.decision.force import find_state
from tollgate.advisors.documents.decision.hearing import (
    BY_SIGNATURE,
    SHORT,
    heard_of,
    hinted,
    say_of,
    told,
)
from tollgate.advisors.documents.decision.judgement import Judgement
from tollgate.advisors.documents.decision.listings import listed_after, open_items
from tollgate.advisors.documents.decision.reservations import find_reservation
from tollgate.advisors.documents.decision.signed import (
    accepting_slots,
    is_headed,
    judge_signatures,
    only_initials,
    require_signature,
)
from tollgate.advisors.documents.decision.speaker import (
    completion_notice,
    is_letter,
    request_for_acceptance,
    vendor_voice,
)
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.mail import Mail
from tollgate.advisors.documents.reading import DocumentType, Verdict
from tollgate.advisors.documents.signing.history import Deed, History
from tollgate.advisors.documents.signing.sign_blocks import Proof, SignBlocks
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.stems import limited, stems, without_faults

_VERDICTS = {
    Say.ACCEPT: Verdict.ACCEPTED,
    Say.CONDITION: Verdict.ACCEPTED_WITH_CONDITIONS,
    Say.REJECT: Verdict.REJECTED,
}

_BOX = re.compile(r"[☐☒]")
_HEAD = 80  # letters of a heading over a list
_BEFORE = 90  # letters in which a sentence may have begun
_SENTENCE = 8  # words from which on limiting words can be about something else


def judge(
    sheets: Sheets,
    kind: DocumentType,
    stances: Stances,
    blocks: SignBlocks,
    mail: Mail | None,
) -> Judgement:
    """Weigh everything, the doubtful against acceptance."""
    judgement = Judgement(letter=mail is None and is_letter(sheets))
    asks = request_for_acceptance(sheets, mail)
    if asks is not None and blocks.slots and asks.page not in {s.page for s in blocks.slots}:
        asks = None  # the letter that a form came with
    informs = completion_notice(sheets, mail) or vendor_voice(sheets, mail, judgement.letter)
    notice = asks or informs
    claims = informs or (asks if judgement.letter or not blocks.slots else None)
    if mail is None and claims is not None and not blocks.of("client") and not stances.options:
        return Judgement(letter=judgement.letter)
    if mail is None:
        chosen = bool(stances.options) and asks is None and len(blocks.slots) == 1
        judgement.slots = accepting_slots(
            sheets, kind, blocks, None if chosen else notice, judgement.letter
        )
        if asks is not None:
            judgement.slots = [
                s for s in judgement.slots if is_headed(sheets, s) or len(blocks.slots) > 1
            ]
        judge_signatures(sheets, blocks, judgement)
    listed = heard_of(sheets, stances.statements, judgement, mail)
    statements = [s for s in listed if not _is_mute(sheets, s)]
    judgement.muted = len(statements) < len(listed)
    judgement.postponed = any(
        s.say is Say.REJECT and s not in statements and _is_put_off(sheets, s) for s in listed
    )
    hints = hinted(sheets, statements, stances.hints, judgement, mail)
    if kind in BY_SIGNATURE:  # "omit the culvert and replace it by a swale" is the change itself
        own = sheets.languages[:1]
        hints = [h for h in hints if h.say is not Say.CONDITION or limited(fold(h.text), own)]
        hints = [h for h in hints if not _labels_a_place(blocks, h)]
    statements += [s for s in hints if not _is_mute(sheets, s)]
    if blocks.history.told:  # words beside a list of deeds are headings and buttons
        pages = {each.page for each in blocks.history.places()}
        statements = [s for s in statements if s.page not in pages or _is_sentence(s.text)]
    statements = _without_points(sheets, _answered(sheets, stances, statements))
    statements = _with_deeds(statements, blocks.history)
    say = say_of(kind, stances, statements, judgement)
    if say is not None:
        judgement.verdict = _VERDICTS[say]
        judgement.conditional = say is Say.CONDITION
    if mail is not None and asks is not None:
        judgement.verdict, judgement.conditional = None, False
    require_signature(sheets, kind, stances, judgement, mail, notice)
    _require_force(sheets, judgement, mail)
    initialled = any(only_initials(sheets, slot) for slot in judgement.slots)
    if judgement.verdict is Verdict.ACCEPTED and judgement.option is None and initialled:
        judgement.verdict = Verdict.UNDECIDED  # a list of who was there, not of who agrees
    if judgement.verdict is Verdict.ACCEPTED:
        items = open_items(sheets) or _limiting_list(sheets, judgement)
        if items:
            judgement.verdict = Verdict.ACCEPTED_WITH_CONDITIONS
            judgement.conditional = True
            judgement.verdict_proof = Proof(items[0].page, items[0].start, items[0].end)
    _require_no_refused_row(sheets, judgement)
    _require_no_part_left_out(stances, judgement)
    _require_no_remark(sheets, stances, judgement)
    _require_no_reservation(sheets, stances, judgement, mail)
    _require_no_doubt(sheets, kind, judgement)
    if mail is not None and judgement.verdict is Verdict.UNDECIDED:
        judgement.verdict = None  # a form that nobody filled is undecided, a mail just talks
    return judgement


def _labels_a_place(blocks: SignBlocks, said: Statement) -> bool:
    """Whether words are what a place to sign is called: "Approved for the Client"."""
    labels = [cell for slot in blocks.slots for cell in (slot.label, slot.heading) if cell]
    return any(
        cell.page == said.page and cell.start <= said.start and said.end <= cell.end
        for cell in labels
    )


def _answered(sheets: Sheets, stances: Stances, statements: list[Statement]) -> list[Statement]:
    """Without acceptances that are but a question with both its answers printed: "Do you accept
    the work?  Yes  No"."""
    asked = open_questions(sheets, stances.options)
    return [
        said
        for said in statements
        if said.say is not Say.ACCEPT or not any(_overlap(said, question) for question in asked)
    ]


def _with_deeds(statements: list[Statement], history: History) -> list[Statement]:
    """With what a portal's history tells, before what stems alone make of the same entries."""
    deeds = told(history)
    entries: list[Statement | Deed] = [*deeds, *history.earlier]
    apart = [s for s in statements if not any(_overlap(s, entry) for entry in entries)]
    return sorted([*apart, *deeds], key=lambda s: s.weak)


def _overlap(one: Statement, other: Statement | Asked | Deed) -> bool:
    return one.page == other.page and one.start < other.end and other.start < one.end


def _is_sentence(text: str) -> bool:
    """Prose of the paper itself, not a row of a list that tells when somebody acted."""
    return len(text) > 90 or (len(text.split()) > 8 and not re.search(r"\d[:.h]\d\d\b", text))


def _require_no_refused_row(sheets: Sheets, judgement: Judgement) -> None:
    """A "no" in the column "Accepted" leaves that row out of what is accepted."""
    if judgement.verdict is not Verdict.ACCEPTED or judgement.option is not None:
        return
    refused = refused_row(sheets)
    if refused is not None:
        judgement.verdict, judgement.conditional = Verdict.ACCEPTED_WITH_CONDITIONS, True
        judgement.verdict_proof = Proof(refused.page, refused.start, refused.end)


def _require_no_part_left_out(stances: Stances, judgement: Judgement) -> None:
    """ "PT1 and PT3 are accepted. PT2 is not": part of the work is left out."""
    if judgement.verdict is not Verdict.ACCEPTED or judgement.option is not None:
        return
    said = stances.left_out
    if said is not None:
        judgement.verdict, judgement.conditional = Verdict.ACCEPTED_WITH_CONDITIONS, True
        judgement.statement = said
        judgement.verdict_proof = Proof(said.page, said.start, said.end)


def _require_no_remark(sheets: Sheets, stances: Stances, judgement: Judgement) -> None:
    """A remark in the row of a ticked acceptance may limit it: "Phase accepted [x] [ ] subject to
    the line above"."""
    option = judgement.option
    if judgement.verdict is not Verdict.ACCEPTED or option is None:
        return
    for row in sheets.rows[option.page].values():
        first, last = row[0].start, row[-1].end
        if not any(first <= at < last for at in (option.start, option.mark.start)):
            continue
        for cell in row:
            if cell.box[0] > option.mark.box[2] and _is_remark(sheets, stances, cell):
                judgement.verdict, judgement.conditional = Verdict.ACCEPTED_WITH_CONDITIONS, True
                judgement.verdict_proof = Proof(cell.page, cell.start, cell.end)


def _is_remark(sheets: Sheets, stances: Stances, cell: Cell) -> bool:
    """Limiting words that are no answer to choose themselves."""
    answer = _BOX.search(cell.text) is not None or any(
        each.page == cell.page and each.start < cell.end and cell.start < each.end
        for each in stances.options
    )
    return not answer and limited(fold(cell.text), sheets.languages[:1])


def _require_no_reservation(
    sheets: Sheets, stances: Stances, judgement: Judgement, mail: Mail | None
) -> None:
    """Acceptance is closed by default: limiting words beside it take it away."""
    if judgement.verdict is not Verdict.ACCEPTED:
        return
    pages = set(sheets.pages)
    chosen = judgement.option is not None and len(pages) > 1
    if mail is None and (chosen or len(pages) > SHORT):
        proofs = (judgement.verdict_proof, judgement.signed_proof)
        pages = {proof.page for proof in proofs if proof is not None}
        pages |= {slot.page for slot in judgement.slots}
    said = judgement.statement
    clear = said is not None and without_faults(fold(said.text), sheets.languages)[1]
    found = find_reservation(sheets, pages, stances, clear)
    if found is None:
        return
    judgement.verdict_proof = Proof(found.page, found.start, found.end)
    judgement.verdict = Verdict.UNDECIDED if found.later else Verdict.ACCEPTED_WITH_CONDITIONS
    judgement.conditional, judgement.interim = not found.later, found.later
    said_so = sheets.voice.limits(found.text, sheets.languages[0])
    judgement.beside = judgement.conditional and not said_so
    if judgement.conditional:
        judgement.statement = Statement(
            Say.CONDITION, found.page, found.start, found.end, found.text
        )


def _is_mute(sheets: Sheets, said: Statement) -> bool:
    """A sentence with words of refusing or limiting that as a whole decides nothing here; an entry
    such as "Refused 12 March 2026" is none."""
    short = len(said.text.split()) < _SENTENCE and (
        said.say is Say.CONDITION
        or stems(sheets.languages, "did_refuse").match(fold(said.text)) is not None
    )
    stem = said.weak and said.say is Say.REJECT
    if stem and sheets.voice.refuses_hardly(said.text, sheets.languages[0]):
        return True
    doubtful = said.say is not Say.ACCEPT and not said.formula and not short
    return doubtful and sheets.voice.is_silent(said.text, sheets.languages[0])


def _is_put_off(sheets: Sheets, said: Statement) -> bool:
    """ "No decision is taken on the acceptance of module B"."""
    return sheets.voice.puts_off(said.text, sheets.languages[0])


def _limiting_list(sheets: Sheets, judgement: Judgement) -> list[Found]:
    """A list under words that nobody listed, which behind the ticked answer reads like conditions:
    "Approved. Limits set by the customer: no more than 22 days"."""
    if judgement.option is None:
        return []
    for cell in sheets.cells[judgement.option.page]:
        if cell.angled or len(cell.text) > _HEAD or not cell.text.rstrip().endswith(":"):
            continue
        items = listed_after(sheets, cell.page, cell.end, strict=True)
        told = " ".join((f"{judgement.option.text}. {cell.text}", *(i.text for i in items[:2])))
        if items and sheets.voice.limits_surely(told, sheets.languages[0]):
            return items
    return []


def _without_points(sheets: Sheets, statements: list[Statement]) -> list[Statement]:
    """Without what stems alone call refused where a whole sentence surely accepts with limits:
    "grouting incomplete" is one of its points."""
    language = sheets.languages[0]
    if not any(
        s.say is Say.CONDITION and sheets.voice.limits_surely(s.text, language) for s in statements
    ):
        return statements
    return [s for s in statements if s.say is not Say.REJECT or not s.weak]


def _require_no_doubt(sheets: Sheets, kind: DocumentType, judgement: Judgement) -> None:
    """What the words alone would make a decision must not lean elsewhere as a whole."""
    said = judgement.statement
    if said is None or judgement.option is not None or said.formula or said.deed:
        return
    if judgement.verdict is not Verdict.ACCEPTED:
        return
    voice, language = sheets.voice, sheets.languages[0]
    if judgement.postponed or _is_denied_before(sheets, said):
        judgement.verdict = Verdict.UNDECIDED
        return
    by_words = kind not in BY_SIGNATURE
    if voice.limits(said.text, language):
        judgement.verdict, judgement.conditional = Verdict.ACCEPTED_WITH_CONDITIONS, True
        judgement.statement = replace(said, say=Say.CONDITION)
    elif (by_words and voice.doubts(said.text, language)) or _is_shaky(sheets, judgement, said):
        judgement.verdict = Verdict.UNDECIDED


def _is_denied_before(sheets: Sheets, said: Statement) -> bool:
    """Whether what was heard goes on a sentence that a "not" stands in: "The Owner does not find
    the work / substantially complete"."""
    if not said.text[:1].islower():
        return False
    before = fold(sheets.pages[said.page].text[max(0, said.start - _BEFORE) : said.start])
    begun = re.split(r"[.;!?:]\s|\n\s*\n", before)[-1]
    return stems(sheets.languages, "not").search(begun) is not None


def _is_shaky(sheets: Sheets, judgement: Judgement, said: Statement) -> bool:
    """Words of acceptance that need the second voice and do not have it: those told by stems
    alone, and those beside a refusal that was not counted."""
    voice, language = sheets.voice, sheets.languages[0]
    if said.weak and judgement.muted:
        return not voice.is_sure(said.text, language)
    return (said.weak or judgement.muted) and not voice.agrees(said.text, language)


def _require_force(sheets: Sheets, judgement: Judgement, mail: Mail | None) -> None:
    state = find_state(sheets, mail is not None)
    if state is None:
        return
    judgement.warnings.append(("draft_or_void", f"marked {state.text!r}", state.page))
    if judgement.verdict is not None:
        judgement.verdict = Verdict.UNDECIDED
        judgement.verdict_proof = Proof(state.page, state.start, state.end)
