"""French papers: France, Belgium, Switzerland, Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from twentieth_hand.board import across, box, ink, mixed, ring, scanned, sheet, stamp, tick, web


def recette() -> Paper:
    """Minutes of acceptance without reserve, scanned."""
    css = "body{font-family:'Liberation Serif';font-size:11.5pt} .l{border-bottom:1px solid #000;padding:3px 0;display:flex} .l span:first-child{width:170px}"
    body = f"""
    <h2 style="text-align:center;border:2px solid #000;padding:8px">PROCÈS-VERBAL DE RECETTE DÉFINITIVE</h2>
    <div class=l><span>Maître d'ouvrage</span><span>Syndicat des Eaux de la Haute-Brenne</span></div><div class=l><span>Titulaire</span><span>Ateliers Numériques du Morvan SARL</span></div><div class=l><span>Projet</span><span>Télérelève des compteurs</span></div><div class=l><span>Bon de commande</span><span>BC 2026-0418</span></div><div class=l><span>Jalon</span><span>J4 Vérification de service régulier</span></div>
    <p>La période de vérification de service régulier, ouverte le 2 février, s'est achevée le 30 mars 2026 sans anomalie bloquante ni majeure. Les anomalies mineures relevées ont toutes été levées.</p>
    <p>En conséquence la recette est prononcée <b>sans réserve</b> et le solde de 17 840,00 € HT peut être mis en paiement.</p>
    <p>Fait à Semont-sur-Brenne, le 31 mars 2026</p>
    <table style="width:100%"><tr><td>Pour le maître d'ouvrage<br>Odile Champagnac, directrice générale des services<br><span class=d>Bon pour accord</span><br>{ink(101, 150, 40)}<td>Pour le titulaire<br>Loïc Berthelin, gérant<br>{ink(102, 120, 34)}</table>"""
    return scanned(
        "recette-definitive",
        web(body, css, margin="22mm"),
        truth(
            "acceptance_certificate", "accepted", True, "fr", client="Syndicat des Eaux de la Haute-Brenne",
            project="Télérelève des compteurs", milestone="J4 Vérification de service régulier",
            signatory_name="Odile Champagnac", signatory_title="directrice générale des services",
            signature_date="2026-03-31", amount="17840.00 EUR", po_number="BC 2026-0418",
        ),
        Scanner(dpi=140, skew=-0.9, noise=8, blur=0.6, jpeg=45, seed=101),
    )  # fmt: skip


def reserves() -> Paper:
    """Belgian provisional reception with a list of reserves."""
    css = ".t{width:100%} .t td,.t th{border:1px solid #777;padding:5px 8px} .t th{background:#f0ead8}"
    body = f"""
    <p style="font-size:15pt;font-weight:bold;margin:0">Réception provisoire – salle serveurs</p><p class=g>Document établi contradictoirement sur place</p>
    <table class=t><tr><td>Maître de l'ouvrage<td>Mutualité Sambre et Lesse ASBL<tr><td>Entreprise<td>Technilux Datacom SRL, Gembloux<tr><td>Chantier<td>Salle serveurs Namêche<tr><td>N° de chantier<td>TD-26-0093<tr><td>Date de la visite<td>26 juin 2026</table>
    <p>Le maître de l'ouvrage accorde la réception provisoire, assortie des réserves suivantes :</p>
    <table class=t><tr><th>N°<th>Réserve<th>À lever pour le<tr><td>1<td>Climatiseur n° 2 : régler la consigne et remettre le relevé<td>17 juillet 2026<tr><td>2<td>Fournir le plan de câblage conforme à l'exécution<td>31 juillet 2026</table>
    <p>Le paiement de la tranche de 28.600,00 € est autorisé ; la garantie court à dater de ce jour.</p>
    <p>Pour le maître de l'ouvrage : Thibault Delhalle, responsable infrastructures {ink(111, 130, 34)}</p><p>Pour l'entreprise : Sabrina Wauthier {ink(112, 110, 30)}</p>"""
    return sheet(
        "reception-provisoire-reserves",
        web(body, css),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "fr", client="Mutualité Sambre et Lesse ASBL",
            project="Salle serveurs Namêche", project_code="TD-26-0093", signatory_name="Thibault Delhalle",
            signatory_title="responsable infrastructures", signature_date="2026-06-26", amount="28600.00 EUR",
            conditions=[
                "Climatiseur n° 2 : régler la consigne et remettre le relevé",
                "Fournir le plan de câblage conforme à l'exécution",
            ],
        ),
    )  # fmt: skip


