"""Dutch papers: the Netherlands and Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from twentieth_hand.board import across, box, ink, ring, scanned, sheet, tick, web


def job_sheet() -> Paper:
    """A field engineer's job sheet, signed at the door."""
    css = (
        ".t{width:100%} .t td{border:1px solid #222;padding:5px 7px} .q{color:#444;font-size:8.5pt}"
    )
    body = f"""
    <table class=t><tr><td><b style="font-size:16pt">WERKBON</b><td><span class=q>bonnr.</span><br><b>W-58213</b><td><span class=q>datum</span><br><span class=h>18-6-2026</span></table>
    <table class=t><tr><td><span class=q>klant</span><br>Bakkerij Van Oirschot B.V., Boxtel<td><span class=q>monteur</span><br>Stan (Peelland ICT)<tr><td><span class=q>project</span><br>Kassa's filialen<td><span class=q>opdrachtnr.</span><br>PL-26-774</table>
    <table class=t><tr><td style="height:90px"><span class=q>uitgevoerd</span><br><span class=h>2 kassa's vervangen, pinlade afgesteld,<br>bonprinter getest</span></table>
    <table class=t><tr><td>Arbeid 3,5 u<td>€ 297,50<tr><td>Materiaal<td>€ 84,00<tr><td><b>Totaal excl. btw</b><td><b>€ 381,50</b></table>
    <p>Klant verklaart dat het werk naar behoren is uitgevoerd en gaat akkoord met de vermelde uren en materialen.</p>
    <p>Naam klant: <span class=b>Lieke van Oirschot</span> &nbsp;&nbsp; Handtekening: {ink(301, 110, 34)}</p>"""
    return scanned(
        "werkbon-kassa",
        web(body, css, size="A5", margin="9mm"),
        truth(
            "acceptance_certificate", "accepted", True, "nl", client="Bakkerij Van Oirschot B.V.", project="Kassa's filialen",
            project_code="PL-26-774", signatory_name="Lieke van Oirschot", signature_date="2026-06-18", amount="381.50 EUR",
        ),
        Scanner(dpi=190, skew=-2.0, noise=7, grey=False, shadow=True, jpeg=55, seed=301),
    )  # fmt: skip


def provisional() -> Paper:
    """Flemish provisional acceptance, with remarks, scanned sideways."""
    css = ".t{width:100%} .t td,.t th{border:1px solid #555;padding:5px 8px}"
    body = f"""
    <h3 style="border-bottom:2px solid #000">Proces-verbaal van voorlopige oplevering</h3>
    <table class=t><tr><td>Opdrachtgever<td>Stadsbestuur Meerbeke-Dender<tr><td>Opdrachtnemer<td>Kempico Netwerken NV<tr><td>Opdracht<td>Glasvezel stadsgebouwen<tr><td>Projectnummer<td>2025/ICT/041<tr><td>Aanwezig<td>Kristof Baeyens, Tinneke Roels</table>
    <p>Op 9 september 2026 werd de opdracht ter plaatse nagezien. De voorlopige oplevering wordt toegestaan met de volgende opmerkingen:</p>
    <table class=t><tr><td>1<td>afdekplaat kelder bibliotheek nog te plaatsen<tr><td>2<td>meetrapporten van twee strengen ontbreken</table>
    <p>Vrij te geven: 43.275,00 EUR.</p><p>Voor de opdrachtgever: Kristof Baeyens, diensthoofd ICT {ink(311, 130, 36)}</p><p>Voor de opdrachtnemer: Tinneke Roels {ink(312, 110, 30)}</p>"""
    return scanned(
        "voorlopige-oplevering",
        web(body, css),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "nl", client="Stadsbestuur Meerbeke-Dender",
            project="Glasvezel stadsgebouwen", project_code="2025/ICT/041", signatory_name="Kristof Baeyens",
            signatory_title="diensthoofd ICT", signature_date="2026-09-09", amount="43275.00 EUR",
            conditions=["afdekplaat kelder bibliotheek nog te plaatsen", "meetrapporten van twee strengen ontbreken"],
        ),
        Scanner(dpi=140, skew=0.4, noise=6, turn=270, seed=311),
    )  # fmt: skip


