"""Opleverbonnen, werkbonnen, acceptatieformulieren: the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import ACC, CO, COND, OK, REJ, SOW, TS, UND, one, page, scanned, typ


def papers() -> Iterator[Paper]:
    """Dutch forms."""
    yield one(
        "pv-oplevering",
        page(
            """
# Proces-verbaal van oplevering
: Opdrachtgever | Woonstichting De Vechtoever
: Aannemer | Bouwbedrijf Ter Steege & Kool B.V.
: Werk | Renovatie 48 portiekwoningen Zwaluwstraat
: Bestek / werknr. | 24.0613
: Datum opneming | donderdag 11 juni 2026

Overeenkomstig paragraaf 9 van de UAV 2012 is het werk opgenomen. De directie heeft vastgesteld dat het werk voldoet aan het bestek. Er zijn geen gebreken geconstateerd die aan goedkeuring in de weg staan; de bij de vooroplevering genoteerde punten zijn alle afgehandeld.

<b>Het werk is goedgekeurd en geldt als opgeleverd op 11 juni 2026.</b> De onderhoudstermijn bedraagt dertig dagen.
Overhandigd zijn: revisietekeningen, garantieverklaringen dakbedekking (10 jaar) en kozijnen (6 jaar), bedieningsvoorschriften warmtepompen en de sleutelstaat. De slottermijn is reeds op 4 juni 2026 gedeclareerd en wordt buiten dit proces-verbaal om afgehandeld.
## Verzendlijst
- opdrachtgever en aannemer (elk één origineel)
- constructeur Heijdra, toezichthouder Van Mierlo, archief

| Namens de opdrachtgever | Namens de aannemer
| ~501~ Marleen Oostveen, manager vastgoed | ~502~ R. ter Steege
| 15 juni 2026 | 15 juni 2026
""",
            accent="#003f5c",
        ),
        truth(
            ACC,
            OK,
            True,
            "nl",
            client="Woonstichting De Vechtoever",
            project="Renovatie 48 portiekwoningen Zwaluwstraat",
            project_code="24.0613",
            signatory_name="Marleen Oostveen",
            signatory_title="manager vastgoed",
            signature_date="2026-06-15",
        ),
    )

    yield one(
        "voorlopige-vl",
        typ("""
*Gemeente Herdeghem* -- dienst Patrimonium #h(1fr) Dossier 2025/OW/17
#v(6pt)
#align(center)[#text(13pt)[*PROCES-VERBAAL VAN VOORLOPIGE OPLEVERING*]]
Opdracht: Bouw sporthal De Molenwiek, perceel 1 \\
Opdrachtnemer: Algemene Bouwwerken Vanhoutte nv

Op 4 september 2026 hebben ondergetekenden de werken onderzocht. De voorlopige oplevering wordt toegestaan, *mits de volgende opmerkingen worden weggewerkt binnen de maand:*
#table(columns: (auto, 1fr), stroke: none, [a)], [ontbrekende plinten in kleedkamers 3 en 4 plaatsen], [b)], [postinterventiedossier overhandigen])
De waarborgtermijn van 24 maanden vangt aan op 4 september 2026. De eerste helft van de borgtocht (25.310,00 euro) wordt vrijgegeven.

#grid(columns: (1fr, 1fr, 1fr), [#ink(511, w: 70pt) \\ de burgemeester \\ Griet Callebaut], [#ink(512, w: 70pt) \\ de leidend ambtenaar \\ Wim Dhaene], [#ink(513, w: 70pt) \\ de opdrachtnemer \\ L. Vanhoutte])
#text(8pt)[De leidend ambtenaar tekent ter kennisname; de oplevering wordt verleend door de burgemeester. Gedaan te Herdeghem op 7 september 2026.]
"""),
        truth(
            ACC,
            COND,
            True,
            "nl",
            client="Gemeente Herdeghem",
            project="Bouw sporthal De Molenwiek, perceel 1",
            project_code="2025/OW/17",
            signatory_name="Griet Callebaut",
            signatory_title="burgemeester",
            signature_date="2026-09-07",
            amount="25310.00 EUR",
            conditions=[
                "ontbrekende plinten in kleedkamers 3 en 4 plaatsen",
                "postinterventiedossier overhandigen",
            ],
        ),
    )

    yield scanned(
        "werkbon",
        page(
            """
