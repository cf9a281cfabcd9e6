"""Dutch papers from the Netherlands and Belgium."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, scanned, text, typ


def delivery() -> Paper:
    """Proces-verbaal van oplevering zonder gebreken."""
    pdf = typ(r"""
#set page(margin: (x: 2.4cm, y: 2cm))
#set text(font: "Carlito", size: 10.5pt, lang: "nl")
#text(17pt, fill: rgb("#004a7f"))[*Proces-verbaal van oplevering*]\
UAV 2012, paragrafen 9 en 10
#v(3mm)
#table(columns: (4cm, 1fr), stroke: (bottom: .3pt + gray), inset: 5pt,
[Opdrachtgever], [Vereniging van Eigenaars Havenzicht], [Aannemer], [Dakwerken Terpstra B.V., Harlingen], [Directievoerder], [Bouwadvies Wadkust], [Werk], [Vervanging bitumen dakbedekking blok A-D], [Besteknummer], [BW-2025-41], [Datum opneming], [29 mei 2026])
#v(3mm)
Bij de opneming zijn aanwezig geweest de voorzitter van de vereniging, de directievoerder en de uitvoerder van de aannemer. De dakvlakken zijn belopen, de afvoeren zijn onder water gezet en de randafwerking is vanaf een hoogwerker bekeken.

*Bevinding.* Er zijn geen gebreken vastgesteld. De garantieverklaring van twaalf jaar en het revisiedossier zijn overhandigd.

*Besluit.* De opdrachtgever aanvaardt het werk. De onderhoudstermijn van zes maanden vangt heden aan.
#v(8mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 8mm,
[#rule(100%, [%ink 15 105 blue%])\ Opdrachtgever\ Tjitske Hoekema, voorzitter\ 29 mei 2026], [#rule(100%, [%ink 22 100 black%])\ Directievoerder\ R. de Vries], [#rule(100%, [%ink 25 100 blue%])\ Aannemer\ S. Terpstra])
""")
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Vereniging van Eigenaars Havenzicht",
        project="Vervanging bitumen dakbedekking blok A-D",
        project_code="BW-2025-41",
        signatory_name="Tjitske Hoekema",
        signatory_title="voorzitter",
        signature_date="2026-05-29",
    )
    return text("nh-nl-dak", pdf, label)


def points_scan() -> Paper:
    """Opleverformulier met restpunten, gescand."""
    pdf = typ(r"""
#set page(margin: 2cm)
#set text(font: "Liberation Sans", size: 10.5pt, lang: "nl")
#grid(columns: (1fr, auto), [#text(15pt)[*Keukenatelier Veluwe*]], [Opleverbon 5507])
#line(length: 100%, stroke: 1.4pt)
#v(2mm)
Klant: Zorgboerderij De Korenaar #h(1cm) Order: KV-26-088\
Project: Grootkeuken dagbesteding #h(1cm) Datum: #hand[13 februari 2026]
#v(4mm)
Geleverd en gemonteerd volgens tekening 3C. Klant gaat akkoord met de oplevering, mits onderstaande restpunten worden verholpen:
#v(2mm)
#table(columns: (1fr, 4cm), inset: 7pt, [*Restpunt*], [*Gereed uiterlijk*],
hand(size: 14pt)[afzuigkap rammelt op stand 3], hand(size: 14pt)[week 9],
hand(size: 14pt)[plint links ontbreekt], hand(size: 14pt)[week 8])
#v(5mm)
Overige opmerkingen: #hand[nette jongens, mooi werk]
#v(12mm)
#grid(columns: (1fr, 1fr), gutter: 1.2cm, [#rule(100%, [%ink 31 130 blue%])\ Klant: Hendrika van Ginkel, zorgmanager], [#rule(100%, [%ink 37 110 black%])\ Monteur])
""")
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "nl",
        client="Zorgboerderij De Korenaar",
        project="Grootkeuken dagbesteding",
        project_code="KV-26-088",
        signatory_name="Hendrika van Ginkel",
        signatory_title="zorgmanager",
        signature_date="2026-02-13",
        conditions=["afzuigkap rammelt op stand 3", "plint links ontbreekt"],
    )
    how = Scanner(dpi=125, skew=1.0, noise=2.5, blur=0.6, jpeg=38, shadow=True, seed=101)
    return scanned("nh-nl-keuken", pdf, how, label)


def mail_yes() -> Paper:
    """Akkoord per mail."""
    pdf = typ(r"""
