"""Proof that an event comes from where it says: signatures over the raw bytes, declared as data."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol
from urllib.parse import parse_qsl, urlsplit

from tollgate.kernel.errors import BadInput, NotSignedIn

# A captured request is worthless after this long (Standard Webhooks recommends five minutes).
REPLAY_SECONDS = 300


class SignatureMismatch(NotSignedIn):
    """The request does not prove that the platform sent it."""

    code = "signature_mismatch"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One HTTP request as it came; header names in lower case, the URL as the platform knows it."""

    headers: Mapping[str, str]
    body: bytes
    received_at: datetime
    method: str = "POST"
    url: str = ""

    def query(self, name: str) -> str:
        return dict(parse_qsl(urlsplit(self.url).query)).get(name, "")


class Signature(Protocol):
    """How a platform proves itself."""

    def verify(self, delivery: Delivery, secret: str) -> None:
        """
        Raises:
            SignatureMismatch: the proof is missing, wrong or too old.
        """
        ...


@dataclass(frozen=True, slots=True)
class Stamp:
    """Where the time of sending stands, in seconds or milliseconds since 1970."""

    header: str
    unit: Literal["s", "ms"] = "s"
    tolerance_seconds: int = REPLAY_SECONDS

    def check(self, delivery: Delivery, stamp: str) -> None:
        """
        Raises:
            SignatureMismatch: the time is missing, malformed or too far from now.
        """
        if not stamp.isascii() or not stamp.isdigit() or len(stamp) > 15:
            raise SignatureMismatch("the timestamp is missing or malformed")
        seconds = int(stamp) // (1000 if self.unit == "ms" else 1)
        if abs(delivery.received_at.timestamp() - seconds) > self.tolerance_seconds:
            raise SignatureMismatch(
                f"the timestamp is more than {self.tolerance_seconds} seconds off"
            )


@dataclass(frozen=True, slots=True)
class Hmac:
    """A keyed digest in a header. `signed` is a template over {body} {url} {method} {ts} {id} and
    {form_json}; `pairs` names time and digest where both share one header (`t=…,v1=…`)."""

    header: str
    prefix: str = ""
    algorithm: Literal["sha256", "sha1"] = "sha256"
    encoding: Literal["hex", "base64"] = "hex"
    key: Literal["text", "base64", "whsec", "sha256"] = "text"
    signed: str = "{body}"
    stamp: Stamp | None = None
    id_header: str = ""
    pairs: tuple[str, str] | None = None

    def verify(self, delivery: Delivery, secret: str) -> None:
        """See `Signature`."""
        stamp, given = self._given(delivery)
        if not given:
            raise SignatureMismatch(f"there is no {self.header}")
        message_id = delivery.headers.get(self.id_header.lower(), "") if self.id_header else ""
        if self.id_header and not message_id:
            raise SignatureMismatch(f"{self.id_header} is missing")
        if self.stamp:
            self.stamp.check(delivery, stamp)
        wanted = self.digest(delivery, secret, stamp, message_id)
        if not any(_equal(self._decoded(one), wanted) for one in given):
            raise SignatureMismatch("no signature fits the body")

    def digest(self, delivery: Delivery, secret: str, stamp: str = "", id: str = "") -> bytes:
        """What the platform must have sent; nothing when there is no secret to sign with."""
        key = self._key(secret)
        if not key:
            return b""
        parts = {"ts": stamp, "id": id, "method": delivery.method, "url": delivery.url}
        return hmac.new(key, _filled(self.signed, delivery, parts), self.algorithm).digest()

    def _given(self, delivery: Delivery) -> tuple[str, list[str]]:
        text = delivery.headers.get(self.header.lower(), "")
        if self.pairs:
            pairs = [part.partition("=") for part in text.split(",")]
            stamp = next((v for k, _, v in pairs if k.strip() == self.pairs[0]), "")
            return stamp, [v for k, _, v in pairs if k.strip() == self.pairs[1] and v]
        stamp = delivery.headers.get(self.stamp.header.lower(), "") if self.stamp else ""
        given = [part for part in text.split() if part.startswith(self.prefix)]
        return stamp, [part.removeprefix(self.prefix) for part in given]

    def _key(self, secret: str) -> bytes:
        if self.key == "sha256":
            return hashlib.sha256(secret.encode()).digest() if secret else b""
        if self.key == "base64":
            return _base64(secret)
        if self.key == "whsec" and secret.startswith("whsec_"):
            return _base64(secret.removeprefix("whsec_"))
        return secret.encode()

    def _decoded(self, text: str) -> bytes:
        if self.encoding == "base64":
            return _base64(text)
        try:
            return bytes.fromhex(text)
        except ValueError:
            return b""


