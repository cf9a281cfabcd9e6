"""Papers of several pages with the decision inside."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.platypus import PageBreak

from twelfth_hand.board import Ink, Sheet, flow, pen, rules, say, web

AC = "acceptance_certificate"
NEW = "<div style='page-break-before:always'></div>"


def papers() -> Iterator[Paper]:
    """One by one."""
    t = "Times-Roman"

    def foot(c: object, doc: object) -> None:
        c.setFont("Times-Italic", 8)  # type: ignore[attr-defined]
        number = doc.page  # type: ignore[attr-defined]
        c.drawString(56, 30, f"Handover file HF-210 – page {number} of 4")  # type: ignore[attr-defined]

    story = [
        say("Handover file HF-210", 22, "Times-Bold"),
        say(
            "Network refresh for "
            "Ravensworth County Libraries<br/>Contractor: Slipway Networks Ltd<br/>Project number "
            "SN-0210, purchase order RCL-9931",
            12,
            t,
        ),
        say("Contents: 1 Scope, 2 Test record, 3 Snag history, 4 Handover statement", 11, t),
        PageBreak(),
        say("1 Scope", 15, "Times-Bold"),
        say(
            "Fourteen branches were refitted in two lots. Lot 1 (six branches) was "
            "handed over and accepted on 3 October 2025. This file concerns Lot 2 (eight "
            "branches), "
            "contract value £52,400.00.",
            11,
            t,
        ),
        say("2 Test record", 15, "Times-Bold"),
        rules(
            [("Branch", "Ports tested", "Failures")]
            + [
                (b, n, "0")
                for b, n in (
                    ("Eastgate", "48"),
                    ("Mill Road", "24"),
                    ("Priory", "72"),
                    ("Station Street", "24"),
                    ("Uplands", "48"),
                    ("Weir", "24"),
                    ("Yarrow", "24"),
                    ("Zion Hall", "12"),
                )
            ],
            (200, 100, 100),
            face=t,
        ),
        PageBreak(),
        say("3 Snag history", 15, "Times-Bold"),
        say(
            "On 12 January 2026 the "
            "libraries refused handover because Priory had no Wi-Fi in the reading room. Two "
            "access "
            "points were added on 19 January and the test was repeated with success on 21 January.",
            11,
            t,
        ),
        PageBreak(),
        say("4 Handover statement", 15, "Times-Bold"),
        say("Lot 2 is handed over and accepted. No snags remain.", 12, t),
        Ink(401),
        say(
            "Alasdair Pym, Property and "
            "ICT Manager, Ravensworth County Libraries<br/>29 January 2026",
            11,
            t,
        ),
        Ink(402),
        say("Jo Sandiford, Slipway Networks<br/>28 January 2026", 11, t),
    ]
    yield Paper(
        "kb-handover-file",
        "a",
        "text",
        flow(story, each=foot),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Ravensworth County Libraries",
            project="Network refresh",
            project_code="SN-0210",
            milestone="Lot 2 (eight branches)",
            signatory_name="Alasdair Pym",
            signatory_title="Property and ICT Manager",
            signature_date="2026-01-29",
            amount="52400.00 GBP",
            po_number="RCL-9931",
        ),
    )

    story_html = f"""<h1>Steering committee minutes</h1><p>Programme: Omnichannel Service Desk
(OSD-5)<br>
    Client: Halberd Insurance Group<br>Supplier: Kitewire Contact Cloud<br>Meeting of 26 February
2026</p>
    <p>Present: Theodora Quill (Halberd, Programme Sponsor), Wes Almond (Halberd, Procurement), Ines
Faro
    (Kitewire)</p><h3>1. Minutes of the January meeting</h3><p>Accepted without change.</p><h3>2.
Budget</h3>
    <p>€310,000 approved to date; €204,000 invoiced. Mr Almond asked for the rate card.</p><h3>3.
Risks</h3>
    <p>Number porting remains amber.</p>{NEW}<h3>4. Milestone C “Voice channel live”,
€47,500.00</h3><p>Ms
    Faro asked for acceptance. Ms Quill said callers still cannot leave a callback request, which is
in the
    agreed scope. <b>The committee rejected milestone C</b> and asks for a re-test in the week of 16
March.
    </p><h3>5. Milestone D</h3><p>Training plan accepted in principle; no fee
