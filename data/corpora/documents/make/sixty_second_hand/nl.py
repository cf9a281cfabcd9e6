"""Dutch, also of Flanders: opleveringen, werkbonnen, meerwerk."""

from collections.abc import Iterator

from paper import Paper, truth

from sixty_second_hand.board import Look, sheet
from sixty_second_hand.press import joined, scanned, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Opleverpunten that are gone, and one that is not."""
    yield Paper(
        "md-pvoplev",
        "a",
        "text",
        sheet(
            """
# Proces-verbaal van oplevering
= Opdrachtgever :: Woonstichting De Veenkade
= Project :: Renovatie 24 portiekwoningen Turfsingel
= Projectnummer :: 25.0417
= Fase :: Blok C
= Termijnbedrag :: € 118.350,00
= Opname :: dinsdag 14 april 2026

%w 1 6 2
|! Nr. | Punt uit de vooropname van 31 maart | Afgehandeld
| C1 | Kitvoeg badkamer 12 | ja
| C2 | Deurdranger entree klemt | ja
| C3 | Beschadigde tegel trappenhuis | ja

Alle punten uit de vooropname zijn verholpen. Blok C wordt zonder opmerkingen opgeleverd en door de opdrachtgever aanvaard. Blok D is nog in uitvoering en valt hier buiten.
De onderhoudstermijn van zes maanden gaat in op de datum van oplevering.

%w 1 1
| Namens de opdrachtgever | Namens de aannemer
| {ink171} | {ink172}
| Mw. T. Zijlstra, projectleider | R. Hoogeveen
""".replace("Mw. T.", "Tjitske"),
            Look(ink="#bc4b00", kv="plain", grid="grid"),
            "Bouwbedrijf Hoogeveen BV",
        ),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Woonstichting De Veenkade",
            project="Renovatie 24 portiekwoningen Turfsingel",
            project_code="25.0417",
            milestone="Blok C",
            signatory_name="Tjitske Zijlstra",
            signatory_title="projectleider",
            signature_date="2026-04-14",
            amount="118350.00 EUR",
        ),
    )

    source = sheet(
        """
# WERKBON
= Klant :: Kaasmakerij Het Lange Dijkje
= Project :: Pekelbad vervangen
= Opdracht :: WO-8830
= Onderdeel :: Pompen en leidingwerk
= Vaste prijs :: € 6.725,00

Uitgevoerd: twee pompen geplaatst, leidingen geperst, 24 uur proefgedraaid.
Lekkage van vorige week is verholpen.

{X} akkoord, werk goedgekeurd    {_} niet akkoord

Handtekening klant
{k:Sjoerd Wiarda}
Naam: Sjoerd Wiarda     Functie: Bedrijfsleider
Datum: {d:19-06-2026}
""",
        Look(size=12, kv="colon", ink="#000000", head="right"),
        "Installatietechniek Folkerts",
    )
    yield Paper(
        "md-pekelbad",
        "a",
        "scan",
        scanned(source, dpi=90, skew=1.0, noise=5, seed=61),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Kaasmakerij Het Lange Dijkje",
            project="Pekelbad vervangen",
            project_code="WO-8830",
            milestone="Pompen en leidingwerk",
            signatory_name="Sjoerd Wiarda",
            signatory_title="Bedrijfsleider",
            signature_date="2026-06-19",
            amount="6725.00 EUR",
        ),
        source,
    )

    yield Paper(
        "md-zwembad",
        "a",
        "text",
        typ("""
#set page(paper: "a4", margin: 26mm)
#set text(size: 11pt, lang: "nl")
#align(right)[Gemeente Oosterwolde aan Zee\\ Afdeling Vastgoed\\ Postbus 3]
#v(8mm)
Aan Van Merksteijn Waterzuivering\\
t.a.v. mevrouw Loes Brandt
#v(4mm)
Datum: 2 september 2026\\
Betreft: zwembad De Schelp, deelopdracht 2 (filterinstallatie), zaak Z-26-1140

Geachte mevrouw Brandt,

Wat een verschil met vorig jaar: het water is helder en de badmeesters zijn zeer te spreken over de bediening.

Wij keuren deelopdracht 2 goed. De bijbehorende € 83.900,00 kan in rekening worden gebracht, nadat het logboek van de filterinstallatie is overgedragen. Wij danken u voor de prettige samenwerking deze zomer.

Hoogachtend,
#v(1mm)
#ink(s: 0.55)\\
Jelle Haverkamp\\
Hoofd Vastgoed
"""),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "nl",
            client="Gemeente Oosterwolde aan Zee",
            project="zwembad De Schelp",
            project_code="Z-26-1140",
            milestone="deelopdracht 2 (filterinstallatie)",
            signatory_name="Jelle Haverkamp",
            signatory_title="Hoofd Vastgoed",
            signature_date="2026-09-02",
            amount="83900.00 EUR",
            conditions=["het logboek van de filterinstallatie is overgedragen"],
        ),
    )

    yield Paper(
        "md-urenstaat",
        "a",
        "text",
        sheet(
            """
