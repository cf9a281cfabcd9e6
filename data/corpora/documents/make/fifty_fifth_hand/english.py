"""English slips, certificates and reports."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import (
    BREAK,
    Field,
    Ink,
    Stamp,
    Tick,
    beside,
    grid,
    mixed,
    pairs,
    scanned,
    sheet,
    text,
    ty,
)

A5 = (420.0, 595.0)


def papers() -> Iterator[Paper]:
    """Acceptance papers, plain ones first."""
    yield scanned(
        "boiler-slip",
        sheet(
            beside(
                ["## Pennock &amp; Sons Heating", "Unit 4 Tannery Lane, Otley LS21"],
                "> JOB SHEET No. <b>J-20917</b>",
                widths=[200, 140],
            ),
            "---",
            pairs(
                "Customer|Wharfedale Almshouses Trust\nJob|Winter service, plant room 2\nEngineer|C. Obi\nDate of visit|14/10/2026",
                90,
                240,
            ),
            grid(
                "Work done|Hrs\nStripped and cleaned burner, new electrode, flue gas test 9.1 % CO2, safety valve lifted and reseated|2.5\nTopped up inhibitor, bled F3 to F7|0.75",
                [280, 50],
            ),
            "Charge for this visit as quoted: <b>£312.00</b> + VAT",
            "---",
            "I have seen the boiler running and am satisfied with the work described above.",
            Ink(text="M. Tindall"),
            "Name: Maureen Tindall &nbsp;&nbsp; Position: Warden &nbsp;&nbsp; Date: 14/10/2026",
            "~ White copy office, pink copy customer. Call-outs within 30 days free of charge for the same fault.",
            size=A5,
            margin=34,
            pt=9,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Wharfedale Almshouses Trust",
            project="Winter service, plant room 2",
            project_code="J-20917",
            signatory_name="Maureen Tindall",
            signatory_title="Warden",
            signature_date="2026-10-14",
            amount="312.00 GBP",
        ),
        seed=3,
        dpi=120,
    )

    yield text(
        "chiller-report",
        ty("""
