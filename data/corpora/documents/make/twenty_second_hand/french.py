"""French papers: France, Belgium, Switzerland, Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import Cursor, across, box, ink, join, page, pen, phone, ring, stamp, tink, typ

AC = "acceptance_certificate"


def pv_mixte() -> Paper:
    """A covering note with text, then the scanned record that was signed on site."""
    note = page(
        """<p><b>Atelier Quimerc'h Lozac'h, architectes</b><br>12, venelle du Puits, Roscanlec</p><p style="text-align:right">Le 3 avril 2026</p><p>Mairie de Ploumorvan<br>Service du patrimoine bâti</p>
<p>Objet : envoi du procès-verbal, opération « Restructuration de la halle aux grains »</p><p>Madame, Monsieur,</p><p>Vous trouverez à la page suivante le procès-verbal signé lors de la visite du 31 mars. Un exemplaire a été remis à chaque partie. Notre note d'honoraires pour l'assistance aux opérations de réception vous parviendra séparément.</p><p>Veuillez agréer, Madame, Monsieur, nos salutations distinguées.</p><p>Maëlle Lozac'h</p>""",
        "body{font:12pt/1.5 'Liberation Serif'}",
        margin="28mm",
    )
    body = f"""<h2 class=c>PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX</h2><table class="grid w"><tr><td>Maître d'ouvrage<td>Commune de Ploumorvan<tr><td>Opération<td>Restructuration de la halle aux grains<tr><td>Marché n°<td>2024-TVX-09, lot 3 Charpente<tr><td>Maître d'œuvre<td>Atelier Quimerc'h Lozac'h<tr><td>Montant du marché<td>184 300,00 € HT</table>
<p>Les opérations préalables ont eu lieu le 24 mars 2026. Après visite contradictoire, la réception est prononcée :</p><p>{box("x", 15)} sans réserve, avec effet au 31 mars 2026</p><p>{box("", 15)} avec les réserves de l'annexe 1</p><p>{box("", 15)} la réception est refusée</p>
<table class=w style="margin-top:36px"><tr><td>Pour le maître d'ouvrage<br>{ink(700, 150, 44)}<br>Gwenola Prigent, adjointe au maire<br>le {pen("31 mars 2026", "kristi", 22)}<td>Le maître d'œuvre<br>{ink(701, 120, 40, "#222")}<br>M. Lozac'h</table>"""
    behind = page(body, "body{font-size:12pt}")
    data = join(note, scan(behind, Scanner(dpi=130, skew=-0.9, noise=8, jpeg=45, seed=3)))
    return Paper(
        "kl-pv-halle-mixte",
        "a",
        "mixed",
        data,
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Commune de Ploumorvan",
            project="Restructuration de la halle aux grains",
            project_code="2024-TVX-09",
            signatory_name="Gwenola Prigent",
            signatory_title="adjointe au maire",
            signature_date="2026-03-31",
            amount="184300.00 EUR",
        ),
        join(note, behind),
    )


def mail_bon() -> Paper:
    body = """<h3 style="font-weight:400">RE: Cartographie des pollens, livrable 2 (AQ-2217)</h3><p class=sm><b>Solenne Vauquelin</b> (Agglomération du Val d'Authre)<br>vendredi 12 juin 2026, 18:22<br>à : Bureau d'études Aérologis</p>
<p>Bonjour Yanis,</p><p>Le groupe de travail a repris la carte commune par commune : plus aucune remarque. De notre côté le livrable 2 est donc bon, vous pouvez déposer la facture de 13 650 € sur la plateforme, engagement 26-004871.</p><p>Bon week-end,<br>Solenne Vauquelin<br>Chargée de mission qualité de l'air</p>
<hr><p class=sm style="color:#666">De : Yanis Belkheir &nbsp; Envoyé : mercredi 10 juin 2026 09:47<br>Bonjour Solenne, voici la version corrigée. Les deux stations manquantes sont ajoutées.</p><p class=sm style="color:#666;margin-left:14px">De : Solenne Vauquelin &nbsp; Envoyé : mardi 26 mai 2026<br>Bonjour, en l'état nous ne pouvons pas valider, il manque deux stations.</p>"""
    return Paper(
        "kl-courriel-pollens",
        "a",
        "text",
        page(body),
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Agglomération du Val d'Authre",
            project="Cartographie des pollens",
            project_code="AQ-2217",
            milestone="livrable 2",
            signatory_name="Solenne Vauquelin",
            signatory_title="Chargée de mission qualité de l'air",
            signature_date="2026-06-12",
            amount="13650.00 EUR",
            po_number="26-004871",
        ),
    )


