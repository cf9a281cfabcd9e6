"""English papers, first part: certificates, letters, mails, portals, orders."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.colors import Color, white
from scan import Scanner

from .board import Blank, scanned, text


def practical() -> Paper:
    body = r"""
#align(center)[#text(size: 8pt, tracking: 3pt)[HALLIWELL & TARN ARCHITECTS LLP · 4 WEIR STREET · KENDAL]]
#v(4mm) #rule(s: 1.4pt) #v(-2mm) #rule()
#align(center)[#text(size: 19pt)[Certificate of Practical Completion]\ #text(style: "italic")[issued under clause 2.30 of the JCT Standard Building Contract 2016]]
#v(5mm)
#grid(columns: (34mm, 1fr), row-gutter: 4.2mm,
 [Employer], [Fellside Dairies Limited],
 [Contractor], [J. Rigg & Sons (Builders) Ltd, Penrith],
 [Works], [New cheese maturing store, Low Bank Farm],
 [Job number], [HT/1187],
 [Contract dated], [17 February 2025],
 [Certificate no.], [PC/1])
#v(6mm)
I/We certify that, in my/our opinion, practical completion of the Works was achieved on

#align(center)[#box(stroke: 0.6pt, inset: 3mm)[*6 March 2026*]]

and that the Contractor has complied sufficiently with clauses 2.40 and 3.23 as to as-built drawings and the health and safety file.

The Rectification Period of twelve months runs from that day. One half of the Retention, held at 3%, falls to be released in the next Interim Certificate.
#v(9mm)
#grid(columns: (1fr, 1fr), column-gutter: 10mm,
 slot(ink(12), w: 70mm, under: [Oliver Tarn, Architect/Contract Administrator]),
 slot([9 March 2026], w: 50mm, under: [Date of issue]))
#v(1fr)
#text(size: 8pt)[Distribution: Employer (1) · Contractor (1) · Quantity Surveyor (1) · Clerk of Works (1) · File]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Fellside Dairies Limited",
        project="New cheese maturing store, Low Bank Farm",
        project_code="HT/1187",
        signatory_name="Oliver Tarn",
        signatory_title="Architect/Contract Administrator",
        signature_date="2026-03-09",
    )
    return text("mw-en-practical", body, label, font="C059", size=11)


def survey_letter() -> Paper:
    body = r"""
#grid(columns: (1fr, auto), [#text(size: 15pt, weight: "bold", fill: rgb("#7a4a12"))[Murrindal Shire Council]\ #text(size: 8.5pt)[Infrastructure Services · PO Box 212, Buchan Rd, Bairnsdale VIC 3875]], align(right)[#text(size: 8.5pt)[ABN 00 118 204 556\ Our ref: D26/4410]])
#v(10mm)
14 April 2026

Ms Kirsty Abboud\ Senior Surveyor\ Topline Cadastral & Engineering Surveys\ 18 Nicholson Street\ ORBOST VIC 3888
#v(4mm)
Dear Kirsty

*Snowy Flats drainage corridor – Engagement TCS-0932 – Stage 2 feature and level survey*

Thanks for bringing the files over last Thursday. Our drainage people have now run the surface model against the check shots that the works crew took in March, and everything sits inside the 20 mm you promised. The DWG layers match our template too, which made life easy.

Council is satisfied that Stage 2 feature and level survey has been delivered in full and takes it over as final. Please go ahead and bill the stage at the agreed \$18,640.00 (ex GST).

Stage 3, the peg-out, stays on hold until the budget meeting in June; we will ring you.

Kind regards
#v(2mm)
#ink(25, w: 42mm)
#v(-1mm)
Dane Whitcombe\ Coordinator Drainage Design
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Murrindal Shire Council",
        project="Snowy Flats drainage corridor",
        project_code="TCS-0932",
        milestone="Stage 2 feature and level survey",
        signatory_name="Dane Whitcombe",
        signatory_title="Coordinator Drainage Design",
        signature_date="2026-04-14",
        amount="18640.00 AUD",
    )
    return text("mw-en-council-letter", body, label, font="Lato", size=10)


def uat_mail() -> Paper:
    body = r"""
