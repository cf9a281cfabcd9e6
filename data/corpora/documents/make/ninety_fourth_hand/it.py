"""Italian papers from Italy and Ticino."""

from collections.abc import Iterator

from paper import truth

from .board import Paper, Scanner, mixed, scanned, typeset


def regolare() -> Paper:
    """A certificate that works were duly carried out, scanned."""
    source = typeset(
        r"""
#align(center)[Provincia di Montefalcone \ Settore Viabilità \ #v(2mm) #text(size: 14pt, weight: "bold")[CERTIFICATO DI REGOLARE ESECUZIONE]]
#v(3mm)
Lavori: *Consolidamento del ponte sul Rio Tarsia* \
Impresa: Geofondazioni Irpine S.r.l. \
Contratto rep. *n. 4415* \
Importo netto liquidato a saldo: *€ 29.618,07*

Il sottoscritto direttore dei lavori, visti gli atti contabili e le prove a compressione sui carotaggi, visitato il ponte in data 5 marzo 2026,

#align(center)[CERTIFICA]

che i lavori sono stati regolarmente eseguiti, che l'impresa ha tenuto pulito l'alveo e che nulla osta al pagamento della rata di saldo e allo svincolo della cauzione.
#v(6mm)
#grid(columns: (1fr, 1fr), [Il direttore dei lavori #v(8mm) #sign(26, w: 38mm) #ln(56mm) \ Ing. Saverio Lotito \ 9 marzo 2026], [Visto, si accetta e si approva: il responsabile del procedimento #v(8mm) #sign(53, w: 38mm) #ln(56mm) \ Geom. Ornella Ciampa \ 12 marzo 2026])
#v(4mm)
#align(right)[#stamp(paint: luma(90), turn: 8deg, size: 8pt)[PROVINCIA DI MONTEFALCONE \ PROT. 3387]]
""",
        face="Liberation Serif", size=11.5, margin="24mm", lang="it",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted", True, "it",
        client="Provincia di Montefalcone", project="Consolidamento del ponte sul Rio Tarsia",
        project_code="4415", signatory_name="Ornella Ciampa",
        signatory_title="responsabile del procedimento", signature_date="2026-03-12",
        amount="29618.07 EUR",
    )  # fmt: skip
    how = Scanner(dpi=126, skew=-0.7, noise=2.2, jpeg=41, blur=0.6, seed=12)
    return scanned("nj-it-regolare", source, how, label)


def ticino() -> Paper:
    """A Ticino hotel writes to its planner."""
    data = typeset(
        r"""
#align(center)[#text(size: 20pt, style: "italic")[Albergo Miralago] \ #text(size: 9pt)[6614 Brissago · Lago Maggiore]]
#v(10mm)
Brissago, 11 novembre 2025
#v(3mm)
Spettabile \ Studio Illumina Sagl \ Via Nassa 5 \ 6900 Lugano

*Nuova illuminazione della terrazza, mandato IL-640, fase 4: messa a punto*

Gentile signora Bernasconi,

ieri sera abbiamo cenato in terrazza con le luci come le avete lasciate voi: calde sui tavoli, quasi niente verso il lago. I clienti abituali sono rimasti fino a mezzanotte, e questo vale più di ogni misura.

Vi comunico dunque che la fase 4 è approvata senza osservazioni. L'ultima rata del vostro onorario, CHF 9'150.00, vi sarà versata con il pagamento di fine mese.

Nel cassetto della reception ho trovato un vostro metro: ve lo tengo da parte.

Un cordiale saluto dal lago,
#v(9mm)
#sign(42, w: 46mm)
#v(2mm)
Tosca Pedrazzini \
Direttrice
""",
        face="URW Bookman", size=10.5, margin="27mm", lang="it",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted", True, "it",
        client="Albergo Miralago", project="Nuova illuminazione della terrazza",
        project_code="IL-640", milestone="fase 4: messa a punto",
        signatory_name="Tosca Pedrazzini", signatory_title="Direttrice",
        signature_date="2025-11-11", amount="9150.00 CHF",
    )  # fmt: skip
    return Paper("nj-it-ticino", "a", "text", data, label)


