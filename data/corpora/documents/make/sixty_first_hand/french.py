"""French papers: France, Belgium, Switzerland, Quebec."""

from collections.abc import Iterator

from paper import Paper, truth

from sixty_first_hand.board import (
    US,
    Squiggle,
    form,
    grid,
    ink,
    p,
    rl,
    rule,
    scanned,
    stamp,
    ticks,
    ty,
)

AC = "acceptance_certificate"


def reception() -> Paper:
    """PV de réception de travaux avec réserves."""
    data = ty(
        r"""
#align(center)[#text(14pt)[PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX]\ (article 1792-6 du Code civil)]
#v(8pt)
Maître d'ouvrage : Office HLM du Val d'Ourche\
Entreprise : SARL Ferronnerie Boutillier\
Opération : Garde-corps de la résidence Les Alisiers\
Marché n° 2026-HVO-033, lot 7 Serrurerie\
Montant du lot : 38 412,50 € HT

Je soussignée Delphine Marchadier, responsable du patrimoine, représentant le maître d'ouvrage, après visite des lieux le 8 avril 2026 en présence de l'entreprise, déclare que :

#pad(left: 10pt)[
#chk() la réception est prononcée sans réserve

#chk(on: "x") la réception est prononcée avec effet au 8 avril 2026, assortie des réserves ci-après

#chk() la réception est refusée ]

#table(columns: (1fr, auto), stroke: .4pt, inset: 5pt, [Réserves], [À lever avant le], [Reprendre la peinture du balcon B204], [30/04/2026], [Remplacer deux platines rouillées en façade sud], [30/04/2026])
#v(8pt)
#grid(columns: (1fr, 1fr), [Le maître d'ouvrage\ #pen(5)\ D. Marchadier], [L'entreprise\ #pen(9)\ G. Boutillier])
Fait à Ourche, le 8 avril 2026, en deux exemplaires.
""",
        lang="fr",
    )
    return Paper(
        "mc-fr-pv-reserves",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Office HLM du Val d'Ourche",
            project="Garde-corps de la résidence Les Alisiers",
            project_code="2026-HVO-033",
            milestone="lot 7 Serrurerie",
            signatory_name="Delphine Marchadier",
            signatory_title="responsable du patrimoine",
            signature_date="2026-04-08",
            amount="38412.50 EUR",
            conditions=[
                "Reprendre la peinture du balcon B204",
                "Remplacer deux platines rouillées en façade sud",
            ],
        ),
    )


def quebec() -> Paper:
    """Lettre québécoise d'acceptation."""
    data = rl(
        p("Coopérative forestière de Mont-Bréhaut", 13, "Times-Bold"),
        p("215, chemin du Rapide, Saint-Elzéar-des-Pins (Québec) G0L 2T0", 9, "Times-Roman"),
        14,
        "Le 19 novembre 2026",
        8,
        "Madame Joëlle Thivierge<br/>Arpentage Boréal inc.",
        8,
        "<b>Objet : Livrable 2, cartes LiDAR du secteur Est (mandat AB-1177)</b>",
        4,
        "Madame,",
        "La présente confirme que les cartes LiDAR du secteur Est, remises le 2 novembre, répondent au devis du mandat « Inventaire 2026 ». La Coopérative accepte le livrable 2 sans condition.",
        "Vous pouvez nous facturer la somme prévue de 17 325,00 $ CA, taxes en sus, en rappelant notre bon de commande CF-8080.",
        "Recevez, Madame, nos salutations distinguées.",
        6,
        Squiggle(16),
        "Rosaire Quessy, ing. f.<br/>Directeur général",
        font="Times-Roman",
        size=11,
        margin=72,
        page=US,
    )
    return Paper(
        "mc-qc-lettre",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Coopérative forestière de Mont-Bréhaut",
            project="Inventaire 2026",
            project_code="AB-1177",
            milestone="Livrable 2, cartes LiDAR du secteur Est",
            signatory_name="Rosaire Quessy",
            signatory_title="Directeur général",
            signature_date="2026-11-19",
            amount="17325.00 CAD",
            po_number="CF-8080",
        ),
    )


