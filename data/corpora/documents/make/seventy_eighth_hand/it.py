"""Italian papers: Italy and Ticino."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from seventy_eighth_hand import board


def collaudo() -> Paper:
    body = r"""
#set page(footer: context align(center, text(8pt)[pag. #counter(page).display() di 3]))
#v(30mm)
#align(center)[#text(11pt)[COMUNE DI BORGO SANT'ALDA] #v(10mm) #text(18pt, weight: "bold")[Verbale di collaudo tecnico-amministrativo] #v(6mm) Ampliamento della scuola primaria «Montessori» \ CIG Z00A1187F2 – Contratto rep. 642 \ Impresa esecutrice: Edil Vallefredda S.r.l.]
#pagebreak()
*Premesse.* I lavori sono stati consegnati il 4 marzo 2024 e ultimati il 30 settembre 2025. Il direttore dei lavori ha rilasciato il certificato di ultimazione. Il conto finale è stato sottoscritto dall'impresa senza riserve.

*Visite.* La prima visita si è svolta il 12 novembre 2025, la seconda il 3 dicembre 2025. Sono stati eseguiti saggi sulle pavimentazioni, prove di tenuta sulle reti e la verifica a campione degli infissi.

*Revisione contabile.* Importo netto del conto finale: 968.420,15 euro. Acconti già corrisposti: 920.000,00 euro. *Credito residuo dell'impresa: 48.420,15 euro.*
#pagebreak()
*Certificato.* Il sottoscritto collaudatore, visto quanto precede, certifica che i lavori sono collaudabili e in effetti con il presente atto li *collauda*, e che il credito residuo può essere liquidato.

Borgo Sant'Alda, 15 dicembre 2025
#v(8mm)
#grid(columns: (1fr, 1fr), row-gutter: 12mm, [L'impresa \ #ink(24, w: 85pt) \ Ivo Bressan], [Il direttore dei lavori \ #ink(15, w: 85pt, col: black) \ arch. Nives Codarin], [Il collaudatore \ #ink(46, w: 95pt) \ ing. Tullio Marchesan])
"""
    label = truth(
        "acceptance_certificate", "accepted", True, "it", client="COMUNE DI BORGO SANT'ALDA",
        project="Ampliamento della scuola primaria «Montessori»", project_code="642",
        signatory_name="Tullio Marchesan", signatory_title="collaudatore",
        signature_date="2025-12-15", amount="48420.15 EUR",
    )  # fmt: skip
    return board.text("mt-it-collaudo", label, body, font="C059", size=11)


def certificato_pagamento() -> Paper:
    body = r"""
#text(13pt, weight: "bold")[Studio Tecnico Arrigoni-Mauri] #h(1fr) Lecco
#v(6mm)
Spett.le Cantiere Nautico Lariano S.p.A.

Lecco, 10 febbraio 2026

Oggetto: commessa 25/33, Nuovo capannone di rimessaggio – trasmissione del terzo SAL

In allegato il certificato relativo al terzo stato di avanzamento, già firmato dal direttore dei lavori che Vi rappresenta nei confronti dell'appaltatore Carpenteria Grigna S.n.c. Per contratto la firma del direttore dei lavori basta a rendere esigibile la rata.

Distinti saluti

La segreteria
#pagebreak()
#align(center)[#text(14pt, weight: "bold")[CERTIFICATO DI PAGAMENTO N. 3] \ a tutto il 31 gennaio 2026]
#v(5mm)
Committente: Cantiere Nautico Lariano S.p.A. \ Appaltatore: Carpenteria Grigna S.n.c. \ Lavori: Nuovo capannone di rimessaggio
#v(4mm)
#table(columns: (1fr, 45mm), align: (left, right), rows: 9mm, [Lavori a tutto il SAL 3], [€ 214.500,00], [Ritenuta a garanzia 5 %], [€ 10.725,00], [Certificati precedenti], [€ 131.100,00], [*Rata certificata*], [*€ 72.675,00*])
#v(4mm)
Eseguiti i controlli in cantiere, si attesta la regolare esecuzione delle opere contabilizzate e si approva il pagamento della rata.
#v(10mm)
#align(right)[Il direttore dei lavori \ #ink(32, w: 110pt, h: 34pt) \ Ing. Filippo Arrigoni \ 9 febbraio 2026]
"""
    label = truth(
        "acceptance_certificate", "accepted", True, "it",
        client="Cantiere Nautico Lariano S.p.A.", project="Nuovo capannone di rimessaggio",
        project_code="25/33", milestone="SAL 3", signatory_name="Filippo Arrigoni",
        signatory_title="direttore dei lavori", signature_date="2026-02-09",
        amount="72675.00 EUR",
    )  # fmt: skip
    how = Scanner(dpi=125, skew=0.6, noise=0.3, jpeg=40, seed=64)
    return board.mixed("mt-it-pagamento", label, body, how, font="Nimbus Roman", size=12)


def esito_negativo() -> Paper:
    body = r"""
