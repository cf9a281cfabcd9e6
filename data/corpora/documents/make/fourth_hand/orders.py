"""English purchase orders, statements of work and time sheets."""

from collections.abc import Iterator

from paper import Paper, truth

from fourth_hand.ink import Machine, printed, scanned


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield purchase()
    yield plain_order()
    yield statement()
    yield open_statement()
    yield week()
    yield submitted()


def purchase() -> Paper:
    css = """body{font:9.5pt 'Liberation Sans'} .top{display:flex;justify-content:space-between}
    h1{color:#5b2c83;margin:0} table{width:100%;border-collapse:collapse;margin:4mm 0}
    th{background:#5b2c83;color:#fff;text-align:left;padding:1.5mm} td{padding:1.5mm;
    border-bottom:1px solid #ddd} .n{text-align:right} .box{display:grid;grid-template-columns:1fr
    1fr;
    gap:6mm} .small{font-size:7pt;columns:2}"""
    body = """<div class=top><h1>Purchase Order</h1><div>PO number: <b>ASB-2026-01733</b><br>Order
    date:
    9 February 2026<br>Page 1 of 1</div></div><div class=box><div><b>Buyer</b><br>Ashburnham
    Orchestra
    Trust<br>Concert Hall Lane 2, Norwich</div><div><b>Supplier</b><br>Resonance Acoustics Ltd<br>
    Unit 9 Millfield, Ely</div></div><p>Project: Rehearsal room acoustics &nbsp; Project no.:
    RRA-12</p>
    <table><tr><th>Line<th>Description<th class=n>Qty<th class=n>Unit price<th class=n>Total
    <tr><td>10<td>Room survey and impulse response measurement<td class=n>1<td class=n>£3,250.00
    <td class=n>£3,250.00<tr><td>20<td>Diffuser design, three variants<td class=n>3
    <td class=n>£1,900.00<td class=n>£5,700.00<tr><td>30<td>Site supervision, day
    <td class=n>4<td class=n>£780.00<td class=n>£3,120.00<tr><td colspan=4 class=n><b>Order total
    excl.
    VAT</b><td class=n><b>£12,070.00</b></table><p>Authorised by: [[sig 201]]<br>Sebastian Lorrimer,
    Head of Procurement, 9 February 2026</p><p class=small>1. The order is accepted by the supplier
    on
    delivery or on written confirmation, whichever is first. 2. Goods or services not in accordance
    with
    the order may be rejected. 3. Payment 30 days after receipt of a correct invoice which must
    quote
    the PO number.</p>"""
    label = truth(
        "purchase_order",
        None,
        True,
        "en",
        client="Ashburnham Orchestra Trust",
        project="Rehearsal room acoustics",
        project_code="RRA-12",
        signatory_name="Sebastian Lorrimer",
        signatory_title="Head of Procurement",
        signature_date="2026-02-09",
        amount="12070.00 GBP",
        po_number="ASB-2026-01733",
    )
    return Paper("d-purchase", "a", "text", printed(css, body), label)


def plain_order() -> Paper:
    css = """body{font:9pt 'Liberation Mono'} pre{font:inherit;margin:0}"""
    body = """<pre>
Hawthorn Minerals Corp                                   PURCHASE ORDER
PO Box 771, Elko NV                                      PO#  0082264
---------------------------------------------------------------------------
VENDOR : Basin Range Hydrology                           DATE  10/28/2025
PROJECT: Pit dewatering study                            TERMS NET 45
---------------------------------------------------------------------------
LN  DESCRIPTION                         QTY  UM      PRICE         EXTENDED
001 Monitoring well installation          6  EA   8,400.00        50,400.00
002 Pump test incl. report                2  EA  11,250.00        22,500.00
003 Numerical model, phase 1              1  LS  31,900.00        31,900.00
---------------------------------------------------------------------------
                                                  ORDER TOTAL  USD 104,800.00

THIS IS A SYSTEM GENERATED ORDER. NO SIGNATURE IS REQUIRED.
INVOICES WITHOUT PO NUMBER WILL BE RETURNED.</pre>"""
    label = truth(
        "purchase_order",
        None,
        None,
        "en",
        client="Hawthorn Minerals Corp",
        project="Pit dewatering study",
        amount="104800.00 USD",
        po_number="0082264",
    )
    source = printed(css, body, paper="letter")
    scan = scanned(source, Machine(seed=20, tilt=-0.5, dpi=200))
    return Paper("d-plain-order", "a", "scan", scan, label | {"warnings": ["scanned"]}, source)


