"""Italian papers: Italy and Ticino."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import Cursor, across, ink, join, page, pen, phone, stamp, tick, tink, typ

AC = "acceptance_certificate"


def collaudo() -> Paper:
    body = f"""<h2 class=c>VERBALE DI COLLAUDO</h2><table class="grid w"><tr><td>Committente<td>Cartiera Valdagro S.p.A.<tr><td>Fornitore<td>Sigma Automazioni e Consulenza S.r.l.<tr><td>Commessa<td>SAC 26-114<tr><td>Oggetto<td>Supervisione linea di ribobinatura<tr><td>Fase<td>Fase 3 - Messa in servizio<tr><td>Importo della fase<td>€ 24.600,00</table>
<p>Prove eseguite il 10 e 11 febbraio 2026 presso lo stabilimento, presenti i tecnici delle parti: 46 segnali, 12 ricette, arresto d'emergenza, ripartenza dopo mancanza rete. Tutte superate.</p><p><b>Esito: positivo.</b> Il committente prende in consegna il sistema e nulla eccepisce.</p>
<table class=w style="margin-top:34px"><tr><td>per il committente<br>{ink(601, 150, 42)}<br>Loredana Pavanello<br>responsabile di produzione<br>11/02/2026<td>per il fornitore<br>{ink(602, 130, 40, "#222")}<br>per. ind. Igino Zorzi<br>11/02/2026</table>"""
    body = body.replace("11/02/2026<td>per", "11 febbraio 2026<td>per").replace(
        "Igino Zorzi<br>11/02/2026", "Igino Zorzi<br>11 febbraio 2026"
    )
    return Paper(
        "kl-verbale-collaudo-ribobinatura",
        "a",
        "text",
        page(body),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Cartiera Valdagro S.p.A.",
            project="Supervisione linea di ribobinatura",
            project_code="SAC 26-114",
            milestone="Fase 3 - Messa in servizio",
            signatory_name="Loredana Pavanello",
            signatory_title="responsabile di produzione",
            signature_date="2026-02-11",
            amount="24600.00 EUR",
        ),
    )


def mail() -> Paper:
    body = """<h3>R: R: testi audioguida, terza stesura (rif. PV/220)</h3><p class=sm>Da: Ottavia Sgroi &lt;o.sgroi@palazzobonfiglio.example&gt;<br>A: Parole Vive Editoria Culturale<br>Inviato: mercoledì 15 luglio 2026 22:48</p><p>Cara Mirella,</p><p>ho letto la terza stesura tutta d'un fiato e l'ha letta anche il soprintendente. Stavolta non tocchiamo una virgola: mandate pure in registrazione. Per quanto ci riguarda il vostro lavoro è finito, e la notula da 3.750 euro può partire.</p><p>Buona estate!<br>Ottavia Sgroi<br>Conservatrice, Fondazione Palazzo Bonfiglio</p>
<div class=sm style="margin-left:16px;color:#666"><p>Da: Mirella Abate, 13 luglio 2026 10:30<br>Ottavia, ecco la terza stesura. Le schede 7, 19 e 23 sono nuove.</p><p>Da: Ottavia Sgroi, 30 giugno 2026 08:55<br>Mirella, così non possiamo approvarli. Tre schede parlano di quadri che non abbiamo più.</p></div>"""
    return Paper(
        "kl-mail-audioguida",
        "a",
        "text",
        page(body),
        truth(
            "email",
            "accepted",
            None,
            "it",
            client="Fondazione Palazzo Bonfiglio",
            project="testi audioguida",
            project_code="PV/220",
            milestone="terza stesura",
            signatory_name="Ottavia Sgroi",
            signatory_title="Conservatrice",
            signature_date="2026-07-15",
            amount="3750.00 EUR",
        ),
    )


def rapportino() -> Paper:
    src = rf"""
#set page(paper: "a5", flipped: true, margin: 12mm); #set text(font: "Liberation Sans Narrow", size: 9.5pt, lang: "it")
#grid(columns: (1fr, auto), [#text(size: 13pt, weight: "bold")[Rapporto di intervento n. 4418] \ Lagoverde Informatica SA, Lugano], [Cliente: *Fiduciaria Monte Brè SA* \ Commessa: FMB-26/77])
#table(columns: (auto, 1fr, auto, auto), stroke: 0.3pt, [*Data*], [*Attività*], [*Ore*], [*Sigla cliente*], [3.11.2026], [Sostituzione firewall sede di Paradiso], [5,5], [#text(font: "Kristi", size: 17pt, fill: rgb("#1b2f80"))[ap]], [4.11.2026], [Riconfigurazione VPN, prove con tre postazioni], [4,0], [#text(font: "Kristi", size: 17pt, fill: rgb("#1b2f80"))[ap]], [5.11.2026], [Istruzione utenti], [2,5], [#text(font: "Kristi", size: 17pt, fill: rgb("#1b2f80"))[ap]])
Totale ore 12,0 a CHF 165.00 = *CHF 1’980.00*. Tecnico: Nevio Gianini.

