"""English, second part: mails, orders, minutes, a resolution, a filled-in form."""

import io
from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner

from .board import html, ink, pair, paper, pen, stamp, strike, tab


def bill_mail() -> Paper:
    body = (
        "<p class=s>11/12/2026 &nbsp; Mail – Audrey Kessler – Outlook</p><hr><h1 style='font-weight:normal'>Re: Attrition study – final deck and data tables</h1>"
        "<p><b>Marcus Eberle-Quist</b> &lt;m.eberle-quist@tarnfield.example&gt;<br>Thu 11/12/2026 4:51 PM<br>To: Audrey Kessler &lt;audrey@plumlineresearch.example&gt;<br>Cc: AP Tarnfield</p>"
        "<p>Audrey,</p><p>The board had it this afternoon. Two of them had even read the appendix. There is nothing more to say from our side – please go ahead and bill the "
        "closing instalment (the $19,600.00) against PO 3007714, and use job PLR-518 on the invoice so AP doesn’t bounce it.</p><p>See you at the holiday thing.</p>"
        "<p>Marcus Eberle-Quist<br>Chief People Officer<br>Tarnfield Health Partners</p><hr style='width:40%;margin-left:0'>"
        "<p><b>From:</b> Audrey Kessler<br><b>Sent:</b> Tuesday, November 10, 2026 9:20 AM<br><b>To:</b> Marcus Eberle-Quist<br><b>Subject:</b> Attrition study – final deck and data tables</p>"
        "<p>Marcus – attached is the final version. As agreed, we can only close the job once you tell us in writing that Tarnfield takes it as complete. Anything still missing?</p><p>Audrey</p>"
    )
    return paper(
        "mail-go-bill",
        html(body, size="Letter"),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Tarnfield Health Partners",
            project="Attrition study",
            project_code="PLR-518",
            milestone="final deck and data tables",
            signatory_name="Marcus Eberle-Quist",
            signatory_title="Chief People Officer",
            signature_date="2026-11-12",
            amount="19600.00 USD",
            po_number="3007714",
        ),
    )


def chain() -> Paper:
    css = ".q{border-left:2pt solid #88a;padding-left:8pt;margin:8pt 0 8pt 4pt;color:#333}body{font-family:'DejaVu Sans';font-size:9pt}"
    body = (
        "<h1>Segmentation wave 2 - acceptance?</h1><p class=s>3 messages</p><hr>"
        "<p><b>Yusuf Demirel-Hart</b> &lt;yusuf.dh@oatfieldfoods.example&gt; <span style='float:right'>24 September 2026 at 18:06</span><br>To: Lottie Ramsbottom &lt;lottie@brackenpoll.example&gt;</p>"
        "<p>Hello Lottie,<br>Base sizes for the North now add up and the weighting note is clear. That was my only objection, so it falls away. Wave 2 is accepted as delivered on the 22nd.</p>"
        "<p>Yusuf Demirel-Hart · Insight Lead · Oatfield Foods</p>"
        "<div class=q><p>On 22 September 2026 at 11:31, Lottie Ramsbottom wrote:</p><p>Hi Yusuf, new tables attached (v4) with a weighting note. Could you look again? Fee for the wave is still the £12,850 in proposal BP-2671.</p>"
        "<div class=q><p>On 17 September 2026 at 09:12, Yusuf Demirel-Hart wrote:</p><p>Lottie, we cannot accept wave 2 in this state. The base sizes for the North do not add up to the sample and nobody here can see how you weighted. Please redo.</p></div></div>"
    )
    return paper(
        "mail-chain-turns-good",
        html(body, css),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Oatfield Foods",
            project="Segmentation",
            project_code="BP-2671",
            milestone="wave 2",
            signatory_name="Yusuf Demirel-Hart",
            signatory_title="Insight Lead",
            signature_date="2026-09-24",
            amount="12850.00 GBP",
        ),
    )


