"""French papers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib import colors
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner

from .kit import BLACK, VIOLET, box, canvas, finish, ink, lines, sign, square, web


def works(c: Canvas) -> None:
    lines(c, 60, 795, "Serif", 14, "PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX")
    lines(
        c,
        60,
        768,
        "Serif",
        9,
        "Maître d'ouvrage : Commune de Saint-Aubrac-les-Vignes",
        "Opération : Réhabilitation de la halle aux grains",
        "Marché n° 2025-TX-14    Lot 5 : Menuiseries extérieures",
        "Titulaire : Ateliers Foucaud et Fils",
        "Montant du solde : 38 214,60 € HT",
    )
    lines(
        c,
        60,
        680,
        "Serif",
        9,
        "Je soussignée, représentant le maître d'ouvrage, après visite du "
        "12 mai 2026, décide que :",
    )
    for y, words, mark in (
        (655, "la réception est prononcée sans réserve", ""),
        (637, "la réception est prononcée avec les réserves ci-dessous", "x"),
        (619, "la réception n'est pas prononcée", ""),
    ):
        square(c, 66, y - 1, mark, 9)
        lines(c, 84, y, "Serif", 9, words)
    c.setFillColor(colors.HexColor("#1c2f86"))
    lines(
        c,
        84,
        590,
        "Hand",
        12,
        "Reprendre le joint de la baie nord",
        "Remplacer la crémone de la porte P4",
    )
    c.setFillColor(colors.black)
    lines(
        c, 320, 520, "Serif", 9, "Le 13 mai 2026", "Le maître d'ouvrage,", "Agathe Rouvière, maire"
    )
    sign(c, 330, 440, 81, 140, 40)
    lines(c, 60, 520, "Serif", 9, "Le titulaire,")
    sign(c, 66, 460, 82, 110, 36)


def bon(c: Canvas) -> None:
    c.setStrokeColor(colors.HexColor("#00aa66"))
    c.setLineWidth(2)
    c.rect(30, 30, 535, 360)
    c.setStrokeColor(colors.black)
    c.setLineWidth(0.6)
    lines(c, 45, 365, "CarlB", 14, "BON D'INTERVENTION N° BI-5571")
    lines(
        c,
        45,
        342,
        "Carl",
        10,
        "Client : Résidence Les Tamaris      Affaire : 26-A-093",
        "Objet : Remplacement chaudière bâtiment B",
        "Forfait : 7 480,00 € HT",
        "Intervention du 2 au 4 février 2026, technicien Karim Belhadj",
    )
    lines(c, 45, 270, "Carl", 10, "Observations du client :")
    c.setFillColor(colors.HexColor("#202060"))
    lines(c, 165, 270, "Hand", 12, "RAS, bon travail")
    c.setFillColor(colors.black)
    lines(c, 45, 235, "Carl", 10, "Travaux :   conformes    /    non conformes     (entourer)")
    c.setStrokeColor(colors.HexColor("#1c2f86"))
    c.setLineWidth(1.5)
    left = 45 + c.stringWidth("Travaux :   ", "Carl", 10)
    c.ellipse(left - 6, 228, left + c.stringWidth("conformes", "Carl", 10) + 6, 248)
    lines(c, 330, 200, "Carl", 9, "Nom, qualité et signature du client")
    lines(c, 330, 180, "Carl", 10, "Mme Solène Garric, gardienne-régisseuse", "4 février 2026")
    sign(c, 340, 95, 83, 150, 45)


def papers() -> Iterator[Paper]:
    """All papers of the family."""
    yield finish(
        "halle:a",
        canvas(works),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Commune de Saint-Aubrac-les-Vignes",
            project="Réhabilitation de la halle aux grains",
            project_code="2025-TX-14",
            milestone="Lot 5 : Menuiseries extérieures",
            signatory_name="Agathe Rouvière",
            signatory_title="maire",
            signature_date="2026-05-13",
            amount="38214.60 EUR",
            conditions=[
                "Reprendre le joint de la baie nord",
                "Remplacer la crémone de la porte P4",
            ],
        ),
        Scanner(dpi=160, skew=0.8, noise=6, seed=8, grey=False),
    )
    yield finish(
        "bon:a",
        canvas(bon, (595, 420)),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Résidence Les Tamaris",
            project="Remplacement chaudière bâtiment B",
            project_code="26-A-093",
            signatory_name="Solène Garric",
            signatory_title="gardienne-régisseuse",
            signature_date="2026-02-04",
            amount="7480.00 EUR",
        ),
    )
    yield web(
        "recette-vsr:a",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Mutuelle du Grand Ouest Maritime",
            project="Refonte de l'espace adhérent",
            project_code="REA-2025-03",
            milestone="Jalon J4 : vérification de service régulier",
            signatory_name="Corentin Le Dantec",
            signatory_title="Directeur des systèmes d'information",
            signature_date="2026-04-02",
            amount="64750.00 EUR",
            po_number="BC-118842",
        ),
        """<h2>PV de recette &ndash; VSR</h2><table><tr><th>Client<td>Mutuelle du Grand Ouest
