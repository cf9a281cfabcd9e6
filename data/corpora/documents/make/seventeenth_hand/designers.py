"""Agencies, architects, researchers: English papers with more words around the decision."""

from collections.abc import Iterator

from paper import Paper, truth

from .desk import Sheet

TERMS = (
    "1. Deliverables are deemed accepted if no written objection reaches us in ten "
    "days. 2. Accepted "
    "work is licensed on payment. 3. Rejected work is reworked once free of charge. 4. Conditional "
    "approvals are treated as approvals once the conditions are met. 5. Our liability "
    "is limited to "
    "the fee of the stage concerned."
)


def columns() -> Paper:
    s = Sheet(size=9.5)
    s.b(50, 56, "SALTMARSH STUDIO", 18)
    s.rule(50, 545, 66, 2)
    s.b(50, 90, "Proof approval", 13)
    s.x, s.y = 50, 100
    s.p("Client<br/><b>Wexmoor Distillery</b>", w=150)
    s.p("Job<br/><b>SS-3381 Bottle range 2027</b>", w=150)
    s.p("Stage<br/><b>Label artwork, second proofs</b>", w=150)
    s.p("Stage fee<br/><b>£5,775.00</b>", w=150)
    s.p(TERMS, w=150, size=6.5)
    s.x, s.y = 230, 80
    s.p("Tell us what to do with the attached proofs. Whatever you write here is what we act on.",
        w=310)  # fmt: skip
    s.hand(240, s.y + 26, "Print! All four labels are right now.", 19)
    s.hand(240, s.y + 52, "Send your bill for this stage.", 19)
    s.y += 80
    s.rule(230, 545, s.y)
    s.t(230, s.y + 40, "Signature")
    s.ink(290, s.y + 42, 201)
    s.t(230, s.y + 66, "Name  Fergus Callan, Brand Manager")
    s.t(230, s.y + 84, "Date  1 December 2026")
    return s.paper(
        "columns",
        truth(
            "acceptance_certificate", "accepted", True, "en", client="Wexmoor Distillery",
            project="Bottle range 2027", project_code="SS-3381",
            milestone="Label artwork, second proofs", signatory_name="Fergus Callan",
            signatory_title="Brand Manager", signature_date="2026-12-01", amount="5775.00 GBP",
        ),
    )  # fmt: skip


def receipt() -> Paper:
    s = Sheet("Times-Roman", 11)
    s.y = 56
    s.head("Delivery Receipt", 16)
    s.p("Delivered to: <b>Ashcombe Heritage Trust</b><br/>Job: 26-077 Visitor Centre Exhibition"
        "<br/>Package: Interpretive panels 1-18<br/>Package value: $33,900.00")  # fmt: skip
    s.p("The undersigned acknowledges that the package named above arrived in good order. This "
        "receipt records delivery only; acceptance will be given or withheld separately after the "
        "curators have reviewed the panels.")  # fmt: skip
    s.ink(66, s.y + 40, 204)
    s.rule(62, 260, s.y + 44)
    s.t(62, s.y + 58, "Harriet Boone, Collections Assistant")
    s.t(330, s.y + 40, "March 27, 2026")
    return s.paper(
        "receipt",
        truth(
            "acceptance_certificate", "undecided", True, "en", client="Ashcombe Heritage Trust",
            project="Visitor Centre Exhibition", project_code="26-077",
            milestone="Interpretive panels 1-18", signatory_name="Harriet Boone",
            signatory_title="Collections Assistant", signature_date="2026-03-27",
            amount="33900.00 USD",
        ),
    )  # fmt: skip


def initials() -> Paper:
    s = Sheet(size=9.5)
    s.b(62, 56, "Pell & Orchard Architects", 12)
    s.y = 66
    s.head("Stage 4 technical design - acceptance schedule", 13)
    s.p("Client: Burnside Academy Trust. Project: Sixth Form Block. Project number 2419. Stage fee "
        "£61,200.00. Each row is initialled by the client's estates director when "
            "agreed; the stage "
        "is accepted when all rows are initialled.")  # fmt: skip
    s.table(
        [["Package", "Issued", "Agreed"], ["Structure", "2 Sep 2026", ""],
         ["Envelope", "9 Sep 2026", ""], ["Services", "16 Sep 2026", ""]],
        [220, 130, 120],
    )  # fmt: skip
    y = s.top + s.heights[0]
    for height in s.heights[1:]:
        s.hand(430, y + height - 4, "MKD", 16)
        y += height
    s.p("All packages agreed. Stage 4 accepted.")
    s.t(62, s.y + 36, "Estates director: Moira K. Devlin")
    s.ink(260, s.y + 36, 207)
    s.t(400, s.y + 36, "23 Sep 2026")
    return s.paper(
        "initials",
        truth(
            "acceptance_certificate", "accepted", True, "en", client="Burnside Academy Trust",
            project="Sixth Form Block", project_code="2419", milestone="Stage 4 technical design",
            signatory_name="Moira K. Devlin", signatory_title="Estates director",
            signature_date="2026-09-23", amount="61200.00 GBP",
        ),
    )  # fmt: skip


