"""French post: France, Belgium, Switzerland, Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from thirty_fifth_hand.board import Sheet, box, hand, ink, web


def sans_reserve() -> Paper:
    """PV de réception, sans réserve, boîtes dessinées."""
    page = web(
        f"""<h1>PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX</h1><p class=l>Étape réceptionnée : Lot n° 7 – Serrurerie métallerie</p>
<p>Je soussignée <b>Clémence Barthaud</b>, directrice du patrimoine, représentant le maître de l'ouvrage <b>Office public Habitat du Velin</b>, après avoir procédé le 12 mars 2026 à la visite des travaux exécutés par l'entreprise <b>Ferronnerie Choulant SARL</b> au titre de l'opération <b>Résidence Les Glycines, 34 logements</b> (opération n°&nbsp;<span style='white-space:nowrap'>HV-2024-34</span>),</p>
<p>en présence du maître d'œuvre, l'atelier Ombre &amp; Pierre, déclare que :</p><p>{box("x")} la réception est prononcée <b>sans réserve</b> avec effet au 12 mars 2026</p><p>{box()} la réception est prononcée avec effet au ........ assortie des réserves mentionnées à l'état ci-joint</p><p>{box()} la réception est refusée / différée</p>
<p>Les garanties légales courent à compter de la date d'effet. Le solde du marché, soit 14&nbsp;236,80&nbsp;€ TTC, peut être mandaté.</p>
<table><tr><td>Le maître de l'ouvrage<br>{ink(301)}<br>Fait au Velin, le 12/03/2026<td>L'entreprise<br>{ink(302, 90)}<br>J. Choulant, gérant<td>Le maître d'œuvre<br>{ink(303, 100)}<br>S. Audigier</table>""",
        "body{font:11pt/1.45 'Liberation Serif'}h1{font-size:15pt;text-align:center;border:1px solid;padding:8px}.l{text-align:center}table{width:100%;margin-top:20px}td{border:1px solid;padding:8px;width:33%}",
    )
    return Paper(
        "lc-pv-glycines",
        "a",
        "text",
        page,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Office public Habitat du Velin",
            project="Résidence Les Glycines, 34 logements",
            project_code="HV-2024-34",
            milestone="Lot n° 7 – Serrurerie métallerie",
            signatory_name="Clémence Barthaud",
            signatory_title="directrice du patrimoine",
            signature_date="2026-03-12",
            amount="14236.80 EUR",
        ),
    )


def reserves() -> Paper:
    """Réception provisoire belge avec réserves."""
    s = Sheet(font="Times-Roman", bold="Times-Bold")
    s.mid("PROCÈS-VERBAL DE RÉCEPTION PROVISOIRE", 15, 26)
    s.pairs(
        [
            ("Pouvoir adjudicateur", "Commune de Froidmanteau"),
            ("Adjudicataire", "Toitures Delsaux SRL"),
            ("Marché", "Rénovation de la toiture de l'école du Centre"),
            ("N° de projet", "FM/2025/041"),
        ],
        140,
        11.5,
    )
    s.para(
        "L'an deux mille vingt-cinq, le neuf octobre, nous, Hadelin Crespeigne, échevin des travaux, nous sommes rendu sur place pour constater l'achèvement des travaux. Il est constaté que les ouvrages sont en état d'être reçus provisoirement.",
        11.5,
    )
    s.para(
        "La réception provisoire est accordée, moyennant la levée des réserves suivantes dans les trente jours :",
        11.5,
    )
    for words in (
        "- remplacement de deux ardoises fendues côté préau",
        "- fixation définitive du paratonnerre",
        "- évacuation des déchets stockés dans la cour",
    ):
        s.line(words, 11.5, 16, x=s.left + 20)
    s.y -= 8
    s.para(
        "La moitié du cautionnement, soit 3.275,00 EUR, est libérée. L'autre moitié le sera à la réception définitive.",
        11.5,
    )
    s.y -= 40
    s.ink(s.left, s.y, 311)
    s.text(s.left, s.y - 14, "Pour la Commune : H. Crespeigne, échevin des travaux", 10.5)
    s.ink(s.left + 280, s.y, 312, 90)
    s.text(s.left + 280, s.y - 14, "Pour l'adjudicataire : B. Delsaux", 10.5)
    return Paper(
        "lc-reception-provisoire",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Commune de Froidmanteau",
            project="Rénovation de la toiture de l'école du Centre",
            project_code="FM/2025/041",
            signatory_name="Hadelin Crespeigne",
            signatory_title="échevin des travaux",
            signature_date="2025-10-09",
            amount="3275.00 EUR",
            conditions=[
                "remplacement de deux ardoises fendues côté préau",
                "fixation définitive du paratonnerre",
                "évacuation des déchets stockés dans la cour",
            ],
        ),
    )


