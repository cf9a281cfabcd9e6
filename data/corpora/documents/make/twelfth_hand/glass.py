"""Papers that lay on a scanner's glass, and files that nobody can read."""

import io
from collections.abc import Iterator

from paper import Paper, truth
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

from twelfth_hand.board import Sheet, over, pen, stamp, web

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Six scans and three broken files."""
    s = Sheet((595, 500), "Times-Roman")
    s.t(50, 60, "SIGN-OFF SHEET", 20, "Times-Bold")
    s.t(545, 60, "Marram Telecoms Ltd", 12, at="r")
    s.line(50, 68, 545)
    s.p(
        50,
        100,
        490,
        """Customer: Shingle Bay Lifeboat Trust
Project: Radio mast backhaul, job MT-4093
Milestone: Link commissioned
Price: GBP 9,850.00""",
        14,
    )
    s.box(60, 205, "v", 12)
    s.t(82, 204, "Accepted", 14)
    s.box(200, 205, "", 12)
    s.t(222, 204, "Not accepted", 14)
    s.ink(80, 290, 501, 150, 40)
    s.line(50, 296, 300)
    s.t(50, 314, "Dilys Prothero, Station Secretary", 12)
    s.t(380, 290, "19 February 2026", 14)
    data = s.done()
    how = Scanner(dpi=105, skew=0.8, noise=2, blur=0.4, jpeg=40, seed=3)
    yield Paper(
        "kb-glass-lifeboat",
        "a",
        "scan",
        scan(data, how),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Shingle Bay Lifeboat Trust",
            project="Radio mast backhaul",
            project_code="MT-4093",
            milestone="Link commissioned",
            signatory_name="Dilys Prothero",
            signatory_title="Station Secretary",
            signature_date="2026-02-19",
            amount="9850.00 GBP",
        ),
        data,
    )

    s = Sheet((612, 792))
    s.t(306, 70, "Certificate of Substantial Completion", 18, "Helvetica-Bold", at="c")
    s.p(
        60,
        110,
        490,
        """Owner: Juniper Flats Medical Center
Contractor: Blue Mesa Low Voltage, Inc.
Project: Nurse Call Replacement, East Wing
Project No.: BM-25-066

The work was inspected on February 10, 2026. The Owner does not find the work substantially
complete:
eleven rooms have no audio. This certificate is not granted. Application for $73,200.00 is
returned.""",
        13,
    )
    s.ink(70, 380, 502, 160, 36)
    s.line(60, 386, 300)
    s.p(60, 402, 400, "Marisela Ocampo\nDirector of Biomedical Engineering\nFebruary 12, 2026", 12)
    data = s.done()
    how = Scanner(dpi=100, skew=-0.5, noise=2, blur=0.4, jpeg=40, turn=90, seed=5)
    yield Paper(
        "kb-glass-sideways",
        "a",
        "scan",
        scan(data, how),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Juniper Flats Medical Center",
            project="Nurse Call Replacement, East Wing",
            project_code="BM-25-066",
            signatory_name="Marisela Ocampo",
            signatory_title="Director of Biomedical Engineering",
            signature_date="2026-02-12",
            amount="73200.00 USD",
        ),
        data,
    )

    s = Sheet((595, 540))
    s.t(50, 60, "Übergabeprotokoll Medientechnik", 18, "Helvetica-Bold")
    s.p(
        50,
        95,
        490,
        """Kunde: Kulturhaus Brennerei Lindow
Auftrag: AU-7715 Saalprojektion
Errichter: Lichtwerk Mediensysteme
Auftragssumme: 24.650,00 EUR""",
        13,
    )
    s.box(60, 195, "", 12)
    s.t(82, 194, "ohne Mängel übernommen", 13)
    s.box(60, 220, "x", 12)
    s.t(82, 219, "übernommen; Restarbeiten:", 13)
    s.t(82, 243, "Fernbedienung nachliefern", 14, "Courier-Oblique")
    s.box(60, 272, "", 12)
    s.t(82, 271, "nicht übernommen", 13)
    s.ink(70, 350, 503, 140, 36)
    s.line(50, 356, 280)
    s.t(50, 372, "Edeltraud Wussow, Hausleitung", 12)
    s.t(330, 350, "Lindow, 28.01.2026", 13)
    data = s.done()
    how = Scanner(dpi=105, skew=0.4, noise=3, blur=0.5, jpeg=40, seed=7)
    yield Paper(
        "kb-glass-saal",
        "a",
        "scan",
        scan(data, how),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Kulturhaus Brennerei Lindow",
            project="Saalprojektion",
            project_code="AU-7715",
            signatory_name="Edeltraud Wussow",
            signatory_title="Hausleitung",
            signature_date="2026-01-28",
            amount="24650.00 EUR",
            conditions=["Fernbedienung nachliefern"],
        ),
        data,
    )

    body = f"""<h1>Opleverbon</h1><p>Klant: Jachthaven De Kaag-Oost<br>Werk: camerabewaking
