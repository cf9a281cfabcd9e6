"""English papers, first part: Britain, Ireland, the States, Australia."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from eighty_sixth_hand.board import page


def practical() -> Paper:
    """An architect's certificate on a small contract."""
    return page(
        "nb-en-practical",
        r"""
#set par(leading: 0.6em)
#align(right)[#text(15pt, weight: "bold")[Oakhanger Voss Architects] \ 4 Tannery Yard, Hereford HR1 2LP]
#v(4mm)
#rect(width: 100%, fill: black, inset: 7pt)[#text(white, 14pt)[Practical Completion Certificate] #h(1fr) #text(white)[Minor Works Building Contract 2016]]
#grid(columns: (38mm, 1fr), row-gutter: 9pt,
 [Employer], [Lugwardine Almshouse Charity, Bishop's Meadow, Hereford],
 [Contractor], [T. & R. Pritchard (Builders) Ltd, Leominster],
 [Works], [Re-roofing and repair of the North Range],
 [Job reference], [OVA/2217],
 [Certificate no.], [PC 01])
#line(length: 100%)
Under the terms of the above Contract I hereby certify that, subject to the making good of any defects, shrinkages or other faults which appear during the rectification period,

#pad(left: 12mm)[practical completion of the Works was achieved, and the Contractor complied sufficiently with clauses 2.9 and 3.9, on

*17 April 2026*]

The rectification period of six months therefore runs to 17 October 2026. One half of the retention is released with interim certificate 7, in the sum of £11,460.00 net of VAT.

#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 [#sig(4) \ #line(length: 60mm, stroke: 0.5pt) Signed by or on behalf of the Architect / Contract Administrator \ Rosalind Voss, Partner],
 [#v(7mm) Date of issue \ *21 April 2026*])
#v(1fr)
#text(8pt)[Distribution: #yes() Employer #h(6mm) #yes() Contractor #h(6mm) #yes() Quantity Surveyor #h(6mm) #no() Clerk of Works #h(6mm) #yes() File]
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Lugwardine Almshouse Charity",
            project="Re-roofing and repair of the North Range",
            project_code="OVA/2217",
            milestone="practical completion",
            signatory_name="Rosalind Voss",
            signatory_title="Partner",
            signature_date="2026-04-21",
            amount="11460.00 GBP",
        ),
        font="Liberation Sans",
        size=10,
    )


def trial() -> Paper:
    """User acceptance of a booking system."""
    return page(
        "nb-en-uat",
        r"""
#text(20pt, fill: rgb("#0b6e6e"))[UAT exit report] #h(1fr) Brindlewave Software \
Release 3.2 "Gannet" · Berth booking portal · contract ref BW-0914
#v(2mm)
#table(columns: (auto, 1fr, auto, auto, auto), stroke: none, fill: (x, y) => if calc.odd(y) { rgb("#e6f2f1") },
 [*Ref*], [*Scenario*], [*Run*], [*Passed*], [*Failed*],
 [S-01], [Visitor books a berth and pays by card], [14], [14], [0],
 [S-02], [Reef office moves a booking], [9], [9], [0],
 [S-03], [Refund inside the cooling-off window], [6], [6], [0],
 [S-04], [Nightly export to the ledger], [5], [5], [0],
 [S-05], [Screen-reader walk through the public pages], [11], [11], [0])
Forty-five scripts were run over a fortnight by four of the foundation's own people. Three cosmetic tickets (BW-771, 774 and 780) were raised in week one; all three were retested and closed before the end.

== Exit criteria
#grid(columns: (1fr, 20mm), row-gutter: 6pt, [No open severity 1 or 2 faults], [met], [Ledger reconciled to the cent over three nights], [met], [Two foundation staff trained as system owners], [met])

== Outcome
The tests have been passed. Meridian Reef Foundation accept Release 3.2 into live service and agree that the second stage payment of US\$ 27,350.00 may be invoiced.
#v(5mm)
#table(columns: (1fr, 1fr), inset: 9pt,
 [For Meridian Reef Foundation], [For Brindlewave Software],
 [#sig(11) \ Gwen Tregarthen \ Marine Operations Manager \ 05/06/2026], [#sig(8, ink: black) \ Idris Maddox \ Delivery lead \ 03/04/2026])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Meridian Reef Foundation",
            project="Berth booking portal",
            project_code="BW-0914",
            milestone="Release 3.2",
            signatory_name="Gwen Tregarthen",
            signatory_title="Marine Operations Manager",
            amount="27350.00 USD",
            warnings=["ambiguous_date"],
        ),
        font="Lato",
        size=9.5,
    )


