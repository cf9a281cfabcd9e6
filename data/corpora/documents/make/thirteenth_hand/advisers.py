"""Management consultants: portals, tickets, e-signature envelopes, change requests."""

# fmt: off

from collections.abc import Iterator

from paper import Paper, truth

from thirteenth_hand.board import box, ink, one, web

SANS = "body{font:10pt Liberation Sans;color:#222}"


def _envelope() -> bytes:
    css = SANS + """.p{page-break-before:always} table{border-collapse:collapse;width:100%}
    td,th{text-align:left;padding:4px;border-bottom:1px solid #ddd;vertical-align:top}
    .e{font:8pt Liberation Mono}
    .s{font:24pt Dancing Script;border:1px solid #3a6;padding:2px 12px;
    border-radius:6px;display:inline-block}
    h1{font-size:16pt}"""
    return web("""<div class=e>Envelope ID: 7C1D0A44-2F19-4B6E-9D02-E5A1</div> <h1>Deliverable
    Acceptance Form</h1><p>Halcyon Reef Advisory, Inc. &rarr; Tamarack Rail Leasing</p>
    <table><tr><td>Engagement<td>Fleet utilisation review<tr><td>Engagement ID<td>HRA-E-2208
    <tr><td>Deliverable<td>D-05 Network model with user guide<tr><td>Delivered<td>19 Feb 2026
    <tr><td>Fee on acceptance<td>USD 64,000.00<tr><td>PO<td>TRL0047719</table> <p>By signing below,
    Tamarack Rail Leasing accepts D-05 as conforming to section 3 of the engagement letter.</p><div
    class=s>Ingrid Solheim-Baker</div> <div class=e>Signed by: Ingrid Solheim-Baker ·
    0B77E2…</div><p>Ingrid Solheim-Baker<br> Chief Planning Officer<br>Date signed: 2/27/2026 |
    11:08 AM CST</p> <div class=p></div><div class=e>Envelope ID:
    7C1D0A44-2F19-4B6E-9D02-E5A1</div> <h1>Certificate Of
    Completion</h1><table><tr><td>Subject<td>Please sign: D-05 acceptance
    <tr><td>Status<td><b>Completed</b><tr><td>Originator<td>Rafe Delacorte, Halcyon Reef Advisory
    <tr><td>Signatures: 1<td>Initials: 0</table><h3>Signer events</h3><table>
    <tr><th>Signer<th>Signature<th>Timestamp<tr><td>Ingrid
    Solheim-Baker<br>isb@tamarack.example<br> Security level: e-mail, account
    authentication<td>Pre-selected style<br>IP 198.51.100.61 <td>Sent: 2/20/2026 4:31 PM<br>Viewed:
    2/27/2026 11:02 AM<br>Signed: 2/27/2026 11:08 AM </table><h3>Carbon copy</h3><p>Accounts
    payable, ap@tamarack.example - copied 2/27/2026</p> <p style="font-size:7pt">Electronic record
    and signature disclosure: a signer may decline to sign at any time; an envelope that is
    declined or voided has no effect.</p>""", css)


def _ticket() -> bytes:
    css = """body{font:9.5pt Lato} .l{float:right;width:58mm;background:#f5f6f8;padding:8px}
    .c{border-top:1px solid #ddd;padding:6px 0}
    .g{background:#1f845a;color:#fff;padding:1px 6px;     border-radius:3px} h2{margin:4px 0}"""
    return web("""<div style="color:#667">PMO / Helmsdale Ferries / HF-1186</div> <div
    class=l><b>Status</b> <span class=g>CLOSED - APPROVED</span><p><b>Type</b> Sign-off request</p>
    <p><b>Reporter</b> Kit Brandreth (Whinfell Consulting)</p><p><b>Approver</b> Morag
    Sinclair-Budge, Fleet Operations Director</p><p><b>Fee</b> £18,900.00 ex VAT</p><p><b>Client
    PO</b> HF/26/0093</p> <p><b>Created</b> 02/Mar/26</p><p><b>Resolved</b> 05/Mar/26</p></div>
    <h2>Sign-off: M4 Crew rota redesign</h2><p>Project: Winter Timetable Programme (WTP-07)<br>
    Client: Helmsdale Ferries Ltd</p><p>Requesting approval of milestone M4. All five depots have
    run the new rota for two periods. Evidence attached (rota-P9.xlsx, rota-P10.xlsx).</p> <div
    class=c><b>Kit Brandreth</b> 02/Mar/26 10:15<br>Ready for approval.</div> <div class=c><b>Morag
    Sinclair-Budge</b> 04/Mar/26 08:50<br>Can't approve yet, the Uig depot file is
    missing.</div><div class=c><b>Kit Brandreth</b> 04/Mar/26 13:20<br>Uploaded, apologies.</div>
    <div class=c><b>Morag Sinclair-Budge</b> 05/Mar/26 16:44<br>Thanks, that was all. M4 approved,
    fee can be invoiced.</div><div class=c><i>Approval step "Client" - Approved by Morag
    Sinclair-Budge 05/Mar/26 16:44</i></div>""", css, foot="Printed from tracker.whinfell.example "
        "06/Mar/26")


