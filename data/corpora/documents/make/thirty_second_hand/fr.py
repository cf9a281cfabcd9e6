"""French, Belgian, Swiss and Quebec papers."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from thirty_second_hand.board import Sheet, made, ty

CERT = "acceptance_certificate"


def recette() -> bytes:
    s = Sheet(font="Helvetica", left=52)
    s.p("PROCÈS-VERBAL DE RECETTE", 17, True, gap=0)
    s.p("Vérification d'aptitude au bon fonctionnement (VABF)", 11, gap=10)
    s.kv([("Maîtrise d'ouvrage", "Mutuelle des Artisans du Forez"), ("Projet", "Refonte de l'espace adhérent"),
          ("Marché", "MAF-2026-03"), ("Titulaire", "Numérys Conseil SAS"), ("Étape", "Lot 2 - Télétransmission")], 140)  # fmt: skip
    s.tab([["Campagne", "Cas prévus", "Cas joués", "Anomalies bloquantes"], ["Inscription", "48", "48", "0"],
           ["Remboursements", "122", "122", "0"], ["Messagerie", "19", "19", "0"]], [170, 90, 90, 140])  # fmt: skip
    s.p(
        "Rappel des dispositions : la VABF est prononcée lorsque aucune anomalie bloquante ne subsiste et que moins de cinq anomalies "
        "majeures sont ouvertes. La vérification de service régulier (VSR) débute le lendemain pour trois mois et fera l'objet "
        "d'un procès-verbal séparé. Les anomalies mineures sont suivies dans l'outil de tickets.",
        9.5,
    )
    s.p("Au vu de ces résultats, la maîtrise d'ouvrage prononce la recette du lot 2 sans réserve. Le solde de "
        "31 475,00 EUR HT peut être facturé.", gap=46)  # fmt: skip
    s.ink(60, s.y, 301)
    s.ink(330, s.y, 302)
    for x, t in ((52, ("Pour la maîtrise d'ouvrage", "Solène Verchère", "Directrice des systèmes d'information", "Saint-Étienne, le 12/10/2026")),
                 (322, ("Pour le titulaire", "Bastien Roux", "Directeur de projet", "le 09/10/2026"))):  # fmt: skip
        s.line(x, s.y + 3, 200)
        for n, line in enumerate(t):
            s.at(x, s.y + 16 + 12 * n, line, 9)
    return s.done()


def cra() -> bytes:
    s = Sheet((842, 595), "Helvetica", 40)
    s.p("COMPTE RENDU D'ACTIVITÉ - JUIN 2026", 15, True)
    s.p("Intervenante : Maïwenn Le Goff   |   Société : Palier Sept   |   Client : Conserveries de Cornouaille   |   "
        "Mission : Pilotage entrepôt Quimper   |   Commande : BC 8821", 9.5, gap=8)  # fmt: skip
    s.tab([["Semaine", "L", "M", "M", "J", "V", "Jours"], ["23", "1", "1", "0,5", "1", "1", "4,5"],
           ["24", "1", "1", "1", "1", "-", "4"], ["25", "congé", "congé", "1", "1", "1", "3"],
           ["26", "1", "1", "1", "1", "1", "5"], ["Total", "", "", "", "", "", "16,5"]],
          [100, 80, 80, 80, 80, 80, 90], 9.5)  # fmt: skip
    s.p("Validation du client : les 16,5 jours ci-dessus sont validés.", 10.5, True, gap=44)
    s.ink(50, s.y, 311)
    s.at(180, s.y, "Erwan Kerbrat, responsable logistique", 10)
    s.at(430, s.y, "Date : 1er juillet 2026", 10)
    s.stamp(600, s.y + 10, ["CONSERVERIES", "DE CORNOUAILLE", "29000 Quimper"], 6)
    return s.done()


def commande() -> bytes:
    s = Sheet(font="Times-Roman", left=60)
    s.at(380, 66, "BON DE COMMANDE", 14, True)
    s.at(380, 82, "n° 26-CB-1187 du 5 mai 2026")
    s.p("Communauté de communes du Val d'Orbise\nService achats\n1, place du Marché", 11, gap=24)
    s.kv(
        [
            ("Fournisseur", "Atelier Géo-Pays SARL"),
            ("Objet", "Inventaire des haies bocagères"),
            ("Livraison", "avant le 30 novembre 2026"),
        ]
    )
    s.tab([["Réf.", "Désignation", "Qté", "P.U. HT", "Montant HT"], ["A1", "Photo-interprétation, 11 communes", "11", "620,00 €", "6 820,00 €"],
           ["A2", "Relevés de terrain (jour)", "14", "480,00 €", "6 720,00 €"], ["", "Total HT", "", "", "13 540,00 €"]],
          [40, 220, 40, 80, 90])  # fmt: skip
    s.p("La facture ne sera réglée qu'après réception des prestations, constatée par un procès-verbal distinct. "
        "Commande émise par voie électronique, sans signature manuscrite.", 9)  # fmt: skip
    return s.done()


def refus() -> bytes:
    s = Sheet(font="Helvetica", left=60)
    s.p("Procès-verbal de refus de réception provisoire", 15, True, gap=10)
    s.kv([("Maître de l'ouvrage", "Logis Sambre-et-Haine SCRL"), ("Entrepreneur", "Toitures Debroux SPRL"),
          ("Chantier", "Rénovation de 24 toitures, cité Bois-du-Prince"), ("Cahier des charges", "LSH/2025/T-24"),
          ("Visite", "18 février 2026, en présence des deux parties")], 140)  # fmt: skip
    s.p("Il a été constaté :\n1. l'absence de sous-toiture aux numéros 12, 14 et 20 ;\n2. des solins non scellés sur "
        "neuf cheminées ;\n3. des corniches en contre-pente à l'arrière du bloc C.")  # fmt: skip
    s.p("Ces manquements faisant obstacle à l'usage normal des ouvrages, le maître de l'ouvrage refuse d'accorder la "
        "réception provisoire. Une nouvelle demande pourra être introduite après mise en conformité.", gap=46)  # fmt: skip
    s.ink(66, s.y, 321)
    s.ink(330, s.y, 322)
    s.at(60, s.y + 18, "Françoise Delvaux, directrice technique")
    s.at(60, s.y + 31, "Charleroi, le 18 février 2026")
    s.at(325, s.y + 18, "L. Debroux, pour l'entrepreneur")
    s.at(325, s.y + 31, "(signe pour prise de connaissance)")
    return s.done()


def sans_case() -> bytes:
    s = Sheet(font="Helvetica")
    s.p("Fiche de validation de livrable", 16, True, gap=2)
    s.p("À remplir à l'écran, une fiche par livrable", 9, gap=8)
    for label, name, value in (("Client", "cli", "Théâtre des Quatre Vents"), ("Projet", "prj", "Billetterie sans contact"),
                               ("Référence du contrat", "ref", "TQV-58"), ("Livrable", "liv", "Maquettes écrans guichet")):  # fmt: skip
        s.y += 26
        s.at(56, s.y, label)
        s.field(name, 210, s.y, 280, value)
    s.y += 20
    for name, text in (("v", "validé"), ("vr", "validé avec réserves"), ("r", "refusé")):
        s.y += 20
        s.check(name, 210, s.y, False)
        s.at(230, s.y, text)
    for label, name, value in (
        ("Nom du signataire", "nom", "Clotilde Ferrand"),
        ("Fonction", "fon", "administratrice"),
        ("Date", "dat", "23/03/2026"),
    ):
        s.y += 26
        s.at(56, s.y, label)
        s.field(name, 210, s.y, 280, value)
    s.y += 46
    s.at(56, s.y, "Signature")
    s.ink(214, s.y, 331)
    s.line(210, s.y + 3, 200)
    return s.done()


def papers() -> Iterator[Paper]:
    yield made("pv-reception-reserves", ty(
        """#align(center)[*PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX*]
