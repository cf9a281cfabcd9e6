"""Mails as several programs print them, in seven languages."""

from collections.abc import Iterator

from paper import Paper, truth

from twelfth_hand.board import Sheet, lines, web

SANS = "body{font:13px/1.55 'Carlito'}"
SERIF = "body{font:13px/1.5 'Liberation Serif'}"


def papers() -> Iterator[Paper]:
    """Twelve mails."""
    body = """<h2>Re: Data migration – run 3 ready for your OK</h2><hr><b>Bettina Crowhurst</b>
    &lt;b.crowhurst@saltmarshgrain.example&gt;<span style=float:right>Tue, Mar 10, 2026 at 3:18 PM</span>
    <br>To: Devraj Anand &lt;devraj@pinfold-erp.example&gt;<br>Cc: finance@saltmarshgrain.example<p>"""
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
    &lt;colm.brannigan@ridgewayfoods.example&gt;<tr><td><b>Subject:</b><td>FW: Dashboard pack accepted?
    – reminder 2</table><p>"""
    text = """Dear Colm,

A gentle nudge. You told us on the call that the Dashboard pack (milestone 5, €8,200, project GA-119)
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
prononce la réception du lot 3 « Paiement en ligne », sans réserve. Vous pouvez émettre la facture de
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

    text = """De: Íñigo Barrenetxea <inigo@conservas-itsasalde.example>
Para: soporte@nubeclara.example
Fecha: 24 de febrero de 2026, 18:30
Asunto: Re: Puesta en marcha del módulo de trazabilidad

Hola, Lucía:

Gracias por el esfuerzo del equipo. Lamento decirte que no podemos dar por aceptado el hito «Puesta
en marcha» del proyecto NC-884: las etiquetas salen con el lote equivocado en la línea 2. Conservas
Itsasalde S.L. no pagará los 7.350,00 € hasta que se repita la prueba.

Un saludo,
Íñigo Barrenetxea
Jefe de producción"""
    s = Sheet((595, 842), "Times-Roman")
    s.p(60, 70, 470, text, 11)
    yield Paper(
        "kb-mail-trazabilidad",
        "a",
        "text",
        s.done(),
        truth(
            "email",
            "rejected",
            None,
            "es",
            client="Conservas Itsasalde S.L.",
            project_code="NC-884",
            milestone="Puesta en marcha",
            signatory_name="Íñigo Barrenetxea",
            signatory_title="Jefe de producción",
            signature_date="2026-02-24",
            amount="7350.00 EUR",
        ),
    )

    body = """<p style='color:#c4002f;font-size:20px'>Webmail</p><b>RE: Oplevering koppeling PIM–webshop</b>
    <br><small>do 12-02-2026 15:33 · Marloes Terpstra (Fietsfabriek Zwaluw B.V.) → Joost van Es</small>
    <p>"""
    text = """Ha Joost,

Ik heb gisteren samen met logistiek alles doorlopen. De koppeling PIM–webshop werkt zoals
afgesproken; wat ons betreft is deze mijlpaal geaccepteerd. Factureer maar: € 5.640,00 excl. btw, graag
met ons inkoopnummer 26-00381.

Groet, Marloes
Marloes Terpstra | Manager E-commerce

> Joost schreef op 3-2: Oplevering afgekeurd, snap ik. We passen het aan (project VE-2610)."""
    yield Paper(
        "kb-mail-koppeling",
        "a",
        "text",
        web(body + lines(text), SANS),
        truth(
            "email",
            "accepted",
            None,
            "nl",
            client="Fietsfabriek Zwaluw B.V.",
            project_code="VE-2610",
            milestone="koppeling PIM–webshop",
            signatory_name="Marloes Terpstra",
            signatory_title="Manager E-commerce",
            signature_date="2026-02-12",
            amount="5640.00 EUR",
            po_number="26-00381",
        ),
    )

    text = """De: Anselmo Quintela <anselmo.quintela@fluxonorte.example>
Enviada: 3 de março de 2026 09:15
Para: Benedita Sarmento (Adega Monte Real, S.A.)
Assunto: Conclusão da fase de desenho – pedido de aceitação

Bom dia, Dra. Benedita,

Informamos que a fase de desenho do projeto FN-0091 ficou concluída em 27 de fevereiro e que, na nossa
opinião, cumpre todos os critérios. Agradecemos que nos responda a aceitar (ou não) até 13 de março,
para podermos emitir a fatura de 4.900,00 €.

Com os melhores cumprimentos,
Anselmo Quintela
Gestor de projeto, Fluxo Norte"""
    yield Paper(
        "kb-mail-desenho",
        "a",
        "text",
        web(lines(text), SERIF),
        truth(
            "email",
            "undecided",
            None,
            "pt",
            client="Adega Monte Real, S.A.",
            project_code="FN-0091",
            milestone="fase de desenho",
            amount="4900.00 EUR",
        ),
    )

    text = """Da: Ottavia Pellegrinotti <o.pellegrinotti@cartierasanvito.example>
A: Davide Grisendi <grisendi@logica-adriatica.example>
Data: gio 5 mar 2026, 17:09
Oggetto: R: Collaudo modulo Fatturazione - fase 2

Gentile Davide,
abbiamo terminato le prove. La Cartiera San Vito S.p.A. accetta la fase 2 «Fatturazione» con riserva:
va ripristinata la stampa dei DDT storici entro il 20 marzo 2026. L'importo di 13.250,00 euro può
essere fatturato sull'ordine OA/2026/212.

Cordiali saluti
Ottavia Pellegrinotti
Direttrice amministrativa"""
    s = Sheet((595, 842), "Helvetica")
    s.t(55, 50, "Posta – stampa messaggio", 8)
    s.line(55, 56, 540)
    s.p(55, 80, 480, text, 10)
    yield Paper(
        "kb-mail-collaudo",
        "a",
        "text",
        s.done(),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "it",
            client="Cartiera San Vito S.p.A.",
            milestone="fase 2 «Fatturazione»",
            signatory_name="Ottavia Pellegrinotti",
            signatory_title="Direttrice amministrativa",
            signature_date="2026-03-05",
            amount="13250.00 EUR",
            po_number="OA/2026/212",
            conditions=["va ripristinata la stampa dei DDT storici entro il 20 marzo 2026"],
        ),
    )

    body = """<div style='width:420px;margin:auto;border:1px solid #ddd;padding:20px'><h1 style='color:
    #e85d04'>The Loop — March</h1><p>Hello from <b>Brackenridge Web Works</b>!<p><b>Just shipped:</b>
    the new booking site for Ospringe Theatre was accepted by the trustees without a single remark.
    Thank you, Wilf!<p><b>Tip of the month:</b> name your milestones. “Signed off” means more when it
    says what.<p><b>Price list:</b> care plans from £95.00 a month.<p style='font-size:9px'>You get this
    because you accepted our terms. Unsubscribe · 14 Canal Row</div>"""
    yield Paper(
        "kb-mail-newsletter", "a", "text", web(body, SANS), truth("other", None, None, "en")
    )

    body = """<h3>Accepted: Milestone acceptance meeting – Portal phase 1</h3><p><small>Calendar response ·
    Wed 4 Mar 2026 08:12</small></p><p><b>Fiona Strachan</b> (Tweedbank Housing Association) has accepted
    this invitation.</p><table><tr><td>When:<td>Thursday 12 March 2026, 14:00–14:45<tr><td>Where:<td>Online
    <tr><td>Organiser:<td>Jonas Pike, Larkfield Systems<tr><td>Agenda:<td>1. Walk through portal phase 1
    (LF-2207)<br>2. Open defects<br>3. Does Tweedbank accept? Fee £15,600</table>"""
    yield Paper(
        "kb-mail-invite",
        "a",
        "text",
        web(body, SANS),
        truth(
            "email",
            None,
            None,
            "en",
            client="Tweedbank Housing Association",
            project_code="LF-2207",
            milestone="Portal phase 1",
        ),
    )

    body = """<p><b>Message</b> 3 of 3 · thread “CR-07 extra languages”</p><div style='border-left:3px
    solid #08c;padding-left:10px'><b>Paulette Okonjo-Reyes</b>, Programme Manager, Atoll Airways
    (p.okonjo@atollairways.example)<br>20 February 2026 13:55<p>Hello Sven,<p>Change request CR-07
    (Portuguese and Greek language packs) is approved at the quoted EUR 6,150.00. Same PO as before,
    4700019. Please go ahead.<p>Paulette</div><div style='color:#777'><p><b>Sven Aukland</b>, Fjordline
    Localisation<br>18 February 2026<p>Attached CR-07 for project ATOLL-WEB. Without approval by the 27th
    we lose the translators.</div>"""
    yield Paper(
        "kb-mail-cr07",
        "a",
        "text",
        web(body, SERIF),
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Atoll Airways",
            project_code="ATOLL-WEB",
            signatory_name="Paulette Okonjo-Reyes",
            signatory_title="Programme Manager",
            signature_date="2026-02-20",
            amount="6150.00 EUR",
            po_number="4700019",
            change_order_number="CR-07",
        ),
    )
