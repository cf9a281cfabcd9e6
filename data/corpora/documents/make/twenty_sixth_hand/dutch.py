"""Dutch and Flemish papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import box, grid, ink, kv, page, pen, ring, scanned, stamp, text, tick


def dak() -> Paper:
    body = f"""<h1>Proces-verbaal van oplevering</h1>{kv([("Opdrachtgever", "Woonstichting De Vlierhof"), ("Werk", "Dakrenovatie Meidoornflat"), ("Werknummer", "DK-26031"), ("Termijn", "4e termijn: oplevering dakbedekking"), ("Bedrag", "€ 48.215,00 excl. btw")])}
<p>Het dak is op 12 juni 2026 samen nagelopen. Er zijn geen gebreken aangetroffen. De opdrachtgever aanvaardt het werk; de onderhoudstermijn van zes maanden gaat vandaag in.</p>
<p>Namens de opdrachtgever: {ink(701)} Wietske Hoogland, projectleider vastgoed, 12-06-2026</p><p>Namens Dakbedrijf Noordkaap: {ink(702)} R. Tillema</p>"""
    return text(
        "pv-dak",
        page(body),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Woonstichting De Vlierhof",
            project="Dakrenovatie Meidoornflat",
            project_code="DK-26031",
            milestone="4e termijn: oplevering dakbedekking",
            signatory_name="Wietske Hoogland",
            signatory_title="projectleider vastgoed",
            signature_date="2026-06-12",
            amount="48215.00 EUR",
        ),
    )


def werkbon() -> Paper:
    body = f"""<div class="fr mono"><b style="font-size:15pt">WERKBON 4471</b> Stiltewerk Akoestiek, Zwolle<p>Klant: Omroep Salland-Oost &nbsp; Opdracht: SW-310 montagecel 2</p><p>Gedaan: wanden bekleed, deur afgesteld, gemeten (NR 22).</p><p>Prijs: € 3.870,00</p>
<p style="font-size:13pt">Klaar en goed? &nbsp; {ring("JA")} &nbsp;&nbsp; NEE</p><p>Naam: Joke ter Braak, chef techniek</p><p>Paraaf {pen("JtB", "Dancing Script", 34)} &nbsp; d.d. {pen("3 februari 2026", "DkgHandwriting", 19)}</p></div>"""
    return scanned(
        "werkbon-ja",
        page(body, "", "A5", "10mm"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Omroep Salland-Oost",
            project="montagecel 2",
            project_code="SW-310",
            signatory_name="Joke ter Braak",
            signatory_title="chef techniek",
            signature_date="2026-02-03",
            amount="3870.00 EUR",
        ),
        "phone",
        71,
    )


def kolommen() -> Paper:
    def row(number: str, what: str) -> str:
        return f"{number}|{what}|{tick()}|"

    body = f"""<div class="bar">TESTVERSLAG ketentest loon · LoonLijn BV voor Zorggroep Beukenrode</div><p>Contract LL-SOW-19, fase 2 Ketentest. Vaste prijs van de fase: € 16.400,00.</p>
{grid("Test|Wat|Akkoord|Niet akkoord", [row("T1", "Nettoloon 2.310 medewerkers"), row("T2", "Loonaangifte proefbestand"), row("T3", "Pensioenaanlevering"), row("<b>Eindoordeel</b>", "<b>fase 2 als geheel, factuur vrij</b>")])}
<p>Oordeel van de klant gegeven door Fenna Drijver, manager HR-services, op 27 november 2026. Handtekening {ink(721)}</p>"""
    return text(
        "testverslag-kolommen",
        page(body, ".bar{background:#5b2a63}", wide=True),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "nl",
            client="Zorggroep Beukenrode",
            project_code="LL-SOW-19",
            project="ketentest loon",
            milestone="fase 2 Ketentest",
            signatory_name="Fenna Drijver",
            signatory_title="manager HR-services",
            signature_date="2026-11-27",
            amount="16400.00 EUR",
        ),
    )


def water() -> Paper:
    body = f"""<p class="serif"><b>Drinkwatermaatschappij Kempenbron cv</b><br>Voorlopige oplevering — aanneming AW/2025/88</p><div class="serif"><p>Werken: vernieuwing pompstation Retie-Zuid. Aannemer: Pompen Verlinden NV. Bedrag van de laatste vorderingsstaat: € 92.760,40.</p>
