"""French, Belgian, Swiss and Quebec papers."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import box, filled, grid, ink, kv, mail, paper, scrawl, signs, stamp, typ

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Twelve papers."""
    yield paper(
        "fr-pv-reception-cuisine",
        "<h1>Procès-verbal de réception des travaux</h1><p>Opération n° <b>2025-CUI-12</b> : réfection de la cuisine centrale<br>Maître d'ouvrage : <b>Lycée hôtelier des Deux Rives</b><br>Entreprise : Agencements Corvisier SARL</p><p>Après visite contradictoire du 17 avril 2026, le maître d'ouvrage prononce la réception :</p>"
        + f"<p>{box(True)} sans réserve<br>{box(False)} avec réserves énumérées en annexe<br>{box(False)} refusée</p><p>Solde du marché : 18 226,40 € TTC</p>"
        + signs(
            (ink("Corvisier", "Kristi", 30), "L'entreprise", "M. Corvisier"),
            (
                ink("Nadège Poulain", "Dancing Script", 20),
                "Le maître d'ouvrage",
                "Nadège Poulain, proviseure",
                "Fait à Nevers, le 17 avril 2026",
            ),
        ),
        truth(
            CERT,
            "accepted",
            True,
            "fr",
            client="Lycée hôtelier des Deux Rives",
            project="réfection de la cuisine centrale",
            project_code="2025-CUI-12",
            signatory_name="Nadège Poulain",
            signatory_title="proviseure",
            signature_date="2026-04-17",
            amount="18226.40 EUR",
        ),
        "serif",
        Scanner(dpi=145, skew=-0.9, noise=7, jpeg=50, seed=51),
    )
    yield paper(
        "be-reception-provisoire-reserves",
        "<h1>RÉCEPTION PROVISOIRE</h1>"
        + kv(
            ("Maître de l'ouvrage", "Intercommunale Hesbaye Propreté SCRL"),
            ("Chantier", "Centre de tri de Waremme, lot incendie"),
            ("Réf. chantier", "HP-309/F"),
            ("Entrepreneur", "Sprinklair SA"),
            ("Montant de l'état final", "206 415,00 EUR"),
        )
        + "<p>L'an deux mille vingt-six, le 8 juin, les parties ont parcouru l'installation. La réception provisoire est accordée à la date de ce jour, moyennant levée des remarques suivantes avant le 30 juin 2026 :</p><ul><li>remplacer le manomètre du poste de contrôle n° 2</li><li>fournir les plans conformes à l'exécution</li></ul>"
        + signs(
            (scrawl(201), "Pour l'entrepreneur", "Joël Massart"),
            (
                scrawl(202),
                "Pour le maître de l'ouvrage",
                "Véronique Lhoest, directrice technique",
                "8 juin 2026",
            ),
        ),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "fr",
            client="Intercommunale Hesbaye Propreté SCRL",
            project="Centre de tri de Waremme, lot incendie",
            project_code="HP-309/F",
            signatory_name="Véronique Lhoest",
            signatory_title="directrice technique",
            signature_date="2026-06-08",
            amount="206415.00 EUR",
            conditions=[
                "remplacer le manomètre du poste de contrôle n° 2",
                "fournir les plans conformes à l'exécution",
            ],
        ),
        "green",
    )
    yield paper(
        "fr-refus-poli",
        "<p><b>Communauté de communes du Val d'Ardoux</b><br>Direction des systèmes d'information</p><p style='margin-left:55%'>Cabinet Ysée Conseil<br>12, quai des Tanneurs<br>Orléans</p><p style='margin-left:55%'>Le 3 mars 2026</p><p>Objet : schéma directeur numérique (affaire 24-SDN), phase 2 « scénarios »</p><p>Madame, Monsieur,</p><p>Votre rapport de phase 2 témoigne d'un réel travail d'écoute, et les élus y ont été sensibles. Les ateliers étaient remarquablement animés.</p><p>Il ne comporte toutefois ni le chiffrage des scénarios, ni l'analyse des risques que prévoyait l'article 6 du cahier des charges. Dans ces conditions, la vérification de la phase 2 est prononcée défavorablement et la facture de 31 500 € ne pourra être mandatée. Un nouveau rapport est attendu sous trente jours.</p><p>Veuillez agréer l'expression de nos salutations distinguées.</p>"
        + scrawl(203)
        + "<p>Le directeur général des services<br>Bastien Crouzet</p>",
        truth(
            CERT,
            "rejected",
            True,
            "fr",
            client="Communauté de communes du Val d'Ardoux",
            project="schéma directeur numérique",
            project_code="24-SDN",
            milestone="phase 2 « scénarios »",
            signatory_name="Bastien Crouzet",
            signatory_title="directeur général des services",
            signature_date="2026-03-03",
            amount="31500.00 EUR",
        ),
    )
    yield paper(
        "fr-mail-bon-pour-nous",
        mail(
            "apple",
            [
                ("De :", "Aurélie Gasnier"),
                ("Objet :", "Rép : Jumeau numérique, lot 3"),
                ("Date :", "lundi 14 septembre 2026 à 18:31"),
                ("À :", "Karim Bensaïd"),
            ],
            "<p>Bonjour Karim,</p><p>Tour fait avec l'atelier ce matin : les courbes de vibration collent, les alarmes tombent au bon moment, et Michel n'a plus rien à redire (c'est dire !). Pour nous le lot 3 est soldé, tu peux émettre la facture de 22 800 € HT sur la commande CF-88120.</p><p>Aurélie Gasnier<br>Responsable maintenance, Fonderies de la Maine</p><p style='color:#777'>Le 10 sept. 2026, Karim Bensaïd (Mécanum Ingénierie) a écrit :<br>Bonjour Aurélie, avez-vous pu regarder le lot 3 du Jumeau numérique (affaire MI-5107) ? Sans votre feu vert je ne facture rien.</p>",
        ),
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Fonderies de la Maine",
            project="Jumeau numérique",
            project_code="MI-5107",
            milestone="lot 3",
            signatory_name="Aurélie Gasnier",
            signatory_title="Responsable maintenance",
            signature_date="2026-09-14",
            amount="22800.00 EUR",
            po_number="CF-88120",
        ),
    )
    yield paper(
        "fr-avenant-architecte",
        "<h1>AVENANT N° 2</h1><h2>au contrat de maîtrise d'œuvre du 12 mars 2024</h2><p>Opération C-2024-117 : médiathèque Simone-Lerouge. Maître d'ouvrage : Ville de Saint-Aubrac. Titulaire : Atelier Nord-Nord-Ouest.</p><p>Article 1. La mission est étendue à l'aménagement du parvis.<br>Article 2. La rémunération initiale de 286 000,00 € HT est augmentée de <b>24 310,00 € HT</b>.<br>Article 3. Le calendrier de l'opération est prolongé de six semaines, la réception des ouvrages étant reportée au 15 février 2027.<br>Article 4. Le refus d'un document d'étude par le maître d'ouvrage n'ouvre droit à aucun supplément.<br>Article 5. Les autres clauses sont inchangées.</p>"
        + signs(
            (scrawl(204), "Le titulaire", "Maud Kerrien, architecte", "le 19/05/2026"),
            (scrawl(205), "Le maître d'ouvrage", "Philippe Delort, maire", "le 28/05/2026"),
        )
        + stamp("MAIRIE DE<br>SAINT-AUBRAC", "#1d4ea0", 6, "margin:10px 0 0 60%"),
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Ville de Saint-Aubrac",
            project="médiathèque Simone-Lerouge",
            project_code="C-2024-117",
            signatory_name="Philippe Delort",
            signatory_title="maire",
            signature_date="2026-05-28",
            amount="24310.00 EUR",
            change_order_number="2",
        ),
        "book",
    )
    yield paper(
        "fr-service-fait",
        "<p class=c><b>RÉPUBLIQUE DE LORVANE</b><br>Ministère des Eaux et Forêts<br>Direction des affaires financières</p><h1>Attestation de service fait</h1><p>Je soussignée, Awa Diarra, sous-directrice du budget, atteste que les prestations décrites ci-après ont été rendues dans leur totalité et peuvent être mises en paiement :</p>"
        + grid(
            "Bon|Prestataire|Prestation|Période|Montant",
            "4418|Terra Formation SAS|Formation des gardes au SIG, session 2|4 au 8 mai 2026|9 870,00 EUR",
        )
        + "<p>Projet CM-17 : Cartographie des massifs. Fait le 21 mai 2026 pour servir et valoir ce que de droit.</p><p style='margin-left:55%'>"
        + scrawl(206)
        + "<br>Awa Diarra</p>",
        truth(
            CERT,
            "accepted",
            True,
            "fr",
            client="Ministère des Eaux et Forêts",
            project="Cartographie des massifs",
            project_code="CM-17",
            milestone="Formation des gardes au SIG, session 2",
            signatory_name="Awa Diarra",
            signatory_title="sous-directrice du budget",
            signature_date="2026-05-21",
            amount="9870.00 EUR",
        ),
        "plain",
    )
    yield paper(
        "qc-feuille-de-temps",
        "<h1>Feuille de temps</h1><p class=sm>Période de paie se terminant le 2026-02-14</p>"
        + kv(
            ("Cliente", "Coopérative agricole de la Nicolet"),
            ("Mandat", "Séchoir à grains, supervision"),
            ("N° de mandat", "GMA-0926"),
            ("Ressource", "Étienne Vachon, ing., Groupe Maska-Agro"),
        )
        + grid(
            "Semaine|Heures|Taux|Montant",
            "1 au 7 févr.|32,0|118,00 $|3 776,00 $",
            "8 au 14 févr.|27,5|118,00 $|3 245,00 $",
            "<b>Total</b>|59,5||<b>7 021,00 $ CA</b>",
        )
        + "<div class=box>Heures approuvées par la cliente : <b>OUI</b><br>Approuvé par : Josée Tessier, directrice des opérations<br>Horodatage : 2026-02-16 13:07 HNE &nbsp; Méthode : lien sécurisé, code à usage unique</div>",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Coopérative agricole de la Nicolet",
            project="Séchoir à grains, supervision",
            project_code="GMA-0926",
            signatory_name="Josée Tessier",
            signatory_title="directrice des opérations",
            signature_date="2026-02-16",
            amount="7021.00 CAD",
        ),
        "blue",
        size="Letter",
    )
    yield paper(
        "fr-recette-formulaire-vide",
        filled(
            [
                ("t", 60, 790, "FICHE DE RECETTE", 16),
                ("t", 60, 755, "Client"),
                ("f", "client", 200, 750, 300, "Mutuelle des Salins"),
                ("t", 60, 728, "Projet"),
                ("f", "projet", 200, 723, 300, "Migration messagerie"),
                ("t", 60, 701, "Numéro de projet"),
                ("f", "num", 200, 696, 300, "MS-2208"),
                ("t", 60, 674, "Jalon"),
                ("f", "jalon", 200, 669, 300, "J3 bascule des boîtes"),
                ("t", 60, 647, "Montant du jalon"),
                ("f", "mt", 200, 642, 300, "26 700,00 EUR"),
                (
                    "t",
                    60,
                    605,
                    "Constats du prestataire : tous les tests sont passés au vert, aucun défaut ouvert.",
                ),
                ("t", 60, 570, "Décision du client"),
                ("c", "ok", 60, 545, False),
                ("t", 82, 547, "recette prononcée"),
                ("c", "res", 60, 523, False),
                ("t", 82, 525, "recette prononcée avec réserves"),
                ("c", "ko", 60, 501, False),
                ("t", 82, 503, "recette refusée"),
                ("t", 60, 455, "Signataire du client"),
                ("f", "sig", 200, 450, 300, "Hugues Marchandeau"),
                ("t", 60, 428, "Fonction"),
                ("f", "fct", 200, 423, 300, "Directeur informatique"),
                ("t", 60, 401, "Signature"),
                ("f", "s", 200, 396, 300, ""),
                ("t", 60, 374, "Date"),
                ("f", "d", 200, 369, 120, ""),
            ]
        ),
        truth(
            CERT,
            "undecided",
            False,
            "fr",
            client="Mutuelle des Salins",
            project="Migration messagerie",
            project_code="MS-2208",
            milestone="J3 bascule des boîtes",
            signatory_name="Hugues Marchandeau",
            signatory_title="Directeur informatique",
            amount="26700.00 EUR",
        ),
        form="form",
    )
    yield paper(
        "fr-pv-annule",
        stamp(
            "ANNULÉ<br>remplacé par le PV indice B<br>à signer",
            "#b01010",
            -12,
            "position:absolute;top:190px;left:250px;background:#fff8",
            20,
        )
        + "<h1>PV de réception, indice A</h1>"
        + kv(
            ("Client", "Laboratoires Cévenol"),
            ("Équipement", "Autoclave AT-900"),
            ("Affaire", "QV-6630"),
            ("Prestataire", "Qualivia"),
            ("Jalon", "Qualification opérationnelle"),
            ("Montant", "12 480,00 €"),
        )
        + "<p style='margin-top:90px'>Le client déclare la qualification opérationnelle conforme et la réceptionne sans réserve.</p>"
        + signs(
            (scrawl(207), "Qualivia", "Loïc Barrau", "02/02/2026"),
            (
                scrawl(208),
                "Laboratoires Cévenol",
                "Mireille Ponsard, pharmacienne responsable",
                "04/02/2026",
            ),
        )
        + "<p class=sm>Mention portée le 11/02/2026 : numéro d'enregistreur erroné, ce PV est sans effet.</p>",
        truth(
            CERT,
            "undecided",
            True,
            "fr",
            client="Laboratoires Cévenol",
            project="Autoclave AT-900",
            project_code="QV-6630",
            milestone="Qualification opérationnelle",
            signatory_name="Mireille Ponsard",
            signatory_title="pharmacienne responsable",
            signature_date="2026-02-04",
            amount="12480.00 EUR",
            warnings=["draft_or_void"],
        ),
        "deja",
    )
    yield paper(
        "fr-facture",
        "<table><tr><td><b style='font-size:16pt'>Cabinet Vaudrey &amp; associés</b><br>Avocats au barreau de Dijon</td><td class=r><b>FACTURE 2026/0219</b><br>30 avril 2026</td></tr></table><p>Doit : Caves coopératives de Brochon</p><p>Dossier : bail rural des Grandes Vignes</p>"
        + grid(
            "Diligences|Heures|HT",
            "Consultation et note du 7 avril|4,0|960,00 €",
            "Audience de conciliation|3,5|840,00 €",
            "TVA 20 %||360,00 €",
            "<b>Total TTC à régler sous 30 jours</b>||<b>2 160,00 €</b>",
        )
        + "<p class=sm>IBAN FR76 0000 0000 0000 0000 0000 000. Pénalités de retard : trois fois le taux légal.</p>",
        truth(
            "other",
            None,
            None,
            "fr",
            client="Caves coopératives de Brochon",
            project="bail rural des Grandes Vignes",
        ),
        "plain",
    )
    yield paper(
        "qc-certificat-achevement",
        typ("""#align(center)[#text(15pt)[*Certificat d'achèvement*] \\ Centre de données Rivière-aux-Rats]
#v(4mm)
#grid(columns: (1fr, 1fr), row-gutter: 6pt, [Donneur d'ouvrage : Hébergement Boréalis inc.], [N° de projet : HB-CD2], [Entrepreneur : Mécanique Portneuf ltée], [Étape : mécanique, phase 1])
#v(4mm)
Le donneur d'ouvrage reconnaît que l'ouvrage est prêt pour l'usage auquel il est destiné depuis le 5 novembre 2026 et libère la retenue de *86 940,00 \\$ CA*.
#v(6mm)
#rect(width: 100%, inset: 8pt)[Signé électroniquement par Sylvain Robitaille, vice-président Infrastructure, Hébergement Boréalis inc. \\ 10 novembre 2026, 11 h 42 (HNE) \\ Empreinte 3E:91:C0:7F]
#rect(width: 100%, inset: 8pt)[Signé électroniquement par Claudine Houle, Mécanique Portneuf ltée \\ 9 novembre 2026, 8 h 15 (HNE)]
"""),
        truth(
            CERT,
            "accepted",
            True,
            "fr",
            client="Hébergement Boréalis inc.",
            project="Centre de données Rivière-aux-Rats",
            project_code="HB-CD2",
            milestone="mécanique, phase 1",
            signatory_name="Sylvain Robitaille",
            signatory_title="vice-président Infrastructure",
            signature_date="2026-11-10",
            amount="86940.00 CAD",
        ),
    )
    yield paper(
        "ch-bon-a-payer",
        "<div class=sm>Tréfilerie du Doubs SA, La Chaux &nbsp;&nbsp;&nbsp; Bulletin de livraison et montage</div><h1>Bulletin 50-2217</h1>"
        + kv(
            ("Fournisseur", "Ateliers Mécaniques Jeannet Sàrl"),
            ("Projet", "Presse à ébavurer n° 4"),
            ("Commande", "TD-19033"),
            ("Montage terminé", "12.03.2026"),
            ("À payer", "CHF 33'750.–"),
        )
        + grid(
            "Pos.|Désignation|Livré|Monté",
            "1|Presse|1|oui",
            "2|Carter de protection|2|oui",
            "3|Armoire électrique|1|oui",
        )
        + "<p>Cadre réservé à la Tréfilerie du Doubs SA :</p><div class=box style='height:150px;position:relative'>"
        + stamp(
            "CONTRÔLÉ ET REÇU CONFORME<br>BON POUR PAIEMENT<br>13 MARS 2026",
            "#2a2a8a",
            -4,
            "margin:14px 30px",
            15,
        )
        + ink("S. Aubry", "Kristi", 34)
        + "<div class=sm style='position:absolute;right:10px;bottom:6px'>S. Aubry, chef d'atelier</div></div>",
        truth(
            CERT,
            "accepted",
            True,
            "fr",
            client="Tréfilerie du Doubs SA",
            project="Presse à ébavurer n° 4",
            signatory_name="S. Aubry",
            signatory_title="chef d'atelier",
            signature_date="2026-03-13",
            amount="33750.00 CHF",
            po_number="TD-19033",
        ),
        "narrow",
        Scanner(dpi=140, skew=1.6, noise=8, blur=0.6, grey=False, jpeg=50, seed=52),
    )
