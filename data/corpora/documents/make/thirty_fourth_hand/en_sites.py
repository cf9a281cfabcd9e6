"""English papers of sites, yards and workshops."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Form, scanned, text


def lift() -> Paper:
    """Handover certificate of a modernised lift, signed by the building's owner."""
    src = r"""
#grid(columns: (1fr, auto), text(18pt, weight: "bold", fill: rgb("#0b5c4a"))[Pendle & Rowe Lifts], align(right, text(8pt)[Unit 4 Carding Mill, Hexley HX3 9QT \ service@pendlerowe.example]))
#line(length: 100%, stroke: 2pt + rgb("#0b5c4a"))
#v(6pt)
#text(14pt, weight: "bold")[Handover Certificate -- Lift Modernisation]
#v(4pt)
#kv(42mm, [*Building owner*], [Thornbeck Housing Association Ltd], [*Project*], [Modernisation of passenger lifts, Alma Court], [*Our job number*], [PRL-26-0417], [*Milestone*], [Milestone 3 -- Lift B returned to service], [*Value of this milestone*], [£48,250.00 excluding VAT], [*Purchase order*], [THA/PO/11872])
#v(6pt)
#table(columns: (1fr, 22mm, 40mm), fill: (_, y) => if y == 0 { rgb("#dcebe6") }, [*Check*], [*Result*], [*Remark*],
[Overspeed governor tripped and reset], [OK], [1.15 m/s], [Door reopening, light curtain], [OK], [], [Emergency call to control room], [OK], [answered in 9 s], [Levelling, all five landings], [OK], [within 4 mm], [Thorough examination (LOLER)], [OK], [report 5531 handed over])
#text(8.5pt)[Terms. 1. Title in the equipment passes on payment in full. 2. Faults reported before noon are attended the same day. 3. The guarantee does not cover misuse, vandalism or flooding of the pit. 4. Entrapments are free of charge during the guarantee. 5. Spare parts are kept for fifteen years.]
We have ridden and inspected the lift together with your fitter. It works as it was ordered, the landing doors are as agreed, and the keys, the logbook and the electrical drawings have been handed to us. We take the lift over from today; the twelve-month guarantee runs from the same day.
#v(14pt)
#grid(columns: (1fr, 1fr), gutter: 18pt, [#ink(3) \ #gap(65mm) \ For Pendle & Rowe Lifts \ Darren Stoke, Site Supervisor \ 14 May 2026], [#ink(8) \ #gap(65mm) \ For the building owner \ Name: Philippa Auden \ Position: Head of Planned Works \ Date: 15 May 2026])
#v(1fr)
#text(7.5pt)[Form HC-2, issue 9. White copy: customer. Yellow copy: contract file. Blue copy: accounts.]
"""
    return text(
        "lift-handover",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Thornbeck Housing Association Ltd",
            project="Modernisation of passenger lifts, Alma Court",
            project_code="PRL-26-0417",
            milestone="Milestone 3 -- Lift B returned to service".replace("--", "–"),
            signatory_name="Philippa Auden",
            signatory_title="Head of Planned Works",
            signature_date="2026-05-15",
            amount="48250.00 GBP",
            po_number="THA/PO/11872",
        ),
    )


def snags() -> Paper:
    """A fit-out taken over floor by floor: two floors yes, one not."""
    src = r"""
#align(center)[#text(16pt, weight: "bold")[SNAGGING & TAKE-OVER SHEET] \ Corrigan Interiors Ltd, Ballymoyle Business Park]
#v(4pt)
#table(columns: (auto, 1fr, auto, 1fr), [Client], [Glenavoy Insurance plc], [Job no.], [CI-2208], [Project], [Fit-out of Harbour House, floors 2 to 4], [Walk-round], [Thursday 9 July 2026, 10:00], [Stage], [Section 2: office floors], [Section value], [€312,400.00])
#v(4pt)
#table(columns: (14mm, 1fr, 24mm, 28mm), align: (center, left, center, center), stroke: 0.4pt + gray, [*Floor*], [*Snag*], [*Class*], [*Taken over?*],
[2], [Scuffed skirting by lift lobby; touch-up done during the walk], [minor, closed], [YES],
[3], [None], [--], [YES],
[4], [Carpet tiles delaminating along the whole east bay], [major], [NO],
[4], [Glazed partition G-17 out of plumb by 11 mm], [major], [NO])
#v(4pt)
Glenavoy takes over floors 2 and 3. Floor 4 is not taken over until:
+ the east bay carpet tiles on floor 4 have been lifted and relaid
+ partition G-17 has been re-set to within 3 mm
Both to be finished by 31 July 2026; a second walk-round will then be called for floor 4 only.
#v(10pt)
#table(columns: (1fr, 1fr), inset: 8pt, [*Contractor* \ #hw("Enda Corrigan") \ Enda Corrigan, Director \ 09/07/2026 (day/month)], [*Client* \ #hw("Sorcha Halpin", f: "Dancing Script", s: 18pt) \ Sorcha Halpin, Facilities Director \ 09/07/2026 (day/month)])
"""
    return text(
        "snag-takeover",
        src,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Glenavoy Insurance plc",
            project="Fit-out of Harbour House, floors 2 to 4",
            project_code="CI-2208",
            milestone="Section 2: office floors",
            signatory_name="Sorcha Halpin",
            signatory_title="Facilities Director",
            signature_date="2026-07-09",
            amount="312400.00 EUR",
            conditions=[
                "the east bay carpet tiles on floor 4 have been lifted and relaid",
                "partition G-17 has been re-set to within 3 mm",
            ],
        ),
        font="Liberation Serif",
        size=11,
    )


