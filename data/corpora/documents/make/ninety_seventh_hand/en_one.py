"""Papers of British and Irish firms."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Fillable, scanned, sheet, text


def practical() -> Paper:
    """The architect's certificate under a JCT contract."""
    data = sheet(
        r"""
#align(center)[#text(14pt, weight: "bold", tracking: 1pt)[PRACTICAL COMPLETION CERTIFICATE] \
#text(9pt)[JCT Intermediate Building Contract with contractor's design (ICD)]]
#line(length: 100%, stroke: 1pt)
#grid(columns: (3.4cm, 1fr, 2.6cm, 3.4cm), row-gutter: 7pt,
 [Issued by:], [Tolland Pryce Architects LLP, 4 Maltings Row, Ludlow SY8 1AX], [Job ref:], [TPA 1907],
 [Employer:], [Trustees of the Corve Almshouses], [Certificate no.:], [1],
 [Contractor:], [D. R. Wainhouse & Sons Ltd], [Contract dated:], [11 March 2025],
 [Works:], [Re-roofing and conversion of six dwellings, Almshouse Court], [], [])
#line(length: 100%, stroke: 1pt)
#v(6pt)
I hereby certify under clause 2.21 of the above Contract that, in my opinion, practical completion of
the Works was achieved on
#align(center)[#box(stroke: .7pt, inset: 8pt)[*Friday 27 February 2026*]]
and that the Contractor has complied sufficiently with clauses 2.32 (as-built drawings) and 3.18 of the
Conditions.

The Rectification Period runs for twelve months from the date in the box. One half of the retention held
becomes due to the Contractor with the next interim certificate. From today the Employer is
responsible for insuring the buildings.
#v(14pt)
To be signed by or for the issuer named above

#grid(columns: (6cm, 1fr), gutter: 12pt, align: bottom,
 ln(6cm)[%sig:111:44%], [Date: #hand[2 March 2026]],
 [Harriet Tolland, Contract Administrator], [])
#v(20pt)
#text(8.5pt)[Distribution: Employer (original) #h(1em) Contractor (original) #h(1em)
Quantity Surveyor #h(1em) Clerk of Works #h(1em) File]
""",
        face="Caladea",
        size=10.5,
    )
    return text(
        "nm-en-jct-practical",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Trustees of the Corve Almshouses",
            project="Re-roofing and conversion of six dwellings, Almshouse Court",
            project_code="TPA 1907",
            signatory_name="Harriet Tolland",
            signatory_title="Contract Administrator",
            signature_date="2026-03-02",
        ),
    )


def survey() -> Paper:
    """A client's letter about a measured survey."""
    data = sheet(
        r"""
#align(right)[*Brackenthwaite Estate Office* \ Home Farm, Kirkby Sallow \ Cumbria LA10 6QP \ 015395 55018]
#v(1cm)
Mr P. Oduya \ Lowther Geomatics Ltd \ Unit 9, Gilling Gate \ Kendal
#v(.5cm)
19th May 2026

Dear Mr Oduya,

*Measured building survey of Sallow Hall, your job LG-26-0418*

Your disc and the paper prints arrived on Tuesday, and our own surveyor, Miss Farrant, has spent two
days walking round the house with them. She checked eleven rooms by tape and the long gallery by laser,
and found nothing out by more than eight millimetres. The sections through the east stair, which I had
doubted could be drawn at all, are a pleasure.

We therefore take the survey as delivered and complete. You may send your account for £6,850.00 as
quoted; Mrs Coates in this office will see that it is paid in the June run.

I shall be writing separately about the stable block, for which we have no money before next year.

Yours sincerely,

%sig:121:46:222222%

Edmund Brackenthwaite-Hale \ Resident Agent
""",
        face="P052",
        size=11.5,
        margin="(x: 3cm, y: 2.4cm)",
        lead=0.75,
    )
    return text(
        "nm-en-survey-letter",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Brackenthwaite Estate Office",
            project="Measured building survey of Sallow Hall",
            project_code="LG-26-0418",
            signatory_name="Edmund Brackenthwaite-Hale",
            signatory_title="Resident Agent",
            signature_date="2026-05-19",
            amount="6850.00 GBP",
        ),
    )


