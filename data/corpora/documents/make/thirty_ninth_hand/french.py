"""Procès-verbaux de réception, bons d'intervention, avenants: France, Belgium, Switzerland, Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER

from .board import ACC, CO, COND, OK, PO, REJ, TS, UND, one, page, scanned, typ


def papers() -> Iterator[Paper]:
    """Forms as French-writing firms fill them."""
    yield one(
        "pv-reception",
        page(
            """
# PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX
: Maître d'ouvrage | Commune de Saint-Aubin-sur-Loue
: Opération | Restructuration de la halle aux grains
: Marché n° | 2025-M-014
: Lot | Lot 6 - Menuiseries extérieures
: Titulaire | Ateliers Courvoisier SAS

Je soussigné, représentant du maître d'ouvrage, après avoir procédé aux opérations préalables à la réception le 12 mars 2026, en présence de l'entreprise, déclare que :
| {x} | la réception est prononcée sans réserve, avec effet au 13 mars 2026 ;
| {_} | la réception est prononcée avec réserves (voir annexe) ;
| {_} | la réception est refusée.

L'entreprise a remis le dossier des ouvrages exécutés, les notices d'entretien des menuiseries ainsi que les fiches d'essai AEV. Les installations de chantier ont été repliées et les terrains remis en état. Les lots 5 et 7 font l'objet de procès-verbaux distincts.
La garantie de parfait achèvement court à compter de la date d'effet. La retenue de garantie sera libérée à l'expiration de celle-ci.

Fait à Saint-Aubin-sur-Loue, le 16 mars 2026, en trois exemplaires.

| Le maître d'ouvrage// ~201~ Hélène Bardoux, maire | L'entreprise// ~202~ Y. Courvoisier
""",
            look="bare",
            font="Times-Roman",
            size=11,
        ),
        truth(
            ACC,
            OK,
            True,
            "fr",
            client="Commune de Saint-Aubin-sur-Loue",
            project="Restructuration de la halle aux grains",
            project_code="2025-M-014",
            milestone="Lot 6 - Menuiseries extérieures",
            signatory_name="Hélène Bardoux",
            signatory_title="maire",
            signature_date="2026-03-16",
        ),
    )

    yield one(
        "levee-reserves",
        typ(
            """
#set text(lang: "fr")
#grid(columns: (1fr, 1fr), [*HABITAT VALLÉE D'OUST* \\ Office public de l'habitat], align(right)[Formulaire EXE 9 bis \\ Affaire 7740])
= Constat de levée des réserves
*Opération :* Résidence Les Glycines, 24 logements \\
*Entreprise :* Plomberie Le Goff et Fils

Vu le procès-verbal de réception avec réserves du 4 novembre 2025 ; vu la visite contradictoire du 20 janvier 2026 ;

#table(columns: (auto, 1fr, auto), [N°], [Réserve], [Levée le], [1], [Fuite sous évier, logement 12], [28/11/2025], [2], [Calorifuge manquant, local technique], [19/12/2025], [3], [Repérage des vannes], [20/01/2026])

L'ensemble des réserves ayant été levé, la réception est réputée acquise sans réserve. La caution bancaire de *9 215,60 €* est libérée.

À Malestroit, le 22 janvier 2026 \\
Pour l'Office : #ink(211) \\ Gaëlle Tanguy, responsable travaux
""",
            size=10.5,
        ),
        truth(
            ACC,
            OK,
            True,
            "fr",
            client="HABITAT VALLÉE D'OUST",
            project="Résidence Les Glycines, 24 logements",
            project_code="7740",
            signatory_name="Gaëlle Tanguy",
            signatory_title="responsable travaux",
            signature_date="2026-01-22",
            amount="9215.60 EUR",
        ),
    )

    yield one(
        "pv-recette",
        page(
            """
# PV de recette - lot applicatif
|! Client | Projet | Référence | Jalon
| Mutuelle Arvor Prévoyance | Refonte de l'espace adhérent | MAP-DSI-88 | J4 - Vérification d'aptitude au bon fonctionnement

