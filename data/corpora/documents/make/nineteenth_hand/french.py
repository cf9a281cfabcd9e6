"""French papers, also from Belgium, Switzerland and Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import (
    Sheet,
    box,
    ink,
    join,
    ring,
    scan,
    scanned,
    stamp,
    struck,
    text,
    typ,
    web,
)

AC, CO, TS = "acceptance_certificate", "change_order", "timesheet_approval"


def reception() -> Paper:
    src = """#set page(margin: 2.2cm)
#set text(font: "Liberation Serif", size: 10.5pt, lang: "fr")
#align(center)[#text(14pt)[*PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX*] \\ #text(9pt)[article 1792-6 du code civil]]
Maître de l'ouvrage : *Communauté de communes du Val d'Ardillon* \\ Opération : *Passerelle piétonne des Tanneries* \\ Marché : *2025-T-041*, lot unique \\ Entreprise : Charpentes Vauquelin SARL \\ Montant définitif du marché : *186 740,00 €*

Je soussigné, représentant du maître de l'ouvrage, après avoir visité l'ouvrage le 12 juin 2026 en présence de l'entreprise et du maître d'œuvre :

#grid(columns: (18pt, 1fr), row-gutter: 7pt,
 [☒], [prononce la réception sans réserve, avec effet à la date de la visite ;],
 [☐], [prononce la réception avec les réserves énumérées en annexe ;],
 [☐], [refuse de prononcer la réception, pour les motifs énumérés en annexe.])
