"""The mapping file: how every export was read, in YAML that a person can correct and use again."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tollgate.connectors.exports.recognise import Layout
from tollgate.connectors.exports.vocabulary import vocabulary
from tollgate.kernel.currency import is_currency
from tollgate.kernel.errors import BadInput

FILE_NAME = "leakage-mapping.yaml"
_LARGEST = 1 << 20
_HEAD = """\
# How `tollgate leakage` read these files. Correct what is wrong and run it again: what stands here
# is followed, files that are not named here are recognised anew.
#   table      one of {tables}, or `ignore`
#   header_row the row of the column names, counted from 1
#   columns    our field: the column's name ("Amount [2]" is the second column named Amount; null
#              says that no column holds it)
#   dates      our field: dmy, mdy       decimals   our field: "," or "."
#   currency   the currency of a file that does not name it
"""


def read_mapping(path: Path) -> dict[str, dict[str, Any]]:
    """What the user's mapping says, by file name.

    Raises:
        BadInput: it is no mapping in YAML or JSON, or names a table, field or currency that is
            not known.
    """
    import yaml

    try:
        if path.stat().st_size > _LARGEST:
            raise BadInput("is too large for a mapping file", where=str(path))
        data = yaml.safe_load(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError, RecursionError) as problem:
        raise BadInput(f"cannot be read: {str(problem).splitlines()[0]}", where=str(path)) from None
    if data is None:
        return {}
    if not isinstance(data, dict) or not all(isinstance(one, dict) for one in data.values()):
        raise BadInput("is not a mapping file (file name: table, columns, …)", where=str(path))
    for name, entry in data.items():
        _check(str(name), entry, path)
    return {str(name): entry for name, entry in data.items()}


def _check(name: str, entry: dict[str, Any], path: Path) -> None:
    where = f"{path} ({name})"
    tables = vocabulary().tables
    table = entry.get("table")
    if table not in tables and table != "ignore":
        raise BadInput(f"table: {table!r} is none of {', '.join(tables)}, ignore", where=where)
    known = tables[table].fields if table in tables else {}
    for part in ("columns", "dates", "decimals"):
        told = entry.get(part) or {}
        if not isinstance(told, dict):
            raise BadInput(f"{part}: is not a list of field: value", where=where)
        for one in told:
            if one not in known and table != "ignore":
                raise BadInput(f"{part}: {one!r} is no field of {table}", where=where)
    for one, order in (entry.get("dates") or {}).items():
        if order not in ("dmy", "mdy"):
            raise BadInput(f"dates: {one} is {order!r}, not dmy or mdy", where=where)
    for one, mark in (entry.get("decimals") or {}).items():
        if mark not in (",", "."):
            raise BadInput(f'decimals: {one} is {mark!r}, not "," or "."', where=where)
    code = entry.get("currency")
    if code is not None and not is_currency(str(code)):
        raise BadInput(f"currency: {code!r} is not an ISO 4217 code", where=where)
    row = entry.get("header_row", 1)
    if not isinstance(row, int) or row < 1:
        raise BadInput(f"header_row: {row!r} is not a row number", where=where)


def write_mapping(
    path: Path, layouts: Iterable[Layout], ignored: Iterable[str], known: Iterable[str]
) -> bool:
    """Write what was recognised; with a file there, only add what it does not name yet.

    Returns whether anything was written. Raises OSError where the folder cannot be written.
    """
    named = set(known)
    entries = [_entry(one) for one in layouts if one.file not in named]
    entries += [f"{_quoted(one)}:\n  table: ignore\n" for one in ignored if one not in named]
    if not entries:
        return False
    if path.exists():
        text = path.read_text("utf-8").rstrip("\n") + "\n\n" + "\n".join(entries)
    else:
        text = _HEAD.format(tables=", ".join(vocabulary().tables)) + "\n" + "\n".join(entries)
    path.write_text(text, "utf-8")
    return True


def _entry(layout: Layout) -> str:
    lines = [f"{_quoted(layout.file)}:", f"  table: {layout.table}"]
    lines.append(f"  header_row: {layout.header_row}")
    lines.append("  columns:")
    by_column = sorted(layout.columns.items(), key=lambda one: one[1])
    lines += [f"    {name}: {_quoted(layout.headers[column])}" for name, column in by_column]
    for title, told in (("dates", layout.dates), ("decimals", layout.decimals)):
        if told:
            lines.append(f"  {title}:")
            lines += [f"    {name}: {_quoted(value)}" for name, value in told.items()]
    if layout.currency:
        lines.append(f"  currency: {layout.currency}")
    lines += [f"  # not used: {_comment(one)}" for one in layout.unused[:30]]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A YAML double-quoted text (JSON's escapes are a part of YAML's)."""
    return json.dumps(text, ensure_ascii=False)


def _comment(text: str) -> str:
    return " ".join(text.split())[:80]
