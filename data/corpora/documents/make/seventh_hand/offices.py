"""Letters, minutes and certificates from word processors (English)."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Desk, ink, over, scanned, text, web

AC = "acceptance_certificate"


def _letter_yes() -> bytes:
    return web(
        f"""<div class=r>St Brannock's Hospice<br>14 Priory Lane<br>Ottermouth OM3 8TT</div>
    <p>Your ref: WHS/204<br>Our ref: fin/kd/0226-11</p><p>27 February 2026</p><p>Ms R.
    Vasquez-Hume
    <br>Willowmere Health Systems Ltd</p><p>Dear Ms Vasquez-Hume</p><p><b>Electronic Patient Record
    (project SB/EPR/2025): go-live of the in-patient unit</b></p><p>Further to our meeting on 19
    February and your letter
    of
    the 20th, I confirm that the go-live of the in-patient unit took place on 9 February 2026 and
    that
    the two weeks of floor walking which followed have ended.</p><p>The trustees considered the
    matter
    on 25 February. They recorded that the delay in the autumn was not of your making, they do not
    propose to claim under clause 21, and they resolved to accept the work. Please therefore raise
    your invoice for the second instalment of &pound;36,400.00 against our order SBH 4419; the third
    instalment is not affected by this letter.</p><p>Yours sincerely</p>{ink(61, 130, 40)}
    <p>Katharine Dunne<br>Director of Finance</p><p class=f>Registered charity. Acceptance of any
    delivery is subject to our standard conditions unless a director has written otherwise.</p>""",
        """body{font:13.5px/1.45 'Liberation Serif'} .r{text-align:right} .f{font-size:9px;
        border-top:1px solid #999;margin-top:60px}""",
    )


def _letter_no() -> bytes:
    return web(
        f"""<h3 style='color:#225'>HALDANE PORT COMPANY</h3><p>3 March 2026</p><p>Attention: Mr Erik
    Solheim, Fathom Survey AS</p><p><b>Channel Deepening Survey, project HPC-C-0158, Milestone 3
    (final
    bathymetry) &ndash; notice under clause 11.4</b></p><p>We thank you for the early delivery of
    the
    grids. Your crew worked safely in poor weather and our pilots speak well of them.</p><p>The
    harbour master's check lines differ from the grids by more than the 0.15 m permitted along
    berths 4 to 6. On that ground the milestone is hereby refused. The sum of EUR 74,800.00 shown in
    your application 07 will not fall due until a fresh delivery has been examined.</p><p>Please do
    not read this as dissatisfaction with milestones 1 and 2, which were accepted last year.</p>
    <p>For Haldane Port Company</p>{ink(73, 120, 44)}<p>Alastair Keir<br>Engineering Manager</p>""",
        "body{font:13px/1.5 Carlito;margin:10px 30px}",
    )


def _strike() -> bytes:
    return web(
        f"""<h2>Training services &ndash; confirmation of delivery</h2><p>Learning provider: Quillon
    Skills CIC<br>Employer: <b>Harcourt Bus &amp; Coach</b><br>Programme: Driver Mentors 2026,
    cohort 1
    (job 8830)<br>Charge for cohort: &pound;7,260.00 exempt from VAT<br>Purchase order: HB-6620</p>
    <p>The employer is / <s>is not</s> satisfied that the cohort was delivered as ordered and the
    charge is <s>disputed</s> / agreed. <span class=n>(strike out what does not apply)</span></p>
    <table><tr><td>Signed for the employer<td>{ink(91, 150, 38)}<tr><td>Name and position<td
    class=h>Desmond Achebe, Training Manager<tr><td>Date<td class=h>6 Feb 2026</table>
    <p class=n>Scan or photograph this sheet and return it to accounts@quillon.example</p>""",
        """body{font:14px/1.7 Lato} .h{font:24px Kristi;color:#123} .n{font-size:10px}
        td{border-bottom:1px dotted #000;padding:8px 20px 2px 0;min-width:150px}
        s{text-decoration-thickness:2px}""",
    )


def _wrong_milestone() -> bytes:
    return web(
        f"""<div class=b>Request for payment no. 5 &ndash; supporting sheet</div><div class=cols><p>
    <b>Sought now:</b> Milestone 5, Data migration rehearsal, USD 45,000.00.</p><p>The attached
    acceptance for Milestone 4 is offered in support. Milestone 5 will be put to the client at the
    next checkpoint and has not yet been looked at.</p><p>Prepared by Ravenhill Cloud Partners,
    2 March 2026</p><hr><p><b>Acceptance sheet, Milestone 4, Interfaces built</b><br>Client: Osage
    Valley Electric Cooperative<br>Project: Member Billing Replacement, OVEC-1290<br>Amount: USD
    62,500.00<br>PO 51-00388</p><p>[X] Accepted &nbsp; [ ] Returned for
    rework</p>{ink(102, 120, 36)}
    <p>Marlene Skaggs, Member Services Manager<br>January 22, 2026</p></div>
    <p><small>Sheet 2 of 2 (Milestone 5): [ ] Accepted &nbsp; [ ] Returned for rework &nbsp;
    Signature
    ______________________ Marlene Skaggs</small></p>""",
        """body{font:13px 'DejaVu Sans'} .b{background:#dbe5f1;padding:8px;font-weight:bold}""",
    )