# WERKBON 88214
| Klant: Zorggroep Het Vierkant | Locatie: De Linde, Ede | Project: Jaaronderhoud brandmeldinstallaties
| Monteur: S. Yilmaz (Veilig & Co Brandbeveiliging) | Datum: 23-03-2026 | Opdrachtnr.: VK-2026-14
|! Omschrijving | Aantal | Eenheid
| Melders getest lus 1 en 2 | 146 | st
| Accu's vervangen BMC | 2 | st
| Arbeid | 5,5 | uur
| Voorrijkosten | 1 | x

Werk gereed: {v} ja  {_} nee      Vervolgafspraak nodig: {_} ja  {v} nee
Opmerkingen: accu's zijn volgens jaarplan vervangen, logboek bijgewerkt, meldkamer afgemeld om 15.40 uur.
Voor akkoord klant (naam, functie, handtekening):
~521~
Joke van den Heuvel, facilitair coördinator
""",
            look="grid",
            size=9.5,
        ),
        truth(
            ACC,
            OK,
            True,
            "nl",
            client="Zorggroep Het Vierkant",
            project="Jaaronderhoud brandmeldinstallaties",
            project_code="VK-2026-14",
            signatory_name="Joke van den Heuvel",
            signatory_title="facilitair coördinator",
            signature_date="2026-03-23",
        ),
        turn=180,
        skew=0.3,
        seed=8,
    )

    yield one(
        "gat-afkeur",
        page(
            """
## Gebruikersacceptatietest - testrapport en vrijgaveadvies
|! Organisatie | Project | Projectcode | Onderdeel
| Waterschap Vlietstroom | Nieuw zaaksysteem | WV-Z-031 | Increment 5 Vergunningen

Leverancier: Poldersoft B.V. - Testperiode 6 t/m 17 april 2026

Van de 62 testgevallen zijn er 49 geslaagd. Er staan 4 blokkerende bevindingen open (koppeling BAG, brieven zonder kenmerk, dossier niet te sluiten, rechten inhuurkrachten).

|! Besluit proceseigenaar | Keuze
| Akkoord, in productie nemen | {_}
| Akkoord onder voorwaarden | {_}
| Niet akkoord, hertest na herstel | {x}

| ~531~ | Bram Hoogervorst, afdelingshoofd Vergunningen// 21 april 2026
""",
            accent="#0077aa",
        ),
        truth(
            ACC,
            REJ,
            True,
            "nl",
            client="Waterschap Vlietstroom",
            project="Nieuw zaaksysteem",
            project_code="WV-Z-031",
            milestone="Increment 5 Vergunningen",
            signatory_name="Bram Hoogervorst",
            signatory_title="afdelingshoofd Vergunningen",
            signature_date="2026-04-21",
        ),
    )

    yield one(
        "meerwerk",
        typ("""
#text(18pt, fill: rgb("#a35200"))[Meer-/minderwerkopdracht]
#table(columns: (1fr, 1fr, 1fr), inset: 6pt, stroke: .4pt, [*Nummer* \\ MW-08], [*Project* \\ Uitbreiding distributiecentrum Veenhuis], [*Projectnummer* \\ 31907], [*Opdrachtgever* \\ Koel- en Vrieshuis Noord B.V.], [*Aannemer* \\ Hollema Bouw], [*Datum* \\ 18-02-2026])
Minderwerk: vervallen van twee laadkuilen met levellers. \\
#table(columns: (1fr, auto), stroke: none, [Vervallen laadkuilen 7 en 8], [− € 63.500,00], [Dichtzetten gevel], [€ 8.250,00], table.hline(), [*Saldo minderwerk*], [*− € 55.250,00*])
Het saldo wordt verrekend met termijn 9. Bouwtijd ongewijzigd.