def museum() -> Paper:
    """A museum's letter to its showcase maker."""
    return page(
        "nb-en-museum",
        r"""
#align(center)[#text(19pt)[The Ardboy Museum] \ #text(9pt)[Quay Street, Wexford · Registered charity 20871144]]
#v(8mm)
9 March 2026

Mr Declan Rooney \ Glasshouse Fabrications Ltd \ Unit 6, Rosslare Business Park

Dear Declan,

*Showcases for "Salt and Sail", job GF-358*

You and Maeve took us round the gallery on Thursday and I have now had the conservator's air-exchange figures back. Cases 1 to 7 and case 9 are just what we hoped for and we are glad to take them over from today.

Case 8 is a different matter. It leaks three times as much air as the specification allows, and we cannot put the textiles in it. We take over the other eight cases only, on the footing that #underline[case 8 is resealed and retested before 27 March], ahead of the loan couriers. When the retest reads below 0.1 changes a day we shall write again to take that one too.

Please send your account for eight ninths of the installation stage, that is €32,800.00 plus VAT.

The lighting is a triumph, by the way. The trustees have not stopped talking about it.

Yours sincerely,

#sig(23, w: 46mm, h: 13mm)

Dr Aoife Lanigan \ Head of Collections
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="The Ardboy Museum",
            project='Showcases for "Salt and Sail"',
            project_code="GF-358",
            milestone="installation stage",
            signatory_name="Dr Aoife Lanigan",
            signatory_title="Head of Collections",
            signature_date="2026-03-09",
            amount="32800.00 EUR",
            conditions=["case 8 is resealed and retested before 27 March"],
        ),
        font="P052",
        size=11,
    )


def mail_yes() -> Paper:
    """A mail that passes a milestone."""
    return page(
        "nb-en-mail-ok",
        r"""
#text(8pt, fill: g)[14/05/2026, 08:51 #h(1fr) Outlook – Hannah Strickland]
#line(length: 100%, stroke: 2pt)
#text(13pt, weight: "bold")[RE: Sedgemoor depot – Phase 2 drainage design]
#grid(columns: (18mm, 1fr), row-gutter: 5pt, [*From*], [Hannah Strickland \<h.strickland@orleighlogistics.example>], [*Sent*], [Thursday 14 May 2026 08:47], [*To*], [Ben Achebe \<ben@tidalcivils.example>], [*Cc*], [Accounts Payable])
#v(3mm)
Morning Ben

Read it on the train, then had Sunil go over the attenuation calcs last night. No comments from either of us, which may be a first.

So that's a yes from Orleigh Logistics: Phase 2 drainage design is signed off and you can go ahead and bill the £8,975.00. Quote our PO 4500-61883 or AP will bounce it.

Phase 3 we'll talk about once planning have replied.

H

*Hannah Strickland* \ Estates Project Manager, Orleigh Logistics
#v(4mm)
#block(stroke: (left: 2pt + gray), inset: (left: 8pt))[#text(fill: rgb("#555"))[*From:* Ben Achebe \ *Sent:* Monday 11 May 2026 16:20 \ *Subject:* Sedgemoor depot – Phase 2 drainage design

Hi Hannah, the package is in the usual folder under job TC-1406. Seven drawings, the calc book and a two-page note on exceedance routes. If you are content could you drop me a line saying so?]]
""",
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Orleigh Logistics",
            project="Sedgemoor depot",
            project_code="TC-1406",
            milestone="Phase 2 drainage design",
            signatory_name="Hannah Strickland",
            signatory_title="Estates Project Manager",
            signature_date="2026-05-14",
            amount="8975.00 GBP",
            po_number="4500-61883",
        ),
        font="Carlito",
        size=10.5,
    )


def change_us() -> Paper:
    """An American change order with three signatures."""
    return page(
        "nb-en-change-us",
        r"""
#grid(columns: (1fr, 1fr, 1fr), stroke: 0.5pt, inset: 6pt,
 [PROJECT: \ Marlow Creek Elementary – Gymnasium Addition \ 1180 Creek Rd, Dunmore, OH], [CONTRACT INFORMATION: \ General Construction \ Contract date: August 4, 2025], [CHANGE ORDER INFORMATION: \ Number: *006* \ Date: January 22, 2026],
 [OWNER: \ Dunmore Local School District], [ARCHITECT: \ Pell & Hathorne, Inc. \ Project No. 25-117], [CONTRACTOR: \ Kessler Bros. Construction LLC])
