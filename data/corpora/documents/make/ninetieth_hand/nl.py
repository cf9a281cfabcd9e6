"""Dutch papers: the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner

from .board import copied, fillable, plain


def oplevering() -> Paper:
    """Proces-verbaal van oplevering met openstaande punten."""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "nl",
        client="Stichting Buurthuis De Meerpaal",
        project="Verbouwing keuken en zaal",
        project_code="W24.091",
        milestone="Eerste oplevering",
        signatory_name="Tjitske Hoekstra",
        signatory_title="penningmeester",
        signature_date="2026-04-24",
        conditions=[
            "zaal, noordraam: ruit gekrast, vervangen",
            "keuken: afzuigkap trilt op stand 3",
            "toilet: drempel ontbreekt",
        ],
    )
    return plain(
        "nf-nl-oplevering",
        label,
        r"""
#set text(font: "Carlito", size: 10.5pt, lang: "nl")
#text(15pt)[*Proces-verbaal van oplevering*] #h(1fr) W24.091
#line(length: 100%, stroke: 1.5pt + rgb("#c8102e"))
#grid(columns: (35mm, 1fr), row-gutter: 2.5mm,
 [Opdrachtgever], [Stichting Buurthuis De Meerpaal, Sneek], [Aannemer], [Bouwbedrijf Wiersma-Postma B.V.], [Werk], [Verbouwing keuken en zaal],
 [Soort opname], [Eerste oplevering (UAV 2012, § 9 en 10)], [Datum opname], [24 april 2026])
#v(3mm)
Het werk is opgenomen en wordt als opgeleverd beschouwd, onder voorbehoud van herstel van de punten hieronder, uiterlijk
22 mei 2026:
#table(columns: (9mm, 1fr, 30mm, 25mm), inset: 5pt,
 [nr], [omschrijving], [door], [hersteld d.d.],
 [1], [zaal, noordraam: ruit gekrast, vervangen], [glaszetter], [], [2], [keuken: afzuigkap trilt op stand 3], [installateur], [], [3], [toilet: drempel ontbreekt], [eigen ploeg], [])
Sleutels (6 stuks) en meterstanden zijn overgedragen. De laatste termijn wordt voldaan na afmelding van de lijst. De
onderhoudstermijn bedraagt dertig dagen.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 1cm,
 [namens opdrachtgever \ <<sig 501 120 36>> \ Tjitske Hoekstra, penningmeester], [namens aannemer \ <<sig 17 120 36 111111>> \ Sybren Postma, uitvoerder])