def recette_suisse() -> Paper:
    """Procès-verbal de recette romand, scanné."""
    page = rl(
        p("Procès-verbal de recette", 21, "Times-Bold"),
        p("Atelier Logique Sàrl, Yverdon-les-Bains", 11, "Times-Italic"),
        8,
        grid(
            [
                ["Client", "Caisse de pension Arpège"],
                ["Projet", "Portail des assurés"],
                ["N° de projet", "ALS-2025-09"],
                ["Jalon", "Jalon 4 : simulateur de rente"],
                ["Montant libéré", "CHF 22'780.00"],
            ],
            (130, 330),
            12,
            "Times-Roman",
            "under",
        ),
        8,
        "Les essais se sont déroulés les 2 et 3 mars 2026 dans les locaux de la Caisse. Toutes les fiches d'essai sont conformes. La recette du jalon 4 est prononcée.",
        16,
        "Pour la Caisse de pension Arpège :",
        ink("Ch. Monnard", "Kristi", 38),
        "Christiane Monnard, cheffe de projet",
        "Lausanne, le 4 mars 2026",
        size=13,
        font="Times-Roman",
        over=[stamp(["BON POUR", "RECETTE"], 380, 320, 12, "#2b2b66", 17)],
    )
    return Paper(
        "mc-ch-recette-scan",
        "a",
        "scan",
        scanned(page, skew=1.0, seed=31, dpi=105),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Caisse de pension Arpège",
            project="Portail des assurés",
            project_code="ALS-2025-09",
            milestone="Jalon 4 : simulateur de rente",
            signatory_name="Christiane Monnard",
            signatory_title="cheffe de projet",
            signature_date="2026-03-04",
            amount="22780.00 CHF",
        ),
        page,
    )


def bon_belge() -> Paper:
    """Bon de livraison belge contresigné."""
    data = rl(
        grid(
            [
                [
                    p("BON DE LIVRAISON", 16, "Helvetica-Bold"),
                    "Imprimerie Vandersmissen SPRL<br/>Rue du Fossé 44, 7500 Tournai",
                ]
            ],
            (260, 227),
            lines="box",
        ),
        grid(
            [
                ["Livré à", "Musée du Carillon ASBL"],
                ["Dossier", "Guides de visite 2026 – dossier IV/5521"],
                ["Votre commande", "MC-26-07"],
                ["Valeur", "4.318,80 € HTVA"],
            ],
            (110, 377),
            10,
        ),
        grid(
            [
                ["Qté", "Désignation", "Colis"],
                ["3.000", "Guide FR, 48 p.", "12"],
                ["2.000", "Guide NL, 48 p.", "8"],
                ["500", "Plan dépliant", "1"],
            ],
            (60, 327, 100),
            10,
            shade="#f3ead6",
        ),
        "Le soussigné déclare avoir reçu et vérifié la marchandise, et l'accepter en quantité et en qualité.",
        12,
        grid(
            [
                ["Nom", "Signature", "Date"],
                ["Thibaut Lejeune, régisseur", Squiggle(22), "28/05/2026"],
            ],
            (200, 180, 107),
            10,
        ),
        p(
            "<b>Conditions générales.</b> 1. Toute réclamation est adressée par écrit dans les huit jours. 2. Les marchandises restent la propriété de l'imprimerie jusqu'au paiement. 3. Un écart de tirage de 3 % est admis par les usages de la profession. 4. Les fichiers sont conservés un an. 5. En cas de litige, les tribunaux de Tournai sont seuls compétents.",
            7.5,
            align="j",
        ),
        p(
            "Exemplaire blanc : client – Exemplaire rose : chauffeur – Exemplaire jaune : facturation",
            7.5,
        ),
    )
    return Paper(
        "mc-be-bon-livraison",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Musée du Carillon ASBL",
            project="Guides de visite 2026",
            project_code="IV/5521",
            signatory_name="Thibaut Lejeune",
            signatory_title="régisseur",
            signature_date="2026-05-28",
            amount="4318.80 EUR",
            po_number="MC-26-07",
        ),
    )


