"""Papers from the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper
from scan import Scanner

from sixty_sixth_hand.board import joined, page, scan, sent, sheet, truth
from sixty_sixth_hand.board import scanned as from_scanner

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield sent(
        "brief-akkoord",
        page(
            """
<b>Waterschap De Kromme Lede</b>
Postbus 88, 4190 AB Geldermonde
---
| %25,75
| Datum | 6 maart 2026 |
| Ons kenmerk | WKL/26-0412 |
| Betreft | Oplevering fase 2 Gemaal Zandwijk, project 2025.117 |

Geacht bestuur van Polderbeheer Noordman B.V.,

Op 3 maart is fase 2 (besturingskast en telemetrie) in ons bijzijn beproefd. Aanwezig waren de heer Noordman, onze opzichter en de leverancier van de pompen. Alle pompen kwamen binnen de gestelde tijd op en de meldkamer ontving elke storing. Wij aanvaarden fase 2 dan ook als opgeleverd.

U kunt de termijn van € 46.200,00 factureren onder vermelding van ons inkoopnummer 900361.

De onderhoudstermijn van zes maanden gaat in op de dag van deze brief. De reservedelen en de bedieningsvoorschriften liggen in het gemaal; een tweede stel ontvangen wij gaarne op ons kantoor.

Hoogachtend,
@ink 401 110
drs. Machteld Oosterwal
afdelingshoofd Waterbeheer
@gap 20
~ Afschrift aan: crediteurenadministratie; rayon Noord; archief. Bezoekadres: Dijkgraafplein 1, Geldermonde, dagelijks van 8.30 tot 16.30 uur.
""",
            grid="none",
            size=10.5,
        ),
        truth(
            CERT,
            "accepted",
            True,
            "nl",
            client="Waterschap De Kromme Lede",
            project="Gemaal Zandwijk",
            project_code="2025.117",
            milestone="fase 2",
            signatory_name="Machteld Oosterwal",
            signatory_title="afdelingshoofd Waterbeheer",
            signature_date="2026-03-06",
            amount="46200.00 EUR",
            po_number="900361",
        ),
    )

    yield sent(
        "mail-doorgestuurd",
        page(
            """
<b>Fw: proefdruk jubileumboek</b>
Van: Sietske Hiddema
Aan: administratie
vr 28-11-2025 08:15
---
Hoi Jelle, zie onder, de klant is om. Factuur mag eruit.
Sietske
<br/>
>> <b>Van:</b> Corneel Vanhoutteghem
>> <b>Verzonden:</b> donderdag 27 november 2025 22:40
>> <b>Aan:</b> Sietske Hiddema
>> <b>Onderwerp:</b> Re: proefdruk jubileumboek
>> Dag Sietske,
>> De raad van bestuur heeft de proefdruk van A tot Z gelezen en keurt hem goed, zonder enige wijziging. Het tweede voorschot van 6.875 EUR mag aangerekend worden.
>> Met vriendelijke groet,
>> Corneel Vanhoutteghem
>> Secretaris-generaal, Koninklijke Harmonie Sint-Lutgart vzw
""",
            size=10,
        ),
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Koninklijke Harmonie Sint-Lutgart vzw",
            project="jubileumboek",
            milestone="proefdruk",
            signatory_name="Corneel Vanhoutteghem",
            signatory_title="Secretaris-generaal",
            signature_date="2025-11-27",
            amount="6875.00 EUR",
        ),
    )

    yield from_scanner(
        "werkbon-scan",
        page(
            """
# WERKBON 31507
Loodgietersbedrijf Terpstra, Sneek
| %30,70
| Klant | Camping It Reidlân |
| Werk | Vervangen boiler toiletgebouw (klus 26-88) |
| Uren | 5,5 |
| Totaal | € 1.284,15 incl. btw |

Werk naar tevredenheid uitgevoerd:
@ink 403 130
Naam: Jeltje Wiersma, beheerder
Datum: 11 april 2026
""",
            grid="box",
            size=14,
        ),
        truth(
            CERT,
            "accepted",
            True,
            "nl",
            client="Camping It Reidlân",
            project="Vervangen boiler toiletgebouw",
            project_code="26-88",
            signatory_name="Jeltje Wiersma",
            signatory_title="beheerder",
            signature_date="2026-04-11",
            amount="1284.15 EUR",
        ),
        skew=2.0,
        shadow=True,
        seed=51,
    )

    yield sent(
        "pv-oplevering-vl",
        sheet(r"""
#align(center)[#text(14pt)[PROCES-VERBAAL VAN VOORLOPIGE OPLEVERING]]
Bouwheer: OCMW Zevenbergen-aan-de-Dender \
Aannemer: Bouwwerken Slabbinck NV \
Werf: Dagcentrum De Linde, perceel 3 HVAC, project 2024/DC/3 \
Saldo perceel 3: 38.940,75 EUR

