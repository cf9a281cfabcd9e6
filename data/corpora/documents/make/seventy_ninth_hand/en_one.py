"""English papers, first part: resolutions, minutes, certificates and letters."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import scanned, text


def committee() -> Paper:
    return text(
        "en-committee",
        r"""
#align(center)[#text(size: 15pt, weight: "bold")[Harrowmere Almshouse Trust]
#v(-2mm) #text(style: "italic")[Extract from the minute book of the Fabric and Buildings Committee]]
#v(2mm) #rule(s: 1pt) #rule(s: .3pt)

Meeting held in the Warden's Parlour on Tuesday 3 March 2026 at half past ten. In the chair: Mrs Philippa Dunscombe. Also present: Canon Aldous Wray, Mr T. Okonjo, Miss R. Lister and, for items 4 to 7 only, Mr Gareth Penhale of Penhale Brandt Architects.

*41/26  Apologies and earlier minutes.* Apologies had been received from Dr Surtees, whose hip is mending. The minutes of February were read, corrected in one place (the sexton's cottage has two chimneys, not three) and signed.

*42/26  Roof of the gatehouse.* The committee heard with regret that the tiler has gone out of business and asked the clerk to obtain two further prices. No decision was called for.

*43/26  Courtyard Houses, job 2207: Stage 4 Technical Design.* Mr Penhale took members through the forty-one drawings, the specification in its second revision and the schedule of doors. Canon Wray had wondered in January whether the bin store was too near the chapel; he was shown the amended plan and was content. Miss Lister asked after the rainwater goods and was told that cast iron had been kept throughout. The three queries on the January list were gone through and each was marked as answered. There being nothing further, and members having thanked the architects for their patience over a long winter, it was resolved without dissent that the Stage 4 information be received as complete and approved, and that the stage fee of £18,640.00 be released against the architects' next account. Mr Okonjo observed that the committee would naturally look to the practice to answer the contractor's questions when the time came, which Mr Penhale said was the purpose of Stage 5.

*44/26  Garden wall.* Deferred until the pear trees have fruited.

*45/26  Residents' handrails.* The quotation from the smith was thought high. The clerk is to write.

There was no other business and the meeting closed at ten minutes to one.

#v(4mm)
#grid(columns: (1fr, 1fr), [I certify that the foregoing is a true extract.
#sig(411, 44mm) \ Philippa Dunscombe \ Chair of the Committee \ 6 March 2026], align(right + bottom)[#tiny[Folio 118 · Trust registered in the City of Wells]])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Harrowmere Almshouse Trust",
            project="Courtyard Houses",
            project_code="2207",
            milestone="Stage 4 Technical Design",
            signatory_name="Philippa Dunscombe",
            signatory_title="Chair of the Committee",
            signature_date="2026-03-06",
            amount="18640.00 GBP",
        ),
        font="Libertinus Serif",
        size=10.5,
        justify=True,
        margin="22mm",
    )


