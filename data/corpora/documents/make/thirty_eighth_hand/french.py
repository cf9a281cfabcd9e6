"""French papers, of France, Belgium, Switzerland and Quebec."""

from collections.abc import Iterator

from paper import Paper, truth

from thirty_eighth_hand.board import Box, Ink, Stamp, grid, mixed, rl, scan, script, text
from thirty_eighth_hand.press import typ

AC = "acceptance_certificate"


def reserves() -> Paper:
    """Reception of works with reserves and two pages of terms."""
    data = rl(
        [
            "# Procès-verbal de réception des travaux",
            "(article 1792-6 du Code civil)",
            grid(
                [
                    ["Maître d'ouvrage", "SCI Les Glycines"],
                    ["Opération", "Réhabilitation du moulin de Vauclerc"],
                    ["Affaire n°", "2025-044"],
                    ["Titulaire", "Charpentes Delorme SARL"],
                    ["Lot", "Lot 03 Charpente couverture"],
                ],
                [45, 115],
                "grid",
                False,
            ),
            "Je soussignée Armelle Jourdain, gérante, représentant le maître d'ouvrage, après avoir visité les travaux le 12 juin 2026 en présence de l'entreprise et de l'architecte, déclare que :",
            Box("la réception est prononcée sans réserve ;"),
            Box(
                "la réception est prononcée avec les réserves énumérées ci-dessous, avec effet au 12 juin 2026 ;",
                "x",
            ),
            Box("la réception est refusée."),
            "## Réserves",
            "a) trois tuiles de rive à remplacer côté nord ;<br/>b) noue ouest à reprendre avant la pose des gouttières.",
            "Délai de levée : 30 jours. Le solde du lot, soit 18 420,60 € HT, est libéré à l'exception de la retenue de garantie, qui suit ses propres règles.",
            2,
            grid(
                [
                    ["Le maître d'ouvrage", "L'entreprise", "L'architecte"],
                    [Ink(301, 36), Ink(302, 36), Ink(303, 36)],
                    ["Armelle Jourdain", "Yvon Delorme", "P. Castaing"],
                    ["Vauclerc, le 12 juin 2026", "le 12 juin 2026", "le 12 juin 2026"],
                ],
                [55, 55, 55],
            ),
            "---",
            "## Rappels",
            "1. La réception est l'acte par lequel le maître d'ouvrage déclare accepter l'ouvrage. Elle transfère la garde de l'ouvrage.",
            "2. La garantie de parfait achèvement court pendant un an et couvre les désordres signalés au procès-verbal ou notifiés par la suite.",
            "3. La garantie biennale couvre les éléments d'équipement dissociables.",
            "4. La garantie décennale court à compter de la date d'effet.",
            "5. La caution est restituée dans les conditions du marché.",
            "## Diffusion",
            "Maître d'ouvrage (original), entreprise, architecte, coordonnateur SPS, assureur dommages-ouvrage.",
        ],
        face="Times-Roman",
        size=10.5,
        foot="PV réception - modèle 2026",
    )
    return text(
        "lf-fr-reception-reserves",
        data,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="SCI Les Glycines",
            project="Réhabilitation du moulin de Vauclerc",
            project_code="2025-044",
            milestone="Lot 03 Charpente couverture",
            signatory_name="Armelle Jourdain",
            signatory_title="gérante",
            signature_date="2026-06-12",
            amount="18420.60 EUR",
            conditions=[
                "trois tuiles de rive à remplacer côté nord",
                "noue ouest à reprendre avant la pose des gouttières",
            ],
        ),
    )


