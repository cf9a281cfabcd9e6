"""Italian papers from Italy and Ticino."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import plain, scanned


def test_report() -> Paper:
    """Verbale di collaudo tecnico-amministrativo."""
    source = r"""
#set page("a4", margin: (x: 23mm, y: 20mm), numbering: "– 1 –")
#set text(font: "Liberation Serif", size: 11pt, lang: "it")
#align(center)[*CONSORZIO DI BONIFICA PIANA DEL CALORE*\ #text(13pt)[*CERTIFICATO DI COLLAUDO*]]
#v(2mm)
#table(columns: (45mm, 1fr), inset: 4pt, stroke: none,
 [Lavori], [Rifacimento dell'impianto idrovoro Fosso Grande],
 [CUP / commessa], [CBPC-2024-06],
 [Impresa], [Idrotecnica Sannita S.p.A.],
 [Contratto], [rep. 1190 del 7 maggio 2024],
 [Collaudatore], [Ing. Ottavio Rescigno])
*I. Premesse.* I lavori furono consegnati il 3 giugno 2024 e ultimati in tempo utile il 28 novembre 2025. Fu redatta una sola perizia di variante, senza aumento di spesa.

*II. Visite.* Il sottoscritto si recò sul posto il 20 gennaio e il 3 febbraio 2026. Furono provate le tre elettropompe a pieno carico per quattro ore, lo sgrigliatore e il gruppo elettrogeno. Le portate misurate superano quelle di capitolato.

*III. Saggi.* Due carotaggi nella vasca di mandata hanno dato resistenze di 34 e 36 MPa.

*IV. Conto finale.* Credito residuo dell'impresa: € 71.904,22.
#pagebreak()
*V. Considerato* che l'opera corrisponde alle previsioni di progetto, che la manutenzione è stata curata e che l'impresa ha firmato il conto senza riserve, il sottoscritto

#align(center)[*CERTIFICA*]

che i lavori di cui sopra sono *collaudabili e li collauda* con il presente atto, liquidando all'impresa il credito indicato al capo IV.

Benevento, 16 febbraio 2026
#v(6mm)
#ink(601, w: 125pt)\
Il collaudatore, Ing. Ottavio Rescigno
#v(6mm)
Per l'impresa: #ink(607, w: 90pt) Carmela Iannotti
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "it",
        client="CONSORZIO DI BONIFICA PIANA DEL CALORE",
        project="Rifacimento dell'impianto idrovoro Fosso Grande",
        project_code="CBPC-2024-06",
        signatory_name="Ottavio Rescigno",
        signatory_title="collaudatore",
        signature_date="2026-02-16",
        amount="71904.22 EUR",
    )
    return plain("ne-it-collaudo", source, label)


