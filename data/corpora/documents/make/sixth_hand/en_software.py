"""English papers of software houses and consultants, written in Writer."""

from collections.abc import Iterator

from paper import Paper, truth

from .kit import BLACK, Job, both, img, make, pen
from .writer import odt

ACC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    yield from make(JOBS)


UAT = odt(
    f"""<h1>User Acceptance Testing – Sign-off</h1>
<table w="4.5 12"><tr><th>Customer</th><td>Osprey Mutual Assurance Society</td></tr>
<tr><th>Programme</th><td>Claims Portal Renewal</td></tr>
<tr><th>Engagement</th><td>ENG-24-0671 (SOW 3)</td></tr>
<tr><th>Release under test</th><td>R2.4 – First notification of loss</td></tr>
<tr><th>Test window</th><td>6 to 17 July 2026</td></tr></table>
<h2>1. What we ran</h2><p>212 scripts were planned, 209 run, 201 passed. Three were withdrawn by
the business. Of the eight failures none is of severity 1 or 2; all eight are recorded below.</p>
<h2>2. Defects open at close of test</h2>
<table w="2.4 9.6 2 2.5"><tr><th>Key</th><th>Summary</th><th>Sev.</th><th>Fix in</th></tr>
<tr><td>FNOL-318</td><td>Postcode finder is slow on mobile</td><td>3</td><td>R2.5</td></tr>
<tr><td>FNOL-322</td><td>Welsh letter template lacks accent</td><td>4</td><td>R2.5</td></tr>
<tr><td>FNOL-330</td><td>Audit export shows UTC times</td><td>3</td><td>R2.6</td></tr></table>
<p class="X">Five cosmetic items of severity 4 are tracked in the backlog and form no part of this
decision.</p><h2>3. Decision of the business owner</h2>
<p>☒ Release accepted. Open defects above are backlog, not a condition of acceptance or payment.</p>
<p>☐ Release accepted on condition that the defects above are fixed first</p>
<p>☐ Release not accepted</p>
<p>Stage payment falling due: GBP 58,400.00 plus VAT</p>
<table w="5 6.5 5"><tr><th>Name</th><th>Signature</th><th>Date</th></tr>
<tr><td>Priyamvada Cole<br/>Head of Claims</td><td>{img(101)}</td><td>20 July 2026</td></tr>
</table>""",
    "Osprey Mutual – Claims Portal Renewal<tab/>UAT sign-off v1.0",
    "Page <page/>",
)

HALF = odt(
    f"""<p class="R"><b>Nimbus &amp; Hart Consulting LLC</b><br/>400 Foundry Street, Suite 12</p>
<h1>Deliverable Acceptance Form</h1>
<p>This form concerns deliverable <b>D-05 Target Operating Model</b> under Statement of Work
<b>NH-SOW-2217</b> between Nimbus &amp; Hart and <b>Fairhaven Transit Authority</b> for the
Maintenance Depot Transformation project.</p>
<p>The fee attached to D-05 is USD 120,000.00. In accordance with section 6.2 acceptance takes
effect only when <u>both</u> the Project Sponsor and the Director of Procurement have signed.</p>
<p>Result of review: [X] Accepted as delivered   [  ] Returned for rework</p>
<table w="8 8" class="plain"><tr><td><p>Project Sponsor</p><p>{img(111, 44)}</p>
<p>Leontyne Abara</p><p>Chief Operating Officer</p><p>Date: March 9, 2026</p></td>
<td><p>Director of Procurement</p><p> </p><p>______________________</p><p>Franklin Osei-Mensah</p>
<p>Director of Procurement</p><p>Date: ______________</p></td></tr></table>
<p class="X">Fairhaven Transit Authority is a public body. No deliverable is deemed accepted by
lapse of time, use or payment.</p>""",
    font="Liberation Serif", accent="#7a2e00",
)  # fmt: skip

