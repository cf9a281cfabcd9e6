"""How a pen stroke stands to a place to sign: on its line, over its label, beside it or far."""

from __future__ import annotations

from tollgate.advisors.documents.pages.pages import Box
from tollgate.advisors.documents.signing.lines import overlaps
from tollgate.advisors.documents.signing.slot import Slot


def is_captioned_by(box: Box, slot: Slot) -> bool:
    """Whether a pen stroke stands right over the label of a place, in its column and no other."""
    label = slot.label
    if label is None or slot.lined or label.text.rstrip().endswith(":"):
        return False
    shared = min(box[2], label.box[2]) - max(box[0], label.box[0])
    return shared > 0.5 * min(box[2] - box[0], label.box[2] - label.box[0]) and (
        -6 < label.box[1] - box[3] < 16
    )


def ends_at_label(box: Box, slot: Slot) -> bool:
    """Whether a pen stroke stands on the line that ends at the label: "______ for the Employer"."""
    label = slot.label
    if label is None or slot.proof is not None or label.text.rstrip().endswith(":"):
        return False
    level = box[1] < label.box[3] and label.box[1] - 14 < box[3] < label.box[3] + 6
    reach = 120 if label.text[:1].islower() else 14
    return level and -4 < label.box[0] - box[2] < reach


def is_near(box: Box, slot: Slot) -> bool:
    """Just under or over a place, or in the row of its label further right."""
    shared = min(box[2], slot.zone[2]) - max(box[0], slot.zone[0])
    across = shared > 0.5 * min(box[2] - box[0], slot.zone[2] - slot.zone[0])
    gap = max(slot.zone[1] - box[3], box[1] - slot.zone[3])
    if across and gap < 14:
        return True
    label = slot.label
    if label is None:
        return False
    middle = (box[1] + box[3]) / 2
    level = label.box[1] - 14 <= middle <= label.box[3] + 14
    under = 0 <= box[1] - label.box[3] < 34 and overlaps(box, label.box, 10)
    column = slot.zone[0] < label.box[0] and not slot.lined  # the room is under its label
    return under or (level and not column and 0 <= box[0] - label.box[2] < 320)


def misfit(box: Box, slot: Slot) -> float:
    """How badly a pen stroke stands in a place: on its line, or amid its room, is best."""
    if slot.lined:
        return abs(slot.zone[3] - 9 - box[3])
    return abs((slot.zone[1] + slot.zone[3]) / 2 - (box[1] + box[3]) / 2)


def distance(box: Box, other: Box) -> float:
    """Points between two boxes, across and down."""
    across = max(other[0] - box[2], box[0] - other[2], 0.0)
    down = max(other[1] - box[3], box[1] - other[3], 0.0)
    return across + down
