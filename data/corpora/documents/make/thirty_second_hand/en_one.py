"""English, drawn with typst."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from thirty_second_hand.board import made, ty

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    yield made(
        "snag-sheet-dental",
        ty(
            """#align(center)[#text(15pt, weight: "bold")[HARROWGATE & PYE INTERIORS]\\ Joinery, surgeries, shopfitting - Unit 4, Cask Lane, Otley]
#line(length: 100%)
= Snag sheet and hand-over
#kv([Job], [HP/2207], [For], [Millbeck Dental Practice LLP], [Works], [Refit of surgeries 2 and 3], [Walked on], [Thursday 14 May 2026])
#v(6pt)
#table(columns: (22pt, 1fr, 90pt, 60pt), [*No*], [*Snag*], [*Who*], [*Done*],
[1], [Worktop edge by sink chipped - make good], [Joiner], [14/5 RD],
[2], [Blind in surgery 3 sticks], [Fitter], [14/5 RD],
[3], [Skirting behind compressor to be fixed], [Joiner], [open],
[4], [Second coat on door lining, surgery 2], [Painter], [open])
We take the rooms over today, provided that snags 3 and 4 are closed by 29 May 2026.
#v(14pt)
#grid(columns: (1fr, 1fr), [For the practice\\ «11»\\ Priya Ramsden, practice manager\\ 14 May 2026], [For Harrowgate & Pye\\ «12»\\ R. Dunstable, site foreman\\ 14 May 2026])
""",
            font="Liberation Sans",
            size=11,
        ),
        truth(
            CERT, "accepted_with_conditions", True, "en",
            client="Millbeck Dental Practice LLP", project="Refit of surgeries 2 and 3",
            project_code="HP/2207", signatory_name="Priya Ramsden",
            signatory_title="practice manager", signature_date="2026-05-14",
            conditions=["snags 3 and 4 are closed by 29 May 2026"],
        ),
        how=Scanner(dpi=110, skew=0.9, noise=3, jpeg=38, seed=3),
    )  # fmt: skip
    yield made(
        "uat-signoff-tram",
        ty(
            """#text(8pt)[Form QA-17 rev 4 #h(1fr) Lumenpath Systems Ltd - quality manual annex F]
= User Acceptance Test - Exit Report
#table(columns: (1fr, 1fr), [*Customer:* Calder Valley Tramways Ltd], [*Project:* Ticket Gate Replacement], [*Engagement no.:* LP-4471-C], [*Phase under test:* Cycle 2 - Depot pilot])
== 1. Result of execution
#table(columns: 5, [Suite], [Planned], [Run], [Passed], [Open sev. 1/2], [Gate open/close], [64], [64], [64], [0], [Refund desk], [31], [31], [30], [0], [Night batch], [18], [18], [18], [0])
The one failed refund script (RF-22, receipt footer cut at 38 characters) is severity 4 and was moved to the backlog by agreement; it does not form part of the exit criteria.
== 2. Exit criteria
All scripts run: yes. No severity 1 or 2 defect open: yes. Regression pack green on 9 June: yes.
The environment was a copy of production taken on 28 May. Test data were masked. Performance was measured under cycle 1 and is not repeated here.
== 2a. Deviations from the plan
Two scripts of the gate suite were run on a spare gate, because gate 4 was out of service after a collision. The night batch was started by hand on 4 June; all later runs were started by the scheduler. The test lead considers neither deviation relevant to the result.
== 3. Business sign-off
The business confirms that Cycle 2 meets its exit criteria and that the release may go to production in the window of 20 June 2026.
#v(8pt)
#table(columns: (1fr, 1fr, 1fr, 1fr), [*Role*], [*Name*], [*Signed*], [*Date*], [Business owner, Revenue], [Tobias Hartnoll], [«21»], [11 June 2026], [Test lead (Lumenpath)], [Ngozi Abara], [«22»], [10 June 2026])
#v(8pt)
#text(7.5pt)[Distribution: Revenue; Operations control; Internal audit; Lumenpath release board. Definitions - severity 1: service down, no workaround; severity 2: core function lost, workaround costly; severity 3: function impaired; severity 4: cosmetic. Records are kept for six years.]
""",
            font="DejaVu Sans",
            size=9,
        ),
        truth(
            CERT, "accepted", True, "en", client="Calder Valley Tramways Ltd",
            project="Ticket Gate Replacement", project_code="LP-4471-C",
            milestone="Cycle 2 - Depot pilot", signatory_name="Tobias Hartnoll",
            signatory_title="Business owner, Revenue", signature_date="2026-06-11",
        ),
    )  # fmt: skip
    yield made(
        "letter-of-acceptance-aquifer",
        ty(
            """#align(right)[Wexmoor Water Trust\\ The Pump House, Silt Street\\ Spalding PE11]
