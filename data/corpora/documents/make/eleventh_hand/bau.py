"""Papiere vom Bau: Protokolle, Nachträge, Regiezettel, Briefe, Ausdrucke."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from eleventh_hand.board import Sheet, ink, over, web

CERT = "acceptance_certificate"


def vob() -> Paper:
    s = Sheet(pt=10)
    s.t(56, 56, "Abnahmeprotokoll nach § 12 VOB/B", 15, "b")
    s.y = 76
    s.table(
        [
            ["Auftraggeber", "Wohnstätten Lahnufer eG"],
            ["Auftragnehmer", "Gerüst- und Fassadenbau Tillner GmbH"],
            ["Bauvorhaben", "Sanierung Hochhaus Birkenring 4"],
            ["Auftrags-Nr.", "WL-2025-0917"],
            ["Teilleistung", "Los 3 WDVS Nord- und Ostseite"],
            ["Abrechnungssumme netto", "187.640,00 €"],
            ["Abnahmetermin", "18.06.2026"],
        ],
        [140, 330],
    )
    s.p("Die Leistung wird", gap=10)
    for text, mark in (
        ("ohne Vorbehalt abgenommen", ""),
        ("abgenommen unter Vorbehalt der nachstehenden Mängel", "cross"),
        ("nicht abgenommen (wesentliche Mängel)", ""),
    ):
        s.box(60, s.y + 8, mark)
        s.t(78, s.y + 8, text)
        s.y += 18
    s.y += 8
    s.table(
        [
            ["Nr.", "Mangel", "Frist"],
            ["1", "Sockelabschluss Achse A bis C nicht verfugt", "03.07.2026"],
            ["2", "Putzabplatzung unter Fenster 2. OG links", "03.07.2026"],
        ],
        [30, 330, 90],
    )
    s.p(
        "Die Vertragsstrafe bleibt vorbehalten. Mit der Abnahme geht die Gefahr über; die "
        "Gewährleistung "
        "von vier Jahren beginnt mit dem heutigen Tage.",
        8,
        gap=46,
    )
    s.ink(31, 64, s.y, 110, 28)
    s.ink(32, 330, s.y, 110, 28, "#222222")
    s.line(56, s.y + 2, 230, s.y + 2)
    s.line(320, s.y + 2, 500, s.y + 2)
    s.t(56, s.y + 14, "Auftraggeber: i.V. Henrike Solms, Technische Leiterin", 8)
    s.t(320, s.y + 14, "Auftragnehmer: Jost Tillner", 8)
    s.t(56, s.y + 30, "Gießen, den 18.06.2026")
    return Paper("ka-vorbehalt", "a", "text", s.done(), truth(
        CERT, "accepted_with_conditions", True, "de", client="Wohnstätten Lahnufer eG",
        project="Sanierung Hochhaus Birkenring 4", project_code="WL-2025-0917",
        milestone="Los 3 WDVS Nord- und Ostseite", signatory_name="Henrike Solms",
        signatory_title="Technische Leiterin", signature_date="2026-06-18", amount="187640.00 EUR",
        conditions=["Sockelabschluss Achse A bis C nicht verfugt",
                    "Putzabplatzung unter Fenster 2. OG links"],
    ))  # fmt: skip


def brief() -> Paper:
    s = Sheet(font="Times-Roman", pt=11)
    s.t(56, 60, "Stadtwerke Ellernbach GmbH", 13, "b")
    s.t(56, 74, "Abteilung Netzbau · Postfach 1180 · Ellernbach", 9)
    s.y = 120
    s.p(
        "Rohrvortrieb Hansen & Pohl GmbH<br/>Frau Mette Hansen<br/>Am Düker 7<br/>Husenbüll", gap=22
    )
    s.p("Ellernbach, 4. November 2026", gap=14)
    s.p(
        "<b>Düker Ellernbach, Vertrag SWE-NB-4410, Ihre Fertigmeldung Abschnitt 2 (Vortrieb DN "
        "1200)</b>",
        gap=12,
    )
    s.p("Sehr geehrte Frau Hansen,", gap=10)
    for text in (
        "haben Sie vielen Dank für die Fertigmeldung vom 27. Oktober und für die wie immer "
        "sorgfältig "
        "zusammengestellten Unterlagen. Der Einsatz Ihrer Mannschaft in den vergangenen Wochen war "
        "vorbildlich, das möchte ich ausdrücklich festhalten.",
        "Bei der Kamerabefahrung am 2. November haben wir an den Rohren 17 bis 19 einen "
        "Höhenversatz von "
        "41 mm gemessen; zulässig sind 20 mm. Die Abnahme des Abschnitts 2 müssen wir deshalb "
        "verweigern. "
        "Die dafür vorgesehene Rate von 96.300,00 EUR können wir noch nicht freigeben.",
        "Wir schlagen ein Gespräch in der kommenden Woche vor und sind sicher, dass sich eine "
        "gute Lösung "
        "findet.",
    ):
        s.p(text, gap=10, alignment=4)
    s.p("Mit freundlichen Grüßen", gap=42)
    s.ink(35, 60, s.y, 120, 30)
    s.y += 6
    s.p("Ruprecht Dallmann<br/>Leiter Netzbau")
    return Paper("ka-dueker", "a", "text", s.done(), truth(
        CERT, "rejected", True, "de", client="Stadtwerke Ellernbach GmbH",
        project="Düker Ellernbach", project_code="SWE-NB-4410",
        milestone="Abschnitt 2 (Vortrieb DN 1200)", signatory_name="Ruprecht Dallmann",
        signatory_title="Leiter Netzbau", signature_date="2026-11-04", amount="96300.00 EUR",
    ))  # fmt: skip


def portal() -> Paper:
    body = """<div class=k>BauAkte online <span>Vorgang V-20931</span></div><h2>Freigabe
