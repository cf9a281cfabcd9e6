"""A ledger as the duplicate advisor sees it, and the strict reading of one from a CSV file."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from tollgate.kernel.currency import decimals
from tollgate.kernel.errors import BadInput

LARGEST_BYTES = 256 * 1024 * 1024
COLUMNS = ("id", "vendor_or_customer", "number", "date", "amount")
USUAL_DECIMALS = 2  # of a ledger that names no currency

_AMOUNT = re.compile(r"[+-]?(\d{1,15}|\d{1,3}(,\d{3}){1,4})(\.\d{0,12})?", re.ASCII)
_ISO = re.compile(r"(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d\d)(\d\d))(?:[T ].*)?", re.ASCII)
_LOCAL = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[T ].*)?", re.ASCII)


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
    day_of = _day_reader((cells[places["date"]] for _, cells in body if len(cells) >= len(header)))
    return _entries(body, places, len(header), day_of)


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
    day_of: Callable[[str], date],
) -> Reading:
    entries: list[Entry] = []
    problems: list[str] = []
    first_row: dict[str, int] = {}
    for row, cells in body:
        try:
            if len(cells) != width:
                raise BadInput(f"has {len(cells)} cells, the header {width}")
            entry = _entry({c: cells[p].strip() for c, p in places.items()}, day_of)
            if entry.id in first_row:
                raise BadInput(f"id {entry.id!r} stands already in row {first_row[entry.id]}")
        except BadInput as problem:
            problems.append(f"row {row}: {problem.message}")
            continue
        first_row[entry.id] = row
        entries.append(entry)
    return Reading(entries, problems)


def _entry(cells: dict[str, str], day_of: Callable[[str], date]) -> Entry:
    for column in ("id", "vendor_or_customer"):
        if not cells[column]:
            raise BadInput(f"{column} is empty")
    currency = cells.get("currency", "").upper()
    return Entry(
        id=cells["id"],
        party=cells["vendor_or_customer"],
        number=cells["number"],
        on=day_of(cells["date"]),
        minor=_minor(cells["amount"], currency),
        currency=currency,
    )


def _minor(text: str, currency: str) -> int:
    """Minor units. Amounts here are compared, not booked, so digits beyond them are rounded off."""
    places = decimals(currency) if currency else USUAL_DECIMALS
    if not _AMOUNT.fullmatch(text):
        raise BadInput(f"amount {text[:40]!r} is not a plain decimal such as 1234.50")
    scaled = Decimal(text.replace(",", "")).scaleb(places)
    return int(scaled.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def _day_reader(cells: Iterator[str]) -> Callable[[str], date]:
    """ISO dates, and day-month-year or month-day-year when the column itself settles which."""
    day_first = month_first = False
    seen = 0
    for cell in cells:
        found = _LOCAL.fullmatch(cell.strip())
        if found and found[2] != ".":
            seen += 1
            day_first = day_first or int(found[1]) > 12
            month_first = month_first or int(found[3]) > 12
    unsettled = seen > 0 and day_first == month_first
    remembered: dict[str, date] = {}

    def day_of(text: str) -> date:
        known = remembered.get(text)
        if known is None:
            known = remembered[text] = _day(text, month_first, unsettled)
        return known

    return day_of


def _day(text: str, month_first: bool, unsettled: bool) -> date:
    if found := _ISO.fullmatch(text):
        year, month, day = int(found[1]), int(found[3] or found[5]), int(found[4] or found[6])
    elif found := _LOCAL.fullmatch(text):
        if found[2] != "." and unsettled:
            raise BadInput(f"date {text[:40]!r} may be day-month or month-day; write YYYY-MM-DD")
        day, month, year = int(found[1]), int(found[3]), int(found[4])
        if month_first and found[2] != ".":
            day, month = month, day
    else:
        raise BadInput(f"date {text[:40]!r} is not a date such as 2026-03-31")
    try:
        return date(year, month, day)
    except ValueError:
        raise BadInput(f"date {text[:40]!r} is not in the calendar") from None
