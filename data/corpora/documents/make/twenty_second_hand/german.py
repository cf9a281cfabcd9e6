"""German papers: Germany, Austria, Switzerland."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import Cursor, ink, page, pen, stamp, tick, tink, typ

AC = "acceptance_certificate"


def vermessung() -> Paper:
    body = f"""<h2>Abnahmeniederschrift</h2><p>nach § 640 BGB</p>
<table class=w><tr><td style="width:38%">Auftraggeberin<td>Wasserverband Obere Schlei<tr><td>Auftragnehmerin<td>Ingenieurbüro Harmsdorf Vermessung GmbH<tr><td>Maßnahme<td>Bestandsaufnahme Deichlinie Nord<tr><td>Auftragsnummer<td>WOS 2026/17<tr><td>Ort und Tag der Abnahme<td>Schleihaven, 11.03.2026<tr><td>Honorar (Schlussrechnung)<td>27.380,00 €</table>
<p><b>1. Gegenstand.</b> Lage- und Höhenpläne Blatt 1 bis 22, Punktwolke im Format E57, Festpunktverzeichnis, Erläuterungsbericht.</p>
<p><b>2. Prüfung.</b> Vier Kontrollprofile wurden am 9. März nachgemessen; größte Abweichung 1,8 cm bei zulässigen 3 cm.</p>
<p><b>3. Mängel.</b> Keine festgestellt.</p><p><b>4. Ergebnis.</b> Die Leistung wird abgenommen. Die Verjährung der Mängelansprüche beginnt am Tag nach der Unterzeichnung.</p>
<table class=w style="margin-top:34px"><tr><td>{ink(1, 150, 40, "#222")}<br>für die Auftraggeberin<br>Wiebke Thormählen, Verbandsingenieurin<br>11.03.2026<td>{ink(2, 120, 40)}<br>für die Auftragnehmerin<br>Dipl.-Ing. Arne Harmsdorf<br>11.03.2026</table>"""
    return Paper(
        "kl-abnahme-deichvermessung",
        "a",
        "text",
        page(body, "body{font:11pt/1.45 'Liberation Serif'}"),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Wasserverband Obere Schlei",
            project="Bestandsaufnahme Deichlinie Nord",
            project_code="WOS 2026/17",
            signatory_name="Wiebke Thormählen",
            signatory_title="Verbandsingenieurin",
            signature_date="2026-03-11",
            amount="27380.00 EUR",
        ),
    )


def leistungsnachweis() -> Paper:
    """Signs of the client in every row and a stamp with his name. A scan."""
    rows = "".join(
        f"<tr><td>{d}<td class=c>{v}<td class=c>{b}<td class=r>{h}<td>{t}<td class=c>{pen('Rü', 'breip', 17, '#223')}"
        for d, v, b, h, t in (
            ("07.04.", "08:00", "16:30", "8,00", "Patchstand Domänencontroller"),
            ("08.04.", "08:00", "17:00", "8,50", "Umzug Druckdienste"),
            ("09.04.", "09:00", "15:30", "6,00", "Dokumentation, Übergabe"),
            ("10.04.", "08:00", "12:00", "4,00", "Einweisung Frau Okafor"),
        )
    )
    body = f"""<div style="font:bold 15pt 'Liberation Sans Narrow'">LEISTUNGSNACHWEIS</div><p>Nordlicht Systemhaus &nbsp; Techniker: Jannis Petersohn &nbsp; KW 15 / 2026</p>
<p>Kunde: Kurbetriebe Bad Salzbrunnen GmbH &nbsp;&nbsp; Auftrag: NL-A-60233</p><table class="grid w"><tr><th>Tag<th>von<th>bis<th>Std.<th>Tätigkeit<th>Kürzel Kunde</tr>{rows}<tr><td colspan=3>Summe<td class=r><b>26,50</b><td>à 98,00 € = 2.597,00 €<td></table>
<p class=sm>Mit Kürzel und Stempel bestätigt der Kunde die Stunden; sie sind damit zur Abrechnung frei.</p>
<div style="display:flex;justify-content:space-around;margin-top:26px">{stamp("Kurbetriebe Bad Salzbrunnen GmbH|Klaus Rüdenauer|Leiter Technik|anerkannt 10. April 2026", "#263a8a", -4)}</div>"""
    src = page(body, "body{font:11.5pt 'Liberation Sans'}")
    return Paper(
        "kl-leistungsnachweis-kuerzel",
        "a",
        "scan",
        scan(src, Scanner(dpi=150, skew=-0.7, noise=7, jpeg=48, grey=False, seed=31)),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Kurbetriebe Bad Salzbrunnen GmbH",
            project_code="NL-A-60233",
            signatory_name="Klaus Rüdenauer",
            signatory_title="Leiter Technik",
            signature_date="2026-04-10",
            amount="2597.00 EUR",
        ),
        src,
    )


def mail_freigabe() -> Paper:
    body = """<table class=sm><tr><td style="width:70px">Von<td>Gesa Vollbrecht<tr><td>An<td>Studio Zeilensprung<tr><td>Datum<td>Donnerstag, 21. Mai 2026 um 08:12<tr><td>Betreff<td>AW: AW: Imagefilm Azubis, Feinschnitt 3 (Projekt ZS-0926)</table><hr>