*THE CONTRACT IS CHANGED AS FOLLOWS:*

Furnish and set moisture mitigation under the athletic floor per Bulletin 11, including added slab testing. Delete the motorized divider curtain in bay 2 (credit).

#set text(9.5pt)
#grid(columns: (1fr, auto), row-gutter: 7pt,
 [The original Contract Sum was], [\$4,218,000.00],
 [The net change by previously authorized Change Orders], [\$63,412.00],
 [Contract Sum as it stood ahead of this order], [\$4,281,412.00],
 [Added to it by this order], [*\$18,940.00*],
 [The new Contract Sum, including this Change Order, will be], [\$4,300,352.00],
 [The Contract Time will be increased by], [Nine (9) days])
NOT VALID UNTIL SIGNED BY THE ARCHITECT, CONTRACTOR AND OWNER.
#v(6mm)
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 6mm, row-gutter: 4pt,
 [*Pell & Hathorne, Inc.*], [*Kessler Bros. Construction LLC*], [*Dunmore Local School District*],
 [ARCHITECT], [CONTRACTOR], [OWNER],
 sig(31, w: 36mm, ink: black), sig(2, w: 36mm), sig(17, w: 36mm),
 line(length: 100%), line(length: 100%), line(length: 100%),
 [Joan Hathorne, AIA], [Dale Kessler, President], [Marcus Oyelaran, Treasurer],
 [1/22/2026], [1/23/2026], [1/29/2026])
""",
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Dunmore Local School District",
            project="Marlow Creek Elementary – Gymnasium Addition",
            project_code="25-117",
            signatory_name="Marcus Oyelaran",
            signatory_title="Treasurer",
            signature_date="2026-01-29",
            amount="18940.00 USD",
            change_order_number="006",
        ),
        font="Nimbus Sans",
        size=9.5,
        paper="us-letter",
    )


def hours_au() -> Paper:
    """A consultant's week in Australia."""
    return page(
        "nb-en-hours-au",
        r"""
#set page(flipped: true, margin: 18mm)
#text(16pt, weight: "bold")[Contractor timesheet] #h(1fr) Jacaranda People Pty Ltd · ABN 00 515 222 871
#grid(columns: (1fr, 1fr, 1fr), row-gutter: 6pt, [Contractor: *Priya Sundaram*], [Client: *Tamar Valley Water*], [Assignment: *JP-40277*],
 [Role: Business analyst], [Project: *Asset register migration*], [Week ending: *Sun 8 March 2026*])
#table(columns: (1fr,) * 9, align: center, fill: (x, y) => if y == 0 { rgb("#d9c8ea") },
 [], [Mon], [Tue], [Wed], [Thu], [Fri], [Sat], [Sun], [Total],
 [Start], [8.30], [8.30], [9.00], [8.30], [8.30], [–], [–], [],
 [Finish], [17.00], [17.30], [17.00], [17.00], [15.30], [–], [–], [],
 [Break], [0.5], [0.5], [0.5], [0.5], [0.5], [], [], [],
 [Hours], [8.0], [8.5], [7.5], [8.0], [6.5], [0], [0], [*38.5*])
38.5 h at A\$118.00 = *A\$4,543.00* ex GST
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 14mm,
 [Contractor declaration: the hours above are a true record.\ #sig(6, ink: black) \ P. Sundaram #h(8mm) 8/3/26],
 [Supervisor: I have checked these hours and approve them for payment. \ #sig(27) \ Name: Callum Brodie #h(5mm) Position: Systems Coordinator #h(5mm) Date: 9 March 2026])
#v(1fr)
#text(8pt)[Email to pay@jacaranda.example by noon Monday. Late sheets roll into the next run.]
""",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Tamar Valley Water",
            project="Asset register migration",
            project_code="JP-40277",
            signatory_name="Callum Brodie",
            signatory_title="Systems Coordinator",
            signature_date="2026-03-09",
            amount="4543.00 AUD",
        ),
        font="URW Bookman",
        size=8.5,
    )


