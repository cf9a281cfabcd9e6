"""English papers, first half: certificates, mails, orders, sheets."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from scan import Scanner

from .board import Sheet, face, scanned, text


def practical_completion() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Thornbury & Vale Almshouse Trust",
        project="Repair and conversion of the Malt House, Lower Vale",
        project_code="1187/MH",
        milestone="Practical Completion",
        signatory_name="Imogen Farrant",
        signatory_title="Contract Administrator",
        signature_date="2026-03-18",
    )
    return text(
        "ni-uk-practical-completion",
        label,
        r"""
#set page(paper: "a4", margin: (x: 27mm, y: 24mm))
#set text(font: "P052", size: 11pt)
#grid(columns: (1fr, auto), [#text(size: 17pt, tracking: 2pt)[FARRANT DUNMORE] \ #text(size: 8.5pt)[Chartered Architects · The Old Forge, Ludlow SY8 4QT]],
 align(right)[#text(size: 8.5pt)[Our job no. \ ] *1187/MH*])
#v(4mm)#line(length: 100%, stroke: 0.4pt)#v(3mm)
#align(center)[#text(size: 15pt)[*Certificate of Practical Completion*] \ #emph[issued under clause 2.30 of the JCT Intermediate Building Contract]]
#v(5mm)
#table(columns: (34mm, 1fr), stroke: none, inset: (x: 0pt, y: 4pt),
 [Employer], [Thornbury & Vale Almshouse Trust],
 [Contractor], [J. R. Haskell (Builders) Ltd, Craven Arms],
 [Works], [Repair and conversion of the Malt House, Lower Vale],
 [Contract dated], [9 June 2025])
#v(3mm)
I hereby certify that in my opinion practical completion of the Works was achieved on the *thirteenth day of March 2026*, and that the Contractor has complied sufficiently with its obligations as to as-built information and the health and safety file.

The Rectification Period is six months from that date. One half of the retention percentage becomes releasable with the next interim certificate.
#v(12mm)
#sig(3, 105) \
#rule(70mm) \
Imogen Farrant, Contract Administrator \
Dated 18 March 2026
#v(1fr)
#text(size: 8.5pt)[Distribution: Employer (1) · Contractor (1) · Quantity Surveyor (1) · Structural Engineer (1) · File]
""",
    )


def substantial() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "en",
        client="Lake Minnewaska School District 42",
        project="Gymnasium Addition, Birch Street Elementary",
        project_code="2419-02",
        milestone="Substantial Completion",
        signatory_name="Lorraine Petterson",
        signatory_title="Superintendent",
        signature_date="2026-08-14",
        conditions=[
            "Re-level bleacher rail at bays 3 and 4",
            "Replace two cracked transom lights, east lobby",
            "Balance air handler AHU-2 and submit report",
        ],
    )
    return text(
        "ni-us-substantial-completion",
        label,
        r"""
#set page(paper: "us-letter", margin: 0.8in)
#set text(font: "Nimbus Sans", size: 9.5pt)
#text(size: 14pt, weight: "bold")[Substantial Completion of the Work]
#v(2pt)
#table(columns: (1fr, 1fr), inset: 7pt, stroke: 0.5pt + gray,
 [PROJECT \ *Gymnasium Addition, Birch Street Elementary*], [ARCHITECT'S PROJECT NUMBER \ *2419-02*],
 [OWNER \ *Lake Minnewaska School District 42*], [CONTRACTOR \ *Oskar Lund Construction Co., Inc.*],
 [ARCHITECT \ *Heller + Dubois Architects, PLLC*], [CONTRACT DATE \ *October 6, 2025*])
The Work was walked by Architect, Owner and Contractor on August 11, 2026 and is found fit to be occupied for the use for which it was intended. Date of substantial completion: *August 12, 2026*. Acceptance by the Owner is conditioned on the items on the list below, all to be finished inside thirty (30) days.
#table(columns: (24pt, 1fr, 70pt), inset: 5pt, fill: (_, y) => if y == 0 { luma(225) },
 [*No.*], [*Punch list*], [*Est. value*],
 [1], [Re-level bleacher rail at bays 3 and 4], [\$1,900],
 [2], [Replace two cracked transom lights, east lobby], [\$640],
 [3], [Balance air handler AHU-2 and submit report], [\$2,250])
