"""Italian post from Italy and Ticino."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import glass, plain


def collaudo() -> Paper:
    return plain(
        "mx-it-collaudo",
        r"""
#set page("a4", margin: 2.2cm)
#set text(font: "Nimbus Roman", size: 11.5pt, lang: "it")
#set par(justify: true)
#align(center)[#text(15pt, weight: "bold")[VERBALE DI COLLAUDO FUNZIONALE] \ impianto fotovoltaico con accumulo, 186 kWp]
#v(4mm)
L'anno 2026, il giorno 30 del mese di aprile, presso lo stabilimento di Mirandola, si sono riuniti: per la committente *Ceramiche Valdisecchia S.p.A.* l'ing. *Ornella Bertacchi*, energy manager; per l'appaltatrice Solaria Padana S.r.l. il p.i. Denis Malagoli.

Oggetto dell'appalto: *Tetto fotovoltaico reparto cottura*, commessa *SP-24-0977*.

#table(columns: (1fr, 3cm, 3cm, 2.2cm), stroke: 0.5pt, inset: 5pt, [*Prova*], [*Atteso*], [*Rilevato*], [*Esito*], [Isolamento stringhe], [oltre 1 MΩ], [6,2 MΩ], [positivo], [Rendimento (PR)], [0,80], [0,83], [positivo], [Intervento protezione d'interfaccia], [0,1 s], [0,08 s], [positivo], [Commutazione in isola], [presente], [presente], [positivo])

Nulla osservando le parti, la committente accetta l'impianto e lo prende in consegna. L'appaltatrice potrà emettere fattura per la rata a collaudo di € 43.200,00 oltre IVA.

Letto, confermato e sottoscritto.
#v(6mm)
#grid(columns: (1fr, 1fr), column-gutter: 1cm, row-gutter: 4pt, sl(100%, sig(901, w: 125pt)), sl(100%, sig(902, w: 110pt, ink: soot)), [per la committente], [per l'appaltatrice])
""",
        truth(
            "acceptance_certificate", "accepted", True, "it",
            client="Ceramiche Valdisecchia S.p.A.",
            project="Tetto fotovoltaico reparto cottura", project_code="SP-24-0977",
            signatory_name="Ornella Bertacchi", signatory_title="energy manager",
            signature_date="2026-04-30", amount="43200.00 EUR",
        ),
    )  # fmt: skip


def consegna() -> Paper:
    return glass(
        "mx-it-consegna",
        r"""
#set page("a4", margin: 2cm)
#set text(font: "Nimbus Sans", size: 11.5pt, lang: "it")
#text(17pt, weight: "bold")[FALEGNAMERIA ZANOTELLI] #h(1fr) Pergine
#line(length: 100%, stroke: 1.3pt)
*Rapporto di fine lavori n. 318* \
#v(1mm)
Committente: *Rifugio Cima Larga s.n.c.* \
Lavoro: *Serramenti piano notte*
#v(3mm)
#table(columns: (1fr, 3.4cm), stroke: 0.6pt, inset: 7pt, [Voce], [Controllato], [14 finestre in larice], hand(14pt)[va bene], [5 porte camera], hand(14pt)[va bene], [Davanzali], hand(14pt)[va bene])
#v(3mm)
Il committente: \
#on accetta i lavori con la riserva scritta qui sotto \
#off accetta i lavori \
#off non accetta i lavori
#v(2mm)
Riserva: #hand(14pt)[la porta della camera 3 va piallata]
#v(7mm)
#sl(8cm, sig(911, w: 135pt)) #h(1fr) #sl(4cm, hand(14pt)[9 giugno 2026]) \
Ivana Pedrotti, socia
""",
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "it",
            client="Rifugio Cima Larga s.n.c.", project="Serramenti piano notte",
            project_code="318", signatory_name="Ivana Pedrotti", signatory_title="socia",
            signature_date="2026-06-09", conditions=["la porta della camera 3 va piallata"],
        ),
        Scanner(dpi=125, skew=1.1, noise=2, blur=0.6, jpeg=40, seed=121),
    )  # fmt: skip


def diniego() -> Paper:
    return plain(
        "mx-it-diniego",
        r"""
