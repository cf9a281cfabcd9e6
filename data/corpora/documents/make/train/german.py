"""German papers: Abnahmeprotokoll, Nachtrag, Leistungsnachweis, Rüge, Bestellung."""

from collections.abc import Iterator

from bench import fill
from label import CERT, CHANGE, COND, NO, OPEN, ORDER, TIME, YES, Paper, layout
from press import press
from scan import Scanner, scan
from sheet import Sheet

_VOB = """
#set page(paper: "a4", margin: 20mm)
#set text(font: "DejaVu Sans", size: 9pt, lang: "de")
#align(center)[#text(15pt, weight: "bold")[Abnahmeprotokoll] \\ gemäß § 12 VOB/B]
#v(4mm)
#table(columns: (40mm, 1fr), inset: 5pt,
  [Bauvorhaben], [Neubau Kita Lerchenfeld, Haus B],
  [Auftraggeber], [Stadt Möhrenbach, Hochbauamt],
  [Auftragnehmer], [Zimmerei Pfister & Söhne GmbH],
  [Gewerk / Leistung], [Los 4 – Holzrahmenbau],
  [Vertrags-Nr.], [HBA-2025-0417],
  [Begehung am], [14.07.2026])
*Ergebnis der Begehung*

#tick(«a») #h(2mm) Die Leistung wird ohne Vorbehalt abgenommen. \\
#tick(«b») #h(2mm) Die Leistung wird unter Vorbehalt der unten genannten Mängel abgenommen. \\
#tick(«c») #h(2mm) Die Abnahme wird wegen wesentlicher Mängel verweigert.

*Festgestellte Mängel / Restleistungen*
«mangel»
Gewährleistungsbeginn mit dem Tag der Abnahme. Die Vertragsstrafe bleibt vorbehalten.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 10mm,
  [«inkag» \\ #line(length: 100%, stroke: 0.4pt) Möhrenbach, den «tag» \\
   Für den Auftraggeber: Dipl.-Ing. Ruth Kaltenbach, Projektleiterin],
  [#ink(5) \\ #line(length: 100%, stroke: 0.4pt) Möhrenbach, den 14.07.2026 \\
   Für den Auftragnehmer: Jörg Pfister])
"""
_NO, _ON = "false", "true"


def _vob(ticks: str, defects: list[str], signed: bool = True) -> bytes:
    listed = "".join(f"+ {d}\n" for d in defects) or "keine\n"
    values = {k: (_ON if k in ticks else _NO) for k in "abc"}
    ink, day = ("#ink(2)", "14.07.2026") if signed else ("#v(9mm)", "")
    return press(_VOB, mangel="\n" + listed, inkag=ink, tag=day, **values)


@layout("abnahmeprotokoll-vob")
def abnahmeprotokoll() -> Iterator[Paper]:
    """Without reserve, with defects, refused, and with two boxes ticked at once."""
    base = {
        "kind": CERT,
        "lang": "de",
        "form": "form",
        "client": "Stadt Möhrenbach, Hochbauamt",
        "project": "Neubau Kita Lerchenfeld, Haus B",
        "code": "HBA-2025-0417",
        "milestone": "Los 4 – Holzrahmenbau",
        "who": "Ruth Kaltenbach",
        "title": "Projektleiterin",
        "signed": True,
        "on": "2026-07-14",
    }
    yield Paper(_vob("a", []), decision=YES, **base)
    defects = [
        "Luftdichtungsbahn Achse C/4 nachkleben bis 31.07.2026",
        "Fehlende Kantenschutzprofile Südfassade ergänzen",
    ]
    yield Paper(_vob("b", defects), decision=COND, conditions=tuple(defects), **base)
    bad = ["Tragende Stütze B/2 fehlt", "Feuchte Dämmung im gesamten Obergeschoss"]
    picture = scan(_vob("c", bad), Scanner(skew=-0.8, noise=7, seed=8))
    yield Paper(picture, decision=NO, **(base | {"form": "scan", "warnings": ("scanned",)}))
    yield Paper(_vob("ac", bad), decision=OPEN, **base)


