"""Prints of portals and signing services: who signed, approved, refused or still has to, and when.

Such a page has no pen and no line to sign; its rows tell acts with their time. A row counts where
the page shows itself as a history: by a heading, or by several rows of dated acts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.pages.pages import Box
from tollgate.advisors.documents.signing.marks import person_at
from tollgate.advisors.documents.signing.people import (
    is_one_person,
    person_of_row,
    sides_of_people,
    told_side,
)
from tollgate.advisors.documents.vocabulary.lexicon import fold, party_of
from tollgate.advisors.documents.vocabulary.persons import person_in
from tollgate.advisors.documents.vocabulary.stems import Say, stems

DAY = re.compile(
    r"\d{1,2}[/-][a-z]{3,4}[/-]\d{2,4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|"
    r"\d{1,2}\.?\s(?:de\s)?[a-z]{3,10}\.?,?\s(?:de\s)?\d{4}|[a-z]{3,9}\.?\s\d{1,2},?\s\d{4}|"
    r"\b\d{1,2}\s[a-z]{3,9}\.?,?\s\d{1,2}[:.h]\d{2}"
)
_BY = re.compile(r"\s*:?\s*(?:\w+\s){0,4}?(?:by|door|durch|von|par|por|pel[oa]|da|dal|dalla)\s")
CLOCK = re.compile(r"\b\d{1,2}\s?[:h.]\s?\d{2}\b")
_ARROW = re.compile(r"→|⇒|->|=>")
_NOTHING = re.compile(r"\s*[-–—…_/]{1,3}\s*")
_LONGEST_ROW, _TALLEST_ROW = 260, 70.0
_GAP = "   "
ACTS = ("did_refuse", "did_limit", "did_accept", "did_sign", "did_look", "did_move")
_SAYS = {
    "did_refuse": Say.REJECT,
    "did_limit": Say.CONDITION,
    "did_accept": Say.ACCEPT,
    "waits": None,
}
_TO_SIGN = re.compile(
    r"\b(?:to sign|signature|signing|unterzeichn|unterschrift|unterschreib|signer|firma|firmar|"
    r"ondertek|tekenen|assinar|assinatura|firmare)"
)


@dataclass(frozen=True, slots=True)
class Deed:
    """One act of one person in a history; `kind` is a key of the stems, `who` a folded name."""

    kind: str
    who: str
    page: int
    box: Box
    start: int
    end: int
    text: str
    cell: Cell
    vendor: bool = False

    @property
    def say(self) -> Say | None:
        return _SAYS.get(self.kind)

    @property
    def refuses_to_sign(self) -> bool:
        return self.kind == "did_refuse" and _TO_SIGN.search(fold(self.text)) is not None


@dataclass(slots=True)
class History:
    """The last deed of everybody who had to act for the client, and the status on top."""

    deeds: list[Deed] = field(default_factory=list)
    earlier: list[Deed] = field(default_factory=list)  # that later ones of the same people replace
    status: Deed | None = None

    def places(self) -> list[Deed]:
        """Everything the history shows, for its places."""
        return [*self.deeds, *([self.status] if self.status is not None else [])]

    @property
    def told(self) -> bool:
        return bool(self.deeds) or self.status is not None


def read_history(sheets: Sheets, names: Mapping[str, str]) -> History:
    """What the portal pages of a document tell; `names` are the folded companies by side."""
    found = History()
    seen: list[Deed] = []
    people = sides_of_people(sheets, names)
    for number in sheets.pages:
        page = _Page(sheets, number, names, people)
        seen += page.deeds() or page.approvals()
    last: dict[str, Deed] = {}
    for deed in seen:
        who = next((each for each in last if is_one_person(each, deed.who)), deed.who)
        held = last.get(who)
        confirms = deed.kind == "did_sign" and held is not None and held.say is Say.ACCEPT
        if deed.kind != "did_move" and not deed.vendor and not confirms:
            last[who] = deed
    found.deeds = list(last.values())
    found.earlier = [deed for deed in seen if deed not in found.deeds]
    if seen:
        found.status = _status(sheets)
    return found


class _Page:
    """The rows of one page."""

    def __init__(
        self, sheets: Sheets, number: int, names: Mapping[str, str], people: Mapping[str, str]
    ) -> None:
        """`people` are folded names by side."""
        self.sheets = sheets
        self.number = number
        self.languages = sheets.languages
        self.names = names
        self.people = people
        self.rows = self._table_rows()

    def _table_rows(self) -> list[list[Cell]]:
        """The rows of the page, those between two lines of a table as one."""
        page = self.sheets.pages[self.number]
        lines = sorted(
            rule[1] for rule in page.rules if rule[3] - rule[1] <= 3 and rule[2] - rule[0] > 150
        )
        found: dict[tuple[str, float], list[Cell]] = {}
        for row, cells in self.sheets.rows[self.number].items():
            level = [cell for cell in cells if not cell.angled]
            if not level:
                continue
            y = (level[0].box[1] + level[0].box[3]) / 2
            over = max((line for line in lines if line < y), default=None)
            under = min((line for line in lines if line > y), default=None)
            banded = over is not None and under is not None and under - over < _TALLEST_ROW
            key = ("band", over) if banded and over is not None else ("row", float(row))
            found.setdefault(key, []).extend(level)
        return self._joined([sorted(cells, key=lambda c: c.start) for cells in found.values()])

    def _joined(self, rows: list[list[Cell]]) -> list[list[Cell]]:
        """Rows of a list set in two lines: name and act over role and time."""
        joined: list[list[Cell]] = []
        for row in rows:
            last = joined[-1] if joined else None
            tight = last is not None and (
                abs(row[0].box[0] - last[0].box[0]) < 5
                and row[0].row == last[-1].row + 1
                and -3 < row[0].box[1] - last[0].box[3] < 0.8 * row[0].size
            )
            if last is not None and tight and self._goes_on(last, row):
                joined[-1] = [*last, *row]
            elif _ARROW.search(self._text(row)) and (head := self._entry_over(joined)):
                head += row
            else:
                joined.append(row)
        return joined

    def _entry_over(self, rows: list[list[Cell]]) -> list[Cell] | None:
        """The head of an entry ("Jane Doe 26 May 2026 8:31") over a change of state."""
        for row in reversed(rows[-6:]):
            folded = fold(self._text(row))
            if DAY.search(folded):
                return row if CLOCK.search(folded) and person_at(row[0].text) else None
        return None

    def _goes_on(self, over: list[Cell], row: list[Cell]) -> bool:
        first, second = fold(self._text(over)), fold(self._text(row))
        return (
            person_at(over[0].text) is not None
            and DAY.search(first) is None
            and self._kind(first) is not None
            and DAY.search(second) is not None
            and self._kind(second) is None
        )

    def _text(self, row: list[Cell], line: str = " ") -> str:
        """A row as it is read: column after column, each from top to bottom.

        `line` stands between the lines of a column.
        """
        columns: list[list[Cell]] = []
        for cell in sorted(row, key=lambda c: (c.box[0], c.box[1])):
            for column in columns:
                if abs(column[0].box[0] - cell.box[0]) < 6:
                    column.append(cell)
                    break
            else:
                columns.append([cell])
        ordered = [sorted(column, key=lambda c: c.box[1]) for column in columns]
        return _GAP.join(line.join(cell.text for cell in column) for column in ordered)

    def deeds(self) -> list[Deed]:
        dated = [deed for row in self.rows if (deed := self._deed(row, dated=True))]
        begins = self._heading()
        if begins is None and (len(dated) < 2 or not self._is_history(dated)):
            return []
        rows = {deed.cell.row for deed in dated}
        first = min(rows) if begins is None else min([begins, *rows])
        waiting = [
            deed
            for row in self.rows
            if row[0].row > first and row[0].row not in rows
            if (deed := self._deed(row, dated=False))
        ]
        if not dated and len(waiting) < 2:
            return []
        return sorted([*dated, *waiting], key=lambda deed: deed.start)

    def approvals(self) -> list[Deed]:
        """ "Approved by Jane Doe (Director) on 3 May 2026 14:02": who, and when to the minute."""
        fields = self.sheets.pages[self.number].fields
        if self.sheets.document.seals or any(f.kind == "signature" for f in fields):
            return []  # a digital signature is checked, its caption proves nothing
        flat = re.sub(r"\s", " ", self.sheets.folded[self.number])
        text = self.sheets.pages[self.number].text
        found: list[Deed] = []
        for kind in ("did_refuse", "did_limit", "did_accept", "did_sign"):
            for verb in stems(self.languages, kind).finditer(flat):
                by = _BY.match(flat, verb.end())
                if by is None or stems(self.languages, "maybe").search(flat[: verb.start()][-30:]):
                    continue
                after = text[by.end() : by.end() + 60]
                who = person_in(after)
                day = DAY.search(flat, by.end(), by.end() + 230)
                if who is None or who[0] > 3 or day is None:
                    continue
                if not CLOCK.search(flat, day.end(), day.end() + 22):
                    continue
                cell = next(
                    (c for c in self.sheets.cells[self.number] if c.start <= verb.start() < c.end),
                    None,
                )
                if cell is None or any(d.start == cell.start for d in found):
                    continue
                shared = len(self.sheets.rows[self.number][cell.row]) > 1
                if by.end() >= cell.end and (shared or re.search(r"\n|\s{2}", after[: who[1]])):
                    continue  # the panel of a signature, or two side by side
                name = fold(after[who[0] : who[1]])
                ours = self._is_vendor([cell], flat[verb.start() : day.end()], name)
                said = text[cell.start : cell.end]
                found.append(
                    Deed(kind, name, self.number, cell.box, cell.start, cell.end, said, cell, ours)
                )
        return found

    def _is_history(self, dated: list[Deed]) -> bool:
        """Whether rows of acts are a list: a signed line with its date is none."""
        return len({deed.cell.row for deed in dated}) > 1 or self._heading() is not None

    def _heading(self) -> int | None:
        """The row of a heading such as "Activity" or "Signing log"."""
        finder = stems(self.languages, "history")
        for row in self.rows:
            for cell in row:
                words = len(cell.text.split())
                short = words <= 5 and not cell.text.rstrip().endswith(".")
                if short and finder.match(fold(cell.text).strip()):
                    return cell.row
                if len(row) > 2 and words <= 3 and finder.search(fold(cell.text)):
                    return cell.row  # the heads of columns: "Client approver   State   Time"
        return None

    def _deed(self, row: list[Cell], *, dated: bool) -> Deed | None:
        row = self._with_actor(row) if dated else row
        text = self._text(row)
        folded = fold(text)
        if len(text) > _LONGEST_ROW or (DAY.search(folded) is not None) is not dated:
            return None
        lined = self._text(row, " | ")  # a name does not go on in the next line
        who = person_of_row(lined)
        if who is None or self._is_shared(row) or lined.count(" · ") > 1:
            return None
        person = lined[who[0] : who[1]]
        rest = fold(text[: _sentence_end(text)]).replace(fold(person), " ", 1)
        kind = self._kind(rest) if dated else self._open(rest)
        if kind is None and not dated and any(_NOTHING.fullmatch(cell.text) for cell in row):
            kind = "waits"  # a dash where the others have their day
        if kind is None:
            return None
        start, end = row[0].start, row[-1].end
        said = self.sheets.pages[self.number].text[start:end]
        boxes = [cell.box for cell in row]
        box = (
            min(b[0] for b in boxes),
            min(b[1] for b in boxes),
            max(b[2] for b in boxes),
            max(b[3] for b in boxes),
        )
        name = fold(person)
        first = person.split()[0]
        cell = next((c for c in row if first in c.text), row[0])
        ours = self._is_vendor(row, folded, name)
        return Deed(kind, name, self.number, box, start, end, said, cell, ours)

    def _is_shared(self, row: list[Cell]) -> bool:
        """Whether two people stand in a row, each over the other's column: a form, no list."""
        acting = [c for c in row if stems(self.languages, *ACTS).match(fold(c.text).strip())]
        people = {fold(c.text) for c in row if person_at(c.text) is not None}
        return len(people) > 1 and len(acting) > 1

    def _with_actor(self, row: list[Cell]) -> list[Cell]:
        """A dated act under the name of who acted, in a pane beside other things."""
        if person_of_row(self._text(row)) is not None:
            return row
        for cell in row:
            folded = fold(cell.text)
            if DAY.search(folded) is None or self._kind(folded) is None:
                continue
            over = [
                other
                for other in self.sheets.cells[self.number]
                if abs(other.box[0] - cell.box[0]) < 14
                and -2 < cell.box[1] - other.box[3] < 1.6 * cell.size
                and person_at(other.text) is not None
            ]
            if over:
                return [max(over, key=lambda other: other.box[3]), cell]
        return row

    def _kind(self, folded: str) -> str | None:
        """The act of a row; who has looked at a paper, or not signed it, is still waited for."""
        for kind in ACTS:
            for found in stems(self.languages, kind).finditer(folded):
                before = folded[max(found.start() - 14, 0) : found.start()]
                if re.search(r"\b(?:for|fur|zur|pour|para|voor|ter|per)\s*$", before):
                    continue
                if kind != "did_refuse" and stems(self.languages, "not").search(before):
                    return "waits"
                return "waits" if kind == "did_look" else kind
        return None

    def _open(self, folded: str) -> str | None:
        """A row without a date in which somebody's act is still awaited."""
        short = any(len(part.split()) <= 6 for part in folded.split(_GAP))
        return "waits" if short and stems(self.languages, "waits").search(folded) else None

    def _is_vendor(self, row: list[Cell], folded: str, name: str) -> bool:
        """By the company or the role in the row; else by what the paper says of the person."""
        vendor, client = self.names.get("vendor"), self.names.get("client")
        if vendor is not None and vendor in folded:
            return not (client is not None and client in folded)
        sides = {told_side(cell.text, self.names, self.languages) for cell in row}
        sides |= {party_of(part, self.languages) for c in row for part in _BRACKETS.findall(c.text)}
        if "vendor" in sides or "client" in sides:
            return "client" not in sides
        return self.people.get(name) == "vendor"