#grid(columns: (1fr, auto), text(size: 15pt, weight: "bold")[Service Visit Report], align(right)[Frostline Refrigeration Services LLC\\ 880 Canal Rd, Mobile, AL 36602])
#line(length: 100%)
#kv([*Bill-to / customer*], [Gulf Coast Blood Center, Inc.], [*Agreement*], [Cold storage preventive maintenance 2026], [*Work order*], [WO-88-1042], [*Visit*], [Quarterly PM visit 3 of 4], [*Purchase order*], [GCBC 55071])
== Readings
#table(columns: 5, [Unit],[Suction psi],[Discharge psi],[Superheat °F],[Remarks],
[CH-1],[68],[231],[11],[OK],[CH-2],[66],[240],[12],[belt renewed],[Freezer A],[9],[205],[8],[door gasket replaced],[Freezer B],[10],[207],[8],[OK])
== Charges for this visit
Per agreement, fixed fee 1,860.00 USD. Parts used were stock covered by the agreement; no extra charge.
== Customer's acknowledgment
#tick(true)[Work performed to our satisfaction and accepted]
#tick(false)[Work not accepted, see remarks]
#v(4pt)
#ink(1)
Dwayne Arceneaux, Biomedical Facilities Supervisor #h(1fr) September 9, 2026
"""),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Gulf Coast Blood Center, Inc.",
            project="Cold storage preventive maintenance 2026",
            project_code="WO-88-1042",
            milestone="Quarterly PM visit 3 of 4",
            signatory_name="Dwayne Arceneaux",
            signatory_title="Biomedical Facilities Supervisor",
            signature_date="2026-09-09",
            amount="1860.00 USD",
            po_number="GCBC 55071",
        ),
    )

    first = sheet(
        "# REDELIVERY PROTOCOL",
        "between <b>Calder Point Ship Repairers Ltd</b> (the Yard) and <b>Norvik Reefer Lines AS</b> (the Owner)",
        pairs(
            "Vessel / project|m.v. NORVIK TERN, intermediate docking\nYard job no.|CP-3316\nStage|Redelivery after dry dock\nContract balance released by this protocol|USD 284,650.00",
            190,
            290,
        ),
        "1. The Vessel was undocked on 2 August 2026 and lay afloat at the fitting-out berth until sea trial.",
        "2. The Yard has carried out the items of the repair specification set out in Annex A, together with the additional items agreed on board.",
        "3. The Owner's superintendent attended the sea trial of 6 August 2026 and has inspected hull coating, sea valves, rudder bushes and stern seal.",
        "4. The Owner redelivery decision and any outstanding items are recorded on the signature sheet overleaf, which alone is binding.",
        font="Times-Roman",
        pt=11,
        foot="CP-3316 page %p",
    )
    second = sheet(
        "## SIGNATURE SHEET - m.v. NORVIK TERN",
        "The Owner takes the Vessel back and accepts the repairs, provided that:",
        "(a) the spare stern seal cartridge is delivered on board at the next port;",
        "(b) the paint maker's ten-year certificate reaches the Owner by 30 September 2026.",
        20,
        beside(
            [
                Ink(text="G. Pallister"),
                "For the Yard",
                "Gordon Pallister, Ship Manager",
                "7 August 2026",
            ],
            [
                Ink(text="S Hovland", font="Breip"),
                "For the Owner",
                "Sigrun Hovland, Technical Superintendent",
                "7 August 2026",
            ],
        ),
        font="Times-Roman",
        pt=11,
    )
    yield mixed(
        "redelivery",
        [(first, False), (second, True)],
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Norvik Reefer Lines AS",
            project="m.v. NORVIK TERN, intermediate docking",
            project_code="CP-3316",
            milestone="Redelivery after dry dock",
            signatory_name="Sigrun Hovland",
            signatory_title="Technical Superintendent",
            signature_date="2026-08-07",
            amount="284650.00 USD",
            conditions=[
                "the spare stern seal cartridge is delivered on board at the next port",
                "the paint maker's ten-year certificate reaches the Owner by 30 September 2026",
            ],
        ),
    )

    yield text(
        "assay-batch",
        sheet(
            "= <b>HALLORAN ANALYTICAL</b>",
            "= Deliverable Acceptance Record",
            "---",
            pairs(
                "Sponsor:|Petrel Biologics Inc.\nStudy:|Stability programme PB-0417, 12-month pull\nStudy no.:|HA-26-0093\nDeliverable:|Final report, issue 1\nFee on acceptance:|CAD 18,400.00"
            ),
            grid(
                "Test|Method|Specification|Result\nAssay (HPLC)|HA-M-114|95.0 - 105.0 %|99.2 %\nTotal impurities|HA-M-115|NMT 1.5 %|0.41 %\nWater (KF)|HA-M-007|NMT 3.0 %|1.1 %\nAppearance|visual|white powder|complies",
                [130, 90, 120, 90],
            ),
            "Sponsor review: The Sponsor has reviewed the final report against the protocol and <b>accepts</b> it as complete. No queries are open.",
            8,
            grid(
                "Electronic signature record\nSigned by: Priyanka Deshmukh, Director CMC\nReason: Acceptance of deliverable\nTime: 2026-06-18 16:42:07 UTC-04:00\nEnvelope: 7f0b-22c9-e1d4",
                [330],
                font="Courier",
                pt=8,
            ),
            font="Times-Roman",
            pt=10,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Petrel Biologics Inc.",
            project="Stability programme PB-0417, 12-month pull",
            project_code="HA-26-0093",
            milestone="Final report, issue 1",
            signatory_name="Priyanka Deshmukh",
            signatory_title="Director CMC",
            signature_date="2026-06-18",
            amount="18400.00 CAD",
        ),
    )

    yield scanned(
        "hedge-completion",
        sheet(
            "# Greenbough Landscapes",
            "Completion slip - please sign and hand to the foreman",
            "---",
            pairs(
                "Client|Aldersey Park Management Company\nContract works|Replanting of the east boundary\nJob ref|GB/552\nPhase completed|Phase 2 - hedging whips and mulch\nPhase value|£7,940.00"
            ),
            "Planted: 640 hawthorn, 210 field maple, 95 dog rose. Guards and canes fitted. Mulch to 75 mm. Access track raked and re-seeded.",
            "We confirm that the phase above has been finished and is acceptable to us.",
            26,
            beside(
                ["............................................", "Signature for client"],
                ["............................................", "Print name / date"],
            ),
            12,
            "Foreman on site: T. Rudge",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Aldersey Park Management Company",
            project="Replanting of the east boundary",
            project_code="GB/552",
            milestone="Phase 2 - hedging whips and mulch",
            amount="7940.00 GBP",
        ),
        skew=-1.1,
        seed=9,
    )

    yield scanned(
        "dock-leveller",
        sheet(
            "= <b>SITE ACCEPTANCE TEST</b>",
            "= Loading bay equipment",
            grid(
                "Field|Entry\nPurchaser|Brannigan Cold Chain Ltd\nProject|Bay 7-12 dock leveller renewal\nJob no.|SO-61188\nTest|SAT bay 9\nHeld on|3 March 2026",
                [140, 300],
            ),
            grid(
                "Check|Required|Found\nLip extension under load 60 kN|no sag|sags 35 mm\nEmergency stop|immediate|2 s delay\nDoor interlock|closed = no lift|defeated\nNoise|&lt; 75 dB|71 dB",
                [210, 110, 110],
                head=True,
            ),
            "Outcome (tick one):",
            Tick("Passed - bay taken into use"),
            Tick("Passed with remarks"),
            Tick("Failed - not accepted, supplier to retest", True),
            10,
            "Bay 9 stays locked off. Retest not before the interlock is rewired.",
            Ink(text="Fergus Doyle", font="Dkg", pt=20),
            "Fergus Doyle, Warehouse Engineering Manager, 3 March 2026",
            font="Courier",
            pt=9,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Brannigan Cold Chain Ltd",
            project="Bay 7-12 dock leveller renewal",
            project_code="SO-61188",
            milestone="SAT bay 9",
            signatory_name="Fergus Doyle",
            signatory_title="Warehouse Engineering Manager",
            signature_date="2026-03-03",
        ),
        skew=1.2,
        blur=0.7,
        seed=5,
    )

    yield text(
        "ward-handover",
        ty(
            """
