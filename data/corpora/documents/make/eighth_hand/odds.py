"""Papers without a decision, files that nobody can read, and second jobs on a known form."""

import io
from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from .board import BLACK, Box, Grid, Ink, flow, web


def brochure() -> Paper:
    css = """body{margin:0;font:13px
    Lato;color:#133}.h{background:#0d3b4c;color:#fff;padding:36px 28px} .h h1{font:40px
    Caladea;margin:0}.c{display:grid;grid-template-columns:1fr 1fr;gap:18px;padding:22px} .c
    div{border-top:3px solid #f2a541;padding-top:8px}"""
    body = """<div class=h><h1>Signed off. On time.</h1><p>Harbourlight PMO, the acceptance
    people</p></div> <div class=c><div><b>97% of milestones accepted first time</b><p>Our
    reviewers read every deliverable before your client does.</p></div><div><b>No more rejected
    invoices</b><p>We match purchase order, fee and certificate, so finance can bill on the
    day.</p></div><div><b>“Accepted without a single comment.”</b><p>Edith Marlowe, Programme
    Director, Severn Gate Logistics</p></div><div><b>From £450 a day</b><p>Ask for our sample
    certificate: hello@harbourlight.example</p></div></div>"""
    return Paper(
        "h-brochure-pmo", "a", "text", web(css, body, margin="0"), truth("other", None, None, "en")
    )


def invoice() -> Paper:
    rows = [
        ["Milestone", "Approved by you", "Amount"],
        ["2 Content migration", "J. Hartnell, 9 Oct 2026", "| 14,000.00"],
        ["Expenses", "receipts attached", "| 612.35"],
        ["", "Subtotal", "| 14,612.35"],
        ["", "VAT 20%", "| 2,922.47"],
        ["", "<b>Total due GBP</b>", "| <b>17,534.82</b>"],
    ]
    story = [
        "# Invoice 2026-1093",
        "Fern & Flint Studio Ltd to Museum of Rural Craft, 16 October 2026".replace("&", "&amp;"),
        "Project: Online Collections (MRC-OC-1) · Your order: MRC-0555",
        Grid(rows, [70, 60, 35], shade="#e3efe3", lines="#aaaaaa"),
        "> Accepted work is payable within 30 days. An invoice not rejected in writing within 7 "
        "days is "
        "treated as accepted.",
    ]
    return Paper(
        "h-invoice-craft", "a", "text", flow(story, font="Carlito", size=11, h_color="#2e6b3e"),
        truth(
            "other", None, None, "en", client="Museum of Rural Craft",
            project="Online Collections", project_code="MRC-OC-1",
            milestone="2 Content migration", po_number="MRC-0555",
        ),
    )  # fmt: skip


def locked() -> Paper:
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1, encrypt=StandardEncryption("harvest-moon", "reaper"))
    canvas.drawString(72, 720, "Acceptance certificate. Milestone 1 is accepted.")
    canvas.save()
    return Paper(
        "h-locked", "a", "text", out.getvalue(),
        truth("unreadable", None, None, None, error="encrypted"),
    )  # fmt: skip


def cut() -> Paper:
    page = flow(["# Handover certificate", "Accepted in full."] * 30, font="Lato")
    head = page[:9] + b"\x00\x17\xfe" * 700
    return Paper(
        "h-cut-off", "a", "text", head, truth("unreadable", None, None, None, error="corrupt")
    )


def table_form(words: dict[str, str], marks: tuple[str, str, str], seed: int) -> bytes:
    """One firm's form for its clients: the client fills the lower half."""
    story = [
        "# Acceptance of Services",
        "Pennant Hydro Engineers, form QF-27, revision D",
        Grid(
            [
                ["Client", words["client"], "Contract", words["code"]],
                ["Assignment", words["project"], "Client order", words["po"]],
                ["Part accepted", words["part"], "Fee", words["fee"]],
            ],
            [28, 68, 27, 47],
            lines="#8899aa",
        ),
        "Client's statement:",
        Grid(
            [
                [Box(marks[0]), "We accept the part named above."],
                [Box(marks[1]), "We accept it once the following is done: " + words["todo"]],
                [Box(marks[2]), "We do not accept it."],
            ],
            [8, 150],
            lines=None,
        ),
        8,
        Grid(
            [["Signed", Ink(seed, 110, 30, BLACK) if seed else "", words["who"], words["date"]]],
            [18, 50, 70, 32],
            lines="#8899aa",
            heights=[38],
        ),
    ]
    return flow(story, font="Lato", size=9.5, paper=LETTER, h_color="#1d4e89")


def hydro_first() -> Paper:
    words = {
        "client": "Wolf Creek Irrigation District", "code": "WCID-14-26", "po": "WC 3309",
        "project": "Diversion dam safety review", "part": "Task 3 Stability analysis",
        "fee": "$64,900.00", "todo": "load case 5 to be re-run with the 2025 survey",
        "who": "Annika Strand, District Engineer", "date": "June 5, 2026",
    }  # fmt: skip
    return Paper(
        "h-form-hydro", "a", "text", table_form(words, ("", "x", ""), 951),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "en",
            client=words["client"], project=words["project"], project_code=words["code"],
            milestone=words["part"], signatory_name="Annika Strand",
            signatory_title="District Engineer", signature_date="2026-06-05",
            amount="64900.00 USD", po_number=words["po"], conditions=[words["todo"]],
        ),
    )  # fmt: skip


def hydro_second() -> Paper:
    words = {
        "client": "Town of Elk Prairie", "code": "EP-2026-07", "po": "118-4402",
        "project": "Water tower inspection", "part": "Task 1 Field inspection",
        "fee": "$9,250.00", "todo": "__________________",
        "who": "Ramona Tyree, Town Clerk", "date": "",
    }  # fmt: skip
    return Paper(
        "h-form-hydro", "b", "text", table_form(words, ("x", "", ""), 0),
        truth(
            "acceptance_certificate", "undecided", False, "en", client=words["client"],
            project=words["project"], project_code=words["code"], milestone=words["part"],
            signatory_name="Ramona Tyree", signatory_title="Town Clerk",
            amount="9250.00 USD", po_number=words["po"],
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for made in (brochure, invoice, locked, cut, hydro_first, hydro_second):
        yield made()
