"""Papers of British, Irish and Australian clients."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from . import board


def practical_completion() -> Paper:
    """An architect certifies practical completion of a village hall."""
    pdf = board.sheet(
        r"""
#grid(columns: (1fr, auto), [#text(size: 19pt, weight: "bold")[Orme & Tranter Architects] \ #text(size: 8.5pt)[The Maltings, Rope Walk, Framlingham IP13 · Registered practice 6071]], align(right + bottom)[#text(size: 8.5pt)[Job no. *2417*]])
#v(-1mm) #full(t: 2pt)
#v(4mm)
#align(center)[#text(size: 15pt, tracking: 1.5pt)[CERTIFICATE OF PRACTICAL COMPLETION] \ #text(style: "italic")[issued under clause 2.21 of the Intermediate Building Contract with contractor's design]]
#v(5mm)
#table(columns: (36mm, 1fr), stroke: (x, y) => (bottom: 0.4pt + luma(140)), inset: (x: 2pt, y: 5pt),
[Employer], [Parham Ash Parish Council],
[Contractor], [D. Hallett & Sons (Building) Ltd],
[Works], [Extension and re-roofing of Coronation Hall],
[Contract dated], [3 February 2025],
[Contract sum], [£412,760.00],
[Certificate no.], [PC/01])
#v(5mm)
I certify that, on *27 March 2026*, practical completion of the Works was achieved and that the Contractor had by then handed over the as-built drawings and the health and safety information called for by clause 2.20.

The Rectification Period runs for twelve months from that date and will end on 26 March 2027. From the same day responsibility for insuring the building passes to the Employer, and one half of the retention, being £10,319.00, falls to be released in the next interim certificate.