def taken_back() -> Paper:
    css = "body{font-family:'Liberation Serif';font-size:11pt}.h td{padding:1pt 6pt}"
    body = (
        tab(
            [
                "<b>From</b>|Siobhan Marlowe-Adeyemi",
                "<b>To</b>|studio@quietpixel.example",
                "<b>Date</b>|Fri, 8 May 2026 07:44 +0100",
                "<b>Subject</b>|RE: RE: Checkout redesign (QP-0440) - sign-off of prototype round 3",
            ],
            cls="h",
        )
        + "<hr><p>Dear all,</p><p>I have to take back what I wrote on Wednesday evening. Our accessibility auditors sat with the prototype yesterday: the address step cannot be finished with a keyboard, and that was item one of the brief. "
        "Round 3 is therefore not accepted, and the £8,900 for it is not to be invoiced.</p><p>Please let me have a date for a new round.</p>"
        "<p>Siobhan Marlowe-Adeyemi<br>Digital Product Owner, Kestrel &amp; Wray Homewares</p>"
        "<p style='margin-top:16pt;color:#555'>&gt; From: Siobhan Marlowe-Adeyemi<br>&gt; Date: Wed, 6 May 2026 20:15 +0100<br>&gt;<br>&gt; Lovely work. Happy to approve round 3, do send the bill.<br>&gt; S.</p>"
        "<p style='color:#555'>&gt;&gt; From: studio@quietpixel.example<br>&gt;&gt; Date: Tue, 5 May 2026 16:02 +0100<br>&gt;&gt;<br>&gt;&gt; Round 3 is up at the usual place. Can we have your sign-off?</p>"
    )
    return paper(
        "mail-taken-back",
        html(body, css),
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Kestrel & Wray Homewares",
            project="Checkout redesign",
            project_code="QP-0440",
            milestone="prototype round 3",
            signatory_name="Siobhan Marlowe-Adeyemi",
            signatory_title="Digital Product Owner",
            signature_date="2026-05-08",
            amount="8900.00 GBP",
        ),
    )


def lift_hours() -> Paper:
    body = (
        "<b style='font-size:16pt;letter-spacing:2pt'>UPWARD LIFTS</b> <span class=s>Engineers’ weekly sheet – night works</span>"
        + tab(
            [
                "Customer|Greystoke Serviced Apartments Ltd|Job|UL/J/8813",
                "Site|Harbour House, lifts 1–3 rope change|Week to|28 June 2026",
            ]
        )
        + tab(
            [
                "R. Okonjo|>10|>10|>10|>8|>38",
                "P. Lister|>10|>10|>10|>8|>38",
                "Total hours at £62.00|||||>76 = £4,712.00",
            ],
            "Engineer|>Mon|>Tue|>Wed|>Thu|>Sum",
        )
        + "<p><b>Customer’s section</b></p><p>"
        + strike("The hours above are agreed for payment.")
        + "</p><p>"
        + pen(
            "Hours NOT agreed. Nobody on site Tue + Wed night, see door log. Resubmit.",
            15,
            color="#111",
        )
        + "</p>"
        + pair(
            f"Signed<div class=line>{ink(91, 120, 40, '#111')}</div>",
            f"Name<div class=line>{pen('Delphine Oduya', 15, color='#111')}</div>",
        )
        + pair(
            f"Position<div class=line>{pen('Building Manager', 15, color='#111')}</div>",
            f"Date<div class=line>{pen('1 July 2026', 15, color='#111')}</div>",
        )
    )
    return paper(
        "lift-hours-refused",
        html(body, size="A5", margin="11mm", wide=True),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "en",
            client="Greystoke Serviced Apartments Ltd",
            project="Harbour House, lifts 1–3 rope change",
            project_code="UL/J/8813",
            signatory_name="Delphine Oduya",
            signatory_title="Building Manager",
            signature_date="2026-07-01",
            amount="4712.00 GBP",
        ),
        Scanner(dpi=170, turn=90, skew=0.4, seed=92),
    )