def refus() -> Paper:
    """Décision de rejet d'un livrable informatique."""
    page = web(
        f"""<p><b>Mutuelle des Artisans de la Brenne</b><br>Direction des systèmes d'information</p><h2>DÉCISION DE REJET</h2><table><tr><td>Marché<td>Refonte de l'extranet adhérents<tr><td>Bon de commande<td>BC-25-1180<tr><td>Unité d'œuvre / jalon<td>Lot 2 – Vérification d'aptitude<tr><td>Titulaire<td>Nébuline Conseil SAS</table>
<p>Vu les opérations de vérification menées du 3 au 14 novembre 2025 ; vu le procès-verbal d'essais dont il ressort 3 anomalies bloquantes et 11 majeures ; vu les observations du titulaire reçues le 18 novembre ;</p><p>considérant que l'aptitude au service n'est pas démontrée,</p><p><b>Article 1.</b> Les prestations du lot 2 sont rejetées.<br><b>Article 2.</b> Le titulaire dispose de quinze jours pour présenter à nouveau la prestation, à ses frais.<br><b>Article 3.</b> Aucun acompte n'est versé à ce titre.</p>
<p>À Châtillon-le-Sec, le 24 novembre 2025</p><p>Le directeur des systèmes d'information<br>{ink(321, 130)}<br>Ghislain Mauvezin</p>""",
        "h2{text-align:center;letter-spacing:3px}td{border:1px solid #888;padding:4px 10px}p{text-align:justify}",
    )
    return Paper(
        "lc-rejet-extranet",
        "a",
        "text",
        page,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "fr",
            client="Mutuelle des Artisans de la Brenne",
            project="Refonte de l'extranet adhérents",
            milestone="Lot 2 – Vérification d'aptitude",
            signatory_name="Ghislain Mauvezin",
            signatory_title="directeur des systèmes d'information",
            signature_date="2025-11-24",
            po_number="BC-25-1180",
        ),
    )


def avenant() -> Paper:
    """Avenant signé."""
    s = Sheet(font="Narrow", bold="NarrowB")
    s.line("AVENANT N° 2 AU CONTRAT DE MAÎTRISE D'ŒUVRE", 16, 26, True)
    s.pairs(
        [
            ("Maître d'ouvrage", "SCI Le Quai aux Laines"),
            ("Maître d'œuvre", "Atelier Corvisart architectes"),
            ("Opération", "Réhabilitation de l'ancienne filature"),
            ("Affaire", "AC-307"),
        ],
        120,
        12,
    )
    for words in (
        "Article 1 - Objet. Le présent avenant a pour objet d'ajouter à la mission l'étude d'une passerelle de liaison entre les bâtiments A et C (phases APD et PRO).",
        "Article 2 - Rémunération. Le forfait de rémunération est augmenté de 21 800,00 € HT, ce qui le porte à 307 300,00 € HT.",
        "Article 3 - Délais. Le dossier PRO complété est remis le 30 juin 2026.",
        "Article 4 - Les autres clauses demeurent inchangées. Le présent avenant prend effet à la signature par les deux parties.",
    ):
        s.para(words, 12)
    s.line("Lu et approuvé, bon pour accord", 12, 50)
    s.ink(s.left, s.y, 331, 130, 34)
    s.text(s.left, s.y - 16, "Apolline de Kersaudy, gérante de la SCI", 11)
    s.text(s.left, s.y - 30, "le 27 février 2026", 11)
    s.ink(s.left + 280, s.y, 332, 110, 30)
    s.text(s.left + 280, s.y - 16, "Maxence Corvisart, architecte", 11)
    s.text(s.left + 280, s.y - 30, "le 20 février 2026", 11)
    return Paper(
        "lc-avenant-filature",
        "a",
        "text",
        s.done(),
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="SCI Le Quai aux Laines",
            project="Réhabilitation de l'ancienne filature",
            project_code="AC-307",
            signatory_name="Apolline de Kersaudy",
            signatory_title="gérante",
            signature_date="2026-02-27",
            amount="21800.00 EUR",
            change_order_number="2",
        ),
    )


