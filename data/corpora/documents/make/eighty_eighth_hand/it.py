"""Papers of Italian clients and of clients in Ticino."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from scan import Scanner

from . import board


def collaudo_modulo() -> Paper:
    """Modulo compilabile di collaudo di un impianto di videosorveglianza."""
    form = board.Form(A4, "Modulo di collaudo")
    form.say(40, 60, "MODULO DI COLLAUDO", "Courier-Bold", 18)
    form.say(40, 78, "Vigilmont Sistemi S.r.l. - Biella - mod. QA 11", "Courier", 9)
    form.line(40, 88, 515, 1.4)
    y = 120.0
    for name, label, value in (
        ("committente", "Committente", "Lanificio Fratelli Zegnoli S.p.A."),
        ("impianto", "Impianto", "Videosorveglianza magazzino filati"),
        ("commessa", "Commessa", "VM-25-204"),
        ("fase", "Fase", "Collaudo finale"),
        ("corrispettivo", "Corrispettivo a saldo", "EUR 12.460,00"),
        ("ordine", "Vs. ordine", "ODA 3307"),
    ):
        form.say(40, y, label, "Courier", 10)
        form.field(name, 190, y, 320, value)
        y += 26
    y += 10
    for name, label in (
        ("p1", "Tutte le 26 telecamere registrano a 25 fotogrammi"),
        ("p2", "Conservazione delle immagini limitata a 72 ore"),
        ("p3", "Cartelli informativi affissi agli ingressi"),
        ("p4", "Password di fabbrica sostituite"),
    ):
        form.box(name, 44, y, True, "check")
        form.say(66, y, label, "Courier", 10)
        y += 20
    y += 16
    form.say(40, y, "Esito:", "Courier-Bold", 11)
    form.box("positivo", 110, y, True, "check")
    form.say(130, y, "positivo, impianto accettato", "Courier", 10)
    form.box("negativo", 330, y, False, "check")
    form.say(350, y, "negativo", "Courier", 10)
    y += 44
    form.say(40, y, "Per il committente", "Courier", 10)
    form.field("nome", 190, y, 160, "Edoardo Perazzone")
    form.field("ruolo", 360, y, 160, "Responsabile sicurezza")
    form.say(40, y + 28, "Data", "Courier", 10)
    form.field("data", 190, y + 28, 90, "27/02/2026")
    form.scrawl(340, y + 76, 17, 140, 30)
    form.line(330, y + 80, 190)
    form.say(330, y + 92, "firma", "Courier", 8)
    return board.filled(
        "nd-it-collaudo-modulo",
        form,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Lanificio Fratelli Zegnoli S.p.A.",
            project="Videosorveglianza magazzino filati",
            project_code="VM-25-204",
            milestone="Collaudo finale",
            signatory_name="Edoardo Perazzone",
            signatory_title="Responsabile sicurezza",
            signature_date="2026-02-27",
            amount="12460.00 EUR",
            po_number="ODA 3307",
        ),
    )


def regolare_esecuzione() -> Paper:
    """Certificato di regolare esecuzione di un comune."""
    pdf = board.sheet(
        r"""
#align(center)[#text(size: 13pt)[COMUNE DI ROCCA SAN GENNARO] \ #text(size: 9pt, style: "italic")[Settore Lavori Pubblici] \ #v(3mm) #text(size: 14pt, weight: "bold")[CERTIFICATO DI REGOLARE ESECUZIONE]]
#v(4mm)
#set par(justify: true)
*Lavori:* Messa in sicurezza del muro di via Calvario \
*CUP:* J47H24000910004 #h(6mm) *CIG:* B2C71E09A4 \
*Impresa:* Edil Taburno S.r.l. \
*Importo contrattuale:* € 148.220,00 al netto del ribasso
#v(2mm)
*Premesso* che i lavori sono stati consegnati il 15 settembre 2025 e ultimati il 20 febbraio 2026, entro il termine utile; che lo stato finale ammonta a € 146.975,30 e che, detratti gli acconti, resta il credito dell'impresa di *€ 9.384,12*;

*visitati* i luoghi il 10 marzo 2026 e riscontrato che le opere corrispondono per qualità e misura alle registrazioni contabili;

*accertato* che nessun creditore si è opposto e che l'impresa ha firmato il conto finale senza riserve;