def order() -> Paper:
    """A purchase order of a housing association."""
    return page(
        "nb-en-order",
        r"""
#grid(columns: (1fr, 70mm), [#text(22pt, weight: "bold")[PURCHASE ORDER] \ Calderbeck Homes \ Finance Shared Service, Mill Lane, Halifax HX3], table(columns: (1fr, 1fr), [Order no.], [*PO-118842*], [Date], [2 June 2026], [Buyer], [L. Whitworth], [Cost centre], [7730]))
*To:* Northwold Fire Engineering LLP, Leeds

Supply the following services at the agreed rates. Show the order number on every invoice.
#table(columns: (10mm, 1fr, 18mm, 26mm, 28mm), align: (center, left, right, right, right), [*Line*], [*Description*], [*Qty*], [*Unit £*], [*Net £*],
 [1], [Fire risk appraisal of external walls, Tower A], [1], [6,200.00], [6,200.00],
 [2], [Ditto, Tower B], [1], [5,850.00], [5,850.00],
 [3], [Opening-up works, attendance per day], [3], [740.00], [2,220.00],
 table.cell(colspan: 4)[Net total], [*14,270.00*])
Project: Wharfe Towers external wall appraisal \
Deliver reports to: asset.team@calderbeck.example by 31 July 2026. Payment 30 days from a correct invoice.
#v(8mm)
Authorised: #sig(41) Lynne Whitworth, Procurement Officer
#v(1fr)
#text(7.5pt)[Our standard conditions of purchase (issue 9) apply to the exclusion of the supplier's. No variation without written authority.]
""",
        truth(
            "purchase_order",
            None,
            True,
            "en",
            client="Calderbeck Homes",
            project="Wharfe Towers external wall appraisal",
            signatory_name="Lynne Whitworth",
            signatory_title="Procurement Officer",
            signature_date="2026-06-02",
            amount="14270.00 GBP",
            po_number="PO-118842",
        ),
        font="Nimbus Roman",
        size=11,
    )


def mail_open() -> Paper:
    """A mail that promises an answer later."""
    return page(
        "nb-en-mail-later",
        r"""
#text(18pt)[Brand guidelines v2 – where are we?]
#text(9pt, fill: g)[Inbox ×]
#grid(columns: (1fr, auto), [*Tess Okonjo* \<tess\@harrowgatetea.example> \ #text(9pt, fill: g)[to Felix, studio]], [#text(9pt)[Wed, 8 Jul 2026, 17:32]])
#v(4mm)
Hi Felix,

Sorry for the silence, we have had the auditors in. The book has landed on my desk and it looks lovely on a first flick through. I have not sat down with it properly and nor has Rowena, so please do not read this as a yes or a no.

She is back from leave on the 20th. We will go through it together that week and come back to you formally with anything we want moved about.

One quick thing meanwhile, could you resend the packaging spread? Page 34 prints blank here.

Best \ Tess

#text(9pt)[Harrowgate Tea Company · Marketing \ job ref on your side: KF-2093, I think?]
#line(length: 100%, stroke: 0.3pt)
#text(fill: g)[*Felix Brandt* \<felix\@kilnfolk.example> wrote on Tue, 7 Jul 2026 at 10:04: \ Hi Tess, gentle nudge on the guidelines, our milestone 3. Once you have given us the nod I can get the files off to the printers.]
""",
        truth(
            "email",
            None,
            None,
            "en",
            client="Harrowgate Tea Company",
            project="Brand guidelines v2",
            project_code="KF-2093",
            milestone="milestone 3",
        ),
        font="Liberation Sans",
        size=10.5,
    )


