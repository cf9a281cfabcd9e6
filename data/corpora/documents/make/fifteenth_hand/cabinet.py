"""Cabinets de conseil et bureaux d'études: French papers, drawn and printed."""
# fmt: off

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .pen import CERTIFICATE, Sheet, web


def reception() -> Paper:
    s = Sheet()
    s.t(297, 60, "PROCÈS-VERBAL DE RÉCEPTION", "Times-Bold", 16, how="c")
    y = s.table(60, 80, [
        ["Maître d'ouvrage", "Commune de Saint-Brévin-le-Haut"],
        ["Opération", "Extension du groupe scolaire Jean-Moulin"],
        ["Marché n°", "2025-031"], ["Titulaire", "Atelier Guérande, économistes"],
        ["Mission", "Phase PRO-DCE"], ["Montant HT", "42 180,00 €"]], [140, 335],
        font="Times-Roman", size=10.5)
    y = s.p(60, y + 16, 475, """Le maître d'ouvrage, après examen des pièces remises le 5 janvier
    2026,
        déclare :""", "Times-Roman", 11)
    for number, (mark, text) in enumerate((
            ("", "la mission reçue sans réserve"),
            ("cross", "la mission reçue avec les réserves ci-après"), ("", "la mission refusée"))):
        s.box(75, y + 22 + number * 20, mark)
        s.t(92, y + 22 + number * 20, text, "Times-Roman", 11)
    s.t(92, y + 92, "métré du lot 4 à compléter ;", "Times-Italic", 13, "#1b2a6b")
    s.t(92, y + 110, "notice acoustique absente du dossier", "Times-Italic", 13, "#1b2a6b")
    s.t(60, y + 150, "Fait à Saint-Brévin-le-Haut, le 16 janvier 2026", "Times-Roman", 11)
    s.t(330, y + 172, "Pour le maître d'ouvrage, Solène Quéméneur, maire", "Times-Roman", 9)
    s.ink(350, y + 218, 120, 34, 301)
    s.stamp(470, y + 206, ["MAIRIE DE", "SAINT-BRÉVIN"], -8, "#46508f", 9, 90)
    pdf = s.pdf()
    return Paper("ke-ecole-reception", "a", "scan",
                 scan(pdf, Scanner(dpi=105, skew=-0.5, jpeg=40, seed=31)), truth(
        CERTIFICATE, "accepted_with_conditions", True, "fr",
        client="Commune de Saint-Brévin-le-Haut",
        project="Extension du groupe scolaire Jean-Moulin", project_code="2025-031",
        milestone="Phase PRO-DCE", signatory_name="Solène Quéméneur", signatory_title="maire",
        signature_date="2026-01-16", amount="42180.00 EUR",
        conditions=["métré du lot 4 à compléter", "notice acoustique absente du dossier"]), pdf)


def courriel() -> Paper:
    body = """<p>De : <b>Thibaut Lacaze</b> &lt;tlacaze@vergers-soubise.example&gt;<br>À : Agence
    Petit Bruit<br>Date : lun. 9 mars 2026 à 17:03<br>Objet : Re: Validation du lot 2 -
    identité sonore (dossier PB-071)<hr><p>Bonjour à tous,<p>Le lot 2 est validé, vous pouvez nous
    adresser la facture de 5 600 € HT. Le lot 3 attendra notre salon de juin.<p>Bien à vous,<br>
    Thibaut Lacaze<br>Directeur de la communication, Vergers de Soubise SAS<blockquote>Le 6 mars,
    Agence Petit Bruit a écrit : pouvez-vous nous dire si le lot 2 est refusé ou accepté ?"""
    return Paper("ke-vergers-courriel", "a", "text",
                 web(body, "body{font:12px 'Liberation Sans'}blockquote{color:#777}"), truth(
        "email", "accepted", None, "fr", client="Vergers de Soubise SAS",
        project="identité sonore", project_code="PB-071", milestone="lot 2",
        signatory_name="Thibaut Lacaze", signatory_title="Directeur de la communication",
        signature_date="2026-03-09", amount="5600.00 EUR"))


