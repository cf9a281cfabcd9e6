"""English papers, second part."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER
from scan import Scanner

from .board import Form, mixed, plain, scanned


def work_statement() -> Paper:
    """A statement of work for a brand study, signed by both."""
    source = r"""
#set page("us-letter", margin: (x: 1in, y: 0.9in), numbering: "1 of 1")
#set text(font: "Libertinus Serif", size: 11pt, lang: "en")
#align(center)[#text(18pt)[Statement of Work 04]\ _under the Master Services Agreement of June 3, 2024_]
*Parties.* Palisade & Wren Creative, Inc. ("Agency") and Juniper Trail Outfitters, Inc. ("Client").

*Project.* Brand refresh and spring catalog. *SOW number.* JTO-SOW-04.

*1. Services.* Agency will interview twelve retail partners, write a positioning paper, design a mark with two alternates, and lay out a 64-page catalog ready for press.

*2. Schedule.*
#table(columns: (1fr, auto, auto), stroke: 0.4pt,
  [Deliverable], [Due], [Fee],
  [Positioning paper], [Aug 14, 2026], [\$16,000],
  [Mark and style sheet], [Sep 25, 2026], [\$29,500],
  [Catalog, press-ready], [Nov 20, 2026], [\$41,000],
  [*Total fixed fee*], [], [*\$86,500*])
*3. Acceptance.* Client has seven business days after each delivery to accept it in writing or to list what falls short; silence is not acceptance.

*4. Changes.* Extra rounds are billed at \$185 an hour after a written estimate.

*5. Ownership.* Rights in the final files pass on receipt of the last payment. Working files stay with Agency.
#block(height: 6mm)
#grid(columns: (1fr, 1fr), column-gutter: 12mm, row-gutter: 5pt,
  [PALISADE & WREN CREATIVE, INC.], [JUNIPER TRAIL OUTFITTERS, INC.],
  on(100%)[#ink(113)], on(100%)[#ink(127, w: 120pt)],
  [Name: Odette Wren], [Name: Marcus Feldhaus],
  [Title: Partner], [Title: Chief Marketing Officer],
  [Date: July 8, 2026], [Date: July 10, 2026])
"""
    label = truth(
        "statement_of_work",
        None,
        True,
        "en",
        client="Juniper Trail Outfitters, Inc.",
        project="Brand refresh and spring catalog",
        project_code="JTO-SOW-04",
        signatory_name="Marcus Feldhaus",
        signatory_title="Chief Marketing Officer",
        signature_date="2026-07-10",
        amount="86500.00 USD",
    )
    return plain("ne-us-sow", source, label)


def mail_nothing() -> Paper:
    """A mail which only promises to look."""
    source = r"""
#set page("us-letter", margin: 0.75in, header: text(8pt)[6/18/2026 #h(1fr) Mail - Rosalind Achterberg - Outlook])
#set text(font: "Carlito", size: 11pt, lang: "en")
#text(14pt)[Cottonwood grade separation / sign-off sheet?]
#grid(columns: (auto, 1fr, auto), column-gutter: 4mm,
  circle(radius: 14pt, fill: rgb("#c2571a"), align(center + horizon, text(white)[LP])),
  [*Lorenzo Pacheco* \<lpacheco\@mesaverde-transit.example>\ #text(9pt)[To: Rosalind Achterberg · Cc: Grading team]],
  [Thu 6/18/2026 4:52 PM])
#block(height: 3mm)
Rosalind,

Got the boring logs and the geotech report, thank you. It is a thick one! I have passed the drainage chapter to our hydrologist and the retaining-wall chapter to Bridges, and I want to hear from both before I say anything either way about job 1177-G.

Hydrology is out until after the 4th. I'd guess you will get something from me in the second week of July. If the accountant is nagging you about the sign-off sheet, tell her it is on my desk and will stay there until then.

Safe travels to Flagstaff.

