"""Switch, budget, memory, masking and the check of the answer around every question."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from advisors.chat.server import Step, answers, error, says, serving
from tollgate.advisors.asking import Asker, Limits, ModelOff, SpendCapReached
from tollgate.advisors.chat import AnswerUnusable, Chat, Server
from tollgate.advisors.memory import FileMemory, FileSpending
from tollgate.advisors.prompts import Prompt, parse
from tollgate.kernel.errors import Fatal, Retryable
from tollgate.kernel.world import Model

PROMPT = b"""---
inputs: [letter]
answer:
  type: object
  properties:
    decision: {enum: [accepted, rejected]}
    quote: {type: string}
  required: [decision, quote]
  additionalProperties: false
examples:
  - inputs: {letter: We accept it.}
    answer: {decision: accepted, quote: We accept it}
---
# Instructions
Read the letter.
# Question
{{letter}}
"""
GOOD = {"decision": "accepted", "quote": "accepted"}


class Noon:
    def __init__(self, day: int = 1) -> None:
        self.day = day

    def now(self) -> datetime:
        return datetime(2026, 6, self.day, 12, tzinfo=UTC)


def prompt() -> Prompt:
    return parse("read/1", PROMPT)


def asker(url: str, folder: Path, off: bool = False, cap: int = 10_000, day: int = 1) -> Asker:
    chat = Chat(Server("scripted", url, "key"), sleep=lambda _: None)
    memory, spending = FileMemory(folder), FileSpending(folder)
    return Asker(chat, Limits(off, cap), memory, spending, Noon(day))


def test_an_answer_and_where_it_comes_from(tmp_path: Path) -> None:
    with serving(answers(GOOD)) as server:
        answered = asker(server.base_url, tmp_path).answer(prompt(), {"letter": "accepted"})
    assert answered.values == GOOD
    assert not answered.remembered
    origin = answered.origin
    assert (origin.engine, origin.model, origin.prompt) == ("llm", "scripted", "read/1")
    assert origin.prompt_digest == prompt().digest
    assert (origin.tokens_in, origin.tokens_out) == (100, 20)
    assert FileSpending(tmp_path).spent(Noon().now().date()) == 120
    roles = [message["role"] for message in server.requests[0]["messages"]]
    assert roles == ["system", "user", "assistant", "user"]


def test_the_same_is_never_asked_twice(tmp_path: Path) -> None:
    with serving(answers(GOOD)) as server:
        first = asker(server.base_url, tmp_path).answer(prompt(), {"letter": "a"})
        again = asker(server.base_url, tmp_path).answer(prompt(), {"letter": "a"})
        asker(server.base_url, tmp_path).answer(prompt(), {"letter": "b"})
    assert len(server.requests) == 2
    assert again.values == first.values
    assert again.origin == first.origin
    assert again.remembered


def test_torn_memory_is_no_memory(tmp_path: Path) -> None:
    with serving(answers(GOOD)) as server:
        asker(server.base_url, tmp_path).answer(prompt(), {"letter": "a"})
        (stored,) = (tmp_path / "answers").rglob("*.json")
        stored.write_text('{"values": {"decision"')
        asker(server.base_url, tmp_path).answer(prompt(), {"letter": "a"})
        stored.write_text(
            json.dumps({"values": {}, "tokens_in": 1, "tokens_out": 1, "latency_ms": 1})
        )
        asker(server.base_url, tmp_path).answer(prompt(), {"letter": "a"})
    assert len(server.requests) == 3


def test_the_kill_switch(tmp_path: Path) -> None:
    with serving(answers(GOOD)) as server, pytest.raises(ModelOff):
        asker(server.base_url, tmp_path, off=True).answer(prompt(), {"letter": "a"})
    assert server.requests == []


def test_the_daily_cap(tmp_path: Path) -> None:
    with serving(answers(GOOD)) as server:
        asker(server.base_url, tmp_path, cap=150).answer(prompt(), {"letter": "a"})
        with pytest.raises(SpendCapReached):
            asker(server.base_url, tmp_path, cap=150).answer(prompt(), {"letter": "b"})
        asker(server.base_url, tmp_path, cap=150, day=2).answer(prompt(), {"letter": "b"})
    assert len(server.requests) == 2


def test_servers_that_count_no_tokens_are_estimated(tmp_path: Path) -> None:
    with serving(says(json.dumps(GOOD), used=False)) as server:
        asker(server.base_url, tmp_path).answer(prompt(), {"letter": "a" * 300})
    assert FileSpending(tmp_path).spent(Noon().now().date()) > 100


def test_account_numbers_do_not_leave(tmp_path: Path) -> None:
    letter = "Accepted. Pay to DE89 3704 0044 0532 0130 00, card 4111 1111 1111 1111."
    with serving(answers(GOOD)) as server:
        asker(server.base_url, tmp_path).answer(prompt(), {"letter": letter})
    sent = json.dumps(server.requests)
    assert "Accepted. Pay to XXXX XXXX XXXX XXXX XXXX XX, card XXXX XXXX XXXX XXXX." in sent
    assert "3704" not in sent and "4111" not in sent


@pytest.mark.parametrize(
    "text",
    [
        "```json\n" + json.dumps(GOOD) + "\n```",
        "Here you are: " + json.dumps(GOOD) + " I hope it helps.",
    ],
)
def test_prose_around_the_answer_is_passed_over(tmp_path: Path, text: str) -> None:
    with serving(says(text)) as server:
        answered = asker(server.base_url, tmp_path).answer(prompt(), {"letter": "a"})
    assert answered.values == GOOD


BAD: list[Step] = [
    says('{"decision": "accepted", "quo'),
    says("It is accepted."),
    answers({"decision": "accepted"}),
    answers({"decision": "maybe", "quote": "x"}),
    answers({"decision": "accepted", "quote": 5}),
    answers({**GOOD, "pay_to": "me"}),
    answers([GOOD, GOOD]),
    says(json.dumps(GOOD) + json.dumps({**GOOD, "decision": "rejected"})),
]


@pytest.mark.parametrize("bad", BAD)
def test_an_answer_that_does_not_fit(tmp_path: Path, bad: Step) -> None:
    with serving(bad, answers(GOOD)) as server:
        assert asker(server.base_url, tmp_path).answer(prompt(), {"letter": "a"}).values == GOOD
    with serving(bad) as server, pytest.raises(AnswerUnusable):
        asker(server.base_url, tmp_path).answer(prompt(), {"letter": "b"})
    assert len(server.requests) == 2
    assert FileSpending(tmp_path).spent(Noon().now().date()) == 4 * 120, "bad answers cost too"


def test_a_cut_off_answer_is_counted(tmp_path: Path) -> None:
    with serving(says('{"decision', "length")) as server, pytest.raises(AnswerUnusable):
        asker(server.base_url, tmp_path).answer(prompt(), {"letter": "b"})
    assert FileSpending(tmp_path).spent(Noon().now().date()) >= 4000


def test_failures_are_not_remembered(tmp_path: Path) -> None:
    with serving(error(500, "oops")) as server, pytest.raises(Retryable):
        asker(server.base_url, tmp_path).answer(prompt(), {"letter": "a"})
    assert not (tmp_path / "answers").exists()


@pytest.mark.parametrize("inputs", [{}, {"letter": "a", "more": "b"}, {"other": "a"}])
def test_inputs_must_match(tmp_path: Path, inputs: dict[str, str]) -> None:
    with serving(answers(GOOD)) as server, pytest.raises(Fatal):
        asker(server.base_url, tmp_path).answer(prompt(), inputs)
    assert server.requests == []


def test_it_is_the_model_of_the_world(tmp_path: Path) -> None:
    with serving(answers(GOOD)) as server:
        model: Model = asker(server.base_url, tmp_path)
        text = model.ask("Read.", "card 4111 1111 1111 1111", prompt().schema)
    assert json.loads(text) == GOOD
    assert "4111" not in json.dumps(server.requests)
    with pytest.raises(ModelOff):
        asker(server.base_url, tmp_path, off=True).ask("Read.", "x", prompt().schema)
