"""Signatures against vectors: a published one, and the whole outside set where that is."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import source_kit
from tollgate.connectors.registry import SOURCES
from tollgate.connectors.signatures import (
    STANDARD_WEBHOOKS,
    Delivery,
    FetchedKey,
    Hmac,
    PlainHash,
    SignatureMismatch,
)

ROOT = Path(__file__).resolve().parents[4]
OUTSIDE = Path(os.environ.get("TOLLGATE_CONNECTORS", ROOT.parent / "shared" / "connectors"))
FILE = OUTSIDE / "payloads" / "signature_vectors.json"


def outside() -> list[tuple[dict[str, Any], dict[str, Any]]]:
    if not FILE.exists():
        return []
    found = json.loads(FILE.read_text("utf-8"))
    return [(found["spec"][v["platform"]], v) for v in found["vectors"]]


VECTORS = outside()
# A vector of our own keeps the suite honest where the outside set is absent (RFC 4231, case 2).
OWN = (
    {"header": "X-S", "algo": "sha256", "enc": "hex", "signed": "{body}"},
    {
        "platform": "rfc4231",
        "secret": "Jefe",
        "url": "",
        "method": "POST",
        "body": "what do ya want for nothing?",
        "headers": {"X-S": "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"},
    },
)


def signature(scheme: Mapping[str, Any]) -> Any:
    return PlainHash(scheme["header"]) if scheme["scheme"] == "hash" else source_kit.spec_of(scheme)


def delivery(vector: Mapping[str, Any], **changes: Any) -> Delivery:
    # The vectors with a time were signed at this instant.
    signed_at = datetime.fromtimestamp(1763633730, UTC)
    headers = {name.lower(): value for name, value in vector["headers"].items()}
    known = Delivery(headers, vector["body"].encode(), signed_at, vector["method"], vector["url"])
    return replace(known, **changes)


def refused(proof: Any, changed: Delivery, secret: str) -> None:
    with pytest.raises(SignatureMismatch):
        proof.verify(changed, secret)


@pytest.mark.parametrize(
    ("scheme", "vector"),
    [({"scheme": "hmac"} | OWN[0], OWN[1]), *VECTORS],
    ids=lambda v: v.get("platform", "") if "platform" in v else "",
)
def test_a_vector_is_taken_and_every_change_of_it_refused(
    scheme: dict[str, Any], vector: dict[str, Any]
) -> None:
    proof, secret = signature(scheme), vector["secret"]
    good = delivery(vector)
    proof.verify(good, secret)
    refused(proof, replace(good, body=good.body + b" "), secret)
    flipped = good.body[:5] + bytes([good.body[5] ^ 1]) + good.body[6:]
    refused(proof, replace(good, body=flipped), secret)
    refused(proof, good, secret[:-2] + ("XA" if not secret.endswith("XA") else "AX"))
    refused(proof, good, "")
    for name in good.headers:
        refused(proof, replace(good, headers={**good.headers, name: ""}), secret)
        without = {other: value for other, value in good.headers.items() if other != name}
        refused(proof, replace(good, headers=without), secret)
    if "{url}" in scheme["signed"]:
        refused(proof, replace(good, url=good.url + "2"), secret)
    if "{method}" in scheme["signed"]:
        refused(proof, replace(good, method="PUT"), secret)
    if "tolerance_s" in scheme:
        for seconds in (-301, 301):
            moved = datetime.fromtimestamp(1763633730 + seconds, UTC)
            refused(proof, replace(good, received_at=moved), secret)


@pytest.mark.skipif(not VECTORS, reason=f"{FILE} is not there (TOLLGATE_CONNECTORS)")
def test_our_sources_sign_as_the_outside_vectors_do() -> None:
    """Each declaration that a source carries takes the vector of its platform."""
    named = {
        "jira": SOURCES["jira"].signature,
        "asana": SOURCES["asana"].signature,
        "hubspot_v3": SOURCES["hubspot"].signature,
        "connectwise": SOURCES["connectwise"].signature,
        "standard_webhooks": STANDARD_WEBHOOKS,
    }
    taken = set()
    for _, vector in VECTORS:
        proof = named.get(vector["platform"])
        if proof is not None:
            assert isinstance(proof, Hmac | FetchedKey)
            proof.verify(delivery(vector), vector["secret"])
            taken.add(vector["platform"])
    assert taken == set(named)
    assert len(VECTORS) == 19
