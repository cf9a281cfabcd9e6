"""French and Belgian firms: prints of tools, letters, receptions."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import ink, web

AC = "acceptance_certificate"
CELLS = "td,th{padding:4px 7px;text-align:left;vertical-align:top}"


def papers() -> Iterator[Paper]:
    """Seven papers."""
    html = f"""<div style="font:10.5pt 'Liberation Serif'"><h1
    style="text-align:center;font-size:16pt">
    PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX</h1><p style="text-align:center">(marché n°
    2025-M-088)</p>
    <p>Maître de l'ouvrage : <b>Communauté de communes du Val Sarnin</b><br>Opération : <b>Sentier
    botanique des Échelles</b><br>Titulaire : Atelier Ronce &amp; Bruyère, paysagistes<br>Lot :
    <b>Lot 2,
    plantations et signalétique</b></p><p>Je soussigné, Gauthier Lescure, vice-président délégué aux
    espaces naturels, après avoir procédé le 14 octobre 2025 à l'examen des ouvrages, en présence du
    titulaire, décide :</p><p>&#9744; de prononcer la réception sans réserve ;<br>&#9746; de
    prononcer
    la réception assortie des réserves suivantes, à lever avant le 30 novembre 2025 :</p><ul><li>
    remplacement de six érables dépérissants<li>fixation du panneau n° 11</ul><p>&#9744; de
    refuser la
    réception.</p><p>Montant du lot : 46 318,00 € HT, soit 55 581,60 € TTC.</p><table
    style="width:100%"><tr><td>Le titulaire<br>{ink(701, 120, 32)}<br>M. Ronce<td>Pour le maître de
    l'ouvrage<br>{ink(703, 140, 34)}<br>Gauthier Lescure<br>Fait à Sarnin, le 16 octobre
    2025</table></div>"""
    yield Paper(
        "kh-fr-sentier",
        "a",
        "text",
        web(html, CELLS),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Communauté de communes du Val Sarnin",
            project="Sentier botanique des Échelles",
            project_code="2025-M-088",
            milestone="Lot 2, plantations et signalétique",
            signatory_name="Gauthier Lescure",
            signatory_title="vice-président délégué aux espaces naturels",
            signature_date="2025-10-16",
            amount="55581.60 EUR",
            conditions=["remplacement de six érables dépérissants", "fixation du panneau n° 11"],
        ),
    )

    html = """<div style="font:10pt 'Liberation Sans'"><p><b>De :</b> Aurélie Fontvieille
    &lt;a.fontvieille@laiterie-montclar.example&gt;<br><b>À :</b> Labo Garonne Analyses<br><b>Date
    :</b> mardi 18 novembre 2025 à 09:14<br><b>Objet :</b> RE: Campagne d'automne, livrable
    3</p><hr>
    <p>Bonjour Mehdi,</p><p>J'ai bien reçu le rapport, merci. Tout est conforme : nous validons le
    livrable 3 sans remarque et vous pouvez facturer les 4 870,00 € HT (commande LM-25-0609, affaire
    LGA 2207).</p><p>Pour le livrable 4, rien n'est encore validé, nous en parlerons en
    janvier.</p><p>Cordialement,</p><p>Aurélie Fontvieille<br>Responsable qualité<br>Laiterie
    Montclar
    SAS</p></div>"""
    yield Paper(
        "kh-fr-mail-livrable3",
        "a",
        "text",
        web(html),
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Laiterie Montclar SAS",
            project="Campagne d'automne",
            project_code="LGA 2207",
            milestone="livrable 3",
            signatory_name="Aurélie Fontvieille",
            signatory_title="Responsable qualité",
            signature_date="2025-11-18",
            amount="4870.00 EUR",
            po_number="LM-25-0609",
        ),
    )

    html = """<div style="font:9.5pt Carlito"><h2 style="color:#7b2d26">Compte rendu
    d'activité</h2><p>
    Mois : janvier 2026 &nbsp; Intervenante : Clémence Vatel &nbsp; Prestataire : Archivoltes
    SARL</p><p>Client : <b>Mutuelle des Bateliers</b> &nbsp; Mission : <b>Reprise du fonds
    ancien</b>
    (réf. MB-FA-03)</p><table border=1
    style="border-collapse:collapse;width:100%"><tr><th>Semaine<th>
    Lu<th>Ma<th>Me<th>Je<th>Ve<th>Jours<tr><td>2<td>1<td>1<td>0,5<td>1<td>1<td>4,5<tr><td>3<td>1<td>1
    <td>1<td>1<td>0<td>4<tr><td>4<td>1<td>1<td>1<td>1<td>1<td>5<tr><td
    colspan=6>Total<td><b>13,5</b>
    </table><p>13,5 jours à 540,00 € = 7 290,00 € HT</p><table border=1 style="width:100%;
    border-collapse:collapse"><tr><td style="height:70px;width:50%">Visa de l'intervenante<br><span
    style="font:20pt Kristi">C. Vatel</span> 30/01/2026<td>Visa du client (Sylvain Marouani,
    secrétaire
    général)<br><br>&#9744; Approuvé &nbsp; &#9744; À corriger</table><p
    style="font-size:7.5pt">Sans
    réponse sous quinze jours le compte rendu est réputé approuvé.</p></div>"""
    yield Paper(
        "kh-fr-cra",
        "a",
        "text",
        web(html, CELLS),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "fr",
            client="Mutuelle des Bateliers",
            project="Reprise du fonds ancien",
            project_code="MB-FA-03",
            signatory_name="Sylvain Marouani",
            signatory_title="secrétaire général",
            amount="7290.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    html = f"""<div style="font:11pt 'Liberation Serif'"><p><b>Théâtre municipal de
    Brévannes</b><br>La
    directrice</p><p style="margin-left:90mm">Scéno-Son Coopérative<br>12, quai des
    Tanneurs<br>54999
    Lurvoy</p><p style="margin-left:90mm">Brévannes, le 22 janvier 2026</p><p><b>Objet :
    rénovation du
    gril, affaire SSC-409, tranche 2</b></p><p>Madame, Monsieur,</p><p>Nous tenons d'abord à
    saluer la
    disponibilité de vos équipes pendant les fêtes et la propreté du chantier.</p><p>L'essai de
    charge
    du 19 janvier n'ayant pu être mené à son terme, il ne nous est toutefois pas possible de
    prononcer
    la réception de la tranche 2, et nous vous prions de suspendre la facture de 38 200,00 €. Une
    nouvelle date vous sera proposée.</p><p>La tranche 1, réceptionnée en septembre, n'est pas
    concernée.</p><p>Veuillez agréer, Madame, Monsieur, nos salutations distinguées.</p><div
    style="margin-left:90mm">{ink(713, 130, 36)}<br>Odile Charpentreau</div></div>"""
    yield Paper(
        "kh-fr-lettre-gril",
        "a",
        "text",
        web(html),
        truth(
            AC,
            "rejected",
            True,
            "fr",
            client="Théâtre municipal de Brévannes",
            project="rénovation du gril",
            project_code="SSC-409",
            milestone="tranche 2",
            signatory_name="Odile Charpentreau",
            signatory_title="directrice",
            signature_date="2026-01-22",
            amount="38200.00 EUR",
        ),
    )

    html = """<div style="font:10pt 'Liberation Sans'"><table style="width:100%;border:1px solid
    #333">
    <tr><td><b style="font-size:14pt">Avenant n° 2</b><td>au contrat CT-2024-117<tr><td>Client<td>
    Clinique vétérinaire des Ormes SRL<tr><td>Prestataire<td>Wavre Data Services<tr><td>Projet<td>
    Migration du dossier patient (MDP)</table><p>Objet de l'avenant : retrait du module de
    rendez-vous
    du périmètre et ajout d'une reprise des radiographies.</p><table border=1
    style="border-collapse:collapse"><tr><td>Module de rendez-vous<td>- 5 400,00 €<tr><td>Reprise
    des
    radiographies<td>+ 3 150,00 €<tr><td>Incidence totale HTVA<td><b>- 2 250,00
    €</b></table><p>Le présent
    avenant est accepté par le client.</p><p>Signé électroniquement par <b>Dr Maëlle
    Verstraeten</b>,
    gérante, le 14/12/2025 à 18:22 (certificat qualifié, réf. 9A-774-C)<br>Signé électroniquement
    par
    <b>Luc Ghislain</b>, associé, Wavre Data Services, le 03/12/2025 à 10:05</p></div>"""
    yield Paper(
        "kh-fr-avenant",
        "a",
        "text",
        web(html, CELLS),
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Clinique vétérinaire des Ormes SRL",
            project="Migration du dossier patient (MDP)",
            project_code="CT-2024-117",
            signatory_name="Dr Maëlle Verstraeten",
            signatory_title="gérante",
            signature_date="2025-12-14",
            amount="-2250.00 EUR",
            change_order_number="2",
        ),
    )

    html = """<div style="font:10pt Lato"><div style="display:flex"><div style="background:#203a43;
    color:#fff;padding:14px;width:58mm"><b>Demande #48112</b><p>Créée le 02/02/2026<br>Type :
    recette<br>
    Statut : <b>En attente du client</b></p><p>Client<br>Brasserie
    Haute-Meuse<br>Projet<br>Refonte du
    site, BHM-W2<br>Montant lié<br>6 600,00 € HT</p></div><div style="padding:14px"><h2
    style="margin-top:0">Recette du jalon 4 : boutique en ligne</h2><p><b>Paul Lemercier</b> (agence
    Trois Points) &middot; 02/02/2026 10:20<br>Le jalon est terminé, merci de valider.</p><p><b>Inès
    Collard</b> (Brasserie Haute-Meuse, cheffe de projet) &middot; 03/02/2026 14:47<br>Ça a l'air
    très
    bien ! Je n'ai pas encore pu tester le paiement, je reviens vers vous la semaine prochaine
    avant de
    valider.</p><p><b>Paul Lemercier</b> &middot; 03/02/2026 14:52<br>Super, je note donc validé de
    notre côté.</p><p style="border:1px dashed #999;padding:6px">Validation client : <i>non
    renseignée</i></p></div></div></div>"""
    yield Paper(
        "kh-fr-demande",
        "a",
        "text",
        web(html),
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Brasserie Haute-Meuse",
            project="Refonte du site",
            project_code="BHM-W2",
            milestone="jalon 4 : boutique en ligne",
            signatory_name="Inès Collard",
            signatory_title="cheffe de projet",
            amount="6600.00 EUR",
        ),
    )

    html = """<div style="font:10pt 'Liberation Sans'"><h2>FACTURE F26-0044</h2><p>Bureau d'études
    Thermes &amp; Cie, TVA FR00999888777</p><p>Doit : Syndic Bellerive, copropriété Les Glycines<br>
    Affaire : GLY-AUD</p><table border=1 style="border-collapse:collapse;width:100%"><tr><td>Audit
    énergétique, phase 2, réceptionnée sans réserve le 12 janvier 2026<td>5 200,00 €<tr><td>TVA 20
    %<td>1 040,00 €<tr><td>Net à payer au 28/02/2026<td><b>6 240,00 €</b></table><p
    style="font-size:8pt">
    Escompte pour paiement anticipé : néant. Pénalités de retard : trois fois le taux légal. Bon
    pour
    accord vaut acceptation des conditions.</p></div>"""
    yield Paper(
        "kh-fr-facture",
        "a",
        "text",
        web(html, CELLS),
        truth("other", None, None, "fr", client="Syndic Bellerive", project_code="GLY-AUD"),
    )
