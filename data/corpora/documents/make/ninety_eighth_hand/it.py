"""Italian: verbale di collaudo, consegna d'opera in Ticino, ordine di acquisto."""

from collections.abc import Iterator
from typing import Any

from paper import Paper

from ninety_eighth_hand.board import (
    BLACK,
    NAVY,
    VIOLET,
    Raw,
    block,
    box,
    glass,
    ink,
    paper,
    stamp,
)

COLLAUDO = """#set page(paper: "a4", margin: (x: 20mm, y: 16mm))
#set text(font: "Nimbus Sans", size: 9.7pt, lang: "it")
#text(size: 11pt, weight: "bold", fill: rgb("1d5a8a"))[«vendor»] #h(2mm) #text(size: 8.5pt)[impianti di automazione, «vendor_place»]
#v(1mm)
#rect(width: 100%, stroke: 1pt + rgb("1d5a8a"), inset: 3mm)[#align(center)[#text(size: 15pt, weight: "bold")[Verbale di collaudo e accettazione]]]
#v(1mm)
#table(columns: (30mm, 1fr, 30mm, 40mm), stroke: 0.4pt, inset: 2mm,
[Committente], [«client»], [Commessa], [«project_code»],
[Impianto], [«project»], [Ordine], [«po_number»],
[Fase], [«milestone»], [Rata], [€ «amount:eu»])
Prove eseguite in stabilimento il «met:it»:
#table(columns: (1fr, 36mm, 36mm, 22mm), stroke: 0.4pt, inset: 1.8mm,
[*Prova*], [*Richiesto*], [*Rilevato*], [*Esito*],
[Cadenza a regime per un'ora], [«q1» pz\\/h], [«q2» pz\\/h], [positivo],
[Scarti su mille pezzi], [max 5], [«q3»], [positivo],
[Arresti di emergenza e ripari], [tutti], [tutti], [positivo],
[Rumore al posto operatore], [78 dB(A)], [«q4» dB(A)], [positivo])
#v(1mm)
Il committente dichiara di:
#v(1mm)
#h(3mm) «t1» #h(1mm) accettare l'impianto \\
#v(0.5mm)
#h(3mm) «t2» #h(1mm) accettare l'impianto con riserva: «reserve» \\
#v(0.5mm)
#h(3mm) «t3» #h(1mm) non accettare l'impianto
#v(5mm)
#table(columns: (1fr, 1fr), rows: (auto, 24mm, 9mm), stroke: 0.5pt, inset: 2mm, align: (left, left),
[Il committente: «signatory_name»], [Il fornitore: «vendor_man»],
align(bottom)[#h(4mm)«s_client»#box(height: 3mm)], align(bottom)[#h(4mm)«s_vendor»#box(height: 3mm)],
[Data «s_date»], [Data «s_vdate»])
"""


def collaudo(letter: str) -> Paper:
    """Tre caselle; il committente firma a sinistra."""
    base: dict[str, Any] = {"vendor": "Brembana Automazioni S.r.l.", "vendor_place": "Zogno (BG)",
                            "vendor_man": "Fabio Pesenti", "reserve": "", "t1": box(),
                            "t2": box(), "t3": box(),
                            "s_vendor": ink(801, 38, 10, 3, -2, BLACK)}  # fmt: skip
    if letter == "a":
        here = base | {
            "client": "Bottonificio Oglio S.p.A.", "project": "Isola di cernita ottica",
            "project_code": "BA-25-077", "po_number": "OA 1190/25", "milestone": "collaudo finale",
            "amount": "33750.00 EUR", "met": "2026-02-24", "q1": "4200", "q2": "4265", "q3": "2",
            "q4": "74", "t1": box("v", 9, NAVY, 4), "signatory_name": "Silvia Marchetti",
            "signature_date": "2026-02-24", "s_client": ink(802, 44, 11, 4, -2, NAVY),
            "s_date": block("24/02/2026", size=11, pen=NAVY),
            "s_vdate": block("24/02/2026", size=11, pen=BLACK),
        }  # fmt: skip
        return paper("nn-it-collaudo", "a", COLLAUDO, here, "acceptance_certificate", "accepted",
                     True)  # fmt: skip
    if letter == "b":
        one = "sostituzione del sensore S14 che rallenta l'avvio"
        here = base | {
            "client": "Conceria Valbruna S.r.l.", "project": "Linea di spruzzatura robotizzata",
            "project_code": "BA-25-091", "po_number": "4520018", "milestone": "collaudo preliminare",
            "amount": "51200.00 EUR", "met": "2026-04-28", "q1": "310", "q2": "312", "q3": "4",
            "q4": "77", "t2": box("x", 9, BLACK, 5), "reserve": one,
            "signatory_name": "Giacomo Ferrarin", "signature_date": "2026-04-28",
            "s_client": ink(803, 42, 11, 4, -2), "s_date": block("28/04/2026", size=11),
            "s_vdate": block("28/04/2026", size=11, pen=BLACK),
        }  # fmt: skip
        return paper("nn-it-collaudo", "b", COLLAUDO, here, "acceptance_certificate",
                     "accepted_with_conditions", True, glass(81), conditions=[one])  # fmt: skip
    here = base | {
        "client": "Riseria Agogna S.a.s.", "project": "Pallettizzatore a portale",
        "project_code": "BA-26-008", "po_number": "RA-331", "milestone": "collaudo finale",
        "amount": "18900.00 EUR", "met": "2026-05-21", "q1": "900", "q2": "915", "q3": "1",
        "q4": "75", "t1": box("v", 9, BLACK, 9), "signatory_name": "Ornella Cavagnino",
        "s_vdate": block("21/05/2026", size=11, pen=BLACK),
    }  # fmt: skip
    return paper("nn-it-collaudo", "c", COLLAUDO, here, "acceptance_certificate", "undecided",
                 False, warnings=["partly_signed"])  # fmt: skip