def stagesplit() -> Paper:
    return text(
        "en-stagesplit",
        r"""
#grid(columns: (1fr, auto), [#text(size: 17pt, weight: "black", fill: rgb("#274d3d"))[MEETING NOTES]], align(right)[Tidewater Maritime Museum \ 900 Wharf Street, Norfolk, VA])
#rule(s: 2pt, c: rgb("#274d3d"))
#table(columns: (auto, 1fr, auto, 1fr), stroke: .3pt + luma(180), inset: 4pt,
[*Subject*], [Gallery 3 renewal, monthly review], [*Project no.*], [TMM-G3-019],
[*Date*], [January 22, 2026], [*Place*], [Boardroom, 2nd floor],
[*Museum*], [Loretta Vance, Director of Exhibitions; Joel Amsel, Registrar], [*Designer*], [Bluefin Exhibit Works: Pia Strand, Marcus Hale])

*1. Schedule.* Everyone is grateful that the floor was finished over the holidays. The opening stays on May 16.

*2. Milestone 1, Concept Package.* Accepted by the Museum on September 9; paid. Mentioned for the record only.

*3. Milestone 2, Design Development.* Accepted on November 20; paid. Ms. Vance repeated how much the trustees had enjoyed the renderings.

*4. Milestone 3, Interactive Prototype ("The Pilot House").* Mr. Hale demonstrated the unit that was delivered January 12. Ms. Vance said that it is a handsome piece of cabinetry and that visitors will love the brass. She went on to say that in the eight days on the floor it froze on eleven occasions, that the tide model runs backwards after a restart, and that the captions for low-vision guests specified in section 5 are not there at all. With every appreciation for the hours that have gone into it, the Museum does not feel able to take this milestone as delivered, and the invoice for \$32,750.00 will go back to Bluefin with a note. Ms. Strand was disappointed but understood; a rebuilt unit will be offered for a fresh evaluation, on a date she will propose.

*5. Object mounts.* Mr. Amsel has received 63 of 70. The remaining seven are on the truck.

*6. Donor wall.* The typeface is settled. Both parties are pleased.

*7. Next meeting.* February 19, same room; Bluefin will bring lunch.

#v(3mm)
#block(fill: luma(240), inset: 8pt, width: 100%)[*These notes are agreed as the record of the positions stated.* \
#grid(columns: (1fr, 1fr), [#sig(23, 36mm) \ Loretta Vance, Director of Exhibitions \ for the Museum, January 26, 2026], [#sig(24, 36mm) \ Pia Strand, Principal \ for Bluefin, January 26, 2026])]
""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Tidewater Maritime Museum",
            project="Gallery 3 renewal",
            project_code="TMM-G3-019",
            milestone="Interactive Prototype",
            signatory_name="Loretta Vance",
            signatory_title="Director of Exhibitions",
            signature_date="2026-01-26",
            amount="32750.00 USD",
        ),
        font="Carlito",
        size=10.5,
        sheet="us-letter",
        margin="20mm",
    )


def museummeet() -> Paper:
    return text(
        "en-museummeet",
        r"""
#set par(first-line-indent: 0pt)
#text(font: "DejaVu Sans Mono", size: 8pt)[FILE NOTE / CIRCULATE: D.K., M.O'F., P.T. (Ferriter Interpretive)]

#text(size: 13pt)[*Site meeting no. 14, Skellig Visitor Gallery*]

Job: SVG/0458 #h(1fr) Held: 19 February 2026, Portmagee

#columns(2, gutter: 8mm)[
*14.1 Attendance.* Deirdre Kinsella, Máire O'Flynn (both for Iveragh Heritage CLG, the employer); Paul Tierney (Ferriter Interpretive). The electrician sent word that the road was flooded.

*14.2 Phase A, Research and Script.* Closed out in June. Nothing arose.

*14.3 Phase B, Graphics.* Closed out in October; the spelling of Ballinskelligs was put right at the printer's cost, for which the employer is obliged.

#colbreak()
*14.4 Phase C, Interactive Prototype.* This took up most of the morning. At meeting 13 the employer had said no to the puffin table, for reasons that are in that note (flicker, a missing Irish voice track, a loose hinge). Paul had since exchanged the projector, recorded the voice track with a speaker from Dún Chaoin and fitted a new hinge. Deirdre had the unit running for nine days with four school groups and kept a log, which she laid on the table: not one stoppage. Máire tried the hinge with some enthusiasm. The old list of three was struck through line by line.

Deirdre then confirmed, on behalf of the employer, that Phase C is accepted as it stands and that the sum of €21,300.00 may be invoiced.

*14.5 Carpet.* Samples were passed round. Máire prefers the grey; others were polite.

*14.6 Phase D, Fit-out.* Starts after Easter. Paul asked that the van be let through the lower gate.

*14.7 Warranty.* Paul reminded the meeting that his twelve months on moving parts run from today's date.

*14.8 Next.* 12 March, weather permitting.
]
#v(2mm)
#rule()
Signed as correct: #sig(77, 34mm) #h(4mm) Deirdre Kinsella, Heritage Manager, 20 February 2026
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Iveragh Heritage CLG",
            project="Skellig Visitor Gallery",
            project_code="SVG/0458",
            milestone="Interactive Prototype",
            signatory_name="Deirdre Kinsella",
            signatory_title="Heritage Manager",
            signature_date="2026-02-20",
            amount="21300.00 EUR",
        ),
        font="DejaVu Serif",
        size=8.8,
        margin="20mm",
    )