@dataclass(frozen=True, slots=True)
class PlainHash:
    """A digest over secret and body without a key: the first form of HubSpot."""

    header: str
    signed: str = "{secret}{body}"

    def verify(self, delivery: Delivery, secret: str) -> None:
        """See `Signature`."""
        parts = {"secret": secret, "method": delivery.method, "url": delivery.url}
        wanted = hashlib.sha256(_filled(self.signed, delivery, parts)).hexdigest()
        given = delivery.headers.get(self.header.lower(), "").lower()
        if not secret or not _equal(given.encode(), wanted.encode()):
            raise SignatureMismatch(f"{self.header} is missing or wrong")


@dataclass(frozen=True, slots=True)
class Jwt:
    """A JSON Web Token signed with HS256 (RFC 7519). It proves who sent, never what: the body is
    not covered, so what it says must be asked for again."""

    header: str = "Authorization"

    def verify(self, delivery: Delivery, secret: str) -> None:
        """See `Signature`."""
        token = delivery.headers.get(self.header.lower(), "").removeprefix("Bearer ").strip()
        try:
            head, payload, signature = token.split(".")
        except ValueError:
            raise SignatureMismatch("the token is missing or malformed") from None
        # The algorithm is ours to name: a token that names another one (or none) is forged.
        if _claims(head).get("alg") != "HS256":
            raise SignatureMismatch("the token is not signed with HS256")
        wanted = hmac.new(secret.encode(), f"{head}.{payload}".encode(), "sha256").digest()
        if not secret or not _equal(_base64url(signature), wanted):
            raise SignatureMismatch("the token's signature is wrong")
        self._check(_claims(payload), delivery)

    def _check(self, claims: Mapping[str, Any], delivery: Delivery) -> None:
        expires, audience = claims.get("exp"), claims.get("aud")
        if not isinstance(expires, int) or isinstance(expires, bool):
            raise SignatureMismatch("the token does not expire")
        if expires < delivery.received_at.timestamp():
            raise SignatureMismatch("the token has expired")
        if isinstance(audience, str) and "://" in audience and delivery.url:
            theirs, ours = urlsplit(audience).hostname, urlsplit(delivery.url).hostname
            if theirs != ours:
                raise SignatureMismatch("the token was made for somebody else")


@dataclass(frozen=True, slots=True)
class StaticToken:
    """A word that only the platform knows, in a header or, where it can send none, in the URL."""

    header: str = "Authorization"
    prefix: str = "Bearer "
    query: str = ""

    def verify(self, delivery: Delivery, secret: str) -> None:
        """See `Signature`."""
        given = delivery.headers.get(self.header.lower(), "")
        begins = given[: len(self.prefix)].lower() == self.prefix.lower()
        given = given[len(self.prefix) :] if begins else ""
        if not given and self.query:
            given = delivery.query(self.query)
        if not _equal(given.strip().encode(), secret.encode()):
            raise SignatureMismatch("the token is missing or wrong")