#text(14pt, weight: "bold")[VERBALE DI VERIFICA IN CONTRADDITTORIO]
#ln(th: 1.4pt)
Impianto: Linea di imbottigliamento 3 \ Commessa fornitore: OM-2508 \ Fornitore: Officine Meccatroniche Reno S.r.l. \ Cliente: Acque Minerali Montelupone S.p.A. \ Prova eseguita: collaudo funzionale (FAT/SAT) del 17/03/2026
#v(3mm)
#table(columns: (1fr, 30mm, 30mm, 22mm), align: (left, center, center, center), [Parametro], [Contratto], [Misurato], [Esito], [Cadenza bottiglie/ora], [18.000], [13.900], [NO], [Scarti], [max 0,5 %], [2,1 %], [NO], [Rumore], [80 dB(A)], [78 dB(A)], [SÌ])
#v(3mm)
Il collaudo si conclude con ESITO NEGATIVO. Il cliente non accetta la linea.
#v(10mm)
#grid(columns: (1fr, 1fr), [per il cliente \ #ink(37, w: 95pt) \ Samuele Gentili \ direttore di stabilimento], [per il fornitore \ #ink(19, w: 95pt, col: black) \ Marzia Collina \ project engineer])
"""
    label = truth(
        "acceptance_certificate", "rejected", True, "it",
        client="Acque Minerali Montelupone S.p.A.", project="Linea di imbottigliamento 3",
        project_code="OM-2508", milestone="collaudo funzionale (FAT/SAT)",
        signatory_name="Samuele Gentili", signatory_title="direttore di stabilimento",
        signature_date="2026-03-17",
    )  # fmt: skip
    how = Scanner(dpi=128, skew=-0.7, noise=0.3, jpeg=40, seed=92)
    return board.scanned("mt-it-negativo", label, body, how, font="Liberation Sans", size=10.5)


def con_riserva() -> Paper:
    body = r"""
#grid(columns: (35mm, 1fr), gutter: 6mm, [#rect(width: 100%, height: 30mm, fill: rgb("#204a5c"))[#align(center + horizon, text(white, 13pt)[Studio \ Pedrazzi])]], [#text(15pt)[Verbale di consegna dell'opera] \ Bellinzona, 25 settembre 2025 #v(3mm) Committente: Fondazione Casa Anziani Vallemaggia \ Oggetto: Trasformazione dell'ala est, lotto 2 \ Mandato: SP 1140])
#v(6mm)
Presenti il committente, la direzione lavori e l'impresario. Il lotto 2 è stato visitato locale per locale.

Il committente prende in consegna il lotto. Resta riservata la sostituzione delle tre porte tagliafuoco prive di omologazione, da eseguire entro fine ottobre. Il saldo di CHF 36'900.00 sarà versato dopo la firma.
#v(10mm)
#table(columns: (1fr, 1fr, 1fr), stroke: none, align: center, [#ink(44, w: 90pt)], [#ink(9, w: 90pt, col: black)], [#ink(22, w: 90pt)], [*il committente* \ Fabiana Respini, presidente], [*la direzione lavori* \ Elio Pedrazzi], [*l'impresario* \ Tiziano Gobbi])
"""
    label = truth(
        "acceptance_certificate", "accepted_with_conditions", True, "it",
        client="Fondazione Casa Anziani Vallemaggia", project="Trasformazione dell'ala est",
        project_code="SP 1140", milestone="lotto 2", signatory_name="Fabiana Respini",
        signatory_title="presidente", signature_date="2025-09-25", amount="36900.00 CHF",
        conditions=["la sostituzione delle tre porte tagliafuoco prive di omologazione, da eseguire "
                    "entro fine ottobre"],
    )  # fmt: skip
    return board.text("mt-it-riserva", label, body, font="Lato", size=10.5)


def rapportino() -> Paper:
    body = r"""
