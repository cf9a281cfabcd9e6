"""Tick boxes and the choices they stand for, in lists, in tables and in unlisted words.

Boxes are read in groups: one question and its answers. An answer whose words are unknown gets its
sense from the others: beside "taken over with defects" and "refused", the third is acceptance.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.decision.answers import (
    YES_NO,
    Answer,
    BoxWords,
    checklist,
    groups_of,
    near,
)
from tollgate.advisors.documents.decision.menus import menus_on
from tollgate.advisors.documents.pages.pages import Box, Mark, Word
from tollgate.advisors.documents.signing.marks import person_at
from tollgate.advisors.documents.vocabulary.lexicon import fold, phrases
from tollgate.advisors.documents.vocabulary.stems import (
    Say,
    denied,
    limited,
    stance_of,
    stems,
    without_faults,
)
from tollgate.advisors.documents.vocabulary.wording import say_of_option

# What the law calls a stage of acceptance, which limits nothing where nothing is reserved.
_PROVISIONAL = re.compile(
    r"\b(?:provisional|provisori|provisoire|provvisori|vorlaufig|voorlopig)\w*"
)


@dataclass(frozen=True, slots=True)
class Option:
    """A tick box and what it stands for."""

    mark: Mark
    page: int
    say: Say
    start: int
    end: int
    text: str


@dataclass(slots=True)
class Choices:
    """All options of a document; `unclear` when a tick stands beside words nobody knows.

    `items` are the rows of a list in which every item has an answer of its own, each with the
    answers ticked there; `open_item` says that one of them has a fault.
    """

    options: list[Option] = field(default_factory=list)
    items: list[set[Say]] = field(default_factory=list)
    unclear: bool = False
    open_item: bool = False

    @property
    def by_item(self) -> bool:
        """Whether the items' own answers are the only ones."""
        return len(self.items) > 1


def find_choices(sheets: Sheets, stop: dict[int, int]) -> Choices:
    """The choices of a document; `stop` bounds the text that counts per page."""
    found = Choices()
    for number, page in sheets.pages.items():
        end = stop.get(number, len(page.text))
        marks = [mark for mark in page.marks if mark.start < end]
        reader = _Page(sheets, number, marks)
        reader.read(found)
        if not found.options:
            reader.read_lists(found)
            reader.read_hand(found)
        if not found.options and not marks:
            reader.read_menu(found)
    return found