<p>Moin zusammen,</p><p>gestern Abend in großer Runde gesehen, am Ende wurde geklatscht. Keiner hat mehr was. Das kann so raus, und die zweite Rate (8.400 €) dürft ihr jetzt stellen.</p><p>Den Trailer machen wir wie besprochen im Herbst, das ist ein eigener Auftrag.</p>
<p>Viele Grüße<br>Gesa</p><p class=sm>Gesa Vollbrecht &middot; Leitung Personalmarketing<br>Reederei Jess Claasen KG</p>
<blockquote class=sm style="color:#555;border-left:3px solid #ccc;padding-left:8px;margin:20px 0">Am 19.05.2026 um 17:40 schrieb Studio Zeilensprung:<p>Hallo Gesa, anbei der Link zu Feinschnitt 3. Der Ton auf der Brücke ist neu gemischt, die Bauchbinden stimmen jetzt. Gebt ihr ihn frei?</p>
<blockquote style="border-left:3px solid #ccc;padding-left:8px;margin-left:4px">Am 12.05.2026 um 10:03 schrieb Gesa Vollbrecht:<p>Leider noch keine Freigabe von uns, der Ton geht gar nicht und zwei Namen sind falsch.</p></blockquote></blockquote>"""
    return Paper(
        "kl-mail-imagefilm",
        "a",
        "text",
        page(body),
        truth(
            "email",
            "accepted",
            None,
            "de",
            client="Reederei Jess Claasen KG",
            project="Imagefilm Azubis",
            project_code="ZS-0926",
            milestone="Feinschnitt 3",
            signatory_name="Gesa Vollbrecht",
            signatory_title="Leitung Personalmarketing",
            signature_date="2026-05-21",
            amount="8400.00 EUR",
        ),
    )


def nachtrag_ch() -> Paper:
    src = rf"""
#set page(margin: (x: 26mm, y: 22mm)); #set text(font: "Liberation Sans", size: 10pt, lang: "de")
#grid(columns: (1fr, auto), [*Bütikofer Hangquist Landschaftsarchitektur AG*], [Mehrleistung Nr. 2]) #line(length: 100%, stroke: 0.6pt)
#v(4pt) Bauherrschaft: *Einwohnergemeinde Oberriedmatt* \ Projekt: *Freiraum Schulanlage Tannmoos* \ Auftrag: BHL 341
== Begründung
Der Baumbestand am Bach bleibt auf Wunsch des Gemeinderats erhalten. Die Wegführung, die Entwässerung und das Bepflanzungskonzept sind darum in Phase 32 neu zu zeichnen.
== Honorar
#table(columns: (1fr, 80pt), align: (left, right), stroke: none, [Wegführung und Entwässerung, 64 h à CHF 142.00], [CHF 9’088.00], [Bepflanzungskonzept, 30 h à CHF 128.00], [CHF 3’840.00], [Nebenkosten pauschal], [CHF 372.00], table.hline(), [*Mehrhonorar ohne MWST*], [*CHF 13’300.00*])
Termin Bauprojekt neu: 30. September 2026 statt 31. Juli 2026.
#v(10pt)
Oberriedmatt, 4. Juni 2026. Die Bauherrschaft ist mit der Mehrleistung und dem Honorar einverstanden.
#v(8pt)
#grid(columns: (1fr, 1fr), [{tink(81, 130, 40)} \ Beatrice Zumstein \ Gemeindepräsidentin], [{tink(82, 140, 40, "#222222")} \ Reto Hangquist \ für die Landschaftsarchitekten])
"""
    return Paper(
        "kl-mehrleistung-schulanlage",
        "a",
        "text",
        typ(src),
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Einwohnergemeinde Oberriedmatt",
            project="Freiraum Schulanlage Tannmoos",
            project_code="BHL 341",
            change_order_number="2",
            signatory_name="Beatrice Zumstein",
            signatory_title="Gemeindepräsidentin",
            signature_date="2026-06-04",
            amount="13300.00 CHF",
        ),
    )


def druckfreigabe() -> Paper:
    body = f"""<div style="background:#f2d400;padding:8px 14px;font:bold 18pt 'Liberation Sans Narrow'">KORREKTURABZUG 4</div>