Lorenzo Pacheco, P.E.\
Corridor Engineer, Mesa Verde Transit District
"""
    label = truth(
        "email",
        None,
        None,
        "en",
        client="Mesa Verde Transit District",
        project="Cottonwood grade separation",
        project_code="1177-G",
        signatory_name="Lorenzo Pacheco",
        signatory_title="Corridor Engineer",
    )
    return plain("ne-us-mail-null", source, label)


def mail_condition() -> Paper:
    """A mail which accepts, with the condition in the postscript."""
    source = r"""
#set page("a4", margin: 22mm)
#set text(font: "DejaVu Sans", size: 8.6pt, lang: "en")
From: Oluwaseun Adeyemi \<o.adeyemi\@tamesidehomes.example>\
Date: Tue, 21 Apr 2026 at 09:14\
Subject: Tenant portal – accessibility remediation (BW-0662)\
To: Hattie Brandreth \<hattie\@bytewell.example>
#line(length: 100%, stroke: 0.3pt)

Morning Hattie,

I sat with the screen-reader users yesterday afternoon and they booked a repair, paid rent and changed a phone number with no help from anybody. Huge step up from January.

So: we accept the accessibility remediation, and the closing invoice of £11,300.00 can come. I've told Finance.

Kind regards,\
Seun

Oluwaseun Adeyemi | Digital Services Manager | Tameside Homes

P.S. This holds only if the PDF tenancy statements are tagged properly by the end of May. They still read out as "blank blank blank".
"""
    label = truth(
        "email",
        "accepted_with_conditions",
        None,
        "en",
        client="Tameside Homes",
        project="Tenant portal – accessibility remediation",
        project_code="BW-0662",
        signatory_name="Oluwaseun Adeyemi",
        signatory_title="Digital Services Manager",
        signature_date="2026-04-21",
        amount="11300.00 GBP",
        conditions=("the PDF tenancy statements are tagged properly by the end of May",),
    )
    return plain("ne-uk-mail-cond", source, label)


def change_draft() -> Paper:
    """A change order, signed but marked as a draft."""
    source = r"""
#set page("us-letter", margin: 0.9in, background: across[DRAFT])
#set text(font: "URW Gothic", size: 9.5pt, lang: "en")
#text(20pt)[Sagebrush Exhibits]
#line(length: 100%, stroke: 3pt + rgb("#b4632a"))
#text(13pt)[Contract change request CCR-012]

