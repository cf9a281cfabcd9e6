"""English papers, first part."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, scanned, text, typ


def practical_completion() -> Paper:
    """Architect's certificate under a JCT contract."""
    pdf = typ(r"""
#set page(margin: (x: 2.6cm, y: 2cm))
#set text(font: "C059", size: 10pt)
#align(right)[*Thornycroft Leigh Architects LLP*\ 41 Mardol Head, Shrewsbury SY1 1HE\ #text(8pt)[RIBA Chartered Practice]]
#v(5mm)
#align(center, text(15pt)[Certificate of Practical Completion])
#align(center)[_issued under clause 2.21 of the JCT Minor Works Building Contract 2016_]
#v(5mm)
#table(columns: (3.6cm, 1fr), stroke: (x, y) => (bottom: .4pt + gray), inset: 5pt,
[Employer], [Wem Almshouse Charity],
[Employer's address], [The Lodge, Aston Street, Wem],
[Contractor], [R. Pugh & Daughter (Builders) Ltd, Ellesmere],
[Works], [Repair and extension of Nos. 3-9 Aston Street],
[Our job no.], [TLA/0917],
[Contract dated], [2 September 2025],
[Certificate no.], [1, of a single issue])
#v(4mm)
I hereby certify that, in my opinion, practical completion of the Works was achieved and that the Contractor has complied sufficiently with clause 2.3 (CDM file) on

#align(center, text(12pt, weight: "bold")[27 March 2026])

The Rectification Period of six months runs from the day after that date. One half of the retention then held falls to be released with the next certificate. Insurance of the Works reverts to the Employer at noon of the day named above.
#v(9mm)
#grid(columns: (1fr, 1fr), gutter: 1cm,
[#rule(100%, [%ink 41 130 black%])\ Signed, Architect / Contract Administrator\ Imogen Thornycroft, Partner],
[#rule(100%, [31 March 2026])\ Date of issue])
#v(1fr)
#text(8pt)[Distribution: Employer ~ Contractor ~ Structural Engineer ~ Clerk of Works ~ File]
""")
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Wem Almshouse Charity",
        project="Repair and extension of Nos. 3-9 Aston Street",
        project_code="TLA/0917",
        milestone="Practical Completion",
        signatory_name="Imogen Thornycroft",
        signatory_title="Partner",
        signature_date="2026-03-31",
    )
    return text("nh-en-jct-mw", pdf, label)


def lab_letter() -> Paper:
    """An Irish dairy takes delivery of a validation report."""
    pdf = typ(r"""
#set page(margin: (left: 3cm, right: 2.4cm, y: 2.2cm))
#set text(font: "Carlito", size: 11pt)
#text(19pt, fill: rgb("#2d5f3f"), weight: "bold")[Slieve Bawn Creamery Co-op] #h(1fr) #text(9pt)[Strokestown, Co. Roscommon]
#line(length: 100%, stroke: 1.5pt + rgb("#2d5f3f"))
#v(6mm)
Dr. Fergal Mannion\ Burren Analytical Services\ Ennis, Co. Clare
#v(4mm)
14th January 2026
#v(4mm)
*Re: Job BA-2291, Method validation, allergen testing line 2*

Dear Fergal,

Your final validation report (issue 2.0) landed with us before Christmas and our technical team has now been through every page of it. Recovery, repeatability and limit of detection all sit inside what we set down in the protocol last June, and the raw chromatograms you sent on the memory stick tally with the summary.

We are happy to take the report as complete and fully delivered. You may close the job at your end and bill the closing fee of €8,640.00.

Noreen was very taken with the way your two analysts handled our night shift, by the way. It was a pleasure.

Yours sincerely,
#v(1mm)
#script(size: 22pt)[Assumpta Geraghty]

Assumpta Geraghty\ Quality Director
""")
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Slieve Bawn Creamery Co-op",
        project="Method validation, allergen testing line 2",
        project_code="BA-2291",
        milestone="final validation report",
        signatory_name="Assumpta Geraghty",
        signatory_title="Quality Director",
        signature_date="2026-01-14",
        amount="8640.00 EUR",
    )
    return text("nh-en-creamery", pdf, label)


