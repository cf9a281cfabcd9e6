"""English papers that passed through a scanner, and long ones with the decision inside."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .kit import BLACK, Job, box, img, make, svg
from .writer import odt

ACC = "acceptance_certificate"
BASE = "body{font:10.5pt 'Liberation Sans';margin:0}@page{margin:16mm 20mm}"
TB = "td,th{border:1px solid #555;padding:5px 8px;text-align:left}table{border-collapse:collapse}"


def papers() -> Iterator[Paper]:
    yield from make(JOBS)


TWOCOL = f"""<h2>Installation hand-back sheet</h2><p><b>Quarry &amp; Finch Joinery</b> &nbsp; Sheet
HB-441 &nbsp; Job 5190 &nbsp; Customer: The Ambrose Hotel Group Ltd</p><p>Works: Lobby bar, phase 2
(counter and back fitting), price &pound;33,700.00 net</p><p>Customer&rsquo;s verdict: &nbsp;
{box()}
taken over &nbsp;&nbsp; {box("x", BLACK)} NOT taken over</p><p class=h>counter top 15 mm out of
level,
two doors bind</p><p>{svg(821, 130, BLACK)}</p><p>S. Montague-Oyelaran, General Manager, 5 May
2026</p><div class=c><b>Terms.</b> 1. Work is taken over when the customer says so in writing. 2.
Use of
the work for trade counts as taking over after fourteen days unless the customer has refused it on
this
sheet. 3. If the work is accepted with small faults we put them right within a month. 4. Where the
customer does not answer, the work is deemed accepted and the price is due. 5. Title passes on
payment.
6. We are not liable for wear. 7. English law governs. 8. No employee may vary these terms by word
of
mouth.</div>"""

DOUBLE = f"""<h1>Acceptance of deliverable</h1><table><tr><td>Client</td><td>Northlight Housing
Federation</td></tr><tr><td>Contract / SOW</td><td>NHF-SOW-0192</td></tr>
<tr><td>Project</td><td>Repairs
app</td></tr><tr><td>Deliverable</td><td>Sprint pack
6</td></tr><tr><td>Fee</td><td>&pound;12,600.00</td>
</tr></table><p>{box("v")} Accepted</p><p>{box()} Accepted with comments</p><p>{box("v")}
Rejected</p>
<p>Comments: <span class=h>see my mail</span></p><p>{svg(831, 150)}</p><p>Emeka Lindqvist-Bello,
Product
Owner<br>Date: 30 June 2026</p>"""

SIDE = f"""<p class=r>THE BALLANTRAE ESTATE<br>Factor&rsquo;s Office</p><p>19 January
2026</p><p>Messrs
Corrie Stonework</p><p>Dear Sirs</p><p><b>Walled garden, north wall &ndash; your job
CS/2025/61</b></p><p>I
walked the wall with the mason on Friday and can find no fault in it. Please take this letter as our
acceptance of the second stage, Coping and pointing, and send your account for
&pound;7,925.00.</p><p>Yours
faithfully</p><p>{svg(841, 150, BLACK)}</p><p>Hamish Auchterlonie<br>Factor</p>"""

DRIVER = f"""<h2>PROOF OF DELIVERY &amp; INSTALLATION &nbsp;
77-10944</h2><table><tr><td>Consignee</td><td>
St Brannoc&rsquo;s Hospice</td><td>Cust. PO</td><td>SBH
2026-140</td></tr><tr><td>Project</td><td>Hydrotherapy
suite</td><td>Our order</td><td>SO-30388</td></tr></table><p>Stage: Pool lift delivered and fitted
(&pound;8,450.00)</p><table style="width:100%"><tr><th>Installer</th><th>Received and accepted for
the
customer</th></tr><tr><td height=80>{svg(851, 130, BLACK)}<br>T. Golightly 11 Feb 2026</td><td>
Signature:<br><br>Name: Sister Agnes Whitcombe, Ward Manager<br>Date:</td></tr></table><p>Goods not
accepted must be noted here before the driver leaves.</p>"""

STAMPED = f"""<h2>Contractor timesheet</h2><p>Agency: Larch Technical Staffing &nbsp; Worker: Ifeoma
Petrie &nbsp; Week ending 25 October 2026</p><p>Client: Vesper Aerostructures Ltd &nbsp; Project:
Wing jig
4 re-tooling &nbsp; WO 66-2018</p>
<table><tr><th>Mon</th><th>Tue</th><th>Wed</th><th>Thu</th><th>Fri</th>
<th>Hours</th><th>Rate</th><th>Pay</th></tr><tr><td>8</td><td>8</td><td>8.5</td><td>8</td><td>5</td>
<td>37.5</td><td>&pound;54.00</td><td>&pound;2,025.00</td></tr></table><div
class=st>APPROVED<br><small>
Vesper Aerostructures<br>26 OCT 2026</small></div><p style="margin-top:150px">Supervisor: Lionel
Achterman,
Cell Leader {svg(861, 110, style="vertical-align:-12px")}</p>"""


def cases(first: int, rows: str) -> str:
    """A table of test cases from lines `what|result`."""
    out = '<table w="2.2 10.8 3.5"><tr><th>Case</th><th>What was tried</th><th>Result</th></tr>'
    for number, row in enumerate(rows.strip().split("\n"), first):
        what, result = row.split("|")
        out += f"<tr><td>TC-{number}</td><td>{what}</td><td>{result}</td></tr>"
    return out + "</table>"


def pages(*texts: str) -> str:
    """Each section of a report starts on a fresh page."""
    return '<p class="N"> </p>'.join(texts)


REPORT = odt(
    pages(
        """<h1>Factory and Site Test Report</h1><p>Prepared by Meridew Automation for <b>Thornaby