def museum() -> Paper:
    """Handover of a gallery fit-out with points left to do."""
    data = sheet(
        r"""
#grid(columns: (1fr, auto), [#text(18pt, fill: rgb("#7a1f3d"), weight: "bold")[PLINTH & VITRINE] \
 #text(8pt)[museum fit-out · mountmaking · Bristol]],
 align(right)[Installation handover record \ Sheet PV/HO/233])
#v(8pt)
#kv("Museum|Severnside Museum of Trade
Gallery / project|Ropewalk Gallery redisplay
Our job number|PV-25-233
Element handed over|Lot 2 – showcases and graphics
Present|Dr Imogen Kerridge (museum), Sam Tulloch (Plinth & Vitrine)", w: 4.4cm, bold: true)
#v(6pt)
#tb((auto, 1fr, 2.1cm, 2.1cm), "Case|What was checked|Sound|To do
R1|Seal, lock, lux at 50 on object plane|[v]|[ ]
R2|Seal and lock; door drops when opened beyond 80 degrees|[ ]|[v]
R3|Silica drawer, hygrometer reading 48 % RH after 72 h|[v]|[ ]
R4|Graphic panel text against approved proof v7|[v]|[ ]
R5|Plinth colour against sample; scuffed on the visitor side|[ ]|[v]", tone: rgb("#f1e3e8"), stroke: .4pt + gray, inset: 5pt)
#v(4pt)
*Museum's decision.* Lot 2 is taken over by the museum today, subject to the following being put right
before the private view on 16 April 2026:
- hinge of case R2 to be replaced with the heavy-duty pattern
- plinth of case R5 to be repainted in situ
Objects may be installed in R1, R3 and R4 straight away.
#v(10pt)
#grid(columns: (1fr, 1fr), gutter: 14pt, row-gutter: 4pt,
 ln(7cm)[%sig:131:40%], ln(7cm)[%sig:132:34:111111%],
 [For the museum: Dr Imogen Kerridge], [For the installer: Sam Tulloch],
 [Head of Collections], [Project lead],
 [Dated 2 April 2026], [Dated 2 April 2026])
""",
        face="Lato",
        size=9.5,
    )
    return text(
        "nm-en-museum-cases",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Severnside Museum of Trade",
            project="Ropewalk Gallery redisplay",
            project_code="PV-25-233",
            milestone="Lot 2 – showcases and graphics",
            signatory_name="Dr Imogen Kerridge",
            signatory_title="Head of Collections",
            signature_date="2026-04-02",
            conditions=[
                "hinge of case R2 to be replaced with the heavy-duty pattern",
                "plinth of case R5 to be repainted in situ",
            ],
        ),
    )


def variation() -> Paper:
    """A variation order for a school kitchen."""
    data = sheet(
        r"""
#rect(width: 100%, fill: rgb("#dfe9e4"), inset: 10pt)[#text(15pt, weight: "bold")[Variation Order No. VO-06]
#h(1fr) Fenwick Marsh Building Services]
#tb((3.6cm, 1fr), "Client|Aldersyke Multi-Academy Trust
Site|Aldersyke Lower School – kitchen ventilation
Contract no.|FM/4471
Raised by|L. Okafor, project engineer, 8 June 2026", head: false, stroke: none, inset: (x: 0pt, y: 3pt))

*What changes.* The existing riser was found to be lined with asbestos cement (report R&D-119). The new
extract duct is re-routed over the flat roof of the hall with a weathered cowl; the riser is sealed and left.

#tb((1fr, 3cm), "Cost build-up|£
Additional galvanised duct, 14 m, and supports|3,218.00
Roof penetration, upstand and cowl|1,460.00
Omit fire-rated lining of riser|- 1,190.00
Attendance and crane half-day|735.00
!Net addition to the contract sum|!4,223.00", stroke: (x, y) => (bottom: .4pt), align: (left, right), inset: 5pt)

#kv("Contract sum before this order|£86,400.00
Contract sum after this order|£90,623.00
Effect on programme|four working days", w: 6cm)
#v(6pt)
Client instruction (one box to be ticked): #h(6pt) #on Proceed as described #h(10pt) #off Do not proceed
#h(10pt) #off Re-price
#v(8pt)
#grid(columns: (6.5cm, 1fr), gutter: 10pt, align: bottom,
 [Authorised for the Trust: \ #ln(6.4cm)[%sig:141:38%]], [Name #hand[Gareth Ellwood] \ Position #hand[Estates Manager] \
 Date #hand[11 June 2026]])
""",
        face="Nimbus Sans",
        size=10,
    )
    return text(
        "nm-en-variation-kitchen",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Aldersyke Multi-Academy Trust",
            project="Aldersyke Lower School – kitchen ventilation",
            project_code="FM/4471",
            signatory_name="Gareth Ellwood",
            signatory_title="Estates Manager",
            signature_date="2026-06-11",
            amount="4223.00 GBP",
            change_order_number="VO-06",
        ),
    )


