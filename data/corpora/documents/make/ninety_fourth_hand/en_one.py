"""English papers, first part: contracts, trades and offices of Britain, Ireland and the States."""

from collections.abc import Iterator

from paper import truth

from .board import Paper, Scanner, Sheet, letter, scanned, typeset


def pc_cert() -> Paper:
    """An architect certifies practical completion under a building contract."""
    data = typeset(
        r"""
#grid(columns: (1fr, auto), [#text(size: 17pt, weight: "bold")[Hollins & Tarrant] \ Chartered Architects · 4 Wharf Row, Shrewsbury SY1 1DW], align(right)[Certificate no. *07* \ Job ref. *HT/2231*])
#v(4mm) #line(length: 100%, stroke: 1.4pt) #v(2mm)
#text(size: 15pt)[Practical Completion Certificate] \
#text(size: 8.5pt)[issued under clause 2.21 of the Intermediate Building Contract]
#v(4mm)
#grid(columns: (32mm, 1fr), row-gutter: 3.2mm,
[Employer], [Corvedale Almshouse Trust], [Contractor], [P. J. Meakin & Sons (Builders) Ltd],
[Works], [Repair and extension of the Warden's House], [Situated at], [Mill Lane, Diddlebury, Craven Arms],
[Contract dated], [11 August 2025])
#v(5mm)
Having inspected the Works in the company of the site agent on Friday last, I certify that practical completion of the whole was achieved, and that the contractor has complied sufficiently with the requirements for as-built information and for the health and safety file, on

#align(center, box(stroke: 0.6pt, inset: 7pt)[*27 March 2026*])

From that day the rectification period of twelve months runs, the insurance of the building passes to the Employer, and one half of the retention falls due with the next interim certificate. The Trust may move residents back at its convenience.
#v(9mm)
#grid(columns: (1fr, 1fr), column-gutter: 10mm,
[Signed by or on behalf of the Architect / Contract Administrator #v(8mm) #sign(12) #ln(68mm) \ Imogen Tarrant, RIBA, Partner],
[Date of issue #v(8mm) #hand[31 March 2026] \ #line(length: 50mm, stroke: 0.5pt)])
#v(1fr)
#text(size: 8pt)[Distribution: Employer · Contractor · Quantity surveyor (Lowe Pritchard) · Clerk of works · File]
""",
        face="Caladea", size=10.5, margin="(x: 24mm, y: 20mm)",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted", True, "en",
        client="Corvedale Almshouse Trust", project="Repair and extension of the Warden's House",
        project_code="HT/2231", signatory_name="Imogen Tarrant", signatory_title="Partner",
        signature_date="2026-03-31",
    )  # fmt: skip
    return Paper("nj-en-pc-cert", "a", "text", data, label)


def survey_letter() -> Paper:
    """A client writes to its land surveyors."""
    data = typeset(
        r"""
#align(right)[*Brackwater Harbour Commissioners* \ The Pilot House, Quay Street \ Kinsale, Co. Cork P17 X402]
#v(8mm)
Mr Fintan Sheehy \ Sheehy Geomatics Ltd \ Unit 9, Airport Business Park \ Cork

6 February 2026

Our ref: BHC/ENG/118 #h(1fr) Your job: 25-077

Dear Fintan,

*Hydrographic and topographic survey of the inner basin*

Thank you for sending over the revised drawings and the point cloud, which our engineer Maura Coveney has now been through sheet by sheet. The three sections along the east wall that we thought looked odd turn out to be right; the divers went down on Wednesday and found the scour exactly where your sounding had put it.

So this is to say that the Commissioners accept the survey in full. There is nothing left for you to do on it. You can send in your bill for the second and last instalment of €14,250.00 and I will see that it goes on the February run.

We shall be back to you in the summer about the outer breakwater, for which I expect the Department will want three quotations.

Yours sincerely,
#v(9mm)
#sign(31, w: 46mm)
#v(3mm)
Donncha O'Riordan \
Harbour Master

#v(1fr)
#text(size: 8pt, fill: luma(90))[cc M. Coveney · accounts]
""",
        face="Liberation Serif", size=11.5, margin="(left: 28mm, right: 30mm, y: 24mm)",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted", True, "en",
        client="Brackwater Harbour Commissioners",
        project="Hydrographic and topographic survey of the inner basin", project_code="25-077",
        signatory_name="Donncha O'Riordan",
        signatory_title="Harbour Master", signature_date="2026-02-06", amount="14250.00 EUR",
    )  # fmt: skip
    return Paper("nj-en-survey-letter", "a", "text", data, label)


