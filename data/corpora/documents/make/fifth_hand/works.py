"""Works and deliveries: notes, letters and test sheets in English."""

from collections.abc import Iterator

from paper import Paper, truth

from fifth_hand.desk import (
    A4,
    build,
    colors,
    gap,
    p,
    pasted,
    put,
    signed,
    table,
    water,
)

AC = "acceptance_certificate"


def module_delivery() -> Iterator[Paper]:
    """Delivery note of house modules, damage noted by hand words in the driver's box."""
    story = [
        table(
            [
                [
                    p("<b>Kestrel Modular Homes</b>", 14, "DC"),
                    p("DELIVERY NOTE 88-31407", 12, "DC-B"),
                ]
            ],
            [280, 200],
            ("LINEBELOW", (0, 0), (-1, -1), 2, colors.Color(0.75, 0.4, 0.1)),
        ),
        gap(8),
        table(
            [
                ["Consignee", "Ardgowan Estates plc, Plot 9, Shore Road, Inverkip"],
                ["Site job", "AE-SHORE-09"],
                ["Customer order", "4500 118 722"],
                ["Call-off", "Milestone 4, modules on foundation"],
                ["Value of call-off", "GBP 71,300.00 + 20 % VAT = GBP 85,560.00"],
                ["Haulier", "Moffat Heavy, vehicle SN 71 KTV"],
            ],
            [110, 370],
            face="DC",
            size=9,
            grid=0.3,
            rule=colors.grey,
        ),
        gap(8),
        table(
            [
                ["Module", "Serial", "Set down", "Seen"],
                ["A  kitchen / hall", "KMH-2217-A", "19.10.2026 09:40", "ok"],
                ["B  living", "KMH-2217-B", "19.10.2026 11:15", "see remark"],
                ["C  bedrooms", "KMH-2217-C", "19.10.2026 13:55", "ok"],
                ["D  roof cassette", "KMH-2217-D", "19.10.2026 15:20", "see remark"],
            ],
            [130, 110, 130, 110],
            face="DC",
            size=9,
            head=colors.Color(0.95, 0.88, 0.8),
            grid=0.3,
        ),
        gap(10),
        p("Receiver's remarks", 8, "DC-B"),
        p(
            "Received and taken over with reservation: module B window pane cracked, to be "
            "exchanged; D ridge flashing missing 2 m. Rest in order.",
            11,
            "LR-I",
            color=colors.Color(0.1, 0.15, 0.5),
            b=16,
        ),
        table(
            [
                ["Driver", "Received for the consignee"],
                [signed(9, 80, 24), pasted(15, 130, 46, 10, -4)],
                ["J. Moffat", "Callum Breck, Site Manager, 19.10.2026"],
            ],
            [200, 280],
            ("BOX", (0, 0), (0, -1), 0.5, colors.black),
            ("BOX", (1, 0), (1, -1), 0.5, colors.black),
            face="DC",
            size=9,
        ),
        gap(10),
        p("Goods are deemed accepted if no damage is noted within 48 hours. Terms KMH 2024.", 6.5),
    ]
    yield Paper(
        "e-modules",
        "a",
        "text",
        build(story),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Ardgowan Estates plc",
            project=None,
            project_code="AE-SHORE-09",
            milestone="Milestone 4, modules on foundation",
            signatory_name="Callum Breck",
            signatory_title="Site Manager",
            signature_date="2026-10-19",
            amount="71300.00 GBP",
            po_number="4500 118 722",
            conditions=[
                "module B window pane cracked, to be exchanged",
                "D ridge flashing missing 2 m",
            ],
        ),
    )


def not_complete() -> Iterator[Paper]:
    """A polite letter which refuses in one sentence."""
    story = [
        p("Gannet Point Marina Trust", 16, "LR-B", color=colors.Color(0, 0.25, 0.45), b=0),
        p("Harbour Office, Gannet Point PL8 1XX", 8, "LR", b=20),
        p("Selwyn Marine Works Ltd<br/>attn. Mr T. Selwyn<br/>Slipway 2, Noss", 10.5, "LR", b=12),
        p("14 August 2026", 10.5, "LR", b=12),
        p(
            "<b>Pontoon renewal, our project GPM-61 - your notice of completion of Phase B "
            "(piles 12 to 30)</b>",
            10.5,
            "LR",
            b=8,
        ),
        p("Dear Tom,", 10.5, "LR"),
        p(
            "Thank you for your notice of 7 August and for having the crew on hand when we walked "
            "the pontoons. It has been a pleasure to see Phase A in use all summer; that phase was "
            "accepted in May and has been paid. The new piles look well and the finish of the "
            "decking is all we had hoped for.",
            10.5,
            "LR",
            align=4,
        ),
        p(
            "The pull test on four of the nineteen piles fell below the figure in the "
            "specification, and until they have been re-driven and tested afresh the Trust is not "
            "in a position to take the phase over, so that the instalment of £52,400.00 cannot be "
            "released.",
            10.5,
            "LR",
            align=4,
        ),
        p(
            "I know that you will want to put this right quickly and shall gladly accept any date "
            "in September that suits your barge.",
            10.5,
            "LR",
            align=4,
            b=10,
        ),
        p("Yours sincerely,", 10.5, "LR", b=4),
        signed(33, 120, 36),
        p("Harriet Penrose<br/>Harbour Master", 10.5, "LR"),
    ]
    yield Paper(
        "e-marina-letter",
        "a",
        "text",
        build(story, edge=(85, 70, 85, 60)),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Gannet Point Marina Trust",
            project="Pontoon renewal",
            project_code="GPM-61",
            milestone="Phase B (piles 12 to 30)",
            signatory_name="Harriet Penrose",
            signatory_title="Harbour Master",
            signature_date="2026-08-14",
            amount="52400.00 GBP",
        ),
    )