#v(10pt)
Dr Helena Brace\\ Strand Hydrogeology\\ 2 Quay Court, Norwich
#v(8pt)
3 March 2026
#v(8pt)
Dear Helena,

*Aquifer Recharge Study, your job 8810 - Deliverable D3, Calibrated Model Report*

Thank you for the final version, which reached us on 24 February. Our steering group read it last week and had nothing further to raise: the two questions about the Holbeach boreholes that we put to you in January are answered in the new appendix C.

I am therefore glad to say that the Trust accepts Deliverable D3 as complete. Please send your invoice for the corresponding instalment of £18,450.00 to the usual address, quoting order WWT-06613.

We look forward to starting on the summary for the parish councils after Easter.

Yours sincerely,

«31»

Marcus Oyelaran\\ Head of Resources
""",
            font="Liberation Serif",
            size=11.5,
            margin="2.6cm",
        ),
        truth(
            CERT, "accepted", True, "en", client="Wexmoor Water Trust",
            project="Aquifer Recharge Study", project_code="8810",
            milestone="Deliverable D3, Calibrated Model Report", signatory_name="Marcus Oyelaran",
            signatory_title="Head of Resources", signature_date="2026-03-03",
            amount="18450.00 GBP", po_number="WWT-06613",
        ),
    )  # fmt: skip
    yield made(
        "milestone-ledger-hospital",
        ty(
            """#rect(width: 100%, fill: rgb("#143d4a"), inset: 10pt)[#text(fill: white, size: 14pt, weight: "bold")[Milestone acceptance record]\\ #text(fill: white)[Contract HN-2025/118 - Patient Flow Programme]]
#v(4pt)
*Client* Saint Brannock Hospital Network #h(1fr) *Provider* Tern & Fallow Advisory Inc.
#table(columns: (28pt, 1fr, 80pt, 80pt, 90pt), fill: (x, y) => if y == 3 { rgb("#fff2b0") },
[Ref], [Milestone], [Planned], [Fee (USD)], [Status],
[M1], [Mobilization], [01/30/2026], [22,000.00], [closed 02/02/2026],
[M2], [Current-state map], [03/13/2026], [41,500.00], [closed 03/20/2026],
[M3], [Bed-board prototype], [05/29/2026], [63,750.00], [*this record*],
[M4], [Roll-out, east campus], [09/30/2026], [58,000.00], [not started],
[M5], [Benefits review], [12/18/2026], [19,900.00], [not started])
This record concerns the highlighted line only. By signing, the Client certifies that the work product of M3 conforms to Exhibit B and authorizes payment of the fee shown against it. Lines already closed are not reopened, and lines not started are not affected.
#text(8.5pt)[*Terms.* (a) Provider warrants the work product for ninety days. (b) Acceptance does not waive latent defects. (c) Invoices are due net thirty from the date of the Client's signature. (d) Should Client find that a work product does not conform, Client returns this record unsigned with a written list, and Provider has ten days to correct. (e) This record may be signed in counterparts and by electronic means.]
#v(20pt)
#grid(columns: (1fr, 1fr), column-gutter: 20pt, [/s/ Delphine Okoro-Vance\\ #line(length: 100%)Delphine Okoro-Vance\\ Chief Nursing Officer\\ June 4, 2026], [/s/ W. Tern\\ #line(length: 100%)Wallace Tern\\ Managing Partner, Tern & Fallow\\ June 3, 2026])
""",
            paper="us-letter",
            size=10.5,
        ),
        truth(
            CERT, "accepted", True, "en", client="Saint Brannock Hospital Network",
            project="Patient Flow Programme", project_code="HN-2025/118",
            milestone="Bed-board prototype", signatory_name="Delphine Okoro-Vance",
            signatory_title="Chief Nursing Officer", signature_date="2026-06-04",
            amount="63750.00 USD",
        ),
    )  # fmt: skip
    yield made(
        "mail-accept-brand",
        ty(
            """#text(8pt)[17/09/2026, 08:52 #h(1fr) Mail - Aoife Kinsella - Outlook]