def uat() -> Paper:
    """A printed mail after user tests."""
    data = sheet(
        r"""
#text(8pt, fill: luma(90))[14/07/2026, 08:12 #h(1fr) Mail – Nadia Voss – Outlook]
#v(4pt)
#text(15pt)[RE: Claims Intake Portal – release 2.0 UAT exit]
#line(length: 100%, stroke: .4pt)
#kv("From|Priyanka Sethi <p.sethi@harbourmutual.example>
Sent|Mon 13 July 2026 17:46
To|Nadia Voss <nadia.voss@copperline.example>
Cc|Claims Change Board", w: 1.8cm, gap: 4pt, bold: true)
#v(8pt)
Hi Nadia

Thanks for turning the two reds round so quickly. Dev and I reran scripts 31 to 47 this afternoon against
build 2.0.14 and everything passed, including the Welsh letters. The board met at four and had no objections.

So, formally: UAT is closed and Harbour Mutual Insurance signs off release 2.0 for go-live on the 20th. Please
treat this as our acceptance for the purposes of SOW HM-0092 and bill the second instalment of £41,600.00.

The wish list (dark mode, bulk upload) goes into 2.1, nothing to do with this one.

Cheers

Priyanka

#text(9pt)[*Priyanka Sethi* \ Product Owner, Claims \ Harbour Mutual Insurance, Quay House, Swansea]
#v(10pt)
#block(stroke: (left: 1.5pt + luma(160)), inset: (left: 8pt))[#text(9pt, fill: luma(70))[
*From:* Nadia Voss \ *Sent:* Fri 10 July 2026 11:20 \
Hi Priyanka, 2.0.14 is on the UAT box with fixes for CIP-388 and CIP-391. Could you retest and let me know
where we stand? We would like to book the cutover crew.]]
""",
        face="Liberation Sans",
        size=10,
        margin="1.8cm",
    )
    return text(
        "nm-en-mail-uat",
        data,
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Harbour Mutual Insurance",
            project="Claims Intake Portal",
            project_code="HM-0092",
            milestone="release 2.0",
            signatory_name="Priyanka Sethi",
            signatory_title="Product Owner, Claims",
            signature_date="2026-07-13",
            amount="41600.00 GBP",
        ),
    )


