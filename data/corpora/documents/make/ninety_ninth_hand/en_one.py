"""English papers of building, software, IT services, engineering, training and laboratories."""

from collections.abc import Iterator
from typing import Any

from paper import Paper, truth

from ninety_ninth_hand.board import (
    BLACK,
    NOTHING,
    Raw,
    Sheet,
    copier,
    ink,
    made,
    named,
    page,
    script,
    tick,
)

PRACTICAL = """
#set page(paper: "a4", margin: (x: 2.1cm, y: 1.9cm))
#set text(font: "Nimbus Sans", size: 9.6pt, lang: "en")
#grid(columns: (1fr, auto), text(size: 15pt, weight: "bold")[Orrell Pask Architects],
  align(right, text(size: 8pt)[14 Fennel Row, Lewes BN7 1TX \\ Chartered practice no. 20114]))
#line(length: 100%, stroke: 2pt + rgb("#8a1c1c"))
#v(6pt)
#text(size: 13pt)[Practical Completion Certificate] #h(1fr) issued under the Intermediate form
#v(4pt)
#table(columns: (3.6cm, 1fr, 2.6cm, 3.4cm), inset: 5.5pt,
  [Employer], [%client%], [Job no.], [%project_code%],
  [Works], [%project%], [Cert. no.], [%certno%],
  [Phase], [%milestone%], [Contract sum], [%sum%],
  [Contractor], table.cell(colspan: 3)[Dunmore & Strake (Builders) Ltd, Unit 4, Quarry Lane, Ringmer])
#v(8pt)
Our inspection took place on %inspected%. We are satisfied that the Phase named above reached
the stage at which the Employer can take it into use, that the health and safety file was lodged
and that the contractor has sufficiently complied with clause 2.20 as regards as-built drawings.

The rectification period for this Phase runs for twelve months. One moiety of the retention,
namely *%amount_shown%*, becomes due for release with the next interim certificate.

#v(10pt)
#table(columns: (1fr, 1fr), inset: 8pt, stroke: 0.7pt,
  [*Certified by the Architect / Contract Administrator* \\ on behalf of the Employer
   #v(44pt)
   %arch% #rule(100%) \\ #text(size: 8pt)[signed]
   #v(4pt) %signatory_name%, %signatory_title% \\ Date: %arch_date%],
  [*Contractor, in receipt of this certificate* \\ a copy was handed over
   #v(44pt)
   %contractor% #rule(100%) \\ #text(size: 8pt)[signed]
   #v(4pt) Keith Strake, Contracts Manager \\ Date: %con_date%])
#v(1fr)
#text(size: 7.5pt)[Distribution: Employer (original) · Contractor · Quantity Surveyor · Clerk of Works · file]
"""


def practical(letter: str) -> Paper:
    """An architect's certificate; the architect signs for the employer."""
    words: dict[str, Any] = {
        "client": "Wealden Vale Academy Trust",
        "project": "Chailey Road School, new teaching wing and canteen",
        "signatory_name": "Imogen Orrell",
        "signatory_title": "Director",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "OPA 1187",
            "milestone": "Phase 2, science rooms",
            "certno": "PC/02",
            "sum": "£1,716,000.00",
            "inspected": "9 April 2026",
            "amount_shown": "£42,900.00",
            "arch": ink(11, dx=20, w=100),
            "arch_date": "14 April 2026",
            "contractor": NOTHING,
            "con_date": NOTHING,
        },
        "b": {
            "project_code": "OPA 1187",
            "milestone": "Phase 3, canteen",
            "certno": "PC/03",
            "sum": "£824,500.00",
            "inspected": "2 July 2026",
            "amount_shown": "£20,612.50",
            "arch": NOTHING,
            "arch_date": NOTHING,
            "contractor": ink(23, dx=34, w=96, colour=BLACK),
            "con_date": "6 July 2026",
        },
    }
    words |= states[letter]
    if letter == "a":
        label = truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            **named(words, signature_date="2026-04-14", amount="42900.00 GBP"),
        )
        return made("en-practical", letter, page(PRACTICAL, words), label)
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "en",
        **named(words, amount="20612.50 GBP", warnings=["partly_signed"]),
    )
    return made("en-practical", letter, page(PRACTICAL, words), label, copier(3))


