"""English, first part: forms that are signed, ticked, ringed or approved in a portal."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import box, html, ink, pair, paper, pen, ring, stamp, strike, tab, tick, typ


def consulting() -> Paper:
    body = (
        "<div style='border-left:5pt solid #0b4f4a;padding-left:8pt'><b style='font-size:13pt'>Harrow &amp; Tindle</b>"
        "<br><span class=s>Operating model advisers · 4 Quayside Mews, Bristol</span></div>"
        "<h2 style='margin-top:16pt'>Deliverables log – engagement HT-2217 “Shared services redesign”</h2>"
        "<p>Kept for: Northmere Water Services plc. One row per deliverable. The client lead initials and dates the last column when a "
        "deliverable needs no more work; the fee in that row may then be billed. A row without initials is open.</p>"
        + tab(
            [
                f"D1|Baseline and cost map|12 Jan 2026|>£ 18,400.00|{ink(3, 34, 22)} {pen('19/1/26', 11)}",
                f"D2|Options paper|9 Feb 2026|>£ 22,150.00|{ink(4, 34, 22)} {pen('16/2/26', 11)}",
                f"<b>D3 ►</b>|<b>Target operating model and role profiles</b>|20 Mar 2026|>£ 31,750.00|{ink(5, 34, 22)} {pen('27/3/26', 11)}",
                "D4|Transition plan|due 8 May 2026|>£ 16,900.00|",
                "D5|Benefits tracker and handover|due 12 June 2026|>£ 9,800.00|",
            ],
            "No.|Deliverable|Handed over|Fee (excl. VAT)|Client lead: no more work needed",
        )
        + "<p>Client lead: Rosalind Achterberg, Director of Finance Operations (initials RA). Purchase order NW-4500871.</p>"
        "<p style='margin-top:12pt'><b>This print of the log</b> goes with our invoice request for the row marked ►. Rows D1 and D2 were billed earlier.</p>"
        "<p class=s>Log kept by P. Tindle · printed 30 March 2026 · sheet 1 of 1</p>"
    )
    return paper(
        "deliverables-log",
        html(body),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Northmere Water Services plc",
            project="Shared services redesign",
            project_code="HT-2217",
            milestone="Target operating model and role profiles",
            signatory_name="Rosalind Achterberg",
            signatory_title="Director of Finance Operations",
            signature_date="2026-03-27",
            amount="31750.00 GBP",
            po_number="NW-4500871",
        ),
    )


def uat() -> Paper:
    first = (
        "<h1 style='color:#23397a'>User acceptance test – exit statement</h1><p class=s>Template QA-14 v3 · Pellworth Systems Integration LLC</p>"
        + tab(
            [
                "Customer|Delacourt Bottling Inc.",
                "Programme|ORION finance &amp; supply chain roll-out",
                "Project no.|PSI-0962",
                "Test stage|UAT cycle 3 – order to cash",
                "Executed|2 Nov 2026 – 13 Nov 2026 (US plants 1 and 4)",
            ]
        )
        + "<h2>Result</h2>"
        + tab(
            [
                "Scripts planned|>214",
                "Scripts run|>214",
                "Passed|>211",
                "Failed, severity 4 (cosmetic)|>3",
                "Failed, severity 1–3|>0",
            ]
        )
        + "<p>The exit criteria in section 6.2 of the test strategy allow up to five open severity 4 findings. These are tracked in the normal backlog and "
        "have no bearing on acceptance.</p><h2>Statement by the customer</h2>"
        "<p>The customer has completed the test stage named above and accepts it. Milestone payment 5 of USD 86,500.00 is due under order 77-10418.</p>"
        + tab(
            [
                "Name|Terrence O. Vandiver",
                "Role|Vice President, Finance Transformation",
                "Signature|<i>signed electronically, see record overleaf</i>",
            ]
        )
        + "<div style='break-before:page'></div><h1>SignHarbor – completion record</h1>"
        + tab(
            [
                "Envelope|8c1e-44f0-b2a7-0d93",
                "Subject|PSI-0962 UAT exit statement",
                "Status|<b>Completed</b>",
                "Pages / signatures|1 / 2",
            ],
            cls="l",
        )
        + tab(
            [
                "Mirela Stanek, Pellworth (sender side)|m.stanek@pellworth.example|Viewed 16 Nov 2026 09:02 EST|Signed 16 Nov 2026 09:04 EST",
                "Terrence O. Vandiver, Delacourt Bottling Inc.|tvandiver@delacourt.example|Viewed 17 Nov 2026 15:40 EST|Signed 17 Nov 2026 15:52 EST",
            ],
            "Signer|Address|Viewed|Event",
        )
        + "<p class=s>Access code used by both signers. The document was not altered after signing.</p>"
    )
    return paper(
        "uat-exit-esign",
        html(first, size="Letter"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Delacourt Bottling Inc.",
            project="ORION finance & supply chain roll-out",
            project_code="PSI-0962",
            milestone="UAT cycle 3 – order to cash",
            signatory_name="Terrence O. Vandiver",
            signatory_title="Vice President, Finance Transformation",
            signature_date="2026-11-17",
            amount="86500.00 USD",
            po_number="77-10418",
        ),
    )


def mockup() -> Paper:
    body = (
        "<table class=g><tr><td colspan=2><b style='font-size:13pt'>SUBMITTAL / MOCK-UP REVIEW</b></td><td>Ref. <b>VM-03</b></td></tr>"
        "<tr><td>Building<br><b>Calder Yard, Block C envelope</b></td><td>Facade contractor<br><b>Brightwell Curtain Walling Ltd</b></td><td>Job<br><b>BCW 5571</b></td></tr>"
        "<tr><td>For the employer<br><b>Tannoch Estates Ltd</b></td><td>Item<br><b>Visual mock-up, bay type 2</b></td><td>Inspected<br><b>14 April 2026</b></td></tr></table>"
        "<p style='margin-top:10pt'>Status given after inspection (ring one):</p>"
        "<p style='font-size:13pt;margin:10pt 0'>&nbsp;&nbsp;A &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; "
        + ring("<b>B</b>")
        + " &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; C &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; D</p>"
        "<table class=g style='font-size:9pt'><tr><td>A</td><td>Accepted. Proceed.</td></tr><tr><td>B</td><td>Accepted subject to the comments below. Proceed.</td></tr>"
        "<tr><td>C</td><td>Not accepted. Revise and present again.</td></tr><tr><td>D</td><td>For information only.</td></tr></table>"
        "<h2>Comments</h2><p>1. "
        + pen("gasket joints at transom to be mitred, not butted", 15)
        + "</p><p>2. "
        + pen("anodised sample 2B to be used on all fins", 15)
        + "</p>"
        "<p style='margin-top:26pt'>For Tannoch Estates Ltd</p>"
        + pair(
            f"<div class=line>{ink(12, 140, 44)}</div><span class=s>signed</span>",
            f"<div class=line>{pen('Gareth Polwhele, Project Director')}</div><span class=s>name, position</span>",
        )
        + f"<div class=line style='width:50mm'>{pen('15 April 2026')}</div><span class=s>date</span>"
    )
    return paper(
        "mockup-status",
        html(body),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Tannoch Estates Ltd",
            project="Calder Yard, Block C envelope",
            project_code="BCW 5571",
            milestone="Visual mock-up, bay type 2",
            signatory_name="Gareth Polwhele",
            signatory_title="Project Director",
            signature_date="2026-04-15",
            conditions=[
                "gasket joints at transom to be mitred, not butted",
                "anodised sample 2B to be used on all fins",
            ],
        ),
        Scanner(dpi=160, skew=-0.8, seed=31),
    )


def mast() -> Paper:
    tests = [
        "Structure plumb and bolts torqued",
        "Earthing < 5 ohm",
        "Antenna azimuth and tilt as design",
        "Feeder sweep, all sectors",
        "Rectifier and battery autonomy 4 h",
        "Alarms seen at NOC",
        "Site clean, fence locked, keys handed over",
    ]
    body = (
        "<div style='text-align:center'><b style='font-size:14pt'>PROVISIONAL ACCEPTANCE – RADIO SITE</b><br>Kiboko Towers &amp; Networks Ltd, Nairobi</div>"
        + tab(
            [
                "Operator: <b>Savanna Mobile PLC</b>|Site: <b>NKR-1187 Molo Ridge</b>",
                "Roll-out: <b>Rift Valley LTE phase 4</b>|Work order: <b>WO/25/03391</b>",
            ]
        )
        + tab(
            [f"{i}|{t}|{box(True, 'v')}|{box()}" for i, t in enumerate(tests, 1)],
            "#|Check|OK|Not OK",
        )
        + "<p>All checks OK: site is taken over and the 70% instalment (KES 2,940,000.00) falls due. Any Not OK: site stays with the contractor.</p>"
        + pair(
            f"Contractor<div class=line>{ink(21)}</div>S. Wanyonyi, site lead<br>Date {pen('03 Sep 2026', 13)}",
            f"Operator<div class=line>{ink(22)}</div>Faith Jepkoech Rono, Regional Rollout Engineer<br>Date {pen('04 Sep 2026', 13)}",
        )
    )
    return paper(
        "mast-pac",
        html(body),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Savanna Mobile PLC",
            project="Rift Valley LTE phase 4",
            project_code="WO/25/03391",
            milestone="NKR-1187 Molo Ridge",
            signatory_name="Faith Jepkoech Rono",
            signatory_title="Regional Rollout Engineer",
            signature_date="2026-09-04",
            amount="2940000.00 KES",
        ),
        Scanner(dpi=140, skew=0.9, shadow=True, grey=False, seed=8),
    )


def portal_hours() -> Paper:
    body = (
        "<div style='background:#3a2257;color:#fff;padding:6pt 10pt'>timewell<b>+</b> &nbsp;&nbsp; My clients ▸ Approvals ▸ Sheet 10447</div>"
        "<p style='margin-top:10pt'><span style='background:#d8f3dc;padding:2pt 8pt;border-radius:8pt'>● Approved</span> &nbsp; Version 2 of 2 (version 1 was sent back on 10 Mar 2026)</p>"
        + tab(
            [
                "Worker|Oluwaseun Bakare (contractor, HR business partner cover)",
                "Agency|Fernleigh People Ltd",
                "Client|Corvane Logistics UK Ltd",
                "Assignment|HRBP parental cover, Daventry hub",
                "Assignment ref.|FL-A-3390",
                "Week ending|8 Mar 2026",
            ],
            cls="l",
        )
        + tab(
            [
                "Mon 2|>7.5|",
                "Tue 3|>7.5|",
                "Wed 4|>6.0|dentist",
                "Thu 5|>7.5|",
                "Fri 6|>7.5|",
                "<b>Total</b>|><b>36.0 h</b>|× £48.50 = <b>£1,746.00</b>",
            ],
            "Day|Hours|Note",
        )
        + "<h2>Activity</h2>"
        + tab(
            [
                "09 Mar 2026 08:11|O. Bakare|submitted version 1 (38.0 h)",
                "10 Mar 2026 12:47|Imogen Strathdee|sent back: “Wednesday should be 6”",
                "10 Mar 2026 13:30|O. Bakare|submitted version 2 (36.0 h)",
                "14 Mar 2026 16:02|Imogen Strathdee, Head of People Partnering|approved",
            ],
            "When (GMT)|Who|What",
        )
        + "<p class=s>Approval in timewell+ stands in place of a signature (terms §9).</p>"
    )
    return paper(
        "portal-hours",
        html(body),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Corvane Logistics UK Ltd",
            project="HRBP parental cover, Daventry hub",
            project_code="FL-A-3390",
            signatory_name="Imogen Strathdee",
            signatory_title="Head of People Partnering",
            signature_date="2026-03-14",
            amount="1746.00 GBP",
        ),
    )


def soil_letter() -> Paper:
    src = """#set page(paper:"a4", margin:25mm)
