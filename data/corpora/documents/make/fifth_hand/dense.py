"""Full pages: long terms in small print, schedules and mandates around one decision or none."""

from collections.abc import Iterator

from paper import Paper
from reportlab.platypus import PageBreak

from fifth_hand.desk import (
    Over,
    box,
    build,
    colors,
    gap,
    ink,
    p,
    pasted,
    put,
    signed,
    square,
    table,
)
from fifth_hand.words import label, paper, paras, rows

SMALL = """<b>1. Meaning of words.</b> In these terms "Deliverable" means anything listed in a work
    order. "Accepted" means accepted by clause 4. "Rejected" means returned under clause 5.

    <b>2. Delivery.</b> Each Deliverable is sent to the contact named overleaf. Delivery is not
    acceptance, nor does use in a test environment count as such.

    <b>3. Review.</b> The customer has fifteen working days. It may ask for one extension, which
    shall not be refused without cause.

    <b>4. Acceptance.</b> The customer accepts by signing overleaf. Acceptance may be conditional,
    in which case the conditions are written in box C and no invoice may be raised for the part held
    back.

    <b>5. Rejection.</b> A Deliverable is rejected by ticking box D and giving reasons. A rejected
    Deliverable is corrected and sent again; clauses 2 to 4 then apply afresh.

    <b>6. Silence.</b> If the customer is silent for thirty working days the supplier may send a
    reminder. Silence after the reminder is deemed acceptance unless box E has been ticked.

    <b>7. Invoices.</b> Invoices quote the purchase order and the work order. An invoice without
    either may be returned unpaid.

    <b>8. Title.</b> Title passes on payment. Licences granted before that are provisional.

    <b>9. Liability.</b> Nothing here limits liability for death or injury. All other liability is
    limited to the price of the work order.

    <b>10. Law.</b> The law of the customer's seat applies. The parties shall first try to agree."""


def overleaf() -> Paper:
    """A grid of lettered boxes on the front, terms in two columns on the back."""

    def each(c, number) -> None:
        put(c, 40, 24, "BSL form 30 (04/24)", 6.5, "DC")
        put(c, 420, 24, "White: supplier   Yellow: customer   Pink: project file", 6.5, "DC")

    front = [
        table(
            [
                [p("BLACKDOWN SURVEYS &amp; LIDAR", 12, "DC-B"), "", "WORK ORDER", "WO-26-0381"],
                ["Customer", "Highmoor Forestry Commissioners", "Customer PO", "HFC 70155"],
                ["Site", "Kernow block, compartments 4 to 19", "Framework", "FW-2023-7"],
                ["Project", "Canopy height baseline", "Raised", "2 Feb 2026"],
                ["Contact", "Jory Tremayne (Woodland Officer)", "Due", "30 Apr 2026"],
            ],
            [60, 220, 90, 125],
            ("SPAN", (0, 0), (1, 0)),
            face="DC",
            size=9,
            grid=0.5,
            pad=4,
        ),
        gap(6),
        table(
            rows("""Deliverable | Sent | Net GBP | VAT 20 % | Gross GBP | State
                1 Flight plan | 9 Feb | 1,900.00 | 380.00 | 2,280.00 | accepted 11 Feb
                2 Point cloud, raw | 17 Mar | 8,450.00 | 1,690.00 | 10,140.00 | accepted 30 Mar
                3 Canopy model and report | 28 Apr | 6,275.00 | 1,255.00 | 7,530.00 | for review
                4 Archive disks | - | 600.00 | 120.00 | 720.00 | not sent
                Total | | 17,225.00 | 3,445.00 | 20,670.00 |"""),
            [150, 55, 65, 65, 75, 85],
            ("ALIGN", (2, 0), (4, -1), "RIGHT"),
            face="DC",
            size=8.5,
            grid=0.4,
            head=colors.Color(0.85, 0.9, 0.82),
        ),
        gap(8),
        p("CUSTOMER'S RESPONSE TO DELIVERABLE 3 (terms overleaf)", 9, "DC-B"),
        table(
            [
                ["A", box(), "Accepted", "D", box(), "Rejected, reasons attached"],
                ["B", box(), "Received, still in review", "E", box("v"), "Extension asked to:"],
                ["C", box(), "Accepted on these conditions:", "", "", "29 May 2026, storm plots"],
            ],
            [18, 20, 200, 18, 20, 219],
            ("BOX", (0, 0), (2, -1), 0.5, colors.black),
            ("BOX", (3, 0), (-1, -1), 0.5, colors.black),
            face="DC",
            size=9,
            pad=5,
        ),
        gap(24),
        table(
            [
                [signed(901, 120, 34), "12 May 2026"],
                ["Jory Tremayne, Woodland Officer, for the customer", "Date"],
            ],
            [330, 165],
            ("LINEBELOW", (0, 0), (-1, 0), 0.5, colors.black),
            face="DC",
            size=9,
        ),
        gap(14),
        p("Field notes (supplier): flown at 1,100 m, 14 points per square metre, overlap 55 per "
          "cent. Ground control from six monuments. Cloud on 3 March, second sortie 6 March. The "
          "report was accepted by our own checker on 27 April and released.", 8, "DC"),
        PageBreak(),
        p("TERMS OF WORK ORDERS", 9, "DC-B"),
        *paras(SMALL, 8, "DC", align=4),
    ]  # fmt: skip
    return paper(
        "overleaf",
        build(front, edge=(48, 44, 48, 44), each=each),
        label(
            "AC open signed en",
            """client: Highmoor Forestry Commissioners
            project: Canopy height baseline
            code: WO-26-0381
            ms: Canopy model and report
            name: Jory Tremayne
            title: Woodland Officer
            date: 2026-05-12
            amount: 6275.00 GBP
            po: HFC 70155""",
        ),
    )


