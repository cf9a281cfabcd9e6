"""English papers of museum fitters, agencies, surveyors, builders and software houses."""

from collections.abc import Iterator
from typing import Any

from paper import Paper

from ninety_ninth_hand.board import (
    BLACK,
    NOTHING,
    Raw,
    Sheet,
    copier,
    ink,
    label,
    lean,
    made,
    page,
    script,
    stamp,
)

MUSEUM = """
#set page(paper: "a4", margin: (x: 2.3cm, y: 2cm))
#set text(font: "P052", size: 10.4pt, lang: "en")
#text(size: 22pt, fill: rgb("#8c3b12"))[Plinth & Case] #h(1fr) #text(style: "italic")[museum fit-out, Glasgow]
#v(-4pt)
#line(length: 100%)
#text(size: 13pt)[Gallery handover record] #h(1fr) %project_code%
#v(4pt)
For: *%client%* \\
Gallery: *%project%* \\
Handed over at the end of: *%milestone%* \\
Sum that falls due on acceptance: *%amount_shown%*
#v(6pt)
#grid(columns: (1fr, 1fr), column-gutter: 20pt,
  [*Cases and mounts* \\ %cases% pressure-tested display cases, air change rate below 0.1 per day.
   Conservation mounts in brass, padded, for all objects on the list that the registrar drew up.
   Locks keyed alike; two keys passed to the duty manager against receipt.],
  [*Light and media* \\ Lux readings taken at every object, none above the lender's ceiling. Track
   spots focused with the curator. The audio loop and both table projectors run from the show
   controller and come up by themselves after a power cut.])
#v(8pt)
The museum accepts the gallery as described by stamping the left-hand panel. We use the museum's
approval stamp since the registrar's office no longer keeps wet-ink files.
#v(12pt)
#grid(columns: (1fr, 1fr), column-gutter: 14pt,
  rect(width: 100%, height: 110pt, stroke: 0.5pt, inset: 7pt)[#text(size: 8.5pt)[Museum: approval stamp with name and date]
    #v(62pt) %museum%],
  rect(width: 100%, height: 110pt, stroke: 0.5pt, inset: 7pt)[#text(size: 8.5pt)[Plinth & Case: firm's stamp, initials]
    #v(62pt) %fitter%])
#v(6pt)
#text(size: 9pt)[Stamp held by: %signatory_name%, %signatory_title% #h(1fr) Site lead for the fitters: Rory Macinnes]
"""


def museum(letter: str) -> Paper:
    """A gallery handed over; the museum stamps instead of signing."""
    words: dict[str, Any] = {
        "client": "Kelvinhaugh Museum Trust",
        "project": "Clyde Shipwrights Gallery",
        "signatory_name": "Eilidh Strachan",
        "signatory_title": "Registrar",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "PC-641",
            "milestone": "Installation stage 2",
            "amount_shown": "£38,200.00",
            "cases": "Fourteen",
            "museum": stamp(
                ["APPROVED", "Kelvinhaugh Museum Trust", "E. Strachan, Registrar", "19 MAR 2026"],
                dx=22,
                dy=8,
                w=150,
                tilt=-4,
            ),
            "fitter": stamp(["PLINTH & CASE LTD", "Glasgow"], dx=18, colour="#444444", tilt=3),
        },
        "b": {
            "project_code": "PC-655",
            "milestone": "Installation stage 3",
            "amount_shown": "£21,960.00",
            "cases": "Nine",
            "museum": NOTHING,
            "fitter": Raw(
                stamp(["PLINTH & CASE LTD", "Glasgow"], dx=18, dy=-6, colour="#444444", tilt=-7)
                + ink(103, dx=84, dy=10, w=88)
            ),
        },
    }
    words |= states[letter]
    kind = "acceptance_certificate"
    if letter == "a":
        told = label(
            kind, "en", words, "accepted", True, signature_date="2026-03-19", amount="38200.00 GBP"
        )
        return made("en-museum", letter, page(MUSEUM, words), told)
    told = label(
        kind, "en", words, "undecided", False, amount="21960.00 GBP", warnings=["partly_signed"]
    )
    return made("en-museum", letter, page(MUSEUM, words), told, copier(21))


