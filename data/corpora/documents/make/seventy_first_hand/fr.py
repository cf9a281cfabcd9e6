"""French papers: France, Belgium, Switzerland, Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER
from scan import Scanner

from .board import Ink, Tick, across, grid, pairs, rl, stamp
from .sheets import acro, leaf, scanned, ty


def papers() -> Iterator[Paper]:
    """Twelve papers."""
    yield leaf(
        "fr-pv-sans-reserve",
        "text",
        ty("""
#align(center)[*PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX*]
Maître d'ouvrage : *SCI Les Tilleuls* \\ Entreprise : Menuiserie Aubrac SARL \\ Opération : Réhabilitation du 12 rue des Carmes \\ Marché n° 2025-LT-04, lot 6 Menuiseries extérieures

Le soussigné, après visite des lieux le 6 mai 2026, prononce la réception sans réserve avec effet à cette date. Le solde du lot, soit 11 640,00 €, peut être réglé.

Fait à Rodez, le 6 mai 2026 \\ @ink201@ \\ Hélène Vaysse, gérante
"""),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="SCI Les Tilleuls",
            project="Réhabilitation du 12 rue des Carmes",
            project_code="2025-LT-04",
            milestone="lot 6 Menuiseries extérieures",
            signatory_name="Hélène Vaysse",
            signatory_title="gérante",
            signature_date="2026-05-06",
            amount="11640.00 EUR",
        ),
    )

    yield leaf(
        "fr-pv-avec-reserves",
        "text",
        rl(
            [
                "# PV de recette – module Paie",
                pairs(
                    ("Client", "Groupe Hospitalier du Vexin"),
                    ("Prestataire", "Algorys Services"),
                    ("Projet", "Refonte du SIRH"),
                    ("Réf. projet", "GHV-SIRH-02"),
                    ("Jalon", "VABF module Paie"),
                    ("Montant du jalon", "45 200,00 € HT"),
                    lines="grid",
                ),
                Tick(False, "Recette prononcée sans réserve"),
                Tick(True, "Recette prononcée avec réserves"),
                Tick(False, "Recette ajournée"),
                [
                    ["Campagne", "Cas joués", "Conformes"],
                    ["Contrats et absences", "112", "112"],
                    ["Calcul de la paie", "240", "239"],
                    ["Éditions", "36", "35"],
                ],
                "Réserves à lever avant le 15/07/2026 :",
                "- corriger l'édition du bulletin des vacataires",
                "- fournir le manuel d'exploitation",
                Ink(203),
                "Signé : Bruno Chastel, directeur des ressources humaines, le 24/06/2026",
            ]
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Groupe Hospitalier du Vexin",
            project="Refonte du SIRH",
            project_code="GHV-SIRH-02",
            milestone="VABF module Paie",
            signatory_name="Bruno Chastel",
            signatory_title="directeur des ressources humaines",
            signature_date="2026-06-24",
            amount="45200.00 EUR",
            conditions=[
                "corriger l'édition du bulletin des vacataires",
                "fournir le manuel d'exploitation",
            ],
        ),
    )

    yield leaf(
        "fr-refus-lettre",
        "text",
        rl(
            [
                "Conserverie Le Guilvinec SA<br/>Direction technique",
                "> Quimper, le 13 octobre 2026",
                "> Société Thermelec<br/>à l'attention de M. Darmon",
                12,
                "<b>Objet : commande CF-88731 – tunnel de surgélation, essais de performance</b>",
                "Monsieur,",
                "Les essais de performance menés du 5 au 9 octobre donnent un débit de 1,4 t/h pour 2 t/h garanties. Nous refusons en conséquence de prononcer la réception et vous demandons de nous présenter un plan d'action sous huit jours.",
                "Veuillez agréer, Monsieur, nos salutations distinguées.",
                Ink(205),
                "Anne-Marie Le Floch<br/>Directrice technique",
            ],
            font="Times-Roman",
            pt=11.5,
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "fr",
            client="Conserverie Le Guilvinec SA",
            project="tunnel de surgélation",
            milestone="essais de performance",
            signatory_name="Anne-Marie Le Floch",
            signatory_title="Directrice technique",
            signature_date="2026-10-13",
            po_number="CF-88731",
        ),
    )

    page = rl(
        [
            "<b>IMPRIMERIE DES DEUX PONTS</b><br/>BON DE LIVRAISON n° 71552",
            grid(
                [
                    ["Qté", "Désignation"],
                    ["2 000", "Catalogue exposition « Rivages », 96 p."],
                    ["500", "Affiche 40 x 60"],
                ],
                (60, 270),
            ),
            "Destinataire : Musée de la Batellerie – dossier MB-19",
            "Reçu conforme et complet.",
            30,
            Ink(207, 110, 32),
            "Nom : Gilles Tessandier, régisseur",
            "Le 19/03/2026",
        ],
        size=(420, 595),
        margin=42,
        font="Times-Roman",
        pt=11,
        draw=lambda c, _n: stamp(c, 220, 180, ["MUSÉE DE LA", "BATELLERIE"], 12, 130),
    )
    yield scanned(
        "fr-bon-livraison",
        page,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Musée de la Batellerie",
            project_code="MB-19",
            signatory_name="Gilles Tessandier",
            signatory_title="régisseur",
            signature_date="2026-03-19",
        ),
        Scanner(dpi=110, skew=-0.8, noise=4, jpeg=33, seed=11),
    )

    yield leaf(
        "fr-cra",
        "text",
        rl(
            [
                "# Compte rendu d'activité – septembre 2026",
                "Intervenante : Salomé Ndiaye (Perspicace Conseil) · Client : Caisse Mutuelle du Perche · Mission : Pilotage conformité DORA · Réf. mission PC-3018",
                grid(
                    [
                        ["Semaine", "Jours", "Observations"],
                        ["36", "4", "—"],
                        ["37", "5", "comité de pilotage"],
                        ["38", "5", "—"],
                        ["39", "3,5", "congé le 24"],
                        ["Total", "17,5", "TJM 720 €, soit 12 600,00 € HT"],
                    ],
                    (80, 60, 300),
                    "rows",
                ),
                "Validation électronique : <b>Validé</b> par Thierry Lagoutte, responsable conformité, le 02/10/2026 à 17 h 22 (jeton 8f2c-77a0).",
            ]
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Caisse Mutuelle du Perche",
            project="Pilotage conformité DORA",
            project_code="PC-3018",
            signatory_name="Thierry Lagoutte",
            signatory_title="responsable conformité",
            signature_date="2026-10-02",
            amount="12600.00 EUR",
        ),
    )

    yield leaf(
        "fr-be-avenant-refuse",
        "text",
        ty("""
