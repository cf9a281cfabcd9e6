"""English: museum fit-out, e-signed report, variation, daywork, migration form, statement of work."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from paper import Paper, truth
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ninety_eighth_hand.board import (
    BLACK,
    RED,
    Raw,
    block,
    box,
    glass,
    ink,
    paper,
    stamp,
    written,
)

MUSEUM = """#set page(paper: "a4", margin: (left: 25mm, right: 25mm, top: 18mm, bottom: 18mm))
#set text(font: "URW Gothic", size: 9.6pt)
#set par(leading: 0.75em)
#align(right)[#text(size: 14pt, weight: 600)[«client»] \\ #text(size: 8.5pt)[«client_place»]]
#v(5mm)
To: «vendor», exhibition builders, «vendor_place»
#v(2mm)
*Gallery handover: «project»* \\
Contract «project_code» #h(6mm) Phase «milestone»
#v(2mm)
Our registrar, our conservator and the lead designer walked the gallery with your site manager on «walk:en». Lux readings, case seals and the data loggers were looked at case by case. The museum's answer is the one ticked:
#v(3mm)
#grid(columns: (8mm, 1fr), row-gutter: 4.5mm,
[«t1»], [The gallery is accepted as it stands.],
[«t2»], [The gallery is accepted, subject to the items written below being put right before the opening.],
[«t3»], [The gallery is not accepted; a second walk-round must be booked.])
#v(3mm)
Items: \\
#v(1mm)
#block(inset: (left: 8mm))[«items»]
#v(2mm)
The phase payment is £«amount:uk».
#v(6mm)
#rect(width: 100%, height: 37mm, stroke: (left: 2.5pt + rgb("b4562a")), inset: (left: 5mm, y: 2mm))[
For the museum
#v(11mm)
#h(2mm)«s_client»#v(3mm)
«signatory_name» \\
#text(size: 8.5pt)[«signatory_title»] #h(1fr) Date: «s_date» #h(38mm)]
#v(1fr)
#text(size: 7.5pt)[Registered charity «charity»]
"""


def museum(letter: str) -> Paper:
    """Three answers to tick, one place to sign, the contractor does not sign."""
    base: dict[str, Any] = {"vendor": "Brackett & Loom Ltd", "vendor_place": "Sheffield"}
    if letter == "a":
        first = "Case 7: door drags on the lower hinge"
        second = "Label rail in bay 3 to be re-levelled"
        here = base | {
            "client": "The Pennine Museum of Wool", "client_place": "Dean Clough, Halifax",
            "project": "Fleece to Fashion gallery", "project_code": "PMW-C-118",
            "milestone": "2 (casework and graphics)", "walk": "2026-03-04",
            "t1": box("", 11), "t2": box("v", 11, BLACK), "t3": box("", 11),
            "items": Raw(f"– {first} \\\n– {second}"),
            "amount": "26900.00 GBP", "charity": "1127740",
            "signatory_name": "Judith Ackroyd", "signatory_title": "Head of Exhibitions",
            "signature_date": "2026-03-05",
            "s_client": ink(201, 46, 11, 4, -2, BLACK),
            "s_date": block("5 March 2026", size=10.5, pen=BLACK),
        }  # fmt: skip
        return paper("nn-en-museum", "a", MUSEUM, here, "acceptance_certificate",
                     "accepted_with_conditions", True, conditions=[first, second])  # fmt: skip
    here = base | {
        "client": "Solent Maritime Collection", "client_place": "Boathouse 9, Gosport",
        "project": "Submariners' Lives, temporary show", "project_code": "SMC 0447",
        "milestone": "1 (build and lighting)", "walk": "2026-05-19",
        "t1": box("x", 11), "t2": box("", 11), "t3": box("", 11), "items": "none",
        "amount": "14350.00 GBP", "charity": "1093318",
        "signatory_name": "Marcus Penhallow", "signatory_title": "Projects Curator",
    }  # fmt: skip
    return paper("nn-en-museum", "b", MUSEUM, here, "acceptance_certificate", "undecided", False)


ESIGN = """#set page(paper: "us-letter", margin: (x: 0.95in, y: 0.85in))
#set text(font: "Caladea", size: 10.4pt)
#text(size: 15pt, weight: "bold")[«vendor»] \\
#text(size: 9pt)[Method validation and stability testing · «vendor_place»]
#v(5mm)
*Deliverable acceptance, project «project_code»*
#v(1mm)
Sponsor: «client» \\
Study: «project» \\
Deliverable: «milestone» \\
Fee due on acceptance: USD «amount:uk»
#v(2mm)
The final report was issued «issued:us» after quality assurance review. The sponsor reviewed the draft, its two comments were worked in, and the data tables match the raw data audited on site. With the sponsor's signature the deliverable counts as accepted and archiving begins.
#v(8mm)
#grid(columns: (1fr, 1fr), column-gutter: 12mm,
[For the laboratory #v(9mm) «s_vendor»#line(length: 100%, stroke: 0.5pt) #v(-2mm) «vendor_man», Study Director],
[For the sponsor #v(9mm) «s_client»#line(length: 100%, stroke: 0.5pt) #v(-2mm) «signatory_name», «signatory_title»])
#pagebreak()
#set text(font: "Liberation Sans", size: 8.8pt)
#rect(width: 100%, fill: rgb("20324a"), inset: 8pt)[#text(fill: white, size: 12pt, weight: "bold")[Signing record]]
Envelope: «envelope» \\
Subject: Deliverable acceptance «project_code» \\
Envelope status: *«status»* \\
Sent by «vendor_man» on «sent»
#v(2mm)
#table(columns: (1.5fr, 1.2fr, 2.2fr), inset: 5pt, stroke: 0.4pt + luma(150),
[*Signer*], [*Status*], [*Events (US Eastern)*],
[«vendor_man» \\ «vmail» \\ order 1], [Signed], [Viewed «v1» \\ Signed «v2» \\ IP 198.51.100.24],
[«signatory_name» \\ «cmail» \\ order 2], [«cstatus»], [«cevents»])
#v(2mm)
Signers agreed to use electronic records. Times come from the signing service's clock.
"""


def esign(letter: str) -> Paper:
    """A signing record on the second page tells who has signed."""
    base: dict[str, Any] = {
        "vendor": "Taconic Analytical Labs",
        "vendor_place": "Troy, New York",
        "vendor_man": "Elena Brodsky",
        "vmail": "ebrodsky@taconic-labs.example",
        "s_vendor": written("Elena Brodsky", size=16, dx=3, dy=-1, pen=BLACK),
    }
    if letter == "a":
        here = base | {
            "client": "Merrow Therapeutics, Inc.", "project_code": "TAL-26-0093",
            "project": "HPLC assay validation for MT-114 tablets",
            "milestone": "Validation report VR-114-02", "amount": "38750.00 USD",
            "issued": "2026-04-09", "envelope": "7F0C-22B9-41D6", "status": "Completed",
            "sent": "April 10, 2026 at 9:12 AM", "v1": "4/10/2026 9:14 AM",
            "v2": "4/10/2026 9:15 AM", "signatory_name": "Grace Oyelaran",
            "signatory_title": "VP, CMC", "cmail": "goyelaran@merrow-tx.example",
            "cstatus": "Signed", "signature_date": "2026-04-13",
            "cevents": Raw("Viewed 4/13/2026 2:40 PM \\\nSigned 4/13/2026 2:52 PM \\\n"
                           "IP 203.0.113.77"),
            "s_client": written("Grace Oyelaran", size=16, dx=3, dy=-1, pen=BLACK),
        }  # fmt: skip
        return paper("nn-en-esign", "a", ESIGN, here, "acceptance_certificate", "accepted", True)
    here = base | {
        "client": "Pine Barrens Botanicals LLC", "project_code": "TAL-26-0127",
        "project": "Accelerated stability of willow bark extract",
        "milestone": "Six month interval report", "amount": "17400.00 USD",
        "issued": "2026-05-14", "envelope": "A91E-5D03-77C8", "status": "Waiting for others",
        "sent": "May 15, 2026 at 4:01 PM", "v1": "5/15/2026 4:03 PM",
        "v2": "5/15/2026 4:03 PM", "signatory_name": "Todd Wexler",
        "signatory_title": "Quality Manager", "cmail": "twexler@pinebarrens.example",
        "cstatus": "Sent, not signed", "cevents": Raw("Viewed 5/18/2026 8:30 AM \\\nNo signature"),
    }  # fmt: skip
    return paper("nn-en-esign", "b", ESIGN, here, "acceptance_certificate", "undecided", False,
                 warnings=["partly_signed"])  # fmt: skip


VARIATION = """#set page(paper: "a4", margin: 18mm)
#set text(font: "Liberation Sans", stretch: 75%, size: 11pt)
#table(columns: (1fr, 42mm), inset: 3mm, stroke: 1pt,
[#text(size: 16pt, weight: "bold")[VARIATION ORDER] \\ AS 4000 General conditions, clause 36], [VO no. \\ #text(size: 15pt, weight: "bold")[«change_order_number»]])
#v(-3.2mm)
#table(columns: (38mm, 1fr), inset: 2.4mm, stroke: 0.5pt,
[Principal], [«client»],
[Contractor], [«vendor»],
[Contract], [«project»],
[Contract no.], [«project_code»],
[Superintendent's Direction], [«direction»],
[Description], [«what»],
[Drawings changed], [«drawings»])
#table(columns: (1fr, 50mm), inset: 2.4mm, stroke: 0.5pt, align: (left, right),
[Labour], [\\$«c1»], [Plant and materials], [\\$«c2»], [Margin], [\\$«c3»],
[*Price of this variation, excluding GST*], [*AUD «amount:uk»*])
Extension of time to the Date for Practical Completion: «days».
#v(2mm)
#table(columns: (1fr, 1fr), rows: (auto, 22mm, auto, 9mm), inset: 2.4mm, stroke: 0.5pt, align: bottom,
[*Priced by the Contractor*], [*Approved by the Superintendent for the Principal*],
[«s_vendor»], [«s_client»],
[«vendor_man», Project Manager], [«signatory_name», «signatory_title»],
[Date «s_vdate»], [Date «s_date»])
"""


def variation(letter: str) -> Paper:
    """The superintendent signs for the principal."""
    if letter == "a":
        here: dict[str, Any] = {
            "change_order_number": "VO-012", "client": "Shire of Wirrabara",
            "vendor": "Pellow Civil Pty Ltd", "project": "Main Street drainage renewal",
            "project_code": "WS-2025/31", "direction": "SD-27, 11 March 2026",
            "what": "Replace 64 m of 375 RCP with 450 RCP between pits C4 and C7 and rebuild "
            "pit C5 to suit.", "drawings": "D-104 rev C, D-105 rev C",
            "c1": "12,400.00", "c2": "21,860.00", "c3": "3,426.00", "amount": "37686.00 AUD",
            "days": "four working days", "vendor_man": "Darren Pellow",
            "signatory_name": "Michelle Tran", "signatory_title": "Superintendent",
            "signature_date": "2026-03-19",
            "s_vendor": ink(211, 46, 11, 4, -2, BLACK), "s_vdate": block("16 Mar 2026", size=11),
            "s_client": ink(212, 40, 10, 6, -3), "s_date": block("19 Mar 2026", size=11),
        }  # fmt: skip
        return paper("nn-en-variation", "a", VARIATION, here, "change_order", "accepted", True,
                     glass(21))  # fmt: skip
    here = {
        "change_order_number": "VO-004", "client": "Coorong Grain Handling Co-op",
        "vendor": "Pellow Civil Pty Ltd", "project": "Hardstand and weighbridge approach",
        "project_code": "CGH-0188", "direction": "SD-06, 4 May 2026",
        "what": "Cement-stabilise the sub-base under the weighbridge ramps, 150 mm deep.",
        "drawings": "C-012 rev B", "c1": "6,150.00", "c2": "9,240.00", "c3": "1,539.00",
        "amount": "16929.00 AUD", "days": "none", "vendor_man": "Darren Pellow",
        "signatory_name": "Ross Haverfield", "signatory_title": "Superintendent",
        "s_client": written("Darren Pellow", size=19, dx=6, dy=-3, pen=BLACK),
        "s_vdate": block("7 May 2026", size=11, pen=BLACK),
    }  # fmt: skip
    return paper("nn-en-variation", "b", VARIATION, here, "change_order", "undecided", False,
                 warnings=["partly_signed"])  # fmt: skip


DAYWORK = """#set page(width: 210mm, height: 160mm, margin: 12mm)
#set text(font: "Liberation Mono", size: 8.8pt)
«vendor» #h(1fr) DAYWORK SHEET «sheet» \\
«vendor_place» #h(1fr) Job «project_code»
#line(length: 100%, stroke: 0.8pt)
Client: «client» \\
Site: «project» \\
Day: «worked:short»
#v(1mm)
#table(columns: (1fr, 20mm, 24mm, 28mm), inset: 1.6mm, stroke: 0.4pt, align: (left, right, right, right),
[Operative / material], [Hours], [Rate £], [Sum £],
«rows»
[*Total of this sheet*], [], [], [*«amount:uk»*])
«note»
#v(3mm)
Foreman, «vendor»: #h(2mm)«s_vendor»«s_stamp»#box(width: 60mm)[#v(7mm)]
#v(7mm)
Hours and materials agreed for payment, client's clerk of works:
#v(8mm)
#h(4mm)«s_client»#dots(80mm) #h(4mm) «s_date»#dots(34mm) \\
«signatory_name» #h(58mm) date
"""


def lines(*rows: tuple[str, str, str, str]) -> Raw:
    """Rows of the daywork table."""
    return Raw("\n".join("".join(f"[{cell}], " for cell in row) for row in rows))


def daywork(letter: str) -> Paper:
    """Stamp of the firm above, the clerk of works below."""
    base: dict[str, Any] = {"vendor": "Ormesby Electrical", "vendor_place": "Redcar TS10 4LM"}
    if letter == "a":
        here = base | {
            "sheet": "0311", "project_code": "OE-5520", "client": "Cleveland Bus Company Ltd",
            "project": "Skelton depot, inspection pit lighting", "worked": "2026-02-18",
            "rows": lines(("Electrician, G. Hutton", "9.0", "34.50", "310.50"),
                          ("Mate, L. Shah", "9.0", "22.00", "198.00"),
                          ("IP67 fittings, 6 no.", "", "48.20", "289.20")),
            "amount": "797.70 GBP", "note": "Water found in conduit, pulled back and rewired.",
            "signatory_name": "Alan Frear", "signature_date": "2026-02-19",
            "s_vendor": ink(221, 34, 9, 3, 0), "s_client": ink(222, 42, 9, 6, 0, BLACK),
            "s_date": block("19 Feb 2026", size=11, pen=BLACK),
        }  # fmt: skip
        return paper("nn-en-daywork", "a", DAYWORK, here, "timesheet_approval", "accepted", True)
    here = base | {
        "sheet": "0327", "project_code": "OE-5541", "client": "Saltburn Pier Trust",
        "project": "Pier head feeder pillar", "worked": "2026-05-06",
        "rows": lines(("Electrician, G. Hutton", "7.5", "34.50", "258.75"),
                      ("Electrician, P. Dent", "7.5", "34.50", "258.75"),
                      ("Stainless glands, 10 no.", "", "6.90", "69.00")),
        "amount": "586.50 GBP", "note": "Old pillar lifted out by hand, no crane access.",
        "signatory_name": "Hazel Broom",
        "s_stamp": stamp("ORMESBY ELECTRICAL", "Redcar TS10 4LM", "NICEIC 771042", wide=44,
                         dx=12, dy=5, pen=RED),
    }  # fmt: skip
    return paper("nn-en-daywork", "b", DAYWORK, here, "timesheet_approval", "undecided", False)


def migration(letter: str) -> Paper:
    """A form to fill in on screen, with fields for name, date and typed signature."""
    done = letter == "a"
    client = "Boyne Valley Credit Union" if done else "Lagan & Swilly Solicitors"
    project = "Mailbox and file share migration" if done else "Server room to cloud move"
    code = "ARK-2026-114" if done else "ARK-2026-131"
    stage = "Cutover complete, 85 users" if done else "Cutover complete, 32 users"
    amount = "8640.00" if done else "5275.00"
    name = "Orla Kinsella" if done else "Fergal McGlade"
    title = "Operations Manager" if done else "Practice Manager"
    out = BytesIO()
    page = Canvas(out, pagesize=A4, invariant=1)
    page.setFillColor(HexColor("#14423c"))
    page.rect(0, 780, 595, 62, stroke=0, fill=1)
    page.setFillColor(HexColor("#ffffff"))
    page.setFont("Helvetica-Bold", 18)
    page.drawString(48, 812, "Migration sign-off")
    page.setFont("Helvetica", 9)
    page.drawString(48, 794, "Arkle Managed IT Ltd, Drogheda · fill in on screen and send back")
    page.setFillColor(HexColor("#000000"))
    rows = [
        ("Client", "client", client),
        ("Project", "project", project),
        ("Ticket / project no.", "code", code),
        ("Milestone", "stage", stage),
        ("Fixed fee for the milestone (EUR)", "fee", f"{float(amount):,.2f}"),
    ]
    y = 735.0
    for caption, key, value in rows:
        page.setFont("Helvetica", 9)
        page.drawString(48, y + 6, caption)
        page.acroForm.textfield(name=key, x=225, y=y, width=310, height=20, value=value, fontSize=10,
                                borderWidth=0.5, forceBorder=True)  # fmt: skip
        y -= 30
    page.setFont("Helvetica", 9.5)
    for text in (
        "Every mailbox opens in the new tenant, calendars and shared folders came across,",
        "and the old server has been switched to read-only. Rollback media stays with us",
        "for sixty days.",
    ):
        page.drawString(48, y, text)
        y -= 14
    y -= 12
    for key, text, on in (
        ("yes", "We are happy with the cutover and sign the milestone off", done),
        ("no", "We do not sign off yet", False),
    ):
        page.acroForm.checkbox(name=key, x=48, y=y - 3, size=14, checked=on, buttonStyle="check",
                               borderWidth=0.8)  # fmt: skip
        page.drawString(72, y, text)
        y -= 24
    y -= 10
    page.setFont("Helvetica-Bold", 10)
    page.drawString(48, y, "For the client")
    y -= 34
    when = "2026-04-22"
    for caption, key, value in (
        ("Name", "name", name),
        ("Position", "position", title),
        ("Signature (type /s/ and your name)", "signature", f"/s/ {name}" if done else ""),
        ("Date", "date", "22 April 2026" if done else ""),
    ):
        page.setFont("Helvetica", 9)
        page.drawString(48, y + 6, caption)
        page.acroForm.textfield(name=key, x=225, y=y, width=240, height=20, value=value, fontSize=10,
                                borderWidth=0.5, forceBorder=True)  # fmt: skip
        y -= 30
    page.save()
    fields = {
        "client": client, "project": project, "project_code": code, "milestone": stage,
        "signatory_name": name, "signatory_title": title, "amount": f"{amount} EUR",
        "signature_date": when if done else None,
    }  # fmt: skip
    decision = "accepted" if done else "undecided"
    label = truth("acceptance_certificate", decision, done, "en", **fields)
    return Paper("nn-en-migration", letter, "form", out.getvalue(), label)


SOW = """#set page(paper: "a4", margin: (x: 24mm, y: 20mm), columns: 2)
#set columns(gutter: 8mm)
#set text(font: "Nimbus Sans", size: 8.6pt)
#set par(justify: true)
#text(size: 15pt, weight: "bold")[Statement of Work] \\
«project_code» under the master services agreement of «msa:en»

