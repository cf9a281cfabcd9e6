"""Post in French: procès-verbaux, réserves levées, refus courtois, bons de commande."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import CERT, CHANGE, COND, MAIL, NO, OK, OPEN, ORDER, TIME, draw, paper, scanned, typ


def papers() -> Iterator[Paper]:
    yield scanned(
        "pv-reception-ecole",
        draw(
            """
^^ RÉPUBLIQUE FRANÇAISE – COMMUNE DE SAINT-AUBIN-LES-ORMES
# Procès-verbal de réception des travaux
Maître d'ouvrage :: Commune de Saint-Aubin-les-Ormes
Opération :: Réfection du préau de l'école Prévert
Opération n° :: 2025-T-18
Entreprise :: SARL Charpentes du Perche

Après visite contradictoire du 3 juillet 2026, la réception est prononcée avec effet au 3 juillet 2026, assortie des réserves ci-après :
- reprise de la peinture de deux poteaux
- remise du dossier des ouvrages exécutés
Les réserves devront être levées avant le 31 juillet 2026.

|% 50,50
| Pour le maître d'ouvrage | Pour l'entreprise
| ~211 | ~212
| Mme Élodie Garancher, adjointe aux travaux | M. Tanguy Lebossé
| le 3 juillet 2026 | le 3 juillet 2026
""",
            mid=True,
            face="T",
            size=11,
            over=((1, "MAIRIE DE\nSAINT-AUBIN", 230, 330, -8, 12, "#333388", True),),
        ),
        truth(
            CERT,
            COND,
            True,
            "fr",
            client="Commune de Saint-Aubin-les-Ormes",
            project="Réfection du préau de l'école Prévert",
            project_code="2025-T-18",
            signatory_name="Élodie Garancher",
            signatory_title="adjointe aux travaux",
            signature_date="2026-07-03",
            conditions=[
                "reprise de la peinture de deux poteaux",
                "remise du dossier des ouvrages exécutés",
            ],
        ),
        Scanner(skew=0.5, noise=5, seed=31),
    )

    yield paper(
        "levee-reserves",
        typ(r"""
#set text(font: "Libertinus Serif", size: 11pt, lang: "fr")
#rect(width: 100%, fill: rgb("#f3eadb"), stroke: none, inset: 10pt)[#text(15pt)[Constat de levée des réserves] #h(1fr) chantier 611-B]
Client : Laboratoires Verdanne SAS \
Chantier : Salle blanche, bâtiment C \
Titulaire : Isotherm Ouest
#v(6pt)
Les trois réserves inscrites au procès-verbal du 12 janvier 2026 ont été contrôlées ce jour.
#table(columns: (1fr, auto), [Joint de sol devant le sas], [levée le 20 janvier], [Étiquetage des gaines], [levée le 22 janvier], [Manuel d'entretien en français], [levée le 2 février])
Aucune réserve ne subsiste. Le client déclare l'ouvrage définitivement reçu et autorise le paiement du solde de 37 420,00 €.

Les garanties légales courent à compter de la réception. Diffusion : client, titulaire, bureau de contrôle, coordonnateur de sécurité.

Fait à Niort, le 2 février 2026
#v(6pt)
#grid(columns: (1fr, 1fr), [Le client \ INK221 \ Solène Argoud \ Responsable des infrastructures], [Le titulaire \ INK222 \ Hervé Quintin])
"""),
        truth(
            CERT,
            OK,
            True,
            "fr",
            client="Laboratoires Verdanne SAS",
            project="Salle blanche, bâtiment C",
            project_code="611-B",
            signatory_name="Solène Argoud",
            signatory_title="Responsable des infrastructures",
            signature_date="2026-02-02",
            amount="37420.00 EUR",
        ),
    )

    yield paper(
        "lettre-refus-etude",
        draw(
            """
]] Lausanne, le 19 mai 2026
Fondation Clairval
Avenue de Rumine 48, 1005 Lausanne

Bureau Pittet Conseil Sàrl
Rue du Lac 3, 1400 Yverdon

Concerne : Étude de fréquentation, mandat FC-2026-11 – rapport intermédiaire

