"""Papers from Italy and Ticino."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .kit import BLACK, Job, box, img, make, svg
from .writer import odt

ACC = "acceptance_certificate"
BASE = "body{font:10.5pt 'Liberation Sans';margin:0}@page{margin:18mm 20mm;size:A4}"
TB = "td,th{border:1px solid #666;padding:5px 8px;text-align:left}table{border-collapse:collapse}"


def papers() -> Iterator[Paper]:
    yield from make(JOBS)


COLLAUDO = odt(
    f"""<h1>VERBALE DI COLLAUDO</h1><table w="4.5 12"><tr><td>Committente</td><td>Cartiere
Valdombra S.p.A.</td></tr><tr><td>Fornitore</td><td>Officine Meccaniche Brusati S.r.l.</td></tr><tr>
<td>Commessa</td><td>CM-26/0117</td></tr><tr><td>Ordine</td><td>OA
88120/26</td></tr><tr><td>Impianto</td>
<td>Nuova ribobinatrice linea 5</td></tr><tr><td>Fase</td><td>Collaudo finale in
sito</td></tr></table>
<p>Le prove eseguite dal 6 al 9 luglio 2026 hanno dato <b>esito positivo</b>. Il committente accetta
l’impianto senza riserve; matura il saldo di € 97.300,00 oltre IVA.</p><p>Esito: ☒ positivo   ☐
negativo   ☐ positivo con riserva</p><p>Valdombra, 10 luglio 2026</p><table class="plain" w="8
8"><tr>
<td><p>{img(701, 40)}</p><p>per il Committente</p><p>Ing. Ludovica Sartorelli</p><p>Direttrice di
stabilimento</p></td><td><p>{img(702, 36, BLACK)}</p><p>per il Fornitore</p><p>Ivano
Brusati</p></td></tr></table>""",
    "",
    "Mod. 7.3-B",
    "Liberation Sans",
    10.5,
    "2.2cm",
    "#7a0019",
)

RISERVE = odt(
    f"""<p>Spett.le Studio Arcadia Progetti<br/>p.c. Ufficio Acquisti</p><p class="R">Lugano,
21 aprile 2026</p><p><b>Oggetto: Ristrutturazione Villa Carmine, fase 3 – Progetto esecutivo,
mandato
<br/>VC-309</b></p><p>Gentile architetto,</p><p>con la presente la Fondazione Carmine-Albisetti
approva la
fase 3, a patto che le tavole dell’impianto idrico vengano aggiornate e che il capitolato riporti i
prezzi 2026. L’onorario di CHF 38'500.00 potrà essere fatturato.</p><p>Distinti saluti</p>
<p>{img(711, 42, BLACK)}</p><p>Giosuè Albisetti<br/>Presidente</p>""",
    "Fondazione Carmine-Albisetti",
    "",
    "Caladea",
    12,
    "2.6cm",
)

RAPPORTO = f"""<h2>RAPPORTO DI INTERVENTO n. 0788</h2><table><tr><td>Cliente</td><td>Hotel Belvedere
del Lario S.r.l.</td></tr><tr><td>Lavoro</td><td>Ascensore panoramico &ndash;
modernizzazione</td></tr>
<tr><td>Commessa</td><td>ASC 4471</td></tr><tr><td>Fase</td><td>Sostituzione quadro di
manovra</td></tr>
<tr><td>Importo</td><td>&euro; 13.860,00 + IVA</td></tr></table><p>{box()} lavoro accettato &nbsp;
{box()} lavoro non accettato</p><p>Firma del cliente
{svg(721, 140, style="vertical-align:-16px")}</p>
<p>Nome e qualifica: <span class=h>Ornella Fumagalli, direttrice</span> &nbsp; Data: <span class=h>
18/03/2026</span></p>"""

RIFIUTO = odt(
    f"""<h1>Esito della verifica di conformità</h1><p>Azienda Sanitaria Valle Rosandra – UOC
Sistemi Informativi</p><p>Fornitore: Linfa Digitale S.r.l. · Progetto: Cartella di reparto · CIG
fittizio 0000000ABC<br/>Contratto n. ASVR-2025-318</p><p>Milestone verificata: M2 – Modulo
terapia</p><table w="9 3.5 3.5"><tr><th>Verifica</th><th>Prevista</th><th>Esito</th></tr>
<tr><td>Tempi
di risposta</td><td>&lt; 2 s</td><td>5,4 s</td></tr><tr><td>Firma
digitale</td><td>sì</td><td>sì</td>
</tr><tr><td>Interazioni tra farmaci</td><td>sì</td><td>no</td></tr></table><p>Visto quanto sopra la
verifica <u>non può considerarsi superata</u> e il certificato di pagamento di € 54.200,00 non viene
rilasciato.</p><p>Il Direttore dell’esecuzione</p><p>{img(731, 40)}</p><p>Dott. Saverio
Mancuso-Tedeschi<br/>15/12/2026</p>""",
    "",
    "pag. <page/>",
    "Carlito",
    11,
    "2.3cm",
    "#00695c",
)

VARIANTE = odt(
    f"""<h1>Ordine di variazione n. 4</h1><p>Commessa 2026-055 “Capannone Rovato Est” ·