def contractor() -> Paper:
    """A weekly timesheet, filled in by hand."""
    data = sheet(
        r"""
#text(16pt, weight: "bold")[Contractor timesheet] #h(1fr) Kestrel Interim Engineers Ltd
#v(6pt)
#grid(columns: (1fr, 1fr), row-gutter: 8pt,
 [Contractor: #hand[Owen Radley]], [Week ending: #hand[Sunday 8 Feb 2026]],
 [Client: #hand[Tamar Valley Water plc]], [Assignment no.: #hand[KIE-7720]],
 [Site: #hand[Gunnislake pumping station]], [Role: #hand[Commissioning engineer]])
#v(8pt)
#table(columns: (2.4cm, 2cm, 2cm, 1.8cm, 1.8cm, 1fr), inset: 6pt,
 [*Day*], [*Start*], [*Finish*], [*Break*], [*Hours*], [*Work done*],
 [Mon], [#hand[07.30]], [#hand[16.30]], [#hand[1.0]], [#hand[8.0]], [#hand[loop checks]],
 [Tue], [#hand[07.30]], [#hand[17.00]], [#hand[1.0]], [#hand[8.5]], [#hand[pump 2 no-load run]],
 [Wed], [#hand[07.30]], [#hand[16.30]], [#hand[1.0]], [#hand[8.0]], [#hand[telemetry]],
 [Thu], [#hand[07.00]], [#hand[17.00]], [#hand[1.0]], [#hand[9.0]], [#hand[wet tests]],
 [Fri], [#hand[07.30]], [#hand[15.00]], [#hand[0.5]], [#hand[7.0]], [#hand[paperwork, hand-back]],
 [Sat / Sun], [–], [–], [–], [–], [],
 table.cell(colspan: 4, align: right)[*Total*], [#hand(s: 15pt)[40.5]], [])
#v(8pt)
I confirm that the hours above were worked to our satisfaction and may be invoiced.
#v(12pt)
#grid(columns: (1fr, 1fr), row-gutter: 12pt, align: bottom,
 [Line manager signature #ln(3.6cm)[%sig:151:32%]], [Print name #hand[Jill Penrose]],
 [Job title #hand[Senior Project Manager]], [Date #hand[9 Feb 2026]],
 [Contractor signature #ln(3.6cm)[%sig:152:30:222222%]], [Date #hand[6 Feb 2026]])
#v(1fr)
#text(8pt)[Return by Monday noon to payroll\@kestrel-interim.example. Sheets without a client signature are not paid.]
""".replace("payroll\\@", "payroll@"),
        face="Carlito",
        size=11,
    )
    return scanned(
        "nm-en-contractor-week",
        data,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Tamar Valley Water plc",
            project="Gunnislake pumping station",
            project_code="KIE-7720",
            signatory_name="Jill Penrose",
            signatory_title="Senior Project Manager",
            signature_date="2026-02-09",
        ),
        Scanner(dpi=124, skew=-0.8, noise=3, blur=0.5, jpeg=42, seed=3),
    )


def laboratory() -> Paper:
    """A polite letter that sends a validation report back."""
    data = sheet(
        r"""
#text(13pt, fill: rgb("#0b5c6b"), weight: "bold")[Ashgrove Dairy Ingredients] #h(1fr) #text(9pt)[Ballyhale, Co. Kilkenny]
#line(length: 100%, stroke: 1.2pt + rgb("#0b5c6b"))
#v(8pt)
#grid(columns: (1fr, auto), [Clodagh Farrelly \ Pathways Analytical Ltd \ Raheen Business Park \ Limerick],
 [24 August 2026 \ Our ref QA/26/311])
#v(10pt)
*Method validation, allergen panel (study PA-V-1160) – validation report, issue 2*

Dear Clodagh

First, our thanks to you and the team at the bench: the turnaround was faster than anybody here expected and
the chromatograms are beautifully presented.

We have now been through issue 2 against the protocol. Recovery for casein sits at 64 % in three
of five matrices, where 80 % was agreed, and the ruggedness section rests on a single analyst. With
the best will in the world I am not in a position to take the report into our quality system as it stands, and
the validation milestone has to remain open. The invoice for €9,400.00 that came with it goes back to you with
this letter.

You are very welcome to come down and talk through a repeat of the casein work; Donal has kept
week 38 free. I have every confidence that a third issue will get there.

Kind regards
#v(2pt)
%sig:161:42:1d1d1d%

Bríd Hanratty \ Quality Systems Manager
""",
        face="Liberation Serif",
        size=11.5,
        margin="(x: 2.6cm, y: 2cm)",
    )
    return text(
        "nm-ie-lab-letter",
        data,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Ashgrove Dairy Ingredients",
            project="Method validation, allergen panel",
            project_code="PA-V-1160",
            milestone="validation report, issue 2",
            signatory_name="Bríd Hanratty",
            signatory_title="Quality Systems Manager",
            signature_date="2026-08-24",
            amount="9400.00 EUR",
        ),
    )


