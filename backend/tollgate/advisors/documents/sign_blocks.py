"""Where a document wants to be signed, whether it was, and whose place it is.

A slot is a signature line, label, record or pen stroke; its party comes from the caption under the
line, the label itself, or the nearest heading above. What stands around it names the signatory.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.lexicon import fold, party_of, pattern, phrase_pattern
from tollgate.advisors.documents.pages import Box, Page
from tollgate.advisors.documents.persons import person_in

_SCRIPT = re.compile(
    r"script|vibes|dancing|brush|hand(?!book)|signature|zapfino|pacifico|caveat|allura|sacramento|"
    r"cursive|chancery|mistral|satisfy|kristi|parisienne|allison|pinyon|tangerine|alex|cookie|"
    r"yellowtail|kaushan|homemade|marck|mrs|herr|monsieur|qwigley|rochester|italianno|calligr|"
    r"lucida.?hand|bradley|freestyle|segoe ?sc|segoesc|vladimir|edwardian|z003|comic|ink",
    re.I,
)
_PLURAL = re.compile(
    r"(?:\d+\.?\s*)?(?:signatures|firmas|unterschriften|handtekeningen|assinaturas|firme)$"
)
_ARTICLES = frozenset("the der die das les het los las".split())
_TYPED = re.compile(r"/\s?s\s?/", re.I)


@dataclass(frozen=True, slots=True)
class Proof:
    """What shows that a slot is signed: a quote on the page or a region of it."""

    page: int
    start: int | None = None
    end: int | None = None
    box: Box | None = None


@dataclass(slots=True)
class Slot:
    """One place for a signature; `zone` is where ink would be, `block` what belongs to it."""

    page: int
    zone: Box
    party: str | None = None
    proof: Proof | None = None
    block: list[Cell] = field(default_factory=list)
    heading: Cell | None = None
    label: Cell | None = None
    pending: bool = False

    @property
    def signed(self) -> bool:
        return self.proof is not None and not self.pending


class SignBlocks:
    """All signature slots of a document."""

    def __init__(self, sheets: Sheets, names: dict[str, str]) -> None:
        """`names` are the companies known on either side, to settle blocks that name only them."""
        self.sheets = sheets
        self.names = {side: fold(name) for side, name in names.items() if len(name) > 3}
        self.languages = sheets.languages
        self.slots: list[Slot] = []
        for number, page in sheets.pages.items():
            self.slots += self._on_page(number, page)
        self.slots += list(self._seals())

    def of(self, party: str) -> list[Slot]:
        return [slot for slot in self.slots if slot.party == party]

    def _on_page(self, number: int, page: Page) -> list[Slot]:
        cells = [cell for cell in self.sheets.cells[number] if not cell.angled]
        slots = [*self._labelled(number, page, cells)]
        for rule in _lines(page):
            if not any(_close(rule, slot.zone) for slot in slots):
                slot = self._on_line(number, rule, cells)
                if slot is not None:
                    slots.append(slot)
        for slot in slots:
            slot.proof = slot.proof or _ink_in(page, slot.zone) or self._words_in(page, slot)
        slots += self._free_ink(number, page, cells, slots)
        slots += self._records(number, page, slots)
        for slot in slots:
            self._settle(slot, cells)
        for slot in slots:
            slot.block = self._block(slot, cells, slots)
            if slot.proof is None:
                slot.proof = self._typed(slot)
            slot.pending = slot.pending or self._is_pending(slot)
        return slots

    # -- finding slots -------------------------------------------------------------------------

    def _labelled(self, number: int, page: Page, cells: list[Cell]) -> Iterator[Slot]:
        """Labels such as "Signature:" with room beside, above or below."""
        for cell in cells:
            start = self._signature_label(cell)
            if start is None:
                continue
            line = _line_over(cell, page)
            if line is not None:
                yield Slot(number, _above(line), label=cell)
                continue
            right = self.sheets.right_of(cell)
            rows = self._table_rows(cell, cells)
            if rows:
                stop = right.box[0] if right is not None else cell.box[0] + 160
                for row in rows:
                    zone = (cell.box[0] - 8, row.box[1] - 18, stop - 2, row.box[3] + 12)
                    yield Slot(number, zone, label=None, heading=row)
                continue
            hanging = self._room_below(cell, cells)
            if hanging is not None and right_is_far(cell, right):
                yield Slot(number, hanging, label=cell)
                continue
            room = min(right.box[0] if right else page.width - 20, cell.box[2] + 240) - cell.box[2]
            lined = _line_right(cell, page)
            if lined is not None:
                zone = (lined[0] - 6, lined[1] - 38, lined[2] + 6, lined[3] + 9)
            elif room < 50 and right is not None and self._heads_table(cell, right):
                zone = (cell.box[0] - 6, cell.box[3], cell.box[0] + 130, cell.box[3] + 42)
            else:
                left = cell.box[2] + 2
                wide = max(room, 60.0) if right is None or room >= 50 else _width(right) + room
                zone = (left, cell.box[1] - 22, left + wide, cell.box[3] + 14)
            yield Slot(number, zone, label=cell)

    def _heads_column(self, cell: Cell, text: str) -> bool:
        """ "For the client" over an empty space: a place to sign, signed or not."""
        if len(text) > 48 or ":" in text or party_of(text, self.languages) is None:
            return False
        lead = phrase_pattern(self.languages, "parties", "lead").match(fold(text))
        if lead is None or len(lead[0]) < 3 or lead[0] in _ARTICLES:
            return False
        cells = [c for c in self.sheets.cells[cell.page] if not c.angled]
        return self._room_below(cell, cells) is not None

    def _table_rows(self, cell: Cell, cells: list[Cell]) -> list[Cell]:
        """The first cells of the rows under a column heading "Signature", if they name parties."""
        if ":" in cell.text or len(self.sheets.rows[cell.page][cell.row]) < 2:
            return []
        left = min(c.box[0] for c in self.sheets.rows[cell.page][cell.row])
        found: list[Cell] = []
        last = cell.box[3]
        for other in sorted(cells, key=lambda c: c.box[1]):
            under = 0 < other.box[1] - cell.box[3] < 220
            first = self.sheets.rows[other.page][other.row][0] is other
            if not (under and first and other.box[0] < left + 40):
                continue
            named = party_of(other.text, self.languages) is not None
            row = self.sheets.rows[other.page][other.row]
            filled = len(row) > 1 and any(person_in(c.text) for c in row)
            if other.text.endswith(".") or other.box[1] - last > 48 or not (named or filled):
                break
            found.append(other)
            last = other.box[3]
        return found if all(c.box[2] <= cell.box[0] + 4 for c in found) else []

    def _room_below(self, cell: Cell, cells: list[Cell]) -> Box | None:
        """Under a party heading without a line: the room down to the next words."""
        if cell.text.rstrip().endswith(":") and self.sheets.right_of(cell) is not None:
            return None
        if party_of(cell.text, self.languages) is None:
            return None
        under = [
            other.box[1]
            for other in cells
            if other.box[1] >= cell.box[3] - 1 and _overlaps(other.box, cell.box, 2)
        ]
        bottom = min(under, default=cell.box[3] + 70)
        if not 16 <= bottom - cell.box[3] <= 110:
            return None
        return (cell.box[0] - 12, cell.box[1] - 4, max(cell.box[2], cell.box[0] + 170), bottom + 4)

    def _signature_label(self, cell: Cell) -> int | None:
        text = cell.text.strip()
        if len(text) > 90 or re.search(r"[☐☒]|\[.?\]", text):
            return None
        if _PLURAL.match(fold(text)) and self.sheets.right_of(cell) is None:
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
        if re.search(r"_{5,}|\.{10,}|…{4,}", text) and party_of(text, self.languages):
            return 0
        if self._heads_column(cell, text):
            return 0
        head = re.split(r"[:(]", text)[0]
        if party_of(text, self.languages) and len(text) < 60:
            found = words.search(fold(head))
            if found and len(found[0]) > 4:
                return 0
        return None

    def _heads_table(self, cell: Cell, right: Cell) -> bool:
        kinds = self.sheets.kinds(right.text)
        return any(kind in kinds for kind in ("date", "name", "title", "signature"))

    def _on_line(self, number: int, rule: Box, cells: list[Cell]) -> Slot | None:
        """A bare line counts when the caption under it or the words before it are not a field's."""
        captions = _captions(rule, cells)
        caption = captions[0] if captions else None
        before = _left_of_line(rule, cells)
        for cell in (before, caption):
            if cell is None:
                continue
            kinds = self.sheets.kinds(cell.text.rstrip(": _"))
            if cell is before and kinds and "signature" not in kinds and not _is_party(kinds):
                return None
            if cell is caption and kinds and set(kinds) <= {"date", "title", "address", "name"}:
                return None
        if caption is None and before is None:
            return None
        named = any(
            person_in(cell.text) is not None
            or party_of(cell.text, self.languages) is not None
            or "name" in self.sheets.kinds(cell.text.split(":")[0])
            for cell in captions
        )
        headed = before is not None and party_of(before.text, self.languages) is not None
        return (
            Slot(number, _above(rule), label=before if headed else None)
            if named or headed
            else None
        )

    def _free_ink(
        self, number: int, page: Page, cells: list[Cell], slots: list[Slot]
    ) -> list[Slot]:
        """A pen stroke over a typed name, as in letters."""
        found: list[Slot] = []
        closing = phrase_pattern(self.languages, "esign", "closing")
        closings = [
            cell for cell in cells if len(cell.text) < 60 and closing.search(fold(cell.text))
        ]
        for ink in page.ink:
            if not _like_a_hand(ink.box, ink.density) or any(
                _inside(ink.box, slot.zone, 12) for slot in (*slots, *found)
            ):
                continue
            under = [
                cell
                for cell in cells
                if _overlaps(cell.box, ink.box, 30)
                and (-8 < cell.box[1] - ink.box[3] < 46 or -8 < ink.box[1] - cell.box[3] < 46)
            ]
            near = any(-6 < ink.box[1] - cell.box[3] < 70 for cell in closings)
            if near or any(_names_someone(cell) for cell in under):
                zone = (ink.box[0] - 4, ink.box[1] - 4, ink.box[2] + 60, ink.box[3] + 4)
                found.append(Slot(number, zone, proof=Proof(number, box=ink.box)))
        for cell in cells:
            script = _SCRIPT.search(cell.font) is not None and person_in(cell.text) is not None
            script = script or self._in_other_hand(cell, cells, page)
            if script and not any(_inside(cell.box, slot.zone, 10) for slot in (*slots, *found)):
                proof = Proof(number, cell.start, cell.end)
                found.append(Slot(number, cell.box, proof=proof))
        return found

    def _in_other_hand(self, cell: Cell, cells: list[Cell], page: Page) -> bool:
        """A surname in a typeface of its own beside the same name in the usual one."""
        usual = _usual_family(page)
        if not cell.font or not usual or _family(cell.font) == usual or len(cell.text) > 40:
            return False
        names = {part for part in fold(cell.text).split() if len(part) > 3 and part.isalpha()}
        return cell.text[:1].isupper() and any(
            other is not cell
            and _family(other.font) == usual
            and names & set(re.findall(r"[^\W\d_]+", fold(other.text)))
            and person_in(other.text) is not None
            and abs(other.box[1] - cell.box[1]) < 60
            for other in cells
        )

    def _records(self, number: int, page: Page, slots: list[Slot]) -> list[Slot]:
        """Records of electronic signatures that stand outside any slot."""
        found: list[Slot] = []
        record = pattern(self.languages, "esign", "record")
        pending = pattern(self.languages, "esign", "pending")
        if any(pending.search(fold(c.text)) for c in self.sheets.cells[number] if len(c.text) < 90):
            return found
        for cell in self.sheets.cells[number]:
            folded = fold(cell.text)
            if not (record.search(folded) or _TYPED.search(folded)) or pending.search(folded):
                continue
            if len(folded) > 220 or folded.rstrip().endswith(":"):
                continue
            if "digital" in folded and self._unsealed(page):
                continue
            telling = _TYPED.search(folded) or re.search(r"\d", cell.text)
            if not (telling or person_in_any(cell.text)):
                continue
            home = [slot for slot in slots if _inside(cell.box, slot.zone, 16)]
            proof = Proof(number, cell.start, cell.end)
            if home:
                home[0].proof = home[0].proof or proof
            else:
                found.append(Slot(number, cell.box, proof=proof, label=cell))
        return found

    def _unsealed(self, page: Page) -> bool:
        """A place for a digital signature that is empty or does not hold outweighs its caption."""
        seals = self.sheets.document.seals
        broken = any(not (s.intact and s.valid) or s.changed for s in seals)
        empty = any(f.kind == "signature" for f in page.fields) and not seals
        return broken or empty

    def _seals(self) -> Iterator[Slot]:
        for seal in self.sheets.document.seals:
            good = seal.intact and seal.valid and not seal.changed
            page = seal.page or 1
            box = seal.box or (0.0, 0.0, 1.0, 1.0)
            home = [s for s in self.slots if s.page == page and _inside(box, s.zone, 30)]
            proof = Proof(page, box=box) if good else None
            if home:
                home[0].proof = home[0].proof or proof
                home[0].pending = home[0].pending or not good
                continue
            slot = Slot(page, box, proof=proof, pending=not good)
            self._settle(slot, self.sheets.cells.get(page, []))
            slot.party = slot.party or party_of(seal.field.replace("_", " "), self.languages)
            yield slot

    # -- what a slot shows ---------------------------------------------------------------------

    def _words_in(self, page: Page, slot: Slot) -> Proof | None:
        for word in page.words:
            x, y = (word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2
            zone = slot.zone
            if not (zone[0] <= x <= zone[2] and zone[1] <= y <= zone[3]):
                continue
            text = page.text[word.start : word.end]
            if _TYPED.search(text) or (_SCRIPT.search(word.font) and text[:1].isalpha()):
                end = page.text.find("\n", word.start)
                line = page.text[word.start : end if end >= 0 else len(page.text)]
                stop = word.start + len(re.split(r"\s{3}", line)[0].rstrip())
                return Proof(slot.page, word.start, stop)
        return None

    def _typed(self, slot: Slot) -> Proof | None:
        """A name in a hand of its own, or in a form field, on the signature line itself."""
        page = self.sheets.pages[slot.page]
        usual = _usual_family(page)
        fields = [f for f in page.fields if f.kind == "text" and f.value]
        for cell in self.sheets.cells[slot.page]:
            x, y = (cell.box[0] + cell.box[2]) / 2, (cell.box[1] + cell.box[3]) / 2
            zone = slot.zone
            if not (zone[0] <= x <= zone[2] and zone[1] <= y <= zone[3]) or cell is slot.label:
                continue
            if person_in(cell.text) is None or self.sheets.kinds(cell.text.split(":")[0]):
                continue
            italic = re.search(r"italic|oblique", cell.font, re.I) is not None
            filled = any(f.value == cell.text and _inside(cell.box, f.box, 6) for f in fields)
            other = bool(usual and cell.font) and _family(cell.font) != usual
            if other or (slot.label is not None and (italic or filled)):
                return Proof(slot.page, cell.start, cell.end)
        return None

    def _is_pending(self, slot: Slot) -> bool:
        pending = pattern(self.languages, "esign", "pending")
        for cell in self.sheets.cells[slot.page]:
            if _inside(cell.box, slot.zone, 4) and len(cell.text) < 120:
                if pending.search(fold(cell.text)):
                    return True
        return False

    # -- whose slot ----------------------------------------------------------------------------

    def _settle(self, slot: Slot, cells: list[Cell]) -> None:
        if slot.heading is not None:
            # A row of a table of signatures: whoever is not the vendor signs for the client.
            slot.party = party_of(slot.heading.text, self.languages) or "client"
            return
        if slot.label is not None:
            slot.party = party_of(slot.label.text, self.languages)
            if slot.party:
                slot.heading = slot.label
                return
        if slot.label is None:
            for caption in _captions(_bottom(slot.zone), cells):
                slot.party = party_of(caption.text, self.languages)
                if slot.party:
                    slot.heading = caption
                    return
        row = self._row_head(slot, cells)
        if row is not None:
            slot.party, slot.heading = party_of(row.text, self.languages), row
            return
        above = self._heading_above(slot, cells)
        if above is not None:
            slot.party, slot.heading = party_of(above.text, self.languages), above
            return
        if self._by_name(slot, cells):
            return
        under = [
            c for c in cells if 0 < c.box[1] - slot.zone[3] < 52 and _overlaps(c.box, slot.zone, 8)
        ]
        for cell in under:
            slot.party = party_of(cell.text, self.languages)
            if slot.party:
                slot.heading = cell
                return

    def _by_name(self, slot: Slot, cells: list[Cell]) -> bool:
        """The company's own name over or under the line."""
        best: tuple[float, str, Cell] | None = None
        for cell in cells:
            gap = abs((cell.box[1] + cell.box[3]) / 2 - (slot.zone[3] - 9))
            if gap > 110 or not _overlaps(cell.box, slot.zone, 6) or len(cell.text) > 110:
                continue
            for side, name in self.names.items():
                if name in fold(cell.text) and (best is None or gap < best[0]):
                    best = (gap, side, cell)
        if best is None:
            return False
        slot.party, slot.heading = best[1], best[2]
        return True

    def _row_head(self, slot: Slot, cells: list[Cell]) -> Cell | None:
        middle = (slot.zone[1] + slot.zone[3]) / 2
        left = [
            cell
            for cell in cells
            if cell.box[2] <= slot.zone[0] + 4
            and abs((cell.box[1] + cell.box[3]) / 2 - middle) < 16
            and cell is not slot.label
            and len(cell.text) < 60
            and party_of(cell.text, self.languages)
        ]
        return max(left, key=lambda cell: cell.box[2]) if left else None

    def _heading_above(self, slot: Slot, cells: list[Cell]) -> Cell | None:
        anchor = slot.label.box if slot.label is not None else slot.zone
        best: tuple[float, Cell] | None = None
        for cell in cells:
            # A caption's own line stands in the zone; headings end above the line.
            gap = slot.zone[3] - cell.box[3]
            if gap < 0 or gap > 190 or len(cell.text) > 110 or cell is slot.label:
                continue
            if not (cell.box[0] - 24 <= anchor[0] <= max(cell.box[2], cell.box[0] + 130)):
                continue
            if party_of(cell.text, self.languages) is None or not self._can_head(cell, gap):
                continue
            cost = gap + 0.8 * abs(cell.box[0] - anchor[0])
            if best is None or cost < best[0]:
                best = (cost, cell)
        return best[1] if best else None

    def _can_head(self, cell: Cell, gap: float) -> bool:
        """A party with its company's name further up the page is no heading of a slot."""
        text = cell.text.strip()
        if re.search(r"[☐☒]|\[.?\]", text) or (text.endswith(".") and len(text.split()) > 5):
            return False
        told = any(
            v.label_cell is cell and len(v.text) > 2
            for kind in ("client", "vendor")
            for v in self.sheets.of_kind(kind)
        )
        return gap < 78 or not told

    def _block(self, slot: Slot, cells: list[Cell], slots: list[Slot]) -> list[Cell]:
        """The cells that tell who signs in this slot."""
        head = slot.heading
        if head is not None and slot.label is None and head.box[2] <= slot.zone[0] + 6:
            row = self.sheets.rows[slot.page][head.row]
            low, high = head.box[1] - 14, head.box[3] + 14
            return [
                *row,
                *(c for c in cells if c not in row and low <= c.box[1] and c.box[3] <= high),
            ]
        if head is not None and head.box[3] <= slot.zone[3] and head is not slot.label:
            top, left = head.box[1] - 2, min(head.box[0], slot.zone[0]) - 16
        else:
            top, left = slot.zone[1] - 14, slot.zone[0] - 16
            if slot.label is not None:
                left = min(left, slot.label.box[0] - 4)
        right, bottom = self._limits(slot, slots, cells, left)
        return [
            cell
            for cell in cells
            if left <= cell.box[0] < right and top <= cell.box[1] and cell.box[3] <= bottom
        ]

    def _limits(
        self, slot: Slot, slots: list[Slot], cells: list[Cell], left: float
    ) -> tuple[float, float]:
        right, bottom = self.sheets.pages[slot.page].width, slot.zone[3] + 84
        for other in slots:
            if other is slot or other.party == slot.party:
                continue
            side = other.heading.box[0] if other.heading else other.zone[0]
            if side > slot.zone[0] + 60 and abs(other.zone[3] - slot.zone[3]) < 110:
                right = min(right, side - 6)
            if other.heading is not None and other.heading.box[1] > slot.zone[3] + 6:
                if _overlaps(other.heading.box, slot.zone, -4):
                    bottom = min(bottom, other.heading.box[1] - 1)
            if other.zone[3] > slot.zone[3] + 20 and _overlaps(other.zone, slot.zone, 0):
                bottom = min(bottom, max(other.zone[1] + 4, slot.zone[3] + 14))
        return max(right, left + 60), bottom


def _family(font: str) -> str:
    """A font's name without its weight and slant."""
    name = font.partition("-")[0].partition(",")[0]
    return re.sub(
        r"(?i)(bold|italic|oblique|regular|roman|mt|ps|light|medium|semi|demi)+$", "", name
    )


def _usual_family(page: Page) -> str:
    seen = Counter(_family(segment.font) for segment in page.segments if segment.font)
    return seen.most_common(1)[0][0] if seen else ""


def person_in_any(text: str) -> bool:
    """Whether a name stands anywhere in a text."""
    starts = [m.start() for m in re.finditer(r"(?<![\w.])[A-ZÀ-Þ]", text)]
    return any(person_in(text[at:]) is not None for at in starts[:12])


def _names_someone(cell: Cell) -> bool:
    after = cell.text.partition(":")[2].strip()
    return person_in(cell.text) is not None or (bool(after) and person_in(after) is not None)


def right_is_far(cell: Cell, right: Cell | None) -> bool:
    """Whether a label has the room beside it to itself, or is a heading of a column."""
    return right is None or right.box[0] - cell.box[2] > 30


def _is_party(kinds: tuple[str, ...]) -> bool:
    return "client" in kinds or "vendor" in kinds


def _lines(page: Page) -> list[Box]:
    """Lines to sign on: single level rules, and runs of underscores or dots."""
    level = [r for r in page.rules if 60 <= r[2] - r[0] <= 340 and r[3] - r[1] <= 3]
    walls = [r for r in page.rules if r[3] - r[1] > 2 * (r[2] - r[0])]
    lines = []
    for rule in level:
        twins = [
            other
            for other in level
            if other is not rule
            and abs(other[0] - rule[0]) < 3
            and abs(other[2] - rule[2]) < 3
            and abs(other[1] - rule[1]) < 24
        ]
        framed = any(
            abs(w[0] - rule[0]) < 4 and w[1] - 3 <= rule[1] <= w[3] + 3 for w in walls
        ) and any(abs(w[2] - rule[2]) < 4 and w[1] - 3 <= rule[1] <= w[3] + 3 for w in walls)
        if not twins and not framed:
            lines.append(rule)
    for word in page.words:
        text = page.text[word.start : word.end]
        blank = text.count("_") >= 6 or text.count(".") >= 14 or text.count("…") >= 5
        if blank and len(text) <= 90:
            x0 = word.box[0]
            lines.append((x0, word.box[3] - 1, word.box[2], word.box[3]))
    return lines


def _above(line: Box) -> Box:
    return (line[0] - 8, line[1] - 46, line[2] + 8, line[3] + 9)


def _bottom(zone: Box) -> Box:
    return (zone[0] + 8, zone[3] - 9, zone[2] - 8, zone[3] - 9)


def _width(cell: Cell) -> float:
    return cell.box[2] - cell.box[0]


def _close(rule: Box, zone: Box) -> bool:
    middle = (rule[0] + rule[2]) / 2
    return zone[0] - 4 <= middle <= zone[2] + 4 and zone[1] - 4 <= rule[1] <= zone[3] + 12


def _line_over(cell: Cell, page: Page) -> Box | None:
    for line in _lines(page):
        if -3 <= cell.box[1] - line[3] <= 14 and _overlaps(cell.box, line, 6):
            if line[0] - 10 <= cell.box[0]:
                return line
    return None


def _line_right(cell: Cell, page: Page) -> Box | None:
    for line in _lines(page):
        if -4 <= line[0] - cell.box[2] <= 60 and -6 <= line[1] - cell.box[3] + 4 <= 14:
            return line
        if line[0] < cell.box[2] < line[2] and -2 <= line[1] - cell.box[3] <= 5:
            return (cell.box[2], line[1], line[2], line[3])
    return None


def _captions(line: Box, cells: list[Cell]) -> list[Cell]:
    """The lines of text right under a line, tightly set, at most three."""
    found: list[Cell] = []
    bottom = line[3]
    for cell in sorted(cells, key=lambda cell: cell.box[1]):
        if not -4 <= cell.box[1] - bottom <= (24 if not found else 0.9 * cell.size):
            continue
        if _overlaps(cell.box, line, 4):
            found.append(cell)
            bottom = cell.box[3]
            if len(found) == 3:
                break
    return found


def _left_of_line(line: Box, cells: list[Cell]) -> Cell | None:
    left = [
        cell
        for cell in cells
        if -8 <= line[0] - cell.box[2] <= 70 and abs(cell.box[3] - line[3]) < 9
    ]
    return max(left, key=lambda cell: cell.box[2]) if left else None


def _overlaps(box: Box, other: Box, slack: float) -> bool:
    return box[0] < other[2] + slack and other[0] < box[2] + slack


def _inside(box: Box, zone: Box, slack: float) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return zone[0] - slack <= x <= zone[2] + slack and zone[1] - slack <= y <= zone[3] + slack


def _like_a_hand(box: Box, density: float) -> bool:
    return box[2] - box[0] >= 20 and box[3] - box[1] >= 7 and density <= 0.55


def _ink_in(page: Page, zone: Box) -> Proof | None:
    """Pen strokes whose middle lies in the zone; the largest is shown."""
    inside = [
        ink
        for ink in page.ink
        if _inside(ink.box, zone, 0) and (ink.picture or _like_a_hand(ink.box, ink.density))
    ]
    if not inside:
        return None
    largest = max(inside, key=lambda ink: (ink.box[2] - ink.box[0]) * (ink.box[3] - ink.box[1]))
    return Proof(page.number, box=largest.box)


def without_party(slots: list[Slot], party: str) -> list[Slot]:
    """Copies of slots that nobody claims, given to a party."""
    return [replace(slot, party=party) for slot in slots if slot.party is None]
