"""Post in French: France, Belgium, Switzerland, Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, LETTER, landscape
from scan import Scanner

from .board import build, ink, paper, stamp

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    yield paper(
        "fr-pv-reception",
        build(
            """
^ PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX
: Maître d'ouvrage : SCI Les Tilleuls de Marsanne
: Opération : Réhabilitation du moulin Bertaud
: N° d'affaire : 2025-M-71
: Lot : Lot 6 – Menuiseries extérieures
: Entreprise : SARL Fauconnet Bois
: Montant du solde : 23 415,80 €
---
Je soussigné, après avoir procédé aux opérations de réception contradictoirement avec l'entreprise et en présence du maître d'œuvre, déclare que :
[x] la réception est prononcée sans réserve, avec effet à la date du 18 juin 2026 ;
[ ] la réception est prononcée avec les réserves de l'état annexé ;
[ ] la réception est refusée pour les motifs suivants : ………………
La garde de l'ouvrage est transférée au maître d'ouvrage à compter de ce jour. Les clefs, au nombre de quatorze, lui ont été remises contre décharge, ainsi que le dossier des ouvrages exécutés sur support papier et numérique.
Les garanties légales de parfait achèvement, de bon fonctionnement et décennale courent à partir de la date d'effet ci-dessus.
Fait à Marsanne, le 18 juin 2026, en trois exemplaires.
!t 33,33,34 grid
| L'entreprise | Le maître d'œuvre | Le maître d'ouvrage
| ~ink:301 | ~ink:302 | ~ink:303
| Y. Fauconnet | Atelier Roussin, visa technique | Solange Berthomieu, gérante
""",
            size=10,
        ),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="SCI Les Tilleuls de Marsanne",
            project="Réhabilitation du moulin Bertaud",
            project_code="2025-M-71",
            milestone="Lot 6 – Menuiseries extérieures",
            signatory_name="Solange Berthomieu",
            signatory_title="gérante",
            signature_date="2026-06-18",
            amount="23415.80 EUR",
        ),
    )
    yield paper(
        "be-reception-remarques",
        build(
            """
# Réception provisoire
!t 35,65 grid
| Client | Intercommunale des Eaux du Hoyoux
| Chantier | Station de Modave, tableaux électriques
| N° de projet | IEH/26/114
| Phase | Réception provisoire
| Installateur | Electro-Condroz SRL
| Facture libérée | 31.870,00 EUR
Cocher la case voulue :
!t 7,93 none mid
| ~box | Accordée
| ~boxx | Accordée avec remarques
| ~box | Refusée
Remarques à lever :
1) repérage des borniers de l'armoire A3
2) schémas as-built à remettre en deux exemplaires
!t 40,30,30 grid
| Benoît Delvaux, conducteur des travaux | ~ink:311 | 5/11/2026
> La réception définitive est demandée un an plus tard. Le 5/11/2026 s'entend du cinq novembre.
""",
            font="Times-Roman",
            size=11.5,
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Intercommunale des Eaux du Hoyoux",
            project="Station de Modave, tableaux électriques",
            project_code="IEH/26/114",
            milestone="Réception provisoire",
            signatory_name="Benoît Delvaux",
            signatory_title="conducteur des travaux",
            signature_date="2026-11-05",
            amount="31870.00 EUR",
            conditions=[
                "repérage des borniers de l'armoire A3",
                "schémas as-built à remettre en deux exemplaires",
            ],
        ),
        how=Scanner(dpi=108, skew=-1.1, noise=4, jpeg=36, seed=51),
    )
    yield paper(
        "fr-cra",
        build(
            """
!t 60,40 none
| <b>COMPTE RENDU D'ACTIVITÉ</b><br/>Mars 2026 | Prestataire : Yanis Belhadj<br/>Société : Fil d'Ariane Conseil
!t 25,75 zebra
| Client | Mutuelle du Vivarais
| Projet | Refonte de l'espace adhérent
| N° de mission | MV-2026-03
| Bon de commande | 20260117
!t 16,21,21,21,21 grid head
| Semaine | Lundi–mardi | Mercredi | Jeudi–vendredi | Jours
| 10 | 2 | 1 | 2 | 5
| 11 | 2 | 0 (congé) | 2 | 4
| 12 | 2 | 1 | 1,5 | 4,5
| 13 | 2 | 1 | 2 | 5
| Total | | | | <b>18,5</b>
18,5 jours x 620 € = 11 470,00 € HT
<b>Validation du client.</b> Bon pour accord sur les jours ci-dessus.
!t 40,30,30 lines
| Coralie Estève, responsable digital | ~kr:C. Estève | le 1er avril 2026
""",
            font="Narrow",
            size=10.5,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Mutuelle du Vivarais",
            project="Refonte de l'espace adhérent",
            project_code="MV-2026-03",
            signatory_name="Coralie Estève",
            signatory_title="responsable digital",
            signature_date="2026-04-01",
            amount="11470.00 EUR",
            po_number="20260117",
        ),
    )
    yield paper(
        "qc-ordre-changement",
        build(
            """