def mail_go() -> Paper:
    """A mail printed from a webmail."""
    pdf = typ(r"""
#set page(margin: 1.4cm, header: text(7.5pt)[09/02/2026, 16:41 #h(1fr) Mail - Kwame Osei-Darko - Outlook], footer: text(7.5pt)[https:\/\/outlook.office.example/mail/id/AAQkADk3 #h(1fr) 1/1])
#set text(font: "Liberation Sans", size: 10pt)
#v(3mm)
#text(14pt)[RE: Tone of voice guide, round 3]
#line(length: 100%, stroke: .4pt)
#grid(columns: (1fr, auto), [*Philippa Stroud* \<p.stroud\@tidewaterferries.example\>\ To: Kwame Osei-Darko \<kwame\@plainsailing.example\>\ Cc: Marketing Ops], [Mon 9 February 2026 16:12])
#v(4mm)
Hi Kwame,

Lovely. The board paper went through at lunch and nobody touched a comma, which must be a first. So that's a yes from us on the tone of voice guide: consider it approved as it stands and please release the print files to Dave.

Your reference is PS-144 if accounts ask, ours is PO 70031885. Invoice the £4,950 whenever suits.

See you on the 19th for the signage kick-off.

Pip

Philippa Stroud\ Head of Brand, Tidewater Ferries Ltd\ #text(8pt, fill: gray)[This e-mail and its attachments may be confidential. Tidewater Ferries Ltd is registered in England.]
#v(3mm)
#block(stroke: (left: 2pt + gray), inset: (left: 8pt), text(9pt)[*From:* Kwame Osei-Darko *Sent:* 6 February 2026 09:30\ Round 3 is in the shared folder. Could you let me know by Wednesday whether we can put it to bed?])
""")
    label = truth(
        "email",
        "accepted",
        None,
        "en",
        client="Tidewater Ferries Ltd",
        project="Tone of voice guide",
        project_code="PS-144",
        milestone="tone of voice guide",
        signatory_name="Philippa Stroud",
        signatory_title="Head of Brand",
        signature_date="2026-02-09",
        amount="4950.00 GBP",
        po_number="70031885",
    )
    return text("nh-en-mail-ferries", pdf, label)


def uat_table() -> Paper:
    """Deliverables ticked one by one; the date can be read two ways."""
    pdf = typ(r"""
#set page(flipped: true, margin: 1.8cm)
#set text(font: "DejaVu Sans", stretch: 75%, size: 9pt)
#grid(columns: (1fr, auto), text(16pt, weight: "bold")[USER ACCEPTANCE -- RESULT SHEET], [Form QA-12 rev. D])
#v(2mm)
#grid(columns: (1fr, 1fr, 1fr), row-gutter: 5pt, [Customer: *Merlion Cold Chain*], [System: *Gate & Yard Booking*], [Engagement: *ENG-5520*], [Supplier: Harbourlight Software], [Release: *R4 pilot*], [Test window: 3 weeks])
#v(3mm)
#table(columns: (1cm, 1fr, 2.3cm, 2.3cm, 6cm), align: (center, left, center, center, left), fill: (x, y) => if y == 0 { rgb("#dfe7ef") },
[*\#*], [*Deliverable under test*], [*Accepted*], [*Rejected*], [*Tester's note*],
[1], [Slot booking by hauliers, web and phone], [X], [], [62 of 62 cases],
[2], [Weighbridge interface], [X], [], [tested with both bridges],
[3], [Reefer plug-in alarm list], [X], [], [faster than old list],
[4], [Month-end export to finance], [X], [], [],
[5], [Roles and audit trail], [X], [], [],
[], [*OVERALL RESULT OF RELEASE*], [*X*], [], [go-live may proceed])
#v(5mm)
#grid(columns: (2fr, 2fr, 1fr), gutter: 1cm,
[#rule(100%, [%ink 88 110%])\ Signature for Customer], [#rule(100%, [Tan Wei Ling, Terminal Systems Manager])\ Name and position], [#rule(100%, [05/06/2026])\ Date])
#v(1fr)
#text(7.5pt)[One mark per row. Rows left empty are read as not tested.]
""")
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Merlion Cold Chain",
        project="Gate & Yard Booking",
        project_code="ENG-5520",
        milestone="R4 pilot",
        signatory_name="Tan Wei Ling",
        signatory_title="Terminal Systems Manager",
        warnings=["ambiguous_date"],
    )
    return text("nh-en-uat-sheet", pdf, label)


