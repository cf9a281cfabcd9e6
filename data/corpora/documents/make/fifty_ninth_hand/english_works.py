"""English papers from sites, plants and data rooms."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER
from scan import Scanner

from fifty_ninth_hand.board import (
    Ink,
    Look,
    Mark,
    Stamp,
    foot,
    leaf,
    rl,
    rule,
    scanned,
    sp,
    text,
    ty,
    water,
)


def snag_sheet() -> Paper:
    """A fit-out snag list, taken over subject to three items."""
    k = Look("Helvetica", "Helvetica-Bold", 9, "#0b4f4a")
    rows = [["No.", "Room", "Snag", "By", "Status"]]
    rows += [
        [
            "1",
            "3.04 Comms room",
            "Containment cover missing above rack B2",
            "Electrical",
            "Closed 04/09",
        ],
        ["2", "3.11 Open office", "Carpet tile lifted at floor box 17", "Flooring", "Open"],
        ["3", "3.12 Quiet room", "Door closer slams, adjust", "Joinery", "Open"],
        ["4", "3.15 Tea point", "Splashback sealant incomplete", "Joinery", "Closed 08/09"],
        ["5", "Core WC", "Extract grille not commissioned", "Mechanical", "Open"],
    ]
    story = [
        k.h("Brackenhall Interiors Ltd &mdash; Snag sheet and handover"),
        k.kv(
            [
                ("Job no.", "BI-2317"),
                ("Contract", "Level 3 fit-out, Corvane House"),
                ("Employer", "Tarrant Maritime Insurance plc"),
                ("Section handed over", "Zone C, Level 3"),
                ("Inspection", "10 September 2026, 09:30"),
            ],
            110,
        ),
        k.table(rows, (28, 95, 205, 70, 95)),
        k.p(
            "The Employer takes over the above area from today. Possession is given on the footing that snags 2, 3 and 5 are cleared by 24 September 2026 and that the air test certificate for the core WC is issued by the same date. Items not listed here are deemed satisfactory; defects liability runs for twelve months."
        ),
        k.side(
            [Ink("oakes bi"), k.p("Dale Oakes, site manager<br/>for Brackenhall Interiors")],
            [
                Ink("P. Umfreville", font="Kristi"),
                k.p(
                    "Philippa Umfreville<br/>Head of Facilities, for the Employer<br/>10 September 2026"
                ),
            ],
            style="grid",
        ),
    ]
    return text(
        "corvane",
        rl(story, dress=[foot("BI form 7 issue 3")]),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Tarrant Maritime Insurance plc",
            project="Level 3 fit-out, Corvane House",
            project_code="BI-2317",
            milestone="Zone C, Level 3",
            signatory_name="Philippa Umfreville",
            signatory_title="Head of Facilities",
            signature_date="2026-09-10",
            conditions=[
                "snags 2, 3 and 5 are cleared by 24 September 2026",
                "the air test certificate for the core WC is issued by the same date",
            ],
        ),
    )


def pay_cert() -> Paper:
    """An interim payment certificate with retention taken off."""
    body = r"""
#align(right)[#text(size: 8pt)[Ferriby & Loach LLP, Quantity Surveyors \ 12 Staithe Lane, Hull]]
#line(length: 100%)
#text(15pt, weight: "bold")[Interim Certificate No. 6]
#v(4pt)
#kv(a: 4.4cm, [Works], [Humber Gate pumping station, electrical and control package], [Employer], [Holderness Drainage Board], [Contractor], [Alder Control Systems Ltd], [Project no.], [HDB/EC/0419], [Stage], [Valuation 6: MCC panels delivered and fixed], [Valuation date], [30 June 2026])
#v(8pt)
#table(columns: (1fr, 4cm), align: (left, right), stroke: .4pt,
 [Gross value of work executed], [£412,600.00], [Materials on site], [£18,350.00], [Less retention at 3%], [−£12,928.50], [Less previously certified], [−£331,440.00], [*Amount now certified for payment*], [*£86,581.50*])
I certify that the works described have been carried out to my satisfaction up to the valuation date, and that the sum of £86,581.50 (exclusive of VAT) is due from the Employer to the Contractor.
#v(6pt)
#ink("J. Marfleet", f: "Dancing Script", s: 17pt) \
Joanna Marfleet, Employer's Representative \
Holderness Drainage Board #h(1cm) Date: 7 July 2026

