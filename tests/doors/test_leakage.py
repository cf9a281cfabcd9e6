"""The leakage command: its outputs, its manners with bad input, and every figure recomputed."""

import csv
import json
import re
from collections import defaultdict
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from leakage_kit import folder_of
from tollgate.connectors.exports.sheets import read_sheets
from tollgate.doors.cli.eval_leakage import wilson
from tollgate.doors.cli.leakage import command
from tollgate.doors.reports.leakage_data import safe_cell
from tollgate.kernel.errors import BadInput
from tollgate.kernel.money import Money, rounded

FIRMS = Path(__file__).parents[2] / "data" / "corpora" / "leakage" / "firms"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(command, [str(one) for one in arguments], catch_exceptions=True)


def lines_of(result: Result) -> list[dict[str, Any]]:
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return [json.loads(line) for line in result.stdout.splitlines()]


def minor(money: dict[str, str]) -> int:
    return Money.parse(money["amount"], money["currency"]).minor


@pytest.mark.parametrize(
    ("firm", "decimal"),
    [
        ("jira-harvest-quickbooks-1", "."),
        ("bigtime-xero-1", "."),
        ("kantata-netsuite-1", "."),
        ("german-sage-1", ","),
        ("french-ledger-1", ","),
        ("monday-freshbooks-1", "."),
    ],
)
def test_every_figure_can_be_recomputed_from_the_rows(firm: str, decimal: str) -> None:
    folder = FIRMS / firm
    lines = lines_of(run(folder, "--json", "--no-mapping", "--as-of", "2026-06-30"))
    sheets = {
        path.name: read_sheets(path, path.name)[0].rows
        for path in folder.iterdir()
        if path.suffix in (".csv", ".xlsx")
    }
    findings = [line for line in lines if line["type"] == "finding"]
    counted: dict[tuple[str, int, str], int] = defaultdict(int)
    for finding in findings:
        parts = finding["parts"]
        total = sum(minor(part["counted"]) for part in parts)
        if "interest" in finding:
            told = finding["interest"]
            assert minor(told["principal"]) == total
            total = rounded(total * told["days"] * told["basis_points"], 365 * 10_000)
        assert minor(finding["money"]) == total
        for part in parts:
            if part["column"].startswith("counted"):
                continue
            cells = sheets[part["file"]][part["row"] - 1]
            assert abs(minor(part["counted"])) <= abs(minor(part["of"]))
            assert stands_in(part, cells, decimal), (finding["kind"], part, cells)
            if finding["group"] == "not_billed" and minor(part["counted"]) > 0:
                counted[part["file"], part["row"], finding["kind"]] += minor(part["counted"])
    check_totals(findings, [line for line in lines if line["type"] == "total"])
    assert len(findings) > 50
    assert len({finding["id"] for finding in findings}) == len(findings)


def stands_in(part: dict[str, Any], cells: list[str], decimal: str) -> bool:
    """Whether the amount that a part cites (or the factors of its product) stands in its row."""
    other = "," if decimal == "." else "."
    numbers = set()
    for cell in cells:
        digits = re.sub(r"[^\d.,-]", "", cell).replace(other, "").replace(decimal, ".")
        if re.fullmatch(r"-?\d+(\.\d+)?", digits):
            numbers.add(abs(Decimal(digits)))
    if part.get("times"):
        return all(Decimal(factor) in numbers for factor in re.findall(r"[\d.]+", part["times"]))
    cited = abs(Decimal(part["of"]["amount"]))
    # A net amount may be what a row's total leaves without its tax.
    return cited in numbers or any(cited + one in numbers for one in numbers)


def check_totals(findings: list[dict[str, Any]], totals: list[dict[str, Any]]) -> None:
    leakage = {"not_billed", "not_collected", "cost_of_delay"}
    for total in totals:
        mine = [one for one in findings if one["money"]["currency"] == total["currency"]]
        sure = [one for one in mine if one["confidence"] >= 60]
        assert minor(total["leakage"]) == sum(
            minor(one["money"]) for one in sure if one["group"] in leakage
        )
        assert minor(total["exposure"]) == sum(
            minor(one["money"]) for one in sure if one["group"] == "exposure"
        )
        for kind, told in total["kinds"].items():
            of_kind = [one for one in mine if one["kind"] == kind]
            assert told["findings"] == len(of_kind)
            both = minor(told["money"]) + minor(told["unsure"])
            assert both == sum(minor(one["money"]) for one in of_kind)


def test_no_milestone_is_counted_by_two_kinds() -> None:
    lines = lines_of(run(FIRMS / "german-sage-1", "--json", "--no-mapping"))
    unbilled: dict[tuple[str, int], list[str]] = defaultdict(list)
    for line in lines:
        if line["type"] == "finding" and line["group"] == "not_billed":
            for part in line["parts"]:
                if minor(part["counted"]) > 0 and part["column"] == "amount":
                    unbilled[part["file"], part["row"]].append(line["kind"])
    # A project's shortfall lists its change orders too, and takes off what they were counted for.
    twice = {
        at: kinds for at, kinds in unbilled.items() if len(set(kinds) - {"under_contract"}) > 1
    }
    assert twice == {}


