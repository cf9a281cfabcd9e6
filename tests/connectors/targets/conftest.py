"""A firm whose documents go to one accounting system, for every test of targets."""

from __future__ import annotations

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
    """Makes empty firms, for stories that are told again and again; the one before is over then."""
    from tollgate.store.database import Database
    from tollgate.workflows.parts.firm import Firm

    server = request.getfixturevalue("postgresql") if request.param == "postgresql" else None
    told: list[tuple[Database, str]] = []

    def over() -> None:
        while told:
            database, name = told.pop()
            database.close()
            if server is not None:
                server.give_back(name)

    def make() -> Firm:
        over()
        path = tmp_path / "fresh.db"
        if server is None:
            for old in tmp_path.glob("fresh.db*"):
                old.unlink()
            shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
        name = server.take() if server is not None else ""
        url = server.of(name) if server is not None else f"sqlite:///{path}"
        told.append((Database(url), name))
        return Firm(told[-1][0], fake_world())

    yield make
    over()