def half() -> Paper:
    """Two partners of the client must sign, one has."""
    css = "body{font:11pt/1.5 'DejaVu Serif';font-size:10pt} .s{display:flex;gap:22px;margin-top:30px} .s div{flex:1;border-top:1px solid #444;padding-top:6px}"
    body = f"""
    <p style="color:#7a1f3d;font-size:14pt"><b>Acceptation de livrable</b></p>
    <p>Mandant : Étude Rochat, Grandjean &amp; Associés, Lausanne<br>Mandataire : Lémanique Informatique SA<br>Projet : Gestion électronique des dossiers (mandat LI-5027)<br>Livrable : Lot 2 – reprise des archives 2010–2020</p>
    <p>L'Étude accepte le livrable désigné ci-dessus, conforme au cahier des charges, et autorise le paiement de CHF 33'750.00.</p>
    <p>Conformément à ses statuts, l'Étude n'est engagée que par la signature collective à deux de ses associés.</p>
    <div class=s><div>{ink(121, 130, 34, "#111")}<br>Me Corinne Grandjean<br>associée<br>Lausanne, le 15 mai 2026</div><div><br><br>Me Étienne Rochat<br>associé<br>Lausanne, le</div></div>"""
    return sheet(
        "signature-collective-a-deux",
        web(body, css, margin="24mm"),
        truth(
            "acceptance_certificate", "undecided", False, "fr", client="Étude Rochat, Grandjean & Associés",
            project="Gestion électronique des dossiers", project_code="LI-5027",
            milestone="Lot 2 – reprise des archives 2010–2020", signatory_name="Étienne Rochat", signatory_title="associé",
            amount="33750.00 CHF", warnings=["partly_signed"],
        ),
    )  # fmt: skip


def quebec() -> Paper:
    """Certificate with a signing log."""
    css = ".j{background:#f3f6fa;border:1px solid #c5d0dc;padding:10px 14px;font-size:9pt} .j td{padding:2px 16px 2px 0}"
    body = """
    <h2>Certificat d'acceptation d'un livrable</h2>
    <p><b>Client :</b> Coopérative Agro-Boréale<br><b>Fournisseur :</b> Groupe Conseil Riverain inc.<br><b>Projet :</b> Refonte de l'intranet des membres<br><b>N° de mandat :</b> GCR-2214<br><b>Livrable :</b> Livrable 3.1 Moteur de recherche<br><b>Honoraires :</b> 22 300,00 $ CA</p>
    <p>Le client reconnaît avoir vérifié le livrable et l'accepte. La facture correspondante peut être émise.</p>
    <p>Signataire pour le client : Marie-Soleil Archambault, directrice des communications</p><br>
    <div class=j><b>Journal de signature – SignaNord</b><table><tr><td>2026-09-18 09:14:07<td>Document déposé par Yannick Poulin (Groupe Conseil Riverain)<tr><td>2026-09-18 09:14:10<td>Courriel envoyé à ms.archambault@agroboreale.example<tr><td>2026-09-21 13:40:55<td>Document consulté par Marie-Soleil Archambault<tr><td>2026-09-21 13:44:31<td><b>Document signé par Marie-Soleil Archambault</b>, question secrète réussie<tr><td>2026-09-21 13:44:32<td>Processus terminé : 1 signataire sur 1</table></div>"""
    return sheet(
        "certificat-journal-signature",
        web(body, css, size="Letter"),
        truth(
            "acceptance_certificate", "accepted", True, "fr", client="Coopérative Agro-Boréale",
            project="Refonte de l'intranet des membres", project_code="GCR-2214", milestone="Livrable 3.1 Moteur de recherche",
            signatory_name="Marie-Soleil Archambault", signatory_title="directrice des communications",
            signature_date="2026-09-21", amount="22300.00 CAD",
        ),
    )  # fmt: skip


