"""Italian papers, from Italy and Ticino."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, mixed, scanned, text


def tests() -> Paper:
    """A positive report of plant tests."""
    source = r"""
#set page(paper: "a4", margin: (x: 20mm, y: 18mm))
#set text(font: "Nimbus Sans", size: 9.5pt, lang: "it")
#align(center)[#text(size: 14pt, weight: "bold")[VERBALE DI COLLAUDO] \ n. 26/0318]
#v(2mm)
#table(columns: (38mm, 1fr), inset: 5pt, stroke: 0.4pt, [Committente], [Oleificio Sociale di Trevi
 s.c.a.], [Fornitore], [Meccanica Subasio S.r.l.], [Impianto], [Linea di frangitura e gramolatura],
 [Commessa], [MS 4471], [Rata a collaudo], [€ 68.250,00 oltre IVA], [Luogo e data], [Trevi, 8
 ottobre 2026])
#v(2mm)
Alla presenza delle parti si è proceduto alle prove previste dal capitolato tecnico:
#table(columns: (1fr, 34mm, 34mm, 22mm), inset: 4.5pt, stroke: 0.4pt, [Prova], [Richiesto],
 [Misurato], [Esito], [Portata olive], [2,5 t/h], [2,62 t/h], [positivo],
 [Temperatura pasta], [≤ 27 °C], [26,4 °C], [positivo], [Rumorosità a 1 m], [≤ 78 dB(A)],
 [76 dB(A)], [positivo], [Arresti di emergenza], [6 su 6], [6 su 6], [positivo])
