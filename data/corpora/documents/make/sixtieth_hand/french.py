"""French papers from France, Belgium, Switzerland and Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER

from .board import Desk, Field, Ink, Stamp, Tick, feet, flat, photographed, ty


def papers() -> Iterator[Paper]:
    """Twelve papers."""
    yield from (
        reception(),
        recette(),
        belge(),
        quebec(),
        suisse(),
        avenant(),
        activite(),
        courriel(),
        refus(),
        double(),
        commande(),
        annule(),
    )


def reception() -> Paper:
    """Works received without reserve, scanned with the town's stamp."""
    d = Desk("Times-Roman", 11)
    page = d.pdf(
        d.h("PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX", 14, 1),
        d.gap(),
        "Maître d'ouvrage : Commune de Saint-Aubin-les-Prés",
        "Opération : Rénovation de la halle couverte",
        "Opération n° 2025-T-09, lot 4 Menuiseries",
        "Titulaire : Menuiserie Courtois SARL",
        "Montant du lot : 38 912,40 € HT",
        d.gap(),
        d.p(
            "Je soussigné, Bernard Chastaing, maire, représentant le maître d'ouvrage, après avoir procédé à la visite des ouvrages le 9 juin 2026 en présence de l'entreprise, déclare que :"
        ),
        d.ticks(
            [
                ("v", "la réception est prononcée sans réserve"),
                ("", "la réception est prononcée avec les réserves annexées"),
                ("", "la réception est refusée"),
            ]
        ),
        d.p("Fait à Saint-Aubin-les-Prés, le 11 juin 2026"),
        Ink("B. Chastaing", "Kristi", 34),
        Stamp("MAIRIE DE", "SAINT-AUBIN-LES-PRÉS", colour="#444466", wide=55),
    )
    return Paper(
        "mb-pv-halle",
        "a",
        "scan",
        photographed(page, 51, 0.5),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Commune de Saint-Aubin-les-Prés",
            project="Rénovation de la halle couverte",
            project_code="2025-T-09",
            milestone="lot 4 Menuiseries",
            signatory_name="Bernard Chastaing",
            signatory_title="maire",
            signature_date="2026-06-11",
            amount="38912.40 EUR",
        ),
        source=page,
    )


def recette() -> Paper:
    """Software acceptance with reserves."""
    data = ty(r"""
#text(17pt, weight: "bold", fill: rgb("#15506b"))[PV de recette – VABF]
#table(columns: (4.4cm, 1fr), stroke: 0.4pt, [Client], [Mutuelle des Artisans du Rhône], [Prestataire], [Nexalpe Ingénierie SAS], [Projet], [Refonte de l'espace adhérent], [Réf. projet], [MAR-EA-2026], [Jalon], [Lot 2 – Paiement en ligne], [Montant du jalon], [47 300,00 € HT])
La vérification d'aptitude au bon fonctionnement s'est déroulée du 2 au 13 novembre 2026. Sur 86 cas de test, 83 sont conformes, 3 présentent une anomalie mineure (n° 71, 74 et 80).
*Décision du client :* recette prononcée avec réserves. Les réserves à lever sont les suivantes :
#block(inset: (left: 12pt))[a) correction du libellé de l'accusé de paiement ; \ b) remise du dossier d'exploitation avant le 30 novembre 2026.]
#v(8pt)
Conformément à l'article 9 du contrat, la garantie court à compter de la date du présent procès-verbal. Les anomalies de niveau mineur sont suivies dans l'outil de tickets commun et revues chaque semaine en comité de projet. Diffusion : comité de pilotage, production informatique, service juridique.
Lyon, le 16 novembre 2026
#grid(columns: (1fr, 1fr), [Pour Nexalpe \ Hugo Perrachon, chef de projet], [Pour la Mutuelle \ #ink("S. Benhamou") \ Sarah Benhamou, directrice des systèmes d'information])
""")
    return Paper(
        "mb-pv-vabf",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Mutuelle des Artisans du Rhône",
            project="Refonte de l'espace adhérent",
            project_code="MAR-EA-2026",
            milestone="Lot 2 – Paiement en ligne",
            signatory_name="Sarah Benhamou",
            signatory_title="directrice des systèmes d'information",
            signature_date="2026-11-16",
            amount="47300.00 EUR",
            conditions=[
                "correction du libellé de l'accusé de paiement",
                "remise du dossier d'exploitation avant le 30 novembre 2026",
            ],
        ),
    )