def weekly_hours() -> Paper:
    """A US contractor's week."""
    pdf = typ(r"""
#set page(paper: "us-letter", margin: 2cm)
#set text(font: "Nimbus Sans", stretch: 75%, size: 11.5pt)
#block(fill: rgb("#22313f"), inset: 9pt, width: 100%, text(white, 15pt)[*Copperline Staffing* #h(1fr) Weekly Time Record])
#v(2mm)
#grid(columns: (1fr, 1fr), row-gutter: 7pt, [Consultant: Darnell Whitfield], [Week ending: Sunday, March 15, 2026], [Client: Oconee Valley Medical Center], [Assignment: EHR interface analyst], [Work order: WO-30418], [Client PO: 4500-8812])
#v(4mm)
#table(columns: (1fr, auto, auto, auto, auto), inset: 6pt, align: (left, center, center, right, left),
[*Day*], [*In*], [*Out*], [*Hours*], [*Task*],
[Mon 3/9], [8:00], [17:00], [8.00], [HL7 ADT feed],
[Tue 3/10], [8:00], [18:30], [9.50], [HL7 ADT feed, on-call test],
[Wed 3/11], [7:30], [16:30], [8.00], [Lab orders mapping],
[Thu 3/12], [8:00], [17:00], [8.00], [Lab orders mapping],
[Fri 3/13], [8:00], [14:30], [6.50], [Unit test, notes],
table.cell(colspan: 3)[*Total for week*], [*40.00*], [no overtime])
#v(4mm)
Bill rate 96.50 per hour. Billable this week: \$3,860.00
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 1.2cm,
[*Consultant*\ I worked the hours shown.\ #rule(100%, [#hand[D. Whitfield]], h: 1.6cm)\ 3/15/2026],
[*Client approval*\ Hours reviewed and approved for billing.\ #rule(100%, [%ink 132 120 black%], h: 1.6cm)\ Rosalind Meeks, Integration Supervisor, 3/16/2026])
""")
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "en",
        client="Oconee Valley Medical Center",
        project="EHR interface analyst",
        project_code="WO-30418",
        milestone="Week ending: Sunday, March 15, 2026",
        signatory_name="Rosalind Meeks",
        signatory_title="Integration Supervisor",
        signature_date="2026-03-16",
        amount="3860.00 USD",
        po_number="4500-8812",
    )
    return text("nh-en-time-copper", pdf, label)