def _pruefung() -> bytes:
    css = """body{font:10pt Carlito} .s{display:flex;gap:4px;margin:10px 0} .s
    div{flex:1;     background:#e3e6ea;padding:6px;text-align:center} .s
    .a{background:#f2c14e;font-weight:bold} .s .d{background:#7fb58a} td{padding:3px 16px 3px 0}"""
    return web("""<h2>Kundenportal · Leistungsabnahme 2026-0417</h2> <div class=s><div class=d>1
    Eingereicht</div><div class=d>2 Zugewiesen</div><div class=a>3 In Prüfung </div><div>4
    Abgenommen</div></div><table><tr><td>Kunde<td>Ostfälische Papierwerke GmbH
    <tr><td>Projekt<td>Einkaufsorganisation 2027<tr><td>Projektnummer<td>B-70331
    <tr><td>Meilenstein<td>MS 3 Warengruppenstrategie<tr><td>Betrag netto<td>31.200,00 EUR
    <tr><td>Bestellung<td>4501188204<tr><td>Freigabe durch<td>Konstanze Berlepsch, Leiterin Einkauf
    <tr><td>Entscheidung<td>–<tr><td>Unterschrift (elektronisch)<td>ausstehend</table>
    <p><b>Kommentar des Beraters (Thielemann &amp; Voss):</b> Alle Ergebnisse wurden am 11.03.2026
    vorgestellt und vom Fachbereich mündlich sehr positiv aufgenommen. Aus unserer Sicht ist der
    Meilenstein abgenommen.</p><p style="color:#777;font-size:8pt">Ohne Entscheidung im Portal gilt
    eine Leistung nicht als abgenommen. Stand: 13.03.2026 07:55</p>""", css)


def _reserves() -> bytes:
    css = "body{font:10pt Liberation Serif} hr{border:0;border-top:1px solid #999}"
    return web("""<b>Objet : RE: Livraison du schéma directeur - jalon J2</b><hr> De : Bérengère
    Caumont &lt;b.caumont@lessivier.example&gt;<br> À : Tristan Oudot
    &lt;t.oudot@cabinet-orsel.example&gt;<br>Cc : compta@lessivier.example<br> Date : mardi 17 mars
    2026 à 18:22<hr><p>Bonjour Tristan,</p> <p>Le comité a examiné le schéma directeur logistique
    (projet « Entrepôts 2030 », commande C-260114). Nous acceptons le jalon J2, à deux réserves
    près :</p> <ul><li>les coûts de transport du site de Dole sont à recalculer avec le gazole de
    février ;</li> <li>l'annexe 6 doit être traduite en anglais pour le groupe.</li></ul> <p>Vous
    pouvez préparer la facture de 26 500 € HT, nous la mettrons en paiement une fois ces réserves
    levées.</p><p>Bien à vous,</p><p>Bérengère Caumont<br>Directrice de la chaîne
    logistique<br>Lessivier Industries</p>""", css, "22mm")