SOW = odt(
    """<h1>Statement of Work No. 4</h1><p>to the Master Services Agreement dated 1 February 2025
between <b>Hollin Bay Ferries Ltd</b> (“Customer”) and <b>Sixpenny Data Ltd</b> (“Supplier”)</p>
<p>SOW reference: <b>HBF-MSA-SOW-004</b> / Project: Berth Scheduling Forecasts</p>
<h2>Scope</h2><p>Supplier will build a forecast of berth demand for the Hollin and Sker routes,
train two analysts, and hand over the code with documentation.</p>
<h2>Fees and milestones</h2><table w="7.5 5 4"><tr><th>Milestone</th><th>Planned
acceptance</th><th>Fee (EUR)</th></tr><tr><td>Data audit complete</td><td>29 May
2026</td><td>18,000.00</td></tr><tr><td>Forecast model accepted</td><td>31 July
2026</td><td>41,500.00</td></tr><tr><td>Handover accepted</td><td>18 September
2026</td><td>12,500.00</td></tr><tr><td><b>Total</b></td><td> </td><td><b>72,000.00</b></td></tr>
</table><h2>Acceptance</h2><p>Customer shall accept or reject each deliverable in writing within ten
business days. A deliverable not rejected within that time is deemed accepted.</p>
<p>Agreed by the parties’ authorised representatives:</p>
<table w="8 8"><tr><td><p>For Hollin Bay Ferries Ltd</p><p><script>Rosalind Teague</script></p>
<p>Rosalind Teague, Commercial Director</p><p>17 April 2026</p></td><td><p>For Sixpenny Data Ltd</p>
<p><script>Ivo Marsh</script></p><p>Ivo Marsh, Founder</p><p>16 April 2026</p></td></tr></table>""",
    "CONFIDENTIAL", "HBF-MSA-SOW-004 – page <page/>", "Caladea",
)  # fmt: skip

CR = odt(
    """<h1>Change Request CR-0082</h1><table w="4 4.2 4 4.2"><tr><th>Project</th><td>Treasury
Cutover, Wave B</td><th>Project ID</th><td>P-10441</td></tr><tr><th>Client</th><td>Vantorre Holdings
SA</td><th>Raised</th><td>2026-01-19</td></tr><tr><th>Type</th><td>Scope reduction</td><th>PO
affected</th><td>7700129845</td></tr></table>
<h2>Description</h2><p>Remove the in-house bank module for the three dormant entities. Interfaces 11
to 14 are no longer built.</p><h2>Effect on price</h2>
<table w="9 5"><tr><td>Build days removed (24 d × 1,150)</td><td>–27,600.00 EUR</td></tr>
<tr><td>Additional regression testing</td><td>+3,450.00 EUR</td></tr>
<tr><td><b>Net change to contract value</b></td><td><b>–24,150.00 EUR</b></td></tr></table>
<h2>Client decision</h2><table w="8 8"><tr><td>Approved  [ x ]     Declined  [   ]</td><td>Decision
date: 2026-01-27</td></tr><tr><td>Name: Aurelie van Damme</td><td>Role: Group Treasurer</td></tr>
<tr><td span="2">Signature: /s/ Aurelie van Damme</td></tr></table>""",
    "", "Form CR v7<tab/>Printed copies are uncontrolled", "Lato", 10, "2.2cm", "#0b5a4a",
)  # fmt: skip

NEGATED = odt(
    f"""<h1>Go-live readiness: sponsor statement</h1>
<p>Fernhill Children’s Hospital Trust – Electronic Prescribing, project EPR-RX-07</p>
<p>Date of statement: 11 May 2026</p><p>Milestone 6, “Wards live on e-prescribing”, was put to the
sponsor group by Calder Health Systems with a request to confirm acceptance and release the
milestone fee of £210,000.00.</p>
<p>The sponsor group has read the evidence pack and heard the supplier. It does not consider that
the criteria for milestone 6 have been met and does not accept the milestone. The two wards that
run today may continue to do so; nothing in their use is to be understood as acceptance.</p>
<p>The group will look at the milestone again when (i) Ward 9 has been live for fourteen days
and (ii) the allergy alert fault is closed.</p>
<p>{img(121, 42, BLACK)}</p><p>Prof. Sunniva Okafor-Lind<br/>Chief Medical Officer and project
sponsor</p>""",
    "Fernhill Children’s Hospital Trust", "", "Liberation Sans", 10.5, "2.5cm", "#005eb8",
)  # fmt: skip

