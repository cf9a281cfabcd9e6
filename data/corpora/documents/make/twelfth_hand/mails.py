"""Mails as several programs print them, in seven languages."""

from collections.abc import Iterator

from paper import Paper, truth

from twelfth_hand.board import Sheet, lines, web

SANS = "body{font:13px/1.55 'Carlito'}"
SERIF = "body{font:13px/1.5 'Liberation Serif'}"


def papers() -> Iterator[Paper]:
    """One by one."""
    body = """<h2>Re: Data migration – run 3 ready for your OK</h2><hr><b>Bettina Crowhurst</b>
    &lt;b.crowhurst@saltmarshgrain.example&gt;<span style=float:right>Tue, Mar 10, 2026 at 3:18
PM</span>
    <br>To: Devraj Anand &lt;devraj@pinfold-erp.example&gt;<br>Cc:
finance@saltmarshgrain.example<p>"""
    text = """Hi Devraj,

We ran the reconciliation this morning. Stock, open orders and the supplier ledger all tie to the
penny, so yes: Saltmarsh Grain accepts run 3 and you may invoice the £11,300 for the Data migration
milestone. Please quote PO SG-4471 or it will get lost.

Bettina Crowhurst
Finance Systems Manager
Saltmarsh Grain Ltd"""
    old = """On Mon, Mar 9, 2026 at 5:40 PM Devraj Anand wrote:
Run 3 finished without errors. As you know run 2 was rejected on 20 February because of the supplier
ledger. Would you let me know whether we can treat this one as accepted? (job PE-0662)"""
    data = web(body + lines(text) + "<blockquote style='color:#606'>" + lines(old), SANS)
    yield Paper(
        "kb-mail-run3",
        "a",
        "text",
        data,
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Saltmarsh Grain Ltd",
            project_code="PE-0662",
            milestone="Data migration",
            signatory_name="Bettina Crowhurst",
            signatory_title="Finance Systems Manager",
            signature_date="2026-03-10",
            amount="11300.00 GBP",
            po_number="SG-4471",
        ),
    )

    body = """<div style='border-bottom:1px solid #000'><b>Vera Lindqvist-Shaw</b></div><table>
    <tr><td><b>From:</b><td>Vera Lindqvist-Shaw &lt;vera@glasshouse-analytics.example&gt;
    <tr><td><b>Sent:</b><td>Thursday, 26 February 2026 09:05<tr><td><b>To:</b><td>Colm Brannigan
    &lt;colm.brannigan@ridgewayfoods.example&gt;<tr><td><b>Subject:</b><td>FW: Dashboard pack
accepted?
    – reminder 2</table><p>"""
    text = """Dear Colm,

A gentle nudge. You told us on the call that the Dashboard pack (milestone 5, €8,200, project
GA-119)
"looks accepted to me", but for our billing team I need it in writing from Ridgeway Foods. Could you
reply with one line, "accepted", before month end?

Many thanks
Vera
Engagement Lead, Glasshouse Analytics"""
    yield Paper(
        "kb-mail-nudge",
        "a",
        "text",
        web(body + lines(text), SANS),
        truth(
            "email",
            "undecided",
            None,
            "en",
            client="Ridgeway Foods",
            project_code="GA-119",
            milestone="Dashboard pack",
            amount="8200.00 EUR",
        ),
    )

    s = Sheet((595, 842), "Courier")
    y = s.p(
        50,
        60,
        500,
        """Date: Fri, 06 Feb 2026 16:22:41 -0600
From: "Hollis, Trent" <thollis@cedarbluffwater.example>
To: pm@nightjar-networks.example
Subject: Re: [NJN-5520] Core switch cutover - sign off

Nightjar team,

First off, your crew was professional and on time, and I want
to thank them. The board asked me to pass that on.

That said, after Wednesday's two outages the District does not
accept the cutover milestone ($37,900.00), and it will not do
so until the cores have run thirty days without a reload.
We will be glad to look at it again then.

Best,
Trent Hollis
Superintendent of Technology
Cedar Bluff Water District

> On Feb 4, 2026, Nightjar PMO wrote:
> Cutover completed 02/03/2026. Unless we hear otherwise
> the milestone is considered accepted and signed.""",
        10,
    )
    s.t(50, y + 30, "Page 1 of 1", 8)
    yield Paper(
        "kb-mail-cutover",
        "a",
        "text",
        s.done(),
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Cedar Bluff Water District",
            project_code="NJN-5520",
            milestone="Core switch cutover",
            signatory_name="Trent Hollis",
            signatory_title="Superintendent of Technology",
            signature_date="2026-02-06",
            amount="37900.00 USD",
        ),
    )

    body = """<div style='background:#eef;padding:6px'><b>Von:</b> Hanne Brockstedt
    &lt;brockstedt@deichwind.example&gt;<br><b>Gesendet:</b> Mittwoch, 18. Februar 2026 11:47<br>
    <b>An:</b> projekt@lichtung-software.example<br><b>Betreff:</b> AW: Abnahme Meilenstein 2
    „Schichtplanung“ (Projekt LS-2025-77)</div><p>"""
    text = """Guten Tag Herr Temmen,

die Deichwind Energie GmbH nimmt den Meilenstein 2 „Schichtplanung“ ab, allerdings mit zwei Punkten,
die bis zum 15. März erledigt sein müssen:

1. Der Export nach Excel verliert die Umlaute.
2. Das Benutzerhandbuch fehlt noch.

Den Betrag von 19.800,00 € netto können Sie unter Bestellung 4500-8126 abrechnen.

Mit freundlichen Grüßen
Hanne Brockstedt
Leiterin Betriebsorganisation"""
    yield Paper(
        "kb-mail-schicht",
        "a",
        "text",
        web(body + lines(text), SERIF),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "de",
            client="Deichwind Energie GmbH",
            project_code="LS-2025-77",
            milestone="Meilenstein 2 „Schichtplanung“",
            signatory_name="Hanne Brockstedt",
            signatory_title="Leiterin Betriebsorganisation",
            signature_date="2026-02-18",
            amount="19800.00 EUR",
            po_number="4500-8126",
            conditions=[
                "Der Export nach Excel verliert die Umlaute.",
                "Das Benutzerhandbuch fehlt noch.",
            ],
        ),
    )

    text = """De : Aurélie Pontvianne <a.pontvianne@mutuelle-ardennia.example>
Envoyé : lundi 9 mars 2026 14:02
À : Karim Souchon <k.souchon@atelier-boreal.example>
Objet : RE: Refonte de l'espace adhérent – recette du lot 3

Bonjour Karim,

Après la campagne de recette de la semaine dernière, je vous confirme que la Mutuelle Ardennia
prononce la réception du lot 3 « Paiement en ligne », sans réserve. Vous pouvez émettre la facture
de
26 450,00 € HT (bon de commande BC-2026-0117).

Bien cordialement,
Aurélie Pontvianne
Responsable des projets numériques

--- Message d'origine ---
De : Karim Souchon — vendredi 27 février 2026
Le lot 3 a été refusé le 12 février pour trois anomalies bloquantes ; elles sont corrigées."""
    yield Paper(
        "kb-mail-lot3",
        "a",
        "text",
        web(lines(text), SANS),
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Mutuelle Ardennia",
            project="Refonte de l'espace adhérent",
            milestone="lot 3 « Paiement en ligne »",
            signatory_name="Aurélie Pontvianne",
            signatory_title="Responsable des projets numériques",
            signature_date="2026-03-09",
            amount="26450.00 EUR",
            po_number="BC-2026-0117",
        ),
    )
