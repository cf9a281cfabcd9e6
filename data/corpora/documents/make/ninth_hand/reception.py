"""Papers in French: réception, levée des réserves, avenant, bon de commande, courriel."""

from collections.abc import Iterator

from paper import Paper

from ninth_hand.desk import Board, box, ink, paper, scanned, web


def pv_travaux() -> bytes:
    b = Board(font="Carlito")
    b.t(297, 795, "PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX", 15, "CarlitoB", at="c")
    b.t(297, 779, "(article 1792-6 du Code civil)", 9, at="c")
    y = b.p(
        50,
        755,
        495,
        "Maître d'ouvrage : <b>Office d'habitat "
        "Val-de-Brenne</b><br/>Opération : "
        "Résidence Les Tilleuls, réfection des halls<br/>Marché n° 2025-M-044, lot 6 "
        "Menuiseries "
        "métalliques<br/>Titulaire : Ateliers Forgeard SARL<br/>Montant du lot : 63 480,00 "
        "€ HT, soit "
        "76 176,00 € TTC",
        11,
    )
    b.t(
        50,
        y - 20,
        "Après visite contradictoire du 6 novembre 2025, le maître d'ouvrage décide que :",
        11,
    )
    for i, (text, mark) in enumerate(
        (
            ("la réception est prononcée sans réserve, avec effet au 6 novembre 2025", "cross"),
            ("la réception est prononcée avec les réserves de l'annexe 1", ""),
            ("la réception est refusée pour les motifs de l'annexe 2", ""),
        )
    ):
        b.box(60, y - 46 - 20 * i, mark, 9)
        b.t(78, y - 45 - 20 * i, text, 11)
    b.t(50, y - 125, "Annexe 1 : néant.     Annexe 2 : néant.", 10)
    b.t(50, y - 160, "Fait à Brenne-sur-Loir, le 6 novembre 2025, en deux exemplaires", 11)
    for x, seed, who, what in (
        (50, 301, "Clotilde Arsenault", "Directrice du patrimoine"),
        (320, 302, "Gaspard Forgeard", "Gérant"),
    ):
        b.t(x, y - 185, who, 11, "CarlitoB")
        b.t(x, y - 198, what, 10)
        b.ink(x + 10, y - 250, 140, 42, seed)
    return b.done()


def refus_poli() -> bytes:
    return web(
        f"""<div class=e><b>Université de Haute-Garrigue</b><br>Direction du numérique</div><p
        class=r>Garrigue, le 12 janvier 2026</p><p>À l'attention de Madame Lise
        Tournebride<br>Société
        Pixarion</p><p>Objet : application « Mon Campus », jalon J3, commande 26-UHG-0091<br>Réf. :
        DN/2026/014</p><p>Madame,</p><p>Nous avons bien reçu votre demande de recette du jalon J3,
        et
        nous tenons à saluer la réactivité de vos équipes ; les jalons J1 et J2 ont été acceptés
        sans la
        moindre difficulté.</p><p>Les tests menés du 5 au 9 janvier ayant mis en évidence la perte
        d'inscriptions en cas de forte affluence, nous ne sommes malheureusement pas en mesure de
        prononcer la recette de ce jalon, et la somme de 22 750 € HT ne pourra donc pas être
        facturée à
        ce stade.</p><p>Nous vous prions d'agréer, Madame, l'expression de nos salutations
        distinguées.
        </p><p>Pour la Directrice et par délégation,</p>{ink(303, 150, 46)}<br>Aurélien
        Castagnède<br>
        Chef du service Études et Développement""",
        "body{font:11pt/1.5 'Liberation Serif'}.e{color:#803}.r{text-align:right}",
    )


def recette_grille() -> bytes:
    rows = (
        ("Saisie des sinistres", 1),
        ("Relances automatiques", 1),
        ("Export comptable", 0),
        ("Archivage", 1),
    )
    made = "".join(
        f"<tr><td>{n}<td class=c>{box('tick' if ok else '', 11)}<td class=c>"
        f"{box('' if ok else 'tick', 11)}"
        for n, ok in rows
    )
    return web(
        f"""<h2>Bordereau de recette &ndash; VABF</h2><p>Client : Mutuelle des Vignerons Réunis<br>
        Projet : Sinistra 2 (réf. MVR/SIN2/0045)<br>Étape : Lot B, gestion<br>Échéance liée : 41
        200,00
        € HT</p><table><tr><th>Fonction<th>Conforme<th>Non conforme{made}</table><p><b>Décision du
        client
        :</b> recette prononcée {box()} sans réserve {box("tick")} avec réserve(s) {box()}
        ajournée</p>
        <p><b>Réserve(s) :</b> l'export comptable doit être corrigé et relivré avant le 28 février
        2026.
        </p><p style="margin-top:8mm">Lu et approuvé</p>{ink(305, 140, 40, "#222")}<br>Honorine
        Pasquier,
        responsable indemnisation<br>le 11/02/2026""",
        "body{font:10.5pt/1.5 Lato}table{border-collapse:collapse;width:70%}td,th{border:1px solid "
        "#666;padding:4px 8px}.c{text-align:center}",
    )


