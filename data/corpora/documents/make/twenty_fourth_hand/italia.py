"""Italian, also from Ticino."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import box, html, ink, join, pair, paper, pen, tab, typ


def collaudo() -> Paper:
    ends = ("S01", "S02", "I bin.", "II bin.", "Sc. Cava", "S04")
    log = [
        f"{n}|{ends[n % 6]} – {ends[(n + 1 + n // 6) % 6]}|regolare|{18 + n * 7 % 11} s"
        for n in range(1, 19)
    ]
    body = (
        "<h1 style='text-align:center'>VERBALE DI COLLAUDO E CONSEGNA ALL’ESERCIZIO</h1><p style='text-align:center'>Ferrovie Locali della Val Tresa S.p.A. – Direzione Impianti</p>"
        "<p>Impianto: ACC Stazione di Borgo Arzilla · Appalto n. <b>FLVT-S-22</b> · Fase 1 “binari I e II” · Impresa: Segnalamento Brenta S.r.l.</p>"
        "<p>Il giorno 14 ottobre 2026 il sottoscritto collaudatore, ing. <b>Ludovica Pastorello</b>, incaricata dalla committente, ha provato gli itinerari da 1 a 18 e le condizioni di liberazione. L’esito è stato favorevole per ciascuna prova (vedi tabella). Non sono emerse non conformità.</p>"
        + tab(log, "Itinerario|Da – a|Formazione|Liberazione")
        + "<p>Pertanto la fase si dichiara <b>collaudabile e collaudata</b>, e può essere svincolata la rata di € 187.250,00.</p>"
        + pair(
            f"La collaudatrice<div class=line>{ink(801)}</div>ing. Ludovica Pastorello, responsabile impianti di sicurezza",
            f"Per l’impresa<div class=line>{ink(802)}</div>geom. N. Brentan",
        )
    )
    return paper(
        "collaudo-acc",
        html(body),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Ferrovie Locali della Val Tresa S.p.A.",
            project="ACC Stazione di Borgo Arzilla",
            project_code="FLVT-S-22",
            milestone="Fase 1 “binari I e II”",
            signatory_name="Ludovica Pastorello",
            signatory_title="responsabile impianti di sicurezza",
            signature_date="2026-10-14",
            amount="187250.00 EUR",
        ),
    )


def parziale() -> Paper:
    src = """#set page(paper:"a4", margin:23mm)
#set text(font:"DejaVu Sans", size:9.5pt, lang:"it")
#text(14pt, weight:"bold", fill:rgb("#5b2a86"))[Verbale di accettazione dei deliverable]
#line(length:100%, stroke:0.6pt)
Cliente *Cartiere del Sentino S.p.A.* · Incarico *Revisione della rete vendita* · n. incarico *PV-2026-14* · Consulente Studio Paolucci & Venier

#table(columns:(auto,1fr,auto,1fr), [*N.*],[*Deliverable*],[*Compenso*],[*Esito*], [1],[Analisi portafoglio clienti],[€ 14.000,00],[accettato], [2],[Nuovo schema provvigionale],[€ 11.500,00],[accettato], [3],[Piano di affiancamento capi area],[€ 8.200,00],[non accettato: manca il calendario per l'area Sud])

Per effetto di quanto sopra il cliente autorizza la fatturazione di *€ 25.500,00*; il deliverable 3 sarà ripresentato.

Fabriano, 30 aprile 2026

