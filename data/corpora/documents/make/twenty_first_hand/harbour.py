"""English papers of ships, ports, water and power."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import across, box, doc, ink, rows, shot, stamp, typ


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yes = box("v")
    yield doc(
        "sea-trial",
        "a",
        "<div style='border:3px double #123;padding:8px;text-align:center'><b>HULL 318 &ldquo;SOLVEIG TIDE&rdquo;</b><br>Protocol of sea trial no. 2, off Skarvoy, 3 to 4 October 2026</div>"
        "<p>Yard: Brattvik Skipsbygg AS. Owner: <b>Lorne Estuary Ferries Ltd</b>. Newbuilding contract: <b>NB-318/24</b>. Project: <b>Hybrid ferry Solveig Tide</b>.</p>"
        + rows(
            f"Trial | Required | Measured | In order | Not in order\nSpeed at 85 % MCR | 14.0 kn | 14.3 kn | {yes} | {box()}\nCrash stop | 4.5 L | 4.1 L | {yes} | {box()}\nBattery-only transit | 35 min | 38 min | {yes} | {box()}\nBow thruster noise, saloon | 62 dB(A) | 66 dB(A) | {box()} | {yes}\nBlackout recovery | 30 s | 22 s | {yes} | {box()}"
        )
        + "<h2>Owner's declaration</h2><p>The Owner takes the vessel as having passed her trials and releases EUR 1,175,000.00 to the yard, on the understanding that</p>"
        "<ul><li>the yard lines the thruster tunnel and repeats the noise measurement before 30 November 2026;</li><li>spare seals for both thrusters are put on board free of charge.</li></ul>"
        f"<div class=row><div>{ink(21)}<div class=line></div>Capt. Roderick Maclure<br>Owner's Superintendent<br>5 October 2026</div><div>{ink(23)}<div class=line></div>Eirik Brattvik<br>Yard trials manager<br>5 October 2026</div></div>",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Lorne Estuary Ferries Ltd",
            project="Hybrid ferry Solveig Tide",
            project_code="NB-318/24",
            milestone="sea trial no. 2",
            signatory_name="Roderick Maclure",
            signatory_title="Owner's Superintendent",
            signature_date="2026-10-05",
            amount="1175000.00 EUR",
            conditions=[
                "the yard lines the thruster tunnel and repeats the noise measurement before 30 November 2026",
                "spare seals for both thrusters are put on board free of charge",
            ],
        ),
        font="Liberation Serif",
        pt=10.5,
        scan=Scanner(dpi=150, skew=0.5, noise=5, grey=False, jpeg=60, seed=31),
    )

    yield shot(
        "turbine-takeover",
        "a",
        typ("""#set page(paper: "a4", margin: (x: 1.8cm, y: 2cm), header: align(right)[#text(7pt)[ESK VALLEY COMMUNITY ENERGY, document EVCE-TOC-03]])
#set text(font: "Liberation Sans", size: 9.5pt)
= Taking-over certificate
Project: *Blackrigg Hill repowering* #h(1fr) Contract no.: *EVCE-2025-11*\\
Employer: *Esk Valley Community Energy* #h(1fr) Contractor: Nordvind Turbines UK Ltd

#table(columns: (auto, 1fr, auto, auto), fill: (_, y) => if y == 0 { luma(220) } else if y == 3 { rgb("#fff3c4") }, [*Stage*], [*Content*], [*Price (GBP)*], [*Standing*],
[S1], [Foundations and crane pads], [612,000.00], [taken over 2 March 2026],
[S2], [Turbine T1, reliability run], [1,940,000.00], [taken over 28 July 2026],
[S3], [Turbine T2, reliability run], [1,955,000.00], [*this certificate*],
[S4], [Turbine T3, reliability run], [1,955,000.00], [not yet erected],
[S5], [As-built file and training], [85,000.00], [not yet due])

Turbine T2 ran for 240 hours from 30 October to 9 November 2026 with an availability of 99.1 %, the guarantee being 97 %. The Employer takes T2 over as of the end of that run. No outstanding work is recorded against S3.

#v(8mm)
#box(stroke: 0.5pt, inset: 8pt, width: 100%)[
  *Electronic signature record* #h(1fr) envelope 7c1e-44ab-09\\
  Signed by: Philippa Garrowby #h(4mm) (Chair of the Board, Esk Valley Community Energy)\\
  Method: drawn on screen, identity checked by text message\\
  Completed: 13 November 2026, 18:05:41 UTC]