UAT = """
#set page(paper: "us-letter", margin: (x: 0.9in, y: 0.8in))
#set text(font: "URW Gothic", size: 9.4pt, lang: "en")
#align(center)[#text(size: 17pt, weight: "bold", fill: rgb("#12516b"))[USER ACCEPTANCE SIGN-OFF]
  #v(-6pt) Larkfield Systems Inc. · release management office · Boise, Idaho]
#v(8pt)
#grid(columns: (1fr, 1fr), row-gutter: 7pt, column-gutter: 14pt,
  [*Customer:* %client%], [*Engagement:* %project_code%],
  [*Application:* %project%], [*Milestone:* %milestone%],
  [*Test window:* %window%], [*Milestone fee:* %amount_shown%])
#v(6pt)
== Outcome of the test cycle
#table(columns: (1fr, auto, auto, auto), align: (left, right, right, right), inset: 5pt,
  fill: (_, y) => if y == 0 { rgb("#dcebf1") },
  [Script group], [Run], [Passed], [Open],
  [Member intake], [48], [48], [0],
  [Claims adjudication], [112], [112], [0],
  [Remittance files (835)], [37], [37], [0],
  [Nightly reconciliation], [19], [19], [0])

All Severity 1 and 2 findings logged during the cycle were retested and closed before this sheet
was printed. By putting their names below, both customer roles release the build for go-live and
the fee for invoicing. The Larkfield line is for our own files; the release does not wait for it.

#v(8pt)
#table(columns: (1.7in, 1.9in, 1fr, 0.95in), inset: (x: 6pt, y: 13pt), align: horizon,
  table.header([*Role*], [*Name and title*], [*Signature*], [*Date*]),
  [Customer, product owner], [Marisol Tran, Claims Operations Lead], [%one%], [%one_date%],
  [Customer, executive sponsor], [%signatory_name%, %signatory_title%], [%two%], [%two_date%],
  [Larkfield delivery], [Curt Engstrom, Delivery Manager], [%vendor%], [%vendor_date%])
#v(4pt)
#text(size: 8pt)[Both customer signatures are required. Form RM-07, rev. 9]
"""


def two_roles(letter: str) -> Paper:
    """Acceptance of a software release by two roles of the customer."""
    words: dict[str, Any] = {
        "client": "Bitterroot Health Cooperative",
        "project": "ClaimsBridge 5",
        "signatory_name": "Denise Halvorsen",
        "signatory_title": "Chief Financial Officer",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "LF-2026-031",
            "milestone": "M4 Release 5.0 UAT",
            "window": "March 2 – March 13, 2026",
            "amount_shown": "$64,000.00",
            "one": ink(31, w=84),
            "one_date": "3/16/2026",
            "two": ink(32, dx=8, w=90, colour=BLACK),
            "two_date": "3/17/2026",
            "vendor": ink(33, dx=4, w=78),
            "vendor_date": "3/17/2026",
        },
        "b": {
            "project_code": "LF-2026-044",
            "milestone": "M5 Release 5.1 UAT",
            "window": "June 1 – June 12, 2026",
            "amount_shown": "$38,750.00",
            "one": ink(31, dx=6, w=80),
            "one_date": "6/15/2026",
            "two": NOTHING,
            "two_date": NOTHING,
            "vendor": ink(33, dx=10, w=82),
            "vendor_date": "6/15/2026",
        },
        "c": {
            "project_code": "LF-2026-052",
            "milestone": "M6 Release 5.2 UAT",
            "window": "August 17 – August 28, 2026",
            "amount_shown": "$41,200.00",
            "one": ink(31, dx=2, w=88, colour=BLACK),
            "one_date": "8/31/2026",
            "two": ink(32, dx=12, w=86),
            "two_date": "8/31/2026",
            "vendor": NOTHING,
            "vendor_date": NOTHING,
        },
    }
    words |= states[letter]
    verdicts: dict[str, dict[str, Any]] = {
        "a": {"signature_date": "2026-03-17", "amount": "64000.00 USD"},
        "b": {"amount": "38750.00 USD", "warnings": ["partly_signed"]},
        "c": {"signature_date": "2026-08-31", "amount": "41200.00 USD"},
    }
    given = verdicts[letter]
    done = letter != "b"
    label = truth(
        "acceptance_certificate",
        "accepted" if done else "undecided",
        done,
        "en",
        **named(words, **given),
    )
    how = copier(8) if letter == "c" else None
    return made("en-two-roles", letter, page(UAT, words), label, how)


