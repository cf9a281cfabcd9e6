"""French post: France, Belgium, Switzerland, Quebec."""

from collections.abc import Iterator

from paper import Paper, truth

from forty_first_hand.board import US, sheet
from forty_first_hand.forms import mixed, scanned, text
from forty_first_hand.setter import sett

AC = "acceptance_certificate"


def letters() -> Iterator[Paper]:
    """Letters and a mail."""
    yield text(
        "lettre-namur",
        sett(
            """
    Intercommunale de l'Eau du Condroz SC // Service Études // rue du Réservoir 3, 5590 Ciney
    > Hydrosens SRL // À l'attention de M. Lambotte // 4020 Liège
    > Ciney, le 22 janvier 2026
    **Objet : marché IEC/2025/S/14 – Recherche de fuites, secteur Haute-Somme. Livrable 3.**
    Monsieur,
    Votre rapport de corrélation (livrable 3) m'a été remis en mains propres le 8 janvier. Après lecture par nos fontainiers et contrôle de six points sur le terrain, je vous informe que nous l'approuvons sans remarque.
    Vous pouvez dès lors introduire votre déclaration de créance pour ce livrable, soit 13.920,00 EUR hors TVA.
    Veuillez agréer, Monsieur, mes salutations distinguées.
    @ink 44
    Françoise Delbrassinne // Ingénieure en chef
    """,
            font="Liberation Serif",
            size=11.5,
        ),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Intercommunale de l'Eau du Condroz SC",
            project="Recherche de fuites, secteur Haute-Somme",
            project_code="IEC/2025/S/14",
            milestone="livrable 3",
            signatory_name="Françoise Delbrassinne",
            signatory_title="Ingénieure en chef",
            signature_date="2026-01-22",
            amount="13920.00 EUR",
        ),
    )

    yield text(
        "courriel-quebec",
        sheet(
            """
    **Courriel** – imprimé par Marie-Pier Gingras
    ---
    ~ De : | Stéphane Vaillancourt
    ~ Envoyé : | mercredi 17 juin 2026 15:12
    ~ À : | Marie-Pier Gingras, Atelier Boréal-Code inc.
    ~ Objet : | TR: TR: Jalon 6 / bornes de recharge
    @gap 6
    Bonjour Marie-Pier,
    Suite à notre appel de ce matin : les 14 bornes du stationnement étagé facturent comme du monde depuis deux semaines et le rapport de nuit sort tout seul. Je te confirme que la Ville accepte le jalon 6 du dossier ABC-2215 (Supervision des bornes). Tu peux nous envoyer la facture de 24 750,00 $ CA; mets le bon de commande BC-110872 dessus sinon ça va bloquer à la comptabilité.
    Bonne Saint-Jean!
    Stéphane Vaillancourt, ing.
    Chef de division, Électricité
    Ville de Rivière-aux-Rats
    ! Avis : ce courriel s'adresse uniquement à son destinataire. Pensez à l'environnement avant d'imprimer.
    """,
            page=US,
            font="Times",
            size=11,
        ),
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Ville de Rivière-aux-Rats",
            project="Supervision des bornes",
            project_code="ABC-2215",
            milestone="jalon 6",
            signatory_name="Stéphane Vaillancourt",
            signatory_title="Chef de division, Électricité",
            signature_date="2026-06-17",
            amount="24750.00 CAD",
            po_number="BC-110872",
        ),
    )

    yield text(
        "refus-geneve",
        sett(
            """
    **Fondation des Cliniques du Jura-Lac**
    Direction des systèmes d'information
    Nyon, le 5 novembre 2025
    Recommandé
    Médilogis Romandie SA // Rue de la Grotte 6 // 1003 Lausanne
    ## Avis de non-réception – étape E4 « Dossier infirmier », projet Soins+ (mandat 25.0417)
    Madame, Monsieur,
    La recette de l'étape E4 s'est déroulée du 27 au 31 octobre 2025. Sur 96 cas d'essai, 17 ont échoué, dont trois touchent à la prescription. Le seuil prévu à l'annexe C (aucun échec bloquant) n'est pas atteint.
    En conséquence, nous ne prononçons pas la réception de l'étape E4. L'acompte de CHF 38'500.– lié à cette étape demeure bloqué. Une nouvelle recette pourra être fixée dès que vous nous aurez remis une version corrigée.
    Les étapes E1 à E3, reçues au printemps, ne sont pas remises en cause.
    Avec nos salutations les meilleures.
    @sig script:Yves Corminboeuf / Yves Corminboeuf / Directeur des systèmes d'information
    """,
            font="DejaVu Sans",
            size=9,
        ),
        truth(
            AC,
            "rejected",
            True,
            "fr",
            client="Fondation des Cliniques du Jura-Lac",
            project="Soins+",
            project_code="25.0417",
            milestone="étape E4 « Dossier infirmier »",
            signatory_name="Yves Corminboeuf",
            signatory_title="Directeur des systèmes d'information",
            signature_date="2025-11-05",
            amount="38500.00 CHF",
        ),
    )

    yield text(
        "bordereau-rappel-lot2",
        sheet(
            """
    > Sceaux, le 9 avril 2026
    **Cabinet Thévenoux & Fils**, géomètres-experts
    Communauté de communes des Trois Vallons // Mme Solène Brochard, directrice de l'aménagement
    **Affaire 26-58, Plan topographique du bourg – lot 3**
    Madame la Directrice,
    Vous avez bien voulu réceptionner le lot 2 par votre courrier du 2 mars, et nous vous en remercions. Le lot 3 (7 800,00 € HT) vous a été remis le 3 avril ; il vous reste à nous retourner l'attestation ci-dessous, que nous n'avons pas encore reçue signée.
    Nous vous prions de croire à nos sentiments dévoués.
    Pierre-Alain Thévenoux
    ---
    # Attestation de réception du lot 3
    La Communauté de communes des Trois Vallons déclare avoir reçu et vérifié le lot 3 de l'affaire 26-58, dont elle prononce la réception.
    Fait à ........................ le ........................
    Solène Brochard, directrice de l'aménagement
    Signature :
    @gap 30
    """,
            size=10,
            colour="#333333",
        ),
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Communauté de communes des Trois Vallons",
            project="Plan topographique du bourg",
            project_code="26-58",
            milestone="lot 3",
            signatory_name="Solène Brochard",
            signatory_title="directrice de l'aménagement",
            amount="7800.00 EUR",
        ),
    )


