"""English, second part."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import across, copied, ink, page, pen, photo, rows, typ


def papers() -> Iterator[Paper]:
    # 1 board resolution of a school trust
    body = f"""<p class=c><b>THE OAKHANGER SCHOOLS TRUST</b><br><i>Extract from the resolutions of the Board of Trustees, meeting of 24 September 2025</i></p>
<p class=n>Resolution 2025/31. &nbsp; Newbuild of Lowfold Primary School</p>
<p>WHEREAS Messrs Thackray Modular Buildings Ltd have reported the teaching block (Phase 1) as ready; and WHEREAS the Trust's surveyor, having gone through it on 17 September, has reported
no defect that would hinder the teaching of children;</p>
<p>IT WAS RESOLVED, no trustee dissenting, that the Trust takes Phase 1 from the contractor under building agreement TMB-118 as of this day, and that the Treasurer pay out the Phase 1 balance of £96,340.25.</p>
<p>Certified as a true extract.</p>{ink(201, 150, 36, "#111")}<p>Canon Edmund Harbottle<br>Chair of the Board<br>24 September 2025</p><div style="page-break-before:always"><p><i>Paper laid before the Board: note of the Trust's surveyor</i></p><p>I went through the teaching block on 17 September with Mr Thackray junior. On my first visit, on 27 August, I had advised against taking it over: two fire doors would not close and the hall floor was wet under the vinyl. Both matters have since been put right. I opened the floor in three places and measured 2.1, 2.4 and 1.9 per cent. The doors close from any angle.</p><p>Phase 2 (kitchen and staff room, £61,200.00) is not ready and no resolution is sought on it.</p><p>R. Applegarth MRICS, 18 September 2025</p></div>"""
    yield Paper(
        "km-lowfold-resolution",
        "a",
        "text",
        page(
            body,
            ".n{font-weight:bold;border-top:1px solid;border-bottom:1px solid;padding:6px 0}p{text-align:justify}",
            margin="30mm",
            font="Liberation Serif",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="The Oakhanger Schools Trust".upper(),
            project="Newbuild of Lowfold Primary School",
            project_code="TMB-118",
            milestone="Phase 1",
            signatory_name="Edmund Harbottle",
            signatory_title="Chair of the Board",
            signature_date="2025-09-24",
            amount="96340.25 GBP",
        ),
    )

    # 2 US translation agency sign-off, typed /s/, with earlier rounds refused in the table
    src = """#set page(paper: "us-letter", margin: 0.9in)
#set text(font: "Liberation Sans", size: 10pt)
#align(center)[#text(size: 15pt, weight: "bold")[Linguistic Sign-Off Log]]
#v(6pt)
Client: *Harrowgate Orthopedics Inc.* #h(1fr) Vendor: Babbling Brook Translations, LLC \\
Project: *Knee implant IFU, 11 languages* #h(1fr) Project ID: *BBT-7719*

#table(columns: (auto, 1fr, auto, auto), inset: 6pt, fill: (x, y) => if y == 0 { luma(225) },
 [*Batch*], [*Reviewer's remark*], [*Round*], [*Result*],
 [Batch 1 (FR, DE, IT)], [Clean], [1], [OK Jan 8],
 [Batch 2 (JA, KO)], [Dosage terms inconsistent in JA], [1], [Not OK Jan 22],
 [Batch 2 (JA, KO)], [Glossary applied throughout. Good to print.], [2], [*OK Feb 3*])

This page closes *Batch 2 (JA, KO)*. Batch fee: \\$6,118.40. Purchase order 4501-77.

In-country review for the client:

/s/ Daniel K. Ostrowski \\
Regulatory Labeling Manager, Harrowgate Orthopedics Inc. \\
Signed: February 3, 2026
"""
    yield Paper(
        "km-ifu-batches",
        "a",
        "text",
        typ(src),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Harrowgate Orthopedics Inc.",
            project="Knee implant IFU, 11 languages",
            project_code="BBT-7719",
            milestone="Batch 2 (JA, KO)",
            signatory_name="Daniel K. Ostrowski",
            signatory_title="Regulatory Labeling Manager",
            signature_date="2026-02-03",
            amount="6118.40 USD",
            po_number="4501-77",
        ),
    )

    # 3 drydock completion note: master's pen "Nothing outstanding. Undock." ; phone picture
    body = f"""<div class=t>BALLANTRAE SHIP REPAIR &nbsp; · &nbsp; WORK DONE CERTIFICATE</div>
<p>Vessel: <b>MV Corncrake</b> &nbsp;&nbsp; Owner: <b>Solent Aggregates Shipping Ltd</b> &nbsp;&nbsp; Docking no. <b>BSR 0629</b></p>
<table>{rows("Spec item|Description|Class witnessed", "2.1|Grit blast and coat underwater hull|n/a", "2.4|Renew 14 zinc anodes|n/a", "3.2|Overhaul sea suction valves, 6 off|yes", "5.1|Tailshaft wear-down measured 0.9 mm|yes")}</table>
<p>Value of work done this certificate: £ 138,220.00</p>
<p>Remarks of Owner's Superintendent:</p><div class=r>{pen("All seen and in order. Nothing outstanding on my list,", "Breip", 19)}<br>{pen("yard may float her on the morning tide and bill.", "Breip", 19)}</div>
<p>Owner's Superintendent: {pen("G. Faulds", "Kristi", 28)} &nbsp; GREGOR FAULDS &nbsp;&nbsp; Date: {pen("30 Oct 2025", "Breip", 17)}</p>"""
    src2 = page(
        body,
        ".t{border:2px solid;padding:6px;font-weight:bold;text-align:center}table{width:100%}td,th{border:1px solid;padding:5px}.r{border:1px solid;min-height:70px;padding:8px}",
        font="Liberation Sans",
    )
    yield Paper(
        "km-corncrake-dock",
        "a",
        "scan",
        photo(src2, 17, 140),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Solent Aggregates Shipping Ltd",
            project="MV Corncrake",
            project_code="BSR 0629",
            signatory_name="Gregor Faulds".upper(),
            signatory_title="Owner's Superintendent",
            signature_date="2025-10-30",
            amount="138220.00 GBP",
        ),
        src2,
    )

    # 4 partial acceptance of wind farm sensors; table with column Accept Y/N by pen; scan
    items = [
        ("Lot 1", "Blade root sensors WTG 01–06", "Y"),
        ("Lot 2", "Blade root sensors WTG 07–12", "Y"),
        ("Lot 3", "Met mast data logger", "N"),
    ]
    body = f"""<h3>Partial acceptance sheet</h3><p>Purchaser: Minch Offshore Wind Ltd<br>Supplier: Tarn &amp; Toller Instruments<br>Project: Condition monitoring retrofit<br>Order: MOW-PO-5563<br>Stage: Site acceptance test</p>
<table>{rows("Lot|Scope|Accept Y/N")}{"".join(f"<tr><td>{a}</td><td>{b}</td><td class=c>{pen(c, 'Breip', 20)}</td></tr>" for a, b, c in items)}</table>
<p>Lots marked Y are accepted and are paid: £ 44,600.00. A lot marked N stays with the supplier and is tested anew.</p>
<p>Reason for N: {pen("Logger in Lot 3 loses its clock after power cut", "Breip", 18)}</p>
<p>Purchaser's engineer: {pen("Morag Inness", "Dancing Script", 20)}<br>(name in capitals) {pen("MORAG INNESS", "Breip", 16)} &nbsp; Date {pen("7 April 2026", "Breip", 16)}</p>"""
    src3 = page(
        body,
        "h3{font-size:18pt;border-bottom:4px double}td,th{border:1px solid;padding:8px 12px}p{margin:14px 0}",
        font="DejaVu Sans Condensed",
    )
    yield Paper(
        "km-minch-partial",
        "a",
        "scan",
        copied(src3, dpi=150, skew=0.4, noise=4, seed=36),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Minch Offshore Wind Ltd",
            project="Condition monitoring retrofit",
            milestone="Site acceptance test",
            signatory_name="MORAG INNESS",
            signatory_title="Purchaser's engineer",
            signature_date="2026-04-07",
            amount="44600.00 GBP",
            po_number="MOW-PO-5563",
            conditions=["Logger in Lot 3 loses its clock after power cut"],
        ),
        src3,
    )

    # 5 mail with conditions
    body = """<pre>From:     Jocasta Lim <j.lim@tamarindgallery.sg>
To:       studio@plinthandpaper.com
Cc:       Accounts Payable
Sent:     Thu, 12 Mar 2026 10:31 +0800
Subject:  Peranakan Houses exhibition - graphic panels, job PP-209

Hi team,

We are happy to accept the graphic panels (milestone 4), on the understanding
that

  * the Tamil text on panel 17 is reprinted before the opening on 2 April
  * you leave two litres of the wall colour with our technicians

You may bill the SGD 18,900.00 now.

Best,
Jocasta Lim
Senior Manager, Exhibitions
Tamarind Gallery
</pre>"""
    yield Paper(
        "km-panels-mail",
        "a",
        "text",
        page(body, "pre{font-family:'Liberation Mono';font-size:10pt}"),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Tamarind Gallery",
            project="Peranakan Houses exhibition",
            project_code="PP-209",
            milestone="graphic panels",
            signatory_name="Jocasta Lim",
            signatory_title="Senior Manager, Exhibitions",
            signature_date="2026-03-12",
            amount="18900.00 SGD",
            conditions=[
                "the Tamil text on panel 17 is reprinted before the opening on 2 April",
                "you leave two litres of the wall colour with our technicians",
            ],
        ),
    )

    # 6 vendor's own completion notice, acknowledgement blank
    body = f"""<p class=l>GREYWACKE SECURITY LABS</p><p>To: Penhallow Water plc &nbsp; – &nbsp; 8 December 2025</p><h2>Notice of completion – SOC onboarding, stage "Log sources connected"</h2>
<p>We are pleased to confirm that all 212 log sources named in the schedule are connected and that the stage is complete and accepted under our quality procedure GSL-QP-4. Our reference is GSL/2025/077; the stage price is £33,000.00.</p>
<p>Issued by Greywacke:</p>{ink(206, 120, 30, "#111")}<p>Nathaniel Broome, Delivery Director</p>
<div class=a><b>Acknowledgement by the customer</b> – please sign and return. Acceptance runs from the customer's signature only.<br><br>Signed ……………………………… &nbsp; Name: Carys Bevan &nbsp; Role: SOC Manager &nbsp; Date ………………</div>"""
    yield Paper(
        "km-greywacke-notice",
        "a",
        "text",
        page(
            body,
            ".l{font-size:18pt;border-left:10px solid #c33;padding-left:10px}h2{font-size:13pt}.a{border:1px solid #333;padding:10px;margin-top:30px;background:#fafafa}",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Penhallow Water plc",
            project="SOC onboarding",
            project_code="GSL/2025/077",
            milestone="Log sources connected",
            signatory_name="Carys Bevan",
            signatory_title="SOC Manager",
            amount="33000.00 GBP",
            warnings=["partly_signed"],
        ),
    )

    # 7 change order, void across although signed
    body = f"""{across("VOID")}<h1>Change Order No. 3</h1><p class=s>Voided 3 June 2026 – replaced by Change Order No. 4</p>
<table>{rows("Project|Meridian Heights High School, science wing", "Owner|Meridian Heights Unified School District", "Contractor|Calloway-Pruitt Builders", "Contract no.|MH-SCI-19", "Description|Epoxy floor in lieu of sheet vinyl, rooms 114 through 120", "Change in contract sum|$14,275.00 add", head=False)}</table>
<p>Approved by owner:</p>{ink(207)}<p>Lucille Ferrante, Director of Facilities<br>May 29, 2026</p><p>Contractor:</p>{ink(208, 110, 30, "#111")}<p>Wade Pruitt, President<br>May 28, 2026</p>"""
    yield Paper(
        "km-science-wing-void",
        "a",
        "text",
        page(
            body,
            "h1{font-family:'Liberation Serif'}.s{color:#b00}td{border:1px solid #888;padding:7px 12px}td:first-child{background:#eee}",
            size="Letter",
        ),
        truth(
            "change_order",
            "undecided",
            True,
            "en",
            client="Meridian Heights Unified School District",
            project="Meridian Heights High School, science wing",
            project_code="MH-SCI-19",
            signatory_name="Lucille Ferrante",
            signatory_title="Director of Facilities",
            signature_date="2026-05-29",
            amount="14275.00 USD",
            change_order_number="3",
            warnings=["draft_or_void"],
        ),
    )

    # 8 timesheet: status submitted, pending approver
    body = (
        """<div class=h>TallyHours <small>consultant portal</small></div><h2>Period 1–31 January 2026</h2>
<p>Consultant: Rhiannon Pask &nbsp; Agency: Fulcrum Finance Interims &nbsp; Client: <b>Leith Malt Distillers Ltd</b><br>Assignment: <b>Year-end close support</b> &nbsp; Assignment no. <b>FFI-3097</b></p><table>"""
        + rows(
            "Week|Days|Rate|Value",
            "1 (5–9 Jan)|4.0|£520|£2,080",
            "2 (12–16 Jan)|5.0|£520|£2,600",
            "3 (19–23 Jan)|5.0|£520|£2,600",
            "4 (26–30 Jan)|3.5|£520|£1,820",
            "Total|17.5||£9,100.00",
        )
        + """</table>
<ul class=st><li class=d>Saved</li><li class=d>Submitted 31 Jan 2026 18:20 by Rhiannon Pask</li><li class=now>Pending – client approver Fergus Tulloch, Finance Director</li><li>Approved</li><li>Paid</li></ul><p>Client approval: not given at the time of printing (2 Feb 2026 08:05).</p>"""
    )
    yield Paper(
        "km-tally-january",
        "a",
        "text",
        page(
            body,
            ".h{font-size:20pt;color:#087}table{width:80%}td,th{padding:5px;border-bottom:1px solid #ccc}.st{display:flex;list-style:none;padding:0;gap:6px;margin-top:24px}.st li{border:1px solid #bbb;border-radius:14px;padding:4px 10px;font-size:8.5pt;color:#999}.st .d{background:#dfd;color:#000}.st .now{background:#fe9;color:#000}",
        ),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "en",
            client="Leith Malt Distillers Ltd",
            project="Year-end close support",
            project_code="FFI-3097",
            signatory_name="Fergus Tulloch",
            signatory_title="Finance Director",
            amount="9100.00 GBP",
        ),
    )

    # 9 purchase order
    body = f"""<table class=w><tr><td><b style="font-size:16pt">Kestrelmoor University Hospitals</b><br>Procurement, Block D</td><td class=r><b>PURCHASE ORDER</b><br>No. KUH-0094417<br>2 February 2026</td></tr></table>
<p>Supplier: Halvorsen &amp; Byrne Imaging Ltd, Leeds<br>Deliver to: Radiology stores<br>Project: MRI suite refresh</p><table class=g>{rows("Line|Description|Qty|Unit|Total", "10|Installation supervision, days|6|£840.00|£5,040.00", "20|Acceptance test by medical physics, attended|1|£1,950.00|£1,950.00", "30|RF cage door, overhaul|1|£4,210.00|£4,210.00")}</table>
<p class=r>Order total excl. VAT <b>£11,200.00</b></p><p class=sm>Please accept this order by confirming within five days. Invoices without our order number are returned. Goods are deemed accepted only when a goods receipt has been posted.</p>"""
    yield Paper(
        "km-mri-order",
        "a",
        "text",
        page(
            body,
            ".w{width:100%}.g{width:100%;margin-top:14px}.g td,.g th{border:1px solid #666;padding:5px}.sm{font-size:8pt}",
        ),
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="Kestrelmoor University Hospitals",
            project="MRI suite refresh",
            amount="11200.00 GBP",
            po_number="KUH-0094417",
        ),
    )

    # 10 statement of work, signed by both
    src4 = """#set page(margin: 2.4cm)
#set text(font: "Liberation Serif", size: 10.5pt)
#set heading(numbering: "1.")
#text(size: 18pt)[Statement of Work SOW-12]\\
between *Penrose Marine Underwriting Ltd* (Client) and *Lodestar Surveyors LLP* (Consultant)

= Project
Project: North Sea platform loss review. The Consultant reviews eleven casualty files and prepares a note on each.
= Deliverables and acceptance
Each note is delivered as a PDF. The Client tells the Consultant within ten business days whether it accepts the note; silence is not acceptance.
= Fees
The fees amount to GBP 29,700.00 in all, billed at the end of each month for the notes accepted by then.
= Term
1 April 2026 to 30 September 2026.
= Execution
#grid(columns: (1fr, 1fr), [For the Client \\ /s/ Beatrix Onslow \\ Beatrix Onslow, Claims Director \\ 18 March 2026], [For the Consultant \\ /s/ Hugh Carrick \\ Hugh Carrick, Partner \\ 17 March 2026])
"""
    yield Paper(
        "km-casualty-sow",
        "a",
        "text",
        typ(src4),
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Penrose Marine Underwriting Ltd",
            project="North Sea platform loss review",
            project_code="SOW-12",
            signatory_name="Beatrix Onslow",
            signatory_title="Claims Director",
            signature_date="2026-03-18",
            amount="29700.00 GBP",
        ),
    )

    # 11 mail that decides nothing
    body = """<h4>Message</h4><p><b>From</b> Ottoline Grace (Fenwright Trust for Nature)<br><b>To</b> Bea Halloran, Meadow &amp; Main Landscapes<br><b>Sent</b> 3 September 2026, 08:12<br><b>Subject</b> Wetland boardwalk – who comes on the 10th?</p>
<p>Morning Bea</p><p>We have Thursday the 10th in the diary for looking over the boardwalk together. Could you let me know how many of you will come, and bring boots for everybody? Parking is by the sluice this time. The acceptance form is with Colin and he brings it along.</p><p>See you then<br>Ottoline<br>Project Officer</p>"""
    yield Paper(
        "km-boardwalk-mail",
        "a",
        "text",
        page(body, "h4{background:#e8f0e0;padding:6px}", font="DejaVu Sans Light"),
        truth(
            "email",
            None,
            None,
            "en",
            client="Fenwright Trust for Nature",
            project="Wetland boardwalk",
            signatory_name="Ottoline Grace",
            signatory_title="Project Officer",
        ),
    )