def change_us() -> Paper:
    """Owner, architect and contractor all sign."""
    pdf = typ(r"""
#set page(paper: "us-letter", margin: (x: 2.2cm, y: 1.8cm))
#set text(font: "Nimbus Roman", size: 10.5pt)
#grid(columns: (auto, 1fr), gutter: 8pt, text(26pt, weight: "bold")[Change Order], align(right + bottom)[No. *007*])
#line(length: 100%, stroke: 2pt)
#grid(columns: (1fr, 1fr), row-gutter: 9pt,
[*PROJECT:*\ Tamarack County Records Annex\ 210 Depot Avenue, Ashwaubenon, WI], [*CONTRACT INFORMATION:*\ General Construction, dated May 20, 2025\ Architect's project number: 2504],
[*OWNER:*\ Tamarack County], [*ARCHITECT:* Voss Ekdahl Associates, Inc.\ *CONTRACTOR:* Brannick General, LLC])
#v(4mm)
*The Contract is changed as follows:* Substitute 26-gauge standing seam panels for the shingle roof over Stair B; add two roof drains with heat trace; delete the painted mural at the east lobby.
#v(3mm)
#table(columns: (1fr, auto), stroke: none, align: (left, right),
[The original Contract Sum was], [\$ 2,418,000.00],
[Net effect of Change Orders 1 to 6], [\$ 61,204.00],
[Contract Sum before this one], [\$ 2,479,204.00],
[Increase by this Change Order], [\$ 18,375.00],
table.hline(), [*The new Contract Sum, this Change Order included, will be*], [*\$ 2,497,579.00*])
The Contract Time will be increased by six (6) days. Substantial Completion moves to October 9, 2026.

#text(9pt)[NOT VALID UNTIL SIGNED BY THE ARCHITECT, CONTRACTOR AND OWNER.]
#v(4mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 14pt,
[#rule(100%, [%ink 5 100 black%])\ ARCHITECT\ Greta Ekdahl, AIA\ April 2, 2026],
[#rule(100%, [%ink 6 110 blue%])\ CONTRACTOR\ Tom Brannick, President\ April 3, 2026],
[#rule(100%, [%ink 17 105 navy%])\ OWNER\ Lucille Parenteau, County Administrator\ April 8, 2026])
""")
    label = truth(
        "change_order",
        "accepted",
        True,
        "en",
        client="Tamarack County",
        project="Tamarack County Records Annex",
        project_code="2504",
        signatory_name="Lucille Parenteau",
        signatory_title="County Administrator",
        signature_date="2026-04-08",
        amount="18375.00 USD",
        change_order_number="007",
    )
    return text("nh-en-change-annex", pdf, label)


def draft_certificate() -> Paper:
    """DRAFT stands across a certificate that someone has signed."""
    pdf = typ(r"""
#set page(margin: 2.5cm, foreground: across("DRAFT"))
#set text(font: "Lato", size: 10.5pt)
#text(9pt, tracking: 2pt)[KESTREL MOOR SURVEYS · CHARTERED LAND SURVEYORS · HEXHAM]
#v(8mm)
#text(20pt, weight: "light")[Survey deliverables: client sign-off]
#v(3mm)
#table(columns: (auto, 1fr), stroke: none, inset: (x: 0pt, y: 4pt), column-gutter: 12pt,
[Client], [Redesdale Estates Trustees], [Commission], [KM 26-031], [Title], [Topographic survey of Elsdon Mill and leat], [Stage], [Final drawings and point cloud], [Fee for stage], [£5,275.00 plus VAT])
#v(4mm)
The trustees' agent has checked sheets 1 to 6 against the brief and finds the coverage, contour interval and control report as ordered. The stage is accepted and the survey control may be handed to the design team.
#v(1cm)
#grid(columns: (1fr, 1fr), [%ink 61 130%\ Hector Charlton, Land Agent], [Date: 18 May 2026])
#v(1cm)
#text(8.5pt)[Text circulated for comment; the engrossed copy will follow after the trustees' meeting.]
""")
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "en",
        client="Redesdale Estates Trustees",
        project="Topographic survey of Elsdon Mill and leat",
        project_code="KM 26-031",
        milestone="Final drawings and point cloud",
        signatory_name="Hector Charlton",
        signatory_title="Land Agent",
        signature_date="2026-05-18",
        amount="5275.00 GBP",
        warnings=["draft_or_void"],
    )
    return text("nh-en-survey-draft", pdf, label)