#v(12mm)
#grid(columns: (1fr, 1fr), gutter: 10mm,
[#sig(31, w: 46mm, h: 13mm) \ #rule(w: 68mm) \ Judith Orme \ Architect/Contract Administrator],
[#v(9mm) Date of issue \ #text(size: 12pt)[30 March 2026]])
#v(1fr)
#text(size: 8pt)[Distribution: Employer (original) · Contractor · Quantity surveyor (Pell Costings) · Clerk of works · File]
""",
        font="Caladea",
        size=10.5,
        page='paper: "a4", margin: (x: 26mm, y: 20mm)',
    )
    return board.plain(
        "nd-en-practical-completion",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Parham Ash Parish Council",
            project="Extension and re-roofing of Coronation Hall",
            project_code="2417",
            milestone="practical completion",
            signatory_name="Judith Orme",
            signatory_title="Architect/Contract Administrator",
            signature_date="2026-03-30",
            amount="10319.00 GBP",
        ),
    )


def msp_transition() -> Paper:
    """Service transition sign-off with a condition hidden in a footnote."""
    pdf = board.sheet(
        r"""
#set page(footer: text(size: 7pt, fill: luma(110))[Tideway Managed Services Ltd · Form ST-7 rev D · page 1 of 1])
#block(fill: rgb("#0d4f5c"), width: 100%, inset: 9pt, text(fill: white)[#text(size: 16pt, weight: "bold")[Service Transition – Sign-off Sheet] #h(1fr) Ref. STR-0938])
#v(2mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
kv(w: 26mm, lab: x => text(fill: rgb("#0d4f5c"), weight: "semibold", x), ([Customer],[Wexcombe Housing Association]), ([Service],[Managed Desktop and Service Desk]), ([Contract],[WHA-MS-2025/04])),
kv(w: 32mm, lab: x => text(fill: rgb("#0d4f5c"), weight: "semibold", x), ([Go-live],[12 January 2026]), ([Transition lead],[Omar Petrie (Tideway)]), ([Early life support],[to 9 February 2026])))
#v(3mm)
#table(columns: (8mm, 1fr, 28mm, 18mm), fill: (x, y) => if y == 0 { rgb("#d8e9ec") },
[*\#*], [*Exit criterion*], [*Evidence*], [*Met*],
[1], [All 410 endpoints enrolled in the management platform], [EP report 6/2], [Yes],
[2], [Service desk answering 85 % of calls inside 30 seconds], [Telephony log], [Yes],
[3], [Backup restores proved for file, mail and finance servers], [Test RT-3#super[a]], [Yes],
[4], [Runbooks handed to the in-house team], [SharePoint], [Yes],
[5], [Legacy provider's accounts disabled], [AD extract], [Yes])
#v(2mm)
*Customer decision* #h(6mm) #tick(true) Transition accepted #h(8mm) #tick(false) Transition not accepted
#v(2mm)
On acceptance the transition charge of £18,450.00 becomes invoiceable against purchase order 4500-77821.
#v(9mm)
#grid(columns: (1fr, 1fr), gutter: 12mm,
[#sig(5, w: 42mm, h: 11mm) \ #full() For the Customer \ *Helen Marchbanks*, Head of ICT \ 10 February 2026],
[#sig(44, w: 36mm, h: 11mm, c: black) \ #full() For Tideway \ *Omar Petrie*, Transition Manager \ 9 February 2026])
#v(1fr)
#full(t: 0.3pt)
#text(size: 7.5pt)[#super[a] The finance server restore ran against a copy taken in December. HM agrees to sign only provided that a full restore of the finance server from February media succeeds before 6 March 2026.]
""",
        font="Carlito",
        size=10.5,
        page='paper: "a4", margin: (x: 18mm, top: 16mm, bottom: 18mm)',
    )
    return board.plain(
        "nd-en-service-transition",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Wexcombe Housing Association",
            project="Managed Desktop and Service Desk",
            project_code="STR-0938",
            milestone="Transition",
            signatory_name="Helen Marchbanks",
            signatory_title="Head of ICT",
            signature_date="2026-02-10",
            amount="18450.00 GBP",
            po_number="4500-77821",
            conditions=[
                "a full restore of the finance server from February media succeeds before 6 March 2026"
            ],
        ),
    )


def estate_letter() -> Paper:
    """A land agent takes in a survey; the condition stands in the PS."""
    pdf = board.sheet(
        r"""
#align(center)[#text(size: 17pt, style: "italic")[The Strathendry Estate] \ #text(size: 8pt, tracking: 1pt)[ESTATE OFFICE · KINNAIRD MAINS · BY LESLIE · FIFE KY6]]
#v(10mm)
#grid(columns: (1fr, auto), [Ms F. Gillespie \ Benarty Land Surveys \ 14 Shore Brae \ Kirkcaldy], [Our ref: RD/bm/118 \ Your job: BLS 26-009 \ \ 4 May 2026])
#v(7mm)
Dear Fiona,

*Topographical survey of the policies and home farm*

Your drawings and the point cloud reached us by courier on Thursday, and I have been round the march dykes with sheet 4 in my hand. They are every bit as good as you promised: the levels along the burn agree with our old staff gauge to within a finger's breadth, and my foresters are already quarrelling over who may borrow the plans.

Would you please take this as the Estate's acceptance of the survey as delivered. Your fee note for £6,840.00 can come to me directly and I shall pass it for the May run.

I expect we will be back to you in the autumn about the walled garden.

Yours sincerely,
#v(1mm)
#sig(17, w: 38mm, h: 14mm, c: black)

Robert Drummond \ Resident Factor

#v(8mm)
PS. On reading this over I see that I ought to have said one thing: our acceptance holds on the footing that you reissue sheet 6 with the boundary at the Dovecot field corrected to the 1931 title plan.
""",
        font="C059",
        size=11,
        page='paper: "a4", margin: (x: 30mm, y: 24mm)',
    )
    return board.plain(
        "nd-en-estate-letter",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="The Strathendry Estate",
            project="Topographical survey of the policies and home farm",
            project_code="BLS 26-009",
            milestone="survey",
            signatory_name="Robert Drummond",
            signatory_title="Resident Factor",
            signature_date="2026-05-04",
            amount="6840.00 GBP",
            conditions=[
                "you reissue sheet 6 with the boundary at the Dovecot field corrected to the 1931 title plan"
            ],
        ),
    )


def au_variation() -> Paper:
    """An Australian variation approved by the superintendent."""
    pdf = board.sheet(
        r"""
#table(columns: (1fr, 1fr, 1fr), inset: 6pt,
table.cell(colspan: 2)[#text(size: 15pt, weight: "black")[VARIATION APPROVAL] \ AS 4000 – clause 36], [Variation no. \ #text(size: 15pt, weight: "bold")[VO-017]],
[*Principal* \ Shire of Warrabindi], [*Contractor* \ Cobalt Civil Pty Ltd \ ABN 00 614 882 093], [*Superintendent* \ Haddow Byrne Consulting Engineers],
table.cell(colspan: 2)[*Contract* \ Lagoon Street Stormwater Upgrade], [*Contract no.* \ WSC-T2025-31],
table.cell(colspan: 3)[*What is varied* \ Delete 42 m of DN450 reinforced concrete pipe between pits P7 and P9 and substitute DN600 class 3, with enlarged pits and shoring, after rock was struck at chainage 118. Contractor's pricing letter CC-L-061 of 21 April refers.],
[*Omissions* \ –\$18,240.00], [*Additions* \ \$61,915.00], [*Net adjustment (ex GST)* \ *\$43,675.00*],
[*Date for practical completion* \ from 30 June 2026], [*Extension granted* \ 6 working days], [*Revised* \ 8 July 2026])
#v(4mm)
#grid(columns: (auto, 1fr), gutter: 4mm, [#tick(true, mark: "x") Approved #linebreak() #v(2mm) #tick(false, mark: "x") Declined #linebreak() #v(2mm) #tick(false, mark: "x") Further particulars needed], block(stroke: 0.5pt, width: 100%, inset: 6pt, height: 24mm)[Superintendent's direction: proceed at once; day-work dockets for dewatering are covered by the rate above and no separate claim will be entertained.])
#v(5mm)
#grid(columns: (52mm, 1fr, 34mm), gutter: 5mm, align: bottom,
[#sig(71, w: 46mm)], [Angus Haddow \ Superintendent], [#pen(s: 1.3em)[29/4/2026]])
#full()
#text(size: 8pt)[Signature #h(40mm) Name and office #h(50mm) Date]
""",
        font="URW Gothic",
        size=9,
        page='paper: "a4", margin: 20mm',
    )
    return board.plain(
        "nd-en-au-variation",
        pdf,
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Shire of Warrabindi",
            project="Lagoon Street Stormwater Upgrade",
            project_code="WSC-T2025-31",
            signatory_name="Angus Haddow",
            signatory_title="Superintendent",
            signature_date="2026-04-29",
            amount="43675.00 AUD",
            change_order_number="VO-017",
        ),
    )


def irish_timesheet() -> Paper:
    """A weekly sheet of an Irish process engineer, approved by initials and stamp."""
    pdf = board.sheet(
        r"""
#grid(columns: (1fr, auto), [#text(size: 14pt, weight: "bold", fill: rgb("#3d6b21"))[Lough Rynn Process Engineering] \ Contractor weekly time record], align(right)[Week ending *Sunday 22 February 2026* \ Sheet 8 / 2026])
#v(3mm)
#kv(w: 32mm, ([Contractor:],[Declan Foy]), ([Client:],[Corrib Dairy Ingredients DAC]), ([Assignment:],[Evaporator 3 recommissioning]), ([PO:],[CDI-90355]))
#v(3mm)
#table(columns: (18mm, 1fr, 16mm, 16mm, 16mm), align: (left, left, right, right, right),
[], [*Work done*], [*Std*], [*O/T*], [*Travel*],
[Mon 16], [P&ID walk-down, tag list], [8.0], [], [1.0],
[Tue 17], [CIP sequence dry runs], [8.0], [1.5], [],
[Wed 18], [CIP sequence with water; two valves re-gasketed], [8.0], [2.0], [],
[Thu 19], [Steam on, vacuum hold test], [8.0], [3.0], [],
[Fri 20], [Handover of test sheets to shift leads], [7.0], [], [1.0],
[Sat 21], [–], [], [], [], [Sun 22], [–], [], [], [],
[], [*Totals*], [*39.0*], [*6.5*], [*2.0*])
#v(2mm)
39.0 h at €74.00, 6.5 h at €111.00, travel not charged. #h(1fr) *Value of sheet: €3,607.50 plus VAT*
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 10mm,
block(stroke: 0.4pt, inset: 6pt, width: 100%, height: 34mm)[Contractor \ #sig(9, w: 34mm, h: 10mm, c: black) \ D. Foy, 22/02/2026],
block(stroke: 0.4pt, inset: 6pt, width: 100%, height: 34mm)[Hours checked and approved for the client \ #place(dx: 44mm, dy: 3mm, stamp(s: 8pt, c: rgb("#2a5a2a"))[APPROVED \ 24 FEB 2026]) #sig(90, w: 30mm, h: 10mm) \ Gráinne Mulvey \ Projects Engineering Lead])
#v(1fr) #text(size: 7.5pt, style: "italic")[Please send to payroll\@loughrynn.example before noon on Tuesday. Late sheets go into the next run.]
""",
        font="Nimbus Sans Narrow",
        size=9.5,
        page='paper: "a4", margin: (x: 20mm, y: 18mm)',
    )
    return board.plain(
        "nd-en-irish-timesheet",
        pdf,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Corrib Dairy Ingredients DAC",
            project="Evaporator 3 recommissioning",
            signatory_name="Gráinne Mulvey",
            signatory_title="Projects Engineering Lead",
            signature_date="2026-02-24",
            amount="3607.50 EUR",
            po_number="CDI-90355",
        ),
    )


def outlook_mail() -> Paper:
    """A printed mail: user acceptance testing is passed."""
    pdf = board.sheet(
        r"""
#text(size: 13pt, weight: "bold")[Priya Ransome]
#v(-2mm) #full(t: 1.5pt)
#kv(w: 24mm, gap: 4pt, lab: x => strong(x), ([From:],[Priya Ransome \<priya.ransome\@harrow-vale-transport.example>]), ([Sent:],[17 March 2026 16:42]), ([To:],[Lewis Okafor]), ([Cc:],[Finance AP; Dan Whitlock]), ([Subject:],[RE: Depot rostering app – UAT round 3 results]))
#v(5mm)
Hi Lewis,

Round three finished at lunchtime. Of the 64 scripts 64 went green, including the three night-shift swaps that kept failing in February. The union rep sat in on the last hour and had no complaints, which has never happened before in my time here.

So, on behalf of Harrow Vale Transport: we sign off user acceptance testing for the Depot Rostering App. Please raise the second stage invoice (£22,300.00, our PO HV-66120) whenever you like.

Two wishes for the backlog, not for now and nothing to do with this sign-off: dark mode for the cab tablets, and a shorter PIN.

Cheers \
Priya

Priya Ransome \ Operations Systems Manager \ Harrow Vale Transport Ltd

#v(4mm)
#block(stroke: (left: 1.5pt + blue), inset: (left: 8pt), text(fill: luma(70), size: 9.5pt)[*From:* Lewis Okafor \<lewis\@pinfold-software.example> \ *Sent:* 16 March 2026 09:05 \ *Subject:* Depot rostering app – UAT round 3 results \ \ Morning Priya, build 0.9.14 is on the test server. Shout when your people are through the scripts and tell me whether we can call job PF-288 tested. \ Lewis])
""",
        font="Carlito",
        size=11,
        page='paper: "a4", margin: (x: 22mm, top: 18mm, bottom: 20mm), header: align(right, text(size: 8pt)[1])',
    )
    return board.plain(
        "nd-en-uat-mail",
        pdf,
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Harrow Vale Transport Ltd",
            project="Depot Rostering App",
            project_code="PF-288",
            milestone="user acceptance testing",
            signatory_name="Priya Ransome",
            signatory_title="Operations Systems Manager",
            signature_date="2026-03-17",
            amount="22300.00 GBP",
            po_number="HV-66120",
        ),
    )


def lab_qualification() -> Paper:
    """Operational qualification of a freezer: quality assurance has not signed."""
    pdf = board.sheet(
        r"""
#set page(header: text(size: 7.5pt)[CryoNorth Validation Services #h(1fr) Protocol OQ-ULT-22 · version 3.0 · Page 1 of 1])
#text(size: 13pt, weight: "bold")[OPERATIONAL QUALIFICATION – CLOSING PAGE]
#v(2mm)
#table(columns: (1fr, 1fr), inset: 4pt, [Site: Annan Biologics Ltd, Dumfries], [Project: ULT freezer bank F-11 to F-16], [Validation no. AB-VAL-0417], [Execution period: 2–13 March 2026])
#v(2mm)
#table(columns: (14mm, 1fr, 30mm, 22mm), inset: 4pt, align: (center, left, left, center),
table.header([*Test*], [*Title*], [*Deviation*], [*Verdict*]),
[6.1], [Empty chamber mapping, 24 h], [none], [Pass],
[6.2], [Loaded chamber mapping, 48 h], [none], [Pass],
[6.3], [Door opening recovery], [DEV-02, closed], [Pass],
[6.4], [Power failure and alarm relay], [none], [Pass],
[6.5], [Audit trail and user rights], [none], [Pass])
#v(3mm)
#par(justify: true)[Summary of the executor. The six units hold –80 °C within the limits of the user requirements. Deviation 02 (a logger slipped out of its pocket) was repeated with success and closed on 12 March. Release for routine storage takes effect when *both* customer functions named below have signed; a single signature releases nothing.]
#v(4mm)
#table(columns: (44mm, 1fr, 42mm, 26mm), inset: (x: 5pt, y: 8pt), align: horizon,
[*Function*], [*Name*], [*Signature*], [*Date*],
[Executed by (CryoNorth)], [Stuart Beggs], [#sig(3, w: 32mm, h: 8mm, c: black)], [13 Mar 2026],
[Approved, Laboratory Operations], [Ines Caldwell], [#sig(27, w: 32mm, h: 8mm)], [16 Mar 2026],
[Approved, Quality Assurance], [Peter Lindqvist-Roe], [], [])
""",
        font="Nimbus Sans",
        size=9.5,
        page='paper: "a4", margin: (x: 18mm, y: 24mm)',
    )
    return board.plain(
        "nd-en-freezer-oq",
        pdf,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Annan Biologics Ltd",
            project="ULT freezer bank F-11 to F-16",
            project_code="AB-VAL-0417",
            milestone="OPERATIONAL QUALIFICATION",
            signatory_name="Peter Lindqvist-Roe",
            signatory_title="Quality Assurance",
            warnings=["partly_signed"],
        ),
    )


def museum_refusal() -> Paper:
    """A museum says no in friendly words."""
    pdf = board.sheet(
        r"""
#grid(columns: (32mm, 1fr), gutter: 8mm,
text(size: 8pt, fill: luma(60))[#text(size: 12pt, weight: "bold", fill: black)[Museum of the Severn] \ \ Quay Head \ Gloucester \ \ Trustees' office \ \ Registered charity \ \ #v(6mm) *Exhibitions* \ Dr Maud Selwyn \ Head of Exhibitions \ \ *Date* \ 9 June 2026 \ \ *Project* \ Tidal Bore Gallery \ \ *Order* \ MS/2025/0186],
[
Copperbeech Interactives \ Unit 5, Saddlers Yard \ Stroud
#v(5mm)
Dear Niamh and team,

First of all, thank you. The set-works arrived on the day you said, your fitters were a delight, and the wave tank made our chairman laugh out loud.

The trustees' panel met yesterday to consider stage 3, the interactive exhibits, and I promised to tell you the outcome without dressing it up. Three of the seven stations stalled during the preview with Year 5; the captions at station 2 still give the height of the bore in feet where the script has metres; and the wheelchair user on our access group could not reach the paddle at all.

With much goodwill for what has been made, the panel does not feel able to take the exhibits over in this state. We are therefore returning the completion sheet unsigned, and the stage payment of £37,500 will stay with us for the time being. Would you come back to us with a programme for putting things right? We can open the gallery to you on any Monday in June or July, when the museum is closed.

Please do not read this as a loss of confidence. We chose you because you care about children's thumbs, and we still do.

With kind regards,
#sig(63, w: 40mm, h: 12mm)

Dr Maud Selwyn
])
""",
        font="Lato",
        size=10,
        page='paper: "a4", margin: (left: 16mm, right: 26mm, y: 24mm)',
    )
    return board.plain(
        "nd-en-museum-refusal",
        pdf,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Museum of the Severn",
            project="Tidal Bore Gallery",
            milestone="interactive exhibits",
            signatory_name="Dr Maud Selwyn",
            signatory_title="Head of Exhibitions",
            signature_date="2026-06-09",
            amount="37500.00 GBP",
            po_number="MS/2025/0186",
        ),
    )


def training_slip() -> Paper:
    """A small slip filled in by hand after a first-aid course."""
    pdf = board.sheet(
        r"""
#let pen = pen.with(f: "Z003", s: 1.3em)
#box(stroke: 1.2pt, inset: 9pt, width: 100%)[
#align(center)[#text(size: 15pt, weight: "bold")[BRIGHTSIDE SAFETY TRAINING] \ #text(size: 8pt)[Training delivery slip – white copy office, yellow copy customer]]
#v(3mm)
Slip No. *BST 5512* #h(1fr) Booking ref. #pen[K-2093]
#v(1mm)
Customer #box(width: 1fr, stroke: (bottom: 0.4pt), outset: (bottom: 2pt))[#pen[Tolpuddle Cheese Co. Ltd]]
#v(1mm)
Course #box(width: 1fr, stroke: (bottom: 0.4pt), outset: (bottom: 2pt))[#pen[Emergency First Aid at Work]]
#v(1mm)
Held on #box(width: 34mm, stroke: (bottom: 0.4pt), outset: (bottom: 2pt))[#pen[21 Jan 2026]] Learners #box(width: 1fr, stroke: (bottom: 0.4pt), outset: (bottom: 2pt))[#pen[11]]
#v(1mm)
Agreed charge #box(width: 34mm, stroke: (bottom: 0.4pt), outset: (bottom: 2pt))[#pen[£ 795.00]]
#v(3mm)
#table(columns: (1fr, 14mm, 14mm), inset: 4pt, [Tick one box in each line], [Yes], [No],
[Course held in full, to the syllabus], align(center, tick(true)), align(center, tick(false)),
[Register and certificates left with us], align(center, tick(true)), align(center, tick(false)),
[We accept the training as delivered], align(center, tick(true)), align(center, tick(false)))
#v(3mm)
Comments: #pen[Trainer was great, even the night shift stayed awake]
#v(5mm)
Signed for customer #h(3mm) #sig(13, w: 34mm, h: 9mm) \
Name #pen[Carol Stickland] #h(1fr) Position #pen[HR Manager] \
Date #pen[21 Jan 2026]
]
""",
        font="Liberation Sans",
        size=9,
        page='paper: "a5", margin: 11mm',
    )
    return board.scanned(
        "nd-en-training-slip",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Tolpuddle Cheese Co. Ltd",
            project="Emergency First Aid at Work",
            project_code="K-2093",
            signatory_name="Carol Stickland",
            signatory_title="HR Manager",
            signature_date="2026-01-21",
            amount="795.00 GBP",
        ),
        Scanner(dpi=150, skew=-1.1, noise=3.5, blur=0.6, jpeg=42, seed=11),
    )


def contractor_notice() -> Paper:
    """A fit-out firm calls its own work done; the client has not answered."""
    pdf = board.sheet(
        r"""
#text(size: 22pt, weight: "black", fill: rgb("#c25b12"))[kestrel fitout]
#v(-3mm) #text(size: 8pt)[Kestrel Interiors (WA) Pty Ltd · 9 Bannister Lane · Fremantle · builder's registration 104417]
#v(8mm)
19 May 2026

Facilities Director \ Meridian Super Fund \ Level 6, 40 Howard Street, Perth
#v(3mm)
#text(size: 12pt, weight: "bold")[Notice of completion: Level 6 Refurbishment, package B (joinery and partitions)] \ Job KF-1173

We are pleased to tell you that all work under package B is one hundred per cent complete as of today and, in our view, fully meets the drawings and the finishes schedule. Our site manager Troy Vandermeer inspected every room himself and found nothing outstanding. Keys, warranties and paint references are in the blue folder at reception.

We consider package B accepted. The final claim of \$128,900.00 plus GST will follow with our end-of-month statement.

#sig(82, w: 40mm, h: 12mm, c: black) \
Jo Sandilands \ Director, Kestrel Interiors

#v(10mm)
#block(fill: luma(238), inset: 10pt, width: 100%)[
*Client acknowledgement* – kindly sign and return one copy \ \
For Meridian Super Fund: #h(2mm) #rule(w: 70mm) #v(4mm)
Name / position: #h(2mm) #rule(w: 80mm) #v(4mm)
Date: #h(2mm) #rule(w: 40mm)]
""",
        font="Lato",
        size=10.5,
        page='paper: "a4", margin: (x: 27mm, y: 22mm)',
    )
    return board.plain(
        "nd-en-contractor-notice",
        pdf,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Meridian Super Fund",
            project="Level 6 Refurbishment",
            project_code="KF-1173",
            milestone="package B (joinery and partitions)",
            amount="128900.00 AUD",
            warnings=["partly_signed"],
        ),
    )


def council_order() -> Paper:
    """A purchase order of a borough; it is signed, but orders decide nothing."""
    pdf = board.sheet(
        r"""
#grid(columns: (1fr, 62mm), gutter: 6mm, [#text(size: 16pt, weight: "bold")[Thornaby Reach Borough Council] \ Highways and Drainage \ Civic Offices, Wharf Street], box(stroke: 1pt, inset: 7pt, width: 100%)[#text(size: 13pt, weight: "bold")[PURCHASE ORDER] \ Number: *TRB 0071946* \ Date: 8 April 2026 \ Cost centre: 31-4410])
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 6mm, box(stroke: 0.5pt, inset: 6pt, width: 100%)[*Supplier* \ Lyndhurst Drone Inspection Ltd \ 2 Signal Court, Darlington], box(stroke: 0.5pt, inset: 6pt, width: 100%)[*Deliver to / contact* \ Bridges team, attn. Ewan Sharrock \ Project: Culvert Condition Survey 2026])
#v(3mm)
#table(columns: (12mm, 1fr, 14mm, 26mm, 28mm), align: (center, left, center, right, right), fill: (x, y) => if y == 0 { luma(225) },
[Line], [Description], [Qty], [Unit £], [Total £],
[10], [Drone and crawler inspection, culverts C01–C19], [19], [415.00], [7,885.00],
[20], [Condition report with defect photographs], [1], [2,150.00], [2,150.00],
[30], [Road space booking and traffic management], [3], [390.00], [1,170.00],
table.cell(colspan: 4, align: right)[Total excluding VAT], [*11,205.00*])
#v(2mm)
#text(size: 8pt)[Quote this order number on delivery notes and invoices; papers without it are returned. Invoices are payable within 30 days of a valid invoice. The Council's standard terms for services (issue 9) apply and no others.]
#v(10mm)
Authorised: #sig(52, w: 36mm, h: 10mm) #h(4mm) Ewan Sharrock, Bridges and Structures Manager #h(1fr) 08.04.2026
""",
        font="Nimbus Roman",
        size=9,
        page='paper: "a4", margin: 17mm',
    )
    return board.plain(
        "nd-en-council-order",
        pdf,
        truth(
            "purchase_order",
            None,
            True,
            "en",
            client="Thornaby Reach Borough Council",
            project="Culvert Condition Survey 2026",
            signatory_name="Ewan Sharrock",
            signatory_title="Bridges and Structures Manager",
            signature_date="2026-04-08",
            amount="11205.00 GBP",
            po_number="TRB 0071946",
        ),
    )


def both_ticked() -> Paper:
    """Somebody ticked twice: pass and fail."""
    pdf = board.sheet(
        r"""
#rect(width: 100%, fill: black, inset: 8pt, text(fill: white, size: 14pt)[*SoundHarbour AV* #h(1fr) SITE ACCEPTANCE TEST])
#v(3mm)
#table(columns: (30mm, 1fr, 24mm, 1fr), inset: 5pt, stroke: 0.3pt,
[Venue], [St Cuthbert's Lecture Theatre], [Client], [Ashgrove Conservatoire],
[Job], [SH-0662], [Engineer], [Tamsin Reed],
[Date of test], [3 July 2026], [Rack], [R1, R2])
#v(4mm)
#columns(2, gutter: 8mm)[
*Projection* \ Focus, geometry, blanking: done \ Lamp hours at start: 4 \ \
*Audio* \ Pink noise, STI 0.66 at row M \ Radio mics, 6 channels: done \ Induction loop to standard: done
#colbreak()
*Control* \ Touch panel pages: done \ Fire alarm mute: done \ Lecture capture start and stop: done \ \
*Paperwork* \ Schematic in rack door: done \ User guide: two printed copies]
#v(4mm)
#block(stroke: 1pt, inset: 8pt, width: 100%)[*Outcome of the site acceptance test* (mark one only) \ #v(1mm) #tick(true) PASS – installation accepted by client #h(8mm) #tick(true, mark: "v") FAIL – to be tested again]
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 14mm,
[#sig(19, w: 40mm, h: 11mm) \ #full(t: 0.4pt) Client: Rowan Ellery \ Estates & Technical Manager \ 3 July 2026],
[#sig(36, w: 40mm, h: 11mm, c: rgb("#222222")) \ #full(t: 0.4pt) SoundHarbour: Tamsin Reed \ 3 July 2026])
""",
        font="Liberation Sans Narrow",
        size=11,
        page='paper: "a4", margin: (x: 20mm, y: 20mm)',
    )
    return board.plain(
        "nd-en-av-both-ticked",
        pdf,
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="Ashgrove Conservatoire",
            project="St Cuthbert's Lecture Theatre",
            project_code="SH-0662",
            milestone="SITE ACCEPTANCE TEST",
            signatory_name="Rowan Ellery",
            signatory_title="Estates & Technical Manager",
            signature_date="2026-07-03",
        ),
    )


def esign_record() -> Paper:
    """A milestone form whose signature stands in the record on page two."""
    pdf = board.sheet(
        r"""
#text(size: 7pt, fill: luma(120))[Envelope 7C1E-40B2-99DA-51F3]
#v(6mm)
#text(size: 18pt)[Milestone Completion Form]
#v(2mm)
#kv(w: 44mm, gap: 7pt, lab: x => text(fill: luma(90), x), ([Prepared for],[Larkfield Mutual Insurance plc]), ([Programme],[Claims Intake Modernisation]), ([Statement of work],[SOW-LM-03]), ([Milestone],[M4 – Data migration rehearsal]), ([Milestone fee],[£64,000.00]))
#v(6mm)
The second rehearsal moved 1,284,551 claim records in nine hours and twelve minutes. Reconciliation of reserves showed a difference of nil. The run book, the reconciliation workbook and the fall-back plan were lodged in the programme library on 11 May.

By signing, Larkfield confirms that milestone M4 has met the completion criteria in schedule 2 and that the fee may be invoiced.
#v(12mm)
#block(stroke: (left: 2pt + rgb("#3c5fbf")), inset: (left: 8pt))[#text(size: 7pt, fill: luma(110))[Signed by:] \ #pen(f: "Dancing Script", s: 1.6em)[Beatrice Onyango] \ #text(size: 7pt, fill: luma(110))[B04E77A1C2D94F1]]
Beatrice Onyango, Programme Director
#pagebreak()
#text(size: 14pt, weight: "bold")[Record of signing]
#v(2mm)
#table(columns: (40mm, 1fr), inset: 6pt, stroke: (x, y) => (bottom: 0.3pt),
[Envelope], [7C1E-40B2-99DA-51F3 #h(4mm) Status: *Completed*],
[Subject], [M4 completion form for signature],
[Sender], [Grafton Quill Consulting LLP (delivery\@graftonquill.example)],
[Signer 1 of 1], [Beatrice Onyango · b.onyango\@larkfieldmutual.example · one-time passcode by text message],
[Sent], [13/05/2026 10:02:44 BST], [Viewed], [13/05/2026 11:30:09 BST], [Signed], [13/05/2026 11:37:51 BST],
[Copies], [Accounts receivable, viewed 13/05/2026])
#v(4mm)
#text(size: 8pt)[The signer agreed to do business by electronic record before opening the envelope. The seal of this file was checked when it was downloaded; no change since completion was found.]
""",
        font="Libertinus Serif",
        size=11.5,
        page='paper: "a4", margin: (x: 28mm, y: 22mm)',
    )
    return board.plain(
        "nd-en-esign-milestone",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Larkfield Mutual Insurance plc",
            project="Claims Intake Modernisation",
            project_code="SOW-LM-03",
            milestone="M4 – Data migration rehearsal",
            signatory_name="Beatrice Onyango",
            signatory_title="Programme Director",
            signature_date="2026-05-13",
            amount="64000.00 GBP",
        ),
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield practical_completion()
    yield msp_transition()
    yield estate_letter()
    yield au_variation()
    yield irish_timesheet()
    yield outlook_mail()
    yield lab_qualification()
    yield museum_refusal()
    yield training_slip()
    yield contractor_notice()
    yield council_order()
    yield both_ticked()
    yield esign_record()