#grid(columns: (32mm, 1fr), row-gutter: 7pt,
  [Institution], [Great Basin Discovery Center],
  [Exhibit], [Water in the Desert],
  [Job], [SBX-5091],
  [Requested by], [Center's education staff, walkthrough of August 19, 2026])
*What changes*

The hand-pump interactive is built twice instead of once, the second at wheelchair height, and the mural wall moves eighteen inches to the north so that both will fit.

*What it costs*

Fabrication \$9,120 + installation \$1,880 + freight \$350 = *\$11,350.00 added*

*What it does to the opening:* nothing; October 30, 2026 stands.
#block(height: 8mm)
#table(columns: (1fr, 1fr), inset: 9pt, stroke: 0.5pt,
  [For Sagebrush Exhibits\ #ink(131)\ Cody Vantassel, Producer], [For Great Basin Discovery Center\ #ink(137)\ Leilani Mahoe, Deputy Director\ September 1, 2026])
#align(center, text(8pt)[Working copy for pricing. The conformed copy will be circulated for execution.])
"""
    label = truth(
        "change_order",
        "undecided",
        True,
        "en",
        client="Great Basin Discovery Center",
        project="Water in the Desert",
        project_code="SBX-5091",
        signatory_name="Leilani Mahoe",
        signatory_title="Deputy Director",
        signature_date="2026-09-01",
        amount="11350.00 USD",
        change_order_number="CCR-012",
        warnings=("draft_or_void",),
    )
    return plain("ne-us-co-draft", source, label)


def change_declined() -> Paper:
    """A variation request which the employer's agent turns down on the form."""
    source = r"""
#set page("a4", margin: 18mm)
#set text(font: ("Noto Sans Mono", "DejaVu Sans Mono"), size: 8.4pt, lang: "en")
#table(columns: (1fr, 1fr, 1fr), inset: 6pt,
  table.cell(colspan: 3, fill: luma(215))[*VARIATION REQUEST – PART A (subcontractor / supplier)*],
  [VR no. 23], [Contract TS/118/B], [Raised 09.11.2026],
  table.cell(colspan: 3)[Employer: Stockbridge Arena Operations Ltd],
  table.cell(colspan: 3)[Scheme: East stand fire alarm upgrade],
  table.cell(colspan: 3)[Raised by: Tansley Fire & Security Ltd (R. Juma)],
  table.cell(colspan: 3)[Reason: containment in concourse found to be full; 140 m of new basket tray at high level wanted, night working, 6 shifts.],
  [Labour £7,460.00], [Materials £2,205.00], [*Sum claimed £9,665.00*],
  table.cell(colspan: 3, fill: luma(215))[*PART B (employer's agent)*],
  table.cell(colspan: 3)[#bx Agreed as claimed #h(8mm) #bx Agreed at £ ............ #h(8mm) #xk Not agreed],
  table.cell(colspan: 3)[Remarks: the survey of containment was the subcontractor's risk under item 4.7 of the preliminaries, and the photographs show spare capacity on grid line F. No addition to the contract sum.],
  [Name: Morwenna Tull], [Position: Employer's Agent], [Signed: #ink(139, w: 60pt, h: 18pt)],
  table.cell(colspan: 3)[Date: 16 November 2026])
"""
    label = truth(
        "change_order",
        "rejected",
        True,
        "en",
        client="Stockbridge Arena Operations Ltd",
        project="East stand fire alarm upgrade",
        project_code="TS/118/B",
        signatory_name="Morwenna Tull",
        signatory_title="Employer's Agent",
        signature_date="2026-11-16",
        amount="9665.00 GBP",
        change_order_number="23",
    )
    return plain("ne-uk-co-declined", source, label)


def sheet_half() -> Paper:
    """A labor sheet which wants two client signatures and has one."""
    source = r"""
#set page("us-letter", margin: 0.7in)
#set text(font: "Nimbus Roman", size: 11pt, lang: "en")
#align(center)[#smallcaps(text(16pt)[Ironwood Staff Engineers])\ Bi-Weekly Labor Report]
#grid(columns: (1fr, 1fr), [Client: Calloway Paper Mills, Inc.\ Task order: TO-19], [Project: Recovery boiler tie-in\ Period: 08/31/2026 – 09/13/2026])
#table(columns: (1fr, auto, auto, auto), align: (left, right, right, right), stroke: (x, y) => (bottom: 0.3pt),
  [*Person*], [*Regular*], [*Overtime*], [*Extended*],
  [Piping designer – T. Vo], [80], [6], [\$8,010.00],
  [Stress analyst – G. Halloran], [64], [0], [\$7,360.00],
  [Field engineer – P. Sissoko], [80], [14], [\$10,455.00],
  [*Billing this period*], [*224*], [*20*], [*\$25,825.00*])
Overtime needs the Plant Manager as well as the Project Lead; this report is approved when both have signed.
#block(height: 5mm)
#table(columns: (auto, 1fr, auto), inset: (x: 5pt, y: 10pt), align: horizon,
  [Project Lead\ Annika Strand], [#ink(149, w: 120pt)], [9/16/2026],
  [Plant Manager\ Royce Tillery], [], [#h(18mm)])
"""
    label = truth(
        "timesheet_approval",
        "undecided",
        False,
        "en",
        client="Calloway Paper Mills, Inc.",
        project="Recovery boiler tie-in",
        project_code="TO-19",
        signatory_name="Royce Tillery",
        signatory_title="Plant Manager",
        amount="25825.00 USD",
        warnings=("partly_signed",),
    )
    return plain("ne-us-ts-halfsigned", source, label)


def fitout() -> Paper:
    """A scanned handover sheet of an Australian fit-out with outstanding defects."""
    source = r"""
#set page("a4", margin: 20mm)
#set text(font: "Liberation Serif", size: 11pt, lang: "en")
#grid(columns: (auto, 1fr), column-gutter: 5mm, rect(fill: black, inset: 8pt, text(white, 16pt)[*BANKSIA*]), [Banksia Interiors Pty Ltd\ ABN 00 555 010 777 · Builders Lic. 33X-1]) 
#align(center, text(15pt)[*HANDOVER – LEVEL 9 TENANCY FIT-OUT*])
Tenant: Kurrajong Credit Mutual Limited #h(1fr) Job 26-114\
Premises: 200 Pirie Street, Adelaide SA

Walked with tenant on 6 August 2026. Rooms inspected: reception, boardroom, open plan, comms room, kitchen, two quiet rooms.

#table(columns: (auto, 1fr, auto), inset: 6pt,
  [No], [Defect seen], [State at handover],
  [1], [Acoustic panel lifting in boardroom], [open],
  [2], [Zip tap not delivering chilled water], [open],
  [3], [Carpet tile seam at reception], [fixed 5 August])

Tenant's election (circle / tick one):

#pad(left: 5mm)[
#bx #h(2mm) Taken over, no defects

#tk #h(2mm) Taken over subject to the open items above being made good within 10 business days

#bx #h(2mm) Not taken over]

#block(height: 8mm)
#grid(columns: (1fr, 1fr), column-gutter: 14mm, row-gutter: 5pt,
  on(100%)[#ink(151, c: black)], on(100%)[#ink(157, w: 115pt, c: black)],
  [Banksia: Trent Mifsud, site manager], [Tenant: Priya Venkataraman, Property Manager],
  [], [#hand(c: black)[6 August 2026]])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "en",
        client="Kurrajong Credit Mutual Limited",
        project="LEVEL 9 TENANCY FIT-OUT",
        project_code="26-114",
        signatory_name="Priya Venkataraman",
        signatory_title="Property Manager",
        signature_date="2026-08-06",
        conditions=(
            "Acoustic panel lifting in boardroom",
            "Zip tap not delivering chilled water",
        ),
    )
    how = Scanner(dpi=130, skew=-0.9, noise=4, blur=0.8, jpeg=35, seed=19)
    return scanned("ne-au-fitout-scan", source, how, label)


def both_ticked() -> Paper:
    """A client sheet with yes and no ticked."""
    source = r"""
#set page("a4", margin: (x: 25mm, y: 28mm))
#set text(font: "Carlito", size: 11.5pt, lang: "en")
#text(22pt, fill: rgb("#0a6b3d"))[Tulla Archaeology] #h(1fr) Licence 25E0417
#line(length: 100%, stroke: 0.8pt + rgb("#0a6b3d"))
== Client close-out: monitoring of topsoil stripping
This sheet closes our site presence. One answer, please, then sign.

/ Developer: Ballyvaughan Renewables Ltd
/ Site: Substation access road, Co. Clare
/ Our number: TA-0938
/ Report delivered: 11 September 2026
/ Balance on closing: €7,950.00

#block(above: 8mm, rect(width: 100%, inset: 12pt, radius: 4pt)[
#tk #h(3mm) *Yes* – the report is complete and the site work may be closed

#tk #h(3mm) *No* – we need more from you before it can be closed
])
#block(height: 10mm)
#ink(163, w: 125pt, h: 30pt)\
#line(length: 80mm, stroke: 0.5pt)
Cormac Devaney, Project Developer #h(1fr) 17 September 2026
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "en",
        client="Ballyvaughan Renewables Ltd",
        project="Substation access road, Co. Clare",
        project_code="TA-0938",
        signatory_name="Cormac Devaney",
        signatory_title="Project Developer",
        signature_date="2026-09-17",
        amount="7950.00 EUR",
    )
    return plain("ne-ie-both-ticked", source, label)