# Ordre de changement no OC-08
!t 50,50 grid
| <b>Propriétaire</b><br/>Centre de services scolaire des Hautes-Rives | <b>Entrepreneur</b><br/>Constructions Beaudry-Lacasse inc.
| <b>Projet</b><br/>Agrandissement de l'école du Ruisseau | <b>No de projet</b><br/>CSSHR-2024-19
!t 34,33,33 zebra
| Prix du contrat à l'origine | Changements antérieurs (7) | Prix avant le présent ordre
| 3 412 000 $ | 88 150 $ | 3 500 150 $
Nature du changement : remplacement de la membrane du toit bas par une membrane élastomère bicouche, y compris les solins.
!t 70,30 lines
| Matériaux et main-d'œuvre | 28 640,00 $
| Crédit pour la membrane prévue | (9 215,00 $)
| <b>Valeur nette du changement</b> | <b>19 425,00 $ CAD</b>
Le délai contractuel demeure inchangé.
Le Propriétaire accepte le changement et autorise l'Entrepreneur à l'exécuter.
!t 50,50 none
| ~ink:321 | ~ink:322
| Maxime Beaudry, président, le 12 mai 2026 | Josée Thivierge, directrice des ressources matérielles, le 15 mai 2026
| pour l'Entrepreneur | pour le Propriétaire
""",
            page=LETTER,
            size=9.5,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Centre de services scolaire des Hautes-Rives",
            project="Agrandissement de l'école du Ruisseau",
            project_code="CSSHR-2024-19",
            signatory_name="Josée Thivierge",
            signatory_title="directrice des ressources matérielles",
            signature_date="2026-05-15",
            amount="19425.00 CAD",
            change_order_number="OC-08",
        ),
    )
    yield paper(
        "fr-courriel",
        build(
            """
De : Aurélie Castaing-Roy [a.castaing@grandlac-thermes.example]
Envoyé : jeudi 10 décembre 2026 17:56
À : Thibault Menez
Objet : Re : maquettes signalétique
---
Bonsoir Thibault,
Le comité s'est réuni à midi. Les maquettes plaisent, le jaune a gagné d'une voix ! Plus personne ne demande de retouche.
Nous validons donc la livraison « Maquettes définitives » du projet Signalétique des Thermes de Grandlac, et l'acompte de 4 900 € HT peut partir en facturation (commande n° 77-2026).
Belle soirée,
Aurélie Castaing-Roy
Directrice de la communication, Société des Thermes de Grandlac
""",
            size=10.5,
            margin=22,
            foot="Imprimé par A. Castaing-Roy",
        ),
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Société des Thermes de Grandlac",
            project="Signalétique des Thermes de Grandlac",
            milestone="Maquettes définitives",
            signatory_name="Aurélie Castaing-Roy",
            signatory_title="Directrice de la communication",
            signature_date="2026-12-10",
            amount="4900.00 EUR",
            po_number="77-2026",
        ),
    )

    def mairie(c: object, _page: int) -> None:
        stamp(c, 80, 375, "MAIRIE DE/SAINT-ORENS-LE-VIEUX", 6, "#203a80")
        ink(c, 110, 360, 331, 110, 30)

    yield paper(
        "fr-service-fait",
        build(
            """
