"""Post from the Netherlands and Flanders: werkbonnen, opleveringen, restpunten, afkeuringen."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import CERT, CHANGE, COND, MAIL, NO, OK, OPEN, OTHER, TIME, draw, paper, scanned, typ


def papers() -> Iterator[Paper]:
    yield scanned(
        "werkbon-ketel",
        draw(
            """
# WERKBON 118402
Installatiebedrijf Hoekstra – Drachten
Klant :: Basisschool De Wegwijzer
Werk :: Vervangen cv-ketel gymzaal
Opdrachtnr. :: H-26-0391
Datum :: <d>11 februari 2026</d>

|% 60,20,20
|! Omschrijving | Aantal | Prijs
| Ketel 65 kW | 1 | € 4.180,00
| Arbeid 2 monteurs | 14 u | € 952,00
| Totaal excl. btw | | € 5.132,00

Opmerkingen klant: <d>keurig gewerkt, alles schoon</d>
Werk gereed en akkoord bevonden door de klant:
~401
<d>J. Terpstra, conciërge</d>
""",
            size=12,
            grid="box",
            ink="#000000",
        ),
        truth(
            CERT,
            OK,
            True,
            "nl",
            client="Basisschool De Wegwijzer",
            project="Vervangen cv-ketel gymzaal",
            project_code="H-26-0391",
            signatory_name="J. Terpstra",
            signatory_title="conciërge",
            signature_date="2026-02-11",
            amount="5132.00 EUR",
        ),
        Scanner(skew=1.3, noise=6, seed=51),
    )

    yield paper(
        "opleverrapport-restpunten-dicht",
        typ(r"""
#set text(font: "New Computer Modern Sans", size: 10pt, lang: "nl")
#text(16pt, fill: rgb("#d35400"))[*Opleverrapport*] #h(1fr) _Van Wamel Interieurbouw_
#kv(3.6cm, [Opdrachtgever], [Waterschap Drie Linden], [Project], [Raadzaal en publieksbalie], [Projectnummer], [VWI-2058])
#v(4pt)
Stand van de restpunten op 30 juni 2026:
#table(columns: (auto, 1fr, auto, auto), [*Nr*], [*Restpunt (opgenomen 9 juni)*], [*Wie*], [*Gereed*], [1], [Plint achter balie los], [VWI], [12 juni ✓], [2], [Microfoon zetel 8 kraakt], [Audio-onderaannemer], [18 juni ✓], [3], [Kras in tafelblad voorzitter], [VWI], [26 juni ✓])
Alle restpunten zijn naar tevredenheid afgehandeld. Er zijn geen open punten meer.

De onderhoudstermijn van zes maanden gaat vandaag in. Sleutels (11 stuks), revisietekeningen en onderhoudsboek zijn overhandigd.

De opdrachtgever keurt de oplevering goed. De laatste termijn, € 18.945,00, mag worden gefactureerd.
#v(8pt)
INK411 \ Annemiek Brouwers, hoofd facilitair \ 30 juni 2026
"""),
        truth(
            CERT,
            OK,
            True,
            "nl",
            client="Waterschap Drie Linden",
            project="Raadzaal en publieksbalie",
            project_code="VWI-2058",
            signatory_name="Annemiek Brouwers",
            signatory_title="hoofd facilitair",
            signature_date="2026-06-30",
            amount="18945.00 EUR",
        ),
    )

    yield paper(
        "pv-voorlopige-oplevering",
        draw(
            """
^^ PROCES-VERBAAL VAN VOORLOPIGE OPLEVERING
---
Bouwheer :: Zorggroep Molenheide vzw
Aannemer :: Algemene Bouw Sterckx nv
Werf :: Nieuwbouw dagcentrum te Bree
Dossier :: ZM-0417

Op heden, 21 november 2025, hebben partijen de werken ter plaatse nagezien. De bouwheer aanvaardt de voorlopige oplevering, met volgende opmerkingen die de aannemer vóór 15 december 2025 dient weg te werken:
- bijplaatsen van twee leuningen in de inkomhal
- herstellen van de voeg aan de lift
- afleveren van het postinterventiedossier

De waarborgtermijn tot de definitieve oplevering bedraagt één jaar. De verzekering van het gebouw gaat vanaf heden over op de bouwheer. Opgemaakt in drie exemplaren, waarvan één voor de architect.
|% 50,50
| Voor de bouwheer | Voor de aannemer
| ~421 | ~422
| Lieselot Vandeputte, directeur | Dirk Sterckx, zaakvoerder
""",
            face="T",
            size=11.5,
            ink="#283593",
            grid="none",
        ),
        truth(
            CERT,
            COND,
            True,
            "nl",
            client="Zorggroep Molenheide vzw",
            project="Nieuwbouw dagcentrum te Bree",
            project_code="ZM-0417",
            signatory_name="Lieselot Vandeputte",
            signatory_title="directeur",
            signature_date="2025-11-21",
            conditions=[
                "bijplaatsen van twee leuningen in de inkomhal",
                "herstellen van de voeg aan de lift",
                "afleveren van het postinterventiedossier",
            ],
        ),
    )

    yield paper(
        "meerwerk-bedragen-ongelijk",
        typ(r"""
