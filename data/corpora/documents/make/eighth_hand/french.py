"""French papers."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from scan import Scanner, scan

from .board import BLACK, Box, Grid, Ink, Rule, Sheet, flow, web


def pv_reception() -> Paper:
    css = """body{font:11.5px 'Liberation Sans'}h1{font-size:17px;text-align:center;border:2px solid
    #123;padding:8px}.c{font:15px 'DejaVu Sans'}table{width:100%;border-collapse:collapse}td{border:
    1px solid #567;padding:5px}"""
    body = """<h1>PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX</h1><p>Maître d'ouvrage : <b>Communauté
    de communes du Val d'Ombre</b><br>Opération : Médiathèque intercommunale de Sarmentoux<br>Marché
    n° 2025-MT-014 – lot n° 6 Menuiseries intérieures<br>Titulaire : Ateliers Bois Ferrand
    SARL<br>Montant du lot : 187 300,00 € HT (224 760,00 € TTC)</p><p>Après les opérations
    préalables du 3 septembre 2026, le maître d'ouvrage :</p><p><span class=c>☐</span> prononce
    la réception sans réserve avec effet au ..............<br><span class=c>☒</span> prononce la
    réception assortie des réserves ci-après, avec effet au 3 septembre 2026<br><span
    class=c>☐</span> ne prononce pas la réception</p><table><tr><td>Réserve<td>Délai de
    levée<tr><td>Joint acoustique manquant, porte du studio 2<td>30/09/2026<tr><td>Plinthe
    décollée dans la salle du conte<td>15/09/2026</table><p>Fait à Sarmentoux, le 7 septembre
    2026</p><table><tr><td>Le titulaire<br>[[ink 501 120 36 #15151a]]<br> Luc Ferrand,
    gérant<td>Le maître d'ouvrage<br>[[ink 502 130 38]]<br>Solange Aubriot, vice-présidente
    déléguée à la culture</table>"""
    return Paper(
        "h-pv-mediatheque", "a", "text", web(css, body),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "fr",
            client="Communauté de communes du Val d'Ombre",
            project="Médiathèque intercommunale de Sarmentoux", project_code="2025-MT-014",
            milestone="lot n° 6 Menuiseries intérieures", signatory_name="Solange Aubriot",
            signatory_title="vice-présidente déléguée à la culture",
            signature_date="2026-09-07", amount="187300.00 EUR",
            conditions=[
                "Joint acoustique manquant, porte du studio 2",
                "Plinthe décollée dans la salle du conte",
            ],
        ),
    )  # fmt: skip


def courriel_accord() -> Paper:
    css = "body{font:13px Lato}.e{background:#eef2f7;padding:8px 12px}.q{color:#789;font-size:12px}"
    body = """<div class=e><b>Objet :</b> Re: Recette du palier 2 – Projet Passerelle
    Adhérents<br><b>De :</b> Mireille Castagnet (Mutuelle des Quatre Vents)<br><b>À :</b> Bastien
    Joly<br><b>Date :</b> mar. 10 févr. 2026 à 11:26</div><p>Bonjour Bastien,</p><p>Les tests du
    palier 2 sont concluants, nous prononçons la recette sans réserve. Vous pouvez émettre la
    facture de 23 750 € HT en rappelant notre commande BC-26-00318.</p><p>Bien à
    vous,<br>Mireille Castagnet<br>Directrice de la relation adhérents</p><p class=q>Le 6 févr.
    2026, Bastien Joly a écrit :<br>&gt; Bonjour Mireille, le palier 1 avait été refusé à cause
    du fichier des cotisations, c'est corrigé.<br>&gt; Pouvez-vous valider le palier 2 (réf.
    PAS-2) ?</p>"""
    return Paper(
        "h-courriel-mutuelle", "a", "text", web(css, body),
        truth(
            "email", "accepted", None, "fr", client="Mutuelle des Quatre Vents",
            project="Projet Passerelle Adhérents", project_code="PAS-2", milestone="palier 2",
            signatory_name="Mireille Castagnet",
            signatory_title="Directrice de la relation adhérents",
            signature_date="2026-02-10", amount="23750.00 EUR", po_number="BC-26-00318",
        ),
    )  # fmt: skip


