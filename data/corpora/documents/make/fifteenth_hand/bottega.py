"""Studi professionali: Italian papers, drawn and printed; three files nobody can read."""
# fmt: off

import io
from collections.abc import Iterator

import pypdf
from paper import Paper, truth

from .pen import CERTIFICATE, Sheet, web


def collaudo() -> Paper:
    s = Sheet()
    s.t(60, 62, "VERBALE DI COLLAUDO", "Helvetica-Bold", 16)
    y = s.table(60, 80, [
        ["Committente", "Consorzio Irriguo Piana Bassa"], ["Fornitore", "Idrodati Srl"],
        ["Commessa", "C-26/0045 Telecontrollo paratoie"], ["Oggetto", "SAL 3 - Quadri e sensori"],
        ["Importo SAL", "€ 36.120,00 + IVA 22%"]], [110, 370])
    y = s.table(60, y + 14, [["Prova", "Esito"], ["Alimentazione", "positivo"],
                             ["Comunicazione radio", "negativo, ripetuta: positivo"],
                             ["Allarmi", "positivo"]], [300, 180])
    s.t(60, y + 28, "Il collaudo ha dato esito")
    s.box(190, y + 29, "full")
    s.t(206, y + 28, "positivo")
    s.box(270, y + 29)
    s.t(286, y + 28, "positivo con prescrizioni")
    s.box(420, y + 29)
    s.t(436, y + 28, "negativo")
    s.t(60, y + 60, "Luogo e data: Sant'Alberto, 26 marzo 2026")
    s.t(60, y + 90, "Per il Committente: dott. Ettore Malavasi, direttore", size=9)
    s.ink(70, y + 138, 130, 36, 701)
    s.line(60, y + 140, 260)
    s.t(330, y + 90, "Per il Fornitore: P. Zini", size=9)
    s.ink(340, y + 138, 90, 28, 702)
    s.line(330, y + 140, 500)
    return Paper("ke-paratoie-collaudo", "a", "text", s.pdf(), truth(
        CERTIFICATE, "accepted", True, "it", client="Consorzio Irriguo Piana Bassa",
        project="Telecontrollo paratoie", project_code="C-26/0045",
        milestone="SAL 3 - Quadri e sensori", signatory_name="Ettore Malavasi",
        signatory_title="direttore", signature_date="2026-03-26", amount="36120.00 EUR"))


def lettera() -> Paper:
    body = """<p class=h>Pastificio Monte Corvo S.p.A.<br><small>Ufficio Acquisti</small><p class=d>
    Fermo, 11 febbraio 2026<p>Spett.le Studio Meridiana<p>Oggetto: <b>progetto Etichette 2026,
    incarico
    SM-302, fase di concept</b><p>Gentile dott.ssa Neri,<p>abbiamo apprezzato le tre proposte e in
    particolare la seconda. La fase di concept si intende approvata a condizione che il logo storico
    torni sul fronte e che i colori siano verificati in stampa. Verificato ciò potrete fatturare
    l'acconto di 5.750,00 euro.<p>Distinti saluti<p>p.p. {{ink 711 110 32}}<br>Ginevra Olivetti
    Sarti,
    responsabile acquisti"""
    css = """body{font:13px 'Liberation Serif'}.h{font-weight:bold;font-size:16px}
    .d{text-align:right}"""
    return Paper("ke-pastificio-lettera", "a", "text", web(body, css), truth(
        CERTIFICATE, "accepted_with_conditions", True, "it", client="Pastificio Monte Corvo S.p.A.",
        project="Etichette 2026", project_code="SM-302", milestone="fase di concept",
        signatory_name="Ginevra Olivetti Sarti", signatory_title="responsabile acquisti",
        signature_date="2026-02-11", amount="5750.00 EUR", conditions=[
            "il logo storico torni sul fronte", "i colori siano verificati in stampa"]))


def verbale_riunione() -> Paper:
    body = """<h3>Ordine del giorno &ndash; comitato del 14 aprile 2026</h3><p>Cliente: Autolinee
    Valli
    Unite S.r.l. &middot; Progetto: Orari unici (cod. OU-19) &middot; Consulente: Snodo
    Mobilità<ol><li>
    Lettura del verbale precedente<li>Accettazione della milestone 2 &laquo;Rete notturna&raquo; (€
    12.600,00) &ndash; da deliberare<li>Varie</ol><p>Si prega di confermare la presenza. La
    segreteria"""
    return Paper("ke-autolinee-ordine", "a", "text",
                 web(body, "body{font:13px Carlito}li{margin:8px 0}"), truth(
        CERTIFICATE, "undecided", None, "it", client="Autolinee Valli Unite S.r.l.",
        project="Orari unici", project_code="OU-19", milestone="milestone 2 «Rete notturna»",
        amount="12600.00 EUR"))