#set page(margin: 1.8cm)
#set text(font: "Liberation Sans", size: 10pt, lang: "nl")
#text(15pt)[Re: Huisstijlhandboek, laatste ronde]
#v(2mm)
#grid(columns: (12mm, 1fr), column-gutter: 6pt, circle(radius: 5mm, fill: rgb("#7aa67a"), align(center + horizon, text(white)[JB])), [*Joke Brouwers* #text(8pt, fill: gray)[j.brouwers\@waterschapsmuseum.example]\ #text(8pt)[Aan: Studio Lepelaar · 4 mrt 2026 10:17]])
#v(4mm)
Hoi Daan en Floor,

Gisteravond in het MT besproken en iedereen is enthousiast, zelfs onze penningmeester. Het handboek is goed zo. Jullie hebben dus ons akkoord, en de opmaakbestanden mogen naar het archief.

Opdracht SL-404 kan wat ons betreft dicht. Stuur de slotnota (€ 2.150) maar naar de administratie, o.v.v. inkoopnummer 26-0091.

Tot bij de opening!

Joke Brouwers\
hoofd communicatie, Waterschapsmuseum De Sluis
""")
    label = truth(
        "email",
        "accepted",
        None,
        "nl",
        client="Waterschapsmuseum De Sluis",
        project="Huisstijlhandboek",
        project_code="SL-404",
        signatory_name="Joke Brouwers",
        signatory_title="hoofd communicatie",
        signature_date="2026-03-04",
        amount="2150.00 EUR",
        po_number="26-0091",
    )
    return text("nh-nl-mail-huisstijl", pdf, label)


def hours_open() -> Paper:
    """Urenstaat zonder handtekening van de inlener."""
    pdf = typ(r"""