def lettre_refus() -> Paper:
    story = [
        "<b>Brasserie des Deux Phares</b><br/>12 quai aux Voiles, Port-Lannec",
        "| Port-Lannec, le 21 mai 2026",
        "Société Thermoval, à l'attention de M. Driss Benkirane",
        "<b>Objet : échangeur de la salle de brassage, affaire TH-2231, étape de mise en "
        "service</b>",
        "Monsieur,",
        "= Votre équipe a été d'une grande courtoisie et le chantier a été laissé propre, ce "
        "dont nous "
        "vous remercions. Les relevés des 18 et 19 mai font apparaître une température de sortie "
        "de 9 "
        "degrés au lieu de 5. Dans ces conditions, il ne nous est pas possible de réceptionner "
        "la mise "
        "en service. Le solde de 11 640,00 euros restera donc en attente jusqu'à un nouvel essai.",
        "= Nous restons confiants dans une issue rapide et vous prions d'agréer, Monsieur, nos "
        "salutations distinguées.",
        Ink(511, 130, 40),
        "Erwan Le Mével<br/>Directeur technique",
    ]
    return Paper(
        "h-lettre-brasserie", "a", "text",
        flow(story, font="Times-Roman", bold="Times-Bold", size=12, margin=27, gap=10),
        truth(
            "acceptance_certificate", "rejected", True, "fr", client="Brasserie des Deux Phares",
            project="échangeur de la salle de brassage", project_code="TH-2231",
            milestone="étape de mise en service", signatory_name="Erwan Le Mével",
            signatory_title="Directeur technique", signature_date="2026-05-21",
            amount="11640.00 EUR",
        ),
    )  # fmt: skip


def avenant() -> Paper:
    story = [
        "# Avenant n° 2 au contrat AV/2026/55",
        "Entre Laboratoires Sérénia SA (le Client) et Cabinet Orphée Conseil (le Prestataire)",
        "Projet : Refonte du dossier d'autorisation numérique",
        "<b>Article 1.</b> Le périmètre est étendu à deux filiales, Sérénia Iberia et Sérénia "
        "Benelux.",
        "<b>Article 2.</b> Le prix est augmenté de 36 900,00 € HT et passe de 142 000,00 € à 178 "
        "900,00 "
        "€ HT.",
        "<b>Article 3.</b> Le présent avenant prend effet à sa signature par les deux parties. À "
        "défaut, "
        "le contrat se poursuit aux conditions acceptées initialement.",
        14,
        Grid(
            [
                ["Pour le Prestataire", "Pour le Client"],
                [Rule(150, 521, color=BLACK), Rule(150)],
                [
                    "Hortense Vial, associée",
                    "Guilhem Roustan, directeur des affaires réglementaires",
                ],
                ["Lu et approuvé, le 04/03/2026", "Lu et approuvé, le ........"],
            ],
            [80, 88],
            lines=None,
        ),
    ]
    return Paper(
        "h-avenant-labo", "a", "text", flow(story, font="Caladea", size=11, margin=22),
        truth(
            "change_order", "undecided", False, "fr", client="Laboratoires Sérénia SA",
            project="Refonte du dossier d'autorisation numérique", project_code="AV/2026/55",
            signatory_name="Guilhem Roustan",
            signatory_title="directeur des affaires réglementaires", amount="36900.00 EUR",
            change_order_number="2", warnings=["partly_signed"],
        ),
    )  # fmt: skip


