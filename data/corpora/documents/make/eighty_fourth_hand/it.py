"""Italian and Ticinese papers: collaudo, ultimazione, varianti, rapportini."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import AC, CO, MAIL, TS, mixed, scanned, text


def ultimazione() -> Paper:
    return text(
        "mz-it-ultimazione-impresa",
        r"""
#set page(paper: "a4", margin: (x: 24mm, y: 20mm))
#set text(font: "URW Bookman", size: 9.6pt, lang: "it")
#align(center)[#text(size: 14pt)[*Impresa Edile Calanchi S.r.l.*] \ Brisighella (RA)]
#line(length: 100%)
#v(3mm)
#align(right)[Spett.le \ Consorzio Agrario Val Lamone \ Ufficio tecnico]
Brisighella, 14 novembre 2025
#v(2mm)
*OGGETTO: Ampliamento magazzino sementi -- commessa IC-288 -- dichiarazione di ultimazione, Lotto B copertura*

Con la presente la scrivente Impresa dichiara che i lavori del Lotto B risultano ultimati in data 12 novembre e
collaudati con esito positivo dal proprio capocantiere, come da verbale interno:
#table(columns: (1fr, 26mm, 34mm), inset: 5pt, [Voce], [Esito], [Firma impresa], [Pannelli sandwich], [positivo], sig(802, w: 26mm, h: 7mm),
  [Linea vita], [positivo], sig(802, w: 26mm, h: 7mm), [Pluviali], [positivo], sig(806, w: 26mm, h: 7mm))
Si invita codesto Consorzio a sottoscrivere per accettazione. Decorsi quindici giorni senza
osservazioni l'opera si intenderà accettata ai sensi dell'art. 1665 del codice civile e verrà emessa
fattura per € 67.150,00.

Distinti saluti #h(1fr) #sig(811, w: 40mm) Ivano Calanchi
#v(6mm)
#rect(width: 100%, inset: 10pt, stroke: (dash: "dotted"))[PER ACCETTAZIONE -- IL COMMITTENTE \ #v(2mm) Data #on(34mm, []) #h(3mm) Timbro e firma #on(70mm, [])]
""",
        truth(
            AC,
            "undecided",
            False,
            "it",
            client="Consorzio Agrario Val Lamone",
            project="Ampliamento magazzino sementi",
            project_code="IC-288",
            milestone="Lotto B copertura",
            amount="67150.00 EUR",
        ),
    )


def collaudo() -> Paper:
    return mixed(
        "mz-it-collaudo-allegato",
        r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Carlito", size: 10.6pt, lang: "it")
*Torrente Automazioni S.p.A.* #h(1fr) Relazione di prova RP-51
#line(length: 100%)
Committente: Cartiera Sant'Egidio \ Progetto: Revamping bobinatrice 2 #h(6mm) Commessa: TA-9034 \ Milestone: SAT di linea #h(6mm) Importo: € 118.000,00
#v(2mm)
== Prove eseguite dal costruttore
#table(columns: (1fr, 30mm, 30mm, 26mm), inset: 5pt, [Prova], [Atteso], [Rilevato], [Giudizio Torrente], [Velocità a regime], [1.400 m/min], [1.418 m/min], [superata],
  [Cambio bobina], [≤ 22 s], [20 s], [superata], [Arresto di emergenza], [≤ 6 s], [5,1 s], [superata], [Scarto su 8 ore], [≤ 1,5 %], [1,2 %], [superata])
Ad avviso di Torrente l'impianto è collaudato. Il parere del committente è nel foglio firmato che segue.
""",
        r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "Carlito", size: 12pt, lang: "it")