Ondergetekenden, bijeen op de werf op 19 december 2025, stellen vast dat de werken voltooid zijn. De voorlopige oplevering wordt *toegestaan onder voorbehoud van*:
+ inregelen van luchtgroep 2
+ afleveren van het postinterventiedossier

#table(columns: (1fr, 1fr, 1fr), stroke: none, [INK(404)], [INK(405)], [INK(406)], [Geert Slabbinck \ aannemer], [Nele Doornaert \ architect], [Wouter Braeckmans \ algemeen directeur OCMW \ 19/12/2025])
"""),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "nl",
            client="OCMW Zevenbergen-aan-de-Dender",
            project="Dagcentrum De Linde",
            project_code="2024/DC/3",
            milestone="perceel 3 HVAC",
            signatory_name="Wouter Braeckmans",
            signatory_title="algemeen directeur OCMW",
            signature_date="2025-12-19",
            amount="38940.75 EUR",
            conditions=["inregelen van luchtgroep 2", "afleveren van het postinterventiedossier"],
        ),
    )

    yield sent(
        "afwijzing-netjes",
        page(
            """
Aan: Bureau Zonneklaar, t.a.v. Roelof Siemensma
Van: Stichting Dorpshuis Oudewolde
5 februari 2026
@gap 15
Beste Roelof,

Onderwerp: definitief ontwerp (DO) Dorpshuis Oudewolde

Je tekeningen hingen vorige week in de grote zaal en er is veel moois over gezegd, vooral over het nieuwe toneel. Juist daarom vinden we het jammer dat we nee moeten zeggen. Het DO past niet binnen het bestemmingsplan en de lift is vervallen. We keuren het DO dus niet goed en betalen de bijbehorende termijn van € 12.100,00 voorlopig niet.

Kom je eens koffie drinken om te bekijken hoe het verder kan?

Hartelijke groet namens het bestuur,
@ink 407
Geesje Bloemhof, voorzitter
""",
            font="Times",
            size=12,
            margin=85,
        ),
        truth(
            CERT,
            "rejected",
            True,
            "nl",
            client="Stichting Dorpshuis Oudewolde",
            project="Dorpshuis Oudewolde",
            milestone="definitief ontwerp (DO)",
            signatory_name="Geesje Bloemhof",
            signatory_title="voorzitter",
            signature_date="2026-02-05",
            amount="12100.00 EUR",
        ),
    )

    yield sent(
        "meerwerkbon",
        page(
            """
# Meerwerkbon MW-06
Project: Renovatie Villa Duindoorn, werknummer 4415
Opdrachtgever: Duinzicht Vastgoed B.V.
| %55,20,25
| Omschrijving | Aantal | Bedrag excl. btw |
| Extra groepenkast zolder | 1 | € 890,00 |
| Bekabeling thuisbatterij | 18 m | € 342,00 |
| Laadpaal oprit | 1 | € 1.465,00 |
| Totaal | | € 2.697,00 |
[x] Akkoord, uitvoeren
[ ] Niet akkoord
@cols
Installateur
@ink 408
Sjors van Emmerik
@next
Opdrachtgever
@ink 409
Liduina Kaptein, directeur
17-06-2026
@end
""",
            grid="zebra",
            boxes="zapf",
            tint="#0d5c63",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Duinzicht Vastgoed B.V.",
            project="Renovatie Villa Duindoorn",
            project_code="4415",
            signatory_name="Liduina Kaptein",
            signatory_title="directeur",
            signature_date="2026-06-17",
            amount="2697.00 EUR",
            change_order_number="MW-06",
        ),
    )

    yield sent(
        "urenstaat",
        page(
            """
<b>URENSTAAT</b> periode 9 (29 september t/m 26 oktober 2025)
---
| Medewerker: Tjitske Hoogland | Klant: Pensioenfonds Havenlicht |
| Opdracht: Datakwaliteit (PH-D7) | Tarief: € 98,50 |
@gap 5
| Week 40 | Week 41 | Week 42 | Week 43 | Totaal |
| 32 | 36 | 24 | 36 | 128 uur |
Te factureren: € 12.608,00
@gap 5
Afgekeurd door opdrachtgever. Reden: week 42 was vrij opgenomen, 24 uur ten onrechte geboekt. Graag opnieuw indienen.

@ink 410
Diederik Molenkamp, teammanager Data, 30 oktober 2025
""",
            grid="box",
            size=10,
            tint="#555500",
        ),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "nl",
            client="Pensioenfonds Havenlicht",
            project="Datakwaliteit",
            project_code="PH-D7",
            signatory_name="Diederik Molenkamp",
            signatory_title="teammanager Data",
            signature_date="2025-10-30",
            amount="12608.00 EUR",
        ),
    )

    yield sent(
        "notulen",
        page(
            """
