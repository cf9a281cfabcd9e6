"""Post from Britain, Ireland, Australia and New Zealand."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Box, Field, Ink, big, fill, gap, glass, p, pl, tab, text, ty

AC = "acceptance_certificate"


def _glass() -> Iterator[Paper]:
    """Sheets that went over the glass."""
    pdf = ty(r"""
#set page(margin: 1.7cm); #set text(font: "Liberation Sans", size: 9.5pt)
#grid(columns: (1fr, auto), [#text(15pt, weight: "bold")[SNAGGING SHEET] \ Pennard Joinery & Shopfitting], [Sheet 1 of 1 \ Contract *PJ/0638*])
Client: Harbour Street Bakery Ltd #h(1cm) Site: New counter and fit-out, Fishguard \ Date of inspection: 18 March 2026 #h(1cm) Balance due on acceptance: £6,320.00
#table(columns: (auto, 1fr, 2.4cm), inset: 6pt, [No.], [Item], [Cleared], [1], hand("kickboard loose at till end", size: 12pt), pen("done", size: 16pt), [2], hand("scratch on glass shelf, replace", size: 12pt), [], [3], hand("worktop joint to be filled", size: 12pt), [], [4], hand("socket faceplate missing", size: 12pt), pen("done", size: 16pt))
Client's decision (delete as applicable):

#strike(stroke: 1.2pt + rgb("#1c2d78"))[The works are accepted.] \
The works are accepted subject to the items not yet marked as cleared above being made good. \
#strike(stroke: 1.2pt + rgb("#1c2d78"))[The works are not accepted.]
#v(5mm)
Signed for the client #ink(201, w: 110pt) #h(3mm) Print name #hand("Cerys Bowen", size: 12pt) #h(3mm) #hand("18/3/26", size: 12pt)
""")
    yield glass(
        "uk-snag-sheet",
        pdf,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Harbour Street Bakery Ltd",
            project="New counter and fit-out, Fishguard",
            project_code="PJ/0638",
            signatory_name="Cerys Bowen",
            signature_date="2026-03-18",
            amount="6320.00 GBP",
            conditions=["scratch on glass shelf, replace", "worktop joint to be filled"],
        ),
        81,
        turn=90,
    )

    pdf = ty(r"""
#set page(width: 148mm, height: 210mm, margin: 1.2cm); #set text(font: "Liberation Serif", size: 10pt)
*SLANEY MEDICAL SUPPLIES* #h(1fr) Delivery docket *DD 40773* \ Enniscorthy, Co. Wexford #line(length: 100%)
Deliver to: Corrib Day Hospital, Theatre stores \ Project: Theatre 2 re-equipment \ Your PO: CDH-5519 \ Goods value: €21,430.00
#table(columns: (1fr, auto), inset: 5pt, [Pendant arm, ceiling mounted], [2], [Surgical light, twin dome], [1], [Installation kit], [3])
Received by customer:
#stack(spacing: 7pt, [#bx(on: "v") #h(4pt) All items received and accepted], [#bx(on: "v") #h(4pt) Delivery refused (state reason)])
Reason: #ln(w: 8cm)
#v(5mm)
Signed #ink(202, w: 80pt) #h(3mm) Name #hand("Aoife Mannion", size: 12pt) \ Date #hand("21 May 2026", size: 12pt)
""")
    yield glass(
        "ie-docket-twice",
        pdf,
        truth(
            AC,
            "undecided",
            True,
            "en",
            client="Corrib Day Hospital",
            project="Theatre 2 re-equipment",
            po_number="CDH-5519",
            signatory_name="Aoife Mannion",
            signature_date="2026-05-21",
            amount="21430.00 EUR",
        ),
        82,
        dpi=130,
    )

    pdf = ty(r"""
#set page(margin: 2.3cm); #set text(font: "Libertinus Serif", size: 11.5pt)
#align(center)[#text(17pt)[Certificate of Completion] \ issued by Thornfield Acoustics LLP]
#v(4mm)
We are pleased to certify that all services under our appointment AC/2026/52 for the *Wexcombe Arts Centre auditorium tuning* were completed on 29 January 2026 in line with the brief and that the stage 5 fee of £9,475.00 is now due.

For Thornfield Acoustics LLP: #pen("Imogen Thorn") \ Imogen Thorn, Partner, 30 January 2026

