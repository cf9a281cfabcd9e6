"""Posta italiana e ticinese."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import page, put, put_mixed, put_scan

CERT = "acceptance_certificate"


def collaudo() -> Paper:
    body = r"""
#align(center)[#text(9pt)[Ing. Clelia Bortolussi – Ordine di Pordenone] \ #v(2mm) #text(15pt, weight: "bold")[CERTIFICATO DI COLLAUDO]]
#v(5mm)
*Committente:* Cantina Sociale di Ronchis s.c.a. \
*Opera:* Nuova pesa a ponte e tettoia di conferimento \
*Impresa:* Carpenterie Livenza S.r.l. \
*Commessa:* 2511-CL
#v(4mm)
La sottoscritta, incaricata dalla Committente, visti gli elaborati, eseguite le prove di carico con tre
autotreni e constatata la rispondenza di quanto costruito al contratto, *dichiara collaudata* l'opera e
ammette a pagamento la rata di saldo di euro 17.860,00.

Ronchis, 30 gennaio 2026
#v(6mm)
#align(right)[#box(sg(24, w: 52mm)) \ Clelia Bortolussi, collaudatrice]
"""
    return put(
        "na-it-collaudo-pesa",
        truth(
            CERT, "accepted", True, "it", client="Cantina Sociale di Ronchis s.c.a.",
            project="Nuova pesa a ponte e tettoia di conferimento", project_code="2511-CL",
            milestone="rata di saldo", signatory_name="Clelia Bortolussi",
            signatory_title="collaudatrice", signature_date="2026-01-30", amount="17860.00 EUR",
        ),
        page(body, "Nimbus Roman", 11.6, "28mm", lang="it", more="#set par(spacing: 1.2em)"),
    )  # fmt: skip


def prescrizioni() -> Paper:
    body = r"""
#text(14pt, weight: "bold")[VERBALE DI CONSEGNA IMPIANTO] #h(1fr) mod. 7
#v(1mm)
Antincendio Tigullio snc, Chiavari
#v(2mm)
#table(columns: (1fr, 1fr), inset: 6pt, [Cliente: Albergo Miramonti di Zoagli], [Impianto: Rivelazione fumi, 42 punti], [Commessa: AT/1907], [Data: #hw(s: 14pt)[4 maggio 2026]])
#v(3mm)
Prova centrale, batterie, sirene, sgancio porte: esito positivo.
#v(2mm)
Il cliente prende in consegna l'impianto
#v(1mm)
#bx() senza osservazioni #h(8mm) #bx(m: "x", c: ink) con le seguenti prescrizioni:
#v(2mm)
#hw(s: 16pt)[spostare il pulsante della hall] \
#v(1mm)
#hw(s: 16pt)[consegnare il registro dei controlli]
#v(8mm)
Per il cliente #h(4mm) #box(baseline: 4mm, sg(77, w: 50mm))
#v(2mm)
Ornella Queirolo, direttrice
"""
    return put_scan(
        "na-it-consegna-fumi",
        truth(
            CERT, "accepted_with_conditions", True, "it", client="Albergo Miramonti di Zoagli",
            project="Rivelazione fumi, 42 punti", project_code="AT/1907",
            signatory_name="Ornella Queirolo", signatory_title="direttrice",
            signature_date="2026-05-04",
            conditions=["spostare il pulsante della hall", "consegnare il registro dei controlli"],
        ),
        page(body, "Liberation Sans", 11.3, "20mm", lang="it"),
        Scanner(dpi=124, skew=1.2, noise=4, blur=0.5, jpeg=42, seed=95),
    )  # fmt: skip


def lettera() -> Paper:
    body = r"""
#grid(columns: (1fr, 1fr), [*Patriziato di Valmaggina* \ Casella postale 12 \ 6690 Cavergno], [#v(14mm) Egregio Signor \ Fabio Zanetti, ingegnere forestale \ Via Cantonale 9 \ 6670 Avegno])
#v(9mm)
Cavergno, 11 febbraio 2026
#v(4mm)
*Piano di gestione del bosco di protezione, mandato 2025-08*

Egregio signor Zanetti,

