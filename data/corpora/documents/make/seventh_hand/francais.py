"""Procès-verbaux, attestations, avenants, courriels."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Desk, ink, joined, scanned, text, web

AC = "acceptance_certificate"


def _pv_reserves() -> bytes:
    return web(
        f"""<h2>PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX</h2><p class=c>(article 1792-6 du Code civil)</p>
    <table class=e><tr><td>Maître d'ouvrage<td>SCI Les Terrasses d'Ambrelle<tr><td>Maître d'œuvre<td>
    Cabinet Ruellan<tr><td>Entreprise<td>Menuiseries Kerbrat SARL<tr><td>Opération<td>Résidence Ambrelle,
    réhabilitation (OP 24-611)<tr><td>Lot<td>Lot 6 Menuiseries extérieures<tr><td>Montant du lot<td>
    86 430,00 € HT – 103 716,00 € TTC</table><p>Le maître d'ouvrage, après visite effectuée le 14 janvier
    2026 en présence de l'entreprise, déclare que la réception est :</p><p class=b>☐ prononcée sans
    réserve<br>☑ prononcée avec les réserves de l'annexe<br>☐ refusée<br>☐ différée</p><p>Fait à Vannes, le
    16 janvier 2026, en trois exemplaires.</p><table><tr><td>{ink(401, 130, 38)}<td>{ink(402, 120, 34)}
    <td>{ink(403, 110, 34)}<tr><td>Le maître d'ouvrage<br>Mme Solenn Guivarc'h, gérante<td>Le maître
    d'œuvre<br>J. Ruellan<td>L'entreprise<br>P. Kerbrat</table><h3>Annexe – réserves</h3><ol><li>Baie du
    séjour, appartement 12 : joint périphérique à reprendre<li>Volet roulant de la loge : moteur en panne
    </ol><p class=f>Levée des réserves sous 30 jours. À défaut, application de l'article 9 du CCAP.</p>""",
        """body{font:13px Caladea} h2,.c{text-align:center;margin:2px} .e{border-collapse:collapse;
        margin:10px 0} .e td{border:1px solid #777;padding:3px 10px} .b{font-family:'DejaVu Sans';
        line-height:1.7} td{padding-right:30px} .f{font-size:10px}""",
    )


def _recette() -> bytes:
    return web(
        f"""<div class=h>Mutuelle Orphée · Direction des systèmes d'information · DSI-FOR-022 v4</div>
    <h1>Fiche de recette fonctionnelle</h1><div class=g><div>Projet<b>Espace Adhérent 360</b></div><div>
    Marché / commande<b>M2025-031 / BC 90 118 204</b></div><div>Jalon<b>J3 Recette du lot Prestations</b>
    </div><div>Prestataire<b>Sillage Conseil</b></div></div><table><tr><th>Critère<th>Attendu<th>Constaté
    <tr><td>Anomalies bloquantes<td>0<td>0<tr><td>Anomalies majeures<td>≤ 2<td>1<tr><td>Temps de réponse
    <td>&lt; 1,5 s<td>1,1 s</table><p class=k>Décision du métier : <b>☒ Favorable</b> ☐ Favorable sous
    réserve ☐ Défavorable</p><p>La recette favorable vaut réception du jalon et ouvre droit à facturation
    de 52 800,00 € HT.</p><table><tr><th>Nom<th>Fonction<th>Date<th>Visa<tr><td>Nadège Pouliquen<td>
    Responsable Gestion Prestations<td>26/02/2026<td>{ink(411, 80, 24)}<tr><td>Hervé Taïeb<td>Directeur
    de projet MOA<td>27/02/2026<td>{ink(412, 80, 24)}</table>""",
        """body{font:12px Lato} .h{font-size:9px;color:#666} h1{color:#0b6e4f} .g{display:grid;gap:8px;
        grid-template-columns:1fr 1fr} .g b{display:block} table{width:100%;border-collapse:collapse;
        margin:10px 0} td,th{border:1px solid #ccc;padding:5px;text-align:left}
        .k{font-family:'DejaVu Sans'}""",
    )


