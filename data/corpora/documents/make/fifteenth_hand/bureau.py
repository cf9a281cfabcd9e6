"""Bureaus: Dutch papers, drawn and printed."""
# fmt: off

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .pen import CERTIFICATE, Sheet, web


def oplevering() -> Paper:
    s = Sheet()
    s.t(50, 60, "Proces-verbaal van oplevering", "Helvetica-Bold", 17)
    y = s.table(50, 78, [
        ["Opdrachtgever", "Stichting Wonen aan de Vecht"], ["Opdrachtnemer", "Adviesbureau Kade 7"],
        ["Werk", "Verduurzaming De Meander, fase 2"], ["Werknummer", "K7-2530"],
        ["Opdrachtsom fase 2", "€ 61.400,00 excl. btw"], ["Datum opneming", "4 maart 2026"]],
        [140, 355])
    y = s.p(50, y + 14, 495, """Het werk is door de directie opgenomen. De directie keurt het werk
        <strike>niet goed</strike> / <strike>goed</strike> / <b>goed behoudens onderstaande
        punten</b> (doorhalen wat
        niet van toepassing is).""", lead=16)
    y = s.table(50, y + 12, [["Nr", "Punt", "Gereed vóór"],
                             ["1", "Inregelrapport WTW woning 12 ontbreekt", "20 maart"],
                             ["2", "Meterkast nr. 8 onjuist gecodeerd", "20 maart"]],
                [35, 350, 110])
    s.ink(60, y + 70, 120, 34, 501)
    s.line(50, y + 72, 250)
    s.t(50, y + 85, "Opdrachtgever: Marleen Dijkgraaf, manager vastgoed", size=9)
    s.t(330, y + 70, "Maarssen, 5 maart 2026")
    return Paper("ke-meander-oplevering", "a", "text", s.pdf(), truth(
        CERTIFICATE, "accepted_with_conditions", True, "nl", client="Stichting Wonen aan de Vecht",
        project="Verduurzaming De Meander, fase 2", project_code="K7-2530", milestone="fase 2",
        signatory_name="Marleen Dijkgraaf", signatory_title="manager vastgoed",
        signature_date="2026-03-05", amount="61400.00 EUR", conditions=[
            "Inregelrapport WTW woning 12 ontbreekt", "Meterkast nr. 8 onjuist gecodeerd"]))


def mail_akkoord() -> Paper:
    body = """<b>Van:</b> Sjoerd Hoekema<br><b>Aan:</b> Team Lantaarn<br><b>Datum:</b> 13 februari
    2026
    om 14:07<br><b>Onderwerp:</b> RE: Akkoord op mijlpaal 4? (dossier LAN-77)<hr><p>Dag allemaal,<p>
    Nee, nog niet akkoord. De zoekfunctie geeft nog steeds oude vergunningen terug en dat was nu
    juist mijlpaal 4. Wacht dus met de factuur van &euro; 16.750.<p>Groet,<p>Sjoerd Hoekema<br>
    Informatiemanager, Gemeente Oosterwolde aan Zee<p class=q>&gt; Wij gaan ervan uit dat mijlpaal 4
    van Vergunningenloket is geaccepteerd.</p>"""
    return Paper("ke-loket-mail", "a", "text",
                 web(body, "body{font:12px 'DejaVu Sans'}.q{color:#789}"), truth(
        "email", "rejected", None, "nl", client="Gemeente Oosterwolde aan Zee",
        project="Vergunningenloket", project_code="LAN-77", milestone="mijlpaal 4",
        signatory_name="Sjoerd Hoekema", signatory_title="Informatiemanager",
        signature_date="2026-02-13", amount="16750.00 EUR"))


def werkbon() -> Paper:
    s = Sheet((420, 595))
    s.t(30, 40, "WERKBON 26-1187", "Helvetica-Bold", 15)
    y = s.many(30, 66, """Van Tienhoven Liftkeuring
        Klant: VvE Havenmeester
        Opdracht: jaarkeuring liften, ord. 90417
        Datum: 27-01-2026
        Keurmeester: R. Blok""", lead=16)
    y = s.table(30, y, [["Lift", "Bevinding"], ["A", "goedgekeurd"], ["B", "goedgekeurd"]],
                [60, 300])
    s.t(30, y + 20, "Vaste prijs: € 742,00 excl. btw")
    s.t(30, y + 50, "Voor akkoord uitgevoerde werkzaamheden:")
    s.ink(50, y + 108, 110, 36, 511)
    s.t(190, y + 100, "mw. T. Jansma-Vos, bestuurslid", "Times-Italic", 12, "#1b2a6b")
    s.line(30, y + 112, 380)
    s.t(30, y + 124, "handtekening en naam klant", size=8)
    pdf = s.pdf()
    return Paper("ke-lift-werkbon", "a", "scan",
                 scan(pdf, Scanner(dpi=115, skew=1.1, jpeg=40, seed=51)), truth(
        CERTIFICATE, "accepted", True, "nl", client="VvE Havenmeester",
        project="jaarkeuring liften", project_code="90417", signatory_name="T. Jansma-Vos",
        signatory_title="bestuurslid", signature_date="2026-01-27", amount="742.00 EUR"), pdf)


