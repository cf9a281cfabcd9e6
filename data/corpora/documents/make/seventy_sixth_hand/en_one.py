"""English papers, first half: buildings, networks, mails and changes."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from seventy_sixth_hand.board import scanned, text


def panel_hall() -> Paper:
    """An architect's practical completion certificate with the particulars in a side panel."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="The Governors of Thornley Hall Trust",
        project="Thornley Hall, East Range",
        project_code="2231",
        milestone="practical completion",
        signatory_name="Imogen Farrant",
        signatory_title="Partner",
        signature_date="2026-03-20",
    )
    return text(
        "mr-en-panel-hall",
        label,
        r"""
#set page(margin: (x: 48pt, y: 54pt))
#set text(font: "P052", size: 10.5pt)
#text(18pt, tracking: 2pt)[FARRANT WELD] #h(1fr) #text(8pt)[Chartered architects · 4 Minster Yard, Ripon]
#line(length: 100%, stroke: 1.4pt)
#v(14pt)
#grid(columns: (1fr, 158pt), column-gutter: 22pt,
[
#text(14pt)[*Practical Completion Certificate*]

Issued under clause 2.30 of the JCT Standard Building Contract Without Quantities 2016.

To: The Governors of Thornley Hall Trust (Employer) \
Copy: Ossett Bros. Conservation Ltd (Contractor); quantity surveyor; principal designer

Having walked the rooms with the foreman on 18 March, and having received the as-built drawings and the health and safety file, I/we hereby certify that practical completion of the Works was achieved on

#align(center, text(13pt)[*17 March 2026*])

and that the Contractor has complied sufficiently with clauses 2.40 and 3.23 of the Conditions.

From that date the Rectification Period of twelve months begins to run, one moiety of the Retention becomes due for release, and insurance of the building passes to the Employer.

#v(10pt)
Signed for and on behalf of the Architect/Contract Administrator

«ink:41:130:34» \
Imogen Farrant, Partner \
20 March 2026
],
rect(width: 100%, stroke: 0.6pt, inset: 9pt, fill: luma(245))[
#set text(8.5pt, font: "Lato")
*Job no.* 2231 \
*Works* \ Thornley Hall, East Range: re-roofing, limewash, new oak stair \
*Contract dated* \ 2 June 2025

*Date for Completion* \ 27 February 2026, as adjusted by extension no. 2 to 20 March 2026

*Certificate serial* \ F 10081

*Items seen on 18 March* \
Stair handrail unpolished: put right same day. \
Gutter bracket loose, north side: refixed 19 March. \
None left.
])
""",
    )


def panel_school() -> Paper:
    """A letter of a contract administrator; the box at the side holds what is still owed."""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "en",
        client="Calder Vale Academy",
        project="Sixth form block",
        project_code="CV-1907",
        milestone="Section 2",
        signatory_name="Rhodri Penhallow",
        signatory_title="Contract Administrator",
        signature_date="2026-02-06",
        conditions=[
            "the fire stopping above the science prep room is made good and photographed",
            "the lift is re-tested with the insurer's engineer present",
        ],
    )
    return text(
        "mr-en-panel-school",
        label,
        r"""
#set page(margin: (left: 62pt, right: 40pt, y: 60pt))
#set text(font: "Carlito", size: 11pt)
#align(right)[Penhallow Contract Services LLP \ Unit 3, Canal Wharf, Sowerby Bridge]
#v(8pt)
6 February 2026

Business Manager \ Calder Vale Academy \ Mytholm Lane

*Sixth form block, our ref. CV-1907: Section 2 handover*

#grid(columns: (2fr, 1.15fr), column-gutter: 16pt,
[
Dear Mrs Oyelaran

After yesterday's inspection with Beckside Construction I am able to take over Section 2 of the job on the Academy's behalf, so that the furniture can be delivered during half-term.

I would ask you to read the box beside this letter together with it. My certificate is worth what it says only with those two points in it, and the contractor has been told so in the same words.

The weekly valuations carry on as before. Keys were counted and signed for at the site hut: forty-one, with two blanks.
],
block(stroke: (left: 3pt + rgb(150, 40, 30)), inset: (left: 10pt, y: 2pt))[
#set text(9.5pt)
*What Beckside must still do*

Taken over on condition that, by 27 February,

(a) the fire stopping above the science prep room is made good and photographed; and

(b) the lift is re-tested with the insurer's engineer present.

If either fails, the date of this certificate falls away.
])

Yours sincerely

«ink:12:110:30»

Rhodri Penhallow \ Contract Administrator
""",
    )


