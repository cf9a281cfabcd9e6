"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from scan import Scanner, scan

from .board import RED, Grid, Ink, Rule, Sheet, flow, over, web


def collaudo() -> Paper:
    css = """body{font:11.5px 'Liberation Sans'}h1{font:bold 17px
    Caladea;text-align:center}table{width: 100%;border-collapse:collapse}td,th{border:1px solid
    #777;padding:5px}.q{font:14px 'DejaVu Sans'}"""
    body = """<h1>VERBALE DI COLLAUDO FINALE</h1><p>Committente: <b>Acquedotto Consortile Val
    Tarsena</b> – Appaltatore: Elettromeccanica Fumagalli S.r.l.<br>Commessa: Telecontrollo serbatoi
    montani – CIG 9A7F00C3D1 – Rif. contratto 12/ACVT/2025<br>Oggetto: Lotto B, serbatoi da 9 a
    16 – Importo a collaudo: € 92.340,00 oltre
    IVA</p><table><tr><th>Prova<th>Esito<tr><td>Trasmissione livelli<td> positivo<tr><td>Comando
    valvole da remoto<td>positivo<tr><td>Autonomia batterie 72 h<td>positivo </table><p><span
    class=q>☑</span> Il collaudo ha esito favorevole e le opere sono accettate<br><span
    class=q>☐</span> Il collaudo ha esito favorevole con prescrizioni<br><span class=q>☐</span>
    Il collaudo ha esito sfavorevole</p><p>Tarsena, 25 giugno 2026</p><p>Il Committente<br>[[ink
    901 140 40]]<br>dott. Ippolito Serravalle, direttore generale</p><p>L'Appaltatore<br>[[ink
    902 120 36 #15151a]]<br>Mara Fumagalli</p>"""
    return Paper(
        "h-collaudo-serbatoi", "a", "text", web(css, body),
        truth(
            "acceptance_certificate", "accepted", True, "it",
            client="Acquedotto Consortile Val Tarsena", project="Telecontrollo serbatoi montani",
            project_code="12/ACVT/2025", milestone="Lotto B, serbatoi da 9 a 16",
            signatory_name="Ippolito Serravalle", signatory_title="direttore generale",
            signature_date="2026-06-25", amount="92340.00 EUR",
        ),
    )  # fmt: skip


def lettera() -> Paper:
    story = [
        "<b>PASTIFICIO GRANDORO S.p.A.</b><br/>Stabilimento di Roccamurata",
        "Spett.le Automazioni Brenta S.r.l.",
        "Roccamurata, 4 febbraio 2026, prot. 118/26",
        "<b>Oggetto: linea 6 confezionamento, commessa AB-3102, SAL 3</b>",
        "= Con la presente si accetta il SAL 3 e si autorizza la fatturazione di € 57.000,00 "
        "sull'ordine "
        "OdA 2600441, a condizione che il carter di protezione del nastro di uscita sia montato "
        "entro il 20 "
        "febbraio e che il manuale venga consegnato in italiano.",
        "= Distinti saluti.",
        10,
        "| Il Direttore di Stabilimento<br/>Ermenegilda Passeri",
        Grid([["", Ink(911, 120, 36)]], [120, 50], lines=None),
    ]
    return Paper(
        "h-lettera-pasta", "a", "text", flow(story, font="Lato", size=11, margin=25, gap=11),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "it",
            client="PASTIFICIO GRANDORO S.p.A.", project="linea 6 confezionamento",
            project_code="AB-3102", milestone="SAL 3", signatory_name="Ermenegilda Passeri",
            signatory_title="Direttore di Stabilimento", signature_date="2026-02-04",
            amount="57000.00 EUR", po_number="OdA 2600441",
            conditions=[
                "il carter di protezione del nastro di uscita sia montato entro il 20 febbraio",
                "il manuale venga consegnato in italiano",
            ],
        ),
    )  # fmt: skip


def annullato() -> Paper:
    story = [
        "# Certificato di accettazione n. 8",
        "Cliente: Cantieri Navali Portoscuro S.r.l.",
        "Progetto: Gestione magazzino ricambi (CNP-GMR) – Milestone: 2, inventario iniziale",
        "Importo: € 16.200,00 + IVA 22 %",
        "Il Cliente dichiara di accettare la milestone senza riserve.",
        10,
        Rule(180, 921),
        "Saverio Cannata, responsabile acquisti, 13 maggio 2026",
    ]
    s = Sheet(A4)
    s.stamp(105, 75, ["ANNULLATO"], size=44, turn=14, color=RED, alpha=0.6)
    s.t(110, 128, "sostituito dal n. 9 del 20/5", 14, "Dkg", RED)
    return Paper(
        "h-annullato-cantieri", "a", "text",
        over(flow(story, font="Caladea", size=11.5, margin=24), s.done()),
        truth(
            "acceptance_certificate", "undecided", True, "it",
            client="Cantieri Navali Portoscuro S.r.l.", project="Gestione magazzino ricambi",
            project_code="CNP-GMR", milestone="2, inventario iniziale",
            signatory_name="Saverio Cannata", signatory_title="responsabile acquisti",
            signature_date="2026-05-13", amount="16200.00 EUR", warnings=["draft_or_void"],
        ),
    )  # fmt: skip