class _Page:
    """The boxes of one page."""

    def __init__(self, sheets: Sheets, number: int, marks: list[Mark]) -> None:
        self.sheets = sheets
        self.number = number
        self.text = sheets.pages[number].text
        self.languages = sheets.languages
        self.marks = marks
        self.words = BoxWords(sheets, number, marks)

    def read(self, found: Choices) -> None:
        answers = [self.words.answer_at(mark) for mark in self.marks]
        rows = checklist(answers)
        asked = [row for row in rows if {Say.ACCEPT, Say.REJECT} <= {a.say for a in row}]
        if len(asked) < len(rows):  # "Milestone accepted?" under a list of criteria
            rows = [row for row in rows if not any(row is each for each in asked)]
        listed = {id(answer) for row in rows for answer in row}
        groups = groups_of([a for a in answers if id(a) not in listed])
        before = len(found.options)
        for group in groups:
            self._decide(group, found)
        if rows:
            self._check(rows, found, decided=len(found.options) > before)

    def read_lists(self, found: Choices) -> None:
        """The entry chosen in a list of a form, where it is a decision and nothing else."""
        page = self.sheets.pages[self.number]
        for field_ in page.fields:
            if field_.kind != "choice" or not _is_decision(field_.value, self.languages):
                continue
            held = [w for w in page.words if _within(w.box, field_.box)]
            if held:
                self._chosen(held[0].start, held[-1].end, field_.box, found)

    def read_hand(self, found: Choices) -> None:
        """Answers ringed by hand, or left over where the other was struck out."""
        page = self.sheets.pages[self.number]
        for ink in page.ink:
            held = [w for w in page.words if _within(w.box, ink.box)]
            if page.source == "ocr":  # the words of a scan are placed roughly
                held = [w for w in page.words if _shared(w.box, ink.box) > 0.6]
            low = ink.box[3] - ink.box[1] <= 46 and ink.box[2] - ink.box[0] <= 170
            if not 1 <= len(held) <= 4 or not low or ink.density > 0.45:
                continue
            if page.source == "ocr" and self._said_twice(held[0].start, held[-1].end):
                found.unclear = True  # the ring hides what tells two answers apart
                continue
            self._chosen(held[0].start, held[-1].end, ink.box, found)
        for row in self.sheets.rows[self.number].values():
            words = [w for w in page.words if row[0].start <= w.start < row[-1].end]
            out = [w for w in words if any(_same_box(w.box, box) for box in page.struck)]
            left = [w for w in words if w not in out and any(c.isalpha() for c in self._of(w))]
            if out and left and len(words) <= 40:
                self._kept(out, left, found)

    def _said_twice(self, start: int, end: int) -> bool:
        """Whether the answer stands on both sides of a stroke: "APTO / APTO", for "NO APTO"."""
        line = slice(self.text.rfind("\n", 0, start) + 1, (self.text + "\n").index("\n", end))
        answer = re.escape(fold(self.text[start:end]).strip(" /"))
        return re.search(rf"\b{answer}\s*/\s*{answer}\b", fold(self.text[line])) is not None

    def read_menu(self, found: Choices) -> None:
        """Answers in plain letters, one of them marked."""
        for each in menus_on(self.sheets, self.number):
            spot = (each.start, each.end)
            found.options.append(Option(each.mark, self.number, each.say, *spot, each.text))

    def _of(self, word: Word) -> str:
        return self.text[word.start : word.end]

    def _chosen(self, start: int, end: int, box: Box, found: Choices) -> None:
        text = self.text[start:end]
        mark = Mark(box, True, start, "drawn")
        say = say_of_option(text, self.languages)
        if YES_NO.match(fold(text)):
            say = self.words.answered(say, mark)
        if say is not None:
            found.options.append(Option(mark, self.number, say, start, end, text))

    def _kept(self, out: list[Word], left: list[Word], found: Choices) -> None:
        """Of two answers in a row the one that was not struck out."""
        gone = say_of_option(" ".join(map(self._of, out)), self.languages)
        for part in _runs(left):
            text = self.text[part[0].start : part[-1].end]
            say = say_of_option(text, self.languages)
            if say is not None and gone is not None and say is not gone:
                box = part[0].box
                self._chosen(part[0].start, part[-1].end, box, found)

    def _decide(self, group: list[Answer], found: Choices) -> None:
        """Give the answers of one question their sense."""
        senses = self._senses(group)
        known = [(a, say) for a, say in zip(group, senses, strict=True) if say is not None]
        for answer, say in known:
            found.options.append(
                Option(answer.mark, self.number, say, answer.start, answer.end, answer.text)
            )
        silent = [
            a
            for a, say in zip(group, senses, strict=True)
            if say is None and a.mark.ticked and len(a.text.strip()) > 1 and not _is_step(a.text)
        ]
        found.unclear |= any(near(s.mark, a.mark) for s in silent for a, _ in known)
        texts = [fold(answer.text) for answer in group]
        found.unclear |= any(self._denies_another(fold(each.text), texts) for each in silent)

    def _senses(self, group: list[Answer]) -> list[Say | None]:
        senses = [answer.say for answer in group]
        texts = [fold(answer.text) for answer in group]
        weak = [stance_of(text, self.languages) if text.strip() else None for text in texts]
        if not any(senses) and len({each for each in weak if each}) > 1:
            senses = list(weak)  # unlisted words, but they say different things
        elif not any(senses) and any(self._tells_done(text) for text in texts):
            # "Received in good order", "Received with the following exception"
            senses = [Say.CONDITION if limited(t, self.languages) else None for t in texts]
        if not any(senses):
            return senses
        opposed = {place for place, text in enumerate(texts) if self._denies_another(text, texts)}
        for place, text in enumerate(texts):
            if place in opposed and senses[place] in (None, Say.ACCEPT):
                senses[place] = Say.REJECT
            if senses[place] is Say.CONDITION and self._is_clear(text):
                senses[place] = Say.ACCEPT
        for place, say in enumerate(senses):
            if say is None and weak[place] is not None and weak[place] is not Say.ACCEPT:
                senses[place] = weak[place]
            elif say is None and (
                limited(texts[place], self.languages) or self._names_fault(texts[place])
            ):
                senses[place] = Say.CONDITION
        for place, say in enumerate(senses):
            if _is_plain_form(texts[place], texts):
                continue
            if say in (None, Say.ACCEPT) and len(texts[place].split()) > 1:
                told = self.sheets.voice.choice(group[place].text, self.languages[0])
                senses[place] = told if told is not Say.ACCEPT and told is not None else say
        unknown = [i for i, say in enumerate(senses) if say is None and texts[i].strip()]
        contrast = {say for say in senses if say} - {Say.ACCEPT}
        if len(unknown) == 1 and contrast and Say.ACCEPT not in senses:
            only = texts[unknown[0]]
            plain = without_faults(only, self.languages)[0]
            harsh = stems(self.languages, "refuse", "maybe").search(plain)
            if not harsh and not denied(only, self.languages):
                senses[unknown[0]] = Say.ACCEPT
        return senses

    def _denies_another(self, text: str, others: list[str]) -> bool:
        """ "Geen opdracht verleend" beside "Opdracht verleend": a denial before the same words."""
        denial = stems(self.languages, "not").match(text.strip(" .:;"))
        rest = text.strip(" .:;")[denial.end() :].strip("' ") if denial is not None else ""
        rest = rest.removeprefix("d'")
        if not rest or self._names_fault(rest):
            return False  # "no defects" beside "defects" denies nothing that is asked for
        return any(rest == other.strip(" .:;") for other in others)

    def _tells_done(self, text: str) -> bool:
        """Whether an answer tells that all is there, and nothing that limits it."""
        done = stems(self.languages, "complete").search(text) is not None
        return done and not limited(text, self.languages) and not denied(text, self.languages)

    def _is_clear(self, text: str) -> bool:
        """The legal name of a stage in an answer without reserve: "the work is provisionally taken
        over, without reservations"."""
        plain, clear = without_faults(text, self.languages)
        plain = _PROVISIONAL.sub(" ", plain)
        accepts = stance_of(plain, self.languages) is Say.ACCEPT
        return clear and accepts and not limited(plain, self.languages)

    def _check(self, rows: list[list[Answer]], found: Choices, *, decided: bool) -> None:
        """A list of items: it decides only where no question stands for all of them."""
        said = [{self._item_say(a) for a in row if a.mark.ticked} - {None} for row in rows]
        found.open_item |= any(says - {Say.ACCEPT} for says in said)
        if decided:
            return
        strict = [{a.say for a in row} for row in rows]
        if all(Say.ACCEPT in says and len(says - {None}) > 1 for says in strict):
            found.items += [{s for s in says if s is not None} for says in said]
            for row in rows:
                for answer in row:
                    say = self._item_say(answer)
                    if say is not None:
                        spot = (answer.start, answer.end)
                        found.options.append(
                            Option(answer.mark, self.number, say, *spot, answer.text)
                        )

    def _item_say(self, answer: Answer) -> Say | None:
        if answer.say is not None:
            return answer.say
        if YES_NO.match(fold(answer.text)):
            return None
        folded = fold(answer.text)
        return Say.CONDITION if self._names_fault(folded) else stance_of(folded, self.languages)

    def _names_fault(self, folded: str) -> bool:
        """Whether an answer tells of faults, and not that there are none."""
        told = without_faults(folded, self.languages)[0]
        return stems(self.languages, "fault").search(told) is not None