def practical() -> Paper:
    return text(
        "en-practical",
        r"""
#align(center)[#box(stroke: 1.2pt, inset: 9pt)[#text(size: 14pt, tracking: 1.5pt)[CERTIFICATE OF PRACTICAL COMPLETION]]]
#v(1mm)
#kv(w: 46mm, [Issued by], [Corrigan Tait LLP, 8 Baltic Row, Leith (Architect and Contract Administrator)],
[Employer], [Lothian Harbour Housing Association Ltd], [Contractor], [Muirfield Build (East) Ltd],
[Works], [Twenty-two flats, Salamander Yard], [Job reference], [CT-1183], [Section], [Section 2 (Blocks C and D)],
[Certificate no.], [2])
#rule()
Under the terms of the above Contract we certify that practical completion of Section 2 (Blocks C and D) was achieved on 27 February 2026 and that the Contractor has supplied the as-built drawings and the health and safety file.

#text(weight: "bold")[Schedule of items inspected on the re-visit of 26 February]
#table(columns: (auto, 1fr, auto, auto), stroke: .4pt, inset: 4pt, align: (center, left, center, center),
[*No*], [*Item noted on 12 February*], [*Made good*], [*Checked*],
[1], [C/2/4 kitchen: worktop joint proud by 2 mm], [24 Feb], [#scrawl[CT]],
[2], [Stair D: nosing loose on third tread], [23 Feb], [#scrawl[CT]],
[3], [D/1/1 bathroom: extractor wired to the wrong switch], [25 Feb], [#scrawl[CT]],
[4], [Bin compound: gate drags], [24 Feb], [#scrawl[CT]],
[5], [Block C lobby: paint runs below the entry panel], [26 Feb], [#scrawl[CT]])

One moiety of the retention becomes due for release, and the rectification period of twelve months begins, on the date of practical completion given above. Insurance of the Section passes to the Employer from noon on the following day.
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [#sig(102, 46mm) \ #rule() Fergus Corrigan \ Partner, for the Contract Administrator], [#v(5mm) #scrawl[2 March 2026] \ #rule() Date])
#v(1fr)
#tiny[Distribution: Employer (2), Contractor (1), Quantity Surveyor (1), file]
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Lothian Harbour Housing Association Ltd",
            project="Twenty-two flats, Salamander Yard",
            project_code="CT-1183",
            milestone="Section 2 (Blocks C and D)",
            signatory_name="Fergus Corrigan",
            signatory_title="Partner",
            signature_date="2026-03-02",
        ),
        font="Liberation Serif",
        size=11,
        margin="24mm",
    )


def completionletter() -> Paper:
    return scanned(
        "en-completionletter",
        r"""
#align(right)[#text(size: 16pt, weight: "light")[Ashdown & Pryce] \ #tiny[Chartered Architects · 3 Priory Steps · Ludlow]]
#v(6mm)
Our ref: 0971/AP/kh #h(1fr) 11 May 2026

The Bursar \ Wenlock Hall School

Dear Mr Stallard,

*Wenlock Hall School: new Sixth Form Centre, job 0971 \ Statement of practical completion*

It was a pleasure to walk round the building with you and your deputy on Friday in such very good light, and I should like to begin by saying how well Teme Valley Builders and all their trades have served the school in a difficult spring. The brickwork in particular has been admired by people who do not usually admire brickwork.

In my capacity as contract administrator I now state that the Works reached practical completion on 8 May 2026, subject to the contractor attending to the four matters below, which are outstanding as I write and which he has undertaken to deal with during half term:

#pad(left: 8mm)[
#sym.bullet smoke vents on the atrium to be recommissioned \
#sym.bullet cracked pane in seminar room 4 to be replaced \
#sym.bullet missing skirting behind the lockers to be fitted \
#sym.bullet drainage survey of the east car park to be submitted]

The school may take possession at once. I shall go round again in the first week of June and hope to have nothing to write about. Half of the retention falls due in the ordinary way, and the defects period will run until the same day next year.

With kind regards to Mrs Stallard,

Yours sincerely,

#sig(55, 42mm)

Nerys Pryce \ Director
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Wenlock Hall School",
            project="new Sixth Form Centre",
            project_code="0971",
            milestone="practical completion",
            signatory_name="Nerys Pryce",
            signatory_title="Director",
            signature_date="2026-05-11",
            conditions=[
                "smoke vents on the atrium to be recommissioned",
                "cracked pane in seminar room 4 to be replaced",
                "missing skirting behind the lockers to be fitted",
                "drainage survey of the east car park to be submitted",
            ],
        ),
        Scanner(dpi=120, skew=0.5, noise=1.5, blur=0.7, jpeg=34, seed=5),
        font="Caladea",
        size=11,
        margin="27mm",
    )