#align(center)[#text(size: 14pt)[*Handover of Refurbished Clinical Area*]\\ St Brannock's Hospital NHS Foundation Trust]
#kv([Scheme:], [Ward 6B isolation rooms], [Scheme number:], [EST-0719], [Section handed over:], [Section 1, rooms 1 to 4], [Contractor:], [Lowther Interiors Ltd], [Sum due on handover:], [£96,300.00])
The rooms have been inspected jointly. Pressure regime, nurse call, medical gases (HTM 02-01 report attached) and finishes are as specified. The Trust takes over Section 1. *This form takes effect only when both Trust signatories, Estates and Infection Prevention, have signed.*
#v(8pt)
#table(columns: (1fr, 1fr, 1fr), rows: (auto, 46pt, auto), [Contractor],[Trust - Estates],[Trust - Infection Prevention],ink(2),ink(3),[],[Paul Lowther\\ Director\\ 11.05.2026],[Yvonne Achebe\\ Head of Capital Works\\ 12.05.2026],[Dr Hannah Sweeting\\ Lead Infection Control Doctor\\ Date:])
""",
            font="New Computer Modern",
            pt=10.5,
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="St Brannock's Hospital NHS Foundation Trust",
            project="Ward 6B isolation rooms",
            project_code="EST-0719",
            milestone="Section 1, rooms 1 to 4",
            signatory_name="Dr Hannah Sweeting",
            signatory_title="Lead Infection Control Doctor",
            amount="96300.00 GBP",
            warnings=["partly_signed"],
        ),
    )

    yield scanned(
        "pod-short",
        sheet(
            "## KELSO FREIGHT &nbsp;&nbsp; PROOF OF DELIVERY",
            grid(
                "Job no.|Consignee|Project\nKF 7730214|Merrow Veterinary Supplies Ltd|Spring vaccine distribution",
                [90, 160, 130],
                pt=8,
            ),
            grid(
                "Pallets|Goods|Advised|Received\nEUR|Vaccine 2-8 °C, lot D114|6|6\nEUR|Saline 1 l|8|6\nCHEP|Bedding|4|4",
                [60, 170, 60, 70],
                pt=8,
            ),
            "Load temperature on arrival 4.6 °C",
            "Received in part. We accept 16 pallets;",
            "* 2 pallets saline short, to be delivered by 24 April 2026",
            4,
            Ink(text="L. Okafor"),
            "Received by: Lindiwe Okafor, Goods-in clerk &nbsp; 21 April 2026 07:52",
            "~ Claims under RHA conditions. Unsigned notes are treated as clean receipts.",
            size=(420, 420),
            margin=26,
            pt=9,
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Merrow Veterinary Supplies Ltd",
            project="Spring vaccine distribution",
            project_code="KF 7730214",
            signatory_name="Lindiwe Okafor",
            signatory_title="Goods-in clerk",
            signature_date="2026-04-21",
            conditions=["2 pallets saline short, to be delivered by 24 April 2026"],
        ),
        dpi=130,
        noise=4,
    )

    yield text(
        "lift-void",
        sheet(
            "# Certificate of Practical Completion",
            "issued under clause 2.17 of the minor works conditions",
            pairs(
                "Employer|Tollcross Housing Association\nContractor|Meridian Lifts (Scotland) Ltd\nThe Works|Modernisation of lift 3, Harbour Court\nContract job|ML-40077\nRelease of half retention|£2,115.75"
            ),
            "I certify that practical completion of the Works was achieved on 29 January 2026 and that the Works are accepted into use.",
            14,
            Ink(71),
            "Isla Farquharson, Contract Administrator for the Employer",
            "29 January 2026",
            mark="VOID",
            font="Times-Roman",
            pt=11,
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="Tollcross Housing Association",
            project="Modernisation of lift 3, Harbour Court",
            project_code="ML-40077",
            signatory_name="Isla Farquharson",
            signatory_title="Contract Administrator for the Employer",
            signature_date="2026-01-29",
            amount="2115.75 GBP",
            warnings=["draft_or_void"],
        ),
    )

    yield text(
        "stage-table",
        ty("""
