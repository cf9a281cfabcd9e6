"""A scripted OpenAI-compatible server on 127.0.0.1: it plays steps in order, the last for ever."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock, Thread
from typing import Any

Request = dict[str, Any]


@dataclass(frozen=True)
class Reply:
    """A scripted answer; `drip` is the pause between single bytes, `delay` before the first."""

    status: int
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0
    drip: float = 0.0


Step = Callable[[Request], Reply]


def completion(message: dict[str, Any], ending: str = "stop", used: bool = True) -> Reply:
    body: dict[str, Any] = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "scripted",
        "choices": [
            {"index": 0, "finish_reason": ending, "message": {"role": "assistant", **message}}
        ],
    }
    if used:
        body["usage"] = {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120}
    return Reply(200, json.dumps(body).encode())


def error(status: int, message: str, code: str | None = None, **headers: str) -> Step:
    body = {"error": {"message": message, "type": "error", "code": code, "param": None}}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _: Reply(status, json.dumps(body).encode(), named)


def says(text: str, ending: str = "stop", used: bool = True) -> Step:
    """The text as content, or as the arguments of the function that is asked for."""

    def step(request: Request) -> Reply:
        if request.get("tools"):
            name = request["tools"][0]["function"]["name"]
            call = {
                "id": "call_1",
                "type": "function",
                "function": {"name": name, "arguments": text},
            }
            return completion({"content": None, "tool_calls": [call]}, ending, used)
        return completion({"content": text}, ending, used)

    return step


def answers(values: object) -> Step:
    return says(json.dumps(values, ensure_ascii=False))


def refuses(_: Request) -> Reply:
    return completion({"content": None, "refusal": "I can't help with that."})


def slow(seconds: float, then: Step) -> Step:
    def step(request: Request) -> Reply:
        reply = then(request)
        return Reply(reply.status, reply.body, reply.headers, delay=seconds)

    return step


def dripping(pause: float, then: Step) -> Step:
    def step(request: Request) -> Reply:
        reply = then(request)
        return Reply(reply.status, reply.body, reply.headers, drip=pause)

    return step


def without(method: str, then: Step) -> Step:
    """A server that does not know json_schema, or neither json_schema nor functions."""

    def step(request: Request) -> Reply:
        form = (request.get("response_format") or {}).get("type")
        if form == "json_schema":
            return error(
                400, "'response_format' of type 'json_schema' is not supported with this model"
            )(request)
        if method == "function_calling" and request.get("tools"):
            return error(400, "tools are not supported")(request)
        return then(request)

    return step


@dataclass
class Scripted:
    """The running server: where it is, and what it was asked."""

    base_url: str
    requests: list[Request]
    headers: list[dict[str, str]]


@contextmanager
def serving(*steps: Step) -> Iterator[Scripted]:
    """Serve the steps until the block ends; slow replies are cut off then."""
    played: list[Request] = []
    seen: list[dict[str, str]] = []
    lock, over = Lock(), Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            length = int(self.headers.get("content-length", 0))
            request = json.loads(self.rfile.read(length) or b"{}")
            with lock:
                step = steps[min(len(played), len(steps) - 1)]
                played.append(request)
                seen.append({name.lower(): value for name, value in self.headers.items()})
            reply = step(request)
            over.wait(reply.delay)
            try:
                self._send(reply)
            except OSError:
                self.close_connection = True

        def _send(self, reply: Reply) -> None:
            self.send_response(reply.status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(reply.body)))
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.end_headers()
            if not reply.drip:
                self.wfile.write(reply.body)
                return
            for byte in reply.body:
                if over.is_set():
                    return
                self.wfile.write(bytes([byte]))
                self.wfile.flush()
                time.sleep(reply.drip)

        def log_message(self, *_: object) -> None:
            """Silence."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield Scripted(f"http://127.0.0.1:{server.server_port}/v1", played, seen)
    finally:
        over.set()
        server.shutdown()
        server.server_close()
        thread.join()
