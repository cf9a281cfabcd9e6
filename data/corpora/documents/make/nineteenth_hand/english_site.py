"""English papers from the site: snag walks, dockets, day sheets, directives, test sheets."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import box, ink, ring, scanned, text, typ, web

AC, CO, TS = "acceptance_certificate", "change_order", "timesheet_approval"


def snag_walk() -> Paper:
    rows = [
        ("1", "Lobby", "Scuff to plaster beside riser door", "Filled and painted", "RD"),
        ("2", "L1 kitchen", "Silicone missing behind tap", "Done 3 Sept", "RD"),
        ("3", "L1 west", "Carpet tile lifting at floor box 14", "Re-laid", "RD"),
        ("4", "L2 meeting", "Glazed door drags on closing", "Closer adjusted, planed", "RD"),
        ("5", "Stair B", "Nosing chipped, tread 9", "Nosing replaced", "RD"),
    ]
    cells = "".join(
        f"<tr><td>{a}<td>{b}<td>{c}<td>{d}<td class='hand c'>{e}</tr>" for a, b, c, d, e in rows
    )
    body = f"""<h2>Final walk &mdash; snagging list, rev. 3</h2>
    <table class=sm><tr><td>Job: <b>Osprey Wharf, Cat B fit-out, levels 1 and 2</b><td>Job no. <b>TBI-2291</b></tr>
    <tr><td>Contractor: Tennick Brae Interiors<td>Walk held: 9 September 2026</tr>
    <tr><td>For the client: <b>Loxley Marine Brokers LLP</b><td>Present: Ruth Dalgarno, Ian Toze</tr></table>
    <table class="grid mt"><tr><th>No.<th>Where<th>What was wrong<th>What was done<th>Client, initial when satisfied</tr>{cells}</table>
    <p class=mt>Nothing else noted on the walk. Once every line above carries the client&rsquo;s initials the works are
    taken over, the defects period starts and the balance falls due. No further paper will be issued.</p>
    <table class=mt><tr><td style="width:50%">Client&rsquo;s representative<div class=line>{ink(41)}</div>Ruth Dalgarno, Facilities Lead<td>Date<div class="line hand">9 Sept 2026</div></tr></table>"""
    label = truth(
        AC,
        "accepted",
        True,
        "en",
        client="Loxley Marine Brokers LLP",
        project="Osprey Wharf, Cat B fit-out, levels 1 and 2",
        project_code="TBI-2291",
        signatory_name="Ruth Dalgarno",
        signatory_title="Facilities Lead",
        signature_date="2026-09-09",
    )
    return scanned(
        "snag-walk", web(body, font="Liberation Sans"), label, Scanner(skew=-0.8, seed=3)
    )


def roof_docket() -> Paper:
    body = f"""<div class=c><h2 style="letter-spacing:2px">FERRISBY &amp; SON &middot; ROOFERS</h2><p class=sm>14 Kiln Row, Hexley &middot; lead, slate, flat roofs</p></div>
    <table class=grid><tr><td>Completion docket<td>Date: <span class=hand>17.6.26</span></tr>
    <tr><td colspan=2>Customer: <span class=hand>Hexley Parish Hall Trust</span></tr>
    <tr><td colspan=2>Address of job: <span class=hand>Parish Hall, north pitch and porch</span></tr>
    <tr><td colspan=2>What we did: <span class=hand>stripped 62 m2, new felt + batten, relaid slates, 4 m lead to porch</span></tr>
    <tr><td>Price as quoted: <span class=hand>&pound;6,480.00</span><td>Extras: <span class=hand>none</span></tr></table>
    <p class=mt style="font-size:13pt">The customer has been up / shown photographs and is &nbsp; {ring("SATISFIED")} &nbsp;/&nbsp; NOT SATISFIED &nbsp; with the roof (please ring one).</p>
    <p>If not satisfied, say why: ................................................................................</p>
    <table class=mt><tr><td>Customer signs: {ink(77, 140, 40)}<td>Print name: <span class=hand>Mrs J. Ackerby, Hall secretary</span></tr></table>
    <p class="xs mt">Our guarantee of ten years runs from the day the customer signs.</p>"""
    label = truth(
        AC,
        "accepted",
        True,
        "en",
        client="Hexley Parish Hall Trust",
        project="Parish Hall, north pitch and porch",
        project_code=None,
        signatory_name="J. Ackerby",
        signatory_title="Hall secretary",
        signature_date="2026-06-17",
        amount="6480.00 GBP",
    )
    return scanned(
        "roof-docket",
        web(body, font="Liberation Serif", pt=11, size="148mm 210mm", margin="10mm"),
        label,
        picture=5,
    )


def lift_handover() -> Paper:
    body = f"""<table style="background:#233;color:#fff"><tr><td><b>Quillan Vertical Transport Ltd</b><td class=r>Lift commissioning and handover certificate</tr></table>
    <table class="lines mt"><tr><td>Building owner<td>Sarn Valley Housing Association<tr><td>Installation<td>Passenger lift 2, Garrick House, 8 persons, 630 kg
    <tr><td>Contract<td>QVT/4417<tr><td>Test load run<td>125 %, held, 4 November 2026<tr><td>Safety gear, buffers, door locks<td>Pass / Pass / Pass<tr><td>Alarm link<td>Answered in 21 s</table>
    <p class=mt><b>1. Declaration of the installer.</b> The lift named above has been built, tested and commissioned and is ready for use.</p>
    <div class=two><div><div class=line>{ink(12)}</div>D. Prothero, Commissioning Engineer, Quillan</div><div><div class=line>4 November 2026</div>Date</div></div>
    <p class=mt><b>2. Witness of the test.</b> I watched the load test. My signature here says no more than that.</p>
    <div class=two><div><div class=line>{ink(13, color="#222")}</div>N. Achebe, consultant engineer</div><div><div class=line>4 November 2026</div>Date</div></div>
    <p class=mt><b>3. Acceptance by the building owner.</b> We accept the lift and take it into our charge.</p>
    <div class=two><div><div class=line></div>Carol Maddern, Head of Estates, Sarn Valley Housing Association</div><div><div class=line></div>Date</div></div>"""
    label = truth(
        AC,
        "undecided",
        False,
        "en",
        client="Sarn Valley Housing Association",
        project="Passenger lift 2, Garrick House, 8 persons, 630 kg",
        project_code="QVT/4417",
        signatory_name="Carol Maddern",
        signatory_title="Head of Estates",
        warnings=["partly_signed"],
    )
    return text("lift-handover", web(body, pt=10.5), label)


def owner_co() -> Paper:
    src = """#set page(paper: "us-letter", margin: 0.9in)
