"""English: mails, orders, an empty form."""

from collections.abc import Iterator

from paper import Paper, truth

from sixty_fifth_hand.board import rl, typ

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Mails printed to PDF and papers that decide little."""
    data = rl(
        """<b>Ingrid Solvang</b>
---
From :: Ingrid Solvang &lt;i.solvang@kestrelbaywind.example&gt;
Sent :: Tuesday, 1 September 2026 16:42
To :: Rory McAuley
Cc :: Array cables team
Subject :: Kestrel Bay Wind - array cable string 4 - test results KB-77

Rory,
thank you for the OTDR traces and the sheath test sheets for string 4. Lars and I went through them this morning and there is nothing to remark on.
You may regard string 4 as accepted by us, and please invoice the milestone of EUR 412,500.00 as agreed. Strings 5 and 6 will be dealt with when we have their records.
Best regards
Ingrid Solvang
Package Manager Electrical
Kestrel Bay Wind Ltd
> <i>Project number KB-77</i>""",
        "Helvetica",
        9.5,
        foot="https://outlook.example/mail/0/inbox/id/AAQk - 1/1",
    )
    yield Paper(
        "mg-en-mailwind",
        "a",
        "text",
        data,
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Kestrel Bay Wind Ltd",
            project="Kestrel Bay Wind",
            project_code="KB-77",
            milestone="string 4",
            signatory_name="Ingrid Solvang",
            signatory_title="Package Manager Electrical",
            signature_date="2026-09-01",
            amount="412500.00 EUR",
        ),
    )

    data = typ(r"""
#set page(margin: 2cm)
#set text(size: 10pt)
#text(14pt)[Re: Millhaven Arts Centre refurbishment -- roof drainage, job 9902]
#line1
*Geraint Bowe* \<g.bowe\@millhaven-trust.example\> #h(1fr) Thu 17 Sep 2026, 09:05 \
to me, Anneka Struthers

Good morning Col,

we have been up on the roof again after last night's rain. The two north outlets still pond by some 60 mm and water is coming in above the green room. We do not accept the roof drainage in this condition and the payment for it stays on hold. Please come back with a method for re-laying the falls.

Geraint Bowe \
Estates Officer, Millhaven Arts Trust
#block(inset: (left: 10pt), stroke: (left: 1pt + gray))[#text(gray)[On Wed 16 Sep 2026 at 12:31, Col Harding wrote: \ Hi Geraint, roof drainage (job 9902) is done, all good from our side. Can you confirm acceptance so that we can bill? ]]
""")
    yield Paper(
        "mg-en-mailroof",
        "a",
        "text",
        data,
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Millhaven Arts Trust",
            project="Millhaven Arts Centre refurbishment",
            project_code="9902",
            milestone="roof drainage",
            signatory_name="Geraint Bowe",
            signatory_title="Estates Officer",
            signature_date="2026-09-17",
        ),
    )

    data = rl(
        """From :: Tessa Broom, Ledwick Scaffolding
To :: Omar Haddow, Pellworth College
Date :: 4 June 2026 08:12
Subject :: Job LS-2215 - scaffold strike at the chapel

Dear Omar,
a short note that the gang will arrive on Monday the 8th at half past seven and will need the north gate open. The lorry is 9 metres long. We expect to be away by Wednesday.
Could someone move the two bicycles that are chained to bay 3?
Kind regards
Tessa""",
        "Times-Roman",
        11,
    )
    yield Paper(
        "mg-en-mailscaffold",
        "a",
        "text",
        data,
        truth(
            "email",
            None,
            None,
            "en",
            client="Pellworth College",
            project="scaffold strike at the chapel",
            project_code="LS-2215",
        ),
    )

    data = typ(r"""
#set page(paper: "us-letter", margin: 2.2cm, numbering: "1 / 1")
#set heading(numbering: "1.")
#align(center)[#text(16pt)[*Statement of Work No. SOW-014*]]
Client: Tamarack Basin Irrigation District \
Consultant: Ledger & Pine Surveyors, LLC \
Project: Canal lining control survey
= Services
Establish 24 control monuments along the Main Canal; static GNSS observation; network adjustment; monument record sheets.
= Deliverables
#table(columns: (2fr, 1fr), [Deliverable], [Fee], [Monument reconnaissance], [\$11,200.00], [Observation and adjustment], [\$27,900.00], [Record sheets and report], [\$8,400.00], [*Total, not to exceed*], [*\$47,500.00*])
= Review
The Client will accept or comment on each deliverable within ten business days of receipt.
= Agreement
#grid(columns: (1fr, 1fr), row-gutter: 8pt, [Ledger & Pine Surveyors, LLC], [Tamarack Basin Irrigation District], [#ink(131)], [#ink(132)], [Phoebe Ledger, PLS, Principal], [Hank Ostrander, General Manager], [May 5, 2026], [May 7, 2026])
""")
    yield Paper(
        "mg-en-sow",
        "a",
        "text",
        data,
        truth(
            "statement_of_work",
            None,
            True,
            "en",
            client="Tamarack Basin Irrigation District",
            project="Canal lining control survey",
            project_code="SOW-014",
            signatory_name="Hank Ostrander",
            signatory_title="General Manager",
            signature_date="2026-05-07",
            amount="47500.00 USD",
        ),
    )

    data = rl(
        """# Lift Handover Certificate
Client :: Gloamhaven Property Partners
Building :: 3 Salter's Court
Job no. :: UL-30518
Stage :: Handover of passenger lift 2
The lift has been examined before first use and is offered to the client for acceptance.
|| C:acc=0 | The client accepts the lift | C:rej=0 | The client refuses the lift
Client's signature :: F:sig=
Name :: Corinna Vey, Building Manager
Date :: F:date=
|| For the installer, Upward Lifts Ltd | ~141
|| Stan Mowbray, commissioning | 10 August 2026
Please complete the fields above in your PDF viewer and return the file.""",
        kv="lines",
        tint="#303060",
        center=True,
    )
    yield Paper(
        "mg-en-liftform",
        "a",
        "form",
        data,
        truth(
            CERT,
            "undecided",
            False,
            "en",
            client="Gloamhaven Property Partners",
            project="3 Salter's Court",
            project_code="UL-30518",
            milestone="Handover of passenger lift 2",
            signatory_name="Corinna Vey",
            signatory_title="Building Manager",
            warnings=["partly_signed"],
        ),
    )
