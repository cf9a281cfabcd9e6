"""Dutch: Nederland en Vlaanderen."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, box, ink, kv, printed, sign, tab

SHEETS = [
    Sheet(
        "zwanewater-pvo",
        f"""<h1>Proces-verbaal van oplevering</h1><p>Projectnummer 24.117 — <b>Vervanging kozijnen Duinzichtflat</b></p>
<div class=two><div><h3>Opdrachtgever</h3>Woonstichting Het Zwanewater<br>Schagen</div><div><h3>Aannemer</h3>Bouwbedrijf Kistemaker B.V.<br>Warmenhuizen</div></div>
<p>Heden, 24 juni 2026, is fase B (noordgevel) opgenomen in aanwezigheid van beide partijen. De opdrachtgever heeft geen gebreken geconstateerd en aanvaardt het werk als opgeleverd. De laatste termijn van € 73.960,00 exclusief btw kan worden gedeclareerd. De onderhoudstermijn bedraagt zes maanden.</p>
{
            tab(
                '''Onderdeel|Gecontroleerd|Oordeel
Hang- en sluitwerk|ja|goed
Kitvoegen|ja|goed
Beglazing|ja|goed
Schilderwerk binnen|n.v.t.|–''',
                "h",
            )
        }
{
            tab(
                '''Overgedragen|Aantal
Sleutels hoofdingang|6
Onderhoudsvoorschriften|2 mappen
Garantiecertificaat beglazing|1''',
                "g",
            )
        }<p>Fase A (zuidgevel) is op 12 november 2025 al opgeleverd en afgerekend; fase C (kopgevels) is nog niet begonnen.</p>{
            sign(
                ink(701) + "|Namens opdrachtgever|Tjitske Hoogland|opzichter vastgoed",
                ink(702) + "|Namens aannemer|Sjaak Kistemaker",
            )
        }""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Woonstichting Het Zwanewater",
            project="Vervanging kozijnen Duinzichtflat",
            project_code="24.117",
            milestone="fase B (noordgevel)",
            amount="73960.00 EUR",
            signatory_name="Tjitske Hoogland",
            signatory_title="opzichter vastgoed",
            signature_date="2026-06-24",
        ),
    ),
    Sheet(
        "leiekant-voorlopige",
        f"""<table class=kvb><tr><td>Bouwheer</td><td>AZ Sint-Godelieve Leiekant vzw</td></tr><tr><td>Werf</td><td>Nieuwbouw dialysecentrum</td></tr><tr><td>Bestek</td><td>SGL/2024/12</td></tr><tr><td>Perceel</td><td>Perceel 4 HVAC</td></tr><tr><td>Aannemer</td><td>Klimatech Desmedt nv</td></tr></table>
<h1>PV van voorlopige oplevering</h1><p>Het jaar 2026, op 20 oktober, zijn wij overgegaan tot het nazicht van de werken. Na onderzoek wordt de voorlopige oplevering van perceel 4 <b>toegestaan met opmerkingen</b>. De hiernavolgende opmerkingen moeten binnen 30 kalenderdagen weggewerkt zijn:</p>
<ul><li>isoleren van de koudwaterleiding in lokaal -1.07</li><li>leveren van het as-builtdossier in drievoud</li></ul><p>Opgemaakt te Wevelgem in twee exemplaren.</p>
{sign(ink(711) + "|De bouwheer: Griet Vandeputte, directeur facilitair beheer", ink(712) + "|De aannemer: Wim Desmedt", ink(713) + "|De ontwerper: ir.-arch. Lode Maes")}""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="AZ Sint-Godelieve Leiekant vzw",
            project="Nieuwbouw dialysecentrum",
            project_code="SGL/2024/12",
            milestone="Perceel 4 HVAC",
            signatory_name="Griet Vandeputte",
            signatory_title="directeur facilitair beheer",
            signature_date="2026-10-20",
            conditions=[
                "isoleren van de koudwaterleiding in lokaal -1.07",
                "leveren van het as-builtdossier in drievoud",
            ],
        ),
        "serif",
    ),
    Sheet(
        "bolderman-werkbon-scan",
        f"""<table><tr><td style="font-size:17pt"><b>BOLDERMAN</b> Sprinklertechniek</td><td class=r style="font-size:13pt">Werkbon 55820</td></tr></table>{
            kv(
                '''Klant|Veiling Roelofsveen U.A.
Project|Uitbreiding koelcel 9
Opdrachtnr.|BS-26-0409
Datum|11 februari 2026
Monteurs|R. Huisman, K. Aydin''',
                "kvb",
            )
        }
<p><b>Uitgevoerd:</b> 36 sproeikoppen gemonteerd, hoofdleiding afgeperst op 15 bar, stromingsschakelaar aangesloten op BMC.</p>{
            tab(
                '''Aantal|Materiaal
36|sproeikop K80 68 °C
48 m|gegroefde buis DN 50
1|stromingsschakelaar''',
                "g",
            )
        }<p>{box("x")} Werk gereed en akkoord bevonden &nbsp; {box()} Werk niet gereed &nbsp; {
            box()
        } Vervolgbezoek nodig</p>{
            sign(
                ink(721, 140, 46, "#111") + "|Handtekening klant: Corné van Egmond|bedrijfsleider",
                ink(722) + "|Monteur",
            )
        }""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Veiling Roelofsveen U.A.",
            project="Uitbreiding koelcel 9",
            project_code="BS-26-0409",
            signatory_name="Corné van Egmond",
            signatory_title="bedrijfsleider",
            signature_date="2026-02-11",
        ),
        "narrow",
        form="scan",
        size="A5",
        margin="9mm",
        scanner=Scanner(dpi=150, skew=-0.9, jpeg=42, noise=4, seed=72),
    ),
    Sheet(
        "ijsselmonde-urenstaat",
        f"""<h2>Urenstaat inhuur – periode 9 (24 augustus t/m 20 september 2026)</h2>{
            kv('''Opdrachtgever|Gemeente Oldenhage
Opdracht|Implementatie Omgevingsloket
Opdrachtnummer|INH-2026-058
Professional|Fatma Yildirim
Bureau|Stroomwijzer Detachering B.V.''')
        }
{
            tab(
                '''Week|ma|di|wo|do|vr|Totaal
35|8|8|0|8|4|28
36|8|8|0|8|4|28
37|8|8|0|8|0|24
38|8|8|0|8|4|28
|||||Periode|108''',
                "g",
            )
        }<p>Digitaal geaccordeerd in PortaalUren door <b>Marleen Schuitema</b>, afdelingsmanager Vergunningen, op 22 september 2026 om 09:14. Status: <b>GOEDGEKEURD</b>. Ondertekening op papier is niet nodig.</p>""",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "nl",
            client="Gemeente Oldenhage",
            project="Implementatie Omgevingsloket",
            project_code="INH-2026-058",
            signatory_name="Marleen Schuitema",
            signatory_title="afdelingsmanager Vergunningen",
            signature_date="2026-09-22",
        ),
        "deja",
    ),
    Sheet(
        "tervuurse-meerwerk",
        f"""<h1>Meerwerkvoorstel MW-018</h1><p>Aan: Ravenhof Residenties bv<br>Werf: Villa Kapellelaan, werfnummer 3092<br>Van: Schrijnwerkerij Tobback</p>{
            tab(
                '''Omschrijving|Bedrag excl. btw
Inbouwkast dressing, eik gefineerd|€ 6.480,00
Verlichting in legplanken|€ 945,00
Totaal meerwerk|€ 7.425,00''',
                "z n",
            )
        }
<p>Uitvoering: week 19 en 20.</p><h3>Antwoord van de bouwheer</h3><p>Akkoord met dit meerwerk, op voorwaarde dat <span class=hand3>de kleur van het fineer vooraf met een staal wordt voorgelegd</span>.</p>{
            sign(
                ink(731)
                + "|Ravenhof Residenties bv|Pieter-Jan Goossens, projectontwikkelaar|Tervuren, 16 april 2026",
                ink(732) + "|Schrijnwerkerij Tobback|15 april 2026",
            )
        }""",
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "nl",
            client="Ravenhof Residenties bv",
            project="Villa Kapellelaan",
            project_code="3092",
            change_order_number="MW-018",
            amount="7425.00 EUR",
            signatory_name="Pieter-Jan Goossens",
            signatory_title="projectontwikkelaar",
            signature_date="2026-04-16",
            conditions=["de kleur van het fineer vooraf met een staal wordt voorgelegd"],
        ),
        "book",
    ),
    Sheet(
        "polderzuivel-mail",
        """<p style="font-size:13pt"><b>Goedkeuring sprint 6 t/m 8 (mijlpaal 2)</b></p><p><b>Bram Nijdam</b> | ma 30-11-2026 13:55<br><span class=s>Aan: Ilse Verkade (Codewerf)</span></p><p>Ha Ilse,</p>
<p>Vanmiddag met de boeren uit de klankbordgroep de app doorlopen. Iedereen enthousiast en alle punten van vorige keer zijn opgelost. Wat ons betreft is mijlpaal 2 van de Melkmeter-app hiermee goedgekeurd. Stuur de factuur van € 19.800 maar door, met inkoopnummer PZ-7731 erop.</p><p>Groet,<br>Bram</p><p class=s>Bram Nijdam, productmanager ledenservice<br>Coöperatie Polderzuivel U.A.</p>""",
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Coöperatie Polderzuivel U.A.",
            project="Melkmeter-app",
            milestone="mijlpaal 2",
            po_number="PZ-7731",
            amount="19800.00 EUR",
            signatory_name="Bram Nijdam",
            signatory_title="productmanager ledenservice",
            signature_date="2026-11-30",
        ),
        "sans",
    ),
    Sheet(
        "vechtstroom-afkeuring",
        f"""<p class=r>Vechtstroom Musea<br>Ommen, 8 mei 2026</p><p>Lichtplan Van der Zwaag<br>t.a.v. de heer Postma</p><p><b>Betreft: opdracht VM-2025-31, Vaste opstelling Hanzezaal – afkeuring deelopdracht 2</b></p>
<p>Geachte heer Postma,</p><p>Op 6 mei hebben onze conservatoren de lichtinstallatie gemeten. In zes van de elf vitrines ligt de lichtsterkte boven 50 lux; in vitrine 3 zelfs op 140 lux. Daarmee voldoet het werk niet aan artikel 4 van het programma van eisen.</p><p>Wij keuren deelopdracht 2 daarom af. De termijn van € 26.450,00 betalen wij niet. U krijgt tot 5 juni de gelegenheid tot herstel, waarna wij opnieuw meten.</p><p>Hoogachtend,</p>{ink(751)}<p>dr. Liesbeth Wolters<br>zakelijk directeur</p>""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Vechtstroom Musea",
            project="Vaste opstelling Hanzezaal",
            project_code="VM-2025-31",
            milestone="deelopdracht 2",
            amount="26450.00 EUR",
            signatory_name="dr. Liesbeth Wolters",
            signatory_title="zakelijk directeur",
            signature_date="2026-05-08",
        ),
        "serif",
    ),
    Sheet(
        "kempenland-andere-fase",
        f"""<h1>Voortgangsrapport fase 3 – met acceptatieverklaring</h1><p class=s>Kempenland Advies, rapport nr. 5 aan Stichting Natuurbeheer De Maashegge</p>{
            kv('''Project|Herinrichting uiterwaard Batenoord
Opdracht|KA-6014''')
        }
<h3>Fase 3 – uitvoeringsbegeleiding</h3><p>Voor 35 % gereed. De kleilaag bleek dunner dan verwacht; de planning schuift twee weken. Over deze fase wordt nu niet beslist.</p><h3>Fase 2 – vergunningen</h3><p>De omgevingsvergunning is op 2 maart onherroepelijk geworden. Daarmee is aan alle leveringen van fase 2 voldaan.</p>
<div class=bx><b>Verklaring van de opdrachtgever</b><br>Ondergetekende accepteert fase 2 – vergunningen en geeft het bijbehorende honorarium van € 15.300,00 vrij.<br><br>{
            ink(761)
        }<br>Floris Baltussen, hoofd terreinbeheer<br>19 maart 2026</div>""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Stichting Natuurbeheer De Maashegge",
            project="Herinrichting uiterwaard Batenoord",
            project_code="KA-6014",
            milestone="fase 2 – vergunningen",
            amount="15300.00 EUR",
            signatory_name="Floris Baltussen",
            signatory_title="hoofd terreinbeheer",
            signature_date="2026-03-19",
        ),
    ),
    Sheet(
        "lichtenvoort-concept",
        f"""<p class=c style="font-size:18pt;color:#999;letter-spacing:8px">C O N C E P T</p><h2>Acceptatiedocument oplevering CRM</h2>{
            kv(
                '''Klant|Lichtenvoort Tuinmachines B.V.
Project|CRM voor dealers
Projectcode|ZON-LVT-2
Oplevering|Release 2 – offertemodule
Bedrag|€ 34.100,00''',
                "kvb",
            )
        }<p>Klant verklaart Release 2 te hebben getest en te accepteren.</p>
<p style="color:#fff;font-size:7pt">Ondertekend en akkoord op 3 juli 2026 door de klant.</p>{
            sign(
                "|Naam: Geert Wissink|Functie: commercieel directeur|Datum:",
                "|Zonneveld CRM B.V.|Naam:",
            )
        }""",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Lichtenvoort Tuinmachines B.V.",
            project="CRM voor dealers",
            project_code="ZON-LVT-2",
            milestone="Release 2 – offertemodule",
            amount="34100.00 EUR",
            signatory_name="Geert Wissink",
            signatory_title="commercieel directeur",
            warnings=["draft_or_void", "hidden_text"],
        ),
        "sans",
    ),
    Sheet(
        "drongen-mixed",
        f"""<p><b>Akoestiek Van Hecke bv</b><br>Drongen, 2 september 2026</p><p>Aan Muziekacademie Ter Walle</p><p>Betreft: project <b>Akoestische renovatie concertzaal</b>, dossier VH-2281</p><p>Geachte mevrouw Claeys,</p><p>Onze werken zijn sinds 28 augustus beëindigd. Als bijlage vindt u het formulier dat u ons ingevuld en ondertekend terugbezorgt. Bij aanvaarding mag de schijf van € 17.650,00 gefactureerd worden.</p><p>Met vriendelijke groeten<br>Koen Van Hecke</p><p class=s>Bijlage: 1 formulier</p>
<div class=pb></div><h1>Formulier aanvaarding der werken</h1>{
            kv('''Dossier|VH-2281
Bouwdeel|Plafondpanelen''')
        }<p>De opdrachtgever, Muziekacademie Ter Walle, verklaart de werken</p><p>{
            box()
        } te aanvaarden</p><p>{box()} te aanvaarden onder voorbehoud</p><p>{
            box()
        } te weigeren</p><p class=s>Zonder aangekruiste keuze geldt dit formulier niet als aanvaarding.</p>{
            sign(ink(771, 140, 44) + "|Hilde Claeys, directeur|7 september 2026")
        }""",
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "nl",
            client="Muziekacademie Ter Walle",
            project="Akoestische renovatie concertzaal",
            project_code="VH-2281",
            milestone="Plafondpanelen",
            amount="17650.00 EUR",
            signatory_name="Hilde Claeys",
            signatory_title="directeur",
            signature_date="2026-09-07",
        ),
        "book",
        form="mixed",
        scanner=Scanner(dpi=115, skew=0.6, jpeg=40, noise=4, seed=77),
        scan_pages=(1,),
    ),
    Sheet(
        "houtrib-inkooporder",
        f"""<h1>INKOOPORDER 88-20417</h1><div class=two><div><b>Houtrib Jachtwerf B.V.</b><br>afd. Inkoop<br>Lelystad</div><div>Leverancier: Marinus Meettechniek<br>Orderdatum: 17 december 2026<br>Leverdatum: 29 januari 2027</div></div><p>Project: Casco 112 trillingsonderzoek</p>
{
            tab(
                '''Regel|Omschrijving|Aantal|Prijs|Bedrag
1|Proefvaartmeting, per dag|2|€ 1.980,00|€ 3.960,00
2|Rapport met advies|1|€ 2.450,00|€ 2.450,00
|Totaal exclusief btw|||€ 6.410,00''',
                "g n",
            )
        }<p>Wij accepteren uitsluitend facturen waarop het ordernummer is vermeld. Op deze order zijn onze inkoopvoorwaarden van toepassing.</p>{
            sign(ink(781) + "|Akkoord inkoop: Nienke Dorresteijn, hoofd inkoop|17 december 2026")
        }""",
        truth(
            "purchase_order",
            None,
            True,
            "nl",
            client="Houtrib Jachtwerf B.V.",
            project="Casco 112 trillingsonderzoek",
            po_number="88-20417",
            amount="6410.00 EUR",
            signatory_name="Nienke Dorresteijn",
            signatory_title="hoofd inkoop",
            signature_date="2026-12-17",
        ),
        "narrow",
    ),
]


def papers() -> Iterator[Paper]:
    yield from printed(SHEETS)
