"""French, also from Belgium, Switzerland and Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.pdfgen.canvas import Canvas

from fifty_sixth_hand.board import Check, Field, Ink, Tick, across, rl, scanned, stamped, tab, ty

LANG = "fr"


def works() -> Iterator[Paper]:
    """Reception papers and changes."""
    data = rl(
        ("#c", "PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX"), ("c", "Lot 9 – Plomberie, chauffage, ventilation"), 4,
        ("j", "L'an deux mille vingt-six, le treize mars, à neuf heures, le maître de l'ouvrage, la SCI Les Tanneries de Jouarre, représentée par Madame Solène Gauthereau, gérante, assistée de l'agence Parallèle Architectes, a procédé à la visite des ouvrages exécutés par l'entreprise Chauffage Mercadier au titre du marché n° TJ-2025-09 : réhabilitation de l'ancienne tannerie."),
        ("j", "Après examen, la réception est prononcée sans réserve, avec effet au même jour. Le délai de garantie de parfait achèvement court à compter de cette date."),
        ("j", "Les essais COPREC, le dossier des ouvrages exécutés et les notices d'entretien ont été remis. Les travaux ont été achevés le vingt-sept février deux mille vingt-six, dans le délai contractuel ; aucune pénalité n'est appliquée."),
        ("j", "Le solde du marché, soit 27 364,80 € TTC, sera réglé sous trente jours."), 8,
        tab([["Le maître de l'ouvrage", "L'entreprise"], [Ink(2, 110, 30), Ink(4, 110, 30)], ["Solène Gauthereau, gérante", "Fabrice Mercadier"]], [80, 80], "cells", 10, "Times-Roman"), font="Times-Roman", size=11.5, margin=25)  # fmt: skip
    yield Paper("lx-fr-pv-mots", "a", "text", data, truth(
        "acceptance_certificate", "accepted", True, LANG, client="SCI Les Tanneries de Jouarre", project="réhabilitation de l'ancienne tannerie", project_code="TJ-2025-09", milestone="Lot 9 – Plomberie, chauffage, ventilation",
        signatory_name="Solène Gauthereau", signatory_title="gérante", signature_date="2026-03-13", amount="27364.80 EUR"))  # fmt: skip

    data = ty(r"""
