"""English papers, second half: orders, protocols, notices, lifts and lawyers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner

from .board import copied, fillable, mixed, plain


def timesheet_lab() -> Paper:
    """Contract analyst's fortnight that the laboratory has not approved yet."""
    label = truth(
        "timesheet_approval",
        "undecided",
        False,
        "en",
        client="Rathlin Biologics",
        project_code="WO-3309",
        signatory_name="Dr. Eimear Toal",
        signatory_title="QC Laboratory Manager",
        warnings=["partly_signed"],
    )
    return plain(
        "nf-en-timesheet-lab",
        label,
        r"""
#set text(font: "Liberation Mono", size: 9pt)
#set page(margin: 1.8cm)
PIPETTE PEOPLE -- contract laboratory staff #h(1fr) FORTNIGHT SHEET
#line(length: 100%, stroke: (dash: "dashed"))
Analyst ........ Zofia Brandt \
Hirer .......... Rathlin Biologics \
Work order ..... WO-3309 \
Period ......... 1 June 2026 - 14 June 2026
#v(3mm)
#table(columns: (auto, 1fr, auto, auto), stroke: none, inset: 3pt,
 [DATE], [BENCH], [IN-OUT], [HRS],
 [Mon 1], [HPLC 2, stability pulls], [08:00-16:30], [8.0],
 [Tue 2], [HPLC 2, stability pulls], [08:00-16:30], [8.0],
 [Wed 3], [Dissolution], [08:00-12:30], [4.5],
 [Thu 4], [Dissolution], [08:00-17:00], [8.5],
 [Mon 8], [Bank of OOS retests], [07:30-16:00], [8.0],
 [Tue 9], [Retests; logbook review], [07:30-16:00], [8.0],
 [Thu 11], [Method transfer with Basel], [09:00-17:30], [8.0],
 [Fri 12], [Method transfer, write-up], [09:00-13:00], [4.0],
 [], [], [SUM], [57.0])
#line(length: 100%, stroke: (dash: "dashed"))
#v(6mm)
ANALYST \ <<sig 81 100 30 333333>> \ Zofia Brandt  14 June 2026
#v(8mm)
HIRER'S APPROVAL -- pay is run on the approved copy only
#v(10mm)
.................................................. \
Dr. Eimear Toal, QC Laboratory Manager #h(1cm) date ..............
""",
    )


def purchase() -> Paper:
    """Purchase order for structural engineering, United States."""
    label = truth(
        "purchase_order",
        None,
        True,
        "en",
        client="Tidewater Charter Schools, Inc.",
        project="Gymnasium truss assessment",
        signatory_name="Monique Abernathy",
        signatory_title="Purchasing Agent",
        signature_date="2026-01-09",
        amount="14750.00 USD",
        po_number="4500-2261",
    )
    return plain(
        "nf-en-purchase",
        label,
        r"""
#set page(paper: "us-letter", margin: 0.75in)
#set text(font: "Nimbus Roman", size: 10pt)
#grid(columns: (1fr, auto), [Tidewater Charter Schools, Inc. \ Business Office, 77 Osprey Way, Norfolk VA], box(stroke: 1.5pt, inset: 8pt)[PURCHASE ORDER \ *4500-2261*])
#v(5mm)
#table(columns: (1fr, 1fr), inset: 7pt,
 [*Vendor* \ Chesapeake Structural Group PC \ 1400 Granby Street], [*Ship / perform at* \ Seabright campus \ Gymnasium truss assessment],
 [*Ordered* January 9, 2026], [*Terms* net 30, no deposit])
#table(columns: (12mm, 1fr, 15mm, 26mm, 26mm), inset: 5pt, align: (center, left, center, right, right),
 [Ln], [Service], [Qty], [Unit], [Extended],
 [1], [Field inspection of glulam trusses incl. lift rental], [1], [5,900.00], [5,900.00],
 [2], [Sealed report with repair sketches], [1], [7,350.00], [7,350.00],
 [3], [Board meeting presentation], [2], [750.00], [1,500.00],
 table.cell(colspan: 4, align: right)[TOTAL USD], [14,750.00])
The order number must show on all packages, reports and invoices. Acceptance of this order is limited to its
terms; the vendor's printed conditions do not apply.
#v(10mm)
<<sig 91 130 36>> \
Authorized: Monique Abernathy, Purchasing Agent
""",
    )


