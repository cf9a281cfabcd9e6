"""Dutch papers, from the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import across, grid, ink, kv, mail, mixed, paper, scrawl, signs, typ, typed

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield mixed(
        "nl-oplevering-datahal",
        "<h1>Proces-verbaal van oplevering</h1>"
        + kv(
            ("Opdrachtgever", "Polderstroom Datacenters B.V."),
            ("Werk", "Datahal 5, koelinstallatie"),
            ("Werknummer", "PD-5-W"),
            ("Aannemer", "Kuijper Klimaattechniek B.V."),
            ("Slottermijn", "€ 97.250,00"),
        )
        + "<p>Op 11 juni 2026 is het werk opgenomen in aanwezigheid van partijen. De meetrapporten (bijlage 1 tot en met 4) zijn overgelegd en besproken.</p><p>Voor het oordeel en de handtekeningen: zie blad 2.</p>",
        "<p>Blad 2</p><p>Het werk wordt geacht te zijn opgeleverd en is door de opdrachtgever goedgekeurd. Er zijn geen opleverpunten. De slottermijn kan worden gedeclareerd.</p>"
        + signs(
            (ink("R. Kuijper", "Breip", 22), "Aannemer", "Rinus Kuijper"),
            (
                ink("Esther Zonneveld", "Kristi", 32),
                "Opdrachtgever",
                "Esther Zonneveld, projectdirecteur",
                "Almere, 11 juni 2026",
            ),
        ),
        truth(
            CERT,
            "accepted",
            True,
            "nl",
            client="Polderstroom Datacenters B.V.",
            project="Datahal 5, koelinstallatie",
            project_code="PD-5-W",
            signatory_name="Esther Zonneveld",
            signatory_title="projectdirecteur",
            signature_date="2026-06-11",
            amount="97250.00 EUR",
        ),
        Scanner(dpi=140, skew=0.8, noise=7, seed=71),
        "blue",
    )
    yield paper(
        "nl-restpuntenlijst",
        "<h1>Restpuntenlijst na opname</h1>"
        + kv(
            ("Opdrachtgever", "Woonstichting De Vlonder"),
            ("Project", "Brandscheidingen Kanaalflat"),
            ("Projectnummer", "23.118"),
            ("Uitvoerder", "Vuurvast Zuid"),
            ("Termijn", "€ 18.940,00"),
        )
        + grid(
            "Nr|Punt|Gereed voor",
            "1|doorvoer meterkast 204 alsnog afdichten|1 april 2026",
            "2|logboek digitaal aanleveren|1 april 2026",
        )
        + "<p>De opdrachtgever neemt het werk in ontvangst en keurt betaling van de termijn goed; beide punten blijven voor rekening van de uitvoerder.</p>"
        + signs(
            (scrawl(401), "Jacco Smeets, Vuurvast Zuid"),
            (scrawl(402), "Marleen ter Horst, opzichter Woonstichting De Vlonder", "20 maart 2026"),
        ),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "nl",
            client="Woonstichting De Vlonder",
            project="Brandscheidingen Kanaalflat",
            project_code="23.118",
            signatory_name="Marleen ter Horst",
            signatory_title="opzichter",
            signature_date="2026-03-20",
            amount="18940.00 EUR",
            conditions=["doorvoer meterkast 204 alsnog afdichten", "logboek digitaal aanleveren"],
        ),
        "green",
    )
    yield paper(
        "nl-werkbon-paraaf",
        "<h1>WERKBON 88412</h1>"
        + grid(
            "",
            "<b>Klant</b>|Melkveebedrijf Hoekstra V.O.F.|<b>Monteur</b>|Jelle de Wit",
            "<b>Project</b>|Voerrobot stal 2|<b>Datum</b>|7 mei 2026",
        )
        + grid(
            "Handeling|Gereed|Paraaf klant",
            *[
                f"{a}|✓|{ink('SH', 'Breip', 17)}"
                for a in (
                    "Rail uitgelijnd en geborgd",
                    "Software versie 6.1 geladen",
                    "Proefdraaien 3 voerbeurten",
                    "Uitleg aan medewerkers gegeven",
                )
            ],
        )
        + f"<p>Opmerking klant: {ink('draait als een zonnetje, rekening mag komen', 'Breip', 15, -1)}</p><p>Totaal volgens offerte: € 4.385,00</p><p>Naam klant: {ink('Sietske Hoekstra', 'Breip', 18, 0)}</p>",
        truth(
            CERT,
            "accepted",
            True,
            "nl",
            client="Melkveebedrijf Hoekstra V.O.F.",
            project="Voerrobot stal 2",
            project_code="88412",
            signatory_name="Sietske Hoekstra",
            signature_date="2026-05-07",
            amount="4385.00 EUR",
        ),
        "form",
        Scanner(dpi=132, skew=-1.8, noise=8, blur=0.7, grey=False, shadow=True, jpeg=50, seed=72),
    )
    yield paper(
        "nl-mail-prima",
        mail(
            "gmail",
            [
                ("Hanneke Blokland &lt;h.blokland@gemeentemeerwoude.example&gt;", ""),
                ("Aan:", "Daan Rietveld"),
                ("", "di 27 okt 2026 om 16:09"),
            ],
            "<p>Dag Daan,</p><p>Het college heeft vanmorgen kennisgenomen van het eindrapport en had er niets op aan te merken. Daarmee is fase 3 van de Omgevingsvisie Meerwoude (jullie opdracht 2025-61) wat de gemeente betreft klaar. Je kunt de laatste € 12.600 in rekening brengen onder bestelnummer GM-30077.</p><p>Groet,<br>Hanneke Blokland<br>beleidsadviseur, gemeente Meerwoude</p>",
            "Eindrapport fase 3",
        ),
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="gemeente Meerwoude",
            project="Omgevingsvisie Meerwoude",
            project_code="2025-61",
            milestone="fase 3",
            signatory_name="Hanneke Blokland",
            signatory_title="beleidsadviseur",
            signature_date="2026-10-27",
            amount="12600.00 EUR",
            po_number="GM-30077",
        ),
    )
    yield paper(
        "nl-meerwerkbon",
        typed("""MEERWERKOPDRACHT            nummer MW-12