def heures() -> Paper:
    """Relevé d'heures non visé, scanné."""
    s = Sheet()
    s.line("Relevé d'heures d'intervention", 16, 26, True)
    s.pairs(
        [
            ("Prestataire", "Intérim Technique Valserine"),
            ("Entreprise utilisatrice", "Papeteries du Doron SA"),
            ("Chantier", "Arrêt annuel machine 3"),
            ("N° de chantier", "PD-AA-26"),
            ("Salarié", "Moussa Tremblet, tuyauteur"),
            ("Semaine", "du 3 au 7 août 2026"),
        ],
        140,
        11,
    )
    s.table(
        [
            ["Jour", "Matin", "Après-midi", "Total"],
            ["Lundi", "6h - 12h", "13h - 15h", "8,00"],
            ["Mardi", "6h - 12h", "13h - 16h", "9,00"],
            ["Mercredi", "6h - 12h", "-", "6,00"],
            ["Jeudi", "6h - 12h", "13h - 15h", "8,00"],
            ["Vendredi", "6h - 11h", "-", "5,00"],
        ],
        [110, 120, 120, 70],
        11,
    )
    s.line("Total de la semaine : 36,00 heures x 41,50 € = 1 494,00 €", 11.5, 40, True)
    s.text(s.left, s.y, "Signature du salarié", 11)
    s.ink(s.left + 10, s.y - 46, 341, 100, 30)
    s.text(s.left + 240, s.y, "Visa de l'entreprise utilisatrice", 11)
    s.c.rect(s.left + 240, s.y - 80, 220, 70)
    s.text(s.left + 240, s.y - 96, "Nom : Lucile Frachon, responsable maintenance", 10)
    s.text(s.left + 240, s.y - 112, "Date :", 10)
    data = s.done()
    return Paper(
        "lc-releve-papeterie",
        "a",
        "scan",
        scan(data, Scanner(dpi=110, skew=1.1, noise=5, jpeg=38, shadow=True, seed=19)),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "fr",
            client="Papeteries du Doron SA",
            project="Arrêt annuel machine 3",
            project_code="PD-AA-26",
            signatory_name="Lucile Frachon",
            signatory_title="responsable maintenance",
            amount="1494.00 EUR",
            warnings=["partly_signed"],
        ),
        data,
    )


def courriel() -> Paper:
    """Courriel du Québec: biens livrés acceptés."""
    page = web(
        """<table><tr><td>De :<td>Marie-Soleil Gingras-Roy<tr><td>À :<td>Olivier Bélisle (Boréalis Données inc.)<tr><td>Cc :<td>comptes.payables@cegepharricana.example<tr><td>Envoyé :<td>le mercredi 8 avril 2026, 14 h 22<tr><td>Objet :<td>Entrepôt de données – livrable 5</table>
<p>Bonjour Olivier,</p><p>Le comité s'est réuni ce matin. Les tableaux de bord répondent à ce qui était demandé et les chiffres concordent avec ceux du registrariat. C'est donc un oui : le Cégep de l'Harricana accepte le livrable 5 du projet Entrepôt de données (projet n°&nbsp;<span style='white-space:nowrap'>CH-DTI-088</span>).</p>
<p>Vous pouvez facturer le versement prévu, soit 17 925,00 $ CA avant taxes.</p><p>Bonne fin de journée,</p><p>Marie-Soleil Gingras-Roy<br>Directrice adjointe, Technologies de l'information<br>Cégep de l'Harricana</p>""",
        "body{font:10pt/1.5 'Liberation Sans'}td{padding-right:14px;color:#444}table{border-bottom:2px solid #0a5;width:100%}td:first-child{width:60px}",
        size="Letter",
    )
    return Paper(
        "lc-courriel-cegep",
        "a",
        "text",
        page,
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Cégep de l'Harricana",
            project="Entrepôt de données",
            project_code="CH-DTI-088",
            milestone="livrable 5",
            signatory_name="Marie-Soleil Gingras-Roy",
            signatory_title="Directrice adjointe, Technologies de l'information",
            signature_date="2026-04-08",
            amount="17925.00 CAD",
        ),
    )


