"""Mails printed from mail programs (English)."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import scanned, text, web

MAIL = """body{font:12.5px 'Liberation Sans'} .h{border-bottom:2px solid #000;padding-bottom:6px}
 .h td{padding:1px 14px 1px 0} blockquote{border-left:2px solid #36c;margin:12px 0;padding-left:9px;
 color:#335}"""


def _mail(sender: str, date: str, to: str, subject: str, body: str, who: str = "") -> bytes:
    head = f"<p><b>{who}</b></p>" if who else ""
    return web(
        f"""{head}<table class=h><tr><td><b>From:</b><td>{sender}<tr><td><b>Sent:</b><td>{date}
    <tr><td><b>To:</b><td>{to}<tr><td><b>Subject:</b><td>{subject}</table>{body}""",
        MAIL,
    )


def papers() -> Iterator[Paper]:
    """Four layouts."""
    yield text(
        "mail-go-ahead",
        _mail(
            "Farrukh Ismoilov &lt;f.ismoilov@pellgrove.example&gt;",
            "Tuesday, 10 March 2026 18:44",
            "Kate Noonan",
            "RE: Pellgrove intranet &ndash; are we done with Discovery?",
            """<p>Kate,</p><p>went through the findings pack with the board this afternoon. Nobody
            had
    anything to add, so as far as Pellgrove Housing is concerned Discovery (stage 1, job 2604) is
    signed off and you can send the bill for the &pound;9,800.</p><p>Farrukh<br>--<br>
    Farrukh Ismoilov | Director of Resident Services | Pellgrove Housing</p>
    <blockquote>On 9 Mar 2026, Kate Noonan wrote:<br>Hi Farrukh, if you are not happy with the pack
    please say so and we will not accept it as finished. Otherwise a short note is enough. PO is
    PG-1182. Stage 2 (&pound;22,400) is not part of this.</blockquote>""",
        ),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Pellgrove Housing",
            project="Pellgrove intranet",
            project_code="2604",
            milestone="Discovery",
            signatory_name="Farrukh Ismoilov",
            signatory_title="Director of Resident Services",
            signature_date="2026-03-10",
            amount="9800.00 GBP",
            po_number="PG-1182",
        ),
    )
    yield text(
        "mail-kind-no",
        _mail(
            "Aoife Brannigan &lt;aoife@tidewaymuseums.example&gt;",
            "16 January 2026 12:03",
            "studio@lanternfish.example",
            "Gallery 3 interactive: handover",
            """<p>Dear all,</p><p>What a lovely afternoon on Thursday. The children's response to
            the
    tide table was everything we hoped for, the build quality is superb, and I have asked
    marketing to use the photographs.</p><p>We have been over the handover list for the Gallery 3
    Interactive once more. The audio loop and wheelchair height were in the brief from the first day
    and neither is there, so the Museum is unable to take the piece over as it stands. I know how
    hard the team worked and that this will disappoint.</p><p>Shall we find a date in February?</p>
    <p>Warmest wishes,<br>Aoife Brannigan<br>Head of Exhibitions, Tideway Museums</p>""",
            "Aoife Brannigan",
        ),
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Tideway Museums",
            project="Gallery 3 Interactive",
            signatory_name="Aoife Brannigan",
            signatory_title="Head of Exhibitions",
            signature_date="2026-01-16",
        ),
    )
    yield text(
        "mail-only-quoted",
        _mail(
            "Sunita Pell &lt;spell@northgatecu.example&gt;",
            "Monday, February 9, 2026 3:15 PM",
            "Andre Voss",
            "RE: Milestone 2 acceptance - Loan Desk Portal (SOW 18)",
            """<p>Andre, got it, thank you. I am at the regulator all week. Can you resend the test
    evidence as one file? The link asks me for a password.</p><p>Sunita Pell<br>VP Lending,
    Northgate Credit Union</p><blockquote><b>From:</b> Andre Voss, Redwick Software<br>Sunita, as
    discussed Milestone 2 is accepted and we will invoice USD 54,000.00 against PO NCU-3307 on
    the 13th. Milestone 2 is complete in every respect. Approved by Northgate: yes.</blockquote>""",
            "Pell, Sunita",
        ),
        truth(
            "email",
            None,
            None,
            "en",
            client="Northgate Credit Union",
            project="Loan Desk Portal",
            project_code="SOW 18",
            milestone="Milestone 2",
            signatory_name="Sunita Pell",
            signatory_title="VP Lending",
            po_number="NCU-3307",
        ),
    )
    yield scanned(
        "mail-but-first",
        _mail(
            "Rhodri Pask (rp@carrefarm.example)",
            "Fri 30/01/2026 07:58",
            "projects@weldandwire.example",
            "Dairy parlour wiring, stage 2 (job WW-5512)",
            """<p>Lads, stage 2 second fix at Carre Farm is agreed and you can invoice the
    &pound;12,640.00 plus VAT, provided that the emergency stop at the collecting yard is moved to
    the wall side and I have the test certificates in my hand. Until then please hold the bill.</p>
    <p>Rhodri Pask, Farm Manager, Carre Farm Partners</p>""",
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Carre Farm Partners",
            project="Dairy parlour wiring",
            project_code="WW-5512",
            milestone="stage 2 second fix",
            signatory_name="Rhodri Pask",
            signatory_title="Farm Manager",
            signature_date="2026-01-30",
            amount="12640.00 GBP",
            conditions=[
                "the emergency stop at the collecting yard is moved to the wall side",
                "I have the test certificates in my hand",
            ],
        ),
        skew=0.7,
        seed=3,
    )