#align(center)[*VERBALE DI COLLAUDO* \ Cartiera Sant'Egidio -- allegato a RP-51]
#v(6mm)
Il giorno 3 febbraio 2026 i tecnici della Cartiera hanno ripetuto le prove. \ Esito per il committente:
#v(2mm)
#bx("p") collaudo positivo, impianto accettato \ #v(1mm) #bx(none) collaudo positivo con prescrizioni \ #v(1mm) #bx(none) collaudo negativo
#v(14mm)
#on(70mm, sig(818, w: 52mm), h: 14mm) \ Loredana Battistel, direttrice di stabilimento
""",
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Cartiera Sant'Egidio",
            project="Revamping bobinatrice 2",
            project_code="TA-9034",
            milestone="SAT di linea",
            signatory_name="Loredana Battistel",
            signatory_title="direttrice di stabilimento",
            signature_date="2026-02-03",
            amount="118000.00 EUR",
        ),
        Scanner(dpi=120, skew=-0.7, noise=3, blur=0.5, jpeg=40, seed=91),
    )


def regolare() -> Paper:
    return text(
        "mz-it-regolare-esecuzione",
        r"""
#set page(paper: "a4", margin: (x: 25mm, y: 22mm))
#set text(font: "Nimbus Roman", size: 11pt, lang: "it")
#align(center)[_Comunità Collinare dell'Alto Belbo_ \ #v(1mm) *CERTIFICATO DI REGOLARE ESECUZIONE*]
#v(3mm)
Lavori: Consolidamento muro di Via Piana \ Pratica: CAB/22/40 \ Impresa esecutrice: Murarte Langhe S.n.c.
#v(2mm)
Il sottoscritto direttore dei lavori, esaminata la comunicazione con cui l'impresa “certifica la perfetta
riuscita” dell'intervento e verificato personalmente lo stato dei luoghi il giorno 10 giugno 2025,

#align(center)[*CERTIFICA*]

che i lavori sono stati regolarmente eseguiti e sono accettabili, come in effetti li accetta per conto
dell'ente, e liquida il credito residuo dell'impresa in € 15.820,00 (diconsi euro quindicimiladuecentottanta/00).

Nulla osta allo svincolo della polizza.
#v(10mm)
#align(right, box(width: 70mm)[Il direttore dei lavori \ #sig(825, w: 48mm) \ Ernesto Vaglio \ 12 giugno 2025])
""",
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Comunità Collinare dell'Alto Belbo",
            project="Consolidamento muro di Via Piana",
            project_code="CAB/22/40",
            signatory_name="Ernesto Vaglio",
            signatory_title="direttore dei lavori",
            signature_date="2025-06-12",
            warnings=["amount_words_disagree"],
        ),
    )


def annullato() -> Paper:
    return text(
        "mz-it-annullato-sostituito",
        r"""
#set page(paper: "a4", margin: 20mm, foreground: across([ANNULLATO], size: 74pt, ink: rgb("#c0303055"), turn: -28deg))
#set text(font: "Lato", size: 9.6pt, lang: "it")
#grid(columns: (1fr, auto), text(size: 17pt, weight: "bold")[Scheda di accettazione fornitura], [rev. 1 -- sostituita dalla rev. 2])
#line(length: 100%, stroke: 1pt + rgb("#5d4037"))
#table(columns: (40mm, 1fr), inset: 5pt, stroke: none, [Cliente], [Parco Archeologico di Fonteluna], [Progetto], [Biglietteria elettronica], [Ordine], [PAF-OD-66],
  [Commessa], [GX-1504], [Fornitura], [Lotto varchi], [Importo], [€ 29.990,00])