il sottoscritto direttore dei lavori
#align(center)[*CERTIFICA*]
che i lavori di cui sopra sono stati regolarmente eseguiti dall'impresa Edil Taburno e ne liquida il residuo credito come sopra indicato.
#v(6mm)
Rocca San Gennaro, 16 marzo 2026
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [Il direttore dei lavori \ #sig(56, w: 42mm, h: 12mm) \ Ing. Carmela Izzo], [Visto, si conferma: il R.U.P. \ #sig(83, w: 42mm, h: 12mm) \ Geom. Salvatore Mennella \ 18 marzo 2026])
""",
        lang="it",
        font="Nimbus Roman",
        size=11.5,
        page='paper: "a4", margin: (x: 26mm, y: 22mm)',
    )
    return board.plain(
        "nd-it-regolare-esecuzione",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="COMUNE DI ROCCA SAN GENNARO",
            project="Messa in sicurezza del muro di via Calvario",
            project_code="J47H24000910004",
            signatory_name="Salvatore Mennella",
            signatory_title="R.U.P.",
            signature_date="2026-03-18",
            amount="9384.12 EUR",
        ),
    )


def consegna_ticino() -> Paper:
    """Verbale di consegna ticinese con riserve."""
    pdf = board.sheet(
        r"""
#rect(fill: rgb("#dfe7ee"), width: 100%, inset: 9pt)[#text(size: 16pt, weight: "bold")[Verbale di consegna dell'opera] \ Fiduciaria Immobiliare Breganzona SA, Lugano]
#v(3mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
[*Oggetto* \ Risanamento autorimessa Al Ronco \ \ *Commessa* \ FIB-318],
[*Impresa* \ Betontec Malcantone Sagl \ \ *Importo liquidato* \ CHF 67'300.00])
#v(3mm)
La committente, rappresentata come sotto, ha visitato l'autorimessa mercoledì 6 maggio 2026 insieme al capocantiere. L'opera viene presa in consegna con riserva dei seguenti difetti secondari, da eliminare entro trenta giorni:
#v(2mm)
#enum(numbering: "a)", [ripresa del rivestimento epossidico alla rampa], [segnaletica orizzontale dei posti 31–36], [canaletta davanti al cancello ostruita da malta])
#v(2mm)
Il termine di notifica per i difetti decorre dalla data di consegna (due anni). Le chiavi, tre mazzi, sono state restituite.
#v(9mm)
#grid(columns: (1fr, 1fr), gutter: 12mm, [#full(t: 0.4pt) Committente \ #sig(48, w: 40mm, h: 12mm) \ Tiziana Ghirlanda \ Responsabile tecnica \ Lugano, 6.5.2026], [#full(t: 0.4pt) Impresa \ #sig(67, w: 40mm, h: 12mm, c: black) \ Fulvio Petazzi])
""",
        lang="it",
        font="URW Gothic",
        size=9.8,
        page='paper: "a4", margin: (x: 23mm, y: 20mm)',
    )
    return board.plain(
        "nd-ch-verbale-consegna",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Fiduciaria Immobiliare Breganzona SA",
            project="Risanamento autorimessa Al Ronco",
            project_code="FIB-318",
            signatory_name="Tiziana Ghirlanda",
            signatory_title="Responsabile tecnica",
            signature_date="2026-05-06",
            amount="67300.00 CHF",
            conditions=[
                "ripresa del rivestimento epossidico alla rampa",
                "segnaletica orizzontale dei posti 31–36",
                "canaletta davanti al cancello ostruita da malta",
            ],
        ),
    )


def posta_accettata() -> Paper:
    """E-mail di accettazione di un sito multilingue."""
    pdf = board.sheet(
        r"""
*Oggetto:* R: sito nuovo online su ambiente di prova \
*Mittente:* Giulia Santamaria \<direzione\@consorziopecorino.example> \
*Data:* 30/06/2026 11:48 \
*A:* Enrico Balestra \<enrico\@webfucina.example> \
*CC:* amministrazione\@consorziopecorino.example
#full(t: 0.3pt)

Buongiorno Enrico,

ho girato il sito con i soci per tutto il fine settimana: si apre in un lampo anche dal telefono di chi sta in ovile con mezza tacca, e la mappa dei caseifici è piaciuta a tutti, pure a quelli di Orune che non sono mai d'accordo su niente.

Per noi la fase 3, versione trilingue, è accettata e potete andare in linea da domani. La fattura di 5.250,00 euro per la commessa WF/98 mandatela all'amministrazione.

Grazie di cuore per la pazienza,

Giulia Santamaria \
Direttrice \
Consorzio Pecorino della Barbagia Alta

#text(size: 8.5pt, fill: luma(90))[\-\-\-\-\- Messaggio originale \-\-\-\-\- \ Da: Enrico Balestra \ Inviato: venerdì 26 giugno 2026 \ Oggetto: sito nuovo online su ambiente di prova \ \ Ciao Giulia, il Sito consortile 2026 è sul server di prova in tre lingue. Quando avete guardato mi dici se possiamo pubblicare?]
""",
        lang="it",
        font="DejaVu Sans Condensed",
        size=9.5,
        page='paper: "a4", margin: (x: 20mm, y: 20mm)',
    )
    return board.plain(
        "nd-it-sito-mail",
        pdf,
        truth(
            "email",
            "accepted",
            None,
            "it",
            client="Consorzio Pecorino della Barbagia Alta",
            project="Sito consortile 2026",
            project_code="WF/98",
            milestone="fase 3, versione trilingue",
            signatory_name="Giulia Santamaria",
            signatory_title="Direttrice",
            signature_date="2026-06-30",
            amount="5250.00 EUR",
        ),
    )


def rapportino() -> Paper:
    """Rapportino mensile delle ore con timbro di approvazione."""
    pdf = board.sheet(
        r"""
#grid(columns: (1fr, 1fr), [#text(size: 14pt, weight: "bold")[Rapportino ore] \ Studio Tecnico Associato Maggi-Rovere], align(right)[mese: *maggio 2026* \ foglio 1 di 1])
#v(2mm)
Cliente: Acquedotto Valli Cuneesi S.p.A. #h(8mm) Contratto: AVC-ING-26/02 \
Attività: Direzione operativa condotta Valle Grana #h(8mm) Tecnico: Chiara Rovere
#v(2mm)
#table(columns: (22mm, 1fr, 20mm), inset: 4pt, stroke: (x, y) => (y: 0.3pt), align: (left, left, right), [*Giorno*], [*Prestazione*], [*Ore*], [5 maggio], [Sopralluogo pozzetti, verbale], [6,0], [7 maggio], [Contabilità SAL 4], [4,5], [13 maggio], [Prove di tenuta idraulica], [8,0], [14 maggio], [Prove di tenuta idraulica], [8,0], [21 maggio], [Riunione con la Provincia per attraversamento], [3,5], [28 maggio], [Sopralluogo ripristini stradali], [5,0], [], [*Totale ore*], [*35,0*])
35,0 ore × € 58,00 = *€ 2.030,00* oltre contributo e IVA
#v(9mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [Il tecnico \ #sig(76, w: 40mm, h: 11mm, c: black) \ 31 maggio 2026],
[#stamp(a: -5deg, c: rgb("#1d4f91"), s: 9pt)[ACQUEDOTTO VALLI CUNEESI S.p.A. \ ORE APPROVATE – 4 GIU 2026 \ Dario Occelli, Responsabile Reti] #v(1mm) #sig(94, w: 24mm, h: 9mm)])
""",
        lang="it",
        font="Liberation Sans",
        size=9.5,
        page='paper: "a4", margin: (x: 22mm, y: 20mm)',
    )
    return board.plain(
        "nd-it-rapportino-ore",
        pdf,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Acquedotto Valli Cuneesi S.p.A.",
            project="Direzione operativa condotta Valle Grana",
            project_code="AVC-ING-26/02",
            signatory_name="Dario Occelli",
            signatory_title="Responsabile Reti",
            signature_date="2026-06-04",
            amount="2030.00 EUR",
        ),
    )


def variante_respinta() -> Paper:
    """Richiesta di variante che il committente respinge."""
    pdf = board.sheet(
        r"""
#table(columns: (1fr, 40mm), inset: 7pt, stroke: 0.8pt, [#text(size: 14pt, weight: "bold")[RICHIESTA DI VARIANTE] \ Teatro Civico di Monteluce – Fondazione], [N. *RV-12* \ 20 maggio 2026])
*Progetto:* Rifacimento macchina scenica #h(6mm) *Codice:* TCM-S/25 \
*Richiedente:* Officine Argano & C. S.n.c.
#v(2mm)
#table(columns: (36mm, 1fr), inset: 6pt, stroke: 0.4pt, [Che cosa si chiede], [Sostituire i sei tiri manuali del secondo ponte con tiri motorizzati a velocità variabile.], [Motivo addotto], [Disponibilità di un lotto di motori a prezzo di favore.], [Effetto economico], [Maggior costo netto di € 33.800,00], [Effetto sui tempi], [Venti giorni lavorativi in più])
#v(3mm)
*Parere della direzione tecnica.* I solai del secondo ponte non sono stati verificati per il peso dei motori e la stagione apre il 2 ottobre; i venti giorni non ci sono.
#v(2mm)
*Decisione della committente:* #h(4mm) approvata \[ #h(2mm) \] #h(6mm) rinviata \[ #h(2mm) \] #h(6mm) respinta \[X\]
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [#sig(32, w: 46mm, h: 13mm) \ #rule(w: 70mm) \ Ottavia Ranieri, Sovrintendente], [#v(10mm) 27 maggio 2026])
""",
        lang="it",
        font="Caladea",
        size=10.5,
        page='paper: "a4", margin: 22mm',
    )
    return board.plain(
        "nd-it-variante-respinta",
        pdf,
        truth(
            "change_order",
            "rejected",
            True,
            "it",
            client="Teatro Civico di Monteluce – Fondazione",
            project="Rifacimento macchina scenica",
            project_code="TCM-S/25",
            signatory_name="Ottavia Ranieri",
            signatory_title="Sovrintendente",
            signature_date="2026-05-27",
            amount="33800.00 EUR",
            change_order_number="RV-12",
        ),
    )


def verbale_bianco() -> Paper:
    """Verbale di accettazione pronto ma non firmato, con lavori aperti."""
    pdf = board.sheet(
        r"""
#text(size: 8.5pt)[Analitica Flegrea – laboratorio di prova · Pozzuoli #h(1fr) Verbale n. 2026/57]
#full(t: 0.6pt)
#v(5mm)
#align(center)[#text(size: 16pt)[Verbale di accettazione del servizio]]
#v(4mm)
#par(justify: true)[Il giorno #rule(w: 22mm) la società *Conserve Vesuviane S.r.l.*, con riferimento al contratto *LAB-0446*, progetto *Piano analitico pomodoro 2026*, esaminati i rapporti di prova della prima tranche,]
#v(1mm)
#align(center)[DICHIARA]
di accettare il servizio relativo alla *prima tranche* e di autorizzare la fatturazione di € 7.912,00.
#v(3mm)
#table(columns: (1fr, 30mm, 30mm), inset: 5pt, stroke: 0.4pt, align: (left, center, center), [Rapporto di prova], [Consegnato], [Conforme al piano], [Residui di fitofarmaci, 40 campioni], [Sì], [Sì], [Metalli pesanti, 40 campioni], [Sì], [Sì], [Muffe (metodo Howard), 40 campioni], [Sì], [Sì])
#v(16mm)
#grid(columns: (1fr, 1fr), gutter: 16mm, [Per Conserve Vesuviane S.r.l. \ #v(12mm) #full(t: 0.4pt) (Raffaele Ammendola, responsabile qualità)], [Per il laboratorio \ #v(12mm) #full(t: 0.4pt) (dott.ssa Ivana Scotto)])
""",
        lang="it",
        font="C059",
        size=10.5,
        page='paper: "a4", margin: (x: 26mm, y: 20mm)',
    )
    return board.plain(
        "nd-it-verbale-bianco",
        pdf,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "it",
            client="Conserve Vesuviane S.r.l.",
            project="Piano analitico pomodoro 2026",
            project_code="LAB-0446",
            milestone="prima tranche",
            signatory_name="Raffaele Ammendola",
            signatory_title="responsabile qualità",
            amount="7912.00 EUR",
        ),
    )


def rapporto_scan() -> Paper:
    """Rapporto d'intervento scandito con una postilla a mano."""
    pdf = board.sheet(
        r"""
#let pen = pen.with(f: "Dancing Script", s: 1.3em)
#rect(inset: 9pt, width: 100%, stroke: 1pt)[
#align(center)[#text(size: 13pt, weight: "bold")[Termoidraulica Cadorin & figli] \ Belluno – rapporto di fine lavori n. *1187/26*]
#v(2mm)
Cliente: #pen[Rifugio Croda Bianca s.n.c.] \
Lavoro: #pen[Caldaia a pellet e accumulo] \
Data: #pen[11 giugno 2026]
#v(2mm)
#table(columns: (1fr, 12mm), inset: 4pt, stroke: 0.4pt, [Caldaia accesa, fumi analizzati], align(center)[OK], [Accumulo 1500 l caricato], align(center)[OK], [Libretto d'impianto compilato], align(center)[OK])
#v(1mm)
A saldo: € 16.380,00 IVA esclusa \
#v(1mm)
Il cliente accetta i lavori e ritira le istruzioni.
#v(1mm)
Postilla: #pen[accetto purché tornate a isolare i tubi nel sottotetto]
#v(8mm)
#sig(99, w: 42mm, h: 11mm) \
#rule(w: 68mm) \
Firma del cliente: #pen[Ilario De Bona, gestore]
]
""",
        lang="it",
        font="Liberation Serif",
        size=10.5,
        page='paper: "a5", margin: 11mm',
    )
    return board.scanned(
        "nd-it-rapporto-rifugio",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Rifugio Croda Bianca s.n.c.",
            project="Caldaia a pellet e accumulo",
            project_code="1187/26",
            signatory_name="Ilario De Bona",
            signatory_title="gestore",
            signature_date="2026-06-11",
            amount="16380.00 EUR",
            conditions=["tornate a isolare i tubi nel sottotetto"],
        ),
        Scanner(dpi=150, skew=-0.7, noise=3, blur=0.5, jpeg=40, seed=117),
    )


def specifica() -> Paper:
    """Specifica dei lavori tra una scuola e un formatore."""
    pdf = board.sheet(
        r"""
#text(size: 17pt, weight: "bold", fill: rgb("#5c6b00"))[Specifica dei lavori] #h(1fr) #text(size: 10pt)[SDL/26-05]
#full(c: rgb("#5c6b00"), t: 1.5pt)
#columns(2, gutter: 8mm)[
*Committente* \ Istituto Superiore Levi-Malvano \ \
*Fornitore* \ Didattica Aperta Soc. Coop. \ \
*Titolo* \ Formazione docenti intelligenza artificiale \ \
*Durata* \ dal 7 settembre al 18 dicembre 2026 \ \
*Compenso* \ € 10.640,00, esente IVA art. 10
#colbreak()
*Contenuti* \ Quattro moduli da sei ore: fondamenti; scrittura e valutazione; privacy dei minori; laboratorio per materie. \ \
*Prodotti* \ Dispense, registro presenze, questionario di gradimento, relazione conclusiva. \ \
*Accettazione* \ Avverrà modulo per modulo con verbale a parte. \ \
*Recesso* \ Trenta giorni di preavviso scritto.]
#v(8mm)
Letto e sottoscritto il 15 luglio 2026
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 14mm, [Il committente \ #sig(70, w: 42mm, h: 12mm) \ Adele Marchisio \ Dirigente scolastica], [Il fornitore \ #sig(89, w: 42mm, h: 12mm, c: black) \ Omar Fontana \ Presidente])
""",
        lang="it",
        font="Carlito",
        size=10.5,
        page='paper: "a4", margin: (x: 22mm, y: 22mm)',
    )
    return board.plain(
        "nd-it-specifica-lavori",
        pdf,
        truth(
            "statement_of_work",
            None,
            True,
            "it",
            client="Istituto Superiore Levi-Malvano",
            project="Formazione docenti intelligenza artificiale",
            project_code="SDL/26-05",
            signatory_name="Adele Marchisio",
            signatory_title="Dirigente scolastica",
            signature_date="2026-07-15",
            amount="10640.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    first = (collaudo_modulo, regolare_esecuzione, consegna_ticino, posta_accettata)
    for make in (*first, rapportino, variante_respinta, verbale_bianco, rapporto_scan, specifica):
        yield make()