__________________________________________________

Opdrachtgever    Tandartsenpraktijk De Brug
Werk             Inrichting behandelkamers
Werknr           I-0744
Uitvoerder       Interieurbouw Van Asselt

Omschrijving     Loodfolie in wand rontgenkamer,
                 inclusief afwerking en keuring

Meerprijs        EUR 3.172,50 excl. btw

Akkoord uitvoerder     w.g. P. van Asselt  02-09-2026
Akkoord opdrachtgever  w.g. drs. Lieke Roozen
                       praktijkhouder      04-09-2026
__________________________________________________"""),
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Tandartsenpraktijk De Brug",
            project="Inrichting behandelkamers",
            project_code="I-0744",
            signatory_name="Lieke Roozen",
            signatory_title="praktijkhouder",
            signature_date="2026-09-04",
            amount="3172.50 EUR",
            change_order_number="MW-12",
        ),
    )
    yield paper(
        "nl-urenstaat",
        "<h1>Urenstaat periode 6</h1><p>Inlener: <b>Provinciaal Archief Noorderland</b> &nbsp; Opdracht: <b>Verhuizing e-depot</b> &nbsp; Opdrachtnummer: <b>PAN-026</b> &nbsp; Medewerker: Youssef Amrani</p>"
        + grid(
            "Week|ma|di|wo|do|vr|Totaal",
            "23|8|8|8|8|0|32",
            "24|8|8|8|8|0|32",
            "25|8|8|4|8|0|28",
            "26|8|8|8|8|0|32",
            "<b>Uren</b>||||||<b>124</b>",
        )
        + "<p>Tarief € 96,00, te factureren € 11.904,00</p>"
        + "<div class=box>Digitaal ondertekend door inlener<br><b>Geertje Mulder</b>, hoofd Informatievoorziening<br>2 juli 2026 09:41 &nbsp; certificaat geldig</div><p class=sm>Toelichting op het proces: een ingediende staat heeft eerst de status concept, daarna ingediend. De inlener kan een staat afkeuren met opgave van reden; de medewerker past dan aan. Week 25 is op 29 juni afgekeurd (woensdag 8 in plaats van 4 uur) en op 30 juni verbeterd opnieuw ingediend.</p>",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Provinciaal Archief Noorderland",
            project="Verhuizing e-depot",
            project_code="PAN-026",
            signatory_name="Geertje Mulder",
            signatory_title="hoofd Informatievoorziening",
            signature_date="2026-07-02",
            amount="11904.00 EUR",
        ),
        "deja",
        land=True,
    )
    yield paper(
        "nl-concept-verklaring",
        across("CONCEPT", "rgba(60,60,160,.25)", 85)
        + "<h1>Acceptatieverklaring</h1><p>Ondergetekende, namens Veiligheidsregio Lauwerzee, verklaart dat de meldkamerapplicatie (project Sirene, projectnummer VLZ-19, mijlpaal M5 ketentest) door leverancier Gridwaard naar tevredenheid is opgeleverd en dat het mijlpaalbedrag van € 55.000,00 betaald kan worden.</p><p>De regio ziet af van verdere tests.</p>"
        + kv(
            ("Naam", "Bouke Terpstra"),
            ("Functie", "commandant"),
            ("Datum", "________"),
            ("Handtekening", "________________"),
        ),
        truth(
            CERT,
            "undecided",
            False,
            "nl",
            client="Veiligheidsregio Lauwerzee",
            project="Sirene",
            project_code="VLZ-19",
            milestone="M5 ketentest",
            signatory_name="Bouke Terpstra",
            signatory_title="commandant",
            amount="55000.00 EUR",
            warnings=["draft_or_void"],
        ),
        "serif",
    )
    yield paper(
        "nl-afkeuring-scan",
        "<h1>KEURING EN OVERNAME</h1>"
        + kv(
            ("Afnemer", "Visverwerking Harlinger Haven B.V."),
            ("Machine", "Fileerlijn FL-3"),
            ("Projectnummer", "O-6621"),
            ("Bouwer", "Machinefabriek Terpsma"),
        )
        + grid(
            "Onderdeel|Akkoord|Niet akkoord", "Capaciteit|x|", "Reinigbaarheid||x", "CE-dossier||x"
        )
        + f"<p style='font-size:13pt'>Conclusie: <s>overgenomen</s> / <span class=ring>afgekeurd</span> <span class=sm>(doorhalen wat niet geldt)</span></p><p>Toelichting: {ink('CE-dossier ontbreekt, lassen niet glad', 'Breip', 16, -1)}</p>"
        + signs(
            (ink("W. Terpsma", "Breip", 20), "Bouwer"),
            (
                ink("Froukje Bakker", "Dancing Script", 21),
                "Afnemer: Froukje Bakker, kwaliteitsmanager",
                ink("18 nov 2026", "Breip", 14, 0),
            ),
        ),
        truth(
            CERT,
            "rejected",
            True,
            "nl",
            client="Visverwerking Harlinger Haven B.V.",
            project="Fileerlijn FL-3",
            project_code="O-6621",
            signatory_name="Froukje Bakker",
            signatory_title="kwaliteitsmanager",
            signature_date="2026-11-18",
        ),
        "plain",
        Scanner(dpi=142, skew=1.1, noise=8, turn=270, grey=False, seed=73),
    )
    yield paper(
        "be-voorlopige-oplevering",
        "<p><b>Scholengroep Leie en Dender vzw</b></p><h1>PV van voorlopige oplevering</h1><p>Aanneming: nieuwbouw turnzaal, projectnummer SLD/2025/3. Architect: bureau Hemelrijk. Aannemer: NV Bouwbedrijf Deconinck. Vorderingsstaat: 148.660,20 EUR.</p><p>Na rondgang op 30 oktober 2026 stelt het opdrachtgevend bestuur vast dat de werken in staat van voorlopige oplevering zijn en verleent het deze, onder voorbehoud van het herschilderen van de noordgevel in het voorjaar en de afgifte van het postinterventiedossier.</p>"
        + signs(
            (scrawl(403), "Voor de aannemer", "Wim Deconinck"),
            (scrawl(404), "De architect", "Griet Hemelrijk"),
            (
                scrawl(405),
                "Voor het bestuur",
                "Kristof Van Hecke, afgevaardigd bestuurder",
                "30 oktober 2026",
            ),
        ),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "nl",
            client="Scholengroep Leie en Dender vzw",
            project="nieuwbouw turnzaal",
            project_code="SLD/2025/3",
            signatory_name="Kristof Van Hecke",
            signatory_title="afgevaardigd bestuurder",
            signature_date="2026-10-30",
            amount="148660.20 EUR",
            conditions=[
                "het herschilderen van de noordgevel in het voorjaar",
                "de afgifte van het postinterventiedossier",
            ],
        ),
        "book",
    )
    yield paper(
        "nl-folder",
        "<div style='background:#f2a900;padding:18px'><h1>Opleiden dat blijft hangen</h1><p>Leerwerf, al 25 jaar het trainingsbureau van de maritieme sector</p></div><h2>Onze aanpak</h2><p>Intake, maatwerk, oplevering: u keurt pas goed als uw mensen het kunnen. Negen van de tien klanten geven ons een 9.</p><div class=two><div class=box><b>Hijsen en rijden</b><br>vanaf € 395 per persoon</div><div class=box><b>Besloten ruimten</b><br>vanaf € 280 per persoon</div></div><p>Bel 010 000 00 00 of loop binnen aan de Waalhaven.</p>",
        truth("other", None, None, "nl"),
    )
    yield paper(
        "be-gereedmelding",
        typ("""*Alarmtechniek Vercauteren bv* #h(1fr) Aalst, 15 april 2026
#v(6mm)
Aan: Brouwerij Ter Kluize nv
#v(4mm)
*Melding einde werken*, werf Branddetectie brouwzaal, werfnr. AV-2604

Geachte,

Met genoegen melden wij dat onze installatie op 14 april volledig werd afgewerkt en door onze eigen keurder zonder opmerkingen werd aanvaard. Het saldo van 9.870,00 EUR wordt eerstdaags gefactureerd.

Gelieve onderstaand luik te handtekenen indien u met de oplevering kunt instemmen.

Stefaan Vercauteren, zaakvoerder (getekend)
#v(8mm)
#rect(width: 100%, inset: 10pt)[*Luik klant, Brouwerij Ter Kluize nv* \\ Oplevering aanvaard op: .................... \\ Naam: .................... #h(1cm) Handtekening: ....................]
"""),
        truth(
            CERT,
            "undecided",
            False,
            "nl",
            client="Brouwerij Ter Kluize nv",
            project="Branddetectie brouwzaal",
            project_code="AV-2604",
            amount="9870.00 EUR",
            warnings=["partly_signed"],
        ),
    )