HOSTILE = """
    Milestone ID,Project,Client,Milestone,Amount,Status,Completed On
    A-001,"<script>alert(1)</script>","=HYPERLINK(""http://x"")",MILESTONE,5000.00,Done,2026-01-02
""".replace("MILESTONE", '"<img src=x onerror=alert(1)>"')
BILLS = """
    Invoice Number,Invoice Date,Customer,Description,Total
    INV-1,2026-01-05,"=cmd|' /C calc'!A0","""
BILLS += '"</style><script>alert(2)</script>",77.00\n'


class Tags(HTMLParser):
    """Collects the tags and the addresses of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.addresses: list[str] = []
        self.events: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.events += [name for name, _ in attrs if name.startswith("on")]
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src")]


def test_the_page_is_alone_in_the_world_and_runs_nothing(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "in", milestones_csv=HOSTILE, invoices_csv=BILLS)
    day = ("--as-of", "2026-03-01")
    result = run(folder, *day, "--html", tmp_path / "r.html", "--csv", tmp_path / "r.csv")
    assert result.exit_code == 0, result.output
    page = (tmp_path / "r.html").read_text("utf-8")
    tags = Tags()
    tags.feed(page)
    assert not tags.tags & {"script", "img", "link", "iframe", "object"} and not tags.events
    assert all(address.startswith("#") for address in tags.addresses)
    assert "url(" not in page and "&lt;img src=x" in page
    for cells in csv.reader((tmp_path / "r.csv").read_text("utf-8-sig").splitlines()):
        assert not any(cell.startswith(("=", "+", "@", "\t")) for cell in cells)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\tx", "|x"])
def test_no_cell_of_the_csv_is_a_formula(text: str) -> None:
    assert safe_cell(text) == "'" + text
    assert safe_cell("Aldgate") == "Aldgate"


def test_bad_folders_and_options_are_told_in_one_line(tmp_path: Path) -> None:
    for folder, says in ((tmp_path / "none", "no such folder"), (tmp_path, "no CSV or XLSX")):
        result = run(folder)
        assert isinstance(result.exception, BadInput) and says in str(result.exception)
    assert run(tmp_path, "--as-of", "31.12.2026").exit_code == 2
    assert run(tmp_path, "--currency", "EURO").exit_code == 2
    (tmp_path / "notes.csv").write_text("just,some\nwords,here\n", "utf-8")
    result = run(tmp_path)
    assert isinstance(result.exception, BadInput) and "no file is a table" in str(result.exception)


def test_one_bad_file_does_not_hide_the_others(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, milestones_csv=HOSTILE, invoices_csv=BILLS)
    (folder / "payments.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9)
    result = run(folder, "--json", "--as-of", "2026-03-01")
    lines = lines_of(result)
    assert result.exit_code == 1
    [failed] = [line for line in lines if line["type"] == "failed"]
    assert failed["message"].startswith("payments.csv: is a binary file")
    assert any(line["type"] == "finding" for line in lines)


def test_a_folder_that_cannot_be_written_is_still_read(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, milestones_csv=HOSTILE, invoices_csv=BILLS)
    mapping = folder / "no" / "where.yaml"
    lines = lines_of(run(folder, "--json", "--mapping", mapping))
    assert any("could not be written" in line.get("message", "") for line in lines)


def test_months_are_compared_with_the_baseline(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "in", milestones_csv=HOSTILE, invoices_csv=BILLS)
    kept = tmp_path / "baseline.json"
    assert run(folder, "--as-of", "2026-02-01", "--save-baseline", kept).exit_code == 0
    worse = HOSTILE + "    A-002,Portal,Aldgate,Design,700.00,Done,2026-01-10\n"
    folder_of(tmp_path / "in", milestones_csv=worse)
    result = run(folder, "--as-of", "2026-03-01", "--baseline", kept, "--html", tmp_path / "r.html")
    assert "(worse)" in result.stdout
    assert "Since the baseline" in (tmp_path / "r.html").read_text("utf-8")
    kept.write_text("{}", "utf-8")
    assert isinstance(run(folder, "--baseline", kept).exception, BadInput)


def test_the_same_folder_gives_the_same_report() -> None:
    first = run(FIRMS / "bigtime-xero-1", "--json", "--no-mapping").stdout
    assert first == run(FIRMS / "bigtime-xero-1", "--json", "--no-mapping").stdout


def test_wilsons_interval() -> None:
    # Published example (Newcombe 1998, Statistics in Medicine 17, table I): 81 of 263.
    assert wilson(81, 263) == [0.2553, 0.3662]
    assert wilson(0, 0) is None and wilson(5, 5) == [0.5655, 1.0]
