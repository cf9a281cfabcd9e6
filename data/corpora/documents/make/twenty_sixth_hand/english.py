"""English papers: roofs, sound, payroll, water, plants."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import (
    form,
    ghost,
    grid,
    ink,
    kv,
    page,
    pen,
    ring,
    scanned,
    stamp,
    text,
    tick,
)


def roof() -> Paper:
    body = f"""<div style="border-left:14px solid #7a3b1e;padding-left:16px"><h1>Weathertightness Handover</h1>
<p class="s">Penhallow &amp; Daughters Roofing Ltd · Unit 4 Carn Brea Yard, Redruth</p></div>
{
        kv(
            [
                ("Building owner", "Trelissick Almshouse Trust"),
                ("Scheme", "Re-slating of the east and north ranges"),
                ("Our job", "PDR-2218"),
                ("Section handed over", "Section 3 – north range incl. lead valleys"),
                ("Order", "TAT/0447"),
                ("Section value", "£61,940.00 excl. VAT"),
            ]
        )
    }
<h2>What was looked at</h2><ol><li>Hose test of both valleys, 40 minutes, 11 March 2026: dry inside.</li>
<li>Slates: head lap gauged at nine places, all above 90 mm.</li><li>Lightning tape reconnected and tested by others.</li></ol>
<p>The Trust takes over Section 3 as complete. From today the Trust insures it, and Penhallow may apply for the section value above.</p>
<div class="two" style="margin-top:26px"><div>For the roofer<div class="line">{
        ink(11)
    }</div>Morwenna Penhallow, director<br>13 March 2026</div>
<div>For the Trust<div class="line">{
        ink(12)
    }</div>Gerald Opie, Clerk to the Trustees<br>13 March 2026</div></div>"""
    return text(
        "roof-handover",
        page(body, "body{font-family:'Liberation Serif'}"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Trelissick Almshouse Trust",
            project="Re-slating of the east and north ranges",
            project_code="PDR-2218",
            milestone="Section 3 – north range incl. lead valleys",
            signatory_name="Gerald Opie",
            signatory_title="Clerk to the Trustees",
            signature_date="2026-03-13",
            amount="61940.00 GBP",
            po_number="TAT/0447",
        ),
    )


def sound() -> Paper:
    body = f"""<div class="c"><b style="font-size:15pt">ACOUSTIC WITNESS SHEET</b><br>Loomis Quiet Rooms, Inc. — Duluth, MN</div>
<p>Customer <u>&nbsp;Cedar Bluff Public Radio&nbsp;</u> &nbsp; Job <u>&nbsp;LQ-5093&nbsp;</u> &nbsp; Room set <u>&nbsp;Drama booth and two voice booths&nbsp;</u></p>
{grid("Room|Target NC|Measured|RT60 s|Witness", ["Drama booth|15|14|0.19|" + pen("hb"), "Voice booth A|20|18|0.22|" + pen("hb"), "Voice booth B|20|20|0.24|" + pen("hb")])}
<p style="margin-top:14px">Ring one:</p><p style="font-size:14pt">&nbsp; {ring("RELEASED FOR FINAL INVOICE")} &nbsp;&nbsp; / &nbsp;&nbsp; HOLD – LQR TO RETURN</p>
<p>Final invoice under this sheet: $18,250.00</p>
<p>Witness for customer: {pen("Hollis Brandvold", size=30)} &nbsp; Chief engineer &nbsp; Date {pen("April 22, 2026", "DkgHandwriting", 17)}</p>
<p class="s">Measured with B-weighted class 1 meter, cal. due Nov 2026. One copy stays in the door frame.</p>"""
    return scanned(
        "witness-sheet",
        page(body, "body{font-family:'Liberation Mono';font-size:10pt}", "Letter"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Cedar Bluff Public Radio",
            project_code="LQ-5093",
            project="Drama booth and two voice booths",
            signatory_name="Hollis Brandvold",
            signatory_title="Chief engineer",
            signature_date="2026-04-22",
            amount="18250.00 USD",
        ),
        "phone",
        3,
    )


def payroll() -> Paper:
    body = """<div style="background:#eef3f1;padding:10px 14px;font-size:9pt">TallyDesk Client Portal &nbsp;›&nbsp; Northgate Ferries plc &nbsp;›&nbsp; Onboarding &nbsp;›&nbsp; Deliverables</div>