@layout("teilabnahme-brief")
def teilabnahme() -> Iterator[Paper]:
    """A letter that takes over one part only."""
    s = Sheet(font="DejaVuSerif", body=10)
    s.at(70, 70, "Wasserverband Untere Ilse", 14, "DejaVuSerif-Bold")
    s.at(70, 84, "Deichstraße 3 · 29999 Ilsebrück", 8)
    s.at(525, 120, "Ilsebrück, 3. März 2026", align="right")
    s.at(70, 140, "Ingenieurbüro Tamms + Partner")
    s.b(70, 180, "Projekt 5120-B Pumpwerk Nord: Teilabnahme Leistungsphase 5")
    y = s.para(
        70,
        205,
        455,
        """Sehr geehrte Damen und Herren,

        die Ausführungsplanung für das Pumpwerk Nord haben wir geprüft. Die Gewerke Tiefbau und
        Maschinentechnik nehmen wir hiermit ab. Die Elektroplanung ist von dieser Teilabnahme
        ausgenommen; sie ist noch zu überarbeiten.

        Für den abgenommenen Teil geben wir das Honorar in Höhe von 46.320,50 EUR zur Abrechnung
        frei. Bitte geben Sie auf der Rechnung unsere Bestellnummer 4500098812 an.

        Mit freundlichen Grüßen""",
    )
    s.ink(74, y + 24, 55)
    s.at(70, y + 50, "Dr. Arno Wilts")
    s.at(70, y + 63, "Geschäftsführer", 9)
    yield Paper(
        s.pdf(),
        CERT,
        COND,
        True,
        "de",
        client="Wasserverband Untere Ilse",
        project="Pumpwerk Nord",
        code="5120-B",
        milestone="Leistungsphase 5",
        who="Dr. Arno Wilts",
        title="Geschäftsführer",
        on="2026-03-03",
        amount=("46320.50", "EUR"),
        po="4500098812",
        conditions=("Die Elektroplanung ist von dieser Teilabnahme ausgenommen",),
    )


def _nachtrag(nr: str, value: str, ink: bool, stamp: bool) -> bytes:
    s = Sheet(font="Helvetica", body=10)
    s.b(50, 60, f"NACHTRAGSVEREINBARUNG Nr. {nr}", 16)
    s.at(50, 78, "zum Dienstleistungsvertrag ROL-2024-88 vom 11.11.2024")
    y = s.grid(
        50,
        100,
        [30, 340, 125],
        [
            ["Pos", "Zusätzliche Leistung", ">EUR netto"],
            ["1", "Anbindung Zeiterfassung an Lohnsystem", ">8.400,00"],
            ["2", "Schulung Schichtleiter (2 Tage)", ">3.150,00"],
            ["", "Vertragsänderung gesamt", f">{value}"],
        ],
        lead=18,
    )
    s.para(
        50,
        y + 24,
        490,
        """Auftraggeberin ist die Rolandsburg Logistik AG, Auftragnehmerin die Netzwerft Systemhaus
        GmbH. Der Termin für die Inbetriebnahme verschiebt sich auf den 30. September 2026. Alle
        übrigen Regelungen des Vertrags bleiben unberührt. Das Projekt „Schichtplan 2.0“ wird nach
        Unterzeichnung durch beide Seiten fortgeführt.""",
    )
    for x, who, role, seed in (
        (50, "Netzwerft Systemhaus GmbH", "i. V. Tom Ahlers, Vertrieb", 61),
        (310, "Rolandsburg Logistik AG", "Birte Sommerfeld, Leiterin IT", 62),
    ):
        s.b(x, 420, who)
        s.rule(x, 480, x + 210)
        s.at(x, 492, role, 9)
        s.at(x, 508, "Datum: 02.06.2026" if ink or seed == 61 else "Datum:", 9)
        if ink or seed == 61:
            s.ink(x + 10, 474, seed)
    if stamp:
        s.stamp(300, 560, ["UNGÜLTIG", "ersetzt durch Nr. 4"], (0.75, 0.1, 0.1))
    return s.pdf()


@layout("nachtragsvereinbarung-it")
def nachtrag() -> Iterator[Paper]:
    """Agreed, waiting for the client, and stamped void because a later one replaces it."""
    base = {
        "kind": CHANGE,
        "lang": "de",
        "client": "Rolandsburg Logistik AG",
        "project": "Schichtplan 2.0",
        "code": "ROL-2024-88",
        "who": "Birte Sommerfeld",
        "title": "Leiterin IT",
        "amount": ("11550.00", "EUR"),
    }
    day = {"on": "2026-06-02", "signed": True}
    yield Paper(_nachtrag("4", "11.550,00", True, False), decision=YES, co="4", **(base | day))
    wait = {"signed": False, "warnings": ("partly_signed",)}
    yield Paper(_nachtrag("5", "11.550,00", False, False), decision=OPEN, co="5", **(base | wait))
    void = day | {"warnings": ("draft_or_void",)}
    yield Paper(_nachtrag("3", "11.550,00", True, True), decision=OPEN, co="3", **(base | void))


