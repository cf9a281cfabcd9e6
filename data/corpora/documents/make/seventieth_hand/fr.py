"""French, of France, Belgium, Switzerland and Quebec."""

from collections.abc import Iterator

from reportlab.lib import colors

from seventieth_hand.board import Ink, Paper, Pen, Scanner, press, scanned, truth
from seventieth_hand.slip import Slip, joined

AC = "acceptance_certificate"


def reception() -> Paper:
    b = Pen("Helvetica", 9.5)
    b.h("PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX", 14, alignment=1).p(
        "(article 1792-6 du Code civil)", alignment=1
    )
    b.kv(
        [
            ("Maître d'ouvrage", "SCI Les Tilleuls de Cormeilles"),
            ("Entreprise", "Menuiserie Fauchon et Fils"),
            ("Opération", "Réhabilitation de 14 logements"),
            ("Marché n°", "2025-LOT-06"),
            ("Lot", "Lot 6 Menuiseries extérieures"),
            ("Solde du marché", "18 246,90 € TTC"),
        ]
    )
    b.p(
        "Je soussignée, représentant le maître d'ouvrage, après avoir procédé à l'examen des travaux exécutés, déclare que :"
    )
    b.tick("la réception est prononcée sans réserve avec effet au 3 avril 2026", "x").tick(
        "la réception est prononcée avec effet au ............, assortie des réserves jointes"
    ).tick("la réception est refusée").gap(10)
    b.p("Fait à Cormeilles, le 7 avril 2026, en trois exemplaires.").cols(
        ["Le maître d'ouvrage", Ink(301), "Solène Kervadec, gérante"],
        ["L'entreprise", Ink(302), "Didier Fauchon"],
    )
    return Paper(
        "ml-fr-pv",
        "a",
        "text",
        b.pdf(),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="SCI Les Tilleuls de Cormeilles",
            project="Réhabilitation de 14 logements",
            project_code="2025-LOT-06",
            milestone="Lot 6 Menuiseries extérieures",
            signatory_name="Solène Kervadec",
            signatory_title="gérante",
            signature_date="2026-04-07",
            amount="18246.90 EUR",
        ),
    )


def bon() -> Paper:
    b = Pen("Courier", 10)
    b.h("BON DE FIN D'INTERVENTION 5521-B", 13).p("ASCENSEURS MEUSIENS SPRL - Namur").p(
        "Client : Résidence Val-Saint-Lambert ASBL<br/>Chantier : Remplacement treuil, cage C<br/>Dossier : AM-5521<br/>Montant forfaitaire : 11.870,00 EUR HTVA"
    )
    b.p("Essais en charge effectués le 12/06/2026. Rapport SECT favorable.").p(
        "Le client déclare le travail conforme à la commande et l'agrée.", gap=4
    ).ink(9, "M. Lenoir", face="Breip").p("Marcelline Lenoir, directrice").p(
        "Seraing, le 15/06/2026"
    )
    page = b.pdf()
    return Paper(
        "ml-fr-bon",
        "a",
        "scan",
        scanned(page, Scanner(dpi=90, skew=0.9, noise=6, blur=0.5, jpeg=38, seed=31)),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Résidence Val-Saint-Lambert ASBL",
            project="Remplacement treuil, cage C",
            project_code="AM-5521",
            signatory_name="Marcelline Lenoir",
            signatory_title="directrice",
            signature_date="2026-06-15",
            amount="11870.00 EUR",
        ),
        page,
    )


def courriel() -> Paper:
    b = Pen("Helvetica", 10)
    b.p(
        "<b>De :</b> Bouchard, Maxime &lt;maxime.bouchard@caissedesrives.example&gt;<br/><b>Envoyé :</b> 11 mars 2026 10 h 22<br/><b>À :</b> équipe Nuage boréal<br/><b>Objet :</b> RE: Livrable 2 - architecture cible (mandat NB-418)"
    )
    b.p("Bonjour l'équipe,").p(
        "Après relecture avec nos architectes, le livrable 2 répond à la demande. La Caisse des Rives l'accepte tel quel; vous pouvez facturer les 34 500,00 $ prévus."
    ).p("Merci de votre beau travail et bonne relâche!").p(
        "Maxime Bouchard<br/>Directeur principal, Infonuagique<br/>Caisse des Rives<br/>Lévis (Québec)"
    )
    return Paper(
        "ml-fr-relache",
        "a",
        "text",
        b.pdf(),
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Caisse des Rives",
            project_code="NB-418",
            milestone="Livrable 2 - architecture cible",
            signatory_name="Maxime Bouchard",
            signatory_title="Directeur principal, Infonuagique",
            signature_date="2026-03-11",
            amount="34500.00 CAD",
        ),
    )