def warrantyletter() -> Paper:
    return text(
        "en-warrantyletter",
        r"""
#grid(columns: (1fr, 1fr), [#text(size: 12pt, weight: "bold")[Coolabah Regional Water] \ 14 Murray Parade, Echuca VIC 3564], align(right)[Contact: Asset Delivery \ Reference CRW/26/0318])
#v(8mm)
18 June 2026

Dear Ms Antoniou

PUMP STATION 7 TELEMETRY UPGRADE, WORK ORDER 55-2094: FACTORY AND SITE TESTING (MILESTONE 3)

Thank you for your letter of the ninth and for the very full test dossier that came with it. I have had it on my desk for a week and have asked two colleagues, neither of them easily satisfied, to read it with me.

We note the failover results in section 3, the calibration sheets in section 4 and the repeat of test 17 on the fifth of June, when the float switch that had stuck in May came free under the eyes of our own technician. We note also your remark that the antenna mast looks taller than it is; the neighbours have been told.

Provided that a fault in workmanship shows itself within the twenty-four months for which you give your warranty, we shall of course expect you to come back and attend to it, and, should your invoice reach us before the end of a month, it will be paid within thirty days of that month's end, less the two and a half per cent that the contract lets us hold until the warranty is over. None of this is new, and none of it should be read as holding anything back from what follows: the milestone is accepted in full, and you may invoice the \$47,225.00 at your convenience.

If in the coming weeks your people would care to see the station at work, the operators would be glad of a visit and will put the kettle on.

Yours faithfully

#sig(301, 40mm, #222222)

Hamish Delacourt \
Manager Asset Delivery
#v(1fr)
#rule(s: .3pt)
#tiny[Coolabah Regional Water is a statutory corporation of the State of Victoria.]
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Coolabah Regional Water",
            project="PUMP STATION 7 TELEMETRY UPGRADE",
            project_code="55-2094",
            milestone="FACTORY AND SITE TESTING (MILESTONE 3)",
            signatory_name="Hamish Delacourt",
            signatory_title="Manager Asset Delivery",
            signature_date="2026-06-18",
            amount="47225.00 AUD",
        ),
        font="Liberation Sans",
        size=10,
        margin="26mm",
    )


def postscript() -> Paper:
    return text(
        "en-postscript",
        r"""
#text(font: "Lato", size: 20pt, weight: "thin")[Thornbury Vale Brewery]
#v(-3mm) #text(font: "Lato", size: 8pt, fill: luma(110))[The Maltings · Thornbury Vale · Gloucestershire]
#v(8mm)
Mr Kit Averill \ Averill Solanki, brand & packaging \ by post and by hand
#v(3mm)
The second of April 2026

Dear Kit,

*Range refresh, phase two (pump clips, bottle labels and the beer mats), your job AS-6120*

My father used to say that one should never write to a designer on an empty stomach, so I have waited until after luncheon. The six finished artworks have been up on the wall in the sample room since Monday, and there has been a procession of draymen, tenants and aunts to look at them. The verdict is warm. The hare on the Old Thornbury label is livelier than any hare we have had before; the blue of the Harvest Pale is the blue of the old delivery lorries, as we had hoped; and even Mr Catchpole, who has been with us since decimal coinage and holds that nothing should change, has asked for a set of mats.

You asked in your note of the twenty-sixth for something in writing so that your accounts department might be at peace. Here it is: phase two has our acceptance, and the £9,480.00 for it will be in the Friday run. We shall turn our minds to phase three, the delivery vans, when the hops are in.

With our thanks to Meera and to the young man who drew the hare,

Yours ever,

#sig(612, 40mm)

Rosalind Thornbury \ Managing Director

#v(4mm)
P.S. Trading Standards telephoned as I was sealing this. Our yes holds for phase two only on the understanding that the allergen line on the bottle labels is enlarged to 1.2 mm before anything goes to print.
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "en",
            client="Thornbury Vale Brewery",
            project="Range refresh",
            project_code="AS-6120",
            milestone="phase two",
            signatory_name="Rosalind Thornbury",
            signatory_title="Managing Director",
            signature_date="2026-04-02",
            amount="9480.00 GBP",
            conditions=[
                "the allergen line on the bottle labels is enlarged to 1.2 mm before anything "
                "goes to print",
            ],
        ),
        font="Libertinus Serif",
        size=11,
        margin="28mm",
    )


