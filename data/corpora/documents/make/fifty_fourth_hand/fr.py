"""French: France, Belgium, Switzerland, Quebec."""

from collections.abc import Iterator

from paper import Paper
from scan import Scanner

from fifty_fourth_hand import board as b

CHAPTERS = (
    (
        "2. Organisation de la recette",
        "La recette a été conduite par l'équipe métier du service Scolarité, assistée de deux correspondants informatiques. Les jeux de données ont été anonymisés puis chargés le 6 janvier. Chaque anomalie a été saisie dans l'outil de suivi avec un niveau de gravité de 1 à 4. Un point quotidien de trente minutes s'est tenu à 9 h.",
        "Les critères de sortie figurent à l'annexe 3 du CCTP : aucune anomalie de gravité 1 ou 2, et moins de dix anomalies de gravité 3 ouvertes à l'issue de la campagne. La décision est portée au chapitre 6 du présent rapport.",
    ),
    (
        "3. Déroulement",
        "Première campagne, du 7 au 16 janvier : 186 cas joués, 31 anomalies dont 2 de gravité 1 (édition des certificats, calcul des bourses). La livraison corrective 4.1.2 a été installée le 21 janvier.",
        "Seconde campagne, du 22 au 30 janvier : 186 cas rejoués. Les deux anomalies de gravité 1 sont closes. Quatre anomalies de gravité 4, purement cosmétiques, ont été abandonnées d'un commun accord.",
    ),
    (
        "4. Performance",
        "Le temps de réponse moyen de la page d'inscription s'établit à 0,8 seconde pour 400 utilisateurs simulés, l'engagement étant de 1,5 seconde. L'archivage nocturne s'exécute en 41 minutes.",
        "La reprise après incident a été essayée le 28 janvier : service rétabli en 22 minutes, sans perte.",
    ),
    (
        "5. Documentation et formation",
        "Le manuel utilisateur, le dossier d'exploitation et les supports de formation ont été remis en version 2. Trente-deux agents ont suivi la formation ; la note moyenne est de 4,4 sur 5.",
        "Le dossier d'exploitation a été relu par la direction des systèmes d'information sans observation.",
    ),
)