def sow() -> Paper:
    """Statement of work, both signatures."""
    label = truth(
        "statement_of_work",
        None,
        True,
        "en",
        client="Glenmore Insurance Brokers",
        project="Data room consolidation",
        project_code="SOW 6",
        signatory_name="Padraig Hession",
        signatory_title="Chief Information Officer",
        signature_date="2026-02-03",
        amount="72000.00 EUR",
    )
    return plain(
        "nf-en-sow",
        label,
        r"""
#set text(font: "Lato", size: 10pt)
#set heading(numbering: "1")
#text(18pt, rgb("#9a1750"))[SOW 6 -- Data room consolidation]

between Glenmore Insurance Brokers, Galway ("Glenmore") and Scarp Data Ltd, Dublin ("Scarp"), made under the
master agreement of 14 March 2024
= Scope
Scarp will inventory eleven shared drives, agree a retention map with Glenmore's compliance team, and migrate what survives to
a single records platform.
= Deliverables and timetable
#table(columns: (1fr, 40mm, 35mm), stroke: 0.4pt + gray, inset: 5pt,
 [Inventory report], [end of week 4], [€18,000], [Retention map], [end of week 7], [€15,000], [Migrated records, reconciled], [end of week 15], [€39,000])
Fixed price, expenses included: €72,000.00.
= How deliverables will be accepted
Glenmore has eight working days to test each deliverable against Annex A and will state its findings in writing; rework is
free of charge until the criteria are met.
= People
Scarp: Ruairi Quill (lead), two engineers. Glenmore: a records officer for at least two days a week.
= Assumptions
Glenmore's present file servers stay readable until the end of week 16. Passwords for encrypted archives are supplied by their owners; an
archive that nobody can open is listed and left alone. Weeks are counted from the kick-off call.
= Charges for delay
If a Glenmore dependency slips by over five working days, Scarp may invoice standby at €420 per engineer per day after telling the records officer.
#pagebreak()
= Security
Work is done on Glenmore's premises or through its gateway. No copy leaves Ireland. Scarp's people sign the visitors' undertaking at
reception and have been vetted within the past two years.
= Out of scope
Paper files; mailboxes; anything held by the reinsurers.
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 [Signed for Glenmore \ <<sig 101 120 34>> \ Padraig Hession \ Chief Information Officer \ 3 February 2026],
 [Signed for Scarp \ <<sig 6 110 34 111111>> \ Ruairi Quill \ Director \ 30 January 2026])
""",
    )


def protocol() -> Paper:
    """Qualification protocol: two text pages, the approval page scanned behind them."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Verity Ophthalmics",
        project="Lyophilizer LY-3 qualification",
        project_code="VP-2291",
        milestone="Operational Qualification",
        signatory_name="Joan Pellegrino",
        signatory_title="Director, Quality Assurance",
        signature_date="2026-03-30",
    )
    front = r"""
#set page(paper: "us-letter", margin: 1in, header: text(8pt)[Doc. VP-2291-OQ Rev 0 #h(1fr) Meridian Validation Services], footer: context text(8pt)[Page #counter(page).display() of 3])
#set text(font: "Liberation Serif", size: 11pt)
#align(center)[#v(3cm) #text(18pt)[*Operational Qualification*] \ #text(14pt)[Lyophilizer LY-3 qualification] \ #v(5mm) Prepared for Verity Ophthalmics, Worcester, Massachusetts \ Protocol VP-2291]
#v(1cm)
*1 Purpose.* To show that the freeze dryer holds shelf temperature, chamber pressure and condenser load inside the
ranges of user requirement URS-118 when it is run empty and with placebo vials.

*2 Approach.* Twelve thermocouples, calibrated before and after; three consecutive runs; any excursion recorded on
form F-7.

*3 Decision rule.* The qualification is accepted if all critical tests pass and every deviation is closed by QA.
#pagebreak()
*4 Results*
#table(columns: (1fr, 35mm, 35mm, 22mm), inset: 5pt,
 [Test], [Limit], [Found], [Result],
 [Shelf uniformity at -40 °C], [± 1.0 °C], [± 0.6 °C], [Pass],
 [Ramp rate], [1.0 °C/min], [1.02 °C/min], [Pass],
 [Pressure control, 100 mTorr], [± 5], [± 3], [Pass],
 [Leak rate], [0.02 mbar L/s], [0.011], [Pass],
 [Condenser, 30 kg ice], [24 h], [21 h 40 min], [Pass],
 [Power loss recovery], [resumes recipe], [resumed], [Pass])