def cra() -> Paper:
    body = r"""
#text(14pt)[Compte rendu d'activité -- mai 2026]

Prestataire : Odonate Conseil SAS (consultante : Yasmina Ferhat) \
Client : Mutuelle des Artisans du Forez \
Mission : Refonte de l'extranet adhérents, réf. OC/26/031

#table(columns: (1fr, 1fr, 1fr, 1fr), [Semaine], [Jours], [Lieu], [Visa], [19], [4,0], [Montbrison], [ok], [20], [5,0], [Montbrison], [ok], [21], [3,5], [à distance], [ok], [22], [4,0], [Montbrison], [ok], [Total], [16,5], [], [])

Taux journalier : 620,00 €. Montant : 10 230,00 € HT.

Bon pour accord sur les jours ci-dessus, le 2 juin 2026

«a»

Gérald Pommerol, responsable du pôle numérique
"""
    return Paper(
        "ml-fr-cra",
        "a",
        "text",
        press(body, a=311),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Mutuelle des Artisans du Forez",
            project="Refonte de l'extranet adhérents",
            project_code="OC/26/031",
            signatory_name="Gérald Pommerol",
            signatory_title="responsable du pôle numérique",
            signature_date="2026-06-02",
            amount="10230.00 EUR",
        ),
    )


def swiss() -> Paper:
    """Another stage is accepted than the heading suggests."""
    b = Pen("Times-Roman", 11, margin=70)
    b.p("Commune de Praz-sur-Vully<br/>Service des travaux", gap=12).h(
        "Suivi de la phase 33 - Dossier de mise à l'enquête", 14
    ).p("Objet : Place du Débarcadère, mandat 19-204<br/>Mandataire : Atelier Morat Paysage Sàrl")
    b.p(
        "La Municipalité a pris connaissance de l'avancement de la phase 33, qui se poursuit. Elle constate par ailleurs que la phase 32 (Projet de l'ouvrage) est désormais achevée et l'approuve. Les honoraires de cette dernière, soit CHF 27'450.00, sont exigibles."
    ).p("Praz-sur-Vully, le 20 janvier 2026", gap=4).ink(321).p("Jean-Luc Pittet, syndic")
    return Paper(
        "ml-fr-phase",
        "a",
        "text",
        b.pdf(),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Commune de Praz-sur-Vully",
            project="Place du Débarcadère",
            project_code="19-204",
            milestone="phase 32 (Projet de l'ouvrage)",
            signatory_name="Jean-Luc Pittet",
            signatory_title="syndic",
            signature_date="2026-01-20",
            amount="27450.00 CHF",
        ),
    )


def reserves() -> Paper:
    b = Pen("Helvetica", 10, colors.Color(0, 0.2, 0.5))
    b.h("Procès-verbal de recette provisoire").p(
        "Client : Hydroélec du Lautaret SA | Fournisseur : Télémesure Vercors | Affaire : TV-2619 | Jalon : Supervision des vannes | Montant du jalon : 52 300,00 €"
    )
    b.grid(
        [
            ["Réf.", "Essai", "Résultat"],
            ["E1", "Ouverture à distance", "Conforme"],
            ["E2", "Perte de liaison", "Conforme"],
            ["E3", "Horodatage des alarmes", "Écart de 4 s"],
            ["E4", "Reprise après coupure secteur", "Conforme"],
            ["E5", "Consultation sur tablette", "Conforme"],
        ],
        [1, 4, 2],
    ).p(
        "Rappel du contrat, article 11 : la recette peut être prononcée, prononcée avec réserves ou refusée. Le refus est motivé. Les réserves sont levées dans un délai de trente jours, faute de quoi le client peut faire exécuter les corrections aux frais du fournisseur.",
        8,
    ).p("La recette provisoire est prononcée, sous réserve des points suivants :")
    b.p("- corriger l'horodatage des alarmes").p(
        "- livrer la notice d'exploitation en version papier", gap=14
    ).cols(
        ["Pour le client", Ink(331), "Émeric Faure-Brac", "Chef d'exploitation", "28/05/2026"],
        ["Pour le fournisseur", Ink(332), "Lise Argoud", "28/05/2026"],
        line=colors.grey,
    )
    return Paper(
        "ml-fr-recette",
        "a",
        "text",
        b.pdf(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Hydroélec du Lautaret SA",
            project_code="TV-2619",
            milestone="Supervision des vannes",
            signatory_name="Émeric Faure-Brac",
            signatory_title="Chef d'exploitation",
            signature_date="2026-05-28",
            amount="52300.00 EUR",
            conditions=[
                "corriger l'horodatage des alarmes",
                "livrer la notice d'exploitation en version papier",
            ],
        ),
    )