#set text(font: "Liberation Serif", size: 10.5pt)
#align(center)[#text(15pt, weight: "bold")[CHANGE ORDER]]
#v(4pt)
#grid(columns: (1fr, 1fr), row-gutter: 7pt,
 [Owner: *Halvorsen County Library District*], [Change Order No.: *CO-007*],
 [Project: *Cedar Bend Branch Library Addition*], [Owner's Project No.: *HCL-2025-03*],
 [Contractor: Stovall Brothers Builders, Inc.], [Contract dated: March 3, 2025])
#v(8pt)
The Contract is changed as follows: furnish and install acoustic baffles at the children's room in place of the lay-in ceiling (PR 19), and delete the unused floor sink in Room 118 (PR 21).
#v(6pt)
#table(columns: (1fr, auto), align: (left, right), stroke: 0.4pt,
 [Original Contract Sum], [\\$4,118,000.00],
 [Net change by previous Change Orders], [\\$86,412.50],
 [Contract Sum before this Change Order], [\\$4,204,412.50],
 [This Change Order: increase of], [*\\$18,935.00*],
 [New Contract Sum], [\\$4,223,347.50])
The Contract Time will be increased by six (6) days. Not valid until signed by the Owner.
#v(20pt)
#grid(columns: (1fr, 1fr, 1fr), gutter: 14pt,
 [#text(font: "Kristi", 21pt)[Lyle Stovall] #line(length: 100%, stroke: .5pt) Contractor \\ Lyle Stovall, President \\ 07/14/2026],
 [#text(font: "Dancing Script", 16pt)[Imogen Pike] #line(length: 100%, stroke: .5pt) Architect \\ Imogen Pike, AIA \\ 07/15/2026],
 [#text(font: "Kristi", 21pt)[Marta Oyelaran] #line(length: 100%, stroke: .5pt) Owner \\ Marta Oyelaran, Executive Director \\ 07/21/2026])
"""
    label = truth(
        CO,
        "accepted",
        True,
        "en",
        client="Halvorsen County Library District",
        project="Cedar Bend Branch Library Addition",
        project_code="HCL-2025-03",
        signatory_name="Marta Oyelaran",
        signatory_title="Executive Director",
        signature_date="2026-07-21",
        amount="18935.00 USD",
        change_order_number="CO-007",
    )
    return text("owner-change-order", typ(src), label)


def field_directive() -> Paper:
    body = f"""<h2 style="border-bottom:2mm solid #c57b00">Field change request &nbsp; FCR 31</h2>
    <p class=sm>Raised by Dunmore Pipelining (contractor) &middot; 2 March 2026 &middot; Contract WW-1180 &middot; Beck Lane outfall renewal</p>
    <p><b>What we ask.</b> Rock at 2.1 m between MH6 and MH7. We ask for 34 m of breaking out at daywork and a further nine days. Price put forward: <b>$41,270.00</b> (NZD).</p>
    <p><b>Engineer&rsquo;s note.</b> The borehole log at MH6 was part of the tender set and shows rock from 1.9 m. A good, tidy request, and we thank the crew for the photographs.</p>
    <div class=b><p><b>Answer of the principal, Waiora District Council</b></p>
    <p>{box()} Agreed as priced &nbsp;&nbsp; {box()} Agreed, but see note &nbsp;&nbsp; {box("x")} Declined</p>
    <p>Note: <span class=hand>foreseeable, borne by contractor under cl. 9.2</span></p>
    <table><tr><td>{ink(205)}<br>Hemi Paratene, Three Waters Manager<td class=hand>6 March 2026</tr></table></div>"""
    label = truth(
        CO,
        "rejected",
        True,
        "en",
        client="Waiora District Council",
        project="Beck Lane outfall renewal",
        project_code="WW-1180",
        signatory_name="Hemi Paratene",
        signatory_title="Three Waters Manager",
        signature_date="2026-03-06",
        amount="41270.00 NZD",
        change_order_number="FCR 31",
    )
    return text("field-change-declined", web(body, font="DejaVu Sans", pt=9.5), label)


def deduct_co() -> Paper:
    src = """#set page(paper: "us-letter", margin: 1in)
#set text(font: "DejaVu Sans", size: 9pt)
#text(14pt)[*Deductive change order 04*]
#line(length: 100%)
#table(columns: (120pt, 1fr), stroke: none, inset: 3pt,
 [Owner], [Bramwell Street Partners LP], [Project], [Bramwell Street Parking Structure], [Job], [PG-118],
 [Contractor], [Tull & Arceneaux Concrete, LLC])
Delete the heated entrance slab and its snow-melt piping (drawing P-204). Credit to the Owner:
#align(center)[#text(13pt)[*(\\$52,600.00)*]]
Reviewed and in order. The architect recommends that the Owner agree to this credit.
#v(26pt)
#grid(columns: (1fr, 1fr), gutter: 30pt, row-gutter: 26pt,
 [#text(font: "Dancing Script", 15pt)[R. Arceneaux] #line(length: 100%) For the contractor: R. Arceneaux, Managing Member \\ Date: May 4, 2026],
 [#text(font: "Dancing Script", 15pt)[Wes Hatori] #line(length: 100%) For the architect: Wes Hatori, Principal \\ Date: May 6, 2026],
 [#v(15pt) #line(length: 100%) For the owner: Deborah Lindqvist, General Partner \\ Date:])
#v(1fr)
#text(7pt)[Becomes part of the contract on the day the last of the three signs.]
"""
    label = truth(
        CO,
        "undecided",
        False,
        "en",
        client="Bramwell Street Partners LP",
        project="Bramwell Street Parking Structure",
        project_code="PG-118",
        signatory_name="Deborah Lindqvist",
        signatory_title="General Partner",
        amount="-52600.00 USD",
        change_order_number="04",
        warnings=["partly_signed"],
    )
    return text("deduct-owner-open", typ(src), label)


def crane_days() -> Paper:
    rows = [
        ("Mon 13 Apr", "07:00", "16:30", "9.0", "Precast stairs, cores A and B"),
        ("Tue 14 Apr", "07:00", "17:00", "9.5", "Wall panels W1&ndash;W14"),
        ("Wed 15 Apr", "&ndash;", "&ndash;", "0", "Stood down, wind"),
        ("Thu 16 Apr", "06:30", "17:00", "10.0", "Wall panels W15&ndash;W31"),
        ("Fri 17 Apr", "07:00", "13:00", "6.0", "De-rig"),
    ]
    cells = "".join(
        f"<tr><td>{a}<td>{b}<td>{c}<td class=r>{d}<td>{e}<td class='c hand'>TK</tr>"
        for a, b, c, d, e in rows
    )
    body = f"""<h2>CRANE HIRE DAY SHEETS &nbsp;<span class=sm>week 16</span></h2>
    <p>Hirer: <b>Kerslake Groundworks Ltd</b> &nbsp;&nbsp; Site: <b>Mill Quarter, Phase 2 stair cores</b> &nbsp;&nbsp; Hire ref. <b>BH-60412</b></p>
    <p>Plant: 60 t all terrain with operator P. Oduya (Bellhouse Lifting)</p>
    <table class=grid><tr><th>Day<th>On<th>Off<th>Hours<th>Lifts<th>Hirer OK</tr>{cells}<tr><td colspan=3 class=r><b>Hours to invoice</b><td class=r><b>34.5</b><td><td></tr></table>
    <p class="sm mt">Initials of the hirer&rsquo;s site agent in the last column agree that day&rsquo;s hours for payment. Days without initials are not charged. Site agent for the hirer: Tom Kerslake. Sheet closed 17 April 2026.</p>"""
    label = truth(
        TS,
        "accepted",
        True,
        "en",
        client="Kerslake Groundworks Ltd",
        project="Mill Quarter, Phase 2 stair cores",
        project_code="BH-60412",
        signatory_name="Tom Kerslake",
        signatory_title="site agent",
        signature_date="2026-04-17",
    )
    return scanned(
        "crane-day-sheets",
        web(body, font="Liberation Sans Narrow", pt=11),
        label,
        Scanner(dpi=140, skew=1.4, noise=11, jpeg=45, turn=90, seed=9),
    )


def hours_portal() -> Paper:
    body = """<div style="background:#f1f3f6;padding:4mm"><b>CrewLedger</b> &rsaquo; Timesheets &rsaquo; TS-2026-0338</div>
    <h3 class=mt>Week ending Sunday 1 November 2026</h3>
    <table class=lines><tr><td>Worker<td>Aoife Brannigan, archaeological supervisor<tr><td>Supplier<td>Tarn Field Archaeology<tr><td>Client<td>Northmoor Quarries plc
    <tr><td>Engagement<td>NQ-EXT-09 &middot; Watching brief, eastern extension<tr><td>Hours<td>37.5 at &pound;41.00<tr><td>Value<td>&pound;1,537.50</table>
    <h3 class=mt>Workflow</h3>
    <table class=grid><tr><th>Step<th>Who<th>State<th>When</tr>
    <tr><td>1 Entered<td>Aoife Brannigan<td style="color:green">Complete &#10003;<td>1 Nov 2026 19:12</tr>
    <tr><td>2 Checked by supplier<td>Ewan Stott, Tarn<td style="color:green">Approved &#10003;<td>2 Nov 2026 08:40</tr>
    <tr><td>3 Client approval<td>Priya Menon, Environment Manager<td>Waiting<td>&ndash;</tr></table>
    <p class="mt xs">Printed 5 Nov 2026. Hours can be invoiced when step 3 is complete.</p>"""
    label = truth(
        TS,
        "undecided",
        False,
        "en",
        client="Northmoor Quarries plc",
        project="Watching brief, eastern extension",
        project_code="NQ-EXT-09",
        signatory_name="Priya Menon",
        signatory_title="Environment Manager",
        amount="1537.50 GBP",
        warnings=["partly_signed"],
    )
    return text("hours-portal-waiting", web(body, pt=10), label)


def venue_handback() -> Paper:
    body = f"""<h1 style="font-size:24pt;font-weight:300">Marquee &amp; power &mdash; event completion</h1>
    <p><b>Event:</b> Thornbury Harvest Weekend &nbsp; <b>Job:</b> EV-7719 &nbsp; <b>Organiser:</b> Thornbury Events CIC</p>
    <p>Structures up, power on and signed over on 24 September; struck and gone by 29 September. The organiser looked over the ground with us on 30 September 2026.</p>
    <table class=grid><tr><th>Part<th>Organiser&rsquo;s view</tr><tr><td>Marquees 1&ndash;4, flooring, linings<td>Fine, all as ordered</tr><tr><td>Generators, cable, lighting towers<td>Fine</tr>
    <tr><td>Ground and reinstatement<td>Ruts by gate C still open</tr></table>
    <p class=mt>{box()} We are happy with everything &nbsp;&nbsp;{box("v")} We are happy except for what is noted below &nbsp;&nbsp;{box()} We are not happy</p>
    <p>Note: <b>fill and re-seed the ruts by gate C by 16 October</b>. Price of the order &pound;23,150.00, payable within thirty days of this sheet.</p>
    <div class=two><div><span class=ds>Felix Okonjo-Hart</span><div style="border-top:.2mm solid #000">Felix Okonjo-Hart, Production Director, for the organiser</div></div><div>30 September 2026</div></div>"""
    label = truth(
        AC,
        "accepted_with_conditions",
        True,
        "en",
        client="Thornbury Events CIC",
        project="Thornbury Harvest Weekend",
        project_code="EV-7719",
        signatory_name="Felix Okonjo-Hart",
        signatory_title="Production Director",
        signature_date="2026-09-30",
        amount="23150.00 GBP",
        conditions=["fill and re-seed the ruts by gate C by 16 October"],
    )
    return text("event-completion", web(body, font="DejaVu Serif", pt=9.5), label)


def remediation() -> Paper:
    src = """#set page(margin: 2.2cm, footer: [#text(7pt)[Verification report VR-02, sheet 41 of 41]])
#set text(font: "Liberation Sans", size: 10pt)
= 9 Sign-off of the remediation
#v(6pt)
Site: *Former Cobbold Tannery, plot C* #h(1fr) Our job: *ENV 5530* \\
Landowner: *Greyfriars Regeneration Ltd* #h(1fr) Stage: *Stage 3 -- soil and perched water*

The hotspots HS1 to HS5 were dug out, the validation samples lie below the site targets, and the capping layer was proved at 22 points. Two rounds of gas readings are still to come.

*9.1 Statement of the landowner.* We have read this report. The Stage 3 works are accepted, and the stage fee of £38,400.00 may be invoiced, subject to
+ gas monitoring in January and in April 2027 at wells BH2, BH4 and BH7
+ a revised Figure 6 with the as-dug levels
#v(22pt)
#text(font: "Kristi", 24pt)[Sheena Abbott]
#line(length: 6cm, stroke: .4pt)
Sheena Abbott, Development Director \\ Greyfriars Regeneration Ltd \\ 12 November 2026
"""
    label = truth(
        AC,
        "accepted_with_conditions",
        True,
        "en",
        client="Greyfriars Regeneration Ltd",
        project="Former Cobbold Tannery, plot C",
        project_code="ENV 5530",
        milestone="Stage 3 – soil and perched water",
        signatory_name="Sheena Abbott",
        signatory_title="Development Director",
        signature_date="2026-11-12",
        amount="38400.00 GBP",
        conditions=[
            "gas monitoring in January and in April 2027 at wells BH2, BH4 and BH7",
            "a revised Figure 6 with the as-dug levels",
        ],
    )
    return text("remediation-stage", typ(src), label)


def fire_alarm() -> Paper:
    body = f"""<div class=two><div><b>Ember &amp; Lock Systems</b><br><span class=sm>Fire detection, installed and maintained</span></div><div class=r>Test record and acceptance<br>Form FD-12</div></div>
    <table class="grid mt"><tr><td>Premises<td>Winslade Conference Centre, east wing<td>Client<td>Winslade Trust</tr><tr><td>Our ref.<td>EL-9034<td>Value<td>&pound;17,865.00</tr></table>
    <p class=mt><b>A. Record of test.</b> 84 devices, all sounded; sound levels 68&ndash;81 dB; cause and effect as matrix rev. D: <b>ALL PASSED.</b></p>
    <p>Tested by {ink(301, 90, 26)} G. Wray, 11 May 2026 &nbsp;&nbsp; Accompanied by {ink(302, 90, 26)} L. Fenn, duty caretaker, 11 May 2026<br><span class=sm>The person accompanying only opens doors and watches; section C is for the client.</span></p>
    <p class=mt><b>B. Variations from the design.</b> None.</p>
    <div class=b><b>C. Acceptance by the client.</b> The system is {box()} accepted {box()} not accepted.<br><br>
    Name: Beatrix Holm, Centre Director &nbsp;&nbsp; Signed: ______________________ &nbsp;&nbsp; Date: ______________</div>"""
    label = truth(
        AC,
        "undecided",
        False,
        "en",
        client="Winslade Trust",
        project="Winslade Conference Centre, east wing",
        project_code="EL-9034",
        signatory_name="Beatrix Holm",
        signatory_title="Centre Director",
        amount="17865.00 GBP",
        warnings=["partly_signed"],
    )
    return scanned(
        "fire-alarm-section-c",
        web(body, pt=10),
        label,
        Scanner(skew=0.4, noise=8, shadow=True, seed=21),
    )


def papers() -> Iterator[Paper]:
    for make in (
        snag_walk,
        roof_docket,
        lift_handover,
        owner_co,
        field_directive,
        deduct_co,
        crane_days,
        hours_portal,
        venue_handback,
        remediation,
        fire_alarm,
    ):
        yield make()
