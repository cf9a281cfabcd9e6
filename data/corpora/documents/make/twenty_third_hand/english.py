"""English, first part."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import box, copied, ink, page, pen, ring, rows, stamp, tick
from .forms import Sheet


def papers() -> Iterator[Paper]:
    # 1 commissioning record with ticks, closing statement and two signatures
    body = f"""<div class=h><b>Halvorsen Medical Systems Ltd</b><span>Unit 9, Carrow Road, Norwich NR1 1HD</span></div>
<h1>Commissioning &amp; Handover Record</h1>
<table class=k>{
        rows(
            "Site|Queen Ethelburga Hospital NHS Trust, Theatres 5 and 6",
            "Project|Theatre pendant and surgical light renewal",
            "Our job no.|HMS-24-0917",
            "Stage handed over|Stage 2 – Theatre 6 pendants",
            "Trust order|QEH/PO/118264",
            head=False,
        )
    }</table>
<table class=g>{rows("Check|Result|Engineer|Trust")}
{
        "".join(
            f"<tr><td>{a}</td><td>{b}</td><td class=c>{tick('#333')}</td><td class=c>{tick()}</td></tr>"
            for a, b in (
                ("Anchor plate torque, all eight studs", "68–70 Nm"),
                ("Gas outlets O2 / AIR4 / VAC flow", "within HTM 02-01"),
                ("Illuminance at 1 m", "152 klx"),
                ("Brakes and drift, four positions", "no drift in 10 min"),
                ("Earth continuity", "0.08 Ω max."),
            )
        )
    }</table>
<p>The Trust's estates department has witnessed the checks above and takes the equipment of Stage 2 into use from the date of its signature. The stage payment of £41,760.00
plus VAT falls due on that date. The defects liability period runs for twelve months.</p>
<table class=s><tr><td>For Halvorsen<br>{
        ink(11, 110, 30, "#222")
    }<br>G. Tranter, Site engineer<br>4 March 2026</td>
<td>For the Trust<br>{
        ink(12)
    }<br>Oonagh Pettifer<br>Head of Medical Engineering<br>5 March 2026</td></tr></table>"""
    yield Paper(
        "km-theatre-commissioning",
        "a",
        "text",
        page(
            body,
            ".h{display:flex;justify-content:space-between;border-bottom:3px solid #0a6b6b;padding-bottom:4px}h1{font-size:17pt;color:#0a6b6b}.k td{padding:2px 18px 2px 0}.k td:first-child{color:#555}.g{width:100%;margin:12px 0}.g td,.g th{border:1px solid #9bb;padding:4px 6px}.s{width:100%}.s td{width:50%;padding-top:16px}",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Queen Ethelburga Hospital NHS Trust",
            project="Theatre pendant and surgical light renewal",
            project_code="HMS-24-0917",
            milestone="Stage 2 – Theatre 6 pendants",
            signatory_name="Oonagh Pettifer",
            signatory_title="Head of Medical Engineering",
            signature_date="2026-03-05",
            amount="41760.00 GBP",
            po_number="QEH/PO/118264",
        ),
    )

    # 2 snag sheet: every line initialled closed, ringed word below; scan
    snag = [
        ("1", "Corten edging lifts at gate, re-pin", "cleared 11/2"),
        ("2", "Two Amelanchier dead – replace", "cleared 16/2"),
        ("3", "Gravel depth under 40 mm along west wall", "cleared 16/2"),
        ("4", "Irrigation valve box lid cracked", "cleared 17/2"),
        ("5", "Turf joints open near terrace", "cleared 17/2"),
    ]
    body = f"""<h2>SNAGGING SHEET – soft &amp; hard landscape</h2>
