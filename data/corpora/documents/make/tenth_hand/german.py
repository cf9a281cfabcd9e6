"""German papers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, Spacer, Table
from scan import Scanner

from .kit import BLACK, box, canvas, finish, flowed, ink, lines, sign, square, web


def vob(c: Canvas) -> None:
    lines(c, 57, 790, "SansB", 13, "Niederschrift über die förmliche Abnahme (§ 12 VOB/B)")
    lines(
        c,
        57,
        765,
        "Sans",
        9,
        "Auftraggeber:  Stadtwerke Ahrenfeld GmbH",
        "Auftragnehmer:  Brückner Tiefbau KG",
        "Bauvorhaben:  Fernwärmetrasse Nord, 2. BA",
        "Auftrags-Nr.:  FWN-2/0815",
        "Leistung:  Los 3 Oberflächenwiederherstellung",
        "Schlussrechnungssumme netto:  248.310,75 EUR",
    )
    c.rect(50, 560, 495, 110)
    square(c, 60, 645)
    lines(c, 78, 646, "Sans", 9, "Die Leistung wird ohne Mängel abgenommen.")
    square(c, 60, 625, "x")
    lines(
        c,
        78,
        626,
        "Sans",
        9,
        "Die Leistung wird vorbehaltlich der Beseitigung folgender Mängel abgenommen:",
    )
    c.setFillColor(colors.HexColor("#1c2f86"))
    lines(c, 82, 606, "Hand", 12, "Bordstein vor Haus 14 gerissen, erneuern", "Schacht S7 klappert")
    c.setFillColor(colors.black)
    square(c, 60, 566)
    lines(c, 78, 567, "Sans", 9, "Die Abnahme wird verweigert.")
    lines(c, 57, 535, "Sans", 9, "Frist zur Mängelbeseitigung: 31.07.2026")
    sign(c, 70, 450, 61)
    sign(c, 320, 450, 62)
    c.line(57, 448, 250, 448)
    c.line(310, 448, 530, 448)
    lines(c, 57, 436, "Sans", 8, "für den Auftragnehmer: Uwe Brückner", "Ahrenfeld, 03.07.2026")
    lines(
        c,
        310,
        436,
        "Sans",
        8,
        "für den Auftraggeber: Dipl.-Ing. Silke Tamm",
        "Bauleitung, 03.07.2026",
    )


def stub(c: Canvas) -> None:
    c.setDash(3, 2)
    c.rect(40, 40, 340, 515)
    c.setDash()
    lines(c, 55, 530, "CarlB", 13, "Lieferschein 26-77120")
    lines(
        c,
        55,
        508,
        "Carl",
        10,
        "Empfänger: Klinikum Sankt Wendelin, Zentraleinkauf",
        "Ihre Bestellung: 4500-31877 vom 12.02.2026",
        "Projekt: Bettenaufbereitung Haus C",
        "Lieferant: Orthmann Medizintechnik",
    )
    for at, row in enumerate(
        (
            "1   Durchlaufanlage DA 40          1 St.",
            "2   Übergabetisch 1200 mm           2 St.",
            "3   Einweisung Personal                 1 psch.",
        )
    ):
        lines(c, 55, 430 - at * 16, "Carl", 10, row)
    lines(c, 55, 370, "Carl", 10, "Auftragswert netto 61.940,00 €")
    lines(c, 55, 340, "CarlB", 10, "Ware vollständig und funktionsfähig übernommen:")
    lines(
        c,
        55,
        318,
        "Carl",
        10,
        "[  ] ja      [X] nein      Grund: Pos. 1 Transportschaden,",
        "                                         Annahme verweigert",
    )
    sign(c, 70, 235, 64)
    c.line(55, 233, 240, 233)
    lines(c, 55, 221, "Carl", 9, "i. A. Jörg Plassmann, Warenannahme     27.02.2026")


def minutes() -> bytes:
    text = ParagraphStyle("t", fontName="Cala", fontSize=10.5, leading=14)
    head = ParagraphStyle("h", fontName="CalaB", fontSize=13, leading=18)
    rows = [
        ["Modul", "Vergütung", "Ergebnis"],
        ["A Stammdaten", "22.000,00 €", "am 4.5. erledigt"],
        ["B Disposition", "39.500,00 €", "siehe TOP 3"],
        ["C Auswertung", "18.000,00 €", "offen"],
    ]
    table = Table(rows, colWidths=[60 * mm, 40 * mm, 50 * mm])
    table.setStyle(
        [("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("FONT", (0, 0), (-1, -1), "Cala", 9.5)]
    )
    return flowed(
        [
            Paragraph("Protokoll Lenkungsausschuss Nr. 11", head),
            Paragraph(
                "Projekt: Leitstand Neu (Projektnummer 7-2205-LN), Kunde: Hafenbahn Elmshagen AG"
                "<br/>Sitzung am 16. Juni 2026, 14 bis 15:30 Uhr<br/>Anwesend: Frau Rehse "
                "(Hafenbahn, Vorsitz), Herr Kolbe (Hafenbahn), Herr Ngo (Softwerk Förde)",
                text,
            ),
            Spacer(1, 10),
            table,
            Spacer(1, 10),
            Paragraph("TOP 1: Das Protokoll Nr. 10 wird genehmigt.", text),
            Paragraph(
                "TOP 2: Herr Ngo berichtet zum Stand. Aus Sicht von Softwerk ist Modul B "
                "abnahmereif.",
                text,
            ),
            Paragraph(
                "TOP 3: Über die Abnahme von Modul B wird nicht entschieden. Herr Kolbe bittet um "
                "einen weiteren Testlauf mit Nachtzügen; das Thema wird in der Sitzung am 7. Juli "
                "wieder aufgerufen.",
                text,
            ),
            Spacer(1, 30),
            Paragraph("gez. Birgit Rehse, Leiterin Betrieb &nbsp;&nbsp;&nbsp; 18. Juni 2026", text),
        ],
        leftMargin=25 * mm,
        rightMargin=25 * mm,
    )


def papers() -> Iterator[Paper]:
    """All papers of the family."""
    yield finish(
        "vob:a",
        canvas(vob),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "de",
            client="Stadtwerke Ahrenfeld GmbH",
            project="Fernwärmetrasse Nord, 2. BA",
            project_code="FWN-2/0815",
            milestone="Los 3 Oberflächenwiederherstellung",
            signatory_name="Silke Tamm",
            signatory_title="Bauleitung",
            signature_date="2026-07-03",
            amount="248310.75 EUR",
            conditions=["Bordstein vor Haus 14 gerissen, erneuern", "Schacht S7 klappert"],
        ),
        Scanner(skew=-0.9, noise=7, seed=5),
    )
    yield finish(
        "lieferschein:a",
        canvas(stub, (420, 595)),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Klinikum Sankt Wendelin",
            project="Bettenaufbereitung Haus C",
            signatory_name="Jörg Plassmann",
            signatory_title="Warenannahme",
            signature_date="2026-02-27",
            amount="61940.00 EUR",
            po_number="4500-31877",
        ),
    )
    yield finish(
        "lenkung:a",
        minutes(),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "de",
            client="Hafenbahn Elmshagen AG",
            project="Leitstand Neu",
            project_code="7-2205-LN",
            milestone="B Disposition",
            signatory_name="Birgit Rehse",
            signatory_title="Leiterin Betrieb",
            signature_date="2026-06-18",
            amount="39500.00 EUR",
        ),
    )
    yield web(
        "abnahme-portal:a",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "de",
            client="Molkerei Hinteregg eGen",
            project="Etikettierung Linie 6",
            project_code="MH-L6-2026",
            milestone="Meilenstein 2: Inbetriebnahme",
            signatory_name="Dr. Veit Lorenz",
            signatory_title="Technischer Leiter",
            signature_date="2026-05-12",
            amount="73200.00 EUR",
            po_number="B-260091",
        ),
        f"""<h1>Abnahmeerklärung</h1><div class=k><b>Auftraggeber</b><span>Molkerei Hinteregg