def discharge() -> Paper:
    """The steering group discharges the project manager."""
    css = "body{font:11pt/1.5 'Liberation Serif'}"
    body = f"""
    <p style="font-size:18pt">Decharge</p><p>Project <b>Zaaksysteem op orde</b> (ZSO-19), uitgevoerd door Dobber &amp; Van Wieringen Advies</p>
    <p>Hoogheemraadschap De Oude Strijen heeft het eindrapport van 2 maart 2026 besproken in de stuurgroep. De afgesproken resultaten zijn opgeleverd en in beheer genomen; er resteren geen acties voor het adviesbureau.</p>
    <p>Namens de stuurgroep verleen ik het projectteam decharge. De slottermijn ad € 12.600,00 kan in rekening worden gebracht.</p>
    <p>Strijensas, 16 maart 2026</p>{ink(321, 160, 40, "#222")}<br>mr. drs. J.W. Hoogendijk-Prins<br>secretaris-directeur, opdrachtgever van het project"""
    return sheet(
        "decharge-stuurgroep",
        web(body, css, margin="26mm"),
        truth(
            "acceptance_certificate", "accepted", True, "nl", client="Hoogheemraadschap De Oude Strijen",
            project="Zaaksysteem op orde", project_code="ZSO-19", signatory_name="J.W. Hoogendijk-Prins",
            signatory_title="secretaris-directeur", signature_date="2026-03-16", amount="12600.00 EUR",
        ),
    )  # fmt: skip


def test_report() -> Paper:
    """Most tests are well; the client's word is not agreed."""
    css = ".t{width:100%} .t td,.t th{border:1px solid #88a;padding:5px 8px} .t th{background:#e9e9f5}"
    body = f"""
    <h2>Acceptatietest, eindoordeel</h2><p>Opdrachtgever: Woonstichting Het Turfschip<br>Leverancier: Bitweide Software B.V.<br>Project: Huurdersapp<br>Projectnummer: HT-APP-3<br>Oplevering: sprint 14</p>
    <table class=t><tr><th>Onderdeel<th>Geslaagd<th>Gezakt<th>Opmerking<tr><td>Reparatie melden<td>17<td>0<td>akkoord<tr><td>Huur betalen<td>12<td>0<td>akkoord<tr><td>Inloggen met DigiD<td>3<td>6<td>uitloggen sluit sessie niet</table>
    <p>Eindoordeel opdrachtgever (omcirkelen wat geldt):</p><p style="font-size:13pt">akkoord &nbsp;&nbsp;&nbsp;/&nbsp;&nbsp;&nbsp; akkoord met restpunten &nbsp;&nbsp;&nbsp;/&nbsp;&nbsp;&nbsp; {ring("niet akkoord", 7)}</p>
    <p>Toelichting: eerst het lek in de sessie dicht, daarna een nieuwe ronde. Termijn van € 8.800,00 nog niet factureren.</p>
    <p>Samira el Khattabi, manager Wonen, 29 januari 2026 {ink(331, 130, 36)}</p>"""
    return sheet(
        "acceptatietest-eindoordeel",
        web(body, css),
        truth(
            "acceptance_certificate", "rejected", True, "nl", client="Woonstichting Het Turfschip", project="Huurdersapp",
            project_code="HT-APP-3", milestone="sprint 14", signatory_name="Samira el Khattabi",
            signatory_title="manager Wonen", signature_date="2026-01-29", amount="8800.00 EUR",
        ),
    )  # fmt: skip


