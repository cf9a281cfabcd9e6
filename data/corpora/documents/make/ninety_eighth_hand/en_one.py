"""English: practical completion, handover slip, test record, survey, change order, timesheet."""

from collections.abc import Iterator
from typing import Any

from paper import Paper

from ninety_eighth_hand.board import BLACK, Raw, block, glass, ink, paper, typed

PRACTICAL = """#set page(paper: "a4", margin: (x: 26mm, y: 22mm))
#set text(font: "Nimbus Roman", size: 11pt)
#align(center)[#text(size: 9pt)[«office» · Chartered Architects · «office_place»]
#v(3mm)
#text(size: 17pt, weight: "bold")[Certificate of Practical Completion]
#v(-1mm)
#text(size: 9.5pt, style: "italic")[issued under clause 2.30 of the JCT Standard Building Contract without Quantities]]
#v(6mm)
#grid(columns: (34mm, 1fr), row-gutter: 3.2mm,
[Employer], [«client», «client_place»],
[Contractor], [«vendor»],
[Works], [«project»],
[Job reference], [«project_code»],
[Contract dated], [«contract:en»])
#v(5mm)
#line(length: 100%, stroke: 0.4pt)
#v(2mm)
I hereby certify that, in my opinion and for the purposes of the Contract, practical completion of the Works was achieved on *«achieved:en»* and that the Contractor has supplied the as-built information that clause 2.40 calls for.

The Rectification Period of twelve months runs from that day. Upon this Certificate one moiety of the Retention, being *£«amount:uk»*, falls due to the Contractor in the next Interim Certificate.

#v(8mm)
Signed by the Contract Administrator

#v(9mm)
#h(3mm)«s_client»#rule(78mm) #h(8mm) Date of issue #h(1mm) «s_date»#rule(32mm)

#text(size: 9.5pt)[«signatory_name», «signatory_title», for and on behalf of «office»]

#v(16mm)
#line(length: 100%, stroke: (thickness: 0.4pt, dash: "dashed"))
#text(size: 9.5pt)[*Contractor's receipt.* This copy has reached us; our signature below confirms its receipt only.]

#v(9mm)
#h(3mm)«s_vendor»#rule(78mm) #h(8mm) «s_vdate»#text(size: 9.5pt)[«vendor_man», Contracts Manager]

#v(1fr)
#text(size: 8pt)[Distribution: Employer #h(5mm) Contractor #h(5mm) Quantity Surveyor #h(5mm) File «project_code»]
"""


def practical(letter: str) -> Paper:
    """The architect certifies; the contractor's receipt does not count."""
    base: dict[str, Any] = {
        "office": "Tallis Morrow Partnership",
        "office_place": "14 Castle Meadow, Norwich NR1 3DH",
        "client": "Breckland Almshouse Trust",
        "client_place": "Swaffham",
        "vendor": "J. R. Garrod & Sons Ltd",
        "vendor_man": "Neil Garrod",
        "project": "Twelve almshouses at Mill Lane, Watton",
        "project_code": "TMP 2217",
        "contract": "2025-02-10",
        "achieved": "2026-03-13",
        "amount": "18460.00 GBP",
        "signatory_name": "Helen Tallis",
        "signatory_title": "Partner",
    }
    if letter == "a":
        here = base | {
            "signature_date": "2026-03-16",
            "s_client": ink(101, 44, 10, 6, -1, BLACK),
            "s_date": block("16 March 2026", size=11.5, pen=BLACK, dy=-0.5),
            "s_vendor": ink(102, 38, 9, 4, 0),
        }
        return paper("nn-en-practical", "a", PRACTICAL, here, "acceptance_certificate",
                     "accepted", True)  # fmt: skip
    here = base | {
        "client": "Waveney Housing Co-operative",
        "client_place": "Bungay",
        "project": "Reroofing of Staithe House, Beccles",
        "project_code": "TMP 2308",
        "achieved": "2026-05-22",
        "amount": "7215.50 GBP",
        "s_vendor": ink(103, 38, 9, 5, 0),
    }
    return paper("nn-en-practical", "b", PRACTICAL, here, "acceptance_certificate",
                 "undecided", False, glass(11), warnings=["partly_signed"])  # fmt: skip


