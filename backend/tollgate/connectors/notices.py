"""Notices of accounting systems: proof that one comes from there. What it says is never believed;
it only makes us ask."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Callable

from tollgate.connectors.signatures import Delivery, SignatureMismatch

VerifyNotice = Callable[[Delivery, str], None]


def signed_body(header: str) -> VerifyNotice:
    """HMAC-SHA256 over the raw body, base64, in a header: how Intuit and Xero sign."""

    def verify(delivery: Delivery, secret: str) -> None:
        """
        Raises:
            SignatureMismatch: the signature is missing or wrong, or there is no secret.
        """
        wanted = hmac.new(secret.encode(), delivery.body, hashlib.sha256).digest()
        try:
            given = base64.b64decode(delivery.headers.get(header, ""), validate=True)
        except (binascii.Error, ValueError):
            given = b""
        if not secret or not hmac.compare_digest(given, wanted):
            raise SignatureMismatch(f"{header} is missing or wrong")

    return verify
