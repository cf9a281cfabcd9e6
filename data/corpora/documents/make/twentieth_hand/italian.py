"""Italian papers."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from twentieth_hand.board import box, ink, mixed, scanned, sheet, stamp, tick, web


def testing() -> Paper:
    """Test record with a positive end, scanned."""
    css = "body{font:11pt/1.45 'Liberation Serif'} .t td{padding:3px 20px 3px 0}"
    body = f"""
    <h3 style="text-align:center">VERBALE DI COLLAUDO</h3><table class=t><tr><td>Committente<td>Consorzio di Bonifica Valle Serena<tr><td>Fornitore<td>Elettra Automazione S.r.l.<tr><td>Progetto<td>Telecontrollo idrovore<tr><td>Commessa<td>EA-1932<tr><td>Importo a saldo<td>€ 27.430,00</table>
    <p>Il giorno 20 febbraio 2026 i sottoscritti hanno eseguito le prove di comando, di allarme e di ripristino sulle sei idrovore in progetto.</p>
    <p>Esito: <b>positivo</b>. Non sono emersi difetti. L'impianto si intende collaudato e accettato e può essere liquidato il saldo.</p>
    <p>Il committente: geom. Fulvio Marangon, capo settore impianti {ink(501, 140, 36)}</p><p>Il fornitore: Debora Zecchin {ink(502, 120, 32)}</p>"""
    return scanned(
        "verbale-collaudo-idrovore",
        web(body, css, margin="24mm"),
        truth(
            "acceptance_certificate", "accepted", True, "it", client="Consorzio di Bonifica Valle Serena",
            project="Telecontrollo idrovore", project_code="EA-1932", signatory_name="Fulvio Marangon",
            signatory_title="capo settore impianti", signature_date="2026-02-20", amount="27430.00 EUR",
        ),
        Scanner(dpi=150, skew=0.9, noise=7, seed=501),
    )  # fmt: skip


def reserve() -> Paper:
    """Cover letter as text, record with reserve scanned behind it."""
    one = """
    <p>Studio Legale Associato Arrighi Bonfanti<br>Milano</p><p class=r>Milano, 3 giugno 2026</p><p>Spett.le Codice Aperto S.r.l.</p>
    <p>Oggetto: progetto Archivio Pareri, commessa CA-0518</p><p>Trasmettiamo in allegato il verbale relativo al rilascio 2, compilato e sottoscritto.</p><p>Cordiali saluti<br>La segreteria</p>"""
    two = f"""
    <h3>Verbale di accettazione, rilascio 2</h3><p>Cliente: Studio Legale Associato Arrighi Bonfanti</p><p>Corrispettivo: 13.600,00 euro</p>
    <p>{box("", 13)} accettato &nbsp;&nbsp; {box("x", 13, 2)} accettato con riserva &nbsp;&nbsp; {box("", 13)} respinto</p>
    <p>Riserva: <span class=h>ricerca per parte avversa entro il 30 giugno</span></p><p>Per il cliente: avv. Ludovica Bonfanti, socia</p><p>{ink(511, 150, 40)} &nbsp; <span class=h>29 maggio 2026</span></p>"""
    return mixed(
        "verbale-riserva-allegato",
        web(one, "body{font-family:'Liberation Serif';font-size:12pt}", margin="25mm"),
        web(two, "body{font-size:12.5pt}", margin="25mm"),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "it",
            client="Studio Legale Associato Arrighi Bonfanti", project="Archivio Pareri", project_code="CA-0518",
            milestone="rilascio 2", signatory_name="Ludovica Bonfanti", signatory_title="socia",
            signature_date="2026-05-29", amount="13600.00 EUR",
            conditions=["ricerca per parte avversa entro il 30 giugno"],
        ),
        Scanner(dpi=150, skew=0.6, noise=5, seed=511),
    )  # fmt: skip


def visit() -> Paper:
    """A technician's report; the client signs in a cell."""
    css = ".t{width:100%} .t td{border:1px solid #000;padding:5px 7px;font-size:9.5pt}"
    body = f"""
    <table class=t><tr><td colspan=2><b style="font-size:13pt">RAPPORTO DI INTERVENTO</b> n. 4417<td>data <span class=b>16/10/2026</span><tr><td>Cliente<td colspan=2>Hotel Belvedere dei Laghi S.r.l.<tr><td>Commessa<td colspan=2>IS-26-0650, progetto Wi-Fi camere<tr><td>Tecnico<td colspan=2>Mirko, Insubria Servizi IT<tr><td>Lavoro<td colspan=2 class=h>montati 14 access point, provata la copertura ai piani 1-3
    <tr><td>Importo<td colspan=2>€ 1.980,00<tr><td>Lavoro ultimato<td>{tick(1)} sì<td>no<tr><td>Cliente soddisfatto, lavoro accettato<td>{tick(2)} sì<td>no<tr><td>Firma leggibile del cliente<td colspan=2><span class=k style="font-size:30pt">Ornella Vismara</span></table>"""
    return scanned(
        "rapporto-intervento-hotel",
        web(body, css, size="A5", margin="10mm"),
        truth(
            "acceptance_certificate", "accepted", True, "it", client="Hotel Belvedere dei Laghi S.r.l.", project="Wi-Fi camere",
            project_code="IS-26-0650", signatory_name="Ornella Vismara", signature_date="2026-10-16", amount="1980.00 EUR",
        ),
        Scanner(dpi=180, skew=-1.8, noise=6, grey=False, shadow=True, jpeg=58, seed=521),
    )  # fmt: skip


