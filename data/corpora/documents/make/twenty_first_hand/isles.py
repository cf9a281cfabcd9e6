"""English papers of hospitals, universities, councils and translators."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Form, box, doc, ink, pen, ring, rows, shot, stamp, typ


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    tick = pen("RV", 13)
    yield doc(
        "validation-grid",
        "a",
        "<div class=s>Wordhaven Linguists LLP &middot; Leith &middot; file copy</div>"
        "<h1>Translated patient leaflets: release grid</h1>"
        "<p>Commissioned by <b>Pentland Infirmary Trust</b>. Assignment <b>Knee and hip leaflets, winter edition</b>, "
        "our ref. <b>WL-7732</b>. Fee for this release: <b>&pound;3,480.00</b>.</p>"
        "<p>How to use the grid: the Trust's reader writes initials under <i>Release</i> if the language may be printed, "
        "or under <i>Return</i> if it has to come back to us.</p>"
        + rows(
            "Language | Words | Back-translation | Release | Return | Note\n"
            f"Polish | 4,112 | seen | {tick} | | \n"
            f"Urdu | 4,390 | seen | {tick} | | \n"
            f"Arabic | 3,954 | seen | {tick} | | page 3 was returned on 4 Nov, corrected, now fine\n"
            f"BSL video script | 2,800 | n/a | {tick} | | \n"
            f"Romanian | 4,205 | seen | {tick} | | ",
            right="1",
        )
        + "<h2>Key to initials</h2>"
        + rows(
            "Initials | Reader | Position | First used\nRV | Ruth Vellacott | Patient Information Lead, Pentland Infirmary Trust | 16 November 2026"
        )
        + f"<p class=s>All five rows initialled on {pen('18 November 2026', 12)}. Once every row carries initials under Release the set goes to press and the fee falls due.</p>",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Pentland Infirmary Trust",
            project="Knee and hip leaflets, winter edition",
            project_code="WL-7732",
            signatory_name="Ruth Vellacott",
            signatory_title="Patient Information Lead",
            signature_date="2026-11-18",
            amount="3480.00 GBP",
        ),
        wide=True,
    )

    yield doc(
        "cleaning-round",
        "a",
        "<table><tr><td><b>ORRINDALE NHS HOSPITALS</b><br>Estates &amp; Facilities</td><td class=r>Form EF/19<br>Monthly cleaning verification</td></tr></table><hr>"
        f"<p>Contractor: Brightmop Services Ltd &nbsp; Contract: {pen('Soft FM Lot 2')} &nbsp; Contract no. {pen('ORH-4471')}</p>"
        f"<p>Period covered: {pen('October 2026')} &nbsp;&nbsp; Monthly charge &pound; {pen('41,260.00')}</p>"
        + rows(
            "Area | Target % | Score % | Outcome (ring one)\n"
            f"Theatres 1-6 | 98 | {pen('99')} | {ring('PASS')} &nbsp; FAIL\n"
            f"Wards 11-18 | 95 | {pen('95')} | {ring('PASS')} &nbsp; FAIL\n"
            f"Outpatients | 90 | {pen('93')} | {ring('PASS')} &nbsp; FAIL\n"
            f"Public corridors | 85 | {pen('88')} | {ring('PASS')} &nbsp; FAIL"
        )
        + f"<p style='margin-top:14px'><b>Verdict of the Trust on the month (ring one):</b> &nbsp; {ring('SERVICE VERIFIED')} &nbsp;&nbsp; SERVICE NOT VERIFIED</p>"
        "<p>If verified, the charge above is paid in full without deduction.</p>"
        f"<div class=row style='margin-top:22px'><div>{ink(12)}<div class=line></div>For the Trust<br>Name: {pen('Desmond Achterberg')}<br>Post: {pen('Head of Facilities')}</div>"
        f"<div>{ink(44)}<div class=line></div>For the contractor<br>Name: {pen('Yvonne Tull')}<br>Post: {pen('Site manager')}</div></div>"
        f"<p>Date of round: {pen('4 November 2026')}</p>",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="ORRINDALE NHS HOSPITALS",
            project="Soft FM Lot 2",
            project_code="ORH-4471",
            milestone="October 2026",
            signatory_name="Desmond Achterberg",
            signatory_title="Head of Facilities",
            signature_date="2026-11-04",
            amount="41260.00 GBP",
        ),
        font="Liberation Serif",
        pt=11,
        scan=Scanner(dpi=140, skew=-1.1, noise=8, jpeg=45, seed=4),
    )

    yield doc(
        "practical-completion",
        "a",
        "<p class=r>Strathelm University<br>Directorate of Estates<br>14 Kirkgate, Strathelm</p>"
        "<h1 style='text-align:center;letter-spacing:3px'>STATEMENT OF PRACTICAL COMPLETION</h1>"
        "<p><b>Contract:</b> Refit of the Cryo-Electron Microscopy Suite (contract ref. SU/EST/2291)</p>"
        "<p><b>Stage certified:</b> practical completion</p><p><b>Contractor:</b> Garlock &amp; Penney (Builders) Ltd</p>"
        "<p>The University states that in its opinion the Works reached practical completion on 9 October 2026 and that it took possession of the suite on that day. "
        "There were eleven items on the snagging list of 2 October; each was re-inspected on 8 October and closed. One moiety of the retention, namely "
        "<b>&pound;18,905.50</b>, is accordingly released.</p>"
        "<p>The Rectification Period ends on 8 October 2027.</p>"
        f"<div style='margin-top:50px;width:60%'>{ink(101, 170)}<div class=line></div>Signed for and on behalf of Strathelm University<br><b>Professor Moira Dunfillan</b><br>Director of Estates<br>12 October 2026</div>",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Strathelm University",
            project="Refit of the Cryo-Electron Microscopy Suite",
            project_code="SU/EST/2291",
            milestone="practical completion",
            signatory_name="Moira Dunfillan",
            signatory_title="Director of Estates",
            signature_date="2026-10-12",
            amount="18905.50 GBP",
        ),
        font="Liberation Serif",
        pt=11.5,
    )

    yield doc(
        "portal-course",
        "a",
        "<div style='background:#14463d;color:#fff;padding:10px'>LearnDesk &nbsp;|&nbsp; Delivery record LD-20931 &nbsp;|&nbsp; printed 25 Nov 2026</div>"
        "<div class=row><div style='flex:2'><h2>Safeguarding refresher, cohort C</h2>"
        + rows(
            "Booked by | Wexborough District Council\nProvider | Plainspoken Training CIC\nWork order | WO-58810\nSessions | 6 of 6 held\nAttendance | 71 of 74\nPrice | &pound;5,940.00",
            head=False,
            cls="l",
        )
        + "</div><div style='background:#eef5f2;padding:10px'><b>Timeline</b><p>23 Nov 2026 16:05<br>Provider marked as delivered</p><p>24 Nov 2026 09:12<br>Sent to budget holder</p>"
        "<p>24 Nov 2026 14:22<br>Status changed to <b>DELIVERY CONFIRMED</b> by Ikechukwu Obilane (Learning &amp; Development Manager), signed in with council account</p>"
        "<p>24 Nov 2026 14:22<br>Provider told that it may invoice</p></div></div>"
        "<h2>Comment of budget holder</h2><p>Three people were off sick and will join cohort D; that is on us and changes nothing here. Good sessions.</p>"
        "<p class=s>This record was confirmed electronically. No wet signature is kept.</p>",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Wexborough District Council",
            project="Safeguarding refresher, cohort C",
            project_code="WO-58810",
            signatory_name="Ikechukwu Obilane",
            signatory_title="Learning & Development Manager",
            signature_date="2026-11-24",
            amount="5940.00 GBP",
        ),
        font="DejaVu Sans",
        pt=9,
    )

    yield doc(
        "mail-bill-it",
        "a",
        "<p class=s>Printed by Tom Arkwright, 30/11/2026 08:41</p><hr>"
        "<p><b>From:</b> Sunniva Blakey &lt;s.blakey@tarnrigg-labs.example&gt;<br><b>Sent:</b> Friday 27 November 2026 17:36<br><b>To:</b> Tom Arkwright<br><b>Subject:</b> RE: RE: RE: Method transfer HPLC-04, final data pack</p>"
        "<p>Tom,</p><p>I went back to the chromatograms with Priti this afternoon, and the shoulder on batch 3 was our column, not your method. So there is nothing more to say from our side. Please go ahead and bill the last &pound;7,250.</p>"
        "<p>Sunniva Blakey<br>Principal Scientist<br>Tarnrigg Laboratories Ltd</p>"
        "<div style='border-left:2px solid #999;padding-left:10px;color:#333'><p><b>From:</b> Tom Arkwright<br><b>Sent:</b> Thursday 26 November 2026 11:10</p><p>Hello Sunniva, the re-integrated data are attached. Does that settle it?</p>"
        "<div style='border-left:2px solid #999;padding-left:10px'><p><b>From:</b> Sunniva Blakey<br><b>Sent:</b> Tuesday 24 November 2026 09:02</p><p>I am afraid we cannot take the pack as it stands. Batch 3 fails the tailing criterion. I will not sign anything until that is explained.</p>"
        "<div style='border-left:2px solid #999;padding-left:10px'><p><b>From:</b> Tom Arkwright<br><b>Sent:</b> Friday 20 November 2026 15:47</p><p>Dear Sunniva, here is the final data pack of the method transfer HPLC-04 (our job MT-6120).</p></div></div></div>",
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Tarnrigg Laboratories Ltd",
            project="method transfer HPLC-04",
            project_code="MT-6120",
            milestone="final data pack",
            signatory_name="Sunniva Blakey",
            signatory_title="Principal Scientist",
            signature_date="2026-11-27",
            amount="7250.00 GBP",
        ),
    )

    yield doc(
        "mail-taken-back",
        "a",
        "<h2>Re: Website archive migration, acceptance of stage 2</h2>"
        "<table class=l><tr><td>From</td><td>Alasdair Quill, Digital Collections Manager, Harrowmere County Archive</td></tr><tr><td>To</td><td>delivery@pagewright.example</td></tr><tr><td>Date</td><td>Wed, 14 Oct 2026 10:19 +0100</td></tr></table>"
        "<p>Dear Pagewright team,</p><p>Please disregard what I wrote on Monday. When the search room opened yesterday, readers found that roughly one in nine parish registers opens the wrong image. "
        "I therefore withdraw my acceptance of stage 2 and the stage is refused. Invoice PW-881 over &pound;12,300.00 will go back to you unpaid.</p>"
        "<p>Send us a repaired index and we will test again from the start.</p><p>Alasdair Quill</p>"
        "<hr><p class=s>On Mon, 12 Oct 2026 at 16:40, Alasdair Quill wrote:</p><blockquote><p>Delighted with this. Stage 2 is accepted in full, please send the invoice.</p><p>A.</p></blockquote>",
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Harrowmere County Archive",
            project="Website archive migration",
            milestone="stage 2",
            signatory_name="Alasdair Quill",
            signatory_title="Digital Collections Manager",
            signature_date="2026-10-14",
            amount="12300.00 GBP",
        ),
        font="Liberation Mono",
        pt=9,
    )

    yield doc(
        "agency-analyst-hours",
        "a",
        "<table><tr><td><h1>Weekly hours</h1></td><td class=r>Benchline Staffing Inc., Durham, NC</td></tr></table>"
        "<p>Temporary employee: <b>Keisha Amundson</b>, lab analyst II &nbsp;&nbsp; Host: <b>Carroway Public Health Laboratory</b> &nbsp;&nbsp; Job order: <b>JO-30417</b></p>"
        + rows(
            "Day | In | Out | Lunch | Hours\nMon Oct 19 | 7:30 | 4:00 | 0:30 | 8.00\nTue Oct 20 | 7:30 | 4:00 | 0:30 | 8.00\nWed Oct 21 | 7:30 | 6:00 | 0:30 | 10.00\nThu Oct 22 | 7:30 | 4:00 | 0:30 | 8.00\nFri Oct 23 | 7:30 | 1:30 | 0:00 | 6.00\n<b>Week ending Oct 25, 2026</b> | | | | <b>40.00</b>",
            right="4",
        )
        + f"<div class=row style='margin-top:20px'><div><div class=line>{pen('K. Amundson')}</div>Employee &nbsp; Oct 23, 2026</div><div><div class=line>{ink(8, 110, 30)} {pen('G. Petrakis')}</div>Host supervisor (print under signature): <b>George Petrakis, Section Chief</b> &nbsp; Oct 26, 2026</div></div>"
        "<p class=s>The host supervisor's signature certifies the hours as correct and authorizes billing.</p>",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Carroway Public Health Laboratory",
            project_code="JO-30417",
            milestone="Week ending Oct 25, 2026",
            signatory_name="George Petrakis",
            signatory_title="Section Chief",
            signature_date="2026-10-26",
        ),
        size="Letter",
        font="Liberation Sans Narrow",
        pt=11,
        scan=Scanner(dpi=130, skew=0.9, turn=90, noise=7, seed=9),
    )

    yield shot(
        "consultant-days",
        "a",
        typ("""#set page(paper: "a4", margin: 2cm)
