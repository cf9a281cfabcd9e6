"""English mails printed to PDF from several mail programs."""

from collections.abc import Iterator

from paper import Paper, truth

from fourth_hand.ink import printed


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield classic()
    yield web_thread()
    yield own_notice()
    yield refusal()
    yield forwarded()


def classic() -> Paper:
    css = """body{font:11pt 'Liberation Sans'} h4{border-bottom:2px solid #000;margin:0 0 3mm}
    .h{display:grid;grid-template-columns:28mm 1fr;margin-bottom:8mm} .h b{font-weight:bold}
    .s{color:#1f4e79;font-size:9.5pt}"""
    body = """<h4>Beatrix Oldfield</h4><div class=h><b>From:</b><span>Magnus Eriksen-Bell
    &lt;m.eriksenbell@saltmarshenergy.example&gt;</span><b>Sent:</b><span>Tuesday, 3 March 2026
    09:47</span><b>To:</b><span>Beatrix Oldfield</span><b>Cc:</b><span>Accounts Payable</span>
    <b>Subject:</b><span>RE: Substation retrofit (SE-2291) - protection study</span></div>
    <p>Beatrix,</p><p>Thanks for turning round the comments so fast. I have been through revision C
    of
    the protection coordination study with Nirmala and we have nothing further. Please take this as
    our
    formal acceptance of milestone "Protection coordination study" under PO 7000-4413. You can go
    ahead
    and invoice the GBP 16,900.00.</p><p>Kind regards,<br>Magnus</p>
    <p class=s><b>Magnus Eriksen-Bell</b><br>Principal Electrical Engineer<br>Saltmarsh Energy
    Ltd<br>
    Breakwater House, Grimsby</p><p style="font-size:7.5pt;color:#888">This message is intended only
    for the addressee.</p>"""
    label = truth(
        "email",
        "accepted",
        None,
        "en",
        client="Saltmarsh Energy Ltd",
        project="Substation retrofit",
        project_code="SE-2291",
        milestone="Protection coordination study",
        signatory_name="Magnus Eriksen-Bell",
        signatory_title="Principal Electrical Engineer",
        signature_date="2026-03-03",
        amount="16900.00 GBP",
        po_number="7000-4413",
    )
    return Paper("d-mail-classic", "a", "text", printed(css, body), label)


def web_thread() -> Paper:
    css = """body{font:10pt 'Liberation Sans'} .top{display:flex;justify-content:space-between;
    border-bottom:1px solid #ccc} .m{border-top:1px solid #ccc;padding-top:2mm;margin-top:5mm}
    .r{float:right;color:#555} .q{color:#500050;border-left:1px solid #ccc;padding-left:3mm}"""
    body = """<div class=top><span>Tanglewood Studio Mail</span><span>Saoirse Keating
    &lt;saoirse@tanglewood.example&gt;</span></div><h3>Brand guidelines - final files</h3>
    <div>2 messages</div><div class=m><span class=r>Wed, May 13, 2026 at 4:02 PM</span>
    <b>Saoirse Keating</b> &lt;saoirse@tanglewood.example&gt;<br>To: Eleanor Whitcombe
    <p>Hi Eleanor, the final files for the brand guidelines are on the share. Could you let me know
    whether we can treat the milestone as accepted? All the best, Saoirse</p></div>
    <div class=m><span class=r>Fri, May 15, 2026 at 11:25 AM</span><b>Eleanor Whitcombe</b>
    &lt;ewhitcombe@bramblegate.example&gt;<br>To: Saoirse Keating
    <p>Hi Saoirse,</p><p>They look great. We are happy to accept the milestone Brand guidelines on
    condition that the icon set is supplied as SVG by 29 May and the Welsh wordmark is corrected.
    The
    fee of £9,400.00 on PO BG-3051 (project Bramblegate rebrand) can be released once both are
    in.</p>
    <p>Eleanor Whitcombe<br>Marketing Director<br>Bramblegate Foods Ltd</p>
    <p class=q>On Wed, May 13, 2026 at 4:02 PM Saoirse Keating wrote:<br>&gt; Could you let me know
    whether we can treat the milestone as accepted?</p></div>"""
    label = truth(
        "email",
        "accepted_with_conditions",
        None,
        "en",
        client="Bramblegate Foods Ltd",
        project="Bramblegate rebrand",
        milestone="Brand guidelines",
        signatory_name="Eleanor Whitcombe",
        signatory_title="Marketing Director",
        signature_date="2026-05-15",
        amount="9400.00 GBP",
        po_number="BG-3051",
        conditions=[
            "the icon set is supplied as SVG by 29 May",
            "the Welsh wordmark is corrected",
        ],
    )
    return Paper("d-mail-web", "a", "text", printed(css, body), label)