def minutes() -> Iterator[Paper]:
    """Procès-verbaux."""
    yield scanned(
        "pv-reception-gymnase",
        sheet(
            """
    ^ DÉPARTEMENT DE LA HAUTE-ORBE
    ^ COMMUNE DE SAINT-VRAIN-LES-FORGES
    # Procès-verbal de réception
    ^ (article 41 du CCAG travaux)
    ~ Opération : | Gymnase municipal – étanchéité de la toiture-terrasse
    ~ Marché n° : | 2025-T-07
    ~ Titulaire : | Étanch'Ouest Bâtiment
    ~ Tranche : | Tranche ferme
    ~ Montant : | 86 340,20 € HT
    Le maître d'œuvre entendu, et au vu du procès-verbal des opérations préalables du 4 septembre 2026, la personne responsable du marché décide que la réception de la tranche ferme est prononcée :
    [x] sans réserve, avec effet au 4 septembre 2026
    [ ] avec les réserves de l'annexe
    [ ] n'est pas prononcée
    > Saint-Vrain-les-Forges, le onze septembre deux mille vingt-six
    @sig Le titulaire / ink:20 / M. Guénolé || Le maire, / ink:39 / Josette Aubrespy
    @stamp MAIRIE DE / SAINT-VRAIN-LES-FORGES
    """,
            font="Times",
            size=11,
            side="centre",
        ),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="COMMUNE DE SAINT-VRAIN-LES-FORGES",
            project="Gymnase municipal – étanchéité de la toiture-terrasse",
            project_code="2025-T-07",
            milestone="Tranche ferme",
            signatory_name="Josette Aubrespy",
            signatory_title="maire",
            signature_date="2026-09-11",
            amount="86340.20 EUR",
        ),
        skew=-1.4,
        shadow=True,
        jpeg=34,
    )

    yield text(
        "cr-recette-paie",
        sheet(
            """
    # Compte rendu de la réunion de recette du 25/02/2026
    |* Participant | Pour | Rôle |
    | Coralie Mazet | Mutuelle des Artisans du Rhône | Directrice du projet, décisionnaire |
    | Samir Ferhat | Mutuelle des Artisans du Rhône | Paie |
    | Gwenn Le Dantec | Axoline Conseil | Chef de projet |
    **Projet :** SIRH Nouvelle Donne, commande 4501177. **Objet :** jalon J3, paramétrage de la paie.
    ## Points examinés
    - Bulletins de janvier : 642 sur 642 identiques au centime près.
    - Arrêts maladie : la subrogation est calculée sur 29 jours en février au lieu de 28.
    - DSN : le fichier de test a été accepté par l'organisme.
    ## Relevé de décision
    Mme Mazet prononce la recette du jalon J3 (montant 31 200 € HT) avec une réserve : la correction du calcul de subrogation devra être livrée avant la paie de mars. M. Ferhat en vérifiera le résultat.
    Le décompte de février sera rejoué en parallèle sur l'ancien outil ; la Mutuelle garde l'accès à celui-ci jusqu'en juin.
    ## Suite
    Atelier sur les congés le 11 mars. M. Le Dantec enverra le support.
    Rédigé par G. Le Dantec. Relu et approuvé pour la Mutuelle le 26 février 2026 :
    @ink 24
    Coralie Mazet
    """,
            size=9.5,
            colour="#7b2d26",
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Mutuelle des Artisans du Rhône",
            project="SIRH Nouvelle Donne",
            milestone="jalon J3",
            signatory_name="Coralie Mazet",
            signatory_title="Directrice du projet",
            signature_date="2026-02-26",
            amount="31200.00 EUR",
            po_number="4501177",
            conditions=[
                "la correction du calcul de subrogation devra être livrée avant la paie de mars"
            ],
        ),
    )

    yield mixed(
        "recette-deux-signatures",
        sett(
            """
    # Dossier de recette provisoire
    **Société du Tramway de Valmorency (STV)** – Information voyageurs en station, marché STV-2024-33
    Lot : Lot B, afficheurs de quai. Montant libéré par la recette : 112 000,00 € HT
    ## Synthèse des essais
    |* Station | Afficheurs | Essai | Résultat |
    | Gare centrale | 6 | 02/03/2026 | conforme |
    | Les Tanneurs | 4 | 03/03/2026 | conforme |
    | Pont-Neuf | 4 | 03/03/2026 | conforme |
    | Hôpital Sud | 4 | 05/03/2026 | conforme |
    ## Décision
    Au vu des essais, la STV prononce la recette provisoire du lot B. La décision n'est acquise qu'avec les signatures de la direction technique et de la direction financière de la STV, portées à la page suivante.
    """,
            font="Liberation Sans",
            head="STV-2024-33 / Dossier de recette || page 1/2",
        ),
        sheet(
            """
    # Page de signature
    Dossier de recette provisoire du lot B – marché STV-2024-33
    | Pour le titulaire, Lumisignal SAS | Nom : Élodie Kerhervé, directrice d'affaires |
    @ink 10
    Date : __06/03/2026__
    @gap 10
    | Pour la STV, direction technique | Nom : Bertrand Oulhac, directeur technique |
    @ink 35
    Date : __09/03/2026__
    @gap 10
    | Pour la STV, direction financière | Nom : Nathalie Picquenard, directrice financière |
    @gap 40
    Date :
    """,
            head="STV-2024-33 / Dossier de recette || page 2/2",
        ),
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Société du Tramway de Valmorency (STV)",
            project="Information voyageurs en station",
            project_code="STV-2024-33",
            milestone="Lot B, afficheurs de quai",
            signatory_name="Nathalie Picquenard",
            signatory_title="directrice financière",
            amount="112000.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def desk() -> Iterator[Paper]:
    """Slips, portal, change, timesheet, order."""
    yield scanned(
        "bon-livraison-reserve",
        sheet(
            """
    **ARCHIVES & NUMÉRISATION DU LÉMAN** – Bon de livraison n° 6604
    | Client | Notariat Pittet-Rochat | Mandat | 318/26 Numérisation des minutes |
    | Livré | Lot 2 : registres 1931–1948 | Cartons | 22 |
    @gap 4
    |* Qté | Désignation | Prix CHF |
    | 22 | cartons rendus, plombés | |
    | 1 | disque avec 18'450 vues | 5'166.00 |
    | | **Total** | **5'166.00** |
    Reçu la marchandise et la prestation en ordre,
    Date et signature du client : __28.4.2026__
    @ink 37
    __Me Pittet__ – Laurence Pittet, notaire
    __sous réserve de la lisibilité du registre 1940__
    """,
            font="Courier",
            size=10,
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Notariat Pittet-Rochat",
            project="Numérisation des minutes",
            project_code="318/26",
            milestone="Lot 2 : registres 1931–1948",
            signatory_name="Laurence Pittet",
            signatory_title="notaire",
            signature_date="2026-04-28",
            amount="5166.00 CHF",
            conditions=["la lisibilité du registre 1940"],
        ),
        skew=0.5,
        dpi=115,
    )

    yield text(
        "portail-en-attente",
        sett(
            """
    ! Portail fournisseurs – Groupe Charbonnel Distribution – édité le 14/08/2026 à 18:03
    # Service fait SF-90233
    | Commande | 7000412 |
    | Chantier | Étiquettes électroniques, magasin de Cholet (EEL-12) |
    | Prestation | Jalon 2 – pose des rails |
    | Montant | 19 480,00 EUR |
    | Statut | **EN ATTENTE D'APPROBATION** |
    ## Circuit
    |* Étape | Acteur | État |
    | 1. Déclaration | Polytag Services (fournisseur) | faite le 10/08/2026 |
    | 2. Contrôle des pièces | automatique | terminé le 12/08/2026 |
    | 3. Approbation | Hélène Sauvaget, directrice des travaux | à faire |
    L'acceptation du jalon n'est prononcée qu'à l'étape 3. Aucune facture ne sera traitée avant.
    """,
            table="grid",
            font="Liberation Sans",
            colour="#0a6b3b",
        ),
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Groupe Charbonnel Distribution",
            project="Étiquettes électroniques, magasin de Cholet",
            project_code="EEL-12",
            milestone="Jalon 2 – pose des rails",
            signatory_name="Hélène Sauvaget",
            signatory_title="directrice des travaux",
            amount="19480.00 EUR",
            po_number="7000412",
        ),
    )

    yield text(
        "avenant-3",
        sheet(
            """
    # AVENANT N° 3
    Contrat d'études 24/0862 – Réhabilitation de l'îlot Vauban
    Entre **SEM Habitat Lorrain**, maître d'ouvrage, et le bureau **Structures Meurthe**, titulaire.
    **Article 1.** Le titulaire réalise le diagnostic des planchers du bâtiment D, non prévu au contrat.
    **Article 2.** La rémunération est augmentée de 4 950,00 € HT et portée à 68 150,00 € HT.
    **Article 3.** Le délai est prolongé de trois semaines.
    **Article 4.** Les autres clauses sont inchangées.
    **Article 5.** Décomposition du supplément :
    |* Poste | Jours | Montant HT |
    | Sondages et relevés | 3 | 2 100,00 € |
    | Notes de calcul | 3 | 2 100,00 € |
    | Rapport | 1 | 750,00 € |
    Lu et approuvé, bon pour accord
    @sig Pour la SEM Habitat Lorrain / ink:16 / Didier Schwoerer / Directeur général délégué / Nancy, le 1er juillet 2026 || Pour Structures Meurthe / ink:28 / Camille Hanriot / Gérante / Nancy, le 29 juin 2026
    """,
            font="Times",
            size=12,
            side="centre",
            colour="#000000",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="SEM Habitat Lorrain",
            project="Réhabilitation de l'îlot Vauban",
            project_code="24/0862",
            signatory_name="Didier Schwoerer",
            signatory_title="Directeur général délégué",
            signature_date="2026-07-01",
            amount="4950.00 EUR",
            change_order_number="3",
        ),
    )

    yield text(
        "cra-mars",
        sett(
            """
    # Compte rendu d'activité – mars 2026
    **Intervenante :** Inès Bouzidi (Novatris) // **Client :** Caisse Régionale du Vexin // **Mission :** Refonte du scoring crédit – réf. NV-1184
    |* Semaine | L | M | M | J | V | Jours |
    | 10 | 1 | 1 | 1 | 1 | 1 | 5 |
    | 11 | 1 | 1 | ½ | 1 | 1 | 4,5 |
    | 12 | 1 | 1 | 1 | 1 | 0 | 4 |
    | 13 | 1 | 1 | 1 | 1 | 1 | 5 |
    | **Total** | | | | | | **18,5** |
    18,5 jours × 610 € = **11 285,00 € HT**
    @sig L'intervenante / script:Inès / 31/03/2026 || Validé par le client / ink:43 / Thomas Verlhac, responsable des risques / 02/04/2026
    """,
            font="DejaVu Sans",
            size=8.5,
            table="lines",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Caisse Régionale du Vexin",
            project="Refonte du scoring crédit",
            project_code="NV-1184",
            signatory_name="Thomas Verlhac",
            signatory_title="responsable des risques",
            signature_date="2026-04-02",
            amount="11285.00 EUR",
        ),
    )

    yield text(
        "bon-commande",
        sheet(
            """
    # Bon de commande BC-2026-0719
    **Association Les Ateliers du Marais** // 12 quai des Tanneries, 1000 Bruxelles
    Date : 7 mai 2026
    Fournisseur : Studio Typo-Graphe SNC
    | Objet | Identité visuelle de la saison 26-27 |
    | Logo et déclinaisons | 2.400,00 € |
    | Affiches (5) | 3.250,00 € |
    | **Total HTVA** | **5.650,00 €** |
    Le solde sera payé quand l'association aura accepté les fichiers définitifs. Merci de rappeler le numéro du bon sur la facture.
    ! Bon établi par voie électronique ; il vaut sans signature.
    """,
            table="lines",
            colour="#c2410c",
        ),
        truth(
            "purchase_order",
            None,
            None,
            "fr",
            client="Association Les Ateliers du Marais",
            project="Identité visuelle de la saison 26-27",
            amount="5650.00 EUR",
            po_number="BC-2026-0719",
        ),
    )


def papers() -> Iterator[Paper]:
    """Everything of this family."""
    yield from letters()
    yield from minutes()
    yield from desk()
