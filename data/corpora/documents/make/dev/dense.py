"""Full development pages: a Dutch phase document and an English completion file, some scanned."""

from collections.abc import Iterator

from label import CERT, COND, NO, OPEN, YES, Paper, layout
from press import press
from scan import Scanner, scan

_FASE = """
#set page(paper: "a4", margin: 20mm, footer: [Ruigrok Architecten · vertrouwelijk])
#set text(font: "DejaVu Serif", size: 8.8pt, lang: "nl")
#set par(justify: true)
= Fasedocument Definitief Ontwerp
#table(columns: (38mm, 1fr), stroke: none, inset: 3pt,
  [Opdrachtgever], [Stichting Zorgburen Oosterveld], [Architect], [Ruigrok Architecten],
  [Project], [Woonzorggebouw De Linde], [Opdrachtnummer], [RA-1906],
  [Fase], [Definitief Ontwerp], [Honorarium fase], [€ 64.250,00])
== 1 Toelichting
Het definitief ontwerp is op 2 februari 2026 toegelicht aan de bouwcommissie. Ten opzichte van het
voorlopig ontwerp is de kap verlaagd, zijn de bergingen naar het souterrain verplaatst en is de
entree verbreed. De directiekostenraming sluit op € 4.118.000 exclusief btw.
== 2 Toetsing
#table(columns: (1fr, 30mm), inset: 3pt, [Onderdeel], [Bevinding], [Programma van eisen], [voldoet],
  [Brandveiligheid], [voldoet], [Daglicht], [«licht»], [Energieprestatie], [voldoet])
== 3 Besluit van de opdrachtgever
De opdrachtgever «besluit»
== 4 Ondertekening
#grid(columns: (1fr, 1fr), [Namens opdrachtgever \\ «ink» \\ Thea Lansink, bestuurder \\ «day»],
  [Namens architect \\ #ink(8) \\ Koen Ruigrok \\ 5 februari 2026])
"""


@layout("fasedocument-ontwerp")
def fase() -> Iterator[Paper]:
    """Approved, approved with a wish (scan), sent back, unsigned."""
    base = {
        "kind": CERT,
        "lang": "nl",
        "client": "Stichting Zorgburen Oosterveld",
        "project": "Woonzorggebouw De Linde",
        "code": "RA-1906",
        "milestone": "Definitief Ontwerp",
        "who": "Thea Lansink",
        "title": "bestuurder",
        "amount": ("64250.00", "EUR"),
    }
    done = {"signed": True, "on": "2026-02-11"}
    hand = {"ink": "#ink(4)", "day": "11 februari 2026"}
    full = "stelt het definitief ontwerp vast en geeft de fase vrij voor facturering."
    yield Paper(press(_FASE, licht="voldoet", besluit=full, **hand), decision=YES, **(base | done))
    wish = "de daglichttoetreding van kamer 2.14 wordt verbeterd"
    part = f"stelt het definitief ontwerp vast onder de voorwaarde dat {wish}."
    sheet = press(_FASE, licht="kamer 2.14 niet", besluit=part, **hand)
    more = {"form": "scan", "conditions": (wish,), "warnings": ("scanned",)}
    picture = scan(sheet, Scanner(dpi=180, skew=0.7, noise=6, seed=113))
    yield Paper(picture, decision=COND, **(base | done | more))
    back = "keurt het definitief ontwerp niet goed; het ontwerp wordt herzien en opnieuw ingediend."
    data = press(_FASE, licht="voldoet niet", besluit=back, **hand)
    yield Paper(data, decision=NO, **(base | done))
    bare = press(_FASE, licht="voldoet", besluit=full, ink="#v(9mm)", day="")
    wait = {"signed": False, "warnings": ("partly_signed",)}
    yield Paper(bare, decision=OPEN, **(base | wait))


_FILE = """
#set page(paper: "us-letter", margin: 22mm, numbering: "1")
#set text(font: "New Computer Modern", size: 10pt)
#text(9pt)[Pelham Row Creative · closing file · job PRC-0771]
= Website relaunch: closing file
#table(columns: (34mm, 1fr), inset: 4pt, [Prepared for], [Larch & Linden Hotels],
  [Project], [Website relaunch], [Stage closed], [Stage 4, Launch],
  [Stage invoice], [USD 32,900.00], [Purchase order], [LLH-2026-118])
== What was delivered
Forty-two page templates, booking engine theme, content in two languages, analytics set-up, training
of six editors, and a style guide. The site went live on April 14, 2026 at 06:00 with no downtime.
== Known points at closing
The photo essay for the lake house follows in May as agreed in the change of March 3. It is not part
of stage 4. Two cosmetic issues in old browsers were waived by the client on April 16.
== Warranty
Defects reported within ninety days of acceptance are corrected without charge.
#pagebreak()
== Client confirmation
By the signature below Larch & Linden Hotels accepts stage 4 as complete and releases the stage
invoice. If stage 4 is not accepted, leave the line empty and write to us.
#v(12mm)
#box(width: 80mm, stroke: (bottom: 0.5pt))[«ink»] \\
Imogen Castellano, Director of Brand #h(10mm) «day»
"""


@layout("closing-file-two-pages")
def closing_file() -> Iterator[Paper]:
    """The signature stands alone on page two; scanned; and left empty."""
    base = {
        "kind": CERT,
        "client": "Larch & Linden Hotels",
        "project": "Website relaunch",
        "code": "PRC-0771",
        "milestone": "Stage 4, Launch",
        "amount": ("32900.00", "USD"),
        "po": "LLH-2026-118",
        "who": "Imogen Castellano",
        "title": "Director of Brand",
    }
    done = {"decision": YES, "signed": True, "on": "2026-04-21"}
    full = press(_FILE, ink="#ink(3)", day="April 21, 2026")
    yield Paper(full, **(base | done))
    more = {"form": "scan", "warnings": ("scanned",)}
    yield Paper(scan(full, Scanner(dpi=140, turn=180, seed=127)), **(base | done | more))
    bare = press(_FILE, ink="#v(9mm)", day="Date:")
    yield Paper(bare, decision=OPEN, signed=False, **base)