def msp_cutover() -> Paper:
    """A cutover acceptance that is still a draft, though the names are in it."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "en",
        client="Harbourline Freight plc",
        project="Branch network refresh",
        project_code="MS-40418",
        milestone="Cutover wave 3",
        signatory_name="Delphine Archer",
        signatory_title="Head of Infrastructure",
        signature_date="2026-04-02",
        amount="28400.00 GBP",
        warnings=["draft_or_void"],
    )
    return text(
        "mr-en-msp-cutover",
        label,
        r"""
#set page(margin: 44pt, background: align(top + center, pad(top: 120pt, rotate(-28deg, text(120pt, fill: luma(222), font: "Lato")[DRAFT]))))
#set text(font: "Lato", size: 9pt)
#rect(width: 100%, fill: rgb("#14324a"), inset: 10pt, text(white, 13pt)[Northgate Managed Networks #h(1fr) Wave acceptance])
#table(columns: (110pt, 1fr, 90pt, 1fr), stroke: 0.4pt + gray, inset: 6pt,
[Customer], [Harbourline Freight plc], [Engagement], [MS-40418],
[Programme], [Branch network refresh], [Wave], [Cutover wave 3],
[Sites], [Immingham, Goole, Hull Docks], [Wave fee], [£28,400.00 ex VAT])
#v(6pt)
#table(columns: (1fr, 60pt, 60pt, 1.2fr), fill: (_, y) => if y == 0 { luma(235) }, stroke: 0.4pt, inset: 5pt,
[*Check*], [*Yes*], [*No*], [*Observed*],
[All access switches on firmware 17.9], [✓], [], [inventory export 31/03],
[Failover to 5G under 30 s], [✓], [], [22 s at Goole, 19 s elsewhere],
[Voice quality MOS above 4.0], [✓], [], [4.2],
[Old circuits given notice], [✓], [], [BT reference held],
[Customer accepts the wave], [✓], [], [])
#v(10pt)
For the customer: Delphine Archer, Head of Infrastructure #h(1fr) Signature «ink:23:100:26» #h(1fr) 2 April 2026
#v(20pt)
#text(7.5pt)[Version 0.4 of this sheet. The final sheet is sent for signature from the portal once service management has checked the asset list.]
""",
    )


def msp_wifi() -> Paper:
    """A survey table whose last row says no."""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "en",
        client="Larkmead Veterinary Group",
        project="Hospital wireless",
        project_code="WO 7715",
        milestone="Site acceptance test",
        signatory_name="Tom Adeyinka",
        signatory_title="Practice Operations Manager",
        signature_date="2026-01-28",
    )
    return text(
        "mr-en-msp-wifi",
        label,
        r"""