def signs() -> Paper:
    """A scanned delivery note with stamp and signature."""
    src = r"""
#grid(columns: (1fr, 1fr), [#text(20pt, weight: "bold")[BRIGHTWELL SIGNS] \ 18 Tanyard Lane, Otterford], align(right)[#text(15pt)[DELIVERY NOTE] \ No. 60318 \ 3 February 2026])
#v(8pt)
*Deliver to:* Castlegate Dental Group, 2 Priory Walk, Otterford \
*Job:* Wayfinding signs, Priory Walk surgery \
*Job no.:* BW-7741 #h(2cm) *Your order:* CDG-0339
#v(6pt)
#table(columns: (16mm, 1fr, 24mm), [*Qty*], [*Description*], [*Checked*], [1], [Illuminated fascia 4.2 m, fitted], [#tick], [6], [Door signs, brushed aluminium], [#tick], [2], [Directory boards, ground and first floor], [#tick], [1], [Projecting sign with bracket, fitted], [#tick])
#v(8pt)
Goods received and fitting completed to our satisfaction. No damage, nothing missing.
#v(10pt)
#kv(40mm, [Signed for customer], hw("T. Marchbanks", s: 30pt), [Print name], pen("TOBY MARCHBANKS"), [Position], pen("Practice manager"), [Date], pen("3 Feb 2026"))
#place(right, dy: -2pt, stamp([CASTLEGATE DENTAL GROUP \ RECEIVED \ -3 FEB 2026]))
#v(1fr)
#text(8pt)[Title passes on payment. Brightwell Signs is a trading name of Brightwell Display Ltd.]
"""
    return scanned(
        "sign-delivery",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Castlegate Dental Group",
            project="Wayfinding signs, Priory Walk surgery",
            project_code="BW-7741",
            signatory_name="TOBY MARCHBANKS",
            signatory_title="Practice manager",
            signature_date="2026-02-03",
            po_number="CDG-0339",
        ),
        Scanner(dpi=110, skew=0.9, noise=5, jpeg=42, seed=41),
        paper="a5",
        margin="1.3cm",
        size=9,
    )


def marine() -> Paper:
    """A filled form of a marine surveyor."""
    f = Form(face="Times-Roman")
    f.say("SALTMARSH MARINE SURVEYS", 16, bold=True)
    f.say("Survey report acceptance form (to be completed by the commissioning owner)", 10)
    f.rule()
    f.field("Commissioned by", "Kestrel Tug & Barge Co.")
    f.field("Vessel / project", "Docking survey of tug Ardent Gull")
    f.field("Survey job no.", "SMS-1906-B")
    f.field("Deliverable", "Hull thickness report, final")
    f.field("Survey fee", "GBP 7,380.00", wide=140)
    f.down(6)
    f.say("The report named above has been read by us and:", 10)
    f.box("is accepted as fulfilling the commission; the fee may be invoiced", True)
    f.box("is returned; our remarks are given below")
    f.field("Remarks", "None.", tall=50, wide=320)
    f.down(10)
    f.field("Name", "Ruth Ingleby")
    f.field("Capacity", "Fleet Superintendent")
    f.field("Date", "21 August 2026", wide=140)
    f.say("Signature")
    f.scrawl(190, f.y + 14, 7)
    f.down(20)
    f.say(
        "Please return this sheet to survey@saltmarsh-marine.example within ten days of receipt.", 8
    )
    return f.done(
        "marine-form",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Kestrel Tug & Barge Co.",
            project="Docking survey of tug Ardent Gull",
            project_code="SMS-1906-B",
            milestone="Hull thickness report, final",
            signatory_name="Ruth Ingleby",
            signatory_title="Fleet Superintendent",
            signature_date="2026-08-21",
            amount="7380.00 GBP",
        ),
    )


