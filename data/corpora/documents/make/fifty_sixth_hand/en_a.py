"""English: change orders, timesheets, a register."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import letter
from reportlab.pdfgen.canvas import Canvas

from fifty_sixth_hand.board import Check, Field, Ink, Tick, rl, scanned, stamped, tab, ty

LANG = "en"


def orders() -> Iterator[Paper]:
    """Four changes of contract."""
    data = rl(
        ("#c", "CHANGE ORDER"),
        tab([["PROJECT:", "Harlow Creek Middle School, Gymnasium Addition", "CHANGE ORDER NUMBER:", "007"], ["OWNER:", "Tamarack Valley School District 14", "DATE OF ISSUE:", "February 9, 2026"], ["CONTRACTOR:", "Bexley &amp; Sorrento Builders, Inc.", "ARCHITECT'S PROJECT NO.:", "2419-HC"], ["ARCHITECT:", "Oriel Workshop Architects PLLC", "CONTRACT DATE:", "June 3, 2025"]], [26, 66, 42, 38], "plain"),
        "The Contract is changed as follows:",
        "1. Replace specified maple strip flooring with engineered sports floor system per RFI 112. ADD $ 18,240.00<br/>2. Omit operable partition at north wall, including steel header. DEDUCT $ 6,915.00<br/>3. Relocate two floor boxes per sketch ASK-31. ADD $ 1,475.00",
        tab([["The original Contract Sum was", "$ 4,862,300.00"], ["Net change by previously authorized Change Orders", "$ 71,408.00"], ["The Contract Sum prior to this Change Order was", "$ 4,933,708.00"], ["The Contract Sum will be increased by this Change Order in the amount of", "$ 12,800.00"], ["The new Contract Sum including this Change Order will be", "$ 4,946,508.00"]], [120, 42], "plain"),
        "The Contract Time will be increased by four (4) days. The date of Substantial Completion as of the date of this Change Order therefore is August 21, 2026.",
        "The adjustment above is full compensation for the work described, direct and indirect, and for its effect on the time of performance. Work shall be done under the Contract Documents as amended; retainage of 5 % applies to this Change Order as to the rest of the Contract Sum. Attachments: RFI 112 with response, Proposal Request 9, sketch ASK-31.",
        ("s", "NOT VALID UNTIL SIGNED BY THE ARCHITECT, CONTRACTOR AND OWNER."),
        tab([["ARCHITECT", "CONTRACTOR", "OWNER"], [Ink(3), Ink(14), Ink(25)], ["Oriel Workshop Architects PLLC<br/>By: Felicity Aranda, AIA<br/>02/11/2026", "Bexley &amp; Sorrento Builders, Inc.<br/>By: Dale Sorrento, President<br/>02/10/2026", "Tamarack Valley School District 14<br/>By: Renee Holtzclaw, Director of Facilities<br/>02/17/2026"]], [56, 56, 60], "cells", 8),
        ("s", "Distribution: Owner; Architect; Contractor; Field office; Bond agent. The Contract Sum above excludes changes for which a construction change directive is pending."),
        font="Times-Roman", size=10, page=letter)  # fmt: skip
    yield Paper("lx-en-co-school", "a", "text", data, truth(
        "change_order", "accepted", True, LANG, client="Tamarack Valley School District 14", project="Harlow Creek Middle School, Gymnasium Addition", project_code="2419-HC",
        signatory_name="Renee Holtzclaw", signatory_title="Director of Facilities", signature_date="2026-02-17", amount="12800.00 USD", change_order_number="007"))  # fmt: skip

    data = ty(r"""