#set page(paper: "a4", flipped: true, margin: 40pt)
#set text(font: "Nimbus Sans", stretch: 75%, size: 11pt)
#text(16pt)[*Site acceptance test record*] #h(1fr) Cobalt & Fern IT Services
#line(length: 100%)
Larkmead Veterinary Group / Hospital wireless / WO 7715 / visited 27 January 2026
#v(4pt)
#table(columns: (auto, 1fr, 70pt, 70pt, 210pt), stroke: (x, y) => (bottom: 0.5pt), inset: 6pt,
[], [*What was looked at*], [*Pass*], [*Fail*], [*Remarks of the practice*],
[1], [Signal in consulting rooms 1–8], [×], [], [good],
[2], [Signal in kennels and isolation], [], [×], [dead spot behind the lead door],
[3], [Roaming between theatre and recovery], [], [×], [monitor drops for about a minute, not safe],
[4], [Guest network kept apart], [×], [], [],
[5], [Labels and port map], [×], [], [neat],
[*6*], [*Installation taken over by the practice*], [], [×], [*come back to us when 2 and 3 are solved, then we test all again*])
#v(18pt)
#grid(columns: (1fr, 1fr, 1fr), [Tom Adeyinka \ Practice Operations Manager], [«ink:77:120:30»], [28 January 2026])
""",
    )


def survey_mail() -> Paper:
    """A client's mail that accepts."""
    label = truth(
        "email",
        "accepted",
        None,
        "en",
        client="Wychwood Land Partners",
        project="Topographical survey, Home Farm",
        project_code="TS/881",
        signatory_name="Bridget Sallow",
        signatory_title="Land Director",
        signature_date="2026-05-14",
        amount="6150.00 GBP",
    )
    return text(
        "mr-en-survey-mail",
        label,
        r"""
#set page(margin: 60pt)
#set text(font: "Liberation Sans", size: 10pt)
#text(8pt)[14/05/2026, 16:42 #h(1fr) Mail – Dan Kestle – Outlook]
#v(6pt)
#text(14pt)[RE: TS/881 final drawings]
#line(length: 100%, stroke: 0.4pt)
*Bridget Sallow* \<b.sallow@wychwoodland.example> \
Thu 14/05/2026 16:31 \
To: Dan Kestle \<dan@kestlesurveys.example> \
Cc: accounts@wychwoodland.example
#v(10pt)
Dan

Thanks for sending the revised DWG so quickly. Our engineer has laid the levels over the lidar and cannot fault them, and the tree schedule now has the girths we asked for.

So that is the Topographical survey, Home Farm, finished as far as we are concerned: accepted, all four sheets. Put the invoice for the £6,150.00 through to accounts and quote TS/881.

I dare say we shall be in touch about the river parcel in the autumn, but that is another job.

Best

Bridget

Bridget Sallow \ Land Director \ Wychwood Land Partners
#v(8pt)
#line(length: 40%, stroke: 0.4pt)
#text(9pt)[*From:* Dan Kestle \ *Sent:* 12 May 2026 09:15 \ *Subject:* TS/881 final drawings

Bridget, sheets 1 to 4 at rev C attached. If there is anything you would like changed before you sign the survey off, shout by Friday.]
""",
    )


def agency_mail() -> Paper:
    """A happy mail, and a PS that is less so."""
    label = truth(
        "email",
        "accepted_with_conditions",
        None,
        "en",
        client="Tern & Tide Seafoods",
        project="Spring packaging range",
        milestone="Artwork stage",
        signatory_name="Niamh Corrigan",
        signatory_title="Brand Manager",
        signature_date="2026-03-03",
        conditions=["the allergen line on the chowder sleeve goes up to 1.2 mm x-height"],
    )
    return text(
        "mr-en-agency-mail",
        label,
        r"""
#set page(margin: (x: 70pt, y: 50pt))
#set text(font: "Carlito", size: 11pt)
#table(columns: (60pt, 1fr), stroke: none, inset: 2.5pt,
[From], [Niamh Corrigan (Tern & Tide Seafoods)],
[To], [Studio at Paperkite],
[Date], [Tuesday 3 March 2026, 11:08],
[Subject], [Spring packaging range – artwork])
#line(length: 100%, stroke: 2pt + rgb("#0a7a8a"))
Hiya both,

We had the proofs out on the big table this morning, with sales and the factory, and it was smiles all round. The lemon yellow is exactly the yellow we meant. Consider the Artwork stage signed off, and do say well done to whoever drew the little boat.

Repro can have the files from you as soon as they like; Killybegs print on the 19th.

Slán,

Niamh

PS. One thing from Technical, and I am afraid they will hold the whole lot without it: the OK above counts only once the allergen line on the chowder sleeve goes up to 1.2 mm x-height. Send the new sleeve to them, not to me.

--

Niamh Corrigan \ Brand Manager, Tern & Tide Seafoods, Howth, Co. Dublin
""",
    )


