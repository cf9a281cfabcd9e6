"""French: France, Belgium, Switzerland, Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import letter
from scan import Scanner

from .board import paper, rl, ty


def papers() -> Iterator[Paper]:
    yield paper(
        "lm-pv-reserves",
        rl(
            """
^ <b>PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX</b>
^ Menuiseries extérieures
%6
Maître d'ouvrage :: Commune de Saint-Aubin-des-Landes
Entreprise :: Menuiseries Le Goff SARL
Opération :: Extension de l'école Jules-Verne
Opération n° :: 2025-M-041
Je soussignée, Solène Kervadec, adjointe aux travaux, représentant le maître d'ouvrage, après visite des lieux en présence de l'entreprise, déclare que :
[ ] la réception est prononcée sans réserve
[x] la réception est prononcée avec les réserves ci-dessous, avec effet au 28/08/2026
[ ] la réception est refusée
<b>Réserves</b>
- réglage des ouvrants de la salle 3
- remplacement du vitrage rayé côté préau
Délai de levée : 30 jours.
La garantie de parfait achèvement court à compter de la date d'effet de la réception. Les clés, notices d'entretien et fiches techniques ont été remises. La retenue de garantie n'est pas libérée par le présent procès-verbal.
~ Exemplaires : maître d'ouvrage, entreprise, maître d'œuvre (Atelier Pen-Duick), trésorerie.
%6
|Le maître d'ouvrage|L'entreprise
|@S301|@S302
|Solène Kervadec|Y. Le Goff
Fait à Saint-Aubin-des-Landes, le 31/08/2026, en deux exemplaires.
""",
            size=10.5,
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Commune de Saint-Aubin-des-Landes",
            project="Extension de l'école Jules-Verne",
            project_code="2025-M-041",
            signatory_name="Solène Kervadec",
            signatory_title="adjointe aux travaux",
            signature_date="2026-08-31",
            conditions=[
                "réglage des ouvrants de la salle 3",
                "remplacement du vitrage rayé côté préau",
            ],
        ),
    )

    yield paper(
        "lm-pv-sans-reserve",
        rl(
            """
# RÉCEPTION SANS RÉSERVE
Client : Laiterie des Trois Cols SA
Chantier : Réfection du quai de chargement
Réf. affaire : AF-1733
Titulaire : Béton Savoyard SAS
Le client déclare accepter les travaux achevés le 16 avril 2026, conformes au devis, et n'émettre aucune réserve. Le solde de 11 250,00 € est à régler sous trente jours.
Bon pour accord
@K1:Bon pour accord;
@S312
Gilles Favre-Tissot
Responsable maintenance
le 20 avril 2026
@T:LAITERIE DES TROIS COLS SA/73300 SAINT-JEAN;
""",
            size=12,
            font="Times-Roman",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Laiterie des Trois Cols SA",
            project="Réfection du quai de chargement",
            project_code="AF-1733",
            signatory_name="Gilles Favre-Tissot",
            signatory_title="Responsable maintenance",
            signature_date="2026-04-20",
            amount="11250.00 EUR",
        ),
        how=Scanner(dpi=110, skew=-1.1, noise=4, jpeg=36, seed=31),
    )

    fiche = ty(r"""#set page(paper: "a4", margin: 2cm)
#set text(font: "Liberation Sans", 10pt, lang: "fr")
#text(15pt, weight: "bold", fill: rgb("#004b87"))[Dossier de recette -- Synthèse]
#kv([Client :], [Mutuelle des Métiers du Bois], [Prestataire :], [Osmonde Numérique], [Projet :], [Espace adhérents], [Code projet :], [OSM-558], [Lot :], [Lot 2 – Paiement en ligne])
#table(columns: (1fr, auto, auto, auto), [Campagne], [Cas], [Passés], [Anomalies ouvertes], [Recette usine], [84], [84], [0], [Recette utilisateurs], [132], [132], [0], [Tests de charge], [6], [6], [0])

*Environnement.* Préproduction, version 2.4.1, base anonymisée du 1#super[er] octobre 2026. Navigateurs : trois derniers millésimes.

*Participants.* Six gestionnaires, deux adhérents volontaires, l'équipe d'exploitation.

*Livrables remis.* Manuel d'exploitation, dossier d'architecture, plan de retour arrière, rapport d'accessibilité.

Les anomalies relevées en première campagne ont toutes été corrigées et rejouées. Le procès-verbal signé figure à la page suivante (numérisation).
""")
    pv = rl(
        """