def negative() -> Paper:
    """Two test rounds; the second, final one is negative."""
    css = ".t{width:100%} .t td,.t th{border:1px solid #999;padding:5px 8px} .t th{background:#eef3e2}"
    body = f"""
    <h2>Scheda di verifica della fornitura</h2><p>Cliente: Azienda Trasporti Val Tresa S.p.A.<br>Fornitore: Onda Quadra Software S.r.l.<br>Progetto: Turni Autisti<br>Ordine di lavoro: OQ-2270<br>Fase: Esercizio in parallelo</p>
    <table class=t><tr><th>Sessione<th>Data<th>Esito<tr><td>Prima, prove in laboratorio<td>13/04/2026<td>superata<tr><td>Seconda, prove in deposito<td>28/04/2026<td>non superata</table>
    <p>Giudizio finale del cliente: pur dando atto al fornitore dell'impegno profuso e del buon esito della prima sessione, la fornitura <b>non è accettata</b>. La rata di € 19.200,00 non è esigibile.</p>
    <p>Varese, 30 aprile 2026</p>{ink(531, 150, 38)}<br>Ing. Patrizia Colzani<br>Direttrice di esercizio"""
    return sheet(
        "scheda-verifica-non-superata",
        web(body, css),
        truth(
            "acceptance_certificate", "rejected", True, "it", client="Azienda Trasporti Val Tresa S.p.A.", project="Turni Autisti",
            project_code="OQ-2270", milestone="Esercizio in parallelo", signatory_name="Patrizia Colzani",
            signatory_title="Direttrice di esercizio", signature_date="2026-04-30", amount="19200.00 EUR",
        ),
    )  # fmt: skip


def vendor_only() -> Paper:
    """The supplier's ink, the client's empty line, a proud text."""
    css = ".s{display:flex;gap:50px;margin-top:36px} .s div{flex:1}"
    body = f"""
    <div style="border-left:8px solid #d35400;padding-left:14px"><b style="font-size:15pt">Attestazione di fine lavori</b><br>Agenzia Controluce</div>
    <p>Cliente: Fondazione Teatro delle Acque<br>Progetto: Identità visiva 2027<br>Codice commessa: AC/27/03<br>Tappa: Consegna esecutivi<br>Compenso: 15.800,00 euro</p>
    <p>Con la consegna dei file esecutivi del 9 novembre 2026 tutte le attività previste sono state ultimate con piena soddisfazione. Con la propria firma il cliente accetta il lavoro e autorizza l'emissione della fattura.</p>
    <div class=s><div>Per l'agenzia<br>Zeno Malaspina<br>9 novembre 2026<br>{ink(541, 140, 36)}</div><div>Per il cliente, per accettazione<br>Eleonora Guidobaldi, sovrintendente<br>data ....................<br><br>firma ....................</div></div>"""
    return sheet(
        "fine-lavori-solo-agenzia",
        web(body, css),
        truth(
            "acceptance_certificate", "undecided", False, "it", client="Fondazione Teatro delle Acque",
            project="Identità visiva 2027", project_code="AC/27/03", milestone="Consegna esecutivi",
            signatory_name="Eleonora Guidobaldi", signatory_title="sovrintendente", amount="15800.00 EUR",
            warnings=["partly_signed"],
        ),
    )  # fmt: skip


