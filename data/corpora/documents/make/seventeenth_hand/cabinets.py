"""French papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .desk import Sheet, svg, web

TAB = (
    "table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #777;padding:4px 6px}"
)


def reception() -> Paper:
    s = Sheet("Times-Roman", 11)
    s.b(297, 64, "PROCÈS-VERBAL DE RÉCEPTION", 15, at="c")
    s.y = 80
    s.p("Maître d’ouvrage : Commune de Saint-Aubrac<br/>Titulaire : Atelier "
        "Vauquelin, géomètres<br/>"
        "Affaire n° 2026-SA-08 - Lot 2 : Levé des réseaux<br/>Montant du lot : 17 "
            "640,00 € TTC")  # fmt: skip
    s.p("Après vérification contradictoire du 3 février 2026, le maître d’ouvrage prononce la "
        "réception du lot 2 sans réserve, avec effet au même jour.")  # fmt: skip
    s.t(62, s.y + 20, "Fait à Saint-Aubrac, le 5 février 2026")
    s.t(320, s.y + 20, "Le maire, Bernard Quercy")
    s.ink(330, s.y + 60, 111)
    s.stamp(430, s.y + 66, ["MAIRIE DE", "SAINT-AUBRAC"], "#2a3f9d", -6, 9)
    return s.paper(
        "reception",
        truth(
            "acceptance_certificate", "accepted", True, "fr", client="Commune de Saint-Aubrac",
            project_code="2026-SA-08", milestone="Lot 2 : Levé des réseaux",
            signatory_name="Bernard Quercy", signatory_title="maire",
            signature_date="2026-02-05", amount="17640.00 EUR",
        ),
    )  # fmt: skip


def reserves() -> Paper:
    s = Sheet(size=10)
    s.b(62, 60, "Clairval Informatique", 13)
    s.y = 78
    s.head("Fiche de recette", 15)
    s.pairs(
        [
            ("Client", "Mutuelle des Deux Rives"),
            ("Projet", "Espace adhérent"),
            ("Bon de commande", "BC-26-3391"),
            ("Jalon", "Jalon 2 - Déclarations"),
            ("Montant HT", "28 900,00 €"),
        ],
        110,
    )
    s.p("Recette prononcée :")
    s.ring(148, s.y + 8, 78)
    s.t(70, s.y + 8, "sans réserve")
    s.t(150, s.y + 8, "avec réserves")
    s.t(240, s.y + 8, "refusée")
    s.y += 30
    s.p("Réserves : 1) le courriel de confirmation part deux fois ; 2) la page d’aide est vide.")
    s.t(62, s.y + 30, "Élodie Marchetti, responsable digital, le 21/04/2026")
    s.ink(80, s.y + 70, 114)
    return s.paper(
        "reserves",
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "fr",
            client="Mutuelle des Deux Rives", project="Espace adhérent",
            milestone="Jalon 2 - Déclarations", signatory_name="Élodie Marchetti",
            signatory_title="responsable digital", signature_date="2026-04-21",
            amount="28900.00 EUR", po_number="BC-26-3391",
            conditions=["le courriel de confirmation part deux fois", "la page d’aide est vide."],
        ),
    )  # fmt: skip


def ajourne() -> Paper:
    s = Sheet("Times-Roman", 10.5)
    s.t(62, 60, "Syndicat des eaux du Haut-Verdon", 11, s.bold)
    s.t(532, 60, "Digne, le 9 juillet 2026", at="r")
    s.y = 80
    s.p("Objet : votre livrable L3, étude hydrogéologique (affaire SEHV-44, 22 500,00 € HT)")
    s.p("Madame,")
    s.p("Nous avons bien reçu le livrable L3 et saluons la qualité de la cartographie. Si les "
        "livrables L1 et L2 avaient été acceptés sans difficulté, tel n’est pas le "
            "cas de celui-ci : "
        "les essais de pompage du forage F2 manquent. Nous ne pouvons donc en prononcer "
        "l’acceptation et vous le retournons.")  # fmt: skip
    s.p("Veuillez agréer, Madame, nos salutations distinguées.")
    s.t(330, s.y + 20, "Pour le président et par délégation,")
    s.ink(340, s.y + 54, 118)
    s.t(330, s.y + 74, "Aurélien Fabre, directeur technique")
    return s.paper(
        "ajourne",
        truth(
            "acceptance_certificate", "rejected", True, "fr",
            client="Syndicat des eaux du Haut-Verdon", project="étude hydrogéologique",
            project_code="SEHV-44", milestone="livrable L3", signatory_name="Aurélien Fabre",
            signatory_title="directeur technique", signature_date="2026-07-09",
            amount="22500.00 EUR",
        ),
    )  # fmt: skip


def avenant() -> Paper:
    s = Sheet(size=10)
    s.y = 50
    s.head("Avenant n° 2", 16)
    s.p("à la mission CT-2025-61 entre la Clinique des Tilleuls (le client) et Novéa "
        "Conseil, projet Dossier patient.")  # fmt: skip
    s.p("Le forfait passe de 52 000,00 € à 58 400,00 € HT, soit + 6 400,00 € HT.")
    s.p("Le présent avenant n’entre en vigueur qu’après signature des deux parties.")
    s.table([["Pour le client", "Pour Novéa Conseil"],
             ["Mme Solange Petit, directrice<br/><br/><br/>Date :",
              "M. Rémi Audran, associé<br/><br/><br/>Date : 02/06/2026"]],
            [235, 235], head="#f2f2f2")  # fmt: skip
    s.ink(380, s.y - 30, 121)
    return s.paper(
        "avenant",
        truth(
            "change_order", "undecided", False, "fr", client="Clinique des Tilleuls",
            project="Dossier patient", project_code="CT-2025-61", signatory_name="Solange Petit",
            signatory_title="directrice", amount="6400.00 EUR", change_order_number="2",
            warnings=["partly_signed"],
        ),
    )  # fmt: skip


def releve() -> Paper:
    s = Sheet("Courier", 9.5)
    s.y = 50
    s.head("RELEVÉ D’HEURES - MARS 2026", 13)
    s.p("Client : Papeteries Dorval SA<br/>Mission : Contrôle de gestion intérimaire<br/>Réf. : "
        "M-0926<br/>Intervenant : Y. Belkacem")  # fmt: skip
    s.table([["Semaine", "10", "11", "12", "13"], ["Heures", "35", "35", "28", "35"]],
            [100, 70, 70, 70, 70])  # fmt: skip
    s.p("Total 133 h x 68,00 € = 9 044,00 € HT")
    s.p("Vu et approuvé pour facturation, le 02.04.2026")
    s.ink(70, s.y + 30, 124)
    s.t(62, s.y + 50, "Claire Vasseur, directrice financière")
    return s.paper(
        "releve",
        truth(
            "timesheet_approval", "accepted", True, "fr", client="Papeteries Dorval SA",
            project="Contrôle de gestion intérimaire", project_code="M-0926",
            signatory_name="Claire Vasseur", signatory_title="directrice financière",
            signature_date="2026-04-02", amount="9044.00 EUR",
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    for make in (reception, reserves, ajourne, avenant, releve):
        yield make()
    yield web(
        "courrieloui",
        truth(
            "email", "accepted", None, "fr", client="Théâtre de la Rotonde",
            project="Billetterie", milestone="lot formation", signatory_name="Hugo Lemestre",
            signatory_title="administrateur", signature_date="2026-09-15", amount="3150.00 EUR",
        ),
        """<p>De : Hugo Lemestre &lt;hugo@rotonde.example&gt;<br>À : Paprika Formation<br>Envoyé
        : mardi
        15 septembre 2026 17:02<br>Objet : Billetterie / lot
        formation</p><hr><p>Bonjour,</p><p>Rien à
        redire, l’équipe est ravie : c’est bon pour nous sur le lot formation, vous pouvez nous
        envoyer
        la facture de 3 150,00 €.</p><p>Hugo Lemestre, administrateur<br>Théâtre de la
        Rotonde</p>""",
    )  # fmt: skip
    yield web(
        "videes",
        truth(
            "acceptance_certificate", "undecided", False, "fr", client="Groupe Ferronnière",
            project="Refonte intranet", project_code="GF-INT-26", milestone="Livraison finale",
            signatory_name="Nathalie Osmont", signatory_title="DSI", amount="44000.00 EUR",
        ),
        """<h2>Bon pour réception</h2><table><tr><td>Client<td>Groupe
        Ferronnière<tr><td>Projet<td>Refonte
        intranet (GF-INT-26)<tr><td>Étape<td>Livraison finale<tr><td>Solde<td>44 000,00 €
        HT</table><p>☐
        Réception sans réserve<br>☐ Réception avec réserves<br>☐ Refus</p><p>Sans réponse sous 15
        jours,
        la livraison est réputée acceptée (art. 9).</p><p>Nom : Nathalie Osmont, DSI<br>Date :<br>
        Signature :</p>""",
        TAB,
    )  # fmt: skip
    yield web(
        "signelec",
        truth(
            "acceptance_certificate", "accepted", True, "fr", client="Régie Transports Aunis",
            project="Plan de mobilité", project_code="RTA/PM", milestone="Phase 2 Diagnostic",
            signatory_name="Inès Garraud", signatory_title="Cheffe de projet mobilité",
            signature_date="2026-03-31", amount="36720.00 EUR",
        ),
        """<h2>Attestation de service fait</h2><p>La <b>Régie Transports Aunis</b> atteste que la
        prestation <b>Phase 2 Diagnostic</b> du <b>Plan de mobilité</b> (RTA/PM), d’un montant de
        36 720,00 € TTC, a été exécutée conformément à la commande.</p><div style='border:1px
        solid #2a6;
        padding:8px;width:80mm'>✔ Signé électroniquement par<br><b>Inès Garraud</b><br>Cheffe de
        projet
        mobilité<br>31/03/2026 10:44:09 +02:00<br>Preuve n° 9C41-77E0</div>""",
    )  # fmt: skip
    yield web(
        "facturefr",
        truth("other", None, None, "fr", client="Domaine de Kerlan", project="Site vitrine"),
        """<h1>FACTURE F-2026-0188</h1><p>Studio Brindille, Quimper - le 4 mai 2026</p><p>Client
        : Domaine
        de Kerlan<br>Projet : Site vitrine</p><table><tr><td>Maquettes acceptées le 20 avril<td>1
        800,00 €
        <tr><td>TVA 20 %<td>360,00 €<tr><td><b>À payer</b><td><b>2 160,00
        €</b></table><p>Règlement sous
        30 jours. Pénalités de retard : trois fois le taux légal.</p>""",
        TAB,
    )  # fmt: skip
    yield web(
        "barre",
        truth(
            "acceptance_certificate", "rejected", True, "fr", client="Laboratoires Ysandre",
            project="Validation salle blanche", project_code="LY-QV-19", milestone="QI / QO",
            signatory_name="Paul-Henri Sorel", signatory_title="Responsable qualité",
            signature_date="2026-06-18", amount="12600.00 EUR",
        ),
        f"""<h2>Affaire LY-QV-19 : clôture</h2><p>Laboratoires Ysandre - Validation salle
        blanche - étape
        QI / QO - 12 600,00 € HT</p><p style='font-size:13pt'>Étape : <s>CONFORME</s> / NON CONFORME
        &nbsp;&nbsp; Paiement : <s>libéré</s> / retenu</p><p>Écart : pression du sas inversée
        pendant 6
        minutes.</p><table><tr><td>Responsable qualité<td>Paul-Henri
        Sorel<td>{svg(129)}<td>18/06/2026
        </table>""",
        TAB,
    )  # fmt: skip
