"""Public bodies: resolutions, certificates, memos, orders of the director."""

# fmt: off

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib import colors
from reportlab.lib.pagesizes import LETTER
from reportlab.platypus import PageBreak

from thirteenth_hand.board import Pen, Sign, box, flow, grid, ink, one, scanned, small, web


def _resolution() -> bytes:
    p = Pen(LETTER)
    p.t(306, 60, "TOWN OF BITTERNUT FALLS", 15, "Times-Bold", at="c")
    p.t(306, 80, "RESOLUTION NO. 2026-018", 12, "Times-Bold", at="c")
    y = p.w(72, 115, 468, """A RESOLUTION ACCEPTING PHASE 2 OF THE COMPREHENSIVE PLAN UPDATE AND
        AUTHORIZING PAYMENT|WHEREAS, the Town engaged Sorrel & Pike Planning Studio under Project
        No.
        25-0442 for the Comprehensive Plan Update; and|WHEREAS, on January 20, 2026 the Planning
        Commission declined to recommend an earlier draft of Phase 2 (Land Use Element), and the
        consultant has since revised it; and|WHEREAS, staff finds that the revised Phase 2 conforms
        to the scope of services;|NOW, THEREFORE, BE IT RESOLVED by the Town Council that Phase 2
        (Land Use Element) is hereby accepted, and payment of $33,480.00 is authorized under
        Purchase Order 26-00815.|PASSED AND ADOPTED this 9th day of March, 2026, by the following
        vote:""", 11, "Times-Roman")
    p.t(110, y + 4, "AYES:  Councilors Dunmore, Ito, Castellane, Reyes", 11, "Times-Roman")
    p.t(110, y + 20, "NAYS:  Councilor Whitlow", 11, "Times-Roman")
    p.t(110, y + 36, "ABSENT:  none", 11, "Times-Roman")
    p.sign(310, y + 90, 401)
    p.rule(300, y + 92, 520)
    p.t(300, y + 105, "Josephine Dunmore, Mayor", 11, "Times-Roman")
    p.t(72, y + 130, "ATTEST:", 11, "Times-Roman")
    p.sign(90, y + 160, 402, 110, 30)
    p.rule(72, y + 162, 250)
    p.t(72, y + 175, "Cal Treadway, Town Clerk", 11, "Times-Roman")
    return p.end()


def _bescheid() -> bytes:
    css = "body{font:10.5pt Liberation Sans} .k{float:right;font-size:9pt;width:55mm}"
    return web(f"""<div class=k><b>Landkreis Obere Wümme</b><br>Amt für Schulen und Bildung<br>Az.
    40.2-3317/25<br>Bearbeiterin: Frau Theda Rickels<br>Datum: 12.02.2026</div><p>Institut für
    Bedarfsplanung Kolbe &amp; Partner<br>Hafenstr. 71<br>27356 Rotenburg</p><p
    style="clear:both"><b>Schulentwicklungsplan 2030 – Teilbericht B (Prognose der
    Schülerzahlen)</b></p><p>Sehr geehrte Frau Kolbe,</p><p>vielen Dank für den fristgerecht
    eingereichten Teilbericht B und die anschauliche Vorstellung im Kreistag. Der Teilbericht A war
    bereits im Herbst ohne Beanstandung abgenommen worden.</p><p>Für den Teilbericht B kann ich die
    Abnahme dagegen nicht erklären. Die Prognose beruht auf den Melderegisterdaten von 2022;
    vereinbart waren die Daten zum Stichtag 30.06.2025. Ich bitte um Überarbeitung bis 20.03.2026.
    Die Abschlagszahlung von 7.735,00 Euro wird bis dahin zurückgestellt.</p><p>Für die weiterhin
    gute Zusammenarbeit danke ich Ihnen.</p><p>Mit freundlichen Grüßen<br>Im
    Auftrag</p>{ink(411, 120, 36)}<br>Theda Rickels<br> Fachdienstleiterin""", css, "22mm",
        foot="Landkreis Obere Wümme · Weichelsee 1 · 27356 Rotenburg")