Verifica del fornitore Gexia: *APPROVATO* #h(4mm) #sig(832, w: 30mm, h: 8mm) N. Fumagalli, 5 marzo 2025
#v(2mm)
Esito del cliente: #bx("x") accettato #h(4mm) #bx(none) accettato con riserva #h(4mm) #bx(none) respinto
#v(7mm)
#on(64mm, sig(839, w: 46mm)) \ Silvana Orrù, funzionaria archeologa \ 6 marzo 2025
""",
        truth(
            AC,
            "undecided",
            True,
            "it",
            client="Parco Archeologico di Fonteluna",
            project="Biglietteria elettronica",
            project_code="GX-1504",
            milestone="Lotto varchi",
            signatory_name="Silvana Orrù",
            signatory_title="funzionaria archeologa",
            signature_date="2025-03-06",
            amount="29990.00 EUR",
            po_number="PAF-OD-66",
            warnings=["draft_or_void"],
        ),
    )


def riserva() -> Paper:
    return scanned(
        "mz-it-ch-consegna-riserva",
        r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Liberation Sans", size: 11pt, lang: "it", region: "ch")
*Verbale di consegna dell'opera* (norma SIA 118, art. 158) #h(1fr) \
#line(length: 100%)
Committente: Patriziato di Val Sorda \ Oggetto: Capanna Alpe Crestada #h(6mm) N. incarto: PVS-77 \ Ditta: Falegnameria Rusconi, Biasca \ Opera: Serramenti in larice
#v(2mm)
Dichiarazione della ditta: “Difetti: nessuno.” #pen("G. Rusconi", size: 15pt)
#v(2mm)
Esame in comune del 6 ottobre 2025. La direzione lavori considera l'opera consegnata, con riserva per:
#v(1mm)
#pen("– anta camera 4 non chiude", size: 16pt) \
#pen("– manca ferramenta persiana sud", size: 16pt)
#v(1mm)
Termine per la riparazione: #pen("31 ottobre 2025", size: 15pt)
#v(10mm)
#on(72mm, sig(846, w: 50mm), h: 14mm) \ Nives Gianora, direzione lavori per il committente
""",
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "it",
            client="Patriziato di Val Sorda",
            project="Capanna Alpe Crestada",
            project_code="PVS-77",
            milestone="Serramenti in larice",
            signatory_name="Nives Gianora",
            signatory_title="direzione lavori",
            signature_date="2025-10-06",
            conditions=["anta camera 4 non chiude", "manca ferramenta persiana sud"],
            warnings=["low_quality"],
        ),
        Scanner(dpi=105, skew=2.1, noise=5, blur=1.0, contrast=0.6, jpeg=34, shadow=True, seed=94),
    )


def rifiuto() -> Paper:
    return text(
        "mz-it-lettera-spiace",
        r"""
#set page(paper: "a4", margin: (left: 28mm, right: 26mm, y: 28mm))
#set text(font: "Caladea", size: 10.8pt, lang: "it")
#text(size: 16pt)[_Orchestra Giovanile del Piave_]
#v(6mm)
Gentile dottoressa Salvagno, \ Agenzia Controluce, Treviso
#v(2mm)
Montebelluna, 29 maggio 2025
#v(2mm)
*Incarico CL-417 “Stagione 2026”, consegna 2: video istituzionale*

ho ricevuto il modulo che ci avete mandato già compilato, con la dicitura “il cliente approva” e la Vostra
sigla accanto. Vi ringrazio di avermi risparmiato la fatica, ma la crocetta avrei voluto metterla io, e
l'avrei messa altrove.

Il montaggio usa prove di un'altra orchestra, come due violiniste hanno notato per prime, e la musica non
è la nostra. Mi spiace, ma il video così com'è non possiamo approvarlo né pagarne il saldo di 5.200,00
euro. Restiamo disponibili a girare un'altra mattina.

Con stima

#sig(853, w: 44mm)

Umberto Dal Zotto \ direttore artistico
""",
        truth(
            AC,
            "rejected",
            True,
            "it",
            client="Orchestra Giovanile del Piave",
            project="Stagione 2026",
            project_code="CL-417",
            milestone="consegna 2: video istituzionale",
            signatory_name="Umberto Dal Zotto",
            signatory_title="direttore artistico",
            signature_date="2025-05-29",
            amount="5200.00 EUR",
        ),
    )


def posta() -> Paper:
    return text(
        "mz-it-mail-purche",
        r"""
#set page(paper: "a4", margin: 19mm)
#set text(font: "Liberation Sans", size: 9.7pt, lang: "it")
#rect(fill: rgb("#f5f5f5"), stroke: none, width: 100%, inset: 8pt)[*Da:* Fabrizio Manca, Cantieri Navali Tirso \ *A:* supporto\@nuraghenet.example \ *Data:* ven 12/12/2025 15:18 \
  *Ogg.:* R: chiusura ticket progetto NN-630 Rete officina, Fase 3 cablaggio]
#v(2mm)
Buonasera,

nel Vostro avviso automatico leggo “fase 3 accettata dal cliente” ancora prima che il cliente aprisse la
mail: sistemate quella macchinetta.

Venendo al merito, ho visto le certificazioni delle 140 prese e per Cantieri Navali Tirso la Fase 3 cablaggio si può
accettare, purché entro Natale vengano etichettati gli armadi del capannone C. L'importo resta quello dell'ordine,
€ 16.720,00.

Buone feste \ Fabrizio Manca \ Responsabile IT
""",
        truth(
            MAIL,
            "accepted_with_conditions",
            None,
            "it",
            client="Cantieri Navali Tirso",
            project="Rete officina",
            project_code="NN-630",
            milestone="Fase 3 cablaggio",
            signatory_name="Fabrizio Manca",
            signatory_title="Responsabile IT",
            signature_date="2025-12-12",
            amount="16720.00 EUR",
            conditions=["entro Natale vengano etichettati gli armadi del capannone C"],
        ),
    )


