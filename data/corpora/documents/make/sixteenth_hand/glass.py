"""Papers that went over the glass of a scanner, and files that cannot be read."""

import io
from collections.abc import Iterator

from paper import Paper, truth
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

from .desk import BLACK, GRID, Board


def _scan(pdf: bytes, seed: int, skew: float, turn: int = 0) -> bytes:
    how = Scanner(dpi=110, skew=skew, noise=3, blur=0.4, jpeg=40, turn=turn, seed=seed)
    return scan(pdf, how)


def handover() -> Paper:
    b = Board()
    b.t(60, 80, "HANDOVER NOTE", 20, "Helvetica-Bold")
    for i, row in enumerate((
        "Client: Applegarth Veterinary College", "Project: Lecture capture, 3 theatres",
        "Order: AVC-2219        Job: BX 7004", "Milestone: Theatre B in service",
        "Price: EUR 8,300.00",
    )):  # fmt: skip
        b.t(60, 120 + i * 22, row, 13)
    b.t(60, 260, "Theatre B works. I accept it.", 18, "Times-Italic", "#1b2c7c")
    b.ink(70, 330, 22, 170, 40, BLACK)
    b.line(60, 336, 270, 336)
    b.t(60, 354, "Nuala Fenwick, AV Coordinator", 13)
    b.t(60, 376, "24 March 2026", 13)
    pdf = b.pdf()
    return Paper(
        "kf-applegarth-scan", "a", "scan", _scan(pdf, 3, 0.7),
        truth("acceptance_certificate", "accepted", True, "en",
              client="Applegarth Veterinary College", project="Lecture capture, 3 theatres",
              project_code="BX 7004", milestone="Theatre B in service",
              signatory_name="Nuala Fenwick", signatory_title="AV Coordinator",
              signature_date="2026-03-24", amount="8300.00 EUR", po_number="AVC-2219"),
        pdf,
    )  # fmt: skip


def sideways() -> Paper:
    b = Board(842, 595)
    b.t(50, 60, "Extra work authorisation", 18, "Helvetica-Bold")
    rows = [["EWA number", "EWA-31"], ["Client", "Bexmoor Leisure Centres CIC"],
            ["Contract", "Pool plant design, PPD-5"], ["Extra", "Second UV unit, drawings"],
            ["Sum", "GBP 1,640.00"]]  # fmt: skip
    big = [*GRID[:1], ("FONT", (0, 0), (-1, -1), "Helvetica", 13)]
    y = b.table(50, 90, rows, [150, 400], big)
    b.box(60, y + 50, "x", 14)
    b.t(90, y + 50, "Authorised", 14)
    b.box(220, y + 50, "", 14)
    b.t(250, y + 50, "Not authorised", 14)
    b.ink(60, y + 120, 49, 160, 38, BLACK)
    b.t(50, y + 142, "Jasper Oduya, Contracts Officer, 12 May 2026", 13)
    pdf = b.pdf()
    return Paper(
        "kf-bexmoor-extra", "a", "scan", _scan(pdf, 4, -0.4, 90),
        truth("change_order", "accepted", True, "en", client="Bexmoor Leisure Centres CIC",
              project="Pool plant design", project_code="PPD-5", signatory_name="Jasper Oduya",
              signatory_title="Contracts Officer", signature_date="2026-05-12",
              amount="1640.00 GBP", change_order_number="EWA-31"),
        pdf,
    )  # fmt: skip


def abnahme() -> Paper:
    b = Board()
    b.t(60, 80, "Übergabeprotokoll", 20, "Helvetica-Bold")
    for i, row in enumerate((
        "Auftraggeber: Gymnasium am Wallgraben", "Auftrag: Netzwerkplanung, G-7781",
        "Abschnitt: Erdgeschoss", "Honorar: 3.950,00 EUR",
    )):  # fmt: skip
        b.t(60, 116 + i * 22, row, 13)
    b.box(64, 230, "", 13)
    b.t(90, 230, "übernommen", 13)
    b.box(64, 256, "x", 13)
    b.t(90, 256, "nicht übernommen, weil:", 13)
    b.t(90, 284, "Raum 012 ohne Dose", 17, "Times-Italic", "#222222")
    b.ink(70, 356, 53, 160, 36, BLACK)
    b.line(60, 362, 260, 362)
    b.t(60, 380, "Dr. Falko Wiegand, Schulleiter, 18.06.2026", 12)
    pdf = b.pdf()
    return Paper(
        "kf-wallgraben-scan", "a", "scan", _scan(pdf, 5, 0.5),
        truth("acceptance_certificate", "rejected", True, "de",
              client="Gymnasium am Wallgraben", project="Netzwerkplanung", project_code="G-7781",
              milestone="Erdgeschoss", signatory_name="Dr. Falko Wiegand",
              signatory_title="Schulleiter", signature_date="2026-06-18", amount="3950.00 EUR"),
        pdf,
    )  # fmt: skip