_NEXT_SENTENCE = re.compile(r"(?<=[a-zà-ÿ0-9)])\.\s+(?=[A-ZÀ-Þ])")
_BRACKETS = re.compile(r"\(([^()]{3,40})\)")


def _sentence_end(text: str) -> int:
    """Where an entry ends: behind its time the terms of the portal may go on in the same row."""
    day = CLOCK.search(text)
    ends = _NEXT_SENTENCE.search(text, day.end()) if day else None
    return ends.start() if ends else len(text)


_LABELLED = re.compile(
    r"\b(?:status|state|stand|statut|etat|estado|estatus|situacao|stato|toestand)\s*:\s*"
)
_OF_SEVERAL = re.compile(r"\b(\d)\s*(?:of|von|sur|de|van|di|/)\s*(\d)\b(?!\s*/)")  # no date


def _status(sheets: Sheets) -> Deed | None:
    """The state that the page shows as a word of its own: "Approved", "Awaiting approval"."""
    for number, cells in sheets.cells.items():
        for cell in cells:
            folded = fold(cell.text)
            label = _LABELLED.search(folded)
            body = folded[label.end() :] if label else folded.strip()
            entry = len(sheets.rows[number][cell.row]) > 2 or len(body.split()) > 5
            if not body or cell.angled or (entry and not label):
                continue  # an entry of a table is about its row
            kind = _state_of(body, sheets.languages)
            if kind is not None:
                box = cell.box
                return Deed(kind, "", number, box, cell.start, cell.end, cell.text, cell)
    return None


def _state_of(body: str, languages: tuple[str, ...]) -> str | None:
    several = _OF_SEVERAL.search(body)
    signing = stems(languages, "did_sign", "did_accept").search(body)
    if several and signing and int(several[1]) < int(several[2]):
        return "waits"
    for kind in ("waits", "did_refuse", "did_limit", "did_accept", "did_sign"):
        found = stems(languages, kind).match(body)
        if found and len(body) - found.end() < 14 and not DAY.search(body):
            return kind
    return None