CONSEGNA = """#set page(paper: "a4", margin: (left: 28mm, right: 24mm, y: 22mm))
#set text(font: "P052", size: 10.8pt, lang: "it")
#text(size: 17pt)[«office»] \\
#text(size: 9pt)[architetti OTIA SIA, «office_place»]
#v(7mm)
#text(size: 13pt, weight: "bold")[Protocollo di consegna dell'opera]
#v(1mm)
Norma SIA 118, articoli 157 e seguenti
#v(3mm)
Committente: «client» \\
Imprenditore: «vendor» \\
Oggetto: «project», mappale «parcel» \\
Contratto: «project_code» \\
Parte d'opera: «milestone»
#v(3mm)
La verifica in comune ha avuto luogo il «met:it». «result» La fattura finale riveduta ammonta a CHF «amount:ch».

La direzione lavori firma per la committenza in virtù della procura del «mandate:it»; la firma dell'imprenditore attesta soltanto la sua presenza.
#v(10mm)
#table(columns: (52mm, 1fr), stroke: none, inset: (x: 0mm, y: 1mm), align: bottom, rows: (18mm, 18mm),
[Per l'imprenditore, «vendor_man»], [#h(5mm)«s_vendor»#dots(80mm)],
[Per la committenza, la direzione lavori, «signatory_name»], [#h(5mm)«s_client»#dots(80mm)])
#v(2mm)
«office_place», «s_date»#dots(50mm)
"""


def consegna(letter: str) -> Paper:
    """La direzione lavori firma per la committenza, sotto l'imprenditore."""
    base: dict[str, Any] = {"office": "Studio Pedrazzini Lurati", "office_place": "Mendrisio",
                            "signatory_name": "Chiara Lurati"}  # fmt: skip
    good = "Non sono emersi difetti; l'opera si considera accettata."
    if letter == "a":
        here = base | {
            "client": "Cantina sociale del Generoso", "vendor": "Piastrelle Bernaschina SA",
            "vendor_man": "Elio Bernaschina", "project": "sala di degustazione", "parcel": "412",
            "project_code": "SPL 308-14", "milestone": "pavimenti in cotto", "met": "2026-03-26",
            "result": good, "amount": "22480.30 CHF", "mandate": "2025-06-03",
            "signature_date": "2026-03-26", "s_client": ink(811, 46, 10, 6, 0, BLACK),
            "s_vendor": ink(812, 40, 10, 5, 0), "s_date": block("26.3.2026", size=12, pen=BLACK),
        }  # fmt: skip
        return paper("nn-it-consegna", "a", CONSEGNA, here, "acceptance_certificate", "accepted",
                     True)  # fmt: skip
    if letter == "b":
        here = base | {
            "client": "Fondazione Casa Serena", "vendor": "Idro Ceresio Sagl",
            "vendor_man": "Moreno Galli", "project": "lavanderia", "parcel": "96",
            "project_code": "SPL 315-02", "milestone": "impianto sanitario", "met": "2026-05-19",
            "result": good, "amount": "17935.00 CHF", "mandate": "2025-11-20",
            "s_vendor": ink(813, 42, 10, 5, 0),
        }  # fmt: skip
        return paper("nn-it-consegna", "b", CONSEGNA, here, "acceptance_certificate", "undecided",
                     False, warnings=["partly_signed"])  # fmt: skip
    here = base | {
        "client": "Patriziato di Arzo", "vendor": "Marmi Rossi Eredi SA",
        "vendor_man": "Tiziano Rossi", "project": "sagrato e fontana", "parcel": "7",
        "project_code": "SPL 319-01", "milestone": "opere in pietra", "met": "2026-04-22",
        "result": good, "amount": "38610.75 CHF", "mandate": "2025-09-15",
        "signature_date": "2026-04-22",
        "s_client": ink(811, 48, 10, 6, 0), "s_date": block("22.4.2026", size=12),
    }  # fmt: skip
    return paper("nn-it-consegna", "c", CONSEGNA, here, "acceptance_certificate", "accepted", True)