def slip(letter: str) -> Paper:
    """A managed service firm's letter with a reply slip at its foot."""
    w: dict[str, Any] = {
        "client": "Corrib Credit Union",
        "project": "Branch network refresh",
        "signatory_name": "Aoife Ní Mhurchú",
        "signatory_title": "Head of Operations",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "WO 30417",
            "milestone": "Tuam branch cut-over",
            "sent": "24 February 2026",
            "euro": "€9,480.00",
            "back": "27 February 2026",
        },
        "b": {
            "project_code": "WO 30452",
            "milestone": "Loughrea branch cut-over",
            "sent": "21 April 2026",
            "euro": "€8,115.00",
            "back": "23 April 2026",
        },
    }
    w |= states[letter]
    s = Sheet()
    s.text(62, 66, "Slieve Networks", "caladea", 13, "#1f5c3a")
    s.text(62, 81, "managed IT · Unit 9 Ballybrit Business Park, Galway H91 XK5", "caladea", 8.5)
    s.text(533, 66, w["sent"], "caladea", 10.5, side="right")
    y = 128.0
    for row in (
        w["client"],
        f"Attn. {w['signatory_name']}, {w['signatory_title']}",
        "Eyre Square, Galway",
    ):
        s.text(62, y, row, "caladea", 10.5)
        y += 14
    s.text(62, 196, f"{w['project']}, {w['project_code']}: {w['milestone']}", "caladea", 13)
    y = 220
    for words in (
        "Dear Aoife,",
        "The new firewall pair, the two access switches and the teller VLANs have been carrying live "
        "traffic since Saturday night. Failover was pulled twice in front of your branch manager, the "
        "old router has been wiped and sits in your comms press for collection.",
        f"The price agreed for this branch is {w['euro']} ex VAT. We bill it when your slip is back with "
        "us, and our 24/7 monitoring desk takes the site over on that same day.",
        "Would you mark one box, sign and return the lower part? A photo by phone is fine.",
        "Kind regards,",
    ):
        y = s.para(62, y, words, 470, "caladea", 10.5) + 7
    s.ink(41, 60, y + 38, 88, "#20202a")
    s.text(62, y + 52, "Fergal Tierney, Service Transition", "caladea", 10.5)
    cut = 540.0
    s.canvas.setDash(3, 3)
    s.line(40, cut, 555, cut)
    s.canvas.setDash()
    s.text(62, cut + 26, "REPLY SLIP", "caladea", 13)
    s.text(533, cut + 26, f"{w['project_code']} / {w['milestone']}", "caladea", 10, side="right")
    s.check(62, cut + 54, letter == "a", 10)
    s.text(82, cut + 54, "We accept the work at this branch.", "caladea", 10.5)
    s.check(62, cut + 76, False, 10)
    s.text(82, cut + 76, "We do not accept it yet, because: ", "caladea", 10.5)
    s.line(240, cut + 78, 533, cut + 78)
    s.text(62, cut + 132, "Signature", "caladea", 10.5)
    s.line(112, cut + 134, 330, cut + 134)
    s.ink(42 if letter == "a" else 43, 140, cut + 138, 104)
    s.text(350, cut + 132, "Date", "caladea", 10.5)
    s.line(378, cut + 134, 533, cut + 134)
    s.text(390, cut + 131, w["back"], "caladea", 12, "#1c2f86")
    s.text(62, cut + 160, f"for {w['client']}", "caladea", 10.5)
    amount = "9480.00 EUR" if letter == "a" else "8115.00 EUR"
    day = "2026-02-27" if letter == "a" else "2026-04-23"
    decision = "accepted" if letter == "a" else "undecided"
    label = truth(
        "acceptance_certificate",
        decision,
        True,
        "en",
        **named(w, signature_date=day, amount=amount),
    )
    return made("en-slip", letter, s.done(), label)


