"""The one place where LangChain and the OpenAI client are used: one question, one JSON text.

Strict structured output is tried first, then function calling, then plain JSON mode, for servers
that know less. The whole question has one deadline; waiting and asking again happen here and are
bounded, never inside the client.
"""

from __future__ import annotations

import asyncio
import json
import os
import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from tollgate.kernel.errors import Fatal, Refused, Retryable

if TYPE_CHECKING:
    from langchain_core.messages import AIMessage
    from langchain_openai import ChatOpenAI

Role = Literal["system", "user", "assistant"]
Messages = Sequence[tuple[Role, str]]
_METHODS = ("json_schema", "function_calling", "json_mode")
_OPENAI = "https://api.openai.com/v1"
_ASK_AGAIN_SECONDS = 0.5


class ModelDeclined(Refused):
    """The model, or the filter before it, will not answer this."""

    code = "model_declined"


class AnswerUnusable(Refused):
    """The answer is cut off, no JSON, or does not fit the schema."""

    code = "answer_unusable"


@dataclass(frozen=True, slots=True)
class Server:
    """An OpenAI-compatible server and how long it may take.

    `deadline_seconds` bounds the whole question, `attempt_seconds` one request of it;
    `longest_wait_seconds` is the longest Retry-After that is waited out here.
    """

    model: str
    base_url: str | None = None
    api_key: str | None = None
    deadline_seconds: float = 90.0
    attempt_seconds: float = 60.0
    attempts: int = 3
    longest_wait_seconds: float = 20.0
    most_answer_tokens: int = 4000


@dataclass(frozen=True, slots=True)
class Said:
    """What the server said; token counts are 0 where it does not report them."""

    text: str
    tokens_in: int
    tokens_out: int
    latency_ms: int


class Chat:
    """One model on one server. It remembers which method the server understands."""

    def __init__(self, server: Server, sleep: Callable[[float], None] = time.sleep) -> None:
        self.server = server
        self._sleep = sleep
        self._method = 0
        self._temperature: float | None = 0.0

    def say(self, messages: Messages, name: str, schema: Mapping[str, Any]) -> Said:
        """One answer as text; JSON if the server keeps its word, which is for the caller to check.

        Raises:
            Retryable: no answer within the deadline, or the server is away or asks for patience.
            ModelDeclined: the model or its filter refuses.
            AnswerUnusable: the answer is cut off at its length limit.
            Refused: the server rejects the question whatever the method.
            Fatal: no or a wrong key, no such model, no credit.
        """
        if self.server.api_key is None and self.server.base_url is None:
            raise Fatal("OPENAI_API_KEY is not set, and no other server is named")
        begun = time.monotonic()
        for attempt in range(1, self.server.attempts + 1):
            try:
                return self._by_any_method(messages, name, schema, begun)
            except Retryable as problem:
                wait = problem.retry_after_seconds
                if wait is None:
                    wait = _ASK_AGAIN_SECONDS * 2 ** (attempt - 1)
                left = self.server.deadline_seconds - (time.monotonic() - begun)
                patient = wait <= self.server.longest_wait_seconds and wait < left
                if attempt == self.server.attempts or not patient:
                    raise
                self._sleep(wait)
        raise AssertionError("a server has at least one attempt")

    def _by_any_method(
        self, messages: Messages, name: str, schema: Mapping[str, Any], begun: float
    ) -> Said:
        """Ask by the method that worked last; step down while the server does not know it."""
        while True:
            left = self.server.deadline_seconds - (time.monotonic() - begun)
            seconds = min(self.server.attempt_seconds, left)
            if seconds <= 0:
                raise Retryable("the language model did not answer within its deadline")
            try:
                return self._once(messages, name, schema, seconds)
            except _Misunderstood as problem:
                if self._temperature is not None and "temperature" in problem.message:
                    self._temperature = None
                elif self._method + 1 < len(_METHODS):
                    self._method += 1
                else:
                    raise Refused(f"the language model rejects it: {problem.message}") from problem

    def _once(
        self, messages: Messages, name: str, schema: Mapping[str, Any], seconds: float
    ) -> Said:
        from openai import OpenAIError

        _forbid_tracing()
        started = time.monotonic()
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # advice to programmers, on our standard error
                message = asyncio.run(self._request(messages, name, schema, seconds))
        except TimeoutError:
            raise Retryable("the language model did not answer in time") from None
        except OpenAIError as problem:
            raise _sorted(problem) from problem
        latency_ms = round((time.monotonic() - started) * 1000)
        return _said(message, latency_ms)

    async def _request(
        self, messages: Messages, name: str, schema: Mapping[str, Any], seconds: float
    ) -> AIMessage:
        import httpx2
        from langchain_openai import ChatOpenAI

        limits = httpx2.Timeout(seconds, connect=min(5.0, seconds))
        async with asyncio.timeout(seconds), httpx2.AsyncClient(timeout=limits) as client:
            model = ChatOpenAI(
                model=self.server.model,
                base_url=self.server.base_url or _OPENAI,
                api_key=lambda: self.server.api_key or "none",
                timeout=seconds,
                max_retries=0,
                temperature=self._temperature,
                max_completion_tokens=self.server.most_answer_tokens,
                http_async_client=client,
            )
            answer = await self._asking(model, name, schema).ainvoke(
                _with_schema(messages, schema)
                if _METHODS[self._method] == "json_mode"
                else list(messages)
            )
            return answer  # type: ignore[no-any-return]  # a bound chat model answers an AIMessage

    def _asking(self, model: ChatOpenAI, name: str, schema: Mapping[str, Any]) -> Any:
        """The model bound to the method in force."""
        method = _METHODS[self._method]
        if method == "json_schema":
            form = {"name": name, "strict": True, "schema": schema}
            return model.bind(response_format={"type": "json_schema", "json_schema": form})
        if method == "function_calling":
            function = {"name": name, "description": "Gives the answer.", "parameters": schema}
            return model.bind_tools([{"type": "function", "function": function}], tool_choice=name)
        return model.bind(response_format={"type": "json_object"})