Prestataire : Numéris Ouest SARL
Période de vérification : du 2 au 27 mars 2026, environnement de préproduction, 14 utilisateurs pilotes dans trois agences. Documents remis : dossier d'exploitation, guide de l'adhérent, plan de reprise.
## Bilan des tests
|! Anomalies | Ouvertes | Corrigées
| Bloquantes | 0 | 7
| Majeures | 2 | 15
| Mineures | 9 | 31
## Décision du client
La VABF est prononcée avec réserves. Le solde de 30 % est bloqué jusqu'à correction des points suivants, au plus tard le 30 avril 2026 :
- Anomalie 311 : export PDF des relevés tronqué
- Anomalie 327 : double envoi du courriel de bienvenue

Vannes, le 31 mars 2026

~221~
Yann Kerbrat, directeur des systèmes d'information
""",
            accent="#7a1f4b",
            widths=(1.4, 1.4, 1, 2),
        ),
        truth(
            ACC,
            COND,
            True,
            "fr",
            client="Mutuelle Arvor Prévoyance",
            project="Refonte de l'espace adhérent",
            project_code="MAP-DSI-88",
            milestone="J4 - Vérification d'aptitude au bon fonctionnement",
            signatory_name="Yann Kerbrat",
            signatory_title="directeur des systèmes d'information",
            signature_date="2026-03-31",
            conditions=[
                "Anomalie 311 : export PDF des relevés tronqué",
                "Anomalie 327 : double envoi du courriel de bienvenue",
            ],
        ),
    )

    yield one(
        "refus-be",
        page("""
> Namur, le 23 février 2026
<b>Intercommunale Sambre-Énergie SC</b>
Service des marchés
---
Concerne : marché de travaux SE/2025/31 - Réfection de la toiture du dépôt de Jambes
Recommandé avec accusé de réception

Toitures Delvaux & Cie SRL

Madame, Monsieur,

Par votre courrier du 9 février, vous sollicitiez la réception provisoire de l'ouvrage. La visite du 19 février a mis en évidence des infiltrations au droit de trois lanterneaux ainsi que l'absence de ligne de vie, pourtant prévue au cahier spécial des charges.

En conséquence, la réception provisoire <b>est refusée</b>. Le présent courrier vaut procès-verbal de refus au sens de la réglementation des marchés publics. Vous solliciterez une nouvelle visite une fois les manquements réparés.

Veuillez agréer, Madame, Monsieur, nos salutations distinguées.

~231~
Benoît Lacroix
Fonctionnaire dirigeant
"""),
        truth(
            ACC,
            REJ,
            True,
            "fr",
            client="Intercommunale Sambre-Énergie SC",
            project="Réfection de la toiture du dépôt de Jambes",
            project_code="SE/2025/31",
            signatory_name="Benoît Lacroix",
            signatory_title="Fonctionnaire dirigeant",
            signature_date="2026-02-23",
        ),
    )

    yield scanned(
        "bon-intervention",
        typ(
            """
#set page(width: 148mm, height: 210mm)
#text(14pt, fill: rgb("#006a8e"))[*FroidService Léman*] #h(1fr) Bon n° 40417
#line(length: 100%, stroke: 2pt + rgb("#006a8e"))
Client : Clinique des Trois-Sapins SA \\
Installation : Entretien annuel chambres froides \\
Mandat : M-1906 \\
Technicien : P. Bovet #h(1cm) Date : 24.09.2026

#table(columns: (1fr, auto), stroke: .3pt, [Contrôle étanchéité circuits A et B], [fait], [Remplacement joint de porte, cuisine], [fait], [Dégivrage évaporateur 2], [fait], [Déplacement], [1 forfait], [*Montant à facturer*], [*CHF 684.50*])

Travail exécuté à notre entière satisfaction, bon pour facturation :

#ink(241, w: 70pt) \\
Sandrine Jaquier, intendante
""",
            margin="1.4cm",
        ),
        truth(
            ACC,
            OK,
            True,
            "fr",
            client="Clinique des Trois-Sapins SA",
            project="Entretien annuel chambres froides",
            project_code="M-1906",
            signatory_name="Sandrine Jaquier",
            signatory_title="intendante",
            signature_date="2026-09-24",
            amount="684.50 CHF",
        ),
        dpi=120,
        skew=1.2,
        blur=0.7,
        seed=5,
    )

    yield one(
        "avenant-qc",
        page(
            """
