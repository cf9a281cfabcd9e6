"""French papers: procès-verbaux de réception and what stands around them."""

from collections.abc import Iterator

from paper import Paper

from fifth_hand.desk import (
    Over,
    box,
    build,
    colors,
    gap,
    ink,
    lines,
    p,
    pasted,
    put,
    sheet,
    signed,
    square,
    stamp,
    strike,
    table,
)
from fifth_hand.words import label, paper, paras, rows, scanned


def works(reserved: bool) -> Paper:
    """PV de réception des travaux, with boxes before sentences; réserves in an annexed table."""
    found = [
        "Reprise de l'enduit en pied de mur, façade ouest",
        "Réglage du portail coulissant",
        "Remise du DOE complet en deux exemplaires",
    ]
    story = [
        p("MAIRIE DE SAINT-AUBRAC-LES-VIGNES", 11, "LR-B", b=1),
        p("Direction des services techniques", 9, "LR-I", b=16),
        p("PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX", 14, "LR-B", align=1, b=12),
        *paras(
            """Opération : Réhabilitation du groupe scolaire Jean-Moulin<br/>
            Affaire n° 2025-MAPA-018, lot 3 Façades et serrurerie<br/>
            Titulaire : Entreprise Delmas &amp; Fils, SARL<br/>
            Montant du lot : 186 420,00 € HT (TVA 20 % : 37 284,00 € ; 223 704,00 € TTC)<br/>
            Opérations préalables à la réception : 9 juin 2026""",
            10.5,
            "LR",
            b=8,
        ),
        p("Le maître de l'ouvrage, après avoir visité les travaux exécutés, décide :", 10.5, "LR"),
        table(
            [
                [box("" if reserved else "v"), "de prononcer la réception sans réserve ;"],
                [
                    box("v" if reserved else ""),
                    "de prononcer la réception avec les réserves ci-après ;",
                ],
                [box(), "de refuser la réception des travaux."],
            ],
            [22, 430],
            face="LR",
            size=10.5,
        ),
        gap(6),
        table(
            [["N°", "Réserves"]] + [[str(i + 1), t] for i, t in enumerate(found)]
            if reserved
            else [["N°", "Réserves"], ["", "néant"]],
            [30, 430],
            face="LR",
            grid=0.4,
        ),
        p(
            "Date d'achèvement retenue : 5 juin 2026. Délai de levée des réserves : trente jours.",
            10,
            "LR",
            a=8,
            b=22,
        ),
        p("Fait à Saint-Aubrac, le 16 juin 2026", 10.5, "LR", leftIndent=250),
        p("Pour la commune, l'adjointe aux travaux", 10.5, "LR", leftIndent=250),
        signed(301, 130, 38, 255, 0),
        p("Mireille Castaing", 10.5, "LR", leftIndent=250),
    ]
    text = """client: MAIRIE DE SAINT-AUBRAC-LES-VIGNES
        project: Réhabilitation du groupe scolaire Jean-Moulin
        code: 2025-MAPA-018
        ms: lot 3 Façades et serrurerie
        name: Mireille Castaing
        title: adjointe aux travaux
        date: 2026-06-16
        amount: 186420.00 EUR
        """
    head = "AC yes signed fr"
    if reserved:
        head, text = "AC if signed fr", text + "\n".join(f"if: {t}" for t in found)
    return paper(f"pv-mairie.{'a' if reserved else 'b'}", build(story), label(head, text))


def recipe() -> Paper:
    """PV de recette of software: a cross in a scanned narrow column for 'refusée'."""

    def draw(c) -> None:
        c.rect(45, 740, 505, 60)
        put(c, 55, 775, "PROCÈS-VERBAL DE RECETTE", 15, "LS-B")
        put(c, 55, 755, "Réf. PVR-LOGI-07        Version du modèle 2.1", 9)
        for i, (k, v) in enumerate(
            (
                ("Client", "Mutuelle des Quatre Rivières"),
                ("Prestataire", "Ardoise Logiciels SAS"),
                ("Projet", "Refonte de l'espace adhérent"),
                ("Bon de commande", "BC-26/01187"),
                ("Livrable", "Lot 2 - Prélèvements et remboursements"),
                ("Montant du jalon", "42 750,00 EUR HT"),
            )
        ):
            put(c, 55, 712 - 20 * i, k + " :", 10, "LS-B")
            put(c, 170, 712 - 20 * i, v, 10)
        put(c, 55, 570, "Conclusion de la recette", 11, "LS-B")
        for i, (text, on) in enumerate(
            (
                ("prononcée sans réserve", False),
                ("prononcée avec réserves", False),
                ("ajournée / refusée", True),
            )
        ):
            square(c, 60, 545 - 20 * i, 8, "h" if on else "", 44)
            put(c, 76, 545 - 20 * i, text, 10)
        put(
            c,
            55,
            470,
            "Motif : le calcul des indus est faux (contrats collectifs).",
            11,
            "LR-I",
        )
        c.rect(300, 330, 250, 110)
        put(c, 308, 425, "Pour le client", 9, "LS-B")
        put(c, 308, 411, "Yannick Le Goff, directeur des prestations", 9)
        put(c, 308, 397, "Le 11/03/2026", 9)
        ink(c, 340, 342, 150, 46, 311)

    return scanned(
        "recette-refus",
        sheet(draw),
        label(
            "AC no signed fr",
            """client: Mutuelle des Quatre Rivières
            project: Refonte de l'espace adhérent
            ms: Lot 2 - Prélèvements et remboursements
            name: Yannick Le Goff
            title: directeur des prestations
            date: 2026-03-11
            amount: 42750.00 EUR
            po: BC-26/01187""",
        ),
        skew=0.9,
        noise=8,
        seed=21,
    )


