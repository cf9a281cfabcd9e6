"""Italian papers: Italy and Ticino."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from scan import Scanner

from .board import Sheet, face, scanned, text


def collaudo() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "it",
        client="Acquedotto Consortile Val Trompina",
        project="Potabilizzatore di Brozzo, quadro di telecontrollo",
        project_code="CIG-LAV 118/25",
        milestone="collaudo funzionale",
        signatory_name="Ornella Gatta",
        signatory_title="Responsabile Esercizio",
        signature_date="2026-05-21",
    )
    return text(
        "ni-it-verbale-collaudo",
        label,
        r"""
#set page(paper: "a4", margin: (x: 26mm, y: 24mm))
#set text(font: "P052", size: 10.5pt, lang: "it")
#set par(justify: true)
#align(center)[#text(size: 10pt)[Acquedotto Consortile Val Trompina] \ #text(size: 16pt)[Verbale di collaudo] \ pratica CIG-LAV 118/25]
#v(5mm)
Il giorno 21 maggio 2026, alle ore 9.15, presso l’impianto, si è proceduto al collaudo funzionale della fornitura «Potabilizzatore di Brozzo, quadro di telecontrollo», affidata alla ditta Elettroquadri Bresciani S.r.l.

*Prove eseguite*
#table(columns: (1fr, 34mm), stroke: (y: 0.4pt), inset: 5pt, [Commutazione su gruppo elettrogeno], [esito favorevole], [Allarme torbidità e chiusura valvola], [esito favorevole], [Trasmissione al centro di Sarezzo], [esito favorevole], [Ripristino dopo mancanza rete di 30 min], [esito favorevole])

Non essendo emerse difformità rispetto al capitolato, il collaudo si intende superato e la fornitura è accettata a tutti gli effetti.

Letto, confermato e sottoscritto.
#v(8mm)
#grid(columns: (1fr, 1fr), [per la ditta \ #sig(711, 80) \ Fausto Bonomi], [per il Consorzio \ #sig(712, 95) \ Ornella Gatta \ Responsabile Esercizio])
""",
    )


def ultimazione() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "it",
        client="Comune di Roccascura Terme",
        project="Ristrutturazione palestra di via dei Mille",
        project_code="LP-2024-06",
        milestone="ultimazione dei lavori",
        signatory_name="Damiano Sorrentino",
        signatory_title="Direttore dei Lavori",
        signature_date="2026-09-15",
        conditions=[
            "ritinteggiatura dello zoccolo negli spogliatoi maschili",
            "posa delle targhette sui quadretti di piano",
        ],
    )
    return text(
        "ni-it-ultimazione-lavori",
        label,
        r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Nimbus Sans", size: 10pt, lang: "it")
#table(columns: (1fr,), inset: 8pt, [#align(center)[*COMUNE DI ROCCASCURA TERME* \ Settore Lavori Pubblici]])
Committente: Comune di Roccascura Terme \
Opera: Ristrutturazione palestra di via dei Mille \
Contratto: rep. LP-2024-06 \
Impresa: Edil Majella Costruzioni S.p.A.
#v(3mm)
#align(center)[*CERTIFICATO*]
#v(1mm)
Vista la comunicazione dell’impresa e compiuto il sopralluogo in contraddittorio, il sottoscritto attesta che la ultimazione dei lavori è avvenuta in data 11 settembre 2026, in tempo utile.

Rimangono da completare lavorazioni di piccola entità che non pregiudicano l’agibilità, e cioè:

– ritinteggiatura dello zoccolo negli spogliatoi maschili;

– posa delle targhette sui quadretti di piano.

Per esse si assegna il termine perentorio di quarantacinque giorni, decorso inutilmente il quale il presente certificato perde efficacia e se ne dovrà redigere un altro.
#v(8mm)
Roccascura Terme, 15 settembre 2026
#v(5mm)
#sig(721, 100) \
Damiano Sorrentino \
Direttore dei Lavori
#v(6mm)
#text(size: 9pt)[Per ricevuta, l’impresa: #sig(722, 65)]
""",
    )


