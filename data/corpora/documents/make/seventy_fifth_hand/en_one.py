"""English papers, first half."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, scanned, text


def practical() -> Paper:
    """A building contract certificate by the architect."""
    source = r"""
#set page(paper: "a4", margin: (x: 24mm, y: 22mm))
#set text(font: "C059", size: 10.5pt)
#grid(columns: (1fr, auto), [
  #text(size: 17pt, tracking: 2pt)[HOLLIN & PRYCE] \
  #text(size: 9pt)[Chartered Architects · 4 Weighhouse Yard, Ludlow SY8 2JX]],
  align(right)[#text(size: 9pt)[Ref. HP/2214/PC \ Issued in triplicate]])
#line(length: 100%, stroke: 1.4pt)
#v(6mm)
#align(center)[#text(size: 15pt, weight: "bold")[Certificate of Practical Completion] \
#text(size: 9.5pt, style: "italic")[under clause 2.21 of the Intermediate Building Contract]]
#v(6mm)
#grid(columns: (34mm, 1fr), row-gutter: 5mm,
 [*Employer*], [The Trustees of Corvedale Almshouses, Mill Lane, Craven Arms],
 [*Contractor*], [Bayliss & Tudge (Builders) Ltd],
 [*Works*], [Repair and re-roofing of the North Range],
 [*Job no.*], [2214],
 [*Contract dated*], [3 February 2026])
#v(7mm)
In accordance with the Contract I/we certify that, on *28 August 2026*, practical completion of the
Works was achieved and the Contractor had complied sufficiently with the requirement to hand over
the health and safety file information.