def laboratory() -> Paper:
    """Site acceptance of an instrument, the condition in a footnote."""
    return page(
        "nb-en-lab",
        r"""
#set page(footer: text(7.5pt)[SAT-LC-07 rev 1 #h(1fr) page 1 of 1])
#text(14pt, weight: "bold")[SITE ACCEPTANCE TEST RECORD] \
#line(length: 100%, stroke: 1.4pt)
#grid(columns: (32mm, 1fr, 28mm, 1fr), row-gutter: 6pt, [Customer], [Fenmarsh Analytical Ltd], [Supplier], [Corvane Instruments UK], [Instrument], [LC-MS/MS, serial CV8-22914], [Work order], [WO-66120], [Location], [Bay 3, Ely laboratory], [Project], [Mycotoxin line upgrade])
#v(3mm)
#table(columns: (16mm, 1fr, 30mm, 30mm, 20mm), [*Test*], [*Parameter*], [*Limit*], [*Found*], [*Verdict*],
 [1], [Vacuum after 12 h], [< 8e-6 mbar], [5.1e-6 mbar], [pass],
 [2], [Mass accuracy, 3 ions], [± 0.1 Da], [0.04 Da], [pass],
 [3], [Retention repeatability, n = 10], [RSD ≤ 0.5 %], [0.31 %], [pass],
 [4], [Carry-over at top standard], [≤ 0.05 %], [0.04 %], [pass],
 [5], [Autosampler temperature], [4 ± 2 °C], [5.7 °C], [pass #super[a]],
 [6], [Audit trail, 21 CFR 11 checklist], [complete], [complete], [pass])
*Result.* The instrument met the protocol and is accepted by the customer for routine use. #super[a]

#grid(columns: (1fr, 1fr), gutter: 10mm, [Engineer \ #sig(13, ink: black) \ S. Duxbury, Corvane \ 19 Nov 2025], [Customer \ #sig(38) \ Dr Emeka Nwosu, Laboratory Manager \ 20 Nov 2025])
#v(1fr)
#line(length: 40mm, stroke: 0.4pt)
#text(7.5pt)[#super[a] Customer's acceptance holds only if the autosampler cooling module is exchanged at the supplier's cost by 12 December 2025; the tray runs at the edge of its band.]
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Fenmarsh Analytical Ltd",
            project="Mycotoxin line upgrade",
            project_code="WO-66120",
            signatory_name="Dr Emeka Nwosu",
            signatory_title="Laboratory Manager",
            signature_date="2025-11-20",
            conditions=[
                "the autosampler cooling module is exchanged at the supplier's cost by "
                "12 December 2025"
            ],
        ),
        font="Nimbus Sans",
        size=9.5,
    )


def polite_no() -> Paper:
    """A refusal that never says the word."""
    return page(
        "nb-en-polite-no",
        r"""
#grid(columns: (1fr, auto), [#text(24pt, font: "Z003")[Wetherden & Lisle] \ #smallcaps[Solicitors]], align(right)[#text(9pt)[11 St Crux Passage \ York YO1 \ DX 61542]])
#v(10mm)
Your ref: CL/KM-512 #h(1fr) 30 January 2026

Messrs Coldharbour Learning \ By email only

Dear Ms Maddern

*Anti-money-laundering e-course: module 4 (Source of Funds)*

Thank you for the revised module, and for the good humour with which your team has met our comments. A great deal of thought has plainly gone into the scenarios.

The partners viewed it on Wednesday. With regret, they do not feel that the firm is yet in a position to put its name to the module. The worked examples still rest on the regulations as they stood before the amendment, and the closing quiz marks two correct answers as wrong. As both points were on the list we gave you in December, they would prefer to look at a fresh version rather than to take this one with a list attached.

It follows that the fourth instalment (£5,600.00) does not fall due for the time being. We very much hope you will let us have a further draft when you are ready.

Yours sincerely

#sig(52, w: 44mm) \
Jonathan Lisle \ Training Partner \ #text(9pt)[for Wetherden & Lisle]
""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Wetherden & Lisle",
            project="Anti-money-laundering e-course",
            project_code="CL/KM-512",
            milestone="module 4 (Source of Funds)",
            signatory_name="Jonathan Lisle",
            signatory_title="Training Partner",
            signature_date="2026-01-30",
            amount="5600.00 GBP",
        ),
        font="C059",
        size=10.5,
    )


def half() -> Paper:
    """Two client signatures wanted, one given."""
    return page(
        "nb-en-half",
        r"""
#align(center)[#text(13pt, weight: "bold")[DELIVERABLE ACCEPTANCE FORM D-09] \ Enterprise Data Programme · engagement 8814-B]
#v(2mm)
#table(columns: (45mm, 1fr), inset: 7pt, fill: (x, y) => if x == 0 { luma(235) },
 [Client], [Granite Peak Mutual Insurance, Concord NH], [Consultant], [Ashdown Lyle Advisory], [Deliverable], [Target operating model, final report], [Received], [October 6, 2025], [Fee released on acceptance], [US\$ 46,500.00])
The undersigned have reviewed the deliverable against section 4 of the statement of work and find that it conforms. This form takes effect when #strong[both] officers of the client have signed it.
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 12mm,
 [*Business owner* \ #v(1mm) #sig(19) \ #line(length: 100%) Name: Carla Petrosian \ Title: VP Operations \ Date: October 14, 2025],
 [*Executive sponsor* \ #v(1mm) #box(height: 11mm) \ #line(length: 100%) Name: Warren Teague \ Title: Chief Information Officer \ Date: #blank(30mm)])
#v(6mm)
*Consultant* #h(4mm) #sig(3, ink: black) Nadia Lyle, Managing Director, October 6, 2025
""",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Granite Peak Mutual Insurance",
            project="Enterprise Data Programme",
            project_code="8814-B",
            milestone="Target operating model, final report",
            signatory_name="Warren Teague",
            signatory_title="Chief Information Officer",
            amount="46500.00 USD",
            warnings=["partly_signed"],
        ),
        font="Caladea",
        size=10.5,
        paper="us-letter",
    )


