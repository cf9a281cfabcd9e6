"""More mails."""

from collections.abc import Iterator

from paper import Paper, truth

from twelfth_hand.board import Sheet, lines, web

SANS = "body{font:13px/1.55 'Carlito'}"
SERIF = "body{font:13px/1.5 'Liberation Serif'}"


def papers() -> Iterator[Paper]:
    """One by one."""

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

    body = """<p style='color:#c4002f;font-size:20px'>Webmail</p><b>RE: Oplevering koppeling
PIM–webshop</b>
    <br><small>do 12-02-2026 15:33 · Marloes Terpstra (Fietsfabriek Zwaluw B.V.) → Joost van
Es</small>
    <p>"""
    text = """Ha Joost,

Ik heb gisteren samen met logistiek alles doorlopen. De koppeling PIM–webshop werkt zoals
afgesproken; wat ons betreft is deze mijlpaal geaccepteerd. Factureer maar: € 5.640,00 excl. btw,
graag
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

Informamos que a fase de desenho do projeto FN-0091 ficou concluída em 27 de fevereiro e que, na
nossa
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
abbiamo terminato le prove. La Cartiera San Vito S.p.A. accetta la fase 2 «Fatturazione» con
riserva:
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

    body = """<div style='width:420px;margin:auto;border:1px solid #ddd;padding:20px'><h1
style='color:
    #e85d04'>The Loop — March</h1><p>Hello from <b>Brackenridge Web Works</b>!<p><b>Just
shipped:</b>
    the new booking site for Ospringe Theatre was accepted by the trustees without a single remark.
    Thank you, Wilf!<p><b>Tip of the month:</b> name your milestones. “Signed off” means more when
it
    says what.<p><b>Price list:</b> care plans from £95.00 a month.<p style='font-size:9px'>You get
this
    because you accepted our terms. Unsubscribe · 14 Canal Row</div>"""
    yield Paper(
        "kb-mail-newsletter", "a", "text", web(body, SANS), truth("other", None, None, "en")
    )

    body = """<h3>Accepted: Milestone acceptance meeting – Portal phase 1</h3><p><small>Calendar
response ·
    Wed 4 Mar 2026 08:12</small></p><p><b>Fiona Strachan</b> (Tweedbank Housing Association) has
accepted
    this invitation.</p><table><tr><td>When:<td>Thursday 12 March 2026,
14:00–14:45<tr><td>Where:<td>Online
    <tr><td>Organiser:<td>Jonas Pike, Larkfield Systems<tr><td>Agenda:<td>1. Walk through portal
phase 1
    (LF-2207)<br>2. Open defects<br>3. Does Tweedbank accept? Fee £15,600</table>"""
    yield Paper(
        "kb-mail-invite",
        "a",
        "text",
        web(body, SANS),
        truth(
            "email",
            "undecided",
            None,
            "en",
            client="Tweedbank Housing Association",
            project_code="LF-2207",
            amount="15600.00 GBP",
            milestone="Portal phase 1",
        ),
    )

    body = """<p><b>Message</b> 3 of 3 · thread “CR-07 extra languages”</p><div
style='border-left:3px
    solid #08c;padding-left:10px'><b>Paulette Okonjo-Reyes</b>, Programme Manager, Atoll Airways
    (p.okonjo@atollairways.example)<br>20 February 2026 13:55<p>Hello Sven,<p>Change request CR-07
    (Portuguese and Greek language packs) is approved at the quoted EUR 6,150.00. Same PO as before,
    4700019. Please go ahead.<p>Paulette</div><div style='color:#777'><p><b>Sven Aukland</b>,
Fjordline
    Localisation<br>18 February 2026<p>Attached CR-07 for project ATOLL-WEB. Without approval by the
27th
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