<h1 style="font-weight:400;margin-top:18px">D-07 Second parallel payroll run</h1>
<p style="font-size:12pt"><span style="background:#1d7a4f;color:#fff;padding:3px 12px;border-radius:10px">Closed by client</span>
 &nbsp; Ingrid Farquharson (HR Operations Director) · 29 May 2026 16:42 BST</p>
<table class="l"><tr><td>Engagement</td><td>TD-ENG-1160 · Move to weekly crew payroll</td></tr><tr><td>Fee stage</td><td>£9,375.00</td></tr>
<tr><td>Client reference</td><td>NF-PO-30218</td></tr><tr><td>Variance to legacy</td><td>£0.00 on 1,204 employees</td></tr></table>
<h2>Activity</h2><table class="l dj"><tr><td>29 May 16:42</td><td>Ingrid Farquharson set status <i>With client</i> → <i>Closed by client</i>. Comment: “Matches ours to the penny. Nothing outstanding, fee stage can be drawn.”</td></tr>
<tr><td>28 May 09:05</td><td>Owen Tideswell (TallyDesk) uploaded variance_run2.xlsx, set status <i>In work</i> → <i>With client</i></td></tr>
<tr><td>14 May 11:31</td><td>Ingrid Farquharson set status <i>With client</i> → <i>In work</i>. Comment: “Not good enough, tips were missing for the galley staff.”</td></tr></table>
<p class="s">Printed 1 June 2026. A deliverable that is closed by the client cannot be reopened.</p>"""
    return text(
        "portal-payroll",
        page(body),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Northgate Ferries plc",
            project="Move to weekly crew payroll",
            project_code="TD-ENG-1160",
            milestone="D-07 Second parallel payroll run",
            signatory_name="Ingrid Farquharson",
            signatory_title="HR Operations Director",
            signature_date="2026-05-29",
            amount="9375.00 GBP",
            po_number="NF-PO-30218",
        ),
    )


def water() -> Paper:
    body = f"""<div class="c"><b>LOWER TANNAH WATER CONSERVANCY DISTRICT</b><br>Board of Directors · Regular meeting of June 9, 2026<br><br><b>RESOLUTION 2026-31</b></div>
<p>WHEREAS Escalante Pipe Lining Co. was engaged under Contract LTW-88-C for the <b>Mesa Transmission Main Relining</b>; and</p>
<p>WHEREAS the District Engineer has reported that the work on Reach 2 was tested at 150 psi for two hours without loss; and</p>
<p>WHEREAS no claims or stop notices have been received;</p>
<p>NOW, THEREFORE, BE IT RESOLVED that the Board finds Reach 2 finished according to the contract, takes it into the District's system as of this day, and directs the Treasurer to release the sum of $212,480.50 held for it.</p>
<p>Moved: Director Ybarra. Seconded: Director Stroud.</p>
{grid("Director|Aye|Nay|Absent", ["Ybarra|" + tick() + "||", "Stroud|" + tick() + "||", "Lindqvist|" + tick() + "||", "Nakai|||" + tick()])}
<p>The motion carried.</p><div style="margin-top:30px;width:55%"><div class="line">{ink(41, 170)}</div>Wendell Lindqvist, President of the Board</div>
<div style="margin-top:14px;width:55%"><div class="line">{ink(42)}</div>Attest: Carla Sixkiller, District Secretary</div>"""
    return scanned(
        "board-resolution",
        page(body, "body{font-family:'Liberation Serif';font-size:12pt}", "Letter", "24mm"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="LOWER TANNAH WATER CONSERVANCY DISTRICT",
            project="Mesa Transmission Main Relining",
            project_code="LTW-88-C",
            milestone="Reach 2",
            signatory_name="Wendell Lindqvist",
            signatory_title="President of the Board",
            signature_date="2026-06-09",
            amount="212480.50 USD",
        ),
        "crooked",
        4,
    )


def plant() -> Paper:
    body = f"""<table class="g nar"><tr><td rowspan="2" style="width:30%"><b>Ferrous &amp; Halide<br>Plant Services</b></td><td class="c"><b>MECHANICAL COMPLETION CERTIFICATE</b></td><td>MCC-014 rev 1</td></tr>
