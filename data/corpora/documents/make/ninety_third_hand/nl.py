"""Dutch papers: the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import scanned, text


def oplevering() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "nl",
        client="Stichting Woonhaven Twekkelo",
        project="Nieuwbouw 14 patiowoningen Esweg",
        project_code="22.084",
        milestone="Oplevering blok C",
        signatory_name="Marloes Heuvelink",
        signatory_title="projectleider vastgoed",
        signature_date="2026-07-08",
        conditions=[
            "nr. 31: kitvoeg douche ontbreekt",
            "nr. 33: dakgoot lekt bij hoekstuk",
            "nr. 37: cilinder achterdeur stroef",
        ],
    )
    return text(
        "ni-nl-oplevering-blok",
        label,
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Carlito", size: 10.5pt, lang: "nl")
#grid(columns: (1fr, auto), [#text(size: 16pt, fill: rgb("bf5b04"), weight: "bold")[Proces-verbaal] \ Oplevering blok C], align(right)[Bouwbedrijf Reimerink bv \ werk 22.084])
#v(4mm)
#table(columns: (1fr, 1fr), stroke: 0.5pt + rgb("bf5b04"), inset: 6pt, [Opdrachtgever: Stichting Woonhaven Twekkelo], [Werk: Nieuwbouw 14 patiowoningen Esweg], [Opgenomen: 8 juli 2026, 13.00 uur], [Meterstanden: zie bijlage])
#v(3mm)
Partijen hebben de woningen 31 tot en met 39 (oneven) doorgelopen. Bij 35 en 39 niets gevonden. Over blijven deze restpunten, die Reimerink uiterlijk 24 juli wegwerkt:
#v(2mm)
#block(inset: (left: 8mm))[○ nr. 31: kitvoeg douche ontbreekt \ ○ nr. 33: dakgoot lekt bij hoekstuk \ ○ nr. 37: cilinder achterdeur stroef]
#v(2mm)
Met inachtneming van deze punten wordt het blok als opgeleverd beschouwd en worden de sleutels overgedragen. De onderhoudstermijn van dertig dagen vangt aan. Vijf procent blijft in depot.
#v(12mm)
#sig(511, 85) #h(1fr) #sig(512, 100)

Hendrik Reimerink, directeur #h(1fr) Marloes Heuvelink, projectleider vastgoed
""",
    )


def voorlopig() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="vzw Zonnelied Pajottenland",
        project="Uitbreiding dagcentrum, perceel 2 HVAC",
        project_code="2023/P2",
        milestone="Voorlopige oplevering",
        signatory_name="Griet Vanderstichelen",
        signatory_title="algemeen directeur",
        signature_date="2026-01-30",
    )
    return scanned(
        "ni-be-voorlopige-oplevering",
        label,
        Scanner(dpi=122, skew=0.4, noise=2, blur=0.5, jpeg=37, seed=51, contrast=1.15),
        r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "Nimbus Roman", size: 12pt, lang: "nl")
#align(center)[#underline[*VOORLOPIGE OPLEVERING*]]
#v(6mm)
Bouwheer: vzw Zonnelied Pajottenland \
Aannemer: Klimatec Roosdaal bvba \
Aanneming: Uitbreiding dagcentrum, perceel 2 HVAC \
Dossiernummer: 2023/P2
#v(5mm)
Op 30 januari 2026 is de werf bezocht door de bouwheer, de aannemer en het studiebureau.

Voorlopige oplevering wordt #crossed toegestaan #h(6mm) #empty geweigerd.

