"""Two looks at the numbers of a mail: each by itself, then beside what the others seem to be.

A mail mostly names one invoice. A number built otherwise beside it is an order's or nobody's, one
built alike is an invoice too; which is which shows only when all have been looked at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tollgate.advisors.mail.judging import Judge
from tollgate.advisors.mail.number_places import Role

Chances = Mapping[str, float]

_ROLES = (str(Role.INVOICE), str(Role.ORDER))
_STEPS = 10


@dataclass(frozen=True, slots=True)
class NumberJudges:
    """The judge of a number by itself, and the one that also knows what the first said of all."""

    first: Judge
    second: Judge


def chances_of(
    written: Sequence[str], signs: Sequence[Sequence[str]], judges: NumberJudges
) -> list[dict[str, float]]:
    """What each number of one mail is, `written` and `signs` in the order of their places."""
    first = [judges.first.chances(mine) for mine in signs]
    beside = company_signs(written, first)
    return [judges.second.chances((*mine, *more)) for mine, more in zip(signs, beside, strict=True)]


def company_signs(written: Sequence[str], said: Sequence[Chances]) -> list[tuple[str, ...]]:
    """What the first look says of each number of one mail and of those beside it, as signs."""
    builds = [re.sub(r"\d+", "9", each.upper()) for each in written]
    found = []
    for i, mine in enumerate(said):
        signs = {f"{answer}>={step}" for answer in mine for step in range(_step(mine[answer]) + 1)}
        others = [o for o in range(len(said)) if written[o] != written[i]]
        groups = {
            "same": [said[o] for o in others if builds[o] == builds[i]],
            "other": [said[o] for o in others if builds[o] != builds[i]],
            "again": [said[o] for o in range(len(said)) if o != i and written[o] == written[i]],
        }
        for name, group in groups.items():
            signs.update(_likeliest(name, group, mine))
        found.append(tuple(sorted(signs)))
    return found


def _likeliest(name: str, group: Sequence[Chances], mine: Chances) -> Iterator[str]:
    """How likely one of a group is an invoice or an order, in steps, and beside the own chance."""
    for role in _ROLES:
        top = max((_step(chances[role]) for chances in group), default=-1)
        for step in range(-1, top + 1):
            yield f"{name} {role}>={step}"
        for own in dict.fromkeys((role, str(Role.ORDER))):
            yield f"{name} {role}={top // 3} mine {own}={_step(mine[own]) // 2}"


def _step(chance: float) -> int:
    return min(int(chance * _STEPS), _STEPS - 1)