def avenant() -> Paper:
    """A change order with a field form, conditional."""
    s = Slip("Fiche de travaux modificatifs (FTM)")
    s.field("Maître d'ouvrage", "mo", "Office public Habitat Brévenne").field(
        "Chantier", "ch", "Résidence Les Garennes"
    ).field("N° de marché", "ma", "HB-M-771").field("FTM n°", "n", "FTM 09").field(
        "Objet", "ob", "Porte coupe-feu du local vélos"
    ).field("Plus-value HT", "pv", "3 180,00 EUR")
    s.text("Décision du maître d'ouvrage").check("Acceptée", "a").check(
        "Acceptée sous condition", "b", True
    ).check("Refusée", "c").field(
        "Condition", "cond", "pose terminée avant le 10 juillet 2026"
    ).field("Nom", "nom", "Bérengère Lacombe").field("Qualité", "q", "Chargée d'opérations").field(
        "Date", "d", "22/06/2026"
    ).field("Signature", "sig", "signé électroniquement : B. Lacombe")
    return Paper(
        "ml-fr-ftm",
        "a",
        "form",
        s.pdf(),
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "fr",
            client="Office public Habitat Brévenne",
            project="Résidence Les Garennes",
            project_code="HB-M-771",
            signatory_name="Bérengère Lacombe",
            signatory_title="Chargée d'opérations",
            signature_date="2026-06-22",
            amount="3180.00 EUR",
            change_order_number="FTM 09",
            conditions=["pose terminée avant le 10 juillet 2026"],
        ),
    )


def refus() -> Paper:
    body = r"""
#align(right)[Laboratoires Quintefeuille \ Direction des achats \ Chartres, le 16 février 2026]

Agence Pivoine & Cie

Objet : projet Film institutionnel Semer (devis PIV-0926), jalon Version finale

Madame,

Nous avons visionné la version que vous nous avez remise le 9 février. La voix hors champ n'est pas celle que nous avions choisie et les plans du site de Dreux, fermé depuis un an, figurent toujours au montage malgré nos deux demandes écrites.

Nous ne pouvons donc prononcer la réception de cette version et vous prions de reprendre le montage. Le solde de 8 900,00 € ne sera réglé qu'après validation d'une nouvelle version.

Veuillez agréer, Madame, nos salutations distinguées.

«a»

Apolline Jourdain \ Directrice de la communication
"""
    return Paper(
        "ml-fr-refus",
        "a",
        "text",
        press(body, font="New Computer Modern", a=341),
        truth(
            AC,
            "rejected",
            True,
            "fr",
            client="Laboratoires Quintefeuille",
            project="Film institutionnel Semer",
            project_code="PIV-0926",
            milestone="Version finale",
            signatory_name="Apolline Jourdain",
            signatory_title="Directrice de la communication",
            signature_date="2026-02-16",
            amount="8900.00 EUR",
        ),
    )


def untick() -> Paper:
    """Signed, but no box is ticked."""
    b = Pen("Times-Roman", 11)
    b.h("Attestation de service fait", 16).kv(
        [
            ("Établissement", "Centre hospitalier de la Haute-Lys"),
            ("Titulaire", "Blanchisserie Conseil SARL"),
            ("Marché", "26-CHHL-012"),
            ("Projet", "Audit des flux de linge"),
            ("Montant", "6 720,00 € HT"),
        ]
    ).p("Le responsable soussigné constate que la prestation est :")
    b.tick("admise").tick("admise avec réfaction").tick("ajournée").tick("rejetée").gap(12).ink(
        351
    ).p("Thibault Wecxsteen, attaché d'administration, le 5 mai 2026").p(
        "Cocher la case utile ; à défaut l'attestation n'a pas d'effet.", 8
    )
    return Paper(
        "ml-fr-casevide",
        "a",
        "text",
        b.pdf(),
        truth(
            AC,
            "undecided",
            True,
            "fr",
            client="Centre hospitalier de la Haute-Lys",
            project_code="26-CHHL-012",
            project="Audit des flux de linge",
            signatory_name="Thibault Wecxsteen",
            signatory_title="attaché d'administration",
            signature_date="2026-05-05",
            amount="6720.00 EUR",
        ),
    )