UNSIGNED = odt(
    """<table class="plain" w="9 8"><tr><td><h2>Lumen Orchard Studio</h2></td><td><p class="R">Job
LO/26/118</p></td></tr></table><h1>Thank you – here is your handover certificate</h1>
<p>Client: Bramblewick Cider Company<br/>Project: bramblewick.example relaunch<br/>Stage:
3 – Design system and templates<br/>Stage fee: £11,750.00 (ex VAT)</p>
<p>We are delighted to confirm that stage 3 is complete and has been handed over on 2 October 2026.
All templates were tested on the agreed browsers and everything in the stage brief has been
delivered.</p><p>To let us move to stage 4, please sign below and send back a copy.</p>
<p>I confirm that stage 3 is complete and accepted.</p>
<table w="8 8"><tr><td>Signed (client): </td><td>Date:</td></tr><tr><td>Name: Josephine
Rudd-Tapley</td><td>Position: Brand Manager</td></tr></table>
<p> </p><p>For Lumen Orchard Studio: <script>Cass Whitlow</script> 2 October 2026</p>""",
    font="Lato", accent="#b5442e",
)  # fmt: skip

DRAFT = odt(
    f"""<p class="R"><b>DRAFT – not for release – v0.3</b></p><h1>Certificate of Completion</h1>
<p>Contract: Data Centre Migration Services, TC-5512</p><p>Customer: Tarrant &amp; Cole Stockbrokers
LLP</p><p>Milestone: MS3 Production hosts moved</p><p>Price of milestone: 96,000.00 GBP</p>
<p>The Customer certifies that MS3 has been completed to its satisfaction on 30 June 2026 and that
the Supplier may raise its invoice.</p>
<table w="5.5 5.5 5.5"><tr><th>For the Customer</th><th>Signature</th><th>Date</th></tr>
<tr><td>Barnaby Tarrant, IT Director</td><td>{img(131, 34)}</td><td>1 July 2026</td></tr></table>
<p><i>Reviewer’s note (M. Ogilvy): figures still to be agreed with finance; Barnaby signed the draft
by mistake, final to follow.</i></p>""",
    "DRAFT", "DRAFT", "Liberation Sans Narrow", 11.5,
)  # fmt: skip

HANDOVER = odt(
    """<h1>Practical handover record</h1><p><b>Between</b> Castellan Archive Trust (the Client)
<b>and</b> Tessellate Digital Ltd (the Supplier)</p><p>Matter: digitisation of the Ormsby glass
negatives, lot 2; Supplier’s job number 26-0458; purchase order CAT/2026/77.</p>
<table w="1.2 9 3 3"><tr><th>No</th><th>Handed over</th><th>Qty</th><th>Checked</th></tr>
<tr><td>1</td><td>Master files, TIFF 600 ppi</td><td>4,118</td><td>☑</td></tr>
<tr><td>2</td><td>Access copies, JPEG</td><td>4,118</td><td>☑</td></tr>
<tr><td>3</td><td>Catalogue records, CSV</td><td>4,118</td><td>☑</td></tr>
<tr><td>4</td><td>Condition notes for broken plates</td><td>37</td><td>☑</td></tr></table>
<p>The Client has checked a sample of one in fifty and takes the lot over without reservation. The
price of lot 2, £16,472.00, may be invoiced.</p>
<p>Dated this 23rd day of September 2026</p>
<table class="plain" w="8 8"><tr><td><p>Client</p><p> </p><p>.........................</p>
<p>Wilhelmina Ashgrove, Collections Lead</p></td><td><p>Supplier</p><p> </p>
<p>.........................</p><p>Kit Nakamura-Boyle, Studio Manager</p></td></tr></table>""",
    "", "Two originals, one for each party", "Caladea", 11,
)  # fmt: skip

REFERRED = odt(
    f"""<h1>Notice of conditional acceptance</h1><p>Ref. NCA/2026/014 – 25 August 2026</p>
<p>Aberlour Street Housing Association acknowledges receipt of <b>Milestone 2 – Tenant data
loaded</b> under the Homes One contract, work order <b>WO-88-2310</b>, from Trellis Public Software.
</p><p>The milestone is accepted subject to correction of the rent-arrears balances for the 312
joint tenancies by 15 September 2026 and to delivery of the reconciliation report signed by our
auditors. Of the milestone price of £74,000.00 we release the whole sum now.</p>
<p>Should either of these not be met we reserve the right to reject the milestone.</p>
<p>{img(141, 40)}</p><p>Declan Murtagh<br/>p.p. Ingrid Solway, Director of Resources</p>""",
    "Aberlour Street Housing Association", "Registered society no. 00000R", "Carlito", 11.5,
)  # fmt: skip