def _ajourne() -> bytes:
    return web(
        f"""<p>Communauté de communes du Val d'Ance<br>Service de l'eau</p><p style='text-align:right'>
    Le 9 mars 2026</p><p>Objet : marché 2025-S-17, Diagnostic des réseaux, phase 2 – décision
    d'ajournement</p><p>Monsieur le Directeur,</p><p>Votre rapport de phase 2 (modélisation hydraulique)
    nous est bien parvenu et nous tenons à saluer la qualité des cartes. La commission a cependant relevé
    que le calage n'a pas été réalisé sur le secteur de Craponne alors que le cahier des charges
    l'impose. En application de l'article 30.2 du CCAG, les prestations de la phase 2 ne peuvent donc
    être admises.</p><p>Vous disposez de quinze jours pour présenter un rapport amélioré. Le règlement
    de 27 600 € HT correspondant reste en attente.</p><p>Je vous prie d'agréer, Monsieur le Directeur,
    l'expression de ma considération distinguée.</p><p>La Vice-Présidente,</p>{ink(421, 140, 44)}<p>Odile
    Chambefort</p>""",
        "body{font:14px/1.5 'Liberation Serif';margin:0 25px}",
    )


def _avenant() -> bytes:
    return web(
        f"""<h2>AVENANT N° 2</h2><p>au contrat d'entreprise du 3 juin 2025 entre <b>Brasserie du Haut-Doubs
    SA</b> (le Client) et Thermoflux Ingénierie (le Titulaire) – Chaufferie biomasse, affaire TF-3390.</p>
    <p><b>Article 1.</b> La fourniture du silo enterré est retirée du contrat.</p><p><b>Article 2.</b> En
    conséquence le prix est diminué de 31 250,00 € HT et s'établit à 418 750,00 € HT.</p><p><b>Article 3.
    </b> Les autres clauses, acceptées par les parties, demeurent inchangées.</p><table><tr><td>Pour le
    Client<br>Lu et approuvé, bon pour accord<br>{ink(431, 120, 36)}<br>Maxence Bourdier<br>Président<br>
    Pontarlier, le 12/02/2026<td>Pour le Titulaire<br>Lu et approuvé<br>{ink(433, 120, 36)}<br>Aline
    Schouwey<br>Directrice<br>le 10/02/2026</table>""",
        "body{font:13.5px/1.6 Carlito} td{padding-right:110px}",
    )


def _bon_intervention() -> bytes:
    desk = Desk()
    desk.text(50, 795, "ASCENSEURS DU LÉMAN", 15, "Helvetica-Bold", "#1a4d7a")
    desk.text(380, 795, "Bon d'intervention n° 008812", 10)
    desk.box(45, 640, 505, 135)
    desk.text(55, 755, "Client : Copropriété Les Acacias, Thonon\nProjet : Modernisation ascenseur B"
              "     Affaire : AL-25-092\nÉtape : Remplacement de l'armoire de commande\nForfait de "
              "l'étape : 9 870,00 € HT\nCommande : OS 14", 11)
    desk.text(55, 610, "Appréciation du client", 11, "Helvetica-Bold")
    for x, word in ((60, "Travaux acceptés"), (210, "Acceptés sous réserve"), (385, "Refusés")):
        desk.box(x, 586)
        desk.text(x + 16, 588, word, 10)
    desk.text(55, 550, "Observations :", 10)
    desk.hand(135, 550, "le bouton du 3e reste allumé", 14)
    desk.text(55, 500, "Nom", 10)
    desk.hand(100, 500, "Mme Vuattoux, présidente du conseil syndical", 13)
    desk.text(55, 470, "Date", 10)
    desk.hand(100, 470, "21.1.26", 14)
    desk.text(55, 430, "Signature", 10)
    desk.sign(441, 120, 424, 140, 34)
    return desk.done()


def _mail() -> bytes:
    return web(
        """<table><tr><td>De :<td>Clotilde Marsan &lt;c.marsan@festival-arbas.example&gt;<tr><td>À :<td>
    prod@atelierbrume.example<tr><td>Envoyé le :<td>mercredi 4 février 2026 à 22:07<tr><td>Objet :<td>Re :
    Identité visuelle, validation étape 1</table><p>Bonsoir à tous,</p><p>c'est validé ! Les pistes de
    l'étape 1 (Identité visuelle 2026) nous vont, on part sur la B. Vous pouvez facturer les 3 400 €
    comme au devis D-0417.</p><p>Bonne nuit,<br>Clotilde<br><i>Directrice, Festival d'Arbas</i></p>
    <blockquote>Le 4 févr. 2026 à 17:30, Atelier Brume a écrit :<br>Sans retour de votre part nous
    considérerons que rien n'est accepté et l'étape 2 est refusée par défaut.</blockquote>""",
        "body{font:13px 'DejaVu Sans'} blockquote{color:#666;border-left:3px solid #ccc;padding:6px}",
    )


