"""English papers, first part: building, museums, software, surveys."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import AC, CO, COND, MAIL, NO, OPEN, PO, TS, YES, scanned, text


def practical() -> Paper:
    """An architect certifies practical completion under a JCT contract."""
    body = r"""
#set page("a4", margin: (x: 24mm, top: 18mm, bottom: 16mm))
#set text(font: "URW Gothic", size: 9pt, lang: "en", region: "GB")
#grid(columns: (1fr, auto), [
  #text(20pt, fill: rgb("#7a4a2b"))[oldcorn rudge] \ #text(8pt)[chartered architects · Stokes Croft · Bristol]
], align(right, text(7.5pt)[ARB 081442 \ studio\@oldcornrudge.example \ 0117 496 0188]))
#v(8mm)
#text(14pt, weight: "bold")[Practical Completion Certificate]
#v(1mm)
Issued under clause 2.30 of the JCT Standard Building Contract Without Quantities (SBC/XQ 2016)
#v(4mm)
#grid(columns: (34mm, 1fr), row-gutter: 3.2mm,
 [Employer], [*Frome Valley Housing Society Ltd*, 9 Cork Street, Frome],
 [Contractor], [Jelbert & Sloane (Builders) Ltd, Unit 4, Marsh Lane, Shepton],
 [The Works], [*Eighteen apartments at Gentle Street Maltings*],
 [Our job no.], [OR-2231],
 [Contract dated], [2 September 2024],
 [Certificate no.], [PC/01],
 [Date of issue], [17 March 2026])
#v(6mm)
#rule(t: 1.2pt, k: rgb("#7a4a2b"))
#v(3mm)
In our opinion the Works reached practical completion for all purposes of the Contract on

#align(center, text(13pt, weight: "bold")[12 March 2026])

and the Contractor has handed over the as-built drawings and the information called for by clause 2.40 and, under the CDM Regulations, the material for the health and safety file.

The Rectification Period of twelve months runs from that day and will close on 12 March 2027. From the same day one moiety of the retention falls to be released in the next interim certificate and the Employer takes over insurance of the buildings.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [
  Signed by or on behalf of the Architect \ #v(2mm) #ink(812, w: 120, h: 28) #v(-3mm) #rule() Marian Oldcorn RIBA \ Partner, Oldcorn Rudge
], [
  #set text(8pt)
  *Distribution* \ Employer (original) \ Contractor \ Quantity surveyor: Pask Dell LLP \ Clerk of works \ File OR-2231/cert
])
#v(1fr)
#text(6.5pt, fill: luma(90))[Oldcorn Rudge is the trading style of Oldcorn Rudge Architects LLP, registered in England OC391877.]
"""
    label = truth(
        AC, YES, True, "en", client="Frome Valley Housing Society Ltd",
        project="Eighteen apartments at Gentle Street Maltings", project_code="OR-2231",
        milestone="Practical Completion", signatory_name="Marian Oldcorn",
        signatory_title="Partner", signature_date="2026-03-17",
    )  # fmt: skip
    return text("en-jct-pc", body, label)


def postscript() -> Paper:
    """A letter that takes over a fit-out, with a condition under the name."""
    body = r"""
#set page("a4", margin: (left: 30mm, right: 26mm, top: 22mm, bottom: 20mm))
#set text(font: "C059", size: 10.5pt, lang: "en", region: "GB")
#set par(leading: 0.72em, spacing: 1.1em)
#align(right)[*The Lanyard Club* \ 3 Hopetoun Crescent \ Edinburgh EH7 4XX \ #v(2mm) 21 November 2025]
Mr Callum Haldane \
Haldane Brae Interiors Ltd \
Leith Walk, Edinburgh
#v(3mm)
Dear Callum,

*Members' dining room and bar: fit-out contract HB/1187*

Thank you for walking the rooms with me and the house committee on Wednesday. The joinery round the bar is the best thing to have happened to this building since 1911, and the panelling has come up far better than I feared when we saw the first sample.

