"""Dutch post: the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth

from forty_first_hand.board import sheet
from forty_first_hand.forms import form, scanned, text
from forty_first_hand.setter import sett

AC = "acceptance_certificate"


def letters() -> Iterator[Paper]:
    """Letters, a mail, a decision of a board."""
    yield text(
        "brief-waterschap",
        sett(
            """
    **Waterschap Linge en Leede** // Postbus 88, 4100 CB Culemborg
    Aan Ingenieursbureau Kribbe B.V. // t.a.v. de heer S. Hoekzema // Zutphen
    | datum | 3 juni 2026 |
    | ons kenmerk | WLL-2026-1187 |
    | uw kenmerk | 20419 |
    | betreft | Gemaal De Horde, renovatie persleiding: fase definitief ontwerp |
    Geachte heer Hoekzema,
    Op 18 mei ontvingen wij het definitief ontwerp (revisie 2). De opmerkingen die wij in april op revisie 1 maakten zijn allemaal verwerkt, ook die over de afsluiter bij de dijkkruising.
    Wij keuren het definitief ontwerp goed. U kunt de bijbehorende termijn van € 28.650,00 (exclusief btw) factureren op inkoopnummer 45-0073321. Voor de bestekfase krijgt u binnenkort apart opdracht.
    Met vriendelijke groet,
    namens het dagelijks bestuur,
    @ink 51
    ir. Wietske Baukema // teammanager Waterbouw
    """,
            table="none",
            font="Liberation Sans",
            size=10,
        ),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Waterschap Linge en Leede",
            project="Gemaal De Horde, renovatie persleiding",
            project_code="20419",
            milestone="definitief ontwerp",
            signatory_name="Wietske Baukema",
            signatory_title="teammanager Waterbouw",
            signature_date="2026-06-03",
            amount="28650.00 EUR",
            po_number="45-0073321",
        ),
    )

    yield text(
        "mail-opgeleverd",
        sheet(
            """
    ^ ~~~ afgedrukt uit Webpost ~~~
    ~ Van | Maartje van Beusekom <m.vanbeusekom@kaasmakerijdezwaan.example>
    ~ Aan | planning@koelhuisadvies.example
    ~ Cc | administratie
    ~ Verzonden | ma 30-03-2026 10:17
    ~ Onderwerp | Koelcel 3, regelsysteem
    ---
    Hoi Jeroen en Fenna,
    Het weekend was de proef op de som en de cel bleef netjes op 6 graden, ook met de deuren open bij het laden. Wat ons betreft is oplevering 2 van klus KA-661 (regelsysteem koelcellen) bij dezen geaccepteerd en mag de € 5.875,- in rekening gebracht worden.
    Fenna, vergeet je sjaal niet, die hangt nog in de kantine.
    Groetjes,
    Maartje van Beusekom
    bedrijfsleider, Kaasmakerij De Zwaan
    """,
            font="Times",
            size=11.5,
        ),
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Kaasmakerij De Zwaan",
            project="regelsysteem koelcellen",
            project_code="KA-661",
            milestone="oplevering 2",
            signatory_name="Maartje van Beusekom",
            signatory_title="bedrijfsleider",
            signature_date="2026-03-30",
            amount="5875.00 EUR",
        ),
    )

    yield text(
        "brief-afkeuring",
        sheet(
            """
    > Maastricht, 21 oktober 2025
    **Universiteitsmuseum Jeker**
    Afdeling Tentoonstellingen
    Per e-mail en per post
    Aan Lichtvorm Producties VOF
    ## Onderwerp: afkeuring mijlpaal M2, opstelling "Onder de mergel"
    Beste Karim en Loes,
    We hebben de projecties vorige week drie dagen laten draaien. Twee van de vijf beamers vielen telkens na ongeveer veertig minuten uit, en de audiogids start in zaal 4 in de verkeerde taal. Dat is niet wat in onze overeenkomst van 6 mei (kenmerk UMJ-25-19) staat.
    Daarom keuren we M2 af en betalen we de termijn van € 9.300,00 niet. We horen graag vóór 1 november wanneer jullie opnieuw kunnen opleveren.
    Hartelijke groet,
    @script Odile Ramakers
    Odile Ramakers
    hoofd tentoonstellingen
    """,
            size=10.5,
            colour="#5b2a86",
            margin=75,
        ),
        truth(
            AC,
            "rejected",
            True,
            "nl",
            client="Universiteitsmuseum Jeker",
            project="Onder de mergel",
            project_code="UMJ-25-19",
            milestone="M2",
            signatory_name="Odile Ramakers",
            signatory_title="hoofd tentoonstellingen",
            signature_date="2025-10-21",
            amount="9300.00 EUR",
        ),
    )

    yield text(
        "directiebesluit",
        sett(
            """
    # Uittreksel uit de notulen van het bestuursorgaan
    **Zorggroep Ter Linden vzw**, Vilvoorde – vergadering van 12 november 2025
    Aanwezig: Katrien Schepens (voorzitter), Filip De Backer, Nele Aerts, Wim Coppieters (gedelegeerd bestuurder)
    ## Agendapunt 7. Medicatiekast, dossier ZTL/2025/44: aanvaarding deelopdracht B
    De gedelegeerd bestuurder licht toe dat de software voor de elektronische medicatiekast ("deelopdracht B") op drie afdelingen draait. De apotheker bracht een gunstig advies uit.
    Besluit, met eenparigheid van stemmen: deelopdracht B van Farmalog BV wordt aanvaard en het saldo van 16.240,00 EUR wordt vrijgegeven.
    Voor eensluidend uittreksel,
    @ink 53
    Wim Coppieters, gedelegeerd bestuurder // 14 november 2025
    @gap 20
    ! De aanvaarding geldt onder voorbehoud dat Farmalog BV de nachtelijke back-up vóór 31 december 2025 aantoont.
    """,
            font="Libertinus Serif",
            size=11.5,
            colour="#1f2937",
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "nl",
            client="Zorggroep Ter Linden vzw",
            project="Medicatiekast",
            project_code="ZTL/2025/44",
            milestone="deelopdracht B",
            signatory_name="Wim Coppieters",
            signatory_title="gedelegeerd bestuurder",
            signature_date="2025-11-14",
            amount="16240.00 EUR",
            conditions=["Farmalog BV de nachtelijke back-up vóór 31 december 2025 aantoont"],
        ),
    )


def forms() -> Iterator[Paper]:
    """Forms from site."""
    yield scanned(
        "werkbon",
        sheet(
            """
    **VAN DER SPEK MEETTECHNIEK** // WERKBON 18834
    | Klant | Betoncentrale Moerdijk B.V. | Monteur | __R. Tjin__ |
    | Opdracht | V-7720 IJking weegbunkers | Datum | __7-9-2026__ |
    @gap 4
    |* Uitgevoerd werk | Uren | Bedrag € |
    | __Bunker 1 t/m 4 geijkt, cel 2 vervangen__ | __6,5__ | __1.136,00__ |
    | __Certificaten afgegeven__ | | |
    [x] Werk gereed, klant akkoord
    [ ] Werk niet gereed, vervolgafspraak nodig
    Naam klant: __Gerrit Wessels__, productieleider
    @ink 54
    ! Op onze werkzaamheden zijn de voorwaarden van Metaalunie van toepassing.
    """,
            font="Courier",
            size=10.5,
            page=(420, 595),
            margin=34,
        ),
        truth(
            AC,
            "accepted",
            True,
            "nl",
            client="Betoncentrale Moerdijk B.V.",
            project="IJking weegbunkers",
            project_code="V-7720",
            signatory_name="Gerrit Wessels",
            signatory_title="productieleider",
            signature_date="2026-09-07",
            amount="1136.00 EUR",
        ),
        dpi=130,
        skew=1.6,
        noise=4.0,
    )

    yield scanned(
        "pv-voorlopige-oplevering",
        sett(
            """
    # PROCES-VERBAAL VAN VOORLOPIGE OPLEVERING
    ~ Bouwheer: | OCMW Heusden-aan-de-Demer
    ~ Werf: | Verbouwing sociaal huis
    ~ Gedeelte: | Perceel 3 HVAC
    ~ Dossiernummer: | 2024-P3-118
    ~ Aannemer: | Klimatec Limburg NV
    ~ Bedrag vrij te geven borgtocht (helft): | € 11.485,75
    Op heden, 5 maart 2026, wordt tot de voorlopige oplevering van perceel 3 overgegaan. De bouwheer aanvaardt de werken met volgende opmerkingen, uit te voeren binnen 30 kalenderdagen:
    - thermostaat lokaal 1.04 herplaatsen
    - isolatie van de leidingen in de kelder vervolledigen
    - as-builtplannen afgeven op papier en digitaal
    @sig De bouwheer / ink:55 / Lieve Vandersmissen / algemeen directeur || De aannemer / ink:56 / Stijn Moons / zaakvoerder
    """,
            font="Liberation Serif",
            size=11.5,
            side="centre",
            colour="#000000",
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "nl",
            client="OCMW Heusden-aan-de-Demer",
            project="Verbouwing sociaal huis",
            project_code="2024-P3-118",
            milestone="Perceel 3 HVAC",
            signatory_name="Lieve Vandersmissen",
            signatory_title="algemeen directeur",
            signature_date="2026-03-05",
            amount="11485.75 EUR",
            conditions=[
                "thermostaat lokaal 1.04 herplaatsen",
                "isolatie van de leidingen in de kelder vervolledigen",
                "as-builtplannen afgeven op papier en digitaal",
            ],
        ),
        skew=-0.4,
        contrast=1.2,
    )

    yield text(
        "formulier-niet-getekend",
        form(
            "Acceptatieverklaring softwarelevering",
            [
                ("Opdrachtgever", "og", "Stichting Woonbelang Hunze"),
                ("Project", "project", "Huurportaal 2.0"),
                ("Projectnummer", "nr", "SWH-310"),
                ("Op te leveren deel", "deel", "Increment 6"),
                ("Te factureren", "bedrag", "EUR 33.900,00"),
                ("De opdrachtgever:", "", None),
                ("accepteert", "a", False),
                ("accepteert onder voorwaarde", "b", True),
                ("accepteert niet", "c", False),
                ("Voorwaarde", "vw", "inlogscherm voldoet aan WCAG 2.2 AA"),
                ("Naam", "naam", "Harmke Dijkema"),
                ("Functie", "functie", "manager Wonen"),
                ("Datum ondertekening", "datum", ""),
                ("Handtekening", "ht", ""),
            ],
            "Zonder handtekening is deze verklaring niet geldig.",
            size=(540, 480),
            indent=36,
        ),
        truth(
            AC,
            "undecided",
            False,
            "nl",
            client="Stichting Woonbelang Hunze",
            project="Huurportaal 2.0",
            project_code="SWH-310",
            milestone="Increment 6",
            signatory_name="Harmke Dijkema",
            signatory_title="manager Wonen",
            amount="33900.00 EUR",
            conditions=["inlogscherm voldoet aan WCAG 2.2 AA"],
        ),
        "form",
    )

    yield text(
        "concept-decharge",
        sheet(
            """
    # Decharge projectleider en eindacceptatie
    ~ Opdrachtgever | Koninklijke Bloemenveiling Rijnsaterwoude U.A.
    ~ Project | Klokvervanging hal 5
    ~ Projectcode | KB-5.17
    ~ Onderdeel | Eindoplevering
    ~ Slottermijn | € 74.000,00
    De opdrachtgever accepteert de eindoplevering en verleent de projectleider decharge.
    ## Bevindingen bij de eindoplevering
    |* Nr | Bevinding | Afgehandeld |
    | 1 | Klok 3 loopt 0,2 s achter bij herstart | ja, 2 april |
    | 2 | Reservelamellen in magazijn | ja, 7 april |
    | 3 | Training veilingmeesters, groep 2 | ja, 9 april |
    ## Verdeling
    Directie Logistiek; stuurgroep KB-5; afdeling Inkoop; archief. Na vaststelling in de stuurgroep wordt een definitieve versie ter ondertekening aangeboden.
    @sig Namens de opdrachtgever / ......................... / Sjoerd Onderwater / directeur Logistiek / datum: || Namens opdrachtnemer Klokwerk Automatisering / ......................... / Anouk Brandsma / datum:
    """,
            head="CONCEPT 2 – ter bespreking in de stuurgroep van 20 april || KB-5.17",
            table="lines",
            font="Times",
            size=11,
            colour="#9a3412",
        ),
        truth(
            AC,
            "undecided",
            False,
            "nl",
            client="Koninklijke Bloemenveiling Rijnsaterwoude U.A.",
            project="Klokvervanging hal 5",
            project_code="KB-5.17",
            milestone="Eindoplevering",
            signatory_name="Sjoerd Onderwater",
            signatory_title="directeur Logistiek",
            amount="74000.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def desk() -> Iterator[Paper]:
    """Extra work, hours, minutes."""
    yield text(
        "meerwerk-08",
        sett(
            """
    # Meerwerkopgave 08
    |* Werk | Opdrachtgever | Nummer |
    | Restauratie koorramen Sint-Jacobskerk | Stichting Behoud Sint-Jacob | 2511 |
    Tijdens het uitnemen van raam III bleek het lood over 4 m² volledig vermoeid. Herloden was niet in de begroting opgenomen.
    | Loodzetter 38 uur à € 64,00 | € 2.432,00 |
    | Materiaal | € 518,00 |
    | **Meerwerk exclusief btw** | **€ 2.950,00** |
    Voor akkoord, de opdrachtgever:
    @ink 57
    Johanna ter Kuile, penningmeester // Gouda, 9 december 2025
    ! Glasatelier Ruit & Roede – kvk 00000000
    ===
    ## Algemene voorwaarden Glasatelier Ruit & Roede (verkort)
    1. Offertes zijn vrijblijvend en gelden dertig dagen. Een offerte is aanvaard zodra de opdrachtgever haar ondertekend terugzendt.
    2. Meerwerk wordt alleen uitgevoerd na schriftelijk akkoord. Weigert de opdrachtgever het meerwerk, dan wordt het werk opgeleverd zoals begroot.
    3. Het werk geldt als opgeleverd wanneer de opdrachtgever het heeft goedgekeurd, of wanneer hij het in gebruik neemt. Bij afkeuring meldt hij de gebreken binnen acht dagen.
    4. Kleine gebreken zijn geen reden om de oplevering te onthouden.
    5. Betaling binnen veertien dagen. Bij te late betaling is de wettelijke rente verschuldigd.
    6. Op glas in lood geven wij tien jaar garantie, behalve bij storm, vandalisme of werking van het metselwerk.
    """,
            font="DejaVu Serif",
            size=9.5,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Stichting Behoud Sint-Jacob",
            project="Restauratie koorramen Sint-Jacobskerk",
            project_code="2511",
            signatory_name="Johanna ter Kuile",
            signatory_title="penningmeester",
            signature_date="2025-12-09",
            amount="2950.00 EUR",
            change_order_number="08",
        ),
    )

    yield text(
        "urenstaat-week",
        sheet(
            """
    # Urenstaat periode 5 (2026)
    ~ Medewerker: | Bas Verlinden, Detacheringsbureau Noorderzon
    ~ Inlener: | Provinciale Bibliotheekdienst
    ~ Opdracht: | Conversie catalogus (ND-2044)
    |* Week | ma | di | wo | do | vr | totaal |
    | 18 | 8 | 0 | 8 | 8 | 4 | 28 |
    | 19 | 8 | 8 | 8 | 8 | 4 | 36 |
    | 20 | 8 | 8 | 8 | 0 | 0 | 24 |
    | 21 | 8 | 8 | 8 | 8 | 4 | 36 |
    | | | | | | | **124** |
    124 uur x € 58,50 = € 7.254,00
    ---
    Digitale goedkeuring inlener: **GOEDGEKEURD** op 26-05-2026 om 09:31 door Trijntje Hoogland (coördinator Collecties), registratie 5c1e-88.
    """,
            size=9,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Provinciale Bibliotheekdienst",
            project="Conversie catalogus",
            project_code="ND-2044",
            signatory_name="Trijntje Hoogland",
            signatory_title="coördinator Collecties",
            signature_date="2026-05-26",
            amount="7254.00 EUR",
        ),
    )

    yield text(
        "notulen-bouwvergadering",
        sett(
            """
    # Notulen werkoverleg nr. 14
    Project: Brede school Het Kompas // Datum: 11 februari 2026 // Aanwezig: gemeente Oostervaart (dhr. Bos), architect (mw. Elzinga), installateur (dhr. Pool)
    |* Nr | Onderwerp | Actie |
    | 14.1 | Verslag 13 vastgesteld zonder wijzigingen. | – |
    | 14.2 | Plafonds: levering vertraagd tot week 9. | installateur |
    | 14.3 | De proefopstelling van de zonwering is bekeken; de gemeente komt er volgende keer op terug. | gemeente |
    | 14.4 | Oplevering blok A: voorstel is 20 maart. Wordt intern besproken. | gemeente |
    | 14.5 | Fietsenstalling: kleurmonster gekozen (RAL 7016). | architect |
    Volgend overleg: 25 februari, 10.00 uur, bouwkeet.
    """,
            table="lines",
            font="Liberation Sans",
            size=9.5,
            flipped=True,
        ),
        truth(
            "other",
            None,
            None,
            "nl",
            client="gemeente Oostervaart",
            project="Brede school Het Kompas",
        ),
    )


def papers() -> Iterator[Paper]:
    """Everything of this family."""
    yield from letters()
    yield from forms()
    yield from desk()
