"""Dutch post from the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from thirtieth_hand.board import (
    CERT,
    CHANGE,
    DEJAVU,
    MAIL,
    NARROW,
    ORDER,
    SERIF,
    SLAB,
    TIME,
    Form,
    board,
    ink,
    mail,
    printer,
    rows,
    x,
)


def papers() -> Iterator[Paper]:
    with board("nl") as b:
        yield b.text(
            "opleverdossier",
            """<h1>Opleverdossier gemaal De Waterwolf</h1><p>Opdrachtgever: <b>Waterschap Noorderpolder</b><br>Aannemer: Vaartveld Waterbouw B.V.<br>
Project: Renovatie gemaal De Waterwolf<br>Projectnummer: VW-18.204<br>Fase: Fase 3 Krooshekreiniger</p><h2>Inhoud</h2><p>1 Beproevingen – 2 Restpuntenlijst fase 2 – 3 Revisietekeningen – 4 Verklaring</p>
<div class=pb></div><h2>1 Beproevingen</h2>"""
            + rows(
                """
#Proef | Datum | Uitkomst
Leeg draaien, 2 uur | 01-06-2026 | geen bijzonderheden
Belast draaien met kroos | 02-06-2026 | 3,1 ton per uur (eis 2,8)
Noodstop en herstart | 02-06-2026 | goed
Geluid op de dijk | 03-06-2026 | 51 dB(A)""",
                "g",
            )
            + """<p>De proeven zijn bijgewoond door de peilbeheerder en door de toezichthouder. Meetbladen 1 tot en met 14 zijn bijgevoegd in het digitale dossier. Bij de belaste proef is het kroos van de Friese Boezem gebruikt; de
afvoerband liep na 40 minuten een keer vast op een boomstam, die met de hand is verwijderd. Dit valt buiten de ontwerpeis.</p><div class=pb></div><h2>2 Restpuntenlijst fase 2</h2><p>Fase 2 is op 12 januari 2026 onder voorbehoud aanvaard. De drie punten van toen (leuning, kabelgoot, verf op de schuif) zijn op 20 februari afgehandeld en
maken geen deel uit van dit dossier.</p><div class=pb></div><h2>3 Revisietekeningen</h2><p>De tekeningen R-101 tot en met R-118 zijn digitaal overgedragen en door de beheerder gecontroleerd.
De bedieningshandleiding ligt op het gemaal. De reserveonderdelen volgens bijlage C zijn geteld: twee tanden, een kettingset, een eindschakelaar.</p>
<div class=pb></div><h2>4 Verklaring</h2><p>Het waterschap verklaart fase 3 te hebben opgenomen en goedgekeurd. De termijn van € 71.500,00 exclusief btw kan worden gefactureerd. De onderhoudstermijn van zes maanden gaat vandaag in.</p>
<p>Groningen, 9 juni 2026</p><p><span class=ink>H. Wiersema</span><br>Hilje Wiersema<br>Projectmanager Waterschap Noorderpolder</p>""",
            truth(
                CERT,
                "accepted",
                True,
                "nl",
                client="Waterschap Noorderpolder",
                project="Renovatie gemaal De Waterwolf",
                project_code="VW-18.204",
                milestone="Fase 3 Krooshekreiniger",
                signatory_name="Hilje Wiersema",
                signatory_title="Projectmanager",
                signature_date="2026-06-09",
                amount="71500.00 EUR",
            ),
            NARROW,
            foot="Opleverdossier VW-18.204",
        )

        yield b.scan(
            "werkbon",
            """<table class=g><tr><td><h2>WERKBON 61880</h2>Van Dongen Branddeuren, Oss</td><td>Klant:<br><span class=hand>Zorggroep De Linde</span></td></tr>
<tr><td>Opdracht:<br><span class=hand>VD-2605 Vervangen branddeuren vleugel C</span></td><td>Datum:<br><span class=hand>11-05-2026</span></td></tr></table>"""
            + rows(
                """
#Aantal | Omschrijving
<span class=hand>6</span> | <span class=hand>deur 60 min. geplaatst en afgehangen</span>
<span class=hand>6</span> | <span class=hand>dranger afgesteld</span>
<span class=hand>1</span> | <span class=hand>kozijn bijgewerkt</span>""",
                "g",
            )
            + """<p>Werk gereed: <b>ja</b> / <s>nee</s> &nbsp;&nbsp; Akkoord bevonden door de klant:</p>