I have now been through your completion file with our secretary. On behalf of the Club I am content to accept the fit-out as finished, and your final account of £86,940.00 may be presented to the treasurer. We opened for luncheon yesterday and nobody complained about anything but the soup.

Keys to the cellar lift should be left with the porter.

With kind regards,
#v(1mm)
#ink(93, w: 104, h: 30, c: rgb("#222222"))
#v(-1mm)
Fenella Strang \
House Manager
#v(6mm)
P.S. The committee asks me to add that all of the above holds only if the fire-stopping certificate for the cellar ceiling reaches us by 5 December; I know you have it in hand.
"""
    label = truth(
        AC, COND, True, "en", client="The Lanyard Club",
        project="Members' dining room and bar", project_code="HB/1187",
        signatory_name="Fenella Strang", signatory_title="House Manager",
        signature_date="2025-11-21", amount="86940.00 GBP",
        conditions=["the fire-stopping certificate for the cellar ceiling reaches us by 5 December"],
    )  # fmt: skip
    return text("en-club-letter", body, label)


def uat_mail() -> Paper:
    """A printed mail that passes user acceptance."""
    body = r"""
#set page("us-letter", margin: (x: 18mm, y: 15mm))
#set text(font: "Liberation Sans", size: 9.5pt, lang: "en", region: "US")
#text(12pt, weight: "bold")[Priya Raghunathan]
#rule(t: 2pt)
#grid(columns: (22mm, 1fr), row-gutter: 2mm,
 [*From:*], [Dana Whitlock \<dana.whitlock\@cascadefreight.example\>],
 [*Sent:*], [Thursday, January 22, 2026 4:47 PM],
 [*To:*], [Priya Raghunathan],
 [*Cc:*], [Ops-Systems; Marcus Teo],
 [*Subject:*], [RE: CFX-310 dispatch board, UAT cycle 2 results])
#v(4mm)
Priya,

We closed the last open ticket this morning (label printing on the Zebra in Tacoma). All 64 scripts in cycle 2 ran green, and the dispatchers who beat up on it for nine days are asking when they can throw away the whiteboard.

So: *UAT for the Dispatch Board is passed and Cascade Freight Partners accepts Release 2.0.* You can bill the UAT milestone, \$42,500.00, against our PO 77-20418.

Go-live weekend stays as planned. Marcus will own the cutover runbook on our end.

Thanks to the whole team. It was a good one.

Dana

#text(8.5pt, fill: rgb("#555"))[*Dana Whitlock* | Director of Terminal Operations \ Cascade Freight Partners | 2200 Alaskan Way, Seattle WA]
#v(3mm)
#rule(k: luma(150))
#set text(8.5pt, fill: luma(70))
*From:* Priya Raghunathan \<priya\@tallgrass-apps.example\> \
*Sent:* Wednesday, January 21, 2026 11:05 AM \
*To:* Dana Whitlock \
*Subject:* CFX-310 dispatch board, UAT cycle 2 results

Hi Dana, here is the run sheet for cycle 2. One script (L-17, label printing) is still amber, we expect to fix it tonight. Could you tell us whether you are comfortable calling UAT done once that's green?
"""
    label = truth(
        MAIL, YES, None, "en", client="Cascade Freight Partners", project="Dispatch Board",
        project_code="CFX-310", milestone="UAT", signatory_name="Dana Whitlock",
        signatory_title="Director of Terminal Operations", signature_date="2026-01-22",
        amount="42500.00 USD", po_number="77-20418",
    )  # fmt: skip
    return text("en-uat-mail", body, label)


def owner_change() -> Paper:
    """An American change order with all three signatures."""
    body = r"""