def footnote_condition() -> Paper:
    """All is well but for the small print at the foot."""
    pdf = typ(r"""
#set page(margin: (x: 3cm, y: 2.4cm))
#set text(font: "P052", size: 10.5pt)
#set par(justify: true)
#align(center)[#text(22pt)[✦]\ #text(14pt, tracking: 3pt)[ORMEROD & VALE]\ #text(9pt)[Exhibition makers, Leeds]]
#v(6mm)
#align(center, text(13pt, style: "italic")[Acceptance of Installed Works])
#v(3mm)
*Commissioning body:* Calder Industrial Museum\
*Exhibition:* Shoddy and Mungo: the Rag Trade\
*Contract reference:* OV-D-58\
*Package accepted:* Package C, showcases and graphics

Having inspected galleries 2 and 3 with the makers on 11 June 2026, the Museum confirms that the showcases, plinths, graphic panels and lighting tracks of Package C have been installed in accordance with the approved drawings, that keys and the conservation-grade material certificates have been handed over, and that the Package is accepted.#super[1] The sum of £37,120.00 becomes payable on this acceptance.
#v(1cm)
#grid(columns: (1fr, 1fr), gutter: 1cm,
[%ink 24 125 navy%\ *Beatrix Holroyd*\ Head of Exhibitions\ 12 June 2026], [%ink 29 110 black%\ for the makers\ Aled Vale])
#v(1fr)
#line(length: 4cm, stroke: .4pt)
#text(7.5pt)[#super[1] On the footing that the air-exchange test of case 14 is repeated and passed before any loan object is placed in it.]
""")
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "en",
        client="Calder Industrial Museum",
        project="Shoddy and Mungo: the Rag Trade",
        project_code="OV-D-58",
        milestone="Package C, showcases and graphics",
        signatory_name="Beatrix Holroyd",
        signatory_title="Head of Exhibitions",
        signature_date="2026-06-12",
        amount="37120.00 GBP",
        conditions=[
            "the air-exchange test of case 14 is repeated and passed before any loan object is"
            " placed in it"
        ],
    )
    return text("nh-en-museum-note", pdf, label)


def polite_refusal() -> Paper:
    """No, in the kindest way."""
    pdf = typ(r"""
#set page(margin: (left: 2.8cm, right: 2.8cm, top: 3cm, bottom: 2cm))
#set text(font: "Caladea", size: 11pt)
#align(center)[*St Brannock's Hospice*\ #text(9pt)[Braunton Road, Barnstaple -- Registered Charity]]
#v(8mm)
Ms Tamsin Quill\ Quill & Partners, Fundraising Consultants

3 February 2026
#v(2mm)
Dear Tamsin,

*Feasibility study (your ref. QP/26/04), second submission*

Thank you for the bound copies and for coming down to present in such foul weather. The trustees were full of praise for the interviews, and one of them has asked me to say that chapter two is the best thing anyone has written about us.

You will understand, I hope, that we find ourselves unable to sign the study off in its present form. The appeal target in chapter five still rests on the 2022 donor file, although the newer one has been with your office since October, and the risk section that we agreed in the brief is absent altogether. The trustees would therefore prefer the study to come back to them at their April meeting, and the second instalment of £6,200 will have to wait until then.

None of this lessens our regard for you and your colleagues.

With warm good wishes,
#v(2mm)
%ink 77 120 blue%\
Rev. Jocelyn Peake\ Chair of Trustees
""")
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "en",
        client="St Brannock's Hospice",
        project="Feasibility study",
        project_code="QP/26/04",
        milestone="second submission",
        signatory_name="Jocelyn Peake",
        signatory_title="Chair of Trustees",
        signature_date="2026-02-03",
        amount="6200.00 GBP",
    )
    return text("nh-en-hospice", pdf, label)