def lettre_refus() -> Paper:
    s = Sheet()
    s.many(60, 60, "Mutuelle des Gens de Mer\nDirection des systèmes d'information\n29200 Brest",
           "Times-Roman", 10)
    s.t(340, 130, "Brest, le 27 février 2026", "Times-Roman", 11)
    s.t(340, 150, "À Kerlann Conseil", "Times-Roman", 11)
    s.t(60, 190, "Objet : projet Cap 26, réf. KC-2609, jalon J2 « cartographie des flux »",
        "Times-Bold", 11)
    y = s.p(60, 210, 475, """Madame,<br/><br/>Nous avons bien reçu vos livrables du 13 février et
        remercions vos équipes, dont la disponibilité a été appréciée de tous.<br/><br/>L'examen
        mené par nos experts ne nous permet toutefois pas de prononcer la réception du jalon J2 :
        les flux de la plateforme de Nantes n'ont pas été relevés. Le paiement de 19 500,00 € HT
        est donc suspendu jusqu'à une nouvelle présentation.<br/><br/>Nous vous prions d'agréer,
        Madame, nos salutations distinguées.""", "Times-Roman", 11, 16)
    s.ink(345, y + 60, 120, 36, 311, "#111111")
    s.t(340, y + 76, "Yann Le Goffic, directeur des systèmes d'information", "Times-Roman", 9)
    return Paper("ke-mutuelle-lettre", "a", "text", s.pdf(), truth(
        CERTIFICATE, "rejected", True, "fr", client="Mutuelle des Gens de Mer",
        project="Cap 26", project_code="KC-2609", milestone="J2 « cartographie des flux »",
        signatory_name="Yann Le Goffic", signatory_title="directeur des systèmes d'information",
        signature_date="2026-02-27", amount="19500.00 EUR"))


def recette() -> Paper:
    body = """<h2>Fiche de recette &ndash; Portail adhérents</h2><table><tr><td>Client<td>Fédération
    Alpine de Ski Nature<td>Affaire<td>A26-118<tr><td>Version<td>Lot B, version 1.4<td>Prix
    <td>23 900,00 € HT</table><table><tr><th>Essai<th>Conforme<th>Non conforme<tr><td>Connexion<td>X
    <td><tr><td>Licence en ligne<td>X<td><tr><td>Paiement<td>X<td><tr><td>Export comptable<td>X<td>
    </table><p>Décision du client : <s>refus</s> / <s>acceptation avec réserves</s> / <b>acceptation
    </b><p>Nom : Capucine Berthollet<br>Qualité : secrétaire générale<br>Date : 24/03/2026<br>
    Signature : {{ink 321 120 32}}"""
    css = """body{font:12px Lato}table{border-collapse:collapse;margin:8px 0}td,th{padding:4px 12px;
    border:1px solid #58a}"""
    return Paper("ke-ski-recette", "a", "text", web(body, css), truth(
        CERTIFICATE, "accepted", True, "fr", client="Fédération Alpine de Ski Nature",
        project="Portail adhérents", project_code="A26-118", milestone="Lot B, version 1.4",
        signatory_name="Capucine Berthollet", signatory_title="secrétaire générale",
        signature_date="2026-03-24", amount="23900.00 EUR"))


