"""Papers set with typst: a long report, minutes, a brochure, a table of decisions."""

from collections.abc import Iterator

import typst
from paper import Paper, truth

DAYS = (
    "Light rain until noon, wind west 4. Inclinometer casing I-3 flushed and read.",
    "Dry and cold. Reading round at 07:40 and 15:10, both within the green band.",
    "Piezometer P-7 replaced after a cable cut by the neighbour's excavator.",
    "No work on site, public holiday; automatic readings only.",
    "Sheet piles 41 to 44 driven; vibration peaked at 3.1 mm/s, limit 5.0 mm/s.",
    "Surveyor's control points checked, closing error 1.2 mm, accepted by our own quality check.",
    "Complaint of resident at no. 18 about noise, answered the same day.",
    "Heavy rain, pumping doubled; water level in the pit back to normal after six hours.",
    "Anchor row 2 tensioned to 80 %. Load cells LC-4 and LC-5 connected.",
    "Two readings missed because of a power cut; the logger was restarted at 13:20.",
    "Visit of the insurer, no remarks.",
)


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield long_report()
    yield decisions()
    yield minutes()
    yield brochure()
    yield letter()


def made(source: str) -> bytes:
    """The PDF of a typst source."""
    data: bytes = typst.compile(source.encode())
    return data


def long_report() -> Paper:
    days = []
    for n in range(58):
        first, second = DAYS[(n * 4) % 11], DAYS[(n * 7 + 3) % 11]
        days.append(f"== Day {n + 1}\n{first} {second}\n\n#reading({n + 1})")
    front, back = "\n".join(days[:40]), "\n".join(days[40:])
    source = f"""
#set page(paper: "a4", margin: 28mm, header: align(right)[Monitoring report MR-7, rev 2],
  footer: context align(center)[page #counter(page).display()])
#set text(font: "Libertinus Serif", size: 11pt)
#let reading(n) = table(columns: 4, [Point], [Settlement mm], [Tilt ‰], [Band],
  ..range(1, 14).map(i => ([S-#i], [#(calc.rem(n * 3 + i * 5, 17) / 10)],
  [#(calc.rem(n + i * 7, 9) / 10)], [green])).flatten())
#align(center)[#v(40mm) #text(22pt)[Monitoring report] #v(6mm) Deep excavation Tanner Street
#v(6mm) prepared by Underhill Instrumentation Ltd]
#pagebreak()
#outline()
#pagebreak()
= Purpose
This report gathers the readings taken between 1 June and 28 July 2026. The client's decision on the
milestone is recorded on the sheet bound in after day 40. Nothing in the daily notes is an
    acceptance.
= Daily notes
{front}
#pagebreak()
= Client's decision sheet
#grid(columns: (45mm, 1fr), row-gutter: 3mm,
[Client], [Tanner Street Developments LLP], [Project], [Tanner Street basement],
[Project number], [TSD-0914], [Milestone], [Stage 2 monitoring], [Fee], [£23,175.00])

Having read the notes for days 1 to 40 and the summary of Stage 2, we accept the milestone in full.
#v(8mm)
/s/ Honoria Quayle

Honoria Quayle, Development Director

14 August 2026
#pagebreak()
= Daily notes, continued (Stage 3)
{back}
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "en",
        client="Tanner Street Developments LLP",
        project="Tanner Street basement",
        project_code="TSD-0914",
        milestone="Stage 2 monitoring",
        signatory_name="Honoria Quayle",
        signatory_title="Development Director",
        signature_date="2026-08-14",
        amount="23175.00 GBP",
    )
    return Paper("d-long-report", "a", "text", made(source), label)


def decisions() -> Paper:
    source = """
#set page(paper: "us-letter", margin: 22mm)
#set text(font: "DejaVu Sans Mono", size: 8.5pt)
#text(15pt)[*Deliverables review record*]

Client: Cedar Falls School District \\
Project: Boiler plant modernization \\
Project no.: CFSD-3302 \\
Milestone: Design development package \\
Value of milestone: \\$47,900.00

#table(columns: (auto, 1fr, auto), [*No.*], [*Deliverable*], [*Reviewer's decision*],
[D1], [Mechanical drawings M-101 to M-118], [accepted],
[D2], [Controls narrative], [accepted],
[D3], [Cost estimate, 60 %], [not accepted])

Overall decision: the package is accepted in part, on these conditions:

+ Resubmit the cost estimate with bid alternates by January 16, 2026
+ Add the stack height calculation to the controls narrative