def wrongone() -> Paper:
    s = Sheet("Times-Roman", 11)
    s.t(62, 60, "Ministry of Inland Ferries, Programme Office", 11, s.bold)
    s.t(532, 60, "15 October 2026", at="r")
    s.y = 84
    s.p("To: Landfall Research Ltd<br/>Re: Passenger survey, project no. MIF/R/203, Milestone 4 "
        "(EUR 24,000.00)")  # fmt: skip
    s.p("Dear Colleagues,")
    s.p("We confirm once more that Milestone 3 was accepted on 2 September and has "
        "been paid. As to "
        "Milestone 4, which you submitted last week, the technical panel meets on 3 "
            "November. Until "
        "then we can neither accept nor refuse it and ask you not to invoice.")  # fmt: skip
    s.p("Yours faithfully,")
    s.ink(66, s.y + 32, 210)
    s.t(62, s.y + 54, "Signe Halvorsen, Programme Officer")
    return s.paper(
        "wrongone",
        truth(
            "acceptance_certificate", "undecided", True, "en",
            client="Ministry of Inland Ferries", project="Passenger survey",
            project_code="MIF/R/203", milestone="Milestone 4", signatory_name="Signe Halvorsen",
            signatory_title="Programme Officer", signature_date="2026-10-15",
            amount="24000.00 EUR",
        ),
    )  # fmt: skip


def perproc() -> Paper:
    s = Sheet("Times-Roman", 11)
    s.b(62, 60, "GLENTARRAS ESTATE OFFICE", 12)
    s.y = 74
    s.p("8 January 2026")
    s.p("Birkhall Forestry Consultants, for the attention of Mr Innes")
    s.p("<b>Woodland grant application - second instalment, £4,125.00 (our order GT/557)</b>")
    s.p("Dear Mr Innes, your mapping of the western blocks gives us what we needed, and the agency "
        "has already made use of it. We therefore take the second part of the work as properly "
        "done and ask for your account.")  # fmt: skip
    s.p("Yours sincerely,")
    s.t(62, s.y + 30, "p.p.")
    s.ink(86, s.y + 32, 213)
    s.t(62, s.y + 52, "Lady Catriona Muir, Proprietor")
    s.t(62, s.y + 66, "(signed in her absence by A. Reid, Factor)", 9)
    return s.paper(
        "perproc",
        truth(
            "acceptance_certificate", "accepted", True, "en", client="GLENTARRAS ESTATE OFFICE",
            project="Woodland grant application", milestone="second instalment",
            signatory_name="Catriona Muir", signatory_title="Proprietor",
            signature_date="2026-01-08", amount="4125.00 GBP", po_number="GT/557",
        ),
    )  # fmt: skip


def sgd() -> Paper:
    s = Sheet("Courier", 10)
    s.y = 50
    s.head("COPY FOR FILE", 12)
    s.p("COMPLETION STATEMENT<br/><br/>Client: Tollund Marine Insurers<br/>Assignment: Loss model "
        "review<br/>Our job: WQ/26/0415<br/>Stage: Part II (portfolio run)<br/>Fee: USD "
            "58,000.00")  # fmt: skip
    s.p("Part II has been completed and is accepted by the Client with no matters outstanding.")
    s.p("For the Client: (sgd.) Aksel Brink, Chief Underwriter, 14 May 2026<br/>[signed on the "
        "original]")  # fmt: skip
    return s.paper(
        "sgd",
        truth(
            "acceptance_certificate", "accepted", True, "en", client="Tollund Marine Insurers",
            project="Loss model review", project_code="WQ/26/0415",
            milestone="Part II (portfolio run)", signatory_name="Aksel Brink",
            signatory_title="Chief Underwriter", signature_date="2026-05-14",
            amount="58000.00 USD",
        ),
    )  # fmt: skip


def draftco() -> Paper:
    s = Sheet(size=10)
    s.shout("DRAFT", 130)
    s.b(62, 60, "Variation VO-14", 16)
    s.y = 74
    s.p("Employer: Marram Retail Parks. Project: Unit 7 fit-out design, job 5502-A. Addition: "
        "mezzanine drawings, £3,980.00.")  # fmt: skip
    s.p("Approved for and on behalf of the Employer:")
    s.rule(62, 260, s.y + 40)
    s.t(62, s.y + 54, "Gail Sorensen, Development Manager")
    s.t(330, s.y + 54, "Date")
    return s.paper(
        "draftco",
        truth(
            "change_order", "undecided", False, "en", client="Marram Retail Parks",
            project="Unit 7 fit-out design", project_code="5502-A", signatory_name="Gail Sorensen",
            signatory_title="Development Manager", amount="3980.00 GBP",
            change_order_number="VO-14", warnings=["draft_or_void"],
        ),
    )  # fmt: skip


def subjectto() -> Paper:
    s = Sheet(size=10)
    s.b(62, 60, "QUARTERDECK CREW TRAINING", 12)
    s.y = 72
    s.head("Course delivery certificate", 15)
    s.pairs([("Client", "Solent Pilotage Ltd"), ("Programme", "Bridge team refresh, QCT-60"),
             ("Delivery", "Block 2, 14-18 September 2026"),
             ("Block price", "£8,640.00")])  # fmt: skip
    s.p("The client is satisfied with the block named above and accepts it, subject to replacement "
        "handouts for module 3 being sent to all nine delegates.")  # fmt: skip
    s.t(62, s.y + 30, "Colin Aspinall")
    s.rule(62, 230, s.y + 36)
    s.t(62, s.y + 48, "name", 7)
    s.ink(255, s.y + 32, 216)
    s.rule(250, 400, s.y + 36)
    s.t(250, s.y + 48, "signature", 7)
    s.t(420, s.y + 30, "21 Sept 2026")
    s.rule(420, 532, s.y + 36)
    s.t(420, s.y + 48, "date", 7)
    return s.paper(
        "subjectto",
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "en",
            client="Solent Pilotage Ltd", project="Bridge team refresh", project_code="QCT-60",
            milestone="Block 2, 14-18 September 2026", signatory_name="Colin Aspinall",
            signature_date="2026-09-21", amount="8640.00 GBP",
            conditions=["replacement handouts for module 3 being sent to all nine delegates."],
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for make in (columns, receipt, initials, wrongone, perproc, sgd, draftco, subjectto):
        yield make()