<tr><td>System 430 – Chlorine vaporiser skid</td><td>Sheet 1/1</td></tr></table>
<p class="nar">Owner: Tees Bromine Company Ltd &nbsp;|&nbsp; Project: Unit 4 Debottlenecking &nbsp;|&nbsp; Job no. FH-7711 &nbsp;|&nbsp; Milestone M5 Mechanical completion &nbsp;|&nbsp; Milestone sum £147,300.00</p>
<h2>Punch list on the day</h2>{grid("No.|Cat.|Item|By", ["1|A|none|–", "2|B|Heat tracing of line 430-17 to be energised and proved|30 Sep 2026", "3|B|Name plates on PSV-4302 and PSV-4303 to be fitted|16 Sep 2026"])}
<p>There being no category A item, the owner accepts System 430 as mechanically complete, on the footing that the category B items are closed by the dates shown.</p>
<table class="g nar"><tr><th></th><th>Name</th><th>Position</th><th>Signature</th><th>Date</th></tr>
<tr><td>Contractor</td><td>Suda Whitlock</td><td>Completions lead</td><td>{ink(51, 100, 30)}</td><td>02-Sep-2026</td></tr>
<tr><td>Owner</td><td>Alasdair Croll</td><td>Area Plant Manager</td><td>{ink(52, 100, 30)}</td><td>03-Sep-2026</td></tr></table>"""
    return text(
        "mechanical-completion",
        page(body),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Tees Bromine Company Ltd",
            project="Unit 4 Debottlenecking",
            project_code="FH-7711",
            milestone="M5 Mechanical completion",
            signatory_name="Alasdair Croll",
            signatory_title="Area Plant Manager",
            signature_date="2026-09-03",
            amount="147300.00 GBP",
            conditions=[
                "Heat tracing of line 430-17 to be energised and proved",
                "Name plates on PSV-4302 and PSV-4303 to be fitted",
            ],
        ),
    )


def theatre() -> Paper:
    body = f"""<div style="border:3px double #000;padding:14px 20px"><div class="c" style="font-size:15pt">THE ALHAMBRA, MORLEY — STAGE DOOR COPY</div>