#set text(font: "DejaVu Serif", size: 9.5pt)
#align(center)[#text(16pt)[*Record of consultancy days*]]
#table(columns: (auto, 1fr), stroke: none, [Consultant], [Dr Imogen Sallis, Sallis Energy Advisory], [Client], [Northmoor Combined Heat Authority], [Engagement], [Heat network zoning study], [Engagement no.], [NCH-0815], [Period], [September 2026])
#table(columns: (auto, 1fr, auto), [*Date*], [*What was done*], [*Days*], [3 Sep], [Steering group, Northmoor], [1.0], [8 Sep], [Load model, desk], [1.0], [15 Sep], [Site visit at the incinerator], [1.0], [22 Sep], [Draft chapter 4], [0.5], [29 Sep], [Interviews with three landlords], [1.0], [], [*Total*], [*4.5*])
4.5 days at £820.00 = *£3,690.00*

#v(1cm)
#grid(columns: (1fr, 1fr), gutter: 1cm, [*Consultant*\\ #text(font: "Dancing Script", size: 17pt, fill: blue)[Imogen Sallis]\\ 1 October 2026], [*Approved for the Authority*\\ \\ #line(length: 90%)\\ Graham Tolhurst, Programme Director\\ Date: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_])
#v(1cm)
#text(8pt)[Days are payable once the Programme Director has approved them. The consultant approves her own hours for accuracy only.]
"""),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "en",
            client="Northmoor Combined Heat Authority",
            project="Heat network zoning study",
            project_code="NCH-0815",
            milestone="September 2026",
            signatory_name="Graham Tolhurst",
            signatory_title="Programme Director",
            amount="3690.00 GBP",
            warnings=["partly_signed"],
        ),
    )

    form = Form()
    form.say("Pharmacy system: user acceptance result", 16, "Helvetica-Bold")
    form.say(
        "Fenwold Teaching Hospital - Clinical Systems Board - electronic form, typed answers",
        9,
    )
    form.y -= 10
    form.field("Client", "Fenwold Teaching Hospital")
    form.field("Project", "Ward stock e-ordering")
    form.field("Project number", "FTH-IT-0392")
    form.field("Supplier", "Dosemetric Software Ltd")
    form.field("Stage under test", "UAT cycle 3")
    form.field("Cases run / passed", "214 / 209")
    form.field("Stage payment", "GBP 26,400.00")
    form.say("Result (cross one)", 11, "Helvetica-Bold")
    form.tick("A  Passed", False)
    form.tick("B  Passed, may go live, with the points below to be settled", True)
    form.tick("C  Failed, to be repeated", False)
    form.y -= 28
    form.field(
        "Points to be settled",
        "Controlled drugs register prints the ward code twice: repair by 15 January 2027.\nNight shift users get read access to order history before go-live of Ward 9.",
        340,
        44,
    )
    form.y -= 4
    form.field("Signed (typed)", "/s/ Marguerite Oyelaran")
    form.field("Name", "Marguerite Oyelaran")
    form.field("Role", "Chief Pharmacist")
    form.field("Date", "8 December 2026")
    yield Paper(
        "kk-pharmacy-uat",
        "a",
        "form",
        form.data(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Fenwold Teaching Hospital",
            project="Ward stock e-ordering",
            project_code="FTH-IT-0392",
            milestone="UAT cycle 3",
            signatory_name="Marguerite Oyelaran",
            signatory_title="Chief Pharmacist",
            signature_date="2026-12-08",
            amount="26400.00 GBP",
            conditions=[
                "Controlled drugs register prints the ward code twice: repair by 15 January 2027.",
                "Night shift users get read access to order history before go-live of Ward 9.",
            ],
        ),
    )

    yield doc(
        "delivery-unexamined",
        "a",
        "<div class=row><div><b>Opticore Instruments</b><br>Unit 3, Fallow Park, Didsworth</div><div class=r><h1>DELIVERY NOTE 70045</h1>11 November 2026</div></div>"
        "<p>Deliver to: <b>Aldercombe University</b>, Photonics Building, goods-in door 2. Your order: <b>PO 4500117823</b>. Project: <b>Terahertz bench</b>.</p>"
        + rows(
            "Item | Description | Qty | Cases\n1 | Pulsed source TS-40 | 1 | 2\n2 | Detector head, cooled | 2 | 1\n3 | Optical table 1.5 x 3 m | 1 | 1 (pallet)"
        )
        + f"<div style='margin:16px 0'>{stamp('ALDERCOMBE UNIVERSITY|GOODS IN &ndash; 4 CASES RECEIVED|CONTENTS NOT EXAMINED|12 NOV 2026 &nbsp; P. Stride', '#234f9a')}</div>"
        "<div class=f><b>Acceptance after installation</b> (to be completed by the department, not by goods-in)<p>The instruments were installed, examined and are accepted: &nbsp; "
        f"{box()} yes &nbsp; {box()} no</p><p>Name: Dr Hollis Farquhar, Laboratory Manager</p><p>Signature: ______________________ &nbsp; Date: ______________</p></div>"
        "<p class=s>The warranty and the balance of the price start with the department's acceptance.</p>",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Aldercombe University",
            project="Terahertz bench",
            po_number="4500117823",
            signatory_name="Dr Hollis Farquhar",
            signatory_title="Laboratory Manager",
            warnings=["partly_signed"],
        ),
    )

    yield doc(
        "research-report-refused",
        "a",
        "<h2 style='color:#5a1a4a'>The Maritime Heritage Research Council</h2><p>Award holder: Dr Beatrix Olorun, Wick Marine Institute<br>21 September 2026</p>"
        "<p><b>Final report on award MHRC/R/664, Corrosion of iron wrecks in brackish water</b></p>"
        "<p>Dear Dr Olorun,</p><p>Thank you for the final report, and for the care evident in chapters 1 to 3, which both assessors praised and found convincing. The salinity series promised as deliverable D5 is, however, absent, and the discussion leans on it throughout. "
        "The Council has decided that the final report cannot be approved. The closing instalment of &pound;15,000 stays with the Council.</p>"
        "<p>You may submit afresh within six months; a new submission would be assessed on its own merits.</p><p>Yours sincerely,</p>"
        f"<p>{ink(71, 150)}</p><p>Cormac Leith-Adair<br>Awards Secretary</p>",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="The Maritime Heritage Research Council",
            project="Corrosion of iron wrecks in brackish water",
            project_code="MHRC/R/664",
            milestone="Final report",
            signatory_name="Cormac Leith-Adair",
            signatory_title="Awards Secretary",
            signature_date="2026-09-21",
            amount="15000.00 GBP",
        ),
        font="DejaVu Serif",
        pt=10.5,
    )