def bat() -> Paper:
    """Proof with the client's formula in his own hand. A phone's picture."""
    body = f"""<table class=w><tr><td><span style="font:bold 22pt 'Liberation Serif'">Ocre &amp; Plomb</span><br>création graphique, Liège<td class=r>B. À T. n° 3<br>dossier OP-602</table>
<div style="border:1px solid #444;height:250px;margin:16px 0;background:#faf3e3;padding:30px;text-align:center"><span style="font:italic 30pt 'Liberation Serif'">Brasserie<br>du Vieux Crinchon</span><br><br>bière de saison &middot; 33 cl &middot; 6,2 % vol.</div>
<p>Client : SRL Brasserie du Vieux Crinchon &middot; Travail : Identité et étiquettes de la gamme d'hiver &middot; Honoraires : 4.180,00 EUR</p><p class=sm>Le client relit tout et porte sa décision de sa main ci-dessous, avec date et signature. Après accord, le travail est réputé reçu et les honoraires sont dus.</p>
<div style="border:1px solid #444;min-height:120px;padding:12px">{pen("Bon pour accord, rien à changer, lancez l'impression.", "breip", 18)}<br><br>{pen("le 7 octobre 2026", "breip", 17)} &nbsp; {ink(260, 140, 44)}<br><span class=sm>Thibaut Ransquin, gérant</span></div>"""
    src = page(body, "body{font-size:11.5pt}")
    return Paper(
        "kl-bon-a-tirer-brasserie",
        "a",
        "scan",
        phone(src, 14, lean=0.06),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="SRL Brasserie du Vieux Crinchon",
            project="Identité et étiquettes de la gamme d'hiver",
            project_code="OP-602",
            signatory_name="Thibaut Ransquin",
            signatory_title="gérant",
            signature_date="2026-10-07",
            amount="4180.00 EUR",
        ),
        src,
    )


def cra() -> Paper:
    days = "".join(
        f"<td class=c style='padding:2px 3px'>{v}"
        for v in "1 1 1 – – – 1 1 1 .5 – – 1 1 1 1 1 – – 1 1 1 1 – – – 1 1 1 1".split()
    )
    nums = "".join(f"<th class=c style='padding:2px 3px'>{i}" for i in range(1, 31))
    body = f"""<h2>Compte rendu d'activité &mdash; avril 2026</h2><p>Intervenante : Clémence Adjovi, cheffe de projet MOA<br>Société : Passerelle 9 Conseil &nbsp; Client : <b>Mutuelle des Gens de Rivière</b><br>Mission : <b>Refonte de l'espace adhérent</b> (réf. P9-1184), commande MGR-C-30517</p>
<table class="grid sm"><tr>{nums}<tr>{days}</table><p>Jours facturables : <b>19,5</b> &nbsp;&nbsp; TJM : 720 € &nbsp;&nbsp; Montant : <b>14 040,00 € HT</b></p>
<div class=two style="margin-top:20px"><div style="border:1px solid #999;padding:10px">L'intervenante<br>{ink(27, 110, 34, "#222")}<br>30 avril 2026</div><div style="border:1px solid #999;padding:10px">Le client : jours reconnus exacts<br>{ink(28, 140, 40)}<br>Pierre-Louis Cazeneuve, directeur du digital<br>4 mai 2026</div></div>"""
    return Paper(
        "kl-cra-mutuelle",
        "a",
        "text",
        page(body, wide=True),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Mutuelle des Gens de Rivière",
            project="Refonte de l'espace adhérent",
            project_code="P9-1184",
            signatory_name="Pierre-Louis Cazeneuve",
            signatory_title="directeur du digital",
            signature_date="2026-05-04",
            amount="14040.00 EUR",
            po_number="MGR-C-30517",
        ),
    )


