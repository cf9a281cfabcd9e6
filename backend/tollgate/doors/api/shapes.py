"""The shapes of requests and answers: money as decimal strings, dates as ISO 8601, pages by
cursor."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Annotated, Any

from fastapi import Query
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from tollgate.kernel.calendar import parse_date, parse_instant
from tollgate.kernel.errors import BadInput
from tollgate.kernel.money import Money
from tollgate.store.screens import Page


def _clean(text: str) -> str:
    if "\x00" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        raise ValueError("holds NUL or half a surrogate pair")
    return text


Text = Annotated[str, StringConstraints(max_length=4_000), AfterValidator(_clean)]
Code = Annotated[str, StringConstraints(min_length=1, max_length=80), AfterValidator(_clean)]
Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


def _day(text: str) -> str:
    try:
        parse_date(text)
    except BadInput as problem:
        raise ValueError(problem.message) from None
    return text


Day = Annotated[
    str, AfterValidator(_day), Field(json_schema_extra={"format": "date", "example": "2026-03-31"})
]


def _instant(text: str) -> str:
    try:
        parse_instant(text)
    except BadInput as problem:
        raise ValueError(problem.message) from None
    return text


Instant = Annotated[
    str,
    StringConstraints(max_length=40),
    AfterValidator(_instant),
    Field(json_schema_extra={"format": "date-time", "example": "2026-03-31T08:00:00Z"}),
]


class Body(BaseModel):
    """A request body: nothing is coerced and nothing unknown is swallowed."""

    model_config = ConfigDict(strict=True, extra="forbid")


class MoneyBody(Body):
    """`{"amount": "1234.50", "currency": "USD"}`."""

    amount: Annotated[str, StringConstraints(pattern=r"^-?\d{1,16}(\.\d{1,4})?$")]
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]

    def value(self) -> Money:
        """
        Raises:
            BadInput: no such currency, or too many decimals for it.
        """
        return Money.parse(self.amount, self.currency)


class Paged(BaseModel):
    """A page: `next` is the cursor of the following one, null on the last."""

    items: list[dict[str, Any]]
    next: str | None


def cursor(
    cursor: Annotated[
        str | None, Query(max_length=400, description="`next` of the last page")
    ] = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 50,
) -> tuple[str | None, int]:
    """Where a page begins and how long it is.

    Raises:
        BadInput: the cursor is not one that we gave out.
    """
    if cursor is None:
        return None, limit
    try:
        after = base64.b64decode(cursor.encode("ascii"), b"-_", validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        raise BadInput("is not a cursor of this API", where="cursor") from None
    if "\x00" in after:
        raise BadInput("is not a cursor of this API", where="cursor")
    return after, limit


def paged(page: Page, show: Callable[[Mapping[str, Any]], dict[str, Any]]) -> Paged:
    """A page of rows as the API shows them."""
    following = base64.urlsafe_b64encode(page.next.encode()).decode() if page.next else None
    return Paged(items=[show(row) for row in page.rows], next=following)


def shown(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row as JSON: `*_minor` columns become money, stored JSON becomes values, days and
    instants ISO 8601."""
    currency = row.get("currency")
    result: dict[str, Any] = {}
    for name, value in row.items():
        if name.endswith("_minor") and currency:
            money = Money(int(value), currency).as_json() if value is not None else None
            result[name.removesuffix("_minor")] = money
        elif isinstance(value, datetime | date):
            result[name] = value.isoformat()
        elif name in _JSON_COLUMNS and isinstance(value, str):
            result[name] = json.loads(value)
        elif not isinstance(value, bytes):
            result[name] = value
    return result


_JSON_COLUMNS = frozenset(
    {"reasons", "findings", "draft", "payload", "lines", "body", "evidence", "filters"}
)
