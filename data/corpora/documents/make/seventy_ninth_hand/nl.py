"""Dutch papers from the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import form, scanned, text


def oplevering() -> Paper:
    return text(
        "nl-oplevering",
        r"""
#grid(columns: (1fr, auto), [#text(size: 16pt, weight: "bold")[Proces-verbaal van oplevering] \ #text(size: 9pt)[paragraaf 9 UAV 2012]], [#box(stroke: .6pt, inset: 5pt)[werknr. 7719-B]])
#kv(w: 34mm, g: 2mm, [Opdrachtgever], [Woonstichting De Vliet, Voorburg], [Directievoering], [Bouwadvies Haarsma], [Aannemer], [Aannemingsbedrijf Kooiman BV], [Werk], [Renovatie Parkflat], [Onderdeel], [Fase 2: trappenhuizen], [Opneming], [woensdag 11 februari 2026, 10.00 uur])

De opneming verliep in een prettige sfeer en werd alleen onderbroken door een bewoonster die koffie aanbood. Per trappenhuis is nagegaan wat op de lijst van 28 januari stond.

#table(columns: (1fr, 16mm, 16mm, 46mm), stroke: .4pt, inset: 4.5pt, align: (left, center, center, left),
[*Vraag*], [*Ja*], [*Nee*], [*Toelichting*],
[Zijn de leuningen vastgezet?], [#cb(2)], [#cb(0)], [was punt 1, hersteld],
[Sluiten de brandwerende deuren vanzelf?], [#cb(2)], [#cb(0)], [was punt 2, afgesteld],
[Is de verlichting op de vierde gerepareerd?], [#cb(2)], [#cb(0)], [was punt 3, gereed],
[Zijn er nog gebreken?], [#cb(0)], [#cb(2)], [geen],
[Is het revisiedossier ontvangen?], [#cb(2)], [#cb(0)], [in tweevoud])

De directie beschouwt het onderdeel als opgeleverd en de opdrachtgever aanvaardt het. De onderhoudstermijn bedraagt zes maanden; het garantiebewijs op het schilderwerk is afgegeven. De laatste termijn van € 88.350,00 kan worden gedeclareerd.
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [namens de opdrachtgever \ #sig(4101, 40mm) \ Marjolein de Witte, projectleider vastgoed \ 11 februari 2026], [namens de aannemer \ #sig(4102, 36mm) \ Gerrit Kooiman])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Woonstichting De Vliet",
            project="Renovatie Parkflat",
            project_code="7719-B",
            milestone="Fase 2: trappenhuizen",
            signatory_name="Marjolein de Witte",
            signatory_title="projectleider vastgoed",
            signature_date="2026-02-11",
            amount="88350.00 EUR",
        ),
        font="Carlito",
        size=11,
        margin="22mm",
        lang="nl",
    )


def voorlopig() -> Paper:
    return scanned(
        "nl-voorlopig",
        r"""
#align(center)[#text(size: 14pt, weight: "bold")[PROCES-VERBAAL VAN VOORLOPIGE OPLEVERING]]
#v(2mm)
Bouwheer: Kerkfabriek Sint-Amandus Wingene \
Aannemer: Orgelbouw Verschaeve bv \
Werk: Restauratie van het orgel, besteknr. KSA-2023-4 \
Deel: perceel B, windvoorziening en mechaniek

Op heden, dinsdag 17 maart 2026, hebben de ondergetekenden zich naar het doksaal begeven. Het instrument werd een uur lang bespeeld door de heer Callewaert, tot genoegen van de aanwezigen en van een toevallige bruiloft.

De trekkracht van de toetsen is gelijkmatig en de balg houdt zijn druk. Over perceel A, het pijpwerk, bestaat geen verschil van mening meer; dat is vorig najaar opgeleverd.

De bouwheer aanvaardt perceel B voorlopig, met de volgende opmerkingen die tegen Pasen dienen weggewerkt:
#pad(left: 5mm)[
— klavierkoppel II/I opnieuw afregelen \
— geluidsisolatie van de ventilatorkast aanbrengen \
— onderhoudsboekje in het Nederlands bezorgen]

De waarborgtermijn bedraagt twee jaar te rekenen vanaf vandaag.
#v(3mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [Voor de bouwheer, \ #sig(4111, 42mm, #222222) \ Hilde Vandromme \ voorzitter kerkfabriek], [Voor de aannemer, \ #sig(4112, 36mm, #222222) \ Koen Verschaeve])
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Kerkfabriek Sint-Amandus Wingene",
            project="Restauratie van het orgel",
            project_code="KSA-2023-4",
            milestone="perceel B, windvoorziening en mechaniek",
            signatory_name="Hilde Vandromme",
            signatory_title="voorzitter kerkfabriek",
            signature_date="2026-03-17",
            conditions=[
                "klavierkoppel II/I opnieuw afregelen",
                "geluidsisolatie van de ventilatorkast aanbrengen",
                "onderhoudsboekje in het Nederlands bezorgen",
            ],
        ),
        Scanner(dpi=120, skew=1.0, noise=1.4, jpeg=28, seed=101),
        font="Liberation Serif",
        size=12,
        margin="25mm",
        lang="nl",
    )


def bestuur() -> Paper:
    return text(
        "nl-bestuur",
        r"""
#text(size: 9pt, tracking: 1pt)[WATERSCHAP DE ONDERLANDEN · DAGELIJKS BESTUUR] \
#text(size: 15pt)[Besluitenlijst van dinsdag 4 november 2025] \ #v(-2mm)
#tiny[aanwezig: de dijkgraaf (voorzitter), de heemraden Postma, El Idrissi en Van Rhee, de secretaris]
#v(2mm)
#grid(columns: (16mm, 1fr), row-gutter: 4mm,
[*1*], [*Mededelingen.* De dijkgraaf heeft de muskusratten toegesproken. Voor kennisgeving aangenomen.],
[*2*], [*Peilbesluit Zuidpolder.* Aangehouden, aangezien de boeren eerst willen hooien.],
[*3*], [*Gemaal Oudeweg, vervanging besturing (zaak WO-25-3308). Resultaat van deelopdracht 3, de bedieningssoftware.* Heemraad Postma licht toe dat de deelopdrachten 1 en 2 in het voorjaar zijn goedgekeurd en dat deelopdracht 3 toen is aangehouden omdat de alarmering niet naar de wachtdienst doorbelde. Leverancier Tauber Procestechniek heeft dit gerepareerd; de secretaris is er twee nachten achtereen wakker van gebeld en kan het dus bevestigen. Heemraad El Idrissi informeert naar de broncode, die blijkt te zijn gedeponeerd. Het bestuur stemt in met het resultaat van deelopdracht 3 en stelt de vergoeding van € 54.600,00 betaalbaar. De leverancier houdt, zoals bij elke opdracht, gedurende een jaar onderhoudsplicht.],
[*4*], [*Rondvraag.* Heemraad Van Rhee heeft een lekke laars.])
#v(4mm)
Aldus vastgesteld op 11 november 2025,
#v(1mm)
#sig(4121, 44mm)

Sjoukje Hettinga, dijkgraaf
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="WATERSCHAP DE ONDERLANDEN",
            project="Gemaal Oudeweg, vervanging besturing",
            project_code="WO-25-3308",
            milestone="deelopdracht 3, de bedieningssoftware",
            signatory_name="Sjoukje Hettinga",
            signatory_title="dijkgraaf",
            signature_date="2025-11-11",
            amount="54600.00 EUR",
        ),
        font="Libertinus Serif",
        size=11.5,
        margin="26mm",
        lang="nl",
    )


def brief() -> Paper:
    return text(
        "nl-brief",
        r"""
#grid(columns: (46mm, 1fr), gutter: 8mm, [
#set text(size: 8pt, fill: luma(70))
*Zorggroep Westerkoog* \ Facilitair bedrijf \ Postbus 118 \ 1540 AC Koog aan de Zaan
#v(4mm)
Ons kenmerk \ ZW-FB/26-077
#v(2mm)
Uw project \ P-20931 \ Nieuwbouw keuken
#v(2mm)
Datum \ 23 januari 2026], [
Installatiebureau Ruijgrok \ t.a.v. de heer P. Ruijgrok
#v(4mm)
*Betreft: oplevering derde termijn (koel- en vriescellen)*

Geachte heer Ruijgrok,

Wat hebben uw mensen hard gewerkt, en met hoeveel plezier. Onze koks spreken nog over de monteur die tussen de bedrijven door een oliebol afbakte. De eerste en de tweede termijn zijn, zoals u weet, met waardering geaccepteerd, en de afzuiging uit die tweede termijn doet het uitstekend.

Ook bij de derde termijn hebben wij met een welwillend oog gekeken. Vriescel 2 haalt echter na elf uur niet lager dan min twaalf graden, terwijl min twintig is afgesproken; de deur van koelcel 1 kan van binnenuit niet worden geopend, waar onze preventieadviseur van is geschrokken; en het logboek bevat van de vijf meetdagen er twee.

U zult dan ook begrijpen dat wij deze termijn niet kunnen accepteren en dat wij de bijbehorende € 47.900,00 nog niet aan u overmaken. Zodra u meent dat een nieuwe keuring zin heeft, maken wij graag weer een hele ochtend vrij.

Met vriendelijke groet,

#sig(4131, 40mm)

Desirée Kuiper \ manager facilitair bedrijf])
""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Zorggroep Westerkoog",
            project="Nieuwbouw keuken",
            project_code="P-20931",
            milestone="derde termijn (koel- en vriescellen)",
            signatory_name="Desirée Kuiper",
            signatory_title="manager facilitair bedrijf",
            signature_date="2026-01-23",
            amount="47900.00 EUR",
        ),
        font="Lato",
        size=10.2,
        margin="22mm",
        lang="nl",
    )


def formulier() -> Paper:
    return form(
        "nl-formulier",
        r"""
#place[#text(size: 16pt, weight: "bold", fill: rgb("#21456b"))[Acceptatieformulier release]]
#place(dy: 8mm)[#tiny[Kadans Software, Leuven · vul in en mail terug]]
#place(dy: 18mm)[Opdrachtgever] #place(dy: 28mm)[Toepassing] #place(dy: 38mm)[Projectnummer] #place(dy: 48mm)[Release]
#place(dx: 9mm, dy: 62mm)[Akkoord] #place(dx: 9mm, dy: 70mm)[Niet akkoord]
#place(dy: 82mm)[Opmerkingen van de gebruikers]
#place(dy: 112mm)[#block(width: 165mm)[Het raamcontract wil dat een release door twee personen wordt getekend: eerst de producteigenaar, daarna de financieel directeur.]]
#place(dy: 126mm)[Producteigenaar] #place(dy: 136mm)[Handtekening] #place(dy: 146mm)[Datum]
#place(dy: 160mm)[Financieel directeur] #place(dy: 170mm)[Handtekening] #place(dy: 180mm)[Datum]
""",
        [
            ("line", "opdrachtgever", 66, 42, 100, "Groothandel De Smedt NV"),
            ("line", "toepassing", 66, 52, 100, "Magazijnplanner"),
            ("line", "project", 66, 62, 100, "KD-0892"),
            ("line", "release", 66, 72, 100, "Release 5 (retouren)"),
            ("check", "ja", 22, 87, 0, "x"),
            ("check", "nee", 22, 95, 0, ""),
            ("area", "opm", 22, 128, 160, "Vlot in gebruik, ook met handschoenen aan."),
            ("line", "po", 66, 150, 100, "Wim Ceulemans"),
            ("line", "pohand", 66, 160, 100, "/s/ Wim Ceulemans"),
            ("line", "podatum", 66, 170, 100, "30 april 2026"),
            ("line", "fd", 66, 184, 100, "Nathalie Goossens"),
            ("line", "fdhand", 66, 194, 100, ""),
            ("line", "fddatum", 66, 204, 100, ""),
        ],
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Groothandel De Smedt NV",
            project="Magazijnplanner",
            project_code="KD-0892",
            milestone="Release 5 (retouren)",
            signatory_name="Nathalie Goossens",
            signatory_title="Financieel directeur",
            warnings=["partly_signed"],
        ),
        font="Carlito",
        size=11,
        margin="22mm",
        lang="nl",
    )


def proefbedrijf() -> Paper:
    return text(
        "nl-proefbedrijf",
        r"""
#text(size: 14pt, weight: "bold")[Rapport proefbedrijf analysestraat] #h(1fr) #text(size: 9pt)[versie 2.0, vervangt versie 1.3 van 29 augustus]
#rule(s: 1pt)
#table(columns: (1fr, 1fr), stroke: none, inset: 2.5pt, [Laboratorium: Medlab Kennemerduin], [Leverancier: Benelux Diagnostica BV], [Project: Automatisering klinische chemie], [Contract: MK-2025-017], [Mijlpaal: M5 Proefbedrijf], [Periode: 1 t/m 26 september 2025])

In de vorige versie van dit rapport stond als slotsom dat de mijlpaal nog niet gehaald was, omdat de centrifuge op drie dagen was uitgevallen. De leverancier heeft daarop het lager vervangen en het proefbedrijf is van voren af aan overgedaan. Onderstaande gegevens hebben op die tweede ronde betrekking.

#table(columns: (1fr, 28mm, 28mm, 22mm), inset: 4pt, stroke: .4pt, align: (left, center, center, center), [Criterium], [Eis], [Gemeten], [Gehaald], [Doorlooptijd spoed], [45 min], [38 min], [ja], [Herhaalbaarheid natrium], [1,0 %], [0,7 %], [ja], [Uitval], [geen], [geen], [ja], [Verwisselde monsters], [geen], [geen], [ja])

De analisten vinden het scherm wat klein en zouden de bel liever in mineur horen. Dat zijn wensen, geen tekortkomingen, en zij staan los van het oordeel.

*Slotsom.* Alles overziende is het proefbedrijf naar tevredenheid doorlopen. Mijlpaal M5 wordt aanvaard, waarmee € 73.250,00 opeisbaar is. De volledige garantie van zesendertig maanden gaat in op de dag van ondertekening.
#v(5mm)
#grid(columns: (1fr, 1fr), align: horizon, [#stamp(c: rgb("#1f6f43"), a: -5deg)[GOEDGEKEURD \ 3 OKT. 2025 \ R. Blokzijl, hoofd laboratorium]], [#sig(4141, 34mm) \ Ruud Blokzijl])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Medlab Kennemerduin",
            project="Automatisering klinische chemie",
            project_code="MK-2025-017",
            milestone="M5 Proefbedrijf",
            signatory_name="Ruud Blokzijl",
            signatory_title="hoofd laboratorium",
            signature_date="2025-10-03",
            amount="73250.00 EUR",
        ),
        font="Liberation Sans",
        size=10,
        margin="23mm",
        lang="nl",
    )


def mailnul() -> Paper:
    return text(
        "nl-mailnul",
        r"""
#text(size: 8.5pt, fill: luma(100))[Afgedrukt door: Femke Brouns · map: Verzonden items]
#table(columns: (22mm, 1fr), stroke: none, inset: 2pt, [*Van:*], [Femke Brouns (Brouns Beeld & Merk)], [*Aan:*], [Thijs Nabben, Stichting Maasvallei Festival], [*Datum:*], [vrijdag 13 maart 2026 12:02], [*Onderwerp:*], [Affichereeks klaar, plus een vraagje over de tent])
#rule(c: luma(180))
Dag Thijs,

De affichereeks (opdracht BB-733) is de deur uit: zes formaten, drie talen, en de drukker is net zo opgetogen als ik. Wij beschouwen de ontwerpfase hiermee als afgerond en hopen natuurlijk dat jullie dat ook doen, maar kijk er eerst rustig naar met het hele team. Het goedkeuringsblad zit achter in de map voor wie graag met een pen werkt.

Verder vroeg ik me af of de tent dit jaar weer gestreept is, want dan pas ik de plattegrond aan.

Ik ben tot woensdag in Maastricht; bellen mag altijd.

Groetjes, \
Femke
""",
        truth(
            "email",
            None,
            None,
            "nl",
            client="Stichting Maasvallei Festival",
            project="Affichereeks",
            project_code="BB-733",
            milestone="ontwerpfase",
        ),
        font="Carlito",
        size=11.5,
        margin="26mm",
        lang="nl",
    )


def mailja() -> Paper:
    return text(
        "nl-mailja",
        r"""
#text(font: "DejaVu Sans Mono", size: 8.5pt)[
Van: Anouk Terpstra <a.terpstra\@hogeschoolnoorderdiep.nl> \
Aan: planning\@vanhaersteopleidingen.nl \
Verzonden: maandag 15 december 2025 16:33 \
Onderwerp: Antw: Leergang Onderzoekend Lesgeven, blok 2 (HN-LOL-25)]

Beste allemaal,

Na de laatste bijeenkomst van blok 2 heb ik de evaluaties geturfd, met een glas glühwein ernaast. Achttien deelnemers, gemiddeld een 8,4. Eén iemand gaf een 3, maar die had zich in de verkeerde zaal gezet en bleek voor yoga te komen.

Jullie vroegen of er van onze kant nog iets openstaat. De presentielijst ontbrak, die kwam zaterdag. Het certificaat van mevrouw Bos had de verkeerde voorletters, dat is hersteld. Mocht een deelnemer binnen een jaar willen inhalen, dan kan dat volgens de offerte kosteloos, en dat houden we vanzelfsprekend zo.

Van harte akkoord dus met blok 2. De € 8.190,00 mag op de factuur van december. Tot in januari bij blok 3, en neem de schaatsen mee.

Hartelijke groet,

Anouk Terpstra \
opleidingscoördinator, Hogeschool Noorderdiep
""",
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Hogeschool Noorderdiep",
            project="Leergang Onderzoekend Lesgeven",
            project_code="HN-LOL-25",
            milestone="blok 2",
            signatory_name="Anouk Terpstra",
            signatory_title="opleidingscoördinator",
            signature_date="2025-12-15",
            amount="8190.00 EUR",
        ),
        font="Caladea",
        size=11,
        margin="25mm",
        lang="nl",
    )


