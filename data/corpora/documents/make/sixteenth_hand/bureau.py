"""French papers: offices of planners, agencies, laboratories, lawyers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.platypus import Table

from .desk import BLACK, GRID, Board, Ink, box, flow, gap, para, pen, web


def reception() -> Paper:
    data = web(
        "h1{font-size:15pt;text-align:center}td{border:1px solid #555;padding:5px}"
        "table{border-collapse:collapse;width:100%}",
        f"""<h1>PROCÈS-VERBAL DE RÉCEPTION</h1><table><tr><td>Maître d'ouvrage</td><td>Syndicat
        des eaux de la Vère</td></tr><tr><td>Marché</td><td>2025-MOE-031, schéma directeur
        d'assainissement</td></tr><tr><td>Titulaire</td><td>Bureau d'études Aubrac Hydro</td></tr>
        <tr><td>Phase</td><td>Phase 2 - campagne de mesures</td></tr><tr><td>Montant</td>
        <td>26 480,00 € HT (31 776,00 € TTC)</td></tr></table><p>La réception est prononcée :</p>
        <p>{box()} sans réserve</p><p>{box("x")} avec les réserves suivantes :</p>
        <table><tr><td>R1</td><td>Débit du poste de Lacalm à remesurer par temps sec</td></tr>
        <tr><td>R2</td><td>Fichiers SIG à fournir en Lambert 93</td></tr></table>
        <p>{box()} refusée</p><p>Fait à Najac, le 12 mai 2026</p>
        <p>Le maître d'ouvrage<br>{pen(17, 140, 32)}<br>Mireille Cazals, présidente</p>""", "fr",
    )  # fmt: skip
    return Paper(
        "kf-vere-reception", "a", "text", data,
        truth("acceptance_certificate", "accepted_with_conditions", True, "fr",
              client="Syndicat des eaux de la Vère", project="schéma directeur d'assainissement",
              project_code="2025-MOE-031", milestone="Phase 2 - campagne de mesures",
              signatory_name="Mireille Cazals", signatory_title="présidente",
              signature_date="2026-05-12", amount="26480.00 EUR",
              conditions=["Débit du poste de Lacalm à remesurer par temps sec",
                          "Fichiers SIG à fournir en Lambert 93"]),
    )  # fmt: skip


def bon() -> Paper:
    b = Board()
    b.rect(40, 40, 515, 60)
    b.t(52, 62, "BON À TIRER", 18, "Times-Bold")
    b.t(52, 84, "Atelier Cormoran, graphisme et édition - Douarnenez", 10, "Times-Italic")
    for i, (k, v) in enumerate((
        ("Client", "Conserverie Le Guirriec"), ("Dossier", "AC-614 Catalogue des 90 ans"),
        ("Étape", "3 / Épreuves couleur"), ("Prix de l'étape", "2 350 € HT"),
    )):  # fmt: skip
        b.t(52, 126 + i * 16, k + " :", 10, "Times-Bold")
        b.t(150, 126 + i * 16, v, 10, "Times-Roman")
    b.t(52, 214, "BON POUR ACCORD  -  À CORRIGER  -  REFUSÉ", 12, "Times-Bold")
    b.ring(46, 198, 134, 24)
    b.t(52, 240, "(entourer la mention choisie)", 8, "Times-Italic")
    b.t(52, 280, "lu et approuvé", 15, "Times-Italic", "#1b2c7c")
    b.ink(60, 324, 24, 140, 32)
    b.t(52, 344, "Yann Le Guirriec, gérant, le 3 février 2026", 10, "Times-Roman")
    return Paper(
        "kf-cormoran-bat", "a", "text", b.pdf(),
        truth("acceptance_certificate", "accepted", True, "fr", client="Conserverie Le Guirriec",
              project="Catalogue des 90 ans", project_code="AC-614",
              milestone="3 / Épreuves couleur", signatory_name="Yann Le Guirriec",
              signatory_title="gérant", signature_date="2026-02-03", amount="2350.00 EUR"),
    )  # fmt: skip