def handover_record() -> Paper:
    """A three-page handover record; the word is given on its last, scanned page."""
    source = r"""
#set page("a4", margin: 22mm, footer: context align(right, text(8pt)[Handover record · page #counter(page).display() of 3]))
#set text(font: "Lato", size: 10pt, lang: "en")
#text(17pt)[Handover record]\
#text(12pt)[Radiotherapy bunker 2 – structural and services works]

#grid(columns: (40mm, 1fr), row-gutter: 6pt,
  [Client], [Calder Royal Hospitals Trust],
  [Engineer for the works], [Ashdown Leith Consulting],
  [Contract number], [CRH/EST/2207],
  [Meeting], [9 October 2026, 14:00, plant room 4],
  [Present], [G. Iwu (Trust), M. Sowerby (Trust), L. Ashdown, T. Pinnock (contractor)])
== 1 Documents handed across
Operation manuals, volumes 1 to 6. Concrete density certificates, 38 sheets. Radiation survey by the Trust's own physicist. Fire-stopping register with photographs. Keys: 22, against receipt.
== 2 Training given
Estates staff: ventilation interlocks (two sessions). Radiographers: door and last-person-out button (four sessions). Attendance sheets are in volume 6.
== 3 Meter readings
Electricity 004417 kWh. Chilled water 00 218 kWh. Medical air: not metered.
#pagebreak()
== 4 Inspection list
#table(columns: (auto, 1fr, auto, auto), inset: 5pt, stroke: 0.4pt,
  [*Ref*], [*Observation*], [*Owner*], [*Closed on*],
  [A1], [Lead lining label missing on maze wall], [Contractor], [2 October],
  [A2], [Emergency stop 3 not on the drawing], [Engineer], [5 October],
  [A3], [Door travel time 19 s, specification 15 s], [Contractor], [7 October],
  [A4], [Ceiling void light out], [Contractor], [7 October],
  [A5], [Paint finish at cable ducts], [Contractor], [8 October])
The Trust's supervisor re-inspected every line. No line is open at the time of this meeting.
== 5 Money
Certified value of the works: £187,300.00. Retention at 1.5 % as the contract provides.
#pagebreak()
== 6 Declaration of the client
The Trust has received the bunker in the condition recorded above and accepts it without reservation. The risk in the works passes at 16:00 on the day of signature.
#block(height: 12mm)
#grid(columns: (1fr, 1fr), column-gutter: 15mm, row-gutter: 5pt,
  on(100%)[#ink(167, c: black, w: 120pt)], on(100%)[#ink(173, c: black)],
  [For the Trust: Grace Iwu], [For the contractor: Tom Pinnock],
  [Capital Projects Director], [Contracts Manager],
  [#hand(c: black)[9 October 2026]], [#hand(c: black)[9 October 2026]])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Calder Royal Hospitals Trust",
        project="Radiotherapy bunker 2",
        project_code="CRH/EST/2207",
        signatory_name="Grace Iwu",
        signatory_title="Capital Projects Director",
        signature_date="2026-10-09",
        amount="187300.00 GBP",
    )
    how = Scanner(dpi=130, skew=0.8, noise=3.5, blur=0.6, jpeg=40, seed=23)
    return mixed("ne-uk-handover", source, how, label)


def wrong_stage() -> Paper:
    """A sheet titled for one phase, whose body accepts another."""
    source = r"""
