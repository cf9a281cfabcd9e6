"""English papers from engineering, energy, freight and works on site."""

from collections.abc import Iterator

from paper import Paper, truth

from forty_second_hand.board import A, rl, ty
from forty_second_hand.press import joined, scanned, text, turned


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield text(
        "substation-handover",
        rl(
            """
# TAKING-OVER CERTIFICATE
-- Issued under Sub-Clause 10.1 of the Conditions of Contract
@ 45 125
| Employer | Northmere Grid Operations Ltd
| Contractor | Calloway Switchgear Engineering Ltd
| Project | Brackenhill 132/33 kV Substation Extension
| Project no. | NGO-C-20418
| Section taken over | Section 2: Protection and Control Building
| Value of Section | GBP 486,250.00
~3
I hereby certify that the Section named above was completed in accordance with the Contract on 27 February 2026, all Tests on
Completion having been passed, and that the Employer has taken over the Section from that date. The outstanding-work list annexed to the
contract for this Section has been closed out: items raised 41, items closed 41, items open 0.
~2
One half of the retention attributable to the Section is released by this certificate.
~4
@ 40 70 60
: Signed for the Employer | ink:31 | stamp:NORTHMERE GRID/4 MAR 2026
: Name | Alasdair Penhallow |
: Capacity | Capital Delivery Manager |
: Date | 4 March 2026 |
---
> Copies: Contractor; Quantity Surveyor; Control Room; O&M file. Nothing in this certificate relieves the Contractor of obligations during the Defects Notification Period.
""",
            grid="lines",
            centre=True,
        ),
        truth(
            A,
            "accepted",
            True,
            "en",
            client="Northmere Grid Operations Ltd",
            project="Brackenhill 132/33 kV Substation Extension",
            project_code="NGO-C-20418",
            milestone="Section 2: Protection and Control Building",
            signatory_name="Alasdair Penhallow",
            signatory_title="Capital Delivery Manager",
            signature_date="2026-03-04",
            amount="486250.00 GBP",
        ),
    )

    yield text(
        "snag-sheet-warehouse",
        ty("""
#grid(columns: (1fr, 1fr), [*HOBDAY & FENN RACKING*\\ Unit 9 Ferrier Way, Kettering], align(right)[Snag sheet no. *0774*\\ Sheet 1 of 1])
#rule
#kv([Client], [Tidewell Parcel Services plc], [Project], [Daventry DC2, mezzanine level], [Job no.], [HF-3391], [Walked on], [11/05/2026 (Monday)])
= Snags
#table(columns: (8mm, 1fr, 30mm, 22mm), [\\#], [Where / what], [By], [Cleared?],
 [1], [Bay 14 – missing locking pin, upper beam], [HF fitter], [no],
 [2], [Stair B – kick plate not fixed], [HF fitter], [no],
 [3], [Load notices not up at aisles 3 and 7], [HF office], [no])
*Result of the walk* (client to mark one)

#O #h(2mm) No snags. Installation accepted.\\
#X #h(2mm) Installation accepted subject to the three snags above being cleared by 22 May 2026.\\
#O #h(2mm) Not accepted. Walk again when complete.

#v(6mm)
#grid(columns: (1fr, 1fr), [For Tidewell\\ INK52\\ Rosalind Achterberg\\ Site Engineering Lead\\ 11 May 2026], [For Hobday & Fenn\\ INK53\\ D. Fenn\\ 11 May 2026])
"""),
        truth(
            A,
            "accepted_with_conditions",
            True,
            "en",
            client="Tidewell Parcel Services plc",
            project_code="HF-3391",
            project="Daventry DC2, mezzanine level",
            signatory_name="Rosalind Achterberg",
            signatory_title="Site Engineering Lead",
            signature_date="2026-05-11",
            conditions=["the three snags above being cleared by 22 May 2026"],
        ),
    )

    yield scanned(
        "pod-crane",
        rl(
            """
## LANGRICK HEAVY HAULAGE
# Delivery note / proof of delivery
@ 35 60 35 40
| Note no. | DN 88120 | Date | 19 Aug 2026
| Consignee | Merrow Vale Biogas Ltd | Your PO | MVB-4471
| Deliver to | Merrow Vale AD plant, gate 2 | Job | LHH/26/310
~2
@ 15 100 30 25
| <b>Qty</b> | <b>Goods</b> | <b>Weight</b> | <b>OK</b>
| 1 | Gas holder membrane, crated | 2.4 t | [v]
| 2 | Digester mixer, long shaft | 0.9 t | [v]
| 6 | Pallet, flanges and bolts | 3.1 t | [v]
~3
Received complete and in good order. No remarks.
~2
@ 35 65 70
: Received by (print) | horse:K. Oyelaran |
: Position | horse:Yard Supervisor |
: Signature | ink:64 | stamp:MERROW VALE BIOGAS/GOODS IN/19 AUG 2026
> Claims for shortage must be made in writing within three working days. Carriage is subject to RHA Conditions 2024. Driver may not alter this note.
""",
            page="a5l",
            margin=12,
            size=9,
        ),
        truth(
            A,
            "accepted",
            True,
            "en",
            client="Merrow Vale Biogas Ltd",
            project_code="LHH/26/310",
            po_number="MVB-4471",
            signatory_name="K. Oyelaran",
            signatory_title="Yard Supervisor",
            signature_date="2026-08-19",
        ),
        dpi=150,
    )

    yield text(
        "practical-completion-vendor",
        ty(
            """
*Ostley Bridge Engineers LLP*\\ 3 Quay Street, Bideford

#v(6mm) Torrin & Marle Harbour Board\\ The Harbour Office, Appledore

#v(4mm) 2 June 2026

*Notice of completion – Fish Quay Fender Replacement (our job 2207)*

We are pleased to give notice that we consider the above works complete as of Friday 29 May 2026. All forty-four fender units are installed, the pull-off tests have been passed and the site compound is cleared. In our opinion the works are ready for you to accept, and the final instalment of £61,300.00 then falls due.

Would you kindly have the tear-off below signed and sent back to us. Until we have it we shall treat the works as at our risk.

Yours faithfully\\ INK77\\ Imogen Ostley, Partner

#v(8mm) #line(length: 100%, stroke: (dash: "dashed"))
*To Ostley Bridge Engineers:* We accept the works described above as complete.

#v(5mm)
Signed #dots #h(6mm) Harbour Master: Capt. Edwin Garrod #h(6mm) Date #dots
""",
            font="Liberation Serif",
            size=11,
        ),
        truth(
            A,
            "undecided",
            False,
            "en",
            client="Torrin & Marle Harbour Board",
            project="Fish Quay Fender Replacement",
            project_code="2207",
            signatory_name="Edwin Garrod",
            signatory_title="Harbour Master",
            amount="61300.00 GBP",
            warnings=("partly_signed",),
        ),
    )

    yield text(
        "variation-order-tunnel",
        rl(
            """
@ 110 60
: <b>VARIATION ORDER</b> | <b>VO No. 017</b>
---
@ 45 125
: Project | Leabrook Cable Tunnel, Lot B (project ref. LCT-B-09)
: Client | Ormesby Power Networks plc
: Contractor | Haverstock Tunnelling JV
: Instruction | Engineer's instruction EI-044 dated 8 January 2026
## Description of variation
Substitute sulphate-resisting mix for rings 210 to 388 following the groundwater results; re-test cores at 28 days.
## Effect on contract
@ 120 50
| Accepted contract amount | £12,904,000.00
| Net of previous variations (001–016) | £388,150.00
| This variation (addition) | £74,620.00
| Revised contract amount | £13,366,770.00
| Extension of time | nil
~2
[x] Approved as quoted    [ ] Approved as amended    [ ] Not approved
~3
@ 50 60 60
: Contractor | ink:90 | 21 Jan 2026
: | M. Dvorak, Commercial Lead |
: For the Client | ink:91 | 26 January 2026
: | Philippa Nwachukwu, Head of Commercial |
> Distribution: contract file, cost control, planning. This order is to be priced into the next interim application. All other terms stand.
""",
            size=10.5,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Ormesby Power Networks plc",
            project="Leabrook Cable Tunnel, Lot B",
            project_code="LCT-B-09",
            signatory_name="Philippa Nwachukwu",
            signatory_title="Head of Commercial",
            signature_date="2026-01-26",
            amount="74620.00 GBP",
            change_order_number="017",
        ),
    )

    yield text(
        "stage-review-two-columns",
        ty(
            """
#align(center)[#text(15pt)[*Design Stage Review – Record of Outcome*]\\ Cardew Rail Authority | Project *Wexcombe Footbridge* | Project no. CRA-SR-118]
#columns(2)[
*1 What was reviewed.* The designer, Skelling Partnership, has submitted its Concept Design report (Stage 2), cost plan B and risk register for this package. The submission was headed "Stage 3" in error on the transmittal; nothing in Stage 3 has been reviewed or accepted.

*2 Panel.* Structures, Operations, Accessibility, Town Planning. All four disciplines attended on 14 April 2026.

*3 Findings.* Comments raised 23; answered 23; carried forward none. The lift option was preferred by all disciplines.

*4 Fee.* The Stage 2 fee is £38,900.00 excluding VAT and may be invoiced once this record is signed.

#colbreak()
*5 Outcome.* The Stage 2 Concept Design is accepted without comment. The designer may proceed to the next stage when instructed separately.

*6 Signed for the Authority*

INK112

Name: Gwendolen Farquhar-Iles\\ Role: Senior Sponsor\\ Date: 16 April 2026

*7 Attached.* A: attendance. B: comment log (closed). C: cost plan B.
]
""",
            size=9.5,
            page='paper: "a4", flipped: true, margin: 18mm',
        ),
        truth(
            A,
            "accepted",
            True,
            "en",
            client="Cardew Rail Authority",
            project="Wexcombe Footbridge",
            project_code="CRA-SR-118",
            milestone="Stage 2 Concept Design",
            signatory_name="Gwendolen Farquhar-Iles",
            signatory_title="Senior Sponsor",
            signature_date="2026-04-16",
            amount="38900.00 GBP",
        ),
    )

    yield text(
        "commissioning-refused",
        rl(
            """
# Witness test: result
@ 40 50 40 40
: Project | Pump station P4, Lower Staveley | Sheet | 1 of 1
: Client | Rivelin Water Authority | Project no. | RWA-M-552
: Contractor | Dunmore Process Ltd | Test date | 9 Sept 2026
@ 70 50 50
| <b>Test</b> | <b>Required</b> | <b>Found</b>
| Flow at duty point | 118 l/s | 97 l/s
| Vibration, DE bearing | max 4.5 mm/s | 7.9 mm/s
| Changeover duty/standby | under 8 s | 6 s
| Alarm to telemetry | yes | yes
~2
Outcome (initial one):   pass ______    pass with punch list ______    fail __<b>T.B.</b>__

The plant does not meet the specification and is not accepted. The contractor shall investigate and offer a new date for a full repeat
of the test at its own cost. The commissioning milestone payment stays with us.
~3
ink:201
Tobias Braithwaite, Client's Mechanical Inspector /
9 September 2026
""",
            color="#5a189a",
            grid="zebra",
        ),
        truth(
            A,
            "rejected",
            True,
            "en",
            client="Rivelin Water Authority",
            project="Pump station P4, Lower Staveley",
            project_code="RWA-M-552",
            signatory_name="Tobias Braithwaite",
            signatory_title="Client's Mechanical Inspector",
            signature_date="2026-09-09",
        ),
    )

    long = "\n".join(
        f"= {n} {t}\n{b}\n#v(4mm)"
        for n, (t, b) in enumerate(
            (
                (
                    "Scope of the study",
                    "Drayton Tallis Energy was appointed to model yard electrification for the Operator at three depots. The appointment covers load profiles, connection options and a phased programme. It does not cover detailed design or the procurement of chargers.",
                ),
                (
                    "Method",
                    "Half-hourly readings for twelve months were taken from the supplier's portal. Vehicle schedules were supplied by the depots. Where readings were missing the mean of the same weekday was used; no more than two in a hundred values were filled in this way.",
                ),
                (
                    "Findings",
                    "Depot North has room for twelve chargers within its present connection. Depot East needs a new transformer. Depot Quay can be served from the neighbouring terminal under a private wire, if the terminal agrees.",
                ),
                (
                    "Risks",
                    "The connection offer lapses if it is not taken up within ninety days. Prices of switchgear have risen twice this year. The terminal has not yet been asked whether it would agree.",
                ),
            ),
            1,
        )
    )
    yield text(
        "study-late-decision",
        joined(
            ty(
                f"#align(center + horizon)[#text(22pt)[Depot Electrification Study]\\ Final report, issue 3\\ \\ Prepared for Quillan Coach Group Ltd\\ Assignment DT-0912]\n#pagebreak()\n{long}\n#pagebreak()\n= Annex A – Tables\n"
                + "#table(columns: 4, [Depot], [Peak kW], [Chargers], [Cost £k], [North], [410], [12], [220], [East], [615], [18], [540], [Quay], [380], [10], [310])",
                font="Liberation Serif",
                size=11,
            ),
            rl(
                """
## Annex B: Receipt of the final report
To: Drayton Tallis Energy
We have read issue 3 of the final report under assignment DT-0912 and are content with it. It answers our brief in full and the comments on issue 2
have been dealt with. Please regard the final report as accepted and send your closing invoice for £17,450.00.
~5
hand:Marguerite Ellison-Toye
Marguerite Ellison-Toye, Director of Fleet, Quillan Coach Group Ltd /
30 July 2026
""",
                font="Times-Roman",
                size=11,
            ),
        ),
        truth(
            A,
            "accepted",
            True,
            "en",
            client="Quillan Coach Group Ltd",
            project="Depot Electrification Study",
            project_code="DT-0912",
            milestone="final report",
            signatory_name="Marguerite Ellison-Toye",
            signatory_title="Director of Fleet",
            signature_date="2026-07-30",
            amount="17450.00 GBP",
        ),
    )

    yield text(
        "timesheet-inspector",
        rl(
            """
# Weekly timesheet - agency inspector
@ 30 60 35 45
: Client | Fallowfield Pipelines Inc. | Work order | WO-7718-C
: Inspector | R. Castellanos | Week ending | Sunday, March 15, 2026
: Project | Red Mesa Loop, spread 3 | Rate class | Level III
@ 30 20 20 20 80
| <b>Day</b> | <b>In</b> | <b>Out</b> | <b>Hours</b> | <b>Notes</b>
| Mon 9 | 06:30 | 17:00 | 10.0 | Welds 211-236
| Tue 10 | 06:30 | 17:00 | 10.0 | Welds 237-260
| Wed 11 | 06:30 | 12:30 | 6.0 | Wind shutdown
| Thu 12 | 06:30 | 17:00 | 10.0 | Coating, tie-in 4
| Fri 13 | 06:30 | 16:30 | 9.5 | Tie-in 4, paperwork
| <b>Total</b> | | | <b>45.5</b> |
45.5 h at USD 96.00 = USD 4,368.00
~2
: Inspector signature | ink:17 | 03/15/2026
: Client approval - hours approved as shown | ink:18 | 03/16/2026
: | Dale Wojcik, Chief Inspector | 
> Hours not questioned within five days are payable. Per diem is billed separately. Submit by noon Monday.
""",
            page="letter",
            font="Courier",
            size=8.6,
            tick="ascii",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Fallowfield Pipelines Inc.",
            project="Red Mesa Loop, spread 3",
            project_code="WO-7718-C",
            signatory_name="Dale Wojcik",
            signatory_title="Chief Inspector",
            signature_date="2026-03-16",
            amount="4368.00 USD",
        ),
    )

    yield text(
        "payment-certificate-superseded",
        ty(
            """
#align(right)[#text(fill: red, 13pt)[*SUPERSEDED by revision C of 20 Oct 2026 – do not pay on this sheet*]]
= Interim Payment Certificate No. 6, revision B
#table(columns: (50mm, 1fr), stroke: 0.4pt, [Employer], [Anglesholme Borough Council], [Contractor], [Trent & Loxley Civil Engineering], [Project], [Sluice Road Flood Wall], [Project no.], [ABC/ENV/0331])
#table(columns: (1fr, 40mm), align: (left, right), [Gross value to date], [£902,114.00], [Less retention 3 %], [£27,063.42], [Less previously certified], [£741,300.00], [*Amount certified*], [*£133,750.58*])
I certify that the amount stated is due to the Contractor.

#grid(columns: 2, column-gutter: 20mm, [INK301\\ Hamish Radcliffe-Obi\\ Contract Administrator], [13 October 2026])
""",
            size=10.5,
        ),
        truth(
            A,
            "undecided",
            True,
            "en",
            client="Anglesholme Borough Council",
            project="Sluice Road Flood Wall",
            project_code="ABC/ENV/0331",
            signatory_name="Hamish Radcliffe-Obi",
            signatory_title="Contract Administrator",
            signature_date="2026-10-13",
            amount="133750.58 GBP",
            warnings=("draft_or_void",),
        ),
    )

    yield text(
        "blade-repair-release",
        turned(
            ty(
                """
#block(fill: rgb("#e4efe7"), inset: 8pt, width: 100%)[*Work completion and return-to-service form* #h(1fr) Form W-12 rev 4]
#kv([Project (wind farm)], [Skerry Bank Offshore], [Owner], [Skerry Bank Wind Holdings ULC], [Milestone (turbine, task)], [T27 – leading-edge repair, blades A and B], [Work order], [SB-WO-5590], [Service provider], [Gannet Rope Access Ltd])
Blade A #h(1cm) #V complete #h(1cm) #O incomplete #h(2cm) Blade B #h(1cm) #V complete #h(1cm) #O incomplete

Provider's statement: work done to instruction LE-03, photographs uploaded, tools counted out.  #hand[Ffion Madoc] #h(4mm) Ffion Madoc, Lead technician, 3 July 2026

#rule
*Owner's representative*

I have checked the photographs. The task is accepted and T27 may return to service. Fixed price CAD 28,400.00 to be paid.

#grid(columns: (1fr, 1fr, 1fr), [INK41], [Lucien Arsenault\\ Asset Integrity Engineer], [6 July 2026])
""",
                page='paper: "us-letter", margin: 20mm',
                size=10.5,
            ),
            90,
        ),
        truth(
            A,
            "accepted",
            True,
            "en",
            client="Skerry Bank Wind Holdings ULC",
            project="Skerry Bank Offshore",
            project_code="SB-WO-5590",
            milestone="T27 – leading-edge repair, blades A and B",
            signatory_name="Lucien Arsenault",
            signatory_title="Asset Integrity Engineer",
            signature_date="2026-07-06",
            amount="28400.00 CAD",
        ),
    )