*5 Deviations.* DEV-01: thermocouple 9 detached in run 2; run repeated, closed March 24, 2026. None other.

*6 Recommendation of the validation contractor.* Meridian recommends release; approval is for the site to give on the next page.
"""
    back = r"""
#set page(paper: "us-letter", margin: 1in)
#set text(font: "Liberation Serif", size: 11pt)
VP-2291-OQ Rev 0 -- Approval page #h(1fr) Page 3 of 3
#v(1cm)
The undersigned have reviewed the executed protocol and its raw data. #h(4mm) OQ result:
#v(4mm)
<<cross 10 1c2f86>> Accepted, release to Performance Qualification #h(1cm) <<empty 10>> Not accepted
#v(1cm)
#table(columns: (1fr, 60mm, 32mm), inset: 9pt,
 [Role], [Signature], [Date],
 [Carl Ndiaye \ Manufacturing Engineering], [<<sig 111 110 30>>], [#pen[Mar 27, 2026]],
 [Joan Pellegrino \ Director, Quality Assurance], [<<sig 112 120 32>>], [#pen[Mar 30, 2026]])
"""
    return mixed(
        "nf-en-protocol", label, Scanner(dpi=130, skew=0.5, jpeg=45, noise=4, seed=9), front, back
    )


def not_accepted() -> Paper:
    """Commissioning authority's notice of refusal."""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "en",
        client="Lambourne College",
        project="Sports hall heat pumps",
        project_code="7741/M",
        milestone="Commissioning Stage C",
        signatory_name="Dr Yusuf Adeyemi",
        signatory_title="Engineer to the Contract",
        signature_date="2026-11-24",
        amount="54600.00 GBP",
    )
    return plain(
        "nf-en-refusal-notice",
        label,
        r"""
#set text(font: "DejaVu Serif", size: 9pt)
#set page(columns: 2, margin: 1.7cm)
#place(top, scope: "parent", float: true)[#text(16pt)[NOTICE OF REFUSAL OF ACCEPTANCE] \ Adeyemi Croft Partnership, building services engineers, Reading #line(length: 100%)]
*To:* Solway Thermal Ltd \
*Employer:* Lambourne College \
*Works:* Sports hall heat pumps \
*Contract:* 7741/M \
*Stage offered:* Commissioning Stage C \
*Stage sum:* £54,600.00

We attended the offered tests on 19 and 20 November 2026. The Stage is not accepted. The Stage sum is not due.

*Why*

(a) Unit HP-2 tripped on high pressure four times in the six-hour run.

(b) Flow temperature at full load was 41 °C; the specification (M40/12) calls for 48 °C.

(c) The noise at the bursar's lodge was measured at 47 dB(A) by night against a planning limit of 38.

#colbreak()
*What next*

Solway Thermal are to submit a method for correcting (a) to (c) by 8 December 2026. After correction the whole of
Stage C is to be offered again with seven days' notice; results from the November tests will not be carried over.

The cost of the repeat attendance will be claimed from the Contractor.
#v(6mm)
<<sig 121 115 36 1b1b1b>>

Dr Yusuf Adeyemi \
Engineer to the Contract \
24 November 2026
""",
    )


def two_ticks() -> Paper:
    """Signed slip upon which both boxes are ticked; scanned."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "en",
        client="Penhallow Boatyard",
        project="CCTV and gate entry",
        project_code="Job 9035",
        signatory_name="Merryn Curnow",
        signatory_title="Yard Manager",
        signature_date="2026-07-03",
        amount="6310.00 GBP",
    )
    return copied(
        "nf-en-two-ticks",
        label,
        Scanner(dpi=130, skew=1.4, noise=7, jpeg=42, seed=12),
        r"""
#set page(paper: "a5", margin: 13mm)
#set text(font: "Liberation Sans", size: 10pt)
#align(center)[*LIZARD SECURITY SYSTEMS* \ NSI Gold · Helston]
*Completion of installation* #h(1fr) Job 9035
#table(columns: (26mm, 1fr), inset: 5pt,
 [Customer], [Penhallow Boatyard], [System], [CCTV and gate entry], [Engineer], [D. Pascoe], [Contract sum], [£6,310.00 + VAT])