def own_notice() -> Paper:
    body = (
        "<div style='text-align:right;color:#27613a'><b>Fenwick Ecology &amp; Permitting</b><br><span class=s>Suite 3, The Maltings, Hexley</span></div>"
        "<p>21 August 2026</p><p>Ashdale Quarries Ltd<br>Attn. Mr Brendan Sowerby, Estates Manager</p>"
        "<h2>NOTICE OF COMPLETION – Permit variation EPR/QX4471, task 3 (dust and noise model)</h2>"
        "<p>We are pleased to certify that task 3 of our engagement FEP-1190 is complete in every respect and fully accepted under our own quality system (reviewer: K. Lomas, approved 20 August 2026). "
        "The fee of £14,300.00 has now been earned.</p><p>Please confirm your acceptance by signing and returning the slip. We shall raise the invoice on receipt.</p>"
        f"<p>Yours faithfully</p><p>{ink(101)}</p><p>Helena Fenwick, Director</p>"
        "<hr style='border-style:dashed;margin-top:20pt'><p><b>Return slip</b> – Ashdale Quarries Ltd accepts task 3 as complete.</p>"
        "<p>Signature ______________________ &nbsp; Name: Brendan Sowerby &nbsp; Date ______________</p>"
    )
    return paper(
        "own-completion-notice",
        html(body),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Ashdale Quarries Ltd",
            project="Permit variation EPR/QX4471",
            project_code="FEP-1190",
            milestone="task 3 (dust and noise model)",
            signatory_name="Brendan Sowerby",
            signatory_title="Estates Manager",
            amount="14300.00 GBP",
        ),
    )


def order() -> Paper:
    body = (
        "<table style='border-bottom:2pt solid #004'><tr><td><b style='font-size:15pt'>Purchase Order</b></td><td class=r>PO no. <b>PO-118-00472</b><br>Date 3 March 2026<br>Page 1 of 1</td></tr></table>"
        + pair(
            "<b>Buyer</b><br>Westerlea Broadband Cooperative<br>18 Exchange Road, Westerlea",
            "<b>Supplier</b><br>Trenchline Civils Ltd<br>Vendor 20931",
        )
        + "<p>Deliver to: Cabinet build phase 2, job WBC-C2</p>"
        + tab(
            [
                "10|Soft-dig trench, 1,140 m|>26,220.00",
                "20|Chamber FW6, 14 off|>9,170.00",
                "30|Reinstatement and signing|>4,310.00",
                "|<b>Total excl. VAT (GBP)</b>|><b>39,700.00</b>",
            ],
            "Line|Description|>GBP",
        )
        + "<p>Acceptance: the buyer will accept each section by a signed section sheet. Payment 30 days after acceptance. No payment without the PO number.</p>"
        + f"<p style='margin-top:18pt'>Authorised for the buyer: {ink(110)} &nbsp; <b>Kirsteen Galbraith</b>, Procurement Manager, 3 March 2026</p>{stamp('APPROVED FOR ISSUE', '#064')}"
    )
    return paper(
        "po-trench",
        html(body),
        truth(
            "purchase_order",
            None,
            True,
            "en",
            client="Westerlea Broadband Cooperative",
            project="Cabinet build phase 2",
            project_code="WBC-C2",
            signatory_name="Kirsteen Galbraith",
            signatory_title="Procurement Manager",
            signature_date="2026-03-03",
            amount="39700.00 GBP",
            po_number="PO-118-00472",
        ),
    )


def sow() -> Paper:
    body = (
        "<h1 style='text-align:center'>STATEMENT OF WORK No. 7</h1><p style='text-align:center'>under the Master Services Agreement of January 15, 2025 between <b>Cedarbrook Medical Devices, Inc.</b> (“Client”) and <b>Altivane Consulting Group LLC</b> (“Consultant”)</p>"
        "<h2>1. Purpose</h2><p>Consultant will configure and roll out the procurement modules of Client’s ERP (the “Procure-to-Pay Rollout”). Engagement number ACG-SOW-7.</p>"
        "<h2>2. Deliverables and fees</h2>"
        + tab(
            [
                "Blueprint|April 30, 2026|>$ 64,000.00",
                "Configured test tenant|July 17, 2026|>$ 118,000.00",
                "Go-live and two weeks’ care|September 30, 2026|>$ 73,000.00",
                "<b>Total fixed fee</b>||><b>$ 255,000.00</b>",
            ],
            "Deliverable|Target date|>Fee",
        )
        + "<h2>3. Acceptance</h2><p>Client has ten business days to accept or reject a deliverable in writing. A deliverable on which Client is silent is deemed accepted.</p>"
        "<h2>4. Signatures</h2>"
        + pair(
            f"CEDARBROOK MEDICAL DEVICES, INC.<div class=line>{ink(120)}</div>Lorraine Batiste<br>Chief Procurement Officer<br>March 12, 2026",
            f"ALTIVANE CONSULTING GROUP LLC<div class=line>{ink(121)}</div>Dov Perlman<br>Managing Partner<br>March 11, 2026",
        )
    )
    return paper(
        "sow-seven",
        html(body, size="Letter"),
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Cedarbrook Medical Devices, Inc.",
            project="Procure-to-Pay Rollout",
            project_code="ACG-SOW-7",
            signatory_name="Lorraine Batiste",
            signatory_title="Chief Procurement Officer",
            signature_date="2026-03-12",
            amount="255000.00 USD",
        ),
    )


