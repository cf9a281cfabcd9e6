"""Papers from France, Belgium, Switzerland and Quebec."""

from collections.abc import Iterator

from paper import Paper

from sixty_sixth_hand.board import page, scanned, sent, sheet, truth

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Twelve papers."""
    yield sent(
        "bon-pour-accord",
        page(
            """
<b>Atelier Roquebrune - Paysagistes</b>
~ 18 chemin des Lavandières, 84220 Gordes - SIRET 812 004 771 00013
---
> Gordes, le 4 mai 2026
Madame Apolline Descombes
Domaine de Font-Vieille SAS

Objet : fin des travaux, terrasse basse (chantier n° 26-031)

Madame,

Les restanques sont remontées, l'arrosage est en eau et les quarante oliviers ont été plantés le 29 avril. Le chantier de la terrasse basse nous paraît donc achevé.

Si vous partagez cet avis, nous vous prions de nous retourner la présente revêtue de votre accord ; le solde de 17 640,00 € TTC sera alors facturé.

Veuillez agréer, Madame, nos salutations les meilleures.
@ink 201
Sylvère Maunoury
---
<i>Bon pour accord, travaux reçus sans réserve. À Gordes, le 9 mai 2026.</i>
@ink 202 110
Apolline Descombes, directrice du domaine
""",
            font="Times",
            size=11,
        ),
        truth(
            CERT,
            "accepted",
            True,
            "fr",
            client="Domaine de Font-Vieille SAS",
            project="terrasse basse",
            project_code="26-031",
            signatory_name="Apolline Descombes",
            signatory_title="directrice du domaine",
            signature_date="2026-05-09",
            amount="17640.00 EUR",
        ),
    )

    yield sent(
        "courriel-quebec",
        page(
            """
# Courriel imprimé
| %20,80
| De : | Maxime Thivierge-Lauzon |
| Envoyé : | 21 novembre 2025 10:12 |
| À : | Élodie Bernatchez (Groupe Conseil Boréalis) |
| Objet : | RE : Refonte du régime d'assurance, livrable 4 |

Bonjour Élodie,

Suite à notre comité de ce matin : le livrable 4 (plan de communication) est approuvé tel quel. Vous pouvez facturer les 12 850,00 $ CA prévus au mandat MR-209.

Bonne fin de semaine,

<b>Maxime Thivierge-Lauzon</b>
Directeur, Rémunération globale
Coopérative forestière du Haut-Ashuap
""",
            grid="none",
            tint="#003366",
        ),
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Coopérative forestière du Haut-Ashuap",
            project="Refonte du régime d'assurance",
            project_code="MR-209",
            milestone="livrable 4 (plan de communication)",
            signatory_name="Maxime Thivierge-Lauzon",
            signatory_title="Directeur, Rémunération globale",
            signature_date="2025-11-21",
            amount="12850.00 CAD",
        ),
    )

    yield sent(
        "pv-reception-reserves",
        sheet(r"""
#set heading(numbering: "1.")
#align(center, text(15pt)[PROCÈS-VERBAL DE RÉCEPTION])
Opération : Réhabilitation du gymnase Alice-Vautrin — affaire A-1907 \
Maître d'ouvrage : Commune de Sermoise-sur-Loue \
Entreprise : Charpentes Gauthey SARL, lot 02 charpente bois \
Montant du lot : 143 980,00 € HT
= Constat
Les épreuves prévues au CCTP ont été exécutées le 16 septembre 2025.
= Décision
#no la réception est prononcée sans réserve \
#yes la réception est prononcée avec les réserves suivantes \
#no la réception est refusée
= Réserves
Les travaux ci-dessous seront exécutés dans les délais fixés, faute de quoi le maître d'ouvrage les fera exécuter aux frais de l'entreprise. La garantie de parfait achèvement court à compter de la date du présent procès-verbal.
#table(columns: (auto, 1fr, auto), [n°], [nature], [délai], [1], [reprise de la lasure sur trois pannes], [15 jours], [2], [fourniture du dossier des ouvrages exécutés], [1 mois])
#grid(columns: 2, column-gutter: 3cm, [INK(203)], [INK(204)], [Pour l'entreprise \ Joris Gauthey], [Pour le maître d'ouvrage \ Solenne Périchon, maire \ le 18 septembre 2025])
"""),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "fr",
            client="Commune de Sermoise-sur-Loue",
            project="Réhabilitation du gymnase Alice-Vautrin",
            project_code="A-1907",
            milestone="lot 02 charpente bois",
            signatory_name="Solenne Périchon",
            signatory_title="maire",
            signature_date="2025-09-18",
            amount="143980.00 EUR",
            conditions=[
                "reprise de la lasure sur trois pannes",
                "fourniture du dossier des ouvrages exécutés",
            ],
        ),
    )

    yield sent(
        "refus-courtois",
        page(
            """
Fondation Marguerite-Ansermet
Rue du Lac 41, 1400 Yverdon-les-Bains
@gap 20
> Yverdon, le 2 mars 2026
@gap 10
Bureau Traverse Sàrl
À l'attention de Monsieur Loïc Chappatte