#v(8pt)
Je soussignée Odile Marchetti, gérante, agissant pour la SCI Les Tilleuls de Brienne, maître de l'ouvrage, après visite du chantier *Surélévation rue des Carmes* (marché n° 17/26, lot Gros œuvre, entreprise Maçonnerie Tissot), déclare :

‹ › que la réception est prononcée sans réserve ;

‹x› que la réception est prononcée avec les réserves suivantes ;

‹ › que la réception est refusée.

#table(columns: (30pt, 1fr, 90pt), [N°], [Réserve], [Délai], [1], [reprise de l'enduit en pied de façade cour], [15/06/2026], [2], [évacuation des gravats du sous-sol], [01/06/2026])

Fait à Dijon, le 22 mai 2026, en deux exemplaires.
#v(14pt)
#grid(columns: (1fr, 1fr), [Le maître de l'ouvrage\\ «341»], [L'entreprise\\ «342»\\ J.-M. Tissot])
""", lang="fr", font="Liberation Serif", size=12), truth(
        CERT, "accepted_with_conditions", True, "fr", client="SCI Les Tilleuls de Brienne",
        project="Surélévation rue des Carmes", project_code="17/26", milestone="lot Gros œuvre",
        signatory_name="Odile Marchetti", signatory_title="gérante", signature_date="2026-05-22",
        conditions=["reprise de l'enduit en pied de façade cour", "évacuation des gravats du sous-sol"]),
        how=Scanner(dpi=112, skew=0.7, noise=3, jpeg=36, seed=51))  # fmt: skip
    yield made("recette-vabf", recette(), truth(
        CERT, "accepted", True, "fr", client="Mutuelle des Artisans du Forez",
        project="Refonte de l'espace adhérent", project_code="MAF-2026-03",
        milestone="Lot 2 - Télétransmission", signatory_name="Solène Verchère",
        signatory_title="Directrice des systèmes d'information", signature_date="2026-10-12",
        amount="31475.00 EUR"))  # fmt: skip
    yield made("courriel-validation-catalogue", ty(
        """#set par(leading: 0.8em)
