"""Architecture and construction in English: payment certificate, completion, change order, RFI."""

from collections.abc import Iterator

from label import CERT, CHANGE, COND, NO, OPEN, YES, Paper, layout
from reportlab.lib.pagesizes import LETTER
from scan import Scanner, scan
from sheet import Sheet


def _certificate(
    number: str, due: str, certified: str, by: str, signed_on: str, draft: bool
) -> bytes:
    s = Sheet(LETTER, "Times-Roman", 10)
    s.b(40, 50, "APPLICATION AND CERTIFICATE FOR PAYMENT", 15)
    s.at(570, 50, f"Application No. {number}", 10, align="right")
    s.rule(40, 58, 572, 1.6)
    s.at(40, 76, "TO OWNER:")
    s.at(110, 76, "Pinecrest Unified School District")
    s.at(110, 90, "1200 Alder Avenue, Fairmont, OR")
    s.at(330, 76, "PROJECT:")
    s.at(392, 76, "Gymnasium Seismic Retrofit")
    s.at(330, 90, "ARCHITECT'S PROJECT NO.:")
    s.at(472, 90, "2218-04")
    s.at(40, 112, "FROM CONTRACTOR:")
    s.at(150, 112, "Harrow & Tull Builders, Inc.")
    s.at(330, 112, "PERIOD TO: March 31, 2026")
    y = s.grid(
        40,
        130,
        [380, 152],
        [
            ["CONTRACTOR'S APPLICATION FOR PAYMENT", ""],
            ["1. Original contract sum", ">$ 1,842,000.00"],
            ["2. Net change by change orders", ">$ 36,410.00"],
            ["3. Contract sum to date (line 1 + 2)", ">$ 1,878,410.00"],
            ["4. Total completed and stored to date", ">$ 911,320.00"],
            ["5. Retainage, 10 % of completed work", ">$ 91,132.00"],
            ["6. Less previous certificates for payment", ">$ 667,690.00"],
            ["7. CURRENT PAYMENT DUE", f">$ {due}"],
        ],
    )
    s.b(40, y + 30, "ARCHITECT'S CERTIFICATE FOR PAYMENT")
    y = s.para(
        40,
        y + 46,
        530,
        """In accordance with the Contract Documents, based on on-site observations and the data
        comprising this application, the Architect certifies to the Owner that to the best of the
        Architect's knowledge the Work has progressed as indicated, the quality of the Work is in
        accordance with the Contract Documents, and the Contractor is entitled to payment of the
        AMOUNT CERTIFIED.""",
    )
    s.b(40, y + 12, f"AMOUNT CERTIFIED .......... $ {certified}", 11)
    s.at(40, y + 44, "ARCHITECT:  Lindqvist Marsh Architects")
    s.at(40, y + 74, "By:")
    s.rule(62, y + 76, 300)
    s.at(330, y + 74, "Date:")
    s.rule(360, y + 76, 500)
    s.at(62, y + 88, by, 8)
    if signed_on:
        s.ink(80, y + 72, 11, 120)
        s.at(366, y + 72, signed_on, font="Courier", color=(0.1, 0.1, 0.4))
    if draft:
        s.turned(306, 430, 52, "DRAFT", 130, (0.86, 0.86, 0.86))
    return s.pdf()


@layout("payment-certificate-us")
def payment_certificate() -> Iterator[Paper]:
    """Architect's certificate: certified, certified short, unsigned, draft."""
    base = {
        "kind": CERT,
        "client": "Pinecrest Unified School District",
        "project": "Gymnasium Seismic Retrofit",
        "code": "2218-04",
        "title": "Principal",
        "who": "Ines Lindqvist",
        "form": "form",
    }
    by = "Ines Lindqvist, Principal"
    full = _certificate("7", "152,498.00", "152,498.00", by, "April 9, 2026", draft=False)
    yes = {"decision": YES, "signed": True, "on": "2026-04-09", "amount": ("152498.00", "USD")}
    yield Paper(full, **(base | yes))
    bare = _certificate("8", "88,120.00", "", by, "", draft=False)
    yield Paper(bare, **(base | {"decision": OPEN, "signed": False}))
    early = _certificate("9", "61,005.40", "61,005.40", by, "June 2, 2026", draft=True)
    more = {"on": "2026-06-02", "amount": ("61005.40", "USD"), "warnings": ("draft_or_void",)}
    yield Paper(early, **(base | {"decision": OPEN, "signed": True} | more))
    short = _certificate("10", "70,230.00", "64,880.00", by, "July 8, 2026", draft=False)
    picture = scan(short, Scanner(dpi=150, skew=0.9, noise=9, seed=3))
    last = {"on": "2026-07-08", "amount": ("64880.00", "USD"), "warnings": ("scanned",)}
    yield Paper(picture, **(base | yes | last | {"form": "scan"}))