def _stunden(filled: bool) -> bytes:
    s = Sheet(font="Helvetica", body=9)
    s.b(40, 50, "Leistungsnachweis KW 18/2026", 14)
    s.at(40, 66, "Berater: Kerstin Aumann (Fluss & Faden Beratung)")
    s.at(
        40,
        80,
        "Kunde: Gerlach Medizintechnik KG       Projekt: SAP-Ablösung       Auftrag: A-30417",
    )
    y = s.grid(
        40,
        96,
        [80, 300, 60],
        [
            ["Datum", "Tätigkeit", ">Std."],
            ["27.04.2026", "Datenmodell Stücklisten, Workshop", ">8,00"],
            ["28.04.2026", "Migrationstest Lauf 2", ">7,50"],
            ["29.04.2026", "Fehleranalyse Preislisten", ">8,25"],
            ["30.04.2026", "Dokumentation, Abstimmung Einkauf", ">6,75"],
            ["", "Summe", ">30,50"],
        ],
    )
    form = s.c.acroForm
    top = s.h - y
    s.at(40, y + 40, "Stunden geprüft und freigegeben:")
    form.checkbox(name="freigabe", x=200, y=top - 44, size=13, buttonStyle="cross", checked=filled)
    s.at(260, y + 40, "Beanstandet:")
    form.checkbox(name="beanstandet", x=330, y=top - 44, size=13, buttonStyle="cross")
    for i, (label, name, value) in enumerate(
        (
            ("Name Kunde", "name", "Volker Gerlach"),
            ("Funktion", "funktion", "Kaufmännischer Leiter"),
            ("Datum", "datum", "04.05.2026"),
            ("Freigabe elektronisch", "unterschrift", "/s/ Volker Gerlach"),
        )
    ):
        s.at(40, y + 72 + 24 * i, label)
        form.textfield(
            name=name,
            x=150,
            y=top - 78 - 24 * i,
            width=220,
            height=18,
            fontSize=10,
            value=value if filled else "",
        )
    return s.pdf()


@layout("leistungsnachweis-felder")
def leistungsnachweis() -> Iterator[Paper]:
    """A time sheet in form fields: approved, empty, and flattened after approval."""
    base = {
        "kind": TIME,
        "lang": "de",
        "form": "form",
        "client": "Gerlach Medizintechnik KG",
        "project": "SAP-Ablösung",
        "code": "A-30417",
    }
    full = base | {
        "who": "Volker Gerlach",
        "title": "Kaufmännischer Leiter",
        "on": "2026-05-04",
        "decision": YES,
        "signed": True,
    }
    yield Paper(_stunden(True), **full)
    yield Paper(_stunden(False), **(base | {"decision": OPEN, "signed": False}))
    values = {
        "name": "Volker Gerlach",
        "funktion": "Kaufmännischer Leiter",
        "datum": "04.05.2026",
        "unterschrift": "/s/ Volker Gerlach",
        "freigabe": "/Yes",
        "beanstandet": "/Off",
    }
    yield Paper(fill(_stunden(True), values, flatten=True), **full)


@layout("bestellung-tabelle")
def bestellung() -> Iterator[Paper]:
    """A purchase order; signed by the buyer, yet no decision about any work."""
    s = Sheet(font="Condensed", body=9.5)
    s.frame(0, 0, s.w, 30, fill=(0.85, 0.3, 0.1), stroke=False)
    s.b(40, 20, "HOLLENSTEDT ANLAGENBAU GMBH", 12, color=(1, 1, 1))
    s.b(40, 70, "Bestellung 77-104233", 18)
    s.at(40, 90, "Bestelldatum 09.02.2026 · Ihr Angebot AN-5561 · Einkäufer: Per Lindemann")
    s.at(40, 116, "Lieferant: Konstruktionsbüro Veit, Auftrag/Projekt: Filterhaus 3")
    y = s.grid(
        40,
        140,
        [40, 270, 50, 75, 80],
        [
            ["Pos.", "Bezeichnung", ">Menge", ">Einzel", ">Gesamt"],
            ["10", "3D-Konstruktion Stahlbau", ">120 h", ">92,00", ">11.040,00"],
            ["20", "Statische Berechnung, pauschal", ">1", ">4.800,00", ">4.800,00"],
            ["30", "Fertigungszeichnungen", ">35", ">64,00", ">2.240,00"],
        ],
    )
    s.b(515, y + 22, "Bestellwert netto EUR 18.080,00", 11, align="right")
    s.para(
        40,
        y + 60,
        515,
        """Zahlbar 30 Tage netto nach Abnahme. Rechnungen ohne Bestellnummer werden zurückgewiesen.
        Es gelten unsere Einkaufsbedingungen.""",
    )
    s.ink(44, y + 130, 71)
    s.at(40, y + 145, "Per Lindemann, Strategischer Einkauf")
    yield Paper(
        s.pdf(),
        ORDER,
        None,
        True,
        "de",
        "form",
        client="Hollenstedt Anlagenbau GmbH",
        project="Filterhaus 3",
        po="77-104233",
        who="Per Lindemann",
        title="Strategischer Einkauf",
        amount=("18080.00", "EUR"),
    )