<b>Étude d'implantation Maison des aînés (mandat FMA-12) – rapport intermédiaire</b>

Monsieur,

Nous avons lu votre rapport intermédiaire avec un vif intérêt et nous vous remercions du soin apporté au chapitre historique.

Nous regrettons toutefois de ne pouvoir l'approuver. L'étude de circulation fait défaut et les coûts sont ceux de 2022. Vous comprendrez que, dans ces conditions, l'acompte de CHF 15'000.– reste en suspens jusqu'à la remise d'une version remaniée.

En nous réjouissant de vous relire, nous vous adressons, Monsieur, nos salutations distinguées.

@ink 205 120
Bénédicte Jaquier, présidente
""",
            font="Times",
            size=11.5,
            margin=85,
        ),
        truth(
            CERT,
            "rejected",
            True,
            "fr",
            client="Fondation Marguerite-Ansermet",
            project="Étude d'implantation Maison des aînés",
            project_code="FMA-12",
            milestone="rapport intermédiaire",
            signatory_name="Bénédicte Jaquier",
            signatory_title="présidente",
            signature_date="2026-03-02",
            amount="15000.00 CHF",
        ),
    )

    yield sent(
        "avenant-belge",
        page(
            """
# AVENANT N° 2
Marché : Rénovation des vestiaires, Complexe sportif de Hautebise (projet 2025/SP/07)
Pouvoir adjudicateur : Régie communale autonome de Hautebise
Adjudicataire : Entreprises Wauthoz SA
---
| %70,30
| Décompte | EUR HTVA |
| Suppression du faux plafond du couloir | -6.215,00 |
| Remplacement des siphons en inox | +2.130,00 |
| Total du présent avenant | -4.085,00 |
Délai d'exécution inchangé. Les autres clauses du marché restent d'application.
@cols
Pour l'adjudicataire
@ink 206
Thibaut Wauthoz
3/11/2025
@next
Approuvé pour la Régie
@ink 207
Maryline Sauvenière
Administratrice déléguée
14/11/2025
@end
""",
            grid="head",
            tint="#7b1fa2",
            back="#f0e3f5",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Régie communale autonome de Hautebise",
            project="Rénovation des vestiaires, Complexe sportif de Hautebise",
            project_code="2025/SP/07",
            signatory_name="Maryline Sauvenière",
            signatory_title="Administratrice déléguée",
            signature_date="2025-11-14",
            amount="-4085.00 EUR",
            change_order_number="2",
        ),
    )

    yield sent(
        "cra-mensuel",
        page(
            """
# Compte rendu d'activité – juin 2026
Prestataire : Nils Abgrall (Kerdata Conseil)
Client : Mutuelle Armor Santé
Mission : Socle décisionnel, réf. mission MAS-S3
| Sem. 23 | Sem. 24 | Sem. 25 | Sem. 26 | Sem. 27 |
| 5 j | 4,5 j | 5 j | 5 j | 2 j |
Total : 21,5 jours au tarif de 640 € HT, soit 13 760,00 € HT.

Statut : <b>validé</b> par Gwenola Trévidic, responsable data, le 01/07/2026 à 08 h 47 (signature électronique n° 7d-4410)
""",
            grid="box",
            font="Courier",
            size=10,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Mutuelle Armor Santé",
            project="Socle décisionnel",
            project_code="MAS-S3",
            signatory_name="Gwenola Trévidic",
            signatory_title="responsable data",
            signature_date="2026-07-01",
            amount="13760.00 EUR",
        ),
    )

    yield scanned(
        "bon-intervention-scan",
        page(
            """
^ <b>CHAUFFAGE DU PLATEAU - bon d'intervention 8812</b>
| %35,65
| Client | Boulangerie Tissandier |
| Objet | Remplacement du brûleur du four n° 2 |
| Affaire | CP-3307 |
| Technicien | R. Boisvert |
| À facturer | 2 318,40 € TTC |

Le client déclare l'intervention terminée et conforme.
Nom et qualité : Firmin Tissandier, gérant
Fait le : 7 février 2026
@ink 208 120
@stamp BOULANGERIE TISSANDIER/12 rue du Four - 15100 Saint-Flour
""",
            grid="side",
            size=12.5,
        ),
        truth(
            CERT,
            "accepted",
            True,
            "fr",
            client="Boulangerie Tissandier",
            project="Remplacement du brûleur du four n° 2",
            project_code="CP-3307",
            signatory_name="Firmin Tissandier",
            signatory_title="gérant",
            signature_date="2026-02-07",
            amount="2318.40 EUR",
        ),
        skew=-1.5,
        seed=21,
    )

    yield sent(
        "projet-pv",
        sheet(r"""
#set page(background: rotate(-55deg, text(90pt, fill: luma(215))[PROJET]))
= PV de recette – Application Carnet de vol
#set terms(separator: [ : ])
/ Client: Aéroclub régional de la Vézouze
/ Prestataire: Studio Altimètre
/ Commande: BC-0187
/ Montant à libérer: 5 400,00 € HT