Monsieur,

Nous avons lu votre rapport intermédiaire avec un réel intérêt et tenons à saluer la clarté des graphiques.

Il nous est cependant impossible de l'approuver. L'enquête n'a porté que sur les jours ouvrables, alors que le cahier des charges demandait aussi les dimanches. Nous vous le retournons donc, et la tranche d'honoraires correspondante n'est pas libérée.

Nous vous prions d'agréer, Monsieur, nos salutations distinguées.

~231
Anne-Catherine Bolomey
Secrétaire générale
""",
            face="T",
            size=11,
        ),
        truth(
            CERT,
            NO,
            True,
            "fr",
            client="Fondation Clairval",
            project="Étude de fréquentation",
            project_code="FC-2026-11",
            milestone="rapport intermédiaire",
            signatory_name="Anne-Catherine Bolomey",
            signatory_title="Secrétaire générale",
            signature_date="2026-05-19",
        ),
    )

    yield paper(
        "recette-module-quebec",
        typ(r"""
#set text(lang: "fr", region: "CA")
#text(14pt, fill: rgb("#00508f"))[*Avis d'acceptation d'un livrable*]
#table(columns: (4.5cm, 1fr), stroke: .4pt + gray,
 [Client], [Coopérative Agri-Nord],
 [Fournisseur], [Boréalis Logiciels inc.],
 [Projet], [Refonte du portail des membres],
 [N° de projet], [CAN-5062],
 [Livrable], [Module Adhésions],
 [Bon de commande], [BC-77140],
 [Montant à facturer], [24 300,00 \$ CA])
Le livrable a été remis le 6 octobre 2025 avec son guide d'exploitation et le jeu d'essai convenu. La garantie de quatre-vingt-dix jours prévue à l'article 11 débute à la date du présent avis. Les essais de recette ont eu lieu du 13 au 17 octobre 2025. Tous les cas ont réussi. Nos conseillères saluent la rapidité de l'équipe.
#v(4pt)
#on Le livrable est accepté #h(8mm) #off Le livrable est accepté sous réserve #h(8mm) #off Le livrable est refusé
#v(8pt)
INK241 \
Marc-Olivier Thibodeau, directeur des services aux membres \
20 octobre 2025
"""),
        truth(
            CERT,
            OK,
            True,
            "fr",
            client="Coopérative Agri-Nord",
            project="Refonte du portail des membres",
            project_code="CAN-5062",
            milestone="Module Adhésions",
            po_number="BC-77140",
            signatory_name="Marc-Olivier Thibodeau",
            signatory_title="directeur des services aux membres",
            signature_date="2025-10-20",
            amount="24300.00 CAD",
        ),
    )

    yield paper(
        "avenant-projet",
        draw(
            """
# AVENANT N° 3
Marché :: Archivage électronique – affaire AE-4409
Client :: Caisse de Prévoyance des Notaires
Prestataire :: Papyrus Numérique SA

Article 1. Reprise de 12 000 dossiers supplémentaires.
Article 2. Montant de l'avenant : + 15 960,00 € HT.
Article 3. Les autres clauses du marché demeurent inchangées.
Article 4. Le présent avenant n'engage les parties qu'après signature de chacune d'elles.

|% 50,50
|! Pour la Caisse | Pour le Prestataire
| Bertrand Dutilleul | Inès Mahfoud
| Directeur général | Présidente
| Date : | Date : 11 juin 2026
| Signature : | ~251
""",
            grid="box",
            ink="#4b0082",
        ),
        truth(
            CHANGE,
            OPEN,
            False,
            "fr",
            client="Caisse de Prévoyance des Notaires",
            project="Archivage électronique",
            project_code="AE-4409",
            change_order_number="3",
            signatory_name="Bertrand Dutilleul",
            signatory_title="Directeur général",
            amount="15960.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield paper(
        "releve-heures-belgique",
        draw(
            """
Interim Technique Hesbaye srl – 4300 Waremme
# Relevé de prestations – semaine 14
|% 25,25,25,25
| Client | Sucrerie de Jodrenne SA | Mission | Maintenance des centrifugeuses
| N° de mission | ITH-9003 | Prestataire | Karim Benslimane

