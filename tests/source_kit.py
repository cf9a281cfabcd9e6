"""What tests of sources need: a platform that signs as declared, an HTTP that answers from a
script, and a worker that does everything that was enqueued."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy import select

from conftest import NOW
from tollgate.connectors.registry import SOURCES
from tollgate.connectors.signatures import (
    Delivery,
    Either,
    FetchedKey,
    Hmac,
    Jwt,
    Signature,
    Stamp,
    StaticToken,
)
from tollgate.connectors.sources.form import Secret, Source
from tollgate.kernel.world import Reply
from tollgate.store import inbox
from tollgate.store.vault import Vault
from tollgate.workflows.fetch_records import fetch_records
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.read_event import read_event

FIXTURES = Path(__file__).parent / "connectors" / "sources" / "fixtures"
URL = "http://127.0.0.1:8000/hooks/projects"
VAULT = Vault("key")


def fixture(name: str) -> dict[str, Any]:
    """The fixture of a source: options, events with what they become, and what asking gives."""
    found: dict[str, Any] = yaml.safe_load((FIXTURES / f"{name}.yaml").read_text("utf-8"))
    return found


def body_of(event: Mapping[str, Any]) -> bytes:
    """The bytes of an event: `body` as JSON, or `text` as it stands."""
    if "text" in event:
        return str(event["text"]).encode()
    return json.dumps(event["body"], ensure_ascii=False).encode()


def secret_of(source: Source) -> str:
    """A secret of the right form; the published key where it is fetched."""
    return "fetched-key" if source.secret is Secret.NONE else "a-secret-of-the-connection"


def signed(
    signature: Signature, delivery: Delivery, secret: str, at: datetime | None = None
) -> Delivery:
    """The delivery with what proves it, as the platform would send it at an instant."""
    at = at or delivery.received_at
    extra: dict[str, str] = {}
    if isinstance(signature, Either):
        return signed(signature.second, delivery, secret, at)
    if isinstance(signature, FetchedKey):
        return signed(signature.inner, delivery, secret, at)
    if isinstance(signature, StaticToken):
        extra[signature.header.lower()] = signature.prefix + secret
    elif isinstance(signature, Jwt):
        extra[signature.header.lower()] = jwt({"exp": int(at.timestamp()) + 60}, secret)
    elif isinstance(signature, Hmac):
        extra = _hmac_headers(signature, delivery, secret, at)
    return _with(delivery, extra)


def _hmac_headers(signature: Hmac, delivery: Delivery, secret: str, at: datetime) -> dict[str, str]:
    stamp = ""
    extra: dict[str, str] = {}
    if signature.stamp:
        stamp = str(int(at.timestamp() * (1000 if signature.stamp.unit == "ms" else 1)))
        extra[signature.stamp.header.lower()] = stamp
    message_id = "msg_1" if signature.id_header else ""
    if message_id:
        extra[signature.id_header.lower()] = message_id
    digest = signature.digest(delivery, secret, stamp, message_id)
    text = digest.hex() if signature.encoding == "hex" else base64.b64encode(digest).decode()
    if signature.pairs:
        text = f"{signature.pairs[0]}={stamp},{signature.pairs[1]}={text}"
    return extra | {signature.header.lower(): signature.prefix + text}


def jwt(claims: Mapping[str, Any], secret: str, algorithm: str = "HS256") -> str:
    def part(value: Mapping[str, Any]) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")

    text = f"{part({'alg': algorithm, 'typ': 'JWT'})}.{part(claims)}"
    seal = hmac.new(secret.encode(), text.encode(), hashlib.sha256).digest()
    return f"{text}.{base64.urlsafe_b64encode(seal).decode().rstrip('=')}"


def _with(delivery: Delivery, extra: Mapping[str, str]) -> Delivery:
    headers = {**delivery.headers, **extra}
    return Delivery(headers, delivery.body, delivery.received_at, delivery.method, delivery.url)


def delivery_of(event: Mapping[str, Any], at: datetime = NOW) -> Delivery:
    headers = {name.lower(): value for name, value in event.get("headers", {}).items()}
    return Delivery(headers, body_of(event), at, "POST", URL)


@dataclass
class ScriptedHttp:
    """Answers from a list of {request, status, headers, body}: each once, the last of a request
    again and again."""

    answers: Sequence[Mapping[str, Any]] = ()
    asked: list[tuple[str, str, bytes]] = field(default_factory=list)
    carried: list[Mapping[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._left = [dict(answer) for answer in self.answers]

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes = b"",
        deadline_seconds: float = 30.0,
    ) -> Reply:
        assert deadline_seconds <= 30
        self.asked.append((method, url, body))
        self.carried.append(headers)
        request = f"{method} {url}"
        fitting = [answer for answer in self._left if request.startswith(answer["request"])]
        if not fitting:
            raise AssertionError(f"nothing in the script answers {request}")
        answer = fitting[0]
        if len(fitting) > 1:
            self._left.remove(answer)
        if "raises" in answer:
            raise answer["raises"]
        raw = answer.get("text")
        given = raw.encode() if raw is not None else json.dumps(answer.get("body", {})).encode()
        return Reply(answer.get("status", 200), answer.get("headers", {}), given)


def with_http(firm: Firm, http: Any) -> Firm:
    """The same firm in a world with that HTTP."""
    return replace(firm, world=replace(firm.world, http=http))


def work(firm: Firm) -> None:
    """Do everything that was enqueued, until nothing is left that can be done now."""
    before: Any = None
    while (now := states(firm)) != before:
        before = now
        for id, state in now.items():
            if state == "kept":
                read_event(firm, id)
            elif state == "asked":
                fetch_records(firm, id, "test", 0)


def states(firm: Firm) -> dict[str, str]:
    """The state of every raw event, by id."""
    with firm.database.read() as tx:
        rows = tx.execute(select(inbox.INBOX_TABLE).order_by(inbox.INBOX_TABLE.c.id))
        return {row.id: row.state for row in rows}


def raw_events(firm: Firm) -> list[Any]:
    with firm.database.read() as tx:
        return list(tx.execute(select(inbox.INBOX_TABLE).order_by(inbox.INBOX_TABLE.c.id)))


def knocking() -> list[str]:
    """The sources that platforms send to."""
    from tollgate.connectors.signatures import NobodyKnocks

    return [n for n, source in SOURCES.items() if not isinstance(source.signature, NobodyKnocks)]


def spec_of(scheme: Mapping[str, Any]) -> Hmac:
    """A signature as the published vectors describe it."""
    stamp = None
    if "ts_unit" in scheme:
        header = scheme.get("ts_header", "")
        stamp = Stamp(header, scheme["ts_unit"], scheme["tolerance_s"])
    key = {"utf8": "text", "whsec_base64": "whsec"}.get(scheme.get("key", "utf8"))
    return Hmac(
        scheme["header"],
        prefix=scheme.get("prefix", ""),
        algorithm=scheme["algo"],
        encoding=scheme["enc"],
        key=key or scheme["key"],
        signed=scheme["signed"],
        stamp=stamp,
        id_header=scheme.get("id_header", ""),
        pairs=tuple(scheme["kv"].split(",")) if "kv" in scheme else None,  # type: ignore[arg-type]
    )
