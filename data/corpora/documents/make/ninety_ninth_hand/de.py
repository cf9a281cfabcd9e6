"""German papers: Bauabnahme, Werkabnahme, Software, Nachtrag, Stundenzettel, Labor."""

from collections.abc import Iterator
from typing import Any

from paper import Paper

from ninety_ninth_hand.board import (
    BLACK,
    NOTHING,
    Raw,
    Sheet,
    copier,
    ink,
    label,
    made,
    page,
    pen,
    stamp,
    tick,
)

ABNAHME = """
#set page(paper: "a4", margin: (left: 2.5cm, right: 2cm, y: 1.8cm))
#set text(font: "Carlito", size: 10.5pt, lang: "de")
#text(size: 16pt, weight: "bold")[Niederschrift über die förmliche Abnahme] #h(1fr) § 12 Abs. 4 VOB/B
#line(length: 100%, stroke: 1.2pt)
#grid(columns: (3.2cm, 1fr), row-gutter: 7pt,
  [Bauvorhaben], [*%project%*],
  [Bauherr], [%client%],
  [Auftragnehmer], [Zimmerei Hauenstein & Söhne GmbH, Bad Waldsee],
  [Auftrag Nr.], [%project_code%],
  [Bauabschnitt], [%milestone%],
  [Ortstermin], [%visit%])
#v(6pt)
Anwesend waren die unten Genannten. Die Leistung wurde Raum für Raum begangen, die Dachfläche von
der Rüstung aus. Die Dichtheitsprüfung der Unterspannbahn lag vor, ebenso die Übereinstimmungserklärung
 für das Brettschichtholz und die Pflegehinweise.

#table(columns: (1fr, auto, auto), inset: 5pt, align: (left, center, center),
  [*Feststellung*], [*ja*], [*nein*],
  [Leistung vertragsgemäß fertiggestellt], [%y1%], [%n1%],
  [Wesentliche Mängel vorhanden], [%y2%], [%n2%],
  [Bauherr erklärt die Abnahme], [%y3%], [%n3%])
#v(4pt)
Mit der Abnahme wird die Schlussrate von *%amount_shown%* brutto fällig. Die Verjährungsfrist für
Mängelansprüche von vier Jahren läuft ab dem Tag der Unterschrift des Bauherrn.
#v(26pt)
%site_day% #h(1fr)
#v(44pt)
#grid(columns: (1fr, 1fr), column-gutter: 30pt,
  [%bauherr% #line(length: 100%, stroke: 0.5pt) #text(size: 8.5pt)[Bauherr \\ %signatory_name%, %signatory_title%]],
  [%firm% #line(length: 100%, stroke: 0.5pt) #text(size: 8.5pt)[Auftragnehmer \\ Zimmerermeister Lothar Hauenstein]])
"""


def abnahme(letter: str) -> Paper:
    """Förmliche Abnahme eines Gewerks."""
    words: dict[str, Any] = {
        "client": "Kirchengemeinde St. Gordian Reute",
        "project": "Umbau Pfarrscheuer zum Gemeindehaus",
        "signatory_name": "Annegret Sproll",
        "signatory_title": "Kirchenpflegerin",
        "y2": tick(False),
        "n1": tick(False),
        "n3": tick(False),
    }
    on = letter != "c"
    words |= {"y1": tick(on, 2), "n2": tick(on, 3), "y3": tick(letter == "a", 5)}
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "2025-088",
            "milestone": "BA 2, Dachstuhl und Dacheindeckung",
            "visit": "26.03.2026",
            "amount_shown": "18.640,00 EUR",
            "site_day": pen("Reute, den 26.03.2026", 11),
            "bauherr": ink(201, dx=30, w=100),
            "firm": ink(202, dx=24, w=92, colour=BLACK),
        },
        "b": {
            "project_code": "2025-091",
            "milestone": "BA 3, Holzfassade Westgiebel",
            "visit": "13.05.2026",
            "amount_shown": "7.215,50 EUR",
            "site_day": NOTHING,
            "bauherr": NOTHING,
            "firm": ink(202, dx=38, w=96),
        },
        "c": {
            "project_code": "2025-097",
            "milestone": "BA 4, Innentreppe und Galerie",
            "visit": "09.07.2026",
            "amount_shown": "11.980,00 EUR",
            "site_day": NOTHING,
            "bauherr": NOTHING,
            "firm": NOTHING,
        },
    }
    words |= states[letter]
    kind = "acceptance_certificate"
    told = {
        "a": lambda: label(
            kind, "de", words, "accepted", True, signature_date="2026-03-26", amount="18640.00 EUR"
        ),
        "b": lambda: label(
            kind, "de", words, "undecided", False, amount="7215.50 EUR", warnings=["partly_signed"]
        ),
        "c": lambda: label(kind, "de", words, "undecided", False, amount="11980.00 EUR"),
    }[letter]()
    how = copier(35) if letter == "b" else None
    return made("de-abnahme", letter, page(ABNAHME, words), told, how)


