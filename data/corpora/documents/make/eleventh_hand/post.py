"""What comes by post and by mail in English, and what is no sign-off at all."""

from collections.abc import Iterator

from paper import Paper, truth

from eleventh_hand.board import Sheet, ink, web

CERT = "acceptance_certificate"


def subject_to() -> Paper:
    s = Sheet(font="Times-Roman", pt=11)
    s.t(540, 56, "Wexcombe Drainage Board", 14, "Times-Italic", end="r")
    s.line(56, 66, 540, 66)
    s.y = 90
    s.p("Mr P. Hallam<br/>Hallam Pumps & Penstocks<br/>Stow Bardolph Lane", gap=14)
    s.p("27 July 2026", gap=12)
    s.p("Dear Peter,", gap=8)
    s.p("<b>Denny's Sluice, penstock replacement, your job HP/771: stage two</b>", gap=8)
    s.p(
        "It was good to see both penstocks moving so freely last week, and I am pleased to say "
        "that the "
        "Board's officers accept stage two of the work subject to delivery of the operating "
        "manuals and to "
        "the missing handrail on the north walkway being fitted before the autumn tides.",
        gap=8,
    )
    s.p("The stage price of £36,740 stands as agreed in our order WDB 5519.", gap=14)
    s.p("Yours sincerely,", gap=44)
    s.ink(121, 60, s.y, 110, 28)
    s.y += 6
    s.p("Cordelia Munt<br/>Clerk and Engineer to the Board")
    return Paper("ka-sluice", "a", "text", s.done(), truth(
        CERT, "accepted_with_conditions", True, "en", client="Wexcombe Drainage Board",
        project="Denny's Sluice, penstock "
                "replacement", project_code="HP/771", milestone="stage two",
        signatory_name="Cordelia Munt", signatory_title="Clerk and Engineer to the Board",
        signature_date="2026-07-27", amount="36740.00 GBP", po_number="WDB 5519",
        conditions=["delivery of the operating "
                    "manuals", "the missing handrail on the north walkway "
                    "being fitted before the autumn tides"],
    ))  # fmt: skip


def quoted() -> Paper:
    body = """<h3>Re: Re: Tallow Street retrofit, airtightness stage, OK to invoice?</h3><p
class=g>From:
Isolde Varga (Tallow Street Housing Co-op)<br>To: Ned Pellow, Draughtline Ltd<br>Sent: Wed 25 Mar
2026
21:17</p><p>Hi Ned,</p><p>I know what I wrote on Monday, but since then we have had the second
blower door
result and it is 4.9, not 3.0. So I take that back. Please don't invoice the airtightness stage
(£13,200)
yet, we can't sign it off as it is.</p><p>Isolde<br>Treasurer</p><div class=q><p>On Mon 23 Mar
2026 at
19:02 Isolde Varga wrote:</p><p>Great news Ned, stage accepted, please send your invoice quoting
TSHC-40.</p><div class=q><p>On Mon 23 Mar 2026 at 12:10 Ned Pellow wrote:<br>First test attached.
Happy to
accept?</p></div></div>"""
    css = ".q{border-left:2px solid #a6a;padding-left:12px;color:#535}.g{color:#666}"
    return Paper("ka-tallow", "a", "text", web(body, css), truth(
        "email", "rejected", None, "en", client="Tallow Street Housing Co-op",
        project="Tallow Street retrofit", milestone="airtightness stage",
        signatory_name="Isolde Varga", signatory_title="Treasurer", signature_date="2026-03-25",
        amount="13200.00 GBP", po_number="TSHC-40",
    ))  # fmt: skip


def accepted_mail() -> Paper:
    body = """<table class=h><tr><td>From<td>Beaumont, Clarice [Facilities Planning]<tr><td>Date<td>
Friday, October 9, 2026 3:44 PM<tr><td>To<td>Hank
Trujillo<tr><td>Cc<td>ap@sandhillsuniv.example<tr><td>
Subject<td>Sandhills University / Chem Annex abatement / Milestone
2</table><p>Hank,</p><p>Clearance air
samples for levels 2 and 3 came back clean, so Milestone 2 (Abatement levels 2-3) is accepted
effective
today. AP is copied: please pay $77,360.00 against PO U-2026-11854 once the invoice is in. Levels
4-5 are
a separate milestone and are not part of this.</p><p>Clarice Beaumont, AIA<br>Associate Director,
Facilities Planning<br>Sandhills University</p><p class=s>This message may contain confidential
information. If not the intended recipient, reject and delete.</p>"""
    css = ".h td{padding:1px 10px 1px 0;font-size:9.5pt}.s{font-size:7.5pt;color:#999}"
    return Paper("ka-abatement", "a", "text", web(body, css, format="Letter"), truth(
        "email", "accepted", None, "en", client="Sandhills University",
        project="Chem Annex abatement", milestone="Milestone 2 (Abatement levels 2-3)",
        signatory_name="Clarice "
                       "Beaumont", signatory_title="Associate Director, Facilities Planning",
        signature_date="2026-10-09", amount="77360.00 USD", po_number="U-2026-11854",
    ))  # fmt: skip