def avenant() -> Paper:
    s = Sheet()
    s.t(60, 70, "AVENANT N° 3", "Helvetica-Bold", 18)
    y = s.p(60, 85, 475, """au contrat d'assistance à maîtrise d'ouvrage n° <b>AMO-24-77</b>, projet
        <b>Tramway ligne D</b>, entre <b>Métropole du Vernay</b> et Rives Ingénierie.<br/><br/>
        Article 1. Le planning est prolongé de six semaines.<br/>Article 2. La rémunération est
        augmentée de <b>8 640,00 € HT</b>, soit 10 368,00 € TTC.<br/>Article 3. Les autres clauses
        acceptées par les parties demeurent.""", lead=16)
    s.t(60, y + 40, "Pour Rives Ingénierie", "Helvetica-Bold")
    s.t(320, y + 40, "Pour Métropole du Vernay", "Helvetica-Bold")
    s.ink(70, y + 90, 110, 34, 331)
    s.t(60, y + 108, "Aurélie Pons, gérante, 4 mars 2026", size=9)
    s.t(320, y + 108, "Le vice-président, Damien Rochette", size=9)
    s.t(320, y + 122, "Le ....................", size=9)
    return Paper("ke-tramway-avenant", "a", "text", s.pdf(), truth(
        "change_order", "undecided", False, "fr", client="Métropole du Vernay",
        project="Tramway ligne D", project_code="AMO-24-77", change_order_number="3",
        signatory_name="Damien Rochette", signatory_title="vice-président",
        amount="8640.00 EUR", warnings=["partly_signed"]))


def bon_intervention() -> Paper:
    s = Sheet((420, 595))
    s.t(25, 40, "BON D'INTERVENTION n° 7719", "Helvetica-Bold", 13)
    s.line(25, 48, 395, None, 2)
    y = s.many(25, 70, """Client : Clinique vétérinaire du Lac
        Affaire : Audit électrique annuel - BI-26-40
        Intervenant : M. Saïdi, Voltaneo Contrôle
        Le : 11/02/2026 de 8h00 à 12h30
        Forfait : 890,00 EUR HT""", lead=16)
    s.t(25, y + 16, "Le client reconnaît que la prestation est terminée :")
    s.t(60, y + 42, "OUI", "Helvetica-Bold", 12)
    s.t(140, y + 42, "NON", "Helvetica-Bold", 12)
    s.ring(72, y + 37, 44, 24)
    s.t(25, y + 80, "Nom et signature : Dr Elsa Montjoie, gérante")
    s.ink(60, y + 130, 120, 36, 341)
    return Paper("ke-veterinaire-bon", "a", "text", s.pdf(), truth(
        CERTIFICATE, "accepted", True, "fr", client="Clinique vétérinaire du Lac",
        project="Audit électrique annuel", project_code="BI-26-40",
        signatory_name="Dr Elsa Montjoie", signatory_title="gérante",
        signature_date="2026-02-11", amount="890.00 EUR"))


def compte_rendu() -> Paper:
    body = """<h3>Compte rendu du comité de pilotage n° 5</h3><p>Projet : Charte du numérique
    responsable (n° CNR-512) &mdash; Caisse Régionale Aubrac<br>Date : 31 mars
    2026<h4>Points</h4><ol><li>
    Étape 1, diagnostic : acceptée le 12 janvier, pour mémoire.<li>Étape 2, plan d'action (14 300 €
    HT) : présentée. La décision d'acceptation est reportée au comité du 28 avril, Mme Vidal étant
    absente.<li>Divers : néant.</ol><p>Présents : Hugo Fabre (Caisse), Inès Tellier (Sobre &amp;
    Cie).
    <p>Rédigé par Sobre &amp; Cie, version provisoire."""
    return Paper("ke-aubrac-comite", "a", "text",
                 web(body, "body{font:13px 'Liberation Serif'}li{margin:7px 0}"), truth(
        CERTIFICATE, "undecided", None, "fr", client="Caisse Régionale Aubrac",
        project="Charte du numérique responsable", project_code="CNR-512",
        milestone="Étape 2, plan d'action", amount="14300.00 EUR", warnings=["draft_or_void"]))