#v(1fr)
#text(7.5pt)[Payment falls due 14 days after the date of this certificate. Copies: Employer, Contractor, Engineer, file.]
"""
    return text(
        "humber",
        ty(body, "Liberation Serif", 10.5),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Holderness Drainage Board",
            project="Humber Gate pumping station, electrical and control package",
            project_code="HDB/EC/0419",
            milestone="Valuation 6: MCC panels delivered and fixed",
            signatory_name="Joanna Marfleet",
            signatory_title="Employer's Representative",
            signature_date="2026-07-07",
            amount="86581.50 GBP",
        ),
    )


def us_change() -> Paper:
    """An American change order, approved by owner."""
    k = Look("Times-Roman", "Times-Bold", 10.5)
    story = [
        k.h("CHANGE ORDER", 18, align=1),
        k.side(
            [
                k.p(
                    "<b>PROJECT:</b> Cold Storage Controls Retrofit, Building 9<br/><b>OWNER:</b> Pelican Bight Foods, Inc.<br/><b>CONTRACTOR:</b> Sawtooth Automation, LLC"
                )
            ],
            [
                k.p(
                    "<b>CHANGE ORDER NUMBER:</b> CO-007<br/><b>DATE:</b> March 3, 2026<br/><b>PROJECT NO.:</b> PBF-22-1180"
                )
            ],
            style="box",
        ),
        k.p("<b>THE CONTRACT IS CHANGED AS FOLLOWS:</b>"),
        k.p(
            "The Contractor is directed to proceed under Article 7 of the Agreement. Pricing is by lump sum, supported by the breakdown dated February 24, 2026, and includes labor, material, equipment, overhead and fee, and all impact on unchanged work.",
            10,
            align=4,
        ),
        k.p(
            "1. Furnish and install four (4) additional ammonia leak detectors with 24 VDC supply in Blast Freezers 3 and 4.<br/>2. Delete the dial-out modem shown on drawing E-114; credit as listed."
        ),
        k.table(
            [
                ["The original Contract Sum was", "$ 684,000.00"],
                ["Net change by previously authorized Change Orders", "$ 21,415.00"],
                ["The Contract Sum prior to this Change Order was", "$ 705,415.00"],
                [
                    "The Contract Sum will be increased by this Change Order in the amount of",
                    "$ 13,280.00",
                ],
                ["The new Contract Sum including this Change Order will be", "$ 718,695.00"],
                ["Contract Time will be increased by", "6 days"],
            ],
            (350, 110),
            "lines",
            head=False,
        ),
        k.p(
            "NOT VALID UNTIL SIGNED BY THE CONTRACTOR AND OWNER. Distribution: Owner, Contractor, Engineer, Field, Other.",
            9,
        ),
        k.side(
            [
                k.p("<b>CONTRACTOR</b>"),
                Ink("sawtooth rp"),
                k.p("BY: Renee Pacheco, Vice President<br/>DATE: 3/4/2026"),
            ],
            [
                k.p("<b>OWNER</b>"),
                Ink("tb pelican", color="#222222"),
                k.p("BY: Thomas Boudreaux, Director of Engineering<br/>DATE: March 6, 2026"),
            ],
        ),
    ]
    return text(
        "pelican",
        rl(story, LETTER, 60),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Pelican Bight Foods, Inc.",
            project="Cold Storage Controls Retrofit, Building 9",
            project_code="PBF-22-1180",
            signatory_name="Thomas Boudreaux",
            signatory_title="Director of Engineering",
            signature_date="2026-03-06",
            amount="13280.00 USD",
            change_order_number="CO-007",
        ),
    )


def variation_refused() -> Paper:
    """A variation request on which the client ticked that it is not approved."""
    body = r"""
#table(columns: (1fr, 1fr), stroke: .6pt, inset: 7pt,
 [#text(13pt, weight: "bold")[VARIATION REQUEST]], [VR No. *VR-031* \ Rev. 1],
 [Project: Depot Wireless Upgrade \ Project No. 60412], [Principal: Marrowie Rail Pty Ltd \ Subcontractor: Quandong Networks Pty Ltd],
 table.cell(colspan: 2)[*Description* \ Supply of 18 ruggedised access points in lieu of the type scheduled, owing to the vibration class of the stabling roads. Eight working days.],
 [*Value claimed:* AUD 27,940.00 ex GST], [*Raised by:* Imre Holt, 2 February 2026])
