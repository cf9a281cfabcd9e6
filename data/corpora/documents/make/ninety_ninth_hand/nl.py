"""Nederlandse en Vlaamse stukken: oplevering, meerwerk, overdracht van beheer."""

from collections.abc import Iterator
from typing import Any

from paper import Paper

from ninety_ninth_hand.board import (
    BLACK,
    NOTHING,
    copier,
    ink,
    label,
    made,
    page,
    pen,
    script,
    tick,
)

OPLEVERING = """
#set page(paper: "a4", margin: (x: 2.2cm, y: 1.8cm))
#set text(font: "Nimbus Sans", size: 9.8pt, lang: "nl")
#rect(width: 100%, stroke: none, fill: rgb("#f0d9b5"), inset: 9pt)[#text(size: 15pt, weight: "bold")[Proces-verbaal van oplevering]
  #h(1fr) Bouwbedrijf Terpstra & Hoekema B.V., Sneek]
#grid(columns: (3.4cm, 1fr), row-gutter: 6.5pt,
  [Werk], [%project%],
  [Werknummer], [%project_code%],
  [Fase], [%milestone%],
  [Opdrachtgever], [%client%],
  [Opneming op], [%visit%])
#v(4pt)
Bij de opneming als bedoeld in paragraaf 9 van de UAV zijn alle ruimten nagelopen. Meterstanden en
sleutels zijn overgedragen, het consumentendossier en de revisietekeningen liggen in de meterkast.

#table(columns: (1.2cm, 1fr, 3cm), inset: 5pt,
  [Nr.], [Opleverpunt], [Herstel voor],
  [1], [%point1%], [%term1%],
  [2], [%point2%], [%term2%])

Tekent de opdrachtgever, dan is de fase opgeleverd, onder voorbehoud van herstel van de punten
die hierboven staan, en is de laatste termijn opeisbaar, groot %amount_shown% inclusief btw.

#v(12pt)
#table(columns: (1fr, 1fr), inset: 8pt,
  [*Opdrachtgever*: %signatory_name%, %signatory_title%], [*Aannemer*: Jelle Hoekema, uitvoerder],
  [handtekening \\ #v(44pt) %og% datum: %og_day%], [handtekening \\ #v(44pt) %an% datum: %an_day%])
#v(1fr)
#text(size: 8pt)[De onderhoudstermijn bedraagt dertig dagen na de datum van oplevering.]
"""


def oplevering(letter: str) -> Paper:
    """Oplevering van een bouwdeel, opdrachtgever links."""
    words: dict[str, Any] = {
        "client": "Stichting Dorpshuis De Terp",
        "project": "Verbouwing dorpshuis en gymzaal",
        "signatory_name": "Sietske Bloemhof",
        "signatory_title": "penningmeester",
        "point1": "geen",
        "term1": NOTHING,
        "point2": "geen",
        "term2": NOTHING,
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "24-113",
            "milestone": "fase 1, gymzaal en kleedkamers",
            "visit": "6 maart 2026",
            "point1": "kitvoeg douchehoek dames vernieuwen",
            "term1": "20 maart 2026",
            "point2": "deurdranger nooduitgang afstellen",
            "term2": "13 maart 2026",
            "amount_shown": "€ 22.385,00",
            "og": ink(501, dx=60, dy=-4, w=104),
            "og_day": "6 maart 2026",
            "an": ink(502, dx=74, dy=-4, w=94, colour=BLACK),
            "an_day": "6 maart 2026",
        },
        "b": {
            "project_code": "24-113",
            "milestone": "fase 2, foyer en keuken",
            "visit": "12 juni 2026",
            "amount_shown": "€ 17.940,00",
            "og": NOTHING,
            "og_day": NOTHING,
            "an": ink(502, dx=60, dy=-4, w=98),
            "an_day": "12 juni 2026",
        },
        "c": {
            "project_code": "24-113",
            "milestone": "fase 3, terras en fietsenstalling",
            "visit": "4 september 2026",
            "amount_shown": "€ 6.120,00",
            "og": NOTHING,
            "og_day": NOTHING,
            "an": NOTHING,
            "an_day": NOTHING,
        },
    }
    words |= states[letter]
    verdicts: dict[str, tuple[str | None, bool, dict[str, Any]]] = {
        "a": (
            "accepted_with_conditions",
            True,
            {
                "signature_date": "2026-03-06",
                "amount": "22385.00 EUR",
                "conditions": [
                    "kitvoeg douchehoek dames vernieuwen",
                    "deurdranger nooduitgang afstellen",
                ],
            },
        ),
        "b": ("undecided", False, {"amount": "17940.00 EUR", "warnings": ["partly_signed"]}),
        "c": ("undecided", False, {"amount": "6120.00 EUR"}),
    }
    decision, signed, given = verdicts[letter]
    told = label("acceptance_certificate", "nl", words, decision, signed, **given)
    how = copier(71) if letter == "b" else None
    return made("nl-oplevering", letter, page(OPLEVERING, words), told, how)


