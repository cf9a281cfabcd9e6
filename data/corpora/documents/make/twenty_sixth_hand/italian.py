"""Italian papers, and one from Ticino."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import box, ghost, grid, ink, kv, page, pen, scanned, stamp, text


def tetto() -> Paper:
    body = f"""<h1 class="c">VERBALE DI CONSEGNA E ACCETTAZIONE</h1>{kv([("Committente", "Condominio Borgo Salice 8, Ivrea"), ("Impresa", "Coperture Canavesane S.r.l."), ("Lavori", "Rifacimento manto di copertura"), ("Commessa", "CC-2026-17"), ("Stato d'avanzamento", "SAL 3 – falda sud"), ("Importo del SAL", "€ 36.540,00 oltre IVA")])}
<p>Eseguito il sopralluogo il 29 maggio 2026, il committente dichiara di non avere osservazioni, prende in consegna la falda sud e autorizza il pagamento del SAL.</p>
<div class="two"><div>{ink(901)}<br>Ornella Bertoldo<br>Amministratrice del condominio<br>29/05/2026</div><div>{ink(902)}<br>Coperture Canavesane S.r.l.<br>Silvano Actis</div></div>"""
    return text(
        "verbale-falda",
        page(body),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Condominio Borgo Salice 8",
            project="Rifacimento manto di copertura",
            project_code="CC-2026-17",
            milestone="SAL 3 – falda sud",
            signatory_name="Ornella Bertoldo",
            signatory_title="Amministratrice del condominio",
            signature_date="2026-05-29",
            amount="36540.00 EUR",
        ),
    )


def ddt() -> Paper:
    body = f"""{stamp("VISTO – SI PAGHI<br>P.I. Moreno Galbusera<br>Resp. impianti · 16 GIU 2026", "330px", "240px", 8, "#27408b", 15)}<table class="g mono"><tr><td><b>RAPPORTO DI LAVORO n. 552</b></td><td>Quiete Acustica S.n.c., Lecco</td></tr><tr><td>Cliente</td><td>Auditorium Civico di Valbrenta</td></tr><tr><td>Ordine</td><td>AC-77/26</td></tr><tr><td>Lavoro</td><td>Pannelli fonoassorbenti galleria</td></tr><tr><td>Importo</td><td>€ 11.260,00</td></tr></table>
<p>Montati 64 pannelli; rifiniti i bordi; sala pulita.</p><p style="margin-top:190px">Spazio per il visto del cliente</p>"""
    return scanned(
        "rapporto-visto",
        page(body, "body{font-size:11.5pt}"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Auditorium Civico di Valbrenta",
            project="Pannelli fonoassorbenti galleria",
            po_number="AC-77/26",
            signatory_name="Moreno Galbusera",
            signatory_title="Resp. impianti",
            signature_date="2026-06-16",
            amount="11260.00 EUR",
        ),
        "phone",
        91,
    )


def acqua() -> Paper:
    body = f"""<p>Azienda Acqua Potabile Valcolla<br>Tesserete, 6 febbraio 2026</p><p>Spettabile Telegestioni Ceresio SA, 6900 Lugano</p><p><b>Mandato 25-431, nuovo quadro serbatoio Maglio, tappa 1</b></p><p>Egregi signori,</p><p>il quadro è in servizio da Natale e non ci ha mai svegliati di notte. Consideriamo dunque conclusa la tappa 1 e vi invitiamo a trasmetterci la fattura di CHF 24'900.–. Delle tappe seguenti diremo a tempo debito.</p><p>Cordiali saluti</p><p>{ink(921)}<br>Fausto Quadri, direttore</p>"""
    return text(
        "lettera-tappa",
        page(body, "body{font-family:'Liberation Serif';font-size:12.5pt}", margin="26mm"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Azienda Acqua Potabile Valcolla",
            project="nuovo quadro serbatoio Maglio",
            project_code="25-431",
            milestone="tappa 1",
            signatory_name="Fausto Quadri",
            signatory_title="direttore",
            signature_date="2026-02-06",
            amount="24900.00 CHF",
        ),
    )