""",
    )


def acceptatie_form() -> Paper:
    """Ingevulde acceptatieverklaring van een beheerder."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Notariskantoor Van Eijsden",
        project="Werkplek in de cloud",
        project_code="P-20260118",
        milestone="Oplevering migratie",
        signatory_name="Lotte van Eijsden",
        signatory_title="kantoordirecteur",
        signature_date="2026-03-03",
        amount="15620.00 EUR",
    )

    def draw(c: Canvas) -> None:
        form = c.acroForm
        c.setFillColor(HexColor("#e6f0e9"))
        c.rect(0, 0, 150, 842, stroke=0, fill=1)
        c.setFillColor(HexColor("#14532d"))
        c.setFont("Helvetica-Bold", 13)
        c.drawString(20, 790, "Waterland ICT")
        c.setFont("Helvetica", 8)
        c.drawString(20, 776, "Purmerend")
        c.setFillColor(HexColor("#000000"))
        c.setFont("Helvetica-Bold", 16)
        c.drawString(175, 788, "Acceptatieverklaring")
        y = 745
        for words, value in (
            ("Klant", "Notariskantoor Van Eijsden"),
            ("Projectnaam", "Werkplek in de cloud"),
            ("Projectnummer", "P-20260118"),
            ("Mijlpaal", "Oplevering migratie"),
            ("Termijnbedrag excl. btw", "EUR 15.620,00"),
        ):
            c.setFont("Helvetica", 9)
            c.drawString(175, y + 16, words)
            form.textfield(
                name=words,
                value=value,
                x=175,
                y=y - 8,
                width=370,
                height=20,
                fontSize=10,
                borderWidth=0.4,
            )
            y -= 42
        c.setFont("Helvetica", 9)
        for number, (words, on) in enumerate(
            (
                ("Alle mailboxen en dossiers zijn overgezet", True),
                ("Aanmelden in twee stappen werkt voor elke medewerker", True),
                ("Herstelproef van de back-up is bijgewoond", True),
            )
        ):
            form.checkbox(
                name=f"controle{number}",
                x=175,
                y=y - 20 * number,
                size=12,
                checked=on,
                buttonStyle="check",
                borderWidth=0.6,
            )
            c.drawString(194, y + 2 - 20 * number, words)
        y -= 90
        c.setFont("Helvetica-Bold", 10)
        c.drawString(175, y + 10, "Oordeel van de klant")
        c.setFont("Helvetica", 10)
        for number, words in enumerate(("geaccepteerd", "niet geaccepteerd")):
            form.checkbox(
                name=f"oordeel{number}",
                x=175 + 130 * number,
                y=y - 14,
                size=13,
                checked=number == 0,
                buttonStyle="cross",
                borderWidth=0.8,
            )
            c.drawString(195 + 130 * number, y - 11, words)
        y -= 60
        for words, value, x, wide in (
            ("Naam", "Lotte van Eijsden", 175, 140),
            ("Functie", "kantoordirecteur", 325, 110),
            ("Datum", "3 maart 2026", 445, 100),
        ):
            c.setFont("Helvetica", 9)
            c.drawString(x, y + 16, words)
            form.textfield(
                name=words,
                value=value,
                x=x,
                y=y - 8,
                width=wide,
                height=20,
                fontSize=10,
                borderWidth=0.4,
            )
        c.drawString(175, y - 40, "Handtekening")
        c.setStrokeColor(HexColor("#1c2f86"))
        c.setLineWidth(1.2)
        c.bezier(250, y - 60, 240, y - 10, 262, y - 10, 256, y - 52)
        c.bezier(256, y - 52, 280, y - 50, 270, y - 30, 292, y - 54)
        c.bezier(292, y - 54, 300, y - 20, 320, y - 80, 380, y - 44)
        c.setStrokeColor(HexColor("#888888"))
        c.setLineWidth(0.5)
        c.line(240, y - 66, 440, y - 66)

    return fillable("nf-nl-acceptatie", label, draw)


def voorlopig_be() -> Paper:
    """Voorlopige oplevering in Vlaanderen, gescand."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Vzw Woonzorg Ter Linde",
        project="Renovatie sanitaire blokken",
        project_code="dossier 0731",
        milestone="voorlopige oplevering",
        signatory_name="Griet Vandecasteele",
        signatory_title="directeur",
        signature_date="2026-09-18",
        amount="163270.00 EUR",
    )
    return copied(
        "nf-nl-voorlopig",
        label,
        Scanner(dpi=120, skew=0.6, noise=3, jpeg=42, seed=81),
        r"""
#set text(font: "URW Bookman", size: 10pt, lang: "nl")
architectenbureau *Dhondt + Lievens* #h(1fr) Kortrijk
#v(4mm)
#align(center)[#text(14pt)[Verslag van voorlopige oplevering]]
#v(3mm)
Bouwheer: Vzw Woonzorg Ter Linde \
Werf: Renovatie sanitaire blokken, dossier 0731 \
Aannemer: Sanitair Callens bv \
Aannemingssom: € 163.270,00
#v(2mm)
Op vrijdag 18 september 2026 om 10 u. werd de werf bezocht. De vorderingsstaat nr. 6 dekt het geheel; de proeven op de leidingen
(10 bar, 2 uur) zijn goed verlopen en de bouwheer formuleert geen opmerkingen.

Besluit: de werken worden voorlopig opgeleverd. De tienjarige aansprakelijkheid neemt vandaag een aanvang. De eerste helft van de
borg mag vrijkomen.
#v(10mm)
#table(columns: (1fr, 1fr, 1fr), inset: 7pt, stroke: 0.4pt,
 [Bouwheer \ <<sig 511 100 34>> \ Griet Vandecasteele, directeur], [Architect \ <<sig 26 95 34>> \ Piet Dhondt], [Aannemer \ <<sig 13 95 34>> \ Rik Callens])