def collaudo() -> Paper:
    """A typed page of tests, and the scanned page on which the customer decided."""
    first = typeset(
        r"""
#text(size: 15pt, weight: "bold")[Verbale di collaudo] #h(1fr) pag. 1 di 2 \
Sebino Automazione S.p.A. · commessa *SA-7714*
#line(length: 100%)
Committente: *Oleificio Fratelli Trisolini* \
Fornitura: *Linea di imbottigliamento da 3.000 pezzi/ora* \
Luogo e giorni: stabilimento di Bitonto, 15 e 16 aprile 2026

#table(columns: (1fr, 30mm, 30mm, 20mm), inset: 5pt, [*Prova*], [*Richiesto*], [*Rilevato*], [*Esito*], [Cadenza su quattro ore], [3.000 pz/h], [3.060 pz/h], [sì], [Scarto tappi], [≤ 0,5 %], [0,3 %], [sì], [Peso netto, 200 bottiglie], [± 4 g], [± 3 g], [sì], [Rumore a un metro], [≤ 80 dB(A)], [83 dB(A)], [no], [Arresti di emergenza], [7 su 7], [7 su 7], [sì])

L'etichettatrice è stata provata con carta goffrata e con carta liscia. Il personale di turno ha cambiato formato da solo in ventisei minuti.

Saldo alla firma: € 44.800,00.
""",
        face="Carlito", size=11, margin="23mm", lang="it",
    )  # fmt: skip
    second = typeset(
        r"""
#align(right)[SA-7714 · pag. 2 di 2]
#text(size: 14pt, weight: "bold")[Dichiarazione del committente]
#v(3mm)
Il committente, visti gli esiti della pagina precedente,

#bo accetta la fornitura

#bv accetta la fornitura con riserva

#bo respinge la fornitura

Riserva: #hand[cabina fonoassorbente sul soffiatore entro il 30 maggio]
#v(12mm)
#sign(65, w: 46mm) #ln(74mm) \
Cataldo Trisolini, amministratore unico
#v(3mm)
Bitonto, #hand[17 aprile 2026]
""",
        face="Carlito", size=12, margin="25mm", lang="it",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted_with_conditions", True, "it",
        client="Oleificio Fratelli Trisolini",
        project="Linea di imbottigliamento da 3.000 pezzi/ora", project_code="SA-7714",
        signatory_name="Cataldo Trisolini", signatory_title="amministratore unico",
        signature_date="2026-04-17", amount="44800.00 EUR",
        conditions=["cabina fonoassorbente sul soffiatore entro il 30 maggio"],
    )  # fmt: skip
    how = Scanner(dpi=130, skew=1.0, noise=2.4, jpeg=42, seed=17)
    return mixed("nj-it-collaudo", first, second, how, label)