def _pv() -> bytes:
    css = """body{font:9.5pt Carlito} table{border-collapse:collapse;width:100%}
    td,th{border:1px solid     #333;padding:4px;vertical-align:top}
    h3{background:#002f6c;color:#fff;padding:5px}"""
    return web(f"""<h3>EXE6 bis - PROCÈS-VERBAL DES OPÉRATIONS DE RÉCEPTION</h3><b>A -
    Identification</b> <table><tr><td>Acheteur<td>Communauté de communes du Pays de
    Lormes-Aval<tr><td>Titulaire<td>Atelier Urbanisme Corvol<tr><td>Marché<td>2025-PI-07 :
    Élaboration du plan de mobilité simplifié<tr><td>Tranche <td>Tranche ferme, phase 2
    (scénarios)<tr><td>Montant de la phase<td>21 780,00 € HT</table> <b>B -
    Proposition</b><p>{box("x")} Réception avec réserves &nbsp; {box()} Réception sans réserve
    &nbsp; {box()} Rejet &nbsp; {box()} Ajournement</p><table><tr><th>N°<th>Réserve<th>À lever
    avant le <tr><td>1<td>Compléter la carte des arrêts de la vallée du
    Beuvron<td>15/04/2026<tr><td>2<td>Fournir les fichiers SIG au format
    ouvert<td>15/04/2026</table><b>C - Signatures</b><table><tr><td style="width:50%;
    height:80px">Pour l'acheteur, à Lormes, le 23/03/2026<br>Mme Capucine Vauthier,
    vice-présidente<br> {ink(421, 120, 36)}<td>Pour le titulaire, le 23/03/2026<br>M. Bastien
    Corvol<br>{ink(422, 110, 36)} </table>""", css, "16mm")


def _oficio() -> bytes:
    p = Pen()
    p.t(60, 55, "AYUNTAMIENTO DE PEÑALVAR DE LA SIERRA", 12, "Times-Bold")
    p.t(60, 70, "Concejalía de Hacienda", 10, "Times-Italic")
    p.t(535, 95, "Registro de salida 0331/2026", 9, at="r")
    p.w(60, 130, 475, """A la atención de Estudios Cigüeña, S. Coop.|Asunto: Valoración de puestos
        de trabajo. Expediente RH-14/25. Segunda entrega (manual de valoración).|Muy señores
        míos:|Visto el manual presentado el 20 de febrero, esta Concejalía da su conformidad a la
        segunda entrega, si bien queda condicionada a que se incorpore la ficha del puesto de
        conserje de noche y a que se corrija la puntuación de la brigada de obras.|El importe
        correspondiente, 4.235,00 euros IVA incluido, se tramitará con cargo a la operación AD
        220260000418.|Peñalvar, a 9 de marzo de 2026.|El Concejal de Hacienda,""", 11,
        "Times-Roman", gap=9)
    p.sign(75, 480, 431)
    p.t(60, 498, "Leandro Castrillo Vega", 11, "Times-Roman")
    p.stamp(400, 470, ("AYUNTAMIENTO DE", "PEÑALVAR"), (0.1, 0.15, 0.55), 10)
    return p.end()