def meerwerk() -> Paper:
    return text(
        "nl-meerwerk",
        r"""
#block(stroke: (top: 3pt + rgb("#d35400"), bottom: 1pt + rgb("#d35400")), inset: (y: 7pt), width: 100%)[#text(size: 15pt, weight: "bold")[Meerwerkbon 12] #h(1fr) Schildersbedrijf Van der Ploeg, Sneek]
Opdrachtgever: Stichting Beheer Grote Kerk Bolsward \
Werk: Binnenschilderwerk koor en sacristie \
Opdrachtnummer: GK-16-2025

Bij het afsteken van de noordwand kwam een oudere kleurlaag te voorschijn die volgens de restauratiearchitect behouden moet blijven. Wij leggen de laag vrij over een hoogte van twee meter, fixeren haar en zetten er een afdekking voor. Alle begrip voor wie liever wit had gezien.

Het meerwerk bedraagt in totaal € 6.840,00, zegge *zesduizend vierhonderdtachtig euro*, exclusief btw, en kost vijf werkdagen extra.

#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [Opgesteld: 19 mei 2026 \ #sig(4151, 36mm) \ Jelle van der Ploeg], [Voor akkoord, 26 mei 2026 \ #sig(4152, 40mm) \ Boukje Tolsma, penningmeester])
""",
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Stichting Beheer Grote Kerk Bolsward",
            project="Binnenschilderwerk koor en sacristie",
            project_code="GK-16-2025",
            signatory_name="Boukje Tolsma",
            signatory_title="penningmeester",
            signature_date="2026-05-26",
            change_order_number="12",
            warnings=["amount_words_disagree"],
        ),
        font="DejaVu Sans",
        size=9.6,
        margin="24mm",
        lang="nl",
    )