def meerwerk() -> Paper:
    body = """<h2>Meerwerkopdracht MW-07</h2><table><tr><td>Opdrachtgever<td>Waterschap De Lage
    Oever
    <tr><td>Project<td>Gemaal Noordpolder<tr><td>Projectnummer<td>WLO-2231<tr><td>Inkooporder<td>
    45-998120<tr><td>Omschrijving<td>extra sonderingen, 6 stuks<tr><td>Bedrag meerwerk<td>€ 5.280,00
    excl. btw</table><p>Keuze opdrachtgever: <select><option>Akkoord, uitvoeren<option>Niet akkoord
    </select><p>Digitaal ondertekend door Hidde Postmus (projectleider) op 19-03-2026 15:12, sleutel
    9A-44-E0"""
    css = """body{font:12px Lato}td{border-bottom:1px solid #aaa;padding:5px 20px 5px 0}select{
    font:12px Lato;border:1px solid;padding:3px}"""
    return Paper("ke-gemaal-meerwerk", "a", "text", web(body, css), truth(
        "change_order", "accepted", True, "nl", client="Waterschap De Lage Oever",
        project="Gemaal Noordpolder", project_code="WLO-2231", po_number="45-998120",
        change_order_number="MW-07", signatory_name="Hidde Postmus",
        signatory_title="projectleider", signature_date="2026-03-19", amount="5280.00 EUR"))


def urenstaat() -> Paper:
    s = Sheet()
    s.t(50, 60, "Urenstaat week 8, 2026", "Helvetica-Bold", 15)
    y = s.many(50, 84, """Medewerker: Floor Wiersinga (Bureau Tegenlicht)
        Klant: Zorggroep Drie Linden    Project: Roosterwissel    Nr.: ZDL-44""", lead=15)
    y = s.table(50, y, [["ma", "di", "wo", "do", "vr", "totaal"],
                        ["8", "8", "4", "8", "4", "32"]], [60, 60, 60, 60, 60, 80])
    s.t(50, y + 22, "32 uur x € 98,50 = € 3.152,00")
    s.t(50, y + 60, "Akkoord klant:")
    s.ink(150, y + 62, 40, 20, 521)
    s.t(210, y + 60, "(paraaf)  B. ter Horst, teamleider planning, 23-02-2026")
    return Paper("ke-rooster-urenstaat", "a", "text", s.pdf(), truth(
        "timesheet_approval", "accepted", True, "nl", client="Zorggroep Drie Linden",
        project="Roosterwissel", project_code="ZDL-44", signatory_name="B. ter Horst",
        signatory_title="teamleider planning", signature_date="2026-02-23",
        amount="3152.00 EUR"))


def acceptatie() -> Paper:
    body = """<h1>Acceptatieverklaring</h1><p>Ondergetekende, gevolmachtigde van <b>Havenbedrijf
    Scheldemond NV</b>, verklaart het resultaat <b>Deelresultaat 2 &ndash; Risicoregister</b> van de
    opdracht <b>Crisisplan 2026</b> (nr. HS/CP/26) te accepteren. Prijs: 18.900,00 EUR exclusief
    btw.
    <div class=r><p>Brugge, &hellip;&hellip;&hellip;&hellip; 2026<p>Handtekening: &hellip;&hellip;
    &hellip;&hellip;&hellip;&hellip;&hellip;<p>Naam: Veerle Claeskens<br>Functie: Directeur
    Veiligheid
    </div><footer>Opgesteld door Baken Advies, model AV-3. Na ondertekening geldt het resultaat als
    aanvaard.</footer>"""
    css = """body{font:13px Caladea}.r{border:1px
    dashed;padding:10px;width:60%}footer{font-size:9px;
    color:#777;margin-top:50px}"""
    return Paper("ke-scheldemond-verklaring", "a", "text", web(body, css), truth(
        CERTIFICATE, "undecided", False, "nl", client="Havenbedrijf Scheldemond NV",
        project="Crisisplan 2026", project_code="HS/CP/26",
        milestone="Deelresultaat 2 – Risicoregister", signatory_name="Veerle Claeskens",
        signatory_title="Directeur Veiligheid", amount="18900.00 EUR"))


def brief_goed() -> Paper:
    s = Sheet()
    s.t(60, 60, "Museum Het Veenhuis", "Times-Bold", 16)
    s.t(60, 120, "Aan Studio Plooi, t.a.v. mevrouw Kuipers", "Times-Roman", 11)
    s.t(60, 150, "Veendam, 31 maart 2026", "Times-Roman", 11)
    s.t(60, 175, "Betreft: tentoonstelling Turf, opdracht MV 26-3, definitief ontwerp",
        "Times-Bold", 11)
    y = s.p(60, 195, 470, """Geachte mevrouw Kuipers,<br/><br/>Het bestuur heeft het definitief
    ontwerp
        bekeken en vastgesteld. Aan de opmerkingen uit onze brief van 3 maart, waarin wij het
        ontwerp
        nog afkeurden, is voldaan. U kunt de termijn van € 9.300,00
        factureren.<br/><br/>Hoogachtend,
        """, "Times-Roman", 11, 16)
    s.ink(60, y + 46, 120, 34, 531)
    s.t(60, y + 62, "Wubbo Eelkema, voorzitter", "Times-Roman", 11)
    return Paper("ke-turf-brief", "a", "text", s.pdf(), truth(
        CERTIFICATE, "accepted", True, "nl", client="Museum Het Veenhuis",
        project="tentoonstelling Turf", project_code="MV 26-3", milestone="definitief ontwerp",
        signatory_name="Wubbo Eelkema", signatory_title="voorzitter",
        signature_date="2026-03-31", amount="9300.00 EUR"))


def papers() -> Iterator[Paper]:
    for make in (oplevering, mail_akkoord, werkbon, meerwerk, urenstaat, acceptatie, brief_goed):
        yield make()
