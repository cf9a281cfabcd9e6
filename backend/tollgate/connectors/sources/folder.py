"""The drop folder: files of completions and acceptances as the importer reads them, laid there by
hand, by a job, or by an SFTP server whose upload folder it is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path

from tollgate.connectors.platform import Api, Platform
from tollgate.connectors.sheets import Row, rows_of
from tollgate.connectors.signatures import Delivery, NobodyKnocks
from tollgate.connectors.sources.form import (
    Found,
    Page,
    Poll,
    Secret,
    Shape,
    Since,
    Source,
    listed,
)
from tollgate.domain.events.signal import Signal, SignalKind, Verdict
from tollgate.kernel.calendar import parse_date
from tollgate.kernel.currency import is_currency
from tollgate.kernel.errors import BadInput, Retryable
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


def dropped(platform: Platform, since: Since) -> Page:
    """The files that lie there whole; once they are kept, they are moved to `done/`.

    Raises:
        BadInput: the connection names no folder, or a file is too large.
        Retryable: the folder is away.
    """
    folder = Path(listed(platform.options, "folder")[0])
    try:
        ready = sorted(path for path in folder.iterdir() if _is_ready(path, since.now))
        paths = ready[:_MOST_FILES]
        found = [Found(path.read_bytes(), {FILE: path.name}) for path in paths]
    except OSError as problem:
        raise Retryable(f"{folder}: {problem.strerror}") from problem

    def settle() -> None:
        for path, one in zip(paths, found, strict=True):
            _put_away(path, one)

    more = "more" if len(ready) > len(paths) else None
    return Page(found, more, None, settle)


def _is_ready(path: Path, now: datetime) -> bool:
    if path.name.startswith(".") or _kind(path.name) is None or not path.is_file():
        return False
    there = path.stat()
    if there.st_size > _LARGEST_BYTES:
        raise BadInput(f"is larger than {_LARGEST_BYTES // 2**20} MiB", where=path.name)
    return datetime.fromtimestamp(there.st_mtime, UTC) + _QUIET <= now


def _put_away(path: Path, one: Found) -> None:
    """Move a kept file aside, never over another one of the same name."""
    done = path.parent / "done"
    done.mkdir(exist_ok=True)
    os.replace(path, done / f"{one.key.removeprefix('record:')[:12]}-{path.name}")


FOLDER_DROP = Source(
    name="folder",
    title="Drop folder (CSV or XLSX)",
    signature=NobodyKnocks(),
    secret=Secret.NONE,
    shapes=(Shape("file of the importer", events),),
    api=Api("", lambda token, options: {}),
    poll=Poll(dropped, every=timedelta(minutes=1)),
    options={
        "folder": "where the files are laid; those that were read are moved to done/ below it",
        "poll_minutes": "how often the folder is looked into",
    },
)