^ Certificat de service fait
Affaire n° 2026-MAPA-14
Objet : Numérisation de l'état civil ancien
Titulaire : Archivéo SAS
Tranche : tranche conditionnelle 1, registres 1850–1899
---
Le maire de la commune de Saint-Orens-le-Vieux atteste que la prestation de la tranche ci-dessus a été vérifiée et admise sans réfaction le 27 février 2026. Le mandatement de la somme de 12 680,00 € peut intervenir.
Le maire, Hyacinthe Roquelaure
le deux mars deux mille vingt-six
""",
            font="Times-Roman",
            size=12.5,
            over=mairie,
            margin=26,
        ),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="commune de Saint-Orens-le-Vieux",
            project="Numérisation de l'état civil ancien",
            project_code="2026-MAPA-14",
            milestone="tranche conditionnelle 1, registres 1850–1899",
            signatory_name="Hyacinthe Roquelaure",
            signatory_title="maire",
            signature_date="2026-03-02",
            amount="12680.00 EUR",
        ),
        how=Scanner(dpi=105, skew=0.4, noise=5, jpeg=34, blur=0.7, seed=61),
    )
    yield paper(
        "ch-reception-partielle",
        build(
            """
# Bulletin de livraison et d'acceptation
!t 22,28,22,28 lines
| Mandant | Fondation du Port-Noir, Genève | Mandataire | Ateliers Zryd Sàrl
| Projet | Mobilier des salles de lecture | Mandat | FPN 26.31
## État au déchargement
!t 40,15,15,30 grid head
| Pièces | Livrées | Acceptées | Prix
| Tables de lecture, noyer | 18 | 18 | CHF 32'400.00
| Lampes orientables | 36 | 36 | CHF 9'720.00
| Rayonnages muraux | 12 | 0 | CHF 21'600.00
Acceptation partielle : les tables et les lampes sont acceptées, les rayonnages muraux ne le sont pas (teinte du noyer) et doivent être refaits.
Montant accepté : CHF 42'120.00
!t 35,35,30 box
| Pour la Fondation | Laurence Pittet, intendante | ~ink:341
| Date | 24 septembre 2026 |
""",
            font="Deja",
            size=8.6,
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Fondation du Port-Noir, Genève",
            project="Mobilier des salles de lecture",
            project_code="FPN 26.31",
            signatory_name="Laurence Pittet",
            signatory_title="intendante",
            signature_date="2026-09-24",
            amount="42120.00 CHF",
            conditions=[
                "les rayonnages muraux ne le sont pas (teinte du noyer) et doivent être refaits"
            ],
        ),
    )
    yield paper(
        "fr-refus",
        build(
            """
Coopérative laitière du Haut-Doubs
Service travaux neufs
< Pontarlac, le 3 avril 2026
Recommandé avec avis de réception
!gap 8
<b>Objet : ligne de conditionnement n° 3 – essais de performance, affaire T-2207</b>
Monsieur le Directeur,
Les essais de performance de la ligne de conditionnement n° 3 ont eu lieu les 30 et 31 mars. La cadence moyenne s'est établie à 9 400 pots à l'heure pour 12 000 au cahier des charges, et le taux de casse est trois fois trop fort.
Le procès-verbal d'essai contradictoire vous a été remis sur place. Vos techniciens ont eux-mêmes relevé que la vis doseuse n'était pas celle du plan, et que les capteurs d'entrée avaient été shuntés pendant la nuit.
Nous sommes au regret de ne pas prononcer la réception de ces essais. Aucun paiement n'interviendra à ce titre tant qu'une nouvelle série n'aura pas été menée à bien.
Recevez, Monsieur le Directeur, nos salutations distinguées.
~ink:351
Gérald Monnotte
Responsable travaux neufs
""",
            font="Times-Roman",
            size=11.5,
            margin=25,
        ),
        truth(
            AC,
            "rejected",
            True,
            "fr",
            client="Coopérative laitière du Haut-Doubs",
            project="ligne de conditionnement n° 3",
            project_code="T-2207",
            milestone="essais de performance",
            signatory_name="Gérald Monnotte",
            signatory_title="Responsable travaux neufs",
            signature_date="2026-04-03",
        ),
    )
    yield paper(
        "fr-bon-intervention-vide",
        build(
            """