def vendor_notice() -> Paper:
    """The provider says it is finished; the customer's line is blank."""
    pdf = typ(r"""
#set page(margin: 2cm)
#set text(font: "DejaVu Sans", size: 9pt)
#grid(columns: (1fr, auto), [#text(17pt, fill: rgb("#c4501b"))[*nodewise*] managed IT], [Notice of completion\ Ticket group NW-CHG-8873])
#line(length: 100%, stroke: 3pt + rgb("#c4501b"))
#v(2mm)
*Customer* Bexhill Glaziers Group #h(1cm) *Project* Office 365 tenant migration #h(1cm) *Phase* 2 of 2

We are pleased to report that all work in the phase named above has been carried out:

- 184 mailboxes moved, delta synchronised on the night of 22 January
- shared calendars rebuilt, room lists published
- old Exchange host powered down and its disks shredded (certificate enclosed)
- staff guide issued, three drop-in sessions held

In our view the phase is complete and meets its exit criteria. The phase charge is £11,430.00.
#v(4mm)
For nodewise: %ink 91 100 green% Jagdeep Sahota, Delivery Lead, 26 January 2026
#v(8mm)
#block(stroke: 1pt + gray, inset: 10pt, width: 100%)[
*To be completed by the customer*\ I confirm that the phase described has been completed to our satisfaction.
#v(6mm)
Name #box(width: 5cm, stroke: (bottom: .5pt))[~Melanie Cripps, IT Manager] #h(5mm) Signature #box(width: 4cm, stroke: (bottom: .5pt))[~] #h(5mm) Date #box(width: 2.4cm, stroke: (bottom: .5pt))[~]]
""")
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "en",
        client="Bexhill Glaziers Group",
        project="Office 365 tenant migration",
        project_code="NW-CHG-8873",
        milestone="Phase 2 of 2",
        signatory_name="Melanie Cripps",
        signatory_title="IT Manager",
        amount="11430.00 GBP",
    )
    return text("nh-en-nodewise", pdf, label)


def purchase_order() -> Paper:
    """An order from Australia."""
    pdf = typ(r"""
#set page(margin: 1.7cm)
#set text(font: "Nimbus Sans", size: 9pt)
#grid(columns: (1fr, 1fr), [#text(12pt)[*Wimmera Water Users Ltd*]\ ABN 00 123 000 456\ 8 Roberts Ave, Horsham VIC 3400], align(right)[#text(20pt)[PURCHASE ORDER]\ Order no. *PO-006614*\ 19 March 2026])
#v(5mm)
#grid(columns: (1fr, 1fr), gutter: 8pt, block(stroke: .5pt, inset: 7pt, width: 100%)[*Supplier*\ Larapinta Engineering Pty Ltd\ Bendigo VIC], block(stroke: .5pt, inset: 7pt, width: 100%)[*Deliver / perform at*\ Taylors Lake pump station\ Job: Telemetry renewal stage 1])
#v(3mm)
#table(columns: (auto, 1fr, auto, auto, auto), align: (center, left, right, right, right), stroke: .4pt,
[Item], [Description], [Qty], [Rate \$], [Amount \$],
[10], [RTU design and FAT], [1], [14,200.00], [14,200.00],
[20], [Site installation, two-person crew, days], [9], [2,350.00], [21,150.00],
[30], [As-built drawings], [1], [1,900.00], [1,900.00],
table.cell(colspan: 4)[Total AUD ex GST], [*37,250.00*])
#v(3mm)
Quote this number on every tax invoice. Terms 30 days from statement. Our general conditions (2024) apply and no others.
#v(8mm)
Authorised: %ink 15 110 black% Craig Dunmore, Operations Manager
""")
    label = truth(
        "purchase_order",
        None,
        True,
        "en",
        client="Wimmera Water Users Ltd",
        project="Telemetry renewal stage 1",
        signatory_name="Craig Dunmore",
        signatory_title="Operations Manager",
        signature_date="2026-03-19",
        amount="37250.00 AUD",
        po_number="PO-006614",
    )
    return text("nh-en-order-water", pdf, label)