The Rectification Period accordingly runs to 28 August 2027. One moiety of the retention becomes
due for release in the next interim certificate.
#v(9mm)
#line(length: 100%, stroke: 0.4pt)
#v(3mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 [Signed #h(3mm) #ink(41, 44, 13) \ #line(length: 70mm, stroke: 0.4pt)
  Gwendolen Pryce RIBA \ Architect / Contract Administrator],
 [#v(7mm) Date of issue #h(4mm) 1 September 2026])
#v(14mm)
#text(size: 8.5pt)[Distribution: Employer · Contractor · Quantity Surveyor (J. Mottram) · File]
"""
    return text("mq-en-practical-completion", source, truth(
        "acceptance_certificate", "accepted", True, "en",
        client="The Trustees of Corvedale Almshouses",
        project="Repair and re-roofing of the North Range", project_code="2214",
        milestone="practical completion", signatory_name="Gwendolen Pryce",
        signatory_title="Architect / Contract Administrator", signature_date="2026-09-01",
    ))  # fmt: skip


def uat() -> Paper:
    """A client's letter after user tests."""
    source = r"""
#set page(paper: "us-letter", margin: (left: 1.1in, right: 1.1in, top: 0.9in, bottom: 0.8in))
#set text(font: "Caladea", size: 11pt)
#set par(leading: 0.72em, spacing: 1.25em)
#align(right)[*Tamarack Valley Credit Union* \ 880 Depot Street \ Bozeman, MT 59715]
#v(4mm)
October 14, 2026

Mr. Ellis Okonjo \ Delivery Lead, Brightfold Systems, Inc. \ 31 Court Square, Suite 7 \ Spokane, WA
99201

*Re: Member Portal Replacement, Release 2 – user acceptance testing (Engagement BFS-0419)*

Dear Ellis,

Our branch and call-center testers closed out the last of the 112 scripts on Friday. Every
severity 1 and 2 defect that came up in cycle one was retested and passed in cycle two, and the
nightly posting job has now reconciled to the penny for nine straight business days.

On behalf of the credit union I am therefore pleased to confirm that we accept Release 2 as
delivered. Please go ahead and bill the acceptance installment of \$48,750.00 called for in
section 6 of the engagement; reference our purchase order 70-3381 on the invoice so that Accounts
Payable can match it.

Thanks to you and the whole crew for staying on the line with us over Labor Day weekend.

Sincerely,

#ink(12, 46, 14)

Rosalind Achterberg \ Vice President, Member Services
"""
    source = source.replace("\\$", "$")
    return text("mq-en-uat-letter", source, truth(
        "acceptance_certificate", "accepted", True, "en", client="Tamarack Valley Credit Union",
        project="Member Portal Replacement", project_code="BFS-0419", milestone="Release 2",
        signatory_name="Rosalind Achterberg", signatory_title="Vice President, Member Services",
        signature_date="2026-10-14", amount="48750.00 USD", po_number="70-3381",
    ))  # fmt: skip


def snags() -> Paper:
    """A joiner's handover sheet, all points struck off, scanned."""
    source = r"""
#set page(paper: "a4", margin: 17mm)
#set text(font: "Liberation Sans", size: 10pt)
#block(fill: luma(225), inset: 3mm, width: 100%)[#text(size: 14pt, weight: "bold")[HANDOVER SHEET]
#h(1fr) Fenwick Joinery, Unit 9 Tyne Reach, Hexham]
#table(columns: (30mm, 1fr, 26mm, 1fr), inset: 2.4mm, stroke: 0.5pt,
 [Customer], [Allendale Dental Practice], [Our job], [FJ 3107],
 [Job], [Reception counter and records room], [Fitted by], [Craig + Danny],
 [Finished], [#print[11 May 2026]], [Order], [ADP-212])
#v(3mm)
*Snags seen on the walk-round of 8 May*
#table(columns: (9mm, 1fr, 40mm, 24mm), inset: 2.2mm, stroke: 0.5pt,
 [*No*], [*What*], [*Put right*], [*Client OK*],
 [1], [Drawer 3 catches on runner], [#print[new runner 11/5]], [#print[yes RM]],
 [2], [Scratch to Corian by card terminal], [#print[polished out 11/5]], [#print[yes RM]],
 [3], [Records room door binds at head], [#print[eased + oiled 11/5]], [#print[yes RM]],
 [4], [Two socket plates missing], [#print[fitted 11/5]], [#print[yes RM]])
#v(4mm)
#block(stroke: 0.6pt, inset: 4mm, width: 100%)[
I have been round the job with the fitter. The snags above have all been dealt with, nothing is
outstanding and I take the work over for Allendale Dental Practice.
#v(4mm)
#grid(columns: (1fr, 1fr, 40mm), gutter: 5mm,
 [#ink(77, 40, 12) \ #rule(w: 52mm) \ Signature],
 [#v(4.4mm) #print(s: 12pt)[Rukhsana Malik] \ #rule(w: 52mm) \ Name],
 [#v(4.4mm) #print(s: 12pt)[11 May 2026] \ #rule(w: 34mm) \ Date])
Position: #print(s: 12pt)[Practice Manager]]
#v(3mm)
#text(size: 8pt)[White copy customer, pink copy office. 12 months guarantee on fitting.]
"""
    return scanned("mq-en-snags-closed", source,
        Scanner(dpi=130, skew=-0.9, noise=3, blur=0.6, jpeg=40, seed=3), truth(
        "acceptance_certificate", "accepted", True, "en", client="Allendale Dental Practice",
        project="Reception counter and records room", project_code="FJ 3107",
        signatory_name="Rukhsana Malik", signatory_title="Practice Manager",
        signature_date="2026-05-11", po_number="ADP-212",
    ))  # fmt: skip


def museum() -> Paper:
    """Three pages; the decision stands on the last one."""
    source = r"""
#set page(paper: "a4", margin: (x: 26mm, top: 24mm, bottom: 20mm), footer: context align(center)[
 #text(size: 8pt)[Gallery 4 close-out report · page #counter(page).display()]])
#set text(font: "Lato", size: 10.5pt)
#set par(leading: 0.75em)
#text(size: 22pt, weight: "black")[Close-out report] \
#text(size: 13pt)[Gallery 4: Salt, Wool and Water]
#v(5mm)
Prepared by Oriel & Finch Exhibitions LLP for Severn Estuary Museum Trust, \ contract SEM/EX/09,
March 2026

== 1 Purpose
This report gathers what was built, tested and left behind in Gallery 4 between November and March
and gives the Trust a single place in which to record its view of the result.

== 2 What was delivered
Eleven showcases to security grade A, two mechanical interactives, a projection table with four
programmes, graphics in English and Welsh, and the object mounts listed in Annex B of the contract.
== 3 Tests carried out
#table(columns: (1fr, 34mm, 30mm), inset: 2.5mm, stroke: (x, y) => (bottom: 0.4pt + gray),
 [Test], [Date], [Outcome],
 [Air exchange of cases 1-11], [2 March 2026], [within 0.1 per day],
 [Lux levels on textiles], [4 March 2026], [48-50 lux],
 [Projection table soak, 72 hours], [6-9 March 2026], [no restart],
 [Access audit with user panel], [10 March 2026], [two remarks])
#pagebreak()
== 4 Remarks of the user panel
Visitors in wheelchairs reached both interactives comfortably. The panel found the audio of
programme three hard to follow beside the door and asked whether the loop could be made available
at the projection table.
== 5 Handover of records
Operation manuals, lamp schedules, key register and the source files of all graphics were lodged
with the Registrar on 12 March 2026. Training of front-of-house staff took two mornings.
== 6 Account
The sum due at close-out, being the last of five stages, stands at £31,460.00 exclusive of VAT.
#pagebreak()
== 7 Record of the Trust's view
The Trust takes over Gallery 4 with effect from 16 March 2026, subject to the following being put
right before the public opening on 2 April:
+ case 7 door seal to be replaced
+ hearing loop to be extended to the projection table
+ Welsh text on panel 4.12 to be reprinted
#v(8mm)
#ink(101, 46, 14, 222222) \
Iestyn Vaughan-Harries \ Head of Collections, Severn Estuary Museum Trust \ 16 March 2026
#v(12mm)
For Oriel & Finch Exhibitions LLP \
#ink(55, 36, 11, 222222) \
Marguerite Sallow, project lead \ 16 March 2026
"""
    return text("mq-en-museum-closeout", source, truth(
        "acceptance_certificate", "accepted_with_conditions", True, "en",
        client="Severn Estuary Museum Trust", project="Gallery 4: Salt, Wool and Water",
        project_code="SEM/EX/09", signatory_name="Iestyn Vaughan-Harries",
        milestone="close-out", signatory_title="Head of Collections",
        signature_date="2026-03-16", amount="31460.00 GBP",
        conditions=("case 7 door seal to be replaced",
                    "hearing loop to be extended to the projection table",
                    "Welsh text on panel 4.12 to be reprinted"),
    ))  # fmt: skip


def film() -> Paper:
    """A polite no to a brand film."""
    source = r"""
#set page(paper: "a4", margin: (left: 38mm, right: 30mm, top: 30mm, bottom: 25mm))
#set text(font: "P052", size: 11pt)
#set par(leading: 0.78em, spacing: 1.4em)
#text(size: 20pt, fill: rgb("#7a3b1d"))[Marchbank Distillers]
#v(-2mm)
#text(size: 8.5pt)[Speyside House, Rothes, Moray]
#v(8mm)
19 June 2026

Ottoline Baird \ Kittiwake Pictures, Leith

Dear Ottoline,

#strong[The Long Wait, ninety-second master (your production KP-88)]

Thank you for sending the master across, and please pass on to the crew how much all of us enjoyed
the shoot. The cooperage footage is as handsome as anything I have seen.

We sat with it twice this week and, with real regret, we find ourselves unable to take it in its
present form. The voice-over names an age statement that the blend does not carry, which our
compliance people will not let past, and the closing third has drifted a good way from the
treatment we signed off in April. The delivery payment of £22,900 will therefore have to wait for a
fresh cut.

I know this is not the letter you hoped for. Could we talk on Tuesday about what a re-edit would
involve?

With warm regards,

#ink(23, 42, 14, 15233d)

Hamish Auchterlonie \ Brand Director
"""
    return text("mq-en-film-letter", source, truth(
        "acceptance_certificate", "rejected", True, "en", client="Marchbank Distillers",
        project="The Long Wait", project_code="KP-88", milestone="ninety-second master",
        signatory_name="Hamish Auchterlonie", signatory_title="Brand Director",
        signature_date="2026-06-19", amount="22900.00 GBP",
    ))  # fmt: skip


def change() -> Paper:
    """An American change order with three signatures."""
    source = r"""
#set page(paper: "us-letter", margin: 0.8in)
#set text(font: "Liberation Sans", stretch: 75%, size: 10.5pt)
#text(size: 19pt, weight: "bold")[CHANGE ORDER] #h(1fr) #box(stroke: 1pt, inset: 6pt)[*No. 007*]
#v(2mm)
#table(columns: (1fr, 1fr), inset: 7pt, stroke: 0.6pt,
 [PROJECT \ Hatcher Run Culvert and Stream Restoration],
 [OWNER \ Chesterfield Greenway Authority],
 [CONTRACTOR \ Dominion Earthwork Co.], [ENGINEER \ Pell Rourke Hydraulics, PC],
 [CONTRACT NO. \ CGA-24-118], [DATE PREPARED \ April 9, 2026])
*The Contract is changed as follows:* \
Replace 96 LF of 48-inch RCP with a precast box section at Sta. 12+40 on account of the unmarked
fiber duct met on March 24; dewatering for six added days; credit for deleted riprap at outfall B.
#v(3mm)
#align(right, table(columns: (112mm, 38mm), stroke: none, inset: 4pt, align: (left, right),
 [The original Contract Sum was], [$ 1,284,600.00],
 [Earlier Change Orders, net], [$ 43,115.50],
 [Contract Sum before the present Change Order], [$ 1,327,715.50],
 [*Added to the Contract Sum hereby*], [*$ 37,208.00*],
 table.hline(), [The new Contract Sum, including this Change Order, will be], [$ 1,364,923.50],
 [The Contract Time will be increased by], [6 days]))
#v(2mm)
NOT VALID UNTIL SIGNED BY THE ENGINEER, CONTRACTOR AND OWNER.
#v(3mm)
#table(columns: (1fr, 1fr, 1fr), inset: 6pt, stroke: 0.6pt,
 [*Engineer* \ #ink(31, 40, 13) \ Lucian Pell, PE \ 04/13/2026],
 [*Contractor* \ #ink(32, 40, 13, 111111) \ Dwayne Satterlee \ Vice President \ 04/10/2026],
 [*Owner* \ #ink(33, 40, 13, 2a2a6a) \ Corinne Abernathy \ Executive Director \ 04/16/2026])
"""
    return text("mq-en-change-order", source, truth(
        "change_order", "accepted", True, "en", client="Chesterfield Greenway Authority",
        project="Hatcher Run Culvert and Stream Restoration", project_code="CGA-24-118",
        signatory_name="Corinne Abernathy", signatory_title="Executive Director",
        signature_date="2026-04-16", amount="37208.00 USD", change_order_number="007",
    ))  # fmt: skip


def week() -> Paper:
    """A week of a network contractor."""
    s = Sheet(face="Narrow")
    s.block(0, 0, 596, 58, "#21443c")
    s.say(40, 37, "Pellworm Networks Ltd   weekly time record", 17, "Narrow-Bold", "#ffffff")
    s.say(40, 84, "Consultant: Tobias Oyelaran", 11)
    s.say(310, 84, "Week ending: Sunday 22 February 2026", 11)
    s.say(40, 102, "End client: Humberline Ports plc", 11)
    s.say(310, 102, "Assignment: Core switch refresh, Immingham", 11)
    s.say(40, 120, "Job ref: PN-5560", 11)
    s.say(310, 120, "Client order: HLP/4500187", 11)
    rows = [
        ["Day", "Start", "Finish", "Break", "Hours", "What was done"],
        ["Mon 16", "08:00", "17:00", "1:00", "8.00", "Rack B strip-out, patch audit"],
        ["Tue 17", "08:00", "17:30", "1:00", "8.50", "Stacking, firmware, VLAN trunks"],
        ["Wed 18", "22:00", "04:30", "0:30", "6.00", "Night cutover, quay cabinets 1-6"],
        ["Thu 19", "-", "-", "-", "0.00", "Rest day"],
        ["Fri 20", "09:00", "17:00", "0:30", "7.50", "Snag tickets, as-built drawings"],
        ["", "", "", "Total", "<b>30.00</b>", ""],
    ]
    y = s.table(40, 140, rows, (52, 44, 48, 44, 48, 279), [
        ("GRID", (0, 0), (-1, -1), 0.4, "#7f8f8b"), ("BACKGROUND", (0, 0), (-1, 0), "#dfe9e6"),
    ], 10)  # fmt: skip
    y = s.para(
        40,
        y + 16,
        515,
        "Standard rate £62.00 per hour. Value of this record <b>£1,860.00</b> plus VAT.",
        11,
    )
    s.frame(40, y + 18, 515, 128)
    s.say(52, y + 36, "Client approval", 12, "Narrow-Bold")
    s.para(
        52,
        y + 42,
        490,
        "The hours set out above were worked to my satisfaction and may be "
        "charged to Humberline Ports plc.",
        10.5,
    )
    s.ink(60, y + 66, 19, 120, 36)
    s.line(52, y + 108, 220, y + 108)
    s.say(52, y + 120, "Signed", 9)
    s.say(236, y + 105, "Philippa Stainforth", 9.5, "Narrow", "#22306b")
    s.say(236, y + 120, "Name", 9)
    s.say(348, y + 105, "OT Infrastructure Manager", 9.5, "Narrow", "#22306b")
    s.say(348, y + 120, "Title", 9)
    s.say(490, y + 105, "23 Feb 2026", 9.5, "Narrow", "#22306b")
    s.say(490, y + 120, "Date", 9)
    return Paper("mq-en-week-record", "a", "text", s.bytes(), truth(
        "timesheet_approval", "accepted", True, "en", client="Humberline Ports plc",
        project="Core switch refresh, Immingham", project_code="PN-5560",
        signatory_name="Philippa Stainforth", signatory_title="OT Infrastructure Manager",
        signature_date="2026-02-23", amount="1860.00 GBP", po_number="HLP/4500187",
    ))  # fmt: skip


def mail_yes() -> Paper:
    """An office mail print that says yes."""
    s = Sheet(612, 792, "Carlito")
    s.say(54, 58, "Deshawn Rickard", 13, "Carlito-Bold")
    s.line(54, 66, 558, 66, 2)
    head = (
        ("From:", "Anneliese Vogelsong <a.vogelsong@millrace-foods.example>"),
        ("Sent:", "Thursday, July 30, 2026 4:47 PM"),
        ("To:", "Deshawn Rickard"),
        ("Cc:", "Plant 2 Leadership"),
        ("Subject:", "RE: Line 5 boiler feed study - final report rev C"),
    )
    for i, (key, words) in enumerate(head):
        s.say(54, 88 + 15 * i, key, 10.5, "Carlito-Bold")
        s.say(120, 88 + 15 * i, words, 10.5)
    y = 178.0
    for words in (
        "Deshawn,",
        "Rev C answers everything Bill and I marked up on the second draft, and the payback table "
        "finally uses our own gas tariff. Consider the report accepted and the study finished.",
        "Go ahead and send your closing invoice for $9,400.00 against PO 1180772. Kendra in "
        "payables already has the receipt entered on her side.",
        "Looking forward to working on Line 6 together whenever the capital committee wakes up.",
        "Anneliese",
    ):
        y = s.para(54, y, 500, words, 11) + 10
    s.para(
        54,
        y + 4,
        500,
        "<b>Anneliese Vogelsong</b><br/>Utilities Engineering Manager<br/>"
        "Millrace Foods Corporation | Plant 2, Owatonna",
        10,
        colour="#1f4e79",
    )
    y += 58
    s.line(54, y, 558, y, 0.5, "#999999")
    s.para(
        54,
        y + 8,
        500,
        "<b>From:</b> Deshawn Rickard<br/><b>Sent:</b> Monday, July 27, 2026 "
        "9:02 AM<br/><b>Subject:</b> Line 5 boiler feed study - final report rev C<br/><br/>"
        "Anneliese, attached is rev C (our job 26-071) with Bill's comments worked in. Let me "
        "know if Quillon Engineering can close the file.",
        10,
    )
    s.say(306, 760, "1", 9)
    return Paper("mq-en-mail-yes", "a", "text", s.bytes(), truth(
        "email", "accepted", None, "en", client="Millrace Foods Corporation",
        project="Line 5 boiler feed study", project_code="26-071", milestone="final report rev C",
        signatory_name="Anneliese Vogelsong", signatory_title="Utilities Engineering Manager",
        signature_date="2026-07-30", amount="9400.00 USD", po_number="1180772",
    ))  # fmt: skip


def order() -> Paper:
    """A purchase order of a brewery for consulting days."""
    source = r"""
#set page(paper: "a4", margin: (x: 18mm, y: 16mm))
#set text(font: "Carlito", size: 10.5pt)
#grid(columns: (1fr, 62mm), [#text(size: 24pt, weight: "bold", fill: rgb("#8c5a00"))[Coldbrook]
 \ Coldbrook Brewing Company Limited \ Station Road, Masham HG4 4PX \ VAT GB 318 7702 46],
 table(columns: (1fr, 1fr), inset: 5pt, fill: (x, y) => if x == 0 {rgb("#f3e6cc")},
 [Purchase order], [*PO-009914*], [Raised], [12 January 2026], [Buyer], [Freya Lockett],
 [Terms], [30 days net]))
#v(6mm)
*Supplier* \ Threlkeld Process Consulting, 2 Low Mill, Skipton
#v(4mm)
#table(columns: (10mm, 1fr, 16mm, 26mm, 28mm), align: (left, left, right, right, right), inset: 6pt,
 stroke: (x, y) => (bottom: 0.4pt), [*Ln*], [*Description*], [*Qty*], [*Unit price*], [*Line
total*],
 [10], [Senior process engineer, days on site, keg line yield project], [14], [£780.00],
 [£10,920.00], [20], [Data logger hire, per week], [3], [£145.00], [£435.00],
 [30], [Travel, fixed], [1], [£610.00], [£610.00],
 [], [*Order total excl. VAT*], [], [], [*£11,965.00*])
#v(5mm)
Please quote the order number on every invoice and delivery note. Invoices without it go back.
Work may start on 19 January 2026. Our conditions of purchase (rev. 2024) apply.
#v(10mm)
Authorised for Coldbrook Brewing Company Limited
#v(2mm) #ink(64, 40, 12) \ Freya Lockett, Procurement Officer #h(10mm) 12 January 2026
"""
    return text("mq-en-order", source, truth(
        "purchase_order", None, True, "en", client="Coldbrook Brewing Company Limited",
        project="keg line yield project", signatory_name="Freya Lockett",
        signatory_title="Procurement Officer", signature_date="2026-01-12",
        amount="11965.00 GBP", po_number="PO-009914",
    ))  # fmt: skip


def survey() -> Paper:
    """A deliverable slip that nobody signed."""
    source = r"""
#set page(width: 210mm, height: 148.5mm, margin: 13mm)
#set text(font: "Nimbus Sans", size: 9.5pt)
#grid(columns: (1fr, 1fr), [*TALLIS GEOMATICS* \ Land and building surveyors, Frome],
 align(right)[Deliverable receipt and approval \ Commission *TG/1932*])
#line(length: 100%)
#grid(columns: (1fr, 1fr), gutter: 6mm, [
 *Client:* Stour Valley Housing Association \
 *Commission:* Measured building survey, Priory Court \
 *Deliverable:* Floor plans and elevations, issue P2 \
 *Fee on approval:* £4,870.00 \ *Sent:* 7 July 2026 by file transfer],
 [Files \ PC-GF-P2.dwg #h(4mm) 14 MB \ PC-01-P2.dwg #h(4mm) 11 MB \ PC-EL-P2.dwg #h(4mm) 19 MB \
 PC-cloud.e57 #h(4mm) 6.2 GB])
#v(4mm)
#block(stroke: 0.5pt, inset: 4mm, width: 100%)[
 To be completed by the client within ten working days.
 #v(2mm)
 We have checked the files named above against the brief and approve them for use.
 #v(9mm)
 #grid(columns: (1fr, 1fr, 34mm), gutter: 5mm, [#rule(w: 54mm) \ Signature],
 [#rule(w: 54mm) \ Beatrix Onslow, Asset Surveyor], [#rule(w: 32mm) \ Date])]
#v(1fr)
#text(size: 7.5pt)[Registered in England 0771 3392 · PI cover £2m · Grid OSGB36 via OS Net]
"""
    return text("mq-en-survey-slip", source, truth(
        "acceptance_certificate", "undecided", False, "en",
        client="Stour Valley Housing Association",
        project="Measured building survey, Priory Court", project_code="TG/1932",
        milestone="Floor plans and elevations, issue P2", signatory_name="Beatrix Onslow",
        signatory_title="Asset Surveyor", amount="4870.00 GBP",
    ))  # fmt: skip


def draft() -> Paper:
    """A filled certificate with DRAFT across it."""
    source = r"""
#set page(paper: "us-letter", margin: 1in, background: across([DRAFT], s: 150pt))
#set text(font: "URW Bookman", size: 10.5pt)
#align(center)[#text(size: 16pt)[Certificate of Final Acceptance] \ Wayfinding and Environmental
Graphics]
#v(5mm)
#table(columns: (44mm, 1fr), stroke: 0.4pt + luma(120), inset: 7pt,
 [Owner], [Larkspur County Library District], [Designer], [Signal Oak Studio, LLC],
 [Project], [Central Library Signage Package], [Project number], [SO-2507],
 [Final fee], [\$17,325.00])
#v(4mm)
The Owner finds that the signs, plaques and directories furnished under the Agreement have been
installed in conformity with the approved shop drawings of January 15 and hereby gives final
acceptance of the Central Library Signage Package.
#v(14mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [#ink(81, 42, 13, 333333) \ #line(length: 100%,
stroke: 0.4pt)
 Theodora Minchin \ District Director \ May 6, 2026],
 [#ink(82, 42, 13, 333333) \ #line(length: 100%, stroke: 0.4pt) Arlo Benavides \ Principal, Signal
Oak
 Studio, LLC \ May 6, 2026])
#v(8mm)
#text(size: 8pt)[Board packet copy, item 9(b). Execution version to follow the May board meeting.]
""".replace("\\$", "$")
    return text("mq-en-draft-final", source, truth(
        "acceptance_certificate", "undecided", True, "en",
        client="Larkspur County Library District", project="Central Library Signage Package",
        project_code="SO-2507", milestone="final acceptance", signatory_name="Theodora Minchin",
        signatory_title="District Director", signature_date="2026-05-06", amount="17325.00 USD",
        warnings=("draft_or_void",),
    ))  # fmt: skip


def lab() -> Paper:
    """A form with fields for calibration work."""
    s = Sheet(face="Helvetica")
    s.say(42, 60, "Caldervale Metrology", 18, "Helvetica-Bold", "#0b5d6b")
    s.say(42, 78, "Return-to-service acceptance  |  form CM-F-31 issue 6", 10)
    s.line(42, 88, 553, 88, 1.5, "#0b5d6b")
    fields = (
        ("Customer", "Ravensthorpe Turbines Ltd"),
        ("Site", "Cell 3, Elland"),
        ("Works order", "WO-77140"),
        ("Work", "Annual calibration of torque benches"),
        ("Instruments", "TB-01, TB-02, TB-05, TB-09"),
        ("Charge (GBP)", "2,316.00"),
    )
    for i, (name, value) in enumerate(fields):
        s.say(42, 118 + 28 * i, name, 10.5)
        s.field(name.lower().split(" (")[0].replace(" ", "_"), 150, 105 + 28 * i, 300, value)
    y = 296.0
    s.say(42, y, "Customer's finding", 12, "Helvetica-Bold")
    s.check("released", 42, y + 12, True)
    s.say(62, y + 22, "Certificates checked; instruments accepted and released to service")
    s.check("returned", 42, y + 34, False)
    s.say(62, y + 44, "Not accepted; instruments go back to the laboratory")
    s.say(42, y + 78, "Notes", 10.5)
    s.field(
        "notes", 42, y + 84, 508, "All four within tolerance, no adjustment needed.", 44, multi=True
    )
    for i, (name, value) in enumerate(
        (
            ("accepted_by", "Dr Imogen Hathersage"),
            ("position", "Test House Manager"),
            ("date", "2026-11-03"),
        )
    ):
        s.say(42, y + 162 + 28 * i, name.replace("_", " ").capitalize(), 10.5)
        s.field(name, 150, y + 149 + 28 * i, 220, value)
    s.say(400, y + 162, "Signature", 10.5)
    s.frame(400, y + 170, 150, 50)
    s.ink(410, y + 177, 9, 125, 36)
    s.say(
        42, 800, "UKAS-style traceability statements are on the certificates, not on this form.", 8
    )
    return Paper("mq-en-lab-form", "a", "form", s.bytes(), truth(
        "acceptance_certificate", "accepted", True, "en", client="Ravensthorpe Turbines Ltd",
        project="Annual calibration of torque benches", project_code="WO-77140",
        signatory_name="Dr Imogen Hathersage", signatory_title="Test House Manager",
        signature_date="2026-11-03", amount="2316.00 GBP",
    ))  # fmt: skip


def training() -> Paper:
    """Two columns, a Yes/No table and a date that can be read two ways."""
    source = r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "DejaVu Sans", stretch: 75%, size: 9.5pt)
