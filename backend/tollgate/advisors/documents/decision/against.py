"""What speaks against an acceptance, by rules alone. No chance opens what one of these closes, but
for the few that a reading which is all but sure shows to be misread."""

from __future__ import annotations

import re
from typing import NamedTuple

from tollgate.advisors.documents.decision.columns import open_questions, refused_row
from tollgate.advisors.documents.decision.decide import Say, Stances
from tollgate.advisors.documents.decision.force import find_state
from tollgate.advisors.documents.decision.left_open import (
    half_dated,
    strikes_unseen,
    waiting_approver,
    waits_itself,
)
from tollgate.advisors.documents.decision.signs import Told
from tollgate.advisors.documents.decision.speaker import request_for_acceptance
from tollgate.advisors.documents.decision.tables import counts_left
from tollgate.advisors.documents.signing.left_blank import name_left_blank
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.stems import is_general, stems

_REFUSES = 0.85  # chance from which on nothing in the paper outweighs a refusal


class Against(NamedTuple):
    """What an acceptance cannot stand beside.

    The first ones close it always: the paper has no force, a row of its table is refused, a choice
    was made by strokes that are not seen, an approver is waited for or the paper itself waits, a
    day of signing or a name is missing beside another, a sentence surely refuses, a part is
    excepted or left out, an answer other than the accepting one is taken or none is. The rest close
    it where the rules heard no acceptance: a place of the client is blank, a tick stands beside
    words that nobody knows or none was made, what is said is of another stage, bound to something
    or asked for, a question or a counted point is open.
    """

    forceless: bool
    refused_row: bool
    strikes: bool
    waiting: bool
    half_dated: bool
    nameless: bool
    refuses: bool
    excepted: bool
    left_out: bool
    other_answer: bool
    blank: bool
    unclear: bool
    untouched: bool
    elsewhere: bool
    bound: bool
    asks: bool
    questions: bool
    counts: bool

    def closes(self, sure: bool) -> bool:
        """Whether it closes any acceptance; where the whole is `sure`, a part that was left out,
        but not excepted in so many words, is one of before."""
        return (
            self.forceless
            or self.refused_row
            or self.strikes
            or self.waiting
            or self.half_dated
            or self.nameless
            or self.refuses
            or self.excepted
            or self.other_answer
            or (self.left_out and not sure)
        )

    def leaves_open(self, overseen: bool, certain: bool) -> bool:
        """Whether it closes one that the rules did not hear; on a scan, where hands are misread, a
        blank place may be `overseen`. Where the whole and its passages are `certain`, ticks beside
        unknown words, other stages and open questions are of something else: 19 of 19 such papers
        left out were accepted."""
        misread = self.unclear or self.elsewhere or self.questions
        return (
            (self.blank and not overseen)
            or self.untouched
            or self.bound
            or self.asks
            or self.counts
            or (misread and not certain)
        )


def speaks_against(told: Told) -> Against:
    """What in a document speaks against its acceptance."""
    sheets, stances, blocks = told.sheets, told.stances, told.blocks
    taken = {option.say for option in stances.options if option.mark.ticked}
    return Against(
        forceless=find_state(sheets, told.mail is not None) is not None,
        refused_row=refused_row(sheets) is not None,
        strikes=strikes_unseen(sheets),
        waiting=waiting_approver(sheets) is not None or waits_itself(sheets),
        half_dated=half_dated(sheets, blocks),
        nameless=name_left_blank(sheets, blocks) is not None,
        refuses=_refuses_surely(told),
        excepted=stances.excepted is not None,
        left_out=stances.left_out is not None,
        other_answer=bool(stances.options) and taken != {Say.ACCEPT},
        blank=any(not slot.signed for slot in blocks.of("client")),
        unclear=bool(stances.unclear),
        untouched=stances.untouched,
        elsewhere=stances.elsewhere,
        bound=is_bound(stances),
        asks=_asks_somebody(told),
        questions=bool(open_questions(sheets, stances.options)),
        counts=counts_left(sheets),
    )


def is_void(told: Told) -> bool:
    """Whether a form decides nothing whatever its words: marked DRAFT or VOID, or taken and refused
    in one choice."""
    taken = {option.say for option in told.stances.options if option.mark.ticked}
    twice = {Say.ACCEPT, Say.REJECT} <= taken and not told.stances.items
    return twice or find_state(told.sheets) is not None


def is_scanned(told: Told) -> bool:
    """Whether all places to sign stand on pages that were read by recognition."""
    scanned = {n for n, page in told.sheets.pages.items() if page.source == "ocr"}
    return bool(scanned) and all(slot.page in scanned for slot in told.blocks.slots)


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