def service_fait() -> Paper:
    """Attestation de service fait d'une collectivité."""
    data = ty(
        r"""
#grid(columns: (1fr, 1fr), [RÉPUBLIQUE FRANÇAISE\ Communauté de communes Plaine et Bocage\ Direction des finances], align(right)[Engagement E26-01442\ Exercice 2026])
#v(24pt)
#align(center, text(16pt)[ATTESTATION DE SERVICE FAIT])
#v(12pt)
L'ordonnateur soussigné certifie que le titulaire du marché 26S014, la société Hydrapolis Conseil, a exécuté la prestation suivante conformément aux pièces contractuelles :

#align(center)[Schéma directeur d'assainissement — phase 1, état des lieux]

#table(columns: (1fr, auto), stroke: .3pt, inset: 5pt, [Pièce remise], [Reçue le], [Atlas des réseaux, 22 planches], [05/06/2026], [Rapport d'enquête auprès des communes], [12/06/2026], [Base de données des regards], [12/06/2026])

La phase 2 (scénarios) fera l'objet d'une attestation distincte. Aucune pénalité n'est appliquée.

En conséquence, le service fait est constaté et la dépense de 29 940,00 euros (vingt-neuf mille neuf cent quarante euros) peut être liquidée.

#v(14pt)
À Brécé, le 30 juin 2026

Pour le président et par délégation,\
la directrice générale des services,\
#pen(13)\
Solenn Kergoat
""",
        lang="fr",
        size=11,
    )
    return Paper(
        "mc-fr-service-fait",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Communauté de communes Plaine et Bocage",
            project="Schéma directeur d'assainissement",
            project_code="26S014",
            milestone="phase 1, état des lieux",
            signatory_name="Solenn Kergoat",
            signatory_title="directrice générale des services",
            signature_date="2026-06-30",
            amount="29940.00 EUR",
        ),
    )


def _refus(c, f) -> None:
    """Fiche de validation remplie à l'écran, case de refus cochée."""
    c.setFont("Helvetica-Bold", 15)
    c.drawString(48, 785, "FICHE DE VALIDATION DE LIVRABLE")
    c.setFont("Helvetica", 9)
    c.drawString(48, 770, "Claire-Voie, agence de design de services, Nantes")
    y = 735
    for label, value in (
        ("Commanditaire", "Mutuelle des Gens de Mer"),
        ("Mission", "Refonte de l'accueil téléphonique"),
        ("Réf. mission", "CV-0295"),
        ("Livrable", "L3 - Scripts d'appel"),
        ("Forfait", "6 800,00 EUR HT"),
    ):
        c.setFont("Helvetica", 10)
        c.drawString(48, y + 5, label)
        f.textfield(
            name=label,
            x=160,
            y=y,
            width=350,
            height=18,
            fontSize=10,
            borderWidth=0.5,
            value=value,
            forceBorder=True,
        )
        y -= 28
    y -= 8
    for name, words, on in (
        ("valide", "Livrable validé", False),
        ("valide_reserves", "Livrable validé sous réserve des corrections indiquées", False),
        ("refuse", "Livrable refusé", True),
    ):
        f.checkbox(name=name, x=50, y=y, size=13, checked=on, buttonStyle="check", borderWidth=0.8)
        c.drawString(72, y + 3, words)
        y -= 24
    for label, value in (
        ("Observations", "Le ton ne convient pas à nos adhérents ; scripts 4 et 9 absents."),
        ("Nom du valideur", "Armelle Tanguy"),
        ("Fonction", "Responsable relation adhérents"),
        ("Signature", "/s/ Armelle Tanguy"),
        ("Date", "17/09/2026"),
    ):
        c.drawString(48, y - 8, label)
        f.textfield(
            name=label,
            x=160,
            y=y - 14,
            width=350,
            height=20,
            fontSize=10,
            borderWidth=0.5,
            value=value,
            forceBorder=True,
        )
        y -= 30


def refus() -> Paper:
    """Un formulaire rempli qui refuse."""
    return Paper(
        "mc-fr-fiche-refus",
        "a",
        "form",
        form(_refus),
        truth(
            AC,
            "rejected",
            True,
            "fr",
            client="Mutuelle des Gens de Mer",
            project="Refonte de l'accueil téléphonique",
            project_code="CV-0295",
            milestone="L3 - Scripts d'appel",
            signatory_name="Armelle Tanguy",
            signatory_title="Responsable relation adhérents",
            signature_date="2026-09-17",
            amount="6800.00 EUR",
        ),
    )