def _oplevering() -> bytes:
    terms = [
        "<b>Bijlage 1 - Uit de algemene inkoopvoorwaarden voor adviesdiensten</b>",
        "Artikel 9. De opdrachtgever keurt een opgeleverd onderdeel binnen vijftien werkdagen. "
        "Wordt het onderdeel afgekeurd, dan vermeldt het proces-verbaal de gebreken en herstelt de "
        "opdrachtnemer deze voor eigen rekening.",
        "Artikel 10. Een onderdeel dat onder voorbehoud is aanvaard, wordt pas betaald nadat de "
        "genoemde punten zijn opgelost en de opdrachtgever dit schriftelijk heeft bevestigd.",
        "Artikel 11. Stilzwijgen geldt nooit als aanvaarding. Ingebruikneming evenmin.",
        PageBreak(), "<b>Bijlage 2 - Opgeleverde stukken fase 3</b>",
        grid([["Nr.", "Stuk", "Versie"], *([str(n), name, version] for n, (name, version) in
              enumerate((("Ontwerp-peilbesluit", "1.2"), ("Toelichting", "1.1"),
                         ("Peilenkaart noord", "0.9"), ("Peilenkaart zuid", "0.9"),
                         ("Nota van zienswijzen", "1.0"), ("Waterbalans", "2.0")), 1))],
             [40, 320, 80]),
    ]
    return flow(
        "<font size=15><b>Proces-verbaal van oplevering</b></font>", 4,
        grid([["Opdrachtgever", "Waterschap Amstelgeest"], ["Opdrachtnemer", "Ruimtewerk "
        "Adviseurs"],
              ["Project", "Gebiedsproces Polder Zuidwaard"], ["Besteknummer", "WA-2025-GP-12"],
              ["Opgeleverd onderdeel", "Fase 3: ontwerp-peilbesluit"], ["Aanneemsom fase 3", "€ "
              "22.875,00"],
              ["Inkooporder", "4300019926"]], [150, 320]), 10,
        "Op 5 maart 2026 is het bovengenoemde onderdeel door partijen opgenomen.",
        "Het onderdeel is <strike>niet</strike> aanvaard. &nbsp; <i>(doorhalen wat niet van "
        "toepassing "
        "is)</i>",
        "Gebreken: geen. De nazorgtermijn bedraagt zes maanden en begint op de dag van "
        "ondertekening.", 18,
        grid([["Namens de opdrachtgever", "Namens de opdrachtnemer"], [Sign(441), Sign(442)],
              ["Bartholomeus Quist, programmamanager<br/>6 maart 2026", "Ilse Kromhout<br/>5 "
              "maart 2026"]],
             [235, 235], lines="INNERGRID"), PageBreak(), *terms, foot="Polder Zuidwaard, fase 3")


def _determina() -> bytes:
    css = "body{font:10.5pt Liberation Serif;text-align:justify} h4{text-align:center;margin:4px}"
    return web(f"""<h4>COMUNE DI ROCCAFERRATA SUL LIRI</h4><h4>Area III - Servizi alla persona</h4>
    <h4>DETERMINAZIONE N. 74 DEL 16 FEBBRAIO 2026</h4><p><b>Oggetto:</b> Piano sociale di zona
    2026-2028. Approvazione della Fase 1 (analisi dei bisogni) e liquidazione. Commessa PSZ/26-28,
    CIG
    B31F0A77C2.</p><p>LA RESPONSABILE DELL'AREA</p><p>Premesso che con contratto rep. 512/2025 è
    stato affidato alla società Prisma Ricerche S.r.l. il servizio in oggetto; vista la relazione
    della Fase 1, consegnata il 30 gennaio 2026; dato atto che una prima stesura era stata respinta
    il 22 dicembre 2025; ritenuto che la nuova stesura sia conforme;</p><p
    style="text-align:center">DETERMINA</p><p>1. di approvare e accettare la Fase 1 (analisi dei
    bisogni);<br>2. di liquidare la somma di euro 8.100,00 oltre IVA;<br>3. di dare atto che le
    fasi 2 e 3 non sono ancora iniziate.</p><p>La Responsabile dell'Area<br>Dott.ssa Ersilia
    Quattrucci</p> {ink(451, 150, 40)}""", css, "26mm")


def _rececao() -> bytes:
    return flow(
        "<b>MUNICÍPIO DE VALE DO COUTO</b><br/>Divisão de Cultura e Património", 10,
        "<font size=14>Auto de receção</font>",
        "Aos ____ dias do mês de ____________ de 2026, compareceu o representante do Município, "
        "Eng. Amadeu "
        "Restolho, Chefe de Divisão, a fim de verificar o serviço <b>Carta Arqueológica "
        "Municipal</b> "
        "(procedimento AD-57/2025), <b>Lote 2 - Prospeção da margem esquerda</b>, prestado por "
        "Terra Antiga "
        "- Estudos, Lda., pelo preço de 11.990,00 € mais IVA.",
        "Verificou-se que o serviço:<br/>[ ] foi executado de acordo com o contrato e é "
        "recebido<br/>[ ] "
        "apresenta deficiências e não é recebido", 8,
        "E, para constar, se lavrou o presente auto, que vai ser assinado pelas partes.", 26,
        grid([["_______________________<br/>Pelo Município", "_______________________<br/>Pelo "
        "prestador"]],
             [235, 235], lines=""), font="Times-Roman", size=11, margin=70)