#text(size: 18pt, weight: "bold", fill: rgb("#0b5a4a"))[Quillstone Digital]
#h(1fr) #small[14 Tannery Row, Leeds LS9 8AB]
#line(length: 100%, stroke: 2pt + rgb("#0b5a4a"))
= Change Control Notice CCN-0042
Raised under the Services Agreement dated 4 September 2025 between Quillstone Digital Limited and Pennarth Housing Association ("the Association").
#v(4pt)
#table(columns: (3.2cm, 1fr), stroke: 0.4pt + gray, inset: 6pt,
 [*Programme*], [Tenant Portal Replacement],
 [*Job number*], [QD/25/318],
 [*Requested by*], [Gethin Prosser, Service Improvement Lead],
 [*Description*], [The SMS notification gateway is taken out of scope. The Association will use its existing contract with its telephony supplier. Build and test tasks T-61 to T-66 are withdrawn.],
 [*Effect on programme*], [None. Go-live stays at 29 May 2026.],
 [*Effect on price*], [Fixed price falls from £148,600.00 to £142,200.00; net change of *-£6,400.00* excluding VAT.])
== Documents amended
Schedule 2 (Requirements): rows 41 to 48 removed. Schedule 5 (Plan): tasks T-61 to T-66 removed. Schedule 7 (Charges): payment milestone 4 becomes £21,300.00. All other terms of the Services Agreement, among them the liability cap of £500,000.00, stand unaltered.
== How the price was worked out
#table(columns: (1fr, auto, auto), stroke: 0.3pt, [Element], [Days], [Saving], [Adapter build], [5], [£3,750.00], [Testing], [2.5], [£1,875.00], [Supplier licence for the first year], [], [£775.00])
== Authority to proceed
We have considered the impact set out above and authorise the change.
#grid(columns: (1fr, 1fr), gutter: 18pt,
 [For the Association: \ #script[Lowri Maddock] \ #line(length: 90%, stroke: 0.4pt) Lowri Maddock \ Head of Digital Services \ Date: 23 March 2026],
 [For Quillstone Digital Limited: \ #script[T. Eastoe] \ #line(length: 90%, stroke: 0.4pt) Tobias Eastoe \ Delivery Director \ Date: 20 March 2026])
""")
    yield Paper("lx-en-co-deduct", "a", "text", data, truth(
        "change_order", "accepted", True, LANG, client="Pennarth Housing Association", project="Tenant Portal Replacement", project_code="QD/25/318",
        signatory_name="Lowri Maddock", signatory_title="Head of Digital Services", signature_date="2026-03-23", amount="-6400.00 GBP", change_order_number="CCN-0042"))  # fmt: skip

    data = rl(
        ("#", "VARIATION PROPOSAL / CLIENT DETERMINATION"),
        ("s", "Form V-3, complete on screen. Fields with a frame are filled by the Superintendent's office after the Principal's decision."),
        tab([["Variation no.", Field("var_no", "VP-19"), "Contract", Field("contract", "WPS-2025-077")], ["Principal", Field("principal", "Murrindal Water Corporation"), "Contractor", Field("contractor", "Ironbark Civil Pty Ltd")], ["Works", Field("works", "Wattle Flat Pump Station Upgrade"), "Claimed price", Field("price", "AUD 31,870.00")]], [24, 62, 24, 62], "plain"),
        ("b", "Subject of variation"),
        Field("subject", "Rock excavation beyond the 1.5 m3 allowance at wet well, \nand extra dewatering for eleven days.", 480, 44, True),
        6,
        ("b", "Determination of the Principal (select one)"),
        tab([[Check("approved"), "Approved at the claimed price"], [Check("approved_adj"), "Approved at an adjusted price of AUD"], [Check("declined", True), "Not approved"]], [9, 120], "plain"),
        "Reasons:",
        Field("reasons", "Borehole log BH-4 issued with the tender shows weathered basalt at 2.1 m.\nLatent condition not established under clause 25.", 480, 44, True),
        6,
        tab([["Determined by", Field("by", "Ngaire Tolhurst"), "Position", Field("pos", "Manager Capital Delivery")], ["Signed (type /s/ name)", Field("sig", "/s/ Ngaire Tolhurst"), "Date", Field("dat", "14 April 2026")]], [34, 62, 18, 62], "plain"),
        size=9, margin=16, color="#173a5e")  # fmt: skip
    yield Paper("lx-en-co-vform", "a", "form", data, truth(
        "change_order", "rejected", True, LANG, client="Murrindal Water Corporation", project="Wattle Flat Pump Station Upgrade", project_code="WPS-2025-077",
        signatory_name="Ngaire Tolhurst", signatory_title="Manager Capital Delivery", signature_date="2026-04-14", amount="31870.00 AUD", change_order_number="VP-19"))  # fmt: skip

    def corner(c: Canvas, _: int) -> None:
        stamped(c, 400, 720, ["COPY FOR FILE"], 6, "#445566")

    data = rl(
        ("#", "Larkspur Fit-Out"), ("s", "Interiors · Joinery · Commissioning — Unit 6, Ballymount Cross, Dublin 12"), 4,
        ("#", "Extra Works Order no. EWO-11"),
        "Job: 5527 Corrigan House, floors 2 and 3<br/>Client: Abbeyglen Assurance DAC<br/>Your order: PO 90-44127",
        tab([["Item", "What is changed", "Price ex VAT"], ["1", "Acoustic lining to the four meeting rooms, class B instead of C", "€ 7,260.00"], ["2", "Glazed door set to comms room, fire rated 30 min", "€ 2,185.00"], ["", "Total of this order", "€ 9,445.00"]], [14, 118, 34]),
        "No work on these items starts before this order has come back to us signed by the client.",
        tab([["Issued for Larkspur Fit-Out", "Instructed for Abbeyglen Assurance DAC"], [Ink(41), ""], ["Name: Conor Trimble", "Name: Aoibheann Leddy"], ["Role: Contracts Manager", "Role: Workplace Manager"], ["Date: 6 May 2026", "Date: ____________________"]], [83, 83], "cells", 9),
        deco=corner, color="#6a3d9a")  # fmt: skip
    yield scanned("lx-en-co-ewo", "a", data, truth(
        "change_order", "undecided", False, LANG, client="Abbeyglen Assurance DAC", project="Corrigan House, floors 2 and 3", project_code="5527",
        signatory_name="Aoibheann Leddy", signatory_title="Workplace Manager", amount="9445.00 EUR", po_number="90-44127", change_order_number="EWO-11", warnings=("partly_signed",)), skew=-0.7, seed=4)  # fmt: skip


def sheets() -> Iterator[Paper]:
    """Three timesheets."""
    hours = [
        ("Mon 11 May", "8.0", "Loop checks area 300", "8.0"),
        ("Tue 12 May", "8.0", "Loop checks area 300", "8.0"),
        ("Wed 13 May", "10.0", "SAT analyser shelter", "10.0"),
        ("Thu 14 May", "10.0", "SAT analyser shelter", "10.0"),
        ("Fri 15 May", "6.0", "Punch list with client", "6.0"),
    ]
    rows = [["Day 2026", "Hours", "Activity"]] + [
        [d, Field(f"h{i}", h, 45), Field(f"a{i}", a, 260)] for i, (d, h, a, _) in enumerate(hours)
    ]
    data = rl(
        ("#", "CONTRACTOR WEEKLY TIMESHEET"),
        tab([["Contractor", Field("con", "Marek Dunlevy, I&amp;C engineer".replace("&amp;", "&"), 220), "Week ending", Field("we", "17 May 2026", 90)], ["Client site", Field("cli", "Skarholt Refining UK Ltd, Teesport", 220), "Work order", Field("wo", "WO 118843", 90)], ["Project", Field("prj", "Hydrotreater Revamp", 220), "PO", Field("po", "4500771926", 90)]], [24, 84, 26, 40], "plain"),
        tab(rows, [34, 22, 100], "grid", tint="#fde9c9"),
        tab([["Total hours", Field("tot", "42.0", 60), "Rate", Field("rate", "£62.50", 60), "Value", Field("val", "£2,625.00", 80)]], [24, 26, 14, 26, 14, 34], "plain"),
        ("s", "By approving, the client's supervisor confirms the hours are correct and may be invoiced. Queries to timesheets@dunlevy-controls.example"),
        tab([[Check("ok", True, "check"), "Hours approved", Check("no", False, "check"), "Hours rejected, see remark"], ["", Field("rem", "", 150), "", ""]], [9, 62, 9, 62], "plain"),
        tab([["Supervisor", Field("sup", "Hilary Cawthorne", 150), "Job title", Field("job", "Construction Supervisor", 130)], ["e-Signature", Field("esig", "/s/ H. Cawthorne", 150), "Date", Field("sd", "18-May-2026", 130)]], [24, 60, 20, 60], "plain"),
        margin=17, page=letter)  # fmt: skip
    yield Paper("lx-en-ts-loop", "a", "form", data, truth(
        "timesheet_approval", "accepted", True, LANG, client="Skarholt Refining UK Ltd", project="Hydrotreater Revamp", project_code="WO 118843",
        signatory_name="Hilary Cawthorne", signatory_title="Construction Supervisor", signature_date="2026-05-18", amount="2625.00 GBP", po_number="4500771926"))  # fmt: skip

    data = ty(r"""
#align(right)[#small[Generated by TempoLedger 6.2 on 2026-06-03 09:14 PDT]]
#text(size: 15pt)[*Time report* TR-2026-22-0418]
#v(2pt)
#kv([Consultant], [Priyanka Velloor], [Customer], [Cascadia Transit Authority], [Engagement], [ENG-7751 Fare Collection Data Migration], [Period], [May 18 to May 31, 2026])
#v(6pt)
#table(columns: (auto, 1fr, auto, auto), stroke: (x: none, y: 0.3pt), align: (left, left, right, right),
 [*Week*], [*Task*], [*Hours*], [*Amount*],
 [21], [Mapping of legacy card tables], [36.5], [\$5,475.00],
 [21], [Customer workshop, Tacoma], [4.0], [\$600.00],
 [22], [Dry run 2 and reconciliation], [44.0], [\$6,600.00],
 [], [*Total*], [*84.5*], [*\$12,675.00*])
#v(6pt)
*Workflow history*
#table(columns: (auto, auto, auto, 1fr), stroke: 0.3pt + gray, fill: (_, y) => if y == 0 { rgb("#eef") },
 [When], [Who], [Action], [Comment],
 [2026-06-01 17:40], [Priyanka Velloor], [Submitted], [],
 [2026-06-02 08:05], [TempoLedger], [Routed to approver], [Desmond Okuneye],
 [2026-06-03 09:12], [Desmond Okuneye, Program Manager], [Rejected (signed with PIN)], [Week 22 shows 44 hours; May 25 was a holiday and the site was closed. Resubmit.])
