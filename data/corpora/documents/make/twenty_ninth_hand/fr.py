"""French, Belgian, Swiss and Quebec papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .pages import LETTER, Sheet, page, scanned


def papers() -> Iterator[Paper]:
    yield Paper(
        "ku-fr-pv-reception",
        "a",
        "text",
        page("""
^ PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX
^ (article 1792-6 du Code civil)
---
Maître de l'ouvrage :: SCI Les Tilleuls de Brocéliande
Entreprise :: Charpentes Le Goff et Fils SARL, Ploërmel
Opération :: Surélévation de la longère, 4 rue du Puits
Marché n° :: 2025-M-061
Lot :: Lot 2 Charpente et ossature bois
Montant du lot :: 46 780,00 € HT

Nous soussignée, Mme Armelle Kerdoncuff, gérante, maître de l'ouvrage, après avoir procédé à la visite des travaux en présence de l'entreprise, déclarons :

[x] que la réception est prononcée sans réserve, avec effet au 12 décembre 2025
[ ] que la réception est prononcée avec les réserves mentionnées en annexe
[ ] que la réception est refusée

Fait à Ploërmel, le 12 décembre 2025, en deux exemplaires.
Le maître de l'ouvrage ;; ~301 ;; Armelle Kerdoncuff && L'entreprise ;; ~302 ;; Yann Le Goff
"""),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="SCI Les Tilleuls de Brocéliande",
            project="Surélévation de la longère, 4 rue du Puits",
            project_code="2025-M-061",
            milestone="Lot 2 Charpente et ossature bois",
            signatory_name="Armelle Kerdoncuff",
            signatory_title="gérante",
            signature_date="2025-12-12",
            amount="46780.00 EUR",
        ),
    )

    yield Paper(
        "ku-fr-recette-longue",
        "a",
        "text",
        page(
            """
# Dossier de recette
Application « Guichet Forêt »
Version du document 3, 5 mars 2026
---
Client :: Syndicat mixte du Haut-Jura forestier
Titulaire :: Ondéa Numérique SAS, Besançon
Marché :: SMHJF-2024-18
Lot fonctionnel :: Lot B - Instruction des demandes

## Sommaire
1. Objet du dossier
2. Conditions de la recette
3. Résultats des campagnes
4. Anomalies closes
5. Décision
6. Liste de diffusion

## 1. Objet du dossier
Le présent dossier rend compte de la vérification d'aptitude du lot B. Le lot A (Cartographie) a été réceptionné le 17 octobre 2025 et n'est plus discuté ici. Le lot C (Statistiques) fera l'objet d'un dossier distinct.
## 2. Conditions de la recette
La plateforme de recette est identique à la production. Les jeux de données proviennent de trois communes volontaires, après anonymisation. Chaque scénario est joué deux fois, par deux personnes. Une anomalie est dite bloquante si elle empêche l'agent de mener l'instruction à son terme, majeure si un contournement existe, mineure dans les autres cas.
Aucun lot n'est réputé accepté du seul fait de la remise de ce dossier.
===
## 3. Résultats des campagnes
| Campagne | Période | Scénarios | Conformes | Bloquantes | Majeures | Mineures |
| 1 | 12 au 16 janvier | 88 | 61 | 4 | 9 | 14 |
| 2 | 2 au 6 février | 88 | 80 | 0 | 3 | 5 |
| 3 | 23 au 27 février | 88 | 88 | 0 | 0 | 0 |
À l'issue de la première campagne, le syndicat avait refusé de prononcer la vérification d'aptitude, ce que le titulaire avait admis. Une version 1.4 a été livrée le 30 janvier, une version 1.5 le 20 février.
Les temps de réponse ont été mesurés à l'heure de pointe : 1,3 seconde en moyenne, pour 2 secondes exigées. La sauvegarde nocturne a été restaurée une fois avec succès.
===
## 4. Anomalies closes
| N° | Intitulé | Gravité | Close le |
| 011 | Pièce jointe perdue au-delà de 8 Mo | bloquante | 30 janvier |
| 014 | Double numérotation des dossiers | bloquante | 30 janvier |
| 019 | Courrier de rejet sans voie de recours | bloquante | 30 janvier |
| 022 | Blocage à la réouverture | bloquante | 30 janvier |
| 027 | Tri par commune inopérant | majeure | 20 février |
| 031 | Libellé de massif tronqué | mineure | 20 février |
Aucune anomalie ne reste ouverte.
===
## 5. Décision
Au vu de ce qui précède, le syndicat prononce la vérification d'aptitude du lot B sans réserve. Le titulaire est fondé à facturer le solde du lot, soit 27 640,00 € HT.

Lons-le-Saunier, le 9 mars 2026
~311
Mathilde Grandperrin
Directrice générale des services