Maritime<tr><th>Projet<td>Refonte de l'espace adhérent (REA-2025-03)<tr><th>Étape<td>Jalon J4 :
vérification de service régulier<tr><th>Bon de commande<td>BC-118842<tr><th>Montant HT<td>64
750,00 &euro;<tr><th>TVA 20 %<td>12 950,00 &euro;<tr><th>TTC<td>77 700,00 &euro;</table>
<p>Période d'observation : du 1<sup>er</sup> au 31 mars 2026. Anomalies bloquantes : 0 ; majeures :
0 ; mineures : 3, toutes corrigées.</p><p>Décision du client : <b>&#9746; recette prononcée</b>
&emsp; &#9744; recette ajournée &emsp; &#9744; recette refusée</p>
<div class=e><b>Signé électroniquement</b><br>Corentin Le Dantec<br>Directeur des systèmes
d'information<br>02/04/2026 14:31:07 (certificat n° 5B:91:0C)</div>""",
        "body{font:10pt 'Liberation Sans'}th{text-align:left;color:#057;width:160px}"
        "td,th{padding:4px;border-bottom:1px solid #cde}"
        ".e{border:2px solid #057;width:260px;padding:10px;margin:40px 0 0 auto}",
    )
    yield web(
        "lettre-refus:a",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "fr",
            client="Fromageries Delpuech",
            project="Traçabilité des caves",
            milestone="lot 2",
            signatory_name="Mireille Astruc",
            signatory_title="Responsable qualité",
            signature_date="2026-03-10",
            amount="26300.00 EUR",
        ),
        f"""<p><b>Fromageries Delpuech</b><br>Service qualité</p><p style="margin-left:55%">Société
Capteo<br>À l'attention de M. Vidal<br><br>Roquelaure, le 10 mars 2026</p><p>Objet : Traçabilité
des caves, lot 2 (26 300,00 &euro; HT)</p><p>Monsieur,</p><p>Vous nous avez remis le 20 février un
procès-verbal pré-rempli portant la mention &laquo; accepté sans réserve &raquo;. Nous avons
apprécié la qualité de vos échanges avec nos affineurs.</p><p>Nous ne sommes toutefois pas en
mesure de le signer : les relevés des caves 7 à 9 manquent toujours et le lot 2 ne peut être
considéré comme reçu.</p><p>Je vous prie d'agréer, Monsieur, mes salutations distinguées.</p>
{ink(85, 160, 46, BLACK)}<p>Mireille Astruc<br>Responsable qualité</p>""",
        "body{font:12pt 'Liberation Serif';line-height:1.35}",
        edge="24mm",
    )
    yield web(
        "avenant:a",
        truth(
            "change_order",
            "undecided",
            False,
            "fr",
            client="Théâtre de l'Écluse",
            project="Billetterie en ligne",
            project_code="C-2604",
            change_order_number="Avenant n° 2",
            signatory_name="Bastien Moreau",
            signatory_title="Administrateur",
            amount="5900.00 EUR",
            warnings=["draft_or_void"],
        ),
        """<div class=w>PROJET</div><h2>Avenant n° 2</h2><p>au contrat C-2604 &laquo; Billetterie en
ligne &raquo; conclu avec le Théâtre de l'Écluse</p><p>Article 1. Le prestataire ajoute la vente
d'abonnements. Plus-value forfaitaire : 5 900,00 &euro; HT.</p><p>Article 2. La livraison est
reportée au 15 octobre 2026.</p><p>Article 3. Les autres clauses acceptées par les parties
demeurent inchangées.</p><table><tr><td>Pour le Théâtre<br>Bastien Moreau, Administrateur<br><br>
<br>Signature :<td>Pour le prestataire<br>Lila Chambon, gérante<br><br><br>Signature :</table>""",
        "body{font:11pt Caladea}.w{position:fixed;top:300px;left:80px;font-size:120pt;color:#ddd;"
        "transform:rotate(-30deg);z-index:-1}td{border:1px solid;padding:10px;width:280px}",
    )
    yield web(
        "mail-accord:a",
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Éditions du Vieux Phare",
            project="Catalogue numérique",
            milestone="livraison de la phase 1",
            signatory_name="Jeanne Kerbrat",
            signatory_title="Directrice de fabrication",
            signature_date="2026-01-28",
            amount="14200.00 EUR",
        ),
        """<p class=n>De : Jeanne Kerbrat<br>À : Hugo Tessier<br>Cc : comptabilité<br>Envoyé :
mercredi 28 janvier 2026 11:06<br>Objet : RE: Catalogue numérique</p><p>Bonjour Hugo,</p><p>Je
valide la livraison de la phase 1. Vous pouvez émettre la facture de 14 200 &euro; HT à la date
d'aujourd'hui.</p><p>Pour la phase 2, rien n'est encore décidé, on attend le comité.</p><p>Bien à
vous,<br>Jeanne Kerbrat<br>Directrice de fabrication<br>Éditions du Vieux Phare</p>""",
        "body{font:11pt Carlito}.n{border-bottom:1px solid #aaa;padding-bottom:8px}",
    )
    yield web(
        "oui-non:a",
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "fr",
            client="Transports Gaudreau inc.",
            project="Répartition mobile",
            project_code="PR-771",
            milestone="Mise en service Lévis",
            signatory_name="Maxime Gaudreau",
            signatory_title="Directeur général",
            signature_date="2026-06-05",
            amount="41000.00 CAD",
        ),
        f"""<h2>Fiche d'acceptation du livrable</h2><p>Client : Transports Gaudreau inc.<br>Projet :
Répartition mobile (PR-771)<br>Livrable : Mise en service Lévis<br>Somme exigible : 41 000,00 CAD
</p><table><tr><th>Énoncé<th>Oui<th>Non<tr><td>Le livrable a été remis<td>{box("x")}<td>{box()}
<tr><td>La formation a eu lieu<td>{box("x")}<td>{box()}<tr><td>Le livrable est accepté
<td>{box("x")}<td>{box("x")}</table><p style="margin-top:40px">{ink(87, 150, 44)}</p>
<p>Maxime Gaudreau, Directeur général<br>5 juin 2026</p>""",
        "body{font:11pt 'DejaVu Sans'}td,th{border:1px solid #555;padding:7px 16px}"
        "table{border-collapse:collapse}",
        format="Letter",
    )
    yield web(
        "feuille-temps:a",
        truth(
            "timesheet_approval",
            "rejected",
            False,
            "fr",
            client="Agence des Bassins du Sud",
            project="Hydro-portail",
            project_code="HP-12",
            signatory_name="Noémie Callas",
            signatory_title="Cheffe de projet",
            amount="8840.00 EUR",
        ),
        """<h3>Relevé d'activité &ndash; mars 2026</h3><p>Intervenant : Ludovic Pernet (Sillage
Conseil)<br>Client : Agence des Bassins du Sud &nbsp; Projet : Hydro-portail HP-12</p><table>
<tr><th>Semaine<th>Jours<th>Tâche<tr><td>10<td>4<td>Reprise des données<tr><td>11<td>5<td>Reprise
des données<tr><td>12<td>4<td>Recette interne<tr><th>Total<th>13<th>à 680 &euro; = 8 840,00
&euro;</table><p>Circuit : soumis le 01/04/2026 &rarr; <b class=r>REJETÉ par le valideur</b><br>
Valideur : Noémie Callas, Cheffe de projet<br>Motif : la semaine 12 n'a pas été commandée, merci
de corriger.</p>""",
        "body{font:10pt Lato}td,th{padding:5px 14px;border:1px solid #bbb}.r{color:#c00}",
    )
    yield web(
        "relance:a",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Clinique Saint-Roch",
            project="Gestion des blocs",
            project_code="CSR-GB-5",
            milestone="Livraison du module Stérilisation",
            signatory_name="Alain Vasseur",
            amount="33000.00 EUR",
            warnings=["partly_signed"],
        ),
        f"""<h2 style="color:{VIOLET}">Procès-verbal de livraison</h2><p>Client : Clinique
Saint-Roch
<br>Projet : Gestion des blocs, réf. CSR-GB-5<br>Objet : Livraison du module Stérilisation<br>
Échéance liée : 33 000,00 &euro; HT</p><p>Le prestataire déclare la livraison complète et
conforme au cahier des charges.</p><p>&#9745; Livré par le prestataire<br>&#9744; Reçu par le
client</p><table style="width:100%"><tr><td>Le prestataire<br>{ink(89, 130, 40)}<br>Émilie
Roche, le 9 septembre 2026<td style="vertical-align:top">Le client<br><br><br><br>Pr Alain Vasseur,
le ....................</table>""",
        "body{font:11pt 'Liberation Sans'}",
    )
    yield web(
        "facture:a",
        truth("other", None, None, "fr", client="Hôtel Belvédère"),
        """<h1>FACTURE F-2026-0310</h1><p>Client : Hôtel Belvédère<br>Devis accepté : D-2291<br>Date
: 30 avril 2026</p><table><tr><td>Site web, solde à la réception<td>3 600,00 &euro;<tr><td>TVA
20 %<td>720,00 &euro;<tr><th>Total TTC<th>4 320,00 &euro;</table><p>Le site a été réceptionné par
vos soins le 24 avril. Merci de votre confiance. Règlement à 30 jours.</p>""",
        "body{font:11pt 'Liberation Sans'}td,th{padding:6px 30px 6px 0;text-align:left}",
    )