def _change() -> bytes:
    css = SANS + """table{border-collapse:collapse;width:100%}
    td,th{border:1px solid #444;padding:5px}
    .h{background:#24323f;color:#fff;padding:8px 12px;font-size:14pt} .r{text-align:right}"""
    return web(f"""<div class=h>Change Order 03</div><p>Agreement: Operating Model Refresh (project
    OMR-55)<br>Between <b>Quillfeather Foods Group</b> and Ashdown Levitt Partners</p> <p>Reason:
    the Client asked on 8 January for the Polish subsidiary to be included.</p>
    <table><tr><th>Item<th>Days<th>Amount (EUR)<tr><td>Interviews, Poznań<td class=r>9 <td
    class=r>13,050.00<tr><td>Site report<td class=r>4<td class=r>5,800.00<tr><td>Workshop no longer
    required (Cork)<td class=r>-2<td class=r>-2,900.00<tr><th>Net change<td class=r>11 <th
    class=r>15,950.00</table><p>Contract price before: EUR 212,000.00. Contract price after: EUR
    227,950.00. End date unchanged.</p><table><tr><td style="width:50%">For the Client<br>
    {ink(131)}<br>Teodor Brankovic<br>Group Transformation Lead<br>21 January 2026<td>For the
    Consultant <br>{ink(132, 120)}<br>Mabel Ashdown<br>Partner<br>19 January 2026</table>""", css)


def _four() -> bytes:
    css = """body{font:9.5pt Carlito} table{border-collapse:collapse;width:100%}
    th{background:#eee} td,th{border-bottom:1px solid #aaa;padding:5px;text-align:left}
    .n{background:#fdf6d8}"""
    return web(f"""<h2>Milestone Acceptance Record - sheet 3 of 4</h2><p>Customer: Northbank Mutual
    Assurance &nbsp;|&nbsp; Programme: Claims Leadership Academy and Service Redesign Programme
    2025-2027 &nbsp;|&nbsp; Project no.: NMA/CON/4471 &nbsp;|&nbsp; Supplier: Peregrine Lathe
    Consulting</p> <table><tr><th>No<th>Milestone<th>Value<th>Status<th>Sheet
    <tr><td>1<td>Diagnostic<td>£22,000.00<td>Accepted 14/10/2025<td>1
    <tr><td>2<td>Blueprint<td>£35,000.00<td>Accepted 09/12/2025<td>2 <tr class=n><td>3<td>Pilot in
    Leeds and Truro<td>£41,500.00<td><b>for decision on this sheet</b><td>3
    <tr><td>4<td>Roll-out<td>£60,000.00<td>Not started<td>4</table> <p>Decision on milestone 3
    (customer to complete):</p><p>{box("v")} Accepted &emsp; {box()} Accepted with exceptions
    listed overleaf &emsp; {box()} Rejected</p> <div
    style="display:flex;gap:30mm;margin-top:10mm"><div>{ink(141, 140, 40)}<br> <span
    style="border-top:1px solid">Gwendolen Akpata, Claims Director</span></div> <div
    style="padding-top:24px">27/02/2026<br><span style="border-top:1px solid">Date</span></div>
    </div>""", css, landscape=True)


def _cr() -> bytes:
    css = """body{font:10pt DejaVu Sans;font-size:9pt} dt{font-weight:bold;float:left;width:48mm}
    dd{margin:0 0 5px 50mm} .b{border:1px solid #000;padding:8px;margin-top:10px}"""
    return web(f"""<h3>Änderungsantrag (Change Request)
    CR-007</h3><dl><dt>Auftraggeber<dd>Stadtwerke Großkrotz AöR<dt>Projekt<dd>Netzleitstelle 2.0,
    fachliche Begleitung<dt>Vertrag / Projekt-Nr. <dd>SWG-B-2025-031<dt>Antragsteller<dd>Ruhland
    Beratung GmbH<dt>Inhalt<dd>Zusätzliche Lastflussstudie für das Umspannwerk
    Süd<dt>Mehraufwand<dd>14 Personentage<dt>Mehrpreis netto <dd>17.640,00 €</dl><div
    class=b>Entscheidung des Auftraggebers<br><br><s>genehmigt</s> /
    abgelehnt&emsp;(Nichtzutreffendes streichen)<br><br>Begründung: Die Studie ist bereits Teil von
    Los 1 und damit vergütet.<br><br>Großkrotz, 05.02.2026<br>{ink(151, 150, 40)}<br>Dipl.-Ing.
    Jost Wiegleb, Bereichsleiter Netze</div>""", css)


