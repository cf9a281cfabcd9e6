"""Asking a language model as the firm allows it: switched on, within the day's budget, with account
numbers masked, never the same thing twice, and only an answer that fits its schema counts.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from tollgate.advisors.answer_schema import faults, json_object
from tollgate.advisors.chat import AnswerUnusable, Chat, Messages, Role, Said
from tollgate.advisors.prompts import Prompt
from tollgate.advisors.redaction import redact
from tollgate.kernel.advice import Origin
from tollgate.kernel.asking import Answer, Memory, Question, Spending
from tollgate.kernel.digest import digest
from tollgate.kernel.errors import Refused
from tollgate.kernel.world import Clock

_ATTEMPTS_TO_FIT = 2
_SIGNS_PER_TOKEN = 3  # a careful guess; the client's own count would fetch its table from outside


class ModelOff(Refused):
    """Language models are switched off."""

    code = "model_off"


class SpendCapReached(Refused):
    """The day's tokens are used up."""

    code = "spend_cap"


@dataclass(frozen=True, slots=True)
class Limits:
    """What the firm allows: `off` is the kill switch, `daily_tokens` the cap per UTC day."""

    off: bool
    daily_tokens: int


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer that fits its schema, and where it comes from; `remembered` cost nothing now."""

    values: dict[str, Any]
    origin: Origin
    remembered: bool


class Asker:
    """A model, and the rules under which it is asked."""

    def __init__(
        self, chat: Chat, limits: Limits, memory: Memory, spending: Spending, clock: Clock
    ) -> None:
        self._chat = chat
        self._limits = limits
        self._memory = memory
        self._spending = spending
        self._clock = clock

    def answer(self, prompt: Prompt, inputs: Mapping[str, str]) -> Answered:
        """The answer to a prompt, from memory if it was asked before.

        Raises:
            ModelOff, SpendCapReached, ModelDeclined, AnswerUnusable, Refused: no answer, and
                asking again will give none.
            Retryable, Fatal: as `Chat.say`.
        """
        if self._limits.off:
            raise ModelOff("language models are switched off")
        masked = {name: redact(text) for name, text in inputs.items()}
        question = Question(digest(masked), prompt.digest, self._chat.server.model)
        known = self._memory.recall(question)
        if known is not None and not faults(known.values, prompt.schema):
            return Answered(known.values, _origin(prompt, question, known), remembered=True)
        name = prompt.name.partition("/")[0]
        answer = self._ask(_messages(prompt, masked), name, prompt.schema)
        self._memory.keep(question, answer)
        return Answered(answer.values, _origin(prompt, question, answer), remembered=False)

    def ask(self, prompt: str, question: str, schema: Mapping[str, object]) -> str:
        """One answer to a free question, as JSON text: the kernel's `Model`. It is not remembered.

        Raises:
            as `answer`.
        """
        if self._limits.off:
            raise ModelOff("language models are switched off")
        messages: Messages = [("system", prompt), ("user", redact(question))]
        return json.dumps(self._ask(messages, "answer", schema).values, ensure_ascii=False)

    def _ask(self, messages: Messages, name: str, schema: Mapping[str, Any]) -> Answer:
        problem = ""
        tokens_in = tokens_out = latency_ms = 0
        for _ in range(_ATTEMPTS_TO_FIT):
            said = self._within_budget(messages, name, schema)
            tokens_in += said.tokens_in
            tokens_out += said.tokens_out
            latency_ms += said.latency_ms
            values = json_object(said.text)
            problems = faults(values, schema) if values is not None else ("no JSON object",)
            if values is not None and not problems:
                return Answer(values, tokens_in, tokens_out, latency_ms)
            problem = problems[0]
        raise AnswerUnusable(f"the answer does not fit its schema: {problem}", where=name)

    def _within_budget(self, messages: Messages, name: str, schema: Mapping[str, Any]) -> Said:
        """One answer, counted against the day; where the server does not count, we estimate."""
        guessed = sum(len(text) for _, text in messages) // _SIGNS_PER_TOKEN
        self._check_cap(guessed)
        today = self._clock.now().date()
        try:
            said = self._chat.say(messages, name, schema)
        except AnswerUnusable:
            self._spending.add(today, guessed + self._chat.server.most_answer_tokens)
            raise
        said = replace(
            said,
            tokens_in=said.tokens_in or guessed,
            tokens_out=said.tokens_out or len(said.text) // _SIGNS_PER_TOKEN,
        )
        self._spending.add(today, said.tokens_in + said.tokens_out)
        return said

    def _check_cap(self, tokens: int) -> None:
        spent = self._spending.spent(self._clock.now().date())
        if spent + tokens > self._limits.daily_tokens:
            raise SpendCapReached(
                f"{spent} of {self._limits.daily_tokens} tokens are used up today"
            )


def _messages(prompt: Prompt, inputs: Mapping[str, str]) -> Messages:
    messages: list[tuple[Role, str]] = [("system", prompt.instructions)]
    for example in prompt.examples:
        messages.append(("user", prompt.ask(example.inputs)))
        messages.append(("assistant", json.dumps(example.answer, ensure_ascii=False)))
    messages.append(("user", prompt.ask(inputs)))
    return messages


def _origin(prompt: Prompt, question: Question, answer: Answer) -> Origin:
    return Origin(
        engine="llm",
        model=question.model,
        prompt=prompt.name,
        prompt_digest=prompt.digest,
        input_digest=question.input_digest,
        tokens_in=answer.tokens_in,
        tokens_out=answer.tokens_out,
        latency_ms=answer.latency_ms,
    )