def activity() -> Paper:
    """Monthly record of a consultant, approved by initials in a cell, phone picture."""
    weeks = (("S14", "4,5"), ("S15", "5"), ("S16", "4"), ("S17", "5"))
    rows = "".join(f"<tr><td>{w}<td>{d}<td>Paramétrage de l'ordonnancement" for w, d in weeks)
    css = ".t{width:100%} .t td,.t th{border:1px solid #333;padding:5px 9px}"
    body = f"""
    <b style="font-size:14pt">Compte rendu d'activité – avril 2026</b><p>Intervenante : Salomé Quintin (Oriflamme Conseil)<br>Client : Verreries de la Bresle<br>Mission : M-3308 &nbsp; Projet : Planification des fours</p>
    <table class=t><tr><th>Semaine<th>Jours<th>Nature{rows}<tr><td><b>Total</b><td><b>18,5</b><td></table>
    <p>18,5 jours × 690,00 € = 12 765,00 € HT</p>
    <table class=t><tr><td>Validé par le client (nom, date, paraphe)<td>Hervé Lemonnier, chef de projet<td><span class=b>30/04/2026</span><td>{ink(131, 60, 30, loops=3)} <span class=b>HL</span></table>"""
    return scanned(
        "compte-rendu-activite",
        web(body, css, margin="20mm"),
        truth(
            "timesheet_approval", "accepted", True, "fr", client="Verreries de la Bresle", project="Planification des fours",
            project_code="M-3308", signatory_name="Hervé Lemonnier", signatory_title="chef de projet",
            signature_date="2026-04-30", amount="12765.00 EUR",
        ),
        Scanner(dpi=150, skew=2.0, noise=6, grey=False, shadow=True, jpeg=60, seed=131),
    )  # fmt: skip


def mail() -> Paper:
    """RAS, you may bill."""
    css = ".o{color:#555;border-left:3px solid #ccc;padding-left:10px}"
    body = """
    <b style="font-size:13pt">Re: Boutique en ligne – livraison du tunnel de paiement (projet 26-118)</b>
    <p><b>Apolline Grosjean</b> &lt;apolline@maisonvasseur.example&gt;<br><span class=g>mercredi 15 juillet 2026 à 18:47 – À : Studio Kerlann</span></p>
    <p>Bonsoir Gwen,</p><p>RAS chez nous après une semaine de soldes, les paiements tombent bien et la compta retrouve ses petits. Vous pouvez facturer le solde, 7 260,00 € comme au devis.</p><p>Merci à toute l'équipe,<br>Apolline Grosjean, gérante<br>Maison Vasseur</p>
    <div class=o>Le mar. 7 juil. 2026 à 10:02, Gwenaëlle Kerlann a écrit :<br><br>Bonjour Apolline, le tunnel de paiement est en ligne depuis ce matin. Pouvez-vous nous dire si la livraison vous convient ?</div>"""
    return sheet(
        "mail-ras-facturer",
        web(body, css),
        truth(
            "email", "accepted", None, "fr", client="Maison Vasseur", project="Boutique en ligne", project_code="26-118",
            milestone="tunnel de paiement", signatory_name="Apolline Grosjean", signatory_title="gérante",
            signature_date="2026-07-15", amount="7260.00 EUR",
        ),
    )  # fmt: skip


def refusal() -> Paper:
    """Adjourned? No: refused, in the middle of a form full of good marks."""
    css = ".t{width:100%} .t td,.t th{border:1px solid #aaa;padding:5px 8px}"
    body = f"""
    <h2 style="background:#24424f;color:#fff;padding:8px 12px">Fiche de recette fonctionnelle</h2>
    <p>Client : Centre hospitalier de Montvaillant &nbsp;–&nbsp; Éditeur : Kaolin Logiciels<br>Projet : Prescription connectée &nbsp;–&nbsp; Référence projet : CHM-PC-07 </p>
    <table class=t><tr><th>Domaine<th>Cas passés<th>Avis<tr><td>Ergonomie<td>22/22<td>conforme {tick(1)}<tr><td>Impression<td>14/14<td>conforme {tick(2)}<tr><td>Droits d'accès<td>31/31<td>conforme {tick(3)}<tr><td>Interactions médicamenteuses<td>9/17<td><b>non conforme</b></table>
    <p>Conclusion du responsable de la recette :</p><p>{box()} Recette prononcée &nbsp;&nbsp; {box()} Recette prononcée avec réserves &nbsp;&nbsp; {box("x", 12, 8)} Recette refusée</p>
    <p>Motif : les alertes manquantes mettent le patient en danger, la version ne sera pas mise en service.</p>
    <p>Dr Bérengère Salvan, pharmacienne cheffe de service<br>le 19 janvier 2026 &nbsp; {ink(141, 140, 36)}</p>"""
    return sheet(
        "fiche-recette-refusee",
        web(body, css),
        truth(
            "acceptance_certificate", "rejected", True, "fr", client="Centre hospitalier de Montvaillant",
            project="Prescription connectée", project_code="CHM-PC-07",
            signatory_name="Dr Bérengère Salvan", signatory_title="pharmacienne cheffe de service",
            signature_date="2026-01-19",
        ),
    )  # fmt: skip


