"""Documenti italiani e ticinesi: collaudo, consegna d'impianto, ordine."""

from collections.abc import Iterator
from typing import Any

from paper import Paper

from ninety_ninth_hand.board import (
    BLACK,
    NOTHING,
    copier,
    ink,
    label,
    made,
    page,
    script,
    stamp,
    typed,
)

COLLAUDO = """
#set page(paper: "a4", margin: (x: 2.3cm, y: 1.9cm))
#set text(font: "Libertinus Serif", size: 10.6pt, lang: "it")
#set par(justify: true)
#align(center, text(size: 15pt)[*Verbale di collaudo*])
#line(length: 100%, stroke: 0.4pt)
Il giorno %visit% il sottoscritto collaudatore, nominato da *%client%* in qualità di committente, si è
recato presso il cantiere «%project%» (commessa %project_code%) per il collaudo della fase
denominata *%milestone%*, eseguita dalla ditta Ferrocontrol Brenta S.r.l. di Cittadella.

Presenti: per l'impresa il sig. Walter Zancan; per la committenza il collaudatore, che agisce con
procura e ne impegna la volontà.

#table(columns: (1fr, 2.8cm, 2.8cm), inset: 5pt, align: (left, center, center),
  [Verifica], [Valore atteso], [Valore letto],
  [Prova di carico, freccia in mezzeria], [≤ 14 mm], [%load%],
  [Coppia di serraggio bulloni M20], [≥ 430 Nm], [%torque%],
  [Spessore della vernice intumescente], [≥ 900 μm], [%paint%])

*Esito.* %outcome%

Per effetto del collaudo si svincola la rata di saldo pari a *%amount_shown%* oltre IVA.

Il verbale è valido con la firma del collaudatore; l'impresa lo controfirma per accettazione dei
rilievi, senza che la mancanza della sua firma ne sospenda gli effetti.
#v(16pt)
#h(1fr) #box(width: 8.5cm)[il collaudatore, per il committente #v(34pt) %coll% #line(length: 100%, stroke: 0.5pt)
  %signatory_name%, %signatory_title% \\ data %coll_day%]
#v(10pt)
#h(1fr) #box(width: 8.5cm)[l'impresa #v(34pt) %imp% #line(length: 100%, stroke: 0.5pt)
  Walter Zancan \\ data %imp_day%]
"""


def collaudo(letter: str) -> Paper:
    """Verbale firmato dal collaudatore per il committente."""
    words: dict[str, Any] = {
        "client": "Consorzio Ortomercato Padovano",
        "project": "Nuova tettoia di carico",
        "signatory_name": "Ludovica Bassan",
        "signatory_title": "procuratrice speciale",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "visit": "11 marzo 2026",
            "project_code": "CP-5/25",
            "milestone": "campate 1-4",
            "load": "11,2 mm",
            "torque": "452 Nm",
            "paint": "960 μm",
            "outcome": "L'opera risulta collaudabile e viene collaudata con esito positivo.",
            "amount_shown": "€ 41.260,00",
            "coll": ink(701, dx=50, w=104),
            "coll_day": "11 marzo 2026",
            "imp": NOTHING,
            "imp_day": NOTHING,
        },
        "b": {
            "visit": "16 giugno 2026",
            "project_code": "CP-5/25",
            "milestone": "campate 5-8",
            "load": "12,0 mm",
            "torque": "447 Nm",
            "paint": "935 μm",
            "outcome": "I valori letti rientrano nei limiti; la dichiarazione del collaudatore segue con la firma.",
            "amount_shown": "€ 39.780,00",
            "coll": NOTHING,
            "coll_day": NOTHING,
            "imp": ink(702, dx=60, w=98, colour=BLACK),
            "imp_day": "16 giugno 2026",
        },
        "c": {
            "visit": "22 settembre 2026",
            "project_code": "CP-2/26",
            "milestone": "pensilina uffici",
            "load": "9,7 mm",
            "torque": "439 Nm",
            "paint": "905 μm",
            "outcome": "L'opera viene collaudata con riserva: ritoccare la vernice sui nodi 3 e 7.",
            "amount_shown": "€ 12.940,00",
            "coll": ink(701, dx=70, w=98, colour=BLACK),
            "coll_day": "22 settembre 2026",
            "imp": ink(702, dx=44, w=94),
            "imp_day": "22 settembre 2026",
        },
    }
    words |= states[letter]
    verdicts: dict[str, tuple[str | None, bool, dict[str, Any]]] = {
        "a": ("accepted", True, {"signature_date": "2026-03-11", "amount": "41260.00 EUR"}),
        "b": ("undecided", False, {"amount": "39780.00 EUR", "warnings": ["partly_signed"]}),
        "c": (
            "accepted_with_conditions",
            True,
            {
                "signature_date": "2026-09-22",
                "amount": "12940.00 EUR",
                "conditions": ["ritoccare la vernice sui nodi 3 e 7"],
            },
        ),
    }
    decision, signed, given = verdicts[letter]
    told = label("acceptance_certificate", "it", words, decision, signed, **given)
    how = copier(91) if letter == "b" else None
    return made("it-collaudo", letter, page(COLLAUDO, words), told, how)