## 6. Liste de diffusion
Mme Grandperrin, M. Roussel (informatique), les chefs de massif, Ondéa Numérique SAS
""",
            face="T",
            size=11,
            foot="Guichet Forêt - dossier de recette - page {n}",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Syndicat mixte du Haut-Jura forestier",
            project="Guichet Forêt",
            project_code="SMHJF-2024-18",
            milestone="Lot B - Instruction des demandes",
            signatory_name="Mathilde Grandperrin",
            signatory_title="Directrice générale des services",
            signature_date="2026-03-09",
            amount="27640.00 EUR",
        ),
    )

    yield Paper(
        "ku-fr-avenant-quebec",
        "a",
        "text",
        page(
            """
# ORDRE DE CHANGEMENT
No :: OC-11
Projet :: Agrandissement de l'aréna Marcel-Thibodeau
Propriétaire :: Ville de Saint-Aubert-des-Lacs
Entrepreneur :: Construction Bellefleur inc.
No de dossier :: 25-CB-303

| Description | Montant |
| Remplacer les panneaux de bande par modèle flexible | 21 450,00 $ CA |
| Crédit, peinture non requise | -1 820,00 $ CA |
| Variation nette du prix du contrat | 19 630,00 $ CA |
Prolongation du délai : 5 jours ouvrables.

[x] Approuvé par le propriétaire   [ ] Non approuvé
~321
Jean-Sébastien Laflamme-Roy, directeur des loisirs
Le 15 mai 2026
---
Accepté par l'entrepreneur : ~
""".replace(" : ~", " :\n~322\nCarole Bellefleur, le 13 mai 2026"),
            page=LETTER,
            face="N",
            size=11,
            box="tick",
            label=95,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Ville de Saint-Aubert-des-Lacs",
            project="Agrandissement de l'aréna Marcel-Thibodeau",
            project_code="25-CB-303",
            signatory_name="Jean-Sébastien Laflamme-Roy",
            signatory_title="directeur des loisirs",
            signature_date="2026-05-15",
            amount="19630.00 CAD",
            change_order_number="OC-11",
        ),
    )

    yield Paper(
        "ku-fr-cra",
        "a",
        "text",
        page(
            """
Altimètre Conseil - 11 cours Lafayette, Lyon
## Compte rendu d'activité - janvier 2026
Consultante: Salomé Benhaddou && Client: Mutuelle des Bateliers du Rhône ;; Mission: Refonte du schéma directeur
Réf. mission: AC-552 && Bon de commande: BC 26-0031
| Semaine | Lun | Mar | Mer | Jeu | Ven | Jours |
| 2 | 1 | 1 | 1 | 1 | 0 | 4 |
| 3 | 1 | 1 | 0,5 | 1 | 1 | 4,5 |
| 4 | 1 | 1 | 1 | 1 | 1 | 5 |
| 5 | 0 | 1 | 1 | 1 | 1 | 4 |
Total : 17,5 jours à 820 € = 14 350,00 € HT
Validation client :: CRA validé
Validé par :: Hervé Pastourel, responsable des études
Date de validation :: 02/02/2026 à 17 h 20
. Signature électronique simple, jeton 4c1e-a907, service SignaBac. Le destinataire peut vérifier le jeton pendant dix ans.
""",
            label=120,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Mutuelle des Bateliers du Rhône",
            project="Refonte du schéma directeur",
            project_code="AC-552",
            signatory_name="Hervé Pastourel",
            signatory_title="responsable des études",
            signature_date="2026-02-02",
            amount="14350.00 EUR",
            po_number="BC 26-0031",
        ),
    )

    yield Paper(
        "ku-fr-mail-maquette",
        "a",
        "text",
        page(
            """
De : Gwenaëlle Fortin-Dubé
À : Studio Pamplemousse
Envoyé : le jeudi 20 novembre 2025, 13 h 42
Objet : Maquettes du rapport annuel : c'est bon
---
Bonjour Léo,

La direction a fait le tour des maquettes hier. Rien à redire : les maquettes du projet Rapport annuel 2025 sont approuvées, tu peux facturer l'étape (4 600,00 $ CA, bon de commande 88120).

On se reparle pour l'impression, c'est une autre étape et on n'en est pas là.

Bonne fin de journée,
Gwenaëlle Fortin-Dubé
Conseillère principale, communications
Coopérative agricole du Kamouraska
""",
            page=LETTER,
        ),
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Coopérative agricole du Kamouraska",
            project="Rapport annuel 2025",
            milestone="maquettes",
            signatory_name="Gwenaëlle Fortin-Dubé",
            signatory_title="Conseillère principale, communications",
            signature_date="2025-11-20",
            amount="4600.00 CAD",
            po_number="88120",
        ),
    )

    s = Sheet(size=11, label=150, hand="Kristi").flow("""
