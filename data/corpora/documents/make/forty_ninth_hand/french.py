"""French papers: France, Belgium, Switzerland, Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import facts, gap, head, rule_off, sheet, sign, small, table, ticks
from .press import blank, page


def papers() -> Iterator[Paper]:
    yield from _works()
    yield from _office()


def _works() -> Iterator[Paper]:
    paper = page(r"""
#set text(font: "New Computer Modern", size: 11pt)
#align(center)[*PROCÈS-VERBAL DES OPÉRATIONS DE RÉCEPTION*]
#v(5mm)
Maître d'ouvrage : Syndicat des eaux du Val de Brenne \
Opération : Réhabilitation du réservoir des Coteaux \
Opération n° : 2025-TX-017 \
Titulaire : Étanchéité Morvandelle SARL

Je soussigné, Gilbert Sautereau, Président du syndicat, assisté du maître d'œuvre, après visite du chantier le 14 novembre 2025 et essais d'étanchéité concluants, prononce la réception des travaux

#bx(1) sans réserve \
#bx(0) avec les réserves portées en annexe \
et fixe la date d'achèvement au 12 novembre 2025.

La retenue de garantie sera libérée dans un an.
#v(8mm)
Fait à Montbard, le #pen[18 novembre 2025] #h(1cm) Le maître d'ouvrage #ink(301)
#place(dx: 10cm, dy: 7mm, stamp(a: 9deg)[SYNDICAT DES EAUX \ VAL DE BRENNE])
""")
    yield Paper(
        "ls-pv-reservoir",
        "a",
        "scan",
        scan(paper, Scanner(dpi=105, skew=-0.6, noise=7, jpeg=30, shadow=True, seed=21)),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Syndicat des eaux du Val de Brenne",
            project="Réhabilitation du réservoir des Coteaux",
            project_code="2025-TX-017",
            signatory_name="Gilbert Sautereau",
            signatory_title="Président du syndicat",
            signature_date="2025-11-18",
        ),
        source=paper,
    )
    yield Paper(
        "ls-levee-partielle",
        "a",
        "text",
        sheet(
            head("Constat d'achèvement – lot 7 Menuiseries", 14),
            facts(
                ("Client", "Clinique des Trois Vallons"),
                ("Chantier", "Aile ambulatoire"),
                ("Affaire", "A-2214"),
                ("Entreprise", "Menuiserie Tardieu et fils"),
                ("Solde du lot", "23 480,00 € HT"),
            ),
            "Le client accepte les ouvrages du lot 7, sous réserve de ce qui suit :",
            "– réglage des ferme-portes du couloir 2",
            "– remise des fiches coupe-feu avant le 30 avril",
            table(
                ("Ouvrage", "Quantité", "Constat"),
                ("Blocs-portes bois EI30", "26", "posés"),
                ("Châssis vitrés intérieurs", "11", "posés"),
                ("Plinthes", "340 ml", "posées"),
                ("Mains courantes", "62 ml", "posées"),
                widths=(0.5, 0.25, 0.25),
            ),
            "Diffusion : maîtrise d'œuvre, coordonnateur SPS, bureau de contrôle, entreprise.",
            "Le solde est exigible, déduction faite d'aucune pénalité.",
            sign(
                (
                    "Pour le client",
                    311,
                    "Hélène Castagnier, directrice technique",
                    "Gap, le 7 avril 2026",
                ),
                ("Pour l'entreprise", 312, "Benoît Tardieu", "7 avril 2026"),
            ),
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Clinique des Trois Vallons",
            project="Aile ambulatoire",
            project_code="A-2214",
            milestone="lot 7 Menuiseries",
            signatory_name="Hélène Castagnier",
            signatory_title="directrice technique",
            signature_date="2026-04-07",
            amount="23480.00 EUR",
            conditions=[
                "réglage des ferme-portes du couloir 2",
                "remise des fiches coupe-feu avant le 30 avril",
            ],
        ),
    )
    yield Paper(
        "ls-avenant-deux",
        "a",
        "text",
        page(r"""
#set text(font: "Liberation Sans", size: 10pt)
#align(right)[Avenant n° 2]
#text(14pt)[Mission d'assistance « Refonte du système de caisse »] \
Entre *Enseignes Vauquelin SAS* (le Client) et *Ateliers Numériques Lormont* (le Prestataire) – dossier ANL-508

*Article 1.* La mission est prolongée de six semaines, jusqu'au 17 juillet 2026, afin d'intégrer les magasins de Corse.

