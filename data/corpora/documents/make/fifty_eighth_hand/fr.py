"""French papers, also of Belgium, Switzerland and Quebec."""

from collections.abc import Iterator

from paper import Paper, truth

from fifty_eighth_hand.board import (
    A4,
    LETTER,
    SERIF,
    Box,
    Hand,
    Ink,
    Scanner,
    Sheet,
    across,
    gap,
    joined,
    paper,
    rl,
    scan,
    scanned,
    stamp,
    typ,
)

ACC = "acceptance_certificate"


def reception() -> Paper:
    s = Sheet("Helvetica", 10)
    story = [
        s.h("PROCÈS-VERBAL DE RÉCEPTION PROVISOIRE", 14, 1),
        s.t(
            [
                ["Maître de l'ouvrage", "Régie foncière de Wavremont"],
                ["Chantier", "Crèche des Tilleuls, lot 3 Techniques spéciales"],
                ["Auteur de projet", "Bureau d'études Delhaye-Poncin srl"],
                ["Réf. marché", "RFW/2025/118"],
            ],
            [140, 320],
            False,
        ),
        s.p(
            "L'an deux mille vingt-six, le 6 octobre, les parties se sont réunies sur place et ont constaté que l'installation est en état d'être mise en service."
        ),
        s.p("La réception provisoire est accordée sous réserve des remarques suivantes :"),
        s.p("1. rapport de mise en service de la pompe à chaleur à remettre"),
        s.p("2. étiquetage des départs du tableau TD2 à compléter"),
        s.p(
            "Les remarques seront levées pour le 30 octobre 2026. La garantie de deux ans court à dater de ce jour."
        ),
        gap(10),
        s.t(
            [
                ["Pour le maître de l'ouvrage", "Pour l'auteur de projet"],
                [Ink(33, 120, 34), Ink(34)],
                ["Bénédicte Vanhamme<br/>Directrice technique", "Luc Poncin<br/>Administrateur"],
            ],
            [230, 230],
        ),
    ]
    page = rl(
        story,
        A4,
        64,
        lambda c, n: stamp(c, 300, 190, ["RÉGIE FONCIÈRE", "WAVREMONT"], -10, "#553388", 10, True),
    )
    return scanned(
        "fr-reception-provisoire",
        page,
        truth(
            ACC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Régie foncière de Wavremont",
            project="Crèche des Tilleuls, lot 3 Techniques spéciales",
            project_code="RFW/2025/118",
            signatory_name="Bénédicte Vanhamme",
            signatory_title="Directrice technique",
            signature_date="2026-10-06",
            conditions=[
                "rapport de mise en service de la pompe à chaleur à remettre",
                "étiquetage des départs du tableau TD2 à compléter",
            ],
        ),
        Scanner(110, 0.9, 6, 0.4, 1.0, 28, seed=31),
    )


def service_fait() -> Paper:
    page = typ(
        r"""
#grid(columns: (1fr, 1fr), [*Communauté de communes du Val d'Ambre* \ Pôle aménagement], align(right)[SF-2026-0417])
#v(16pt)
#align(center)[#text(15pt)[*Attestation de service fait*]]
#v(10pt)
#text(9pt)[Vu le code de la commande publique ; \ Vu le marché à procédure adaptée notifié le 12 mai 2025 ; \ Vu l'ordre de service n° 3 prescrivant le démarrage de la phase ; \ Vu les pièces remises par le prestataire le 13 février 2026 : plans, notice, estimation ;]
#v(4pt)
Je soussigné, Bastien Roquelaure, directeur général des services, atteste que le prestataire *Atelier Paysages Mireval* a exécuté les prestations ci-dessous conformément au marché n° 2025-MAPA-33.
#v(4pt)
#table(columns: (1fr, auto, auto), [Prestation], [Montant HT], [TVA 20 %], [Requalification du bourg de Sainte-Auze : phase PRO], [14 820,00 €], [2 964,00 €])
Le service fait est constaté sans réserve ; la dépense peut être mandatée.
#v(12pt)
Fait à Ambre-le-Vieux, le 2 mars 2026
#v(2pt)
INK35 \
Bastien Roquelaure \ Directeur général des services
""",
        "fr",
        "Libertinus Serif",
        11,
    )
    return paper(
        "fr-service-fait",
        page,
        truth(
            ACC,
            "accepted",
            True,
            "fr",
            client="Communauté de communes du Val d'Ambre",
            project="Requalification du bourg de Sainte-Auze",
            project_code="2025-MAPA-33",
            milestone="phase PRO",
            signatory_name="Bastien Roquelaure",
            signatory_title="Directeur général des services",
            signature_date="2026-03-02",
            amount="14820.00 EUR",
        ),
    )


