"""French papers, also from Belgium, Switzerland and Quebec."""

from collections.abc import Iterator

from paper import Paper

from .board import ACC, CERT, CO, COND, MAIL, PO, REJ, TS, UND, flatten, mk, rl, sc, typ
from .marks import Field, Squiggle, Stamp, note, watermark


def papers() -> Iterator[Paper]:
    """Twelve papers."""
    page = rl(
        "= <b>PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX</b>",
        "Maître d'ouvrage : <b>Commune de Villeneuve-sur-Orbe</b>",
        "Entreprise : Ravalement Castagnier SARL – Lot n° 2 Façades",
        "Opération : <b>Réhabilitation de l'école Jules-Perrin</b> – Marché n° <b>2026-M-044</b>",
        "Je soussigné, <b>Didier Lacombe</b>, maire, après visite du 8 juillet 2026, décide que la réception du lot n° 2 Façades est :",
        "{x} prononcée sans réserve, avec effet au 8 juillet 2026",
        "{ } prononcée avec réserves (voir annexe)",
        "{ } ajournée &nbsp;&nbsp; { } refusée",
        "Montant du solde : 12 430,00 € TTC",
        8,
        [
            {"w": [240, 240], "grid": 0},
            ["L'entreprise", "Le maître d'ouvrage"],
            [
                Squiggle(301),
                [
                    Stamp("MAIRIE DE", "VILLENEUVE-SUR-ORBE", color="#204090", width=160),
                    Squiggle(302),
                ],
            ],
            ["", "@le 8 juillet 2026"],
        ],
        size=10.5,
    )
    yield sc(
        "fr-pv",
        page,
        301,
        {"skew": -0.9},
        CERT,
        ACC,
        True,
        "fr",
        client="Commune de Villeneuve-sur-Orbe",
        project="Réhabilitation de l'école Jules-Perrin",
        project_code="2026-M-044",
        milestone="lot n° 2 Façades",
        signatory_name="Didier Lacombe",
        signatory_title="maire",
        signature_date="2026-07-08",
        amount="12430.00 EUR",
    )

    page = typ("""
#set page(margin: 2cm)
#set text(font: "Libertinus Serif", size: 10.5pt)
= Bon d'intervention n° 66203
Ets Thiriart Froid & Clim, Verviers
#table(columns: (1fr, 1fr), inset: 5pt, [Client : *Boulangerie Maréchal SRL*], [Chantier : *Chambre de pousse, Theux*], [N° de dossier : *TF-26-811*], [Technicien : K. Dewonck])
Travaux : remplacement du détendeur, mise en service, relevé des températures.
Intervention terminée : oui #on non #off #h(6mm) À facturer : oui #on non #off #h(6mm) Garantie : oui #off non #on
#v(2mm)
Le client déclare accepter les travaux décrits ci-dessus. Total HTVA : *1.286,40 €*
#v(5mm)
#grid(columns: (4cm, 5cm), row-gutter: 6pt, [Signature du client], sq, [Nom], pen[Sylvie Maréchal], [Qualité], pen[gérante], [Date], pen[24/02/2027])
""")
    yield mk(
        "fr-bon",
        page,
        CERT,
        ACC,
        True,
        "fr",
        client="Boulangerie Maréchal SRL",
        project="Chambre de pousse, Theux",
        project_code="TF-26-811",
        signatory_name="Sylvie Maréchal",
        signatory_title="gérante",
        signature_date="2027-02-24",
        amount="1286.40 EUR",
    )

    page = rl(
        "> Genève, le 17 septembre 2026",
        "<b>Fondation Bellerive-Santé</b><br/>Direction des systèmes d'information",
        8,
        "Cartier-Monod Conseil SA<br/>1003 Lausanne",
        8,
        "<b>Mandat CM-3381 – Schéma directeur informatique – livrable L2 « Cartographie applicative »</b>",
        "Madame, Monsieur,",
        "Nous avons bien reçu le livrable L2 et l'avons soumis à nos métiers. La qualité du travail n'est pas en cause, mais le périmètre des cliniques de jour n'y figure pas et les flux de facturation y sont décrits à l'envers.",
        "Dans ces conditions, nous ne pouvons prononcer la recette et refusons le livrable en l'état. La tranche de CHF 22'000.– ne sera pas libérée. Merci de nous faire parvenir une version corrigée.",
        "Veuillez agréer nos salutations distinguées.",
        Squiggle(311),
        "Yann Berthoud<br/>Directeur des systèmes d'information",
        font="Times-Roman",
        bold="Times-Bold",
        size=11,
        margin=70,
    )
    yield mk(
        "fr-refus",
        page,
        CERT,
        REJ,
        True,
        "fr",
        client="Fondation Bellerive-Santé",
        project="Schéma directeur informatique",
        project_code="CM-3381",
        milestone="livrable L2 « Cartographie applicative »",
        amount="22000.00 CHF",
        signatory_name="Yann Berthoud",
        signatory_title="Directeur des systèmes d'information",
        signature_date="2026-09-17",
    )

    rows = [
        ["Lun 1", "7,5", ""],
        ["Mar 2", "7,5", ""],
        ["Mer 3", "7,5", "télétravail"],
        ["Jeu 4", "8,0", ""],
        ["Ven 5", "6,0", ""],
    ]
    page = rl(
        "## Feuille de temps hebdomadaire",
        "Ressources Boréal inc., Trois-Rivières",
        [
            {"w": [110, 350], "grid": 2},
            ["Client", "Coopérative laitière du Richelieu"],
            ["Mandat", "RB-1180 – Refonte de l'étiquetage"],
            ["Conseillère", "Maude Lessard"],
            ["Semaine du", "1er juin 2026"],
        ],
        [{"w": [80, 80, 200], "head": 1}, ["Jour", "Heures", "Note"], *rows, ["Total", "36,5", ""]],
        "Décision du client : {v} approuvée { } refusée { } à corriger",
        [
            {"w": [140, 200], "grid": 0},
            ["Signature", Squiggle(321)],
            ["En lettres moulées", "@Jean-Guy Trottier"],
            ["Fonction", "@chef de production"],
            ["Date (AAAA-MM-JJ)", "@2026-06-08"],
        ],
    )
    yield sc(
        "fr-temps",
        page,
        302,
        {"skew": 1.4, "shadow": True},
        TS,
        ACC,
        True,
        "fr",
        client="Coopérative laitière du Richelieu",
        project="Refonte de l'étiquetage",
        project_code="RB-1180",
        signatory_name="Jean-Guy Trottier",
        signatory_title="chef de production",
        signature_date="2026-06-08",
    )

    page = typ("""
#set page(margin: 2cm)
= Avenant AV-03
#v(2mm)
au contrat *ADV-590* relatif au projet *Plateforme de billetterie du festival Les Marées* \\
entre *Association Les Marées* (le Client) et Passerelle Numérique SAS (le Prestataire).

Article 1. Le Prestataire ajoute le paiement en trois fois. \\
Article 2. Le prix forfaitaire est augmenté de *4 750,00 € HT* et porté à 43 150,00 € HT. \\
Article 3. Le calendrier est inchangé. \\
Article 4. Le présent avenant entre en vigueur à la date de la dernière signature.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 12pt, [Pour le Prestataire \\ #sq \\ Samir Haddouche, président \\ le 2 mars 2026], [Pour le Client \\ #sq \\ Claire Kervadec, trésorière \\ le 9 mars 2026])
#v(1fr) #text(7pt)[Fait en deux exemplaires originaux. Page 1/1]
""")
    yield mk(
        "fr-avenant",
        page,
        CO,
        ACC,
        True,
        "fr",
        client="Association Les Marées",
        project="Plateforme de billetterie du festival Les Marées",
        project_code="ADV-590",
        change_order_number="AV-03",
        amount="4750.00 EUR",
        signatory_name="Claire Kervadec",
        signatory_title="trésorière",
        signature_date="2026-03-09",
    )

    page = rl(
        "<b>De :</b> Pauline Escoffier",
        "<b>Envoyé :</b> lundi 14 décembre 2026 18:03",
        "<b>À :</b> contact@atelier-ferrand.example",
        "<b>Objet :</b> RE: Recette lot 2 – signalétique du musée (aff. 26-F-09)",
        10,
        "Bonsoir Monsieur Ferrand,",
        "Comme convenu ce matin devant les panneaux : la recette du lot 2 est acceptée, à condition que la plaque de la salle 7 soit refaite en braille conforme avant le 10 janvier 2027.",
        "Vous pouvez facturer les 8 640,00 € ; le paiement se fera à la livraison de la plaque.",
        "Bien à vous,",
        "Pauline Escoffier<br/>Régisseuse générale<br/>Musée de la Batellerie de Saint-Arnoult",
        "^ Projet : signalétique du musée. Pensez à l'environnement avant d'imprimer ce message.",
    )
    yield mk(
        "fr-mailreserve",
        page,
        MAIL,
        COND,
        None,
        "fr",
        client="Musée de la Batellerie de Saint-Arnoult",
        project="signalétique du musée",
        project_code="26-F-09",
        milestone="lot 2",
        amount="8640.00 EUR",
        signatory_name="Pauline Escoffier",
        signatory_title="Régisseuse générale",
        signature_date="2026-12-14",
        conditions=[
            "la plaque de la salle 7 soit refaite en braille conforme avant le 10 janvier 2027"
        ],
    )

    page = rl(
        "# Fiche de levée des réserves",
        "Promoteur : <b>SCCV Les Tilleuls d'Aubrac</b> &nbsp; Opération : <b>Résidence Les Tilleuls, bât. B</b> &nbsp; Réf. <b>LT-B-2026</b>",
        [
            {"w": [30, 250, 60, 60, 70], "head": 1},
            ["N°", "Réserve", "Levée oui", "Levée non", "Visa"],
            ["1", "Joint de seuil, logement B12", "{x}", "{ }", ""],
            ["2", "Peinture cage d'escalier", "{x}", "{ }", ""],
            ["3", "Grille VMC, logement B21", "{x}", "{x}", ""],
            ["4", "Barillet local vélos", "{x}", "{ }", ""],
        ],
        "Conclusion du maître d'ouvrage (cocher une seule case) :",
        "{x} Toutes les réserves sont levées.",
        "{x} Des réserves subsistent.",
        8,
        "Nîmes, le 6 mai 2026",
        Squiggle(331),
        "Frédérique Sabatier, responsable de programmes",
        color="#406020",
    )
    yield mk(
        "fr-levee",
        page,
        CERT,
        UND,
        True,
        "fr",
        client="SCCV Les Tilleuls d'Aubrac",
        project="Résidence Les Tilleuls, bât. B",
        project_code="LT-B-2026",
        signatory_name="Frédérique Sabatier",
        signatory_title="responsable de programmes",
        signature_date="2026-05-06",
    )

    page = flatten(
        rl(
            "# Attestation de bonne fin",
            "^ Formulaire électronique AB-2 du portail fournisseurs. Les zones grisées sont remplies par la machine.",
            [
                {"w": [140, 320], "grid": 2},
                ["Maître d'ouvrage", Field("mo", "Régie des eaux du Condroz", 300)],
                ["Projet", Field("projet", "Télérelève des compteurs, zone Est", 300)],
                ["N° de commande", Field("po", "REC-4419", 150)],
                ["N° de projet", Field("np", "TLR-EST-2", 150)],
                ["Phase", Field("phase", "Phase 3 - Déploiement", 300)],
                ["Montant libéré", Field("montant", "57.900,00 EUR", 150)],
            ],
            [
                {"w": [24, 140, 24, 140, 24, 100], "grid": 0},
                [
                    Field("a", True, kind="box"),
                    "bonne fin attestée",
                    Field("b", False, kind="box"),
                    "avec remarques",
                    Field("c", False, kind="box"),
                    "refusée",
                ],
            ],
            "Signé électroniquement par Luc Vandenhove, ingénieur en chef, le 30/11/2026 à 15 h 12 (eID, certificat vérifié)",
            color="#003a70",
        )
    )
    yield mk(
        "fr-portail",
        page,
        CERT,
        ACC,
        True,
        "fr",
        client="Régie des eaux du Condroz",
        project="Télérelève des compteurs, zone Est",
        project_code="TLR-EST-2",
        po_number="REC-4419",
        milestone="Phase 3 - Déploiement",
        amount="57900.00 EUR",
        signatory_name="Luc Vandenhove",
        signatory_title="ingénieur en chef",
        signature_date="2026-11-30",
    )

    page = typ("""
#set page(margin: 2.2cm)
#set text(font: "New Computer Modern", size: 10.5pt)
#align(center)[*AVIS D'ACHÈVEMENT* \\ émis par Charpentes Nadeau ltée]
#v(4mm)
À : Ville de Sainte-Honorine, service des immeubles \\
Projet : Pavillon du parc Laurier-Est #h(1cm) Notre n° : CN-2209

Nous vous avisons que les travaux de charpente (étape 2) ont été achevés le 11 août 2026, conformément aux plans et devis. À notre avis, les travaux sont prêts à être acceptés et la somme de 31 200,00 \\$ CA est exigible dès votre acceptation.

#v(6mm)
#sq \\ Roch Nadeau, président, Charpentes Nadeau ltée \\ 12 août 2026
#v(8mm)
Réservé à la Ville : #h(3mm) #off accepté #h(3mm) #off refusé #h(8mm) par : \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ date : \\_\\_\\_\\_\\_\\_\\_\\_
""")
    yield mk(
        "fr-avis",
        page,
        CERT,
        UND,
        False,
        "fr",
        client="Ville de Sainte-Honorine, service des immeubles",
        project="Pavillon du parc Laurier-Est",
        project_code="CN-2209",
        milestone="étape 2",
        amount="31200.00 CAD",
        warnings=["partly_signed"],
    )

    page = rl(
        "> Bon de commande n° <b>BC-2027-0093</b>",
        "# Laboratoires Hautecombe",
        "Fournisseur : Métrologie du Léman Sàrl &nbsp; Date : 12.01.2027",
        "Affaire : <b>Qualification des enceintes climatiques</b> – imputation <b>QL-77</b>",
        [
            {"w": [40, 270, 60, 90], "head": 1},
            ["Pos.", "Désignation", "Qté", "Prix CHF"],
            ["1", "Cartographie thermique, enceinte 500 L", "4", "6'400.00"],
            ["2", "Rapport de qualification", "4", "1'800.00"],
            ["", "Total hors TVA", "", "8'200.00"],
        ],
        "Réception qualitative sur site : [ ] requise [x] non requise. Délai : 6 semaines.",
        "Conditions générales d'achat, édition 2025.",
    )
    yield mk(
        "fr-commande",
        page,
        PO,
        None,
        None,
        "fr",
        client="Laboratoires Hautecombe",
        project="Qualification des enceintes climatiques",
        project_code="QL-77",
        po_number="BC-2027-0093",
        amount="8200.00 CHF",
    )

    page = rl(
        "## Procès-verbal de réception partielle",
        "Projet : <b>Extension du réseau de chaleur Grand-Pré</b> · Dossier <b>RC-140</b> · Maître d'ouvrage : <b>Énergies du Val d'Illon SA</b>",
        [
            {"w": [160, 80, 90, 130], "head": 1},
            ["Tronçon", "Longueur", "Montant CHF", "Décision"],
            ["A – Gare à Poste", "410 m", "96'300.00", "reçu"],
            ["B – Poste à Moulin", "365 m", "81'700.00", "non reçu"],
        ],
        "Seul le tronçon A est reçu, pour CHF 96'300.00. Le tronçon B sera reçu après un nouvel essai de pression.",
        Squiggle(341),
        "Nadia Rossier, cheffe de projet réseaux<br/>Monthey, 19.10.2026",
        20,
        "^ Distribution : maître d'ouvrage, entreprise, direction des travaux, commune",
        over=(note("RC-140 / PV 6", 500, 30),),
        size=10,
    )
    yield sc(
        "fr-partielle",
        page,
        303,
        {"skew": 0.5, "turn": 90},
        CERT,
        COND,
        True,
        "fr",
        client="Énergies du Val d'Illon SA",
        project="Extension du réseau de chaleur Grand-Pré",
        project_code="RC-140",
        amount="96300.00 CHF",
        milestone="tronçon A",
        signatory_name="Nadia Rossier",
        signatory_title="cheffe de projet réseaux",
        signature_date="2026-10-19",
        conditions=["Le tronçon B sera reçu après un nouvel essai de pression"],
    )

    page = rl(
        "# PV de recette – version 1",
        "ANNULÉ ET REMPLACÉ PAR LA VERSION 2 DU 3 AVRIL 2026",
        "Client : <b>Mutuelle Artisane du Forez</b> – Projet : <b>Migration du standard téléphonique</b> – Affaire : <b>TEL-0612</b>",
        "Le client prononce la recette de l'étape Bascule des sites pilotes.",
        "[X] recette prononcée &nbsp; [ ] recette refusée",
        10,
        Squiggle(351),
        "Bruno Delorme, responsable des moyens généraux, le 27 mars 2026",
        over=(watermark("ANNULÉ", 100),),
    )
    yield mk(
        "fr-annule",
        page,
        CERT,
        UND,
        True,
        "fr",
        client="Mutuelle Artisane du Forez",
        project="Migration du standard téléphonique",
        project_code="TEL-0612",
        milestone="Bascule des sites pilotes",
        signatory_name="Bruno Delorme",
        signatory_title="responsable des moyens généraux",
        signature_date="2026-03-27",
        warnings=["draft_or_void"],
    )
