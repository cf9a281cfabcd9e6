"""Notes of meetings, reports and memoranda (English)."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Desk, ink, joined, scanned, text, web

AC = "acceptance_certificate"


def _minutes() -> bytes:
    return web(
        """<h2>Steering group: notes of meeting 9</h2><table><tr><td>Programme<td>Single View of
        Tenant
    (SVT)<tr><td>Date, place<td>Wednesday 4 March 2026, Room 2 and online<tr><td>For the client
    (Ravel
    Court Homes)<td>Judith Amoah (Chief Operating Officer, chair), Neil Cording (IT), Fay Lister
    (Repairs)<tr><td>For Sprucefield Digital<td>Callum Reid, Wen Li</table><h3>1 Notes of meeting
    8</h3>
    <p>Accepted without amendment.</p><h3>2 Workstream reports</h3><p>Repairs feed stable. NC
    reported
    that 40 duplicate tenancies remain.</p><h3>3 Milestone B2 &ndash; Matching engine in
    production</h3>
    <p>CR asked the group to accept B2 (&pound;58,000, order RCH-0077). FL would accept today. NC
    would
    not while the duplicates remain. The chair was not prepared to decide over a divided room; the
    item is carried to meeting 10 on 18 March.</p><h3>4 Any other business</h3><p>FL thanked the
    team.
    </p><h3>Actions</h3><table><tr><th>What<th>Who<th>When<tr><td>Circulate list of duplicates<td>WL
    <td>9 March<tr><td>Put B2 on agenda of meeting 10<td>CR<td>13 March</table><p>Notes agreed by
    the
    chair by e-mail, 6 March 2026.</p>""",
        """body{font:12.5px Carlito} table{border-collapse:collapse;width:100%}td,th{border:1px
        solid
        #bbb;padding:4px 7px;text-align:left} h3{margin:12px 0 3px;color:#2a5d50}""",
    )


def _minutes_yes() -> bytes:
    return web(
        f"""<p style='text-align:center'><b>KENTALLEN COMMUNITY BROADBAND CIC</b><br>Minute of the
    Directors, 12 January 2026 (extract)</p><p>Present: Mairi Colquhoun (convener), D. Rankin, S.
    Baptie.
    In attendance: J. Orr of Strand Fibre Ltd.</p><p><b>5. Spine route.</b> The directors walked the
    route on Saturday. Mr Orr withdrew while they conferred. <u>Resolved</u>: that Package 2, Spine
    Route Lochside to Pier, of the Lochside Fibre Build (project KCB/02) is accepted as from
    today; that the retention of &pound;2,150 be kept; and that &pound;40,850 be certified for
    payment.
    </p><p><b>6. Package 3.</b> Not accepted; poles leaning at the manse. To be seen again.</p>
    <p><b>7. Date of next meeting.</b> 9 February.</p><p>Certified a true extract,</p>
    <table><tr><td>{ink(80, 130, 34)}<td>{ink(82, 110, 34)}<tr><td>Mairi Colquhoun,
    Convener<td>Sheila
    Baptie, Secretary<tr><td>12/1/26<td>13 January 2026</table><p><small>Extracts bind the company
    only
    when signed by the Convener and the Secretary.</small></p>""",
        "body{font:14px/1.5 'Liberation Serif';margin:0 50px} td{padding-right:60px}",
    )