#text(size: 15pt, weight: "bold", fill: rgb("#5b2a86"))[Course delivery sign-off]
#h(1fr) Lumen Skills Partners
#v(3mm)
#columns(2, gutter: 9mm)[
*Client company* \ Orbis Freight Holdings
#v(1mm)
*Track* \ First-line leader academy, cohort 2
#v(1mm)
*Booking* \ LSP-3345
#v(1mm)
*Module signed off* \ Module 3: Difficult conversations
#v(1mm)
*Trainer* \ Nerys Tolland
#v(1mm)
*Module fee* \ EUR 6,200.00
#colbreak()
The module ran over two days with fourteen people in the room and three joining remotely. Scores
on the happy sheet averaged 4.6 out of 5.

Handouts, slide deck and attendance register were uploaded to the shared drive on the evening of
the second day.
]
#v(3mm)
#table(columns: (1fr, 18mm, 18mm), inset: 5pt, stroke: 0.5pt + rgb("#5b2a86"),
 align: (left, center, center),
 [To be answered by the sponsor], [Yes], [No],
 [Were all learning outcomes covered?], [●], [],
 [Was any session cancelled or cut short?], [], [●],
 [Did the trainer keep to the agreed case material?], [●], [],
 [Is a repeat of any part needed?], [], [●],
 [Do you accept the module as delivered?], [●], [])
#v(6mm)
#grid(columns: (1fr, 1fr, 36mm), gutter: 6mm,
 [#ink(45, 40, 13, 5b2a86) \ #rule(w: 52mm) \ Sponsor's signature],
 [#v(8.5mm) Joaquim Steyn \ #rule(w: 52mm) \ Learning & Development Lead],
 [#v(8.5mm) 04/09/2026 \ #rule(w: 32mm) \ Date])
"""
    return text("mq-en-course-table", source, truth(
        "acceptance_certificate", "accepted", True, "en", client="Orbis Freight Holdings",
        project="First-line leader academy, cohort 2", project_code="LSP-3345",
        milestone="Module 3: Difficult conversations", signatory_name="Joaquim Steyn",
        signatory_title="Learning & Development Lead", amount="6200.00 EUR",
        warnings=("ambiguous_date",),
    ))  # fmt: skip


def papers() -> Iterator[Paper]:
    """The first half of the English papers."""
    for make in (practical, uat, snags, museum, film, change, week, mail_yes, order, survey,
                 draft, lab, training):  # fmt: skip
        yield make()