def chimica() -> Paper:
    body = f"""<div class="bar">Lombarda Solventi S.p.A. — Verbale di collaudo impianto</div><p>Impianto: colonna di strippaggio C-12. Fornitore: Officine Tresoldi. Contratto LS/2025/340. Rata di collaudo: € 89.000,00.</p><p>Il collaudo è positivo con prescrizioni:</p><p>1. sostituire la guarnizione del bocchello N4;<br>2. consegnare il manuale in lingua italiana.</p><p>La rata è liquidabile al 90 %, pari a € 80.100,00, subito; il resto a prescrizioni assolte.</p>
<p>Il collaudatore per Lombarda Solventi S.p.A.: {ink(931)} ing. Ilaria Cattaneo Rho, 23 settembre 2026</p>"""
    return text(
        "collaudo-colonna",
        page(body, ".bar{background:#6b1f2a}"),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Lombarda Solventi S.p.A.",
            project="colonna di strippaggio C-12",
            project_code="LS/2025/340",
            milestone="Rata di collaudo",
            signatory_name="Ilaria Cattaneo Rho",
            signatory_title="collaudatore",
            signature_date="2026-09-23",
            amount="80100.00 EUR",
            conditions=[
                "sostituire la guarnizione del bocchello N4",
                "consegnare il manuale in lingua italiana",
            ],
        ),
    )


def robot() -> Paper:
    body = f"""<h1>Esito prova di accettazione</h1>{grid("Voce|Richiesto|Rilevato|Esito", ["Pezzi/ora|420|418|tollerato", "Scarti|&lt; 1 %|4,6 %|NEGATIVO", "Ripari|cat. 3|cat. 3|POSITIVO"])}<p>Isola di sbavatura IS-4, commessa M-2290, cliente Fonderie Valdastico S.r.l. Pagamento legato alla prova: € 67.400,00.</p><p>Basta un solo NEGATIVO perché l'isola sia respinta. L'isola è pertanto respinta e il pagamento sospeso.</p>
<p>Firmato digitalmente da Gaetano Zordan, direttore di stabilimento, Fonderie Valdastico S.r.l., il 2026-10-28 alle 17:03:22 +01:00. Firma verificata.</p>"""
    return text(
        "esito-isola",
        page(body, "body{font-family:'DejaVu Sans';font-size:9.5pt}"),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "it",
            client="Fonderie Valdastico S.r.l.",
            project="Isola di sbavatura IS-4",
            project_code="M-2290",
            signatory_name="Gaetano Zordan",
            signatory_title="direttore di stabilimento",
            signature_date="2026-10-28",
            amount="67400.00 EUR",
        ),
    )


def teatro() -> Paper:
    body = f"""{ghost("FAC-SIMILE", 95)}<h1>Dichiarazione di regolare esecuzione</h1><p>Ente: Fondazione Teatro dei Risorti<br>Fornitura: Poltrone platea, lotto 1 (contratto TR-2026/3)<br>Importo: € 102.300,00</p><p>Si attesta che la fornitura è stata eseguita a regola d'arte ed è accettata.</p><p>Il sovrintendente: Lavinia Pacchiarotti</p><p>Firma ______________________ &nbsp; Data ______________</p>"""
    return text(
        "regolare-facsimile",
        page(body, "body{font-family:'Liberation Serif';font-size:12.5pt}"),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "it",
            client="Fondazione Teatro dei Risorti",
            project="Poltrone platea",
            project_code="TR-2026/3",
            milestone="lotto 1",
            signatory_name="Lavinia Pacchiarotti",
            signatory_title="sovrintendente",
            amount="102300.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def bosco() -> Paper:
    body = f"""<p class="r s">Modulo B/7</p><h1>Presa d'atto di fine taglio</h1><p>Proprietà: Magnifica Regola di Pian Cansiei<br>Ditta: Boschiva Zandegiacomo<br>Lotto boschivo: Costa Alta, particella 31<br>Contratto n. 12/2026 &nbsp; Compenso: € 19.720,00</p><p>{box()} il lotto è accettato &nbsp;&nbsp; {box()} il lotto non è accettato</p>
<p>{pen("Ripasso con la neve sciolta, per ora non mi pronuncio.", "DkgHandwriting", 19)}</p><p>{pen("Elio Da Pra", "Kristi", 34)} &nbsp; Elio Da Pra, guardaboschi della Regola, 11 dicembre 2026</p>"""
    return scanned(
        "fine-taglio",
        page(body),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "it",
            client="Magnifica Regola di Pian Cansiei",
            project="Costa Alta, particella 31",
            project_code="12/2026",
            signatory_name="Elio Da Pra",
            signatory_title="guardaboschi della Regola",
            signature_date="2026-12-11",
            amount="19720.00 EUR",
        ),
        "fax",
        92,
    )


