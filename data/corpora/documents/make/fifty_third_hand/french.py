"""French, Belgian, Swiss and Quebec papers."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import CK, UN, Field, Ink, Look, Stamp, Tick, hand, paper, sheet, tab
from .press import scanned, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Twelve papers."""
    yield from received()
    yield from not_so()
    yield from around()


def received() -> Iterator[Paper]:
    yield paper(
        "fr-recette-definitive",
        typ("""#set page(margin: 2.2cm, header: text(8pt)[Réf. PVR-2026-33 #h(1fr) Ardoise Numérique SAS, Angers])
#set text(font: "Liberation Serif", size: 11pt, lang: "fr")
#align(center, text(16pt)[*Procès-verbal de recette définitive*])
#v(3mm)
Entre la société *Minoteries Vauclaire*, maître d'ouvrage, et *Ardoise Numérique SAS*, titulaire du projet « Traçabilité des lots » (projet n° MV-24-119).

La vérification de service régulier s'est déroulée du 7 avril au 4 mai 2026 sans incident bloquant ni majeur. Les trois anomalies mineures relevées à la recette provisoire sont corrigées.

Les phases 1 (Cadrage, 18 000,00 € HT) et 2 (Pilote Saumur, 52 300,00 € HT) ont été soldées. La garantie court pour douze mois ; les demandes sont adressées au centre de services par le portail. La documentation d'exploitation, version 1.4, a été remise au responsable informatique le 28 avril.

En conséquence, le maître d'ouvrage *prononce la recette définitive* de la phase 3, Déploiement usines, avec effet au 5 mai 2026. Le solde de 46 920,00 € HT devient exigible.

#v(6mm)
Fait à Saumur, le 5 mai 2026, en deux exemplaires.
#grid(columns: (1fr, 1fr), [Pour le maître d'ouvrage \\ Solène Garrigue \\ Directrice industrielle \\ §501], [Pour le titulaire \\ Mathis Beauvillain \\ Chef de projet \\ §502])
"""),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Minoteries Vauclaire",
            project="Traçabilité des lots",
            project_code="MV-24-119",
            milestone="phase 3, Déploiement usines",
            signatory_name="Solène Garrigue",
            signatory_title="Directrice industrielle",
            signature_date="2026-05-05",
            amount="46920.00 EUR",
        ),
    )

    yield paper(
        "fr-qc-lettre",
        sheet(
            "Saguenay, le 12 février 2026",
            8,
            "Monsieur Étienne Robichaud\nGroupe-conseil Trois Rapides inc.\nTrois-Rivières (Québec)",
            8,
            "<b>Objet : Diagnostic organisationnel – mandat n° 3R-0871 – approbation du livrable 2</b>",
            "Monsieur,",
            "La Coopérative funéraire du Fjord a pris connaissance du livrable 2 que vous lui avez remis le 30 janvier. Il répond au mandat en tous points et nous l'approuvons sans modification.",
            "Vous pouvez donc facturer le deuxième versement, soit 38 250,00 $ CA avant taxes.",
            "Veuillez agréer nos salutations distinguées.",
            Ink(511, 120, 34),
            "Marie-Pier Tremblay-Ouellet\nDirectrice générale\nCoopérative funéraire du Fjord",
            look=Look(page="letter", margin=76, size=11, gap=9),
        ),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Coopérative funéraire du Fjord",
            project="Diagnostic organisationnel",
            project_code="3R-0871",
            milestone="livrable 2",
            signatory_name="Marie-Pier Tremblay-Ouellet",
            signatory_title="Directrice générale",
            signature_date="2026-02-12",
            amount="38250.00 CAD",
        ),
    )

    page = sheet(
        "# CERTIFICATION DU SERVICE FAIT",
        "Université de Haute-Lorraine – Direction des achats",
        tab(
            [
                ["Prestataire", "Lexivoix Traduction SARL"],
                ["Bon de commande", "4100287715"],
                ["Opération", "Colloque Mémoires industrielles"],
                ["Prestation", "Interprétation simultanée FR/DE/PL, 2 jours"],
                ["Montant TTC", "9 744,00 €"],
            ],
            (140, 300),
            "label",
        ),
        "Je soussigné certifie que la prestation ci-dessus a été intégralement exécutée et qu'elle est conforme à la commande. Bon à payer.",
        tab(
            [
                ["Nom", hand("Bastien Kieffer", 30)],
                ["Qualité", hand("Responsable administratif", 26)],
                ["Date", hand("17 juin 2026", 26)],
                ["Signature", Ink(517, 140, 36)],
            ],
            (90, 280),
            "label",
        ),
        14,
        Stamp("UNIV. HAUTE-LORRAINE", "SERVICE FAIT", hue="#333399"),
        look=Look(font="Times-Roman", size=11.5, hue="#000000"),
    )
    yield scanned(
        "fr-service-fait",
        page,
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Université de Haute-Lorraine",
            project="Colloque Mémoires industrielles",
            po_number="4100287715",
            signatory_name="Bastien Kieffer",
            signatory_title="Responsable administratif",
            signature_date="2026-06-17",
            amount="9744.00 EUR",
        ),
        Scanner(dpi=108, skew=0.9, noise=3, jpeg=31, seed=44),
    )

    yield paper(
        "fr-be-pv-reception",
        sheet(
            "# PV de réception – prestation événementielle",
            "Confluence Events SRL, Namur",
            tab(
                [
                    ["Client", Field("client", "Fédération wallonne des Brasseurs", 260)],
                    ["Événement", Field("ev", "Nuit du Houblon", 260)],
                    ["N° de projet", Field("nd", "CE-26-075", 120)],
                    ["Forfait convenu", Field("fo", "14.300,00 EUR", 120)],
                ],
                (130, 290),
                "label",
            ),
            tab(
                [
                    [Tick("r1", False), "Réception refusée"],
                    [Tick("r2", False), "Réception avec remarques"],
                    [Tick("r3", True), "Réception sans remarque"],
                ],
                (24, 300),
                "plain",
                bold=False,
            ),
            tab(
                [
                    ["Pour le client", Field("nom", "Aurélie Delvaux", 260)],
                    ["Fonction", Field("fct", "Secrétaire générale", 260)],
                    ["Signé électroniquement", Field("sig", "/s/ Aurélie Delvaux", 260)],
                    ["Le", Field("le", "30/05/2026", 90)],
                ],
                (130, 290),
                "label",
            ),
            look=Look(hue="#8a6d00"),
        ),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Fédération wallonne des Brasseurs",
            project="Nuit du Houblon",
            project_code="CE-26-075",
            signatory_name="Aurélie Delvaux",
            signatory_title="Secrétaire générale",
            signature_date="2026-05-30",
            amount="14300.00 EUR",
        ),
        "form",
    )


