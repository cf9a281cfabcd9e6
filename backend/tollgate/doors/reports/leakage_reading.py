"""The part of the leakage page that tells how the files were read, what was assumed and by which
rules the figures were made, so that they can be attacked and recomputed."""

from __future__ import annotations

from html import escape

from tollgate.workflows.report_leakage import Report

_MOST_LINES = 60

_RULES = (
    "An amount is counted once. The specific goes before the general: a milestone before its "
    "contract, a duplicate before an overbilling, a dispute and cash in the bank before a short "
    "payment; what one finding counted is taken off the next and shown as a row of it.",
    "Leakage is what was not billed, what was billed and not collected, and the interest on what "
    "was billed late. Exposure (billed early, twice, beyond contract) and cash not applied are "
    "not in that sum.",
    "Only findings that are sure (85% and more) or likely (60% and more) are in the sums; unsure "
    "ones are listed and drawn dashed.",
    "Milestones, contracts and bills are compared net of tax; payments and balances with tax. "
    "Credit notes take back the invoice they name, else the last one of exactly that amount.",
    "Void invoices, internal, cancelled and zero milestones are left out; a draft bills nothing. "
    "Holdback is not a short payment, and its release is no new revenue.",
    "Currencies are never mixed or converted: each has its own figures.",
)


def open_questions(report: Report) -> str:
    """What could not be told from the files, and so was left out."""
    exports = report.exports
    items = [
        f"<li><b>{escape(one.file)}</b>: {escape(one.text)} Answer with <code>{escape(one.key)}"
        f"</code>: {escape(' or '.join(one.choices))}.</li>"
        for one in exports.questions
    ]
    items += [f"<li>{escape(text)}</li>" for text in exports.failed]
    if not items:
        return ""
    where = f" in {escape(report.mapping.name)}" if report.mapping else " in a mapping file"
    return (
        f'<div class="ask" role="note"><b>Left out because it was not certain</b> (correct it'
        f"{where} and run the report again):<ul>{''.join(items)}</ul></div>"
    )


def how_it_was_read(report: Report) -> str:
    """Files, columns, assumptions, rules and thresholds."""
    exports = report.exports
    rows = "".join(
        f"<tr><td>{escape(file.file)}</td><td>{escape(file.table.replace('_', ' '))}</td>"
        f"<td class=n>{file.rows:,}</td><td class=n>{file.skipped:,}</td>"
        f"<td class=n>{file.unread_cells:,}</td><td>"
        + escape(", ".join(f"{name} = {header}" for name, header in file.columns.items()))
        + (
            f'<br><span class="quiet">not used: {escape(", ".join(file.unused))}</span>'
            if file.unused
            else ""
        )
        + "</td></tr>"
        for file in exports.files
    )
    notes = [*exports.notes, *(f"{name} is no table that is known" for name in exports.ignored)]
    notes += exports.problems
    listed = "".join(f"<li>{escape(note)}</li>" for note in notes[:_MOST_LINES])
    rules = "".join(f"<li>{escape(rule)}</li>" for rule in _RULES)
    policy = ", ".join(f"{name} = {value}" for name, value in report.policy.as_json().items())
    return (
        '<h2 id="reading">How it was read</h2><div class="wide"><table><thead><tr><th>File</th>'
        "<th>Table</th><th class=n>Records</th><th class=n>Totals, titles</th>"
        "<th class=n>Unread cells</th><th>Columns</th></tr></thead>"
        f"<tbody>{rows}</tbody></table></div>"
        + (f"<h3>Assumptions and gaps</h3><ul>{listed}</ul>" if listed else "")
        + f"<h3>Rules</h3><ul>{rules}</ul>"
        f'<p class="note">Thresholds: {escape(policy)}. Amounts in minor units, shares in '
        "hundredths of a percent.</p>"
    )