Prüfbericht</h2>
<table><tr><th>Bauherr<td>Landkreis Osterwede, Eigenbetrieb Straßen<tr><th>Maßnahme<td>K 43 Brücke
über die Wümmel, Ersatzneubau<tr><th>Projekt<td>OW-K43-BR<tr><th>Bestellung<td>B-2026-00558
<tr><th>Meilenstein<td>Prüfung Bewehrung Überbau (MS 6)<tr><th>Honorar MS 6<td>14.875,00 € netto
(17.701,25 € brutto)</table><h4>Verlauf</h4><p>05.05.2026 10:14 Ingenieurbüro Kranz + Wiebe: Bericht
eingereicht<br>05.05.2026 10:15 System: zur Freigabe vorgelegt<br>08.05.2026 08:02 T. Ahlborn
(Sachbearbeitung): fachlich geprüft<br>11.05.2026 13:37 Dörte Quitzow (Betriebsleiterin):
<b>Meilenstein
abgenommen, Honorar freigegeben</b></p><p class=z>Elektronische Freigabe mit Benutzerkennung und
TAN; gilt ohne Unterschrift.</p>"""
    css = """.k{border-left:8px solid #c60;padding:6px;background:#f6f6f6}.k
span{float:right}th{text-align:left;
font-weight:400;color:#777;padding:3px 20px 3px 0}.z{font-size:8pt}"""
    return Paper("ka-bauakte", "a", "text", web(body, css), truth(
        CERT, "accepted", True, "de", client="Landkreis Osterwede, Eigenbetrieb Straßen",
        project="K 43 Brücke über die Wümmel, Ersatzneubau", project_code="OW-K43-BR",
        milestone="Prüfung Bewehrung Überbau (MS 6)", signatory_name="Dörte Quitzow",
        signatory_title="Betriebsleiterin", signature_date="2026-05-11", amount="14875.00 EUR",
        po_number="B-2026-00558",
    ))  # fmt: skip


def regie() -> Paper:
    s = Sheet((420, 595), "Courier", 9)
    s.left, s.right, s.y = 30, 390, 36
    s.p("<b>REGIERAPPORT Nr. 88</b> &nbsp; Woche 31", 12)
    s.p(
        "Firma: Alpstein Spezialtiefbau AG, Herisau<br/>Bauherrschaft: Kraftwerke Tödifirn AG<br/>"
        "Objekt: Wasserfassung Hintersand<br/>Auftrag: KT-7741"
    )
    s.table(
        [
            ["Tag", "Arbeit", "Std."],
            ["Mo 27.07.", "Ankerköpfe freilegen", "9,0"],
            ["Di 28.07.", "Injektion A11-A14", "10,5"],
            ["Mi 29.07.", "Injektion A15-A18", "10,0"],
            ["Do 30.07.", "Spannprobe", "8,0"],
            ["", "<b>Total</b>", "<b>37,5</b>"],
        ],
        [80, 200, 60],
    )
    s.p("37,5 Std. x CHF 118.00 = CHF 4'425.00", gap=16)
    s.p("Visum Bauleitung (Bauherrschaft):", gap=36)
    s.ink(37, 40, s.y, 70, 24)
    s.line(34, s.y + 2, 200, s.y + 2)
    s.t(34, s.y + 13, "Reto Zgraggen, Bauleiter", 8)
    s.hand(230, s.y, "31.7.2026", 12)
    return Paper("ka-regie", "a", "text", s.done(), truth(
        "timesheet_approval", "accepted", True, "de", client="Kraftwerke Tödifirn AG",
        project="Wasserfassung Hintersand", project_code="KT-7741", signatory_name="Reto Zgraggen",
        signatory_title="Bauleiter", signature_date="2026-07-31", amount="4425.00 CHF",
    ))  # fmt: skip


def nachtrag() -> Paper:
    body = """<h1>Nachtragsvereinbarung Nr. 4</h1><p>zum Bauvertrag vom 3. Februar 2025,
Vertragsnummer
HB-25-0311<br>Vorhaben: Grundschule Am Erlengrund, Neubau Mensa</p><div
class=zwei><p><b>Auftraggeberin</b>
<br>Gemeinde Rottmoos<br>vertreten durch Bürgermeister Alois Federspiel</p><p><b>Auftragnehmerin</b>
<br>Holzbau Zirngibl GmbH &amp; Co. KG<br>vertreten durch Leni Zirngibl</p></div>
<table><tr><th>Pos.<th>Änderung<th>EUR netto<tr><td>4.1<td>Brandschutzverkleidung Stahlträger<td>
11.420,00<tr><td>4.2<td>Mehrstärke Dachdämmung<td>8.905,50<tr><td>4.3<td>Entfall Oberlicht 3<td>
−3.180,00<tr><td colspan=2>Nachtragssumme<td>17.145,50</table><p>Der Gemeinderat hat der
Vereinbarung
in der Sitzung vom 9. September 2026 zugestimmt.</p><div
class=zwei><p>@@<br>______________________<br>
Leni Zirngibl<br>2. September 2026</p><p><br><br>______________________<br>Alois Federspiel,
Bürgermeister<br>Rottmoos, den ______________</p></div>""".replace("@@", ink(41))
    css = """body{font-family:Caladea}.zwei{display:flex;gap:60px}table{width:100%}
td,th{border:1px solid;
padding:4px}td:last-child{text-align:right}"""
    return Paper("ka-erlengrund", "a", "text", web(body, css), truth(
        "change_order", "undecided", False, "de", client="Gemeinde Rottmoos",
        project="Grundschule Am Erlengrund, Neubau Mensa", project_code="HB-25-0311",
        signatory_name="Alois Federspiel", signatory_title="Bürgermeister",
        amount="17145.50 EUR", change_order_number="4", warnings=["partly_signed"],
    ))  # fmt: skip


def durchgestrichen() -> Paper:
    s = Sheet(pt=10)
    s.t(300, 60, "ÜBERGABESCHEIN VERMESSUNG", 14, "b", end="c")
    s.y = 84
    s.p("Öffentlich bestellter Vermessungsingenieur <b>Gereon Pütz</b>, Moersbroich")
    for a, b in (
        ("Kunde:", "Kiesgrube Vennhof GmbH"),
        ("Projekt:", "Abbauaufmaß 2026"),
        ("Auftrag:", "26-V-140"),
        ("Lieferung:", "Meilenstein 1, Urgelände und Passpunkte"),
        ("Pauschale:", "6.250,00 EUR zzgl. USt."),
    ):
        s.t(70, s.y + 14, a)
        s.hand(150, s.y + 14, b, 12)
        s.line(146, s.y + 17, 460, s.y + 17, 0.3)
        s.y += 22
    y = s.y + 34
    s.t(70, y, "Die Lieferung wird  angenommen / nicht angenommen.  (Nichtzutreffendes streichen)")
    s.strike(70 + s.wide("Die Lieferung wird  angenommen / "), y, s.wide("nicht angenommen"))
    s.ink(44, 80, y + 66, 120, 28)
    s.line(70, y + 68, 250, y + 68)
    s.t(70, y + 80, "Unterschrift Kunde (Ottilie Brackmann, Betriebsleitung)", 8)
    s.hand(340, y + 64, "20.3.26")
    s.line(330, y + 68, 420, y + 68)
    return Paper("ka-vennhof", "a", "text", s.done(), truth(
        CERT, "accepted", True, "de", client="Kiesgrube Vennhof GmbH", project="Abbauaufmaß 2026",
        project_code="26-V-140", milestone="Meilenstein 1, Urgelände und Passpunkte",
        signatory_name="Ottilie Brackmann", signatory_title="Betriebsleitung",
        signature_date="2026-03-20", amount="6250.00 EUR",
    ))  # fmt: skip


def fertig() -> Paper:
    body = """<p class=r>Garten- und Landschaftsbau Immergrün<br>Inh. Falk Odenthal</p><p>An
die<br>Klinik
Rosenhöhe gGmbH<br>Technischer Dienst</p><p class=r>14.04.2026</p><h3>Fertigstellungsanzeige</h3>
<p>Sehr geehrte Damen und Herren,</p><p>im Objekt <b>Therapiegarten Haus 5</b> (Ihr Auftrag
TD-2026-77)
ist der Abschnitt <b>Wegebau und Wasserspiel</b> vollständig und mangelfrei hergestellt. Der
Abschnitt wurde von uns geprüft und für abnahmefähig befunden. Wir bitten um Abnahme binnen 12
Werktagen. Nach Ablauf der Frist gilt die Leistung nach unserem Verständnis als abgenommen, worauf
wir vorsorglich hinweisen.</p><p>Abschlagsrechnung über 33.480,00 EUR folgt.</p><p>Freundliche Grüße
</p>@@<p>Falk Odenthal</p>""".replace("@@", ink(45, 110, 30))
    css = ".r{text-align:right}body{font-family:Lato;line-height:1.4}"
    return Paper("ka-immergruen", "a", "text", web(body, css), truth(
        CERT, "undecided", None, "de", client="Klinik Rosenhöhe gGmbH",
        project="Therapiegarten Haus 5", project_code="TD-2026-77",
        milestone="Wegebau und Wasserspiel", amount="33480.00 EUR",
    ))  # fmt: skip


def zwei_von_zwei() -> Paper:
    body = """<table class=g><tr><td colspan=4 class=h>Teilabnahme Tragwerk &middot; Vordruck BI-7
<tr><td>Bauherrin<td colspan=3>Stiftung Zeughaus Wettin<tr><td>Projekt<td>Zeughaus, Dachwerk
Ostflügel
<td>Nr.<td>ZW/D/06<tr><td>Leistung<td colspan=3>Gespärre 9 bis 16, zimmermannsmäßige Reparatur
<tr><td>Betrag<td colspan=3>58.112,40 Euro<tr><td>Ergebnis<td colspan=3>
☒ abgenommen &nbsp;&nbsp; ☐ mit Mängeln abgenommen &nbsp;&nbsp; ☐ verweigert
<tr><td colspan=4>Für die Bauherrin zeichnen zwei Vorstände gemeinsam (Satzung § 9).
<tr class=u><td colspan=2><br><br>Friederike von Aulock<br>Vorstand, 02.10.2026
<td colspan=2><br><br>Dr. Emil Sasse<br>Vorstand, Datum: ____</table>"""
    css = """.g{width:100%;font-family:'DejaVu Sans';font-size:9pt}.g td{border:1px solid
#000;padding:7px}
.h{background:#333;color:#fff;font-size:12pt}.u td{height:60px}"""

    def sign(s: Sheet) -> None:
        s.ink(47, 70, 214, 110, 20)

    return Paper("ka-zeughaus", "a", "text", over(web(body, css), sign), truth(
        CERT, "undecided", False, "de", client="Stiftung Zeughaus Wettin",
        project="Zeughaus, Dachwerk Ostflügel", project_code="ZW/D/06",
        milestone="Gespärre 9 bis 16, zimmermannsmäßige Reparatur",
        signatory_name="Dr. Emil Sasse", signatory_title="Vorstand", amount="58112.40 EUR",
        warnings=["partly_signed"],
    ))  # fmt: skip


def mail() -> Paper:
    body = """<h4>AW: Deponie Süd, Setzungspegel: Bitte um Freigabe
M2</h4><table><tr><td>Von:<td>Ulrike
Plessow &lt;u.plessow@abfall-trave.example&gt;<tr><td>An:<td>Lennart Giese
&lt;giese@geomess-nord.example&gt;<tr><td>Gesendet:<td>Dienstag, 24. Februar 2026 07:49</table><hr>
<p>Moin Herr Giese,</p><p>passt so, M2 (Pegel 1-9 gesetzt und eingemessen) ist hiermit abgenommen.
Sie
können die 9.840,00 € netto auf die Bestellung 45-11902 abrechnen. Für M3 melde ich mich nach der
Begehung, da bin ich noch nicht einverstanden.</p><p>Viele Grüße<br>Ulrike
Plessow<br>Projektleiterin
Deponienachsorge<br>Abfallverband Untertrave</p><blockquote>Am 23.02.2026 um 16:20 schrieb Lennart
Giese:<br>Hallo Frau Plessow, wären Sie so nett, uns M2 und M3 im Projekt DS-09 freizugeben?
</blockquote>"""
    css = "blockquote{border-left:2px solid #88a;padding-left:10px;color:#446}"
    return Paper("ka-pegel", "a", "text", web(body, css), truth(
        "email", "accepted", None, "de", client="Abfallverband Untertrave",
        project="Deponie Süd, Setzungspegel", project_code="DS-09",
        milestone="M2 (Pegel 1-9 gesetzt und eingemessen)", signatory_name="Ulrike Plessow",
        signatory_title="Projektleiterin Deponienachsorge", signature_date="2026-02-24",
        amount="9840.00 EUR", po_number="45-11902",
    ))  # fmt: skip


def lieferschein() -> Paper:
    s = Sheet(pt=9)
    s.t(56, 56, "Natursteinwerk Solling", 15, "b", "#445544")
    s.t(540, 56, "Leistungs- und Lieferschein 2026/1173", 10, end="r")
    s.y = 76
    s.table(
        [
            ["Kunde", "Bestellung", "Kommission"],
            ["Dombauverein Hasselburg e. V.", "DBV 118/26", "P-0644 Westportal"],
        ],
        [190, 120, 150],
    )
    s.table(
        [
            ["Menge", "Gegenstand", "Preis EUR"],
            ["6", "Fialen, Krabben gehauen", "21.600,00"],
            ["1", "Kreuzblume", "9.750,00"],
            ["", "Lieferwert netto", "31.350,00"],
        ],
        [60, 280, 120],
    )
    s.p("Ware und Versatz geprüft. Abnahme durch den Kunden:", gap=14)
    s.box(60, s.y + 8, "")
    s.t(76, s.y + 8, "ja")
    s.box(110, s.y + 8, "cross")
    s.t(126, s.y + 8, "nein, weil:")
    s.hand(190, s.y + 8, "zwei Fialen gebrochen, Kreuzblume falscher Stein")
    s.line(186, s.y + 11, 480, s.y + 11, 0.3)
    s.ink(49, 70, s.y + 62, 110, 28)
    s.line(60, s.y + 64, 230, s.y + 64)
    s.t(60, s.y + 76, "i.A. Notburga Kessel, Dombauhütte", 8)
    s.t(260, s.y + 62, "Hasselburg, 9. Juli 2026")
    return Paper("ka-solling", "a", "text", s.done(), truth(
        CERT, "rejected", True, "de", client="Dombauverein Hasselburg e. V.",
        project="Westportal", project_code="P-0644", signatory_name="Notburga Kessel",
        signature_date="2026-07-09", amount="31350.00 EUR", po_number="DBV 118/26",
    ))  # fmt: skip


def gescannt() -> Paper:
    s = Sheet((420, 560), "Times-Roman", 11)
    s.left, s.right, s.y = 40, 380, 50
    s.p("<b>Bescheinigung</b>", 15)
    s.p(
        "Wir bestätigen der Firma Brunnenbau Eickhoff, dass der Brunnen II im Vorhaben "
        "<b>Notwasser "
        "Kleinsteinach</b> (Auftrag NK-3) fertig gebohrt und ausgebaut ist und von uns ohne Mängel "
        "übernommen wurde."
    )
    s.p("Abschlag nach Zahlungsplan: 64.000,00 EUR (Meilenstein 2: Brunnen II)")
    s.p("Kleinsteinach, den 12.08.2026", gap=50)
    s.ink(51, 60, s.y, 130, 30, "#222222")
    s.line(50, s.y + 2, 240, s.y + 2)
    s.t(50, s.y + 15, "Gebhard Wörle, Wassermeister", 9)
    s.t(50, s.y + 28, "Zweckverband Wasser Steinachgruppe", 9)
    pdf = s.done()
    how = Scanner(dpi=105, skew=1.2, noise=6, jpeg=40, seed=12)
    return Paper("ka-eickhoff", "a", "scan", scan(pdf, how), truth(
        CERT, "accepted", True, "de", client="Zweckverband Wasser Steinachgruppe",
        project="Notwasser Kleinsteinach", project_code="NK-3", milestone="Brunnen II",
        signatory_name="Gebhard Wörle", signatory_title="Wassermeister",
        signature_date="2026-08-12", amount="64000.00 EUR",
    ), pdf)  # fmt: skip


def rundbrief() -> Paper:
    body = """<h1>Der Kelleraustrieb</h1><p class=u>Rundbrief der Bausanierung Hopfgarten, Herbst
2026</p>
<div class=c><h3>Abgenommen!</h3><p>Die Trockenlegung der Stadtbibliothek ist fertig. Am 2.
Oktober hat
die Bauleitung alle Räume besichtigt und sich gefreut. Wir danken der Stadt für das Vertrauen.</p>
<h3>Neue Kollegin</h3><p>Seit September verstärkt Wiebke Jahn unser Büro in der
Kalkulation.</p><h3>Preise
2027</h3><p>Injektion ab 148 EUR je laufendem Meter, Flächensperre ab 92 EUR. Angebot
freibleibend.</p>
<h3>Tipp</h3><p>Lüften Sie Keller im Sommer nur nachts.</p></div>"""
    css = ".c{columns:2;column-gap:30px}h1{font:34pt 'Liberation Serif';color:#733}.u{color:#777}"
    return Paper("ka-keller", "a", "text", web(body, css), truth("other", None, None, "de"))


def papers() -> Iterator[Paper]:
    for make in (vob, brief, portal, regie, nachtrag, durchgestrichen, fertig, zwei_von_zwei, mail,
                 lieferschein, gescannt, rundbrief):  # fmt: skip
        yield make()