<p>Werbeatelier Hummel &amp; Brandl, Linz<br>Kunde: <b>Mühlviertler Kornkammer eGen</b> &nbsp; Werk: <b>Genossenschaftsbericht 2025, 64 Seiten</b> &nbsp; <br>Jobnr. HB-7719</p>
<table class="grid w"><tr><th>Seiten<th>Befund<th style="width:60px">OK<th style="width:90px">neuer Abzug<tr><td>Umschlag<td>Schmuckfarbe bestätigt<td class=c>{tick()}<td><tr><td>1 bis 24<td>&ndash;<td class=c>{tick()}<td><tr><td>25 bis 48<td>Tabellen aus Abzug 3 berichtigt<td class=c>{tick()}<td><tr><td>49 bis 64<td>&ndash;<td class=c>{tick()}<td></table>
<p>Sind alle Zeilen in der Spalte OK abgehakt, ist das Werk druckreif und unsere Leistung abgenommen; das Gestaltungshonorar von € 11.760,00 wird fällig. Steht auch nur ein Haken rechts, kommt ein neuer Abzug.</p>
<p style="margin-top:28px">{ink(99, 130, 36)} &nbsp; {pen("29. 5. 2026", "breip", 17)}<br>Mag. Leonhard Aichinger, Obmann</p>"""
    return Paper(
        "kl-korrekturabzug-bericht",
        "a",
        "text",
        page(body),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Mühlviertler Kornkammer eGen",
            project="Genossenschaftsbericht 2025",
            project_code="HB-7719",
            signatory_name="Leonhard Aichinger",
            signatory_title="Obmann",
            signature_date="2026-05-29",
            amount="11760.00 EUR",
        ),
    )


def phasenabnahme() -> Paper:
    """Four phases, one meant; a qualified signature's picture with its facts."""
    body = """<h3>Marktgemeinde Sankt Ruprecht am Laßnitzbach</h3><h2>Freigabe einer Leistungsphase</h2><p>Ziviltechniker: Arch. DI Korbinian Lechthaler ZT GmbH<br>Vorhaben: <b>Zubau Kinderkrippe Mühlgasse</b><br>Geschäftszahl: <b>031-2/2026</b></p>
<table class="grid w"><tr><th>Phase<th>Honorar<th>Freigabe<tr><td>1 Vorentwurf<td class=r>€ 9.800,00<td>erfolgt am 14.10.2025<tr><td>2 Entwurf<td class=r>€ 14.200,00<td>erfolgt am 22.01.2026<tr><td>3 Einreichung<td class=r>€ 12.650,00<td><b>mit diesem Schreiben</b><tr><td>4 Ausführungsplanung<td class=r>€ 31.400,00<td>offen</table>
<p>Die Einreichunterlagen vom 27.03.2026 sind vollständig und wurden von der Bauabteilung ohne Beanstandung übernommen. Die Phase 3 Einreichung gilt damit als erbracht, das zugehörige Honorar kann verrechnet werden. Mit Phase 4 ist erst nach gesondertem Gemeinderatsbeschluss zu beginnen.</p>
<div style="border:1px solid #999;display:flex;gap:14px;padding:10px;margin-top:30px;width:480px"><div style="width:70px;height:70px;border:6px double #a33;border-radius:50%;text-align:center;font-size:7pt;padding-top:20px">SIGNATUR</div><table class=sm><tr><td>Unterzeichner<td>Dr. Walpurga Steinkellner<tr><td>Funktion<td>Bürgermeisterin<tr><td>Datum/Zeit<td>2026-04-09T13:27:55+02:00<tr><td>Prüfinformation<td>Qualifizierte elektronische Signatur, gültig</table></div>"""
    return Paper(
        "kl-phasenfreigabe-krippe",
        "a",
        "text",
        page(body),
        truth(
            AC,
            "accepted",
            True,
            "de",
            client="Marktgemeinde Sankt Ruprecht am Laßnitzbach",
            project="Zubau Kinderkrippe Mühlgasse",
            project_code="031-2/2026",
            milestone="3 Einreichung",
            signatory_name="Dr. Walpurga Steinkellner",
            signatory_title="Bürgermeisterin",
            signature_date="2026-04-09",
            amount="12650.00 EUR",
        ),
    )