attached.</p>{NEW}<h3>6. Any
    other business</h3><p>None. Next meeting 26 March.</p><p>Signed as a true record, 2 March
2026</p>
    {pen(403)}<p>Theodora Quill, Programme Sponsor</p>"""
    yield Paper(
        "kb-steerco",
        "a",
        "text",
        web(story_html, "body{font:14px 'Carlito'}"),
        truth(
            AC,
            "rejected",
            True,
            "en",
            client="Halberd Insurance Group",
            project="Omnichannel Service Desk",
            project_code="OSD-5",
            milestone="Milestone C “Voice channel live”",
            signatory_name="Theodora Quill",
            signatory_title="Programme Sponsor",
            signature_date="2026-03-02",
            amount="47500.00 EUR",
        ),
    )

    s = Sheet()
    s.t(50, 70, "Acceptance of Deliverable", 20, "Helvetica-Bold")
    y = s.p(
        50,
        100,
        490,
        """Deliverable: Threat model and hardening guide
Client: Vantry Aerospace Components
Consultant: Palisade & Roe Cyber
Statement of work: SOW-PR-061
Price of the deliverable: USD 33,750.00

The deliverable was handed over on 9 February 2026. The client has ten business days to accept it on
page 2.
If page 2 is blank, this page proves delivery only.""",
        11,
    )
    s.ink(60, y + 40, 404)
    s.t(50, y + 60, "Lucian Roe, for Palisade & Roe Cyber, 9 February 2026", 9)
    s.next()
    s.t(50, 70, "Client's decision", 16, "Helvetica-Bold")
    s.box(60, 102, "x")
    s.t(78, 101, "Accepted, provided that")
    s.p(
        78,
        120,
        440,
        """the guide is extended to the CNC controllers at no extra cost""",
        11,
        face="Helvetica-Oblique",
    )
    s.box(60, 152)
    s.t(78, 151, "Accepted without proviso")
    s.box(60, 174)
    s.t(78, 173, "Returned")
    s.ink(70, 250, 405)
    s.line(60, 254, 250)
    s.t(60, 266, "Bettany Sorrel, Director of Product Security", 9)
    s.t(330, 250, "19 February 2026")
    s.t(50, 790, "page 2 of 2", 8)
    yield Paper(
        "kb-page-two",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "en",
            client="Vantry Aerospace Components",
            project_code="SOW-PR-061",
            milestone="Threat model and hardening guide",
            signatory_name="Bettany Sorrel",
            signatory_title="Director of Product Security",
            signature_date="2026-02-19",
            amount="33750.00 USD",
            conditions=["the guide is extended to the CNC controllers at no extra cost"],
        ),
    )

    story_html = f"""<h1>Cahier de recette</h1><p>Projet GED Notaires – réf. GN-26-04<br>Client :
Étude
    Malherbe-Courtois<br>Éditeur : Fil d'Encre Logiciels<br>Étape : Reprise des minutes<br>Montant
de
    l'étape : 12 300,00 € HT</p>{NEW}
<h2>Scénarios</h2><table><tr><th>N°<th>Scénario<th>OK<th>KO<tr><td>1<td>
    Numérisation par lot<td>✓<td><tr><td>2<td>Recherche plein
texte<td>✓<td><tr><td>3<td>Horodatage<td>✓<td>
    <tr><td>4<td>Purge légale<td><td>✓<tr><td>5<td>Accès
clerc<td>✓<td></table>{NEW}<h2>Conclusion</h2><p>
    L'étape est réceptionnée avec une réserve : <b>la purge légale doit être corrigée avant le 30
avril
    2026</b>.</p><p>Le 24 mars 2026</p>{pen(406)}<p>Maître Ombeline Courtois, notaire
associée</p>"""
    css = "body{font:14px 'Liberation Serif'}td,th{border:1px solid #777;padding:5px 14px}"
    yield Paper(
        "kb-cahier-recette",
        "a",
        "text",
        web(story_html, css),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Étude Malherbe-Courtois",
            project="GED Notaires",
            project_code="GN-26-04",
            milestone="Reprise des minutes",
            signatory_name="Ombeline Courtois",
            signatory_title="notaire associée",
            signature_date="2026-03-24",
            amount="12300.00 EUR",
            conditions=["la purge légale doit être corrigée avant le 30 avril 2026"],
        ),
    )