#set page("us-letter", margin: (x: 20mm, y: 16mm))
#set text(font: "Nimbus Sans", size: 9pt, lang: "en", region: "US")
#grid(columns: (1fr, 1fr), [#text(17pt, weight: "bold")[CHANGE ORDER] \ Owner / Architect / Contractor], align(right)[
 #box(stroke: 1pt, inset: 6pt)[Change Order Number: *006* \ Date: *April 9, 2026*]])
#v(3mm)
#table(columns: (1fr, 1fr), stroke: 0.5pt, inset: 6pt,
 [PROJECT: \ *Brazos Bend Elementary – Gymnasium Addition* \ 118 Pecan Loop, Richmond, TX],
 [OWNER: \ *Pecan Bend Independent School District* \ Project No. 24-0917],
 [ARCHITECT: \ Quillon Baird Architecture, PLLC],
 [CONTRACTOR: \ Mesquite Ridge Builders, Inc. \ Contract date: June 3, 2025])
#v(3mm)
*The Contract is changed as follows:*
#table(columns: (16mm, 1fr, 32mm), stroke: none, inset: (x: 3pt, y: 4pt), align: (left, left, right),
 table.hline(), [PR 11], [Replace vinyl composition tile in corridor 104 with polished concrete], [\$ 11,260.00],
 [PR 14], [Provide four additional floor boxes at the score table], [\$ 6,875.00],
 [PR 15], [Delete motorized shades, clerestory], [(\$ 4,020.00)], table.hline(),
 [], [*Net change by this Change Order*], [*\$ 14,115.00*])
#grid(columns: (1fr, 36mm), row-gutter: 2.2mm, align: (left, right),
 [The original Contract Sum was], [\$ 3,918,000.00],
 [Earlier Change Orders added], [\$ 52,340.00],
 [Which made the Contract Sum before this one], [\$ 3,970,340.00],
 [The new Contract Sum including this Change Order will be], [\$ 3,984,455.00],
 [The Contract Time will be increased by], [three (3) days])
