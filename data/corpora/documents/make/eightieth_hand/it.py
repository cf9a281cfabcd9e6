"""Italian papers from Italy and Ticino."""

from collections.abc import Iterator

from paper import Paper

from .board import Scanner, scanned, text, truth


def rapportino() -> Paper:
    page = r"""
#set page(paper: "a5", flipped: true, margin: 10mm)
#set text(font: "Liberation Sans", stretch: 75%, size: 9.5pt)
#table(columns: (1fr, 1fr, 100pt), inset: 5pt, [*IDROTERMICA BASSI snc* \ Faenza], [Rapportino di lavoro *n. 2260*], [Data #pen[11.02.26]],
 [Cliente: Caseificio Val Lamone], [Lavoro: sostituzione pompa rilancio], [Tecnici: Gio, Rashid])
#table(columns: (1fr, 30pt, 30pt, 1fr, 30pt, 30pt), inset: 3.5pt, align: (left, center, center, left, center, center), [], [sì], [no], [], [sì], [no], [Smontaggio vecchia], tick(), [], [Assorbimento nei limiti], tick(), [], [Montaggio nuova], tick(), [], [Perdite], [], tick(), [Spurgo aria], tick(), [], [Da ripassare], [], tick())
Ore: #pen[5] #h(14pt) Mat.: #pen[1 pompa, 4 guarniz., 2 raccordi] #h(1fr) Tot. IVA escl.: #pen[€ 1.137,00]
#v(4pt)
Note: #pen[impianto ripartito ore 15, tutto ok]
#v(6pt)
Per accettazione lavoro eseguito #sig(701, w: 90, h: 22) #h(8pt) #pen[Ivo Montanari, casaro capo]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "it",
        client="Caseificio Val Lamone",
        project="sostituzione pompa rilancio",
        project_code="2260",
        signatory_name="Ivo Montanari",
        signatory_title="casaro capo",
        signature_date="2026-02-11",
        amount="1137.00 EUR",
    )
    how = Scanner(dpi=150, skew=-1.0, noise=3, jpeg=42, seed=81)
    return scanned("it-rapportino", page, label, how)


def collaudo() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "DejaVu Serif", size: 9pt)
#align(center)[#text(13pt)[*VERBALE DI COLLAUDO TECNICO*] \ impianto audio-video, sala consiliare]
#v(4pt)
Committente: *Unione dei Comuni della Valmarena* \
Esecutore: Sonora Integrazioni S.r.l. \
CIG / commessa: *SI-2026-15*

Prove svolte il 22 settembre 2026, presenti il RUP e il tecnico dell'esecutore:
#table(columns: (1fr, 60pt, 60pt, 50pt), inset: 4pt, align: (left, center, center, center), [Prova], [Atteso], [Rilevato], [Voto 0–5], [Microfoni delegati], [25], [25], [5], [Intelligibilità STI], [≥ 0,60], [0,66], [4], [Diretta web], [1080p], [1080p], [5], [Registrazione], [sì], [sì], [5], [Comando da tavolo], [sì], [sì], [4])
I rilievi del precollaudo (ronzio microfono 7, cavo a vista) risultano eliminati in data 18 settembre.

*Esito: POSITIVO.* Si svincola la rata di saldo, € 21.900,00.
#v(14pt)
#sig(706, w: 110) \
Geom. Pierluigi Doria, Responsabile unico del progetto
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "it",
        client="Unione dei Comuni della Valmarena",
        project="impianto audio-video, sala consiliare",
        project_code="SI-2026-15",
        signatory_name="Pierluigi Doria",
        signatory_title="Responsabile unico del progetto",
        signature_date="2026-09-22",
        amount="21900.00 EUR",
    )
    return text("it-collaudo", page, label)


def fine_lavori() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Carlito", size: 11pt)
#text(18pt, fill: rgb("#245c3a"))[Giardini Brentano] #h(1fr) #text(9pt)[Varese]
#v(6pt)
#text(13pt)[*Comunicazione di ultimazione*]

Spett.le Condominio Villa Ortensia

Con la presente dichiariamo conclusi e perfettamente riusciti i lavori di *rifacimento del prato e dell'irrigazione* (commessa *GB 418*). Riepilogo:
#table(columns: (1fr, 70pt, 40pt), stroke: (y: 0.3pt), inset: 4pt, [Prato a rotoli], [860 m²], [✓], [Irrigatori], [44], [✓], [Centralina Wi-Fi], [1], [✓], [Siepe di carpino], [31 m], [✓])
Consideriamo pertanto l'opera accettata a ogni effetto e il saldo di € 7.345,00 esigibile.
#v(6pt)
Varese, 30 aprile 2026
#v(4pt)
#sig(711, w: 100) \
Ettore Brentano, titolare
#v(14pt)
#line(length: 100%, stroke: (dash: "dotted"))
#text(9.5pt)[Per presa visione e accettazione, il Condominio \ #v(18pt) .............................................. \ Rag. Daniela Croci, amministratrice #h(1fr) data ....................]
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "it",
        client="Condominio Villa Ortensia",
        project="rifacimento del prato e dell'irrigazione",
        project_code="GB 418",
        signatory_name="Daniela Croci",
        signatory_title="amministratrice",
        amount="7345.00 EUR",
        warnings=["partly_signed"],
    )
    return text("it-fine-lavori", page, label)


def unticked() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "Nimbus Sans", size: 10pt)
#grid(columns: (1fr, 1fr), gutter: 14pt,
 [#text(15pt, weight: "bold")[Scheda consegna traduzioni] \ Parola Piana, Bellinzona], align(right)[Mandato *PP-1502* \ 5 marzo 2026])
#v(6pt)
Cliente: *Ferrovie Retiche del Ceneri SA* \
Testo: *Regolamento d'esercizio DE–IT* \
Parte: *Capitoli 4–6*
#v(4pt)
#table(columns: (1fr, 60pt, 60pt, 60pt), inset: 5pt, align: (left, center, center, center), [Capitolo], [Righe], [Revisione], [Glossario], [4 Segnali], [1'240], [fatta], [sì], [5 Manovra], [980], [id.], [id.], [6 Anormalità], [1'575], [id.], [id.])
Compenso: CHF 5'314.00
#v(8pt)
*Giudizio del cliente* (segnare una casella)
#grid(columns: (1fr, 1fr, 1fr), [#sq(s: 10) accettato], [#sq(s: 10) accettato con riserva], [#sq(s: 10) respinto])
#v(14pt)
#sig(716, w: 110) \
Moreno Galfetti, capo esercizio #h(1fr) 9 marzo 2026
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "it",
        client="Ferrovie Retiche del Ceneri SA",
        project="Regolamento d'esercizio DE–IT",
        project_code="PP-1502",
        milestone="Capitoli 4–6",
        signatory_name="Moreno Galfetti",
        signatory_title="capo esercizio",
        signature_date="2026-03-09",
        amount="5314.00 CHF",
    )
    return text("it-unticked", page, label)


def reserve() -> Paper:
    page = r"""