#set page("a4", margin: (x: 2.4cm, y: 2cm), header: grid(columns: (1fr, auto), text(8.5pt)[Consorzio Bibliotecario della Bassa Sesia], text(8.5pt)[prot. 0004418 / 2025]))
#set text(font: "Libertinus Serif", size: 11.5pt, lang: "it")
Spett.le Archivolta Software S.r.l. \
via PEC: archivolta\@pec.example
#v(4mm)
Vercelli, 19 dicembre 2025

*Oggetto: catalogo unico in rete, contratto CB-2024/19, verifica di conformità della fase 2*

Con riferimento alla richiesta del 1° dicembre, il sottoscritto, nella qualità di responsabile unico del progetto, vista la relazione della commissione tecnica (seduta del 16 c.m.), dichiara che la verifica di conformità della fase 2 ha avuto *esito negativo*.

In particolare:
+ la migrazione ha duplicato circa 31.000 notizie bibliografiche;
+ il prestito interbibliotecario non invia gli avvisi;
+ l'accesso con SPID risulta assente, pur essendo previsto dal capitolato all'articolo 7.

Si assegna a codesta Società un termine di quarantacinque giorni per la rimozione delle difformità, decorso il quale saranno applicate le penali. Non si dà luogo alla liquidazione di € 26.740,00.

Distinti saluti.
#v(4mm)
#align(right, block(width: 8cm, stroke: 0.6pt + blue, inset: 7pt, align(left, text(9pt)[Firmato digitalmente da: *Massimo Terracini* \ Responsabile unico del progetto \ Data: 19/12/2025 12:36:40 +01'00' \ Certificato n. 0A77 31])))
""",
        truth(
            "acceptance_certificate", "rejected", True, "it",
            client="Consorzio Bibliotecario della Bassa Sesia", project="catalogo unico in rete",
            project_code="CB-2024/19", milestone="fase 2", signatory_name="Massimo Terracini",
            signatory_title="Responsabile unico del progetto", signature_date="2025-12-19",
            amount="26740.00 EUR",
        ),
    )  # fmt: skip


def mail_it() -> Paper:
    return plain(
        "mx-it-mail",
        r"""
#set page("a4", margin: 2cm, footer: text(8pt, fill: gray)[stampato il 28/05/2026 · pagina 1 di 1])
#set text(font: "Carlito", size: 11pt, lang: "it")
#text(15pt, weight: "bold")[R: Foto dei nuovi arrivi, seconda giornata]
#v(1mm)
#table(columns: (2cm, 1fr), stroke: none, fill: luma(244), inset: 4pt, [Da], [Ludovica Sartoretto <lsartoretto@maglificiobrenta.example>], [A], [Studio Obiettivo Nove], [Cc], [negozio\@maglificiobrenta.example], [Data], [giovedì 28 maggio 2026, 09:18])
#v(3mm)
Buongiorno Tommaso,

ieri sera ho guardato le novanta fotografie con mia sorella, che come sai non è tenera. Le due con il cappotto verde le ha volute subito in vetrina. La maglia grezza sembra di poterla toccare.

Per noi la seconda giornata è approvata: fai pure la fattura da 2.450 euro sulla conferma O9-3316 e mandaci i file grandi per la tipografia. Il ritocco che ti avevo chiesto sul bottone lascialo perdere, va benissimo così.

A presto \
Ludovica

Ludovica Sartoretto · Responsabile marketing \
Maglificio Brenta S.r.l.
""",
        truth(
            "email", "accepted", None, "it", client="Maglificio Brenta S.r.l.",
            project="Foto dei nuovi arrivi", project_code="O9-3316",
            milestone="seconda giornata", signatory_name="Ludovica Sartoretto",
            signatory_title="Responsabile marketing", signature_date="2026-05-28",
            amount="2450.00 EUR",
        ),
    )  # fmt: skip


def due_firme() -> Paper:
    return plain(
        "mx-it-due-firme",
        r"""
#set page("a4", margin: 2cm)
#set text(font: "Lato", size: 10pt, lang: "it", region: "CH")
#grid(columns: (4mm, 1fr), column-gutter: 5mm, rect(width: 4mm, height: 22mm, fill: rgb("#bc4749")), [#text(18pt)[Dichiarazione di accettazione] \ #text(9pt)[Geodati Verzasca SA, Tenero · mandato *GV-2290*] \ #v(1mm) Catasto delle canalizzazioni])
#v(5mm)
Il *Comune di Lavizzara Bassa* ha ricevuto il 2 luglio 2026 il catasto delle canalizzazioni, composto di 34 tavole, della banca dati e del rapporto sulle immissioni abusive.

