"""English certificates: lifts, software, letters, roofs, boards, hotels, factories."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from thirtieth_hand.board import (
    CERT,
    DEJAVU,
    NARROW,
    SERIF,
    SLAB,
    Form,
    board,
    ink,
    paras,
    printer,
    rows,
    x,
)


def papers() -> Iterator[Paper]:
    with board("en") as b:
        yield b.text(
            "lift-handover",
            """
<div class=flex><div><b>HOISTWELL LIFTS</b><br><span class=s>Modernisation Division, Unit 9 Tarn Way, Bradford</span></div>
<div class=r>Handover Certificate<br><b>HC/2291</b></div></div><hr>"""
            + rows("""
Employer | Calder Street Residents' Trust
Contract | Replacement of lift cars 1 and 2, Calder House
Our job no. | HL-40773
Stage handed over | Stage 3 – Lift car 2 in service
Stage payment released | £38,450.00 plus VAT""")
            + "<h2>Tests witnessed</h2>"
            + rows(
                """
#Test | Requirement | Found
Rated load, 10 persons | 800 kg | 800 kg, no drift
Levelling accuracy | ± 10 mm | 4 mm
Emergency lowering | by hand, one person | done twice
Door reopening force | under 150 N | 118 N""",
                "g",
            )
            + """
<p>The Employer has taken over the above stage today and is content with it. Keys, log book and Declaration of
Conformity were received. The defects liability period of twelve months runs from the date below.</p>
<h3>Taken over for the Employer</h3>"""
            + rows("""
Name | Marjorie Ellwood
Position | Trust Secretary
Signature | <span class=ink>M Ellwood</span>
Date | 14 April 2026""")
            + """
<h3>Handed over for Hoistwell</h3><p>Signed <span class=ink2>D. Achebe</span>, Project Engineer, 14 April 2026</p>
<div class=pb></div><h2>Terms that go with a handover certificate</h2><ol>
<li>A certificate covers the stage it names and no other. Later stages are handed over on certificates of their own.</li>
<li>If the Employer refuses a stage he shall list the defects within five working days; a stage in daily use for thirty days without such a list counts as taken over.</li>
<li>Hoistwell answers lift entrapments within one hour during the defects liability period, at no charge.</li>
<li>Damage by vandalism, flooding or alteration by others is not a defect.</li>
<li>Retention of 2.5 % stays with the Employer until the final certificate.</li></ol>
<p class=s>Distribution: Trust (2), insurer, file. Form HL-17 rev 4. Nothing in this certificate varies the service agreement.</p>""",
            truth(
                CERT,
                "accepted",
                True,
                "en",
                client="Calder Street Residents' Trust",
                project="Replacement of lift cars 1 and 2, Calder House",
                project_code="HL-40773",
                milestone="Stage 3 – Lift car 2 in service",
                signatory_name="Marjorie Ellwood",
                signatory_title="Trust Secretary",
                signature_date="2026-04-14",
                amount="38450.00 GBP",
            ),
        )

        yield b.text(
            "uat-ticket",
            """
<div style="background:#22344f;color:#fff;padding:7pt 12pt">Tracklane · Client Delivery · <b>UAT-618</b></div>
<h1>UAT sign-off: claims intake, release 2.4</h1><p><span style="background:#cdeccf;padding:2pt 8pt">APPROVED</span>
&nbsp; Type: Sign-off &nbsp; Priority: Medium</p>"""
            + rows(
                """
Organisation | Ferncote Mutual Insurance
Project | Claims Portal Rebuild (CPR-07)
Linked milestone | M5 User acceptance test
Invoice trigger | USD 61,200.00
Reporter | Ines Harrow (Bluequay Digital)
Approver | Thandi Mokoena, Head of Claims Operations""",
                "l",
            )
            + """
<h2>Activity</h2><div class=box><b>Ines Harrow</b> – 3 Mar 2026, 09:12<br>All 112 scripts run, 0 sev-1, 0 sev-2 left. Over to you for the sign-off.</div>
<div class=box><b>Thandi Mokoena</b> – 5 Mar 2026, 16:40<br>Went through the run log with the team leads. UAT passed, we accept release 2.4 and you may bill M5.</div>
<div class=box><b>Workflow</b> – 5 Mar 2026, 16:41<br>Status moved from WAITING FOR CLIENT to APPROVED by Thandi Mokoena. Electronic approval record 8f1c-22e0 stored.</div>
<p class=s>Printed from Tracklane 06/03/2026 08:02 by iharrow</p>""",
            truth(
                CERT,
                "accepted",
                True,
                "en",
                client="Ferncote Mutual Insurance",
                project="Claims Portal Rebuild",
                project_code="CPR-07",
                milestone="M5 User acceptance test",
                signatory_name="Thandi Mokoena",
                signatory_title="Head of Claims Operations",
                signature_date="2026-03-05",
                amount="61200.00 USD",
            ),
            DEJAVU,
        )

        yield b.text(
            "letter-archive",
            paras("""