KITCHEN = """#set page(width: 148mm, height: 210mm, margin: 11mm)
#set text(font: "Carlito", size: 10pt)
#rect(width: 100%, fill: rgb("e7e2d6"), inset: 3mm)[#text(size: 15pt, weight: "bold")[«vendor»] #h(1fr) #text(size: 9pt)[Fitted kitchens & wardrobes \\ «vendor_place»]]
#text(size: 12pt, weight: "bold")[Handover slip] #h(1fr) Job no. *«project_code»*
#v(1mm)
Customer: *«client»* \\
Fitted at: «site» \\
Job: «project»
#v(1mm)
#table(columns: (1fr, 16mm), stroke: 0.4pt + luma(120), inset: 1.8mm,
[Units level, fixed and scribed to the walls], align(center)[«t1»],
[Doors and drawers adjusted, soft-close working], align(center)[«t2»],
[Worktop joints sealed, hob cut-out foiled], align(center)[«t3»],
[Sink, tap and waste run for ten minutes, no drip], align(center)[«t4»],
[Packaging and offcuts off the premises], align(center)[«t5»])
#v(1mm)
Balance to be paid now that the kitchen is handed over: *€«amount:uk»*
#v(1mm)
I have looked over the job with the fitter. It is finished the way I ordered it and I take it over from today.
#v(2mm)
#table(columns: (1fr, 1fr), rows: (auto, 19mm, auto), stroke: 0.8pt, inset: 1.8mm,
[*Fitter*], [*Customer*],
align(bottom)[«s_vendor»], align(bottom)[«s_client»],
[Name: «vendor_man» \\ Date: «s_vdate»«vdate»], [Name: «signatory_name» \\ Date: «s_date»])
#v(1fr)
#text(size: 7.5pt)[White copy: customer. Yellow copy: office. Registered in Ireland «reg».]
"""


def kitchen(letter: str) -> Paper:
    """Two boxes side by side, the customer on the right."""
    ticks = {f"t{n}": typed(True, "x") for n in range(1, 6)}
    if letter == "a":
        here = ticks | {
            "vendor": "Doolan Kitchens",
            "vendor_place": "Unit 6, Deerpark, Tuam, Co. Galway",
            "reg": "588231",
            "project_code": "DK-0914",
            "client": "Siobhán Feeney",
            "site": "4 Radharc na Mara, Oranmore",
            "project": "Shaker kitchen with island and utility room",
            "amount": "4350.00 EUR",
            "vendor_man": "Colm Rafter",
            "vdate": "24/04/2026",
            "signatory_name": "Siobhán Feeney",
            "signature_date": "2026-04-24",
            "s_client": ink(111, 36, 9, 8, -3),
            "s_date": block("24/04/2026", size=11, dy=0.5),
            "s_vendor": ink(112, 40, 10, 5, -4, BLACK),
        }
        return paper("nn-en-kitchen", "a", KITCHEN, here, "acceptance_certificate",
                     "accepted", True, glass(12))  # fmt: skip
    here = ticks | {
        "vendor": "Doolan Kitchens",
        "vendor_place": "Unit 6, Deerpark, Tuam, Co. Galway",
        "reg": "588231",
        "project_code": "DK-0937",
        "client": "Pádraig Walsh",
        "site": "Cloonfad Cross, Ballyhaunis",
        "project": "In-frame kitchen and larder press",
        "amount": "5180.00 EUR",
        "vendor_man": "Colm Rafter",
        "vdate": "15/05/2026",
        "signatory_name": "Pádraig Walsh",
        "s_vendor": ink(112, 42, 10, 5, -4, BLACK),
    }
    return paper("nn-en-kitchen", "b", KITCHEN, here, "acceptance_certificate",
                 "undecided", False, warnings=["partly_signed"])  # fmt: skip