def co_fitout() -> Paper:
    """A change order whose approval stands in a narrow column."""
    label = truth(
        "change_order",
        "accepted",
        True,
        "en",
        client="Juniper Dental Partners, LLC",
        project="Suite 410 build-out",
        project_code="24-117",
        change_order_number="CO-06",
        signatory_name="Marcus Ewell",
        signatory_title="Managing Member",
        signature_date="2026-02-19",
        amount="11872.00 USD",
    )
    return text(
        "mr-en-co-fitout",
        label,
        r"""
#set page(paper: "us-letter", margin: 0.7in)
#set text(font: "Nimbus Sans", size: 9.5pt)
#grid(columns: (1fr, auto), [#text(15pt)[*CHANGE ORDER* CO-06]], [Brannock Interiors Inc. \ Tulsa, Oklahoma])
#v(6pt)
#grid(columns: (3fr, 1.4fr), stroke: 0.7pt, inset: 9pt,
[
*Owner:* Juniper Dental Partners, LLC \
*Project:* Suite 410 build-out #h(12pt) *Job:* 24-117

The contract is changed as follows:

#table(columns: (1fr, 80pt), stroke: none, inset: (x: 0pt, y: 3pt), align: (left, right),
[Add lead-lined partition between operatories 3 and 4], [9,940.00],
[Add nitrous alarm at reception], [2,610.00],
[Delete coffered ceiling in consult room], [(678.00)],
table.hline(), [*Net change, add*], [*\$11,872.00*])

#v(4pt)
Original contract sum \$412,300.00 \
Sum through CO-05 \$431,015.00 \
Sum with this order \$442,887.00

Substantial completion moves by six (6) calendar days.
],
[
#set text(8.5pt)
*OWNER*

#upper[Approved]

«ink:31:95:28»

Marcus Ewell \ Managing Member \ February 19, 2026

#line(length: 100%, stroke: 0.4pt)
*CONTRACTOR*

«ink:32:95:26»

Patti Brannock \ President \ 2/18/2026

#line(length: 100%, stroke: 0.4pt)
#text(7.5pt)[Work in this order starts only after both signatures.]
])
""",
    )


def co_software() -> Paper:
    """A change request that wants two client signatures and has one."""
    label = truth(
        "change_order",
        "undecided",
        False,
        "en",
        client="Bellwether Credit Union",
        project="Member onboarding portal",
        project_code="BCU-PRT-2",
        change_order_number="CR-019",
        signatory_name="Aroha Tipene",
        signatory_title="Chief Risk Officer",
        amount="34650.00 AUD",
        warnings=["partly_signed"],
    )
    return text(
        "mr-en-co-software",
        label,
        r"""
#set page(margin: 50pt, footer: [#set text(7.5pt); Quokka Software Pty Ltd · change control · CR-019 #h(1fr) Both sponsors must sign before the change is scheduled.])
#set text(font: "Liberation Sans", size: 10pt)
#text(20pt, fill: rgb("#5b2a86"))[Change request CR-019]

#text(fill: gray)[Bellwether Credit Union · Member onboarding portal · BCU-PRT-2]

*Why.* AUSTRAC guidance of December asks for a second look at politically exposed applicants. The portal has one step today.

*What.* A new screening step, a queue for the risk team, a nightly report.

*Effort.* 27 person-days in sprints 14 and 15. *Price.* AUD 34,650.00 plus GST. *Effect on go-live.* From 1 June to 22 June 2026.

#v(8pt)
#grid(columns: (1fr, 1fr), gutter: 14pt,
rect(width: 100%, height: 120pt, radius: 4pt, inset: 9pt)[
*Product sponsor* \ I approve CR-019.
#v(4pt)
«ink:88:110:30» \
Liam Varga \ General Manager, Digital \ 11 May 2026],
rect(width: 100%, height: 120pt, radius: 4pt, inset: 9pt)[
*Risk sponsor* \ I approve CR-019.
#v(38pt)
Aroha Tipene \ Chief Risk Officer \ Date:])
#v(10pt)
*Remarks* \ Liam: fine by me, we need it. Aroha is at the Sydney office until the 20th.
""",
    )