def papers() -> Iterator[Paper]:
    pv = b.ty(
        r"""
#ct[#text(14pt, weight: "bold")[PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX]]
#v(3mm)
Maître d'ouvrage : SCI Les Tilleuls de Varenne\
Opération : Réhabilitation du 8 quai Morand\
N° d'opération : 2024-QM-05\
Lot : Lot 6 – Menuiseries intérieures\
Entreprise : Ateliers Roumégoux
#v(3mm)
Je soussigné, représentant le maître d'ouvrage, après visite contradictoire du 12 janvier 2026, déclare que :
#v(2mm)
#bx(0) la réception est prononcée sans réserve\
#bx(1) la réception est prononcée assortie des réserves ci-dessous\
#bx(0) la réception est refusée
#v(2mm)
#table(columns: (auto, 1fr, auto), [n°], [Réserve], [Délai], [1], [Ajuster la porte du local vélos], [30/01/2026], [2], [Remplacer la poignée rayée du lot 204], [30/01/2026])
#v(6mm)
#grid(columns: (1fr, 1fr), [L'entreprise\ #scrawl(17)\ J. Roumégoux], [Le maître d'ouvrage\ #ink(s: 24pt, f: "Kristi")[S. Delabarre]\ Sylvie Delabarre, gérante\ le 12 janvier 2026])
""",
        "Liberation Sans",
        11.5,
    )
    yield b.scanned(
        "pv-reception",
        pv,
        Scanner(dpi=100, skew=-0.8, noise=3, jpeg=32, seed=31),
        b.AC,
        b.COND,
        True,
        "fr",
        client="SCI Les Tilleuls de Varenne",
        project="Réhabilitation du 8 quai Morand",
        project_code="2024-QM-05",
        milestone="Lot 6 – Menuiseries intérieures",
        signatory_name="Sylvie Delabarre",
        signatory_title="gérante",
        signature_date="2026-01-12",
        conditions=["Ajuster la porte du local vélos", "Remplacer la poignée rayée du lot 204"],
    )

    yield b.paper(
        "deliberation",
        b.rl(
            "^ RÉPUBLIQUE FRANÇAISE",
            "^ <b>COMMUNE DE SAINT-AUBRAC-LES-FORGES</b>",
            "^ Extrait du registre des délibérations du conseil municipal",
            b.rule(),
            "Séance du 26 février 2026 &nbsp;–&nbsp; Délibération n° 2026-014",
            "Membres en exercice : 19 – présents : 15 – pouvoirs : 2 – votants : 17",
            "<b>Objet : Médiathèque des Forges – étude d'aménagement (opération n° 25-S-08) – validation de la phase APD</b>",
            "L'an deux mille vingt-six, le vingt-six février à vingt heures, le conseil municipal, légalement convoqué, s'est réuni sous la présidence de M. Gaël Quémeneur, maire.",
            "M. le maire expose que le groupement Atelier Courtecuisse a remis l'avant-projet définitif le 30 janvier, que la commission des travaux l'a examiné le 10 février et rend un avis favorable.",
            "Le conseil municipal, après en avoir délibéré, par 16 voix pour et 1 abstention,",
            "– <b>APPROUVE</b> et réceptionne sans réserve la phase APD ;",
            "– <b>AUTORISE</b> le règlement des honoraires correspondants, soit 22 860,00 € HT ;",
            "– CHARGE M. le maire de l'exécution de la présente.",
            b.gap(3),
            "Pour extrait conforme, fait et délibéré les jour, mois et an susdits.",
            "> Le maire,",
            b.grid(
                [
                    ["", b.Scrawl(101)],
                    [
                        b.Stamp(
                            "MAIRIE DE", "SAINT-AUBRAC-LES-FORGES", colour="#1e3a8a", width=165
                        ),
                        "Gaël Quémeneur",
                    ],
                ],
                [100, 60],
                "none",
            ),
            font="Times-Roman",
            size=11,
        ),
        b.AC,
        b.OK,
        True,
        "fr",
        client="COMMUNE DE SAINT-AUBRAC-LES-FORGES",
        project="Médiathèque des Forges",
        project_code="25-S-08",
        milestone="phase APD",
        signatory_name="Gaël Quémeneur",
        signatory_title="maire",
        signature_date="2026-02-26",
        amount="22860.00 EUR",
    )

    yield b.paper(
        "avenant-be",
        b.rl(
            "# Avenant n° 2",
            "à la convention de services – Projet n° TI-2025-77 « Guichet citoyen »",
            b.rule("#be123c", 1.5),
            "Entre l'<b>Intercommunale Sambre-Eau SC</b>, ci-après le client, et Novalys SRL, ci-après le prestataire.",
            "<b>Article 1.</b> Le périmètre est étendu au module de prise de rendez-vous.",
            "<b>Article 2.</b> Le prix est majoré de 13.450,00 EUR htva.",
            "<b>Article 3.</b> La mise en production est reportée au 15 juin 2026.",
            "<b>Article 4.</b> Le présent avenant entre en vigueur à la signature par les deux parties.",
            b.gap(4),
            "Fait en deux exemplaires.",
            b.grid(
                [
                    ["Pour le prestataire", "Pour le client"],
                    [b.Scrawl(102), ""],
                    [
                        "Bastien Wauthier, administrateur",
                        "Clothilde Van Marcke, directrice générale",
                    ],
                    ["Namur, le 4 mars 2026", "Lieu, date :"],
                ],
                [80, 80],
                heights=[16, 42, 16, 16],
            ),
        ),
        b.CO,
        b.UND,
        False,
        "fr",
        client="Intercommunale Sambre-Eau SC",
        project="Guichet citoyen",
        project_code="TI-2025-77",
        signatory_name="Clothilde Van Marcke",
        signatory_title="directrice générale",
        amount="13450.00 EUR",
        change_order_number="2",
        warnings=["partly_signed"],
    )

    days = [[str(d), "1", "Lille"] for d in (3, 4, 5, 6, 10, 11, 12)] + [
        ["13", "0,5", "télétravail"],
        ["17", "1", "Lille"],
        ["18", "1", "Lille"],
    ]
    yield b.paper(
        "cra",
        b.rl(
            b.grid(
                [["<b>COMPTE RENDU D'ACTIVITÉ</b>", "> Novembre 2025"]],
                [110, 60],
                "box",
                12,
                shade="#cffafe",
            ),
            b.gap(3),
            "Consultante : Maëlys Trégarot (Oxalide Conseil)",
            "Client : Mutuelle des Deux Caps – Projet : Refonte du tiers payant – Mission n° OX-1193",
            b.gap(2),
            b.grid(
                [
                    ["Jour", "Durée (j)", "Lieu"],
                    *days,
                    ["<b>Total</b>", "<b>9,5</b>", "9,5 j × 620,00 € = <b>5 890,00 € HT</b>"],
                ],
                [25, 25, 90],
                "rows",
            ),
            b.gap(3),
            b.grid(
                [
                    ["Visa consultante", "Visa client – bon pour facturation"],
                    [b.Scrawl(103, 90), b.Scrawl(104, 90)],
                    [
                        "M. Trégarot, 28/11/2025",
                        "Jean-Loup Castagnier, chef de projet MOA, 01/12/2025",
                    ],
                ],
                [70, 100],
            ),
        ),
        b.TS,
        b.OK,
        True,
        "fr",
        client="Mutuelle des Deux Caps",
        project="Refonte du tiers payant",
        project_code="OX-1193",
        signatory_name="Jean-Loup Castagnier",
        signatory_title="chef de projet MOA",
        signature_date="2025-12-01",
        amount="5890.00 EUR",
    )

    yield b.paper(
        "courriel-qc",
        b.ty(
            r"""
#text(16pt)[RE: Livrable 2 – plan de mobilité – approbation]
#grid(columns: (auto, 1fr), gutter: 3mm, circle(radius: 4mm, fill: rgb("#0e7490"))[#align(center + horizon, text(fill: white)[MO])], [*Marie-Ode Larivière* (molariviere@ville-lac-aux-brochets.example)\ #sm[À : Équipe Transvia #h(1fr) 2026-05-21 14:36]])
Bonjour Philippe,

Merci pour la version 2, mes collègues et moi l'avons lue de bout en bout. Je vous confirme que le livrable 2 est approuvé. Le versement de 15 750,00 $ prévu au mandat 2025-MOB-02 peut être facturé.

Bonne fin de semaine!

Marie-Ode Larivière, urb.\
Conseillère en planification\
Ville de Lac-aux-Brochets

#block(stroke: (left: 1pt + gray), inset: 6pt)[Le 19 mai 2026, Philippe Daoust a écrit :\ Bonjour Marie-Ode, voici la version corrigée du livrable 2 (projet Plan de mobilité active). Pouvez-vous nous confirmer que tout est à votre goût?]
""",
            "Libertinus Serif",
            11,
        ),
        b.EM,
        b.OK,
        None,
        "fr",
        client="Ville de Lac-aux-Brochets",
        project="Plan de mobilité active",
        project_code="2025-MOB-02",
        milestone="livrable 2",
        signatory_name="Marie-Ode Larivière",
        signatory_title="Conseillère en planification",
        signature_date="2026-05-21",
        amount="15750.00 CAD",
    )

    yield b.paper(
        "enonce-travaux",
        b.rl(
            "# Énoncé des travaux EDT-09",
            "Donneur d'ouvrage : Coopérative agricole du Bas-Richelieu &nbsp;|&nbsp; Fournisseur : Groupe Conseil Vireo inc.",
            "Projet : Traçabilité des grains",
            b.rule(),
            "<b>1. Portée.</b> Le fournisseur conçoit et met en place le registre des lots, forme les réceptionnaires et assure le soutien durant la récolte.",
            "<b>2. Livrables.</b> L1 Architecture; L2 Registre; L3 Formation.",
            "<b>3. Prix.</b> Prix forfaitaire total : 71 200,00 $ CA avant taxes.",
            "<b>4. Acceptation.</b> Chaque livrable est réputé livré lorsque le donneur d'ouvrage l'a accepté par écrit.",
            "<b>5. Durée.</b> Du 1<super>er</super> juin au 30 novembre 2026.",
            b.gap(4),
            b.grid(
                [
                    [
                        "Pour la Coopérative",
                        b.Scrawl(105),
                        "Ghislaine Paquin-Rhéaume, présidente, 2026-05-14",
                    ],
                    ["Pour Vireo", b.Scrawl(106), "Amadou Lessard, associé, 2026-05-12"],
                ],
                [35, 45, 85],
            ),
        ),
        b.SOW,
        None,
        True,
        "fr",
        client="Coopérative agricole du Bas-Richelieu",
        project="Traçabilité des grains",
        project_code="EDT-09",
        signatory_name="Ghislaine Paquin-Rhéaume",
        signatory_title="présidente",
        signature_date="2026-05-14",
        amount="71200.00 CAD",
    )

    yield b.paper(
        "vsr-refus",
        b.rl(
            "^ <b>CENTRE HOSPITALIER DE PONT-SAVARY</b><br/>Direction du numérique",
            b.gap(4),
            "^ DÉCISION RELATIVE À LA VÉRIFICATION DE SERVICE RÉGULIER",
            b.gap(2),
            "Projet n° 2024-CHPS-112 – Dossier transfusionnel informatisé",
            "Titulaire : Hémalog SAS",
            "Objet : VSR du module Délivrance",
            "Vu le procès-verbal de vérification d'aptitude du 15 septembre 2025 ;",
            "Vu les incidents n° 44, 51 et 58, non résolus au terme de la période ;",
            "Considérant que la disponibilité mesurée sur la période, 97,1 %, est inférieure au taux contractuel de 99,5 % ;",
            "<b>Décide :</b>",
            "Article 1 – Les prestations objet de la VSR du module Délivrance sont rejetées.",
            "Article 2 – Le solde de 19 400,00 € ne sera pas mis en paiement.",
            "Article 3 – La présente décision est notifiée au titulaire.",
            b.gap(3),
            "Fait à Pont-Savary, le 18 décembre 2025",
            "Le directeur adjoint",
            b.Scrawl(107),
            "Côme Ballandras",
            font="Times-Roman",
            size=11.5,
            margins=(26, 26, 24, 20),
        ),
        b.AC,
        b.REJ,
        True,
        "fr",
        client="CENTRE HOSPITALIER DE PONT-SAVARY",
        project="Dossier transfusionnel informatisé",
        project_code="2024-CHPS-112",
        milestone="module Délivrance",
        signatory_name="Côme Ballandras",
        signatory_title="directeur adjoint",
        signature_date="2025-12-18",
        amount="19400.00 EUR",
    )

    body = [part for title, *texts in CHAPTERS for part in ("## " + title, *texts, b.leaf())]
    yield b.paper(
        "rapport-recette",
        b.rl(
            "# Rapport de recette",
            "Université de Roncevaux – INSCRIPT’25 – Projet n° UR-2025-031",
            "Étape : Recette du lot 2",
            b.rule("#166534", 2),
            "## 1. Objet",
            "Le présent rapport rend compte de la recette du lot 2 (inscriptions administratives) livré par la société Datalice. Il comprend six chapitres et ses annexes sont déposées sur l'espace partagé.",
            "Le prestataire a déclaré le lot prêt le 19 décembre 2025 ; cette déclaration ne vaut pas acceptation.",
            b.leaf(),
            *body,
            "## 6. Décision",
            "Les critères de sortie étant remplis, l'Université prononce l'admission du lot 2. Le jalon de paiement de 54 300,00 € HT est libéré. L'ordre d'achat 8100-2275 est à rappeler sur la facture.",
            "À Roncevaux, le 5 février 2026",
            b.Scrawl(108),
            "Yolande Etcheberry<br/>Directrice des études et de la vie universitaire",
            foot="Rapport de recette INSCRIPT’25 – page {n}",
            colour="#166534",
            size=10.5,
        ),
        b.AC,
        b.OK,
        True,
        "fr",
        client="Université de Roncevaux",
        project="INSCRIPT’25",
        project_code="UR-2025-031",
        milestone="lot 2",
        signatory_name="Yolande Etcheberry",
        signatory_title="Directrice des études et de la vie universitaire",
        signature_date="2026-02-05",
        amount="54300.00 EUR",
        po_number="8100-2275",
    )

    yield b.paper(
        "reception-definitive",
        b.rl(
            b.grid(
                [
                    [
                        "<b>Administration communale de Grimbiermont</b><br/>Service Travaux – place du Perron 1",
                        "> Grimbiermont, le 9 octobre 2025<br/>Notre réf. : TRX/2023/44/LB",
                    ]
                ],
                [100, 70],
                "none",
            ),
            b.gap(6),
            "À la SA Pavage Defooz<br/>rue des Carrières 40",
            b.gap(3),
            "<u>Concerne</u> : chantier n° 2023/44 – Réfection de la rue du Moulin – <b>réception définitive</b>",
            "Messieurs,",
            "Nous avons l'honneur de vous informer que le Collège communal, en sa séance du 7 octobre, a accordé la réception définitive de la tranche 1 du marché repris sous rubrique.",
            "Le cautionnement de 11.820,00 € peut dès lors être libéré dans sa totalité ; copie de la présente est adressée à la Caisse des dépôts.",
            "Nous vous prions d'agréer, Messieurs, nos salutations distinguées.",
            b.gap(3),
            "Pour le Collège,",
            b.grid(
                [
                    ["La Directrice générale,", "Le Bourgmestre,"],
                    [b.Scrawl(109), b.Scrawl(110)],
                    ["Léa Barvaux", "Firmin Hottelet"],
                ],
                [80, 80],
                "none",
            ),
            size=10,
        ),
        b.AC,
        b.OK,
        True,
        "fr",
        client="Administration communale de Grimbiermont",
        project="Réfection de la rue du Moulin",
        project_code="2023/44",
        milestone="tranche 1",
        signatory_name="Firmin Hottelet",
        signatory_title="Bourgmestre",
        signature_date="2025-10-09",
        amount="11820.00 EUR",
    )

    yield b.paper(
        "fiche-form",
        b.rl(
            "# Fiche de fin de prestation",
            "Imprimé FP-3 – à compléter à l'écran",
            b.grid(
                [
                    ["Donneur d'ordre", b.Field("do", "Association des Amis de Clairmont", 250)],
                    ["Affaire", b.Field("af", "Numérisation du fonds musical", 250)],
                    ["N° d'affaire", b.Field("na", "NUM-608", 100)],
                    ["Montant", b.Field("mt", "8 275,00 EUR", 100)],
                ],
                [40, 110],
                "rows",
            ),
            b.gap(3),
            "Le donneur d'ordre (cocher une seule case) :",
            b.grid(
                [
                    [b.Check("c1"), "accepte la prestation"],
                    [b.Check("c2"), "accepte la prestation avec réserves"],
                    [b.Check("c3"), "refuse la prestation"],
                ],
                [8, 120],
                "none",
            ),
            b.grid(
                [
                    ["Nom", b.Field("nm", "Théophane Marsaudon", 200)],
                    ["Qualité", b.Field("ql", "Trésorier", 200)],
                    ["Date", b.Field("dt", "17/03/2026", 90)],
                    ["Signature", b.Field("sg", "/s/ Théophane Marsaudon", 200)],
                ],
                [40, 110],
                "rows",
            ),
        ),
        b.AC,
        b.UND,
        True,
        "fr",
        "form",
        client="Association des Amis de Clairmont",
        project="Numérisation du fonds musical",
        project_code="NUM-608",
        signatory_name="Théophane Marsaudon",
        signatory_title="Trésorier",
        signature_date="2026-03-17",
        amount="8275.00 EUR",
    )

    slip = b.rl(
        b.grid(
            [
                [
                    "<b>HYDRO-CURAGE MERCADIER</b><br/>06 depuis 1974",
                    "> BON D'INTERVENTION<br/>n° 77 204",
                ]
            ],
            [90, 80],
            "all",
            12,
        ),
        b.gap(4),
        "Client : Syndic Foncière du Levant &nbsp;&nbsp; Site : Résidence Les Amandiers",
        "Commande : FL-2290 &nbsp;&nbsp; Chantier : Débouchage et inspection colonne B",
        b.gap(2),
        "Travaux exécutés : curage 60 m, passage caméra, pose d'un tampon.",
        b.gap(3),
        "Observations du client :",
        b.ink("Accepté sous réserve de nettoyage de la cave n° 3", 17, "Dkg"),
        b.gap(6),
        b.grid(
            [
                ["Le technicien", "Le client (nom, qualité, date)"],
                [b.Scrawl(111, 90), b.ink("H. Bensoussan", 26)],
                ["Karim", "Hélène Bensoussan, gestionnaire, le 23/6/2026"],
            ],
            [60, 110],
        ),
        size=11,
    )
    yield b.scanned(
        "bon-intervention",
        slip,
        Scanner(dpi=98, skew=1.6, noise=4, blur=0.6, jpeg=31, shadow=True, seed=32),
        b.AC,
        b.COND,
        True,
        "fr",
        client="Syndic Foncière du Levant",
        project="Débouchage et inspection colonne B",
        signatory_name="Hélène Bensoussan",
        signatory_title="gestionnaire",
        signature_date="2026-06-23",
        po_number="FL-2290",
        conditions=["nettoyage de la cave n° 3"],
    )

    yield b.paper(
        "pv-annule",
        b.ty(
            r"""
#place(center + horizon, rotate(-40deg, text(80pt, fill: rgb("#f3b4b4"), weight: "bold")[ANNULÉ]))
#text(15pt, weight: "bold")[Procès-verbal d'acceptation]\
Fondation de la Maison des Jeunes, Yverdières
#v(4mm)
Mandat : Système de contrôle d'accès, mandat n° 318 \
Étape : Mise en service \
Mandataire : Sécurilac SA \
Montant de l'étape : CHF 9'870.00

Les soussignés acceptent l'étape ci-dessus.
#v(4mm)
#table(columns: (1fr, 1fr, 1fr), inset: 7pt, table.header([*Nom*], [*Fonction*], [*Signature*]), [Noémie Chappatte], [Responsable d'exploitation], [#scrawl(4)], [Alain Perrochet], [Président du Conseil], [#scrawl(11)])
Yverdières, le 27 avril 2026
""",
            "New Computer Modern",
            11.5,
        ),
        b.AC,
        b.UND,
        True,
        "fr",
        client="Fondation de la Maison des Jeunes",
        project="Système de contrôle d'accès",
        project_code="318",
        milestone="Mise en service",
        signatory_name="Alain Perrochet",
        signatory_title="Président du Conseil",
        signature_date="2026-04-27",
        amount="9870.00 CHF",
        warnings=["draft_or_void"],
    )