JOBS = [
    Job("f-uat-osprey", "a", "text", "odt", UAT, truth(
        ACC, "accepted", True, "en", client="Osprey Mutual Assurance Society",
        project="Claims Portal Renewal", project_code="ENG-24-0671",
        milestone="R2.4 – First notification of loss", signatory_name="Priyamvada Cole",
        signatory_title="Head of Claims", signature_date="2026-07-20", amount="58400.00 GBP")),
    Job("f-sponsor-and-procurement", "a", "text", "odt", HALF, truth(
        ACC, "undecided", False, "en", client="Fairhaven Transit Authority",
        project="Maintenance Depot Transformation", project_code="NH-SOW-2217",
        milestone="D-05 Target Operating Model", signatory_name="Franklin Osei-Mensah",
        signatory_title="Director of Procurement", amount="120000.00 USD",
        warnings=["partly_signed"])),
    Job("f-sow-ferries", "a", "text", "odt", SOW, truth(
        "statement_of_work", None, True, "en", client="Hollin Bay Ferries Ltd",
        project="Berth Scheduling Forecasts", project_code="HBF-MSA-SOW-004",
        signatory_name="Rosalind Teague", signatory_title="Commercial Director",
        signature_date="2026-04-17", amount="72000.00 EUR")),
    Job("f-change-request-minus", "a", "text", "odt", CR, truth(
        "change_order", "accepted", True, "en", client="Vantorre Holdings SA",
        project="Treasury Cutover, Wave B", project_code="P-10441", po_number="7700129845",
        change_order_number="CR-0082", signatory_name="Aurelie van Damme",
        signatory_title="Group Treasurer", signature_date="2026-01-27", amount="-24150.00 EUR")),
    Job("f-sponsor-statement", "a", "text", "odt", NEGATED, truth(
        ACC, "rejected", True, "en", client="Fernhill Children’s Hospital Trust",
        project="Electronic Prescribing", project_code="EPR-RX-07",
        milestone="Wards live on e-prescribing", signatory_name="Sunniva Okafor-Lind",
        signatory_title="Chief Medical Officer and project sponsor", signature_date="2026-05-11",
        amount="210000.00 GBP")),
    Job("f-studio-thank-you", "a", "text", "odt", UNSIGNED, truth(
        ACC, "undecided", False, "en", client="Bramblewick Cider Company",
        project="bramblewick.example relaunch", project_code="LO/26/118",
        milestone="Design system and templates", signatory_name="Josephine Rudd-Tapley",
        signatory_title="Brand Manager", amount="11750.00 GBP", warnings=["partly_signed"])),
    Job("f-stockbroker-draft", "a", "text", "odt", DRAFT, truth(
        ACC, "undecided", True, "en", client="Tarrant & Cole Stockbrokers LLP",
        project="Data Centre Migration Services", project_code="TC-5512",
        milestone="MS3 Production hosts moved", signatory_name="Barnaby Tarrant",
        signatory_title="IT Director", signature_date="2026-07-01", amount="96000.00 GBP",
        warnings=["draft_or_void"])),
    Job("f-archive-handover", "a", "text", "odt", HANDOVER, truth(
        ACC, "accepted", True, "en", client="Castellan Archive Trust",
        project="digitisation of the Ormsby glass negatives", project_code="26-0458",
        milestone="lot 2", po_number="CAT/2026/77", signatory_name="Wilhelmina Ashgrove",
        signatory_title="Collections Lead", signature_date="2026-09-23", amount="16472.00 GBP"),
        post=both(pen("....", 151, 6, -2, 115), pen("....", 152, 251, -2, 100, colour=BLACK))),
    Job("f-housing-conditional", "a", "text", "odt", REFERRED, truth(
        ACC, "accepted_with_conditions", True, "en", client="Aberlour Street Housing Association",
        project="Homes One", project_code="WO-88-2310",
        milestone="Milestone 2 – Tenant data loaded", signatory_name="Declan Murtagh",
        signature_date="2026-08-25", amount="74000.00 GBP", conditions=[
            "correction of the rent-arrears balances for the 312 joint tenancies by 15 September "
            "2026", "delivery of the reconciliation report signed by our auditors"])),
]  # fmt: skip
