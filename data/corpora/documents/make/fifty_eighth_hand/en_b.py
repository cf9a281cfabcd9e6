"""English change orders, timesheets, mails, orders and papers that decide nothing."""

from collections.abc import Iterator

from paper import Paper, truth

from fifty_eighth_hand.board import (
    A4,
    LETTER,
    MONO,
    SERIF,
    Hand,
    Ink,
    Scanner,
    Sheet,
    gap,
    paper,
    rl,
    scanned,
    stamp,
    typ,
)


def change() -> Paper:
    s = Sheet(SERIF, 11, tint="#000000")
    story = [
        s.h("CHANGE ORDER", 20, 1, 4),
        s.p("to the Agreement for Architectural Services", align=1, after=12),
        s.t(
            [
                ["Project: Marlowe Branch Library Addition", "Change Order Number: CO-004"],
                ["Owner: Town of Esker Falls", "Date of issue: June 1, 2026"],
                ["Architect: Nine Oaks Design Studio, Inc.", "Architect's Project No. 2519"],
            ],
            [250, 220],
            False,
        ),
        s.p("The Agreement is changed as follows:"),
        s.p(
            "Delete LEED documentation and energy modeling from Basic Services; add one public meeting and a revised parking layout requested by the Planning Board."
        ),
        s.t(
            [
                ["Original compensation", "$412,000.00"],
                ["Net change by previous Change Orders", "$9,350.00"],
                ["Compensation prior to this Change Order", "$421,350.00"],
                ["This Change Order: deductive", "($16,800.00)"],
                ["This Change Order: additive", "$4,250.00"],
                ["<b>Net change by this Change Order</b>", "<b>($12,550.00)</b>"],
                ["<b>New compensation</b>", "<b>$408,800.00</b>"],
            ],
            [300, 110],
            False,
        ),
        s.p("NOT VALID UNTIL SIGNED BY THE OWNER AND ARCHITECT", bold=True, after=14),
        s.t(
            [
                ["ARCHITECT", "OWNER"],
                [Ink(3), Ink(5)],
                ["Sumi Halvorsen, Principal", "Roderick Pease, Town Administrator"],
                [Hand("June 2, 2026", 17), Hand("June 9, 2026", 17)],
            ],
            [235, 235],
        ),
    ]
    label = truth(
        "change_order",
        "accepted",
        True,
        "en",
        client="Town of Esker Falls",
        project="Marlowe Branch Library Addition",
        project_code="2519",
        signatory_name="Roderick Pease",
        signatory_title="Town Administrator",
        signature_date="2026-06-09",
        amount="-12550.00 USD",
        change_order_number="CO-004",
    )
    return scanned(
        "en-change-deduct",
        rl(story, LETTER, 70),
        label,
        Scanner(105, -0.9, 7, 0.5, 1.05, 32, seed=11),
    )


def variation() -> Paper:
    page = typ(
        r"""
#let f(w, t) = box(width: w, inset: 3pt, fill: rgb("#eef2f8"), stroke: (bottom: 0.5pt))[#text(font: "DejaVu Sans Mono", size: 8.5pt)[#t]]
#text(15pt, weight: "bold")[Variation request VR-17] #h(1fr) Copperhill Programme Management
#hr
#v(4pt)
#grid(columns: (3.4cm, 1fr), row-gutter: 7pt, [Employer], f(9cm)[Southmere NHS Estates], [Project], f(9cm)[Pathology hub relocation], [Commission], f(9cm)[CPM-0588], [Raised by], f(9cm)[K. Dattani, 3 Nov 2026], [Description], f(11cm)[Additional decant planning for two laboratories and weekend attendance during the moves], [Price], f(9cm)[GBP 23,760.00], [Programme effect], f(9cm)[plus 3 weeks])
#v(10pt)
*Employer's decision*
#v(2pt)
#o Approved, proceed #h(1cm) #o Approved in part #h(1cm) #x Rejected
#v(4pt)
#grid(columns: (3.4cm, 1fr), row-gutter: 7pt, [Remarks], f(11cm)[Decant planning forms part of the original brief, section 5.], [Name], f(9cm)[Yvette Solari], [Position], f(9cm)[Deputy Director of Capital], [Signed], f(9cm)[/s/ Yvette Solari], [Date], f(9cm)[17/11/2026])
""",
        "en",
        "Libertinus Serif",
        10.5,
    )
    return paper(
        "en-variation-flat",
        page,
        truth(
            "change_order",
            "rejected",
            True,
            "en",
            client="Southmere NHS Estates",
            project="Pathology hub relocation",
            project_code="CPM-0588",
            signatory_name="Yvette Solari",
            signatory_title="Deputy Director of Capital",
            signature_date="2026-11-17",
            amount="23760.00 GBP",
            change_order_number="VR-17",
        ),
    )


