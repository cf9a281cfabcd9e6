"""The leakage report as one self-contained page to read, print and keep: no script, no network;
whatever came from a file is escaped."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from html import escape
from importlib.resources import files

from tollgate.domain.leakage.baseline import Change, Pace
from tollgate.domain.leakage.finding import KINDS, LEAKAGE, LIKELY, Finding, Group, Kind
from tollgate.doors.reports.charts import Step, columns, waterfall
from tollgate.doors.reports.leakage_data import Sums, finding_id, sums, sureness
from tollgate.doors.reports.leakage_reading import how_it_was_read, open_questions
from tollgate.kernel.money import Money
from tollgate.workflows.report_leakage import Report

_TOP = 20
_MOST_ROWS = 12
_MOST_BARS = 10
_MOST_LISTED = 3_000
_LATENESS = (
    ("early", -10_000, -4), ("on time", -3, 3), ("4-10 days", 4, 10), ("11-20", 11, 20),
    ("21-30", 21, 30), ("31-60", 31, 60), ("61-90", 61, 90), ("over 90", 91, 100_000),
)  # fmt: skip


def page(report: Report, changes: Sequence[Change]) -> str:
    """The whole page as HTML text."""
    css = files(__package__).joinpath("leakage.css").read_text("utf-8")
    by_currency = sums(report.findings)
    body = [_head(report, by_currency), open_questions(report)]
    body += [_currency(report, one) for one in by_currency]
    if not by_currency:
        body.append(
            "<h2>Nothing was found</h2><p>No finding rests on the files that were read.</p>"
        )
    body += [_changes(changes), _all_findings(report), how_it_was_read(report)]
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">"
        f"<title>Leakage report, {report.policy.as_of}</title><style>{css}</style></head>"
        f"<body><main>{''.join(body)}</main></body></html>\n"
    )


def written(money: Money, *, cents: bool = True) -> str:
    """Money for people: "USD 1,234.50"; without cents rounded to the unit."""
    whole, _, fraction = money.major.partition(".")
    sign, whole = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    number = int(whole) + (not cents and fraction[:1] >= "5")
    tail = f".{fraction}" if cents and fraction else ""
    return f"{money.currency}\u00a0{sign}{number:,}{tail}"


def _head(report: Report, by_currency: list[Sums]) -> str:
    rows = sum(file.rows for file in report.exports.files)
    share = f"{report.matched:,} of {report.matchable:,} milestones matched to bills."
    return (
        "<h1>Leakage report</h1>"
        f'<p class="quiet">What was lost, or is being lost, between finished work and cash. '
        f"Reckoned to {report.policy.as_of} from {rows:,} rows of {len(report.exports.files)} "
        f"exports. {share}</p>"
        + (
            '<nav aria-label="Contents"><a href="#top">The largest</a>'
            '<a href="#all">All findings</a><a href="#reading">How it was read</a></nav>'
            if by_currency
            else ""
        )
    )


def _currency(report: Report, one: Sums) -> str:
    findings = [finding for finding in report.findings if finding.currency == one.currency]
    pace = next((pace for pace in report.paces if pace.currency == one.currency), None)
    return "".join(
        (
            f"<h2>{escape(one.currency)}: the figures</h2>",
            _cards(report, one, pace),
            _waterfall(one),
            _lateness(pace, report.policy.grace_days),
            '<div class="two">',
            _bars("By customer", findings, lambda finding: finding.whom.customer),
            _bars("By project manager", findings, lambda finding: finding.whom.manager),
            "</div>",
            _top(findings, one.currency),
        )
    )


def _cards(report: Report, one: Sums, pace: Pace | None) -> str:
    billed = next((money for money in report.billed if money.currency == one.currency), None)
    share = ""
    if billed and billed.minor > 0:
        per_mille = one.leaked.minor * 1000 // billed.minor
        share = f"{per_mille // 10}.{per_mille % 10}% of {written(billed, cents=False)} billed"
    doubt = (
        f"; a further {written(one.leaked_unsure, cents=False)} is unsure"
        if one.leaked_unsure.minor
        else ""
    )
    cards = [_card("main", "Leakage", written(one.leaked, cents=False), share + doubt)]
    for group, name, what in (
        (Group.NOT_BILLED, "Not billed", "work done, no invoice"),
        (Group.NOT_COLLECTED, "Not collected", "billed, contested or paid short"),
        (Group.COST_OF_DELAY, "Cost of delay", f"interest at {report.policy.interest_bp / 100:g}%"),
    ):
        money = _group(one, group)
        cards.append(_card("", name, written(money, cents=False), what))
    cards.append(
        _card("risk", "Exposure", written(one.exposed, cents=False), "may have to be given back")
    )
    cards.append(
        _card(
            "bank", "Cash not applied", written(one.in_bank, cents=False), "in the bank, unassigned"
        )
    )
    if pace is not None:
        dso = "not known" if pace.dso_days is None else f"{pace.dso_days} days"
        cards.append(_card("pace", "DSO", dso, "open / billed in 90 days x 90"))
        wait = "not known" if pace.median_days is None else f"{pace.median_days} days"
        tenth = f"; slowest tenth {pace.slowest_tenth_days}+" if pace.matched else ""
        cards.append(
            _card("pace", "Milestone to invoice", wait, f"median of {pace.matched}{tenth}")
        )
    return f'<div class="cards">{"".join(cards)}</div>'


def _card(kind: str, name: str, value: str, what: str) -> str:
    return (
        f'<div class="card {kind}"><span class="name">{escape(name)}</span>'
        f"<b>{escape(value)}</b><span>{escape(what)}</span></div>"
    )


def _group(one: Sums, group: Group) -> Money:
    minor = sum(
        sure.minor for kind, (sure, _, _) in one.by_kind.items() if KINDS[kind].group is group
    )
    return Money(minor, one.currency)


def _waterfall(one: Sums) -> str:
    steps = [
        Step(KINDS[kind].title, sure.minor, f"{written(sure, cents=False)}", unsure.minor)
        for kind, (sure, unsure, _) in one.by_kind.items()
        if KINDS[kind].group in LEAKAGE
    ]
    if not steps:
        return ""
    steps.sort(key=lambda step: -step.size)
    drawn = waterfall(
        steps, "Leakage", written(one.leaked, cents=False), f"Leakage by kind in {one.currency}"
    )
    return (
        f"<h3>Leakage by kind</h3><figure>{drawn}<figcaption>Dashed: unsure, not in the sum. "
        "No amount is in two bars.</figcaption></figure>"
    )


def _lateness(pace: Pace | None, grace: int) -> str:
    if pace is None or not pace.late_days:
        return ""
    counts = [
        (label, sum(low <= days <= high for days in pace.late_days))
        for label, low, high in _LATENESS
    ]
    late_from = next(
        (at for at, (_, low, _) in enumerate(_LATENESS) if low > grace), len(_LATENESS)
    )
    drawn = columns(counts, late_from, "Bills by days from finished milestone to invoice")
    return (
        f"<h3>How late the bills were</h3><figure>{drawn}<figcaption>"
        "Bills by days from finished (or accepted) milestone to "
        f"invoice, {pace.matched:,} matched bills. After {grace} days they count as late."
        "</figcaption></figure>"
    )


def _bars(title: str, findings: list[Finding], name_of: Callable[[Finding], str]) -> str:
    sure: dict[str, int] = defaultdict(int)
    for finding in findings:
        if finding.confidence >= LIKELY and finding.group in LEAKAGE:
            sure[name_of(finding) or "not told"] += finding.money.minor
    if not sure or list(sure) == ["not told"]:
        return ""
    ranked = sorted(sure.items(), key=lambda one: (-one[1], one[0]))
    most, currency = ranked[0][1] or 1, findings[0].currency
    shown = ranked[:_MOST_BARS]
    rest = sum(minor for _, minor in ranked[_MOST_BARS:])
    if rest:
        shown.append((f"{len(ranked) - _MOST_BARS} others", rest))
    rows = "".join(
        f'<tr><td>{escape(name)}</td><td style="width:34%"><span class="bar" '
        f'style="width:{max(1, min(100, minor * 100 // most))}%"></span></td>'
        f'<td class="n">{escape(written(Money(minor, currency), cents=False))}</td></tr>'
        for name, minor in shown
    )
    return f"<section><h3>{escape(title)}</h3><table><tbody>{rows}</tbody></table></section>"


def _top(findings: list[Finding], currency: str) -> str:
    if not findings:
        return ""
    articles = "".join(_article(finding) for finding in findings[:_TOP])
    return (
        f'<h2 id="top">The largest in {escape(currency)}, with their evidence</h2>'
        "<p>Each row is named by file and row as a spreadsheet counts them. The money of a finding "
        "is the sum of the amounts counted, or the interest on it where that is said.</p>"
        + articles
    )


def _article(finding: Finding) -> str:
    info, word = KINDS[finding.kind], sureness(finding.confidence)
    whom = " · ".join(
        escape(text)
        for text in (finding.whom.customer, finding.whom.project, finding.whom.manager)
        if text
    )
    days = "" if finding.days is None else f" · {finding.days} days"
    return (
        f'<article class="{info.group.value}"><header><h3>{escape(info.title)}: '
        f'{escape(finding.title[:120])}</h3><span class="money">{escape(written(finding.money))}'
        f'</span></header><p><span class="tag {word}">{word}, {finding.confidence}%</span> '
        f'<span class="quiet">{whom}{days}</span></p>'
        f"<p>{escape(finding.because[:1].upper() + finding.because[1:])}.</p>"
        f"<p><strong>What to do:</strong> {escape(info.what_to_do)}</p>"
        f"{_evidence(finding)}</article>"
    )


def _evidence(finding: Finding) -> str:
    rows = "".join(
        f"<tr><td>{escape(part.at.file)}</td><td class=n>{part.at.row}</td>"
        f"<td>{escape(part.column)}{f' {escape(part.times)}' if part.times else ''}</td>"
        f"<td class=n>{escape(written(part.of))}</td>"
        f"<td class=n>{escape(written(part.counted))}</td></tr>"
        for part in finding.parts[:_MOST_ROWS]
    )
    more = len(finding.parts) - _MOST_ROWS
    if more > 0:
        rows += (
            f'<tr><td colspan="5">and {more} more rows, all in the CSV and JSON output</td></tr>'
        )
    if finding.interest_bp:
        rows += (
            f'<tr><td colspan="4">interest on {escape(written(finding.principal))} for '
            f"{finding.interest_days} days at {finding.interest_bp / 100:g}% a year</td>"
            f"<td class=n>{escape(written(finding.money))}</td></tr>"
        )
    also = ", ".join(escape(str(at)) for at in finding.also[:_MOST_ROWS])
    also = f'<p class="note">Also looked at: {also}</p>' if also else ""
    return (
        "<table><thead><tr><th>File</th><th class=n>Row</th><th>Column</th>"
        f"<th class=n>States</th><th class=n>Counted</th></tr></thead><tbody>{rows}</tbody></table>"
        + also
    )


def _all_findings(report: Report) -> str:
    if not report.findings:
        return ""
    by_kind: dict[Kind, list[Finding]] = defaultdict(list)
    for finding in report.findings[:_MOST_LISTED]:
        by_kind[finding.kind].append(finding)
    left = len(report.findings) - _MOST_LISTED
    note = f"<p>{left:,} more are in the CSV and JSON output.</p>" if left > 0 else ""
    tables = "".join(_kind_table(kind, by_kind[kind]) for kind in Kind if by_kind[kind])
    return f'<h2 id="all">All findings</h2>{note}{tables}'


def _kind_table(kind: Kind, findings: Iterable[Finding]) -> str:
    rows = "".join(
        f"<tr><td>{finding_id(one)}</td><td>{escape(one.title[:90])}</td>"
        f"<td>{escape(one.whom.customer[:60])}</td><td class=n>{escape(written(one.money))}</td>"
        f"<td class=n>{'' if one.days is None else one.days}</td>"
        f'<td><span class="tag {sureness(one.confidence)}">{one.confidence}%</span></td>'
        f"<td>{escape(_rows(one))}</td></tr>"
        for one in findings
    )
    return (
        f'<h3>{escape(KINDS[kind].title)}</h3><div class="wide"><table><thead><tr><th>Id</th>'
        "<th>What</th><th>Customer</th><th class=n>Money</th><th class=n>Days</th><th>Sure</th>"
        f"<th>Rows</th></tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _rows(finding: Finding) -> str:
    """The rows a finding rests on, by file: "invoices.csv 12, 14"."""
    by_file: dict[str, list[int]] = defaultdict(list)
    for at in finding.rows:
        by_file[at.file].append(at.row)
    return "; ".join(f"{file} {', '.join(map(str, rows))}" for file, rows in by_file.items())


def _changes(changes: Sequence[Change]) -> str:
    if not changes:
        return ""
    words = {True: ("better", "better"), False: ("worse", "worse"), None: ("", "same")}
    rows = "".join(
        f"<tr><td>{escape(one.what)}</td><td class=n>{escape(one.before)}</td>"
        f'<td class=n>{escape(one.now)}</td><td class="{words[one.better][0]}">'
        f"{words[one.better][1]}</td></tr>"
        for one in changes
    )
    return (
        "<h2>Since the baseline</h2><table><thead><tr><th>Measure</th><th class=n>Then</th>"
        f"<th class=n>Now</th><th></th></tr></thead><tbody>{rows}</tbody></table>"
    )