<p>Received from <b>Counterweight &amp; Sons, stage engineers</b>, works ticket <b>CS 0661</b>: twelve new flying bars, house left, with brakes and rope locks.</p>
<p>Stage manager's entry:</p>
<p style="margin:8px 20px">{pen("Bars 1 to 10 taken into use, they run sweetly. Bars 11 and 12 not taken", "DkgHandwriting", 19)}<br>
{pen("until the rope locks hold at full load.", "DkgHandwriting", 19)}<br>{pen("You may bill the ten.", "DkgHandwriting", 19)}</p>
<p>Amount for the ten bars: £23,600.00 &nbsp;&nbsp; (for twelve: £28,320.00)</p>
<p>Signed {pen("Bryony Ackroyd", size=32)} &nbsp; Stage Manager, Alhambra Theatre Trust &nbsp; 7/10/2026 <span class="s">(day/month/year)</span></p></div>"""
    return scanned(
        "stage-door-copy",
        page(body, "body{font-family:'DejaVu Serif';font-size:10pt}", "A5", "10mm", True),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Alhambra Theatre Trust",
            project_code="CS 0661",
            project="twelve new flying bars",
            signatory_name="Bryony Ackroyd",
            signatory_title="Stage Manager",
            signature_date="2026-10-07",
            amount="23600.00 GBP",
            conditions=["Bars 11 and 12 not taken until the rope locks hold at full load."],
        ),
        "faint",
        5,
    )


def robot() -> Paper:
    rows = [
        "1|Cycle time 11.0 s|11.8 s|No",
        "2|Gripper repeatability ±0.1 mm|±0.07 mm|Yes",
        "3|E-stop category 0|as specified|Yes",
        "4|500 picks without a drop|3 drops|No",
    ]
    body = f"""<div class="bar">KESTREL MOTION PTE LTD &nbsp; Factory acceptance test – record</div>
{kv([("Buyer", "Bukit Panel Foods Sdn Bhd"), ("Cell", "Tray packing cell TP-2"), ("Project no.", "KM-2261"), ("Payment stage", "Stage 2 – FAT (35 %)"), ("Stage amount", "MYR 418,000.00")])}
{grid("Test|Criterion|Found|Met?", rows)}
<p><b>Statement of the buyer.</b> Two of the four criteria are not met. The cell is not to leave Kestrel's works and Stage 2 does not fall due. A repeat test at Kestrel's cost is to be called with ten days' notice.</p>
<table><tr><td>{ink(71)}<br>Farah Izwan binti Rosli<br>Head of Process Engineering, Bukit Panel Foods Sdn Bhd<br>18 August 2026</td><td>{ink(72)}<br>Dominic Teo<br>Test lead, Kestrel<br>18 August 2026</td></tr></table>"""
    return text(
        "fat-record",
        page(
            body,
            "body{font-family:'DejaVu Sans';font-size:9pt}.bar{background:#b3470b;margin-bottom:10px}",
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Bukit Panel Foods Sdn Bhd",
            project="Tray packing cell TP-2",
            project_code="KM-2261",
            milestone="Stage 2 – FAT (35 %)",
            signatory_name="Farah Izwan binti Rosli",
            signatory_title="Head of Process Engineering",
            signature_date="2026-08-18",
            amount="418000.00 MYR",
        ),
    )


def forest() -> Paper:
    body = f"""{stamp("RETURNED – NOT ACCEPTED<br>29 JAN 2026<br>T. Vaillancourt, Tenures Forester", "430px", "230px", -12)}
<h1>Deliverable Acceptance Form</h1><p>Sitka Ridge Timber Licensees Ltd. · Terrace, B.C.</p>
<p>Consultant: <b>Greywillow Terrain GIS</b><br>Contract: <b>SR-TL-19-204</b><br>Title: <b>Block layout and terrain stability, Kitsumgallum north</b><br>Deliverable: <b>No. 4, final harvest map set</b><br>Fee on acceptance: <b>CAD 14,600.00</b></p>
<p>By stamping below, the licensee takes delivery of the deliverable named above. The consultant may then invoice the fee.</p>
<h2>Remarks</h2><p>{pen("Riparian buffers on blocks 7, 9 drawn at 20 m,", "Breip", 22)}<br>{pen("plan says 50. Redo whole set.", "Breip", 22)}</p>
<div style="height:150px"></div><p class="s">Form SR-11. Place licensee's stamp above this line.</p>"""
    return scanned(
        "harvest-maps",
        page(body, "", "Letter"),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Sitka Ridge Timber Licensees Ltd.",
            project="Block layout and terrain stability, Kitsumgallum north",
            project_code="SR-TL-19-204",
            milestone="No. 4, final harvest map set",
            signatory_name="T. Vaillancourt",
            signatory_title="Tenures Forester",
            signature_date="2026-01-29",
            amount="14600.00 CAD",
        ),
        "dark",
        6,
    )