steigers<br>
    Werkbon: 26-0338<br>Bedrag: € 6.215,00 excl. btw</p><table><tr><td>Werkt
alles?<td>ja<td>&nbsp;<td>nee
    <td>X<tr><td>Akkoord met oplevering?<td>ja<td>&nbsp;<td>nee<td>X</table><p>Reden: nachtbeeld
onscherp</p>
    {pen(504, 150, 40)}<p>Reinout Sybrandy, havenmeester, 3 maart 2026</p><p>Oogappel
Beveiliging</p>"""
    css = "body{font:20px 'Carlito'}td{border:1px solid #000;padding:8px 16px}"
    data = web(body, css, size="A5")
    how = Scanner(dpi=105, skew=-0.7, noise=2, blur=0.4, jpeg=40, seed=9)
    yield Paper(
        "kb-glass-jachthaven",
        "a",
        "scan",
        scan(data, how),
        truth(
            AC,
            "rejected",
            True,
            "nl",
            client="Jachthaven De Kaag-Oost",
            project="camerabewaking steigers",
            project_code="26-0338",
            signatory_name="Reinout Sybrandy",
            signatory_title="havenmeester",
            signature_date="2026-03-03",
            amount="6215.00 EUR",
        ),
        data,
    )

    s = Sheet((595, 480))
    s.t(50, 60, "Milestone Approval", 20, "Helvetica-Bold")
    s.p(
        50,
        95,
        490,
        """Client: Fothergill Publishing Group
Agency: Owlstone Web Ltd
Project: Reader accounts (OWL-77)
Milestone: Beta launch
Fee: £18,000.00

The client approves the milestone.""",
        14,
    )
    s.ink(70, 290, 505, 150, 40)
    s.line(50, 296, 300)
    s.t(50, 314, "Imelda Fothergill, Managing Director, 5 Jan 2026", 12)
    data = over(s.done(), lambda c: stamp(c, 400, 300, ("VOID",), 16, size=44))
    how = Scanner(dpi=100, skew=0.3, noise=2, blur=0.4, jpeg=40, seed=11)
    yield Paper(
        "kb-glass-void",
        "a",
        "scan",
        scan(data, how),
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Fothergill Publishing Group",
            project="Reader accounts",
            project_code="OWL-77",
            milestone="Beta launch",
            signatory_name="Imelda Fothergill",
            signatory_title="Managing Director",
            signature_date="2026-01-05",
            amount="18000.00 GBP",
            warnings=["draft_or_void"],
        ),
        data,
    )

    s = Sheet((595, 520), "Times-Roman")
    s.t(50, 60, "Certificate", 22, "Times-Bold")
    s.p(
        50,
        95,
        490,
        """Subscriber: Cairnhill Distillers Ltd
Service: Plant network segmentation
Order: PNS-2026-3     PO: CD-40071
Charge: £14,475.00

The Subscriber accepts the service from 1 March 2026.""",
        14,
    )
    s.ink(70, 280, 506, 150, 40)
    s.line(50, 286, 300)
    s.t(50, 304, "Torquil Baird, Site Manager, 2 March 2026", 12)
    signed = s.done()
    s = Sheet()
    s.t(50, 70, "Fax cover / scan to mail", 16, "Helvetica-Bold")
    s.p(
        50,
        100,
        480,
        """From: Cairnhill Distillers, stillhouse office
To: Redoubt Industrial Cyber, accounts
Pages: 2
Message: certificate for the plant network as asked.""",
        11,
    )
    cover = s.done()
    how = Scanner(dpi=100, skew=-0.4, noise=2, blur=0.4, jpeg=40, seed=13)
    yield Paper(
        "kb-glass-cover",
        "a",
        "mixed",
        joined(cover, scan(signed, how)),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Cairnhill Distillers Ltd",
            project="Plant network segmentation",
            project_code="PNS-2026-3",
            signatory_name="Torquil Baird",
            signatory_title="Site Manager",
            signature_date="2026-03-02",
            amount="14475.00 GBP",
            po_number="CD-40071",
        ),
        joined(cover, signed),
    )

    def broken(code: str) -> dict[str, object]:
        return truth("unreadable", None, None, None, error=code)

    yield Paper("kb-shut-empty", "a", "text", b"", broken("empty"))
    note = b"PK\x03\x04 sign-off_final_v2.docx - renamed by mail gateway, not for reading"
    yield Paper("kb-shut-renamed", "a", "text", note, broken("not_a_pdf"))
    out = io.BytesIO()
    lock = StandardEncryption("harbour-lamp", "quay", strength=40)
    closed = Canvas(out, invariant=1, encrypt=lock)
    closed.drawString(60, 760, "Certificate of acceptance")
    closed.save()
    yield Paper("kb-shut-locked", "a", "text", out.getvalue(), broken("encrypted"))


def joined(first: bytes, second: bytes) -> bytes:
    """Two files as one."""
    writer = PdfWriter()
    for data in (first, second):
        writer.append(PdfReader(io.BytesIO(data)))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