#set text(font:"Liberation Serif", size:11pt)
#align(right)[*Ballyrossan County Council* \\ Roads Design Office \\ Courthouse Square, Ballyrossan \\ #v(4pt) 6 October 2026]
Muirhead Ground Engineering Ltd \\ Unit 7, Oldcastle Road \\ #v(10pt)
Your ref: MGE/26/118 #h(2cm) Our ref: RD/N84/GI/22
#v(6pt)
*N84 Knockaloe realignment – ground investigation*

Dear Ms Fallon,

Thank you for revision C of the factual report, which came in on 21 September together with the AGS data and the borehole photographs.

Our designers have been through it from end to end. The three queries in our letter of 2 September (chainage of BH07, the missing triaxial sheets and the logging of the peat) are all dealt with, and nothing more is wanted from Muirhead under the heading of the factual report.

You are accordingly free to send in the account for this stage in the sum set out in your fee letter, namely €27,480.00, and we shall pass it for payment in the ordinary run. The interpretative report is of course a separate matter and remains programmed for December.

With thanks to your crew, who left the landowners' gaps in better order than they found them.

Yours sincerely,

#v(4pt)
#curve(stroke: 1.2pt + rgb("#1b2f8c"), curve.move((0pt,20pt)), curve.cubic((10pt,-10pt),(20pt,40pt),(34pt,12pt)), curve.cubic((44pt,-14pt),(50pt,34pt),(66pt,16pt)), curve.cubic((80pt,4pt),(90pt,30pt),(130pt,8pt)))
#v(4pt)
Dr Niamh Costigan \\ Senior Executive Engineer
"""
    return paper(
        "soil-letter",
        typ(src),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Ballyrossan County Council",
            project="N84 Knockaloe realignment – ground investigation",
            project_code="MGE/26/118",
            milestone="factual report",
            signatory_name="Dr Niamh Costigan",
            signatory_title="Senior Executive Engineer",
            signature_date="2026-10-06",
            amount="27480.00 EUR",
        ),
    )


def entry_service() -> Paper:
    body = (
        "<div style='border:2pt solid #000;padding:8pt'><h1>CERTIFICATE OF ENTRY INTO SERVICE</h1>"
        "<p>Signalling works &nbsp;·&nbsp; Form S-EIS/2 &nbsp;·&nbsp; Certificate 0418</p>"
        + tab(
            [
                "Infrastructure manager|Pennard Valley Railway Trust",
                "Scheme|Garnant Junction re-control",
                "Contract|PVR-S-064",
                "Stage|Stage 2B – down loop and ground frame",
                "Installer|Lockyer Rail Signalling Ltd",
                "Tester in charge|D. Ellwood (licence T-2208)",
            ]
        )
        + "<p>1. The stage has been tested to the plan and the test logs are complete.</p>"
        "<p>2. The infrastructure manager takes the stage into use from 04:30 on 19 July 2026.</p>"
        "<p>3. The following restrictions stay with the stage until the head of signalling lifts each of them in writing:</p>"
        "<p style='margin-left:18pt'>(a) loop speed not above 15 mph until the cant survey is in</p><p style='margin-left:18pt'>(b) ground frame GF2 clipped and padlocked outside staffed hours</p>"
        "<p>4. The stage payment of £ 142,300.00 is released less nothing.</p>"
        + tab(
            [
                f"Installer|Alan Lockyer|{ink(40, 90, 28)}|18/07/2026",
                f"Tester in charge|D. Ellwood|{ink(41, 90, 28)}|18/07/2026",
                f"For the infrastructure manager|Wyn Treharne, Head of Signalling|{ink(42, 90, 28)}|18/07/2026",
            ],
            "Party|Name|Signature|Date",
        )
        + "</div>"
    )
    return paper(
        "entry-into-service",
        html(body),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Pennard Valley Railway Trust",
            project="Garnant Junction re-control",
            project_code="PVR-S-064",
            milestone="Stage 2B – down loop and ground frame",
            signatory_name="Wyn Treharne",
            signatory_title="Head of Signalling",
            signature_date="2026-07-18",
            amount="142300.00 GBP",
            conditions=[
                "loop speed not above 15 mph until the cant survey is in",
                "ground frame GF2 clipped and padlocked outside staffed hours",
            ],
        ),
    )


def half_change() -> Paper:
    body = (
        "<h1>Variation request <span style='float:right'>VR-019</span></h1><p class=s>Sandgrove Metro – signalling package SIG-3</p>"
        + pair(
            "<b>Employer</b><br>Sandgrove Transit Authority<br>Level 9, 40 Marine Parade, Sandgrove QLD",
            "<b>Contractor</b><br>Interlok Australasia Pty Ltd<br>ABN 00 118 220 431<br>Contract no. STA-C-2093",
        )
        + "<h2>What changes</h2><p>Relocate four axle counter evaluators from Hut 12 to the new equipment room at Wharf Street; re-run 640 m of tail cable in existing route; re-test.</p>"
        + tab(
            [
                "Labour|>38,200.00",
                "Cable and terminations|>11,460.00",
                "Possession allowance|>9,000.00",
                "<b>Addition to the contract sum (AUD, excl. GST)</b>|><b>58,660.00</b>",
            ],
            "Element|>AUD",
        )
        + "<p>Effect on time: 6 calendar days. The work may start once all three boxes below are filled.</p>"
        + tab(
            [
                f"Proposed by contractor|Jordan Pavlich, Contracts Lead|{ink(50)}|11 May 2026",
                f"Endorsed by superintendent|Priya Raghunathan, Superintendent’s Rep.|{ink(51)}|15 May 2026",
                "Approved by employer|Callum Strickland, Executive Director Rail Systems||",
            ],
            "Step|Name and position|Signature|Date",
        )
    )
    return paper(
        "variation-half",
        html(body),
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Sandgrove Transit Authority",
            project="Sandgrove Metro – signalling package SIG-3",
            project_code="STA-C-2093",
            signatory_name="Callum Strickland",
            signatory_title="Executive Director Rail Systems",
            amount="58660.00 AUD",
            change_order_number="VR-019",
            warnings=["partly_signed"],
        ),
    )


def uat_draft() -> Paper:
    body = (
        "<div class=wm>DRAFT</div><h1>Go-live readiness – acceptance by process owner</h1>"
        "<p>Calloway Foods Group · Warehouse management roll-out · Projekt-ID WMR-08 · site Peterborough</p>".replace(
            "Projekt-ID", "project ID"
        )
        + tab(
            [
                f"Master data loaded and reconciled|{tick()}",
                f"Interfaces to carrier portal run three nights without error|{tick()}",
                f"Key users trained (41 of 41)|{tick()}",
                f"Cut-over rehearsal within 9 hours|{tick()}",
            ],
            "Criterion|met",
        )
        + f"<p>Decision of the process owner: {box(True)} accepted &nbsp;&nbsp; {box()} not accepted</p>"
        "<p>Fee tied to this gate: £54,000.00</p>"
        + pair(
            "Process owner<br><b>Beatrix Longstaff</b><br>Warehouse Operations Director",
            f"Signature<div class=line>{ink(61)}</div>",
        )
        + "<p class=s>Working draft 0.3 circulated for comment on wording and layout, 22 June 2026. Not for issue.</p>"
    )
    return paper(
        "golive-draft",
        html(body),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="Calloway Foods Group",
            project="Warehouse management roll-out",
            project_code="WMR-08",
            milestone="Go-live readiness",
            signatory_name="Beatrix Longstaff",
            signatory_title="Warehouse Operations Director",
            amount="54000.00 GBP",
            warnings=["draft_or_void"],
        ),
    )


def twice() -> Paper:
    body = (
        "<h1>Fibre handover sheet</h1><p>Customer copy · Lumenpath Carrier Services</p>"
        + tab(
            [
                "Customer|Aldermoor NHS Estates Partnership",
                "Circuit|ring 6, Aldermoor General to Data Hall B",
                "Job number|LPC-70226",
                "Charge on handover|£6,275.00",
            ]
        )
        + tab(
            ["1310 nm loss A–B|5.1 dB", "1550 nm loss A–B|3.4 dB", "Spare pairs|4"],
            "Measurement|Result",
        )
        + "<h2>To be completed by the customer</h2>"
        f"<p style='font-size:12pt'>{box(True, 'x', 15)} Circuit accepted into service</p><p style='font-size:12pt'>{box(True, 'x', 15)} Circuit refused, contractor to return</p>"
        f"<p>Signed {ink(70)} &nbsp;&nbsp; Name {pen('Howard Pettifer')} &nbsp;&nbsp; Position {pen('Network Manager')} &nbsp; Date {pen('9 Feb 2026')}</p>"
    )
    return paper(
        "fibre-two-ticks",
        html(body, size="A5", margin="12mm", wide=True),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="Aldermoor NHS Estates Partnership",
            project_code="LPC-70226",
            milestone="ring 6, Aldermoor General to Data Hall B",
            signatory_name="Howard Pettifer",
            signatory_title="Network Manager",
            signature_date="2026-02-09",
            amount="6275.00 GBP",
        ),
        Scanner(dpi=170, skew=1.3, seed=71, grey=False),
    )


def facade_ncr() -> Paper:
    body = (
        "<div style='display:flex;justify-content:space-between;border-bottom:3pt solid #b34700'><b style='font-size:14pt'>Inspection &amp; test request</b><b>ITR-C-0207</b></div>"
        + tab(
            [
                "Project|Meridian Exchange Tower, Dubai",
                "Client|Al Rimal Development LLC",
                "Facade subcontract|SC-4412",
                "Activity|Level 31–33 unitised panels: hose test",
                "Requested by|Vitrea Facades FZE",
                "Value of activity|AED 415,000.00",
            ]
        )
        + f"<h2>Outcome</h2><p>{strike('Accepted')} &nbsp; / &nbsp; {strike('Accepted as noted')} &nbsp; / &nbsp; Not accepted – NCR to be raised <span class=s>(strike out what does not apply)</span></p>"
        "<p>Remarks: water ran in at the stack joint of panels 31-07 and 31-08 after four minutes. Panels to be resealed and the whole floor tested again.</p>"
        + tab(
            [
                f"Vitrea Facades FZE|QC inspector R. Manalo|{ink(81, 80, 26)}|02 Aug 2026",
                f"Al Rimal Development LLC|Eng. Haytham Qasimi, Resident Engineer|{ink(82, 80, 26)}|02 Aug 2026",
            ],
            "For|Name|Signature|Date",
        )
        + f"<p style='margin-top:20pt'>{stamp('CLOSED IN REGISTER', '#555')} <span class=s>register entry closed; see NCR-119</span></p>"
    )
    return paper(
        "itr-struck",
        html(body),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Al Rimal Development LLC",
            project="Meridian Exchange Tower, Dubai",
            project_code="SC-4412",
            milestone="Level 31–33 unitised panels: hose test",
            signatory_name="Haytham Qasimi",
            signatory_title="Resident Engineer",
            signature_date="2026-08-02",
            amount="415000.00 AED",
        ),
    )


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    for make in (
        consulting,
        uat,
        mockup,
        mast,
        portal_hours,
        soil_letter,
        entry_service,
        half_change,
        uat_draft,
        twice,
        facade_ncr,
    ):
        yield make()