# Urenstaat week 41 / 2026
Uitzendkracht: D. Martens (revisor)        Inlener: Drukkerij Ter Hole NV
Opdracht: Revisie vouwmachine              Opdrachtnr.: TH/55
%w 2 2 2 2 4
|! Dag | Van | Tot | Uren | Opmerking
| ma | 07.30 | 16.00 | 8,0 |
| di | 07.30 | 16.00 | 8,0 |
| wo | 07.30 | 18.30 | 10,5 | overuren vooraf afgesproken
| do | 07.30 | 16.00 | 8,0 |
| vr | 07.30 | 12.00 | 4,5 |
| Totaal | | | 39,0 |

Goedgekeurd door de inlener: /s/ Griet Vandamme, werkplaatschef, 12 oktober 2026
""",
            Look(font="Courier", size=9, head="line", grid="grid", ink="#333333"),
            "Revisor Interim",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Drukkerij Ter Hole NV",
            project="Revisie vouwmachine",
            project_code="TH/55",
            signatory_name="Griet Vandamme",
            signatory_title="werkplaatschef",
            signature_date="2026-10-12",
        ),
    )

    yield Paper(
        "md-meerwerk",
        "a",
        "text",
        sheet(
            """
# Verrekening meerwerken - voorstel VM 3
= Bouwheer :: Scholengroep Dender & Mark vzw
= Werf :: Nieuwbouw refter
= Dossier :: SDM-REF-02

%w 5 3
|! Omschrijving | Bedrag excl. btw
| Extra afvoerput keuken | 2.140,00 EUR
| Rooster in inox in plaats van gegalvaniseerd | 685,00 EUR
| Totaal meerwerk | 2.825,00 EUR

Uw vraag over de levertijd van het rooster is intussen beantwoord.
Het voorstel wordt door de bouwheer goedgekeurd. De uitvoeringstermijn wijzigt niet; facturatie met de eerstvolgende vorderingsstaat.

Gelezen en goedgekeurd, 6 maart 2026
@ink 181
Ann-Sofie Callebaut, algemeen directeur
""",
            Look(head="band", ink="#264027", kv="rule", grid="rows"),
            "Algemene Bouw Vermassen",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Scholengroep Dender & Mark vzw",
            project="Nieuwbouw refter",
            project_code="SDM-REF-02",
            change_order_number="VM 3",
            signatory_name="Ann-Sofie Callebaut",
            signatory_title="algemeen directeur",
            signature_date="2026-03-06",
            amount="2825.00 EUR",
        ),
    )

    yield Paper(
        "md-inkooporder",
        "a",
        "text",
        sheet(
            """
# Inkooporder
= Ordernummer :: IO-260559
= Datum :: 22-01-2026
= Besteller :: Sluisbeheer Noordrand BV
= Leverancier :: Hydrovisie Metingen
= Project :: Trillingsmeting sluis 4

%w 5 2 2
|! Omschrijving | Aantal | Bedrag
| Meetcampagne vier weken | 1 | € 8.400,00
| Rapportage | 1 | € 1.950,00
| Totaal excl. btw | | € 10.350,00

Op deze order zijn onze inkoopvoorwaarden van toepassing. Levering geldt pas als aanvaard na schriftelijke goedkeuring.
Gelieve het ordernummer op uw factuur te vermelden.
""",
            Look(head="side", kv="colon", ink="#023e8a", grid="rows"),
            "Sluisbeheer Noordrand BV",
        ),
        truth(
            "purchase_order",
            None,
            None,
            "nl",
            client="Sluisbeheer Noordrand BV",
            project="Trillingsmeting sluis 4",
            po_number="IO-260559",
            amount="10350.00 EUR",
        ),
    )

    yield Paper(
        "md-mailagenda",
        "a",
        "text",
        sheet(
            """
Van: Pieternel Kooistra (Museumhaven Wadhaven)
Verzonden: donderdag 7 mei 2026 10:12
Aan: Botenbouw Dirksz
Onderwerp: Restauratie tjalk - afspraak

Beste Auke,

We kunnen volgende week woensdag om half elf komen kijken naar de romp. Pas daarna kunnen we iets zeggen over de oplevering van fase 1; ik heb de foto's nog niet bekeken.

Neem jij de tekeningen mee? De koffie staat klaar.

Groet, Pieternel
""",
            Look(head="none", font="Helvetica", size=11),
        ),
        truth(
            "email",
            None,
            None,
            "nl",
            client="Museumhaven Wadhaven",
            project="Restauratie tjalk",
            milestone="fase 1",
            signatory_name="Pieternel Kooistra",
        ),
    )

    yield Paper(
        "md-geweigerd",
        "a",
        "text",
        sheet(
            """
# Voorlopige oplevering - weigering
= Opdrachtgever :: Haventerminal Scheldemond NV
= Aannemer :: Asfaltwerken Van Loocke
= Opdracht :: Heraanleg kaaivlak 9
= Bestek :: HSM/2025/61
= Fase :: Deel Zuid