def reminder() -> Paper:
    body = """<p><b>Sent:</b> 2 June 2026 08:05 &nbsp; <b>From:</b>
billing@pavewright.example<br><b>To:</b>
Dermot Scully, Kilcorran Racecourse<br><b>Subject:</b> Second reminder: completion certificate
PW-1840</p>
<p>Good morning Dermot,</p><p>We resurfaced the parade ring (job PW-1840) on 8 May and your head
groundsman
told our foreman that it was "accepted, no bother". To close it in our system we still need the
certificate signed. The sum is €24,950 ex VAT. Could you sign and return it this week?</p><p>Kind
regards,<br>Aoife Brennan, Pavewright Surfacing</p>"""
    return Paper("ka-paradering", "a", "text", web(body), truth(
        "email", "undecided", None, "en", client="Kilcorran Racecourse", project="parade ring",
        project_code="PW-1840", amount="24950.00 EUR",
    ))  # fmt: skip


def agenda() -> Paper:
    s = Sheet(pt=10)
    s.p("<b>AGENDA</b> Project board, Harrow Weir Fish Pass", 14)
    s.p(
        "Date: 11 November 2026, 14:00, Weir Cottage. Client: Upper Sorrel Rivers Trust. Project "
        "no. "
        "USRT-FP-1."
    )
    for i, text in enumerate(
        (
            "Apologies",
            "Programme and flood risk",
            "Decision: accept Milestone 3, baffles installed (£29,400)? Paper attached from "
            "Brook & Bank",
            "Eel survey",
            "Any other business",
        )
    ):
        s.p(f"{i + 1}. {text}", x=80)
    s.p("Papers are for discussion and record no decision.", 8)
    return Paper("ka-fishpass", "a", "text", s.done(), truth(
        "other", None, None, "en", client="Upper Sorrel Rivers Trust",
        project="Harrow Weir Fish Pass", project_code="USRT-FP-1",
        milestone="Milestone 3, baffles installed", amount="29400.00 GBP",
    ))  # fmt: skip


def brochure() -> Paper:
    body = """<h1>Stone, lime and patience</h1><h3>Ashlar &amp; Dene Masonry Conservation</h3><div
class=c>
<p>For forty years owners have accepted our work with a handshake and, later, a certificate. We
clean,
repair and rebuild.</p><p><b>Approved</b> by three dioceses. <b>Signed off</b> by people who live
under
our roofs.</p><p>Survey from £650. Tower inspection by rope from £1,900. All prices before
VAT.</p><p>Ring
us, or write to hello@ashlardene.example.</p></div>"""
    css = "h1{font:38pt 'Liberation Serif';color:#6b4a2b}.c{columns:2}"
    return Paper("ka-ashlar", "a", "text", web(body, css), truth("other", None, None, "en"))


def two_signed() -> Paper:
    s = Sheet(pt=10)
    s.t(s.w / 2, 60, "Joint Handover Record", 17, "b", end="c")
    s.y = 84
    s.table(
        [
            ["Venture", "Orwell Crossing JV (Tamar Civil and Brandt Marine)"],
            ["Subcontractor", "Pylon & Purlin Steel Ltd"],
            ["Works", "Orwell Crossing footbridge"],
            ["Subcontract", "OCJV-SC-29"],
            ["Item handed over", "Main span, bolted and painted"],
            ["Item value", "GBP 389,000.00"],
        ],
        [130, 340],
        gap=16,
    )
    s.p(
        "The venture takes the item over free of remarks. Both partners of the venture must sign.",
        gap=50,
    )
    for seed, x, name in (
        (124, 60, "Tamar Civil: Rhys Pengelly, 3 Sept 2026"),
        (125, 310, "Brandt Marine: Silke Brandt, partner, 4 Sept 2026"),
    ):
        s.line(x, s.y + 2, x + 200, s.y + 2)
        s.ink(seed, x + 20, s.y, 110, 28)
        s.t(x, s.y + 14, name, 9)
    return Paper("ka-orwell", "a", "text", s.done(), truth(
        CERT, "accepted", True, "en", client="Orwell Crossing JV (Tamar Civil and Brandt Marine)",
        project="Orwell Crossing footbridge", project_code="OCJV-SC-29",
        milestone="Main span, bolted and painted", signatory_name="Silke Brandt",
        signatory_title="partner", signature_date="2026-09-04", amount="389000.00 GBP",
    ))  # fmt: skip


def own_notice() -> Paper:
    body = f"""<h2>Certificate of Completion</h2><p>Greenbriar Playgrounds Inc. hereby certifies
that the
following work is 100% complete, inspected and accepted by our quality
department:</p><p><b>Sandpiper
Elementary, Phase B: shade sails and rubber surfacing</b><br>For: Calloway County School
District<br>Our
contract GB-5512, District PO 26-00417<br>Phase B price: $66,215.00</p><p>{
        ink(126, 120, 30)
    }<br>Skip
Norwood, President, Greenbriar Playgrounds Inc.<br>April 30, 2026</p><p>District receipt (not
required for
our warranty): ______________________</p>"""
    css = "body{font-family:Caladea;border:6px double #375;padding:30px}h2{text-align:center}"
    return Paper("ka-sandpiper", "a", "text", web(body, css, format="Letter"), truth(
        CERT, "undecided", False, "en", client="Calloway County School District",
        project="Sandpiper Elementary", project_code="GB-5512",
        milestone="Phase B: shade sails and rubber surfacing", amount="66215.00 USD",
        po_number="26-00417", warnings=["partly_signed"],
    ))  # fmt: skip


def papers() -> Iterator[Paper]:
    for make in (subject_to, quoted, accepted_mail, reminder, agenda, brochure, two_signed,
                 own_notice):  # fmt: skip
        yield make()
