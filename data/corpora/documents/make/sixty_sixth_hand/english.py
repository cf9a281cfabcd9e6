"""Letters and mails in English."""

from collections.abc import Iterator

from paper import Paper

from sixty_sixth_hand.board import page, scanned, sent, sheet, truth

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Twelve papers, mostly letters and mail prints."""
    yield sent(
        "countersigned-letter",
        page(
            """
# Thornbury Vale Ecology
~ 4 Weir Cottages, Thornbury Vale, GL12 8QX
---
> 3 November 2025

Mr Alasdair Penhallow
Head of Estates
Cragside Holiday Parks Ltd

Dear Alasdair,

<b>Great crested newt mitigation, Larkfield extension (our job 25-0417)</b>

We finished stage 3, the translocation and pond creation, on 28 October. The trapping record ran to 41 nights with five consecutive nil returns and the four receptor ponds hold water at design level. Our licence return goes to Natural England this week.

Under clause 6 of our appointment the stage fee of £18,640.00 becomes payable once you confirm that the stage is complete. If you agree, would you sign the second copy of this letter and let us have it back?

Yours sincerely

@ink 11
Wilhelmina Stroud
Principal Ecologist
---
<b>We agree that stage 3 (translocation and pond creation) has been completed to our satisfaction and release the stage fee.</b>

@ink 12 110
Alasdair Penhallow, Head of Estates, for Cragside Holiday Parks Ltd
7 November 2025
""",
            font="Times",
            size=11,
            grid="none",
        ),
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Cragside Holiday Parks Ltd",
            project="Great crested newt mitigation, Larkfield extension",
            project_code="25-0417",
            milestone="stage 3 (translocation and pond creation)",
            signatory_name="Alasdair Penhallow",
            signatory_title="Head of Estates",
            signature_date="2025-11-07",
            amount="18640.00 GBP",
        ),
    )

    yield sent(
        "outlook-thread-yes",
        page(
            """
<b>Odette Fairweather</b>
---
| %14,86
| <b>From:</b> | Farrukh Delacroix &lt;f.delacroix@haldanemoss.example&gt; |
| <b>Sent:</b> | Tuesday, 17 March 2026 16:52 |
| <b>To:</b> | Odette Fairweather |
| <b>Cc:</b> | AP Invoices; Priyanka Holm |
| <b>Subject:</b> | RE: RE: Ledger migration - cutover weekend - can we close M4? |

Hi Odette,

Spoke to Priyanka and the controllers this morning. Trial balances tie out to the penny in all nine entities, so we're happy: M4 Cutover is accepted, please go ahead and bill the $62,500.00 against PO 4500781.

The two reports you mention below belong to M5 and we'll look at those then.

Thanks to the whole team,
Farrukh

Farrukh Delacroix | Group Financial Controller | Haldane Moss Holdings Inc.
---
>> <b>From:</b> Odette Fairweather &lt;odette@brightquay.example&gt;
>> <b>Sent:</b> Monday, 16 March 2026 09:10
>> <b>Subject:</b> RE: Ledger migration - cutover weekend - can we close M4?
>> Farrukh, all cutover tasks in the runbook are green. The only things left are the intercompany and FX revaluation reports. Are you able to accept M4 today so that it lands in this quarter?
>> Odette
>> <b>From:</b> Farrukh Delacroix
>> <b>Sent:</b> Friday, 13 March 2026 18:31
>> Not yet I'm afraid. Entities 3 and 7 are out by a few hundred dollars, I can't accept with that open. Let's see on Monday.
""",
            grid="none",
            size=9.5,
        ),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Haldane Moss Holdings Inc.",
            project="Ledger migration",
            milestone="M4 Cutover",
            signatory_name="Farrukh Delacroix",
            signatory_title="Group Financial Controller",
            signature_date="2026-03-17",
            amount="62500.00 USD",
            po_number="4500781",
        ),
    )

    yield sent(
        "forwarded-yes",
        page(
            """
^ Printed by m.okafor on 12/19/2025 08:02 AM
---
<b>Fwd: Brand guidelines v3</b>
Milo Okafor &lt;milo@pepperandtwine.example&gt;
To: billing@pepperandtwine.example
Fri, Dec 19, 2025 at 7:58 AM