def rapportino() -> Paper:
    sheet = Sheet(A4)
    font = face("Lib-Sans", "liberation/LiberationSans-Regular.ttf")
    sheet.frame(45, 40, 505, 44, "#e9eef2")
    sheet.say(57, 67, "Rapportino d’intervento", font, 17)
    sheet.say(370, 67, "Termoidraulica Sabbioni snc", font, 10.5)
    rows = (
        ("Cliente", "cliente", "Hotel Belvedere di Lerici"),
        ("Lavoro", "lavoro", "Sostituzione pompa di calore cucine"),
        ("Commessa", "commessa", "TS/6608"),
    )
    for number, (head, name, value) in enumerate(rows):
        sheet.say(45, 112 + 27 * number, head, font, 10)
        sheet.entry(name, 120, 99 + 27 * number, 330, value)
    for across, head in ((45, "Data"), (150, "Tecnico"), (310, "Ore"), (370, "Trasferta km")):
        sheet.say(across, 206, head, font, 9.5)
    for number, (day, who, hours, road) in enumerate(
        (
            ("23/03/2026", "Sabbioni M.", "7,5", "48"),
            ("24/03/2026", "Sabbioni M.", "8", "48"),
            ("24/03/2026", "Ricco L.", "8", "0"),
        )
    ):
        top = 214 + 24 * number
        sheet.entry(f"data{number}", 45, top, 95, day)
        sheet.entry(f"tecnico{number}", 150, top, 150, who)
        sheet.entry(f"ore{number}", 310, top, 50, hours)
        sheet.entry(f"km{number}", 370, top, 70, road)
    sheet.say(45, 306, "Totale ore", font, 10)
    sheet.entry("totale", 120, 293, 60, "23,5")
    sheet.flow(
        45,
        345,
        "Il cliente, verificate le ore sopra riportate, barri la casella voluta:",
        font,
        10,
        500,
    )
    sheet.check("approva", 45, 360, True, "cross")
    sheet.say(63, 369, "ore approvate, da fatturare", font, 10)
    sheet.check("contesta", 260, 360, False, "cross")
    sheet.say(278, 369, "ore contestate", font, 10)
    sheet.say(45, 420, "Per il cliente", font, 10)
    sheet.sign(72, 130, 420, 110)
    sheet.stroke(120, 426, 300)
    sheet.say(45, 456, "Nome", font, 10)
    sheet.entry("nome", 120, 443, 180, "Gloria Maggiani")
    sheet.say(320, 456, "Qualifica", font, 10)
    sheet.entry("qualifica", 370, 443, 180, "Vicedirettrice")
    sheet.say(45, 484, "Firmato il", font, 10)
    sheet.entry("firmato", 120, 471, 100, "25/03/2026")
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "it",
        client="Hotel Belvedere di Lerici",
        project="Sostituzione pompa di calore cucine",
        project_code="TS/6608",
        signatory_name="Gloria Maggiani",
        signatory_title="Vicedirettrice",
        signature_date="2026-03-25",
    )
    return Paper("ni-it-rapportino", "a", "form", sheet.done(), label)


def posta_ticino() -> Paper:
    label = truth(
        "email",
        None,
        None,
        "it",
        client="Patriziato di Valmorobbia",
        project="Capanna Alpe Sfille",
    )
    return text(
        "ni-ch-posta-capanna",
        label,
        r"""
#set page(paper: "a4", margin: 21mm)
#set text(font: "Caladea", size: 11pt, lang: "it")
#text(size: 9pt)[*Da:* Studio Pedrazzi, Locarno \ *A:* Moreno Foletta, Patriziato di Valmorobbia \ *Inviato:* lunedì, 9 novembre 2026 08:55 \ *Oggetto:* Capanna Alpe Sfille – documenti]
#line(length: 100%, stroke: 0.4pt)
Caro Moreno,

ti mando in allegato i piani al 50 e il preventivo aggiornato con la variante dei pannelli. Guardateli con calma in ufficio patriziale; sabato la strada era ancora aperta e ho potuto rilevare anche la sorgente.

Quando avrete un’idea fammi uno squillo, così prepariamo l’incarto per la domanda di costruzione.

Ti ricordo pure che a dicembre siamo chiusi dal 21.

Un caro saluto \
Tiziana Pedrazzi, arch. dipl.
""",
    )


