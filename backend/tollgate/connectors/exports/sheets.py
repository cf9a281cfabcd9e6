"""CSV and XLSX files as rows of text, within bounds: encodings and separators are worked out from
the bytes, formulas stay text, and what is too long, too large or no table is refused by row."""

from __future__ import annotations

import codecs
import csv
import io
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from tollgate.kernel.errors import BadInput, TooMany

LARGEST_FILE = 400 << 20
LONGEST_LINE = 1 << 20
LONGEST_CELL = 1 << 15
MOST_COLUMNS = 1_000
MOST_ROWS = 1_000_000
LARGEST_UNPACKED = 1 << 30
LARGEST_RATIO = 250
SMALL_UNPACKED = 32 << 20
_SAMPLE = 1 << 18
_SEPARATORS = (",", ";", "\t", "|")
_XLSX_MAGIC = b"PK\x03\x04"
_OLE_MAGIC = b"\xd0\xcf\x11\xe0"
_EMPTY = (b"", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of text: rows[0] is row 1 of the file; how it was read is told for the report."""

    name: str
    rows: list[list[str]]
    separator: str
    encoding: str


def read_sheets(path: Path, name: str) -> list[Sheet]:
    """The tables of a file: one of a CSV, one per sheet of a workbook.

    Raises:
        BadInput: it is empty, binary, damaged or protected; `where` is the file (and row).
        TooMany: it is larger than the bounds of this module.
    """
    size = path.stat().st_size
    if size > LARGEST_FILE:
        raise TooMany(f"has {size >> 20} MB; at most {LARGEST_FILE >> 20} MB are read", where=name)
    with path.open("rb") as file:
        head = file.read(_SAMPLE)
    if head[:4] == _XLSX_MAGIC:
        return _workbook(path, name)
    if head[:4] == _OLE_MAGIC:
        raise BadInput("is an old or password-protected Excel file; save it as .xlsx", where=name)
    if head in _EMPTY or not head.strip():
        raise BadInput("is empty", where=name)
    encoding = _encoding(path, name, head)
    separator = _separator(head, encoding)
    return [Sheet(name, _csv_rows(path, name, encoding, separator), separator, encoding)]


def _encoding(path: Path, name: str, head: bytes) -> str:
    """UTF-8 or UTF-16 by mark, UTF-16 by its zeros, UTF-8 if every byte agrees, else Windows-1252.

    Every line is measured on the way, so that no later step meets an endless one.
    """
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if b"\0" in head:
        even, odd = head[0::2].count(0), head[1::2].count(0)
        if max(even, odd) * 3 < len(head) or min(even, odd) * 10 > len(head):
            raise BadInput("is a binary file, not a table", where=name)
        return "utf-16-be" if even > odd else "utf-16-le"
    decoder = codecs.getincrementaldecoder("utf-8")()
    utf8, row, length = True, 1, 0
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            if b"\0" in chunk:
                raise BadInput("holds zero bytes; it is no text file", where=f"{name} row {row}")
            row, length = _measure(chunk, name, row, length)
            if utf8:
                try:
                    decoder.decode(chunk)
                except UnicodeDecodeError:
                    utf8 = False
    return "utf-8-sig" if utf8 else "cp1252"


def _measure(chunk: bytes, name: str, row: int, length: int) -> tuple[int, int]:
    for part in chunk.replace(b"\r", b"\n").split(b"\n")[:-1]:
        if length + len(part) > LONGEST_LINE:
            raise TooMany(f"has a line over {LONGEST_LINE >> 10} kB", where=f"{name} row {row}")
        row, length = row + 1, 0
    length += len(chunk) - 1 - max(chunk.rfind(b"\n"), chunk.rfind(b"\r"))
    if length > LONGEST_LINE:
        raise TooMany(f"has a line over {LONGEST_LINE >> 10} kB", where=f"{name} row {row}")
    return row, length


def _separator(head: bytes, encoding: str) -> str:
    """The separator that gives the most rows of one same width over one."""
    text = head.decode(encoding, errors="replace")
    lines = text.splitlines()
    if lines and lines[0].lower().startswith("sep=") and len(lines[0]) == 5:
        return lines[0][4]
    sample = "\n".join(lines[:200] if len(lines) < 200 else lines[:199])
    best, best_score = ",", 0.0
    for separator in _SEPARATORS:
        try:
            widths = Counter(
                len(row) for row in csv.reader(io.StringIO(sample), delimiter=separator) if row
            )
        except csv.Error:
            continue
        wide = [(count * min(width, 12), width) for width, count in widths.items() if width > 1]
        score = max(wide, default=(0, 0))[0]
        if score > best_score:
            best, best_score = separator, score
    return best


def _csv_rows(path: Path, name: str, encoding: str, separator: str) -> list[list[str]]:
    csv.field_size_limit(LONGEST_LINE)
    rows: list[list[str]] = []
    try:
        with path.open(encoding=encoding, errors="replace", newline="") as file:
            for row in csv.reader(file, delimiter=separator):
                rows.append(row)
                if len(row) > MOST_COLUMNS:
                    raise TooMany(f"has over {MOST_COLUMNS} cells", where=f"{name} row {len(rows)}")
                if len(rows) > MOST_ROWS:
                    raise TooMany(f"has over {MOST_ROWS:,} rows; split it", where=name)
    except csv.Error as problem:
        raise BadInput(f"cannot be read: {problem}", where=f"{name} row {len(rows) + 1}") from None
    if rows and rows[0] and rows[0][0].lower().startswith("sep=") and len(rows[0]) <= 2:
        rows[0] = []
    return rows


def _workbook(path: Path, name: str) -> list[Sheet]:
    _check_archive(path, name)
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        # Formulas are kept as the text they are: nothing is computed, no stored result is trusted.
        with path.open("rb") as file:
            book = load_workbook(file, read_only=True, data_only=False, keep_links=False)
            sheets = [
                Sheet(
                    name if len(book.worksheets) == 1 else f"{name} [{sheet.title}]",
                    list(_sheet_rows(sheet, name)),
                    "xlsx",
                    "xlsx",
                )
                for sheet in book.worksheets
                if sheet.sheet_state == "visible"
            ]
            book.close()
    except (zipfile.BadZipFile, InvalidFileException, KeyError, ValueError, SyntaxError, TypeError):
        raise BadInput("is a damaged workbook", where=name) from None
    found = [sheet for sheet in sheets if any(any(row) for row in sheet.rows)]
    if not found:
        raise BadInput("has no visible sheet with cells", where=name)
    return found


def _check_archive(path: Path, name: str) -> None:
    """Refuse an archive that says, or turns out, to unpack to far more than it is."""
    try:
        with zipfile.ZipFile(path) as archive:
            infos = archive.infolist()
            if len(infos) > 5_000:
                raise TooMany("is an archive of thousands of parts", where=name)
            unpacked = sum(info.file_size for info in infos)
            packed = max(1, sum(info.compress_size for info in infos))
            if unpacked > LARGEST_UNPACKED:
                raise TooMany(f"unpacks to {unpacked >> 20} MB; that is a zip bomb", where=name)
            if unpacked > SMALL_UNPACKED and unpacked > LARGEST_RATIO * packed:
                raise TooMany(
                    f"unpacks to {unpacked // packed} times its size; that is a zip bomb",
                    where=name,
                )
            if "xl/workbook.xml" not in archive.namelist():
                raise BadInput("is an archive, but no Excel workbook", where=name)
    except (zipfile.BadZipFile, OSError):
        raise BadInput("is a damaged workbook", where=name) from None


def _sheet_rows(sheet: Any, name: str) -> Iterator[list[str]]:
    # A stated dimension may be wrong (many exporters write A1); the cells themselves count.
    sheet.reset_dimensions()
    for last, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
        if last > MOST_ROWS:
            raise TooMany(f"has over {MOST_ROWS:,} rows; split it", where=name)
        if len(cells) > MOST_COLUMNS and any(cells[MOST_COLUMNS:]):
            raise TooMany(f"has over {MOST_COLUMNS} cells", where=f"{name} row {last}")
        yield [_cell_text(cell) for cell in cells[:MOST_COLUMNS]]


def _cell_text(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell[:LONGEST_CELL]
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ", "seconds")
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float):
        # A workbook keeps numbers as binary fractions; eight decimals undo that without a trace.
        return f"{cell:.8f}".rstrip("0").rstrip(".")
    return str(cell)[:LONGEST_CELL]