il suo piano è stato letto in assemblea domenica scorsa, carta alla parete, e approvato per alzata di mano
con un solo astenuto, che però voleva soltanto più larici. L'Ufficio patriziale lo fa proprio e lo accetta
definitivamente. La nota di fr. 11'400.– verrà saldata con la valuta di fine mese.

Cordiali saluti
#v(2mm)
#sg(78, w: 48mm, c: rgb("#222222"))
#v(1mm)
Il presidente, Renzo Inselmini
"""
    return put(
        "na-it-lettera-bosco",
        truth(
            CERT, "accepted", True, "it", client="Patriziato di Valmaggina",
            project="Piano di gestione del bosco di protezione", project_code="2025-08",
            signatory_name="Renzo Inselmini", signatory_title="presidente",
            signature_date="2026-02-11", amount="11400.00 CHF",
        ),
        page(body, "P052", 10.8, "26mm", lang="it", more="#set par(spacing: 1.2em)"),
    )  # fmt: skip


def negativo() -> Paper:
    body = r"""
#rect(width: 100%, inset: 9pt, stroke: 1pt)[
#grid(columns: (1fr, auto), [#text(14pt, weight: "bold")[Verbale di accettazione forniture digitali]], [VAF 26/033])
#line(length: 100%, stroke: 0.4pt)
#table(columns: (34mm, 1fr), stroke: none, inset: 3pt, [Ente], [Consorzio Trasporti Valtiberina], [Fornitore], [Ottolini Software srl], [Progetto], [App orari e biglietti], [Rilascio], [beta 0.9])
#line(length: 100%, stroke: 0.4pt)
#table(columns: (1fr, 20mm, 20mm), inset: 5pt, align: (left, center, center), [Caso di prova], [OK], [KO], [Ricerca fermata vicina], [●], [], [Acquisto con carta], [], [●], [Biglietto senza rete], [], [●], [Avvisi di sciopero], [●], [])
#v(1mm)
Esito complessivo: #h(4mm) #box(circle(radius: 3.5pt, stroke: 0.7pt)) positivo #h(6mm) #box(circle(radius: 3.5pt, stroke: 0.7pt)) positivo con riserva #h(6mm) #box(circle(radius: 3.5pt, stroke: 0.7pt, fill: ink)) negativo
#v(1mm)
Nota: il rilascio torna al fornitore; ripetizione delle prove a correzioni avvenute.
#v(6mm)
Per l'Ente #h(3mm) #box(baseline: 3mm, sg(79, w: 40mm)) #h(7mm) Tommaso Giorni, responsabile esercizio #h(1fr) 25/03/2026]
"""
    return put(
        "na-it-verbale-biglietti",
        truth(
            CERT, "rejected", True, "it", client="Consorzio Trasporti Valtiberina",
            project="App orari e biglietti", project_code="VAF 26/033", milestone="beta 0.9",
            signatory_name="Tommaso Giorni", signatory_title="responsabile esercizio",
            signature_date="2026-03-25",
        ),
        page(body, "Carlito", 11, "20mm", lang="it"),
    )  # fmt: skip


def rapportino() -> Paper:
    body = r"""
#text(18pt, weight: "bold", fill: rgb("#006d77"))[Rapportino ore] #h(1fr) settimana 18 · 27 aprile – 3 maggio 2026
#v(2mm)
Tecnica: Giulia Meloni, Nuraghe Progetti, Oristano \
Presso: Saline di Sant'Elia S.p.A. \
Lavoro: Revisione quadri elettrici, ordine 4500081
#v(2mm)
#table(columns: (1fr,) * 6, inset: 6pt, align: center, stroke: (x: none, y: 0.5pt + rgb("#006d77")), [lun 27], [mar 28], [mer 29], [gio 30], [ven 1], [totale], [8], [8], [7,5], [6], [festa], [*29,5*])
#v(2mm)
Tariffa 52,00 €/h, imponibile *1.534,00 €*
#v(4mm)
Visto e approvato per Saline di Sant'Elia: \
/s/ Efisio Porcu \
Efisio Porcu, capo manutenzione, 4 maggio 2026
"""
    return put(
        "na-it-rapportino-saline",
        truth(
            "timesheet_approval", "accepted", True, "it", client="Saline di Sant'Elia S.p.A.",
            project="Revisione quadri elettrici", po_number="4500081",
            signatory_name="Efisio Porcu", signatory_title="capo manutenzione",
            signature_date="2026-05-04", amount="1534.00 EUR",
        ),
        page(body, "Lato", 10.6, "22mm", lang="it"),
    )  # fmt: skip


def riserva() -> Paper:
    body = r"""