def _substantial(items: list[str], owner: str | None, day: str) -> bytes:
    s = Sheet(LETTER, "Helvetica", 10)
    s.frame(36, 36, 540, 46, fill=(0.15, 0.3, 0.25), stroke=False)
    s.b(50, 66, "Certificate of Substantial Completion", 17, color=(1, 1, 1))
    pairs = [
        ("Project", "Tideline Maritime Museum – West Wing"),
        ("Contract for", "General construction, dated 14 February 2025"),
        ("Owner", "Tideline Museum Trust"),
        ("Contractor", "Brannock Construction Co."),
        ("Phase", "West Wing galleries, levels 1–2"),
        ("Job number", "BC-0931"),
    ]
    y = 108.0
    for k, v in pairs:
        s.b(46, y, k)
        s.at(150, y, v)
        s.rule(150, y + 3, 560, 0.3)
        y += 20
    y = s.para(
        46,
        y + 10,
        515,
        """The work performed under this contract has been reviewed and found to be substantially
        complete: the owner can occupy and use the designated portion for its intended purpose. The
        date of substantial completion is 22 May 2026 and starts the warranty periods.""",
    )
    if items:
        s.b(46, y + 8, "Acceptance is given subject to the following being corrected in 30 days:")
        for i, item in enumerate(items, 1):
            y += 16
            s.at(60, y + 10, f"{i}. {item}")
    y += 50
    s.b(46, y, "OWNER ACCEPTANCE")
    s.at(46, y + 16, "Tideline Museum Trust accepts the work or designated portion as above.", 9)
    s.rule(46, y + 60, 240)
    s.at(46, y + 71, "Signature", 7)
    s.rule(256, y + 60, 420)
    s.at(256, y + 71, "Printed name and title", 7)
    s.at(258, y + 57, "Marguerite Oyelaran, Trustee", 9)
    s.rule(436, y + 60, 560)
    s.at(436, y + 71, "Date", 7)
    if owner:
        s.at(54, y + 56, owner, 19, "Script", (0.1, 0.1, 0.5))
        s.at(440, y + 57, day, 10)
    return s.pdf()


@layout("substantial-completion-us")
def substantial_completion() -> Iterator[Paper]:
    """Completion with and without a punch list, and one that still waits for the owner."""
    base = {
        "kind": CERT,
        "client": "Tideline Museum Trust",
        "project": "Tideline Maritime Museum – West Wing",
        "milestone": "West Wing galleries, levels 1–2",
        "code": "BC-0931",
        "who": "Marguerite Oyelaran",
        "title": "Trustee",
        "form": "form",
    }
    signed = {"signed": True, "on": "2026-05-28"}
    name = "M Oyelaran"
    yield Paper(_substantial([], name, "28 May 2026"), decision=YES, **(base | signed))
    items = [
        "Reglaze two skylights above gallery 1.3",
        "Balance air handling unit AHU-2",
        "Replace scratched limestone at the main stair",
    ]
    data = _substantial(items, name, "28 May 2026")
    yield Paper(data, decision=COND, conditions=tuple(items), **(base | signed))
    yield Paper(
        _substantial(items, None, ""), decision=OPEN, signed=False, conditions=tuple(items), **base
    )


def _change(number: str, add: str, total: str, deduct: bool, sign: tuple[bool, bool]) -> bytes:
    s = Sheet(LETTER, "Courier", 9.5)
    s.at(306, 50, "C H A N G E   O R D E R", 16, "Courier-Bold", align="centre")
    s.rule(40, 60, 572, 2)
    y = 84.0
    for line in (
        f"Change Order No. : {number}",
        "Project          : Ketchum Street Transit Shelter Replacement",
        "Owner            : City of Ketchum Falls",
        "Contractor       : Dorsey Civil LLC",
        "Contract No.     : KF-PW-2291",
    ):
        s.at(40, y, line)
        y += 14
    y = s.para(
        40,
        y + 10,
        530,
        """The contract is changed as follows: """
        + (
            """delete the planter boxes at shelters 4 through 9 and credit the unused stone."""
            if deduct
            else """furnish and install heated bench slats at shelters 2, 3 and 11 including feeder
            cable and one additional distribution panel."""
        ),
    )
    sign_word = "decreased" if deduct else "increased"
    for label, value in (
        ("Original contract sum", "$ 418,600.00"),
        ("Net change by previously authorized change orders", "$   9,150.00"),
        ("Contract sum prior to this change order", "$ 427,750.00"),
        (f"Contract sum will be {sign_word} by this change order", add),
        ("New contract sum including this change order", total),
    ):
        s.at(40, y, (label + " ").ljust(60, "."))
        s.at(560, y, value, align="right")
        y += 15
    s.at(40, y + 8, "Contract time will be unchanged." if deduct else "Contract time: + 6 days.")
    y += 60
    for i, (role, name) in enumerate(
        (("CONTRACTOR", "Wade Dorsey, President"), ("OWNER", "Lucia Fenn, Director Public Works"))
    ):
        x = 40 + i * 275
        s.at(x, y, role, font="Courier-Bold")
        s.rule(x, y + 42, x + 240)
        s.at(x, y + 53, name, 8.5)
        s.at(x, y + 78, "Date:")
        if sign[i]:
            s.ink(x + 15, y + 38, 21 + i)
            s.at(x + 40, y + 78, ("2026-08-17", "2026-08-24")[i])
    return s.pdf()