UAT = """#set page(paper: "us-letter", margin: (x: 0.9in, y: 0.8in))
#set text(font: "Nimbus Sans", size: 10pt)
#text(size: 8.5pt, fill: luma(90))[«vendor» | Delivery Assurance]
#line(length: 100%, stroke: 1.5pt + rgb("0b5c6b"))
#text(size: 19pt, weight: "bold", fill: rgb("0b5c6b"))[User Acceptance Test Record]

#table(columns: (1.35in, 1fr), stroke: (x, y) => (bottom: 0.4pt + luma(170)), inset: (x: 2pt, y: 5pt),
[Customer], [«client»],
[Project], [«project»],
[Project ID], [«project_code»],
[Milestone], [«milestone»],
[Milestone payment], [USD «amount:uk»],
[Purchase order], [«po_number»],
[Test window], [«win»])

#text(weight: "bold")[1. Results]
#table(columns: (1fr, 0.8in, 0.8in, 0.8in), inset: 5pt, stroke: 0.4pt,
table.header([*Test group*], [*Run*], [*Passed*], [*Open*]),
[Order entry and pricing], [«r1»], [«r1»], [0],
[Warehouse pick and ship], [«r2»], [«r2»], [0],
[Month-end close], [«r3»], [«r3»], [0],
[Role security and audit trail], [«r4»], [«r4»], [0])

#text(weight: "bold")[2. Notes from the floor]

Testers worked on their own desks with last quarter's orders. Handheld scanners were on firmware 6.2. The printer in dock 3 was swapped on day two and the affected runs were repeated. Nothing was left open at the close of the window.

#v(1fr)
#text(size: 7.5pt, fill: luma(90))[Form DA-11 rev. 4 #h(1fr) Page 1 of 2]
#pagebreak()
#text(size: 8.5pt, fill: luma(90))[«vendor» | «project_code»]
#line(length: 100%, stroke: 1.5pt + rgb("0b5c6b"))

#text(weight: "bold")[3\\. Exit criteria]

- All planned cases were run at least once by a business tester.
- No case of severity one or two is open.
- Restore from backup was shown to the customer's administrator.
- Cutover plan and contact sheet are with both teams.

#v(1fr)
#text(weight: "bold")[4. Approval]

Both customer approvers must sign. By signing, the approvers state that the exit criteria of the test plan were met, that the build tested may go to production, and that the milestone above is accepted.

#table(columns: (1.75in, 1.55in, 1fr, 1in), rows: (auto, 0.62in, 0.62in, 0.62in), inset: 5pt, stroke: 0.6pt, align: horizon,
table.header([*Role*], [*Name*], [*Signature*], [*Date*]),
[Project Manager, \\ «vendor»], [«vendor_man»], [«s_vendor»], [«s_vdate»],
[Business Owner, \\ «client»], [«owner»], [«s_owner»], [«s_odate»],
[«signatory_title», \\ «client»], [«signatory_name»], [«s_client»], [«s_date»])

#v(6mm)
#text(size: 7.5pt, fill: luma(90))[Form DA-11 rev. 4 #h(1fr) Page 2 of 2]
"""