def cabling() -> Paper:
    """The installer has signed, the client's line is empty."""
    data = sheet(
        r"""
#align(center)[#text(20pt, weight: "bold")[COMPLETION & TEST CERTIFICATE] \ Structured cabling – TIA-568 / ISO 11801]
#v(6pt)
#table(columns: (1fr, 1fr), inset: 7pt, stroke: .8pt,
 [*Installer* \ Loopback Networks (NI) Ltd \ 22 Duncrue Rd, Belfast], [*Customer* \ Strangford Credit Union \ The Square, Comber],
 [*Job* \ LB-10934 Comber branch refit – data cabling], [*Installed between* \ 5 and 16 January 2026])
#v(4pt)
#tb((1fr, 2.2cm, 2.2cm, 2.2cm), "Circuit group|Outlets|Tested|Passed
Tellers T1–T8, Cat 6A U/FTP|16|16|16
Back office and meeting room|22|22|22
Wireless access points, ceiling|5|5|5
OM4 riser, 12 cores LC|12|12|12", align: (left, center, center, center), stroke: .8pt, inset: 6pt)
All links pass permanent-link limits. Fluke results (55 pages) are on the memory stick handed over with this sheet.
Comms cabinet labelled, waste removed, fire-stopping photographed.
#v(8pt)
#table(columns: (1fr, 1fr), inset: 9pt, stroke: .8pt,
 [*For Loopback Networks* \ #v(2pt) %sig:171:40% \ Name: Conor McAteer \ Position: Installation supervisor \ Date: 19 January 2026],
 [*Accepted for the customer* \ #v(14.5mm) Name: Lorraine Beggs \ Position: Branch Manager \ Date: #ln(3cm)[]])
""",
        face="Nimbus Sans",
        size=10,
    )
    return text(
        "nm-ni-cabling-test",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Strangford Credit Union",
            project="Comber branch refit – data cabling",
            project_code="LB-10934",
            signatory_name="Lorraine Beggs",
            signatory_title="Branch Manager",
        ),
    )


def training() -> Paper:
    """A fillable acceptance sheet for a course."""
    f = Fillable()
    f.bar(0, 0, 210, 26, "#233a5e")
    f.ink = "#ffffff"
    f.say(18, 13, "Course delivery sign-off", "Helvetica-Bold", 17)
    f.say(
        18, 20, "Wharfedale Skills Partnership CIC · please complete on screen and return", size=9
    )
    f.ink = "#000000"
    rows = (
        ("Commissioning organisation", "Otley & District Housing Association"),
        ("Programme", "Front-line mental health first aid"),
        ("Booking reference", "WSP-26-0067"),
        ("Module delivered", "Module 3, crisis conversations"),
        ("Date(s) of delivery", "21 and 22 September 2026"),
        ("Learners booked / attended", "16 / 15"),
        ("Fee for this module", "£2,310.00"),
    )
    for number, (label, value) in enumerate(rows):
        y = 36 + number * 11
        f.say(18, y + 5, label)
        f.field(74, y, 118, value)
    f.rule(18, 117, 174)
    f.say(18, 125, "Outcome", "Helvetica-Bold", 11)
    f.check(18, 130, True)
    f.say(25, 133.3, "The module was delivered as commissioned and we accept it.")
    f.check(18, 138, False)
    f.say(25, 141.3, "We accept the module, with the follow-up listed below.")
    f.check(18, 146, False)
    f.say(25, 149.3, "We do not accept the module (reasons below).")
    f.say(18, 160, "Follow-up or comments")
    f.field(
        18, 163, 174, "Lively trainer, good pace. Staff still talk about the role play.", 22, True
    )
    f.say(18, 197, "Signature (type /s/ and your name)")
    f.field(84, 191, 108, "/s/ Denise Thackray")
    f.say(18, 208, "Name and position")
    f.field(84, 202, 108, "Denise Thackray, Learning & Development Lead")
    f.say(18, 219, "Date")
    f.field(84, 213, 50, "28 September 2026")
    f.say(18, 280, "Form WSP-Q14, rev. 5 · kept for three years under our quality mark", size=7.5)
    return f.paper(
        "nm-en-course-form",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Otley & District Housing Association",
            project="Front-line mental health first aid",
            project_code="WSP-26-0067",
            milestone="Module 3, crisis conversations",
            signatory_name="Denise Thackray",
            signatory_title="Learning & Development Lead",
            signature_date="2026-09-28",
            amount="2310.00 GBP",
        ),
    )