Il Municipio accetta l'opera e riconosce il saldo di CHF 38'900.00, esigibile a trenta giorni.

A norma del regolamento comunale la dichiarazione vincola il Comune solo con la firma collettiva del sindaco e del segretario.
#v(1cm)
#grid(columns: (1fr, 1fr), column-gutter: 1.4cm, row-gutter: 5pt, sl(100%, sig(951, w: 130pt)), sl(100%, []), [Il sindaco \ Fiorenzo Maggetti \ 14 luglio 2026], [Il segretario \ Aurelio Pedrazzi \ data:])
""",
        truth(
            "acceptance_certificate", "undecided", False, "it",
            client="Comune di Lavizzara Bassa", project="Catasto delle canalizzazioni",
            project_code="GV-2290", signatory_name="Aurelio Pedrazzi",
            signatory_title="segretario", amount="38900.00 CHF", warnings=["partly_signed"],
        ),
    )  # fmt: skip


def ore() -> Paper:
    return plain(
        "mx-it-ore",
        r"""
#set page("a4", margin: 1.8cm)
#set text(font: "DejaVu Sans", size: 8.5pt, lang: "it")
#text(14pt)[Rapportino ore di consulenza] #h(1fr) marzo 2026
#line(length: 100%, stroke: 2pt + rgb("#3d5a80"))
Società di consulenza: Bussola Organizzazione, Trieste \
Cliente: *Pastificio Colle Ermo S.r.l.* \
Incarico: *Riordino del magazzino* · lettera *BO/25/71* \
Consulente: Chiara Vidmar
#v(2mm)
#table(columns: (2.4cm, 1fr, 2cm), stroke: 0.4pt, inset: 5pt, align: (left, left, right), [giorno], [attività], [ore], [3 marzo], [conta dei pallet con la squadra di notte], [8], [10 marzo], [disegno delle corsie], [8], [17 marzo], [viaggio e riunione a Udine], [6], [24 marzo], [affiancamento capoturno], [8], [31 marzo], [affiancamento capoturno, chiusura], [8], [], [*totale*], [*38*])
#v(4mm)
#block(stroke: 0.8pt + rgb("#3d5a80"), inset: 9pt, width: 100%)[
*Spazio del cliente.* Si approvano 32 ore su 38 per un importo di € 2.720,00. Restano escluse le 6 ore del 17 marzo, da documentare con il biglietto del treno.
#v(3mm)
#sl(7cm, sig(961, w: 115pt)) \
Renzo Cossutta, direttore di stabilimento -- 2 aprile 2026]
#v(4mm)
La consulente #sl(5cm, sig(962, w: 90pt, ink: soot))
""",
        truth(
            "timesheet_approval", "accepted_with_conditions", True, "it",
            client="Pastificio Colle Ermo S.r.l.", project="Riordino del magazzino",
            project_code="BO/25/71", signatory_name="Renzo Cossutta",
            signatory_title="direttore di stabilimento", signature_date="2026-04-02",
            amount="2720.00 EUR",
            conditions=[
                "Restano escluse le 6 ore del 17 marzo, da documentare con il biglietto del treno",
            ],
        ),
    )  # fmt: skip


def ordine() -> Paper:
    return plain(
        "mx-it-ordine",
        r"""
#set page("a4", margin: 1.9cm)
#set text(font: "Nimbus Sans", size: 10pt, lang: "it")
#table(columns: (1fr, 1fr), inset: 8pt, stroke: 0.7pt, [*Officine Meccaniche Trompia S.p.A.* \ Lumezzane (BS)], [#text(14pt, weight: "bold")[ORDINE DI ACQUISTO] \ n. OA26-00915 del 16 settembre 2026], [Fornitore: \ Tecnolab Prove Materiali S.r.l., Dalmine], [Destinazione: reparto qualità \ Progetto: Qualifica acciai 2027])
#v(3mm)
#table(columns: (1cm, 1fr, 1.6cm, 2.4cm, 2.6cm), align: (center, left, right, right, right), stroke: 0.4pt, inset: 6pt, [*Riga*], [*Prestazione*], [*Q.tà*], [*Prezzo €*], [*Importo €*], [1], [Prova di trazione a caldo, UNI EN ISO 6892-2], [24], [165,00], [3.960,00], [2], [Micrografia con relazione], [24], [90,00], [2.160,00], [3], [Resilienza a −40 °C, terna], [12], [140,00], [1.680,00], table.cell(colspan: 4, align(right)[*Totale imponibile*]), [*7.800,00*])
#v(2mm)
Resa dei rapporti entro 20 giorni dal ritiro dei provini. Pagamento RiBa 60 giorni fine mese. Si prega di restituire copia dell'ordine per presa visione.
#v(8mm)
Ufficio acquisti \
#sl(6.5cm, sig(971, w: 110pt)) \
Giada Bonomelli, buyer senior
""",
        truth(
            "purchase_order", None, True, "it", client="Officine Meccaniche Trompia S.p.A.",
            project="Qualifica acciai 2027", signatory_name="Giada Bonomelli",
            signatory_title="buyer senior", signature_date="2026-09-16", amount="7800.00 EUR",
            po_number="OA26-00915",
        ),
    )  # fmt: skip


def variante() -> Paper:
    return plain(
        "mx-it-variante",
        r"""
