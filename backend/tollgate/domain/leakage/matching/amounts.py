"""Round three: the same amount, net or with tax or holdback, told apart by wording and dates."""

from __future__ import annotations

from collections import defaultdict

from tollgate.domain.leakage.matching.state import ALIKE, MOST_POSTINGS, VERY_ALIKE, Matching
from tollgate.domain.leakage.wording import likeness, numbers, says_deposit
from tollgate.kernel.money import rounded

# Taxes that a total without a tax column may contain, in percent times ten; a match through one of
# them is never sure.
_TAXES_PER_MILLE = (190, 200, 210, 70, 100, 55, 50, 80, 81, 77, 130, 150, 220, 230, 240, 250, 88)


def by_amount(state: Matching) -> None:
    """Round three: the same amount, told apart by wording, project and dates."""
    found: list[tuple[int, int, int, int, str]] = []
    for index, milestone in enumerate(state.milestones):
        if state.open[index] <= 0 or milestone.amount is None:
            continue
        for line in _equal_amounts(state, index):
            sureness, why = _sureness(state, index, line)
            if sureness:
                found.append((-sureness, state.days_apart(index, line), index, line, why))
    found.sort()
    rivals: dict[tuple[str, int, int], int] = defaultdict(int)
    for sureness, _, index, line, _ in found:
        rivals["milestone", index, sureness] += 1
        rivals["line", line, sureness] += 1
    for sureness, _, index, line, why in found:
        if state.open[index] <= 0 or state.left[line] <= 0:
            continue
        percent = -sureness
        several = max(rivals["milestone", index, sureness], rivals["line", line, sureness])
        if several > 1 and percent < 95:
            percent = min(percent, 68)
            why += "; another pairing would fit as well"
        state.give(index, line, percent, why, whole=True)


def _sureness(state: Matching, index: int, line: int) -> tuple[int, str]:
    milestone, billed = state.milestones[index], state.lines[line]
    if says_deposit(billed.text) and not says_deposit(milestone.name):
        return 0, ""
    exact = state.left[line] == state.open[index]
    alike = likeness(milestone.name, billed.text)
    conflict = bool(
        numbers(milestone.name)
        and numbers(billed.text)
        and not numbers(milestone.name) & numbers(billed.text)
    )
    place = state.places[line]
    same_project = bool(place) and place == state.projects[index]
    amount = "same amount" if exact else "same amount with tax or holdback"
    loss = 0 if exact else 12
    if alike >= ALIKE:
        if not state.parties[index]:
            return 78 - loss, f"{amount}, wording agrees, nothing tells the customer"
        where = "same project" if same_project else "same customer"
        return (97 if same_project else 90) - loss, f"{amount}, {where}, wording agrees"
    if conflict or state.names_another(index, line):
        return 0, ""
    timely = -20 <= state.days_apart(index, line, signed=True) <= 200
    if same_project:
        return (84 if timely else 66) - loss, f"{amount}, same project"
    if not place or not state.projects[index]:
        return (70 if timely else 45) - loss, f"{amount}, same customer"
    return 0, ""


def _equal_amounts(state: Matching, index: int) -> list[int]:
    amount = state.open[index]
    own = state.projects[index]
    found = [
        line
        for line in (state.project_lines.get(own, ()) if own else ())
        if state.left[line] > 0 and _same_amount(state, amount, line)
    ]
    who = state.parties[index]
    for wanted in _amounts_worth(state, amount):
        found += [
            line
            for line in state.loose_by_amount.get((who, wanted), ())[:MOST_POSTINGS]
            if state.left[line] == wanted and _same_amount(state, amount, line)
        ]
    if not who and not own:
        # Nothing says whose milestone it is: only the same amount in the same words will do.
        found += [
            line
            for line in state.by_amount_alone.get(amount, ())[:MOST_POSTINGS]
            if likeness(state.milestones[index].name, state.lines[line].text) >= VERY_ALIKE
        ]
    elif not own:
        found += state.assigned_by_amount.get((who, amount), ())[:MOST_POSTINGS]
    return [line for line in found if state.may_belong(index, line)]


def _amounts_worth(state: Matching, amount: int) -> list[int]:
    return [
        amount,
        *dict.fromkeys(amount + rounded(amount * tax, 1000) for tax in _TAXES_PER_MILLE),
    ]


def _same_amount(state: Matching, amount: int, line: int) -> bool:
    left = state.left[line]
    if left == amount:
        return True
    document = state.books.documents[state.lines[line].document]
    if not document.tax_known and left > amount:
        return any(abs(left * 1000 - amount * (1000 + tax)) <= 1000 for tax in _TAXES_PER_MILLE)
    if document.retainage is not None:
        return left + document.retainage.minor == amount
    return False
