"""Dutch papers, also from Flanders."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import box, ink, join, scan, scanned, text, typ, web

AC, CO, TS = "acceptance_certificate", "change_order", "timesheet_approval"


def oplevering() -> Paper:
    body = f"""<h2>Proces-verbaal van oplevering</h2><table class=lines><tr><td>Werk<td>Dorpshuis De Kapstok, renovatie dak en gevel<tr><td>Werknummer<td>26.0417<tr><td>Opdrachtgever<td>Stichting Dorpshuis Wierum-Oost<tr><td>Aannemer<td>Bouwbedrijf Fokkema<tr><td>Laatste termijn<td>€ 22.680,00</table>
    <p class=mt>Op 25 juni 2026 is het werk opgenomen. Het werk is: &nbsp;{box()} goedgekeurd &nbsp;{box("v")} goedgekeurd, met de opleverpunten hieronder &nbsp;{box()} onthouding van goedkeuring</p>
    <ol><li>loodslab bij schoorsteen opnieuw aankloppen</li><li>twee gebarsten dakpannen noordzijde vervangen</li></ol><p>Gereed uiterlijk 17 juli 2026.</p>
    <div class=two><div>Namens opdrachtgever<div class=line>{ink(601)}</div>Trijntje Bakema, voorzitter<br>25 juni 2026</div><div>Namens aannemer<div class=line>{ink(602)}</div>Sybren Fokkema</div></div>"""
    label = truth(
        AC,
        "accepted_with_conditions",
        True,
        "nl",
        client="Stichting Dorpshuis Wierum-Oost",
        project="Dorpshuis De Kapstok, renovatie dak en gevel",
        project_code="26.0417",
        signatory_name="Trijntje Bakema",
        signatory_title="voorzitter",
        signature_date="2026-06-25",
        amount="22680.00 EUR",
        conditions=[
            "loodslab bij schoorsteen opnieuw aankloppen",
            "twee gebarsten dakpannen noordzijde vervangen",
        ],
    )
    return text("dorpshuis-oplevering", web(body, font="Liberation Sans", pt=10.5), label)


def werkbon() -> Paper:
    body = """<table class=grid><tr><td colspan=2><b style="font-size:15pt">WERKBON</b> &nbsp; Installatiebedrijf Ter Braak<td>Nr. <b>W-88120</b></tr><tr><td colspan=3>Klant: <span class=hand>Camping Het Vossenhol</span></tr><tr><td colspan=3>Werk: <span class=hand>nieuwe cv-ketel sanitair 2, leidingen omgelegd</span></tr>
    <tr><td>Monteur: <span class=hand>Gijs</span><td>Datum: <span class=hand>23-4-2026</span><td>Uren: <span class=hand>6&frac12;</span></tr><tr><td colspan=3>Materiaal: <span class=hand>ketel HR 45 kW, pomp, 12 m koper 28</span></tr>
    <tr><td>Werk klaar?<br><span class=hand>ja</span><td>Klant akkoord, paraaf:<br><span class="br">AvdM</span><td>Naam klant:<br><span class=hand>A. van der Meij, beheerder</span></tr></table><p class=xs>Met uw paraaf neemt u het werk af. De factuur volgt binnen een week.</p>"""
    label = truth(
        AC,
        "accepted",
        True,
        "nl",
        client="Camping Het Vossenhol",
        project="nieuwe cv-ketel sanitair 2, leidingen omgelegd",
        project_code="W-88120",
        signatory_name="A. van der Meij",
        signatory_title="beheerder",
        signature_date="2026-04-23",
    )
    return scanned(
        "werkbon-paraaf",
        web(body, font="Liberation Sans", pt=10.5, size="A5 landscape", margin="9mm"),
        label,
        picture=61,
    )


def werkbon_leeg() -> Paper:
    body = f"""<p><b style="color:#0a6b3d;font-size:14pt">GroenGoed Hoveniers</b> &nbsp; digitale werkbon 2026-1193</p><p>Voor: VvE Parkflat Zilverspar<br>Adres: Zilverspar 2&ndash;90, binnentuin<br>Opdracht: GG-541, aanleg wadi en beplanting<br>Bedrag: € 15.730,00</p>
    <table class=grid><tr><td>Wadi gegraven, drain gelegd<td>100 %<tr><td>Beplanting 340 stuks<td>100 %<tr><td>Opgeruimd, foto&rsquo;s gemaakt<td>100 %</table>
    <p class=mt>Uitvoerder: {ink(611, 90, 28)} Ruben Zwart, 6 november 2026</p><p>Klant voor akkoord: Hermien Tolsma, bestuurslid VvE Parkflat Zilverspar</p><div class=b style="height:22mm"><i>Klant niet thuis, niet getekend. Bon in de bus gedaan.</i></div><p class=xs>Zonder handtekening van de klant is de bon niet goedgekeurd.</p>"""
    label = truth(
        AC,
        "undecided",
        False,
        "nl",
        client="VvE Parkflat Zilverspar",
        project="aanleg wadi en beplanting",
        project_code="GG-541",
        signatory_name="Hermien Tolsma",
        signatory_title="bestuurslid",
        amount="15730.00 EUR",
        warnings=["partly_signed"],
    )
    return text("werkbon-niet-thuis", web(body, font="DejaVu Sans", pt=9.5), label)


def meerwerk() -> Paper:
    src = """#set page(margin: 2.3cm)