# Fiche de réception - menuiseries extérieures
Maître d'ouvrage :: Commune de Villers-le-Cerf
Chantier :: École élémentaire Jules-Renard
Référence chantier :: VC-214
Tranche :: Tranche 1, façade rue
Prix de la tranche :: 33 915,00 € HT
Entreprise :: Miroiterie Deschamps
---
Réception   [ ] sans réserve   [x] avec réserves   [ ] refusée
Réserves à lever :: 
- remplacer le vitrage fêlé de la classe 3
- régler les crémones du préau
Délai de levée :: 30 jours

Le maître d'ouvrage, signature et cachet
~331
Nom :: @ Étienne Vauquelin
Qualité :: @ Adjoint au maire
Date :: @ 4 septembre 2025
""")
    s.stamp("COMMUNE DE/VILLERS-LE-CERF", 370, 470, -9, 13, (0.1, 0.15, 0.5))
    d = s.pdf()
    yield Paper(
        "ku-fr-menuiseries-reserves",
        "a",
        "scan",
        scanned(d, skew=0.5, seed=21, blur=0.8),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Commune de Villers-le-Cerf",
            project="École élémentaire Jules-Renard",
            project_code="VC-214",
            milestone="Tranche 1, façade rue",
            signatory_name="Étienne Vauquelin",
            signatory_title="Adjoint au maire",
            signature_date="2025-09-04",
            amount="33915.00 EUR",
            conditions=["remplacer le vitrage fêlé de la classe 3", "régler les crémones du préau"],
        ),
        source=d,
    )

    yield Paper(
        "ku-fr-lettre-vaud",
        "a",
        "text",
        page(
            """
Fondation du Musée de l'Horlogerie du Vallon
Rue de l'Industrie 9, Sainte-Croix

> Sainte-Croix, le 27 février 2026

Atelier Scéno Perrenoud Sàrl
1003 Lausanne

* Parcours permanent, mandat n° 24-15 : avant-projet

Madame, Monsieur,

Le conseil de fondation a pris connaissance de votre avant-projet et en salue la clarté. Il l'accepte, et votre deuxième acompte de CHF 18'500.00 peut être facturé, à condition que la vitrine centrale soit ramenée à 2,40 m de hauteur et que vous joigniez une attestation de charge du plancher. Le projet définitif reste soumis à une décision ultérieure.

Recevez, Madame, Monsieur, nos salutations les meilleures.

~341
Aloys Jaccard
Président du conseil
""",
            face="T",
            size=11.5,
            margin=74,
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Fondation du Musée de l'Horlogerie du Vallon",
            project="Parcours permanent",
            project_code="24-15",
            milestone="avant-projet",
            signatory_name="Aloys Jaccard",
            signatory_title="Président du conseil",
            signature_date="2026-02-27",
            amount="18500.00 CHF",
            conditions=[
                "la vitrine centrale soit ramenée à 2,40 m de hauteur",
                "vous joigniez une attestation de charge du plancher",
            ],
        ),
    )

    yield Paper(
        "ku-fr-refus-assainissement",
        "a",
        "text",
        page(
            """
# Décision de non-réception
Établissement public de l'eau du Marais poitevin
---
Le directeur des travaux,

Vu le marché n° 25/EPE/007 relatif à l'opération « Réhabilitation du poste de relevage de Coulon » ;
Vu la demande de réception de la société Hydrobocage du 30 mars 2026 portant sur la phase 2, pompes et télégestion ;
Vu le constat contradictoire du 14 avril 2026, d'où il ressort que la pompe n° 2 n'atteint que 61 % du débit garanti et que la télégestion n'est pas raccordée ;

Décide :
Article 1. La réception de la phase 2, pompes et télégestion, est refusée.
Article 2. Le paiement correspondant, 58 200,00 € HT, est suspendu.
Article 3. L'entreprise dispose de six semaines pour remédier aux défauts et présenter une nouvelle demande.

Niort, le 16 avril 2026
~351
Le directeur des travaux, Thibault Moncoutant
""",
            face="T",
            size=11.5,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "fr",
            client="Établissement public de l'eau du Marais poitevin",
            project="Réhabilitation du poste de relevage de Coulon",
            project_code="25/EPE/007",
            milestone="phase 2, pompes et télégestion",
            signatory_name="Thibault Moncoutant",
            signatory_title="directeur des travaux",
            signature_date="2026-04-16",
            amount="58200.00 EUR",
        ),
    )

    yield Paper(
        "ku-fr-reception-provisoire",
        "a",
        "text",
        page(
            """
# RÉCEPTION PROVISOIRE
Toitures Vandersmissen SRL, Namur
Maître d'ouvrage :: ASBL Les Ateliers du Grognon
Chantier :: Rénovation de la salle polyvalente
Dossier :: TV-1198
Objet de la réception :: Étanchéité de la toiture plate
Montant :: 24.650,00 EUR HTVA