def uat_record() -> Paper:
    """The certificate page of an electronic signing service behind a test sign-off."""
    data = typeset(
        r"""
#block(fill: rgb("#10344f"), width: 100%, inset: 10pt)[#text(fill: white, size: 14pt, weight: "bold")[UAT sign-off — Release 4.2] #h(1fr) #text(fill: white)[Lumen Ridge Software, Inc.]]
#v(2mm)
#table(columns: (1fr, 1.6fr, 1fr, 1.2fr), stroke: 0.4pt + luma(160), inset: 6pt,
[Customer], [Prairie Union Credit Cooperative], [Engagement], [LRS-40718],
[Product], [Member Onboarding Portal], [Test window], [Feb 2 – Feb 20, 2026],
[Milestone], [M3 User Acceptance], [Fee due], [USD 61,500.00])
#v(2mm)
== Outcome of testing
#table(columns: (2fr, 1fr, 1fr, 1fr), inset: 5pt, stroke: (x, y) => (bottom: 0.4pt + luma(170)), align: (left, right, right, right),
[*Suite*], [*Run*], [*Pass*], [*Fail*], [Identity checks], [48], [48], [0], [Joint accounts], [31], [31], [0], [Statements and notices], [27], [27], [0], [Accessibility (keyboard, reader)], [19], [19], [0])

Three severity-4 cosmetic tickets raised in week one were fixed in build 4.2.11 and retested by your staff. Nothing remains open in the tracker.

By signing electronically the Customer confirms that the release meets the criteria in Exhibit B and may be promoted to production.
#v(4mm)
== Signing record
#block(stroke: 0.8pt + rgb("#10344f"), inset: 9pt, width: 100%)[
Envelope 7C1E-90B2-44DF-A6 \
#grid(columns: (1fr, 1fr), row-gutter: 5pt,
[*Signer*], [*Events*],
[Yolanda Kessler \ VP Digital Channels \ ykessler\@prairieunion.example], [Sent Feb 23, 2026 09:14 CST \ Viewed Feb 23, 2026 10:02 CST \ Signed Feb 24, 2026 08:37 CST \ IP 198.51.100.24 · code sent by text message])
#v(3pt) #text(font: "Dancing Script", size: 21pt, fill: rgb("#222"))[Yolanda Kessler] \
#text(size: 7.5pt)[Status: COMPLETED — 1 of 1 signatures collected. Document hash 5e0c…b913 verified.]]
""",
        face="Lato", size=9.5, margin="18mm", paper="us-letter",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted", True, "en",
        client="Prairie Union Credit Cooperative", project="Member Onboarding Portal",
        project_code="LRS-40718", milestone="M3 User Acceptance", signatory_name="Yolanda Kessler",
        signatory_title="VP Digital Channels", signature_date="2026-02-24",
        amount="61500.00 USD",
    )  # fmt: skip
    return Paper("nj-en-uat-record", "a", "text", data, label)


