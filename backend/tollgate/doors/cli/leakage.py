"""`tollgate leakage FOLDER`: what a firm has lost or is losing, told from its exports alone."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

import click

from tollgate.connectors.exports.mapping import FILE_NAME
from tollgate.connectors.exports.recognise import Question
from tollgate.domain.leakage.baseline import Change, compare
from tollgate.domain.leakage.finding import KINDS, LEAKAGE, Finding
from tollgate.doors.clock import SystemClock
from tollgate.doors.reports.leakage_data import report_json, sums, sureness, write_csv
from tollgate.kernel.calendar import parse_date
from tollgate.kernel.currency import is_currency
from tollgate.kernel.cycles import no_search_for_cycles
from tollgate.kernel.errors import BadInput
from tollgate.kernel.money import Money
from tollgate.workflows.report_leakage import Report, Wish, report_leakage

_TOP = 10


def _date(_: click.Context, __: click.Parameter, text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return parse_date(text)
    except BadInput as problem:
        raise click.BadParameter(str(problem)) from None


def _currency(_: click.Context, __: click.Parameter, text: str | None) -> str | None:
    if text is None or is_currency(text.upper()):
        return text.upper() if text else None
    raise click.BadParameter(f"{text!r} is not an ISO 4217 currency code")


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="JSON Lines on standard output.")
@click.option("--html", "html", type=click.Path(path_type=Path), help="Write the report page here.")
@click.option("--csv", "table", type=click.Path(path_type=Path), help="Write all findings here.")
@click.option(
    "--mapping",
    type=click.Path(path_type=Path),
    help=f"The mapping file to follow and complete [FOLDER/{FILE_NAME}].",
)
@click.option("--no-mapping", is_flag=True, help="Write no mapping file.")
@click.option("--baseline", type=click.Path(path_type=Path), help="Compare with this baseline.")
@click.option("--save-baseline", type=click.Path(path_type=Path), help="Keep this month's numbers.")
@click.option("--as-of", callback=_date, help="Reckon to this day [last day in the exports].")
@click.option("--currency", callback=_currency, help="Currency of files that name none.")
@click.option(
    "--rate",
    type=click.FloatRange(0, 100),
    default=8.0,
    show_default=True,
    help="Yearly cost of money in percent, for bills that came late.",
)
@click.option(
    "--grace",
    type=click.IntRange(0, 365),
    default=10,
    show_default=True,
    help="Days from finished work to its bill that are no delay.",
)
@click.pass_context
@no_search_for_cycles()
def command(ctx: click.Context, /, folder: Path, **options: Any) -> None:
    """Read CSV and XLSX exports (projects, milestones, invoices, payments, time) and list what was
    lost: never billed, late, twice, short. Read-only: no database, account, key or network."""
    as_json = options["as_json"]
    home = folder if folder.is_dir() else folder.parent
    wish = Wish(
        folder=folder,
        mapping=options["mapping"] or home / FILE_NAME,
        today=SystemClock().now().date(),
        as_of=options["as_of"],
        currency=options["currency"],
        interest_bp=round(options["rate"] * 100),
        grace_days=options["grace"],
        keep=not options["no_mapping"],
    )
    report = report_leakage(wish, ask=_asker(interactive=not as_json), tell=_tell)
    changes = _changes(report, options["baseline"])
    if options["html"]:
        from tollgate.doors.reports.leakage_page import page

        _write(options["html"], page(report, changes))
    if options["table"]:
        try:
            with Path(options["table"]).open("w", encoding="utf-8-sig", newline="") as file:
                write_csv(report, file)
        except OSError as problem:
            raise BadInput(str(problem.strerror), where=str(options["table"])) from None
    if options["save_baseline"]:
        text = json.dumps(report.baseline(), indent=1, ensure_ascii=False)
        _write(options["save_baseline"], text + "\n")
    if as_json:
        for line in report_json(report):
            click.echo(json.dumps(line, ensure_ascii=False))
    else:
        _show(report, changes)
    ctx.exit(1 if report.exports.failed else 0)


def _tell(text: str) -> None:
    click.echo(f"… {text}", err=True)


def _asker(*, interactive: bool) -> Any:
    """Ask on a terminal; elsewhere every question stays open and is reported."""
    if not (interactive and sys.stdin.isatty() and sys.stderr.isatty()):
        return lambda question: None

    def ask(question: Question) -> str | None:
        click.echo(f"{question.file}: {question.text}", err=True)
        for number, choice in enumerate(question.choices, start=1):
            click.echo(f"  {number}  {choice}", err=True)
        answer = click.prompt(
            "  number, or 0 to leave it out",
            type=click.IntRange(0, len(question.choices)),
            default=0,
            err=True,
        )
        return question.choices[answer - 1] if answer else None

    return ask


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, "utf-8")
    except OSError as problem:
        raise BadInput(str(problem.strerror), where=str(path)) from None


def _changes(report: Report, path: Path | None) -> list[Change]:
    if path is None:
        return []
    try:
        before = json.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError, RecursionError):
        raise BadInput("is not a baseline file that can be read", where=str(path)) from None
    if not isinstance(before, dict):
        raise BadInput("is not a baseline file", where=str(path))
    return compare(before, report.baseline())


def _amount(money: Money) -> str:
    whole, _, cents = money.major.partition(".")
    grouped = f"{int(whole):,}" if whole not in ("-0",) else "-0"
    return f"{grouped}{'.' + cents if cents else ''} {money.currency}"


def _show(report: Report, changes: list[Change]) -> None:
    """The report in a terminal: the sums, the worst findings, and what was not certain."""
    exports = report.exports
    rows = sum(file.rows for file in exports.files)
    click.echo(
        f"{len(exports.files)} tables with {rows:,} rows read; as of {report.policy.as_of}; "
        f"{report.matched:,} of {report.matchable:,} milestones matched to bills"
    )
    for one in sums(report.findings):
        click.echo(
            f"\nLeakage {_amount(one.leaked)}"
            + (f"  (and {_amount(one.leaked_unsure)} unsure)" if one.leaked_unsure.minor else "")
        )
        for kind, (money, unsure, count) in one.by_kind.items():
            mark = " " if KINDS[kind].group in LEAKAGE else "*"
            doubt = f"  + {_amount(unsure)} unsure" if unsure.minor else ""
            click.echo(f" {mark}{KINDS[kind].title:<38}{_amount(money):>22}  {count:>5}{doubt}")
    if report.findings:
        click.echo("  * not in the sum: may have to be given back, or lies in the bank unassigned")
        click.echo("\nThe largest:")
        for finding in report.findings[:_TOP]:
            click.echo(f"  {_line(finding)}")
    else:
        click.echo("\nNothing was found.")
    for pace in report.paces:
        dso = "not known" if pace.dso_days is None else f"{pace.dso_days} days"
        wait = "not known" if pace.median_days is None else f"{pace.median_days} days (median)"
        click.echo(f"\n{pace.currency}: DSO {dso}; milestone to invoice {wait}")
    for change in changes:
        sign = {True: "better", False: "worse", None: "same or not comparable"}[change.better]
        click.echo(f"  {change.what}: {change.before} -> {change.now} ({sign})")
    _show_doubts(report)


def _line(finding: Finding) -> str:
    return (
        f"{_amount(finding.money):>20}  {KINDS[finding.kind].title}: {finding.title[:50]}"
        f" [{finding.whom.customer[:30]}] {sureness(finding.confidence)}; {finding.rows[0]}"
    )


def _show_doubts(report: Report) -> None:
    exports = report.exports
    for question in exports.questions:
        click.echo(
            f"question: {question.file}: {question.text} [{' | '.join(question.choices)}] "
            f"-> answer as {question.key} in the mapping file",
            err=True,
        )
    for note in exports.notes:
        click.echo(f"note: {note}", err=True)
    for name in exports.ignored:
        click.echo(f"note: {name} is no table that is known; ignored", err=True)
    unread = sum(file.unread_cells for file in exports.files)
    if unread:
        click.echo(f"note: {unread} cells could not be read, such as:", err=True)
        for problem in exports.problems[:5]:
            click.echo(f"  {problem}", err=True)
    for failure in exports.failed:
        click.echo(f"failed: {failure}", err=True)
    if report.mapping:
        click.echo(f"how the files were read: {report.mapping}", err=True)