#grid(columns: (1fr, auto), [*ÉLAN SOLS SPORTIFS* \ 38 rue des Forges, Limoges], box(stroke: 1pt, inset: 6pt)[Constat de fin de chantier])
#v(6pt)
Chantier : *Salle omnisports Jean-Bouvier* \
Client : *Commune de Saint-Amand-la-Combe* \
Devis accepté : *D-25-0871* #h(1cm) Montant : *54 190,00 € HT*
#v(4pt)
Le représentant du client déclare : \
#cb(false) réceptionner les travaux sans réserve \
#cb(true) réceptionner les travaux avec les réserves suivantes
#block(stroke: 0.5pt, inset: 8pt, width: 100%)[
- reprise du marquage du terrain de handball
- plinthe manquante côté vestiaires
]
#cb(false) refuser les travaux
#v(8pt)
Fait le #hand(s: 17pt)[24/04/2026] #h(1cm) Nom : #script(s: 17pt)[Gilles Reboul] #h(6pt) Qualité : adjoint aux travaux
#v(4pt)
#grid(columns: (1fr, 1fr), [Signature du client \ #ink(43, w: 120pt, h: 36pt)], [#stamp(col: rgb("#283a8c"))[MAIRIE \ SAINT-AMAND-LA-COMBE]])
""", font="Libertinus Serif", size="11.5pt")  # fmt: skip
    yield scanned("lx-fr-constat", "a", data, truth(
        "acceptance_certificate", "accepted_with_conditions", True, LANG, client="Commune de Saint-Amand-la-Combe", project="Salle omnisports Jean-Bouvier", project_code="D-25-0871",
        signatory_name="Gilles Reboul", signatory_title="adjoint aux travaux", signature_date="2026-04-24", amount="54190.00 EUR",
        conditions=("reprise du marquage du terrain de handball", "plinthe manquante côté vestiaires")), skew=0.8, seed=31)  # fmt: skip

    data = rl(
        ("#", "Avenant n° 2"), "au contrat de services informatiques CSI-0418 du 14 janvier 2025", 2, "<b>Entre</b> la Mutualité du Hainaut Fleuri ASBL, à Mons (le Client)<br/><b>et</b> Wallocode SRL, à Gembloux (le Prestataire)",
        "<b>Article 1 – Objet.</b> Le Prestataire développe en sus le module « Remboursement dentaire » du projet MutuWeb, décrit à l'annexe A.", "<b>Article 2 – Prix.</b> Le prix forfaitaire est augmenté de 15.600,00 EUR hors TVA et passe de 92.000,00 à 107.600,00 EUR.", "<b>Article 3 – Planning.</b> La mise en production est reportée au 1er septembre 2026.", "<b>Article 4 – Équipe.</b> Le Prestataire affecte deux développeurs et un analyste, dont les profils figurent à l'annexe B. Le taux journalier de 650,00 EUR reste applicable aux demandes hors forfait.", "<b>Article 5.</b> Les autres clauses restent inchangées.", 4, "Fait à Mons, le 19 mai 2026, en deux exemplaires.", 3,
        tab([["Pour le Client", "Pour le Prestataire"], [Ink(17), Ink(18)], ["Godelieve Dartevelle<br/>Directrice générale", "Hakim Ouazzani<br/>Administrateur"]], [80, 80], "box", 9.5), font="Times-Roman", size=11)  # fmt: skip
    yield scanned("lx-fr-avenant-be", "a", data, truth(
        "change_order", "accepted", True, LANG, client="Mutualité du Hainaut Fleuri ASBL", project="MutuWeb", project_code="CSI-0418",
        signatory_name="Godelieve Dartevelle", signatory_title="Directrice générale", signature_date="2026-05-19", amount="15600.00 EUR", change_order_number="2"), skew=-0.5, seed=33, turn=90)  # fmt: skip

    data = rl(
        ("#", "ORDRE DE CHANGEMENT"), tab([["N° : OC-14", "Projet : Aréna de Val-Brillant", "Dossier : 22-610"], ["Propriétaire : Ville de Val-Brillant", "Entrepreneur : Construction Bélair-Nadeau inc.", "Date : 2026-02-03"]], [56, 66, 46], "cells", 9),
        "Description : déplacement du local de la surfaceuse et ajout d'une fosse à neige chauffée, selon la directive DC-22.", tab([["Ventilation", "Montant"], ["Matériaux", "21 340,00 $"], ["Main-d'œuvre", "17 905,00 $"], ["Frais généraux et profit (15 %)", "5 886,75 $"], ["Augmentation du contrat, avant taxes", "45 131,75 $ CA"]], [110, 50]),
        "Prolongation du délai : 6 jours ouvrables. Contrat initial : 8 214 000,00 $ ; ordres antérieurs : 163 902,40 $ ; contrat révisé : 8 423 034,15 $.", tab([["Recommandé par l'architecte", "Accepté par l'entrepreneur", "Approuvé par le propriétaire"], [Ink(20, 80), Ink(21, 80), Ink(22, 80)], ["Atelier Rivest<br/>2026-02-04", "Marc-Antoine Nadeau<br/>2026-02-05", "Josée Turcotte, ing.<br/>Directrice du génie<br/>2026-02-11"]], [54, 54, 58], "cells", 8.5), color="#8c1515", size=9.5)  # fmt: skip
    yield Paper("lx-fr-oc-qc", "a", "text", data, truth(
        "change_order", "accepted", True, LANG, client="Ville de Val-Brillant", project="Aréna de Val-Brillant", project_code="22-610",
        signatory_name="Josée Turcotte", signatory_title="Directrice du génie", signature_date="2026-02-11", amount="45131.75 CAD", change_order_number="OC-14"))  # fmt: skip

    data = rl(
        ("#", "Certificat d'achèvement – Rév. A"), tab([["Maître d'ouvrage", "Port fluvial de Condray"], ["Titulaire", "Dragages Sauvageon SAS"], ["Opération", "Dragage du bassin amont, marché 2025-F-031"], ["Montant constaté", "312 450,00 € HT"]], [44, 110], "under", 10), "Le maître d'ouvrage certifie que les prestations ont été exécutées conformément au marché et les accepte.", 4, Ink(67), "Étienne Larrouy, chef du service technique<br/>Condray, le 7 mai 2026", 6, ("s", "Document annulé et remplacé par le certificat Rév. B. Ne pas mettre en paiement."),
        deco=across("ANNULÉ", 100, 0.78))  # fmt: skip
    yield Paper("lx-fr-annule", "a", "text", data, truth(
        "acceptance_certificate", "undecided", True, LANG, client="Port fluvial de Condray", project="Dragage du bassin amont", project_code="2025-F-031",
        signatory_name="Étienne Larrouy", signatory_title="chef du service technique", signature_date="2026-05-07", amount="312450.00 EUR", warnings=("draft_or_void",)))  # fmt: skip


def office() -> Iterator[Paper]:
    """Activity reports, a register, a mail, an order, letters."""
    days = [("Lun 1", "1"), ("Mar 2", "1"), ("Mer 3", "0,5"), ("Jeu 4", "1"), ("Ven 5", "1")]
    data = rl(
        ("#", "Compte rendu d'activité"), tab([["Consultante", Field("cons", "Maëlys Pontier"), "Mois", Field("mois", "Juin 2026", 90)], ["Client", Field("cli", "Assurances Brocéliande SA"), "Mission", Field("mis", "M-20417", 90)], ["Projet", Field("prj", "Refonte du portail courtiers"), "Commande", Field("cde", "BC 880331", 90)]], [24, 66, 22, 40], "plain"),
        tab([[d for d, _ in days] + ["Semaines 24-26"], [Field("j" + str(i), v, 40) for i, (_, v) in enumerate(days)] + [Field("j9", "13,5", 60)]], [22, 22, 22, 22, 22, 36]),
        "Total facturable : 18 jours x 640,00 = 11 520,00 EUR HT", 3, ("b", "Visa du client"), tab([[Check("v1", True), "Activité validée", Check("v2"), "Activité contestée"]], [8, 50, 8, 50], "plain"), tab([["Nom", Field("nom", "Bastien Le Guirec"), "Fonction", Field("fon", "Directeur de projet")], ["Signé", Field("sig", "/s/ Bastien Le Guirec"), "Le", Field("le", "30 juin 2026")]], [16, 64, 20, 64], "plain"), color="#005a9c")  # fmt: skip
    yield Paper("lx-fr-cra-form", "a", "form", data, truth(
        "timesheet_approval", "accepted", True, LANG, client="Assurances Brocéliande SA", project="Refonte du portail courtiers", project_code="M-20417",
        signatory_name="Bastien Le Guirec", signatory_title="Directeur de projet", signature_date="2026-06-30", amount="11520.00 EUR", po_number="BC 880331"))  # fmt: skip

    data = rl(
        ("#", "Feuille d'heures – régie"), "Mandant : Fondation du Parc des Aiguilles, Sion<br/>Objet : Sentier didactique, mandat 44-17<br/>Mandataire : Bureau Favre-Dorsaz, géomaticiens",
        tab([["Date", "Collaborateur", "Travaux", "h"], ["09.06.2026", "L. Dorsaz", "Levé par drone", "7,5"], ["10.06.2026", "L. Dorsaz", "Calage, points fixes", "6,0"], ["11.06.2026", "K. Imboden", "Dessin des plans", "8,0"], ["", "", "Total", "21,5"]], [28, 40, 76, 18]), "Tarif moyen CHF 128.00 – montant de la feuille CHF 2'752.00", 6,
        tab([["Établi par le mandataire", "Reconnu exact par le mandant"], [Ink(28), ""], ["Léonard Dorsaz", "Nom : Clémence Zufferey, intendante"], ["Date : 12.06.2026", "Date :"]], [80, 80], "cells", 9.5), font="Times-Roman", size=10.5)  # fmt: skip
    yield Paper("lx-fr-regie-ch", "a", "text", data, truth(
        "timesheet_approval", "undecided", False, LANG, client="Fondation du Parc des Aiguilles", project="Sentier didactique", project_code="44-17",
        signatory_name="Clémence Zufferey", signatory_title="intendante", amount="2752.00 CHF", warnings=("partly_signed",)))  # fmt: skip

    data = ty(r"""