def statement() -> Paper:
    css = """body{font:10.5pt 'Liberation Serif'} h2{font-size:12pt} .pb{break-before:page}
    table{border-collapse:collapse;width:100%} td,th{border:1px solid #666;padding:1.5mm}
    .s{display:flex;gap:12mm;margin-top:10mm} .s div{flex:1}"""
    body = """<h1>Statement of Work No. SOW-0039</h1><p>under the Professional Services Agreement
    dated
    11 January 2024 between <b>Pelican Bay Insurance Group</b> (the "Client") and Nettlefold Data
    Partners (the "Consultant").</p><h2>1. Project</h2><p>Project name: Claims triage data mart</p>
    <h2>2. Scope</h2><p>The Consultant will design, build and document a data mart fed from the two
    claims platforms of the Client, including lineage, role model and twelve standard reports. Work
    on
    the general ledger feed is out of scope.</p><h2>3. Acceptance</h2><p>Each deliverable is deemed
    accepted if the Client does not reject it in writing within ten business days after delivery. A
    deliverable may be accepted with conditions, which the parties record in writing.</p>
    <div class=pb></div><h2>4. Fees</h2><table><tr><th>Milestone<th>Due<th>Fee<tr><td>M1 Data model
    approved<td>March 27, 2026<td>$42,000.00<tr><td>M2 Pipelines live<td>June 12, 2026<td>$71,500.00
    <tr><td>M3 Reports handed over<td>July 31, 2026<td>$36,500.00<tr><th>Total fixed fee<th><th>
    $150,000.00</table><h2>5. Changes</h2><p>Changes require a change order signed by both
    parties.</p>
    <div class=s><div><b>Client</b><br>[[sig 211]]<br>Name: Marcellus Whitlow<br>Title: Chief Claims
    Officer<br>Date: January 30, 2026</div><div><b>Consultant</b><br>[[sig 212 black]]<br>Name:
    Anneke
    Foss<br>Title: Managing Partner<br>Date: January 28, 2026</div></div>"""
    label = truth(
        "statement_of_work",
        None,
        True,
        "en",
        client="Pelican Bay Insurance Group",
        project="Claims triage data mart",
        project_code="SOW-0039",
        signatory_name="Marcellus Whitlow",
        signatory_title="Chief Claims Officer",
        signature_date="2026-01-30",
        amount="150000.00 USD",
    )
    return Paper("d-statement", "a", "text", printed(css, body, paper="letter"), label)


def open_statement() -> Paper:
    css = """body{font:10pt 'Liberation Sans Narrow'} .wm{position:fixed;top:120mm;left:30mm;
    font-size:80pt;color:#0002;transform:rotate(-35deg)} th{text-align:left;vertical-align:top;
    width:40mm} td,th{padding:1.5mm 0;border-top:1px solid #ccc} table{width:100%}"""
    body = """<h1>Scope of Work</h1><p>SOW reference OYS-SOW-204, version for signature</p>
    <table><tr><th>Client<td>Oysterwick Town Council<tr><th>Project<td>Seafront lighting audit<tr>
    <th>Services<td>Night survey of 412 columns, photometric model, energy report, public drop-in
    session<tr><th>Deliverables<td>Survey data set; report; two presentations<tr><th>Programme
    <td>Start 1 September 2026, end 18 December 2026<tr><th>Total fee<td>£29,600.00 plus VAT<tr>
    <th>Assumptions<td>Client provides access to feeder pillars; no traffic management needed
    </table><p style="margin-top:12mm">Agreed for the Client</p><p>Signature
    ____________________</p>
    <p>Name &nbsp; Delphine Ackroyd</p><p>Position &nbsp; Town Clerk</p><p>Date
    ____________________</p>
    <p>Agreed for Halcyon Lux Consulting</p><p>Signature ____________________</p><p>Name &nbsp;
    Jerome Castellan</p><p>Date ____________________</p>"""
    label = truth(
        "statement_of_work",
        None,
        False,
        "en",
        client="Oysterwick Town Council",
        project="Seafront lighting audit",
        project_code="OYS-SOW-204",
        signatory_name="Delphine Ackroyd",
        signatory_title="Town Clerk",
        amount="29600.00 GBP",
    )
    return Paper("d-open-statement", "a", "text", printed(css, body), label)