#v(8mm)
#box(width: 100%, stroke: (top: 0.6pt), inset: (top: 8pt))[*Client's confirmation.* This certificate takes effect only once countersigned by the client below.

Wexcombe Arts Trust agrees that the services are complete and accepts them.
#v(6mm)
Signature: #ln(w: 7cm) \ Name: Dr. Leonard Pask, Chief Executive #h(1cm) Date: #ln(w: 3cm)]
""")
    yield glass(
        "uk-own-certificate",
        pdf,
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Wexcombe Arts Trust",
            project="Wexcombe Arts Centre auditorium tuning",
            project_code="AC/2026/52",
            milestone="stage 5",
            signatory_name="Dr. Leonard Pask",
            signatory_title="Chief Executive",
            amount="9475.00 GBP",
            warnings=["partly_signed"],
        ),
        83,
    )


def _typed() -> Iterator[Paper]:
    """Pages with a text layer."""
    pdf = pl(
        [
            p("Rowntree Askew Architects", 14, "Times-Italic", "#78350f"),
            p("The Old Maltings, Ludlow", 9, "Times-Roman"),
            gap(10),
            p("STATEMENT OF PRACTICAL COMPLETION", 14, "Times-Bold"),
            gap(),
            tab(
                [
                    ["Employer", "The Governors of Corve Dale School"],
                    ["Contractor", "Bringewood Construction Ltd"],
                    ["Works", "Replacement science block"],
                    ["Job reference", "2419"],
                    ["Half retention released by this statement", "£27,412.63"],
                ],
                [190, 270],
                10,
                "Times-Roman",
                "rows",
            ),
            gap(),
            p(
                "Under the terms of the above contract we state that in our opinion practical completion of the Works was achieved on 24 July 2026. No defects were apparent at our inspection. The rectification period runs for twelve months from that date.",
                11,
                "Times-Roman",
                al="j",
            ),
            p(
                "Acting under the authority delegated to us by the Employer, we accept the Works on the Employer's behalf.",
                11,
                "Times-Roman",
            ),
            p(
                "Handed over with this statement: operation and maintenance manuals (two volumes), as-built drawings 2419/A/001 to 044, asbestos-free declaration, electrical and gas safety certificates, keys as listed in the key schedule. Insurance of the Works passes to the Employer at midnight on the date of practical completion. The contractor remains liable under the contract for matters arising in the rectification period.",
                10,
                "Times-Roman",
                al="j",
            ),
            gap(),
            Ink(210),
            p(
                "Philippa Rowntree, contract administrator, for and on behalf of the Employer<br/>27 July 2026",
                11,
                "Times-Roman",
            ),
            gap(),
            p(
                "Distribution: Employer (1), Contractor (2), Quantity Surveyor (1), Structural Engineer (1), File",
                8,
                "Times-Roman",
            ),
        ],
        margin=70,
    )
    yield text(
        "uk-practical-completion",
        pdf,
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="The Governors of Corve Dale School",
            project="Replacement science block",
            project_code="2419",
            signatory_name="Philippa Rowntree",
            signatory_title="contract administrator",
            signature_date="2026-07-27",
            amount="27412.63 GBP",
        ),
    )

    pdf = pl(
        [
            p("Fwd: Website accessibility audit – deliverable 2", 13, "Helvetica-Bold"),
            tab(
                [
                    ["From", "Priya Raman"],
                    ["Sent", "Thursday, 15 October 2026 3:12 pm"],
                    ["To", "Glenn Hooper, Clearpath Usability"],
                    ["Cc", "procurement@bellarinewater.example"],
                ],
                [50, 380],
                9,
                kind="bare",
                pad=1,
            ),
            gap(),
            p("Hi Glenn,"),
            p(
                "Thanks for walking us through deliverable 2 (remediation plan). We're comfortable with it and Bellarine Water accepts the deliverable on the basis that you add effort estimates for the mobile screens and send us the raw test data. The $16,280.00 AUD for this stage can go on your October invoice, quoting PO BW-70031."
            ),
            p("Cheers,"),
            p("Priya Raman<br/>Digital Services Manager, Bellarine Water"),
        ],
        margin=54,
    )
    yield text(
        "au-mail-audit",
        pdf,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Bellarine Water",
            project="Website accessibility audit",
            milestone="deliverable 2",
            po_number="BW-70031",
            signatory_name="Priya Raman",
            signatory_title="Digital Services Manager",
            signature_date="2026-10-15",
            amount="16280.00 AUD",
            conditions=[
                "you add effort estimates for the mobile screens",
                "send us the raw test data",
            ],
        ),
    )

    pdf = pl(
        [
            p("VARIATION ORDER", 18, "Helvetica-Bold", "#14532d"),
            tab(
                [
                    ["VO number", "VO-12"],
                    ["Project", "Kauri Ridge reservoir access track"],
                    ["Contract", "KR-2026/4"],
                    ["Principal", "Tararua Lakes District Council"],
                    ["Contractor", "Matai Civil Ltd"],
                    ["Reason", "Additional rock armour at culvert 3"],
                    ["Value", "NZ$23,900.00"],
                ],
                [110, 330],
            ),
            gap(),
            p("The Principal instructs and approves the variation described above."),
            gap(),
            tab(
                [
                    ["Principal's representative", "Contractor"],
                    [Ink(211), Ink(212)],
                    ["Hemi Parata, 11 September 2026", "J. Matheson, 10 September 2026"],
                ],
                [230, 210],
                kind="rows",
            ),
            gap(),
            p(
                "Voided 22 September 2026: quantities withdrawn, see VO-13.",
                9,
                "Helvetica-Oblique",
                "#b91c1c",
            ),
        ],
        margin=62,
        over=big("VOID", 300, 470, 150, 30),
    )
    yield text(
        "nz-variation-void",
        pdf,
        truth(
            "change_order",
            "undecided",
            True,
            "en",
            client="Tararua Lakes District Council",
            project="Kauri Ridge reservoir access track",
            project_code="KR-2026/4",
            change_order_number="VO-12",
            signatory_name="Hemi Parata",
            signatory_title="Principal's representative",
            signature_date="2026-09-11",
            amount="23900.00 NZD",
            warnings=["draft_or_void"],
        ),
    )

    pdf = pl(
        [
            p("Message printed by N. Achebe", 7.5, col="#888888"),
            p("Ductwork drawings package 4", 14, "Times-Bold"),
            p(
                "From: Nkechi Achebe (Thameside Academies Trust)<br/>To: Stuart Orme (Orme Building Services Design)<br/>Date: 02 February 2026 17:31",
                9.5,
                "Times-Roman",
            ),
            gap(),
            p(
                "Stuart, the site team have been through package 4 and it's spot on. Approved from our end, no comments. Project TAT-118 Energy retrofit: please invoice £5,150 for the package.",
                11,
                "Times-Roman",
            ),
            p("Nkechi Achebe, Estates Programme Lead", 11, "Times-Roman"),
        ],
        margin=64,
    )
    yield text(
        "uk-mail-ductwork",
        pdf,
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Thameside Academies Trust",
            project="Energy retrofit",
            project_code="TAT-118",
            milestone="package 4",
            signatory_name="Nkechi Achebe",
            signatory_title="Estates Programme Lead",
            signature_date="2026-02-02",
            amount="5150.00 GBP",
        ),
    )

    pdf = pl(
        [
            tab(
                [
                    ["<b>Subject</b>", "Phase B translation memory – not accepted"],
                    ["<b>From</b>", "Ewan Dalgleish, Records Manager, Clachan Genealogy Society"],
                    ["<b>To</b>", "Lexa Localisation Ltd"],
                    ["<b>When</b>", "Mon, 24 Aug 2026 09:05 +0100"],
                ],
                [60, 400],
                9.5,
                kind="grid",
            ),
            gap(),
            p("Dear Lexa team,"),
            p(
                "Our three volunteers spot-checked four hundred segments from Phase B. Ninety-one had the wrong parish names and the Gaelic accents have been stripped throughout. I am afraid the Society does not accept Phase B in this state, and the stage fee of £3,240.00 will not be paid against it."
            ),
            p(
                "Please redo the accents first, then re-run the gazetteer. We are happy to check a fresh sample whenever you have one."
            ),
            p("Yours sincerely,<br/>Ewan Dalgleish"),
        ],
        margin=58,
    )
    yield text(
        "uk-mail-not-accepted",
        pdf,
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Clachan Genealogy Society",
            project="translation memory",
            milestone="Phase B",
            signatory_name="Ewan Dalgleish",
            signatory_title="Records Manager",
            signature_date="2026-08-24",
            amount="3240.00 GBP",
        ),
    )

    form = pl(
        [
            p("SITE ACCEPTANCE CERTIFICATE", 16, "Helvetica-Bold", "#334155"),
            p("Draft issued for comment – not for signature", 10, "Helvetica-Oblique", "#b91c1c"),
            gap(),
            tab(
                [
                    ["Purchaser", Field("a", width=260)],
                    ["Plant", Field("b", width=260)],
                    ["Contract ref.", Field("c", width=140)],
                    ["Test stage", Field("d", width=260)],
                    ["Stage payment", Field("e", width=140)],
                ],
                [120, 330],
            ),
            gap(),
            p("The Purchaser accepts the plant following the site acceptance tests."),
            tab(
                [
                    ["Purchaser's signatory", Field("f", width=220)],
                    ["Position", Field("g", width=220)],
                    ["Signature", Field("h", width=220, height=30)],
                    ["Date", Field("i", width=120)],
                ],
                [150, 300],
            ),
        ],
        margin=62,
    )
    pdf = fill(
        form,
        {
            "a": "Moorgate Distillers plc",
            "b": "Effluent treatment skid",
            "c": "MD/ENG/309",
            "d": "SAT stage 2",
            "e": "£48,000.00",
            "f": "Rosalind Teague",
            "g": "Operations Director",
        },
    )
    yield text(
        "uk-sat-draft-form",
        pdf,
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Moorgate Distillers plc",
            project="Effluent treatment skid",
            project_code="MD/ENG/309",
            milestone="SAT stage 2",
            signatory_name="Rosalind Teague",
            signatory_title="Operations Director",
            amount="48000.00 GBP",
            warnings=["draft_or_void"],
        ),
        "form",
    )

    pdf = pl(
        [
            p("Monthly time return", 16, "Helvetica-Bold", "#6d28d9"),
            p(
                "Associate: Gareth Pugh, Fenwick Lowe Actuaries · Client: Northgate Mutual · Assignment: Reserving model review · Ref: FL-N-22 · Month: April 2026"
            ),
            tab(
                [
                    ["Week commencing", "Days claimed", "Days approved"],
                    ["6 April", "3.0", "3.0"],
                    ["13 April", "4.0", "4.0"],
                    ["20 April", "5.0", "4.0"],
                    ["27 April", "3.0", "3.0"],
                    ["<b>Total</b>", "<b>15.0</b>", "<b>14.0</b>"],
                ],
                [150, 120, 120],
                head="#ede9fe",
            ),
            gap(),
            tab(
                [
                    [Box(), "Approved in full"],
                    [Box("x"), "Approved in part: 14 days at £890 = £12,460.00"],
                    [Box(), "Not approved"],
                ],
                [20, 380],
                10,
                kind="bare",
            ),
            p("Not approved: 1 day w/c 20 April until the travel day is explained."),
            gap(),
            Ink(213, "H. Sato"),
            p("Hiroko Sato, Head of Capital, Northgate Mutual – 6 May 2026"),
        ],
        margin=60,
    )
    yield text(
        "uk-time-part",
        pdf,
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "en",
            client="Northgate Mutual",
            project="Reserving model review",
            project_code="FL-N-22",
            signatory_name="Hiroko Sato",
            signatory_title="Head of Capital",
            signature_date="2026-05-06",
            amount="12460.00 GBP",
            conditions=["1 day w/c 20 April until the travel day is explained"],
        ),
    )

    columns = r"""
#set page(margin: 2cm, columns: 2); #set text(font: "Libertinus Serif", size: 10.5pt)
#place(top, scope: "parent", float: true, align(center)[#text(22pt)[The Kestrel Quarterly] \ News from Kestrel Lane Surveyors, Summer 2026 #line(length: 100%)])
== A new office in Truro
In June we moved into the former ticket hall beside the station. The plan room is on the first floor and the kettle works. Do call in.
== Drone surveys explained
A roof inspection that took two days with scaffolding now takes a morning. Our pilots hold current permissions and the images are measured, not merely pretty.
== Meet the graduate team
Tamsin and Idris joined us from Plymouth. Both passed their first year with distinction, and both have already been stung by wasps in a loft.
#colbreak()
== Sign-off made simple
Clients often ask what happens at the end of a survey. We send a short form; you tick a box, sign, and return it. Nothing is final until then.
== Dates for the diary
Party wall clinic, 9 September. Charity walk, 3 October.
"""
    yield text("uk-newsletter", ty(columns), truth("other", None, None, "en"))


def papers() -> Iterator[Paper]:
    """All of them."""
    yield from _glass()
    yield from _typed()
