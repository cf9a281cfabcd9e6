"""Full pages: small type, terms, several tables and several parties."""

from collections.abc import Iterator

from paper import Paper, truth

from .kit import BLACK, VIOLET, box, ink, web

SMALL = (
    "body{font:8.5pt 'Liberation Sans';line-height:1.35}h1{font-size:13pt;margin:4px 0}"
    "h2{font-size:9.5pt;margin:8px 0 2px;border-bottom:1px solid #888}"
    "table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:3px 5px;"
    "text-align:left;vertical-align:top}.two{columns:2;column-gap:22px;text-align:justify;"
    "font-size:7pt}.top{display:flex;justify-content:space-between}footer{font-size:6.5pt;"
    "color:#666;border-top:1px solid #aaa;margin-top:14px}"
)


def papers() -> Iterator[Paper]:
    """All papers of the family."""
    yield web(
        "tower-terms:a",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Greater Wendlebury Combined Authority",
            project="Concessionary Travel Card Back Office Modernisation Programme",
            project_code="GWCA-TR-2025-0061",
            milestone="WP5 Card hotlisting service",
            signatory_name="Beatrix Oyelaran",
            signatory_title="Head of Ticketing",
            signature_date="2026-08-27",
            amount="93750.00 GBP",
            po_number="PO-0098812",
        ),
        f"""<div class=top><div><b>Ferrybridge Systems plc</b><br>Account team North</div><div>
Certificate FS/WP/2026/117<br>Issued 19 August 2026<br>Contract GWCA-TR-2025-0061<br>Call-off
PO-0098812</div></div><h1>Work Package Acceptance</h1><p>Authority: Greater Wendlebury Combined
Authority &nbsp;|&nbsp; Programme: Concessionary Travel Card Back Office Modernisation Programme</p>
<h2>Position of all work packages</h2><table><tr><th>WP<th>Title<th>Price ex VAT<th>Offered<th>State
<tr><td>WP1<td>Card stock ledger<td>£ 41,200.00<td>11.12.25<td>Accepted, paid<tr><td>WP2<td>Photo
upload<td>£ 37,950.00<td>02.02.26<td>Accepted with observations, paid<tr><td>WP3<td>Operator
reimbursement<td>£ 128,400.00<td>30.04.26<td>Rejected 18.05.26, rework<tr><td>WP4<td>Call centre
screens<td>£ 55,600.00<td>16.06.26<td>Withdrawn<tr><td>WP5<td>Card hotlisting service<td>£ 93,750.00
<td>03.08.26<td>see below<tr><td>WP6<td>Data retention<td>£ 22,300.00<td>&ndash;<td>Not started
</table><h2>Evidence reviewed for WP5</h2><table><tr><td>Hotlist propagation to 412 ticket machines
<td>median 41 s, worst 3 min 10 s<td>limit 5 min<tr><td>Unhotlisting<td>passed 20 of
20<td>&ndash;<tr>
<td>Disaster recovery rehearsal, 12 August<td>failed first attempt, passed second<td>witnessed by
Audit<tr><td>Penetration test<td>2 low findings, closed 15 August<td>no medium or high</table><h2>
Determination</h2><p>{box("v", 10)} <b>The work package meets its acceptance criteria and the price
shown becomes payable.</b><br>{box("", 10)} The work package meets its criteria in part; the price
becomes payable when the matters listed are closed.<br>{box("", 10)} The work package does not meet
its acceptance criteria.</p><table><tr><th>For<th>Name and office<th>Signature<th>Date<tr><td>
Supplier<td>Lyle Hartnoll, Delivery Director<td>{ink(201, 110, 32, BLACK)}<td>19 August 2026<tr><td>
Authority<td>Beatrix Oyelaran, Head of Ticketing<td>{ink(202, 120, 34)}<td>27 August
2026</table><h2>
Extract from the call-off terms</h2><div class=two><p>22.1 The Authority shall accept, accept in
part
or reject a work package within fifteen working days. 22.2 Where it rejects, it shall say why and
the
Supplier shall offer the package anew. 22.3 If the Authority stays silent the package is not deemed
accepted; the Supplier may escalate. 22.4 Use in live service is no acceptance. 22.5 A determination
may be set aside within thirty days if evidence proves to be false, and is then void from the
start.</p><p>23.1 The price of a package is earned on its determination. 23.2 Retention of five per
cent applies to WP3 only. 23.3 VAT is added at the rate in force. 23.4 An invoice must quote the
call-off number. 23.5 Amounts in dispute are paid when the dispute ends. 24.1 Neither party is
liable
for failures of third-party ticket machines unless it caused them.</p></div><footer>Ferrybridge
Systems plc, registered in England 0419 2266, Causeway House, Wendlebury. Page 1 of 1. Printed from
ContractDesk 8.2 on 28 August 2026.</footer>""",
        SMALL,
    )
    yield web(
        "abnahmebericht-dicht:a",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "de",
            client="Universitätsklinikum Oberlahn AöR",
            project="Rohrpostanlage Neubau Ost",
            project_code="UKO-4711-26",
            milestone="Abschnitt 3: Stationen 40 bis 66",
            signatory_name="Konstanze Ruffing",
            signatory_title="Abteilungsleiterin Technik",
            signature_date="2026-10-08",
            amount="167300.00 EUR",
            po_number="45-90881-2",
        ),
        f"""<div class=top><div><b>Universitätsklinikum Oberlahn AöR</b><br>Bau und
Technik</div><div>
Best.-Nr. 45-90881-2<br>Vertrag UKO-4711-26<br>Blatt 1/1</div></div><h1>Abnahmebericht
Rohrpostanlage Neubau Ost</h1><p>Gegenstand: Abschnitt 3: Stationen 40 bis 66 &nbsp; Auftragnehmer:
Pneumatik Wiesner GmbH &nbsp; Rate 3: 167.300,00 EUR netto &nbsp; Begehung: 6. und 7. Oktober
2026</p><h2>Stand der Abschnitte</h2><table><tr><th>Abschnitt<th>Netto<th>Ergebnis<tr><td>1 Zentrale
<td>210.000,00 EUR<td>abgenommen 14.04.2026<tr><td>2 Stationen 1 bis 39<td>188.900,00 EUR<td>unter
Vorbehalt abgenommen 30.06.2026, Vorbehalt erledigt<tr><td>3 Stationen 40 bis 66<td>167.300,00 EUR
<td>dieser Bericht</table><h2>Prüfpunkte</h2><table><tr><th>Nr.<th>Prüfpunkt<th>i. O.<th>n. i. O.
<th>Bemerkung<tr><td>1<td>Fahrzeit Labor &lt; 90 s<td>{box("x", 10)}<td>{box("", 10)}<td>Mittel 74 s
<tr><td>2<td>Blutkonserven erschütterungsarm<td>{box("", 10)}<td>{box("x", 10)}<td>Spitze 9 g,
erlaubt
5 g<tr><td>3<td>Brandschutzschotts<td>{box("", 10)}<td>{box("x", 10)}<td>Schotts 17 und 22 offen<tr>
<td>4<td>Notentnahme<td>{box("x", 10)}<td>{box("", 10)}<td><tr><td>5<td>Dokumentation<td>
{box("x", 10)}<td>{box("", 10)}<td>vollständig</table><h2>Ergebnis</h2><p>( ) Abnahme ohne Mängel
&emsp; ( ) Abnahme trotz unwesentlicher Mängel &emsp; (x) Abnahme nicht erklärt, wesentliche Mängel
nach Nr. 2 und 3 &emsp; Neuer Termin: 9. November 2026</p><table><tr><td>Auftraggeber<br>
{ink(204, 130, 36)}<br>i. V. Konstanze Ruffing, Abteilungsleiterin Technik<br>08.10.2026<td>
Auftragnehmer (Kenntnis genommen)<br>{ink(205, 130, 36, BLACK)}<br>Holger Wiesner<br>08.10.2026
</table><h2>Auszug Vertragsbedingungen</h2><div class=two><p>14 (1) Die Abnahme ist förmlich. Eine
Abnahme durch Inbetriebnahme oder Fristablauf ist ausgeschlossen. (2) Wegen unwesentlicher Mängel
kann die Abnahme nicht verweigert werden. (3) Mit der Abnahme beginnt die Verjährung der
Mängelansprüche. 15 (1) Raten werden nach abgenommenem Abschnitt gezahlt. (2) Die letzte Rate wird
erst nach Abnahme der Gesamtanlage frei.</p></div><footer>Vordruck BT-33, Stand 05/2024</footer>""",
        SMALL,
    )
    yield web(
        "opr-serree:a",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Syndicat mixte des Eaux de la Vaubrune",
            project="Modernisation de l'usine de potabilisation de Sermange",
            project_code="MAPA-2024-31",
            milestone="Tranche conditionnelle 2",
            signatory_name="Philibert Anselin",
            signatory_title="Président",
            signature_date="2026-06-22",
            amount="143870.40 EUR",
        ),
        f"""<div class=top><div><b>Syndicat mixte des Eaux de la Vaubrune</b></div><div>Marché
MAPA-2024-31<br>Titulaire : Hydrélia Process</div></div><h1>Décision de réception (EXE6)</h1><p>
Opération : Modernisation de l'usine de potabilisation de Sermange. Tranche conditionnelle
2.</p><h2>
Opérations préalables</h2><table><tr><th>Date<th>Constat<th>Suite<tr><td>04/05/2026<td>3 réserves
proposées par le maître d'œuvre<td>réception ajournée<tr><td>02/06/2026<td>réserves 1 et 2
levées<td>
visite complémentaire<tr><td>16/06/2026<td>réserve 3 levée<td>proposition sans réserve</table><h2>
Situation financière</h2><table><tr><td>Montant de la tranche HT<td>151 442,53 &euro;<tr><td>Retenue
de garantie 5 %<td>&minus; 7 572,13 &euro;<tr><td>Net à mandater HT<td>143 870,40 &euro;</table><h2>
Décision</h2><p>Vu le procès-verbal du 16 juin 2026 et la proposition du maître d'œuvre, le maître
d'ouvrage décide que :<br>[X] la réception est prononcée avec effet au 16 juin 2026 ;<br>[ ] la
réception est prononcée sous réserve de l'exécution des prestations en annexe ;<br>[ ] la réception
n'est pas prononcée.</p><div style="margin-left:330px">À Sermange, le 22 juin 2026<br>Le Président,
<br>{ink(207, 140, 40, VIOLET)}<br>Philibert Anselin</div><h2>Notification</h2><p>Reçu à titre de
notification la présente décision. Le titulaire : ........................</p><div class=two><p>41.3
Si certaines prestations n'ont pas été exécutées, le maître d'ouvrage peut décider de prononcer la
réception sous réserve. 41.6 Les ouvrages non conformes peuvent être refusés ou acceptés avec une
réfaction sur les prix. 44.1 Le délai de garantie est d'un an à compter de la date d'effet de la
réception.</p></div><footer>EXE6, page 1/1</footer>""",
        SMALL + "body{font-family:'DejaVu Serif'}",
    )
    yield web(
        "review-board:a",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Antrim & Coast Ambulance Trust",
            project="Control Room Voice Recording",
            project_code="ACAT-CR-0144",
            milestone="Gate 4 - Failover proven",
            signatory_name="Niamh Corrigan",
            signatory_title="Senior Responsible Owner",
            signature_date="2026-03-31",
            amount="61025.00 GBP",
            conditions=[
                "replay audit log to be retained for 7 years, not 7 months",
                "second recorder to be moved to the north comms room by 30 April 2026",
                "on-call rota of the supplier to be published",
            ],
        ),
        f"""<div class=top><div><b>Antrim &amp; Coast Ambulance Trust</b><br>Gate review
record</div>
<div>ACAT-CR-0144 / G4 / v1.0</div></div><h1>Control Room Voice
Recording</h1><table><tr><td>Gate<td>
Gate 4 - Failover proven<td>Review held<td>24 March 2026<tr><td>Supplier<td>Larkline Voice<td>Gate
payment<td>£61,025.00<tr><td>Panel<td>N. Corrigan (SRO), H. Bell (IG), T. Massey (Ops)<td>Previous
gate<td>Gate 3, approved 12 January 2026</table><h2>Findings</h2><table><tr><th>Area<th>Rating<th>
Note<tr><td>Call capture<td>Green<td>100 % of 4,118 calls<tr><td>Failover<td>Green<td>11 s, target
30
s<tr><td>Retention<td>Amber<td>setting copied from the pilot<tr><td>Siting<td>Amber<td>both
recorders
in one room<tr><td>Support<td>Amber<td>no names on the rota<tr><td>Cost<td>Green<td>on
budget</table>
<h2>Recommendations made binding</h2><table><tr><th>R<th>Text<th>Owner<tr><td>1<td>replay audit log
to
be retained for 7 years, not 7 months<td>Larkline<tr><td>2<td>second recorder to be moved to the
north
comms room by 30 April 2026<td>Trust estates<tr><td>3<td>on-call rota of the supplier to be
published<td>Larkline</table><h2>Gate decision</h2><p style="font-size:11pt"><s>Go</s> &ensp; <b
style="border:2px solid #1c2f86;border-radius:50%;padding:3px 12px">Go, with R1 to R3</b> &ensp;
<s>Stop</s></p><p>{ink(208, 150, 42)}<br>Niamh Corrigan, Senior Responsible Owner, 31 March 2026</p>
<div class=two><p>A gate may be passed, passed with recommendations or failed. When a gate is passed
with recommendations the payment for the gate is released once they are closed. A failed gate is
reviewed anew and the supplier bears the cost of the second review.</p></div><footer>Owner:
Programme
Office. Filed under G4. Earlier drafts of this record are void.</footer>""",
        SMALL,
    )
    yield web(
        "oplever-dicht:a",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "nl",
            client="Waterschap Drie Ambachten",
            project="Renovatie gemaal De Kluft",
            project_code="WDA-G-118",
            milestone="Fase 4 Besturing en SCADA",
            signatory_name="Ineke Bouwmeester",
            signatory_title="afdelingshoofd Waterketen",
            amount="88640.00 EUR",
            warnings=["draft_or_void", "partly_signed"],
        ),
        f"""<div class=top><div><b>Waterschap Drie Ambachten</b></div><div>CONCEPT versie 0.3<br>12
oktober 2026</div></div><h1>Oplevering fase 4 &ndash; concept ter bespreking</h1><table><tr><td>
Project<td>Renovatie gemaal De Kluft (WDA-G-118)<tr><td>Onderdeel<td>Fase 4 Besturing en SCADA<tr>
<td>Aannemer<td>Polder &amp; Pomp Techniek<tr><td>Termijn 4<td>&euro; 88.640,00 exclusief
btw</table>
<h2>Beproeving</h2><table><tr><th>Test<th>Resultaat<th>Akkoord waterschap<tr><td>FAT 8
juli<td>geslaagd
<td>ja<tr><td>SAT 22 september<td>geslaagd na herstel<td>ja<tr><td>Duurproef 14 dagen<td>loopt
nog<td>
&ndash;</table><h2>Verklaring</h2><p>Het waterschap keurt fase 4 goed en geeft termijn 4 vrij.</p>
<table><tr><td style="height:60px">Aannemer<br>{ink(210, 110, 32, BLACK)}<br>Koen
Sluis<td>Waterschap
<br><br><br>Ineke Bouwmeester, afdelingshoofd Waterketen</table><h2>Voorwaarden</h2><div
class=two><p>
Een onderdeel is pas aanvaard wanneer het proces-verbaal definitief is en door het waterschap is
ondertekend. Ingebruikneming geldt niet als aanvaarding. Kleine gebreken staan aan aanvaarding niet
in
de weg.</p></div><footer>Model PV-4, pagina 1 van 1</footer>""",
        SMALL,
    )
