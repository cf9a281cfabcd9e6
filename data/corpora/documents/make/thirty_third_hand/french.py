"""Papiers français, belges, suisses et québécois."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, LETTER
from scan import Scanner, scan

from .board import Board
from .pen import BOX, CROSS, Field, Ink, Script, Square, pen


def pv_reserves() -> Paper:
    """Réception avec réserves, numérisée."""
    b = Board("Times-Roman", 11, A4, (22, 20, 20, 18))
    b.h("PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX", 15, align=1)
    b.kv(
        [
            ("Maître d'ouvrage", "Commune de Saint-Aubrac-le-Vieux"),
            ("Entreprise", "SARL Peyrolles Charpente"),
            ("Opération", "Réfection de la halle aux grains"),
            ("N° d'opération", "2025-M-14"),
        ],
        look="box",
        pad=2,
    )
    b.p("Le maître d'ouvrage, après visite contradictoire du 16 avril 2026, décide :", after=4)
    b.add(
        Square("de prononcer la réception sans réserve", "", 9),
        Square("de prononcer la réception avec les réserves énumérées ci-après", "x", 9),
        Square("de ne pas prononcer la réception", "", 9),
    )
    b.p("<b>Réserves</b>", before=8, after=3)
    b.p(
        "1. Reprise du contreventement de la travée 5",
        "2. Fourniture du procès-verbal de traitement des bois",
        indent=16,
        after=2,
    )
    b.p("Les réserves devront être levées pour le 15 mai 2026.", before=4, after=14)
    b.grid(
        [
            ["Pour la commune", "Pour l'entreprise"],
            [
                [Ink(4411, 130, 32), "Mme Odile Carraz, maire", "le 16/04/2026"],
                [Ink(4412, 130, 32), "M. Peyrolles", "le 16/04/2026"],
            ],
        ],
        (1, 1),
    )
    b.stamp(85, 178, ["MAIRIE DE", "SAINT-AUBRAC-LE-VIEUX"], 12, "#25257a", 9)
    page = b.pdf()
    return Paper(
        "la-pv-reserves-halle",
        "a",
        "scan",
        scan(page, Scanner(125, -0.9, 6, 0.5, 1.0, 42, seed=44)),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Commune de Saint-Aubrac-le-Vieux",
            project="Réfection de la halle aux grains",
            project_code="2025-M-14",
            signatory_name="Odile Carraz",
            signatory_title="maire",
            signature_date="2026-04-16",
            conditions=[
                "Reprise du contreventement de la travée 5",
                "Fourniture du procès-verbal de traitement des bois",
            ],
        ),
        page,
    )


def pv_colonnes() -> Paper:
    """Réception d'un espace vert, en deux colonnes, avec clauses et destinataires."""
    b = Board("Helvetica", 10.5, (480, 560), (14, 14, 14, 14), "#2f5d34", columns=2)
    b.h("Constat de parfait achèvement et de réception", 13)
    b.kv(
        [
            ("Client", "Résidence Les Jardins de Brocéan, syndicat des copropriétaires"),
            ("Prestataire", "Terre &amp; Ramure Paysagistes"),
            ("Chantier", "Création du verger partagé"),
            ("Dossier", "TR-1120"),
        ],
        4,
        6,
        look="lines",
    )
    for title, words in (
        (
            "1. Ouvrages examinés",
            "42 fruitiers de tige, haie champêtre de 118 ml, cuve de récupération de 10 m³, cheminement stabilisé, clôture en châtaignier.",
        ),
        (
            "2. Contrôles",
            "Tuteurage, profondeur de plantation, reprise des sujets, étanchéité de la cuve et débit de la pompe. Tous les points du cahier des charges ont été trouvés conformes.",
        ),
        (
            "3. Documents remis",
            "Plan de récolement, fiches variétales, notice de la pompe, calendrier de taille.",
        ),
        (
            "4. Garanties",
            "La garantie de reprise des végétaux court sur deux printemps. Elle suppose l'arrosage prévu au contrat d'entretien, distinct du présent marché.",
        ),
        (
            "5. Décision du client",
            "Le syndicat, dûment représenté par sa présidente, réceptionne l'ensemble des ouvrages sans réserve et lève la retenue de garantie de 3 940,00 €.",
        ),
        (
            "6. Prise de possession",
            "Les clés du portillon et de l'abri de pompe ont été remises ce jour en trois exemplaires.",
        ),
    ):
        b.h(title, 10)
        b.p(words)
    b.p("Fait à Vannes, le 2 juin 2026", before=8, after=6)
    b.grid(
        [
            [Ink(90, 85), Ink(91, 85)],
            [
                "Maëlle Kerdraon<br/>présidente du conseil syndical",
                "Yann Ropars<br/>gérant, Terre &amp; Ramure",
            ],
        ],
        (1, 1),
        "plain",
        head=False,
    )
    b.p("Destinataires : syndic, conseil syndical, prestataire, assureur.", size=7.5, before=8)
    return Paper(
        "la-constat-verger",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Résidence Les Jardins de Brocéan, syndicat des copropriétaires",
            project="Création du verger partagé",
            project_code="TR-1120",
            amount="3940.00 EUR",
            signatory_name="Maëlle Kerdraon",
            signatory_title="présidente du conseil syndical",
            signature_date="2026-06-02",
        ),
    )