def reception_partielle() -> Paper:
    """Réception de deux tranches sur trois, décidée par courrier."""
    data = rl(
        p("Château Saint-Aubrac", 15, "Times-Italic"),
        rule(1, "#7a1030"),
        10,
        p("À Œnotech Pilotage, 33500 Libourne", 11, "Times-Roman", "r"),
        p("Le 12 octobre 2026", 11, "Times-Roman", "r"),
        10,
        "<b>Réception partielle de la phase 2 – Régulation de température du chai (affaire OP-640)</b>",
        "Messieurs,",
        "Après une vendange entière d'utilisation, nous prononçons la réception des cuveries 1 et 2. La cuverie 3 n'est pas reçue : sa sonde basse donne des valeurs fantaisistes.",
        "Nous libérons les deux tiers du prix, soit 24 600 €. Le dernier tiers sera payé lorsque l'entreprise aura satisfait à ceci :",
        p("– remplacement de la sonde basse de la cuverie 3", 11, "Times-Roman", leftIndent=20),
        "Veuillez agréer, Messieurs, l'expression de nos sentiments les meilleurs.",
        6,
        Squiggle(19),
        "Hermine de Castelnoux, gérante",
        font="Times-Roman",
        size=11,
        margin=70,
    )
    return Paper(
        "mc-fr-reception-partielle",
        "a",
        "text",
        data,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Château Saint-Aubrac",
            project="Régulation de température du chai",
            project_code="OP-640",
            milestone="phase 2",
            signatory_name="Hermine de Castelnoux",
            signatory_title="gérante",
            signature_date="2026-10-12",
            amount="24600.00 EUR",
            conditions=["remplacement de la sonde basse de la cuverie 3"],
        ),
    )


def prestataire_seul() -> Paper:
    """Signé du seul prestataire, scanné de travers."""
    page = rl(
        p("PV de fin de mission", 20, "Helvetica-Bold"),
        rule(1.5),
        grid(
            [
                ["Bénéficiaire", "Clinique vétérinaire des Trois Rivières"],
                ["Prestataire", "Cabinet Sirius Organisation"],
                ["Mission", "Réorganisation du planning des gardes"],
                ["Convention", "SO/26/14"],
                ["Honoraires", "5 450,00 €"],
            ],
            (120, 350),
            12,
        ),
        6,
        "Le bénéficiaire reconnaît que la mission est achevée et en prononce l'acceptation par sa signature.",
        14,
        grid(
            [
                ["Le prestataire", "Le bénéficiaire"],
                [ink("Yann Gosselin", "Breip", 28), ""],
                ["Yann Gosselin", "Dr Maud Peyrelongue, associée"],
                ["Date : 06/02/2026", "Date : ....................."],
            ],
            (235, 235),
            12,
        ),
        size=12,
    )
    return Paper(
        "mc-fr-prestataire-seul",
        "a",
        "scan",
        scanned(page, skew=-2.0, seed=17, dpi=95, blur=0.6),
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Clinique vétérinaire des Trois Rivières",
            project="Réorganisation du planning des gardes",
            project_code="SO/26/14",
            signatory_name="Dr Maud Peyrelongue",
            signatory_title="associée",
            amount="5450.00 EUR",
            warnings=["partly_signed"],
        ),
        page,
    )


def avenant() -> Paper:
    """Un avenant accepté par signature électronique."""
    data = ty(
        r"""
= Avenant n° 2
au contrat de prestation CTR-5518 « Digitalisation des états des lieux »

entre *Foncière Belle-Étoile SA* (le Client) et *Nervures Numériques SAS* (le Prestataire)

*Article 1.* Le Prestataire ajoute le relevé des compteurs par photographie. Ce complément est facturé 7 150,00 € HT.

*Article 2.* La livraison du module est reportée au 15 mars 2026.

*Article 3.* Les autres clauses demeurent inchangées.

#v(10pt)
#rect(width: 100%, stroke: .5pt, inset: 8pt)[#set text(8.5pt)
Certificat de signature électronique — enveloppe 7c1f-90\ 
Nervures Numériques : Basile Armand, président — signé le 20/01/2026 10:14:02\ 
Foncière Belle-Étoile : Odile Rambert, directrice de la gestion — signé le 22/01/2026 08:47:55\ 
État de l'enveloppe : terminée]
""",
        lang="fr",
    )
    return Paper(
        "mc-fr-avenant",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Foncière Belle-Étoile SA",
            project="Digitalisation des états des lieux",
            project_code="CTR-5518",
            signatory_name="Odile Rambert",
            signatory_title="directrice de la gestion",
            signature_date="2026-01-22",
            amount="7150.00 EUR",
            change_order_number="2",
        ),
    )