AGENCY = """
#set page(paper: "us-letter", margin: (x: 0.85in, y: 0.75in))
#set text(font: "Nimbus Sans", stretch: 75%, size: 11pt, lang: "en")
#grid(columns: (1fr, 2.35in), column-gutter: 18pt,
[
#text(size: 20pt, weight: "bold")[Deliverable approval]
#v(-2pt)
Foxglove Creative, Portland, Oregon

#table(columns: (1.1in, 1fr), stroke: (x: none, y: 0.4pt), inset: 5pt,
  [Client], [%client%],
  [Campaign], [%project%],
  [Job number], [%project_code%],
  [Deliverable], [%milestone%],
  [Fee released], [%amount_shown%])

Delivered to your asset library on %sent%: layered masters, print-ready PDFs with 1/8 inch bleed,
web cuts in nine sizes and the usage sheet for the stock images. Round three of revisions was the
last in the estimate, and all of the notes in the shared proof were cleared.

Client approval means that we may traffic the files to the printer and the ad server, and that the
fee for this deliverable moves to the next invoice.

#v(16pt)
#text(weight: "bold")[%signatory_name%] \\ %signatory_title% \\ for %client%
#v(26pt)
%client_sig% #line(length: 85%, stroke: 0.5pt)
#v(10pt)
#text(weight: "bold")[Lena Petrakis] \\ Account Director \\ for Foxglove Creative
#v(26pt)
%agency_sig% #line(length: 85%, stroke: 0.5pt)
],
rect(width: 100%, fill: rgb("#f3f1ea"), stroke: 0.5pt + gray, inset: 9pt)[
#set text(size: 9pt)
*SIGNING RECORD* \\ InkTrail envelope %envelope%

*Lena Petrakis* (Foxglove) \\
Sent and signed %agency_time% \\ IP 203.0.113.18

*%signatory_name%* (%client%) \\
%trail%

*Envelope status* \\ %status%
])
"""


def agency(letter: str) -> Paper:
    """A creative deliverable; a record of the signing service stands beside."""
    words: dict[str, Any] = {
        "client": "Cascade Trail Outfitters",
        "project": "Fall Summit Series",
        "signatory_name": "Jordan McNeill",
        "signatory_title": "Brand Marketing Lead",
        "agency_sig": script("Lena Petrakis", size=21, tilt=0, colour=BLACK),
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "FX-2291",
            "milestone": "Out-of-home artwork",
            "amount_shown": "$18,500.00",
            "sent": "July 20, 2026",
            "envelope": "8C41-77F0-22AD",
            "agency_time": "2026-07-20 09:14 PDT",
            "trail": Raw(
                "Viewed 2026-07-21 16:02 PDT \\ Signed 2026-07-21 16:05 PDT \\ IP 198.51.100.77"
            ),
            "status": "COMPLETED, all parties",
            "client_sig": script("Jordan McNeill", size=21, tilt=0, colour=BLACK),
        },
        "b": {
            "project_code": "FX-2304",
            "milestone": "In-store signage kit",
            "amount_shown": "$9,750.00",
            "sent": "August 11, 2026",
            "envelope": "D019-3B62-9E47",
            "agency_time": "2026-08-11 11:40 PDT",
            "trail": Raw("Viewed 2026-08-12 08:55 PDT \\ Signature outstanding"),
            "status": "WAITING FOR OTHERS, 1 of 2",
            "client_sig": NOTHING,
        },
    }
    words |= states[letter]
    kind = "acceptance_certificate"
    if letter == "a":
        told = label(
            kind, "en", words, "accepted", True, signature_date="2026-07-21", amount="18500.00 USD"
        )
    else:
        told = label(
            kind, "en", words, "undecided", False, amount="9750.00 USD", warnings=["partly_signed"]
        )
    return made("en-agency", letter, page(AGENCY, words), told)


