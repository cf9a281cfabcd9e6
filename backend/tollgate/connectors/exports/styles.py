"""The order of dates and the decimal mark of each column: from its cells, else from its file, else
from the other files, else asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from tollgate.connectors.exports.recognise import Layout, Question
from tollgate.connectors.exports.sheets import Sheet
from tollgate.connectors.exports.values import Verdict, cell_currency, date_order, decimal_mark
from tollgate.connectors.exports.vocabulary import header_currency, vocabulary

_CURRENCY_SAMPLE = 2_000


def cells_of(sheet: Sheet, layout: Layout, column: int) -> Iterator[str]:
    """The filled cells of a column below the header."""
    for row in sheet.rows[layout.header_row :]:
        if column < len(row) and row[column]:
            yield row[column].strip()


def decide(
    tables: list[tuple[Sheet, Layout, dict[str, object]]],
) -> tuple[list[Question], list[str]]:
    """Fill in `dates` and `decimals` of every layout; what stays open is asked, and assumptions
    taken from a neighbour are told."""
    questions: list[Question] = []
    notes: list[str] = []
    for kind, types, judge in (
        ("dates", ("date",), date_order),
        ("decimals", ("money", "number", "percent"), decimal_mark),
    ):
        still_open: list[tuple[Layout, str, Verdict]] = []
        for sheet, layout, answers in tables:
            still_open += _by_own_cells(sheet, layout, answers, kind, types, judge)
        everywhere = {value for _, layout, _ in tables for value in _styles(layout, kind).values()}
        for layout, name, verdict in still_open:
            asked = _by_neighbours(layout, name, verdict, kind, everywhere, notes)
            if asked is not None:
                questions.append(asked)
    return questions, notes


def _styles(layout: Layout, kind: str) -> dict[str, str]:
    return layout.dates if kind == "dates" else layout.decimals


def _by_own_cells(
    sheet: Sheet,
    layout: Layout,
    answers: dict[str, object],
    kind: str,
    types: tuple[str, ...],
    judge: Callable[[Iterable[str]], Verdict],
) -> list[tuple[Layout, str, Verdict]]:
    fields = vocabulary().tables[layout.table].fields
    told = answers.get(kind)
    told = told if isinstance(told, dict) else {}
    still_open = []
    for name, column in layout.columns.items():
        if fields[name].type not in types:
            continue
        if name in told:
            _styles(layout, kind)[name] = str(told[name])
            continue
        verdict = judge(cells_of(sheet, layout, column))
        if verdict.value:
            _styles(layout, kind)[name] = verdict.value
        elif verdict.open_cells:
            still_open.append((layout, name, verdict))
    return still_open


def _by_neighbours(
    layout: Layout,
    name: str,
    verdict: Verdict,
    kind: str,
    everywhere: set[str],
    notes: list[str],
) -> Question | None:
    """The style of the file's other columns, else of all other files, if those agree."""
    own = set(_styles(layout, kind).values())
    if not verdict.evidence:
        for place, values in (
            ("the other columns of the file", own),
            ("the other files", everywhere),
        ):
            if len(values) == 1:
                value = next(iter(values))
                _styles(layout, kind)[name] = value
                notes.append(
                    f"{layout.file}: column {layout.headers[layout.columns[name]]!r} read as "
                    f"{_named(value)}, as {place} are (its own cells, such as {verdict.example}, "
                    "fit both)"
                )
                return None
            if values:
                break
    header = layout.headers[layout.columns[name]]
    choices = ("dmy", "mdy") if kind == "dates" else (",", ".")
    what = (
        "does the day or the month come first" if kind == "dates" else "which is the decimal mark"
    )
    reason = verdict.evidence or f"{verdict.open_cells} cells such as {verdict.example} fit both"
    return Question(
        layout.file, f"{kind}.{name}", f"column {header!r}: {what}? ({reason})", choices
    )


def _named(value: str) -> str:
    return {
        "dmy": "day before month",
        "mdy": "month before day",
        ",": "decimal comma",
        ".": "decimal point",
    }[value]


def currencies_named(sheet: Sheet, layout: Layout) -> tuple[str | None, set[str]]:
    """The currency that a file's amount headers name, and all that its cells name."""
    fields = vocabulary().tables[layout.table].fields
    in_header: set[str] = set()
    in_cells: set[str] = set()
    for name, column in layout.columns.items():
        if fields[name].type == "money":
            code = header_currency(layout.headers[column])
            if code:
                in_header.add(code)
            for count, cell in enumerate(cells_of(sheet, layout, column)):
                if count > _CURRENCY_SAMPLE:
                    break
                marked = cell_currency(cell)
                if marked:
                    in_cells.add(marked)
        elif name == "currency":
            in_cells |= {
                cell.upper()
                for count, cell in enumerate(cells_of(sheet, layout, column))
                if count <= _CURRENCY_SAMPLE
            }
    return (next(iter(in_header)) if len(in_header) == 1 else None), in_cells