def owner_change() -> Paper:
    """An American change order, signed by contractor, architect and owner."""
    src = r"""
#table(columns: (1fr, 1fr, 1fr), inset: 7pt, table.cell(colspan: 2, text(15pt, weight: "bold")[CHANGE ORDER]), [Number: *CO-007* \ Issued: March 11, 2026],
[*Owner* \ Lindqvist County Library District], [*Contractor* \ Two Rivers Mechanical, Inc.], [*Architect* \ Fenn Aldous Studio])
*PROJECT:* Boiler plant replacement, Orchard Branch Library \
*PROJECT NO.:* LCLD-2025-31 #h(1fr) *Contract date:* September 2, 2025
#v(4pt)
The Contract is changed as follows: furnish and install a second condensate neutralizer and reroute 40 feet of 3-inch return piping around the existing beam at grid C-4, per ASI 12 and the Contractor's proposal dated March 4, 2026.
#v(4pt)
#table(columns: (1fr, 42mm), align: (left, right), [Original Contract Sum], [$684,900.00], [Net change by previous Change Orders], [$22,315.00], [Contract Sum prior to this Change Order], [$707,215.00], [*Increase by this Change Order*], [*$9,472.50*], [New Contract Sum], [$716,687.50])
The Contract Time will be increased by four (4) days. This Change Order is not valid until signed by the Architect, Contractor and Owner.
#v(10pt)
#grid(columns: (1fr, 1fr, 1fr), gutter: 10pt,
[*ARCHITECT* \ #ink(5, w: 30mm) \ #gap(48mm) \ Miriam Fenn, Principal \ 03/16/2026], [*CONTRACTOR* \ #ink(11, w: 30mm) \ #gap(48mm) \ Gus Halloran, Vice President \ 03/17/2026], [*OWNER* \ #ink(14, w: 30mm) \ #gap(48mm) \ Carol-Ann Whitsett, Executive Director \ 03/24/2026])
"""
    return text(
        "owner-change",
        src,
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Lindqvist County Library District",
            project="Boiler plant replacement, Orchard Branch Library",
            project_code="LCLD-2025-31",
            signatory_name="Carol-Ann Whitsett",
            signatory_title="Executive Director",
            signature_date="2026-03-24",
            amount="9472.50 USD",
            change_order_number="CO-007",
        ),
        paper="us-letter",
        margin="0.9in",
        font="Liberation Sans Narrow",
        size=10.5,
    )


def variation() -> Paper:
    """A variation that the client has not signed yet."""
    src = r"""
#text(fill: rgb("#a04a00"), 22pt, weight: "bold")[Variation] #h(1fr) *VO 03* \
#rule(stroke: 1pt + rgb("#a04a00"))
To: Wexcombe Estates LLP #h(1fr) From: Hartnoll Groundworks \
Site: Drainage renewal at Wexcombe Home Farm (job HG/519)
#v(6pt)
During excavation of run F2 we met the old brick culvert that the drawings do not show. We propose to break it out, cart away and backfill with Type 1.
#table(columns: (1fr, 20mm, 26mm, 28mm), align: (left, right, right, right), [], [Qty], [Rate £], [£], [Breaking out, m], [18], [64.00], [1,152.00], [Cart away, loads], [3], [210.00], [630.00], [Type 1, t], [22], [31.50], [693.00], table.cell(colspan: 3)[*Addition to the contract*], [*2,475.00*])
Work on run F2 stands until we have this sheet back. Please sign below if you wish us to go ahead.
#v(8pt)
#kv(50mm, [For Hartnoll Groundworks], [#hw("Pete Hartnoll") #h(8mm) 2 June 2026], [For Wexcombe Estates LLP], [#gap(60mm) #h(4mm) Date #gap(25mm)], [Name], [Eleanor Vass], [Position], [Estate Manager])
"""
    return text(
        "culvert-variation",
        src,
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Wexcombe Estates LLP",
            project="Drainage renewal at Wexcombe Home Farm",
            project_code="HG/519",
            signatory_name="Eleanor Vass",
            signatory_title="Estate Manager",
            amount="2475.00 GBP",
            change_order_number="VO 03",
            warnings=["partly_signed"],
        ),
        font="DejaVu Sans",
        size=9,
    )


