"""The processes that the kill tests end: a billing run and a worker, each with a world of its own.

They are started by multiprocessing's fork server, so that a restart costs milliseconds."""

from __future__ import annotations

import json
import multiprocessing
import os
import sys
import time
from datetime import datetime, timedelta
from functools import cache
from multiprocessing import forkserver
from multiprocessing.connection import Connection
from typing import Any
from urllib.parse import unquote

import pytest

from conftest import NOW, NoNetwork
from tollgate.app import TimeOrderedIds
from tollgate.kernel.calendar import Month
from tollgate.kernel.errors import Retryable
from tollgate.kernel.world import Reply, World
from tollgate.store import queue
from tollgate.store.database import Database
from tollgate.store.vault import Vault
from tollgate.workflows.parts import posting
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.run_billing import run_billing

# Everything that was received before this is old enough to be swept.
LATER = NOW + timedelta(hours=1)
# Taken once, in the server from which every process is forked, so that time never goes back.
BEGAN = time.monotonic()


@cache
def context() -> Any:
    """The way in which these processes start: forked from a server that has imported everything."""
    found = multiprocessing.get_context("forkserver")
    found.set_forkserver_preload(["kills.processes", "dbos", "tollgate.doors.worker"])
    # The server does not inherit our path of modules, only the environment.
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("PYTHONPATH", os.pathsep.join(path for path in sys.path if path))
        forkserver.ensure_running()
    return found


def spare_postgresql(firm: Any) -> None:
    """Skip a long test on the second database unless TOLLGATE_KILLS is set: the engine's and the
    books' own kills run on both in any case."""
    if not firm.database.is_sqlite and not os.environ.get("TOLLGATE_KILLS"):
        pytest.skip("takes a minute on PostgreSQL; set TOLLGATE_KILLS=1")


class MovingClock:
    """An hour after the events came, and going on: what stands still for long enough is swept."""

    def now(self) -> datetime:
        return LATER + timedelta(seconds=time.monotonic() - BEGAN)


class Tasks:
    """A platform that knows every task as done and nothing that changed since, takes its time, and
    at times does not answer. The id of a task is `contract~milestone`."""

    def send(self, _method: str, url: str, *_more: Any) -> Reply:
        time.sleep(0.02)
        if os.urandom(1)[0] < 25:
            raise Retryable("no answer in time")
        place = url.split("?")[0]
        if place.endswith("/tasks"):
            return Reply(200, {}, json.dumps({"data": []}).encode())
        gid = unquote(place.split("/tasks/")[1])
        contract, _, milestone = gid.partition("~")
        task = {
            "gid": milestone,
            "resource_subtype": "milestone",
            "completed": True,
            "completed_at": "2026-03-10T12:00:00Z",
            "projects": [{"gid": contract}],
        }
        return Reply(200, {}, json.dumps({"data": task}).encode())


def firm_at(url: str, http: Any = None) -> Firm:
    world = World(MovingClock(), TimeOrderedIds(), http or NoNetwork(), NoNetwork())
    return Firm(Database(url, pool_size=3), world, Vault("key"))


def bill(url: str, version: str, progress: Connection) -> None:
    """A billing run in batches of one contract; each committed batch is told."""
    queue.ENGINE_VERSION = version
    posting.batches.__defaults__ = (1,)
    firm = firm_at(url)
    for answers in run_billing(firm, Month(2026, 3), "billing run"):
        progress.send(len(answers))
    progress.send(0)
    firm.database.close()
    # The engine's client keeps threads that nobody waits for.
    os._exit(0)


def work(url: str, version: str, _progress: Connection) -> None:
    """A worker that never stops by itself."""
    from tollgate.doors import worker

    queue.ENGINE_VERSION = version
    worker.run(firm_at(url), "worker-0")


def ask(url: str, version: str, _progress: Connection) -> None:
    """A worker whose platform answers; it never stops by itself."""
    from tollgate.doors import worker

    queue.ENGINE_VERSION = version
    worker.run(firm_at(url, Tasks()), "worker-0")