Salt Works
plc</b></p><p>Project: Evaporator 6 control migration – project number MA-5127 – purchase order
TSW/104/8837</p><p>Issue 2, 18 May 2026</p><p>Contents: 1 Factory test, 2 Site test, 3 Loop checks,
4
Decision of the customer, 5 Appendix</p>""",
        "<h2>1 Factory test</h2><p>Held at Meridew’s hall in February. "
        "A result “accepted” in this table "
        "means that the single case was accepted by the witness, nothing more.</p>"
        + cases(
            101,
            """
Start-up sequence from cold, two pumps|accepted
Loss of instrument air|accepted
Emergency stop from the gallery|accepted
Brine level oscillation under manual control|accepted after repeat
Vacuum break with full load|accepted
Operator change during a running batch|accepted
Alarm flood, 40 alarms within a minute|rejected, repeated on site
Historian buffer for six hours without network|accepted
Restore of the engineering station|accepted""",
        ),
        "<h2>2 Site test</h2>"
        + cases(
            201,
            """
Alarm flood repeated|accepted
Steam valve characteristic against the old curves|accepted
Switch-over to standby controller|accepted
Trip matrix, 64 rows|accepted
Weighing cell drift over a night|accepted
Interlock between conveyor and dryer|accepted
Printer in the control room|not tested
Remote view from the laboratory|accepted""",
        ),
        "<h2>3 Loop checks</h2>"
        "<p>All 212 loops were checked by the commissioning crew and the shift "
        "electrician. Sheets are in the blue folder in the control room.</p>"
        + cases(
            301,
            """
Loops 1 to 60, temperature|complete
Loops 61 to 118, pressure|complete
Loops 119 to 170, flow|complete
Loops 171 to 212, level and weight|complete""",
        ),
        f"""<h2>4 Decision of the customer</h2><p>The customer has attended the tests, has read
this report
and accepts Stage 5 – Control system in operation. The stage price of £164,200.00 falls due. The
printer is
dealt with under the service agreement.</p><p>{img(871, 42)}</p><p>Dominic Achebe-Ward<br/>Works
Manager, Thornaby Salt Works plc<br/>21 May 2026</p>""",
        """<h2>5 Appendix</h2><p>Witnesses: R. Stobbart (Meridew), L. Pike (Thornaby). Instruments
used:
loop calibrator 4417, deadweight tester 0932. Software versions are recorded on the label inside
the door of
cabinet 3. If a later stage is rejected, this report keeps its validity.</p>""",
    ),
    "Meridew Automation – test report MA-5127",
    "Page <page/>",
    "Liberation Sans",
    10,
)

CLOSEOUT = odt(
    pages(
        """<h1>Close-out report, Phase III</h1><p>Harbourmaster’s Data Platform – Whitestrand Port
