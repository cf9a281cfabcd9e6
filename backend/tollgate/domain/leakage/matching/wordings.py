"""Round five: the wording agrees, the amount does not."""

from __future__ import annotations

from collections import defaultdict

from tollgate.domain.leakage.matching.state import VERY_ALIKE, Matching, breadth
from tollgate.domain.leakage.wording import likeness, words


def by_wording(state: Matching) -> None:
    """Round five: the wording agrees, the amount does not (part bills, over- and underbilling).

    What exceeds the milestone is given too, so that overbilling shows.
    """
    found: list[tuple[float, int, int, int]] = []
    for project, members in state.project_milestones.items():
        open_ones = [one for one in members if state.milestones[one].amount is not None]
        who = state.parties[members[0]]
        pool = [
            line
            for line in (*state.project_lines.get(project, ()), *state.loose_lines.get(who, ()))
            if state.left[line] > 0
        ]
        postings = _postings(state, pool, breadth(len(open_ones)))
        for one in open_ones:
            for line in _sharing_words(state, one, postings):
                alike = likeness(state.milestones[one].name, state.lines[line].text)
                if alike >= VERY_ALIKE and state.may_belong(one, line):
                    found.append((-alike, state.days_apart(one, line), one, line))
    found.sort()
    for alike, _, one, line in found:
        if state.left[line] <= 0 or (state.open[one] <= 0 and not _is_over(state, one, line)):
            continue
        same_project = bool(state.places[line])
        if not same_project and state.left[line] > 3 * max(state.open[one], 1):
            continue
        sure = (82 if same_project else 70) if -alike >= 0.9 else 66
        state.give(one, line, sure, "the wording agrees, the amount does not", over=True)


def _is_over(state: Matching, one: int, line: int) -> bool:
    """Whether a line bills a milestone beyond its full amount: only where the wording is the
    milestone's own and nothing says that it is a new period's recurring bill."""
    amount = state.milestones[one].amount
    return amount is not None and likeness(state.milestones[one].name, state.lines[line].text) > 0.9


def _postings(state: Matching, pool: list[int], most: int) -> dict[str, list[int]]:
    postings: dict[str, list[int]] = defaultdict(list)
    for line in pool:
        for word in words(state.lines[line].text):
            if len(postings[word]) < most:
                postings[word].append(line)
    return postings


def _sharing_words(state: Matching, one: int, postings: dict[str, list[int]]) -> list[int]:
    """Lines that share the milestone's rarest words."""
    telling = sorted(
        (word for word in words(state.milestones[one].name) if word in postings),
        key=lambda word: len(postings[word]),
    )
    return list(dict.fromkeys(line for word in telling[:3] for line in postings[word]))