def _long_report() -> bytes:
    css = "body{font:13px/1.6 'Liberation Serif'} h2{page-break-before:always}"
    parts = [
        """<h1 style='margin-top:200px'>Closing report of the Pilot Phase</h1><p>Curlew Bay Harvest
    Cooperative<br>Cold Chain Telemetry, engagement NP-2210<br>Northpin Analytics, 30 January
    2026</p>""",
        """<h2>1 Summary</h2><p>Forty loggers rode with forty trucks through the herring season. The
    report tells what they saw, what they cost and what ought to be done next. Readers short of time
    may go straight to section 4, where the Cooperative records its decision.</p><p>Drivers accepted
    the loggers quickly. Two were lost overboard, and one came back from Aalborg by post.</p>""",
        """<h2>2 What was measured</h2><p>Temperature each minute, door openings, shocks. A trip was
    rejected by the model when more than five per cent of minutes were missing; 31 of 612 trips were
    rejected in this way.</p><table border=1
    cellpadding=4><tr><th>Month<th>Trips<th>Rejected<tr><td>
    October<td>204<td>18<tr><td>November<td>211<td>9<tr><td>December<td>197<td>4</table>""",
        """<h2>3 Costs</h2><p>Loggers SEK 88,000; airtime SEK 12,400; analysis under the fixed fee.
        The
    fixed fee of the pilot is SEK 240,000 excluding VAT and falls due in one sum when the
    Cooperative has accepted the pilot.</p>""",
    ]
    last = f"""<h2>4 Decision of the Cooperative</h2><p>The board met at Curlew Bay on 11 February
    2026. Asked whether the Pilot Phase may be regarded as finished, it answered that it may, in so
    far as it accepts the pilot with these reservations:</p><ul><li>the two lost loggers are
    replaced
    at Northpin's cost<li>raw data for December are handed over as CSV</ul><p>Order reference
    CB-2025/61.</p>{ink(121, 150, 40)}<p>Gunnel Asp, Chair of the Board<br>11 February 2026</p>"""
    parts.append(last)
    return joined(*(web(part, css) for part in parts))


def _memo_stamp() -> bytes:
    desk = Desk()
    desk.text(60, 780, "INTERNAL MEMORANDUM", 15, "Courier-Bold")
    desk.text(
        60,
        750,
        "To      Accounts payable\nFrom    Plant engineering\nSubject Compressor house"
        " noise study, report issued\nDate    11 December 2025",
        11,
        "Courier",
    )
    desk.line(60, 685, 535, 685)
    desk.text(
        60,
        660,
        "Consultant        Still Air Acoustics Ltd, job SA-1907\nClient            "
        "Polwarth Paper Mills Ltd\nMilestone         Final report and presentation\nOrder       "
        "      PPM 118/25-6\nValue             GBP 5,475.00 net",
        11,
        "Courier",
    )
    desk.text(
        60,
        565,
        "The report has been read by the shift engineers. We have no\nfurther questions"
        " and ask you to pass the invoice when it comes.",
        11,
        "Courier",
    )
    desk.stamp(300, 440, ["POLWARTH PAPER MILLS", "WORK ACCEPTED", "12 DEC 2025", "B. STRACHAN"], 6)
    desk.sign(133, 330, 455, 90, 26, "#222222")
    desk.text(60, 420, "Bruce Strachan\nMill Engineer", 11, "Courier")
    return desk.done()


def papers() -> Iterator[Paper]:
    """Four layouts."""
    yield text(
        "steering-notes",
        _minutes(),
        truth(
            AC,
            "undecided",
            None,
            "en",
            client="Ravel Court Homes",
            project="Single View of Tenant",
            project_code="SVT",
            milestone="B2 – Matching engine in production",
            signatory_name="Judith Amoah",
            signatory_title="Chief Operating Officer",
            amount="58000.00 GBP",
            po_number="RCH-0077",
        ),
    )
    yield text(
        "directors-extract",
        _minutes_yes(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="KENTALLEN COMMUNITY BROADBAND CIC",
            project="Lochside Fibre Build",
            project_code="KCB/02",
            milestone="Package 2, Spine Route Lochside to Pier",
            signatory_name="Sheila Baptie",
            signatory_title="Secretary",
            signature_date="2026-01-13",
            amount="40850.00 GBP",
        ),
    )
    yield text(
        "pilot-report",
        _long_report(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Curlew Bay Harvest Cooperative",
            project="Cold Chain Telemetry",
            project_code="NP-2210",
            milestone="Pilot Phase",
            signatory_name="Gunnel Asp",
            signatory_title="Chair of the Board",
            signature_date="2026-02-11",
            amount="240000.00 SEK",
            po_number="CB-2025/61",
            conditions=[
                "the two lost loggers are replaced at Northpin's cost",
                "raw data for December are handed over as CSV",
            ],
        ),
    )
    yield scanned(
        "mill-memo",
        _memo_stamp(),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Polwarth Paper Mills Ltd",
            project="Compressor house noise study",
            project_code="SA-1907",
            milestone="Final report and presentation",
            signatory_name="Bruce Strachan",
            signatory_title="Mill Engineer",
            signature_date="2025-12-12",
            amount="5475.00 GBP",
            po_number="PPM 118/25-6",
        ),
        skew=0.5,
        turn=90,
        seed=9,
    )