= Demande d'avenant n° 2
Commune de Villers-le-Bouillet (maître de l'ouvrage) — Bureau Ardenne Études SRL (auteur de projet) \\ Marché : Égouttage du Thier, cahier des charges 2025/017

Objet : levé topographique complémentaire, 6.850,00 EUR HTVA.

*Décision du maître de l'ouvrage* \\ @o@ approuvé #h(1cm) @x@ refusé \\ Motif : ce levé figure au poste 3 du marché initial.

Pour le Collège, le 16 juillet 2026 \\ @ink211@ \\ Valérie Hubin, directrice générale
"""),
        truth(
            "change_order",
            "rejected",
            True,
            "fr",
            client="Commune de Villers-le-Bouillet",
            project="Égouttage du Thier",
            project_code="2025/017",
            signatory_name="Valérie Hubin",
            signatory_title="directrice générale",
            signature_date="2026-07-16",
            amount="6850.00 EUR",
            change_order_number="2",
        ),
    )

    yield leaf(
        "fr-mail-bon-pour-accord",
        "text",
        rl(
            [
                "<b>Livrable L3 : validation</b>",
                grid(
                    [
                        ["De", "Corinne Mazet, Fédération des Gîtes du Sud"],
                        ["À", "Agence Cap Ouest"],
                        ["Date", "jeudi 21 mai 2026 à 11:37"],
                    ],
                    (50, 400),
                    "none",
                    False,
                ),
                "---",
                "Bonjour à tous,",
                "Merci pour la présentation d'hier. Le comité valide le livrable L3 (charte éditoriale) du projet Nouveau site public ; vous pouvez facturer les 5 400 € prévus.",
                "Bien cordialement,",
                "Corinne Mazet<br/>Responsable communication",
            ]
        ),
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Fédération des Gîtes du Sud",
            project="Nouveau site public",
            milestone="L3 (charte éditoriale)",
            signatory_name="Corinne Mazet",
            signatory_title="Responsable communication",
            signature_date="2026-05-21",
            amount="5400.00 EUR",
        ),
    )

    yield leaf(
        "fr-service-fait",
        "text",
        rl(
            [
                "^ RECTORAT DE VALMONDE",
                "^ <b>CERTIFICAT DE SERVICE FAIT</b>",
                10,
                "Je soussigné, Alain Perrichon, chef du service des achats, certifie que la prestation ci-après a été exécutée conformément à la commande :",
                pairs(
                    ("Titulaire", "Cabinet Socle &amp; Cie"),
                    ("Bon de commande", "1405532871"),
                    ("Opération", "Audit des contrats de nettoyage"),
                    ("Prestation", "Phase 1 – État des lieux"),
                    ("Montant TTC", "14 880,00 euros"),
                    wide=150,
                ),
                "En foi de quoi le présent certificat est établi pour mise en paiement.",
                "Valmonde, le 1er décembre 2026",
                Ink(215),
            ],
            font="Times-Roman",
            pt=11,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="RECTORAT DE VALMONDE",
            project="Audit des contrats de nettoyage",
            milestone="Phase 1 – État des lieux",
            signatory_name="Alain Perrichon",
            signatory_title="chef du service des achats",
            signature_date="2026-12-01",
            amount="14880.00 EUR",
            po_number="1405532871",
        ),
    )

    yield leaf(
        "fr-qc-achevement",
        "text",
        rl(
            [
                "# Certificat de fin des travaux",
                "<b>Propriétaire :</b> Coopérative d'habitation Le Ruisselet<br/><b>Entrepreneur :</b> Toitures Bellerive inc.<br/><b>Projet :</b> Réfection de toiture, phase II<br/><b>Contrat :</b> TB-2026-55",
                "Les travaux sont acceptés. Montant libéré : 38 250,00 $ CA.",
                "Signé à Saint-Hyacinthe le 30 octobre 2026 par :",
                Ink(217),
                "Josée Tanguay, présidente",
                "~ L'acceptation ne vaut que si l'entrepreneur remet, d'ici au 20 novembre 2026, les quittances de tous ses sous-traitants.",
            ],
            size=LETTER,
            pt=10.5,
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Coopérative d'habitation Le Ruisselet",
            project="Réfection de toiture, phase II",
            project_code="TB-2026-55",
            signatory_name="Josée Tanguay",
            signatory_title="présidente",
            signature_date="2026-10-30",
            amount="38250.00 CAD",
            conditions=[
                "l'entrepreneur remet, d'ici au 20 novembre 2026, les quittances de tous ses sous-traitants"
            ],
        ),
    )

    yield leaf(
        "fr-ch-projet-pv",
        "text",
        rl(
            [
                "# Procès-verbal de recette provisoire",
                "Mandante : Transports Publics de la Broye SA<br/>Mandataire : Lemanix Sàrl<br/>Projet : Billettique mobile (n° 11-204)<br/>Étape : Recette de l'application iOS<br/>Montant : CHF 29'400.–",
                "La mandante déclare accepter l'étape ci-dessus.",
                20,
                "Lieu et date : ____________________",
                "Signature : ____________________",
                "Fabienne Rochat, cheffe de projet",
            ],
            draw=across("PROJET", 95),
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Transports Publics de la Broye SA",
            project="Billettique mobile",
            project_code="11-204",
            milestone="Recette de l'application iOS",
            signatory_name="Fabienne Rochat",
            signatory_title="cheffe de projet",
            amount="29400.00 CHF",
            warnings=["draft_or_void"],
        ),
    )

    yield leaf(
        "fr-acroform-sans-case",
        "form",
        acro(
            "Fiche de validation de fin d'étape",
            [
                ("Client", "Laboratoires Oréade"),
                ("Projet", "Qualification salle blanche"),
                ("N° d'affaire", "A26-119"),
                ("Étape", "Dossier QI"),
                ("Montant", "7 950,00 EUR"),
            ],
            [
                ("Étape acceptée", False),
                ("Étape acceptée avec réserves", False),
                ("Étape refusée", False),
            ],
            ["Cocher une seule case, signer et renvoyer."],
            [
                ("Nom", "Sylvain Quéré"),
                ("Fonction", "responsable assurance qualité"),
                ("Date", "13/11/2026"),
            ],
            ink=221,
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "fr",
            client="Laboratoires Oréade",
            project="Qualification salle blanche",
            project_code="A26-119",
            milestone="Dossier QI",
            signatory_name="Sylvain Quéré",
            signatory_title="responsable assurance qualité",
            signature_date="2026-11-13",
            amount="7950.00 EUR",
        ),
    )

    yield leaf(
        "fr-facture",
        "text",
        rl(
            [
                "<b>Atelier Corbières – paysagistes</b>",
                "# Facture F-2026-0771",
                "Client : Domaine de Montferrant<br/>Projet : Jardin des simples<br/>Date : 31/08/2026 – Échéance : 30/09/2026",
                [
                    ["Désignation", "Total HT"],
                    ["Avant-projet", "4 300,00 €"],
                    ["TVA 20 %", "860,00 €"],
                    ["Total TTC", "5 160,00 €"],
                ],
                "~ Pénalités de retard : trois fois le taux d'intérêt légal. Indemnité forfaitaire de recouvrement : 40 €.",
            ]
        ),
        truth(
            "other", None, None, "fr", client="Domaine de Montferrant", project="Jardin des simples"
        ),
    )
