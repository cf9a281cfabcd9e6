"""French: France, Belgique, Suisse romande, Québec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, acro, box, ink, kv, printed, sign, stamp, tab

SHEETS = [
    Sheet(
        "brevault-reserves",
        f"""<h1 class=c>Procès-verbal de réception des travaux</h1><p class=c>(article 1792-6 du Code civil)</p>
{
            kv(
                '''Maître d'ouvrage|SCI Les Tilleuls de Brévault
Opération|Réhabilitation du 14 rue des Capucins
Marché n°|2025-LT-06
Lot|Lot 5 – Menuiseries extérieures
Entreprise|Menuiserie Caradec SARL
Maître d'œuvre|Atelier Ysaline Morvan''',
                "kvb",
            )
        }
<p>Le soussigné, agissant pour le maître d'ouvrage, après visite contradictoire du 21 avril 2026, déclare que :</p><p>{
            box()
        } la réception est prononcée sans réserve</p><p>{
            box("x")
        } la réception est prononcée avec les réserves ci-dessous, à lever avant le 29 mai 2026</p><p>{
            box()
        } la réception est refusée</p>
{
            tab(
                '''N°|Localisation|Nature de la réserve
1|Séjour, appartement 12|Remplacer le vitrage rayé de la porte-fenêtre
2|Cage d'escalier|Régler le ferme-porte du châssis de désenfumage''',
                "g",
            )
        }