def service_fait() -> Paper:
    """Attestation de service fait, brève."""
    page = web(
        f"""<div class=f><p class=t>ATTESTATION DE SERVICE FAIT</p><p>Je soussigné, Anselme Kouadio-Blin, responsable de la formation au <b>Centre hospitalier de Montferrier</b>, certifie que l'organisme Parole &amp; Geste a réalisé les trois journées « Prévention des troubles musculo-squelettiques » des 2, 9 et 16 juin 2026, conformément à la commande (dossier formation n°&nbsp;2026-PG-17).</p><p>Le service est fait et conforme ; la somme de 4&nbsp;350,00&nbsp;€ net de taxe peut être mise en paiement.</p><p>Fait pour valoir ce que de droit, à Montferrier, le 18 juin 2026.</p><p>{ink(351, 140)}<br>A. Kouadio-Blin</p></div>""",
        ".f{border:6px double #446;padding:30px 40px;font:13pt/1.6 'Liberation Serif'}.t{text-align:center;font-size:17pt}",
    )
    return Paper(
        "lc-service-fait",
        "a",
        "text",
        page,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Centre hospitalier de Montferrier",
            project="Prévention des troubles musculo-squelettiques",
            project_code="2026-PG-17",
            signatory_name="Anselme Kouadio-Blin",
            signatory_title="responsable de la formation",
            signature_date="2026-06-18",
            amount="4350.00 EUR",
        ),
    )


def deux_visas() -> Paper:
    """Fiche de validation: un des deux visas du client manque."""
    s = Sheet()
    s.c.setFillGray(0.92)
    s.c.rect(0, 770, 595, 72, stroke=0, fill=1)
    s.text(56, 800, "FICHE DE VALIDATION DE LIVRABLE", 16, s.bold)
    s.text(56, 782, "Agence Tournesol Noir pour Fromageries Réunies du Jorat SA", 10)
    s.y = 740
    s.pairs(
        [
            ("Projet", "Nouvelle identité des emballages"),
            ("Réf. projet", "TN-0562"),
            ("Livrable", "L3 - Maquettes finales, gamme bio"),
            ("Montant de l'étape", "CHF 28'600.00"),
        ],
        120,
    )
    s.para(
        "La validation n'est acquise qu'avec les deux visas du client (marketing et direction générale).",
        bold=True,
    )
    s.table(
        [
            ["Fonction", "Nom", "Visa", "Date", "Observation"],
            [
                "Agence, cheffe de projet",
                "Noémie Jaccoud",
                "(signé)",
                "02.03.2026",
                "remis au client",
            ],
            [
                "Client, responsable marketing",
                "Yvan Perrochet",
                "",
                "06.03.2026",
                "bon pour validation",
            ],
            ["Client, directrice générale", "Solange Dutoit-Meyer", "", "", ""],
        ],
        [130, 110, 90, 70, 85],
        9,
        pad=9,
    )
    s.ink(s.left + 248, s.y + 62, 361, 66, 20)
    return Paper(
        "lc-deux-visas",
        "a",
        "text",
        s.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Fromageries Réunies du Jorat SA",
            project="Nouvelle identité des emballages",
            project_code="TN-0562",
            milestone="L3 - Maquettes finales, gamme bio",
            signatory_name="Solange Dutoit-Meyer",
            signatory_title="directrice générale",
            amount="28600.00 CHF",
            warnings=["partly_signed"],
        ),
    )