def brandschutz() -> Paper:
    items = (
        "Zuluftgitter Treppenhaus B fehlt, nachzurüsten bis 30.06.2026",
        "Feuerwehrplan Blatt 4 nach Umbau der Tiefgarage zu berichtigen",
        "Prüfbuch der Rauchschutztüren im Original zu übergeben",
    )
    c = Cursor(face="N")
    c.say("Sachverständigenbüro Tiedge & Partner – Brandschutz", 11, "NB", drop=12)
    c.say("A B N A H M E P R O T O K O L L", 16, "NB", drop=8)
    for k, v in (
        ("Auftraggeber", "Klinikverbund Hasetal gGmbH"),
        ("Projekt", "Brandschutzkonzept Bettenhaus Süd, Fachbauleitung"),
        ("Projekt-Nr.", "T 25-0881"),
        ("Bestellung", "4700031188"),
        ("Begehung", "19. Mai 2026, 9 bis 13 Uhr"),
        ("Schlussrate", "16.940,00 EUR"),
    ):
        c.cells((0, k), (120, v), size=11)
    c.rule(drop=18)
    c.say(
        "Die Fachbauleitung ist abgeschlossen, die Leistung wird im Wesentlichen vertragsgerecht abgenommen, und zwar unter Vorbehalt folgender Restarbeiten:",
        11,
    )
    for i, t in enumerate(items, 1):
        c.say(f"{i})  {t}", 11, x=16)
    c.say("Von der Schlussrate werden bis zur Erledigung keine Beträge einbehalten.", 11, drop=44)
    c.ink(17, 0, 20)
    c.ink(18, 280, 20)
    c.cells((0, "Henrike Overlander"), (280, "Malte Tiedge"), size=11, drop=0)
    c.cells(
        (0, "Technische Direktorin, Klinikverbund Hasetal"),
        (280, "Sachverständiger"),
        size=10,
        drop=0,
    )
    c.cells((0, "19. Mai 2026"), (280, "19. Mai 2026"), size=10)
    return Paper(
        "kl-abnahme-brandschutz",
        "a",
        "text",
        c.done(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Klinikverbund Hasetal gGmbH",
            project="Brandschutzkonzept Bettenhaus Süd",
            project_code="T 25-0881",
            signatory_name="Henrike Overlander",
            signatory_title="Technische Direktorin",
            signature_date="2026-05-19",
            amount="16940.00 EUR",
            po_number="4700031188",
            conditions=items,
        ),
    )


def teilabnahme() -> Paper:
    body = """<table class=w style="border-bottom:3px solid #0a6"><tr><td><b>volkmar.digital</b><td class=r>Teilabnahme &middot; Los 2</table>
<p><b>Kundin:</b> Sparkassenakademie Weserbergland<br><b>Vorhaben:</b> Lernplattform mit Prüfungsverwaltung<br><b>Vertrag:</b> V-2025-066</p>
<table class="grid w sm"><tr><th>Baustein<th>Testfälle<th>bestanden<th>Abnahme<tr><td>Kursbuchung<td class=r>42<td class=r>42<td><b>ja</b><tr><td>Teilnehmerkonten<td class=r>31<td class=r>31<td><b>ja</b><tr><td>Prüfungsverwaltung<td class=r>27<td class=r>16<td><b>nein</b></table>
<p>Los 2 wird zum Teil abgenommen. Kursbuchung und Teilnehmerkonten gehen am 1. Juli in Betrieb; für sie sind 46.500,00 € zur Zahlung frei. Die Prüfungsverwaltung nehmen wir nicht ab, hier gilt:</p>
<ul><li>Nachbesserung der elf offenen Testfälle bis 14.08.2026</li><li>erneuter Abnahmetest mit zwei Prüfungsausschüssen</li></ul>
<div style="border:1px solid #bbb;background:#f7fbf9;padding:8px;width:330px;margin-top:24px" class=sm>Elektronisch gezeichnet<br><b>Ilka Brinkschulte</b>, Leiterin Bildungsservice<br>24.06.2026 15:51:09 MESZ &middot; Kennung 81-AF-3C</div>"""
    return Paper(
        "kl-teilabnahme-lernplattform",
        "a",
        "text",
        page(body),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Sparkassenakademie Weserbergland",
            project="Lernplattform mit Prüfungsverwaltung",
            project_code="V-2025-066",
            milestone="Los 2",
            signatory_name="Ilka Brinkschulte",
            signatory_title="Leiterin Bildungsservice",
            signature_date="2026-06-24",
            amount="46500.00 EUR",
            conditions=[
                "Nachbesserung der elf offenen Testfälle bis 14.08.2026",
                "erneuter Abnahmetest mit zwei Prüfungsausschüssen",
            ],
        ),
    )


