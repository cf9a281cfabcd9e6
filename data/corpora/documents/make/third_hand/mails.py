"""Mails printed to PDF by several programs, in five languages."""

from collections.abc import Iterator

from paper import Paper, truth

from third_hand.pens import html, scan


def _desk(rows: list[tuple[str, str]], body: str, who: str) -> bytes:
    """A desktop program's print: the owner of the mailbox on top, a rule, bold labels."""
    head = "".join(f"<tr><td><b>{a}</b></td><td>{b}</td></tr>" for a, b in rows)
    return html(
        "<style>body{font:11pt Liberation Sans} td{padding:1px 14px 1px 0;vertical-align:top}"
        "h3{border-bottom:3px solid #000;font-size:12pt;margin:0 0 8px}"
        f"p{{margin:9px 0}}</style><h3>{who}</h3><table>{head}</table><br>{body}"
        "<p style='text-align:center;margin-top:60px'>1</p>"
    )


def _web(subject: str, who: str, when: str, to: str, body: str) -> bytes:
    """A web mailbox's print: logo, subject, one message card."""
    return html(
        "<style>body{font:13px Liberation Sans;color:#222}.top{display:flex;color:#666;"
        "justify-content:space-between;border-bottom:1px solid #bbb;padding-bottom:6px}"
        ".card{border-top:1px solid #ddd;margin-top:10px;padding-top:8px}.r{float:right;"
        "color:#555}blockquote{border-left:2px solid #ccc;margin-left:6px;padding-left:10px;"
        f"color:#555}}</style><div class=top><b style='font-size:19px'>Postbox</b><span>{to}</span>"
        f"</div><h2 style='font-size:17px'>{subject}</h2><div class=card><span class=r>{when}"
        f"</span><b>{who}</b><br><small>{to}</small><div style='clear:both'></div>{body}</div>"
        "<p style='color:#888;font-size:9px'>https://mail.postbox.invalid/print?view=1</p>"
    )


def _australia() -> Iterator[Paper]:
    foot = (
        "<p style='font-size:8pt;color:#777'>This email and any attachment are for the addressee "
        "only. Wattlebank Council acknowledges the Traditional Owners of the land on which we "
        "meet. Please consider the environment before printing.</p>"
    )
    yes = _desk(
        [
            ("From:", "Bronwyn Achterberg"),
            ("Sent:", "Thursday, 14 May 2026 3:42 PM"),
            ("To:", "Theo Papadakis; projects@greenspan-landscapes.com.au"),
            ("Cc:", "Accounts Payable"),
            ("Subject:", "RE: Lorikeet Reserve upgrade - stage 2 planting"),
        ],
        "<p>Hi Theo,</p><p>Walked the reserve with Dale this morning. The beds, the swale and the "
        "mulch are all as drawn and the irrigation ran through its cycle with no leaks, so Council "
        "is happy to sign this one off: <b>Stage 2 - Planting and irrigation</b> is accepted in "
        "full as of today.</p><p>Please invoice the stage amount of AUD 48,620.00 (ex GST) against "
        "purchase order 4500-71882. The job number for your records is LR-2025-019.</p>"
        "<p>The shade sail is stage 3 and is not part of this.</p><p>Regards,</p>"
        "<p>Bronwyn Achterberg<br>Manager Parks and Open Space<br>Wattlebank Council</p>" + foot,
        "Theo Papadakis",
    )
    yield Paper(
        "c-mail-desk-au",
        "a",
        "text",
        yes,
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Wattlebank Council",
            project="Lorikeet Reserve upgrade",
            project_code="LR-2025-019",
            milestone="Stage 2 - Planting and irrigation",
            signatory_name="Bronwyn Achterberg",
            signatory_title="Manager Parks and Open Space",
            signature_date="2026-05-14",
            amount="48620.00 AUD",
            po_number="4500-71882",
        ),
    )
    no = _desk(
        [
            ("From:", "Graham Tolhurst"),
            ("Sent:", "Monday, 22 June 2026 8:05 AM"),
            ("To:", "Theo Papadakis"),
            ("Subject:", "Quandong Street playground - stage 3 sign-off"),
        ],
        "<p>Theo,</p><p>Thanks for sending the certificate over for signature. You wrote that "
        "everything was accepted at Friday's walk-through. That is not what was said.</p><p>The "
        "<b>Stage 3 - Softfall and shade</b> works cannot be accepted in their present state. The "
        "softfall is 40 mm short under the tower and two posts of the sail are out of plumb. "
        "I am therefore returning the certificate unsigned and the stage payment of "
        "AUD 31,075.00 is not released.</p><p>Let me know when the rework has been done and we "
        "will inspect again.</p><p>Graham Tolhurst<br>Senior Project Officer<br>"
        "Wattlebank Council</p>" + foot,
        "Theo Papadakis",
    )
    yield Paper(
        "c-mail-desk-au",
        "b",
        "text",
        no,
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Wattlebank Council",
            project="Quandong Street playground",
            milestone="Stage 3 - Softfall and shade",
            signatory_name="Graham Tolhurst",
            signatory_title="Senior Project Officer",
            signature_date="2026-06-22",
            amount="31075.00 AUD",
        ),
    )


