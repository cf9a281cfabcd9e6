"""What kind of table a sheet is, where its header stands and which column holds which field; what
cannot be told is a question, never a guess."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

from tollgate.connectors.exports.sheets import Sheet
from tollgate.connectors.exports.values import (
    flag,
    looks_like_day,
    looks_like_number,
)
from tollgate.connectors.exports.vocabulary import Table, header_key, plainly, vocabulary
from tollgate.kernel.errors import BadInput

_HEADER_REACH = 40
_CONTENT_SAMPLE = 300
_CLEAR_LEAD = 1.5


@dataclass(frozen=True, slots=True)
class Question:
    """Something only the user can tell: `key` is where the answer stands in the mapping file."""

    file: str
    key: str
    text: str
    choices: tuple[str, ...] = ()


@dataclass(slots=True)
class Layout:
    """How a sheet is read: its kind of table, its header row (counted from 1) and its columns by
    field; `styles` holds what was decided per field (order of dates, decimal mark)."""

    file: str
    table: str
    header_row: int
    columns: dict[str, int]
    headers: list[str]
    dates: dict[str, str] = field(default_factory=dict)
    decimals: dict[str, str] = field(default_factory=dict)
    currency: str | None = None
    rivals: dict[str, list[str]] = field(default_factory=dict)
    unused: list[str] = field(default_factory=list)


def find_header(rows: list[list[str]]) -> int | None:
    """The index of the row, among the first, that says the most header words."""
    known = vocabulary().headers
    best, best_score = None, 1.0
    for index, row in enumerate(rows[:_HEADER_REACH]):
        filled = [cell for cell in row if cell.strip()]
        if len(filled) < 2:
            continue
        hits = sum(1.0 for cell in filled if header_key(cell) in known)
        hits += sum(
            0.5 for cell in filled if header_key(cell) not in known and _inside(cell, known)
        )
        figures = sum(looks_like_number(cell) or looks_like_day(cell) for cell in filled)
        score = hits - figures
        if score > best_score:
            best, best_score = index, score
    return best


def _inside(cell: str, known: frozenset[str]) -> bool:
    """Whether some run of a header's last words is a known header ("Custom field (Fee)")."""
    words = header_key(cell).split()
    return len(words) < 9 and any(" ".join(words[at:]) in known for at in range(1, len(words)))


def recognise(sheet: Sheet, answers: dict[str, object]) -> Layout | Question | None:
    """The layout of a sheet; a question where two kinds of table fit; None where none does.

    `answers` is what the user's mapping file says of this sheet; what it says stands.
    """
    told_row = answers.get("header_row")
    header = int(str(told_row)) - 1 if told_row else find_header(sheet.rows)
    if header is None or not 0 <= header < len(sheet.rows):
        return None
    headers = unique_headers(sheet.rows[header])
    body = sheet.rows[header + 1 : header + 1 + 4 * _CONTENT_SAMPLE]
    samples = _samples(headers, body)
    tables = vocabulary().tables
    told = str(answers.get("table") or "")
    if told in tables:
        return _layout(sheet, tables[told], header, headers, answers)
    scored = sorted(
        ((_score(sheet.name, table, headers, samples), table) for table in tables.values()),
        key=lambda one: -one[0],
    )
    (first, table), (second, rival) = scored[0], scored[1]
    if first <= 0:
        return None
    if (
        first - second < _CLEAR_LEAD
        and second > 0
        and not _same_family(table, rival, first, second)
    ):
        return Question(
            sheet.name,
            "table",
            f"is this a table of {table.name} or of {rival.name}?",
            (table.name, rival.name),
        )
    return _layout(sheet, table, header, headers, answers)


def _same_family(table: Table, rival: Table, first: float, second: float) -> bool:
    """Change orders share their columns with milestones; the better one is right enough."""
    return {table.name, rival.name} == {"milestones", "change_orders"} and first > second


def unique_headers(row: list[str]) -> list[str]:
    """Headers with duplicates numbered: "Amount", "Amount [2]"."""
    seen: dict[str, int] = defaultdict(int)
    unique = []
    for cell in row:
        name = " ".join(cell.split())
        seen[name] += 1
        unique.append(name if seen[name] == 1 or not name else f"{name} [{seen[name]}]")
    return unique


def _samples(headers: list[str], body: list[list[str]]) -> list[list[str]]:
    columns: list[list[str]] = [[] for _ in headers]
    for row in body:
        for index, cell in enumerate(row[: len(headers)]):
            if cell and len(columns[index]) < _CONTENT_SAMPLE:
                columns[index].append(cell.strip())
    return columns


_CHECKS: dict[str, tuple[Callable[[str], bool], float]] = {
    "date": (looks_like_day, 0.6),
    "money": (looks_like_number, 0.6),
    "number": (looks_like_number, 0.6),
    "percent": (lambda cell: looks_like_number(cell.replace("%", "")), 0.6),
    "flag": (lambda cell: flag(cell) is not None, 0.6),
}


