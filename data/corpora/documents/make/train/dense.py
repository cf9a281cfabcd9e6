"""Full pages: clauses, tables and second parties around the few words that decide."""

from collections.abc import Iterator

from label import CERT, CHANGE, COND, NO, OPEN, YES, Paper, layout
from press import press
from scan import Scanner, scan

_REVIEW = """
#set page(paper: "us-letter", margin: (x: 20mm, y: 16mm), numbering: "Page 1 of 1",
  header: [Form DR-2 rev. 7 #h(1fr) Ellwood & Strand Management Consultants])
#set text(font: "DejaVu Sans", size: 8.2pt)
#set par(justify: true)
#text(15pt, weight: "bold")[Deliverable Review and Disposition]

#table(columns: (30mm, 1fr, 34mm, 1fr), inset: 4pt,
  [Client], [Tri-County Transit Authority], [Engagement], [ES-20417],
  [Project], [Fare Policy Redesign], [SOW], [SOW 3, dated 9 September 2025],
  [Phase], [Phase II – Ridership Modelling], [Phase fee], [USD 118,400.00],
  [Submitted], [2026-02-02], [Review due], [2026-02-16])

*1. Deliverables under review*
#table(columns: (12mm, 1fr, 22mm, 26mm), inset: 3.5pt,
  fill: (_, r) => if r == 0 { rgb("#e4ecf4") },
  [No.], [Title], [Version], [Filed],
  [2.1], [Data inventory and cleaning log], [1.0], [2025-11-14],
  [2.2], [Baseline ridership model, code and documentation], [1.3], [2026-01-09],
  [2.3], [Elasticity estimates by rider group], [1.1], [2026-01-20],
  [2.4], [Three fare scenarios with revenue effects], [2.0], [2026-01-30],
  [2.5], [Board presentation, draft], [0.9], [2026-02-02])

*2. How this form is used.* Under section 8 of the agreement the client may accept a deliverable,
accept it with corrections, or reject it. A rejection states the requirement not met. Silence
is not acceptance. Payment of an invoice is not acceptance. The consultant may not mark section 3.

*3. Disposition by the client* (exactly one)
#grid(columns: (6mm, 1fr), row-gutter: 2.4mm,
  tick(«a»), [Accepted. All deliverables listed above meet the requirements of the SOW.],
  tick(«b»), [Accepted with corrections. The corrections below are made at no charge.],
  tick(«c»), [Rejected. The requirement below is not met.])
Remarks: «why»

*4. Authorisation*
#table(columns: (34mm, 1fr, 46mm, 30mm), inset: 4pt, align: horizon,
  [], [Name and title], [Signature], [Date],
  [For the client], [Monique Abara, Director of Planning], [«ink»], [«day»],
  [For the consultant], [Peter Strand, Managing Partner], [#ink(7, w: 30mm)], [2026-02-02])

*5. Distribution.* Original to the contract file; copy to accounts payable, reference TCTA-PO-5590.
Records are kept seven years. Questions on this form: Ellwood & Strand project office, suite 410.
"""


def _review(pick: str, why: str = "none", day: str = "2026-02-13") -> bytes:
    marks = {k: ("true" if k in pick else "false") for k in "abc"}
    ink = "#ink(2, w: 30mm)" if day else "#v(8mm)"
    return press(_REVIEW, why=why, ink=ink, day=day, **marks)


@layout("deliverable-disposition-dense")
def disposition() -> Iterator[Paper]:
    """A full page: accepted, with corrections, rejected on a scan, signed but unmarked."""
    base = {
        "kind": CERT,
        "form": "form",
        "client": "Tri-County Transit Authority",
        "project": "Fare Policy Redesign",
        "code": "ES-20417",
        "milestone": "Phase II – Ridership Modelling",
        "amount": ("118400.00", "USD"),
        "po": "TCTA-PO-5590",
        "who": "Monique Abara",
        "title": "Director of Planning",
        "signed": True,
        "on": "2026-02-13",
    }
    yield Paper(_review("a"), decision=YES, **base)
    why = "Correct the student discount in scenario 3 by 2026-02-27."
    yield Paper(_review("b", why), decision=COND, conditions=(why,), **base)
    bad = "Requirement 4.2: the model cannot be rerun from the code supplied."
    picture = scan(_review("c", bad), Scanner(dpi=190, skew=0.6, noise=6, seed=107))
    yield Paper(picture, decision=NO, **(base | {"form": "scan", "warnings": ("scanned",)}))
    yield Paper(_review(""), decision=OPEN, **base)


_OV = """
#set page(paper: "a4", margin: 18mm)
#set text(font: "Libertinus Serif", size: 10pt, lang: "es")
#set par(justify: true)
#align(center)[#text(15pt)[*Orden de cambio n.º «num»*] \\ Contrato de ingeniería IGN-77/2025]
#columns(2)[
*Antecedentes.* El contrato suscrito el 4 de abril de 2025 entre Aguas del Alto Tera, S.A.U. (el
Cliente) e Ingenia Cuenca, S.L. (el Consultor) para el proyecto _Planta Potabilizadora de Riomayor_
prevé en su cláusula 14 que toda modificación conste por escrito.

*Objeto.* Se incorpora el estudio de inundabilidad de la parcela B y se suprime la tercera campaña
de sondeos.

*Plazo.* El hito de proyecto constructivo pasa del 30 de junio al 15 de septiembre de 2026. Las
penalizaciones pactadas no se modifican.

#colbreak()
*Economía*
#table(columns: (1fr, auto), inset: 4pt, [Precio vigente], [389.200,00 €],
  [Estudio de inundabilidad], [21.750,00 €], [Supresión de sondeos], [−8.300,00 €],
  [*Variación neta*], [*13.450,00 €*], [Nuevo precio], [402.650,00 €])
El Consultor no iniciará los trabajos sin la firma del Cliente.
]
#v(6mm)
#table(columns: (1fr, 1fr), inset: 8pt,
 [Por el Consultor \\ #ink(5) \\ Marta Echarri, gerente \\ 23 de marzo de 2026],
 [Por el Cliente \\ «ink» \\ Germán Olmedo Pinto, director técnico \\ «day»])
"""


@layout("orden-cambio-ingenieria")
def orden() -> Iterator[Paper]:
    """A Spanish change order in two columns: signed, scanned, and lacking the client."""
    base = {
        "kind": CHANGE,
        "lang": "es",
        "client": "Aguas del Alto Tera, S.A.U.",
        "project": "Planta Potabilizadora de Riomayor",
        "code": "IGN-77/2025",
        "who": "Germán Olmedo Pinto",
        "title": "director técnico",
        "amount": ("13450.00", "EUR"),
    }
    done = {"signed": True, "on": "2026-03-27", "decision": YES}
    hand = {"ink": "#ink(1)", "day": "27 de marzo de 2026"}
    yield Paper(press(_OV, num="3", **hand), co="3", **(base | done))
    picture = scan(press(_OV, num="4", **hand), Scanner(dpi=180, skew=-0.9, noise=8, seed=109))
    more = {"form": "scan", "warnings": ("scanned",)}
    yield Paper(picture, co="4", **(base | done | more))
    bare = press(_OV, num="5", ink="#v(9mm)", day="Fecha:")
    wait = {"decision": OPEN, "signed": False, "warnings": ("partly_signed",)}
    yield Paper(bare, co="5", **(base | wait))
