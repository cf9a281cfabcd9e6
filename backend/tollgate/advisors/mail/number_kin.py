"""Numbers built like those that a mail surely gives: what is said of one holds for the others."""

from __future__ import annotations

import re
from collections.abc import Mapping

_LEAST = 0.15
_SHORTEST = 4


def with_kin(judged: Mapping[str, tuple[float, str]], least: float) -> dict[str, str]:
    """Numbers as written with their role: those from a chance on, and less sure ones that are
    built like one of them ("PW-77" beside "PW-83") or go on as one of them ("MD121-2").

    `judged` gives each number's chance of being one at all and its likelier role.
    """
    chosen = {written: role for written, (chance, role) in judged.items() if chance >= least}
    kin: dict[str, str] = {}
    for written, (chance, _) in judged.items():
        if written in chosen or chance < _LEAST:
            continue
        roles = {role for other, role in chosen.items() if _alike(written, other)}
        if len(roles) == 1:
            kin[written] = roles.pop()
    return chosen | kin


def _alike(one: str, other: str) -> bool:
    built = len(one) >= _SHORTEST and _build(one) == _build(other)
    return built or re.match(rf"{re.escape(one)}[-/.]", other) is not None


def _build(written: str) -> str:
    return re.sub(r"\d", "9", written.upper())
