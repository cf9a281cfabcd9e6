"""French: procès-verbaux, réserves levées, réceptions partielles; also Belgium, Switzerland, Quebec."""

from collections.abc import Iterator

from paper import Paper, truth

from fifty_seventh_hand.board import Board, flat, scanned, turned, ty

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    yield Paper(
        "ly-fr-pv",
        "a",
        "text",
        Board(
            "Helvetica", 9.5, "#1e3d6b", tint="#e3eaf4"
        ).pdf("""# Procès-verbal de réception des travaux
@Maître d'ouvrage|Résidence Les Tilleuls, syndicat des copropriétaires
@Entreprise|Étanchéité du Forez SAS
@Opération|Réfection de la toiture-terrasse, bâtiment B
@Marché n°|2025-RT-041
@Lot|Lot 2 : étanchéité et relevés
---
La visite contradictoire a eu lieu le 14 avril 2026 en présence des soussignés.
{w=5,95}
|[ ]|La réception est prononcée sans réserve.
|[x]|La réception est prononcée avec les réserves suivantes :
|[ ]|La réception est refusée.

{head w=8,62,30}
|N°|Réserve|Délai
|1|Reprise de la protection du relevé nord|30 avril 2026
|2|Pose de la crapaudine manquante|30 avril 2026
Nombre de réserves : 2

Montant du solde libéré : 16 480,00 € TTC

Documents remis ce jour : dossier des ouvrages exécutés (2 exemplaires), fiches techniques de la membrane, attestation d'assurance décennale, procès-verbal de mise en eau de 24 heures (concluant).
. Le délai de garantie de parfait achèvement court à compter de la date de réception. L'entreprise conserve l'accès à la terrasse par l'escalier C jusqu'au 30 avril. La retenue de garantie fait l'objet d'une caution bancaire et n'est pas concernée par le présent procès-verbal.

{plain w=1,1}
|~ink Solange Meyrieux|~ink D. Chaput
|Solange Meyrieux, présidente du conseil syndical~~Le 14 avril 2026|Damien Chaput, conducteur de travaux~~Le 14 avril 2026
"""),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Résidence Les Tilleuls, syndicat des copropriétaires",
            project="Réfection de la toiture-terrasse, bâtiment B",
            project_code="2025-RT-041",
            milestone="Lot 2 : étanchéité et relevés",
            signatory_name="Solange Meyrieux",
            signatory_title="présidente du conseil syndical",
            signature_date="2026-04-14",
            amount="16480.00 EUR",
            conditions=[
                "Reprise de la protection du relevé nord",
                "Pose de la crapaudine manquante",
            ],
        ),
    )

    yield Paper(
        "ly-fr-levee",
        "a",
        "text",
        ty(
            """#align(center)[#text(size: 15pt)[*Constat de levée des réserves*] \\ _Dossier 88-112 / suite à la réception du 9 décembre 2025_]
#v(5pt)
*Client :* Musée de la Faïence de Desvillers \\ *Prestataire :* Scénolux SARL \\ *Projet :* Éclairage des galeries permanentes \\ *Phase :* Phase 2, galeries est

#table(columns: (auto, 1fr, auto), [*Réserve*], [*Objet*], [*Levée le*], [R1], [Spot 14 : faisceau trop large], [16/12/2025], [R2], [Variateur bruyant en salle 6], [18/12/2025], [R3], [Plans conformes à l'exécution], [09/01/2026])

Les trois réserves sont levées, il n'en subsiste aucune. Le client accepte définitivement la phase 2 et autorise le paiement du solde de 7 215,00 €.

Fait à Desvillers, le 12 janvier 2026

INK(Blandine Cazaux) \\
Blandine Cazaux \\ Conservatrice en chef
""",
            "fr",
        ),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Musée de la Faïence de Desvillers",
            project="Éclairage des galeries permanentes",
            project_code="88-112",
            milestone="Phase 2, galeries est",
            signatory_name="Blandine Cazaux",
            signatory_title="Conservatrice en chef",
            signature_date="2026-01-12",
            amount="7215.00 EUR",
        ),
    )

    yield Paper(
        "ly-fr-lettre",
        "a",
        "text",
        Board("Times-Roman", 11, "#000000").pdf("""Fromagerie coopérative du Haut-Vallon
Route des Chalets 12, 1637 Charmey

> Charmey, le 23 septembre 2026

Bureau d'études Hydrosens SA
À l'attention de Mme Fournier-Blanc

Concerne : <b>Station de prétraitement, mandat HS-572 - étape 3, mise en service</b>

Madame,

Nous avons bien reçu votre dossier de mise en service et nous vous en remercions. Nos fromagers sont enchantés du silence de la nouvelle pompe.

Nous avons le plaisir de vous confirmer la réception de l'étape 3. Votre note d'honoraires de CHF 14'300.00 sera réglée à trente jours.

Nous saisissons l'occasion pour vous dire que l'affichage en allemand nous amuse beaucoup ; il n'y a rien à y changer.

Veuillez agréer, Madame, nos salutations distinguées.

~ink Gérald Pasquier
Gérald Pasquier
Directeur
"""),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Fromagerie coopérative du Haut-Vallon",
            project="Station de prétraitement",
            project_code="HS-572",
            milestone="étape 3, mise en service",
            signatory_name="Gérald Pasquier",
            signatory_title="Directeur",
            signature_date="2026-09-23",
            amount="14300.00 CHF",
        ),
    )

    yield Paper(
        "ly-fr-refus",
        "a",
        "text",
        ty(
            """#set text(font: "New Computer Modern", size: 10.5pt)
*Mutuelle Aurore-Santé* \\ Service des projets

Le 3 juillet 2026

*Fiche de recette -- lot fonctionnel 2 « Télétransmission »* \\ Projet : Refonte de l'espace adhérent \\ Mission n° : MAS-2026-19

Messieurs de la société Gradient Bleu,

La recette s'est déroulée du 22 au 30 juin dans un excellent climat et nous tenons à saluer la disponibilité de vos équipes.

#table(columns: 4, [Anomalies], [Ouvertes], [Corrigées], [Restantes], [Bloquantes], [4], [1], [3], [Majeures], [9], [7], [2], [Mineures], [12], [12], [0])

Au vu des trois anomalies bloquantes restantes, nous regrettons de ne pouvoir prononcer la recette du lot 2. Nous vous proposons une nouvelle session à la rentrée.

INK(Étienne Vauquelin)

Étienne Vauquelin, responsable de la maîtrise d'ouvrage
""",
            "fr",
        ),
        truth(
            AC,
            "rejected",
            True,
            "fr",
            client="Mutuelle Aurore-Santé",
            project="Refonte de l'espace adhérent".replace("'", "\u2019"),
            project_code="MAS-2026-19",
            milestone="lot fonctionnel 2 « Télétransmission »",
            signatory_name="Étienne Vauquelin",
            signatory_title="responsable de la maîtrise d'ouvrage".replace("'", "\u2019"),
            signature_date="2026-07-03",
        ),
    )

    yield Paper(
        "ly-fr-vide",
        "a",
        "text",
        flat(
            Board(
                "Helvetica", 10, "#303030", grid="#888888"
            ).pdf("""> Vandenpeere Informatique SRL, Namur
# Fiche d'acceptation de livrable
{w=32,68}
|Client|~field a^Intercommunale des Eaux de la Molignée
|Projet|~field b^Télérelève des compteurs
|Référence projet|~field c^VI-1406
|Livrable|~field d^L4 - Passerelle radio
|Montant lié au livrable|~field e^23.150,00 EUR
Décision du client (une seule case) :
{plain w=5,95}
|[ ]|accepté
|[ ]|accepté avec remarques
|[ ]|refusé
Remarques :
~area i^
{w=32,68}
|Pour le client, nom|~field j^Bénédicte Lambrecht
|Fonction|~field k^Directrice technique
|Date|~field l^11 mai 2026
|Signature|~ink Bénédicte Lambrecht
. Toute fiche non renvoyée dans les dix jours sera rappelée par notre secrétariat. Modèle QF-22.
""")
        ),
        truth(
            AC,
            "undecided",
            True,
            "fr",
            client="Intercommunale des Eaux de la Molignée",
            project="Télérelève des compteurs",
            project_code="VI-1406",
            milestone="L4 - Passerelle radio",
            signatory_name="Bénédicte Lambrecht",
            signatory_title="Directrice technique",
            signature_date="2026-05-11",
            amount="23150.00 EUR",
        ),
    )

    yield scanned(
        "ly-fr-bon",
        "a",
        Board("Helvetica", 11, "#000000", big=1.4).pdf("""# BON D'INTERVENTION
Ascenseurs Tréguier - agence de Lorient &nbsp;&nbsp; n° 30 662
{w=35,65}
|Client|Clinique Saint-Corentin
|Affaire|AT-9027
|Projet|Modernisation ascenseur B
|Étape|Étape 1 : remplacement du treuil
|Date|mardi 24 février 2026
Travaux réalisés : dépose de l'ancien treuil, pose, essais en charge, nettoyage du local.
Observations du client : « RAS, travail soigné. »
{w=5,95}
|[x]|Travaux acceptés
|[ ]|Travaux refusés
Le client :
~hand Yann Le Bihan
Yann Le Bihan, responsable maintenance
~stamp CLINIQUE SAINT-CORENTIN^24 FEV. 2026
"""),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Clinique Saint-Corentin",
            project="Modernisation ascenseur B",
            project_code="AT-9027",
            milestone="Étape 1 : remplacement du treuil",
            signatory_name="Yann Le Bihan",
            signatory_title="responsable maintenance",
            signature_date="2026-02-24",
        ),
        skew=1.0,
    )

    yield Paper(
        "ly-fr-achevement",
        "a",
        "text",
        ty(
            """#text(fill: rgb("#0a6e5c"), size: 16pt, weight: "bold")[Avis d'achèvement]
#line(length: 100%, stroke: 2pt + rgb("#0a6e5c"))
Les Paysagistes de la Mauricie inc. \\ Trois-Rivières (Québec)

Destinataire : Ville de Saint-Léandre \\ Projet : Parc riverain, phase II \\ Contrat : PM-2026-302 \\ Étape : Étape 2 -- plantations \\ Le 28 août 2026

Nous avons le plaisir de vous aviser que l'étape 2 est achevée à 100 %. Les 640 arbustes sont en terre, les déficiences relevées le 17 août ont toutes été corrigées et le chantier est libéré. Selon nous, l'étape répond en tous points au devis.

Nous vous prions de bien vouloir procéder à la réception de l'étape afin que nous puissions vous facturer la somme de 41 870,00 \\$ CA.

INK(Josée Bergeron) \\ Josée Bergeron, présidente, Les Paysagistes de la Mauricie inc.

#small[Pièces jointes : plan de plantation annoté, bons de pesée, garantie de deux ans.]
""",
            "fr",
        ),
        truth(
            AC,
            "undecided",
            None,
            "fr",
            client="Ville de Saint-Léandre",
            project="Parc riverain, phase II",
            project_code="PM-2026-302",
            milestone="Étape 2 \u2013 plantations",
            amount="41870.00 CAD",
        ),
    )

    yield Paper(
        "ly-fr-attachee",
        "a",
        "text",
        turned(
            Board("Times-Roman", 10.5, "#4b1d52").pdf("""# Attestation de service fait
<i>Chambre régionale des artisans du Berry</i>
---
@Titulaire :|Cabinet Perrot-Lamy
@Mission :|Diagnostic numérique des adhérents
@Marché :|CRAB 26/07
@En-tête du dossier :|Tranche 1 - enquête (réceptionnée le 6 mars 2026)
---
La présente attestation porte sur la <b>Tranche 2 - ateliers</b>, et non sur la tranche 1 pour laquelle un certificat a déjà été délivré. Je soussigné certifie que les onze ateliers de la tranche 2 ont été exécutés conformément au marché et les admets sans réserve.
Somme admise : 9 900,00 EUR

Bourges, le vingt-deux mai deux mille vingt-six
~ink Alain Desroches
Alain Desroches
Secrétaire général
"""),
            180,
        ),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Chambre régionale des artisans du Berry",
            project="Diagnostic numérique des adhérents",
            project_code="CRAB 26/07",
            milestone="Tranche 2 - ateliers",
            signatory_name="Alain Desroches",
            signatory_title="Secrétaire général",
            signature_date="2026-05-22",
            amount="9900.00 EUR",
        ),
    )

    yield Paper(
        "ly-fr-avenant",
        "a",
        "text",
        ty(
            """#set text(size: 10pt)
#box(stroke: .6pt, inset: 8pt, width: 100%)[*AVENANT N° 2* au contrat C-7730 \\ Client : Brasserie de l'Étoile Noire SA, Liège \\ Prestataire : Atelier Cuivre et Inox SPRL \\ Projet : Nouvelle salle de brassage]

*Objet :* ajout d'un échangeur à plaques et de sa tuyauterie. \\
*Incidence :* + 6.840,00 EUR hors TVA, délai prolongé de cinq jours ouvrables.

#table(columns: (1fr, 1fr), [Proposé par le prestataire], [Accord du client], [Nom : Marc Delvigne \\ Date : 9 novembre 2026 \\ INK(Marc Delvigne)], [Nom : Fabienne Otte \\ Fonction : administratrice déléguée \\ Date : #field(4cm) \\ Signature : #field(4cm)])
#small[Sans accord écrit du client dans les quinze jours, le présent avenant est réputé retiré.]
""",
            "fr",
        ),
        truth(
            "change_order",
            "undecided",
            False,
            "fr",
            client="Brasserie de l\u2019Étoile Noire SA",
            project="Nouvelle salle de brassage",
            project_code="C-7730",
            change_order_number="2",
            signatory_name="Fabienne Otte",
            signatory_title="administratrice déléguée",
            amount="6840.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield scanned(
        "ly-fr-heures",
        "a",
        Board("Helvetica", 11, "#000000").pdf("""# Relevé d'heures - semaine 11
{w=30,70}
|Intervenant|Nadia Belkacem, Ingélec Conseil
|Client|Papeteries de la Vésubie
|Mission|Audit électrique, IC-448
|Semaine|du 9 au 13 mars 2026
{head w=1,1,1,1,1,1}
|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Total
|7 h|7 h|8 h|8 h|5 h|35 h

Bon pour accord du client, 35 heures validées
~hand Gilles Ansaldi
Gilles Ansaldi, chef d'atelier, le 16 mars 2026
"""),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Papeteries de la Vésubie",
            project="Audit électrique",
            project_code="IC-448",
            signatory_name="Gilles Ansaldi",
            signatory_title="chef d'atelier",
            signature_date="2026-03-16",
        ),
        skew=-1.2,
        noise=5.0,
    )

    yield Paper(
        "ly-fr-courriel",
        "a",
        "text",
        Board(
            "Helvetica", 9.5, "#555555"
        ).pdf("""Objet : Re: Maquette du catalogue de printemps (LG-1203)
---
De : Clémence Roudier &lt;c.roudier@lainesdugevaudan.example&gt;
À : studio@encrevive.example
Date : mardi 13 janvier 2026, 18 h 04

Bonsoir à tous,

La maquette est superbe, la couverture surtout. On la valide à une condition : le tableau des tailles de la page 31 doit être corrigé avant l'envoi à l'imprimeur. Pour tout le reste rien à redire, les 1 950 € de la maquette peuvent être facturés après cette correction.

Belle soirée,
Clémence Roudier
Responsable éditions, Laines du Gévaudan
"""),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "fr",
            client="Laines du Gévaudan",
            project="catalogue de printemps",
            project_code="LG-1203",
            milestone="Maquette",
            signatory_name="Clémence Roudier",
            signatory_title="Responsable éditions",
            signature_date="2026-01-13",
            amount="1950.00 EUR",
            conditions=[
                "le tableau des tailles de la page 31 doit être corrigé avant l'envoi à l'imprimeur"
            ],
        ),
    )

    yield Paper(
        "ly-fr-facture",
        "a",
        "text",
        ty(
            """#set text(font: "Liberation Sans Narrow")
#grid(columns: (1fr, auto), [*Traductions Mirabelle SARL* \\ 5 rue du Port, 54000 Nancy \\ SIRET 000 111 222 00033], [#text(size: 18pt)[FACTURE 2026-0388] \\ le 30 octobre 2026])
#v(12pt)
Client : Verreries Saint-Gobert SA \\ Projet : Notices techniques 2026, dossier TM-61
#table(columns: (1fr, auto, auto), [Désignation], [Mots], [Montant HT], [Notices four 4, allemand], [11 420], [1 598,80 €], [Relecture], [11 420], [456,80 €], [], [Total TTC], [2 466,72 €])
Traduction livrée et acceptée par vos services le 16 octobre. Règlement à 30 jours par virement. Pas d'escompte.
""",
            "fr",
        ),
        truth(
            "other",
            None,
            None,
            "fr",
            client="Verreries Saint-Gobert SA",
            project="Notices techniques 2026",
            project_code="TM-61",
        ),
    )