*Principal's determination* (tick one)
- #o Approved as submitted
- #o Approved in the reduced amount of #ln(3cm)
- #tk Not approved. Vibration class was stated in clause 4.2 of the Technical Brief; no entitlement arises.

#grid(columns: (1fr, 1fr), [Signed for the Principal: #pen()], [Name: Caitlin Drury \ Position: Contracts Superintendent \ Date: 11 February 2026])
"""
    return text(
        "marrowie",
        ty(body, size=10),
        truth(
            "change_order",
            "rejected",
            True,
            "en",
            client="Marrowie Rail Pty Ltd",
            project="Depot Wireless Upgrade",
            project_code="60412",
            signatory_name="Caitlin Drury",
            signatory_title="Contracts Superintendent",
            signature_date="2026-02-11",
            amount="27940.00 AUD",
            change_order_number="VR-031",
        ),
    )


def half_signed() -> Paper:
    """Two client signatures are asked for and one stands."""
    k = Look("Times-Roman", "Times-Bold", 11)
    story = [
        k.h("CERTIFICATE OF SUBSTANTIAL COMPLETION", 16, align=1),
        sp(),
        k.kv(
            [
                ("Project", "UPS and Generator Replacement, Data Hall 2"),
                ("Work order", "WO-88-2051"),
                ("Client", "Kestrel Ridge Hospital Trust"),
                ("Contractor", "Voltmere Power Engineers"),
                ("Milestone", "M3 Load bank test and changeover"),
                ("Fee for this milestone", "EUR 41,750.00"),
            ],
            140,
            style="lines",
        ),
        k.p(
            "This certificate confirms that the milestone named above is substantially complete and that the milestone fee may be invoiced. <b>It takes effect only when signed by both the Trust's Estates Officer and the Trust's Finance Director.</b>"
        ),
        sp(),
        k.table(
            [
                [
                    "For the Contractor",
                    "Estates Officer, for the Trust",
                    "Finance Director, for the Trust",
                ],
                [Ink("volt ah"), Ink("k.delahunt"), ""],
                ["Anselm Hyde", "Keith Delahunt", "Rosaleen Macken"],
                ["Date: 19 May 2026", "Date: 21 May 2026", "Date:"],
            ],
            (160, 165, 165),
            pad=6,
        ),
    ]
    page = rl(story, margin=55)
    return scanned(
        "kestrel",
        page,
        Scanner(dpi=110, skew=-0.7, noise=3, jpeg=34, seed=11),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Kestrel Ridge Hospital Trust",
            project="UPS and Generator Replacement, Data Hall 2",
            project_code="WO-88-2051",
            milestone="M3 Load bank test and changeover",
            signatory_name="Rosaleen Macken",
            signatory_title="Finance Director",
            amount="41750.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def inspection_fail() -> Paper:
    """A site acceptance test that ends in refusal, stamped, scanned."""
    k = Look("Courier", "Courier-Bold", 9.5)
    story = [
        k.h("SITE ACCEPTANCE TEST RECORD   SAT-02", 14),
        rule(),
        k.p(
            "CLIENT ......... Dunmore Quarry Products Ltd<br/>PROJECT ........ Crusher line PLC migration<br/>JOB ............ 7741-C<br/>SUPPLIER ....... Ballyglass Controls<br/>STAGE .......... SAT line 2<br/>DATE OF TEST ... 14 Oct 2026"
        ),
        k.table(
            [
                ["Test", "Result", "Remark"],
                ["Emergency stop chain", "FAIL", "Stop 4 did not trip conveyor C7"],
                ["Speed ramp", "PASS", ""],
                ["Alarm log to SCADA", "FAIL", "Timestamps one hour out"],
                ["Power-loss restart", "PASS", ""],
            ],
            (150, 60, 250),
        ),
        k.p(
            "CONCLUSION: the stage is NOT accepted. Supplier to correct and offer a new test at own cost. No payment is released against this record."
        ),
        k.side(
            [Stamp("DUNMORE QUARRY", "SAT REJECTED", "14 OCT 2026")],
            [Ink("fergal t"), k.p("Fergal Tiernan<br/>Electrical Engineer, Dunmore")],
        ),
    ]
    page = rl(story, margin=50)
    return scanned(
        "dunmore",
        page,
        Scanner(dpi=105, skew=0.9, noise=4, jpeg=36, shadow=True, seed=12),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Dunmore Quarry Products Ltd",
            project="Crusher line PLC migration",
            project_code="7741-C",
            milestone="SAT line 2",
            signatory_name="Fergal Tiernan",
            signatory_title="Electrical Engineer",
            signature_date="2026-10-14",
        ),
    )


def own_notice() -> Paper:
    """The vendor says that it is done; the client's part is still open."""
    body = r"""
#text(fill: rgb("#a34700"), 18pt, weight: "bold")[tidewell] #h(1fr) #text(8pt)[Tidewell Building Analytics BV · London office]
#line(length: 100%, stroke: 2pt + rgb("#a34700"))
*Notice of completion* #h(1fr) 3 November 2026

To: Larkspur Estates LLP, attention Ms Ottilie Grange, Energy Manager \
Ref: project LSE-ENERGY-14, _Submeter roll-out at six sites_

We are pleased to inform you that phase *Phase 2: Croydon and Sutton meters live* has been completed in full on 30 October 2026. All 212 meters report every fifteen minutes. In our view the acceptance criteria of schedule 3 are met, and the phase fee of £19,840.00 has become payable.

Please countersign below to confirm your acceptance and return one copy.

Yours sincerely, \
#ink("Matthijs Roel", f: "DkgHandwriting", s: 16pt) \
Matthijs Roel, delivery lead, Tidewell

#v(1cm)
#rect(width: 100%, inset: 9pt)[*Accepted for Larkspur Estates LLP* \ \ Signature #ln(5cm) #h(1cm) Date #ln(3cm) \ \ Name: Ottilie Grange #h(2cm) Title: Energy Manager]
"""
    return text(
        "tidewell",
        ty(body),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Larkspur Estates LLP",
            project="Submeter roll-out at six sites",
            project_code="LSE-ENERGY-14",
            milestone="Phase 2: Croydon and Sutton meters live",
            signatory_name="Ottilie Grange",
            signatory_title="Energy Manager",
            amount="19840.00 GBP",
            warnings=["partly_signed"],
        ),
    )