def field_hours() -> Paper:
    """A weekly sheet of a commissioning engineer."""
    src = r"""
#text(13pt, weight: "bold")[Northlode Automation -- weekly time record]
#v(2pt)
Engineer: *Callum Rhind* #h(1fr) Week ending: *Sunday 19 April 2026* \
Client: *Aberlour Maltings Ltd* #h(1fr) Project: *Kiln 2 burner controls* #h(1fr) Work order: *WO-88214*
#v(4pt)
#table(columns: (1fr, 1.2fr, 1.2fr, 1fr, 3fr), align: (left, center, center, center, left), [*Day*], [*Start*], [*Finish*], [*Hours*], [*Task*],
[Mon 13], [07:30], [17:00], [9.0], [I/O check panel K2-A], [Tue 14], [07:30], [16:30], [8.5], [I/O check panel K2-B], [Wed 15], [07:00], [18:30], [11.0], [Loop tuning, hot run], [Thu 16], [08:00], [16:00], [7.5], [Operator training], [Fri 17], [08:00], [12:00], [4.0], [Punch list, leave site], table.cell(colspan: 3)[*Total*], [*40.0*], [8.5 h at overtime rate 1.5])
Claimed for this week: 40.0 h, £3,762.00.
#v(6pt)
*Client approval.* The hours above were worked on our site as shown and may be charged.
#v(4pt)
#grid(columns: (1fr, 1fr, 1fr), [#ink(21, w: 30mm) \ Signature], [#pen("Morag Tennant") \ Name], [#pen("20.4.26") \ Date])
Title: Production Engineer
"""
    return text(
        "field-hours",
        src,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Aberlour Maltings Ltd",
            project="Kiln 2 burner controls",
            project_code="WO-88214",
            signatory_name="Morag Tennant",
            signatory_title="Production Engineer",
            signature_date="2026-04-20",
            amount="3762.00 GBP",
        ),
        page="flipped: true",
        font="Liberation Sans",
        size=10,
    )


def order() -> Paper:
    """A purchase order with a printed buyer and no place to sign."""
    src = r"""
#grid(columns: (1fr, 1fr), [#text(11pt, weight: "bold")[Ravensholme Water Authority] \ Supplies Department \ PO Box 70, Ravensholme RV1 0AA], [#rect(width: 100%, inset: 8pt)[#text(14pt, weight: "bold")[PURCHASE ORDER] \ Order no. 4500093317 \ Order date 06 Oct 2026 \ Buyer: Nadia Okonjo, Category Buyer]])
#v(4pt)
*Supplier:* Lamb & Tregarth Hydrology Ltd, 11 Fore Street, Penhallow \
*Project:* Catchment model refresh, Upper Wenning #h(1fr) *Project ref.:* RWA-C-2291
#v(4pt)
#table(columns: (12mm, 1fr, 20mm, 28mm, 30mm), align: (center, left, right, right, right), [*Line*], [*Description*], [*Qty*], [*Price £*], [*Total £*], [10], [Model build and calibration], [1], [21,600.00], [21,600.00], [20], [Flood frequency note], [1], [4,850.00], [4,850.00], [30], [Workshop with operators, day], [2], [1,100.00], [2,200.00])
#align(right)[*Order total (ex VAT): £28,650.00*]
Deliver by 29 January 2027. Payment 30 days after acceptance of each line by the Authority's project manager. Quote the order number on every invoice; invoices without it will be returned. This order is issued electronically and is valid without signature. Our conditions of purchase (edition 2024) apply to the exclusion of any others.
"""
    return text(
        "water-order",
        src,
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="Ravensholme Water Authority",
            project="Catchment model refresh, Upper Wenning",
            project_code="RWA-C-2291",
            signatory_name=None,
            amount="28650.00 GBP",
            po_number="4500093317",
        ),
        font="Libertinus Serif",
        size=11,
    )