def _is_plain_form(text: str, others: list[str]) -> bool:
    """Whether another answer says the same and goes on: "We approve the site for launch", beside
    "We approve the site for launch once the changes are made"."""
    plain = text.strip(" .;:")
    return len(plain.split()) > 1 and any(
        other != text and re.match(rf"{re.escape(plain)}\W*\s\w", other.strip()) is not None
        for other in others
    )


def _is_step(text: str) -> bool:
    """ "Priced - Theo Lindqvist, May 6, 2026": what somebody did on a day, no answer to choose."""
    return person_at(text) is not None and any(sign.isdigit() for sign in text)


def _is_decision(text: str, languages: tuple[str, ...]) -> bool:
    plain = fold(text).strip(" .")
    return any(
        plain in phrases(languages, "options", key) for key in ("accept", "conditional", "reject")
    )


def _within(box: Box, other: Box) -> bool:
    return (
        other[0] - 1 <= box[0]
        and box[2] <= other[2] + 1
        and other[1] - 1 <= box[1]
        and box[3] <= other[3] + 1
    )


def _shared(box: Box, other: Box) -> float:
    """The share of a word's width that lies in a ring on its line."""
    middle = (box[1] + box[3]) / 2
    across = min(box[2], other[2]) - max(box[0], other[0])
    return across / (box[2] - box[0]) if other[1] < middle < other[3] else 0.0


def _same_box(box: Box, other: Box) -> bool:
    return all(abs(a - b) < 0.6 for a, b in zip(box, other, strict=True))


def _runs(words: list[Word]) -> list[list[Word]]:
    """Words that follow each other."""
    runs: list[list[Word]] = []
    for word in words:
        if runs and word.start - runs[-1][-1].end <= 2:
            runs[-1].append(word)
        else:
            runs.append([word])
    return runs