<p>Naam: <span class=hand>Jolanda Vroom</span> &nbsp; Functie: <span class=hand>hoofd technische dienst</span></p><p>Handtekening: <span class=ink>J. Vroom</span></p><p class=s>Op al onze werken gelden de Metaalunievoorwaarden.</p>""",
            truth(
                CERT,
                "accepted",
                True,
                "nl",
                client="Zorggroep De Linde",
                project="Vervangen branddeuren vleugel C",
                project_code="VD-2605",
                signatory_name="Jolanda Vroom",
                signatory_title="hoofd technische dienst",
                signature_date="2026-05-11",
            ),
            Scanner(dpi=112, skew=-0.9, noise=5, jpeg=40, seed=51),
            "body{font-size:12.5pt}.hand{font-family:'Dancing Script';font-size:17pt}",
        )

        f = Form()
        f.t(50, 788, "Acceptatieformulier mijlpaal", 17, "Helvetica-Bold")
        f.t(50, 770, "Lindeboom Data & Analyse - velden worden door het systeem gevuld")
        for y, name, value in (
            (732, "Opdrachtgever", "Pensioenfonds Schildershof"),
            (706, "Project", "Datakwaliteit deelnemers"),
            (680, "Projectnummer", "LDA-0623"),
            (654, "Mijlpaal", "Oplevering dashboard controle"),
            (628, "Bedrag excl. btw", "EUR 33.900,00"),
        ):
            f.t(50, y + 4, name)
            f.f(name, 170, y, 300, value)
        f.k("akkoord", 55, 590, True)
        f.t(75, 593, "Akkoord, de mijlpaal is geaccepteerd")
        f.k("nietakkoord", 55, 568)
        f.t(75, 571, "Niet akkoord")
        for y, name, value in (
            (520, "Naam", "Sander Blokland"),
            (494, "Functie", "Manager Uitvoering"),
            (468, "Ondertekend", "/s/ Sander Blokland"),
            (442, "Datum", "23-01-2026"),
        ):
            f.t(50, y + 4, name)
            f.f(name, 170, y, 220, value)
        yield Paper(
            "kv-acceptatieformulier",
            "a",
            "form",
            f.done(),
            truth(
                CERT,
                "accepted",
                True,
                "nl",
                client="Pensioenfonds Schildershof",
                project="Datakwaliteit deelnemers",
                project_code="LDA-0623",
                milestone="Oplevering dashboard controle",
                signatory_name="Sander Blokland",
                signatory_title="Manager Uitvoering",
                signature_date="2026-01-23",
                amount="33900.00 EUR",
            ),
        )

        yield b.text(
            "voorlopige-oplevering-be",
            """<div class=c><b>STAD EEKLAAR</b> — Dienst Patrimonium</div><h1 class=c>Proces-verbaal van voorlopige oplevering</h1>
<p>Betreft: Herbestemming van de oude pastorie, perceel 3 technieken. Dossier 2024/PAT/19. Aannemer: Claerhout Technieken BV.</p>
<p>Op 4 november 2026 om 9 uur is in aanwezigheid van de ontwerper en de aannemer overgegaan tot de keuring van de werken. De voorlopige oplevering wordt <b>toegestaan
met de volgende opmerkingen</b>, weg te werken vóór 15 december 2026:</p><ul><li>thermostaatkranen op de zolderverdieping ontbreken</li><li>keuringsverslag van de laagspanning nog in te dienen</li></ul>
<p>Uitvoeringstermijn: 140 werkdagen, niet overschreden, geen boetes. Meer- en minwerken: verrekeningen 1 tot 4, goedgekeurd door het college. Het postinterventiedossier werd op papier en op drager afgegeven. De waarborgtermijn bedraagt twee jaar, waarna de definitieve oplevering wordt gehouden.</p>
<p>De borgtocht wordt voor de helft vrijgegeven; vorderingsstaat 7 van 48.225,30 euro wordt aanvaard.</p>"""
            + rows(
                """
#Voor het bestuur | De ontwerper | De aannemer
<span class=ink>L. De Pauw</span><br>Lieve De Pauw<br>Schepen van Openbare Werken<br>4 november 2026 | <span class=ink2>Vermeire</span><br>Koen Vermeire | <span class=ink3>Claerhout</span><br>Pieter Claerhout""",
                "l",
            ),
            truth(
                CERT,
                "accepted_with_conditions",
                True,
                "nl",
                client="STAD EEKLAAR",
                project="Herbestemming van de oude pastorie",
                project_code="2024/PAT/19",
                milestone="perceel 3 technieken",
                signatory_name="Lieve De Pauw",
                signatory_title="Schepen van Openbare Werken",
                signature_date="2026-11-04",
                amount="48225.30 EUR",
                conditions=[
                    "thermostaatkranen op de zolderverdieping ontbreken",
                    "keuringsverslag van de laagspanning nog in te dienen",
                ],
            ),
            SERIF,
        )

        yield b.text(
            "vervallen-verklaring",
            """<div class=wm style="font-size:70pt">VERVALLEN</div><p class=b>Deze verklaring is vervallen en vervangen door versie 2 van 18 maart 2026.</p>
