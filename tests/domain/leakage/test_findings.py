"""Each kind of leak found in a small awkward folder, and what looks like one and is none."""

from pathlib import Path

import pytest

from leakage_kit import PROJECTS, folder_of, of_kind, only, report_on
from tollgate.domain.leakage.finding import Kind
from tollgate.kernel.money import Money

MILESTONES = """
    Milestone ID,Project Code,Milestone,Amount,Status,Completed On,Accepted On
    P-1042.1,P-1042,Discovery workshop,5000.00,Done,2025-11-03,2025-11-05
    P-1042.2,P-1042,Concept design,10000.00,Done,2026-01-12,2026-01-15
    P-1042.3,P-1042,Detailed design,10000.00,Done,2026-03-16,2026-03-20
    P-1042.4,P-1042,Go-live,5000.00,In progress,,
"""
HEAD = "Invoice Number,Invoice Date,Due Date,Customer,Project,Description,Net,Tax,Total,Balance\n"


def invoices(*rows: str) -> str:
    return HEAD + "\n".join(rows) + "\n"


def a_row(
    number: str,
    day: str,
    net: int,
    text: str,
    *,
    project: str = "Customer portal",
    balance: str = "0.00",
) -> str:
    gross = f"{net * 1.2:.2f}"
    return (
        f"{number},{day},{day},Aldgate Foods Ltd,{project},{text},{net}.00,"
        f"{net * 0.2:.2f},{gross},{balance}"
    )


def test_a_finished_milestone_without_a_bill_is_never_billed(tmp_path: Path) -> None:
    bills = invoices(
        a_row("INV-1", "2025-11-10", 5000, "Discovery workshop"),
        a_row("INV-2", "2026-01-20", 10000, "CONCEPT DESIGN (P-1042.2)"),
    )
    report = report_on(
        folder_of(tmp_path, projects_csv=PROJECTS, milestones_csv=MILESTONES, invoices_csv=bills)
    )
    found = only(report, Kind.NEVER_BILLED)
    assert found.title == "Detailed design"
    assert found.money == Money(1_000_000, "USD")
    assert found.days == 102 and found.confidence >= 90
    assert [str(at) for at in found.rows] == ["milestones.csv row 4"]
    assert found.whom.manager == "Ana Ruiz"


def test_one_bill_for_two_milestones_and_two_bills_for_one(tmp_path: Path) -> None:
    bills = invoices(
        a_row("INV-1", "2026-01-20", 15000, "Stages to date"),
        a_row("INV-2", "2026-03-22", 4000, "Detailed design part 1 of 2"),
        a_row("INV-3", "2026-03-30", 6000, "Detailed design part 2 of 2"),
    )
    report = report_on(
        folder_of(tmp_path, projects_csv=PROJECTS, milestones_csv=MILESTONES, invoices_csv=bills)
    )
    assert not of_kind(report, Kind.NEVER_BILLED)
    assert not of_kind(report, Kind.UNDER_CONTRACT)
    assert not of_kind(report, Kind.BILLED_TWICE)


def test_late_is_an_interest_free_loan(tmp_path: Path) -> None:
    bills = invoices(a_row("INV-1", "2026-01-14", 5000, "Discovery workshop"))
    milestones = MILESTONES.split("    P-1042.2")[0]
    report = report_on(
        folder_of(tmp_path, projects_csv=PROJECTS, milestones_csv=milestones, invoices_csv=bills)
    )
    found = only(report, Kind.BILLED_LATE)
    # 70 days from acceptance, 10 of grace: 5000.00 x 60 x 8% / 365
    assert found.days == 60
    assert found.principal == Money(500_000, "USD")
    assert found.money == Money(6_575, "USD")


def test_a_correction_is_not_late(tmp_path: Path) -> None:
    bills = invoices(
        a_row("INV-1", "2025-11-06", 5000, "Discovery workshop"),
        a_row("CN-1", "2025-11-20", -5000, "Credit for INV-1: wrong address"),
        a_row("INV-2", "2025-11-21", 5000, "Discovery workshop"),
    )
    milestones = MILESTONES.split("    P-1042.2")[0]
    report = report_on(
        folder_of(tmp_path, projects_csv=PROJECTS, milestones_csv=milestones, invoices_csv=bills)
    )
    assert report.findings == []