# Ordre de changement nº 04
| <b>Projet :</b> Mise aux normes de l'aréna Maurice-Lavigne | <b>Nº de contrat :</b> VSM-25-062
| <b>Propriétaire :</b> Ville de Sainte-Marcelline | <b>Entrepreneur :</b> Construction Gélinas-Roy inc.

L'entrepreneur est autorisé à exécuter le changement suivant :
Remplacement du transformateur 600 V par un modèle de 750 kVA, y compris le socle de béton.
|! Sommaire | Montant
| Prix du contrat avant le présent ordre | 2 914 000,00 $
| Augmentation due au présent ordre | 47 830,25 $
| Nouveau prix du contrat | 2 961 830,25 $
Prolongation du délai : aucune.
Le présent ordre ne prend effet qu'une fois approuvé par le propriétaire. Il comprend la main-d'oeuvre, les matériaux, l'équipement, les frais généraux (10 %) et le profit (5 %). L'entrepreneur renonce à toute autre réclamation découlant de ce changement. Les ordres nº 01 à 03 demeurent inchangés.

| Recommandé : ~251~ Luc Archambault, architecte | Approuvé par le propriétaire : ~252~ Josée Pelletier, directrice générale
| 14 avril 2026 | 20 avril 2026
Tous les montants sont en dollars canadiens (CAD), avant taxes.
""",
            sheet=LETTER,
        ),
        truth(
            CO,
            OK,
            True,
            "fr",
            client="Ville de Sainte-Marcelline",
            project="Mise aux normes de l'aréna Maurice-Lavigne",
            project_code="VSM-25-062",
            signatory_name="Josée Pelletier",
            signatory_title="directrice générale",
            signature_date="2026-04-20",
            amount="47830.25 CAD",
            change_order_number="04",
        ),
    )

    yield one(
        "rapport-etude",
        typ(
            """
#set text(lang: "fr")
#align(center)[#text(16pt)[*FICHE D'ACCEPTATION DE LIVRABLE*] \\ modèle QUA-07, version 3]
#table(columns: (1fr, 1fr), inset: 7pt,
[*Bénéficiaire* \\ Agence de l'eau Haute-Vienne], [*Titulaire* \\ Cabinet Orgeval Conseil],
[*Mission* \\ Schéma directeur des captages], [*Référence mission* \\ AE-HV-2025-9],
[*Livrable soumis* \\ L2 – Diagnostic], [*Remis le* \\ 6 juillet 2026])

*Avis du comité de suivi :* #off favorable #h(1em) #off favorable avec réserves #h(1em) #off défavorable

*Observations :* #box(width: 1fr, repeat[.]) \\ #box(width: 1fr, repeat[.])

*Somme exigible après acceptation :* 21 600,00 € HT

#v(1cm)
Pour le bénéficiaire : Clément Aubrac, chef de projet #h(1fr) Date : #gap(3cm) #h(1cm) Signature : #gap(4cm)
""",
            font="Liberation Serif",
            size=11,
        ),
        truth(
            ACC,
            UND,
            False,
            "fr",
            client="Agence de l'eau Haute-Vienne",
            project="Schéma directeur des captages",
            project_code="AE-HV-2025-9",
            milestone="L2 – Diagnostic",
            signatory_name="Clément Aubrac",
            signatory_title="chef de projet",
            amount="21600.00 EUR",
        ),
    )

    yield one(
        "cra",
        page(
            """
# Compte rendu d'activité - octobre 2026
: Société | Septentrion Ingénierie
: Consultante | Nadia Ferhat
: Client | Aéroport de Lesquin-Sud SEM
: Mission | Assistance MOE terminal 2
: N° de mission | SI-3305
|! Semaine | L | M | M | J | V | Total
| 41 | 1 | 1 | 1 | 1 | 0,5 | 4,5
| 42 | 1 | 1 | 1 | 1 | 1 | 5
| 43 | 0 | 0 | 1 | 1 | 1 | 3