Customer's statement (tick one):
#v(2mm)
<<tick 10 1c2f86>> I am happy with the system and accept it. #v(2mm)
<<tick 10 1c2f86>> I do not accept the system yet; the engineer must come back.
#v(6mm)
Signed <<sig 131 110 34>> #v(3mm)
Print name #pen[Merryn Curnow] \
Post held #pen[Yard Manager] #h(1fr) Date #pen[3 July 2026]
#v(1fr)
#cap[User codes and the log book were handed over with this form.]
""",
    )


def vendor_notice() -> Paper:
    """Contractor's own completion notice; the client's line is empty."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "en",
        client="Fenwick & Daughters Brewery",
        project="Effluent tank lining",
        project_code="RC-618",
        amount="23400.00 GBP",
        warnings=["partly_signed"],
    )
    return plain(
        "nf-en-vendor-notice",
        label,
        r"""
#set text(font: "C059", size: 10.5pt)
#rect(width: 100%, stroke: (top: 3pt + rgb("#234e70"), bottom: 1pt), inset: (y: 8pt))[#text(16pt)[RESINCOAT NORTHERN] #h(1fr) Notice of completed works]
#v(3mm)
Order from: Fenwick & Daughters Brewery, Alnwick \
Our contract: RC-618 \
Subject: Effluent tank lining

We hereby notify you that the works are one hundred per cent complete, have been carried out in full accordance
with your enquiry and are accepted for use from 5 June 2026, the date on which the tank was refilled.

#block(inset: (left: 8mm))[
Blast profile: 85 microns mean \
Lining: two coats vinyl ester, 1.1 mm total \
Spark test: 4.5 kV, nil holidays \
Cure: 7 days at 18 °C]

Final account: £23,400.00, due on the terms you know.
#v(6mm)
Made out for Resincoat Northern by \
<<sig 141 120 34>> \
Col Ridley, contracts manager, 8 June 2026
#v(12mm)
#line(length: 100%, stroke: (dash: "dotted"))
Agreed on behalf of the brewery:
#v(9mm)
#grid(columns: (1fr, 1fr, 35mm), gutter: 6mm, rule(w: 100%)[~], rule(w: 100%)[~], rule(w: 100%)[~], cap[signature], cap[full name and post], cap[date])
""",
    )


def draft_cert() -> Paper:
    """A certificate with DRAFT across it."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "en",
        client="Glebe Harbour Developments",
        project="Pontoon 3 replacement",
        project_code="KM-1402",
        milestone="Section 2",
        signatory_name="Prue Castellan",
        signatory_title="Project Manager",
        amount="310000.00 AUD",
        warnings=["draft_or_void"],
    )
    return plain(
        "nf-en-draft",
        label,
        r"""
#set page(foreground: rotate(-52deg, text(130pt, fill: rgb(180, 30, 30, 60), weight: "bold")[DRAFT]))
#set text(font: "Caladea", size: 11pt)
#align(center)[#text(13pt)[KELP MARITIME ENGINEERING] \ NEC4 Engineering and Construction Contract]
#v(6mm)
#align(center, text(20pt)[Completion Certificate])
#v(6mm)
The _Client_ is Glebe Harbour Developments. \
The contract is KM-1402, Pontoon 3 replacement. \
This certificate is for Section 2 (piles and gangway).

Under clause 30.2 I certify that Completion of the section named above took place on [insert]. The
_Contractor_ has done all the work which the Scope says is to be done by that date, and there are no Defects which
would have prevented the _Client_ from using the section.

Amount that becomes due on Completion: \$310,000.00 AUD.
#v(2cm)
#grid(columns: (1fr, 1fr), [#rule(w: 65mm)[~] \ Prue Castellan \ _Project Manager_], [#rule(w: 50mm)[~] \ Date])
#v(1fr)
#text(8pt)[Working copy 2 for comment by the quantity surveyor. Not issued.]
""",
    )


def substantial() -> Paper:
    """Substantial completion with a list still to be done, United States."""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "en",
        client="Sandoval County Library District",
        project="Placitas Branch Library",
        project_code="2408-PBL",
        milestone="Substantial Completion",
        signatory_name="Ramona Ortiz",
        signatory_title="Library District Director",
        signature_date="2026-08-14",
        conditions=[
            "Reset two cracked pavers at the book drop",
            "Replace acoustic panel stained by roof leak, Room 106",
            "Deliver attic stock of carpet tile, 12 boxes",
        ],
    )
    return plain(
        "nf-en-substantial",
        label,
        r"""