VARIATION = """
#set page(paper: "a4", margin: (left: 2.6cm, right: 1.8cm, y: 1.8cm))
#set text(font: "Carlito", size: 10.5pt, lang: "en")
#rect(width: 100%, fill: rgb("#20313f"), inset: 10pt)[#text(fill: white, size: 14pt, weight: "bold")[VARIATION ORDER %change_order_number%]
  #h(1fr) #text(fill: white)[AS 4000 cl. 36]]
#grid(columns: (3.4cm, 1fr), row-gutter: 8pt, inset: (x: 2pt),
  [Principal], [%client%],
  [Contract], [%project% (contract %project_code%)],
  [Contractor], [Yarra Bend Civil Pty Ltd, ABN 41 600 118 270],
  [Superintendent], [Holloway Marsh Consulting Engineers])
#v(4pt)
*Description of the variation*

%what%

#v(3pt)
#table(columns: (1fr, 3.6cm), align: (left, right), stroke: none, inset: 4pt,
  table.hline(),
  [Additions, as per contractor's quote %quote%], [%plus%],
  [Omissions], [%minus%],
  table.hline(stroke: 0.4pt),
  [*Net change to the contract sum (ex GST)*], [*%amount_shown%*],
  [Extension of time], [%eot%],
  table.hline())
#v(3pt)
Work under this order is not to start, and nothing is payable for it, before the Superintendent
has directed it in writing by signing the first line.
#v(22pt)
Directed: #box(width: 1fr)[%super%#rule(100%)] #h(8pt) %super_date% \\
#h(1.9cm) #text(size: 9pt)[%signatory_name%, %signatory_title%, for the Principal]
#v(34pt)
Priced and agreed: #box(width: 1fr)[%con%#rule(100%)] #h(8pt) %con_date% \\
#h(3.2cm) #text(size: 9pt)[Darren Voss, Project Manager, Yarra Bend Civil]
"""


def variation(letter: str) -> Paper:
    """A variation that the superintendent directs for the principal."""
    words: dict[str, Any] = {
        "client": "Shire of Mount Alford",
        "project": "Creek Street bridge replacement",
        "project_code": "C2025/118",
        "signatory_name": "Priya Ramanathan",
        "signatory_title": "Superintendent's Representative",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "change_order_number": "VO-07",
            "what": "Replace the precast approach slab on the eastern abutment by an in-situ slab 300 mm thick, "
            "including removal of unsuitable fill found at chainage 142.",
            "quote": "YB-231",
            "plus": "$31,870.00",
            "minus": "–$12,400.00",
            "amount_shown": "$19,470.00",
            "eot": "4 working days",
            "super": ink(51, dx=36, w=104),
            "super_date": "18 May 2026",
            "con": ink(52, dx=20, w=90, colour=BLACK),
            "con_date": "14 May 2026",
        },
        "b": {
            "change_order_number": "VO-09",
            "what": "Relocate 36 m of guard rail and two light poles clear of the shared path, with new "
            "rag-bolt footings.",
            "quote": "YB-246",
            "plus": "$14,260.00",
            "minus": "$0.00",
            "amount_shown": "$14,260.00",
            "eot": "nil",
            "super": NOTHING,
            "super_date": Raw("#rule(2cm)"),
            "con": ink(52, dx=26, w=94),
            "con_date": "22 June 2026",
        },
    }
    words |= states[letter]
    if letter == "a":
        given: dict[str, Any] = {"signature_date": "2026-05-18", "amount": "19470.00 AUD"}
    else:
        given = {"amount": "14260.00 AUD", "warnings": ["partly_signed"]}
    label = truth(
        "change_order",
        "accepted" if letter == "a" else "undecided",
        letter == "a",
        "en",
        **named(words, **given),
    )
    how = copier(17, dpi=120) if letter == "b" else None
    return made("en-variation", letter, page(VARIATION, words), label, how)