def purchase() -> Paper:
    """An order to an agency."""
    data = sheet(
        r"""
#grid(columns: (1fr, auto), [#text(22pt, weight: "bold", fill: rgb("#c4561c"))[PURCHASE ORDER] \ Please quote the number on all invoices],
 align(right)[*PO 4500087312* \ 3 November 2026])
#v(8pt)
#grid(columns: (1fr, 1fr, 1fr), gutter: 8pt,
 [*Buyer* \ Glenfarg Oatcakes Ltd \ Mill Wynd, Perth PH1 5LB], [*Supplier* \ Saltire & Sons Creative \ 18 Constitution St, Edinburgh], [*Deliver to* \ Marketing, attn. Ailsa Rennie \ Terms: 30 days net])
#v(8pt)
#tb((1cm, 1fr, 1.6cm, 2.4cm, 2.6cm), "Line|Description|Qty|Unit £|Total £
10|Packaging refresh, six SKUs: concept and two rounds|1|7,800.00|7,800.00
20|Print-ready artwork per SKU|6|650.00|3,900.00
30|Photography day including food stylist|2|1,450.00|2,900.00", tone: rgb("#fbe7db"), stroke: .4pt + rgb("#c4561c"), inset: 6pt, align: (center, left, center, right, right))
#align(right)[*Order total excluding VAT: £14,600.00*]
Project: Autumn packaging refresh (cost centre MK-310). The supplier shall not exceed the total without a
revised order. Copyright in finished artwork passes on payment. Our standard terms, edition 2024, apply.
#v(16pt)
#ln(6cm)[%sig:181:40%] \ Fergus Baillie, Procurement Manager, for Glenfarg Oatcakes Ltd, 3 November 2026
""",
        face="Carlito",
        size=10.5,
    )
    return text(
        "nm-sc-purchase-order",
        data,
        truth(
            "purchase_order",
            None,
            True,
            "en",
            client="Glenfarg Oatcakes Ltd",
            project="Autumn packaging refresh",
            signatory_name="Fergus Baillie",
            signatory_title="Procurement Manager",
            signature_date="2026-11-03",
            amount="14600.00 GBP",
            po_number="4500087312",
        ),
    )


def snagging() -> Paper:
    """A defects list on which everything is closed."""
    data = sheet(
        r"""
#text(14pt, weight: "bold")[Snagging schedule and final take-over] \
#text(10pt)[Revision D, inspected 6 October 2026 with all parties present]
#v(3pt)
Client Corrib Orthopaedic Clinic #sym.bar.v Project Theatre 3 fit-out #sym.bar.v Project no. DM-2290 #sym.bar.v Contractor Dooley Mulqueen Ltd, Galway
#v(4pt)
#tb((1cm, 1fr, 2.4cm, 2.6cm, 1.8cm), "No|Item|Found|Made good|Closed?
1|Vinyl coving lifting behind scrub trough|01 Sept|09 Sept|Yes
2|Pendant arm 2 drifts when parked|01 Sept|15 Sept|Yes
3|UCV canopy: one HEPA frame leaking at corner|01 Sept|22 Sept|Yes
4|Door D3.04 closer too strong for trolley access|03 Sept|09 Sept|Yes
5|IPS panel: label missing on circuit 11|03 Sept|04 Sept|Yes
6|Paint runs, anaesthetic room, north wall|10 Sept|29 Sept|Yes
7|Nurse call reset button wired to wrong bed head|10 Sept|11 Sept|Yes", stroke: (x, y) => if y == 0 { (bottom: 1pt) } else { (bottom: .3pt) }, inset: 5pt)
Items outstanding: none. Medical gas verification and microbiological counts were in order on 1 October.

#block(inset: 10pt, stroke: 1pt, width: 100%)[
The clinic takes over Theatre 3 as finished in every respect. The certified final account of €412,750.00 may be released.
#v(6pt)
#grid(columns: (1fr, 1fr, 1fr), align: bottom, gutter: 8pt, ln(4.6cm)[%sig:191:34%], [Mr. Fintan Lydon \ Theatre Services Director], [Signed 6 October 2026])]
Copies to design team; O&M manuals are held in the plant room.
""",
        face="DejaVu Serif",
        size=9,
        page="footer: [#text(7pt)[DM-2290 / snag list D / page 1 of 1]]",
    )
    return text(
        "nm-ie-snags-closed",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Corrib Orthopaedic Clinic",
            project="Theatre 3 fit-out",
            project_code="DM-2290",
            signatory_name="Fintan Lydon",
            signatory_title="Theatre Services Director",
            signature_date="2026-10-06",
            amount="412750.00 EUR",
        ),
    )