def uat(letter: str) -> Paper:
    """Two approvers of the customer are wanted."""
    base: dict[str, Any] = {
        "vendor": "Northgrain Systems Inc.",
        "client": "Palouse Seed & Supply Co.",
        "project": "Dynamics 365 rollout for the Moscow and Colfax branches",
        "project_code": "NG-30418",
        "milestone": "Milestone 4: User Acceptance Test complete",
        "amount": "62500.00 USD",
        "po_number": "PO-88317",
        "win": "April 6 to April 17, 2026",
        "r1": 41, "r2": 33, "r3": 18, "r4": 22,
        "vendor_man": "Trevor Lindqvist",
        "owner": "Marcia Huddleston",
        "signatory_name": "Ray Etcheverry",
        "signatory_title": "IT Director",
    }  # fmt: skip
    if letter == "a":
        here = base | {
            "signature_date": "2026-04-21",
            "s_vendor": ink(121, 34, 9, 2, 2, BLACK), "s_vdate": block("April 20, 2026", size=9),
            "s_owner": ink(122, 38, 10, 3, 2), "s_odate": block("April 20, 2026", size=9),
            "s_client": ink(123, 30, 8, 4, 3, BLACK), "s_date": block("April 21, 2026", size=9),
        }  # fmt: skip
        return paper("nn-en-uat", "a", UAT, here, "acceptance_certificate", "accepted", True)
    base |= {
        "client": "Clearwater Timber Frames LLC",
        "project": "Warehouse scanning and lot tracking, Orofino plant",
        "project_code": "NG-30455",
        "milestone": "Milestone 3: UAT of lot tracking",
        "amount": "28900.00 USD",
        "po_number": "PO-4407",
        "win": "May 4 to May 8, 2026",
        "r1": 12, "r2": 37, "r3": 6, "r4": 15,
        "owner": "Lou Ann Petrie",
        "signatory_name": "Desmond Kyle",
        "signatory_title": "Controller",
    }  # fmt: skip
    if letter == "b":
        here = base | {
            "s_vendor": ink(121, 34, 9, 2, 2, BLACK), "s_vdate": block("May 11, 2026", size=9),
            "s_owner": ink(124, 36, 10, 3, 2), "s_odate": block("May 12, 2026", size=9),
        }  # fmt: skip
        return paper("nn-en-uat", "b", UAT, here, "acceptance_certificate", "undecided", False,
                     glass(13), warnings=["partly_signed"])  # fmt: skip
    here = base | {"project_code": "NG-30456", "amount": "31400.00 USD", "r2": 44}
    return paper("nn-en-uat", "c", UAT, here, "acceptance_certificate", "undecided", False)


SURVEY = """#set page(paper: "a4", margin: (left: 30mm, right: 22mm, y: 20mm))
#set text(font: "P052", size: 10.5pt)
#set par(leading: 0.72em)
#text(size: 20pt)[Ferriby & Holt] \\
#text(size: 9pt, tracking: 1pt)[LAND AND MEASURED BUILDING SURVEYORS]
#v(6mm)
#text(size: 13pt, weight: "bold")[Acceptance of survey drawings]
#v(2mm)
We, «client», asked Ferriby & Holt Ltd in their commission *«project_code»* to survey «project». We have received on a data stick and on paper:
#v(1mm)
#h(4mm) (i) #h(2mm) floor plans at 1:50 on all levels, \\
#h(4mm) (ii) #h(2mm) four elevations and two long sections at 1:50, \\
#h(4mm) (iii) #h(2mm) the point cloud in E57 and a Revit model to LOD 200.

Stage of the commission to which this relates: «milestone».

We have compared the drawings with the building at six places of our own choosing and find them true within the tolerance of the specification. We accept them, and the stage fee of £«amount:uk» plus VAT may be invoiced.

#v(7mm)
For and on behalf of «client»: #v(8mm)
#h(2mm)«s_client»#dots(82mm)
#v(-2mm)
«signatory_name», «signatory_title» #h(10mm) Dated «s_date»#dots(35mm)

#v(7mm)
in the presence of (witness): #v(8mm)
#h(2mm)«s_witness»#dots(82mm)
#v(-2mm)
Name and occupation «s_wname»#dots(70mm)

#v(7mm)
For and on behalf of Ferriby & Holt Ltd: #v(8mm)
#h(2mm)«s_vendor»#dots(82mm)
#v(-2mm)
«vendor_man», Director #h(10mm) Dated «s_vdate»#dots(35mm)
"""