def week(letter: str) -> Paper:
    """A contract engineer's week, released by the line manager at the client."""
    w: dict[str, Any] = {
        "client": "Humber Crossing Rail Ltd",
        "project": "Signalling renewals, Goole area",
        "signatory_name": "Stuart Bellamy",
        "signatory_title": "Principal Signalling Engineer",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {"project_code": "HX-5520", "ending": "15 March 2026", "hours": (8.5, 8.5, 9, 8, 7.5)},
        "b": {"project_code": "HX-5531", "ending": "26 April 2026", "hours": (8, 9, 9, 8.5, 6)},
    }
    w |= states[letter]
    total = sum(w["hours"])
    fee = total * 62
    s = Sheet((842, 595))
    s.text(48, 54, "WEEKLY TIMESHEET", "dejavu-b", 16)
    s.text(794, 54, "Trackside Contract Staff Ltd, Doncaster", "dejavu", 10, side="right")
    s.line(48, 64, 794, 64, 1.4)
    rows = (
        ("Contractor", "Neil Ashworth, design engineer (IRSE licensed)"),
        ("Client", w["client"]),
        ("Assignment", f"{w['project']}, ref. {w['project_code']}"),
        ("Week ending", w["ending"]),
    )
    y = 88.0
    for head, what in rows:
        s.text(48, y, head, "dejavu-b", 10)
        s.text(150, y, what, "dejavu", 10)
        y += 17
    top, days = y + 8, ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Total")
    tasks = (
        "Scheme plan markups",
        "Site survey",
        "Scheme plan markups",
        "IDC meeting",
        "Control tables",
    )
    for i, day in enumerate(days):
        x = 48 + i * 124.3
        s.box(x, top, 124.3, 20, "#e3e3e3")
        s.box(x, top + 20, 124.3, 46)
        s.text(x + 6, top + 14, day, "dejavu-b", 10)
        if i < 5:
            s.text(x + 6, top + 37, f"{w['hours'][i]:g} h", "dejavu", 11)
            s.text(x + 6, top + 55, tasks[i], "dejavu", 8.5)
        else:
            s.text(x + 6, top + 37, f"{total:g} h", "dejavu-b", 12)
    y = top + 92
    s.text(
        48, y, f"Rate £62.00 per hour. Amount for this week: £{fee:,.2f} plus VAT.", "dejavu", 10
    )
    y = s.para(
        48,
        y + 20,
        "Hours worked outside the agreed roster need a separate call-off. Trackside pays the contractor "
        "and bills the client on the hours that the client's manager has signed for.",
        740,
        "dejavu",
        9,
    )
    for x, head in ((48, "CONTRACTOR"), (440, "CLIENT APPROVAL")):
        s.box(x, y + 10, 354, 150)
        s.text(x + 10, y + 28, head, "dejavu-b", 10)
        for k, cap in enumerate(("Name", "Position", "Signed", "Date")):
            s.text(x + 10, y + 52 + k * 31, cap, "dejavu", 9)
            s.line(x + 70, y + 55 + k * 31, x + 340, y + 55 + k * 31, 0.4)
    left = ("Neil Ashworth", "Design engineer", "", w["ending"])
    right = (
        w["signatory_name"],
        w["signatory_title"],
        "",
        "17 March 2026" if letter == "a" else "",
    )
    for x, values in ((122, left), (514, right)):
        for k, value in enumerate(values):
            s.text(x, y + 51 + k * 31, value, "dejavu", 10)
    if letter == "a":
        s.ink(61, 150, y + 120, 86)
        s.ink(62, 540, y + 122, 92, "#1d1d22")
        label = truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            **named(w, signature_date="2026-03-17", amount=f"{fee:.2f} GBP"),
        )
    else:
        label = truth(
            "timesheet_approval", "undecided", False, "en", **named(w, amount=f"{fee:.2f} GBP")
        )
    return made("en-week", letter, s.done(), label)