def weeks() -> Paper:
    s = Sheet("Helvetica", 9.5)
    story = [
        s.h("Weekly time record, site supervision", 14),
        s.p(
            "Consultant: Ridgeback Inspection Services &nbsp;&nbsp; Inspector: Corey Lomax &nbsp;&nbsp; Week ending: 10 May 2026"
        ),
        s.p(
            "Client: Avonmere Gas Networks &nbsp;&nbsp; Project: HP pipeline diversion, Keld &nbsp;&nbsp; Work order: WO 77315"
        ),
        s.t(
            [
                ["Day", "Activity", "Normal", "Overtime"],
                ["Mon 4", "Coating inspection, KP 1.2 to 1.9", "8.0", "0.0"],
                ["Tue 5", "Weld witness", "8.0", "1.5"],
                ["Wed 6", "Weld witness, radiographs", "8.0", "0.0"],
                ["Thu 7", "Hydrotest", "8.0", "3.0"],
                ["Fri 8", "Dossier review", "6.0", "0.0"],
                ["Total", "", "38.0", "4.5"],
            ],
            [60, 270, 60, 70],
        ),
        s.p(
            "I confirm that the hours above were worked under my direction and approve them for invoicing.",
            after=12,
        ),
        s.t(
            [
                ["Approved for Avonmere Gas Networks:", Ink(9)],
                ["Name", Hand("Bronwen Tait", 17)],
                ["Title", "Construction Manager"],
                ["Date", Hand("12 May 2026", 17)],
            ],
            [190, 200],
            False,
        ),
    ]
    page = rl(
        story,
        A4,
        60,
        lambda c, n: stamp(c, 455, 300, ["APPROVED", "HOURS CHECKED"], 11, "#205020", 12),
    )
    return scanned(
        "en-time-site",
        page,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Avonmere Gas Networks",
            project="HP pipeline diversion, Keld",
            project_code="WO 77315",
            signatory_name="Bronwen Tait",
            signatory_title="Construction Manager",
            signature_date="2026-05-12",
        ),
        Scanner(110, 0.4, 5, 0.4, 1.0, 30, seed=12),
    )


def partial_hours() -> Paper:
    page = typ(
        r"""
#align(right)[#text(20pt, fill: rgb("#7a3b00"), weight: "bold")[TIMESHEET] \ August 2026]
#kv([Customer], [Delmarva Harbor Authority], [Engagement], [ERP selection advisory], [SOW], [SOW-0192-B], [Firm], [Tidewater Advisory Partners])
#v(6pt)
#table(columns: (1.3fr, 2fr, auto, auto, auto), [Consultant], [Task], [Hours], [Rate], [Amount], [J. Abernathy], [Vendor demos, scoring], [46], [\$210.00], [\$9,660.00], [P. Csonka], [Requirements workshops], [38], [\$165.00], [\$6,270.00], [P. Csonka], [Travel time], [10], [\$165.00], [\$1,650.00], [], [], [94], [], [\$17,580.00])
#v(6pt)
== Client approval
#o Approved in full #h(8mm) #x Approved in part #h(8mm) #o Not approved
#v(3pt)
Approved: \$15,930.00. Travel time of 10 hours is not approved; section 4 of the SOW excludes it.
#v(8pt)
Approved electronically by *Marisol Quade*, Deputy Port Director, on 09/03/2026 at 14:11 (portal record 88213).
""",
        "en",
        "New Computer Modern",
        10.5,
        "us-letter",
    )
    return paper(
        "en-time-part",
        page,
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "en",
            client="Delmarva Harbor Authority",
            project="ERP selection advisory",
            project_code="SOW-0192-B",
            signatory_name="Marisol Quade",
            signatory_title="Deputy Port Director",
            signature_date="2026-09-03",
            amount="15930.00 USD",
            conditions=["Travel time of 10 hours is not approved"],
        ),
    )