def recette_belge() -> Paper:
    """Recette d'un logiciel pour une mutuelle belge, avec relevé de signature électronique."""
    b = Board("Cond", 9, A4, (20, 20, 20, 18), "#5b21b6")
    b.h("PV de recette", 18)
    b.p("Mutualité Sambre-et-Lesse / Plateforme de remboursement en ligne", after=8)
    b.grid(
        [
            [
                "<b>Référence projet</b>",
                "MSL-DIG-07",
                "<b>Jalon</b>",
                "Recette du module ordonnances",
            ],
            [
                "<b>Fournisseur</b>",
                "Ardoise Numérique SRL",
                "<b>Montant du jalon</b>",
                "68.500,00 EUR HTVA",
            ],
        ],
        (3, 4, 3, 5),
        "box",
        head=False,
    )
    b.p(
        "Les essais ont été menés du 7 au 18 septembre 2026 sur la plateforme de préproduction par six gestionnaires de la Mutualité, en présence du chef de projet du fournisseur. Le jeu de données reprend mille dossiers anonymisés des agences de Namur et de Dinant.",
        after=6,
    )
    b.grid(
        [
            ["Cas de test", "Joués", "Réussis", "Anomalies ouvertes"],
            ["Saisie d'ordonnance", "58", "58", "0"],
            ["Calcul du ticket modérateur", "77", "77", "0"],
            ["Paiement SEPA", "31", "31", "0"],
        ],
        (5, 2, 2, 3),
        "zebra",
        right=(1, 2, 3),
    )
    b.p(
        "Au vu de ces résultats, la Mutualité déclare la recette acquise et autorise la facturation du jalon.",
        before=4,
        after=6,
    )
    b.p(
        "Diffusion : direction financière, service remboursements, fournisseur, archives du projet.",
        size=8,
        after=8,
    )
    b.grid(
        [
            ["Certificat de signature électronique", ""],
            ["Signataire", "Benoît Vandenhove (benoit.vandenhove@msl.example)"],
            ["Qualité", "Directeur des systèmes d'information"],
            ["Statut", "Signé le 25/09/2026 à 14:22:07 CEST"],
            ["Empreinte", "9f3c 77ae 10d2 5b88"],
        ],
        (3, 8),
        "frame",
        size=8,
    )
    return Paper(
        "la-recette-ordonnances",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Mutualité Sambre-et-Lesse",
            project="Plateforme de remboursement en ligne",
            project_code="MSL-DIG-07",
            milestone="Recette du module ordonnances",
            amount="68500.00 EUR",
            signatory_name="Benoît Vandenhove",
            signatory_title="Directeur des systèmes d'information",
            signature_date="2026-09-25",
        ),
    )


