"""Papiers de chantier : procès-verbaux, décomptes, avenants, courriers, portails."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from eleventh_hand.board import Sheet, ink, web

CERT = "acceptance_certificate"


def reception() -> Paper:
    body = f"""<div class=t>PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX</div><p>Maître d'ouvrage :
<b>Syndicat des eaux du Valromois</b><br>Entreprise : Canalisations Besnard SAS<br>Opération :
Renouvellement de l'adduction Les Essarts<br>Marché n° 2025-VR-18 &nbsp; Lot : 2, génie civil du
réservoir<br>Montant du lot : 241 300,00 € HT</p><p>Après visite du 21 mai 2026, le représentant du
maître d'ouvrage décide :</p><p class=c>☐ de prononcer la réception sans réserve<br>☑ de prononcer
la
réception avec réserves<br>☐ de refuser la réception</p><table><tr><th>Réserve<th>Délai<tr><td>
Étanchéité de la trappe d'accès à reprendre<td>15 jours<tr><td>Échelle à crinoline non fixée en
tête<td>8 jours</table><p>Fait à Montgriffon, le 21 mai 2026</p><div class=d><div>L'entreprise<br>
{ink(61, 110, 28, "#222")}<br>Y. Besnard</div><div>Le maître d'ouvrage<br>{ink(62, 120, 30)}<br>
Solène Carrier, directrice des services techniques</div></div>"""
    css = """.t{border:2px solid;padding:8px;text-align:center;font-weight:bold}.c{font-family:
'DejaVu Sans';font-size:9.5pt;line-height:1.7}td,th{border:1px solid;padding:4px 12px}
.d{display:flex;gap:120px}"""
    return Paper("ka-valromois", "a", "text", web(body, css), truth(
        CERT, "accepted_with_conditions", True, "fr", client="Syndicat des eaux du Valromois",
        project="Renouvellement de l'adduction Les Essarts", project_code="2025-VR-18",
        milestone="Lot : 2, génie civil du réservoir", signatory_name="Solène Carrier",
        signatory_title="directrice des services techniques", signature_date="2026-05-21",
        amount="241300.00 EUR", conditions=["Étanchéité de la trappe d'accès à reprendre",
                                            "Échelle à crinoline non fixée en tête"],
    ))  # fmt: skip


def courrier() -> Paper:
    s = Sheet(font="Times-Roman", pt=11)
    s.p("Office public Habitat Deux-Vallées<br/>Direction du patrimoine<br/>3, quai des Tanneurs")
    s.p("Étude Structures Lagarde<br/>à l'attention de M. Lagarde", x=320, gap=20)
    s.p("Le 9 février 2026", x=320, gap=16)
    s.p(
        "Objet : diagnostic des balcons, résidence Les Aubépines, phase 1 (relevés et "
        "sondages)<br/>"
        "Notre engagement : ENG-26-0093 &nbsp; Votre dossier : L-781",
        gap=16,
    )
    s.p("Monsieur,", gap=10)
    s.p(
        "Nous avons bien reçu votre rapport de phase 1 le 30 janvier et l'avons lu avec attention. "
        "Il répond en tout point au cahier des charges.",
        gap=8,
        alignment=4,
    )
    s.p(
        "Nous avons donc le plaisir de valider cette phase sans observation. Vous pouvez nous "
        "adresser votre facture de 8 420,00 € HT. La phase 2, elle, reste soumise à la décision du "
        "conseil d'administration du 12 mars.",
        gap=8,
        alignment=4,
    )
    s.p("Veuillez agréer, Monsieur, nos salutations distinguées.", gap=40)
    s.ink(63, 330, s.y, 120, 30)
    s.y += 5
    s.p("Maud Ferrandis<br/>Responsable maintenance", x=320)
    return Paper("ka-aubepines", "a", "text", s.done(), truth(
        CERT, "accepted", True, "fr", client="Office public Habitat Deux-Vallées",
        project="diagnostic des balcons, résidence Les Aubépines", project_code="L-781",
        milestone="phase 1 (relevés et sondages)", signatory_name="Maud Ferrandis",
        signatory_title="Responsable maintenance", signature_date="2026-02-09",
        amount="8420.00 EUR", po_number="ENG-26-0093",
    ))  # fmt: skip


def attachement() -> Paper:
    s = Sheet((500, 640), pt=9)
    s.left, s.right, s.y = 36, 464, 40
    s.p("<b>ATTACHEMENT DE TRAVAUX N° 5</b>", 13)
    s.p(
        "Forages du Quercy SARL / Client : Carrières Roumieux SA / Affaire FQ-0526 / Commande "
        "CR 4417 / Chantier : piézomètres de la carrière nord"
    )
    s.table(
        [
            ["Désignation", "Qté", "P.U.", "Total HT"],
            ["Forage 150 mm", "86 ml", "95,00", "8 170,00"],
            ["Tubage PVC", "80 ml", "31,50", "2 520,00"],
            ["", "", "<b>Total</b>", "<b>10 690,00 €</b>"],
        ],
        [190, 60, 70, 100],
    )
    s.p("Le présent attachement constate des quantités. Bon pour accord du client :", gap=50)
    s.line(40, s.y, 220, s.y)
    s.t(40, s.y + 12, "nom, date, signature du client", 8)
    s.ink(64, 290, s.y - 2, 110, 26)
    s.line(280, s.y, 440, s.y)
    s.t(280, s.y + 12, "pour l'entreprise, G. Vidalenc, 3/4/2026", 8)
    return Paper("ka-quercy", "a", "text", s.done(), truth(
        CERT, "undecided", False, "fr", client="Carrières Roumieux SA",
        project="piézomètres de la carrière nord", project_code="FQ-0526",
        milestone="ATTACHEMENT DE TRAVAUX N° 5", amount="10690.00 EUR", po_number="CR 4417",
        warnings=["partly_signed"],
    ))  # fmt: skip


def avenant() -> Paper:
    s = Sheet(font="Times-Roman", pt=10.5)
    s.t(s.w / 2, 60, "AVENANT N° 2", 16, "b", end="c")
    s.y = 80
    s.p("au marché de restauration des charpentes de l'abbaye de Rochemaure, n° ABB/2024/07")
    s.p(
        "Entre la <b>Fondation Rochemaure</b>, maître d'ouvrage, et l'atelier Chevrel Frères, "
        "charpentiers, il est convenu :",
        gap=10,
    )
    s.p("Article 1. Remplacement de neuf entraits supplémentaires : + 38 700,00 € HT.")
    s.p("Article 2. Suppression du traitement de la galerie : − 6 250,00 € HT.".replace("−", "-"))
    s.p(
        "Article 3. Incidence nette de l'avenant : <b>+ 32 450,00 € HT</b>. Nouveau montant du "
        "marché "
        ": 418 950,00 € HT. Le délai reste inchangé."
    )
    s.p("Article 4. Les autres clauses non modifiées restent acceptées par les parties.", gap=20)
    s.p("Fait en deux exemplaires, le 15 octobre 2026", gap=16)
    y = s.y
    s.t(60, y, "Lu et approuvé", 12, "Times-Italic", "#1c2f7a")
    s.ink(65, 60, y + 40, 110, 28)
    s.t(60, y + 56, "Éléonore Castaing-Ruffat, déléguée générale de la Fondation", 9)
    s.t(360, y, "Lu et approuvé", 12, "Times-Italic", "#222222")
    s.ink(66, 360, y + 40, 110, 28, "#222222")
    s.t(360, y + 56, "Blaise Chevrel", 9)
    return Paper("ka-rochemaure", "a", "text", s.done(), truth(
        "change_order", "accepted", True, "fr", client="Fondation Rochemaure",
        project="restauration des charpentes de l'abbaye de Rochemaure",
        project_code="ABB/2024/07", signatory_name="Éléonore Castaing-Ruffat",
        signatory_title="déléguée générale de la Fondation", signature_date="2026-10-15",
        amount="32450.00 EUR", change_order_number="2",
    ))  # fmt: skip


def courriel() -> Paper:
    body = """<b>Objet : RE: Relance - validation du jalon J3 - Zone humide des Brosses</b><br>