def compte_rendu() -> Paper:
    css = """body{font:12px Carlito}td,th{border:1px solid #aaa;padding:5px;vertical-align:top}
    table{border-collapse:collapse;width:100%}th{background:#f5e6c8}"""
    body = """<h2>Compte rendu – comité de pilotage n° 11</h2><p>Aéroport de Valmorey SA / Projet
    Signalétique bagages (AVM-SB-4) – réunion du 14 octobre 2026</p><table><tr><th
    style="width:60px">Point<th>Échanges<th> Décision<tr><td>Zone A<td>Écrans en place depuis
    août.<td>Acceptée au COPIL n° 9<tr><td>Zone B<td> Deux tapis sans affichage pendant la
    coupure du 9 octobre. M. Lacombe souhaite voir le rapport d'incident avant de se
    prononcer.<td>Reportée au COPIL n° 12<tr><td>Zone C<td>Câblage en cours.<td>–</table><p>La
    facturation de la zone B (64 000 € HT) reste suspendue à la décision du
    comité.</p><p>Présents : Thierry Lacombe (directeur de l'exploitation, Valmorey), Inès Haddad
    (Lumitech), Paul Girod (Lumitech).<br>Rédigé par Inès Haddad, diffusé le 15 octobre 2026.</p>"""
    return Paper(
        "h-copil-bagages", "a", "text", web(css, body),
        truth(
            "acceptance_certificate", "undecided", None, "fr", client="Aéroport de Valmorey SA",
            project="Projet Signalétique bagages", project_code="AVM-SB-4", milestone="Zone B",
            amount="64000.00 EUR",
        ),
    )  # fmt: skip


def bon_intervention() -> Paper:
    s = Sheet(A4)
    s.t(18, 20, "BON D'INTERVENTION  n° 7745", 15, "NarrowB")
    s.t(18, 27, "Clim'Azur Services", 10, "Narrow")
    pen = "#22307a"
    for n, (a, b) in enumerate((
        ("Client", "Résidence Les Tamaris"), ("Chantier", "groupe froid toiture, bât. C"),
        ("Commande", "RT-2026-19"), ("Technicien", "Samir"), ("Date", "6 août 2026"),
    )):  # fmt: skip
        s.t(18, 40 + n * 10, a, 10, "Narrow")
        s.line(45, 41 + n * 10, 190, 41 + n * 10, 0.4)
        s.t(48, 39.6 + n * 10, b, 16, "Dkg", pen)
    s.t(18, 94, "Montant HT : 1 318,00 €      TVA 20 % : 263,60 €      TTC : 1 581,60 €", 11,
        "Narrow")  # fmt: skip
    for n, (text, how) in enumerate((
        ("Travaux terminés et conformes", "x"), ("Travaux terminés avec réserves", ""),
        ("Travaux non terminés, repasser", ""),
    )):  # fmt: skip
        s.box(20, 108 + n * 8, how, 8)
        s.t(27, 108 + n * 8, text, 11, "Narrow")
    s.t(18, 142, "Signature du client, nom et fonction", 10, "Narrow")
    s.ink(22, 164, 44, 14, 531)
    s.line(18, 164, 80, 164)
    s.t(88, 162, "Odile Varenne, gardienne", 16, "Dkg", pen)
    page = s.done()
    return Paper(
        "h-scan-tamaris", "a", "scan",
        scan(page, Scanner(dpi=130, skew=0.9, noise=5, jpeg=45, seed=51)),
        truth(
            "acceptance_certificate", "accepted", True, "fr", client="Résidence Les Tamaris",
            project="groupe froid toiture, bât. C", signatory_name="Odile Varenne",
            signatory_title="gardienne", signature_date="2026-08-06", amount="1318.00 EUR",
            po_number="RT-2026-19",
        ), page,
    )  # fmt: skip