def draft_page() -> Paper:
    """A complete-looking certificate with DRAFT across it."""
    k = Look("Helvetica", "Helvetica-Bold", 10, "#3a2f6b")
    story = [
        k.h("Taking-Over Certificate"),
        k.p("issued under Sub-Clause 10.1"),
        rule("#3a2f6b", 2),
        k.p(
            "To: Contractor, Sennheim Ropeways Services. The Employer, <b>Glenfallon Resort Company</b>, states that the Section <b>Section B: lower station drive</b> of the contract <b>Gondola drive renewal</b> (project no. GRC-2025-08) was completed on 12 August 2026, and takes it over with effect from 15 August 2026."
        ),
        k.p(
            "Half of the retention money, being CHF 62,400.00, is released on the date of this certificate."
        ),
        sp(14),
        k.p(
            "1. Risk in the Section passes with the taking over. 2. Cost of power during the test period falls on the Employer. 3. Spare parts under item 14 are handed to the lower station store. 4. This certificate does not touch Section A (upper station), which is the subject of a separate certificate."
        ),
        sp(10),
        k.p("Signature: ____________________________"),
        k.p("Name: Alasdair Munro"),
        k.p("Position: Employer's Agent"),
        k.p("Date: ____________"),
    ]
    return text(
        "glenfallon",
        rl(story, dress=[water("DRAFT", "#e0c4c4", 110)]),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Glenfallon Resort Company",
            project="Gondola drive renewal",
            project_code="GRC-2025-08",
            milestone="Section B: lower station drive",
            signatory_name="Alasdair Munro",
            signatory_title="Employer's Agent",
            amount="62400.00 CHF",
            warnings=["draft_or_void"],
        ),
    )


