"""English post of the first tray: water, laboratories, boards, surveys."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A5, LETTER, landscape
from scan import Scanner

from .board import build, paper, stamp

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    yield paper(
        "sewer-handover",
        build(
            """
# Taking-over slip
: Our job : HB-4471
: Scheme : Ashcombe Lane sewer relining
: Section taken over : Section 2, manholes 14 to 22
: For : Wexmoor District Council
!gap 6
The Council has walked the section with the contractor's foreman, has watched the CCTV run from end to end and takes the section over as from today. Retention for this section may be paid out.
!t 40,60 lines
| Sum released | £18,640.00
| Council's engineer | Priya Nandakumar, Drainage Engineer
| Signature | ~ink:11
| Day | 3 September 2026
> White copy: contractor. Yellow copy: Council. Blue copy: stays in the pad.
""",
            page=A5,
            margin=12,
            head=("left", "Hollin & Brack Utilities Ltd", "Relining, jetting, CCTV"),
            colour="#0d3b66",
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Wexmoor District Council",
            project="Ashcombe Lane sewer relining",
            project_code="HB-4471",
            milestone="Section 2, manholes 14 to 22",
            signatory_name="Priya Nandakumar",
            signatory_title="Drainage Engineer",
            signature_date="2026-09-03",
            amount="18640.00 GBP",
        ),
    )
    yield paper(
        "lims-uat",
        build(
            """
^ User acceptance test: record of outcome
!t 25,75 grid mid
| System | SampleTrack LIMS, release 7.2
| Project | Laboratory Information Renewal
| Project no. | LIR-0318
| Sponsor | Pellworth Biologics Inc.
| Test phase | UAT Cycle 3
## Scripts
!t 50,15,15,20 grid head
| Area | Run | Passed | Open, severity 1–2
| Sample log-in | 42 | 42 | 0
| Instrument interface | 31 | 31 | 0
| Certificates of analysis | 27 | 27 | 0
## Entry and exit criteria
- Test environment refreshed from production on July 27, 2026
- Every script executed by a named business user, not by the vendor
- No open defect of severity 1 or 2 at the end of the cycle
- Severity 3 and 4 defects moved to the support backlog, where the warranty covers them
## Outcome (tick one)
[x] UAT passed. The release may go to production and the UAT fee falls due.
[ ] UAT passed subject to the defects listed in the annex.
[ ] UAT failed. A further cycle is needed.
UAT fee: USD 46,250.00
## Business sign-off
!t 30,30,22,18 grid head
| Name | Role | Signature | Date
| Marguerite Olander | QC Laboratory Lead | /s/ M. Olander | Aug 12, 2026
| Devon Achterberg | Vice President Quality | /s/ D. Achterberg | Aug 14, 2026
> Form QF-118 rev. 6. The second signature is given last and closes the record.
""",
            page=LETTER,
            font="Times-Roman",
            size=10.5,
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Pellworth Biologics Inc.",
            project="Laboratory Information Renewal",
            project_code="LIR-0318",
            milestone="UAT Cycle 3",
            signatory_name="Devon Achterberg",
            signatory_title="Vice President Quality",
            signature_date="2026-08-14",
            amount="46250.00 USD",
        ),
    )
    yield paper(
        "board-resolution",
        build(
            """
^ CERTIFIED COPY OF A RESOLUTION
^ of the Board of Directors of Quillfeather Credit Union
At a meeting duly called and held on June 9, 2026, at which a quorum was present and voted throughout, the following was carried without dissent:
WHEREAS Tamsin Rowe Consulting LLP was engaged under engagement letter TR-26-044 to carry out the Branch Network Review; and
WHEREAS the Final Recommendations Report, being the second and last deliverable, was laid before the Board on May 26, 2026 and the directors have had the time they asked for to study it;
NOW THEREFORE BE IT RESOLVED that the Final Recommendations Report is received and accepted as full performance of the engagement; and
BE IT FURTHER RESOLVED that the balance of the fee, being $32,900.00, be paid to Tamsin Rowe Consulting LLP in the ordinary course.
I certify that the above is a true extract of the minute book and that the resolution has not been rescinded.
!gap 10
!t 55,45 none
| ~ink:23 |
| Leopold Vancamp-Ure, Corporate Secretary | June 11, 2026
""",
            page=LETTER,
            font="Times-Roman",
            size=11.5,
            margin=28,
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Quillfeather Credit Union",
            project="Branch Network Review",
            project_code="TR-26-044",
            milestone="Final Recommendations Report",
            signatory_name="Leopold Vancamp-Ure",
            signatory_title="Corporate Secretary",
            signature_date="2026-06-11",
            amount="32900.00 USD",
        ),
    )
    yield paper(
        "mail-go",
        build(
            """