<p>Date d'effet de la réception : 21 avril 2026. Cette date est le point de départ des garanties de parfait achèvement, de bon fonctionnement et décennale.</p><p class=s>Fait en trois exemplaires : maître d'ouvrage, entreprise, maître d'œuvre.</p>{
            sign(
                ink(501) + "|Le maître d’ouvrage|Aubin Lescure, gérant|le 21/04/2026",
                ink(502) + "|L’entreprise|Yannick Caradec|le 21/04/2026",
            )
        }""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="SCI Les Tilleuls de Brévault",
            project="Réhabilitation du 14 rue des Capucins",
            project_code="2025-LT-06",
            milestone="Lot 5 – Menuiseries extérieures",
            signatory_name="Aubin Lescure",
            signatory_title="gérant",
            signature_date="2026-04-21",
            conditions=[
                "Remplacer le vitrage rayé de la porte-fenêtre",
                "Régler le ferme-porte du châssis de désenfumage",
            ],
        ),
        "serif",
    ),
    Sheet(
        "opalys-vsr",
        f"""<div class=band>OPALYS CONSEIL &amp; INTÉGRATION — PV de recette</div><p><b>Vérification de service régulier (VSR)</b></p>
{
            kv('''Client|Mutuelle Harmonielle
Projet|Refonte Espace Adhérent
Code affaire|OCI-4482
Jalon|J4 – Fin de VSR
Bon de commande|MH-2026-0177
Montant du jalon|87 500,00 € HT''')
        }
<p>La période de VSR s'est déroulée du 1er septembre au 30 septembre 2026.</p>
{
            tab(
                '''Indicateur|Seuil|Constaté
Anomalies bloquantes|0|0
Anomalies majeures ouvertes|≤ 2|1 (contournée)
Disponibilité|99,5 %|99,87 %''',
                "z",
            )
        }
{
            tab(
                '''Jalon|Montant HT|État
J3 – Mise en production|131 250,00 €|réglé
J4 – Fin de VSR|87 500,00 €|objet du présent PV
J5 – Réversibilité|43 750,00 €|à venir''',
                "h",
            )
        }<p>La garantie contractuelle de six mois court à compter de la signature. L'anomalie majeure n° 2214, contournée, sera traitée au titre de cette garantie et n'affecte pas la présente décision.</p><p>Au vu de ces résultats, le Client prononce la recette définitive du jalon J4 et autorise la facturation correspondante.</p>
{
            sign(
                "<span class=hand2>S. Delahousse</span>|Pour la Mutuelle Harmonielle|Sabine Delahousse, directrice des systèmes d’information|Signé électroniquement le 2 octobre 2026",
                "<span class=hand2>K. Amrani</span>|Pour Opalys|Karim Amrani|Signé électroniquement le 1er octobre 2026",
            )
        }""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Mutuelle Harmonielle",
            project="Refonte Espace Adhérent",
            project_code="OCI-4482",
            milestone="J4 – Fin de VSR",
            po_number="MH-2026-0177",
            amount="87500.00 EUR",
            signatory_name="Sabine Delahousse",
            signatory_title="directrice des systèmes d’information",
            signature_date="2026-10-02",
        ),
    ),
    Sheet(
        "garonnet-scan",
        f"""<p><b>GARONNET PAYSAGES</b> – 31 chemin du Lavoir, Gimont</p><h1>Attestation de fin de chantier et de réception</h1>
<p>Je soussigné <b>Firmin Lacoste</b>, maire de la <b>Commune de Saint-Orens-le-Vieux</b>, reconnais que les travaux d'aménagement <b>« Square du Belvédère »</b> (devis accepté n° GP-618) ont été exécutés conformément au devis et les reçois sans réserve.</p>
<p>Phase reçue : plantations et arrosage. Solde à régler : 13 840,00 € TTC.</p><p>Fait à Saint-Orens-le-Vieux, le 27 novembre 2026</p><p><span class=hand3>Bon pour réception, lu et approuvé</span></p>{ink(521, 150, 50, "#222")} {stamp("MAIRIE DE|SAINT-ORENS-LE-VIEUX", "#444", -9)}""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Commune de Saint-Orens-le-Vieux",
            project="Square du Belvédère",
            project_code="GP-618",
            milestone="plantations et arrosage",
            amount="13840.00 EUR",
            signatory_name="Firmin Lacoste",
            signatory_title="maire",
            signature_date="2026-11-27",
        ),
        "book",
        form="scan",
        scanner=Scanner(dpi=125, skew=-1.2, jpeg=42, noise=5, seed=52),
    ),
    Sheet(
        "rimouski-ordre-changement",
        f"""<table class=kvb><tr><td>ORDRE DE CHANGEMENT</td><td><b>ODC-11</b></td></tr><tr><td>Projet</td><td>Agrandissement de l'aréna Jean-Guy-Tardif</td></tr><tr><td>Propriétaire</td><td>Ville de Pointe-aux-Outardes-Nord</td></tr><tr><td>Contrat</td><td>VPN-3306</td></tr><tr><td>Entrepreneur</td><td>Constructions Bérubé &amp; Fils inc.</td></tr></table>
<p>Description : ajout de deux pompes de circulation au système de réfrigération, avec raccords et mise en service.</p>
{
            tab(
                '''Ventilation|Montant
Main-d'œuvre|9 260,00 $
Matériaux|31 415,00 $
Administration et profit|4 067,50 $
Total du changement (avant taxes)|44 742,50 $ CA''',
                "h n",
            )
        }
<p>Le contrat est modifié en conséquence. Délai : aucun changement.</p>
{
            sign(
                ink(531) + "|Architecte – recommandé|Noémie Thibault|2026-02-17",
                ink(532) + "|Entrepreneur|Réjean Bérubé|2026-02-18",
                ink(533)
                + "|Propriétaire – approuvé|Mélanie Sirois, directrice des loisirs|2026-02-24",
            )
        }""",
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Ville de Pointe-aux-Outardes-Nord",
            project="Agrandissement de l'aréna Jean-Guy-Tardif",
            project_code="VPN-3306",
            change_order_number="ODC-11",
            amount="44742.50 CAD",
            signatory_name="Mélanie Sirois",
            signatory_title="directrice des loisirs",
            signature_date="2026-02-24",
        ),
        "narrow",
    ),
    Sheet(
        "hesbaye-prestations",
        f"""<h2>Feuille de prestations — mars 2026</h2><p>Ingénieurs-conseils Vandermeiren &amp; Toussaint SRL, Gembloux</p>{
            kv('''Donneur d'ordre|Intercommunale des Eaux de Hesbaye
Mission|Assistance à maîtrise d'ouvrage STEP de Waremme
Réf. mission|AMO-219
Prestataire|Ir Benoît Collignon''')
        }
{
            tab(
                '''Semaine|Jours prestés|Objet
10|3|Analyse des offres
11|4|Réunion d'attribution, rapport
12|2,5|Dossier subsides
13|3|Préparation du chantier
Total|12,5|''',
                "g",
            )
        }
<p>Prestations vérifiées et approuvées pour facturation.</p><p>Waremme, le 3 avril 2026</p>{
            sign(
                ink(541)
                + "|Delphine Jadot, cheffe de service Investissements|pour l’Intercommunale",
                ink(542) + "|B. Collignon|prestataire",
            )
        }""",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Intercommunale des Eaux de Hesbaye",
            project="Assistance à maîtrise d'ouvrage STEP de Waremme",
            project_code="AMO-219",
            signatory_name="Delphine Jadot",
            signatory_title="cheffe de service Investissements",
            signature_date="2026-04-03",
        ),
        "deja",
    ),
    Sheet(
        "verdon-mail",
        """<p class=s>Messagerie – imprimé le 16/06/2026</p>{}<p>Bonjour Louis,</p><p>J'ai bien lu le rapport final de l'étude « Mobilité Verdon 2035 ». Le travail est solide et je valide la tranche 2, à deux conditions : que la carte 7 soit refaite avec le tracé de la navette, et que les données brutes nous soient remises au format CSV.</p>
<p>Vous pouvez émettre la facture de 22 300 € en rappelant l'engagement n° E26-0841.</p><p>Bien à vous,</p><p>Capucine Arnoux<br>Responsable mobilités<br>Communauté de communes du Haut-Verdon</p>""".format(
            kv(
                "De :|Capucine Arnoux\nÀ :|Louis Berthelot (Cabinet Isochrone)\nDate :|lundi 15 juin 2026 18:20\nObjet :|Rapport final – validation",
                "h",
            )
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "fr",
            client="Communauté de communes du Haut-Verdon",
            project="Mobilité Verdon 2035",
            milestone="tranche 2",
            amount="22300.00 EUR",
            po_number="E26-0841",
            signatory_name="Capucine Arnoux",
            signatory_title="Responsable mobilités",
            signature_date="2026-06-15",
            conditions=[
                "la carte 7 soit refaite avec le tracé de la navette",
                "les données brutes nous soient remises au format CSV",
            ],
        ),
        "sans",
    ),
    Sheet(
        "chantemerle-refus",
        f"""<p>Laboratoires Chantemerle SA<br>Direction des achats</p><p class=r>Roncq, le 30 septembre 2026</p><p>À l'attention de Monsieur Duquesnoy<br>Société Emballia Robotique</p>
<p><u>Objet : ligne d'encaissage n° 3 – contrat EMB-7705<br>Jalon 2 (réception provisoire) : refus</u></p><p>Monsieur,</p><p>La réception provisoire de la ligne d'encaissage n° 3 devait être prononcée à l'issue de l'essai de cadence du 24 septembre. La cadence relevée s'établit à 31 cartons par minute pour 45 garantis, et deux arrêts d'urgence n'ont pas répondu.</p>
<p>Nous sommes au regret de refuser le jalon 2. L'acompte de 118 000 € prévu à ce stade demeure suspendu jusqu'à un nouvel essai concluant, dont tous les frais seront à votre charge.</p><p>Nous vous prions d'agréer, Monsieur, nos salutations distinguées.</p>{ink(571)}<p>Hermine Vasseur<br>Directrice industrielle</p>""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "fr",
            client="Laboratoires Chantemerle SA",
            project="ligne d'encaissage n° 3",
            project_code="EMB-7705",
            milestone="Jalon 2 (réception provisoire)",
            amount="118000.00 EUR",
            signatory_name="Hermine Vasseur",
            signatory_title="Directrice industrielle",
            signature_date="2026-09-30",
        ),
        "serif",
    ),
    Sheet(
        "lavanchy-projet",
        f"""<p class=r style="color:#b00"><b>PROJET – NON VALABLE SANS VISA DU SERVICE JURIDIQUE</b></p><h1>Constat de réception d'ouvrage</h1><p>Norme SIA 118, art. 157 ss</p>
{
            kv(
                '''Maître de l'ouvrage|Fondation du Manoir de Glérolles
Ouvrage|Restauration des façades sud
Entrepreneur|Lavanchy Pierre Naturelle Sàrl
N° de contrat|FMG 12-26
Valeur|CHF 93'250.00''',
                "kvb",
            )
        }
<p>L'ouvrage est reçu. Il n'a été constaté aucun défaut. Le délai de dénonciation de deux ans court dès la date ci-dessous.</p>{
            sign(
                "|Pour le maître de l’ouvrage|Étienne Rochat, administrateur|Lieu et date :",
                "|Pour l’entrepreneur|Cédric Lavanchy|Lieu et date :",
            )
        }""",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Fondation du Manoir de Glérolles",
            project="Restauration des façades sud",
            project_code="FMG 12-26",
            amount="93250.00 CHF",
            signatory_name="Étienne Rochat",
            signatory_title="administrateur",
            warnings=["draft_or_void"],
        ),
        "sans",
    ),
    Sheet(
        "pontarlin-demi-scan",
        f"""<h1>BON D'INTERVENTION ET DE RÉCEPTION N° 20714</h1><p>Pontarlin Ascenseurs — agence de Dole</p>{
            kv('''Client|Clinique Sainte-Aldegonde
Chantier|Monte-malades MM2
Affaire|PA-0388
Étape|Mise aux normes armoire de commande
Montant|6 915,00 €''')
        }