def belge() -> Paper:
    """Belgian provisional acceptance, date in words only."""
    d = Desk("Times-Roman", 11.5, margin=26)
    data = d.pdf(
        d.p("<b>ASBL Les Ateliers de la Sambre</b><br/>Rue du Halage 8, 5000 Namur", after=16),
        d.h("Procès-verbal de réception provisoire", 14, 1),
        d.p(
            "L'an deux mille vingt-six, le vingt-deux avril, les soussignés se sont réunis rue du Halage à Namur afin de procéder à la réception provisoire de la chaufferie bois du chantier <b>Transformation de l'ancienne filature</b>, exécutée par la SRL Thermo Condroz (dossier AS/2025/31).",
            align=4,
        ),
        d.p(
            "Les travaux étant terminés et conformes au cahier spécial des charges, le maître de l'ouvrage accorde la réception provisoire. Le solde de 21.475,00 EUR hors TVA peut être facturé et la première moitié du cautionnement libérée.",
            align=4,
            after=18,
        ),
        d.table(
            [
                ["Pour l'entrepreneur", "Pour le maître de l'ouvrage"],
                [Ink(seed=71), Ink(seed=72)],
                [
                    "Quentin Delvaux, gérant",
                    "Marie-Ange Lhoist, présidente de l'ASBL Les Ateliers de la Sambre",
                ],
            ],
            (75, 85),
            "plain",
        ),
    )
    return Paper(
        "mb-pv-provisoire",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="ASBL Les Ateliers de la Sambre",
            project="Transformation de l'ancienne filature",
            project_code="AS/2025/31",
            milestone="chaufferie bois",
            signatory_name="Marie-Ange Lhoist",
            signatory_title="présidente",
            signature_date="2026-04-22",
            amount="21475.00 EUR",
        ),
    )


def quebec() -> Paper:
    """Quebec completion certificate, a filled form that was flattened."""
    d, f = Desk("Helvetica", 9.5, size=LETTER), Field
    data = d.pdf(
        d.h("Certificat de fin des travaux"),
        d.p(
            "Formulaire CFT-3 · Groupe Boréal Paysage inc., Trois-Rivières (Québec)", 8.5, after=10
        ),
        d.pairs(
            [
                ("Donneur d'ouvrage", f("donneur", "Cégep de la Batiscan", 100)),
                ("Projet", f("projet", "Aménagement de la cour intérieure", 100)),
                ("N° de projet", f("contrat", "C-24-5581", 50)),
                ("Étape", f("etape", "Étape 3, Plantations", 100)),
                ("Montant libéré", f("montant", "33 860,75 $ CAD", 60)),
            ],
            (45, 115),
        ),
        d.p(
            "Le donneur d'ouvrage atteste que l'étape ci-dessus est terminée à sa satisfaction et autorise le paiement."
        ),
        d.pairs(
            [
                ("Signature", f("signature", "/s/ Mélanie Gingras", 90)),
                ("Nom", f("nom", "Mélanie Gingras", 90)),
                ("Fonction", f("fonction", "Coordonnatrice aux ressources matérielles", 100)),
                ("Date (AAAA-MM-JJ)", f("date", "2026-10-05", 40)),
            ],
            (45, 115),
        ),
    )
    return Paper(
        "mb-certificat-fin",
        "a",
        "text",
        flat(data),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Cégep de la Batiscan",
            project="Aménagement de la cour intérieure",
            project_code="C-24-5581",
            milestone="Étape 3, Plantations",
            signatory_name="Mélanie Gingras",
            signatory_title="Coordonnatrice aux ressources matérielles",
            signature_date="2026-10-05",
            amount="33860.75 CAD",
        ),
    )


