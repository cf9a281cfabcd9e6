"""Rows of a recognised sheet as typed cells by field; totals, group titles, repeated headers and
blank lines are told apart from records, and cells that cannot be read are named."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from tollgate.connectors.exports.recognise import Layout
from tollgate.connectors.exports.sheets import Sheet
from tollgate.connectors.exports.values import (
    cell_currency,
    day_reader,
    flag,
    number_reader,
    percent_bp,
    to_money,
)
from tollgate.connectors.exports.vocabulary import plainly, vocabulary
from tollgate.domain.leakage.records import Source
from tollgate.kernel.currency import is_currency
from tollgate.kernel.money import Money

_MOST_PROBLEMS = 20
_YES_STATUS = ("done", "accepted", "paid")


@dataclass(slots=True)
class Problems:
    """Cells that could not be read: the first few by name, all by number."""

    shown: list[str] = field(default_factory=list)
    count: int = 0

    def add(self, where: Source, column: str, cell: str, wanted: str) -> None:
        self.count += 1
        if len(self.shown) < _MOST_PROBLEMS:
            said = "a formula" if cell[:1] == "=" else repr(cell[:40])
            self.shown.append(f"{where}, column {column!r}: {said} is not {wanted}")


@dataclass(slots=True)
class Row:
    """One record's cells by field; a field that the sheet lacks is empty or None."""

    at: Source
    cells: dict[str, Any]
    group: str

    def text(self, name: str) -> str:
        return str(self.cells.get(name) or "")

    def day(self, name: str) -> date | None:
        found: date | None = self.cells.get(name)
        return found

    def money(self, name: str) -> Money | None:
        found: Money | None = self.cells.get(name)
        return found

    def number(self, name: str) -> Decimal | None:
        found: Decimal | None = self.cells.get(name)
        return found

    def flag(self, name: str) -> bool | None:
        found: bool | None = self.cells.get(name)
        return found

    def share_bp(self, name: str) -> int:
        found: int | None = self.cells.get(name)
        return found or 0


class RowReader:
    """Reads the records of one sheet, top to bottom."""

    def __init__(self, sheet: Sheet, layout: Layout, currency: str) -> None:
        self.sheet = sheet
        self.layout = layout
        self.currency = currency
        self.problems = Problems()
        self.skipped = 0
        self.money_seen: set[str] = set()
        fields = vocabulary().tables[layout.table].fields
        self._types = {name: fields[name].type for name in layout.columns}
        self._header = sheet.rows[layout.header_row - 1]
        self._total_starts = tuple({word.split()[0] for word in vocabulary().totals})
        self._currency_column = layout.columns.get("currency")
        # The currency column must be known before the first amount of a row is read.
        self._readers = [
            (name, column, self._reader(name)) for name, column in layout.columns.items()
        ]

    def _reader(self, name: str) -> Callable[[str], Any]:
        kind = self._types[name]
        if kind == "date":
            return day_reader(self.layout.dates.get(name))
        if kind in ("money", "number"):
            return number_reader(self.layout.decimals.get(name))
        if kind == "percent":
            read = number_reader(self.layout.decimals.get(name))
            return lambda cell: _share(read(cell), cell)
        if kind == "flag":
            return flag
        return str.strip

    def __iter__(self) -> Iterator[Row]:
        group = ""
        rows = self.sheet.rows
        for index in range(self.layout.header_row, len(rows)):
            row = rows[index]
            filled = [cell for cell in row if cell and not cell.isspace()]
            if not filled:
                continue
            if len(filled) == 1 and len(row) > 1 and len(self._readers) > 1:
                # A line with one cell is a group's title (or a footer), not a record.
                if not self._is_total(filled[0]):
                    group = filled[0].strip()
                self.skipped += 1
                continue
            if self._is_total(filled[0]) or self._is_header(row):
                self.skipped += 1
                continue
            yield self._row(index, row, group)

    def _is_total(self, cell: str) -> bool:
        if not cell.lstrip()[:12].casefold().startswith(self._total_starts):
            return False
        words = plainly(cell).split()
        if not words or len(words) > 8:
            return False
        totals = vocabulary().totals
        return words[0] in totals or " ".join(words[:2]) in totals

    def _is_header(self, row: list[str]) -> bool:
        return row[: len(self._header)] == self._header

    def _row(self, index: int, row: list[str], group: str) -> Row:
        at = Source(self.layout.file, index + 1)
        width = len(row)
        currency = self.currency
        if self._currency_column is not None and self._currency_column < width:
            code = row[self._currency_column].strip().upper()
            if is_currency(code):
                currency = code
            elif marked := cell_currency(row[self._currency_column]):
                currency = marked
        cells: dict[str, Any] = {}
        for name, column, read in self._readers:
            if column >= width:
                continue
            cell = row[column]
            if not cell or not (cell := cell.strip()):
                continue
            value = read(cell)
            if value is not None and self._types[name] == "money":
                value = to_money(value, cell_currency(cell, dollar=currency) or currency)
            if value is None:
                self._unread(at, name, column, cell)
            else:
                cells[name] = value
        return Row(at, cells, group)

    def _unread(self, at: Source, name: str, column: int, cell: str) -> None:
        kind = self._types[name]
        if kind in ("flag", "percent") or cell in ("-", "--", "–", "n/a", "N/A", "#N/A"):
            return
        wanted = {"date": "a date that can be read", "money": "an amount"}.get(kind, "a number")
        self.problems.add(at, self.layout.headers[column], cell, wanted)


def _share(value: Decimal | None, cell: str) -> int | None:
    return None if value is None else percent_bp(value, cell)