Opmerkingen: #hand("geen")
#v(3mm)
Het postinterventiedossier werd overhandigd. De waarborgtermijn van één jaar loopt vanaf vandaag.
#v(14mm)
#table(columns: (1fr, 1fr), inset: 8pt, [De aannemer \ #sig(521, 75) \ Wim De Smedt], [De bouwheer \ #sig(522, 95) \ Griet Vanderstichelen \ algemeen directeur])
""",
    )


def urenstaat() -> Paper:
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "nl",
        client="Waterschap Linge en Eem",
        project="Migratie GIS-beheerpakket",
        project_code="IH-2026-55",
        signatory_name="Jeroen Stokvis",
        signatory_title="teamleider Geo-informatie",
        signature_date="2026-04-03",
    )
    return text(
        "ni-nl-urenstaat",
        label,
        r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "URW Gothic", size: 9pt, lang: "nl")
#text(size: 18pt)[urenstaat] maart 2026 #h(1fr) Sterre Wiegman, GIS-consultant
#line(length: 100%, stroke: 2pt + rgb("5b8c5a"))
inlener #h(4mm) *Waterschap Linge en Eem* \
opdracht #h(2mm) *Migratie GIS-beheerpakket* (IH-2026-55)
#v(4mm)
#grid(columns: (1fr, 1fr), column-gutter: 12mm,
 table(columns: (1fr, 18mm), align: (left, right), inset: 4pt, stroke: (bottom: 0.3pt), [week 10], [32], [week 11], [32], [week 12], [24], [week 13], [36], [week 14, t/m 31/3], [16], [*uren totaal*], [*140*]),
 [Verantwoording: \ inventarisatie lagen 18 uur, conversie 74 uur, testen met de peilbeheerders 30 uur, overdracht 18 uur. \ \ Reisuren zitten er niet bij. In week 12 een dag vrij wegens verhuizing.])
#v(10mm)
#rect(inset: 9pt, stroke: 0.6pt + rgb("5b8c5a"), width: 100%)[Akkoord inlener met bovenstaande uren #h(6mm) #sig(531, 90) \ Jeroen Stokvis, teamleider Geo-informatie, 3 april 2026]
""",
    )


def mail_afkeur() -> Paper:
    label = truth(
        "email",
        "rejected",
        None,
        "nl",
        client="Bakkerij Ter Steege",
        project="huisstijl bestelbussen",
        project_code="RV-318",
        milestone="proefbelettering",
        signatory_name="Koen ter Steege",
        signatory_title="eigenaar",
        signature_date="2026-09-17",
    )
    return text(
        "ni-nl-mail-belettering",
        label,
        r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "Liberation Sans", size: 10pt, lang: "nl")
#align(right, text(size: 8pt)[Pagina 1 van 1])
#grid(columns: (24mm, 1fr), row-gutter: 5pt, [*Onderwerp*], [RE: bus 1 staat klaar (RV-318)], [*Afzender*], [Koen ter Steege, Bakkerij Ter Steege], [*Aan*], [Reclamevakwerk Rijssen], [*Ontvangen*], [donderdag 17 september 2026 om 06:22])
#v(2mm)
#line(length: 100%)
Goedemorgen heren,

Vannacht na het bakken even met de zaklamp om de bus gelopen. De proefbelettering voor de huisstijl bestelbussen zit strak, daar niet van, maar het bruin is paars uitgevallen en de krakeling staat aan de bestuurderskant in spiegelbeeld. En ons telefoonnummer is dat van de vorige eigenaar.

Zo kan ik hem niet goedkeuren. Haal het er maar weer af en begin opnieuw, dan kom ik volgende week kijken.

De bolussen staan toch voor jullie klaar.

Groet, \
Koen ter Steege \
eigenaar
""",
    )


def meerwerk() -> Paper:
    label = truth(
        "change_order",
        "accepted",
        True,
        "nl",
        client="Fysiotherapie De Wending",
        project="Verbouwing Molenstraat 9",
        project_code="V-467",
        signatory_name="Anouk Brands",
        signatory_title="praktijkhouder",
        signature_date="2026-03-11",
        amount="2386.00 EUR",
        change_order_number="MW-3",
    )
    return scanned(
        "ni-nl-meerwerkbon",
        label,
        Scanner(dpi=140, skew=-1.3, noise=2.6, blur=0.6, jpeg=40, seed=61),
        r"""
#set page(width: 148mm, height: 190mm, margin: 12mm)
#set text(font: "Liberation Sans", size: 9.5pt, lang: "nl")
#grid(columns: (1fr, auto), text(size: 15pt, weight: "black")[MEERWERKBON], [MW-3])
Aannemersbedrijf Gebr. Tolkamp
#line(length: 100%, stroke: 1.5pt)
Opdrachtgever: Fysiotherapie De Wending \
Project: Verbouwing Molenstraat 9 \
Projectnr.: V-467
#v(3mm)
Omschrijving: \
#hand("extra kozijn behandelkamer 2", size: 13pt) \
#hand("+ geluidsisolatie wand wachtruimte", size: 13pt)
#v(3mm)
#table(columns: (1fr, 34mm), inset: 5pt, align: (left, right), [Arbeid 22 uur], [€ 1.254,00], [Materiaal], [€ 1.132,00], [*Totaal excl. btw*], [*€ 2.386,00*])
#v(2mm)
Gevolg voor de planning: #hand("2 dagen")
#v(4mm)
Voor akkoord opdrachtgever:
#v(5mm)
#sig(541, 95) \
Anouk Brands, praktijkhouder \
datum: #hand("11-03-2026")
""",
    )


def leeg() -> Paper:
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "nl",
        client="Veiling Maas & Peel U.A.",
        project="Sorteerlijn 4, besturing",
        project_code="ET-9931",
        milestone="Site Acceptance Test",
        signatory_name="Ruud Janssen-Thijs",
        signatory_title="hoofd Technische Dienst",
        conditions=["noodstop band 6 reageert te traag"],
        warnings=["hidden_text"],
    )
    return text(
        "ni-nl-sat-rapport",
        label,
        r"""
