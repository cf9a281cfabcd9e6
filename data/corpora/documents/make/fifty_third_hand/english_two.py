"""English change orders, timesheets, mails, an order and minutes."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import CK, UN, Ink, Look, Stamp, hand, paper, sheet, tab
from .press import mixed, scanned, typ


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield from changes_and_hours()
    yield from post()


def changes_and_hours() -> Iterator[Paper]:
    page = sheet(
        "# CHANGE REQUEST AUTHORISATION",
        "Pellworth Data Ltd / Change no. CR-009",
        tab(
            [
                ["Client", "Royal Anselm Hospital Foundation", "Project", "Data Warehouse Phase 2"],
                ["Project no.", "PD-412", "Raised", "15 Sept 2026"],
            ],
            (55, 200, 60, 150),
            "label",
        ),
        "Reason: two further source systems (pharmacy, theatre bookings).",
        tab(
            [
                ["", "£"],
                ["Original contract sum", "240,000.00"],
                ["Previous changes", "12,500.00"],
                ["This change", "+ 31,450.00"],
                ["Revised contract sum", "283,950.00"],
            ],
            (260, 100),
        ),
        "Extension of time: three weeks.",
        "Client authorisation – the change is approved as priced.",
        tab(
            [
                ["Signed", Ink(88, 120, 30), "Print name", hand("Gareth Llewellyn", 13, "Dkg")],
                ["Date", hand("22 Sept 2026", 13, "Dkg"), "Office", "Director of Informatics"],
            ],
            (50, 150, 70, 190),
            "label",
        ),
        12,
        Stamp("APPROVED", "22 SEP 2026", hue="#1d5c2e"),
        look=Look(font="Times-Roman", size=11, hue="#111111"),
    )
    yield scanned(
        "en-cr-approved",
        page,
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Royal Anselm Hospital Foundation",
            project="Data Warehouse Phase 2",
            project_code="PD-412",
            change_order_number="CR-009",
            signatory_name="Gareth Llewellyn",
            signatory_title="Director of Informatics",
            signature_date="2026-09-22",
            amount="31450.00 GBP",
        ),
        Scanner(dpi=105, skew=0.5, noise=3, jpeg=32, turn=180, seed=21),
    )

    yield paper(
        "en-co-draft",
        typ("""#set page(margin: 2cm, background: water[DRAFT])
#set text(font: "Liberation Sans", size: 10pt)
#grid(columns: (1fr, auto), [= Change Order], align(right)[No. 04 \\ for discussion, 3 Nov 2026])
Owner: Tamarind Hotels Group -- Engagement: Loyalty App Rebuild (TH-19)

We propose to drop the Apple Watch companion from scope. Effect on the price: *-- USD 14,900.00*. Effect on the date: launch one sprint earlier.

/ Owner: Yasmin Haddad, VP Guest Technology #h(1cm) Signature \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ Date \\_\\_\\_\\_\\_\\_\\_
/ Studio: Lior Katz, Principal #h(1cm) Signature \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ Date \\_\\_\\_\\_\\_\\_\\_
"""),
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Tamarind Hotels Group",
            project="Loyalty App Rebuild",
            project_code="TH-19",
            change_order_number="04",
            signatory_name="Yasmin Haddad",
            signatory_title="VP Guest Technology",
            amount="-14900.00 USD",
            warnings=["draft_or_void"],
        ),
    )

    hours = [
        ["Day", "Task", "Hours"],
        ["Mon 6 Jul", "Cut-over rehearsal", "8.0"],
        ["Tue 7 Jul", "Cut-over rehearsal", "9.5"],
        ["Wed 8 Jul", "Fix mapping", "8.0"],
        ["Thu 9 Jul", "Fix mapping", "7.5"],
        ["Fri 10 Jul", "Report", "6.0"],
        ["", "Total", "39.0"],
    ]
    front = sheet(
        "# Contractor Timesheet",
        "Agency: Holloway Contract IT\nContractor: Desmond Achebe\nHiring client: Brackley Water plc\nAssignment: SAP S/4 Migration, ref. HC-60218\nWeek ending 12 July 2026",
        tab(hours, (90, 220, 60), "lines"),
        "39.0 hours at £72.50 = <b>£2,827.50</b>",
        "Approval sheet follows (scanned).",
        look=Look(hue="#0a6"),
    )
    back = sheet(
        "## Approval sheet – HC-60218 – week ending 12 July 2026",
        "The hours recorded on the timesheet have been checked and are approved for payment.",
        20,
        Ink(310, 150, 40),
        hand("Sunita Rao", 24),
        "Programme Manager, Brackley Water plc",
        hand("14/07/2026", 20),
    )
    yield mixed(
        "en-timesheet-scan",
        front,
        back,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Brackley Water plc",
            project="SAP S/4 Migration",
            project_code="HC-60218",
            signatory_name="Sunita Rao",
            signatory_title="Programme Manager",
            signature_date="2026-07-14",
            amount="2827.50 GBP",
        ),
        Scanner(dpi=100, skew=1.2, noise=3, jpeg=30, seed=5),
    )

    yield paper(
        "en-hours-returned",
        typ("""#set page(paper: "us-letter", margin: 1.8cm)