def software() -> Paper:
    """Proof of fitness of a software, accepted."""
    data = typ(
        r"""
#grid(columns: (1fr, 1fr), [*NÉVÉ LOGICIELS*\ Annecy], align(right)[PV de recette\ réf. NL/VABF/212])
#line(length: 100%, stroke: 1.5pt + rgb("#2a5d84"))
#align(center)[#text(15pt, weight: "bold")[Vérification d'aptitude au bon fonctionnement]]

Client : *Régie des remontées mécaniques du Veyton* \
Projet : *Billetterie sans contact* \
Affaire : *A-5530* \
Palier livré : *Palier 2 Caisses et bornes*

Les essais se sont déroulés du 5 au 16 octobre 2026 sur le site des Combes. Bilan : 64 cas joués, 64 conformes, aucune anomalie ouverte.

En conséquence, le client prononce la recette du palier et donne son accord à la facturation de *24 600,00 € HT* correspondant à ce palier.

Fait aux Combes, le dix-neuf octobre deux mille vingt-six, en deux exemplaires.

#v(5mm)
#grid(columns: (1fr, 1fr), [Pour le client\ Solenne Maréchal\ Responsable d'exploitation\ INK(311)], [Pour Névé Logiciels\ Hakim Bensaïd\ Chef de projet\ INK(312)])
""",
        lang="fr",
        face="Liberation Sans",
        size=11,
    )
    return text(
        "lf-fr-vabf-date-en-lettres",
        data,
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Régie des remontées mécaniques du Veyton",
            project="Billetterie sans contact",
            project_code="A-5530",
            milestone="Palier 2 Caisses et bornes",
            signatory_name="Solenne Maréchal",
            signatory_title="Responsable d'exploitation",
            signature_date="2026-10-19",
            amount="24600.00 EUR",
        ),
    )


def belgium() -> Paper:
    """Belgian provisional reception, scanned, typewriter face."""
    source = rl(
        [
            "Commune de Froidmont-sur-Lesse<br/>Service des travaux",
            4,
            "| PROCÈS-VERBAL DE RÉCEPTION PROVISOIRE",
            3,
            "Chantier : Réfection de la salle des fêtes",
            "Dossier : ST/2025/61",
            "Entrepreneur : Toitures Wauthier SPRL, Ciney",
            "Montant du décompte : 54.117,90 EUR",
            "Le 8 avril 2026, le soussigné s'est rendu sur place avec l'entrepreneur. Il a constaté que les travaux sont terminés et conformes au cahier spécial des charges. Il n'y a pas de remarque.",
            "La réception provisoire est accordée à la date de ce jour.",
            6,
            Ink(321, 55, 16),
            "Benoît Lambillotte<br/>Échevin des travaux<br/>Froidmont, le 8 avril 2026",
            Stamp(
                "COMMUNE DE", "FROIDMONT-SUR-LESSE", "TRAVAUX", turn=-8, color="#34476e", indent=240
            ),
        ],
        face="Courier",
        size=10.5,
        margin=25,
    )
    return scan(
        "lf-fr-be-reception-provisoire",
        source,
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Commune de Froidmont-sur-Lesse",
            project="Réfection de la salle des fêtes",
            project_code="ST/2025/61",
            signatory_name="Benoît Lambillotte",
            signatory_title="Échevin des travaux",
            signature_date="2026-04-08",
            amount="54117.90 EUR",
        ),
        skew=0.5,
        jpeg=36,
        seed=32,
    )


def quebec() -> Paper:
    """Two signatures of the client are wanted, the second is missing."""
    data = rl(
        [
            "# CERTIFICAT D'ACCEPTATION DU LIVRABLE",
            grid(
                [
                    ["Donneur d'ouvrage", "Coopérative funéraire de la Matawinie"],
                    ["Projet", "Refonte du portail des familles"],
                    ["N° de mandat", "CFM-26-118"],
                    ["Livrable", "L3 - Prototype cliquable"],
                    ["Honoraires", "13 875,00 $ CA plus taxes"],
                ],
                [50, 115],
                "band",
                False,
            ),
            "Le donneur d'ouvrage accepte le livrable décrit ci-dessus. <b>Le présent certificat n'est valide que revêtu des deux signatures du donneur d'ouvrage.</b>",
            3,
            grid(
                [
                    ["Première signature", "Deuxième signature"],
                    [Ink(331), "<br/><br/>____________________________"],
                    [
                        "Gaétan Rivest, directeur des technologies",
                        "Mylène Dufault, directrice générale",
                    ],
                    ["Date : 2026-03-05", "Date : "],
                ],
                [82, 82],
                "grid",
            ),
            "> Remettre l'original à Studio Boréal, Joliette.",
        ],
        us=True,
        tint="#37536b",
    )
    return text(
        "lf-fr-qc-deux-signatures",
        data,
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Coopérative funéraire de la Matawinie",
            project="Refonte du portail des familles",
            project_code="CFM-26-118",
            milestone="L3 - Prototype cliquable",
            signatory_name="Mylène Dufault",
            signatory_title="directrice générale",
            amount="13875.00 CAD",
            warnings=["partly_signed"],
        ),
    )