La sigla del cliente accanto a ogni riga vale quale riconoscimento delle ore.
#v(4pt) {tink(631, 120, 36)} #h(10pt) Agnese Pedrazzini, responsabile amministrativa, Paradiso, 5 novembre 2026
"""
    return Paper(
        "kl-rapporto-intervento-firewall",
        "a",
        "text",
        typ(src),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Fiduciaria Monte Brè SA",
            project_code="FMB-26/77",
            signatory_name="Agnese Pedrazzini",
            signatory_title="responsabile amministrativa",
            signature_date="2026-11-05",
            amount="1980.00 CHF",
        ),
    )


def regolare() -> Paper:
    """Cover with text, then the scanned certificate."""
    cover = page(
        """<p>Spett.le Studio Associato Ronchi Bellavita<br>via Mulini 4, Pieve Lamberta</p><p>Prot. 2211 del 9 ottobre 2026</p><p>Oggetto: trasmissione certificato</p><p>Si trasmette, in copia conforme all'originale conservato agli atti, il certificato relativo al servizio in oggetto. La fattura dovrà recare il CIG Z4E3B70119.</p><p>L'istruttore amministrativo<br>Romina Cattaneo</p>""",
        "body{font:12pt/1.6 'Liberation Serif'}",
        margin="28mm",
    )
    body = f"""<div class=c><b>COMUNE DI PIEVE LAMBERTA</b><br>Settore Lavori Pubblici<h3>CERTIFICATO DI REGOLARE ESECUZIONE</h3></div><p>Servizio: Verifica di vulnerabilità sismica scuola Rodari<br>Affidatario: Studio Associato Ronchi Bellavita<br>Incarico: LP-188 &nbsp;&nbsp; CIG: Z4E3B70119<br>Corrispettivo: € 21.350,00 oltre oneri</p>
<p>Il sottoscritto Responsabile unico del progetto, visti gli elaborati consegnati il 14 settembre 2026 e riscontrata la loro rispondenza al disciplinare, <b>certifica la regolare esecuzione</b> del servizio e ne dispone la liquidazione a saldo.</p><p style="margin-top:46px">{ink(641, 150, 44)} {stamp("COMUNE DI|PIEVE LAMBERTA", "#2a4a8a", 5, "border-radius:50%;padding:18px")}<br>geom. Fulvio Scotti, Responsabile unico del progetto<br>Pieve Lamberta, {pen("6 ottobre 2026", "kristi", 24)}</p>"""
    behind = page(body, "body{font:12.5pt/1.6 'Liberation Serif'}", margin="24mm")
    data = join(cover, scan(behind, Scanner(dpi=140, skew=1.0, noise=7, jpeg=50, seed=64)))
    return Paper(
        "kl-regolare-esecuzione-sismica",
        "a",
        "mixed",
        data,
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="COMUNE DI PIEVE LAMBERTA",
            project="Verifica di vulnerabilità sismica scuola Rodari",
            project_code="LP-188",
            signatory_name="Fulvio Scotti",
            signatory_title="Responsabile unico del progetto",
            signature_date="2026-10-06",
            amount="21350.00 EUR",
        ),
        join(cover, behind),
    )


def visto() -> Paper:
    """Report slip with a stamp, name and tick in the column; a scan."""
    t = tick("#223")
    body = f"""<h3>SCHEDA DI CONSEGNA ELABORATI</h3><p>Studio legale tributario Fabbri Montesi<br>Cliente: Salumificio Antica Rocca S.r.l.<br>Pratica: 2026/0093, Transfer pricing, documentazione nazionale<br>Compenso: euro 8.900,00 oltre cassa e IVA</p><table class="grid w"><tr><th>Elaborato<th>Consegnato<th style="width:60px">OK<th style="width:80px">Da rifare<tr><td>Masterfile<td>4 settembre 2026<td class=c>{t}<td><tr><td>Documentazione nazionale<td>4 settembre 2026<td class=c>{t}<td><tr><td>Analisi di benchmark<td>11 settembre 2026<td class=c>{t}<td></table>
