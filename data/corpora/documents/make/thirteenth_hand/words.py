"""Translators and editors: delivery slips, job portals, short mails, and files that do not open."""

# fmt: off

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib import colors
from reportlab.lib.pagesizes import A5
from reportlab.lib.pdfencrypt import StandardEncryption

from thirteenth_hand.board import Pen, Sign, flow, grid, one, web


def _slip() -> bytes:
    p = Pen(A5)
    p.t(30, 35, "Delivery note  T/4410", 13, "Helvetica-Bold")
    p.t(390, 35, "Saxifrage Translations", 9, at="r")
    p.rule(30, 42, 390)
    p.w(30, 60, 360, """To: Burnet Moth Conservation Fund|Project: Field guide in six languages
        (BM-FG6)|Delivered 24 February 2026: Lot 3, Welsh and Irish texts, 212 pages|Lot price GBP
        4,070.00|Your order 2026/118""", 9.5, gap=4)
    p.t(30, 175, "Received and checked, in order:")
    p.sign(205, 176, 501, 40, 22)
    p.t(255, 175, "(initials)  25/2/26", 9)
    p.t(30, 200, "Receiver: Iolo Prydderch, Publications Officer", 9)
    return p.end()


def _bestellung() -> bytes:
    return flow(
        "<font size=14><b>Bestellung 4700-31956</b></font>",
        "Rheinisches Museum für Uhren gGmbH, Einkauf, Sabine Ohlendorf<br/>an: Lingua Nova "
        "Übersetzungen, "
        "Trier &nbsp;&nbsp; Datum: 02.03.2026", 6,
        "Projekt: Audioguide „Zeit hören“ (Kostenstelle 3100, Projekt-Nr. AG-26)",
        grid([["Pos.", "Leistung", "Menge", "Preis", "Summe"],
              ["10", "Übersetzung DE-EN", "18.400 W.", "0,16", "2.944,00"],
              ["20", "Übersetzung DE-NL", "18.400 W.", "0,17", "3.128,00"],
              ["30", "Abnahmelesung im Haus", "1", "250,00", "250,00"],
              ["", "Nettosumme", "", "", "6.322,00"], ["", "USt. 7 %", "", "", "442,54"],
              ["", "<b>Gesamtsumme EUR</b>", "", "", "<b>6.764,54</b>"]], [35, 180, 80, 70, 90]), 8,
        "Rechnungen nur mit Bestellnummer. Die Abnahme erfolgt schriftlich; nicht abgenommene "
        "Leistungen "
        "werden nicht vergütet.", Sign(511, 110, 30), "Sabine Ohlendorf, Leiterin Einkauf, "
        "02.03.2026")


def _bon() -> bytes:
    p = Pen()
    p.frame(40, 40, 515, 300)
    p.t(55, 62, "BON DE LIVRAISON N° 26-0338", 13, "Helvetica-Bold")
    p.t(540, 62, "Plume et Virgule SCOP, Quimper", 9, at="r")
    p.w(55, 90, 485, """Client : Conserverie Le Floc'h-Madec|Projet : Catalogue export 2026|Réf.
        dossier : CE26/FM|Livré le 6 mars 2026 : deuxième partie, fiches recettes (anglais,
        espagnol)|Prix de la partie : 2 860,00 € HT|Commande : BDC-7719""", gap=4)
    p.t(55, 210, "Bon pour accord, travail reçu et accepté", 15, "Times-Italic", color=colors.navy)
    p.sign(60, 280, 521, 140)
    p.t(55, 300, "Nom et qualité : Rozenn Madec, gérante")
    p.t(55, 318, "Date : 09/03/2026")
    p.t(55, 360, "Toute réclamation doit être formulée sous 48 heures ; à défaut la livraison est "
        "réputée "
        "refusée ou acceptée selon l'article 6.", 7)
    return p.end()


def _correo() -> bytes:
    css = "body{font:10pt Liberation Sans} .t{color:#555;font-size:9pt}"
    return web("""<h3>RE: Entrega módulo 2 - subtítulos</h3><div class=t>Maite Oyarzun
    &lt;maite.oyarzun@canaletapa.example&gt;<br>Para: Joan Ferrusola
    &lt;joan@versosur.example&gt;<br>vie, 20 feb 2026, 13:37</div><p>Hola, Joan:</p><p>Hemos pasado
    control de calidad al módulo 2 (serie «Mareas», vuestro código VS-309). El módulo queda
    aprobado, pero necesitamos antes de facturar que ajustéis los tiempos del episodio 14 y que nos
    mandéis el glosario actualizado. El importe es el del pedido MC-5518, 1.980 euros más
    IVA.</p><p>Gracias y buen fin de semana,</p><p>Maite Oyarzun<br>Jefa de Localización · Canal
    Etapa</p>""", css, "22mm")


