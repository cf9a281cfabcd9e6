"""English mails printed to PDF."""

from collections.abc import Iterator

from paper import Paper

from sixty_fourth_hand.board import Board, put, ty


def papers() -> Iterator[Paper]:
    """An acceptance, a conditional one, a mail that decides nothing."""
    yield put(
        "mail-accept",
        Board("Helvetica", 10, "#000000", "none").page(
            "<b>From:</b> Tamsin Ojo &lt;t.ojo@bracken-housing.example&gt;",
            "<b>To:</b> delivery@stackwright.example",
            "<b>Sent:</b> Thursday, 16 July 2026 11:24",
            "<b>Subject:</b> RE: Tenancy Mobile – Sprint 9 ready for acceptance",
            "---",
            "Hi Benji,",
            "We have been through the stories on staging and on two of the caretakers' phones. All good from our side: Sprint 9 is accepted, please go ahead and bill it against PO 33817.",
            "",
            "Thanks",
            "Tamsin Ojo",
            "Product Owner, Bracken Housing Association",
            "---",
            "<b>From:</b> Benji Cole, Stackwright",
            "<b>Sent:</b> Tuesday, 14 July 2026 09:02",
            "Hi Tamsin, Sprint 9 of Tenancy Mobile is on staging. Could you let us have your acceptance by Friday? The sprint price is £11,500.00.",
        ),
        ("em", "accepted", None, "en"),
        client="Bracken Housing Association",
        project="Tenancy Mobile",
        milestone="Sprint 9",
        po_number="33817",
        amount="11500.00 GBP",
        signatory_name="Tamsin Ojo",
        signatory_title="Product Owner",
        signature_date="2026-07-16",
    )
    yield put(
        "mail-condition",
        ty(
            r"""#text(9pt, fill: gray)[Printed message · 1 of 1]
#grid(columns: (2cm, 1fr), row-gutter: 5pt, [From], [*Ewan Strachan*, Head of Marketing, Glenmarrow Distillers], [To], [Hattie Bloom (Fable & Finch)], [Date], [2 Oct 2025, 18:47], [Subject], [Re: Campaign film “Slow Water” – offline edit])
#line(length: 100%, stroke: 0.5pt)
Hattie,

watched it three times with the team, it is a lovely piece. We approve the offline edit provided that the bottle shot at the end carries the new label. No need to show it to us again before grading.

Ewan""",
            "Libertinus Serif",
            11,
        ),
        ("em", "accepted_with_conditions", None, "en"),
        client="Glenmarrow Distillers",
        project="Slow Water",
        milestone="offline edit",
        signatory_name="Ewan Strachan",
        signatory_title="Head of Marketing",
        signature_date="2025-10-02",
        conditions=["the bottle shot at the end carries the new label"],
    )
    yield put(
        "mail-nothing",
        Board("Courier", 9.5, "#000000").page(
            "From: Lorcan Pyke, Procurement, Tallis Engineering",
            "To: support@hexworth-it.example",
            "Date: Mon, 09 Mar 2026 08:15:40 +0000",
            "Subject: Warehouse Scanner project - who signs what?",
            "",
            "Good morning,",
            "",
            "before we talk about the acceptance of phase 2 next week: which of our people do you need at the table? I have the certificate for phase 1 that Edda signed in January, is there another form this time? Nobody here has looked at phase 2 yet.",
            "",
            "Regards",
            "Lorcan Pyke",
        ),
        ("em", None, None, "en"),
        client="Tallis Engineering",
        project="Warehouse Scanner",
        milestone="phase 2",
        signatory_name=None,
    )
