"""Italian."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from fifty_sixth_hand.board import (
    BREAK,
    Check,
    Field,
    Ink,
    Tick,
    across,
    rl,
    scanned,
    stamped,
    tab,
    ty,
)

LANG = "it"


def works() -> Iterator[Paper]:
    """Testing records, variations, progress."""

    def seal(c: Canvas, _: int) -> None:
        stamped(c, 90, 300, ["CONSORZIO IRRIGUO", "VAL SERPINA"], 10, "#274e8f")

    data = rl(
        ("#c", "VERBALE DI COLLAUDO"), 2, "Committente: Consorzio Irriguo Val Serpina<br/>Appaltatore: Idrotecnica Brambati S.r.l.<br/>Lavori: Sostituzione condotta adduttrice, commessa 25/0614", ("j", "Il giorno 30 giugno 2026 si è proceduto alla prova di tenuta a 16 bar per quattro ore, con caduta di pressione nei limiti di norma. L'opera risulta eseguita a regola d'arte e conforme al contratto. Il collaudo ha pertanto ESITO POSITIVO e il committente accetta l'opera."), ("j", "Sono stati consegnati i disegni come costruito, i certificati delle saldature e il manuale d'uso. La ritenuta di garanzia dello 0,5 % è svincolata. La garanzia decorre dalla data odierna e dura ventiquattro mesi."), ("j", "Importo a saldo: € 48.215,30 oltre IVA."), 5, tab([["Il committente", "L'appaltatore"], [Ink(85, 110, 28), Ink(86, 110, 28)], ["Ottavia Ghirardelli, presidente", "Mauro Brambati"]], [80, 80], "plain", 10), deco=seal, font="Times-Roman", size=11.5, margin=24)  # fmt: skip
    yield scanned("lx-it-collaudo", "a", data, truth(
        "acceptance_certificate", "accepted", True, LANG, client="Consorzio Irriguo Val Serpina", project="Sostituzione condotta adduttrice", project_code="25/0614",
        signatory_name="Ottavia Ghirardelli", signatory_title="presidente", signature_date="2026-06-30", amount="48215.30 EUR"), skew=1.0, seed=71)  # fmt: skip

    data = rl(
        ("#", "ORDINE DI VARIAZIONE OV-09"), tab([["Committente", "Cartiera dell'Adda Nuova S.p.A."], ["Fornitore", "Meccanica Tosatti"], ["Progetto", "Revamping linea ribobinatrice, ordine interno CA-7710"], ["Data proposta", "12/02/2026"]], [36, 120], "under", 9.5), tab([["Voce", "Importo"], ["Inverter motore principale, taglia superiore", "€ 6.900,00"], ["Stralcio pulpito remoto", "€ -2.250,00"], ["Variazione netta", "€ 4.650,00"]], [110, 40]), "Importo ordine originario € 212.000,00; varianti precedenti € 9.870,00; nuovo totale € 226.520,00. Restano ferme le condizioni generali d'acquisto, ed. 2024.", "Consegna invariata. La variazione è approvata con la firma del committente.", 3, tab([[Ink(87), Ink(88)], ["Per approvazione<br/>Silvano Perego, direttore di stabilimento<br/>17/02/2026", "Per il fornitore<br/>Ilario Tosatti"]], [80, 80], "plain"), color="#7a4b00")  # fmt: skip
    yield Paper("lx-it-variazione", "a", "text", data, truth(
        "change_order", "accepted", True, LANG, client="Cartiera dell'Adda Nuova S.p.A.", project="Revamping linea ribobinatrice", project_code="CA-7710",
        signatory_name="Silvano Perego", signatory_title="direttore di stabilimento", signature_date="2026-02-17", amount="4650.00 EUR", change_order_number="OV-09"))  # fmt: skip

    data = ty(r"""