*Parties.* «client» ("Client") and «vendor» ("Agency").

*1 Assignment.* «project». The Agency researches, writes, designs and builds; the Client supplies product data, photography and one decision-maker.

*2 Outputs.* (a) discovery report, (b) message house and tone guide, (c) page designs for desktop and phone, (d) a content-managed site on the Client's hosting, (e) two editor workshops.

*3 Timetable.* Kick-off «kick:en», discovery four weeks, design six weeks, build eight weeks, launch «launch:en».

*4 People.* Account director, strategist, two designers, developer, copywriter. Changes of named people need two weeks' warning.

*5 Charges.* A fixed price of *£«amount:uk»* before VAT, billed in thirds: at kick-off, on design approval, at launch. Travel outside the M25 at cost.

*6 Assumptions.* Up to forty page templates; one language; two rounds of comments per output; feedback inside five working days.

*7 Change.* Extra work is described, priced and agreed in writing before anybody starts it.

*8 Ownership.* Finished work passes to the Client upon payment of the last third. Working files and tools remain the Agency's.

*9 Contacts.* «contact»

#v(4mm)
#colbreak()
#text(weight: "bold")[Signed for «client»]
#v(11mm)
#h(2mm)«s_client»#rule(62mm) \\
«signatory_name» \\
«signatory_title» \\
Date: «s_date»