def studio() -> Paper:
    body = f"""<p class="r s">Halyard Broadcast Systems · Cork</p><h1 style="color:#0b5a6b">Notice of completion</h1>
<p>To: Radio Sceilg CLG, Cahersiveen</p>
<p>We are pleased to certify that the <b>On-Air Studio 2 Refit</b> (our job HB-338) has reached <b>Milestone 3 – Commissioned and on air</b>. All tests of schedule 2 have been passed, the system is fully accepted by our own commissioning team, and the sum of €34,750.00 is now due under your order RS-2025-19.</p>
<p>Kindly countersign and return so that our accounts department may proceed.</p>
<table style="margin-top:30px"><tr><td style="width:50%">{ink(91)}<br><b>Fionn Devereux</b>, Commissioning Manager<br>Halyard Broadcast Systems<br>4 November 2026</td>
<td><br>____________________________<br><b>Gobnait Uí Shé</b>, Station Manager<br>Radio Sceilg CLG<br>Date: ______________</td></tr></table>"""
    return text(
        "completion-notice",
        page(body),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Radio Sceilg CLG",
            project="On-Air Studio 2 Refit",
            project_code="HB-338",
            milestone="Milestone 3 – Commissioned and on air",
            signatory_name="Gobnait Uí Shé",
            signatory_title="Station Manager",
            amount="34750.00 EUR",
            po_number="RS-2025-19",
            warnings=["partly_signed"],
        ),
    )


def draft_loss() -> Paper:
    body = f"""{ghost("DRAFT", 150)}<div class="c"><b style="font-size:14pt">Certificate of Satisfactory Reinstatement</b></div>
<p>Marlpit Mutual Insurance Society — claim MM/26/55107</p>
<p>Policyholder's premises: Wharfside Printworks, Goole. Escape of water, 3 February 2026.</p>
<p>The Society is satisfied that the reinstatement carried out by Ouse Valley Restoration under works order <b>OVR-2094</b> has been completed, and accepts the same. The third and last payment of <b>£12,118.40</b> may be made.</p>
<p>Name: Lucinda Thackeray<br>Position: Senior Property Adjuster, Marlpit Mutual Insurance Society<br>Signature: ______________________<br>Date: ______________________</p>
<p class="s">v0.3 circulated for comment by the panel office. Not for issue before Ms Thackeray has been to site.</p>"""
    return text(
        "draft-reinstatement",
        page(
            body,
            "body{font-family:'Liberation Serif';font-size:12pt;line-height:1.6}",
            margin="26mm",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Marlpit Mutual Insurance Society",
            project_code="OVR-2094",
            milestone="third and last payment",
            signatory_name="Lucinda Thackeray",
            signatory_title="Senior Property Adjuster",
            amount="12118.40 GBP",
            warnings=["draft_or_void"],
        ),
    )


def tourism_form() -> Paper:
    def draw(c) -> None:
        c.setFont("Helvetica-Bold", 16)
        c.drawString(50, 780, "Campaign sign-off")
        c.setFont("Helvetica", 10)
        for n, (label, value) in enumerate(
            [
                ("Board", "Visit Marram Coast"),
                ("Campaign", "Dunes in Winter 2026"),
                ("Agency job", "PG-4410"),
                ("Deliverable", "Film, 60 seconds, final grade"),
                ("Fee", "AUD 27,500.00"),
            ]
        ):
            y = 740 - n * 30
            c.drawString(50, y, label)
            c.acroForm.textfield(
                name=f"f{n}",
                value=value,
                x=150,
                y=y - 6,
                width=300,
                height=20,
                borderWidth=1,
                fontSize=10,
            )
        c.drawString(50, 570, "Tick one only:")
        for n, label in enumerate(
            ("The deliverable is approved.", "The deliverable is not approved; see remarks.")
        ):
            c.acroForm.checkbox(name=f"c{n}", checked=True, x=50, y=540 - n * 26, size=14)
            c.drawString(74, 543 - n * 26, label)
        c.drawString(50, 480, "Remarks")
        c.acroForm.textfield(
            name="rem", value="", x=150, y=470, width=300, height=24, borderWidth=1
        )
        for n, (label, value) in enumerate(
            [
                ("Signed (type name)", "/s/ Declan Moorhouse"),
                ("Position", "Brand Manager"),
                ("Date", "12 Oct 2026"),
            ]
        ):
            c.drawString(50, 430 - n * 30, label)
            c.acroForm.textfield(
                name=f"s{n}",
                value=value,
                x=150,
                y=424 - n * 30,
                width=300,
                height=20,
                borderWidth=1,
                fontSize=10,
            )
        c.setFont("Helvetica", 8)
        c.drawString(50, 60, "Prepared by Pigface & Gull, Warrnambool. Form v4.")

    return text(
        "campaign-form",
        form(draw),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="Visit Marram Coast",
            project="Dunes in Winter 2026",
            project_code="PG-4410",
            milestone="Film, 60 seconds, final grade",
            signatory_name="Declan Moorhouse",
            signatory_title="Brand Manager",
            signature_date="2026-10-12",
            amount="27500.00 AUD",
        ),
        "form",
    )


