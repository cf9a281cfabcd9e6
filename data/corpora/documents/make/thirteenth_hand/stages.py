"""Architects of events and exhibitions: handovers on site, variations, hours, mails."""

# fmt: off

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib import colors

from thirteenth_hand.board import Pen, Sign, flow, grid, ink, one, scanned, web


def _pavilion() -> bytes:
    p = Pen()
    p.t(40, 50, "HANDOVER", 30, "Helvetica-Bold")
    p.t(40, 66, "Marquetry & Lamb, scenography", 9)
    p.frame(320, 35, 235, 150)
    for x, y, w, h in ((330, 45, 70, 60), (400, 45, 145, 40), (330, 105, 70, 70), (420, 110, 110,
        60)):
        p.frame(x, y, w, h, colors.HexColor("#eef3f6"))
    p.t(340, 80, "Foyer", 7)
    p.t(440, 68, "Stage", 7)
    p.t(450, 142, "Room 3", 7)
    p.w(40, 100, 260, """Client: The Glassworkers' Biennale|Project: Pavilion of Small
        Fires|Project no.: ML 311|Package: Package 2, Foyer and Stage|Package sum: EUR 46,200.00""",
        gap=5)
    p.rule(40, 205, 555, wide=1.2)
    p.t(40, 228, "Walk-round on 17 April 2026 with the client. Result:")
    for i, (row, full) in enumerate((("Handed over and accepted", True), ("Accepted with snags",
        False),
                                     ("Refused", False))):
        p.frame(45, 242 + 20 * i, 9, 9, colors.black if full else None)
        p.t(62, 250 + 20 * i, row)
    p.t(40, 325, "Room 3 is not part of this package and has not been inspected.", 9,
        "Helvetica-Oblique")
    p.t(40, 375, "Client: Mirabel Ostrander, Artistic Director")
    p.sign(270, 378, 601, 120)
    p.t(430, 375, "17/04/2026")
    p.t(40, 435, "Contractor: Jonah Lamb")
    p.sign(270, 438, 602, 100)
    return p.end()


def _stand() -> bytes:
    p = Pen()
    p.t(297, 55, "FICHE DE RÉCEPTION", 16, "Courier-Bold", at="c")
    p.w(60, 90, 475, """Client : Syndicat des Vignerons de la Sévenne|Projet : Salon des Terroirs
        2026|N° projet : SVS/2026/3|Étape : Étape 3 - Montage à blanc du stand|Montant : 12 750,00
        EUR HT|Agence : Décor & Cie, Nîmes""", 10, "Courier", gap=3)
    p.t(60, 250, "Le client déclare la prestation :", 10, "Courier")
    p.t(80, 280, "CONFORME", 12, "Courier-Bold")
    p.rule(76, 276, 142, 277, 1.5)
    p.t(220, 280, "NON CONFORME", 12, "Courier-Bold")
    p.t(60, 315, "Motif : cloisons hors cote de 8 cm, à refaire entièrement", 10, "Courier")
    p.sign(80, 390, 611)
    p.t(60, 405, "Mme Églantine Roubaud, présidente", 10, "Courier")
    p.t(360, 405, "le 14/02/2026", 10, "Courier")
    return p.end()


def _parte() -> bytes:
    css = """body{font:9.5pt Carlito} table{border-collapse:collapse;width:100%}
    td,th{border:1px solid #aaa;     padding:4px} th{background:#f3e9dc}"""
    return web(f"""<h3>Parte de horas semanal</h3><p>Cliente: Fundación Feria del Mar &nbsp;
    Proyecto: Pabellón Atlántico &nbsp; Código: FFM-PA-8<br>Técnico: Ainhoa Larrea (Escena Norte,
    S.L.) &nbsp; Semana: 9 de 2026</p><table><tr><th>Día<th>Tarea<th>Horas<tr><td>Lun
    23/02<td>Replanteo<td>8<tr><td>Mar 24/02<td> Iluminación<td>9<tr><td>Jue 26/02<td>Pruebas de
    sonido<td>7,5<tr><td><b>Total</b><td><td><b>24,5</b> </table><p>Conforme el
    cliente:</p>{ink(621, 120, 36)}<br>Nicanor Prats, Jefe de Montaje<br>2 de marzo de 2026""",
        css, "22mm")


