"""Bons, courriels, comités."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Desk, ink, joined, scanned, text, web

AC = "acceptance_certificate"


def _bon_intervention() -> bytes:
    desk = Desk()
    desk.text(50, 795, "ASCENSEURS DU LÉMAN", 15, "Helvetica-Bold", "#1a4d7a")
    desk.text(380, 795, "Bon d'intervention n° 008812", 10)
    desk.box(45, 640, 505, 135)
    desk.text(
        55,
        755,
        "Client : Copropriété Les Acacias, Thonon\nProjet : Modernisation ascenseur B"
        "     Affaire : AL-25-092\nÉtape : Remplacement de l'armoire de commande\nForfait de "
        "l'étape : 9 870,00 € HT\nCommande : OS 14",
        11,
    )
    desk.text(55, 610, "Appréciation du client", 11, "Helvetica-Bold")
    for x, word in ((60, "Travaux acceptés"), (210, "Acceptés sous réserve"), (385, "Refusés")):
        desk.box(x, 586)
        desk.text(x + 16, 588, word, 10)
    desk.text(55, 550, "Observations :", 10)
    desk.hand(135, 550, "le bouton du 3e reste allumé", 14)
    desk.text(55, 500, "Nom", 10)
    desk.hand(100, 500, "Mme Vuattoux, présidente du conseil syndical", 13)
    desk.text(55, 470, "Date", 10)
    desk.hand(100, 470, "21.1.26", 14)
    desk.text(55, 430, "Signature", 10)
    desk.sign(441, 120, 424, 140, 34)
    return desk.done()


def _mail() -> bytes:
    return web(
        """<table><tr><td>De :<td>Clotilde Marsan &lt;c.marsan@festival-arbas.example&gt;<tr><td>À
        :<td>
    prod@atelierbrume.example<tr><td>Envoyé le :<td>mercredi 4 février 2026 à 22:07<tr><td>Objet
    :<td>Re :
    Identité visuelle, validation étape 1</table><p>Bonsoir à tous,</p><p>c'est validé ! Les pistes
    de
    l'étape 1 (Identité visuelle 2026) nous vont, on part sur la B. Vous pouvez facturer les 3 400 €
    comme au devis D-0417.</p><p>Bonne nuit,<br>Clotilde<br><i>Directrice, Festival d'Arbas</i></p>
    <blockquote>Le 4 févr. 2026 à 17:30, Atelier Brume a écrit :<br>Sans retour de votre part nous
    considérerons que rien n'est accepté et l'étape 2 est refusée par défaut.</blockquote>""",
        "body{font:13px 'DejaVu Sans'} blockquote{color:#666;border-left:3px solid "
        "#ccc;padding:6px}",
    )


def _long() -> bytes:
    css = "body{font:13px/1.6 Caladea}"
    first = web(
        """<h1>Comité de pilotage n° 6</h1><p>Programme <b>Billettique Littoral</b> (BL-2024) ·
        Syndicat
    Mobilités Opale · le 3 mars 2026</p><p>Présents : F. Delattre (syndicat, présidente), R. Wacheux
    (syndicat), T. Imbert (Société Carto-Pass)</p><h3>1. Suivi</h3><p>Le planning est accepté. La
    demande
    d'avance est rejetée.</p><h3>2. Jalon 5 – Valideurs posés sur la ligne A</h3><p>M. Imbert
    présente les
    64 valideurs et demande que le jalon soit prononcé (143 000 € HT, commande SMO-556).</p>""",
        css,
    )
    second = web(
        f"""<h3>2. (suite)</h3><p>M. Wacheux relève que deux bus restent sans valideur. <b>Le
        comité prononce
    la réception du jalon 5 à condition que les bus 41 et 67 soient équipés avant le 31
    mars.</b></p>
    <h3>3. Divers</h3><p>Prochain comité : 7 avril.</p><p>La présidente, Florence Delattre</p>
    {ink(471, 130, 40)}<p>Relevé approuvé le 6 mars 2026</p>""",
        css,
    )
    return joined(first, second)


def _temps() -> bytes:
    return web(
        """<h2>Compte rendu d'activité (CRA)</h2><p>Consultante : Maëlys Tanguy · ESN : Rivière
        Noire<br>
    Client : <b>Banque Sarrazine</b> · Mission : Refonte Crédit Auto (C-771) · Mois : janvier
    2026</p>
    <table><tr><th>Semaine<th>Jours<tr><td>2<td>5<tr><td>3<td>4,5
    <tr><td>4<td>5<tr><td>5<td>5<tr><td>
    Total<td>19,5</table><p>TJM 540 € – total 10 530,00 € HT</p><p>Statut : <b
    style='color:#b00'>REFUSÉ
    PAR LE CLIENT</b> le 02/02/2026 par Gaël Rimbaud, Responsable d'équipe<br>Motif : « les 12 et 13
    janvier étaient des congés »</p><p><small>Historique : soumis 31/01 · accepté par l'ESN 01/02 ·
    refusé
    02/02</small></p>""",
        """body{font:13px Lato} td,th{border:1px solid #ddd;padding:4px 20px}
        table{border-collapse:collapse}""",
    )


def papers() -> Iterator[Paper]:
    """Four layouts."""
    yield scanned(
        "bon-intervention",
        _bon_intervention(),
        truth(
            AC,
            "undecided",
            True,
            "fr",
            client="Copropriété Les Acacias",
            project="Modernisation ascenseur B",
            project_code="AL-25-092",
            milestone="Remplacement de l'armoire de commande",
            signatory_name="Vuattoux",
            signatory_title="présidente du conseil syndical",
            signature_date="2026-01-21",
            amount="9870.00 EUR",
            po_number="OS 14",
        ),
        skew=1.0,
        seed=31,
    )
    yield text(
        "courriel-valide",
        _mail(),
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Festival d'Arbas",
            project="Identité visuelle 2026",
            milestone="étape 1",
            signatory_name="Clotilde Marsan",
            signatory_title="Directrice",
            signature_date="2026-02-04",
            amount="3400.00 EUR",
        ),
    )
    yield text(
        "copil",
        _long(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Syndicat Mobilités Opale",
            project="Billettique Littoral",
            project_code="BL-2024",
            milestone="Jalon 5 – Valideurs posés sur la ligne A",
            signatory_name="Florence Delattre",
            signatory_title="présidente",
            signature_date="2026-03-06",
            amount="143000.00 EUR",
            po_number="SMO-556",
            conditions=["les bus 41 et 67 soient équipés avant le 31 mars"],
        ),
    )
    yield text(
        "cra",
        _temps(),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "fr",
            client="Banque Sarrazine",
            project="Refonte Crédit Auto",
            project_code="C-771",
            signatory_name="Gaël Rimbaud",
            signatory_title="Responsable d'équipe",
            signature_date="2026-02-02",
            amount="10530.00 EUR",
        ),
    )