#line(length: 100%, stroke: 1.5pt)
*RE: Phase 2 identity pack - final files*
#kv([From:], [Aoife Kinsella <aoife.kinsella@dunmarra.example>], [To:], [Studio <hello@bracketandblot.example>], [Cc:], [Accounts Payable], [Sent:], [Wednesday 16 September 2026 17:31])
#line(length: 100%)
Hi Jem,

Looked through everything with the board this afternoon. Logo family, colour sheet, van livery: all as briefed. We're signing off Phase 2 of the Dunmarra rebrand, so please go ahead and bill the €9,800.00 against PO 55120.

Phase 3 (website) we can talk about when I'm back from leave on the 28th.

Thanks to you and the team,\\
Aoife

Aoife Kinsella\\ Head of Marketing, Dunmarra Creameries
#line(length: 40%, start: (0pt, 4pt))
#text(8.5pt)[> On 15 September 2026 at 11:04, Jem Latchford wrote:\\ > Final files for Phase 2 are in the shared folder. Could you confirm that you accept them?]
""",
            font="Liberation Sans",
        ),
        truth(
            "email", "accepted", None, "en", client="Dunmarra Creameries", project="Dunmarra rebrand",
            milestone="Phase 2", signatory_name="Aoife Kinsella",
            signatory_title="Head of Marketing", signature_date="2026-09-16",
            amount="9800.00 EUR", po_number="55120",
        ),
    )  # fmt: skip
    yield made(
        "change-order-pier",
        ty(
            """#grid(columns: (1fr, auto), [#text(18pt, weight: "bold")[CHANGE ORDER]], [*No.* CO-07\\ *Date issued* July 8, 2026])
#table(columns: (1fr, 1fr), [OWNER\\ Port of Tillamarsh], [CONTRACTOR\\ Gannet Marine Builders, LLC], [PROJECT\\ Pier 9 Fender Renewal], [JOB NO.\\ 26-0391])
The Contract is changed as follows:
+ Replace 14 timber fender piles between bents 22 and 29 found decayed below the mudline (RFI 31). Add \\$48,220.00
+ Delete the galvanized ladder at bent 30. Deduct \\$3,950.00

#table(columns: (1fr, 120pt), [Original Contract Sum], [\\$1,204,000.00], [Net of previously authorized Change Orders], [\\$61,384.00], [Contract Sum before this Change Order], [\\$1,265,384.00], [*This Change Order increases the Contract Sum by*], [*\\$44,270.00*], [New Contract Sum], [\\$1,309,654.00], [Contract Time increased by], [9 calendar days])
The Contractor agrees that the above is full compensation for the changed work, including overhead, profit and delay, and that no further claim arises from RFI 31. Material tickets and pile logs are to be kept with the daily reports. The bonds are adjusted accordingly.

Not valid until signed by the Owner and the Contractor.
#v(16pt)
#grid(columns: (1fr, 1fr), column-gutter: 24pt, [*OWNER*\\ «41»\\ By: Lorraine Castaneda\\ Title: Director of Engineering\\ Date: July 14, 2026], [*CONTRACTOR*\\ «42»\\ By: Pete Gannet\\ Title: President\\ Date: July 9, 2026])
""".replace("\\$", "$"),
            paper="us-letter",
            font="Liberation Serif",
            size=11,
        ),
        truth(
            "change_order", "accepted", True, "en", client="Port of Tillamarsh",
            project="Pier 9 Fender Renewal", project_code="26-0391",
            signatory_name="Lorraine Castaneda", signatory_title="Director of Engineering",
            signature_date="2026-07-14", amount="44270.00 USD", change_order_number="CO-07",
        ),
    )  # fmt: skip
    yield made(
        "timesheet-weekly-actuary",
        ty(
            """#text(14pt)[*Kestrel Row Consulting* - weekly time record]