def _mail_de() -> bytes:
    css = "body{font:10pt Lato} .h{border:1px solid #bbb;padding:6px;margin-bottom:10px}"
    return web("""<div class=h>Von: Raik Sauerbier &lt;sauerbier@klangfest-aller.example&gt;<br>An:
    Planung &lt;planung@raumundzeit.example&gt;<br>Gesendet: Freitag, 10. April 2026
    07:31<br>Betreff: AW: Bühnenplan Ostwiese / Leistungsphase 2</div><p>Moin
    zusammen,</p><p>Statik und Brandschutz haben beide grünes Licht gegeben, damit ist auch bei uns
    alles gut: Leistungsphase 2 (Entwurf) für das „Klangfest an der Aller 2026“ (euer Projekt
    RZ-26-019) gilt als abgenommen. Rechnung über die 15.400 € netto bitte mit Bestellnummer
    KF-208 an die Buchhaltung.</p><p>Die Bedenken aus meiner Mail vom 2. April sind damit
    erledigt.</p> <p>Gruß<br>Raik Sauerbier<br>Produktionsleiter<br>Klangfest Aller GmbH</p><p
    style="color:#777">&gt; Am 2. April 2026 schrieb Raik Sauerbier:<br>&gt; So können wir den
    Entwurf nicht abnehmen, die Rettungswege fehlen.</p>""", css)


def _another() -> bytes:
    return flow(
        "<b>Museum of Tidal Engineering</b><br/>Slipway House, Brixmouth", 10, "30 March 2026", 6,
        "Thistle Yard Exhibitions<br/>for the attention of Ms Corrigan", 6,
        "<b>Gallery 4 refit, job MTE-GAL4</b>",
        "Dear Ms Corrigan,",
        "You will remember that we accepted Milestone 1, Concept, on 3 November and Milestone 2, "
        "Developed "
        "design, on 19 January, in each case with real pleasure; both were paid at once.",
        "Milestone 3, Prototype cases, is another matter. Two of the three cases failed the "
        "humidity test, "
        "and the trustees have asked me to say that the prototypes are turned down. The stage "
        "payment of "
        "£9,300.00 will be considered again when the cases have been rebuilt.",
        "With kind regards,", Sign(631, 110, 34), "Dr Philippa Gaunt<br/>Keeper of Collections",
        font="Times-Roman", size=11, margin=72)


def _alteracao() -> bytes:
    css = """body{font:10pt Carlito} .g{display:grid;grid-template-columns:45mm 1fr;gap:4px}
    .b{border:2px solid #955;padding:8px;margin-top:8px}"""
    return web(f"""<h2>Pedido de alteração PA-05</h2><div class=g><div>Cliente</div><div>Teatro
    Municipal de Arruda Velha, E.M.</div><div>Projeto</div><div>Festival Sete
    Palcos</div><div>Código do projeto</div><div> TMAV-7P</div><div>Empresa</div><div>Cenário
    Aberto, Lda.</div><div>Alteração</div><div>Cobertura do palco do rio</div><div>Acréscimo de
    preço</div><div>3.420,00 € + IVA</div></div><div class=b>Despacho: <b>não aprovado</b>. O
    orçamento do festival não comporta o acréscimo; o palco do rio fica sem cobertura.<br><br>
    Arruda Velha, 23 de abril de 2026<br>{ink(641, 140, 40)}<br>Custódia Malveiro,
    Administradora</div>""", css)


def _partial() -> bytes:
    rows = [["Zone", "Accepted", "Comment"], ["Zone 1, Arrivals", "yes", ""],
            ["Zone 2, Keynote hall", "yes", ""],
            ["Zone 3, Press room", "no", "replace the scratched lectern and re-hang the left "
            "screen"],
            ["Zone 4, Quiet room", "yes", ""]]
    return flow(
        "<font size=15><b>Snagging and acceptance - build stage</b></font>",
        "Client: Congress of Alpine Hydrologists &nbsp; Project: CAH 2026 Innsbruck &nbsp; "
        "Project no.: AH-66"
        "<br/>Contractor: Fennel Street Live &nbsp; Milestone: Stage B, Build and dress &nbsp; "
        "Sum: CHF "
        "58,000.00", 6, grid(rows, [130, 70, 270]), 8,
        "The client takes over the zones marked yes. The part of the sum for a zone marked no is "
        "held back "
        "until the comment has been dealt with.", 8,
        grid([["Inspected and signed for the client", Sign(651)],
              ["Beatrix Oberhauser, Congress Secretary", "8 June 2026"]], [260, 210]), size=9.5)