#set page(paper: "us-letter", margin: (x: 1.1in, y: 0.9in))
#set text(font: "Nimbus Sans Narrow", size: 11pt)
#text(15pt, weight: "bold")[CERTIFICATE OF SUBSTANTIAL COMPLETION]
#line(length: 100%, stroke: 2pt)
PROJECT: Placitas Branch Library #h(1fr) ARCHITECT'S NO.: 2408-PBL \
OWNER: Sandoval County Library District \
CONTRACTOR: Mesa Verde Builders, LLC \
ARCHITECT: Chavez Lund Studio
#line(length: 100%)
The Work was reviewed and found, to the Architect's best knowledge, sufficiently complete that the Owner can
occupy it for its intended use. *Date of Substantial Completion: August 10, 2026.* Warranties
commence on that date.

The Owner accepts the Work as substantially complete subject to the Contractor finishing the items below within 21 days:
+ Reset two cracked pavers at the book drop
+ Replace acoustic panel stained by roof leak, Room 106
+ Deliver attic stock of carpet tile, 12 boxes

Utilities and insurance pass to the Owner at noon on the date above. Security stays with the Contractor until keys
are exchanged.
#v(8mm)
#table(columns: (1fr, 50mm, 35mm), stroke: 0.5pt, inset: 7pt,
 [Architect: Teo Chavez, AIA], [<<sig 3 100 28>>], [08/11/2026],
 [Contractor: Bud Wheelock, President], [<<sig 14 110 28 111111>>], [08/12/2026],
 [Owner: Ramona Ortiz, Library District Director], [<<sig 24 105 30 103060>>], [08/14/2026])
""",
    )


def closing_letter() -> Paper:
    """Client's letter to a law firm with a typed signature."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Copperline Robotics, Inc.",
        project="trademark clearance program",
        project_code="20455.003",
        milestone="Final clearance opinion",
        signatory_name="Sheila Wozniak",
        signatory_title="General Counsel",
        signature_date="2026-06-30",
        amount="32500.00 USD",
    )
    return plain(
        "nf-en-closing-letter",
        label,
        r"""
#set page(paper: "us-letter", margin: 1.1in)
#set text(font: "P052", size: 11pt)
#align(center)[*Copperline Robotics, Inc.* \ #text(9pt)[Office of the General Counsel · 61 Foundry Street · Pittsburgh, PA]]
#v(6mm)
June 30, 2026

Hollis Marchetti LLP \ Attn. Ingrid Hollis, Esq.

#h(1cm) _Matter 20455.003, trademark clearance program_

Dear Ingrid:

Your Final clearance opinion dated June 22 reached us with its search annexes for the United States, Canada and
Mexico. It answers each of the seven questions in the engagement letter, and the board relied upon it at
yesterday's meeting.

Please treat this letter as the written acceptance that paragraph 5 of the engagement letter calls for. The fixed
fee of \$32,500.00 held in your trust account may be transferred to your operating account.

Thank you for carrying this through a difficult spring.

Very truly yours,

/s/ Sheila Wozniak

Sheila Wozniak \
General Counsel
""",
    )