def schedule() -> Paper:
    """A German statement of work with plan and two hands at the end."""
    story = [
        p("Leistungsbeschreibung / Einzelauftrag EA-04", 14, "LR-B", b=2),
        p("zum Rahmenvertrag vom 1. Juli 2024", 9.5, "LR-I", b=10),
        *paras(
            """Auftraggeberin ist die Handwerkskammer Unterland, Auftragnehmerin die Lotse
            Digital GmbH. Gegenstand ist das Projekt <b>Prüfungsportal Gesellenprüfung</b>,
            Projektnummer HKU-PP-2.

            <b>§ 1 Leistungen.</b> Die Auftragnehmerin entwickelt Anmeldung, Terminvergabe und
            Bescheiddruck. Die Schnittstelle zur Lehrlingsrolle stellt die Kammer bereit.

            <b>§ 2 Mitwirkung.</b> Die Kammer benennt Testerinnen und Tester und stellt
            anonymisierte Daten bis zum 15. Februar 2026.

            <b>§ 3 Termine und Vergütung.</b> Es gilt die folgende Aufstellung.""",
            10.5,
            "LR",
            align=4,
        ),
        table(
            rows("""Meilenstein | Termin | Vergütung netto
                Anmeldung produktiv | 30.04.2026 | 34.000,00 €
                Terminvergabe produktiv | 31.07.2026 | 41.500,00 €
                Bescheiddruck abgenommen | 30.10.2026 | 28.250,00 €
                Gesamt | | 103.750,00 €"""),
            [230, 110, 120],
            ("ALIGN", (2, 0), (2, -1), "RIGHT"),
            face="LR",
            size=10,
            grid=0.4,
        ),
        *paras(
            """<b>§ 4 Abnahme.</b> Die Abnahme erfolgt schriftlich. Sie gilt als erklärt, wenn die
            Kammer nicht binnen vier Wochen nach Bereitstellung Mängel rügt. Wegen unwesentlicher
            Mängel darf die Abnahme nicht verweigert werden.

            <b>§ 5 Änderungen.</b> Änderungswünsche bedürfen eines Nachtrags, der von beiden Seiten
            unterschrieben ist.

            <b>§ 6 Datenschutz.</b> Der Vertrag zur Auftragsverarbeitung ist Anlage 2.""",
            10.5,
            "LR",
            align=4,
            a=8,
        ),
        gap(24),
        table(
            [
                [pasted(911, 130, 44), pasted(912, 120, 42)],
                ["Dr. Konrad Vetterle", "Jasmin Ota"],
                ["Hauptgeschäftsführer der Kammer", "Geschäftsführerin Lotse Digital GmbH"],
                ["Heilbronn, 19.12.2025", "Stuttgart, 17.12.2025"],
            ],
            [235, 235],
            face="LR",
            size=10,
        ),
    ]
    return paper(
        "einzelauftrag",
        build(story),
        label(
            "SOW - signed de",
            """client: Handwerkskammer Unterland
            project: Prüfungsportal Gesellenprüfung
            code: HKU-PP-2
            name: Dr. Konrad Vetterle
            title: Hauptgeschäftsführer der Kammer
            date: 2025-12-19
            amount: 103750.00 EUR""",
        ),
    )