def mail_ok() -> Paper:
    s = Sheet("Helvetica", 10)
    story = [
        s.t(
            [
                ["From:", "Theo Brandvold &lt;t.brandvold@polarislogistics.example&gt;"],
                ["To:", "Anouk Leary &lt;aleary@stonebridgeoa.example&gt;"],
                ["Cc:", "accounts payable"],
                ["Sent:", "29 April 2026 15:52"],
                ["Subject:", "RE: Dock scheduling pilot (ref SB-710), closing report"],
            ],
            [60, 400],
            False,
            False,
        ),
        gap(6),
        s.p("Anouk,"),
        s.p(
            "Read it on the train. It does what we asked for in January and the numbers on page 14 convinced even our finance people. Consider the closing report for the Dock scheduling pilot accepted on our side, please send the bill for the last instalment, EUR 7,400.00, against PO 4500118862."
        ),
        s.p("Best,"),
        s.p("Theo Brandvold<br/>VP Terminal Operations<br/>Polaris Logistics BV"),
        gap(10),
        s.p(
            "-----Original Message-----<br/>From: Anouk Leary<br/>Sent: 27 April 2026 09:10<br/>Subject: Dock scheduling pilot (ref SB-710), closing report",
            9,
        ),
        s.p(
            "Theo, attached is the closing report. We would be grateful for your acceptance by the end of the week.",
            9,
        ),
    ]
    return paper(
        "en-mail-accept",
        rl(story, A4, 62),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Polaris Logistics BV",
            project="Dock scheduling pilot",
            project_code="SB-710",
            milestone="closing report",
            signatory_name="Theo Brandvold",
            signatory_title="VP Terminal Operations",
            signature_date="2026-04-29",
            amount="7400.00 EUR",
            po_number="4500118862",
        ),
    )


def mail_if() -> Paper:
    page = typ(
        r"""
#text(8pt, fill: luma(120))[Wellspring Mail, printed 2 June 2026 at 08:15 #h(1fr) page 1 of 1]

#text(14pt)[Transport assessment, Fallow Lane: our position]
#hr
*Priya Venkataraman* \<priya.v\@kingsmeadhomes.example\> #h(1fr) 1 June 2026, 17:34 \
to Owen, Leila
#v(8pt)
Hi Owen

We have now had comments back from the board and from our planning lawyer. We are happy to accept the transport assessment (job 3091, work stage B) provided that the junction capacity table is rerun with the 2031 growth factors. Nothing else to change, the mitigation chapter reads very well.

The stage B invoice can follow when that is in.

Thanks both

Priya Venkataraman \
Land Director, Kingsmead Homes Ltd \
#text(8pt, fill: luma(120))[Kingsmead Homes Ltd, registered in England. This message is confidential.]
""",
        "en",
        "Libertinus Serif",
        11,
    )
    return paper(
        "en-mail-provided",
        page,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Kingsmead Homes Ltd",
            project="Transport assessment, Fallow Lane",
            project_code="3091",
            milestone="work stage B",
            signatory_name="Priya Venkataraman",
            signatory_title="Land Director",
            signature_date="2026-06-01",
            conditions=["the junction capacity table is rerun with the 2031 growth factors"],
        ),
    )


def mail_short() -> Paper:
    s = Sheet(MONO, 10)
    story = [
        s.p(
            "Date: 2026-10-06 07:44 (+0100)<br/>From: Lorcan Devane, Glenbrack Creameries<br/>To: projects@hartevaluers.example<br/>Subj: yard survey",
            after=12,
        ),
        s.p("Morning,"),
        s.p(
            "Got the drawings and the point cloud for Yard survey Ballinree (your HV/26/330). All as ordered, signed off from me. EUR 3,150 ex VAT is right, fire in the invoice."
        ),
        s.p("Lorcan Devane<br/>Site Engineer"),
        s.p("Sent from my phone", 8),
    ]
    return paper(
        "en-mail-phone",
        rl(story),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Glenbrack Creameries",
            project="Yard survey Ballinree",
            project_code="HV/26/330",
            signatory_name="Lorcan Devane",
            signatory_title="Site Engineer",
            signature_date="2026-10-06",
            amount="3150.00 EUR",
        ),
    )


