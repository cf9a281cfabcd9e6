"""German, French, Spanish, Italian and Dutch papers of the test part."""

from collections.abc import Iterator

from bench import turn, turn_content
from label import CERT, CHANGE, COND, MAIL, NO, OPEN, YES, Paper, layout
from press import press
from scan import Scanner, scan
from sheet import Sheet

_UEBERGABE = """
#set page(paper: "a4", margin: (x: 22mm, y: 18mm))
#set text(font: "DejaVu Serif", size: 9.5pt, lang: "de")
#rect(width: 100%, fill: rgb("#dfe8d8"), inset: 8pt)[#text(15pt)[Übergabe- und Freigabeschein]]
#grid(columns: (1fr, 1fr), row-gutter: 2.5mm,
 [Besteller: *Klinikverbund Sornewald gGmbH*], [Lieferant: Raumwerk Innenausbau],
 [Maßnahme: *Umbau Station 4B*], [Auftragsnr.: *26/0718*],
 [Bauabschnitt: *BA 2 Schwesternzimmer*], [Schlussbetrag: *31.085,40 €*])
#v(2mm)
Die Unterzeichnenden haben den Bauabschnitt am 20.05.2026 gemeinsam besichtigt.

(«a») mängelfrei übernommen #h(6mm) («b») übernommen mit Nacharbeiten #h(6mm)
(«c») Übernahme abgelehnt

Nacharbeiten: «text»
#v(8mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 6mm,
 [«ink1» \\ #line(length: 100%, stroke: 0.4pt) Oliver Trautwein \\ Technischer Leiter \\ «d1»],
 [«ink2» \\ #line(length: 100%, stroke: 0.4pt) Sabine Ochs \\ Pflegedirektorin \\ «d2»],
 [#ink(4) \\ #line(length: 100%, stroke: 0.4pt) Raumwerk, Bauleitung \\ \\ 20.05.2026])
Gültig nur mit den Unterschriften von Technik *und* Pflegedirektion.
"""


def _schein(pick: str, text: str = "—", care: bool = True) -> bytes:
    marks = {k: ("X" if k == pick else "~") for k in "abc"}
    hands = {"ink1": "#ink(1)", "d1": "21.05.2026", "ink2": "#ink(7)", "d2": "22.05.2026"}
    if not care:
        hands |= {"ink2": "#v(9mm)", "d2": ""}
    return press(_UEBERGABE, text=text, **marks, **hands)


@layout("uebergabeschein-klinik")
def uebergabe() -> Iterator[Paper]:
    """Two of the client's hands are needed: both, with rework, refused, one missing."""
    base = {
        "kind": CERT,
        "lang": "de",
        "form": "form",
        "client": "Klinikverbund Sornewald gGmbH",
        "project": "Umbau Station 4B",
        "code": "26/0718",
        "milestone": "BA 2 Schwesternzimmer",
        "who": "Sabine Ochs",
        "title": "Pflegedirektorin",
        "amount": ("31085.40", "EUR"),
    }
    done = {"signed": True, "on": "2026-05-22"}
    yield Paper(_schein("a"), decision=YES, **(base | done))
    work = "Türschließer Zimmer 412 einstellen und Sockelleisten nachziehen"
    picture = scan(_schein("b", work), Scanner(skew=1.3, noise=10, dpi=170, seed=59))
    more = {"form": "scan", "warnings": ("scanned",), "conditions": (work,)}
    yield Paper(picture, decision=COND, **(base | done | more))
    data = turn(_schein("c", "Bodenbelag wellig, Elektroprüfung fehlt"), 180)
    yield Paper(data, decision=NO, **(base | done))
    half = {"signed": False, "warnings": ("partly_signed",)}
    lone = base | {"who": "Sabine Ochs"} | half
    yield Paper(_schein("a", care=False), decision=OPEN, **lone)