*Opdracht verleend:* #ink(541) Gerben Wouda, projectleider nieuwbouw, 20 februari 2026
#pagebreak()
#text(9pt)[*Voorwaarden voor meer- en minderwerk*
+ Meerwerk wordt slechts vergoed indien vooraf schriftelijk opgedragen. Een mondelinge opdracht bindt de opdrachtgever niet.
+ Minderwerk wordt verrekend in de eerstvolgende termijn, zonder vergoeding van gederfde winst tot tien procent van de aanneemsom.
+ De aannemer waarschuwt tijdig wanneer een wijziging gevolgen heeft voor de bouwtijd of voor de veiligheid.
+ Zolang dit formulier niet door de opdrachtgever is ondertekend, geldt het als offerte.
+ Op dit formulier zijn de UAV 2012 van toepassing, voor zover daarvan niet is afgeweken.]
"""),
        truth(
            CO,
            OK,
            True,
            "nl",
            client="Koel- en Vrieshuis Noord B.V.",
            project="Uitbreiding distributiecentrum Veenhuis",
            project_code="31907",
            signatory_name="Gerben Wouda",
            signatory_title="projectleider nieuwbouw",
            signature_date="2026-02-20",
            amount="-55250.00 EUR",
            change_order_number="MW-08",
        ),
    )

    yield one(
        "urenstaat",
        page(
            """
# Urenstaat week 34, 2026
: Inhuurkracht | Fatima el Idrissi
: Bureau | Delta Detachering Techniek
: Opdrachtgever | Havenbedrijf Zeekade N.V.
: Project | Vervanging walstroomkasten
: Inzetnummer | DDT-7742
|! | ma | di | wo | do | vr | totaal
| Uren | 8 | 8 | 8 | 8 | 4 | 36
| Overwerk | 0 | 1 | 0 | 0 | 0 | 1

Ondertekening medewerker:
~551~
Status in portaal op 24-08-2026: <b>ingediend, wacht op goedkeuring door Ronald Kuiper (teamleider elektra)</b>
Goedgekeurd op: -
""",
            look="lines",
        ),
        truth(
            TS,
            UND,
            False,
            "nl",
            client="Havenbedrijf Zeekade N.V.",
            project="Vervanging walstroomkasten",
            project_code="DDT-7742",
            signatory_name="Ronald Kuiper",
            signatory_title="teamleider elektra",
            warnings=["partly_signed"],
        ),
    )

    yield one(
        "opdrachtbrief",
        page(
            """
# Werkomschrijving deelopdracht 2
Raamcontract Bodemonderzoek 2025-2028 - deelopdracht RC-B-02
Opdrachtgever: Provincie Maasbrink
Opdrachtnemer: Terra Incognita Milieuadvies B.V.
Project: Verkennend bodemonderzoek N-weg 318
## Werkzaamheden
- 40 boringen tot 2 m, 6 peilbuizen
- analyses standaardpakket grond en grondwater
- rapportage in concept en definitief
## Prijs en planning
Vaste prijs € 27.900,00 exclusief btw. Concept uiterlijk 9 oktober 2026, definitief vier weken later.
## Acceptatie
De opdrachtgever accepteert het definitieve rapport schriftelijk binnen tien werkdagen. Betaling volgt na acceptatie.
Deze werkomschrijving maakt deel uit van de offerteaanvraag en wordt niet afzonderlijk ondertekend.
""",
            font="Times-Roman",
            size=11,
        ),
        truth(
            SOW,
            None,
            None,
            "nl",
            client="Provincie Maasbrink",
            project="Verkennend bodemonderzoek N-weg 318",
            project_code="RC-B-02",
            amount="27900.00 EUR",
        ),
    )
