"""Everything in a document that accepts, conditions or refuses: choices, sentences, results.

Sentences are taken one by one as they stand on the page; what they mean together, and whether
anybody signed them, is weighed in `verdict`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cached_property

from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.decision.options import Option, find_choices
from tollgate.advisors.documents.decision.small_print import small_print
from tollgate.advisors.documents.decision.stages import of_this_stage, own_stages, taken, told_of
from tollgate.advisors.documents.decision.statement import Statement
from tollgate.advisors.documents.decision.stretches import GAP, pieces, whole_sentences
from tollgate.advisors.documents.vocabulary.asides import (
    is_claim,
    is_unable,
    leaves_open,
    not_yet,
    puts_off,
    sets_a_task,
    speaks_of_terms,
    stands_aside,
    tells_of_earlier,
    wants_rework,
    without_asides,
)
from tollgate.advisors.documents.vocabulary.leanings import is_of_other
from tollgate.advisors.documents.vocabulary.lexicon import fold, pattern
from tollgate.advisors.documents.vocabulary.nothing import says_none
from tollgate.advisors.documents.vocabulary.small_words import any_of
from tollgate.advisors.documents.vocabulary.stages import is_another, stages_in
from tollgate.advisors.documents.vocabulary.stems import (
    Say,
    denied,
    is_rule,
    stance_of,
    stems,
    supposed,
    without_faults,
)
from tollgate.advisors.documents.vocabulary.wording import (
    ACCEPTANCE,
    CHOICES,
    MODAL,
    MODAL_ANY,
    OTHER_THING,
    say_of_option,
    say_of_sentence,
    speaks_of_now,
    weakly_said,
)
from tollgate.advisors.grounding.machine_address import addresses_machine
from tollgate.advisors.grounding.sentences import sentences

__all__ = ["Option", "Say", "Stances", "Statement"]

_LONGEST_LABEL = 70  # letters of "Rejected items" before ": none"
_LONGEST_RESULT = 14  # words of a decision told in a labelled value


# "(2) ...", "8.2 ...", "§ 3 ...": an article of terms.
_ARTICLE = re.compile(r"\s*(?:\(\d{1,2}\)|\d{1,2}\.\d{1,2}|§\s?\d+)\s")
_HISTORY = re.compile(
    r"(?:history|historique|verlauf|historie|historial|historico|storico|cronologia|geschiedenis)"
    r"\b[^:]{0,20}: "
)
# A question, also with the answers to choose from behind it: "Completed? Yes No".
_YES, _NO = any_of("yes"), any_of("no")
_ASKED = re.compile(rf"\?\W*(?:(?:{_YES})\W+(?:{_NO})|(?:{_NO})\W+(?:{_YES}))?\W*$")
_REPLY = re.compile(rf"(\D{{3,60}}?)\s*(?:[:?]|\s)\s+[\"'*]?({_YES}|{_NO})[\"'*]?\W{{0,2}}$")


def is_question(text: str) -> bool:
    """Whether a sentence is a question, or ends in one with all its answers behind it."""
    return _ASKED.search(fold(text)) is not None


class Stances:
    """Everything in a document that accepts, conditions or refuses."""

    def __init__(
        self,
        sheets: Sheets,
        stop: dict[int, int] | None = None,
        begin: dict[int, int] | None = None,
    ) -> None:
        """`begin` and `stop` bound the text that counts per page, as in a mail with its thread."""
        self.begin = begin or {}
        self.sheets = sheets
        self.languages = sheets.languages
        self.stop = stop or {}
        # "(approved / not approved)": a decision is asked for, whether it was given or not
        self.offered = any(
            ACCEPTANCE.search(each[0])
            for folded in sheets.folded.values()
            for each in CHOICES.finditer(folded)
        )
        self.terms = small_print(sheets)
        choices = find_choices(sheets, self.stop)
        self.options = choices.options
        self.items = choices.items
        self.unclear = choices.unclear
        self.open_item = choices.open_item
        boxes = [mark for page in sheets.pages.values() for mark in page.marks]
        # answers were offered, be it in words that nobody knows, and none was taken
        self.untouched = len(boxes) > 1 and not any(box.ticked for box in boxes)
        heard = list(self._statements()) or list(self._passages())
        undeferred = self._undeferred(heard)
        self.own = own_stages(sheets, self.begin)
        heard = of_this_stage(undeferred, self.own, self.languages[0])
        # an acceptance was heard that is another stage's
        self.elsewhere = any(s.say is Say.ACCEPT and s not in heard for s in undeferred)
        self.statements = [each for each in heard if not each.weak]
        self.hints = [each for each in heard if each.weak]

    @property
    def speaks(self) -> bool:
        """Whether any sentence decides, be it weakly where it limits, refuses or is sure."""
        return bool(self.statements) or any(
            hint.text.strip()[-1:] in ".!;"
            and (
                hint.say is not Say.ACCEPT
                or self.sheets.voice.is_sure(hint.text, self.languages[0])
            )
            for hint in self.hints
        )

    @cached_property
    def left_out(self) -> Statement | None:
        """The first clause that excepts a part, or one in words of refusing that does not count as
        a refusal, as it is bound to a condition or a day, and yet says something: "Shaft 9 is not
        taken over; it will be when its door closes". In a paper that accepts it leaves a part
        out."""
        return self.excepted or self._first(self._refuses_in_part)

    @cached_property
    def excepted(self) -> Statement | None:
        """The first clause that excepts a part of the work: "Excluded: travel", "module 4 is
        excepted from it"."""
        own = self.languages[:1]
        return self._first(lambda said: stems(own, "leaves").search(_plain(said, own)) is not None)

    def _refuses_in_part(self, said: Statement) -> bool:
        own, heard = self.languages[:1], {(each.page, each.start) for each in self.statements}
        plain = _plain(said, own)
        refused = pattern(own, "verdict", "reject").search(plain) is not None and (
            denied(plain, own) or not self.sheets.voice.is_silent(said.text.strip(), own[0])
        )
        return refused and (said.page, said.start) not in heard

    def _first(self, leaves: Callable[[Statement], bool]) -> Statement | None:
        """The first clause that leaves something out of this very matter, and is no question, rule,
        aside, term or history."""
        own = self.languages[:1]
        matter = self.own or taken(self.statements, own[0])
        for number, start, stop in self.clauses():
            text = self.sheets.pages[number].text[start:stop]
            said = Statement(Say.CONDITION, number, start, stop, text)
            plain = _plain(said, own)
            if (
                leaves(said)
                and not (is_question(text) or is_rule(plain, own) or stands_aside(plain, own))
                and not (speaks_of_terms(plain, own) or _HISTORY.match(plain))
                and not is_another(stages_in(text), matter)
            ):
                return said
        return None

    def _end(self, number: int) -> int:
        return self.stop.get(number, len(self.sheets.pages[number].text))

    def clauses(self) -> Iterator[tuple[int, int, int]]:
        """Page, start and end of every clause that counts, without answers to choose from and
        words to a machine."""
        for number, page in self.sheets.pages.items():
            end = self._end(number)
            spans = [(o.start, o.end) for o in self.options if o.page == number]
            spoken = [found.at for found in addresses_machine(page.text)]
            for span in whole_sentences(page.text[:end], self.languages[0]):
                if any(at.touches(span) for at in (*spoken, *self.terms[number])):
                    continue
                for start, stop in pieces(page.text, span.start, span.end):
                    if any(a < stop and start < b for a, b in spans):
                        continue
                    first = max(start, self.begin.get(number, 0))
                    if first < stop:
                        yield number, first, stop

    def _statements(self) -> Iterator[Statement]:
        for number, start, stop in self.clauses():
            for said in self._in_sentence(number, start, stop):
                yield replace(said, about=told_of(self.sheets, number, start))
        yield from self._results()
        yield from self._replies()

    def _replies(self) -> Iterator[Statement]:
        """ "Deliverable accepted: yes": a question of acceptance and its answer in one row."""
        own = self.languages[:1]
        for number, rows in self.sheets.rows.items():
            if self.sheets.pages[number].marks:
                continue
            for row in rows.values():
                start, end = row[0].start, row[-1].end
                text = self.sheets.pages[number].text[start:end]
                found = _REPLY.match(fold(text))
                if found is None or len(row) > 2 or not self.begin.get(number, 0) <= start:
                    continue
                asked, yes = found[1], say_of_option(found[2], self.languages) is Say.ACCEPT
                about = stance_of(asked, own)
                if end > self._end(number) or is_of_other(asked, own[0]) or supposed(asked, own):
                    continue
                if about is Say.REJECT and yes:
                    yield Statement(Say.REJECT, number, start, end, text)
                elif about in (Say.ACCEPT, Say.CONDITION) and stems(own, "accept").search(asked):
                    yield Statement(about if yes else Say.REJECT, number, start, end, text)

    def _passages(self) -> Iterator[Statement]:
        """Where no sentence decides: what two or three of them lean to together."""
        for number, page in self.sheets.pages.items():
            end, begin = self._end(number), self.begin.get(number, 0)
            spoken = [found.at for found in addresses_machine(page.text)]
            spans = [
                span
                for span in sentences(page.text[:end], self.languages[0])
                if span.start >= begin and not any(at.touches(span) for at in spoken)
            ]
            for size in (2, 3):
                for first, last in zip(spans, spans[size - 1 :], strict=False):
                    text = page.text[first.start : last.end]
                    say = (
                        self.sheets.voice.leans(text, self.languages)
                        if self._is_prose(text)
                        else None
                    )
                    if say is not None:
                        yield Statement(say, number, first.start, last.end, text, weak=True)

    def _is_prose(self, text: str) -> bool:
        own, folded = self.languages[:1], re.sub(r"\s", " ", fold(text))
        aside = stands_aside(folded, own) or leaves_open(folded, own)
        return not aside and GAP not in text and not re.search(r"[?☐☒]", text)

    def _undeferred(self, heard: list[Statement]) -> list[Statement]:
        """Without refusals that hold until a later meeting decides: they are no decision."""
        own = self.languages[:1]
        heard = [*heard, *self._partials(heard)]
        if not any(
            puts_off(re.sub(r"\s", " ", folded[self.begin.get(n, 0) : self._end(n)]), own)
            for n, folded in self.sheets.folded.items()
        ):
            return heard
        return [s for s in heard if s.say is not Say.REJECT or not not_yet(fold(s.text), own)]

    def _partials(self, heard: list[Statement]) -> list[Statement]:
        """Headlines of a partial acceptance, unless what they head is taken without reserve."""
        clear = any(
            s.say is Say.ACCEPT and not s.weak and without_faults(fold(s.text), self.languages)[1]
            for s in heard
        )
        return [] if clear else [s for number in self.sheets.pages for s in self._partial(number)]

    def _results(self) -> Iterator[Statement]:
        """ "Result: accepted with reservations": a decision told in a labelled value."""
        for value in self.sheets.of_kind("result"):
            prose = len(value.text.split()) > _LONGEST_RESULT  # read as sentences
            if value.start >= self._end(value.page) or re.search(r"[☐☒]", value.text) or prose:
                continue
            say = say_of_option(value.text, self.languages)
            if say is not None:
                about = told_of(self.sheets, value.page, value.start)
                yield Statement(say, value.page, value.start, value.end, value.text, about=about)

    def _partial(self, number: int) -> Iterator[Statement]:
        """A headline or subject that speaks of a partial acceptance."""
        partial = pattern(self.languages, "verdict", "partial")
        for cell in self.sheets.cells[number]:
            if cell.end > self._end(number) or re.search(r"[☐☒]", cell.text):
                continue
            folded = fold(cell.text)
            if partial.search(folded) and not MODAL.search(folded):
                yield Statement(Say.CONDITION, number, cell.start, cell.end, cell.text)

    def _in_sentence(self, number: int, start: int, end: int) -> Iterator[Statement]:
        text = self.sheets.pages[number].text[start:end]
        if is_question(text):
            return  # what is asked is not said
        label, _, value = text.rstrip(" .;").partition(":")
        if value.strip() and len(label) < _LONGEST_LABEL and says_none(value, self.languages):
            return  # "Rejected items: none"
        if _HISTORY.match(fold(text)):
            return  # what was decided before, in one line
        folded = re.sub(r"\s", " ", fold(text))
        own = self.languages[:1]
        if stands_aside(folded, own) or leaves_open(folded.partition("; ")[0], own):
            return
        rule = is_rule(folded, own) or _ARTICLE.match(text) is not None
        rule = rule and not speaks_of_now(text)
        told = without_asides(text, own)
        say, formula = say_of_sentence(told, self.languages)
        if is_unable(folded, own):
            yield Statement(Say.REJECT, number, start, end, text, rule=rule)
            return
        if say is Say.REJECT and speaks_of_terms(folded, own) and not speaks_of_now(text):
            return
        if say is not Say.REJECT and tells_of_earlier(folded, own):
            return
        if say is not Say.REJECT and is_claim(folded, own):
            return
        if say is Say.ACCEPT and (OTHER_THING.search(fold(text)) or puts_off(folded, own)):
            return
        if say is Say.REJECT and not speaks_of_now(text):
            rule = rule or MODAL_ANY.search(folded) is not None
        if say is Say.ACCEPT and not formula and sets_a_task(folded, own):
            say = Say.CONDITION
        in_words = pattern(own, "verdict", "conditional").search(fold(told)) is not None
        settled = not in_words and self.sheets.voice.settles(text.strip(), own[0])
        if say is Say.CONDITION and settled:
            if not self.sheets.voice.leans_to_accept(text.strip(), own[0]):
                return
            say = Say.ACCEPT
        if say is not None:
            yield Statement(say, number, start, end, text, formula, rule=rule)
            return
        hint = Say.REJECT if wants_rework(folded, own) else weakly_said(told, self.languages)
        hint = hint or self.sheets.voice.leans(told, self.languages)
        if hint is Say.CONDITION and (
            puts_off(folded, own)
            or speaks_of_terms(folded, own)
            or self.sheets.voice.settles(text.strip(), own[0])
        ):
            return
        if hint is not None:
            yield Statement(hint, number, start, end, text, weak=True, rule=rule)


def _plain(said: Statement, languages: tuple[str, ...]) -> str:
    """The folded words of a clause on one line, without its asides."""
    return re.sub(r"\s", " ", fold(without_asides(said.text, languages)))