def completion_pack() -> Paper:
    """Four pages: cover, scope, snag register with two open, and the certificate at the end."""
    snags = rows("""001 | Reception | Scuffed skirting | 4 Jun | closed
        002 | Reception | Blind chain too long | 4 Jun | closed
        003 | Level 1 east | Ceiling tile stained by old leak | 5 Jun | open
        004 | Level 1 east | Floor box lid proud | 5 Jun | closed
        005 | Level 1 west | Air noise at grille 14 | 5 Jun | closed
        006 | Level 2 | Fire stopping label missing at riser B | 8 Jun | open
        007 | Level 2 | Tea point tap loose | 8 Jun | closed
        008 | Core | Lift lobby lamp flickers | 9 Jun | closed""")

    def boxes(c) -> None:
        for i, text in enumerate(
            (
                "complete and taken into use without qualification",
                "complete and taken into use, the open snags to be made good within 21 days",
                "not complete",
            )
        ):
            square(c, 2, 44 - 22 * i, 9, "f" if i == 1 else "")
            put(c, 20, 45 - 22 * i, text, 10, "LN")

    story = [
        gap(180),
        p("COMPLETION PACK", 30, "LN-B", b=10),
        p("Workplace Refresh Programme - Wave 2, Pemble House", 15, "LN", b=30),
        p("Prepared by Ironbark Fitout Pty Ltd for Southern Cross Annuities Ltd<br/>"
          "Project WRP-02 / Purchase order 8100-5521 / Issue 3, 12 June 2026", 10, "LN"),
        PageBreak(),
        p("1 Scope and price", 13, "LN-B"),
        *paras(
            """Wave 2 comprises the strip-out and new fit-out of levels 1 and 2 and the reception.
            Wave 1 (levels 3 to 5) was certified without qualification on 20 February 2026.

            The contract price of Wave 2 is AUD 1,184,000.00. The completion instalment, which the
            certificate in part 3 releases, is AUD 118,400.00 plus GST of AUD 11,840.00, together
            AUD 130,240.00. Five per cent remains with the client until the end of defects
            liability.""",
            10.5,
            "LN",
            align=4,
        ),
        PageBreak(),
        p("2 Snag register", 13, "LN-B", b=6),
        table(
            [["No.", "Place", "Snag", "Found", "State"], *snags],
            [35, 90, 230, 55, 60],
            face="LN",
            size=9,
            grid=0.4,
            head=colors.lightgrey,
        ),
        PageBreak(),
        p("3 Certificate", 13, "LN-B", b=8),
        p("Wave 2 is, in the opinion of the client's representative:", 10.5, "LN", b=6),
        Over(boxes, 62),
        gap(62),
        Over(lambda c: ink(c, 10, 0, 140, 40, 921)),
        table(
            [["Client's representative: Saskia Vandermeer", "15 June 2026"],
             ["Head of Property, Southern Cross Annuities Ltd", ""]],
            [320, 150],
            ("LINEABOVE", (0, 0), (-1, 0), 0.6, colors.black),
            face="LN",
            size=10,
        ),
        gap(52),
        Over(lambda c: ink(c, 10, 0, 100, 34, 922)),
        table(
            [["Contractor: Bo Ferris, Project Director", "12 June 2026"]],
            [320, 150],
            ("LINEABOVE", (0, 0), (-1, 0), 0.6, colors.black),
            face="LN",
            size=10,
        ),
    ]  # fmt: skip
    return paper(
        "completion-pack",
        build(story),
        label(
            "AC if signed en",
            """client: Southern Cross Annuities Ltd
            project: Workplace Refresh Programme - Wave 2, Pemble House
            code: WRP-02
            ms: Wave 2
            name: Saskia Vandermeer
            title: Head of Property
            date: 2026-06-15
            amount: 118400.00 AUD
            po: 8100-5521
            if: Ceiling tile stained by old leak
            if: Fire stopping label missing at riser B""",
        ),
    )


def papers() -> Iterator[Paper]:
    yield overleaf()
    yield schedule()
    yield completion_pack()