Total : 12,5 jours
## Visa client
{_} Validé    {v} Non validé
Motif : les semaines 42 et 43 comptent trois jours passés sur un autre site. Merci de corriger.
~261~
Arnaud Descamps, directeur de projet - 30/10/2026
""",
            accent="#1a5e20",
            look="grid",
        ),
        truth(
            TS,
            REJ,
            True,
            "fr",
            client="Aéroport de Lesquin-Sud SEM",
            project="Assistance MOE terminal 2",
            project_code="SI-3305",
            signatory_name="Arnaud Descamps",
            signatory_title="directeur de projet",
            signature_date="2026-10-30",
        ),
    )

    yield one(
        "bon-commande",
        page(
            """
# BON DE COMMANDE
| Numéro : BC-2026-00871 | Date : 27/05/2026
| Émetteur : Laboratoires Sylvestre et Roux SA | Fournisseur : Métrologie du Dauphiné SARL
| Projet : Requalification salle blanche B | Livraison souhaitée : semaine 28
|! Désignation | Qté | P.U. HT | Total HT
| Cartographie thermique d'une enceinte | 4 | 1 150,00 | 4 600,00
| Étalonnage sonde hygrométrique | 12 | 95,00 | 1 140,00
| Total de la commande HT | | | 5 740,00 EUR
Conditions : paiement à 45 jours fin de mois, après réception conforme des rapports. Toute acceptation partielle doit être écrite.
Commande émise par voie électronique, valable sans signature.
""",
            look="zebra",
        ),
        truth(
            PO,
            None,
            None,
            "fr",
            client="Laboratoires Sylvestre et Roux SA",
            project="Requalification salle blanche B",
            amount="5740.00 EUR",
            po_number="BC-2026-00871",
        ),
    )

    yield one(
        "autre-phase",
        typ(
            """
#set text(lang: "fr")
#set page(columns: 2)
#place(top, scope: "parent", float: true)[#text(15pt)[*Réception de la phase 3 – Câblage*] \\ Syndicat mixte Fibre Ardennes · Projet : Déploiement FTTH Sedan-Est · Dossier FA-520]
*Rappel.* Le présent document fait suite à la demande de réception de la phase 3 présentée par le groupement Réseaux Meuse le 1er septembre 2026.

*Constat.* Les essais réflectométriques de la phase 3 ne sont pas achevés : 214 prises sur 1 380 restent à mesurer. La phase 3 sera examinée lors d'une séance ultérieure et n'est pas réceptionnée à ce jour.

#colbreak()
*Décision.* En revanche, les pièces manquantes de la phase 2 ayant été fournies le 10 septembre, le Syndicat prononce, par la présente, la réception sans réserve de la *Phase 2 – Génie civil* et autorise le paiement du jalon correspondant, soit 318 000,00 EUR.

#ink(271) \\ Marc-Antoine Villers \\ Président du Syndicat \\ Charleville, le 18 septembre 2026
""",
            size=10.5,
        ),
        truth(
            ACC,
            OK,
            True,
            "fr",
            client="Syndicat mixte Fibre Ardennes",
            project="Déploiement FTTH Sedan-Est",
            project_code="FA-520",
            milestone="Phase 2 – Génie civil",
            signatory_name="Marc-Antoine Villers",
            signatory_title="Président du Syndicat",
            signature_date="2026-09-18",
            amount="318000.00 EUR",
        ),
    )

    yield one(
        "annule",
        page(
            """
> Édition du 3 juin 2026, 14 h 12
# Attestation de service fait - ANNULÉE
: Établissement | Université Technologique du Vercors
: Marché | UTV-2025-0116
: Objet | Maintenance des hottes de laboratoire
: Prestation | Visite semestrielle n° 1
: Montant | 11 260,00 EUR

Le service des achats atteste que la prestation est conforme et peut être payée.

Motif de l'annulation (saisi le 3 juin 2026) : prestation attestée par erreur avant la visite. Une nouvelle attestation sera établie le moment venu.

Signature électronique : Maud Besson, responsable des achats, 28 mai 2026
""",
            accent="#992222",
        ),
        truth(
            ACC,
            UND,
            True,
            "fr",
            client="Université Technologique du Vercors",
            project="Maintenance des hottes de laboratoire",
            project_code="UTV-2025-0116",
            milestone="Visite semestrielle n° 1",
            signatory_name="Maud Besson",
            signatory_title="responsable des achats",
            signature_date="2026-05-28",
            amount="11260.00 EUR",
            warnings=["draft_or_void"],
        ),
    )