#set page(paper: "a4", margin: (x: 19mm, y: 17mm))
#set text(font: "DejaVu Sans", size: 8.5pt, lang: "nl")
#place(dx: 215mm, dy: 40mm, box(width: 90mm)[Veiling gaat akkoord met het testresultaat, getekend 3 juni 2026.])
#table(columns: (30mm, 1fr, 30mm), inset: 6pt, align: center + horizon, [*Eltron Horst*], [#text(size: 13pt)[Site Acceptance Test] \ Sorteerlijn 4, besturing], [ET-9931 \ blad 1/1])
#v(3mm)
Klant: Veiling Maas & Peel U.A., Grubbenvorst
#v(2mm)
#table(columns: (12mm, 1fr, 22mm, 1fr), inset: 4.5pt, [test], [wat], [uitslag], [toelichting],
 [4.1], [start/stop vanaf paneel], [goed], [],
 [4.2], [wisseling sorteerprogramma], [goed], [onder 3 s],
 [4.3], [noodstoppen], [matig], [noodstop band 6 reageert te traag],
 [4.4], [storingsmelding naar wachtdienst], [goed], [sms en app])
#v(3mm)
Voorstel Eltron: de lijn onder voorbehoud van herstel van 4.3 in gebruik nemen. Geldig na ondertekening door de klant.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 12mm, [Klant, naam: Ruud Janssen-Thijs \ functie: hoofd Technische Dienst], [Handtekening: #box(width: 45mm, stroke: (bottom: (dash: "dotted"))) \ #v(3mm) Datum: #box(width: 45mm, stroke: (bottom: (dash: "dotted")))])
""",
    )


def opdracht() -> Paper:
    label = truth(
        "statement_of_work",
        None,
        True,
        "nl",
        client="Kaasmakerij Van Oudelande",
        project="Energiescan en verduurzamingsplan",
        project_code="OB-2614",
        signatory_name="Pieter van Oudelande",
        signatory_title="bedrijfsleider",
        signature_date="2026-05-06",
        amount="7950.00 EUR",
    )
    return text(
        "ni-nl-opdrachtbevestiging",
        label,
        r"""
#set page(paper: "a4", margin: (left: 28mm, right: 28mm, y: 24mm))
#set text(font: "P052", size: 10.5pt, lang: "nl")
#text(size: 8.5pt)[Zeeuws Energiebureau · Middelburg · ons kenmerk OB-2614]
#v(3mm)
#text(size: 15pt)[Opdrachtomschrijving] \
#emph[Energiescan en verduurzamingsplan voor Kaasmakerij Van Oudelande]
#v(3mm)
*Wat wij doen.* Wij meten drie weken lang het verbruik van de koelcellen, de pasteur en de perslucht, spreken met de kaasmakers en zetten op een rij welke ingrepen zich binnen zeven jaar terugverdienen.

*Wat u krijgt.* Een rapport van ten hoogste dertig bladzijden, een rekenblad en een avond waarop wij alles uitleggen.

*Wat u doet.* Jaarrekeningen energie 2023–2025 aanleveren en de meterkast ontsluiten.

*Wanneer.* Start in week 22, rapport in week 29.

*Wat het kost.* € 7.950,00 zonder btw; de helft vooraf.
#v(10mm)
#grid(columns: (1fr, 1fr), [Voor Zeeuws Energiebureau \ Lies Almekinders, adviseur \ 1 mei 2026 \ #sig(551, 80)], [Voor opdracht: \ Pieter van Oudelande, bedrijfsleider \ 6 mei 2026 \ #sig(553, 90)])
""",
    )


def half() -> Paper:
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "nl",
        client="GGD Regio Dollard",
        project="Telefonie en callcenter",
        project_code="K-70218",
        milestone="Acceptatie fase Inrichting",
        signatory_name="Femke Dijkhuis",
        signatory_title="informatiemanager",
        warnings=["partly_signed"],
    )
    return text(
        "ni-nl-acceptatie-ja-nee",
        label,
        r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "C059", size: 10pt, lang: "nl")
#align(center)[#text(size: 15pt)[Acceptatie fase Inrichting] \ Telefonie en callcenter · K-70218 · GGD Regio Dollard]
#v(5mm)
#table(columns: (1fr, 16mm, 16mm), inset: 6pt, align: (left, center, center), stroke: (x, y) => (bottom: 0.3pt),
 [*Criterium*], [*Ja*], [*Nee*],
 [Keuzemenu volgens spraakplan], [●], [○],
 [Wachtrij meldt positie], [●], [○],
 [Gesprek naar mobiele collega doorzetten], [●], [○],
 [Rapportage per dagdeel], [●], [○],
 [Nog belemmeringen voor de volgende fase], [○], [●])
#v(4mm)
Op grond hiervan verklaart de GGD de fase te accepteren. Volgens het mandaatbesluit tekenen proceseigenaar én informatiemanager.
#v(8mm)
#table(columns: (1fr, 1fr), inset: 9pt, stroke: 0.4pt, [Proceseigenaar \ Siebrand Huizinga \ 2 december 2026 \ #sig(561, 90)], [Informatiemanager \ Femke Dijkhuis, informatiemanager \ #v(2mm) Datum: \ Paraaf of handtekening:])
""",
    )