def test_billed_before_the_work_and_before_acceptance(tmp_path: Path) -> None:
    bills = invoices(
        a_row("INV-1", "2025-10-20", 5000, "Discovery workshop"),
        a_row("INV-2", "2026-04-20", 5000, "Go-live"),
    )
    report = report_on(
        folder_of(tmp_path, projects_csv=PROJECTS, milestones_csv=MILESTONES, invoices_csv=bills)
    )
    early = of_kind(report, Kind.BILLED_EARLY)
    assert sorted(one.title for one in early) == ["Discovery workshop", "Go-live"]
    assert all(one.money == Money(500_000, "USD") for one in early)


def test_billed_twice_under_another_number(tmp_path: Path) -> None:
    bills = invoices(
        a_row("INV-1042", "2026-01-20", 10000, "Concept design"),
        a_row("INV-1099", "2026-02-11", 10000, "Concept design - Customer portal"),
    )
    report = report_on(
        folder_of(tmp_path, projects_csv=PROJECTS, milestones_csv=MILESTONES, invoices_csv=bills)
    )
    found = only(report, Kind.BILLED_TWICE)
    assert found.title == "INV-1099 repeats INV-1042"
    assert not of_kind(report, Kind.OVER_CONTRACT)
    assert not of_kind(report, Kind.BILLED_LATE)


@pytest.mark.parametrize("dated", [True, False])
def test_a_monthly_bill_is_not_a_duplicate(tmp_path: Path, dated: bool) -> None:
    rows = [
        a_row(
            f"INV-{month}",
            f"2026-{month:02d}-03",
            1200,
            f"Managed services{f' {month:02d}/2026' if dated else ''}",
            project="",
        )
        for month in range(1, 7)
    ]
    report = report_on(folder_of(tmp_path, invoices_csv=invoices(*rows)))
    assert report.findings == []
    again = a_row(
        "INV-66", "2026-06-07", 1200, f"Managed services{' 06/2026' if dated else ''}", project=""
    )
    report = report_on(folder_of(tmp_path / "again", invoices_csv=invoices(*rows, again)))
    assert only(report, Kind.BILLED_TWICE).title == "INV-66 repeats INV-6"


def test_more_and_less_than_agreed(tmp_path: Path) -> None:
    bills = invoices(
        a_row("INV-1", "2025-11-06", 6000, "Discovery workshop"),
        a_row("INV-2", "2026-01-16", 8000, "Concept design"),
        a_row("INV-3", "2026-03-21", 10000, "Detailed design"),
    )
    report = report_on(
        folder_of(tmp_path, projects_csv=PROJECTS, milestones_csv=MILESTONES, invoices_csv=bills)
    )
    assert only(report, Kind.OVER_CONTRACT).money == Money(100_000, "USD")
    under = only(report, Kind.UNDER_CONTRACT)
    assert under.money == Money(200_000, "USD")
    assert sum(part.counted.minor for part in under.parts) == 200_000


def test_a_deposit_is_drawn_down(tmp_path: Path) -> None:
    bills = invoices(
        a_row("INV-0", "2025-10-02", 3000, "Deposit on order"),
        a_row("INV-1", "2025-11-06", 2000, "Discovery workshop less deposit"),
    )
    milestones = MILESTONES.split("    P-1042.2")[0]
    report = report_on(
        folder_of(tmp_path, projects_csv=PROJECTS, milestones_csv=milestones, invoices_csv=bills)
    )
    assert report.findings == []


def test_change_orders_count_when_they_are_approved(tmp_path: Path) -> None:
    orders = """
        CO Number,Project Code,Description,Amount,Status,Approved on,Completed on
        CO-1,P-1042,Extra language,4000.00,Approved,2026-01-10,2026-02-01
        CO-2,P-1042,Extra report,3000.00,Rejected,,2026-02-01
        CO-3,P-1042,Extra login,2000.00,Pending,,
    """
    bills = invoices(a_row("INV-1", "2025-11-06", 5000, "Discovery workshop"))
    report = report_on(
        folder_of(tmp_path, projects_csv=PROJECTS, change_orders_csv=orders, invoices_csv=bills)
    )
    found = only(report, Kind.CHANGE_ORDER_UNBILLED)
    assert found.title == "CO-1 Extra language" and found.money == Money(400_000, "USD")