@layout("freigabe-mail-de")
def freigabe() -> Iterator[Paper]:
    """A German mail that releases hours and one that asks for patience."""
    for good in (True, False):
        text = (
            """Sehr geehrter Herr Novak,\n\ndie Konzeptphase ist aus unserer Sicht abgeschlossen;
            hiermit erteilen wir die Freigabe. Sie können die vereinbarten 18.900 EUR netto
            berechnen (Bestellung B-90117)."""
            if good
            else """Sehr geehrter Herr Novak,\n\nbitte haben Sie noch etwas Geduld. Die Unterlagen
            zur Konzeptphase liegen beim Vorstand, eine Entscheidung fällt im März."""
        )
        s = Sheet(font="Vera", body=9)
        s.at(50, 50, "E-Mail-Ausdruck", 8, color=(0.5, 0.5, 0.5))
        s.at(50, 72, "Absender: Friederike Lohse, Bereichsleiterin Energie, Stadtwerke Pelzburg")
        s.at(50, 88, "Empfänger: Novak Energieberatung")
        s.at(50, 104, "Zeitpunkt: 24.02.2026 08:15" if good else "Zeitpunkt: 11.02.2026 17:40")
        s.at(50, 120, "Thema: Wärmeplan 2035 / Konzeptphase")
        s.rule(50, 130, 545)
        s.para(50, 156, 490, text + "\n\nFreundliche Grüße\n\nFriederike Lohse")
        yield Paper(
            s.pdf(),
            MAIL,
            YES if good else None,
            None,
            "de",
            client="Stadtwerke Pelzburg",
            project="Wärmeplan 2035",
            milestone="Konzeptphase",
            who="Friederike Lohse",
            title="Bereichsleiterin Energie",
            on="2026-02-24" if good else None,
            amount=("18900", "EUR") if good else None,
            po="B-90117" if good else None,
        )


def _levee(state: str) -> bytes:
    s = Sheet(font="Helvetica", body=10)
    s.rule(50, 50, 545, 3)
    s.b(50, 76, "FICHE DE VALIDATION DE LIVRABLE", 16)
    s.at(50, 96, "Cabinet Orsenne Conseil · mission M-6031 « Schéma directeur mobilités »")
    s.at(50, 124, "Bénéficiaire : Communauté d'agglomération du Val de Brenne")
    s.at(50, 140, "Livrable : L4 Plan d'actions, version 1.2 du 4 septembre 2026")
    marks = [
        ("v", "validé en l'état"),
        ("r", "validé sous réserve"),
        ("n", "non validé, à reprendre"),
    ]
    for i, (key, text) in enumerate(marks):
        s.tick(60, 180 + 22 * i, "v" if key == state else "")
        s.at(78, 180 + 22 * i, text)
    s.at(50, 262, "Observations :")
    if state == "r":
        s.at(130, 262, "compléter la fiche action 7 (stationnement) avant le comité du 6 octobre")
    if state == "n":
        s.at(130, 262, "chiffrage absent, actions non hiérarchisées")
    s.at(50, 310, "Pour le bénéficiaire, Solène Marquant, cheffe de projet mobilités")
    s.at(50, 350, "Date et signature :")
    if state:
        s.at(150, 350, "18/09/2026", 11, "Times-Italic", (0.1, 0.1, 0.5))
        s.ink(230, 352, 321)
    return s.pdf()


@layout("fiche-validation-livrable")
def fiche() -> Iterator[Paper]:
    """A French deliverable sheet: valid, with reservation, not valid (scan), nothing marked."""
    base = {
        "kind": CERT,
        "lang": "fr",
        "form": "form",
        "client": "Communauté d'agglomération du Val de Brenne",
        "project": "Schéma directeur mobilités",
        "code": "M-6031",
        "milestone": "L4 Plan d'actions",
        "who": "Solène Marquant",
        "title": "cheffe de projet mobilités",
    }
    done = {"signed": True, "on": "2026-09-18"}
    yield Paper(_levee("v"), decision=YES, **(base | done))
    wish = "compléter la fiche action 7 (stationnement) avant le comité du 6 octobre"
    data = turn_content(_levee("r"), 90)
    yield Paper(data, decision=COND, conditions=(wish,), **(base | done))
    picture = scan(_levee("n"), Scanner(turn=90, noise=7, seed=61))
    more = done | {"form": "scan", "warnings": ("scanned",)}
    yield Paper(picture, decision=NO, **(base | more))
    yield Paper(_levee(""), decision=OPEN, signed=False, **base)