#set text(font: "Libertinus Serif", size: 11pt)
#text(15pt)[*Meerwerkopdracht nr. 5*]
#v(4pt)
Opdrachtgever: Stichting Molens Kempenland \
Aannemer: Timmerbedrijf Van Hooft \
Project: Restauratie molen De Volharding, projectnummer MK-06
#v(4pt)
Omschrijving: vernieuwen van de linker roede, die bij het lossen gescheurd bleek.

Meerprijs exclusief btw: € 7.650,00 (zegge: zevenduizend vijfhonderdzestig euro).

De opdrachtgever gaat met dit meerwerk akkoord. Het wordt bij de volgende termijn verrekend.
#v(8pt)
#grid(columns: (1fr, 1fr), [Opdrachtgever \ INK431 \ Toon Hendrickx, penningmeester \ 8 april 2026], [Aannemer \ INK432 \ Rini van Hooft \ 7 april 2026])
"""),
        truth(
            CHANGE,
            OK,
            True,
            "nl",
            client="Stichting Molens Kempenland",
            project="Restauratie molen De Volharding",
            project_code="MK-06",
            change_order_number="5",
            signatory_name="Toon Hendrickx",
            signatory_title="penningmeester",
            signature_date="2026-04-08",
            warnings=["amount_words_disagree"],
        ),
    )

    yield paper(
        "urenstaat-tweede-akkoord",
        draw(
            """
# Urenstaat mei 2026
Opdrachtgever :: Provinciale Veiligheidsdienst Oost
Medewerker :: Joram Eikelenboom (Detachering Noordoost)
Opdracht :: Crisiskaart 2.0, opdrachtnummer PVO-311

|% 20,16,16,16,16,16
|! Week | 19 | 20 | 21 | 22 | Totaal
| Uren | 32 | 36 | 28 | 36 | 132
132 uur à € 88,00 = € 11.616,00

Goedkeuring door de opdrachtgever (beide handtekeningen vereist)
|% 30,30,20,20
|! Naam | Functie | Datum | Handtekening
| Mirthe Oldenziel | Projectleider | 2 juni 2026 | ~441
| Wouter Assink | Budgethouder | |
""",
            size=10,
            ink="#1565c0",
        ),
        truth(
            TIME,
            OPEN,
            False,
            "nl",
            client="Provinciale Veiligheidsdienst Oost",
            project="Crisiskaart 2.0",
            project_code="PVO-311",
            signatory_name="Wouter Assink",
            signatory_title="Budgethouder",
            amount="11616.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield paper(
        "mail-akkoord-mits",
        draw(
            """
Van: Saskia de Graaff
Verzonden: dinsdag 13 januari 2026 08:55
Aan: Loket Tekstbureau Kommapunt
Onderwerp: RE: Jaarverslag 2025 - drukproef (TK-1902)
---
Dag Eef,

Wat een fraai verslag, mijn complimenten aan de vormgever. Namens Woonstichting Het Baken keur ik de drukproef goed, mits op bladzijde 12 het juiste portret van onze voorzitter komt te staan.

Groeten,

Saskia de Graaff
Manager Communicatie, Woonstichting Het Baken
""",
            face="T",
            size=11,
            ink="#555555",
        ),
        truth(
            MAIL,
            COND,
            None,
            "nl",
            client="Woonstichting Het Baken",
            project="Jaarverslag 2025",
            project_code="TK-1902",
            milestone="drukproef",
            signatory_name="Saskia de Graaff",
            signatory_title="Manager Communicatie",
            signature_date="2026-01-13",
            conditions=["op bladzijde 12 het juiste portret van onze voorzitter komt te staan"],
        ),
    )

    yield paper(
        "brief-afkeuring-beleefd",
        typ(r"""
#set text(font: "Liberation Sans", size: 10pt)
#align(right)[*Veenkoloniaal Archief* \ Stadskanaal \ 3 maart 2026]
#v(10pt)
Aan Scanstraat Digitalisering bv, t.a.v. mevrouw Postma
#v(6pt)
Betreft: Digitalisering notariële akten, partij 4 (werkorder VA-77-4)
#v(6pt)
Geachte mevrouw Postma,

Partij 4 kwam ruim op tijd binnen en was voorbeeldig verpakt, waarvoor dank. Bij onze steekproef bleek echter ruim een tiende van de beelden aan de rechterkant afgesneden. Wij zien ons daarom genoodzaakt de partij in haar geheel af te keuren en kunnen de bijbehorende termijn niet betaalbaar stellen.

Graag vernemen wij wanneer u de akten opnieuw komt halen.

Hoogachtend,

INK451

drs. Roelof Zuidema \ archivaris
"""),
        truth(
            CERT,
            NO,
            True,
            "nl",
            client="Veenkoloniaal Archief",
            project="Digitalisering notariële akten",
            project_code="VA-77-4",
            milestone="partij 4",
            signatory_name="Roelof Zuidema",
            signatory_title="archivaris",
            signature_date="2026-03-03",
        ),
    )

    yield paper(
        "factuur-termijn",
        draw(
            """
