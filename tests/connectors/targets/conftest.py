"""A firm whose documents go to one accounting system, for every test of targets."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import fake_world

pytest.register_assert_rewrite("there.conformance")


@pytest.fixture
def fresh_firm(sqlite_template: Path, tmp_path: Path) -> Iterator[Callable[[], Any]]:
    """Makes empty firms, for stories that are told again and again."""
    from tollgate.store.database import Database
    from tollgate.workflows.parts.firm import Firm

    made: list[Database] = []
    numbers = itertools.count(1)

    def make() -> Firm:
        path = tmp_path / f"fresh_{next(numbers)}.db"
        shutil.copyfile(sqlite_template, path)
        made.append(Database(f"sqlite:///{path}"))
        return Firm(made[-1], fake_world())

    yield make
    for database in made:
        database.close()