<p class=sm>Il cliente segna una colonna per ogni riga e rende la scheda timbrata.</p><div style="margin:34px 0 0 200px">{stamp("SALUMIFICIO ANTICA ROCCA S.r.l.|Dott.ssa Carlotta Bugatti|Direttrice amministrativa|VISTO, SI LIQUIDI - 18 SET 2026", "#8a1c3c", -5)}</div>"""
    src = page(body, "body{font-size:12.5pt}")
    return Paper(
        "kl-scheda-consegna-elaborati",
        "a",
        "scan",
        scan(src, Scanner(dpi=145, skew=-0.5, noise=6, jpeg=55, grey=False, seed=73)),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Salumificio Antica Rocca S.r.l.",
            project="Transfer pricing, documentazione nazionale",
            project_code="2026/0093",
            signatory_name="Carlotta Bugatti",
            signatory_title="Direttrice amministrativa",
            signature_date="2026-09-18",
            amount="8900.00 EUR",
        ),
        src,
    )


def riserva() -> Paper:
    conds = (
        "Completare la targhetta in braille del pannello 6",
        "Consegnare il manuale di manutenzione del proiettore",
        "Sostituire il vetro graffiato della teca 2",
    )
    body = f"""<h2>Verbale di consegna con riserva</h2><p>Allestimenti: Officina Scenica Marghera soc. coop.<br>Cliente: Parco Archeologico di Monte Sirente<br>Incarico: OS-25-071, Centro visitatori, percorso tattile<br>Saldo: € 14.300,00</p><p>Il giorno 12 giugno 2026 il cliente accetta l'allestimento con le riserve di seguito elencate, da sciogliersi entro il 10 luglio 2026:</p><ol>{"".join(f"<li>{c}" for c in conds)}</ol><p>Apertura al pubblico confermata per il 20 giugno.</p>
<table class=w style="margin-top:40px"><tr><td>Il cliente<br>{ink(661, 150, 44)}<br>dott. Ubaldo Ricci, funzionario archeologo<td>L'impresa<br>{ink(662, 120, 38, "#222")}<br>Chiara Bon</table>"""
    src = page(body, "body{font:12.5pt/1.5 'Liberation Serif'}")
    return Paper(
        "kl-consegna-percorso-tattile",
        "a",
        "scan",
        phone(src, 81, turn=90, lean=0.03),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "it",
            client="Parco Archeologico di Monte Sirente",
            project="Centro visitatori, percorso tattile",
            project_code="OS-25-071",
            signatory_name="Ubaldo Ricci",
            signatory_title="funzionario archeologo",
            signature_date="2026-06-12",
            amount="14300.00 EUR",
            conditions=[*conds, "da sciogliersi entro il 10 luglio 2026"],
        ),
        src,
    )


def parziale() -> Paper:
    c = Cursor(face="N", left=60)
    c.say("AZIENDA TRASPORTI LAGUNARI S.p.A.", 13, "NB", drop=0)
    c.say("Direzione Risorse Umane", 10.5, drop=14)
    c.say(
        "Oggetto: accettazione parziale, corso «Guida sicura in acque basse» (ordine 4501190227, edizione 2026/B)",
        11.5,
        "NB",
        drop=10,
    )
    c.say("A: Ente di Formazione Bricola", 11, drop=10)
    c.say(
        "Vista la relazione finale, comunichiamo che i moduli 1, 2 e 3 sono accettati e possono essere fatturati per € 18.200,00.",
        11,
    )
    c.say(
        "Il modulo 4 (simulatore) non è accettato, poiché svolto per 6 ore anziché 14. Perché lo sia occorre:",
        11,
    )
    conds = (
        "recuperare le 8 ore mancanti per ciascuno dei due gruppi",
        "rilasciare nuovi attestati ai 31 partecipanti",
    )
    for t in conds:
        c.say("•  " + t, 11, x=16, drop=1)
    c.y -= 6
    c.say("Distinti saluti.", 11, drop=42)
    c.ink(671, 0, 18)
    c.say("Gianmaria Vianello", 11, drop=0)
    c.say("Direttore Risorse Umane", 11, drop=0)
    c.say("Chioggiola, 27 novembre 2026", 11)
    return Paper(
        "kl-lettera-accettazione-parziale",
        "a",
        "text",
        c.done(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "it",
            client="AZIENDA TRASPORTI LAGUNARI S.p.A.",
            project="Guida sicura in acque basse",
            milestone="moduli 1, 2 e 3",
            signatory_name="Gianmaria Vianello",
            signatory_title="Direttore Risorse Umane",
            signature_date="2026-11-27",
            amount="18200.00 EUR",
            po_number="4501190227",
            conditions=conds,
        ),
    )