def not_so() -> Iterator[Paper]:
    yield paper(
        "fr-reserves",
        sheet(
            "# Procès-verbal d'admission avec réserves",
            "Marché public de prestations intellectuelles – CCAG-PI, article 32",
            tab(
                [
                    ["Acheteur", "Communauté d'agglomération du Pays de Brenelle"],
                    ["Titulaire", "Cabinet Osmose Conseil"],
                    ["Projet", "Schéma directeur du numérique"],
                    ["N° de projet", "26PI014"],
                    ["Élément de mission", "Phase 2 : scénarios"],
                    ["Prix de l'élément", "27 600,00 € HT"],
                ],
                (120, 320),
                "label",
            ),
            "## Constat",
            "Le rapport a été remis dans le délai. Le comité de pilotage du 8 octobre l'a examiné ; le scénario B est jugé abouti, le chiffrage du scénario C demeure incomplet.",
            "## Décision",
            "L'acheteur admet la phase 2 sous les réserves suivantes, à lever avant le 30 novembre 2026 :",
            "- compléter le chiffrage pluriannuel du scénario C\n- fournir les comptes rendus d'entretien manquants",
            "Le prix de l'élément est mis en paiement.",
            Ink(521),
            "À Brenelle-le-Château, le 14 octobre 2026\nPour l'acheteur, Yannick Le Gallou, vice-président délégué au numérique",
            look=Look(font="Times-Roman", size=11, hue="#1f3b73"),
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Communauté d'agglomération du Pays de Brenelle",
            project="Schéma directeur du numérique",
            project_code="26PI014",
            milestone="Phase 2 : scénarios",
            signatory_name="Yannick Le Gallou",
            signatory_title="vice-président délégué au numérique",
            signature_date="2026-10-14",
            amount="27600.00 EUR",
            conditions=[
                "compléter le chiffrage pluriannuel du scénario C",
                "fournir les comptes rendus d'entretien manquants",
            ],
        ),
    )

    yield paper(
        "fr-rejet",
        typ("""#set page(margin: 2cm)
#set text(font: "Liberation Sans", size: 10pt, lang: "fr")
#grid(columns: (1fr, 1fr), [*Mutuelle des Artisans du Rhône* \\ Direction de l'audit], align(right)[Lyon, le 23 mars 2026])
#v(5mm)
= Décision de rejet
*Mission :* Contrôle des délégataires de gestion (lettre de mission LM-2025-62) \\ *Livrable :* rapport définitif \\ *Cabinet :* Fauvel & Partenaires

#un Livrable admis #h(8mm) #un Livrable ajourné #h(8mm) #ck Livrable rejeté

Motifs : l'échantillon contrôlé (14 dossiers) est très inférieur aux 120 dossiers prévus ; les constats reposent sur des pièces de l'exercice 2023. Les honoraires de 31 800,00 € ne seront pas réglés en l'état.

#v(4mm)
§531 \\ Clotilde Mazuyer \\ Directrice de l'audit interne
"""),
        truth(
            AC,
            "rejected",
            True,
            "fr",
            client="Mutuelle des Artisans du Rhône",
            project="Contrôle des délégataires de gestion",
            project_code="LM-2025-62",
            milestone="rapport définitif",
            signatory_name="Clotilde Mazuyer",
            signatory_title="Directrice de l'audit interne",
            signature_date="2026-03-23",
            amount="31800.00 EUR",
        ),
    )

    yield paper(
        "fr-bat-non-coche",
        sheet(
            "# Bon à tirer",
            "Imprimé par l'agence Coquelicot &amp; Cie – travail n° C-3381",
            tab(
                [
                    ["Annonceur", "Caves Jolimont SA, Rolle"],
                    ["Publication", "Catalogue Vendanges 2026"],
                    ["Épreuve", "n° 3 du 6 août 2026"],
                    ["Tirage", "12 000 ex. – CHF 19'480.00"],
                ],
                (100, 300),
                "lines",
                bold=False,
            ),
            f"{UN} Bon à tirer sans correction\n{UN} Bon à tirer après corrections indiquées\n{UN} Nouvelle épreuve demandée",
            "Papier : 115 g demi-mat, couverture 250 g. Délai de livraison : dix jours ouvrables dès le bon à tirer. Frais de nouvelle épreuve : CHF 240.00.",
            "Prière de cocher une seule case ; sans indication, l'impression n'est pas lancée.",
            8,
            "Date : 11 août 2026",
            Ink(541),
            "Loïc Pasquier, responsable marketing",
            look=Look(font="Courier", size=10, hue="#b3202c"),
        ),
        truth(
            AC,
            "undecided",
            True,
            "fr",
            client="Caves Jolimont SA",
            project="Catalogue Vendanges 2026",
            project_code="C-3381",
            milestone="Épreuve n° 3",
            signatory_name="Loïc Pasquier",
            signatory_title="responsable marketing",
            signature_date="2026-08-11",
            amount="19480.00 CHF",
        ),
    )

    page = sheet(
        "# Attestation de bonne fin de formation",
        "Organisme : Passerelle RH, déclaration d'activité 44 54 03987 54",
        "Entreprise bénéficiaire : Fonderies de la Blaise\nParcours : Référents sécurité 2026\nN° de projet : CF-2026-208\nSession : Session 2, 14 et 15 septembre 2026\nCoût de la session : 4 380,00 € net de taxe",
        tab([["Stagiaires", "Présents", "Absents"], ["12", "11", "1"]], (120, 100, 100)),
        "L'entreprise atteste la bonne exécution de la session et en autorise le règlement.",
        10,
        tab(
            [
                ["Nom du représentant", "Odile Charpentier"],
                ["Fonction", "Responsable HSE"],
                ["Date", ""],
                ["Signature et cachet", ""],
            ],
            (150, 250),
            "label",
        ),
        look=Look(size=11, hue="#000000"),
    )
    yield scanned(
        "fr-attestation-vierge",
        page,
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Fonderies de la Blaise",
            project="Référents sécurité 2026",
            project_code="CF-2026-208",
            milestone="Session 2",
            signatory_name="Odile Charpentier",
            signatory_title="Responsable HSE",
            amount="4380.00 EUR",
        ),
        Scanner(dpi=105, skew=-1.3, noise=3, jpeg=30, shadow=True, seed=51),
    )


