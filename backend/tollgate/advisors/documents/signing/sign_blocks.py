"""Every place of a document where somebody signs or should, with its party, proof and block."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.pages.pages import Box, Page
from tollgate.advisors.documents.signing.field_records import field_deeds
from tollgate.advisors.documents.signing.grids import ruled_cell
from tollgate.advisors.documents.signing.history import read_history
from tollgate.advisors.documents.signing.homes import (
    distance,
    ends_at_label,
    is_captioned_by,
    is_near,
    misfit,
)
from tollgate.advisors.documents.signing.lines import inside, middle_of, overlaps, signs_for
from tollgate.advisors.documents.signing.marks import (
    Act,
    Proof,
    acts_on,
    family,
    usual_family,
)
from tollgate.advisors.documents.signing.places import Places
from tollgate.advisors.documents.signing.same_place import (
    captions_another,
    signed_below,
    stands_for_another,
)
from tollgate.advisors.documents.signing.sides import Sides
from tollgate.advisors.documents.signing.slot import Slot
from tollgate.advisors.documents.vocabulary.lexicon import (
    fold,
    lead_of,
    party_of,
    pattern,
    phrase_pattern,
)
from tollgate.advisors.documents.vocabulary.persons import initialled, person_in

__all__ = ["Proof", "SignBlocks", "Slot"]

_NAME = re.compile(r"\((?:[\w ]+ )?(?:name|naam|nom|nombre|nome)\b[^()]{0,30}\)")
_LED = 40.0  # points between a text and the pen stroke that it leads to
_REACH = 46.0  # points between a pen stroke and the name it belongs to
_HEAD = 0.2  # part of a page in which logos stand
_ROW = 160.0  # the same within a row of ruled cells


class SignBlocks:
    """All signature slots of a document."""

    def __init__(self, sheets: Sheets, names: Mapping[str, str]) -> None:
        """`names` are the companies known on either side, to settle blocks that name only them."""
        self.sheets = sheets
        self.languages = sheets.languages
        known = {
            side: fold(name)
            for side, name in names.items()
            if 3 < len(name) < 80
            and not re.search(r"[€$£]|\d{3}", name)
            and party_of(name, self.languages) in (None, side)
            and initialled(name) is None  # "E. Quiroz", the first of a column of consultants
        }
        self.sides = Sides(sheets, known)
        self.slots: list[Slot] = []
        for number, page in sheets.pages.items():
            self.slots += self._on_page(number, page)
        self.slots += list(self._seals())
        self.history = read_history(sheets, known)
        if not self.history.deeds and not any(s.signed or s.lined for s in self.slots):
            self.history.deeds = field_deeds(sheets, known)
        if self.history.told:
            rows = {(deed.page, deed.cell.row) for deed in self.history.deeds}
            kept = [s for s in self.slots if s.label is None or (s.page, s.label.row) not in rows]
            pages = {deed.page for deed in self.history.places()}
            kept = [s for s in kept if not s.by_record and (s.signed or s.page not in pages)]
            self.slots = [*kept, *self._recorded()]
        if not self.slots:
            self.slots = list(self._loose()) or list(self._named())

    def of(self, party: str) -> list[Slot]:
        return [slot for slot in self.slots if slot.party == party]

    def _on_page(self, number: int, page: Page) -> list[Slot]:
        cells = [cell for cell in self.sheets.cells[number] if not cell.angled]
        slots = Places(self.sheets, page, self.sides.names).find()
        for act in acts_on(self.sheets, number, page):
            home = self._home(act, slots)
            if home is not None:
                home.proof = home.proof or act.proof
            elif act.kind != "ink" or self._signs_for_someone(act, cells):
                slots.append(self._alone(act, number))
        for slot in slots:
            self.sides.settle(slot, cells)
            if slot.party == "client" and self._in_vendors_row(slot, cells):
                slot.proof = None
        for slot in slots:
            if any(captions_another(slot, other) for other in slots):
                slot.party = None
        slots = [slot for slot in slots if not stands_for_another(slot, slots)]
        slots = [slot for slot in slots if not signed_below(slot, slots, cells)]
        for slot in slots:
            slot.block = self.sides.block(slot, cells, slots)
            if slot.proof is None:
                slot.proof = self._typed(slot)
            slot.pending = slot.pending or self._is_pending(slot)
        return slots

    # -- acts and their places -----------------------------------------------------------------

    def _home(self, act: Act, slots: list[Slot]) -> Slot | None:
        """The place an act stands in, beside, or just above or below."""
        if act.cell is not None:
            slots = [slot for slot in slots if not self._fills_another_row(slot, act.cell)]
        slack = 16 if act.kind == "record" else 10 if act.kind in ("script", "stamp") else 0
        at_home = [slot for slot in slots if inside(act.box, slot.zone, slack)]
        if act.kind == "ink":
            led = [slot for slot in slots if ends_at_label(act.box, slot)]
            if len(led) == 1:
                return led[0]
            if (lead := self._lead_of(act)) is not None:
                slots = [slot for slot in slots if lead in (slot.label, slot.heading)]
                at_home = [slot for slot in at_home if slot in slots]
            over = [slot for slot in slots if is_captioned_by(act.box, slot)]
            if len(over) == 1 and not any(slot.lined or slot in over for slot in at_home):
                return over[0]
        if at_home and act.kind == "ink":
            return min(at_home, key=lambda slot: misfit(act.box, slot))
        if at_home:
            return next((slot for slot in at_home if slot.proof is None), at_home[0])
        if act.cell is not None:
            for slot in slots:
                label = slot.label
                if label is not None and act.cell in (label, self.sheets.right_of(label)):
                    return slot
            for slot in slots:
                label, empty = slot.label, not slot.lined and slot.proof is None
                if label is not None and empty and act.cell is self.sheets.below(label, reach=1.6):
                    return slot
        if act.kind != "ink":
            return self._namesake(act, slots)
        near = [slot for slot in slots if slot.proof is None and is_near(act.box, slot)]
        near = [slot for slot in near if not self._names_another(act, slot)]
        return min(near, key=lambda slot: distance(act.box, slot.zone), default=None)

    def _lead_of(self, act: Act) -> Cell | None:
        """What leads to a pen stroke in its row: "For Ferris and Lowe:"; whoever is named there
        signed, not who is named above or below."""
        left, top, _, bottom = act.box
        row = [
            cell
            for cell in self.sheets.cells[act.proof.page]
            if 0 <= left + 4 - cell.box[2] < _LED
            and top - 4 <= (cell.box[1] + cell.box[3]) / 2 <= bottom + 6
        ]
        nearest = max(row, key=lambda cell: cell.box[2], default=None)
        if nearest is None or not signs_for(nearest.text):
            return None
        return nearest

    def _names_another(self, act: Act, slot: Slot) -> bool:
        """Whether a person's name stands right under a pen stroke, over all that is of a place."""
        own = [cell for cell in (slot.heading, slot.label) if cell is not None]
        top = min([slot.zone[3], *(cell.box[1] for cell in own)])
        return any(
            -6 < cell.box[1] - act.box[3] < 16
            and cell.box[3] <= top + 2
            and cell not in own
            and overlaps(cell.box, act.box, 0)
            and person_in(cell.text) is not None
            for cell in self.sheets.cells[slot.page]
            if not cell.angled
        )

    def _namesake(self, act: Act, slots: list[Slot]) -> Slot | None:
        """The empty place of the person whom a stamp or record names: "F. Roelofs"."""
        held = [c for c in self.sheets.cells[act.proof.page] if inside(c.box, act.box, 2)]
        if not held and act.cell is not None:
            held = [act.cell]
        told = " ".join(fold(cell.text) for cell in held)
        surnames = set(re.findall(r"[^\W\d_]{4,}", told))
        for slot in slots:
            under = slot.label and self.sheets.below(slot.label, reach=4.0)
            for cell in (slot.label, under):
                place = person_in(cell.text) if cell is not None else None
                if cell is None or place is None or slot.proof is not None:
                    continue
                if fold(cell.text[place[0] : place[1]]).split()[-1] in surnames:
                    return slot
        return None

    def _in_vendors_row(self, slot: Slot, cells: list[Cell]) -> bool:
        """Whether what is taken for the client's signature stands behind the vendor's name: "The
        supplier: Sgd. C. Ferris" under an empty line of the client."""
        proof = slot.proof
        if proof is None or slot.by_record:
            return False
        if proof.box is None:
            written = next((c for c in cells if c.start <= (proof.start or 0) < c.end), None)
            label, colon, _ = written.text.partition(":") if written else ("", "", "")
            return bool(colon) and party_of(label, self.languages) == "vendor"
        left, top, _, bottom = proof.box
        own = (slot.heading, slot.label)
        if any(cell is not None and overlaps(cell.box, proof.box, 0) for cell in own):
            return False
        middle = (top + bottom) / 2
        row = [c for c in cells if c.box[2] <= left + 4 and c.box[1] - 8 <= middle <= c.box[3] + 8]
        sides = [party_of(c.text, self.languages) for c in sorted(row, key=lambda c: -c.box[2])]
        return next((side for side in sides if side is not None), None) == "vendor"

    def _signs_for_someone(self, act: Act, cells: list[Cell]) -> bool:
        """Whether a pen stroke stands over, under or beside a name, or under a greeting."""
        closing = phrase_pattern(self.languages, "esign", "closing")
        for cell in cells:
            over, under = cell.box[1] - act.box[3], act.box[1] - cell.box[3]
            if len(cell.text) < 60 and -6 < under < 70 and closing.search(fold(cell.text)):
                return True
            close = -8 < over < _REACH or -8 < under < _REACH
            middle = (act.box[1] + act.box[3]) / 2
            level = cell.box[1] - 12 <= middle <= cell.box[3] + 12 and cell.box[2] <= act.box[0]
            sided = ":" not in cell.text and party_of(cell.text, self.languages)
            if sided and (level or (-6 < over < 24 and overlaps(cell.box, act.box, 0))):
                return True
            aside = max(act.box[0] - cell.box[2], cell.box[0] - act.box[2])
            beside = 0 <= aside < 60 and max(over, under) < 0
            if _names_someone(cell) and (beside or (close and overlaps(cell.box, act.box, 30))):
                return True
            ruled = ruled_cell(self.sheets.pages[cell.page], *middle_of(act.box))
            shares_row = ruled is not None and ruled[1] < middle_of(cell.box)[1] < ruled[3]
            if shares_row and _names_someone(cell) and aside < _ROW:
                return True
        return False

    def _alone(self, act: Act, number: int) -> Slot:
        """A slot of its own for an act outside any place to sign."""
        if act.kind == "ink":
            box = act.box
            zone = (box[0] - 4, box[1] - 4, box[2] + 60, box[3] + 4)
            return Slot(number, zone, proof=act.proof)
        label = act.cell if act.kind in ("record", "typed") else None
        recorded = act.kind == "record"
        return Slot(number, act.box, proof=act.proof, label=label, by_record=recorded)

    def _loose(self) -> Iterator[Slot]:
        """A single pen stroke below the head of a page: where nothing marks a place to sign, it is
        the signature of whoever speaks."""
        acts = [
            act
            for number, page in self.sheets.pages.items()
            for act in acts_on(self.sheets, number, page)
            if act.kind == "ink" and act.box[1] > _HEAD * page.height and _is_signature(act.box)
        ]
        if len(acts) == 1:
            slot = self._alone(acts[0], acts[0].proof.page)
            cells = [c for c in self.sheets.cells[slot.page] if not c.angled]
            self.sides.settle(slot, cells)
            slot.block = self.sides.block(slot, cells, [slot])
            yield slot

    def _named(self) -> Iterator[Slot]:
        """Where nothing marks a place to sign: "Owner's representative: Jane Doe", unsigned."""
        for value in self.sheets.values:
            party = party_of(value.label, self.languages)
            company = bool({"client", "vendor"} & set(value.kinds))
            company = company and len(lead_of(fold(value.label_cell.text), self.languages)) < 2
            role = "name" in value.kinds or (party is not None and not company)
            if (
                role
                and len(value.cell.text) < 90
                and ":" in value.label
                and person_in(value.text) is not None
            ):
                cell = value.label_cell
                box = (cell.box[0], cell.box[1] - 20, value.cell.box[2], value.cell.box[3] + 20)
                yield Slot(value.page, box, party=party, label=cell, block=[cell, value.cell])

    def _recorded(self) -> Iterator[Slot]:
        """The deeds of a portal's history: signed, still awaited, or refused."""
        for deed in self.history.deeds:
            acted = deed.kind != "waits" and not deed.refuses_to_sign
            proof = Proof(deed.page, deed.start, deed.end) if acted else None
            yield Slot(
                deed.page,
                deed.box,
                party="client",
                proof=proof,
                heading=deed.cell,
                pending=deed.kind == "waits",
                refused=deed.refuses_to_sign,
                block=list(self.sheets.rows[deed.page][deed.cell.row]),
            )
        status = self.history.status
        if status is not None and status.kind == "waits":
            yield Slot(status.page, status.box, "client", heading=status.cell, pending=True)

    def _seals(self) -> Iterator[Slot]:
        for seal in self.sheets.document.seals:
            good = seal.intact and seal.valid and not seal.changed
            page = seal.page or 1
            box = seal.box or (0.0, 0.0, 1.0, 1.0)
            home = [s for s in self.slots if s.page == page and inside(box, s.zone, 30)]
            proof = Proof(page, box=box) if good else None
            if home:
                home[0].proof = home[0].proof or proof
                home[0].pending = home[0].pending or not good
                continue
            slot = Slot(page, box, proof=proof, pending=not good)
            self.sides.settle(slot, self.sheets.cells.get(page, []))
            slot.party = slot.party or party_of(seal.field.replace("_", " "), self.languages)
            yield slot

    # -- what a slot shows ---------------------------------------------------------------------

    def _typed(self, slot: Slot) -> Proof | None:
        """A name in a hand of its own, or in a form field, on the signature line itself."""
        page = self.sheets.pages[slot.page]
        usual = usual_family(page)
        fields = [f for f in page.fields if f.kind == "text" and f.value]
        for cell in self.sheets.cells[slot.page]:
            x, y = (cell.box[0] + cell.box[2]) / 2, (cell.box[1] + cell.box[3]) / 2
            zone = slot.zone
            if not (zone[0] <= x <= zone[2] and zone[1] <= y <= zone[3]) or cell is slot.label:
                continue
            if self._is_initialled(slot, cell):
                return Proof(slot.page, cell.start, cell.end)
            if person_in(cell.text) is None or self.sheets.kinds(cell.text.split(":")[0]):
                continue
            italic = re.search(r"italic|oblique", cell.font, re.I) is not None
            if self._fills_another_row(slot, cell):
                continue
            filled = any(f.value == cell.text and inside(cell.box, f.box, 6) for f in fields)
            filled = filled and not self._asks_for_a_name(slot)
            other = bool(usual and cell.font) and self._is_rare(cell, usual)
            if other or (slot.label is not None and (italic or filled)):
                return Proof(slot.page, cell.start, cell.end)
        return None

    def _fills_another_row(self, slot: Slot, cell: Cell) -> bool:
        """Whether what stands in a field of a form belongs to another label, as a place has a
        field of its own beside its label."""
        if slot.label is None:
            return False
        middle = middle_of(slot.label.box)[1]
        fields = [f for f in self.sheets.pages[slot.page].fields if f.kind == "text"]
        own = [
            field
            for field in fields
            if field.box[0] > slot.label.box[0] and field.box[1] - 2 < middle < field.box[3] + 2
        ]
        its = [f for f in fields if f.value == cell.text and inside(cell.box, f.box, 6)]
        return bool(own and its) and its[0] not in own

    @staticmethod
    def _asks_for_a_name(slot: Slot) -> bool:
        """ "Approved for the client (name)": what is typed there is the name, no signature."""
        return slot.label is not None and _NAME.search(fold(slot.label.text)) is not None

    def _is_initialled(self, slot: Slot, cell: Cell) -> bool:
        """Initials of the person named in the row of a table of signatures: "J. Doe   ...   JD"."""
        if slot.heading is None or not re.fullmatch(
            r"[A-ZÀ-Þ]\.?[A-ZÀ-Þ]\.?[A-ZÀ-Þ]?\.?", cell.text.strip()
        ):
            return False
        initials = re.sub(r"\W", "", cell.text)
        for other in self.sheets.rows[cell.page][cell.row]:
            place = person_in(other.text)
            if other is not cell and place is not None:
                name = other.text[place[0] : place[1]]
                if initials == "".join(w[0] for w in re.split(r"[\s-]+", name) if w[:1].isupper()):
                    return True
        return False

    def _is_rare(self, cell: Cell, usual: str) -> bool:
        """A face that hardly anything else on the page is set in, on a name and nothing more."""
        own = family(cell.font)
        place = person_in(cell.text)
        if own == usual or place is None or cell.text[place[1] :].strip(" .") != "":
            return False
        return sum(family(c.font) == own for c in self.sheets.cells[cell.page]) <= 4

    def _is_pending(self, slot: Slot) -> bool:
        pending = pattern(self.languages, "esign", "pending")
        for cell in self.sheets.cells[slot.page]:
            stands = inside(cell.box, slot.zone, 4) and len(cell.text) < 120
            if stands and pending.search(fold(cell.text)):
                return True
        return False


def _is_signature(box: Box) -> bool:
    """Whether a stroke has the size of a name written by hand, not of a line or a drawing."""
    wide, tall = box[2] - box[0], box[3] - box[1]
    return 36 <= wide <= 240 and 9 <= tall <= 80


def _names_someone(cell: Cell) -> bool:
    """ "Jane Doe", "Director: Jane Doe", "For and on behalf of Acme Ltd: Jane Doe, Director"."""
    parts = [cell.text, *re.split(r"[:—–,(]\s*", cell.text)[1:]]
    return any(person_in(part) is not None for part in parts if part.strip())