#text(fill: luma(90))[De : Hugues Salvat, Maison Salvat Semences\\ À : l'équipe Feuille Neuve\\ Envoyé : jeudi 5 novembre 2026 à 18 h 12\\ Objet : Catalogue Printemps - BAT n° 3]

Bonsoir à tous,

J'ai relu le BAT n° 3 page à page avec Josette. Plus rien à corriger : c'est bon pour nous, vous pouvez lancer l'impression. La phase Maquette est donc validée, et vous pouvez m'envoyer la facture de 5 380,00 € correspondante.

Bravo pour les aquarelles.

Hugues Salvat\\
gérant
""", lang="fr", font="Libertinus Serif", size=12), truth(
        "email", "accepted", None, "fr", client="Maison Salvat Semences", project="Catalogue Printemps",
        milestone="phase Maquette", signatory_name="Hugues Salvat", signatory_title="gérant",
        signature_date="2026-11-05", amount="5380.00 EUR"))  # fmt: skip
    yield made("avenant-passerelle", ty(
        """#table(columns: (1fr, 1fr, 1fr), align: center, [Département de la Haute-Vergne\\ Direction des routes], [*AVENANT n° 2*], [Marché 2025-R-0640])
*Objet du marché :* Passerelle piétonne de Saint-Lager #h(1fr) *Titulaire :* Charpentes du Lignon SA

*Article premier.* Le platelage en mélèze est remplacé par un platelage en chêne, à la demande de l'architecte des bâtiments de France.