#v(4mm)
#text(8pt, style: "italic")[Not valid until signed by the Owner, Architect and Contractor.]
#v(6mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 7mm,
 [#ink(41, w: 88) #v(-4mm) #rule() ARCHITECT \ Theo Quillon, Principal \ Date: 04/13/2026],
 [#ink(260, w: 95, c: black) #v(-4mm) #rule() CONTRACTOR \ Roy Esparza, Vice President \ Date: 04/14/2026],
 [#ink(577, w: 90, c: rgb("#123a8c")) #v(-4mm) #rule() OWNER \ Lorraine Tibbets, Superintendent \ Date: 04/21/2026])
"""
    label = truth(
        CO, YES, True, "en", client="Pecan Bend Independent School District",
        project="Brazos Bend Elementary – Gymnasium Addition", project_code="24-0917",
        signatory_name="Lorraine Tibbets", signatory_title="Superintendent",
        signature_date="2026-04-21", amount="14115.00 USD", change_order_number="006",
    )  # fmt: skip
    return text("en-owner-co", body, label)


def irish_week() -> Paper:
    """A weekly sheet of an Irish engineering contractor, approved."""
    days = (
        ("Mon 2 Feb", "Substation walkdown, Bay 3", "7.5"),
        ("Tue 3 Feb", "Relay settings review", "8.0"),
        ("Wed 4 Feb", "Relay settings review", "8.0"),
        ("Thu 5 Feb", "FAT witness, Athlone", "10.0"),
        ("Fri 6 Feb", "Test report, actions list", "7.0"),
    )
    rows = "".join(f"[{a}],[{b}],[{c}],[{d}]," for (a, b, c), d in zip(days, "  T  ", strict=True))
    body = (
        r"""
#set page("a4", flipped: true, margin: 16mm)
#set text(font: "Carlito", size: 10.5pt, lang: "en", region: "IE")
#box(fill: rgb("#0c5a4a"), width: 100%, inset: 8pt, text(white, 15pt, weight: "bold")[Corrib Protection Engineers · Weekly time return])
#v(2mm)
#grid(columns: (1fr, 1fr, 1fr), row-gutter: 2mm,
 [Client: *Shannon Bight Windfarms DAC*], [Assignment: *Lisgarry 110 kV protection upgrade*], [Job: *CPE/4402*],
 [Engineer: Aoife Mannion], [Week ending: 8 February 2026], [Client order: SBW-P-0931])
#v(3mm)
#table(columns: (30mm, 1fr, 25mm, 25mm), inset: 6pt, stroke: 0.4pt + luma(120), fill: (x, y) => if y == 0 { rgb("#dcebe6") },
 [*Day*], [*Task*], [*Hours*], [*Travel*],
"""
        + rows.replace("[ ]", "[–]")
        + r"""
 [], align(right)[*Total hours*], [*40.5*], [])
40.5 h at €92.00 per hour: *€3,726.00* excluding VAT
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 16mm,
 [*Engineer* #v(1mm) #ink(8, w: 80) #v(-3mm) #rule() A. Mannion, 6 February 2026],
 [*For the client: hours checked and approved for invoice* #v(1mm) #ink(1207, w: 96, c: rgb("#0a0a0a")) #v(-3mm) #rule() Donncha Keaveney, Electrical Package Lead, 10 February 2026])
#v(1fr)
#text(8pt)[Late returns are carried to the following period. T marks a day on which travel time is charged at half rate; none was claimed beyond the table.]
"""
    )
    label = truth(
        TS, YES, True, "en", client="Shannon Bight Windfarms DAC",
        project="Lisgarry 110 kV protection upgrade", project_code="CPE/4402",
        signatory_name="Donncha Keaveney", signatory_title="Electrical Package Lead",
        signature_date="2026-02-10", amount="3726.00 EUR", po_number="SBW-P-0931",
    )  # fmt: skip
    return text("en-corrib-week", body, label)


def lab_order() -> Paper:
    """A purchase order for calibration work."""
    body = r"""
#set page("a4", margin: (x: 20mm, y: 18mm))
#set text(font: "DejaVu Sans", stretch: 75%, size: 8.6pt, lang: "en")
#grid(columns: (1fr, 70mm), [
 #text(13pt, weight: "bold")[Harrowgate Pumps plc] \ Purchasing · Foundry Road · Keighley · VAT GB 402 1187 55
], table(columns: (1fr, 1fr), inset: 5pt, [Purchase order], [*HP-450917*], [Order date], [8 May 2026], [Page], [1 of 1]))
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 box(stroke: 0.5pt, inset: 6pt, width: 100%)[*Supplier 20331* \ Pennine Metrology Services Ltd \ 2 Dyehouse Yard, Skipton],
 box(stroke: 0.5pt, inset: 6pt, width: 100%)[*Deliver / attend* \ Test house, gate 3 \ Contact: shift supervisor])
#v(4mm)
#table(columns: (12mm, 1fr, 16mm, 24mm, 26mm), inset: 5pt, stroke: (y: 0.4pt), align: (left, left, right, right, right),
 [*Line*], [*Description*], [*Qty*], [*Unit £*], [*Line £*],
 [10], [UKAS calibration, pressure transducers 0–40 bar, on site], [24], [68.00], [1,632.00],
 [20], [Flow loop verification, DN150, with uncertainty budget], [2], [940.00], [1,880.00],
 [30], [Attendance and travel], [1], [310.00], [310.00],
 [], [], [], [*Order total ex VAT*], [*3,822.00*])
#v(3mm)
Please confirm this order in writing within three working days and quote its number on certificates, delivery paperwork and invoices. Harrowgate's general terms (rev. 2023) apply to the exclusion of any others. Payment 45 days end of month.
#v(8mm)
#grid(columns: (70mm, 1fr), [Authorised by #v(1mm) #ink(340, w: 100) #v(-3mm) #rule() Imran Sheard, Category Buyer, 8 May 2026], [])
"""
    label = truth(
        PO, None, True, "en", client="Harrowgate Pumps plc", signatory_name="Imran Sheard",
        signatory_title="Category Buyer", signature_date="2026-05-08", amount="3822.00 GBP",
        po_number="HP-450917",
    )  # fmt: skip
    return text("en-pump-po", body, label)


def migration_gate() -> Paper:
    """A managed-IT gate form with empty client lines."""
    body = r"""