def around() -> Iterator[Paper]:
    yield paper(
        "fr-avenant",
        typ("""#set page(margin: 2.4cm)
#set text(font: "Libertinus Serif", size: 11pt, lang: "fr")
#align(center)[#text(14pt)[*AVENANT N° 3*] \\ au contrat de régie éditoriale (projet n° RE-2025-08)]
*Client :* Office du tourisme des Deux Vallées \\ *Prestataire :* Agence Tilleul \\ *Opération :* Magazine Grand Air

*Article 1.* Ajout d'un cahier central de huit pages sur les refuges.

*Article 2.* Le prix est augmenté de 5 640,00 € HT, ce qui le porte à 41 240,00 € HT.

*Article 3.* Les autres clauses restent inchangées, notamment le calendrier de parution et la cession des droits de reproduction. Le contrat initial, signé le 3 novembre 2025, s'élevait à 32 100,00 € HT ; les avenants n° 1 et n° 2 l'ont porté à 35 600,00 € HT.
#v(8mm)
#table(columns: (1fr, 1fr), stroke: none, [Lu et approuvé, pour le client \\ §551 \\ Capucine Morel, présidente \\ le 29 janvier 2026], [Pour le prestataire \\ §552 \\ Ludovic Arnal, gérant \\ le 27 janvier 2026])
"""),
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Office du tourisme des Deux Vallées",
            project="Magazine Grand Air",
            project_code="RE-2025-08",
            change_order_number="3",
            signatory_name="Capucine Morel",
            signatory_title="présidente",
            signature_date="2026-01-29",
            amount="5640.00 EUR",
        ),
    )

    yield paper(
        "fr-cra-partiel",
        sheet(
            "# Compte rendu d'activité – septembre 2026",
            "Consultante : Ines Bouzid – ESN Granit Digital\nClient : Assurances Beauséjour – Projet : Refonte Sinistres Auto – Réf. mission GD-1187",
            tab(
                [
                    ["Semaine", "Jours déclarés", "Jours validés", "Observation"],
                    ["36", "4", "4", ""],
                    ["37", "5", "5", ""],
                    ["38", "5", "3", "deux jours de formation interne"],
                    ["39", "5", "5", ""],
                    ["Total", "19", "17", ""],
                ],
                (80, 100, 100, 180),
            ),
            "Validation client : <b>partielle</b>. 17 jours sont approuvés à 610,00 €, soit 10 370,00 € HT à facturer. Les deux jours de la semaine 38 ne sont pas facturables.",
            Ink(561, 110),
            "Validé le 1er octobre 2026 par Romuald Cazenave, responsable de domaine, Assurances Beauséjour",
            look=Look(page="land", hue="#4a148c"),
        ),
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "fr",
            client="Assurances Beauséjour",
            project="Refonte Sinistres Auto",
            project_code="GD-1187",
            signatory_name="Romuald Cazenave",
            signatory_title="responsable de domaine",
            signature_date="2026-10-01",
            amount="10370.00 EUR",
            conditions=["Les deux jours de la semaine 38 ne sont pas facturables."],
        ),
    )

    yield paper(
        "fr-mail-valide",
        typ("""#set page(margin: 1.8cm)
#set text(font: "Liberation Sans", size: 10pt, lang: "fr")
*De :* Gwenaëlle Prigent \\ *À :* studio\\@lanterne.example \\ *Envoyé :* jeudi 9 juillet 2026 18:22 \\ *Objet :* Site Voiles du Ponant : lot 4
#rule
Bonjour à tous,

c'est bon pour nous, la boutique en ligne tourne depuis une semaine et les bénévoles s'y retrouvent. Je vous confirme que le lot 4 est validé ; envoyez la facture de 7 125,00 € HT à notre trésorier (projet n° DV-0553).

Belle soirée,

Gwenaëlle Prigent \\ Déléguée générale \\ Association Voiles du Ponant
"""),
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Association Voiles du Ponant",
            project="Site Voiles du Ponant",
            project_code="DV-0553",
            milestone="lot 4",
            signatory_name="Gwenaëlle Prigent",
            signatory_title="Déléguée générale",
            signature_date="2026-07-09",
            amount="7125.00 EUR",
        ),
    )

    yield paper(
        "fr-ch-commande",
        sheet(
            "# Bon de commande 2026-0417",
            "Fondation Musée du Jorat, Moudon",
            "Fournisseur : Oreille Fine Sàrl, Lausanne\nProjet : Parcours sonore Salle 5",
            6,
            tab(
                [
                    ["Pos.", "Désignation", "CHF"],
                    ["1", "Prise de son, 3 jours", "4'200.00"],
                    ["2", "Montage et mixage", "6'850.00"],
                    ["3", "Installation", "1'900.00"],
                    ["", "Total hors TVA", "12'950.00"],
                ],
                (40, 280, 100),
                "lines",
            ),
            "Livraison souhaitée : 20 novembre 2026. La réception se fera sur place, en présence de la conservatrice.",
            f"{CK} paiement à 30 jours   {UN} acompte",
            look=Look(font="Times-Roman", size=11, hue="#3b3b3b"),
        ),
        truth(
            "purchase_order",
            None,
            None,
            "fr",
            client="Fondation Musée du Jorat",
            project="Parcours sonore Salle 5",
            amount="12950.00 CHF",
            po_number="2026-0417",
        ),
    )
