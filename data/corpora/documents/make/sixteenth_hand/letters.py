"""Letters, mails and minutes in English: counsel, actuaries, recruiters, translators."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.platypus import PageBreak, Table

from .desk import GRID, Board, Ink, flow, gap, para, pen, web

MAIL = """body{font-family:'Liberation Sans';font-size:9.5pt}.h{border-bottom:1px solid #999;
padding-bottom:6px;margin-bottom:10px}.q{border-left:2px solid #88a;padding-left:8px;color:#335;
margin-top:12px}b.k{display:inline-block;width:62px}"""


def quoted() -> Paper:
    data = web(
        MAIL,
        """<div class="h"><b>Re: Stage 2 glossary - please confirm</b><br>
        <b class="k">From:</b> Imogen Vass &lt;imogen.vass@lockyerpumps.example&gt;<br>
        <b class="k">Sent:</b> Thursday, 5 February 2026 11:37<br>
        <b class="k">To:</b> projects@tonguetie-translation.example</div>
        <p>Hello Rafe,</p><p>Sorry, no. We can't accept stage 2 as it stands: half of the Polish
        valve names are literal, our Gdansk people laughed out loud. Please redo the Polish column
        and send it again.</p><p>Imogen<br>Technical Publications Lead, Lockyer Pumps</p>
        <div class="q">On 3 Feb 2026 Rafe Dillinger wrote:<br>Could you reply with the line
        below?<br>&ldquo;We accept stage 2 of project TT-5521, invoice value GBP 2,640.00, without
        comments.&rdquo;</div>""",
    )
    return Paper(
        "kf-lockyer-mail", "a", "text", data,
        truth("email", "rejected", None, "en", client="Lockyer Pumps", project_code="TT-5521",
              milestone="stage 2", signatory_name="Imogen Vass",
              signatory_title="Technical Publications Lead", signature_date="2026-02-05",
              amount="2640.00 GBP"),
    )  # fmt: skip


def accepted_mail() -> Paper:
    data = web(
        MAIL + ".w{background:#fff4ce;font-size:8pt;padding:3px}",
        """<div class="w">This message comes from outside your organisation.</div>
        <div class="h"><b>Interim findings deck</b><br><b class="k">From:</b> Obiora, Chike
        &lt;chike.obiora@meridianharbour.example&gt;<br><b class="k">Date:</b> Mon, 13 Apr 2026
        18:05 +0100<br><b class="k">To:</b> Sunniva Rake<br><b class="k">Cc:</b> Finance Desk</div>
        <p>Sunniva, the steering group went through it today. All happy, we sign this one off:
        workstream 1, interim findings, USD 38,000 under SOW MHA-2026-03. Please quote PO
        81002467 when you bill.</p><p>Workstream 2 is still open, we talk about it on Friday.</p>
        <p>Chike Obiora<br>Chief Strategy Officer<br>Meridian Harbour Authority</p>""",
        size="Letter",
    )
    return Paper(
        "kf-meridian-mail", "a", "text", data,
        truth("email", "accepted", None, "en", client="Meridian Harbour Authority",
              project_code="MHA-2026-03", milestone="workstream 1, interim findings",
              signatory_name="Chike Obiora", signatory_title="Chief Strategy Officer",
              signature_date="2026-04-13", amount="38000.00 USD", po_number="81002467"),
    )  # fmt: skip


def reminder() -> Paper:
    data = web(
        MAIL,
        """<div class="h"><b class="k">From</b> billing@oakapple-pr.example<br><b class="k">To</b>
        Farah Lindo, Bellweather Cruises<br><b class="k">When</b> 27/05/2026 09:00<br>
        <b class="k">What</b> Second reminder: acceptance of launch event report</div>
        <p>Dear Farah,</p><p>on 6 May we sent you the report on the launch event (job OAK-3308).
        Under clause 6 the report is deemed accepted fifteen working days after delivery, that is
        on 28 May. If you accept, a simple &ldquo;approved&rdquo; will do; if not, tell us what is
        missing.</p><p>Kind regards<br>Accounts, Oakapple PR</p>""",
    )
    return Paper(
        "kf-oakapple-reminder", "a", "text", data,
        truth("email", "undecided", None, "en", client="Bellweather Cruises",
              project_code="OAK-3308", milestone="launch event report"),
    )  # fmt: skip


def counsel() -> Paper:
    b = Board()
    b.t(70, 80, "PILLINGER STOCKDALE", 16, "Times-Bold")
    b.t(
        70,
        94,
        "General Counsel's Office, Pillinger Stockdale Insurance Group plc",
        9,
        "Times-Italic",
    )
    b.t(70, 140, "Wrayburn Actuarial LLP", 11, "Times-Roman")
    b.t(70, 154, "12 Threadgate, Leeds", 11, "Times-Roman")
    b.t(525, 140, "8 October 2026", 11, "Times-Roman", align="r")
    b.t(70, 190, "Reserve review, engagement WA/PSI/7 - Phase 2 report", 11, "Times-Bold")
    y = b.p(70, 206, 455, "Dear Mr Dunsany,<br/><br/>Thank you for the Phase 2 report of 21 "
            "September, which reads well and which the committee discussed at length. The work on "
            "motor lines was thought excellent.<br/><br/>The committee is pleased to accept the "
            "report, provided that the table of discount rates on page 41 is replaced by the one "
            "we agreed in July and that your peer reviewer signs the annex. With those two in "
            "hand by 30 October you may raise the Phase 2 fee of &pound;31,250.<br/><br/>Yours "
            "sincerely", 11, fontName="Times-Roman", leading=15)  # fmt: skip
    b.ink(72, y + 44, 101, 120, 32, "#222222")
    b.t(70, y + 64, "Honor Casement", 11, "Times-Roman")
    b.t(70, y + 78, "Deputy General Counsel", 11, "Times-Roman")
    return Paper(
        "kf-pillinger-letter", "a", "text", b.pdf(),
        truth("acceptance_certificate", "accepted_with_conditions", True, "en",
              client="Pillinger Stockdale Insurance Group plc", project="Reserve review",
              project_code="WA/PSI/7", milestone="Phase 2 report",
              signatory_name="Honor Casement", signatory_title="Deputy General Counsel",
              signature_date="2026-10-08", amount="31250.00 GBP",
              conditions=["the table of discount rates on page 41 is replaced by the one we "
                          "agreed in July", "your peer reviewer signs the annex"]),
    )  # fmt: skip


def polite() -> Paper:
    data = web(
        """body{font-family:Caladea;font-size:11.5pt;line-height:1.45}.a{text-align:right}""",
        f"""<p class="a">Whitlow House Hospice<br>Ferry Lane, Truro<br><br>2 March 2026</p>
        <p>Plumtree Fundraising Consultants<br>For the attention of Mrs J. Hartnell</p>
        <p><b>Your completion certificate for the legacy campaign plan (our ref. WHH 26/4)</b></p>
        <p>Dear Jane,</p><p>How kind of you to bring the plan in person, and please thank Osman
        for the lovely drawings. Everybody here has enjoyed working with you and we hope to
        continue for many years.</p>
        <p>The trustees met on Thursday. They felt that a plan which leaves out the shops is not
        the plan they ordered, so I am returning the certificate unsigned and the second
        instalment of &pound;3,800 will have to wait for a version that has them in.</p>
        <p>With warm wishes from all of us,</p>{pen(8, 110, 34, "#14213d")}<p>Dorothea Lyle<br>
        Chair of Trustees</p>""",
    )
    return Paper(
        "kf-whitlow-letter", "a", "text", data,
        truth("acceptance_certificate", "rejected", True, "en", client="Whitlow House Hospice",
              project="legacy campaign plan", project_code="WHH 26/4",
              milestone="second instalment",
              signatory_name="Dorothea Lyle", signatory_title="Chair of Trustees",
              signature_date="2026-03-02", amount="3800.00 GBP"),
    )  # fmt: skip


def minutes() -> Paper:
    rows = [["No", "Item", "Outcome", "Who"],
            ["4.1", "Deliverable D2, fare model", "approved in May, noted", "-"],
            ["4.2", "Deliverable D3, depot simulation", "APPROVED", "all"],
            ["4.3", "Deliverable D4, board paper", "deferred to 14 Oct", "RS"],
            ["4.4", "Invoice for D3, EUR 21,600.00", "may be raised", "KB"]]  # fmt: skip
    story = [
        para("<b>Steering committee, meeting 7: minutes</b>", 13, leading=18),
        para("Tramway capacity study, contract T-2025/118 | 16 September 2026, 10.00, Kivi hall"
             "<br/>Present for Harku City Transport: Rein Saar (Head of Planning, chair), Kadri "
             "Blum (finance). For Nodal Transport Planners: Iain Muirhead, Lotte Faber.", 9.5),
    ]  # fmt: skip
    for head, text in (
        ("1. Minutes of meeting 6", "Accepted without change."),
        ("2. Progress", "Muirhead showed the third simulation round. Queueing at the north depot "
         "falls from 11 to 4 vehicles. Blum asked whether the December timetable was used: yes."),
        ("3. Risks", "Two open: ticket data for August, and the strike ballot. Not accepted as a "
         "risk: lack of drivers, because it is outside the study."),
        ("4. Decisions", ""),
    ):  # fmt: skip
        story.append(para(f"<b>{head}</b><br/>{text}", 9.5))
    story += [
        Table(rows, colWidths=[30, 190, 150, 50], style=GRID), gap(10),
        para("Minutes confirmed by the chair", 9.5), Ink(66, 120, 26),
        para("Rein Saar, 18 September 2026", 9.5),
    ]  # fmt: skip
    return Paper(
        "kf-harku-minutes", "a", "text", flow(story, "T-2025/118 minutes 7", 64),
        truth("acceptance_certificate", "accepted", True, "en", client="Harku City Transport",
              project="Tramway capacity study", project_code="T-2025/118",
              milestone="Deliverable D3, depot simulation", signatory_name="Rein Saar",
              signatory_title="Head of Planning", signature_date="2026-09-18",
              amount="21600.00 EUR"),
    )  # fmt: skip


def agenda() -> Paper:
    data = web(
        "ol{line-height:1.7}h1{font-size:16pt;color:#5b2333}",
        """<h1>Agenda &mdash; acceptance meeting</h1><p>Archive digitisation, call-off 3<br>
        Place: Reading room, Amberley Diocesan Trust<br>Time: 9 July 2026, 14:00</p><ol>
        <li>Welcome (Canon Thorne)</li><li>Sampling results, boxes 201&ndash;260 (Verso
        Imaging)</li><li>Decision: accept call-off 3, GBP 17,040.00 &mdash; yes / no</li>
        <li>Signing of the acceptance record, if agreed</li><li>Call-off 4</li></ol>
        <p>Papers: sampling report, draft acceptance record.</p>""",
        size="A5", margin="15mm",
    )  # fmt: skip
    return Paper(
        "kf-amberley-agenda", "a", "text", data,
        truth("other", None, None, "en", client="Amberley Diocesan Trust",
              project="Archive digitisation", milestone="call-off 3", amount="17040.00 GBP"),
    )  # fmt: skip


def subject_to() -> Paper:
    data = web(
        """body{font-family:'DejaVu Sans';font-size:8.5pt}table{width:100%;border-collapse:
        collapse}td,th{border:1px solid #777;padding:4px;text-align:left}""",
        """<h2>Sign-off sheet: payroll parallel run 2</h2>
        <p>Sorrel Payroll Bureau for Inchcolm Distillers Ltd &mdash; migration job SPB 0551</p>
        <table><tr><th>Pay group</th><th>Variance</th><th>Sign-off</th><th>By</th></tr>
        <tr><td>Weekly, still house</td><td>0.00</td><td>OK</td><td>GM</td></tr>
        <tr><td>Monthly, office</td><td>0.00</td><td>OK</td><td>GM</td></tr>
        <tr><td>Pensioners</td><td>GBP 212.08</td><td>open</td><td>GM</td></tr></table>
        <p>Fee for run 2: GBP 4,975.00. Run 2 is accepted in part. The pensioners group is to be
        run again and to agree to the penny before go-live on 1 May.</p>
        <p>/s/ Graeme Menteith<br>Graeme Menteith, Group Financial Controller<br>10 April 2026</p>
        <p>/s/ Olive Sorrel, for the bureau</p>""",
    )
    return Paper(
        "kf-inchcolm-run", "a", "text", data,
        truth("acceptance_certificate", "accepted_with_conditions", True, "en",
              client="Inchcolm Distillers Ltd", project_code="SPB 0551",
              milestone="payroll parallel run 2", signatory_name="Graeme Menteith",
              signatory_title="Group Financial Controller", signature_date="2026-04-10",
              amount="4975.00 GBP",
              conditions=["The pensioners group is to be run again and to agree to the penny "
                          "before go-live on 1 May"]),
    )  # fmt: skip


