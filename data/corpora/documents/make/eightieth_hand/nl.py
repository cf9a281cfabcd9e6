"""Dutch papers from the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper

from .board import Scanner, Sheet, form, scanned, text, truth


def werkbon() -> Paper:
    page = r"""
#set page(paper: "a5", margin: 11mm)
#set text(font: "Carlito", size: 9pt)
#rect(fill: rgb("#fce9d0"), width: 100%, inset: 6pt)[#text(13pt)[*Dakservice Van der Wouden*] #h(1fr) WERKBON 61-884]
#grid(columns: (1fr, 1fr), row-gutter: 4pt, [Klant: VvE De Reigershof], [Datum: #pen[24-02-2026]], [Adres: Reigerlaan 2–48, Gouda], [Monteurs: #pen[Kees, Jamal]])
Klus: *lekkage dakkapel nr. 16*
#table(columns: (1fr, 40pt, 40pt), inset: 3pt, align: (left, center, center), [], [ja], [nee], [Lood vervangen], xx(), [], [Bitumen gebrand], xx(), [], [Sproeiproef droog], xx(), [], [Vervolgafspraak], [], xx(), [Foto's gemaakt], xx(), [])
Mat.: #pen[2 m lood 20#super[#"e"] , 1 rol APP] \
Uren: #pen[2 × 4,5] #h(1fr) Bedrag excl. btw: #pen[€ 684,00]
#v(6pt)
Opm. klant: #pen[netjes, dank!]
#v(6pt)
Voor akkoord werk: #sig(501, w: 90) \
Naam: #pen[H. Blankestijn] #h(8pt) functie: #pen[voorzitter VvE]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="VvE De Reigershof",
        project="lekkage dakkapel nr. 16",
        project_code="61-884",
        signatory_name="H. Blankestijn",
        signatory_title="voorzitter VvE",
        signature_date="2026-02-24",
        amount="684.00 EUR",
    )
    how = Scanner(dpi=150, skew=1.0, noise=3, jpeg=42, seed=61)
    return scanned("nl-werkbon", page, label, how)


def oplevering() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Lato", size: 10pt)
#text(18pt, weight: "light")[Proces-verbaal van oplevering] \
#text(9pt, gray)[UAV 2012, § 9 en § 10]
#table(columns: (100pt, 1fr), stroke: (y: 0.3pt + gray), inset: 4pt, [Opdrachtgever], [Woonstichting Het Gooische Hof], [Aannemer], [Bouwbedrijf Terpstra & Zn.], [Werk], [Groot onderhoud complex Merelstraat], [Besteknummer], [GH-2025-31], [Termijn], [slottermijn € 92.400,00 excl. btw], [Opnamedatum], [17 september 2026])
#v(4pt)
Bij de opname zijn aangetroffen:
#table(columns: (20pt, 1fr, 80pt), inset: 5pt, [1], [Kitvoeg badkamer nr. 12 laat los], [open], [2], [Brievenbus nr. 4 klemt], [open], [3], [Bouwhek voorzijde], [weg per 16/9])
Het werk wordt als opgeleverd beschouwd, onder voorbehoud dat de open punten vóór 1 oktober zijn verholpen.
#v(14pt)
#grid(columns: (1fr, 1fr), [#sig(506, w: 110) \ Marjolein Spaans \ projectleider opdrachtgever], [#sig(509, w: 80) \ Sietse Terpstra \ aannemer])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "nl",
        client="Woonstichting Het Gooische Hof",
        project="Groot onderhoud complex Merelstraat",
        project_code="GH-2025-31",
        signatory_name="Marjolein Spaans",
        signatory_title="projectleider opdrachtgever",
        signature_date="2026-09-17",
        amount="92400.00 EUR",
        conditions=["Kitvoeg badkamer nr. 12 laat los", "Brievenbus nr. 4 klemt"],
    )
    return text("nl-oplevering", page, label)