def rapportino() -> Paper:
    """A daily report of a lift engineer, approved on the spot."""
    data = typeset(
        r"""
#rect(width: 100%, inset: 10pt)[
#grid(columns: (1fr, auto), [#text(size: 16pt, weight: "bold")[Rapportino ore] \ Ascensori Valtenesi S.n.c., Desenzano], [n. 2218 \ settimana 22/2026])
#line(length: 100%, stroke: 0.4pt)
Cliente: Condominio Corte Ulivi #h(1fr) Ordine di lavoro: AV-0935 \
Impianto: Ammodernamento ascensore scala C
#table(columns: (22mm, 1fr, 24mm, 24mm), inset: 5pt, align: (left, left, center, center), [giorno], [lavoro], [tecnico], [aiuto], [lun 25/5], [smontaggio quadro di manovra], [8], [8], [mar 26/5], [nuovo quadro, cablaggio vano], [8], [8], [mer 27/5], [operatore porte], [7], [4], [gio 28/5], [bottoniere, prova limitatore], [8], [–], [*somma*], [], [*31*], [*20*])
Ore complessive 51. Materiale a parte.

Le ore indicate sono state svolte e si approvano per la fatturazione.
#v(8mm)
#grid(columns: (1fr, 1fr), [#sign(94, w: 38mm) #ln(58mm) \ L'amministratore di condominio \ Rag. Ivano Bresciani], [#hand[29 maggio 2026] \ data])
]
#text(size: 8pt)[Copia bianca al cliente, copia gialla in ufficio.]
""",
        face="Nimbus Sans", size=10, margin="(x: 26mm, y: 24mm)", lang="it",
    )  # fmt: skip
    label = truth(
        "timesheet_approval", "accepted", True, "it",
        client="Condominio Corte Ulivi", project="Ammodernamento ascensore scala C",
        project_code="AV-0935", signatory_name="Ivano Bresciani",
        signatory_title="amministratore di condominio", signature_date="2026-05-29",
    )  # fmt: skip
    return Paper("nj-it-rapportino", "a", "text", data, label)


def posta() -> Paper:
    """A mail that accepts the first of two stages, whatever the subject says."""
    data = typeset(
        r"""
#grid(columns: (18mm, 1fr), row-gutter: 2mm, [*Da*], [Ermenegilda Stucchi \<e.stucchi\@bibliotecasormanno.example\>], [*A*], [redazione\@cartasuonante.example], [*Data*], [gio 18/06/2026 12:30], [*Oggetto*], [R: Consegna fase 2 audioguida bambini (rif. CS-410)])
#line(length: 100%, stroke: 0.6pt)
Buongiorno a tutti,

grazie per i file della seconda fase: li ascolteremo in luglio con le classi del centro estivo e vi saprò dire.

Intanto chiudo quello che era rimasto aperto: la Fase 1 (testi e traduzioni) è accettata, il consiglio l'ha ratificata ieri. Potete fatturare i 5.640,00 euro corrispondenti, codice univoco nel piè di pagina.

La voce del drago, lo dico da madre, va lasciata esattamente così.

Saluti

dott.ssa Ermenegilda Stucchi \
Responsabile servizi educativi \
Biblioteca Civica Sormanno
#v(3mm)
#text(size: 8pt, fill: luma(110))[Codice univoco ufficio: UF0000]
""",
        face="Liberation Sans", size=10.5, margin="24mm", lang="it",
    )  # fmt: skip
    label = truth(
        "email", "accepted", None, "it",
        client="Biblioteca Civica Sormanno", project="audioguida bambini", project_code="CS-410",
        milestone="Fase 1 (testi e traduzioni)", signatory_name="Ermenegilda Stucchi",
        signatory_title="Responsabile servizi educativi", signature_date="2026-06-18",
        amount="5640.00 EUR",
    )  # fmt: skip
    return Paper("nj-it-posta", "a", "text", data, label)