def _variation() -> bytes:
    css = """body{font:9.5pt DejaVu Sans} table{width:100%;border-collapse:collapse}
    td{border:1px solid     #777;padding:5px}"""
    return web(f"""<b>Form V1</b> <span style="float:right">Office of the Harbour
    Commissioner</span> <h3>Variation Order VO/26/004</h3><table><tr><td>Client<td>Harbour
    Commissioner, Port of Inishglas <tr><td>Commission<td>Marine Spatial Plan<tr><td>Commission
    no.<td>HC-MSP-2<tr><td>Consultant<td>Kelp Line Planning<tr><td>Nature of variation<td>Omit
    public exhibition; add online consultation<tr><td> Omission<td>- EUR
    6,200.00<tr><td>Addition<td>EUR 2,350.00<tr><td><b>Net variation</b><td><b>- EUR
    3,850.00</b></table><p>☑ Approved &emsp; ☐ Not approved &emsp; ☐ Further information needed</p>
    {ink(461, 140, 40)}<p>Captain Lorcan Devane<br>Deputy Harbour Commissioner<br>14 April 2026</p>
    """, css)


def _memo() -> bytes:
    p = Pen()
    p.t(60, 60, "MEMORANDUM", 18, "Courier-Bold")
    p.w(60, 95, 475, """TO: Accounts Payable, Room 118|FROM: Office of the State Archivist|DATE:
        June 1, 2026|RE: Finding aids project (ARC-26-7), acceptance of Batch 4""", 10, "Courier",
        gap=1)
    p.rule(60, 160, 535)
    p.w(60, 185, 475, """This copy of the acceptance is for your file. The State Archivist accepted
        Batch 4 (county court dockets, boxes 211-304) from Foxglove Archival Services on May 28,
        2026. Please pay the batch price of $8,640.00 against PO SA-5502.|Batch 3 remains rejected
        until the mould report is in.""", 10, "Courier")
    p.w(60, 300, 475, """(signed on the original)|Winona Prather-Lisle|State Archivist|May 28,
        2026""", 10, "Courier", gap=2)
    return p.end()


def _superseded() -> bytes:
    p = Pen()
    p.frame(50, 40, 495, 60, colors.HexColor("#efefe6"))
    p.t(297, 66, "TAKING-OVER CERTIFICATE", 15, "Helvetica-Bold", at="c")
    p.t(297, 84, "No. TOC/017 - Cairnmoor Countryside Agency", 10, at="c")
    p.w(60, 130, 475, """Programme: Waymarking of the Drover's Road|Project no.: CCA/DR/25|
        Consultant:
        Ptolemy Access Audits|Part taken over: Section C, signage design|Value of the part: GBP
        5,310.00|The Agency certifies that the part named above was completed on 12 December 2025
        and is hereby accepted and taken over.""", gap=8)
    p.sign(70, 330, 471)
    p.t(60, 345, "Struan Abercairney, Access Manager, 15 December 2025")
    p.frame(60, 400, 475, 52)
    p.w(68, 415, 460, """Note added 8 January 2026: this certificate was issued in error and is
        withdrawn. Section C is still under review; a new certificate will follow if and when it is
        accepted. S.A.""",
        9, "Helvetica-Oblique", gap=2)
    p.sign(470, 450, 472, 50, 18)
    return p.end()


