"""French, also Belgium, Switzerland and Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from sixty_fifth_hand.board import rl, typ

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Réceptions, avenants, bons, courriers."""
    data = rl(
        """# PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX
(article 41 du CCAG Travaux)
Maître d'ouvrage :: Communauté de communes du Val d'Orgeval
Maître d'oeuvre :: Atelier Bressac & Lune
Opération :: Réhabilitation de la piscine intercommunale
N° d'affaire :: 2024-BL-036
Lot :: Lot 07 - Carrelage et faïence
Titulaire :: SARL Mosaïques du Centre

Après avis du maître d'oeuvre et visite du 3 septembre 2026, le représentant du pouvoir adjudicateur décide :
[x] de prononcer la réception sans réserve, avec effet au 28 août 2026
[ ] de prononcer la réception avec réserves
[ ] de ne pas prononcer la réception
## Pièces remises au maître d'ouvrage
| Pièce | Date de remise
| Dossier des ouvrages exécutés | 1er septembre 2026
| Fiches techniques des colles et joints | 1er septembre 2026
| Essai de glissance des plages | 20 août 2026
Le délai de garantie de parfait achèvement d'un an court à compter de la date d'effet. Les installations de chantier devront être repliées sous quinze jours.
Solde à mandater :: 41 870,25 €
|| L'entreprise | Le maître d'oeuvre | Le maître d'ouvrage
|| ~301 | ~302 | ~303
|| M. Vanier | C. Bressac | Hélène Darcourt, Présidente
|| 03/09/2026 | 03/09/2026 | 14/09/2026""",
        kv="grid",
        size=9.5,
        tint="#00407a",
    )
    yield Paper(
        "mg-fr-ccag",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted",
            True,
            "fr",
            client="Communauté de communes du Val d'Orgeval",
            project="Réhabilitation de la piscine intercommunale",
            project_code="2024-BL-036",
            milestone="Lot 07 - Carrelage et faïence",
            signatory_name="Hélène Darcourt",
            signatory_title="Présidente",
            signature_date="2026-09-14",
            amount="41870.25 EUR",
        ),
    )

    data = typ(r"""
#set page(margin: 2.2cm)
#align(center, rect(inset: 8pt)[*CONSTAT DE RÉCEPTION -- MARCHÉ PRIVÉ (type NF P 03-001)*])
Entre *SCI Les Tilleuls de Marsac*, maître de l'ouvrage, et *Charpentes Rouvière SAS*, entrepreneur, pour le chantier *Extension de l'entrepôt de Marsac*, dossier *CR 26/51*, tranche *Charpente et couverture*.

Les parties, réunies le 17 juillet 2026, constatent que l'ouvrage est en état d'être reçu. La réception est prononcée *avec les réserves suivantes*, à lever avant le 15 août 2026 :

- reprise de l'étanchéité au droit du lanterneau n° 3
- remplacement de deux descentes d'eaux pluviales bosselées

La retenue de garantie de 12 300,00 € sera libérée à la levée des réserves.

#grid(columns: (1fr, 1fr), row-gutter: 6pt, [L'entrepreneur], [Le maître de l'ouvrage], [#ink(311)], [#ink(312)], [Paul Rouvière], [Maud Estève, gérante], [], [Marsac, le 17 juillet 2026])
""")
    yield Paper(
        "mg-fr-constat",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "fr",
            client="SCI Les Tilleuls de Marsac",
            project="Extension de l'entrepôt de Marsac",
            project_code="CR 26/51",
            milestone="Charpente et couverture",
            signatory_name="Maud Estève",
            signatory_title="gérante",
            signature_date="2026-07-17",
            amount="12300.00 EUR",
            conditions=[
                "reprise de l'étanchéité au droit du lanterneau n° 3",
                "remplacement de deux descentes d'eaux pluviales bosselées",
            ],
        ),
    )

    page = rl(
        """# BON D'INTERVENTION n° 10457
Chauffage Delvigne - Rue du Moulin 8, Hannevoie
Client :: Résidence Les Hirondelles ASBL
Chantier :: Remplacement chaudière bâtiment A
Dossier :: D-3390
Date :: 9 novembre 2025
| Matériel | Qté
| Circulateur DN 50 | 1
| Vase d'expansion 80 l | 1
Essai de pression : 3 bars, 1 h, sans perte. Installation remise en service.
Travaux reçus et approuvés par le client, sans remarque :
Signature :: ~321
Nom :: ~D:Bernadette Collignon
Qualité :: ~D:directrice""",
        "Helvetica",
        11,
        kv="lines",
        stamps=[(1, 440, 300, -9, "LES HIRONDELLES ASBL\\09 NOV. 2025")],
    )
    yield Paper(
        "mg-fr-bon",
        "a",
        "scan",
        scan(page, Scanner(dpi=90, skew=-0.7, noise=2, jpeg=24, contrast=0.85)),
        truth(
            CERT,
            "accepted",
            True,
            "fr",
            client="Résidence Les Hirondelles ASBL",
            project="Remplacement chaudière bâtiment A",
            project_code="D-3390",
            signatory_name="Bernadette Collignon",
            signatory_title="directrice",
            signature_date="2025-11-09",
        ),
        page,
    )

    data = rl(
        """# AVENANT N° 2
Maître de l'ouvrage : Ville de Sainte-Aurore-du-Lac
Entrepreneur : Excavations Thibodeau inc.
Projet : Réfection de la rue Principale, phase I
Numéro de projet : SAL-25-08
---
Description : remplacement de 46 m de conduite pluviale non prévue au bordereau, y compris regards et remblai.
|Article|Quantité|Prix unitaire|Montant
|Conduite 450 mm, TBA|46 m|412,00 $|18 952,00 $
|Regard 1200 mm|2|4 850,00 $|9 700,00 $
|Remblai granulaire|1|3 148,00 $|3 148,00 $
|<b>Total de l'avenant (CAD, avant taxes)</b>|||<b>31 800,00 $</b>
Le présent avenant est approuvé par la résolution 2026-06-144 du conseil municipal et fait partie du contrat.
|| Entrepreneur | Ville
|| ~331 | ~332
|| Réal Thibodeau | Josiane Lemay, greffière
|| 2026-06-10 | 2026-06-12""",
        "Times-Roman",
        10.5,
        us=True,
    )
    yield Paper(
        "mg-fr-avenant",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Ville de Sainte-Aurore-du-Lac",
            project="Réfection de la rue Principale, phase I",
            project_code="SAL-25-08",
            signatory_name="Josiane Lemay",
            signatory_title="greffière",
            signature_date="2026-06-12",
            amount="31800.00 CAD",
            change_order_number="2",
        ),
    )

    data = rl(
        """De :: Quentin Maillard (Énergies du Plateau)
À :: Forages Castaing
Date :: jeudi 8 octobre 2026 18:03
Objet :: Projet GT-12 Géothermie du lycée - essai de pompage

Bonjour Madame Castaing,
Nous avons étudié vos courbes. L'essai de pompage de longue durée est validé pour notre part ; le jalon « Essai de pompage » est donc reçu. Vous pouvez facturer les 22 640,00 € HT prévus.
Bien à vous,
Quentin Maillard
Ingénieur sous-sol
Énergies du Plateau SA""",
        "Helvetica",
        10.5,
        foot="Imprimé depuis la messagerie - page #",
    )
    yield Paper(
        "mg-fr-mailforage",
        "a",
        "text",
        data,
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Énergies du Plateau SA",
            project="Géothermie du lycée",
            project_code="GT-12",
            milestone="Essai de pompage",
            signatory_name="Quentin Maillard",
            signatory_title="Ingénieur sous-sol",
            signature_date="2026-10-08",
            amount="22640.00 EUR",
        ),
    )

    data = typ(r"""
#set page(margin: 2cm)
#align(right)[Lausonne, le 30 avril 2026]
*Fondation du Musée de la Vigne* \ Chemin des Échalas 3

À Menuiserie Jaquier Sàrl

*Vitrines de la salle 2 -- refus de réception -- réf. de projet MV-2026-4*

Messieurs,

Nous accusons réception de votre annonce d'achèvement. Lors de la visite du 28 avril, notre architecte a relevé que les vitrines de la salle 2 ne ferment pas de façon étanche et que le verre livré n'est pas feuilleté, contrairement au descriptif. L'ouvrage n'est pas conforme ; *la réception est refusée*. Une nouvelle visite pourra être fixée lorsque le verre aura été remplacé.

Nous vous prions d'agréer, Messieurs, nos salutations distinguées.

#ink(341) \
Solange Pittet, conservatrice \
Projet : Aménagement des salles permanentes
""")
    yield Paper(
        "mg-fr-refus",
        "a",
        "text",
        data,
        truth(
            CERT,
            "rejected",
            True,
            "fr",
            client="Fondation du Musée de la Vigne",
            project="Aménagement des salles permanentes",
            project_code="MV-2026-4",
            milestone="Vitrines de la salle 2",
            signatory_name="Solange Pittet",
            signatory_title="conservatrice",
            signature_date="2026-04-30",
        ),
    )

    data = rl(
        """# Opérations préalables à la réception (OPR)
Maître d'ouvrage :: Hôpital local de Brignac
Opération :: Mise en conformité du désenfumage
Affaire n° :: HB-1907
Partie concernée :: Escaliers 1 et 2
Le maître d'oeuvre propose au maître d'ouvrage de prononcer la réception des escaliers 1 et 2 sans réserve.
Proposition du maître d'oeuvre :: ~351
Nom :: Y. Kerbrat, 11/05/2026

## Décision du maître d'ouvrage
La réception est prononcée.
Signature :: 
Nom :: Ghislaine Audouin, directrice déléguée
Date :: """,
        kv="grid",
        tint="#444444",
    )
    yield Paper(
        "mg-fr-opr",
        "a",
        "text",
        data,
        truth(
            CERT,
            "undecided",
            False,
            "fr",
            client="Hôpital local de Brignac",
            project="Mise en conformité du désenfumage",
            project_code="HB-1907",
            milestone="Escaliers 1 et 2",
            signatory_name="Ghislaine Audouin",
            signatory_title="directrice déléguée",
            warnings=["partly_signed"],
        ),
    )

    data = rl(
        """# Attestation de réception provisoire
Pouvoir adjudicateur :: Intercommunale Eaux de la Semène
Marché :: Station d'épuration de Rochelle-Vieux
Référence du projet :: IES/STEP/09
Phase :: Génie civil des décanteurs
L'intercommunale accorde la réception provisoire de la phase indiquée. Conformément à ses statuts, deux signatures sont requises pour l'engager.
|| Premier signataire | Second signataire
|| ~361 | ....................................
|| Thierry Lambiotte, directeur technique | Nadège Offermans, présidente
|| 2 juin 2026 | date : ...........""",
        "Times-Roman",
        11,
        kv="plain",
        center=True,
    )
    yield Paper(
        "mg-fr-deuxsign",
        "a",
        "text",
        data,
        truth(
            CERT,
            "undecided",
            False,
            "fr",
            client="Intercommunale Eaux de la Semène",
            project="Station d'épuration de Rochelle-Vieux",
            project_code="IES/STEP/09",
            milestone="Génie civil des décanteurs",
            signatory_name="Nadège Offermans",
            signatory_title="présidente",
            warnings=["partly_signed"],
        ),
    )

    data = rl(
        """# Compte rendu de chantier n° 27
Opération :: Construction du groupe scolaire Jean-Zéphyr
Maître d'ouvrage :: Commune de Pouligny-sur-Arre
Réunion du :: 16 juin 2026
| Intervenant | Présent
| Maîtrise d'oeuvre, M. Oury | oui
| Gros oeuvre, M. Bellec | oui
| Électricité, Mme Sarrazin | excusée
## Points abordés
* Le gros oeuvre demande le déplacement de la grue le 24 juin ; la mairie est prévenue.
* Les réservations du plancher R+1 restent à transmettre par le lot électricité.
* Les opérations de réception auront lieu à l'automne ; les dates seront fixées plus tard.
* Nettoyage de la base vie à revoir.
Prochaine réunion :: mardi 23 juin 2026 à 9 h""",
        kv="lines",
        size=10,
    )
    yield Paper(
        "mg-fr-compterendu",
        "a",
        "text",
        data,
        truth(
            "other",
            None,
            None,
            "fr",
            client="Commune de Pouligny-sur-Arre",
            project="Construction du groupe scolaire Jean-Zéphyr",
        ),
    )

    data = typ(r"""
#set page(flipped: false, margin: 1.8cm, foreground: place(bottom + right, dx: -3cm, dy: -9cm, seal[BON POUR ACCORD \ Port de Kermadec]))
#grid(columns: (1fr, 1fr), [*Sondages Atlantis* \ Géotechnique], align(right)[Levé bathymétrique \ Fiche de remise de livrables])
#line1
#table(columns: (1fr, 2fr), stroke: 0.3pt, [Client], [Port de Kermadec], [Étude], [Dragage du chenal d'accès], [Commande de travail n°], [SA-5083], [Jalon intitulé], [Jalon 2 -- Levé après dragage])
Livrables remis : semis de points, plans au 1/1000, note de calcul des volumes (24 310 m³).

Le client déclare avoir contrôlé les livrables et les accepter. Montant du jalon : 19 500,00 €.

Fait à Kermadec, le vingt-deux septembre deux mille vingt-six.

#grid(columns: (1fr, 1fr), row-gutter: 6pt, [Pour le bureau d'études], [Pour le client], [#ink(371)], [#ink(372)], [D. Le Goff], [Armelle Quéméner, commandante de port adjointe])
""")
    yield Paper(
        "mg-fr-bathy",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted",
            True,
            "fr",
            client="Port de Kermadec",
            project="Dragage du chenal d'accès",
            project_code="SA-5083",
            milestone="Jalon 2 – Levé après dragage",
            signatory_name="Armelle Quéméner",
            signatory_title="commandante de port adjointe",
            signature_date="2026-09-22",
            amount="19500.00 EUR",
        ),
    )

    data = rl(
        """# FICHE DE MISE EN SERVICE ET D'ACCEPTATION
Client : Les Serres du Haut-Clain
Projet : Chaufferie biomasse 1,2 MW
N° de projet : CB-814
Étape : Essais de performance

Rendement mesuré : 89,4 % (garanti : 88 %). Poussières : 14 mg/Nm3 (limite : 20).
[x] Étape acceptée
[ ] Étape refusée
Prix de l'étape : 36 200,00 €
|| Le constructeur, Thermibois SAS | Le client
|| ~381 | ~382
|| A. Fraysse | Corentin Loubet, gérant
|| 12/12/2025 | 15/12/2025
% Réserve du client, à lire avec la signature : l'acceptation ci-dessus ne vaut que si la passerelle d'accès au silo reçoit son garde-corps avant le 31 janvier 2026.""",
        "Helvetica",
        10.5,
        tint="#2d5d2d",
    )
    yield Paper(
        "mg-fr-biomasse",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "fr",
            client="Les Serres du Haut-Clain",
            project="Chaufferie biomasse 1,2 MW",
            project_code="CB-814",
            milestone="Essais de performance",
            signatory_name="Corentin Loubet",
            signatory_title="gérant",
            signature_date="2025-12-15",
            amount="36200.00 EUR",
            conditions=[
                "la passerelle d'accès au silo reçoit son garde-corps avant le 31 janvier 2026"
            ],
        ),
    )

    data = rl(
        """# Certificat d'achèvement et de prise en charge
PROJET DE DOCUMENT - NE PAS SIGNER
Propriétaire :: Coopérative d'habitation du Faubourg
Projet :: Remplacement des balcons, immeuble sud
Dossier :: 25-3047
Étape :: Étages 4 à 6
La coopérative prend en charge les balcons des étages 4 à 6 et libère 58 900,00 $ CAD de retenue.
Pour la coopérative :: ______________________ Date : __________
Nom :: Marie-Ève Gauthier, trésorière""",
        kv="lines",
        us=True,
        mark="PROJET",
    )
    yield Paper(
        "mg-fr-projet",
        "a",
        "text",
        data,
        truth(
            CERT,
            "undecided",
            False,
            "fr",
            client="Coopérative d'habitation du Faubourg",
            project="Remplacement des balcons, immeuble sud",
            project_code="25-3047",
            milestone="Étages 4 à 6",
            signatory_name="Marie-Ève Gauthier",
            signatory_title="trésorière",
            amount="58900.00 CAD",
            warnings=["draft_or_void"],
        ),
    )