*Stato di avanzamento e benestare alla fatturazione* \
Cliente: *Azienda Trasporti Lagunari* #h(1fr) Commessa: *ATL-22/40 Bigliettazione a bordo*
#table(columns: (auto, 1fr, auto, auto), inset: 5pt, stroke: 0.4pt, align: (center, left, right, center), [SAL], [Milestone], [Importo €], [Stato],
 [1], [Specifiche], [25.000,00], [fatturato], [2], [Fornitura validatrici], [180.000,00], [fatturato], [3], [Installazione primi 20 battelli], [74.500,00], [in esame], [4], [Installazione restanti battelli], [74.500,00], [da fare], [5], [Avvio in esercizio], [46.000,00], [da fare])
Esito dell'esame del 23 settembre 2026: il SAL 3 è accettato e fatturabile, fermo restando che la validatrice del battello 114 sia sostituita entro il 9 ottobre 2026.
#v(10pt)
#ink(89) \ Ginevra Morosin \ Responsabile sistemi di bordo \ 23 settembre 2026
""", font="Libertinus Serif", size="11pt")  # fmt: skip
    yield Paper("lx-it-sal", "a", "text", data, truth(
        "acceptance_certificate", "accepted_with_conditions", True, LANG, client="Azienda Trasporti Lagunari", project="Bigliettazione a bordo", project_code="ATL-22/40", milestone="Installazione primi 20 battelli",
        signatory_name="Ginevra Morosin", signatory_title="Responsabile sistemi di bordo", signature_date="2026-09-23", amount="74500.00 EUR",
        conditions=("la validatrice del battello 114 sia sostituita entro il 9 ottobre 2026",)))  # fmt: skip

    def typed(c: Canvas, _: int) -> None:
        c.setFillColor(HexColor("#10206a"))
        c.setFont("Courier", 10)
        for y, t in (
            (712, "Ospedale di Comunità Monte Grisa"),
            (692, "Fornitura letti degenza, OdL 4417"),
            (672, "Sanitaria Belluschi S.r.l."),
        ):
            c.drawString(200, y, t)
        for x, y, t in (
            (60, 612, "X"),
            (62, 548, "manca la prova di carico del letto 31"),
            (170, 478, "/s/ Ugo Lanfranconi"),
            (170, 458, "provveditore"),
            (170, 438, "21/04/2026"),
        ):
            c.drawString(x, y, t)
        c.setFillGray(0)
        c.setFont("Helvetica", 10)
        for y, t in (
            (740, "MODULO DI ACCETTAZIONE FORNITURE"),
            (712, "Ente"),
            (692, "Oggetto"),
            (672, "Fornitore"),
            (640, "[  ]  Si accetta senza riserve"),
            (612, "[  ]  Si accetta con la seguente riserva (scrivere sotto)"),
            (584, "[  ]  Non si accetta"),
            (478, "Firma"),
            (458, "Qualifica"),
            (438, "Data"),
        ):
            c.drawString(56, y, t)
        c.rect(56, 524, 480, 44)

    data = rl(" ", ("s", " "), deco=typed)
    yield Paper("lx-it-appiattito", "a", "text", data, truth(
        "acceptance_certificate", "accepted_with_conditions", True, LANG, client="Ospedale di Comunità Monte Grisa", project="Fornitura letti degenza", project_code="4417",
        signatory_name="Ugo Lanfranconi", signatory_title="provveditore", signature_date="2026-04-21", conditions=("manca la prova di carico del letto 31",)))  # fmt: skip


def office() -> Iterator[Paper]:
    """Hours, refusals, mails, drafts, a scope."""
    data = rl(
        ("#", "Rapportino ore mensile"), tab([["Cliente", Field("cli", "Vetrerie Montebello S.p.A."), "Mese", Field("mes", "maggio 2026", 100)], ["Progetto", Field("pro", "Migrazione ERP, lotto magazzino"), "Commessa", Field("com", "VM-3-118", 100)], ["Consulente", Field("con", "Tullio Ansaldi"), "Ordine", Field("ord", "OA 5520/26", 100)]], [24, 66, 22, 40], "plain"), tab([["Settimana", "Giornate"], ["19", Field("g1", "4", 40)], ["20", Field("g2", "5", 40)], ["21", Field("g3", "3,5", 40)], ["22", Field("g4", "5", 40)], ["Totale giornate", Field("gt", "17,5", 40)]], [40, 30]), "Valore: 17,5 x 520,00 = 9.100,00 EUR", tab([[Check("ok", True), "Si approva", Check("ko"), "Non si approva"]], [8, 40, 8, 40], "plain"), tab([["Referente", Field("ref", "Loredana Spinosa"), "Ruolo", Field("ruo", "Responsabile logistica")], ["Firma", Field("fir", "/s/ Loredana Spinosa"), "Data", Field("dat", "4 giugno 2026")]], [24, 64, 16, 64], "plain"), color="#993322", size=9)  # fmt: skip
    yield Paper("lx-it-ore-form", "a", "form", data, truth(
        "timesheet_approval", "accepted", True, LANG, client="Vetrerie Montebello S.p.A.", project="Migrazione ERP, lotto magazzino", project_code="VM-3-118",
        signatory_name="Loredana Spinosa", signatory_title="Responsabile logistica", signature_date="2026-06-04", amount="9100.00 EUR", po_number="OA 5520/26"))  # fmt: skip

    data = rl(
        ("#", "Verbale di verifica dei deliverable"), "Commessa 8830 – Piano di emergenza esterna<br/>Cliente: Raffineria Capo Ferrato S.r.l.<br/>Consulente: Studio Ardesia", ("j", "Oggetto della verifica è il documento «Scenari incidentali», consegnato dal consulente il 12 dicembre 2025."),
        ("b", "A. Completezza formale"), ("j", "Il documento è numerato, datato e firmato dal responsabile di commessa. Indice, elenco delle revisioni e bibliografia sono presenti. Le planimetrie sono allegate in scala 1:2000 e riportano i punti di raccolta aggiornati dopo i lavori al pontile est."),
        tab([["Capitolo", "Pagine", "Esito del controllo"], ["1 Descrizione degli impianti", "18", "conforme"], ["2 Sostanze e quantità", "11", "conforme"], ["3 Analisi storica", "9", "conforme"], ["4 Scenari", "22", "non conforme"]], [70, 24, 50]),
        ("b", "B. Dati di ingresso"), ("j", "Le condizioni meteo sono quelle della stazione di Sarroch per il periodo 2015-2024. Le quantità stoccate coincidono con la notifica dell'anno precedente. Il consulente ha utilizzato il codice di calcolo indicato nel contratto, di cui ha prodotto la licenza."),
        BREAK, ("b", "C. Esame degli scenari"), ("j", "Gli scenari di incendio da pozza sono descritti con le relative aree di danno. Per il parco GPL sono riportati la palla di fuoco e il getto incendiato, con soglie coerenti con il decreto. Gli effetti domino sono trattati in modo qualitativo."), ("j", "La sala controllo ha chiesto che le schede siano utilizzabili dal turnista senza consultare il testo; le schede 4, 5 e 9 rispondono alla richiesta, le altre sono troppo lunghe."),
        BREAK, ("b", "D. Decisione"), ("j", "Il ventidue gennaio duemilaventisei la direzione ha esaminato il documento e lo dichiara:"), tab([[Tick(False), "accettato"], [Tick(False), "accettato con riserva"], [Tick(True), "respinto"]], [8, 60], "plain", 10), "Motivazione: gli scenari di rilascio tossico non sono stati modellati.", 3, Ink(90), "Dott. Efisio Melis<br/>direttore HSE", font="Times-Roman", size=11.5, margin=25)  # fmt: skip
    yield Paper("lx-it-respinto", "a", "text", data, truth(
        "acceptance_certificate", "rejected", True, LANG, client="Raffineria Capo Ferrato S.r.l.", project="Piano di emergenza esterna", project_code="8830", milestone="Scenari incidentali",
        signatory_name="Efisio Melis", signatory_title="direttore HSE", signature_date="2026-01-22"))  # fmt: skip

    data = rl(
        tab([["Da:", "Benedetta Ruggeri &lt;b.ruggeri@terme-acquadolce.example&gt;"], ["A:", "Studio Pioppi"], ["Inviato:", "lunedì 9 marzo 2026 12:03"], ["Oggetto:", "R: campagna primavera, consegna esecutivi"]], [22, 130], "cells", 9.5), 3, "Ciao Ettore,", "gli esecutivi della campagna primavera (lavoro 2607) sono perfetti, per noi sono approvati. Mandaci pure la fattura di 3.180 euro più IVA.", "A presto", "Benedetta Ruggeri<br/>Marketing manager, Terme di Acquadolce", size=10)  # fmt: skip
    yield Paper("lx-it-mail", "a", "text", data, truth(
        "email", "accepted", None, LANG, client="Terme di Acquadolce", project="campagna primavera", project_code="2607", milestone="esecutivi",
        signatory_name="Benedetta Ruggeri", signatory_title="Marketing manager", signature_date="2026-03-09", amount="3180.00 EUR"))  # fmt: skip

    data = rl(
        ("r", "BOZZA del 3 agosto 2026"), ("#", "Certificato di ultimazione delle prestazioni"), "Committente: Fondazione Teatro Lirico di Ponteverde<br/>Prestatore: Acustica Merlini<br/>Contratto: FTL-55/2025, taratura impianto di palcoscenico<br/>Corrispettivo: € 26.400,00", "Si certifica che le prestazioni sono state ultimate in data ____________ e che sono accettate dal committente.", 10, "Il direttore degli allestimenti, Corrado Visentin", "Firma ______________________ &nbsp;&nbsp; Data ______________", deco=across("BOZZA", 110, 0.88), size=10.5)  # fmt: skip
    yield Paper("lx-it-bozza", "a", "text", data, truth(
        "acceptance_certificate", "undecided", False, LANG, client="Fondazione Teatro Lirico di Ponteverde", project="taratura impianto di palcoscenico", project_code="FTL-55/2025", signatory_name="Corrado Visentin", signatory_title="direttore degli allestimenti", amount="26400.00 EUR", warnings=("draft_or_void",)))  # fmt: skip

    data = rl(
        ("#", "Capitolato e ordine di lavoro n. 4 (SOW)"), "tra Banca di Credito Valbrenta (Cliente) e Logica Chiara S.r.l. (Fornitore)", ("b", "1. Oggetto"), "Sviluppo del motore di regole antiriciclaggio, progetto Sentinella, rif. LC-SOW-4.", ("b", "2. Durata"), "Dal 1° settembre 2026 al 26 febbraio 2027.", ("b", "3. Corrispettivo"), "A corpo, € 134.000,00 oltre IVA, in quattro rate pari.", ("b", "4. Gruppo di lavoro"), "Un architetto, tre sviluppatori e un analista funzionale, in presenza due giorni la settimana presso la sede di Bassano. Le sostituzioni sono comunicate con quindici giorni di anticipo.", ("b", "5. Esclusioni"), "Sono esclusi il caricamento degli archivi storici, le licenze di terzi e la formazione delle filiali.", ("b", "6. Livelli di servizio"), tab([["Gravità", "Presa in carico", "Soluzione"], ["bloccante", "2 ore", "1 giorno"], ["alta", "4 ore", "3 giorni"], ["media", "1 giorno", "rilascio successivo"]], [50, 40, 40]), ("b", "7. Accettazione"), "Ogni rilascio è accettato con verbale firmato dal responsabile del Cliente entro dieci giorni.", 3, "Per la firma delle parti si rinvia all'accordo quadro del 4 maggio 2025.", size=10, color="#004d40")  # fmt: skip
    yield Paper("lx-it-sow", "a", "text", data, truth("statement_of_work", None, None, LANG, client="Banca di Credito Valbrenta", project="Sentinella", project_code="LC-SOW-4", amount="134000.00 EUR"))  # fmt: skip


def papers() -> Iterator[Paper]:
    """All papers of this module."""
    yield from works()
    yield from office()