def _pas_signe() -> bytes:
    return web(
        """<h2>Attestation de service fait</h2><p>Je soussigné(e) <b>Ludovic Etcheverry</b>, Directeur des
    achats de la société <b>Conserveries Bidarte SAS</b>, atteste que le service désigné ci-dessous a été
    fait et l'accepte.</p><table><tr><th>Commande<th>Projet<th>Prestation<th>Montant HT<tr><td>CB/4411
    <td>Traçabilité Thon (réf. 25T-08)<td>Tranche 2 – Paramétrage atelier<td>19 600,00 €</table><p>Fait à
    ……………………, le ……………………</p><div class=s>signature et cachet</div><p><small>Document généré le
    05/03/2026 par le fournisseur Hegoa Systèmes. Sans signature, il est sans valeur.</small></p>""",
        """body{font:13px/1.5 'Liberation Sans'} td,th{border:1px solid #000;padding:6px}
        table{border-collapse:collapse} .s{border:1px solid #aaa;color:#aaa;width:240px;height:90px}""",
    )


def _commande() -> bytes:
    return web(
        f"""<h1>Bon de commande</h1><p>N° <b>2026-BC-0087</b> du 17/02/2026</p><p>Acheteur : Université
    de la Baie, Laboratoire LITTO<br>Fournisseur : Pélican Données<br>Opération : Sondes Estuaire II,
    convention ANR-LT-12</p><table border=1 cellspacing=0 cellpadding=5><tr><th>Désignation<th>Qté<th>PU
    HT<th>Total HT<tr><td>Développement du pilote<td>1<td>12 000,00<td>12 000,00<tr><td>Mise en service
    en mer (après réception)<td>2<td>3 150,00<td>6 300,00<tr><td colspan=3>Total HT<td>18 300,00<tr><td
    colspan=3>TVA 20 %<td>3 660,00<tr><td colspan=3><b>Total TTC<td><b>21 960,00 EUR</table><p>Bon pour
    commande – L'ordonnateur délégué, Bastien Loaëc, Directeur du laboratoire</p>{ink(461, 120, 36)}""",
        "body{font:13px Carlito}",
    )


def _long() -> bytes:
    css = "body{font:13px/1.6 Caladea}"
    first = web(
        """<h1>Comité de pilotage n° 6</h1><p>Programme <b>Billettique Littoral</b> (BL-2024) · Syndicat
    Mobilités Opale · le 3 mars 2026</p><p>Présents : F. Delattre (syndicat, présidente), R. Wacheux
    (syndicat), T. Imbert (Société Carto-Pass)</p><h3>1. Suivi</h3><p>Le planning est accepté. La demande
    d'avance est rejetée.</p><h3>2. Jalon 5 – Valideurs posés sur la ligne A</h3><p>M. Imbert présente les
    64 valideurs et demande que le jalon soit prononcé (143 000 € HT, commande SMO-556).</p>""",
        css,
    )
    second = web(
        f"""<h3>2. (suite)</h3><p>M. Wacheux relève que deux bus restent sans valideur. <b>Le comité prononce
    la réception du jalon 5 à condition que les bus 41 et 67 soient équipés avant le 31 mars.</b></p>
    <h3>3. Divers</h3><p>Prochain comité : 7 avril.</p><p>La présidente, Florence Delattre</p>
    {ink(471, 130, 40)}<p>Relevé approuvé le 6 mars 2026</p>""",
        css,
    )
    return joined(first, second)


def _temps() -> bytes:
    return web(
        """<h2>Compte rendu d'activité (CRA)</h2><p>Consultante : Maëlys Tanguy · ESN : Rivière Noire<br>
    Client : <b>Banque Sarrazine</b> · Mission : Refonte Crédit Auto (C-771) · Mois : janvier 2026</p>
    <table><tr><th>Semaine<th>Jours<tr><td>2<td>5<tr><td>3<td>4,5<tr><td>4<td>5<tr><td>5<td>5<tr><td>
    Total<td>19,5</table><p>TJM 540 € – total 10 530,00 € HT</p><p>Statut : <b style='color:#b00'>REFUSÉ
    PAR LE CLIENT</b> le 02/02/2026 par Gaël Rimbaud, Responsable d'équipe<br>Motif : « les 12 et 13
    janvier étaient des congés »</p><p><small>Historique : soumis 31/01 · accepté par l'ESN 01/02 · refusé
    02/02</small></p>""",
        """body{font:13px Lato} td,th{border:1px solid #ddd;padding:4px 20px}
        table{border-collapse:collapse}""",
    )


