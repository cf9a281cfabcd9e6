"""Development papers with a doubt in them: words against digits, a date with two readings."""

from collections.abc import Iterator

from label import CERT, YES, Paper, layout
from press import press
from reportlab.lib.pagesizes import LETTER
from sheet import Sheet


@layout("zahlungsfreigabe-in-worten")
def freigabe() -> Iterator[Paper]:
    """A German release: words and digits agree; they do not."""
    for digits in ("8.460,00", "8.640,00"):
        source = f"""
#set page(paper: "a5", margin: 16mm)
#set text(font: "DejaVu Serif", size: 9pt, lang: "de")
== Zahlungsfreigabe und Abnahme
Die Genossenschaft Obstgut Lenne nimmt die Leistung _Etikettengestaltung_ (Auftrag OL-209,
Projekt Saftlinie) ab und gibt {digits} EUR frei.

In Worten: achttausendvierhundertsechzig Euro.

Lenne, 19. Mai 2026 \\ #ink(7) \\ Wiebke Stahl, Vorständin
"""
        good = digits == "8.460,00"
        yield Paper(
            press(source),
            CERT,
            YES,
            True,
            "de",
            client="Genossenschaft Obstgut Lenne",
            project="Saftlinie",
            code="OL-209",
            milestone="Etikettengestaltung",
            who="Wiebke Stahl",
            title="Vorständin",
            on="2026-05-19",
            amount=("8460.00", "EUR") if good else None,
            warnings=() if good else ("amount_words_disagree",),
        )


@layout("training-receipt-date")
def receipt() -> Iterator[Paper]:
    """Signed on 04/03/2026, whichever that is; then with the month spelt."""
    for day, iso in (("04/03/2026", None), ("4 March 2026", "2026-03-04")):
        s = Sheet(LETTER, "Vera", 9.5)
        s.b(50, 60, "Training delivery receipt", 14)
        s.at(
            50,
            90,
            "Customer: Osprey Aviation      Course: Safety culture, cohort 2      Ref: TR-616",
        )
        s.at(50, 120, "We confirm the course was delivered to our satisfaction and accept it.")
        s.ink(60, 170, 611)
        s.rule(50, 174, 230)
        s.at(50, 188, "Giselle Moreau, Head of Training")
        s.at(300, 170, f"Date {day}")
        yield Paper(
            s.pdf(),
            CERT,
            YES,
            True,
            client="Osprey Aviation",
            code="TR-616",
            milestone="Safety culture, cohort 2",
            who="Giselle Moreau",
            title="Head of Training",
            on=iso,
            warnings=() if iso else ("ambiguous_date",),
        )
