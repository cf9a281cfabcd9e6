"""Proof that an event comes from where it says: signatures over the raw bytes."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from tollgate.kernel.errors import NotSignedIn

# A captured request is worthless after this long (Standard Webhooks recommends five minutes).
REPLAY_SECONDS = 300


class SignatureMismatch(NotSignedIn):
    """The request does not prove that the platform sent it."""

    code = "signature_mismatch"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One HTTP request as it came; header names in lower case."""

    headers: Mapping[str, str]
    body: bytes
    received_at: datetime


Verify = Callable[[Delivery, str], None]


def bearer_or_standard_webhook(delivery: Delivery, secret: str) -> None:
    """A static bearer token, or a Standard Webhooks signature where one is sent.

    Raises:
        SignatureMismatch: neither is there, or what is there is wrong or too old.
    """
    if "webhook-signature" in delivery.headers:
        standard_webhook(delivery, secret)
    else:
        bearer(delivery, secret)


def bearer(delivery: Delivery, secret: str) -> None:
    """`Authorization: Bearer <secret>`.

    Raises:
        SignatureMismatch: the header is missing or carries another secret.
    """
    kind, _, given = delivery.headers.get("authorization", "").partition(" ")
    if kind.lower() != "bearer" or not _equal(given.strip().encode(), secret.encode()):
        raise SignatureMismatch("the bearer token is missing or wrong")


def standard_webhook(delivery: Delivery, secret: str) -> None:
    """Standard Webhooks 1.0.0: HMAC-SHA256 over `id.timestamp.body`, base64, any of several.

    Raises:
        SignatureMismatch: a header is missing, the time is off, or no signature fits.
    """
    headers = delivery.headers
    message_id = headers.get("webhook-id", "")
    stamp = headers.get("webhook-timestamp", "")
    if not message_id or not stamp.isascii() or not stamp.isdigit() or len(stamp) > 12:
        raise SignatureMismatch("webhook-id or webhook-timestamp is missing or malformed")
    if abs(delivery.received_at.timestamp() - int(stamp)) > REPLAY_SECONDS:
        raise SignatureMismatch(f"the timestamp is more than {REPLAY_SECONDS} seconds off")
    signed = f"{message_id}.{stamp}.".encode() + delivery.body
    wanted = hmac.new(_standard_key(secret), signed, hashlib.sha256).digest()
    for part in headers["webhook-signature"].split():
        version, _, given = part.partition(",")
        if version == "v1" and _equal(_decoded(given), wanted):
            return
    raise SignatureMismatch("no signature fits the body")


def sign_standard_webhook(
    message_id: str, at: datetime, body: bytes, secret: str
) -> dict[str, str]:
    """The headers by which a receiver verifies a message of ours, as `standard_webhook` does."""
    stamp = str(int(at.timestamp()))
    signed = f"{message_id}.{stamp}.".encode() + body
    made = hmac.new(_standard_key(secret), signed, hashlib.sha256).digest()
    return {
        "webhook-id": message_id,
        "webhook-timestamp": stamp,
        "webhook-signature": f"v1,{base64.b64encode(made).decode()}",
    }


def _standard_key(secret: str) -> bytes:
    if secret.startswith("whsec_"):
        return _decoded(secret.removeprefix("whsec_"))
    return secret.encode()


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""


def _equal(given: bytes, wanted: bytes) -> bool:
    # An empty secret would let everybody in, so it fits nothing.
    return bool(wanted) and hmac.compare_digest(given, wanted)