def test_holdback_is_no_short_payment_and_is_found_when_the_project_is_over(tmp_path: Path) -> None:
    projects = PROJECTS.replace("Active,2025-10-01,\n", "Closed,2025-10-01,2026-03-01\n", 1)
    projects = projects.replace("Aldgate Foods Ltd", "Aldgate")
    bills = """
        Number,Invoice Date,Due Date,Customer,Project,Description,Net,Total,Paid,Retention
        INV-1,2025-11-06,2025-12-06,Aldgate,P-1042,Discovery,10000.00,10000.00,9000.00,1000.00
        INV-2,2026-02-06,2026-03-06,Aldgate,P-1042,Design,20000.00,20000.00,18000.00,2000.00
    """
    report = report_on(folder_of(tmp_path, projects_csv=projects, invoices_csv=bills))
    assert only(report, Kind.HOLDBACK_UNRELEASED).money == Money(300_000, "USD")
    assert not of_kind(report, Kind.PAID_SHORT) and not of_kind(report, Kind.UNDER_CONTRACT)


def test_time_waits_for_approval_or_for_a_bill(tmp_path: Path) -> None:
    time = """
        Date,Client,Project Code,Task,Hours,Billable?,Invoiced?,Approved?,Billable Rate
        2026-03-02,Brightwater plc,P-1043,Survey,8.0,Yes,Yes,Yes,120
        2026-03-03,Brightwater plc,P-1043,Survey,7.5,Yes,No,Yes,120
        2026-03-04,Brightwater plc,P-1043,Survey,2,Yes,No,No,120
        2026-03-05,Brightwater plc,P-1043,Sales,4,No,No,No,120
        2026-03-05,Aldgate Foods Ltd,P-1042,Fixed fee work,4,Yes,No,No,120
        2026-06-20,Brightwater plc,P-1043,Still fresh,4,Yes,No,Yes,120
    """
    report = report_on(folder_of(tmp_path, projects_csv=PROJECTS, time_csv=time))
    assert only(report, Kind.TIME_UNBILLED).money == Money(90_000, "USD")
    assert only(report, Kind.TIME_UNAPPROVED).money == Money(24_000, "USD")


def test_counts_fall_behind_the_agreement_or_the_invoice(tmp_path: Path) -> None:
    counts = """
        Company,Product ID,Month,Vendor Count,Unit Price
        Aldgate Foods Ltd,Mail seat,2026-03,40,4.505
        Aldgate Foods Ltd,Mail seat,2026-04,44,4.505
    """
    bills = """
        Invoice Number,Invoice Date,Customer,Item,Quantity,Line Amount
        INV-1,2026-03-31,Aldgate Foods Ltd,Mail seat,40,180.20
        INV-2,2026-04-30,Aldgate Foods Ltd,Mail seat,40,180.20
    """
    report = report_on(folder_of(tmp_path, licence_counts_csv=counts, invoices_csv=bills))
    found = only(report, Kind.COUNT_BEHIND)
    assert found.money == Money(1_802, "USD")
    assert found.parts[0].times == "(44 - 40) x 4.505"


def test_short_payments_and_cash_without_a_place(tmp_path: Path) -> None:
    bills = invoices(
        a_row("INV-1", "2026-01-10", 1000, "One", balance="200.00"),
        a_row("INV-2", "2026-01-11", 1000, "Two", balance="1200.00"),
        a_row("INV-3", "2026-06-20", 1000, "Three", balance="600.00"),
    )
    payments = """
        Payment Date,Customer,Invoice Number,Amount,Unapplied Amount
        2026-02-10,Aldgate Foods Ltd,INV-1,1000.00,0.00
        2026-02-12,Aldgate Foods Ltd,,1200.00,1200.00
        2026-06-25,Aldgate Foods Ltd,INV-3,600.00,0.00
    """
    report = report_on(folder_of(tmp_path, invoices_csv=bills, payments_csv=payments))
    short = only(report, Kind.PAID_SHORT)
    assert short.title == "INV-1" and short.money == Money(20_000, "USD")
    cash = only(report, Kind.CASH_UNAPPLIED)
    assert cash.money == Money(120_000, "USD") and "INV-2 is open" in cash.because