def co_lab() -> Paper:
    """A variation turned down by way of a remarks column."""
    label = truth(
        "change_order",
        "rejected",
        True,
        "en",
        client="Stour Valley Water",
        project="Reservoir sediment programme",
        project_code="SVW/LAB/12",
        change_order_number="Variation 3",
        signatory_name="Dr Helen Mottram",
        signatory_title="Principal Scientist",
        signature_date="2026-06-22",
        amount="4980.00 GBP",
    )
    return text(
        "mr-en-co-lab",
        label,
        r"""
#set page(margin: 46pt)
#set text(font: "C059", size: 10pt)
#align(center)[#text(15pt)[Greywether Analytical] \ #text(9pt)[Variation slip to a testing programme]]
#v(6pt)
#table(columns: (1fr, 1fr), stroke: 0.5pt, inset: 7pt,
[Client: Stour Valley Water], [Programme: Reservoir sediment programme],
[Contract ref: SVW/LAB/12], [Slip: Variation 3])
#v(4pt)
#table(columns: (1.3fr, 70pt, 1.5fr), stroke: 0.5pt, inset: 7pt,
[*Proposed by the laboratory*], [*Extra*], [*Client's reply*],
[PFAS panel (47 compounds) on all 30 cores in place of the 12 agreed], [£4,980.00], [We much enjoyed the seminar and see the sense of it. With the budget as it stands, though, we would sooner keep to the twelve cores in the contract, and so shall not be taking this up.],
[Reporting limit to drop to 0.1 ng/g], [no charge], [Falls with the line above.])
#v(16pt)
Reply given by Dr Helen Mottram, Principal Scientist, Stour Valley Water

«ink:55:120:30» #h(20pt) 22 June 2026
""",
    )


def week_sheet() -> Paper:
    """A timesheet with its approval in an electronic record."""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "en",
        client="Orchard Row Hospitals",
        project="EPR data migration",
        project_code="ORH-EPR",
        signatory_name="Sunil Dattani",
        signatory_title="Migration Lead",
        signature_date="2026-03-09",
    )
    return text(
        "mr-en-week-sheet",
        label,
        r"""
#set page(margin: 42pt)
#set text(font: "DejaVu Sans", stretch: 75%, size: 9pt)
#text(13pt)[*Consultant timesheet*] #h(1fr) week ending Sunday 8 March 2026
#v(3pt)
Vantry Health IT Ltd for Orchard Row Hospitals · EPR data migration · engagement ORH-EPR
#table(columns: (90pt, 1fr, 50pt, 50pt), stroke: 0.4pt, inset: 5pt,
[*Day*], [*Work done*], [*Hours*], [*Travel*],
[Mon 2], [Mapping of allergy codes], [7.5], [0], [Tue 3], [Dry run 4, reconciliation], [8.0], [0],
[Wed 4], [On site, data quality board], [7.5], [1.5], [Thu 5], [Fixes after dry run], [8.0], [0],
[Fri 6], [Handover notes], [6.0], [0], [], [*Total*], [*37.0*], [*1.5*])
Consultant: Greta Lindqvist-Moore, submitted 06/03/2026 17:58
#v(12pt)
#rect(width: 100%, fill: luma(242), stroke: none, inset: 10pt)[
#set text(8pt, font: "DejaVu Sans Mono")
APPROVAL RECORD \
status ........ APPROVED (37.0 h + 1.5 h travel) \
approver ...... Sunil Dattani, Migration Lead \
organisation .. Orchard Row Hospitals \
method ........ single sign-on, e-signature 7f1c-a902-55de \
time .......... 2026-03-09 08:12:44 UTC]
""",
    )