#set text(font: "DejaVu Sans", size: 9.5pt, lang: "nl")
#text(15pt, fill: rgb("#8a3b12"))[Meer- en minderwerk nr. 14]
#table(columns: (auto, 1fr), stroke: (x: none, y: .4pt), [Opdrachtgever], [Zorggroep Lauwersrand], [Project], [Nieuwbouw woonzorg De Wilgen, fase 2], [Projectnr.], [LW-2031])
#table(columns: (1fr, auto), align: (left, right), [Extra stalen kozijnen gang (meerwerk)], [€ 9.240,00], [Vervallen: lambrisering hal (minderwerk)], [€ -3.115,00], [*Saldo excl. btw*], [*€ 6.125,00*])
De opdrachtgever draagt dit werk op; de aannemer gaat niet aan de slag voor er getekend is.
#v(16pt)
#grid(columns: (1fr, 1fr), [#text(font: "Kristi", 24pt)[Jorrit Haan] \\ Jorrit Haan, projectleider huisvesting \\ namens Zorggroep Lauwersrand \\ 2 februari 2026], [#text(font: "Dancing Script", 16pt)[Wiebe Postma] \\ Wiebe Postma, aannemer \\ 30 januari 2026])
"""
    label = truth(
        CO,
        "accepted",
        True,
        "nl",
        client="Zorggroep Lauwersrand",
        project="Nieuwbouw woonzorg De Wilgen, fase 2",
        project_code="LW-2031",
        signatory_name="Jorrit Haan",
        signatory_title="projectleider huisvesting",
        signature_date="2026-02-02",
        amount="6125.00 EUR",
        change_order_number="14",
    )
    return text("meerwerk-saldo", typ(src), label)


def urenportaal() -> Paper:
    body = """<div style="border-bottom:1mm solid #f2a900;padding-bottom:2mm"><b>uurwerk.online</b> &nbsp; urenbriefje 2026-wk37-0088</div><table class="lines mt"><tr><td>Inlener<td>Waterschap Drielanden<tr><td>Inzet<td>Toezichthouder kadeversterking, opdracht WD-77/3<tr><td>Medewerker<td>Sanne Wiltink (Delta Toezicht bv)</table>
    <table class="grid mt c"><tr><th>ma<th>di<th>wo<th>do<th>vr<th>totaal</tr><tr><td>8<td>8<td>7,5<td>8<td>6<td><b>37,5</b></tr></table>
    <p class=mt>Tarief € 92,00 &middot; te factureren € 3.450,00</p><p>Status: <b>Goedgekeurd door Ardjan Nijboer (projectmanager, Waterschap Drielanden) op 15-09-2026 om 08:17</b></p><p class="sm">Historie: 11-09 ingediend &middot; 12-09 afgekeurd door Ardjan Nijboer, woensdag stond op 9 uur &middot; 14-09 gewijzigd en opnieuw ingediend</p>"""
    label = truth(
        TS,
        "accepted",
        True,
        "nl",
        client="Waterschap Drielanden",
        project="Toezichthouder kadeversterking",
        project_code="WD-77/3",
        signatory_name="Ardjan Nijboer",
        signatory_title="projectmanager",
        signature_date="2026-09-15",
        amount="3450.00 EUR",
    )
    return text("urenbriefje-historie", web(body, font="DejaVu Sans", pt=9.5), label)


def mailketen() -> Paper:
    body = """<p class=sm><b>Van:</b> Floor Terpstra | Theater De Werf<br><b>Verzonden:</b> vrijdag 20 maart 2026 10:06<br><b>Aan:</b> Trekwerk Noord<br><b>Onderwerp:</b> RE: RE: keuring trekkenwand, TN-260</p><p>Ha Menno,</p><p>Gisteravond de eerste voorstelling met de nieuwe motoren gedraaid, de toneelmeester liep te fluiten. Punt 3 van mijn mailtje van vorige week is dus ook weg. Stuur die slottermijn (€ 8.800,00) maar naar crediteuren@dewerf.example, is akkoord.</p><p>Groet, Floor Terpstra<br>hoofd techniek</p>
    <div style="border-left:.7mm solid #999;padding-left:4mm;color:#444"><p class=sm>Op 18 maart schreef Menno Kuik (Trekwerk Noord):<br>Eindschakelaar trek 9 is gesteld. Mogen we de slottermijn sturen?</p><p class=sm>Op 13 maart schreef Floor Terpstra:<br>Nee, nog niet akkoord: 1) label hijslast ontbreekt 2) noodstop zaal 3) trek 9 loopt door zijn eindstand. Zo kan ik het niet afnemen.</p></div>"""
    label = truth(
        "email",
        "accepted",
        None,
        "nl",
        client="Theater De Werf",
        project="keuring trekkenwand",
        project_code="TN-260",
        signatory_name="Floor Terpstra",
        signatory_title="hoofd techniek",
        signature_date="2026-03-20",
        amount="8800.00 EUR",
    )
    return text("trekkenwand-mail", web(body, font="Liberation Sans", pt=10.5), label)


def voorlopig() -> Paper:
    src = """#set page(margin: 2.2cm)