#v(10mm)
Signed for the client: _/s/ Ulysses Pemberton_ \\
Ulysses Pemberton, Director of Operations \\
December 18, 2025
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "en",
        client="Cedar Falls School District",
        project="Boiler plant modernization",
        project_code="CFSD-3302",
        milestone="Design development package",
        signatory_name="Ulysses Pemberton",
        signatory_title="Director of Operations",
        signature_date="2025-12-18",
        amount="47900.00 USD",
        conditions=[
            "Resubmit the cost estimate with bid alternates by January 16, 2026",
            "Add the stack height calculation to the controls narrative",
        ],
    )
    return Paper("d-decision-table", "a", "text", made(source), label)


def minutes() -> Paper:
    source = """
#set page(paper: "a4", margin: 25mm)
#set text(font: "Libertinus Serif", size: 11pt)
= Minutes of progress meeting no. 14
Held on 4 February 2026, 10:00 to 11:20, by video

Present: L. Farnsworth, O. Nwosu, B. Ellery, G. Thibault. Apologies: R. Sandoval.

+ Minutes of meeting 13 were read and adopted without change.
+ Ms Nwosu showed the draft floor finishes. The meeting liked option two; a choice will be put to
  the residents in March.
+ Mr Ellery said that delivery of the lift cars slips to week 19.
+ Budget: 61 % spent, forecast unchanged.
+ Any other business: parking permits run out at the end of the month.

Next meeting: 4 March 2026. Minutes taken by G. Thibault.
"""
    label = truth("other", None, None, "en")
    return Paper("d-minutes", "a", "text", made(source), label)


def brochure() -> Paper:
    source = """
#set page(paper: "a4", flipped: true, columns: 3, margin: 14mm)
#set text(font: "DejaVu Sans Mono", size: 9pt, lang: "de")
= Lichtwerk Sauerland
Planung, Lieferung und Montage von Beleuchtung für Hallen, Büros und Sportstätten.

== Warum wir?
- über 900 abgeschlossene Projekte
- eigener Prüfstand
- Förderanträge inklusive

== So läuft es ab
Wir besuchen Sie, messen, rechnen und machen ein Angebot. Nach der Montage erhalten Sie ein
Messprotokoll, und Sie unterschreiben die Abnahme erst, wenn alles leuchtet.

== Stimmen
„Die Halle ist nicht wiederzuerkennen.“ \\ Tischlerei Overbeck

== Kontakt
Lichtwerk Sauerland, Am Bahnhof 3, Meschede \\ Telefon 0291 000 00
"""
    return Paper("d-de-brochure", "a", "text", made(source), truth("other", None, None, "de"))


def letter() -> Paper:
    source = """
#set page(paper: "a4", margin: (x: 30mm, y: 25mm))
#set text(font: "Libertinus Serif", size: 11.5pt, lang: "nl")
#align(right)[Stichting Kasteel Doornveld \\ Kasteellaan 1 \\ 6999 DV Doornveld]
#v(10mm)
Restauratieatelier Van Wessem \\ t.a.v. mevrouw Van Wessem
#v(6mm)
Doornveld, 29 september 2026
#v(4mm)
*Betreft: afkeuring mijlpaal, project Stucplafonds ridderzaal, projectnummer KD-77*

Geachte mevrouw Van Wessem,

Op 24 september hebben wij het proefvak bekeken. De kleurstelling wijkt duidelijk af van het
vastgestelde monster en twee rozetten zijn gebarsten. Wij keuren de mijlpaal „Proefvak noordwand“
daarom af. Het bijbehorende bedrag van € 13.250,00 wordt niet vrijgegeven.

Met vriendelijke groet,
#v(3mm)
#curve(stroke: 1.4pt + rgb("#1b2f8a"), curve.move((0pt, 16pt)),
  curve.cubic((8pt, -14pt), (16pt, 4pt), (12pt, 22pt)),
  curve.cubic((22pt, -6pt), (34pt, 0pt), (30pt, 18pt)),
  curve.cubic((48pt, 2pt), (60pt, 26pt), (92pt, 8pt)))
#v(2mm)
Godelieve Aertssen \\ Voorzitter van het bestuur
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "nl",
        client="Stichting Kasteel Doornveld",
        project="Stucplafonds ridderzaal",
        project_code="KD-77",
        milestone="Proefvak noordwand",
        signatory_name="Godelieve Aertssen",
        signatory_title="Voorzitter van het bestuur",
        signature_date="2026-09-29",
        amount="13250.00 EUR",
    )
    return Paper("d-nl-letter", "a", "text", made(source), label)