ORDINE = """#set page(paper: "a4", margin: (x: 17mm, y: 15mm))
#set text(font: "Carlito", size: 10pt, lang: "it")
#grid(columns: (1fr, 1fr), [#text(size: 15pt, weight: "bold")[«client»] \\ «client_place»], align(right)[#text(size: 15pt)[Ordine di acquisto] \\ n. *«po_number»* del «sent:it»])
#v(3mm)
Spett.le «vendor» \\ «vendor_place»
#v(2mm)
Progetto: «project» #h(1fr) Codice commessa: «project_code»
#v(1mm)
#table(columns: (12mm, 1fr, 20mm, 28mm, 30mm), stroke: 0.4pt, inset: 2mm, align: (center, left, right, right, right),
fill: (x, y) => if y == 0 { luma(225) },
[*Pos.*], [*Descrizione*], [*Q.tà*], [*Prezzo €*], [*Importo €*],
«rows»
table.cell(colspan: 4, align: right)[*Totale imponibile*], [*«amount:eu»*])
Consegna: «delivery». Pagamento: bonifico a sessanta giorni fine mese. Resa: franco nostra sede. Imballo compreso.

Citare il numero d'ordine su bolla e fattura. La fornitura segue le condizioni generali pubblicate sul nostro sito.
#v(8mm)
#grid(columns: (1fr, 1fr), column-gutter: 16mm,
[Ufficio acquisti #v(12mm) #h(4mm)«s_client»#line(length: 100%, stroke: 0.4pt) #v(-2mm) «signatory_name»],
[Per conferma, il fornitore #v(12mm) #h(4mm)«s_vendor»#line(length: 100%, stroke: 0.4pt) #v(-2mm) timbro e firma])
"""


def goods(*rows: tuple[str, ...]) -> Raw:
    """Le righe dell'ordine."""
    return Raw("\n".join("".join(f"[{cell}], " for cell in row) for row in rows))


def ordine(letter: str) -> Paper:
    """Un ordine non decide nulla, firmato o no."""
    if letter == "a":
        here: dict[str, Any] = {
            "client": "Museo della Ceramica di Nove", "client_place": "Nove (VI)",
            "po_number": "26/0044", "sent": "2026-02-16", "vendor": "Allestimenti Cortese S.n.c.",
            "vendor_place": "Marostica (VI)", "project": "Mostra Terre Bianche",
            "project_code": "MCN-09", "delivery": "entro il 20 marzo 2026",
            "rows": goods(("1", "Teche in vetro extrachiaro 60 x 60", "8", "1.150,00", "9.200,00"),
                          ("2", "Basi laccate opache", "8", "310,00", "2.480,00")),
            "amount": "11680.00 EUR", "signatory_name": "Lorenza Tasca",
            "signature_date": "2026-02-16", "s_client": ink(821, 42, 10, 3, 0),
            "s_vendor": stamp("Allestimenti Cortese S.n.c.", "Marostica (VI)", wide=56, dx=4, dy=0,
                              pen=VIOLET),
        }  # fmt: skip
        return paper("nn-it-ordine", "a", ORDINE, here, "purchase_order", None, True)
    base = {
        "client": "Laboratori Euganei S.p.A.", "client_place": "Abano Terme (PD)",
        "vendor": "Taratura Veneta S.r.l.", "vendor_place": "Limena (PD)",
        "signatory_name": "Dario Bettin",
    }  # fmt: skip
    if letter == "b":
        here = base | {
            "po_number": "OA-2026-517", "sent": "2026-05-05", "project": "Tarature annuali HPLC",
            "project_code": "LE-QC-26", "delivery": "giugno 2026, date da concordare",
            "rows": goods(("1", "Qualifica operativa cromatografo", "6", "640,00", "3.840,00"),
                          ("2", "Taratura bilance analitiche", "11", "85,00", "935,00")),
            "amount": "4775.00 EUR",
        }  # fmt: skip
        return paper("nn-it-ordine", "b", ORDINE, here, "purchase_order", None, False)
    here = base | {
        "po_number": "OA-2026-498", "sent": "2026-04-20", "project": "Mappatura celle climatiche",
        "project_code": "LE-ST-26", "delivery": "entro il 15 maggio 2026",
        "rows": goods(("1", "Mappatura a 15 sonde, cella 25 °C", "2", "980,00", "1.960,00"),
                      ("2", "Mappatura a 15 sonde, cella 40 °C", "1", "980,00", "980,00")),
        "amount": "2940.00 EUR", "signature_date": "2026-04-20",
        "s_client": ink(823, 44, 10, 3, 0, BLACK),
    }  # fmt: skip
    return paper("nn-it-ordine", "c", ORDINE, here, "purchase_order", None, True)


def papers() -> Iterator[Paper]:
    """All sheets of this family."""
    for made in (collaudo, consegna, ordine):
        yield from (made(letter) for letter in "abc")
