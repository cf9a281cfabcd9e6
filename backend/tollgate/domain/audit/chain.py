"""The audit chain: each link seals its own place, its payload's digest and the link before it.

The chain holds digests; the payload stands beside it and may be erased when retention or a
person's right demands it, without breaking the proof.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from tollgate.kernel.digest import digest, digest_bytes

GENESIS = "0" * 64
# Chains are kept per legal entity; what concerns the whole firm stands in this one.
FIRM = "firm"


@dataclass(frozen=True, slots=True)
class Link:
    """One link. `at` is the instant in microseconds since 1970-01-01 UTC, so that it has one text
    on every database."""

    chain: str
    position: int
    previous: str
    kind: str
    subject: str
    actor: str
    at_micros: int
    payload_digest: str
    digest: str


@dataclass(frozen=True, slots=True)
class Break:
    """Where the chain does not hold, and why."""

    chain: str
    position: int
    problem: str


def micros(instant: datetime) -> int:
    """Microseconds since 1970-01-01 UTC, without passing through a float."""
    since = instant.astimezone(UTC) - datetime(1970, 1, 1, tzinfo=UTC)
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def seal(
    chain: str, position: int, previous: str, record: tuple[str, str, str, int], payload: str
) -> Link:
    """The link at a position. `record` is (kind, subject, actor, at_micros), `payload` the
    canonical JSON text that stands beside the chain."""
    kind, subject, actor, at_micros = record
    payload_digest = digest_bytes(payload.encode())
    body = [chain, position, previous, kind, subject, actor, at_micros, payload_digest]
    return Link(
        chain, position, previous, kind, subject, actor, at_micros, payload_digest, digest(body)
    )


def verify(links: Iterable[tuple[Link, str | None]]) -> Break | None:
    """The first break of one chain, read in order with each link's payload (None when erased)."""
    previous, expected = GENESIS, 1
    for link, payload in links:
        if link.position != expected:
            return Break(link.chain, expected, f"link {expected} is missing")
        record = (link.kind, link.subject, link.actor, link.at_micros)
        if link.previous != previous:
            return Break(link.chain, expected, "does not follow from the link before it")
        if payload is not None:
            resealed = seal(link.chain, link.position, previous, record, payload)
            if resealed.payload_digest != link.payload_digest:
                return Break(link.chain, expected, f"the payload of {link.subject} was changed")
        if link.digest != _digest_of(link):
            return Break(link.chain, expected, f"the record of {link.subject} was changed")
        previous, expected = link.digest, expected + 1
    return None


def _digest_of(link: Link) -> str:
    body: list[Any] = [
        link.chain,
        link.position,
        link.previous,
        link.kind,
        link.subject,
        link.actor,
        link.at_micros,
        link.payload_digest,
    ]
    return digest(body)
