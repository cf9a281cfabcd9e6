"""The bottom drawer: an order, a work statement, a slip and notes. English."""
# fmt: off

from collections.abc import Iterator

from paper import Paper, truth

from .pen import CERTIFICATE, Sheet


def order() -> Paper:
    s = Sheet((612, 792))
    s.t(60, 60, "PURCHASE ORDER 118-7702", "Courier-Bold", 15)
    s.many(60, 90, """Bill to:  Quartz Mesa School District
        Vendor:   Larkspur Speech Therapy Group
        Project:  Spring screening program
        Date:     01/26/2026

        1  Screening, 4 campuses          $12,400.00
        2  Summary report                  $1,850.00
        TOTAL                             $14,250.00

        Invoice only after written acceptance of each line.""", "Courier", 10.5, 17)
    return Paper("ke-screening-order", "a", "text", s.pdf(), truth(
        "purchase_order", None, None, "en", client="Quartz Mesa School District",
        project="Spring screening program", po_number="118-7702", amount="14250.00 USD"))


def half() -> Paper:
    s = Sheet()
    s.t(60, 60, "Joint acceptance - shared ward kitchen design", "Helvetica-Bold", 14)
    y = s.p(60, 80, 475, """Job 26/77-K. Milestone: Concept. Fee: £8,480.00 net. The client,
        Elmhurst and
        Vale Hospitals, acts through two departments. Acceptance is complete only when both have
        signed. We accept the Concept:""", lead=15)
    s.ink(70, y + 68, 110, 32, 901)
    for x, who in ((60, "Catering: Imran Dacosta, Catering Lead, 3 March 2026"),
                   (330, "Estates: Hilary Norwood, Estates Lead")):
        s.line(x, y + 70, x + 190)
        s.t(x, y + 83, who, size=8.5)
    return Paper("ke-kitchen-joint", "a", "text", s.pdf(), truth(
        CERTIFICATE, "undecided", False, "en", client="Elmhurst and Vale Hospitals",
        project="shared ward kitchen design", project_code="26/77-K", milestone="Concept",
        signatory_name="Hilary Norwood", signatory_title="Estates Lead", amount="8480.00 GBP",
        warnings=["partly_signed"]))


def slip() -> Paper:
    s = Sheet((420, 298))
    s.rect(12, 12, 396, 274, "", "#335577", 1.5)
    s.t(28, 40, "Work slip 0931 - Tansy Furniture Restoration", "Times-Bold", 13)
    s.many(28, 64, """For: The Copperbeech Club     Job: TFR-208, Boardroom chairs
        Batch 2 of 3 returned 6 April 2026. Charge for batch 2: £2,090.00""", "Times-Roman", 11, 16)
    for number, (mark, text) in enumerate((("cross", "batch accepted"), ("", "batch refused"))):
        s.box(40 + number * 160, 124, mark)
        s.t(58 + number * 160, 124, text, "Times-Roman", 11)
    s.ink(40, 200, 120, 36, 911)
    s.line(28, 202, 230)
    s.t(28, 216, "for the club: G. Ormerod, House Manager, 6 April 2026", "Times-Roman", 10)
    return Paper("ke-chairs-slip", "a", "text", s.pdf(), truth(
        CERTIFICATE, "accepted", True, "en", client="The Copperbeech Club",
        project="Boardroom chairs", project_code="TFR-208", milestone="Batch 2",
        signatory_name="G. Ormerod", signatory_title="House Manager",
        signature_date="2026-04-06", amount="2090.00 GBP"))


def papers() -> Iterator[Paper]:
    for make in (order, half, slip):
        yield make()