def snag_scan() -> Paper:
    """Handover of a fit-out, subject to snags."""
    pdf = typ(r"""
#set page(margin: 2cm)
#set text(font: "Liberation Serif", size: 11pt)
#align(center)[#text(16pt)[*HANDOVER SHEET*]\ Corrib Interiors (Galway) Ltd]
#v(4mm)
#table(columns: (1fr, 1fr), inset: 7pt, [Premises: Unit 4, Docks Arcade], [Our contract: CI 1188], [Handed over to: Aran Knit Stores Ltd], [Date of walk-round: 6 March 2026], table.cell(colspan: 2)[Works: Shop fit-out, ground floor and mezzanine])
#v(3mm)
The shop is taken over today and the keys have changed hands. The tenant's acceptance is given subject to the snags below being put right by 20 March 2026:
#v(2mm)
#table(columns: (1cm, 1fr, 3cm), inset: 6pt, [*No*], [*Snag*], [*By*],
[1], [Refit the sagging shutter guide on the left bay], [joiner],
[2], [Replace cracked tile beside the till], [tiler],
[3], [Touch up scuffed paint to mezzanine stair], [painter])
#v(3mm)
Meters read: electricity 004417, water 00291. Two sets of keys, one alarm fob.
#v(12mm)
#grid(columns: (1fr, 1fr), gutter: 1.5cm,
[#rule(100%, [%ink 203 140 black%])\ For the tenant: Colm Ó Flaithearta, Director],
[#rule(100%, [%ink 209 110 blue%])\ For the fitter: Bernie Lally])
""")
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "en",
        client="Aran Knit Stores Ltd",
        project="Shop fit-out, ground floor and mezzanine",
        project_code="CI 1188",
        signatory_name="Colm Ó Flaithearta",
        signatory_title="Director",
        signature_date="2026-03-06",
        conditions=[
            "Refit the sagging shutter guide on the left bay",
            "Replace cracked tile beside the till",
            "Touch up scuffed paint to mezzanine stair",
        ],
    )
    how = Scanner(dpi=120, skew=-0.8, noise=2, blur=0.7, jpeg=38, seed=31)
    return scanned("nh-en-handover-knit", pdf, how, label)


def training_form() -> Paper:
    """A form with fields, filled on the screen."""
    page = Sheet()
    page.block(0, 0, 596, 62, 0.82)
    page.say(45, 30, "Delivery sign-off", 18, "Helvetica-Bold")
    page.say(45, 48, "Larkspur Learning Ltd - course delivery and materials", 9)
    rows = (
        ("Organisation", "Fenland District Council"),
        ("Programme", "Managing hybrid teams"),
        ("Booking reference", "LL-B-7702"),
        ("Delivered element", "Cohort 3, days 1 to 4"),
        ("Fee released (GBP)", "7,380.00"),
    )
    for number, (name, value) in enumerate(rows):
        page.say(45, 100 + 32 * number, name, 10)
        page.field(190, 86 + 32 * number, 330, value, f"row{number}")
    page.say(45, 285, "The client's learning lead marks one answer:", 10, "Helvetica-Bold")
    page.check(55, 298, True, "ok")
    page.say(78, 309, "Delivered as booked. Accepted.")
    page.check(55, 322, False, "not_ok")
    page.say(78, 333, "Not delivered as booked. We do not accept (say why below).")
    page.say(45, 368, "Remarks")
    page.field(45, 376, 475, "Scores averaged 4.7. Delegates want a follow-on day!", "rem", 60)
    page.rule(45, 500, 520)
    page.say(45, 520, "Signed (client)")
    page.sign(150, 512, 120, 4)
    page.say(300, 520, "Name and role")
    page.field(380, 506, 170, "Yasmin Tranter, OD Manager", "who")
    page.say(45, 560, "Date")
    page.field(150, 546, 120, "28 April 2026", "date")
    page.say(45, 790, "Larkspur Learning Ltd, Peterborough. Form L4.", 8)
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Fenland District Council",
        project="Managing hybrid teams",
        project_code="LL-B-7702",
        milestone="Cohort 3, days 1 to 4",
        signatory_name="Yasmin Tranter",
        signatory_title="OD Manager",
        signature_date="2026-04-28",
        amount="7380.00 GBP",
    )
    return Paper("nh-en-form-larkspur", "a", "form", page.done(), label)


def papers() -> Iterator[Paper]:
    """All of them."""
    yield practical_completion()
    yield lab_letter()
    yield mail_go()
    yield uat_table()
    yield weekly_hours()
    yield change_us()
    yield draft_certificate()
    yield footnote_condition()
    yield polite_refusal()
    yield vendor_notice()
    yield purchase_order()
    yield snag_scan()
    yield training_form()