def courriel() -> Paper:
    data = web(
        ".e{border:1px solid #bbb;padding:8px}.q{color:#777;border-left:2px solid #bbb;"
        "padding-left:8px}",
        """<div class="e"><b>De :</b> Solène Marchal (Mutuelle du Haut-Plateau)<br><b>À :</b>
        Cabinet Ferrand Actuaires<br><b>Date :</b> mardi 6 octobre 2026 à 17:20<br><b>Objet :</b>
        RE: lot 2 tables de mortalité</div><p>Bonjour Hugues,</p><p>Nous ne validons pas le lot 2
        en l'état. La table femmes s'arrête à 95 ans et le rapport ne dit rien des dépendants. Merci
        de reprendre ces points ; la facture de 9 200 € attendra.</p><p>Solène Marchal<br>
        Directrice technique</p><div class="q">Le 1er octobre, H. Ferrand a écrit :<br>Je considère
        le lot 2 (mission FA-2061) comme accepté et validé, sauf avis contraire de votre
        part.</div>""", "fr",
    )  # fmt: skip
    return Paper(
        "kf-ferrand-courriel", "a", "text", data,
        truth("email", "rejected", None, "fr", client="Mutuelle du Haut-Plateau",
              project_code="FA-2061", milestone="lot 2 tables de mortalité",
              signatory_name="Solène Marchal", signatory_title="Directrice technique",
              signature_date="2026-10-06", amount="9200.00 EUR"),
    )  # fmt: skip


def avenant() -> Paper:
    story = [
        para("<b>AVENANT N° 2</b>", 16, alignment=1, leading=24),
        para("au contrat de maîtrise d'œuvre CT-0417 du 9 janvier 2026"),
        para("Entre la <b>SCI Les Tilleuls d'Orgeval</b> et l'agence Paysage Bruyère."),
        para("Article 1. L'étude du bassin est retirée de la mission. Les honoraires sont diminués "
             "de 5 600,00 € hors taxes."),
        para("Article 2. Les autres clauses restent inchangées."),
        para("Fait en deux exemplaires, le 18 juin 2026."),
        Table([["Pour la SCI", "Pour l'agence"], [Ink(61), Ink(62)],
               ["Gontran d'Asprières, gérant", "Maud Bruyère, paysagiste"]],
              colWidths=[220, 220], style=GRID[1:]),
    ]  # fmt: skip
    return Paper(
        "kf-orgeval-avenant", "a", "text", flow(story, "CT-0417 / avenant 2"),
        truth("change_order", "accepted", True, "fr", client="SCI Les Tilleuls d'Orgeval",
              project_code="CT-0417", signatory_name="Gontran d'Asprières",
              signatory_title="gérant", signature_date="2026-06-18", amount="-5600.00 EUR",
              change_order_number="2"),
    )  # fmt: skip


def recette() -> Paper:
    data = web(
        "body{font-family:Carlito}td,th{border:1px solid #9ab;padding:4px 8px}"
        "table{border-collapse:collapse}",
        """<h2>Fiche de recette &mdash; lot « Paie des intermittents »</h2><p>Client : Scène
        nationale du Brivadois<br>Projet : Refonte SIRH (code SNB-07)<br>Éditeur-intégrateur :
        Coline Logiciels<br>Forfait du lot : 13 900 € HT, commande BC 26/0188</p>
        <table><tr><th>Scénario</th><th>Conforme</th><th>Non conforme</th></tr>
        <tr><td>Cachet isolé</td><td>X</td><td></td></tr><tr><td>Congés spectacles</td><td>X</td>
        <td></td></tr><tr><td>AEM dématérialisée</td><td>X</td><td></td></tr></table>
        <p>Décision : <b>[ ] recette prononcée</b> &nbsp; [ ] recette ajournée</p>
        <p>Nom et fonction du responsable client : Édith Vauzelle, administratrice<br>Date :
        &hellip;&hellip;&hellip;&hellip; &nbsp; Signature : &hellip;&hellip;&hellip;&hellip;</p>
        """, "fr",
    )  # fmt: skip
    return Paper(
        "kf-brivadois-recette", "a", "text", data,
        truth("acceptance_certificate", "undecided", False, "fr",
              client="Scène nationale du Brivadois", project="Refonte SIRH",
              project_code="SNB-07", milestone="lot « Paie des intermittents »",
              signatory_name="Édith Vauzelle", signatory_title="administratrice",
              amount="13900.00 EUR", po_number="BC 26/0188"),
    )  # fmt: skip