def ausstellung() -> Paper:
    """Taking over of an exhibition, as a scan in colour."""
    items = (
        "Vitrine 12: Leuchtmittel tauschen",
        "Hörstation 3: französische Spur fehlt",
        "Wandtext Saal 2: Druckfehler im dritten Absatz",
    )
    lst = "".join(f"<li>{t}" for t in items)
    body = f"""<h2 style="letter-spacing:2px;font-family:'Liberation Serif'">Übernahmebestätigung</h2><p>Gestalter: Atelier Rautenstrauch &amp; Söhne, Innsbruck<br>Übernehmer: Verein Bergbaumuseum Hallthal<br>Ausstellung: Salz und Schatten, Dauerausstellung &nbsp; Zl. AR 19/25</p>
<p>Heute wurden die Säle 1 bis 5 durchgegangen. Der Verein übernimmt die Ausstellung und eröffnet sie am 2. Mai. Die Übernahme steht unter der Bedingung, dass nachstehende Punkte vor der Eröffnung behoben werden:</p><ol>{lst}</ol>
<p>Offener Restbetrag nach Behebung: € 22.000,00.</p><table class=w style="margin-top:40px"><tr><td>{ink(415, 150, 44)}<br>Notburga Plattner, Kustodin<td>Hallthal, am {pen("22. April 2026", "kristi", 24)}<td>{ink(416, 120, 40, "#222")}<br>Vinzenz Rautenstrauch</table>"""
    src = page(body, "body{font:12.5pt/1.5 'Liberation Serif'}", margin="24mm")
    return Paper(
        "kl-uebernahme-ausstellung",
        "a",
        "scan",
        scan(src, Scanner(dpi=140, skew=1.8, noise=8, shadow=True, grey=False, seed=12)),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Verein Bergbaumuseum Hallthal",
            project="Salz und Schatten, Dauerausstellung",
            project_code="AR 19/25",
            signatory_name="Notburga Plattner",
            signatory_title="Kustodin",
            signature_date="2026-04-22",
            amount="22000.00 EUR",
            conditions=items,
        ),
        src,
    )


def uebersetzung() -> Paper:
    src = rf"""
#set page(margin: 25mm); #set text(font: "Liberation Serif", size: 11pt, lang: "de")
*Palmgarten Medizintechnik SE* \ Regulatory Affairs #h(1fr) Jena, 13. Februar 2026
#v(20pt)
Sprachwerk Ostermann \ Frau Judith Ostermann
#v(14pt)
*Gebrauchsanweisungen Infusionspumpe IP-40, Paket C (PL, CS, HU), Auftrag 90-1147* \ *Verweigerung der Abnahme*
#v(8pt)
Sehr geehrte Frau Ostermann,

Ihre Lieferung vom 30. Januar haben wir mit muttersprachlichen Anwendern geprüft. In allen drei Sprachen sind Warnhinweise abgeschwächt ("sollte" statt "muss"), im Ungarischen fehlen die Seiten 18 und 19 ganz.

So können wir Paket C nicht abnehmen. Eine Rechnung über die angebotenen 7.920,00 € bitten wir vorerst nicht zu stellen. Zur Nacherfüllung setzen wir Ihnen Frist bis zum 6. März 2026. Die Pakete A und B bleiben, wie sie im Dezember abgenommen wurden.

Mit freundlichen Grüßen
#v(4pt)
{tink(230, 140, 44)}

Dr. Gunnar Weißhaupt \ Leiter Regulatory Affairs
"""
    return Paper(
        "kl-abnahmeverweigerung-anleitung",
        "a",
        "text",
        typ(src),
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Palmgarten Medizintechnik SE",
            project="Gebrauchsanweisungen Infusionspumpe IP-40",
            project_code="90-1147",
            milestone="Paket C",
            signatory_name="Dr. Gunnar Weißhaupt",
            signatory_title="Leiter Regulatory Affairs",
            signature_date="2026-02-13",
            amount="7920.00 EUR",
        ),
    )