def _notice() -> bytes:
    css = """body{font:11pt Caladea} .b{background:#e8f1ea;border-left:5px solid
    #2a7;padding:10px}"""
    return web(f"""<p style="text-align:right">Larkspur &amp; Dene<br>management advisers<br>Unit
    6, Tannery Wharf, Kendal</p><h2>Notice of Completion</h2><p>To: Fellside Building Society</p>
    <div class=b><b>Milestone 2 - Branch footprint options: COMPLETE</b><br>Date of completion: 30
    January 2026<br>Project: Branch Futures &nbsp; Ref: LD-0931<br>Milestone value:
    £11,400.00</div> <p>We are pleased to report that Milestone 2 was finished on time and on
    budget. Every acceptance criterion in Appendix 1 has been satisfied and signed off by our
    quality partner.</p> <p>Unless we hear otherwise we look forward to your formal acceptance in
    due course.</p> {ink(161, 130)}<br>Crispin Dene, Partner, Larkspur &amp; Dene<br>2 February
    2026""", css, "24mm")


def _modificacion() -> bytes:
    css = """body{font:10pt Carlito} table{border-collapse:collapse}
    td{border:1px solid #888;     padding:5px 10px}"""
    return web(f"""<h2>Solicitud de cambio n.º SC-11</h2><table><tr><td>Cliente<td>Hospital
    Comarcal Virgen del Soto<tr><td>Proyecto<td>Plan de eficiencia
    quirúrgica<tr><td>Código<td>PEQ-2025/4 <tr><td>Proveedor<td>Asesores Lezama Ruiz,
    S.A.<tr><td>Cambio<td>Ampliar el estudio a los dos quirófanos de oftalmología<tr><td>Importe
    adicional<td>6.480,00 € (sin IVA)<tr><td>Plazo<td>+ 3 semanas</table><p>Decisión de la
    Dirección:</p><p>( ) Denegada &emsp; (x) Aprobada &emsp; ( ) Aplazada</p><p>Firma:
    {ink(171, 140, 40)}</p><p>Saturnino Bengoa Ortiz<br>Director Gerente<br> Fecha: 16 de febrero
    de 2026</p>""", css, "25mm")


def _akkoord() -> bytes:
    css = """body{font:9.5pt Lato}
    .k{border:1px solid #ccd;border-radius:8px;padding:10px;margin:8px 0}
    .o{color:#0a7d33;font-weight:bold}"""
    return web("""<div class=k><b>Verzoek #88213</b> · Goedkeuring oplevering<br>Aangemaakt
    09-02-2026 door Sil Hartog (Bureau Wending)</div><div class=k>Klant: Veerdienst Schelde-Oost
    N.V.<br>Project: Dienstregeling en bezetting 2027<br>Projectnr.: VSO-P-0216<br>Fase: Fase 1
    Nulmeting<br>Bedrag: € 14.300,00 excl. btw<br>Inkooporder: 450007731</div><div class=k>Stap 1 ·
    Inhoudelijke controle · <span class=o>Goedgekeurd</span> · Anouk Verstraete · 10-02-2026
    09:31<br>Stap 2 · Budgethouder · <span class=o>Goedgekeurd</span> · Ludo Peereboom, hoofd
    Exploitatie · 12-02-2026 14:07<br> Opmerking: "Akkoord met fase 1, factuur mag
    komen."</div><div class=k>Status verzoek: <span class=o> Volledig goedgekeurd</span></div>""",
        css, foot="goedkeuringen.schelde-oost.example")


def _void() -> bytes:
    css = SANS + """.v{position:fixed;top:95mm;left:30mm;font-size:110pt;color:rgba(200,0,0,.25);
    transform:rotate(-30deg);font-weight:bold}
    td{padding:4px 12px 4px 0}"""
    return web(f"""<div class=v>VOID</div><h2>Certificate of Acceptance</h2><table>
    <tr><td>Client<td>Ptarmigan Outdoor Retail<tr><td>Project<td>Store labour model<tr><td>Project
    no. <td>7720-PT<tr><td>Milestone<td>Wave 2 stores<tr><td>Fee<td>CAD
    28,750.00<tr><td>Certificate <td>AC-7720-02 (replaced by AC-7720-02R)</table><p>The Client
    confirms that the milestone stated above has been completed to its satisfaction and is
    accepted.</p><p>{box("v")} Accepted {box()} Not accepted</p><p>Signed {ink(181)}<br>Laurent
    Boisclair<br>Director, Store Operations<br> January 19, 2026</p>""", css)