# Bon d'intervention n° 55 018
!t 30,70 grid
| Client | Résidence Le Parc aux Lierres
| Affaire | Mise en conformité des ascenseurs
| Commande d'intervention | OT-4096
| Étape | Cabine B, remise en service
| Forfait | 7 260,00 € HT
Travaux exécutés : remplacement de l'armoire de commande, essais à vide et en charge, remise des clefs au gardien.
Je reconnais que les travaux ci-dessus ont été exécutés à ma satisfaction et je les accepte.
!t 34,33,33 grid
| Nom du signataire | Date | Signature
| M. Gaspard Lenormand, syndic<br/>&nbsp; | &nbsp; | &nbsp;
""",
            page=landscape(A4),
            size=11,
            head=("band", "Ascenseurs Vauquelin", "Dépannage 24 h sur 24"),
            colour="#7a1f2b",
        ),
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Résidence Le Parc aux Lierres",
            project="Mise en conformité des ascenseurs",
            project_code="OT-4096",
            milestone="Cabine B, remise en service",
            signatory_name="Gaspard Lenormand",
            signatory_title="syndic",
            amount="7260.00 EUR",
        ),
    )

    def annule(c: object, _page: int) -> None:
        stamp(c, 260, 560, "ANNULÉ ET REMPLACÉ/PAR LE PV N° 4 BIS DU 29.01.2027", 12, "#aa0000")

    yield paper(
        "be-pv-remplace",
        build(
            """
# PV d'acceptation n° 4
: Commanditaire : Agence wallonne du Patrimoine bâti
: Étude : Inventaire des kiosques à musique
: Référence du projet : AWP-K-06
: Livrable : Livrable 4, atlas cartographique
: Honoraires : 16.940,00 €
---
Le commanditaire a examiné le livrable et l'accepte. Les honoraires correspondants peuvent être facturés.
!t 50,50 none
| ~ink:371 |
| Ludivine Hanquet | Namur, le 22 janvier 2027
| Attachée |
""",
            over=annule,
            kv="dots",
            size=10.5,
        ),
        truth(
            AC,
            "undecided",
            True,
            "fr",
            client="Agence wallonne du Patrimoine bâti",
            project="Inventaire des kiosques à musique",
            project_code="AWP-K-06",
            milestone="Livrable 4, atlas cartographique",
            signatory_name="Ludivine Hanquet",
            signatory_title="Attachée",
            signature_date="2027-01-22",
            amount="16940.00 EUR",
            warnings=["draft_or_void"],
        ),
    )
    yield paper(
        "fr-formulaire-recette",
        build(
            """
# Fiche de recette
: Client : ~tx:client=Chambre des Métiers du Bas-Léon
: Projet : ~tx:projet=Portail des apprentis
: Code projet : ~tx:code=CMBL-22
: Jalon : ~tx:jalon=Recette du lot 2
: Montant du jalon : ~tx:montant=14 350,00 EUR
## Avis du client
!t 6,27,6,28,6,27 none mid
| ~ck:a=0 | Accepté | ~ck:b=0 | Accepté avec réserves | ~ck:c=0 | Refusé
## Visas
!t 24,36,40 grid head
| | Prestataire | Client
| Nom | ~tx:n1=Erwan Quintric | ~tx:n2=Maëlle Jaouen
| Date | ~tx:d1=9 octobre 2026 | ~tx:d2=
| Signature | ~tx:s1=/s/ Erwan Quintric | ~tx:s2=
""",
            head=("left", "Penn-ar-Web", "Développement, hébergement"),
            colour="#2f5d50",
        ),
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Chambre des Métiers du Bas-Léon",
            project="Portail des apprentis",
            project_code="CMBL-22",
            milestone="Recette du lot 2",
            signatory_name="Maëlle Jaouen",
            amount="14350.00 EUR",
            warnings=["partly_signed"],
        ),
        form="form",
    )
    yield paper(
        "qc-enonce-travaux",
        build(
            """
# Énoncé des travaux ET-3
Client : Caisse agricole du Bas-Richelieu
Fournisseur : Boréale Données inc.
Projet : Entrepôt de données laitières
## 1. Portée
Le fournisseur bâtit l'entrepôt, charge cinq années d'historique et forme trois analystes.
## 2. Livrables et acceptation
Chaque livrable est soumis au client, qui a dix jours ouvrables pour l'accepter ou le refuser par écrit.
## 3. Prix
!t 60,40 grid
| Livrable 1, modèle | 22 000 $
| Livrable 2, chargement | 41 500 $
| Livrable 3, formation | 6 500 $
| <b>Total avant taxes</b> | <b>70 000 $ CAD</b>
## 4. Calendrier
Du 7 septembre 2026 au 29 janvier 2027.
""",
            page=LETTER,
            font="Serif",
            size=9,
        ),
        truth(
            "statement_of_work",
            None,
            None,
            "fr",
            client="Caisse agricole du Bas-Richelieu",
            project="Entrepôt de données laitières",
            project_code="ET-3",
            amount="70000.00 CAD",
        ),
    )