#set page(margin: 1.6cm)
#set text(font: "DejaVu Sans", size: 8.5pt, lang: "nl")
#block(stroke: (top: 3pt + rgb("#e07b00"), bottom: .5pt), inset: (y: 8pt), width: 100%)[#text(14pt)[Urenverantwoording] #h(1fr) periode 5 -- 2026]
#grid(columns: (1fr, 1fr), row-gutter: 5pt, [Professional: Sabri Yıldız], [Inlener: Veerdienst Zuidwal N.V.], [Functie: testcoördinator], [Project: Reserveringssysteem veerboten], [Bemiddelaar: Polder Interim], [Inhuurnummer: VZ-INH-0312])
#v(4mm)
#table(columns: (2cm, 1fr, 1fr, 1fr, 1fr, 1fr, 2cm), align: center, fill: (x, y) => if calc.odd(y) { luma(245) },
[Week], [ma], [di], [wo], [do], [vr], [Totaal], [18], [8], [8], [8], [8], [0], [32], [19], [8], [8], [8], [8], [0], [32], [20], [8], [8], [8], [0], [0], [24], [21], [8], [8], [8], [8], [0], [32], table.cell(colspan: 6, align: right)[Totaal uren periode], [*120*])
#v(3mm)
Uurtarief € 88,50 · te factureren € 10.620,00 exclusief btw
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 1cm,
[Naar waarheid ingevuld\ #v(4mm) #script[S. Yıldız]\ 25 mei 2026],
[Akkoord inlener (Margriet Postma, programmamanager)\ #v(12mm) #line(length: 100%, stroke: .5pt) handtekening #h(3cm) datum])
#v(1fr)
#text(7pt)[Zonder akkoord van de inlener wordt niet uitbetaald.]
""")
    label = truth(
        "timesheet_approval",
        "undecided",
        False,
        "nl",
        client="Veerdienst Zuidwal N.V.",
        project="Reserveringssysteem veerboten",
        project_code="VZ-INH-0312",
        milestone="periode 5",
        signatory_name="Margriet Postma",
        signatory_title="programmamanager",
        amount="10620.00 EUR",
    )
    return text("nh-nl-uren-veer", pdf, label)


def extra_half() -> Paper:
    """Meerwerk; van de twee bestuurders tekende er een."""
    pdf = typ(r"""
#set page(margin: 2.2cm)
#set text(font: "Libertinus Serif", size: 11pt, lang: "nl")
#align(center)[#smallcaps[#text(15pt)[Meer- en minderwerkopgave]]\ nummer 09]
#v(3mm)
Werk: Herbestemming Sint-Jozefkerk tot bibliotheek\
Werknummer: 7120\
Opdrachtgever: Stichting Kerkplein Oisterwijk\
Aannemer: Bouwbedrijf Van den Heuvel
#v(3mm)
#table(columns: (1fr, 3.2cm), align: (left, right), stroke: (bottom: .3pt), [Meerwerk: stalen onderslagbalk boven zijbeuk], [€ 9.860,00], [Meerwerk: extra uren restauratiemetselaar (38)], [€ 2.394,00], [Minderwerk: vervallen tochtportaal], [€ -4.100,00], [*Saldo te verrekenen*], [*€ 8.154,00*])
#v(2mm)
Bouwtijd: geen gevolgen. Prijzen zijn exclusief btw.

Conform de statuten tekenen namens de opdrachtgever *voorzitter en secretaris samen*.
#v(1cm)
#grid(columns: (1fr, 1fr), gutter: 1.5cm, row-gutter: 1cm,
[Voor akkoord, voorzitter\ #rule(100%, [%ink 43 120 blue%], h: 1.7cm)\ Toine Smulders, 11 mei 2026],
[Voor akkoord, secretaris\ #rule(100%, [], h: 1.7cm)\ Riekje Verhoeven],
[Aannemer\ #rule(100%, [%ink 49 110 black%], h: 1.5cm)\ W. van den Heuvel, 8 mei 2026])
""")
    label = truth(
        "change_order",
        "undecided",
        False,
        "nl",
        client="Stichting Kerkplein Oisterwijk",
        project="Herbestemming Sint-Jozefkerk tot bibliotheek",
        project_code="7120",
        signatory_name="Riekje Verhoeven",
        signatory_title="secretaris",
        amount="8154.00 EUR",
        change_order_number="09",
        warnings=["partly_signed"],
    )
    return text("nh-nl-meerwerk-kerk", pdf, label)


def belgian_provisional() -> Paper:
    """Voorlopige oplevering in Vlaanderen."""
    pdf = typ(r"""
#set page(margin: 2.5cm)
#set text(font: "URW Bookman", size: 10pt, lang: "nl")
#set par(leading: .85em)
*PROCES-VERBAAL VAN VOORLOPIGE OPLEVERING*\
#line(length: 100%, stroke: .6pt)
Dossier: ARC/2311 -- Nieuwbouw gildehuis met polyvalente zaal\
Bouwheer: Koninklijke Schuttersgilde Sint-Sebastiaan vzw, Tielt\
Architect: Lieselot Vandamme, Roeselare\
Aannemer: Algemene Bouwwerken Degroote bv

Op zaterdag 4 juli 2026 om negen uur zijn de ondergetekenden op de werf samengekomen. De architect stelt vast dat de werken beëindigd zijn en overeenstemmen met het lastenboek, de plannen en de verrekeningen 1 tot 3.

De bouwheer verklaart de werken *voorlopig te aanvaarden, zonder opmerkingen*. De tienjarige aansprakelijkheid neemt een aanvang op de dag van vandaag. De helft van de borgtocht wordt vrijgegeven, zijnde 11.900,00 EUR. De definitieve oplevering volgt binnen het jaar.

Het postinterventiedossier werd afgegeven aan de gildemeester.
#v(8mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 6mm, [de bouwheer\ %ink 56 105 blue%\ Godfried Callewaert, hoofdman], [de architect\ %ink 57 100 black%\ L. Vandamme], [de aannemer\ %ink 59 100 blue%\ K. Degroote])
""")
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Koninklijke Schuttersgilde Sint-Sebastiaan vzw, Tielt",
        project="Nieuwbouw gildehuis met polyvalente zaal",
        project_code="ARC/2311",
        milestone="VOORLOPIGE OPLEVERING",
        signatory_name="Godfried Callewaert",
        signatory_title="hoofdman",
        signature_date="2026-07-04",
        amount="11900.00 EUR",
    )
    return text("nh-nl-gildehuis", pdf, label)


def refusal() -> Paper:
    """Afkeur in een brief."""
    pdf = typ(r"""
#set page(margin: (left: 2.8cm, right: 2.4cm, top: 2.4cm, bottom: 2cm))
#set text(font: "Lato", size: 10.5pt, lang: "nl")
#grid(columns: (1fr, 6cm), [], [*Gemeente Bergerveen*\ Afdeling Openbare Ruimte\ Postbus 60, Bergerveen])
#v(6mm)
Infraburo Drents Plateau\ t.a.v. de heer E. Lanting\ Assen
#v(4mm)
#grid(columns: (2.6cm, 1fr), row-gutter: 3pt, [datum], [20 maart 2026], [uw kenmerk], [IDP-612], [betreft], [bodemonderzoek Veenweg, definitief rapport])
#v(4mm)
Geachte heer Lanting,

Op 6 maart ontvingen wij het definitieve rapport van het bodemonderzoek. Het rapport voldoet op wezenlijke punten niet aan de NEN 5740: de helft van de boringen is niet tot grondwater doorgezet en de peilbuizen zijn bemonsterd binnen een dag na plaatsing.

Wij keuren het rapport af. Gelieve het veldwerk over te doen vóór 1 mei; de kosten daarvan zijn voor uw rekening. De eindtermijn ad € 5.925,00 houden wij aan.

Tegen de persoonlijke inzet van uw veldploeg hebben wij overigens geen enkele klacht.

Hoogachtend,\
namens het college,
#v(1mm)
%ink 69 120 blue%\
mw. A. Schepers-Hoving\
teamleider bodem en water
""")
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "nl",
        client="Gemeente Bergerveen",
        project="bodemonderzoek Veenweg",
        project_code="IDP-612",
        milestone="definitief rapport",
        signatory_name="A. Schepers-Hoving",
        signatory_title="teamleider bodem en water",
        signature_date="2026-03-20",
        amount="5925.00 EUR",
    )
    return text("nh-nl-bodem", pdf, label)


def assignment() -> Paper:
    """Opdrachtomschrijving, getekend."""
    pdf = typ(r"""
#set page(margin: 2cm)
#set text(font: "Nimbus Sans", size: 10pt, lang: "nl")
#set heading(numbering: "A.")
#text(18pt)[Werkomschrijving]\ bij raamovereenkomst IT-dienstverlening 2024\
#text(9pt)[kenmerk NWO-26-07]
= Partijen
Fruitveiling Betuwerand U.A. (opdrachtgever) en Kanaal Twaalf Automatisering (opdrachtnemer).
= Doel
Onder de naam _Veilingklok op afstand_ bouwt opdrachtnemer een koppeling waarmee kopers vanaf hun eigen kantoor kunnen afmijnen.
= Resultaten
+ technisch ontwerp, uiterlijk 10 april 2026
+ proefopstelling met drie kopers, uiterlijk 29 mei 2026
+ livegang vóór de kersenoogst
= Prijs
Vaste som van € 31.750,00, te betalen in drie gelijke delen na aanvaarding van elk resultaat.
= Wat niet inbegrepen is
Netwerkkabels, beeldschermen en abonnementen van derden.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 1cm, [Geldermalsen, 9 maart 2026\ %ink 75 115 blue%\ Wouter Kolff, directeur\ opdrachtgever], [Tiel, 9 maart 2026\ %ink 79 110 black%\ Ineke Saris\ opdrachtnemer])
""")
    label = truth(
        "statement_of_work",
        None,
        True,
        "nl",
        client="Fruitveiling Betuwerand U.A.",
        project="Veilingklok op afstand",
        project_code="NWO-26-07",
        signatory_name="Wouter Kolff",
        signatory_title="directeur",
        signature_date="2026-03-09",
        amount="31750.00 EUR",
    )
    return text("nh-nl-veilingklok", pdf, label)


def acceptance_form() -> Paper:
    """Acceptatieformulier met invulvelden."""
    page = Sheet(face="Helvetica")
    page.rule(40, 40, 555, 2.5)
    page.say(40, 66, "ACCEPTATIEFORMULIER", 16, "Helvetica-Bold")
    page.say(300, 66, "Bitwerf Applicatiebouw, Zwolle", 10)
    page.rule(40, 78, 555, 0.5)
    cells = (
        (40, 105, 250, "Afnemer", "Regiobieb IJsselland"),
        (305, 105, 250, "Applicatie", "Uitleen-app jeugd"),
        (40, 155, 250, "Opdracht", "BW-0915"),
        (305, 155, 250, "Oplevering", "Fase 2: zoeken en reserveren"),
        (40, 205, 250, "Vrij te geven termijn", "EUR 13.700,00"),
        (305, 205, 250, "Testperiode", "7 t/m 18 september 2026"),
    )
    for number, (x, y, width, name, value) in enumerate(cells):
        page.say(x, y, name, 8)
        page.field(x, y + 4, width, value, f"vak{number}", 20)
    page.say(40, 270, "Oordeel van de afnemer", 11, "Helvetica-Bold")
    page.check(40, 280, True, "akkoord", "cross")
    page.say(62, 291, "wij aanvaarden de oplevering en geven de termijn vrij")
    page.check(40, 302, False, "nietakkoord", "cross")
    page.say(62, 313, "wij aanvaarden de oplevering niet")
    page.say(40, 345, "Ruimte voor opmerkingen", 8)
    page.field(40, 350, 515, "Alle zeven testbevindingen zijn hersteld en hertest.", "opm", 52)
    page.say(40, 440, "Voor de afnemer (elektronisch: /s/ gevolgd door uw naam)", 8)
    page.field(40, 445, 250, "/s/ Noortje Bakhuis", "paraaf", 22)
    page.say(305, 440, "Functie en datum", 8)
    page.field(305, 445, 250, "productmanager, 21 september 2026", "functie", 22)
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Regiobieb IJsselland",
        project="Uitleen-app jeugd",
        project_code="BW-0915",
        milestone="Fase 2: zoeken en reserveren",
        signatory_name="Noortje Bakhuis",
        signatory_title="productmanager",
        signature_date="2026-09-21",
        amount="13700.00 EUR",
    )
    return Paper("nh-nl-formulier-bieb", "a", "form", page.done(), label)


def other_stage() -> Paper:
    """De kop noemt fase 3, de tekst geeft fase 2 vrij."""
    pdf = typ(r"""
#set page(margin: (x: 2.6cm, y: 2.2cm))
#set text(font: "C059", size: 10.5pt, lang: "nl")
#text(9pt)[Ingenieursbureau Merwede Noord | formulier F-12 | dossier 20458]
#v(4mm)
#align(center)[#text(14pt)[*Vrijgave Fase 3: bestek en aanbesteding*]]
#v(4mm)
*Aan:* Waterbedrijf Alblas & Lingewaal\
*Project:* Vervanging transportleiding Schelluinen

Hierbij ontvangt u het dossier voor de derde fase. Voordat wij daaraan beginnen, verzoeken wij u de voorgaande fase formeel af te sluiten door ondertekening van onderstaande verklaring.

#block(stroke: (left: 3pt + rgb("#4a6d8c")), inset: 10pt)[
_Verklaring opdrachtgever_\
Ondergetekende heeft het definitief ontwerp, tekeningen DO-01 tot en met DO-19, beoordeeld en aanvaardt hierbij *Fase 2, definitief ontwerp*. De bijbehorende termijn van € 24.480,00 wordt betaalbaar gesteld. Over fase 3 wordt later beslist.
#v(5mm)
%ink 85 125 navy%\
Maarten Kuijntjes, manager infrastructuur\
Gorinchem, 18 juni 2026]
#v(4mm)
Bijlagen: tekeningenlijst, nota van toelichting, raming op hoofdlijnen.
""")
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Waterbedrijf Alblas & Lingewaal",
        project="Vervanging transportleiding Schelluinen",
        project_code="20458",
        milestone="Fase 2, definitief ontwerp",
        signatory_name="Maarten Kuijntjes",
        signatory_title="manager infrastructuur",
        signature_date="2026-06-18",
        amount="24480.00 EUR",
    )
    return text("nh-nl-fase", pdf, label)


def papers() -> Iterator[Paper]:
    """All of them."""
    yield delivery()
    yield points_scan()
    yield mail_yes()
    yield hours_open()
    yield extra_half()
    yield belgian_provisional()
    yield refusal()
    yield assignment()
    yield acceptance_form()
    yield other_stage()