def ticket() -> Paper:
    """A ticket whose action log holds the requester's agreement."""
    css = "body{font:9.5pt 'DejaVu Sans'} .l{border:1px solid #d0d0d0;padding:8px 12px;margin-bottom:7px} .k2{color:#777}"
    body = """
    <p><b style="font-size:13pt">W 2604-1187</b> &nbsp; Wijzigingsactiviteit &nbsp; <span class=k2>afgedrukt 28-04-2026</span></p>
    <p>Aanvrager: Boudewijn Terpstra, hoofd Facilitair<br>Organisatie: Revant Zorggroep<br>Behandelaar: Noordwal Beheer<br>Project: Toegangspassen nieuwbouw<br>Opdrachtnummer: NB-3054<br>Status: Gesloten</p>
    <div class=l><span class=k2>27-04-2026 14:22 &nbsp; Boudewijn Terpstra (aanvrager)</span><br>Actie “Akkoord oplevering”: <b>akkoord gegeven</b>. Alle 410 passen werken, ook de kinderopvang. Mag dicht.</div>
    <div class=l><span class=k2>24-04-2026 17:40 &nbsp; Noordwal Beheer</span><br>Lezer bij de kinderopvang vervangen. Nogmaals aangeboden ter akkoord.</div>
    <div class=l><span class=k2>22-04-2026 09:03 &nbsp; Boudewijn Terpstra (aanvrager)</span><br>Actie “Akkoord oplevering”: <b>afgewezen</b>. Bij de kinderopvang doet geen enkele pas het.</div>
    <div class=l><span class=k2>21-04-2026 16:15 &nbsp; Noordwal Beheer</span><br>Werk gereed, aangeboden ter akkoord. Vaste prijs € 5.725,00.</div>"""
    return sheet(
        "wijziging-akkoord-aanvrager",
        web(body, css),
        truth(
            "acceptance_certificate", "accepted", True, "nl", client="Revant Zorggroep", project="Toegangspassen nieuwbouw",
            project_code="NB-3054", signatory_name="Boudewijn Terpstra", signatory_title="hoofd Facilitair",
            signature_date="2026-04-27", amount="5725.00 EUR",
        ),
    )  # fmt: skip


def one_of_two() -> Paper:
    """The client's board signs by two; the second has not yet."""
    css = ".p{border:1px solid #bcd;border-radius:6px;padding:10px 14px;margin-bottom:10px} .ok{color:#167a3a} .wa{color:#b06a00}"
    body = """
    <h2 style="color:#123">Ondertekenrapport</h2><div class=p><b>Acceptatieverklaring ERP-livegang.pdf</b><br>Transactie 5512-ab90 · aangemaakt door Vlietstra Implementatie B.V. · status: <b class=wa>wacht op 1 ondertekenaar</b></div>
    <p>Inhoud van de verklaring: Vereniging Zuivelbond Drentse Aa aanvaardt hierbij de livegang in het project <b>ERP Zuivel</b>, opdracht VI-2290, mijlpaal <b>Livegang</b>, en geeft de termijn van € 68.000,00 vrij.</p>
    <div class=p><b>1. Harm Jipping</b>, penningmeester Zuivelbond<br><span class=ok>Ondertekend</span> op 5 oktober 2026 om 20:14 met iDIN</div>
    <div class=p><b>2. Geesje Wolthuis</b>, voorzitter Zuivelbond<br><span class=wa>Uitgenodigd</span>, herinnerd op 12 oktober 2026</div>
    <p class=g>De vereniging wordt vertegenwoordigd door voorzitter en penningmeester gezamenlijk. De verklaring is pas geldig als beiden hebben ondertekend.</p>"""
    return sheet(
        "ondertekenrapport-een-van-twee",
        web(body, css),
        truth(
            "acceptance_certificate", "undecided", False, "nl", client="Vereniging Zuivelbond Drentse Aa", project="ERP Zuivel",
            project_code="VI-2290", milestone="Livegang", signatory_name="Geesje Wolthuis", signatory_title="voorzitter",
            amount="68000.00 EUR", warnings=["partly_signed"],
        ),
    )  # fmt: skip


