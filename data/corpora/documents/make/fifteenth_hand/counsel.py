"""Counsel: a trust's letter, a statement of work, a brochure. Drawn sheets, English."""

from collections.abc import Iterator

from paper import Paper, truth

from .pen import CERTIFICATE, Sheet


def polite_letter() -> Paper:
    s = Sheet()
    s.t(535, 60, "Aldous Verrier Trust", "Times-Bold", 14, how="r")
    s.t(535, 75, "Registered charity, 12 Minster Yard, Lincoln", "Times-Roman", 9, how="r")
    s.many(
        60,
        120,
        """Ms Corinna Faulk
        Faulk Fundraising Counsel
        by post and e-mail""",
        "Times-Roman",
        11,
    )
    s.t(60, 185, "2 April 2026", "Times-Roman", 11)
    s.t(60, 212, "Capital appeal feasibility study (FFC 0082): phase 2, interim findings",
        "Times-Bold", 11)  # fmt: skip
    y = s.p(
        60,
        228,
        475,
        """Dear Corinna,<br/><br/>
        Thank you for your presentation on Monday, which the trustees enjoyed very much, and for
        the care with which you interviewed our older donors. Everyone accepted how much work had
        gone into the interim findings, and the executive summary was thought excellent.<br/><br/>
        The board discussed your request to treat the second phase as delivered. As only nine of
        the thirty agreed interviews have been held, we are not able to sign the phase off as it
        stands, and the fee of £7,900 for it should not be invoiced for now.<br/><br/>
        We very much look forward to the complete findings in May, and to working with you on the
        later phases, for which the board has every confidence in you.<br/><br/>
        With warm regards""",
        "Times-Roman",
        11,
        15.5,
    )
    s.ink(62, y + 48, 115, 32, 17, "#12306e")
    s.t(60, y + 64, "Sir Barnaby Thirlwell", "Times-Roman", 11)
    s.t(60, y + 78, "Chairman of the Trustees", "Times-Roman", 11)
    return Paper("ke-trust-letter", "a", "text", s.pdf(), truth(
        CERTIFICATE, "rejected", True, "en", client="Aldous Verrier Trust",
        project="Capital appeal feasibility study", project_code="FFC 0082",
        milestone="phase 2, interim findings", signatory_name="Barnaby Thirlwell",
        signatory_title="Chairman of the Trustees", signature_date="2026-04-02",
        amount="7900.00 GBP"))  # fmt: skip


def statement_of_work() -> Paper:
    s = Sheet((612, 792))
    s.t(60, 60, "STATEMENT OF WORK #4", "Helvetica-Bold", 17)
    s.t(60, 78, "under the Master Services Agreement dated June 1, 2024", size=9)
    y = s.table(
        60,
        95,
        [
            ["Customer", "Juniper Flats Credit Union"],
            ["Supplier", "Brasswing Analytics LLC"],
            ["Project", "Branch footprint model"],
            ["SOW reference", "BWA-JFCU-04"],
            ["Customer PO", "PO 20931"],
        ],
        [110, 380],
    )
    y = s.p(
        60,
        y + 12,
        490,
        """<b>Milestones and fees.</b> Each milestone is accepted when Customer
        countersigns the acceptance record; a milestone not rejected within 5 business days is
        deemed accepted.""",
    )
    y = s.table(
        60,
        y + 8,
        [
            ["M1 Data intake", "April 17, 2026", "$14,000.00"],
            ["M2 Model and validation", "May 29, 2026", "$31,500.00"],
            ["M3 Board presentation", "June 19, 2026", "$9,500.00"],
            ["<b>Total fixed fee</b>", "", "<b>$55,000.00</b>"],
        ],
        [240, 130, 120],
    )
    y = s.p(60, y + 12, 490, "Agreed and accepted by the parties:")
    for x, lines, seed in (
        (60, "Juniper Flats Credit Union\n\n\n\nLeona Castellane\nChief Strategy Officer\n"
         "March 30, 2026", 41),
        (330, "Brasswing Analytics LLC\n\n\n\nHarlan Imre\nManaging Member\nMarch 27, 2026", 42),
    ):  # fmt: skip
        s.many(x, y + 22, lines, size=9, lead=14)
        s.line(x, y + 66, x + 190)
        s.ink(x + 15, y + 65, 120, 28, seed)
    return Paper("ke-analytics-sow", "a", "text", s.pdf(), truth(
        "statement_of_work", None, True, "en", client="Juniper Flats Credit Union",
        project="Branch footprint model", project_code="BWA-JFCU-04", po_number="PO 20931",
        signatory_name="Leona Castellane", signatory_title="Chief Strategy Officer",
        signature_date="2026-03-30", amount="55000.00 USD"))  # fmt: skip


def brochure() -> Paper:
    s = Sheet((595, 421))
    s.rect(0, 0, 595, 421, "#f4ead9", "")
    s.rect(0, 0, 180, 421, "#b5532c", "")
    s.many(24, 80, "Thornless\nRose\nMediation", "Times-Bold", 26, 32)
    s.t(210, 70, "When nobody wants to sign, call us.", "Times-BoldItalic", 16)
    y = s.p(
        210,
        95,
        340,
        """Disputed hand-over? Snagging list without end? A certificate of
        completion that was refused by one side and thought accepted by the other? In two days round
        one table we have settled 140 project disputes since 2017. Fixed fee from £1,850 per party,
        travel included.""",
        "Times-Roman",
        12,
    )
    s.many(
        210,
        y + 20,
        """- first call free of charge
        - mediators with building, IT and film background
        - settlement agreement signed the same evening""",
        "Times-Roman",
        12,
        18,
    )
    s.t(210, 380, "thornless.example  -  0117 000 4410", "Times-Bold", 12)
    return Paper("ke-mediation-brochure", "a", "text", s.pdf(), truth("other", None, None, "en"))


def papers() -> Iterator[Paper]:
    for make in (polite_letter, statement_of_work, brochure):
        yield make()