def trial() -> Paper:
    return scanned(
        "en-trial",
        r"""
#align(center)[#text(size: 12pt)[*REPORT ON TRIAL OPERATION* \ Laboratory information system, release 4.2]]
#table(columns: (34mm, 1fr), stroke: .5pt, inset: 4.5pt,
[Laboratory], [Castlereagh Pathology Partnership], [Supplier], [Assayware Systems Ltd],
[Project], [Replacement of the specimen tracking system], [Contract no.], [CPP-LIS-2025-07],
[Stage], [Trial operation (stage 5)], [Period], [13 April to 8 May 2026])

*1 Purpose.* The trial was meant to show whether the system would carry a normal month's work beside the old one without a specimen going astray.

*2 Course.* Some 18,412 specimens were booked in. In the first week labels printed faintly at bench 6; the ribbon had been threaded by someone in a hurry. On 21 April the link to the renal unit was lost for nineteen minutes owing to a digger in the Saintfield Road; nothing queued was lost. On 30 April the monthly return was produced at the first asking, to general surprise.

*3 Observations raised.* Seven in all. Nos 1 to 5 were put right by the supplier while the trial was running. Nos 6 and 7 turned out on closer inspection to be misunderstandings by our own staff and were withdrawn. The list stands at nil.

*4 Comparison.* Results released by both systems agreed in every one of the 600 cases drawn by the statistician.

*5 Conclusion.* The steering group has considered the above at some length and is of the opinion that trial operation has been completed successfully. Stage 5 is accepted with effect from 11 May 2026, and the old system may be switched off when the supplier judges convenient. The group would like it recorded that the night staff bore the double entry with good humour.
#v(3mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [#sig(841, 40mm) \ #rule() Dr Aoife Lennox \ Clinical Director \ 12 May 2026], [#sig(842, 36mm) \ #rule() Stephen Birtles \ Assayware Systems Ltd \ 12 May 2026])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "en",
            client="Castlereagh Pathology Partnership",
            project="Replacement of the specimen tracking system",
            project_code="CPP-LIS-2025-07",
            milestone="Trial operation (stage 5)",
            signatory_name="Dr Aoife Lennox",
            signatory_title="Clinical Director",
            signature_date="2026-05-12",
        ),
        Scanner(dpi=120, skew=-0.8, noise=0.3, blur=0.7, jpeg=22, seed=9, turn=90),
        font="Liberation Serif",
        size=11,
        margin="23mm",
    )


def expert() -> Paper:
    return text(
        "en-expert",
        r"""
#text(size: 9pt)[INGLEBY MARSH ASSOCIATES \ Independent engineers and clerks of works · Whitby]
#v(2mm) #rule(c: rgb("#7a5c2e"), s: 1.5pt)
#text(size: 14pt, fill: rgb("#7a5c2e"))[Opinion of the certifying engineer]

#kv(w: 30mm, [To], [Esk Harbour Commissioners (the Client)], [Copy], [Ravensworth Marine Contractors], [Concerning], [East Pier refurbishment, contract EHC/114: Milestone 4, Fender Piles], [Dated], [24 September 2025])

I was asked by the Commissioners to say whether the fourth milestone has been reached, the agreement between the parties providing that my certificate is to settle the matter for both.

I visited at low water on the ninth and on the sixteenth of the month and was received with great civility by Mr Tranmer, who had dried and swept everything that could be dried or swept. Milestones 1, 2 and 3, for which I gave certificates in spring and early summer, have worn well, and I have no wish to reopen them.

Of the thirty-two greenheart piles, thirty are where the drawings would have them. Piles 11 and 12 are respectively 90 and 115 mm out of line, the tolerance being 40. The heads of the whole run were to be sealed with two coats; I could find one. The pull test reports for the lower anchors were promised for the fifteenth and I have not yet had the benefit of reading them.

I know that the Contractor has had a trying season, that two storms were not of his making, and that the sum of £126,500.00 attaching to this milestone would be very welcome to him. I have turned the question over with all the goodwill I can bring to it. I regret that, on the facts as they presented themselves to me, I cannot see my way to certifying Milestone 4, and I return the application herewith. I shall be happy to look again when I am told that there is something different to look at.

#v(2mm)
#sig(909, 46mm, #111111)

H. R. Ingleby \ Certifying Engineer
""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "en",
            client="Esk Harbour Commissioners",
            project="East Pier refurbishment",
            project_code="EHC/114",
            milestone="Milestone 4, Fender Piles",
            signatory_name="H. R. Ingleby",
            signatory_title="Certifying Engineer",
            signature_date="2025-09-24",
            amount="126500.00 GBP",
        ),
        font="New Computer Modern",
        size=10.5,
        justify=True,
        margin="25mm",
    )