<b>Saoirse Killeen</b>
---
: From: : Fintan Moriarty <f.moriarty@dunloegrid.example>
: To: : Saoirse Killeen <saoirse@northlightsoftware.example>
: Cc: : Accounts Payable Dunloe
: Date: : Tue, 21 Jul 2026 16:42
: Subject: : RE: Outage map – sprint 9 delivery
---
Hi Saoirse,
Tested again this morning with the control room. The duplicate pins are gone and the county filter does what it should, so we have nothing left on our list. You can take this as our acceptance of the Sprint 9 delivery for the Outage Map Rebuild. Please bill the €11,750 against PO 8800142.
Thanks to all of you, that was a tidy piece of work.
Fintan Moriarty
Digital Operations Manager
Dunloe Grid DAC
!gap 8
> On Mon, 20 Jul 2026 at 11:05, Saoirse Killeen wrote:
> > Fintan, the two fixes from Friday are on staging. Could you let me know whether we are good to close Sprint 9?
""",
            kvw=18,
            box=False,
            size=10,
        ),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Dunloe Grid DAC",
            project="Outage Map Rebuild",
            milestone="Sprint 9 delivery",
            signatory_name="Fintan Moriarty",
            signatory_title="Digital Operations Manager",
            signature_date="2026-07-21",
            amount="11750.00 EUR",
            po_number="8800142",
        ),
    )
    yield paper(
        "timesheet-sap",
        build(
            """
# Contractor time record
!t 20,30,20,30 grid
| Worker | Ilse Brandvold | Week ending | 13 September 2026
| Client | Carrow Freight plc | Engagement | CF-ENG-207
| Assignment | Warehouse cut-over support | Purchase order | 4500877120
!t 22,12,12,12,42 grid head
| Day | In | Out | Hours | Task
| Mon 7 Sep | 08:30 | 17:00 | 8.0 | Cut-over plan, bay mapping
| Tue 8 Sep | 08:30 | 17:00 | 8.0 | Dress rehearsal
| Wed 9 Sep | 08:00 | 18:30 | 10.0 | Label printers
| Thu 10 Sep | 08:30 | 16:30 | 7.5 | Defect triage
| Fri 11 Sep | 08:30 | 15:00 | 6.0 | Hand-over notes
| <b>Total</b> | | | <b>39.5</b> | at £84.00 = £3,318.00
## Client approval
I have checked the hours above and approve them for payment.
!t 30,70 lines
| Approved by | Gwendolen Achebe-Scott
| Position | Head of Warehouse Systems
| Signed | ~kr:G Achebe-Scott
| Date | 14/09/2026
""",
            head=("band", "Larkspur Resourcing", "Interim & contract"),
            colour="#3d5a40",
            page=landscape(A5),
            margin=10,
            size=7.6,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "en",
            client="Carrow Freight plc",
            project="Warehouse cut-over support",
            project_code="CF-ENG-207",
            signatory_name="Gwendolen Achebe-Scott",
            signatory_title="Head of Warehouse Systems",
            signature_date="2026-09-14",
            amount="3318.00 GBP",
            po_number="4500877120",
        ),
    )
    yield paper(
        "variation-order",
        build(
            """