<p><b>Fernleigh &amp; Dace Landscapes</b> &nbsp; Job ref <b>FD 2271</b> &nbsp; Sheet 1 of 1</p>
<p>Garden: <b>Ashgrove Court, rear courtyard</b><br>Customer: <b>Ashgrove Court Residents Co Ltd</b><br>Walked with: Ian Mowbray (managing agent) on 9 February 2026</p>
<table>{rows("No|What we saw|Contractor|Client initials")}{"".join(f"<tr><td>{a}</td><td>{b}</td><td>{pen(c, 'Breip', 15, '#222')}</td><td>{pen('IM', 'Kristi', 22)}</td></tr>" for a, b, c in snag)}</table>
<p style="margin-top:22px">On the second walk the sheet was found (ring one): &nbsp;&nbsp; {ring("CLEAR")} &nbsp;&nbsp;&nbsp;&nbsp; NOT CLEAR</p>
<p>When ringed CLEAR the garden is handed over and the final account of £ 7,915.50 may be sent.</p>
<p>Second walk on: {pen("18 February 2026")} &nbsp;&nbsp; Client: {pen("I. Mowbray", "Kristi", 26)} &nbsp; for the Residents Co</p>"""
    src = page(
        body,
        "table{width:100%}td,th{border:1.5px solid #000;padding:6px}th{background:#ddd}",
        font="Liberation Sans Narrow",
        margin="22mm",
    )
    yield Paper(
        "km-courtyard-snags",
        "a",
        "scan",
        copied(src, dpi=140, skew=1.1, noise=8, seed=31),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Ashgrove Court Residents Co Ltd",
            project="Ashgrove Court, rear courtyard",
            project_code="FD 2271",
            signatory_name="Ian Mowbray",
            signatory_title="managing agent",
            signature_date="2026-02-18",
            amount="7915.50 GBP",
        ),
        src,
    )

    # 3 laboratory method transfer, conditional
    body = f"""<div class=top>Brixholme Analytical &nbsp;|&nbsp; Client Deliverable Review &nbsp;|&nbsp; form QF-31 rev 4</div>
<h1>Method transfer report: reviewer's verdict</h1>
<p class=meta>Sponsor: Tolvane Biologics plc<br>Study: Residual solvent method transfer, site Galway<br>Study number: BA-5580<br>Deliverable: D3 Inter-laboratory comparison report</p>
<ol><li>{box()} Approved as submitted</li><li>{box("x")} Approved, subject to the points below</li><li>{box()} Returned, not approved</li></ol>
<div class=pts><b>Points</b><br>(a) Table 7 to show the relative standard deviation of the Galway injections.<br>(b) Chromatograms of day two to be annexed by 30 April 2026.</div>
<p>The fee for D3 (EUR 12,300.00) is released with this verdict; the points do not hold it up.</p>
<p>Reviewed by<br>{ink(21, 120, 30, "#111")}<br>Dr. Fionnuala Keaney, Principal Scientist, Tolvane Biologics plc<br>Galway, 27 March 2026</p>"""
    yield Paper(
        "km-method-transfer",
        "a",
        "text",
        page(
            body,
            ".top{font-size:8pt;color:#666;border-bottom:1px solid #aaa}h1{font-size:15pt}ol{list-style:upper-alpha}li{margin:7px}.pts{background:#f3f3ea;padding:8px 12px}",
            font="DejaVu Serif",
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Tolvane Biologics plc",
            project="Residual solvent method transfer, site Galway",
            project_code="BA-5580",
            milestone="D3 Inter-laboratory comparison report",
            signatory_name="Dr. Fionnuala Keaney",
            signatory_title="Principal Scientist",
            signature_date="2026-03-27",
            amount="12300.00 EUR",
            conditions=[
                "Table 7 to show the relative standard deviation of the Galway injections",
                "Chromatograms of day two to be annexed by 30 April 2026",
            ],
        ),
    )

    # 4 mail chain, newest approves in indirect words
    body = """<div class=bar>Mail – printed by a.lindqvist@pelorus-survey.co.uk</div>
<table class=hd><tr><td>From:</td><td><b>Marguerite Osei</b> &lt;m.osei@starboardmutual.com&gt;</td></tr><tr><td>To:</td><td>Anders Lindqvist</td></tr><tr><td>Date:</td><td>Tuesday 14 April 2026 16:52</td></tr><tr><td>Subject:</td><td>RE: RE: MV Corriedale – condition survey report, rev B</td></tr></table>
<p>Anders,</p><p>Thanks, rev B answers what our technical people had asked about the frames in no. 3 hold. There is nothing more to come from our side; please send the invoice for the
report (USD 9,450.00) against <nobr>PO 70-3319</nobr>.</p><p>Kind regards<br>Marguerite Osei<br>Claims Manager, Starboard Mutual Association</p>
<div class=q>From: Anders Lindqvist<br>Sent: 13 April 2026 09:10<br>Subject: RE: MV Corriedale – condition survey report, rev B<br><br>Dear Marguerite, please find revision B attached, job PS-0486. Frames 88 to 94 now have the gaugings.</div>
<div class=q>From: Marguerite Osei<br>Sent: 2 April 2026 11:37<br>Subject: MV Corriedale – condition survey report<br><br>We cannot accept the report in this form: gaugings of the lower frames are missing and the photographs of the hatch coamings are unreadable. Please revise.</div>"""
    yield Paper(
        "km-corriedale-mail",
        "a",
        "text",
        page(
            body,
            ".bar{font-size:8pt;color:#777;border-bottom:2px solid #000;margin-bottom:8px}.hd td{padding:1px 10px 1px 0}.q{border-left:2px solid #88a;margin:14px 0 0 4px;padding-left:10px;color:#444}",
        ),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Starboard Mutual Association",
            project="MV Corriedale",
            project_code="PS-0486",
            milestone="condition survey report, rev B",
            signatory_name="Marguerite Osei",
            signatory_title="Claims Manager",
            signature_date="2026-04-14",
            amount="9450.00 USD",
            po_number="70-3319",
        ),
    )

    # 5 letter of refusal, begins friendly
    body = f"""<p class=lh>Wexcombe Building Society<br><span>Chief Information Security Office, 2 Tallow Street, Bath BA1 5QN</span></p>