def lettre() -> Paper:
    s = Sheet(SERIF, 11.5)
    story = [
        s.p("Fondation Hospitalière du Jorat<br/>Route de Berne 77<br/>1010 Lausanne", after=18),
        s.p(
            "Ingénieurs Corboz & Fils SA<br/>M. Étienne Corboz<br/>1630 Bulle".replace(
                "&", "&amp;"
            ),
            after=14,
        ),
        s.p("Lausanne, le 11 décembre 2026", align=2, after=12),
        s.p("Étude parasismique du bâtiment C, mandat 7702", bold=True),
        s.p("Monsieur,"),
        s.p(
            "Nous accusons réception de votre rapport définitif du 20 novembre. Notre ingénieur-conseil, qui l'a relu, en approuve la méthode et les conclusions."
        ),
        s.p(
            "En conséquence, la Fondation accepte le rapport définitif et libère le solde des honoraires, soit CHF 21'380.00 hors taxes. Le mandat est ainsi terminé."
        ),
        s.p("Veuillez agréer, Monsieur, nos salutations distinguées.", after=4),
        Ink(36),
        s.p("Solange Mettraux<br/>Secrétaire générale"),
    ]
    return paper(
        "fr-lettre-solde",
        rl(story, A4, 80),
        truth(
            ACC,
            "accepted",
            True,
            "fr",
            client="Fondation Hospitalière du Jorat",
            project="Étude parasismique du bâtiment C",
            project_code="7702",
            milestone="rapport définitif",
            signatory_name="Solange Mettraux",
            signatory_title="Secrétaire générale",
            signature_date="2026-12-11",
            amount="21380.00 CHF",
        ),
    )


def refus() -> Paper:
    page = typ(
        r"""
#text(9pt)[Société des traverses de l'Estuaire #h(1fr) 1180, rue du Port, Rimouski (Québec)]
#hr
#v(10pt)
#text(16pt, weight: "bold")[Avis de refus d'un livrable]
#v(6pt)
#kv([Projet], [Étude d'électrification du traversier], [No de projet], [STE-2026-09], [Firme], [Groupe-conseil Laframboise inc.], [Livrable], [L3, Analyse de rentabilité], [Valeur], [18 450,00 \$ CA], [Avis émis le], [2026-05-21])
#v(8pt)
Le comité de suivi a examiné le livrable L3 et *le refuse*. L'analyse repose sur un tarif d'électricité échu et ne traite pas le scénario hybride exigé à l'article 4.2 du devis.
#v(4pt)
La firme dispose de vingt jours ouvrables pour soumettre une version corrigée. Aucun paiement n'est autorisé d'ici là.
#v(14pt)
INK37 \
Marie-Ève Thibodeau, ing. \ Chef de projet, Société des traverses de l'Estuaire
""",
        "fr",
        "Liberation Serif",
        11,
        "us-letter",
    )
    return paper(
        "fr-avis-refus",
        page,
        truth(
            ACC,
            "rejected",
            True,
            "fr",
            client="Société des traverses de l'Estuaire",
            project="Étude d'électrification du traversier",
            project_code="STE-2026-09",
            milestone="L3, Analyse de rentabilité",
            signatory_name="Marie-Ève Thibodeau",
            signatory_title="Chef de projet",
            signature_date="2026-05-21",
            amount="18450.00 CAD",
        ),
    )