#set text(font: "DejaVu Sans", size: 8.5pt)
#box(fill: rgb("#2b2d42"), inset: 8pt, width: 100%, text(fill: white, 13pt)[PulseTime · Time card TC-30417])
#table(columns: (auto, 1fr, auto, 1fr), stroke: none, [Worker:], [Ilse Brandvold], [Client:], [Corran Biologics Inc.], [Engagement:], [GxP Validation Support], [Engagement ID:], [ENG-7741], [Period:], [May 16 -- 31, 2026], [Billable:], [96.0 h @ \\$118.00 = \\$11,328.00])
#table(columns: 4, fill: (_, y) => if y == 0 { luma(225) }, [Date], [In], [Out], [Note], [May 18], [08:00], [20:00], [protocol], [May 19], [08:00], [20:00], [protocol], [May 20], [08:00], [20:00], [execution], [...], [], [], [5 further days])
#block(stroke: 1pt + red, inset: 8pt, width: 100%)[*Status: RETURNED -- NOT APPROVED* \\ Decided by: Marcus Feld, Director of Quality, Corran Biologics Inc. \\ Electronically signed June 3, 2026 09:12 EDT (record 9f1c-22) \\ Reason: twelve-hour days were not authorised; badge log shows eight. Correct and resubmit.]
"""),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "en",
            client="Corran Biologics Inc.",
            project="GxP Validation Support",
            project_code="ENG-7741",
            signatory_name="Marcus Feld",
            signatory_title="Director of Quality",
            signature_date="2026-06-03",
            amount="11328.00 USD",
        ),
    )


def post() -> Iterator[Paper]:
    yield paper(
        "en-mail-accept",
        sheet(
            tab(
                [
                    ["From:", "Keiko Lindqvist &lt;k.lindqvist@varga-optics.example&gt;"],
                    ["Sent:", "Wednesday, 11 March 2026 16:48"],
                    ["To:", "Fergus Tully (Threadneedle UX)"],
                    ["Subject:", "RE: Configurator – usability round 2"],
                ],
                (60, 400),
                "plain",
            ),
            "Hi Fergus,",
            "went through the findings deck with Antti this afternoon. Nothing to add from our side, really nice work. Consider usability round 2 signed off from Varga, and go ahead with the invoice for the EUR 9,600.00 we agreed (PO 30-4471).",
            "Round 3 we'll talk about after Easter – that one isn't commissioned yet.",
            "Best,\nKeiko",
            "--\nKeiko Lindqvist\nHead of Product Experience\nVarga Optics Oy",
            look=Look(size=10.5),
        ),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Varga Optics Oy",
            project="Configurator",
            milestone="usability round 2",
            po_number="30-4471",
            signatory_name="Keiko Lindqvist",
            signatory_title="Head of Product Experience",
            signature_date="2026-03-11",
            amount="9600.00 EUR",
        ),
    )

    yield paper(
        "en-mail-provided",
        typ("""#set page(margin: 1.5cm)
#set text(font: "Liberation Serif", size: 10.5pt)
#text(8pt)[Mail -- Archive -- Print view #h(1fr) page 1 of 1]
#rule
*Acceptance of pilot, Job 26-118* \\
Obafemi Lawson \\<o.lawson\\@crestline-dairies.example\\> \\ Tue, 20 Jan 2026 at 10:05 \\ To: delivery\\@hexbarn.example
#rule
Dear team,

Crestline Dairies accepts the pilot of the Cold Chain Dashboard on two conditions:

+ alarms must reach the night supervisor by SMS as well as e-mail;
+ the probe in tanker 14 is replaced at your cost by 31 January.

With that understood please bill the pilot fee, USD 23,500.00.

Obafemi Lawson \\ Logistics Director