""",
    )


def ontwerp() -> Paper:
    """Voorlopig ontwerp met stempel akkoord."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Hotel De Gouden Karper",
        project="Herinrichting lobby en bar",
        project_code="26-014",
        milestone="Voorlopig ontwerp",
        signatory_name="Ruben Achterberg",
        signatory_title="eigenaar",
        signature_date="2026-02-19",
        amount="7800.00 EUR",
    )
    return plain(
        "nf-nl-ontwerp",
        label,
        r"""
#set text(font: "URW Gothic", size: 9pt, lang: "nl")
#set page(margin: (x: 2.8cm, y: 2.5cm))
#text(22pt, rgb("#b08d57"))[studio lommer]
#v(1cm)
Hotel De Gouden Karper \ Hummelo
#v(5mm)
_Faseblad_ 26-014 / Herinrichting lobby en bar

Bij dit blad horen de plattegrond (VO-01), drie sfeerbeelden, het kleurenwaaiertje en de raming van 12 februari. Wij ronden
hiermee het Voorlopig ontwerp af. Honorarium voor deze fase: € 7.800,00 exclusief btw.

Het definitief ontwerp begint zodra u tekent; schuiven met de indeling kan daarna alleen nog tegen uurtarief.
#v(1.6cm)
#grid(columns: (1fr, 1fr),
 [#stamp(-7deg, rgb("#1f5fa8"))[#text(17pt)[AKKOORD] \ Hotel De Gouden Karper]],
 [<<sig 521 120 38>> \ Ruben Achterberg, eigenaar \ 19 februari 2026])
""",
    )


def portaal() -> Paper:
    """Portaalafdruk die nog op goedkeuring wacht."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "nl",
        client="Veilinghuis Ruysdael",
        project="Catalogus-API",
        project_code="DEL-4409",
        milestone="Release 1.8",
        signatory_name="Naima el Idrissi",
        signatory_title="Hoofd Digitaal",
        amount="9250.00 EUR",
    )
    return plain(
        "nf-nl-portaal",
        label,
        r"""
#set page(margin: 1.5cm, header: text(7pt)[15-6-2026 08:41 #h(1fr) Klantportaal Kodenaar])
#set text(font: "Lato", size: 9pt, lang: "nl")
#text(15pt)[Oplevering DEL-4409] #h(3mm) #box(fill: rgb("#f0a202"), inset: 4pt, radius: 3pt)[In afwachting van uw oordeel]
#grid(columns: (1fr, 1fr), row-gutter: 4mm,
 [Organisatie: Veilinghuis Ruysdael], [Product: Catalogus-API], [Onderdeel: Release 1.8], [Vaste prijs: € 9.250,00], [Aangeboden door: Kodenaar B.V., 3-6-2026], [Beoordelaar: Naima el Idrissi (Hoofd Digitaal)])
#v(4mm)
*Acceptatiecriteria* \
☑ zoekopdracht binnen 400 ms #h(4mm) ☑ paginering #h(4mm) ☑ sleutels per partner #h(4mm) ☑ documentatie
#v(2mm)
*Logboek* \
3-6 16:20 aangeboden \
8-6 09:00 herinnering verzonden \
12-6 11:47 bekeken door N. el Idrissi \
15-6 08:00 herinnering verzonden
#v(5mm)
#block(stroke: (dash: "dashed"), inset: 10pt, width: 100%)[Handtekening beoordelaar \ #v(6mm) #text(gray)[nog niet ondertekend]]
#v(3mm)
#box(stroke: 0.6pt, inset: 6pt)[Goedkeuren] #h(3mm) #box(stroke: 0.6pt, inset: 6pt)[Terugsturen]
""".replace("☑", "<<tick 7>>"),
    )


def vve() -> Paper:
    """Vereniging van Eigenaars: twee bestuurders nodig, één tekende."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "nl",
        client="VvE Sonoystraat 60-98",
        project="Schilderwerk buitengevels",
        project_code="2551",
        signatory_name="H. Blankevoort",
        signatory_title="secretaris",
        amount="73900.00 EUR",
        warnings=["partly_signed"],
    )
    return plain(
        "nf-nl-vve",
        label,
        r"""
#set text(font: "Nimbus Roman", size: 11pt, lang: "nl")
#align(center)[SCHILDERSBEDRIJF KUIK & ZN. \ Alkmaar]
#v(6mm)
*Opleverbrief* \
Ordernummer 2551 \
Betreft: Schilderwerk buitengevels \
Aan: VvE Sonoystraat 60-98
#v(3mm)
De gevels, kozijnen en 38 balkonhekken zijn twee keer in de lak gezet met een alkydsysteem; kleur RAL 7016 en 9010. De steiger is
op 6 augustus weggehaald. De aanneemsom van € 73.900,00 omvat ook het vervangen van twaalf neuslatten.

Door ondertekening neemt de vereniging het schilderwerk in ontvangst en gaat de garantie van zes jaar in. Volgens de splitsingsakte is de
VvE alleen gebonden wanneer twee bestuurders tekenen.
#v(1cm)
voorzitter #h(6.5cm) secretaris \
#v(2mm)
#grid(columns: (1fr, 1fr), row-gutter: 2mm, [#box(height: 14mm)[<<sig 531 120 36>>]], [#box(height: 14mm)[]], [#line(length: 80%)], [#line(length: 80%)], [mw. S. Tuinman], [H. Blankevoort], [d.d. 14 augustus 2026], [d.d.])
""",
    )