def lapsed() -> Paper:
    """A concept for reading along, the same words as the real one."""
    css = "td{padding:4px 18px 4px 0}"
    body = f"""{across("CONCEPT", "#2c3e50", 105, -30)}
    <h2>Opleververklaring beheeromgeving</h2><table><tr><td>Opdrachtgever<td>Autoriteit Binnenvaart Zuid<tr><td>Opdrachtnemer<td>Steiger 9 Cloud B.V.<tr><td>Project<td>Sluisplanning in de cloud<tr><td>Projectnr.<td>S9-1440<tr><td>Termijnbedrag<td>€ 31.900,00</table>
    <p>Opdrachtgever verklaart dat de beheeromgeving volledig is opgeleverd en wordt geaccepteerd.</p>
    <p>Opdrachtgever, namens deze,</p><p style="margin-top:36px">.....................................<br>ir. Femke Oosterveld<br>directeur Informatievoorziening</p><p class=g>versie 0.3 voor commentaar, 7 mei 2026, niet ter ondertekening</p>"""
    return sheet(
        "opleververklaring-concept",
        web(body, css),
        truth(
            "acceptance_certificate", "undecided", False, "nl", client="Autoriteit Binnenvaart Zuid",
            project="Sluisplanning in de cloud", project_code="S9-1440", signatory_name="Femke Oosterveld",
            signatory_title="directeur Informatievoorziening", amount="31900.00 EUR", warnings=["draft_or_void"],
        ),
    )  # fmt: skip


def extra_work() -> Paper:
    """Extra work, agreed up to a ceiling."""
    css = ".t td{padding:4px 16px 4px 0;border-bottom:1px solid #bbb}"
    body = f"""
    <p style="background:#fbe6d4;padding:9px 14px;font-size:14pt"><b>Meerwerkopdracht 8</b></p>
    <table class=t><tr><td>Klant<td>Theatergroep De Vuurkorf<tr><td>Bureau<td>Lijn Drie Interactief<tr><td>Project<td>Kaartverkoop seizoen 26/27<tr><td>Projectcode<td>L3-VK-27<tr><td>Meerwerk<td>Cadeaubonnen inwisselen in de winkelmand<tr><td>Raming<td>€ 3.640,00</table>
    <p>Antwoord van de klant</p><p>{box("", 13)} akkoord<br>{box("v", 13, 5)} akkoord, mits: <span class=h>niet meer dan 40 uur zonder nieuw overleg</span><br>{box("", 13)} niet akkoord</p>
    <p>{ink(341, 120, 36)}<br>Joost Ravesteijn, zakelijk leider, 14 november 2026</p>"""
    return sheet(
        "meerwerk-mits",
        web(body, css),
        truth(
            "change_order", "accepted_with_conditions", True, "nl", client="Theatergroep De Vuurkorf",
            project="Kaartverkoop seizoen 26/27", project_code="L3-VK-27", signatory_name="Joost Ravesteijn",
            signatory_title="zakelijk leider", signature_date="2026-11-14", amount="3640.00 EUR", change_order_number="8",
            conditions=["niet meer dan 40 uur zonder nieuw overleg"],
        ),
    )  # fmt: skip