#text(gray)[On Mon, 19 Jan 2026 Hexbarn Delivery wrote: \\ > Have you had time to look at the pilot? If all is fine we would like to close it this week.]
"""),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Crestline Dairies",
            project="Cold Chain Dashboard",
            project_code="26-118",
            milestone="pilot",
            signatory_name="Obafemi Lawson",
            signatory_title="Logistics Director",
            signature_date="2026-01-20",
            amount="23500.00 USD",
            conditions=[
                "alarms must reach the night supervisor by SMS as well as e-mail",
                "the probe in tanker 14 is replaced at your cost by 31 January",
            ],
        ),
    )

    yield paper(
        "en-mail-declined",
        sheet(
            "<b>Re: Brand guidelines – request for final approval</b>",
            "<b>Phoebe Strachan</b> to Milo, cc Accounts\nThu 23 April 2026, 08:31",
            8,
            "Milo –",
            "I can't approve this. The typeface you've specified isn't licensed for our apps and the colour contrast fails on half the examples, which we flagged in February. "
            "So to be clear: the guidelines (stage 3 of the Rebrand, your job WF-204) are rejected as delivered and the stage payment of AUD 16,000.00 stays on hold. Come back when it's fixed.",
            "Phoebe Strachan\nMarketing Director, Corella Bay Ferries",
            look=Look(font="Courier", size=9.5, margin=64),
        ),
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Corella Bay Ferries",
            project="Rebrand",
            project_code="WF-204",
            milestone="stage 3",
            signatory_name="Phoebe Strachan",
            signatory_title="Marketing Director",
            signature_date="2026-04-23",
            amount="16000.00 AUD",
        ),
    )

    yield paper(
        "en-mail-asks",
        typ("""#set page(paper: "us-letter", margin: 2cm)
#set text(font: "Liberation Sans", size: 10pt)
#table(columns: (2cm, 1fr), stroke: none, [*From*], [Nadia Petrossian, Larkfield Analytics], [*To*], [Brent Okafor, Summit Ridge Insurance], [*Date*], [October 8, 2026 2:14 PM], [*Subject*], [Please approve: Model validation, milestone 2])
#rule
Hello Brent,

milestone 2 of the Pricing Model Validation (SOW 55-B) is finished on our side; the report is in your share since yesterday. Last month's acceptance of milestone 1 came as a one-line reply, and the same would do here. Could you let us have your approval, or your comments, by October 16? The milestone is worth \\$41,000.00.

Thank you,\\ Nadia Petrossian\\ Engagement Manager
"""),
        truth(
            "email",
            None,
            None,
            "en",
            client="Summit Ridge Insurance",
            project="Pricing Model Validation",
            project_code="55-B",
            milestone="milestone 2",
        ),
    )

    yield paper(
        "en-po-simple",
        sheet(
            "# PURCHASE ORDER",
            tab(
                [
                    ["PO number", "PO-2026-00871", "Date", "12 May 2026"],
                    ["Buyer", "Glenmorrow Distillers Ltd", "Supplier", "Paperlantern Media Ltd"],
                ],
                (70, 170, 60, 170),
                "label",
            ),
            tab(
                [
                    ["Line", "Description", "Qty", "Unit £", "Total £"],
                    ["10", "Visitor centre film, 4 min", "1", "18,400.00", "18,400.00"],
                    ["20", "Social cut-downs", "6", "450.00", "2,700.00"],
                    ["30", "Subtitles JA / ZH", "2", "310.00", "620.00"],
                    ["", "Total excl. VAT", "", "", "21,720.00"],
                ],
                (40, 220, 40, 80, 80),
            ),
            "Project: Warehouse No. 1 Visitor Experience. Quote this order number on your invoice. Payment 30 days after our written acceptance of each line; goods or services not accepted may be refused.",
            f"{UN} confirm by return    {CK} no confirmation needed",
            look=Look(hue="#5b3a00"),
        ),
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="Glenmorrow Distillers Ltd",
            project="Warehouse No. 1 Visitor Experience",
            amount="21720.00 GBP",
            po_number="PO-2026-00871",
        ),
    )

    yield paper(
        "en-minutes",
        typ("""#set page(margin: 2.3cm)
#set text(font: "Libertinus Serif", size: 10.5pt)
= Steering group: notes of meeting 6
_Library Self-Service Kiosks, 17 September 2026, by video_ -- Client: Borough of Wexcombe

Present: A. Sorley, D. Quist (Borough); P. Iyer (Tillworks)

+ *Progress.* Eleven of fourteen kiosks are in place. The Borough thanked Tillworks.
+ *Risks.* Network drop at Eastgate still to be moved by the landlord.
+ *Acceptance.* Ms Quist said that the acceptance of phase 2 will be considered once the landlord has finished; no decision was taken today.
+ *Next meeting.* 15 October 2026, 10:00.
"""),
        truth(
            "other",
            None,
            None,
            "en",
            client="Borough of Wexcombe",
            project="Library Self-Service Kiosks",
            milestone="phase 2",
        ),
    )
