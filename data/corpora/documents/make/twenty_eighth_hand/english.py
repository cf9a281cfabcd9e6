"""English, first desk: consultants, software, engineering, agencies."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Sheet, box, ink, kv, printed, sign, tab

SHEETS = [
    Sheet(
        "hollin-stage-cert",
        f"""<h1>Stage Completion Certificate</h1><p class=s>Hollin &amp; Farrow Advisory LLP · 4 Tanner's Yard, Leeds</p>
{
            kv(
                '''Client|Brackwater Harbour Trust
Engagement|Freight Tariff Review
Our job no.|HF-2291
Stage|Stage 2 – Cost model and user interviews
Fee for this stage|£18,450.00 excl. VAT
Your order|PO 77-40318''',
                "kvb",
            )
        }
<p>The Trust has reviewed the cost model, the 14 interview notes and the summary paper handed over on 3 March 2026, and confirms that Stage 2 has been
completed to its satisfaction. The stage fee may be invoiced.</p><p>This certificate closes Stage 2 only. Stage 3 (tariff options, budget £22,100.00) starts on the Trust's written word. Nothing here shortens the six years for which the firm keeps its working papers, nor the Trust's rights where a mistake comes to light later.</p>
{
            tab(
                '''Handed over|Date|Format
Cost model, version 5|3 March 2026|xlsx
Interview notes, 14|3 March 2026|pdf
Summary paper|3 March 2026|pdf''',
                "h",
            )
        }
{
            sign(
                ink(11)
                + "|<b>Philippa Norcross</b>|Director of Finance, Brackwater Harbour Trust|Date: 9 March 2026"
            )
        }<p class=s style="margin-top:12mm">Copies: Harbour Master · Internal Audit · S. Hollin (engagement partner) · file</p>""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Brackwater Harbour Trust",
            project="Freight Tariff Review",
            project_code="HF-2291",
            milestone="Stage 2 – Cost model and user interviews",
            amount="18450.00 GBP",
            po_number="77-40318",
            signatory_name="Philippa Norcross",
            signatory_title="Director of Finance",
            signature_date="2026-03-09",
        ),
        "serif",
    ),
    Sheet(
        "lumenfold-uat",
        f"""<div class=band><b>LUMENFOLD SOFTWARE INC.</b> &nbsp; User Acceptance Test – Exit Report &amp; Sign-off</div>
{
            kv('''Customer|Tarrant Ridge Credit Union
Project|Member Portal Refresh
Project ID|LF-TRCU-08
Release under test|Release 1.4 – Online loan application''')
        }
<h2>1 Test execution</h2>
{
            tab(
                '''Cycle|Scripts planned|Run|Passed|Failed|Open sev-1/2
UAT-1|84|84|71|13|4
UAT-2|84|84|82|2|0
Regression|36|36|36|0|0''',
                "z",
            )
        }
<h2>2 Exit criteria</h2>{
            tab(
                '''Criterion|Target|Result
All scripts executed|100 %|Met
Pass rate|≥ 95 %|97.6 % – met
Open severity 1 or 2 defects|0|0 – met
Help texts approved by Compliance|Yes|Met''',
                "h",
            )
        }
<p>The two failed scripts (UT-041, UT-066) are severity 4 and were closed as "works as designed" by the business owner on February 18, 2026.</p>
{
            tab(
                '''Defect|Severity|Found in|Closed
UT-017|2|UAT-1|Feb 6, 2026
UT-022|1|UAT-1|Feb 9, 2026
UT-041|4|UAT-2|by design
UT-066|4|UAT-2|by design''',
                "g",
            )
        }<h2>3 Decision</h2><p>{box("f")}Go – the release is accepted for production &nbsp;&nbsp; {
            box()
        }Go with listed exceptions &nbsp;&nbsp; {box()}No go</p>
{
            sign(
                "<span class=hand2>Dana Whitlock</span>|Dana Whitlock, VP Digital Channels|Tarrant Ridge Credit Union|February 20, 2026",
                "<span class=hand2>R. Osei</span>|Rebecca Osei, Delivery Lead|Lumenfold Software Inc.|February 20, 2026",
            )
        }<p class=s>Distribution: steering committee, core banking vendor, Lumenfold support desk. Warranty period: 90 days from go-live. Defects of severity 3 and 4 found in that period are handled under the support agreement and do not reopen this sign-off.</p>""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Tarrant Ridge Credit Union",
            project="Member Portal Refresh",
            project_code="LF-TRCU-08",
            milestone="Release 1.4 – Online loan application",
            signatory_name="Dana Whitlock",
            signatory_title="VP Digital Channels",
            signature_date="2026-02-20",
        ),
        size="Letter",
    ),
    Sheet(
        "morven-snags",
        f"""<table><tr><td><h1>Certificate of Practical Completion<br>with Schedule of Snags</h1></td><td class=r>Morven Fit-Out Ltd<br>Unit 9, Calder Park<br>Motherwell</td></tr></table>
{
            kv(
                '''Employer|Glenaray Dental Group Ltd
The Works|Fit-out of Dunmore Street Clinic
Contract no.|MFO/1187
Contractor|Morven Fit-Out Ltd''',
                "kvb",
            )
        }
<p>The Employer takes possession of the Works as practically complete on 27 February 2026, provided that every item of the schedule below is made good not later than 20 March 2026.</p>
{
            tab('''No.|Room|Snag|By
1|Surgery 2|Replace chipped worktop beside basin|Joiner
2|Waiting area|Second coat to skirting, north wall|Painter
3|Plant room|Label isolation valves|Plumber''')
        }
{
            sign(
                ink(31, 110)
                + "|For the Employer: <b>Kirsty Abernethy</b>, Practice Director|27 February 2026",
                ink(32, 120) + "|For the Contractor: Iain Moffat, Site Manager|27 February 2026",
            )
        }""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Glenaray Dental Group Ltd",
            project="Fit-out of Dunmore Street Clinic",
            project_code="MFO/1187",
            signatory_name="Kirsty Abernethy",
            signatory_title="Practice Director",
            signature_date="2026-02-27",
            conditions=[
                "every item of the schedule below is made good not later than 20 March 2026"
            ],
        ),
        "book",
    ),
    Sheet(
        "pallister-variation",
        f"""<p class=r>Pallister Bridgeworks Pty Ltd &nbsp; ABN 11 000 222 019</p><h1>VARIATION ORDER VO-014</h1>
{
            kv(
                '''Principal|Shire of Wandalup
Contract|Nine Mile Creek Footbridge
Contract number|WS-C-0452
Purchase order|4500718826''',
                "kv",
            )
        }
<h2>Description</h2><p>Replace hardwood decking by fibre-reinforced composite over the full 62 m span, including galvanised fixings. Requested by the Principal's Asset Team, site instruction SI-31.</p>
{
            tab(
                '''Item|Add / Omit|AUD
Omit spotted gum decking|Omit|-41,200.00
Add FRP decking 62 m x 2.4 m|Add|88,920.00
Fixings and edge angles|Add|6,135.00
Net variation (ex GST)||53,855.00''',
                "g n",
            )
        }
<p>Extension of time granted: 6 working days.</p>{
            tab(
                '''Contract sum statement|AUD ex GST
Original contract sum|1,408,300.00
Variations VO-001 to VO-013|37,415.00
This variation|53,855.00
Revised contract sum|1,499,570.00''',
                "h n",
            )
        }
<p>The Principal instructs and approves this variation at the net sum stated above.</p>
{
            sign(
                ink(41)
                + "|Superintendent for the Principal|Bronwyn Tait, Manager Infrastructure|Date 14 May 2026",
                ink(42) + "|For the Contractor|G. Pallister|Date 12 May 2026",
            )
        }""",
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Shire of Wandalup",
            project="Nine Mile Creek Footbridge",
            project_code="WS-C-0452",
            amount="53855.00 AUD",
            po_number="4500718826",
            change_order_number="VO-014",
            signatory_name="Bronwyn Tait",
            signatory_title="Manager Infrastructure",
            signature_date="2026-05-14",
        ),
        "narrow",
    ),
    Sheet(
        "quernmore-timesheet",
        f"""<h1 class=c>Weekly Time Record</h1><table class=kvb><tr><td>Consultant</td><td>Tomasz Ellery</td><td>Week ending</td><td>Sunday 26 April 2026</td></tr>
<tr><td>Client</td><td>Quernmore Water plc</td><td>Assignment</td><td>SCADA Migration Support</td></tr><tr><td>Agency</td><td>Stanedge Technical Resourcing</td><td>Work order</td><td>WO-60552</td></tr></table>
{
            tab(
                '''Day|Start|Finish|Break|Hours|Activity
Mon 20|08:30|17:00|0:30|8.0|Tag list reconciliation
Tue 21|08:30|17:00|0:30|8.0|Tag list reconciliation
Wed 22|09:00|17:30|0:30|8.0|RTU 4 cut-over, Abbeystead
Thu 23|07:00|16:30|0:30|9.0|RTU 5 cut-over, Galgate
Fri 24|08:30|16:00|0:30|7.0|Write-up
||||40.0|Total''',
                "g",
            )
        }
<p>I certify that the hours shown were worked and may be paid.</p>
{
            sign(
                ink(51, 100) + "|Consultant: T. Ellery|27/04/2026",
                ink(52, 120)
                + "|Line manager for the client: Harriet Bowdler|Control Systems Manager|28/04/2026",
            )
        }
<p class=xs>Timesheets reaching us after Tuesday noon are paid the week after. Overtime only by prior written agreement.</p>""",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Quernmore Water plc",
            project="SCADA Migration Support",
            project_code="WO-60552",
            signatory_name="Harriet Bowdler",
            signatory_title="Control Systems Manager",
            signature_date="2026-04-28",
        ),
    ),
    Sheet(
        "oakhanger-mail",
        """<div style="border-bottom:2px solid #888;padding-bottom:3mm"><b style="font-size:13pt">RE: Discovery phase – final readout deck</b><br>
<b>Nadia Ferreira-Cole</b> &lt;n.ferreiracole@oakhanger-health.example&gt;<br><span class=s>Thu 12 Nov 2026 16:42 &nbsp; To: Jonah Strand; Cc: Accounts Payable</span></div>
<p>Hi Jonah,</p><p>Thanks for turning the comments round so quickly. I took the deck through our steering group this morning and there is nothing further from our side: we are happy to accept the Discovery phase
for the Patient Intake Redesign as delivered. Please go ahead and bill the $32,000.00 against PO OH-20981.</p>
<p>Looking forward to the design sprint.</p><p>Nadia</p><p class=s>Nadia Ferreira-Cole | Chief Experience Officer | Oakhanger Health Partners</p>
<hr><p class=s>From: Jonah Strand, Thu 12 Nov 2026 09:05<br>Nadia, revised slides 8-15 attached. Let me know if the Discovery phase can be closed, or whether the group wants another round. J.</p>""",
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Oakhanger Health Partners",
            project="Patient Intake Redesign",
            milestone="Discovery phase",
            amount="32000.00 USD",
            po_number="OH-20981",
            signatory_name="Nadia Ferreira-Cole",
            signatory_title="Chief Experience Officer",
            signature_date="2026-11-12",
        ),
        "deja",
    ),
    Sheet(
        "castellane-own-notice",
        f"""<p><b>Castellane Lift Services</b><br>118 Foundry Road, Swindon</p><p>16 June 2026</p><p>Thornbury Court Management Ltd<br>Attn. Mr Alec Devereux, Property Manager</p>
<h2>NOTICE OF COMPLETION – job CLS-3370, Lift Modernisation Thornbury Court</h2>
<p>We hereby give notice that we completed Milestone 3 (car interior and controls, lift B) on 15 June 2026 and that in our view all tests were passed. Kindly countersign the slip below so that we can issue our invoice over £27,300.00.</p>
<p>Yours faithfully</p>{ink(71)}<p>Margaret Ironside, Contracts Manager</p>
<hr style="border-top:1pt dashed #000;margin-top:12mm"><p class=s>✂ return slip</p><p>On behalf of Thornbury Court Management Ltd we accept Milestone 3 as complete.</p>
{
            kv('''Signature|..............................................................
Name|Alec Devereux
Position|Property Manager
Date|.......................''')
        }""",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Thornbury Court Management Ltd",
            project="Lift Modernisation Thornbury Court",
            project_code="CLS-3370",
            milestone="Milestone 3 (car interior and controls, lift B)",
            amount="27300.00 GBP",
            signatory_name="Alec Devereux",
            signatory_title="Property Manager",
            warnings=["partly_signed"],
        ),
        "serif",
    ),
    Sheet(
        "veritas-board-resolution",
        f"""<div class=c><h1>KESTREL BAY MARITIME MUSEUM</h1><p><i>Extract from the minutes of the Board of Trustees, meeting of 8 October 2026</i></p></div>
<h2>Item 5 – Café concession</h2><p>Two bids had been received. The item was deferred; the Board does not at present accept either bid.</p><h2>Item 6 – Permanent exhibition "Salt and Sail"</h2>
<p>The Chair tabled the handover file of the designers, Umbrik Exhibition Design, for Phase C (Gallery fabrication and installation), project no. UX-417. Trustees had walked the galleries on 5 October.</p>
<p><b>RESOLVED (9 in favour, none against):</b></p><ol type=a><li>that Phase C be and hereby is accepted as complete and in conformity with the contract;</li><li>that the phase payment of CAD 146,800.00 be released;</li>
<li>that the Board's thanks be conveyed to the design team.</li></ol><h2>Item 7 – Next meeting</h2><p>December 3, 2026. Phase D (digital guide) will be reported on then.</p><p>Certified a true extract:</p>
{sign(ink(81) + "|Roderick Haugen|Chair of the Board of Trustees|October 9, 2026")}""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="KESTREL BAY MARITIME MUSEUM",
            project="Salt and Sail",
            project_code="UX-417",
            milestone="Phase C (Gallery fabrication and installation)",
            amount="146800.00 CAD",
            signatory_name="Roderick Haugen",
            signatory_title="Chair of the Board of Trustees",
            signature_date="2026-10-09",
        ),
        "book",
        size="Letter",
    ),
    Sheet(
        "ferncliffe-reject-letter",
        f"""<p class=r><b>Ferncliffe Insurance Mutual</b><br>Operations Division<br>Harbour Exchange, Dublin 2</p><p>Sable &amp; Wren Data Ltd<br>Attention: Delivery Office</p><p>21 January 2026</p>
<p><b>Claims Data Warehouse (SOW-0093) – Deliverable D4, Historical load</b></p>
<p>Dear Sirs,</p><p>We refer to your hand-over notice of 9 January. Under clause 11.3 we have run the agreed reconciliation. Policy counts for 2019 to 2021 differ from the source by 3.1 %, well outside the 0.2 % tolerance, and the audit columns are empty for all cancelled policies.</p>
<p>We therefore do not accept Deliverable D4. The sum of €64,000.00 attached to it is not payable until a corrected load has been re-submitted and has passed. Please let us have your remediation plan within ten business days.</p>
<p>Yours faithfully,</p>{ink(91, 120)}<p>Aoife Brannigan<br>Head of Claims Technology</p>""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Ferncliffe Insurance Mutual",
            project="Claims Data Warehouse",
            project_code="SOW-0093",
            milestone="Deliverable D4, Historical load",
            amount="64000.00 EUR",
            signatory_name="Aoife Brannigan",
            signatory_title="Head of Claims Technology",
            signature_date="2026-01-21",
        ),
        "serif",
    ),
    Sheet(
        "zephyr-draft-fac",
        f"""<div class=wm>DRAFT</div><h1>Final Acceptance Certificate</h1>
{
            kv(
                '''Purchaser|Port Ellery Desalination JV
Plant|Brine Recovery Skid BR-2
Contract|ZE-55-0816
Supplier|Zephyr Membrane Engineering
Milestone|M7 Final Acceptance
Retention to be released|USD 92,750.00''',
                "kvb",
            )
        }
<p>The 30-day reliability run ended with availability of 98.4 % (guarantee 97 %). The Purchaser certifies that Final Acceptance has been achieved.</p>
{
            tab(
                '''Guarantee|Value|Measured|Status
Recovery|71 %|72.3 %|OK
Specific energy|3.2 kWh/m³|3.05 kWh/m³|OK
Availability|97 %|98.4 %|OK''',
                "z",
            )
        }
{
            tab(
                '''Punch item|Owner|State
Touch-up paint on skid frame|Supplier|closed
Spare cartridge set, 12 pcs|Supplier|closed
Tag plates in Arabic|Supplier|closed''',
                "h",
            )
        }<h3>Terms</h3><p class=s>On Final Acceptance the performance bond is returned, care of the plant has already passed, and the 24-month warranty keeps running from Provisional Acceptance of 11 November 2025. This certificate is made in two originals.</p><p class=s>Draft for comments of both parties, rev. 0.3, not to be signed before legal review.</p>
{
            sign(
                "|For the Purchaser|Name: Yusuf Kamara|Title: Commissioning Director|Date:",
                "|For the Supplier|Name: Elise Trondal|Date:",
            )
        }""",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Port Ellery Desalination JV",
            project="Brine Recovery Skid BR-2",
            project_code="ZE-55-0816",
            milestone="M7 Final Acceptance",
            amount="92750.00 USD",
            signatory_name="Yusuf Kamara",
            signatory_title="Commissioning Director",
            warnings=["draft_or_void"],
        ),
        "narrow",
    ),
    Sheet(
        "drumlin-sow",
        f"""<h1>Statement of Work No. 7</h1><p>under the Master Services Agreement between <b>Ashgrove Timber Holdings</b> ("Client") and <b>Drumlin People Analytics Ltd</b> ("Supplier")</p>
<div class=cols><h3>1. Purpose</h3><p>Supplier will design and run the Workforce Pulse Survey 2026 across eleven sawmills.</p><h3>2. Deliverables</h3><p>(a) questionnaire in English and Polish; (b) field work of four weeks; (c) dashboard; (d) board presentation.</p>
<h3>3. Acceptance</h3><p>Client shall accept or reject each deliverable in writing within eight working days of delivery.</p><h3>4. Charges</h3><p>Fixed price of £39,600.00, invoiced 40 % on kick-off, 60 % after the board presentation.</p>
<h3>5. Reference</h3><p>SOW reference DPA-AT-007. Purchase order AGT-11904.</p><h3>6. Term</h3><p>1 September to 18 December 2026.</p></div>
{sign(ink(111) + "|For the Client: Gwen Ashdown, HR Director|20 August 2026", ink(112) + "|For the Supplier: Piers Lomax, Partner|19 August 2026")}""",
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Ashgrove Timber Holdings",
            project="Workforce Pulse Survey 2026",
            project_code="DPA-AT-007",
            amount="39600.00 GBP",
            po_number="AGT-11904",
            signatory_name="Gwen Ashdown",
            signatory_title="HR Director",
            signature_date="2026-08-20",
        ),
    ),
]


def papers() -> Iterator[Paper]:
    yield from printed(SHEETS)
