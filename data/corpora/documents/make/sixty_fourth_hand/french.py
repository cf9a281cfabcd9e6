"""French, Belgian, Swiss and Quebec papers."""

from collections.abc import Iterator

from paper import Paper
from reportlab.platypus import FrameBreak

from sixty_fourth_hand.board import Board, glued, put, scanned, ty
from sixty_fourth_hand.marks import Box, Field, Ink, Stamp


def papers() -> Iterator[Paper]:
    """Recettes and others."""
    yield from received()
    yield from unsettled()


def received() -> Iterator[Paper]:
    """Accepted, with or without reservations."""
    yield put(
        "pv-recette",
        Board("Helvetica", 10, "#1a4b8c").page(
            "# Procès-verbal de recette définitive",
            [
                ("Maître d'ouvrage", "Mutuelle des Trois Rivières"),
                ("Prestataire", "Argonaute Logiciels SAS"),
                ("Projet", "Espace Adhérent"),
                ("Marché n°", "M3R-2025-14"),
                ("Lot", "Lot 2 – Télétransmission"),
            ],
            "Après exécution du cahier de recette (118 cas, 118 conformes), le maître d'ouvrage prononce la recette définitive du Lot 2, sans réserve. Le solde de 33 750,00 € HT est exigible.",
            "## Documents remis",
            "- dossier d'exploitation, version 2.4",
            "- manuel de l'utilisateur",
            "- sources et procédure de compilation",
            "La période de garantie, fixée à six mois, court à compter de la signature. La propriété des sources est transférée au maître d'ouvrage au paiement du solde.",
            "Diffusion : direction financière, direction juridique, prestataire.",
            "",
            "Fait à Nevers, le 21 janvier 2026",
            Ink(201),
            "Bertille Chassagne",
            "Directrice des systèmes d'information",
        ),
        ("ac", "accepted", True, "fr"),
        client="Mutuelle des Trois Rivières",
        project="Espace Adhérent",
        project_code="M3R-2025-14",
        milestone="Lot 2 – Télétransmission",
        signatory_name="Bertille Chassagne",
        signatory_title="Directrice des systèmes d'information",
        signature_date="2026-01-21",
        amount="33750.00 EUR",
    )
    yield put(
        "bon-a-tirer",
        scanned(
            Board("Times-Roman", 12, "#000000", "none").page(
                "^ IMPRIMERIE & STUDIO DU QUAI – LIÈGE",
                "# Bon à tirer",
                "Client : Brasserie de la Vesdre SPRL",
                "Travail : Étiquettes cuvée d'hiver",
                "Dossier : Q-8812",
                "Épreuve : épreuve n° 3",
                "Quantité : 25.000 ex.",
                "",
                "Bon à tirer donné sans correction.",
                "",
                "Le 3 octobre 2025",
                Ink(202, "Lu et approuvé", "Kristi", 190, 40),
                Ink(203, "", "Kristi", 120, 34),
                "Anselme Renkin, gérant",
            ),
            skew=1.3,
            blur=0.7,
        ),
        ("ac", "accepted", True, "fr"),
        client="Brasserie de la Vesdre SPRL",
        project="Étiquettes cuvée d'hiver",
        project_code="Q-8812",
        milestone="épreuve n° 3",
        signatory_name="Anselme Renkin",
        signatory_title="gérant",
        signature_date="2025-10-03",
    )
    yield put(
        "attestation-formation",
        Board("Times-Roman", 11, "#2e6b34", "lines").page(
            "# Attestation de service fait",
            "Je soussignée, Apolline Verdeau, responsable de la formation, agissant pour le compte de la Coopérative laitière du Haut-Jura, atteste que l'action de formation ci-dessous a été réalisée intégralement et conformément à la convention n° CF-3390.",
            [
                ("Intitulé", "Encadrer une équipe à distance"),
                ("Séquence", "Module 2"),
                ("Organisme", "Tremplin Formation"),
                ("Dates", "12 et 13 mai 2026"),
                ("Coût de la séquence", "2 480,00 EUR"),
            ],
            "En foi de quoi le paiement peut être effectué.",
            "",
            "À Morez, le quinze mai deux mille vingt-six",
            Ink(204),
        ),
        ("ac", "accepted", True, "fr"),
        client="Coopérative laitière du Haut-Jura",
        project="Encadrer une équipe à distance",
        project_code="CF-3390",
        milestone="Module 2",
        signatory_name="Apolline Verdeau",
        signatory_title="responsable de la formation",
        signature_date="2026-05-15",
        amount="2480.00 EUR",
    )
    yield put(
        "journal-approbation",
        ty(
            r"""#text(14pt, weight: "bold", fill: rgb("#b5431f"))[Parafe.io — Journal de signature]
#set text(9pt)
Pli 2026-QC-00417 · état : *terminé* \
Objet : Acceptation du livrable L5, projet Billetterie unifiée
#block(stroke: (left: 2pt + orange), inset: 8pt)[L'Orchestre de chambre de Sainte-Marthe accepte le livrable L5 remis par Boréal Numérique inc. dans le cadre du mandat BN-0718 et autorise le versement de 18 300,00 \$ CA.]
#table(columns: (1fr, 1fr, 1fr), [*Signataire*], [*Authentification*], [*Signé le*], [Maryse Thibodeau-Lacombe \ Directrice générale \ Orchestre de chambre de Sainte-Marthe], [courriel et texto], [2026-06-09, 10 h 22 HAE])
Empreinte du document : 9d0e…41b7""",
            "Liberation Sans",
            10,
            "us-letter",
        ),
        ("ac", "accepted", True, "fr"),
        client="Orchestre de chambre de Sainte-Marthe",
        project="Billetterie unifiée",
        project_code="BN-0718",
        milestone="L5",
        signatory_name="Maryse Thibodeau-Lacombe",
        signatory_title="Directrice générale",
        signature_date="2026-06-09",
        amount="18300.00 CAD",
    )
    yield put(
        "avenant",
        Board("Helvetica", 9.5, "#4a235a").page(
            "# Avenant n° 2",
            "au contrat de prestations CTR-1187 – Refonte du catalogue en ligne",
            "Entre <b>Quincaillerie Delmas SA</b> (le client) et <b>Fil & Trame</b> (le prestataire)",
            "## Objet",
            "Suppression du module de réalité augmentée.",
            "## Incidence financière",
            [
                ["Montant initial HT", "Avenant n° 2", "Nouveau montant HT"],
                ["96 000,00 €", "- 6 500,00 €", "89 500,00 €"],
            ],
            "## Autres clauses",
            "Les autres stipulations du contrat demeurent inchangées. Le calendrier n'est pas modifié. Les deux semaines ainsi libérées sont affectées à la reprise des fiches produits.",
            "Bon pour accord, le client :",
            Ink(205),
            "Gaspard Delmas, président",
            "le 02/02/2026 (deux février)",
        ),
        ("co", "accepted", True, "fr"),
        client="Quincaillerie Delmas SA",
        project="Refonte du catalogue en ligne",
        project_code="CTR-1187",
        change_order_number="2",
        signatory_name="Gaspard Delmas",
        signatory_title="président",
        signature_date="2026-02-02",
        amount="-6500.00 EUR",
    )
    yield put(
        "reserves-tableau",
        Board("Helvetica", 9.5, "#555500", "zebra").page(
            "# Fiche de réception de prestation intellectuelle",
            "Étude : Mobilité des aînés · Réf. étude : SLV-77 · Mandant : Office cantonal de Valmont · Bureau : Sillage Études, Lausanne",
            [
                [1, 3, 2],
                ["Phase", "Contenu", "État"],
                ["Phase 1", "Revue documentaire", "réceptionnée le 10.09.2025"],
                ["Phase 2", "Enquête auprès des ménages", "objet de la présente"],
                ["Phase 3", "Synthèse", "à venir"],
            ],
            "Décision : la phase 2 est réceptionnée avec les réserves suivantes :",
            "- pondération par district à refaire",
            "- annexe méthodologique à joindre",
            "Montant de la phase : CHF 46'200.–",
            "",
            "Valmont, le 19 février 2026",
            Ink(206),
            "Corinne Aebischer, cheffe de service",
        ),
        ("ac", "accepted_with_conditions", True, "fr"),
        client="Office cantonal de Valmont",
        project="Mobilité des aînés",
        project_code="SLV-77",
        milestone="Phase 2",
        signatory_name="Corinne Aebischer",
        signatory_title="cheffe de service",
        signature_date="2026-02-19",
        amount="46200.00 CHF",
        conditions=["pondération par district à refaire", "annexe méthodologique à joindre"],
    )
    yield put(
        "mail-sous-reserve",
        ty(
            r"""*De :* Loïc Kervella, chef de produit, Conserverie Ty Mor \
*À :* Agence Mirabelle \
*Envoyé :* vendredi 13 mars 2026 09:47 \
*Objet :* RE: Refonte packaging – maquettes V2
#line(length: 100%)
Bonjour Solène,

Merci pour l'envoi. Nous validons les maquettes V2 sous réserve que le logo Pêche durable passe au recto. Tu peux facturer l'étape, 5 150 € HT comme prévu.

Bonne journée, \ Loïc""",
            "Libertinus Serif",
            11,
        ),
        ("em", "accepted_with_conditions", None, "fr"),
        client="Conserverie Ty Mor",
        project="Refonte packaging",
        milestone="maquettes V2",
        signatory_name="Loïc Kervella",
        signatory_title="chef de produit",
        signature_date="2026-03-13",
        amount="5150.00 EUR",
        conditions=["le logo Pêche durable passe au recto"],
    )


