"""Papers without a client's decision, files that cannot be read, mails and orders."""

from collections.abc import Iterator

from bench import lock, turn_content
from label import MAIL, NO, OPEN, ORDER, OTHER, SOW, TIME, UNREADABLE, YES, Paper, layout
from press import press
from reportlab.lib.pagesizes import LETTER
from scan import Scanner, scan
from sheet import Sheet


@layout("vendor-completion-notice")
def vendor_notice() -> Iterator[Paper]:
    """The vendor says that all is done; the client has not said a word."""
    for text in (
        """We are pleased to inform you that milestone 3, Network Core Replacement, was completed
        and accepted by our quality team on 12 May 2026. We will invoice USD 31,000.00 shortly.""",
        """This certifies that Bluepoint Networks has fully completed milestone 4, Branch
        Rollout. In the absence of your reply we regard it as accepted.""",
    ):
        s = Sheet(LETTER, "Helvetica", 11)
        s.frame(0, 0, s.w, 60, fill=(0.05, 0.1, 0.3), stroke=False)
        s.b(50, 38, "BLUEPOINT NETWORKS", 18, color=(1, 1, 1))
        s.at(50, 100, "May 14, 2026")
        s.at(50, 130, "To: Sandoval Grocers Inc.   Project BN-2071 Store Connectivity")
        s.b(50, 160, "Notice of Completion")
        y = s.para(50, 186, 500, text)
        s.ink(56, y + 30, 191)
        s.at(50, y + 52, "Curtis Bayle, Delivery Lead, Bluepoint Networks")
        third = "milestone 3" in text
        yield Paper(
            s.pdf(),
            OTHER,
            client="Sandoval Grocers Inc.",
            project="Store Connectivity",
            code="BN-2071",
            milestone="Network Core Replacement" if third else "Branch Rollout",
        )


@layout("agency-newsletter")
def newsletter() -> Iterator[Paper]:
    """Three columns of news in which things are approved and signed off in general."""
    source = """
#set page(paper: "a4", margin: 14mm, columns: 3)
#set text(font: "DejaVu Sans", size: 8pt)
#place(top, scope: "parent", float: true)[#rect(fill: rgb("#f3c"), width: 100%)[
  #text(24pt, white)[*The Kerning Post*] \\ Studio news from Halfmoon Agency, Spring 2026]]
== Signed, sealed, delivered
Our team celebrated the sign-off of three campaigns this quarter. "Approved on first sight," joked
one marketing director.
== Five tips for faster approvals
Ask early. Show options. Keep the form short. Say what acceptance means. Send one reminder.
== New faces
Say hello to Mireille and Tobias, who join motion design.
== Events
Open studio on 21 May. Drinks are accepted with thanks.
"""
    yield Paper(press(source), OTHER)


@layout("lieferschein-und-rechnung")
def delivery_and_invoice() -> Iterator[Paper]:
    """A German delivery note that was signed for, and an invoice; neither decides on the work."""
    for invoice in (False, True):
        s = Sheet(font="DejaVu", body=9)
        title = "Rechnung RE-2026-0931" if invoice else "Lieferschein LS-5518"
        s.b(50, 70, title, 16)
        s.at(50, 92, "Druckhaus Ammersee · an Verlag Kienzle & Rott · 17.08.2026")
        rows = [["Menge", "Artikel"], ["2.000", "Broschüre Herbst, 32 Seiten"], ["50", "Plakat A1"]]
        y = s.grid(50, 110, [60, 300], rows)
        if invoice:
            s.b(50, y + 30, "Rechnungsbetrag: 3.867,50 EUR, fällig am 16.09.2026")
        else:
            s.at(50, y + 30, "Ware vollständig erhalten:")
            s.ink(190, y + 30, 201)
        yield Paper(
            s.pdf(),
            OTHER,
            None,
            None if invoice else True,
            "de",
            client="Verlag Kienzle & Rott",
        )


@layout("steering-minutes")
def minutes() -> Iterator[Paper]:
    """Minutes that report talk about an acceptance to come."""
    s = Sheet(font="Times-Roman", body=11)
    s.b(60, 70, "Steering committee – minutes of meeting 6", 15)
    s.at(60, 90, "Project Aurora (AUR-12), Tuesday 19 May 2026, by video")
    s.para(
        60,
        120,
        470,
        """Present: Y. Castellan (Norvane Pharma), P. Quigg (Deltree Consulting).

        1. Status. Data migration is at 80 per cent.

        2. Acceptance. Ms Castellan expects to sign the acceptance of milestone 2 once the test
        report is in. No decision today.

        3. Next meeting: 2 June 2026.""",
    )
    yield Paper(s.pdf(), OTHER, client="Norvane Pharma", project="Aurora", code="AUR-12")


