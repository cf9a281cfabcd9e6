"""More papers in French: cancelled, struck out, minutes, an order."""

from collections.abc import Iterator

from paper import Paper

from ninth_hand.desk import Board, ink, over, paper, scanned, web


def courriel() -> bytes:
    return web(
        """<p><b>De :</b> Corentin Dubosc-Weil &lt;c.dubosc@lumieres-rive.example&gt;<br><b>À :</b>
        production@atelierzephyr.example<br><b>Envoyé :</b> vendredi 3 avril 2026
        19:06<br><b>Objet :
        </b> Re: Scénographie &laquo; Nuits de la Rive &raquo; - phase APD</p><hr><p>Bonsoir
        Maud,</p>
        <p>C'est tout bon pour nous, l'APD est validé. Tu peux facturer les 40 % prévus, soit 12
        480 €
        HT, en rappelant notre BC 2026-33.</p><p>Bon week-end à toute l'équipe,</p><p>Corentin
        Dubosc-Weil<br>Directeur technique, Festival Lumières de la Rive</p><blockquote>Le 2
        avril, Maud
        Zeller a écrit : As-tu pu regarder ? Si l'APD est refusé, il faut me le dire avant lundi.
        </blockquote>""",
        "body{font:11pt/1.5 Carlito}blockquote{color:#777;border-left:2px solid "
        "#bbb;padding-left:3mm}",
    )


def annule() -> bytes:
    page = web(
        f"""<h2 style="text-align:center">ATTESTATION DE BONNE EXÉCUTION</h2><p>Je soussignée,
        Ghislaine
        Morvan-Petit, directrice des achats de la société Verreries d'Arbanne, atteste que la
        prestation
        « Audit énergétique, site 2 » (dossier VA-EN-02), d'un montant de 17 300 euros hors taxes,
        a été
        réalisée et <b>réceptionnée sans réserve</b>.</p><p>Fait pour servir et valoir ce que de
        droit.</p><p>Arbanne, le 18 mars 2026</p>{ink(313, 150, 46)}""",
        "body{font:12.5pt/1.9 'Liberation Serif'}",
    )
    top = Board()
    top.stamp(330, 480, ["ANNULÉ"], "#c02020", 20)
    top.t(90, 420, "annulé le 25/03/2026, double emploi - GMP", 15, "Dkg")
    return over(page, top.done())


def commande() -> bytes:
    return web(
        """<table width=100% class=n><tr><td><b style="font-size:15pt">BON DE COMMANDE</b><td
        align=right>N° BC-77-2026-0158<br>Date : 9 février 2026</table><p>Acheteur : Clinique
        vétérinaire du Ried<br>Fournisseur : Imavet Systèmes<br>Affaire : remplacement du serveur
        d'images (AFF-3307)</p><table width=100% class=g><tr><th>Désignation<th>Qté<th>PU
        HT<th>Total HT
        <tr><td>Serveur et stockage<td>1<td>8 950,00<td>8 950,00<tr><td>Installation et
        recette<td>3 j
        <td>720,00<td>2 160,00<tr><td colspan=3>Total HT<td>11 110,00<tr><td colspan=3>TVA 20 %<td>
        2 222,00<tr><td colspan=3><b>Total TTC</b><td><b>13 332,00 €</b></table><p>Conditions : la
        commande est réputée acceptée sans réponse sous 5 jours. Paiement après recette
        acceptée.</p>
        <p>Bon pour accord : Dr Anouk Schirmeck, gérante</p><p>Signature :
        ______________________</p>""",
        "body{font:10.5pt/1.5 Carlito}.g{border-collapse:collapse}.g td,.g th{border:1px solid "
        "#357;"
        "padding:4px 8px}",
    )


