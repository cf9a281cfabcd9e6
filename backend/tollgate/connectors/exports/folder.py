"""A folder of exports to records: every file read or named as failed, every doubt asked or told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tollgate.connectors.exports import mapping, styles
from tollgate.connectors.exports.builders import build
from tollgate.connectors.exports.recognise import Layout, Question, recognise
from tollgate.connectors.exports.rows import RowReader
from tollgate.connectors.exports.sheets import Sheet, read_sheets
from tollgate.domain.leakage.records import Records
from tollgate.kernel.currency import is_currency
from tollgate.kernel.errors import BadInput, TollgateError

_ENDINGS = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".xlsm"})
_MOST_FILES = 200
Ask = Callable[[Question], str | None]
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class FileRead:
    """One table of one file, as it was read."""

    file: str
    table: str
    rows: int
    skipped: int
    columns: dict[str, str]
    unused: list[str]
    unread_cells: int
    currency: str

    def as_json(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(slots=True)
class Exports:
    """What a folder held: the records, and everything a reader should know about the reading."""

    records: Records = field(default_factory=Records)
    files: list[FileRead] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    layouts: list[Layout] = field(default_factory=list)


def read_folder(
    folder: Path,
    *,
    answers: dict[str, dict[str, Any]],
    currency: str | None,
    ask: Ask,
    tell: Tell,
) -> Exports:
    """Read every CSV and XLSX file of a folder (or the one file that is named).

    `answers` is the user's mapping; `ask` puts a question to the user or returns None; `tell`
    shows progress; `currency` is that of files that name none.

    Raises:
        BadInput: there is no such folder, it holds no export, or none could be read.
    """
    exports = Exports()
    tables: list[tuple[Sheet, Layout, dict[str, Any]]] = []
    for path in _paths(folder):
        tell(f"reading {path.name}")
        try:
            for sheet in read_sheets(path, path.name):
                told = answers.get(sheet.name, {})
                layout = _recognised(sheet, told, ask, exports)
                if layout is not None:
                    tables.append((sheet, layout, told))
        except TollgateError as problem:
            exports.failed.append(str(problem))
        except OSError as problem:
            exports.failed.append(f"{path.name}: cannot be opened ({problem.strerror})")
    if not tables:
        raise BadInput(
            "; ".join(exports.failed)
            or f"no file is a table that is known ({', '.join(exports.ignored) or 'none'})",
            where=str(folder),
        )
    _settle_styles(tables, ask, exports)
    _build_all(tables, currency, exports, tell)
    return exports


def _paths(folder: Path) -> list[Path]:
    if folder.is_file():
        return [folder]
    if not folder.is_dir():
        raise BadInput("there is no such folder", where=str(folder))
    paths = sorted(
        path
        for path in folder.iterdir()
        if path.suffix.lower() in _ENDINGS
        and not path.name.startswith((".", "~$"))
        and path.is_file()
    )
    if not paths:
        raise BadInput("holds no CSV or XLSX file", where=str(folder))
    if len(paths) > _MOST_FILES:
        raise BadInput(f"holds {len(paths)} files; at most {_MOST_FILES}", where=str(folder))
    return paths


def _recognised(sheet: Sheet, told: dict[str, Any], ask: Ask, exports: Exports) -> Layout | None:
    if told.get("table") == "ignore":
        return None
    found = recognise(sheet, told)
    if isinstance(found, Question):
        answer = ask(found)
        if answer is None:
            exports.questions.append(found)
            return None
        found = recognise(sheet, {**told, "table": answer})
    if not isinstance(found, Layout):
        exports.ignored.append(sheet.name)
        return None
    for name, among in found.rivals.items():
        question = Question(
            sheet.name, f"columns.{name}", f"which column is the {name}?", tuple(among)
        )
        answer = ask(question)
        if answer is None:
            exports.questions.append(question)
        else:
            found.columns[name] = found.headers.index(answer)
    return found


def _settle_styles(
    tables: list[tuple[Sheet, Layout, dict[str, Any]]], ask: Ask, exports: Exports
) -> None:
    questions, notes = styles.decide(tables)
    exports.notes += notes
    layouts = {layout.file: layout for _, layout, _ in tables}
    for question in questions:
        answer = ask(question)
        if answer is None:
            exports.questions.append(question)
            continue
        kind, _, name = question.key.partition(".")
        layout = layouts[question.file]
        (layout.dates if kind == "dates" else layout.decimals)[name] = answer


def _build_all(
    tables: list[tuple[Sheet, Layout, dict[str, Any]]],
    currency: str | None,
    exports: Exports,
    tell: Tell,
) -> None:
    default, per_file = _currencies(tables, currency, exports)
    for sheet, layout, _ in tables:
        tell(f"taking {layout.table} from {layout.file}")
        reader = RowReader(sheet, layout, per_file.get(layout.file) or default)
        rows = build(reader, exports.records)
        # The text of a large file is not needed any more.
        sheet.rows.clear()
        exports.layouts.append(layout)
        exports.problems += reader.problems.shown
        exports.files.append(
            FileRead(
                file=layout.file,
                table=layout.table,
                rows=rows,
                skipped=reader.skipped,
                columns={name: layout.headers[at] for name, at in layout.columns.items()},
                unused=layout.unused,
                unread_cells=reader.problems.count,
                currency=reader.currency,
            )
        )


def _currencies(
    tables: Iterable[tuple[Sheet, Layout, dict[str, Any]]],
    currency: str | None,
    exports: Exports,
) -> tuple[str, dict[str, str]]:
    """The currency of files that do not name one, and what each file says of itself."""
    per_file: dict[str, str] = {}
    named: Counter[str] = Counter()
    silent: list[str] = []
    for sheet, layout, told in tables:
        header, cells = styles.currencies_named(sheet, layout)
        cells = {code for code in cells if is_currency(code)}
        own = told.get("currency") or header or (next(iter(cells)) if len(cells) == 1 else None)
        if own:
            per_file[layout.file] = layout.currency = str(own)
        named.update(cells | ({header} if header else set()))
        if not own and not cells:
            silent.append(layout.file)
    default = currency or (named.most_common(1)[0][0] if named else "USD")
    if silent and currency is None:
        why = (
            "as the other files say"
            if len(named) == 1
            else "the one most files name"
            if named
            else "no file names a currency"
        )
        exports.notes.append(
            f"{default} is taken for {', '.join(silent)} ({why}); --currency sets another"
        )
    return default, per_file


def keep_mapping(exports: Exports, path: Path, known: Iterable[str]) -> bool:
    """Write the mapping file beside the exports; False where nothing was to be added."""
    return mapping.write_mapping(path, exports.layouts, exports.ignored, known)