# Procès-verbal de recette
Projet Espace adhérents – Lot 2 – Paiement en ligne
La Mutuelle des Métiers du Bois prononce la recette définitive du lot 2 et autorise la mise en production ainsi que la facturation du terme correspondant, soit 33 600,00 € HT.
%12
Pour la Mutuelle
@S322
Capucine Delorme, directrice des systèmes d'information
Limoges, le 6 novembre 2026
""",
        size=12,
    )
    yield paper(
        "lm-recette-mixte",
        fiche,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Mutuelle des Métiers du Bois",
            project="Espace adhérents",
            project_code="OSM-558",
            milestone="Lot 2 – Paiement en ligne",
            signatory_name="Capucine Delorme",
            signatory_title="directrice des systèmes d'information",
            signature_date="2026-11-06",
            amount="33600.00 EUR",
        ),
        how=Scanner(dpi=105, skew=0.5, noise=3, jpeg=40, seed=32),
        behind=pv,
    )

    yield paper(
        "lm-refus-reception",
        ty(r"""#set page(paper: "a4", margin: 2.6cm)
#set text(font: "Libertinus Serif", 11pt, lang: "fr")
*Parc naturel du Haut-Ardier*\
Service des équipements
#align(right)[Le 12 janvier 2026]
#v(6pt)
Société Passerelles & Sentiers\
Recommandé avec accusé de réception
#v(10pt)
*Objet : décision de non-réception -- Belvédère de la Roche-Grise, projet n° PN-25-19*

Monsieur,

À la suite des opérations préalables du 8 janvier 2026, le garde-corps présente un espacement supérieur à 11 cm sur toute la longueur et l'ancrage n° 7 n'a pas résisté à l'essai d'arrachement.

Je décide en conséquence de ne pas prononcer la réception de l'ouvrage. Une nouvelle visite aura lieu après reprise complète. Aucun paiement n'interviendra d'ici là.

Veuillez agréer, Monsieur, mes salutations distinguées.

#align(right)[Le directeur du Parc\
@S331\
Anselme Rouvière]
"""),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "fr",
            client="Parc naturel du Haut-Ardier",
            project="Belvédère de la Roche-Grise",
            project_code="PN-25-19",
            signatory_name="Anselme Rouvière",
            signatory_title="directeur du Parc",
            signature_date="2026-01-12",
        ),
    )

    yield paper(
        "lm-bon-intervention",
        rl(
            """
<b>CHAUFFAGE DELVAUX SPRL – Namur</b>
## Bon d'intervention
Client :: Résidence Les Tilleuls ASBL
Adresse :: rue du Moulin 17, 5100 Jambes
Ordre de travail n° :: 26/3307
Projet :: Remplacement chaudière bâtiment B
Technicien :: Kevin Massart
Date :: 3 mars 2026, de 8h15 à 15h40
|Qté|Fourniture / main-d'œuvre|PU|Total
|1|Circulateur|412,00|412,00
|1|Vase d'expansion 35 l|128,50|128,50
|7|Heure technicien|62,00|434,00
|||<b>Total HTVA (EUR)</b>|<b>974,50</b>
Le client reconnaît que le travail a été exécuté à sa satisfaction et l'accepte.
|Nom : Bénédicte Colson, économe|Signature : @K2:B. Colson;
""",
            size=9.5,
            accent="#aa3300",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Résidence Les Tilleuls ASBL",
            project="Remplacement chaudière bâtiment B",
            project_code="26/3307",
            signatory_name="Bénédicte Colson",
            signatory_title="économe",
            signature_date="2026-03-03",
            amount="974.50 EUR",
        ),
    )

    yield paper(
        "lm-certificat-quebec",
        rl(
            """
# CERTIFICAT DE PAIEMENT N° 4
Maître de l'ouvrage :: Centre de services scolaire des Basses-Terres
Entrepreneur :: Toitures Boisvert inc.
Projet :: Réfection de toiture, école du Ruisseau
Projet n° :: CSS-26-112
Période visée :: 1er au 31 mai 2026
|Valeur des travaux exécutés à ce jour|284 900,00 $
|Moins : retenue de 10 %|28 490,00 $
|Moins : certificats antérieurs|191 610,00 $
|<b>Montant certifié pour ce paiement</b>|<b>64 800,00 $</b>
J'ai examiné la demande du 1er juin 2026. Les travaux décrits ont été exécutés conformément aux documents contractuels. J'approuve le paiement du montant certifié (dollars canadiens, CAD).
%8
Pour le maître de l'ouvrage : @S352
Marie-Pier Gendron, ing., directrice des ressources matérielles
Signé le 2026-06-09
""",
            page=letter,
            size=10.5,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Centre de services scolaire des Basses-Terres",
            project="Réfection de toiture, école du Ruisseau",
            project_code="CSS-26-112",
            signatory_name="Marie-Pier Gendron",
            signatory_title="directrice des ressources matérielles",
            signature_date="2026-06-09",
            amount="64800.00 CAD",
        ),
        how=Scanner(dpi=105, skew=0.4, noise=5, jpeg=34, contrast=0.85, seed=35),
    )

    yield paper(
        "lm-avenant-un-signe",
        ty(r"""#set page(paper: "a4", margin: 2.2cm)