def variante() -> Paper:
    body = f"""<h2>Richiesta di variante RV-06</h2><table class="grid w sm"><tr><td>Stazione appaltante<td>Consorzio di Bonifica Basso Idice<tr><td>Affidatario<td>Terre Basse Ingegneria Idraulica S.r.l.<tr><td>Servizio<td>Progetto esecutivo cassa di espansione Vallona<tr><td>Contratto<td>CBI 88/2025<tr><td>Maggior compenso chiesto<td>€ 19.450,00<tr><td>Motivo addotto<td>Ripetizione delle prove di pompaggio</table>
<h3>Istruttoria</h3><p>La richiesta è completa, pervenuta nei termini e firmata dal legale rappresentante. L'ufficio tecnico riconosce che le prove sono state ripetute.</p><h3>Determinazione</h3><p>La ripetizione è dipesa dalla rottura della pompa dell'affidatario, rischio che l'articolo 7 pone a suo carico. La variante pertanto <b>non è approvata</b> e il compenso contrattuale resta invariato.</p>
<p style="margin-top:30px">{ink(681, 150, 42, "#222")}<br>Ing. Samuele Tassinari<br>Direttore dell'area tecnica<br>23 marzo 2026</p>"""
    return Paper(
        "kl-variante-cassa-espansione",
        "a",
        "text",
        page(body),
        truth(
            "change_order",
            "rejected",
            True,
            "it",
            client="Consorzio di Bonifica Basso Idice",
            project="Progetto esecutivo cassa di espansione Vallona",
            project_code="CBI 88/2025",
            change_order_number="RV-06",
            signatory_name="Samuele Tassinari",
            signatory_title="Direttore dell'area tecnica",
            signature_date="2026-03-23",
            amount="19450.00 EUR",
        ),
    )


def negativo() -> Paper:
    """A page full of passed tests; the outcome is no."""
    rows = "".join(
        f"<tr><td>{i}<td>{t}<td class=c>{e}"
        for i, (t, e) in enumerate(
            (
                ("Portata d'aria, 22 bocchette", "superata"),
                ("Rumore in sala lettura", "superata"),
                ("Temperatura, quattro ore", "superata"),
                ("Umidità relativa, deposito manoscritti", "NON superata"),
                ("Allarmi e telegestione", "superata"),
                ("Consumi a carico parziale", "superata"),
                ("Documentazione as built", "superata"),
            ),
            1,
        )
    )
    body = f"""<p class=r>Biblioteca Civica Tornabuoni<br>Ufficio tecnico</p><h2>Verifica finale dell'impianto di climatizzazione</h2><p>Progettista e direttore operativo: Studio Aria Nova, ingegneri associati<br>Intervento: Depositi e sale di lettura, incarico AN-512<br>Rata di saldo: € 11.080,00</p><table class="grid w sm"><tr><th>N.<th>Prova<th>Esito</tr>{rows}</table>
<p>La prova 4 è essenziale ai sensi del capitolato: il suo mancato superamento comporta da solo l'esito negativo della verifica. La prestazione non viene quindi accettata e la rata di saldo resta sospesa fino a nuova verifica, da chiedersi dopo la taratura degli umidificatori.</p><p style="margin-top:24px">{pen("Elvira Tornaghi", "kristi", 34, "#222")}<br>arch. Elvira Tornaghi, dirigente<br>5 agosto 2026</p>"""
    return Paper(
        "kl-verifica-finale-clima",
        "a",
        "text",
        page(body),
        truth(
            AC,
            "rejected",
            True,
            "it",
            client="Biblioteca Civica Tornabuoni",
            project="Depositi e sale di lettura",
            project_code="AN-512",
            signatory_name="Elvira Tornaghi",
            signatory_title="dirigente",
            signature_date="2026-08-05",
            amount="11080.00 EUR",
        ),
    )