#set page("us-letter", margin: 1in)
#set text(font: "C059", size: 10pt, lang: "en")
#align(center)[*HALYARD DATA PARTNERS*\ #text(8.5pt)[1500 Dexter Avenue N., Seattle]]
#block(above: 8mm, text(14pt)[Phase 3 Acceptance – Warehouse Modernization])
#line(length: 100%)
#grid(columns: (1fr, 1fr), row-gutter: 5pt,
  [Client: Skagit Valley Growers Exchange], [Engagement: HDP-2231],
  [Prepared by: Desmond Okafor], [Prepared on: October 2, 2026])

*Acknowledgment*

Using the Phase 3 cover sheet for convenience, the Client records the following. The deliverables of Phase 2 (Data Migration), namely the reconciled item master, eleven years of grower settlements and the cut-over runbook, have been reviewed by the Client's controller and are hereby accepted in full. The Phase 2 fee of \$73,400.00 is due under the engagement letter.

Phase 3 (Reporting) is still being built. Nothing on this sheet speaks to Phase 3.

#block(height: 6mm)
/s/ Carolyn Yoshimoto\
Carolyn Yoshimoto\
Controller, Skagit Valley Growers Exchange\
October 6, 2026
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Skagit Valley Growers Exchange",
        project="Warehouse Modernization",
        project_code="HDP-2231",
        milestone="Phase 2 (Data Migration)",
        signatory_name="Carolyn Yoshimoto",
        signatory_title="Controller",
        signature_date="2026-10-06",
        amount="73400.00 USD",
    )
    return plain("ne-us-wrongstage", source, label)