def bon_commande() -> Paper:
    s = Sheet()
    s.t(50, 60, "Bon de commande", "Helvetica-Bold", 18)
    s.t(545, 60, "BC 26-00418", "Helvetica-Bold", 12, how="r")
    y = s.p(50, 80, 495, """Acheteur : Laiterie des Trois Monts SA<br/>Fournisseur : Papillon
        Formation<br/>Projet : Parcours managers 2026<br/>Date : 8 janvier 2026""", lead=15)
    s.table(50, y + 14, [["Désignation", "Qté", "PU HT", "Total HT"],
                         ["Journée de formation", "6", "1 450,00", "8 700,00"],
                         ["Ingénierie", "1", "2 000,00", "2 000,00"],
                         ["Total HT", "", "", "<b>10 700,00 €</b>"],
                         ["TVA 20 %", "", "", "2 140,00 €"],
                         ["Total TTC", "", "", "12 840,00 €"]], [255, 60, 90, 90])
    s.t(50, 330, "Bon pour accord, le 8 janvier 2026")
    s.ink(60, 385, 120, 34, 351)
    s.t(50, 400, "Ludivine Ferrand, responsable des achats")
    return Paper("ke-laiterie-commande", "a", "text", s.pdf(), truth(
        "purchase_order", None, True, "fr", client="Laiterie des Trois Monts SA",
        project="Parcours managers 2026", po_number="BC 26-00418",
        signatory_name="Ludivine Ferrand", signatory_title="responsable des achats",
        signature_date="2026-01-08", amount="10700.00 EUR"))


def enveloppe() -> Paper:
    body = """<div class=t>SignaClair &middot; dossier 88-4410</div><h2>Attestation de service
    fait</h2>
    <p>L'Office du Tourisme de Belmontet atteste que la prestation &laquo; Étude de clientèle été
    &raquo;,
    tranche ferme, commande OT-2025-63, a été exécutée conformément au cahier des charges et en
    prononce l'admission. Montant admis : 11 250,00 € HT.<table><tr><td>Signataire<td>Mathilde
    Servan, directrice<tr><td>Statut<td>Signé le 19/02/2026 à 10:31 (signature avancée)<tr><td>
    Empreinte<td>b1f0 77ce 0a19</table>"""
    css = """body{font:12px Carlito}.t{background:#0a6;color:#fff;padding:6px}td{padding:5px 12px;
    border:1px solid #0a6}"""
    return Paper("ke-tourisme-attestation", "a", "text", web(body, css), truth(
        CERTIFICATE, "accepted", True, "fr", client="Office du Tourisme de Belmontet",
        project="Étude de clientèle été", milestone="tranche ferme", po_number="OT-2025-63",
        signatory_name="Mathilde Servan", signatory_title="directrice",
        signature_date="2026-02-19", amount="11250.00 EUR"))


def feuille_temps() -> Paper:
    body = """<h3>Relevé d'activité &ndash; mars 2026</h3><p>Consultante : Oriane Delpech (Cabinet
    Sextant)<br>Client : Transports Garrigue SAS &ndash; mission
    TG-PMO-2<table><tr><th>Semaine<th>Jours<tr>
    <td>10<td>4<tr><td>11<td>5<tr><td>12<td>5<tr><td>13<td>3,5<tr><th>Total<th>17,5</table><p>17,5 j
    x 820 € = 14 350,00 € HT<p>Validation client : <b>Validé</b> &ndash; Rodolphe Marchetti,
    directeur
    des opérations, 01/04/2026 {{ink 361 80 26}}"""
    css = "body{font:12px 'DejaVu Sans'}td,th{border:1px solid;padding:3px 16px}"
    return Paper("ke-garrigue-releve", "a", "text", web(body, css), truth(
        "timesheet_approval", "accepted", True, "fr", client="Transports Garrigue SAS",
        project_code="TG-PMO-2", signatory_name="Rodolphe Marchetti",
        signatory_title="directeur des opérations", signature_date="2026-04-01",
        amount="14350.00 EUR"))


def papers() -> Iterator[Paper]:
    for make in (reception, courriel, lettre_refus, recette, avenant, bon_intervention,
                 compte_rendu, bon_commande, enveloppe, feuille_temps):
        yield make()
