"""Papers that look settled and are not, and some that are (English)."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A5, LETTER
from scan import Scanner, scan

from .board import Sheet, ink, web

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eight papers."""
    html = f"""<div style="font:10.5pt Caladea"><p style="border:1px solid
    #b00;color:#b00;padding:6px">
    SUPERSEDED on 16 March 2026 by certificate AC-19/B. Do not bill from this
    copy.</p><h2>Acceptance
    Certificate AC-19/A</h2><p>Between <b>Copperfield Youth Hostels</b> (Client) and Isobar Booking
    Systems.</p><p>Project <b>Bunk</b>, statement of work <b>SOW-IB-5</b>. Milestone <b>5.2 Channel
    manager live</b>. Value &pound;16,050.00.</p><p>The Client accepts milestone 5.2 in full.</p>
    {ink(401)}<p style="border-top:1px solid;width:60mm">Mungo Ferris, Chief Executive<br>2 March
    2026</p></div>"""
    yield Paper(
        "kh-superseded",
        "a",
        "text",
        web(html),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Copperfield Youth Hostels",
            project="Bunk",
            project_code="SOW-IB-5",
            milestone="5.2 Channel manager live",
            signatory_name="Mungo Ferris",
            signatory_title="Chief Executive",
            signature_date="2026-03-02",
            amount="16050.00 GBP",
            warnings=["draft_or_void"],
        ),
    )

    html = """<style>p{margin:5px 0}</style><div style="font:10pt 'Liberation Sans'"><p><b>Adaeze
    Fulton</b> &lt;a.fulton@brightmoor-zoo.example&gt;<br>to Wren Habitat Design, cc Finance<br>3
    February 2026, 08:12<br>Subject: <b>RE: Otter house, milestone C ready for your OK</b></p><hr>
    <p>Morning all</p><p>Yes from me, milestone C is accepted. Please bill the 23,600.00 euros
    against PO BZ-0456 and mention job WHD-62 on the invoice, otherwise Finance sends it back.</p>
    <p>The otters send their love.</p><p>Adaeze</p><p style="color:#555">Adaeze Fulton &middot; Head
    of Living Collections &middot; Brightmoor Zoo Society</p><p
    style="color:#888;font-size:8pt">This
    message is confidential. Opinions are the sender's and are not accepted as binding unless
    confirmed in writing.</p></div>"""
    yield Paper(
        "kh-mail-otter",
        "a",
        "text",
        web(html),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Brightmoor Zoo Society",
            project="Otter house",
            project_code="WHD-62",
            milestone="milestone C",
            signatory_name="Adaeze Fulton",
            signatory_title="Head of Living Collections",
            signature_date="2026-02-03",
            amount="23600.00 EUR",
            po_number="BZ-0456",
        ),
    )

    html = """<div style="font:10pt 'Liberation Sans'"><h3>Reminder: sign-off for milestone 6</h3>
    <p>From: accounts@tidewrack-maps.example<br>To: l.osei@sandlingport.example<br>Sent: Mon 9 Mar
    2026 07:00<br>Attachment: M6_certificate_unsigned.pdf</p><p>Dear Lydia Osei,</p><p>we have not
    yet had the signed certificate for milestone 6 (Coastal erosion atlas, project TW-330, USD
    10,975.00). As you accepted milestone 5 by return of post, we are sure this has only slipped
    down the pile. Could you sign where marked and send it back by Friday?</p><p>Many
    thanks<br>Tidewrack
    Maps, accounts</p></div>"""
    yield Paper(
        "kh-mail-reminder",
        "a",
        "text",
        web(html),
        truth(
            "email",
            "undecided",
            None,
            "en",
            project="Coastal erosion atlas",
            project_code="TW-330",
            milestone="milestone 6",
            amount="10975.00 USD",
        ),
    )

    s = Sheet(60)
    s.p("Sign-off sheet, exhibition build", 14, "Helvetica-Bold", gap=4)
    s.p(
        "Magpie & Thorne Stand Builders. Client: Halcyon Optics plc. Show: Lumen 2026. Ref MT-4419",
        gap=16,
    )
    s.table(
        [
            ["Milestone", "Fee", "Date", "Client initials"],
            ["1 Design freeze", "4,000.00", "14.11.2025", ""],
            ["2 Graphics", "3,250.00", "12.01.2026", ""],
            ["3 Build and hand-over", "21,900.00", "", ""],
        ],
        [190, 90, 90, 100],
        size=10,
    )
    s.ink(446, s.y + 63, 421, 34, 12)
    s.ink(449, s.y + 45, 421, 34, 12)
    s.p(
        "Fees in GBP. Initials in the last column mean that the client accepts the milestone in "
        "that line. This sheet is presented for milestone 3, finished on site on 3 March 2026."
    )
    s.p("Initials to be given by: Cordelia Bram, Exhibitions Manager")
    yield Paper(
        "kh-initials-missing",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Halcyon Optics plc",
            project="Lumen 2026",
            project_code="MT-4419",
            milestone="3 Build and hand-over",
            signatory_name="Cordelia Bram",
            signatory_title="Exhibitions Manager",
            amount="21900.00 GBP",
        ),
    )

    s = Sheet(60)
    s.face, s.size = "Times-Roman", 11
    s.p("Deed of Acceptance", 17, "Times-Bold", gap=12)
    s.p(
        "Client: Elmhurst & Sallow Housing Association. Consultant: Greywacke Geotechnics LLP. "
        "Commission GG/1187, Slope stabilisation, Foss Bank. Stage 3, detailed design. Stage fee "
        "GBP 33,480.00."
    )
    s.p(
        "By their signatures below the Client's two authorised officers accept stage 3. Acceptance "
        "takes effect when both have signed."
    )
    s.y -= 44
    for x, name, role, when in (
        (60, "Ned Farthing", "Director of Property", "12 May 2025"),
        (320, "Yolanda Prior", "Finance Director", ""),
    ):
        if when:
            s.ink(x + 8, s.y + 1, 431)
        s.rule(x, s.y, 200)
        s.at(x, s.y - 13, f"{name}, {role}")
        s.at(x, s.y - 27, f"Date: {when}")
    s.y -= 80
    s.ink(70, s.y, 433)
    s.rule(60, s.y, 200)
    s.at(60, s.y - 13, "For the Consultant: Ursula Kemp, 9 May 2025")
    yield Paper(
        "kh-deed-two-officers",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Elmhurst & Sallow Housing Association",
            project="Slope stabilisation, Foss Bank",
            project_code="GG/1187",
            milestone="Stage 3, detailed design",
            signatory_name="Yolanda Prior",
            signatory_title="Finance Director",
            amount="33480.00 GBP",
            warnings=["partly_signed"],
        ),
    )

    html = f"""<div style="font:11pt 'Liberation Serif'"><p><b>Oxbow Oral History Workshop</b><br>
    Receipt and approval of recordings</p><p>The Lifeboat Memory Project (grant ref. LMP-2024-88)
    <br>Third tranche: interviews 31 to 45, with transcripts</p><p>We, the <b>Port Sallow Lifeboat
    Society</b>, have heard the recordings and read the transcripts. They are <b>approved /
    <s>approved
    subject to the comments below</s> / <s>not approved</s></b> (strike out what does not
    apply).</p>
    <p>Sum released: &pound;2,700.00</p><table><tr><td style="width:80mm">{ink(441, 120, 34)}<td>
    <tr><td>p.p. Hester Loveday, Chair<td>29 September 2025<tr><td style="font-size:8pt">(signed in
    her absence by J. Coombe, Secretary)</table></div>"""
    yield Paper(
        "kh-struck-pp",
        "a",
        "text",
        web(html),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Port Sallow Lifeboat Society",
            project="The Lifeboat Memory Project",
            project_code="LMP-2024-88",
            milestone="Third tranche: interviews 31 to 45, with transcripts",
            signatory_name="Hester Loveday",
            signatory_title="Chair",
            signature_date="2025-09-29",
            amount="2700.00 GBP",
        ),
    )

    s = Sheet(36, A5)
    s.size = 9
    s.p("Quickstep AV Hire & Crew", 12, "Helvetica-Bold", gap=2)
    s.p("Goods received note 20418", 10, gap=10)
    s.kv(
        {
            "To": "Merrow Conference Centre Ltd",
            "Job": "QS-7752 Hall 2 projection",
            "Delivery": "Milestone 2, screens and mounts",
            "Value": "GBP 9,388.80 incl. VAT",
            "Order": "MCC 1190",
        },
        70,
    )
    s.p("Received undamaged (6 cartons, 1 crate). Signature confirms receipt only.")
    s.p("Inspection after fitting:")
    for words in ("accepted", "accepted with defects", "refused"):
        s.box(46, s.y)
        s.p(words, x=64)
    s.y -= 26
    s.ink(44, s.y, 451, 90, 24, colour="#222222")
    s.rule(36, s.y, 150)
    s.at(36, s.y - 11, "Solomon Tye, Technical Supervisor, 24/11/2025", 8)
    yield Paper(
        "kh-grn-a5",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Merrow Conference Centre Ltd",
            project="Hall 2 projection",
            project_code="QS-7752",
            milestone="Milestone 2, screens and mounts",
            signatory_name="Solomon Tye",
            signatory_title="Technical Supervisor",
            signature_date="2025-11-24",
            amount="9388.80 GBP",
            po_number="MCC 1190",
        ),
    )

    s = Sheet(64, LETTER)
    s.face = "Courier"
    s.p("INSPECTION RESULT - NON-ACCEPTANCE", 12, "Courier-Bold", gap=14)
    s.kv(
        {
            "CUSTOMER": "Prairie Rose Grain Elevators Inc.",
            "VENDOR": "Steelhead NDT Services",
            "JOB": "SNDT-25-1290",
            "PROJECT": "Bin 14-19 weld survey",
            "DELIVERABLE": "Report pkg 2 (bins 17-19)",
            "PRICE": "USD 6,712.00",
        },
        110,
    )
    s.p(
        "The package was reviewed on 08/19/2025. Pages 12-15 carry the readings of another site. "
        "The package is returned and is not to be invoiced.",
        gap=40,
    )
    s.ink(70, s.y + 8, 461, colour="#1d1d1d")
    s.p("------------------------------", gap=0)
    s.p("Wendell Krause, Plant Engineer", gap=0)
    s.p("08/20/2025")
    page = s.done()
    yield Paper(
        "kh-ndt-sideways",
        "a",
        "scan",
        scan(page, Scanner(dpi=95, skew=0.7, noise=3, jpeg=40, turn=90, seed=9)),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Prairie Rose Grain Elevators Inc.",
            project="Bin 14-19 weld survey",
            project_code="SNDT-25-1290",
            milestone="Report pkg 2 (bins 17-19)",
            signatory_name="Wendell Krause",
            signatory_title="Plant Engineer",
            signature_date="2025-08-20",
            amount="6712.00 USD",
        ),
        page,
    )