#set page("a4", margin: (x: 18mm, y: 14mm), footer: text(7pt)[SVC-FRM-22 rev F · printed copies are uncontrolled])
#set text(font: "Lato", size: 9.2pt, lang: "en")
#block(fill: rgb("#1f2d4d"), width: 100%, inset: 10pt, text(white)[#text(14pt, weight: "bold")[Gate 4 | Tenant migration sign-off] \ Nimbridge Managed Services])
#v(1mm)
#table(columns: (36mm, 1fr, 30mm, 1fr), inset: 5pt, stroke: 0.4pt + luma(150),
 [Customer], [*Pellow & Grange Solicitors LLP*], [Engagement], [*NMS-E-5521*],
 [Scope], [*Mail and file migration, 140 seats*], [Service lead], [Gethin Prosser])
#v(1mm)
*A. Evidence presented by Nimbridge*
#table(columns: (1fr, 26mm, 26mm), inset: 4.5pt, stroke: (bottom: 0.4pt + luma(170)),
 [Item], [Target], [Measured],
 [Mailboxes moved without loss], [140], [140],
 [Shared drives re-permissioned], [31], [31],
 [Failed sign-ins after cutover, day 1], [< 10], [4],
 [Restore test from new backup set], [pass], [pass],
 [Conditional access policies live], [9], [9])
*B. Customer decision* (the customer marks one)

#eb() #h(2mm) Gate passed, proceed to decommission the old tenant \
#eb() #h(2mm) Gate passed subject to the points in box C \
#eb() #h(2mm) Gate not passed

*C. Points*
#box(width: 100%, height: 22mm, stroke: 0.5pt + luma(150))
*D. Customer signature*
#v(4mm)
#grid(columns: (1fr, 1fr, 34mm), gutter: 6mm, align: bottom,
 [#v(6mm) #rule() Signature], [Harriet Pellow, Practice Director #v(2mm) #rule() Name and position], [#v(6mm) #rule() Date])
"""
    label = truth(
        AC, OPEN, False, "en", client="Pellow & Grange Solicitors LLP",
        project="Mail and file migration, 140 seats", project_code="NMS-E-5521",
        milestone="Gate 4", signatory_name="Harriet Pellow", signatory_title="Practice Director",
    )  # fmt: skip
    return text("en-tenant-gate", body, label)


def non_completion() -> Paper:
    """An engineer refuses a completion certificate."""
    body = r"""
#set page("a4", margin: (x: 25mm, y: 20mm))
#set text(font: "Nimbus Roman", size: 11pt, lang: "en")
#set par(justify: true)
#align(center)[#text(15pt, tracking: 2pt)[BRACKLEY THORN] \ #text(9pt)[Consulting Civil Engineers · Norwich]]
#rule() #v(3mm)
#grid(columns: (1fr, auto), [To: Anglia Piling & Marine Ltd \ for the attention of the Contracts Manager], [Ref BT/6108/L/44 \ 3 October 2025])
#v(3mm)
*WELLS OUTER HARBOUR, EAST QUAY REPAIRS \ Employer: Holkham Harbour Trust \ Your request of 25 September for a Certificate of Substantial Completion*

Gentlemen,

Having inspected the quay at low water on 30 September in the presence of your agent, I regret that I am unable to certify. In my judgement the Works are not substantially complete, for these reasons:

+ Sheet piles 41 to 47 stand up to 60 mm out of line and the capping beam over them has not been cast.
+ Cathodic protection has been installed but neither energised nor tested.
+ Two of the five ladders are missing.

A certificate under clause 48 is accordingly refused. You should give me notice afresh when the matters above are done, whereupon I shall attend again within a week. Liquidated damages continue to run meanwhile at the rate stated in the Appendix.

Yours faithfully,
#v(1mm)
#ink(64, w: 116, h: 30, c: black)

Edmund Thorn \
The Engineer
#v(3mm)
#text(9pt)[Copy: the Harbour Master, Holkham Harbour Trust]
"""
    label = truth(
        AC, NO, True, "en", client="Holkham Harbour Trust",
        project="WELLS OUTER HARBOUR, EAST QUAY REPAIRS", project_code="BT/6108",
        milestone="Substantial Completion", signatory_name="Edmund Thorn",
        signatory_title="The Engineer", signature_date="2025-10-03",
    )  # fmt: skip
    return text("en-quay-refusal", body, label)


def feature_survey() -> Paper:
    """An Australian survey deliverable receipt, scanned."""
    body = r"""
#set page("a4", margin: (x: 20mm, y: 20mm))
#set text(font: "Nimbus Sans", stretch: 75%, size: 11.5pt, lang: "en", region: "AU")
#text(18pt, weight: "bold")[Wirra Spatial Pty Ltd] #h(1fr) ABN 53 090 411 276
#rule(t: 3pt)
#text(15pt)[Deliverables acceptance – cadastral & feature survey]
#v(3mm)
#table(columns: (42mm, 1fr), inset: 7pt,
 [Client], [Goulburn Plains Water Corporation],
 [Site / project], [Tatchera Pump Station relocation],
 [Wirra job number], [WS26-0381],
 [Deliverables], [Stage 2: DWG, 12da and LandXML surface, control report, photo set],
 [Coordinate system], [MGA2020 zone 55, AHD],
 [Fee for this stage], [AUD 18,700.00 excl. GST])