def service_fait() -> Paper:
    src = rf"""
#set page(margin: (x: 25mm, y: 20mm)); #set text(font: "DejaVu Serif", size: 9.5pt, lang: "fr")
#align(center)[Université de la Haute-Thiérache \ Direction des affaires financières \ #v(6pt) #text(size: 13pt, weight: "bold")[CERTIFICAT DE SERVICE FAIT]]
#v(10pt)
#table(columns: (36%, 64%), stroke: (x, y) => (bottom: 0.3pt), [Engagement juridique], [1300984421], [Titulaire], [Interprètes Associés Delcambre], [Objet], [Interprétation du colloque « Frontières liquides », 3 jours, 2 cabines], [Marché], [UHT-2026-S-041], [Service prescripteur], [Maison de la recherche], [Montant], [9 864,00 €])
#v(10pt)
Je soussignée, Capucine Vanhoutte, responsable administrative de la Maison de la recherche, certifie que la prestation ci-dessus a été exécutée du 19 au 21 mai 2026 conformément à la commande, et que rien ne s'oppose à sa mise en paiement.
#v(6pt)
Date de constatation : 21 mai 2026 \ Date de certification : 26 mai 2026
#v(16pt)
#align(right)[{tink(190, 150, 44)} \ Capucine Vanhoutte]
"""
    return Paper(
        "kl-service-fait-interpretes",
        "a",
        "text",
        typ(src),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Université de la Haute-Thiérache",
            project="Interprétation du colloque « Frontières liquides »",
            project_code="UHT-2026-S-041",
            signatory_name="Capucine Vanhoutte",
            signatory_title="responsable administrative de la Maison de la recherche",
            signature_date="2026-05-26",
            amount="9864.00 EUR",
            po_number="1300984421",
        ),
    )


def quebec() -> Paper:
    body = """<div style="border-top:6px solid #1d4f91;padding-top:8px"><b>Coopérative agricole de la Matawinie-Nord</b><br>Attestation de conformité d'un livrable</div>
<table class="w" style="margin:16px 0"><tr><td style="width:34%">Fournisseur<td>Groupe-conseil Sapinière agronomes inc.<tr><td>Mandat<td>Plan d'accompagnement agroenvironnemental 2026<tr><td>Numéro de mandat<td>GCS-26-0552<tr><td>Livrable<td>L-2 Bilan de phosphore, 38 fermes<tr><td>Somme à verser<td>28 975,00 $ CA
</table><p>Après examen par le comité technique, le livrable répond en tout point au devis. Aucune correction n'est demandée. La somme ci-dessus peut être facturée.</p>
<h4>Registre des signatures électroniques</h4><table class="grid w sm"><tr><th>Ordre<th>Personne<th>Rôle<th>État<th>Horodatage (HAE)<tr><td>1<td>Guillaume Tessier, agr.<td>Chargé de mandat, fournisseur<td>Signé<td>2026-08-31 15:04<tr><td>2<td>Rosalie Bourgeois-Côté<td>Directrice de l'agronomie, Coopérative<td>Signé<td>2026-09-02 09:37</table><p class=sm>Dossier complété le 2026-09-02. Toutes les signatures requises ont été apposées.</p>"""
    return Paper(
        "kl-attestation-agronomes",
        "a",
        "text",
        page(body, size="Letter"),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Coopérative agricole de la Matawinie-Nord",
            project="Plan d'accompagnement agroenvironnemental 2026",
            project_code="GCS-26-0552",
            milestone="L-2 Bilan de phosphore, 38 fermes",
            signatory_name="Rosalie Bourgeois-Côté",
            signatory_title="Directrice de l'agronomie",
            signature_date="2026-09-02",
            amount="28975.00 CAD",
        ),
    )


def mail_conditions() -> Paper:
    body = """<table class=sm><tr><td><b>De</b><td>Ludivine Marescot, Fondation des Arts de Vessin<tr><td><b>À</b><td>k.iten@praline-evenements.example<tr><td><b>Date</b><td>jeudi 5 novembre 2026 à 10:58<tr><td><b>Objet</b><td>Gala des 30 ans, bilan final (mandat PE-319)</table><hr>
<p>Bonjour Katia,</p><p>Merci pour le bilan. Le comité accepte la prestation et vous libère du mandat PE-319. Le solde de CHF 18'450.– sera réglé dès que vous nous aurez remis :</p><ul><li>les droits des photographies, cédés par écrit</li><li>le décompte définitif du traiteur</li></ul><p>Ce sont les deux seules choses qui restent. C'était une très belle soirée.</p><p>Cordialement,<br>Ludivine Marescot, secrétaire générale</p>"""
    return Paper(
        "kl-courriel-gala",
        "a",
        "text",
        page(body, "body{font-family:'DejaVu Sans';font-size:9.5pt}"),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "fr",
            client="Fondation des Arts de Vessin",
            project="Gala des 30 ans",
            project_code="PE-319",
            signatory_name="Ludivine Marescot",
            signatory_title="secrétaire générale",
            signature_date="2026-11-05",
            amount="18450.00 CHF",
            conditions=[
                "les droits des photographies, cédés par écrit",
                "le décompte définitif du traiteur",
            ],
        ),
    )