def recette() -> Paper:
    s = Sheet("Helvetica", 10, tint="#6a0d2b")
    story = [
        s.h("PV de recette – Vérification de service régulier", 14),
        s.p("Éditeur-intégrateur : Argonaute Systèmes"),
        s.t(
            [
                ["Client", "Mutuelle des Artisans du Forez"],
                ["Projet", "Refonte de l'extranet adhérents (REX)"],
                ["Code", "AS-2026-REX"],
                ["Période de VSR", "du 01/06/2026 au 31/07/2026"],
            ],
            [110, 340],
            False,
        ),
        s.p("Anomalies restantes : bloquantes 0, majeures 1, mineures 6."),
        s.p("Le client prononce (une seule case) :"),
        Box("la recette sans réserve", "x"),
        Box("la recette avec réserves", ""),
        Box("l'ajournement de la recette", "x"),
        gap(8),
        s.p("Signature du client :"),
        Ink(38),
        s.p("Thibault Esparre, Responsable des systèmes d'information"),
        s.p("Date : 04/08/2026"),
    ]
    return paper(
        "fr-pv-recette",
        rl(story),
        truth(
            ACC,
            "undecided",
            True,
            "fr",
            client="Mutuelle des Artisans du Forez",
            project="Refonte de l'extranet adhérents (REX)",
            project_code="AS-2026-REX",
            milestone="Vérification de service régulier",
            signatory_name="Thibault Esparre",
            signatory_title="Responsable des systèmes d'information",
            signature_date="2026-08-04",
        ),
    )


def deux() -> Paper:
    page = typ(
        r"""
#text(15pt, weight: "bold")[Certificat d'acceptation d'étape]
#v(4pt)
Mandat *M-0642*, Audit acoustique du Grand Théâtre \
Mandante : *Ville de Carouges-sur-Aire* \
Mandataire : Phonie Conseil Sàrl \
Étape acceptée : *Étape 2, mesures in situ*, CHF 9'700.00
#v(8pt)
La mandante accepte l'étape désignée ci-dessus. La signature collective à deux est requise.
#v(14pt)
#grid(columns: (1fr, 1fr), row-gutter: 10pt, [Carouges, le 3 juin 2026], [Carouges, le #box(width: 3cm, line(length: 100%, stroke: 0.4pt))], [INK39], [#v(30pt)], [Odile Perrenoud \ Cheffe du service culturel], [Alain Zbinden \ Secrétaire municipal])
#v(18pt)
Pour le mandataire : INK40 Nils Favre, 29 mai 2026
""",
        "fr",
        "Libertinus Serif",
        11,
    )
    return paper(
        "fr-signature-a-deux",
        page,
        truth(
            ACC,
            "undecided",
            False,
            "fr",
            client="Ville de Carouges-sur-Aire",
            project="Audit acoustique du Grand Théâtre",
            project_code="M-0642",
            milestone="Étape 2, mesures in situ",
            signatory_name="Alain Zbinden",
            signatory_title="Secrétaire municipal",
            amount="9700.00 CHF",
            warnings=["partly_signed"],
        ),
    )


def annule() -> Paper:
    s = Sheet("Courier", 10, 1.25)
    story = [
        s.h("BON DE REMISE DE DOSSIER No 2091", 13),
        s.p("Géomètres associés Kerouan - Vannes", after=10),
        s.p("Remis à : SCI Les Embruns"),
        s.p("Affaire : Bornage et division, Pointe du Guer"),
        s.p("Dossier : GK-26-554"),
        gap(6),
        s.t(
            [
                ["Pièce", "Nb"],
                ["Procès-verbal de bornage", "2"],
                ["Plan de division 1/500", "4"],
                ["Document d'arpentage", "1"],
            ],
            [330, 60],
        ),
        s.p("Le client déclare accepter les pièces remises."),
        gap(8),
        Ink(42),
        s.p("Gaëlle Le Dantec, gérante"),
        Hand("le 19 janvier 2026", 16),
    ]
    page = rl(story, A4, 70, lambda c, n: across(c, "ANNULÉ", A4, 110, 0.68))
    return scanned(
        "fr-bon-annule",
        page,
        truth(
            ACC,
            "undecided",
            True,
            "fr",
            client="SCI Les Embruns",
            project="Bornage et division, Pointe du Guer",
            project_code="GK-26-554",
            signatory_name="Gaëlle Le Dantec",
            signatory_title="gérante",
            signature_date="2026-01-19",
            warnings=["draft_or_void"],
        ),
        Scanner(105, -1.1, 6, 0.4, 1.05, 28, seed=32),
    )