def variante() -> Paper:
    label = truth(
        "change_order",
        "accepted_with_conditions",
        True,
        "it",
        client="Oleificio Sociale Murgia Alta",
        project="Gestionale frantoio e conferimenti",
        project_code="ODL-553",
        signatory_name="Cosimo Lavermicocca",
        signatory_title="Presidente",
        signature_date="2026-10-05",
        amount="4680.00 EUR",
        change_order_number="V3",
        conditions=["che il modulo etichette sia in funzione entro l’inizio della molitura"],
    )
    return text(
        "ni-it-variante-frantoio",
        label,
        r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "URW Gothic", size: 9.5pt, lang: "it")
#grid(columns: (1fr, auto), [#text(size: 18pt, fill: rgb("5a6b1c"))[Richiesta di variante] \ Puglia Codice soc. coop.], text(size: 30pt, fill: rgb("5a6b1c"))[V3])
#v(3mm)
#table(columns: (30mm, 1fr), stroke: none, inset: 3pt, [Cliente], [Oleificio Sociale Murgia Alta], [Sistema], [Gestionale frantoio e conferimenti], [Ordine], [ODL-553])
#v(2mm)
*Che cosa si aggiunge.* Stampa delle etichette con lotto e cultivar direttamente dalla bilancia; collegamento alla seconda linea di imbottigliamento.

*Quanto costa in più.* € 4.680,00 oltre IVA (9 giornate a € 520,00).

*Tempi.* Tre settimane dall’approvazione.
#v(4mm)
#line(length: 100%, stroke: 0.6pt + rgb("5a6b1c"))
*Risposta del cliente*
#v(2mm)
#ticked approvata #h(8mm) #empty non approvata
#v(2mm)
Osservazioni: #text(font: "Nimbus Mono PS")[Approviamo a patto che il modulo etichette sia in funzione entro l’inizio della molitura, altrimenti la spesa non la riconosciamo.]
#v(10mm)
#sig(742, 95) \
Cosimo Lavermicocca, Presidente #h(1fr) 5 ottobre 2026
""",
    )


def in_bianco() -> Paper:
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "it",
        client="Fondazione Teatro Filodrammatici di Sutri",
        project="Rinnovo impianto luci di scena",
        project_code="EL-2290",
        milestone="consegna e presa in carico",
        signatory_name="Lavinia Orsomando",
        signatory_title="Sovrintendente",
        amount="21800.00 EUR",
        warnings=["partly_signed"],
    )
    return text(
        "ni-it-presa-in-carico",
        label,
        r"""
#set page(paper: "a4", margin: 23mm)
#set text(font: "Libertinus Serif", size: 11pt, lang: "it")
#text(font: "Lato", size: 8pt, tracking: 2pt)[LUXARE SERVICE · VITERBO]
#v(2mm)
#text(size: 18pt)[Modulo di consegna e presa in carico]
#v(4mm)
Destinatario: Fondazione Teatro Filodrammatici di Sutri \
Intervento: Rinnovo impianto luci di scena \
Rif. EL-2290
#v(3mm)
#table(columns: (20mm, 1fr, 35mm), inset: 5pt, stroke: 0.3pt, [Pezzi], [Articolo], [Matricole], [24], [proiettore LED sagomatore], [da 7701 a 7724], [8], [testa mobile], [da 1150 a 1157], [1], [centralina DMX con 4 universi], [C-0093])
#v(2mm)
Con la firma in calce la Fondazione prende in carico il materiale funzionante e sblocca il saldo di € 21.800,00.
#v(10mm)
#table(columns: (1fr, 1fr), inset: 9pt, stroke: 0.3pt, [Consegna per Luxare \ Ettore Pinzi, 14/04/2026 \ #sig(751, 80)], [Riceve per la Fondazione \ Lavinia Orsomando, Sovrintendente \ #v(4mm) firma #box(width: 1fr, repeat[.])  \ data #box(width: 1fr, repeat[.])])
""",
    )


def regolare() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "it",
        client="Consorzio Stradale Monte Urtigu",
        project="Barriere paramassi strada vicinale 4",
        project_code="CS-31",
        milestone="regolare esecuzione",
        signatory_name="Efisio Melis",
        signatory_title="Direttore dei lavori",
        signature_date="2026-01-16",
        amount="7214.60 EUR",
    )
    return scanned(
        "ni-it-regolare-esecuzione",
        label,
        Scanner(dpi=122, skew=0.5, noise=2, blur=0.5, jpeg=36, turn=180, seed=91),
        r"""