*Article 2.* En contrepartie, le prix forfaitaire est augmenté de 16 200 € HT et porté de 74 000 € à 90 200 € HT.

*Article 3.* Les autres stipulations demeurent inchangées.
#v(1cm)
Fait en deux exemplaires à Bordeaux, le 27 mai 2026
#two[Le Client \ _lu et approuvé_ \ #hand[S. Delahousse] \ Sandrine Delahousse, directrice des opérations][Le Prestataire \ _lu et approuvé_ \ #ink(322) \ Yann Le Goaziou, gérant]
"""),
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Enseignes Vauquelin SAS",
            project="Refonte du système de caisse",
            project_code="ANL-508",
            signatory_name="Sandrine Delahousse",
            signatory_title="directrice des opérations",
            signature_date="2026-05-27",
            amount="16200.00 EUR",
            change_order_number="2",
        ),
    )
    yield Paper(
        "ls-directive-quebec",
        "a",
        "text",
        sheet(
            head("DEMANDE DE CHANGEMENT", 16, 1),
            table(
                ("No", "DC-18", "Chantier", "C-4051"),
                (
                    "Propriétaire",
                    "Centre de services scolaire des Hautes-Laurentides",
                    "Projet",
                    "École Boréale – réfection de la toiture",
                ),
                ("Entrepreneur", "Couvertures Rivest inc.", "Date", "2025-09-29"),
                widths=(0.16, 0.36, 0.14, 0.34),
                top=False,
            ),
            "Description : remplacement du pontage d'acier au bassin 3, constaté rouillé lors de la démolition.",
            "Montant demandé : 11 675,40 $ CAD, taxes en sus",
            rule_off(),
            "Décision du propriétaire",
            ticks((0, "Changement autorisé"), (1, "Changement refusé")),
            "Ventilation : matériaux 5 120,00 $ ; main-d'œuvre 4 930,40 $ ; grue 700,00 $ ; frais généraux 925,00 $.",
            "Motif : le pontage avait été relevé à l'appel d'offres, voir addenda 2, question 14.",
            sign(
                (
                    "Signature",
                    331,
                    "Maryse Thibodeau",
                    "Régisseuse des immeubles",
                    "Le 2 octobre 2025",
                )
            ),
        ),
        truth(
            "change_order",
            "rejected",
            True,
            "fr",
            client="Centre de services scolaire des Hautes-Laurentides",
            project="École Boréale – réfection de la toiture",
            project_code="C-4051",
            signatory_name="Maryse Thibodeau",
            signatory_title="Régisseuse des immeubles",
            signature_date="2025-10-02",
            amount="11675.40 CAD",
            change_order_number="DC-18",
        ),
    )
    paper = sheet(
        small("Bureau d'études Hesbaye-Conseil srl · Waremme", 9),
        head("Réception provisoire de l'étude hydraulique", 14),
        facts(
            ("Commune", "Commune de Braives-sur-Mehaigne"),
            ("Mission", "Bassin d'orage du Moulin"),
            ("N° de dossier", "HC/2026/33"),
            ("Phase", "Avant-projet"),
            ("Honoraires", "9.870,00 EUR HTVA"),
        ),
        "Pièces examinées : note hydrologique, profils en long, estimation, plan d'emprises, rapport de sol du 12 janvier 2026.",
        "Le Collège a examiné l'avant-projet en séance du 16 mars 2026 et l'approuve, à condition que la variante B soit chiffrée dans le dossier final.",
        sign(("Pour le Collège,", 341, "Philippe Gérardy", "Bourgmestre"), ("Date", "~19/03/2026")),
        size=11,
    )
    yield Paper(
        "ls-avant-projet",
        "a",
        "scan",
        scan(paper, Scanner(dpi=100, skew=1.4, noise=9, jpeg=30, blur=0.7, contrast=0.85, seed=22)),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Commune de Braives-sur-Mehaigne",
            project="Bassin d'orage du Moulin",
            project_code="HC/2026/33",
            milestone="Avant-projet",
            signatory_name="Philippe Gérardy",
            signatory_title="Bourgmestre",
            signature_date="2026-03-19",
            amount="9870.00 EUR",
            conditions=["la variante B soit chiffrée dans le dossier final"],
        ),
        source=paper,
    )
    yield Paper(
        "ls-regie-projet",
        "a",
        "text",
        sheet(
            head("Rapport de régie n° 5 – PROJET, NE VAUT PAS ACCORD", 13),
            "Maître de l'ouvrage : Fondation du Manoir de Penthaz",
            "Chantier : Restauration des façades &nbsp;&nbsp; Chantier n° 26.018",
            "Entreprise : Taille de pierre Jaquiéry Sàrl, Cossonay",
            table(
                ("Date", "Travaux", "Heures", "CHF/h", "CHF"),
                ("4 mai 2026", "Purge des joints, pignon est", "14.5", "92.–", "1'334.–"),
                ("5 mai 2026", "Remplacement de deux claveaux", "17.0", "92.–", "1'564.–"),
                ("Total", "", "31.5", "", "2'898.–"),
                widths=(0.2, 0.4, 0.13, 0.12, 0.15),
            ),
            gap(20),
            "Visa du maître de l'ouvrage : ........................................ &nbsp; Date : ................",
            small("Nom : Véronique de Meuron, intendante"),
        ),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "fr",
            client="Fondation du Manoir de Penthaz",
            project="Restauration des façades",
            project_code="26.018",
            signatory_name="Véronique de Meuron",
            signatory_title="intendante",
            amount="2898.00 CHF",
            warnings=["draft_or_void"],
        ),
    )


def _office() -> Iterator[Paper]:
    yield Paper(
        "ls-cra-mensuel",
        "a",
        "text",
        page(r"""