def unsettled() -> Iterator[Paper]:
    """Refused, open or without a decision."""
    yield put(
        "refus-recette",
        Board("Times-Roman", 11, "#000000", "none").page(
            "Clinique Saint-Aubin du Lac",
            "Direction des achats",
            "",
            "~ Annecy, le 8 juin 2026",
            "À l'attention de Néréide Informatique",
            "",
            "<b>Objet : Prise de rendez-vous en ligne (commande CSA-5561) – refus de la version 3.1</b>",
            "",
            "Madame, Monsieur,",
            "Lors de la vérification d'aptitude, la version 3.1 a envoyé des rappels à de mauvais patients. Nous refusons par conséquent de la réceptionner et vous mettons en demeure de livrer une version corrigée sous trente jours.",
            "",
            "Veuillez agréer nos salutations distinguées.",
            Ink(207),
            "Hortense Baudry",
            "Directrice des achats",
        ),
        ("ac", "rejected", True, "fr"),
        client="Clinique Saint-Aubin du Lac",
        project="Prise de rendez-vous en ligne",
        project_code="CSA-5561",
        milestone="version 3.1",
        signatory_name="Hortense Baudry",
        signatory_title="Directrice des achats",
        signature_date="2026-06-08",
    )
    front = Board("Helvetica", 10, "#004d40").page(
        "# Livraison et réception",
        [
            ("Client", "Groupe scolaire Les Tilleuls"),
            ("Projet", "Vie scolaire mobile"),
            ("N° d'affaire", "AF-2093"),
            ("Jalon", "Jalon 3 – Pilote"),
        ],
        "La prestation est décrite au verso ; la décision du client figure sur la page suivante.",
        "Montant du jalon : 7 900,00 EUR",
    )
    back = Board("Helvetica", 11, "#000000").page(
        "## Décision du client",
        [[1, 14], (Box(), "réceptionné"), (Box(), "réceptionné avec réserves"), (Box(), "refusé")],
        "Nom : Victorin Lhomme",
        "Qualité : chef d'établissement",
        "Date : 14 novembre 2025",
        "Signature :",
        Ink(208, "V. Lhomme", "Breip", 130, 48),
        Stamp("GROUPE SCOLAIRE", "LES TILLEULS", color="#204a9a"),
    )
    scan, _ = scanned(back, skew=-1.0)
    yield put(
        "mixte-sans-coche",
        (glued(front, scan), glued(front, back)),
        ("ac", "undecided", True, "fr"),
        "mixed",
        client="Groupe scolaire Les Tilleuls",
        project="Vie scolaire mobile",
        project_code="AF-2093",
        milestone="Jalon 3 – Pilote",
        signatory_name="Victorin Lhomme",
        signatory_title="chef d'établissement",
        signature_date="2025-11-14",
        amount="7900.00 EUR",
    )
    yield put(
        "cra-attente",
        Board("Helvetica", 10, "#1a5276", "none").page(
            "# Compte rendu d'activité – avril 2026",
            [
                ("Client", Field("client", "Banque Pastel")),
                ("Mission", Field("mission", "Automatisation des tests")),
                ("Référence", Field("ref", "BP-AT-6")),
                ("Consultante", Field("cons", "Maëlle Quintin (Ormeau Conseil)")),
                ("Jours travaillés", Field("jours", "19,5")),
            ],
            "Pour approbation par le client :",
            [
                ("Signature du client", Field("sig")),
                ("Responsable client", Field("resp", "Thibault Orsel")),
                ("Fonction", Field("fonc", "responsable qualité logicielle")),
                ("Date d'approbation", Field("date")),
            ],
        ),
        ("ts", "undecided", False, "fr"),
        "form",
        client="Banque Pastel",
        project="Automatisation des tests",
        project_code="BP-AT-6",
        signatory_name="Thibault Orsel",
        signatory_title="responsable qualité logicielle",
    )
    yield put(
        "avis-achevement",
        Board("Times-Roman", 11, "#7b241c", "none").page(
            "# Avis d'achèvement",
            "Cartouche Média, Bruxelles – le 27 mars 2026",
            "",
            "Notre client : Fédération des guides du Condroz",
            "Votre projet : Application Sentiers (dossier CM 441)",
            "",
            "Nous avons le plaisir de vous informer que le prestataire a terminé l'étape « Contenus audio ». Nous considérons cette étape comme achevée et restons dans l'attente de votre réception, que vous voudrez bien nous notifier par écrit.",
            "",
            "> Avis édité automatiquement par notre gestion de dossiers ; il ne porte pas de signature.",
        ),
        ("ac", "undecided", None, "fr"),
        client="Fédération des guides du Condroz",
        project="Application Sentiers",
        project_code="CM 441",
        milestone="Contenus audio",
    )
    yield put(
        "cahier-mission",
        Board("Helvetica", 9.5, "#333366", "lines").page(
            "# Lettre de mission",
            "Client : Maison Fauvel Joaillerie · Conseil : Pertinax & Cie",
            "## Périmètre",
            "Mission « Stratégie omnicanale » : diagnostic, entretiens, feuille de route. Réf. de mission PX-2041.",
            "## Honoraires",
            "Forfait de 54 000,00 € HT, échelonné en trois versements.",
            "## Validation",
            "Chaque livrable sera soumis à la validation écrite du client dans les dix jours.",
            "## Confidentialité",
            "Le conseil tient secrètes les informations dont il a connaissance et fait prendre le même engagement à ses collaborateurs.",
            "## Durée",
            "Seize semaines à compter du 12 janvier 2026.",
            FrameBreak(),
            "## Signatures",
            "Pour le client, Éléonore Fauvel, présidente, le 5 janvier 2026",
            Ink(210),
            "Pour le conseil, Marc Desruelles, associé, le 5 janvier 2026",
            Ink(211),
            cols=2,
        ),
        ("sow", None, True, "fr"),
        client="Maison Fauvel Joaillerie",
        project="Stratégie omnicanale",
        project_code="PX-2041",
        signatory_name="Éléonore Fauvel",
        signatory_title="présidente",
        signature_date="2026-01-05",
        amount="54000.00 EUR",
    )