#set page(paper: "a4", margin: (x: 28mm, y: 25mm))
#set text(font: "Liberation Mono", size: 9.5pt, lang: "it")
Consorzio Stradale Monte Urtigu \
Lavoro CS-31
#v(5mm)
CERTIFICATO DI REGOLARE ESECUZIONE \
Barriere paramassi strada vicinale 4
#v(4mm)
Impresa esecutrice: Rocce Sicure Barbagia srl \
Consegna 6/10/2025, fine 12/12/2025
#v(4mm)
Visitata l’opera il 14 gennaio, misurate le reti e provati gli ancoraggi (carico 90 kN, cedimento nullo),
#v(3mm)
SI CERTIFICA
#v(3mm)
la regolare esecuzione delle opere e si liquida all’impresa la rata di saldo in Euro 7.214,60.
#v(16mm)
Fonni, #hand("16 gennaio 2026")
#v(6mm)
#sig(761, 105) \
geom. Efisio Melis \
Direttore dei lavori
""",
    )


def rifiuto() -> Paper:
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "it",
        client="Ottica Zanardelli & C. S.a.s.",
        project="Restyling dei tre negozi",
        project_code="Z-07",
        milestone="prototipo dell’espositore",
        signatory_name="Beatrice Zanardelli",
        signatory_title="Socia accomandataria",
        signature_date="2026-07-01",
    )
    return text(
        "ni-it-lettera-espositore",
        label,
        r"""
#set page(paper: "a4", margin: (x: 32mm, y: 28mm))
#set text(font: "URW Bookman", size: 10pt, lang: "it")
#text(size: 12pt)[Ottica Zanardelli & C. S.a.s.] \
#text(size: 8.5pt)[Corso Palestro 40, Cremona]
#v(8mm)
Spettabile \ Falegnameria Contemporanea Soresina
#v(4mm)
Cremona, 1 luglio 2026
#v(4mm)
*Restyling dei tre negozi, ordine Z-07*

Gentile signor Rebecchi,

la lavorazione del noce è, come sempre, da maestro e ci tengo a dirglielo.

Purtroppo dobbiamo rinunciare a ricevere il prototipo dell’espositore così com’è. Le mensole inclinate fanno scivolare le montature leggere, la luce calda falsa il colore delle lenti e la base non passa dalla porta del negozio di Casalmaggiore. Glielo facciamo riportare giovedì; attendiamo un secondo esemplare con le correzioni prima di dare corso alla serie.

Certa della Sua comprensione, La saluto con stima.
#v(6mm)
#sig(772, 100) \
Beatrice Zanardelli \
Socia accomandataria
""",
    )


def bollettino() -> Paper:
    label = truth("other", None, None, "it")
    return text(
        "ni-it-bollettino",
        label,
        r"""
#set page(paper: "a4", margin: 16mm)
#set text(font: "Lato", size: 10pt, lang: "it")
#block(fill: rgb("ffcf56"), width: 100%, inset: 14pt)[#text(size: 26pt, weight: "black")[Cantiere Aperto] \ il foglio trimestrale di Studio Nembrini Ingegneria · autunno 2026]
#v(4mm)
#columns(2, gutter: 10mm)[
 *Accettato non vuol dire finito*

 Quante volte ci chiedono che differenza passi fra consegna anticipata e collaudo? In questo numero la nostra Sara spiega, con un caso di Bergamo, perché firmare in fretta costa caro.

 *Nuovi colleghi*

 Benvenuti a Elia, strutturista, e a Greta, che ha lasciato l’università per i ponti.
 #colbreak()
 *Corsi di ottobre*

 Martedì 13: legno e fuoco. \
 Martedì 20: leggere un capitolato senza addormentarsi. \
 Iscrizioni sul sito, posti trenta.

 *La foto*

 La gru di via Suardi sotto l’arcobaleno, scattata dal geometra Testa.

 *Per non ricevere più questo foglio* scriveteci due righe.
]
""",
    )


def papers() -> Iterator[Paper]:
    for make in (
        collaudo,
        ultimazione,
        rapportino,
        posta_ticino,
        variante,
        in_bianco,
        regolare,
        rifiuto,
        bollettino,
    ):
        yield make()