From the above date the Owner takes over security, heat, utilities and property insurance for the building.
#v(6pt)
#let party(t, n, s, d) = block(width: 100%, inset: (y: 5pt), stroke: (top: 0.5pt))[
 #grid(columns: (1.1in, 1.8in, 2.1in, 1fr), align: bottom, [*#t*], s, n, d)]
#party("ARCHITECT", [Marc Dubois, AIA], sig(21, 80), [8/13/2026])
#party("CONTRACTOR", [Nils Lund, President], sig(22, 95), [8/13/2026])
#party("OWNER", [Lorraine Petterson \ Superintendent], sig(24, 90), [8/14/2026])
""",
    )


def cutover() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Pinemoor Credit Union",
        project="Core switch and firewall refresh",
        project_code="WO-55180",
        milestone="Weekend cutover",
        signatory_name="Desmond Achebe",
        signatory_title="Network Operations Manager",
        signature_date="2026-01-25",
    )
    return scanned(
        "ni-us-cutover-slip",
        label,
        Scanner(dpi=130, skew=-0.7, noise=4, blur=0.5, jpeg=40, seed=41),
        r"""
#set page(width: 8.5in, height: 7.2in, margin: 0.6in)
#set text(font: "Liberation Mono", size: 9.5pt)
BRIGHTLOOP MANAGED NETWORKS #h(1fr) FIELD SIGN-OFF \
#line(length: 100%)
CUSTOMER ....... Pinemoor Credit Union \
SITE ........... 2200 Harbor Blvd, Tacoma WA \
JOB ............ Core switch and firewall refresh \
WORK ORDER ..... WO-55180 \
VISIT .......... Weekend cutover, 24/25 January 2026
#line(length: 100%)
#table(columns: (1fr, 90pt, 50pt), inset: 4pt,
 [CHECK], [RESULT], [INIT.],
 [Branch VPN tunnels up (11 of 11)], [PASS], hand("DA"),
 [ATM and card host reachable], [PASS], hand("DA"),
 [Fail-over pulled and restored, 9 s], [PASS], hand("DA"),
 [Old chassis powered down, tagged], [DONE], hand("DA"))
#v(4pt)
#crossed Accepted, hand over to support desk #h(18pt) #empty Not accepted, roll back
#v(20pt)
For the customer: #h(6pt) #sig(46, 110) \
Desmond Achebe, Network Operations Manager \
Date: #hand("Jan 25, 2026")
""",
    )


def mail_brand() -> Paper:
    label = truth(
        "email",
        "accepted",
        None,
        "en",
        client="Kittiwake Coffee Roasters",
        project="packaging range",
        project_code="HJ-0412",
        milestone="final artwork",
        signatory_name="Priya Sandhu",
        signatory_title="Head of Brand",
        signature_date="2026-05-07",
        amount="6400.00 GBP",
    )
    return text(
        "ni-uk-mail-artwork",
        label,
        r"""