<p>De voorlopige oplevering wordt toegestaan, mits de aannemer vóór 1 mei 2026</p><p>– het hekwerk aan de straatkant rechtzet;<br>– de keuringsattesten van de hijsbalk bezorgt.</p><p>Opgemaakt te Turnhout op 31 maart 2026.</p><p>{ink(731)}<br>Dirk Verhoeven-Maes, afdelingshoofd Productie, voor Kempenbron</p></div>"""
    return text(
        "voorlopige-oplevering",
        page(body, margin="26mm"),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "nl",
            client="Drinkwatermaatschappij Kempenbron cv",
            project="vernieuwing pompstation Retie-Zuid",
            project_code="AW/2025/88",
            signatory_name="Dirk Verhoeven-Maes",
            signatory_title="afdelingshoofd Productie",
            signature_date="2026-03-31",
            amount="92760.40 EUR",
            conditions=[
                "het hekwerk aan de straatkant rechtzet",
                "de keuringsattesten van de hijsbalk bezorgt",
            ],
        ),
    )


def theater() -> Paper:
    body = f"""{stamp("AFGEKEURD<br>22 APR 2026", "250px", "330px", 11, "#b01010", 24)}<h1>Keuringsbon trekkenwand</h1><p>Theater De Koopmansbeurs, Hoorn</p><p>Leverancier: Toneeltechniek Maasland. Order TM-904, levering 2: zes handtrekken. Orderwaarde van deze levering € 14.950,00</p>
<p>{pen("Contragewichten lopen vast. Wij nemen dit niet over.", "DkgHandwriting", 20)}</p><p>Beoordeeld door: Ruben Stapel, hoofd toneel</p><p>{pen("Ruben Stapel", size=34)}</p>"""
    return scanned(
        "keuringsbon",
        page(body, "body{font-family:'DejaVu Sans';font-size:10pt}"),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "nl",
            client="Theater De Koopmansbeurs",
            project="trekkenwand",
            project_code="TM-904",
            milestone="levering 2: zes handtrekken",
            signatory_name="Ruben Stapel",
            signatory_title="hoofd toneel",
            signature_date="2026-04-22",
            amount="14950.00 EUR",
        ),
        "crooked",
        72,
    )


def chemie() -> Paper:
    body = f"""<h1>Afnameverklaring</h1><p>Harskoper Coatings BV, Delfzijl · project Doseerunit 7 · inkooporder 7100-334</p><p>{box(True)} De unit is akkoord en de slottermijn van € 63.000,00 mag worden gefactureerd.<br>{box(True)} De unit is niet akkoord.</p>
<p>{ink(751)}<br>Geert-Jan Postma, hoofd productie, 15 juli 2026</p>"""
    return text(
        "afname-dubbel",
        page(body, "body{font-family:'Liberation Serif';font-size:12pt}"),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "nl",
            client="Harskoper Coatings BV",
            project="Doseerunit 7",
            po_number="7100-334",
            milestone="slottermijn",
            signatory_name="Geert-Jan Postma",
            signatory_title="hoofd productie",
            signature_date="2026-07-15",
            amount="63000.00 EUR",
        ),
    )


def bos() -> Paper:
    body = """<h1 style="color:#2f5d2f">Gereedmelding</h1><p>Bosbouwbedrijf De Eekhof meldt aan Landgoed Wolfsberghe:</p><p>De dunning van vak 14 (opdracht EK-552) is gereed en door onze voorman goedgekeurd. Wij beschouwen het werk als opgeleverd. Na uw akkoord volgt de nota van € 7.640,00.</p><p>Voorman: J. Brink, 9 december 2026</p>
<p>Voor akkoord, rentmeester:<br>Naam: Clementine van Rechteren<br>Handtekening: ..........................<br>Datum: ..........................</p>"""
    return text(
        "gereedmelding-bos",
        page(body, "body{font-size:12pt}"),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Landgoed Wolfsberghe",
            project="dunning van vak 14",
            project_code="EK-552",
            signatory_name="Clementine van Rechteren",
            signatory_title="rentmeester",
            amount="7640.00 EUR",
        ),
    )


def meerwerk() -> Paper:
    body = f"""<table class="g nar"><tr><td><b>Meerwerkbon MW-08</b></td><td>Palletrobot hal C</td><td>contract RB-2210</td></tr><tr><td colspan="2">Extra veiligheidshek met twee deuren</td><td>€ 5.480,00</td></tr><tr><td colspan="2">Vervallen: voetpedaal</td><td>− € 310,00</td></tr><tr><td colspan="2"><b>Per saldo</b></td><td><b>€ 5.170,00</b></td></tr>