def cra() -> Paper:
    """Compte rendu d'activité, coché deux fois."""
    data = rl(
        p("Compte rendu d'activité – août 2026", 14, "Courier-Bold"),
        "Consultant : Rachid Belkadi<br/>Client : Banque Solidaire du Midi<br/>Projet : Conformité des virements (code BSM-31)",
        grid(
            [
                ["Semaine", "Jours travaillés", "Lieu"],
                ["32", "5", "Toulouse"],
                ["33", "4", "Toulouse"],
                ["34", "0", "congés"],
                ["35", "5", "à distance"],
                ["Total", "14", ""],
            ],
            (100, 140, 160),
            10,
            "Courier",
        ),
        "Montant : 14 x 540 € = 7 560,00 € HT",
        8,
        "Visa du client :",
        ticks(("x", "CRA approuvé"), ("x", "CRA contesté"), font="Courier"),
        8,
        grid(
            [
                ["Nom : Ghislaine Portal", "Date : 01/09/2026"],
                [Squiggle(27), "Responsable conformité"],
            ],
            (220, 220),
            10,
            "Courier",
        ),
        font="Courier",
    )
    return Paper(
        "mc-fr-cra-deux-croix",
        "a",
        "text",
        data,
        truth(
            "timesheet_approval",
            "undecided",
            True,
            "fr",
            client="Banque Solidaire du Midi",
            project="Conformité des virements",
            project_code="BSM-31",
            signatory_name="Ghislaine Portal",
            signatory_title="Responsable conformité",
            signature_date="2026-09-01",
            amount="7560.00 EUR",
        ),
    )


def mail_neutre() -> Paper:
    """Un mail qui ne décide rien."""
    data = rl(
        p("Objet : Comité de pilotage du 14 – ordre du jour", 12, "Helvetica-Bold"),
        p(
            "De : Jean-Luc Ferrandi (Transports Ferrandi Frères)<br/>À : Lise Auberger (Cabinet Delta Flux)<br/>Date : 09/03/2026 18:31",
            9,
        ),
        rule(),
        "Bonjour Lise,",
        "Pour le comité du 14, je propose de parler du plan de quai et du recrutement du chef d'équipe. Pouvez-vous apporter trois exemplaires du planning ? La salle est réservée à partir de 9 h 30.",
        "Nous lirons votre rapport d'ici là et nous en reparlerons.",
        "À jeudi,<br/>Jean-Luc",
    )
    return Paper(
        "mc-fr-mail-neutre",
        "a",
        "text",
        data,
        truth(
            "email",
            None,
            None,
            "fr",
            client="Transports Ferrandi Frères",
            signatory_name="Jean-Luc Ferrandi",
        ),
    )


def commande() -> Paper:
    """Bon de commande."""
    data = ty(
        r"""
#text(18pt)[BON DE COMMANDE N° BC-2026-0871]
#grid(columns: (1fr, 1fr), [*Acheteur*\ Sucrerie de la Haute-Sambre SA\ 6530 Thuin], [*Fournisseur*\ Cabinet Ergonova\ 59600 Maubeuge])
#v(6pt)
#table(columns: (1fr, auto, auto, auto), stroke: .4pt, [Désignation], [Qté], [P.U. HT], [Total HT], [Étude de postes, atelier d'ensachage], [1], [6 200,00 €], [6 200,00 €], [Formation gestes et postures], [4], [780,00 €], [3 120,00 €], [Total de la commande], [], [], [9 320,00 €])
Affaire : Ergonomie ensachage. Date : 5 mai 2026. Livraison avant le 31 juillet 2026.

Conditions : paiement à 30 jours fin de mois, après réception signée par le chef d'atelier.
""",
        lang="fr",
    )
    return Paper(
        "mc-be-commande",
        "a",
        "text",
        data,
        truth(
            "purchase_order",
            None,
            None,
            "fr",
            client="Sucrerie de la Haute-Sambre SA",
            project="Ergonomie ensachage",
            amount="9320.00 EUR",
            po_number="BC-2026-0871",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        reception,
        quebec,
        recette_suisse,
        bon_belge,
        service_fait,
        refus,
        reception_partielle,
        prestataire_seul,
        avenant,
        cra,
        mail_neutre,
        commande,
    ):
        yield make()