#text(size: 8pt, fill: gray)[22/01/2026, 16:48 #h(1fr) Mail - Aoife Brannigan - Outlook]
#v(2mm)
#text(size: 14pt)[RE: Claims intake rebuild - UAT round 2]
#rule(s: 0.3pt)
*Sinéad Garvey* <sinead.garvey@mutualwest.example>\
Thu 22 January 2026 16:31\
To: Aoife Brannigan <aoife@corribcode.example>\
Cc: Declan Fahy; UAT-Testers
#v(3mm)
Hi Aoife,

The testers ran the last eleven scripts this morning and all are green, including the two that fell over before Christmas (duplicate PPS number, and the PDF upload on older iPhones).

So from the Mutual West side, UAT on the claims intake rebuild (your job CC-2207) is passed and I'm happy to accept it. You can raise the invoice for the UAT milestone, €27,500.00.

Fair play to the team, that was a smooth second round.

Sinéad

--\
Sinéad Garvey\
Head of Claims Operations\
Mutual West Assurance DAC, Eyre Square, Galway
#v(3mm)
#block(inset: (left: 3mm), stroke: (left: 1pt + gray))[#text(fill: rgb("#444444"))[
*From:* Aoife Brannigan\
*Sent:* Tuesday 20 January 2026 09:12\
*Subject:* Claims intake rebuild - UAT round 2

Hi Sinéad, build 4.1 has been on the test box since last night. The scripts that failed in round one can be run again whenever suits your crowd. Would you let me know how it goes?
]]
"""
    label = truth(
        "email",
        "accepted",
        None,
        "en",
        client="Mutual West Assurance DAC",
        project="claims intake rebuild",
        project_code="CC-2207",
        milestone="UAT",
        signatory_name="Sinéad Garvey",
        signatory_title="Head of Claims Operations",
        signature_date="2026-01-22",
        amount="27500.00 EUR",
    )
    return text("mw-en-uat-mail", body, label, font="Liberation Sans", size=9.5)


def portal() -> Paper:
    body = r"""