def minutes() -> Paper:
    body = (
        "<h1>Notes of progress meeting 14</h1><p>Scheme: Thornbury Gate interlocking renewal · Project TGI-R · 30 July 2026, 10:00–11:25, site cabin</p>"
        "<p>Present: for Eastmoor Rail Infrastructure – O. Lindqvist, F. Barraclough; for Semaforo Engineering – T. Nakagawa, J. Pryce. Apologies: B. Amadi</p>"
        + tab(
            [
                "14.1|Notes of meeting 13 were agreed without change.|–",
                "14.2|Correlation of location cases 60 % done. Two cases differ from the drawings.|JP, 14 Aug",
                "14.3|Stage 1 certificate: Mr Pryce asked when it will be signed. Mr Lindqvist said the test logs were with head office; he expects an answer in August and could give none today.|OL",
                "14.4|Possession of 5/6 September confirmed.|–",
                "14.5|Next meeting 27 August 2026, same place.|all",
            ],
            "Item|What was said|Action",
        )
        + "<p class=s>Notes taken by J. Pryce. Comments within five working days.</p>"
    )
    return paper(
        "progress-notes",
        html(body),
        truth(
            "other",
            None,
            None,
            "en",
            client="Eastmoor Rail Infrastructure",
            project="Thornbury Gate interlocking renewal",
            project_code="TGI-R",
        ),
    )


def less_work() -> Paper:
    body = (
        "<div style='border:1pt solid #000;padding:6pt 10pt'><b style='font-size:13pt'>CONTRACT CHANGE NOTICE</b> <span style='float:right'>CCN 04</span><br>Engagement letter of 9 September 2025 · ref. KD-PMO-31</div>"
        "<p>Between <b>Lanyon Port Holdings plc</b> and <b>Kirkdale Delivery Partners LLP</b>. Programme: Berth scheduling office.</p>"
        "<p><b>1</b> &nbsp;The parties have agreed to drop the harbour-dues workstream. Two consultants leave at the end of February.</p>"
        "<p><b>2</b> &nbsp;The fee is altered thus:</p>"
        + tab(
            [
                "Fee before this notice|>£ 318,400.00",
                "Workstream dropped|>– £ 47,250.00",
                "Extra handover week|>+ £ 5,850.00",
                "<b>Net change</b>|><b>– £ 41,400.00</b>",
                "Fee after this notice|>£ 277,000.00",
            ],
            cls="g",
        )
        + "<p><b>3</b> &nbsp;All else stays as it was. This notice binds when both have signed.</p>"
        + tab(
            [
                "Kirkdale Delivery Partners LLP|/s/ Anneke Voss|Partner|16 February 2026",
                "Lanyon Port Holdings plc|/s/ Tristan Penhaligon|Chief Operating Officer|18 February 2026",
            ],
            "For|Signed|Position|Date",
        )
    )
    return paper(
        "change-notice-less",
        html(body),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Lanyon Port Holdings plc",
            project="Berth scheduling office",
            project_code="KD-PMO-31",
            signatory_name="Tristan Penhaligon",
            signatory_title="Chief Operating Officer",
            signature_date="2026-02-18",
            amount="-41400.00 GBP",
            change_order_number="CCN 04",
        ),
    )


