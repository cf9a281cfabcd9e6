"""Thousands of events of many platforms, in random order and with repetition, give the same books
as in order. TOLLGATE_SHUFFLED_EVENTS=10000 makes it as many."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

import build
from source_kit import VAULT, states, with_http, work
from tollgate.connectors.sources.form import ORIGIN
from tollgate.kernel.world import Reply
from tollgate.store import inbox
from tollgate.workflows.add_connection import Access, add_source
from tollgate.workflows.change_field_map import change_field_map

EVENTS = int(os.environ.get("TOLLGATE_SHUFFLED_EVENTS", "240"))
EACH = 10  # milestones of a contract
BEGIN = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)

MAPS = {
    "jira": {"contract": "issue.fields.c_contract", "milestone": "issue.fields.c_milestone"},
    "asana": {
        "contract": "custom_fields[name=Contract].text_value",
        "milestone": "custom_fields[name=Milestone].text_value",
    },
    "connectwise": {"contract": "agreement.name", "milestone": "wbsCode"},
}


@dataclass
class Story:
    """Everything that is sent, in order, as (connection, key, headers, body); and how the tasks
    stand at the platform when it is asked in the end."""

    said: list[tuple[str, str, dict[str, str], bytes]] = field(default_factory=list)
    tasks: dict[str, dict[str, Any]] = field(default_factory=dict)

    def say(self, connection: str, body: Any, headers: dict[str, str] | None = None) -> None:
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.said.append((connection, f"k{len(self.said)}", headers or {}, raw))


def at(number: int, step: int) -> str:
    return (BEGIN + timedelta(minutes=number % 9_000, seconds=step * 7)).isoformat()


def generic(what: str, place: tuple[str, str], when: str, **more: str) -> dict[str, str]:
    contract, milestone = place
    return {
        "type": f"milestone.{what}",
        "occurred_at": when,
        "contract": contract,
        "milestone": milestone,
        **more,
    }


def accepted(place: tuple[str, str], number: int) -> dict[str, str]:
    day = (BEGIN + timedelta(days=12)).date().isoformat()
    return generic(
        "accepted",
        place,
        at(number, 9),
        verdict="accepted",
        decided_on=day,
        signatory_name="Ada Brandt",
    )


def issue(place: tuple[str, str], done: bool, when: str) -> dict[str, Any]:
    fields = {
        "issuetype": {"name": "Milestone"},
        "c_contract": place[0],
        "c_milestone": place[1],
        "status": {"statusCategory": {"key": "done" if done else "new"}},
        "statuscategorychangedate": when,
    }
    return {"webhookEvent": "jira:issue_updated", "issue": {"key": "X-1", "fields": fields}}


def task(gid: str, place: tuple[str, str], done: bool, when: str) -> dict[str, Any]:
    return {
        "gid": gid,
        "resource_subtype": "milestone",
        "completed": done,
        "completed_at": when if done else None,
        "modified_at": when,
        "custom_fields": [
            {"name": "Contract", "text_value": place[0]},
            {"name": "Milestone", "text_value": place[1]},
        ],
    }


def phase(place: tuple[str, str], done: bool, when: str) -> dict[str, Any]:
    return {
        "markAsMilestoneFlag": True,
        "agreement": {"name": place[0]},
        "wbsCode": place[1],
        "status": {"name": "Closed" if done else "Open"},
        "actualEnd": when[:10] if done else None,
        "_info": {"lastUpdated": when},
    }


POLLED = {ORIGIN: "polled"}


def tell(story: Story, number: int, place: tuple[str, str]) -> None:
    """What is said of one milestone: seven kinds of story, each ending so that books can agree."""
    when = [at(number, step) for step in range(6)]
    kind = number % 7
    if kind == 0:
        story.say("generic", generic("completed", place, when[0]))
    elif kind == 1:
        for step, done in enumerate((True, False, True)):
            story.say("jira", issue(place, done, when[step]))
    elif kind == 2:
        gid = f"7{number:06d}"
        for step, done in enumerate((False, True, False, True)):
            story.say("asana", task(gid, place, done, when[step]), POLLED)
            event = {"action": "changed", "resource": {"resource_type": "task", "gid": gid}}
            story.say("asana", {"events": [event], "sent": when[step]})
        story.tasks[gid] = task(gid, place, True, when[3])
    elif kind == 3:
        for step, done in enumerate((False, True)):
            story.say("connectwise", phase(place, done, when[step]), POLLED)
    elif kind == 4:
        story.say("jira", issue(place, True, when[0]))
        return  # done, and the client never says a word
    elif kind == 5:
        story.say("generic", generic("completed", place, when[0]))
        story.say("generic", generic("reopened", place, when[1]))
        return  # no longer done
    else:
        story.say("generic", {"type": "ping", "n": str(number)})
        story.say("generic", b"{" * (number % 50 + 1))
        story.say("jira", {"webhookEvent": "jira:issue_dreamt", "n": number})
        story.say("generic", generic("completed", (f"NONE-{number}", "M1"), when[0]))
        return
    story.say("generic", accepted(place, number))


def places() -> Iterator[tuple[str, str]]:
    number = 0
    while True:
        yield f"C-{number // EACH}", f"M{number % EACH}"
        number += 1


def story_of(size: int) -> tuple[Story, int]:
    """A story of about `size` deliveries with every fifth one sent again; how many contracts."""
    story, told = Story(), 0
    for number, place in enumerate(places()):
        if len(story.said) * 6 // 5 >= size:
            break
        tell(story, number, place)
        told = number
    return story, told // EACH + 1


class Platform:
    """Asana as it stands in the end, whenever it is asked."""

    def __init__(self, tasks: dict[str, dict[str, Any]]) -> None:
        self.tasks = tasks

    def send(self, method: str, url: str, *_: Any) -> Reply:
        gid = url.split("/tasks/")[1].split("?")[0]
        return Reply(200, {}, json.dumps({"data": self.tasks[gid]}).encode())


def heard(firm: Any, story: Story, said: list[int], contract_count: int) -> Any:
    """A firm that hears everything in an order, and its books in the end."""
    build.entity(firm)
    build.customer(firm)
    amounts = {f"M{number}": (number + 1) * 10_00 for number in range(EACH)}
    for number in range(contract_count):
        build.contract(firm, f"C-{number}", amounts)
    for name in ("generic", "jira", "asana", "connectwise"):
        token = "t" if name == "asana" else ""
        add_source(firm, VAULT, name, name, "s", Access(token))
        if name in MAPS:
            change_field_map(firm, name, 1, MAPS[name], build.ADMIN)
    there = with_http(firm, Platform(story.tasks))
    for start in range(0, len(said), 250):
        with firm.database.write() as tx:
            for position, index in enumerate(said[start : start + 250], start):
                connection, key, headers, body = story.said[index]
                # A repeated delivery comes under its old name or, where none is given, a new one.
                name = key if position % 2 else f"{key}:{position}"
                id, now = firm.world.ids.new(), firm.world.clock.now()
                one = inbox.Raw(id, connection, name, headers, body, now)
                inbox.keep(firm.database, tx, one)
        # The worker reads while more comes in.
        work(there)
    assert not {"kept", "asked"} & set(states(firm).values())
    build.holds_together(firm)
    return build.books(firm)


@pytest.mark.parametrize("seed", [1])
def test_any_order_and_repetition_of_events_gives_the_same_books(
    another_firm: Any, seed: int
) -> None:
    story, contract_count = story_of(EVENTS)
    in_order = list(range(len(story.said)))
    chance = random.Random(seed)
    shuffled = in_order + chance.sample(in_order, len(in_order) // 5)
    chance.shuffle(shuffled)
    assert len(shuffled) >= EVENTS * 0.95
    wanted = heard(another_firm(), story, in_order, contract_count)
    assert heard(another_firm(), story, shuffled, contract_count) == wanted
    live, balances, held = wanted
    # The books are not empty, and not everything was billed.
    assert len(live) >= EVENTS // 10 and balances
    assert any("ACCEPTANCE" in reasons for reasons in held.values())
    assert any(contract == "" for contract, _, _ in held)