def week() -> Paper:
    css = """body{font:10pt 'Liberation Sans'} table{width:100%;border-collapse:collapse}
    td,th{border:1px solid #000;padding:2mm;text-align:center} .l{text-align:left}"""
    body = """<h2>CONTRACTOR TIME SHEET</h2><p>Client: Winterbourne Shipyards<br>Assignment: Hull 88
    piping design<br>Assignment/project no.: WS-8806<br>Contractor: Caspian Design Crew<br>Worker:
    Yusuf Aydemir<br>Week ending: 22 March 2026</p><table><tr><th class=l>Task<th>Mon<th>Tue<th>Wed
    <th>Thu<th>Fri<th>Total<tr><td class=l>Bilge system
    isometrics<td>8<td>8<td>6.5<td>-<td>4<td>26.5
    <tr><td class=l>Review meetings<td>-<td>-<td>1.5<td>8<td>4<td>13.5<tr><th
    class=l>Hours<th>8<th>8
    <th>8<th>8<th>8<th>40</table><p>I confirm that the hours shown are correct and approved for
    payment.</p><table><tr><td class=l>Worker: [[sig 221 black]]<br>Yusuf Aydemir<br>22 March 2026
    <td class=l>Client supervisor: [[sig 222]]<br>Margery Kilbride, Piping Section Leader<br>
    25 March 2026</table>"""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "en",
        client="Winterbourne Shipyards",
        project="Hull 88 piping design",
        project_code="WS-8806",
        signatory_name="Margery Kilbride",
        signatory_title="Piping Section Leader",
        signature_date="2026-03-25",
        warnings=["scanned"],
    )
    source = printed(css, body)
    return Paper("d-week", "a", "scan", scanned(source, Machine(seed=22, tilt=0.9)), label, source)


def submitted() -> Paper:
    css = """body{font:9pt 'DejaVu Sans'} .bar{background:#1d3557;color:#fff;padding:2mm 4mm}
    table{width:100%;border-spacing:0} td,th{padding:1.2mm;border-bottom:1px solid #ccd;
    text-align:left} .st{color:#946200;font-weight:bold}"""
    body = """<div class=bar>HourGlass &nbsp; | &nbsp; Timesheet TS-10452</div>
    <p>Client: Northfold Diagnostics<br>Project: Validation support<br>Project code: NFD-31<br>
    Consultant: Ludmila Brevik<br>Period: 1 to 30 April 2026<br>Status: <span class=st>Submitted,
    waiting for client approval</span></p><table><tr><th>Date<th>Activity<th>Hours<tr><td>2 Apr
    <td>IQ protocol, chromatography<td>7.50<tr><td>9 Apr<td>OQ execution<td>8.00<tr><td>16 Apr
    <td>Deviation report 3<td>6.25<tr><td>23 Apr<td>PQ planning<td>8.00<tr><th>Total<th><th>29.75
    </table><p>[[ring]] Consultant: submitted 4 May 2026 by Ludmila Brevik<br>[[ring]] Client
    approver:
    Tamsin Holloway, Validation Manager: pending</p>"""
    label = truth(
        "timesheet_approval",
        "undecided",
        False,
        "en",
        client="Northfold Diagnostics",
        project="Validation support",
        project_code="NFD-31",
        signatory_name="Tamsin Holloway",
        signatory_title="Validation Manager",
    )
    return Paper("d-submitted", "a", "text", printed(css, body), label)
