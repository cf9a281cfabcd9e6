"""Who signs for the accepting party by rule, and in which capacity."""

from __future__ import annotations

import re

from tollgate.advisors.documents.cells import Cell
from tollgate.advisors.documents.fields.labelled import JUNK, Labelled
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.signing.slot import Slot
from tollgate.advisors.documents.vocabulary.lexicon import fold, kinds_of, party_of, phrases
from tollgate.advisors.documents.vocabulary.persons import is_organisation, person_in, title_after


class Signatories(Labelled):
    """Name and title of the accepting party's signatory."""

    def signatory(self) -> tuple[Found | None, Found | None]:
        """Name and title of the accepting party's signatory."""
        for slot in in_order(self.slots):
            name = self._name_in(slot)
            if name is not None:
                return name, self._title_in(slot, name)
        return None, next(
            (title for slot in self.slots if (title := self._labelled_in(slot, "title"))), None
        )

    def title_of(self, name: Found) -> Found | None:
        """The title of a person: behind the name wherever it stands, labelled, or under it."""
        sought = fold(name.text)
        mentions = [name]
        for number, folded in self.sheets.folded.items():
            for match in re.finditer(re.escape(sought), folded):
                found = Found(name.text, number, match.start(), match.end())
                if (number, match.start()) != (name.page, name.start):
                    mentions.append(found)
        for mention in mentions:
            cell = next(
                (
                    c
                    for c in self.sheets.cells.get(mention.page, [])
                    if c.start <= mention.start < c.end
                ),
                None,
            )
            if cell is None:
                continue
            home = next((slot for slot in self.slots if cell in slot.block), None)
            if home is not None:
                title = self._title_in(home, mention)
                if title is not None:
                    return title
            after = title_after(cell.text[mention.start - cell.start :], len(mention.text))
            if after is not None:
                at = mention.start + after[0]
                text = self.sheets.pages[mention.page].text[at : mention.start + after[1]]
                if not is_organisation(text) and not any(sign.isdigit() for sign in text):
                    return Found(text, mention.page, at, at + len(text))
        return None

    def _name_in(self, slot: Slot) -> Found | None:
        labelled = self._labelled_in(slot, "name")
        if labelled is not None:
            person = person_in(labelled.text)
            if person is not None:
                return _part(labelled, *person)
        order = sorted(slot.block, key=lambda c: (c.box[1] < slot.zone[3] - 12, c.box[1], c.box[0]))
        for cell in order:
            found = self._person(cell)
            if found is not None:
                return found
        if slot.proof is not None and slot.proof.start is not None and slot.proof.end is not None:
            return self._name_in_record(slot.page, slot.proof.start, slot.proof.end)
        return None

    def _name_in_record(self, page: int, start: int, end: int) -> Found | None:
        text = self.sheets.pages[page].text[start:end]
        for match in re.finditer(r"(?<![\w])[^\W\d_]", text):
            if match[0].isupper() and (match.start() == 0 or not text[match.start() - 1].isalpha()):
                person = person_in(text[match.start() :])
                if person is not None:
                    at = start + match.start()
                    name = text[match.start() :][person[0] : person[1]]
                    return Found(name, page, at + person[0], at + person[1])
        return None

    def _person(self, cell: Cell) -> Found | None:
        """A name at the head of a cell, or behind a party ("For the client: Jane Doe")."""
        text = cell.text
        starts = [0]
        colon = re.match(r"[^:]{2,60}:\s*", text)
        if colon:
            kinds = kinds_of(colon[0], self.languages)
            if kinds and not {"name", "signature", "client"} & set(kinds):
                return None
            starts = [colon.end()]
        else:
            typed = re.match(r"\s*/\s?s\s?/\s*", text, re.I)
            if typed:
                starts = [typed.end()]
        for at in starts:
            person = person_in(text[at:])
            if person is not None:
                start = cell.start + at + person[0]
                end = cell.start + at + person[1]
                return Found(text[at + person[0] : at + person[1]], cell.page, start, end)
        return None

    def _title_in(self, slot: Slot, name: Found) -> Found | None:
        page = self.sheets.pages[name.page]
        line_end = page.text.find("\n", name.end)
        cell = next(
            (c for c in self.sheets.cells[name.page] if c.start <= name.start < c.end), None
        )
        stop = cell.end if cell is not None else (line_end if line_end >= 0 else len(page.text))
        after = title_after(page.text[name.start : stop], name.end - name.start)
        if after is not None:
            text = page.text[name.start : stop][after[0] : after[1]]
            if not is_organisation(text):
                return Found(text, name.page, name.start + after[0], name.start + after[1])
        labelled = self._labelled_in(slot, "title")
        if labelled is not None:
            return labelled
        role = self._role_of(slot)
        if role is not None:
            return role
        return self._title_under(cell, slot) if cell is not None else None

    def _role_of(self, slot: Slot) -> Found | None:
        """The first cell of a row in a table of signatures, when it is a role and no side."""
        head = slot.heading
        if head is None or slot.label is not None or head.box[2] > slot.zone[0] + 6:
            return None
        plain = fold(head.text).strip(" .:")
        if plain in phrases(self.languages, "labels", "client") or ":" in head.text:
            return None
        if re.match(r"(?:for|on behalf|fur|pour|por|per|voor|namens|pel)", plain):
            return None
        return Found(head.text, head.page, head.start, head.end)

    def _title_under(self, cell: Cell, slot: Slot) -> Found | None:
        below = self.sheets.below(cell, reach=0.9)
        if below is None or (slot.block and below not in slot.block and slot.label is not None):
            return None
        text = re.split(r"\s{3,}", below.text)[0].strip(" ,;:")
        bad = (
            ":" in text
            or re.search(r"\d|@", text)
            or is_organisation(text)
            or person_in(text) == (0, len(text))
            or party_of(text, self.languages)
            or not 2 < len(text) < 60
            or self.sheets.kinds(text)
        )
        if bad:
            return None
        at = below.start + below.text.index(text)
        text = text.split(", ")[0] if len(text) > 45 else text
        return Found(text, below.page, at, at + len(text))

    def _labelled_in(self, slot: Slot, kind: str) -> Found | None:
        block = {id(cell) for cell in slot.block}
        for value in self.sheets.of_kind(kind):
            inside = id(value.label_cell) in block and id(value.cell) in block
            if inside and not JUNK.match(value.text) and "client" not in value.kinds:
                return Found(value.text, value.page, value.start, value.end)
        return None


def in_order(slots: list[Slot]) -> list[Slot]:
    """Whose name counts first: in a table of signatures the last row decides, else the signed."""
    rows = [s for s in slots if s.label is None and s.heading is not None]
    table = len(rows) > 1 and all(s.heading.box[2] <= s.zone[0] + 6 for s in rows if s.heading)
    if table and len(rows) == len(slots):
        return list(reversed(slots))
    return sorted(slots, key=lambda slot: not slot.signed)


def _part(found: Found, start: int, end: int) -> Found:
    return Found(found.text[start:end], found.page, found.start + start, found.start + end)