@layout("not-readable")
def unreadable() -> Iterator[Paper]:
    """Empty, corrupt, truncated, encrypted, a text and a picture that call themselves PDF."""
    s = Sheet(font="Helvetica", body=11)
    s.para(60, 80, 460, "Acceptance certificate. The client accepts milestone 1 in full.")
    whole = s.pdf()
    noise = bytes((i * 197 + 31) % 251 for i in range(4000))
    text = b"Subject: acceptance\n\nWe accept milestone 1.\n"
    picture = bytearray(b"\x89PNG\r\n\x1a\n") + noise[:900]
    for data, code in (
        (b"", "empty"),
        (b"%PDF-1.7\n" + noise, "corrupt"),
        (whole[:180], "corrupt"),
        (lock(whole), "encrypted"),
        (text, "not_a_pdf"),
        (bytes(picture), "not_a_pdf"),
    ):
        yield Paper(data, UNREADABLE, lang=None, error=code)


@layout("mail-thread-de")
def mail_thread() -> Iterator[Paper]:
    """A refusal above a quoted acceptance of something else, and an acceptance."""
    for good in (False, True):
        top = (
            """Hallo Frau Yilmaz,\n\nvielen Dank, wir geben AP 3 „Datenübernahme“ frei. Die
            Abnahme ist damit erteilt.\n\nGruß\n\nRainer Obermüller\n\nLeiter Finanzen,
            Stiftung Bergwald"""
            if good
            else """Hallo Frau Yilmaz,\n\nAP 3 „Datenübernahme“ können wir so nicht abnehmen, die
            Spendenhistorie fehlt ganz. Bitte nachbessern.\n\nGruß\n\nRainer Obermüller\n\nLeiter
            Finanzen, Stiftung Bergwald"""
        )
        s = Sheet(font="Helvetica", body=10)
        day = "Mittwoch, 22. April 2026 15:03" if good else "Freitag, 17. April 2026 10:11"
        for i, (k, v) in enumerate(
            (
                ("Von:", "Rainer Obermüller"),
                ("Gesendet:", day),
                ("An:", "Elif Yilmaz, Spendwerk Software"),
                ("Betreff:", "AW: Abnahme AP 3, Projekt Spenderportal (SP-19)"),
            )
        ):
            s.b(50, 60 + 15 * i, k)
            s.at(120, 60 + 15 * i, v)
        y = s.para(50, 140, 490, top)
        s.rule(50, y + 8, 545, 0.4)
        s.para(
            50,
            y + 26,
            490,
            """Am 2. März 2026 schrieb Rainer Obermüller: > AP 2 ist abgenommen, gute Arbeit.""",
            9,
            color=(0.3, 0.3, 0.3),
        )
        yield Paper(
            s.pdf(),
            MAIL,
            YES if good else NO,
            None,
            "de",
            client="Stiftung Bergwald",
            project="Spenderportal",
            code="SP-19",
            milestone="AP 3 „Datenübernahme“",
            who="Rainer Obermüller",
            title="Leiter Finanzen",
            on="2026-04-22" if good else "2026-04-17",
        )


@layout("mail-akkoord-nl")
def mail_nl() -> Iterator[Paper]:
    """A short Dutch approval, printed; and the same page turned and scanned."""
    for scanned in (False, True):
        source = """
#set page(paper: "a5", margin: 12mm, flipped: true)
#set text(font: "DejaVu Sans", size: 8pt, lang: "nl")
*Van:* Joost Terpstra (Gemeente Wolderen) \\ *Aan:* Bureau Klinker \\
*Verzonden:* 8 oktober 2026 13:47 \\ *Onderwerp:* RE: Voorlopig ontwerp fietsbrug, opdracht 20-774
#line(length: 100%)
Beste Hanneke,

Wij gaan akkoord met het voorlopig ontwerp van de fietsbrug. De termijn van € 12.750,- kan
gefactureerd worden.

Met vriendelijke groet, \\ Joost Terpstra \\ Projectmanager Openbare Ruimte
"""
        data = press(source)
        if scanned:
            data = scan(data, Scanner(turn=270, dpi=170, noise=4, seed=37))
        yield Paper(
            data,
            MAIL,
            YES,
            None,
            "nl",
            "scan" if scanned else "text",
            client="Gemeente Wolderen",
            project="fietsbrug",
            code="20-774",
            milestone="voorlopig ontwerp",
            who="Joost Terpstra",
            title="Projectmanager Openbare Ruimte",
            on="2026-10-08",
            amount=("12750.00", "EUR"),
            warnings=("scanned",) if scanned else (),
        )


