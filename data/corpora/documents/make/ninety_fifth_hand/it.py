"""Italian papers of Italy and the Ticino."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import AC, CO, COND, MAIL, NO, OPEN, SOW, TS, YES, mixed, scanned, text


def trial() -> Paper:
    """Verbale di collaudo con esito favorevole."""
    body = r"""
#set page("a4", margin: (x: 22mm, y: 18mm))
#set text(font: "Liberation Sans", stretch: 75%, size: 10.6pt, lang: "it")
#rect(width: 100%, stroke: 1.2pt + rgb("#a8201a"), inset: 8pt)[#align(center)[#text(15pt, weight: "bold")[VERBALE DI COLLAUDO] \ linea di imbottigliamento – prove presso il cliente (SAT)]]
#v(2mm)
#table(columns: (36mm, 1fr), inset: 5pt, stroke: 0.3pt, [Committente], [Acque Minerali Valgrana S.p.A.], [Fornitore], [Meccanica Pedretti S.r.l., Crema], [Commessa], [MP-2519], [Oggetto], [Riempitrice rotativa 48 valvole], [Data delle prove], [14, 15 e 16 luglio 2026])
#table(columns: (1fr, 30mm, 30mm, 20mm), inset: 5pt, stroke: 0.3pt, [*Prova*], [*Richiesto*], [*Rilevato*], [*Esito*], [Cadenza nominale], [24.000 b/h], [24.350 b/h], [OK], [Livello di riempimento], [± 3 mm], [± 1,8 mm], [OK], [Scarto], [≤ 0,3 %], [0,12 %], [OK], [Cambio formato], [≤ 35 min], [31 min], [OK], [Rumorosità], [≤ 80 dB(A)], [78 dB(A)], [OK])
Visti i risultati, il collaudo è dichiarato superato e la macchina è presa in consegna dal committente. Si dà corso al pagamento della quota a collaudo di € 138.000,00. La garanzia di ventiquattro mesi parte da oggi.
#v(8mm)
Cuneo, 16 luglio 2026
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 14mm, [Per il committente #v(1mm) #ink(34, w: 106) #v(-3mm) #rule() Ing. Sergio Bonelli, direttore di stabilimento], [Per il fornitore #v(1mm) #ink(35, w: 96, c: black) #v(-3mm) #rule() P.i. Mauro Pedretti])
"""
    label = truth(
        AC, YES, True, "it", client="Acque Minerali Valgrana S.p.A.",
        project="Riempitrice rotativa 48 valvole", project_code="MP-2519", milestone="SAT",
        signatory_name="Sergio Bonelli", signatory_title="direttore di stabilimento",
        signature_date="2026-07-16", amount="138000.00 EUR",
    )  # fmt: skip
    return text("it-collaudo", body, label)


def reserves() -> Paper:
    """Consegna di arredi con riserve scritte a mano, scansionata."""
    body = r"""
#set page("a4", margin: 22mm)
#set text(font: "Nimbus Roman", size: 12pt, lang: "it")
#grid(columns: (1fr, auto), [*Falegnameria Zuccolo* \ Via dei Carrai 4, Spilimbergo], [Bolla e verbale n. 212])
#v(4mm)
#align(center, text(14pt)[_Verbale di consegna e posa_])
#v(3mm)
Cliente: Albergo Alla Posta di Barcis \
Lavoro: Arredo di dodici camere \
Ordine di lavoro: FZ 88/25 \
Importo a saldo: € 17.640,00
#v(3mm)
Il cliente, esaminati i mobili in opera,
#v(1mm)
#eb(s: 11pt) accetta senza riserve #h(8mm) #xb(s: 11pt) accetta con riserva #h(8mm) #eb(s: 11pt) rifiuta
#v(2mm)
Riserve:
#v(-1mm)
#script(f: "DkgHandwriting", s: 15pt)[sostituire l'anta graffiata della camera 7] #v(-3mm) #rule(t: 0.4pt)
#script(f: "DkgHandwriting", s: 15pt)[regolare i cassetti delle camere 3 e 9] #v(-3mm) #rule(t: 0.4pt)
#v(3mm)
Barcis, #script(f: "DkgHandwriting", s: 15pt)[28 novembre 2025]
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 14mm, [Il cliente #v(1mm) #ink(2525, w: 110) #v(-3mm) #rule() Ornella Traina, titolare], [Il posatore #v(1mm) #ink(2526, w: 84) #v(-3mm) #rule() D. Zuccolo])
"""
    label = truth(
        AC, COND, True, "it", client="Albergo Alla Posta di Barcis",
        project="Arredo di dodici camere", project_code="FZ 88/25",
        signatory_name="Ornella Traina", signatory_title="titolare",
        signature_date="2025-11-28", amount="17640.00 EUR",
        conditions=[
            "sostituire l'anta graffiata della camera 7", "regolare i cassetti delle camere 3 e 9"
        ],
    )  # fmt: skip
    how = Scanner(dpi=120, skew=1.0, noise=2.2, blur=0.4, jpeg=36, seed=81)
    return scanned("it-consegna", body, label, how)


def completion() -> Paper:
    """Certificato di ultimazione dei lavori del direttore dei lavori."""
    body = r"""
#set page("a4", margin: (x: 26mm, y: 22mm))
#set text(font: "P052", size: 10.8pt, lang: "it")
#align(center)[COMUNE DI ROCCAVERDE \ #text(9pt)[Settore Lavori Pubblici] #v(5mm) #text(14pt, weight: "bold")[CERTIFICATO DI ULTIMAZIONE DEI LAVORI] \ #text(9pt)[art. 121, comma 9, D.Lgs. 36/2023]]
#v(4mm)
#grid(columns: (40mm, 1fr), row-gutter: 3mm, [Lavori:], [*Consolidamento del muro di via Castello*], [Commessa:], [*LP-2025-017*], [Impresa:], [Edilscavi Fratelli Mosca S.n.c.], [Importo contrattuale:], [€ 196.844,30], [Consegna:], [3 novembre 2025], [Termine utile:], [120 giorni])
#v(4mm)
Il sottoscritto direttore dei lavori, recatosi sul posto in contraddittorio con il rappresentante dell'impresa, ha accertato che le opere sono state ultimate il giorno 20 febbraio 2026, dunque entro il tempo concesso, e che non residuano lavorazioni, neppure di piccola entità.

Per quanto sopra *certifica l'avvenuta ultimazione* a ogni effetto di contratto.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 12mm, [L'impresa #v(1mm) #ink(101, w: 88) \ Tonino Mosca], [Il direttore dei lavori #v(1mm) #ink(102, w: 112, c: black) \ Arch. Giulia Sanseverino \ 23 febbraio 2026])
"""
    label = truth(
        AC, YES, True, "it", client="COMUNE DI ROCCAVERDE",
        project="Consolidamento del muro di via Castello", project_code="LP-2025-017",
        milestone="ULTIMAZIONE DEI LAVORI", signatory_name="Giulia Sanseverino",
        signatory_title="direttore dei lavori", signature_date="2026-02-23",
        amount="196844.30 EUR",
    )  # fmt: skip
    return text("it-ultimazione", body, label)


def mail() -> Paper:
    """Messaggio garbato che respinge."""
    body = r"""
#set page("a4", margin: 18mm)
#set text(font: "Lato", size: 10pt, lang: "it")
#rect(fill: luma(246), stroke: none, inset: 8pt, width: 100%)[
Da: *Ludovica Ferrero* \<l.ferrero\@fondazionepalazzina.example\> \
A: Matteo Gallo \
Inviato: gio 26/03/2026 19:04 \
Oggetto: R: R: allestimento Sala delle Carte – prova illuminotecnica]
#v(3mm)
Caro Matteo,

intanto complimenti ai ragazzi, che hanno lavorato di notte per non disturbare le scolaresche: se ne sono accorti tutti.

Ho però qui la relazione della restauratrice. Sui disegni si misurano 92 lux contro i 50 ammessi, e nella vetrina quattro il calore dei faretti ha mosso l'igrometro di sei punti. Capirai che con questi numeri non posso darti per buona la prova illuminotecnica della Sala delle Carte (incarico FP-33), né sbloccare i 14.500 euro collegati.

Direi di rivederci dopo Pasqua con una proposta diversa per le lampade. Il resto dell'incarico prosegue.

Un saluto affettuoso, \
Ludovica

#text(8.5pt)[*Ludovica Ferrero*, conservatrice \ Fondazione Palazzina dei Cartografi, Torino]
"""
    label = truth(
        MAIL, NO, None, "it", client="Fondazione Palazzina dei Cartografi",
        project="Sala delle Carte", project_code="FP-33", milestone="prova illuminotecnica",
        signatory_name="Ludovica Ferrero", signatory_title="conservatrice",
        signature_date="2026-03-26", amount="14500.00 EUR",
    )  # fmt: skip
    return text("it-mail", body, label)


def sheet() -> Paper:
    """Rapportino senza visto del cliente; parole fuori dal foglio."""
    body = r"""
#set page("a4", margin: (x: 16mm, y: 14mm))
#set text(font: "Carlito", size: 10.6pt, lang: "it")
#place(top + left, dx: -400mm, dy: 20mm)[Ore approvate dal cliente senza osservazioni, visto apposto il 2 ottobre 2026]
#table(columns: (1fr, 54mm), inset: 7pt, stroke: 1pt, [#text(15pt, weight: "bold")[RAPPORTINO DI INTERVENTO] \ Idrotermica Brenta S.a.s.], [n. *1188/26* \ settembre 2026])
Cliente: *Casa di riposo San Zenone* #h(1fr) Lavoro: *Sostituzione generatori di calore* #h(1fr) Commessa: *IB-0731*
#table(columns: (22mm, 1fr, 30mm, 16mm), inset: 5pt, stroke: 0.4pt, [Data], [Descrizione], [Tecnico], [Ore], [22/09], [Svuotamento circuito e smontaggio vecchia caldaia], [Lazzarin], [8], [23/09], [Posa basamento, collegamenti idraulici], [Lazzarin, Costa], [16], [24/09], [Canna fumaria in acciaio], [Costa], [8], [25/09], [Riempimento, prima accensione, taratura], [Lazzarin], [6], table.cell(colspan: 3, align: right)[*Totale ore*], [*38*])
38 ore a € 41,00 = *€ 1.558,00* oltre IVA. Materiali come da elenco separato.
#v(2mm)
Note del tecnico: rumorosità del circolatore secondario nella norma; lasciata chiave del locale in portineria.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 16mm, [Il tecnico #v(1mm) #ink(5, w: 86) #v(-3mm) #rule() Enrico Lazzarin], [Visto del cliente (ore approvate) #v(1mm) #box(height: 26pt) #v(-3mm) #rule() Sr. Agnese Dal Pozzo, economa #h(10mm) data])
"""
    label = truth(
        TS, OPEN, False, "it", client="Casa di riposo San Zenone",
        project="Sostituzione generatori di calore", project_code="IB-0731",
        signatory_name="Agnese Dal Pozzo", signatory_title="economa", amount="1558.00 EUR",
        warnings=["hidden_text"],
    )  # fmt: skip
    return text("it-rapportino", body, label)


def ticino() -> Paper:
    """Collaudo ticinese: scheda e, dietro, il foglio firmato."""
    one = r"""
#set page("a4", margin: 20mm)
#set text(font: "Nimbus Sans", size: 10pt, lang: "it", region: "CH")
#text(16pt, weight: "bold")[Scheda dell'opera] #h(1fr) foglio 1
#rule(t: 2pt)
#v(2mm)
#table(columns: (46mm, 1fr), stroke: none, inset: 4pt, [Committente], [Patriziato di Campora], [Opera], [Teleriscaldamento del nucleo, tratta 2], [Numero d'opera], [PC-602], [Imprenditore], [Pellandini Infrastrutture SA, Biasca], [Direzione lavori], [Studio d'ingegneria Gendotti], [Importo di liquidazione], [CHF 467'920.00, IVA esclusa])
#v(3mm)
*Verifiche eseguite prima del collaudo*
#table(columns: (1fr, 34mm, 22mm), inset: 5pt, stroke: 0.4pt, [Verifica], [Data], [Conforme], [Prova a pressione 24 bar], [11 maggio 2026], [sì], [Radiografia delle saldature], [13 maggio 2026], [sì], [Rilievo per il catasto delle condotte], [20 maggio 2026], [sì], [Ripristino della pavimentazione], [27 maggio 2026], [sì])
I difetti del verbale di preverifica del 4 maggio (coperchio della camera 3, segnaletica orizzontale) sono stati tutti eliminati.
"""
    two = r"""
#set page("a4", margin: 26mm)
#set text(font: "Nimbus Sans", size: 11pt, lang: "it", region: "CH")
#align(right)[foglio 2]
#v(6mm)
#text(14pt, weight: "bold")[Verbale di collaudo ai sensi della norma SIA 118]
#v(4mm)
Opera PC-602, tratta 2. La tratta è collaudata senza difetti e passa al Patriziato in data odierna. Il periodo di garanzia dura due anni.
#v(4mm)
Campora, 3 giugno 2026
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 12mm, row-gutter: 10mm, [Committente #v(1mm) #ink(602, w: 110, h: 30) #v(-3mm) #rule() Fausto Cattori, presidente], [Imprenditore #v(1mm) #ink(603, w: 96, h: 30) #v(-3mm) #rule() Ivo Pellandini], [Direzione lavori #v(1mm) #ink(604, w: 90, h: 30) #v(-3mm) #rule() Chiara Gendotti])
"""
    label = truth(
        AC, YES, True, "it", client="Patriziato di Campora",
        project="Teleriscaldamento del nucleo, tratta 2", project_code="PC-602",
        signatory_name="Fausto Cattori", signatory_title="presidente",
        signature_date="2026-06-03", amount="467920.00 CHF",
    )  # fmt: skip
    how = Scanner(dpi=118, skew=-0.8, noise=2.4, blur=0.4, jpeg=36, seed=82)
    return mixed("it-tratta-ch", one, two, label, how)


def variant() -> Paper:
    """Proposta di variante approvata a una condizione."""
    body = r"""
#set page("a4", margin: (x: 20mm, y: 16mm))
#set text(font: "URW Gothic", size: 9.2pt, lang: "it")
#grid(columns: (1fr, auto), [#text(16pt)[Richiesta di variante] \ Cantieri Navali Fezzano – reparto refitting], [#box(fill: rgb("#e3edf7"), inset: 8pt)[V-11]])
#v(2mm)
#grid(columns: (1fr, 1fr), row-gutter: 2.4mm, [Armatore: *Blu Profondo Charter S.r.l.*], [Imbarcazione e lavoro: *Refitting M/Y Ardesia*], [Commessa: *CNF-349*], [Data della richiesta: 8 aprile 2026])
#v(3mm)
#rule()
*Descrizione* \ Sostituzione dei due generatori da 40 kW con gruppi a giri variabili, adattamento dei basamenti e dello scarico, nuovo quadro di parallelo.

*Prezzo* \ In più € 83.200,00 #h(6mm) In meno (generatori originali resi) € 11.700,00 #h(6mm) *Differenza € 71.500,00*

*Tempi* \ Il varo slitta di dodici giorni.
#rule()
*Risposta dell'armatore* \
#radio(true) approvata #h(8mm) #radio(false) respinta
#v(1mm)
Osservazioni: l'approvazione vale a patto che il cantiere tenga a proprio carico la nuova prova di stabilità.
#v(9mm)
#grid(columns: (1fr, 1fr), gutter: 12mm, [#ink(1100, w: 100) #v(-3mm) #rule() per il cantiere, Dario Lavagna], [#ink(1101, w: 112, c: black) #v(-3mm) #rule() per l'armatore, Camilla Desideri, amministratrice unica, 17 aprile 2026])
"""
    label = truth(
        CO, COND, True, "it", client="Blu Profondo Charter S.r.l.",
        project="Refitting M/Y Ardesia", project_code="CNF-349",
        signatory_name="Camilla Desideri", signatory_title="amministratrice unica",
        signature_date="2026-04-17", amount="71500.00 EUR", change_order_number="V-11",
        conditions=["il cantiere tenga a proprio carico la nuova prova di stabilità"],
    )  # fmt: skip
    return text("it-variante", body, label)


def engagement() -> Paper:
    """Disciplinare d'incarico."""
    body = r"""
#set page("a4", margin: (x: 24mm, y: 20mm), numbering: "1")
#set text(font: "Nimbus Roman", size: 11pt, lang: "it")
#set par(justify: true)
#align(center, text(14pt, weight: "bold")[DISCIPLINARE D'INCARICO PROFESSIONALE])
#v(3mm)
Tra *Consorzio Agrario del Sannio*, con sede a Telese Terme ("Committente"), e lo studio associato *Iannotti Geologi* ("Professionista") si conviene quanto segue.

*Art. 1 – Oggetto.* Indagine idrogeologica per nuovi pozzi irrigui, incarico n. 2026/IG-14.

*Art. 2 – Prestazioni.* Il Professionista svolge: a) censimento dei punti d'acqua; b) tre tomografie elettriche; c) prove di portata su due pozzi pilota; d) relazione firmata, con carta in scala 1:5.000.

*Art. 3 – Durata.* Centocinquanta giorni dalla firma, salvo fermo per avversità atmosferiche.

*Art. 4 – Compenso.* € 34.900,00 oltre cassa e IVA, così ripartito: trenta per cento all'avvio, quaranta alla consegna delle prove, trenta alla relazione.

*Art. 5 – Verifica.* Il Committente esamina ogni elaborato entro venti giorni e comunica per iscritto se lo approva.

*Art. 6 – Riservatezza.* I dati dei soci sono usati soltanto per l'incarico.

*Art. 7 – Recesso.* Ciascuno può recedere con preavviso di trenta giorni; è dovuto quanto maturato.

*Art. 8 – Foro.* Benevento.
#v(6mm)
Telese Terme, 26 gennaio 2026
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 14mm, [Il Committente #v(1mm) #ink(47, w: 104) #v(-3mm) #rule() Rocco Pacelli, presidente del consorzio], [Il Professionista #v(1mm) #ink(48, w: 96, c: black) #v(-3mm) #rule() Dott. Geol. Elena Iannotti])
"""
    label = truth(
        SOW, None, True, "it", client="Consorzio Agrario del Sannio",
        project="Indagine idrogeologica per nuovi pozzi irrigui", project_code="2026/IG-14",
        signatory_name="Rocco Pacelli", signatory_title="presidente del consorzio",
        signature_date="2026-01-26", amount="34900.00 EUR",
    )  # fmt: skip
    return text("it-disciplinare", body, label)


def rough() -> Paper:
    """Una bozza di attestato, compilata e firmata."""
    body = r"""
#set page("a4", margin: (x: 24mm, y: 22mm), foreground: across(a: -50deg, s: 120pt, k: rgb(90, 90, 90, 60))[BOZZA])
#set text(font: "DejaVu Sans", size: 8.8pt, lang: "it")
#text(15pt, weight: "bold", fill: rgb("#14532d"))[Attestato di regolare esecuzione] \
servizio di disinfestazione e monitoraggio
#v(4mm)
#table(columns: (44mm, 1fr), inset: 6pt, stroke: (bottom: 0.4pt + luma(160)), [Committente], [Mulini Riuniti Ticinesi di Pavia], [Appaltatore], [Sanigiene Lomellina], [Servizio], [Fumigazione sili 1–6], [Contratto], [MRT/S/118], [Periodo], [primo semestre 2026], [Canone di periodo], [€ 23.040,00])
#v(4mm)
Si attesta che gli interventi programmati sono stati svolti nei giorni convenuti, che le trappole di controllo non hanno segnalato infestazioni e che le schede di sicurezza dei prodotti sono state consegnate al responsabile qualità. Il servizio può dirsi regolarmente eseguito.
#v(10mm)
#ink(770, w: 108) \
Silvia Quaroni, responsabile qualità \
6 luglio 2026
"""
    label = truth(
        AC, OPEN, True, "it", client="Mulini Riuniti Ticinesi di Pavia",
        project="Fumigazione sili 1–6", project_code="MRT/S/118",
        milestone="primo semestre 2026", signatory_name="Silvia Quaroni",
        signatory_title="responsabile qualità", signature_date="2026-07-06",
        amount="23040.00 EUR", warnings=["draft_or_void"],
    )  # fmt: skip
    return text("it-bozza", body, label)


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield trial()
    yield reserves()
    yield completion()
    yield mail()
    yield sheet()
    yield ticino()
    yield variant()
    yield engagement()
    yield rough()