def service_fait() -> Paper:
    story = [
        "^ <b>Attestation de service fait</b>",
        "^ Université de Haute-Lande, direction du numérique",
        12,
        "= Je soussignée Capucine Ferrier, directrice du numérique, atteste que la société "
        "Hexalinéa a "
        "livré la phase « Reprise des dossiers étudiants » du projet Scolarité 2027, marché "
        "UHL-26-S-033, "
        "bon de commande 4100772, et que la prestation est conforme au cahier des charges. Le "
        "paiement "
        "de 52 480,00 € HT peut intervenir.",
        "= La phase suivante, « Emplois du temps », n'est pas couverte par la présente "
        "attestation.",
        10,
        "Fait pour servir et valoir ce que de droit, le 1er juillet 2026.",
        14,
        "<i>Signé électroniquement par Capucine FERRIER le 01/07/2026 à 14:22 (certificat "
        "Certiluna Q3, qualifié)</i>",
    ]
    return Paper(
        "h-service-fait", "a", "text", flow(story, font="Lato", size=11, margin=28),
        truth(
            "acceptance_certificate", "accepted", True, "fr", client="Université de Haute-Lande",
            project="Scolarité 2027", project_code="UHL-26-S-033",
            milestone="Reprise des dossiers étudiants", signatory_name="Capucine Ferrier",
            signatory_title="directrice du numérique", signature_date="2026-07-01",
            amount="52480.00 EUR", po_number="4100772",
        ),
    )  # fmt: skip


def facture() -> Paper:
    css = """body{font:11px Lato}h1{color:#9a2c6b;font-size:24px}table{width:100%;border-collapse:
    collapse}th{border-bottom:2px solid #9a2c6b;text-align:left}td,th{padding:6px 4px}.n{text-align:
    right}"""
    body = """<h1>FACTURE F-2026-0471</h1><p>Studio Papyrus – 29 mai 2026<br>Doit : Théâtre du Vieux
    Moulin<br>Votre commande : TVM/26/88 – Projet : identité visuelle saison
    26/27</p><table><tr><th> Désignation<th class=n>Montant<tr><td>Étape 2, déclinaisons
    (acceptée par Mme Roux le 22 mai)<td class=n>7 200,00 €<tr><td>TVA 20 %<td class=n>1 440,00
    €<tr><td><b>Net à payer</b><td class=n><b>8 640,00 €</b></table><p>Bon pour accord et
    règlement à 30 jours. Toute facture non contestée sous 8 jours est réputée acceptée.</p>"""
    return Paper(
        "h-facture-papyrus", "a", "text", web(css, body),
        truth(
            "other", None, None, "fr", client="Théâtre du Vieux Moulin",
            project="identité visuelle saison 26/27", milestone="Étape 2, déclinaisons",
            po_number="TVM/26/88",
        ),
    )  # fmt: skip


def double_croix() -> Paper:
    story = [
        "# Recette fonctionnelle",
        "Client : Caves Montclairgeau · Application : Traçabilité des lots · Version 3.1 · "
        "Affaire 26.071",
        "Montant lié à la recette : 15 900,00 € HT",
        Grid(
            [
                ["", "Avis du client", ""],
                [Box("x"), "Recette prononcée", ""],
                [Box("x"), "Recette refusée", "voir fiche 12"],
                [Box(), "Recette ajournée", ""],
            ],
            [12, 60, 60],
            shade="#e8e0f0",
        ),
        "Nom : Fabien Escoffier &nbsp;&nbsp; Fonction : maître de chai &nbsp;&nbsp; Le 19/11/2026",
        Ink(541, 120, 36),
    ]
    return Paper(
        "h-recette-caves", "a", "text", flow(story, font="Narrow", size=12, margin=24),
        truth(
            "acceptance_certificate", "undecided", True, "fr", client="Caves Montclairgeau",
            project="Traçabilité des lots", project_code="26.071", milestone="Version 3.1",
            signatory_name="Fabien Escoffier", signatory_title="maître de chai",
            signature_date="2026-11-19", amount="15900.00 EUR",
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for made in (
        pv_reception, courriel_accord, lettre_refus, avenant, compte_rendu, bon_intervention,
        service_fait, facture, double_croix,
    ):  # fmt: skip
        yield made()