def museum_slip() -> Paper:
    """A gallery takes over its showcases, with a few things to put right."""
    source = typeset(
        r"""
#align(center)[#text(size: 14pt, weight: "bold", tracking: 2pt)[GALLERY HANDOVER SLIP] \ Fennimore Display Ltd, Exhibition builders, Leeds]
#v(2mm)
#set par(leading: 0.9em)
Museum: *Tolbooth Museum of Trades* #h(1fr) Job *FD 1906* \
Exhibition: *Salt, Coal and Glass* \
Handed over at 4.30 pm in the presence of the conservator
#v(1mm)
#table(columns: (1fr, 16mm, 20mm), inset: 4.5pt, align: (left, center, center), [], [Good], [Not good],
[Showcases 1–9, locks and seals], [#tick()], [], [Object mounts], [#tick()], [], [Lighting, lux levels], [], [#tick()],
[Graphics panels], [], [#tick()], [Floor and plinths], [#tick()], [])
#v(1mm)
Result: #h(2mm) #bo Accepted #h(3mm) #bv Accepted subject to items below #h(3mm) #bo Refused

Items: #hand[case 4 to be dimmed to 50 lux] \
#h(12mm) #hand[panel 7 to be reprinted, Gaelic text missing]
#v(8mm)
#grid(columns: (1fr, 1fr), [For the museum \ #v(6mm) #sign(44, w: 34mm, h: 10mm) #ln(52mm) \ Elspeth Nairn, Exhibitions Curator \ #hand[14 May 2026]], [For Fennimore \ #v(6mm) #sign(71, w: 30mm, h: 9mm) #ln(48mm) \ R. Okafor, Site foreman \ #hand[14 May 2026]])
""",
        face="Nimbus Sans", size=9, margin="14mm", paper="a5",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted_with_conditions", True, "en",
        client="Tolbooth Museum of Trades", project="Salt, Coal and Glass", project_code="FD 1906",
        signatory_name="Elspeth Nairn", signatory_title="Exhibitions Curator",
        signature_date="2026-05-14",
        conditions=[
            "case 4 to be dimmed to 50 lux", "panel 7 to be reprinted, Gaelic text missing",
        ],
    )  # fmt: skip
    how = Scanner(dpi=135, skew=-1.1, noise=5, jpeg=45, seed=4)
    return scanned("nj-en-museum-slip", source, how, label)


def co_bridge() -> Paper:
    """A change order on a county bridge, drawn in boxes."""
    s = Sheet(letter, "Times-Roman")
    s.put(306, 52, "CHANGE ORDER NO. 5", 16, "Times-Bold", align="center")
    s.put(306, 69, "Rehabilitation of Sparrow Creek Bridge", 11, "Times-Italic", align="center")
    s.box(54, 86, 504, 66)
    s.put(60, 101, "OWNER:  County of Hadley, Department of Roads")
    s.put(60, 117, "CONTRACTOR:  Dunmore Heavy Civil LLC")
    s.put(60, 133, "ENGINEER:  Abrecht Pell Associates, P.E.")
    s.put(400, 101, "Contract No. HR-2025-019")
    s.put(400, 117, "Date drawn up: April 3, 2026")
    y = s.flow(
        54, 176, 504,
        "The following modification is made to the work: drive eight additional HP12x53 piles at"
        " Pier 2, where rock was met eleven feet lower than the borings showed, and furnish splices"
        " and driving points for the same. Unit prices are those bid under item 505.",
        11, lead=1.4,
    )  # fmt: skip
    y = s.grid(
        54, y + 8, [330, 174],
        [
            ["Contract price", "Amount"],
            ["Original sum", "$2,318,400.00"],
            ["Net of Change Orders 1 through 4", "$41,260.00"],
            ["This change: increase", "$87,915.00"],
            ["New contract sum", "$2,447,575.00"],
        ],
        10, "Times-Bold", 18,
    )  # fmt: skip
    s.put(54, y + 22, "Time is extended by 12 calendar days; substantial completion is now"
          " September 25, 2026.", 10.5)  # fmt: skip
    y += 62
    for who, name, title, date, seed in (
        ("RECOMMENDED (Engineer)", "Gil Abrecht", "Project Engineer", "4/6/2026", 3),
        ("AGREED (Contractor)", "Tonya Dunmore", "President", "4/7/2026", 8),
        ("APPROVED (Owner)", "Walter Szymanski", "County Road Commissioner", "4/14/2026", 15),
    ):
        s.put(54, y, who, 9, "Times-Bold")
        s.line(190, y + 4, 380, y + 4)
        s.ink(200, y + 1, seed, 130, 24)
        s.put(395, y, date, 12, "hand")
        s.put(190, y + 16, f"{name}, {title}", 9)
        y += 56
    s.put(54, 740, "Form RD-44 (rev. 2019). Attach pile log and price breakdown.", 8)
    label = truth(
        "change_order", "accepted", True, "en",
        client="County of Hadley, Department of Roads",
        project="Rehabilitation of Sparrow Creek Bridge", project_code="HR-2025-019",
        signatory_name="Walter Szymanski", signatory_title="County Road Commissioner",
        signature_date="2026-04-14", amount="87915.00 USD", change_order_number="5",
    )  # fmt: skip
    return Paper("nj-en-co-bridge", "a", "text", s.done(), label)