#v(16pt)
#grid(columns: (1fr, 1fr), gutter: 1cm,
 [Pour l'entreprise \\ #text(font: "Dancing Script", 16pt)[B. Vauquelin] \\ Benoît Vauquelin, gérant],
 [Pour le maître de l'ouvrage \\ #text(font: "Kristi", 23pt)[Odile Castaing] \\ Odile Castaing, vice-présidente \\ Le 15 juin 2026])
"""
    label = truth(
        AC,
        "accepted",
        True,
        "fr",
        client="Communauté de communes du Val d’Ardillon",
        project="Passerelle piétonne des Tanneries",
        project_code="2025-T-041",
        signatory_name="Odile Castaing",
        signatory_title="vice-présidente",
        signature_date="2026-06-15",
        amount="186740.00 EUR",
    )
    return text("pv-passerelle", typ(src), label)


def reserves() -> Paper:
    body = f"""<table class=grid><tr><td><b>PV DE RÉCEPTION</b><td>Chantier : <b>Extension du gymnase Colette-Besson, lot 7 plomberie</b><td>Affaire <b>G-0417</b></table>
    <p class=mt>Maître d&rsquo;ouvrage : <b>Ville de Saint-Aubrac</b> &mdash; Entreprise : Thermo-Sanit Lacaze</p>
    <p>Décision (rayer les mentions inutiles) :</p><p style="font-size:12pt">{struck("Réception sans réserve")} &nbsp;/&nbsp; <b>Réception avec réserves</b> &nbsp;/&nbsp; {struck("Refus de réception")}</p>
    <table class=grid><tr><th>Réserve<th>À lever pour le</tr><tr><td class=hand>remplacer le mitigeur de la douche PMR<td class=hand>30/09/2026</tr><tr><td class=hand>fournir les attestations de désinfection<td class=hand>15/09/2026</tr></table>
    <p class=mt>Fait à Saint-Aubrac, le <span class=hand>28 août 2026</span></p><table><tr><td>L&rsquo;entreprise<br>{ink(401)}<br>M. Lacaze<td>Le maître d&rsquo;ouvrage<br>{ink(402)}<br>Patrick Delmoulin, adjoint aux travaux</table>"""
    label = truth(
        AC,
        "accepted_with_conditions",
        True,
        "fr",
        client="Ville de Saint-Aubrac",
        project="Extension du gymnase Colette-Besson, lot 7 plomberie",
        project_code="G-0417",
        signatory_name="Patrick Delmoulin",
        signatory_title="adjoint aux travaux",
        signature_date="2026-08-28",
        conditions=[
            "remplacer le mitigeur de la douche PMR",
            "fournir les attestations de désinfection",
        ],
    )
    return scanned(
        "pv-mentions-rayees",
        web(body, font="Liberation Sans", pt=10.5),
        label,
        Scanner(skew=-1.2, noise=10, jpeg=42, seed=41),
    )


def refus() -> Paper:
    body = """<div style="border-left:3mm solid #14532d;padding-left:4mm"><b>Chambre d&rsquo;agriculture de la Brévonne</b><br>Service Eau et milieux</div>
    <p class=mt>À l&rsquo;attention d&rsquo;HydroTerre Études</p><p>Objet : inventaire des zones humides, plateau de Malvaux &mdash; convention CV-2026-19, phase 2</p>
    <p>Madame, Monsieur,</p><p>Votre rapport de phase 2 nous est parvenu dans les délais, et la cartographie est d&rsquo;une grande clarté. Cependant, douze des quarante sondages n&rsquo;ont pas été faits et les relevés floristiques portent des dates antérieures à la commande.</p>
    <p>La commission, réunie le 5 novembre, a donc décidé de ne pas valider la phase 2. Le règlement des 14 600,00 € correspondants est refusé. Un nouveau rapport est attendu.</p><p>Veuillez agréer nos salutations distinguées.</p>
    <p><span class=kr>Maud Terrier</span><br>Maud Terrier, cheffe de service<br>Brévonne, le 9 novembre 2026</p>"""
    label = truth(
        AC,
        "rejected",
        True,
        "fr",
        client="Chambre d’agriculture de la Brévonne",
        project="inventaire des zones humides, plateau de Malvaux",
        project_code="CV-2026-19",
        milestone="phase 2",
        signatory_name="Maud Terrier",
        signatory_title="cheffe de service",
        signature_date="2026-11-09",
        amount="14600.00 EUR",
    )
    return text("zones-humides-refus", web(body, font="DejaVu Serif", pt=9.8), label)


def levee() -> Paper:
    rows = [
        ("R1", "Garde-corps loggia 302 : boulon absent"),
        ("R2", "Peinture cage B : reprise au 4e"),
        ("R3", "Interphone : nom du lot 18"),
        ("R4", "Portillon local vélos : ferme-porte"),
    ]
    cells = "".join(
        f"<tr><td>{a}<td>{b}<td class=c>{box('v')}<td class='hand c'>SB</tr>" for a, b in rows
    )
    body = f"""<h3>Suivi des réserves &mdash; feuille n&deg; 3 et dernière</h3><p>Résidence Les Amandiers, ravalement et serrureries &middot; Syndicat des copropriétaires Les Amandiers &middot; dossier RAV-88<br>Entreprise : Façades du Midi Rouvière</p>
    <table class=grid><tr><th>N&deg;<th>Réserve du 3 mars 2026<th>Vu, c&rsquo;est fait<th>Visa syndic</tr>{cells}</table>
    <p class=mt>Rappel du marché : quand toutes les cases de la présente feuille sont visées par le syndic, l&rsquo;ouvrage est tenu pour reçu et la retenue de garantie, 9 315,20 &euro;, est rendue à l&rsquo;entreprise.</p>
    <p class=mt>Pour le syndicat : Salomé Bastide, syndic &nbsp; {ink(411, 110, 32)} &nbsp; le 22 avril 2026</p>"""
    label = truth(
        AC,
        "accepted",
        True,
        "fr",
        client="Syndicat des copropriétaires Les Amandiers",
        project="Résidence Les Amandiers, ravalement et serrureries",
        project_code="RAV-88",
        signatory_name="Salomé Bastide",
        signatory_title="syndic",
        signature_date="2026-04-22",
        amount="9315.20 EUR",
    )
    return text("reserves-toutes-visees", web(body, font="Liberation Sans", pt=10.5), label)


def bon_belge() -> Paper:
    body = f"""<table><tr><td><b style="font-size:15pt">Ets Colmant-Dury</b><br>Portes sectionnelles &ndash; Jambes-lez-Meuse<td class=r>Bon de livraison et de pose<br><b>BL 26/3391</b></table>
    <p class=mt>Client : <b>Brasserie du Bocq d&rsquo;Aisne SA</b><br>Votre commande : <b>CMD-5520</b> &middot; Chantier : <b>quai de chargement 2 et 3</b></p>
    <table class=grid><tr><th>Qté<th>Désignation<th>Livré<th>Posé</tr><tr><td>2<td>Porte sectionnelle 3,5 &times; 4,0 m, motorisée<td>oui<td>oui</tr><tr><td>2<td>Sas gonflable<td>oui<td>oui</tr></table>
    <p class="sm mt">La signature sous &laquo; bon pour réception &raquo; vaut agréation du matériel et de la pose.</p>
    <p>Bon pour réception, rien à signaler :</p><div style="margin:5mm 0 7mm">{stamp("BRASSERIE DU BOCQ D’AISNE SA|Magasin – Quai|05 MARS 2026", "#274690", -4)} &nbsp; {ink(420, 130, 40)}</div><div>Nom en majuscules : <span class=hand>LUDOVIC HANSOULLE, MAGASINIER</span></div>"""
    label = truth(
        AC,
        "accepted",
        True,
        "fr",
        client="Brasserie du Bocq d’Aisne SA",
        project="quai de chargement 2 et 3",
        po_number="CMD-5520",
        signatory_name="LUDOVIC HANSOULLE",
        signatory_title="MAGASINIER",
        signature_date="2026-03-05",
    )
    return scanned("bon-pose-cachet", web(body, font="Liberation Sans", pt=11), label, picture=17)


def quebec() -> Paper:
    body = """<h2 style="color:#00306b">Certificat de fin des travaux</h2><p>Projet : Réfection de l&rsquo;aréna Grand-Portage &ndash; dalle réfrigérée<br>N&deg; de projet : AGP-2025-12<br>Donneur d&rsquo;ouvrage : Ville de Grand-Portage<br>Entrepreneur : Froid Boréal inc.</p>
    <p>Le donneur d&rsquo;ouvrage constate que l&rsquo;ouvrage est exécuté, en état de servir conformément à sa destination et que les travaux à corriger relevés le 18 août ont été repris. Il reçoit l&rsquo;ouvrage. La retenue de 74 300,00 $ CA peut être libérée.</p>
    <table class="b mt sm"><tr><th colspan=2>Relevé de signature électronique</th></tr><tr><td>Signataire<td>Marie-Ève Lachapelle, directrice des loisirs<tr><td>Organisation<td>Ville de Grand-Portage<tr><td>État<td>Signé<tr><td>Horodatage<td>2026-09-02 10:41:17 (HAE)<tr><td>Identifiant<td>SGN-8f20-41ce</table>"""
    label = truth(
        AC,
        "accepted",
        True,
        "fr",
        client="Ville de Grand-Portage",
        project="Réfection de l’aréna Grand-Portage – dalle réfrigérée",
        project_code="AGP-2025-12",
        signatory_name="Marie-Ève Lachapelle",
        signatory_title="directrice des loisirs",
        signature_date="2026-09-02",
        amount="74300.00 CAD",
    )
    return text(
        "fin-des-travaux-arena", web(body, font="DejaVu Sans", pt=9.8, size="Letter"), label
    )


def modificatifs() -> Paper:
    s = Sheet("Serif", 11)
    s.say("FICHE DE TRAVAUX MODIFICATIFS N° 9", font="SerifB", size=14, gap=4)
    s.say("Opération : Groupe scolaire des Sorbiers – Marché n° GS-03-2025")
    s.say("Maître d’ouvrage : SEM Habiter Loriande – Entreprise : Élec Garnaud", gap=8)
    s.rule()
    s.para(
        "Ajout de douze points lumineux dans le préau, suppression de la sonorisation du hall. Plus-value : 7 412,80 € HT. Délai inchangé.",
        font="Serif",
    )
    s.y -= 8
    for who, name, seed, day in (
        ("L’entreprise propose", "Cyril Garnaud", 431, "le 4 mai 2026"),
        (
            "Le maître d’œuvre : AVIS FAVORABLE",
            "Inès Roquelaure, architecte",
            432,
            "le 11 mai 2026",
        ),
    ):
        s.say(who, gap=18)
        s.sign(60, seed)
        s.say(day, 300, keep=True)
        s.y -= 16
        s.say(name, gap=12)
    s.say("Le maître d’ouvrage accepte (seule cette signature engage) :", gap=26)
    s.rule(60, 250, 8)
    s.say("Étienne Mauroy, directeur de programmes", gap=4)
    s.say("Le", gap=4)
    label = truth(
        CO,
        "undecided",
        False,
        "fr",
        client="SEM Habiter Loriande",
        project="Groupe scolaire des Sorbiers",
        project_code="GS-03-2025",
        signatory_name="Étienne Mauroy",
        signatory_title="directeur de programmes",
        amount="7412.80 EUR",
        change_order_number="9",
        warnings=["partly_signed"],
    )
    return text("modificatifs-avis-favorable", s.pdf(), label)


def heures() -> Paper:
    body = f"""<h3>Décompte d&rsquo;heures &ndash; semaine 38/2026</h3><p>Mandant : Fondation du Moulin de Prévondes<br>Mandat : diagnostic charpente, n&deg; MP-207<br>Bureau : Charpente Conseil Aubort, M. Aubort</p>
    <table class=grid><tr><th>Jour<th>Tâche<th>Heures<th>CHF</tr><tr><td>14.09<td>Sondages combles<td class=r>6.0<td class=r>840.00</tr><tr><td>15.09<td>Sondages roue<td class=r>7.5<td class=r>1&rsquo;050.00</tr><tr><td>17.09<td>Rédaction<td class=r>9.0<td class=r>1&rsquo;260.00</tr><tr><td colspan=2>Total<td class=r>22.5<td class=r><b>3&rsquo;150.00</b></tr></table>
    <p class=mt>Visa du mandant : &nbsp; approuvé / {ring("non approuvé")}</p><p>Motif : <span class=hand>les sondages du 15 étaient compris dans le forfait. Décompte à refaire.</span></p>
    <p>{ink(440)}<br>Véronique Chappuis, présidente, le 24 septembre 2026</p>"""
    label = truth(
        TS,
        "rejected",
        True,
        "fr",
        client="Fondation du Moulin de Prévondes",
        project="diagnostic charpente",
        project_code="MP-207",
        signatory_name="Véronique Chappuis",
        signatory_title="présidente",
        signature_date="2026-09-24",
        amount="3150.00 CHF",
    )
    return text("decompte-non-approuve", web(body, font="Liberation Serif", pt=11.5), label)


def courriel() -> Paper:
    body = """<table class=sm><tr><td>De :<td>Aurélien Fabre-Costes, régisseur général<tr><td>À :<td>prod@lumieres-nomades.example<tr><td>Date :<td>mardi 7 juillet 2026 à 23:48<tr><td>Objet :<td>Re: Festival Les Nuits de Cérisay &ndash; accroche et groupes, dossier LN-450</table><hr>
    <p>Bonsoir l&rsquo;équipe,</p><p>Dernier camion parti à 23 h, la pelouse est nickel, le bureau de contrôle n&rsquo;a pas eu un mot à dire de la semaine. Pour l&rsquo;association tout est en ordre : vous pouvez nous adresser votre facture du solde, 11 980,00 &euro;, dès demain.</p><p>Merci et dormez bien.</p>
    <p>Aurélien Fabre-Costes<br>Régisseur général<br>Association Les Nuits de Cérisay</p><p class=xs>Le 7 juillet 2026, Lumières Nomades a écrit : &laquo; Démontage terminé. Il nous faut votre accord écrit avant de facturer. &raquo;</p>"""
    label = truth(
        "email",
        "accepted",
        None,
        "fr",
        client="Association Les Nuits de Cérisay",
        project="Festival Les Nuits de Cérisay – accroche et groupes",
        project_code="LN-450",
        signatory_name="Aurélien Fabre-Costes",
        signatory_title="Régisseur général",
        signature_date="2026-07-07",
        amount="11980.00 EUR",
    )
    return text("festival-courriel", web(body, font="DejaVu Sans", pt=9.5), label)


def mission() -> Paper:
    src = """#set page(margin: 2.4cm)
#set text(font: "DejaVu Serif", size: 9.5pt, lang: "fr")
#text(13pt)[Lettre de mission — cahier des prestations CP-77] \\
Client : *SCI Les Docks de Mérignan*. Bureau d'études : Sols & Fondations Cardaillac. Projet : *Surélévation du bâtiment D*.
+ *Prestations.* Mission G2 AVP puis G2 PRO : six sondages pressiométriques, essais, note de fondations.
+ *Honoraires.* Forfait de *21 350,00 € HT*, 40 % à la commande, 60 % à la remise.
+ *Validation.* Le client dispose de quinze jours pour valider chaque note ; passé ce délai, elle est réputée validée.
+ *Délais.* Neuf semaines à compter du bon pour accord.
#v(24pt)
#grid(columns: (1fr, 1fr), [Le bureau d'études \\ #text(font: "Dancing Script", 15pt)[Hugo Cardaillac] \\ 2 octobre 2026], [Le client, bon pour accord \\ #v(20pt) Nathalie Brémont, gérante])
"""
    label = truth(
        "statement_of_work",
        None,
        False,
        "fr",
        client="SCI Les Docks de Mérignan",
        project="Surélévation du bâtiment D",
        project_code="CP-77",
        signatory_name="Nathalie Brémont",
        signatory_title="gérante",
        amount="21350.00 EUR",
        warnings=["partly_signed"],
    )
    return text("lettre-mission-sols", typ(src), label)


def facture() -> Paper:
    body = """<div class=two><div><b>SARL Ascenseurs Périgaud</b><br>ZA du Pont, Lannevec</div><div class=r><h2>FACTURE F-2026-0912</h2>30 septembre 2026</div></div>
    <p>Client : Clinique des Deux-Rives, service technique<br>Référence : modernisation ascenseur B, dossier AP-601</p>
    <table class=grid><tr><td>Solde après réception du 22 septembre 2026<td class=r>18 200,00 &euro;<tr><td>TVA 20 %<td class=r>3 640,00 &euro;<tr><td><b>À payer</b><td class=r><b>21 840,00 &euro;</b></table>
    <p class=mt>Réception prononcée sans réserve selon PV joint à l&rsquo;envoi du 23 septembre. Échéance : 30 octobre 2026. IBAN FR76 0000 1111 2222 3333 4444 555.</p>"""
    label = truth(
        "other",
        None,
        None,
        "fr",
        client="Clinique des Deux-Rives",
        project="modernisation ascenseur B",
        project_code="AP-601",
    )
    return text("facture-solde", web(body, font="Liberation Sans", pt=10), label)


def remplace() -> Paper:
    note = web(
        "<h3>Bordereau &ndash; pièce du dossier EC-330</h3><p>Le procès-verbal de la page suivante, daté du 6 mars 2026, est <b>annulé et remplacé</b> : la visite a été faite sans le contrôleur technique. Un autre procès-verbal sera établi après la visite d&rsquo;avril. La pièce n&rsquo;est gardée que pour mémoire.</p><p>Secrétariat des marchés, 12 mars 2026</p>",
        font="Liberation Sans",
        pt=11,
    )
    body = f"""<h2 class=c>PROCÈS-VERBAL DE RÉCEPTION</h2><p>Office public Habitat de la Sauldre &middot; Écoquartier Champ-Rond, chaufferie bois &middot; dossier EC-330</p><p>La réception est prononcée sans réserve. Montant du solde : 40 275,00 &euro;.</p>
    <p>{ink(460, 140, 40)}<br>Le directeur technique, Raphaël Monnet<br>6 mars 2026</p>"""
    page = web(body, font="Liberation Serif", pt=12)
    label = truth(
        AC,
        "undecided",
        True,
        "fr",
        client="Office public Habitat de la Sauldre",
        project="Écoquartier Champ-Rond, chaufferie bois",
        project_code="EC-330",
        signatory_name="Raphaël Monnet",
        signatory_title="directeur technique",
        signature_date="2026-03-06",
        amount="40275.00 EUR",
        warnings=["draft_or_void"],
    )
    return Paper(
        "ki-pv-annule-remplace",
        "a",
        "mixed",
        join(note, scan(page, Scanner(skew=0.9, seed=46))),
        label,
        join(note, page),
    )


def papers() -> Iterator[Paper]:
    for make in (
        reception,
        reserves,
        refus,
        levee,
        bon_belge,
        quebec,
        modificatifs,
        heures,
        courriel,
        mission,
        facture,
        remplace,
    ):
        yield make()
