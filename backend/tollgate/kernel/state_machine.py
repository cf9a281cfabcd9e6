"""State machines as tables: what may follow what. The table also draws the picture in the docs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from tollgate.kernel.errors import Conflict


class IllegalMove(Conflict):
    """The record's state does not allow this move."""

    code = "illegal_move"


S = TypeVar("S", bound=StrEnum)
M = TypeVar("M", bound=StrEnum)


@dataclass(frozen=True)
class Machine(Generic[S, M]):
    """A named table from (state, move) to the state that follows."""

    name: str
    first: S
    table: Mapping[tuple[S, M], S]

    def after(self, state: S, move: M) -> S:
        """The state that follows.

        Raises:
            IllegalMove: the table has no such row.
        """
        following = self.table.get((state, move))
        if following is None:
            raise IllegalMove(f"a {self.name} that is {state} cannot {move}")
        return following

    def allows(self, state: S, move: M) -> bool:
        return (state, move) in self.table

    def reachable(self) -> frozenset[S]:
        """Every state that can be reached from the first one."""
        seen = {self.first}
        grew = True
        while grew:
            following = {after for (state, _), after in self.table.items() if state in seen}
            grew = not following <= seen
            seen |= following
        return frozenset(seen)