# Notulen voortgangsoverleg 14
Project: Nieuwbouw Brandweerkazerne Elsrijk
Aanwezig: Hidde Postma (gemeente Elsrijk), Anouk Verschuren (aannemer), Bas Ritsema (notulen)
Datum: 21 mei 2026
## 1 Planning
Ruwbouw loopt een week achter. De aannemer werkt op zaterdag door.
## 2 Oplevering
De opname van de remise staat gepland voor 9 juli. Over de oplevering wordt dan pas gesproken.
## 3 Rondvraag
Geen. Volgend overleg: 4 juni, 10.00 uur in de keet.
""",
            font="Times",
            size=11,
        ),
        truth(
            "other",
            None,
            None,
            "nl",
            client="gemeente Elsrijk",
            project="Nieuwbouw Brandweerkazerne Elsrijk",
        ),
    )

    yield sent(
        "onaangevinkt",
        sheet(r"""
#set text(size: 11pt)
== Acceptatieverklaring release 8.4
#table(columns: (4cm, 1fr), fill: (x, _) => if x == 0 { rgb("#fff3d6") }, [Klant], [Groothandel Verkade-Smit], [Systeem], [Magazijnrobot aansturing], [Projectcode], [GVS-ROB-2], [Factuurbedrag], [€ 33.000,00])
Ondergetekende verklaart dat de release

#no #h(4pt) wordt geaccepteerd \
#no #h(4pt) wordt geaccepteerd met restpunten \
#no #h(4pt) niet wordt geaccepteerd

#v(4mm) INK(411,110) \ Merlijn Smit, logistiek manager \ 16 september 2025
"""),
        truth(
            CERT,
            "undecided",
            True,
            "nl",
            client="Groothandel Verkade-Smit",
            project="Magazijnrobot aansturing",
            project_code="GVS-ROB-2",
            milestone="release 8.4",
            signatory_name="Merlijn Smit",
            signatory_title="logistiek manager",
            signature_date="2025-09-16",
            amount="33000.00 EUR",
        ),
    )

    letter = page(
        """
# Technisch Bureau Haspeslagh
Aan Brouwerij De Zwarte Kraai CVBA, Watou

Betreft: gistingstanks 5 tot 8, project BZK-58

Wij zenden u hierbij het formulier van overname. Gelieve het getekend terug te sturen. De laatste schijf bedraagt 54.750,00 EUR.

Met achting,
@ink 412
Ward Haspeslagh, 2 februari 2026
~ Bijlage: formulier van overname
""",
        font="Times",
        size=11,
    )
    form = page(
        """
# Formulier van overname
Brouwerij De Zwarte Kraai CVBA neemt de gistingstanks 5 tot 8 over.
[ ] zonder opmerkingen
[x] op voorwaarde dat de koelmantel van tank 7 wordt hersteld
@gap 10
@ink 413 120
Hedwig Lootens, zaakvoerder
9 februari 2026
""",
        size=13,
    )
    from_glass = scan(form, Scanner(dpi=100, noise=2.0, blur=0.4, jpeg=24, skew=-0.9, seed=57))
    yield Paper(
        "mh-overname-gemengd",
        "a",
        "mixed",
        joined(letter, from_glass),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "nl",
            client="Brouwerij De Zwarte Kraai CVBA",
            project="gistingstanks 5 tot 8",
            project_code="BZK-58",
            signatory_name="Hedwig Lootens",
            signatory_title="zaakvoerder",
            signature_date="2026-02-09",
            amount="54750.00 EUR",
            conditions=["de koelmantel van tank 7 wordt hersteld"],
        ),
        joined(letter, form),
    )

    yield sent(
        "mededeling-gereed",
        page(
            """
^ <b>Dakdekkersbedrijf Kuiper &amp; Zn.</b>
@gap 10
Gereedmelding aan VvE Hoogewoerd 40-88

Wij melden u dat de dakrenovatie (werknr. D-2093) op 24 oktober 2025 is voltooid. Resteert te betalen na uw goedkeuring: € 21.460,00.

@ink 414
J. Kuiper, 24 oktober 2025
@gap 12
<b>Goedkeuring door de VvE</b> (twee bestuursleden):
| %50,50
| @ink 415 | &nbsp;<br/>&nbsp; |
| Renske Tuinstra, voorzitter | Ismaïl Bouzidi, penningmeester |
| 27 oktober 2025 | Datum: |
""",
            grid="lines",
            size=11,
        ),
        truth(
            CERT,
            "undecided",
            False,
            "nl",
            client="VvE Hoogewoerd 40-88",
            project="dakrenovatie",
            project_code="D-2093",
            signatory_name="Ismaïl Bouzidi",
            signatory_title="penningmeester",
            amount="21460.00 EUR",
            warnings=["partly_signed"],
        ),
    )