<b>The Pellham Foundation</b>
12 Abbot's Row, Norwich

19 May 2026

Quillmark Archive Services Ltd
For the attention of Mr P. Strand

Dear Mr Strand,

<b>Cataloguing of the Pellham papers: second tranche (boxes 41 to 96)</b>

Thank you for the finding aid that reached us on 4 May, and for the patience with which your cataloguers answered our archivist's questions.

I write to confirm that the Foundation accepts the second tranche as complete and in keeping with the specification of project QA/119. Please send your fee note for £14,300 in the usual way.

We look forward to the third tranche in the autumn, on which we will write separately.

Yours sincerely,

<span class=ink2>Rosalind Tey</span>

Rosalind Tey
Director of Collections"""),
            truth(
                CERT,
                "accepted",
                True,
                "en",
                client="The Pellham Foundation",
                project="Cataloguing of the Pellham papers",
                project_code="QA/119",
                milestone="second tranche (boxes 41 to 96)",
                signatory_name="Rosalind Tey",
                signatory_title="Director of Collections",
                signature_date="2026-05-19",
                amount="14300.00 GBP",
            ),
            SERIF,
            edge="25mm",
        )

        yield b.scan(
            "roof-slip",
            """
<h1>Garrow &amp; Daughters, Roofers</h1><p>Slates · Lead · Flat roofs — Ballymena</p><hr>
<h2>COMPLETION SLIP</h2>"""
            + rows("""
Job | <span class=hand>R-1187</span>
Customer | <span class=hand>Drumlin Primary School</span>
What was done | <span class=hand>Re-slating of assembly hall, north pitch</span>
Price agreed | <span class=hand>£ 9,870.00</span>""")
            + """
<p>The customer has looked over the work from the ground and from the scaffold and is satisfied that it is finished.</p>
<p>Customer's signature: &nbsp; <span class=ink>Orla Kerr</span></p>
<p>Name in capitals: <span class=hand>ORLA KERR, BURSAR</span> &nbsp;&nbsp; Date: <span class=hand>27 Aug 2026</span></p>
<br><p class=s>Guarantee on slating ten years, on leadwork five. Scaffold to be struck within three days of this slip.</p>""",
            truth(
                CERT,
                "accepted",
                True,
                "en",
                client="Drumlin Primary School",
                project="Re-slating of assembly hall, north pitch",
                project_code="R-1187",
                signatory_name="ORLA KERR",
                signatory_title="BURSAR",
                signature_date="2026-08-27",
                amount="9870.00 GBP",
            ),
            Scanner(dpi=110, skew=0.9, noise=4, jpeg=42, seed=3),
            "body{font-size:13pt}.hand{font-family:'Dancing Script';font-size:18pt}",
        )

        yield b.text(
            "board-resolution",
            """
<div class=c><h1>RESOLUTION OF THE BOARD OF TRUSTEES</h1><p>of the <b>Lakemont Children's Museum</b><br>adopted at the regular
meeting of the ninth day of June, two thousand twenty-six</p><p>Resolution No. 26-31</p></div>
<p>WHEREAS the Museum engaged Copperfield Exhibits, Inc. under project no. CE-5502 for the design and fabrication of the
permanent gallery known as “River of Machines” (the “Project”); and</p>
<p>WHEREAS the Exhibits Committee inspected Milestone 4, “Fabrication of water table”, at the fabricator's shop on May 28, 2026
and reported to this Board that it meets the approved drawings in all respects; and</p>
<p>WHEREAS the agreement provides that a milestone is earned when the Board has accepted it;</p>
<p>NOW, THEREFORE, BE IT RESOLVED, that Milestone 4 is hereby accepted without exception; and</p>
<p>BE IT FURTHER RESOLVED, that the Treasurer pay to Copperfield Exhibits, Inc. the sum of $128,750.00 now due for it.</p>
<p>Ayes 9, nays 0, abstaining 1. The undersigned certifies that the foregoing is in force and has not been amended.</p><br>
<p><span class=ink>Walter Osei-Brandt</span><br>Walter Osei-Brandt, Chair of the Board<br>June 9, 2026</p>""",
            truth(
                CERT,
                "accepted",
                True,
                "en",
                client="Lakemont Children's Museum",
                project="River of Machines",
                project_code="CE-5502",
                milestone="Fabrication of water table",
                signatory_name="Walter Osei-Brandt",
                signatory_title="Chair of the Board",
                signature_date="2026-06-09",
                amount="128750.00 USD",
            ),
            SERIF,
            size="Letter",
            edge="24mm",
        )

        yield b.text(
            "hotel-snags",
            """