def ts_lab() -> Paper:
    """A week of an analyst's hours, approved by the laboratory."""
    s = Sheet()
    s.box(40, 36, 515, 30, fill=None, thick=1.2)
    s.put(48, 57, "WEEKLY TIME RECORD", 15, "Helvetica-Bold")
    s.put(547, 57, "Quillfeather Scientific Staffing", 11, align="right")
    for x, at, a, b in (
        (40, 88, "Worker", "Anjali Raman, QC analyst"),
        (300, 88, "Week ending", "Sunday 19 April 2026"),
        (40, 106, "Hirer", "Petworth Bioassay Ltd"),
        (300, 106, "Assignment", "QSS-5583"),
    ):
        s.put(x, at, a, 9.5, "Helvetica-Bold")
        s.put(x + 70, at, b, 10.5)
    rows = [["Day", "Start", "Finish", "Break", "Hours", "Note"]]
    rows += [
        ["Mon", "08:00", "16:30", "0:30", "8.00", ""],
        ["Tue", "08:00", "16:30", "0:30", "8.00", "HPLC training"],
        ["Wed", "07:30", "17:00", "0:30", "9.00", "stability pull"],
        ["Thu", "08:00", "16:30", "0:30", "8.00", ""],
        ["Fri", "08:00", "13:30", "0:30", "5.00", "clinic, agreed"],
    ]
    y = s.grid(40, 128, [50, 65, 65, 60, 60, 215], rows, 10, "Helvetica-Bold", 20)
    s.put(275, y + 18, "Total  38.00", 11, "Helvetica-Bold")
    s.flow(
        40, y + 46, 515,
        "Hirer's approval. The hours above were worked at our premises to our satisfaction and may"
        " be invoiced at the agreed rate. Expenses: none this week.", 10.5,
    )  # fmt: skip
    s.line(40, y + 128, 250, y + 128)
    s.ink(52, y + 124, 27, 120, 26)
    s.put(40, y + 141, "Authorised signatory for the hirer", 8.5)
    s.put(300, y + 124, "Gareth Pugh-Evans, Laboratory Manager", 10.5)
    s.put(300, y + 141, "20 April 2026", 11, "hand")
    s.put(40, 800, "Send by Monday noon to pay on Friday. Retain a copy.", 8.5)
    label = truth(
        "timesheet_approval", "accepted", True, "en",
        client="Petworth Bioassay Ltd", project_code="QSS-5583",
        signatory_name="Gareth Pugh-Evans", signatory_title="Laboratory Manager",
        signature_date="2026-04-20",
    )  # fmt: skip
    return Paper("nj-en-ts-lab", "a", "text", s.done(), label)


