"""French, Belgian, Swiss and Québec papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import copied, join, over, page, rl, stamp, ty


def papers() -> Iterator[Paper]:
    """Twelve papers."""
    yield page(
        "fr-mairie-lettre",
        ty(
            """
## Commune de Saint-Aubrac-les-Sources
Service des bâtiments – 2, place du Lavoir
> Saint-Aubrac, le 4 mai 2026
> À l'attention de l'Atelier Perrin Vasseur, architectes
**Objet : médiathèque intercommunale – validation de l'avant-projet définitif (APD) – affaire n° 24-117**
Madame, Monsieur,
Par délibération du 29 avril 2026, le conseil municipal a examiné l'avant-projet définitif que vous avez remis le 3 avril. J'ai l'honneur de vous informer que cet élément de mission est réceptionné sans observation.
La commission a particulièrement apprécié le traitement de la cour et la réduction des surfaces vitrées au sud. Le bureau de contrôle et la bibliothèque départementale ont rendu des avis favorables, joints au dossier.
Les honoraires correspondants, soit 46 870,00 € HT, peuvent être portés sur votre prochaine note d'honoraires.
Je vous prie d'agréer, Madame, Monsieur, l'expression de ma considération distinguée.
L'adjointe aux travaux,
~301
Hélène Barrandon
""",
            font="Libertinus Serif",
            size=11.5,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Commune de Saint-Aubrac-les-Sources",
            project="médiathèque intercommunale",
            project_code="24-117",
            milestone="avant-projet définitif (APD)",
            signatory_name="Hélène Barrandon",
            signatory_title="adjointe aux travaux",
            signature_date="2026-05-04",
            amount="46870.00 EUR",
        ),
    )

    yield page(
        "fr-pv-reception-signataires",
        rl(
            """
# PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX
Maître d'ouvrage : **SCI Les Tanneurs**
Programme : **Réhabilitation de l'îlot Tanneries** – Opération n° MT-06, lot 6 Menuiseries extérieures
Entreprise : Menuiserie Coat & Fils
Le soussigné, maître d'ouvrage, après avoir procédé aux visites et examens des ouvrages, déclare :
☐ que la réception est refusée
☐ que la réception est prononcée avec réserves énumérées à l'annexe
☒ que la réception est prononcée sans réserve avec effet au 15 juillet 2026
Solde du lot : 27 304,80 € TTC
Fait à Vannes, le 17 juillet 2026
| Le maître d'œuvre | L'entreprise | Le maître d'ouvrage
| ~305 | ~306 | ~307
| B. Lozac'h, architecte | Yann Coat, gérant | Solenn Kermarrec, gérante
""",
            grid="full",
            font="Times-Roman",
            size=11,
            title=1,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="SCI Les Tanneurs",
            project="Réhabilitation de l'îlot Tanneries",
            project_code="MT-06",
            milestone="lot 6 Menuiseries extérieures",
            signatory_name="Solenn Kermarrec",
            signatory_title="gérante",
            signature_date="2026-07-17",
            amount="27304.80 EUR",
        ),
    )

    yield page(
        "fr-mail-accord",
        rl(
            """
De : Naïma Belkacem <n.belkacem@transvallee.example>
Envoyé : jeudi 12 février 2026 17:46
À : Rémi Fauquet
Cc : Comptabilité fournisseurs
Objet : Re: Livrable L2 cartographie des flux
--
Bonjour Rémi,
Merci pour les corrections. J'ai relu la version 1.3 ce matin avec Paul : pour nous, le livrable L2 « Cartographie des flux » est validé. Vous pouvez facturer l'échéance de 8 750 € HT en rappelant la commande TV26-00412.
Belle soirée,
Naïma Belkacem¦Responsable logistique¦TransVallée Distribution SAS
--
. Le 10 févr. 2026 à 09:02, Rémi Fauquet a écrit : Bonjour Naïma, voici la version 1.3 avec les deux flux retour ajoutés, en attente de votre validation. Projet PF-88 « Schéma logistique 2030 ».
""",
            size=10,
        ),
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="TransVallée Distribution SAS",
            project="Schéma logistique 2030",
            project_code="PF-88",
            milestone="Cartographie des flux",
            signatory_name="Naïma Belkacem",
            signatory_title="Responsable logistique",
            signature_date="2026-02-12",
            amount="8750.00 EUR",
            po_number="TV26-00412",
        ),
    )

    yield page(
        "fr-ca-extrait",
        ty(
            """