def avenant() -> bytes:
    b = Board(font="Serif")
    b.t(60, 785, "AVENANT N° 2", 20, "SerifB")
    y = b.p(
        60,
        765,
        475,
        "au contrat de prestation CP-1907 du 3 mars 2025<br/><br/>ENTRE la "
        "société "
        "<b>Conserveries Kermadec SA</b>, ci-après le Client,<br/>ET la société Nautilog "
        "Conseil, "
        "ci-après le Prestataire.<br/><br/>Projet : Traçabilité des "
        "lots<br/><br/><b>Article 1.</b> "
        "Le module « étiquettes bilingues » est ajouté pour un prix forfaitaire de 9 600,00 "
        "€ HT.<br/>"
        "<b>Article 2.</b> Le support sur site est réduit de deux jours, soit une "
        "moins-value de "
        "1 700,00 € HT.<br/><b>Article 3.</b> La plus-value nette du présent avenant est de "
        "7 900,00 "
        "€ HT ; le montant du contrat passe de 58 300,00 € à 66 200,00 € HT.<br/><b>Article "
        "4.</b> "
        "L'avenant n'entre en vigueur qu'après signature par les deux parties.",
        11.5,
    )
    b.t(60, y - 40, "Pour le Prestataire", 11)
    b.t(320, y - 40, "Pour le Client", 11)
    b.ink(70, y - 100, 140, 42, 307)
    b.t(60, y - 115, "Yannig Le Bihan, gérant, le 2 juin 2025", 10)
    b.t(320, y - 115, "Solenn Kermadec, Présidente", 10)
    b.t(320, y - 130, "Date :", 10)
    b.rule(320, y - 102, 180)
    b.rule(60, y - 102, 180)
    return b.done()


def levee() -> bytes:
    b = Board(font="Sans")
    b.t(40, 790, "CONSTAT DE LEVÉE DES RÉSERVES", 15, "SansB")
    b.t(
        40,
        773,
        "Bureau d'études Orlhac    affaire 25.1108    client : Communauté de communes "
        "du Pays "
        "d'Olmes",
        9,
    )
    b.t(40, 755, "Objet : Station d'épuration de Lavelanne, tranche 2, bassin d'aération", 10)
    rows = [["N°", "Réserve du 30/04/2025", "Levée oui", "Levée non", "Date"]]
    for i, (what, day) in enumerate(
        (
            ("Garde-corps passerelle", "10/06/2025"),
            ("Sonde O2 à étalonner", "10/06/2025"),
            ("Plans conformes à l'exécution", "24/06/2025"),
        )
    ):
        rows.append([str(i + 1), what, "", "", day])
    y = b.table(40, 740, rows, [30, 240, 65, 65, 90], 9.5)
    for i in range(3):
        b.box(337, y + 5 + 20.5 * i, "tick", 8)
        b.box(402, y + 5 + 20.5 * i, "", 8)
    b.p(
        40,
        y - 16,
        500,
        "Toutes les réserves étant levées, la réception de la tranche 2 est "
        "acquise et "
        "la retenue de garantie de 15 236,40 € est libérée.",
        10,
    )
    b.ink(60, y - 110, 150, 44, 311)
    b.rule(40, y - 106, 220)
    b.t(40, y - 118, "Bertille Fauconnier, vice-présidente déléguée à l'eau", 9.5)
    b.t(40, y - 131, "Olmes, le 24 juin 2025", 9.5)
    b.stamp(420, y - 90, ["PAYS D'OLMES", "REÇU LE 26 JUIN 2025"], "#b03050", 5)
    return b.done()


def papers() -> Iterator[Paper]:
    yield scanned(
        "n-tilleuls",
        pv_travaux(),
        """acceptance_certificate accepted yes fr
        client=Office d'habitat Val-de-Brenne
        project=Résidence Les Tilleuls, réfection des halls
        project_code=2025-M-044
        milestone=lot 6 Menuiseries métalliques
        signatory_name=Clotilde Arsenault
        signatory_title=Directrice du patrimoine
        signature_date=2025-11-06
        amount=63480.00 EUR""",
        skew=0.6,
        seed=31,
    )
    yield paper(
        "n-garrigue",
        refus_poli(),
        """acceptance_certificate rejected yes fr
        client=Université de Haute-Garrigue
        project=application « Mon Campus »
        milestone=jalon J3
        signatory_name=Aurélien Castagnède
        signatory_title=Chef du service Études et Développement
        signature_date=2026-01-12
        amount=22750.00 EUR
        po_number=26-UHG-0091""",
    )
    yield paper(
        "n-vabf",
        recette_grille(),
        """acceptance_certificate accepted_with_conditions yes
        fr
        client=Mutuelle des Vignerons Réunis
        project=Sinistra 2
        project_code=MVR/SIN2/0045
        milestone=Lot B, gestion
        signatory_name=Honorine Pasquier
        signatory_title=responsable indemnisation
        signature_date=2026-02-11
        amount=41200.00 EUR
        conditions=l'export comptable doit être corrigé et relivré avant le 28 février 2026""",
    )
    yield paper(
        "n-kermadec",
        avenant(),
        """change_order undecided no fr
        client=Conserveries Kermadec SA
        project=Traçabilité des lots
        project_code=CP-1907
        signatory_name=Solenn Kermadec
        signatory_title=Présidente
        amount=7900.00 EUR
        change_order_number=2
        warnings=partly_signed""",
    )
    yield paper(
        "n-levee",
        levee(),
        """acceptance_certificate accepted yes fr
        client=Communauté de communes du Pays d'Olmes
        project=Station d'épuration de Lavelanne
        project_code=25.1108
        milestone=tranche 2, bassin d'aération
        signatory_name=Bertille Fauconnier
        signatory_title=vice-présidente déléguée à l'eau
        signature_date=2025-06-24
        amount=15236.40 EUR""",
    )