#rect(width: 100%, stroke: 1pt, inset: 8pt)[
#text(12pt, weight: "bold")[RAPPORTINO DI INTERVENTO] #h(1fr) n. 2206
#ln()
Assistenza: Gelo Tecnica Adriatica \ Cliente: Pescheria del Molo S.r.l. \ Intervento: Manutenzione celle frigo, ordine GT-77
#table(columns: (1fr, 20mm, 20mm, 20mm), [Tecnico], [Inizio], [Fine], [Ore], [M. Lombardi], [7.30], [12.00], [4,5], [S. Ricci], [7.30], [12.00], [4,5], [Totale ore], [], [], [9,0])
Data intervento: 18 luglio 2026
#v(2mm)
Visto per approvazione delle ore (sigla del cliente): #h(3mm) #hand(face: "DkgHandwriting", size: 18pt)[GdA]
#v(1mm)
Giulia d'Angelo, responsabile qualità
]
"""
    label = truth(
        "timesheet_approval", "accepted", True, "it", client="Pescheria del Molo S.r.l.",
        project="Manutenzione celle frigo", project_code="GT-77", signatory_name="Giulia d'Angelo",
        signatory_title="responsabile qualità", signature_date="2026-07-18",
    )  # fmt: skip
    return board.text(
        "mt-it-rapportino", label, body, font="Nimbus Sans", size=9, sheet="a5", margin="13mm"
    )


def variante() -> Paper:
    body = r"""
#set par(leading: 1em)
#text(15pt, weight: "bold", fill: rgb("#6a2a2a"))[Richiesta di variante in corso d'opera]
#v(1mm)
#grid(columns: (44mm, 1fr), row-gutter: 7pt, [Committente], [#fld("committente", "Cantina Sociale Colle Aperto", w: 240pt)], [Cantiere], [#fld("cantiere", "Nuova sala degustazione", w: 240pt)], [Commessa], [#fld("commessa", "FZ-1325", w: 120pt)], [Variante n.], [#fld("var", "V-08", w: 80pt)], [Lavorazione], [#fld("lav", "Pavimento in cotto al posto del gres", w: 280pt)], [Differenza di prezzo], [#fld("diff", "+ 5.320,00 EUR", w: 120pt)])
#v(3mm)
Il committente

#chk("si", false) #h(2mm) approva la variante \
#chk("no", false) #h(2mm) non approva la variante
#v(3mm)
Nome #h(2mm) #fld("nome", "Ottavia Serantoni", w: 150pt) #h(4mm) Qualifica #h(2mm) #fld("qual", "amministratrice", w: 140pt) \
Firma (digitata) #h(2mm) #fld("firma", "/f/ Ottavia Serantoni", w: 150pt) #h(4mm) Data #h(2mm) #fld("data", "22 aprile 2026", w: 100pt)
#v(4mm)
#text(8.5pt)[Senza una casella barrata la richiesta non ha effetto. Impresa: Fratelli Zaccaria, Frascati.]
"""
    label = truth(
        "change_order", "undecided", True, "it", client="Cantina Sociale Colle Aperto",
        project="Nuova sala degustazione", project_code="FZ-1325",
        signatory_name="Ottavia Serantoni", signatory_title="amministratrice",
        signature_date="2026-04-22", amount="5320.00 EUR", change_order_number="V-08",
    )  # fmt: skip
    return board.form("mt-it-variante", label, body, font="Carlito", size=11)


def posta() -> Paper:
    body = r"""
#set text(font: "Liberation Mono", size: 9.5pt)
Da: Sabrina Tonello \
A: Redazione Tre Righe Comunicazione \
Data: giovedì 6 novembre 2025 10:14 \
Oggetto: R: Testi per il nuovo catalogo, seconda consegna \
#v(4mm)
Buongiorno Davide,

letti tutti i testi della seconda consegna, comprese le schede delle cucine outdoor. Vanno benissimo, per noi sono approvati: passate pure all'impaginazione e mandateci la fattura di 3.450 euro con il riferimento TR/0925.