CONSEGNA = """
#set page(paper: "a5", flipped: true, margin: (x: 1.2cm, y: 0.9cm))
#set text(font: "Nimbus Sans", size: 8.8pt, lang: "it", region: "CH")
#grid(columns: (1fr, auto), [#text(size: 13pt, weight: "bold")[Bollettino di consegna impianto]], [Termoclima Ceresio SA, Agno])
#line(length: 100%, stroke: 1pt)
#grid(columns: (2.4cm, 1.3fr, 3cm, 1fr), row-gutter: 5.5pt,
  [Committente], [%client%], [N. lavoro], [%project_code%],
  [Stabile], [%project%], [Fase], [%milestone%],
  [Saldo], [%amount_shown%], [Messa in servizio], [%start%])
#v(1pt)
La pompa di calore gira da due settimane con la curva concordata. Libretto, schema idraulico e bilancio
delle portate sono stati lasciati nel locale tecnico; al custode è stato spiegato come sfiatare.
#grid(columns: (auto, 1fr), column-gutter: 6pt, row-gutter: 5pt,
  [%box1%], [Impianto preso in consegna senza osservazioni],
  [%box2%], [Impianto non preso in consegna])
#v(2pt)
#table(columns: (1fr, 1fr), inset: 6pt, stroke: 0.5pt,
  [Montatore: Ivan Poretti \\ #text(size: 7.5pt)[data e firma] #h(6pt) %fitter_day% #v(36pt) %fitter%],
  [Committente: %signatory_name%, %signatory_title% \\ #text(size: 7.5pt)[data e firma] #h(6pt) %owner_day% #v(36pt) %owner%])
"""


def consegna(letter: str) -> Paper:
    """Bollettino di un impianto, montatore a sinistra."""
    words: dict[str, Any] = {
        "client": "Amministrazione Stabili Monte Boglia Sagl",
        "project": "Residenza Ai Castagni, Cureglia",
        "signatory_name": "Fabiana Quadri",
        "signatory_title": "amministratrice",
        "box2": typed(False, "cross"),
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "26-0147",
            "milestone": "Centrale termica",
            "amount_shown": "CHF 16'450.00",
            "start": "18 febbraio 2026",
            "box1": typed(True, "cross"),
            "fitter": NOTHING,
            "fitter_day": NOTHING,
            "owner": script("Fabiana Quadri", dx=40, dy=-3, size=22),
            "owner_day": "4 marzo 2026",
        },
        "b": {
            "project_code": "26-0163",
            "milestone": "Distribuzione scala B",
            "amount_shown": "CHF 8'920.00",
            "start": "5 maggio 2026",
            "box1": typed(True, "cross"),
            "fitter": ink(711, dx=50, dy=2, w=82, colour=BLACK),
            "fitter_day": "19 maggio 2026",
            "owner": NOTHING,
            "owner_day": NOTHING,
        },
        "c": {
            "project_code": "26-0188",
            "milestone": "Solare termico",
            "amount_shown": "CHF 11'275.00",
            "start": "1 settembre 2026",
            "box1": typed(False, "cross"),
            "fitter": stamp(
                ["TERMOCLIMA CERESIO SA", "Agno"],
                dx=90,
                dy=6,
                w=128,
                size=7.5,
                tilt=-4,
                colour="#1e5a3c",
            ),
            "fitter_day": "15 settembre 2026",
            "owner": NOTHING,
            "owner_day": NOTHING,
        },
    }
    words |= states[letter]
    if letter == "c":
        words["fitter"] = type(NOTHING)(ink(711, dx=50, dy=2, w=80) + words["fitter"])
    verdicts: dict[str, tuple[str | None, bool, dict[str, Any]]] = {
        "a": ("accepted", True, {"signature_date": "2026-03-04", "amount": "16450.00 CHF"}),
        "b": ("undecided", False, {"amount": "8920.00 CHF", "warnings": ["partly_signed"]}),
        "c": ("undecided", False, {"amount": "11275.00 CHF", "warnings": ["partly_signed"]}),
    }
    decision, signed, given = verdicts[letter]
    told = label("acceptance_certificate", "it", words, decision, signed, **given)
    how = copier(94) if letter == "b" else None
    return made("it-consegna", letter, page(CONSEGNA, words), told, how)