def _supplier_only() -> bytes:
    return web(
        f"""<h1>COMPLETION CERTIFICATE</h1><p>We certify that the works below are complete, tested
        and
    accepted in accordance with our quality plan.</p><dl><dt>Customer<dd>Brackenridge Data Halls Ltd
    <dt>Scheme<dd>Hall 2 Containment &amp; Busbar<dt>Our job<dd>J-26-0402<dt>Stage<dd>Stage 3 of 4
    Busbar energised<dt>Stage price<dd>&pound;128,400.00 + VAT<dt>Customer order<dd>BDH/PO/3390</dl>
    <table><tr><td>{ink(110, 150, 40)}<td style='border:1px dashed #999;width:220px'><tr><td>For
    Voltrane
    Electrical Ltd<br>Simon Peel, Contracts Director<br>5 March 2026<td>For the
    customer<br>Name:<br>
    Date:</table>""",
        """body{font:13px Carlito} h1{letter-spacing:3px;text-align:center} dt{font-weight:bold;
        float:left;width:140px} dd{margin:0 0 5px 140px} table{margin-top:30px} td{padding:5px 40px
        5px 5px;height:40px}""",
    )


def _draft() -> bytes:
    under = web(
        """<h2>Stage Gate 2 Acceptance Memorandum</h2><p>To: Programme Board, Ostrava Lane Theatre
    Trust<br>From: Tessellate Acoustics<br>Re: Auditorium Sound Refit, commission TA-4471, gate 2
    (prototype bay)</p><p>The Trust hereby accepts the prototype bay without reservation and
    releases
    the gate fee of &pound;19,995.00 (order OLT-88).</p><p>Accepted on behalf of the Trust:</p>
    <p style='font-family:Kristi;font-size:30px;margin:0'>Imogen Farrar</p><p>Imogen Farrar,
    Executive
    Producer &nbsp; 20 February 2026</p><p>v0.3 for comment, wording not agreed with the Trust. The
    name above is a specimen.</p>""",
        "body{font:14px/1.6 Caladea}",
    )
    mark = Desk()
    mark.c.translate(120, 300)
    mark.c.rotate(45)
    mark.text(0, 0, "D R A F T", 96, "Helvetica", "#dcdcdc")
    return over(mark.done(), under)


def papers() -> Iterator[Paper]:
    """Six layouts."""
    yield text(
        "hospice-letter",
        _letter_yes(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="St Brannock's Hospice",
            project="Electronic Patient Record",
            project_code="SB/EPR/2025",
            milestone="go-live of the in-patient unit",
            signatory_name="Katharine Dunne",
            signatory_title="Director of Finance",
            signature_date="2026-02-27",
            amount="36400.00 GBP",
            po_number="SBH 4419",
        ),
    )
    yield scanned(
        "port-notice",
        _letter_no(),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Haldane Port Company",
            project="Channel Deepening Survey",
            project_code="HPC-C-0158",
            milestone="Milestone 3 (final bathymetry)",
            signatory_name="Alastair Keir",
            signatory_title="Engineering Manager",
            signature_date="2026-03-03",
            amount="74800.00 EUR",
        ),
        skew=-0.8,
        seed=7,
    )
    yield text(
        "strike-out",
        _strike(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Harcourt Bus & Coach",
            project="Driver Mentors 2026",
            project_code="8830",
            milestone="cohort 1",
            signatory_name="Desmond Achebe",
            signatory_title="Training Manager",
            signature_date="2026-02-06",
            amount="7260.00 GBP",
            po_number="HB-6620",
        ),
    )
    yield text(
        "other-milestone",
        _wrong_milestone(),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Osage Valley Electric Cooperative",
            project="Member Billing Replacement",
            project_code="OVEC-1290",
            milestone="Milestone 5, Data migration rehearsal",
            signatory_name="Marlene Skaggs",
            signatory_title="Member Services Manager",
            amount="45000.00 USD",
            po_number="51-00388",
        ),
    )
    yield text(
        "supplier-signed",
        _supplier_only(),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Brackenridge Data Halls Ltd",
            project="Hall 2 Containment & Busbar",
            project_code="J-26-0402",
            milestone="Stage 3 of 4 Busbar energised",
            amount="128400.00 GBP",
            po_number="BDH/PO/3390",
            warnings=["partly_signed"],
        ),
    )
    yield text(
        "gate-draft",
        _draft(),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Ostrava Lane Theatre Trust",
            project="Auditorium Sound Refit",
            project_code="TA-4471",
            milestone="gate 2 (prototype bay)",
            signatory_name="Imogen Farrar",
            signatory_title="Executive Producer",
            amount="19995.00 GBP",
            po_number="OLT-88",
            warnings=["draft_or_void"],
        ),
    )