def lettre() -> Paper:
    b = Board()
    b.t(60, 70, "Maison de retraite Les Glycines", 12, "Times-Bold")
    b.t(60, 84, "4, chemin du Lavoir, Saint-Amans", 9, "Times-Roman")
    b.t(330, 130, "Ergonomie & Travail, Mme Bastide", 10.5, "Times-Roman")
    b.t(330, 150, "Saint-Amans, le 20 novembre 2025", 10.5, "Times-Roman")
    y = b.p(60, 180, 470, "Objet : étude des postes de lingerie (ET-88), restitution<br/><br/>"
            "Madame,<br/><br/>J'ai bien reçu votre restitution du 12 novembre. Elle correspond à "
            "ce que nous attendions et l'équipe s'y reconnaît. Je vous confirme que la prestation "
            "est terminée et que vous pouvez en demander le règlement, soit 3 480 "
            "euros.<br/><br/>Je refuse en revanche toute prolongation en 2026.<br/><br/>"
            "Salutations distinguées,",
            11, fontName="Times-Roman", leading=15)  # fmt: skip
    b.ink(64, y + 50, 33, 110, 32, BLACK)
    b.t(60, y + 70, "Pour la directrice et p.o.", 10, "Times-Italic")
    b.t(60, y + 84, "Bruno Talmier, adjoint de direction", 10.5, "Times-Roman")
    return Paper(
        "kf-glycines-lettre", "a", "text", b.pdf(),
        truth("acceptance_certificate", "accepted", True, "fr",
              client="Maison de retraite Les Glycines", project="étude des postes de lingerie",
              project_code="ET-88", milestone="restitution", signatory_name="Bruno Talmier",
              signatory_title="adjoint de direction", signature_date="2025-11-20",
              amount="3480.00 EUR"),
    )  # fmt: skip


def releve() -> Paper:
    data = web(
        "td,th{border:1px solid #999;padding:3px 8px;text-align:right}"
        "table{border-collapse:collapse}h3{color:#802}",
        f"""<h3>Relevé d'activité &mdash; avril 2026</h3><p>Intervenante : Awa Diédhiou (Périgée
        Conseil)<br>Client : Câbleries du Doubs SA &middot; Mission PC-3310 &laquo; Achats
        indirects &raquo;</p><table><tr><th>Semaine</th><th>14</th><th>15</th><th>16</th>
        <th>17</th><th>Total</th></tr><tr><td>Jours</td><td>4</td><td>5</td><td>3,5</td><td>5</td>
        <td>17,5</td></tr></table><p>17,5 j &times; 640 € = 11 200 €</p><p>Visa du client :
        {pen(47, 110, 26)}</p><p>Thierry Quenot, responsable achats, 4 mai 2026</p>""",
        "fr", size="A5", margin="13mm",
    )  # fmt: skip
    return Paper(
        "kf-doubs-releve", "a", "text", data,
        truth("timesheet_approval", "accepted", True, "fr", client="Câbleries du Doubs SA",
              project="Achats indirects", project_code="PC-3310",
              signatory_name="Thierry Quenot", signatory_title="responsable achats",
              signature_date="2026-05-04", amount="11200.00 EUR"),
    )  # fmt: skip