def service() -> Paper:
    """Attestation of service done by a public buyer."""
    data = typ(
        r"""
#text(9pt)[*Communauté de communes du Haut-Bréda* -- Direction des finances]
#v(8mm)
#align(center)[#text(16pt)[ATTESTATION DE SERVICE FAIT]]
#v(4mm)
Je soussigné, Loïc Fauvel, directeur de l'environnement, certifie que la prestation suivante a été exécutée conformément à la commande :

#table(columns: (1fr, 2fr), stroke: .4pt, inset: 6pt, [Bon de commande], [BC 26-00719], [Projet], [Plan de gestion des zones humides], [Tranche], [Phase 1 : inventaire de terrain], [Prestataire], [Bureau Aulnaie Écologie], [Montant HT], [15 980,00 €])

Le rapport de la phase a été validé par le comité du 20 août 2026 ; il peut être payé.

#v(4mm)
À Bréda-les-Eaux, le 24 août 2026

INK(341,46)
""",
        lang="fr",
        face="Liberation Serif",
        size=12,
        margin="2.8cm",
    )
    return text(
        "lf-fr-service-fait",
        data,
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Communauté de communes du Haut-Bréda",
            project="Plan de gestion des zones humides",
            milestone="Phase 1 : inventaire de terrain",
            signatory_name="Loïc Fauvel",
            signatory_title="directeur de l'environnement",
            signature_date="2026-08-24",
            amount="15980.00 EUR",
            po_number="BC 26-00719",
        ),
    )


def refused() -> Paper:
    """A letter that refuses reception."""
    data = rl(
        [
            "Clinique vétérinaire des Trois Tilleuls<br/>5, route de Saint-Alban, Chambéry",
            4,
            "^ Chambéry, le 3 décembre 2025",
            "Lettre recommandée avec AR",
            3,
            "Clim'Savoie Services<br/>ZA du Puits d'Ordet",
            4,
            "<b>Objet : chantier « Bloc opératoire, traitement d'air », votre affaire n° 8841</b>",
            "Monsieur,",
            "Vous avez demandé la réception de votre installation pour le 1er décembre. Le contrôle d'empoussièrement du même jour classe la salle en ISO 8 alors que le devis garantit ISO 7, et le groupe s'est arrêté deux fois.",
            "Dans ces conditions nous ne pouvons pas prononcer la réception, qui est refusée. Nous vous demandons de reprendre le réglage et de faire refaire les mesures à vos frais. Le solde de 11 640,00 € reste dû seulement après une réception.",
            "Veuillez agréer, Monsieur, nos salutations distinguées.",
            Ink(351),
            "Inès Plantier<br/>Vétérinaire associée",
        ],
        face="Helvetica",
        size=10.5,
        margin=26,
    )
    return text(
        "lf-fr-refus-reception",
        data,
        truth(
            AC,
            "rejected",
            True,
            "fr",
            client="Clinique vétérinaire des Trois Tilleuls",
            project="Bloc opératoire, traitement d'air",
            project_code="8841",
            signatory_name="Inès Plantier",
            signatory_title="Vétérinaire associée",
            signature_date="2025-12-03",
            amount="11640.00 EUR",
        ),
    )


def project_only() -> Paper:
    """A form marked PROJET, with nothing filled in at the foot."""
    data = typ(
        r"""
#text(8pt)[Romandie Conseil SA · Lausanne · *PROJET du 15.01.2026, non valable*]
= Décharge et acceptation du mandat
#kv(w: 38mm, "Mandante", "Fondation Bois-Gentil", "Mandat", "Réorganisation des achats", "Numéro", "RC-2290", "Étape", "Étape 3 / Manuel d'achats", "Honoraires", "CHF 16'500.00")
#v(4mm)
La mandante déclare avoir reçu le manuel, l'avoir examiné et l'accepter. Elle donne décharge à la mandataire pour l'étape ci-dessus.

#v(16mm)
Lieu et date #blank(5cm) #h(1cm) Signature #blank(5cm)

Nom : Jean-Rodolphe Cuendet, secrétaire général
""",
        lang="fr",
        size=10.5,
        page='foreground: mark("PROJET")',
    )
    return text(
        "lf-fr-ch-projet",
        data,
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Fondation Bois-Gentil",
            project="Réorganisation des achats",
            project_code="RC-2290",
            milestone="Étape 3 / Manuel d'achats",
            signatory_name="Jean-Rodolphe Cuendet",
            signatory_title="secrétaire général",
            amount="16500.00 CHF",
            warnings=["draft_or_void"],
        ),
    )


