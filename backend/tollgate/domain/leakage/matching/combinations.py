"""Round four: one bill for several milestones, and several bills for one milestone."""

from __future__ import annotations

from tollgate.domain.leakage.matching.state import ALIKE, Matching
from tollgate.domain.leakage.sums import adding_up
from tollgate.domain.leakage.wording import likeness, says_deposit

# Beyond this many open milestones of one project or customer no combinations are tried.
_MOST_COMBINED = 400
_MOST_PARTS = 5
_MOST_POOL = 14


def by_combination(state: Matching) -> None:
    """Round four: one bill for several milestones, and several bills for one milestone."""
    for project, members in state.project_milestones.items():
        open_ones = [one for one in members if state.open[one] > 0]
        if not open_ones or len(open_ones) > _MOST_COMBINED:
            continue
        who = state.parties[open_ones[0]]
        pool = [
            line
            for line in (*state.project_lines.get(project, ()), *state.loose_lines.get(who, ()))
            if state.left[line] > 0 and not says_deposit(state.lines[line].text)
        ][: 10 * _MOST_POOL]
        for line in pool:
            _one_for_many(state, line, [one for one in open_ones if state.open[one] > 0])
        for one in open_ones:
            if state.open[one] > 0:
                _many_for_one(state, one, [line for line in pool if state.left[line] > 0])


def _one_for_many(state: Matching, line: int, members: list[int]) -> None:
    issued = state.issued(line)
    due = [
        one
        for one in members
        if state.may_belong(one, line)
        and state.open[one] < state.left[line]
        and (issued is None or state.done_on(one) is None or state.done_before(one, issued))
    ][-_MOST_POOL:]
    text = state.lines[line].text
    groups = adding_up([state.open[one] for one in due], state.left[line], _MOST_PARTS)
    found = [
        (
            sum(likeness(state.milestones[due[at]].name, text) for at in group) / len(group),
            [due[at] for at in group],
        )
        for group in groups
    ]
    if not found:
        return
    found.sort(key=lambda one: -one[0])
    best = found[0]
    if best[0] < ALIKE and state.names_another(best[1][0], line):
        return
    sure = 92 if best[0] >= ALIKE else (78 if len(found) == 1 else 55)
    if not state.places[line]:
        sure -= 8
    for one in best[1]:
        state.give(one, line, sure, f"one bill for {len(best[1])} milestones, sums agree")


def _many_for_one(state: Matching, one: int, pool: list[int]) -> None:
    milestone = state.milestones[one]
    fitting = [
        line
        for line in pool
        if state.may_belong(one, line)
        and state.left[line] < state.open[one]
        and not (
            likeness(milestone.name, state.lines[line].text) < ALIKE
            and state.names_another(one, line)
        )
    ][-_MOST_POOL:]
    groups = adding_up([state.left[line] for line in fitting], state.open[one], _MOST_PARTS)
    found = [
        (
            min(likeness(milestone.name, state.lines[fitting[at]].text) for at in group),
            [fitting[at] for at in group],
        )
        for group in groups
    ]
    if not found:
        return
    found.sort(key=lambda each: -each[0])
    alike, group = found[0]
    if alike < ALIKE and (len(found) > 1 or not all(state.places[at] for at in group)):
        return
    sure = 93 if alike >= ALIKE else 70
    for line in group:
        state.give(one, line, sure, f"{len(group)} part bills add up to the milestone")