#align(center)[#text(19pt, font: "Z003")[Fondazione Teatro degli Arditi] \ #text(8.5pt)[Contrada Nuova 5, Offida (AP)]]
#v(9mm)
Spett.le Fonica Picena, alla c.a. di Ivo Straccia
#v(3mm)
Offida, 19 giugno 2026
#v(3mm)
Oggetto: nuovo impianto audio di sala, vostra commessa FP-395
#v(3mm)
Caro Ivo,

il saggio delle scuole è stato il miglior collaudo: dalla galleria si capiva ogni parola, perfino quelle
dei timidi. Siamo lieti di accettare l'impianto, alla sola condizione che il ronzio del mixer venga eliminato prima della
stagione di ottobre. La seconda metà del compenso, 5.900 euro, parte lunedì.

Un caro saluto
#v(2mm)
#sg(80, w: 46mm)
#v(1mm)
Benedetta Silvestri \ direttrice artistica
"""
    return put(
        "na-it-lettera-arditi",
        truth(
            CERT, "accepted_with_conditions", True, "it", client="Fondazione Teatro degli Arditi",
            project="nuovo impianto audio di sala", project_code="FP-395",
            signatory_name="Benedetta Silvestri", signatory_title="direttrice artistica",
            signature_date="2026-06-19", amount="5900.00 EUR",
            conditions=["il ronzio del mixer venga eliminato prima della stagione di ottobre"],
        ),
        page(body, "C059", 10.8, "27mm", lang="it", more="#set par(spacing: 1.2em)"),
    )  # fmt: skip


def due_firme() -> Paper:
    body = r"""
#grid(columns: (40mm, 1fr), gutter: 8mm, [
#rect(fill: rgb("#e8efe4"), width: 100%, height: 120mm, inset: 6pt)[#text(9pt)[
*Studio Carta & Matita* \ grafica per musei \ Trento
#v(6mm)
Incarico \ CM 118
#v(4mm)
Cliente \ Museo delle Malghe
#v(4mm)
Progetto \ Segnaletica del sentiero
#v(4mm)
Consegnato \ 10 aprile 2026]]], [
#text(16pt, weight: "bold")[Benestare finale]

I diciotto pannelli sono stati montati e i testi in mòcheno ricontrollati. Si dà il benestare alla fornitura
e al pagamento di 7.320,00 €.

Il regolamento del Museo vuole due firme, quella della direzione e quella della presidenza.
#v(8mm)
Direzione: Ilaria Pallaoro #h(1fr) #pen[14.4.2026]
#sg(81, w: 46mm)
#line(length: 100%, stroke: 0.4pt)
#v(8mm)
Presidenza: Marco Gozzer
#v(12mm)
#line(length: 100%, stroke: 0.4pt)])
"""
    return put(
        "na-it-benestare-pannelli",
        truth(
            CERT, "undecided", False, "it", client="Museo delle Malghe",
            project="Segnaletica del sentiero", project_code="CM 118",
            signatory_name="Marco Gozzer", signatory_title="Presidenza", amount="7320.00 EUR",
            warnings=["partly_signed"],
        ),
        page(body, "URW Gothic", 9.8, "20mm", lang="it"),
    )  # fmt: skip


def sal() -> Paper:
    first = r"""
#text(10pt)[Impresa Edile Fratelli Scarcella – Locri]
#v(8mm)
Alla Direzione Lavori, arch. Mimma Lucà
#v(4mm)
Locri, 4 marzo 2026
#v(4mm)
Oggetto: restauro Palazzo Nieddu, stato di avanzamento n. 3

Si trasmette il conto dei lavori a tutto febbraio per il visto. In allegato il libretto delle misure e le
foto dei solai. Restiamo a disposizione.
#v(6mm)
Rocco Scarcella
#v(30mm)
#text(8.5pt)[All. 1: certificato per il visto]
"""
    second = r"""
#align(center)[#text(15pt, weight: "bold")[CERTIFICATO DI PAGAMENTO N. 3]]
#v(4mm)
#table(columns: (60mm, 1fr), inset: 6pt, [Committente], [Fondazione Palazzo Nieddu ETS], [Lavori], [restauro Palazzo Nieddu], [Contratto], [rep. 511], [Lavori a tutto il], [28 febbraio 2026],
 [Importo lavori], [€ 96.400,00], [Già certificato], [€ 61.150,00], [*Da pagare ora*], [*€ 35.250,00*])