ORDINE = """
#set page(paper: "a4", margin: (x: 2cm, y: 2cm))
#set text(font: "Lato", size: 9.6pt, lang: "it")
#grid(columns: (1fr, 1fr),
  [#text(size: 13pt)[%client%] \\ Ufficio acquisti \\ Via Emilia Ponente 210, Imola],
  align(right)[#text(size: 16pt)[Ordine di acquisto] \\ n. %po_number% del %sent%])
#v(14pt)
Spettabile Studio Rilievi Santerno, Faenza
#v(6pt)
Vi ordiniamo alle condizioni del Vostro preventivo %offer% le prestazioni che seguono, da imputare
alla commessa %project_code% (%project%).
#v(4pt)
#table(columns: (auto, 1fr, auto, auto, auto), inset: 6pt, stroke: 0.4pt,
  align: (center, left, right, right, right), fill: (_, y) => if y == 0 { luma(230) },
  [Riga], [Descrizione], [Q.tà], [Prezzo], [Importo],
  [10], [%item1%], [%qty1%], [%price1%], [%sum1%],
  [20], [%item2%], [%qty2%], [%price2%], [%sum2%],
  table.cell(colspan: 4)[Totale ordine, IVA esclusa], [%amount_shown%])
#v(4pt)
Consegna: %delivery%. Pagamento: bonifico a 60 giorni data fattura fine mese. Il numero dell'ordine va
riportato su bolle, file e fatture, pena la restituzione.
#v(40pt)
#grid(columns: (1fr, 1fr), column-gutter: 30pt,
  [%buyer% #line(length: 100%, stroke: 0.5pt) %signatory_name% \\ %signatory_title% \\ #text(size: 8pt)[firma del compratore] #h(1fr) %buyer_day%],
  [%supplier% #line(length: 100%, stroke: 0.5pt) Studio Rilievi Santerno \\ \\ #text(size: 8pt)[per conferma d'ordine] #h(1fr) %sup_day%])
"""


def ordine(letter: str) -> Paper:
    """Un ordine di acquisto, firmato o no."""
    words: dict[str, Any] = {
        "client": "Ceramiche Valsellustra S.p.A.",
        "signatory_name": "Gianluca Monduzzi",
        "signatory_title": "Responsabile acquisti",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "po_number": "4500018832",
            "sent": "9 febbraio 2026",
            "offer": "PV-31",
            "project_code": "INV-26-04",
            "project": "Ampliamento forno 3",
            "item1": "Rilievo laser del capannone, nuvola di punti",
            "qty1": "1",
            "price1": "6.400,00",
            "sum1": "6.400,00",
            "item2": "Modello BIM LOD 300",
            "qty2": "1",
            "price2": "8.150,00",
            "sum2": "8.150,00",
            "amount_shown": "14.550,00 €",
            "delivery": "entro il 30 aprile 2026",
            "buyer": ink(721, dx=40, w=100),
            "buyer_day": "9 febbraio 2026",
            "supplier": NOTHING,
            "sup_day": NOTHING,
        },
        "b": {
            "po_number": "4500019417",
            "sent": "11 maggio 2026",
            "offer": "PV-44",
            "project_code": "INV-26-09",
            "project": "Nuovo magazzino spedizioni",
            "item1": "Monitoraggio cedimenti, campagna di misura",
            "qty1": "6",
            "price1": "780,00",
            "sum1": "4.680,00",
            "item2": "Capisaldi in acciaio, posa compresa",
            "qty2": "12",
            "price2": "95,00",
            "sum2": "1.140,00",
            "amount_shown": "5.820,00 €",
            "delivery": "da maggio a ottobre 2026",
            "buyer": NOTHING,
            "buyer_day": NOTHING,
            "supplier": NOTHING,
            "sup_day": NOTHING,
        },
        "c": {
            "po_number": "4500020053",
            "sent": "3 settembre 2026",
            "offer": "PV-58",
            "project_code": "INV-26-15",
            "project": "Piazzale nord",
            "item1": "Piano quotato e computo dei movimenti di terra",
            "qty1": "1",
            "price1": "3.900,00",
            "sum1": "3.900,00",
            "item2": "Tracciamento assi e picchetti",
            "qty2": "3",
            "price2": "420,00",
            "sum2": "1.260,00",
            "amount_shown": "5.160,00 €",
            "delivery": "entro novembre 2026",
            "buyer": ink(721, dx=28, w=104, colour=BLACK),
            "buyer_day": "3 settembre 2026",
            "supplier": ink(722, dx=50, w=92),
            "sup_day": "7 settembre 2026",
        },
    }
    words |= states[letter]
    verdicts: dict[str, tuple[bool, dict[str, Any]]] = {
        "a": (True, {"signature_date": "2026-02-09", "amount": "14550.00 EUR"}),
        "b": (False, {"amount": "5820.00 EUR"}),
        "c": (True, {"signature_date": "2026-09-03", "amount": "5160.00 EUR"}),
    }
    signed, given = verdicts[letter]
    told = label("purchase_order", "it", words, None, signed, **given)
    return made("it-ordine", letter, page(ORDINE, words), told)


def papers() -> Iterator[Paper]:
    """All of them."""
    for letter in "abc":
        for paper in (collaudo, consegna, ordine):
            yield paper(letter)