def achevement() -> Paper:
    """A typed certificate with a scanned annex in which the point left open stands."""
    first = typ(
        r"""
#align(center)[#text(17pt, weight: "bold")[Constat d'achèvement]]
#v(8pt)
*Donneur d'ordre :* Aéroport régional de Brivezac \
*Opération :* Réhabilitation de la tour de contrôle \
*Maîtrise d'œuvre :* Cabinet Lestrade Ingénierie, affaire n° 1955 \
*Montant libéré :* 73 640,00 € HT
#v(8pt)
Le donneur d'ordre constate l'achèvement de la mission VISA--DET et l'accepte, à l'exception du point porté en annexe.
#v(12pt)
Le 28 septembre 2026 \
INK43 \
Corentin Maury, Directeur de l'exploitation
#v(1fr)
#text(7.5pt)[Le présent constat comporte deux pages, dont une annexe.]
""",
        "fr",
        "Liberation Sans",
        10.5,
    )
    s = Sheet(SERIF, 12)
    second = rl(
        [
            s.h("Annexe au constat d'achèvement, affaire n° 1955"),
            s.p("Point restant dû : le dossier des ouvrages exécutés du lot ascenseur"),
            Hand("vu, C. Maury 28/09/26", 18, width=240),
        ],
        A4,
        80,
    )
    label = truth(
        ACC,
        "accepted_with_conditions",
        True,
        "fr",
        client="Aéroport régional de Brivezac",
        project="Réhabilitation de la tour de contrôle",
        project_code="1955",
        milestone="mission VISA–DET",
        signatory_name="Corentin Maury",
        signatory_title="Directeur de l'exploitation",
        signature_date="2026-09-28",
        amount="73640.00 EUR",
        conditions=["le dossier des ouvrages exécutés du lot ascenseur"],
    )
    return Paper(
        "lz-fr-constat-annexe",
        "a",
        "mixed",
        joined(first, scan(second, Scanner(105, 0.5, 4, 0.4, 1.0, 28, seed=33))),
        label,
        joined(first, second),
    )


def avenant() -> Paper:
    page = typ(
        r"""
#align(center)[*AVENANT N° 2* \ au contrat de maîtrise d'œuvre du 14 janvier 2025 \ #v(2pt) _Transformation de la halle aux grains_]
#v(8pt)
#text(9.5pt)[Il est rappelé que le maître d'ouvrage a confié au maître d'œuvre une mission de base, que les études d'avant-projet ont été approuvées par délibération du 3 octobre 2025 et que le conseil d'administration a souhaité depuis ouvrir la salle basse au public.]

Entre *l'Office du tourisme de Castelmaur*, maître d'ouvrage, et *Studio Palombe, architectes*, maître d'œuvre, il a été convenu ce qui suit.

*Article 1.* La mission est complétée par les études de scénographie de la salle basse.

*Article 2.* Le forfait de rémunération est augmenté de 11 200,00 € HT et passe de 164 000,00 € HT à 175 200,00 € HT.

*Article 3.* Les autres clauses du contrat demeurent inchangées.
#v(10pt)
Fait à Castelmaur en deux exemplaires, le 9 avril 2026
#v(6pt)
#grid(columns: (1fr, 1fr), [Le maître d'ouvrage, \ la présidente \ INK44 \ Fanny Barthès], [Le maître d'œuvre \ \ INK45 \ Yann Palombe])
""",
        "fr",
        "New Computer Modern",
        11,
    )
    return paper(
        "fr-avenant",
        page,
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Office du tourisme de Castelmaur",
            project="Transformation de la halle aux grains",
            signatory_name="Fanny Barthès",
            signatory_title="présidente",
            signature_date="2026-04-09",
            amount="11200.00 EUR",
            change_order_number="2",
        ),
    )