def mail_accept() -> Paper:
    """A short mail by which the customer takes a piece of work."""
    data = typeset(
        r"""
#text(size: 8pt)[Gmail - Re: Wayfinding, concept boards #h(1fr) 1 of 1]
#line(length: 100%, stroke: 0.4pt)
#text(size: 15pt)[Re: Wayfinding, concept boards]

*Priya Bhandari* \<priya.bhandari\@stoswinhospital.example\> #h(1fr) Wed, 11 Mar 2026 at 17:52 \
#text(fill: luma(100))[To: Jo Lindqvist \<jo\@arrowandoak.example\> \ Cc: Estates Projects]
#v(5mm)
Hi Jo

Took the boards round the wards this morning, matrons loved route colour B, and so did the chaplain, which is a first.

Consider Stage 2 (concept design) accepted. The PO for it is already on the system — 4500087213, £9,600.00 — so bill away whenever you like. Go ahead with Stage 3.

See you at the mock-up on the 26th, bring cake

Priya \
Head of Estates Projects, St Oswin's Hospital

#v(4mm)
#block(stroke: (left: 1.5pt + luma(180)), inset: (left: 8pt))[#text(fill: luma(110))[On Mon, 9 Mar 2026 at 10:05, Jo Lindqvist wrote: \ Morning Priya, all twelve boards for the wayfinding scheme are in the shared folder. Could you let us know by Friday if you are happy for us to close the stage? J]]
""",
        face="Liberation Sans", size=10, margin="20mm",
    )  # fmt: skip
    label = truth(
        "email", "accepted", None, "en",
        client="St Oswin's Hospital", project="Wayfinding", milestone="Stage 2 (concept design)",
        signatory_name="Priya Bhandari", signatory_title="Head of Estates Projects",
        signature_date="2026-03-11", amount="9600.00 GBP", po_number="4500087213",
    )  # fmt: skip
    return Paper("nj-en-mail-accept", "a", "text", data, label)


def half_signed() -> Paper:
    """A data-centre move that two people of the customer must sign off."""
    data = typeset(
        r"""
#grid(columns: (46mm, 1fr), column-gutter: 8mm,
block(fill: rgb("#e6efe9"), inset: 9pt, height: 232mm, width: 100%)[
*Kestrel Managed Services* \ Reading · Cork
#v(8mm)
_Customer_ \ Aldergate Friendly Society
#v(3mm)
_Service order_ \ KMS-SO-3340
#v(3mm)
_Workstream_ \ Cutover to Slough DC2
#v(3mm)
_Cutover weekend_ \ 7–8 March 2026
#v(3mm)
_Charge released_ \ £38,750.00 ex VAT
#v(1fr)
#text(size: 7.5pt)[Service desk 0118 496 0155 \ Page 1/1]
],
[
#text(size: 20pt, weight: "light")[Service Transition \ Certificate]
#v(4mm)
All forty-one virtual machines were moved inside the window, fail-over to the standby link was proved at 03:20 on Sunday, and the hypercare fortnight ended on 22 March with no priority-one calls. Backups have restored cleanly on two random picks chosen by your auditors.

Under section 6 of the Managed Services Agreement the transition counts as complete only when *both* the service owner and the information security officer of the Society have put their names below.
#v(6mm)
#table(columns: (1fr), inset: 10pt, stroke: 0.5pt,
[*Service owner* #v(7mm) #sign(52, w: 42mm) #ln(70mm) \ Howard Tranter, Head of Infrastructure \ Date: #hand[24 March 2026]],
[*Information security officer* #v(7mm) #ln(70mm) \ Beatrix Adeyemi, CISO \ Date: #ln(34mm)],
[*For Kestrel* #v(7mm) #sign(63, w: 38mm) #ln(70mm) \ Colm Darcy, Transition Lead \ Date: #hand[23 March 2026]])
])
""",
        face="Carlito", size=10.5, margin="20mm",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "undecided", False, "en",
        client="Aldergate Friendly Society", project="Cutover to Slough DC2",
        project_code="KMS-SO-3340", signatory_name="Beatrix Adeyemi", signatory_title="CISO",
        amount="38750.00 GBP", warnings=["partly_signed"],
    )  # fmt: skip
    return Paper("nj-en-half-signed", "a", "text", data, label)