@layout("bon-de-commande")
def bon_de_commande() -> Iterator[Paper]:
    """A French order, upright and as a drawing turned on its side."""
    s = Sheet(font="Vera", body=9)
    s.b(50, 60, "BON DE COMMANDE", 17)
    s.at(545, 60, "N° BC26-00874", 12, align="right")
    s.at(50, 86, "Acheteur : Hôpital Sainte-Odile      Fournisseur : Atelier Signalis")
    s.at(
        50, 102, "Date : 14 janvier 2026                     Objet : Signalétique du pavillon Curie"
    )
    rows = [
        ["Désignation", ">Qté", ">P.U. HT", ">Total HT"],
        ["Étude et maquettes", ">1", ">6 800,00", ">6 800,00"],
        ["Panneaux directionnels", ">48", ">145,00", ">6 960,00"],
        ["Total de la commande HT (EUR)", "", "", ">13 760,00"],
    ]
    s.grid(50, 124, [250, 50, 90, 100], rows, lead=18)
    s.at(50, 240, "Le service des achats, Yvonne Traoré, acheteuse")
    s.stamp(320, 260, ["HOPITAL SAINTE-ODILE", "BON POUR COMMANDE"], (0.3, 0.1, 0.5))
    data = s.pdf()
    for copy in (data, turn_content(data, 270)):
        yield Paper(
            copy,
            ORDER,
            None,
            True,
            "fr",
            "form",
            client="Hôpital Sainte-Odile",
            project="Signalétique du pavillon Curie",
            po="BC26-00874",
            who="Yvonne Traoré",
            title="acheteuse",
            amount=("13760.00", "EUR"),
        )


@layout("legal-time-record")
def legal_time() -> Iterator[Paper]:
    """Hours of a law firm's contract reviewers with an approval line; scanned, and open."""
    for approved in (True, False):
        s = Sheet(LETTER, "Times-Roman", 10)
        s.b(306, 56, "RECORD OF TIME – CONTRACT REVIEWERS", 13, align="centre")
        s.at(50, 84, "Firm: Abernathy Stokes LLP       Reviewer: Jun Watanabe")
        s.at(50, 98, "Matter: 11-4072 Gulf Charter dispute       Fortnight to: October 16, 2026")
        rows = [["Week", ">Hours", ">Rate", ">Fee"]]
        rows += [["1", ">40.0", ">$85.00", ">$3,400.00"], ["2", ">36.5", ">$85.00", ">$3,102.50"]]
        y = s.grid(50, 116, [60, 80, 80, 100], [*rows, ["Total", ">76.5", "", ">$6,502.50"]])
        s.at(50, y + 34, "Hours verified and approved for payment by supervising attorney:")
        s.rule(50, y + 80, 260)
        s.at(50, y + 92, "Camille Dubrow, Senior Associate", 9)
        s.at(300, y + 78, "Date: October 19, 2026" if approved else "Date:")
        if approved:
            s.at(60, y + 77, "/s/ Camille Dubrow", 12, "Times-Italic")
        data = s.pdf()
        if approved:
            data = scan(data, Scanner(skew=0.4, contrast=0.8, seed=41))
        yield Paper(
            data,
            TIME,
            YES if approved else OPEN,
            approved,
            "en",
            "scan" if approved else "form",
            client="Abernathy Stokes LLP",
            project="Gulf Charter dispute",
            code="11-4072",
            who="Camille Dubrow",
            title="Senior Associate",
            on="2026-10-19" if approved else None,
            amount=("6502.50", "USD"),
            warnings=("scanned",) if approved else (),
        )


@layout("work-order-letter-sow")
def letter_sow() -> Iterator[Paper]:
    """A statement of work in letter form with monthly fees and a total."""
    s = Sheet(LETTER, "Vera", 9.5)
    s.b(50, 60, "STATEMENT OF WORK", 14)
    s.at(50, 78, "SOW number: 26-TRN-04    Date: March 30, 2026")
    y = s.para(
        50,
        104,
        510,
        """Bramble Learning will design and deliver the Supervisor Academy for Coastline Utilities:
        needs analysis, eight workshops and a coaching line.

        Fees: design USD 14,000.00; workshops 8 at USD 2,750.00; coaching USD 6,000.00. Total not
        to exceed USD 42,000.00. Expenses at cost.

        Acceptance: Coastline Utilities signs a completion form after each workshop.""",
    )
    s.at(50, y + 40, "Agreed: Coastline Utilities")
    s.ink(60, y + 80, 211)
    s.at(50, y + 98, "Terrence Maddox, HR Director, March 31, 2026")
    yield Paper(
        s.pdf(),
        SOW,
        None,
        True,
        client="Coastline Utilities",
        project="Supervisor Academy",
        code="26-TRN-04",
        who="Terrence Maddox",
        title="HR Director",
        on="2026-03-31",
        amount=("42000.00", "USD"),
    )