COURSE = """
#set page(paper: "a4", margin: (x: 2.8cm, y: 2.4cm))
#set text(font: "URW Bookman", size: 9.8pt, lang: "en")
#set par(leading: 0.75em)
#text(size: 11.5pt, weight: "semibold", tracking: 1.5pt)[GRANTCHESTER LEARNING PARTNERSHIP]
#v(14pt)
%client% \\ %attn% #h(1fr) %sent%
#v(12pt)
*Programme close-out: %project%* \\ Our reference %project_code%
#v(6pt)
The last cohort finished on %last%. Here is what was delivered against the training plan:

#list(indent: 8pt,
  [%cohorts% cohorts of two days each, %heads% managers through the room;],
  [360° feedback reports debriefed one to one by an accredited coach;],
  [workbooks and slides in your template, with a licence to reuse them in-house;],
  [an average of %score% out of 5 on the happy sheets, comments attached as a spreadsheet.])

The closing instalment of the programme is %amount_shown%. Under our terms it is invoiced when the
commissioning manager has confirmed that the deliverables above were received in good order. A
name typed after the oblique strokes is enough for us, since our learners sign in that way too.

#v(10pt)
#line(length: 100%, stroke: 0.4pt)
*Confirmation by %client%*

Deliverables received in good order; programme closed.

#v(4pt)
/s/ #box(width: 6.4cm)[%signed%#rule(100%)] #h(1cm) on #box(width: 4cm)[%day%#rule(100%)]

#text(size: 8.5pt)[%signatory_name%, %signatory_title%]
#line(length: 100%, stroke: 0.4pt)
#v(6pt)
Rosalind Achebe \\ #text(size: 8.5pt)[Programme Director, Grantchester Learning Partnership]
"""


def course(letter: str) -> Paper:
    """A training firm's letter that the client closes with a typed name."""
    words: dict[str, Any] = {
        "client": "Fenland District Housing",
        "project": "Leading Through Change",
        "signatory_name": "Yvonne Tasker",
        "signatory_title": "People Development Manager",
    }
    words["attn"] = "Yvonne Tasker"
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "GLP-0926",
            "sent": "1 June 2026",
            "last": "28 May 2026",
            "cohorts": "Six",
            "heads": "71",
            "score": "4.6",
            "amount_shown": "£11,340.00",
            "signed": "Yvonne Tasker",
            "day": "4 June 2026",
        },
        "b": {
            "project_code": "GLP-0957",
            "sent": "19 October 2026",
            "last": "15 October 2026",
            "cohorts": "Four",
            "heads": "46",
            "score": "4.4",
            "amount_shown": "£7,560.00",
            "signed": NOTHING,
            "day": NOTHING,
        },
    }
    words |= states[letter]
    if letter == "a":
        given: dict[str, Any] = {"signature_date": "2026-06-04", "amount": "11340.00 GBP"}
    else:
        given = {"amount": "7560.00 GBP"}
    label = truth(
        "acceptance_certificate",
        "accepted" if letter == "a" else "undecided",
        letter == "a",
        "en",
        **named(words, **given),
    )
    return made("en-course", letter, page(COURSE, words), label)