def variante() -> Paper:
    return text(
        "mz-it-variante",
        r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "Nimbus Sans", size: 9.4pt, lang: "it")
#table(columns: (1fr, 1fr, 1fr), inset: 6pt, table.cell(colspan: 2)[#text(size: 14pt)[*Richiesta di variante V-06*]], [foglio 1/1],
  [Committente \ *Terme di Montegrezzo*], [Progetto \ *Piscina coperta*], [Contratto \ *TM-APP-12*])
*Proposta dello studio Ardesia Ingegneria.* Sostituire le UTA con recupero rotativo. L'ufficio qualità di Ardesia ha dato
parere favorevole il 9 settembre 2025.
#table(columns: (1fr, 36mm), inset: 5pt, align: (left, right), [Nuove UTA, fornitura], [\+ € 44.600,00], [Stralcio batterie elettriche], [− € 12.150,00], [*Saldo della variante*], [*\+ € 32.450,00*])
*Risposta del committente.* #bx("v") si autorizza #h(5mm) #bx(none) non si autorizza #h(5mm) #bx(none) si rinvia
#v(2mm)
Durata invariata. Le lavorazioni possono cominciare.
#v(8mm)
#on(64mm, sig(860, w: 46mm)) #h(1fr) #sig(867, w: 36mm) \
Ginevra Pellizzari, amministratrice unica #h(1fr) per Ardesia Ingegneria \ 18 settembre 2025
""",
        truth(
            CO,
            "accepted",
            True,
            "it",
            client="Terme di Montegrezzo",
            project="Piscina coperta",
            project_code="TM-APP-12",
            signatory_name="Ginevra Pellizzari",
            signatory_title="amministratrice unica",
            signature_date="2025-09-18",
            amount="32450.00 EUR",
            change_order_number="V-06",
        ),
    )


def rapportino() -> Paper:
    return text(
        "mz-it-rapportino",
        r"""
#set page(width: 148mm, height: 190mm, margin: 11mm, fill: rgb("#fbf6ee"))
#set text(font: "Liberation Mono", size: 8.6pt, lang: "it")
RAPPORTINO ORE #h(1fr) Elettra Impianti
#line(length: 100%)
Cliente...: Pastificio Grano Antico \
Commessa..: EI-2207 Quadri linea 3
#table(columns: (1fr, 22mm, 22mm), inset: 5pt, [Tecnico], [Ordinarie], [Straord.], [Boschi], [8], [2], [Lentini], [8], [0], [Totale], [16], [2])
Capo squadra Elettra: ore confermate #sig(874, w: 26mm, h: 7mm)
#v(5mm)
Per il cliente: ore riconosciute
#v(2mm)
#on(58mm, sig(880, w: 42mm)) \
Donato Liguori, manutenzione \
Visto in data #wr(36mm, pen("05/06/26", size: 13pt))
#v(1fr)
#text(size: 7pt)[copia blu al cliente (mod. bilingue / two-language form, mm/dd or dd/mm as used on site)]
""",
        truth(
            TS,
            "accepted",
            True,
            "it",
            client="Pastificio Grano Antico",
            project="Quadri linea 3",
            project_code="EI-2207",
            signatory_name="Donato Liguori",
            signatory_title="manutenzione",
            warnings=["ambiguous_date"],
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        ultimazione,
        collaudo,
        regolare,
        annullato,
        riserva,
        rifiuto,
        posta,
        variante,
        rapportino,
    ):
        yield make()