# Extrait du registre des délibérations du conseil d'administration
**Coopérative funéraire du Haut-Richelieu** – séance ordinaire tenue à Saint-Valérien le 9 juin 2026
--
**Résolution 2026-06-44 : Réception définitive de la phase 1 du projet « Jardin du souvenir »**
ATTENDU QUE Paysages Lanctôt inc. a exécuté la phase 1 (sentiers et drainage) du projet n° JS-2025;
ATTENDU QUE la direction a constaté que les correctifs demandés à l'automne ont été apportés;
EN CONSÉQUENCE, il est proposé par Mme Guylaine Trépanier, appuyé par M. Réjean Houle, et résolu à l'unanimité :
– de prononcer la réception définitive de la phase 1;
– de libérer la retenue de 11 236,40 $ CA en faveur de l'entrepreneur.
ADOPTÉE
--
Copie certifiée conforme le 11 juin 2026
^Maryse Gendron
Maryse Gendron, secrétaire de la coopérative
""",
            font="Libertinus Serif",
            size=11,
            title="center",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Coopérative funéraire du Haut-Richelieu",
            project="Jardin du souvenir",
            project_code="JS-2025",
            milestone="phase 1 (sentiers et drainage)",
            signatory_name="Maryse Gendron",
            signatory_title="secrétaire de la coopérative",
            signature_date="2026-06-11",
            amount="11236.40 CAD",
        ),
    )

    yield copied(
        "fr-bon-intervention",
        over(
            rl(
                """