LAB = """
#set page(paper: "us-letter", margin: (x: 1in, y: 0.85in),
  footer: context [#text(size: 8pt)[%project_code% · validation close-out #h(1fr) #counter(page).display("1 / 1", both: true)]])
#set text(font: "C059", size: 10pt, lang: "en")
#set par(justify: true)
#align(center, text(size: 14pt, weight: "bold")[Method Validation Close-Out])
#align(center)[Prairie Gate Analytical, LLC, Omaha, Nebraska]
#v(6pt)
#table(columns: (auto, 1fr), stroke: none, inset: 3pt,
  [Sponsor:], [%client%], [Study:], [%project%], [Study number:], [%project_code%],
  [Phase:], [%milestone%], [Phase fee:], [%amount_shown%])
= 1. What was validated
The chromatographic method was challenged for specificity, linearity, accuracy, precision and
robustness in line with the protocol that the sponsor countersigned in January. Six levels between
50 and 150 percent of nominal were injected in triplicate on two instruments by two analysts.
= 2. Results in brief
#table(columns: (1fr, 1fr, 1fr), inset: 5pt, align: center,
  [Parameter], [Limit], [Found],
  [Correlation coefficient], [≥ 0.999], [%r%],
  [Mean recovery], [98.0–102.0 %], [%rec%],
  [Repeatability RSD], [≤ 2.0 %], [%rsd%],
  [Intermediate precision RSD], [≤ 3.0 %], [%ip%],
  [LOQ], [0.05 %], [0.03 %])
= 3. Deviations
Two were recorded, DEV-1 (late column arrival) and DEV-2 (integrator clock off by four minutes).
Quality Assurance assessed both and closed them without any effect on the data.
= 4. Retention of samples and data
Retained samples stay at 2–8 °C for one year. Raw data, audit trails and instrument logs are kept
on validated storage for fifteen years and can be inspected by the sponsor on two weeks' notice.
#pagebreak()
= 5. Sponsor's choice
#v(4pt)
%box1% #h(4pt) Validation accepted; the phase is closed.

%box2% #h(4pt) Validation accepted, provided that the following is supplied: %cond%

%box3% #h(4pt) Validation not accepted. Reasons on a separate sheet.
#v(16pt)
= 6. Signatures
#v(30pt)
#block(width: 70%, stroke: 0.6pt, inset: 10pt)[#v(26pt) %sponsor% #v(2pt)
  #line(length: 100%, stroke: 0.4pt) #v(-4pt)
  #text(size: 8.5pt)[For the sponsor: %signatory_name%, %signatory_title% #h(1fr) Date: %day%]]
#v(8pt)
#block(width: 70%, stroke: 0.6pt, inset: 10pt)[#v(26pt) %director% #v(2pt)
  #line(length: 100%, stroke: 0.4pt) #v(-4pt)
  #text(size: 8.5pt)[For the laboratory: Martin Kessel, PhD, Study Director #h(1fr) Date: %lab_day%]]
"""


def lab(letter: str) -> Paper:
    """A laboratory's close-out with the places to sign at the foot of page two."""
    words: dict[str, Any] = {
        "client": "Tallgrass Biotherapeutics Inc.",
        "signatory_name": "Helen Okonjo",
        "signatory_title": "VP Quality",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project": "Assay of TG-118 tablets by HPLC",
            "project_code": "PGA-26-0417",
            "milestone": "Phase 2, full validation",
            "amount_shown": "$27,900.00",
            "r": "0.9997",
            "rec": "99.6 %",
            "rsd": "0.6 %",
            "ip": "1.1 %",
            "box1": tick(False),
            "box2": tick(True, 4),
            "box3": tick(False),
            "cond": Raw("#underline[chromatograms of the robustness runs at pH 2.8]"),
            "sponsor": ink(71, dx=40, w=110),
            "day": "May 8, 2026",
            "director": ink(72, dx=22, w=92, colour=BLACK),
            "lab_day": "May 4, 2026",
        },
        "b": {
            "project": "Residual solvents in TG-204 by GC",
            "project_code": "PGA-26-0533",
            "milestone": "Phase 1, feasibility",
            "amount_shown": "$12,650.00",
            "r": "0.9993",
            "rec": "100.8 %",
            "rsd": "0.9 %",
            "ip": "1.7 %",
            "box1": tick(False),
            "box2": tick(False),
            "box3": tick(False),
            "cond": Raw("#rule(5cm)"),
            "sponsor": script("Martin Kessel, Prairie Gate", dx=20, size=19, dy=4),
            "day": NOTHING,
            "director": NOTHING,
            "lab_day": NOTHING,
        },
    }
    words |= states[letter]
    if letter == "a":
        label = truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            **named(
                words,
                signature_date="2026-05-08",
                amount="27900.00 USD",
                conditions=["chromatograms of the robustness runs at pH 2.8"],
            ),
        )
    else:
        label = truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            **named(words, amount="12650.00 USD", warnings=["partly_signed"]),
        )
    return made("en-lab", letter, page(LAB, words), label)


def papers() -> Iterator[Paper]:
    """All of them."""
    for letter in "ab":
        for paper in (practical, two_roles, slip, variation, week, course, lab):
            yield paper(letter)
    yield two_roles("c")