@layout("devis-travaux-supplementaires")
def devis() -> Iterator[Paper]:
    """Extra work, agreed by the client's typed name; and the older version it replaced."""
    for old in (False, True):
        banner = "#text(20pt, red)[VERSION REMPLACÉE PAR L'INDICE B]" if old else ""
        source = f"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "New Computer Modern", size: 10pt, lang: "fr")
{banner}
= Ordre de modification n° TS-09 (indice {"A" if old else "B"})
Chantier : Résidence Les Tilleuls, affaire 25-612 \\
Client : SCI Tilleuls Invest \\ Entreprise : Électricité Garonne
#table(columns: (1fr, auto), [Travaux en plus : bornes de recharge (6)], [+ 17 940,00 €],
 [Travaux en moins : éclairage du hall], [− 3 265,50 €],
 [*Incidence nette sur le marché HT*], [*+ 14 674,50 €*])
Le client approuve la présente modification.

Lu et approuvé — Édouard Malvoisin, gérant, le {"2" if old else "9"} juillet 2026 \\
#ink(5)
"""
        yield Paper(
            press(source),
            CHANGE,
            OPEN if old else YES,
            True,
            "fr",
            client="SCI Tilleuls Invest",
            project="Résidence Les Tilleuls",
            code="25-612",
            who="Édouard Malvoisin",
            title="gérant",
            on="2026-07-02" if old else "2026-07-09",
            amount=("14674.50", "EUR"),
            co="TS-09",
            warnings=("draft_or_void",) if old else (),
        )


@layout("conformidad-servicio-ti")
def conformidad() -> Iterator[Paper]:
    """Spanish: conformity with a service; given, refused, and a blurred photograph."""
    for state in ("si", "no", "foto"):
        s = Sheet(font="Condensed", body=11)
        s.b(60, 70, "CONFORMIDAD DEL SERVICIO", 17, color=(0.0, 0.35, 0.5))
        s.at(60, 92, "Ref. interna: CS-40-2026")
        word = "NO CONFORME" if state == "no" else "CONFORME"
        y = s.para(
            60,
            124,
            470,
            f"""Hotelera Bahía Serena, como destinataria del servicio prestado por Redalia Sistemas
            en el proyecto Wi-Fi Hoteles, fase Despliegue, manifiesta su resultado: {word}.""",
        )
        if state == "no":
            y = s.para(60, y, 470, "Motivo: cobertura insuficiente en las plantas 3 a 5.")
        else:
            y = s.para(60, y, 470, "Importe a facturar: 6.418,30 euros.")
        s.ink(70, y + 50, 331)
        s.at(60, y + 70, "Joaquín Belmonte Ruiz")
        s.at(60, y + 85, "Jefe de Mantenimiento")
        s.at(60, y + 100, "En Almería, el 30 de junio de 2026")
        data = s.pdf()
        if state == "foto":
            worn = Scanner(blur=1.3, shadow=True, contrast=0.6, noise=10, dpi=130, jpeg=35, seed=67)
            data = scan(data, worn)
        yield Paper(
            data,
            CERT,
            NO if state == "no" else YES,
            True,
            "es",
            "scan" if state == "foto" else "text",
            client="Hotelera Bahía Serena",
            project="Wi-Fi Hoteles",
            code="CS-40-2026",
            milestone="Despliegue",
            who="Joaquín Belmonte Ruiz",
            title="Jefe de Mantenimiento",
            on="2026-06-30",
            amount=None if state == "no" else ("6418.30", "EUR"),
            warnings=("scanned", "low_quality") if state == "foto" else (),
        )


@layout("certificato-regolare-esecuzione")
def regolare() -> Iterator[Paper]:
    """Italian certificate of due execution: issued, a draft, and with reservations."""
    for state in ("emesso", "bozza", "riserve"):
        s = Sheet(font="Times-Roman", body=11)
        s.at(297, 60, "COMUNE DI VALBRUNA", 14, "Times-Bold", align="centre")
        s.at(297, 78, "Ufficio Tecnico", align="centre")
        s.b(297, 110, "Certificato di regolare esecuzione", 15, align="centre")
        want = "sostituire i corpi illuminanti difettosi del corridoio est"
        tail = (
            f" L'esecuzione si ritiene regolare a condizione di {want}."
            if state == "riserve"
            else ""
        )
        y = s.para(
            70,
            140,
            455,
            f"""Lavori: Scuola media Pascoli, adeguamento impianti elettrici. Impresa: Elettra
            Impianti S.n.c. Commessa n. 88/25.

            Il direttore dei lavori, visti gli atti contabili, certifica che i lavori sono stati
            regolarmente eseguiti e liquida il saldo di € 23.117,06.{tail}""",
        )
        s.at(70, y + 30, "Valbruna, 12 dicembre 2025")
        s.ink(80, y + 76, 341)
        s.at(70, y + 96, "Arch. Daria Colonna, direttore dei lavori")
        if state == "bozza":
            s.turned(300, 500, 45, "BOZZA", 120, (0.85, 0.88, 0.95))
        data = s.pdf()
        base = {
            "client": "COMUNE DI VALBRUNA",
            "project": "Scuola media Pascoli",
            "code": "88/25",
            "who": "Daria Colonna",
            "title": "direttore dei lavori",
            "on": "2025-12-12",
            "amount": ("23117.06", "EUR"),
        }
        if state == "emesso":
            yield Paper(data, CERT, YES, True, "it", **base)
        elif state == "bozza":
            yield Paper(data, CERT, OPEN, True, "it", warnings=("draft_or_void",), **base)
        else:
            picture = scan(data, Scanner(skew=-1.0, jpeg=40, seed=71))
            more = {"conditions": (want,), "warnings": ("scanned",)}
            yield Paper(picture, CERT, COND, True, "it", "scan", **(base | more))


@layout("acceptatieverklaring-maatwerk")
def acceptatie() -> Iterator[Paper]:
    """Dutch acceptance of bespoke software by e-signature; refused; still to be signed."""
    for state in ("ja", "nee", "open"):
        verdict = {
            "ja": "aanvaardt de opgeleverde programmatuur zonder voorbehoud",
            "nee": "keurt de opgeleverde programmatuur af wegens blokkerende fouten in de import",
            "open": "aanvaardt de opgeleverde programmatuur zonder voorbehoud",
        }[state]
        last = (
            "Nog niet ondertekend"
            if state == "open"
            else "Elektronisch ondertekend door Wietske Hoogland op 27 april 2026 om 10.42 uur"
        )
        source = f"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "Libertinus Serif", size: 11.5pt, lang: "nl")
#align(right)[Kenmerk AV-3312]
= Acceptatieverklaring
De Vogelbescherming Waddenkust, opdrachtgever van het project _Tellingen Online_, verklaart dat zij
{verdict}. Het betreft iteratie 3 (waarnemingenkaart), vervaardigd door Drieluik Software. Met de
verklaring is een termijn van € 15.680,00 gemoeid.

#rect(inset: 8pt, radius: 3pt)[*Ondertekening* \\ Wietske Hoogland, hoofd Onderzoek \\ {last}]
"""
        yield Paper(
            press(source),
            CERT,
            {"ja": YES, "nee": NO, "open": OPEN}[state],
            state != "open",
            "nl",
            client="Vogelbescherming Waddenkust",
            project="Tellingen Online",
            code="AV-3312",
            milestone="iteratie 3 (waarnemingenkaart)",
            who="Wietske Hoogland",
            title="hoofd Onderzoek",
            on=None if state == "open" else "2026-04-27",
            amount=("15680.00", "EUR"),
        )