def resolution() -> Paper:
    body = (
        "<div style='font-family:Liberation Serif;font-size:11pt'><p style='text-align:center;letter-spacing:2pt'><b>HIGHLAND TERRACE CONDOMINIUM ASSOCIATION, INC.</b></p><p style='text-align:center'>Extract from the record of resolutions of the Board – No. 2026-17</p>"
        "<p>WHEREAS the Association engaged Summit Elevator Service Co. under agreement SES-2025-088 for the modernization of the north elevator; and</p>"
        "<p>WHEREAS the state inspector passed the car on June 4, 2026, and the Building Committee rode and listened to it for two weeks and has no complaint;</p>"
        "<p>NOW, THEREFORE, BE IT RESOLVED that the work be received as finished, that the retained sum of $23,815.50 be released to the company, and that the Treasurer do what is needful.</p>"
        "<p>Moved by Mr. Abernathy, seconded by Mrs. Thibodeaux. Ayes 5, nays 0, abstaining 0. CARRIED on June 23, 2026.</p>"
        f"<p style='margin-top:20pt'>Attest:</p><p>{ink(131, 130, 44)}</p><p>Lucinda Farnsworth, Secretary of the Board<br>June 24, 2026</p><p style='text-align:right'>{stamp('CORPORATE SEAL<br>1987', '#345', 6)}</p></div>"
    )
    return paper(
        "board-resolution",
        html(body, size="Letter", margin="24mm"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="HIGHLAND TERRACE CONDOMINIUM ASSOCIATION, INC.",
            project="modernization of the north elevator",
            project_code="SES-2025-088",
            signatory_name="Lucinda Farnsworth",
            signatory_title="Secretary of the Board",
            signature_date="2026-06-24",
            amount="23815.50 USD",
        ),
        Scanner(dpi=150, skew=-0.5, contrast=1.2, seed=133),
    )


def defects_form() -> Paper:
    out = io.BytesIO()
    c = Canvas(out, pagesize=A4, invariant=1)
    form = c.acroForm
    c.setFont("Helvetica-Bold", 14)
    c.drawString(60, 780, "CERTIFICATE OF MAKING GOOD")
    c.setFont("Helvetica", 9)
    c.drawString(60, 764, "Cladding and rainscreen works - interactive form, complete on screen")
    rows = [
        ("Employer", "Saltmarsh Housing Association"),
        ("Works", "Recladding of Ferry Point, towers 1 and 2"),
        ("Contract no.", "SHA/RC/0093"),
        ("Contractor", "Ollerton Envelope Ltd"),
        ("Section of the works", "Tower 2, elevations north and west"),
        ("Retention to be released", "£ 68,940.00"),
    ]
    y = 730
    for label, value in rows:
        c.drawString(60, y + 5, label)
        form.textfield(
            name=label,
            value=value,
            x=200,
            y=y,
            width=320,
            height=18,
            fontSize=10,
            borderWidth=0.5,
            fontName="Helvetica",
        )
        y -= 26
    c.drawString(
        60,
        y,
        "The undersigned has looked at every item on the schedule of defects dated 11 November 2025 and states (mark one):",
    )
    for name, text, on in (
        ("good", "all items have been made good; the retention may go out", True),
        ("open", "items remain; the retention stays", False),
    ):
        y -= 24
        form.checkbox(name=name, x=64, y=y, size=14, checked=on, buttonStyle="check")
        c.drawString(88, y + 3, text)
    y -= 40
    for label, value in (
        ("Name", "Winifred Asquith-Boateng"),
        ("Capacity", "Employer's Agent"),
        ("Signature (typed /s/ suffices)", "/s/ W. Asquith-Boateng"),
        ("Dated", "20 April 2026"),
    ):
        c.drawString(60, y + 5, label)
        form.textfield(
            name=label,
            value=value,
            x=200,
            y=y,
            width=320,
            height=18,
            fontSize=10,
            borderWidth=0.5,
            fontName="Helvetica",
        )
        y -= 26
    c.save()
    return paper(
        "making-good-fields",
        out.getvalue(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Saltmarsh Housing Association",
            project="Recladding of Ferry Point, towers 1 and 2",
            project_code="SHA/RC/0093",
            milestone="Tower 2, elevations north and west",
            signatory_name="Winifred Asquith-Boateng",
            signatory_title="Employer's Agent",
            signature_date="2026-04-20",
            amount="68940.00 GBP",
        ),
        form="form",
    )


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    for make in (
        bill_mail,
        chain,
        taken_back,
        lift_hours,
        own_notice,
        order,
        sow,
        minutes,
        less_work,
        resolution,
        defects_form,
    ):
        yield make()