def vendor_notice() -> Paper:
    """A contractor says that it is done; the line for the customer is empty."""
    data = typeset(
        r"""
#text(size: 22pt, weight: "bold", fill: rgb("#b5541c"))[BLUEGUM] #text(size: 22pt)[fire & sprinkler]
#text(size: 8pt)[ABN 00 555 019 447 · Lot 3 Dockside Rd, Port Adelaide SA 5015]
#v(3mm)
#block(fill: rgb("#b5541c"), inset: 6pt, width: 100%)[#text(fill: white, weight: "bold")[NOTICE OF COMPLETION OF WORK]]
#v(2mm)
#table(columns: (38mm, 1fr), stroke: none, inset: 3pt, [Client:], [Mallee Cold Stores Pty Ltd], [Site:], [Regency Park distribution shed], [Job no.:], [BG-60214], [Description:], [Replacement of sprinkler heads, bays A to F], [Finished on:], [Thursday, 21 May 2026])
#v(2mm)
We are pleased to tell you that our crew has wrapped up. 412 heads were changed over, the system was charged to 850 kPa and held for two hours without loss, and the block plan by the pump room door has been redrawn. In our view the job is finished and ready to be taken over, and the balance of \$23,180.00 is payable.

Please sign the tear-off part and return it so that we can close out the job on our books.
#v(5mm)
#sign(81, w: 36mm) #h(40mm) Shane Petrakis, Installations Supervisor, 22 May 2026
#v(9mm)
#line(length: 100%, stroke: (dash: "dashed"))
*Client's acknowledgement* — work received in good order
#v(9mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 6mm, [#line(length: 100%, stroke: 0.5pt) Name], [#line(length: 100%, stroke: 0.5pt) Signature], [#line(length: 100%, stroke: 0.5pt) Date])
""",
        face="Libertinus Serif", size=11.5, margin="(x: 22mm, y: 18mm)",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "undecided", False, "en",
        client="Mallee Cold Stores Pty Ltd",
        project="Replacement of sprinkler heads, bays A to F", project_code="BG-60214",
        amount="23180.00 AUD", warnings=["partly_signed"],
    )  # fmt: skip
    return Paper("nj-en-vendor-notice", "a", "text", data, label)


def polite_refusal() -> Paper:
    """A union sends course material back, in friendly words."""
    data = typeset(
        r"""
#align(center)[#smallcaps[#text(size: 16pt)[National Guild of Signallers]] \ #text(size: 9pt)[Learning & Development · 77 Lantern Street · York YO1 7HX]]
#v(6mm)
Dr Miriam Oduya #h(1fr) 2 April 2026 \
Clearwell Training Partnership

Contract NGS/LD/26-03, purchase order 88210

Dear Miriam,

May I begin by saying how much the branch reps enjoyed meeting your team. Everyone remarked on the energy your facilitators brought to the pilot day in Doncaster, and the role-play scenes were a joy.

The Education Committee met on Tuesday to look at Deliverable 2, the facilitator handbook for _Safe on the Track_. It is with real regret that I have to write that the Committee did not feel able to take the handbook in its present shape. Chapters 3 and 5 quote rules that were withdrawn in December 2024, and a rep who taught from them would be teaching people to stand in the wrong place. We do not think that can be mended with an erratum slip; those chapters want writing afresh by somebody who holds a current ticket.

I am therefore returning both copies herewith, and the £7,400.00 that hangs on this deliverable will stay where it is for now. I do hope you will see this as a pause in a good working relationship. Should you care to offer us another text later in the year, the Committee would look at it with an open mind.

With warm good wishes,
#v(8mm)
#sign(19, w: 44mm)
#v(3mm)
Alastair Pym \
Director of Learning
""",
        face="URW Bookman", size=10, margin="(x: 30mm, y: 22mm)",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "rejected", True, "en",
        client="National Guild of Signallers", project="Safe on the Track",
        project_code="NGS/LD/26-03", milestone="Deliverable 2", signatory_name="Alastair Pym",
        signatory_title="Director of Learning", signature_date="2026-04-02",
        amount="7400.00 GBP", po_number="88210",
    )  # fmt: skip
    return Paper("nj-en-polite-refusal", "a", "text", data, label)


