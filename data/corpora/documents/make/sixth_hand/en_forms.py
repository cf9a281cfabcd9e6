"""English forms with fields to fill in, exported from Writer, and a page that is half picture."""

import io
from collections.abc import Iterator

from paper import Paper, truth
from pypdf import PdfReader, PdfWriter
from scan import Scanner, scan

from .kit import BLACK, Job, both, img, make, pen, web
from .writer import odt

ACC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    yield from make(JOBS)


def field(name: str, value: str, w: str = "7cm") -> str:
    return f'<control kind="text" name="{name}" value="{value}" w="{w}"/>'


def tick(name: str, on: bool = False, kind: str = "check", group: str = "") -> str:
    state = 'value="on"' if on else ""
    return f'<control kind="{kind}" name="{name}" group="{group or name}" {state}/>'


RADIO = odt(
    f"""<h1>Project stage sign-off form</h1><p>Please complete electronically and return to
pmo@corvidae-print.example</p><table w="5 11"><tr><td>Client organisation</td><td>{
        field("client", "Whinfell Building Society")
    }</td></tr><tr><td>Project title</td><td>{
        field("project", "Branch signage 2026")
    }</td></tr><tr><td>Job number</td><td>{field("job", "CP-60331")}</td></tr><tr>
<td>Stage</td><td>{field("stage", "Installation, 18 branches")}</td></tr><tr><td>Stage value
(£)</td><td>{field("value", "43,560.00")}</td></tr><tr><td>Client PO</td><td>{
        field("po", "WBS-PO-7781")
    }</td></tr></table><h2>Outcome</h2><p>{tick("yes", True, "radio", "outcome")} The stage
is accepted and may be invoiced</p><p>{
        tick("part", False, "radio", "outcome")
    } The stage is accepted
with the exceptions listed</p><p>{
        tick("no", False, "radio", "outcome")
    } The stage is not accepted</p>
<p>Exceptions: {field("exceptions", "", "12cm")}</p><h2>Authorised by</h2><p>Name: {
        field("name", "Odette Farrimond")
    }</p><p>Job title: {field("title", "Facilities Director")}</p><p>Signature:
{field("sig", "/s/ Odette Farrimond")}</p><p>Date: {field("date", "6 November 2026")}</p>""",
    "",
    "Corvidae Print and Sign",
    "Lato",
    10,
    "2cm",
    "#263238",
)

NOTICK = odt(
    f"""<h1>SITE ACCEPTANCE TEST – RESULT</h1><table w="4 12.5"><tr><th>Plant owner</th><td>
{field("owner", "Kestrel Vale Dairies Ltd")}</td></tr><tr><th>System</th><td>{
        field("system", "CIP skid 3 controls")
    }</td></tr><tr><th>Contract</th><td>{field("contract", "KVD-C-2093")}</td></tr>
<tr><th>Milestone</th><td>{field("ms", "SAT complete")}</td></tr><tr><th>Payment</th><td>{
        field("pay", "EUR 67,200.00")
    }</td></tr></table><p>Test result (tick one)</p><p>{tick("pass")} Pass, accepted
&#160;&#160; {tick("cond")} Pass with punch list &#160;&#160; {tick("fail")} Fail</p><p>Owner’s
representative: {field("rep", "Caoimhe Brannigan")}</p><p>Capacity: {
        field("cap", "Automation Manager")
    }</p><p>Date: {field("when", "2026-04-29")}</p><p> </p><p> </p><p>Sign here: </p><p> </p>""",
    font="Liberation Sans",
)

DROPDOWN = odt(
    f"""<h1>Deliverable review record</h1><p>This record is kept by the client’s PMO. Only
the value in the field <b>Review status</b> is binding.</p><table w="4.5 12"><tr><td>Client</td><td>
Stellate Pharma Distribution Inc.</td></tr><tr><td>Project</td><td>Serialization Phase
II</td></tr><tr>
<td>SOW</td><td>SPD-SOW-31</td></tr><tr><td>Deliverable</td><td>D7 Line 4 aggregation</td></tr><tr>
<td>Fee at stake</td><td>USD 78,125.00</td></tr><tr><td>Review status</td><td><control kind="list"
name="status" value="Rejected" w="6cm" options="Accepted|Accepted with conditions|Rejected|In
review"/>
</td></tr><tr><td>Comment</td><td>{
        field("comment", "Case count drifts after a line stop", "10cm")
    }</td>
</tr><tr><td>Reviewer</td><td>{field("who", "Ezekiel Thornbury")}</td></tr><tr><td>Role</td><td>
{field("role", "Director, Packaging Technology")}</td></tr><tr><td>Date</td><td>{
        field("day", "August 11, 2026")
    }</td></tr><tr><td>Electronic signature</td><td>{
        field("esig", "/s/ Ezekiel Thornbury")
    }</td></tr></table>""",
    "PMO-F-012",
    "Accepted deliverables are final.",
    "Carlito",
    11,
    "2.2cm",
    "#0d47a1",
)

VARIATION = odt(
    f"""<h1>Variation Order</h1><p>V.O. number: {field("vo", "VO-017", "4cm")} &#160;
Contract: {field("ct", "GTH/88", "4cm")}</p><p>Employer: {
        field("emp", "Gannet Theatre Holdings Ltd")
    }
</p><p>Project: {field("prj", "Fly tower rebuild")}</p><p>Description: {
        field("des", "Replace timber battens by steel", "11cm")
    }</p><p>Addition: {field("add", "GBP 9,310.00", "5cm")}
&#160; Time: {field("time", "4 days", "3cm")}</p><p>{tick("approved", True)} Approved by Employer
&#160;&#160;&#160; {
        tick("refused")
    } Refused by Employer</p><p> </p><p> </p><p>Employer’s signature</p><p> </p><p>
Name: {field("nm", "Rufus Ellingham-Diaz")}</p><p>Position: {field("pos", "Technical Director")}</p>
<p>Date: {field("dt", "17/09/2026", "4cm")}</p>""",
    font="Liberation Serif",
    size=11.5,
    accent="#5d1049",
)

