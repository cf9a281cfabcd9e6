"""Papers that decide nothing or cannot be opened."""

import io
from collections.abc import Iterator

from paper import Paper, truth
from pypdf import PdfReader, PdfWriter

from .kit import Job, make
from .writer import odt


def papers() -> Iterator[Paper]:
    yield from make(JOBS)


BROCHURE = odt(
    """<h1>Sign with confidence</h1><p>AcceptaPen is the little signing tablet for the building
site. Your client reads the certificate, ticks “accepted” or “rejected”, and signs – rain or
shine.</p>
<h2>Why crews love it</h2><p>– Works with gloves<br/>– Certificates in the office before you are
back in
the van<br/>– 9 out of 10 milestones approved the same day</p><h2>Price</h2><p>From $39 a month.
First
month free. Cancel whenever you like.</p><p><script>Signed, sealed, billed.</script></p>""",
    "",
    "AcceptaPen Inc. · hello@acceptapen.example",
    "Lato",
    13,
    "2.5cm",
    "#c2185b",
)

SOW = odt(
    """<h1>Schedule 2 – Statement of Work</h1><p>DRAFT FOR DISCUSSION</p><p>Client: Tidewrack
Aquariums Ltd</p><p>Project: Ticketing renewal</p><p>Consultant: Ember &amp; Slate LLP</p><p>SOW
number:
ES-TW-02</p><table w="9 4"><tr><th>Deliverable</th><th>Price (GBP)</th></tr><tr><td>Requirements
accepted</td><td>6,500.00</td></tr><tr><td>Vendor selection report
accepted</td><td>9,250.00</td></tr><tr>
<td>Total</td><td>15,750.00</td></tr></table><p>Signed for the Client: ____________________
Marguerite
Sallow, Chief Executive</p><p>Signed for the Consultant: ____________________</p>""",
    "",
    "",
    "Caladea",
    11.5,
)


def sealed(pdf: bytes) -> bytes:
    """Closed with a password that nobody sent along."""
    book = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    book.encrypt("heron-47-lintel", algorithm="RC4-128")
    out = io.BytesIO()
    book.write(out)
    return out.getvalue()


SECRET = odt("<h1>Milestone acceptance</h1><p>Sealed for the file of Rook Lane Surveyors.</p>")
ZIP = b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00" + b"word/document.xml" + bytes(600)


def broken(error: str) -> dict[str, object]:
    return truth("unreadable", None, None, None, error=error)


JOBS = [
    Job("f-signing-tablet", "a", "text", "odt", BROCHURE, truth("other", None, None, "en")),
    Job("f-aquarium-schedule", "a", "text", "odt", SOW, truth(
        "statement_of_work", None, False, "en", client="Tidewrack Aquariums Ltd",
        project="Ticketing renewal", project_code="ES-TW-02", signatory_name="Marguerite Sallow",
        signatory_title="Chief Executive", amount="15750.00 GBP", warnings=["draft_or_void"])),
    Job("f-locked-acceptance", "a", "text", "odt", SECRET, broken("encrypted"), post=sealed),
    Job("f-cut-off-upload", "a", "text", "odt", SECRET, broken("corrupt"),
        post=lambda pdf: pdf[:700] + bytes(120)),
    Job("f-word-file-renamed", "a", "text", "raw", ZIP, broken("not_a_pdf")),
]  # fmt: skip