#set page("a4", margin: 2.3cm)
#set text(font: "Caladea", size: 11pt, lang: "it")
#set par(justify: true)
*FONDAZIONE TEATRO DEGLI ARMENI* #h(1fr) Livorno, 11 febbraio 2026
#line(length: 100%, stroke: 0.6pt)
All'impresa Restauri Montenero S.r.l.

*Risposta alla proposta di variante n. VAR-6, cantiere Restauro del sipario storico (contratto 41/2025)*

La Fondazione ha esaminato con attenzione la proposta pervenuta il 23 gennaio, con la quale codesta impresa chiede di sostituire il supporto in lino con un tessuto sintetico e di riconoscere un maggior compenso di € 19.480,00.

Pur comprendendo le ragioni di reperibilità del materiale, sentita la Soprintendenza, la Fondazione ritiene di non poter accogliere la variante. Il restauro prosegua dunque secondo il contratto, con il supporto in lino; per la consegna si potrà concordare un breve differimento.

Si resta a disposizione per ogni chiarimento.
#v(5mm)
#h(55%) Il sovrintendente
#v(4mm)
#h(55%) #sig(981, w: 125pt, h: 34pt) \
#h(55%) Leonardo Quaglierini
""",
        truth(
            "change_order", "rejected", True, "it", client="FONDAZIONE TEATRO DEGLI ARMENI",
            project="Restauro del sipario storico", project_code="41/2025",
            signatory_name="Leonardo Quaglierini", signatory_title="sovrintendente",
            signature_date="2026-02-11", amount="19480.00 EUR", change_order_number="VAR-6",
        ),
    )  # fmt: skip


def in_bianco() -> Paper:
    return glass(
        "mx-it-in-bianco",
        r"""
#set page("a4", margin: 2.2cm)
#set text(font: "C059", size: 11.5pt, lang: "it")
#align(center, text(15pt)[*Certificato di regolare esecuzione*])
#v(4mm)
Servizio: *Pulizia e rilegatura registri parrocchiali* \
Affidamento n. *208/2025* \
Ente: *Archivio Storico di Norcia e Valnerina* \
Ditta: Legatoria Artigiana Fabbri, Spoleto
#v(3mm)
Si attesta che la ditta ha eseguito il servizio a regola d'arte entro il termine stabilito e che si può procedere al pagamento di € 4.115,00.

Registri riconsegnati: #hand(14pt)[61] \
Scatole nuove: #hand(14pt)[61]
#v(1.2cm)
Il direttore dell'Archivio #h(1fr) La ditta, per accettazione \
#v(4mm)
#sl(6.5cm, []) #h(1fr) #sl(6cm, []) \
Ubaldo Severini #h(1fr) Nello Fabbri #h(1.6cm)
#v(5mm)
Norcia, lì ...............................
""",
        truth(
            "acceptance_certificate", "undecided", False, "it",
            client="Archivio Storico di Norcia e Valnerina",
            project="Pulizia e rilegatura registri parrocchiali", project_code="208/2025",
            signatory_name="Ubaldo Severini", signatory_title="direttore dell'Archivio",
            amount="4115.00 EUR",
        ),
        Scanner(dpi=125, skew=-0.6, noise=2, blur=0.6, jpeg=40, seed=131),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield collaudo()
    yield consegna()
    yield diniego()
    yield mail_it()
    yield due_firme()
    yield ore()
    yield ordine()
    yield variante()
    yield in_bianco()