def survey(letter: str) -> Paper:
    """Client, witness and surveyor one under the other."""
    base: dict[str, Any] = {"vendor_man": "Stuart Ferriby"}
    if letter == "a":
        here = base | {
            "client": "Lincoln Diocesan Buildings Ltd",
            "project_code": "FH/25/163",
            "project": "St Swithin's School and the former Master's House",
            "milestone": "Stage 2, building fabric",
            "amount": "9840.00 GBP",
            "signatory_name": "Ruth Applegarth",
            "signatory_title": "Property Secretary",
            "signature_date": "2026-02-27",
            "s_client": ink(131, 46, 10, 8, 0, BLACK),
            "s_date": block("27 February 2026", size=10.5, pen=BLACK),
            "s_witness": ink(132, 40, 9, 6, 0),
            "s_wname": block("Tom Bly, verger", size=11),
            "s_vendor": ink(133, 36, 9, 5, 0),
            "s_vdate": block("2 March 2026", size=10.5),
        }
        return paper("nn-en-survey", "a", SURVEY, here, "acceptance_certificate", "accepted", True)  # fmt: skip
    here = base | {
        "client": "Humber Wharf Estates plc",
        "project_code": "FH/26/021",
        "project": "the Number 3 grain warehouse at Albion Dock",
        "milestone": "Stage 1, shell and core",
        "amount": "12675.00 GBP",
        "signatory_name": "Imogen Strake",
        "signatory_title": "Asset Manager",
        "s_witness": ink(135, 38, 9, 6, 0, BLACK),
        "s_wname": block("R. Cobb, dock office", size=11, pen=BLACK),
        "s_vendor": ink(133, 36, 9, 5, 0),
        "s_vdate": block("11 May 2026", size=10.5),
    }
    return paper("nn-en-survey", "b", SURVEY, here, "acceptance_certificate", "undecided", False,
                 warnings=["partly_signed"])  # fmt: skip


CHANGE = """#set page(paper: "us-letter", margin: 0.8in)
#set text(font: "C059", size: 9.8pt)
#grid(columns: (1fr, auto), [#text(size: 18pt, weight: "bold")[CHANGE ORDER]], [#align(right)[No. *«change_order_number»* \\ issued «issued:us»]])
#line(length: 100%)
#grid(columns: (1fr, 1fr), column-gutter: 8mm, row-gutter: 4mm,
[*PROJECT* \\ «project» \\ «site»], [*ARCHITECT'S PROJECT NO.* \\ «project_code»],
[*OWNER* \\ «client»], [*CONTRACTOR* \\ «vendor»])
#v(2mm)
#line(length: 100%)
*The Contract is changed as follows:* \\
«what»
#v(3mm)
#table(columns: (1fr, 1.4in), align: (left, right), stroke: none, inset: 3pt,
[The original Contract Sum was], [\\$ «sum0»],
[Net change by Change Orders authorized earlier], [\\$ «sum1»],
[The Contract Sum before this Change Order was], [\\$ «sum2»],
[*The Contract Sum will be increased by this Change Order in the amount of*], [*\\$ «amount:uk»*],
[Which makes a Contract Sum, as now changed, of], [\\$ «sum3»],
[Days added to the Contract Time], [«days»])
#v(2mm)
#align(center)[#text(weight: "bold", size: 8.5pt)[NOT BINDING UNTIL SIGNED BY THE ARCHITECT, THE CONTRACTOR AND THE OWNER]]
#v(3mm)
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 6mm, row-gutter: 2mm,
[*«office»* \\ #cap[ARCHITECT (firm)]], [*«vendor»* \\ #cap[CONTRACTOR (firm)]], [*«client»* \\ #cap[OWNER (firm)]],
[#v(13mm)«s_arch»#line(length: 100%, stroke: 0.5pt) #v(-3mm) #cap[SIGNATURE]], [#v(13mm)«s_vendor»#line(length: 100%, stroke: 0.5pt) #v(-3mm) #cap[SIGNATURE]], [#v(13mm)«s_client»#line(length: 100%, stroke: 0.5pt) #v(-3mm) #cap[SIGNATURE]],
[«arch_man», AIA \\ #cap[PRINTED NAME AND TITLE]], [«vendor_man», President \\ #cap[PRINTED NAME AND TITLE]], [«signatory_name», «signatory_title» \\ #cap[PRINTED NAME AND TITLE]],
[#v(4mm)«s_adate»#line(length: 100%, stroke: 0.5pt) #v(-3mm) #cap[DATE]], [#v(4mm)«s_vdate»#line(length: 100%, stroke: 0.5pt) #v(-3mm) #cap[DATE]], [#v(4mm)«s_date»#line(length: 100%, stroke: 0.5pt) #v(-3mm) #cap[DATE]])
"""