#set page(paper: "a4", margin: (x: 24mm, y: 20mm))
#set text(font: "Caladea", size: 10.5pt)
#text(14pt)[*Bolla di posa e ricevimento*] n. 88/P #h(1fr) Serramenti Carnia
#rule()
Destinatario: Asilo infantile Regina Elena, Tolmezzo \
Fornitura: porte tagliafuoco REI 60 \
Ordine: SC-26-207 #h(1fr) Posa: 24 e 25 agosto 2026
#table(columns: (40pt, 1fr, 50pt, 50pt, 1fr), inset: 4pt, align: (left, left, center, center, left), [Pos.], [Porta], [Posata], [Prova], [Annotazione], [P1], [Atrio, due ante], [x], [x], [], [P2], [Cucina], [x], [x], [], [P3], [Dormitorio], [x], [–], pen[maniglione manca], [P4], [Centrale termica], [x], [x], [])
Il cliente: (x) riceve #h(8pt) ( ) non riceve
#v(2pt)
#pen(size: 12pt)[ricevo ma il maniglione P3 va montato prima che aprano le classi, 7 settembre]
#v(4pt)
Importo di questa bolla: € 9.860,00
#v(10pt)
#sig(722, w: 100) \
Suor Letizia Zanier, direttrice \
Tolmezzo, 25 agosto 2026
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "it",
        client="Asilo infantile Regina Elena",
        project="porte tagliafuoco REI 60",
        project_code="SC-26-207",
        signatory_name="Letizia Zanier",
        signatory_title="direttrice",
        signature_date="2026-08-25",
        amount="9860.00 EUR",
        conditions=["il maniglione P3 va montato prima che aprano le classi, 7 settembre"],
    )
    return text("it-reserve", page, label)


def failed() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "DejaVu Sans", stretch: 75%, size: 9.5pt)
#text(15pt)[Verifica di conformità — gestionale magazzino] \
#text(gray)[foglio 1/1]
#v(2pt)
Ente: *Consorzio Agrario dell'Esino* · Fornitore: Nuvola Piana S.r.l. · Ordine: *CAE-0334* · Rilascio: *versione 2.2*

Regola del capitolato: ogni voce da 0 a 5; basta una voce sotto il 3 perché il rilascio torni al fornitore.
#table(columns: (1fr, 70pt, 1fr), inset: 5pt, stroke: 0.4pt + gray, align: (left, center, left), [Voce], [Punti], [Commento], [Carico merce], [5], [], [Lotti e scadenze], [4], [], [Inventario con palmare], [2], [perde la riga se cade la rete], [Etichette], [5], [], [Stampa DDT], [4], [], [Ruoli e accessi], [4], [])
Totale 24 / 30, media 4,0. Voce minima: 2.