def weigering() -> Paper:
    """Opname waarbij de opdrachtgever niet wilde tekenen."""
    label = truth(
        "acceptance_certificate",
        "rejected",
        False,
        "nl",
        client="Maatschap Fysiotherapie Zuiderpark",
        project="Inbouw praktijkruimte",
        project_code="IB-377",
        milestone="Oplevering",
        signatory_name="D. Rozendaal",
        amount="58400.00 EUR",
    )
    return plain(
        "nf-nl-weigering",
        label,
        r"""
#set text(font: "C059", size: 10pt, lang: "nl")
#block(width: 100%, fill: luma(230), inset: 8pt)[*Opleverrapport IB-377* #h(1fr) Interieurbouw Van Toor, Den Haag]
Opdrachtgever: Maatschap Fysiotherapie Zuiderpark \
Werk: Inbouw praktijkruimte (behandelkamers 1-5) \
Stap: Oplevering #h(1cm) Contractsom: € 58.400,00 excl. btw
#v(2mm)
#table(columns: (1fr, 18mm, 18mm, 48mm), inset: 5pt, align: (left, center, center, left),
 [Onderdeel], [Goed], [Fout], [Toelichting],
 [Scheidingswanden], [], [x], [42 dB gevraagd, 33 dB gemeten], [Plafonds], [x], [], [], [Vloer oefenzaal], [], [x], [blaasvorming, 11 m²], [Pantry], [x], [], [])
Verklaring van onze uitvoerder: de klant, mw. D. Rozendaal, keurde de ruimte bij de rondgang af vanwege het geluid en de vloer. Zij weigerde
dit rapport te ondertekenen en vroeg om een nieuwe datum na herstel.
#v(6mm)
#table(columns: (1fr, 1fr), inset: 8pt,
 [Opdrachtgever: D. Rozendaal \ #v(4mm) *tekening geweigerd*], [Uitvoerder: M. van Toor \ <<sig 541 100 32 111111>> \ 11 november 2026])
""",
    )


def mail_fase() -> Paper:
    """Mail met een andere fase in het onderwerp dan die is goedgekeurd."""
    label = truth(
        "email",
        "accepted",
        None,
        "nl",
        client="Waterschap Rijn en Lek",
        project="Kadeonderzoek Lopikerwaard",
        milestone="fase 2",
        signatory_name="Marleen Buitenhuis",
        signatory_title="projectleider waterkeringen",
        signature_date="2026-07-01",
    )
    return plain(
        "nf-nl-mail-fase",
        label,
        r"""
#set text(font: "Nimbus Sans", size: 10pt, lang: "nl")
#table(columns: (26mm, 1fr), stroke: none, inset: 2.5pt,
 [Van], [Buitenhuis, Marleen], [Verzonden], [woensdag 1 juli 2026 13:05], [Aan], [j.oskam\@grondslagadvies.example], [Onderwerp], [Antw: Kadeonderzoek Lopikerwaard -- goedkeuring fase 3])
#line(length: 100%, stroke: 0.6pt)
Dag Jurre,

In je onderwerpregel staat fase 3, maar die moet nog beginnen; ik neem aan een tikfout. Wat ik heb gelezen is het sonderingsrapport met bijlagen
B tot en met F. Dat is volledig en de onzekerheden zijn netjes beschreven.

Dus formeel: fase 2 is namens het waterschap goedgekeurd. Over de vervolgfase spreken we elkaar op de 9e.

Groet, \
Marleen Buitenhuis \
projectleider waterkeringen, Waterschap Rijn en Lek
""",
    )


