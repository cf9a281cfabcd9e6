"""Post from France, Belgium, Switzerland and Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, LETTER

from .board import Box, Field, Ink, fill, gap, glass, p, pl, tab, text, ty

AC = "acceptance_certificate"


def _set() -> Iterator[Paper]:
    """Pages set with typst."""
    pdf = ty(r"""
#set page(margin: 1.8cm); #set text(font: "Liberation Serif", size: 11pt, lang: "fr")
#align(center, box(stroke: 1pt, inset: 8pt)[*PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX* \ (article 1792-6 du Code civil)])
#let f(a, b) = [#a : #hand(b, size: 12.5pt) \ ]
#f("Maître d'ouvrage", "Copropriété Les Tilleuls") #f("Entreprise", "Couverture Lagarrigue") #f("Chantier", "Réfection toiture bâtiment B") #f("Marché n°", "2026-T-14") #f("Montant du marché HT", "38 900,00 €")
Je soussigné, représentant le maître de l'ouvrage, après avoir procédé à la visite des travaux en présence de l'entrepreneur, déclare que la réception :
#grid(columns: 2, gutter: 8pt, bx(), [est prononcée sans réserve, avec effet à la date du présent], bx(on: "x"), [est prononcée avec les réserves mentionnées ci-dessous], bx(), [est refusée])
Réserves : #hand("reprendre le solin de la cheminée nord", size: 12.5pt) \ #h(1.7cm) #hand("évacuer les gravats de la cour", size: 12.5pt)

Délai de levée : #hand("15 jours", size: 12.5pt)
#v(8mm)
Fait à #hand("Albi") le #hand("21/05/2026") en deux exemplaires
#grid(columns: (1fr, 1fr), [Le maître d'ouvrage \ #ink(61) \ #hand("Solange Védrines, syndic")], [L'entreprise \ #ink(62)])
""")
    yield glass(
        "fr-toiture-reserves",
        pdf,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Copropriété Les Tilleuls",
            project="Réfection toiture bâtiment B",
            project_code="2026-T-14",
            signatory_name="Solange Védrines",
            signatory_title="syndic",
            signature_date="2026-05-21",
            amount="38900.00 EUR",
            conditions=["reprendre le solin de la cheminée nord", "évacuer les gravats de la cour"],
        ),
        21,
    )

    pdf = ty(r"""
#set page(width: 148mm, height: 210mm, margin: 1.2cm); #set text(font: "Liberation Sans", size: 9pt, lang: "fr", region: "CH")
#grid(columns: (1fr, auto), text(13pt, weight: "bold")[Bovet Chauffage Sàrl], [Bon de travail N° *20417*]) Rue de la Gare 9, 1530 Payerne #v(2mm)
#table(columns: (1fr, 2fr), inset: 5pt, [Client], hand[Fromagerie Clément SA], [Lieu], hand[Chaufferie, Corcelles], [Projet / travaux], hand[Remplacement brûleur et vanne 3 voies], [Technicien], hand[L. Guex], [Heures], hand[6 1/2])
#table(columns: (1fr, auto, auto), inset: 4pt, [Matériel], [Qté], [CHF], hand[Brûleur BG 40], hand[1], hand[1'940.00], hand[Vanne DN 32], hand[1], hand[385.00], [Main-d'œuvre], [], hand[780.00], [*Total HT*], [], hand[3'105.00])
Le client atteste que les travaux ci-dessus ont été exécutés à sa satisfaction et les accepte sans réserve.
#v(4mm)
Date #hand[4.2.2026] #h(5mm) Visa du client #ink(31, w: 80pt) \ Nom en majuscules : #hand[YVES CLÉMENT]
""")
    yield glass(
        "fr-ch-bon-travail",
        pdf,
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Fromagerie Clément SA",
            project_code="20417",
            project="Remplacement brûleur et vanne 3 voies",
            signatory_name="YVES CLÉMENT",
            signature_date="2026-02-04",
            amount="3105.00 CHF",
        ),
        22,
        dpi=140,
        shadow=True,
    )

    pdf = ty(r"""
