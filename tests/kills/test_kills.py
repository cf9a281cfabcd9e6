"""Processes die by SIGKILL at random moments; nothing is lost and nothing is done twice."""

from __future__ import annotations

import json
import random
import signal
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

import build
import papers
from kills import processes
from tollgate.store import advice, documents, events, inbox, review, sign_offs
from tollgate.store.vault import Vault
from tollgate.workflows.add_connection import Access, add_source, add_target
from tollgate.workflows.parts.sign_offs import Arrival, keep_documents
from tollgate.workflows.parts.signals import take_signals

CONTRACTS, EACH = 100, 3
VERSIONS = ("1", "2")


def target(firm: Any, folder: Path) -> None:
    """Every posted document goes to a folder."""
    add_target(firm, "journal", "folder", "NORD", {"folder": str(folder)})


def masters(firm: Any, contracts: int) -> list[tuple[str, str]]:
    build.entity(firm)
    build.customer(firm)
    amounts = {f"M{n}": 100_00 + n for n in range(1, EACH + 1)}
    codes = [build.contract(firm, f"C-{n:03d}", amounts) for n in range(contracts)]
    return [(code, milestone) for code in codes for milestone in amounts]


def started(firm: Any, body: Callable[..., None], version: str) -> tuple[Any, Any]:
    ctx = processes.context()
    ours, theirs = ctx.Pipe(duplex=False)
    url = firm.database.url.render_as_string(hide_password=False)
    process = ctx.Process(target=body, args=(url, version, theirs), daemon=True)
    process.start()
    theirs.close()
    return process, ours


def ended(process: Any, by_signal: bool) -> None:
    process.join(60)
    assert process.exitcode == (-signal.SIGKILL if by_signal else 0)


def numbers_and_legs_are_whole(firm: Any, billed: int) -> None:
    """Each milestone is billed once, numbers have no gap, proofs hold."""
    build.holds_together(firm)
    with firm.database.read() as tx:
        posted = tx.execute(select(documents.INVOICE.c.number, documents.INVOICE.c.event)).all()
        states = set(tx.execute(select(events.EVENT.c.state)).scalars())
    assert states == {"posted"} and len({row.event for row in posted}) == len(posted) == billed
    assert sorted(row.number for row in posted) == [f"N-2026-{n:05d}" for n in range(1, billed + 1)]
    assert len(build.live(firm)) == billed and build.held(firm) == {}