def flemish() -> Paper:
    page = r"""
#set page(paper: "a4", margin: (x: 30mm, y: 22mm))
#set text(font: "Caladea", size: 11pt)
#align(center)[*VOORLOPIGE OPLEVERING* \ dossier *AW-0419*]

Bouwheer: *kerkfabriek Sint-Amandus, Wichelen* \
Voorwerp: *restauratie glas-in-lood koor* \
Uitvoerder: Glasatelier Dewachter bv

Op 5 juni 2026 hebben partijen en architect De Wandel de ramen nagekeken van op de stelling. De lijst van het vorige bezoek:

- raam n2, gebroken ruitje onderaan: _hersteld_
- raam n4, bindroeden te kort: _vernieuwd_
- raam z1, patine ongelijk: _bijgewerkt_

Er zijn geen opmerkingen overgebleven. De bouwheer aanvaardt de werken; de waarborg van tien jaar loopt vanaf vandaag en de helft van de borg (€ 3.275,00) komt vrij.
#v(20pt)
#grid(columns: (1fr, 1fr, 1fr), [#sig(512, w: 80) \ Godelieve Baeyens, voorzitter kerkraad], [#sig(515, w: 70) \ arch. De Wandel], [#sig(518, w: 70) \ J. Dewachter])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="kerkfabriek Sint-Amandus, Wichelen",
        project="restauratie glas-in-lood koor",
        project_code="AW-0419",
        milestone="VOORLOPIGE OPLEVERING",
        signatory_name="Godelieve Baeyens",
        signatory_title="voorzitter kerkraad",
        signature_date="2026-06-05",
        amount="3275.00 EUR",
    )
    return text("nl-flemish", page, label)


def cursus() -> Paper:
    s = Sheet()
    s.say(40, 54, "Presentie & afronding cursus", 18, bold=True)
    s.say(555 - 120, 54, "Leerlijn Noord, Assen", 10, grey=0.4)
    s.line(40, 64, 555, 2)
    for y, name, value in (
        (78, "Opdrachtgever", "Zorggroep Drentse Aa"),
        (102, "Cursus", "Tiltechniek, 2 dagdelen"),
        (126, "Cursuscode", "LN-26-207"),
        (150, "Prijs (EUR)", "1.150,00"),
    ):
        s.say(40, y + 12, name, 10)
        s.field(140, y, 240, value)
    for x, head in (
        (40, "Deelnemer"),
        (250, "dd 1"),
        (300, "dd 2"),
        (350, "toets 0-5"),
        (430, "geslaagd"),
    ):
        s.say(x, 200, head, 10, bold=True)
    for i, (name, mark) in enumerate(
        (
            ("A. Bijlsma", "4"),
            ("R. Hoving", "5"),
            ("T. Kuipers", "3"),
            ("J. Nijboer", "4"),
            ("M. Schutte", "5"),
        )
    ):
        y = 208 + 22 * i
        s.say(40, y + 12, name, 10)
        s.check(254, y + 2, on=True, kind="check")
        s.check(304, y + 2, on=True, kind="check")
        s.field(352, y, 34, mark)
        s.check(446, y + 2, on=True, kind="check")
    s.say(40, 354, "In te vullen door de opdrachtgever", 11, bold=True)
    s.check(50, 366)
    s.say(70, 376, "cursus geleverd zoals afgesproken", 10)
    s.check(50, 388)
    s.say(70, 398, "niet zoals afgesproken, want:", 10)
    s.field(220, 386, 330, "")
    s.say(40, 438, "Naam en functie", 10)
    s.field(140, 426, 240, "Wietske Dijkema, teamleider")
    s.say(40, 466, "Datum", 10)
    s.field(140, 454, 100, "")
    s.say(40, 510, "Handtekening", 10)
    s.line(140, 514, 330)
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "nl",
        client="Zorggroep Drentse Aa",
        project="Tiltechniek, 2 dagdelen",
        project_code="LN-26-207",
        signatory_name="Wietske Dijkema",
        signatory_title="teamleider",
        amount="1150.00 EUR",
    )
    return form("nl-cursus", s, label)


def expired() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Nimbus Sans", size: 10pt)
#place(top + right, dx: 4mm, dy: -6mm, stamp(angle: 9deg)[VERVALLEN \ #text(8pt)[vervangen door versie 2 d.d. 6-5]])
#text(15pt)[*Acceptatie monsterpakket*] \
versie 1
#v(8pt)
Waterschap Vechtbroek, afdeling Bodem \
Laboratorium: AquaMeet Zwolle \
Opdracht: *Waterbodem Dedemsvaart* / *AQ-5563*
#v(4pt)
#table(columns: (60pt, 1fr, 50pt, 50pt), inset: 4pt, align: (left, left, center, center), [Monster], [Vak], [PAK], [PFAS], [M01], [km 2,1], [✓], [✓], [M02], [km 3,4], [✓], [✓], [M03], [km 5,0], [✓], [✗], [M04], [km 6,2], [✓], [✓])
Wij nemen de resultaten af; factuur € 2.236,00 akkoord.
#v(12pt)
#sig(527, w: 100) \
Rienk Hamstra, adviseur bodem \
29 april 2026
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "nl",
        client="Waterschap Vechtbroek",
        project="Waterbodem Dedemsvaart",
        project_code="AQ-5563",
        signatory_name="Rienk Hamstra",
        signatory_title="adviseur bodem",
        signature_date="2026-04-29",
        amount="2236.00 EUR",
        warnings=["draft_or_void"],
    )
    how = Scanner(dpi=125, skew=-0.5, noise=3, jpeg=40, seed=63)
    return scanned("nl-expired", page, label, how)


def beurs() -> Paper:
    page = r"""