def own_notice() -> Paper:
    css = """body{font:11pt 'Liberation Serif'} .k{color:#777;width:22mm;display:inline-block}
    hr{border:0;border-top:1px solid #bbb}"""
    body = """<div><span class=k>From</span> Ignatius Okwuosa
    &lt;i.okwuosa@ferrumbridge.example&gt;<br>
    <span class=k>Subject</span> Milestone 5 complete - Culvert inspection programme<br>
    <span class=k>Date</span> 27 January 2026 at 18:05:11 GMT<br>
    <span class=k>To</span> Lavinia Stroud &lt;lstroud@teesdalecouncil.example&gt;</div><hr>
    <p>Dear Lavinia,</p><p>I am delighted to report that milestone 5 of the project has been
    completed, accepted by
    our internal review board and closed in our system. Unless we hear from you we will invoice at
    the
    end of the month.</p><p>With best wishes,</p><p>Ignatius Okwuosa<br>Associate<br>Ferrum Bridge
    Engineers</p>"""
    label = truth(
        "email",
        None,
        None,
        "en",
        project="Culvert inspection programme",
        milestone="Milestone 5",
    )
    return Paper("d-mail-own-notice", "a", "text", printed(css, body), label)


def refusal() -> Paper:
    css = """body{font:10pt 'DejaVu Sans'} table{background:#f2f2f2;width:100%;font-size:9pt}
    td:first-child{width:20mm;color:#444}"""
    body = """<table><tr><td>Subject:<td>Stair and sprinkler drawings - cannot accept<tr><td>From:
    <td>Constance Nakagawa &lt;cnakagawa@pinecrestholdings.example&gt;<tr><td>Date:
    <td>2026-02-19, 07:58<tr><td>To:<td>studio@arcadefour.example</table>
    <p>Good morning,</p><p>We looked at milestone D2 of the project Mezzanine fit-out, job 2025-88,
    with the
    fire consultant yesterday. I am afraid we cannot accept it as it stands: stair B is 90 mm too
    narrow and the sprinkler layout is missing altogether. The milestone is therefore rejected.
    Please
    do not bill it and send a new date.</p><p>Regards</p><p>Constance Nakagawa<br>Director of
    Facilities, Pinecrest Holdings</p>"""
    label = truth(
        "email",
        "rejected",
        None,
        "en",
        client="Pinecrest Holdings",
        project="Mezzanine fit-out",
        project_code="2025-88",
        milestone="D2",
        signatory_name="Constance Nakagawa",
        signatory_title="Director of Facilities",
        signature_date="2026-02-19",
    )
    return Paper("d-mail-refusal", "a", "text", printed(css, body), label)


def forwarded() -> Paper:
    css = """body{font:10.5pt 'Liberation Sans'} .f{border-top:1px solid #b5c4df;margin-top:6mm}"""
    body = """<p><b>From:</b> Anselm Proctor<br><b>Sent:</b> 6 October 2025 08:30<br><b>To:</b>
    Billing
    <br><b>Subject:</b> FW: Sign-off geotechnical report</p>
    <p>Here is the sign-off you were waiting for, please bill. Anselm</p>
    <div class=f><p><b>From:</b> Theodora Vance &lt;tvance@northquayrail.example&gt;<br><b>Sent:</b>
    2 October 2025 17:21<br><b>To:</b> Anselm Proctor<br><b>Subject:</b> Sign-off geotechnical
    report</p><p>Dear Anselm,</p><p>Northquay Rail Infrastructure approves the milestone
    "Geotechnical
    report" of the project Elmfield Cutting (project number NQR-477) without reservation. The agreed
    sum of USD 61,300.00 may be invoiced.</p><p>Theodora Vance<br>Senior Project Manager<br>
    Northquay Rail Infrastructure</p></div>"""
    label = truth(
        "email",
        "accepted",
        None,
        "en",
        client="Northquay Rail Infrastructure",
        project="Elmfield Cutting",
        project_code="NQR-477",
        milestone="Geotechnical report",
        signatory_name="Theodora Vance",
        signatory_title="Senior Project Manager",
        signature_date="2025-10-02",
        amount="61300.00 USD",
    )
    return Paper("d-mail-forwarded", "a", "text", printed(css, body), label)