def fin() -> Paper:
    b = Board()
    b.t(50, 60, "AVIS D'ACHÈVEMENT", 16, "Helvetica-Bold")
    b.t(50, 78, "Émis par le prestataire - ne vaut pas réception", 8, "Helvetica-Oblique")
    b.p(50, 100, 480, "Topo-Lidar Ségala informe <b>Carrières de Montclar SAS</b> que la "
        "tranche 1 (levé du front nord), affaire TLS-26-09, est achevée depuis le "
        "7 septembre 2026. Montant prévu : 6 150,00 € HT.")  # fmt: skip
    b.t(50, 170, "Réception par le client : le ____ / ____ / ______", 10)
    b.t(50, 190, "Signature :", 10)
    b.line(110, 192, 280, 192)
    b.ink(340, 230, 90, 120, 26)
    b.t(330, 246, "Le prestataire, L. Ségala", 9)
    return Paper(
        "kf-montclar-avis", "a", "text", b.pdf(),
        truth("acceptance_certificate", "undecided", False, "fr",
              client="Carrières de Montclar SAS", project_code="TLS-26-09",
              milestone="tranche 1 (levé du front nord)", amount="6150.00 EUR",
              warnings=["partly_signed"]),
    )  # fmt: skip


def compte_rendu() -> Paper:
    story = [
        para("<b>Compte rendu de réunion n° 9</b>", 14, leading=20),
        para("Accord-cadre formation, marché FCT-24-6 &middot; 2 juillet 2026<br/>Présents : "
             "Corinne Abadie (Office du Pays d'Olt, directrice), Malik Renon (Office), Lise Fargue "
             "(Tremplin Formation)"),
        Table([["Point", "Relevé de décision"],
               ["Session 5", "déjà réceptionnée le 11 juin"],
               ["Session 6 (4 200 € TTC)", "réception refusée : 9 stagiaires sur 14 sans "
                "attestation"],
               ["Session 7", "maintenue au 22 septembre"]], colWidths=[160, 290], style=GRID),
        gap(10), para("Mme Fargue prend acte du refus de la session 6."),
        Ink(38), para("Vu, Corinne Abadie, le 6 juillet 2026"),
    ]  # fmt: skip
    return Paper(
        "kf-olt-reunion", "a", "text", flow(story, "CR 9"),
        truth("acceptance_certificate", "rejected", True, "fr", client="Office du Pays d'Olt",
              project="Accord-cadre formation", project_code="FCT-24-6", milestone="Session 6",
              signatory_name="Corinne Abadie", signatory_title="directrice",
              signature_date="2026-07-06", amount="4200.00 EUR"),
    )  # fmt: skip


def commande() -> Paper:
    data = web(
        "td{padding:4px 12px;border-bottom:1px dotted #555}",
        """<h2>Bon de commande n° 2026-BDC-0772</h2><p>Communauté de communes du Causse Noir à
        Géotechnique Larzac</p><table><tr><td>Étude G2 PRO, médiathèque</td><td>8 700,00 €</td></tr>
        <tr><td>Deux sondages pressiométriques</td><td>3 100,00 €</td></tr><tr><td>Total HT</td>
        <td>11 800,00 €</td></tr></table><p>Le 19 janvier 2026, le vice-président, Régis
        Albouy<br><i>signé</i></p><p style="font-size:7pt">Toute prestation non conforme sera
        refusée ; la réception vaut acceptation.</p>""", "fr",
    )  # fmt: skip
    return Paper(
        "kf-causse-commande", "a", "text", data,
        truth("purchase_order", None, True, "fr",
              client="Communauté de communes du Causse Noir", project="Étude G2 PRO, médiathèque",
              signatory_name="Régis Albouy", signatory_title="vice-président",
              signature_date="2026-01-19", amount="11800.00 EUR", po_number="2026-BDC-0772"),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    yield reception()
    yield bon()
    yield courriel()
    yield avenant()
    yield recette()
    yield lettre()
    yield releve()
    yield fin()
    yield compte_rendu()
    yield commande()