def sow() -> Paper:
    """A statement of work over two pages, signed by both."""
    data = typeset(
        r"""
#align(center)[#text(size: 13pt, weight: "bold")[STATEMENT OF WORK No. 3] \ to the Master Consulting Agreement of June 1, 2024]
#v(3mm)
between *Orchard & Vane Advisory LLP* ("Consultant") and *Tidewater Regional Transit Authority* ("Authority")

== 1. Background
Ridership on the ferry lines has come back faster than on buses. The Authority wishes to know whether a single fare table would pay for itself by fiscal year 2028.

== 2. Services
Consultant will (a) build a fare elasticity model from three years of tap data; (b) hold six rider panels, two of them in Spanish; (c) draft a fare ordinance for the board. Work that needs new counters on vessels is outside this SOW.

== 3. Project and code
Unified Fare Study, engagement OV-311.

== 4. Deliverables and fees
#table(columns: (12mm, 1fr, 34mm, 34mm), inset: 5pt, [No.], [Deliverable], [Due], [Fee], [D1], [Elasticity model with user notes], [July 31, 2026], [\$48,000.00], [D2], [Panel findings memorandum], [September 15, 2026], [\$27,500.00], [D3], [Draft ordinance and board slides], [November 2, 2026], [\$34,500.00], [], [*Total, not to exceed*], [], [*\$110,000.00*])
== 5. Acceptance of deliverables
The Authority has ten business days after receipt of each item to say in writing whether it takes it. Silence is not consent.
#pagebreak()
== 6. Staff
Engagement partner: Lucinda Vane. Modeling: Teo Brannigan. Panels: Graciela Montes. Nobody on this list may be exchanged without a week's notice.
== 7. Travel
Coach class, at cost, with receipts; capped at \$6,000.00 and included in the total above.
== 8. Confidentiality
Tap data leave the Authority's servers only after card numbers have been hashed. All extracts are destroyed ninety days after D3.
== 9. Signatures
In witness whereof the parties have caused this SOW to be signed by their officers.
#v(12mm)
#grid(columns: (1fr, 1fr), [#sign(36) #ln(64mm) \ Lucinda Vane, Partner \ Orchard & Vane Advisory LLP \ #hand[May 11, 2026]], [#sign(97) #ln(64mm) \ Desmond Achterberg, General Manager \ Tidewater Regional Transit Authority \ #hand[May 18, 2026]])
""",
        face="Nimbus Roman", size=11, margin="25mm", paper="us-letter",
        page='footer: context align(center)[SOW 3 – page #counter(page).display()]',
        more="#show heading: set text(size: 11pt)",
    )  # fmt: skip
    label = truth(
        "statement_of_work", None, True, "en",
        client="Tidewater Regional Transit Authority", project="Unified Fare Study",
        project_code="OV-311", signatory_name="Desmond Achterberg",
        signatory_title="General Manager", signature_date="2026-05-18", amount="110000.00 USD",
    )  # fmt: skip
    return Paper("nj-en-sow", "a", "text", data, label)