@pytest.mark.slow
def test_a_billing_run_that_is_killed_goes_on_where_it_was(firm: Any, tmp_path: Path) -> None:
    chance = random.Random(7)
    places = masters(firm, CONTRACTS)
    target(firm, tmp_path / "journal")
    said = [build.statement(milestone, contract) for contract, milestone in places]
    said += [build.completion(milestone, contract) for contract, milestone in places]
    with firm.database.write() as tx:
        take_signals(firm, tx, said, "projects", "connection:projects")
    kills = 25 if firm.database.is_sqlite else 6
    billed_while_killed = 0
    for number in range(kills):
        process, progress = started(firm, processes.bill, VERSIONS[number == kills // 2])
        for _ in range(chance.randrange(1, 5)):
            assert progress.poll(60)
            billed_while_killed += progress.recv()
        time.sleep(chance.uniform(0, 0.02))
        process.kill()
        ended(process, by_signal=True)
        progress.close()
    process, progress = started(firm, processes.bill, VERSIONS[1])
    ended(process, by_signal=False)
    assert billed_while_killed >= kills
    numbers_and_legs_are_whole(firm, len(places))
    with firm.database.read() as tx:
        sent = tx.execute(select(func.count()).select_from(documents.DELIVERY)).scalar_one()
    assert sent == len(places), "each document has its one delivery"


def keep_events(firm: Any, places: list[tuple[str, str]], chance: random.Random) -> int:
    """Two events per milestone, a third of them delivered twice, in no order."""
    bodies = []
    for contract, milestone in places:
        common = {"contract": contract, "milestone": milestone}
        bodies.append(
            common
            | {
                "type": "milestone.completed",
                "occurred_at": "2026-03-10T12:00:00Z",
                "reported_by": "pm@firm.example",
            }
        )
        bodies.append(
            common
            | {
                "type": "milestone.accepted",
                "occurred_at": "2026-03-12T12:00:00Z",
                "verdict": "accepted",
                "quote": "We accept the work.",
            }
        )
    bodies += bodies[::3]
    chance.shuffle(bodies)
    for number, body in enumerate(bodies):
        raw = inbox.Raw(
            firm.world.ids.new(),
            "projects",
            f"d{number}",
            {},
            json.dumps(body).encode(),
            firm.world.clock.now(),
        )
        with firm.database.write() as tx:
            assert inbox.keep(firm.database, tx, raw)
    return len(bodies)


def standing(firm: Any) -> tuple[int, int]:
    """How many raw events are read, how many documents have reached the target."""
    with firm.database.read() as tx:
        of_events = Counter(tx.execute(select(inbox.INBOX_TABLE.c.state)).scalars())
        of_documents = Counter(tx.execute(select(documents.DELIVERY.c.state)).scalars())
    return of_events["read"], of_documents["sent"] + of_documents["confirmed"]


@pytest.mark.slow
def test_a_worker_that_is_killed_loses_nothing_and_sends_nothing_twice(
    firm: Any, tmp_path: Path
) -> None:
    chance = random.Random(11)
    places = masters(firm, 20)
    build.connection(firm)
    folder = tmp_path / "journal"
    target(firm, folder)
    kept = keep_events(firm, places, chance)
    wanted = (kept, len(places))
    kills = 25 if firm.database.is_sqlite else 5
    interrupted = 0
    for number in range(kills):
        process, _ = started(firm, processes.work, VERSIONS[number >= kills // 2])
        interrupted += standing(firm) != wanted
        before, patience = standing(firm), time.monotonic() + 60
        while before != wanted and standing(firm) == before and time.monotonic() < patience:
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 0.03))
        process.kill()
        ended(process, by_signal=True)
    process, _ = started(firm, processes.work, VERSIONS[1])
    # What the other version was told to wait for is picked up a minute after it was due.
    patience = time.monotonic() + 240
    while standing(firm) != wanted and time.monotonic() < patience:
        time.sleep(0.05)
    process.kill()
    ended(process, by_signal=True)
    assert standing(firm) == wanted
    assert interrupted, "no kill found work under way"
    numbers_and_legs_are_whole(firm, len(places))
    assert len(list(folder.glob("*.csv"))) == len(places)


@pytest.mark.slow
def test_documents_are_read_once_whenever_the_worker_dies(firm: Any) -> None:
    processes.spare_postgresql(firm)
    chance = random.Random(3)
    places = masters(firm, 2)
    bodies = [
        papers.certificate(code=contract, project="", milestone=milestone, amount="")
        for contract, milestone in places
    ]
    with firm.database.write() as tx:
        arrivals = [Arrival(f"{n}.pdf", body) for n, body in enumerate(bodies)]
        kept = keep_documents(firm, tx, arrivals, "mail:1")
    for _ in range(4 if firm.database.is_sqlite else 2):
        before = states(firm)
        process, _ = started(firm, processes.work, VERSIONS[0])
        patience = time.monotonic() + 60
        while states(firm) == before and time.monotonic() < patience:
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 0.3))
        process.kill()
        ended(process, by_signal=True)
    process, _ = started(firm, processes.work, VERSIONS[0])
    patience = time.monotonic() + 120
    while set(states(firm)) != {"matched"} and time.monotonic() < patience:
        time.sleep(0.05)
    process.kill()
    ended(process, by_signal=True)
    assert states(firm) == Counter({"matched": len(kept)})
    with firm.database.read() as tx:
        read = tx.execute(select(advice.ADVICE.c.subject)).scalars().all()
        asked = tx.execute(select(review.ITEM.c.subject)).scalars().all()
    assert sorted(read) == sorted(f"document:{one.digest}" for one in kept)
    assert sorted(asked) == sorted(f"document:{one.id}" for one in kept)


def states(firm: Any) -> Counter[str]:
    with firm.database.read() as tx:
        return Counter(tx.execute(select(sign_offs.SIGN_OFF_TABLE.c.state)).scalars())


def test_a_worker_that_is_killed_while_it_asks_a_platform_asks_again(firm: Any) -> None:
    processes.spare_postgresql(firm)
    chance = random.Random(5)
    places = masters(firm, 8)
    add_source(firm, Vault("key"), "tasks", "asana", "secret", Access("token", {"projects": "1"}))
    for contract, milestone in places:
        build.accepted(firm, milestone, contract)
        gid = f"{contract}~{milestone}"
        event = {"action": "changed", "resource": {"resource_type": "task", "gid": gid}}
        # Asana tells everything twice now and then.
        body = {"events": [event] * chance.randrange(1, 3)}
        id, now = firm.world.ids.new(), firm.world.clock.now()
        raw = inbox.Raw(id, "tasks", f"d{gid}", {}, json.dumps(body).encode(), now)
        with firm.database.write() as tx:
            assert inbox.keep(firm.database, tx, raw)
    wanted = 2 * len(places)  # the event, and the task that was asked for
    kills = 4 if firm.database.is_sqlite else 2
    for _ in range(kills):
        process, _ = started(firm, processes.ask, VERSIONS[0])
        before, patience = standing(firm)[0], time.monotonic() + 60
        while standing(firm)[0] == before != wanted and time.monotonic() < patience:
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 0.05))
        process.kill()
        ended(process, by_signal=True)
    process, _ = started(firm, processes.ask, VERSIONS[0])
    patience = time.monotonic() + 90
    while standing(firm)[0] != wanted and time.monotonic() < patience:
        time.sleep(0.05)
    process.kill()
    ended(process, by_signal=True)
    assert standing(firm)[0] == wanted
    numbers_and_legs_are_whole(firm, len(places))