def order() -> Paper:
    s = Sheet("Helvetica", 9.5, tint="#3a3a6a")
    story = [
        s.t(
            [
                [
                    s.h("PURCHASE ORDER", 17),
                    "PO number: 70-031846<br/>Date: 11 May 2026<br/>Buyer: M. Szabo",
                ]
            ],
            [300, 180],
            False,
            False,
        ),
        s.t(
            [
                ["Bill to", "Supplier"],
                [
                    "Lindqvist Packaging Ireland Ltd<br/>Unit 4, Dock Road, Limerick",
                    "Rathmore Fire Engineering<br/>12 Mallow Street, Limerick",
                ],
            ],
            [240, 240],
        ),
        s.t(
            [
                ["Line", "Description", "Qty", "Unit price", "Total"],
                ["10", "Fire strategy, Hall C extension", "1", "EUR 8,900.00", "EUR 8,900.00"],
                ["20", "Smoke modelling, two scenarios", "2", "EUR 2,150.00", "EUR 4,300.00"],
                ["", "Order total excluding VAT", "", "", "EUR 13,200.00"],
            ],
            [35, 215, 40, 95, 95],
        ),
        s.p(
            "Project: Hall C extension. Delivery: report by 31 July 2026. Payment 30 days after invoice and acceptance of the report by the Plant Manager. Invoices without the PO number are returned."
        ),
        s.p("This order was generated electronically and is valid without signature.", 8),
    ]
    return paper(
        "en-po-fire",
        rl(story),
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="Lindqvist Packaging Ireland Ltd",
            project="Hall C extension",
            amount="13200.00 EUR",
            po_number="70-031846",
        ),
    )


def sow() -> Paper:
    page = typ(
        r"""
#align(center)[#text(15pt, weight: "bold")[Statement of Work No. 6] \ under the Master Services Agreement of 3 March 2024]
#v(6pt)
*1. Parties.* Ostrava Street Partners LLP ("Consultant") and Bellweather Insurance Mutual ("Client"). \
*2. Project.* Claims intake redesign. Consultant's reference: SOW-6/BIM. \
*3. Services.* Journey mapping, a service blueprint, two rounds of prototypes and a playbook for claims handlers. \
*4. Deliverables and fees.*
#table(columns: (auto, 1fr, auto, auto), [D1], [Journey maps], [14 Aug 2026], [£21,000], [D2], [Blueprint and prototypes], [30 Oct 2026], [£44,000], [D3], [Playbook], [18 Dec 2026], [£15,500], [], [*Total fixed fee*], [], [*£80,500*])
*5. Acceptance.* Each deliverable is deemed accepted unless the Client gives written notice of rejection within ten working days of delivery. \
*6. Changes.* By written change request only.
#v(12pt)
#grid(columns: (1fr, 1fr), [Ostrava Street Partners LLP \ INK21 \ Tom Achterberg, Partner \ 26 June 2026], [Bellweather Insurance Mutual \ INK22 \ Saskia Ferreday, Chief Claims Officer \ 30 June 2026])
""",
        "en",
        "Libertinus Serif",
        10.5,
    )
    return paper(
        "en-sow-six",
        page,
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Bellweather Insurance Mutual",
            project="Claims intake redesign",
            project_code="SOW-6/BIM",
            signatory_name="Saskia Ferreday",
            signatory_title="Chief Claims Officer",
            signature_date="2026-06-30",
            amount="80500.00 GBP",
        ),
    )


def minutes() -> Paper:
    s = Sheet(SERIF, 10.5)
    story = [
        s.h("Progress meeting no. 11: notes", 15),
        s.p(
            "Tollgate Quay mixed-use development, project 1707. Held 9 September 2026 at the site office. Notes by Ferris Doyle Engineers."
        ),
        s.p(
            "Present: J. Marlow (Quayside Homes plc), F. Doyle, S. Kaur (Ferris Doyle), R. Munt (main contractor)"
        ),
        s.t(
            [
                ["Item", "Discussion", "Action"],
                [
                    "1",
                    "Piling 80 per cent complete. Two piles refused early; integrity tests on Friday.",
                    "RM",
                ],
                [
                    "2",
                    "Drainage drawings were issued as C02. JM will read them with his maintenance team and answer at the next meeting.",
                    "JM",
                ],
                [
                    "3",
                    "The acceptance form for design stage 4 was tabled, and will be looked at when the cost plan is in.",
                    "JM",
                ],
                ["4", "Fence on the canal side: neighbours content.", ""],
            ],
            [40, 360, 60],
        ),
        s.p(
            "Next meeting: 7 October 2026, 10:00, same place. Corrections to the notes within five days, please."
        ),
    ]
    return paper(
        "en-minutes",
        rl(story),
        truth(
            "other",
            None,
            None,
            "en",
            client="Quayside Homes plc",
            project="Tollgate Quay mixed-use development",
            project_code="1707",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        change,
        variation,
        weeks,
        partial_hours,
        mail_ok,
        mail_if,
        mail_short,
        order,
        sow,
        minutes,
    ):
        yield make()