def suisse() -> Paper:
    """Delivery record from Geneva, nobody has signed."""
    d = Desk("Helvetica", 10)
    data = d.pdf(
        d.h("Procès-verbal de livraison", 14),
        d.p("Mobilis Agencement Sàrl, Carouge", after=10),
        d.table(
            [
                ["Client", "Fondation Pré-Vert pour l'enfance"],
                ["Projet", "Mobilier de la crèche des Vernets"],
                ["Mandat", "MA 1183"],
                ["Livraison", "Deuxième livraison, salles des moyens"],
                ["Prix", "CHF 19'640.00 HT"],
            ],
            (35, 125),
            "rows",
            False,
        ),
        d.p("Le client reconnaît avoir reçu le mobilier désigné, l'avoir vérifié et l'accepter."),
        d.gap(16),
        d.p("Lieu et date : ........................................", after=16),
        d.p("Pour le client : ........................................"),
        d.p("(Aline Burnand, responsable de la crèche)", after=16),
        d.p("Pour Mobilis : ........................................"),
    )
    return Paper(
        "mb-livraison-vierge",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Fondation Pré-Vert pour l'enfance",
            project="Mobilier de la crèche des Vernets",
            project_code="MA 1183",
            milestone="Deuxième livraison, salles des moyens",
            signatory_name="Aline Burnand",
            signatory_title="responsable de la crèche",
            amount="19640.00 CHF",
        ),
    )


def avenant() -> Paper:
    """Amendment no. 2 with its price effect, signed by both."""
    data = ty(r"""
#set text(size: 11pt)
#align(center)[#text(14pt, weight: "bold")[AVENANT N° 2] \ au contrat de maîtrise d'œuvre, affaire n° MO-2024-77]
#v(8pt)
*Entre* la SCI Quai des Tanneurs, maître d'ouvrage, représentée par Mme Odile Ferrand, gérante,
*et* Atelier Brossard Architectes, maître d'œuvre, représenté par M. Loïc Brossard.
*Article 1 – Objet.* Le programme de l'opération Réhabilitation des Tanneurs est complété par un local vélos et une borne de recharge.
*Article 2 – Rémunération.* Le forfait initial de 142 000,00 € HT est augmenté de 6 250,00 € HT et porté à 148 250,00 € HT.
*Article 3.* Les autres clauses du contrat demeurent inchangées.
Fait en deux exemplaires à Annonay, le 3 février 2026.
#v(10pt)
#grid(columns: (1fr, 1fr), [Le maître d'œuvre \ #ink("L. Brossard")], [Le maître d'ouvrage \ _Lu et approuvé, bon pour accord_ \ #ink("Odile Ferrand")])
""")
    return Paper(
        "mb-avenant",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="SCI Quai des Tanneurs",
            project="Réhabilitation des Tanneurs",
            project_code="MO-2024-77",
            signatory_name="Odile Ferrand",
            signatory_title="gérante",
            signature_date="2026-02-03",
            amount="6250.00 EUR",
            change_order_number="2",
        ),
    )


def activite() -> Paper:
    """Consultant's monthly report of activity, validated in a portal."""
    d = Desk("Courier", 9)
    data = d.pdf(
        d.p("COMPTE RENDU D'ACTIVITÉ – MAI 2026", 12, bold=True),
        d.p("Société de services : Oriflux Conseil"),
        "Consultant : Nicolas Thévenet",
        "Client : Transports Roussillon Sud",
        "Mission : Pilotage du décisionnel",
        "N° de mission : TRS-114",
        d.gap(),
        d.table(
            [
                ["Semaine", "Jours", "Observations"],
                ["18", "0,0", "jour férié et congés"],
                ["19", "4,0", "atelier indicateurs"],
                ["20", "5,0", ""],
                ["21", "5,0", "recette tableaux de bord"],
                ["22", "4,5", "départ vendredi midi"],
                ["Total", "18,5", "TJM 610,00 EUR, soit 11 285,00 EUR HT"],
            ],
            (25, 20, 110),
            "rows",
            right=(1,),
        ),
        "Statut : VALIDÉ PAR LE CLIENT",
        "Validation électronique : Fabienne Roca, responsable BI, le 01/06/2026 à 08:52",
        d.p("Toute contestation doit parvenir avant le 5 du mois suivant.", 7.5),
    )
    return Paper(
        "mb-cra",
        "a",
        "text",
        data,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Transports Roussillon Sud",
            project="Pilotage du décisionnel",
            project_code="TRS-114",
            signatory_name="Fabienne Roca",
            signatory_title="responsable BI",
            signature_date="2026-06-01",
            amount="11285.00 EUR",
        ),
    )