<p>Travaux exécutés par : J. Maréchal, le 12 janvier 2026.</p><p>Le client reconnaît la bonne exécution des travaux et en prononce la réception.</p>
{
            sign(
                ink(581, 140, 44) + "|Le technicien|Joël Maréchal",
                "|Le client (nom, signature, cachet)|Mme Odile Perrin-Vuillet, responsable technique",
            )
        }""",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Clinique Sainte-Aldegonde",
            project="Monte-malades MM2",
            project_code="PA-0388",
            milestone="Mise aux normes armoire de commande",
            amount="6915.00 EUR",
            signatory_name="Odile Perrin-Vuillet",
            signatory_title="responsable technique",
            warnings=["partly_signed"],
        ),
        "sans",
        form="scan",
        size="A5",
        margin="11mm",
        scanner=Scanner(dpi=140, skew=0.7, jpeg=42, noise=5, seed=58),
    ),
    Sheet(
        "merisier-facture",
        f"""<table><tr><td><h1>FACTURE</h1>N° F-2026-1190<br>du 8 juillet 2026</td><td class=r>Le Merisier Traductions<br>Namur<br>BE 0700.000.042</td></tr></table><p>Facturé à : <b>Éditions de la Sambre SA</b></p><p>Projet : Guide du patrimoine wallon</p>
{
            tab(
                '''Libellé|Quantité|P.U.|Total
Traduction FR > DE|48 200 mots|0,14 €|6 748,00 €
Relecture|12 h|55,00 €|660,00 €
Total HTVA|||7 408,00 €
TVA 21 %|||1 555,68 €
À payer|||8 963,68 €''',
                "z n",
            )
        }<p>Payable à 30 jours. Toute réclamation est à adresser dans les huit jours ; passé ce délai, la facture est réputée acceptée.</p>""",
        truth(
            "other",
            None,
            None,
            "fr",
            client="Éditions de la Sambre SA",
            project="Guide du patrimoine wallon",
        ),
    ),
    Sheet(
        "jorat-commission",
        f"""<p><b>École hôtelière du Jorat</b> · Commission de construction</p><h2>Extrait du procès-verbal n° 17 – séance du 5 février 2026</h2><div class=cols>
