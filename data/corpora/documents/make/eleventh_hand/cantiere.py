"""Carte di cantiere: verbali di collaudo, stati di avanzamento, varianti, posta."""

from collections.abc import Iterator

from paper import Paper, truth

from eleventh_hand.board import Sheet, ink, web

CERT = "acceptance_certificate"


def collaudo() -> Paper:
    s = Sheet(font="Times-Roman", pt=11)
    s.t(s.w / 2, 60, "Consorzio di Bonifica Basso Tesino", 12, "b", end="c")
    s.t(s.w / 2, 82, "VERBALE DI COLLAUDO", 16, "b", end="c")
    s.y = 104
    s.p(
        "Lavori: Impianto idrovoro Ca' Morosa, rifacimento. Appalto rep. n. 3318. Impresa: Pompe "
        "Zanardi "
        "S.p.A. Oggetto del collaudo: <b>gruppo elettropompa n. 2</b>. Importo: € 176.400,00."
    )
    s.p("Prove del 9 e 10 giugno 2026: portata 2,1 mc/s, vibrazioni entro norma, quadri regolari.")
    s.p(
        "Il collaudatore, visti gli atti, dichiara che il gruppo <b>è collaudabile e con il "
        "presente atto lo "
        "collauda</b>. Restano esclusi i gruppi 1 e 3.",
        gap=50,
    )
    s.ink(101, 330, s.y, 120, 30)
    s.line(320, s.y + 2, 510, s.y + 2)
    s.t(320, s.y + 15, "Il collaudatore per il Consorzio", 9)
    s.t(320, s.y + 28, "ing. Ottavio Bressan", 9)
    s.t(60, s.y + 15, "Ca' Morosa, 12 giugno 2026", 9)
    return Paper("ka-morosa", "a", "text", s.done(), truth(
        CERT, "accepted", True, "it", client="Consorzio di Bonifica Basso Tesino",
        project="Impianto idrovoro Ca' Morosa, rifacimento", project_code="3318",
        milestone="gruppo elettropompa n. 2", signatory_name="Ottavio Bressan",
        signatory_title="collaudatore", signature_date="2026-06-12", amount="176400.00 EUR",
    ))  # fmt: skip


def sal() -> Paper:
    body = f"""<table class=h><tr><td>STATO AVANZAMENTO LAVORI N. 5<td>a tutto il 31/10/2026</table>
<p>Committente: Fondazione Teatro Sociale di Valdarsa &middot; Cantiere: consolidamento volte foyer
&middot; Commessa: TSV-118 &middot; Impresa: Restauri Corradin S.r.l.</p><table
class=b><tr><td>Lavori a
corpo eseguiti nel periodo<td>71.350,00<tr><td>Oneri sicurezza<td>2.140,00<tr><td>Totale SAL 5 €<td>
73.490,00</table><p>Esito della verifica del committente (barrare una sola voce):</p>
<p class=k>☒ approvato &nbsp; ☐ approvato con prescrizioni &nbsp; ☒ respinto</p><p>{
        ink(102, 120, 30)
    }
<br>Ludovica Piazzesi, responsabile unico, 6 novembre 2026</p>"""
    css = """.h{width:100%;background:#efe5d3}.h td{padding:8px;font-weight:bold}.b td{border:1px
solid;
padding:4px 20px}.k{font:10pt 'DejaVu Sans'}"""
    return Paper("ka-valdarsa", "a", "text", web(body, css), truth(
        CERT, "undecided", True, "it", client="Fondazione Teatro Sociale di Valdarsa",
        project="consolidamento volte foyer", project_code="TSV-118", milestone="SAL 5",
        signatory_name="Ludovica Piazzesi", signatory_title="responsabile unico",
        signature_date="2026-11-06", amount="73490.00 EUR",
    ))  # fmt: skip


def variante() -> Paper:
    s = Sheet(pt=10)
    s.p("<b>RICHIESTA DI VARIANTE N. 14</b>", 14)
    s.p(
        "Committente: Autostrada dei Laghi Minori S.p.A. / Contratto: ALM-GAL-7 / Opera: "
        "galleria Monte "
        "Serrato, rivestimento / Affidataria: Calcestruzzi Orobici"
    )
    s.table(
        [
            ["Maggiori quantità centine", "€ 88.000,00"],
            ["Minori quantità bulloni", "€ -19.600,00"],
            ["Saldo variante", "€ 68.400,00"],
        ],
        [300, 120],
    )
    s.p("Parere del direttore lavori: favorevole. 4 maggio 2026, ing. Cesare Monti")
    s.p(
        "Decisione del committente: la variante <b>non è accolta</b>; le centine rientrano "
        "nell'alea di cui "
        "all'art. 14.",
        gap=46,
    )
    s.ink(103, 70, s.y, 120, 28)
    s.t(60, s.y + 14, "Giuliana Ferretti, direttrice tecnica del committente, 20 maggio 2026", 9)
    return Paper("ka-serrato", "a", "text", s.done(), truth(
        "change_order", "rejected", True, "it", client="Autostrada dei Laghi Minori S.p.A.",
        project="galleria Monte Serrato, rivestimento", project_code="ALM-GAL-7",
        signatory_name="Giuliana Ferretti", signatory_title="direttrice tecnica",
        signature_date="2026-05-20", amount="68400.00 EUR", change_order_number="14",
    ))  # fmt: skip