def _avenant() -> bytes:
    return flow(
        "<b>AVENANT N° 1</b> au contrat de scénographie CS-2025-22", 6,
        "Maître d'ouvrage : <b>Musée de la Batellerie de Condrieu-sur-Saône</b><br/>Titulaire : "
        "Agence Loge "
        "&amp; Rideau<br/>Opération : Parcours permanent « Gens du fleuve »",
        "Article 1 - Objet. Ajout d'un dispositif tactile dans la salle 2.",
        "Article 2 - Prix. Le montant du marché est porté de 118 000,00 € HT à 124 650,00 € HT, "
        "soit une plus-"
        "value de 6 650,00 € HT.", "Article 3 - Les autres clauses demeurent inchangées.", 12,
        grid([["Le maître d'ouvrage<br/>Fait le 27 mars 2026", "Le titulaire<br/>Fait le 24 mars "
        "2026"],
              [Sign(661), Sign(662)], ["Lucien Charpenay, conservateur en chef", "Maud Estève, "
              "gérante"]],
             [235, 235], lines="BOX"), font="Times-Roman", size=11)


def papers() -> Iterator[Paper]:
    yield one("pavilion", "text", _pavilion(), truth(
        "acceptance_certificate", "accepted", True, "en", client="The Glassworkers' Biennale",
        project="Pavilion of Small Fires", project_code="ML 311",
        milestone="Package 2, Foyer and Stage", signatory_name="Mirabel Ostrander",
        signatory_title="Artistic Director", signature_date="2026-04-17", amount="46200.00 EUR"))
    page = _stand()
    yield one("stand", "scan", scanned(page, 22, -0.5), truth(
        "acceptance_certificate", "rejected", True, "fr",
        client="Syndicat des Vignerons de la Sévenne", project="Salon des Terroirs 2026",
        project_code="SVS/2026/3", milestone="Étape 3 - Montage à blanc du stand",
        signatory_name="Églantine Roubaud", signatory_title="présidente",
        signature_date="2026-02-14", amount="12750.00 EUR"), page)
    yield one("parte", "text", _parte(), truth(
        "timesheet_approval", "accepted", True, "es", client="Fundación Feria del Mar",
        project="Pabellón Atlántico", project_code="FFM-PA-8", signatory_name="Nicanor Prats",
        signatory_title="Jefe de Montaje", signature_date="2026-03-02"))
    yield one("klangfest", "text", _mail_de(), truth(
        "email", "accepted", None, "de", client="Klangfest Aller GmbH",
        project="Klangfest an der Aller 2026", project_code="RZ-26-019",
        milestone="Leistungsphase 2 (Entwurf)", signatory_name="Raik Sauerbier",
        signatory_title="Produktionsleiter", signature_date="2026-04-10", amount="15400.00 EUR",
        po_number="KF-208"))
    yield one("gallery-4", "text", _another(), truth(
        "acceptance_certificate", "rejected", True, "en", client="Museum of Tidal Engineering",
        project="Gallery 4 refit", project_code="MTE-GAL4", milestone="Milestone 3, Prototype "
        "cases",
        signatory_name="Dr Philippa Gaunt", signatory_title="Keeper of Collections",
        signature_date="2026-03-30", amount="9300.00 GBP"))
    yield one("sete-palcos", "text", _alteracao(), truth(
        "change_order", "rejected", True, "pt", client="Teatro Municipal de Arruda Velha, E.M.",
        project="Festival Sete Palcos", project_code="TMAV-7P", signatory_name="Custódia Malveiro",
        signatory_title="Administradora", signature_date="2026-04-23", amount="3420.00 EUR",
        change_order_number="PA-05"))
    yield one("zones", "text", _partial(), truth(
        "acceptance_certificate", "accepted_with_conditions", True, "en",
        client="Congress of Alpine Hydrologists", project="CAH 2026 Innsbruck",
        project_code="AH-66", milestone="Stage B, Build and dress",
        signatory_name="Beatrix Oberhauser", signatory_title="Congress Secretary",
        signature_date="2026-06-08", amount="58000.00 CHF", conditions=[
            "replace the scratched lectern and re-hang the left screen"]))
    yield one("avenant-1", "text", _avenant(), truth(
        "change_order", "accepted", True, "fr",
        client="Musée de la Batellerie de Condrieu-sur-Saône",
        project="Parcours permanent « Gens du fleuve »", project_code="CS-2025-22",
        signatory_name="Lucien Charpenay", signatory_title="conservateur en chef",
        signature_date="2026-03-27", amount="6650.00 EUR", change_order_number="1"))