def heures() -> Paper:
    b = Board()
    b.t(60, 80, "FEUILLE D'HEURES", 18, "Helvetica-Bold")
    b.t(60, 104, "Client : Imprimerie Sainte-Foy inc.   Mandat : M-2040", 13)
    rows = [["Jour", "Heures"], ["lundi 9 mars", "7,5"], ["mardi 10 mars", "8,0"],
            ["mercredi 11 mars", "6,5"], ["Total", "22,0"]]  # fmt: skip
    big = [*GRID[:1], ("FONT", (0, 0), (-1, -1), "Helvetica", 13)]
    y = b.table(60, 124, rows, [200, 100], big)
    b.t(60, y + 30, "22 h x 95 $ = 2 090,00 CAD", 13)
    b.t(60, y + 64, "Approuvé par le client :", 13)
    b.ink(220, y + 66, 75, 150, 36, BLACK)
    b.t(60, y + 94, "Odile Tremblay-Roy, directrice de production", 13)
    b.t(60, y + 116, "13 mars 2026", 13)
    pdf = b.pdf()
    return Paper(
        "kf-saintefoy-heures", "a", "scan", _scan(pdf, 6, -0.8),
        truth("timesheet_approval", "accepted", True, "fr",
              client="Imprimerie Sainte-Foy inc.", project_code="M-2040",
              signatory_name="Odile Tremblay-Roy", signatory_title="directrice de production",
              signature_date="2026-03-13", amount="2090.00 CAD"),
        pdf,
    )  # fmt: skip


def blank() -> Paper:
    b = Board()
    b.t(60, 80, "Completion & Acceptance", 19, "Times-Bold")
    for i, row in enumerate((
        "Customer: Kittiwake Ferries Ltd", "Assignment: Crew safety audit (SA-118)",
        "Stage: MV Fulmar", "Fee: GBP 2,750.00", "The stage is accepted by the customer.",
    )):  # fmt: skip
        b.t(60, 116 + i * 22, row, 13, "Times-Roman")
    b.line(60, 300, 260, 300)
    b.t(60, 316, "For the customer: Moira Skene, DPA", 12, "Times-Roman")
    b.line(320, 300, 520, 300)
    b.ink(330, 296, 86, 150, 36, BLACK)
    b.t(320, 316, "For Harbourlight Audits: T. Rae", 12, "Times-Roman")
    b.t(320, 334, "11 February 2026", 12, "Times-Roman")
    pdf = b.pdf()
    return Paper(
        "kf-kittiwake-scan", "a", "scan", _scan(pdf, 7, 0.4),
        truth("acceptance_certificate", "undecided", False, "en", client="Kittiwake Ferries Ltd",
              project="Crew safety audit", project_code="SA-118", milestone="MV Fulmar",
              signatory_name="Moira Skene", signatory_title="DPA", amount="2750.00 GBP",
              warnings=["partly_signed"]),
        pdf,
    )  # fmt: skip


def mixed() -> Paper:
    one = Board()
    one.t(60, 70, "Acceptance of services 2026/88", 15, "Helvetica-Bold")
    one.p(60, 90, 470, "Client: Larchmont Hotel Group<br/>Provider: Tallow Sensory Research"
          "<br/>Engagement: Breakfast blind tasting, TSR-510<br/>Milestone: Round 2<br/>Fee: EUR "
          "6,780.00<br/><br/>The client's decision is attached as page 2.")  # fmt: skip
    two = Board()
    two.t(60, 80, "Page 2 - decision of the client (TSR-510)", 15, "Helvetica-Bold")
    two.t(60, 120, "Round 2 is accepted on condition that the raw", 14)
    two.t(60, 140, "scores of panel C are delivered.", 14)
    two.ink(70, 220, 98, 160, 38, BLACK)
    two.line(60, 226, 260, 226)
    two.t(60, 244, "Beatrix Hollander, F&B Director", 13)
    two.t(60, 264, "17 July 2026", 13)
    first, second = one.pdf(), two.pdf()

    def joined(last: bytes) -> bytes:
        writer = PdfWriter()
        writer.append(PdfReader(io.BytesIO(first)))
        writer.append(PdfReader(io.BytesIO(last)))
        out = io.BytesIO()
        writer.write(out)
        return out.getvalue()

    return Paper(
        "kf-larchmont-mixed", "a", "mixed", joined(_scan(second, 8, 0.6)),
        truth("acceptance_certificate", "accepted_with_conditions", True, "en",
              client="Larchmont Hotel Group", project="Breakfast blind tasting",
              project_code="TSR-510", milestone="Round 2", signatory_name="Beatrix Hollander",
              signatory_title="F&B Director", signature_date="2026-07-17",
              amount="6780.00 EUR",
              conditions=["the raw scores of panel C are delivered"]),
        joined(second),
    )  # fmt: skip


def unreadable() -> Iterator[Paper]:
    def lost(error: str) -> dict[str, object]:
        return truth("unreadable", None, None, None, error=error)

    whole = Board()
    whole.t(60, 60, "Certificate of completion")
    yield Paper("kf-empty-upload", "a", "text", b"", lost("empty"))
    yield Paper("kf-cut-upload", "a", "text", whole.pdf()[:420], lost("corrupt"))
    page = b"<html><body><h1>504 Gateway Time-out</h1>The portal did not answer.</body></html>\n"
    yield Paper("kf-portal-error", "a", "text", page, lost("not_a_pdf"))
    out = io.BytesIO()
    lock = StandardEncryption("quiet-harbour-9", ownerPassword="loud-harbour-8", strength=128)
    canvas = Canvas(out, invariant=1, encrypt=lock)
    canvas.drawString(60, 780, "Acceptance of stage 2")
    canvas.save()
    yield Paper("kf-locked-upload", "a", "text", out.getvalue(), lost("encrypted"))


def papers() -> Iterator[Paper]:
    yield handover()
    yield sideways()
    yield abnahme()
    yield heures()
    yield blank()
    yield mixed()
    yield from unreadable()