def werk(letter: str) -> Paper:
    """Werkabnahme in der Schweiz; die Bauleitung unterschreibt für die Bauherrschaft."""
    w: dict[str, Any] = {
        "client": "Genossenschaft Wohnen am Aabach",
        "project": "Neubau Siedlung Weberei, Uster",
        "signatory_name": "Reto Zgraggen",
        "signatory_title": "Bauleiter",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "2417.285",
            "milestone": "Etappe 1, Balkone Haus A",
            "day": "17. April 2026",
        },
        "b": {
            "project_code": "2417.286",
            "milestone": "Etappe 2, Balkone Haus B",
            "day": "5. Juni 2026",
        },
    }
    w |= states[letter]
    franken = "CHF 23'750.00" if letter == "a" else "CHF 24'310.00"
    s = Sheet()
    s.text(56, 60, "Abnahmeprotokoll nach SIA 118", "Helvetica-Bold", 15)
    s.text(539, 60, "Gubler Metallbau AG, 8610 Uster", "Helvetica", 9, side="right")
    y = 80.0
    for row in (
        ("Bauherrschaft", w["client"], "Objekt-Nr.", w["project_code"]),
        ("Objekt", w["project"], "Prüfung am", w["day"]),
        ("Etappe", w["milestone"], "Rückbehalt", franken),
    ):
        s.box(56, y, 483, 26)
        s.line(350, y, 350, y + 26)
        s.text(61, y + 10, row[0], "Helvetica", 7)
        s.text(61, y + 21, row[1], "Helvetica-Bold", 9.5)
        s.text(355, y + 10, row[2], "Helvetica", 7)
        s.text(355, y + 21, row[3], "Helvetica-Bold", 9.5)
        y += 26
    y += 20
    for words in (
        "Geprüft wurden Verankerung, Füllungen, Handläufe und die Feuerverzinkung. Die Prüfung erfolgte "
        "gemeinsam; Messprotokolle der Dübelzugversuche liegen bei. Schlüsseldienst und Reinigung sind erledigt.",
        "Mängel: keine festgestellt. Das Werk gilt mit der Unterschrift der Bauleitung, die hier für die "
        f"Bauherrschaft handelt, als abgenommen. Der Rückbehalt von {franken} wird danach freigegeben.",
        "Die Rügefrist von zwei Jahren läuft ab Abnahmedatum.",
    ):
        y = s.para(56, y, words, 483, "Helvetica", 9.8, 1.45) + 8
    y += 20
    for k, (head, who) in enumerate(
        (
            ("Für die Unternehmung", "Ueli Gubler, Geschäftsführer"),
            (
                "Für die Bauherrschaft: die Bauleitung",
                f"{w['signatory_name']}, {w['signatory_title']}",
            ),
        )
    ):
        top = y + 92 * k
        s.box(56, top, 483, 80)
        s.line(236, top, 236, top + 80)
        s.text(62, top + 18, head, "Helvetica-Bold", 9)
        s.text(62, top + 34, who, "Helvetica", 9)
        s.text(242, top + 14, "Datum, Unterschrift", "Helvetica", 7)
        if k == 0 or letter == "a":
            s.text(246, top + 56, w["day"], "Helvetica", 10, "#1c2f86")
            s.ink(212 + k, 360, top + 70, 110, BLACK if k else "#1c2f86")
    kind = "acceptance_certificate"
    if letter == "a":
        told = label(
            kind, "de", w, "accepted", True, signature_date="2026-04-17", amount="23750.00 CHF"
        )
        return made("de-werk", letter, s.done(), told, copier(37))
    told = label(
        kind, "de", w, "undecided", False, amount="24310.00 CHF", warnings=["partly_signed"]
    )
    return made("de-werk", letter, s.done(), told)