def co_void() -> Paper:
    """A variation that was signed and then cancelled."""
    data = typeset(
        r"""
#place(center + horizon, rotate(-32deg, text(font: "Nimbus Sans", size: 120pt, weight: "bold", fill: rgb(190, 20, 20, 70))[VOID]))
#grid(columns: (1fr, 1fr), [#text(size: 18pt, weight: "bold")[Variation Order] \ VO 012], align(right)[Greyfriars Joinery & Shopfitting \ 31 Tannery Lane, Norwich])
#v(4mm)
#table(columns: (1fr, 1fr), inset: 7pt, [Client: Pettigrew Pharmacies plc], [Shop: Branch 118, Wymondham refit], [Contract: GJ-4471], [Raised: 9 January 2026])
#v(3mm)
Reason: landlord asks for a second escape door beside the consulting room. \
What changes: form opening in blockwork, supply and hang FD30S doorset with panic bar, make good tiling, move one run of gondolas.
#v(3mm)
#table(columns: (1fr, 30mm), inset: 6pt, align: (left, right), [Labour, 3 joiners 2 days], [1,680.00], [Doorset and ironmongery], [1,145.00], [Electrical alteration, exit sign], [390.00], [*Addition to the contract sum, £*], [*3,215.00*])
#v(3mm)
Effect on programme: two working days.
#v(8mm)
Instructed for the client #h(6mm) #sign(58, w: 36mm) #ln(55mm) \
#h(44mm) Nadia Pettigrew, Property Director, 13 January 2026
#v(8mm)
#hand(paint: rgb("#a01818"))[Cancelled 20 Jan — landlord withdrew, replaced by VO 015]
""",
        face="Nimbus Sans", size=10, margin="22mm",
    )  # fmt: skip
    label = truth(
        "change_order", "undecided", True, "en",
        client="Pettigrew Pharmacies plc", project="Branch 118, Wymondham refit",
        project_code="GJ-4471", signatory_name="Nadia Pettigrew",
        signatory_title="Property Director", signature_date="2026-01-13", amount="3215.00 GBP",
        change_order_number="VO 012", warnings=["draft_or_void"],
    )  # fmt: skip
    return Paper("nj-en-co-void", "a", "text", data, label)


def footnote() -> Paper:
    """An acceptance whose one string is attached in a note at the foot."""
    data = typeset(
        r"""
#align(center)[#text(size: 26pt)[Certificate of Acceptance]]
#v(2mm)
#align(center)[Saltmarsh Ecology Ltd #sym.dot.c Environmental laboratories and field survey]
#v(10mm)
#align(center)[This is to record that]
#align(center)[#text(size: 15pt, style: "italic")[Medway Estuary Partnership]]
#align(center)[has received from us the work known as]
#align(center)[#text(size: 15pt, style: "italic")[Baseline benthic survey, Nor Marsh]]
#align(center)[contract SE-0925, work package 2 "Laboratory results",]
#align(center)[and that the Partnership accepts the same#footnote[Acceptance holds provided that the raw species counts are delivered in CSV form by 30 June 2026.] as delivered and in accordance with the specification.]
#v(12mm)
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 6mm, align: bottom,
[#line(length: 100%, stroke: 0.4pt) Accepted for the Partnership: \ Rosalind Achebe, Programme Officer], [#sign(23, w: 42mm, dy: -1mm) #line(length: 100%, stroke: 0.4pt) Signature \ #hide[x]], [#hand[3 June 2026] \ #line(length: 100%, stroke: 0.4pt) Day of signing \ #hide[x]])
#v(10mm)
#align(center)[#text(size: 9pt)[Invoice value upon acceptance: £12,860.00, exclusive of tax]]
""",
        face="C059", size=11, margin="(x: 26mm, top: 40mm, bottom: 30mm)",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted_with_conditions", True, "en",
        client="Medway Estuary Partnership", project="Baseline benthic survey, Nor Marsh",
        project_code="SE-0925", milestone='work package 2 "Laboratory results"',
        signatory_name="Rosalind Achebe", signatory_title="Programme Officer",
        signature_date="2026-06-03", amount="12860.00 GBP",
        conditions=["the raw species counts are delivered in CSV form by 30 June 2026"],
    )  # fmt: skip
    return Paper("nj-en-footnote", "a", "text", data, label)


def papers() -> Iterator[Paper]:
    """All of this part."""
    yield pc_cert()
    yield survey_letter()
    yield uat_record()
    yield museum_slip()
    yield co_bridge()
    yield ts_lab()
    yield mail_accept()
    yield half_signed()
    yield vendor_notice()
    yield polite_refusal()
    yield sow()
    yield co_void()
    yield footnote()