def replaced() -> Paper:
    """Page of a document portal: approved once, then replaced by a revision that is still open."""
    css = "body{font:9.5pt 'DejaVu Sans'} .w{background:#fdecea;border:1px solid #d93025;padding:9px 13px;color:#8c1d18} td{padding:4px 18px 4px 0} .ev{border-bottom:1px solid #ddd;padding:6px 0}"
    body = """
    <div class=w><b>DOCUMENTO ANNULLATO.</b> Sostituito da ACC-0312 rev. 2, ancora da approvare.</div>
    <h3>ACC-0312 rev. 1 · Accettazione consegna</h3>
    <table><tr><td>Cliente<td>Banca Popolare del Lario Orientale<tr><td>Progetto<td>Firma grafometrica<tr><td>Codice progetto<td>BPL-FG-9<tr><td>Traguardo<td>Filiali pilota<tr><td>Importo<td>37.500,00 EUR</table>
    <h3>Cronologia</h3><div class=ev>06/07/2026 12:44 – Consegna caricata da Tecnolario S.p.A.</div><div class=ev>08/07/2026 09:30 – Approvata e firmata (firma elettronica) da Riccardo Pozzoni, responsabile canali</div><div class=ev>22/07/2026 17:05 – Revisione superata: il fornitore ha caricato la rev. 2 con importo corretto</div>"""
    return sheet(
        "accettazione-annullata",
        web(body, css, top="27/07/2026, 09:12"),
        truth(
            "acceptance_certificate", "undecided", True, "it", client="Banca Popolare del Lario Orientale",
            project="Firma grafometrica", project_code="BPL-FG-9", milestone="Filiali pilota",
            signatory_name="Riccardo Pozzoni", signatory_title="responsabile canali", signature_date="2026-07-08",
            amount="37500.00 EUR", warnings=["draft_or_void"],
        ),
    )  # fmt: skip


def variant() -> Paper:
    """A variation, approved within a limit."""
    css = ".t td{padding:4px 16px 4px 0}"
    body = f"""
    <p><b style="font-size:14pt">Variante n. 3</b> al progetto Sala Controllo Acquedotto (commessa SI-2618)</p>
    <table class=t><tr><td>Committente<td>Acque del Monferrato Nord S.p.A.<tr><td>Appaltatore<td>Sinapsi Impianti S.r.l.<tr><td>Oggetto<td>Seconda parete video<tr><td>Maggior costo<td>22.150,00 euro<tr><td>Proroga<td>nessuna</table>
    <p>Il committente approva la variante a condizione che la parete esistente resti in funzione durante il montaggio.</p>
    <p>Casale, 21 settembre 2026</p><table class=t><tr><td>{stamp("Acque del Monferrato Nord S.p.A.<br>L'Amministratrice delegata<br>Ginevra Balocco", "#0b4f6c", 3)}<td>{ink(551, 140, 38)}</table>"""
    return sheet(
        "variante-parete-video",
        web(body, css, margin="22mm"),
        truth(
            "change_order", "accepted_with_conditions", True, "it", client="Acque del Monferrato Nord S.p.A.",
            project="Sala Controllo Acquedotto", project_code="SI-2618", signatory_name="Ginevra Balocco",
            signatory_title="Amministratrice delegata", signature_date="2026-09-21", amount="22150.00 EUR",
            change_order_number="3",
            conditions=["la parete esistente resti in funzione durante il montaggio"],
        ),
    )  # fmt: skip