#v(4mm)
Il direttore dei lavori, riconosciuta l'esattezza delle misure, certifica che all'impresa può
essere pagata la rata sopra indicata.
#v(8mm)
#sg(82, w: 54mm, h: 13mm)
#v(-1mm)
Mimma Lucà, direttore dei lavori #h(10mm) #hw(s: 15pt)[9 marzo 2026]
"""
    return put_mixed(
        "na-it-certificato-palazzo",
        truth(
            CERT, "accepted", True, "it", client="Fondazione Palazzo Nieddu ETS",
            project="restauro Palazzo Nieddu", project_code="511",
            milestone="stato di avanzamento n. 3", signatory_name="Mimma Lucà",
            signatory_title="direttore dei lavori", signature_date="2026-03-09",
            amount="35250.00 EUR",
        ),
        page(first, "Caladea", 11.5, "26mm", lang="it"),
        page(second, "Nimbus Roman", 12, "24mm", lang="it"),
        Scanner(dpi=130, skew=-0.6, noise=4, jpeg=42, seed=99),
    )  # fmt: skip


def tabella() -> Paper:
    body = r"""
#text(12pt)[*Scheda di fine corso* – Scuola Officina 4.0, Reggio Emilia]
#v(2mm)
#table(columns: (1fr, 1fr), inset: 5pt, stroke: 0.4pt + luma(120), [Azienda: Meccanica Crostolo S.r.l.], [Corso: Lettura del disegno meccanico], [Edizione: LD-26-02], [Periodo: 3 febbraio – 12 marzo 2026])
#v(2mm)
#table(columns: (1fr, 14mm, 14mm, 1fr), inset: 5pt, align: (left, center, center, left), fill: (x, y) => if y == 0 { rgb("#ffe8cc") },
 [Domanda all'azienda], [Sì], [No], [Se no, che cosa serve],
 [Le ore previste sono state fatte?], [✗], [], [], [I docenti erano preparati?], [✗], [], [],
 [Gli attestati sono arrivati?], [], [✗], [ristampare due attestati con il nome giusto], [L'aula era adatta?], [✗], [], [],
 [Il corso è accettato?], [✗], [], [salvo quanto scritto alla riga tre])
#v(4mm)
Referente aziendale: Nadia Bertolini, responsabile del personale
#v(2mm)
#grid(columns: (60mm, 1fr), sg(83, w: 48mm), align(horizon)[17 marzo 2026])
#v(3mm)
#text(8.5pt)[Le risposte restano riservate e servono a migliorare i corsi.]
"""
    return put(
        "na-it-scheda-corso",
        truth(
            CERT, "accepted_with_conditions", True, "it", client="Meccanica Crostolo S.r.l.",
            project="Lettura del disegno meccanico", project_code="LD-26-02",
            signatory_name="Nadia Bertolini", signatory_title="responsabile del personale",
            signature_date="2026-03-17",
            conditions=["ristampare due attestati con il nome giusto"],
        ),
        page(body, "Nimbus Sans", 10.2, "19mm", lang="it"),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield collaudo()
    yield prescrizioni()
    yield lettera()
    yield negativo()
    yield rapportino()
    yield riserva()
    yield due_firme()
    yield sal()
    yield tabella()
