"""Full test pages: statements, records and minutes of acceptance with much around them."""

from collections.abc import Iterator

from label import CERT, CHANGE, COND, NO, OPEN, SOW, YES, Paper, layout
from press import press
from scan import Scanner, scan

_COMPLETION = """
#set page(paper: "a4", margin: (x: 22mm, y: 20mm), header: [Ref. DMC/451/PC #h(1fr) Sheet 1 of 1])
#set text(font: "Libertinus Serif", size: 10.2pt)
#set par(justify: true)
#text(17pt)[Statement of Practical Completion]

*Works:* Dovecote Lane Primary School, classroom block and hall \\
*Employer:* Sherwell Academies Trust \\
*Main contractor:* Pargeter Build Ltd \\
*Employer's Agent:* Dacre Mount Consulting \\
*Section:* Section 1, classroom block

Under clause 2.27 of the contract dated 18 June 2025 the Employer's Agent inspected the Section on
6, 7 and 11 August 2026. The date for completion was 31 July 2026, extended by notice of 2 July to
14 August 2026. Liquidated damages of £1,100 per day would apply after that date; none are due.

#rect(width: 100%, inset: 8pt)[«finding»]

Effects of this statement. One half of the retention is released. Risk in the Section passes to the
Employer at noon on the day after this statement. The rectification period of twelve months begins.
The O&M manuals and the health and safety file were received on 10 August 2026.

The Trust has resolved to occupy the Section from 1 September. Parking for contractors ends on
28 August. Deliveries for Section 2 continue by the north gate.

#grid(columns: (1fr, 1fr), gutter: 8mm,
 [Employer's Agent, for and on behalf of the Employer \\ «ink» \\ Winifred Dacre FRICS, Director \\
  «day»],
 [Received by the contractor \\ #ink(6) \\ Neil Pargeter \\ 12 August 2026])
"""


@layout("practical-completion-statement")
def completion() -> Iterator[Paper]:
    """Complete; complete save for listed work (scan); not complete; withheld signature."""
    base = {
        "kind": CERT,
        "client": "Sherwell Academies Trust",
        "project": "Dovecote Lane Primary School, classroom block and hall",
        "code": "DMC/451/PC",
        "milestone": "Section 1, classroom block",
        "who": "Winifred Dacre",
        "title": "Director",
    }
    done = {"signed": True, "on": "2026-08-12"}
    hand = {"ink": "#ink(2)", "day": "12 August 2026"}
    full = "In our opinion the Section has reached practical completion on 11 August 2026."
    data = press(_COMPLETION, finding=full, **hand)
    yield Paper(data, decision=YES, **(base | done))
    left = ("repaint corridor 1.04", "adjust fire door closers to classrooms 3 and 5")
    part = (
        "In our opinion the Section has reached practical completion on 11 August 2026, save for "
        f"the following, to be done by 31 August: (a) {left[0]}; (b) {left[1]}."
    )
    sheet = press(_COMPLETION, finding=part, **hand)
    picture = scan(sheet, Scanner(dpi=180, skew=-0.8, noise=7, seed=131))
    more = {"form": "scan", "conditions": left, "warnings": ("scanned",)}
    yield Paper(picture, decision=COND, **(base | done | more))
    none = (
        "In our opinion the Section has not reached practical completion: the fire alarm is not "
        "commissioned and two classrooms have no heating."
    )
    data = press(_COMPLETION, finding=none, **hand)
    yield Paper(data, decision=NO, **(base | done))
    bare = press(_COMPLETION, finding=full, ink="#v(9mm)", day="Date:")
    wait = {"signed": False, "warnings": ("partly_signed",)}
    yield Paper(bare, decision=OPEN, **(base | wait))


_RECORD = """
#set page(paper: "us-letter", margin: 20mm)
#set text(font: "DejaVu Sans", size: 8.5pt)
#text(14pt, weight: "bold")[Amendment A-12 to Services Order 5531]
#v(2mm)
Customer: Pelican Point Hospitals #h(1fr) Provider: Truss & Beam Software, Inc. \\
Program: Nurse Rostering Platform

*Recitals.* The parties entered into Services Order 5531 on August 1, 2025 with a ceiling of
USD 640,000.00. Amendments A-1 through A-11 raised the ceiling to USD 702,300.00.

*1. Change.* Provider adds single sign-on for contract nurses. The ceiling is raised by
USD 28,600.00 to USD 730,900.00. *2. Schedule.* Release 6 moves to December 18, 2026. *3. No other
change.* All other terms stay in force. *4. Counterparts.* This amendment may be signed
electronically; it binds once every signer listed in the completion record has signed.
#pagebreak()
#text(13pt)[Completion record]
#table(columns: (1fr, 1fr, 1fr), inset: 5pt, fill: (_, r) => if r == 0 { silver },
  [Signer], [Event], [Time stamp],
  [Truss & Beam Software: Gil Navarro, VP Delivery], [Signed], [2026-10-05 15:20:11 UTC],
  [Pelican Point Hospitals: Dr. Una Brecht, Chief Nursing Officer], [Signed],
  [2026-10-06 08:02:45 UTC],
  [Pelican Point Hospitals: Marcus Thiele, Chief Financial Officer], [«event»], [«stamp»])
Record id 0c81-77aa · Pages 1 · Attachments 0 · State: «state»
"""