Committente: Logistica Franciacorta S.r.l.</p><p>Lavori in aumento: pavimento industriale
rinforzato €
31.200,00</p><p>Lavori in diminuzione: baia di carico 6 – € 12.450,00</p><p><b>Importo netto della
variante: € 18.750,00</b></p><p>Il Committente <b>approva</b> / <s>non approva</s> la variante.</p>
<p>Data: 28 settembre 2026</p><p>{img(741, 42)}</p><p>Martina Ghirardelli, Amministratrice
unica</p>""",
    "",
    "",
    "Lato",
    11,
    "2.4cm",
    "#1565c0",
)

POSTA = """<table><tr><td>Da:</td><td>Tecla Bonfanti
&lt;t.bonfanti@teatrodellerose.example&gt;</td></tr>
<tr><td>Inviato:</td><td>venerdì 13 novembre 2026 18:40</td></tr><tr><td>A:</td><td>Studio Luce
Radente</td></tr><tr><td>Oggetto:</td><td>R: Progetto illuminotecnico, consegna
2</td></tr></table><hr>
<p>Cari,</p><p>grazie della consegna 2. Il regista la guarda la settimana prossima, per ora quindi
non
posso né approvarla né respingerla. La consegna 1 era stata approvata e pagata, su quella tutto a
posto.</p><p>A presto,<br>Tecla Bonfanti<br>Direttrice di produzione, Teatro delle Rose</p>"""

JOBS = [
    Job("f-collaudo-cartiere", "a", "text", "odt", COLLAUDO, truth(
        ACC, "accepted", True, "it", client="Cartiere Valdombra S.p.A.",
        project="Nuova ribobinatrice linea 5", project_code="CM-26/0117",
        po_number="OA 88120/26", milestone="Collaudo finale in sito",
        signatory_name="Ludovica Sartorelli", signatory_title="Direttrice di stabilimento",
        signature_date="2026-07-10", amount="97300.00 EUR")),
    Job("f-lettera-a-patto", "a", "text", "odt", RISERVE, truth(
        ACC, "accepted_with_conditions", True, "it", client="Fondazione Carmine-Albisetti",
        project="Ristrutturazione Villa Carmine", project_code="VC-309",
        milestone="fase 3 – Progetto esecutivo", signatory_name="Giosuè Albisetti",
        signatory_title="Presidente", signature_date="2026-04-21", amount="38500.00 CHF",
        conditions=["le tavole dell’impianto idrico vengano aggiornate",
                    "il capitolato riporti i prezzi 2026"])),
    Job("f-rapporto-ascensore", "a", "scan", "web", RAPPORTO, truth(
        ACC, "undecided", True, "it", client="Hotel Belvedere del Lario S.r.l.",
        project="Ascensore panoramico – modernizzazione", project_code="ASC 4471",
        milestone="Sostituzione quadro di manovra", signatory_name="Ornella Fumagalli",
        signatory_title="direttrice", signature_date="2026-03-18", amount="13860.00 EUR",
        warnings=["scanned"]), BASE + TB + ".h{font:15pt DkgHandwriting;color:#1b2f8a}",
        how=Scanner(dpi=150, skew=0.6, noise=9, seed=71)),
    Job("f-verifica-asl", "a", "text", "odt", RIFIUTO, truth(
        ACC, "rejected", True, "it", client="Azienda Sanitaria Valle Rosandra",
        project="Cartella di reparto", project_code="ASVR-2025-318",
        milestone="M2 – Modulo terapia", signatory_name="Saverio Mancuso-Tedeschi",
        signatory_title="Direttore dell’esecuzione", signature_date="2026-12-15",
        amount="54200.00 EUR")),
    Job("f-variazione-capannone", "a", "text", "odt", VARIANTE, truth(
        "change_order", "accepted", True, "it", client="Logistica Franciacorta S.r.l.",
        project="Capannone Rovato Est", project_code="2026-055", change_order_number="4",
        signatory_name="Martina Ghirardelli", signatory_title="Amministratrice unica",
        signature_date="2026-09-28", amount="18750.00 EUR")),
    Job("f-posta-teatro", "a", "text", "web", POSTA, truth(
        "email", "undecided", None, "it", client="Teatro delle Rose",
        project="Progetto illuminotecnico", milestone="consegna 2",
        signatory_name="Tecla Bonfanti", signatory_title="Direttrice di produzione",
        signature_date="2026-11-13"), BASE),
]  # fmt: skip