def survey(letter: str) -> Paper:
    """A surveyor's delivery; the witness countersigns but does not accept."""
    w: dict[str, Any] = {
        "client": "Warrego Pastoral Company",
        "signatory_name": "Graeme Lindqvist",
        "signatory_title": "Station Manager",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project": "Boundary re-establishment, Lots 4 and 7",
            "project_code": "BDS-3380",
            "issued": "3 September 2026",
            "fee": "$16,940.00",
        },
        "b": {
            "project": "Contour and dam volume survey",
            "project_code": "BDS-3397",
            "issued": "11 November 2026",
            "fee": "$8,470.00",
        },
    }
    w |= states[letter]
    s = Sheet()
    s.box(40, 36, 515, 64, "#efe7d2", 0)
    s.text(54, 64, "BARCOO DATUM SURVEYS", "narrow-b", 19)
    s.text(54, 84, "Licensed cadastral and engineering surveyors, Charleville Qld", "narrow", 11)
    s.text(297, 136, "CERTIFICATE OF DELIVERY AND ACCEPTANCE", "narrow-b", 14, side="middle")
    rows = (
        ("Client", w["client"]),
        ("Survey", w["project"]),
        ("Job", w["project_code"]),
        ("Fee on acceptance (incl. GST)", w["fee"]),
        ("Issued", w["issued"]),
    )
    y = 168.0
    for head, what in rows:
        s.text(54, y, head, "narrow", 11)
        s.text(220, y, what, "narrow-b", 11)
        s.line(54, y + 5, 541, y + 5, 0.3)
        y += 22
    for words in (
        "Supplied under this certificate: a signed plan at 1:2500, field notes, the coordinate list in "
        "MGA2020 zone 55, a point cloud on disk and photographs of every peg and reference mark.",
        "Closure of the traverse was better than 1 in 28 000 and two permanent marks were tied in. New "
        "pegs are flagged in pink and recovered pegs in white.",
        "By signature of its representative the client takes delivery, has had the pegs pointed out on "
        "the ground and accepts the survey. A bystander witnesses that signature where the parties are "
        "far from town; the witness has no say in the acceptance itself.",
    ):
        y = s.para(54, y + 8, words, 487, "narrow", 11, 1.4)
    y += 30
    blocks = (
        ("CLIENT'S REPRESENTATIVE", f"{w['signatory_name']}, {w['signatory_title']}"),
        ("WITNESS (to the client's signature only)", "Tamsin Roe, Roads Officer, Quilpie"),
    )
    days = ("8 September 2026", "8 September 2026") if letter == "a" else ("", "16 November 2026")
    for k, (head, who) in enumerate(blocks):
        top = y + k * 130
        s.text(54, top, head, "narrow-b", 11)
        s.text(54, top + 72, who, "narrow", 11)
        s.line(54, top + 58, 320, top + 58)
        s.text(350, top + 72, "Date", "narrow", 11)
        s.line(350, top + 58, 541, top + 58)
        s.text(370, top + 54, days[k], "narrow", 12.5, "#1c2f86")
    if letter == "a":
        s.ink(111, 90, y + 62, 108)
    s.ink(112, 110, y + 192, 96, BLACK)
    kind = "acceptance_certificate"
    if letter == "a":
        told = label(
            kind, "en", w, "accepted", True, signature_date="2026-09-08", amount="16940.00 AUD"
        )
        return made("en-survey", letter, s.done(), told)
    told = label(
        kind, "en", w, "undecided", False, amount="8470.00 AUD", warnings=["partly_signed"]
    )
    return made("en-survey", letter, s.done(), told, copier(29, jpeg=46))


CHANGE = """
#set page(paper: "us-letter", margin: (x: 0.8in, y: 0.8in))
#set text(font: "Nimbus Roman", size: 10.8pt, lang: "en")
#table(columns: (1fr, 1fr), inset: 8pt, stroke: 0.8pt,
  table.cell(colspan: 2, fill: luma(225))[#text(size: 15pt, weight: "bold")[CHANGE ORDER] #h(1fr) No. %change_order_number%],
  [PROJECT \\ *%project%* \\ Owner's project no. %project_code%], [OWNER \\ *%client%*],
  [CONTRACTOR \\ Tidewater Mechanical Contractors, Inc., Norfolk, Virginia], [ARCHITECT \\ Studio Pembroke PLLC])
#v(4pt)
*The Contract is changed as follows:*

%what%

#table(columns: (1fr, 1.5in), stroke: none, inset: 3.5pt, align: (left, right),
  [Contract Sum before this Change Order], [%before%],
  [The Contract Sum will be %verb% by this Change Order in the amount of], [*%amount_shown%*],
  [Contract Sum including this Change Order], [%after%],
  [Contract Time is changed by], [%time%])
#v(6pt)
#rect(width: 100%, inset: 6pt, stroke: 0.5pt)[NOT VALID UNTIL SIGNED BY OWNER AND CONTRACTOR. The Architect's signature recommends, and binds nobody.]
#v(6pt)
#table(columns: (1fr, 1fr, 1fr), inset: 7pt,
  [*ARCHITECT*], [*CONTRACTOR*], [*OWNER*],
  [#v(34pt) %arch%], [#v(34pt) %con%], [#v(34pt) %own%],
  [_Signature_], [_Signature_], [_Signature_],
  [Nadia Pembroke, AIA], [Russell Tate, Vice President], [%signatory_name%, %signatory_title%],
  [Date: %arch_day%], [Date: %con_day%], [Date: %own_day%])
"""