< Variation Order No. VO-019
# Variation order
: Contract : Refurbishment of Tilbrook Assembly Rooms
: Project ref. : TAR/2025/06
: Employer : Tilbrook Town Trust
: Contractor : Ebbsworth Joinery Co. Ltd
---
You are instructed to carry out the following change and the Contract Sum is adjusted accordingly.
!t 8,62,30 grid head
| | Description | £
| 1 | Omit: softwood stage apron as drawing A-211 | –4,120.00
| 2 | Add: reclaimed oak apron incl. trap as drawing A-211 rev C | 9,875.50
| 3 | Add: two days' attendance by the stage engineer | 1,150.00
| | <b>Net addition to the Contract Sum</b> | <b>6,905.50</b>
Extension of time granted: nil.
!t 50,50 none
| <b>Issued for the Contractor</b> | <b>Authorised for the Employer</b>
| ~ink:31 | ~ink:32
| Callum Ebbsworth, Director | Hester Pym, Clerk to the Trustees
| 28 April 2026 | 1 May 2026
""",
            font="Narrow",
            size=11,
            kv="dots",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "en",
            client="Tilbrook Town Trust",
            project="Refurbishment of Tilbrook Assembly Rooms",
            project_code="TAR/2025/06",
            signatory_name="Hester Pym",
            signatory_title="Clerk to the Trustees",
            signature_date="2026-05-01",
            amount="6905.50 GBP",
            change_order_number="VO-019",
        ),
    )
    yield paper(
        "survey-last-line",
        build(
            """
< Marram Ports Authority
< Harbour House, Saltfleet
< 17 March 2026
Bathos Marine Survey Ltd
4 Slipway Yard, Saltfleet
!gap 6
<b>Approach Channel Resurvey – Stage B, multibeam data set (your job BMS-2260)</b>
Dear Mr Okonjo,
We have had the Stage B data set since 2 March. Our hydrographer has run the crossline checks, compared the tidal reduction with our own gauge and found both within the order agreed. The coverage plots are complete, and the metadata follow the template in our brief.
The Authority therefore accepts Stage B. The stage payment of £27,300.00 has been passed to our finance team and should reach you with the April run.
It has been a pleasure to have your crew in the harbour in such weather.
Yours sincerely,
~ink:44
Rosalind Tey
Assistant Harbour Master
!gap 4
PS: All of this holds provided that the backscatter mosaic for tile 14 is delivered again without the seam by 30 April 2026.
""",
            font="Times-Roman",
            size=11,
            margin=26,
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Marram Ports Authority",
            project="Approach Channel Resurvey",
            project_code="BMS-2260",
            milestone="Stage B, multibeam data set",
            signatory_name="Rosalind Tey",
            signatory_title="Assistant Harbour Master",
            signature_date="2026-03-17",
            amount="27300.00 GBP",
            conditions=[
                "the backscatter mosaic for tile 14 is delivered again without the seam by 30 April 2026"
            ],
        ),
    )
    yield paper(
        "playground-not-taken",
        build(
            """
# Notice of non-acceptance
: Number : NNA 03
: Date of notice : 5 October 2026
: Client : Borough of Lythe, Parks Department
: Works : Cinder Hill Play Area
: Work order : WO-77103
: Milestone : Safety surfacing complete
---
The surfacing was inspected on 2 October 2026 in the presence of your Mr Hallam. It is not accepted. The invoice for this milestone (£9,480.00) is returned herewith.
## Grounds
- Critical fall height measured at 1.1 m under the net; 1.8 m is specified.
- Wet pour lifts from the edging along nine metres on the east side.
- No impact test certificate was produced.
Make good and call for a fresh inspection. This notice does not extend the time for completion.
!t 50,50 lines
| Signed for the Borough | ~ink:52
| Name | Barnaby Thistlewood
| Office | Play Safety Inspector
""",
            font="Courier",
            size=9,
        ),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Borough of Lythe, Parks Department",
            project="Cinder Hill Play Area",
            project_code="WO-77103",
            milestone="Safety surfacing complete",
            signatory_name="Barnaby Thistlewood",
            signatory_title="Play Safety Inspector",
            signature_date="2026-10-05",
            amount="9480.00 GBP",
        ),
        how=Scanner(dpi=112, skew=-0.7, noise=4, jpeg=36, contrast=1.15, seed=15),
    )
    yield paper(
        "practical-completion-blank",
        build(
            """
