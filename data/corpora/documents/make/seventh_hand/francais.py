"""Procès-verbaux, attestations, avenants, courriels."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import ink, text, web

AC = "acceptance_certificate"


def _pv_reserves() -> bytes:
    return web(
        f"""<h2>PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX</h2><p class=c>(article 1792-6 du Code
        civil)</p>
    <table class=e><tr><td>Maître d'ouvrage<td>SCI Les Terrasses d'Ambrelle<tr><td>Maître
    d'œuvre<td>
    Cabinet Ruellan<tr><td>Entreprise<td>Menuiseries Kerbrat SARL<tr><td>Opération<td>Résidence
    Ambrelle,
    réhabilitation (OP 24-611)<tr><td>Lot<td>Lot 6 Menuiseries extérieures<tr><td>Montant du lot<td>
    86 430,00 € HT – 103 716,00 € TTC</table><p>Le maître d'ouvrage, après visite effectuée le 14
    janvier
    2026 en présence de l'entreprise, déclare que la réception est :</p><p class=b>☐ prononcée sans
    réserve<br>☑ prononcée avec les réserves de l'annexe<br>☐ refusée<br>☐ différée</p><p>Fait à
    Vannes, le
    16 janvier 2026, en trois
    exemplaires.</p><table><tr><td>{ink(401, 130, 38)}<td>{ink(402, 120, 34)}
    <td>{ink(403, 110, 34)}<tr><td>Le maître d'ouvrage<br>Mme Solenn Guivarc'h, gérante<td>Le maître
    d'œuvre<br>J. Ruellan<td>L'entreprise<br>P. Kerbrat</table><h3>Annexe –
    réserves</h3><ol><li>Baie du
    séjour, appartement 12 : joint périphérique à reprendre<li>Volet roulant de la loge : moteur en
    panne
    </ol><p class=f>Levée des réserves sous 30 jours. À défaut, application de l'article 9 du
    CCAP.</p>""",
        """body{font:13px Caladea} h2,.c{text-align:center;margin:2px} .e{border-collapse:collapse;
        margin:10px 0} .e td{border:1px solid #777;padding:3px 10px} .b{font-family:'DejaVu Sans';
        line-height:1.7} td{padding-right:30px} .f{font-size:10px}""",
    )


def _recette() -> bytes:
    return web(
        f"""<div class=h>Mutuelle Orphée · Direction des systèmes d'information · DSI-FOR-022
        v4</div>
    <h1>Fiche de recette fonctionnelle</h1><div class=g><div>Projet<b>Espace Adhérent
    360</b></div><div>
    N° projet / commande<b>M2025-031 / BC 90 118 204</b></div><div>Jalon<b>J3 Recette du lot
    Prestations</b>
    </div><div>Prestataire<b>Sillage
    Conseil</b></div></div><table><tr><th>Critère<th>Attendu<th>Constaté
    <tr><td>Anomalies bloquantes<td>0<td>0<tr><td>Anomalies majeures<td>≤ 2<td>1<tr><td>Temps de
    réponse
    <td>&lt; 1,5 s<td>1,1 s</table><p class=k>Décision du métier : <b>☒ Favorable</b> ☐ Favorable
    sous
    réserve ☐ Défavorable</p><p>La recette favorable vaut réception du jalon et ouvre droit à
    facturation
    de 52 800,00 € HT.</p><table><tr><th>Nom<th>Fonction<th>Date<th>Visa<tr><td>Nadège Pouliquen<td>
    Responsable Gestion Prestations<td>26/02/2026<td>{ink(411, 80, 24)}<tr><td>Hervé
    Taïeb<td>Directeur
    de projet MOA<td>27/02/2026<td>{ink(412, 80, 24)}</table>""",
        """body{font:12px Lato} .h{font-size:9px;color:#666} h1{color:#0b6e4f}
        .g{display:grid;gap:8px;
        grid-template-columns:1fr 1fr} .g b{display:block}
        table{width:100%;border-collapse:collapse;
        margin:10px 0} td,th{border:1px solid #ccc;padding:5px;text-align:left}
        .k{font-family:'DejaVu Sans'}""",
    )


def _ajourne() -> bytes:
    return web(
        f"""<p>Communauté de communes du Val d'Ance<br>Service de l'eau</p><p
        style='text-align:right'>
    Le 9 mars 2026</p><p>Objet : opération 2025-S-17, Diagnostic des réseaux, phase 2 – décision
    d'ajournement</p><p>Monsieur le Directeur,</p><p>Votre rapport de phase 2 (modélisation
    hydraulique)
    nous est bien parvenu et nous tenons à saluer la qualité des cartes. La commission a cependant
    relevé
    que le calage n'a pas été réalisé sur le secteur de Craponne alors que le cahier des charges
    l'impose. En application de l'article 30.2 du CCAG, les prestations de la phase 2 ne peuvent
    donc
    être admises.</p><p>Vous disposez de quinze jours pour présenter un rapport amélioré. Le
    règlement
    de 27 600 € HT correspondant reste en attente.</p><p>Je vous prie d'agréer, Monsieur le
    Directeur,
    l'expression de ma considération distinguée.</p><p>La
    Vice-Présidente,</p>{ink(421, 140, 44)}<p>Odile
    Chambefort</p>""",
        "body{font:14px/1.5 'Liberation Serif';margin:0 25px}",
    )


def _avenant() -> bytes:
    return web(
        f"""<h2>AVENANT N° 2</h2><p>au contrat d'entreprise du 3 juin 2025 entre <b>Brasserie du
        Haut-Doubs
    SA</b> (le Client) et Thermoflux Ingénierie (le Titulaire) – Chaufferie biomasse, affaire
    TF-3390.</p>
    <p><b>Article 1.</b> La fourniture du silo enterré est retirée du contrat.</p><p><b>Article
    2.</b> En
    conséquence le prix est diminué de 31 250,00 € HT et s'établit à 418 750,00 €
    HT.</p><p><b>Article 3.
    </b> Les autres clauses, acceptées par les parties, demeurent
    inchangées.</p><table><tr><td>Pour le
    Client<br>Lu et approuvé, bon pour accord<br>{ink(431, 120, 36)}<br>Maxence
    Bourdier<br>Président<br>
    Pontarlier, le 12/02/2026<td>Pour le Titulaire<br>Lu et approuvé<br>{ink(433, 120, 36)}<br>Aline
    Schouwey<br>Directrice<br>le 10/02/2026</table>""",
        "body{font:13.5px/1.6 Carlito} td{padding-right:110px}",
    )


def _pas_signe() -> bytes:
    return web(
        """<h2>Attestation de service fait</h2><p>Je soussigné(e) <b>Ludovic Etcheverry</b>,
        Directeur des
    achats de la société <b>Conserveries Bidarte SAS</b>, atteste que le service désigné ci-dessous
    a été
    fait et l'accepte.</p><table><tr><th>Commande<th>Projet<th>Prestation<th>Montant
    HT<tr><td>CB/4411
    <td>Traçabilité Thon (réf. 25T-08)<td>Tranche 2 – Paramétrage atelier<td>19 600,00
    €</table><p>Fait à
    ……………………, le ……………………</p><div class=s>signature et cachet</div><p><small>Document généré le
    05/03/2026 par le fournisseur Hegoa Systèmes. Sans signature, il est sans
    valeur.</small></p>""",
        """body{font:13px/1.5 'Liberation Sans'} td,th{border:1px solid #000;padding:6px}
        table{border-collapse:collapse} .s{border:1px solid
        #aaa;color:#aaa;width:240px;height:90px}""",
    )


def _commande() -> bytes:
    return web(
        f"""<h1>Bon de commande</h1><p>N° <b>2026-BC-0087</b> du 17/02/2026</p><p>Acheteur :
        Université
    de la Baie, Laboratoire LITTO<br>Fournisseur : Pélican Données<br>Opération : Sondes Estuaire
    II,
    projet ANR-LT-12</p><table border=1 cellspacing=0
    cellpadding=5><tr><th>Désignation<th>Qté<th>PU
    HT<th>Total HT<tr><td>Développement du pilote<td>1<td>12 000,00<td>12 000,00<tr><td>Mise en
    service
    en mer (après réception)<td>2<td>3 150,00<td>6 300,00<tr><td colspan=3>Total HT<td>18
    300,00<tr><td
    colspan=3>TVA 20 %<td>3 660,00<tr><td colspan=3><b>Total TTC<td><b>21 960,00 EUR</table><p>Bon
    pour
    commande – L'ordonnateur délégué, Bastien Loaëc, Directeur du
    laboratoire</p>{ink(461, 120, 36)}""",
        "body{font:13px Carlito}",
    )


def papers() -> Iterator[Paper]:
    """Six layouts."""
    yield text(
        "pv-travaux",
        _pv_reserves(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="SCI Les Terrasses d'Ambrelle",
            project="Résidence Ambrelle, réhabilitation",
            project_code="OP 24-611",
            milestone="Lot 6 Menuiseries extérieures",
            signatory_name="Solenn Guivarc'h",
            signatory_title="gérante",
            signature_date="2026-01-16",
            amount="86430.00 EUR",
            conditions=[
                "Baie du séjour, appartement 12 : joint périphérique à reprendre",
                "Volet roulant de la loge : moteur en panne",
            ],
        ),
    )
    yield text(
        "fiche-recette",
        _recette(),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Mutuelle Orphée",
            project="Espace Adhérent 360",
            project_code="M2025-031",
            milestone="J3 Recette du lot Prestations",
            signatory_name="Hervé Taïeb",
            signatory_title="Directeur de projet MOA",
            signature_date="2026-02-27",
            amount="52800.00 EUR",
            po_number="BC 90 118 204",
        ),
    )
    yield text(
        "ajournement",
        _ajourne(),
        truth(
            AC,
            "rejected",
            True,
            "fr",
            client="Communauté de communes du Val d'Ance",
            project="Diagnostic des réseaux",
            project_code="2025-S-17",
            milestone="phase 2 (modélisation hydraulique)",
            signatory_name="Odile Chambefort",
            signatory_title="Vice-Présidente",
            signature_date="2026-03-09",
            amount="27600.00 EUR",
        ),
    )
    yield text(
        "avenant-silo",
        _avenant(),
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Brasserie du Haut-Doubs SA",
            project="Chaufferie biomasse",
            project_code="TF-3390",
            signatory_name="Maxence Bourdier",
            signatory_title="Président",
            signature_date="2026-02-12",
            amount="-31250.00 EUR",
            change_order_number="2",
        ),
    )
    yield text(
        "service-fait",
        _pas_signe(),
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Conserveries Bidarte SAS",
            project="Traçabilité Thon",
            project_code="25T-08",
            milestone="Tranche 2 – Paramétrage atelier",
            signatory_name="Ludovic Etcheverry",
            signatory_title="Directeur des achats",
            amount="19600.00 EUR",
            po_number="CB/4411",
        ),
    )
    yield text(
        "bon-commande-labo",
        _commande(),
        truth(
            "purchase_order",
            None,
            True,
            "fr",
            client="Université de la Baie, Laboratoire LITTO",
            project="Sondes Estuaire II",
            project_code="ANR-LT-12",
            signatory_name="Bastien Loaëc",
            signatory_title="Directeur du laboratoire",
            amount="21960.00 EUR",
            po_number="2026-BC-0087",
        ),
    )
