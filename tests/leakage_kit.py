"""What tests of the leakage report share: small folders of exports, read and reported."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from textwrap import dedent

from tollgate.connectors.exports.recognise import Question
from tollgate.domain.leakage.finding import Finding, Kind
from tollgate.workflows.report_leakage import Report, Wish, report_leakage

TODAY = date(2026, 6, 30)


def folder_of(path: Path, **files: str) -> Path:
    """Write files ("invoices_csv" becomes invoices.csv) into a folder."""
    path.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        stem, _, ending = name.rpartition("_")
        (path / f"{stem.replace('_', ' ')}.{ending}").write_text(dedent(text).lstrip("\n"), "utf-8")
    return path


def report_on(
    folder: Path, *, as_of: date = TODAY, answers: dict[str, str] | None = None
) -> Report:
    """Report on a folder; `answers` answers questions by their key."""

    def ask(question: Question) -> str | None:
        return (answers or {}).get(question.key)

    wish = Wish(folder, folder / "leakage-mapping.yaml", today=as_of, as_of=as_of)
    return report_leakage(wish, ask=ask, tell=lambda text: None)


def of_kind(report: Report, kind: Kind) -> list[Finding]:
    return [finding for finding in report.findings if finding.kind is kind]


def only(report: Report, kind: Kind) -> Finding:
    """The one finding of a kind, and no other finding of it."""
    found = of_kind(report, kind)
    assert len(found) == 1, [(one.kind, one.title, one.because) for one in report.findings]
    return found[0]


PROJECTS = """
    Project Code,Project Name,Client,Manager,Billing Type,Contract Value,Status,Start Date,End Date
    P-1042,Customer portal,Aldgate Foods Ltd,Ana Ruiz,Fixed fee,30000.00,Active,2025-10-01,
    P-1043,Plant survey,Brightwater plc,Ben Okafor,Time & Materials,,Active,2025-10-01,
"""
