"""English spreadsheets, printed to PDF."""

from collections.abc import Iterator

from paper import Paper, truth

from .kit import BLACK, Job, make, pen, sheet


def papers() -> Iterator[Paper]:
    yield from make(JOBS)


TRACKER = sheet(
    [
        ["Milestone acceptance register"],
        ["Client", "Highmoor Wind Partners LP"],
        ["Project", "Substation relay upgrade"],
        ["Contract", "HWP-2025-C14"],
        [],
        ["No.", "Milestone", "Value USD", "Status", "Client sign-off", "Date"],
        ["1", "Relay settings study", 38000, "Accepted", "L. Abernethy", "2026-02-13"],
        ["2", "Panel factory test", 91500, "Accepted", "L. Abernethy", "2026-05-20"],
        ["3", "Site installation", 126000, "Rejected", "L. Abernethy", "2026-09-08"],
        ["4", "Energization", 54000, "Not due", "", ""],
        [],
        ["Entry signed today:", "line 3 only"],
        ["Reason", "CT wiring of bay 2 does not match drawing"],
        [],
        [],
        ["Signed", "", "", "", "Leocadia Abernethy, Owner's Engineer"],
    ],
    "16 36 12 12 20 13",
    lined="A6:F10",
    bold="A6:F6 A9:F9",
    fill="A6:F6",
    wide=True,
)

HOURS = sheet(
    [
        ["WEEKLY TIME SHEET", "", "", "", "Week ending 14-Jun-2026"],
        ["Consultant", "Anselm Krol", "", "Client", "Redwater Logistics Ltd"],
        ["Project", "Route planner support", "", "Job code", "RW-0093"],
        [],
        ["Day", "Task", "Normal", "Overtime", "Remark"],
        ["Mon", "Incident 4471", 7.5, 0, ""],
        ["Tue", "Release 3.8", 7.5, 2, "evening"],
        ["Wed", "Release 3.8", 7.5, 0, ""],
        ["Thu", "Leave", 0, 0, ""],
        ["Fri", "Handover notes", 6, 0, ""],
        ["Total", "", 28.5, 2, "30.5 h"],
        [],
        ["Client approval", "PENDING"],
        ["Approver", "Davina Okell, Service Manager"],
        ["Signature", ""],
        ["Date", ""],
        ["Consultant signature", "A. Krol", "", "", "15-Jun-2026"],
    ],
    "20 34 9 9 26",
    lined="A5:E11",
    bold="A5:E5 A11:E11 B13",
    fill="A5:E5",
)

APPROVED = sheet(
    [
        ["Timesheet summary – May 2026"],
        [],
        ["For", "Ministry of Quiet Waters (fictional)"],
        ["Assignment", "Flood model calibration"],
        ["Order", "MQW-ORD-5518"],
        ["Engagement", "ENG-7702"],
        [],
        ["Name", "Grade", "Days", "Day rate £", "Amount £"],
        ["Ottoline Baker", "Principal", 6, 890, 5340],
        ["Jabari Finch", "Senior", 15.5, 640, 9920],
        ["Sum", "", 21.5, "", 15260],
        [],
        ["I have checked the days above against my own records and approve them for payment."],
        ["Name", "Cosmo Wetherby"],
        ["Grade", "Deputy Head of Modelling"],
        ["Date", "3 June 2026"],
        [],
        [],
        ["Signature"],
        [""],
    ],
    "18 36 8 12 12",
    "Liberation Sans",
    lined="A8:E11",
    bold="A8:E8 A11:E11",
)

ORDER = sheet(
    [
        ["PURCHASE ORDER", "", "", "PO-2026-04417"],
        ["Buyer", "Lantern Hill Academies Trust"],
        ["Supplier", "Brightwire Networks Ltd"],
        ["Date", "19/02/2026"],
        ["Project", "Wi-Fi renewal, 9 schools"],
        [],
        ["Line", "Description", "Qty", "Net £"],
        [1, "Survey and design", 1, 7200],
        [2, "Access points, supply", 212, 61480],
        [3, "Installation, payable on signed acceptance", 1, 28900],
        ["", "Total net", "", 97580],
        ["", "VAT 20%", "", 19516],
        ["", "Total", "", 117096],
        [],
        ["Approved by", "Wren Castleton, Chief Financial Officer"],
        [],
        [],
        ["Signed", "", "", "19/02/2026"],
        [],
        ["", "Acceptance of this order is acceptance of our terms."],
    ],
    "14 46 8 16",
    lined="A7:D13",
    bold="A7:D7 A13:D13 D1",
    fill="A7:D7",
)

CHANGES = sheet(
    [
        ["Change log", "", "", "", "", ""],
        ["Project: Coldstream Arena fit-out (CAF-26)"],
        ["Client: Coldstream Leisure CIC"],
        [],
        ["CO no.", "Title", "Value £", "Raised", "Client decision", "By / date"],
        ["CO-01", "Extra power to kiosks", 4200, "03/03/26", "Approved", "T.B. 10/03/26"],
        ["CO-02", "Rubber floor colour", 0, "17/03/26", "Approved", "T.B. 24/03/26"],
        ["CO-03", "Second turnstile line", 36850, "02/04/26", "Under consideration", ""],
        [],
        ["This print is submitted for decision on CO-03."],
        ["Client", "Tobiah Burnside, Operations Director"],
        ["Signature / date", ""],
    ],
    "16 34 12 12 20 16",
    lined="A5:F8",
    bold="A5:F5",
    fill="A8:F8",
    wide=True,
)

JOBS = [
    Job("f-register-line-three", "a", "text", "calc", TRACKER, truth(
        "acceptance_certificate", "rejected", True, "en", client="Highmoor Wind Partners LP",
        project="Substation relay upgrade", project_code="HWP-2025-C14",
        milestone="Site installation", signatory_name="Leocadia Abernethy",
        signatory_title="Owner's Engineer", signature_date="2026-09-08",
        amount="126000.00 USD"), post=pen("Signed", 811, 110, -12, 90)),
    Job("f-week-pending", "a", "text", "calc", HOURS, truth(
        "timesheet_approval", "undecided", False, "en", client="Redwater Logistics Ltd",
        project="Route planner support", project_code="RW-0093", signatory_name="Davina Okell",
        signatory_title="Service Manager", warnings=["partly_signed"])),
    Job("f-days-approved", "a", "text", "calc", APPROVED, truth(
        "timesheet_approval", "accepted", True, "en",
        client="Ministry of Quiet Waters (fictional)", project="Flood model calibration",
        project_code="ENG-7702", po_number="MQW-ORD-5518", signatory_name="Cosmo Wetherby",
        signatory_title="Deputy Head of Modelling", signature_date="2026-06-03",
        amount="15260.00 GBP"), post=pen("Signature", 813, 90, -12, 90, colour=BLACK)),
    Job("f-order-academies", "a", "text", "calc", ORDER, truth(
        "purchase_order", None, True, "en", client="Lantern Hill Academies Trust",
        project="Wi-Fi renewal, 9 schools", po_number="PO-2026-04417",
        signatory_name="Wren Castleton", signatory_title="Chief Financial Officer",
        signature_date="2026-02-19", amount="117096.00 GBP"),
        post=pen("Signed", 814, 70, -12, 90)),
    Job("f-change-log-print", "a", "text", "calc", CHANGES, truth(
        "change_order", "undecided", False, "en", client="Coldstream Leisure CIC",
        project="Coldstream Arena fit-out", project_code="CAF-26", change_order_number="CO-03",
        signatory_name="Tobiah Burnside", signatory_title="Operations Director",
        amount="36850.00 GBP")),
]  # fmt: skip