<p><b>17.1</b> Le procès-verbal n° 16 est adopté.</p><p><b>17.2</b> Cuisine d'application (projet CAP-2) : la commission prend connaissance du rapport de mise en service de Therminox SA. Les débits de hottes sont conformes, les fours raccordés. La réserve émise en décembre sur l'étape 1 est levée.</p>
<p><b>17.3</b> Décision : l'étape 2 (équipements de cuisson) est acceptée à l'unanimité. Le paiement de 141'700 francs suisses est libéré.</p><p><b>17.4</b> Divers : choix des chaises reporté.</p></div>
<p>Pour extrait conforme,</p>{sign(ink(591) + "|Laurence Bovay|présidente de la commission|Lausanne, le 6 février 2026")}""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="École hôtelière du Jorat",
            project="Cuisine d'application",
            project_code="CAP-2",
            milestone="étape 2 (équipements de cuisson)",
            amount="141700.00 CHF",
            signatory_name="Laurence Bovay",
            signatory_title="présidente de la commission",
            signature_date="2026-02-06",
        ),
        "book",
    ),
]


def _form() -> bytes:
    return acro(
        [
            (55, 790, 16, True, "FICHE DE VALIDATION DE LIVRABLE"),
            (55, 768, 9, False, "Agence Boréale – communication, Sherbrooke"),
            (55, 735, 9, False, "Client"),
            (55, 710, 9, False, "Mandat"),
            (55, 685, 9, False, "N° de mandat"),
            (55, 660, 9, False, "Livrable"),
            (55, 635, 9, False, "Honoraires"),
            (77, 592, 10, False, "Approuvé tel quel"),
            (77, 570, 10, False, "Approuvé avec corrections"),
            (77, 548, 10, False, "Refusé"),
            (55, 500, 9, False, "Nom"),
            (55, 475, 9, False, "Fonction"),
            (55, 450, 9, False, "Signature"),
            (55, 425, 9, False, "Date (aaaa-mm-jj)"),
            (55, 380, 8, False, "Une fiche sans case cochée ni signature n'engage pas le client."),
        ],
        [
            ("client", "Coopérative laitière des Bois-Francs", 170, 729, 300, 18),
            ("mandat", "Campagne Beurre d'hiver", 170, 704, 300, 18),
            ("num", "AB-1403", 170, 679, 120, 18),
            ("liv", "Plan média", 170, 654, 220, 18),
            ("hon", "12 650,00 $ CA", 170, 629, 120, 18),
            ("nom", "Jasmin Lavertu", 170, 494, 220, 18),
            ("fct", "Chef de marque", 170, 469, 220, 18),
            ("sig", "", 170, 444, 220, 18),
            ("dat", "", 170, 419, 120, 18),
        ],
        [("a", False, 57, 590), ("b", False, 57, 568), ("c", False, 57, 546)],
    )


def papers() -> Iterator[Paper]:
    yield from printed(SHEETS)
    yield Paper(
        "kr-boreale-fiche",
        "a",
        "form",
        _form(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Coopérative laitière des Bois-Francs",
            project="Campagne Beurre d'hiver",
            project_code="AB-1403",
            milestone="Plan média",
            amount="12650.00 CAD",
            signatory_name="Jasmin Lavertu",
            signatory_title="Chef de marque",
        ),
    )