def creative_form() -> Paper:
    """Fillable approval of campaign films; a remark sets a condition."""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "en",
        client="Nepisiguit Dairy Collective",
        project="Golden butter campaign",
        project_code="OC-553",
        milestone="Online films, 3 x 15 seconds",
        signatory_name="Mairead Coyle",
        signatory_title="Brand Lead",
        warnings=["ambiguous_date"],
        conditions=["new voice-over without the word farmhouse on film 2 by Monday"],
    )

    def draw(c: Canvas) -> None:
        form = c.acroForm
        c.setFont("Helvetica-Oblique", 22)
        c.setFillColor(HexColor("#e4572e"))
        c.drawString(50, 770, "orange crate")
        c.setFillColor(HexColor("#000000"))
        c.setFont("Helvetica", 9)
        c.drawString(50, 755, "production & post, Wellington Street West, Toronto")
        c.setFont("Helvetica-Bold", 12)
        c.drawString(50, 720, "Asset approval")
        y = 690
        for words, value in (
            ("Advertiser", "Nepisiguit Dairy Collective"),
            ("Campaign", "Golden butter campaign"),
            ("Docket", "OC-553"),
            ("Assets shown", "Online films, 3 x 15 seconds"),
        ):
            c.setFont("Helvetica", 8)
            c.drawString(50, y + 18, words)
            form.textfield(
                name=words.lower().replace(" ", "_"),
                value=value,
                x=50,
                y=y - 6,
                width=400,
                height=20,
                fontSize=10,
                borderStyle="underlined",
            )
            y -= 44
        c.setFont("Helvetica-Bold", 10)
        c.drawString(50, y + 6, "Your call")
        c.setFont("Helvetica", 10)
        for number, words in enumerate(("Approved for air", "Changes needed, show us again")):
            form.checkbox(
                name=f"call{number}",
                x=50 + 190 * number,
                y=y - 20,
                size=13,
                checked=number == 0,
                buttonStyle="check",
                borderWidth=0.8,
            )
            c.drawString(70 + 190 * number, y - 17, words)
        y -= 60
        c.setFont("Helvetica", 8)
        c.drawString(50, y + 14, "Remarks")
        form.textfield(
            name="remarks",
            x=50,
            y=y - 50,
            width=490,
            height=58,
            fontSize=10,
            fieldFlags="multiline",
            value="Approved on condition we get a new voice-over without the word farmhouse on film 2 "
            "by Monday.",
        )
        y -= 90
        c.drawString(50, y, "Typed signature (has the force of ink under our terms)")
        form.textfield(
            name="signature",
            value="/s/ Mairead Coyle",
            x=50,
            y=y - 26,
            width=220,
            height=20,
            fontSize=11,
        )
        c.drawString(290, y, "Post")
        form.textfield(
            name="post", value="Brand Lead", x=290, y=y - 26, width=120, height=20, fontSize=10
        )
        c.drawString(430, y, "Date")
        form.textfield(
            name="date", value="04/09/2026", x=430, y=y - 26, width=115, height=20, fontSize=10
        )

    return fillable("nf-en-creative-form", label, draw)


def lift() -> Paper:
    """Lift commissioning acceptance, laid sideways upon the scanner."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Kilbrennan Nursing Home",
        project="Passenger lift, east wing",
        project_code="LE-20714",
        signatory_name="Bríd Fallon",
        signatory_title="Director of Care",
        signature_date="2026-10-08",
        amount="38900.00 EUR",
    )
    return copied(
        "nf-en-lift",
        label,
        Scanner(dpi=112, skew=0.4, turn=90, jpeg=40, noise=2.5, blur=0.6, seed=21),
        r"""
#set text(font: "DejaVu Sans", size: 9pt)
#table(columns: (1fr, 1fr, 1fr), inset: 7pt,
 table.cell(colspan: 2)[#text(14pt)[*Shannon Elevators*] \ Ennis, Co. Clare], [Handing-over record \ *LE-20714*],
 table.cell(colspan: 3)[Owner: Kilbrennan Nursing Home \ Unit: Passenger lift, east wing \ 8 persons / 630 kg / 4 stops / machine-room-less],
 [Overspeed governor trip], [1.16 m/s], [in order],
 [Buffer, full load], [compressed 92 %], [in order],
 [Doors, closing force], [128 N], [in order],
 [Levelling accuracy], [± 4 mm], [in order],
 [Emergency call to control room], [answered 14 s], [in order],
 [Lighting of car on battery], [1 h 10 min], [in order],
 table.cell(colspan: 3)[Notified body certificate (Annex V) seen and copied. Keys, release tool and rescue instruction handed to the owner.],
 table.cell(colspan: 3)[*Owner:* "We take over the lift today and are content with it." #h(4mm) Final instalment €38,900.00 to be released. \ #v(3mm)
 <<sig 161 130 36>> #h(1cm) #pen[8th October 2026] \ Sr. Bríd Fallon, Director of Care],
 table.cell(colspan: 3)[*For Shannon Elevators:* <<sig 162 100 30>> #h(5mm) Donal Keane, tester])
""",
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    for make in (
        timesheet_lab,
        purchase,
        sow,
        protocol,
        not_accepted,
        two_ticks,
        vendor_notice,
        draft_cert,
        substantial,
        closing_letter,
        creative_form,
        lift,
    ):
        yield make()