def form_reject() -> Paper:
    """A filled inspection form: not accepted, signed."""
    form = Form(LETTER, "Times-Roman")
    form.rule(45, 46, 522, 2.5)
    form.say(45, 66, "GRANITE STATE SOLAR INSTALLERS", 13, "Times-Bold")
    form.say(400, 66, "Customer inspection form 12-C", 11, "Times-Italic")
    form.rule(45, 74, 522, 0.6)
    spots = (
        ("owner", "Property owner", "Merrimack Cold Storage LLC", 45, 96, 300),
        ("job", "Job number", "GS-7716", 365, 96, 200),
        ("site", "Installation", "Rooftop array, Building C (212 kW)", 45, 142, 300),
        ("visit", "Inspection date", "November 3, 2026", 365, 142, 200),
        ("stage", "Stage", "Mechanical completion", 45, 188, 300),
        ("sum", "Draw requested", "$58,700.00", 365, 188, 200),
    )
    for name, head, value, x, y, width in spots:
        form.say(x, y, head, 9)
        form.field(name, x, y + 4, width, value, 19)
    form.say(45, 248, "Findings of the owner", 9)
    form.field(
        "f1", 45, 252, 520, "Twelve ballast trays sit directly on the membrane; no slip sheet.", 19
    )
    form.field("f2", 45, 272, 520, "Conduit supports pulled loose on the north run.", 19)
    form.tick("ok", 48, 312, False)
    form.say(68, 322, "Stage accepted; draw may be paid.", 11)
    form.tick("refused", 48, 334, True)
    form.say(68, 344, "Stage not accepted; draw withheld until re-inspection.", 11)
    form.scrawl(60, 410, ((12, 18), (26, -2), (40, 14), (58, 1), (72, 19), (80, 0), (126, 9)))
    form.rule(45, 415, 250)
    form.say(45, 427, "Signature of owner or owner's agent", 9)
    form.field("name", 45, 444, 250, "Bettina Laroche", 19)
    form.say(45, 474, "Printed name", 9)
    form.field("title", 315, 444, 250, "Director of Operations", 19)
    form.say(315, 474, "Title", 9)
    form.field("day", 315, 398, 250, "November 4, 2026", 19)
    form.say(315, 427, "Date signed", 9)
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "en",
        client="Merrimack Cold Storage LLC",
        project="Rooftop array, Building C (212 kW)",
        project_code="GS-7716",
        milestone="Mechanical completion",
        signatory_name="Bettina Laroche",
        signatory_title="Director of Operations",
        signature_date="2026-11-04",
        amount="58700.00 USD",
    )
    return Paper("ne-us-form-reject", "a", "form", form.done(), label)