def _lieferschein() -> bytes:
    p = Pen()
    p.t(50, 55, "Lieferschein 26-00917", 14, "Helvetica-Bold")
    p.w(50, 75, 240, "Gutenkunst Druck & Satz, Apolda|Auftrag: 55-1180", 9, gap=0)
    p.w(320, 75, 230, "Empfänger: Kulturamt der Stadt Weidenrode|Vorhaben: Stadtführer in "
        "Leichter Sprache|"
        "Bestellung KA-0093 vom 04.12.2025", 9, gap=0)
    rows = (("1", "Druckvorlage Stadtführer, Endfassung (Teil 2)", "1 Datenträger"),
            ("2", "Andruck A5, 48 Seiten", "3 Stück"))
    for i, row in enumerate((("Pos.", "Bezeichnung", "Menge"), *rows)):
        for x, cell in zip((55, 100, 430), row, strict=True):
            p.t(x, 140 + 20 * i, cell, 9.5, "Helvetica-Bold" if i == 0 else "Helvetica")
        p.rule(50, 146 + 20 * i, 545, wide=0.4)
    p.t(50, 230, "Ware vollständig erhalten, geprüft und abgenommen:", 9.5)
    p.rule(50, 290, 250)
    p.sign(60, 288, 481)
    p.t(50, 302, "Unterschrift Empfänger  (Ottokar Seyfarth, Kulturamt)", 8)
    p.t(330, 288, "19.1.2026", 11, "Times-Italic")
    p.rule(320, 290, 420)
    p.t(320, 302, "Datum", 8)
    return p.end()


def _reminder() -> bytes:
    return flow(
        "<b>Larder &amp; Vane Public Consulting</b>", 6, "5 May 2026", 6,
        "The Chief Executive, Skerrywick Islands Council",
        "<b>Second reminder: sign-off of Work Stream 2 (Ferry fares model), project SIC/FF/09</b>",
        "Dear Chief Executive,", "Further to our letter of 14 April, we have yet to receive the "
        "signed slip "
        "below. You will recall that your officers described the model as excellent and that it "
        "has been in "
        "use since March, so we trust it is accepted. Could the slip be returned so that our fee "
        "of "
        "£12,650.00 can be invoiced?", "Yours faithfully,", Sign(491, 110, 30), "Barney Vane, "
        "Director", 6,
        small("- " * 110), 6,
        grid([["<b>RETURN SLIP</b> - Work Stream 2, Ferry fares model", ""],
              ["Accepted / Not accepted", "(please circle)"], ["Signed for the Council:", ""],
              ["Name: Thorfinn Leask, Chief Executive", "Date:"]], [300, 170]), font="Times-Roman",
              size=11)