def report() -> Paper:
    story = [
        para("<b>Shortlist assignment: closing report</b>", 16, leading=22),
        para(
            "Search for a Director of Estates &middot; mandate BX-174<br/>Client: University of "
            "the Western Fells<br/>Brix Executive Search, 30 June 2026"
        ),
    ]
    for head, text in (
        ("The market", "Forty-three people were approached. Nineteen were interested, eleven met "
         "us and six went to panel. Four of the six would have accepted an offer; one did not "
         "accept our invitation to reference.<br/><br/>By region: north 14, midlands 9, London 12, "
         "abroad 8. By present post: directors 11, deputies 25, consultants 7. Twelve women, "
         "thirty-one men. Notice periods run from three to six months, with two of nine. Most "
         "knew the University by name and few knew the state of the Physics tower."),
        ("The panel", "The panel met on 11 and 12 June. Candidate C was preferred by all. An "
         "offer was made on 15 June and accepted on 19 June; the appointee starts in "
         "October.<br/><br/>Each candidate walked the site with "
         "the estates team, gave a talk of fifteen minutes on carbon and met two students. The "
         "scores of the panel are kept by the Registrar's office. Two candidates asked for "
         "feedback by telephone, and it was given on 22 June."),
        ("What we learned", "Salary was rejected as too low by five people. The city was not. A "
         "relocation package should be approved before "
         "the next search.<br/><br/>The advertisement brought four "
         "replies, none of them on the shortlist; we would not pay for it again. References "
         "took eleven days on average. The longest wait was for a date when the whole panel "
         "could sit."),
    ):  # fmt: skip
        story += [para(f"<b>{head}</b>", 12), para(text, 10, leading=15), PageBreak()]
    story += [
        para("<b>Stage fee</b>", 12),
        para("Third and last stage of the mandate, due when the client confirms that the "
             "assignment has been completed: GBP 15,500.00 plus VAT."),
        para("<b>Confirmation</b>", 12),
        para("I confirm on behalf of the University that stage 3 (appointment) was completed and "
             "that the stage fee is payable."),
        gap(8), Ink(88, 130, 30, "#222222"), para("Prof. Winifred Aske, Registrar, 7 July 2026"),
    ]  # fmt: skip
    return Paper(
        "kf-brix-closing", "a", "text", flow(story, "Brix Executive Search  BX-174", 80),
        truth("acceptance_certificate", "accepted", True, "en",
              client="University of the Western Fells", project="Search for a Director of Estates",
              project_code="BX-174", milestone="stage 3 (appointment)",
              signatory_name="Winifred Aske", signatory_title="Registrar",
              signature_date="2026-07-07", amount="15500.00 GBP"),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield quoted()
    yield accepted_mail()
    yield reminder()
    yield counsel()
    yield polite()
    yield minutes()
    yield agenda()
    yield subject_to()
    yield report()
