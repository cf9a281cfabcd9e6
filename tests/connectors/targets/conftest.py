"""A firm whose documents go to one accounting system, for every test of targets."""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import fake_world

pytest.register_assert_rewrite("there.conformance")


# The stories of targets are told dozens of times, so on the second database only when asked for.
SYSTEMS = ["sqlite", "postgresql"] if os.environ.get("TOLLGATE_TEST_PG") == "all" else ["sqlite"]


@pytest.fixture(params=SYSTEMS)
def fresh_firm(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], Any]]:
    """Makes empty firms, for stories that are told again and again."""
    from tollgate.store.database import Database
    from tollgate.workflows.parts.firm import Firm

    made: list[tuple[Database, str]] = []
    server = request.getfixturevalue("postgresql") if request.param == "postgresql" else None
    numbers = itertools.count(1)

    def make() -> Firm:
        name = f"fresh_{os.getpid()}_{next(numbers)}"
        if server is None:
            shutil.copyfile(request.getfixturevalue("sqlite_template"), tmp_path / f"{name}.db")
            url = f"sqlite:///{tmp_path / f'{name}.db'}"
        else:
            url = server.copy(name)
        made.append((Database(url), name))
        return Firm(made[-1][0], fake_world())

    yield make
    for database, name in made:
        database.close()
        if server is not None:
            server.drop(name)