Corporation – engagement HDP-19 – report by Candlewick Analytics – 7 December
2026</p><p>Circulation: sponsor,
finance, data owners, union representative</p>""",
        """<h2>1. What was asked for</h2><p>The Corporation wanted one place in which berth plans,
pilot rosters
and tide gauges can be read together. Phase I built the store, Phase II the feeds, and Phase III
the screens
for the duty officers. Phase I and II were accepted in 2025.</p>""",
        """<h2>2. How we worked</h2><p>Eleven fortnights, one officer from each watch, a show every
second
Thursday. When an officer said no, we changed it; when two officers disagreed, the senior
watchkeeper
decided.</p>""",
        """<h2>3. What was hard</h2><p>The older gauges send their readings by radio in a form that
nobody had
written down. The roster lives in a spreadsheet of 1998 with macros that must never be
touched.</p>""",
        """<h2>4. What it cost</h2><table w="9 5"><tr><td>Phase I</td><td>€
118,000.00</td></tr><tr><td>Phase
II</td><td>€ 142,500.00</td></tr><tr><td>Phase III</td><td>€ 97,750.00</td></tr><tr><td>Sum of all
phases</td><td>€ 358,250.00</td></tr></table>""",
        """<h2>5. Acceptance of Phase III</h2><p>Recorded at the close-out meeting of 2 December
2026: the
Corporation accepts Phase III, provided that the tide screen shows gauge outages in red and that
the night
palette is delivered. The sum for Phase III may be invoiced once both are done.</p><p>For the
Corporation:</p><p><script>Ragnhild Osterley</script></p><p>Ragnhild Osterley, Harbour Director, 4
December
2026</p>""",
        """<h2>6. What we would do otherwise</h2><p>We would ask for the radio protocol in the
first week, bring a
lamp to the gauge house, and never promise a date that falls on the herring fair.</p>""",
        """<h2>7. Thanks</h2><p>To the officers of all three watches, to the lady at the canteen,
and to the cat
that sleeps on the server.</p>""",
    ),
    "Candlewick Analytics",
    "HDP-19 close-out – <page/>",
    "Caladea",
    12,
    "3cm",
    "#274060",
)

OVERLEAF = odt(
    f"""<h1>Handover statement for software release 7.1</h1><p>Supplier: Pinnock Systems Ltd.
Customer: Bellweather Crematoria Group. Project: Diary and Records. Supplier’s project number:
PS-D&amp;R-71. Stage: Release 7.1 live at all sites. Charge on acceptance: £26,150.00.</p>
<p>1. The release was installed at nine sites between 3 and 28 August 2026.</p><p>2. Staff at each
site had
half a day of training.</p><p>3. Old diaries remain readable for twelve years.</p><p>4. The
supplier believes
the stage to be complete and asks the customer to state its decision overleaf.</p>
{
        "<p> </p>" * 30
    }<p class="X">Please turn over.</p><h2>Customer’s decision</h2><p>(   ) We accept the
stage.</p><p>(   ) We accept the stage subject to the remarks below.</p><p>( ✓ ) We do not accept
the
stage.</p><p>Remarks: at two sites the memorial book cannot be printed.</p><p>Signed: {
        img(891, 40, BLACK)
    }</p><p>Print name: Verity Ashcombe-Moss</p><p>Office held: Registrar</p><p>Dated: 10 September