SOFTWARE = """
#set page(paper: "a4", margin: (x: 2.4cm, y: 2.1cm))
#set text(font: "URW Gothic", size: 9.3pt, lang: "de")
#set par(leading: 0.7em)
#text(size: 8pt)[Alpenkante Softwarewerkstatt GmbH · Maria-Theresien-Straße 40 · 6020 Innsbruck]
#v(10pt)
#text(size: 15pt, fill: rgb("#3b5d1f"))[Abnahmeerklärung %milestone%]
#v(2pt)
Projekt %project% (Projektnummer %project_code%) \\
Auftraggeber: %client%
#v(8pt)
Der Lieferumfang dieses Meilensteins wurde am Testsystem im Haus des Auftraggebers vorgeführt:

#enum(numbering: "a)",
  [Stammdaten der Liegenschaften samt Historie seit 2009,],
  [Schnittstelle zur Buchhaltung mit täglichem Saldenabgleich,],
  [Rechte- und Rollenmodell, geprüft durch den Datenschutzkoordinator.])

Sämtliche Testfälle (%cases%) sind bestanden. Mit dieser Erklärung übernimmt der Auftraggeber den
Lieferumfang in den Echtbetrieb und gibt den Teilbetrag von %amount_shown% zuzüglich USt. frei.

Nach der Zeichnungsordnung des Auftraggebers unterfertigen zwei Personen gemeinsam. Eine
Gegenzeichnung durch Alpenkante ist zulässig, für die Wirksamkeit aber nicht nötig.
#v(14pt)
*Für den Auftraggeber*
#v(30pt)
#grid(columns: (1fr, 1fr), column-gutter: 24pt,
  [#dots(100%) \\ %sig1% Dipl.-Ing. Johannes Tschurtschenthaler \\ Leiter Informatik #h(1fr) %day1%],
  [#dots(100%) \\ %sig2% %signatory_name% \\ %signatory_title% #h(1fr) %day2%])
#v(24pt)
*Alpenkante*
#v(30pt)
#box(width: 50%)[#dots(100%) \\ %sig3% Valentina Egger, Projektleitung #h(1fr) %day3%]
"""


def software(letter: str) -> Paper:
    """Zwei Unterschriften des Auftraggebers, Gegenzeichnung nicht nötig."""
    words: dict[str, Any] = {
        "client": "Tiroler Heimstätten Verein",
        "project": "Liegenschaftsverwaltung Neu",
        "signatory_name": "Margit Unterweger",
        "signatory_title": "Obfrau",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "AK-612",
            "milestone": "Meilenstein 2",
            "cases": "84 von 84",
            "amount_shown": "EUR 31.400,00",
            "sig1": ink(221, dx=10, dy=-12, w=92),
            "sig2": ink(222, dx=20, dy=-12, w=96, colour=BLACK),
            "sig3": ink(223, dx=16, dy=-12, w=88),
            "day1": "04.02.2026",
            "day2": "06.02.2026",
            "day3": "06.02.2026",
        },
        "b": {
            "project_code": "AK-612",
            "milestone": "Meilenstein 3",
            "cases": "61 von 61",
            "amount_shown": "EUR 22.900,00",
            "sig1": ink(221, dx=22, dy=-12, w=90, colour=BLACK),
            "sig2": NOTHING,
            "sig3": NOTHING,
            "day1": "11.05.2026",
            "day2": NOTHING,
            "day3": NOTHING,
        },
        "c": {
            "project_code": "AK-640",
            "milestone": "Meilenstein 1",
            "cases": "37 von 37",
            "amount_shown": "EUR 14.750,00",
            "sig1": ink(221, dx=14, dy=-12, w=94),
            "sig2": ink(222, dx=6, dy=-12, w=98),
            "sig3": NOTHING,
            "day1": "28.09.2026",
            "day2": "29.09.2026",
            "day3": NOTHING,
        },
    }
    words |= states[letter]
    verdicts: dict[str, dict[str, Any]] = {
        "a": {"signature_date": "2026-02-06", "amount": "31400.00 EUR"},
        "b": {"amount": "22900.00 EUR", "warnings": ["partly_signed"]},
        "c": {"signature_date": "2026-09-29", "amount": "14750.00 EUR"},
    }
    given = verdicts[letter]
    done = letter != "b"
    told = label(
        "acceptance_certificate", "de", words, "accepted" if done else "undecided", done, **given
    )
    return made("de-software", letter, page(SOFTWARE, words), told)


