"""The generic source: JSON that any automation tool can post, in our own words."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from tollgate.connectors.signatures import Delivery, bearer_or_standard_webhook
from tollgate.connectors.sources.form import Ignored, Reading, Source, Unknown
from tollgate.domain.events.signal import Signal, SignalKind, Verdict
from tollgate.kernel.calendar import parse_date, parse_instant
from tollgate.kernel.currency import is_currency
from tollgate.kernel.digest import digest_bytes
from tollgate.kernel.errors import BadInput
from tollgate.kernel.ids import is_code
from tollgate.kernel.money import Money

_KINDS = {
    "milestone.completed": SignalKind.COMPLETED,
    "milestone.reopened": SignalKind.REOPENED,
    "milestone.accepted": SignalKind.ACCEPTANCE,
}
_IGNORED = frozenset({"ping", "milestone.created", "milestone.updated", "project.updated"})
_LONGEST_TEXT = 4_000
T = TypeVar("T")


def _delivery_key(delivery: Delivery) -> str:
    """The sender's message id where it has one, else the body itself."""
    given = delivery.headers.get("webhook-id", "")
    if given and is_code(given):
        return f"id:{given}"
    try:
        body = json.loads(delivery.body)
        event_id = body.get("event_id") if isinstance(body, dict) else None
    except (ValueError, RecursionError):
        event_id = None
    if isinstance(event_id, str) and is_code(event_id):
        return f"id:{event_id}"
    return f"body:{digest_bytes(delivery.body)}"


def read(delivery: Delivery) -> Reading:
    """Read one event.

    Raises:
        BadInput: not JSON, or a field is missing or malformed; the field is named.
    """
    body = _object(delivery.body)
    what = _text(body, "type")
    if what in _IGNORED:
        return Ignored(what)
    kind = _KINDS.get(what)
    if kind is None:
        return Unknown(what)
    return (signal_of(kind, body, delivery),)


def signal_of(kind: SignalKind, body: Mapping[str, Any], delivery: Delivery) -> Signal:
    """The signal that a JSON object speaks of.

    Raises:
        BadInput: a field is missing or malformed; the field is named.
    """
    occurred_at = _parsed(body, "occurred_at", parse_instant) or delivery.received_at
    verdict = None
    decided_on = _parsed(body, "decided_on", parse_date)
    if kind is SignalKind.ACCEPTANCE:
        verdict = _parsed(body, "verdict", _verdict)
        if verdict is None:
            raise BadInput("is missing", where="verdict")
        decided_on = decided_on or occurred_at.date()
    completed_on = _parsed(body, "completed_on", parse_date)
    if kind is SignalKind.COMPLETED and completed_on is None:
        completed_on = occurred_at.date()
    return Signal(
        kind=kind,
        contract=_code(body, "contract"),
        milestone=_code(body, "milestone"),
        occurred_at=occurred_at,
        customer=_text(body, "customer", optional=True),
        completed_on=completed_on,
        reported_by=_text(body, "reported_by", optional=True),
        amount=_money(body.get("amount")),
        verdict=verdict,
        decided_on=decided_on,
        signatory_name=_text(body, "signatory_name", optional=True),
        signatory_title=_text(body, "signatory_title", optional=True),
        document=_text(body, "document", optional=True),
        quote=_text(body, "quote", optional=True),
    )


def _object(raw: bytes) -> Mapping[str, Any]:
    try:
        body = json.loads(raw.decode("utf-8"))
    except UnicodeDecodeError as problem:
        raise BadInput(f"is not UTF-8 at byte {problem.start}", where="body") from None
    except (ValueError, RecursionError) as problem:
        raise BadInput(f"is not JSON: {problem}", where="body") from None
    if not isinstance(body, dict):
        raise BadInput("is not a JSON object", where="body")
    return body


def _text(body: Mapping[str, Any], field: str, optional: bool = False) -> str:
    value = body.get(field)
    if value is None and optional:
        return ""
    if not isinstance(value, str) or (not value.strip() and not optional):
        raise BadInput("is missing or no text", where=field)
    if len(value) > _LONGEST_TEXT or "\x00" in value:
        raise BadInput(f"is longer than {_LONGEST_TEXT} characters or holds NUL", where=field)
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise BadInput("holds half a surrogate pair", where=field) from None
    return value


def _code(body: Mapping[str, Any], field: str) -> str:
    value = _text(body, field).strip()
    if not is_code(value):
        raise BadInput(f"{value[:100]!r} cannot be a code", where=field)
    return value


def _parsed(body: Mapping[str, Any], field: str, parse: Callable[[str], T]) -> T | None:
    value = body.get(field)
    if value is None:
        return None
    if not isinstance(value, str):
        raise BadInput("is no text", where=field)
    try:
        return parse(value)
    except BadInput as problem:
        raise BadInput(problem.message, where=field) from None


def _verdict(text: str) -> Verdict:
    try:
        return Verdict(text)
    except ValueError:
        known = ", ".join(verdict.value for verdict in Verdict)
        raise BadInput(f"{text!r} is none of {known}") from None


def _money(value: Any) -> Money | None:
    if value is None:
        return None
    if not isinstance(value, dict) or not all(
        isinstance(value.get(name), str) for name in ("amount", "currency")
    ):
        raise BadInput('wants {"amount": "1234.50", "currency": "USD"}', where="amount")
    if not is_currency(value["currency"]):
        raise BadInput(f"{value['currency'][:20]!r} is no currency", where="amount.currency")
    try:
        money = Money.parse(value["amount"], value["currency"])
    except BadInput as problem:
        raise BadInput(problem.message, where="amount.amount") from None
    if money.minor <= 0:
        raise BadInput(f"{money} is not more than nothing", where="amount.amount")
    return money


GENERIC = Source(
    name="generic",
    title="Generic webhook (bearer or Standard Webhooks)",
    verify=bearer_or_standard_webhook,
    delivery_key=_delivery_key,
    read=read,
)