def change(letter: str) -> Paper:
    """A change order with architect, contractor and owner side by side."""
    words: dict[str, Any] = {
        "client": "Port Ellery Community College District",
        "project": "Boiler plant modernization, Building C",
        "signatory_name": "Wendell Ames",
        "signatory_title": "Associate VP Facilities",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "23-C-114",
            "change_order_number": "004",
            "what": "Delete the second expansion tank and its pad; credit for pipe insulation already stripped by the "
            "Owner's abatement contractor in corridors 1 through 3.",
            "before": "$1,284,310.00",
            "verb": "decreased",
            "amount_shown": "($17,455.00)",
            "after": "$1,266,855.00",
            "time": "0 days",
            "arch": ink(121, w=86),
            "con": ink(122, dx=6, w=88, colour=BLACK),
            "own": ink(123, dx=10, w=92),
            "arch_day": "2/10/2026",
            "con_day": "2/12/2026",
            "own_day": "2/19/2026",
        },
        "b": {
            "project_code": "23-C-114",
            "change_order_number": "006",
            "what": "Furnish and install a stainless condensate neutralizer with pH probe, wired to the building "
            "automation panel, in response to RFI 31.",
            "before": "$1,266,855.00",
            "verb": "increased",
            "amount_shown": "$11,820.00",
            "after": "$1,278,675.00",
            "time": "3 days",
            "arch": ink(121, dx=8, w=84, colour=BLACK),
            "con": ink(122, dx=2, w=90),
            "own": NOTHING,
            "arch_day": "5/14/2026",
            "con_day": "5/15/2026",
            "own_day": NOTHING,
        },
    }
    words |= states[letter]
    if letter == "a":
        told = label(
            "change_order",
            "en",
            words,
            "accepted",
            True,
            signature_date="2026-02-19",
            amount="-17455.00 USD",
        )
    else:
        told = label(
            "change_order",
            "en",
            words,
            "undecided",
            False,
            amount="11820.00 USD",
            warnings=["partly_signed"],
        )
    return made("en-change", letter, page(CHANGE, words), told)


SOW = """
#set page(paper: "us-letter", margin: (x: 1.05in, y: 0.95in), numbering: "1 of 1")
#set text(font: "Caladea", size: 10.3pt, lang: "en")
#set heading(numbering: "1.")
#show heading: it => block(above: 11pt, below: 6pt, text(size: 11pt, it))
#text(size: 18pt)[Statement of Work %project_code%]
#v(-4pt)
under the Master Services Agreement between %client% ("Customer") and Hollow Pine Software LLC ("Supplier")
= Project
%project%. The Supplier builds and the Customer's administrators learn to run it.
= What we will deliver
#table(columns: (auto, 1fr, auto), inset: 5pt,
  [D1], [Discovery workshops and a signed-off data dictionary], [%fee1%],
  [D2], [Configured tenant, migration of seven years of permit records], [%fee2%],
  [D3], [Two-week parallel run, administrator training, hypercare], [%fee3%],
  [], [*Total fixed price*], [*%amount_shown%*])
= Timing
Kick-off within ten business days of the last signature below; parallel run in %run%.
= Customer's part
A product owner for eight hours a week, test data scrubbed of personal identifiers, and a decision
on each deliverable within five business days.
= Outside the scope
Mobile inspections, payment card processing, and any change to the county's GIS layers.
= Invoicing
Each deliverable is invoiced on the Customer's separate written acceptance of it. Net 30.
#v(20pt)
#grid(columns: (1fr, 1fr), column-gutter: 26pt, row-gutter: 6pt,
  [*CUSTOMER* #v(20pt)], [*SUPPLIER* #v(20pt)],
  [#v(12pt) By: %cust%#rule(80%)], [#v(12pt) By: %supp%#rule(80%)],
  [Name: %signatory_name%], [Name: Beatrix Coleman],
  [Title: %signatory_title%], [Title: Managing Member],
  [Date: %cust_day%], [Date: %supp_day%])
"""