def courriel() -> Paper:
    """Mail giving a conditional go."""
    d = Desk("Helvetica", 9.5)
    data = d.pdf(
        d.p("Imprimé par : clement.auger@lumeo.example", 7.5, 2),
        d.h("RE: Livrable L3 – maquettes du parcours", 12),
        d.p(
            "De : Pauline Kergoat &lt;p.kergoat@musee-corsaires.example&gt;<br/>À : Clément Auger (Luméo Scénographie)<br/>Date : mercredi 9 septembre 2026 à 14:26",
            9,
            after=12,
        ),
        "Bonjour Clément,",
        "Merci pour l'envoi. Les maquettes plaisent beaucoup au conservateur. Le Musée des Corsaires valide donc le livrable L3 du projet Salle des cartes, sous réserve que les cartels soient relus par notre historien avant impression.",
        "La facture de 9 480 € peut partir à ces conditions.",
        "Bien à vous,",
        "Pauline Kergoat<br/>Cheffe du service des expositions",
        d.gap(),
        d.p(
            "De : Clément Auger<br/>Envoyé : lundi 7 septembre<br/>Voici les douze planches du L3. Pouvez-vous me dire d'ici la fin de semaine si elles vous conviennent ?",
            8.5,
            left=10,
        ),
    )
    return Paper(
        "mb-courriel-reserve",
        "a",
        "text",
        data,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "fr",
            client="Musée des Corsaires",
            project="Salle des cartes",
            milestone="livrable L3",
            signatory_name="Pauline Kergoat",
            signatory_title="Cheffe du service des expositions",
            signature_date="2026-09-09",
            amount="9480.00 EUR",
            conditions=["les cartels soient relus par notre historien avant impression"],
        ),
    )


def refus() -> Paper:
    """Registered letter refusing an acceptance."""
    d = Desk("Times-Roman", 11, margin=26)
    data = d.pdf(
        d.p(
            "<b>Laiteries du Haut-Doubs</b><br/>Service maintenance<br/>25300 Pontarlier", after=14
        ),
        d.p("Frigotech Comtoise<br/>ZI des Granges<br/>25500 Morteau", left=240, after=14),
        d.p("Pontarlier, le 26 janvier 2026", left=240),
        "Lettre recommandée avec avis de réception",
        d.p(
            "<b>Objet :</b> refus de réception – affaire FC-0645, Extension des caves d'affinage, phase Mise en froid",
            after=10,
        ),
        "Messieurs,",
        d.p(
            "Vous nous avez convoqués le 22 janvier aux opérations de réception de la phase citée en objet, d'un montant de 88 150,00 € HT. Au cours de la visite, deux des cinq évaporateurs n'ont pas atteint la température contractuelle et l'armoire de régulation n'était pas raccordée.",
            align=4,
        ),
        d.p(
            "Dans ces conditions, nous refusons de prononcer la réception. Vous voudrez bien remédier à ces non-conformités sous quinze jours et nous proposer une nouvelle date.",
            align=4,
        ),
        d.p("Veuillez agréer, Messieurs, nos salutations distinguées.", after=14),
        Ink(seed=83),
        "Gaël Vuillemin",
        "Responsable maintenance",
    )
    return Paper(
        "mb-lettre-refus",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "fr",
            client="Laiteries du Haut-Doubs",
            project="Extension des caves d'affinage",
            project_code="FC-0645",
            milestone="Mise en froid",
            signatory_name="Gaël Vuillemin",
            signatory_title="Responsable maintenance",
            signature_date="2026-01-26",
            amount="88150.00 EUR",
        ),
    )