def hours() -> Paper:
    """Hours with a column in which the client ticks each week."""
    css = ".t{width:100%} .t td,.t th{border:1px solid #666;padding:5px 8px} .t th{background:#e8f0e4}"
    body = f"""
    <b style="font-size:14pt">Urenverantwoording periode 8</b><p>Ingehuurd: Ties Bogaert, testcoördinator · via Meander Professionals<br>Opdrachtgever: Pensioenbeheer Ijsselmonde N.V.<br>Project: Uniforme Pensioenaangifte · inhuuropdracht MP-11806</p>
    <table class=t><tr><th>Week<th>Uren<th>OK klant<tr><td>31<td>36<td>{tick(1)}<tr><td>32<td>32<td>{tick(2)}<tr><td>33<td>36<td>{tick(3)}<tr><td>34<td>28<td>{tick(4)}<tr><td><b>Totaal</b><td><b>132</b><td></table>
    <p>132 uur × € 89,50 = € 11.814,00</p><p>Gezien en goed voor facturering: Marloes Dijkgraaf, delivery manager, 24 augustus 2026 &nbsp; <span class=k>M. Dijkgraaf</span></p>"""
    return sheet(
        "uren-periode-acht",
        web(body, css),
        truth(
            "timesheet_approval", "accepted", True, "nl", client="Pensioenbeheer Ijsselmonde N.V.",
            project="Uniforme Pensioenaangifte", project_code="MP-11806", signatory_name="Marloes Dijkgraaf",
            signatory_title="delivery manager", signature_date="2026-08-24", amount="11814.00 EUR",
        ),
    )  # fmt: skip


def planning_mail() -> Paper:
    """A client's mail about rooms and lunch for the acceptance days."""
    body = """
    <p><b>Van:</b> Hanneke Brouwers (Veiling Zaltgroen)<br><b>Verzonden:</b> donderdag 12 maart 2026 13:50<br><b>Aan:</b> Projectbureau Kassenbouw-IT<br><b>Onderwerp:</b> Project Klokverkoop, zalen en lunch</p><hr>
    <p>Hoi allemaal,</p><p>Voor de acceptatiedagen op 24 en 25 maart heb ik zaal Narcis vastgelegd, vanaf half negen. Neem zelf laptops mee, schermen staan er. Wie komt er met de auto? Dan geef ik de kentekens door aan de poort. Dieetwensen voor de lunch hoor ik graag voor vrijdag.</p>
    <p>Groet,<br>Hanneke Brouwers<br>projectondersteuner</p>"""
    return sheet(
        "mail-zaal-narcis",
        web(body),
        truth(
            "email", None, None, "nl", client="Veiling Zaltgroen", project="Klokverkoop", signatory_name="Hanneke Brouwers",
            signatory_title="projectondersteuner",
        ),
    )  # fmt: skip


def order() -> Paper:
    """A purchase order of a Flemish school group."""
    css = ".t{width:100%} .t td,.t th{border:1px solid #000;padding:4px 8px}"
    body = """
    <table style="width:100%"><tr><td><b>Scholengroep Durme en Schelde VZW</b><br>Aankoopdienst<br>Temse<td class=r><b style="font-size:15pt">BESTELBON</b><br>nr. 2026-00671<br>20 mei 2026</table>
    <p>Aan: Digiklas Licht BV, Lokeren</p>
    <table class=t><tr><th>Artikel<th>Aantal<th>Prijs<th>Bedrag<tr><td>Chromebook 11", 3 jaar waarborg<td>85<td>€ 312,00<td>€ 26.520,00<tr><td>Inschrijving in beheer<td>85<td>€ 9,00<td>€ 765,00<tr><td colspan=3>Totaal excl. btw<td>€ 27.285,00</table>
    <p>Leveren op campus De Wilg, voor het project Digisprong. Gelieve het bestelbonnummer op leverbon en factuur te vermelden. Levering wordt aanvaard na controle op de campus.</p>"""
    return sheet(
        "bestelbon-digisprong",
        web(body, css),
        truth(
            "purchase_order", None, None, "nl", client="Scholengroep Durme en Schelde VZW", project="Digisprong",
            amount="27285.00 EUR", po_number="2026-00671",
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield from (
        job_sheet(), provisional(), discharge(), test_report(), ticket(), one_of_two(), lapsed(), extra_work(),
        hours(), planning_mail(), order(),
    )  # fmt: skip