def late_page() -> Paper:
    """A nine-page commissioning file; the client's decision stands on page eight."""
    k = Look("Times-Roman", "Times-Bold", 10)
    story = [
        k.h("Commissioning file", 20),
        k.kv(
            [
                ("Client", "Aldwater Utilities"),
                ("Project", "Northern Reservoirs Telemetry"),
                ("Project number", "AW-T-0937"),
                ("Package", "Package 2 outstations"),
                ("Compiled by", "Rathlin Telemetry Ltd"),
            ]
        ),
        k.p(
            "Contents: 1 Purpose. 2 Stations. 3 Radio survey. 4 Power. 5 Test records. 6 Training. 7 Client's statement. 8 Distribution."
        ),
    ]
    parts = {
        "1 Purpose": "This file gathers the records of commissioning. Nothing in sections 1 to 6 is a statement of the client. Acceptance, where given, is found in section 7 only.",
        "2 Stations": "The following outstations were commissioned: Hagg Top, Long Moss, Swinner Gill, Keld Bank, Raw Head. Each was visited twice, with the aerial aligned on the second visit.",
        "3 Radio survey": "Fade margins were between 21 and 34 dB. Swinner Gill fell to 17 dB in leaf; the mast was raised by two metres and the survey repeated.",
        "4 Power": "Solar yield in the dark quarter is calculated at 1.4 times the load. Batteries are of the gel type; expected life seven years.",
        "5 Test records": "Acceptance tests T1 to T19 were run. Accepted results are marked A in the log, rejected results R. Tests T7 and T12 were rejected on 3 March and repeated with success on 9 March 2026.",
        "6 Training": "Four operators were trained on 16 March 2026. Attendance sheets are kept by the training office of Aldwater Utilities.",
    }
    for title, words in parts.items():
        story += [
            leaf(),
            k.h(title),
            k.p(words),
            k.p(
                "Records are held in the drawing register under the station's name, and were checked by the commissioning engineer against the revision in force on the day of the test."
            ),
        ]
    story += [
        leaf(),
        k.h("7 Client's statement"),
        k.p(
            "Aldwater Utilities has read this file. Package 2 outstations is accepted, and the stage sum of £54,300.00 may be invoiced, provided that the as-built mast drawing for Swinner Gill is filed by 30 April 2026 and two spare batteries are delivered to the Keld depot."
        ),
        Ink("H. Ravenscroft", font="Breip"),
        k.p("Dr Hugh Ravenscroft, Telemetry Manager, Aldwater Utilities, 2 April 2026"),
        leaf(),
        k.h("8 Distribution"),
        k.p("One copy each: telemetry, estates, control room, Rathlin Telemetry Ltd."),
    ]
    return text(
        "rathlin",
        rl(story, dress=[foot("AW-T-0937 commissioning file, issue A")]),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Aldwater Utilities",
            project="Northern Reservoirs Telemetry",
            project_code="AW-T-0937",
            milestone="Package 2 outstations",
            signatory_name="Dr Hugh Ravenscroft",
            signatory_title="Telemetry Manager",
            signature_date="2026-04-02",
            amount="54300.00 GBP",
            conditions=[
                "the as-built mast drawing for Swinner Gill is filed by 30 April 2026",
                "two spare batteries are delivered to the Keld depot",
            ],
        ),
    )


def delivery() -> Paper:
    """A plain delivery and installation note."""
    k = Look("Narrow", "NarrowB", 10)
    story = [
        k.side(
            [k.h("CASTLEREA AV", 20), k.p("Screens, sound, rooms")],
            [
                k.p(
                    "Delivery / installation note <b>DN 55310</b><br/>Your order: <b>4500-77128</b>",
                    align=2,
                )
            ],
            widths=(260, 225),
        ),
        k.p(
            "Delivered to: <b>Ormsby Law LLP</b>, 4 Customs Row. Project: <b>Boardroom refresh</b>"
        ),
        k.table(
            [
                ["Qty", "Item", "Serial"],
                ["2", "98-inch display", "VX98-0041, VX98-0044"],
                ["1", "Ceiling array microphone", "CM-7719"],
                ["1", "Codec and table panel", "CD-30288"],
            ],
            (40, 240, 200),
            "lines",
        ),
        k.table(
            [
                [Mark("v"), "Received complete and in good order, installed and demonstrated"],
                [Mark(""), "Received with shortages or damage (describe)"],
                [Mark(""), "Refused"],
            ],
            (20, 420),
            "none",
            head=False,
        ),
        k.p("Customer: Simone Adeyemi, Office Manager"),
        Ink("S Adeyemi", font="Kristi", height=28),
        k.p("Date: 27 Jan 2026"),
    ]
    return text(
        "ormsby",
        rl(story),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Ormsby Law LLP",
            project="Boardroom refresh",
            signatory_name="Simone Adeyemi",
            signatory_title="Office Manager",
            signature_date="2026-01-27",
            po_number="4500-77128",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        snag_sheet,
        pay_cert,
        us_change,
        variation_refused,
        half_signed,
        inspection_fail,
        own_notice,
        draft_page,
        late_page,
        delivery,
    ):
        yield make()