@dataclass(frozen=True, slots=True)
class FetchedKey:
    """A signature whose key lies at an address that the body names: believed only on hosts that
    are allowed, or on the site that the connection names."""

    inner: Hmac
    key_url: Callable[[Delivery], str]
    key_field: str
    hosts: tuple[str, ...]

    def address(self, delivery: Delivery, site: str) -> str:
        """Where the key lies.

        Raises:
            SignatureMismatch: the body names no address, or one that is not allowed.
        """
        try:
            url = self.key_url(delivery)
            parts = urlsplit(url)
            plain = parts.scheme == "https" and parts.port in (None, 443) and not parts.username
        except (BadInput, ValueError):
            raise SignatureMismatch("the body names no address of a key") from None
        host = parts.hostname or ""
        allowed = (*self.hosts, site) if site else self.hosts
        if not plain or "@" in parts.netloc or not any(_is_under(host, name) for name in allowed):
            raise SignatureMismatch("the key lies at an address that is not allowed")
        return url

    def verify(self, delivery: Delivery, secret: str) -> None:
        """See `Signature`; `secret` is the key as fetched."""
        self.inner.verify(delivery, secret)


@dataclass(frozen=True, slots=True)
class Either:
    """One of two proofs: the first where its header is there, else the second."""

    first: Hmac | Jwt
    second: Signature

    def verify(self, delivery: Delivery, secret: str) -> None:
        """See `Signature`."""
        there = self.first.header.lower() in delivery.headers
        (self.first if there else self.second).verify(delivery, secret)


@dataclass(frozen=True, slots=True)
class NobodyKnocks:
    """For platforms that are asked and never send."""

    def verify(self, delivery: Delivery, secret: str) -> None:
        """See `Signature`."""
        raise SignatureMismatch("this connection is asked, nobody may send to it")


# Standard Webhooks 1.0.0: `id.timestamp.body`, base64, any of several signatures.
STANDARD_WEBHOOKS = Hmac(
    "webhook-signature",
    prefix="v1,",
    encoding="base64",
    key="whsec",
    signed="{id}.{ts}.{body}",
    stamp=Stamp("webhook-timestamp"),
    id_header="webhook-id",
)


def sign_standard_webhook(
    message_id: str, at: datetime, body: bytes, secret: str
) -> dict[str, str]:
    """The headers by which a receiver verifies a message of ours, by Standard Webhooks."""
    stamp = str(int(at.timestamp()))
    headers = {"webhook-id": message_id, "webhook-timestamp": stamp}
    made = STANDARD_WEBHOOKS.digest(Delivery(headers, body, at), secret, stamp, message_id)
    return headers | {"webhook-signature": f"v1,{base64.b64encode(made).decode()}"}


def _filled(template: str, delivery: Delivery, parts: Mapping[str, str]) -> bytes:
    """A template with its parts put in; the body stays bytes."""
    return b"".join(_pieces(template, delivery, parts))


def _pieces(template: str, delivery: Delivery, parts: Mapping[str, str]) -> Iterator[bytes]:
    for position, piece in enumerate(re.split(r"\{(\w+)\}", template)):
        if position % 2 == 0:
            yield piece.encode()
        elif piece == "body":
            yield delivery.body
        elif piece == "form_json":
            # FreshBooks signs the form's fields written as JSON, not the form.
            fields = parse_qsl(delivery.body.decode("utf-8", "replace"), keep_blank_values=True)
            yield json.dumps(dict(fields)).encode()
        else:
            yield parts[piece].encode()


def _claims(part: str) -> Mapping[str, Any]:
    try:
        found = json.loads(_base64url(part))
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise SignatureMismatch("the token is malformed")
    return found


def _is_under(host: str, name: str) -> bool:
    if name.startswith("*."):
        return host.endswith(name[1:]) and host != name[2:]
    return host == name.lower()


def _base64(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""


def _base64url(text: str) -> bytes:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return b""


def _equal(given: bytes, wanted: bytes) -> bool:
    # An empty secret would let everybody in, so it fits nothing.
    return bool(wanted) and hmac.compare_digest(given, wanted)