^ Certificate of Practical Completion
!t 35,65 box
| Employer | The Governors of Stannick Grammar School
| Contract | Science Block Extension
| Job number | 1893/SB
| Contractor | Ravensgill Construction Ltd
| Milestone | Practical completion
Under the terms of the above Contract we certify that, subject to the making good of any defects, shrinkages or other faults which appear during the rectification period, the Works reached practical completion on 24 July 2026. One moiety of the retention, £61,205.00, is then due for release.
!gap 12
!t 22,48,10,20 dots
| For the Employer | | Date |
| Name in capitals | A. M. FOSDYKE, BURSAR | |
!gap 6
!t 22,48,10,20 dots
| Architect | | Date |
| Name in capitals | N. QUARMBY, RIBA | |
> Distribution: Employer, Contractor, quantity surveyor, clerk of works, file.
""",
            font="Serif",
            size=9,
            foot="Quarmby Teale Architects · PC form 2024",
        ),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="The Governors of Stannick Grammar School",
            project="Science Block Extension",
            project_code="1893/SB",
            milestone="Practical completion",
            signatory_name="A. M. FOSDYKE",
            signatory_title="BURSAR",
            amount="61205.00 GBP",
        ),
    )
    yield paper(
        "completion-notice-vendor",
        build(
            """
Date: September 22, 2026
To: Orchard Valley Hospital District, Facilities Planning
Re: Nurse Call Replacement, Project OV-NC-15, Phase 2 (third and fourth floors)
# Contractor's notice of substantial completion
Brightline Low Voltage LLC gives notice that in its judgment Phase 2 is substantially complete and ready for its intended use. All devices have been tested by our technicians and every room passed.
We ask the District to schedule its inspection within ten business days and to issue its certificate afterwards. Until then our crew remains on call and the spare parts stay in the third-floor closet.
Respectfully,
Wendell Prysock
Project Executive, Brightline Low Voltage LLC
> Sent through the project portal on the date above. This notice is not signed by hand.
""",
            page=LETTER,
            size=10.5,
            margin=25,
            head=("centre", "BRIGHTLINE LOW VOLTAGE LLC", "Lic. C-7 884120 · Visalia"),
        ),
        truth(
            AC,
            "undecided",
            None,
            "en",
            client="Orchard Valley Hospital District",
            project="Nurse Call Replacement",
            project_code="OV-NC-15",
            milestone="Phase 2 (third and fourth floors)",
        ),
    )

    def seal(c: object, _page: int) -> None:
        stamp(c, 380, 330, "COPY TO SUPPLIER", 0, "#444444")

    yield paper(
        "purchase-order-museum",
        build(
            """
# PURCHASE ORDER
!t 50,50 grid
| <b>PO number</b><br/>MM-PO-26-0913 | <b>Date</b><br/>4 February 2026
| <b>Ordered by</b><br/>The Mercer Museum Trust<br/>1 Staple Street, Norwick | <b>Supplier</b><br/>Palimpsest Digitisation Ltd<br/>Unit 8, Old Ropeworks
Project: Herbarium Sheets Online
!t 8,52,12,14,14 grid head
| Ln | Description | Qty | Unit £ | £
| 1 | Imaging of herbarium sheets, 600 ppi | 6,000 | 2.35 | 14,100.00
| 2 | Transcription of labels | 6,000 | 0.80 | 4,800.00
| | | | <b>Total ex VAT</b> | <b>18,900.00</b>
Quote the order number on delivery notes and invoices. Payment 30 days after receipt of a correct invoice. Goods and services remain subject to our inspection.
""",
            over=seal,
            size=9,
            kv="grid",
        ),
        truth(
            "purchase_order",
            None,
            None,
            "en",
            client="The Mercer Museum Trust",
            project="Herbarium Sheets Online",
            amount="18900.00 GBP",
            po_number="MM-PO-26-0913",
        ),
        how=Scanner(dpi=110, skew=0.5, noise=3, jpeg=38, seed=3),
    )