def reserves() -> Paper:
    items = (
        "Étiquetage du tableau TD3 à refaire",
        "Notice d'exploitation de la centrale double flux à remettre en deux exemplaires",
        "Régler la sonde CO2 de la salle polyvalente",
    )
    rows = "".join(
        f"<tr><td class=c>{i}<td>{t}<td>{d}"
        for i, (t, d) in enumerate(
            zip(items, ("15/09/2026", "15/09/2026", "30/09/2026"), strict=True), 1
        )
    )
    body = f"""<h2 style="border-bottom:2px solid">Constat d'achèvement de mission</h2><p>Bureau d'études fluides Thermik'Alp &mdash; mission de suivi d'exécution et de mise au point<br>Client : Syndicat intercommunal du Haut-Grésivan<br>Opération : Maison de l'enfance des Aillères &nbsp; Affaire : TA 1932</p>
<p>Le client constate l'achèvement de la mission à la date du 28 août 2026, {ring("avec réserves", seed=9)} / sans réserve <span class=sm>(entourer)</span>.</p><table class="grid w"><tr><th>N°<th>Réserve<th>À lever pour le</tr>{rows}</table><p>Solde d'honoraires : 6 720,00 € HT</p>
<p style="margin-top:36px">{ink(290, 150, 42)} {stamp("Syndicat intercommunal|du Haut-Grésivan", "#3a3a8a", -7)}<br>Bastien Faure-Brac, directeur des services techniques<br>Fait aux Aillères, le {pen("28 août 2026", "kristi", 24)}</p>"""
    src = page(body, "body{font-size:12pt}")
    return Paper(
        "kl-constat-achevement-fluides",
        "a",
        "scan",
        scan(src, Scanner(dpi=150, skew=1.3, noise=9, jpeg=42, turn=270, seed=66)),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Syndicat intercommunal du Haut-Grésivan",
            project="Maison de l'enfance des Aillères",
            project_code="TA 1932",
            signatory_name="Bastien Faure-Brac",
            signatory_title="directeur des services techniques",
            signature_date="2026-08-28",
            amount="6720.00 EUR",
            conditions=items,
        ),
        src,
    )


def refus() -> Paper:
    c = Cursor(face="S", left=64)
    c.say("Groupe Hospitalier Sambre-Escrebieux", 13, "SB", drop=2)
    c.say("Direction du système d'information", 10, drop=16)
    c.say("PROCÈS-VERBAL DE RECETTE", 15, "SB", drop=2)
    c.say("Vérification d'aptitude (VA)", 11, drop=14)
    for k, v in (
        ("Titulaire", "Arcadie Logiciels SAS"),
        ("Marché", "GHSE-2025-117"),
        ("Projet", "Dossier transfusionnel informatisé"),
        ("Jalon", "VA lot 2, interfaces"),
        ("Montant du jalon", "63 200,00 € HT"),
        ("Période d'essai", "du 2 au 27 février 2026"),
    ):
        c.cells((0, k), (130, ": " + v))
    c.y -= 8
    c.say(
        "Constat. 212 cas joués, 174 conformes. Quatre anomalies bloquantes demeurent ouvertes (A-031, A-044, A-052, A-060), dont la perte du groupe sanguin au transfert entre sites."
    )
    c.say(
        "Décision. Les anomalies bloquantes interdisant la mise en service, l'établissement prononce le rejet de la recette du lot 2. Le titulaire présentera une nouvelle version au plus tard le 17 avril 2026. Les prestations du lot 1, admises en décembre, ne sont pas remises en cause.",
        drop=40,
    )
    c.ink(47, 0, 20)
    c.say("Docteur Inès Kaddouri-Lemoine", 10, drop=0)
    c.say("Directrice du système d'information", 10, drop=0)
    c.say("Signé le 6 mars 2026", 10)
    return Paper(
        "kl-pv-recette-transfusion",
        "a",
        "text",
        c.done(),
        truth(
            AC,
            "rejected",
            True,
            "fr",
            client="Groupe Hospitalier Sambre-Escrebieux",
            project="Dossier transfusionnel informatisé",
            project_code="GHSE-2025-117",
            milestone="VA lot 2, interfaces",
            signatory_name="Inès Kaddouri-Lemoine",
            signatory_title="Directrice du système d'information",
            signature_date="2026-03-06",
            amount="63200.00 EUR",
        ),
    )


