"""Places to sign on a page: labels with room beside them, ruled lines, headings over a gap."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.pages.pages import Box, Page
from tollgate.advisors.documents.signing.grids import ruled_cell, signing_columns
from tollgate.advisors.documents.signing.lines import (
    captions,
    dated,
    is_prose,
    left_of_line,
    lies_in,
    line_over,
    line_right,
    lines_on,
    middle_of,
    overlaps,
    right_is_far,
    room_over,
    width,
)
from tollgate.advisors.documents.signing.slot import Slot
from tollgate.advisors.documents.vocabulary.lexicon import (
    fold,
    lead_of,
    party_of,
    pattern,
    phrase_pattern,
    phrases,
)
from tollgate.advisors.documents.vocabulary.persons import is_organisation, person_in

_PLURAL = re.compile(
    r"(?:\d+\.?\s*)?(?:signatures|firmas|unterschriften|handtekeningen|assinaturas|firme)$"
)
# Words that make a short caption one of a place to sign; "firma" is a company in some languages.
_SIGNATURE = {
    language: re.compile(rf"(?<!\w)(?:{words}|e-?signature)(?!\w)(?! (?:date|page|id|block))")
    for language, words in {
        "en": "signature|sign here|signed here",
        "de": "unterschrift|unterzeichnung|handzeichen",
        "fr": "signature|paraphe|signature et cachet",
        "es": "firma|rubrica",
        "nl": "handtekening|ondertekening|paraaf",
        "pt": "assinatura|rubrica",
        "it": "firma|sottoscrizione",
    }.items()
}
# "Prepared for Acme Ltd by ...": whom a paper was made for.
_PAPER_FOR = re.compile(
    r"(?:prepared|written|produced|made|issued|designed|drafted|invoiced|billed|sent|erstellt|verfasst|"
    r"ausgestellt|etabli|redige|prepare|emis|elaborad[oa]|preparad[oa]|redactad[oa]|emitid[oa]|"
    r"opgesteld|gemaakt|geschreven|uitgegeven|redigid[oa]|elaborat[oa]|redatt[oa]|predispost[oa]|emess[oa])\b"
)
_ARTICLES = frozenset("the der die das les het los las".split())
# "FOR OWNER (SIGN)": where to sign, said in brackets.
_TO_SIGN = re.compile(
    r"\((?:please )?(?:sign|signature|sign here|unterschrift|firma|firmar|signer|assinatura|"
    r"assinar|handtekening|tekenen|firmare)\)"
)
_BLANK = re.compile(r"_{4,}|\.{8,}|…{3,}")
_PARTIES = frozenset({"client", "vendor"})
_BOXES = re.compile(r"[☐☒]|\[.?\]|\(\s?[xX]?\s?\)")


class Places:
    """Finds the places to sign on one page."""

    def __init__(self, sheets: Sheets, page: Page, names: Mapping[str, str]) -> None:
        """`names` are the companies known on either side, folded."""
        self.names = names
        self.sheets = sheets
        self.page = page
        self.languages = sheets.languages
        self.cells = [cell for cell in sheets.cells[page.number] if not cell.angled]

    def _party(self, text: str) -> str | None:
        """The side that a text names, by its role or by its company."""
        role = party_of(text, self.languages)
        if role is not None:
            return role
        folded = fold(text)
        lead = lead_of(folded, self.languages)
        if len(lead) < 2 or _PAPER_FOR.match(folded):
            return None
        named = [side for side, name in self.names.items() if name in folded[len(lead) :]]
        return named[0] if len(named) == 1 and len(text) < 90 else None

    def _side(self, text: str) -> str | None:
        """The side that the head of a column names, with or without words that lead to it."""
        named = [side for side, name in self.names.items() if name in fold(text)]
        return self._party(text) or (named[0] if len(named) == 1 else None)

    def find(self) -> list[Slot]:
        """Labelled places, then lines that no label has."""
        slots = list(self._labelled())
        for rule in lines_on(self.page):
            if not any(lies_in(rule, slot.zone) for slot in slots):
                slot = self._on_line(rule)
                if slot is not None:
                    slots.append(slot)
        return slots

    def _labelled(self) -> Iterator[Slot]:
        """Labels such as "Signature:" with room beside, above or below."""
        number, page = self.page.number, self.page
        for cell in self.cells:
            start = self._signature_label(cell)
            if start is None:
                continue
            if self._is_table_entry(cell):
                continue
            line = self._blank_in(cell) or self._captioned(cell)
            if line is not None:
                yield Slot(number, room_over(line), label=cell, lined=True)
                continue
            columns = signing_columns(self.sheets, cell, self._side)
            if columns:
                yield from (Slot(number, zone, heading=head) for head, zone in columns)
                continue
            right = self.sheets.right_of(cell)
            rows = self._table_rows(cell)
            if rows:
                stop = right.box[0] if right is not None else cell.box[0] + 160
                for row in rows:
                    zone = (cell.box[0] - 8, row.box[1] - 18, stop - 2, row.box[3] + 12)
                    ruled = ruled_cell(page, middle_of(cell.box)[0], middle_of(row.box)[1])
                    if ruled is not None and (right is None or ruled[2] < right.box[2]):
                        zone = ruled
                    yield Slot(number, zone, label=None, heading=row)
                continue
            hanging = self._room_below(cell)
            if hanging is not None and right_is_far(cell, right):
                line = self._line_below(cell)
                zone = hanging if line is None else room_over(line)
                yield Slot(number, zone, label=cell, lined=line is not None)
                continue
            room = min(right.box[0] if right else page.width - 20, cell.box[2] + 240) - cell.box[2]
            lined = line_right(cell, page)
            if lined is not None:
                zone = (lined[0] - 6, lined[1] - 38, lined[2] + 6, lined[3] + 9)
            elif room < 50 and right is not None and self._heads_table(cell, right):
                zone = (cell.box[0] - 6, cell.box[3], cell.box[0] + 130, cell.box[3] + 42)
            else:
                left = cell.box[2] + 2
                wide = max(room, 60.0) if right is None or room >= 50 else width(right) + room
                zone = (left, cell.box[1] - 22, left + wide, cell.box[3] + 14)
            yield Slot(number, zone, label=cell, lined=lined is not None)

    def _is_table_entry(self, cell: Cell) -> bool:
        """A word such as "signature" in a table of other things: beside or under it, in a cell of
        its own, stands what nobody signs with."""
        own = ruled_cell(self.page, *middle_of(cell.box))
        if own is None:
            return False
        right = self.sheets.right_of(cell)
        row = self.sheets.rows[cell.page][cell.row]
        below = self.sheets.below(cell, reach=2.4) if len(row) >= 4 else None
        for other in (right, below):
            ruled = None if other is None else ruled_cell(self.page, *middle_of(other.box))
            if other is None or ruled is None or ruled == own or self.sheets.kinds(other.text):
                continue
            aside = other is right and abs(ruled[0] - own[2]) > 4
            name = person_in(other.text) or self._party(other.text) or dated(other.text)
            if not aside and not name and any(sign.isalnum() for sign in other.text):
                return True
        return False

    def _captioned(self, cell: Cell) -> Box | None:
        """The line whose caption a label is; a label with a colon over a name leads to the name."""
        under = self.sheets.below(cell, reach=1.2) if cell.text.rstrip().endswith(":") else None
        if under is not None and person_in(under.text) is not None:
            return None
        return line_over(cell, self.page)

    def _heads_column(self, cell: Cell, text: str) -> bool:
        """ "For the client" over an empty space or a name: a place to sign, signed or not."""
        bare = text.rstrip(" :")
        if len(text) > 72 or ":" in bare or self._party(text) is None:
            return False
        if cell.box[1] < 0.25 * self.page.height and cell.size > 1.3 * self._usual_size():
            return False  # the title of the paper
        lead = lead_of(fold(text), self.languages)
        led = len(lead) > 1 and lead not in _ARTICLES
        if not led and not self._faces_other_side(cell):
            return False
        right = self.sheets.right_of(cell)
        if right is not None and self._party(right.text) is None and not dated(right.text):
            return False
        under = self.sheets.below(cell, reach=1.6)
        if under is not None and len(under.text) > 60:
            return False  # a title over a paragraph
        named = under is not None and person_in(under.text) is not None
        return (named and led) or self._room_below(cell) is not None

    def _usual_size(self) -> float:
        sizes = sorted(cell.size for cell in self.cells)
        return sizes[len(sizes) // 2]

    def _faces_other_side(self, cell: Cell) -> bool:
        """Whether the other side is named beside: "Customer   Contractor" over room to sign."""
        side = self._party(cell.text)
        row = self.sheets.rows[cell.page][cell.row]
        facing = [c for c in row if c is not cell]
        if len(row) > 3 or not any(self._side(c.text) not in (None, side) for c in facing):
            return False
        frame = ruled_cell(self.page, *middle_of(cell.box))
        if frame is not None and 22 <= frame[3] - cell.box[3] <= 110:
            return True
        under = self.sheets.below(cell, reach=6.0)
        if under is None or under.box[1] - cell.box[3] < 1.3 * cell.size:
            return False
        kinds = self.sheets.kinds(under.text.split(":")[0])
        return person_in(under.text) is not None or bool({"name", "signature", "date"} & set(kinds))

    def _table_rows(self, cell: Cell) -> list[Cell]:
        """The first cells of the rows under a column heading "Signature", if they name parties."""
        if ":" in cell.text or len(self.sheets.rows[cell.page][cell.row]) < 2:
            return []
        if self._party(cell.text) is not None:
            return []  # the head of a column to sign in
        row = self.sheets.rows[cell.page][cell.row]
        known = ("name", "title", "date", "signature", "result")
        titled = [c for c in row if c is not cell and set(self.sheets.kinds(c.text)) & set(known)]
        if not titled and len(row) < 3:
            return []  # two columns to sign, not a table of signatures
        left = min(c.box[0] for c in row)
        found: list[Cell] = []
        last = cell.box[3]
        for other in sorted(self.cells, key=lambda c: c.box[1]):
            under = 0 < other.box[1] - cell.box[3] < 220
            first = self.sheets.rows[other.page][other.row][0] is other
            if not (under and first and other.box[0] < left + 40):
                continue
            named = party_of(other.text, self.languages) is not None
            row = self.sheets.rows[other.page][other.row]
            if found and len(row) == 1 and named:
                break  # the heading of another table
            filled = len(row) > 1 and any(person_in(c.text) for c in row)
            if not (named or filled) and ruled_cell(self.page, *middle_of(other.box)) is not None:
                continue  # a line of a cell that is set in several
            if other.text.endswith(".") or other.box[1] - last > 48 or not (named or filled):
                break
            found.append(other)
            last = other.box[3]
        return found if all(c.box[2] <= cell.box[0] + 4 for c in found) else []

    def _room_below(self, cell: Cell) -> Box | None:
        """Under a party heading without a line: the room down to the next words.

        The signatory's name and title may stand between the heading and the room.
        """
        if cell.text.rstrip().endswith(":") and self.sheets.right_of(cell) is not None:
            return None
        if self._party(cell.text) is None:
            return None
        foot = self._foot(cell)
        under = [
            other.box[1]
            for other in self.cells
            if other.box[1] >= foot.box[3] - 1 and overlaps(other.box, cell.box, 2)
        ]
        bottom = min(under, default=foot.box[3] + 70)
        if foot is not cell:
            bottom = min(bottom, foot.box[3] + 70)
        if not 16 <= bottom - foot.box[3] <= 110:
            return None
        wide = max(cell.box[2], cell.box[0] + 170)
        right = self.sheets.right_of(cell)
        if right is not None:
            wide = min(wide, right.box[0] - 6)
        return (cell.box[0] - 12, cell.box[1] - 4, wide, bottom + 4)

    def _line_below(self, cell: Cell) -> Box | None:
        """The line to sign on under a heading, with nothing but the signatory's name between."""
        foot = self._foot(cell)
        lines = [
            line
            for line in lines_on(self.page)
            if foot.box[3] + 10 <= line[1] <= foot.box[3] + 80 and overlaps(line, cell.box, 0)
        ]
        line = min(lines, key=lambda line: line[1], default=None)
        if line is None or left_of_line(line, self.cells) is not None:
            return None
        between = [
            other
            for other in self.cells
            if foot.box[3] - 1 <= other.box[1]
            and other.box[3] < line[1] - 10
            and overlaps(other.box, line, 0)
        ]
        return None if between else line

    def _blank_in(self, cell: Cell) -> Box | None:
        """The run of dots or underscores in a cell: "Client, Jane Doe: ............"."""
        for word in self.page.words:
            if cell.start <= word.start and word.end <= cell.end:
                blank = _BLANK.search(self.page.text[word.start : word.end])
                if blank is not None and word.box[2] - word.box[0] >= 60:
                    return (word.box[0], word.box[3] - 1, word.box[2], word.box[3])
        return None

    def _foot(self, cell: Cell) -> Cell:
        """The last of the lines set tightly under a heading, if they name its signatory."""
        last, named = cell, False
        for _ in range(3):
            under = self.sheets.below(last, reach=0.8)
            if under is None or len(under.text) > 60 or self._party(under.text) is not None:
                break
            if self.sheets.kinds(under.text.split(":")[0]) and ":" in under.text:
                break
            named = named or person_in(under.text) is not None or self._is_company(under.text)
            last = under
        return last if named else cell

    def _is_company(self, text: str) -> bool:
        return is_organisation(text) or any(name in fold(text) for name in self.names.values())

    def _signature_label(self, cell: Cell) -> int | None:
        text = cell.text.strip()
        if len(text) > 90 or _BOXES.search(text):
            return None
        if _PLURAL.match(fold(text)) and self.sheets.right_of(cell) is None:
            return None
        heading = re.match(r"\d{1,2}(?:\.\d)*[.)]?\s", text) is not None and ":" not in text
        if heading or is_prose(text) or self._is_answer(text):
            return None
        words = phrase_pattern(self.languages, "labels", "signature")
        if text.startswith("(") and words.search(fold(text)):
            return 0
        labels = self.sheets._labels_in(cell)
        if labels:
            for kinds, start, end in labels:
                if "signature" in kinds and cell.text[start:end].strip():
                    return start
            return None
        if "signature" in self.sheets.kinds(text) and len(fold(text)) > 2:
            return 0
        if text.endswith(":") and pattern(self.languages, "esign", "record").search(fold(text)):
            return 0
        if re.search(r"(?:_{5,}|\.{10,}|…{4,})\W*$", text) and party_of(text, self.languages):
            return 0
        if self._heads_column(cell, text):
            return 0
        if len(text) < 70 and _SIGNATURE[self.languages[0]].search(fold(text)):
            return 0
        if _TO_SIGN.search(fold(text)) and party_of(text, self.languages):
            return 0
        head = re.split(r"[:(]", text)[0]
        if party_of(text, self.languages) and len(text) < 60:
            found = words.search(fold(head))
            if found and len(found[0]) > 4:
                return 0
        return None

    def _is_answer(self, text: str) -> bool:
        """ "ACCEPTED", "Not approved": a decision written into a form, no place to sign."""
        bare = fold(text).strip(" .:;,!")
        return len(bare.split()) < 5 and any(
            bare in phrases(self.languages, "options", key)
            for key in ("accept", "conditional", "reject")
        )

    def _heads_table(self, cell: Cell, right: Cell) -> bool:
        kinds = self.sheets.kinds(right.text)
        return any(kind in kinds for kind in ("date", "name", "title", "signature"))

    def _on_line(self, rule: Box) -> Slot | None:
        """A bare line counts when the caption under it or the words before it are not a field's."""
        below = captions(rule, self.cells)
        caption = below[0] if below else None
        before = left_of_line(rule, self.cells)
        for cell in (before, caption):
            if cell is None:
                continue
            kinds = self.sheets.kinds(cell.text.rstrip(": _"))
            if cell is before and kinds and "signature" not in kinds and not _PARTIES & set(kinds):
                return None
            if cell is caption and kinds and set(kinds) <= {"date", "title", "address", "name"}:
                return None
        if before is not None and self._is_entered(rule, before):
            return None
        if (caption is None and before is None) or self._is_filled(rule, caption):
            return None
        named = any(
            person_in(cell.text) is not None
            or is_organisation(cell.text)
            or self._party(cell.text) is not None
            or "name" in self.sheets.kinds(cell.text.split(":")[0])
            for cell in below
        )
        headed = before is not None and self._asks(before.text)
        return (
            Slot(self.page.number, room_over(rule), label=before if headed else None)
            if named or headed
            else None
        )

    def _is_filled(self, rule: Box, caption: Cell | None) -> bool:
        """A line of a form with its entry on it: a caption names the field, nobody signs there."""
        if caption is None or "signature" in self.sheets.kinds(caption.text):
            return False
        entry = [
            cell
            for cell in self.cells
            if -4 <= rule[1] - cell.box[3] <= 8
            and overlaps(cell.box, rule, 0)
            and not _BLANK.search(cell.text)
        ]
        return bool(entry) and all(person_in(cell.text) is None for cell in entry)

    def _is_entered(self, rule: Box, before: Cell) -> bool:
        """ "Client ........ Acme Ltd": dots or a line that lead to the entry of a field."""
        if not _PARTIES & set(self.sheets.kinds(before.text)):
            return False
        for cell in self.cells:
            level = cell is not before and abs(cell.box[3] - rule[3]) < 7
            if (
                level
                and rule[0] + 4 - cell.box[2] < 0 < rule[2] + 30 - cell.box[0]
                and not _BLANK.search(cell.text)
                and not person_in(cell.text)
            ):
                return not self.sheets.kinds(cell.text)
        return False

    def _asks(self, text: str) -> bool:
        """A party's caption before a line; "Client: Acme Ltd" is an answer, no place to sign."""
        told = text.partition(":")[2].strip(" ._…")
        answered = bool(told) and person_in(told) is None
        return party_of(text, self.languages) is not None and not answered
