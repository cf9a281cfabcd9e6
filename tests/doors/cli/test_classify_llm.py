"""`classify --engine llm` from the command to a model server and back."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from advisors.chat.server import Step, answers, error, refuses, serving
from advisors.mail.test_llm import HONEST, LOCAL
from tollgate.doors.cli.classify import command
from tollgate.kernel.errors import Fatal
from tollgate.settings import settings

MAIL = b"""From: Petra <petra@client.example>
To: billing@firm.example
Date: Wed, 18 Nov 2026 10:00:00 +0100
Subject: Invoice 7719
Content-Type: text/plain; charset=utf-8

Hello, invoice 7719 shows 80 hours at EUR 120.00, EUR 9,600.00 in all. We agreed
EUR 8,400.00 for this phase. The undisputed EUR 8,400.00 will be paid next Friday.
We accept milestone 2 (data migration). PO 4500981 applies.
"""
Classify = Callable[..., Result]


@pytest.fixture
def classify(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Classify]:
    """The command beside a local engine whose reading is fixed: its fitting is not tested here."""
    file = tmp_path / "one.eml"
    file.write_bytes(MAIL)
    monkeypatch.setattr("tollgate.advisors.mail.local.model_in", lambda _: None)
    monkeypatch.setattr("tollgate.advisors.mail.local.read_mail", lambda *_: LOCAL)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("OPENAI_API_KEY", "key")
    monkeypatch.delenv("TOLLGATE_HOME", raising=False)

    def run(step: Step, **variables: str) -> Result:
        with serving(step) as server:
            monkeypatch.setenv("TOLLGATE_LLM_BASE_URL", server.base_url)
            for name, value in variables.items():
                monkeypatch.setenv(name, value)
            settings.cache_clear()
            return CliRunner().invoke(command, ["--engine", "llm", "--json", str(file)])

    yield run
    settings.cache_clear()


def only_line(result: Result) -> dict[str, Any]:
    (line,) = result.stdout.splitlines()
    found: dict[str, Any] = json.loads(line)
    return found


def test_an_answer_is_proved(classify: Classify) -> None:
    said = HONEST | {"promised_date": {"value": "2026-11-20", "quote": "next Friday"}}
    result = classify(answers(said))
    line = only_line(result)
    assert result.exit_code == 0
    assert line["engine"] == "llm"
    assert line["primary"] == "amount_dispute"
    assert line["disputed_amount"] == {"amount": "1200.00", "currency": "EUR"}
    assert line["promised_date"] is None, "next Friday is another day"
    assert {"ungrounded", "engines_differ"} <= {each["code"] for each in line["warnings"]}


@pytest.mark.parametrize(
    ("step", "variables", "code"),
    [
        (answers(HONEST), {"TOLLGATE_LLM_OFF": "1"}, "model_off"),
        (answers(HONEST), {"TOLLGATE_LLM_DAILY_TOKENS": "5"}, "spend_cap"),
        (refuses, {}, "model_declined"),
        (error(429, "later", retry_after="300"), {}, "retryable"),
    ],
)
def test_a_failure_is_in_the_line(
    classify: Classify, step: Step, variables: dict[str, str], code: str
) -> None:
    result = classify(step, **variables)
    assert result.exit_code == 1
    assert only_line(result)["error"]["code"] == code


def test_a_wrong_key_stops_the_run(classify: Classify) -> None:
    result = classify(error(401, "wrong key"))
    assert isinstance(result.exception, Fatal)
    assert result.stdout == ""