def uren() -> Paper:
    return text(
        "nl-uren",
        r"""
#text(size: 15pt, weight: "bold")[Urenverantwoording week 47 t/m 50 (2025)]
#v(1mm)
Ingehuurd door: Provincie Waterlanden, afdeling Mobiliteit \
Opdracht: Verkeersmodel N-wegen, nr. PW-MOB-418 \
Adviseur: dr. ir. Casper Nieuwlaat, Verkeerskunde Delta

#table(columns: (22mm, 1fr, 20mm), stroke: (x, y) => (top: .4pt + luma(150)), inset: 5pt, align: (left, left, right), [47], [Kalibratie op de tellingen van oktober], [28], [48], [Overleg met de gemeenten; verslag in der minne geschikt], [22], [49], [Scenario's ochtendspits], [31], [50], [Notitie en presentatie voor de gedeputeerde], [19], [], [*Samen*], [*100*])

Tarief € 112,00 per uur, totaal € 11.200,00.

#v(2mm)
*In te vullen door de budgethouder:*
#grid(columns: (8mm, 1fr), row-gutter: 3mm, cb(0), [Ik keur de uren goed.], cb(0), [Ik keur de uren niet goed, omdat: #line_(w: 80mm)])
#v(4mm)
Naam: Ellen Overdijk, teamleider #h(10mm) Handtekening: #sig(4161, 34mm) #h(1fr) 17 december 2025
""",
        truth(
            "timesheet_approval",
            "undecided",
            True,
            "nl",
            client="Provincie Waterlanden",
            project="Verkeersmodel N-wegen",
            project_code="PW-MOB-418",
            signatory_name="Ellen Overdijk",
            signatory_title="teamleider",
            signature_date="2025-12-17",
            amount="11200.00 EUR",
        ),
        font="Carlito",
        size=11,
        margin="24mm",
        lang="nl",
    )


def papers() -> Iterator[Paper]:
    yield oplevering()
    yield voorlopig()
    yield bestuur()
    yield brief()
    yield formulier()
    yield proefbedrijf()
    yield mailnul()
    yield mailja()
    yield meerwerk()
    yield uren()