def greenhouse() -> Paper:
    """All reads like plain acceptance until the last line above the signature."""
    src = r"""
#align(right)[#text(9pt)[Vandersteen Glasshouse Engineering (UK) Ltd]]
= Completion certificate
#v(2pt)
Employer: Fairlight Salads Ltd \
Works: Supply and erection of Venlo glasshouse block 6 \
Job reference: VGE 3320 \
Stage: Stage IV, climate computer and vents \
Sum due on this certificate: £96,140.00
#v(4pt)
The Employer confirms that the vents open and close under computer control, that the screens run without fouling, that the boiler takes demand from all eight zones and that staff have been shown the menus. Records, passwords and spare motors have been received. The works of Stage IV are accepted as of the date below. The Contractor may present its invoice. Storm settings will be reviewed in the ordinary course of the service contract.
#v(4pt)
This acceptance takes effect only when the Contractor has replaced the cracked gutter section between bays 14 and 15.
#v(16pt)
#ink(17) \
Jonathan Peake \
Growing Director, Fairlight Salads Ltd \
signed the twelfth day of November two thousand and twenty-five
"""
    return text(
        "glasshouse-last-line",
        src,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Fairlight Salads Ltd",
            project="Supply and erection of Venlo glasshouse block 6",
            project_code="VGE 3320",
            milestone="Stage IV, climate computer and vents",
            signatory_name="Jonathan Peake",
            signatory_title="Growing Director",
            signature_date="2025-11-12",
            amount="96140.00 GBP",
            conditions=[
                "the Contractor has replaced the cracked gutter section between bays 14 and 15"
            ],
        ),
        font="DejaVu Serif",
        size=10,
    )


def void() -> Paper:
    """A signed certificate that was voided because a later revision stands in its place."""
    src = r"""
#place(center + horizon, rotate(-35deg, text(78pt, fill: rgb("#e9b9b9"), weight: "bold")[VOID]))
#table(columns: (1fr, auto), stroke: none, text(14pt, weight: "bold")[Certificate of Completion of Services], [Cert. 0092 *Rev A*])
#text(fill: rgb("#8a1c1c"))[Void -- superseded by Rev B. Do not pay against this sheet.]
#v(4pt)
#kv(40mm, [Client], [Ottermere Port Company], [Consultant], [Galt Bathymetrics], [Project], [Multibeam survey of the approach channel], [Engagement], [GB-2026-14], [Deliverable], [D2, processed soundings], [Fee], [£18,900.00])
#v(6pt)
The Client has examined deliverable D2 and accepts it without comment. The fee stated above may be invoiced.
#v(12pt)
#ink(29) \
Harbour Master: Isla Crowther \
22 January 2026
"""
    return text(
        "void-certificate",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="Ottermere Port Company",
            project="Multibeam survey of the approach channel",
            project_code="GB-2026-14",
            milestone="D2, processed soundings",
            signatory_name="Isla Crowther",
            signatory_title="Harbour Master",
            signature_date="2026-01-22",
            amount="18900.00 GBP",
            warnings=["draft_or_void"],
        ),
    )


def empty() -> Paper:
    """A form whose head was filled by the vendor; nothing below has been touched."""
    f = Form((612, 792))
    f.say("Milestone Acceptance Record", 17, bold=True)
    f.say("Quillfeather Process Safety, LLC   |   Tulsa   |   Baton Rouge", 9)
    f.rule()
    f.field("Customer", "Bayou Sulphur Partners LP")
    f.field("Project", "LOPA revalidation, Unit 300")
    f.field("Job number", "QPS-5580")
    f.field("Milestone", "M2 Workshop report issued")
    f.field("Milestone amount", "$31,750.00", wide=120)
    f.field("Customer PO", "BSP-77120", wide=120)
    f.down(8)
    f.say("To be completed by the customer", 11, bold=True)
    f.box("Accepted")
    f.box("Accepted subject to the comments below")
    f.box("Not accepted, for the reasons below")
    f.field("Comments", "", tall=60, wide=330)
    f.down(10)
    f.field("Authorized name", "")
    f.field("Title", "")
    f.field("Date", "", wide=120)
    f.field("Signature", "", wide=240)
    return f.done(
        "safety-empty-form",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Bayou Sulphur Partners LP",
            project="LOPA revalidation, Unit 300",
            project_code="QPS-5580",
            milestone="M2 Workshop report issued",
            amount="31750.00 USD",
            po_number="BSP-77120",
        ),
    )


def papers() -> Iterator[Paper]:
    """The family."""
    for make in (
        lift,
        snags,
        signs,
        marine,
        owner_change,
        variation,
        field_hours,
        order,
        greenhouse,
        void,
        empty,
    ):
        yield make()