@layout("change-order-public-works")
def change_order() -> Iterator[Paper]:
    """An addition, a deduction, and one that only the contractor has signed."""
    base = {
        "kind": CHANGE,
        "client": "City of Ketchum Falls",
        "project": "Ketchum Street Transit Shelter Replacement",
        "code": "KF-PW-2291",
        "who": "Lucia Fenn",
        "title": "Director Public Works",
        "form": "form",
    }
    both = {"signed": True, "on": "2026-08-24", "decision": YES}
    add = _change("5", "$  13,480.00", "$ 441,230.00", False, (True, True))
    yield Paper(add, co="5", amount=("13480.00", "USD"), **(base | both))
    less = _change("6", "$ (7,225.00)", "$ 420,525.00", True, (True, True))
    yield Paper(less, co="6", amount=("-7225.00", "USD"), **(base | both))
    half = _change("7", "$   4,310.00", "$ 432,060.00", False, (True, False))
    rest = {"decision": OPEN, "signed": False, "warnings": ("partly_signed",)}
    yield Paper(half, co="7", amount=("4310.00", "USD"), **(base | rest))


@layout("rejection-letter-structural")
def rejection_letter() -> Iterator[Paper]:
    """A plain letter of refusal, and its later acceptance in the same house style."""
    for accept in (False, True):
        s = Sheet(LETTER, "Times-Roman", 11.5)
        s.at(306, 60, "OSTREM HARBOUR AUTHORITY", 16, "Times-Bold", align="centre")
        s.at(306, 74, "Engineering Division · Pier 4 · Ostrem", 9, align="centre")
        s.at(60, 120, "12 October 2026" if accept else "21 September 2026")
        s.at(60, 150, "Calloway Structural Engineers LLP")
        s.at(60, 164, "Attn. Mr D. Calloway")
        s.b(
            60, 200, "Re: Quay Wall Strengthening, engagement CSE-1147, Stage 2 calculation package"
        )
        body = (
            """Dear Mr Calloway,

            Thank you for the revised package of 5 October. Our reviewer has been through every
            sheet and the three matters raised in September are settled.

            We therefore approve the Stage 2 calculation package and you may invoice the stage fee
            of USD 38,750.00 under purchase order OHA-77310.

            Yours sincerely,"""
            if accept
            else """Dear Mr Calloway,

            We have reviewed the Stage 2 calculation package received on 2 September. Sheets 14 to
            22 still rest on the superseded wave loads, and the tie rods have not been checked for
            corrosion loss.

            We are unable to accept the package in its present form and it is hereby rejected. No
            part of the stage fee falls due. Please resubmit with both matters corrected.

            Yours sincerely,"""
        )
        y = s.para(60, 230, 490, body)
        s.ink(64, y + 30, 34, 110)
        s.at(60, y + 56, "Henrike Saltoun")
        s.at(60, y + 70, "Chief Engineer")
        common = {
            "kind": CERT,
            "signed": True,
            "client": "Ostrem Harbour Authority",
            "project": "Quay Wall Strengthening",
            "code": "CSE-1147",
            "milestone": "Stage 2 calculation package",
            "who": "Henrike Saltoun",
            "title": "Chief Engineer",
        }
        if accept:
            yes = {"amount": ("38750.00", "USD"), "po": "OHA-77310", "on": "2026-10-12"}
            yield Paper(s.pdf(), decision=YES, **(common | yes))
        else:
            yield Paper(s.pdf(), decision=NO, on="2026-09-21", **common)
