"""French: France, Belgium, Switzerland, Quebec."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import (
    box,
    copied,
    ink,
    join,
    page,
    pen,
    photo,
    ring,
    rows,
    tick,
    typ,
)


def papers() -> Iterator[Paper]:
    # 1 PV de réception d'équipement, réserves levées
    body = f"""<h1>Procès-verbal de levée de réserves</h1><p class=i>faisant suite au PV de réception avec réserves du 12 novembre 2025</p>
<table class=k>{rows("Maître d’ouvrage|Centre hospitalier de Montfleuri", "Opération|Remplacement des deux IRM", "Marché n°|CHM-2025-117", "Titulaire|Cadrans Imagerie SAS", "Phase|Phase 2 – salle IRM B", head=False)}</table>
<table class=g>{rows("Réserve|Constat de ce jour", "R1 – Porte blindée, joint inférieur|levée", "R2 – Arrêt d’urgence non repéré|levée", "R3 – Documentation en français|levée")}</table>
<p>Toutes les réserves étant levées, la réception de la phase 2 est prononcée sans réserve. Le solde de 58 430,00 € HT peut être mandaté.</p>
<p>Le relevé des mesures de contrôle est joint en annexe.</p><p>Fait à Montfleuri, le 20 janvier 2026</p><table class=s><tr><td>Pour le maître d’ouvrage<br>{ink(401)}<br>Maud Tessier-Lacombe<br>Directrice des équipements</td><td>Pour le titulaire<br>{ink(402, 110, 30, "#222")}<br>Rémi Vasseur, chargé d’affaires</td></tr></table>
<div style="page-break-before:always"><h3>Annexe – relevé des mesures du 13 janvier 2026</h3><p>Mesures faites par le radiophysicien avant la levée ; les valeurs hors tolérance du premier passage ont été reprises au second.</p><table class=g>{rows("Point|Premier passage|Second passage|Tolérance", *[f"P{n:02d}|{1.2 + n % 5 * 0.31:.2f} µT|{0.6 + n % 3 * 0.12:.2f} µT|1,50 µT".replace(".", ",") for n in range(1, 33)])}</table></div>"""
    yield Paper(
        "km-irm-levee",
        "a",
        "text",
        page(
            body,
            "h1{font-size:16pt;margin:0}.i{font-style:italic}.k td{padding:3px 20px 3px 0}.g{width:100%;margin:10px 0}.g td,.g th{border:1px solid #777;padding:5px}.s td{width:280px;padding-top:12px}",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Centre hospitalier de Montfleuri",
            project="Remplacement des deux IRM",
            project_code="CHM-2025-117",
            milestone="Phase 2 – salle IRM B",
            signatory_name="Maud Tessier-Lacombe",
            signatory_title="Directrice des équipements",
            signature_date="2026-01-20",
            amount="58430.00 EUR",
        ),
    )

    # 2 bon à tirer traduction, mention manuscrite "Bon pour accord", scan
    body = f"""<h2>BON À TIRER</h2><p>Agence Polyglotte &amp; Fils, Namur<br>Dossier : <b>PF/2026/0331</b></p><p>Client : <b>Brasserie de la Sambre SA</b><br>Travail : <b>Étiquettes export, version finnoise</b><br>Montant du dossier : <b>2 145,00 EUR</b></p>