def double() -> Paper:
    """Scanned form, signed, two contradictory boxes crossed."""
    d = Desk("Helvetica", 10)
    page = d.pdf(
        d.table(
            [
                [
                    d.h("FICHE DE RÉCEPTION", 15, after=0),
                    d.p("Alarmes Vendôme – agence de Tours", 9, 2),
                ]
            ],
            (90, 75),
            "plain",
            False,
        ),
        d.table(
            [
                ["Client", "Résidence Les Glycines (syndic Foncia Val)"],
                ["Chantier", "Contrôle d'accès bâtiment C"],
                ["Affaire n°", "TV 30772"],
                ["Montant", "4 318,00 € TTC"],
            ],
            (35, 125),
            "grid",
            False,
        ),
        d.p("Cocher une seule case :"),
        d.table(
            [[Tick("x"), "Travaux acceptés", Tick("x"), "Travaux refusés"]],
            (8, 60, 8, 60),
            "plain",
            False,
        ),
        d.gap(),
        d.p("Le client : Didier Lemoine, gardien-chef"),
        d.p("Date : 15/12/2026"),
        Ink("D. Lemoine", "Breip", 22),
    )
    return Paper(
        "mb-fiche-double",
        "a",
        "scan",
        photographed(page, 57, 1.2, 100),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "fr",
            client="Résidence Les Glycines (syndic Foncia Val)",
            project="Contrôle d'accès bâtiment C",
            project_code="TV 30772",
            signatory_name="Didier Lemoine",
            signatory_title="gardien-chef",
            signature_date="2026-12-15",
            amount="4318.00 EUR",
        ),
        source=page,
    )


def commande() -> Paper:
    """Purchase order of a Belgian hospital."""
    d = Desk("Helvetica", 9)
    data = d.pdf(
        d.table([["BON DE COMMANDE", "N° BC26-10447", "du 17/08/2026"]], (75, 45, 45), "grid"),
        "Acheteur : Clinique Sainte-Ode, Service achats, 6900 Marche-en-Famenne",
        "Fournisseur : Hygéa Conseil SRL, Liège",
        "Projet : Accréditation du bloc opératoire",
        d.gap(),
        d.table(
            [
                ["Art.", "Désignation", "Qté", "P.U. HTVA", "Total HTVA"],
                ["1", "Audit à blanc, jour", "6", "1.050,00 €", "6.300,00 €"],
                ["2", "Rapport et plan d'actions", "1", "2.400,00 €", "2.400,00 €"],
                ["", "Total de la commande", "", "", "8.700,00 €"],
            ],
            (14, 80, 15, 28, 30),
            right=(2, 3, 4),
        ),
        d.p(
            "Livraison des rapports au bureau qualité. Le n° du bon de commande figurera sur la facture. Document généré par le système, valable sans signature.",
            8,
        ),
        paint=feet("Conditions générales d'achat au verso", "{}/1"),
    )
    return Paper(
        "mb-bon-commande",
        "a",
        "text",
        data,
        truth(
            "purchase_order",
            None,
            None,
            "fr",
            client="Clinique Sainte-Ode",
            project="Accréditation du bloc opératoire",
            amount="8700.00 EUR",
            po_number="BC26-10447",
        ),
    )


def annule() -> Paper:
    """Signed attestation, cancelled and replaced by a later index."""
    data = ty(r"""
#align(right)[#stamp[ANNULÉ ET REMPLACÉ PAR L'INDICE B \ du 12 octobre 2026]]
#text(15pt, weight: "bold")[Attestation de service fait – indice A]
#table(columns: (4.5cm, 1fr), stroke: none, row-gutter: 2pt, [Administration], [Agence régionale de l'eau Loire-Bretagne Ouest], [Prestation], [Inventaire des frayères], [N° d'affaire], [22-M-0181], [Tranche], [Tranche conditionnelle 1], [Montant], [26 600,00 € HT])
Le soussigné certifie que la tranche désignée a été exécutée conformément au marché et que son montant peut être mis en paiement.
Fait à Nantes, le 28 septembre 2026
#ink("Y. Cadoret", s: 26pt)
Yann Cadoret, chef de l'unité Milieux aquatiques
""")
    return Paper(
        "mb-service-fait-annule",
        "a",
        "text",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "fr",
            client="Agence régionale de l'eau Loire-Bretagne Ouest",
            project="Inventaire des frayères",
            project_code="22-M-0181",
            milestone="Tranche conditionnelle 1",
            signatory_name="Yann Cadoret",
            signatory_title="chef de l'unité Milieux aquatiques",
            signature_date="2026-09-28",
            amount="26600.00 EUR",
            warnings=["draft_or_void"],
        ),
    )