def change(letter: str) -> Paper:
    """Three columns, the owner's on the right."""
    base: dict[str, Any] = {
        "office": "Ostrander Vail Architects",
        "arch_man": "Philip Ostrander",
        "vendor": "Keystone Ridge Builders Inc.",
        "vendor_man": "Wade Bukowski",
    }
    if letter == "a":
        here = base | {
            "change_order_number": "07", "issued": "2026-04-02",
            "project": "Juniata County Library, reading room addition",
            "site": "210 Bridge Street, Mifflintown, PA", "project_code": "2419",
            "client": "Juniata County Library Board",
            "what": "Replace the specified carpet tile in the reading room with white oak strip "
            "flooring, including subfloor levelling, per Proposal Request 11.",
            "sum0": "2,318,000.00", "sum1": "41,275.00", "sum2": "2,359,275.00",
            "amount": "23640.00 USD", "sum3": "2,382,915.00", "days": "6",
            "signatory_name": "Carol Snyder", "signatory_title": "Board Chair",
            "signature_date": "2026-04-14",
            "s_arch": ink(141, 30, 9, 5, -1), "s_adate": block("April 6, 2026", size=10),
            "s_vendor": ink(142, 34, 9, 4, -1, BLACK), "s_vdate": block("4/8/2026", size=10),
            "s_client": ink(143, 36, 10, 3, -1), "s_date": block("April 14, 2026", size=10),
        }  # fmt: skip
        return paper("nn-en-change", "a", CHANGE, here, "change_order", "accepted", True)
    here = base | {
        "change_order_number": "03", "issued": "2026-05-05",
        "project": "Fire Station 9, apparatus bay",
        "site": "88 Quarry Road, Lewisburg, PA", "project_code": "2502",
        "client": "Borough of Lewisburg Fire District",
        "what": "Furnish and install a vehicle exhaust capture system for two additional bays, "
        "with power from panel LP-2, per RFI 34.",
        "sum0": "1,764,500.00", "sum1": "9,900.00", "sum2": "1,774,400.00",
        "amount": "37850.00 USD", "sum3": "1,812,250.00", "days": "10",
        "signatory_name": "George Tomczak", "signatory_title": "District Manager",
        "s_arch": ink(141, 30, 9, 5, -1), "s_adate": block("May 6, 2026", size=10),
        "s_vendor": ink(142, 46, 10, 6, -2, BLACK), "s_vdate": block("May 7, 2026", size=10),
    }  # fmt: skip
    return paper("nn-en-change", "b", CHANGE, here, "change_order", "undecided", False,
                 warnings=["partly_signed"])  # fmt: skip