#set page(margin: 2.4cm)
#text(16pt, fill: rgb("#234"))[Compte rendu d'activité] #h(1fr) janvier 2026 \
#rule
#two[*Consultante* \ Inès Benhamou \ Société : Cadran Conseil][*Client* \ Mutuelle des Métiers du Bois \ Projet : Portail adhérents \ Commande : BC-2025-8841]
#v(4mm)
#tb((1fr,) * 5)[Semaine 1][Semaine 2][Semaine 3][Semaine 4][Semaine 5][2 j][5 j][5 j][4,5 j][5 j]
Total : *21,5 jours* #h(1cm) Taux journalier : 640 € #h(1cm) Montant HT : *13 760 €*

Absence : mardi 20 après-midi.

Le client valide le présent relevé pour facturation.
#v(6mm)
Nom : *Thierry Quémener* #h(1cm) Fonction : *Responsable études* \
Date : 3 février 2026 \
Signature : #ink(361)
"""),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Mutuelle des Métiers du Bois",
            project="Portail adhérents",
            signatory_name="Thierry Quémener",
            signatory_title="Responsable études",
            signature_date="2026-02-03",
            amount="13760.00 EUR",
            po_number="BC-2025-8841",
        ),
    )
    yield Paper(
        "ls-registre-jalons",
        "a",
        "text",
        sheet(
            head("Registre des jalons – feuille de validation", 14),
            "Donneur d'ordre : Transports Armorique Littoral · Programme : Billettique sans contact · Code : TAL-BSC",
            table(
                ("Jalon", "Échéance", "Montant HT", "Observation"),
                ("J1 Spécifications", "30/09/2025", "28 000 €", "validé le 6 octobre 2025"),
                ("J2 Valideurs en atelier", "15/12/2025", "61 500 €", "validé le 22 décembre 2025"),
                ("J3 Ligne pilote", "31/03/2026", "47 250 €", "objet de la présente"),
                ("J4 Généralisation", "30/09/2026", "90 000 €", ""),
                widths=(0.3, 0.17, 0.2, 0.33),
                size=9,
            ),
            "Après trente jours d'exploitation sans anomalie bloquante, le jalon J3 Ligne pilote est validé et son paiement autorisé.",
            table(
                ("Validation", "Visa"),
                ("Chef de projet : Loïc Guillerm", "Loïc Guillerm – 8 avril 2026 – signé"),
                (
                    "Directrice générale : Anne-Sophie Prigent",
                    "Anne-Sophie Prigent – 10 avril 2026 – signé",
                ),
                widths=(0.5, 0.5),
            ),
            small("Les deux visas sont requis."),
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Transports Armorique Littoral",
            project="Billettique sans contact",
            project_code="TAL-BSC",
            milestone="J3 Ligne pilote",
            signatory_name="Anne-Sophie Prigent",
            signatory_title="Directrice générale",
            signature_date="2026-04-10",
            amount="47250.00 EUR",
        ),
    )
    yield Paper(
        "ls-mail-refus",
        "a",
        "text",
        sheet(
            head("Livrable 3 : retour du comité", 13),
            "De : Mathilde Arnoux-Pelletier<br/>À : Sacha Vidal (Cabinet Orée)<br/>Date : mardi 9 décembre 2025 18:31<br/>Objet : Livrable 3 : retour du comité",
            rule_off(),
            "Bonjour Sacha,",
            "Le comité s'est réuni cet après-midi. Le plan de mobilité que vous avez remis reprend les comptages de 2019 et ignore la nouvelle zone d'activité ; dans cet état, nous ne pouvons pas recevoir le Livrable 3 – Plan de mobilité. Il est donc refusé et la somme de 14 900 € ne sera pas mandatée.",
            "Une version reprise est attendue pour fin janvier.",
            "Cordialement,<br/>Mathilde Arnoux-Pelletier<br/>Cheffe du service déplacements<br/>Agglomération du Pays de Sauves",
            font="Times-Roman",
            size=11,
        ),
        truth(
            "email",
            "rejected",
            None,
            "fr",
            client="Agglomération du Pays de Sauves",
            milestone="Livrable 3 – Plan de mobilité",
            signatory_name="Mathilde Arnoux-Pelletier",
            signatory_title="Cheffe du service déplacements",
            signature_date="2025-12-09",
            amount="14900.00 EUR",
        ),
    )
    yield Paper(
        "ls-double-signature",
        "a",
        "text",
        page(r"""