def intervention() -> Paper:
    """Bon d'intervention, scanné, bon pour réception à la main."""
    s = Sheet((420, 595), left=34)
    s.y = 555
    s.line("ASCENSEURS MERLOT & FILS", 13, 15, True)
    s.line("Bon d'intervention n° 061527", 12, 22, True)
    s.pairs(
        [
            ("Client", "Copropriété du Clos Vauban"),
            ("Adresse", "18 rue des Remparts"),
            ("Affaire", "Modernisation cabine B"),
            ("N° affaire", "MF-2208"),
        ],
        70,
        10.5,
    )
    s.para(
        "Travaux exécutés : remplacement de l'opérateur de porte, réglage des niveaux, essai du parachute. Appareil remis en service à 16 h 40. Montant convenu : 5 870,00 € HT.",
        10.5,
    )
    s.line("Le client (mention manuscrite) :", 10.5, 30)
    s.hand(s.left + 8, s.y, "Bon pour réception, rien à signaler", 18)
    s.y -= 50
    s.ink(s.left + 20, s.y, 371, 130, 36)
    s.y -= 20
    s.line("Nom : Gontran Lachassagne, syndic", 10.5)
    s.line("Date : 30/01/2026", 10.5)
    s.stamp(230, s.y + 20, ["CABINET LACHASSAGNE", "SYNDIC"], 9, width=140)
    data = s.done()
    return Paper(
        "lc-bon-ascenseur",
        "a",
        "scan",
        scan(data, Scanner(dpi=130, skew=-1.2, noise=6, jpeg=40, seed=23)),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Copropriété du Clos Vauban",
            project="Modernisation cabine B",
            project_code="MF-2208",
            signatory_name="Gontran Lachassagne",
            signatory_title="syndic",
            signature_date="2026-01-30",
            amount="5870.00 EUR",
        ),
        data,
    )


def mission() -> Paper:
    """Lettre de mission signée: un cahier de prestations."""
    page = web(
        f"""<p>Cabinet Verdelhan, Experts fonciers<br>3, allée des Tilleuls, 00460 Rocamaur</p><p style="margin-left:55%">Groupement forestier de la Haute-Lande<br>à l'attention de M. Aurélien Pastoureau</p><h2>Lettre de mission – réf. LM-26-022</h2>
<p>Monsieur le Gérant,</p><p>Nous avons l'honneur de vous préciser les conditions dans lesquelles nous réaliserons l'inventaire des peuplements, massif de Sore.</p><ol><li>Nature des travaux : cubage par placettes, cartographie, estimation de la valeur d'avenir.<li>Calendrier : terrain en octobre, rapport provisoire le 30 novembre, rapport définitif le 18 décembre 2026.<li>Honoraires : 13&nbsp;400,00&nbsp;€ HT, dont 30 % à la commande et le solde après votre acceptation écrite du rapport.<li>Vos obligations : plan de gestion et accès aux parcelles.</ol>
<p>Si ces conditions vous agréent, merci de nous retourner un exemplaire signé.</p><p>{ink(381, 110)}<br>Isaure Verdelhan, associée – le 3 septembre 2026</p><p>Bon pour accord : {hand("bon pour accord", "DkgHandwriting", 13)} {ink(382, 110)}<br>Aurélien Pastoureau, gérant – le 9 septembre 2026</p>""",
        "body{font:11pt/1.45 'DejaVu Serif';font-size:9.5pt}",
        margin="22mm",
    )
    return Paper(
        "lc-lettre-mission",
        "a",
        "text",
        page,
        truth(
            "statement_of_work",
            None,
            True,
            "fr",
            client="Groupement forestier de la Haute-Lande",
            project="inventaire des peuplements, massif de Sore",
            project_code="LM-26-022",
            signatory_name="Aurélien Pastoureau",
            signatory_title="gérant",
            signature_date="2026-09-09",
            amount="13400.00 EUR",
        ),
    )