= Stage acceptance note 4
#text(size: 8pt)[Issued by the client to Sandpiper Marine Consultants Pty Ltd]

#kv([Client],[Burdekin Port Authority],[Engagement],[Channel deepening environmental monitoring],[Engagement no.],[SMC-2207])
#table(columns: (auto, 1fr, auto, auto), align: (left, left, right, left), table.header([*No.*],[*Stage*],[*Fee AUD*],[*Status*]),
[1],[Baseline seagrass survey],[41,000.00],[accepted 12 Feb 2026, paid],
[2],[Turbidity buoys deployed],[67,500.00],[accepted 30 Apr 2026, paid],
[3],[First wet-season report],[38,250.00],[*accepted by this note*],
[4],[Second wet-season report],[38,250.00],[not started],
[5],[Close-out and data hand-back],[22,000.00],[not started])
By this note the Authority accepts stage 3 only. The fee of that stage may be invoiced. Nothing in this note touches stages 4 and 5.

/s/ Marguerite Tran\\
Environmental Compliance Manager\\
Signed 2 July 2026
"""),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Burdekin Port Authority",
            project="Channel deepening environmental monitoring",
            project_code="SMC-2207",
            milestone="First wet-season report",
            signatory_name="Marguerite Tran",
            signatory_title="Environmental Compliance Manager",
            signature_date="2026-07-02",
            amount="38250.00 AUD",
        ),
    )

    filler = [
        (
            "Preparation of the suite",
            "The floor of the magnet room was levelled to 2 mm over 3 m. RF shielding was tested at 64 MHz and 128 MHz by the shielding maker. Quench pipe route as drawing M-14, discharge point fenced.",
        ),
        (
            "Delivery and rigging",
            "The magnet was lifted through the east roof opening on the second night. Crane, traffic order and police notice by the rigging firm. Shock recorders showed no event above 2 g.",
        ),
        (
            "Ramp and shim",
            "The magnet was ramped on the third attempt. Homogeneity over the 40 cm sphere after passive shim is 0.9 ppm peak to peak. Boil-off is nil over 72 hours.",
        ),
        (
            "Acceptance tests",
            "Signal to noise, ghosting, slice position and gradient linearity were measured with the customer's own phantom by the hospital physicist. All values are inside the tolerance of Schedule 3.",
        ),
        (
            "Training",
            "Eleven radiographers attended the applications course. A second course of two days is part of the warranty year and is not part of this handover.",
        ),
    ]
    story: list[object] = [
        "# Installation dossier - 3 T MRI",
        "Ardmore Imaging Systems Ltd for Lough Erne Private Clinic",
        pairs("Project|MRI suite replacement\nOur project number|AIS-5150"),
        "Contents: 1 Preparation, 2 Rigging, 3 Ramp, 4 Tests, 5 Training, 6 Letter of the customer",
        BREAK,
    ]
    for number, (title, words) in enumerate(filler, 1):
        story += [
            f"## {number} {title}",
            words,
            grid(
                "Record|Held by|Revision\n"
                + "\n".join(
                    f"{number}.{n} sheet|document control|{chr(65 + n)}" for n in range(1, 6)
                ),
                [180, 140, 80],
            ),
            "Copies of the records of this chapter are kept for eleven years.",
            BREAK,
        ]
    story += [
        "Lough Erne Private Clinic, Enniskillen",
        "the twenty-third of November, two thousand and twenty-five",
        8,
        "Dear Mr Shortt,",
        "<b>MRI suite replacement: final handover milestone</b>",
        "We have now had the scanner in clinical use for a fortnight. The physicist has no remarks and neither have we. Please take this letter as our acceptance of the final handover milestone; your closing invoice of EUR 143,000.00 will be honoured on presentation.",
        "Yours sincerely,",
        Ink(12),
        "Bronagh McElhone",
        "Chief Executive",
    ]
    yield text(
        "mri-dossier",
        sheet(*story, font="Times-Roman", pt=11, foot="AIS-5150 installation dossier, page %p"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Lough Erne Private Clinic",
            project="MRI suite replacement",
            project_code="AIS-5150",
            milestone="final handover milestone",
            signatory_name="Bronagh McElhone",
            signatory_title="Chief Executive",
            signature_date="2025-11-23",
            amount="143000.00 EUR",
        ),
    )

    yield text(
        "sterile-form",
        sheet(
            "# Autoclave qualification - customer release form",
            "Completed on the tablet of the service engineer, Corvane Sterilizer Service",
            8,
            Field("a1", "Customer", "Tamarack Dental Laboratories LLC"),
            Field("a2", "Project", "Autoclave PQ, sterilizer line B"),
            Field("a3", "Service ticket (job no.)", "CSS-119204"),
            Field("a4", "Milestone", "PQ run complete"),
            Field("a5", "Milestone amount", "USD 4,275.50"),
            Field("a6", "Customer PO", "TDL-3382"),
            "## Result",
            Field("c1", "Released for production use, work accepted", True),
            Field("c2", "Not released", False),
            Field("a7", "Remarks", "Three half-cycle runs, no growth.", high=36),
            "## Signed electronically",
            Field("a8", "Name", "Owen Litwak"),
            Field("a9", "Title", "Quality Director"),
            Field("a10", "Date", "2026-02-26"),
            Field("a11", "Signature", "/s/ Owen Litwak"),
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Tamarack Dental Laboratories LLC",
            project="Autoclave PQ, sterilizer line B",
            project_code="CSS-119204",
            milestone="PQ run complete",
            signatory_name="Owen Litwak",
            signatory_title="Quality Director",
            signature_date="2026-02-26",
            amount="4275.50 USD",
            po_number="TDL-3382",
        ),
        form="form",
    )

    yield text(
        "pest-empty",
        sheet(
            "## VERMEX PEST CONTROL &nbsp; Treatment sign-off",
            "---",
            pairs(
                "Premises of|Osprey Bakeries Co-operative\nProgramme|Flour mill rodent proofing\nJob no.|VX-7719\nVisit|Follow-up visit 2"
            ),
            "Bait points 14 to 31 inspected, two replaced. Proofing mesh fitted at conveyor gallery. No activity seen.",
            "To be filled in by the customer on screen:",
            Field("ok", "I accept the treatment as carried out", False),
            Field("no", "I do not accept it, because:", False),
            Field("why", "Reason", ""),
            Field("nm", "Your name", ""),
            Field("dt", "Date", ""),
            Field("sg", "Type your name to sign", ""),
            foot="VX-7719",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "en",
            client="Osprey Bakeries Co-operative",
            project="Flour mill rodent proofing",
            project_code="VX-7719",
            milestone="Follow-up visit 2",
        ),
        form="form",
    )

    yield scanned(
        "bowls-stamp",
        sheet(
            "HOLLIN TURF CARE - work note, job no. 2219",
            "---",
            "To: Castle Bromley Bowls Club",
            "Job: Autumn renovation of the green",
            "Scarified, hollow-tined, 4 t sandy loam top dressing, overseeded 35 g/m2. Irrigation heads 3 and 8 reset.",
            "Agreed price £1,485.00 incl. VAT, to be billed after sign-off.",
            10,
            Stamp("CASTLE BROMLEY BOWLS CLUB", "WORK ACCEPTED", "1 OCT 2026"),
            4,
            Ink(text="R. Penhaligon", font="Breip"),
            "R. Penhaligon, Greens Secretary",
            size=(420, 400),
            margin=32,
            font="Courier",
            pt=9,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Castle Bromley Bowls Club",
            project="Autumn renovation of the green",
            project_code="2219",
            signatory_name="R. Penhaligon",
            signatory_title="Greens Secretary",
            signature_date="2026-10-01",
            amount="1485.00 GBP",
        ),
        skew=-1.4,
        seed=22,
        blur=0.6,
        turn=180,
    )