def hours() -> Paper:
    """Hours out of a web tool with the client's approval line."""
    css = "body{font-family:'Liberation Sans Narrow';font-size:11pt} .t{width:100%} .t td,.t th{border-bottom:1px solid #ccc;padding:5px}"
    body = """
    <h3>Foglio ore · maggio 2026</h3><p>Risorsa: Tiziano Boldrin (Nebula Consulenza) · Cliente: Cantine Roero Alto S.c.a. · Progetto: Tracciabilità bottiglie · Incarico: NC-884</p>
    <table class=t><tr><th>Settimana<th>Ore<th>Stato<tr><td>4-8 maggio<td>24<td>approvato<tr><td>11-15 maggio<td>30<td>approvato<tr><td>18-22 maggio<td>16<td>approvato<tr><td>25-29 maggio<td>22<td>approvato<tr><td>Totale<td>92<td></table>
    <p>Compenso: 92 ore × 65,00 € = 5.980,00 €</p><p>Stato del foglio: <b>Approvato</b> · approvatore Donatella Sacco, responsabile qualità, 29/05/2026 18:21</p><p class=g>Il foglio approvato è bloccato e non può più essere modificato.</p>"""
    return sheet(
        "foglio-ore-maggio",
        web(body, css, top="01/06/2026 08:02"),
        truth(
            "timesheet_approval", "accepted", True, "it", client="Cantine Roero Alto S.c.a.", project="Tracciabilità bottiglie",
            project_code="NC-884", signatory_name="Donatella Sacco", signatory_title="responsabile qualità",
            signature_date="2026-05-29", amount="5980.00 EUR",
        ),
    )  # fmt: skip


def mail() -> Paper:
    """Fine by us; forwarded from a telephone."""
    body = """
    <div style="width:150mm"><p><b>Giulia Ferrandini</b> <span class=g>&lt;g.ferrandini@ceramichelunaria.example&gt;</span><br><span class=g>a: Ettore, amministrazione</span><br><span class=g>18 dicembre 2026, 16:40</span></p>
    <p style="font-size:12pt"><b>Re: Configuratore piastrelle: consegna finale (CP-26-07)</b></p>
    <p>Ciao Ettore, visto con i rivenditori stamattina. A noi va bene così, non serve altro. Potete emettere fattura per i 10.450 € che restavano.</p>
    <p>Giulia Ferrandini<br>Responsabile marketing<br>Ceramiche Lunaria S.p.A.</p><p class=g>Inviato dal telefono</p></div>"""
    return sheet(
        "mail-va-bene-cosi",
        web(body),
        truth(
            "email", "accepted", None, "it", client="Ceramiche Lunaria S.p.A.", project="Configuratore piastrelle",
            project_code="CP-26-07", milestone="consegna finale", signatory_name="Giulia Ferrandini",
            signatory_title="Responsabile marketing", signature_date="2026-12-18", amount="10450.00 EUR",
        ),
    )  # fmt: skip


def sow() -> Paper:
    """A technical annex with a place for both, both blank."""
    css = "h4{margin:10px 0 2px} .s{display:flex;gap:40px;margin-top:30px} .s div{flex:1;border-top:1px solid #000}"
    body = """
    <h2>Allegato tecnico – descrizione delle attività</h2><p>Cliente: Ospedale di Comunità Madonna del Bosco<br>Fornitore: Lattice Sicurezza Informatica S.r.l.<br>Progetto: Segmentazione di rete (LSI-0745)</p>
    <h4>Attività</h4><p>Censimento degli apparati biomedicali, disegno delle zone, configurazione dei firewall, affiancamento di due giornate.</p><h4>Esclusioni</h4><p>Acquisto di apparati e licenze.</p><h4>Corrispettivo</h4><p>Importo complessivo € 48.900,00 oltre IVA, in tre rate al superamento delle rispettive verifiche.</p><h4>Durata</h4><p>Dal 1° settembre 2026 al 28 febbraio 2027.</p>
    <div class=s><div>Per il Cliente: Agnese Tarantola, direttrice amministrativa</div><div>Per il Fornitore: Corrado Nisi</div></div>"""
    return sheet(
        "allegato-tecnico-rete",
        web(body, css, margin="22mm"),
        truth(
            "statement_of_work", None, False, "it", client="Ospedale di Comunità Madonna del Bosco",
            project="Segmentazione di rete", project_code="LSI-0745", signatory_name="Agnese Tarantola",
            signatory_title="direttrice amministrativa", amount="48900.00 EUR",
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield from (
        testing(), reserve(), visit(), negative(), vendor_only(), replaced(), variant(), hours(), mail(), sow(),
    )  # fmt: skip