def lifted() -> Paper:
    """Reserves lifted; the page with the signature is scanned."""
    source = rl(
        [
            "# Levée des réserves",
            grid(
                [
                    ["Client", "Imprimerie Castelnau SAS"],
                    ["Projet", "Extension de l'atelier de brochage"],
                    ["N° d'affaire", "T25-309"],
                    ["Lot", "Lot 7 Sols industriels"],
                    ["Retenue à libérer", "7 305,40 €"],
                ],
                [45, 110],
                "lines",
                False,
            ),
            "Rappel : la réception du 6 février 2026 avait été prononcée avec quatre réserves.",
            grid(
                [
                    ["N°", "Réserve", "Constat du 30 avril 2026"],
                    ["1", "Joint de dilatation file 3", "repris"],
                    ["2", "Planéité devant le quai", "repris, règle de 2 m : 3 mm"],
                    ["3", "Résine écaillée, zone chargeurs", "repris"],
                    ["4", "Siphon bouché", "débouché"],
                ],
                [12, 70, 70],
            ),
            "La page suivante porte la décision.",
            "---",
            "Suite de la levée des réserves, affaire T25-309",
            6,
            "Toutes les réserves sont levées. Les travaux du lot sont acceptés et la retenue peut être versée.",
            8,
            Ink(361, 60, 16),
            "Fabienne Roumégoux<br/>Directrice de production<br/>Le 30 avril 2026",
        ],
        size=11,
    )
    return mixed(
        "lf-fr-levee-mixte",
        source,
        [1],
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Imprimerie Castelnau SAS",
            project="Extension de l'atelier de brochage",
            project_code="T25-309",
            milestone="Lot 7 Sols industriels",
            signatory_name="Fabienne Roumégoux",
            signatory_title="Directrice de production",
            signature_date="2026-04-30",
            amount="7305.40 EUR",
        ),
        skew=-0.7,
        seed=36,
    )


def amendment() -> Paper:
    """An amendment that waits for the client's signature."""
    data = typ(
        r"""
#align(center)[*AVENANT N° 2*\ au contrat de maîtrise d'œuvre]
#v(3mm)
Entre *l'Association Le Phare d'Armor*, maître d'ouvrage, et *Atelier Goasdoué Architectes*, il est proposé ce qui suit pour l'opération « *Maison d'accueil de Kerdual* », projet n° *AG-1705*.

*Article 1 -- Objet.* Études supplémentaires liées au passage en chaufferie bois.

*Article 2 -- Incidence financière.* La rémunération est portée de 64 000,00 € à 69 850,00 €, soit une plus-value de 5 850,00 € HT.

*Article 3.* Les autres clauses ne changent pas. L'avenant prend effet à la signature du maître d'ouvrage.

#v(6mm)
#table(columns: (1fr, 1fr), inset: 8pt, [*Le maître d'œuvre*\ INK(371)\ Nolwenn Goasdoué\ 14/09/2026], [*Le maître d'ouvrage*\ Lu et approuvé :\ \ \ Alain Querrec, président\ Date :])
""",
        lang="fr",
        face="Liberation Serif",
        size=11.5,
    )
    return text(
        "lf-fr-avenant-en-attente",
        data,
        truth(
            "change_order",
            "undecided",
            False,
            "fr",
            client="Association Le Phare d'Armor",
            project="Maison d'accueil de Kerdual",
            project_code="AG-1705",
            signatory_name="Alain Querrec",
            signatory_title="président",
            amount="5850.00 EUR",
            change_order_number="2",
            warnings=["partly_signed"],
        ),
    )


