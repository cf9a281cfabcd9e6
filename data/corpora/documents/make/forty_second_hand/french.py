"""French, Belgian, Swiss and Quebec papers."""

from collections.abc import Iterator

from paper import Paper, truth

from forty_second_hand.board import A, rl, ty
from forty_second_hand.press import scanned, text


def papers() -> Iterator[Paper]:
    """Twelve papers."""
    yield text(
        "pv-reception-reserves",
        rl(
            """
# PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX
-- (modèle inspiré de l'EXE 6, CCAG Travaux)
<b>A - Identification</b>
@ 55 115
| Maître d'ouvrage | Communauté de communes du Val de Sarvanne
| Titulaire | SARL Etchepare Charpente
| Opération | Réfection de la halle aux grains
| Numéro d'opération | 2025-T-014
| Montant du marché TTC | 318 640,00 €
<b>B - Opérations préalables</b>
~1
Les opérations préalables à la réception ont eu lieu le 3 juin 2026 en présence du maître d'œuvre et du titulaire. Épreuves prévues au marché : concluantes.
Travaux non exécutés : néant.
~1
<b>C - Décision du maître d'ouvrage</b>
~1
[ ] La réception est prononcée sans réserve. /
[x] La réception est prononcée avec effet au 3 juin 2026, avec les réserves suivantes : /
[ ] La réception est refusée. 
* reprise du chéneau côté nord avant le 30 juin 2026 ;
* remise du dossier des ouvrages exécutés avant le 15 juillet 2026.
~3
@ 85 85
: À Sarvanne-le-Vieux, le 8 juin 2026 | Pris connaissance, le 9 juin 2026
: ink:11 | ink:12
: Odile Carpentier-Roux | P. Etchepare
: Présidente de la communauté de communes | Gérant
> Notifié au titulaire par lettre recommandée. Copies : maître d'œuvre, trésorerie, contrôle de légalité. Le délai de garantie court à compter de la date d'effet.
""",
            centre=True,
            size=9.8,
        ),
        truth(
            A,
            "accepted_with_conditions",
            True,
            "fr",
            client="Communauté de communes du Val de Sarvanne",
            project="Réfection de la halle aux grains",
            project_code="2025-T-014",
            signatory_name="Odile Carpentier-Roux",
            signatory_title="Présidente de la communauté de communes",
            signature_date="2026-06-08",
            amount="318640.00 EUR",
            conditions=[
                "reprise du chéneau côté nord avant le 30 juin 2026",
                "remise du dossier des ouvrages exécutés avant le 15 juillet 2026",
            ],
        ),
    )

    yield scanned(
        "decision-admission",
        ty(
            """
#align(center)[*Agence régionale des mobilités*\\ Direction des études]
#v(6mm)
#text(14pt)[*Décision d'admission des prestations*]

Affaire n° : *ARM-2026-031* \\ Opération : *Enquête origine-destination* \\ Titulaire : Cabinet Lestrade & Fils, Angers \\ Phase : *Phase 2 – Recueil de terrain*

Vu le CCAG-PI, notamment ses articles 28 et 29 ;\\
Vu les livrables remis le 2 mars 2026 (base de données, note de redressement, carnets d'enquête) ;\\
Considérant que les vérifications n'ont fait apparaître aucune anomalie ;

*Article unique.* Les prestations de la phase 2 sont admises sans réfaction. Le solde de la phase, soit 27 300,00 € HT, peut être mandaté.

#v(5mm)
#align(right)[Fait à Tours, le 24 mars 2026\\ INK21 #h(1cm) \\ La directrice des études,\\ Maëlle Kerdoncuff]
""",
            lang="fr",
            font="Liberation Serif",
            size=12,
        ),
        truth(
            A,
            "accepted",
            True,
            "fr",
            client="Agence régionale des mobilités",
            project="Enquête origine-destination",
            project_code="ARM-2026-031",
            milestone="Phase 2 – Recueil de terrain",
            signatory_name="Maëlle Kerdoncuff",
            signatory_title="directrice des études",
            signature_date="2026-03-24",
            amount="27300.00 EUR",
        ),
        skew=-0.6,
        contrast=1.2,
    )

    yield text(
        "livraison-traduction-quebec",
        rl(
            """
: <b>Langagière Boréale inc.</b> | Bordereau de livraison LB-5087
---
@ 45 125
: Client | Société des parcs du Bas-Fleuve
: Projet | Panneaux d'interprétation, français vers anglais
: Bon de travail | BT-2026-118
: Livré le | 12 mai 2026, par voie électronique
@ 90 30 50
| <b>Fichier</b> | <b>Mots</b> | <b>État</b>
| panneaux_01-24_EN.docx | 6 210 | conforme
| legendes_carte_EN.xlsx | 845 | conforme
| lexique_oiseaux.tbx | - | conforme
Honoraires : 1 693,20 $ CAD, taxes en sus.
~2
J'ai reçu et relu les fichiers ci-dessus. La livraison est acceptée telle quelle, la facture peut nous être envoyée.
~2
hand:Rosaire Thibodeau
Rosaire Thibodeau, responsable de l'interprétation /
Rimouski, le 15 mai 2026
""",
            page="letter",
            grid="lines",
            color="#1b4332",
        ),
        truth(
            A,
            "accepted",
            True,
            "fr",
            client="Société des parcs du Bas-Fleuve",
            project="Panneaux d'interprétation, français vers anglais",
            project_code="BT-2026-118",
            signatory_name="Rosaire Thibodeau",
            signatory_title="responsable de l'interprétation",
            signature_date="2026-05-15",
            amount="1693.20 CAD",
        ),
    )

    yield text(
        "avenant-date-en-lettres",
        ty(
            """
#align(center)[#text(16pt)[*AVENANT N° 2*]\\ au contrat de prestations, affaire n° C-1187]
*Entre* la Fondation Aubépine, ci-après « le Client », représentée par son directeur administratif, M. Gaspard Lemonnier, *et* Scénorama SAS, ci-après « l'Agence ».

*Article 1 – Objet.* L'exposition itinérante « Racines et Rivages » fera étape dans une quatrième ville. L'Agence assurera l'adaptation du parcours, le transport et le montage.

*Article 2 – Prix.* Le prix du contrat est augmenté de 22 750,00 € hors taxes et passe de 141 000,00 € à 163 750,00 € hors taxes.

*Article 3 – Délai.* La date de fin est reportée de six semaines.

*Article 4.* Les autres clauses demeurent inchangées. Le Client approuve la présente modification.

Fait en deux exemplaires à Nantes, le dix-neuf janvier deux mille vingt-six.

#v(4mm)
#grid(columns: (1fr, 1fr), [Pour le Client\\ _Lu et approuvé_\\ INK31\\ Gaspard Lemonnier], [Pour l'Agence\\ _Lu et approuvé_\\ INK32\\ Inès Bourdin])
""",
            lang="fr",
            font="Liberation Serif",
            size=11.5,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Fondation Aubépine",
            project="Racines et Rivages",
            project_code="C-1187",
            signatory_name="Gaspard Lemonnier",
            signatory_title="directeur administratif",
            signature_date="2026-01-19",
            amount="22750.00 EUR",
            change_order_number="2",
        ),
    )

    yield text(
        "releve-prestations-belgique",
        rl(
            """
# Relevé mensuel de prestations
@ 40 60 35 35
| Client | Intercommunale Eaux de Thyle | Mois | septembre 2026
| Consultante | Ludivine Delcourt (Axone Conseil SRL) | Commande | BC-90331
| Mission | Plan de gestion des actifs | Réf. mission | AX-0654
@ 30 100 40
| <b>Semaine</b> | <b>Activité</b> | <b>Jours</b>
| 36 | Inventaire des conduites | 4
| 37 | Inventaire, ateliers exploitants | 5
| 38 | Modèle de criticité | 3,5
| 39 | Modèle de criticité, restitution | 4,5
| | <b>Total</b> | <b>17</b>
17 jours à 640,00 € = 10 880,00 € HTVA
~4
@ 60 60 50
| Signature de la consultante | ink:41 | 30/09/2026
| Approbation du client (nom, signature) | Thibault Vandersmissen | 
> Toute prestation non contestée reste néanmoins soumise à l'approbation écrite du client avant facturation.
""",
            size=9.5,
            grid="box",
        ),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "fr",
            client="Intercommunale Eaux de Thyle",
            project="Plan de gestion des actifs",
            project_code="AX-0654",
            po_number="BC-90331",
            signatory_name="Thibault Vandersmissen",
            amount="10880.00 EUR",
            warnings=("partly_signed",),
        ),
    )

    yield text(
        "courriel-rapport-audit",
        ty(
            """
#set par(spacing: 0.9em)
*De :* Apolline Gremaud\\
*À :* Fiduciaire Montavon SA\\
*Date :* mardi 8 septembre 2026, 17 h 20\\
*Objet :* Rapport sur le contrôle interne – mandat FM-2218
#rule
Cher Monsieur,

Le comité a examiné hier votre rapport sur le contrôle interne dans sa version du 28 août. Il n'appelle aucune remarque de notre part et nous l'acceptons.

Vous pouvez nous adresser votre note d'honoraires de CHF 15’500.00.

Avec mes salutations les meilleures,

Apolline Gremaud\\ Secrétaire générale\\ Hôpital intercantonal de la Venoge
""",
            lang="fr",
            size=10.5,
        ),
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Hôpital intercantonal de la Venoge",
            project="Rapport sur le contrôle interne",
            project_code="FM-2218",
            signatory_name="Apolline Gremaud",
            signatory_title="Secrétaire générale",
            signature_date="2026-09-08",
            amount="15500.00 CHF",
        ),
    )

    yield text(
        "bon-de-commande",
        ty(
            """
#grid(columns: (1fr, auto), text(15pt)[Bon de commande], [N° *CDE-2026-00417*\\ Émis le 17/02/2026])
#table(columns: (1fr, 1fr), inset: 7pt, [*Acheteur*\\ Papeteries du Forez SA\\ Service achats, Mme Lacombe], [*Fournisseur*\\ Atelier Mistral Formation\\ 8 rue des Tanneurs])
Affaire : Parcours sécurité caristes (PSC-12)

#table(columns: (1fr, 20mm, 30mm, 30mm), [Désignation], [Qté], [P.U. HT], [Total HT], [Session CACES R489, groupe de 8], [3], [2 150,00 €], [6 450,00 €], [Livret d'accueil imprimé], [24], [12,50 €], [300,00 €], [], [], [*Total HT*], [*6 750,00 €*])
Règlement à 45 jours fin de mois. La réception des prestations fera l'objet d'un procès-verbal distinct.

#small[Document édité informatiquement, valable sans signature. Nos conditions générales d'achat prévalent sur toute condition de vente.]
""",
            lang="fr",
        ),
        truth(
            "purchase_order",
            None,
            None,
            "fr",
            client="Papeteries du Forez SA",
            project="Parcours sécurité caristes",
            project_code="PSC-12",
            amount="6750.00 EUR",
            po_number="CDE-2026-00417",
        ),
    )

    yield text(
        "recette-refusee",
        rl(
            """
# PV de recette usine
: Commanditaire | Énergies du Causse SAS
: Constructeur | Turboméca Services du Lot
: Affaire | 7734 - Groupe hydraulique de Pont-Sec
: Étape | Recette usine (FAT)
: Jour de l'essai | mercredi 22 avril 2026
@ 95 25 50
| <b>Essai</b> | <b>Résultat</b> | <b>Observation</b>
| Survitesse 110 % | OK | -
| Échauffement palier amont, 4 h | NOK | 86 °C pour 75 °C admis
| Étanchéité du joint tournant | NOK | fuite 0,4 l/min
| Automate, séquences d'arrêt | OK | -
Conclusion : au vu des deux essais non conformes, la recette usine n'est pas prononcée. Le groupe reste chez le constructeur, qui proposera une nouvelle date.
Le jalon de paiement correspondant n'est pas libéré. Fait à Figeac, le 24 avril 2026.
~4
@ 85 85
: ink:51 | ink:52
: Séverin Malaval, ingénieur réception, Énergies du Causse | H. Cazes, essais, Turboméca Services du Lot
""",
            grid="zebra",
            color="#7f4f24",
        ),
        truth(
            A,
            "rejected",
            True,
            "fr",
            client="Énergies du Causse SAS",
            project="Groupe hydraulique de Pont-Sec",
            project_code="7734",
            milestone="Recette usine (FAT)",
            signatory_name="Séverin Malaval",
            signatory_title="ingénieur réception",
            signature_date="2026-04-22",
        ),
    )

    yield scanned(
        "remise-cles-evenement",
        rl(
            """
## Léman Événementiel Sàrl
# Procès-verbal de remise - structures et gradins
: Organisateur | Association du Festival des Bains, Yverdon
: Projet | Gradins 2026, place d'Armes
: Dossier | LE-26/088
: Prix forfaitaire | CHF 43'900.00
~2
Le monteur déclare les structures posées, lestées et contrôlées selon le carnet 3-B.
~2
Le client déclare accepter les structures :   [ ] oui    [ ] oui, avec remarques    [ ] non
~5
@ 85 85
| Le monteur | Le client
| ink:61 | &nbsp;
| Fabrice Pittet, 25.06.2026 | Nom : Clarisse Jaquet, directrice technique
> For : Lausanne. Assurance RC du monteur : CHF 10 mio. Annexes : carnet 3-B, plan de lestage, attestation au feu.
""",
            page="a5l",
            margin=11,
            size=8.6,
        ),
        truth(
            A,
            "undecided",
            False,
            "fr",
            client="Association du Festival des Bains",
            project="Gradins 2026, place d'Armes",
            project_code="LE-26/088",
            signatory_name="Clarisse Jaquet",
            signatory_title="directrice technique",
            amount="43900.00 CHF",
            warnings=("partly_signed",),
        ),
        dpi=150,
        skew=1.0,
    )

    yield text(
        "service-fait",
        ty(
            """
#align(center)[RÉGION HAUTE-LYSIÈRE\\ Lycée des métiers Jeanne-Barret]
#v(1cm)
#align(center)[#text(15pt)[*CERTIFICAT DE SERVICE FAIT*]]
#v(8mm)
#set par(justify: true, first-line-indent: 1em)
Je soussignée, Bérengère Fauconnier, adjointe gestionnaire du lycée des métiers Jeanne-Barret, certifie que la société Clair'Hygiène a exécuté en totalité les prestations de l'opération n° EJ-260774, « Désamiantage des vestiaires », et que celles-ci sont conformes à la commande.

La dépense, d'un montant de 38 412,60 € TTC, peut être liquidée.

#v(1cm)
#align(right)[Fait pour servir et valoir ce que de droit,\\ le 30 octobre 2026\\ #v(2mm) stamp \\ INK71]
""".replace(" stamp ", "#stamp[LYCÉE J.-BARRET\\ Gestion]"),
            lang="fr",
            size=11,
        ),
        truth(
            A,
            "accepted",
            True,
            "fr",
            client="Lycée des métiers Jeanne-Barret",
            project="Désamiantage des vestiaires",
            project_code="EJ-260774",
            signatory_name="Bérengère Fauconnier",
            signatory_title="adjointe gestionnaire",
            signature_date="2026-10-30",
            amount="38412.60 EUR",
        ),
    )

    yield text(
        "bon-a-tirer",
        rl(
            """
# BON À TIRER
> Studio Pâquerette, Liège. À renvoyer rempli : aucune impression sans ce document.
@ 50 120
: Annonceur | field:annonceur=Mutualité Solidaris-Meuse
: Travail | field:travail=Guide des affiliés 2027, 48 pages
: N° de dossier | field:dossier=SP-2417
: Épreuve | field:ep=n° 2 du 5 octobre 2026
## Votre décision
@ 8 162
: chk:b1= | Bon à tirer sans correction
: chk:b2=1 | Bon à tirer sous réserve des corrections indiquées ci-dessous
: chk:b3= | Refusé, nouvelle épreuve demandée
@ 50 120
: Corrections | field:corr=page 14 : remplacer le numéro vert
: Nom | field:nom=Quentin Hellemans
: Fonction | field:fonc=Chargé de communication
: Signature électronique | field:sig=Signé : Quentin Hellemans
: Date | field:date=07/10/2026 (mercredi)
""",
            color="#b56576",
        ),
        truth(
            A,
            "accepted_with_conditions",
            True,
            "fr",
            client="Mutualité Solidaris-Meuse",
            project="Guide des affiliés 2027, 48 pages",
            project_code="SP-2417",
            signatory_name="Quentin Hellemans",
            signatory_title="Chargé de communication",
            signature_date="2026-10-07",
            conditions=["page 14 : remplacer le numéro vert"],
        ),
        form="form",
    )

    yield text(
        "pv-annule",
        ty(
            """
*Trans-Ardenne Logistique* #h(1fr) PV de mise en service n° 12
#rule
Client : Coopérative laitière de l'Orne-Rouge\\ Projet : Automatisation du quai 5 (réf. TAL-3390)\\ Montant libéré à la mise en service : 54 000,00 € HT

Les navettes 1 à 4 ont été mises en service le 6 juillet 2026. Le client prononce l'acceptation de l'installation.

#v(5mm)
#grid(columns: (1fr, 1fr), [Le client\\ INK81\\ Ghislain Trémaux, directeur de site\\ 7 juillet 2026], [L'intégrateur\\ INK82\\ A. Noirhomme])
#v(8mm)
#small[Imprimé le 9 juillet 2026 depuis le registre des procès-verbaux. État de la pièce n° 12 : annulée le 8 juillet 2026, erreur de réception des navettes.]
""",
            lang="fr",
            mark="ANNULÉ",
        ),
        truth(
            A,
            "undecided",
            True,
            "fr",
            client="Coopérative laitière de l'Orne-Rouge",
            project="Automatisation du quai 5",
            project_code="TAL-3390",
            signatory_name="Ghislain Trémaux",
            signatory_title="directeur de site",
            signature_date="2026-07-07",
            amount="54000.00 EUR",
            warnings=("draft_or_void",),
        ),
    )