def meerwerk() -> Paper:
    """Meerwerkbon met akkoord."""
    label = truth(
        "change_order",
        "accepted",
        True,
        "nl",
        client="Bakkerij Smulders",
        project="Winkelverbouwing Oss",
        project_code="1640",
        signatory_name="Ad Smulders",
        signatory_title="eigenaar",
        signature_date="2026-05-21",
        amount="2386.50 EUR",
        change_order_number="MW-06",
    )
    return plain(
        "nf-nl-meerwerk",
        label,
        r"""
#set page(paper: "a5", margin: 13mm)
#set text(font: "Nimbus Sans", size: 9pt, lang: "nl")
#text(16pt, weight: "bold")[MEERWERKBON] #h(1fr) MW-06
#line(length: 100%)
Klant: Bakkerij Smulders \
Project: Winkelverbouwing Oss #h(5mm) Werknr.: 1640
#v(2mm)
#table(columns: (1fr, 24mm), inset: 4pt, align: (left, right),
 [Extra groep 3x16A t.b.v. deegremmer], [€ 874,00], [Tegelwerk achterwand oven, 9 m²], [€ 1.305,00], [Kitwerk], [€ 207,50], [*Totaal excl. btw*], [*€ 2.386,50*])
Geen invloed op opleverdatum. Verrekening bij de vierde termijn.
#v(5mm)
Akkoord met uitvoering en prijs:
#v(2mm)
<<sig 551 110 34>> \
Ad Smulders, eigenaar \
21-05-2026
#v(1fr)
#cap[Timmerbedrijf Van den Boogaard, Heesch. Opgemaakt door: Kees, 20-05-2026]
""",
    )


def uren() -> Paper:
    """Afgekeurde urenstaat."""
    label = truth(
        "timesheet_approval",
        "rejected",
        True,
        "nl",
        client="Gemeente Hollands Veen",
        project="Inhuur adviseur mobiliteit",
        project_code="INH-5120",
        signatory_name="Wouter Nijland",
        signatory_title="teammanager Ruimte",
        signature_date="2026-10-05",
        amount="9216.00 EUR",
    )
    return plain(
        "nf-nl-uren",
        label,
        r"""
#set text(font: "Nimbus Mono PS", size: 9pt, lang: "nl")
URENSTAAT SEPTEMBER 2026 #h(1fr) Flexpool Ruimte & Mobiliteit
#line(length: 100%)
kandidaat     Jelmer Aardema \
opdrachtgever Gemeente Hollands Veen \
opdracht      Inhuur adviseur mobiliteit \
nummer        INH-5120
#v(3mm)
#table(columns: (1fr, 24mm, 24mm), inset: 4pt, align: (left, right, right),
 [week], [uren], [bedrag], [36], [24], [2.304,00], [37], [24], [2.304,00], [38], [24], [2.304,00], [39], [24], [2.304,00], [totaal], [96], [9.216,00])
#v(4mm)
#table(columns: (1fr,), inset: 10pt,
 [BEOORDELING OPDRACHTGEVER \ \ <<empty>> goedgekeurd #h(1cm) <<cross>> afgekeurd \ \ reden: in week 38 was Jelmer met vakantie, die uren kloppen niet. Graag hele staat opnieuw indienen. \ \ <<sig 561 110 34>> \ Wouter Nijland, teammanager Ruimte, 5 oktober 2026])
""",
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    for make in (
        oplevering,
        acceptatie_form,
        voorlopig_be,
        ontwerp,
        portaal,
        vve,
        weigering,
        mail_fase,
        meerwerk,
        uren,
    ):
        yield make()