#set text(font: "Liberation Serif", size: 11pt, lang: "nl")
#align(center)[*PROCES-VERBAAL VAN VOORLOPIGE OPLEVERING*]
Bouwheer: *Autonoom Gemeentebedrijf Ter Hoeve* \\ Opdracht: *Heraanleg speelplein Molenveld* \\ Bestek nr.: *AGB/2025/33* \\ Aannemer: Wegenwerken De Clippel nv

Heden, 4 mei 2026, hebben wij de werken nagezien. De werken zijn uitgevoerd volgens het bestek en in goede staat. De voorlopige oplevering wordt toegestaan zonder opmerkingen; de waarborgtermijn van twee jaar begint vandaag. De helft van de borgtocht, 5.260,00 euro, mag worden vrijgegeven.
#v(14pt)
#grid(columns: (1fr, 1fr), [De aannemer \\ #text(font: "Dancing Script", 16pt)[P. De Clippel] \\ Piet De Clippel], [Voor de bouwheer \\ #text(font: "Dancing Script", 18pt)[Griet Van Laecke] \\ Griet Van Laecke, algemeen directeur])
"""
    label = truth(
        AC,
        "accepted",
        True,
        "nl",
        client="Autonoom Gemeentebedrijf Ter Hoeve",
        project="Heraanleg speelplein Molenveld",
        project_code="AGB/2025/33",
        signatory_name="Griet Van Laecke",
        signatory_title="algemeen directeur",
        signature_date="2026-05-04",
        amount="5260.00 EUR",
    )
    return text("voorlopige-oplevering-speelplein", typ(src), label)


def weigering() -> Paper:
    cover = web(
        """<h3>Nota bij het proces-verbaal</h3><p>Dossier SK-118 &middot; Kerkfabriek Sint-Kornelis &middot; restauratie glasramen koor</p><p>Het verslag van de plaatsopneming van 29 september gaat als beeld hierbij. De bouwheer dankt Atelier Vermandel voor het mooie onderzoek naar het lood.</p>""",
        font="DejaVu Serif",
        pt=10,
    )
    body = f"""<h2>Verslag van plaatsopneming</h2><p>Werk: restauratie glasramen koor &middot; Bouwheer: Kerkfabriek Sint-Kornelis</p><p>Vastgesteld: drie panelen van raam II in verkeerde volgorde; voegen los in raam IV.</p><p>Besluit van de bouwheer (doorhalen wat niet past): de oplevering wordt <s>toegestaan</s> / <b>geweigerd</b>. De schijf van € 19.500,00 blijft ingehouden.</p><p>{ink(631, 140, 40)}<br>Lieven Goethals, voorzitter kerkraad<br>29 september 2026</p>"""
    page = web(body, font="Liberation Serif", pt=12)
    label = truth(
        AC,
        "rejected",
        True,
        "nl",
        client="Kerkfabriek Sint-Kornelis",
        project="restauratie glasramen koor",
        project_code="SK-118",
        signatory_name="Lieven Goethals",
        signatory_title="voorzitter kerkraad",
        signature_date="2026-09-29",
        amount="19500.00 EUR",
    )
    return Paper(
        "ki-glasramen-verslag",
        "a",
        "mixed",
        join(cover, scan(page, Scanner(skew=1.3, noise=9, seed=63))),
        label,
        join(cover, page),
    )


def decharge() -> Paper:
    body = """<p><b>Havenbedrijf Oosterdok N.V.</b><br>Afdeling Milieu &amp; Ruimte</p><p class=mt>Bodemzorg Terpstra-Veen<br>t.a.v. de heer K. Veen</p><p>Oosterdok, 14 december 2026</p><p>Betreft: sanering voormalig tankstation Kade 12, opdracht HB-2207</p>
    <p>Geachte heer Veen,</p><p>Het evaluatieverslag heeft hier drie weken op tafel gelegen en ook de omgevingsdienst heeft erop gereageerd, zonder op- of aanmerkingen. De tijdelijke peilbuizen mogen eruit.</p><p>Wij verlenen u hierbij decharge voor de opdracht. Het nog openstaande deel van de aanneemsom, € 31.075,00, maken wij na ontvangst van uw nota over.</p><p>Met vriendelijke groet,</p><p><span class=kr>Marloes Kuipers</span><br>Marloes Kuipers<br>Manager Milieu</p>"""
    label = truth(
        AC,
        "accepted",
        True,
        "nl",
        client="Havenbedrijf Oosterdok N.V.",
        project="sanering voormalig tankstation Kade 12",
        project_code="HB-2207",
        signatory_name="Marloes Kuipers",
        signatory_title="Manager Milieu",
        signature_date="2026-12-14",
        amount="31075.00 EUR",
    )
    return text("decharge-kade", web(body, font="Liberation Serif", pt=11.5, margin="24mm"), label)


def keuzelijst() -> Paper:
    rows = [
        "Kabelgoten en tracés",
        "Patchkasten SER 1 en 2",
        "Meetrapport 96 poorten",
        "Labels volgens plan",
        "Sleutels overhandigd",
    ]
    cells = "".join(
        f"<tr><td>{i + 1}<td>{r}<td class=c>{box('v')}<td class=c>{box()}</tr>"
        for i, r in enumerate(rows)
    )
    body = f"""<h3>Opleverlijst databekabeling</h3><p>Opdrachtgever: Veiling Rijnmonde Coöperatief U.A.<br>Project: databekabeling hal 3, opdracht VK-6061<br>Installateur: DraadWerk bv</p><table class=grid><tr><th>#<th>Onderdeel<th class=c>akkoord<th class=c>niet akkoord</tr>{cells}</table>
    <p class=mt>Ingevuld door opdrachtgever: <span class=hand>Soraya el Idrissi, ICT-coördinator</span> {ink(640, 90, 30)}<br>d.d. <span class=hand>30 oktober 2026</span></p>"""
    label = truth(
        AC,
        "accepted",
        True,
        "nl",
        client="Veiling Rijnmonde Coöperatief U.A.",
        project="databekabeling hal 3",
        project_code="VK-6061",
        signatory_name="Soraya el Idrissi",
        signatory_title="ICT-coördinator",
        signature_date="2026-10-30",
    )
    return scanned(
        "opleverlijst-kolommen",
        web(body, font="Liberation Sans", pt=11),
        label,
        Scanner(dpi=150, skew=0.9, noise=7, jpeg=50, turn=270, seed=64),
    )


def brochure() -> Paper:
    body = """<div style="background:#123c4a;color:#fff;padding:8mm"><h1 style="font-weight:300">Zo gaat uw oplevering bij Keukenhuis Velthoven</h1></div><div class="two mt"><div><h3>1. De montage</h3><p>Onze monteurs zijn gemiddeld twee dagen bij u.</p><h3>2. Samen kijken</h3><p>U loopt met de monteur alle kasten en apparaten na.</p></div><div><h3>3. Tekenen</h3><p>Is alles naar wens, dan zet u onder het formulier: &ldquo;De keuken is goed opgeleverd, akkoord.&rdquo; Zo eenvoudig is het.</p><h3>4. Vijf jaar rust</h3><p>Belt u ons, dan komen wij.</p></div></div><p class=c>9,2 van onze klanten &middot; showroom open op zaterdag &middot; keukenhuisvelthoven.example</p>"""
    label = truth("other", None, None, "nl")
    return text("folder-keukens", web(body, font="DejaVu Sans", pt=10), label)


def papers() -> Iterator[Paper]:
    for make in (
        oplevering,
        werkbon,
        werkbon_leeg,
        meerwerk,
        urenportaal,
        mailketen,
        voorlopig,
        weigering,
        decharge,
        keuzelijst,
        brochure,
    ):
        yield make()