Il collaudo si conclude con esito favorevole. Il committente accetta l'impianto e autorizza
l'emissione della fattura della rata suddetta.
#v(8mm)
#grid(columns: (1fr, 1fr), [Per il committente \ #ink(11, 46, 14) \ Ubaldo Proietti Ciucci \
 responsabile di stabilimento], [Per il fornitore \ #ink(12, 44, 13) \ p.i. Sante Bazzica])
"""
    return text("mq-it-collaudo-olio", source, truth(
        "acceptance_certificate", "accepted", True, "it",
        client="Oleificio Sociale di Trevi s.c.a.", project="Linea di frangitura e gramolatura",
        project_code="MS 4471", signatory_name="Ubaldo Proietti Ciucci",
        signatory_title="responsabile di stabilimento", signature_date="2026-10-08",
        amount="68250.00 EUR", milestone="collaudo",
    ))  # fmt: skip


def reserves() -> Paper:
    """A handover of restored rooms with open points, scanned."""
    source = r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Liberation Serif", size: 11pt, lang: "it")
#text(size: 14pt)[*Verbale di consegna e presa in carico*]
#v(1mm)
Il giorno *venti febbraio 2026*, in Cremona, presso lo stabile di via Platina, la committente
*Scuola
di Liuteria Amaldi* prende in carico i lavori di *Restauro dell'aula magna* (cantiere *C-207*)
eseguiti da Edil Po S.n.c.
#v(2mm)
La presa in carico è fatta con riserva per quanto segue:
#v(1mm)
#print(s: 12pt)[1. ritocco stucchi angolo sud] \
#print(s: 12pt)[2. revisione maniglioni antipanico] \
#print(s: 12pt)[3. consegna certificati vernici]
#v(2mm)
da sistemare entro il #print(s: 12pt)[20 marzo 2026]. Sul saldo di € 29.480,00 non si applicano
trattenute.
#v(3mm)
Lo stabile viene consegnato pulito, con impianti in funzione e n. #print[5] mazzi di chiavi.
#v(9mm)
#grid(columns: (1fr, 1fr), gutter: 6mm,
 [#ink(21, 46, 14) \ #rule(w: 64mm) \ La preside, Donata Ghisolfi],
[#ink(22, 44, 13) \ #rule(w: 64mm)
 \ Per l'impresa, geom. Cesare Rota])
"""
    return scanned("mq-it-consegna-riserva", source,
        Scanner(dpi=130, skew=-1.2, noise=3, blur=0.6, jpeg=40, seed=71), truth(
        "acceptance_certificate", "accepted_with_conditions", True, "it",
        client="Scuola di Liuteria Amaldi", project="Restauro dell'aula magna",
        project_code="C-207", signatory_name="Donata Ghisolfi", signatory_title="preside",
        signature_date="2026-02-20", amount="29480.00 EUR",
        conditions=("ritocco stucchi angolo sud", "revisione maniglioni antipanico",
                    "consegna certificati vernici"),
    ))  # fmt: skip


def mail() -> Paper:
    """A client's mail that puts the matter off."""
    source = r"""
#set page(paper: "a4", margin: (x: 20mm, y: 20mm))
#set text(font: "Lato", size: 10.5pt, lang: "it")
#text(size: 8.5pt, fill: gray)[Stampato da Posta – pagina 1 di 1]
#v(2mm)
#table(columns: (20mm, 1fr), stroke: none, inset: 2pt, [*Da*], [Ornella Tagliabue
 \<tagliabue@fonderiebrembo-nord.example>], [*A*], [Studio Acquati \<info@studioacquati.example>],
 [*Inviato*], [lunedì 9 novembre 2026 11:20], [*Oggetto*], [R: Manuale 231, bozza consegnata (prot.
 SA-90)])
#line(length: 100%, stroke: 0.5pt)
Gentile dottor Acquati,

confermo di aver ricevuto il plico con la bozza e i due allegati. L'Organismo di Vigilanza si
riunisce il 24 e soltanto dopo quella seduta sapremo dirLe che cosa ne pensa la società; fino ad
allora La prego di non considerare il nostro silenzio come un giudizio.

Nel frattempo potrebbe mandarmi il file delle procedure acquisti in formato modificabile?

Cordialità \
Ornella Tagliabue \
Affari societari – Fonderie Brembo Nord S.p.A.
"""
    return text("mq-it-mail-attesa", source, truth(
        "email", None, None, "it", client="Fonderie Brembo Nord S.p.A.", project="Manuale 231",
        project_code="SA-90", signatory_name="Ornella Tagliabue",
        signatory_title="Affari societari",
    ))  # fmt: skip


def report() -> Paper:
    """A technician's report as a form; the client has not signed."""
    s = Sheet(face="Times-Roman")
    s.say(40, 58, "Ascensori Valbruna S.r.l.", 17, "Times-Bold", "#6b1d1d")
    s.say(40, 76, "Rapportino di intervento - ore e materiali", 12)
    s.line(40, 84, 555, 84, 1, "#6b1d1d")
    rows = (
        ("cliente", "Cliente", "Albergo Alla Posta di Tarvisio"),
        ("impianto", "Lavoro", "Modernizzazione quadro ascensore"),
        ("commessa", "Commessa", "AV-3390"),
        ("tecnico", "Tecnico", "Denis Kravina"),
        ("ore", "Ore totali", "26,5"),
        ("importo", "Importo ore", "1.404,50 EUR"),
    )
    for i, (name, label, value) in enumerate(rows):
        s.say(40, 116 + 27 * i, label, 11)
        s.field(name, 150, 103 + 27 * i, 300, value, 17, 10)
    s.say(40, 292, "Descrizione dei lavori", 11)
    s.field(
        "descrizione",
        40,
        298,
        510,
        "12-13-14 maggio 2026: smontaggio quadro, posa inverter, "
        "tarature al piano, prova paracadute.",
        54,
        10,
        True,
    )
    s.say(40, 388, "Approvazione del cliente", 12, "Times-Bold")
    s.check("ore_ok", 40, 398, False)
    s.say(60, 408, "Ore approvate", 11)
    s.check("ore_no", 180, 398, False)
    s.say(200, 408, "Ore contestate", 11)
    s.say(40, 446, "Nome e qualifica", 11)
    s.field("firmatario", 150, 433, 300, "Erika Moschitz, direttrice", 17, 10)
    s.say(40, 473, "Data", 11)
    s.field("data", 150, 460, 120, "", 17, 10)
    s.say(40, 520, "Firma", 11)
    s.line(80, 522, 290, 522)
    return Paper("mq-it-rapportino", "a", "form", s.bytes(), truth(
        "timesheet_approval", "undecided", False, "it", client="Albergo Alla Posta di Tarvisio",
        project="Modernizzazione quadro ascensore", project_code="AV-3390",
        signatory_name="Erika Moschitz", signatory_title="direttrice", amount="1404.50 EUR",
    ))  # fmt: skip


def variation() -> Paper:
    """An approved variation with a net saving."""
    source = r"""
#set page(paper: "a4", margin: (x: 24mm, y: 20mm))
#set text(font: "C059", size: 10pt, lang: "it")
#text(size: 14pt)[*Perizia di variante n. 3*] \
*Adeguamento sismico palestra "Don Milani"* – CIG ZB93A1 – appalto *AS-12/2025*
#v(1mm)
#line(length: 100%, stroke: 0.6pt)
Stazione committente: *Istituto Salesiano San Callisto* \
Impresa: Costruzioni Gargano S.r.l. \
Direttore dei lavori: ing. Assunta De Lellis
#v(2mm)
#grid(columns: (1fr, 62mm), gutter: 6mm, [La campagna di indagini ha mostrato che i plinti del lato
ovest poggiano su ghiaia compatta. I micropali su quel fronte diventano superflui; occorre invece
placcare due pilastri con fibre di carbonio.],
table(columns: (1fr, auto), inset: 4pt, stroke: 0.3pt, align: (left, right), [Opere in meno],
 [-41.360,00], [Opere in più], [+15.720,00], [*Differenza, euro*], [*-25.640,00*]))
#v(2mm)
Il termine contrattuale resta invariato. L'impresa accetta i prezzi senza eccezioni.
#v(5mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 5mm, [L'impresa \ #ink(41, 40, 13) \ M.
Gargano \ 04/05/2026],
 [Il direttore dei lavori \ #ink(42, 40, 13) \ A. De Lellis \ 05/05/2026],
 [Visto, si approva \ #ink(43, 40, 13) \ don Ezio Marangoni \ economo \ 12/05/2026])
"""
    return text("mq-it-perizia-tre", source, truth(
        "change_order", "accepted", True, "it", client="Istituto Salesiano San Callisto",
        project="Adeguamento sismico palestra \"Don Milani\"", project_code="AS-12/2025",
        signatory_name="Ezio Marangoni", signatory_title="economo", signature_date="2026-05-12",
        amount="-25640.00 EUR", change_order_number="3",
    ))  # fmt: skip


def refused() -> Paper:
    """The client will not sign; the surveyor records it."""
    source = r"""
#set page(paper: "a4", margin: (x: 26mm, y: 24mm))
#set text(font: "Caladea", size: 11pt, lang: "it")
#set par(leading: 0.78em)
#align(center)[#text(size: 13pt)[*Verbale di sopralluogo per l'accettazione dei serramenti*]]
#v(3mm)
Lavoro: *Sostituzione infissi Villa Gradenigo*, ordine *SI-5012*, importo a saldo € 17.930,00. \
Committente: *Agriturismo Le Barene*. \
Installatore: Serramenti Brenta di Zanella L.
#v(2mm)
Mira, 17 luglio 2026, ore 15. Il signor Alvise Contarin, titolare, esaminati i quattordici infissi,
dichiara che le guarnizioni non tengono e che il colore non è quello scelto a campione; ritiene
perciò la fornitura inaccettabile e chiede lo smontaggio.

L'installatore replica che il RAL è quello della conferma d'ordine.

Invitato a firmare il presente verbale, il committente rifiuta di sottoscriverlo.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 [Il committente \ #v(4mm) #text(style: "italic")[rifiuta la firma] \ #line(length: 100%,
 stroke: 0.4pt) Alvise Contarin], [L'installatore \ #ink(51, 42, 12) \ #line(length: 100%,
 stroke: 0.4pt) Loris Zanella])
"""
    return text("mq-it-rifiuto", source, truth(
        "acceptance_certificate", "rejected", False, "it", client="Agriturismo Le Barene",
        project="Sostituzione infissi Villa Gradenigo", project_code="SI-5012",
        signatory_name="Alvise Contarin", signatory_title="titolare",
        signature_date="2026-07-17", amount="17930.00 EUR",
    ))  # fmt: skip


def ticino() -> Paper:
    """A record from Ticino; old remarks are closed."""
    source = r"""
#set page(paper: "a4", margin: (x: 19mm, y: 19mm))
#set text(font: "URW Gothic", size: 9.5pt, lang: "it")
#block(fill: rgb("#e4e0d6"), width: 100%, inset: 5mm)[#text(size: 15pt)[Notifica di collaudo
dell'opera] \ Studio d'ingegneria Bernasconi-Rè SA, Bellinzona]
#v(2mm)
#grid(columns: (42mm, 1fr), row-gutter: 3mm, [Committenza], [Patriziato di Monte Carasso],
 [Opera], [Passerella pedonale sul riale Sementina], [Mandato], [BR 25.088], [Impresa], [Carpenteria
 metallica Ambrosini SA], [Liquidazione], [CHF 212'675.00])
#v(3mm)
Difetti della verifica preliminare e loro stato al 2 giugno 2026
#v(1mm)
#table(columns: (1fr, 44mm), inset: 5pt, stroke: 0.4pt, [Bulloni del giunto 4 senza marcatura],
 [eliminato il 20 maggio], [Graffi alla zincatura, campata B], [eliminato il 27 maggio],
 [Grigliato fuori quota di 6 mm], [eliminato il 27 maggio])
#v(2mm)
Riscontrata l'eliminazione di ogni difetto, la committenza dichiara l'opera collaudata ai sensi
della norma SIA 118. La garanzia assicurativa di 10 % è depositata.
#v(6mm)
#table(columns: (1fr, 1fr), inset: 7pt, stroke: 0.4pt,
 [Per la committenza \ #ink(61, 44, 13) \ Fiorenzo Delcò-Maggini, presidente \ 2 giugno 2026],
 [Per la direzione lavori \ #ink(62, 44, 13) \ Noemi Bernasconi \ 2 giugno 2026])
"""
    return text("mq-it-ch-passerella", source, truth(
        "acceptance_certificate", "accepted", True, "it", client="Patriziato di Monte Carasso",
        project="Passerella pedonale sul riale Sementina", project_code="BR 25.088",
        signatory_name="Fiorenzo Delcò-Maggini", signatory_title="presidente",
        signature_date="2026-06-02", amount="212675.00 CHF", milestone="collaudo",
    ))  # fmt: skip


def draft() -> Paper:
    """A draft that carries signatures."""
    source = r"""
#set page(paper: "a4", margin: 24mm, background: across([BOZZA], s: 130pt, a: -45deg,
 c: rgb("#88888844")))
#set text(font: "P052", size: 11pt, lang: "it")
#text(size: 15pt)[Attestazione di regolare prestazione]
#v(1mm)
#line(length: 60mm, stroke: 1pt)
La società *Cantine Vulture Alto S.r.l.* attesta che l'agenzia Fico d'India Comunicazione ha svolto
la campagna *Aglianico sotto le stelle* (pratica *FI-0626*) secondo il piano approvato: sei
uscite sulla stampa, due serate, quaranta contenuti per i canali sociali. La prestazione è
ritenuta regolare e accettata; il corrispettivo finale è di euro 13.800,00.
#v(3mm)
Rionero in Vulture, 4 dicembre 2026
#v(6mm)
#ink(71, 48, 15, 3a1030) \
Immacolata Brienza \ amministratrice unica
#v(10mm)
#text(size: 9pt)[Testo di prova per il consulente; l'originale sarà emesso su carta intestata dopo
la
verifica del compenso.]
"""
    return text("mq-it-bozza", source, truth(
        "acceptance_certificate", "undecided", True, "it", client="Cantine Vulture Alto S.r.l.",
        project="Aglianico sotto le stelle", project_code="FI-0626",
        signatory_name="Immacolata Brienza", signatory_title="amministratrice unica",
        signature_date="2026-12-04", amount="13800.00 EUR", warnings=("draft_or_void",),
    ))  # fmt: skip


def restored() -> Paper:
    """A restorer's report and the museum's scanned sheet with its stamp."""
    source = r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Carlito", size: 11pt, lang: "it")
#text(size: 14pt)[*Relazione finale di restauro* (estratto)] \
Laboratorio Cinabro, Urbino – scheda LC/133
#v(3mm)
Opera: *Pala della Misericordia*, tempera su tavola, cm 182 × 140.

L'intervento ha compreso la disinfestazione anossica, il consolidamento delle sollevature con colla
di storione, la pulitura a tamponcino e la reintegrazione a selezione cromatica. Le due traverse
moderne sono state sostituite con un sistema a molle.

Durata: undici mesi. Restauratrice responsabile: Ginevra Paolucci.

Condizioni di conservazione raccomandate: 50-55 % di umidità relativa, 19-21 °C, non oltre 50 lux.
#pagebreak()
#set text(font: "Liberation Sans", size: 10.5pt)
#align(center)[*MUSEO CIVICO DI SASSOCORVARO* \ Ufficio del registrar]
#v(5mm)
*Riconsegna opera restaurata*
#v(2mm)
Opera: Pala della Misericordia #h(8mm) Scheda: LC/133 \
Rientrata il: #print[18 settembre 2026] #h(8mm) Compenso: #print[24 700,00 euro]
#v(3mm)
Esaminata l'opera a luce radente e in fluorescenza, il Museo approva il restauro e dà scarico
al Laboratorio.
#v(10mm)
#grid(columns: (1fr, 1fr), [#ink(81, 48, 15) \ Tommaso Baldelli \ conservatore capo],
 [#rotate(6deg, box(stroke: 2pt + rgb("#334"), inset: 8pt, text(fill: rgb("#334"), size: 11pt,
 weight: "bold")[VISTO – APPROVATO \ 21 SET. 2026]))])
"""
    return mixed("mq-it-pala", source, 1,
        Scanner(dpi=130, skew=0.9, noise=3, blur=0.6, jpeg=40, seed=73), truth(
        "acceptance_certificate", "accepted", True, "it", client="MUSEO CIVICO DI SASSOCORVARO",
        project="Pala della Misericordia", project_code="LC/133",
        signatory_name="Tommaso Baldelli", signatory_title="conservatore capo",
        signature_date="2026-09-21", amount="24700.00 EUR",
    ))  # fmt: skip


def papers() -> Iterator[Paper]:
    """The Italian papers."""
    for make in (tests, reserves, mail, report, variation, refused, ticino, draft, restored):
        yield make()
