"""`tollgate source` and `tollgate connect` from the outside."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import build
from source_kit import VAULT, ScriptedHttp, body_of, fixture, with_http
from tollgate.doors.cli import connect, source
from tollgate.store import connections


class Office:
    """An office whose firm is the one of the test."""

    def __init__(self, firm: Any) -> None:
        from tollgate.settings import read

        self._firm, self.vault = firm, VAULT
        self.settings = read({"TOLLGATE_SECRET_KEY": "key"})

    def firm(self, url: str | None = None, require_schema: bool = True) -> Any:
        return self._firm


@pytest.fixture
def run(firm: Any) -> Any:
    def command(*arguments: str, firm: Any = firm, given: str = "") -> Any:
        group = connect.command if arguments[0] == "connect" else source.command
        # As the program runs it: the exit code is what the command returns.
        return CliRunner().invoke(
            group, list(arguments[1:]), obj=Office(firm), input=given, standalone_mode=False
        )

    return command


def test_a_source_is_connected_mapped_tried_and_asked(run: Any, firm: Any, tmp_path: Path) -> None:
    case = fixture("jira")
    build.plain(firm)
    made = run(
        *"connect source tracker --kind jira --token -".split(),
        *("--option", "site=harbour.atlassian.example"),
        given="bot@harbour.example:api-token\n",
    )
    assert made.exit_code == 0, made.output
    assert "POST http://127.0.0.1:8000/hooks/tracker\nsecret " in made.stdout
    file, fields = tmp_path / "done.json", tmp_path / "map.json"
    file.write_bytes(body_of(case["events"]["done"]))
    fields.write_text(json.dumps({"codes": {"LIGHT": "C-1", "LIGHT-7": "M1"}}))
    tried = run("source", "test", "jira", str(file))
    assert "jira: issue event -> held" in tried.stdout
    assert "no contract has the code 'LIGHT'" in tried.stdout
    tried = run("source", "test", "jira", str(file), "--fields", str(fields))
    assert "matches C-1/M1" in tried.stdout and tried.return_value == 0
    mapped = run("source", "map", "tracker", "--set", str(fields))
    assert json.loads(mapped.stdout)["codes"] == {"LIGHT": "C-1", "LIGHT-7": "M1"}
    tried = run("source", "test", "jira", str(file), "--connection", "tracker", "--json")
    assert json.loads(tried.stdout)["becomes"] == "read"
    there = with_http(firm, ScriptedHttp(case["poll"]["answers"]))
    asked = run("source", "ask", "tracker", firm=there)
    assert asked.exit_code == 0 and "1 new" in asked.stderr
    probed = run("source", "probe", "tracker", firm=there)
    assert probed.return_value == 0 and "Jira answers" in probed.stdout
    listed = run("source", "list")
    assert "  tracker " in listed.stdout and "asked 2026-03-16 09:00 UTC" in listed.stdout
    rows = [json.loads(line) for line in run("source", "list", "--json").stdout.splitlines()]
    assert next(row for row in rows if row["name"] == "jira")["connections"] == ["tracker"]


def test_a_platform_is_signed_in_to(run: Any) -> None:
    options = "--option client_id=app --option projects=1 --token -"
    run("connect", "source", "tasks", "--kind", "asana", *options.split(), given="app-secret\n")
    begun = run("connect", "authorize", "tasks", "--source")
    assert begun.stdout.startswith("https://app.asana.com/-/oauth_authorize?")
    assert "client_id=app" in begun.stdout and "app-secret" not in begun.stdout
    missing = run("connect", "authorize", "tasks")
    assert "there is no target tasks" in str(missing.exception)


def test_what_cannot_be_read_or_asked_is_said(run: Any, firm: Any, tmp_path: Path) -> None:
    file = tmp_path / "odd.json"
    file.write_text("{")
    tried = run("source", "test", "generic", str(file))
    assert tried.return_value == 1 and "cannot be read: body: is not JSON" in tried.stdout
    run("connect", "source", "drop", "--kind", "folder", "--option", f"folder={tmp_path / 'x'}")
    asked = run("source", "ask", "drop")
    assert asked.return_value == 1 and "No such file or directory" in asked.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("--kind hubspot", "makes its own secret"),
        ("--kind jira --option site=not/a/host", "is no host name"),
        ("--kind jira --option planet=mars", "is no option of Jira"),
        ("--kind jira --option poll_minutes=0", "is no number of minutes"),
        ("--kind nothing", "is none of"),
        ("--kind folder", "folder: is wanted"),
        ("--kind sftp --option host=h --option user=u --option folder=/", "host_key: is wanted"),
        (
            "--kind sftp --option host=h --option user=u --option folder=/ --option host_key=any",
            "is no line of known_hosts",
        ),
    ],
)
def test_a_connection_that_cannot_work_is_refused(run: Any, arguments: str, said: str) -> None:
    refused = run("connect", "source", "tracker", *arguments.split())
    assert said in str(refused.exception)


def test_a_connection_is_changed_and_its_secrets_stay_sealed(run: Any, firm: Any) -> None:
    run("connect", "source", "tasks", "--kind", "asana", "--token", "first")
    changed = run(*"connect change tasks --token second --option projects=1,2 --handshake".split())
    assert changed.exit_code == 0, changed.output
    with firm.database.read() as tx:
        row = connections.get(tx, "tasks")
    assert VAULT.open(row.token_cipher) == "second" and "second" not in row.token_cipher
    assert connections.options_of(row) == {"projects": "1,2"}
    assert row.handshake_until > firm.world.clock.now()
    assert "nothing is to be changed" in str(run("connect", "change", "tasks").exception)
    wrong = run("connect", "change", "tasks", "--option", "projects")
    assert "wants NAME=VALUE" in str(wrong.exception)
    run("connect", "change", "tasks", "--option", "projects=")
    with firm.database.read() as tx:
        assert connections.options_of(connections.get(tx, "tasks")) == {}
