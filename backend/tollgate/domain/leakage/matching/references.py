"""Rounds one and two: the milestone names the invoice, or the line names the milestone."""

from __future__ import annotations

from collections import defaultdict

from tollgate.domain.leakage.matching.state import ALIKE, Matching
from tollgate.domain.leakage.records import Milestone
from tollgate.domain.leakage.wording import key, likeness


def by_reference(state: Matching) -> None:
    """Rounds one and two: the milestone names the invoice, or the line names the milestone."""
    named: dict[str, list[int]] = defaultdict(list)
    for index, line in enumerate(state.lines):
        if state.left[index] > 0 and line.reference:
            named[key(line.reference)].append(index)
            for part in line.reference.replace(",", " ").replace("/", " ").split():
                if any(letter.isdigit() for letter in part) and key(part) != key(line.reference):
                    named[key(part)].append(index)
    in_text = _references_in_text(state)
    for index, milestone in enumerate(state.milestones):
        if milestone.invoice:
            _by_invoice_number(state, index, milestone)
        if milestone.ref and len(key(milestone.ref)) >= 3:
            found = named.get(key(milestone.ref), []) + in_text.get(key(milestone.ref), [])
            for at in dict.fromkeys(found):
                if state.may_belong(index, at) and _fair(state, index, at):
                    exact = state.open[index] == state.left[at]
                    state.give(index, at, 99 if exact else 94, "the line names the milestone's id")


def _references_in_text(state: Matching) -> dict[str, list[int]]:
    """Milestone ids that hold a digit and stand as a word in a line's text."""
    wanted = {
        key(one.ref)
        for one in state.milestones
        if len(key(one.ref)) >= 4
        and any(letter.isdigit() for letter in one.ref)
        and not one.ref.isdigit()
    }
    found: dict[str, list[int]] = defaultdict(list)
    if not wanted:
        return found
    for index, line in enumerate(state.lines):
        if state.left[index] > 0:
            for token in line.text.replace(",", " ").replace(":", " ").split():
                if (name := key(token)) in wanted:
                    found[name].append(index)
    return found


def _by_invoice_number(state: Matching, index: int, milestone: Milestone) -> None:
    for document in state.books.by_number.get(key(milestone.invoice), ()):
        lines = [
            line
            for line in state.books.documents[document].lines
            if state.left[line] > 0 and state.may_belong(index, line, strict=False)
        ]
        lines.sort(
            key=lambda line: (
                state.left[line] != state.open[index],
                -likeness(milestone.name, state.lines[line].text),
            )
        )
        many = len(lines) > 1
        for line in lines:
            alike = likeness(milestone.name, state.lines[line].text) >= ALIKE
            if many and not alike and state.left[line] != state.open[index]:
                continue
            state.give(index, line, 98, f"the milestone names invoice {milestone.invoice}")
            if state.open[index] <= 0:
                return
        if many and not state.of_milestone.get(index) and lines:
            state.give(index, lines[0], 80, f"the milestone names invoice {milestone.invoice}")


def _fair(state: Matching, one: int, line: int) -> bool:
    """A short id that stands in some text is trusted only for a plausible amount."""
    return state.left[line] <= 20 * max(state.open[one], 1)