#text(size: 14pt)[*Suivi des jalons et bon à payer*]

Contrat #text(weight: "bold")[SDV-118] – Supervision des vannes, réseau Ouest \
Donneur d'ordre : Régie des Eaux de la Sarvenne \
Prestataire : Automatismes Kerdoncuff
#table(columns: (auto, 1fr, auto, auto), inset: 5pt, align: (center, left, right, left),
 [Jalon], [Contenu], [Montant HT], [Situation au 28 août 2026],
 [J1], [Analyse fonctionnelle], [12 000,00 €], [soldé], [J2], [Automates installés], [38 500,00 €], [soldé], [J3], [Recette de la supervision], [24 750,00 €], [*objet du présent visa*], [J4], [Formation et dossier], [8 250,00 €], [à venir])
Visa : la recette de la supervision (J3) est prononcée et le montant correspondant peut être facturé, sous réserve de la correction de l'alarme « niveau bas » du réservoir des Ormes avant le 15 septembre 2026.
#v(10pt)
#ink(49) \ Yvonne Castaing \ Directrice d'exploitation \ le 28 août 2026
""", font="New Computer Modern", size="10.5pt")  # fmt: skip
    yield Paper("lx-fr-jalons", "a", "text", data, truth(
        "acceptance_certificate", "accepted_with_conditions", True, LANG, client="Régie des Eaux de la Sarvenne", project="Supervision des vannes, réseau Ouest", project_code="SDV-118", milestone="Recette de la supervision",
        signatory_name="Yvonne Castaing", signatory_title="Directrice d'exploitation", signature_date="2026-08-28", amount="24750.00 EUR",
        conditions=("la correction de l'alarme « niveau bas » du réservoir des Ormes avant le 15 septembre 2026",)))  # fmt: skip

    data = rl(
        ("b", "Objet : Lot 2 étude de marché Maroc – livrable non conforme"), tab([["De", "Ophélie Brassart"], ["À", "Karim Benjelloun (Atlas Insights)"], ["Envoyé", "mardi 20 janvier 2026 à 10:14"]], [22, 130], "plain", 9.5), 3, "Bonjour Karim,", "Nous avons relu le lot 2 en comité. L'échantillon de 180 répondants est loin des 400 prévus au bon de commande 26-0077 et la segmentation n'est pas exploitable. Nous refusons ce livrable en l'état et le jalon ne peut donc pas être facturé.", "Merci de nous proposer une date pour la nouvelle version.", "Ophélie Brassart<br/>Responsable export<br/>Confitures Delmasure", size=10)  # fmt: skip
    yield Paper("lx-fr-mail-refus", "a", "text", data, truth(
        "email", "rejected", None, LANG, client="Confitures Delmasure", project="étude de marché Maroc", milestone="Lot 2", signatory_name="Ophélie Brassart", signatory_title="Responsable export", signature_date="2026-01-20", po_number="26-0077"))  # fmt: skip

    data = rl(
        tab([["<b>Théâtre des Arpents</b><br/>Service achats", "<b>BON DE COMMANDE</b><br/>n° 2026/0309"]], [90, 70], "box", 11), 3, "Fournisseur : Lumières Vasseur SARL, Roubaix<br/>Affaire : Saison 26-27, étude d'éclairage LED",
        tab([["Réf.", "Désignation", "Qté", "PU HT", "Total HT"], ["ET-1", "Étude photométrique", "1", "3 900,00", "3 900,00"], ["ET-2", "Plan d'implantation", "2", "750,00", "1 500,00"], ["", "Total HT en euros", "", "", "5 400,00"]], [18, 76, 14, 26, 28]), "TVA 20 % : 1 080,00 – Total TTC : 6 480,00 euros", "Livraison souhaitée : semaine 40. Facture en deux exemplaires portant le numéro de commande.", color="#222222")  # fmt: skip
    yield Paper("lx-fr-bdc", "a", "text", data, truth("purchase_order", None, None, LANG, client="Théâtre des Arpents", project="Saison 26-27, étude d'éclairage LED", amount="6480.00 EUR", po_number="2026/0309"))  # fmt: skip

    data = rl(
        "Syndicat mixte du Haut-Vernois<br/>Service Rivières", ("r", "Vernois, le 2 octobre 2026"), 4, "Hydrosphère Conseil<br/>à l'attention de M. Tanguy Prévostat", 4, ("b", "Objet : étude hydraulique du Lérot, phase 1 – acceptation (marché 24PI06)"), "Monsieur,", ("j", "Le rapport de phase 1 que vous nous avez remis le 11 septembre a été examiné par le comité technique. Il répond au cahier des charges et n'appelle pas d'observation. J'ai donc l'honneur de vous faire connaître que cette phase est acceptée."), ("j", "Vous pouvez présenter la demande de paiement de 17 850,00 € HT correspondante."), "Je vous prie d'agréer, Monsieur, mes salutations distinguées.", ("c", "La présidente,"), Ink(95), ("c", "Apolline Vautherin"), 4, ("s", "Copies : agence de l'eau ; commune de Lérot-sur-Vernois ; trésorerie. Dossier suivi par Mathis Colleret, technicien rivières."), font="Times-Roman", size=11.5, margin=26)  # fmt: skip
    yield Paper("lx-fr-lettre", "a", "text", data, truth(
        "acceptance_certificate", "accepted", True, LANG, client="Syndicat mixte du Haut-Vernois", project="étude hydraulique du Lérot", project_code="24PI06", milestone="phase 1",
        signatory_name="Apolline Vautherin", signatory_title="présidente", signature_date="2026-10-02", amount="17850.00 EUR"))  # fmt: skip

    data = rl(
        ("#", "PV de recette – progiciel"), tab([["Client", Field("c", "Transports Malaury"), "Éditeur", Field("e", "Oktave Logiciels")], ["Affaire", Field("a", "OL-5521"), "Projet", Field("v", "Planification des tournées")]], [18, 66, 18, 66], "plain"), ("b", "Décision du client"), tab([[Check("d1"), "Recette prononcée"], [Check("d2"), "Recette prononcée avec réserves"], [Check("d3"), "Recette ajournée"]], [9, 100], "plain"), "Observations", Field("o", "", 470, 50, True), 4,
        tab([["Signataire", Field("s", "Régis Faucompré"), "Fonction", Field("f", "Responsable exploitation")], ["Signature", Field("g", "/s/ Régis Faucompré"), "Date", Field("d", "9 avril 2026")]], [20, 64, 20, 64], "plain"), ("s", "Le présent PV n'a d'effet que si l'une des trois décisions est cochée."))  # fmt: skip
    yield Paper("lx-fr-recette-form", "a", "form", data, truth(
        "acceptance_certificate", "undecided", True, LANG, client="Transports Malaury", project="Planification des tournées", project_code="OL-5521", signatory_name="Régis Faucompré", signatory_title="Responsable exploitation", signature_date="2026-04-09"))  # fmt: skip


def extra() -> Iterator[Paper]:
    """A meeting room's equipment, ticked by hand, replaced since."""

    def replaced(c: Canvas, _: int) -> None:
        stamped(c, 300, 770, ["PÉRIMÉE - REMPLACÉE PAR", "L'ATTESTATION DU 30/06/2026"], 4)

    data = rl(
        ("#", "Attestation de bonne exécution"), "Équipement audiovisuel de la salle du conseil – commande 7714-B<br/>Bénéficiaire : Chambre des métiers de Brévigny", tab([[Tick(True), "Prestation conforme, acceptée"], [Tick(False), "Prestation non conforme"]], [9, 100], "plain", 10), "Montant à liquider : 8 975,40 €", 4, Ink(99), "Noémie Tessandier, secrétaire générale, le 16/06/2026", size=11, margin=30, deco=replaced)  # fmt: skip
    yield Paper("lx-fr-attest", "a", "text", data, truth(
        "acceptance_certificate", "undecided", True, LANG, client="Chambre des métiers de Brévigny", project="Équipement audiovisuel de la salle du conseil", po_number="7714-B",
        signatory_name="Noémie Tessandier", signatory_title="secrétaire générale", signature_date="2026-06-16", amount="8975.40 EUR", warnings=("draft_or_void",)))  # fmt: skip


def papers() -> Iterator[Paper]:
    """All papers of this module."""
    yield from works()
    yield from office()
    yield from extra()
