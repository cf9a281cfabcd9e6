"""English papers from the desk: letters, mails, orders, resolutions, forms, minutes."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Sheet, ink, text, typ, web

AC = "acceptance_certificate"


def survey_letter() -> Paper:
    src = """#set page(margin: (x: 2.6cm, y: 2.4cm))
#set text(font: "Liberation Serif", size: 11pt)
#align(right)[*Ravensworth Rail Freight Ltd* \\ Sidings House, Old Station Yard \\ Darrow DW4 1PT]
#v(10pt)
Kestrel Geomatics \\ Attn. J. Mbeki \\ 19 October 2026
#v(8pt)
*Topographical survey, Darrow sidings and cutting (your job KG-0871)*

Dear Joseph,

The point cloud and the drawings came on the 6th. Our track people laid them over the 1998 plan last week, walked the cutting with a level at eleven places and were never out by more than a thumb's width. We had two questions about the culvert; your note of the 14th answers them.

There is nothing more we need from you. Would you kindly send the bill for the remaining £7,260.00 to Accounts, marked for my attention, and thank the two who spent that wet Tuesday on the embankment.

Yours sincerely,
#v(4pt)
#text(font: "Kristi", 26pt)[Olive Standring]

Olive Standring \\ Infrastructure Manager
"""
    label = truth(
        AC,
        "accepted",
        True,
        "en",
        client="Ravensworth Rail Freight Ltd",
        project="Topographical survey, Darrow sidings and cutting",
        project_code="KG-0871",
        signatory_name="Olive Standring",
        signatory_title="Infrastructure Manager",
        signature_date="2026-10-19",
        amount="7260.00 GBP",
    )
    return text("survey-letter", typ(src), label)


def drain_chain() -> Paper:
    def mail(who: str, to: str, when: str, words: str, deep: int) -> str:
        return f'<div style="margin-left:{deep * 5}mm;border-left:{"0" if not deep else ".6mm solid #bbb"};padding-left:3mm"><p class=sm><b>From:</b> {who}<br><b>Sent:</b> {when}<br><b>To:</b> {to}<br><b>Subject:</b> {"RE: " if deep < 2 else ""}CCTV and lining, Abbot&rsquo;s Row</p>{words}</div><br>'

    body = "<p class=xs>Print-out &middot; Mail &middot; page 1 of 1</p>" + mail(
        "Ngozi Farrell (Abbot&rsquo;s Row Management Ltd)",
        "Dean Cutler (Cutler Drain Services)",
        "Thursday 22 January 2026 09:14",
        "<p>Dean,</p><p>Watched the new footage over breakfast. The joint at 14.3 m is tight now and the water from number 6 is gone. That answers what I raised below, so we&rsquo;re content &ndash; sign-off from us, and you can put the &pound;4,875.00 through.</p><p>Ngozi Farrell<br>Estate Manager, Abbot&rsquo;s Row Management Ltd</p>",
        0,
    )
    body += mail(
        "Dean Cutler",
        "Ngozi Farrell",
        "Tuesday 20 January 2026 16:40",
        "<p>Been back with the packer and re-cured it. New film on the link.</p>",
        1,
    )
    body += mail(
        "Ngozi Farrell",
        "Dean Cutler",
        "Friday 16 January 2026 11:02",
        "<p>We can&rsquo;t accept this, Dean. There&rsquo;s a plain leak at 14.3 m and the lining job CD-311 isn&rsquo;t finished until that stops. Please don&rsquo;t invoice.</p>",
        2,
    )
    label = truth(
        "email",
        "accepted",
        None,
        "en",
        client="Abbot’s Row Management Ltd",
        project="CCTV and lining, Abbot’s Row",
        project_code="CD-311",
        signatory_name="Ngozi Farrell",
        signatory_title="Estate Manager",
        signature_date="2026-01-22",
        amount="4875.00 GBP",
    )
    return text("drain-chain", web(body, font="Liberation Sans", pt=10), label)


def drawings_back() -> Paper:
    body = """<p style="font:9pt 'DejaVu Sans Mono'">From: Anneka Ruthven &lt;a.ruthven@pellmuseum.example&gt;<br>To: studio@farthingform.example<br>Date: Mon, 8 Jun 2026 14:27:51 +0100<br>Subject: Gallery 3 mounts - as-built drawings</p><hr>
    <p>Hello both,</p><p>First: what a lovely piece of work the cases are, and the whole team here says so.</p>
    <p>The drawing pack is another matter. Eleven of the nineteen sheets still show the old plinth height, two have no fixings, and sheet 12 is somebody else&rsquo;s museum. We are sending the pack back and do not accept it as the as-built set; milestone 5, As-built information, stays unpaid until a proper one arrives.</p>
    <p>Kind regards,<br>Anneka Ruthven<br>Head of Exhibitions<br>Pell Museum of Glass</p>"""
    label = truth(
        "email",
        "rejected",
        None,
        "en",
        client="Pell Museum of Glass",
        project="Gallery 3 mounts",
        milestone="As-built information",
        signatory_name="Anneka Ruthven",
        signatory_title="Head of Exhibitions",
        signature_date="2026-06-08",
    )
    return text("drawings-sent-back", web(body, font="Liberation Serif", pt=11), label)


def access_mail() -> Paper:
    body = """<table class=sm><tr><td style="width:22mm">From<td>Colm Deasy, Facilities Manager, Lisnagar Creamery<tr><td>To<td>bookings@toplineinspection.example<tr><td>Sent<td>12 August 2026, 07:55<tr><td>Subject<td>Thorough examination of the goods hoist &ndash; access on Friday</table><hr>
    <p>Morning,</p><p>The hoist will be empty from ten on Friday and Marek will have the key to the motor room. Bring your own weights, ours went with the old line. If you finish before one there is parking by the boiler house; after that the tankers come in.</p>
    <p>Can you let me know who is coming so that I can put them on the gate list? And what does acceptance of the report involve at our end this year, is it still the blue form?</p><p>Colm</p>"""
    label = truth(
        "email",
        None,
        None,
        "en",
        client="Lisnagar Creamery",
        project="Thorough examination of the goods hoist",
        signatory_name="Colm Deasy",
        signatory_title="Facilities Manager",
    )
    return text("access-friday", web(body, font="DejaVu Sans", pt=9.5, size="Letter"), label)


def scaffold_po() -> Paper:
    sheet = Sheet("Sans", 10, (612, 792))
    sheet.say("GRANITE FORK MASONRY INC.", font="SansB", size=15)
    sheet.say("880 Quarry Spur, Tillman Falls", size=9, gap=10)
    sheet.say("PURCHASE ORDER", 400, "SansB", 13, keep=True)
    sheet.say("P.O. 26-01457", font="SansB", size=12)
    sheet.say("Date: September 28, 2026")
    sheet.say("Vendor: Highline Scaffold Rental, Elko Bridge")
    sheet.say("Job: 7730 Courthouse clock tower repointing", gap=8)
    sheet.rule()
    for left, right in (
        ("Item", "Amount"),
        ("Erect tube and clamp scaffold, four faces to 31 m", "$19,400.00"),
        ("Rental, 14 weeks", "$9,800.00"),
        ("Dismantle and haul", "$6,150.00"),
        ("ORDER TOTAL", "$35,350.00"),
    ):
        sheet.say(right, 460, keep=True)
        sheet.say(left, gap=3)
    sheet.rule()
    sheet.para(
        "Acceptance: by starting work the vendor accepts this order and its terms. Scaffold is deemed approved for use only when our competent person has tagged it. Quote the P.O. number on every invoice.",
        size=9,
    )
    sheet.say("Issued by the purchasing desk. This order is valid without signature.", size=9)
    label = truth(
        "purchase_order",
        None,
        None,
        "en",
        client="GRANITE FORK MASONRY INC.",
        project="Courthouse clock tower repointing",
        project_code="7730",
        po_number="26-01457",
        amount="35350.00 USD",
    )
    return text("scaffold-order", sheet.pdf(), label)


def ecology_sow() -> Paper:
    body = """<h2>Statement of Work No. 6</h2><p>under the Framework Agreement between <b>Calder Wind Farm Holdings Ltd</b> (&ldquo;Client&rdquo;) and Hoolet Ecology LLP (&ldquo;Consultant&rdquo;)</p>
    <p><b>1 Project.</b> Bat activity and roost surveys, Blackshaw Rigg. Reference SOW-CWF-006.</p><p><b>2 Services.</b> Three transects a month, May to September 2027; static detectors at nine points; one report.</p>
    <p><b>3 Fee.</b> A fixed &pound;29,640.00, in three parts: 30 % on start, 40 % on field data, 30 % on the report.</p>
    <p><b>4 Acceptance of deliverables.</b> The Client will confirm acceptance in writing within ten working days; silence is not acceptance.</p>
    <p class=mt>Agreed by the parties:</p><div class=two><div><span class=kr>Fergus Imrie</span><div style="border-top:.2mm solid">Client: Fergus Imrie, Consents Manager<br>30 November 2026</div></div><div><span class=ds>Tilda Boon</span><div style="border-top:.2mm solid">Consultant: Tilda Boon, Partner<br>27 November 2026</div></div></div>"""
    label = truth(
        "statement_of_work",
        None,
        True,
        "en",
        client="Calder Wind Farm Holdings Ltd",
        project="Bat activity and roost surveys, Blackshaw Rigg",
        project_code="SOW-CWF-006",
        signatory_name="Fergus Imrie",
        signatory_title="Consents Manager",
        signature_date="2026-11-30",
        amount="29640.00 GBP",
    )
    return text("ecology-sow", web(body, font="Liberation Serif", pt=11), label)


def board_resolution() -> Paper:
    src = """#set page(margin: 3cm)