<p>Le client vérifie le texte ci-joint. La mention « bon pour accord » écrite de sa main, suivie de sa signature, vaut acceptation du travail ; toute autre mention renvoie le dossier à l’agence.</p><div class=z>{pen("Bon pour accord", "Dancing Script", 24)}<br><br>{pen("C. Debouverie", "Kristi", 30)}<br>{pen("le 17 mars 2026", "Breip", 17)}</div><p>Nom : Clotilde Debouverie &nbsp; Fonction : responsable export</p>"""
    src = page(
        body,
        ".z{border:1px dashed #333;height:130px;padding:12px}",
        size="A5",
        margin="14mm",
        font="DejaVu Serif",
    )
    yield Paper(
        "km-etiquettes-bat",
        "a",
        "scan",
        copied(src, dpi=165, skew=1.6, noise=9, seed=51, contrast=0.9),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Brasserie de la Sambre SA",
            project="Étiquettes export, version finnoise",
            project_code="PF/2026/0331",
            signatory_name="Clotilde Debouverie",
            signatory_title="responsable export",
            signature_date="2026-03-17",
            amount="2145.00 EUR",
        ),
        src,
    )

    # 3 Québec: avis de conformité with portal record
    body = """<div class=p>Portail des livrables · Société des festivals de Rivière-Bleue</div><h2>Fiche de livrable n° 2 : Plan de scène et sonorisation</h2><dl><dt>Projet</dt><dd>Les Nuits de l’estuaire 2026</dd><dt>Contrat</dt><dd>SFRB-26-08</dd><dt>Fournisseur</dt><dd>Régie Boréale inc.</dd><dt>Honoraires</dt><dd>11 750,00 $ CA</dd></dl>
<h3>Historique</h3><p>2026-04-02 13:15 Dépôt de la version 1 (Régie Boréale)<br>2026-04-07 09:31 Statut : à corriger (Josiane Pelletier-Roy)<br>2026-04-10 16:40 Dépôt de la version 2 (Régie Boréale)<br><b>2026-04-13 10:05 Statut : conforme, paiement libéré – Josiane Pelletier-Roy, directrice technique (signature électronique vérifiée)</b></p>"""
    yield Paper(
        "km-estuaire-portail",
        "a",
        "text",
        page(
            body,
            ".p{background:#00416a;color:#fff;padding:9px}dl{display:grid;grid-template-columns:110px 1fr}dt{color:#666}dd{margin:0}",
            size="Letter",
            font="DejaVu Sans",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Société des festivals de Rivière-Bleue",
            project="Les Nuits de l’estuaire 2026",
            project_code="SFRB-26-08",
            milestone="Plan de scène et sonorisation",
            signatory_name="Josiane Pelletier-Roy",
            signatory_title="directrice technique",
            signature_date="2026-04-13",
            amount="11750.00 CAD",
        ),
    )

    # 4 letter of acceptance, two pages of text: first general, second decides (mixed: second page scanned)
    a = page(
        """<p><b>Rapport de visite n° 14</b><br>Projet : Parc de la Croix-Haute<br>Contrat : EV-MNT-22</p><p>Exploitant : Énergies du Valserène SAS<br>Prestataire : Pales &amp; Mâts SARL</p><h3>Travaux vérifiés</h3><p>Remplacement des roulements d’orientation, machines E3 et E4. Jeu mesuré inférieur à 0,3 mm. Graissage automatique en service. Essai de rotation complète sans alarme.</p><p>La conclusion de l’exploitant figure sur le feuillet signé qui suit.</p>""",
        font="Liberation Serif",
    )
    b = page(
        f"""<p>Feuillet de conclusion – rapport n° 14</p><p>Machines E3 et E4 : travaux {ring("REÇUS")} &nbsp; / &nbsp; NON REÇUS</p><p>Montant à facturer : 23 600,00 € HT</p><p>Pour l’exploitant : {pen("B. Chastagnol", "Kristi", 28)}<br>Bérengère Chastagnol, responsable d’exploitation<br>Date : {pen("06/10/2025", "Breip", 17)} (six octobre)</p>""",
        font="Liberation Serif",
    )
    yield Paper(
        "km-croixhaute-feuillet",
        "a",
        "mixed",
        join(a, copied(b, dpi=140, skew=-0.7, seed=52)),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Énergies du Valserène SAS",
            project="Parc de la Croix-Haute",
            project_code="EV-MNT-22",
            milestone="Remplacement des roulements d’orientation, machines E3 et E4",
            signatory_name="Bérengère Chastagnol",
            signatory_title="responsable d’exploitation",
            signature_date="2025-10-06",
            amount="23600.00 EUR",
        ),
        join(a, b),
    )

    # 5 conditional: école, Suisse
    body = f"""<p class=e>COMMUNE DE PRÉ-VERSOIX – Service des bâtiments</p><h3>Réception d’ouvrage selon SIA 118</h3><p>Objet : École des Tilleuls, préau couvert<br>Entreprise : Charpentes Oulevay SA<br>N° d’adjudication : PV-24-63</p>