class _Misunderstood(Refused):
    """The server answers 400 or 422: it may not know the method."""


def _forbid_tracing() -> None:
    """LangSmith sends prompts away where its variable is set, even without a key."""
    os.environ["LANGSMITH_TRACING"] = "false"
    os.environ["LANGCHAIN_TRACING_V2"] = "false"


def _with_schema(messages: Messages, schema: Mapping[str, Any]) -> list[tuple[Role, str]]:
    """JSON mode knows no schema, so the instructions carry it."""
    text = json.dumps(schema, ensure_ascii=False, separators=(",", ":"))
    (role, first), *rest = messages
    return [(role, f"{first}\n\nAnswer with one JSON object of this JSON Schema:\n{text}"), *rest]


def _said(message: AIMessage, latency_ms: int) -> Said:
    if message.additional_kwargs.get("refusal"):
        raise ModelDeclined("the language model declines to answer")
    ending = message.response_metadata.get("finish_reason")
    if ending == "length":
        raise AnswerUnusable("the answer is cut off at its length limit")
    if ending == "content_filter":
        raise ModelDeclined("a content filter stopped the answer")
    usage = message.usage_metadata
    text = str(message.text)
    if message.tool_calls:
        text = json.dumps(message.tool_calls[0]["args"], ensure_ascii=False)
    elif message.invalid_tool_calls:
        text = message.invalid_tool_calls[0]["args"] or ""
    return Said(
        text,
        tokens_in=usage["input_tokens"] if usage else 0,
        tokens_out=usage["output_tokens"] if usage else 0,
        latency_ms=latency_ms,
    )


def _sorted(problem: Exception) -> Retryable | Refused | Fatal:
    """A client error by what to do next."""
    import openai

    match problem:
        case openai.LengthFinishReasonError():
            return AnswerUnusable("the answer is cut off at its length limit")
        case openai.ContentFilterFinishReasonError():
            return ModelDeclined("a content filter stopped the answer")
        case openai.APIConnectionError():
            return Retryable("the language model cannot be reached or is too slow")
        case openai.RateLimitError(code="insufficient_quota"):
            return Fatal("the account at the language model server has no credit")
        case openai.APIStatusError():
            return _by_status(problem.status_code, problem.message, problem.response.headers)
        case _:
            return Retryable(f"the language model's answer cannot be read: {problem}")


def _by_status(
    status: int, message: str, headers: Mapping[str, str]
) -> Retryable | Refused | Fatal:
    if status in (401, 403):
        return Fatal("the language model server refuses the key")
    if status == 404:
        return Fatal(f"the language model server knows no such model or path: {message}")
    if status in (408, 409, 429) or status >= 500:
        return Retryable(
            f"the language model server answers {status}",
            retry_after_seconds=_retry_after(headers),
        )
    if status == 413 or ("context" in message and "length" in message):
        return Refused("the text is too long for the language model")
    return _Misunderstood(message)


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds from Retry-After, given as a number (RFC 9110 also allows a date: not used here)."""
    try:
        return max(0.0, float(headers.get("retry-after", "")))
    except ValueError:
        return None