#set page(width: 148mm, height: 260mm, margin: 12mm, fill: rgb("#f2f6f9"))
#set text(font: "URW Gothic", size: 9pt)
#text(15pt)[standbouw *Okapi*] \
overdrachtskaart
#v(4pt)
beurs · Horecava Gent \
exposant · *Koffiebranderij Stroobants nv* \
stand · *Eilandstand hal 4* \
order · *OK-1207*
#rule(c: navy)
#for (a, b) in (("wanden, 14 panelen", "+"), ("vloer, 60 m²", "+"), ("spots, 22 st", "+"), ("toog met water", "+"), ("berging met slot", "+"), ("letters \"Stroobants\"", "+ (e vervangen, ok)")) [
 #box(width: 62%)[#a] #b \
]
#rule(c: navy)
#text(8pt, "+ goed    – niet goed    0 afwezig")

#v(4pt)
rest te betalen: *€ 7.930,00*
#v(6pt)
exposant neemt stand over
#v(2pt)
#box(stroke: 0.7pt, inset: 6pt)[paraaf #pen(size: 16pt, face: "Dancing Script")[L.St.]] #h(6pt) Liesbet Stroobants, \
zaakvoerder, 14 november 2026, 21u40
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Koffiebranderij Stroobants nv",
        project="Eilandstand hal 4",
        project_code="OK-1207",
        signatory_name="Liesbet Stroobants",
        signatory_title="zaakvoerder",
        signature_date="2026-11-14",
        amount="7930.00 EUR",
    )
    return text("nl-beurs", page, label)


def mail() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Liberation Sans", size: 9.5pt)
#text(8pt, gray)[23-3-2026 · Afdrukweergave]
#v(4pt)
*Onderwerp:* RE: opleverdocumenten backupstraat, fase 1 (NB-1440) \
*Van:* Joost van Hemert \
*Aan:* servicedesk\@nachtboot.example \
*Datum:* maandag 23 maart 2026 09:31
#v(6pt)
Goedemorgen Sanne,

#table(columns: (1fr, 60pt, 60pt), inset: 3pt, [Test], [Norm], [Gemeten], [Herstel fileserver], [4 u], [2 u 50], [Herstel mailbox], [30 min], [12 min], [Offsite kopie], [dagelijks], [dagelijks])
Ziet er keurig uit. Fase 1 is wat Accountantskantoor Lindeboom betreft geaccepteerd, mits jullie de wachtwoordenlijst nog deze maand uit het handboek halen. De € 8.600 kan op de factuur van april.

