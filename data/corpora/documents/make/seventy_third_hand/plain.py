"""Papers that decide nothing: an invoice and the minutes of a site meeting."""

from paper import Paper, truth

from .board import sheet, text


def bill() -> Paper:
    body = r"""
#text(26pt, weight: "black")[INVOICE] #h(1fr) #text(11pt)[No. 2026-0188]
#v(3mm)
#grid(columns: (1fr, 1fr), [From \ *Dunmore Acoustics Ltd* \ Unit 9, Ards Business Centre \ Newtownards BT23], [Bill to \ *Carnlough Playhouse Trust* \ Harbour Road, Carnlough \ Attn: Accounts])
#v(4mm)
Date of invoice: 30 January 2026 #h(10mm) Your order: CPT-55 #h(10mm) Our project: DA-0419
#v(4mm)
#table(columns: (1fr, 30mm), stroke: 0.4pt + luma(150), inset: 7pt, align: (left, right),
 [Auditorium reverberation survey, attended measurements on two nights], [£2,300.00],
 [Modelling and options report], [£3,150.00], [Travel and ferry], [£184.60],
 [Net], [£5,634.60], [VAT 20%], [£1,126.92], [*Payable by 1 March 2026*], [*£6,761.52*])
#v(4mm)
Bank details overleaf. Interest accrues on late sums under the 1998 Act. Thank you for having us, the bar was very kind.
"""
    return text(
        "mo-en-invoice",
        sheet(body, size=10.5, margin="25mm"),
        truth(
            "other",
            None,
            None,
            "en",
            client="Carnlough Playhouse Trust",
            project="Auditorium reverberation survey",
            project_code="DA-0419",
            po_number="CPT-55",
        ),
    )


def minutes() -> Paper:
    body = r"""
#text(15pt, weight: "bold")[Baubesprechung Nr. 18] #h(1fr) Architektur Lohrengel, Hameln
#v(2mm)
Projekt 2207 -- Erweiterung Kita Sonnenwinkel #h(1fr) 30.04.2026, 10 Uhr, Container \
Bauherrin: Gemeinde Emmertal-Grohnde
#v(2mm)
#table(columns: (14mm, 1fr, 28mm, 24mm), inset: 5pt, stroke: 0.4pt + gray, fill: (x, y) => if calc.odd(y) {luma(246)},
 [*TOP*], [*Inhalt*], [*wer*], [*bis*],
 [18.1], [Estrich ist trocken laut CM-Messung 1,7 %, Bodenleger kann anfangen.], [Fa. Ude], [KW 20],
 [18.2], [Türzargen: Lieferung verschiebt sich, neues Datum nennt der Hersteller.], [Fa. Bartels], [offen],
 [18.3], [Abnahme der Außenanlagen wird in der nächsten Runde besprochen.], [alle], [14.05.],
 [18.4], [Aufmaß Trockenbau liegt der Bauleitung seit gestern vor.], [Lohrengel], [--],
 [18.5], [Baustrom: Zähler wird umgesetzt.], [Fa. Elko], [KW 19])
#v(2mm)
Nächster Termin: 14.05.2026. Verteiler per E-Mail. Einwände gegen den Wortlaut innerhalb einer Woche an i.lohrengel (at) lohrengel.example.
"""
    return text(
        "mo-de-baubesprechung",
        sheet(body, size=9.5, margin="18mm"),
        truth(
            "other",
            None,
            None,
            "de",
            client="Gemeinde Emmertal-Grohnde",
            project="Erweiterung Kita Sonnenwinkel",
            project_code="2207",
        ),
    )
