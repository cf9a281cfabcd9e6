"""Places to sign that two readings of a page found twice: which of them stands for the other."""

from __future__ import annotations

from tollgate.advisors.documents.cells import Cell
from tollgate.advisors.documents.pages.pages import Box
from tollgate.advisors.documents.signing.lines import dated, overlaps, signs_for
from tollgate.advisors.documents.signing.marks import person_at
from tollgate.advisors.documents.signing.slot import Slot
from tollgate.advisors.documents.vocabulary.lexicon import fold

_CLOSE, _LED = 40.0, 100.0  # points from a label down to its signature; where it ends with ":"
_MOSTLY = 0.5  # of the smaller of two places, from which on they are one


def signed_below(slot: Slot, slots: list[Slot], cells: list[Cell]) -> bool:
    """Whether who signs for an empty place did so right under its label: between them stands
    nothing, beside and under the signature nothing that heads another place."""
    label = slot.label
    if slot.proof is not None or slot.lined or slot.pending or label is None:
        return False
    reach = _LED if label.text.rstrip().endswith(":") else _CLOSE
    return any(
        other.proof is not None
        and other is not slot
        and other.party in (None, slot.party)
        and other.label in (None, label)
        and -_CLOSE / 2 < other.zone[1] - label.box[3] < reach
        and overlaps(label.box, other.zone, 0)
        and not any(_comes_between(cell, label, other) for cell in cells)
        for other in slots
    )


def _comes_between(cell: Cell, label: Cell, other: Slot) -> bool:
    """A cell between a label and a signature, or at its side, that is neither a name nor a day."""
    middle = (cell.box[1] + cell.box[3]) / 2
    if cell is label or not label.box[3] - 2 < middle < other.zone[3]:
        return False
    if signs_for(cell.text):
        return True
    inside = overlaps(cell.box, other.zone, 0) and middle > other.zone[1]
    if inside and not cell.text.rstrip().endswith(":"):
        return False  # the words of a stamp, the name under a pen stroke
    return person_at(cell.text) is None and not dated(cell.text)


def stands_for_another(slot: Slot, slots: list[Slot]) -> bool:
    """An empty place beside a caption under which somebody has signed, or on a signed one."""
    label = slot.label
    if slot.proof is not None:
        return False
    if not slot.lined and any(o.proof is not None and _lies_on(slot, o) for o in slots):
        return True
    if label is None:
        return False
    if any(o.heading is label and o.label not in (None, label) for o in slots if o is not slot):
        return True  # a heading over a row of labels, one of which is for the signature
    named = person_at(label.text)
    if named is not None:
        name = fold(label.text[named[0] : named[1]])
        if any(o.proof and o.label and name in fold(o.label.text) for o in slots if o is not slot):
            return True
    if any(_signed_under(slot, label, other) for other in slots if other is not slot):
        return True
    if named is not None and any(_signed_over(label, o) for o in slots if o is not slot):
        return True
    if slot.lined:
        return False
    if any(o.proof and label in (o.label, o.heading) for o in slots if o is not slot):
        return True
    if any(_shares_block(slot, label, other) for other in slots if other is not slot):
        return True
    return any(
        other.heading is label
        and other.label is None
        and other.proof is not None
        and overlaps(other.zone, label.box, 0)
        and -120 < other.zone[1] - label.box[3] < 60
        for other in slots
        if other is not slot
    )


def _lies_on(slot: Slot, other: Slot) -> bool:
    """Whether two places are mostly the same stretch of the page."""
    wide = min(slot.zone[2], other.zone[2]) - max(slot.zone[0], other.zone[0])
    tall = min(slot.zone[3], other.zone[3]) - max(slot.zone[1], other.zone[1])
    smaller = min(_area(slot.zone), _area(other.zone))
    return min(wide, tall) > 0 and wide * tall > _MOSTLY * smaller


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def captions_another(slot: Slot, other: Slot) -> bool:
    """Whether a pen stroke has no heading but the caption of an empty line over it."""
    label = other.label
    return (
        slot.label is None
        and slot.proof is not None
        and not slot.lined
        and label is not None
        and slot.heading is label
        and other.lined
        and other.proof is None
        and label.box[1] > other.zone[3] - 13
        and not _signed_under(other, label, slot)
    )


def _signed_under(slot: Slot, label: Cell, other: Slot) -> bool:
    """Whether a rule over a heading only adorns it: the room to sign is under the heading."""
    rule = slot.zone[3] - 9
    return (
        slot.lined
        and other.proof is not None
        and not other.lined
        and other.heading is label
        and label.box[1] > rule - 4
        and -8 < other.zone[1] - label.box[3] < 40
        and abs(other.zone[0] - label.box[0]) < 20
    )


def _signed_over(label: Cell, other: Slot) -> bool:
    """Whether somebody signed right over a label that prints the name: a signature without a
    label of its own, over "Sgd.: Jane Doe"."""
    tight = -8 <= label.box[1] - other.zone[3] < 20
    return (
        other.proof is not None
        and other.label is None
        and tight
        and overlaps(label.box, other.zone, 0)
    )


def _shares_block(slot: Slot, label: Cell, other: Slot) -> bool:
    """Whether an empty place is the printed name under a signature of the same heading."""
    under = -8 <= label.box[1] - other.zone[3] + 20 < 50
    return (
        other.proof is not None
        and other.heading is not None
        and other.heading is slot.heading
        and slot.heading is not label
        and under
        and overlaps(label.box, other.zone, 0)
        and person_at(label.text) is not None
    )