NACHTRAG = """
#set page(paper: "a4", margin: (x: 2.2cm, y: 1.9cm))
#set text(font: "Nimbus Roman", size: 11pt, lang: "de")
#table(columns: (1fr, auto), inset: 9pt,
  [#text(size: 15pt)[*Nachtragsvereinbarung Nr. %change_order_number%*] \\ zum Bauvertrag %project_code%],
  align(horizon)[Stand %state%])
#v(2pt)
zwischen der *%client%* als Auftraggeberin (AG) und der *Elektro Brinkhoff KG, Soest* als
Auftragnehmerin (AN), Bauvorhaben *%project%*.

*1. Anlass.* %reason%

*2. Leistung.* %work%

*3. Vergütung.*
#table(columns: (auto, 1fr, auto, auto), inset: 5pt, align: (left, left, right, right),
  [Pos.], [Kurztext], [Menge], [netto],
  [N1], [%item1%], [%qty1%], [%net1%],
  [N2], [%item2%], [%qty2%], [%net2%],
  table.cell(colspan: 3)[*Nachtragssumme netto*], [*%amount_shown%*])
*4. Bauzeit.* %time%

*5. Zustandekommen.* Der Nachtrag bindet die AG erst, wenn er von ihrer Vertretung unterschrieben
zurückliegt. Bis dahin ruhen die Arbeiten dieses Nachtrags.
#v(38pt)
#grid(columns: (1fr, 1fr), column-gutter: 40pt,
  [%an% #line(length: 100%, stroke: 0.4pt) #text(size: 9pt)[Soest, %an_day% \\ AN: Thorsten Brinkhoff, Komplementär]],
  [%ag% #line(length: 100%, stroke: 0.4pt) #text(size: 9pt)[Lippstadt, %ag_day% \\ AG: %signatory_name%, %signatory_title%]])
"""


def nachtrag(letter: str) -> Paper:
    """Ein Nachtrag zum Bauvertrag, links die Firma, rechts die Bauherrin."""
    words: dict[str, Any] = {
        "client": "Stadtwerke Lippeaue GmbH",
        "project": "Erweiterung Betriebshof Nord",
        "signatory_name": "Carsten Vollmer",
        "signatory_title": "Prokurist",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "BV 25/031",
            "change_order_number": "3",
            "state": "20.01.2026",
            "reason": "Der Netzbetreiber verlangt für die Ladepunkte eine eigene Messung.",
            "work": "Liefern und Montieren eines Wandlerschranks, Umlegen zweier Abgänge.",
            "item1": "Wandlermessschrank 250 A",
            "qty1": "1 St.",
            "net1": "4.380,00 €",
            "item2": "Umlegen NYY-J 4×95",
            "qty2": "42 m",
            "net2": "2.268,00 €",
            "amount_shown": "6.648,00 €",
            "time": "Keine Verlängerung.",
            "an": ink(231, dx=26, w=92, colour=BLACK),
            "an_day": "21.01.2026",
            "ag": ink(232, dx=20, w=104),
            "ag_day": "02.02.2026",
        },
        "b": {
            "project_code": "BV 25/031",
            "change_order_number": "5",
            "state": "16.03.2026",
            "reason": "Die Torantriebe wurden von der AG nachträglich auf 400 V umgestellt.",
            "work": "Fünfadrige Zuleitungen je Tor, Anpassung der Unterverteilung UV 4.",
            "item1": "Zuleitung NYM-J 5×4",
            "qty1": "118 m",
            "net1": "1.593,00 €",
            "item2": "Reiheneinbaugeräte UV 4",
            "qty2": "6 St.",
            "net2": "852,00 €",
            "amount_shown": "2.445,00 €",
            "time": "Zwei Arbeitstage.",
            "an": ink(231, dx=16, w=96),
            "an_day": "17.03.2026",
            "ag": NOTHING,
            "ag_day": Raw("#rule(2cm)"),
        },
    }
    words |= states[letter]
    if letter == "a":
        told = label(
            "change_order",
            "de",
            words,
            "accepted",
            True,
            signature_date="2026-02-02",
            amount="6648.00 EUR",
        )
    else:
        told = label(
            "change_order",
            "de",
            words,
            "undecided",
            False,
            amount="2445.00 EUR",
            warnings=["partly_signed"],
        )
    return made("de-nachtrag", letter, page(NACHTRAG, words), told)