# BON D'INTERVENTION N° 18842
Ascenseurs Brabançons SRL – Rue du Moulin 77, Nivelles
|= 2 4
| Client | Résidence Les Charmilles ASBL
| Chantier | Modernisation ascenseur B
| Réf. chantier | AB-2614
| Prestation | Remplacement armoire de commande
| Montant convenu | 13.940,00 EUR HTVA
Essais effectués en présence du client : arrêt aux étages, alarme, secours électrique.
Observations du client :¦^néant, tout fonctionne
Reçu conforme, le 23/09/2026
Nom et qualité : Colette Delvaux, directrice
[ Signature : || ~315
""",
                size=11,
            ),
            stamp(420, 548, "Résidence Les Charmilles", "POUR RÉCEPTION", shade="#274b8f"),
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Résidence Les Charmilles ASBL",
            project="Modernisation ascenseur B",
            project_code="AB-2614",
            milestone="Remplacement armoire de commande",
            signatory_name="Colette Delvaux",
            signatory_title="directrice",
            signature_date="2026-09-23",
            amount="13940.00 EUR",
        ),
        skew=-0.7,
        seed=31,
        shadow=True,
        dpi=95,
    )

    yield page(
        "fr-recette-reserves",
        rl(
            """
# Procès-verbal de recette provisoire
:: Client :: Caisse de pension des Horlogers
:: Fournisseur :: Altitude Logiciels SA, Neuchâtel
:: Projet :: Portail assurés
:: Mandat :: CPH-3390
:: Jalon :: J5 – Mise en service du simulateur
:: Montant libéré :: CHF 52'600.00
## Déroulement
Les essais se sont tenus du 12 au 23 octobre 2026 dans les locaux de la Caisse. Soixante-deux cas ont été joués, dont quatorze calculs de rente comparés à ceux de l'actuaire. L'accès par identifiant électronique a fonctionné pour tous les testeurs. Le manuel de l'assuré a été remis en français.
## Décision
La recette du jalon J5 est prononcée avec les réserves suivantes, à lever avant le 30 novembre 2026 :
- R1 : affichage du taux de conversion pour les rentes partielles
- R2 : traduction allemande des messages d'erreur
|! Pour le client | Fonction | Date | Visa
| Etienne Droz | Chef de projet | 29.10.2026 | ~321
| Laure-Anne Matthey | Directrice adjointe | 30.10.2026 | ~322
""",
            accent="#5b2333",
            grid="lines",
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Caisse de pension des Horlogers",
            project="Portail assurés",
            project_code="CPH-3390",
            milestone="J5 – Mise en service du simulateur",
            signatory_name="Laure-Anne Matthey",
            signatory_title="Directrice adjointe",
            signature_date="2026-10-30",
            amount="52600.00 CHF",
            conditions=[
                "affichage du taux de conversion pour les rentes partielles",
                "traduction allemande des messages d'erreur",
            ],
        ),
    )

    letter = ty(
        """
> Hôpital intercommunal du Val Clair
> Direction des travaux
Au titulaire : Génie Thermique Rhodanien
Le 2 décembre 2025
**Chaufferie biomasse (opération HVC-61) : avenant n° 3**
Madame la Directrice,
Votre devis du 18 novembre relatif au doublement de la pompe de bouclage appelle de notre part une réponse favorable. L'avenant n° 3, en plus-value de 19 415,25 € HT, est accepté, pour autant que la pompe soit livrée avant l'arrêt technique du 12 janvier 2026.
Le planning général n'est pas modifié.
Veuillez agréer nos salutations distinguées.
~325
Jean-Baptiste Orsini¦Directeur des travaux
""",
        font="New Computer Modern",
        size=11,
    )
    annex = rl(
        """
Génie Thermique Rhodanien – Devis D-2291 du 18 novembre 2025
|= 5 1 2
|! Désignation | Qté | Prix HT
| Pompe de bouclage jumelée | 1 | 14 120,25
| Raccordement hydraulique | 1 | 3 465,00
| Régulation et essais | 1 | 1 830,00
| Total HT |   | 19 415,25
Validité : 60 jours. Délai d'approvisionnement : 4 semaines.
""",
        font="Times-Roman",
        size=11,
    )
    picture = copied("fr-annexe", annex, {}, seed=33, skew=0.4)
    yield Paper(
        "lq-fr-avenant-lettre",
        "a",
        "mixed",
        join(letter, picture.data),
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "fr",
            client="Hôpital intercommunal du Val Clair",
            project="Chaufferie biomasse",
            project_code="HVC-61",
            signatory_name="Jean-Baptiste Orsini",
            signatory_title="Directeur des travaux",
            signature_date="2025-12-02",
            amount="19415.25 EUR",
            change_order_number="3",
            conditions=["la pompe soit livrée avant l'arrêt technique du 12 janvier 2026"],
        ),
        join(letter, annex),
    )

    yield page(
        "fr-refus-heures",
        rl(
            """
**RELEVÉ DE TEMPS – SEMAINE 14**
Intervenant : Corentin Rault            Société : Delta Conseil Ouest
Client : Conserverie Penmor             Mission : DCO-551, Plan de maintenance
|! Jour | Heures | Objet
| 30 mars | 8,00 | Inventaire machines
| 31 mars | 8,00 | Inventaire machines
| 1er avril | 8,00 | Atelier conducteurs
| 2 avril | 9,50 | Rédaction
| 3 avril | 8,00 | Rédaction
| Total | 41,50 | 41,50 h x 72 € = 2 988,00 €
Décision du client :   [  ] bon pour accord      [X] refusé, à reprendre
Motif : l'intervenant n'était pas sur le site le 1er ni le 2 avril.
Date : 7 avril 2026       Nom : Gwenaëlle Tanguy, responsable maintenance
~331
""",
            font="Courier",
            size=9.5,
            grid="full",
        ),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "fr",
            client="Conserverie Penmor",
            project="Plan de maintenance",
            project_code="DCO-551",
            signatory_name="Gwenaëlle Tanguy",
            signatory_title="responsable maintenance",
            signature_date="2026-04-07",
            amount="2988.00 EUR",
        ),
    )

    yield page(
        "fr-demande-reception",
        ty(
            """
**Signalétique Bréhat** – 14, quai des Chantiers
# Déclaration d'achèvement et demande de réception
À : Musée des Salines
Projet : Parcours permanent, réf. SB-207
Nous soussignés, Signalétique Bréhat, déclarons avoir achevé le 16 mars 2026 la tranche 2 « Mobilier et cartels » et sollicitons sa réception. Montant de la tranche : 22 150,00 €.
[ Pour l'entreprise || Réception par le musée
[ ~335 || 
[ Loïc Bréhat, gérant || Nom : Agathe Sorel, régisseuse générale
[ le 16 mars 2026 || Date et signature : ................................
""",
            font="Liberation Sans",
            accent="#0b5563",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Musée des Salines",
            project="Parcours permanent",
            project_code="SB-207",
            milestone="tranche 2 « Mobilier et cartels »",
            signatory_name="Agathe Sorel",
            signatory_title="régisseuse générale",
            amount="22150.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield page(
        "fr-non-coche",
        rl(
            """
# Fiche de validation de livrable
|= 2 5
| Commanditaire | =Agence régionale des mobilités
| Prestataire | =Cabinet Isère Études
| Étude | =Schéma vélo des bourgs
| N° de mission | =IE-1290
| Livrable | =Rapport de phase 2, version du 5 juin 2026
| Part d'honoraires | =16 200,00 € HT
Avis du commanditaire (cocher une case) :
[ ☐ validé || ☐ validé sous réserve || ☐ non validé
Observations : ...........................................................................
[ Nom : Thibault Marchetti || Fonction : chargé de mission
[ Date : 22 juin 2026 || ~341
""",
            size=10.5,
            grid="band",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "fr",
            client="Agence régionale des mobilités",
            project="Schéma vélo des bourgs",
            project_code="IE-1290",
            milestone="Rapport de phase 2, version du 5 juin 2026",
            signatory_name="Thibault Marchetti",
            signatory_title="chargé de mission",
            signature_date="2026-06-22",
            amount="16200.00 EUR",
        ),
    )

    yield page(
        "fr-compte-rendu",
        ty(
            """
# Compte rendu de réunion n° 9
:: Projet :: Refonte du site institutionnel
:: Client :: Chambre des métiers du Vexin
:: Date :: 24 août 2026
:: Présents :: Mmes Lacaze, Pruvost ; MM. Adjej, Colin (agence Papier Bleu)
:: Diffusion :: présents, M. Hanot
## Points abordés
|= 4 2
|! Sujet | Suite à donner
| Gabarits de la page d'accueil : deux variantes présentées, échanges sur la place de l'agenda | l'agence envoie une troisième variante
| Reprise des contenus : 140 pages sur 310 | Mme Pruvost relance les services
| Validation des gabarits : prévue à la prochaine réunion | ordre du jour
Prochaine réunion : 7 septembre 2026, 14 h.
""",
            font="Libertinus Serif",
            grid="lines",
            accent="#2c4a7c",
        ),
        truth(
            "other",
            None,
            None,
            "fr",
            client="Chambre des métiers du Vexin",
            project="Refonte du site institutionnel",
        ),
    )

    yield page(
        "fr-mail-question",
        rl(
            """
**Objet : demande de précisions sur le décompte**
De : Sylvie Hennebert (Intercommunale Eau & Sambre) – le lundi 18 mai 2026 à 10:21
À : Bureau d'études Topaz
Bonjour,
Nous avons bien reçu votre décompte relatif au levé topographique de Floreffe. Avant de l'examiner, pourriez-vous nous transmettre le détail des journées par équipe ainsi que le plan des stations ?
Notre réunion interne n'a lieu que le 3 juin ; nous reviendrons vers vous ensuite.
Bien à vous,
Sylvie Hennebert
Gestionnaire de dossiers
""",
            font="Times-Roman",
            size=11.5,
        ),
        truth(
            "email",
            None,
            None,
            "fr",
            client="Intercommunale Eau & Sambre",
            project="levé topographique de Floreffe",
            signatory_name="Sylvie Hennebert",
            signatory_title="Gestionnaire de dossiers",
        ),
    )