def heures() -> Paper:
    s = Sheet("Helvetica", 9.5, tint="#00566b")
    story = [
        s.h("Compte rendu d'activité – novembre 2026"),
        s.p(
            "Intervenante : Maëlys Kerbrat (Cap Horizon Conseil) – Code mission CH-7741 – Client : Laboratoires Vercoral SAS – Mission : PMO qualité"
        ),
        s.t(
            [
                ["Semaine", "L", "M", "M", "J", "V", "Total"],
                ["45", "1", "1", "1", "1", "0,5", "4,5"],
                ["46", "1", "1", "F", "1", "1", "4"],
                ["47", "1", "1", "1", "1", "1", "5"],
                ["48", "1", "0,5", "1", "1", "1", "4,5"],
                ["", "", "", "", "", "<b>Jours</b>", "<b>18</b>"],
            ],
            [70, 50, 50, 50, 50, 60, 60],
        ),
        s.p("Montant : 18 jours à 690,00 € = 12 420,00 € HT"),
        s.p(
            "Visa du client : CRA validé en ligne par Florian Guézennec, Responsable assurance qualité, le 1er décembre 2026 à 9 h 12."
        ),
    ]
    return paper(
        "fr-cra",
        rl(story),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Laboratoires Vercoral SAS",
            project="PMO qualité",
            project_code="CH-7741",
            signatory_name="Florian Guézennec",
            signatory_title="Responsable assurance qualité",
            signature_date="2026-12-01",
            amount="12420.00 EUR",
        ),
    )


def courriel() -> Paper:
    page = typ(
        r"""
#table(columns: (2.2cm, 1fr), stroke: none, inset: 2pt, [De :], [Hortense Lambrecht <h.lambrecht\@papeteriesdumeuse.example>], [À :], [Cédric Noël], [Envoyé :], [24 juin 2026 11:36], [Objet :], [TR : Diagnostic énergie, usine d'Anhée (dossier DE-88)])
#hr
Bonjour Cédric,

Bien reçu la version 3 du rapport. Les deux tableaux manquants y sont, nous n'avons plus d'observations : c'est validé pour le lot 1 du Diagnostic énergie, usine d'Anhée. Tu peux donc nous envoyer la note de 5.900,00 EUR.

Pour le lot 2, on en reparle après les congés.

Bien à toi,

Hortense Lambrecht \ Responsable maintenance \ Papeteries du Meuse SA
""".replace("<h.", r"\<h.").replace("example>", r"example\>"),
        "fr",
        "Libertinus Serif",
        11,
    )
    return paper(
        "fr-courriel",
        page,
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Papeteries du Meuse SA",
            project="Diagnostic énergie, usine d'Anhée",
            project_code="DE-88",
            milestone="lot 1",
            signatory_name="Hortense Lambrecht",
            signatory_title="Responsable maintenance",
            signature_date="2026-06-24",
            amount="5900.00 EUR",
        ),
    )


def mission() -> Paper:
    s = Sheet(SERIF, 11)
    story = [
        s.h("Énoncé des travaux EDT-11", 17),
        s.p(
            "Client : Coopérative agricole des Bois-Francs<br/>Fournisseur : Boréal Transformation inc.<br/>Projet : Traçabilité du lait"
        ),
        s.p("1. Contexte. La coopérative veut suivre chaque citerne de la ferme à l'usine."),
        s.p(
            "2. Travaux. Analyse fonctionnelle, choix d'une solution, accompagnement du pilote auprès de huit fermes."
        ),
        s.p(
            "3. Livrables et échéancier. Analyse : 30 janvier 2027. Recommandation : 12 mars 2027. Bilan du pilote : 25 juin 2027."
        ),
        s.p(
            "4. Honoraires. Montant forfaitaire de 64 800,00 $ CA, taxes en sus, facturé à l'acceptation de chaque livrable."
        ),
        s.p("5. Durée. Du 7 décembre 2026 au 30 juin 2027."),
    ]
    return paper(
        "fr-enonce",
        rl(story, LETTER, 76),
        truth(
            "statement_of_work",
            None,
            None,
            "fr",
            client="Coopérative agricole des Bois-Francs",
            project="Traçabilité du lait",
            project_code="EDT-11",
            amount="64800.00 CAD",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        reception,
        service_fait,
        lettre,
        refus,
        recette,
        deux,
        annule,
        achevement,
        avenant,
        heures,
        courriel,
        mission,
    ):
        yield make()
