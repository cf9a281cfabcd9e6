"""Headers of usual exports recognised; doubts asked; the mapping followed."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from leakage_kit import folder_of, report_on
from tollgate.connectors.exports.recognise import Layout, recognise
from tollgate.connectors.exports.sheets import Sheet
from tollgate.kernel.errors import BadInput

EXPORTS = yaml.safe_load(Path(__file__).with_name("headers.yaml").read_text("utf-8"))


@pytest.mark.parametrize("export", EXPORTS, ids=lambda export: export["file"])
def test_usual_exports(export: dict[str, Any]) -> None:
    mark = ";" if ";" in export["header"] else ","
    rows = [["Some Firm Ltd"], [], export["header"].split(mark), *([export["row"].split(mark)] * 5)]
    layout = recognise(Sheet(export["file"], rows, mark, "utf-8"), {})
    assert isinstance(layout, Layout) and layout.table == export["table"]
    assert layout.header_row == 3
    columns = export["columns"]
    found = {name: layout.headers[at] for name, at in layout.columns.items()}
    assert {name: found.get(name) for name in columns} == columns


def test_an_open_order_of_dates_is_asked_and_the_answer_followed(tmp_path: Path) -> None:
    bills = """
        Invoice Number,Invoice Date,Customer,Total
        INV-1,01/02/2026,Aldgate,100.00
        INV-2,03/04/2026,Aldgate,150.00
    """
    report = report_on(folder_of(tmp_path, invoices_csv=bills))
    [question] = report.exports.questions
    assert question.key == "dates.issued_on" and "01/02/2026" in question.text
    assert report.exports.files[0].unread_cells == 2
    asked = folder_of(tmp_path / "asked", invoices_csv=bills)
    report = report_on(asked, answers={"dates.issued_on": "mdy"})
    assert not report.exports.questions and report.exports.files[0].unread_cells == 0
    # What was answered stands in the mapping file, and is not asked again.
    assert 'issued_on: "mdy"' in (asked / "leakage-mapping.yaml").read_text("utf-8")
    assert not report_on(asked).exports.questions


def test_two_columns_of_one_name_are_asked(tmp_path: Path) -> None:
    bills = """
        Invoice Number,Invoice Date,Customer,Total,Total
        INV-1,2026-01-02,Aldgate,100.00,120.00
        INV-2,2026-01-03,Aldgate,150.00,180.00
    """
    report = report_on(folder_of(tmp_path, invoices_csv=bills))
    assert [one.choices for one in report.exports.questions] == [("Total", "Total [2]")]
    assert "gross" not in report.exports.files[0].columns
    # The mapping that was written does not make the question disappear; an answer in it does.
    assert len(report_on(tmp_path).exports.questions) == 1
    mapping = tmp_path / "leakage-mapping.yaml"
    text = mapping.read_text("utf-8")
    mapping.write_text(
        text.replace("  columns:\n", '  columns:\n    gross: "Total [2]"\n'), "utf-8"
    )
    report = report_on(tmp_path)
    assert not report.exports.questions and report.exports.files[0].columns["gross"] == "Total [2]"
    mapping.write_text(text.replace("  columns:\n", "  columns:\n    gross: null\n"), "utf-8")
    assert not report_on(tmp_path).exports.questions


def test_totals_groups_and_repeated_headers_are_no_records(tmp_path: Path) -> None:
    bills = """
        Hartwell Consulting
        Open invoices by customer
        Num,Date,Memo/Description,Due date,Amount,Open balance
        Aldgate Foods Ltd,,,,,
        INV-1,01/15/2026,Concept,02/15/2026,"1,000.00",0.00
        Total for Aldgate Foods Ltd,,,,"1,000.00",0.00
        Num,Date,Memo/Description,Due date,Amount,Open balance
        Brightwater plc,,,,,
        INV-2,01/16/2026,Survey,02/16/2026,"2,000.00",500.00
        TOTAL,,,,"3,000.00",500.00
    """
    report = report_on(folder_of(tmp_path, invoices_csv=bills))
    [file] = report.exports.files
    assert file.rows == 2
    [short] = report.findings
    assert short.whom.customer == "Brightwater plc" and short.money.major == "500.00"


def test_a_wrong_mapping_names_what_is_wrong(tmp_path: Path) -> None:
    folder = folder_of(
        tmp_path, invoices_csv="Invoice Number,Invoice Date,Customer,Total\nA,2026-01-02,B,9.00\n"
    )
    for text, says in (
        ("invoices.csv:\n  table: bills\n", "'bills' is none of"),
        ("invoices.csv:\n  table: invoices\n  columns: {colour: Total}\n", "'colour' is no field"),
        (
            "invoices.csv:\n  table: invoices\n  columns: {gross: Totals}\n",
            "wants a column 'Totals'",
        ),
        ("invoices.csv:\n  table: invoices\n  dates: {issued_on: ymd}\n", "not dmy or mdy"),
        ("- just a list\n", "is not a mapping file"),
        ("a: [unclosed\n", "cannot be read"),
    ):
        (folder / "leakage-mapping.yaml").write_text(text, "utf-8")
        with pytest.raises(BadInput, match=r"leakage-mapping|invoices") as problem:
            report_on(folder)
        assert says in str(problem.value)