<h1 style="background:#e8e0d0;padding:6pt">SNAGGING SHEET No. 4 &nbsp; Rooms 301–318</h1>"""
            + rows("""
Hotel | The Saltmarsh Hotel, Whitby
Owner | Saltmarsh Hospitality plc
Works | Bedroom refurbishment, third floor
Contractor | Tolliver Fit-Out Ltd, job TF-2210
Sum due at this walk | £52,600.00""")
            + rows(
                """
#Room | Item | By
303 | Wardrobe door binds on carpet | joiner
307 | Silicone missing behind basin | plumber
311 | Two wall lights wired to wrong switch | electrician
318 | Scuff on ceiling, touch in | painter""",
                "g",
            )
            + f"""
<p>Result of the walk (one only):</p><p>{x(False)}Floor accepted, no snags<br>{x()}Floor accepted, the snags listed above to be cleared by
30 October 2026<br>{x(False)}Floor not accepted, new walk needed</p>
<div class=flex><div>For the owner<br>{ink("Gita Prasad", "ink")}<br>Gita Prasad, General Manager<br>16 October 2026</div>
<div>For the contractor<br>{ink("L. Tolliver", "ink3")}<br>Liam Tolliver, Director<br>16 October 2026</div></div>""",
            truth(
                CERT,
                "accepted_with_conditions",
                True,
                "en",
                client="Saltmarsh Hospitality plc",
                project="Bedroom refurbishment, third floor",
                project_code="TF-2210",
                signatory_name="Gita Prasad",
                signatory_title="General Manager",
                signature_date="2026-10-16",
                amount="52600.00 GBP",
                conditions=[
                    "Wardrobe door binds on carpet",
                    "Silicone missing behind basin",
                    "Two wall lights wired to wrong switch",
                    "Scuff on ceiling, touch in",
                ],
            ),
            NARROW,
        )

        yield b.text(
            "last-line-research",
            """
<div class=r>Ostrander Polling &amp; Insight LLC<br>Deliverable Acceptance Form</div><h1>Deliverable acceptance</h1>"""
            + rows(
                """
Client | Tri-County Transit Authority
Study | Rider Attitudes 2026
Engagement no. | OPI-26-014
Deliverable | D3 Weighted data file and codebook
Fee attached | $22,400.00""",
                "g",
            )
            + paras("""
The Authority received the deliverable by secure transfer on January 20, 2026 and reviewed it against Exhibit B. File layout, variable labels and missing-value codes were found in order. The weighting memo was read by the Authority's statistician.

The deliverable is accepted and Ostrander may invoice the fee shown above.

Review notes. Interviews completed 2,406 against 2,400 contracted; response rate 31.2 percent; completion in Spanish 14 percent; margin of error at the county level under 4 points in all three counties. The geocodes were masked to the block group as the privacy officer asked.

Remaining deliverables under the engagement are D4 (topline report) and D5 (board presentation); neither is affected by this form.

By: <span class=ink>Carlos Ybarra</span>
Carlos Ybarra, Planning Manager
February 3, 2026

Acceptance is given on condition that the design-effect table is re-run with the corrected 2025 census margins before public release."""),
            truth(
                CERT,
                "accepted_with_conditions",
                True,
                "en",
                client="Tri-County Transit Authority",
                project="Rider Attitudes 2026",
                project_code="OPI-26-014",
                milestone="D3 Weighted data file and codebook",
                signatory_name="Carlos Ybarra",
                signatory_title="Planning Manager",
                signature_date="2026-02-03",
                amount="22400.00 USD",
                conditions=[
                    "the design-effect table is re-run with the corrected 2025 census margins before public release"
                ],
            ),
            size="Letter",
        )

        yield b.scan(
            "fat-press",
            """