def amendment() -> Paper:
    """An amendment that the client takes within a ceiling."""
    css = "body{font-family:'Liberation Serif';font-size:11.5pt}"
    body = f"""
    <p class=r>Avenant n° 2</p><h3>Projet « Cartographie des réseaux » – mission 4471-B</h3>
    <p>Entre la Communauté de communes du Val d'Ornel, client, et Géotrame SAS, prestataire.</p>
    <p><b>Article 1.</b> Le relevé des fourreaux de la zone artisanale est ajouté à la mission.</p><p><b>Article 2.</b> Le prix de la mission est augmenté de 9 480,00 € HT.</p><p><b>Article 3.</b> Le délai est prolongé de trois semaines.</p>
    <p>Décision du client : accord donné, à condition que les relevés de nuit ne donnent lieu à aucune majoration.</p>
    <p>À Ornelle, le 22 octobre 2026</p><p>Le client<br>Firmin Vauquelin, vice-président délégué au numérique<br>{ink(151, 150, 38)}</p><p>Le prestataire<br>Nawel Bensaïd, présidente<br>{ink(152, 130, 34)}</p>"""
    return sheet(
        "avenant-fourreaux",
        web(body, css, margin="25mm"),
        truth(
            "change_order", "accepted_with_conditions", True, "fr", client="Communauté de communes du Val d'Ornel",
            project="Cartographie des réseaux", project_code="4471-B", signatory_name="Firmin Vauquelin",
            signatory_title="vice-président délégué au numérique", signature_date="2026-10-22", amount="9480.00 EUR",
            change_order_number="2",
            conditions=["les relevés de nuit ne donnent lieu à aucune majoration"],
        ),
    )  # fmt: skip


def proof() -> Paper:
    """A printer's proof: one word of three ringed, stamp and initials."""
    css = "td{padding:5px 12px 5px 0}"
    body = f"""
    <div style="border:1px solid #000;padding:16px 20px"><b style="font-size:16pt">B.A.T.</b> – contrôle et acceptation du fichier final<br><br>
    <table><tr><td>Client<td>Festival des Trois Rives<tr><td>Agence<td>Pomme Bleue communication<tr><td>Projet<td>Programme 2026<tr><td>N° de projet<td>PB 0731<tr><td>Montant<td>5 120,00 € HT</table>
    <p>Le client, après lecture complète, entoure sa réponse :</p>
    <p style="font-size:13pt">{ring("BON À TIRER", 9)} &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; BON APRÈS CORRECTIONS &nbsp;&nbsp;&nbsp;&nbsp; NOUVELLE ÉPREUVE</p>
    <p>L'entourage de la première réponse vaut acceptation de la prestation.</p>
    <div style="display:flex;gap:40px;align-items:center">{stamp("FESTIVAL DES TROIS RIVES<br>Clémence Auriol<br>Administratrice", "#5a2d82", 4)} {ink(161, 90, 32, loops=4)} <span class=h>le 27 avril 2026</span></div></div>"""
    return scanned(
        "bon-a-tirer-entoure",
        web(body, css, size="A5", landscape=True, margin="8mm"),
        truth(
            "acceptance_certificate", "accepted", True, "fr", client="Festival des Trois Rives", project="Programme 2026",
            project_code="PB 0731", signatory_name="Clémence Auriol", signatory_title="Administratrice",
            signature_date="2026-04-27", amount="5120.00 EUR",
        ),
        Scanner(dpi=180, skew=0.5, noise=5, turn=180, seed=161),
    )  # fmt: skip