eGen</span><b>Projekt</b><span>Etikettierung Linie 6</span><b>Projektkennung</b>
<span>MH-L6-2026</span><b>Bestellung</b><span>B-260091 vom 08.01.2026</span>
<b>Gegenstand</b><span>Meilenstein 2: Inbetriebnahme</span><b>Teilbetrag netto</b>
<span>73.200,00 EUR</span><b>zzgl. 20 % USt</b><span>14.640,00 EUR</span></div>
<p>Probebetrieb vom 4. bis 8. Mai 2026 mit 96,3 % Verfügbarkeit (gefordert: 95 %).</p>
<p>{box("v")} Wir nehmen die Leistung ab. &nbsp;&nbsp; {box()} Wir nehmen die Leistung nicht
ab.</p><p style="margin-top:50px">Hinteregg, 12.05.2026</p>{ink(66, 160, 46, BLACK)}
<div style="border-top:1px solid;width:220px">Dr. Veit Lorenz<br>Technischer Leiter</div>
<p class=s>Mit der Abnahme geht die Gefahr über. Wird die Abnahme verweigert oder nur unter
Vorbehalt erklärt, ist dies schriftlich zu begründen.</p>""",
        "body{font:10.5pt 'Liberation Sans'}h1{font-weight:300;border-bottom:3px solid #c90}"
        ".k{display:grid;grid-template-columns:150px 1fr;row-gap:5px}"
        ".s{font-size:7pt;color:#777;margin-top:60px}",
    )
