"""Field maps: which field of a platform's record holds what, and what counts as done, as data that
a firm can change without a programmer.

A condition says `{"field": path, "in": [values]}`, `{"field": path, "at_least": number}` or
`{"field": path, "present": true}`, or joins others by `all`, `any` and `not`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from tollgate.connectors.json_paths import as_text, steps, text_at, value_at
from tollgate.domain.events.signal import Signal, SignalKind
from tollgate.kernel.calendar import local_date, zone
from tollgate.kernel.currency import is_currency
from tollgate.kernel.errors import BadInput
from tollgate.kernel.ids import is_code
from tollgate.kernel.instants import read_instant
from tollgate.kernel.money import Money

# field -> what it holds; the first three must be there in every record.
FIELDS: dict[str, str] = {
    "contract": "the contract's code or project code",
    "milestone": "the milestone's code",
    "occurred_at": "when the record last changed its mind about being done",
    "completed_on": "the day on which the work was done; without it, the day of occurred_at",
    "customer": "the customer's code",
    "reported_by": "who says that it is done; an e-mail address where there is one",
    "amount": "the amount that the source believes is due",
    "currency": "the currency of that amount",
}
_REQUIRED = ("contract", "milestone", "occurred_at")
_CONDITIONS = ("about", "done")
_MOST_CODES, _DEEPEST = 2_000, 8
Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class FieldMap:
    """A checked field map. `about` says which records are milestones at all, `done` which of them
    are done; `codes` turns codes of the platform into ours; `zone` is where days begin, and where a
    time without an offset is meant."""

    paths: Mapping[str, str]
    about: Mapping[str, Any]
    done: Mapping[str, Any]
    zone: str = "UTC"
    codes: Mapping[str, str] | None = None

    def as_json(self) -> dict[str, Any]:
        return {
            **{name: self.paths[name] for name in FIELDS if self.paths.get(name)},
            "about": dict(self.about),
            "done": dict(self.done),
            "zone": self.zone,
            "codes": dict(self.codes or {}),
        }

    def below(self, root: str) -> list[str]:
        """The names right below `root` that the map reads: what a query must ask for."""
        named = {
            way[i + 1]
            for path in (*self.paths.values(), *_paths_of(self.about), *_paths_of(self.done))
            for way in steps(path)
            if not isinstance(way, str)
            for i in range(len(way) - 1)
            if way[i] == root
        }
        return sorted(name for name in named if isinstance(name, str))


def read_map(given: Mapping[str, Any]) -> FieldMap:
    """
    Raises:
        BadInput: a field is unknown, missing or malformed; it is named.
    """
    unknown = set(given) - set(FIELDS) - {*_CONDITIONS, "zone", "codes"}
    if unknown:
        raise BadInput("is no field of a map", where=min(unknown))
    paths = {name: _path(given[name], name) for name in FIELDS if given.get(name)}
    for name in _REQUIRED:
        if name not in paths:
            raise BadInput(f"is missing: {FIELDS[name]}", where=name)
    if "amount" in paths and "currency" not in paths:
        raise BadInput("is missing: an amount without its currency is none", where="currency")
    if "done" not in given:
        raise BadInput("is missing: what counts as done", where="done")
    name = given.get("zone", "UTC")
    if not isinstance(name, str):
        raise BadInput("is no text", where="zone")
    zone(name)
    about = given.get("about", {"all": []})
    for condition in _CONDITIONS:
        _check(given.get(condition, about), condition, _DEEPEST)
    return FieldMap(paths, about, given["done"], name, _codes(given.get("codes", {})))


def _path(path: Any, where: str) -> str:
    if not isinstance(path, str):
        raise BadInput("is no path", where=where)
    try:
        steps(path)
    except BadInput as problem:
        raise BadInput(problem.message, where=where) from None
    return path


def _codes(given: Any) -> dict[str, str]:
    if not isinstance(given, Mapping) or len(given) > _MOST_CODES:
        raise BadInput(f"is no object of at most {_MOST_CODES} codes", where="codes")
    for theirs, ours in given.items():
        if not isinstance(ours, str) or not is_code(ours):
            raise BadInput(f"{theirs!r} leads to no code of ours", where="codes")
    return dict(given)


def _check(condition: Any, where: str, deeper: int) -> None:
    if not isinstance(condition, Mapping) or deeper == 0:
        raise BadInput("is no condition, or nested too deep", where=where)
    keys = set(condition)
    if keys in ({"all"}, {"any"}):
        (parts,) = condition.values()
        if not isinstance(parts, list) or len(parts) > 100:
            raise BadInput("wants a list of conditions", where=where)
        for part in parts:
            _check(part, where, deeper - 1)
    elif keys == {"not"}:
        _check(condition["not"], where, deeper - 1)
    elif keys == {"field", "in"}:
        _path(condition["field"], where)
        values = condition["in"]
        if not isinstance(values, list) or any(as_text(value) is None for value in values):
            raise BadInput('"in" wants a list of texts, numbers, true or false', where=where)
    elif keys == {"field", "at_least"}:
        _path(condition["field"], where)
        if _number(condition["at_least"]) is None:
            raise BadInput('"at_least" wants a number', where=where)
    elif keys == {"field", "present"} and isinstance(condition["present"], bool):
        _path(condition["field"], where)
    else:
        raise BadInput("wants field with in, at_least or present; or all, any or not", where=where)


def _paths_of(condition: Mapping[str, Any]) -> Iterator[str]:
    if "field" in condition:
        yield condition["field"]
    inner = [*condition.get("all", []), *condition.get("any", [])]
    for part in [*inner, *([condition["not"]] if "not" in condition else [])]:
        yield from _paths_of(part)


def holds(condition: Mapping[str, Any], record: Record) -> bool | None:
    """Whether a condition holds; None when the record does not say."""
    if "all" in condition or "any" in condition:
        every = "all" in condition
        answers = [holds(part, record) for part in condition["all" if every else "any"]]
        if (not every) in answers:
            return not every
        return None if None in answers else every
    if "not" in condition:
        answer = holds(condition["not"], record)
        return None if answer is None else not answer
    found = value_at(record, condition["field"])
    if "present" in condition:
        return (found is not None) is condition["present"]
    if "at_least" in condition:
        number, least = _number(found), _number(condition["at_least"])
        return None if number is None or least is None else number >= least
    text = as_text(found)
    return None if text is None else any(_same(text, value) for value in condition["in"])


def _same(text: str, wanted: Any) -> bool:
    """Status words are the same whatever their case: people type them."""
    return text.strip().casefold() == str(as_text(wanted)).strip().casefold()


def _number(value: Any) -> Decimal | None:
    text = None if isinstance(value, bool) else as_text(value)
    try:
        number = Decimal(text) if text is not None and len(text) <= 40 else None
    except InvalidOperation:
        return None
    return number if number is not None and number.is_finite() else None


def signal_of(map: FieldMap, record: Record) -> Signal | str:
    """What a record says of a milestone, or in words why it says nothing.

    Raises:
        BadInput: a field is missing or malformed; `where` names the field of the map and its path.
    """
    if holds(map.about, record) is not True:
        return "not a milestone"
    done = holds(map.done, record)
    if done is None:
        raise BadInput("the record does not say whether the work is done", where="done")
    read = _Reader(map, record)
    if not done and value_at(record, map.paths["occurred_at"]) is None:
        # Not done since when? Beside a report that it was done this would prove nothing.
        return "not done, without a time"
    occurred_at = read.instant("occurred_at")
    completed_on = read.day("completed_on") or local_date(occurred_at, map.zone)
    return Signal(
        kind=SignalKind.COMPLETED if done else SignalKind.REOPENED,
        contract=read.code("contract"),
        milestone=read.code("milestone"),
        occurred_at=occurred_at,
        customer=read.text("customer"),
        completed_on=completed_on if done else None,
        reported_by=read.text("reported_by"),
        amount=read.money() if done else None,
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    map: FieldMap
    record: Record

    def where(self, name: str) -> str:
        return f"{name} ({self.map.paths[name]})"

    def text(self, name: str) -> str:
        path = self.map.paths.get(name)
        found = value_at(self.record, path) if path else None
        if found is None and name not in _REQUIRED:
            return ""
        try:
            return text_at(self.record, self.map.paths[name]).strip()
        except BadInput as problem:
            raise BadInput(problem.message, where=self.where(name)) from None

    def code(self, name: str) -> str:
        text = self.text(name)
        code = (self.map.codes or {}).get(text, text)
        if not is_code(code):
            raise BadInput(f"{code[:100]!r} cannot be a code", where=self.where(name))
        return code

    def instant(self, name: str) -> datetime:
        text = self.text(name)
        try:
            naive = _naive(text)
            instant = naive.replace(tzinfo=zone(self.map.zone)) if naive else read_instant(text)
        except BadInput as problem:
            raise BadInput(problem.message, where=self.where(name)) from None
        if not 1970 <= instant.year < 2200:
            raise BadInput(f"{text!r} is beyond the calendar", where=self.where(name))
        return instant.astimezone(UTC)

    def day(self, name: str) -> date | None:
        text = self.text(name)
        if not text:
            return None
        naive = _naive(text)
        if naive:
            return naive.date()
        return local_date(self.instant(name), self.map.zone)

    def money(self) -> Money | None:
        text = self.text("amount")
        if not text:
            return None
        currency = self.text("currency")
        if not is_currency(currency):
            raise BadInput(f"{currency[:20]!r} is no currency", where=self.where("currency"))
        number = _number(text)
        if number is None or abs(number.adjusted()) > 20:
            raise BadInput(f"{text[:40]!r} is no amount", where=self.where("amount"))
        try:
            money = Money.parse(f"{number:f}", currency)
        except BadInput as problem:
            raise BadInput(problem.message, where=self.where("amount")) from None
        if money.minor <= 0:
            raise BadInput(f"{money} is not more than nothing", where=self.where("amount"))
        return money


def _naive(text: str) -> datetime | None:
    """A day, or a time without an offset: it is meant where the firm is. None for anything else."""
    if text.isdigit():
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is None else None
