"""French papers."""

from collections.abc import Iterator

from paper import Paper, truth

from twelfth_hand.board import Ink, Sheet, flow, pen, rules, say, web

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """One by one."""
    s = Sheet()
    s.rect(50, 40, 495, 50, "#e6eef5")
    s.t(60, 62, "PROCÈS-VERBAL DE RÉCEPTION", 15, "Helvetica-Bold")
    s.t(60, 80, "Brume & Fils Informatique – réf. PVR 2026/014", 9)
    s.p(
        50,
        115,
        490,
        """Maître d'ouvrage : Communauté de communes du Haut-Vernoux
Marché n° 2025-M-37 – Refonte du système d'information géographique
Bon de commande : BDC 112-26
Tranche réceptionnée : Tranche 2 – Portail citoyen
Montant HT : 41 200,00 €     TVA 20 % : 8 240,00 €     TTC : 49 440,00 €""",
        10,
    )
    s.t(50, 205, "Le représentant du maître d'ouvrage prononce :", 10)
    for y, mark, text in (
        (225, "", "la réception sans réserve"),
        (245, "x", "la réception avec les réserves ci-dessous"),
        (265, "", "le refus de la réception"),
    ):
        s.box(60, y, mark)
        s.t(78, y - 1, text)
    y = s.grid(
        50,
        285,
        (40, 340, 110),
        [
            ("N°", "Réserve", "À lever avant le"),
            ("1", "Fonds de plan cadastral daté de 2021", "31/03/2026"),
            ("2", "Mentions légales incomplètes", "20/03/2026"),
        ],
    )
    s.t(50, y + 40, "Fait au Vernoux, le 6 mars 2026")
    s.t(50, y + 70, "Pour l'entreprise : J. Brume")
    s.t(310, y + 70, "Pour le maître d'ouvrage :")
    s.t(310, y + 84, "Solène Dargent, directrice des services techniques", 9)
    s.ink(60, y + 125, 7)
    s.ink(330, y + 125, 12)
    yield Paper(
        "kb-haut-vernoux",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Communauté de communes du Haut-Vernoux",
            project="Refonte du système d'information géographique",
            project_code="2025-M-37",
            milestone="Tranche 2 – Portail citoyen",
            signatory_name="Solène Dargent",
            signatory_title="directrice des services techniques",
            signature_date="2026-03-06",
            amount="41200.00 EUR",
            po_number="BDC 112-26",
            conditions=["Fonds de plan cadastral daté de 2021", "Mentions légales incomplètes"],
        ),
    )

    body = """<div class=h>paraphe<b>+</b> &nbsp; Attestation de signature</div><h2>Bon de livraison
–
    maquettes de l'application</h2><p>Expéditeur : Studio Lucarne SARL<br>Destinataire : Thermes de
    Valmorin SA<br>Affaire : TV-APP-06 &nbsp; Jalon : Maquettes haute définition<br>Valeur du jalon
:
    6 800,00 € HT</p><p>Avis du client : <b>Bon pour
accord</b></p><table><tr><th>Signataire<th>Qualité
    <th>Statut<th>Horodatage<tr><td>Clémence Vautrin<td>Studio Lucarne,
gérante<td>Signé<td>02/02/2026
    09:14<tr><td>Hippolyte Marcellin<td>Directeur marketing, Thermes de
Valmorin<td>Signé<td>03/02/2026
    18:27</table><p class=f>Empreinte SHA-256 4f1a…9c20 – enveloppe EVP-77102</p>"""
    css = """body{font:13px 'Lato'}.h{background:#14213d;color:#fca311;padding:10px;font-size:17px}
    td,th{border-bottom:1px solid #ccc;padding:7px;text-align:left}.f{font-size:9px;color:#777}"""
    yield Paper(
        "kb-lucarne",
        "a",
        "text",
        web(body, css),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Thermes de Valmorin SA",
            project_code="TV-APP-06",
            milestone="Maquettes haute définition",
            signatory_name="Hippolyte Marcellin",
            signatory_title="Directeur marketing",
            signature_date="2026-02-03",
            amount="6800.00 EUR",
        ),
    )

    story = [
        say("Les Papeteries de l'Ognon – Direction des systèmes d'information", 11, "Times-Bold"),
        say(
            "Besançon-le-Haut, le 17 février 2026<br/><br/>Objet : recette du "
            "module Devis, projet PO-CRM-3",
            11,
            "Times-Roman",
        ),
        say(
            "Monsieur le Directeur,<br/><br/>Vos équipes nous ont remis le module Devis le 30 "
            "janvier "
            "et nous saluons le soin apporté aux écrans. Les essais menés du 2 au 13 février "
            "montrent "
            "toutefois que les remises en cascade sont mal calculées, de sorte que la recette "
            "ne peut "
            "être prononcée en l'état et que la facture de 18 900 € est à retenir.<br/><br/>"
            "Nous reprendrons volontiers les essais sur une version corrigée.<br/><br/>Veuillez "
            "agréer, "
            "Monsieur le Directeur, nos salutations distinguées.",
            11,
            "Times-Roman",
        ),
        Ink(55, 140),
        say("Ghislain Ferréol<br/>Directeur des systèmes d'information", 11, "Times-Roman"),
    ]
    yield Paper(
        "kb-ognon",
        "a",
        "text",
        flow(story),
        truth(
            AC,
            "rejected",
            True,
            "fr",
            client="Les Papeteries de l'Ognon",
            project_code="PO-CRM-3",
            milestone="module Devis",
            signatory_name="Ghislain Ferréol",
            signatory_title="Directeur des systèmes d'information",
            signature_date="2026-02-17",
            amount="18900.00 EUR",
        ),
    )

    body = """<h2>Fiche de clôture d'intervention n°
26-4410</h2><table><tr><td>Client<td>Laboratoires
    Hespéra<tr><td>Prestation<td>Déploiement pare-feu, site de Montrevel<tr><td>Commande<td>CF-90233
    <tr><td>Forfait<td>3 450,00 € HT<tr><td>Intervenant<td>Yanis Belkadi (Rempart
Numérique)<tr><td>Durée
    <td>2 jours, du 27 au 28 janvier 2026</table><table
class=n><tr><th>Contrôle<th>Oui<th>Non<tr><td>Accès
    rétabli<td>X<td><tr><td>Documentation remise<td>X<td><tr><td>Client satisfait<td><td><tr><td>
    Prestation acceptée<td><td></table><p>Nom et visa du client : Mme Cazeneuve-Lahaye, responsable
    réseau</p><p style='height:40px;border-bottom:1px solid #000;width:220px'></p>"""
    css = """body{font:13px 'Liberation Sans'}td,th{padding:4px 14px}.n td,.n th{border:1px solid
#333}
    .n{margin-top:14px}"""
    yield Paper(
        "kb-intervention",
        "a",
        "text",
        web(body, css),
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Laboratoires Hespéra",
            project="Déploiement pare-feu, site de Montrevel",
            signatory_name="Cazeneuve-Lahaye",
            signatory_title="responsable réseau",
            amount="3450.00 EUR",
            po_number="CF-90233",
        ),
    )

    s = Sheet(face="Helvetica")
    s.t(297, 70, "AVENANT N° 2", 18, "Helvetica-Bold", at="c")
    s.p(
        60,
        105,
        470,
        """au contrat « Hébergement et infogérance » réf. HEB-2024-19
entre la Coopérative laitière du Mont-Ozon (le Client) et Silex Cloud SAS (le Prestataire)

Article 1. Le nombre de machines virtuelles passe de 14 à 11.
Article 2. La redevance annuelle est diminuée de 5 280,00 € HT (moins-value).
Article 3. Les autres clauses restent inchangées.

Fait en deux exemplaires, le 12 janvier 2026.""",
        10.5,
    )
    s.t(60, 300, "Lu et approuvé", 15, "Times-Italic")
    s.ink(60, 345, 91)
    s.t(60, 365, "Le Client : Bérengère Taillefer, secrétaire générale", 9)
    s.ink(330, 345, 92)
    s.t(330, 365, "Le Prestataire : Loïc Auzanneau", 9)
    yield Paper(
        "kb-avenant2",
        "a",
        "text",
        s.done(),
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Coopérative laitière du Mont-Ozon",
            project="Hébergement et infogérance",
            project_code="HEB-2024-19",
            signatory_name="Bérengère Taillefer",
            signatory_title="secrétaire générale",
            signature_date="2026-01-12",
            amount="-5280.00 EUR",
            change_order_number="2",
        ),
    )

    body = f"""<h1>Certificat de mise en service</h1><p class=c>Ligne louée – Réseau Calypso
Télécom</p>
    <p>Abonné : <b>Port autonome de Sainte-Égrève</b> &nbsp;–&nbsp; Dossier <b>RC-LL-20418</b></p>
    <p>Frais de mise en service : 2 150,00 €</p><p>L'abonné : ☒ accepte la mise en service &nbsp; ☐
la
    refuse &nbsp; ☐ l'accepte avec réserves</p><table><tr><td>Calypso Télécom<br>M. Ouédraogo
    {pen(34)}<td>L'abonné<br>Nom : Firmin Lagarrigue<br>Fonction : chef du service radio<br>Date :
    22/01/2026<br>Signature : </table><p class=s>Sans signature de l'abonné le présent certificat ne
vaut
    pas acceptation.</p>"""
    css = """body{font:14px 'Carlito'}h1{color:#00507a}.c{letter-spacing:3px}td{border:1px solid
#999;
    width:300px;height:110px;vertical-align:top;padding:6px}.s{font-size:10px}"""
    yield Paper(
        "kb-calypso",
        "a",
        "text",
        web(body, css),
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Port autonome de Sainte-Égrève",
            project_code="RC-LL-20418",
            signatory_name="Firmin Lagarrigue",
            signatory_title="chef du service radio",
            signature_date="2026-01-22",
            amount="2150.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    rows = [
        ("Lot", "Intitulé", "Montant HT", "Décision du COPIL"),
        ("A", "Audit d'accessibilité", "7 400,00 €", "Reçu le 12/12/2025"),
        ("B", "Gabarits et feuilles de style", "15 250,00 €", "Reçu ce jour, sans réserve"),
        ("C", "Formation des contributeurs", "4 900,00 €", "Reporté"),
    ]
    story = [
        say("Compte rendu du comité de pilotage n° 6", 16, "Helvetica-Bold"),
        say(
            "Projet : Site public accessible (MZ-2025-08) · Réunion du 5 février "
            "2026<br/>Présents : "
            "Odile Rambaud (Musée Zéphyrin, présidente du COPIL), Marc Etcheverry (Musée "
            "Zéphyrin), "
            "Léa Pommier (Agence Tilde)"
        ),
        rules(rows, (30, 190, 90, 170)),
        say("", 8),
        say("Prochaine réunion : 2 avril. Le lot C sera présenté pour réception."),
        say("Compte rendu approuvé le 9 février 2026<br/>/s/ Odile Rambaud"),
    ]
    yield Paper(
        "kb-copil6",
        "a",
        "text",
        flow(story),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Musée Zéphyrin",
            project="Site public accessible",
            project_code="MZ-2025-08",
            milestone="Gabarits et feuilles de style",
            signatory_name="Odile Rambaud",
            signatory_title="présidente du COPIL",
            signature_date="2026-02-09",
            amount="15250.00 EUR",
        ),
    )

    body = """<h1>FACTURE F-2026-0217</h1><p><b>Octet Bleu SAS</b><br>Client : Transports
Vigouroux</p>
    <table><tr><th>Désignation<th>Montant<tr><td>Mission TMS-12, jalon 3 « Recette prononcée »<td>
    9 600,00 €<tr><td>TVA 20 %<td>1 920,00 €<tr><td>Net à payer<td>11 520,00 €</table><p>Votre
commande :
    V-5566. Le jalon a été accepté le 28 janvier 2026 par M. Vigouroux.</p><p>Échéance : 19 mars
2026</p>"""
    css = "body{font:13px 'Liberation Serif'}td,th{border:1px solid #ccc;padding:8px 30px}"
    yield Paper(
        "kb-facture-octet",
        "a",
        "text",
        web(body, css),
        truth(
            "other",
            None,
            None,
            "fr",
            client="Transports Vigouroux",
            project_code="TMS-12",
            milestone="jalon 3 « Recette prononcée »",
            po_number="V-5566",
        ),
    )

    s = Sheet()
    s.t(60, 70, "Attestation de fin de travaux", 17, "Helvetica-Bold")
    y = s.p(
        60,
        100,
        470,
        """Nous, Câblage Rive Droite, attestons avoir achevé le 20 février 2026 le câblage
informatique du siège de l'Assureur Fontbrune (chantier CRD-2602), pour un montant de 23 780,00 €
HT.

Les travaux sont conformes et acceptés par nos contrôleurs qualité.

À défaut de réponse du client sous quinze jours, nous solliciterons la réception.""",
        11,
    )
    s.ink(60, y + 50, 76)
    s.t(60, y + 70, "Pascal Quintrec, conducteur de travaux, Câblage Rive Droite")
    yield Paper(
        "kb-rive-droite",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Assureur Fontbrune",
            project_code="CRD-2602",
            project="câblage informatique du siège",
            amount="23780.00 EUR",
        ),
    )