def adjuster_form() -> Paper:
    def draw(c) -> None:
        c.setFillColorRGB(0.15, 0.3, 0.25)
        c.rect(0, 740, 612, 52, fill=1, stroke=0)
        c.setFillColorRGB(1, 1, 1)
        c.setFont("Times-Bold", 18)
        c.drawString(40, 758, "User Acceptance Record – Claims Intake 2.0")
        c.setFillColorRGB(0, 0, 0)
        c.setFont("Times-Roman", 11)
        c.drawString(
            40,
            715,
            "Client: Plover & Strand Loss Adjusters LLP     SOW number: BW-SOW-072     Phase: Phase B, photo triage",
        )
        c.drawString(40, 690, "Test scripts run")
        c.acroForm.textfield(
            name="run", value="64", x=160, y=684, width=60, height=18, borderWidth=1, fontSize=10
        )
        c.drawString(250, 690, "Failed, severity 1 or 2")
        c.acroForm.textfield(
            name="bad", value="0", x=380, y=684, width=60, height=18, borderWidth=1, fontSize=10
        )
        for n, (label, on) in enumerate(
            (
                ("Go live and close the phase", True),
                ("Go live with the exceptions listed overleaf", False),
                ("Do not go live", False),
            )
        ):
            c.acroForm.checkbox(
                name=f"d{n}", checked=on, x=40, y=640 - n * 24, size=13, buttonStyle="cross"
            )
            c.drawString(62, 642 - n * 24, label)
        c.drawString(40, 560, "Phase fee released on go-live: $52,900.00")
        for n, (label, value) in enumerate(
            [
                ("Business owner", "Rosalind Achterberg"),
                ("Role", "Director of Claims"),
                ("Electronic mark", "/s/ R. Achterberg"),
                ("Dated", "March 5, 2026"),
            ]
        ):
            c.drawString(40, 520 - n * 28, label)
            c.acroForm.textfield(
                name=f"o{n}",
                value=value,
                x=160,
                y=513 - n * 28,
                width=260,
                height=20,
                borderWidth=1,
                fontSize=10,
            )

    return text(
        "uat-form",
        form(draw, (612, 792)),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Plover & Strand Loss Adjusters LLP",
            project="Claims Intake 2.0",
            project_code="BW-SOW-072",
            milestone="Phase B, photo triage",
            signatory_name="Rosalind Achterberg",
            signatory_title="Director of Claims",
            signature_date="2026-03-05",
            amount="52900.00 USD",
        ),
        "form",
    )


def papers() -> Iterator[Paper]:
    """Twelve certificates."""
    for make in (
        roof,
        sound,
        payroll,
        water,
        plant,
        theatre,
        robot,
        forest,
        studio,
        draft_loss,
        tourism_form,
        adjuster_form,
    ):
        yield make()
