"""Reading our own import files strictly: CSV in UTF-8 or XLSX, rows with their numbers."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from tollgate.kernel.errors import BadInput

LARGEST_BYTES = 256 * 1024 * 1024
LARGEST_UNPACKED = 1024 * 1024 * 1024
LARGEST_CELL = 32_767  # the most that a spreadsheet cell holds


@dataclass(frozen=True, slots=True)
class Row:
    """One data row; `number` is the line that a person sees in the file."""

    number: int
    cells: dict[str, str]


def read_sheet(path: Path, required: Sequence[str], optional: Sequence[str]) -> list[Row]:
    """All rows of a file whose header is known.

    Raises:
        BadInput: not readable, wrong encoding, or a header that lacks or invents columns; `where`
            names file and line.
    """
    name = path.name
    try:
        size = path.stat().st_size
        raw = path.read_bytes() if size <= LARGEST_BYTES else b""
    except OSError as problem:
        raise BadInput(f"cannot be read: {problem.strerror}", where=name) from problem
    if size > LARGEST_BYTES:
        raise BadInput(f"is larger than {LARGEST_BYTES // 2**20} MiB", where=name)
    return rows_of(name, raw, required, optional)


def rows_of(name: str, raw: bytes, required: Sequence[str], optional: Sequence[str]) -> list[Row]:
    """All rows of a file that is in memory; raises like `read_sheet`."""
    lines = _xlsx(name, raw) if name.lower().endswith(".xlsx") else _csv(name, raw)
    header_line, header = next(lines, (1, []))
    columns = [cell.strip() for cell in header]
    _check_header(f"{name}, line {header_line}", columns, required, optional)
    rows = []
    for number, cells in lines:
        if not any(cell.strip() for cell in cells):
            continue
        where = f"{name}, line {number}"
        if len(cells) != len(columns):
            raise BadInput(f"has {len(cells)} cells, the header {len(columns)}", where=where)
        for column, cell in zip(columns, cells, strict=True):
            if len(cell) > LARGEST_CELL or "\x00" in cell:
                raise BadInput("is too long or holds NUL", where=f"{where}, {column}")
        values = {c: v.strip() for c, v in zip(columns, cells, strict=True)}
        rows.append(Row(number, values))
    return rows


def _check_header(
    where: str, columns: Sequence[str], required: Sequence[str], optional: Sequence[str]
) -> None:
    if len(columns) == 1 and any(mark in columns[0] for mark in ";\t|"):
        raise BadInput("the columns are not separated by commas", where=where)
    missing = [column for column in required if column not in columns]
    if missing:
        raise BadInput(f"the header lacks {', '.join(missing)}", where=where)
    invented = [column for column in columns if column not in {*required, *optional}]
    if invented:
        raise BadInput(f"the header has unknown columns: {', '.join(invented)}", where=where)
    if len(set(columns)) != len(columns):
        raise BadInput("the header names a column twice", where=where)


def _csv(name: str, raw: bytes) -> Iterator[tuple[int, list[str]]]:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = raw.count(b"\n", 0, problem.start) + 1
        raise BadInput("is not UTF-8", where=f"{name}, line {line}") from None
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        for cells in reader:
            yield reader.line_num, cells
    except csv.Error as problem:
        raise BadInput(str(problem), where=f"{name}, line {reader.line_num}") from None


def _xlsx(name: str, raw: bytes) -> Iterator[tuple[int, list[str]]]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > LARGEST_UNPACKED:
                raise BadInput("unpacks to more than 1 GiB", where=name)
        book = load_workbook(io.BytesIO(raw), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
            yield number, [_cell(cell) for cell in cells]
    except (zipfile.BadZipFile, InvalidFileException, KeyError, ValueError, IndexError) as problem:
        raise BadInput(f"is no readable workbook: {problem}", where=name) from None


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time().isoformat() == "00:00:00" else str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        # A spreadsheet keeps every number as a float; this is its shortest exact writing.
        return f"{value:.15g}"
    return str(value)