def incarico() -> Paper:
    """A statement of work for a set of structural surveys."""
    data = typeset(
        r"""
#align(center)[#text(size: 15pt, weight: "bold")[Disciplinare d'incarico e piano delle attività]]
#v(2mm)
#columns(2, gutter: 8mm)[
*Committente* \ Curia Vescovile di Valmarina

*Incaricato* \ Studio associato Petraroli Ingegneri, Macerata

*Titolo* \ Verifica sismica di tre canoniche

*Codice incarico* \ SPI-2026-08

*1. Oggetto.* L'incaricato esegue rilievi, saggi e modelli di calcolo per le canoniche di San Biagio, Sant'Elpidio e Santa Lucia al Piano.

*2. Attività.* \ a) rilievo geometrico e materico; \ b) martinetti piatti, due per edificio; \ c) relazione con indice di rischio; \ d) stima degli interventi.

*3. Esclusioni.* Indagini geologiche, ponteggi, pratiche paesaggistiche.
#colbreak()
*4. Tempi.* Sopralluoghi in ottobre 2026, consegna della relazione entro il 26 febbraio 2027.

*5. Compensi*
#table(columns: (1fr, 28mm), inset: 4.5pt, align: (left, right), [San Biagio], [€ 7.200,00], [Sant'Elpidio], [€ 6.450,00], [Santa Lucia], [€ 8.100,00], [*Totale oltre cassa e IVA*], [*€ 21.750,00*])
*6. Pagamenti.* Un terzo alla firma, due terzi alla consegna.

*7. Verifica.* La Curia esamina la relazione entro trenta giorni e ne comunica per iscritto l'esito.

*8. Riservatezza.* Le chiavi restano al parroco.
]
#v(10mm)
#grid(columns: (1fr, 1fr), [Il committente #v(8mm) #sign(82, w: 40mm) #ln(60mm) \ Mons. Callisto Renzi, vicario generale \ 1 settembre 2026], [L'incaricato #v(8mm) #sign(7, w: 40mm) #ln(60mm) \ Ing. Debora Petraroli \ 1 settembre 2026])
""",
        face="C059", size=9.5, margin="22mm", lang="it",
    )  # fmt: skip
    label = truth(
        "statement_of_work", None, True, "it",
        client="Curia Vescovile di Valmarina", project="Verifica sismica di tre canoniche",
        project_code="SPI-2026-08", signatory_name="Callisto Renzi",
        signatory_title="vicario generale", signature_date="2026-09-01", amount="21750.00 EUR",
    )  # fmt: skip
    return Paper("nj-it-incarico", "a", "text", data, label)


def rifiuto() -> Paper:
    """A handover at which the customer refused to sign."""
    data = typeset(
        r"""
#text(size: 9pt)[Pavimenti Arcobaleno di Gualtiero Musso & C. – Asti] \
#text(size: 18pt)[Verbale di consegna lavori]
#v(1mm)
/ Cliente: Palestra Energia Viva S.S.D.
/ Lavoro: Posa pavimento antiurto sala pesi
/ Commessa: 1102-B
/ Saldo: € 6.870,00
#v(2mm)
Oggi, martedì 24 febbraio 2026, alle ore 17, il posatore signor Musso ha mostrato al cliente la sala finita (212 mq di lastre da 20 mm, battiscopa, rampa d'ingresso).

#rect(width: 100%, inset: 9pt, fill: luma(245))[*Osservazioni in sede di consegna.* Il cliente dichiara che le lastre lungo lo specchio si sollevano al passaggio e che il colore non è quello scelto sul campione. Il cliente non accetta il lavoro e *si rifiuta di firmare il presente verbale*. Se ne dà atto alla presenza del testimone signora Ilde Quaglia.]
#v(7mm)
#table(columns: (40mm, 1fr, 1fr), inset: (x: 6pt, y: 12pt), [], [Nome], [Firma], [Il posatore], [Gualtiero Musso], [#sign(75, w: 30mm, h: 8mm, dy: 4mm)], [Il testimone], [Ilde Quaglia], [#sign(93, w: 30mm, h: 8mm, dy: 4mm)], [Il cliente], [Denis Boggero, presidente], [_rifiuta_])
""",
        face="Lato", size=10.5, margin="24mm", lang="it",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "rejected", False, "it",
        client="Palestra Energia Viva S.S.D.", project="Posa pavimento antiurto sala pesi",
        project_code="1102-B", signatory_name="Denis Boggero", signatory_title="presidente",
        signature_date="2026-02-24", amount="6870.00 EUR",
    )  # fmt: skip
    return Paper("nj-it-rifiuto", "a", "text", data, label)