def papers() -> Iterator[Paper]:
    yield one("resolution-18", "text", _resolution(), truth(
        "acceptance_certificate", "accepted", True, "en", client="TOWN OF BITTERNUT FALLS",
        project="Comprehensive Plan Update", project_code="25-0442",
        milestone="Phase 2 (Land Use Element)", signatory_name="Josephine Dunmore",
        signatory_title="Mayor", signature_date="2026-03-09", amount="33480.00 USD",
        po_number="26-00815"))
    yield one("teilbericht", "text", _bescheid(), truth(
        "acceptance_certificate", "rejected", True, "de", client="Landkreis Obere Wümme",
        project="Schulentwicklungsplan 2030", project_code="40.2-3317/25",
        milestone="Teilbericht B (Prognose der Schülerzahlen)", signatory_name="Theda Rickels",
        signatory_title="Fachdienstleiterin", signature_date="2026-02-12", amount="7735.00 EUR"))
    yield one("exe6", "text", _pv(), truth(
        "acceptance_certificate", "accepted_with_conditions", True, "fr",
        client="Communauté de communes du Pays de Lormes-Aval",
        project="Élaboration du plan de mobilité simplifié", project_code="2025-PI-07",
        milestone="Tranche ferme, phase 2 (scénarios)", signatory_name="Capucine Vauthier",
        signatory_title="vice-présidente", signature_date="2026-03-23", amount="21780.00 EUR",
        conditions=["Compléter la carte des arrêts de la vallée du Beuvron",
                    "Fournir les fichiers SIG au format ouvert"]))
    yield one("oficio", "text", _oficio(), truth(
        "acceptance_certificate", "accepted_with_conditions", True, "es",
        client="AYUNTAMIENTO DE PEÑALVAR DE LA SIERRA", project="Valoración de puestos de trabajo",
        project_code="RH-14/25", milestone="Segunda entrega (manual de valoración)",
        signatory_name="Leandro Castrillo Vega", signatory_title="Concejal de Hacienda",
        signature_date="2026-03-09", amount="4235.00 EUR", conditions=[
            "se incorpore la ficha del puesto de conserje de noche",
            "se corrija la puntuación de la brigada de obras"]))
    yield one("peilbesluit", "text", _oplevering(), truth(
        "acceptance_certificate", "accepted", True, "nl", client="Waterschap Amstelgeest",
        project="Gebiedsproces Polder Zuidwaard", project_code="WA-2025-GP-12",
        milestone="Fase 3: ontwerp-peilbesluit", signatory_name="Bartholomeus Quist",
        signatory_title="programmamanager", signature_date="2026-03-06", amount="22875.00 EUR",
        po_number="4300019926"))
    yield one("determina", "text", _determina(), truth(
        "acceptance_certificate", "accepted", True, "it", client="COMUNE DI ROCCAFERRATA SUL LIRI",
        project="Piano sociale di zona 2026-2028", project_code="PSZ/26-28",
        milestone="Fase 1 (analisi dei bisogni)", signatory_name="Ersilia Quattrucci",
        signatory_title="Responsabile dell'Area", signature_date="2026-02-16",
        amount="8100.00 EUR"))
    yield one("carta", "text", _rececao(), truth(
        "acceptance_certificate", "undecided", False, "pt", client="MUNICÍPIO DE VALE DO COUTO",
        project="Carta Arqueológica Municipal", project_code="AD-57/2025",
        milestone="Lote 2 - Prospeção da margem esquerda", signatory_name="Amadeu Restolho",
        signatory_title="Chefe de Divisão", amount="11990.00 EUR"))
    yield one("variation-v1", "text", _variation(), truth(
        "change_order", "accepted", True, "en",
        client="Harbour Commissioner, Port of Inishglas", project="Marine Spatial Plan",
        project_code="HC-MSP-2", signatory_name="Lorcan Devane",
        signatory_title="Deputy Harbour Commissioner", signature_date="2026-04-14",
        amount="-3850.00 EUR", change_order_number="VO/26/004"))
    page = _memo()
    yield one("archivist", "text", page, truth(
        "acceptance_certificate", "accepted", True, "en", client="Office of the State Archivist",
        project="Finding aids project", project_code="ARC-26-7",
        milestone="Batch 4 (county court dockets, boxes 211-304)",
        signatory_name="Winona Prather-Lisle", signatory_title="State Archivist",
        signature_date="2026-05-28", amount="8640.00 USD", po_number="SA-5502"))
    yield one("toc-017", "text", _superseded(), truth(
        "acceptance_certificate", "undecided", True, "en", client="Cairnmoor Countryside Agency",
        project="Waymarking of the Drover's Road", project_code="CCA/DR/25",
        milestone="Section C, signage design", signatory_name="Struan Abercairney",
        signatory_title="Access Manager", signature_date="2025-12-15", amount="5310.00 GBP",
        warnings=["draft_or_void"]))
    page = _lieferschein()
    yield one("stadtfuehrer", "scan", scanned(page, 14, 0.9), truth(
        "acceptance_certificate", "accepted", True, "de", client="Kulturamt der Stadt Weidenrode",
        project="Stadtführer in Leichter Sprache", project_code="55-1180",
        milestone="Druckvorlage Stadtführer, Endfassung (Teil 2)",
        signatory_name="Ottokar Seyfarth",
        signature_date="2026-01-19", po_number="KA-0093"), page)
    yield one("second-reminder", "text", _reminder(), truth(
        "acceptance_certificate", "undecided", False, "en", client="Skerrywick Islands Council",
        project="Ferry fares model", project_code="SIC/FF/09",
        milestone="Work Stream 2", signatory_name="Thorfinn Leask",
        signatory_title="Chief Executive", amount="12650.00 GBP"))