def signed_unticked() -> Paper:
    """Text page with the tests, scanned page with a signature and no tick."""
    one = """
    <h2>Dossier de recette</h2><p>Client : Caisse de retraite des mariniers<br>Projet : Calcul des pensions<br>Code projet : CRM-CP-26<br>Prestataire : Algébrine SA</p>
    <p>1. Objet. Le présent dossier réunit les résultats de la campagne menée du 1er au 12 juin 2026.</p><p>2. Résultats. 118 cas exécutés, 113 réussis, 5 en anomalie mineure.</p>
    <p>3. Décision. Elle figure sur la feuille annexée, complétée à la main par le client.</p><p class=g>1/2</p>"""
    two = f"""
    <p class=r>Annexe au dossier de recette CRM-CP-26</p><h3>Décision du client (cocher une case)</h3>
    <p>{box("", 14)} La recette est acceptée.</p><p>{box("", 14)} La recette est acceptée avec réserves : ..................................................</p><p>{box("", 14)} La recette est rejetée.</p>
    <p>Nom : Prosper Le Guennec, directeur technique</p><p>Date : <span class=b>16 juin 2026</span></p><p>Signature : {ink(171, 150, 40)}</p><p class=g>2/2</p>"""
    return mixed(
        "dossier-sans-coche",
        web(one, margin="22mm"),
        web(two, "body{font-size:12pt}", margin="22mm"),
        truth(
            "acceptance_certificate", "undecided", True, "fr", client="Caisse de retraite des mariniers",
            project="Calcul des pensions", project_code="CRM-CP-26", signatory_name="Prosper Le Guennec",
            signatory_title="directeur technique", signature_date="2026-06-16",
        ),
        Scanner(dpi=150, skew=-0.6, noise=5, seed=171),
    )  # fmt: skip


def draft() -> Paper:
    """A draft sent round for comments, with the approving words already in it."""
    css = "td{padding:4px 16px 4px 0}"
    body = f"""{across("PROJET", "#888", 120)}
    <p class="sm r">Version de travail du 3 novembre 2026, pour relecture, ne pas signer</p><h2>Procès-verbal de mise en production</h2>
    <table><tr><td>Client<td>Transports Urbains de Sarlignan<tr><td>Titulaire<td>Infogérance Périgourdine<tr><td>Projet<td>Billettique mobile<tr><td>Jalon<td>Mise en production réseau de nuit<tr><td>Échéance libérée<td>40 150,00 € HT</table>
    <p>Le client constate que la mise en production s'est déroulée conformément au plan et l'accepte sans réserve. L'échéance ci-dessus est libérée.</p>
    <p style="margin-top:40px">Pour le client : Raphaël Mounier, directeur de l'exploitation<br><br>Date et signature : ...........................................</p>"""
    return sheet(
        "projet-de-proces-verbal",
        web(body, css),
        truth(
            "acceptance_certificate", "undecided", False, "fr", client="Transports Urbains de Sarlignan",
            project="Billettique mobile", milestone="Mise en production réseau de nuit", signatory_name="Raphaël Mounier",
            signatory_title="directeur de l'exploitation", amount="40150.00 EUR", warnings=["draft_or_void"],
        ),
    )  # fmt: skip


def sow() -> Paper:
    """A description of services, not signed by anybody."""
    css = "h3{color:#285;margin:12px 0 2px} .t td{border:1px solid #999;padding:4px 10px}"
    body = """
    <h2>Énoncé des travaux</h2><p>Client : Imprimeries Chastel &amp; Fils<br>Prestataire : Vert Octet, société coopérative<br>Projet : Sobriété du parc serveurs (réf. projet VO-614)</p>
    <h3>Contexte</h3><p>Le client exploite 38 serveurs dans deux locaux et souhaite n'en garder qu'un.</p><h3>Prestations</h3><p>Inventaire, plan de regroupement, déménagement, mesure de consommation.</p>
    <h3>Calendrier et prix</h3><table class=t><tr><td>Inventaire<td>mars 2026<td>6 000,00 €<tr><td>Plan<td>avril 2026<td>9 500,00 €<tr><td>Déménagement et mesure<td>juin 2026<td>24 500,00 €<tr><td><b>Total HT</b><td><td><b>40 000,00 €</b></table>
    <h3>Acceptation des livrables</h3><p>Le client dispose de dix jours pour accepter ou refuser chaque livrable par écrit.</p>"""
    return sheet(
        "enonce-des-travaux",
        web(body, css),
        truth(
            "statement_of_work", None, None, "fr", client="Imprimeries Chastel & Fils", project="Sobriété du parc serveurs",
            project_code="VO-614", amount="40000.00 EUR",
        ),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    """Twelve papers."""
    yield from (
        recette(), reserves(), half(), quebec(), activity(), mail(), refusal(), amendment(), proof(),
        signed_unticked(), draft(), sow(),
    )  # fmt: skip