def lettre_quebec() -> Paper:
    """Lettre d'acceptation d'un livrable, Québec."""
    b = Board("Helvetica", 10.5, LETTER, (26, 24, 26, 20), "#1e3a8a")
    b.p("Municipalité régionale de comté de Kéwagama", size=13, bold=True, after=0)
    b.p("Service de l'aménagement", after=16)
    b.p("Le 12 mars 2026", after=12)
    b.p(
        "Madame Josiane Thibodeau-Roy, urb.<br/>Atelier Boréal, urbanisme et paysage inc.", after=12
    )
    b.p(
        "Objet : Plan directeur des milieux humides (mandat 2025-UR-33), livrable 2 : portrait et diagnostic",
        bold=True,
        after=10,
    )
    b.p(
        "Madame,",
        "Le comité consultatif s'est réuni le 10 mars et a fait siens le portrait et diagnostic que vous avez déposés en février. La MRC accepte donc le livrable 2 tel quel.",
        "Vous voudrez bien nous faire parvenir votre facture au montant de 27 350,00 $ CA, taxes en sus, et entreprendre sans attendre la phase des orientations.",
        "Recevez, Madame, nos salutations distinguées.",
        after=10,
    )
    b.add(Script("Réjean Ouellette-Paré", 24))
    b.p("Réjean Ouellette-Paré", "Directeur de l'aménagement du territoire", after=1)
    b.p("c. c. Mme la préfète ; direction des finances", size=9, before=20)
    return Paper(
        "la-lettre-milieux-humides",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Municipalité régionale de comté de Kéwagama",
            project="Plan directeur des milieux humides",
            project_code="2025-UR-33",
            milestone="livrable 2 : portrait et diagnostic",
            amount="27350.00 CAD",
            signatory_name="Réjean Ouellette-Paré",
            signatory_title="Directeur de l'aménagement du territoire",
            signature_date="2026-03-12",
        ),
    )


def avis_achevement() -> Paper:
    """L'entreprise annonce la fin de ses travaux ; aucun cadre pour le client."""
    b = Board("Narrow", 11.5, A4, (25, 25, 25, 20), "#92400e")
    b.h("DÉCLARATION D'ACHÈVEMENT DES TRAVAUX", 16)
    b.p(
        "Entreprise : Étanchéité Roussillonne SAS, Perpignan",
        "Maître d'ouvrage : Lycée agricole de Montfaurès",
        "Chantier : Toiture-terrasse de l'internat",
        "Affaire : ER-0917",
        after=3,
    )
    b.p(
        "Nous soussignés, titulaires du lot étanchéité, déclarons que les travaux ci-dessus sont intégralement terminés depuis le 8 juillet 2026, conformes aux règles de l'art, et que rien ne s'oppose plus à leur réception.",
        "Nous prions le maître d'ouvrage de bien vouloir en prononcer la réception, qui n'a pas encore eu lieu. La présente déclaration est émise par notre logiciel de chantier et n'appelle pas de signature.",
        before=10,
        after=10,
    )
    b.p("Perpignan, le 9 juillet 2026<br/>Étanchéité Roussillonne SAS")
    return Paper(
        "la-declaration-achevement-internat",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            None,
            "fr",
            client="Lycée agricole de Montfaurès",
            project="Toiture-terrasse de l'internat",
            project_code="ER-0917",
        ),
    )


def mise_en_service() -> Paper:
    """Refus à la mise en service, numérisé."""
    b = Board("Helvetica", 10, A4, (18, 16, 18, 16))
    b.h("FICHE DE LIVRAISON ET DE MISE EN SERVICE", 15)
    b.grid(
        [["N° de fiche : 7781", "Technicien : K. Benhaddou", "Date : 27/01/2026"]],
        (1, 1, 1),
        head=False,
    )
    b.kv(
        [
            ("Client", "Clinique vétérinaire du Haut-Doubs"),
            ("Fournisseur", "Imagerie Franc-Comtoise SARL"),
            ("Matériel", "Table de radiographie numérique RX-V40"),
            ("Votre commande", "CVHD-2025-208"),
        ],
        look="lines",
    )
    b.p("AVIS DU CLIENT (cocher)", bold=True, before=6)
    b.grid(
        [
            [
                Square("Matériel accepté", ""),
                Square("Accepté avec observations", ""),
                Square("Matériel refusé", "x"),
            ]
        ],
        (1, 1, 1),
        "plain",
        head=False,
    )
    b.p(
        "Observations : " + pen("générateur en erreur E07, table qui penche, rayure sur le", 13),
        before=6,
    )
    b.p(pen("capteur. Nous refusons, à reprendre.", 13), indent=60, after=16)
    b.kv(
        [
            ("Nom et qualité du signataire", "Dr Anaïs Guyot-Ferrand, vétérinaire associée"),
            ("Signature", Ink(5150, 140, 36)),
        ],
        4,
        6,
        look="plain",
    )
    page = b.pdf()
    return Paper(
        "la-fiche-radiographie",
        "a",
        "scan",
        scan(page, Scanner(110, 0.5, 8, 0.6, 0.85, 36, shadow=True, seed=51)),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "fr",
            client="Clinique vétérinaire du Haut-Doubs",
            po_number="CVHD-2025-208",
            signatory_name="Dr Anaïs Guyot-Ferrand",
            signatory_title="vétérinaire associée",
            signature_date="2026-01-27",
        ),
        page,
    )