def minutes() -> Paper:
    """Progress minutes in two columns; nothing is decided."""
    source = r"""
#set page("a4", margin: 18mm)
#set text(font: "Caladea", size: 9.6pt, lang: "en")
#text(15pt)[*Note of progress meeting 14*] #h(1fr) Thursday 23 July 2026
#line(length: 100%)
#columns(2, gutter: 9mm)[
*Project* Weir Mill riverside path\
*Number* 5127\
*Client* Borough of Eskdale\
*Chair* Rukhsana Pym (Halliwell Landscape)\
*Present* D. Orme, J. Castellari, B. Tunney\
*Apologies* the ecologist

*14.1 Matters arising.* The otter holt survey came back clear. The timber certificate has been asked for twice.

*14.2 Programme.* Eight days behind, mostly river levels. BT thinks four can be got back once the second gang starts.

#colbreak()
*14.3 Quality.* Sample panel of resin-bound gravel viewed. DO likes the colour, JC finds it too pink. To be looked at again in dry weather.

*14.4 Cost.* Valuation 5 submitted on Monday; the borough's surveyor has not yet replied.

*14.5 Section 1 handover.* Contractor would like it in August. The borough will consider dates when the lighting is on. No view was given.

*14.6 Public.* Two complaints about dust, one letter of thanks.

*Next meeting* 20 August 2026, site cabin.

#line(length: 40%)
#text(8pt)[Please tell the chair within five days of anything misremembered.]
]
"""
    label = truth(
        "other",
        None,
        None,
        "en",
        client="Borough of Eskdale",
        project="Weir Mill riverside path",
        project_code="5127",
    )
    return plain("ne-uk-minutes", source, label)


def void_scan() -> Paper:
    """A signed certificate that has been stamped as void and superseded."""
    source = r"""
#set page("a4", margin: 25mm)
#set text(font: "Nimbus Roman", size: 12pt, lang: "en")
#align(center)[#text(10pt)[MERIDIAN LIFT ENGINEERS · CARDIFF]\ #v(4mm)#text(19pt)[_Certificate of Completion_]]
#v(8mm)
This is to record that passenger lift no. 2 at *Ty Gwyn Court* has been modernised for *Gower Vale Housing Association* under works order *MLE 40926*, thoroughly examined, and returned to service on 8 December 2026.

The Association agrees that the order is complete and that the sum of £21,870.00 is payable.
#v(14mm)
#grid(columns: (1fr, 1fr), column-gutter: 12mm, row-gutter: 5pt,
  on(100%)[#ink(179, c: black)], on(100%)[#ink(181, c: black)],
  [Hywel Prosser\ Meridian], [Eleri Bowen\ Asset Surveyor, Gower Vale],
  [], [8 December 2026])
#place(center + horizon, dx: -28mm, dy: -52mm, stamp(text(44pt)[VOID], c: luma(70), a: -17deg))
#place(bottom, text(9pt)[Superseded by certificate issue 2 — do not pay against this copy])
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "en",
        client="Gower Vale Housing Association",
        project="Ty Gwyn Court",
        project_code="MLE 40926",
        signatory_name="Eleri Bowen",
        signatory_title="Asset Surveyor",
        signature_date="2026-12-08",
        amount="21870.00 GBP",
        warnings=("draft_or_void",),
    )
    how = Scanner(dpi=130, skew=0.4, noise=4.5, blur=0.8, jpeg=40, turn=180, seed=31)
    return scanned("ne-uk-void", source, how, label)


def papers() -> Iterator[Paper]:
    """All papers of this module."""
    yield work_statement()
    yield mail_nothing()
    yield mail_condition()
    yield change_draft()
    yield change_declined()
    yield sheet_half()
    yield fitout()
    yield both_ticked()
    yield handover_record()
    yield wrong_stage()
    yield form_reject()
    yield minutes()
    yield void_scan()