def ajourne() -> bytes:
    b = Board(font="Caladea")
    b.t(60, 790, "Fiche de validation de livrable", 18, "CaladeaB", color="#205040")
    y = b.p(
        60,
        770,
        470,
        "Client : Parc naturel des Monts d'Aubrelle<br/>Étude : Schéma des "
        "itinéraires, "
        "code AUB-SI-25<br/>Livrable : L4 Rapport de concertation<br/>Montant associé : 8 "
        "640,00 € TTC",
        11,
    )
    b.t(60, y - 20, "Avis du client (rayer les mentions inutiles) :", 11, "CaladeaB")
    b.t(80, y - 45, "VALIDÉ", 12)
    b.t(180, y - 45, "VALIDÉ SOUS RÉSERVE", 12)
    b.t(370, y - 45, "REFUSÉ", 12)
    b.setStrokeColor("#1d2f86")
    b.setLineWidth(1.5)
    b.bezier(76, y - 42, 95, y - 38, 110, y - 44, 128, y - 40)
    b.bezier(176, y - 43, 230, y - 37, 290, y - 45, 322, y - 39)
    b.t(60, y - 85, "Motif :", 11)
    b.t(110, y - 86, "cartes illisibles, communes du nord absentes", 14, "Dkg")
    b.ink(90, y - 160, 140, 42, 317)
    b.t(60, y - 172, "Nom, qualité : Zélie Combarieu, chargée de mission sentiers", 10)
    b.t(60, y - 187, "Date : 29 septembre 2025", 10)
    return b.done()


def jalons() -> bytes:
    return web(
        f"""<h3>Compte rendu de comité de pilotage n° 6</h3><p>Régie des transports du Bassin
        d'Estreux
        &ndash; projet <b>Billettique ouverte</b> (marché RTBE-19-07) &ndash; 8 octobre
        2025</p><ul><li>
        Présents RTBE : Mme Oriane Falguière (directrice générale adjointe), M. Tanguy Roussel<li>
        Présents Valideo : M. Samba Keïta</ul><p><b>1. Jalon 3 (valideurs).</b> Présentation des
        mesures.
        La régie relève que 12 bus restent à équiper. <b>2. Jalon 4.</b> Sans
        objet.</p><p><b>Relevé de
        décisions.</b> Le jalon 3 est admis <u>sous réserve</u> des points suivants :</p><ol><li>
        équipement des 12 bus de la ligne C avant le 30 novembre 2025<li>remise du dossier de
        sécurité
        mis à jour</ol><p>Le paiement du jalon, 94 000,00 € HT, est engagé.</p><p>La directrice
        générale
        adjointe {ink(319, 130, 40, style="vertical-align:middle")} le 10 octobre 2025</p>""",
        "body{font:10.5pt/1.5 'Liberation Sans'}",
    )


def papers() -> Iterator[Paper]:
    yield paper(
        "n-apd",
        courriel(),
        """email accepted - fr
        client=Festival Lumières de la Rive
        project=Scénographie « Nuits de la Rive »
        milestone=phase APD
        signatory_name=Corentin Dubosc-Weil
        signatory_title=Directeur technique
        signature_date=2026-04-03
        amount=12480.00 EUR
        po_number=2026-33""",
    )
    yield paper(
        "n-annule",
        annule(),
        """acceptance_certificate undecided yes fr
        client=Verreries d'Arbanne
        project=Audit énergétique
        project_code=VA-EN-02
        milestone=site 2
        signatory_name=Ghislaine Morvan-Petit
        signatory_title=directrice des achats
        signature_date=2026-03-18
        amount=17300.00 EUR
        warnings=draft_or_void""",
    )
    yield paper(
        "n-ried",
        commande(),
        """purchase_order - no fr
        client=Clinique vétérinaire du Ried
        project=remplacement du serveur d'images
        project_code=AFF-3307
        signatory_name=Dr Anouk Schirmeck
        signatory_title=gérante
        amount=13332.00 EUR
        po_number=BC-77-2026-0158""",
    )
    yield scanned(
        "n-aubrelle",
        ajourne(),
        """acceptance_certificate rejected yes fr
        client=Parc naturel des Monts d'Aubrelle
        project=Schéma des itinéraires
        project_code=AUB-SI-25
        milestone=L4 Rapport de concertation
        signatory_name=Zélie Combarieu
        signatory_title=chargée de mission sentiers
        signature_date=2025-09-29
        amount=8640.00 EUR""",
        skew=-0.4,
        seed=33,
        grey=False,
    )
    yield paper(
        "n-copil",
        jalons(),
        """acceptance_certificate accepted_with_conditions yes fr
        client=Régie des transports du Bassin d'Estreux
        project=Billettique ouverte
        project_code=RTBE-19-07
        milestone=Jalon 3 (valideurs)
        signatory_name=Oriane Falguière
        signatory_title=directrice générale adjointe
        signature_date=2025-10-10
        amount=94000.00 EUR
        conditions=équipement des 12 bus de la ligne C avant le 30 novembre 2025 | remise du
        dossier de sécurité mis à jour""",
    )