def formulaire_vide() -> Paper:
    """Formulaire dont le client n'a encore rien rempli."""
    b = Board("Helvetica", 10, A4, (20, 20, 20, 20), "#075985")
    b.h("Attestation de service fait", 18)
    b.p("Partie remplie par le prestataire, Cadran Formation", bold=True)
    b.kv(
        [
            ("Bénéficiaire", Field("ben", "Agence de l'eau Loire-Cévenole", 250)),
            ("Action", Field("act", "Parcours management de proximité", 250)),
            ("Convention", Field("conv", "CF-2026-55", 110)),
            ("Session", Field("ses", "Session 3, 18 et 19 novembre 2026", 250)),
            ("Montant", Field("mt", "6 120,00 EUR", 110)),
        ],
        3,
        7,
    )
    b.p("Partie réservée au bénéficiaire", bold=True, before=8)
    b.grid(
        [
            [Field("o1", tick=False), "Le service est fait et conforme."],
            [Field("o2", tick=False), "Le service n'est pas conforme (motif ci-dessous)."],
        ],
        (1, 18),
        "plain",
        head=False,
    )
    b.kv(
        [
            ("Motif", Field("mo", "", 280, height=30)),
            ("Nom", Field("no", "Gaspard Lhermitte", 200)),
            ("Fonction", Field("fo", "Responsable formation", 200)),
            ("Signature", Field("si", "", 200)),
            ("Date", Field("da", "", 90)),
        ],
        3,
        7,
    )
    return Paper(
        "la-attestation-service-vide",
        "a",
        "form",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Agence de l'eau Loire-Cévenole",
            project="Parcours management de proximité",
            project_code="CF-2026-55",
            milestone="Session 3, 18 et 19 novembre 2026",
            amount="6120.00 EUR",
            signatory_name="Gaspard Lhermitte",
            signatory_title="Responsable formation",
        ),
    )


def pv_annule() -> Paper:
    """Un procès-verbal signé, puis annulé et remplacé."""
    b = Board("Times-Roman", 11, A4, (24, 24, 24, 20), "#333333")
    b.across("ANNULÉ", 110)
    b.text(186, 283, "Indice A. Annulé et remplacé par l'indice B", 9.5, "#a00000", True, "r")
    b.h("Procès-verbal d'acceptation des études d'exécution", 15)
    b.kv(
        [
            ("Donneur d'ordre", "Société des Téléphériques du Vercorin"),
            ("Bureau d'études", "Métrapente Ingénierie"),
            ("Projet", "Remplacement de la gare aval"),
            ("N° d'affaire", "MP-638"),
            ("Phase", "EXE, dossier câble"),
        ],
        look="lines",
    )
    b.p(
        "Le donneur d'ordre accepte le dossier d'études visé ci-dessus et donne son visa sans observation.",
        after=14,
    )
    b.grid(
        [
            [
                [
                    "Sion, le 3 février 2026",
                    Ink(6001, 130),
                    "Léonard Métrailler, chef d'exploitation",
                ],
                ["", Ink(6002, 130), "Pour Métrapente : C. Fournier"],
            ]
        ],
        (1, 1),
        "plain",
        head=False,
    )
    b.stamp(120, 75, ["NE PLUS UTILISER", "voir indice B du 20.02.2026"], -10)
    return Paper(
        "la-pv-annule-gare-aval",
        "a",
        "text",
        b.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "fr",
            client="Société des Téléphériques du Vercorin",
            project="Remplacement de la gare aval",
            project_code="MP-638",
            milestone="EXE, dossier câble",
            signatory_name="Léonard Métrailler",
            signatory_title="chef d'exploitation",
            signature_date="2026-02-03",
            warnings=["draft_or_void"],
        ),
    )