def erklaerung_scan() -> Paper:
    """The word that does not apply is struck out by hand. A scan that lay sideways."""
    strike = 'style="position:relative;white-space:nowrap"'
    line = '<svg viewBox="0 0 100 20" preserveAspectRatio="none" style="position:absolute;left:-3px;top:0;width:105%;height:100%"><path d="M0 12 L100 8 M0 8 L100 13" stroke="#222" stroke-width="1.5" fill="none" vector-effect="non-scaling-stroke"/></svg>'
    body = f"""<h2>Abnahmeerklärung</h2><table class="grid w"><tr><td>Auftraggeber<td>Stadtwerke Brückenau an der Sinn<tr><td>Auftragnehmer<td>Lärm- und Schallbüro Quendel<tr><td>Leistung<td>Schallgutachten Blockheizkraftwerk Ost<tr><td>Auftrag<td>SW-26-0408<tr><td>Honorar<td>5.650,00 €</table>
<p style="margin-top:24px;font-size:14pt">Das Gutachten wird <span {strike}>abgenommen{line}</span> / nicht abgenommen.</p><p class=sm>Nichtzutreffendes streichen</p>
<p style="margin-top:20px">Bemerkungen:</p><p>{pen("Nachtmessung fehlt, Immissionsort 4 nicht betrachtet. Bitte neu vorlegen!", "breip", 17, "#222")}</p>
<p style="margin-top:40px">{ink(511, 150, 42, "#222")}<br>Volkhard Niemeyer-Lux, Abteilungsleiter Erzeugung<br>Brückenau, {pen("2. März 2026", "breip", 17, "#222")}</p>"""
    src = page(body, "body{font-size:12pt}")
    return Paper(
        "kl-abnahmeerklaerung-gestrichen",
        "a",
        "scan",
        scan(src, Scanner(dpi=140, skew=0.5, noise=6, turn=90, seed=42)),
        truth(
            AC,
            "rejected",
            True,
            "de",
            client="Stadtwerke Brückenau an der Sinn",
            project="Schallgutachten Blockheizkraftwerk Ost",
            project_code="SW-26-0408",
            signatory_name="Volkhard Niemeyer-Lux",
            signatory_title="Abteilungsleiter Erzeugung",
            signature_date="2026-03-02",
            amount="5650.00 EUR",
        ),
        src,
    )


def formular() -> Paper:
    """A fillable form, head filled, rest not."""
    c = Cursor(face="D")
    f = c.c.acroForm
    c.say("Abnahme Beratungsleistung", 16, "DB", drop=10)
    for k, n, v in (
        ("Kunde", "kunde", "Ziegelwerke Altmoorhausen GmbH"),
        ("Projekt", "projekt", "Einführung Energiemanagement ISO 50001"),
        ("Projektnummer", "nummer", "EB-3120"),
        ("Meilenstein", "ms", "MS 2 Energetische Bewertung"),
        ("Betrag netto", "betrag", "EUR 18.500,00"),
        ("Bestellnummer", "best", "ZA-889201"),
    ):
        c.cells((0, k), drop=10)
        f.textfield(
            name=n,
            value=v,
            x=c.left + 140,
            y=c.y + 17,
            width=300,
            height=17,
            fontSize=10,
            borderWidth=0.5,
        )
    c.y -= 10
    for n, t in (
        ("a", "Abgenommen ohne Mängel"),
        ("b", "Abgenommen mit Mängeln (Anlage)"),
        ("c", "Abnahme verweigert"),
    ):
        f.checkbox(name=n, checked=False, x=c.left, y=c.y - 2, size=12, borderWidth=0.7)
        c.cells((20, t), drop=6)
    c.y -= 20
    for k, n, v in (
        ("Name", "name", "Friederike Cassebohm"),
        ("Funktion", "funktion", "Werksleiterin"),
        ("Unterschrift", "u", ""),
        ("Datum", "d", ""),
    ):
        c.cells((0, k), drop=10)
        f.textfield(
            name=n,
            value=v,
            x=c.left + 140,
            y=c.y + 17,
            width=300 if n != "d" else 100,
            height=17,
            fontSize=10,
            borderWidth=0.5,
        )
    c.say("Energieberatung Lüttjohann, Formular F-11, Fassung 3", 8)
    return Paper(
        "kl-formular-energiemanagement",
        "a",
        "form",
        c.done(),
        truth(
            AC,
            "undecided",
            False,
            "de",
            client="Ziegelwerke Altmoorhausen GmbH",
            project="Einführung Energiemanagement ISO 50001",
            project_code="EB-3120",
            milestone="MS 2 Energetische Bewertung",
            signatory_name="Friederike Cassebohm",
            signatory_title="Werksleiterin",
            amount="18500.00 EUR",
            po_number="ZA-889201",
        ),
    )