Geachte aannemer,

Na plaatsbezoek van 23 februari 2026 stellen wij vast dat de helling naar de goten op vier plaatsen verkeerd ligt, zodat water blijft staan. De belijning daarentegen is keurig uitgevoerd.

De voorlopige oplevering van Deel Zuid wordt om deze reden niet toegestaan.

Opgemaakt op 24 februari 2026
@ink 191
Koen Baetens, terminalmanager
""",
            Look(font="Times-Roman", size=11.5, kv="grid", head="center", ink="#222222"),
            "Haventerminal Scheldemond NV",
        ),
        truth(
            AC,
            "rejected",
            True,
            "nl",
            client="Haventerminal Scheldemond NV",
            project="Heraanleg kaaivlak 9",
            project_code="HSM/2025/61",
            milestone="Deel Zuid",
            signatory_name="Koen Baetens",
            signatory_title="terminalmanager",
            signature_date="2026-02-24",
        ),
    )

    yield Paper(
        "md-conceptnl",
        "a",
        "text",
        typ("""
#set page(paper: "a4", margin: 20mm, columns: 2, background: rotate(-50deg, text(80pt, fill: luma(215))[CONCEPT]))
#set text(font: "New Computer Modern", size: 10pt, lang: "nl")
= Acceptatieverklaring
Opdrachtgever: Zorgboerderij Het Erf

Project: Planbord dagbesteding

Opdrachtnummer: 2026-ZE-3

Mijlpaal: oplevering versie 1.0

Bedrag: € 4.950,00

De opdrachtgever heeft versie 1.0 beproefd en accepteert deze. Deze tekst is een concept voor overleg; de definitieve verklaring volgt.
#colbreak()
Namens de opdrachtgever:
#v(12mm)
#rule(w: 60mm)
Marieke Postma\\
Bestuurder\\
Datum:
"""),
        truth(
            AC,
            "undecided",
            False,
            "nl",
            client="Zorgboerderij Het Erf",
            project="Planbord dagbesteding",
            project_code="2026-ZE-3",
            milestone="oplevering versie 1.0",
            signatory_name="Marieke Postma",
            signatory_title="Bestuurder",
            amount="4950.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    yield Paper(
        "md-formnl",
        "a",
        "form",
        sheet(
            """
# Acceptatieformulier deelresultaat
%w 2 4
| Klant | {f:klant=Veiling Bollenhof UA}
| Project | {f:project=Koelcel monitoring}
| Projectcode | {f:code=VB-KM-8}
| Deelresultaat | {f:deel=Sensoren cel 1 t/m 6}
| Bedrag | {f:bedrag=EUR 12.640,00}

%w 1 16
| {c:ja=1} | Geaccepteerd
| {c:mits=0} | Geaccepteerd, met restpunten
| {c:nee=0} | Niet geaccepteerd

%w 2 4
| Naam | {f:naam=Bas Rietveld}
| Functie | {f:functie=Hoofd Logistiek}
| Handtekening | {f:handtekening=}
| Datum | {f:datum=}

Dit formulier is pas geldig na ondertekening door de klant.
""",
            Look(head="right", ink="#3a5a40", grid="plain"),
            "SensoPlant",
        ),
        truth(
            AC,
            "undecided",
            False,
            "nl",
            client="Veiling Bollenhof UA",
            project="Koelcel monitoring",
            project_code="VB-KM-8",
            milestone="Sensoren cel 1 t/m 6",
            signatory_name="Bas Rietveld",
            signatory_title="Hoofd Logistiek",
            amount="12640.00 EUR",
        ),
    )

    yield Paper(
        "md-decharge",
        "a",
        "text",
        joined(
            sheet(
                """
# Decharge voor module Incasso
%w 2 5 2 4
| Klant | Verzekeringscoöperatie Maasdonk UA | Programma | Vervanging polissysteem
| Contract | MD-2024-19 | Module | Incasso
| Vergoeding | € 56.000,00 | Besluit van | 30 november 2026

De stuurgroep heeft de restpuntenlijst van 9 november nagelopen: alle elf restpunten zijn gesloten. De stuurgroep verleent decharge voor de module Incasso en aanvaardt haar zonder voorbehoud. De vergoeding wordt volgens contract binnen dertig dagen betaald. Over de module Schade, die nog in test is, wordt in het voorjaar besloten.

Namens de stuurgroep:
@ink 201
Evert-Jan Molenkamp, directeur Operatie
""",
                Look(wide=True, head="line", ink="#4b3f72", grid="grid", kv="plain", size=11),
                "Verzekeringscoöperatie Maasdonk UA",
            ),
            turn=90,
        ),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Verzekeringscoöperatie Maasdonk UA",
            project="Vervanging polissysteem",
            project_code="MD-2024-19",
            milestone="Incasso",
            signatory_name="Evert-Jan Molenkamp",
            signatory_title="directeur Operatie",
            signature_date="2026-11-30",
            amount="56000.00 EUR",
        ),
    )
