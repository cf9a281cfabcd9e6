"""Round six: deposits that no milestone asked for."""

from __future__ import annotations

from datetime import date

from tollgate.domain.leakage.matching.state import Matching
from tollgate.domain.leakage.wording import says_deposit


def by_drawdown(state: Matching) -> None:
    """Round six: deposits that no milestone asked for are drawn down by what is still open of
    milestones that were billed in part."""
    for project, members in state.project_milestones.items():
        who = state.parties[members[0]]
        deposits = [
            line
            for line in (*state.project_lines.get(project, ()), *state.loose_lines.get(who, ()))
            if state.left[line] > 0 and says_deposit(state.lines[line].text)
        ]
        if not deposits:
            continue
        members = [one for one in members if state.open[one] > 0]
        members.sort(
            key=lambda one: (not state.of_milestone.get(one), state.done_on(one) or date.max)
        )
        for line in deposits:
            for one in members:
                if state.left[line] > 0 and state.open[one] > 0 and state.may_belong(one, line):
                    sure = 72 if state.places[line] else 62
                    state.give(one, line, sure, "a deposit, drawn down")