<p>Le résultat de la vérification commune est le suivant :</p><p>{box()} Ouvrage reçu sans défaut<br>{box("v")} Ouvrage reçu, défauts mineurs à corriger<br>{box()} Réception différée, défauts majeurs</p>
<p>Défauts : 1) descente d’eau pluviale nord à refixer ; 2) lasure manquante sur trois poteaux.</p><p>Acompte libéré : CHF 47'900.00</p><p>Pré-Versoix, le 3 septembre 2026</p>{ink(405)}<p>Yvan Rochat, chef du service des bâtiments</p>"""
    yield Paper(
        "km-tilleuls-sia",
        "a",
        "text",
        page(
            body,
            ".e{border-bottom:4px solid #d00;font-weight:bold}p{margin:12px 0}",
            font="DejaVu Sans Condensed",
            margin="24mm",
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="COMMUNE DE PRÉ-VERSOIX",
            project="École des Tilleuls, préau couvert",
            project_code="PV-24-63",
            signatory_name="Yvan Rochat",
            signatory_title="chef du service des bâtiments",
            signature_date="2026-09-03",
            amount="47900.00 CHF",
            conditions=[
                "descente d’eau pluviale nord à refixer",
                "lasure manquante sur trois poteaux",
            ],
        ),
    )

    # 6 undecided: PV unsigned, wording fully accepting
    src6 = """#set page(margin: 2.3cm)
#set text(font: "Liberation Sans", size: 10pt, lang: "fr")
#align(center)[*ATTESTATION DE SERVICE FAIT*]
#v(8pt)
Bénéficiaire : Agence de l'eau Garonne-Amont \\
Prestataire : Laboratoire Hydria \\
Marché : 2025-AEGA-30 \\
Projet : Suivi des micropolluants \\
Prestation : Campagne d'automne

Le soussigné atteste que la prestation désignée ci-dessus a été exécutée conformément au marché et qu'il y a lieu de payer la somme de 36 250,00 euros.

#v(1cm)
#table(columns: (1fr, 1fr), inset: 12pt, [Nom du signataire : Corentin Daubrée \\ Qualité : chef de projet qualité des eaux], [Date : \\ Signature et cachet : \\ #v(1.5cm)])
#text(size: 8pt)[Document préparé par le prestataire et transmis pour signature le 2 décembre 2025.]
"""
    yield Paper(
        "km-micropolluants-attestation",
        "a",
        "text",
        typ(src6),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Agence de l’eau Garonne-Amont",
            project="Suivi des micropolluants",
            project_code="2025-AEGA-30",
            milestone="Campagne d’automne",
            signatory_name="Corentin Daubrée",
            signatory_title="chef de projet qualité des eaux",
            amount="36250.00 EUR",
        ),
    )

    # 7 undecided: sécurité, "visa" column one missing; table with ticks looks complete
    body = f"""<h2>Fiche de recette – SIEM mutualisé</h2><p>Client : Métropole du Haut-Boulay &nbsp; Intégrateur : Cuirasse Numérique &nbsp; Bon de commande : MHB-7741 &nbsp; Lot : Lot 1 Collecte</p><table class=t>{rows("Essai|Résultat")}{"".join(f"<tr><td>{x}</td><td>{tick('#070')} conforme</td></tr>" for x in ("Collecte pare-feu", "Collecte annuaire", "Horodatage", "Rétention 12 mois"))}</table>
<p>La recette est acquise lorsque les deux visas du client sont apposés. Montant du lot : 19 990,00 €.</p><table class=v>{rows("Visa|Nom, fonction|Date|Signature")}<tr><td>Exploitation</td><td>Soufiane Kerrad, responsable exploitation</td><td>12/02/2026</td><td>{ink(407, 90, 26)}</td></tr><tr><td>RSSI</td><td>Aurore Blanquart, RSSI</td><td></td><td>&nbsp;</td></tr></table>"""
    yield Paper(
        "km-siem-visas",
        "a",
        "text",
        page(
            body,
            ".t td,.t th,.v td,.v th{border:1px solid #999;padding:7px}.v{width:100%;margin-top:20px}.v td:nth-child(4){width:130px;height:32px}",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Métropole du Haut-Boulay",
            project="SIEM mutualisé",
            milestone="Lot 1 Collecte",
            signatory_name="Aurore Blanquart",
            signatory_title="RSSI",
            amount="19990.00 EUR",
            po_number="MHB-7741",
            warnings=["partly_signed"],
        ),
    )

    # 8 avenant refused, scan of letter-like form
    body = f"""<h3>DEMANDE D’AVENANT N° 2</h3><p>Exposition : « Forges et forgerons » &nbsp; Commande : EXP-2026-05</p><p>Demandeur : Atelier Scénoplan &nbsp;&nbsp; Musée : Musée départemental des Ardoisières</p>
<p>Objet : remplacement du bois peint par du chêne massif, plus-value de 8 720,00 €.</p><table><tr><td>Décision du musée</td><td>{box()} accordé</td><td>{box("x")} refusé</td></tr></table>
<p>Motif : {pen("budget clos, rester au bois peint", "Breip", 18)}</p><p>{pen("J. Quillévéré", "Kristi", 28)} &nbsp; Joëlle Quillévéré, administratrice du musée &nbsp; {pen("28 mai 2026", "Breip", 16)}</p>"""
    src8 = page(body, "td{border:1px solid;padding:12px 24px}", font="Liberation Serif")
    yield Paper(
        "km-forges-avenant",
        "a",
        "scan",
        photo(src8, 61, 130),
        truth(
            "change_order",
            "rejected",
            True,
            "fr",
            client="Musée départemental des Ardoisières",
            project="Forges et forgerons",
            po_number="EXP-2026-05",
            signatory_name="Joëlle Quillévéré",
            signatory_title="administratrice du musée",
            signature_date="2026-05-28",
            amount="8720.00 EUR",
            change_order_number="2",
        ),
        src8,
    )

    # 9 feuille de temps, validée en partie
    body = f"""<h2>Relevé d’activité – février 2026</h2><p>Intervenante : Solveig Martin (Cabinet Chiffres &amp; Lettres, Bruxelles)<br>Cliente : Mutuelle Saint-Hubert ASBL<br>Mission : Reprise de la comptabilité fournisseurs, réf. CL-B-118</p>
<table>{rows("Semaine|Jours saisis|Jours validés", "S6|5|5", "S7|5|5", "S8|4,5|4,5", "S9|5|3")}</table><p>Total validé : 17,5 jours × 480 € = 8 400,00 €</p>
<p>Je valide ce relevé, à l’exception de deux jours en S9, à justifier par l’intervenante avant le 15 mars.</p>{ink(409)}<p>Benoît Verlinden, directeur financier<br>Bruxelles, le 4 mars 2026</p>"""
    yield Paper(
        "km-sainthubert-releve",
        "a",
        "text",
        page(
            body,
            "table{margin:10px 0}td,th{border:1px solid #669;padding:4px 22px}th{background:#e6e6f4}",
        ),
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "fr",
            client="Mutuelle Saint-Hubert ASBL",
            project="Reprise de la comptabilité fournisseurs",
            project_code="CL-B-118",
            signatory_name="Benoît Verlinden",
            signatory_title="directeur financier",
            signature_date="2026-03-04",
            amount="8400.00 EUR",
            conditions=["deux jours en S9, à justifier par l’intervenante avant le 15 mars"],
        ),
    )

    # 10 mail accepted, indirect
    body = """<p class=x>De : Capucine Arnoux (Ports du Morvarc’h)<br>À : bureau@expertise-quillard.fr<br>Envoyé : mer. 24/06/2026 18:22<br>Objet : RE: Bac « Penn-Ar-Roc’h » – expertise de coque, dossier EQ-2291</p><p>Bonjour,</p><p>Notre armement a relu votre rapport d’expertise cet après-midi. Il n’appelle pas d’observation et nous le prenons tel quel. Vous voudrez bien déposer votre facture de 5 310,00 € sur Chorus avec notre numéro de commande 1000482.</p><p>Bien à vous,<br>Capucine Arnoux<br>Responsable de la flotte</p>"""
    yield Paper(
        "km-bac-courriel",
        "a",
        "text",
        page(body, ".x{border:1px solid #bbb;padding:8px;background:#f7f7f7}", font="DejaVu Serif"),
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Ports du Morvarc’h",
            project="Bac « Penn-Ar-Roc’h »",
            project_code="EQ-2291",
            milestone="expertise de coque",
            signatory_name="Capucine Arnoux",
            signatory_title="Responsable de la flotte",
            signature_date="2026-06-24",
            amount="5310.00 EUR",
            po_number="1000482",
        ),
    )

    # 11 bon de commande
    body = f"""<h1>Bon de commande</h1><p>N° BC-2026-3305 du 9 juillet 2026</p><table class=a><tr><td>Acheteur<br><b>Domaine de Chantecombe</b><br>Service du parc</td><td>Fournisseur<br><b>Pépinières Lorrain</b></td></tr></table><p>Projet : Replantation de l’allée des charmes</p><table class=g>{rows("Réf.|Désignation|Qté|PU HT|Total HT", "CB-200|Charmille 175/200|320|18,50|5 920,00", "PL-01|Plantation et tuteurage|320|7,00|2 240,00")}</table><p class=r>Total HT : 8 160,00 €</p><p>Livraison à la grille sud, sur rendez-vous. Paiement à trente jours après réception des végétaux.</p>"""
    yield Paper(
        "km-charmes-commande",
        "a",
        "text",
        page(
            body,
            "h1{color:#2b6a2b}.a td{border:1px solid #2b6a2b;padding:8px;width:240px}.g{width:100%;margin:12px 0}.g td,.g th{border-bottom:1px solid #2b6a2b;padding:4px}",
        ),
        truth(
            "purchase_order",
            None,
            None,
            "fr",
            client="Domaine de Chantecombe",
            project="Replantation de l’allée des charmes",
            amount="8160.00 EUR",
            po_number="BC-2026-3305",
        ),
    )

    # 12 compte rendu de réunion
    body = """<h2>Compte rendu de la réunion de suivi n° 6</h2><p>Projet : Restauration numérique du fonds Delvaux-Prieur<br>Client : Cinémathèque de Hainaut – Prestataire : Labo Photogramme<br>Tenue le 15 octobre 2025 à Mons</p><p>Présents : Mme Lambotte, M. Ziani, Mme De Coster ; excusé : M. Petit</p><ol><li><b>Avancement.</b> Quarante bobines numérisées sur soixante. Le laboratoire attend un nouveau lecteur.</li><li><b>Étalonnage.</b> Les échantillons seront montrés à la prochaine réunion ; la cinémathèque dira ensuite si elle les accepte.</li><li><b>Divers.</b> Le parking est fermé en novembre.</li></ol><p>Prochaine réunion : 12 novembre 2025, 10 h. Rédaction : Mme De Coster.</p>"""
    yield Paper(
        "km-delvaux-reunion",
        "a",
        "text",
        page(body, "li{margin:10px 0}", margin="25mm"),
        truth(
            "other",
            None,
            None,
            "fr",
            client="Cinémathèque de Hainaut",
            project="Restauration numérique du fonds Delvaux-Prieur",
        ),
    )