def fits(type_name: str, cells: list[str]) -> bool:
    """Whether a column's cells can be of a type; an empty column can be anything."""
    cells = [cell for cell in cells if cell]
    if not cells:
        return True
    if type_name == "text":
        return True
    check, share = _CHECKS[type_name]
    return sum(map(check, cells)) >= share * len(cells)


@dataclass(frozen=True, slots=True)
class _Claim:
    """A column that may hold a field; smaller sorts first."""

    weakness: int
    rank: int
    field: str
    column: int


def _claims(table: Table, headers: list[str], samples: list[list[str]]) -> list[_Claim]:
    claims = []
    for column, header in enumerate(headers):
        name = header_key(header.split(" [")[0]) if header.endswith("]") else header_key(header)
        if not name:
            continue
        words = name.split()
        for one in table.fields.values():
            weakness = 0
            rank = one.ranks.get(name)
            if rank is None and len(words) < 9:
                tails = (" ".join(words[at:]) for at in range(1, len(words)))
                rank = next((one.ranks[tail] for tail in tails if tail in one.ranks), None)
                weakness = 1
            if rank is not None and fits(one.type, samples[column]):
                empty = 0 if samples[column] else 1
                claims.append(_Claim(weakness + empty, rank, one.name, column))
    return claims


def assign(
    table: Table, headers: list[str], samples: list[list[str]]
) -> tuple[dict[str, int], dict[str, list[int]]]:
    """Fields to columns, and fields for which equally good columns are rivals.

    Stronger names go first; a column holds one field, except that one project column may be told
    by code and name (the better one is taken).
    """
    claims = sorted(
        _claims(table, headers, samples), key=lambda one: (one.weakness, one.rank, one.column)
    )
    chosen: dict[str, _Claim] = {}
    rivals: dict[str, list[int]] = defaultdict(list)
    taken: set[int] = set()
    for claim in claims:
        if claim.column in taken:
            continue
        held = chosen.get(claim.field)
        if held is None:
            chosen[claim.field] = claim
            taken.add(claim.column)
        elif (held.weakness, held.rank) == (claim.weakness, claim.rank) and _differ(
            samples[held.column], samples[claim.column]
        ):
            rivals[claim.field].append(claim.column)
    return (
        {name: claim.column for name, claim in chosen.items()},
        {name: [chosen[name].column, *columns] for name, columns in rivals.items()},
    )


def _differ(first: list[str], second: list[str]) -> bool:
    return bool(second) and first != second


def _score(name: str, table: Table, headers: list[str], samples: list[list[str]]) -> float:
    """How well a sheet fits a table: met needs, columns explained, and what the file is called."""
    columns, _ = assign(table, headers, samples)
    filled = {one for one, column in columns.items() if samples[column]}
    if not all(any(one in filled for one in need) for need in table.needs):
        return 0.0
    claims = {(one.field, one.column): one for one in _claims(table, headers, samples)}
    score = 0.0
    for one in filled:
        claim = claims[one, columns[one]]
        score += (1.0 if claim.weakness == 0 else 0.4) * (1.3 if claim.rank < 6 else 1.0)
    words = f" {plainly(name.rsplit('.', 1)[0])} "
    hints = [hint for hint in table.files if f" {hint} " in words]
    return (
        score
        + (5.0 if hints else 0.0)
        + 0.1 * max((len(hint.split()) for hint in hints), default=0)
    )


def _layout(
    sheet: Sheet,
    table: Table,
    header: int,
    headers: list[str],
    answers: dict[str, object],
) -> Layout:
    samples = _samples(headers, sheet.rows[header + 1 : header + 1 + 4 * _CONTENT_SAMPLE])
    columns, rivals = assign(table, headers, samples)
    layout = Layout(sheet.name, table.name, header + 1, columns, headers)
    told = answers.get("columns")
    if isinstance(told, dict):
        layout.columns = columns = _told_columns(sheet.name, told, headers)
        rivals = {name: among for name, among in rivals.items() if name not in told}
    for name, among in rivals.items():
        # Left out until the user says which one it is.
        layout.columns.pop(name, None)
        layout.rivals[name] = [headers[column] for column in among]
    used = set(columns.values())
    layout.unused = [
        one for index, one in enumerate(headers) if one and index not in used and samples[index]
    ]
    return layout


def _told_columns(file: str, told: dict[str, object], headers: list[str]) -> dict[str, int]:
    columns = {}
    for name, header in told.items():
        if header is None:
            # The user says that no column holds it.
            continue
        if str(header) not in headers:
            raise BadInput(f"the mapping wants a column {header!r} for {name}", where=file)
        columns[str(name)] = headers.index(str(header))
    return columns
