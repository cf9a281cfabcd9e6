"""English papers of building and plant jobs: handovers, payment certificates, change orders."""

from collections.abc import Iterator

from paper import Paper, truth

from fourth_hand.ink import Machine, printed, scanned


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield crane()
    yield interim()
    yield credit()
    yield not_approved()
    yield superseded()
    yield words_differ()
    yield day_or_month()
    yield blank_change()
    yield upside_down()
    yield sideways()


def crane() -> Paper:
    css = """body{font:9.5pt 'Liberation Sans'} .hd{background:#ffcc00;padding:3mm;display:flex;
    justify-content:space-between;font-weight:bold} table{width:100%;border-collapse:collapse;
    margin:3mm 0} td,th{border:1px solid #777;padding:1mm 2mm;vertical-align:middle}
    th{background:#eee;text-align:left}"""
    body = """<div class=hd><span>TORVALD LIFTING</span><span>HANDOVER PROTOCOL HP-0417</span></div>
    <table><tr><th>Client<td>Glenburnie Paper Mill Ltd<th>Project<td>Reel crane renewal
    <tr><th>Contract job no.<td>TL-6603<th>Stage<td>Site acceptance test
    <tr><th>Stage value<td>£112,300.00<th>Client PO<td>GPM/45117</table>
    <table><tr><th>Check<th>Found<th>OK<th>Not OK
    <tr><td>Overload trip at 110 %<td>trips at 108 %<td>[[tick]]<td>[[box]]
    <tr><td>Emergency stop, all stations<td>6 of 6<td>[[tick]]<td>[[box]]
    <tr><td>Runway limit switches<td>east switch sticks<td>[[box]]<td>[[cross]]
    <tr><td>Paint system, dry film<td>240 µm<td>[[tick]]<td>[[box]]
    <tr><td>Spare parts delivered<td>hook block missing<td>[[box]]<td>[[cross]]</table>
    <p><b>Result of the handover</b> (one box):<br>[[box]] taken over without reserve<br>[[tick]]
    taken
    over with reserves as listed<br>[[box]] not taken over</p>
    <p><b>Reserves</b></p><p>R1 East runway limit switch to be exchanged within 14 days<br>
    R2 Spare hook block to be delivered to the mill store</p>
    <table><tr><th>For the client<td>Fergus MacAlister, Maintenance Superintendent<td>[[sig 101]]
    <td>12 June 2026<tr><th>For Torvald Lifting<td>Inga Solheim, Commissioning<td>[[sig 102 black]]
    <td>12 June 2026</table>"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "en",
        client="Glenburnie Paper Mill Ltd",
        project="Reel crane renewal",
        project_code="TL-6603",
        milestone="Site acceptance test",
        signatory_name="Fergus MacAlister",
        signatory_title="Maintenance Superintendent",
        signature_date="2026-06-12",
        amount="112300.00 GBP",
        po_number="GPM/45117",
        conditions=[
            "East runway limit switch to be exchanged within 14 days",
            "Spare hook block to be delivered to the mill store",
        ],
    )
    return Paper("d-crane", "a", "text", printed(css, body), label)


def interim() -> Paper:
    css = """body{font:10pt 'Liberation Serif'} h1{font-size:14pt;border:1px solid #000;padding:2mm;
    text-align:center} .kv td{padding:.6mm 6mm .6mm 0} .sum{width:100%} .sum td:last-child{
    text-align:right} .tot td{border-top:1px solid #000;font-weight:bold}"""
    body = """<h1>PAYMENT CERTIFICATE No. 9</h1><table class=kv><tr><td>Employer:<td>Strathmoor
    Regional Hospital Trust<tr><td>Contractor:<td>Hallam &amp; Breck Construction plc
    <tr><td>Project:<td>Dialysis wing<tr><td>Job number:<td>SRH-218<tr><td>Valuation to:
    <td>31 March 2026</table><table class=sum><tr><td>Gross value of works executed<td>£4,106,220.00
    <tr><td>Materials on site<td>£88,000.00<tr><td>Less retention at 3 %<td>(£125,826.60)
    <tr><td>Less previously certified<td>(£3,711,940.15)
    <tr class=tot><td>Amount certified for payment (excl. VAT)<td>£356,453.25</table>
    <p>In accordance with clause 4.10 of the contract I certify that the above amount is due from
    the
    Employer to the Contractor.</p><p>Certified on behalf of the Employer:</p>
    <p>[[sig 111]]</p><p>Name: Rhiannon Penhallow<br>Capacity: Contract Administrator<br>
    Date of certificate: 14 April 2026</p><p style="font-size:8pt">Copies: Employer, Contractor,
    Quantity Surveyor. This is not a tax invoice.</p>"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Strathmoor Regional Hospital Trust",
        project="Dialysis wing",
        project_code="SRH-218",
        signatory_name="Rhiannon Penhallow",
        signatory_title="Contract Administrator",
        signature_date="2026-04-14",
        amount="356453.25 GBP",
        warnings=["scanned"],
    )
    source = printed(css, body)
    return Paper(
        "d-interim", "a", "scan", scanned(source, Machine(seed=9, tilt=0.7)), label, source
    )


def credit() -> Paper:
    css = """body{font:10.5pt 'Liberation Sans'} .bx{border:2px solid #000;padding:4mm}
    table{width:100%;border-collapse:collapse} td{border-bottom:1px solid #aaa;padding:1.2mm}"""
    body = """<div class=bx><h2 style="margin:0">CHANGE ORDER</h2><table>
    <tr><td>Change order no.<td><b>COR-11</b><td>Date issued<td>May 6, 2026
    <tr><td>Owner<td><b>Calloway Brewing Company</b><td>Project<td><b>Cellar cold room</b>
    <tr><td>Contractor<td>Ridgeway Insulated Panels LLC<td>Job no.<td><b>RIP-0884</b></table>
    <p>Delete the epoxy floor coating in rooms 103 and 104 (owner will do the work himself) and
    credit
    the contract accordingly.</p><table><tr><td>Original contract sum<td>$287,500.00
    <tr><td>Changes approved before<td>$11,240.00<tr><td>This change order (deduct)<td>-$19,365.00
    <tr><td>New contract sum<td>$279,375.00</table>
    <p>Accepted and agreed:</p><table><tr><td>Owner:<td>[[sig 121]]<td>May 13, 2026
    <tr><td colspan=3>Jefferson Calloway, President<tr><td>Contractor:<td>[[sig 122 black]]
    <td>May 11, 2026<tr><td colspan=3>Luz Amador, Estimator</table></div>"""
    label = truth(
        "change_order",
        "accepted",
        True,
        "en",
        client="Calloway Brewing Company",
        project="Cellar cold room",
        project_code="RIP-0884",
        signatory_name="Jefferson Calloway",
        signatory_title="President",
        signature_date="2026-05-13",
        amount="-19365.00 USD",
        change_order_number="COR-11",
        warnings=["scanned"],
    )
    source = printed(css, body, paper="letter")
    scan = scanned(source, Machine(seed=12, tilt=1.1, dpi=150, quality=50, color=True))
    return Paper("d-credit", "a", "scan", scan, label, source)


def not_approved() -> Paper:
    css = """body{font:10pt 'DejaVu Sans'} fieldset{margin:4mm 0;border:1px solid #456}
    legend{font-weight:bold;color:#456}"""
    body = """<h2>Variation request VR-023</h2><fieldset><legend>Contract</legend>Client: Ashgrove
    Retirement Villages<br>Project: Block C lift shafts<br>Project ref: ARV-C-77<br>Contractor:
    Vertex
    Lifts Pty Ltd</fieldset><fieldset><legend>Proposed change</legend>Stainless steel car linings in
    place of laminate, three cars.<br>Price: AUD 41,080.00 excl. GST<br>Time: 15 working days
    </fieldset><fieldset><legend>Client response</legend>[[box]] Approved &nbsp; [[cross]] Not
    approved
    &nbsp; [[box]] Resubmit<br>Comment: laminate is what residents chose, no budget for
    this.</fieldset>
    <fieldset><legend>Client signature</legend>[[sig 131]]<br>Bronwyn Tillotson, Development Manager
    <br>22 July 2026</fieldset>"""
    label = truth(
        "change_order",
        "rejected",
        True,
        "en",
        client="Ashgrove Retirement Villages",
        project="Block C lift shafts",
        project_code="ARV-C-77",
        signatory_name="Bronwyn Tillotson",
        signatory_title="Development Manager",
        signature_date="2026-07-22",
        amount="41080.00 AUD",
        change_order_number="VR-023",
    )
    return Paper("d-variation-no", "a", "text", printed(css, body), label)


def superseded() -> Paper:
    css = """.st{border:3px solid #b00;color:#b00;font-weight:bold;padding:2mm 6mm;width:110mm;
    transform:rotate(-4deg);text-align:center} .c2{columns:2;margin:5mm 0}"""
    body = """<div class=st>SUPERSEDED by rev. B of 4 May 2026<br>do not use</div>
    <h2>Contract Change Notice CCN-031 rev. A</h2><div class=c2>Customer: Holt Aerodrome Ltd<br>
    Project: Apron lighting<br>Job: HAL-2207<br>Net change: EUR 7,940.00<br>Supplier: Lumenfeld
    Airfield GmbH<br>Issued: 9 April 2026</div><p>Additional 18 inset lights on stand 7 including
    coring and cabling. The contract price is adjusted by the net change stated above.</p>
    <p>Approved for the customer: [[sig 141]]</p><p>Clementine Rusk, Airfield Engineer, 15 April
    2026
    </p>"""
    label = truth(
        "change_order",
        "undecided",
        True,
        "en",
        client="Holt Aerodrome Ltd",
        project="Apron lighting",
        project_code="HAL-2207",
        signatory_name="Clementine Rusk",
        signatory_title="Airfield Engineer",
        signature_date="2026-04-15",
        amount="7940.00 EUR",
        change_order_number="CCN-031",
        warnings=["draft_or_void"],
    )
    return Paper("d-superseded", "a", "text", printed(css, body), label)


def words_differ() -> Paper:
    css = """body{font:11pt 'Liberation Serif'} .t{letter-spacing:1mm;text-align:center}"""
    body = """<h2 class=t>CERTIFICATE OF COMPLETION AND ACCEPTANCE</h2>
    <p>Owner: Pemberton Grain Terminal Inc.<br>Project: Conveyor gallery repair<br>Work order:
    WO-58120<br>Milestone: Steel erection complete</p><p>The Owner accepts the milestone and
    releases
    payment of seventy-two thousand five hundred Canadian dollars (CAD 75,200.00) to Kildare Steel
    Fabricators.</p><p>Signed for the Owner:</p><p>[[sig 151 black]]</p><p>Gwendolyn Sato, Terminal
    Manager<br>October 21, 2025</p>"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Pemberton Grain Terminal Inc.",
        project="Conveyor gallery repair",
        project_code="WO-58120",
        milestone="Steel erection complete",
        signatory_name="Gwendolyn Sato",
        signatory_title="Terminal Manager",
        signature_date="2025-10-21",
        warnings=["amount_words_disagree"],
    )
    return Paper("d-words-differ", "a", "text", printed(css, body, paper="letter"), label)


def day_or_month() -> Paper:
    css = """body{font:10.5pt 'Liberation Sans'} .r{display:flex;border-bottom:1px dotted #555;
    padding:1.5mm 0} .r span{width:50mm}"""
    body = """<h2>Job completion acceptance</h2><div class=r><span>Client</span>Marlowe Cold Chain
    </div><div class=r><span>Project</span>Ammonia plant overhaul</div><div class=r><span>Job number
    </span>AMC-419</div><div class=r><span>Milestone</span>Recommissioning</div><div class=r><span>
    Milestone fee</span>EUR 26,480.00</div><p>The client accepts the work described above as
    complete.
    </p><div class=r><span>Signed</span>[[sig 161]]</div><div class=r><span>Name</span>Fenella
    Drummond
    </div><div class=r><span>Title</span>Refrigeration Lead</div><div class=r><span>Date</span>
    04/07/2026</div><p style="font-size:8pt">Form JC-2. Return to the site office.</p>"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Marlowe Cold Chain",
        project="Ammonia plant overhaul",
        project_code="AMC-419",
        milestone="Recommissioning",
        signatory_name="Fenella Drummond",
        signatory_title="Refrigeration Lead",
        amount="26480.00 EUR",
        warnings=["ambiguous_date"],
    )
    return Paper("d-day-or-month", "a", "text", printed(css, body), label)


def blank_change() -> Paper:
    css = """body{font:10pt 'Liberation Sans'} table{width:100%;border-collapse:collapse}
    td,th{border:1px solid #000;padding:2mm;text-align:left} .n{text-align:right}"""
    body = """<h1>Field Change Order</h1><table><tr><th>FCO number<td>FCO-2026-058<th>Project
    <td>Tidal gauge array<tr><th>Client<td>Brackwater Harbour Commission<th>Project no.<td>THG-2031
    </table><br><table><tr><th>Item<th>Description<th class=n>Amount<tr><td>1<td>Extra core boring,
    6 m<td class=n>$4,820.00<tr><td>2<td>Barge standby, 2 days<td class=n>$7,150.00<tr><td>3
    <td>Credit: tripod mount not needed<td class=n>-$1,330.00<tr><th colspan=2>Net change to
    contract
    <th class=n>$10,640.00</table><p>No work shall start before this order is signed by the
    client.</p>
    <table><tr><th>Client authorisation<th>Contractor<tr><td>Name: Oswin Featherstone<br>Title:
    Deputy
    Commissioner<br>Signature: <br>Date:<td>Name: Maribel Cutajar<br>Title: Project Engineer<br>
    Signature:<br>Date:</table>"""
    label = truth(
        "change_order",
        "undecided",
        False,
        "en",
        client="Brackwater Harbour Commission",
        project="Tidal gauge array",
        project_code="THG-2031",
        signatory_name="Oswin Featherstone",
        signatory_title="Deputy Commissioner",
        amount="10640.00 USD",
        change_order_number="FCO-2026-058",
    )
    return Paper("d-field-change", "a", "text", printed(css, body, paper="letter"), label)


def upside_down() -> Paper:
    css = """body{font:12pt 'Liberation Serif'} .m{margin:10mm 0;border-left:4px solid #000;
    padding-left:5mm}"""
    body = """<h2>Practical Completion Sign-off</h2><div class=m>Client: Ravensworth Leisure Ltd<br>
    Project: Pool hall ventilation<br>Project number: RL-3319<br>Milestone: Balancing and
    commissioning
    <br>Sum released: £19,860.00</div><p>We confirm that the works under this milestone have been
    inspected and are accepted as complete.</p><p>[[sig 171]]</p><p>Barnaby Ollerton<br>Estates
    Manager
    <br>30 January 2026</p>"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Ravensworth Leisure Ltd",
        project="Pool hall ventilation",
        project_code="RL-3319",
        milestone="Balancing and commissioning",
        signatory_name="Barnaby Ollerton",
        signatory_title="Estates Manager",
        signature_date="2026-01-30",
        amount="19860.00 GBP",
        warnings=["scanned"],
    )
    source = printed(css, body)
    scan = scanned(source, Machine(seed=17, tilt=-0.4, turn=180))
    return Paper("d-upside-down", "a", "scan", scan, label, source)


def sideways() -> Paper:
    css = """body{font:11pt 'Liberation Sans'} h2{margin-bottom:2mm} table{width:100%;
    border-collapse:collapse} td{border:1px solid #000;padding:2mm}"""
    body = """<h2>Rejection of deliverable</h2><p>Ref. of notice: RN-4</p><table><tr><td>Client
    <td>Kestrelmoor Water Company<td>Project<td>Sludge press upgrade<tr><td>Job no.<td>KWC-1276
    <td>Milestone<td>Factory acceptance test<tr><td>Milestone value<td>£84,000.00<td>Supplier
    <td>Brenner Filtration Ltd</table><p>The factory acceptance test of 3 November 2025 failed. Cake
    dryness was 19 % against 26 % guaranteed. We therefore reject the milestone.
    </p><p>[[sig 181 black]]</p><p>Araminta Goldsworthy,
    Process Engineering Manager, 7 November 2025</p>"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "en",
        client="Kestrelmoor Water Company",
        project="Sludge press upgrade",
        project_code="KWC-1276",
        milestone="Factory acceptance test",
        signatory_name="Araminta Goldsworthy",
        signatory_title="Process Engineering Manager",
        signature_date="2025-11-07",
        amount="84000.00 GBP",
        warnings=["scanned"],
    )
    source = printed(css, body, paper="A4 landscape")
    scan = scanned(source, Machine(seed=18, tilt=0.3, turn=90, dpi=160))
    return Paper("d-sideways", "a", "scan", scan, label, source)