STUNDEN = """
#set page(paper: "a4", flipped: true, margin: (x: 1.8cm, y: 1.5cm))
#set text(font: "Nimbus Sans", size: 9.6pt, lang: "de")
#grid(columns: (1fr, auto), [#text(size: 15pt, weight: "bold")[Leistungsnachweis] Monat %month%],
  [Messner & Paul Beratende Ingenieure, Dresden])
#v(2pt)
#table(columns: (2.6cm, 1fr, 2.6cm, 1fr), inset: 4.5pt, stroke: 0.4pt,
  [Auftraggeber], [%client%], [Abrufnummer], [%project_code%],
  [Vorhaben], [%project%], [Berater], [Silke Rothenbusch])
#table(columns: (2.2cm, 1fr, 2.2cm), inset: 4.2pt, stroke: 0.4pt, align: (left, left, right),
  table.header([*Woche*], [*Tätigkeit*], [*Stunden*]),
  [%kw1%], [Prüfung der Bewehrungspläne Widerlager Süd], [%h1%],
  [%kw2%], [Baubesprechungen, Schriftwechsel mit der Prüfstatik], [%h2%],
  [%kw3%], [Überwachung Betonage, Lieferscheinkontrolle], [%h3%],
  [%kw4%], [Mengenermittlung für die Abschlagsrechnung], [%h4%],
  [], [*Summe*], [*%sum%*])
Stundensatz 96,00 €; abzurechnender Betrag netto *%amount_shown%*.
Der Auftraggeber prüft binnen zehn Werktagen und bestätigt die Stunden durch Unterschrift.
#v(40pt)
#grid(columns: (1fr, 1fr), column-gutter: 1.2cm,
  [Aufgestellt: %consultant% \\ #v(6pt) #text(size: 8pt)[Silke Rothenbusch, %con_day%]],
  [Stunden bestätigt: %approver% \\ #v(6pt) #text(size: 8pt)[%signatory_name%, %signatory_title%, Datum: %app_day%]])
"""


def stunden(letter: str) -> Paper:
    """Leistungsnachweis; unterschrieben wird rechts neben dem Wort."""
    words: dict[str, Any] = {
        "client": "Landesstraßenbetrieb Elbland",
        "project": "Ersatzneubau Brücke S 172 Prossen",
        "signatory_name": "Jörg Haubold",
        "signatory_title": "Sachgebietsleiter Konstruktion",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "RV-09/14",
            "month": "Februar 2026",
            "kw1": "KW 6",
            "kw2": "KW 7",
            "kw3": "KW 8",
            "kw4": "KW 9",
            "h1": "18,0",
            "h2": "11,5",
            "h3": "22,0",
            "h4": "9,5",
            "sum": "61,0",
            "amount_shown": "5.856,00 €",
            "consultant": ink(241, dx=18, dy=6, w=92),
            "con_day": "02.03.2026",
            "approver": ink(242, dx=16, dy=8, w=100, colour=BLACK),
            "app_day": pen("09.03.2026"),
        },
        "b": {
            "project_code": "RV-09/17",
            "month": "Mai 2026",
            "kw1": "KW 19",
            "kw2": "KW 20",
            "kw3": "KW 21",
            "kw4": "KW 22",
            "h1": "14,0",
            "h2": "16,0",
            "h3": "12,5",
            "h4": "7,0",
            "sum": "49,5",
            "amount_shown": "4.752,00 €",
            "consultant": Raw(
                ink(241, dx=14, dy=6, w=90)
                + stamp(["Messner & Paul", "Beratende Ingenieure"], dx=120, dy=14, w=118, tilt=-5)
            ),
            "con_day": "01.06.2026",
            "approver": NOTHING,
            "app_day": NOTHING,
        },
    }
    words |= states[letter]
    if letter == "a":
        told = label(
            "timesheet_approval",
            "de",
            words,
            "accepted",
            True,
            signature_date="2026-03-09",
            amount="5856.00 EUR",
        )
        return made("de-stunden", letter, page(STUNDEN, words), told)
    told = label(
        "timesheet_approval",
        "de",
        words,
        "undecided",
        False,
        amount="4752.00 EUR",
        warnings=["partly_signed"],
    )
    return made("de-stunden", letter, page(STUNDEN, words), told, copier(44))