<tr><td colspan="3">Bestelt u dit meerwerk? &nbsp; {box(True)} ja, uitvoeren &nbsp; {box()} nee</td></tr><tr><td colspan="3">Opdrachtgever Groentehal Vandeputte NV: {ink(771)} Lieselot Vandeputte, bestuurder, 6 mei 2026</td></tr></table>"""
    return text(
        "meerwerkbon",
        page(body),
        truth(
            "change_order",
            "accepted",
            True,
            "nl",
            client="Groentehal Vandeputte NV",
            project="Palletrobot hal C",
            project_code="RB-2210",
            signatory_name="Lieselot Vandeputte",
            signatory_title="bestuurder",
            signature_date="2026-05-06",
            amount="5170.00 EUR",
            change_order_number="MW-08",
        ),
    )


def uren() -> Paper:
    body = f"""<b style="font-size:14pt">URENSTAAT wk 36 – 2026</b><p>Schade-expert: Bas Overdiep, Overdiep Expertise<br>Opdrachtgever: Onderlinge Hagelunie Zeeland<br>Zaak: OHZ-7130 Stormschade kassen Kapelle</p>{grid("dag|uren", ["ma|8", "di|6,5", "wo|8", "do|4"])}<p>Totaal 26,5 uur</p>
<p>Handtekening expert: {ink(781)} 4-9-2026</p><p>Akkoord opdrachtgever (naam: Saskia Kodde, teamleider schade): ______________ datum: ________</p>"""
    return scanned(
        "urenstaat-half",
        page(body, "body{font-family:'Liberation Mono'}"),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "nl",
            client="Onderlinge Hagelunie Zeeland",
            project="Stormschade kassen Kapelle",
            project_code="OHZ-7130",
            signatory_name="Saskia Kodde",
            signatory_title="teamleider schade",
            warnings=["partly_signed"],
        ),
        "faint",
        73,
    )


def mail() -> Paper:
    body = """<p>Van: Maarten Claeskens<br>Aan: Studio Duinpan<br>Verzonden: vrijdag 16 oktober 2026 13:37<br>Onderwerp: RE: Fietsgids Zwinstreek, drukproef 2 (dossier TZ-61)</p><hr><p>Dag Ellen,</p><p>Wat mij betreft kan dit zo naar de drukker. De kaarten kloppen, de Franse vertaling is nagelezen. Stuur de rekening van € 5.925,00 maar door.</p><p>Groeten,<br>Maarten Claeskens<br>Coördinator publicaties, Toerisme Zwinstreek vzw</p>"""
    return text(
        "mail-fietsgids",
        page(body),
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Toerisme Zwinstreek vzw",
            project="Fietsgids Zwinstreek",
            project_code="TZ-61",
            milestone="drukproef 2",
            signatory_name="Maarten Claeskens",
            signatory_title="Coördinator publicaties",
            signature_date="2026-10-16",
            amount="5925.00 EUR",
        ),
    )


def verslag() -> Paper:
    body = """<h1>Verslag voortgangsoverleg 5</h1><p>Waterschap Lauwermaat – project Gemaal De Hoop (WL-4402). 21 januari 2026. Aanwezig: T. Zijlstra, H. Poelman, N. Asghar.</p><ol><li>Planning: de pompen komen in week 9.</li><li>Deelplan 2: de leverancier vraagt om acceptatie. Wordt besproken in overleg 6, na de proef.</li><li>Rondvraag: koffie graag sterker.</li></ol><p>Volgend overleg: 18 februari, 10 uur.</p>"""
    return text(
        "verslag-overleg",
        page(body, "body{font-family:'DejaVu Serif';font-size:10pt}"),
        truth(
            "other",
            None,
            None,
            "nl",
            client="Waterschap Lauwermaat",
            project="Gemaal De Hoop",
            project_code="WL-4402",
        ),
    )


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    for make in (
        dak,
        werkbon,
        kolommen,
        water,
        theater,
        chemie,
        bos,
        meerwerk,
        uren,
        mail,
        verslag,
    ):
        yield make()
