"""Which few of several amounts add up to a given one."""

from __future__ import annotations

from collections.abc import Sequence

_MOST_FOUND = 8


def adding_up(amounts: Sequence[int], target: int, most: int) -> list[tuple[int, ...]]:
    """The groups of positions, of the smallest size from 2 to `most`, whose positive amounts add up
    to `target`; at most eight, since more than one already means that none is sure."""
    order = sorted(
        (at for at, one in enumerate(amounts) if one < target), key=lambda at: -amounts[at]
    )
    sizes = [amounts[at] for at in order]
    found: list[tuple[int, ...]] = []

    def search(start: int, left: int, parts: int, chosen: tuple[int, ...]) -> None:
        if len(found) >= _MOST_FOUND:
            return
        for at in range(start, len(sizes) - parts + 1):
            size = sizes[at]
            if size * parts < left:
                # The largest that is left cannot fill the rest any more.
                return
            if parts == 1:
                if size == left:
                    found.append(tuple(sorted((*chosen, order[at]))))
            elif size < left:
                search(at + 1, left - size, parts - 1, (*chosen, order[at]))

    for parts in range(2, most + 1):
        search(0, target, parts, ())
        if found:
            break
    return found