def test_disputes_that_eat_the_margin_are_not_counted_as_short_too(tmp_path: Path) -> None:
    bills = invoices(a_row("INV-1", "2026-01-10", 10000, "One", balance="2000.00"))
    disputes = """
        Dispute ID,Invoice,Customer,Date Opened,Disputed Amount,Status
        D-1,INV-1,Aldgate Foods Ltd,2026-02-01,2000.00,Open
    """
    report = report_on(folder_of(tmp_path, invoices_csv=bills, disputes_csv=disputes))
    found = only(report, Kind.DISPUTE_COST)
    assert found.money == Money(200_000, "USD") and "66%" in found.because
    assert not of_kind(report, Kind.PAID_SHORT)


def test_internal_cancelled_and_zero_work_is_left_alone(tmp_path: Path) -> None:
    projects = (
        PROJECTS + "    P-1,Own website,Us,Ana Ruiz,Internal,9000.00,Closed,2025-10-01,2026-01-01\n"
    )
    milestones = """
        Milestone ID,Project Code,Milestone,Amount,Status,Completed On
        A-001,P-1,Launch,9000.00,Done,2026-01-01
        A-002,P-1042,Dropped scope,9000.00,Cancelled,2026-01-01
        A-003,P-1042,Courtesy visit,0.00,Done,2026-01-01
    """
    bills = invoices(a_row("INV-1", "2025-11-06", 5000, "Discovery workshop"))
    report = report_on(
        folder_of(tmp_path, projects_csv=projects, milestones_csv=milestones, invoices_csv=bills)
    )
    assert report.findings == []


def test_currencies_are_never_mixed(tmp_path: Path) -> None:
    milestones = """
        Milestone ID,Project Code,Milestone,Amount,Currency,Status,Completed On
        A-001,P-1042,Discovery,5000.00,EUR,Done,2026-01-02
        A-002,P-1042,Design,500000,JPY,Done,2026-01-02
    """
    bills = """
        Invoice Number,Invoice Date,Customer,Project,Description,Total,Currency
        INV-1,2026-01-05,Aldgate Foods Ltd,Customer portal,Something else,5000.00,USD
    """
    report = report_on(
        folder_of(tmp_path, projects_csv=PROJECTS, milestones_csv=milestones, invoices_csv=bills)
    )
    money = {one.title: one.money for one in of_kind(report, Kind.NEVER_BILLED)}
    assert money == {"Discovery": Money(500_000, "EUR"), "Design": Money(500_000, "JPY")}


def test_what_was_done_before_the_first_invoice_is_unsure(tmp_path: Path) -> None:
    milestones = """
        Milestone ID,Project Code,Milestone,Amount,Status,Completed On
        A-001,P-1042,Discovery,5000.00,Done,2024-02-01
    """
    bills = invoices(a_row("INV-1", "2025-11-06", 700, "Travel"))
    report = report_on(
        folder_of(tmp_path, projects_csv=PROJECTS, milestones_csv=milestones, invoices_csv=bills)
    )
    assert only(report, Kind.NEVER_BILLED).confidence < 60


def test_a_draft_bills_nothing(tmp_path: Path) -> None:
    bills = """
        Invoice Number,Invoice Date,Customer,Project,Description,Net,Total,Status
        INV-1,2025-11-06,Aldgate Foods Ltd,Customer portal,Discovery workshop,5000.00,6000.00,Draft
        INV-2,2026-01-16,Aldgate Foods Ltd,Customer portal,Concept design,10000.00,12000.00,Sent
        INV-3,2026-03-21,Aldgate Foods Ltd,Customer portal,Detailed design,10000.00,12000.00,Void
    """
    report = report_on(
        folder_of(tmp_path, projects_csv=PROJECTS, milestones_csv=MILESTONES, invoices_csv=bills)
    )
    found = {one.title: one.because for one in of_kind(report, Kind.NEVER_BILLED)}
    assert set(found) == {"Discovery workshop", "Detailed design"}
    assert "draft (INV-1)" in found["Discovery workshop"]