<h1>Verklaring van akkoord, versie 1</h1>"""
            + rows("""
Klant | Speeltuinvereniging Het Klimrek
Opdracht | Ontwerp waterspeelplaats
Werknummer | GB 2601
Onderdeel | Definitief ontwerp
Honorarium | € 6.820,00""")
            + """<p>De klant is akkoord met het definitief ontwerp.</p><p>10 maart 2026</p><p><span class=ink2>Ria Tolsma</span><br>Ria Tolsma, voorzitter</p>""",
            truth(
                CERT,
                "undecided",
                True,
                "nl",
                client="Speeltuinvereniging Het Klimrek",
                project="Ontwerp waterspeelplaats",
                project_code="GB 2601",
                milestone="Definitief ontwerp",
                signatory_name="Ria Tolsma",
                signatory_title="voorzitter",
                signature_date="2026-03-10",
                amount="6820.00 EUR",
                warnings=["draft_or_void"],
            ),
            SLAB,
        )

        yield b.text(
            "ondertekenmap",
            """<div style="border-bottom:4pt solid #e08b00"><b>TekenMap</b> · ondertekenlogboek</div><h1>Eindafrekening en acceptatie fase Ontwikkeling</h1>"""
            + rows(
                """
Klant | Veiling Rozenpoort B.V.
Project | Klokvoorziening op afstand
Projectcode | KOA-3
Te factureren na acceptatie | € 118.000,00
Status van de map | <b>In afwachting van 1 ondertekenaar</b>""",
                "l",
            )
            + """<p>Tekst van het document: “Veiling Rozenpoort B.V. accepteert de fase Ontwikkeling. Dit document is geldig zodra beide procuratiehouders van de klant hebben ondertekend.”</p>"""
            + rows(
                """
#Volgorde | Ondertekenaar | Status | Tijdstip
1 | Arnoud Kester (Bitwerf, leverancier) | ondertekend | 02-09-2026 10:11
2 | Margriet Haasnoot (klant, financieel directeur) | ondertekend | 03-09-2026 15:37
3 | Dirk-Jan Immerzeel (klant, algemeen directeur) | uitgenodigd, nog niet ondertekend | —""",
                "g",
            ),
            truth(
                CERT,
                "undecided",
                False,
                "nl",
                client="Veiling Rozenpoort B.V.",
                project="Klokvoorziening op afstand",
                project_code="KOA-3",
                milestone="fase Ontwikkeling",
                signatory_name="Dirk-Jan Immerzeel",
                signatory_title="algemeen directeur",
                amount="118000.00 EUR",
                warnings=["partly_signed"],
            ),
            DEJAVU,
        )

        yield b.text(
            "afkeuring-gat",
            """<h1>Besluit gebruikersacceptatietest</h1><p>Streekbibliotheek Meetjesland · ICT-cel · 29 april 2026</p>
<p>Leverancier: Boekhaven Software NV. Traject: Nieuwe catalogus (traject BH-44). Getest: <b>Release 1.2 uitleenmodule</b>.</p>"""
            + rows(
                """
#Ernst | Aantal open | Toegelaten
Blokkerend | 2 | 0
Hoog | 7 | 3
Laag | 15 | 20""",
                "g",
            )
            + f"""<p>{x(False)} Aanvaard</p><p>{x(False)} Aanvaard met voorwaarden</p><p>{x()} Niet aanvaard. De release gaat terug naar de leverancier; de schijf van 12.750 euro blijft ingehouden.</p>
<p>{ink("Greet Standaert", "ink3")}<br>Greet Standaert, coördinator digitale diensten</p>""",
            truth(
                CERT,
                "rejected",
                True,
                "nl",
                client="Streekbibliotheek Meetjesland",
                project="Nieuwe catalogus",
                project_code="BH-44",
                milestone="Release 1.2 uitleenmodule",
                signatory_name="Greet Standaert",
                signatory_title="coördinator digitale diensten",
                signature_date="2026-04-29",
                amount="12750.00 EUR",
            ),
        )

        yield b.scan(
            "meerwerkbon",
            """<h1>Meer-/minderwerkbon nr. 9</h1><p>Timmerbedrijf Oosterhof, Emmen</p>"""
            + rows(
                """