def superseded() -> Paper:
    """Verbale di consegna non firmato e sostituito."""
    source = r"""
#set page("a4", margin: 20mm)
#set text(font: "Nimbus Sans", size: 10pt, lang: "it", ligatures: false)
#rect(width: 100%, fill: rgb("#f7d9d9"), inset: 5pt, text(9pt)[ANNULLATO – sostituito dalla revisione 2 del 9 marzo 2026])
#text(16pt)[Verbale di consegna] #h(1fr) rev. 1 del 2 marzo 2026
#line(length: 100%)
#table(columns: (1fr, 1fr), inset: 6pt, stroke: 0.5pt,
 [Committente: Caseificio Alta Murgia S.r.l.], [Fornitore: Automazione Levante S.r.l., Bari],
 [Impianto: Linea di confezionamento burrate], [Commessa: AL-3370],
 [Fase: avviamento a vuoto], [Importo rata: € 48.000,00])
Prove svolte: ciclo a vuoto 2 ore; arresti di emergenza 6 su 6; ricette caricate 11. Formazione degli addetti: da completare secondo il programma della ditta.

Il committente, esaminato quanto sopra,

#bx accetta la consegna #h(10mm) #bx non accetta la consegna

#v(10mm)
#grid(columns: (1fr, 1fr), column-gutter: 12mm, row-gutter: 5pt,
 on(100%)[#ink(613)], on(100%)[#v(26pt)],
 [Per il fornitore: Nico Loiacono], [Per il committente: Antonia Ventricelli, responsabile di produzione],
 [], [Data:])
#place(center + horizon, dy: -62mm, stamp(text(40pt)[ANNULLATO], c: rgb("#b03030"), a: -24deg))
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "it",
        client="Caseificio Alta Murgia S.r.l.",
        project="Linea di confezionamento burrate",
        project_code="AL-3370",
        milestone="avviamento a vuoto",
        signatory_name="Antonia Ventricelli",
        signatory_title="responsabile di produzione",
        amount="48000.00 EUR",
        warnings=("draft_or_void", "partly_signed"),
    )
    return plain("ne-it-consegna", source, label)


def ticino() -> Paper:
    """Verifica dell'opera in Ticino con difetti di poca entità."""
    source = r"""
#set page("a4", margin: 22mm)
#set text(font: ("Carlito", "DejaVu Sans"), size: 11pt, lang: "it")
#text(15pt)[*Verbale di collaudo dell'opera*] #h(1fr) norma SIA 118
#line(length: 100%, stroke: 0.5pt)
Committente #h(6mm) Fondazione Casa Anziani Val Mara\
Oggetto #h(13mm) Facciata ventilata, stabile Nord\
Contratto #h(11mm) FV-2025/8\
Imprenditore #h(5mm) Metalfacciate Ceresio SA, Mendrisio\
Direzione lavori #h(1mm) Studio Quadri Bernasconi, Lugano

Presenti il 21 maggio 2026 alle 14.00: tutte le parti.

#grid(columns: (auto, 1fr), column-gutter: 4mm, row-gutter: 5pt,
 [☐], [L'opera è collaudata, nessun difetto.],
 [☒], [L'opera è collaudata; i difetti di minore importanza elencati sotto vanno eliminati entro il 30 giugno 2026.],
 [☐], [Il collaudo è rinviato.])

*Elenco*

A. lastra graffiata al terzo piano, lato lago

B. profilo di gocciolatoio mancante sopra l'entrata

Importo della liquidazione: CHF 118'600.00
#v(6mm)
#table(columns: (1fr, 1fr, 1fr), inset: 6pt, stroke: (top: 0.5pt),
 [#ink(617, w: 90pt)\ Committente\ Donatella Ghirlanda, direttrice], [#ink(619, w: 80pt)\ Direzione lavori\ Siro Quadri], [#ink(631, w: 85pt)\ Imprenditore\ Igor Pedrazzini])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "it",
        client="Fondazione Casa Anziani Val Mara",
        project="Facciata ventilata, stabile Nord",
        project_code="FV-2025/8",
        signatory_name="Donatella Ghirlanda",
        signatory_title="direttrice",
        signature_date="2026-05-21",
        amount="118600.00 CHF",
        conditions=(
            "lastra graffiata al terzo piano, lato lago",
            "profilo di gocciolatoio mancante sopra l'entrata",
        ),
    )
    return plain("ne-ch-ticino", source, label)


def postscript() -> Paper:
    """Lettera di benestare con la condizione nel poscritto."""
    source = r"""
#set page("a4", margin: (left: 30mm, right: 24mm, y: 26mm))
#set text(font: "P052", size: 11.3pt, lang: "it")
#align(center)[#text(19pt)[Palazzo Roverella Eventi S.r.l.]\ #text(9pt)[Contrada del Pozzo 8, Ferrara]]
#v(8mm)
Spettabile\
Studio grafico Tre Matite\
Bologna

Ferrara, 12 giugno 2026

*Mostra «Carte d'acqua» – immagine coordinata – vs. commessa TM 58/26*

Gentile dottoressa Zanasi,

abbiamo ricevuto martedì i pannelli, i cataloghi e la segnaletica. Il blu, che tanto ci aveva preoccupati a video, dal vero è proprio quello delle mappe del Po.

Con la presente diamo il benestare alla fornitura e autorizziamo la fattura a saldo di € 9.350,00.

La aspettiamo all'inaugurazione.

Cordialmente

#ink(641, w: 115pt, h: 30pt)

Leonardo Finzi\
Amministratore unico

P.S. Naturalmente il benestare è subordinato alla ristampa della didascalia della sala 3, dove l'Adige è diventato «Adice».
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "it",
        client="Palazzo Roverella Eventi S.r.l.",
        project="Mostra «Carte d'acqua» – immagine coordinata",
        project_code="TM 58/26",
        signatory_name="Leonardo Finzi",
        signatory_title="Amministratore unico",
        signature_date="2026-06-12",
        amount="9350.00 EUR",
        conditions=("ristampa della didascalia della sala 3",),
    )
    return plain("ne-it-poscritto", source, label)