#set page(fill: rgb("#fdfcf6"))
= Attestation de service fait
Association Les Ateliers du Cèdre #h(1fr) Lyon

Prestation : Audit des subventions européennes \
Référence mission : ADC-EU-6 \
Prestataire : Cabinet Roussillon-Pasquet \
Montant à régler : 5 350,00 € TTC

L'association certifie que la prestation a été exécutée et l'accepte.

_La présente attestation n'engage l'association qu'avec la signature du trésorier et de la présidente._
#v(8mm)
#two[Le trésorier \ Bastien Chazal \ #ink(371) \ le 12 juin 2026][La présidente \ Odile Farges \ #v(28pt) \ le #dots(2.5cm)]
"""),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Association Les Ateliers du Cèdre",
            project="Audit des subventions européennes",
            project_code="ADC-EU-6",
            signatory_name="Odile Farges",
            signatory_title="présidente",
            amount="5350.00 EUR",
            warnings=["partly_signed"],
        ),
    )
    yield Paper(
        "ls-enonce-travaux",
        "a",
        "text",
        sheet(
            head("Énoncé des travaux ET-09", 15),
            "préparé pour Coopérative laitière du Bas-Saguenay par Groupe-conseil Mistassini",
            "<b>Projet :</b> Planification de la relève informatique",
            "<b>1. Objectif.</b> Doter la coopérative d'un plan de relève éprouvé pour ses deux usines.",
            "<b>2. Biens livrables.</b> Analyse d'impact ; plan de relève ; exercice de simulation.",
            "<b>3. Acceptation.</b> Chaque bien livrable est réputé accepté sur signature du formulaire FA-1.",
            "<b>4. Honoraires.</b> 39 600,00 $ CAD, répartis en trois versements égaux.",
            "<b>5. Calendrier.</b> Du 7 septembre au 18 décembre 2026.",
            font="Times-Roman",
            size=11,
        ),
        truth(
            "statement_of_work",
            None,
            None,
            "fr",
            client="Coopérative laitière du Bas-Saguenay",
            project="Planification de la relève informatique",
            project_code="ET-09",
            amount="39600.00 CAD",
        ),
    )
    yield Paper(
        "ls-vsr-formulaire",
        "a",
        "form",
        blank(
            ("h", "Vérification de service régulier"),
            ("p", "Formulaire VSR-B, à remplir par l'administration bénéficiaire"),
            ("f", "Bénéficiaire", "Observatoire régional du climat"),
            ("f", "Projet", "Calculateur Cassini"),
            ("f", "Code affaire", "ORC-HPC-1"),
            ("f", "Titulaire", "Lumen Calcul SA"),
            ("f", "Étape", "VSR 60 jours"),
            ("f", "Disponibilité mesurée", "99,4 %"),
            ("f", "Paiement libéré", "112 300,00 EUR"),
            ("c", "VSR prononcée", 1),
            ("c", "VSR ajournée", 0),
            ("c", "VSR rejetée", 0),
            ("f", "Prononcée par", "Florence Ndiaye"),
            ("f", "Qualité", "Directrice adjointe"),
            ("f", "Le", "24 février 2026"),
            ("p", "Signature"),
            ("i", 381),
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Observatoire régional du climat",
            project="Calculateur Cassini",
            project_code="ORC-HPC-1",
            milestone="VSR 60 jours",
            signatory_name="Florence Ndiaye",
            signatory_title="Directrice adjointe",
            signature_date="2026-02-24",
            amount="112300.00 EUR",
        ),
    )