<table class=g><tr><td rowspan=2><b>BRANNOCK PRESS TOOLS</b></td><td>Factory Acceptance Test Record</td><td>FAT-093</td></tr>
<tr><td>Purchaser: Velstone Packaging Ltd</td><td>Order V-77140</td></tr></table>"""
            + rows("""
Machine | Servo transfer press SP-250
Works order | WO 6618
Test date | 11 September 2026""")
            + rows(
                """
#No. | Check | Limit | Measured | OK?
1 | Parallelism of ram | 0.04 mm | 0.03 | yes
2 | Stroke rate | 60 /min | 47 | NO
3 | Noise at operator's place | 80 dB(A) | 84 | NO
4 | Light curtain stop time | 120 ms | 96 | yes""",
                "g",
            )
            + f"""
<p>Remarks: stroke rate falls off after 20 minutes, oil at 61 °C. Noise hood fitted but door seal missing. Strip feed ran without a jam for 1,500 strokes. Test blanks: 0.8 mm DC04, from purchaser's stock. Instruments calibrated until 02/2027, list on file.</p><p><b>Purchaser's decision</b></p><p>{x(False)} Released for shipment &nbsp;&nbsp; {x(False)} Released with remarks &nbsp;&nbsp; {x()} Rejected, repeat the test</p>
<p>Purchaser's witness: {ink("H. Danvers")} &nbsp; <b>Helen Danvers</b>, Manufacturing Engineer &nbsp; 11 Sept 2026</p>
<p>Maker's test lead: {ink("Rob Quist", "ink3")} &nbsp; Rob Quist &nbsp; 11 Sept 2026</p>""",
            truth(
                CERT,
                "rejected",
                True,
                "en",
                client="Velstone Packaging Ltd",
                project="Servo transfer press SP-250",
                project_code="WO 6618",
                signatory_name="Helen Danvers",
                signatory_title="Manufacturing Engineer",
                signature_date="2026-09-11",
                po_number="V-77140",
            ),
            Scanner(dpi=115, skew=-1.1, noise=4, jpeg=42, shadow=True, seed=5),
            "body{font-size:11.5pt}",
        )

        yield b.text(
            "refusal-training",
            paras("""
ADEYEMI FREIGHT LINES
Learning and Development
Plot 14 Wharf Road, Apapa, Lagos

2nd November 2026

Kestrel Training Partners
Your job no. KTP/Forklift/3

<b>NOTICE OF NON-ACCEPTANCE – Module 3, Assessor handbook</b>

We have read the handbook you delivered on 19 October under the Forklift Safety Academy engagement. It cannot be accepted in its present state, for these reasons:

1. Chapters 2 and 6 are taken over from another customer's material and still carry that customer's name.
2. The assessment sheets follow a regulation that was withdrawn in 2023.
3. No answer key was supplied.

The fee of NGN 4,750,000.00 for this module will therefore not be released. You have fourteen days to deliver a corrected handbook; our review period then begins again.

<span class=ink3>Folake Adebayo</span>
Folake Adebayo
Head, Learning and Development"""),
            truth(
                CERT,
                "rejected",
                True,
                "en",
                client="ADEYEMI FREIGHT LINES",
                project="Forklift Safety Academy",
                project_code="KTP/Forklift/3",
                milestone="Module 3, Assessor handbook",
                signatory_name="Folake Adebayo",
                signatory_title="Head, Learning and Development",
                signature_date="2026-11-02",
                amount="4750000.00 NGN",
            ),
            SLAB,
            edge="22mm",
        )

        yield b.text(
            "data-centre-half",
            """
<h1>Practical Completion Statement</h1><p class=s>Issued under clause 2.30 · Nordhaven Data Hall 2 · page 1 of 1</p>"""
            + rows("""
Principal | Nordhaven Colocation Ltd
Package | P-12 Raised floor and containment
Package contractor | Ashgrove Interiors Ltd
Project no. | NH2/P-12
Value at completion | £217,905.40""")
            + """
<p>We state that the package named above is practically complete and that the requirements of Schedule 4 are fulfilled. When
countersigned by the Principal this statement is the certificate of practical completion.</p><h3>Enclosed</h3><ol><li>Pull-test results for pedestals, zones A to F</li><li>Smoke leakage test of aisle containment, 2 July 2026</li><li>As-installed drawings P12-001 to P12-037</li><li>Operation and maintenance manual, two volumes</li><li>Cleaning certificate, class 8</li></ol><h3>Notes</h3><p>Half of the retention falls due on practical completion. The rectification period is 12 months. Insurance of the package passes to the Principal at midnight of the day on which he signs. Spare tiles (40) are stored in room G.17.</p>"""
            + rows(
                """
#Party | Signed | Name and capacity | Date
Package contractor | <span class=ink2>S. Whitlow</span> | Simon Whitlow, Managing Director | 7 July 2026
Principal | &nbsp; | Adaeze Nwosu, Construction Director | &nbsp;""",
                "g",
            ),
            truth(
                CERT,
                "undecided",
                False,
                "en",
                client="Nordhaven Colocation Ltd",
                project="Nordhaven Data Hall 2",
                project_code="NH2/P-12",
                milestone="P-12 Raised floor and containment",
                signatory_name="Adaeze Nwosu",
                signatory_title="Construction Director",
                amount="217905.40 GBP",
                warnings=["partly_signed"],
            ),
        )

        f = Form()
        f.t(50, 790, "WINDRUSH ACOUSTICS", 15, "Helvetica-Bold")
        f.t(50, 772, "Client acceptance of delivered study (please complete on screen and return)")
        for y, name, value in (
            (735, "Client", "Hartsmere Opera Trust"),
            (708, "Study", "Pit noise survey and remedy"),
            (681, "Our job number", "WA-3320"),
            (654, "Stage", "Stage 2, measurement report"),
            (627, "Fee for the stage", "GBP 6,150.00"),
        ):
            f.t(50, y + 4, name)
            f.f(name, 190, y, 300, value)
        f.t(50, 590, "Tick one:")
        f.k("accepted", 60, 566)
        f.t(80, 568, "We accept the stage as delivered.")
        f.k("remarks", 60, 546)
        f.t(80, 548, "We accept the stage, with the remarks written below.")
        f.k("refused", 60, 526)
        f.t(80, 528, "We do not accept the stage.")
        f.t(50, 500, "Remarks")
        f.f("Remarks", 50, 420, 440, "", 74)
        for y, name in ((380, "Name"), (353, "Job title"), (326, "Signature"), (299, "Date")):
            f.t(50, y + 4, name)
            f.f(name, 190, y, 220)
        yield Paper(
            "kv-acoustic-form",
            "a",
            "form",
            f.done(),
            truth(
                CERT,
                "undecided",
                False,
                "en",
                client="Hartsmere Opera Trust",
                project="Pit noise survey and remedy",
                project_code="WA-3320",
                milestone="Stage 2, measurement report",
                amount="6150.00 GBP",
            ),
        )

        yield Paper(
            "kv-void-survey",
            "a",
            "text",
            printer(
                """
*** VOID *** VOID *** SUPERSEDED BY CERTIFICATE 0047-B OF 12-MAY-2026 *** VOID ***

*CERTIFICATE OF ACCEPTANCE                                   NO. 0047-A

 CLIENT ......... PORT OF GRAYLING HARBOUR BOARD
 PROJECT ........ BATHYMETRIC SURVEY, NORTH CHANNEL
 JOB ............ S-8801
 MILESTONE ...... 02 PROCESSED SOUNDINGS
 AMOUNT ......... CAD 47,310.00

 THE BOARD ACCEPTS THE MILESTONE NAMED ABOVE.

 ACCEPTED BY .... /s/ IAN MCVITTIE
 TITLE .......... HARBOUR MASTER
 DATE ........... 28-APR-2026

 DO NOT PAY AGAINST THIS COPY. IT WAS WITHDRAWN BECAUSE THE AMOUNT WAS
 TAKEN FROM MILESTONE 03.

*** VOID *** VOID *** SUPERSEDED BY CERTIFICATE 0047-B OF 12-MAY-2026 *** VOID ***
""",
                9.5,
            ),
            truth(
                CERT,
                "undecided",
                True,
                "en",
                client="PORT OF GRAYLING HARBOUR BOARD",
                project="BATHYMETRIC SURVEY, NORTH CHANNEL",
                project_code="S-8801",
                milestone="02 PROCESSED SOUNDINGS",
                signatory_name="IAN MCVITTIE",
                signatory_title="HARBOUR MASTER",
                signature_date="2026-04-28",
                amount="47310.00 CAD",
                warnings=["draft_or_void"],
            ),
        )