def formulaire() -> Paper:
    """Formulaire rempli à l'écran: accepté."""
    s = Sheet(font="Times-Roman", bold="Times-Bold")
    s.mid("Formulaire d'acceptation de prestation", 16, 34)
    form = s.c.acroForm
    for name, value in (
        ("Bénéficiaire", "Ligue fluviale du Condroz ASBL"),
        ("Projet", "Application Écluses"),
        ("N° de projet", "LFC-31"),
        ("Étape", "Version mobile 1.4"),
        ("Montant", "9.640,00 EUR"),
        ("Représentant", "Josiane Wauthelet"),
        ("Qualité", "Secrétaire générale"),
        ("Signé électroniquement", "/s/ Josiane Wauthelet"),
        ("Le", "21/11/2025"),
    ):
        s.text(s.left, s.y, name, 11)
        form.textfield(
            name=name,
            value=value,
            x=s.left + 150,
            y=s.y - 5,
            width=300,
            height=18,
            fontSize=10,
            borderWidth=0.5,
            fillColor=None,
        )
        s.y -= 27
    for name, words, on in (
        ("ok", "La prestation est acceptée telle que livrée.", True),
        ("res", "La prestation est acceptée avec réserves (annexe).", False),
        ("non", "La prestation est refusée.", False),
    ):
        form.checkbox(
            name=name, x=s.left, y=s.y - 3, size=12, checked=on, buttonStyle="check", fillColor=None
        )
        s.text(s.left + 22, s.y, words, 11)
        s.y -= 22
    return Paper(
        "lc-formulaire-ecluses",
        "a",
        "form",
        s.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Ligue fluviale du Condroz ASBL",
            project="Application Écluses",
            project_code="LFC-31",
            milestone="Version mobile 1.4",
            signatory_name="Josiane Wauthelet",
            signatory_title="Secrétaire générale",
            signature_date="2025-11-21",
            amount="9640.00 EUR",
        ),
    )


def en_lettres() -> Paper:
    """Bon de livraison et de mise en service, date en toutes lettres, deux colonnes."""
    page = web(
        f"""<div class=c><section><h3>BON DE LIVRAISON ET DE MISE EN SERVICE</h3><p>Fournisseur : Hydrosol Pompage SAS<br>Destinataire : Domaine viticole Peyrelongue<br>Installation : Station d'arrosage, parcelles basses<br>N° de dossier : HP-4419<br>Votre commande : DVP-2026-12</p><ul><li>2 pompes immergées 7,5 kW<li>1 armoire de commande<li>1 840 m de tuyau PEHD<li>formation de deux ouvriers</ul></section>
<section><p>Matériel livré au complet, monté, essayé sous pression pendant six heures. Débit mesuré : 42 m³/h.</p><p>Le destinataire réceptionne l'installation et la déclare conforme à sa commande. Prix convenu : 23&nbsp;990,00&nbsp;€.</p><p>Le quatre mai deux mille vingt-six,</p>{ink(391, 130)}<p>Bertille Peyrelongue<br>exploitante</p><p class=p>Nos conditions générales figurent au verso. Réserve de propriété jusqu'au paiement complet.</p></section></div>""",
        ".c{column-count:2;column-gap:30px}h3{margin-top:0;color:#046}.p{font-size:7.5pt;color:#666}section{break-inside:avoid}",
    )
    return Paper(
        "lc-mise-en-service-arrosage",
        "a",
        "text",
        page,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Domaine viticole Peyrelongue",
            project="Station d'arrosage, parcelles basses",
            project_code="HP-4419",
            signatory_name="Bertille Peyrelongue",
            signatory_title="exploitante",
            signature_date="2026-05-04",
            amount="23990.00 EUR",
            po_number="DVP-2026-12",
        ),
    )


def papers() -> Iterator[Paper]:
    """The family."""
    for make in (
        sans_reserve,
        reserves,
        refus,
        avenant,
        heures,
        courriel,
        service_fait,
        deux_visas,
        intervention,
        mission,
        formulaire,
        en_lettres,
    ):
        yield make()