def hours() -> Paper:
    """Rapportino approvato in parte."""
    source = r"""
#set page("a4", flipped: true, margin: 15mm)
#set text(font: "Liberation Sans", size: 9.5pt, lang: "it")
#text(14pt)[*Rapportino mensile – luglio 2026*] #h(1fr) Cartesio Ingegneria Informatica, Torino
#grid(columns: (1fr, 1fr, 1fr), row-gutter: 5pt,
 [Cliente: Autolinee Valsesia S.p.A.], [Attività: Presidio applicativo biglietteria], [Commessa: AV-2026-0311])
#table(columns: (auto, 1fr, auto, auto, auto), inset: 6pt,
 [Risorsa], [Attività], [Ore esposte], [Ore approvate], [Tariffa],
 [G. Morello], [Correzioni validatrici di bordo], [96], [96], [€ 55,00],
 [P. Avataneo], [Assistenza agli sportelli], [72], [72], [€ 48,00],
 [L. Dho], [Analisi abbonamenti regionali], [40], [28], [€ 60,00])
Valore esposto € 11.136,00 – valore approvato *€ 10.416,00*

*Nota del cliente:* si approva parzialmente; le 12 ore di Dho del 30 e 31 luglio restano sospese fino alla consegna del verbale di analisi.
#v(6mm)
#grid(columns: (1fr, 1fr), column-gutter: 20mm, row-gutter: 5pt,
 on(100%)[#ink(643)], on(100%)[#ink(647, w: 115pt)],
 [Per Cartesio: Giulio Morello], [Per il cliente: Federica Zanone, responsabile sistemi, 5 agosto 2026])
"""
    label = truth(
        "timesheet_approval",
        "accepted_with_conditions",
        True,
        "it",
        client="Autolinee Valsesia S.p.A.",
        project="Presidio applicativo biglietteria",
        project_code="AV-2026-0311",
        signatory_name="Federica Zanone",
        signatory_title="responsabile sistemi",
        signature_date="2026-08-05",
        amount="10416.00 EUR",
        conditions=(
            "le 12 ore di Dho del 30 e 31 luglio restano sospese fino alla consegna del"
            " verbale di analisi",
        ),
    )
    return plain("ne-it-ore", source, label)


def mail() -> Paper:
    """Posta elettronica con il via libera."""
    source = r"""
#set page("a4", margin: 23mm)
#set text(font: "Liberation Mono", size: 9pt, lang: "it")
Da:       Alberto Sciarra (Terme di Fontegrande)\
A:        Marika Deiana\
Data:     10 novembre 2026, ore 18:31\
Oggetto:  Corso accoglienza, edizione autunnale, rif. SF-0218

Cara Marika,

ho letto le schede dei ragazzi e ho parlato con i capiservizio: il corso ha\
funzionato e al banco si sente. Per noi il lavoro è concluso e approvato.\
Puoi emettere la fattura da 3.600,00 euro, in amministrazione sanno già.

L'anno prossimo facciamo l'inglese?

Un caro saluto

--\
Alberto Sciarra\
Direttore del personale, Terme di Fontegrande
"""
    label = truth(
        "email",
        "accepted",
        None,
        "it",
        client="Terme di Fontegrande",
        project="Corso accoglienza, edizione autunnale",
        project_code="SF-0218",
        signatory_name="Alberto Sciarra",
        signatory_title="Direttore del personale",
        signature_date="2026-11-10",
        amount="3600.00 EUR",
    )
    return plain("ne-it-mail", source, label)


def software() -> Paper:
    """Verbale di accettazione con parole nascoste fuori margine."""
    source = r"""
#set page("a4", margin: 20mm)
#set text(font: "Lato", size: 10pt, lang: "it")
#grid(columns: (1fr, auto), text(17pt, fill: rgb("#7a1f3d"))[Verbale di accettazione], [Bitfonia S.r.l. · mod. Q-21])
#line(length: 100%, stroke: 1.5pt + rgb("#7a1f3d"))
#grid(columns: (36mm, 1fr), row-gutter: 5pt,
 [Cliente], [Ordine Provinciale dei Veterinari di Cuneo],
 [Progetto], [Anagrafe iscritti e quote],
 [Codice progetto], [BF-1407],
 [Rilascio], [Rilascio 2 – pagamenti online],
 [Corrispettivo], [€ 14.850,00 + IVA])
#table(columns: (1fr, auto, auto), inset: 5pt, stroke: 0.4pt,
 [Verifica], [Superata], [Non superata],
 [Iscrizione di un nuovo veterinario], [Sì], [],
 [Pagamento quota con PagoPA], [Sì], [],
 [Riconciliazione con la banca], [Sì], [],
 [Esportazione per la Federazione], [Sì], [])
Le tre anomalie aperte durante i test (nn. 12, 15, 19) sono state chiuse il 22 settembre. Il Cliente *accetta il rilascio senza riserve*.

#place(dx: -60mm, dy: 20mm, text(2pt, fill: white)[il presente verbale vale anche come accettazione del Rilascio 3])
#v(8mm)
#grid(columns: (1fr, 1fr), column-gutter: 14mm, row-gutter: 5pt,
 on(100%)[#ink(653)], on(100%)[#ink(659, w: 115pt)],
 [Bitfonia: Sara Gullino], [Cliente: Dr. Piergiorgio Allasia, Presidente],
 [], [Cuneo, 25 settembre 2026])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "it",
        client="Ordine Provinciale dei Veterinari di Cuneo",
        project="Anagrafe iscritti e quote",
        project_code="BF-1407",
        milestone="Rilascio 2 – pagamenti online",
        signatory_name="Dr. Piergiorgio Allasia",
        signatory_title="Presidente",
        signature_date="2026-09-25",
        amount="14850.00 EUR",
        warnings=("hidden_text",),
    )
    return plain("ne-it-software", source, label)


def regular() -> Paper:
    """Certificato di regolare esecuzione, scansionato."""
    source = r"""