HOURS = """#set page(paper: "a4", flipped: true, margin: 14mm)
#set text(font: "Lato", size: 9.5pt)
#grid(columns: (1fr, auto), [#text(size: 16pt, weight: "bold")[Weekly timesheet] #h(4mm) week ending «week:short»], [#text(size: 12pt, fill: rgb("a04a12"))[«vendor»]])
#v(1mm)
#grid(columns: (auto, 1fr, auto, 1fr), column-gutter: 4mm, row-gutter: 2mm,
[*Contractor*], [«worker»], [*Host organisation*], [«client»],
[*Assignment*], [«project»], [*Assignment no.*], [«project_code»],
[*Rate*], [AUD «rate» per hour, ex GST], [*Purchase order*], [«po_number»])
#v(2mm)
#table(columns: (1fr, 1fr, 1fr, 1fr, 1fr, 3fr), inset: 2.2mm, stroke: 0.5pt + luma(140),
fill: (x, y) => if y == 0 { rgb("f6e6d9") },
[*Day*], [*Start*], [*Finish*], [*Break*], [*Hours*], [*Work done*],
«rows»
[*Total*], [], [], [], [*«total»*], [*AUD «amount:uk»* ex GST])
#v(3mm)
#grid(columns: (1fr, 1fr), column-gutter: 12mm,
rect(width: 100%, height: 41mm, stroke: 0.6pt, inset: 3mm)[*Approval by host organisation* \\ The hours above were worked and may be paid. #v(7mm) Approver: «signatory_name», «signatory_title» #v(7mm) Sign: #h(2mm)«s_client» #h(58mm) Date: «s_date»],
rect(width: 100%, height: 41mm, stroke: 0.6pt, inset: 3mm)[*Contractor* \\ This is a true record of my hours. #v(7mm) Name: «worker» #v(7mm) Sign: #h(2mm)«s_vendor» #h(58mm) Date: «s_vdate»])
"""


def day_rows(days: str, work: tuple[str, ...]) -> Raw:
    """Lines of the week, from start, finish, break and hours per day."""
    names = ("Mon", "Tue", "Wed", "Thu", "Fri")
    lines = []
    for name, times, what in zip(names, days.split("; "), work, strict=True):
        cells = "".join(f"[{part}], " for part in times.split())
        lines.append(f"[{name}], {cells}[{what}],")
    return Raw("\n".join(lines))


def hours(letter: str) -> Paper:
    """The host's box stands on the left."""
    if letter == "a":
        here: dict[str, Any] = {
            "vendor": "Banksia Technical Staffing", "week": "2026-03-20",
            "worker": "Priya Raghunathan", "client": "Goulburn Valley Water Alliance",
            "project": "SCADA historian upgrade", "project_code": "BTS-7716", "rate": "118.00",
            "po_number": "4500062218", "total": "38.0", "amount": "4484.00 AUD",
            "rows": day_rows(
                "8:00 16:30 0:30 8.0; 8:00 16:30 0:30 8.0; 8:00 16:00 0:30 7.5; "
                "8:30 16:30 0:30 7.5; 8:00 15:30 0:30 7.0",
                ("Tag list import, Shepparton", "Tag list import, Tatura", "Trend pages",
                 "Alarm journal fault finding", "Handover notes, backups"),
            ),
            "signatory_name": "Craig Dunstan", "signatory_title": "Control Systems Lead",
            "signature_date": "2026-03-23",
            "s_client": ink(151, 40, 9, 2, 0, BLACK), "s_date": block("23 Mar 2026", size=10.5),
            "s_vendor": ink(152, 34, 8, 4, 0), "s_vdate": block("20 Mar 2026", size=10.5),
        }  # fmt: skip
        return paper("nn-en-hours", "a", HOURS, here, "timesheet_approval", "accepted", True)
    here = {
        "vendor": "Banksia Technical Staffing", "week": "2026-05-15",
        "worker": "Liam Okafor", "client": "Spencer Gulf Ports Pty Ltd",
        "project": "Berth 4 cathodic protection survey", "project_code": "BTS-7802",
        "rate": "125.00", "po_number": "SGP-10993", "total": "36.5", "amount": "4562.50 AUD",
        "rows": day_rows(
            "7:00 15:00 0:30 7.5; 7:00 15:00 0:30 7.5; 7:00 15:00 0:30 7.5; "
            "7:00 14:30 0:30 7.0; 7:00 14:30 0:30 7.0",
            ("Potential readings, piles 1 to 30", "Potential readings, piles 31 to 64",
             "Rectifier checks", "Diver stand-by", "Data reduction"),
        ),
        "signatory_name": "Anthea Koulouris", "signatory_title": "Maintenance Planner",
        "s_vendor": ink(154, 44, 9, 4, 0, BLACK), "s_vdate": block("15 May 2026", size=10.5),
    }  # fmt: skip
    return paper("nn-en-hours", "b", HOURS, here, "timesheet_approval", "undecided", False,
                 glass(14), warnings=["partly_signed"])  # fmt: skip


