"""The databases and the firm that tests work on: every test that touches a database runs on SQLite
and on PostgreSQL, each on a copy of one template with the newest schema."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from postgresql_server import Server, from_machine, from_wheel

# How long an example takes says something about the machine, nothing about the law it proves.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

LONGEST = ("ui", "kills")  # folders
NOW = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)


class FakeClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, instant: datetime = NOW) -> None:
        self.instant = instant

    def now(self) -> datetime:
        return self.instant

    def forward(self, **by: float) -> None:
        self.instant += timedelta(**by)


class CountedIds:
    """Ids that count up, also when many threads ask."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()

    def new(self) -> str:
        with self._lock:
            return f"{next(self._numbers):032x}"


class NoNetwork:
    """The world outside as tests see it: there is none."""

    def send(self, *_what: Any, **_how: Any) -> Any:
        raise AssertionError("a test reached for the network")


def fake_world(clock: FakeClock | None = None) -> Any:
    from tollgate.kernel.world import World

    return World(clock=clock or FakeClock(), ids=CountedIds(), http=NoNetwork(), mail=NoNetwork())


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """One server with a template database that holds the newest schema and the first policy."""
    with ExitStack() as stack:
        url = os.environ.get("TOLLGATE_TEST_PG_URL", "")
        tried = []
        for way in () if url else (from_wheel, from_machine):
            try:
                url = way(stack)
                break
            except (ImportError, OSError, RuntimeError, subprocess.SubprocessError) as problem:
                tried.append(f"{way.__name__}: {problem}")
        if not url:
            pytest.skip(f"no PostgreSQL: {'; '.join(tried)}; or set TOLLGATE_TEST_PG_URL")
        # Several sessions may share a server that was named from outside.
        server = Server(url, f"tollgate_template_{os.getpid()}")
        if "TOLLGATE_TEST_PG_URL" not in os.environ:
            for setting in ("fsync", "synchronous_commit", "full_page_writes"):
                server.run(f"ALTER SYSTEM SET {setting} = off")
            server.run("SELECT pg_reload_conf()")
        server.drop(server.template)
        server.run(f'CREATE DATABASE "{server.template}"')
        stack.callback(server.drop, server.template)
        _prepare(server.of(server.template))
        server.learn()
        yield server


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "template.db"
    _prepare(f"sqlite:///{path}")
    return path


def _prepare(url: str) -> None:
    from tollgate.store.database import Database
    from tollgate.workflows.init_firm import init_firm
    from tollgate.workflows.parts.firm import Firm

    database = Database(url)
    init_firm(Firm(database, fake_world()))
    database.close()


def pytest_xdist_auto_num_workers() -> int:
    """One process more than processors: one of them is always waiting, for a browser, for a worker
    that was killed, for a lock."""
    return min((os.cpu_count() or 1) + 1, 4)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest files come first, so that processes which share the tests end together. What a
    door answers does not hang on the database; its tests run on the second one, too, with
    TOLLGATE_TEST_PG=all. Everything below the doors always runs on both."""
    here = Path(__file__).parent
    items.sort(key=lambda item: item.path.relative_to(here).parts[0] not in LONGEST)
    if os.environ.get("TOLLGATE_TEST_PG") == "all":
        return
    spared = pytest.mark.skip(reason="doors on PostgreSQL: set TOLLGATE_TEST_PG=all")
    for item in items:
        if item.path.is_relative_to(here / "doors") and "[postgresql" in item.name:
            item.add_marker(spared)


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    path = tmp_path / "tollgate.db"
    shutil.copyfile(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgresql_url(postgresql: Server) -> Iterator[str]:
    name = postgresql.take()
    yield postgresql.of(name)
    postgresql.give_back(name)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
def database(database_url: str) -> Iterator[Any]:
    """A fresh database with the newest schema and the first policy, on either system."""
    from tollgate.store.database import Database

    found = Database(database_url)
    yield found
    found.close()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def firm(database: Any, clock: FakeClock) -> Any:
    """A firm without masters, a clock that tests move, ids that count, and no network."""
    from tollgate.store.vault import Vault
    from tollgate.workflows.parts.firm import Firm

    return Firm(database, fake_world(clock), Vault("key"))


@pytest.fixture
def another_firm(
    request: pytest.FixtureRequest, database_url: str, tmp_path: Path
) -> Iterator[Any]:
    """Makes further empty firms on the same database system, for comparing books."""
    from tollgate.store.database import Database
    from tollgate.store.vault import Vault
    from tollgate.workflows.parts.firm import Firm

    made: list[Database] = []
    taken: list[str] = []

    def make() -> Firm:
        if database_url.startswith("sqlite"):
            path = tmp_path / f"other_{len(made)}.db"
            shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
            url = f"sqlite:///{path}"
        else:
            taken.append(request.getfixturevalue("postgresql").take())
            url = request.getfixturevalue("postgresql").of(taken[-1])
        made.append(Database(url))
        return Firm(made[-1], fake_world(), Vault("key"))

    yield make
    for database in made:
        database.close()
    for name in taken:
        request.getfixturevalue("postgresql").give_back(name)