# Factuur 2026-0183
Kade 9 Ontwerpers bv, Zwolle – KvK 08114477
|% 50,50
| Aan: Regionaal Theater De Sluis | Factuurdatum: 5 mei 2026
| Project: Huisstijl seizoen 2026-2027 | Projectnummer: K9-640
| Uw inkoopnummer: 70031 | Vervaldatum: 4 juni 2026

|% 70,30
|! Omschrijving | Bedrag
| Tweede termijn volgens offerte | € 5.400,00
| Btw 21 % | € 1.134,00
| Te betalen | € 6.534,00
Gelieve te betalen op rekening NL00 KADE 0123 4567 89 onder vermelding van het factuurnummer. Vragen? Bel gerust met Jetske.
""",
            grid="rule",
            ink="#ad1457",
        ),
        truth(
            OTHER,
            None,
            None,
            "nl",
            client="Regionaal Theater De Sluis",
            project="Huisstijl seizoen 2026-2027",
            project_code="K9-640",
            po_number="70031",
        ),
    )

    yield paper(
        "acceptatieformulier-ingevuld",
        draw(
            """
# ACCEPTATIEFORMULIER SOFTWARE
> In te vullen door de opdrachtgever – formulier AF-3
Opdrachtgever :: {klant=Bloemenveiling Rijnoever}
Project :: {project=Koppeling klokverkoop}
Projectnummer :: {nr=BR-5519}
Mijlpaal :: {mijlpaal=Oplevering 3}
Bedrag :: {bedrag=EUR 22.400,00}

|% 7,93
| {?ja=1} | De oplevering wordt geaccepteerd
| {?deels=0} | De oplevering wordt geaccepteerd onder voorwaarden
| {?nee=0} | De oplevering wordt niet geaccepteerd
Naam :: {naam=Daphne Kuipers}
Functie :: {functie=Manager ICT}
Getekend :: {tek=/s/ Daphne Kuipers}
Datum :: {datum=19 mei 2026}
""",
            ink="#33691e",
        ),
        truth(
            CERT,
            OK,
            True,
            "nl",
            client="Bloemenveiling Rijnoever",
            project="Koppeling klokverkoop",
            project_code="BR-5519",
            milestone="Oplevering 3",
            signatory_name="Daphne Kuipers",
            signatory_title="Manager ICT",
            signature_date="2026-05-19",
            amount="22400.00 EUR",
        ),
        form="form",
    )

    yield paper(
        "acceptatie-van-ander-stuk",
        draw(
            """
# Acceptatieverklaring AV-3
Opdrachtgever: Museum Het Turfschip        Project: Audiotour        Projectcode: HT-209
Leverancier: Stemgeluid Producties
---
Onderwerp van deze verklaring: module 3, Engelse inspraak, € 3.960,00.

Ter herinnering: module 2, Duitse inspraak, is geaccepteerd en ondertekend op 6 oktober 2025 door mevrouw J. Baltus; zie verklaring AV-2. Over module 3 is dat nog niet gebeurd. Wij verzoeken u module 3 te beluisteren en bij akkoord hieronder te tekenen.

Akkoord met module 3, namens Museum Het Turfschip:

Naam:
Functie:
Datum:
Handtekening:
""",
            size=10.5,
            ink="#6a1b9a",
        ),
        truth(
            CERT,
            OPEN,
            False,
            "nl",
            client="Museum Het Turfschip",
            project="Audiotour",
            project_code="HT-209",
            milestone="module 3, Engelse inspraak",
            amount="3960.00 EUR",
        ),
    )

    yield paper(
        "bestuursbesluit-vve",
        typ(r"""
#set text(font: "Liberation Serif", size: 11pt)
#align(center)[*VvE Kanaalzicht te Utrecht* \ #text(14pt)[Besluit van het bestuur, nr. B-2026-08]]
#v(8pt)
Het bestuur, bijeen op 12 augustus 2026,

_gezien_ de gereedmelding door Schildersbedrijf Uiterwaal van het werk Buitenschilderwerk blok C (werknummer SU-3316);

_gehoord_ de bouwkundige, die het werk twee maal heeft bekeken en geen gebreken meer vond;

_besluit:_

+ het werk te aanvaarden;
+ de slottermijn van € 9.875,50 betaalbaar te stellen;
+ de schilders een taart te sturen.
#v(10pt)
Aldus vastgesteld,
#v(2pt)
INK461 \ Farida el Amrani, voorzitter
"""),
        truth(
            CERT,
            OK,
            True,
            "nl",
            client="VvE Kanaalzicht te Utrecht",
            project="Buitenschilderwerk blok C",
            project_code="SU-3316",
            signatory_name="Farida el Amrani",
            signatory_title="voorzitter",
            signature_date="2026-08-12",
            amount="9875.50 EUR",
        ),
    )