def _german() -> Iterator[Paper]:
    maybe = _desk(
        [
            ("Von:", "Wirth, Jana &lt;j.wirth@stadtwerke-hohenfels.example&gt;"),
            ("Gesendet:", "Dienstag, 3. März 2026 17:11"),
            ("An:", "Oskar Lindqvist, Nordlauf Netze"),
            ("Betreff:", "AW: Leitstelle Ost: Abnahme Meilenstein „Umzug Serverraum“"),
        ],
        "<p>Sehr geehrter Herr Lindqvist,</p><p>vielen Dank für die Unterlagen. Wir nehmen den "
        "Meilenstein „Umzug Serverraum“ unter folgender Bedingung ab:</p><p style='margin-left:"
        "20px'>– das Messprotokoll der Klimaanlage wird bis zum 20. März 2026 nachgereicht</p>"
        "<p>Erst danach darf die Teilrechnung über 27.400,00 € gestellt werden. Bitte geben Sie "
        "auf der Rechnung die Bestellnummer 88-104417 an.</p><p>Mit freundlichen Grüßen</p>"
        "<p>Jana Wirth<br>Leiterin Informationstechnik<br>Stadtwerke Hohenfels GmbH<br>"
        "Am Wasserturm 4, Hohenfels</p>",
        "Lindqvist, Oskar",
    )
    yield Paper(
        "c-mail-desk-de",
        "a",
        "text",
        maybe,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "de",
            client="Stadtwerke Hohenfels GmbH",
            project="Leitstelle Ost",
            milestone="Umzug Serverraum",
            signatory_name="Jana Wirth",
            signatory_title="Leiterin Informationstechnik",
            signature_date="2026-03-03",
            amount="27400.00 EUR",
            po_number="88-104417",
            conditions=[
                "das Messprotokoll der Klimaanlage wird bis zum 20. März 2026 nachgereicht"
            ],
        ),
    )
    vendor = _desk(
        [
            ("Von:", "Nordlauf Netze, Projektbüro &lt;projekte@nordlauf.example&gt;"),
            ("Gesendet:", "Freitag, 27. März 2026 09:30"),
            ("An:", "Jana Wirth (Stadtwerke Hohenfels GmbH)"),
            ("Betreff:", "Fertigmeldung Leitstelle Ost, Meilenstein „Inbetriebnahme Funk“"),
        ],
        "<p>Sehr geehrte Frau Wirth,</p><p>wir melden Ihnen hiermit die Fertigstellung. Alle Tests "
        "sind aus unserer Sicht erfolgreich verlaufen, die Leistung ist vollständig und "
        "abnahmereif. Das Formular zur Abnahme liegt bei; wir bitten um Rücksendung mit "
        "Unterschrift in den nächsten Tagen.</p><p>Freundliche Grüße<br>Ihr Projektbüro der "
        "Nordlauf Netze</p>",
        "Wirth, Jana",
    )
    yield Paper(
        "c-mail-desk-de",
        "b",
        "text",
        vendor,
        truth(
            "email",
            None,
            None,
            "de",
            client="Stadtwerke Hohenfels GmbH",
            project="Leitstelle Ost",
            milestone="Inbetriebnahme Funk",
        ),
    )