#set text(font: "Liberation Serif", 11pt, lang: "fr")
#rect(inset: 6pt)[*AVENANT N° 2*]
au contrat de prestation -- Projet n° CP-6610 : Schéma directeur des mobilités

*Entre* la Communauté de communes du Val d'Osne (le client) *et* Itinéris Études SAS (le prestataire).

*Article 1.* La mission est complétée par une enquête auprès des usagers de la gare.

*Article 2.* Le prix du contrat est augmenté de 14 300,00 € HT et porté à 97 800,00 € HT.

*Article 3.* L'enquête porte sur 600 questionnaires, recueillis sur trois jours ouvrés et un samedi. Le rapport est remis six semaines plus tard. Les autres clauses du contrat demeurent inchangées.

*Article 4.* L'avenant entre en vigueur à sa signature par les deux parties.
#v(14pt)
#table(columns: (1fr, 1fr), inset: 8pt, [Pour le prestataire], [Pour le client], [Noémie Astruc, gérante], [Thierry Lamboley, président], [Le 4 mai 2026], [Le], [@S362], [])
"""),
        truth(
            "change_order",
            "undecided",
            False,
            "fr",
            client="Communauté de communes du Val d’Osne",
            project="Schéma directeur des mobilités",
            project_code="CP-6610",
            signatory_name="Thierry Lamboley",
            signatory_title="président",
            amount="14300.00 EUR",
            change_order_number="2",
            warnings=["partly_signed"],
        ),
    )

    yield paper(
        "lm-cra-octobre",
        rl(
            """
# Compte rendu d'activité – octobre 2026
|Consultante : Inès Benamar|Société : Quai 9 Conseil
|Client : Assurances Montferrand|Mission : Refonte du moteur de tarification
|Référence mission : Q9-2218|Taux : jour
|<b>Semaine</b>|<b>Jours travaillés</b>|<b>Absences</b>
|40|2|0
|41|5|0
|42|4|1 (congé)
|43|5|0
|44|5|0
|<b>Total</b>|<b>21</b>|<b>1</b>
|<b>Livrables du mois</b>|<b>État</b>
|Grille de zonage 2027|remis
|Jeux d'essai auto et habitation|remis
Le présent compte rendu vaut base de facturation. Les frais de déplacement sont compris dans le taux journalier.
Validation du client : bon pour 21 jours.
|Validé par|Laurent Quesnel, chef de projet actuariat
|Visa|@S372
|Date|02/11/2026
""",
            size=9,
            margin=48,
            accent="#224488",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Assurances Montferrand",
            project="Refonte du moteur de tarification",
            project_code="Q9-2218",
            signatory_name="Laurent Quesnel",
            signatory_title="chef de projet actuariat",
            signature_date="2026-11-02",
        ),
    )

    yield paper(
        "lm-courriel-sous-condition",
        rl(
            """
De : Hugo Vandermeulen
Envoyé : jeudi 25 juin 2026 18:21
À : Atelier Sémaphore
Objet : Signalétique du musée – lot panneaux (dossier AS-064)
---
Bonsoir Clara,
Merci pour la pose, l'équipe est ravie. Nous acceptons le lot panneaux, à condition que la coquille du panneau 12 (« l'archéolgie ») soit corrigée avant le vernissage du 10 juillet. Vous pouvez envoyer la facture de 8 640,00 €.
Bonne soirée,
Hugo Vandermeulen
Régisseur général
Musée de la Meuse
""",
            font="Times-Roman",
            size=11,
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "fr",
            client="Musée de la Meuse",
            project="Signalétique du musée",
            project_code="AS-064",
            milestone="lot panneaux",
            signatory_name="Hugo Vandermeulen",
            signatory_title="Régisseur général",
            signature_date="2026-06-25",
            amount="8640.00 EUR",
            conditions=[
                "la coquille du panneau 12 (« l'archéolgie ») soit corrigée avant le vernissage du 10 juillet"
            ],
        ),
    )

    yield paper(
        "lm-pv-remplace",
        ty(r"""#set page(paper: "a4", margin: 2cm, header: align(center, text(9pt, fill: red)[VERSION A ANNULÉE ET REMPLACÉE PAR LA VERSION B DU 11.05.2026]))