TRAINING = """#set page(paper: "us-letter", margin: 1.1in)
#set text(font: "DejaVu Sans", size: 9.2pt)
#text(size: 8pt)[«vendor» \\ «vendor_place»]
#v(6mm)
#text(size: 14pt, weight: "bold", fill: rgb("4b2a6b"))[Training Delivery Acknowledgment]
#v(2mm)
*Customer:* «client» \\
*Program:* «project» \\
*Engagement number:* «project_code» \\
*Module delivered:* «milestone» \\
*Sessions held:* «held» \\
*Participants who completed:* «heads» \\
*Module fee:* \\$«amount:uk»
#v(3mm)
#rect(width: 100%, inset: 10pt, fill: luma(246), stroke: none)[
Our people attended. The trainer covered every unit in the syllabus, handed out the workbooks, and gave us the scored post-tests. We acknowledge delivery of the module as satisfactory and release the fee shown for billing.]
#v(3mm)
Electronic signatures in the form "/s/ name" have the effect of ink under the master agreement, section 14.
#v(6mm)
*Acknowledged for the customer*
#v(3mm)
#grid(columns: (26mm, 1fr), row-gutter: 5mm,
[Signature:], [«s_client»«typed_name»],
[Printed name:], [«signatory_name»],
[Title:], [«signatory_title»],
[Date:], [«when»])
#v(1fr)
#text(size: 7pt)[Return by reply to your program coordinator, «vendor_man».]
"""


def training(letter: str) -> Paper:
    """A typed /s/ counts; a printed name and a date alone do not."""
    base: dict[str, Any] = {
        "vendor": "Cobalt Lane Learning, LLC",
        "vendor_place": "1900 Grand Avenue, Des Moines, IA 50309",
        "vendor_man": "Jill Novotny",
    }
    if letter == "a":
        here = base | {
            "client": "Prairie Mutual Insurance Company",
            "project": "Claims Supervisor Academy 2026", "project_code": "CLL-2611",
            "milestone": "Module 3, Difficult Conversations",
            "held": "March 3, 4 and 5, 2026", "heads": "18 of 18", "amount": "11250.00 USD",
            "typed_name": "/s/ Dana Whitlock", "signatory_name": "Dana Whitlock",
            "signatory_title": "Director of Talent Development",
            "signature_date": "2026-03-09", "when": "March 9, 2026",
        }  # fmt: skip
        return paper("nn-en-training", "a", TRAINING, here, "acceptance_certificate",
                     "accepted", True)  # fmt: skip
    here = base | {
        "client": "Cedar Rapids Packaging Corp.",
        "project": "Lockout and Machine Guarding Refresher", "project_code": "CLL-2634",
        "milestone": "Module 1, Energy Isolation",
        "held": "May 12 and 13, 2026", "heads": "24 of 26", "amount": "6900.00 USD",
        "typed_name": "", "signatory_name": "Victor Ruiz",
        "signatory_title": "EHS Manager", "when": "May 18, 2026",
    }  # fmt: skip
    return paper("nn-en-training", "b", TRAINING, here, "acceptance_certificate",
                 "undecided", False)  # fmt: skip


def papers() -> Iterator[Paper]:
    """All sheets of this family."""
    for made in (practical, kitchen, survey, change, hours, training):
        yield from (made(letter) for letter in "ab")
    yield from (uat(letter) for letter in "abc")