def _opdracht() -> bytes:
    return flow(
        "<font size=14><b>Opdrachtbevestiging / statement of work</b></font>",
        "Vertaalbureau De Komma &nbsp;-&nbsp; offertenr. 26-114, versie 2", 6,
        "<b>Opdrachtgever:</b> Museum Het Houten Schip &nbsp; <b>Project:</b> Tweetalige "
        "zaalteksten "
        "&nbsp; <b>Projectnummer:</b> HS-2601", 4,
        grid([["Fase", "Omschrijving", "Prijs"], ["1", "Proefvertaling zaal 1", "€ 640,00"],
              ["2", "Zalen 2 tot en met 9", "€ 4.480,00"], ["3", "Correctie drukproef", "€ 380,00"],
              ["", "<b>Totaal excl. btw</b>", "<b>€ 5.500,00</b>"]], [50, 300, 120]), 8,
        "De opdrachtgever beoordeelt elke fase binnen tien werkdagen en deelt schriftelijk mee of "
        "deze wordt "
        "aanvaard of afgekeurd.", 10, "Voor akkoord opdracht:", Sign(531, 110, 30),
        "Merel Hoekstra, hoofd Publiek, 3 februari 2026")


def _consegna() -> bytes:
    p = Pen()
    p.t(55, 55, "Nota di consegna traduzioni", 15, "Times-Bold")
    p.w(55, 85, 485, """Cliente: Distillerie Camposilvano S.p.A.|Progetto: Sito istituzionale in
        sei lingue - rif. DCS/SITO/6|Consegna: Terza consegna (giapponese)|Importo: 2.240,00
        EUR|Data di consegna: 18/02/2026""", 11, "Times-Roman", gap=5)
    p.t(55, 235, "Il fornitore: Babele Studio Associato", 11, "Times-Roman")
    p.sign(240, 238, 541)
    p.t(55, 285, "Il cliente, per accettazione: Loredana Zuin, Responsabile Comunicazione", 11,
        "Times-Roman")
    p.rule(55, 330, 300)
    p.t(55, 342, "(data e firma)", 8, "Times-Italic")
    return p.end()


def _portal() -> bytes:
    css = """body{font:9.5pt Carlito}
    select,input{font:9.5pt Carlito;border:1px solid #99a;padding:3px;     width:70mm}
    label{display:inline-block;width:45mm;color:#556} p{margin:5px 0}
    .b{background:#37474f;     color:#fff;padding:6px}"""
    return web("""<div class=b>WordFlow · Job acceptance</div><p><label>Customer</label>Stickleback
    Games Ltd</p><p><label>Project</label>Otterholt (localisation)</p><p><label>Project
    key</label>STK-OTT</p> <p><label>Milestone</label>LQA round 2</p><p><label>Value</label>EUR
    7,425.00</p><p><label>PO </label>SG-PO-0611</p><p><label>Customer
    decision</label><select><option>-- choose --<option>Accepted <option selected>Accepted with
    remarks<option>Rejected</select></p><p><label>Remarks</label>Fix the truncated buttons in
    Finnish; re-export the credits</p><p><label>Decided by</label>Yusuf Kerslake (Localisation
    Producer)</p><p><label>Decided at</label>2026-03-26 10:52</p><p><label>E-signature</label>
    Confirmed with password, Yusuf Kerslake, 2026-03-26 10:52</p>""", css,
               foot="wordflow.example/jobs/99120 - printed 27 Mar 2026")


def _thanks() -> bytes:
    p = Pen()
    for i, row in enumerate(("From: Ione Castell <ione.castell@hartsfern.example>",
                             "To: projects@saxifrage.example", "Date: Tue, 7 Apr 2026 08:12:40 "
                             "+0100",
                             "Subject: Re: [HF-BOOK] Milestone 2 files")):
        p.t(50, 50 + 14 * i, row, 9, "Courier")
    p.w(50, 125, 495, """Hello all,|Files arrived safely, thank you. I'm away until the 20th and
        will read chapters 6-11 on the train; you'll hear from me after that whether we accept
        them.|Ione Castell|Editor, Hartsfern Press|> Milestone 2 (chapters 6-11) attached. Please
        accept so we can bill GBP 2,200.00.""", 10, "Courier")
    return p.end()


def _white() -> bytes:
    p = Pen()
    p.t(60, 60, "Proof approval", 20, "Times-Bold")
    p.w(60, 95, 475, """Customer: Tern Island Observatory|Job: Annual report 2025 (job 8814)|Stage:
        second proof, German edition|Stage price: CHF 3,150.00|The customer checks the proof and
        signs for approval. Without a signature nothing is printed.""",
        11, "Times-Roman")
    p.t(60, 250, "Approved and accepted by Ulf Brandner on 3 March 2026. Signed: Ulf Brandner", 6,
        color=colors.white)
    p.rule(60, 290, 260)
    p.t(60, 303, "Ulf Brandner, Director", 10, "Times-Roman")
    p.rule(320, 290, 450)
    p.t(320, 303, "Date", 10, "Times-Roman")
    return p.end()


def _locked() -> bytes:
    key = StandardEncryption("quillwort-1902", canPrint=0)
    p = Pen(encrypt=key)
    p.t(60, 60, "Acceptance of sworn translation, signed")
    return p.end()