MEERWERK = """
#set page(paper: "a4", margin: (left: 3cm, right: 2.2cm, y: 2cm))
#set text(font: "Caladea", size: 10.2pt, lang: "nl", region: "BE")
#text(size: 9pt)[Schrijnwerkerij Van Hoorebeke BV · Deinze · BE 0744.218.903]
#v(12pt)
%client% \\ t.a.v. %signatory_name%, %signatory_title%
#v(10pt)
Deinze, %sent%
#v(8pt)
#underline[Verrekening %change_order_number%: meer- en minwerken op werf %project_code%, %project%]
#v(6pt)
Geachte %dear%,

Op de werfvergadering vroeg u om %ask%. Dat valt buiten het lastenboek. Wij rekenen als volgt:

#table(columns: (1fr, 3.4cm), inset: 5pt, stroke: 0.4pt, align: (left, right),
  [%plus_text%], [%plus%],
  [%minus_text%], [%minus%],
  [Saldo excl. btw], [%amount_shown%])

De uitvoering %time%. Wij bestellen het hout zodra wij uw akkoord op dit blad terug hebben; ons eigen
vakje onderaan dient voor de administratie en mag open blijven.

Hoogachtend,
#v(30pt)
#grid(columns: (1fr, 1fr), column-gutter: 22pt,
  rect(width: 100%, height: 112pt, inset: 8pt)[Voor akkoord, %client% \\ Naam: %signatory_name% \\
    Datum: %og_day% \\ Handtekening: #v(26pt) %og%],
  rect(width: 100%, height: 112pt, inset: 8pt)[Van Hoorebeke, zaakvoerder \\ Naam: Wim Van Hoorebeke \\
    Datum: %firm_day% \\ Handtekening: #v(26pt) %firm%])
"""


def meerwerk(letter: str) -> Paper:
    """Verrekening van meerwerk in briefvorm."""
    words: dict[str, Any] = {
        "client": "VZW Kasteelhoeve Astene",
        "project": "restauratie koetshuis",
        "project_code": "W-0458",
        "signatory_name": "Hilde Dobbelaere",
        "signatory_title": "coördinator patrimonium",
        "dear": "mevrouw Dobbelaere",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "change_order_number": "MW 03",
            "sent": "9 februari 2026",
            "ask": "een dubbele poort in afrormosia in plaats van grenen",
            "plus_text": "Poort afrormosia, dubbel, met smeedwerk",
            "plus": "€ 9.860,00",
            "minus_text": "Vervalt: poort grenen uit post 41",
            "minus": "- € 5.240,00",
            "amount_shown": "€ 4.620,00",
            "time": "schuift tien werkdagen op",
            "og_day": pen("16/02/2026"),
            "og": ink(511, dx=60, dy=6, w=98),
            "firm_day": pen("17/02/2026", colour=BLACK),
            "firm": ink(512, dx=64, dy=6, w=92, colour=BLACK),
        },
        "b": {
            "change_order_number": "MW 05",
            "sent": "20 april 2026",
            "ask": "drie extra dakvensters met luik",
            "plus_text": "Dakvensters 55 x 78 met eiken luik, 3 stuks",
            "plus": "€ 3.975,00",
            "minus_text": "Geen minwerk",
            "minus": "€ 0,00",
            "amount_shown": "€ 3.975,00",
            "time": "blijft binnen de termijn",
            "og_day": NOTHING,
            "og": NOTHING,
            "firm_day": pen("20/04/2026"),
            "firm": ink(512, dx=50, dy=6, w=96),
        },
        "c": {
            "change_order_number": "MW 08",
            "sent": "22 juni 2026",
            "ask": "het weglaten van de houten lambrisering in de zadelkamer",
            "plus_text": "Afwerking met kalkpleister, in onderaanneming",
            "plus": "€ 1.180,00",
            "minus_text": "Vervalt: lambrisering uit post 57",
            "minus": "- € 2.930,00",
            "amount_shown": "- € 1.750,00",
            "time": "wordt drie dagen korter",
            "og_day": pen("29/06/2026"),
            "og": ink(511, dx=50, dy=6, w=104, colour=BLACK),
            "firm_day": NOTHING,
            "firm": NOTHING,
        },
    }
    words |= states[letter]
    verdicts: dict[str, tuple[str | None, bool, dict[str, Any]]] = {
        "a": ("accepted", True, {"signature_date": "2026-02-16", "amount": "4620.00 EUR"}),
        "b": ("undecided", False, {"amount": "3975.00 EUR", "warnings": ["partly_signed"]}),
        "c": ("accepted", True, {"signature_date": "2026-06-29", "amount": "-1750.00 EUR"}),
    }
    decision, signed, given = verdicts[letter]
    told = label("change_order", "nl", words, decision, signed, **given)
    how = copier(75) if letter == "c" else None
    return made("nl-meerwerk", letter, page(MEERWERK, words), told, how)