2026</p>""",
    "",
    "Pinnock Systems – <page/>",
    "Lato",
    10.5,
    "2.4cm",
    "#333366",
)

JOBS = [
    Job("f-hand-back-sheet", "a", "scan", "web", TWOCOL, truth(
        ACC, "rejected", True, "en", client="The Ambrose Hotel Group Ltd", project="Lobby bar",
        project_code="5190", milestone="phase 2 (counter and back fitting)",
        signatory_name="S. Montague-Oyelaran", signatory_title="General Manager",
        signature_date="2026-05-05", amount="33700.00 GBP", warnings=["scanned"]),
        BASE + ".h{font:15pt DkgHandwriting}.c{column-count:2;font-size:8pt;margin-top:30px}",
        how=Scanner(dpi=160, skew=0.7, noise=7, turn=180, seed=91)),
    Job("f-deliverable-double-tick", "a", "scan", "web", DOUBLE, truth(
        ACC, "undecided", True, "en", client="Northlight Housing Federation",
        project="Repairs app", project_code="NHF-SOW-0192", milestone="Sprint pack 6",
        signatory_name="Emeka Lindqvist-Bello", signatory_title="Product Owner",
        signature_date="2026-06-30", amount="12600.00 GBP", warnings=["scanned"]),
        BASE + TB + ".h{font:15pt DkgHandwriting;color:#1b2f8a}",
        how=Scanner(dpi=150, skew=-0.5, seed=92)),
    Job("f-factors-letter", "a", "scan", "web", SIDE, truth(
        ACC, "accepted", True, "en", client="THE BALLANTRAE ESTATE",
        project="Walled garden, north wall", project_code="CS/2025/61",
        milestone="Coping and pointing", signatory_name="Hamish Auchterlonie",
        signatory_title="Factor", signature_date="2026-01-19", amount="7925.00 GBP",
        warnings=["scanned"]), BASE + "body{font:13pt/1.5 'Liberation Serif'}.r{text-align:right}",
        how=Scanner(dpi=140, skew=0.4, noise=9, turn=270, seed=93)),
    Job("f-proof-of-delivery", "a", "scan", "web", DRIVER, truth(
        ACC, "undecided", False, "en", client="St Brannoc’s Hospice",
        project="Hydrotherapy suite", project_code="SO-30388", po_number="SBH 2026-140",
        milestone="Pool lift delivered and fitted", signatory_name="Agnes Whitcombe",
        signatory_title="Ward Manager", amount="8450.00 GBP",
        warnings=["scanned", "partly_signed"]), BASE + TB,
        how=Scanner(dpi=150, skew=1.0, noise=12, shadow=True, jpeg=40, seed=94)),
    Job("f-stamped-week", "a", "scan", "web", STAMPED, truth(
        "timesheet_approval", "accepted", True, "en", client="Vesper Aerostructures Ltd",
        project="Wing jig 4 re-tooling", project_code="66-2018",
        signatory_name="Lionel Achterman", signatory_title="Cell Leader",
        signature_date="2026-10-26", amount="2025.00 GBP", warnings=["scanned"]),
        BASE + TB + ".st{position:absolute;left:330px;top:230px;transform:rotate(-9deg);border:3px "
        "solid #733;color:#733;padding:8px 18px;font:bold 22pt 'Liberation Sans';text-align:center}"
        ".st small{font-size:10pt}", how=Scanner(dpi=150, skew=-0.9, grey=False, seed=95)),
    Job("f-salt-works-report", "a", "text", "odt", REPORT, truth(
        ACC, "accepted", True, "en", client="Thornaby Salt Works plc",
        project="Evaporator 6 control migration", project_code="MA-5127",
        po_number="TSW/104/8837", milestone="Stage 5 – Control system in operation",
        signatory_name="Dominic Achebe-Ward", signatory_title="Works Manager",
        signature_date="2026-05-21", amount="164200.00 GBP")),
    Job("f-harbour-close-out", "a", "text", "odt", CLOSEOUT, truth(
        ACC, "accepted_with_conditions", True, "en", client="Whitestrand Port Corporation",
        project="Harbourmaster’s Data Platform", project_code="HDP-19", milestone="Phase III",
        signatory_name="Ragnhild Osterley", signatory_title="Harbour Director",
        signature_date="2026-12-04", amount="97750.00 EUR", conditions=[
            "the tide screen shows gauge outages in red", "the night palette is delivered"])),
    Job("f-decision-overleaf", "a", "text", "odt", OVERLEAF, truth(
        ACC, "rejected", True, "en", client="Bellweather Crematoria Group",
        project="Diary and Records", project_code="PS-D&R-71",
        milestone="Release 7.1 live at all sites", signatory_name="Verity Ashcombe-Moss",
        signatory_title="Registrar", signature_date="2026-09-10", amount="26150.00 GBP")),
]  # fmt: skip
