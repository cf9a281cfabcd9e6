"""The generic source: JSON that any automation tool can post, in our own words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from tollgate.connectors.signatures import STANDARD_WEBHOOKS, Delivery, Either, StaticToken
from tollgate.connectors.sources.form import (
    Happening,
    Ignored,
    Shape,
    Source,
    Unknown,
    json_object,
    named_by,
)
from tollgate.domain.events.signal import Signal, SignalKind, Verdict
from tollgate.kernel.calendar import parse_date, parse_instant
from tollgate.kernel.currency import is_currency
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


def events(delivery: Delivery) -> Iterator[Happening]:
    """The one event that a body speaks of.

    Raises:
        BadInput: not JSON, or a field is missing or malformed; the field is named.
    """
    body = json_object(delivery)
    what = _text(body, "type")
    kind = _KINDS.get(what)
    if kind is not None:
        yield signal_of(kind, body, delivery)
    else:
        yield Ignored(what) if what in _IGNORED else Unknown(what)


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
    signature=Either(STANDARD_WEBHOOKS, StaticToken()),
    delivery_key=named_by("webhook-id", "event_id"),
    shapes=(Shape("event in our words", events),),
)