def draft() -> Paper:
    """A completion paper with DRAFT behind it."""
    return page(
        "nb-en-draft",
        r"""
#set page(background: across(up: 60mm)[DRAFT])
= Handover & acceptance
*Structured cabling, floors 2–4, Ballinacurra Medical Centre*

Installer: Lee Valley Networks Ltd, Cork #h(1fr) Job LVN-733

#enum(tight: false,
 [412 outlets punched down, labelled and tested to Class E#sub[A]; test results on the memory stick.],
 [Four cabinets earthed and bonded. As-built drawings E-101 to E-104 left on site.],
 [Ceiling tiles refitted; riser fire-stopped and photographed.])
The Client, Ballinacurra Medical Centre DAC, has walked the floors with the installer and takes the installation over as complete. Stage sum: €19,220.00 excluding VAT.
#v(10mm)
#grid(columns: (30mm, 1fr), row-gutter: 10pt, [Signed], sig(44), [Name], [Fionnuala Crotty], [Position], [Practice Manager], [Date], [3 September 2025])
#v(6mm)
#text(9pt, fill: g)[Working version for comment, 3/9. Clean copy to follow once the outlet count is agreed.]
""",
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="Ballinacurra Medical Centre DAC",
            project="Structured cabling, floors 2–4, Ballinacurra Medical Centre",
            project_code="LVN-733",
            signatory_name="Fionnuala Crotty",
            signatory_title="Practice Manager",
            signature_date="2025-09-03",
            amount="19220.00 EUR",
            warnings=["draft_or_void"],
        ),
        font="Lato",
        size=11,
    )


def server() -> Paper:
    """A managed-services handover, scanned."""
    return page(
        "nb-en-server",
        r"""
#box(width: 100%, stroke: 1pt, inset: 10pt)[#grid(columns: (1fr, auto), [#text(18pt, weight: "bold")[Pennant IT] \ keeping small firms running], [#text(14pt)[JOB SHEET] \ No. *31957*])]
#table(columns: (1fr, 1fr), inset: 8pt, [Customer: #hand[Drummond Vale Vets]], [Site: #hand[Perth, Crieff Rd]], [Engineer: #hand[Kev S.]], [Date on site: #hand[12 Aug 2025]])
*Work ordered:* Server replacement and mail migration (fixed price £6,430.00)

*Work done*
#box(stroke: 0.5pt, width: 100%, inset: 10pt, height: 52mm)[#hand(size: 15pt)[Old box out, new one racked and patched. \ 14 mailboxes moved over, all counted. \ Backup ran twice, restore tried OK. \ Showed Morag the UPS and the admin login.]]
*Customer to complete* — cross out what does not apply

The job is finished to my satisfaction #strike(stroke: 1.4pt + blue)[ \/ The job is NOT finished ]

#grid(columns: (1fr, 1fr, 40mm), gutter: 6mm, [Signature \ #sig(29)], [Print name and post \ #hand[Morag Auchterlonie, Practice Manager]], [Date \ #hand[12 Aug 2025]])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Drummond Vale Vets",
            project="Server replacement and mail migration",
            project_code="31957",
            signatory_name="Morag Auchterlonie",
            signatory_title="Practice Manager",
            signature_date="2025-08-12",
            amount="6430.00 GBP",
        ),
        font="URW Gothic",
        size=10.5,
        scanner=Scanner(dpi=130, skew=0.9, noise=2.2, blur=0.7, jpeg=38, seed=5),
    )


def papers() -> Iterator[Paper]:
    """All of this part."""
    for make in (
        practical,
        trial,
        museum,
        mail_yes,
        change_us,
        hours_au,
        order,
        mail_open,
        laboratory,
        polite_no,
        half,
        draft,
        server,
    ):
        yield make()
