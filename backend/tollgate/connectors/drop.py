"""Files of completions and acceptances, as the importer reads them: how one is read, and how it is
picked up whole and once from wherever somebody lays it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple, Protocol

from tollgate.connectors.platform import Platform
from tollgate.connectors.sheets import Row, rows_of
from tollgate.connectors.signatures import Delivery
from tollgate.connectors.sources.form import Found, Page, Since
from tollgate.domain.events.signal import Signal, SignalKind, Verdict
from tollgate.kernel.calendar import parse_date
from tollgate.kernel.currency import is_currency
from tollgate.kernel.errors import BadInput
from tollgate.kernel.ids import is_code
from tollgate.kernel.money import Money

FILE = "tollgate-file"
# kind of file -> (columns that must be there, columns that may be)
_COLUMNS = {
    "completions": (
        ("contract", "milestone", "completed_on"),
        ("status", "reported_by", "amount", "currency"),
    ),
    "acceptances": (
        ("contract", "milestone", "verdict", "decided_on"),
        ("signatory_name", "signatory_title", "document", "quote"),
    ),
}
_LARGEST_BYTES = 8 * 1024 * 1024
_MOST_FILES = 200
# A file that was written to a moment ago may not be whole yet.
_QUIET = timedelta(seconds=10)


class _Status(StrEnum):
    COMPLETED = "completed"
    REOPENED = "reopened"


def events(delivery: Delivery) -> Iterator[Signal]:
    """One signal per row; a file with one bad row says nothing at all.

    Raises:
        BadInput: the file or one of its rows cannot be read; file, line and column are named.
    """
    name = delivery.headers.get(FILE, "")
    kind = _kind(name)
    if kind is None:
        raise BadInput(f"the name begins with none of {', '.join(_COLUMNS)}", where=name)
    required, optional = _COLUMNS[kind]
    rows = rows_of(name, delivery.body, required, optional)
    read = _completion if kind == "completions" else _acceptance
    yield from [read(_Cells(name, row)) for row in rows]


def _kind(name: str) -> str | None:
    """`completions.csv` and `completions-2026-03-10.csv` are files of completions."""
    stem, _, ending = name.lower().rpartition(".")
    if ending not in ("csv", "xlsx"):
        return None
    return next((k for k in _COLUMNS if stem == k or stem.startswith((f"{k}-", f"{k}_"))), None)


class _Cells:
    """One row with typed access."""

    def __init__(self, file: str, row: Row) -> None:
        self._file, self._row = file, row

    def text(self, column: str) -> str:
        return self._row.cells.get(column, "")

    def wrong(self, column: str, problem: str) -> BadInput:
        return BadInput(problem, where=f"{self._file}, line {self._row.number}, {column}")

    def code(self, column: str) -> str:
        if not is_code(self.text(column)):
            raise self.wrong(column, f"{self.text(column)[:100]!r} cannot be a code")
        return self.text(column)

    def day(self, column: str) -> date:
        try:
            return parse_date(self.text(column))
        except BadInput as problem:
            raise self.wrong(column, problem.message) from None

    def one_of(self, column: str, known: type[StrEnum]) -> str:
        if self.text(column) not in list(known):
            raise self.wrong(column, f"{self.text(column)!r} is none of {', '.join(known)}")
        return self.text(column)

    def money(self) -> Money | None:
        amount, currency = self.text("amount"), self.text("currency")
        if not amount:
            return None
        if not is_currency(currency):
            raise self.wrong("currency", f"{currency[:20]!r} is no currency")
        try:
            money = Money.parse(amount, currency)
        except BadInput as problem:
            raise self.wrong("amount", problem.message) from None
        if money.minor <= 0:
            raise self.wrong("amount", f"{money} is not more than nothing")
        return money


def _completion(cells: _Cells) -> Signal:
    day = cells.day("completed_on")
    status = cells.one_of("status", _Status) if cells.text("status") else "completed"
    done = status == _Status.COMPLETED
    return Signal(
        kind=SignalKind.COMPLETED if done else SignalKind.REOPENED,
        contract=cells.code("contract"),
        milestone=cells.code("milestone"),
        # A file knows days only; the first instant of the day stands for it.
        occurred_at=datetime.combine(day, time(), UTC),
        completed_on=day,
        reported_by=cells.text("reported_by"),
        amount=cells.money(),
    )


def _acceptance(cells: _Cells) -> Signal:
    day = cells.day("decided_on")
    return Signal(
        kind=SignalKind.ACCEPTANCE,
        contract=cells.code("contract"),
        milestone=cells.code("milestone"),
        occurred_at=datetime.combine(day, time(), UTC),
        verdict=Verdict(cells.one_of("verdict", Verdict)),
        decided_on=day,
        signatory_name=cells.text("signatory_name"),
        signatory_title=cells.text("signatory_title"),
        document=cells.text("document"),
        quote=cells.text("quote"),
    )


class Lying(NamedTuple):
    """A file as it lies there; `changed_at` is the place's own clock."""

    name: str
    size: int
    changed_at: datetime


class Place(Protocol):
    """Where files are laid. Every call raises Retryable when the place is away."""

    def files(self) -> list[Lying]:
        """The files that lie there, without those of folders below."""
        ...

    def read(self, name: str) -> bytes: ...

    def put_away(self, name: str, new: str) -> None:
        """Move a file to `done/` under a new name."""
        ...


Opened = Callable[[Platform], AbstractContextManager[Place]]


def picked_up(opened: Opened) -> Callable[[Platform, Since], Page]:
    """How a place is polled: the files that lie there whole; once they are kept, they are moved to
    `done/`. A file that changed while it was picked up stays and is read again.

    Raises:
        BadInput: the connection names no place, or a file is too large.
        Retryable: the place is away.
    """

    def poll(platform: Platform, since: Since) -> Page:
        with opened(platform) as place:
            ready = sorted(one for one in place.files() if _is_ready(one, since.now))
            bodies = [(one, place.read(one.name)) for one in ready[:_MOST_FILES]]
        taken = [
            (one, Found(body, {FILE: one.name})) for one, body in bodies if len(body) == one.size
        ]

        def settle() -> None:
            if not taken:
                return
            with opened(platform) as place:
                there = set(place.files())
                for one, found in taken:
                    if one in there:
                        # Never over another file of the same name.
                        new = f"{found.key.removeprefix('record:')[:12]}-{one.name}"
                        place.put_away(one.name, new)

        more = "more" if len(ready) > _MOST_FILES and taken else None
        return Page([found for _, found in taken], more, None, settle)

    return poll


def _is_ready(one: Lying, now: datetime) -> bool:
    if one.name.startswith(".") or "/" in one.name or _kind(one.name) is None:
        return False
    if one.size > _LARGEST_BYTES:
        raise BadInput(f"is larger than {_LARGEST_BYTES // 2**20} MiB", where=one.name)
    return one.changed_at + _QUIET <= now