#set page(margin: 2cm); #set text(font: "Liberation Mono", size: 9.5pt, lang: "fr")
SIGNALÉTIQUE DORVAL & CIE #h(1fr) BON DE LIVRAISON BL-88041 \ ZA du Pré-Long, 72200 La Flèche
#line(length: 100%, stroke: 0.5pt)
Livré à : Office de tourisme du Val-Mouron \ Affaire : Panneaux sentier des moulins \ Votre commande : CDE-2026-059 \ Date de livraison : 19/06/2026
#table(columns: (auto, 1fr, auto, auto), [Réf.], [Désignation], [Commandé], [Livré], [PN-60], [Panneau bois gravé 60x40], [14], [14], [TB-02], [Table de lecture inox], [2], [2])
Valeur de la livraison : 7 264,00 EUR HT

Marchandise reçue complète, contrôlée et acceptée en bon état.
#v(5mm)
Pour le client, cachet et signature :
#pad(left: 4cm, [#pen("Mireille Hautbois") \ #text(8pt)[Mireille Hautbois, responsable accueil -- le 19/06/2026]])
#place(dx: 7.2cm, dy: -2.1cm, stamp(a: 7deg, c: rgb("#2b4aa0"), size: 10pt)[OFFICE DE TOURISME \ VAL-MOURON \ REÇU CONFORME])
""")
    yield glass(
        "fr-livraison-cachet",
        pdf,
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Office de tourisme du Val-Mouron",
            project="Panneaux sentier des moulins",
            po_number="CDE-2026-059",
            signatory_name="Mireille Hautbois",
            signatory_title="responsable accueil",
            signature_date="2026-06-19",
            amount="7264.00 EUR",
        ),
        23,
        contrast=0.9,
    )

    pdf = ty(r"""
#set page(paper: "us-letter", margin: 2.2cm); #set text(font: "Libertinus Serif", size: 11pt, lang: "fr", region: "CA")
#text(17pt)[Certificat de parachèvement de mandat]
#v(3mm)
*Donneur d'ouvrage :* Société de transport de Rivière-Noire \ *Mandat :* Refonte de la carte interactive du réseau \ *N° de mandat :* STR-2025-311 \ *Livrable visé :* L4 -- Mise en ligne \ *Somme payable :* 42 750,00 \$ CA avant taxes
#v(3mm)
Le consultant, Atelier Cartographique Boréal inc., a remis le livrable L4 le 2 mars 2026. Le comité technique l'a examiné entre le 3 et le 12 mars. La carte répond aux exigences du devis, y compris en matière d'accessibilité, et le comité en recommande le paiement.