Opdrachtgever | Familiepark Drenthehof B.V.
Project | Nieuwbouw kassagebouw
Werknr. | T-2233
Meerwerk | extra luifel aan zuidzijde: € 8.460,00
Minderwerk | vervallen houten hekwerk: € 1.310,00
Saldo | <b>€ 7.150,00 meer</b>""",
                "g",
            )
            + """<p>Opdrachtgever gaat akkoord met dit saldo en met drie werkdagen uitstel.</p><p>Plaats en datum: <span class=hand>Emmen, 6 juli 2026</span></p>
<p>Voor opdrachtgever: <span class=ink>R. Eefting</span></p><p>Roelof Eefting, directeur</p>""",
            truth(
                CHANGE,
                "accepted",
                True,
                "nl",
                client="Familiepark Drenthehof B.V.",
                project="Nieuwbouw kassagebouw",
                project_code="T-2233",
                signatory_name="Roelof Eefting",
                signatory_title="directeur",
                signature_date="2026-07-06",
                amount="7150.00 EUR",
                change_order_number="9",
            ),
            Scanner(dpi=115, skew=0.5, noise=4, jpeg=42, shadow=True, turn=90, seed=53),
            "body{font-size:12.5pt}.hand{font-size:14pt}",
        )

        yield Paper(
            "kv-urenstaat",
            "a",
            "text",
            printer(
                """
*URENSTAAT WEEK 36-2026                               afgedrukt 10-09-2026

 Inlener ........ Gemeente Zwaagwoude
 Opdracht ....... Omgevingsloket, tijdelijke juriste
 Opdrachtnr. .... JZ-77410
 Medewerker ..... Nynke Postma (Juristenpool Fryslân)

 ma 31-08   8,00
 di 01-09   8,00
 wo 02-09   0,00   verlof
 do 03-09   8,00
 vr 04-09   4,00
 ------------------
 totaal    28,00 uur   tarief EUR 91,50   bedrag EUR 2.562,00

 Status: GOEDGEKEURD
 Goedgekeurd door: Wiebren Hoekstra, teamleider Vergunningen
 Goedgekeurd op:   07-09-2026 08:14 (digitaal akkoord, inlogmiddel eHerkenning)
""",
                10,
            ),
            truth(
                TIME,
                "accepted",
                True,
                "nl",
                client="Gemeente Zwaagwoude",
                project="Omgevingsloket, tijdelijke juriste",
                project_code="JZ-77410",
                signatory_name="Wiebren Hoekstra",
                signatory_title="teamleider Vergunningen",
                signature_date="2026-09-07",
                amount="2562.00 EUR",
            ),
        )

        yield b.text(
            "mail-mits",
            mail(
                """
Van: Sofie Claeys
Aan: info@lichtlijn.example
Verzonden: donderdag 8 oktober 2026 21:10
Onderwerp: Re: Belichtingsplan kapel""",
                """
Dag Wout

Het belichtingsplan voor de kapel (jullie dossier LL-189) is besproken op de vergadering van de kerkfabriek. We keuren het goed, mits de spots boven het koor dimbaar worden uitgevoerd.

Je mag de ereloonnota van 2.975 euro opsturen.

Groeten
Sofie Claeys
secretaris, Kerkfabriek Sint-Amelberga""",
            ),
            truth(
                MAIL,
                "accepted_with_conditions",
                None,
                "nl",
                client="Kerkfabriek Sint-Amelberga",
                project="Belichtingsplan kapel",
                project_code="LL-189",
                signatory_name="Sofie Claeys",
                signatory_title="secretaris",
                signature_date="2026-10-08",
                amount="2975.00 EUR",
                conditions=["de spots boven het koor dimbaar worden uitgevoerd"],
            ),
            SERIF,
        )

        yield b.text(
            "inkooporder",
            """<h1>Inkooporder 31-004572</h1><p>Scheepswerf Merwezicht B.V., afdeling Inkoop, Hardinxveld</p><p>Leverancier: Lasadvies Brabant V.O.F.<br>Orderdatum: 14 april 2026<br>Project: Bouwnummer 588 duwboot</p>"""
            + rows(
                """
#Regel | Omschrijving | Aantal | Prijs | Totaal
1 | Lasmethodekwalificatie incl. rapport | 3 | 1.950,00 | 5.850,00
2 | Dagdeel begeleiding op de werf | 6 | 480,00 | 2.880,00
 | | | Totaal EUR | 8.730,00""",
                "g",
            )
            + """<p>Op deze order zijn onze inkoopvoorwaarden van toepassing. Betaling volgt na ontvangst van een door onze projectleider getekende prestatieverklaring. Vermeld het ordernummer op alle stukken.</p>""",
            truth(
                ORDER,
                None,
                None,
                "nl",
                client="Scheepswerf Merwezicht B.V.",
                project="Bouwnummer 588 duwboot",
                amount="8730.00 EUR",
                po_number="31-004572",
            ),
            NARROW,
        )
