"""The client against a real HTTP server that misbehaves in every way that servers do."""

import json
import os

import pytest

from advisors.chat.server import (
    answers,
    dripping,
    error,
    refuses,
    says,
    serving,
    slow,
    without,
)
from tollgate.advisors.chat import AnswerUnusable, Chat, Messages, ModelDeclined, Server
from tollgate.kernel.errors import Fatal, Refused, Retryable

SCHEMA = {
    "type": "object",
    "properties": {"decision": {"type": "string"}},
    "required": ["decision"],
    "additionalProperties": False,
}
GOOD = {"decision": "accepted"}
MESSAGES: Messages = [("system", "Read."), ("user", "The works are accepted.")]


def chat(base_url: str, waits: list[float] | None = None, **options: float) -> Chat:
    server = Server("scripted", base_url, "key", **options)  # type: ignore[arg-type]
    return Chat(server, sleep=(waits if waits is not None else []).append)


def test_strict_structured_output_is_asked_for() -> None:
    with serving(answers(GOOD)) as server:
        said = chat(server.base_url).say(MESSAGES, "read", SCHEMA)
    (request,) = server.requests
    assert json.loads(said.text) == GOOD
    assert (said.tokens_in, said.tokens_out) == (100, 20)
    assert said.latency_ms >= 0
    assert request["response_format"]["type"] == "json_schema"
    assert request["response_format"]["json_schema"]["strict"] is True
    assert request["response_format"]["json_schema"]["schema"] == SCHEMA
    assert request["temperature"] == 0
    assert [message["role"] for message in request["messages"]] == ["system", "user"]
    assert server.headers[0]["authorization"] == "Bearer key"
    assert server.headers[0]["x-stainless-retry-count"] == "0"


@pytest.mark.parametrize(
    ("unknown", "methods"),
    [
        ("json_schema", ["json_schema", "tools"]),
        ("function_calling", ["json_schema", "tools", "json_object"]),
    ],
)
def test_servers_that_know_less(unknown: str, methods: list[str]) -> None:
    with serving(without(unknown, answers(GOOD))) as server:
        asked = chat(server.base_url)
        assert json.loads(asked.say(MESSAGES, "read", SCHEMA).text) == GOOD
        assert json.loads(asked.say(MESSAGES, "read", SCHEMA).text) == GOOD
    seen = [
        "tools" if request.get("tools") else request["response_format"]["type"]
        for request in server.requests
    ]
    assert seen == [*methods, methods[-1]], "what works is remembered"
    if methods[-1] == "json_object":
        assert "additionalProperties" in server.requests[-1]["messages"][0]["content"]


def test_a_model_without_temperature() -> None:
    def step(request):  # type: ignore[no-untyped-def]
        if "temperature" in request:
            return error(400, "Unsupported value: 'temperature'")(request)
        return answers(GOOD)(request)

    with serving(step) as server:
        assert json.loads(chat(server.base_url).say(MESSAGES, "read", SCHEMA).text) == GOOD
    assert server.requests[-1]["response_format"]["type"] == "json_schema"


@pytest.mark.parametrize(
    ("step", "failure"),
    [
        (refuses, ModelDeclined),
        (says('{"decision": "acc', "length"), AnswerUnusable),
        (says("", "content_filter"), ModelDeclined),
        (error(401, "wrong key"), Fatal),
        (error(403, "not allowed"), Fatal),
        (error(404, "no such model"), Fatal),
        (error(429, "You exceeded your quota", "insufficient_quota"), Fatal),
        (error(400, "this model's maximum context length is 8192 tokens"), Refused),
        (error(400, "malformed"), Refused),
        (error(422, "unprocessable"), Refused),
    ],
)
def test_failures_that_are_not_asked_again(step, failure) -> None:  # type: ignore[no-untyped-def]
    waits: list[float] = []
    with serving(step) as server, pytest.raises(failure):
        chat(server.base_url, waits).say(MESSAGES, "read", SCHEMA)
    assert waits == []
    assert len(server.requests) <= 3, "one per method at most"


def test_a_short_retry_after_is_waited_out() -> None:
    waits: list[float] = []
    with serving(error(429, "slow down", retry_after="2"), answers(GOOD)) as server:
        said = chat(server.base_url, waits).say(MESSAGES, "read", SCHEMA)
    assert json.loads(said.text) == GOOD
    assert waits == [2.0]


def test_a_long_retry_after_is_handed_back() -> None:
    waits: list[float] = []
    with (
        serving(error(429, "slow down", retry_after="90")) as server,
        pytest.raises(Retryable) as caught,
    ):
        chat(server.base_url, waits).say(MESSAGES, "read", SCHEMA)
    assert caught.value.retry_after_seconds == 90.0
    assert waits == []
    assert len(server.requests) == 1


def test_a_shaky_server_is_asked_again_a_few_times() -> None:
    waits: list[float] = []
    with serving(error(500, "oops"), error(503, "oops"), answers(GOOD)) as server:
        chat(server.base_url, waits).say(MESSAGES, "read", SCHEMA)
    assert waits == [0.5, 1.0]
    with serving(error(500, "oops")) as server, pytest.raises(Retryable):
        chat(server.base_url).say(MESSAGES, "read", SCHEMA)
    assert len(server.requests) == 3


@pytest.mark.parametrize("late", [slow(30, answers(GOOD)), dripping(0.05, answers(GOOD))])
def test_slow_and_dripping_servers_are_cut_off(late) -> None:  # type: ignore[no-untyped-def]
    with serving(late) as server, pytest.raises(Retryable):
        chat(server.base_url, attempt_seconds=0.4, deadline_seconds=0.6).say(
            MESSAGES, "read", SCHEMA
        )
    assert len(server.requests) <= 2


def test_nobody_there() -> None:
    with pytest.raises(Retryable):
        chat("http://127.0.0.1:9/v1", attempts=2).say(MESSAGES, "read", SCHEMA)


def test_no_key_and_no_server() -> None:
    with pytest.raises(Fatal, match="OPENAI_API_KEY"):
        Chat(Server("scripted")).say(MESSAGES, "read", SCHEMA)


def test_not_json_is_reported_as_it_came() -> None:
    with serving(says("I think it is accepted.")) as server:
        assert chat(server.base_url).say(MESSAGES, "read", SCHEMA).text.startswith("I think")


def test_tracing_is_off_whatever_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(answers({})) as collector, serving(answers(GOOD)) as server:
        monkeypatch.setenv("LANGSMITH_TRACING", "true")
        monkeypatch.setenv("LANGCHAIN_TRACING_V2", "true")
        monkeypatch.setenv("LANGSMITH_ENDPOINT", collector.base_url)
        chat(server.base_url).say(MESSAGES, "read", SCHEMA)
        assert os.environ["LANGSMITH_TRACING"] == "false"
    assert collector.requests == []