def rapportino() -> Paper:
    s = Sheet(A4)
    pen = "#22307a"
    s.t(18, 20, "RAPPORTO DI INTERVENTO", 16, "Helvetica-Bold")
    s.t(192, 20, "n. 2026-1174", 11, align="r")
    for n, (a, b) in enumerate((
        ("Cliente", "Albergo Belvedere"), ("Impianto", "centrale termica, pompa P2"),
        ("Ordine", "AB 55/26"), ("Tecnico", "Dario"), ("Importo", "2.160,00 euro + IVA"),
    )):  # fmt: skip
        s.t(18, 36 + n * 10, a, 10)
        s.line(45, 37 + n * 10, 192, 37 + n * 10, 0.4)
        s.t(48, 35.6 + n * 10, b, 15, "Dkg", pen)
    s.t(18, 94, "Lavoro eseguito a regola d'arte e accettato dal cliente", 10)
    s.box(120, 94, "v", 8)
    s.t(125, 94, "SI", 10)
    s.box(138, 94, "", 8)
    s.t(143, 94, "NO", 10)
    s.t(18, 104, "Con riserva", 10)
    s.box(120, 104, "v", 8)
    s.t(125, 104, "SI", 10)
    s.box(138, 104, "", 8)
    s.t(143, 104, "NO", 10)
    s.t(18, 114, "Riserve:", 10)
    s.t(42, 114, "valvola di sfiato da sostituire", 15, "Dkg", pen)
    s.line(40, 115, 192, 115, 0.4)
    s.ink(24, 146, 48, 14, 931)
    s.line(18, 146, 90, 146)
    s.t(18, 151, "Firma del cliente", 9)
    s.t(98, 145, "Tosca Righetti, titolare  9/12/2026", 13, "Dkg", pen)
    page = s.done()
    return Paper(
        "h-scan-rapporto", "a", "scan",
        scan(page, Scanner(dpi=130, skew=1.0, noise=5, jpeg=45, turn=90, seed=91)),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "it",
            client="Albergo Belvedere", project="centrale termica, pompa P2",
            signatory_name="Tosca Righetti", signatory_title="titolare", signature_date=
            "2026-12-09",
            amount="2160.00 EUR", po_number="AB 55/26",
            conditions=["valvola di sfiato da sostituire"],
        ), page,
    )  # fmt: skip


def ordine() -> Paper:
    css = """body{font:11px
    'Liberation Sans Narrow'}.r{display:flex;justify-content:space-between}table{
    width:100%;border-collapse:collapse}td,th{border:1px solid
    #333;padding:4px}th{background:#ddd}.n{ text-align:right}"""
    body = """<div class=r><b style="font-size:18px">Ordine di acquisto
    2026/OA/00672</b><span>Pag. 1 di 1</span></div><p>Fondazione Ospedale San Zeno – Ufficio
    Acquisti<br>Fornitore: Bit&amp;Cura S.r.l. – Commessa OSZ-INF-21, Cartella
    infermieristica<br>Data ordine 11/03/2026</p><table><tr><th>Riga<th>
    Descrizione<th>Q.tà<th>Totale<tr><td>1<td>Licenze reparto<td class=n>14<td
    class=n>21.000,00<tr><td>2 <td>Avviamento, fatturabile dopo verbale di accettazione
    firmato<td class=n>1<td class=n>12.500,00<tr> <td colspan=3>Imponibile EUR<td
    class=n>33.500,00<tr><td colspan=3>IVA 22 %<td class=n>7.370,00<tr> <td colspan=3><b>Totale
    ordine EUR</b><td class=n><b>40.870,00</b></table><p>L'ordine si intende accettato dal
    fornitore se non contestato entro 5 giorni.</p><p>Il Responsabile Acquisti<br>[[ink 941 130
    38]]<br>Wanda Colleoni</p>"""
    return Paper(
        "h-ordine-sanzeno", "a", "text", web(css, body),
        truth(
            "purchase_order", None, True, "it", client="Fondazione Ospedale San Zeno",
            project="Cartella infermieristica", project_code="OSZ-INF-21",
            signatory_name="Wanda Colleoni", signatory_title="Responsabile Acquisti",
            signature_date="2026-03-11", amount="40870.00 EUR", po_number="2026/OA/00672",
        ),
    )  # fmt: skip


def sollecito() -> Paper:
    css = "body{font:13px Lato}.i{background:#f4f0ff;padding:10px;border-radius:6px}"
    body = """<div class=i>Da: Gaia Montefusco, Studio Meridiana<br>A: Achille Bordin (Cassa
    Edile di Valbruna)<br>Data: 29/10/2026 16:50<br>Oggetto: secondo sollecito – accettazione
    fase 2, portale iscritti</div><p>Gentile Achille,</p><p>non avendo ricevuto riscontro alla
    mia del 13 ottobre, le chiedo di nuovo di volerci restituire il modulo di accettazione della
    fase 2 (commessa SM-418, 19.200,00 euro) firmato. La fase 1 risulta accettata dal 2
    luglio.</p><p>Trascorso il 15 novembre la considereremo accettata per
    silenzio.</p><p>Cordialmente,<br>Gaia Montefusco</p>"""
    return Paper(
        "h-sollecito-cassa", "a", "text", web(css, body),
        truth(
            "email", "undecided", None, "it", client="Cassa Edile di Valbruna",
            project="portale iscritti", project_code="SM-418", milestone="fase 2",
            amount="19200.00 EUR",
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for made in (collaudo, lettera, annullato, rapportino, ordine, sollecito):
        yield made()