def loop_check() -> Iterator[Paper]:
    """Twin signature columns: two are needed for the owner and one is blank."""

    def each(c, number) -> None:
        put(
            c, 40, 560, "Yarrow Basin Water Authority - SCADA Replacement Programme, Lot 2", 9, "DS"
        )
        put(c, 680, 560, f"Sheet {number} of 1", 9, "DS")
        c.line(40, 555, 800, 555)

    story = [
        p("SITE ACCEPTANCE TEST - SIGN-OFF SHEET", 14, "DS-B", b=8),
        table(
            [
                ["Work order", "WO-7745-02", "Test package", "SAT-2 Filter hall loops 200-299"],
                ["Vendor", "Fenwright Controls", "Package price", "AUD 133,870.00"],
                ["Tested", "11 to 13 March 2026", "Loops passed", "100 of 100"],
            ],
            [80, 200, 90, 300],
            face="DS",
            size=9,
            grid=0.4,
        ),
        gap(10),
        p(
            "Result: all loops passed, no punch items. The package is accepted when both officers "
            "of the Authority have signed below (Delegation Manual 4.2).",
            9.5,
            "DS",
        ),
        gap(20),
        table(
            [
                ["", "Vendor", "Authority, Operations", "Authority, Asset Management"],
                ["Name", "Lachlan Fen", "Bronwyn Adair", "Kwame Otieno-Hill"],
                ["Title", "Commissioning Lead", "Operations Superintendent", "Asset Manager"],
                ["Signature", signed(4, 90, 26), signed(58, 100, 28), ""],
                ["Date", "13/03/2026", "16/03/2026", ""],
            ],
            [70, 180, 220, 220],
            ("ROWBACKGROUNDS", (0, 1), (-1, -1), [colors.white, colors.Color(0.95, 0.95, 0.97)]),
            face="DS",
            size=9,
            grid=0.5,
            pad=6,
        ),
    ]
    yield Paper(
        "e-loop-check",
        "a",
        "text",
        build(story, (A4[1], A4[0]), (40, 60, 40, 40), each),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Yarrow Basin Water Authority",
            project="SCADA Replacement Programme, Lot 2",
            project_code="WO-7745-02",
            milestone="SAT-2 Filter hall loops 200-299",
            signatory_name="Kwame Otieno-Hill",
            signatory_title="Asset Manager",
            amount="133870.00 AUD",
            warnings=["partly_signed"],
        ),
    )


def superseded() -> Iterator[Paper]:
    """A draft for comment, signed by the maker alone."""
    story = [
        p("HANDOVER CERTIFICATE", 18, "LN-B", b=2),
        p("Rev. A - for client comment, not for signature", 9, "LN-I", b=10),
        table(
            [
                ["Client:", "Bexley Orchard Schools Trust", "Job no.:", "BOST 19/4"],
                ["Scheme:", "Roof-mounted PV, three schools", "Handover:", "Site 2, Mill Lane"],
                ["Installer:", "Clearmont Solar", "Value:", "£38,115.50"],
            ],
            [60, 190, 60, 160],
            face="LN",
            size=10,
        ),
        gap(12),
        p(
            "The client accepts the installation at the above site as complete and free of "
            "defects visible on inspection, and takes over its operation.",
            11,
            "LN",
        ),
        gap(26),
        table(
            [
                ["For the installer", "For the client"],
                [signed(77, 110, 32), ""],
                ["Rhodri Vaughan, Director", "Amrita Sandhu, Estates Lead"],
                ["Date: 4 April 2026", "Date:"],
            ],
            [230, 230],
            ("LINEBELOW", (0, 1), (-1, 1), 0.5, colors.black),
            face="LN",
            size=10,
        ),
    ]
    yield Paper(
        "e-pv-draft",
        "a",
        "text",
        build(story, each=lambda c, _: water(c, "DRAFT", 120)),
        truth(
            AC,
            "undecided",
            False,
            "en",
            client="Bexley Orchard Schools Trust",
            project="Roof-mounted PV, three schools",
            project_code="BOST 19/4",
            milestone="Site 2, Mill Lane",
            signatory_name="Amrita Sandhu",
            signatory_title="Estates Lead",
            amount="38115.50 GBP",
            warnings=["draft_or_void", "partly_signed"],
        ),
    )


def papers() -> Iterator[Paper]:
    yield from module_delivery()
    yield from not_complete()
    yield from loop_check()
    yield from superseded()