def aenderung_offen() -> Paper:
    """The consultant has signed on the right, the client's line is blank."""
    body = f"""<h3>Änderungsantrag ÄA-05</h3><table class="grid w"><tr><td>Vertrag<td>Projektsteuerung Neubau Feuerwache 3<td>PS-118<tr><td>Auftraggeberin<td colspan=2>Stadt Lindenrode, Amt für Gebäudewirtschaft<tr><td>Auftragnehmerin<td colspan=2>Kesselring Projektsteuerung PartG mbB</table>
<p><b>Inhalt:</b> Verlängerung der Projektstufe 4 um fünf Monate wegen Insolvenz des Rohbauunternehmens; Teilnahme an den Besprechungen mit dem Insolvenzverwalter.</p><p><b>Mehrvergütung:</b> 5 Monate × 6.850,00 € = <b>34.250,00 €</b></p>
<p><b>Stellungnahme der Projektleitung der Stadt (i. A. Sühring, 8. April 2026):</b> fachlich geprüft, Höhe nachvollziehbar, zur Beauftragung empfohlen.</p>
<p>Der Änderungsantrag wird mit Unterschrift der Amtsleitung wirksam.</p>
<table class=w style="margin-top:30px"><tr><td><span class=line></span><br>Amtsleitung: Konstanze Bärwald<br>Datum: ____________<td>{ink(313, 140, 42)}<br>Auftragnehmerin: Uwe Kesselring<br>Datum: 30. März 2026</table>"""
    return Paper(
        "kl-aenderungsantrag-feuerwache",
        "a",
        "text",
        page(body),
        truth(
            "change_order",
            "undecided",
            False,
            "de",
            client="Stadt Lindenrode, Amt für Gebäudewirtschaft",
            project="Projektsteuerung Neubau Feuerwache 3",
            project_code="PS-118",
            change_order_number="ÄA-05",
            signatory_name="Konstanze Bärwald",
            signatory_title="Amtsleitung",
            amount="34250.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def stunden_offen() -> Paper:
    rows = "".join(
        f"<tr><td>{d}<td>{t}<td class=r>{h}"
        for d, t, h in (
            ("2.3.", "Zeugenvorbereitung, Telefonat mit Gericht", "3,2"),
            ("5.3.", "Schriftsatz Duplik", "7,5"),
            ("9.3.", "Duplik, Anlagen", "6,1"),
            ("17.3.", "Mündliche Verhandlung in Feldkirch", "8,0"),
            ("18.3.", "Vermerk zur Verhandlung", "1,4"),
            ("26.3.", "Vergleichsgespräch", "2,3"),
        )
    )
    body = f"""<p style="text-align:right;font-variant:small-caps;font-size:14pt">Rechtsanwälte Amann Gstrein</p><h3>Stundenaufstellung März 2026</h3><p>Mandantin: Seilbahnen Kleinwalserkamm GmbH<br>Akt: 2025/311 &nbsp; Sache: Werklohn Stütze 7<br>Sachbearbeiter: Dr. Ferdinand Gstrein</p>
<table class="grid w sm"><tr><th>Tag<th>Leistung<th>h</tr>{rows}<tr><td colspan=2><b>Summe</b><td class=r><b>28,5</b></table><p>28,5 Stunden zu € 290,00, sohin € 8.265,00 netto.</p>
<p>Aufgestellt: {pen("F. Gstrein", "kristi", 26, "#222")} 1. April 2026</p>
<p style="border:1px dashed #666;padding:10px;margin-top:30px">Von der Mandantin freigegeben:<br><br>Name: Sabine Fessler, Geschäftsführerin &nbsp;&nbsp;&nbsp; Datum: .................... &nbsp;&nbsp;&nbsp; Unterschrift: ....................................</p>"""
    return Paper(
        "kl-stundenaufstellung-kanzlei",
        "a",
        "text",
        page(body, "body{font:11.5pt 'Liberation Serif'}"),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "de",
            client="Seilbahnen Kleinwalserkamm GmbH",
            project="Werklohn Stütze 7",
            project_code="2025/311",
            signatory_name="Sabine Fessler",
            signatory_title="Geschäftsführerin",
            amount="8265.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def leistungsbeschreibung() -> Paper:
    body = f"""<h2>Leistungsvereinbarung</h2><p class=sm>Einzelauftrag 7 zum Rahmenvertrag vom 1. Juli 2024</p><p>zwischen der <b>Pensionskasse Rheintaler Metall</b> (Kundin) und der <b>Wyrsch Datenanalytik AG</b> (Beauftragte)</p>
<h3>1 Gegenstand</h3><p>Aufbau eines Berichtswesens «Cockpit Deckungsgrad». Auftragsnummer WD-E7.</p><h3>2 Ergebnisse</h3><table class="grid w sm"><tr><th>Nr.<th>Ergebnis<th>Termin<th>Vergütung<tr><td>E1<td>Datenmodell<td>30.09.2026<td class=r>CHF 21'000.00<tr><td>E2<td>Berichte, 8 Stück<td>15.12.2026<td class=r>CHF 26'500.00<tr><td>E3<td>Schulung und Übergabe<td>31.01.2027<td class=r>CHF 6'500.00<tr><td><td><b>Total</b><td><td class=r><b>CHF 54'000.00</b></table>
<h3>3 Abnahme</h3><p>Die Kundin prüft jedes Ergebnis binnen zehn Arbeitstagen. Ohne schriftliche Rüge gilt es als abgenommen. Die Abnahme wird mit dem Formular in Beilage 2 erklärt.</p><h3>4 Mitwirkung</h3><p>Die Kundin stellt Lesezugriff auf die Depotdaten und benennt eine Fachperson zu 20 %.</p><h3>5 Inkrafttreten</h3><p>Mit beidseitiger Unterzeichnung.</p>
<table class=w style="margin-top:26px"><tr><td>Für die Kundin<br>{ink(61, 140, 40, "#222")}<br>Annelies Good, Geschäftsführerin<br>Altstätten, 18. August 2026<td>Für die Beauftragte<br>{ink(62, 140, 40)}<br>Pirmin Wyrsch<br>Zug, 14. August 2026</table>"""
    return Paper(
        "kl-einzelauftrag-pensionskasse",
        "a",
        "text",
        page(body),
        truth(
            "statement_of_work",
            None,
            True,
            "de",
            client="Pensionskasse Rheintaler Metall",
            project="Cockpit Deckungsgrad",
            project_code="WD-E7",
            signatory_name="Annelies Good",
            signatory_title="Geschäftsführerin",
            signature_date="2026-08-18",
            amount="54000.00 CHF",
        ),
    )


def mail_vorlage() -> Paper:
    """The vendor sends the form; nothing is decided."""
    body = """<div style="border-bottom:2px solid #1a4;padding-bottom:6px"><b>Übergabe Mitarbeiterbefragung: Protokoll zur Unterschrift</b></div><p class=sm>Torsten Ehlebracht &lt;ehlebracht@stimmungsbild.example&gt;<br>Mo, 22.06.2026 16:44<br>An: Cordula Pfaffenrath<br>Anlage: Abnahmeprotokoll_SB-0417.pdf (112 KB)</p>
<p>Guten Tag Frau Pfaffenrath,</p><p>schön, dass die Ergebnispräsentation bei Ihnen im Haus so gut ankam und der Vorstand "begeistert" war. Damit sind aus unserer Sicht alle Leistungen erbracht.</p><p>Anbei das Abnahmeprotokoll zum Projekt SB-0417 mit der Bitte, es in den nächsten Tagen zu unterschreiben und zurückzusenden. Danach stellen wir die Schlussrechnung über 12.300 €.</p>
<p>Herzliche Grüße<br>Torsten Ehlebracht<br>Stimmungsbild Befragungen GmbH</p><p class=sm style="color:#777">Cordula Pfaffenrath, Personalleitung, Holzkontor Ammerbusch AG</p>"""
    body = body.replace(
        '<p class=sm style="color:#777">Cordula Pfaffenrath, Personalleitung, Holzkontor Ammerbusch AG</p>',
        "",
    ).replace("An: Cordula Pfaffenrath", "An: Cordula Pfaffenrath (Holzkontor Ammerbusch AG)")
    return Paper(
        "kl-mail-protokoll-zur-unterschrift",
        "a",
        "text",
        page(body),
        truth(
            "email",
            None,
            None,
            "de",
            client="Holzkontor Ammerbusch AG",
            project="Mitarbeiterbefragung",
            project_code="SB-0417",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        vermessung,
        leistungsnachweis,
        mail_freigabe,
        nachtrag_ch,
        druckfreigabe,
        phasenabnahme,
        brandschutz,
        teilabnahme,
        ausstellung,
        uebersetzung,
        erklaerung_scan,
        formular,
        aenderung_offen,
        stunden_offen,
        leistungsbeschreibung,
        mail_vorlage,
    ):
        yield make()