#grid(columns: (1fr, 1fr), row-gutter: 6pt, [Consultant: Ines Mbatha], [Week ending: Sunday 22 February 2026], [Client: Oldacre Mutual Assurance], [Assignment: Reserving Model Validation], [Work order: WO-3906], [Rate: per order])
#table(columns: (1fr,) * 8, [], [Mon], [Tue], [Wed], [Thu], [Fri], [Sat/Sun], [Total],
[Validation], [7.5], [7.5], [4.0], [7.5], [6.0], [-], [32.5],
[Workshop], [-], [-], [3.5], [-], [1.5], [-], [5.0], [*Sum*], [7.5], [7.5], [7.5], [7.5], [7.5], [-], [*37.5*])
Client's approval: I have checked the hours above and approve them for payment.
#table(columns: (1fr, 1fr), inset: 9pt, [Approved by: #hw[Gwen Pascoe]\\ (Gwen Pascoe, Chief Actuary)], [Date: #hw[24 February 2026]], [Consultant: #hw(f: "Kristi", s: 18pt)[I. Mbatha]], [Date: #hw(f: "Kristi", s: 18pt)[20 February 2026]])
""",
            page="flipped: true",
        ),
        truth(
            "timesheet_approval", "accepted", True, "en", client="Oldacre Mutual Assurance",
            project="Reserving Model Validation", project_code="WO-3906",
            signatory_name="Gwen Pascoe", signatory_title="Chief Actuary",
            signature_date="2026-02-24",
        ),
    )  # fmt: skip
    yield made(
        "vendor-completion-notice-lift",
        ty(
            """#text(16pt, fill: rgb("#7a1f1f"), weight: "bold")[Ascendra Lifts] #h(1fr) Service centre Leeds
#v(12pt)
To: Brindle Court Residents Company Ltd\\
Our ref: contract M/77124, Lift 2 Modernisation\\
Date: 19 October 2026
== Notice of completion
We are pleased to inform you that our engineers completed the installation of the new controller and landing doors on 16 October 2026. The lift has been tested, runs to our full satisfaction and is to be regarded as finished in every respect. The final instalment of £27,310.00 falls due fourteen days after your confirmation below.

Signed for Ascendra Lifts: «51» Martin Feeney, Contracts Manager, 19 October 2026
#v(10pt)
#rect(width: 100%, inset: 10pt)[*Customer's confirmation* - please complete and return\\
We confirm that the above works have been completed and accepted.\\ #v(8pt) Signature: #blank() #h(10pt) Name: #blank(w: 4cm)\\ #v(8pt) Position: #blank() #h(10pt) Date: #blank(w: 4cm)]
""",
            font="Liberation Sans",
            size=10.5,
        ),
        truth(
            CERT, "undecided", False, "en", client="Brindle Court Residents Company Ltd",
            project="Lift 2 Modernisation", project_code="M/77124", amount="27310.00 GBP",
            warnings=["partly_signed"],
        ),
    )  # fmt: skip
    yield made(
        "draft-certificate-seismic",
        ty(
            """#mark[DRAFT]
#align(center)[#smallcaps[#text(17pt)[Certificate of Substantial Completion]]]
#v(10pt)
Project: Seismic Strengthening of Block C \\
Building owner: Te Puna Polytechnic \\
Contract number: TPP-C-0094 \\
Engineer to the contract: Moana Structures Ltd

The Engineer has inspected the works and certifies, and the owner by the signature below accepts, that the works were substantially complete on 30 April 2026 and that one half of the retention, namely NZD 36,125.00, is released.