#set page(paper: "a4", margin: 18mm, footer: text(size: 7.5pt, fill: gray)[Printed by owen\@halfmoonjelly.example — page 1 of 1])
#set text(font: "Carlito", size: 11pt)
#text(size: 13pt)[*RE: HJ-0412 final artwork — are we good?*]
#line(length: 100%, stroke: 0.5pt + gray)
#grid(columns: (auto, 1fr, auto), gutter: 9pt, circle(radius: 12pt, fill: rgb("8a3b5d"), align(center + horizon, text(fill: white)[PS])),
 [*Priya Sandhu* \<priya@kittiwakecoffee.example\> \ #text(size: 9pt)[To: Owen Bray (Half Moon Jelly) #h(8pt) Cc: accounts]], text(size: 9pt)[Thu 7 May 2026, 16:41])
#v(4mm)
Hi Owen,

Sorry for the radio silence, had to catch our founder between flights. She loves it. So do I.

So yes: the final artwork for the packaging range is approved, all six bags and the gift tin, exactly as in the PDFs you put up on Tuesday. Send it to the printer whenever you like and bill us the last stage (£6,400 plus VAT).

Lunch is on us when the tins land!

Priya

#text(size: 9.5pt, fill: rgb("555555"))[Priya Sandhu | Head of Brand \ Kittiwake Coffee Roasters, Unit 9 Ropewalk Yard, Bristol]
#v(5mm)
#block(inset: (left: 8pt), stroke: (left: 1.5pt + gray))[#text(size: 9.5pt, fill: rgb("444444"))[On Tue 5 May 2026 at 09:12, Owen Bray wrote: \ Morning Priya — the press-ready files are in the folder. Could I have a plain yes or no by Friday so that we hold our slot at the printer's?]]
""",
    )


def change_credit() -> Paper:
    label = truth(
        "change_order",
        "accepted",
        True,
        "en",
        client="Ortega Family Dental, P.C.",
        project="Tenant Improvement, Suite 310",
        project_code="26-117",
        signatory_name="Dr. Elena Ortega",
        signatory_title="Owner",
        signature_date="2026-04-02",
        amount="-3185.00 USD",
        change_order_number="CO-04",
    )
    return text(
        "ni-us-credit-change",
        label,
        r"""
#set page(paper: "us-letter", margin: (x: 0.9in, y: 0.8in))
#set text(font: "URW Gothic", size: 9.5pt)
#block(fill: rgb("23424a"), width: 100%, inset: 12pt, text(fill: white, size: 15pt)[Saguaro Interiors #h(1fr) CO-04])
#v(6pt)
Project: Tenant Improvement, Suite 310 #h(1fr) Our job: 26-117 \
Client: Ortega Family Dental, P.C. #h(1fr) Written: March 30, 2026
#v(8pt)
*What changes*
#v(3pt)
+ Delete glazed sliding door at sterilization; furnish cased opening.
+ Substitute sheet vinyl for porcelain tile in both staff restrooms.
+ Add one duplex outlet at reception millwork.
#v(8pt)
#align(right, table(columns: (200pt, 90pt), align: (left, right), stroke: (x, y) => (bottom: 0.4pt + gray), inset: 5pt,
 [Item 1], [(\$2,940.00)], [Item 2], [(\$610.00)], [Item 3], [\$365.00], [*Net of this change*], [*(\$3,185.00)*],
 [Contract sum before], [\$148,720.00], [Contract sum after], [\$145,535.00]))