#v(3mm)
The files named above were loaded into our design model and checked against nine independent control points. The largest residual was 14 mm in height, which lies inside the brief. #v(3mm)
#table(columns: (1fr, 18mm), inset: 7pt, stroke: 0.6pt,
 [Deliverables are accepted], align(center)[#tk(s: 11pt)],
 [Deliverables to be resubmitted (give reasons overleaf)], align(center)[#eb(s: 11pt)])
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 12mm, row-gutter: 4mm,
 [#script(f: "DkgHandwriting", s: 16pt)[Bronwyn Tilley] #v(-2mm) #rule() Name],
 [#script(f: "DkgHandwriting", s: 16pt)[Senior Design Engineer] #v(-2mm) #rule() Position],
 [#ink(2201, w: 120, h: 30) #v(-4mm) #rule() Signature],
 [#v(4mm) #script(f: "DkgHandwriting", s: 16pt)[19 August 2026] #v(-2mm) #rule() Date])
"""
    label = truth(
        AC, YES, True, "en", client="Goulburn Plains Water Corporation",
        project="Tatchera Pump Station relocation", project_code="WS26-0381",
        milestone="Stage 2", signatory_name="Bronwyn Tilley",
        signatory_title="Senior Design Engineer", signature_date="2026-08-19",
        amount="18700.00 AUD",
    )  # fmt: skip
    how = Scanner(dpi=120, skew=-0.7, noise=2, blur=0.5, jpeg=36, seed=11)
    return scanned("en-survey-au", body, label, how)


def course_record() -> Paper:
    """A training firm's record with a blank line for the client."""
    body = r"""
#set page("a4", margin: (x: 28mm, y: 24mm))
#set text(font: "Caladea", size: 10.5pt, lang: "en")
#align(center)[#text(22pt)[Statement of course delivery] \ #v(1mm) Ridgeway Safety Training, Swindon]
#v(6mm)
This is to record that the programme below was delivered in full by our instructors.
#v(2mm)
/ Client: Ottermill Paper Company
/ Programme: Confined space entry and rescue
/ Booking: RST-20914
/ Sessions: 11, 12 and 13 May 2026, at the client's No. 2 machine hall
/ Delegates: 22 booked, 21 attended, 21 assessed competent
/ Fee: £9,450.00 plus VAT
#v(4mm)
Feedback forms were returned by nineteen delegates, with an average mark of 4.6 out of 5. Certificates are valid for three years and are posted on settlement of the account.
#v(12mm)
#table(columns: (1fr, 1fr), stroke: 0.7pt, inset: 9pt,
 [*Delivered: for Ridgeway* #v(2mm) #ink(510, w: 98) \ Karl Bettany, Lead Instructor \ 13 May 2026],
 [*Delivery accepted: for the client* #v(2mm) #box(height: 26pt) \ Name: Sue Larkham, Training Coordinator \ Date:])
"""
    label = truth(
        AC, OPEN, False, "en", client="Ottermill Paper Company",
        project="Confined space entry and rescue", project_code="RST-20914",
        signatory_name="Sue Larkham", signatory_title="Training Coordinator",
        amount="9450.00 GBP",
    )  # fmt: skip
    return text("en-course-record", body, label)


def proof_portal() -> Paper:
    """An agency's proofing portal prints its approval record."""
    body = r"""
#set page("a4", margin: (x: 15mm, y: 12mm))
#set text(font: "Noto Sans Mono", size: 7.6pt, lang: "en")
#block(fill: rgb("#f2efff"), inset: 9pt, width: 100%)[#text(11pt, weight: "bold")[inkwell/proof] #h(1fr) Activity export · generated 2026-06-30 17:02 BST]
#v(2mm)
#grid(columns: (30mm, 1fr), row-gutter: 2mm,
 [workspace], [Bramble & Rye Bakeries],
 [job], [BR-0077],
 [asset], [Autumn range packaging, artwork set C (12 files)],
 [stage], [Final artwork],
 [status], [#box(fill: rgb("#1b8a4b"), inset: (x: 5pt, y: 2pt), radius: 6pt, text(white)[APPROVED])])
#v(3mm)
#text(9pt, weight: "bold")[timeline]
#table(columns: (34mm, 42mm, 1fr), stroke: (bottom: 0.3pt + luma(180)), inset: 4pt,
 [2026-06-24 09:11], [Studio Harewood], [uploaded v3],
 [2026-06-24 15:40], [Toby Hallam (Bramble & Rye)], [comment: "barcode sits on the fold of the 400 g bag"],
 [2026-06-25 10:02], [Studio Harewood], [replied: moved 9 mm left; uploaded v4],
 [2026-06-29 08:55], [Toby Hallam (Bramble & Rye)], [comment resolved],
 [2026-06-30 16:58], [Ngozi Adair (Bramble & Rye), Head of Brand], [decision: approved v4 for print])
#v(3mm)
required approvers: 1 of 1 \
locked: yes, further uploads open a new round \
record id: 4f1c-99ab-0e72
"""
    label = truth(
        AC, YES, None, "en", client="Bramble & Rye Bakeries",
        project="Autumn range packaging", project_code="BR-0077",
        milestone="Final artwork", signatory_name="Ngozi Adair",
        signatory_title="Head of Brand", signature_date="2026-06-30",
    )  # fmt: skip
    return text("en-proof-portal", body, label)


def gallery_av() -> Paper:
    """A museum handover wanting two client signatures, with one, scanned."""
    body = r"""
#set page("a4", margin: (x: 22mm, y: 18mm))
#set text(font: "P052", size: 10.5pt, lang: "en")
#text(16pt, style: "italic")[Lumen & Loud] #h(1fr) exhibition audiovisual
#v(5mm)
#text(13pt)[HANDOVER OF INSTALLATION]
#v(2mm)
#table(columns: 2, stroke: none, inset: (x: 0pt, y: 3pt), column-gutter: 8mm,
 [Museum:], [Cinque Ports Maritime Museum],
 [Gallery:], [Wreck of the Amity, rooms 3 to 5],
 [Contract:], [LL-118],
 [Handed over:], [six projectors, show controller, 22 loudspeakers, spares box, manuals],
 [Price on handover:], [£31,275.00])
#v(3mm)
The show was run without a break for two opening days. Technicians Pryce and Odell were shown how to start, stop and reset the system and have changed a lamp module by themselves. By signing, both officers of the Museum take the installation into the Museum's care as complete.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, row-gutter: 9mm,
 [For Lumen & Loud #v(1mm) #ink(71, w: 90) #v(-3mm) #rule() Jonty Carrick, Project Manager \ 2 July 2026], [],
 [For the Museum (1) #v(1mm) #ink(903, w: 108, c: black) #v(-3mm) #rule() Ruth Enderby, Head of Exhibitions \ 2 July 2026],
 [For the Museum (2) #v(1mm) #box(height: 26pt) #v(-3mm) #rule() Alastair Voss, Director of Estates \ Date])
"""
    label = truth(
        AC, OPEN, False, "en", client="Cinque Ports Maritime Museum",
        project="Wreck of the Amity, rooms 3 to 5", project_code="LL-118",
        signatory_name="Alastair Voss", signatory_title="Director of Estates",
        amount="31275.00 GBP", warnings=["partly_signed"],
    )  # fmt: skip
    how = Scanner(dpi=125, skew=0.9, noise=3, blur=0.5, jpeg=38, seed=12, turn=90)
    return scanned("en-gallery-av", body, label, how)


def polite_no() -> Paper:
    """A friendly mail that does not take the report."""
    body = r"""
#set page("a4", margin: (x: 20mm, y: 16mm))
#set text(font: "Carlito", size: 11pt, lang: "en")
#text(16pt)[Draft final report, Retail footfall study] #h(4mm) #box(fill: luma(225), inset: (x: 4pt, y: 2pt), text(8pt)[Inbox])
#v(3mm)
#grid(columns: (12mm, 1fr, auto), circle(radius: 4.5mm, fill: rgb("#5b7fa3"), align(center + horizon, text(white)[O])),
 [*Orla Fanning* \<orla.fanning\@limerickquarter.example\> \ #text(9pt, fill: luma(90))[to me, Shay]], text(9pt)[Mon, 14 Sept 2026, 10:26])
#v(4mm)
Hi Benedict,

Shay and I spent a good part of the weekend with the final report for the Retail Footfall Study, and there is a lot to like in it: the maps are lovely and chapter 2 reads beautifully.

Having said that, I don't think we are there. The Saturday counts for three of the eight streets seem to come from 2024, the spend model leaves out the Milk Market altogether, and the board specifically asked for a chapter on evening trade which we couldn't find. With those gaps it isn't something Limerick Quarter BID can take as the final deliverable, much as I would have liked to, so please hold the closing invoice back as well.

Would you be able to let us have a fresh version in the first half of October? Happy to jump on a call.

All the best, \
Orla
#v(2mm)
#text(9pt, fill: luma(80))[Orla Fanning · Chief Executive · Limerick Quarter BID · project ref LQ-FS-09]
"""
    label = truth(
        MAIL, NO, None, "en", client="Limerick Quarter BID", project="Retail Footfall Study",
        project_code="LQ-FS-09", milestone="final report", signatory_name="Orla Fanning",
        signatory_title="Chief Executive", signature_date="2026-09-14",
    )  # fmt: skip
    return text("en-footfall-mail", body, label)


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield practical()
    yield postscript()
    yield uat_mail()
    yield owner_change()
    yield irish_week()
    yield lab_order()
    yield migration_gate()
    yield non_completion()
    yield feature_survey()
    yield course_record()
    yield proof_portal()
    yield gallery_av()
    yield polite_no()