Groet, \
Joost van Hemert \
Officemanager
"""
    label = truth(
        "email",
        "accepted_with_conditions",
        None,
        "nl",
        client="Accountantskantoor Lindeboom",
        project="backupstraat",
        project_code="NB-1440",
        milestone="fase 1",
        signatory_name="Joost van Hemert",
        signatory_title="Officemanager",
        signature_date="2026-03-23",
        amount="8600.00 EUR",
        conditions=["jullie de wachtwoordenlijst nog deze maand uit het handboek halen"],
    )
    return text("nl-mail", page, label)


def meerwerk() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "DejaVu Sans", size: 8.5pt)
#table(columns: (1fr, 1fr, 1fr), inset: 7pt, stroke: 1pt + rgb("#21586b"),
 table.cell(colspan: 3, fill: rgb("#21586b"))[#text(white, 13pt)[MEER- EN MINDERWERK · MW-09]],
 [Project \ *Verbouwing Stadsbibliotheek Hoorn-Oost*], [Opdrachtgever \ *Gemeente Westerkogge*], [Projectnr. \ *B-2218*])
#v(4pt)
#table(columns: (1fr, 70pt, 70pt), inset: 5pt, align: (left, right, right), [Omschrijving], [meer €], [minder €], [Vloerluik kelder brandwerend], [2.140,00], [], [Linoleum i.p.v. pvc, 210 m²], [1.890,00], [], [Vervallen: kinderglijbaan], [], [3.300,00], [*Saldo meer*], [*730,00*], [])
Bouwtijd: geen wijziging.
#v(8pt)
Directie van de opdrachtgever: #box(inset: 3pt)[☒ opdracht] #box(inset: 3pt)[☐ geen opdracht] #box(inset: 3pt)[☐ nader uitzoeken]
#v(12pt)
#sig(541, w: 110) \
Fatima Ouali, directievoerder \
Hoorn, 2 juli 2026
"""
    label = truth(
        "change_order",
        "accepted",
        True,
        "nl",
        client="Gemeente Westerkogge",
        project="Verbouwing Stadsbibliotheek Hoorn-Oost",
        project_code="B-2218",
        signatory_name="Fatima Ouali",
        signatory_title="directievoerder",
        signature_date="2026-07-02",
        amount="730.00 EUR",
        change_order_number="MW-09",
    )
    return text("nl-meerwerk", page, label)


def urenbriefje() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "P052", size: 11pt)
#text(16pt)[Urenbriefje] #h(1fr) week 36, 2026
#v(4pt)
Inlener: *Tulpenkwekerij Blokzijl* \
Opdracht: *Sorteerlijn ombouwen*, nr. *TB/771* \
Ingehuurd: Storm Techniek, monteur P. Wierda
#table(columns: (1fr,) * 7, align: center, inset: 7pt, [ma], [di], [wo], [do], [vr], [za], [som], [8], [8], [11], [11], [8], [6], [52])
52 uur × € 58,00 = € 3.016,00
#v(8pt)
*Inlener:* #h(4pt) #sq() juist #h(8pt) #xx() onjuist, terug naar Storm

#pen(size: 13pt)[wo en do was hij om 4 uur weg, za niet gezien. Nieuw briefje graag.]
#v(14pt)
#sig(547, w: 100) #h(10pt) Gerrit Blokzijl, bedrijfsleider #h(1fr) 7-9-2026
"""
    label = truth(
        "timesheet_approval",
        "rejected",
        True,
        "nl",
        client="Tulpenkwekerij Blokzijl",
        project="Sorteerlijn ombouwen",
        project_code="TB/771",
        signatory_name="Gerrit Blokzijl",
        signatory_title="bedrijfsleider",
        signature_date="2026-09-07",
        amount="3016.00 EUR",
    )
    return text("nl-urenbriefje", page, label)


def werkomschrijving() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "Liberation Serif", size: 11pt)
#text(15pt)[Opdrachtomschrijving (SOW) nr. *Z-0093*]
#v(4pt)
#grid(columns: (90pt, 1fr), row-gutter: 6pt, [Opdrachtgever], [Havenmuseum De Kaap, Terneuzen], [Uitvoerder], [Bureau Zeemist, tekst en geluid], [Titel], [Audiotour Scheldemond])
#v(6pt)
_Wat_ — twintig luisterverhalen in drie talen, stemmen en muziek inbegrepen.

_Niet inbegrepen_ — de afspeelapparaten en het opladen ervan.

_Planning_ — scenario's eind maart, opnamen in mei, levering 15 juni 2026.

_Prijs_ — vast, € 24.500,00 exclusief btw; dertig procent vooraf.

_Afronding_ — het museum luistert alles na en tekent dan een apart formulier.
#v(16pt)
#grid(columns: (1fr, 1fr), [#sig(553) \ Machteld Riemens, conservator \ 14 januari 2026], [#sig(556) \ Bas Zegers \ 12 januari 2026])
"""
    label = truth(
        "statement_of_work",
        None,
        True,
        "nl",
        client="Havenmuseum De Kaap",
        project="Audiotour Scheldemond",
        project_code="Z-0093",
        signatory_name="Machteld Riemens",
        signatory_title="conservator",
        signature_date="2026-01-14",
        amount="24500.00 EUR",
    )
    return text("nl-werkomschrijving", page, label)


def papers() -> Iterator[Paper]:
    """All Dutch papers."""
    for make in (
        werkbon,
        oplevering,
        flemish,
        cursus,
        expired,
        beurs,
        mail,
        meerwerk,
        urenbriefje,
        werkomschrijving,
    ):
        yield make()