def avenant() -> Paper:
    body = f"""<h2 class=c>AVENANT N° 2</h2><p class=c>au contrat d'assistance à maîtrise d'ouvrage AMO-77-2025</p><p><b>Client :</b> Port fluvial de Chauvigny-les-Eaux<br><b>Prestataire :</b> Lemercier Escande Programmation<br><b>Projet :</b> Terminal colis et cyclologistique</p>
<p><b>Article 1.</b> La mission comprend en plus l'étude de marché foncière et deux ateliers avec les riverains.<br><b>Article 2.</b> Les honoraires sont augmentés de 11 900,00 € HT.<br><b>Article 3.</b> L'avenant prend effet à la date de sa signature par le client. Tant qu'elle fait défaut, aucune prestation supplémentaire n'est due ni payée.<br><b>Article 4.</b> Les autres clauses demeurent inchangées.</p>
<table class="grid w" style="margin-top:24px"><tr><th>Le prestataire<th>Le client<tr><td style="height:110px">Lu et approuvé<br>{ink(91, 140, 42)}<br>Diane Escande, associée<br>14 septembre 2026<td style="height:110px">Lu et approuvé<br><br><br>Hervé Montclair, directeur général<br>Date :</table>"""
    return Paper(
        "kl-avenant-port-fluvial",
        "a",
        "text",
        page(body, "body{font:11.5pt/1.5 'Liberation Serif'}"),
        truth(
            "change_order",
            "undecided",
            False,
            "fr",
            client="Port fluvial de Chauvigny-les-Eaux",
            project="Terminal colis et cyclologistique",
            project_code="AMO-77-2025",
            change_order_number="2",
            signatory_name="Hervé Montclair",
            signatory_title="directeur général",
            amount="11900.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def sans_coche() -> Paper:
    """Signed, but none of the three boxes bears a mark."""
    body = f"""<div class=two><div><b>Cabinet Oriol Sénéchal</b><br>géomètres-experts</div><div class=r>Fiche de remise et d'avis<br>dossier GE-26-338</div></div><hr><p>Donneur d'ordre : <b>Domaine viticole Château Bellegarrigue</b><br>Objet : <b>Bornage contradictoire et plan parcellaire, 47 ha</b><br>Honoraires : 12 480,00 € TTC</p>
<p>Pièces remises : plan au 1/1000, procès-verbal de bornage, fichier DXF, registre des 63 bornes.</p><p><b>Avis du donneur d'ordre</b> (cocher une case)</p><p>&#9744; conforme, reçu sans observation<br>&#9744; reçu avec observations :<br>&#9744; non conforme, à reprendre</p>
<p style="margin-top:30px">{ink(36, 150, 42)}<br>Marie-Ange Bellegarrigue, propriétaire exploitante<br>le 22 janvier 2026</p>"""
    return Paper(
        "kl-fiche-remise-bornage",
        "a",
        "text",
        page(body, "body{font-family:'DejaVu Sans';font-size:9.5pt}"),
        truth(
            AC,
            "undecided",
            True,
            "fr",
            client="Domaine viticole Château Bellegarrigue",
            project="Bornage contradictoire et plan parcellaire, 47 ha",
            project_code="GE-26-338",
            signatory_name="Marie-Ange Bellegarrigue",
            signatory_title="propriétaire exploitante",
            signature_date="2026-01-22",
            amount="12480.00 EUR",
        ),
    )


def projet_suisse() -> Paper:
    body = f"""{across("PROJET", "rgba(60,60,60,.20)", 100)}<h3>Commune de Villars-le-Coteau &mdash; Service des eaux</h3><h2>Décharge de mandat</h2><p>Mandataire : Hydrogéologues Perret-Gentil Sàrl<br>Mandat : <b>Délimitation des zones S1 à S3, source des Oches</b><br>Référence : HPG 2611</p>
<p>La Municipalité donne décharge au mandataire pour l'ensemble du mandat. Le rapport final et les plans des zones sont approuvés. Le solde de CHF 9'280.– peut être facturé.</p><p>Villars-le-Coteau, le ____________ 2026</p>
<table class=w style="margin-top:40px"><tr><td style="border-top:1px solid;width:45%">Laurence Pittet, syndique<td style="width:10%"><td style="border-top:1px solid">Joël Rochat, secrétaire municipal</table>"""
    return Paper(
        "kl-decharge-zones-eaux",
        "a",
        "text",
        page(body, margin="24mm"),
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Commune de Villars-le-Coteau",
            project="Délimitation des zones S1 à S3, source des Oches",
            project_code="HPG 2611",
            signatory_name="Joël Rochat",
            signatory_title="secrétaire municipal",
            amount="9280.00 CHF",
            warnings=["draft_or_void"],
        ),
    )


def lettre_mission() -> Paper:
    art = "".join(
        f"<h4>Article {i}. {t}</h4><p>{p}</p>"
        for i, (t, p) in enumerate(
            (
                (
                    "Objet",
                    "Le Client confie au Cabinet l'audit légal volontaire de ses comptes annuels et la revue de son contrôle interne des achats, sous l'intitulé « Revue achats et comptes 2026 », dossier KM-2026-58.",
                ),
                (
                    "Travaux",
                    "Le Cabinet prend connaissance de l'entité, évalue les risques, teste les cycles achats, paie et stocks, assiste à l'inventaire de Noyelles et émet un rapport motivé ainsi qu'une lettre de recommandations.",
                ),
                (
                    "Ce qui n'est pas compris",
                    "La tenue des comptes, l'établissement des déclarations fiscales, l'assistance en cas de contrôle, la certification d'informations en matière de durabilité.",
                ),
                (
                    "Calendrier",
                    "Intérim en octobre 2026, inventaire le 31 décembre 2026, finalisation en mars 2027, rapport pour le 16 avril 2027.",
                ),
                (
                    "Honoraires",
                    "Les honoraires sont arrêtés à la somme forfaitaire de 26 400,00 € hors taxes, payable par tiers à la signature, à l'intérim et à la remise du rapport.",
                ),
                (
                    "Réception des travaux",
                    "Le Client dispose de quinze jours pour formuler ses observations. À défaut d'observation écrite, les travaux sont acceptés.",
                ),
                (
                    "Accès et confidentialité",
                    "Le Client donne accès aux pièces et aux personnes. Le Cabinet est tenu au secret professionnel et conserve ses dossiers dix ans.",
                ),
                (
                    "Responsabilité",
                    "La responsabilité du Cabinet est limitée à trois fois le montant des honoraires, sauf faute lourde ou dolosive.",
                ),
                (
                    "Résiliation",
                    "Chaque partie peut mettre fin à la mission par lettre recommandée avec un préavis d'un mois ; les travaux faits sont alors dus.",
                ),
                (
                    "Loi et litiges",
                    "La lettre est soumise au droit français. Les parties saisissent d'abord le médiateur de l'ordre régional.",
                ),
            ),
            1,
        )
    )
    body = f"""<p><b>Kermadec Moulin Audit</b><br>commissaires aux comptes</p><p>SCOP Les Tisserands de l'Ostrevent<br>À l'attention du conseil coopératif</p><h2>Lettre de mission</h2>{art}
<p>Fait en deux exemplaires.</p><table class=w style="margin-top:16px"><tr><td>Pour le Cabinet<br>{ink(15, 140, 40)}<br>Erwan Moulin, associé<br>1er septembre 2026<td>Pour le Client, bon pour accord<br>{ink(16, 140, 40, "#222")}<br>Farida Benslimane, gérante<br>9 septembre 2026</table>"""
    return Paper(
        "kl-lettre-mission-audit",
        "a",
        "text",
        page(body, "body{font:11.5pt/1.5 'Liberation Serif'}", margin="22mm 24mm"),
        truth(
            "statement_of_work",
            None,
            True,
            "fr",
            client="SCOP Les Tisserands de l'Ostrevent",
            project="Revue achats et comptes 2026",
            project_code="KM-2026-58",
            signatory_name="Farida Benslimane",
            signatory_title="gérante",
            signature_date="2026-09-09",
            amount="26400.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        pv_mixte,
        mail_bon,
        bat,
        cra,
        service_fait,
        quebec,
        mail_conditions,
        reserves,
        refus,
        avenant,
        sans_coche,
        projet_suisse,
        lettre_mission,
    ):
        yield make()