*Article 2.* L'incidence financière est la suivante :
#table(columns: (1fr, auto), align: (left, right), [Montant initial HT], [286 000,00 €], [Avenant n° 1], [\\+ 12 500,00 €], [*Présent avenant*], [*+ 9 764,00 €*], [Nouveau montant HT], [308 264,00 €])
*Article 3.* Le délai d'exécution est prolongé de trois semaines. Les autres clauses demeurent applicables.
#v(14pt)
#grid(columns: (1fr, 1fr), [Le titulaire\\ À Lignon, le 2 juin 2026\\ «351»\\ Gaspard Vial, président], [Pour le Département, pouvoir adjudicateur\\ Le 16 juin 2026\\ «352»\\ Mathilde Aubrac, directrice des routes])
""", lang="fr", size=10), truth(
        "change_order", "accepted", True, "fr", client="Département de la Haute-Vergne",
        project="Passerelle piétonne de Saint-Lager", project_code="2025-R-0640",
        signatory_name="Mathilde Aubrac", signatory_title="directrice des routes",
        signature_date="2026-06-16", amount="9764.00 EUR", change_order_number="2"))  # fmt: skip
    yield made("cra-juin", cra(), truth(
        "timesheet_approval", "accepted", True, "fr", client="Conserveries de Cornouaille",
        project="Pilotage entrepôt Quimper", signatory_name="Erwan Kerbrat",
        signatory_title="responsable logistique", signature_date="2026-07-01", po_number="BC 8821"))  # fmt: skip
    yield made("bon-commande-haies", commande(), truth(
        "purchase_order", None, None, "fr", client="Communauté de communes du Val d'Orbise",
        project="Inventaire des haies bocagères", po_number="26-CB-1187", amount="13540.00 EUR"))  # fmt: skip
    yield made("attestation-deneigement", ty(
        """#text(14pt, weight: "bold")[Attestation de fin de mandat]
#v(6pt)
Ville de Rivière-aux-Aulnes, Québec
#v(6pt)
La Ville atteste que le mandat « Plan directeur de déneigement » (dossier RA-2026-D15) confié à la firme Boréalis Urbanisme inc. est terminé, que le rapport final déposé le 14 août 2026 lui convient en tous points et qu'elle l'accepte. Les honoraires retenus, soit 8 925,00 \\$ CA, sont libérés.
#v(20pt)
«361»\\
Marie-Claude Thibodeau, ing.\\
Directrice des travaux publics\\
Le 1er septembre 2026
#place(right, dx: -30pt, dy: -70pt, stamp(a: 12deg)[VILLE DE\\ RIVIÈRE-AUX-AULNES\\ TRAVAUX PUBLICS])
""".replace("\\$", "$"), lang="fr", paper="us-letter", margin="3cm", size=12), truth(
        CERT, "accepted", True, "fr", client="Ville de Rivière-aux-Aulnes",
        project="Plan directeur de déneigement", project_code="RA-2026-D15", milestone="rapport final",
        signatory_name="Marie-Claude Thibodeau", signatory_title="Directrice des travaux publics",
        signature_date="2026-09-01", amount="8925.00 CAD"),
        how=Scanner(dpi=108, skew=-1.4, noise=4, jpeg=34, shadow=True, seed=61))  # fmt: skip
    yield made("refus-toitures", refus(), truth(
        CERT, "rejected", True, "fr", client="Logis Sambre-et-Haine SCRL",
        project="Rénovation de 24 toitures, cité Bois-du-Prince", project_code="LSH/2025/T-24",
        signatory_name="Françoise Delvaux",
        signatory_title="directrice technique", signature_date="2026-02-18"))  # fmt: skip
    yield made("bordereau-non-vise", ty(
        """#grid(columns: (1fr, 1fr), [*ISOLAQUA*\\ Étanchéité et cuvelage\\ Namur], align(right)[Bordereau d'intervention *n° 3390*\\ 7 avril 2026])