def papers() -> Iterator[Paper]:
    """Ten layouts."""
    yield text("pv-travaux", _pv_reserves(), truth(
        AC, "accepted_with_conditions", True, "fr", client="SCI Les Terrasses d'Ambrelle",
        project="Résidence Ambrelle, réhabilitation", project_code="OP 24-611",
        milestone="Lot 6 Menuiseries extérieures", signatory_name="Solenn Guivarc'h",
        signatory_title="gérante", signature_date="2026-01-16", amount="86430.00 EUR", conditions=[
            "Baie du séjour, appartement 12 : joint périphérique à reprendre",
            "Volet roulant de la loge : moteur en panne"]))
    yield text("fiche-recette", _recette(), truth(
        AC, "accepted", True, "fr", client="Mutuelle Orphée", project="Espace Adhérent 360",
        project_code="M2025-031", milestone="J3 Recette du lot Prestations",
        signatory_name="Hervé Taïeb", signatory_title="Directeur de projet MOA",
        signature_date="2026-02-27", amount="52800.00 EUR", po_number="BC 90 118 204"))
    yield text("ajournement", _ajourne(), truth(
        AC, "rejected", True, "fr", client="Communauté de communes du Val d'Ance",
        project="Diagnostic des réseaux", project_code="2025-S-17",
        milestone="phase 2 (modélisation hydraulique)", signatory_name="Odile Chambefort",
        signatory_title="Vice-Présidente", signature_date="2026-03-09", amount="27600 EUR"))
    yield text("avenant-silo", _avenant(), truth(
        "change_order", "accepted", True, "fr", client="Brasserie du Haut-Doubs SA",
        project="Chaufferie biomasse", project_code="TF-3390", signatory_name="Maxence Bourdier",
        signatory_title="Président", signature_date="2026-02-12", amount="-31250.00 EUR",
        change_order_number="2"))
    yield scanned("bon-intervention", _bon_intervention(), truth(
        AC, "undecided", True, "fr", client="Copropriété Les Acacias",
        project="Modernisation ascenseur B", project_code="AL-25-092",
        milestone="Remplacement de l'armoire de commande", signatory_name="Vuattoux",
        signatory_title="présidente du conseil syndical", signature_date="2026-01-21",
        amount="9870.00 EUR", po_number="OS 14"), skew=1.0, seed=31)
    yield text("courriel-valide", _mail(), truth(
        "email", "accepted", None, "fr", client="Festival d'Arbas",
        project="Identité visuelle 2026", milestone="étape 1", signatory_name="Clotilde Marsan",
        signatory_title="Directrice", signature_date="2026-02-04", amount="3400 EUR"))
    yield text("service-fait", _pas_signe(), truth(
        AC, "undecided", False, "fr", client="Conserveries Bidarte SAS",
        project="Traçabilité Thon", project_code="25T-08",
        milestone="Tranche 2 – Paramétrage atelier", signatory_name="Ludovic Etcheverry",
        signatory_title="Directeur des achats", amount="19600.00 EUR", po_number="CB/4411"))
    yield text("bon-commande-labo", _commande(), truth(
        "purchase_order", None, True, "fr", client="Université de la Baie, Laboratoire LITTO",
        project="Sondes Estuaire II", project_code="ANR-LT-12", signatory_name="Bastien Loaëc",
        signatory_title="Directeur du laboratoire", amount="21960.00 EUR",
        po_number="2026-BC-0087"))
    yield text("copil", _long(), truth(
        AC, "accepted_with_conditions", True, "fr", client="Syndicat Mobilités Opale",
        project="Billettique Littoral", project_code="BL-2024",
        milestone="Jalon 5 – Valideurs posés sur la ligne A", signatory_name="Florence Delattre",
        signatory_title="présidente", signature_date="2026-03-06", amount="143000 EUR",
        po_number="SMO-556",
        conditions=["les bus 41 et 67 soient équipés avant le 31 mars"]))
    yield text("cra", _temps(), truth(
        "timesheet_approval", "rejected", True, "fr", client="Banque Sarrazine",
        project="Refonte Crédit Auto", project_code="C-771", signatory_name="Gaël Rimbaud",
        signatory_title="Responsable d'équipe", signature_date="2026-02-02",
        amount="10530.00 EUR"))
