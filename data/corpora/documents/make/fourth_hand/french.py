"""French papers: procès-verbaux, avenant, bon de commande, a mail, a portal page."""

from collections.abc import Iterator

from paper import Paper, truth

from fourth_hand.ink import Machine, printed, scanned


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield reserves()
    yield minutes_scan()
    yield rider()
    yield order()
    yield mail()
    yield portal()


def reserves() -> Paper:
    css = """body{font:10pt 'Liberation Serif'} h1{text-align:center;font-size:16pt}
    table{width:100%;border-collapse:collapse} td{border:1px solid #555;padding:1.5mm}
    .t{background:#eef}"""
    body = """<h1>PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX</h1><table><tr><td class=t>Maître d'ouvrage
    <td>Communauté de communes du Val d'Orne<tr><td class=t>Entreprise<td>SARL Couverture Lemoigne
    <tr><td class=t>Opération<td>Réfection de la médiathèque<tr><td class=t>Affaire n°
    <td>2025-M-118<tr><td class=t>Tranche<td>Lot 4 Couverture ardoise<tr><td class=t>Montant HT
    <td>96 480,75 €</table><p>Après visite contradictoire des ouvrages le 17 avril 2026, le maître
    d'ouvrage décide :</p><p>[[box]] de prononcer la réception sans réserve<br>[[cross]] de
    prononcer
    la réception avec les réserves ci-après<br>[[box]] de ne pas prononcer la réception</p>
    <table><tr><td class=t>N°<td class=t>Réserve<td class=t>Délai<tr><td>1<td>Remplacer six ardoises
    fendues côté nord<td>30 avril 2026<tr><td>2<td>Fixer la crapaudine de la descente
    ouest<td>30 avril 2026</table><p>Fait à Argentan, le 20 avril 2026</p>
    <table><tr><td>Pour le maître d'ouvrage<br>Solange Taverneux, Directrice des services techniques
    <br>[[sig 401]]<td>Pour l'entreprise<br>Gaël Lemoigne, gérant<br>[[sig 402 black]]</table>
    <div style="break-before:page"><h3>Annexe : rappel des textes</h3><p>La réception est l'acte par
    lequel le maître d'ouvrage déclare accepter l'ouvrage avec ou sans réserves. Elle est prononcée
    contradictoirement. La garantie de parfait achèvement s'étend, pendant un délai d'un an, à la
    réparation de tous les désordres signalés. En l'absence de levée des réserves dans le délai
    fixé,
    les travaux peuvent être exécutés aux frais de l'entreprise.</p><p>Page 2/2</p></div>"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "fr",
        client="Communauté de communes du Val d'Orne",
        project="Réfection de la médiathèque",
        project_code="2025-M-118",
        milestone="Lot 4 Couverture ardoise",
        signatory_name="Solange Taverneux",
        signatory_title="Directrice des services techniques",
        signature_date="2026-04-20",
        amount="96480.75 EUR",
        conditions=[
            "Remplacer six ardoises fendues côté nord",
            "Fixer la crapaudine de la descente ouest",
        ],
    )
    return Paper("d-fr-reserves", "a", "text", printed(css, body, "fr"), label)


def minutes_scan() -> Paper:
    css = """body{font:11pt 'Liberation Sans'} .l{margin:2mm 0} .l
    b{display:inline-block;width:52mm}
    .cadre{border:1.5px solid #000;padding:4mm;margin-top:8mm}"""
    body = """<h2>PV de recette définitive</h2><div class=l><b>Client :</b>Mutuelle des Arts et
    Métiers
    </div><div class=l><b>Prestataire :</b>Octave Ingénierie</div><div class=l><b>Projet
    :</b>Refonte
    extranet adhérents</div><div class=l><b>Référence projet :</b>MAM-2291</div><div class=l>
    <b>Jalon :</b>Recette VABF</div><div class=l><b>Montant du jalon HT :</b>37 200,00 EUR</div>
    <p>Les tests de la recette se sont déroulés du 2 au 13 février 2026. Aucune anomalie bloquante
    ou
    majeure n'est ouverte. Le client prononce la recette définitive du jalon, sans réserve.</p>
    <div class=cadre>Pour le client, lu et approuvé<br>[[sig 411]]<br>Benoît
    Charvolin<br>Responsable
    des systèmes d'information<br>Le 16 février 2026</div>"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="Mutuelle des Arts et Métiers",
        project="Refonte extranet adhérents",
        project_code="MAM-2291",
        milestone="Recette VABF",
        signatory_name="Benoît Charvolin",
        signatory_title="Responsable des systèmes d'information",
        signature_date="2026-02-16",
        amount="37200.00 EUR",
        warnings=["scanned"],
    )
    source = printed(css, body, "fr")
    scan = scanned(source, Machine(seed=41, tilt=-1.0, dpi=180))
    return Paper("d-fr-recette", "a", "scan", scan, label, source)


def rider() -> Paper:
    css = """body{font:10pt 'DejaVu Serif'} .g{display:grid;grid-template-columns:1fr 1fr;
    border:1px solid #333} .g div{padding:2mm;border:1px solid #ccc}"""
    body = """<h2>Avenant n° AV-03 au contrat de maîtrise d'œuvre</h2><div class=g><div>Client :
    Hospices de Montbrison</div><div>Titulaire : Atelier Foucher-Naudin</div><div>Projet : Extension
    de la pharmacie</div><div>N° d'affaire : HM-640</div></div><p>Objet : reprise des études
    d'exécution après modification du plateau de stérilisation.</p><p>Plus-value demandée :
    18 650,00 € HT</p><p>Décision du client :</p><p>☐ avenant accepté<br>☒ avenant refusé</p>
    <p>Motif : la modification figurait déjà au programme.</p><p>Montbrison, le 8 décembre 2025</p>
    <p>Le client, Hubert Delacroix-Roy, Directeur du patrimoine</p>[[sig 421 black]]"""
    label = truth(
        "change_order",
        "rejected",
        True,
        "fr",
        client="Hospices de Montbrison",
        project="Extension de la pharmacie",
        project_code="HM-640",
        signatory_name="Hubert Delacroix-Roy",
        signatory_title="Directeur du patrimoine",
        signature_date="2025-12-08",
        amount="18650.00 EUR",
        change_order_number="AV-03",
    )
    return Paper("d-fr-avenant", "a", "text", printed(css, body, "fr"), label)


def order() -> Paper:
    css = """body{font:9.5pt 'Liberation Sans'} .h{display:flex;justify-content:space-between}
    table{width:100%;border-collapse:collapse;margin-top:5mm} th{background:#333;color:#fff}
    td,th{padding:1.5mm;text-align:left}"""
    body = """<div class=h><div><b>Laiteries du Haut-Jura</b><br>Service achats</div><div><big>BON
    DE
    COMMANDE</big><br>N° de commande : BC-26-00418<br>Date : 12 janvier 2026</div></div>
    <p>Fournisseur : Thermo Conseil Besançon<br>Projet : Récupération de chaleur</p><table><tr>
    <th>Désignation<th>Qté<th>PU HT<th>Montant HT<tr><td>Audit énergétique du site<td>1<td>7 400,00
    <td>7 400,00<tr><td>Étude d'avant-projet<td>1<td>12 350,00<td>12 350,00</table><p
    style="text-align:
    right"><b>Total HT : 19 750,00 €</b></p><p>Bon pour commande<br>[[sig 431]]<br>Clarisse
    Vuillemin,
    Responsable achats, le 12 janvier 2026</p>"""
    label = truth(
        "purchase_order",
        None,
        True,
        "fr",
        client="Laiteries du Haut-Jura",
        project="Récupération de chaleur",
        signatory_name="Clarisse Vuillemin",
        signatory_title="Responsable achats",
        signature_date="2026-01-12",
        amount="19750.00 EUR",
        po_number="BC-26-00418",
    )
    return Paper("d-fr-commande", "a", "text", printed(css, body, "fr"), label)


def mail() -> Paper:
    css = """body{font:10.5pt 'Liberation Sans'} .e{border-bottom:1px solid #aaa;padding-bottom:3mm}
    .e b{color:#333}"""
    body = """<div class=e><b>De :</b> Aurélie Bastiani
    &lt;a.bastiani@vignobles-cazes.example&gt;<br>
    <b>À :</b> Studio Pamplemousse<br><b>Date :</b> jeudi 11 juin 2026 17:52<br><b>Objet :</b> Re:
    Maquettes du site</div><p>Bonjour Thomas,</p><p>Désolée du retard. Pour le projet Site vitrine
    millésime, nous ne validons pas le jalon « Maquettes graphiques » : la charte n'est pas
    respectée et
    les pages du domaine manquent. Merci de reprendre et de ne pas facturer ce jalon.</p>
    <p>Cordialement,</p><p>Aurélie Bastiani<br>Responsable communication<br>Vignobles Cazes</p>"""
    label = truth(
        "email",
        "rejected",
        None,
        "fr",
        client="Vignobles Cazes",
        project="Site vitrine millésime",
        milestone="Maquettes graphiques",
        signatory_name="Aurélie Bastiani",
        signatory_title="Responsable communication",
        signature_date="2026-06-11",
    )
    return Paper("d-fr-mail", "a", "text", printed(css, body, "fr"), label)


def portal() -> Paper:
    css = """body{font:9.5pt 'DejaVu Sans'} .b{background:#f0f4ff;padding:3mm;border-radius:2mm;
    margin:3mm 0} .v{color:#18753c;font-weight:bold} dt{float:left;width:48mm;color:#555}
    dd{margin-left:50mm}"""
    body = """<small>Espace fournisseurs &gt; Services faits &gt; SF-88213 (imprimé le
    4 septembre 2026)</small><h2>Attestation de service fait</h2><div class=b><dl><dt>Donneur
    d'ordre
    <dd>Aéroport de Brive-Limagne<dt>Projet<dd>Balisage piste 2<dt>Code projet<dd>ABL-77<dt>Jalon
    <dd>Essais en vol<dt>Bon de commande<dd>45-009912<dt>Montant du service fait<dd>53 940,00 €
    HT</dl>
    </div><div class=b>[[mark]] <span class=v>Service fait validé</span> par Ludovic Pérignon, Chef
    du
    service infrastructure, Aéroport de Brive-Limagne<br>le 3 septembre 2026 à 10:14</div><p>Cette
    validation vaut acceptation de la prestation et autorise la facturation.</p>"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="Aéroport de Brive-Limagne",
        project="Balisage piste 2",
        project_code="ABL-77",
        milestone="Essais en vol",
        signatory_name="Ludovic Pérignon",
        signatory_title="Chef du service infrastructure",
        signature_date="2026-09-03",
        amount="53940.00 EUR",
        po_number="45-009912",
    )
    return Paper("d-fr-portal", "a", "text", printed(css, body, "fr"), label)