def avenant() -> Paper:
    """Avenant suisse, approuvé."""
    b = Board("Helvetica", 10, A4, (24, 22, 24, 20), "#111827")
    b.h("Avenant n° 2 au contrat d'entreprise", 15)
    b.p(
        "entre la Fondation Maison des Glaciers (maître de l'ouvrage) et Scénovision Sàrl (entreprise)",
        after=8,
    )
    b.kv(
        [("Objet", "Muséographie de l'exposition permanente"), ("Code projet", "FMG-EXPO")],
        look="plain",
    )
    b.p(
        "<b>Art. 1</b> L'entreprise fournit en plus une maquette tactile du glacier au 1:2000.",
        "<b>Art. 2</b> Le prix forfaitaire est augmenté de CHF 19'600.00. Les autres clauses restent inchangées.",
        "<b>Art. 3</b> Le délai de livraison est maintenu.",
        "<b>Art. 4</b> Le présent avenant est approuvé par le maître de l'ouvrage et entre en vigueur à sa signature.",
        after=7,
    )
    b.p("Martigny, le 21 août 2026", before=10, after=8)
    b.grid(
        [
            ["Fondation Maison des Glaciers", "Scénovision Sàrl"],
            [Ink(7301, 140), Ink(7302, 140)],
            ["Sylviane Darbellay<br/>Directrice", "Bastien Rochat<br/>Associé gérant"],
        ],
        (1, 1),
        "plain",
        head=True,
    )
    return Paper(
        "la-avenant-maquette",
        "a",
        "text",
        b.pdf(),
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Fondation Maison des Glaciers",
            project="Muséographie de l'exposition permanente",
            project_code="FMG-EXPO",
            amount="19600.00 CHF",
            change_order_number="2",
            signatory_name="Sylviane Darbellay",
            signatory_title="Directrice",
            signature_date="2026-08-21",
        ),
    )


def cra() -> Paper:
    """Compte rendu d'activité d'un consultant, validé."""
    b = Board("Cond", 8.5, A4, (15, 18, 15, 15), "#be123c")
    b.h("Compte rendu d'activité : mai 2026", 15)
    b.p(
        "Consultante : Inès Bouhaddi (Cap Sirocco Conseil) | Client : <b>Assurances Le Pélican</b> | Mission : <b>Refonte du référentiel sinistres</b> | Réf. mission : <b>CSC-2291</b>",
        after=6,
    )
    b.grid(
        [
            ["Semaine", "L", "M", "M", "J", "V", "Jours"],
            ["18", "", "", "", "", "férié", "0"],
            ["19", "1", "1", "1", "1", "férié", "4"],
            ["20", "1", "1", "1", "férié", "congé", "3"],
            ["21", "1", "1", "1", "0,5", "1", "4,5"],
            ["22", "férié", "1", "1", "1", "1", "4"],
            ["", "", "", "", "", "<b>Total</b>", "<b>15,5</b>"],
        ],
        (2, 1, 1, 1, 1, 1, 1),
    )
    b.p(f"Validation du responsable client : {CROSS} validé {BOX} à corriger", before=6, after=6)
    b.p("Je valide les 15,5 jours déclarés ci-dessus.", after=8)
    b.grid(
        [["Thibault Ségalen, chef de projet MOA", "01/06/2026", Ink(8188, 120)]],
        (4, 2, 4),
        "box",
        head=False,
        pad=6,
    )
    return Paper(
        "la-cra-sinistres",
        "a",
        "text",
        b.pdf(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Assurances Le Pélican",
            project="Refonte du référentiel sinistres",
            project_code="CSC-2291",
            signatory_name="Thibault Ségalen",
            signatory_title="chef de projet MOA",
            signature_date="2026-06-01",
        ),
    )