#v(9mm)
#text(weight: "bold")[Signed for «vendor»]
#v(11mm)
#h(2mm)«s_vendor»#rule(62mm) \\
«vendor_man» \\
Managing Partner \\
Date: «s_vdate»
"""


def sow(letter: str) -> Paper:
    """An order for work: it carries no decision, signed or not."""
    base: dict[str, Any] = {"vendor": "Hartley Quill LLP", "vendor_man": "Simon Quill"}
    if letter == "a":
        here = base | {
            "client": "Thornbury Cheesemakers Ltd", "project_code": "SOW 14/2026",
            "project": "New brand website and editor training",
            "msa": "2024-09-02", "kick": "2026-02-09", "launch": "2026-06-15",
            "amount": "48600.00 GBP", "contact": "Client: Bethan Lowe. Agency: Simon Quill.",
            "signatory_name": "Bethan Lowe", "signatory_title": "Marketing Director",
            "signature_date": "2026-01-29",
            "s_client": ink(231, 42, 10, 4, 0), "s_date": block("29 January 2026", size=10.5),
            "s_vendor": ink(232, 44, 10, 5, 0, BLACK),
            "s_vdate": block("30 January 2026", size=10.5, pen=BLACK),
        }  # fmt: skip
        return paper("nn-en-sow", "a", SOW, here, "statement_of_work", None, True)
    here = base | {
        "client": "Wharfedale Physiotherapy Group", "project_code": "SOW 19/2026",
        "project": "Clinic finder and booking pages",
        "msa": "2025-11-17", "kick": "2026-06-01", "launch": "2026-10-12",
        "amount": "31250.00 GBP", "contact": "Client: Owen Rudd. Agency: Simon Quill.",
        "signatory_name": "Owen Rudd", "signatory_title": "Chief Executive",
    }  # fmt: skip
    return paper("nn-en-sow", "b", SOW, here, "statement_of_work", None, False)


def papers() -> Iterator[Paper]:
    """All sheets of this family."""
    for made in (museum, esign, variation, daywork, migration, sow):
        yield from (made(letter) for letter in "ab")