def bianco() -> Paper:
    """A report of installed servers with the customer's line left blank."""
    data = typeset(
        r"""
#block(width: 100%, stroke: (left: 5pt + rgb("#7a1f5c")), inset: (left: 10pt, y: 3pt))[#text(size: 17pt, weight: "bold")[Rapporto di fine installazione] \ Retevera Servizi Informatici · Rovigo]
#v(3mm)
#table(columns: (1fr, 1fr), stroke: none, inset: 3pt, [Cliente: Consorzio Bonifica Basso Tartaro], [Rif. ordine: RSI/26/0190], [Progetto: Telecontrollo idrovore], [Fase: Sala server e ponti radio], [Tecnici: Zennaro, Bovo], [Periodo: 4–8 maggio 2026])
#v(2mm)
*Lavori svolti*
- due server in alta affidabilità, sistema operativo e aggiornamenti;
- undici ponti radio puntati e misurati, segnale minimo -61 dBm;
- pagine di sinottico per quattordici idrovore, allarmi inoltrati ai reperibili;
- prova di riavvio dopo mancanza rete, riuscita al primo tentativo.

*Da parte nostra* il lavoro è concluso. Vi chiediamo di restituire il foglio controfirmato: fino ad allora la terza rata (€ 22.300,00) resta sospesa.
#v(8mm)
Per Retevera: #h(4mm) #sign(50, w: 36mm) #ln(60mm) Elia Zennaro, 8 maggio 2026
#v(12mm)
Per il Consorzio, per accettazione: #h(2mm) #ln(58mm) \
#h(58mm) (Ing. Lorena Tiozzo, direttore tecnico)
""",
        face="Nimbus Sans", size=10.5, margin="23mm", lang="it",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "undecided", False, "it",
        client="Consorzio Bonifica Basso Tartaro", project="Telecontrollo idrovore",
        project_code="RSI/26/0190", milestone="Sala server e ponti radio",
        signatory_name="Lorena Tiozzo", signatory_title="direttore tecnico",
        amount="22300.00 EUR", warnings=["partly_signed"],
    )  # fmt: skip
    return Paper("nj-it-bianco", "a", "text", data, label)


def senza() -> Paper:
    """A record which the customer signed without choosing."""
    data = typeset(
        r"""
#align(center)[#text(size: 12pt, tracking: 1pt)[Laboratorio Analisi Petrone] \ #text(size: 8.5pt)[acque, terreni, alimenti – Potenza]]
#v(6mm)
#align(center)[#text(size: 17pt, weight: "bold")[Scheda di validazione del servizio]]
#v(3mm)
Ente richiedente: *Comunità Montana Alto Basento* \
Campagna: *Monitoraggio sorgenti 2026, primo semestre* \
Convenzione: *LAP-CM-17* #h(12mm) Corrispettivo: *€ 8.490,00*
#v(2mm)
Sono stati consegnati 36 rapporti di prova su altrettante sorgenti. Due campioni (Fontana Vecchia e Acqua dell'Abete) sono stati ripetuti per presenza di torbidità dopo i temporali di maggio; la ripetizione è regolare.

Il referente dell'ente barri una delle tre possibilità:
#table(columns: (12mm, 1fr), inset: 7pt, align: (center, left), [#bo], [servizio validato], [#bo], [servizio validato con prescrizioni: #ln(70mm)], [#bo], [servizio non validato, per i motivi: #ln(70mm)])
#v(8mm)
Il referente
#v(7mm)
#sign(69, w: 44mm) #ln(70mm) #h(8mm) #hand[3 luglio 2026] \
Rocco Santarsiero, responsabile area ambiente
""",
        face="Caladea", size=11, margin="25mm", lang="it",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "undecided", True, "it",
        client="Comunità Montana Alto Basento",
        project="Monitoraggio sorgenti 2026, primo semestre", project_code="LAP-CM-17",
        signatory_name="Rocco Santarsiero", signatory_title="responsabile area ambiente",
        signature_date="2026-07-03", amount="8490.00 EUR",
    )  # fmt: skip
    return Paper("nj-it-senza", "a", "text", data, label)


def papers() -> Iterator[Paper]:
    """All of this part."""
    yield regolare()
    yield ticino()
    yield collaudo()
    yield rapportino()
    yield posta()
    yield incarico()
    yield rifiuto()
    yield bianco()
    yield senza()