La recette est prononcée le #rule(3cm) sans réserve / avec réserves (rayer la mention inutile).

Le présent document est un projet, non encore soumis à signature.

Pour l'aéroclub : Gaspard Noirel, président #v(12mm) #rule(6cm)
"""),
        truth(
            CERT,
            "undecided",
            False,
            "fr",
            client="Aéroclub régional de la Vézouze",
            project="Application Carnet de vol",
            signatory_name="Gaspard Noirel",
            signatory_title="président",
            amount="5400.00 EUR",
            po_number="BC-0187",
            warnings=["draft_or_void"],
        ),
    )

    yield sent(
        "acro-recette-vide",
        page(
            """
# Fiche de recette usine
Rempli par le fournisseur : Presses Valgrange, ligne d'emboutissage L4, affaire 5-771, échéance de 68 000,00 €
Client : Tôlerie Hainaut-Sambre SA
@field Visa fournisseur=/s/ O. Valgrange 11/12/2025
@field Recette acceptée=off
@field Recette refusée=off
@field Observations=
@field Nom du client=Ludivine Carpentier
@field Fonction=Responsable industrialisation
@field Signature du client=
@field Date=
""",
            size=11,
            tint="#9c2a00",
        ),
        truth(
            CERT,
            "undecided",
            False,
            "fr",
            client="Tôlerie Hainaut-Sambre SA",
            project="ligne d'emboutissage L4",
            project_code="5-771",
            signatory_name="Ludivine Carpentier",
            signatory_title="Responsable industrialisation",
            amount="68000.00 EUR",
            warnings=["partly_signed"],
        ),
        form="form",
    )

    yield sent(
        "facture",
        page(
            """
# FACTURE F-2026-0291
Studio Brumaire, 69004 Lyon
Client : Opticiens Réunis du Rhône. Projet : Vitrines de printemps.
| %70,30
| Désignation | Montant HT |
| Conception | 2 400,00 € |
| Pose, 6 boutiques | 3 900,00 € |
| Total TTC (TVA 20 %) | 7 560,00 € |
Prestation réceptionnée selon votre bon. IBAN FR76 3000 0000 0000 0291. À régler avant le 31 mars 2026. Pénalités de retard : trois fois le taux légal.
""",
            grid="head",
            size=10,
        ),
        truth(
            "other",
            None,
            None,
            "fr",
            client="Opticiens Réunis du Rhône",
            project="Vitrines de printemps",
        ),
    )

    yield sent(
        "cahier-des-charges",
        sheet(r"""
= Énoncé des travaux (EDT-45)
*Client :* Société des traversiers de l'Isle-aux-Oies #h(1fr) *Fournisseur :* Nordet Logiciels inc. \
*Projet :* Billetterie sur quai
== Étendue
Le fournisseur conçoit, installe et documente la billetterie de trois débarcadères.
== Acceptation
Chaque livrable est réputé accepté lorsque le client signe le formulaire A-1.
== Prix
Le prix forfaitaire total est de 184 500,00 \$ CA, payable en trois versements.
== Signatures
#grid(columns: (1fr, 1fr), [INK(210) \ Zachary Ouellet-Prince \ Nordet Logiciels inc. \ 2 juin 2026], [INK(211) \ Rosemonde Fillion, directrice générale \ Société des traversiers de l'Isle-aux-Oies \ 5 juin 2026])
"""),
        truth(
            "statement_of_work",
            None,
            True,
            "fr",
            client="Société des traversiers de l'Isle-aux-Oies",
            project="Billetterie sur quai",
            project_code="EDT-45",
            signatory_name="Rosemonde Fillion",
            signatory_title="directrice générale",
            signature_date="2026-06-05",
            amount="184500.00 CAD",
        ),
    )

    yield scanned(
        "reserve-petits-caracteres-scan",
        page(
            """
# Attestation de livraison conforme
Nous soussignés, Musée des Filatures de Wesserange, attestons que la société Vitrages Hélion a livré et posé les douze vitrines de la salle Jacquard (commande MFW-2025-66).

La livraison est acceptée. Solde à payer : 9 275,00 €.

@ink 213 120
Clotilde Haffner, conservatrice en chef
Wesserange, le 20 octobre 2025
@gap 30
<font size="8.5">L'acceptation n'est donnée que sous réserve du remplacement de la serrure de la vitrine 7.</font>
""",
            font="Times",
            size=13,
            margin=75,
        ),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "fr",
            client="Musée des Filatures de Wesserange",
            project="vitrines de la salle Jacquard",
            signatory_name="Clotilde Haffner",
            signatory_title="conservatrice en chef",
            signature_date="2025-10-20",
            amount="9275.00 EUR",
            po_number="MFW-2025-66",
            conditions=["remplacement de la serrure de la vitrine 7"],
        ),
        skew=0.9,
        seed=33,
        dpi=110,
    )
