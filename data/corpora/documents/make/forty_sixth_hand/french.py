"""French papers of France, Belgium, Switzerland and Quebec: PV de recette, attestations, avenants, relevés."""

from collections.abc import Iterator

from reportlab.lib.pagesizes import LETTER

from .board import (
    CERT,
    HOURS,
    MAIL,
    NEW,
    NO,
    OPEN,
    ORDER,
    PART,
    YES,
    Check,
    Field,
    Ink,
    Paper,
    Stamp,
    hand,
    plain,
    rule,
    scanned,
    sheet,
    truth,
    typ,
)


def papers() -> Iterator[Paper]:
    yield from drawn()
    yield from typeset()


def drawn() -> Iterator[Paper]:
    """Papers made with platypus."""
    page = sheet(
        "# PROCÈS-VERBAL DE RECETTE DÉFINITIVE",
        "Le 6 mai 2026, à Angers, il a été procédé à la vérification de service régulier de la solution désignée ci-après.",
        [["Maître d'ouvrage", "Syndicat mixte Loire Numérique"], ["Titulaire", "Arpège Intégration SAS"], ["Marché n°", "2024-SLN-031"], ["Objet", "Plateforme d'archivage électronique"], ["Phase", "VSR – vérification de service régulier"], ["Solde à régler", "42 180,00 € HT"]],
        "Aucune anomalie bloquante ni majeure n'ayant été relevée pendant les trois mois de VSR, la recette définitive est prononcée <b>sans réserve</b>.",
        10, [[("Le représentant du maître d'ouvrage", Ink(23), "Solène Guéguinou", "Directrice des systèmes d'information"), ("Le titulaire", Ink(7), "M. Bastien Roque", "Chef de projet")]],
        "Fait en deux exemplaires originaux, le 6 mai 2026.",
        lines="all", font="Times-Roman", pt=11,
    )  # fmt: skip
    yield plain(
        "pv-archivage",
        page,
        truth(
            CERT,
            YES,
            True,
            "fr",
            client="Syndicat mixte Loire Numérique",
            project="Plateforme d'archivage électronique",
            project_code="2024-SLN-031",
            milestone="VSR – vérification de service régulier",
            signatory_name="Solène Guéguinou",
            signatory_title="Directrice des systèmes d'information",
            signature_date="2026-05-06",
            amount="42180.00 EUR",
        ),
    )

    page = sheet(
        "Compte rendu d'activité (CRA)", "# Novembre 2025",
        {"Client": "Caisse Mutuelle des Deux-Rives", "Mission": "Refonte du parcours sinistres", "Réf. mission": "MS-4417", "Consultante": "Éloïse Tardivon", "Société": "Passerelle Conseil"},
        [["Sem.", "L", "M", "M", "J", "V"], ["45", "1", "1", "0,5", "1", "1"], ["46", "1", "–", "1", "1", "1"], ["47", "1", "1", "1", "1", "1"], ["48", "1", "1", "1", "1", "0"]],
        "Total : 17,5 jours × 640 € = 11 200,00 € HT",
        [["Visa consultante", "Visa client"], [(Ink(19, 70, 20),), ("&nbsp;",)], ["É. Tardivon, 28/11/2025", "Raoul Bessonnet, responsable domaine sinistres – date :"]],
        lines="all", pt=9.5, margin=18,
    )  # fmt: skip
    yield plain(
        "cra-sinistres",
        page,
        truth(
            HOURS,
            OPEN,
            False,
            "fr",
            client="Caisse Mutuelle des Deux-Rives",
            project="Refonte du parcours sinistres",
            project_code="MS-4417",
            signatory_name="Raoul Bessonnet",
            signatory_title="responsable domaine sinistres",
            amount="11200.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    page = sheet(
        "Ville de Sainte-Ombeline · Service des communications", rule(), "Le 17 février 2026", 8,
        "Studio Grand Héron inc.<br/>Rimouski (Québec)", 8,
        "<b>Objet : Refonte du site Web municipal – livrable 3, gabarits accessibles (contrat 25-C-077)</b>",
        "Madame,", "Après vérification par notre équipe et par le conseiller en accessibilité, nous acceptons le livrable 3. La somme de 24 350,00 $ prévue à l'échéancier peut être facturée en mentionnant le bon de commande BC-118842.",
        "Veuillez agréer, Madame, nos salutations distinguées.", Ink(27), "Marie-Ève Courtemanche<br/>Chef de division, communications numériques",
        "~ Les montants sont en dollars canadiens (CAD).",
        size=LETTER, font="Helvetica", pt=10.5, margin=26,
    )  # fmt: skip
    yield plain(
        "lettre-quebec",
        page,
        truth(
            CERT,
            YES,
            True,
            "fr",
            client="Ville de Sainte-Ombeline",
            project="Refonte du site Web municipal",
            project_code="25-C-077",
            milestone="livrable 3, gabarits accessibles",
            signatory_name="Marie-Ève Courtemanche",
            signatory_title="Chef de division, communications numériques",
            signature_date="2026-02-17",
            amount="24350.00 CAD",
            po_number="BC-118842",
        ),
    )

    page = sheet(
        "# Fiche de validation de livrable",
        "(à compléter à l'écran, puis à renvoyer à livrables@cabinet-orveau.example)",
        {"Commanditaire": Field("c", "Agence régionale des Mobilités douces"), "Étude": Field("e", "Diagnostic intermodal Val d'Orge"), "N° d'affaire": Field("n", "ORV-553"), "Livrable": Field("l", "L2 Atlas cartographique"), "Montant HT": Field("m", "15 900,00 EUR")},
        [[1, 12], [Check("v", True), "Validé"], [Check("vr"), "Validé avec réserves"], [Check("r"), "Refusé"]],
        {"Nom": Field("nom", "Philibert Ancelin"), "Qualité": Field("q", "Chargé de mission études"), "Date": Field("d", "21/01/2026"), "Signature (texte)": Field("s", "/s/ Philibert Ancelin")},
        colour="#274b7a", lines="rows",
    )  # fmt: skip
    yield plain(
        "fiche-livrable",
        page,
        truth(
            CERT,
            YES,
            True,
            "fr",
            client="Agence régionale des Mobilités douces",
            project="Diagnostic intermodal Val d'Orge",
            project_code="ORV-553",
            milestone="L2 Atlas cartographique",
            signatory_name="Philibert Ancelin",
            signatory_title="Chargé de mission études",
            signature_date="2026-01-21",
            amount="15900.00 EUR",
        ),
        "form",
    )

    page = sheet(
        "<b>De :</b> Hortense Vandeweyer &lt;h.vandeweyer@brasserie-hesbaye.example&gt;<br/><b>À :</b> studio@encre-vive.example<br/><b>Date :</b> jeudi 26 mars 2026 18:40<br/><b>Objet :</b> TR: Étiquettes gamme d'été – épreuve 2",
        rule(), "Bonjour,", "Je reviens vers vous au sujet de l'épreuve 2 (dossier EV-2093, Étiquettes gamme d'été). Notre conseil juridique l'a vue ce matin : la mention allergènes est illisible et le volume est faux sur deux références. Nous refusons donc cette épreuve, et les 2.750,00 EUR qui s'y rapportent ne seront pas payés en l'état.",
        "Merci de nous proposer une date pour une épreuve 3.", "Hortense Vandeweyer<br/>Responsable produits<br/>Brasserie de la Haute Hesbaye SRL",
        font="Times-Roman", pt=11, head="Webmail – impression", foot="26/03/2026  p. %d",
    )  # fmt: skip
    yield plain(
        "mail-etiquettes",
        page,
        truth(
            MAIL,
            NO,
            None,
            "fr",
            client="Brasserie de la Haute Hesbaye SRL",
            project="Étiquettes gamme d'été",
            project_code="EV-2093",
            milestone="épreuve 2",
            signatory_name="Hortense Vandeweyer",
            signatory_title="Responsable produits",
            signature_date="2026-03-26",
            amount="2750.00 EUR",
        ),
    )

    page = sheet(
        "# Bon de fin d'intervention", "Tréteaux & Lumières, régie événementielle – Nantes".replace("&", "&amp;"),
        {"Client": "Musée des Salines de Batz", "Opération": "Nuit des marais 2025", "Dossier": "TL-25-309", "Prestation": "Démontage scénographie", "Montant": "3 480,00 € TTC"},
        "Prestation terminée le 14/09/2025 à 23 h 30. Le client reconnaît la bonne exécution de la prestation.",
        Stamp("MUSÉE DES SALINES", "BON POUR ACCORD", "15 SEPT. 2025", colour="#1c3f7c", turn=-4, width=170), 6,
        hand("Corentin Le Bihan-Roux", "Kristi", 26), "Corentin Le Bihan-Roux, régisseur général",
        size=(420, 595), font="Courier", pt=8.5, margin=13,
    )  # fmt: skip
    yield scanned(
        "bon-salines",
        page,
        truth(
            CERT,
            YES,
            True,
            "fr",
            client="Musée des Salines de Batz",
            project="Nuit des marais 2025",
            project_code="TL-25-309",
            milestone="Démontage scénographie",
            signatory_name="Corentin Le Bihan-Roux",
            signatory_title="régisseur général",
            signature_date="2025-09-15",
            amount="3480.00 EUR",
        ),
        dpi=130,
        skew=1.6,
        noise=7.0,
        seed=25,
    )

    page = sheet(
        "# Rapport de clôture et réception", "Commune de Versoix-le-Haut – Audit énergétique des bâtiments scolaires – mandat n° 612-B",
        "<b>1. Contexte.</b> Le Conseil communal a mandaté le bureau Thermalys SA en mars 2025 pour auditer sept bâtiments scolaires.",
        "<b>2. Déroulement.</b> Les visites ont eu lieu d'avril à juin. Les mesures ont été refaites en hiver dans deux écoles où la chaufferie avait été arrêtée.",
        "<b>3. Résultats.</b> Les potentiels d'économie vont de 12 % à 41 %. Les fiches par bâtiment sont annexées.",
        "<b>4. Honoraires.</b> Les honoraires convenus s'élèvent à CHF 58'000.–, dont CHF 40'000.– ont été versés en acomptes. Le solde est de CHF 18'000.–.",
        "<b>5. Suites.</b> Une présentation au Conseil est prévue à la session d'automne. " * 2,
        NEW(),
        "## Annexe 1 – Bâtiments visités", [[3, 1, 2], ["Bâtiment", "Année", "Potentiel"], ["École des Tilleuls", "1968", "41 %"], ["École du Bourg", "1911", "27 %"], ["Pavillon des Crêts", "1984", "33 %"], ["Halle de gymnastique", "1992", "18 %"], ["École enfantine", "2003", "12 %"]],
        "Les deux bâtiments restants ont été regroupés avec la halle, dont ils partagent la chaufferie.", NEW(),
        "## Annexe 2 – Méthode", "Relevés horaires sur trois semaines, correction climatique selon les degrés-jours, puis simulation des variantes. Les hypothèses de prix ont été admises avec le service technique lors de la séance du 4 septembre 2025.",
        "Les variantes ont été classées selon le coût par kilowattheure évité.", NEW(),
        "<b>6. Réception de la phase 3 (rapport final).</b> La Commune réceptionne la phase 3 et libère le solde de CHF 18'000.–, pour autant que Thermalys SA remette les données de mesure au format CSV avant le 31 octobre 2025.",
        20, Ink(33), "Jean-Rodolphe Perrenoud, secrétaire communal<br/>Versoix-le-Haut, le 2 octobre 2025",
        font="Times-Roman", pt=12, margin=27, foot="– %d –",
    )  # fmt: skip
    yield plain(
        "cloture-romande",
        page,
        truth(
            CERT,
            PART,
            True,
            "fr",
            client="Commune de Versoix-le-Haut",
            project="Audit énergétique des bâtiments scolaires",
            project_code="612-B",
            milestone="phase 3 (rapport final)",
            signatory_name="Jean-Rodolphe Perrenoud",
            signatory_title="secrétaire communal",
            signature_date="2025-10-02",
            amount="18000.00 CHF",
            conditions=[
                "Thermalys SA remette les données de mesure au format CSV avant le 31 octobre 2025"
            ],
        ),
    )


def typeset() -> Iterator[Paper]:
    """Papers made with typst."""
    page = typ(
        """#align(center)[#text(15pt)[*AVENANT N° 3*] \\ au contrat de prestations CP-2025-19]
#table(columns: (1fr, 1fr), stroke: .4pt, [Client], [Coopérative laitière du Pays d'Herve SC], [Prestataire], [Lumen Data SRL, Verviers], [Projet], [Entrepôt de données qualité], [Montant initial], [76.000,00 €], [Plus-value du présent avenant], [6.840,00 €], [Nouveau montant], [82.840,00 €])
Motif : reprise de l'historique des analyses 2019–2021, non prévue au cahier des charges.

Lu et approuvé,

#grid(columns: (1fr, 1fr), [Pour le client \\ #scrawl(15) \\ Godelieve Crutzen \\ Responsable qualité \\ Battice, le 11 juin 2026], [Pour le prestataire \\ #scrawl(24) \\ T. Lejeune \\ le 10 juin 2026])""", font="New Computer Modern", pt=11, lang="fr")  # fmt: skip
    yield plain(
        "avenant-herve",
        page,
        truth(
            ORDER,
            YES,
            True,
            "fr",
            client="Coopérative laitière du Pays d'Herve SC",
            project="Entrepôt de données qualité",
            project_code="CP-2025-19",
            signatory_name="Godelieve Crutzen",
            signatory_title="Responsable qualité",
            signature_date="2026-06-11",
            amount="6840.00 EUR",
            change_order_number="3",
        ),
    )

    page = typ(
        """= Cahier de mission
*Diagnostic cybersécurité des sous-traitants* — lettre de mission LM-0826

*Bénéficiaire :* Fédération des Ateliers Horlogers du Jura \\ *Intervenant :* Cabinet Serrurier-Digital

== Contenu
Entretiens dans douze ateliers, grille de maturité, feuille de route.
== Calendrier et prix
#list([Cadrage : CHF 6'000.–], [Entretiens : CHF 21'600.–], [Feuille de route : CHF 8'400.–], [*Prix total : CHF 36'000.–*])
== Réception
Chaque étape est réputée reçue dix jours après sa remise, sauf objection écrite.

Le présent cahier décrit la mission ; les conditions générales 2025 s'appliquent.""", font="Libertinus Serif", pt=11.5, lang="fr")  # fmt: skip
    yield plain(
        "cahier-jura",
        page,
        truth(
            "statement_of_work",
            None,
            None,
            "fr",
            client="Fédération des Ateliers Horlogers du Jura",
            project="Diagnostic cybersécurité des sous-traitants",
            project_code="LM-0826",
            amount="36000.00 CHF",
        ),
    )

    page = typ(
        """#grid(columns: (1fr, auto), [*Mairie de Port-Galéan* \\ Direction de la culture], [#stamp([REMPLACÉ PAR LE PV \\ N° 7 bis DU 03/12/2025], c: rgb("#555555"), a: 4deg)])
= Procès-verbal de réception n° 7
Opération : Festival des Embruns \\ Convention : FE-2025-04 \\ Titulaire : Azimut Production \\ Lot : Lot 3 – Captation vidéo \\ Prix du lot : 9 600,00 €

La réception du lot est prononcée.

#scrawl(30) \\ Pauline Escoffier-Marty \\ Directrice de la culture \\ 20 novembre 2025

#line(length: 100%)
#text(9pt)[Mention portée le 3 décembre 2025 : le présent procès-verbal est annulé et sans effet ; voir le PV n° 7 bis.]""", font="Liberation Sans", pt=10.5, lang="fr")  # fmt: skip
    yield plain(
        "pv-remplace",
        page,
        truth(
            CERT,
            OPEN,
            True,
            "fr",
            client="Mairie de Port-Galéan",
            project="Festival des Embruns",
            project_code="FE-2025-04",
            milestone="Lot 3 – Captation vidéo",
            signatory_name="Pauline Escoffier-Marty",
            signatory_title="Directrice de la culture",
            signature_date="2025-11-20",
            amount="9600.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    page = typ(
        """#rect(width: 100%, stroke: 1.5pt, inset: 14pt)[
#align(center)[*ATTESTATION DE SERVICE FAIT*]
#v(6pt)
Donneur d'ordre : Institut Belmont de Pharmacologie \\
Prestation : Traduction des protocoles SERENA \\
Commande n° CDE-77301 #h(1cm) Dossier n° TR-1186 \\
Tranche : Tranche 1 (protocole et consentements) \\
Montant de la tranche : 5 265,00 € HT

L'institut atteste que la tranche a été livrée et #no l'accepte #no l'accepte avec réserves #no la refuse.

Le valideur : Anselme Kouadio, responsable des affaires réglementaires

#scrawl(35) #h(2cm) Lyon, le 9 avril 2026
]""", font="Libertinus Serif", pt=11, page='paper: "a5", flipped: true, margin: 1.2cm', lang="fr")  # fmt: skip
    yield plain(
        "attestation-sans-croix",
        page,
        truth(
            CERT,
            OPEN,
            True,
            "fr",
            client="Institut Belmont de Pharmacologie",
            project="Traduction des protocoles SERENA",
            project_code="TR-1186",
            milestone="Tranche 1 (protocole et consentements)",
            signatory_name="Anselme Kouadio",
            signatory_title="responsable des affaires réglementaires",
            signature_date="2026-04-09",
            amount="5265.00 EUR",
            po_number="CDE-77301",
        ),
    )

    page = typ(
        """#text(9pt)[Affaire n° 25-SIRH-88 · Page unique]
= Admission avec réserves
Organisme : *Office public de l'habitat du Vexin* \\ Projet : *Déploiement SIRH* \\ Jalon : *J4 Paie à blanc* \\ Paiement du jalon : *33 500,00 €*

Après deux cycles de paie à blanc, l'Office admet le jalon avec les réserves suivantes :

#pen("– les bulletins des gardiens logés sont à corriger", f: "Breip", s: 15pt) \\
#pen("– l'interface URSSAF est à livrer avant le 15 mars", f: "Breip", s: 15pt)
#v(12pt)
Nom et fonction du signataire : Bérengère Sauvanet, directrice des ressources humaines

Date : 18/02/2026 #h(2cm) Signature : #pen("B. Sauvanet", s: 28pt)""", font="Liberation Serif", pt=12, lang="fr")  # fmt: skip
    yield scanned(
        "admission-sirh",
        page,
        truth(
            CERT,
            PART,
            True,
            "fr",
            client="Office public de l'habitat du Vexin",
            project="Déploiement SIRH",
            project_code="25-SIRH-88",
            milestone="J4 Paie à blanc",
            signatory_name="Bérengère Sauvanet",
            signatory_title="directrice des ressources humaines",
            signature_date="2026-02-18",
            amount="33500.00 EUR",
            conditions=[
                "les bulletins des gardiens logés sont à corriger",
                "l'interface URSSAF est à livrer avant le 15 mars",
            ],
        ),
        skew=0.5,
        contrast=0.8,
        seed=31,
    )
