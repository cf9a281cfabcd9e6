"""The search for cycles is held back and given back."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from tollgate.kernel.cycles import no_search_for_cycles


@pytest.fixture(autouse=True)
def searching() -> Iterator[None]:
    was = gc.isenabled()
    gc.enable()
    yield
    (gc.enable if was else gc.disable)()


def broken_off() -> None:
    with no_search_for_cycles():
        assert not gc.isenabled()
        raise ValueError("broken off")


def test_inside_nothing_is_searched_and_afterwards_all_is_as_before() -> None:
    with pytest.raises(ValueError, match="broken off"):
        broken_off()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_who_had_it_off_keeps_it_off() -> None:
    gc.disable()
    with no_search_for_cycles():
        pass
    assert not gc.isenabled()