#block(fill: rgb("#0d3b44"), width: 100%, inset: 4mm)[#text(fill: white, size: 13pt, weight: "bold")[bridgedesk] #h(1fr) #text(fill: white, size: 8pt)[Deliverable record · printed 03-Feb-2026 11:20 by k.osei]]
#grid(columns: (1fr, 1fr), gutter: 4mm, inset: 3mm, fill: rgb("#eef4f4"),
 [#text(size: 7.5pt)[CUSTOMER]\ Pellworth Veterinary Group Ltd],
 [#text(size: 7.5pt)[SERVICE PROJECT]\ Branch firewall replacement],
 [#text(size: 7.5pt)[PROJECT ID]\ BD-P-30418],
 [#text(size: 7.5pt)[DELIVERABLE]\ D3 – Cut-over of nine branches],
 [#text(size: 7.5pt)[VALUE]\ GBP 6,930.00],
 [#text(size: 7.5pt)[STATE]\ #box(fill: rgb("#1d8a4e"), inset: (x: 2.5mm, y: 1mm), radius: 3mm)[#text(fill: white, size: 8.5pt)[Accepted by customer]]])
#v(5mm)
#text(weight: "bold")[Activity]
#table(columns: (34mm, 36mm, 1fr), stroke: (bottom: 0.3pt + gray), inset: 2.2mm,
 [28-Jan-2026 17:02], [Kofi Osei (engineer)], [Moved to "Ready for customer". Rule export and hand-over sheet attached.],
 [29-Jan-2026 08:15], [System], [Reminder sent to the customer approver.],
 [30-Jan-2026 14:37], [Hannah Lisle (customer approver, Practice IT Lead)], [Pressed *Accept deliverable*. Comment: "Card machines and the X-ray links came up at all nine. Good job, thank you."],
 [30-Jan-2026 14:37], [System], [Deliverable locked. Billing line released to finance.])
#v(1fr)
#text(size: 7.5pt, fill: gray)[Record 88-30418-D3. This print shows the state at the time of printing.]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        None,
        "en",
        client="Pellworth Veterinary Group Ltd",
        project="Branch firewall replacement",
        project_code="BD-P-30418",
        milestone="D3 – Cut-over of nine branches",
        signatory_name="Hannah Lisle",
        signatory_title="Practice IT Lead",
        signature_date="2026-01-30",
        amount="6930.00 GBP",
    )
    return text("mw-en-portal", body, label, font="DejaVu Sans", size=8.8)


def snagging() -> Paper:
    body = r"""
#align(right)[#text(size: 22pt, weight: "bold", fill: rgb("#2d5d2a"))[greenoak interiors]]
#text(size: 14pt, weight: "bold")[HANDOVER RECORD – fit-out]
#table(columns: (1fr, 1fr), stroke: 0.4pt, inset: 2.4mm,
 [Client: *Brackley & Foss Solicitors LLP*], [Job: *GO-2561*],
 [Premises: *Third floor, Corn Exchange House, Northampton*], [Handover walk: *19 May 2026, 10.00*],
 [Present for client: *Philippa Foss, Managing Partner*], [Present for us: *Terry Adeyemi, site manager*])

We walked every room from reception to the comms cupboard. The partitions, doors, flooring and decoration were looked at in daylight and again with the new lighting on. The fire alarm was sounded and the air handling balanced in front of the client; both certificates are in the blue folder left on the reception desk.

Power and data points were checked against drawing A-204 rev. D and agree with it. The kitchen appliances run. Two sets of keys and six fobs were handed across.

The rooms look as the mood boards promised, and staff may move in from Friday.

#v(1fr)
#align(center)[#text(size: 8pt)[Sheet 1 of 2 – snags and signatures overleaf]]
#pagebreak()
#text(size: 12pt, weight: "bold")[Snags noted on the walk]
#table(columns: (10mm, 1fr, 36mm, 24mm), stroke: 0.4pt, inset: 2.2mm, fill: (x, y) => if y == 0 { rgb("#dfe9dd") },
 [No.], [What], [Where], [State],
 [1], [Refit the glazed door that drags on the carpet], [Meeting room 2], [open],
 [2], [Replace the chipped worktop end], [Kitchen], [open],
 [3], [Touch up paint behind the radiator], [Room 3.07], [done 19 May],
 [4], [Supply the missing blind], [Room 3.11, west window], [open])
#v(4mm)
The client takes over the premises today subject to the snags marked open above being put right by 12 June 2026. Contract balance on handover: £41,275.00.
#v(8mm)
#grid(columns: (1fr, 1fr),
 slot(ink(8, col: pen-black), under: [P. Foss, for Brackley & Foss – 19 May 2026]),
 slot(ink(31), under: [T. Adeyemi, for greenoak – 19 May 2026]))
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "en",
        client="Brackley & Foss Solicitors LLP",
        project="Third floor, Corn Exchange House, Northampton",
        project_code="GO-2561",
        signatory_name="Philippa Foss",
        signatory_title="Managing Partner",
        signature_date="2026-05-19",
        amount="41275.00 GBP",
        conditions=[
            "Refit the glazed door that drags on the carpet",
            "Replace the chipped worktop end",
            "Supply the missing blind",
        ],
    )
    return text("mw-en-snagging", body, label, font="Liberation Sans", size=10)


def weekly() -> Paper:
    body = r"""
#text(size: 17pt, weight: "bold")[WEEKLY TIME SHEET] #h(1fr) No. #text(size: 15pt, fill: rgb("#b01818"))[04417]
#rule(s: 1.2pt)
#grid(columns: (1fr, 1fr), row-gutter: 4mm,
 [Agency: *Dockside Technical Staffing Ltd*], [Worker: #hand[Marlon Pryce]],
 [Client: #hand[Hexby Boiler Works Ltd]], [Week ending: #hand[Sunday 8 Feb 2026]],
 [Assignment: #hand[Commissioning support, Unit 6]], [Job no.: #hand[DT-772]])
#v(3mm)
#table(columns: (1fr, 1fr, 1fr, 1fr, 1fr), inset: 2.6mm, align: center,
 [*Day*], [*Start*], [*Finish*], [*Break*], [*Hours*],
 [Mon], hand[7.30], hand[16.30], hand[30], hand[8.5],
 [Tue], hand[7.30], hand[16.30], hand[30], hand[8.5],
 [Wed], hand[7.30], hand[18.00], hand[30], hand[10],
 [Thu], hand[7.30], hand[16.30], hand[30], hand[8.5],
 [Fri], hand[7.30], hand[13.30], hand[0], hand[6],
 [Sat], [–], [–], [–], [–], [Sun], [–], [–], [–], [–],
 table.cell(colspan: 4, align(right)[*Total hours*]), hand(size: 18pt)[41.5])
#v(3mm)
CLIENT: I confirm the hours above were worked to my satisfaction and may be charged to us.
#v(4mm)
#grid(columns: (1.3fr, 1fr, 1fr), column-gutter: 5mm,
 slot(ink(18, w: 45mm), w: 60mm, under: [Client's signature]),
 slot(hand[Gwen Stobbart], w: 48mm, under: [Name in capitals please]),
 slot(hand[9 Feb 2026], w: 42mm, under: [Date]))
#v(3mm) Position: #hand[Plant Supervisor]
#v(4mm)
#slot(ink(40, w: 30mm), w: 60mm, under: [Worker's signature])
#v(1fr)
#text(size: 8pt)[White copy: agency · Pink copy: client · Sheets must reach us by noon on Tuesday.]
"""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "en",
        client="Hexby Boiler Works Ltd",
        project="Commissioning support, Unit 6",
        project_code="DT-772",
        signatory_name="Gwen Stobbart",
        signatory_title="Plant Supervisor",
        signature_date="2026-02-09",
    )
    how = Scanner(dpi=130, skew=-0.9, noise=1.0, blur=0.8, jpeg=22, seed=3)
    return scanned("mw-en-weekly", body, label, how, font="Liberation Sans", size=11)


def change_us() -> Paper:
    body = r"""
#text(size: 20pt, weight: "bold")[CHANGE ORDER] #h(1fr) #text(size: 12pt)[Number *007*]
#rule(s: 2pt)
#grid(columns: (1fr, 1fr), column-gutter: 8mm, row-gutter: 3mm,
 [*PROJECT*\ Lakeview Middle School Gymnasium\ 2200 Elm Grove Ave., Oconto, WI], [*OWNER*\ Oconto Unified School District],
 [*ARCHITECT*\ Sorensen Pike Associates, Inc.\ Project No. 24-061], [*CONTRACTOR*\ Badger Valley Constructors LLC\ Contract dated August 4, 2025])
#v(2mm)
The Contract is changed as follows:

+ Add two motorized divider curtains per Proposal Request 11 #h(1fr) \$31,900.00
+ Delete painted floor graphics at lobby #h(1fr) (\$4,450.00)
+ Upgrade scoreboard controller to wireless #h(1fr) \$2,180.00

#rule()
#grid(columns: (1fr, auto), row-gutter: 2.6mm,
 [Original Contract Sum], align(right)[\$3,412,000.00],
 [Net change by prior Change Orders 001 to 006], align(right)[\$58,206.00],
 [Contract Sum before this Change Order], align(right)[\$3,470,206.00],
 [*Increase by this Change Order*], align(right)[*\$29,630.00*],
 [New Contract Sum], align(right)[\$3,499,836.00])
#rule()
Contract Time is unchanged. Substantial Completion remains August 14, 2026.

#text(size: 8.5pt)[Not valid until executed by all three parties below.]
#v(3mm)
#table(columns: (1fr, 1fr, 1fr), inset: 3mm, stroke: 0.5pt,
 [*ARCHITECT*\ /s/ Nora Sorensen\ Nora Sorensen, AIA\ February 24, 2026],
 [*CONTRACTOR*\ /s/ Dwight Kessler\ Dwight Kessler, President\ February 26, 2026],
 [*OWNER*\ /s/ Renee Waupaca\ Renee Waupaca, Director of Facilities\ March 2, 2026])
"""
    label = truth(
        "change_order",
        "accepted",
        True,
        "en",
        client="Oconto Unified School District",
        project="Lakeview Middle School Gymnasium",
        project_code="24-061",
        signatory_name="Renee Waupaca",
        signatory_title="Director of Facilities",
        signature_date="2026-03-02",
        amount="29630.00 USD",
        change_order_number="007",
    )
    return text("mw-en-change-us", body, label, font="Nimbus Sans", size=10.5, paper="us-letter")


def polite_no() -> Paper:
    body = r"""
#align(center)[#text(font: "P052", size: 20pt, style: "italic")[The Aldous Marsh Trust]\ #text(size: 8pt)[Marsh House Museum of Rural Life, Wymondham, Norfolk · Registered charity]]
#v(9mm)
Mr Jocelyn Peake\ Peake & Larkin Exhibition Design\ Norwich
#align(right)[2 June 2026]

Dear Jocelyn,

#underline[The Threshing Floor gallery, PL-418: final graphics package]

It was such a pleasure to see the panels laid out in the barn on Friday, and the trustees were unanimous about the illustrations, which are quite beautiful. You and Meg have clearly lived with our horses for months.

You will understand, I hope, that we find ourselves unable to take the package as it stands. The captions quote the wrong accession numbers on some forty objects, and the type is a good deal smaller than the access panel had asked for. It would not be fair on our visitors to put it up like that, and I am afraid the balance of £9,200.00 cannot be released on this version.

Might we look at a fresh proof in July? Nobody is cross; we would simply rather open late than open wrong.

With warm wishes,
#v(1mm)
#ink(33, w: 45mm, col: pen-black)

Verity Aldous\ Chair of Trustees
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "en",
        client="The Aldous Marsh Trust",
        project="The Threshing Floor gallery",
        project_code="PL-418",
        milestone="final graphics package",
        signatory_name="Verity Aldous",
        signatory_title="Chair of Trustees",
        signature_date="2026-06-02",
        amount="9200.00 GBP",
    )
    return text("mw-en-polite-no", body, label, font="P052", size=11.5, margin="(x: 30mm, y: 22mm)")


def order() -> Paper:
    body = r"""
#table(columns: (1fr, 70mm), stroke: none, inset: 0mm,
 [#text(size: 11pt, weight: "bold")[Castlereagh Pharma Packaging Pty Ltd]\ Lot 9 Bathurst Road, Orange NSW 2800\ ABN 00 640 117 228],
 align(right)[#text(size: 16pt, weight: "bold")[PURCHASE ORDER]\ PO number 4500081736\ Date 11 March 2026])
#v(5mm)
#table(columns: (1fr, 1fr), stroke: 0.6pt, inset: 3mm,
 [*Supplier*\ Wattlebird Validation Services\ 2/77 Summer Street, Orange], [*Deliver to / attention*\ QA Department – Beate Lindqvist\ Quote ref. WV-Q-615])
#v(3mm)
#table(columns: (12mm, 1fr, 18mm, 26mm, 28mm), stroke: 0.4pt, inset: 2mm, align: (center, left, center, right, right), fill: (x, y) => if y == 0 { luma(220) },
 [Line], [Description], [Qty], [Unit AUD], [Line AUD],
 [10], [IQ/OQ protocol for blister line 4, drafting], [1], [7,800.00], [7,800.00],
 [20], [Execution on site, validation engineer, days], [9], [1,450.00], [13,050.00],
 [30], [Summary report and traceability matrix], [1], [3,150.00], [3,150.00],
 table.cell(colspan: 4, align(right)[*Order total, GST not included*]), [*24,000.00*])

Project: Blister line 4 qualification. Quote this number on all invoices. Payment 30 days from end of month. Our standard purchase conditions (form P-12) apply; no others.
#v(8mm)
Authorised: #ink(14, w: 38mm) #h(6mm) Craig Mulvaney, Procurement Manager
"""
    label = truth(
        "purchase_order",
        None,
        True,
        "en",
        client="Castlereagh Pharma Packaging Pty Ltd",
        project="Blister line 4 qualification",
        signatory_name="Craig Mulvaney",
        signatory_title="Procurement Manager",
        signature_date="2026-03-11",
        amount="24000.00 AUD",
        po_number="4500081736",
    )
    return text("mw-en-order", body, label, font="Nimbus Sans", size=9.5)


def work_statement() -> Paper:
    body = r"""
#set heading(numbering: "1.")
#show heading: it => block(above: 5mm, below: 2.5mm, text(size: 11pt, it))
#align(center)[#text(size: 15pt, weight: "bold")[Statement of Work SOW-19]\ under the Master Services Agreement of May 1, 2024]
#v(3mm)
This Statement of Work is between *Halvorsen Grain Cooperative* ("Customer") and *Quill & Lantern Consulting, Inc.* ("Consultant") and takes effect on the later signature date.

= Purpose
Customer wants to move elevator ticketing from paper to handhelds at fourteen sites ("Elevator Ticketing Modernization").
= Work
Consultant will map the present process, choose a device with Customer, configure the ticketing module and train two people per site.
= Deliverables and acceptance
(a) process map; (b) device recommendation; (c) configured module; (d) training log. Customer has ten business days to accept or refuse each deliverable in writing.
= Fees
A fixed fee of \$112,750.00 in four equal installments, one on acceptance of each deliverable. Travel is billed at cost.
= Term
From April 6, 2026 to October 30, 2026.
#v(8mm)
#grid(columns: (1fr, 1fr), column-gutter: 10mm,
 [*Customer*\ #slot(ink(21), w: 68mm, under: [Ingrid Halvorsen-Bly\ Chief Operating Officer\ March 27, 2026])],
 [*Consultant*\ #slot(ink(5, col: pen-black), w: 68mm, under: [Theo Lantern\ Principal\ March 25, 2026])])
"""
    label = truth(
        "statement_of_work",
        None,
        True,
        "en",
        client="Halvorsen Grain Cooperative",
        project="Elevator Ticketing Modernization",
        project_code="SOW-19",
        signatory_name="Ingrid Halvorsen-Bly",
        signatory_title="Chief Operating Officer",
        signature_date="2026-03-27",
        amount="112750.00 USD",
    )
    return text("mw-en-work-statement", body, label, font="Caladea", size=10.5, paper="us-letter")


def release_form() -> Paper:
    b = Blank()
    b.bar(0, 0, 596, 64, Color(0.16, 0.2, 0.45))
    b.say(40, 40, "Release acceptance form", 20, True, white)
    b.say(420, 40, "Nimbleforge Software", 11, False, white)
    for i, (name, show, value) in enumerate(
        (
            ("customer", "Customer", "Meridian Freight Alliance"),
            ("product", "Project", "Shipper self-service app"),
            ("ref", "Job reference", "NF-5508"),
            ("release", "Release", "2.0 general availability"),
            ("fee", "Fee due on acceptance", "CAD 36,400.00"),
        )
    ):
        b.say(40, 100 + 28 * i, show)
        b.field(name, value, 190, 100 + 28 * i, 320)
    b.say(40, 262, "Outcome of the customer's tests (tick one)", 11, True)
    b.tick("ok", True, 44, 286)
    b.say(64, 286, "The release meets the agreed criteria and is accepted.")
    b.tick("fix", False, 44, 308)
    b.say(64, 308, "The release is accepted once the remarks below are dealt with.")
    b.tick("no", False, 44, 330)
    b.say(64, 330, "The release is turned down.")
    b.say(40, 362, "Remarks")
    b.field(
        "remarks", "Fast, and the shippers like the new tracking tile.", 40, 380, 470, 50, many=True
    )
    b.say(40, 462, "For the customer", 11, True)
    b.say(40, 488, "Name")
    b.field("name", "Lucinda Farrow", 130, 488, 220)
    b.say(40, 516, "Position")
    b.field("position", "Director, Digital Channels", 130, 516, 220)
    b.say(40, 544, "Date")
    b.field("date", "05/06/2026", 130, 544, 110)
    b.say(40, 588, "Signature")
    b.ink(132, 590, 77)
    b.rule(130, 594, 220)
    b.prose(
        40,
        640,
        "Send the completed form to releases@nimbleforge.example. We close the "
        "release ticket on the working day after we receive it.",
        500,
        8,
    )
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Meridian Freight Alliance",
        project="Shipper self-service app",
        project_code="NF-5508",
        milestone="2.0 general availability",
        signatory_name="Lucinda Farrow",
        signatory_title="Director, Digital Channels",
        amount="36400.00 CAD",
        warnings=["ambiguous_date"],
    )
    return b.paper("mw-en-release-form", label)


def installer() -> Paper:
    body = r"""
#grid(columns: (22mm, 1fr), column-gutter: 5mm, box(width: 20mm, height: 20mm, fill: luma(40), radius: 10mm, align(center + horizon, text(fill: white, size: 18pt, weight: "bold")[KV])),
 [#text(size: 16pt, weight: "bold")[Kilbride Ventilation Ltd]\ Unit 11, Mullaghboy Industrial Estate, Navan, Co. Meath])
#v(6mm)
#align(center)[#text(size: 15pt, weight: "bold")[NOTICE OF COMPLETION OF INSTALLATION]]

*To:* Tara Mushroom Growers Ltd, Duleek\ *Contract:* Heat recovery units, growing houses 4 to 7\ *Our job no.:* KV/25/318\ *Price of this stage:* €53,180.00

Please be advised that we finished the installation of the four heat recovery units on 23 February 2026. Each unit was run for forty-eight hours, airflow readings were taken at every grille, and filters were changed after the trial run. The readings are stapled to this notice.

In our view the installation is complete and fit for use. We would be glad if you would countersign below and return one copy so that our accounts office can proceed.
#v(8mm)
For Kilbride Ventilation Ltd:
#slot(ink(27), w: 75mm, under: [Fergal Doyle, Contracts Director #h(4mm) 24 February 2026])
#v(6mm)
#box(stroke: 0.8pt, width: 100%, inset: 4mm)[*Client's acknowledgement* – works accepted on behalf of Tara Mushroom Growers Ltd
#v(10mm)
Signed #box(width: 50mm, line(length: 48mm, stroke: 0.5pt)) Name: Bernadette Coyle #h(5mm) Date #box(width: 30mm, line(length: 30mm, stroke: 0.5pt))]
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "en",
        client="Tara Mushroom Growers Ltd",
        project="Heat recovery units, growing houses 4 to 7",
        project_code="KV/25/318",
        signatory_name="Bernadette Coyle",
        amount="53180.00 EUR",
        warnings=["partly_signed"],
    )
    how = Scanner(dpi=130, skew=0.7, noise=1.8, blur=0.7, jpeg=28, seed=11)
    return scanned("mw-en-installer", body, label, how, font="URW Gothic", size=10)


def loan_case() -> Paper:
    body = r"""
#text(size: 9pt)[STRICTLY FOR THE PARTIES]

#text(size: 17pt)[Showcase acceptance sheet]
#rule()
Museum group: *Severn Valley Museums Partnership* \
Commission: *Bronze Age hoard showcases* (contract SVM-C-77) \
Maker: *Glasswright Cabinet Co.* \
Stage: *Factory acceptance of cases 1–6*

#columns(2, gutter: 8mm)[
*What was tried*

Air exchange was measured at 0.08 per day on all six cases. Locks were opened and shut two hundred times. The internal lux was set to 50 and held for a full day. Oddy tests on gasket and fabric came back clear from the conservation lab.

#colbreak()
*Sum released by this sheet*

£64,000.00, being the second instalment.

*Who must sign*

The Partnership acts through two officers jointly. The sheet has effect when the Head of Collections and the Finance Officer have both signed.
]
#v(6mm)
The Partnership confirms that cases 1–6 passed and accepts them for shipment to Shrewsbury.
#v(4mm)
#table(columns: (1fr, 1fr, 40mm), inset: 3.5mm, stroke: 0.5pt,
 [*Officer*], [*Signature*], [*Date*],
 [Dr Imogen Strand\ Head of Collections], ink(36), [12 January 2026],
 [Rupert Haynes\ Finance Officer], [], [],
 [Glasswright: Piotr Wolny], ink(16, col: pen-black), [12 January 2026])
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "en",
        client="Severn Valley Museums Partnership",
        project="Bronze Age hoard showcases",
        project_code="SVM-C-77",
        milestone="Factory acceptance of cases 1–6",
        signatory_name="Rupert Haynes",
        signatory_title="Finance Officer",
        amount="64000.00 GBP",
        warnings=["partly_signed"],
    )
    return text("mw-en-loan-case", body, label, font="URW Bookman", size=10)


def papers() -> Iterator[Paper]:
    """All papers of this part."""
    for make in (
        practical,
        survey_letter,
        uat_mail,
        portal,
        snagging,
        weekly,
        change_us,
        polite_no,
        order,
        work_statement,
        release_form,
        installer,
        loan_case,
    ):
        yield make()