def variante() -> Paper:
    body = f"""<div class="fr nar"><b>ORDINE DI VARIANTE n. 4</b> — Progetto: Rete ripetitori Alta Irpinia, contratto RI-209<p>Committente: Emittente Radio Ofanto Soc. Coop. &nbsp; Esecutore: Antenne Picentine</p><p>Si aggiunge un sito a Monte Calvello: + € 7.900,00. Si toglie il gruppo elettrogeno di Nusco: − € 2.650,00. Differenza: + € 5.250,00.</p><p>Il committente approva, a condizione che il nuovo sito sia acceso entro il 30 aprile 2026.</p><p>{ink(971)} Assunta Famiglietti, presidente della cooperativa, 3 marzo 2026</p></div>"""
    return text(
        "ordine-variante",
        page(body),
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "it",
            client="Emittente Radio Ofanto Soc. Coop.",
            project="Rete ripetitori Alta Irpinia",
            project_code="RI-209",
            signatory_name="Assunta Famiglietti",
            signatory_title="presidente della cooperativa",
            signature_date="2026-03-03",
            amount="5250.00 EUR",
            change_order_number="4",
            conditions=["il nuovo sito sia acceso entro il 30 aprile 2026"],
        ),
    )


def ore() -> Paper:
    body = f"""<p><b>Rapportino ore — luglio 2026</b></p><p>Studio Paghe Brenta per Calzaturificio Strà S.r.l., incarico SPB-066 «Bonifica anagrafiche»</p><table class="g"><tr><th>Settimana</th><th>Ore</th><th>Sigla cliente</th></tr><tr><td>27</td><td>12</td><td>{pen("lm", "Dancing Script", 22)}</td></tr><tr><td>28</td><td>16</td><td>{pen("lm", "Dancing Script", 22)}</td></tr><tr><td>29</td><td>10,5</td><td>{pen("lm", "Dancing Script", 22)}</td></tr></table>
<p>Totale 38,5 ore × € 62,00 = € 2.387,00</p><p class="s">La sigla vale come benestare alla fatturazione. lm = Loredana Masiero, responsabile amministrativa. Siglato il 20 luglio 2026.</p>"""
    return text(
        "rapportino-sigle",
        page(body, "body{font-family:'DejaVu Sans';font-size:10pt}"),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Calzaturificio Strà S.r.l.",
            project="Bonifica anagrafiche",
            project_code="SPB-066",
            signatory_name="Loredana Masiero",
            signatory_title="responsabile amministrativa",
            signature_date="2026-07-20",
            amount="2387.00 EUR",
        ),
    )


def mail() -> Paper:
    body = """<p>Da: Nicoletta Sanseverino (Consorzio Turistico Costa dei Falchi)<br>A: Fotografia Marenda<br>Data: 5 maggio 2026 10:10<br>Oggetto: R: Servizio fotografico sentieri, consegna 2</p><hr><p>Ciao Pietro,</p><p>ricevuto il link, grazie. Sono in fiera fino a giovedì e non riesco ad aprirlo. Mi dici intanto se le foto del faro sono in questa consegna o nella prossima?</p><p>A presto,<br>Nicoletta</p>"""
    return text(
        "mail-link",
        page(body),
        truth(
            "email",
            None,
            None,
            "it",
            client="Consorzio Turistico Costa dei Falchi",
            project="Servizio fotografico sentieri",
            milestone="consegna 2",
            signatory_name="Nicoletta Sanseverino",
        ),
    )


def papers() -> Iterator[Paper]:
    """Ten papers."""
    for make in (tetto, ddt, acqua, chimica, robot, teatro, bosco, variante, ore, mail):
        yield make()