def activity() -> Paper:
    """Monthly report of days."""
    rows = [
        ["Semaine", "L", "M", "M", "J", "V", "Jours"],
        ["45", "1", "1", "1", "1", "1", "5"],
        ["46", "1", "1", "-", "1", "1", "4"],
        ["47", "1", "1", "1", "1", "0,5", "4,5"],
        ["48", "1", "1", "1", "1", "1", "5"],
    ]
    data = rl(
        [
            "## Compte rendu d'activité - novembre 2026",
            grid(
                [
                    ["Intervenant", "Maxime Tardieu (Cap Données)"],
                    ["Client", "Mutuelle Arvor Santé"],
                    ["Mission", "Qualité des données adhérents"],
                    ["Réf. mission", "CD-M-0872"],
                ],
                [35, 110],
                "plain",
                False,
            ),
            grid(rows, [30, 14, 14, 14, 14, 14, 20], right=(6,)),
            "Total : 18,5 jours - TJM 540,00 € - soit 9 990,00 € HT",
            Box("J'approuve ce compte rendu", "v"),
            Box("Je demande une correction"),
            2,
            script("C. Le Bihan", "Breip", 24),
            "Corinne Le Bihan, responsable data, le 1er décembre 2026",
        ],
        face="Narrow",
        size=11.5,
    )
    return text(
        "lf-fr-cra",
        data,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Mutuelle Arvor Santé",
            project="Qualité des données adhérents",
            project_code="CD-M-0872",
            signatory_name="Corinne Le Bihan",
            signatory_title="responsable data",
            signature_date="2026-12-01",
            amount="9990.00 EUR",
        ),
    )


def mail() -> Paper:
    """A mail that accepts on condition."""
    data = typ(
        r"""
#text(weight: "bold")[Objet : Re: Livrable 2 -- diagnostic énergétique]\
De : Pascale Wuilleret \<p.wuilleret\@fromagerie-entremonts.example\>\
À : Simon Doutaz\
Envoyé : mardi 17 mars 2026 14:22

Bonjour Simon,

Nous avons parcouru le livrable 2 du projet « Froid et chaleur » avec la production. Il est complet et bien fait ; nous l'acceptons, sous réserve que :

- le tableau des consommations de 2024 soit corrigé page 17
- la version anglaise du résumé nous parvienne avant fin mars

Tu peux préparer la facture de CHF 8'250.00.

Bien à toi\
Pascale

_Pascale Wuilleret, cheffe technique, Fromagerie des Entremonts SA_
""",
        lang="fr",
        face="DejaVu Sans",
        size=9.5,
    )
    return text(
        "lf-fr-ch-mail-sous-reserve",
        data,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "fr",
            client="Fromagerie des Entremonts SA",
            project="Froid et chaleur",
            milestone="livrable 2",
            signatory_name="Pascale Wuilleret",
            signatory_title="cheffe technique",
            signature_date="2026-03-17",
            amount="8250.00 CHF",
            conditions=[
                "le tableau des consommations de 2024 soit corrigé page 17",
                "la version anglaise du résumé nous parvienne avant fin mars",
            ],
        ),
    )


def invoice() -> Paper:
    """An invoice that mentions an acceptance."""
    data = rl(
        [
            "^ <b>FACTURE F2026-0418</b><br/>du 29 mai 2026",
            "<b>Traductions Mirabel</b><br/>SIRET 000 111 222 00033",
            4,
            "Facturé à :<br/><b>Laboratoires Hespérie</b><br/>69009 Lyon",
            4,
            "Projet : Notices multilingues - Votre commande : LH-45-2207",
            grid(
                [
                    ["Désignation", "Qté", "PU HT", "Total HT"],
                    [
                        "Traduction FR-EN, notice (réceptionnée le 22 mai)",
                        "14 200 mots",
                        "0,12 €",
                        "1 704,00 €",
                    ],
                    ["Relecture", "1", "210,00 €", "210,00 €"],
                    ["TVA 20 %", "", "", "382,80 €"],
                    ["<b>À payer</b>", "", "", "<b>2 296,80 €</b>"],
                ],
                [85, 25, 25, 30],
                "lines",
                right=(2, 3),
            ),
            "Payable à 30 jours par virement. Pas d'escompte. Pénalités de retard : trois fois le taux légal.",
        ],
        face="Helvetica",
        size=10,
    )
    return text(
        "lf-fr-facture",
        data,
        truth(
            "other",
            None,
            None,
            "fr",
            client="Laboratoires Hespérie",
            project="Notices multilingues",
            po_number="LH-45-2207",
        ),
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    for make in (
        reserves,
        software,
        belgium,
        quebec,
        service,
        refused,
        project_only,
        lifted,
        amendment,
        activity,
        mail,
        invoice,
    ):
        yield make()