def day_rates() -> Paper:
    """A contractor's sheet that nobody has approved yet."""
    label = truth(
        "timesheet_approval",
        "undecided",
        False,
        "en",
        client="Kilbrannan Offshore",
        project="Jacket inspection",
        project_code="KO-5520",
        signatory_name="Ewan MacInnes",
        signatory_title="Site Representative",
        amount="7425.00 GBP",
    )
    return text(
        "mr-en-day-rates",
        label,
        r"""
#set page(margin: 54pt)
#set text(font: "Nimbus Mono PS", ligatures: false, size: 9.5pt)
ROPE ACCESS DAY SHEETS                       #h(1fr) Skerry Inspection Ltd
#line(length: 100%, stroke: (dash: "dashed"))
Client ........ Kilbrannan Offshore \
Work scope .... Jacket inspection \
Job ........... KO-5520 \
Period ........ 16 to 24 April 2026

#table(columns: (1fr, 60pt, 80pt, 80pt), stroke: (y: 0.3pt), inset: 4pt,
[Technician], [Days], [Rate £], [Sum £],
[R. Tulloch, level 3], [9], [445.00], [4,005.00],
[J. Manson, level 2], [9], [380.00], [3,420.00],
[], [], [TOTAL], [7,425.00])

Above days worked and claimed:

«ink:64:110:28» R. Tulloch, team leader, 24 April 2026

Above days checked and approved for payment:

#v(24pt)
#line(length: 200pt, stroke: 0.5pt)
Ewan MacInnes, Site Representative, Kilbrannan Offshore #h(20pt) Date ..............
""",
    )


def museum_scan() -> Paper:
    """Showcases delivered to a museum, accepted in the right column of a scanned sheet."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Penmarrow Museum of Mining",
        project="Gallery 5 showcases",
        project_code="GX-309",
        milestone="Installation",
        signatory_name="Loveday Trebilcock",
        signatory_title="Head of Collections",
        signature_date="2026-04-29",
        amount="52300.00 GBP",
    )
    return scanned(
        "mr-en-museum-scan",
        label,
        Scanner(dpi=130, skew=-0.8, jpeg=40, noise=3.5),
        r"""
#set page(margin: 56pt)
#set text(font: "URW Bookman", size: 10pt)
#text(15pt)[Glasswright & Daughters] \ showcase makers, Stroud
#v(10pt)
#columns(2, gutter: 26pt)[
*Delivery of works GX-309*

Gallery 5 showcases for the Penmarrow Museum of Mining: six wall cases, two table cases, one plinth with a bonnet of low-iron glass.

Air-change test: 0.08 per day on the worst case, against 0.10 asked for.

Oddy-tested fabrics, certificates in the white folder.

Locks: eleven keys, pattern Abloy, given to the duty officer.

A scratch on case 7 was seen on Monday. The pane was replaced on Tuesday.
#colbreak()
*Museum's word*

Everything listed across the page has been installed and tried out in our presence. The museum accepts the Installation without reservation and the final instalment of £52,300.00 may be billed.

It is lovely work.

#v(16pt)
«ink:19:130:34»

Loveday Trebilcock \ Head of Collections

29 April 2026
]
""",
    )


def papers() -> Iterator[Paper]:
    """The papers of this half."""
    yield panel_hall()
    yield panel_school()
    yield msp_cutover()
    yield msp_wifi()
    yield survey_mail()
    yield agency_mail()
    yield co_fitout()
    yield co_software()
    yield co_lab()
    yield week_sheet()
    yield day_rates()
    yield museum_scan()