#set text(font: "DejaVu Sans", 9pt, lang: "fr")
#v(10pt)
#text(14pt)[Procès-verbal de remise d'ouvrage, version A]
#kv([Maître de l'ouvrage], [Fondation du Bourg-Neuf], [Mandataire], [Perret Acoustique Sàrl], [Objet], [Salle de répétition du Bourg-Neuf], [Mandat], [PA-3120])
#table(columns: (1fr, auto, auto), [Mesure], [Visé], [Obtenu], [Temps de réverbération, salle vide], [0,9 s], [0,88 s], [Isolement vers le foyer], [58 dB], [60 dB])
La Fondation reçoit l'ouvrage sans défaut apparent et accepte le décompte final de CHF 27'450.00.
#v(12pt)
@S381\
Raymonde Jaquet, secrétaire générale\
Neuchâtel, le 27 avril 2026
"""),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "fr",
            client="Fondation du Bourg-Neuf",
            project="Salle de répétition du Bourg-Neuf",
            project_code="PA-3120",
            signatory_name="Raymonde Jaquet",
            signatory_title="secrétaire générale",
            signature_date="2026-04-27",
            amount="27450.00 CHF",
            warnings=["draft_or_void"],
        ),
    )

    yield paper(
        "lm-fiche-livraison-vide",
        rl(
            """
# Fiche de livraison et de mise en service
Établissement :: Lycée hôtelier de Brocéliande
Fournisseur :: Fourneaux Kermarec
Opération :: Équipement de la cuisine pédagogique
Bon de commande :: BC-26-0884
|Matériel|N° de série|Mis en service le
|Four mixte 10 niveaux|FM10-55218|14/09/2026
|Sauteuse basculante|SB-40071|14/09/2026
Avis de l'établissement
|☐ Conforme, livraison acceptée|☐ Conforme avec observations|☐ Non conforme
Observations : ...............................................................
Nom et qualité du signataire : ...............................................
Date et signature : ...............................................................
""",
            size=10,
            accent="#333366",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Lycée hôtelier de Brocéliande",
            project="Équipement de la cuisine pédagogique",
            po_number="BC-26-0884",
        ),
    )

    yield paper(
        "lm-enonce-travaux",
        ty(r"""#set page(paper: "us-letter", margin: 2.4cm)
#set text(font: "Liberation Sans", 10pt, lang: "fr")
#align(center)[#text(15pt)[*Énoncé des travaux*]\ Contrat-cadre CC-2024-07 · Énoncé ET-12]
*Client :* Coopérative forestière du Saguenay\
*Fournisseur :* Géomatique Boréale inc.\
*Projet :* Inventaire par lidar, secteur Chute-aux-Galets
+ *Objectif.* Produire un modèle de canopée sur 6 200 hectares.
+ *Livrables.* Nuage de points classifié; modèle; rapport de précision.
+ *Échéancier.* Vol en juillet, livraison finale le 30 octobre 2026.
+ *Prix.* Forfait de 88 400,00 CAD, taxes en sus.
+ *Équipe.* Un chargé de projet, deux géomaticiens, un pilote certifié. Tout remplacement est soumis au client.
+ *Hypothèses.* Couvert nuageux inférieur à 10 %, accès aux bornes géodésiques, aucune coupe durant la campagne. Les reprises de vol pour cause de météo sont comprises dans le forfait.
+ *Confidentialité.* Les données demeurent la propriété du client.
+ *Acceptation.* Le client dispose de vingt jours pour accepter chaque livrable par écrit.
#v(10pt)
Les parties ont signé :
#grid(columns: (1fr, 1fr), [@S391\ Ghislaine Tremblay-Roy, directrice générale\ pour le client, le 18 mai 2026], [@S392\ Olivier Nadeau, président\ pour le fournisseur, le 15 mai 2026])
"""),
        truth(
            "statement_of_work",
            None,
            True,
            "fr",
            client="Coopérative forestière du Saguenay",
            project="Inventaire par lidar, secteur Chute-aux-Galets",
            project_code="ET-12",
            signatory_name="Ghislaine Tremblay-Roy",
            signatory_title="directrice générale",
            signature_date="2026-05-18",
            amount="88400.00 CAD",
        ),
    )