def rapportino() -> Paper:
    s = Sheet((420, 595))
    s.t(30, 40, "RAPPORTO DI INTERVENTO", "Courier-Bold", 14)
    y = s.many(30, 66, """N. 2026/311
        Cliente: Residenza Le Ginestre
        Lavoro: Verifica ascensori e messa a terra
        Ordine: ORD-5518
        Data: 06/03/2026
        Compenso: Euro 1.060,00 + IVA""", "Courier", 10, 15)
    s.t(30, y + 20, "Lavoro eseguito a regola d'arte?", "Courier", 10)
    s.t(60, y + 44, "SI", "Courier-Bold", 12)
    s.t(130, y + 44, "NO", "Courier-Bold", 12)
    s.ring(137, y + 40, 36, 24)
    s.t(30, y + 72, "Note: cabina B non provata,", "Courier-Oblique", 11)
    s.t(30, y + 86, "tornare con le chiavi", "Courier-Oblique", 11)
    s.ink(50, y + 140, 110, 32, 721)
    s.line(30, y + 142, 220)
    s.t(30, y + 154, "Il cliente: Furio Tessitore, amministratore", "Courier", 8)
    return Paper("ke-ginestre-rapporto", "a", "text", s.pdf(), truth(
        CERTIFICATE, "rejected", True, "it", client="Residenza Le Ginestre",
        project="Verifica ascensori e messa a terra", po_number="ORD-5518",
        signatory_name="Furio Tessitore", signatory_title="amministratore",
        signature_date="2026-03-06", amount="1060.00 EUR"))


def variante() -> Paper:
    s = Sheet(title="Richiesta di variante")
    f = s.c.acroForm
    s.t(50, 60, "Richiesta di variante n. RV-03", "Helvetica-Bold", 15)
    y = 90.0
    for name, label, value in (
            ("cliente", "Cliente", "Teatro Comunale di Borgofranco"),
            ("progetto", "Progetto", "Nuova biglietteria"), ("commessa", "Commessa", "NB-2025-8"),
            ("imp", "Importo in aumento", "EUR 3.480,00"),
            ("chi", "Approvato da (nome)", "Loredana Piva"), ("q", "Qualifica", "economa"),
            ("data", "Data approvazione", "20/02/2026"), ("firma", "Firma", "/s/ Loredana Piva")):
        s.t(50, y + 14, label)
        f.textfield(name=name, value=value, x=200, y=s.h - y - 20, width=280, height=20,
                    fontSize=10, forceBorder=True)
        y += 32
    for name, label, on, x in (("si", "approvata", True, 200), ("no", "respinta", False, 320)):
        f.checkbox(name=name, checked=on, x=x, y=s.h - y - 18, size=14, buttonStyle="cross")
        s.t(x + 20, y + 15, label)
    s.t(50, y + 15, "La variante è")
    return Paper("ke-biglietteria-variante", "a", "form", s.pdf(), truth(
        "change_order", "accepted", True, "it", client="Teatro Comunale di Borgofranco",
        project="Nuova biglietteria", project_code="NB-2025-8", change_order_number="RV-03",
        signatory_name="Loredana Piva", signatory_title="economa", signature_date="2026-02-20",
        amount="3480.00 EUR"))


def posta() -> Paper:
    body = """<p><b>Da:</b> Achille Bonfanti &lt;a.bonfanti@cartieralame.example&gt;<br><b>A:</b>
    progetti@ventidati.example<br><b>Data:</b> 8 aprile 2026 12:15<br><b>Oggetto:</b> R: Collaudo
    cruscotto vendite<hr><p>Buongiorno,<p>grazie del promemoria. Sono in ferie fino al 20, il
    collaudo
    lo guardo al rientro con i colleghi. Per urgenze scrivete a Michela.<p>Achille Bonfanti<br>
    Cartiera Lame S.r.l."""
    return Paper("ke-cartiera-posta", "a", "text",
                 web(body, "body{font:12px 'Liberation Sans'}"), truth(
        "email", None, None, "it", client="Cartiera Lame S.r.l.", project="cruscotto vendite",
        signatory_name="Achille Bonfanti"))


def locked() -> Paper:
    s = Sheet()
    s.t(60, 80, "Acceptance of deliverable 4", "Helvetica-Bold", 14)
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(s.pdf()))
    writer.encrypt("ochre-9", "ochre-10", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return Paper("ke-locked", "a", "text", out.getvalue(), truth(
        "unreadable", None, None, None, error="encrypted"))


def torn() -> Paper:
    data = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendo"
    return Paper("ke-torn", "a", "text", data, truth(
        "unreadable", None, None, None, error="corrupt"))


def sheet_of_numbers() -> Paper:
    data = b"milestone;accepted;amount\nM1;yes;4000.00\nM2;no;5200.00\n"
    return Paper("ke-numbers", "a", "text", data, truth(
        "unreadable", None, None, None, error="not_a_pdf"))


def papers() -> Iterator[Paper]:
    for make in (collaudo, lettera, verbale_riunione, rapportino, variante, posta, locked, torn,
                 sheet_of_numbers):
        yield make()
