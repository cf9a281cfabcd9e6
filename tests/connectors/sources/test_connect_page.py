"""The page on connecting is true: its request is taken, and its source passes what every source
must."""

from __future__ import annotations

import json
import re
import types
from pathlib import Path
from typing import Any

import pytest
import yaml

import source_kit
from tollgate.connectors import registry
from tollgate.connectors.field_map import read_map
from tollgate.connectors.registry import SOURCES
from tollgate.connectors.signatures import Delivery
from tollgate.connectors.sources.form import read

PAGE = Path(__file__).resolve().parents[3] / "backend" / "docs" / "connect.md"
TEXT = PAGE.read_text("utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", TEXT, re.M | re.S)


def test_the_request_of_the_page_is_read() -> None:
    (request,) = blocks("sh")
    found = re.search(r"-d '(.*)'", request, re.S)
    assert found is not None
    headers = dict(re.findall(r'-H "([A-Za-z-]+): ([^"]+)"', request))
    secret = "the-secret"
    given = {name.lower(): value.replace("$SECRET", secret) for name, value in headers.items()}
    delivery = Delivery(given, found[1].encode(), source_kit.NOW)
    SOURCES["generic"].signature.verify(delivery, secret)
    (signal,) = read(SOURCES["generic"], None, delivery).signals
    assert (signal.contract, signal.milestone, str(signal.amount)) == ("C-1", "M1", "1000.00 EUR")


def test_the_field_map_of_the_page_is_one() -> None:
    (text,) = blocks("json")
    map = read_map({**SOURCES["jira"].fields, **json.loads(text)})
    assert map.zone == "Europe/Berlin"


def test_the_table_of_the_page_names_every_source() -> None:
    rows = TEXT.split("| kind |")[1].split("\n\n")[0]
    named = set(re.findall(r"^\| `(\w+)` \|", rows, re.M))
    assert named == set(SOURCES)


def test_the_source_of_the_page_passes_the_suite(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (code,), (text,) = blocks("python"), blocks("yaml")
    assert len(code.splitlines()) <= 30, "the page says how long a source is"
    module: Any = types.ModuleType("clickup")
    exec(compile(code, "clickup.py", "exec"), module.__dict__)  # the page's own code
    for name in SOURCES:
        (tmp_path / f"{name}.yaml").write_bytes((source_kit.FIXTURES / f"{name}.yaml").read_bytes())
    (tmp_path / "clickup.yaml").write_text(text, "utf-8")
    monkeypatch.setitem(registry.SOURCES, "clickup", module.CLICKUP)
    monkeypatch.setattr(source_kit, "FIXTURES", tmp_path)
    from connectors.sources.conformance import test_sources as suite

    suite.test_every_source_has_a_fixture_that_shows_what_it_does()
    for event in yaml.safe_load(text)["events"]:
        suite.test_an_event_is_read_as_the_fixture_says("clickup", event)
        suite.test_a_delivery_proves_itself_and_nothing_else_does("clickup", event)
    suite.test_each_delivery_has_a_name_of_its_own_and_a_repeated_one_the_same("clickup")
    suite.test_what_an_event_names_is_asked_for("clickup")
    suite.test_no_body_brings_a_source_down("clickup")
    suite.test_no_value_of_a_wrong_kind_brings_a_source_down("clickup")
