"""English papers as a word processor or a spreadsheet would export them."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, LETTER, landscape

from .board import BLACK, Box, Grid, Ink, Rule, flow


def uat() -> Paper:
    story = [
        "# UAT Sign-Off",
        "Rookwood Housing Association · Tenant Self-Service · Release 4 · Project ref RHA/TSS/R4",
        Grid(
            [
                ["<b>Cycle</b>", "<b>Scripts</b>", "<b>Passed</b>", "<b>Failed</b>"],
                ["UAT 1 (rent statements)", "| 48", "| 41", "| 7"],
                ["UAT 2 (repairs booking)", "| 63", "| 63", "| 0"],
                ["UAT 3 (regression)", "| 111", "| 110", "| 1"],
            ],
            [80, 25, 25, 25],
            shade="#dbe5f1",
        ),
        "The one failure in UAT 3 (sorting of closed repairs) is severity 4 and was deferred to "
        "release 5 by agreement; it is not part of this sign-off.",
        "## Outcome (mark one)",
        Grid(
            [
                [Box("v"), "Release 4 accepted for production"],
                [Box(), "Release 4 accepted subject to the conditions overleaf"],
                [Box(), "Release 4 not accepted"],
            ],
            [8, 120],
            lines=None,
        ),
        "Charge falling due on acceptance: £46,000.00 (order RHA-P-11873)",
        8,
        Grid(
            [
                ["Name", "Role", "Signature", "Date"],
                ["Sunita Rawle", "Product Owner", Ink(5, 80, 24), "14/08/2026"],
                ["Callum Esk", "Director of Digital and Customer", Ink(88, 80, 24), "17/08/2026"],
            ],
            [38, 52, 45, 28],
            shade="#dbe5f1",
            heights=[18, 34, 34],
        ),
        "> Both Rookwood signatures are needed. Overleaf: blank.",
    ]
    return Paper(
        "h-uat-rookwood", "a", "text", flow(story, font="Carlito", size=11, h_color="#1f3864"),
        truth(
            "acceptance_certificate", "accepted", True, "en",
            client="Rookwood Housing Association", project="Tenant Self-Service",
            project_code="RHA/TSS/R4", milestone="Release 4", signatory_name="Callum Esk",
            signatory_title="Director of Digital and Customer", signature_date="2026-08-17",
            amount="46000.00 GBP", po_number="RHA-P-11873",
        ),
    )  # fmt: skip


def unticked() -> Paper:
    story = [
        "^ DELIVERABLE REVIEW RECORD",
        "Prepared for Tamarack County Assessor by Plumbline Data Partners",
        Grid(
            [
                ["Engagement", "Parcel Fabric Modernization (WO 7)"],
                ["Deliverable", "7.3 Quality-checked parcel layer, townships 1 to 12"],
                ["Price", "$52,750.00"],
                ["Order", "TC-2026-00814"],
            ],
            [35, 120],
            lines="#bbbbbb",
        ),
        "The County's reviewer marks one disposition:",
        Grid(
            [[Box(), "Accept", Box(), "Accept with minor corrections", Box(), "Return"]],
            [7, 22, 7, 60, 7, 30],
            lines=None,
        ),
        "Comments: <i>Spoke with Plumbline on 9/22, they will walk me through township 11.</i>",
        12,
        Ink(23, 130, 34, BLACK),
        "Reviewer: Jolene Abbate, GIS Supervisor &nbsp;&nbsp;&nbsp; Date: September 23, 2026",
        "> An accepted deliverable is billable. A returned deliverable is not. If the reviewer does"
        " not respond the parties will meet; silence is not acceptance.",
    ]
    return Paper(
        "h-disposition-blank", "a", "text",
        flow(story, font="Caladea", size=11, paper=LETTER, margin=25),
        truth(
            "acceptance_certificate", "undecided", True, "en", client="Tamarack County Assessor",
            project="Parcel Fabric Modernization", project_code="WO 7",
            milestone="7.3 Quality-checked parcel layer, townships 1 to 12",
            signatory_name="Jolene Abbate", signatory_title="GIS Supervisor",
            signature_date="2026-09-23", amount="52750.00 USD", po_number="TC-2026-00814",
        ),
    )  # fmt: skip


def several_milestones() -> Paper:
    story = [
        "# Milestone acceptance schedule",
        "Buyer: Orrin Shipping Pte Ltd. Seller: Halyard Analytics Pte Ltd. Programme: Fleet Fuel "
        "Insight. Agreement HA-OS-2025-06.",
        "This issue of the schedule (issue 4, 2 December 2026) records the Buyer's decision on the "
        "line marked ►. Lines decided in earlier issues are shown for information.",
        Grid(
            [
                ["", "No.", "Milestone", "Fee (SGD)", "Decision", "Issue"],
                ["", "1", "Sensor survey of 6 vessels", "| 40,000", "Accepted", "1"],
                ["", "2", "Data pipeline", "| 65,000", "Rejected, later accepted", "2, 3"],
                ["►", "3", "Captain's dashboard", "| 52,500", "<b>Rejected</b>", "4"],
                ["", "4", "Fuel forecast", "| 71,000", "Not submitted", ""],
                ["", "", "Total of the agreement", "| 228,500", "", ""],
            ],
            [7, 11, 58, 25, 46, 16],
            lines="#999999",
            shade="#e7efe4",
        ),
        "Reason for the decision on line 3: noon report values differ from the ship's own log on "
        "four of the six vessels; see our e-mail of 28 November.",
        10,
        Grid(
            [
                ["For the Buyer", "For the Seller (receipt only)"],
                [Ink(31, 120, 30), Ink(54, 110, 28, BLACK)],
                ["Chua Wei Ling<br/>General Manager, Fleet Performance<br/>2 December 2026",
                 "Marcus Teo<br/>Engagement Partner<br/>3 December 2026"],
            ],
            [82, 82],
            lines=None,
        ),
    ]  # fmt: skip
    return Paper(
        "h-schedule-fleet", "a", "text", flow(story, font="DejaVu", bold="DejaVu", size=9),
        truth(
            "acceptance_certificate", "rejected", True, "en", client="Orrin Shipping Pte Ltd",
            project="Fleet Fuel Insight", project_code="HA-OS-2025-06",
            milestone="Captain's dashboard", signatory_name="Chua Wei Ling",
            signatory_title="General Manager, Fleet Performance", signature_date="2026-12-02",
            amount="52500.00 SGD",
        ),
    )  # fmt: skip


def minutes() -> Paper:
    story = [
        "## MINUTES OF PROJECT BOARD NO. 9",
        "Held at the offices of Dunmore Cheese Co-operative, Tuesday 19 May 2026, 10.00 to 11.25",
        "Present for Dunmore: Aoife Kinsella (chair), Brendan Tighe (finance), Una Roche (dairy). "
        "Present for Pallas ERP Ireland: Derek Moss, Yulia Brandt. Apologies: Paul Fenner.",
        "<b>1. Last minutes.</b> Approved with one correction, item 4.",
        "<b>2. Status.</b> Mr Moss reported that batch traceability has been in use at both plants "
        "since 4 May. Ms Roche confirmed the recall exercise took 22 minutes against the target of "
        "30.",
        "<b>3. Sign-off of milestone 6, batch traceability (project DCC-ERP).</b> Mr Tighe asked "
        "if the two open label faults stand in the way. Ms Roche said they do not. The board "
        "resolved to accept milestone 6 and to release the payment of EUR 37,200.",
        "<b>4. Milestone 7.</b> Not accepted as ready for testing; Pallas to bring a new plan.",
        "<b>5. Next meeting.</b> 16 June 2026.",
        14,
        "Signed as a true record:",
        Rule(170, 67),
        "Aoife Kinsella, Chair of the board &nbsp;&nbsp; 22 May 2026",
    ]
    return Paper(
        "h-minutes-dairy", "a", "text", flow(story, font="Times-Roman", bold="Times-Bold", size=12),
        truth(
            "acceptance_certificate", "accepted", True, "en",
            client="Dunmore Cheese Co-operative", project_code="DCC-ERP",
            milestone="milestone 6, batch traceability", signatory_name="Aoife Kinsella",
            signatory_title="Chair of the board", signature_date="2026-05-22",
            amount="37200.00 EUR",
        ),
    )  # fmt: skip


def agenda() -> Paper:
    story = [
        "# Agenda: acceptance meeting",
        "Varley Orthotics × Brightspan Engineering",
        "Monday 7 September 2026, 14:00, Lab 3",
        "Project: Gait Lab Treadmill Integration, phase 2 (BSE-3391)",
        Grid(
            [
                ["14:00", "Welcome, safety note", "Dr. Imani Castell"],
                ["14:10", "Demonstration: synchronised force plates", "Brightspan"],
                ["15:00", "Open points from the July review", "all"],
                ["15:30", "Acceptance of phase 2, signature of the certificate", "Dr. Castell"],
                ["15:45", "Invoice and next steps (phase fee CAD 88,000)", "A. Pruett"],
            ],
            [20, 100, 45],
            lines="#cccccc",
        ),
        "Please bring the accepted phase 1 certificate for reference.",
    ]
    return Paper(
        "h-agenda-gait", "a", "text", flow(story, font="Lato", size=11, h_color="#0a6a6a"),
        truth(
            "other", None, None, "en", client="Varley Orthotics",
            project="Gait Lab Treadmill Integration", project_code="BSE-3391",
            milestone="phase 2",
        ),
    )  # fmt: skip


def change_order() -> Paper:
    story = [
        "# CHANGE ORDER",
        Grid(
            [
                ["Change order no.", "CO-014", "Issued", "Mar 3, 2026 (rev. B)"],
                ["Project", "Cedar Flats Dental Office, tenant improvement", "Job", "26-0077"],
                ["Owner", "Cedar Flats Dental PLLC", "Contractor", "Rustad Builders Inc."],
            ],
            [32, 66, 28, 42],
            shade=None,
        ),
        "Delete the dropped ceiling in operatories 3 to 6; add exposed ductwork, painted.",
        Grid(
            [
                ["Original contract sum", "| $412,900.00"],
                ["Net of change orders 1 to 13", "| $18,240.00"],
                ["Contract sum before this change order", "| $431,140.00"],
                ["This change order", "| <b>($6,385.00)</b>"],
                ["New contract sum", "| $424,755.00"],
            ],
            [100, 40],
            lines="#aaaaaa",
        ),
        "Contract time is unchanged. Not valid until signed by the Owner and the Architect.",
        10,
        Grid(
            [
                ["ARCHITECT", "CONTRACTOR", "OWNER"],
                [Rule(140, 71), Rule(140, 72, color=BLACK), Rule(140, 73)],
                [
                    "Shay Novotny, AIA",
                    "Gil Rustad, President",
                    "Dr. Parveen Oakes, Managing Member",
                ],
                ["3/4/2026", "3/3/2026", "3/16/2026"],
            ],
            [57, 57, 57],
            lines=None,
        ),
    ]
    return Paper(
        "h-deduct-order", "a", "text", flow(story, font="Helvetica", size=9.5, paper=LETTER),
        truth(
            "change_order", "accepted", True, "en", client="Cedar Flats Dental PLLC",
            project="Cedar Flats Dental Office, tenant improvement", project_code="26-0077",
            signatory_name="Dr. Parveen Oakes", signatory_title="Managing Member",
            signature_date="2026-03-16", amount="-6385.00 USD",
            change_order_number="CO-014",
        ),
    )  # fmt: skip


def words_disagree() -> Paper:
    story = [
        "^ <b>COMPLETION CERTIFICATE</b>",
        "^ issued under section 11 of the Services Agreement",
        10,
        "= We, Ngata Forestry Holdings Limited, certify that Quillon Survey Pty Ltd has completed "
        "the works known as <b>LiDAR Flight Block 8</b> within the project Regional Canopy "
        "Inventory, reference RCI/26/08, to our satisfaction, and that the sum of AUD 63,400.00 "
        "(sixty-four thousand three hundred Australian dollars) has become payable.",
        16,
        Ink(29, 150, 40),
        "Te Ariki Marsden<br/>Chief Forester<br/>Signed at Gisborne this 4th day of June 2026",
    ]
    return Paper(
        "h-words-and-digits", "a", "text",
        flow(story, font="Times-Roman", bold="Times-Bold", size=12.5, margin=30),
        truth(
            "acceptance_certificate", "accepted", True, "en",
            client="Ngata Forestry Holdings Limited", project="Regional Canopy Inventory",
            project_code="RCI/26/08", milestone="LiDAR Flight Block 8",
            signatory_name="Te Ariki Marsden", signatory_title="Chief Forester",
            signature_date="2026-06-04", warnings=["amount_words_disagree"],
        ),
    )  # fmt: skip


def sheet_export() -> Paper:
    rows = [["Ref", "Item", "Accepted Y/N", "Remarks of Thornbury Rail"]]
    items = (
        ("1.1", "Gate line firmware 7.2", "Y", ""),
        ("1.2", "Ticket reader, wide gate", "Y", ""),
        ("1.3", "Staff override panel", "N", "Label set to be replaced, German text"),
        ("1.4", "Fire release", "Y", "Witnessed 11 Nov"),
        ("1.5", "Reporting feed", "N", "File name must carry the station code"),
    )
    rows += [list(i) for i in items]
    story = [
        "<b>Station Gate Renewal – Lot 3 Eastmoor – item-by-item acceptance</b>",
        "Customer Thornbury Rail plc | Project no. TR-SGR-03 | PO 7100-55812 | Lot price "
        "£131,000.00 | Handover visit 11 November 2026",
        Grid(rows, [15, 65, 32, 110], shade="#c6e0b4", lines="#444444"),
        "Lot 3 is taken over in part: items marked N remain open and their remarks are to be "
        "cleared. The rest is accepted.",
        Grid(
            [["Thornbury Rail", "Winifred Oxley, Stations Engineer", Ink(90, 110, 28),
              "11 Nov 2026"]],
            [40, 75, 60, 40],
        ),
    ]  # fmt: skip
    return Paper(
        "h-sheet-gates", "a", "text",
        flow(story, font="Narrow", size=10.5, paper=landscape(A4), margin=16),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "en",
            client="Thornbury Rail plc", project="Station Gate Renewal",
            project_code="TR-SGR-03", milestone="Lot 3 Eastmoor",
            signatory_name="Winifred Oxley", signatory_title="Stations Engineer",
            signature_date="2026-11-11", amount="131000.00 GBP", po_number="7100-55812",
            conditions=[
                "Label set to be replaced, German text",
                "File name must carry the station code",
            ],
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for made in (
        uat, unticked, several_milestones, minutes, agenda, change_order, words_disagree,
        sheet_export,
    ):  # fmt: skip
        yield made()