La réception provisoire est accordée par le maître d'ouvrage. Aucune remarque n'a été formulée. Le délai de garantie de dix ans court dès la signature des deux parties.

L'entrepreneur ;; Lu et approuvé ;; ~361 ;; L. Vandersmissen ;; 18 juin 2026 && Le maître d'ouvrage ;; (lu et approuvé) ;; _ ;; Nom : Bénédicte Servais ;; Qualité : administratrice déléguée ;; Date :
""",
            kv="table",
            size=10.5,
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="ASBL Les Ateliers du Grognon",
            project="Rénovation de la salle polyvalente",
            project_code="TV-1198",
            milestone="Étanchéité de la toiture plate",
            signatory_name="Bénédicte Servais",
            signatory_title="administratrice déléguée",
            amount="24650.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield Paper(
        "ku-fr-formulaire-sans-choix",
        "a",
        "form",
        page(
            """
# Bordereau d'acceptation d'un livrable
Cabinet Ruisseau, urbanistes
?Client :: Communauté de communes du Pays d'Arcis
?Étude :: Plan de mobilité simplifié
?N° d'affaire :: R-3150
?Livrable :: Livrable 2 Diagnostic
?Honoraires (€ HT) :: 9 480,00

Le client coche une case et une seule
[?] accepté
[?] accepté moyennant corrections
[?] refusé

?Signé (taper le nom) :: Corentin Delahousse
?Fonction :: Vice-président aux transports
?Le :: 30 janvier 2026
""",
            label=150,
            kv="row",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "fr",
            client="Communauté de communes du Pays d'Arcis",
            project="Plan de mobilité simplifié",
            project_code="R-3150",
            milestone="Livrable 2 Diagnostic",
            signatory_name="Corentin Delahousse",
            signatory_title="Vice-président aux transports",
            signature_date="2026-01-30",
            amount="9480.00 EUR",
        ),
    )

    yield Paper(
        "ku-fr-avis-achevement",
        "a",
        "text",
        page(
            """
Isofroid Méditerranée - service clients
# Avis d'achèvement
Marseille, le 7 mai 2026
Destinataire :: Primeurs Castellane SAS, Mme Odile Arbogast, directrice de plateforme
Affaire :: IM-6644
Projet :: Chambres froides quai 3
Étape :: Mise en service de la chambre négative
Solde de l'étape :: 15 370,00 € HT

Nous avons l'honneur de vous informer que l'étape ci-dessus est achevée, contrôlée et conforme. Nos techniciens ont validé l'ensemble des essais.

Nous vous prions de nous retourner le coupon ci-dessous, signé, pour que l'étape puisse être réputée reçue.

~371
Cyril Montagnac, conducteur d'affaires, Isofroid Méditerranée

---
Coupon : le client accepte l'étape IM-6644 « Mise en service de la chambre négative »
Nom : Odile Arbogast            Date :                      Signature :
""",
            label=110,
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Primeurs Castellane SAS",
            project="Chambres froides quai 3",
            project_code="IM-6644",
            milestone="Mise en service de la chambre négative",
            signatory_name="Odile Arbogast",
            signatory_title="directrice de plateforme",
            amount="15370.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield Paper(
        "ku-fr-enonce-travaux",
        "a",
        "text",
        page(
            """
# Énoncé des travaux
Annexe 2 à la convention-cadre
Donneur d'ouvrage :: Régie des transports de la Matapédia
Prestataire :: Cogita Services-conseils inc.
Projet :: Billettique ouverte
No de mandat :: CG-2026-08
## Portée
Analyse des besoins, cahier des charges, accompagnement de l'appel d'offres.
## Biens livrables et honoraires
| Bien livrable | Échéance | Honoraires |
| Rapport d'analyse | 30 octobre 2026 | 22 000,00 $ CA |
| Cahier des charges | 15 janvier 2027 | 31 500,00 $ CA |
| Assistance | 30 juin 2027 | 12 000,00 $ CA |
| Total | | 65 500,00 $ CA |
## Acceptation des biens livrables
Le donneur d'ouvrage dispose de quinze jours pour accepter ou refuser chaque bien livrable par écrit.

Pour le donneur d'ouvrage ;; _ ;; Nom : Pierrette Langlois-Hébert ;; Titre : directrice générale ;; Date : && Pour le prestataire ;; _ ;; Nom : Amadou Sy ;; Date :
""",
            page=LETTER,
            face="H",
        ),
        truth(
            "statement_of_work",
            None,
            False,
            "fr",
            client="Régie des transports de la Matapédia",
            project="Billettique ouverte",
            project_code="CG-2026-08",
            signatory_name="Pierrette Langlois-Hébert",
            signatory_title="directrice générale",
            amount="65500.00 CAD",
        ),
    )