LABOR = """
#set page(paper: "a4", margin: (x: 2.6cm, y: 2.2cm))
#set text(font: "Libertinus Serif", size: 10.6pt, lang: "de")
#align(right)[Umweltlabor Nahetal \\ #text(size: 9pt)[akkreditiert nach DIN EN ISO/IEC 17025 \\ 55543 Bad Kreuznach]]
#v(8pt)
%client% \\ z. Hd. %signatory_name%
#v(10pt)
*Freigabebogen zum Untersuchungsprogramm* %project_code% \\
Vorhaben: %project% \\
Meilenstein: %milestone%
#v(4pt)
Sehr %hello%,

die Proben des Loses sind untersucht, die Ergebnisse im Prüfbericht %report% zusammengefasst. Die
Einstufung nach Ersatzbaustoffverordnung finden Sie dort auf Blatt 4. Rückstellproben heben wir ein
halbes Jahr auf. Für das Los sind %amount_shown% vereinbart, sie werden nach Ihrer Freigabe berechnet.

Bitte kreuzen Sie an und senden Sie den Bogen unterschrieben zurück.

#v(2pt)
#grid(columns: (auto, 1fr), column-gutter: 8pt, row-gutter: 9pt,
  %box1%, [Das Los wird ohne Einschränkung freigegeben.],
  %box2%, [Das Los wird freigegeben mit der Auflage: %auflage%],
  %box3%, [Das Los wird zurückgewiesen, weil: #rule(5cm)])
#v(10pt)
#table(columns: (1fr, 1.2fr, 0.8fr), inset: 7pt,
  [Name, Funktion], [Unterschrift], [Datum],
  [%signatory_name%, %signatory_title%], [#v(26pt) %sig%], [%day%])
#v(10pt)
Mit freundlichen Grüßen

Dr. Friederike Lauterbach \\ Laborleitung #text(size: 9pt)[(dieses Schreiben ist maschinell erstellt)]
"""


def labor(letter: str) -> Paper:
    """Freigabe eines Prüfloses mit Kästchen."""
    words: dict[str, Any] = {
        "client": "Kieswerke Glantal GmbH & Co. KG",
        "signatory_name": "Bernd Schollmayer",
        "signatory_title": "Werksleiter",
        "hello": "geehrter Herr Schollmayer",
        "box3": Raw("[" + tick(False) + "]"),
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project": "Verfüllung Tagebau Meddersheim",
            "project_code": "UP-2026/19",
            "milestone": "Los 3, Bodenaushub",
            "report": "PB 7741",
            "amount_shown": "3.925,00 €",
            "box1": Raw("[" + tick(False) + "]"),
            "box2": Raw("[" + tick(True, 8, cross=True) + "]"),
            "auflage": pen("Nachanalyse Probe 17 auf Sulfat im Eluat"),
            "sig": ink(252, dx=14, w=100),
            "day": pen("24.04.2026"),
        },
        "b": {
            "project": "Baugebiet Im Wörth",
            "project_code": "UP-2026/27",
            "milestone": "Los 1, Oberboden",
            "report": "PB 7803",
            "amount_shown": "2.180,00 €",
            "box1": Raw("[" + tick(False) + "]"),
            "box2": Raw("[" + tick(False) + "]"),
            "auflage": Raw("#rule(5cm)"),
            "sig": ink(252, dx=22, w=96, colour=BLACK),
            "day": pen("30.06.2026", colour=BLACK),
        },
    }
    words |= states[letter]
    kind = "acceptance_certificate"
    if letter == "a":
        told = label(
            kind,
            "de",
            words,
            "accepted_with_conditions",
            True,
            signature_date="2026-04-24",
            amount="3925.00 EUR",
            conditions=["Nachanalyse Probe 17 auf Sulfat im Eluat"],
        )
    else:
        told = label(
            kind, "de", words, "undecided", True, signature_date="2026-06-30", amount="2180.00 EUR"
        )
    return made("de-labor", letter, page(LABOR, words), told)


def papers() -> Iterator[Paper]:
    """All of them."""
    for letter in "ab":
        for paper in (abnahme, werk, software, nachtrag, stunden, labor):
            yield paper(letter)
    yield abnahme("c")
    yield software("c")
