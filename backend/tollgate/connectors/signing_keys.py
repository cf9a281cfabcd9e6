"""Keys that a platform publishes: fetched from an allowed address, and remembered for a while."""

from __future__ import annotations

import threading
from collections import OrderedDict
from datetime import datetime, timedelta

from tollgate.connectors.json_paths import parsed
from tollgate.connectors.signatures import Delivery, FetchedKey, Signature, SignatureMismatch
from tollgate.kernel.errors import BadInput, Retryable
from tollgate.kernel.world import Http

# A stranger may name many addresses on an allowed host; each costs one short call per minute.
_DEADLINE_SECONDS = 5.0
_REMEMBERED, _GOOD_FOR, _BAD_FOR = 256, timedelta(minutes=10), timedelta(minutes=1)
_LONGEST_KEY = 4_096


class KeyRing:
    """The keys that were fetched lately, and the addresses that had none."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: OrderedDict[str, tuple[str, datetime]] = OrderedDict()

    def key(self, http: Http, url: str, field: str, now: datetime) -> str:
        """
        Raises:
            SignatureMismatch: there is no key.
            Retryable: the address does not answer now.
        """
        with self._lock:
            key, until = self._known.get(url, ("", now))
        if until <= now:
            key = _fetched(http, url, field)
            with self._lock:
                self._known[url] = (key, now + (_GOOD_FOR if key else _BAD_FOR))
                while len(self._known) > _REMEMBERED:
                    self._known.popitem(last=False)
        if not key:
            raise SignatureMismatch("the address named has no key")
        return key


def _fetched(http: Http, url: str, field: str) -> str:
    reply = http.send("GET", url, {"Accept": "application/json"}, b"", _DEADLINE_SECONDS)
    if reply.status == 429 or reply.status >= 500:
        raise Retryable(f"the key's address was answered {reply.status}", retry_after_seconds=30)
    if reply.status != 200:
        return ""
    try:
        body = parsed(reply.body)
    except BadInput:
        return ""
    key = body.get(field) if isinstance(body, dict) else None
    return key if isinstance(key, str) and len(key) <= _LONGEST_KEY else ""


_RING = KeyRing()


def prove(
    signature: Signature,
    delivery: Delivery,
    secret: str,
    way: tuple[Http, str],
    ring: KeyRing | None = None,
) -> None:
    """Check a delivery's proof; `way` is HTTP and the connection's own site, for platforms whose
    key must be fetched.

    Raises:
        SignatureMismatch: the proof is missing, wrong or too old.
        Retryable: the key cannot be fetched now.
    """
    if isinstance(signature, FetchedKey):
        http, site = way
        url = signature.address(delivery, site)
        secret = (ring or _RING).key(http, url, signature.key_field, delivery.received_at)
    signature.verify(delivery, secret)