def courriel() -> Paper:
    """Un oui sous condition par courriel."""
    b = Board("Helvetica", 10, A4, (20, 20, 20, 20))
    b.p(
        "<b>De :</b> Capucine Delaroche &lt;c.delaroche@ecluse-editions.example&gt;<br/><b>À :</b> studio@pollenvif.example<br/><b>Envoyé :</b> mercredi 14 octobre 2026 18:03<br/><b>Objet :</b> Site Écluse Éditions, lot 2 boutique : notre position",
        after=8,
    )
    b.rule()
    b.p(
        "Bonjour Marius,",
        "Merci pour la démonstration d'hier. Toute l'équipe est d'accord : nous validons le lot 2 boutique, à condition que la page panier soit lisible par un lecteur d'écran et que le moteur de recherche trouve les titres sans accent.",
        "Pour ces deux points, fin du mois nous convient. Vous pouvez d'ores et déjà facturer les 9 800 € prévus.",
        "Bien à vous,<br/>Capucine Delaroche<br/>Responsable numérique, Écluse Éditions",
        after=8,
    )
    b.p(
        "Le 13 octobre 2026, Marius Lebrac a écrit :<br/>&gt; Capucine, si le lot 2 vous convient, un simple retour de mail vaudra recette.",
        size=9,
        colour="#666666",
    )
    return Paper(
        "la-courriel-boutique",
        "a",
        "text",
        b.pdf(),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "fr",
            client="Écluse Éditions",
            project="Site Écluse Éditions",
            milestone="lot 2 boutique",
            amount="9800.00 EUR",
            signatory_name="Capucine Delaroche",
            signatory_title="Responsable numérique",
            signature_date="2026-10-14",
            conditions=[
                "la page panier soit lisible par un lecteur d'écran",
                "le moteur de recherche trouve les titres sans accent",
            ],
        ),
    )


def bon_de_commande() -> Paper:
    """Bon de commande, avec clauses au dos."""
    b = Board("Narrow", 10.5, A4, (16, 16, 16, 16), "#0e7490")
    b.h("BON DE COMMANDE N° BC-26-00731", 16)
    b.grid(
        [
            [
                ["<b>Acheteur</b>", "Conserverie Kermarec", "Quai de la Cale, Douarnenez"],
                ["<b>Fournisseur</b>", "Froid Cornouaille Industrie"],
                ["Date : 06/05/2026", "Projet : Extension chambre froide n° 4", "Livraison : S27"],
            ]
        ],
        (1, 1, 1),
        head=False,
    )
    b.grid(
        [
            ["Art.", "Désignation", "Qté", "PU HT", "Total HT"],
            ["A1", "Panneaux isothermes 120 mm, m²", "310", "74,00", "22 940,00"],
            ["A2", "Porte coulissante 2,4 x 3,0 m", "1", "4 260,00", "4 260,00"],
            ["A3", "Pose et raccordement", "1", "8 900,00", "8 900,00"],
            ["", "<b>Total HT en euros</b>", "", "", "<b>36 100,00</b>"],
        ],
        (1, 7, 1, 2, 2),
        right=(2, 3, 4),
    )
    b.p(
        "Conditions d'achat (extrait). 1. L'exécution de la commande vaut acceptation des présentes conditions. 2. La réception est prononcée par écrit après essais ; l'acheteur peut refuser toute fourniture non conforme. 3. Paiement à 45 jours fin de mois.",
        size=8.5,
        before=8,
    )
    return Paper(
        "la-bon-de-commande-froid",
        "a",
        "text",
        b.pdf(),
        truth(
            "purchase_order",
            None,
            None,
            "fr",
            client="Conserverie Kermarec",
            project="Extension chambre froide n° 4",
            po_number="BC-26-00731",
            amount="36100.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of this family."""
    for make in (
        pv_reserves,
        pv_colonnes,
        recette_belge,
        lettre_quebec,
        avis_achevement,
        mise_en_service,
        formulaire_vide,
        pv_annule,
        avenant,
        cra,
        courriel,
        bon_de_commande,
    ):
        yield make()