def _declined() -> bytes:
    css = SANS + """.r{background:#fbe9e7;border:1px solid #c62828;padding:8px}
    td{padding:4px 14px 4px 0} .e{font:8pt Liberation Mono}"""
    return web("""<div class=r><b>This document was declined</b> by a recipient and is no longer
    available for signature.</div><h2>UAT and Model Sign-off</h2><table><tr><td>Client<td>Saltmarsh
    Credit Union <tr><td>Project<td>Branch cash forecasting<tr><td>Project
    code<td>SCU-CF-3<tr><td>Milestone<td>UAT cycle 2<tr><td>Payment on sign-off<td>AUD
    19,450.00<tr><td>Signer<td>Keiran Wojtowicz, Treasury Manager</table><p>I confirm that user
    acceptance testing is complete and the model is accepted.</p> <p>Signature: ________________
    &emsp; Date: ____________</p><h3>Audit trail</h3><div class=e> 2026-02-03 09:14 UTC Created by
    Orla Finneran (Baystone Analytics)<br>2026-02-03 09:15 UTC Sent to
    k.wojtowicz@saltmarsh.example<br>2026-02-04 23:40 UTC Viewed by Keiran Wojtowicz<br>2026-02-05
    00:02 UTC DECLINED TO SIGN by Keiran Wojtowicz<br>Reason: "Weekend forecast still off by 30 per
    cent, cannot sign this off."<br>2026-02-05 00:02 UTC Envelope closed - Declined</div>""", css)


def _erp() -> bytes:
    css = """body{font:8.5pt Liberation Mono;white-space:pre-wrap;line-height:1.3}"""
    return web("""PURCHASE ORDER                                          Page 1 of 1
GREYWACKE MINING SERVICES PTY LTD
PO No......: 81-0045527        PO Date.: 11-FEB-2026     Buyer: R. Tennant
Vendor.....: 300418 TIDEWATER STRATEGY PARTNERS
Project....: GW-CAP-19  Contractor Safety Culture Review
--------------------------------------------------------------------------
Ln  Description                          Qty  UoM     Unit price    Amount
10  Diagnostic, three sites                1  LS       24,000.00  24,000.00
20  Leadership workshops                   6  EA        3,150.00  18,900.00
30  Final report accepted by GMS           1  LS       12,000.00  12,000.00
--------------------------------------------------------------------------
                                     Subtotal AUD                54,900.00
                                     GST 10%                      5,490.00
                                     TOTAL AUD                   60,390.00
Terms: 30 days. Goods or services not accepted may be rejected at vendor's
cost. Acceptance of this order is presumed when work begins.
Authorised by: R. TENNANT, SENIOR BUYER (electronic release 11-FEB-2026)
""", css, "15mm")