Tess - here's the OK we were waiting for. Please raise the last invoice.
M.

---------- Forwarded message ---------
From: <b>Joaquina Brandvold</b> &lt;jbrandvold@nordicpantry.example&gt;
Date: Thu, Dec 18, 2025 at 5:47 PM
Subject: Brand guidelines v3
To: Milo Okafor &lt;milo@pepperandtwine.example&gt;

Milo,
went through v3 with the board this afternoon. Everybody loves it. Consider the final guidelines signed off on behalf of Nordic Pantry Co-op, nothing to change. Final fee of $9,400.00 as per SOW-117 is fine.

Happy holidays!
Joaquina Brandvold
VP Marketing
""",
            font="Courier",
            size=9.5,
            margin=70,
        ),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Nordic Pantry Co-op",
            project="Brand guidelines",
            project_code="SOW-117",
            milestone="final guidelines",
            signatory_name="Joaquina Brandvold",
            signatory_title="VP Marketing",
            signature_date="2025-12-18",
            amount="9400.00 USD",
        ),
    )

    yield sent(
        "polite-refusal-letter",
        page(
            """
> <b>Wrexholme Museums Trust</b>
> The Old Corn Exchange, Wrexholme
> 22 January 2026

Project WMT/DIG/88

Ms Leocadia Finch
Director, Plinth &amp; Pixel Ltd

Dear Leocadia

Gallery 2 interactives: delivery 2

Thank you for the evident care that you and your colleagues have put into the second delivery. The conservation team particularly enjoyed the textile table.

We have nonetheless come to the view that we cannot, at present, take the delivery over. Three of the six stations stop responding within an hour of opening, the audio description is missing throughout and the Welsh texts are those of the first draft. As these were requirements 4, 9 and 12 of the brief we must return the delivery to you, and the instalment of £27,300 that depends upon it will not be released.

We should be very glad to look at a third delivery whenever you feel it is ready.

With kind regards

@ink 31 120
Cornelius Ap-Rhys
Chief Executive
""",
            font="Times",
            size=11.5,
            margin=80,
        ),
        truth(
            CERT,
            "rejected",
            True,
            "en",
            client="Wrexholme Museums Trust",
            project="Gallery 2 interactives",
            milestone="delivery 2",
            project_code="WMT/DIG/88",
            signatory_name="Cornelius Ap-Rhys",
            signatory_title="Chief Executive",
            signature_date="2026-01-22",
            amount="27300.00 GBP",
        ),
    )

    yield sent(
        "put-off-mail",
        page(
            """
# Inbox
---
<b>Re: Accepting the tender dossier</b>
<b>Ingram Solbakken</b> ingram@solbakkenlegal.example
to Ptolemy Water Authority, me

Dear Ms Achterberg

I quite understand that the authority wants to read the dossier in its own time, and no decision is expected of you before the committee meets. I attach the dossier once more (186 pages) with the index in front. As soon as you have made up your minds one way or the other, a line by mail will do.

Kind regards
Ingram Solbakken, Partner

> On Mon, 9 Feb 2026 the Ptolemy Water Authority wrote:
> &gt; We have your dossier. The committee has not looked at it yet and we can say nothing about it
> &gt; until it has. You will hear from us in due course.
""",
            size=10,
            align=0,
            tint="#883300",
        ),
        truth(
            "email", None, None, "en", client="Ptolemy Water Authority", project="tender dossier"
        ),
    )

    yield sent(
        "three-line-note",
        page(
            """
^ <b>Sorrell &amp; Daughters</b>
^ Funeral directors, est. 1911
@gap 30
To: Quill Street Decorators

The chapel of rest is finished and it looks beautiful. We take it as it is, with thanks. Please send your account for £2,185.50 as quoted for job 906.

@hand Kristi Perpetua Sorrell
Perpetua Sorrell, proprietor, 30th May 2026
""",
            font="Times",
            size=13,
            margin=110,
            page=(420, 420),
        ),
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Sorrell & Daughters",
            project="chapel of rest",
            project_code="906",
            signatory_name="Perpetua Sorrell",
            signatory_title="proprietor",
            signature_date="2026-05-30",
            amount="2185.50 GBP",
        ),
    )

    yield sent(
        "vendor-visit-report",
        page(
            """