NEWFIELDS = odt(
    f"""<h1>Completion and release form</h1><p>Landscape contract LC-2214 – Priory Meadow
Care Homes LLP – Sensory garden, Elmbank House</p><p>Stage being released: Planting and furniture.
Stage sum: £24,890.00.</p><p>{tick("a", True)} I accept the stage &#160; {
        tick("b", True)
    } I accept the
stage subject to: {
        field("cc", "re-turf the strip along the east wall", "8cm")
    }</p><p class="X">If the
second box is ticked the first is read together with it: the stage is accepted subject to what is
written.</p><p>Signed for the client</p><p>{img(805, 40)}</p><p>{
        field("n", "Philippa Underhay")
    }</p><p>{field("t", "Estates Lead")}</p><p>{field("d", "2 June 2026")}</p>""",
    font="Caladea",
    size=11,
)

FRONT = odt(
    """<h1>Application for acceptance: Milestone 8</h1><p>From: Tamsin Rowe Marine Electrical
Ltd, job TR-0417<br/>To: Isles Pilotage Authority<br/>Project: Pilot cutter “Sea Holly” refit</p>
<p>We apply for acceptance of Milestone 8 (Navigation console) with the sum of £19,445.00. Sea
trials
were held on 3 and 4 March 2026; the log is kept aboard. The Authority’s decision is recorded on the
next page.</p><p>Tamsin Rowe, 5 March 2026</p>""",
    "",
    "1 of 2",
    "Caladea",
    12,
)

BACK = """<h2>Decision of the Authority on Milestone 8</h2><p>The console was inspected alongside.
The
Authority <b>accepts</b> Milestone 8 and certifies the sum applied for.</p><p
style="margin-top:70px">
Signed ______________________________</p><p>Captain Lowenna Tregear, Harbour
Superintendent</p><p>Date:
9 March 2026</p>"""


def with_scanned_page(pdf: bytes) -> bytes:
    """The typed sheet first, the signed one from the scanner behind it."""
    signed = pen("____", 806, 10, -2, 150)(web(BACK, "body{font:13pt Caladea}@page{margin:25mm}"))
    book = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    page = scan(signed, Scanner(dpi=150, skew=0.7, seed=81))
    book.add_page(PdfReader(io.BytesIO(page)).pages[0])
    out = io.BytesIO()
    book.write(out)
    return out.getvalue()


JOBS = [
    Job("f-radio-signage", "a", "form", "odt", RADIO, truth(
        ACC, "accepted", True, "en", client="Whinfell Building Society",
        project="Branch signage 2026", project_code="CP-60331", po_number="WBS-PO-7781",
        milestone="Installation, 18 branches", signatory_name="Odette Farrimond",
        signatory_title="Facilities Director", signature_date="2026-11-06",
        amount="43560.00 GBP")),
    Job("f-sat-no-tick", "a", "form", "odt", NOTICK, truth(
        ACC, "undecided", True, "en", client="Kestrel Vale Dairies Ltd",
        project="CIP skid 3 controls", project_code="KVD-C-2093", milestone="SAT complete",
        signatory_name="Caoimhe Brannigan", signatory_title="Automation Manager",
        signature_date="2026-04-29", amount="67200.00 EUR"),
        post=pen("Sign here", 802, 60, -10, 110)),
    Job("f-review-status-list", "a", "form", "odt", DROPDOWN, truth(
        ACC, "rejected", True, "en", client="Stellate Pharma Distribution Inc.",
        project="Serialization Phase II", project_code="SPD-SOW-31",
        milestone="D7 Line 4 aggregation", signatory_name="Ezekiel Thornbury",
        signatory_title="Director, Packaging Technology", signature_date="2026-08-11",
        amount="78125.00 USD")),
    Job("f-variation-fields", "a", "form", "odt", VARIATION, truth(
        "change_order", "accepted", True, "en", client="Gannet Theatre Holdings Ltd",
        project="Fly tower rebuild", project_code="GTH/88", change_order_number="VO-017",
        signatory_name="Rufus Ellingham-Diaz", signatory_title="Technical Director",
        signature_date="2026-09-17", amount="9310.00 GBP"),
        post=both(pen("signature", 804, 60, -12, 105, colour=BLACK))),
    Job("f-garden-release", "a", "form", "odt", NEWFIELDS, truth(
        ACC, "accepted_with_conditions", True, "en", client="Priory Meadow Care Homes LLP",
        project="Sensory garden, Elmbank House", project_code="LC-2214",
        milestone="Planting and furniture", signatory_name="Philippa Underhay",
        signatory_title="Estates Lead", signature_date="2026-06-02", amount="24890.00 GBP",
        conditions=["re-turf the strip along the east wall"])),
    Job("f-pilot-cutter", "a", "mixed", "odt", FRONT, truth(
        ACC, "accepted", True, "en", client="Isles Pilotage Authority",
        project="Pilot cutter “Sea Holly” refit", project_code="TR-0417",
        milestone="Milestone 8 (Navigation console)", signatory_name="Lowenna Tregear",
        signatory_title="Harbour Superintendent", signature_date="2026-03-09",
        amount="19445.00 GBP", warnings=["scanned"]), post=with_scanned_page),
]  # fmt: skip