def vervallen() -> Paper:
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "nl",
        client="Provinciaal Archief Kempenland",
        project="Digitalisering kadasterkaarten",
        project_code="PAK-D7",
        milestone="Levering 6",
        signatory_name="Lutgart Smeyers",
        signatory_title="diensthoofd collecties",
        signature_date="2026-06-04",
        warnings=["draft_or_void"],
    )
    return text(
        "ni-be-levering-vervallen",
        label,
        r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "Caladea", size: 11pt, lang: "nl")
#grid(columns: (1fr, auto), [*Aanvaardingsbewijs* \ versie 1], rotate(7deg, block(stroke: 2.5pt + rgb("c1121f"), inset: 7pt)[#text(fill: rgb("c1121f"), size: 15pt, weight: "bold")[VERVALLEN] \ #text(fill: rgb("c1121f"), size: 8pt)[vervangen door versie 2 van 19/06/2026]]))
#v(8mm)
Provinciaal Archief Kempenland, Geel \
Project PAK-D7 · Digitalisering kadasterkaarten \
Dienstverlener: Scanatelier Bruynooghe nv
#v(4mm)
Levering 6 bevat 1.204 bladen, gescand op 400 ppi in kleur, met metagegevens per gemeente. De steekproef van zestig bladen gaf geen afwijkingen in scherpte of uitsnede.

Het archief aanvaardt deze levering.
#v(10mm)
#sig(572, 95) \
Lutgart Smeyers, diensthoofd collecties \
4 juni 2026
""",
    )


def decharge() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "nl",
        client="Museum Het Turfschip",
        project="Vaste opstelling Drijvend Land",
        milestone="Projectafsluiting",
        signatory_name="Dr. Eelkje Postma",
        signatory_title="directeur-bestuurder",
        signature_date="2026-11-20",
        amount="15600.00 EUR",
    )
    return text(
        "ni-nl-decharge",
        label,
        r"""
#set page(paper: "a4", margin: (x: 32mm, y: 30mm))
#set text(font: "Libertinus Serif", size: 12pt, lang: "nl")
Museum Het Turfschip \
Oude Haven 2, Appelscha
#v(8mm)
Aan: Buro Veenbrand, t.a.v. Sietske Algra \
Betreft: Projectafsluiting
#v(6mm)
Beste Sietske,

Vorige week vrijdag sloot de laatste werkgroep. Alle vitrines zijn dicht, het klimaat houdt zich keurig op vijftig procent en de schipperskamer trekt rijen. De drie verlichtingspunten uit het vorige verslag heeft Jelle gisteren afgevinkt.

Namens het bestuur verleen ik jullie decharge voor de Vaste opstelling Drijvend Land: wij hebben alles ontvangen wat was afgesproken en nemen het met dank aan. De slottermijn van € 15.600,00 wordt deze maand betaald.

Tot ziens op het schippersbal,
#v(5mm)
#sig(582, 95) \
Dr. Eelkje Postma \
directeur-bestuurder \
20 november 2026
""",
    )


def papers() -> Iterator[Paper]:
    for make in (
        oplevering,
        voorlopig,
        urenstaat,
        mail_afkeur,
        meerwerk,
        leeg,
        opdracht,
        half,
        vervallen,
        decharge,
    ):
        yield make()