#v(1fr)
#small[Status of this report: REJECTED. Rejected reports are not forwarded to accounts payable.]
""", font="DejaVu Sans", size="8.5pt", paper='"us-letter"')  # fmt: skip
    yield Paper("lx-en-ts-flow", "a", "text", data, truth(
        "timesheet_approval", "rejected", True, LANG, client="Cascadia Transit Authority", project="Fare Collection Data Migration", project_code="ENG-7751",
        signatory_name="Desmond Okuneye", signatory_title="Program Manager", signature_date="2026-06-03", amount="12675.00 USD"))  # fmt: skip

    data = rl(
        ("#c", "BRAMBER FORENSIC ACCOUNTING"), ("c", "Monthly attendance record, April 2026"), 3,
        "Matter: Estate of W. Dorling (matter no. 26-0093)<br/>Instructing firm: Peverell Strake LLP, Solicitors",
        tab([["Fee earner", "Grade", "Hours", "Rate", "Fees"], ["A. Szymborski", "Partner", "6.3", "£310", "£1,953.00"], ["J. Lindqvist", "Manager", "22.0", "£205", "£4,510.00"], ["R. Amoah", "Analyst", "31.5", "£120", "£3,780.00"], ["Total", "", "59.8", "", "£10,243.00"]], [50, 30, 25, 25, 36], "under", 9, "Times-Roman"),
        "The instructing solicitor is asked to confirm that the above time was properly spent on the matter.",
        10,
        "I confirm the time recorded above.",
        8,
        "Signature ........................................................",
        "Name: Imogen Fairclough, Associate",
        "Date ................................................................",
        font="Times-Roman", size=11, margin=26)  # fmt: skip
    yield Paper("lx-en-ts-matter", "a", "text", data, truth(
        "timesheet_approval", "undecided", False, LANG, client="Peverell Strake LLP", project="Estate of W. Dorling", project_code="26-0093",
        signatory_name="Imogen Fairclough", signatory_title="Associate", amount="10243.00 GBP"))  # fmt: skip


def more() -> Iterator[Paper]:
    """A register, a mail and a board's resolution."""
    data = ty(r"""
#text(size: 14pt, weight: "bold")[Milestone Register and Release Certificate No. 4]
#kv([Contract:], [LGC-IT-0915 National Permit Gateway], [Employer:], [Lagoona Grid Commission], [Consultant:], [Adebisi-Kerr Systems Ltd], [Release date:], [30 June 2026])
#v(6pt)
#table(columns: (auto, 1fr, auto, auto, auto), align: (center, left, right, left, left), inset: 5pt, stroke: 0.5pt,
 table.header([*No.*], [*Milestone*], [*Value (USD)*], [*Status*], [*Certificate*]),
 [1], [Inception report], [18,000.00], [Released], [No. 1],
 [2], [Business process catalogue], [27,500.00], [Released], [No. 2],
 [3], [Software architecture], [31,000.00], [Released], [No. 3],
 table.cell(fill: rgb("#dff0d8"))[4], table.cell(fill: rgb("#dff0d8"))[Pilot in two districts], table.cell(fill: rgb("#dff0d8"))[46,750.00], table.cell(fill: rgb("#dff0d8"))[*This release*], table.cell(fill: rgb("#dff0d8"))[No. 4],
 [5], [National roll-out], [88,000.00], [Not due], [],
 [6], [Close-out and training], [22,250.00], [Not due], [])
The pilot ran from 4 May to 19 June 2026 with 1,204 permits issued. The acceptance criteria of Schedule D have been met. The Employer accepts milestone 4 and releases its value for payment. Milestones 5 and 6 are not affected.

*Notes to the register.* Values exclude withholding tax. A milestone is released once, by the certificate of the same number. The advance of USD 23,350.00 paid on 2 October 2025 is recovered from milestones 5 and 6 only. Earlier certificates: No. 1 of 14 November 2025, No. 2 of 30 January 2026, No. 3 of 27 March 2026.
#v(10pt)
#ink(7) \
Ifunanya Bassey-Holt \
Director, Permits & Compliance \
Lagoona Grid Commission, 30 June 2026
""", font="Liberation Serif", size="10.5pt")  # fmt: skip
    yield Paper("lx-en-reg-permit", "a", "text", data, truth(
        "acceptance_certificate", "accepted", True, LANG, client="Lagoona Grid Commission", project="National Permit Gateway", project_code="LGC-IT-0915", milestone="Pilot in two districts",
        signatory_name="Ifunanya Bassey-Holt", signatory_title="Director, Permits & Compliance", signature_date="2026-06-30", amount="46750.00 USD"))  # fmt: skip

    data = rl(
        tab([["<b>Gmail</b>", "Tessa Vandermolen &lt;tessa@brightfathom.example&gt;"]], [60, 106], "under", 10), 2,
        ("b", "Phase 2 prototype - all good from our side"), ("s", "2 messages"),
        tab([["<b>Joaquin Whitlock</b> &lt;jwhitlock@oakhampton-zoo.example&gt;<br/>To: Tessa Vandermolen<br/>Cc: finance@oakhampton-zoo.example", "Thu, Mar 5, 2026 at 4:47 PM"]], [120, 46], "plain", 9),
        "Hi Tessa,",
        "We ran the clickable prototype past the keepers and the front-desk crew on Tuesday. Everybody found the feeding-time map within seconds, which is more than I can say for our current site. The zoo accepts the Phase 2 prototype for the Visitor App (job BF-233). Please go ahead and bill the $9,800 for it, quoting PO Z-5016.",
        "See you at the kickoff for Phase 3.",
        "Joaquin<br/>--<br/>Joaquin Whitlock<br/>Chief Experience Officer, Oakhampton Zoo",
        tab([["<b>Tessa Vandermolen</b> &lt;tessa@brightfathom.example&gt;<br/>To: Joaquin Whitlock", "Mon, Mar 2, 2026 at 9:20 AM"]], [120, 46], "plain", 9),
        "Hi Joaquin, the prototype link is live. Once you have tried it, a short note that it is accepted would let us close the phase. T.",
        ("s", "https://mail.google.example/mail/u/0/?view=pt&amp;search=all 1/1"), page=letter)  # fmt: skip
    yield Paper("lx-en-mail-zoo", "a", "text", data, truth(
        "email", "accepted", None, LANG, client="Oakhampton Zoo", project="Visitor App", project_code="BF-233", milestone="Phase 2 prototype",
        signatory_name="Joaquin Whitlock", signatory_title="Chief Experience Officer", signature_date="2026-03-05", amount="9800.00 USD", po_number="Z-5016"))  # fmt: skip

    data = rl(
        ("#c", "The Ferngate Hospital Trust"), ("c", "Minute extract: resolution of the Estates Committee"), 5,
        ("j", "At a meeting of the Estates Committee duly convened and held on Wednesday 22 April 2026, a quorum being present, the Committee considered the Stage 3 Report on the Renal Unit Relocation (commission ref. FHT-E-61) prepared by Corbel Health Planning LLP."),
        ("j", "The Chair recalled that the report had been circulated on 2 April and that the clinical leads had confirmed the room schedule. Mr Delacroix asked about the lift capacity and was satisfied with the answer given by the architects."),
        ("j", "IT WAS RESOLVED THAT the Stage 3 Report be and is hereby accepted as delivered, that the stage fee of £36,200.00 plus VAT be released, and that the Trust's officers be authorised to instruct Stage 4."),
        ("j", "Resolution passed with seven in favour and one abstention. Minute E/26/41."),
        10, "Signed on behalf of the Trust:", 4,
        tab([[Ink(61), Ink(72)], ["Dame Beatrix Ollerenshaw<br/>Chair of the Estates Committee<br/>22 April 2026", "Samuel Tregear<br/>Trust Secretary<br/>24 April 2026"]], [80, 80], "plain", 10, "Times-Roman"),
        tab([[Tick(False), "Circulate to Audit Committee"], [Tick(True), "Circulate to Director of Finance"]], [8, 90], "plain", 9, "Times-Roman"),
        font="Times-Roman", size=12, margin=28)  # fmt: skip
    yield Paper("lx-en-resolution", "a", "text", data, truth(
        "acceptance_certificate", "accepted", True, LANG, client="The Ferngate Hospital Trust", project="Renal Unit Relocation", project_code="FHT-E-61", milestone="Stage 3 Report",
        signatory_name="Samuel Tregear", signatory_title="Trust Secretary", signature_date="2026-04-24", amount="36200.00 GBP"))  # fmt: skip


def papers() -> Iterator[Paper]:
    """All papers of this module."""
    yield from orders()
    yield from sheets()
    yield from more()