# Ardmore Lift Services Ltd - Engineer's visit report
| %22,28,22,28
| Report no. | 77120 | Engineer | Dermot Quigg |
| Job no. | LR-2291 | Customer | Kilbarron Property Management |
| Job | Overhaul of lift 2, Fennel House | On site | 08:05 to 15:40 |

## Work done
Replaced door operator and safety edge, lift 2. Re-roped governor. Load test at 110 % without slip. Lift returned to service 15:20.
## Parts
| %15,65,20
| Qty | Part | Price |
| 1 | Door operator, two-panel | €1,912.00 |
| 1 | Safety edge, infra-red | €338.00 |
| 22 m | Governor rope 6 mm | €145.20 |
| 7.5 h | Labour | €615.00 |
| | <b>Total ex VAT</b> | <b>€3,010.20</b> |
## Customer
Ms Aoibheann Tuohy, building manager, rode the lift with our engineer, found the repair in order and takes it over as complete. She asks that the invoice go to head office.
@cols
@ink 41
Dermot Quigg, engineer
@next
@ink 42
Aoibheann Tuohy, for the customer
14 April 2026
@end
@gap 8
## Conditions of service
~ 1. Labour is charged from arrival to departure in half hours. 2. Parts remain our property until paid for. 3. Parts are guaranteed for twelve months and labour for ninety days. 4. Complaints within seven days of the visit. 5. A lift that has been withdrawn from service on safety grounds may be returned to service only by our engineer.
~ White copy: office. Yellow copy: customer. Pink copy: lift log.
""",
            grid="box",
            tint="#004d40",
            size=9.5,
        ),
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Kilbarron Property Management",
            project="Overhaul of lift 2, Fennel House",
            project_code="LR-2291",
            signatory_name="Aoibheann Tuohy",
            signatory_title="building manager",
            signature_date="2026-04-14",
            amount="3010.20 EUR",
        ),
    )

    yield sent(
        "conditional-last-line",
        page(
            """
TALLOW CREEK SCHOOL DISTRICT
Office of Facilities
---
May 11, 2026

Hargrove Roofing &amp; Sheet Metal, Inc.
Attn: Delphine Hargrove

Re: Letter of Substantial Acceptance, Reroof of Building C, Project 2025-RF-03

Dear Ms. Hargrove:

The District's representative walked the roof of Building C with your superintendent on May 6, 2026. The membrane, flashings and edge metal follow the drawings, flood testing showed no leaks, and the manufacturer's inspector has issued his punch-free report.

The District therefore accepts the work. The retained sum of $41,870.25 will be scheduled for the warrant run of May 29. The two-year workmanship warranty runs from the date of this letter.

Your crew was a pleasure to have on campus, and the principal has asked me to pass on her thanks for the early start during finals week.

This acceptance is conditional upon your removing the tar kettle stain from the east walkway by June 15, 2026.

Sincerely,
@ink 55 100
Marguerite Oyelaran
Director of Facilities
""",
            size=10.5,
            margin=75,
        ),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "en",
            client="TALLOW CREEK SCHOOL DISTRICT",
            project="Reroof of Building C",
            project_code="2025-RF-03",
            signatory_name="Marguerite Oyelaran",
            signatory_title="Director of Facilities",
            signature_date="2026-05-11",
            amount="41870.25 USD",
            conditions=["removing the tar kettle stain from the east walkway by June 15, 2026"],
        ),
    )

    yield sent(
        "webmail-mobile",
        page(
            """
<b>09:41</b>
---
<b>Re: UAT round 2 results</b>
<b>Zebedee Lightfoot</b>
to me, Saoirse
Wed 4 Feb 2026, 21:13
---
Sorry for the late reply, was on the train.

No, we can't sign off UAT for the Parcel Locker App. 7 of the 31 scripts fail and two of those are severity 1 (double charge, wrong locker opens). Please fix and give us a round 3. Nothing gets invoiced until then.

Z.
Zebedee Lightfoot
Product Owner, Hoopoe Couriers
Sent from my phone
---
<b>Show quoted text</b>
""",
            page=(300, 520),
            margin=24,
            size=10,
        ),
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Hoopoe Couriers",
            project="Parcel Locker App",
            milestone="UAT",
            signatory_name="Zebedee Lightfoot",
            signatory_title="Product Owner",
            signature_date="2026-02-04",
        ),
    )

    yield sent(
        "board-resolution",
        sheet(r"""