<p>Redshank Security Ltd<br>attn. Mr T. Adeyemi<br>Bristol</p><p>20 January 2026</p>
<p><b>Your certificate of completion for signature – External penetration test, work package WP2 (retest), engagement RS-1904</b></p>
<p>Dear Mr Adeyemi,</p>
<p>Thank you for the retest report and for the certificate that came with it. Your consultants were courteous and the report reads well.</p>
<p>I am nevertheless sending the certificate back without countersignature. The retest covered nine of the fourteen findings; the five rated high on the broker gateway were not exercised at all,
and the engagement letter makes their retest the very substance of WP2. The Society therefore declines to accept the work package, and the £16,200.00 attached to it is not payable. Please propose a window in which the work can be done again in full.</p>
<p>Yours sincerely</p>{ink(51, 140, 36, "#111")}<p>Helena Strickland<br>Chief Information Security Officer</p>"""
    yield Paper(
        "km-retest-refusal",
        "a",
        "text",
        page(
            body,
            ".lh{text-align:right;font-size:15pt;color:#4b2c6f}.lh span{font-size:8.5pt;color:#555}",
            margin="25mm",
            font="Liberation Serif",
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Wexcombe Building Society",
            project="External penetration test",
            project_code="RS-1904",
            milestone="work package WP2 (retest)",
            signatory_name="Helena Strickland",
            signatory_title="Chief Information Security Officer",
            signature_date="2026-01-20",
            amount="16200.00 GBP",
        ),
    )

    # 6 film delivery QC: result FAIL, though most lines pass
    lines = [
        ("Video levels EBU R103", "PASS"),
        ("PSE flash test", "PASS"),
        ("Loudness R128", "FAIL  (-19.2 LUFS)"),
        ("Line-up and clock", "PASS"),
        ("Captions in sync", "FAIL  (reel 2)"),
        ("Metadata sheet", "PASS"),
    ]
    s = Sheet((612, 792))
    s.say("NORTHLIGHT TELEVISION", 16, "Helvetica-Bold")
    s.say("Programme Delivery – Technical Acceptance Report", 12)
    s.line()
    s.row((0, "Supplier"), (110, "Kestrel & Quay Films Ltd"))
    s.row((0, "Production"), (110, "The Saltmarsh Year"))
    s.row((0, "Deliverable"), (110, "Episode 3 master, UHD"))
    s.row((0, "Job"), (110, "NLT-6602-3"))
    s.y -= 10
    for a, b in lines:
        s.row((0, a), (260, b), font="Courier")
    s.y -= 6
    s.say("Overall: ACCEPTED / NOT ACCEPTED  (delete one)", 11, "Helvetica-Bold")
    s.pdf.setLineWidth(2)
    a = s.pdf.stringWidth("Overall: ", "Helvetica-Bold", 11)
    b = s.pdf.stringWidth("Overall: ACCEPTED", "Helvetica-Bold", 11)
    s.pdf.line(s.left + a - 1, s.y + 22, s.left + b + 1, s.y + 22)
    s.pdf.setLineWidth(1)
    s.say(
        "Note to supplier: a new file of the whole episode has to be delivered. The delivery payment of GBP 22,000.00 stays where it is until a later report says otherwise."
    )
    s.y -= 40
    s.sign(61)
    s.say("Priyanka Raman, Head of Technical Delivery, Northlight Television", 9.5)
    s.say("12 May 2026", 9.5)
    yield Paper(
        "km-saltmarsh-qc",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Northlight Television",
            project="The Saltmarsh Year",
            project_code="NLT-6602-3",
            milestone="Episode 3 master, UHD",
            signatory_name="Priyanka Raman",
            signatory_title="Head of Technical Delivery",
            signature_date="2026-05-12",
            amount="22000.00 GBP",
        ),
    )

    # 7 portal record
    body = (
        """<div class=nav>ClearLedger Client Workspace &nbsp;›&nbsp; Engagements &nbsp;›&nbsp; CL-20418 &nbsp;›&nbsp; Deliverables</div>
