"""German letters, forms and mail from the browser."""

from collections.abc import Iterator

from paper import Paper, truth

from .kit import BLACK, box, ink, web


def papers() -> Iterator[Paper]:
    """All papers of the family."""
    yield web(
        "brief-ablehnung:a",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Versandhaus Quelling & Sohn",
            project="Retourenportal",
            project_code="RP-0042",
            milestone="Etappe 3",
            signatory_name="Henrike Boysen",
            signatory_title="Prokuristin",
            signature_date="2026-03-25",
            amount="44800.00 EUR",
        ),
        f"""<p class=a>Versandhaus Quelling &amp; Sohn &middot; Am Speicher 4 &middot; 24999
Norderhude</p><p>Firma<br>Nordlicht Webwerk GmbH<br>Herrn Thies Carstens</p>
<p style="text-align:right">25. März 2026</p><p><b>Retourenportal (RP-0042), Etappe 3</b></p>
<p>Sehr geehrter Herr Carstens,</p><p>für die pünktliche Übergabe am 9. März und die
freundliche Einweisung unseres Lagers danken wir Ihnen sehr. Die Oberfläche gefällt, die
Mitarbeiter kommen damit gut zurecht, und die Abnahme der Etappen 1 und 2 steht selbstverständlich
außer Frage.</p><p>Bei Etappe 3 sehen wir uns zu diesem Schritt allerdings außerstande, weil
Gutschriften doppelt gebucht werden. Die Rate von 44.800,00 EUR bleibt daher einbehalten.
Nach Ihrer Korrektur testen wir gern erneut.</p><p>Mit freundlichen Grüßen</p>
{ink(67, 150, 44)}<br>ppa. Henrike Boysen<br>Prokuristin""",
        "body{font:11.5pt 'Liberation Serif';line-height:1.4}.a{font-size:8pt;"
        "text-decoration:underline}",
        edge="22mm",
    )
    yield web(
        "stundenzettel:a",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "de",
            client="Optik Walkenried SE",
            project="SAP-Einführung EWM",
            project_code="P.10448.20",
            signatory_name="Marek Lindtner",
            signatory_title="Teilprojektleiter Logistik",
            signature_date="2026-02-02",
            amount="13440.00 EUR",
        ),
        f"""<h3>Leistungsnachweis Januar 2026</h3><p>Berater: Frauke Dielmann &nbsp; Kunde: Optik
Walkenried SE<br>Projekt: SAP-Einführung EWM, PSP-Element P.10448.20</p>
<table><tr><th>KW<th>Mo<th>Di<th>Mi<th>Do<th>Fr<th>Summe
<tr><td>2<td>8<td>8<td>8<td>8<td>&ndash;<td>32<tr><td>3<td>8<td>8<td>8<td>8<td>4<td>36
<tr><td>4<td>8<td>8<td>8<td>&ndash;<td>&ndash;<td>24<tr><td>5<td>8<td>8<td>4<td>&ndash;
<td>&ndash;<td>20</table><p>Gesamt 112,0 Std. zu 120,00 &euro; = <b>13.440,00 &euro;</b> netto</p>
<p>Stunden sachlich und rechnerisch geprüft und freigegeben:</p>
<table style="width:70%"><tr><td style="height:54px">{ink(69, 140, 40)}<td>02.02.2026
<tr><td>Marek Lindtner, Teilprojektleiter Logistik<td>Datum</table>""",
        "body{font:10pt Carlito}table{border-collapse:collapse;width:100%}"
        "td,th{border:1px solid #666;padding:4px;text-align:center}",
    )
    yield web(
        "nachtrag:a",
        truth(
            "change_order",
            "accepted",
            True,
            "de",
            client="Kommunale Bäder Ilmtal AöR",
            project="Sanierung Lehrschwimmbecken",
            project_code="KBI-SL-3",
            change_order_number="NT 07",
            signatory_name="Gernot Fasel",
            signatory_title="Vorstand",
            signature_date="2026-04-30",
            amount="18765.20 EUR",
        ),
        f"""<h2>Nachtragsvereinbarung NT 07</h2><p>zum Bauvertrag KBI-SL-3 &bdquo;Sanierung
Lehrschwimmbecken&ldquo; zwischen Kommunale Bäder Ilmtal AöR (AG) und Fliesen Ostermeyer (AN)</p>
<table><tr><td>Mehrleistung Rinnensteine<td>21.305,20 &euro;<tr><td>Minderleistung Podest
<td>&minus; 2.540,00 &euro;<tr><td><b>Nachtragssumme netto</b><td><b>18.765,20 &euro;</b>
<tr><td>Auftragssumme bisher<td>402.118,00 &euro;<tr><td>Auftragssumme neu
<td>420.883,20 &euro;</table><p>Der AG beauftragt den Nachtrag in der vorstehenden Höhe. Die
Bauzeit verlängert sich um 6 Werktage. NT 06 ist abgelehnt und nicht Gegenstand dieser
Vereinbarung.</p><div style="display:flex;gap:60px;margin-top:30px"><div>
{ink(71, 140, 40, BLACK)}<br>L. Ostermeyer, Inhaber<br>28.04.2026 (AN)</div><div>{ink(72)}<br>
Gernot Fasel, Vorstand<br>30.04.2026 (AG)</div></div>""",
        "body{font:11pt Caladea}td{padding:4px 30px 4px 0;border-bottom:1px solid #bbb}",
    )
    yield web(
        "mail-freigabe:a",
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "de",
            client="Reederei Thode",
            project="Crew-Planer",
            milestone="Paket 5",
            signatory_name="Inken Thode",
            signatory_title="Geschäftsführung",
            signature_date="2026-06-11",
            amount="12600.00 EUR",
            conditions=["der PDF-Export bis Montag die Häfen wieder alphabetisch sortiert"],
        ),
        """<p class=m>Von: Inken Thode &lt;it@reederei-thode.example&gt;<br>An: Malte Ruge<br>
Gesendet: Donnerstag, 11. Juni 2026 18:20<br>Betreff: AW: Crew-Planer Paket 5 (12.600 EUR)</p>
<p>Moin Malte,</p><p>ja, Paket 5 ist von mir aus durch, wenn der PDF-Export bis Montag die Häfen
wieder alphabetisch sortiert. Sonst können wir die Listen nicht aushängen.</p><p>Gruß<br>Inken</p>
<p style="color:#888">Reederei Thode, Geschäftsführung: Inken Thode</p>
<p class=q>Am 10.06.2026 schrieb Malte Ruge:<br>Moin Inken, magst du Paket 5 abnehmen?</p>""",
        "body{font:11pt Lato}.m{background:#f3f3f3;padding:10px}.q{color:#669;padding-left:14px}",
    )
    yield web(
        "restpunkte:a",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "de",
            client="Bank für Landbau AG",
            project="Filialnetz Telefonie",
            project_code="BfL-TEL-9",
            milestone="Teilabnahme Region Süd",
            signatory_name="Anselm Kreuz",
            signatory_title="Leiter IT-Infrastruktur",
            amount="57900.00 EUR",
            warnings=["partly_signed"],
            conditions=["Notrufziel in Filiale Bogenried umstellen", "Ansagetexte neu einsprechen"],
        ),
        f"""<h2>Abnahmeprotokoll</h2><table><tr><td>Kunde<td>Bank für Landbau AG<td>Projekt
<td>Filialnetz Telefonie<tr><td>Auftrag<td>BfL-TEL-9<td>Umfang<td>Teilabnahme Region Süd
<tr><td>Rate<td>57.900,00 EUR<td>Termin<td>22.09.2026</table>
<p>Offene Punkte:</p><table><tr><th>Nr.<th>Beschreibung<th>bis<tr><td>1<td>Notrufziel in Filiale
Bogenried umstellen<td>25.09.<tr><td>2<td>Ansagetexte neu einsprechen<td>02.10.</table>
<p>{box("x")} Abnahme unter Vorbehalt der offenen Punkte &nbsp; {box()} Abnahme verweigert</p>
<table style="margin-top:30px"><tr><td style="height:50px">{ink(75, 120, 40)}<td>
<tr><td>Auftragnehmer<br>Sina Holl, Projektleitung<td>Auftraggeber<br>Anselm Kreuz, Leiter
IT-Infrastruktur</table>""",
        "body{font:10pt 'DejaVu Sans'}table{border-collapse:collapse;width:100%}"
        "td,th{border:1px solid #999;padding:5px}",
    )
    yield web(
        "bestellung:a",
        truth(
            "purchase_order",
            None,
            True,
            "de",
            client="Papierfabrik Loisach GmbH & Co. KG",
            project="Umbau Leimpresse",
            po_number="4700019932",
            signatory_name="Xaver Brandl",
            signatory_title="Leiter Einkauf",
            signature_date="2026-01-19",
            amount="96150.00 EUR",
        ),
        f"""<div style="text-align:right"><b>Papierfabrik Loisach GmbH &amp; Co. KG</b><br>
Einkauf</div><h2>Bestellung 4700019932</h2><p>An: Walzenbau Reitmayr<br>Datum: 19.01.2026<br>
Vorhaben: Umbau Leimpresse</p><table><tr><th>Pos<th>Text<th>EUR<tr><td>10<td>Anpresswalze mit
Lagerung<td>81.350,00<tr><td>20<td>Montage<td>14.800,00<tr><td><td><b>Gesamt netto</b><td>
<b>96.150,00</b></table><p>Zahlung: 40 % bei Bestellung, 60 % nach Abnahme. Abnahme erfolgt
schriftlich durch den Werksleiter.</p><p>{ink(76, 130, 38)}<br>i. V. Xaver Brandl<br>
Leiter Einkauf</p>""",
        "body{font:10pt 'Liberation Mono'}th,td{text-align:left;padding:3px 12px}",
    )
    yield web(
        "newsletter-de:a",
        truth("other", None, None, "de"),
        """<div class=b><h1>Werkstattpost</h1>Frühling 2026</div><h2>Abgenommen!</h2><p>Unser
Kunde in Bad Lerchau hat die neue Sortieranlage abgenommen: 40.000 Sendungen in der Nacht, null
Stau. Wir gratulieren dem Team um Svenja Paulsen.</p><h2>Tag der offenen Tür</h2><p>Am 20. Mai
zeigen wir, wie ein Greifer lernt. Anmeldung am Empfang.</p><h2>Personalien</h2><p>Herr Dröge
geht nach 31 Jahren in den Ruhestand.</p>""",
        ".b{background:#e0562b;color:#fff;padding:20px}body{font:12pt Lato;columns:1}",
    )
    yield web(
        "fertigmeldung:a",
        truth(
            "acceptance_certificate",
            "undecided",
            None,
            "de",
            client="Museum am Lindenhof",
            project="Medienstationen Saal 4",
            project_code="ML-26-S4",
            milestone="Aufbau und Einrichtung",
            amount="29400.00 EUR",
        ),
        f"""<h2>Fertigstellungsanzeige</h2><p>an das Museum am Lindenhof, Bauabteilung</p><p>Wir
zeigen an, dass die Leistung &bdquo;Aufbau und Einrichtung&ldquo; im Vorhaben Medienstationen Saal
4 (ML-26-S4) am 5. August 2026 vertragsgemäß und mangelfrei fertiggestellt wurde. Wir bitten um
Abnahme binnen 12 Werktagen und danach um Zahlung des Abschlags von 29.400,00 &euro;.</p>
<p>{ink(77, 150, 44)}<br>Studio Kubikraum, Yannick Pohl<br>6. August 2026</p>""",
        "body{font:12pt Caladea;line-height:1.5}",
        edge="25mm",
    )