De : Thibault Nègre (Communauté de communes Plaine d'Avre)<br>À : contact@ecotope.example<br>Date
: lun.
16 nov. 2026 à 18:22<hr><p>Bonjour,</p><p>Je ne suis pas en mesure de valider le jalon J3
(inventaire
faune) : les relevés nocturnes prévus au contrat 2026-ZH-04 n'ont pas été faits. Merci de les
programmer puis de nous représenter le livrable.</p><p>Thibault Nègre<br>Chargé de mission
biodiversité</p><div class=q>Le 13 nov. 2026, Écotope Conseil a écrit :<br>&gt; Sans retour de votre
part nous considérerons le jalon J3 comme accepté<br>&gt; et le facturerons.</div>"""
    return Paper("ka-brosses", "a", "text", web(body, ".q{color:#639;margin-top:20px}"), truth(
        "email", "rejected", None, "fr", client="Communauté de communes Plaine d'Avre",
        project="Zone humide des Brosses", project_code="2026-ZH-04",
        milestone="J3 (inventaire faune)", signatory_name="Thibault Nègre",
        signatory_title="Chargé de mission biodiversité", signature_date="2026-11-16",
    ))  # fmt: skip


def portail() -> Paper:
    body = """<nav>MaîtriZ <span>Affaire 31-552 › Situations › Situation 4</span></nav>
<h2>Situation de travaux n° 4</h2><section><p>Client<br><b>SCI Les Hauts de
Garonne</b></p><p>Projet<br>
<b>Réhabilitation de l'entrepôt Bacalan, plateau
R+2</b></p><p>Commande<br><b>SHG-00871</b></p></section>
<table><tr><th>Poste<th>Marché<th>Cumul<th>Mois<tr><td>Cloisons<td>64 000<td>64 000<td>12
800<tr><td>
Faux plafonds<td>51 500<td>41 200<td>20 600<tr><td>Sols<td>72 000<td>0<td>0<tr><td>Net de la
situation
HT<td><td><td><b>33 400,00 €</b></table><p>Circuit de visa : conducteur de travaux ✔ 28/06/2026 ·
économiste ✔ 30/06/2026 · <b>maître d'ouvrage : en attente</b> (Victoire Delhomme, gérante)</p>
<p class=s>Situation visée = bonne à payer. Tant que le dernier visa manque, aucune facture.</p>"""
    css = """nav{background:#2d2a6e;color:#fff;padding:8px}nav
span{float:right}section{display:flex;gap:
40px}table{width:100%}td,th{border-bottom:1px solid #bbb;text-align:left;padding:5px}.s{color:#777}
p{font-family:'DejaVu Sans';font-size:8.5pt}"""
    return Paper("ka-bacalan", "a", "text", web(body, css), truth(
        CERT, "undecided", False, "fr", client="SCI Les Hauts de Garonne",
        project="Réhabilitation de l'entrepôt Bacalan, plateau R+2", project_code="31-552",
        milestone="Situation de travaux n° 4", signatory_name="Victoire Delhomme",
        signatory_title="gérante", amount="33400.00 EUR", po_number="SHG-00871",
        warnings=["partly_signed"],
    ))  # fmt: skip


def numerise() -> Paper:
    s = Sheet((430, 600), "Helvetica", 10)
    s.left, s.right, s.y = 40, 390, 46
    s.p("<b>BON DE LIVRAISON ET DE POSE</b>", 13)
    s.p(
        "Serrurerie d'art Mauvoisin<br/>Client : Ville de Saint-Aubrac<br/>Ouvrage : grille du "
        "jardin "
        "Lecourbe<br/>Réf. chantier : SAM 412<br/>Étape : portail principal posé<br/>Prix : 17 "
        "250,00 "
        "EUR HT",
        leading=15,
    )
    s.p("Posé le 4 juin 2026, réglages faits, clés remises.", gap=14)
    s.p("Le client déclare accepter l'ouvrage :", gap=50)
    s.hand(50, s.y - 24, "bon pour acceptation", 13, "#222222")
    s.ink(67, 60, s.y + 14, 120, 28, "#222222")
    s.t(50, s.y + 34, "Pascal Ostermann, régisseur des parcs, le 05/06/2026", 9)
    pdf = s.done()
    how = Scanner(dpi=105, skew=-1.4, noise=6, jpeg=40, seed=21)
    return Paper("ka-mauvoisin", "a", "scan", scan(pdf, how), truth(
        CERT, "accepted", True, "fr", client="Ville de Saint-Aubrac",
        project="grille du jardin Lecourbe", project_code="SAM 412",
        milestone="portail principal posé", signatory_name="Pascal Ostermann",
        signatory_title="régisseur des parcs", signature_date="2026-06-05", amount="17250.00 EUR",
    ), pdf)  # fmt: skip


def compte_rendu() -> Paper:
    body = """<h3>Compte rendu de réunion de chantier n° 22</h3><p>Parking souterrain Place Verte,
Liège
&middot; 17 septembre 2026 &middot; rédigé par Bureau Delvaux-Pirotte</p><p>Présents : Mme Aurore
Lambermont (Régie foncière de Liège-Centre, maître d'ouvrage), M. Pirotte (bureau), M. Kone (Fondaco
SA). Excusé : l'architecte.</p><table><tr><th>22.1<td>Parois moulées, panneaux 1 à 12 (jalon 1).
Essais croisés conformes. Mme Lambermont accepte le jalon 1 et autorise la facturation de
310 000,00 EUR.<tr><th>22.2<td>Panneaux 13 à 20 (jalon 2) : non présentés, à voir au n° 24.<tr><th>
22.3<td>Bruit : riverains à prévenir.</table><p>Pour accord, le maître d'ouvrage : <i>A.
Lambermont</i>
&nbsp; 21/09/2026</p><p class=s>Réf. marché PV-2026-3. Le compte rendu est réputé admis sans
remarque
sous 8 jours.</p>"""
    css = """td,th{border:1px solid #777;padding:6px;vertical-align:top}i{font:22pt
'Dancing Script';
color:#1c2f7a}.s{font-size:8pt}"""
    return Paper("ka-placeverte", "a", "text", web(body, css), truth(
        CERT, "accepted", True, "fr", client="Régie foncière de Liège-Centre",
        project="Parking souterrain Place Verte, Liège", project_code="PV-2026-3",
        milestone="Parois moulées, panneaux 1 à 12 (jalon 1)", signatory_name="Aurore Lambermont",
        signature_date="2026-09-21", amount="310000.00 EUR",
    ))  # fmt: skip


def refus() -> Paper:
    s = Sheet(pt=10)
    s.rect(50, 46, 495, 24, "#e9e2ef")
    s.t(60, 62, "FICHE DE CONTRÔLE EXTÉRIEUR  FCE-77", 12, "b")
    s.y = 84
    rows = [
        ["Client", "Aéroport régional de Montbrac"],
        ["Marché", "AMB-TC-09, voie de circulation C"],
        ["Entreprise", "Enrobés du Causse"],
        ["Point d'arrêt", "PA 3, couche de base section C2"],
        ["Acompte lié", "127 500,00 € HT"],
        ["Conforme", "oui / NON"],
        ["Motif", "compacité 91 %, exigée 94 %, quatre carottes sur six"],
    ]
    s.table(rows, [110, 385], heights=22)
    s.ring(169 + s.wide("oui / ", 9), s.y - 40, 27, 15)
    s.strike(172, s.y - 10 - 30, 14)
    s.t(60, s.y + 16, "Levée du point d'arrêt : refusée le 2 juillet 2026")
    s.ink(69, 300, s.y + 64, 120, 30)
    s.t(300, s.y + 78, "Ghislaine Teyssier, contrôleuse du client", 9)
    return Paper("ka-causse", "a", "text", s.done(), truth(
        CERT, "rejected", True, "fr", client="Aéroport régional de Montbrac",
        project="voie de circulation C", project_code="AMB-TC-09",
        milestone="PA 3, couche de base section C2", signatory_name="Ghislaine Teyssier",
        signatory_title="contrôleuse du client", signature_date="2026-07-02",
        amount="127500.00 EUR",
    ))  # fmt: skip


def commande() -> Paper:
    s = Sheet(font="Courier", pt=9)
    s.p("<b>BON DE COMMANDE BC26-00417</b>", 13)
    s.p(
        "Émetteur : Domaine thermal de Brévenne SA<br/>Fournisseur : Hydrogéo Mercoeur<br/>Date : "
        "26/01/2026<br/>Affaire : captage de la source Élise, code DTB-ELI"
    )
    s.table(
        [
            ["10", "Essai de pompage 72 h", "9 600,00"],
            ["20", "Rapport et modèle", "7 150,00"],
            ["", "Total HT EUR", "16 750,00"],
        ],
        [40, 300, 110],
    )
    s.p("L'acceptation de chaque poste fera l'objet d'un procès-verbal signé.", gap=40)
    s.t(56, s.y, "Acheteuse : Régine Aubusson", 9)
    return Paper("ka-brevenne", "a", "text", s.done(), truth(
        "purchase_order", None, None, "fr", client="Domaine thermal de Brévenne SA",
        project="captage de la source Élise", project_code="DTB-ELI",
        signatory_name="Régine Aubusson", signatory_title="Acheteuse", amount="16750.00 EUR",
        po_number="BC26-00417",
    ))  # fmt: skip


def papers() -> Iterator[Paper]:
    for make in (reception, courrier, attachement, avenant, courriel, portail, numerise,
                 compte_rendu, refus, commande):  # fmt: skip
        yield make()