|% 16,14,14,14,14,14,14
|! Jour | Lu | Ma | Me | Je | Ve | Total
| Heures | 8,00 | 8,00 | 8,00 | 7,50 | 8,00 | 39,50
Tarif 54,00 €/h. Total hors TVA 2 133,00 €

Approuvé pour facturation :
|% 40,30,30
| ~261 | Véronique Delhaye, cheffe d'atelier | le 7 avril 2026
""",
            size=9,
            ink="#0a5c36",
            wide=True,
        ),
        truth(
            TIME,
            OK,
            True,
            "fr",
            client="Sucrerie de Jodrenne SA",
            project="Maintenance des centrifugeuses",
            project_code="ITH-9003",
            signatory_name="Véronique Delhaye",
            signatory_title="cheffe d'atelier",
            signature_date="2026-04-07",
            amount="2133.00 EUR",
        ),
    )

    yield paper(
        "courriel-validation-maquette",
        typ(r"""
#set text(size: 10pt)
#text(13pt)[*RE : Catalogue Hiver – maquette pages 1 à 48*]
#text(8pt)[
*De :* Joséphine Aubrac, Maison Turpin et Filles \
*À :* Studio Grand Écart \
*Envoyé :* mercredi 24 septembre 2025 18:06]
#line(length: 100%, stroke: .3pt)
Bonjour Lila,

Quel beau travail ! La page 31 m'a fait sourire, surtout ne changez rien.

La maquette est validée, vous avez notre bon à tirer. Référence à rappeler sur votre facture : SGE-0815.

Bien à vous, \
Joséphine Aubrac \
Directrice commerciale \
Maison Turpin et Filles
"""),
        truth(
            MAIL,
            OK,
            None,
            "fr",
            client="Maison Turpin et Filles",
            project="Catalogue Hiver",
            project_code="SGE-0815",
            milestone="maquette pages 1 à 48",
            signatory_name="Joséphine Aubrac",
            signatory_title="Directrice commerciale",
            signature_date="2025-09-24",
        ),
    )

    yield paper(
        "bon-commande-nettoyage",
        draw(
            """
# Bon de commande 2026/0457
## Clinique des Glycines, 64 rue Haute, Tournai
Fournisseur :: Net &amp; Clair srl
Objet :: Nettoyage après travaux, aile Est
Date :: 14 janvier 2026
|% 55,15,30
|! Désignation | Qté | Prix HTVA
| Dépoussiérage et lavage des sols | 1 | 3 100,00 €
| Vitres intérieures et extérieures | 1 | 1 240,00 €
| Total de la commande | | 4 340,00 €
Paiement à 30 jours après réception des travaux par nos services. Merci de rappeler le numéro du bon sur la facture.
> Bon émis par voie informatique, valable sans signature.
""",
            ink="#006064",
            grid="rule",
        ),
        truth(
            ORDER,
            None,
            None,
            "fr",
            client="Clinique des Glycines",
            project="Nettoyage après travaux, aile Est",
            po_number="2026/0457",
            amount="4340.00 EUR",
        ),
    )

    yield paper(
        "reception-partielle-lots",
        typ(r"""
#set text(font: "New Computer Modern", size: 10.5pt, lang: "fr")
#align(center)[#smallcaps(text(15pt)[Réception partielle])]
*Maître d'ouvrage* : Régie des Eaux du Haut-Ségala #h(1fr) *Affaire* : RE-0291 \
*Ouvrage* : Station de pompage de Lacapelle #h(1fr) *Titulaire* : Hydro-Quercy \
*Étape* : Équipement et mise en eau
#v(4pt)
La Régie a examiné l'ouvrage les 4 et 5 mars 2026.
#table(columns: (auto, 1fr, auto), [Lot], [Contenu], [Avis], [1], [Génie civil], [reçu], [2], [Pompes et tuyauteries], [reçu], [3], [Télégestion], [non reçu])
Le lot 3 reste à la charge du titulaire jusqu'à l'achèvement des essais de transmission. Pour les lots 1 et 2 il est alloué 88 150,00 €.
#v(10pt)
Le directeur de la Régie \ INK271 \ Lucien Fabrègues \ 6 mars 2026
"""),
        truth(
            CERT,
            COND,
            True,
            "fr",
            client="Régie des Eaux du Haut-Ségala",
            project="Station de pompage de Lacapelle",
            project_code="RE-0291",
            milestone="Équipement et mise en eau",
            signatory_name="Lucien Fabrègues",
            signatory_title="directeur de la Régie",
            signature_date="2026-03-06",
            amount="88150.00 EUR",
            conditions=[
                "Le lot 3 reste à la charge du titulaire jusqu'à l'achèvement des essais de transmission"
            ],
        ),
    )

    yield paper(
        "pv-cases-vides",
        draw(
            """