def deferral() -> Paper:
    return text(
        "en-deferral",
        r"""
#text(size: 18pt, weight: "bold")[Minutes] #h(4mm) #text(size: 10pt)[Digital Services Sub-Committee, Borough of Kelderbridge]
#rule(s: .8pt)
Thursday 16 October 2025, Committee Room B, 6.15 pm to 7.50 pm \
Councillors Imran Sadiq (chair), Holt, Featherstone, Abney · Officers: Ms Dale, Mr Pomfret

#set enum(numbering: "1.", body-indent: 3mm)
+ *Declarations of interest.* None.
+ *Library kiosks.* Mr Pomfret reported that eleven of twelve are in daily use. The twelfth is at Upper Kelder, where the plug socket belongs to the parish.
+ *Housing repairs portal (project KB-DS-31).* Members had before them the supplier's closing report on Release 2, a paper of sixty pages. Councillor Holt said that it was clearly written. Councillor Abney said that it had reached her at lunchtime. Ms Dale offered to walk members through the accessibility results. After some discussion it was thought fairer to all concerned that everyone should read the paper first, and the item will be taken at the November meeting. The supplier's representatives were thanked for coming so far.
+ *Parking permits.* Complaints have fallen for the third quarter running; the officers were congratulated.
+ *Cyber insurance.* The premium is to go up. Members sighed.
+ *Any other business.* Councillor Featherstone asked whether the chairs might be made more comfortable.
+ *Next meeting.* Thursday 20 November 2025.
""",
        truth(
            "other",
            None,
            None,
            "en",
            client="Borough of Kelderbridge",
            project="Housing repairs portal",
            project_code="KB-DS-31",
            milestone="Release 2",
        ),
        font="Carlito",
        size=11.5,
        margin="24mm",
    )