#line(length: 100%, stroke: 2pt)
#kv([Client], [Brasserie de l'Abbaye Noire], [Lieu], [Cave de garde n° 2], [Dossier], [ISQ-26-112], [Travaux], [Cuvelage de la cave de garde])
Rappel : la cave de garde n° 1 a été acceptée par M. Hennaut le 12 mars (bordereau 3355, signé). Le présent bordereau porte sur la cave n° 2 seule.

Travaux réalisés : injection de résine sur 18 m, application de deux couches, essai de mise en eau de 48 heures concluant. L'intervention est terminée.
#v(10pt)
#table(columns: (1fr, 1fr), rows: (16pt, 60pt), [Visa du technicien], [Visa du client pour acceptation], [«371» Y. Lambotte, 07/04/2026], [])
#text(8pt)[Sans visa du client, le présent bordereau ne vaut pas réception.]
""", lang="fr", font="Liberation Sans", size=11), truth(
        CERT, "undecided", False, "fr", client="Brasserie de l'Abbaye Noire",
        project="Cuvelage de la cave de garde", project_code="ISQ-26-112",
        warnings=["partly_signed"]))  # fmt: skip
    yield made("recette-deux-visas", ty(
        """= Décision de fin de phase
#text(style: "italic")[Programme Boussole - société Verrières du Jorat SA - mandat 440-B]

La phase *Conception détaillée* est présentée à l'acceptation du comité. Pour être valable, la décision doit porter la signature de la direction financière *et* de la direction de production.

Décision : la phase est acceptée ; le mandataire, Arpents Conseils Sàrl, est autorisé à facturer CHF 46'200.00.

#v(10pt)
#table(columns: (1.4fr, 1fr, 1fr, 1fr), inset: 9pt, [Fonction], [Nom], [Signature], [Date], [Direction financière], [Pascal Gremaud], [«381»], [11.08.2026], [Direction de production], [Corinne Jaquier], [], [])
""", lang="fr", font="DejaVu Serif", size=9.5), truth(
        CERT, "undecided", False, "fr", client="Verrières du Jorat SA", project="Programme Boussole",
        project_code="440-B", milestone="Conception détaillée", signatory_name="Corinne Jaquier",
        signatory_title="Direction de production", amount="46200.00 CHF", warnings=["partly_signed"]))  # fmt: skip
    yield made("fiche-sans-case", sans_case(), truth(
        CERT, "undecided", True, "fr", client="Théâtre des Quatre Vents", project="Billetterie sans contact",
        project_code="TQV-58", milestone="Maquettes écrans guichet", signatory_name="Clotilde Ferrand",
        signatory_title="administratrice", signature_date="2026-03-23"), form="form")  # fmt: skip
    yield made("lettre-condition-vignoble", ty(
        """#align(right)[Domaine de la Combe aux Loups\\ 1166 Perroy]
#v(16pt)
Bureau Hydrosol SA\\ Avenue du Léman 3\\ 1180 Rolle
#v(10pt)
Perroy, le 30 septembre 2026

*Irrigation raisonnée des parcelles hautes - dossier 2216*

Messieurs,

Votre rapport de la deuxième étape nous est bien parvenu et nous en sommes satisfaits. Nous l'approuvons et vous réglerons les CHF 11'350.00 prévus, à condition que la sonde de la parcelle 9 soit remplacée à vos frais avant les vendanges 2027.

Veuillez agréer, Messieurs, nos salutations les meilleures.

«391»

Lucienne Bovard, propriétaire-encaveuse
""", lang="fr", font="Liberation Serif", size=12, margin="2.8cm"), truth(
        CERT, "accepted_with_conditions", True, "fr", client="Domaine de la Combe aux Loups",
        project="Irrigation raisonnée des parcelles hautes", project_code="2216",
        milestone="deuxième étape", signatory_name="Lucienne Bovard",
        signatory_title="propriétaire-encaveuse", signature_date="2026-09-30", amount="11350.00 CHF",
        conditions=["la sonde de la parcelle 9 soit remplacée à vos frais avant les vendanges 2027"]))  # fmt: skip