def _brochure() -> bytes:
    css = """body{font:11pt Lato;color:#234}
    .b{background:#fbeee6;padding:12mm;border-radius:6mm}"""
    return web("""<div class=b><h1>Words that are signed off first time.</h1><p>Nine in ten of our
    deliveries are accepted without a single change. Ask us how.</p></div><h3>Sworn
    translation</h3><p>For courts, notaries and registry offices, in 31 languages.</p><h3>Our
    promise</h3><p>If you reject a milestone, you do not pay for it. You approve, then we bill: as
    simple as that.</p><p><i>"Milestone 4 approved - splendid work!"</i> Head of Marketing, a
    Nordic ferry line</p><p>Saxifrage Translations · hello@saxifrage.example</p>""", css)


def papers() -> Iterator[Paper]:
    yield one("delivery-slip", "text", _slip(), truth(
        "acceptance_certificate", "accepted", True, "en", client="Burnet Moth Conservation Fund",
        project="Field guide in six languages", project_code="BM-FG6",
        milestone="Lot 3, Welsh and Irish texts", signatory_name="Iolo Prydderch",
        signatory_title="Publications Officer", signature_date="2026-02-25", amount="4070.00 GBP",
        po_number="2026/118"))
    yield one("uhren", "text", _bestellung(), truth(
        "purchase_order", None, True, "de", client="Rheinisches Museum für Uhren gGmbH",
        project="Audioguide „Zeit hören“", project_code="AG-26", signatory_name="Sabine Ohlendorf",
        signatory_title="Leiterin Einkauf", signature_date="2026-03-02", amount="6764.54 EUR",
        po_number="4700-31956"))
    yield one("recettes", "text", _bon(), truth(
        "acceptance_certificate", "accepted", True, "fr", client="Conserverie Le Floc'h-Madec",
        project="Catalogue export 2026", project_code="CE26/FM",
        milestone="deuxième partie, fiches recettes", signatory_name="Rozenn Madec",
        signatory_title="gérante", signature_date="2026-03-09", amount="2860.00 EUR",
        po_number="BDC-7719"))
    yield one("mareas", "text", _correo(), truth(
        "email", "accepted_with_conditions", None, "es", client="Canal Etapa", project="Mareas",
        project_code="VS-309", milestone="módulo 2", signatory_name="Maite Oyarzun",
        signatory_title="Jefa de Localización", signature_date="2026-02-20",
        amount="1980.00 EUR", po_number="MC-5518", conditions=[
            "ajustéis los tiempos del episodio 14", "nos mandéis el glosario actualizado"]))
    yield one("houten-schip", "text", _opdracht(), truth(
        "statement_of_work", None, True, "nl", client="Museum Het Houten Schip",
        project="Tweetalige zaalteksten", project_code="HS-2601", signatory_name="Merel Hoekstra",
        signatory_title="hoofd Publiek", signature_date="2026-02-03", amount="5500.00 EUR"))
    yield one("terza", "text", _consegna(), truth(
        "acceptance_certificate", "undecided", False, "it", client="Distillerie Camposilvano "
        "S.p.A.",
        project="Sito istituzionale in sei lingue", project_code="DCS/SITO/6",
        milestone="Terza consegna (giapponese)", signatory_name="Loredana Zuin",
        signatory_title="Responsabile Comunicazione", amount="2240.00 EUR",
        warnings=["partly_signed"]))
    yield one("wordflow", "text", _portal(), truth(
        "acceptance_certificate", "accepted_with_conditions", True, "en",
        client="Stickleback Games Ltd", project="Otterholt (localisation)", project_code="STK-OTT",
        milestone="LQA round 2", signatory_name="Yusuf Kerslake",
        signatory_title="Localisation Producer", signature_date="2026-03-26",
        amount="7425.00 EUR", po_number="SG-PO-0611", conditions=[
            "Fix the truncated buttons in Finnish", "re-export the credits"]))
    yield one("on-the-train", "text", _thanks(), truth(
        "email", None, None, "en", client="Hartsfern Press", project_code="HF-BOOK",
        milestone="Milestone 2 (chapters 6-11)", signatory_name="Ione Castell",
        signatory_title="Editor"))
    yield one("white-ink", "text", _white(), truth(
        "acceptance_certificate", "undecided", False, "en", client="Tern Island Observatory",
        project="Annual report 2025", project_code="8814", milestone="second proof, German edition",
        signatory_name="Ulf Brandner", signatory_title="Director", amount="3150.00 CHF",
        warnings=["hidden_text"]))
    yield one("brochure", "text", _brochure(), truth("other", None, None, "en"))
    whole = _slip()
    for name, error, data in (
        ("nothing", "empty", b""),
        ("cut-off", "corrupt", whole[: len(whole) // 2]),
        ("locked", "encrypted", _locked()),
        ("plain-note", "not_a_pdf", b"Acceptance of lot 3\r\nAccepted, I. Prydderch\r\n"),
    ):
        yield one(name, "text", data, truth("unreadable", None, None, None, error=error))