<h1>Purchase ledger migration</h1><div class=sub>Engagement CL-20418 · Client: Dunmore Packaging Group · Supplier: ClearLedger Outsourcing</div>
<table>"""
        + rows(
            "Deliverable|Fee|Status|By|When",
            "1 Chart of accounts mapping|£3,400.00|Approved|Sunil Mehra|06 Nov 2025 10:02",
            "2 Opening balances loaded|£5,150.00|<mark>Approved</mark>|Sunil Mehra|19 Jan 2026 15:41",
            "3 First month-end close|£6,800.00|In progress|–|–",
        )
        + """</table>
<div class=card><b>Activity on deliverable 2 · Opening balances loaded</b><br>16 Jan 2026 09:15 – Submitted for approval by Kate Lomax (ClearLedger)<br>16 Jan 2026 14:03 – Sunil Mehra asked a question: "Is the suspense account nil?"<br>17 Jan 2026 08:50 – Kate Lomax answered<br>19 Jan 2026 15:41 – Sunil Mehra (Group Financial Controller) set status to Approved. Signed with one-time code sent to +44 ••• ••• 212</div>
<p class=f>Printed 19 Jan 2026 15:44. This view shows deliverable 2.</p>"""
    )
    yield Paper(
        "km-ledger-portal",
        "a",
        "text",
        page(
            body,
            ".nav{background:#123b5d;color:#fff;padding:7px;font-size:9pt}h1{margin:12px 0 0;font-size:16pt}.sub{color:#666}table{width:100%;margin:12px 0}th{font-size:8pt;color:#777;border-bottom:1px solid #999}td{padding:6px 4px;border-bottom:1px solid #ddd}mark{background:#cdeccd;padding:1px 7px}.card{border:1px solid #bbb;padding:10px;font-size:9.5pt}.f{font-size:8pt;color:#888}",
            font="DejaVu Sans",
            size="A4 landscape",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Dunmore Packaging Group",
            project="Purchase ledger migration",
            project_code="CL-20418",
            milestone="Opening balances loaded",
            signatory_name="Sunil Mehra",
            signatory_title="Group Financial Controller",
            signature_date="2026-01-19",
            amount="5150.00 GBP",
        ),
    )

    # 8 taking-over certificate: engineer signed, employer's countersignature blank
    body = f"""<h1>TAKING-OVER CERTIFICATE</h1><p class=c>issued under Sub-Clause 10.1 · certificate no. 7</p>
<p>Employer: <b>Skerryvore Renewables DAC</b><br>Contractor: <b>Rotorline Service A/S</b><br>Works: <b>Slievebawn Wind Farm extension</b><br>Contract: <b>SWF-EXT-03</b><br>Section: <b>Section C – turbines T11 to T14</b></p>
<p>The Engineer is satisfied that the Section named above passed its tests on completion on 21 February 2026. This certificate takes effect, and the sum of EUR 318,000.00 of the retention becomes payable, only when both the Engineer and the Employer have signed it.</p>
<table>{rows("Engineer|Employer")}<tr><td>{ink(81)}<br>Padraig Noone<br>Callow Consulting Engineers<br>Date: 25 February 2026</td><td><br><br>Name: Siobhán Treacy<br>Title: Asset Director<br>Signature: ______________________<br>Date: ______________</td></tr></table>"""
    yield Paper(
        "km-slievebawn-taking-over",
        "a",
        "text",
        page(
            body,
            "h1{text-align:center;font-size:19pt;margin-bottom:0}table{width:100%;margin-top:24px}td,th{border:1px solid #000;padding:10px;width:50%}",
            font="Liberation Serif",
            margin="26mm",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Skerryvore Renewables DAC",
            project="Slievebawn Wind Farm extension",
            project_code="SWF-EXT-03",
            milestone="Section C – turbines T11 to T14",
            signatory_name="Siobhán Treacy",
            signatory_title="Asset Director",
            amount="318000.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    # 9 form with fields, signed, no box ticked
    s = Sheet()
    s.say("Installation acceptance – exhibition fit-out", 15, "Helvetica-Bold")
    s.say("Ravelin Exhibitions Ltd, Glasgow", 9)
    s.line()
    s.field("client", "Museum", "Strathmoy Museum of Industry")
    s.field("project", "Exhibition", "Looms and Lives")
    s.field("job", "Ravelin job number", "RX-3380")
    s.field("stage", "Stage", "Showcases, gallery 2")
    s.field("fee", "Stage fee", "£27,450.00")
    s.say("The museum marks one of the following:", 10)
    s.check("acc", "The stage is accepted", False)
    s.check("cond", "The stage is accepted with the remarks overleaf", False)
    s.check("rej", "The stage is not accepted", False)
    s.y -= 8
    s.field("name", "Signed for the museum by", "Alasdair Rennie")
    s.field("title", "Position", "Head of Exhibitions")
    s.field("date", "Date", "9 June 2026")
    s.y -= 24
    s.sign(91, 150)
    s.row((0, "Signature"))
    yield Paper(
        "km-looms-form",
        "a",
        "form",
        s.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="Strathmoy Museum of Industry",
            project="Looms and Lives",
            project_code="RX-3380",
            milestone="Showcases, gallery 2",
            signatory_name="Alasdair Rennie",
            signatory_title="Head of Exhibitions",
            signature_date="2026-06-09",
            amount="27450.00 GBP",
        ),
    )

    # 10 event variation, approved by DocuSign-like record
    body = f"""<div class=b>VARIATION ORDER <span>VO-06</span></div>
