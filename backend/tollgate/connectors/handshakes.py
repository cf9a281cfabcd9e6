"""Handshakes: how platforms make sure that an address is ours before they send, each declared in
one line by the source that needs it."""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from tollgate.connectors.json_paths import parsed, value_at
from tollgate.connectors.signatures import Delivery
from tollgate.kernel.errors import BadInput

_LONGEST = 512
_PRINTABLE = re.compile(r"[\x21-\x7e]{1,512}")


@dataclass(frozen=True, slots=True)
class Answer:
    """What the platform gets back. `secret` is one that it gave and that we must keep; that is
    done only while the connection waits for it."""

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    secret: str = ""


class Handshake(Protocol):
    def answer(self, delivery: Delivery, secret: str) -> Answer | None:
        """The answer to a handshake; None when the delivery is none."""
        ...


@dataclass(frozen=True, slots=True)
class EchoHeader:
    """The platform sends its secret in a header and wants it back in the same one (Asana)."""

    header: str

    def answer(self, delivery: Delivery, secret: str) -> Answer | None:
        """See `Handshake`."""
        given = delivery.headers.get(self.header.lower(), "")
        if not _PRINTABLE.fullmatch(given):
            return None
        return Answer(headers={self.header: given}, secret=given)


@dataclass(frozen=True, slots=True)
class EchoJson:
    """A body that is nothing but a challenge comes back as it is (monday.com)."""

    field: str

    def answer(self, delivery: Delivery, secret: str) -> Answer | None:
        """See `Handshake`."""
        body = _object(delivery)
        challenge = body.get(self.field)
        if set(body) != {self.field} or not isinstance(challenge, str) or len(challenge) > _LONGEST:
            return None
        return Answer(
            headers={"Content-Type": "application/json"},
            body=json.dumps({self.field: challenge}).encode(),
        )


@dataclass(frozen=True, slots=True)
class EchoHeaderAsJson:
    """A challenge in a header comes back in another header and in the body, again and again
    (Smartsheet)."""

    header: str
    answer_header: str
    answer_field: str

    def answer(self, delivery: Delivery, secret: str) -> Answer | None:
        """See `Handshake`."""
        given = delivery.headers.get(self.header.lower(), "")
        if not _PRINTABLE.fullmatch(given):
            return None
        body = json.dumps({self.answer_field: given}).encode()
        headers = {self.answer_header: given, "Content-Type": "application/json"}
        return Answer(headers=headers, body=body)


@dataclass(frozen=True, slots=True)
class EchoQuery:
    """A token in the query comes back as plain text (Business Central)."""

    name: str

    def answer(self, delivery: Delivery, secret: str) -> Answer | None:
        """See `Handshake`."""
        given = delivery.query(self.name)
        if not _PRINTABLE.fullmatch(given):
            return None
        return Answer(headers={"Content-Type": "text/plain"}, body=given.encode())


@dataclass(frozen=True, slots=True)
class HeadRequest:
    """The platform looks whether somebody is there (Trello)."""

    def answer(self, delivery: Delivery, secret: str) -> Answer | None:
        """See `Handshake`."""
        return Answer() if delivery.method == "HEAD" else None


@dataclass(frozen=True, slots=True)
class KeepToken:
    """The first body is nothing but a token that signs everything that follows (Notion)."""

    field: str

    def answer(self, delivery: Delivery, secret: str) -> Answer | None:
        """See `Handshake`."""
        body = _object(delivery)
        token = body.get(self.field)
        if set(body) != {self.field} or not isinstance(token, str):
            return None
        return Answer(secret=token) if _PRINTABLE.fullmatch(token) else None


@dataclass(frozen=True, slots=True)
class SignChallenge:
    """A challenge in a header is signed with our secret (Wrike). The header comes with ordinary
    events too, so the body must say what it is; and only letters and digits are signed, or the
    answer would sign forged bodies for whoever asks."""

    header: str
    marker: tuple[str, str]

    def answer(self, delivery: Delivery, secret: str) -> Answer | None:
        """See `Handshake`."""
        name, wanted = self.marker
        challenge = delivery.headers.get(self.header.lower(), "")
        if value_at(_object(delivery), name) != wanted or not secret:
            return None
        if not re.fullmatch(r"[A-Za-z0-9]{1,100}", challenge):
            return None
        signed = hmac.new(secret.encode(), challenge.encode(), "sha256").hexdigest()
        return Answer(headers={self.header: signed})


def _object(delivery: Delivery) -> Mapping[str, Any]:
    try:
        found = parsed(delivery.body)
    except BadInput:
        return {}
    return found if isinstance(found, dict) else {}