#set text(font: "DejaVu Serif", size: 10pt)
#align(center)[*TOLLARD COURT (FREEHOLD) LIMITED* \\ #text(8pt)[Written resolution of the directors]]
#v(10pt)
WHEREAS Messrs Bright & Copley Renders have re-rendered the south and west elevations under the letter of 4 February 2026 (works ref. TCF/ELEV/2), and

WHEREAS the company's surveyor told the board on 2 July that he had found nothing left to put right,

IT IS RESOLVED
+ that the works be and hereby are taken as complete and to the company's satisfaction;
+ that the final account of £61,905.00 be passed for payment;
+ that the scaffold licence be handed back to the council.

Signed for and on behalf of the board, both directors being required:
#v(12pt)
#grid(columns: (1fr, 1fr), gutter: 1cm,
 [#text(font: "Kristi", 22pt)[Jonty Marsh] #line(length: 100%, stroke: .4pt) Jonty Marsh, Director \\ 7 July 2026],
 [#text(font: "Dancing Script", 16pt)[Saskia Vellacott] #line(length: 100%, stroke: .4pt) Saskia Vellacott, Director \\ 9 July 2026])
"""
    label = truth(
        AC,
        "accepted",
        True,
        "en",
        client="TOLLARD COURT (FREEHOLD) LIMITED",
        project=None,
        project_code="TCF/ELEV/2",
        signatory_name="Saskia Vellacott",
        signatory_title="Director",
        signature_date="2026-07-09",
        amount="61905.00 GBP",
    )
    return text("directors-resolution", typ(src), label)


def bms_uat() -> Paper:
    sheet = Sheet("Sans", 10)
    sheet.say("User acceptance test - building management system", font="SansB", size=14, gap=8)
    for name, value in (
        ("Client", "Ardmore Teaching Hospital"),
        ("Project", "Plantroom 4 BMS replacement"),
        ("Project no.", "BMS-2604"),
        ("Supplier", "Loopline Controls"),
        ("Contract value (EUR)", "48,200.00"),
    ):
        sheet.say(name, keep=True)
        sheet.field(name, value, 180, 250)
        sheet.y -= 24
    sheet.para(
        "Test scripts 1 to 46 were run by the hospital's own engineers over two nights. Tick one result only."
    )
    for name, on, words in (
        ("r1", False, "Passed. We accept the system."),
        (
            "r2",
            True,
            "Passed with defects. We accept the system, the defects below to be put right.",
        ),
        ("r3", False, "Failed. We do not accept the system."),
    ):
        sheet.check(name, on, 60)
        sheet.say(words, 80, gap=6)
    sheet.say("Defects to be put right:", gap=12)
    sheet.field(
        "Defects", "trend log of AHU-7 drops every Sunday; alarm text for sump pump wrong", 60, 460
    )
    sheet.y -= 34
    for name, value in (
        ("Name", "Declan Foy"),
        ("Position", "Estates Engineering Manager"),
        ("Date", "23 March 2026"),
    ):
        sheet.say(name, keep=True)
        sheet.field(f"s_{name}", value, 180, 250)
        sheet.y -= 24
    sheet.say("Electronic signature", keep=True)
    sheet.field("s_sign", "/s/ Declan Foy", 180, 250)
    label = truth(
        AC,
        "accepted_with_conditions",
        True,
        "en",
        client="Ardmore Teaching Hospital",
        project="Plantroom 4 BMS replacement",
        project_code="BMS-2604",
        signatory_name="Declan Foy",
        signatory_title="Estates Engineering Manager",
        signature_date="2026-03-23",
        amount="48200.00 EUR",
        conditions=["trend log of AHU-7 drops every Sunday", "alarm text for sump pump wrong"],
    )
    return text("bms-uat-form", sheet.pdf(), label, form="form")


def milestone_table() -> Paper:
    rows = [
        ("A", "Hydraulic model", "$22,500.00", "accepted 8 May 2026"),
        ("B", "60 % design", "$47,000.00", "accepted 3 August 2026"),
        ("C", "Issued-for-construction set", "$51,300.00", "this notice"),
        ("D", "Construction support", "$18,000.00", "to come"),
    ]
    cells = "".join(
        f"<tr{' style=background:#fdf3d0' if a == 'C' else ''}><td>{a}<td>{b}<td class=r>{c}<td>{d}</tr>"
        for a, b, c, d in rows
    )
    body = f"""<p style="font-size:16pt;color:#0a5a6b">Notice of milestone completion</p><p class=sm>Agreement WPB-314 &middot; Stormwater pump station 9 upgrade &middot; Engineer: Fenwick Hydra Inc.</p>
    <table class=grid><tr><th>Milestone<th>What it is<th>Fee (CAD)<th>State</tr>{cells}</table>
    <p class=mt>The City of Port Hanley has received and reviewed milestone C and gives notice that it meets the agreement. The fee for it, and for no other, may be invoiced.</p>
    <table class="b mt"><tr><td>E-signed by<td><b>Amrit Sohal, P.Eng.</b>, Manager of Drainage, City of Port Hanley<tr><td>Time<td>2026-11-10 15:22:08 EST<tr><td>Method<td>one-time code to a.sohal@porthanley.example<tr><td>Envelope<td>c71e-0b2f-99d4</table>"""
    label = truth(
        AC,
        "accepted",
        True,
        "en",
        client="City of Port Hanley",
        project="Stormwater pump station 9 upgrade",
        project_code="WPB-314",
        milestone="Issued-for-construction set",
        signatory_name="Amrit Sohal",
        signatory_title="Manager of Drainage",
        signature_date="2026-11-10",
        amount="51300.00 CAD",
    )
    return text("milestone-c-notice", web(body, pt=10.5, size="Letter"), label)


def void_certificate() -> Paper:
    body = f"""<div class=wm style="color:rgba(190,20,20,.35)">VOID</div><h1 class=c style="font-size:20pt">Certificate of Practical Completion</h1>
    <p class=mt>Employer: <b>Saltmarsh Brewing Co. Ltd</b><br>Works: <b>New fermentation hall and yard</b><br>Contract ref.: <b>SB/FH/01</b><br>Contractor: Wexcombe Construction</p>
    <p>We certify that practical completion of the works was reached on 27 February 2026 and that the employer accepts the works. One half of the retention, &pound;33,600.00, is now due.</p>
    <p class=mt>For the employer {ink(66, 140, 40)}<br>Gareth Pugh-Lloyd, Operations Director, 2 March 2026</p>
    <p class="sm mt">Issued in error: yard drainage not complete. Cancelled 5 March 2026, GPL. A fresh certificate will follow.</p>"""
    label = truth(
        AC,
        "undecided",
        True,
        "en",
        client="Saltmarsh Brewing Co. Ltd",
        project="New fermentation hall and yard",
        project_code="SB/FH/01",
        signatory_name="Gareth Pugh-Lloyd",
        signatory_title="Operations Director",
        signature_date="2026-03-02",
        amount="33600.00 GBP",
        warnings=["draft_or_void"],
    )
    return text("void-completion", web(body, font="Liberation Serif", pt=11.5), label)


def site_minutes() -> Paper:
    body = """<h3>Progress meeting 14 &ndash; minutes</h3><p class=sm>Aldwick Swimming Baths, refurbishment of pool hall (job 5106). Held on site, 21 May 2026. Client: Aldwick Town Council. Present: H. Varley (council), S. Quill (architect), B. Dent (Dent Pools).</p>
    <table class=grid><tr><th style="width:12mm">Item<th>Discussed<th>Action</tr>
    <tr><td>14.1<td>Tiling of the deep end is done and looks good. Mr Varley said he was pleased with it.<td>&ndash;</tr>
    <tr><td>14.2<td>Sample panel for the changing rooms was approved at meeting 11; no news.<td>&ndash;</tr>
    <tr><td>14.3<td>Balance tank: leak test booked for 4 June.<td>BD</tr><tr><td>14.4<td>Programme shows handover on 17 July. The form of handover certificate will be tabled next time.<td>SQ</tr></table>
    <p class=mt>Next meeting 11 June 2026, ten o&rsquo;clock. Minutes taken by S. Quill.</p>"""
    label = truth(
        "other",
        None,
        None,
        "en",
        client="Aldwick Town Council",
        project="Aldwick Swimming Baths, refurbishment of pool hall",
        project_code="5106",
    )
    return text("site-minutes", web(body, font="DejaVu Sans", pt=9.5), label)


def papers() -> Iterator[Paper]:
    for make in (
        survey_letter,
        drain_chain,
        drawings_back,
        access_mail,
        scaffold_po,
        ecology_sow,
        board_resolution,
        bms_uat,
        milestone_table,
        void_certificate,
        site_minutes,
    ):
        yield make()