def draft() -> Paper:
    body = r"""
#text(13pt)[*PROJET -- ne vaut pas acceptation*]

#text(16pt)[Certificat d'achèvement]

Donneur d'ouvrage : Ville de Sainte-Florence-du-Lac \
Firme : Groupe Arpent inc. \
Dossier : 2026-GA-77, Relevé topographique du rang Nord \
Étape : Livraison des plans \
Somme exigible : 9 980,00 \$

Le donneur d'ouvrage reconnaît que l'étape est achevée et l'accepte sans réserve.

#v(1.2cm)
Signature : #ln() #h(1cm) Date : #ln(w: 3cm) \
Rosaire Thériault, directeur général \\ Sainte-Florence-du-Lac (Québec)
"""
    return Paper(
        "ml-fr-projet",
        "a",
        "text",
        press(body),
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Ville de Sainte-Florence-du-Lac",
            project="Relevé topographique du rang Nord",
            project_code="2026-GA-77",
            milestone="Livraison des plans",
            signatory_name="Rosaire Thériault",
            signatory_title="directeur général",
            amount="9980.00 CAD",
            warnings=["draft_or_void"],
        ),
    )


def mixed() -> Paper:
    """A covering letter with text, the form behind it scanned and unsigned by the client."""
    cover = Pen("Helvetica", 10)
    cover.p("Wallonie Génie Climatique SA").gap().p("Liège, le 9 juin 2026").p(
        "À l'attention de Monsieur Baudouin Stassart, Manufacture Ardenne-Verre"
    ).p("Monsieur,").p(
        "Vous trouverez ci-joint le procès-verbal de réception de la chaufferie, complété par nos soins. Merci de nous le retourner signé."
    ).p("Cordialement,").p("Noémie Delhaye, chargée d'affaires")
    b = Pen("Times-Roman", 12)
    b.h("RÉCEPTION DÉFINITIVE", 17).p("Maître de l'ouvrage : Manufacture Ardenne-Verre").p(
        "Ouvrage : Nouvelle chaufferie, dossier WGC 8140"
    ).p("Retenue à libérer : 14.050,00 EUR").p(
        "Le maître de l'ouvrage accorde la réception définitive.", gap=16
    ).cols(
        ["Pour l'entreprise", Ink(361, "N. Delhaye"), "Noémie Delhaye", "9 juin 2026"],
        [
            "Pour le maître de l'ouvrage",
            "<br/>______________",
            "Baudouin Stassart, administrateur délégué",
            "Date : ________",
        ],
    )
    first, second = cover.pdf(), b.pdf()
    how = Scanner(dpi=95, skew=-0.7, noise=4, jpeg=38, seed=35)
    return Paper(
        "ml-fr-aretourner",
        "a",
        "mixed",
        joined(first, scanned(second, how)),
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Manufacture Ardenne-Verre",
            project="Nouvelle chaufferie",
            project_code="WGC 8140",
            milestone=None,
            signatory_name="Baudouin Stassart",
            signatory_title="administrateur délégué",
            amount="14050.00 EUR",
            warnings=["partly_signed"],
        ),
        joined(first, second),
    )


def facture() -> Paper:
    b = Pen("Helvetica", 9.5)
    b.h("FACTURE F-2026-0381", 16).p("Ingénierie Sonore Pyla &nbsp; SIRET 000 000 000 00000").p(
        "Facturé à : Théâtre du Hangar Bleu, Arcachon"
    ).p("Date : 30/04/2026 &nbsp; Échéance : 30/05/2026 &nbsp; Votre commande : TH-2214")
    b.grid(
        [
            ["Désignation", "Montant HT"],
            [
                "Étude acoustique de la salle, affaire ISP-61 (réception signée le 24/04/2026)",
                "5 600,00 €",
            ],
            ["TVA 20 %", "1 120,00 €"],
            ["Total TTC", "6 720,00 €"],
        ],
        [4, 1],
    )
    b.p(
        "Pénalités de retard : trois fois le taux légal. Indemnité forfaitaire de recouvrement : 40 €.",
        8,
    )
    return Paper(
        "ml-fr-facture",
        "a",
        "text",
        b.pdf(),
        truth(
            "other",
            None,
            None,
            "fr",
            client="Théâtre du Hangar Bleu",
            project="Étude acoustique de la salle",
            project_code="ISP-61",
            po_number="TH-2214",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        reception,
        bon,
        courriel,
        cra,
        swiss,
        reserves,
        avenant,
        refus,
        untick,
        draft,
        mixed,
        facture,
    ):
        yield make()