def sow(letter: str) -> Paper:
    """A statement of work, with and without signatures."""
    words: dict[str, Any] = {
        "client": "Ransom County Planning Office",
        "signatory_name": "Theodore Quist",
        "signatory_title": "County Planner",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project": "Permit tracking system",
            "project_code": "SOW-17",
            "fee1": "$14,000.00",
            "fee2": "$52,500.00",
            "fee3": "$19,000.00",
            "amount_shown": "$85,500.00",
            "run": "October 2026",
            "cust": ink(131, dx=16, w=98),
            "supp": ink(132, dx=10, w=90, colour=BLACK),
            "cust_day": "April 30, 2026",
            "supp_day": "May 1, 2026",
        },
        "b": {
            "project": "Zoning case portal",
            "project_code": "SOW-21",
            "fee1": "$9,500.00",
            "fee2": "$33,000.00",
            "fee3": "$12,250.00",
            "amount_shown": "$54,750.00",
            "run": "February 2027",
            "cust": NOTHING,
            "supp": NOTHING,
            "cust_day": NOTHING,
            "supp_day": NOTHING,
        },
    }
    words |= states[letter]
    if letter == "a":
        told = label(
            "statement_of_work",
            "en",
            words,
            None,
            True,
            signature_date="2026-04-30",
            amount="85500.00 USD",
        )
    else:
        told = label("statement_of_work", "en", words, None, False, amount="54750.00 USD")
    return made("en-sow", letter, page(SOW, words), told)


def fillable(letter: str) -> Paper:
    """A fillable acceptance form of an engineering office."""
    w: dict[str, Any] = {
        "client": "Severn Tidal Foods Ltd",
        "project": "Chilled store refrigeration upgrade",
        "signatory_name": "Rhys Morgan-Pugh",
        "signatory_title": "Engineering Manager",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {"project_code": "MEP-2640", "milestone": "Commissioning", "fee": "£27,350.00"},
        "b": {"project_code": "MEP-2671", "milestone": "Seasonal proving run", "fee": "£6,180.00"},
    }
    w |= states[letter]
    s = Sheet()
    c = s.canvas
    s.box(0, 0, 595, 70, "#0d3b4c", 0)
    s.text(50, 42, "Works Acceptance Form", "lato", 20, "#ffffff")
    s.text(545, 42, "Brunel & Thorne MEP Consulting, Newport", "lato", 10, "#ffffff", "right")
    rows = (
        ("Client", "client"),
        ("Scheme", "project"),
        ("Project number", "project_code"),
        ("Milestone", "milestone"),
        ("Milestone payment, excl. VAT", "fee"),
    )
    y = 112.0
    for head, key in rows:
        s.text(50, y, head, "lato", 10)
        c.acroForm.textfield(
            name=key,
            value=w[key],
            x=210,
            y=s.height - y - 6,
            width=335,
            height=19,
            fontSize=10,
            borderWidth=0.5,
            fontName="Helvetica",
        )
        y += 28
    y = s.para(
        50,
        y + 8,
        "Plant was run under load for seventy-two hours. Evaporators held set point within half a degree, "
        "leak checks at 1.1 times working pressure were dry, and the F-gas log book is in the plant room.",
        495,
        "lato",
        10,
        1.5,
    )
    y += 14
    for key, words, on in (
        ("accept", "Accepted without reservation", True),
        ("refuse", "Not accepted (attach list)", False),
    ):
        c.acroForm.checkbox(
            name=key, checked=on, x=50, y=s.height - y - 3, size=14, buttonStyle="check"
        )
        s.text(74, y, words, "lato", 10.5)
        y += 26
    s.text(50, y + 20, "To be completed by the client's authorised person", "lato", 11, "#0d3b4c")
    fields = (
        ("Name", "sign_name", w["signatory_name"]),
        ("Position", "sign_position", w["signatory_title"]),
        ("Signature (type /s/ and your name)", "sign_here", "/s/ Rhys Morgan-Pugh"),
        ("Date", "sign_date", "12 October 2026"),
    )
    y += 48
    for head, key, what in fields:
        s.text(50, y, head, "lato", 10)
        shown = what if letter == "a" or key in ("sign_name", "sign_position") else ""
        c.acroForm.textfield(
            name=key,
            value=shown,
            x=250,
            y=s.height - y - 7,
            width=295,
            height=22,
            fontSize=11,
            borderWidth=0.5,
            fontName="Helvetica",
        )
        y += 32
    s.text(
        50,
        800,
        "Return to handovers@brunelthorne.example, subject line: project number",
        "lato",
        8.5,
    )
    kind = "acceptance_certificate"
    if letter == "a":
        told = label(
            kind, "en", w, "accepted", True, signature_date="2026-10-12", amount="27350.00 GBP"
        )
    else:
        told = label(kind, "en", w, "undecided", False, amount="6180.00 GBP")
    with lean():
        return Paper("no-en-fillable", letter, "form", s.done(), told)


def papers() -> Iterator[Paper]:
    """All of them."""
    for letter in "ab":
        for paper in (museum, agency, survey, change, sow, fillable):
            yield paper(letter)