Un saluto da tutto l'ufficio

Sabrina Tonello \
Responsabile marketing \
Tonello Arredi S.p.A.
"""
    label = truth(
        "email", "accepted", None, "it", client="Tonello Arredi S.p.A.",
        project="nuovo catalogo", project_code="TR/0925", milestone="seconda consegna",
        signatory_name="Sabrina Tonello", signatory_title="Responsabile marketing",
        signature_date="2025-11-06", amount="3450.00 EUR",
    )  # fmt: skip
    return board.text("mt-it-posta", label, body, margin="25mm", lead="0.8em")


def incarico() -> Paper:
    body = r"""
#align(center)[#text(13pt, weight: "bold")[DISCIPLINARE D'INCARICO PROFESSIONALE]]
#v(3mm)
Tra *Immobiliare Porta Soprana S.r.l.* (committente) e la dott.ssa geol. *Ilaria Pastorino* (professionista) si conviene:

#set enum(numbering: "Art. 1")
+ Oggetto: relazione geologica e sismica per il progetto «Autorimessa interrata di via Fieschi», pratica IP-63.
+ Prestazioni: due sondaggi a carotaggio, prova MASW, relazione e assistenza in commissione.
+ Tempi: novanta giorni dalla sottoscrizione.
+ Compenso: euro 14.800,00 oltre contributo previdenziale e IVA.
+ Foro competente: Genova.
#v(3mm)
Genova, 13 gennaio 2026
#v(8mm)
#grid(columns: (1fr, 1fr), [La professionista \ #ink(27, w: 90pt, col: black) \ Ilaria Pastorino], [Il committente \ #ink(63, w: 90pt) \ Edoardo Carbone, amministratore unico])
"""
    label = truth(
        "statement_of_work", None, True, "it", client="Immobiliare Porta Soprana S.r.l.",
        project="Autorimessa interrata di via Fieschi", project_code="IP-63",
        signatory_name="Edoardo Carbone", signatory_title="amministratore unico",
        signature_date="2026-01-13", amount="14800.00 EUR",
    )  # fmt: skip
    return board.text("mt-it-incarico", label, body, font="Caladea", size=11)


def firma_manca() -> Paper:
    body = r"""
#text(18pt, fill: rgb("#b03a00"))[ponte digitale] #h(1fr) Lugano
#v(5mm)
#table(columns: (1fr, 1fr), inset: 7pt, [*Accettazione di fase* \ Fase C – Formazione utenti], [*Mandato* \ PD-2209 \ Introduzione del fascicolo elettronico], [*Mandante* \ Clinica Santa Brigida SA], [*Importo della fase* \ CHF 19'750.00])
#v(4mm)
Otto sessioni svolte fra il 2 e il 20 giugno 2026, 63 partecipanti, valutazione media 4,6 su 5. Con le firme sotto riportate la fase si considera accettata.
#v(9mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 6mm,
 [Capoprogetto del mandante #v(3mm) #ink(13, w: 80pt) #v(1mm) Omar Bernasconi \ 24.06.2026],
 [Direzione sanitaria #v(3mm) #ink(34, w: 80pt, col: black) #v(1mm) Dr. Lidia Foletti \ 25.06.2026],
 [Direzione amministrativa #v(3mm) #box(height: 28pt) #v(1mm) Renzo Quadri \ data:])
#v(6mm)
#text(9pt)[Servono tutte e tre le firme del mandante.]
"""
    label = truth(
        "acceptance_certificate", "undecided", False, "it", client="Clinica Santa Brigida SA",
        project="Introduzione del fascicolo elettronico", project_code="PD-2209",
        milestone="Fase C – Formazione utenti", signatory_name="Renzo Quadri",
        signatory_title="Direzione amministrativa", amount="19750.00 CHF",
        warnings=["partly_signed"],
    )  # fmt: skip
    return board.text("mt-it-firma-manca", label, body, font="Libertinus Serif", size=11.5)


def papers() -> Iterator[Paper]:
    """The nine Italian papers."""
    yield collaudo()
    yield certificato_pagamento()
    yield esito_negativo()
    yield con_riserva()
    yield rapportino()
    yield variante()
    yield posta()
    yield incarico()
    yield firma_manca()