#v(8pt)
No days are added to or taken from the schedule. The contractor does this work only once the client has signed.
#v(22pt)
#grid(columns: (1fr, 1fr), gutter: 24pt,
 [#sig(61, 100) \ #line(length: 100%, stroke: 0.5pt) Contractor: Ruben Salcido, Project Executive \ April 1, 2026],
 [#sig(62, 85) \ #line(length: 100%, stroke: 0.5pt) Approved, client: Dr. Elena Ortega, Owner \ April 2, 2026])
""",
    )


def au_timesheet() -> Paper:
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "en",
        client="Yarrawee Shire Council",
        project="Stormwater asset condition audit",
        project_code="YSC-RFQ-088",
        signatory_name="Bronwyn Tulloch",
        signatory_title="Coordinator Civil Assets",
        signature_date="2026-02-16",
    )
    return text(
        "ni-au-timesheet",
        label,
        r"""
#set page(paper: "a4", flipped: true, margin: 16mm)
#set text(font: "Lato", size: 9.5pt)
#text(size: 16pt, weight: "black", fill: rgb("b34700"))[Timesheet] #h(8pt) week ending Sunday 15 February 2026 #h(1fr) Ironbark Survey & Inspection Pty Ltd, ABN 00 111 222 333
#v(2mm)
#grid(columns: (1fr, 1fr, 1fr), [Client \ *Yarrawee Shire Council*], [Engagement \ *Stormwater asset condition audit*], [Reference \ *YSC-RFQ-088*])
#v(3mm)
#table(columns: (42mm, 1fr, 1fr, 1fr, 1fr, 1fr, 20mm), align: (left, center, center, center, center, center, center), inset: 6pt, stroke: 0.4pt,
 [*Person*], [*Mon 9*], [*Tue 10*], [*Wed 11*], [*Thu 12*], [*Fri 13*], [*Hours*],
 [T. Okafor, CCTV crew], [7.6], [7.6], [8.0], [7.6], [6.0], [36.8],
 [S. Whitlam, CCTV crew], [7.6], [7.6], [8.0], [7.6], [–], [30.8],
 [K. Nair, reporting], [–], [–], [4.0], [7.6], [7.6], [19.2],
 table.cell(colspan: 6, align: right)[*All crew*], [*86.8*])
Where: Lagoon St to Pelican Pde, pits 114–171. Wet day Wednesday, traffic control extended at council's request.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 15mm,
 block(inset: 8pt, width: 100%, stroke: 0.4pt)[Submitted by Tunde Okafor, 15/2/26 #h(1fr) #sig(71, 75)],
 block(inset: 8pt, width: 100%, stroke: 0.4pt)[Hours checked and approved for payment \ #sig(73, 95) \ Bronwyn Tulloch, Coordinator Civil Assets \ Monday 16 February 2026])
""",
    )


def lab_half() -> Paper:
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "en",
        client="Corrib Biologics DAC",
        project="HPLC method transfer for CB-207",
        project_code="VAL-26-031",
        milestone="Validation report, issue 2",
        signatory_name="Niamh Costelloe",
        signatory_title="Qualified Person",
        warnings=["partly_signed"],
    )
    return scanned(
        "ni-ie-lab-release",
        label,
        Scanner(dpi=120, skew=0.5, noise=1.6, blur=0.6, jpeg=34, seed=7),
        r"""
#set page(paper: "a4", margin: (x: 22mm, y: 20mm))
#set text(font: "Liberation Sans", size: 10pt)
#table(columns: (1fr, 45mm), inset: 7pt, [*Ardlea Analytical Laboratories* \ Athlone, Co. Westmeath], [Form QF-118 \ Page 1 of 1])
#v(4mm)
#align(center, text(size: 14pt, weight: "bold")[Client acceptance of validation work])
#v(3mm)
#kv("Client", "Corrib Biologics DAC") \
#kv("Study", "HPLC method transfer for CB-207") \
#kv("Protocol no.", "VAL-26-031") \
#kv("Document to be accepted", "Validation report, issue 2")
#v(3mm)
#table(columns: (1fr, 40mm, 35mm), inset: 6pt,
 [*Parameter*], [*Criterion*], [*Outcome*],
 [Repeatability, n = 6], [RSD ≤ 2.0 %], [0.7 %],
 [Intermediate precision], [RSD ≤ 3.0 %], [1.4 %],
 [Linearity 50–150 %], [r² ≥ 0.998], [0.9996],
 [Recovery of spiked placebo], [98.0–102.0 %], [99.4 %])
#v(2mm)
The report takes effect when both client signatures below are in place. Until then the method must not be used for batch release.
#v(6mm)
#table(columns: (42mm, 45mm, 1fr, 28mm), inset: 7pt, align: horizon,
 [*For the client*], [*Name*], [*Signature*], [*Date*],
 [Head of QC], [Fergal Mannion], [#sig(82, 90)], [#hand("11 May 26")],
 [Qualified Person], [Niamh Costelloe], [#v(28pt)], [])
""",
    )


def purchase() -> Paper:
    label = truth(
        "purchase_order",
        None,
        True,
        "en",
        client="Redstone Regional Library System",
        project="Wayfinding signage, 7 branches",
        signatory_name="Calvin Moss",
        signatory_title="Purchasing Agent",
        signature_date="2026-06-09",
        amount="27864.50 USD",
        po_number="RRLS-70933",
    )
    return text(
        "ni-us-library-po",
        label,
        r"""
#set page(paper: "us-letter", margin: 0.75in)
#set text(font: "Nimbus Sans", stretch: 75%, size: 10.5pt)
#grid(columns: (1fr, auto), [*Redstone Regional Library System* \ 14 Courthouse Sq., Pueblo, CO], box(stroke: 1.2pt, inset: 8pt)[#text(size: 9pt)[PURCHASE ORDER NO.] \ #text(size: 16pt)[*RRLS-70933*]])
#v(10pt)
#grid(columns: (1fr, 1fr), [*Vendor* \ Fathom & Finch Sign Design \ 880 Larimer St. \ Denver, CO], [*Ship to* \ Central Branch, dock B \ Attn. Facilities \ Deliver by 09/30/2026])
#v(8pt)
Purpose: Wayfinding signage, 7 branches
#table(columns: (36pt, 1fr, 70pt, 80pt), align: (center, left, right, right), inset: 5pt, stroke: (x, y) => if y == 0 { (bottom: 1pt) } else { (bottom: 0.3pt) },
 [Qty], [Description], [Each], [Extended],
 [7], [Site survey and sign schedule], [850.00], [5,950.00],
 [42], [Room ID, tactile, 8 × 8 in.], [186.00], [7,812.00],
 [7], [Double-sided blade directory], [1,740.00], [12,180.00],
 [1], [Freight and crating], [1,922.50], [1,922.50],
 table.cell(colspan: 3, align: right)[*Total USD*], [*27,864.50*])
Tax exempt. Invoices must quote this number or will be sent back. Terms net 45.
#v(1fr)
Authorized: #sig(91, 100) #h(10pt) Calvin Moss, Purchasing Agent #h(10pt) June 9, 2026
""",
    )


def sow() -> Paper:
    label = truth(
        "statement_of_work",
        None,
        True,
        "en",
        client="Wexcombe Estates LLP",
        project="Topographical and utility survey, Brook Farm",
        project_code="Q-3307",
        signatory_name="Hugh Lattimer",
        signatory_title="Development Director",
        signature_date="2026-07-20",
        amount="11250.00 GBP",
    )
    return text(
        "ni-uk-survey-scope",
        label,
        r"""
#set page(paper: "a4", margin: (left: 40mm, right: 22mm, y: 22mm))
#set text(font: "Caladea", size: 10.5pt)
#set par(justify: true)
#text(size: 20pt)[Meridian Land Surveys] \
#text(fill: rgb("7a6a2f"))[Scope of services Q-3307, prepared for Wexcombe Estates LLP]
#v(5mm)
*1  Site.* Topographical and utility survey, Brook Farm, some 14 hectares of pasture with farmstead, north of the A303.

*2  We shall provide.* (a) a control network tied to OS Active Stations; (b) a topographical survey at 1:500 with trees over 150 mm girth; (c) detection of buried services to PAS 128 type B; (d) drawings as DWG and PDF plus a terrain model.

*3  We shall not provide.* Boundary opinions, setting-out, or lifting of carriageway covers.

*4  Programme.* Fieldwork nine days from 3 August 2026; drawings within fifteen working days after that.

*5  Fee.* A fixed sum of £11,250.00 excluding VAT, in two equal parts: upon leaving site and upon issue of drawings.

*6  You shall provide.* Access letters to both tenants and any statutory records already held.
#v(8mm)
Agreed between the parties:
#v(4mm)
#sig(101, 90) #h(1fr) #sig(102, 100)

Anna Whitlock, Principal Surveyor #h(1fr) Hugh Lattimer, Development Director \
17 July 2026 #h(1fr) 20 July 2026
""",
    )


def gallery_no() -> Paper:
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "en",
        client="Penhallow Museum of the Sea",
        project="Wreckers gallery",
        milestone="interactive table",
        signatory_name="Judith Carbis",
        signatory_title="Keeper of Exhibitions",
        signature_date="2026-10-02",
    )
    return text(
        "ni-uk-gallery-letter",
        label,
        r"""
#set page(paper: "a4", margin: (x: 30mm, top: 35mm, bottom: 25mm))
#set text(font: "C059", size: 11pt)
#align(right)[Penhallow Museum of the Sea \ Quay Street, Falmouth \ #v(2mm) 2 October 2026]
#v(6mm)
Mr T. Brannigan \ Tidewrack Exhibits Ltd \ Plymouth
#v(6mm)
Dear Tom,

#underline[Wreckers gallery: handover of the interactive table]

Thank you for bringing the table down on Monday and for the care your people took with our floor. The illustrations are a delight, and the trustees said so.

I am afraid, though, that we do not feel able to take it over as it stands. On each of three runs the touch layer froze inside a quarter of an hour, the captions could not be reached from a wheelchair, and the sound carried into the chapel next door. We talked it through yesterday with the access panel and are all of one mind that it would be better for the piece to go back to your workshop and be offered to us afresh once those matters are cured.

The stage payment linked to handover will accordingly have to wait until then. Do ring me; I should much prefer to sort this out over a pot of tea.

With kind regards,
#v(3mm)
#sig(113, 90) \
Judith Carbis \
Keeper of Exhibitions
""",
    )


def uat_both() -> Paper:
    sheet = Sheet(A4)
    sans, bold = face("Carlito", "crosextra/Carlito-Regular.ttf"), "Carlito-B"
    face(bold, "crosextra/Carlito-Bold.ttf")
    sheet.frame(0, 0, 595, 58, "#2f4858")
    sheet.say(40, 36, "UAT exit form", bold, 19, "#ffffff")
    sheet.say(400, 36, "Larkspur Software Ltd", sans, 11, "#ffffff")
    rows = (
        ("Customer", "customer", "Bexley Parcel Lockers Ltd"),
        ("Product", "product", "Courier portal"),
        ("Contract ref.", "ref", "LS-2026-14"),
        ("Release under test", "release", "Release 3.2"),
    )
    for number, (head, name, value) in enumerate(rows):
        sheet.say(40, 92 + 25 * number, head, bold, 10.5)
        sheet.entry(name, 150, 80 + 25 * number, 300, value)
    sheet.say(40, 214, "Test case", bold)
    sheet.say(400, 214, "Yes", bold)
    sheet.say(450, 214, "No", bold)
    sheet.stroke(40, 219, 555)
    cases = (
        ("Driver can open any locker of his round by PIN", True),
        ("Label is printed in under five seconds", True),
        ("Refund run posts to the ledger", False),
        ("Accessibility statement reachable from log-in", True),
    )
    for number, (words, good) in enumerate(cases):
        sheet.say(40, 240 + 24 * number, words, sans)
        sheet.check(f"yes{number}", 403, 231 + 24 * number, good)
        sheet.check(f"no{number}", 453, 231 + 24 * number, not good)
    sheet.frame(40, 350, 515, 74)
    sheet.say(52, 370, "Outcome (tick one only)", bold, 11)
    sheet.check("go", 52, 382, True)
    sheet.say(70, 391, "We accept the release and it may go live.", sans, 10.5)
    sheet.check("nogo", 52, 402, True)
    sheet.say(70, 411, "We do not accept; a fresh build is wanted.", sans, 10.5)
    sheet.say(40, 460, "Signed for the customer", bold, 10.5)
    sheet.sign(12, 165, 462, 100)
    sheet.stroke(160, 468, 330)
    sheet.say(40, 500, "Name", bold, 10.5)
    sheet.entry("name", 150, 488, 180, "Gareth Pym")
    sheet.say(350, 500, "Role", bold, 10.5)
    sheet.entry("role", 385, 488, 170, "Product Owner")
    sheet.say(40, 528, "Date", bold, 10.5)
    sheet.entry("date", 150, 516, 110, "21 Sept 2026")
    sheet.flow(
        40,
        790,
        "Please send the filled form to your delivery manager. Larkspur books the go-live window "
        "by the outcome ticked above.",
        sans,
        8.5,
        515,
    )
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "en",
        client="Bexley Parcel Lockers Ltd",
        project="Courier portal",
        project_code="LS-2026-14",
        milestone="Release 3.2",
        signatory_name="Gareth Pym",
        signatory_title="Product Owner",
        signature_date="2026-09-21",
    )
    return Paper("ni-uk-uat-exit", "a", "form", sheet.done(), label)


def esign() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Oakhaven Senior Living LLC",
        project="Resident records migration",
        project_code="PX-6120",
        milestone="Phase 2 – Data Load",
        signatory_name="Marisol Quintero",
        signatory_title="VP Clinical Systems",
        signature_date="2026-11-04",
        amount="38500.00 USD",
    )
    return text(
        "ni-us-esign-record",
        label,
        r"""
#set page(paper: "us-letter", margin: 1in)
#set text(font: "Libertinus Serif", size: 11pt)
#text(size: 7.5pt, font: "Lato")[Signwell Envelope 7C1E-90AB-44D2]
#v(6pt)
#align(center, text(size: 15pt)[Milestone Acceptance])
#v(8pt)
Between Cobalt Ridge Consulting, Inc. ("Cobalt") and Oakhaven Senior Living LLC ("Oakhaven"), project number PX-6120, Resident records migration.

Oakhaven has examined the deliverables named in Exhibit C for *Phase 2 – Data Load*: 41,206 resident charts loaded, reconciliation variance 0.02 %, rollback script filed. Oakhaven finds that they meet the criteria of Exhibit C, accepts them, and agrees that the milestone fee of \$38,500.00 is due.

Nothing in this paper alters the warranty period of ninety days.
#v(24pt)
#block(stroke: 0.8pt + rgb("3566c0"), inset: 7pt, radius: 3pt)[#text(size: 7pt, font: "Lato")[Signed electronically by:] \ #script[Marisol Quintero] \ #text(size: 7pt, font: "Lato")[A93F0C11D7]]
Marisol Quintero, VP Clinical Systems
#pagebreak()
#set text(font: "Lato", size: 9pt)
#text(size: 14pt)[Certificate of Completion]
#v(4pt)
#table(columns: (120pt, 1fr), stroke: 0.3pt + gray, inset: 6pt,
 [Envelope], [7C1E-90AB-44D2], [Status], [Completed], [Pages], [1 + certificate], [Sent by], [Ian Roth, Cobalt Ridge Consulting, Inc.])
#v(6pt)
#table(columns: (1fr, 1fr, 1fr), stroke: 0.3pt + gray, inset: 6pt,
 [*Signer*], [*Security*], [*Time (US/Central)*],
 [Marisol Quintero \ mquintero@oakhaven.example], [E-mail + SMS code \ IP 203.0.113.58], [Sent 10/30/2026 15:20 \ Viewed 11/04/2026 08:02 \ Signed 11/04/2026 08:09])
Document hash (SHA-256): 3f0c 77aa 91d4 08be … e21c
""",
    )


def au_notice() -> Paper:
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "en",
        client="Body Corporate Coral Sands",
        project="Rooftop PV and battery, 64 kW",
        project_code="J-9085",
        milestone="Notice of completion",
        warnings=["partly_signed"],
    )
    return text(
        "ni-au-solar-notice",
        label,
        r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Noto Sans Mono", size: 8.8pt)
#text(font: "Lato", size: 22pt, weight: "light", fill: rgb("d08700"))[Sunshower Electrical]
#text(font: "Lato", size: 15pt)[Notice of completion]
#v(3mm)
JOB      J-9085 \
OWNER    Body Corporate Coral Sands \
WORKS    Rooftop PV and battery, 64 kW \
ADDRESS  3 Esplanade, Yeppoon QLD
#v(3mm)
We have now finished the installation described above. Inverters were commissioned on 28 July 2026, the DC isolators are labelled, and the network operator's meter exchange took place two days later. Our electrical safety certificate is enclosed together with the panel layout.

In our view nothing is left to be done and the works are ready to be taken over.
#v(4mm)
#sig(132, 100) \
Lachlan Burke, licensed contractor 55512 \
31 July 2026
#v(10mm)
#line(length: 100%, stroke: (dash: "dashed", thickness: 0.6pt))
TO BE RETURNED BY THE OWNER \
#v(2mm)
We have inspected the works and take them over.
#v(8mm)
Name #rule(60mm) #h(6mm) Office held #rule(45mm)
#v(6mm)
Signature #rule(56mm) #h(6mm) Date #rule(45mm)
""",
    )


def papers() -> Iterator[Paper]:
    for make in (
        practical_completion,
        substantial,
        cutover,
        mail_brand,
        change_credit,
        au_timesheet,
        lab_half,
        purchase,
        sow,
        gallery_no,
        uat_both,
        esign,
        au_notice,
    ):
        yield make()