The defects notification period runs for twelve months from that date.
#v(22pt)
#grid(columns: (1fr, 1fr), [#line(length: 80%)Rawiri Thornbury\\ Director of Property\\ Te Puna Polytechnic\\ Date:], [#line(length: 80%)Ellen Vos\\ Engineer to the contract\\ Date:])
#v(1fr)
#text(8pt)[Draft 2 for comment, circulated 4 May 2026 - not for execution]
""",
            font="Libertinus Serif",
            size=11.5,
            margin="2.5cm",
        ),
        truth(
            CERT, "undecided", False, "en", client="Te Puna Polytechnic",
            project="Seismic Strengthening of Block C", project_code="TPP-C-0094",
            signatory_name="Rawiri Thornbury", signatory_title="Director of Property",
            amount="36125.00 NZD", warnings=["draft_or_void"],
        ),
    )  # fmt: skip
    yield made(
        "delivery-note-labels",
        ty(
            """#grid(columns: (1fr, auto), [#text(20pt, weight: "bold")[ORRELL PRINT & SIGN]\\ 14 Foundry Yard, Bolton], [#text(13pt)[DELIVERY NOTE]\\ No. 40662\\ 2 November 2026])
#v(8pt)
Deliver to: Fernhurst Garden Centres plc, Chorley depot\\
Your order: FG-88-2113 #h(20pt) Our job: 19075 #h(20pt) Campaign: Winter Bench Labels
#table(columns: (50pt, 1fr, 70pt, 70pt), [*Qty*], [*Description*], [*Ordered*], [*To follow*], [4,000], [Bench label, laminated, A6], [4,000], [nil], [120], [Aisle board, double sided], [120], [nil], [36], [Till topper], [36], [nil])
#v(6pt)
*Received in good order and condition, complete:*
#v(16pt)
#grid(columns: (1fr, 1fr, 1fr), [Sign «61»], [Print name\\ #hw[Colin Strake]], [Date\\ #hw[2 November 2026]])
Position #hw[goods-in supervisor]
#place(bottom + right, dx: -20pt, dy: -400pt, stamp[FERNHURST GARDEN CENTRES\\ GOODS IN - CHECKED\\ 02 NOV 2026])
#text(8pt)[Title remains with us until paid. Claims within three working days.]
""",
            font="Liberation Sans",
            size=11,
        ),
        truth(
            CERT, "accepted", True, "en", client="Fernhurst Garden Centres plc",
            project="Winter Bench Labels", project_code="19075", signatory_name="Colin Strake",
            signatory_title="goods-in supervisor", signature_date="2026-11-02",
            po_number="FG-88-2113",
        ),
        how=Scanner(dpi=105, skew=-1.1, noise=3, jpeg=36, contrast=0.9, seed=8),
    )  # fmt: skip
    yield made(
        "rejection-notice-survey",
        ty(
            """*MEMORANDUM OF NON-ACCEPTANCE* #h(1fr) Loxley Rail Estates
#line(length: 100%)
#table(columns: (130pt, 1fr), stroke: none, [Contractor], [Penhallow Geomatics Ltd], [Commission], [Topographic Survey, Wharf Sidings], [Commission no.], [LRE/SV/5528], [Item submitted], [Stage B - point cloud and drawings], [Submitted on], [6 January 2026])
We have examined the above item against section 4 of the brief. It is *not accepted*, for these reasons:
- the control network does not close within 15 mm (best loop: 41 mm);
- platform 2 is missing altogether from the cloud;
- levels are given to a local datum and not to Ordnance Datum Newlyn.
The stage payment of £12,600.00 stays unreleased. Please resubmit the item by 13 February 2026; the review period of fifteen working days will start anew.
#v(12pt)
«71»\\
Beatrix Low, Survey Manager\\
21 January 2026
""",
            font="Liberation Serif",
            size=11,
        ),
        truth(
            CERT, "rejected", True, "en", client="Loxley Rail Estates",
            project="Topographic Survey, Wharf Sidings", project_code="LRE/SV/5528",
            milestone="Stage B - point cloud and drawings", signatory_name="Beatrix Low",
            signatory_title="Survey Manager", signature_date="2026-01-21",
            amount="12600.00 GBP",
        ),
    )  # fmt: skip