def draft() -> Paper:
    """A stage sign-off with DRAFT across it."""
    data = sheet(
        r"""
#text(11pt, tracking: 2pt)[STAGE SIGN-OFF] #h(1fr) Form 7b
#line(length: 100%)
Client: Pendle Cycleway Consortium \
Scheme: Barrowford greenway bridge \
Engineers' commission: HB/3316 \
Stage: RIBA Stage 3 – spatial coordination \
Stage fee: £27,300.00
#v(6pt)
The consortium has received the Stage 3 report, the general arrangement drawings 100 to 121 and the cost
plan of Messrs Hartley. Having had the chance to comment, it approves the stage and instructs Holroyd Byrne
Consulting Engineers to begin technical design.

#v(6pt)
Signed #ln(6cm)[] \ #v(4pt)
Name Councillor Yasmin Akhtar \ Office Chair of the Consortium \ #v(4pt) Date #ln(3cm)[]
#v(10pt)
#text(8.5pt, style: "italic")[Text for comment by the steering group; final version follows after the meeting of 12 May.]
""",
        face="URW Bookman",
        size=11,
        lead=0.85,
        margin="3cm",
        page="foreground: across(s: 130pt, c: rgb(200,60,60,70))[DRAFT]",
    )
    return text(
        "nm-en-stage-draft",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Pendle Cycleway Consortium",
            project="Barrowford greenway bridge",
            project_code="HB/3316",
            milestone="RIBA Stage 3 – spatial coordination",
            signatory_name="Yasmin Akhtar",
            signatory_title="Chair of the Consortium",
            amount="27300.00 GBP",
            warnings=["draft_or_void"],
        ),
    )


def footnote() -> Paper:
    """An acceptance whose condition hides in a note at the foot."""
    data = sheet(
        r"""
#align(center)[#text(16pt)[Deliverable Acceptance Note] \ #text(9pt)[Whitmore Lacey · economists to the public sector]]
#v(10pt)
#table(columns: (4.2cm, 1fr), inset: 6pt, stroke: .4pt,
 [Department], [Northern Ports Authority],
 [Study], [Freeport spill-over evaluation],
 [Call-off number], [NPA-CO-58],
 [Deliverable], [D4 Econometric model and user guide],
 [Received], [30 January 2026, by secure transfer],
 [Value], [£33,750.00])
#v(8pt)
The deliverable named in the table has been reviewed by the analytical panel and by the department's chief
economist. It meets the specification in section 5 of the call-off, and is accepted.#super[1]

Payment will be made within the period laid down in the framework.
#v(12pt)
#grid(columns: (7cm, 1fr), align: bottom, [%sig:201:48% \ Rupert Anstey \ Deputy Director, Analysis], [13 February 2026])
#v(1fr)
#line(length: 5cm, stroke: .4pt)
#text(7.5pt)[#super[1] Provided that the sensitivity tests for tables 12 to 15 are rerun with the revised 2024
trade series and supplied by 31 March 2026.]
""",
        face="C059",
        size=10.5,
        margin="2.6cm",
    )
    return text(
        "nm-en-footnote-model",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Northern Ports Authority",
            project="Freeport spill-over evaluation",
            project_code="NPA-CO-58",
            milestone="D4 Econometric model and user guide",
            signatory_name="Rupert Anstey",
            signatory_title="Deputy Director, Analysis",
            signature_date="2026-02-13",
            amount="33750.00 GBP",
            conditions=[
                "the sensitivity tests for tables 12 to 15 are rerun with the revised 2024 trade"
                " series and supplied by 31 March 2026"
            ],
        ),
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    for make in (
        practical,
        survey,
        museum,
        variation,
        uat,
        contractor,
        laboratory,
        cabling,
        training,
        purchase,
        snagging,
        draft,
        footnote,
    ):
        yield make()