def papers() -> Iterator[Paper]:
    yield one("envelope", "text", _envelope(), truth(
        "acceptance_certificate", "accepted", True, "en", client="Tamarack Rail Leasing",
        project="Fleet utilisation review", project_code="HRA-E-2208",
        milestone="D-05 Network model with user guide", signatory_name="Ingrid Solheim-Baker",
        signatory_title="Chief Planning Officer", signature_date="2026-02-27",
        amount="64000.00 USD", po_number="TRL0047719"))
    yield one("ferry-ticket", "text", _ticket(), truth(
        "acceptance_certificate", "accepted", True, "en", client="Helmsdale Ferries Ltd",
        project="Winter Timetable Programme", project_code="WTP-07",
        milestone="M4 Crew rota redesign", signatory_name="Morag Sinclair-Budge",
        signatory_title="Fleet Operations Director", signature_date="2026-03-05",
        amount="18900.00 GBP", po_number="HF/26/0093"))
    yield one("portal-pruefung", "text", _pruefung(), truth(
        "acceptance_certificate", "undecided", False, "de", client="Ostfälische Papierwerke GmbH",
        project="Einkaufsorganisation 2027", project_code="B-70331",
        milestone="MS 3 Warengruppenstrategie", signatory_name="Konstanze Berlepsch",
        signatory_title="Leiterin Einkauf", amount="31200.00 EUR", po_number="4501188204"))
    yield one("reserves-mail", "text", _reserves(), truth(
        "email", "accepted_with_conditions", None, "fr", client="Lessivier Industries",
        project="Entrepôts 2030", milestone="jalon J2", signatory_name="Bérengère Caumont",
        signatory_title="Directrice de la chaîne logistique", signature_date="2026-03-17",
        amount="26500.00 EUR", po_number="C-260114", conditions=[
            "les coûts de transport du site de Dole sont à recalculer avec le gazole de février",
            "l'annexe 6 doit être traduite en anglais pour le groupe"]))
    yield one("change-poznan", "text", _change(), truth(
        "change_order", "accepted", True, "en", client="Quillfeather Foods Group",
        project="Operating Model Refresh", project_code="OMR-55", signatory_name="Teodor Brankovic",
        signatory_title="Group Transformation Lead", signature_date="2026-01-21",
        amount="15950.00 EUR", change_order_number="03"))
    yield one("four-sheets", "text", _four(), truth(
        "acceptance_certificate", "accepted", True, "en", client="Northbank Mutual Assurance",
        project="Claims Leadership Academy and Service Redesign Programme 2025-2027",
        project_code="NMA/CON/4471", milestone="Pilot in Leeds and Truro",
        signatory_name="Gwendolen Akpata", signatory_title="Claims Director",
        signature_date="2026-02-27", amount="41500.00 GBP"))
    yield one("cr-lastfluss", "text", _cr(), truth(
        "change_order", "rejected", True, "de", client="Stadtwerke Großkrotz AöR",
        project="Netzleitstelle 2.0, fachliche Begleitung", project_code="SWG-B-2025-031",
        signatory_name="Jost Wiegleb", signatory_title="Bereichsleiter Netze",
        signature_date="2026-02-05", amount="17640.00 EUR", change_order_number="CR-007"))
    yield one("own-notice", "text", _notice(), truth(
        "acceptance_certificate", "undecided", False, "en", client="Fellside Building Society",
        project="Branch Futures", project_code="LD-0931",
        milestone="Milestone 2 - Branch footprint options", amount="11400.00 GBP"))
    yield one("quirofano", "text", _modificacion(), truth(
        "change_order", "accepted", True, "es", client="Hospital Comarcal Virgen del Soto",
        project="Plan de eficiencia quirúrgica", project_code="PEQ-2025/4",
        signatory_name="Saturnino Bengoa Ortiz", signatory_title="Director Gerente",
        signature_date="2026-02-16", amount="6480.00 EUR", change_order_number="SC-11"))
    yield one("verzoek", "text", _akkoord(), truth(
        "acceptance_certificate", "accepted", True, "nl", client="Veerdienst Schelde-Oost N.V.",
        project="Dienstregeling en bezetting 2027", project_code="VSO-P-0216",
        milestone="Fase 1 Nulmeting", signatory_name="Ludo Peereboom",
        signatory_title="hoofd Exploitatie", signature_date="2026-02-12",
        amount="14300.00 EUR", po_number="450007731"))
    yield one("void-wave", "text", _void(), truth(
        "acceptance_certificate", "undecided", True, "en", client="Ptarmigan Outdoor Retail",
        project="Store labour model", project_code="7720-PT", milestone="Wave 2 stores",
        signatory_name="Laurent Boisclair", signatory_title="Director, Store Operations",
        signature_date="2026-01-19", amount="28750.00 CAD", warnings=["draft_or_void"]))
    yield one("declined", "text", _declined(), truth(
        "acceptance_certificate", "rejected", False, "en", client="Saltmarsh Credit Union",
        project="Branch cash forecasting", project_code="SCU-CF-3", milestone="UAT cycle 2",
        signatory_name="Keiran Wojtowicz", signatory_title="Treasury Manager",
        amount="19450.00 AUD"))
    yield one("erp-order", "text", _erp(), truth(
        "purchase_order", None, True, "en", client="GREYWACKE MINING SERVICES PTY LTD",
        project="Contractor Safety Culture Review", project_code="GW-CAP-19",
        signatory_name="R. TENNANT", signatory_title="SENIOR BUYER", signature_date="2026-02-11",
        amount="60390.00 AUD", po_number="81-0045527"))