# Fiche de recette
Client : Théâtre des Trois-Ponts      Projet : Billetterie en ligne      N° TTP-118
Étape : Mise en production      Montant de l'étape : 9 480,00 €

Les essais sont décrits au cahier joint (42 cas, 42 réussis).
Décision du client (cocher une seule case) :
|% 6,94
| ^o | L'étape est reçue.
| ^o | L'étape est reçue avec réserves.
| ^o | L'étape n'est pas reçue.

<font color="white" size="5">L'étape est reçue par le client sans réserve.</font>
Rempli le 27 novembre 2025 par : Odile Sarrazin, administratrice
~281
""",
            grid="none",
            size=10.5,
            ink="#a0522d",
        ),
        truth(
            CERT,
            OPEN,
            True,
            "fr",
            client="Théâtre des Trois-Ponts",
            project="Billetterie en ligne",
            project_code="TTP-118",
            milestone="Mise en production",
            signatory_name="Odile Sarrazin",
            signatory_title="administratrice",
            signature_date="2025-11-27",
            amount="9480.00 EUR",
            warnings=["hidden_text"],
        ),
    )

    yield paper(
        "attestation-achevement-fournisseur",
        typ(r"""
#set text(font: "Liberation Serif", size: 11pt)
#align(right)[Mécanique Arvor, Lorient \ le 8 décembre 2025]
#v(10pt)
#text(14pt)[*Attestation d'achèvement*]
#v(4pt)
Client : Armement Kerlann. Affaire 33-507, Révision du treuil « Bihan ».

Nous attestons que la révision est terminée, essayée à quai et conforme à la commande. Nous tenons le treuil à la disposition du client, à qui il appartient maintenant de le recevoir.
#v(10pt)
Pour Mécanique Arvor : INK291 Gwenaël Le Dantec, chef d'atelier
#v(16pt)
#rect(width: 100%, inset: 8pt)[Réservé au client – réception du treuil \ \ Nom : #h(5cm) Date : \ \ Signature :]
"""),
        truth(
            CERT,
            OPEN,
            False,
            "fr",
            client="Armement Kerlann",
            project="Révision du treuil « Bihan »",
            project_code="33-507",
            warnings=["partly_signed"],
        ),
    )

    yield paper(
        "bon-livraison-mobilier",
        draw(
            """
Ateliers Noyer-Blanc                               BL 6650
# Bon de livraison et de montage
Livré à :: Étude Wauters &amp; Gillain
Projet :: Aménagement de l'accueil
Dossier :: NB-2231
Date :: 17 février 2026
|% 15,85
|! Pièces | Désignation
| 1 | Comptoir en chêne, 3,20 m
| 4 | Fauteuils d'attente
| 2 | Étagères murales
Marchandise reçue complète et en bon état, montage accepté par le client.
Remarque : <d>très beau travail, merci !</d>

~295
Florence Gillain, notaire associée
""",
            ink="#5d4037",
            label=90,
        ),
        truth(
            CERT,
            OK,
            True,
            "fr",
            client="Étude Wauters & Gillain",
            project="Aménagement de l'accueil",
            project_code="NB-2231",
            signatory_name="Florence Gillain",
            signatory_title="notaire associée",
            signature_date="2026-02-17",
        ),
    )