#rect(inset: 7pt, stroke: 1.2pt)[Esito della commissione: #h(6pt) conforme ☐ #h(10pt) non conforme ☒]
Corrispettivo del rilascio: € 18.450,00 (sospeso)
#v(12pt)
#sig(731, w: 100) \
Dott.ssa Giorgia Ascani, presidente della commissione — Jesi, 4 novembre 2026
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "it",
        client="Consorzio Agrario dell'Esino",
        project="gestionale magazzino",
        project_code="CAE-0334",
        milestone="versione 2.2",
        signatory_name="Giorgia Ascani",
        signatory_title="presidente della commissione",
        signature_date="2026-11-04",
        amount="18450.00 EUR",
    )
    return text("it-failed", page, label)


def mail_no() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "Liberation Serif", size: 11pt)
*Da:* Ludovica Ferraris \<l.ferraris\@cantinemonvigliero.example> \
*A:* studio\@lucelenta.example \
*Inviato:* venerdì 12 giugno 2026 19:04 \
*Oggetto:* R: consegna servizio fotografico vigneti (rif. LL-77)
#v(8pt)
Cara Tea,

grazie del disco, arrivato stamattina, e della cura nella confezione. Ho sfogliato tutto con papà: l'alba sul crinale è un incanto.

Il brief però parlava di vendemmia, e qui vediamo solo foglie. Non possiamo considerarlo il lavoro che avevamo chiesto e lo restituiamo; la seconda tranche di 2.600 € resta ferma finché in settembre non tornate con i grappoli.

Un abbraccio,

Ludovica Ferraris \
Titolare, Cantine Monvigliero
"""
    label = truth(
        "email",
        "rejected",
        None,
        "it",
        client="Cantine Monvigliero",
        project="servizio fotografico vigneti",
        project_code="LL-77",
        signatory_name="Ludovica Ferraris",
        signatory_title="Titolare",
        signature_date="2026-06-12",
        amount="2600.00 EUR",
    )
    return text("it-mail-no", page, label)


def variante() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "URW Gothic", size: 9.5pt)
#grid(columns: (60pt, 1fr), gutter: 12pt, circle(radius: 26pt, fill: rgb("#e36f1e"), align(center + horizon, text(white, 15pt)[VA 6])), [#text(15pt)[Variante in corso d'opera n. 6] \ Committente: *Fondazione Teatro Sociale di Luino* \ Cantiere: *Restauro del foyer*, contratto *FTS-19/25* \ Impresa: Stucchi Lariani S.r.l.])
#v(6pt)
#table(columns: (1fr, 60pt, 90pt), align: (left, right, right), inset: 5pt, stroke: (bottom: 0.4pt), [Doratura cornici, in meno], [–12 m], [–3.960,00 €], [Consolidamento stucco volta, in più], [+8 m²], [+1.840,00 €], [*Differenza*], [], [*–2.120,00 €*])
Termine lavori: resta il 30 settembre 2026.
#v(8pt)
Visto della direzione lavori: #sig(741, w: 60) arch. M. Bonfanti, 12/05/2026
#v(8pt)
Si approva. #h(6pt) #sig(744, w: 100) #h(6pt) Cesare Reggiori, presidente della Fondazione \
Luino, 18 maggio 2026
"""
    label = truth(
        "change_order",
        "accepted",
        True,
        "it",
        client="Fondazione Teatro Sociale di Luino",
        project="Restauro del foyer",
        project_code="FTS-19/25",
        signatory_name="Cesare Reggiori",
        signatory_title="presidente della Fondazione",
        signature_date="2026-05-18",
        amount="-2120.00 EUR",
        change_order_number="6",
    )
    return text("it-variante", page, label)


def leaflet() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 18mm, columns: 2, fill: rgb("#fffaf0"))
#set text(font: "Lato", size: 10pt)
#place(top, scope: "parent", float: true)[#text(24pt, weight: "black", fill: rgb("#b8421f"))[Il Collaudatore] #h(1fr) notiziario di Officina Misure, n. 3 / 2026]
*Corsi d'autunno* \
Taratura di base (2 giorni), incertezza per tutti (1 giorno), leggere un certificato (mezza giornata). Iscrizioni dal 1#super[o] settembre.

*Lo sapevate?* \
Una firma sul verbale vale poco se manca la data. Ne parliamo con l'avvocata Serena Tozzi a pagina 2 del sito.

*Numeri dell'anno* \
#table(columns: (1fr, 50pt), stroke: (bottom: 0.3pt), inset: 3pt, [strumenti tarati], [4.118], [verbali accettati], [612], [verbali respinti], [9], [caffè offerti], [troppi])
#colbreak()
*Visto in laboratorio* \
La nuova camera climatica scende a –40 °C. Il nostro Nino ci ha dimenticato il panino: superato il test, resta croccante.

*Porte aperte* \
Sabato 17 ottobre 2026, via dei Fabbri 8, Sesto. Portate un metro: lo controlliamo gratis.

*Contatti* \
notizie\@officinamisure.example
"""
    label = truth("other", None, None, "it")
    return text("it-leaflet", page, label)


def papers() -> Iterator[Paper]:
    """All Italian papers."""
    for make in (
        rapportino,
        collaudo,
        fine_lavori,
        unticked,
        reserve,
        failed,
        mail_no,
        variante,
        leaflet,
    ):
        yield make()