En foi de quoi le donneur d'ouvrage accepte le livrable L4, à la condition que le consultant corrige d'ici au 10 avril l'affichage des horaires du dimanche.
#v(8mm)
#ink(14, c: black) \ Geneviève Thibodeau, directrice, Expérience client \ Rivière-Noire, le 16 mars 2026
""")
    yield text(
        "fr-qc-parachevement",
        pdf,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Société de transport de Rivière-Noire",
            project="Refonte de la carte interactive du réseau",
            project_code="STR-2025-311",
            milestone="L4 – Mise en ligne",
            signatory_name="Geneviève Thibodeau",
            signatory_title="directrice, Expérience client",
            signature_date="2026-03-16",
            amount="42750.00 CAD",
            conditions=[
                "le consultant corrige d’ici au 10 avril l’affichage des horaires du dimanche"
            ],
        ),
    )


def _drawn() -> Iterator[Paper]:
    """Pages drawn with platypus."""
    pdf = pl(
        [
            p("DÉPARTEMENT DE LA HAUTE-VARENNE", 12, "Helvetica-Bold", al="c"),
            p("Direction des collèges", 9, al="c"),
            gap(),
            p("EXE6 – Décision de réception", 15, "Helvetica-Bold", al="c"),
            gap(),
            p("<b>A. Identification</b>"),
            p(
                "Maître d'ouvrage : Département de la Haute-Varenne<br/>Opération : Restructuration de la demi-pension du collège Ampère<br/>Marché : 2024-067, lot 5 Menuiseries intérieures<br/>Titulaire : SAS Menuiserie Poirson<br/>Montant HT du marché, avenants compris : 127 318,40 €",
                lead=1.5,
            ),
            p("<b>B. Décision</b>"),
            p(
                "Au vu du procès-verbal des opérations préalables à la réception en date du 28 août 2026 et des propositions du maître d'œuvre, la personne publique décide :"
            ),
            tab(
                [
                    [
                        Box("x"),
                        "la réception est prononcée sans réserve, avec effet au 28 août 2026",
                    ],
                    [
                        Box(),
                        "la réception est prononcée sous réserve de l'exécution des travaux énumérés en annexe",
                    ],
                    [Box(), "la réception n'est pas prononcée"],
                ],
                [20, 440],
                10,
                kind="bare",
            ),
            gap(),
            p("À Varenne, le 4 septembre 2026"),
            Ink(27),
            p("Le directeur des collèges,<br/>Aurélien Machefer"),
        ],
        margin=62,
    )
    yield text(
        "fr-exe6-college",
        pdf,
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Département de la Haute-Varenne",
            project="Restructuration de la demi-pension du collège Ampère",
            project_code="2024-067",
            milestone="lot 5 Menuiseries intérieures",
            signatory_name="Aurélien Machefer",
            signatory_title="directeur des collèges",
            signature_date="2026-09-04",
            amount="127318.40 EUR",
        ),
    )

    pdf = pl(
        [
            tab(
                [
                    ["<b>ORDRE MODIFICATIF</b>", "N° OM-07"],
                    ["Chantier", "Extension du hall logistique, Fleurus"],
                    ["Maître de l'ouvrage", "Distribel SPRL"],
                    ["Entreprise", "Charpentes Wautelet SA"],
                    ["Référence chantier", "CW/25/190"],
                    ["Établi le", "9 mars 2026"],
                ],
                [160, 300],
                10,
                head="#fde68a",
            ),
            gap(),
            p(
                "Description : suppression de la trappe de désenfumage n° 6 et obturation de la réservation, suite à l'avis des pompiers."
            ),
            tab(
                [
                    ["En moins", "trappe 1,20 x 1,80", "– 2.980,00 €"],
                    ["En plus", "obturation", "+ 640,00 €"],
                    ["<b>Incidence sur le marché (hors TVA)</b>", "", "<b>– 2.340,00 €</b>"],
                ],
                [200, 140, 120],
                right=[2],
            ),
            gap(),
            p("Incidence sur le délai : néant."),
            p("Le maître de l'ouvrage marque son accord sur la présente modification."),
            gap(10),
            Ink(45, "B. Lambotte"),
            p("Benoît Lambotte, administrateur délégué – Distribel SPRL – le 11 mars 2026"),
        ],
        margin=60,
    )
    yield text(
        "fr-be-modificatif",
        pdf,
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Distribel SPRL",
            project="Extension du hall logistique, Fleurus",
            project_code="CW/25/190",
            change_order_number="OM-07",
            signatory_name="Benoît Lambotte",
            signatory_title="administrateur délégué",
            signature_date="2026-03-11",
            amount="-2340.00 EUR",
        ),
    )

    days = [
        ["Semaine", "L", "M", "M", "J", "V", "Total"],
        ["S36", "1", "1", "1", "1", "0,5", "4,5"],
        ["S37", "1", "1", "1", "1", "1", "5"],
        ["S38", "1", "1", "0", "0", "0", "2"],
        ["", "", "", "", "", "<b>Jours</b>", "<b>11,5</b>"],
    ]
    pdf = pl(
        [
            p("Compte rendu d'activité – septembre 2026", 14, "Helvetica-Bold", "#4c1d95"),
            p(
                "Prestataire : Kéo Conseil · Intervenant : Farid Belmokhtar · Client : Mutuelle Sambre-Avenir · Mission : Pilotage migration téléphonie (réf. KC-0991)"
            ),
            gap(),
            tab(days, [70, 40, 40, 40, 40, 50, 60], kind="grid", head="#ede9fe"),
            gap(),
            p("TJM 710 € – montant à facturer après validation : 8 165,00 € HT"),
            gap(20),
            tab(
                [
                    ["Signature de l'intervenant", "Validation du client"],
                    [Ink(70), ""],
                    [
                        "Farid Belmokhtar, le 18/09/2026",
                        "Nom : Hélène Dassonville<br/>Qualité : responsable réseaux<br/>Date :<br/>Signature :",
                    ],
                ],
                [220, 240],
            ),
        ],
        margin=60,
    )
    yield text(
        "fr-cra-attente",
        pdf,
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "fr",
            client="Mutuelle Sambre-Avenir",
            project="Pilotage migration téléphonie",
            project_code="KC-0991",
            signatory_name="Hélène Dassonville",
            signatory_title="responsable réseaux",
            amount="8165.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    pdf = pl(
        [
            p("Gmail – impression", 8, col="#888888"),
            p("Validation maquettes application patients", 14, "Helvetica-Bold"),
            p(
                "<b>Rozenn Le Goff</b> &lt;rozenn.legoff@cliniquepenfeld.example&gt;<br/>À : Studio Marée Haute &lt;projets@mareehaute.example&gt;<br/>lun. 8 juin 2026 à 10:17"
            ),
            gap(),
            p("Bonjour Damien,"),
            p(
                "Bonne nouvelle : le comité des usagers a donné son feu vert vendredi. Je vous confirme donc que la Clinique de Penfeld valide le jalon 1 « Maquettes » de l'application patients, sans demande de modification. Vous pouvez émettre l'acompte de 5 880 € prévu au bon de commande BC-2291."
            ),
            p("On garde la réunion du 15 pour parler de la suite."),
            p("Bonne semaine,"),
            p("Rozenn Le Goff<br/>Cheffe de projet numérique"),
        ],
        margin=48,
    )
    yield text(
        "fr-mail-maquettes",
        pdf,
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Clinique de Penfeld",
            project="application patients",
            milestone="jalon 1 « Maquettes »",
            po_number="BC-2291",
            signatory_name="Rozenn Le Goff",
            signatory_title="Cheffe de projet numérique",
            signature_date="2026-06-08",
            amount="5880.00 EUR",
        ),
    )

    form = pl(
        [
            p("FICHE DE RECETTE", 16, "Helvetica-Bold"),
            p("Édisoft Loire – à compléter par le client", 9),
            gap(),
            tab(
                [
                    ["Client", Field("client")],
                    ["Projet", Field("projet")],
                    ["N° d'affaire", Field("affaire")],
                    ["Étape", Field("etape")],
                    ["Montant de l'étape", Field("montant")],
                ],
                [120, 300],
            ),
            gap(),
            p("Résultat de la recette (une seule case) :"),
            tab(
                [
                    [Field("ok", on=True), "Recette prononcée"],
                    [Field("ko", on=True), "Recette ajournée"],
                ],
                [22, 300],
                kind="bare",
            ),
            gap(),
            tab(
                [
                    ["Représentant du client", Field("nom")],
                    ["Date", Field("date")],
                    ["Signature", Ink(88)],
                ],
                [150, 270],
            ),
        ],
        margin=60,
    )
    pdf = fill(
        form,
        {
            "client": "Régie des eaux du Layon",
            "projet": "Télérelève communale",
            "affaire": "EL-5530",
            "etape": "Lot 2 Supervision",
            "montant": "19 400,00 EUR",
            "nom": "Patrice Guérinet",
            "date": "13/02/2026",
        },
    )
    yield text(
        "fr-recette-double",
        pdf,
        truth(
            AC,
            "undecided",
            True,
            "fr",
            client="Régie des eaux du Layon",
            project="Télérelève communale",
            project_code="EL-5530",
            milestone="Lot 2 Supervision",
            signatory_name="Patrice Guérinet",
            signature_date="2026-02-13",
            amount="19400.00 EUR",
        ),
        "form",
    )

    pdf = pl(
        [
            p("Théâtre municipal de Brézac", 13, "Times-Bold"),
            p("Place du Marché, 46300 Brézac", 9, "Times-Roman"),
            gap(20),
            p("Lettre recommandée avec avis de réception", 9, "Times-Italic"),
            p("Scénotech SARL<br/>À l'attention de M. Rigal", 11, "Times-Roman"),
            gap(),
            p("Brézac, le 17 novembre 2026", 11, "Times-Roman", al="r"),
            p(
                "<b>Objet : marché SCN-26-02, motorisation des cintres – refus de réception</b>",
                11,
                "Times-Roman",
            ),
            gap(),
            p("Monsieur,", 11, "Times-Roman"),
            p(
                "Les essais du 13 novembre ont montré que trois treuils sur huit dépassent la tolérance d'arrêt et que l'arrêt d'urgence côté jardin est inopérant. Ces désordres mettent en cause la sécurité des équipes. En conséquence, je ne prononce pas la réception de l'installation et vous demande de me proposer une nouvelle date d'essais une fois les reprises effectuées.",
                11,
                "Times-Roman",
                al="j",
            ),
            p("Le solde du marché, soit 23 615,00 € HT, reste suspendu.", 11, "Times-Roman"),
            p("Veuillez agréer, Monsieur, mes salutations distinguées.", 11, "Times-Roman"),
            Ink(99),
            p("Claire Fontanilles<br/>Administratrice", 11, "Times-Roman"),
        ],
        margin=72,
    )
    yield text(
        "fr-refus-cintres",
        pdf,
        truth(
            AC,
            "rejected",
            True,
            "fr",
            client="Théâtre municipal de Brézac",
            project="motorisation des cintres",
            project_code="SCN-26-02",
            signatory_name="Claire Fontanilles",
            signatory_title="Administratrice",
            signature_date="2026-11-17",
            amount="23615.00 EUR",
        ),
    )

    pdf = pl(
        [
            p("ÉNONCÉ DES TRAVAUX N° 4", 15, "Helvetica-Bold"),
            p(
                "pris en vertu de la convention-cadre du 6 janvier 2025 entre Coopérative Agro-Matane (le Client) et Groupe-conseil Lavoie-Hébert (le Fournisseur)"
            ),
            gap(),
            p("<b>1. Projet</b> – Diagnostic énergétique des serres"),
            p(
                "<b>2. Portée</b> – Relevé des consommations, modélisation, plan d'action chiffré. Sont exclus les travaux et la recherche de subventions."
            ),
            p("<b>3. Livrables et honoraires</b>"),
            tab(
                [
                    ["Livrable", "Échéance", "Honoraires"],
                    ["Rapport de relevé", "30 avril 2026", "11 200,00 $ CA"],
                    ["Plan d'action", "29 mai 2026", "14 300,00 $ CA"],
                    ["Total", "", "25 500,00 $ CA"],
                ],
                [220, 120, 120],
                head="#e0f2fe",
                right=[2],
            ),
            p(
                "<b>4. Acceptation</b> – Le Client dispose de dix jours ouvrables pour accepter ou refuser par écrit chaque livrable."
            ),
            gap(16),
            tab(
                [
                    [Ink(7), Ink(17)],
                    [
                        "Pour le Client : Marc-André Ouellet, directeur général<br/>Le 2 mars 2026",
                        "Pour le Fournisseur : Josée Lavoie<br/>Le 27 février 2026",
                    ],
                ],
                [240, 220],
                kind="bare",
            ),
        ],
        LETTER,
        60,
    )
    yield text(
        "fr-qc-enonce",
        pdf,
        truth(
            "statement_of_work",
            None,
            True,
            "fr",
            client="Coopérative Agro-Matane",
            project="Diagnostic énergétique des serres",
            project_code="4",
            signatory_name="Marc-André Ouellet",
            signatory_title="directeur général",
            signature_date="2026-03-02",
            amount="25500.00 CAD",
        ),
    )

    pdf = pl(
        [
            tab(
                [
                    [
                        "<b>Géomètres Vasseur-Pruvost</b><br/>SELARL – 62000 Arras",
                        "<b>FACTURE F26-0733</b><br/>du 30/09/2026",
                    ]
                ],
                [280, 180],
                11,
                kind="bare",
            ),
            gap(20),
            p("Doit : Communauté de communes du Ternin"),
            gap(),
            tab(
                [
                    ["Désignation", "HT"],
                    ["Bornage et plan topographique, zone d'activités des Aulnes", "4 150,00 €"],
                    ["Déplacements", "210,00 €"],
                    ["TVA 20 %", "872,00 €"],
                    ["Net à payer", "5 232,00 €"],
                ],
                [340, 120],
                kind="rows",
                right=[1],
            ),
            p(
                "Règlement à 30 jours par virement. Tout retard donne lieu à l'indemnité forfaitaire de 40 €. Escompte pour paiement anticipé : néant. Une facture est réputée acceptée à défaut de contestation sous quinze jours.",
                8,
            ),
        ],
        A4,
        60,
    )
    yield text(
        "fr-facture-bornage",
        pdf,
        truth("other", None, None, "fr", client="Communauté de communes du Ternin"),
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    yield from _set()
    yield from _drawn()