def pec() -> Paper:
    body = """<table><tr><td>Da<td>Patrizio Lombardi (Comune di Pietrafosca, Ufficio
tecnico)<tr><td>A<td>
Geologia Applicata Studio Serra<tr><td>Inviato<td>venerdì 27 marzo 2026 12:40<tr><td>Oggetto<td>R:
Frana
di Costalunga, consegna fase B, CIG ZX41</table><p>Gentile dott.ssa Serra,</p><p>la fase B (modello
geologico) si intende approvata a condizione che la sezione 4 venga ridisegnata in scala 1:500.
Con la
tavola corretta potrà emettere fattura per 6.300,00 euro.</p><p>Cordialmente<br>geom. Patrizio
Lombardi
<br>Responsabile del procedimento</p>"""
    css = "td{border:1px solid #ccc;padding:3px 8px;font-size:9pt}"
    return Paper("ka-costalunga", "a", "text", web(body, css), truth(
        "email", "accepted_with_conditions", None, "it", client="Comune di Pietrafosca",
        project="Frana di Costalunga", project_code="ZX41", milestone="fase B (modello geologico)",
        signatory_name="Patrizio Lombardi", signatory_title="Responsabile del procedimento",
        signature_date="2026-03-27", amount="6300.00 EUR",
        conditions=["la sezione 4 venga ridisegnata in scala 1:500"],
    ))  # fmt: skip


def rapportino() -> Paper:
    s = Sheet((420, 560), "Courier", 9)
    s.left, s.right, s.y = 34, 386, 40
    s.p("<b>RAPPORTINO ORE</b> n. 417", 13)
    s.p(
        "Ditta: Sabbiature Maremma<br/>Cliente: Cantieri Navali Argentara S.r.l.<br/>Lavoro: "
        "bacino 2, "
        "paratoia<br/>Commessa cliente: CNA-P2<br/>Ordine: 2026/OA/915",
        leading=13,
    )
    s.table(
        [
            ["lun 14/09", "2 operai", "16"],
            ["mar 15/09", "2 operai", "16"],
            ["mer 16/09", "3 operai", "21"],
            ["", "totale ore", "53"],
        ],
        [100, 150, 60],
    )
    s.p("53 ore x 38,00 = 2.014,00 euro", gap=14)
    s.p("Il cliente conferma le ore:", gap=30)
    s.t(40, s.y, "Ennio Falaschi", 18, "Times-BoldItalic", "#1c2f7a")
    s.line(34, s.y + 3, 210, s.y + 3)
    s.t(34, s.y + 14, "il capo bacino, 18.9.2026", 8)
    return Paper("ka-argentara", "a", "text", s.done(), truth(
        "timesheet_approval", "accepted", True, "it", client="Cantieri Navali Argentara S.r.l.",
        project="bacino 2, paratoia", project_code="CNA-P2", signatory_name="Ennio Falaschi",
        signatory_title="capo bacino", signature_date="2026-09-18", amount="2014.00 EUR",
        po_number="2026/OA/915",
    ))  # fmt: skip


def fattura() -> Paper:
    body = """<h2>Fattura n. 96/2026</h2><p>Verde Pensile Brianza S.n.c.<br>Data:
02/07/2026</p><p>Spett.le
Immobiliare Tre Fontane S.r.l.</p><table><tr><td>Giardino pensile, via Crispo: secondo acconto
come da
verbale di accettazione del 26/06/2026<td>€ 15.000,00<tr><td>IVA 22%<td>€
3.300,00<tr><td>Totale<td>€
18.300,00</table><p>Pagamento a 30 giorni. Ordine TF-220. La merce si intende accettata se non
contestata entro 8 giorni.</p>"""
    css = "td{border-bottom:1px solid #aaa;padding:6px}body{font-family:Lato}"
    return Paper("ka-pensile", "a", "text", web(body, css), truth(
        "other", None, None, "it", client="Immobiliare Tre Fontane S.r.l.",
        project="Giardino pensile, via Crispo", milestone="secondo acconto", po_number="TF-220",
    ))  # fmt: skip


def papers() -> Iterator[Paper]:
    for make in (collaudo, sal, variante, pec, rapportino, fattura):
        yield make()