"""),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Esk Valley Community Energy",
            project="Blackrigg Hill repowering",
            project_code="EVCE-2025-11",
            milestone="Turbine T2, reliability run",
            signatory_name="Philippa Garrowby",
            signatory_title="Chair of the Board",
            signature_date="2026-11-13",
            amount="1955000.00 GBP",
        ),
    )

    yield doc(
        "dredge-change",
        "a",
        "<table class=g><tr><td rowspan=2><b>PORT OF CALLOWAY SOUND</b><br>Marine Engineering Division</td><td>CHANGE ORDER NO.<br><b>4</b></td></tr><tr><td>CONTRACT NO.<br><b>PCS-23-077</b></td></tr></table>"
        "<p>Project: <b>Berth 9 Maintenance Dredging</b><br>Contractor: Tidewater Grab &amp; Haul, LLC</p>"
        "<p>Reason: a timber crib not shown on the 1951 drawings was met at station 4+20. Removal by crane barge, disposal at an upland site, 3 barge days.</p>"
        + rows(
            "Original contract sum | $2,318,000.00\nNet of change orders 1 through 3 | $64,150.00\n<b>This change order (add)</b> | <b>$97,425.00</b>\nContract sum to date | $2,479,575.00\nTime extension | 5 calendar days",
            head=False,
            right="1",
        )
        + f"<p>Recommended: {ink(5, 90, 28)} Ana Whitlock-Reyes, P.E., Resident Engineer, June 18, 2026</p>"
        f"<p>Contractor agrees: {ink(6, 90, 28)} Dale Stroud, Member, June 19, 2026</p>"
        f"<p>Approved for the Port: {ink(7, 90, 28)} Winston Abara, Director of Marine Engineering, June 24, 2026</p>",
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="PORT OF CALLOWAY SOUND",
            project="Berth 9 Maintenance Dredging",
            project_code="PCS-23-077",
            change_order_number="4",
            signatory_name="Winston Abara",
            signatory_title="Director of Marine Engineering",
            signature_date="2026-06-24",
            amount="97425.00 USD",
        ),
        size="Letter",
        font="Liberation Serif",
        pt=11,
    )

    yield doc(
        "variation-two-keys",
        "a",
        "<h1>Variation notice VN-12</h1><p>Client: <b>Garron Islands Hospital Board</b>. Scheme: <b>Standby generators, Kilbrandan</b>. Scheme no. <b>GIHB/E/58</b>. Contractor: Lumen &amp; Rusk Power Ltd.</p>"
        "<p>Instruction sought: replace the two 40,000 litre single-skin tanks by bunded tanks and move the fill point to the seaward gate.</p><p>Addition to the contract: <b>&pound;58,730.00</b></p>"
        "<p>Under standing order 31 the Board is bound by a variation above &pound;50,000 only when <u>both</u> officers below have signed.</p>"
        + rows(
            f"Officer | Signature | Date\nFiona Rathlin, Head of Capital Projects | {ink(81, 110, 30)} | 7 August 2026\nHamish Torrie-Webb, Director of Finance | | \n",
        )
        + "<p class=s>Contractor's acknowledgement is given by starting work and not on this sheet.</p>",
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Garron Islands Hospital Board",
            project="Standby generators, Kilbrandan",
            project_code="GIHB/E/58",
            change_order_number="VN-12",
            signatory_name="Hamish Torrie-Webb",
            signatory_title="Director of Finance",
            amount="58730.00 GBP",
            warnings=["partly_signed"],
        ),
        font="DejaVu Sans",
        pt=9.5,
    )

    yield doc(
        "water-board-resolution",
        "a",
        "<h2 style='text-align:center'>MESQUITE FLAT WATER DISTRICT<br>RESOLUTION 2026-41</h2>"
        "<p>WHEREAS Halloran Pump &amp; Pipe, Inc. was engaged under Work Order WO-2025-09 for the project known as Lift Station 6 Rehabilitation; and</p>"
        "<p>WHEREAS the General Manager reported on November 3, 2026 that the station has run for thirty days without alarm, that the punch list is exhausted, and that no lien has been filed;</p>"
        "<p>NOW, THEREFORE, the Board of Directors finds the project complete, takes it into the District's system, and directs the Treasurer to pay out the retained sum of $46,212.80.</p>"
        "<p>Moved by Director Tso, seconded by Director Bell.</p>"
        + rows(
            "Director | Aye | Nay | Absent\nArchuleta | X | | \nBell | X | | \nNorquist | | X | \nTso | X | | \nVillareal | | | X"
        )
        + "<p>The resolution carried, three to one.</p>"
        f"<p>{ink(61, 140)}<br>Leandro Archuleta, President of the Board<br>November 10, 2026</p><p>Attest: {ink(62, 90)} Joy Pettibone, District Secretary</p>",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="MESQUITE FLAT WATER DISTRICT",
            project="Lift Station 6 Rehabilitation",
            project_code="WO-2025-09",
            signatory_name="Leandro Archuleta",
            signatory_title="President of the Board",
            signature_date="2026-11-10",
            amount="46212.80 USD",
        ),
        size="Letter",
        font="Liberation Serif",
        pt=10.5,
    )

    yield doc(
        "harbour-commission-vote",
        "a",
        "<p><b>Commissioners of Pilotage, Inver Haven</b><br>Extract from the record of decisions, sitting of 2 July 2026</p>"
        "<p>Item 7. <b>Pilot boat simulator</b>, supplier Helmsight Ltd, agreement <b>CPI/0093</b>. Motion by Commissioner Dallow: &ldquo;That the simulator be accepted and the balance of &pound;88,000.00 be paid to the supplier.&rdquo;</p>"
        "<p>The secretary read a note of the senior pilot, who had twice run the harbour entrance and found the tidal set reversed on the ebb. The supplier's letter that the fault is &ldquo;cosmetic&rdquo; was read too.</p>"
        "<p>For the motion: Dallow, Finch, Oyster. Against: Bellweather, Crane, McAuslan, Tarn. <b>The motion fell.</b> The supplier is to be told that the Commissioners do not take the simulator in its present state and hold the balance back.</p>"
        f"<p style='margin-top:30px'>Certified a true extract of the decision<br>{ink(91, 120)}<br>Henrietta Crane, Presiding Commissioner<br>3 July 2026</p>",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Commissioners of Pilotage, Inver Haven",
            project="Pilot boat simulator",
            project_code="CPI/0093",
            signatory_name="Henrietta Crane",
            signatory_title="Presiding Commissioner",
            signature_date="2026-07-03",
            amount="88000.00 GBP",
        ),
        font="Liberation Sans",
        pt=11,
        size="A5",
        margin="12mm",
    )

    yield doc(
        "survey-superseded",
        "a",
        across("SUPERSEDED BY REV C", "#b22", 52)
        + "<h1>Energy survey handover sheet, rev B</h1>"
        + rows(
            "Client | Quaymouth City Council\nProgramme | Leisure centre decarbonisation\nJob number | QCC-J-1187\nConsultant | Fathom Building Physics\nPart handed over | Survey of Gannet Road pool\nFee for this part | &pound;9,150.00",
            head=False,
        )
        + "<p>The client has read the survey of Gannet Road pool and accepts it without comment.</p>"
        f"<p>Signed for the client: {ink(35)} Rowan Pettigrew, Carbon Reduction Officer, 19 May 2026</p>"
        "<div class=f style='border-color:#b22;color:#b22'>Control note, 2 June 2026: rev B was issued on the wrong gas figures and has been cancelled together with its sign-off. It has no effect. Rev C goes to the client for a fresh signature.</div>",
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "en",
            client="Quaymouth City Council",
            project="Leisure centre decarbonisation",
            project_code="QCC-J-1187",
            milestone="Survey of Gannet Road pool",
            signatory_name="Rowan Pettigrew",
            signatory_title="Carbon Reduction Officer",
            signature_date="2026-05-19",
            amount="9150.00 GBP",
            warnings=["draft_or_void"],
        ),
    )

    yield doc(
        "research-sow",
        "a",
        "<h1>Statement of Work</h1><p>SOW no. <b>UBM-SOW-17</b> under the Framework Agreement between <b>University of Benmore</b> and Statwell Analytics Ltd. Title: <b>Kelp survey statistics</b></p>"
        "<h2>1 Scope</h2><p>Statwell designs the sampling plan, cleans the 2025 diver data and delivers a mixed-effects model with code.</p>"
        "<h2>2 Deliverables and how they will be accepted</h2><p>Each deliverable is deemed accepted if the University raises no objection in ten working days. Acceptance certificates follow Annex 2.</p>"
        + rows(
            "No. | Deliverable | Due | Fee\nD1 | Sampling plan | 1 March 2027 | &pound;6,000\nD2 | Clean data set | 30 April 2027 | &pound;8,400\nD3 | Model and report | 31 July 2027 | &pound;11,100\n| Total | | &pound;25,500",
            right="3",
        )
        + "<h2>3 People</h2><p>University lead: Dr Annelie Forsgate. Statwell lead: Kofi Brandreth.</p>"
        f"<div class=row><div><div class=line>{ink(55, 100, 30)}</div>University of Benmore<br>Callum Raeburn, Head of Procurement<br>14 December 2026</div><div><div class=line>{ink(56, 100, 30)}</div>Statwell Analytics Ltd<br>Kofi Brandreth, Director<br>11 December 2026</div></div>",
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="University of Benmore",
            project="Kelp survey statistics",
            project_code="UBM-SOW-17",
            signatory_name="Callum Raeburn",
            signatory_title="Head of Procurement",
            signature_date="2026-12-14",
            amount="25500.00 GBP",
        ),
    )

    yield doc(
        "invoice-translation",
        "a",
        "<table><tr><td><h1>INVOICE 26-0917</h1>Glossa &amp; Daughters, sworn translators<br>Cork</td><td class=r style='width:60%'>To: <b>Courts Interpreting Office, Munster</b><br>30 September 2026</td></tr></table>"
        + rows(
            "Service | Units | Rate | EUR\nInterpreting Lithuanian, 3 hearings | 3 | 210.00 | 630.00\nCertified translation, 44 pages | 44 | 28.50 | 1,254.00\n | | VAT 23 % | 433.32\n | | <b>To pay</b> | <b>2,317.32</b>",
            right="123",
        )
        + f"<p>All services listed were accepted by the court registrar on the day. Payment within 30 days.</p>{stamp('PAID|21 OCT 2026', '#2a7a3a', -9, '50%', 12)}<p class=s>IBAN IE00 GLOS 0000 0000 0000 00</p>",
        truth("other", None, None, "en", client="Courts Interpreting Office, Munster"),
        font="DejaVu Serif",
        pt=9.5,
    )

    yield doc(
        "port-po",
        "a",
        "<div style='float:right;text-align:right'><h1>PURCHASE ORDER</h1>PO number <b>88-204417</b><br>Date 9 March 2026</div><p><b>Westray Harbour Authority</b><br>Harbour House, Pier Road</p><p style='clear:both'>Supplier: Lanyard &amp; Block Chandlers. Deliver to the buoy yard. Charge to project <b>Channel marks renewal</b>, code <b>CMR-06</b>.</p>"
        + rows(
            "Pos. | Article | Qty | Unit | Line total\n10 | Spar buoy, green, 6 m | 4 | 3,150.00 | 12,600.00\n20 | Sinker, cast iron, 2 t | 4 | 890.00 | 3,560.00\n30 | Chain 28 mm, 27.5 m length | 4 | 1,045.00 | 4,180.00\n | | | Order total GBP | 20,340.00",
            right="234",
        )
        + "<p>Goods remain subject to inspection and acceptance at the buoy yard. Quote the PO number on every paper. Released in the purchasing system by user KHALCRO; valid without signature.</p>",
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="Westray Harbour Authority",
            project="Channel marks renewal",
            project_code="CMR-06",
            po_number="88-204417",
            amount="20340.00 GBP",
        ),
        font="Liberation Sans Narrow",
        pt=11,
    )

    yield doc(
        "mail-fine-once",
        "a",
        "<div style='background:#f0f0f0;padding:8px'><b>Sign-off request: Safety signage, 2nd deliverable (ref. AX-5502)</b><br>Annika Thorsby, Facilities Director, Saltmarsh Energy Museum<br>to Wayfind Studio, 6 May 2026, 12:58</div>"
        "<p>Dear all,</p><p>The second deliverable may be treated as signed off by the museum and you can invoice the $18,600.00. Two strings attached, neither of them large:</p>"
        "<ol><li>the braille plates at the turbine hall are re-glued before June 1</li><li>we receive the cutting files in an editable format</li></ol><p>Should either be missing on June 1, I will ask for the money back. Otherwise, splendid work.</p><p>Annika</p>"
        "<p class=s>This message and its attachments are meant for the addressee.</p>",
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Saltmarsh Energy Museum",
            project="Safety signage",
            project_code="AX-5502",
            milestone="2nd deliverable",
            signatory_name="Annika Thorsby",
            signatory_title="Facilities Director",
            signature_date="2026-05-06",
            amount="18600.00 USD",
            conditions=[
                "the braille plates at the turbine hall are re-glued before June 1",
                "we receive the cutting files in an editable format",
            ],
        ),
        size="Letter",
    )