def changeorder() -> Paper:
    return scanned(
        "en-changeorder",
        r"""
#grid(columns: (1fr, 46mm), [#text(size: 19pt, weight: "bold")[CHANGE ORDER]], table(columns: 2, stroke: .5pt, inset: 3pt, [C.O. No.], [*007*], [Date], [Aug 4, 2025]))
#table(columns: (1fr, 1fr), stroke: .5pt, inset: 6pt,
[*PROJECT* \ Marlow County Library, Children's Wing], [*ARCHITECT* \ Voss & Tillery Architects, Boise],
[*OWNER* \ Marlow County Library District], [*CONTRACTOR* \ Sagebrush General Contractors Inc.],
[*ARCHITECT'S PROJECT NO.* \ VT-2418], [*CONTRACT DATE* \ November 18, 2024])

The Contract is changed as follows. By reason of the old cistern met with under grid line F, which was on nobody's drawing, remove brick lining, fill with flowable material in lifts, extend two piers and re-route the storm line around the reading garden.

#table(columns: (1fr, 40mm), stroke: none, inset: 3.5pt, align: (left, right),
[Original Contract Sum], [\$3,906,000.00], [Net of prior Change Orders 001 to 006], [\$58,212.00],
[Contract Sum before this Change Order], [\$3,964,212.00],
[*This Change Order increases the Contract Sum by*], [*\$23,874.00*],
[New Contract Sum], [\$3,988,086.00])
Contract Time is increased by 9 calendar days. Substantial Completion is therefore April 30, 2026.

#tiny[Not valid until signed by the Architect, Contractor and Owner.]
#v(2mm)
#table(columns: (1fr, 1fr, 1fr), stroke: .5pt, inset: 6pt,
[*Architect* \ #sig(15, 34mm) \ Helen Tillery, AIA \ #scrawl[8/14/25]],
[*Contractor* \ #sig(16, 34mm) \ Dwayne Orcutt, President \ #scrawl[8/15/25]],
[*Owner* \ #sig(17, 34mm) \ Consuelo Barrientos, Board President \ #scrawl[8/19/25]])
""",
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Marlow County Library District",
            project="Marlow County Library, Children's Wing",
            project_code="VT-2418",
            signatory_name="Consuelo Barrientos",
            signatory_title="Board President",
            signature_date="2025-08-19",
            amount="23874.00 USD",
            change_order_number="007",
        ),
        Scanner(dpi=120, skew=0.9, noise=1.2, jpeg=27, seed=21),
        font="Liberation Sans",
        size=10,
        sheet="us-letter",
        margin="20mm",
    )


def halfsigned() -> Paper:
    return text(
        "en-halfsigned",
        r"""
#block(fill: rgb("#e7eef5"), inset: 10pt, width: 100%)[#text(size: 15pt)[Variation Instruction V-22] #h(1fr) Fernhill Health Precinct, Stage 2]
#kv(w: 44mm, g: 2.4mm, [Principal], [Fernhill Health Foundation], [Contractor], [Larkspur Constructions Pty Ltd], [Superintendent], [Osei Grant Project Services], [Project number], [FHP-2-0067], [Raised], [3 November 2025])

*What is varied.* In place of the vinyl to the day surgery corridors the Contractor is to lay rubber sheet, colour "Wattle", coved 150 mm up the wall, the infection control nurse having made what the Superintendent can only call an irresistible case. The skirting originally priced is omitted.

*Effect on price.* Omit skirting, deduct \$6,180.00. Rubber sheet in lieu of vinyl, add \$41,905.00. *Net addition: \$35,725.00* (ex GST). There is no effect on the date for practical completion.

*Authority.* By clause 36 as amended, a variation above \$25,000 binds the Principal only when it bears two signatures on the Principal's part, that of the Superintendent and that of the Foundation's chief executive.

#v(4mm)
#table(columns: (38mm, 1fr, 34mm), inset: 7pt, stroke: .4pt + rgb("#5b7a99"), align: horizon,
[Contractor], [#sig(311, 32mm) \ Dean Matsuda, Contract Manager], [4 Nov 2025],
[Superintendent], [#sig(312, 32mm) \ Abena Osei, Director], [6 Nov 2025],
[Chief Executive], [#v(11mm) Winsome Hallett, Chief Executive Officer], [])
""",
        truth(
            "change_order",
            "undecided",
            False,
            "en",
            client="Fernhill Health Foundation",
            project="Fernhill Health Precinct, Stage 2",
            project_code="FHP-2-0067",
            signatory_name="Winsome Hallett",
            signatory_title="Chief Executive Officer",
            amount="35725.00 AUD",
            change_order_number="V-22",
            warnings=["partly_signed"],
        ),
        font="Lato",
        size=10.5,
        margin="23mm",
    )


def papers() -> Iterator[Paper]:
    yield committee()
    yield stagesplit()
    yield museummeet()
    yield practical()
    yield completionletter()
    yield warrantyletter()
    yield postscript()
    yield trial()
    yield expert()
    yield deferral()
    yield changeorder()
    yield halfsigned()