BEHEER = """
#set page(paper: "a4", margin: (x: 2cm, y: 2cm))
#set text(font: "URW Gothic", size: 9.2pt, lang: "nl")
#grid(columns: (5.2cm, 1fr), column-gutter: 18pt,
  rect(width: 100%, height: 15.5cm, fill: rgb("#e7eef4"), stroke: none, inset: 10pt)[
    #text(size: 13pt, weight: "bold")[Noorderlicht IT-beheer]
    #v(2pt) Assen
    #v(14pt)
    *Klant* \\ %client%
    #v(4pt) *Project* \\ %project%
    #v(4pt) *Projectcode* \\ %project_code%
    #v(4pt) *Mijlpaal* \\ %milestone%
    #v(4pt) *Vrij te geven* \\ %amount_shown% excl. btw
    #v(4pt) *Servicemanager* \\ Ruben Kamphuis],
  [#text(size: 17pt)[Acceptatieblad]
   #v(4pt)
   Op %moment% namen wij deze onderdelen in gebruik:
   - %part1%
   - %part2%
   - back-up met maandelijkse terugzetproef
   #v(2pt)
   De nazorgweek is voorbij. In die week kwamen er %calls% meldingen binnen en die zijn alle
   afgehandeld. Wachtwoorden staan in uw eigen kluis; ons beheeraccount is apart gelogd.
   #v(8pt)
   Kruis aan en zet uw handtekening of paraaf in het kader.
   #v(4pt)
   %box1% Wij accepteren de oplevering van deze mijlpaal. \\
   #v(2pt)
   %box2% Wij accepteren deze oplevering niet. Toelichting bijvoegen.
   #v(14pt)
   #rect(width: 7.5cm, height: 72pt, inset: 6pt)[#text(size: 7.5pt)[paraaf of handtekening klant] #v(32pt) %sig%]
   %signatory_name% \\ %signatory_title% \\ d.d. %day%])
"""


def beheer(letter: str) -> Paper:
    """Overdracht van beheer; een paraaf van de klant volstaat."""
    words: dict[str, Any] = {
        "client": "Zorggroep Hondsrug",
        "project": "Werkplek in de cloud",
        "signatory_name": "Arjen Wolthuis",
        "signatory_title": "manager I&A",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "NL-7013",
            "milestone": "locatie Gieten",
            "moment": "2 maart 2026",
            "part1": "64 laptops met schijfversleuteling",
            "part2": "telefonie via het vergaderplatform",
            "calls": "elf",
            "amount_shown": "€ 13.500,00",
            "box1": tick(True, 51),
            "box2": tick(False),
            "sig": script("A.W.", dx=50, size=30, tilt=-8, face="Z003"),
            "day": "10 maart 2026",
        },
        "b": {
            "project_code": "NL-7020",
            "milestone": "locatie Zuidlaren",
            "moment": "18 mei 2026",
            "part1": "41 laptops en 6 zorgtablets",
            "part2": "medicatiekarren op het draadloze net",
            "calls": "zeven",
            "amount_shown": "€ 9.250,00",
            "box1": tick(False),
            "box2": tick(False),
            "sig": ink(521, dx=40, w=106),
            "day": "27 mei 2026",
        },
        "c": {
            "project_code": "NL-7034",
            "milestone": "locatie Rolde",
            "moment": "7 september 2026",
            "part1": "28 laptops, 3 vergaderschermen",
            "part2": "badgelezers op de printers",
            "calls": "vier",
            "amount_shown": "€ 7.775,00",
            "box1": tick(True, 53),
            "box2": tick(False),
            "sig": NOTHING,
            "day": "21 september 2026",
        },
    }
    words |= states[letter]
    verdicts: dict[str, tuple[str | None, bool, dict[str, Any]]] = {
        "a": ("accepted", True, {"signature_date": "2026-03-10", "amount": "13500.00 EUR"}),
        "b": ("undecided", True, {"signature_date": "2026-05-27", "amount": "9250.00 EUR"}),
        "c": (
            "undecided",
            False,
            {"signature_date": "2026-09-21", "amount": "7775.00 EUR"},
        ),
    }
    decision, signed, given = verdicts[letter]
    told = label("acceptance_certificate", "nl", words, decision, signed, **given)
    return made("nl-beheer", letter, page(BEHEER, words), told)


def papers() -> Iterator[Paper]:
    """All of them."""
    for letter in "abc":
        for paper in (oplevering, meerwerk, beheer):
            yield paper(letter)