@layout("amendment-completion-record")
def amendment() -> Iterator[Paper]:
    """Three e-signers, two of the customer's: all signed; one only opened; one declined."""
    base = {
        "kind": CHANGE,
        "client": "Pelican Point Hospitals",
        "project": "Nurse Rostering Platform",
        "code": "5531",
        "co": "A-12",
        "amount": ("28600.00", "USD"),
        "who": "Marcus Thiele",
        "title": "Chief Financial Officer",
    }
    data = press(_RECORD, event="Signed", stamp="2026-10-07 11:40:02 UTC", state="Completed")
    yield Paper(data, decision=YES, signed=True, on="2026-10-07", **base)
    data = press(_RECORD, event="Opened", stamp="2026-10-07 11:38:50 UTC", state="In progress")
    yield Paper(data, decision=OPEN, signed=False, warnings=("partly_signed",), **base)
    data = press(
        _RECORD, event="Declined to sign", stamp="2026-10-07 11:44:31 UTC", state="Declined"
    )
    yield Paper(data, decision=NO, signed=False, warnings=("partly_signed",), **base)


_ACTA = """
#set page(paper: "a4", margin: 18mm, columns: 2)
#set text(font: "DejaVu Serif", size: 8.6pt, lang: "es")
#set par(justify: true)
#place(top, scope: "parent", float: true)[#align(center)[#text(14pt)[*Acta de recepción definitiva*]
 \\ Servicio de digitalización de archivo · expediente ARC-2025-33]]
*Comparecen.* De una parte, la Fundación Archivo del Ebro, entidad contratante, representada por
doña Pilar Zaldívar Ochoa, directora gerente. De otra, Escanea Norte, S.L., adjudicataria,
representada por don Íñigo Lasa.

*Exponen.* Que el contrato, por importe total de 148.000,00 €, se dividió en cuatro entregas; que la
entrega cuarta, relativa al fondo fotográfico, se presentó el 5 de mayo de 2026 y su precio asciende
a 36.250,00 €; que se revisó una muestra de 800 imágenes, con 6 incidencias leves ya corregidas.

*Acuerdan.* «acuerdo»

*Garantía.* El plazo de garantía es de un año desde la fecha del acta. La devolución del aval se
tramitará al término de dicho plazo.

#colbreak()
Y en prueba de conformidad con lo anterior, firman en Tudela, a «dia».

La entidad contratante \\ «ink» \\ Pilar Zaldívar Ochoa

#v(4mm)
La adjudicataria \\ #ink(8) \\ Íñigo Lasa
"""


@layout("acta-recepcion-definitiva")
def acta() -> Iterator[Paper]:
    """A Spanish act of final reception: received, not received, unsigned, scanned upside down."""
    base = {
        "kind": CERT,
        "lang": "es",
        "client": "Fundación Archivo del Ebro",
        "project": "Servicio de digitalización de archivo",
        "code": "ARC-2025-33",
        "milestone": "entrega cuarta",
        "who": "Pilar Zaldívar Ochoa",
        "title": "directora gerente",
        "amount": ("36250.00", "EUR"),
    }
    done = {"signed": True, "on": "2026-05-21"}
    hand = {"ink": "#ink(3)", "dia": "21 de mayo de 2026"}
    full = "Dar por recibida la entrega cuarta a entera satisfacción de la entidad contratante."
    yield Paper(press(_ACTA, acuerdo=full, **hand), decision=YES, **(base | done))
    none = "No recibir la entrega cuarta, al superar los errores el límite del pliego."
    yield Paper(press(_ACTA, acuerdo=none, **hand), decision=NO, **(base | done))
    bare = press(
        _ACTA, acuerdo=full, ink="#v(9mm)", dia="\\_\\_\\_ de \\_\\_\\_\\_\\_\\_ de 20\\_\\_"
    )
    wait = {"signed": False, "warnings": ("partly_signed",)}
    yield Paper(bare, decision=OPEN, **(base | wait))
    picture = scan(press(_ACTA, acuerdo=full, **hand), Scanner(dpi=190, turn=180, seed=137))
    more = {"form": "scan", "warnings": ("scanned",)}
    yield Paper(picture, decision=YES, **(base | done | more))


@layout("leistungsbeschreibung-honorar")
def leistungsbeschreibung() -> Iterator[Paper]:
    """A German statement of work with fee stages and clauses on acceptance; no decision."""
    source = """
#set page(paper: "a4", margin: 22mm, numbering: "1")
#set text(font: "Libertinus Serif", size: 10.5pt, lang: "de")
#set heading(numbering: "1.1")
#text(16pt)[Leistungsbeschreibung und Honorarvereinbarung]

zwischen der Hafengesellschaft Brinkum mbH (Auftraggeberin) und der Strömung Consult PartG mbB
(Auftragnehmerin), Auftragsnummer HB-6604, Vorhaben Uferpromenade Ost
= Leistungsumfang
Grundlagenermittlung, Vorplanung und Entwurfsplanung der Freianlagen einschließlich zweier
Bürgerwerkstätten.
= Abnahme
Jede Leistungsphase gilt als abgenommen, wenn die Auftraggeberin sie schriftlich freigibt. Sie kann
die Abnahme bei wesentlichen Mängeln verweigern.
= Honorar
#table(columns: (1fr, 40mm), [Grundlagenermittlung], [9.600,00 €], [Vorplanung], [27.300,00 €],
  [Entwurfsplanung], [48.900,00 €], [*Gesamthonorar netto*], [*85.800,00 €*])
= Unterschriften
#grid(columns: (1fr, 1fr), [#ink(1) \\ Gesa Hinrichs, Geschäftsführerin \\ Brinkum, 6. Januar 2026],
  [#ink(6) \\ Malte Strömung \\ Bremen, 8. Januar 2026])
"""
    yield Paper(
        press(source),
        SOW,
        None,
        True,
        "de",
        client="Hafengesellschaft Brinkum mbH",
        project="Uferpromenade Ost",
        code="HB-6604",
        who="Gesa Hinrichs",
        title="Geschäftsführerin",
        on="2026-01-06",
        amount=("85800.00", "EUR"),
    )
