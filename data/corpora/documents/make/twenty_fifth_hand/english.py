"""English, first part: data halls, pharma, fire doors, kitchens, solicitors, cloud moves."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import grid, ink, kv, mail, paper, scrawl, signs, typed

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Eleven papers."""
    yield paper(
        "en-commissioning-portal",
        "<div class=sm>FERNHALL BUILD DESK &nbsp;›&nbsp; Records &nbsp;›&nbsp; CX-L4-0218 &nbsp; (printed view)</div><h1>L4 script pack, Hall 2 chilled water</h1>"
        + kv(
            ("Tenant / owner", "Quillmere Data Halls Ltd"),
            ("Scheme", "Fernhall Phase 2"),
            ("Job", "FH2-3307"),
            ("Submitted by", "Tarn &amp; Beck Commissioning LLP"),
            ("Stage", "Level 4 functional testing"),
            ("Value of stage", "£ 48,750.00"),
        )
        + grid(
            "Step|Who|Result|When",
            "Pack uploaded|L. Dabney (Tarn &amp; Beck)|Sent|02 Mar 2026 16:40",
            "Comment round 1|P. Achterberg (Quillmere)|Returned, 3 comments|05 Mar 2026 09:12",
            "Pack rev B uploaded|L. Dabney (Tarn &amp; Beck)|Sent|11 Mar 2026 11:05",
            "Comment round 2|P. Achterberg (Quillmere)|No further comment|13 Mar 2026 08:51",
            "Owner's gate|Ruth Okonjo, Head of Delivery (Quillmere)|<b>Status A</b>|16 Mar 2026 14:27",
        )
        + "<div class=box class=sm>Key: A = work stands as submitted, stage closed &nbsp; B = closed with comments to be built in &nbsp; C = revise and resubmit</div>",
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Quillmere Data Halls Ltd",
            project="Fernhall Phase 2",
            project_code="FH2-3307",
            milestone="Level 4 functional testing",
            signatory_name="Ruth Okonjo",
            signatory_title="Head of Delivery",
            signature_date="2026-03-16",
            amount="48750.00 GBP",
        ),
        "card",
    )
    yield paper(
        "en-validation-approval",
        "<div class=sm>Document VSR-0442 rev 01 &nbsp; Page 13 of 14</div><h2>9. Deviations and their outcome</h2><p>Nine deviations were raised. Seven were documentary. Two touched the product side and are summarised here for the reader.</p>"
        + grid(
            "No.|What happened|First decision|Outcome",
            "DEV-03|Glove leak test at station 4 exceeded 0.5 % vol/h|Run rejected, 2 Mar 2026|Glove ring replaced, run repeated and passed, closed 10 Mar 2026",
            "DEV-08|Decontamination cycle log lacked two time stamps|Not accepted, 12 Mar 2026|Firmware corrected, three cycles repeated, closed 1 Apr 2026",
        )
        + "<h2>10. Residual risk</h2><p>No high or medium risks remain in the register. The system would not have been approved with DEV-03 open; it is closed.</p><div class=pb></div><div class=sm>Document VSR-0442 rev 01 &nbsp; Page 14 of 14</div><h1>Validation Summary Report: Approval Page</h1>"
        "<p>System: the line in the sterile suite, Carrow Point. All deviations raised during IQ, OQ and PQ have been closed (see section 9). The undersigned release the system for GMP use and agree that Hollis Validation Services has met protocol VP-0442 in full.</p>"
        + kv(
            ("Client", "Merrowdale Biologics plc"),
            ("Project", "Isolator line ISO-7"),
            ("Work order", "WO-20931"),
            ("Purchase order", "4500771820"),
            ("Deliverable", "PQ and summary report"),
        )
        + grid(
            "Role|Name|Signature|Date",
            f"Author, Hollis Validation Services|Ian Prewett|{ink('I Prewett', 'Breip', 18)}|21 Apr 2026",
            f"System owner, Merrowdale|Karen Lindqvist|{ink('K. Lindqvist')}|22 Apr 2026",
            f"Engineering, Merrowdale|Tom Adeyemi|{ink('TAdeyemi', 'Dancing Script', 17)}|23 Apr 2026",
            f"Quality Assurance, Merrowdale (final)|Dr. Helen Strand|{ink('H Strand', 'Kristi', 27)}|24 Apr 2026",
        ),
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Merrowdale Biologics plc",
            project="Isolator line ISO-7",
            project_code="WO-20931",
            milestone="PQ and summary report",
            signatory_name="Dr. Helen Strand",
            signatory_title="Quality Assurance",
            signature_date="2026-04-24",
            po_number="4500771820",
        ),
        "serif",
    )
    yield paper(
        "en-validation-two-of-three",
        "<h1>Completion of Service: Computer System Validation</h1><p>Issued by Kestrel Compliance Ltd to Aldous Pharma Manufacturing Ltd under statement of work SOW-118 (LIMS migration, package 3: traceability matrix).</p>"
        "<p>Aldous Pharma accepts package 3 as delivered and releases the fee of GBP 17,200.00. <b>This certificate takes effect when all three Aldous signatures below have been given.</b></p>"
        + signs(
            (scrawl(11), "for Kestrel Compliance", "Moira Tench, Director", "6 May 2026"),
            (scrawl(12), "for Aldous, IT", "Gareth Bly, Systems Lead", "7 May 2026"),
        )
        + signs(
            (
                scrawl(13),
                "for Aldous, Process Owner",
                "Nina Farrar, Laboratory Manager",
                "8 May 2026",
            ),
            ("", "for Aldous, Quality", "Oliver Samms, QA Director", "Date: ____________"),
        ),
        truth(
            CERT,
            "undecided",
            False,
            "en",
            client="Aldous Pharma Manufacturing Ltd",
            project="LIMS migration",
            project_code="SOW-118",
            milestone="package 3: traceability matrix",
            signatory_name="Oliver Samms",
            signatory_title="QA Director",
            amount="17200.00 GBP",
            warnings=["partly_signed"],
        ),
    )
    yield paper(
        "en-fire-door-snags",
        "<h1>HANDOVER OF PASSIVE FIRE WORKS</h1>"
        + kv(
            ("Employer", "Stennick Housing Association"),
            ("Project", "Loxley Court, blocks A to C"),
            ("Our job no.", "BR-7714"),
            ("Contractor", "Bryher Fire Stopping Ltd"),
            ("Certified sum", "£31,480.50"),
        )
        + grid(
            "No|Location|Snag|To be closed by",
            "1|Block A riser 2|Intumescent collar missing on 110 mm pipe|29 May 2026",
            "2|Block C door FD-31|Closer not latching, adjust|29 May 2026",
        )
        + "<p>The works are taken over today by the Employer. Both items above remain to be put right by the Contractor within the dates given, failing which the retention will be applied.</p>"
        + signs(
            (
                ink("D. Wragg", "Breip", 20),
                "Contractor: D. Wragg, Contracts Manager",
                "15 May 2026",
            ),
            (
                ink("Pauline Ashdown", "Kristi", 30),
                "Employer: Pauline Ashdown, Building Safety Manager",
                ink("15 May 2026", "Breip", 13, 0),
            ),
        ),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "en",
            client="Stennick Housing Association",
            project="Loxley Court, blocks A to C",
            project_code="BR-7714",
            signatory_name="Pauline Ashdown",
            signatory_title="Building Safety Manager",
            signature_date="2026-05-15",
            amount="31480.50 GBP",
            conditions=["Intumescent collar missing on 110 mm pipe", "Closer not latching, adjust"],
        ),
        "form",
        Scanner(dpi=140, skew=-1.1, noise=8, jpeg=48, seed=31),
    )
    yield paper(
        "en-kitchen-sheet",
        "<h1>Fitter's leaving sheet</h1>"
        + kv(
            ("Customer", "Thornbury Serviced Apartments Ltd"),
            ("Project", "Flat 12, Mill Quay"),
            ("Job", "K-5562"),
            ("Fitter", "Sam Oduya, Larch &amp; Line Kitchens"),
        )
        + grid(
            "Check with the customer|OK|Not OK|Initials",
            *[
                f"{a}|{ink('✓', 'DejaVu Sans', 14, 0)}||{ink('mc', 'Breip', 15)}"
                for a in (
                    "Carcasses level and fixed",
                    "Worktop joints sealed",
                    "Appliances run, water tight",
                    "Extractor ducted and tested",
                    "Doors and drawers aligned",
                    "Site swept, packaging gone",
                )
            ],
        )
        + f"<p>Anything still to do? {ink('no, all good', 'Breip', 16)}</p>"
        + kv(
            ("Customer's name", ink("M. Callender", "Breip", 18, 0)),
            ("Date", ink("4 June 2026", "Breip", 16, 0)),
            ("Balance now due", "£2,960.00"),
        ),
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Thornbury Serviced Apartments Ltd",
            project="Flat 12, Mill Quay",
            project_code="K-5562",
            signatory_name="M. Callender",
            signature_date="2026-06-04",
            amount="2960.00 GBP",
        ),
        "green",
        Scanner(dpi=130, skew=2.1, noise=7, blur=0.7, shadow=True, grey=False, jpeg=52, seed=32),
    )
    yield paper(
        "en-solicitors-refusal",
        "<p style='text-align:right'><b>Harbottle Grange LLP</b><br>Solicitors<br>9 Cope Street, Leeds</p><p>Casewell Software Ltd<br>For the attention of Mr D. Penrose</p><p>12 February 2026<br>Our project no.: HG/IT/0619</p>"
        "<p><b>Case management system: your request for sign-off of Stage 2 (document bundling)</b></p><p>Dear Mr Penrose</p><p>Thank you for the courtesy your team has shown throughout the trial. We have tested the bundling module for three weeks with four fee earners.</p>"
        "<p>Page numbering restarts when a bundle passes 500 sheets, redactions can be lifted by copying the text, and two test bundles reached the wrong party. These go to the heart of what we bought. We are therefore unable to sign Stage 2 off, and your fee note for £22,400 should be withdrawn until a repaired module has been put through the same trial.</p>"
        "<p>Yours sincerely</p>"
        + scrawl(21, 160)
        + "<p>Beatrice Holloway<br>Practice Director<br>Harbottle Grange LLP</p>",
        truth(
            CERT,
            "rejected",
            True,
            "en",
            client="Harbottle Grange LLP",
            project="Case management system",
            project_code="HG/IT/0619",
            milestone="Stage 2 (document bundling)",
            signatory_name="Beatrice Holloway",
            signatory_title="Practice Director",
            signature_date="2026-02-12",
            amount="22400.00 GBP",
        ),
        "serif",
    )
    yield paper(
        "en-mail-chain",
        mail(
            "outlook",
            [
                ("From:", "Priya Raman &lt;p.raman@oakhursttrust.example&gt;"),
                ("Sent:", "Thursday 19 March 2026 17:22"),
                ("To:", "Callum Voss"),
                ("Subject:", "RE: RE: Wave 3 cutover"),
            ],
            "<p>Callum,</p><p>Spoke to the ward teams this afternoon and they are happy, the two things I moaned about on Monday are gone. Nothing more to say from our side on Wave 3, please go ahead and bill the £36,900.</p><p>Priya Raman<br>Programme Manager, Oakhurst Hospitals Trust</p>"
            "<hr><p class=sm><b>From:</b> Callum Voss (Nimbus North Ltd) <b>Sent:</b> Wednesday 18 March 2026 10:03<br>Priya, both print queues are fixed and the shared mailbox came over last night. Could you let me know whether Wave 3 of the cloud migration (ref NN-2204) can be closed?</p>"
            "<hr><p class=sm><b>From:</b> Priya Raman <b>Sent:</b> Monday 16 March 2026 08:40<br>Sorry, I can't accept this as it stands. Printing is dead on two wards and a mailbox is missing.</p>",
        ),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Oakhurst Hospitals Trust",
            project="cloud migration",
            project_code="NN-2204",
            milestone="Wave 3",
            signatory_name="Priya Raman",
            signatory_title="Programme Manager",
            signature_date="2026-03-19",
            amount="36900.00 GBP",
        ),
    )
    yield paper(
        "en-mail-thanks",
        mail(
            "gmail",
            [
                ("Brightwater Skills &lt;team@brightwater.example&gt;", ""),
                ("To:", "Learning contacts"),
                ("", "8 January 2026 at 09:00"),
            ],
            "<p>Hello all,</p><p>Happy new year from everyone at Brightwater. Our spring timetable is attached: forklift refresher, manual handling, and the new half day on confined spaces. Places on the March dates are going quickly.</p><p>Car park B is shut for resurfacing until the end of the month, so please use the Mill Lane entrance.</p><p>See you soon<br>Jodie</p>",
            "Spring timetable and car park news",
        ),
        truth("email", None, None, "en"),
    )
    yield paper(
        "en-data-hall-variation",
        "<h1>VARIATION ORDER No. VO-031</h1>"
        + kv(
            ("Employer", "Sable Rock Colocation Inc."),
            ("Contract", "Mesa Ridge DC1 shell and core"),
            ("Project no.", "SR-MR1-004"),
            ("Contractor", "Dunmore Constructors LLC"),
        )
        + grid(
            "Item|Description|Add|Omit",
            "1|Two additional 630 A busway drops, rows F and G|$ 88,400.00|",
            "2|Delete raised floor in staging room||$ 21,150.00",
        )
        + "<p class=r><b>Net addition to the Contract Sum: $ 67,250.00</b></p><p>Time: no change. The Contractor is instructed to proceed and the Contract Sum is adjusted accordingly.</p>"
        + signs(
            (scrawl(31), "Contractor", "Wes Tolliver, Project Executive", "March 3, 2026"),
            (scrawl(32), "Employer", "Angela Duarte, VP Construction", "March 9, 2026"),
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Sable Rock Colocation Inc.",
            project="Mesa Ridge DC1 shell and core",
            project_code="SR-MR1-004",
            signatory_name="Angela Duarte",
            signatory_title="VP Construction",
            signature_date="2026-03-09",
            amount="67250.00 USD",
            change_order_number="VO-031",
        ),
        "narrow",
        size="Letter",
    )
    yield paper(
        "en-cloud-change-declined",
        typed("""CHANGE REQUEST RECORD                                     CR-0097
-----------------------------------------------------------------
Programme ........ Ledger to Cloud
Engagement ....... ENG-5518
Customer ......... Pemberton Mutual Insurance
Supplier ......... Stratus Lane Consulting Ltd
Raised by ........ R. Quigley (Stratus Lane), 20 Jan 2026

WHAT IS ASKED
  Keep the old data warehouse in read-only mode for a further
  six months after cutover, with two engineers on call.

PRICE OF THE CHANGE
  GBP 54,600.00, to be added to the engagement fee.

SUPPLIER'S RECOMMENDATION
  Approve. Supplier is ready to begin on 2 Feb 2026.

-----------------------------------------------------------------
CUSTOMER CHANGE BOARD, sitting of 28 Jan 2026
  Outcome .......... NOT TAKEN FORWARD
  Reason ........... Retention is covered by the archive contract;
                     no budget line exists. Request is closed.
  Recorded by ...... /s/ Lorna Whitfield
                     Chair, Change Board, Pemberton Mutual
                     28 Jan 2026
-----------------------------------------------------------------"""),
        truth(
            "change_order",
            "rejected",
            True,
            "en",
            client="Pemberton Mutual Insurance",
            project="Ledger to Cloud",
            project_code="ENG-5518",
            signatory_name="Lorna Whitfield",
            signatory_title="Chair, Change Board",
            signature_date="2026-01-28",
            amount="54600.00 GBP",
            change_order_number="CR-0097",
        ),
    )
    yield paper(
        "en-contractor-hours",
        "<h1>Weekly time record</h1>"
        + kv(
            ("Consultant", "Deepak Anand"),
            ("Agency", "Vantry Cloud Resourcing"),
            ("Client", "Borough of Easthaven"),
            ("Assignment", "Council mail tenancy move"),
            ("Assignment no.", "VCR-88213"),
            ("Week ending", "Sunday 17 May 2026"),
        )
        + grid("Mon|Tue|Wed|Thu|Fri|Total|Rate|Value", "7.5|7.5|8.0|7.5|6.0|36.5|£72.00|£2,628.00")
        + "<div class=box><b>History</b><br>Submitted 17/05/2026 19:14 by Deepak Anand<br>Released for payment 18/05/2026 08:31 by Fiona Marchbank, ICT Service Manager (Borough of Easthaven)</div>",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Borough of Easthaven",
            project="Council mail tenancy move",
            project_code="VCR-88213",
            signatory_name="Fiona Marchbank",
            signatory_title="ICT Service Manager",
            signature_date="2026-05-18",
            amount="2628.00 GBP",
        ),
        "blue",
        land=True,
    )