def _french() -> Iterator[Paper]:
    yes = _web(
        "« Identité visuelle » : c'est bon pour nous",
        "Solène Barrault &lt;s.barrault@maisonferrand.example&gt;",
        "mercredi 11 février 2026 à 10:26",
        "À : Atelier Cobalt",
        "<p>Bonjour à toutes et tous,</p><p>La direction a validé hier la charte et les gabarits. "
        "Nous prononçons donc la recette de l'étape « Identité visuelle » sans aucune réserve. "
        "Vous "
        "pouvez facturer les 9 850,00 € HT prévus au devis, en rappelant notre bon de commande "
        "BC-26-0417.</p><p>Projet concerné : Refonte de marque 2026.</p><p>Bien à vous,<br>"
        "Solène Barrault<br>Directrice de la communication<br>Maison Ferrand SAS</p>"
        "<blockquote>Le 9 févr. 2026, Atelier Cobalt a écrit :<br>Bonjour Solène, l'étape "
        "n'est pas encore acceptée de votre côté, pouvez-vous nous dire où en est la direction ?"
        "</blockquote>",
    )
    yield Paper(
        "c-mail-web-fr",
        "a",
        "text",
        yes,
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Maison Ferrand SAS",
            project="Refonte de marque 2026",
            milestone="Identité visuelle",
            signatory_name="Solène Barrault",
            signatory_title="Directrice de la communication",
            signature_date="2026-02-11",
            amount="9850.00 EUR",
            po_number="BC-26-0417",
        ),
    )
    ask = _web(
        "Question avant notre décision",
        "Solène Barrault &lt;s.barrault@maisonferrand.example&gt;",
        "lundi 23 mars 2026 à 18:02",
        "À : Atelier Cobalt",
        "<p>Bonjour,</p><p>Pouvez-vous nous préciser si les fichiers sources des pictogrammes font "
        "partie de la livraison ? Nous nous prononcerons sur l'acceptation du lot lorsque le "
        "comité se sera réuni, sans doute la semaine prochaine.</p><p>Merci d'avance,<br>"
        "Solène Barrault<br>Directrice de la communication<br>Maison Ferrand SAS</p>"
        "<blockquote>Atelier Cobalt a écrit :<br>La charte est acceptée, parfait ! On "
        "enchaîne avec la suite.</blockquote>",
    )
    yield Paper(
        "c-mail-web-fr",
        "b",
        "text",
        ask,
        truth(
            "email",
            None,
            None,
            "fr",
            client="Maison Ferrand SAS",
            signatory_name="Solène Barrault",
            signatory_title="Directrice de la communication",
        ),
    )


def _dutch_spanish() -> Iterator[Paper]:
    no = _web(
        "Re: Oplevering module Verlof &amp; Verzuim",
        "Marloes Terpstra",
        "do 16 apr. 2026 14:55",
        "aan: implementatie@personeelspunt.example",
        "<p>Beste Ruben,</p><p>De module Verlof &amp; Verzuim (project Overstap HR-pakket) keuren "
        "wij niet goed. Bij drie van de vijf proefdossiers rekent het pakket het saldo verkeerd "
        "uit, en dat was juist het criterium. Het termijnbedrag van € 6.300,00 betalen wij dus "
        "nog niet.</p><p>Graag horen wij wanneer jullie opnieuw willen aanbieden.</p>"
        "<p>Groet,<br>Marloes Terpstra<br>Hoofd Personeelszaken<br>Zorggroep Lauwerzijl</p>",
    )
    label = truth(
        "email",
        "rejected",
        None,
        "nl",
        client="Zorggroep Lauwerzijl",
        project="Overstap HR-pakket",
        milestone="Verlof & Verzuim",
        signatory_name="Marloes Terpstra",
        signatory_title="Hoofd Personeelszaken",
        signature_date="2026-04-16",
        amount="6300.00 EUR",
    )
    yield Paper("c-mail-web-nl", "a", "text", no, label)
    spanish = _desk(
        [
            ("De:", "Inmaculada Ferrer Roig"),
            ("Enviado el:", "viernes, 29 de mayo de 2026 12:18"),
            ("Para:", "Laboratorio Kermes, atención al cliente"),
            ("Asunto:", "RE: Ensayos de migración, entrega final"),
        ],
        "<p>Estimados señores:</p><p>Hemos revisado los 42 informes y coinciden con lo pedido. "
        "Damos por aceptada la entrega «Ensayos de migración, lote final» del proyecto Envases "
        "Compostables y autorizamos la facturación de 12.760,50 € con cargo al pedido "
        "PC-2026/338.</p><p>Atentamente,</p><p>Inmaculada Ferrer Roig<br>Jefa de Calidad<br>"
        "Envases Turia, S.L.</p><hr><p><b>De:</b> Laboratorio Kermes<br><b>Enviado el:</b> "
        "martes, 5 de mayo de 2026<br>Lamentamos que el lote anterior fuera rechazado; enviamos "
        "los informes corregidos.</p>",
        "Laboratorio Kermes",
    )
    label = truth(
        "email",
        "accepted",
        None,
        "es",
        client="Envases Turia, S.L.",
        project="Envases Compostables",
        milestone="Ensayos de migración, lote final",
        signatory_name="Inmaculada Ferrer Roig",
        signatory_title="Jefa de Calidad",
        signature_date="2026-05-29",
        amount="12760.50 EUR",
        po_number="PC-2026/338",
        warnings=["scanned"],
    )
    yield Paper("c-mail-desk-es", "a", "scan", scan(spanish, 11), label, spanish)


def papers() -> Iterator[Paper]:
    yield from _australia()
    yield from _german()
    yield from _french()
    yield from _dutch_spanish()