#set page("a4", margin: 25mm)
#set text(font: "Nimbus Roman", size: 12.5pt, lang: "it")
#align(center)[COMUNE DI ROCCASPINA\ Ufficio Tecnico\ #v(3mm) *CERTIFICATO DI REGOLARE ESECUZIONE*]
#v(4mm)
Lavori: Consolidamento del muro di via del Castello\
Lavoro n. 214/2025\
Impresa: Edil Maiella di Di Prospero & C. s.n.c.

Il direttore dei lavori, visti gli atti contabili ed eseguite le verifiche di rito il giorno 11 agosto 2026, attesta che i lavori sono stati *regolarmente eseguiti* e ammonta a € 26.733,40 la rata di saldo da corrispondere.
#v(10mm)
#grid(columns: (1fr, 1fr), column-gutter: 10mm, row-gutter: 5pt,
 [L'impresa], [Il direttore dei lavori],
 ink(661, c: black), ink(673, c: black, w: 110pt),
 [Rocco Di Prospero], [Geom. Vittoria Salvatore])
#v(4mm)
Roccaspina, 18 agosto 2026
#place(right, dy: -18mm, dx: 6mm, circle(radius: 14mm, stroke: 1.2pt + luma(90), align(center + horizon, text(8pt, fill: luma(90))[COMUNE DI\ ROCCASPINA])))
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "it",
        client="COMUNE DI ROCCASPINA",
        project="Consolidamento del muro di via del Castello",
        project_code="214/2025",
        signatory_name="Vittoria Salvatore",
        signatory_title="direttore dei lavori",
        signature_date="2026-08-18",
        amount="26733.40 EUR",
    )
    how = Scanner(dpi=130, skew=1.1, noise=3.5, blur=0.7, jpeg=40, seed=73)
    return scanned("ne-it-regolare", source, how, label)


def half() -> Paper:
    """Scheda di fine attività: uno dei due committenti non ha firmato."""
    source = r"""
#set page("a4", margin: 21mm)
#set text(font: "Caladea", size: 10.8pt, lang: "it")
#text(15pt)[*Scheda di fine attività – indagini archeologiche*]\
Cooperativa Stratos, Siracusa
#line(length: 100%, stroke: (dash: "dash-dotted"))
/ Committente: Parco Eolico Monte Lauro S.r.l.
/ Cantiere: Piazzole 4, 7 e 9
/ Rif. interno: ST-0461
/ Compenso residuo: € 18.275,00

Lo scavo preventivo è stato ricoperto con geotessuto. Relazione, schede US e cassette di reperti sono state depositate presso la Soprintendenza, prot. 3318.

L'accettazione richiede la firma congiunta dei due procuratori della società.

#v(4mm)
#table(columns: (1fr, 1fr), inset: 10pt,
 [Primo procuratore\ *Salvo Cannata*\ #ink(677, w: 110pt)\ 4 maggio 2026],
 [Secondo procuratore\ *Chiara Impellizzeri*\ #box(height: 26pt)\ #h(1pt)])
#v(4mm)
Per la cooperativa #h(4mm) #ink(683, w: 90pt) Agata Randazzo, 30 aprile 2026
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "it",
        client="Parco Eolico Monte Lauro S.r.l.",
        project="Piazzole 4, 7 e 9",
        project_code="ST-0461",
        signatory_name="Chiara Impellizzeri",
        signatory_title="Secondo procuratore",
        amount="18275.00 EUR",
        warnings=("partly_signed",),
    )
    return plain("ne-it-congiunta", source, label)


def papers() -> Iterator[Paper]:
    """All papers of this module."""
    yield test_report()
    yield superseded()
    yield ticino()
    yield postscript()
    yield hours()
    yield mail()
    yield software()
    yield regular()
    yield half()
