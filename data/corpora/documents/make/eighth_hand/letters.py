"""Letters and mails in English, as a browser or a mail program prints them."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import web

MAIL = """body{font:13px 'Liberation Sans'}.h{border-bottom:2px solid #000;padding-bottom:8px}
.h b{display:inline-block;width:70px}blockquote{border-left:2px solid #88a;margin-left:6px;
padding-left:12px;color:#446}.s{color:#666}"""
LETTER = """body{font:11.5pt/1.45 Caladea;margin:0 6mm}.lh{text-align:right;color:#315;
font-size:10pt;margin-bottom:10mm}.re{font-weight:bold;margin:6mm 0}.sig{margin-top:8mm}"""


def polite_no() -> Paper:
    body = """<div class=lh><b>Wexcombe &amp; Daughters Brewing</b><br>The Maltings, Quay Street
    <br>Wexcombe</div><p>18 May 2026</p><p>Silvertree Automation Ltd<br>Attn. Mr Jon Pascoe</p>
    <p class=re>Bottling line 2 control upgrade (your job SA-2290): milestone 4, performance
    run</p><p>Dear Jon,</p><p>First of all, thank you for the weekend work. Your people were a
    pleasure to have on site and the new panels look splendid. The first two hours of the run
    were the best this line has ever seen, and I said so to my board.</p><p>The run did however
    stop eleven times after lunch, and the average over the shift was 71% against the 85% in our
    agreement. You will understand that on those figures we are unable to accept the performance
    run, and that the instalment of £33,000 stays with us for the time being. Everything that was
    accepted before remains so.</p><p>I would gladly see you repeat it in June, and the beer will
    be on us.</p><p>With kind regards,</p><div class=sig>[[ink 41 150 48]]<br>Ursula Wexcombe<br>
    Managing Director</div>"""
    return Paper(
        "h-letter-polite", "a", "text", web(LETTER, body),
        truth(
            "acceptance_certificate", "rejected", True, "en",
            client="Wexcombe & Daughters Brewing", project="Bottling line 2 control upgrade",
            project_code="SA-2290", milestone="milestone 4, performance run",
            signatory_name="Ursula Wexcombe", signatory_title="Managing Director",
            signature_date="2026-05-18", amount="33000.00 GBP",
        ),
    )  # fmt: skip


def mail_yes() -> Paper:
    body = """<div class=h><b>From:</b> Nadia Ferrant &lt;nadia.ferrant@coldharbour.example&gt;<br>
    <b>Sent:</b> Thursday, 12 February 2026 17:31<br><b>To:</b> Cole Abernathy<br><b>Cc:</b>
    AP Invoices<br><b>Subject:</b> RE: Coldharbour Arena wayfinding - milestone 2 for your
    approval</div><p>Cole,</p><p>went through the prototype signs with Estates this morning.
    All good from our side – we accept milestone 2 (prototype signage). Please invoice the 14,750
    dollars against PO 88-31207 as agreed.</p><p>Cheers<br>Nadia</p><p class=s>Nadia Ferrant |
    Director, Venue Operations | Coldharbour Arena Inc.</p><blockquote>From: Cole Abernathy<br>
    Sent: Monday, 9 February 2026 10:02<br><br>Hi Nadia, the prototype signs are up in concourse
    C. Could you let us have your acceptance of milestone 2, project no. BLZ-0419? Milestone 3 was
    not accepted last month because the content was late, that one we resubmit in
    March.<br>Cole<br>Blazon Wayfinding</blockquote>"""
    return Paper(
        "h-mail-signs", "a", "text", web(MAIL, body, size="Letter"),
        truth(
            "email", "accepted", None, "en", client="Coldharbour Arena Inc.",
            project="Coldharbour Arena wayfinding", project_code="BLZ-0419",
            milestone="milestone 2 (prototype signage)", signatory_name="Nadia Ferrant",
            signatory_title="Director, Venue Operations", signature_date="2026-02-12",
            amount="14750.00 USD", po_number="88-31207",
        ),
    )  # fmt: skip


def mail_quoted_yes() -> Paper:
    css = """body{font:12px 'DejaVu Sans'}table{font-size:12px;margin-bottom:14px}
    td:first-child{color:#777;text-align:right;padding-right:10px}.q{margin:14px 0 0 18px;
    color:#555;border-left:1px solid #aaa;padding-left:10px}"""
    body = """<h3>Fwd: Re: Sign-off wanted – Data room migration, wave 3</h3><table><tr><td>from<td>
    Felix Ormerod &lt;f.ormerod@tidewell.example&gt;<tr><td>to<td>Billing desk<tr><td>date<td>3
    September 2026 at 08:14</table><p>Hello, wave 3 is still with the client, I have no answer. What
    I can give you is the old mail for wave 2 below, maybe it helps for the file. I'll chase Ana
    again on Monday.</p><p>Felix Ormerod<br>Project manager, Tidewell IT</p><div class=q>From: Ana
    Breckon, Records Manager, Larkfield Solicitors LLP<br>Date: 30 June 2026<br><br>Hi Felix, wave 2
    is accepted, thank you, you may bill the £8,200.</div>"""
    return Paper(
        "h-mail-old-wave", "a", "text", web(css, body),
        truth(
            "email", "undecided", None, "en", client="Larkfield Solicitors LLP",
            project="Data room migration", milestone="wave 3",
        ),
    )  # fmt: skip


def mail_reminder() -> Paper:
    css = """body{font:14px Carlito;color:#222}.hd{background:#f1f1f1;padding:10px;font-size:12px}
    a{color:#06c}.btn{display:inline-block;background:#0b6;color:#fff;padding:8px 22px;
    border-radius:5px}"""
    body = """<div class=hd>Subject: Reminder 2 of 3: please confirm acceptance of “Sprint block
    C”<br>From: no-reply@northbeam.example<br>To: t.okafor@gullwing-air.example<br>Date: 22 Oct 2026
    07:00</div><p>Dear Tobi Okafor,</p><p>Northbeam Software reported <b>Sprint block C (crew app
    offline mode)</b> complete on 8 October 2026. Under clause 6.2 of the agreement for the project
    <b>Gullwing Crew App</b> (GW-APP-2) the work is deemed accepted if we hear nothing by 5 November
    2026. The related fee is EUR 31,680.00.</p><p>To accept or to reject, use the button. You have
    not answered yet.</p><p><span class=btn>Review and accept</span></p><p style="color:#888;
    font-size:11px">You receive this because you are the named approver of Gullwing Air AB. Terms:
    accepted work cannot be rejected later.</p>"""
    return Paper(
        "h-mail-reminder", "a", "text", web(css, body),
        truth(
            "email", "undecided", None, "en", client="Gullwing Air AB",
            project="Gullwing Crew App", project_code="GW-APP-2",
            milestone="Sprint block C (crew app offline mode)", amount="31680.00 EUR",
        ),
    )  # fmt: skip


def letter_condition() -> Paper:
    css = """body{font:12pt/1.5 'Liberation Serif'}h4{letter-spacing:1px;border-bottom:1px solid
    #900;color:#900}.c{columns:2;column-gap:9mm;font-size:11pt;text-align:justify}"""
    body = """<h4>City of Ashgrove · Department of Parks</h4><p>August 7, 2026<br>Contract No.
    P-26-311 · Ref. DP/lm/1184</p><p>Granite Fork Landscape Architects, Inc.</p><div class=c>
    <p><b>Substantial completion of design development, Millrace Greenway</b></p><p>Dear Ms.
    Quill:</p><p>We reviewed the design development package that you issued on July 24. The City
    accepts the package as complete and approves payment of the $118,400.00 phase fee, provided
    that the planting schedule is revised to the native species list, and that the drainage
    calculation for the east culvert is sealed by a licensed engineer before August 31.</p><p>Both
    matters are small. The remaining review comments in our marked set are for your information
    and do not hold anything up.</p><p>Please cite purchase order ASH-0094-26 on your
    invoice.</p><p>Sincerely,</p>[[ink 77 130 44 #15151a]]<p>Lorraine Mabry<br>Deputy Director,
    Capital Projects</p></div>"""
    return Paper(
        "h-letter-parks", "a", "text", web(css, body, size="Letter", margin="22mm"),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "en",
            client="City of Ashgrove", project="Millrace Greenway", project_code="P-26-311",
            milestone="design development", signatory_name="Lorraine Mabry",
            signatory_title="Deputy Director, Capital Projects", signature_date="2026-08-07",
            amount="118400.00 USD", po_number="ASH-0094-26",
            conditions=[
                "the planting schedule is revised to the native species list",
                "the drainage calculation for the east culvert is sealed by a licensed engineer "
                "before August 31",
            ],
        ),
    )  # fmt: skip


def vendor_notice() -> Paper:
    css = """body{font:11pt Lato}.b{height:6mm;background:linear-gradient(90deg,#f60,#fa0)}
    table{margin:6mm 0}td{padding:2px 14px 2px 0}"""
    body = """<div class=b></div><h2>Notice of Completion</h2><p>Copperline Fit-Out Ltd hereby
    notifies <b>Brindle Hall School</b> that the works described below were completed and accepted
    by our quality manager on 29 August 2026.</p><table><tr><td>Project<td>Science wing laboratory
    fit-out<tr><td>Our job no.<td>CL/4471<tr><td>Stage<td>Stage 2, second fix and furniture<tr><td>
    Stage value<td>£56,910.00 + VAT 20% £11,382.00 = £68,292.00</table><p>We trust that the school
    is entirely satisfied and shall proceed to invoice on 30 September unless we receive comments.
    </p><p>Signed for Copperline Fit-Out Ltd</p>[[ink 12 140 40]]<p>Barry Thwaite, Contracts
    Manager, 1 September 2026</p>"""
    return Paper(
        "h-vendor-notice", "a", "text", web(css, body),
        truth(
            "acceptance_certificate", "undecided", False, "en", client="Brindle Hall School",
            project="Science wing laboratory fit-out", project_code="CL/4471",
            milestone="Stage 2, second fix and furniture", amount="56910.00 GBP",
            warnings=["partly_signed"],
        ),
    )  # fmt: skip


def mail_conditional() -> Paper:
    body = """<div class=h><b>From:</b> Dr. Sven Aldous &lt;aldous@pelhamlabs.example&gt;<br><b>To:
    </b> Rita Grove (Fernhill Validation)<br><b>Date:</b> 2026-06-30 13:09<br><b>Subject:</b>
    Freezer farm monitoring / OQ package</div><p>Rita,</p><p>OQ is fine for us and counts as
    accepted, so go ahead with the invoice (CHF 17,600). Three things I still want before PQ
    starts:</p><p>- alarm delay on unit F-07 set back to 5 minutes<br>- a signed copy of the
    calibration certificates<br>- the SOP in German as well</p><p>Regards</p><p>Dr. Sven
    Aldous<br>Head of Biobank, Pelham Labs AG</p><p class=s>This mail may contain confidential
    information. Nothing in it is an acceptance of terms unless confirmed in writing by Pelham
    Labs Legal for contracts above CHF 500,000.</p>"""
    return Paper(
        "h-mail-freezers", "a", "text", web(MAIL, body),
        truth(
            "email", "accepted_with_conditions", None, "en", client="Pelham Labs AG",
            project="Freezer farm monitoring", milestone="OQ package",
            signatory_name="Dr. Sven Aldous", signatory_title="Head of Biobank",
            signature_date="2026-06-30", amount="17600.00 CHF",
            conditions=[
                "alarm delay on unit F-07 set back to 5 minutes",
                "a signed copy of the calibration certificates",
                "the SOP in German as well",
            ],
        ),
    )  # fmt: skip


def voided() -> Paper:
    css = """body{font:12px 'Liberation Sans'}.v{position:absolute;top:300px;left:40px;font:bold
    90px 'Liberation Sans';color:rgba(200,0,0,.25);transform:rotate(-28deg)}h1{font-size:19px;
    text-align:center}td{padding:5px 8px;border:1px solid #444}table{border-collapse:collapse;
    width:100%}"""
    body = """<div class=v>SUPERSEDED</div><h1>CERTIFICATE OF ACCEPTANCE<br>No. AC-17, issue
    1</h1><table><tr><td>Client<td>Hollin Tidal Energy Ltd<tr><td>Project<td>Barrage condition
    survey, 2026 season<tr><td>Contract<td>HTE/C/0311<tr><td>Milestone<td>3: Draft dive report<tr>
    <td>Value<td>£24,500.00</table><p>The Client certifies that the above milestone has been
    completed and is accepted.</p><p>[[ink 61 140 40]]<br>Morag Dunsire, Asset Integrity
    Manager<br>11 March 2026</p><p style="color:#b00;font-weight:bold">Superseded by issue 2 of
    25 March 2026, do not use for payment.</p>"""
    return Paper(
        "h-superseded", "a", "text", web(css, body),
        truth(
            "acceptance_certificate", "undecided", True, "en", client="Hollin Tidal Energy Ltd",
            project="Barrage condition survey, 2026 season", project_code="HTE/C/0311",
            milestone="3: Draft dive report", signatory_name="Morag Dunsire",
            signatory_title="Asset Integrity Manager", signature_date="2026-03-11",
            amount="24500.00 GBP", warnings=["draft_or_void"],
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for made in (
        polite_no, mail_yes, mail_quoted_yes, mail_reminder, letter_condition, vendor_notice,
        mail_conditional, voided,
    ):  # fmt: skip
        yield made()