#v(8pt)
Per il cliente: F.to *Tullio Marcantoni*, Direttore Commerciale #h(1fr) Per lo Studio: F.to E. Venier
"""
    return paper(
        "verbale-tre-esiti",
        typ(src),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Cartiere del Sentino S.p.A.",
            project="Revisione della rete vendita",
            project_code="PV-2026-14",
            signatory_name="Tullio Marcantoni",
            signatory_title="Direttore Commerciale",
            signature_date="2026-04-30",
            amount="25500.00 EUR",
            conditions=["manca il calendario per l’area Sud"],
        ),
    )


def ascensore() -> Paper:
    body = (
        "<div style='border:1.5pt solid #000;padding:7pt'><table><tr><td><b>RAPPORTINO DI INTERVENTO</b> n. 5521</td><td class=r>Elevatori Sarca s.n.c.</td></tr></table>"
        + tab(
            [
                "Cliente|Condominio Le Rogge, Rovereto",
                "Lavoro|Sostituzione funi e pulegge",
                "Commessa|ES-26-088",
                "Importo|€ 3.975,00 + IVA",
            ]
        )
        + "<p>Tecnici: Zandonai, Prezzi. Inizio 8.30, fine 17.15. Materiale: 5 funi da 8 mm, 2 pulegge.</p>"
        + tab(
            [
                f"Eseguito come da preventivo|{pen('SI', 14)}",
                f"Impianto rimesso in servizio|{pen('SI', 14)}",
            ],
            "Riscontro del cliente|",
        )
        + f"<p>{pen('tutto a posto, grazie', 17, turn=-2)}</p><p>Firma cliente {ink(821, 110, 38)} &nbsp; Nome {pen('Ornella Tisi (amministratrice)', 14)} &nbsp; {pen('19/11/2026', 14)}</p></div>"
    )
    return paper(
        "rapportino-a-posto",
        html(body, size="A5", margin="10mm", wide=True),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Condominio Le Rogge, Rovereto",
            project="Sostituzione funi e pulegge",
            project_code="ES-26-088",
            signatory_name="Ornella Tisi",
            signatory_title="amministratrice",
            signature_date="2026-11-19",
            amount="3975.00 EUR",
        ),
        Scanner(dpi=170, skew=-1.0, turn=270, seed=822),
    )


def sal() -> Paper:
    first = html(
        "<h1>Stato avanzamento lavori n. 3</h1><p>Committente <b>Terme di Montegrato S.r.l.</b> · Lavori <b>Nuovo involucro padiglione fanghi</b> · commessa <b>TM/FAC/02</b> · Impresa Vetrofacciate Euganee S.p.A.</p>"
        + tab(
            [
                "Montanti e traversi|>92.400,00",
                "Vetrate camera|>61.180,00",
                "A dedurre SAL 1 e 2|>–98.730,00",
                "<b>Credito dell’impresa al SAL 3</b>|><b>€ 54.850,00</b>",
            ],
            "Voce|>Euro",
        )
        + "<p>Lavori eseguiti a tutto il 28 febbraio 2026. Segue il foglio firme (scansione).</p>"
    )
    second = html(
        "<h2>Foglio firme – SAL n. 3, TM/FAC/02</h2>"
        + tab(
            [
                f"L’impresa|V. Bortolami|{ink(831, 90, 30)}|{pen('3.3.2026', 13)}",
                f"Il direttore dei lavori|arch. Silvia Meneghello|{ink(832, 90, 30)}|{pen('5.3.2026', 13)}",
                f"La committente: visto, si approvi e si paghi|dott. Raniero Capodilista, amministratore delegato|{ink(833, 90, 30)}|{pen('9.3.2026', 13)}",
            ],
            "Ruolo|Nome|Firma|Data",
        )
    )
    return paper(
        "sal-foglio-firme",
        join(first, scan(second, Scanner(dpi=150, skew=0.9, grey=False, seed=834))),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Terme di Montegrato S.r.l.",
            project="Nuovo involucro padiglione fanghi",
            project_code="TM/FAC/02",
            milestone="SAL n. 3",
            signatory_name="Raniero Capodilista",
            signatory_title="amministratore delegato",
            signature_date="2026-03-09",
            amount="54850.00 EUR",
        ),
        form="mixed",
        source=join(first, second),
    )


def rigetto() -> Paper:
    body = (
        "<p><b>Consorzio Bonifica Piana del Sele-Nord</b><br>Ufficio Progetti</p><p style='text-align:right'>Spett.le<br>GeoCilento Indagini S.r.l.<br>a mezzo PEC</p><p>Prot. 7714 del 23 luglio 2026</p>"
        "<p><b>Oggetto: relazione geologica vasca di laminazione Fosso Grande – commessa GC 311 – restituzione</b></p>"
        "<p>Si è esaminata la relazione trasmessa il 2 luglio, in apparenza completa di ogni allegato e corredata del Vostro certificato interno di conformità.</p>"
        "<p>Dal riscontro in sito è però risultato che due dei cinque piezometri non sono mai stati posati. La relazione viene pertanto respinta e Vi si restituisce; il compenso di € 12.900,00 non potrà essere liquidato prima di una nuova consegna, da effettuarsi entro il 30 settembre 2026.</p>"
        f"<p>Distinti saluti</p><p>{ink(841, 130, 42)}</p><p>Il Responsabile del procedimento<br>ing. Carmine Sabbatella</p>"
    )
    return paper(
        "restituzione-relazione",
        html(body, margin="24mm"),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "it",
            client="Consorzio Bonifica Piana del Sele-Nord",
            project="vasca di laminazione Fosso Grande",
            project_code="GC 311",
            milestone="relazione geologica",
            signatory_name="Carmine Sabbatella",
            signatory_title="Responsabile del procedimento",
            signature_date="2026-07-23",
            amount="12900.00 EUR",
        ),
    )


def doppio() -> Paper:
    body = (
        "<h1>Scheda di gradimento e accettazione</h1><p>Ricerca: Fedeltà clienti ipermercati 2026 · Istituto Quadrifoglio · commessa IQ-730</p><p>Committente: <b>Ipermercati Adria Est S.p.A.</b> · Fase: rapporto finale · Corrispettivo: € 21.300,00</p>"
        + tab(
            ["Chiarezza del rapporto|buona", "Puntualità|ottima", "Campione|sufficiente"],
            "Voce|Giudizio",
        )
        + f"<p style='margin-top:10pt'>Il rapporto finale è: &nbsp; {box(True, 'v', 14)} accettato &nbsp;&nbsp;&nbsp; {box(True, 'v', 14)} da rivedere e ripresentare</p><p class=s>Barrare una sola casella.</p>"
        f"<p style='margin-top:16pt'>Firma {ink(851, 120, 40)} &nbsp; Denis Furlanetto, Responsabile Fidelity &nbsp; 7 aprile 2026</p>"
    )
    return paper(
        "scheda-due-caselle",
        html(body),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "it",
            client="Ipermercati Adria Est S.p.A.",
            project="Fedeltà clienti ipermercati 2026",
            project_code="IQ-730",
            milestone="rapporto finale",
            signatory_name="Denis Furlanetto",
            signatory_title="Responsabile Fidelity",
            signature_date="2026-04-07",
            amount="21300.00 EUR",
        ),
    )


def vuoto() -> Paper:
    body = (
        "<div style='border-left:6pt solid #d0342c;padding-left:8pt'><h1>Verbale di consegna impianto radio</h1><p>Alpitel Valle S.r.l. · sito MO-044 Cima Lunga</p></div>"
        + tab(
            [
                "Operatore|Ondalibera Telecom S.p.A.",
                "Programma|Copertura gallerie SP 38",
                "Ordine di lavoro|OdL 118/26",
                "Valore del sito|33.480,00 €",
            ]
        )
        + tab(
            [
                "VSWR settori A, B, C|superato",
                "Allarmi remoti|superato",
                "Foto e monografia|consegnate",
            ],
            "Prova|Esito",
        )
        + "<p>Con la firma l’operatore accetta il sito e lo prende in carico.</p>"
        + pair(
            f"Per Alpitel Valle<br>M. Compagnoni, 11/09/2026<div class=line>{ink(861)}</div>",
            "Per Ondalibera Telecom<br>Gaia Trabucchi, Field Manager, __/__/____<div class=line></div>",
        )
    )
    return paper(
        "consegna-sito-vuota",
        html(body),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "it",
            client="Ondalibera Telecom S.p.A.",
            project="Copertura gallerie SP 38",
            project_code="OdL 118/26",
            milestone="MO-044 Cima Lunga",
            signatory_name="Gaia Trabucchi",
            signatory_title="Field Manager",
            amount="33480.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def ultimazione() -> Paper:
    body = (
        "<p><b>Studio Ambiente Ceresio SA</b>, Mendrisio</p><p>Mendrisio, 17 dicembre 2025</p><p>Egregio signor<br>Fulvio Realini<br>Responsabile tecnico<br>Cave Monte Generino SA</p>"
        "<p><b>Comunicazione di ultimazione – rapporto d’impatto, ampliamento fronte est (mandato 25-611)</b></p>"
        "<p>Egregio signor Realini,</p><p>abbiamo il piacere di comunicarle che il rapporto d’impatto è ultimato, verificato dal nostro controllo di qualità e da noi approvato in data odierna. Lo riteniamo conforme al mandato sotto ogni aspetto.</p>"
        "<p>Qualora non ricevessimo Sue osservazioni, la pregheremmo di volerci confermare l’accettazione. L’onorario ammonta a CHF 19'800.00.</p>"
        + f"<p>Cordiali saluti</p>{ink(871)}<p>dr. sc. nat. Paola Snozzi, titolare</p>"
    )
    return paper(
        "comunicazione-ultimazione",
        html(body, margin="24mm"),
        truth(
            "acceptance_certificate",
            "undecided",
            None,
            "it",
            client="Cave Monte Generino SA",
            project="ampliamento fronte est",
            project_code="25-611",
            milestone="rapporto d’impatto",
            amount="19800.00 CHF",
        ),
    )


def brochure() -> Paper:
    body = (
        "<div style='background:#0d6e6e;color:#fff;padding:26pt'><span style='font-size:26pt'><b>Va in produzione.<br>E ci resta.</b></span><br><br>Nuvolari ERP – implementazioni chiavi in mano</div>"
        + pair(
            "<h2>Accettazione in 30 giorni</h2><p>Il nostro metodo porta il cliente dalla firma dell’ordine al verbale di collaudo in un mese. Il 97 % dei verbali è stato firmato senza riserve.</p>",
            "<h2>Dicono di noi</h2><p>“Accettato al primo colpo, pagato volentieri.” – un’azienda dolciaria di Alba</p>",
        )
        + "<h2>Pacchetti</h2>"
        + tab(
            [
                "Base|contabilità e magazzino|da € 24.000",
                "Plus|anche produzione|da € 41.000",
                "Totale|multi-sede|su richiesta",
            ],
            "Nome|Contenuto|Prezzo",
        )
        + "<p class=s>Materiale promozionale. Edizione primavera 2026.</p>"
    )
    return paper("opuscolo-erp", html(body), truth("other", None, None, "it"))


def benestare() -> Paper:
    body = (
        "<p style='background:#e8eef0;padding:5pt'>Portale fornitori › Benestare › 2026-004417</p><h2>Benestare al pagamento <span style='color:#18794e'>EMESSO</span></h2>"
        + tab(
            [
                "Fornitore|Atelier Interfaccia Viva S.r.l.",
                "Committente|Assicurazioni Gran Sasso S.p.A.",
                "Ordine|OA-5529013",
                "Attività|Riprogettazione area sinistri",
                "Codice progetto|AGS-UX-07",
                "Milestone|M4 Design system consegnato",
                "Importo|EUR 47.600,00",
            ],
            cls="l",
        )
        + tab(
            [
                "04/09/2026 17:20|Atelier Interfaccia Viva|richiesta inviata",
                "08/09/2026 09:41|Elisa Di Berardino|respinta: allegare le licenze dei font",
                "15/09/2026 10:05|Atelier Interfaccia Viva|richiesta integrata e reinviata",
                "16/09/2026 12:30|Elisa Di Berardino (Responsabile Canali Digitali)|benestare emesso",
            ],
            "Data e ora|Utente|Operazione",
        )
        + "<p class=s>Il benestare vale come accettazione della prestazione ai sensi dell’art. 12 delle condizioni generali.</p>"
    )
    return paper(
        "benestare-portale",
        html(body),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Assicurazioni Gran Sasso S.p.A.",
            project="Riprogettazione area sinistri",
            project_code="AGS-UX-07",
            milestone="M4 Design system consegnato",
            signatory_name="Elisa Di Berardino",
            signatory_title="Responsabile Canali Digitali",
            signature_date="2026-09-16",
            amount="47600.00 EUR",
            po_number="OA-5529013",
        ),
    )


def papers() -> Iterator[Paper]:
    """Ten papers."""
    for make in (
        collaudo,
        parziale,
        ascensore,
        sal,
        rigetto,
        doppio,
        vuoto,
        ultimazione,
        brochure,
        benestare,
    ):
        yield make()