def mail_reply() -> Paper:
    story = [
        table(
            rows("""De : | Solène Marchetti <s.marchetti@brumaire-theatre.example>
                À : | Atelier Grand Angle
                Date : | lun. 5 oct. 2026 à 18:22
                Objet : | Re: identité visuelle, livrable n° 2"""),
            [50, 420],
            ("LINEBELOW", (0, -1), (-1, -1), 0.5, colors.black),
            face="DC",
        ),
        gap(8),
        *paras(
            """Bonsoir Hugo,

            merci pour l'envoi. Nous validons le livrable n° 2 (charte graphique), à condition que
            le logo monochrome soit refait pour les programmes imprimés. Sous cette réserve, vous
            pouvez facturer les 7 200,00 € prévus au devis D-2026-118.

            Bien à vous,

            Solène Marchetti<br/>Secrétaire générale<br/>Théâtre Brumaire""",
            10,
            "DC",
            b=9,
        ),
    ]
    return paper(
        "mail-theatre",
        build(story),
        label(
            "MAIL if - fr",
            """client: Théâtre Brumaire
            project: identité visuelle
            ms: livrable n° 2 (charte graphique)
            name: Solène Marchetti
            title: Secrétaire générale
            date: 2026-10-05
            amount: 7200.00 EUR
            if: le logo monochrome soit refait pour les programmes imprimés""",
        ),
    )


def delivery() -> Paper:
    """Bon de livraison; the wording 'reçu et accepté' struck out by pen, 'refusé' left."""

    def draw(c) -> None:
        put(c, 40, 790, "Menuiseries Bocage", 15, "DK-B")
        put(c, 400, 790, "BL n° 004418", 12, "DK-B")
        lines(
            c,
            40,
            765,
            [
                "Client : Résidence Les Tilleuls (SAS Habitat Loire)",
                "Chantier : Les Tilleuls bât. B      Affaire : A-7712",
                "Commande : HL-3390 du 4 mai 2026",
                "Jalon : livraison des 38 fenêtres      Valeur : 51 984,00 € HT",
            ],
            10,
            "DK",
            step=18,
        )
        t = table(
            rows("""Repère | Désignation | Qté | Observations
                F1 | Fenêtre 2 vantaux 120x135 | 22 |
                F2 | Fenêtre 1 vantail 80x95 | 12 | 5 vitrages fêlés
                F3 | Porte-fenêtre | 4 | teinte non conforme"""),
            [60, 220, 50, 170],
            face="DK",
            grid=0.5,
        )
        t.wrapOn(c, 500, 200)
        t.drawOn(c, 40, 600)
        x = strike(c, 40, 560, "Marchandise reçue et acceptée", 11, "DK")
        put(c, x, 560, "  -  Marchandise refusée", 11, "DK")
        put(c, 40, 544, "(rayer la mention inutile)", 8, "DK-I")
        put(c, 40, 500, "Le réceptionnaire : Thibault Roncin, conducteur de travaux", 10, "DK")
        put(c, 40, 484, "Date : 2 juillet 2026", 10, "DK")
        ink(c, 320, 470, 130, 44, 321)
        stamp(c, 400, 430, ["HABITAT LOIRE"], 5, colors.Color(0.1, 0.3, 0.6))

    return paper(
        "bon-livraison",
        sheet(draw),
        label(
            "AC no signed fr",
            """client: SAS Habitat Loire
            project: Les Tilleuls bât. B
            code: A-7712
            ms: livraison des 38 fenêtres
            name: Thibault Roncin
            title: conducteur de travaux
            date: 2026-07-02
            amount: 51984.00 EUR
            po: HL-3390""",
        ),
    )


def avenant() -> Paper:
    """Avenant signed by both, in two columns of articles."""
    story = [
        p("AVENANT N° 4", 15, "LN-B", b=2),
        p("au contrat de maîtrise d'œuvre, affaire MOE-2024-55", 10, "LN", b=10),
        *paras(
            """<b>Entre</b> la Fondation Aurélien-Blanc (maître d'ouvrage) <b>et</b> l'agence
            Trame Architectes.

            <b>Opération</b> Maison d'accueil de Vaubrun

            <b>Article 1.</b> Une mission complémentaire d'étude acoustique est ajoutée.

            <b>Article 2.</b> La rémunération est augmentée de 13 900,00 € HT et passe de
            212 000,00 € à 225 900,00 € HT.

            <b>Article 3.</b> Les autres clauses, notamment celles relatives à l'acceptation des
            éléments de mission et à leur rejet, demeurent inchangées.

            <b>Article 4.</b> Le présent avenant prend effet à sa signature par les parties.""",
            10.5,
            "LN",
            b=8,
            align=4,
        ),
        gap(120),
        p("Le maître d'ouvrage<br/>lu et approuvé", 10.5, "LN-I"),
        pasted(331, 140, 48),
        p("Édouard Lamarque, président<br/>le 30 janvier 2026", 10.5, "LN", b=20),
        p("L'architecte", 10.5, "LN-I"),
        signed(332, 110, 32),
        p("Inès Ferrand, gérante<br/>le 28 janvier 2026", 10.5, "LN"),
        Over(lambda c: None, 10),
    ]
    return paper(
        "avenant",
        build(story, columns=2),
        label(
            "CO yes signed fr",
            """client: Fondation Aurélien-Blanc
            project: Maison d'accueil de Vaubrun
            code: MOE-2024-55
            name: Édouard Lamarque
            title: président
            date: 2026-01-30
            amount: 13900.00 EUR
            co: 4""",
        ),
    )


def papers() -> Iterator[Paper]:
    yield works(True)
    yield works(False)
    yield recipe()
    yield mail_reply()
    yield delivery()
    yield avenant()
