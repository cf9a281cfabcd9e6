"""Dutch and Flemish papers."""

from collections.abc import Iterator

from paper import Paper, truth

from forty_fifth_hand.board import form, glass, md, one, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield one(
        "oplevering",
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "nl",
            client="Woningstichting De Eendracht",
            project="Renovatie 44 woningen Vlierstraat",
            project_code="DE-2026-44",
            milestone="Blok 3 (woningen 21 t/m 32)",
            signatory_name="Marloes Vink",
            signatory_title="Opzichter",
            signature_date="2026-09-25",
            amount="189500.00 EUR",
            conditions=[
                "nr. 23: deurnaald schuurpoort vervangen",
                "nr. 27: kit langs kozijn achtergevel herstellen",
                "nr. 31: ventilatierooster toilet ontbreekt",
            ],
        ),
        md(
            """
# Proces-verbaal van oplevering
|:1,2
| Opdrachtgever | Woningstichting De Eendracht
| Aannemer | Bouwbedrijf Terpstra B.V.
| Werk | Renovatie 44 woningen Vlierstraat
| Werknummer | DE-2026-44
| Opgeleverd deel | Blok 3 (woningen 21 t/m 32)
| Termijn bij oplevering | € 189.500,00 excl. btw

**Aanwezig:** M. Vink (opzichter), J. Terpstra (directeur), bewonerscommissie (2 personen)

De opneming vond plaats op 24 september 2026 van 8.30 tot 12.00 uur. Het blok wordt als opgeleverd beschouwd, met dien verstande dat de volgende kleine gebreken vóór 9 oktober worden verholpen:

|:1,6
|= Punt | Omschrijving
| 1 | nr. 23: deurnaald schuurpoort vervangen
| 2 | nr. 27: kit langs kozijn achtergevel herstellen
| 3 | nr. 31: ventilatierooster toilet ontbreekt

## Overgedragen bescheiden
|:5,1
| Revisietekeningen installaties | ja
| Keuringsrapport elektra per woning | ja
| Garantieverklaring dakbedekking (10 jaar) | ja
| Bewonershandleiding ventilatie | ja

De onderhoudstermijn bedraagt zes maanden. De bankgarantie wordt na afloop daarvan geretourneerd. Met de overdracht van de sleutels gaat het risico over. De sleutels van alle twaalf woningen zijn overgedragen. De meterstanden zijn door de aannemer doorgegeven.

|:1,1
| Namens de opdrachtgever | Namens de aannemer
| ~61 | ~62
| Marloes Vink, Opzichter | Jelle Terpstra
| 25 september 2026 | 25 september 2026

. Verzendlijst: opdrachtgever (2x), aannemer, architect, archief
""",
            look="lines",
        ),
    )
    yield one(
        "werkbon",
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Zwembad Het Meer",
            project="Vervangen circulatiepomp 2",
            project_code="WB-90233",
            signatory_name="Sander Kuipers",
            signature_date="2026-04-07",
        ),
        md(
            """
**AquaTechniek Veluwe**                    WERKBON WB-90233
---
Klant: Zwembad Het Meer
Opdracht: Vervangen circulatiepomp 2
Monteur: R. Bouhali
Datum uitvoering: 7 april 2026

|:3,1,1
|= Materiaal / uren | Aantal | Eenheid
| Pomp 7,5 kW inclusief frame | 1 | st
| Flensset DN125 | 2 | set
| Arbeid monteur | 6,5 | uur
| Voorrijden | 1 | keer

Bevindingen: pomp draait trillingsvrij, oude pomp afgevoerd.

Voor akkoord, werk naar tevredenheid uitgevoerd:
{S. Kuipers}
Naam klant: Sander Kuipers          Datum: 07-04-2026
. Op al onze werkzaamheden zijn de voorwaarden van toepassing die op verzoek worden toegezonden.
""",
            page="A5",
            size=9,
            margin=34,
        ),
    )
    yield one(
        "voorlopig-vl",
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Gemeente Oosterwalle",
            project="Herinrichting Kerkplein",
            project_code="2025/TD/031",
            milestone="Voorlopige oplevering",
            signatory_name="Ilse Van Lierde",
            signatory_title="Algemeen directeur",
            signature_date="2026-11-13",
        ),
        typ(r"""
#set text(font: "New Computer Modern", size: 11pt)
#align(center)[Provincie – Gemeente Oosterwalle \ #text(13pt)[*PROCES-VERBAAL VAN VOORLOPIGE OPLEVERING*]]
#kv([Aanbestedende overheid], [Gemeente Oosterwalle], [Opdracht], [Herinrichting Kerkplein], [Projectnummer], [2025/TD/031], [Aannemer], [Wegenbouw De Clippele nv], [Mijlpaal], [Voorlopige oplevering], [Aanvangsbevel], [2 maart 2026], [Uitvoeringstermijn], [150 werkdagen, eindigend op 30 oktober 2026])
Ondergetekenden hebben zich op dertien november tweeduizend zesentwintig ter plaatse begeven en hebben vastgesteld dat:
- de werken binnen de termijn zijn voltooid;
- de proeven op de kasseien en de riolering gunstig zijn;
- geen gebreken of tekortkomingen zijn waargenomen.
Bijgevolg wordt de voorlopige oplevering verleend. De waarborgtermijn bedraagt twee jaar; de eerste helft van de borgtocht mag worden vrijgegeven.

#v(.5cm)
#table(columns: (1fr, 1fr, 1fr), inset: 8pt, [Voor de gemeente \ #scrawl(w: 3cm) \ Ilse Van Lierde \ Algemeen directeur], [De ontwerper \ #scrawl(w: 2.5cm) \ ir. Joost Baert], [De aannemer \ #ink[D. De Clippele] \ Dirk De Clippele])
"""),
    )
    yield one(
        "vervallen",
        truth(
            AC,
            "undecided",
            True,
            "nl",
            client="Glastuinbouw Westhof B.V.",
            project="Warmtekrachtinstallatie kas 5",
            project_code="GW-5-WKK",
            milestone="Fase 2",
            signatory_name="Cor Zwinkels",
            signatory_title="Bedrijfsleider",
            signature_date="2026-01-16",
            amount="72000.00 EUR",
            warnings=["draft_or_void"],
        ),
        md(
            """
>> Document AP-2, revisie A
>> **VERVALLEN – vervangen door revisie B d.d. 29 januari 2026**
# Acceptatieformulier fase
Opdrachtgever: Glastuinbouw Westhof B.V.
Project: Warmtekrachtinstallatie kas 5 (GW-5-WKK)
Geaccepteerde fase: Fase 2
Bedrag van de fase: € 72.000,00

De opdrachtgever verklaart dat de fase volgens bestek is uitgevoerd en aanvaardt deze.

Cor Zwinkels, Bedrijfsleider
~71
16 januari 2026
---
. Aan deze revisie kunnen geen rechten meer worden ontleend. Revisie B ligt ter ondertekening voor.
""",
            size=11,
            accent="#5a2a6a",
        ),
    )
    yield one(
        "meerwerk",
        truth(
            "change_order",
            "undecided",
            False,
            "nl",
            client="Stichting Zorgpark Linde",
            project="Nieuwbouw hospice",
            project_code="ZL-HOS",
            change_order_number="MW-12",
            amount="6480.50 EUR",
            signatory_name="Hester Wolthuis",
            signatory_title="Vastgoedmanager",
            warnings=["partly_signed"],
        ),
        typ(r"""
#set text(size: 9.5pt)
#grid(columns: (1fr, 1fr), [#text(14pt)[*Meerwerkopdracht MW-12*]], align(right)[Bouwcombinatie Drentse Aa])
#line(length: 100%)
#kv([Opdrachtgever], [Stichting Zorgpark Linde], [Project], [Nieuwbouw hospice], [Projectnummer], [ZL-HOS], [Aangevraagd door], [architect, bouwvergadering 14])
#table(columns: (auto, 1fr, auto), stroke: .4pt, align: (left, left, right), [*Nr.*], [*Omschrijving*], [*Bedrag*], [1], [Extra wandcontactdozen familiekamers, 18 st], [€ 1.980,50], [2], [Akoestisch plafond stilteruimte], [€ 5.250,00], [3], [Vervallen: gipsplafond stilteruimte], [– € 750,00], [], [*Saldo meerwerk excl. btw*], [*€ 6.480,50*])
De werkzaamheden starten pas na schriftelijke opdracht. Deze opgave is dertig dagen geldig.

#table(columns: (1fr, 1fr), inset: 8pt, [*Aannemer:* Roelof Hofsté, uitvoerder \ #scrawl() \ 12 mei 2026], [*Akkoord opdrachtgever:* Hester Wolthuis, Vastgoedmanager \ #v(.9cm) \ Datum:])
"""),
    )
    yield one(
        "urenstaat",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Waterschap Reest en Hunze",
            project="Dijkversterking Noordpolder",
            project_code="WRH-DV-8",
            signatory_name="Tjeerd Elzinga",
            signatory_title="Projectmanager",
            signature_date="2026-06-30",
            amount="13818.00 EUR",
        ),
        md(
            """
# Urenverantwoording juni 2026
Inhuur geotechnisch adviseur – Grondslag Advies B.V.
|:1,2,1,2
| Opdrachtgever | Waterschap Reest en Hunze | Project | Dijkversterking Noordpolder
| Projectnr. | WRH-DV-8 | Medewerker | mw. A. Rademaker

|:1,5,1
|= Week | Werkzaamheden | Uren
| 23 | Sonderingen begeleiden, boorstaten nalopen | 32
| 24 | Stabiliteitsberekening dijkvak 4 | 36
| 25 | Stabiliteitsberekening dijkvak 5, overleg aannemer | 34
| 26 | Rapportage en toets | 39
|  | **Totaal uren** | **141**
|  | **Tarief € 98,00 – te factureren** | **€ 13.818,00**

Status in urenportaal: **GOEDGEKEURD**
Goedgekeurd door: Tjeerd Elzinga (Projectmanager) op 30-06-2026 om 15:22, elektronisch ondertekend
. Portaal-ID 77d0-19ab. Deze uitdraai is zonder natte handtekening geldig.
""",
            look="grid",
            accent="#00557f",
        ),
    )
    yield one(
        "mail-nl",
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "nl",
            client="Rederij Wadlopers",
            project="Steiger 3 nieuwe fenders",
            signatory_name="Fenna Bruinsma",
            signatory_title="Hoofd walzaken",
            signature_date="2026-05-07",
            conditions=[
                "de twee gescheurde rubbers aan de kopse kant worden nog voor Hemelvaart vervangen"
            ],
        ),
        md(
            """
**Van:** Fenna Bruinsma
**Verzonden:** donderdag 7 mei 2026 19:04
**Aan:** Projectbureau Kustwerk
**Onderwerp:** Re: oplevering Steiger 3 nieuwe fenders
---
Hoi Wout,

Vanmiddag met de kapitein gekeken. Ziet er netjes uit en hij kan goed afmeren. Wat ons betreft is het klaar en opgeleverd, mits de twee gescheurde rubbers aan de kopse kant worden nog voor Hemelvaart vervangen.

De rekening mag al komen.

Groet,
Fenna Bruinsma
Hoofd walzaken
Rederij Wadlopers
""".replace(
                "mits de twee gescheurde rubbers aan de kopse kant worden nog voor Hemelvaart vervangen",
                "maar dan wel onder één voorwaarde: de twee gescheurde rubbers aan de kopse kant worden nog voor Hemelvaart vervangen",
            ),
            font="Times",
            size=10.5,
        ),
    )
    yield one(
        "folder",
        truth("other", None, None, "nl"),
        md(
            """
# Zorgeloos opleveren
**Keurwacht Bouwbegeleiding** loopt met u mee.

Een nieuw huis krijg je maar een paar keer in je leven. Toch tekenen de meeste kopers het opleverdocument binnen een half uur. Zonde, want na de handtekening ligt de bewijslast bij u.

## Wat wij doen
* Onze keurmeester inspecteert de woning in twee tot drie uur.
* U ontvangt dezelfde dag een rapport met foto's.
* Wij zijn bij de oplevering en voeren het woord met de aannemer.
* Binnen de onderhoudstermijn komen wij kosteloos terug.

## Wat het kost
Appartement vanaf € 345, rijwoning vanaf € 395, vrijstaand op aanvraag.

## Wat klanten zeggen
"Eenendertig punten gevonden, allemaal opgelost." – familie Brand
"Ik zou nooit meer zonder accepteren." – mevrouw Sital

## Afspraak maken
Bel ons op werkdagen of vul het formulier in op onze site. Wij werken in heel Noord- en Oost-Nederland, ook op zaterdag.
""",
            columns=2,
            size=11,
            accent="#c04a00",
        ),
    )
    yield one(
        "formulier",
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Havenbedrijf Scheldekant",
            project="Kraanbaan pier 2",
            project_code="HS-KB2",
            milestone="Mijlpaal 5 Uitlijning",
            signatory_name="Nele Roggeman",
            signatory_title="Projectingenieur",
            signature_date="2026-08-03",
            amount="41700.00 EUR",
            po_number="45-20981",
        ),
        form(
            "# Aanvaarding van een mijlpaal",
            "Digitaal in te vullen door de bouwheer.",
            ("Bouwheer", "bh", "Havenbedrijf Scheldekant"),
            ("Uitvoerder", "uv", "Kraanspoor Antwerpen bv"),
            ("Project", "pr", "Kraanbaan pier 2"),
            ("Projectcode", "pc", "HS-KB2"),
            ("Bestelbon", "bb", "45-20981"),
            ("Mijlpaal", "mp", "Mijlpaal 5 Uitlijning"),
            ("Vrij te geven bedrag", "bd", "41.700,00 EUR"),
            "Beslissing (één vakje):",
            ("ok", True, "Aanvaard"),
            ("cond", False, "Aanvaard onder voorwaarden, zie opmerkingen"),
            ("nok", False, "Geweigerd"),
            ("Opmerkingen", "op", ""),
            ("Naam", "nm", "Nele Roggeman"),
            ("Functie", "fu", "Projectingenieur"),
            ("Elektronisch getekend", "et", "Nele Roggeman, via eigen account"),
            ("Datum", "da", "3 augustus 2026"),
            left=80,
            field=240,
            width=270,
            shape="circle",
            lead=26,
        ),
        form="form",
    )
    yield glass(
        "leverbon",
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Aannemersbedrijf Hooft",
            project="Stadskantoor Veenmeer",
            po_number="IO-55071",
            signatory_name="Wesley Tuinstra",
            signature_date="2026-10-06",
        ),
        typ(r"""
#set text(size: 12pt)
#grid(columns: (1fr, auto), [*Betonwaren Zwartsluis*], [Afleverbon *218804*])
#line(length: 100%)
Afnemer: Aannemersbedrijf Hooft \ Werk: Stadskantoor Veenmeer \ Inkooporder: IO-55071
#table(columns: (auto, 1fr, auto), inset: 6pt, [Aantal], [Artikel], [Gewicht], [320], [Opsluitband 10 x 20 x 100, grijs], [14,7 t], [6], [Straatkolk type 30, klasse D], [0,8 t], [24], [Palletretour], [–])
Alles compleet en onbeschadigd ontvangen.

Ontvangen door: #hand(s: 18pt)[Wesley Tuinstra]

Datum: #hand(s: 18pt)[6 oktober 2026] #h(1cm) Handtekening: #scrawl(w: 4cm)
"""),
        skew=1.7,
        seed=71,
        noise=5,
        dpi=95,
    )
    yield one(
        "gereedmelding",
        truth(
            AC,
            "undecided",
            None,
            "nl",
            client="VvE De Loodsen",
            project="Gevelreiniging De Loodsen",
            project_code="SG-0612",
            milestone="Fase oost",
        ),
        typ(r"""
#set text(font: "Libertinus Serif", size: 11.5pt)
*Steenfris Gevelonderhoud* \ Touwslagersbaan 3, Hattemerhaven
#v(.8cm)
Aan het bestuur van VvE De Loodsen
#v(.4cm)
Hattemerhaven, 14 juli 2026 \ Betreft: gereedmelding Gevelreiniging De Loodsen, ons werk SG-0612, Fase oost

Geacht bestuur,

Met genoegen melden wij dat Fase oost op 10 juli gereed is gekomen. De steigers zijn afgevoerd en de glasbewassing is gedaan. Volgens onze eigen controle voldoet het werk volledig aan de offerte en is het wat ons betreft zonder opmerkingen opgeleverd.

Wij zien uit naar uw bevestiging. Hoort u in de tussentijd iets van de bewoners, laat het ons dan weten.

Met vriendelijke groet,

#scrawl() \
Bas Hulsink, directeur
"""),
    )
