"""A ledger as the duplicate advisor sees it, and the strict reading of one from a CSV file."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tollgate.advisors.duplicates.cells import amount_reader, day_reader
from tollgate.kernel.errors import BadInput

LARGEST_BYTES = 256 * 1024 * 1024
COLUMNS = ("id", "vendor_or_customer", "number", "date", "amount")


@dataclass(frozen=True, slots=True)
class Entry:
    """One invoice or payment; `minor` is in minor units of `currency` ("" when unnamed)."""

    id: str
    party: str
    number: str
    on: date
    minor: int
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """The entries of a file and one sentence for each row that could not be read."""

    entries: list[Entry]
    problems: list[str]


@dataclass(frozen=True, slots=True)
class Readers:
    """How the columns of a file write a day, and an amount of a currency."""

    day: Callable[[str], date]
    minor: Callable[[str, str], int]


def read_ledger(path: Path) -> Reading:
    """Read a CSV file with the columns of the interface, in any order, beside any others.

    Raises:
        BadInput: the file as a whole cannot be read: encoding, size, header, no rows, broken
            quoting, or dates whose order of day and month nothing in the file settles.
    """
    name = path.name
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise BadInput(f"is larger than {LARGEST_BYTES // 2**20} MiB", where=name)
        raw = path.read_bytes()
    except OSError as problem:
        raise BadInput(f"cannot be read: {problem.strerror}", where=name) from problem
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = raw.count(b"\n", 0, problem.start) + 1
        raise BadInput("is not UTF-8", where=f"{name}, row {line}") from None
    rows = _rows(text, name)
    header = next(rows, (1, []))[1]
    places = _places(header, name)
    body = [(number, cells) for number, cells in rows if any(cell.strip() for cell in cells)]
    if not body:
        raise BadInput("holds no rows", where=name)
    whole = [cells for _, cells in body if len(cells) == len(header)]
    read = Readers(
        day_reader(cells[places["date"]] for cells in whole),
        amount_reader(cells[places["amount"]].strip() for cells in whole),
    )
    return _entries(body, places, len(header), read)


def _rows(text: str, name: str) -> Iterator[tuple[int, list[str]]]:
    first = text.split("\n", 1)[0]
    mark = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    try:
        for cells in reader:
            yield reader.line_num, cells
    except csv.Error as problem:
        raise BadInput(str(problem), where=f"{name}, row {reader.line_num}") from None


def _places(header: list[str], name: str) -> dict[str, int]:
    found = [cell.strip().lower() for cell in header]
    if not any(found):
        raise BadInput("is empty", where=name)
    missing = [column for column in COLUMNS if column not in found]
    if missing:
        raise BadInput(f"the header lacks {', '.join(missing)}", where=f"{name}, row 1")
    known = [column for column in (*COLUMNS, "currency") if column in found]
    twice = [column for column in known if found.count(column) > 1]
    if twice:
        raise BadInput(f"the header names {', '.join(twice)} twice", where=f"{name}, row 1")
    return {column: found.index(column) for column in known}


def _entries(
    body: list[tuple[int, list[str]]],
    places: dict[str, int],
    width: int,
    read: Readers,
) -> Reading:
    entries: list[Entry] = []
    problems: list[str] = []
    first_row: dict[str, int] = {}
    for row, cells in body:
        try:
            if len(cells) != width:
                raise BadInput(f"has {len(cells)} cells, the header {width}")
            entry = _entry({c: cells[p].strip() for c, p in places.items()}, read)
            if entry.id in first_row:
                raise BadInput(f"id {entry.id!r} stands already in row {first_row[entry.id]}")
        except BadInput as problem:
            problems.append(f"row {row}: {problem.message}")
            continue
        first_row[entry.id] = row
        entries.append(entry)
    return Reading(entries, problems)


def _entry(cells: dict[str, str], read: Readers) -> Entry:
    for column in ("id", "vendor_or_customer"):
        if not cells[column]:
            raise BadInput(f"{column} is empty")
    currency = cells.get("currency", "").upper()
    return Entry(
        id=cells["id"],
        party=cells["vendor_or_customer"],
        number=cells["number"],
        on=read.day(cells["date"]),
        minor=read.minor(cells["amount"], currency),
        currency=currency,
    )
