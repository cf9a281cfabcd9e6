"""Bodies of platforms as the outside facts show them, read as those facts say; skipped where they
are absent."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from conftest import NOW
from tollgate.connectors.field_map import read_map
from tollgate.connectors.registry import SOURCES
from tollgate.connectors.signatures import Delivery
from tollgate.connectors.sources.form import ORIGIN, read

ROOT = Path(__file__).resolve().parents[4]
PAYLOADS = (
    Path(os.environ.get("TOLLGATE_CONNECTORS", ROOT.parent / "shared" / "connectors")) / "payloads"
)
AMOUNT = {"amount": "issue.fields.customfield_10030", "currency": "'GBP'"}
CASES: list[tuple[str, str, dict[str, Any], Any]] = [
    (
        "jira",
        "issue_updated-done.constructed.json",
        AMOUNT,
        ("completed", "SD", "SD-2139", "2025-11-20", "12500.00"),
    ),
    (
        "jira",
        "issue_updated-in-progress.trimmed.json",
        AMOUNT,
        ("reopened", "SD", "SD-2139", None, None),
    ),
    ("asana", "milestone-completed.constructed.json", {}, ["1209000000000003"]),
    ("asana", "heartbeat.constructed.json", {}, "heartbeat"),
    ("monday", "status-done.constructed.json", {}, ["7786784079"]),
    ("monday", "status-change.captured.json", {}, ["7786784079"]),
    ("monday", "moved-to-group.captured.json", {}, "move_pulse_into_group"),
    ("hubspot", "deal-propertyChange.docs.json", {}, ["332507367156"]),
    ("hubspot", "deal-stage.fixture.json", {}, ["697680835"]),
    ("hubspot", "object-propertyChange.constructed.json", {}, ["1246965"]),
    ("connectwise", "project-updated.constructed.json", {}, ["123"]),
]


@pytest.mark.skipif(not PAYLOADS.is_dir(), reason=f"{PAYLOADS} is not there (TOLLGATE_CONNECTORS)")
@pytest.mark.parametrize(("name", "file", "fields", "wanted"), CASES)
def test_a_body_is_read_as_the_facts_say(
    name: str, file: str, fields: dict[str, Any], wanted: Any
) -> None:
    source = SOURCES[name]
    body = (PAYLOADS / name / file).read_bytes()
    reading = read(source, read_map({**source.fields, **fields}), Delivery({}, body, NOW))
    assert reading.trouble == ""
    if isinstance(wanted, str):
        assert reading.ignored == (wanted,)
    elif isinstance(wanted, list):
        assert [one.id for one in reading.wanted] == wanted
    else:
        (signal,) = reading.signals
        day = signal.completed_on.isoformat() if signal.completed_on else None
        amount = signal.amount.major if signal.amount else None
        found = (signal.kind.value, signal.contract, signal.milestone, day, amount)
        assert found == wanted


@pytest.mark.skipif(not PAYLOADS.is_dir(), reason=f"{PAYLOADS} is not there (TOLLGATE_CONNECTORS)")
def test_the_task_that_asana_gives_is_read_as_the_facts_say() -> None:
    import json

    task = json.loads((PAYLOADS / "asana" / "task-get.enrich.constructed.json").read_text("utf-8"))
    changed = {
        "amount": "custom_fields[name=Milestone amount].number_value",
        "currency": "'USD'",
        "reported_by": "completed_by.name",
    }
    source = SOURCES["asana"]
    body = json.dumps(task["data"]).encode()
    map = read_map({**source.fields, **changed})
    (signal,) = read(source, map, Delivery({ORIGIN: "fetched"}, body, NOW)).signals
    assert (signal.contract, signal.milestone) == ("1208000000000001", "1209000000000003")
    assert signal.amount is not None and signal.amount.major == "12500.00"
    assert signal.reported_by == "Jane Doe"