#align(center)[*RESOLUTION OF THE BOARD OF DIRECTORS \ OF MERIDEW AGGREGATES (PTY) LTD* \ passed at Durban on the twenty-sixth day of August two thousand and twenty-five]
#v(6mm)
*WHEREAS* the Company appointed Sable Antelope Advisory CC to carry out the works described in Engagement Letter EL/2024/31 ("Pit-to-Port Tariff Model"); and

*WHEREAS* the final model and the report of the auditors upon it were laid before the directors;

*IT WAS RESOLVED THAT*

+ the deliverable known as the Final Tariff Model be and is hereby accepted without reservation;
+ the success fee of R 480 000,00 be paid to Sable Antelope Advisory CC within thirty days;
+ the Chairperson be authorised to sign this resolution on behalf of the Company.

#v(4mm)
Certified a true extract from the minutes.
#v(4mm)
INK(61,120) \
*Nomvula Sithebe-Carr* \ Chairperson
"""),
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="MERIDEW AGGREGATES (PTY) LTD",
            project="Pit-to-Port Tariff Model",
            project_code="EL/2024/31",
            milestone="Final Tariff Model",
            signatory_name="Nomvula Sithebe-Carr",
            signatory_title="Chairperson",
            signature_date="2025-08-26",
            amount="480000.00 ZAR",
        ),
    )

    yield sent(
        "ask-only-letter",
        sheet(r"""
#set page(margin: (left: 4cm, rest: 2cm))
#place(left, dx: -3cm)[#rotate(-90deg, reflow: true)[#text(size: 22pt, fill: teal)[Copperbeech Surveyors]]]
14 June 2026

Harbour Commissioners of Port Elwyn \ Attn Harbourmaster Tobiah Nance

*Completion notice: bathymetric survey, inner basin (CB/5530)*

We are pleased to tell you that we consider the survey of the inner basin complete as from 12 June 2026. Charts, sounding files and the tidal reduction were handed to your office the same day. The agreed price is £11,950.00.

We would ask the Commissioners to confirm their acceptance by signing below. Until we have it the last instalment stays open.

INK(63) \
Rosalind Tewkes, Copperbeech Surveyors, 14 June 2026

#v(8mm)
#rect(width: 100%, inset: 8pt)[*For the Commissioners* \ We accept the survey: #v(10mm) #rule(6cm) #h(1cm) Date #rule(3cm) \ Tobiah Nance, Harbourmaster]
"""),
        truth(
            CERT,
            "undecided",
            False,
            "en",
            client="Harbour Commissioners of Port Elwyn",
            project="bathymetric survey, inner basin",
            project_code="CB/5530",
            signatory_name="Tobiah Nance",
            signatory_title="Harbourmaster",
            amount="11950.00 GBP",
            warnings=["partly_signed"],
        ),
    )

    yield scanned(
        "stamped-letter-scan",
        page(
            """
# Galloway Peat &amp; Path
~ Footpath builders - Newton Stewart
---
To the clerk, Minnoch Community Council

Boardwalk at Glenlee Moss, phase two. Order MCC/114.

All 340 metres of boardwalk are down and the two sleeper bridges are in. The handrails follow the drawing. Please confirm by stamp and signature that the council takes phase two over. The price for the phase is £23,760.00.

Galloway Peat &amp; Path, 2 October 2025
@ink 64
Fergus Auchterlonie
@gap 14
@cols
@stamp MINNOCH COMMUNITY COUNCIL/PHASE TWO TAKEN OVER/06 OCT 2025
@next
@ink 65 120
Isla McWhirter, Clerk to the Council
@end
""",
            font="Times",
            size=12,
        ),
        truth(
            CERT,
            "accepted",
            True,
            "en",
            client="Minnoch Community Council",
            project="Boardwalk at Glenlee Moss",
            milestone="phase two",
            signatory_name="Isla McWhirter",
            signatory_title="Clerk to the Council",
            signature_date="2025-10-06",
            amount="23760.00 GBP",
            po_number="MCC/114",
        ),
        skew=1.1,
        seed=4,
    )