def bozza() -> Paper:
    body = f"""{across("BOZZA", "rgba(0,60,160,.16)", 130)}<h3>Dichiarazione di accettazione</h3><p>Cliente: <b>Cantina Sociale Colle Ermo</b><br>Fornitore: Retina Fotografia d'Impresa<br>Servizio: <b>Campagna fotografica vendemmia 2026</b>, commessa RT-1029<br>Corrispettivo: 5.200,00 €</p><p>La Cantina ha visionato le 140 immagini consegnate il 12 ottobre, ne acquisisce i diritti come pattuito e le accetta senza riserve.</p><p>Colle Ermo, ..........................</p><p style="margin-top:46px"><span class=line></span><br>Il presidente<br>Settimio Proietti</p>"""
    return Paper(
        "kl-accettazione-fotografie-bozza",
        "a",
        "text",
        page(body, "body{font-family:'DejaVu Serif';font-size:10.5pt}", margin="26mm"),
        truth(
            AC,
            "undecided",
            False,
            "it",
            client="Cantina Sociale Colle Ermo",
            project="Campagna fotografica vendemmia 2026",
            project_code="RT-1029",
            signatory_name="Settimio Proietti",
            signatory_title="presidente",
            amount="5200.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def busta() -> Paper:
    """Two of the client must sign in the envelope, one has."""
    body = """<div style="background:#4527a0;color:#fff;padding:10px 14px">FirmaSemplice &middot; riepilogo della busta 70-118-442</div><h3>Accettazione del Milestone B, Piano di continuità operativa (rif. CC-2604)</h3><p>Committente: Aeroporto dei Due Laghi S.p.A. &nbsp; Consulente: Cordata Consulting S.r.l.<br>Valore del milestone: € 37.000,00<br>Stato della busta: <b>in corso (2 di 3)</b></p>
<table class="grid w sm"><tr><th>Firmatario<th>Ruolo<th>Stato<th>Data e ora<tr><td>Luca Andreatta<td>Consulente, partner<td>&#10004; firmato<td>20 gennaio 2026, 15:12<tr><td>Manuela Ghezzi<td>Committente, responsabile sicurezza<td>&#10004; firmato<td>21 gennaio 2026, 09:47<tr><td>Tancredi Solbiati<td>Committente, amministratore delegato<td>&#9203; in attesa<td>sollecito inviato il 28 gennaio 2026</table>
<p>Testo da firmare: «Il committente accetta il Milestone B senza riserve e autorizza la fattura.» L'atto è perfezionato quando hanno firmato tutti.</p>"""
    body = body.replace("&#9203; ", "")
    return Paper(
        "kl-busta-continuita-operativa",
        "a",
        "text",
        page(body),
        truth(
            AC,
            "undecided",
            False,
            "it",
            client="Aeroporto dei Due Laghi S.p.A.",
            project="Piano di continuità operativa",
            project_code="CC-2604",
            milestone="Milestone B",
            signatory_name="Tancredi Solbiati",
            signatory_title="amministratore delegato",
            amount="37000.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def ordine() -> Paper:
    body = f"""<table class=w><tr><td><b>Ceramiche Montefalchi S.r.l.</b><br>Ufficio acquisti<td class=r><b>ORDINE DI ACQUISTO 2026/00914</b><br>del 3 giugno 2026</table><p>Al fornitore: Studio Ergo, consulenti del lavoro</p><p>Progetto: Sistema premiante operai e impiegati</p>
<table class="grid w sm"><tr><th>Pos.<th>Prestazione<th>Q.tà<th>Prezzo<th>Importo<tr><td>10<td>Analisi retributiva<td>1<td class=r>4.800,00<td class=r>4.800,00<tr><td>20<td>Giornate di affiancamento<td>9<td class=r>650,00<td class=r>5.850,00<tr><td>30<td>Testo dell'accordo aziendale<td>1<td class=r>2.100,00<td class=r>2.100,00<tr><td colspan=4 class=r>Totale imponibile<td class=r><b>€ 12.750,00</b></table><p class=sm>Pagamento 60 gg fine mese dalla data di accettazione del lavoro. L'ordine si intende accettato se non respinto entro tre giorni.</p><p style="margin-top:24px">{ink(699, 130, 38)}<br>Barbara Lusvardi, responsabile acquisti<br>3 giugno 2026</p>"""
    return Paper(
        "kl-ordine-acquisto-premi",
        "a",
        "text",
        page(body),
        truth(
            "purchase_order",
            None,
            True,
            "it",
            client="Ceramiche Montefalchi S.r.l.",
            project="Sistema premiante operai e impiegati",
            po_number="2026/00914",
            signatory_name="Barbara Lusvardi",
            signatory_title="responsabile acquisti",
            signature_date="2026-06-03",
            amount="12750.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        collaudo,
        mail,
        rapportino,
        regolare,
        visto,
        riserva,
        parziale,
        variante,
        negativo,
        bozza,
        busta,
        ordine,
    ):
        yield make()