<p>Event: <b>Harbour Lights Festival 2026</b> · Production company: Gantry Row Events Ltd · Client: <b>Port of Calder Authority</b> · Contract HLF-26-PROD</p>
<table>{rows("Item|Add|Omit", "Second delay tower, stage B|£6,250.00|", "Barge-mounted screen (withdrawn)||£2,900.00", "Extra rigging shift, 12 h|£1,480.00|")}</table>
<p>Net addition to the contract price: <b>£4,830.00</b>. Contract price after this order: £189,330.00. Handover date is not changed.</p>
<p>Approved for the client:</p><div class=e>e-signed by Rowan Castellan, Events Director &lt;r.castellan@portofcalder.gov.uk&gt;<br>2026-06-22 11:08:33 BST · envelope 4F7C-19AA-D0E2 · IP 198.51.100.23 · status: Completed</div>
<p>Requested for Gantry Row by Lena Voss, producer, 19 June 2026</p>"""
    yield Paper(
        "km-festival-variation",
        "a",
        "text",
        page(
            body,
            ".b{font-size:20pt;background:#f5c518;padding:8px 14px;display:flex;justify-content:space-between}table{width:100%;margin:14px 0}td,th{padding:6px;border-bottom:1px dashed #555}.e{font-family:'Liberation Mono';font-size:9pt;border:1px solid #446;padding:8px}",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Port of Calder Authority",
            project="Harbour Lights Festival 2026",
            project_code="HLF-26-PROD",
            signatory_name="Rowan Castellan",
            signatory_title="Events Director",
            signature_date="2026-06-22",
            amount="4830.00 GBP",
            change_order_number="VO-06",
        ),
    )

    # 11 weekly timesheet, supervisor's stamp with name and date; scan
    body = f"""<table class=t><tr><td colspan=7><b>CREW TIMESHEET</b> – week ending Sunday 17 May 2026</td></tr>
<tr><td colspan=4>Crew: Tobias Fenn, standby art director</td><td colspan=3>Job no. LB-440</td></tr><tr><td colspan=7>Production: The Lantern Bearers &nbsp;&nbsp; Company: Ochre Hill Pictures Ltd</td></tr>
{rows("Mon|Tue|Wed|Thu|Fri|Sat|Sun", "10.5|11|10|12|10.5|6|–", head=False)}<tr><td colspan=7>Total hours 60 at £38.00 &nbsp; = &nbsp; <b>£2,280.00</b></td></tr>
<tr><td colspan=3>Crew signature<br>{ink(112, 90, 28, "#111")}</td><td colspan=4>Production office<br>{stamp("HOURS AGREED", "OCHRE HILL PICTURES LTD", "Bettina Crowe, Production Manager", "18 MAY 2026", colour="#234c8f")}</td></tr></table>
<p class=n>Sheets without the production office's mark are not paid.</p>"""
    src = page(
        body,
        ".t{width:100%;margin-top:10mm}.t td{border:1.5px solid #333;padding:9px;height:20px}.n{font-size:8pt}",
        font="Liberation Sans Narrow",
    )
    yield Paper(
        "km-crew-week",
        "a",
        "scan",
        copied(src, dpi=150, skew=-0.9, turn=90, noise=5, seed=33),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Ochre Hill Pictures Ltd",
            project="The Lantern Bearers",
            project_code="LB-440",
            signatory_name="Bettina Crowe",
            signatory_title="Production Manager",
            signature_date="2026-05-18",
            amount="2280.00 GBP",
        ),
        src,
    )
