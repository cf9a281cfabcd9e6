"""French papers from France, Belgium, Switzerland and Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER
from scan import Scanner

from fifty_ninth_hand.board import (
    Field,
    Ink,
    Look,
    Stamp,
    foot,
    rl,
    rule,
    scanned,
    sp,
    text,
    ty,
    water,
)


def travaux() -> Paper:
    """Procès-verbal de réception avec réserves."""
    k = Look(size=9.5)
    story = [
        k.h("PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX", 13, align=1),
        k.table(
            [
                ["Maître d'ouvrage", "Commune de Saint-Vérin-sur-Auzon"],
                ["Opération", "Vidéoprotection du centre-bourg"],
                ["Lot / affaire", "Lot 2, affaire n° 2025-014"],
                ["Titulaire", "Réseaux du Quercy SARL"],
                ["Tranche", "Tranche ferme : 14 caméras"],
            ],
            (130, 350),
            head=False,
        ),
        k.p("Le maître d'ouvrage, après visite contradictoire du 11 mars 2026, décide (cocher) :"),
        k.tick("", "que la réception est prononcée sans réserve"),
        k.tick("x", "que la réception est prononcée avec les réserves ci-après"),
        k.tick("", "que la réception est refusée"),
        sp(),
        k.p(
            "Étaient présents : Mme le maire, M. Lacassagne, M. Ducournau (maîtrise d'œuvre), le brigadier-chef Pons (police municipale). Les épreuves prévues au CCTP ont été exécutées ; les plans de récolement ont été présentés.",
            8.5,
        ),
        k.p(
            "Réserves : 1) reprise de l'enrobé au droit du mât n° 6 ; 2) fourniture du dossier des ouvrages exécutés. Délai : 15 avril 2026."
        ),
        k.side(
            [k.p("Le titulaire"), Ink("quercy d"), k.p("D. Lacassagne")],
            [
                k.p("Le maître d'ouvrage, le 12 mars 2026"),
                Ink("ysabeau m"),
                k.p("Ysabeau Montfermeil, maire"),
            ],
        ),
    ]
    return text(
        "auzon",
        rl(story),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Commune de Saint-Vérin-sur-Auzon",
            project="Vidéoprotection du centre-bourg",
            project_code="2025-014",
            milestone="Tranche ferme : 14 caméras",
            signatory_name="Ysabeau Montfermeil",
            signatory_title="maire",
            signature_date="2026-03-12",
            conditions=[
                "reprise de l'enrobé au droit du mât n° 6",
                "fourniture du dossier des ouvrages exécutés",
            ],
        ),
    )


def recette() -> Paper:
    """PV de recette informatique, quelques lignes."""
    body = r"""
#align(right)[*Mutuelle des Bateliers* \ Direction des systèmes d'information]
#v(8pt)
#text(14pt, weight: "bold")[PV de recette n° 7]
Projet : Espace adhérent \ Affaire : MB-EA-2026 \ Prestataire : Coquelicot Numérique \ Objet : Lot 3 Télétransmission

Les cas de test du cahier de recette (62) ont été déroulés du 1#super[er] au 9 juin 2026. Aucune anomalie bloquante ni majeure ne subsiste. *La recette est prononcée*, ce qui déclenche le paiement de 18 750,00 € HT.

Fait à Conflans, le 10 juin 2026 \ #pen(w: 75pt) \ Fulbert Desnoyers, responsable de domaine
"""
    return text(
        "bateliers",
        ty(body, "Libertinus Serif", 11),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Mutuelle des Bateliers",
            project="Espace adhérent",
            project_code="MB-EA-2026",
            milestone="Lot 3 Télétransmission",
            signatory_name="Fulbert Desnoyers",
            signatory_title="responsable de domaine",
            signature_date="2026-06-10",
            amount="18750.00 EUR",
        ),
    )


def cra() -> Paper:
    """Compte rendu d'activité en formulaire rempli."""
    k = Look(size=9, accent="#553c8b")
    story = [
        k.h("Compte rendu d'activité mensuel"),
        k.kv(
            [
                ("Intervenant", Field("intervenant", "Ambroise Kervella")),
                ("Société cliente", Field("client", "Verrerie de la Thiérache")),
                ("Mission", Field("mission", "Assistance SAP module PM", 240)),
                ("N° de mission", Field("ref", "VT-PM-0926", 120)),
                ("Mois", Field("mois", "septembre 2026", 120)),
                ("Jours travaillés", Field("jours", "21", 50)),
                ("Astreintes", Field("astr", "2 nuits", 80)),
            ],
            120,
            pad=4,
        ),
        k.h("Validation du client", 11),
        k.table(
            [
                [Field("ok", on=True), "Compte rendu validé"],
                [Field("ko", on=False), "Compte rendu à corriger"],
            ],
            (22, 300),
            "none",
            head=False,
        ),
        k.kv(
            [
                ("Nom", Field("nom", "Clothilde Hennequin")),
                ("Qualité", Field("qualite", "Responsable maintenance")),
                ("Date", Field("date", "30/09/2026", 90)),
                ("Signature", Ink("clothilde h")),
            ],
            120,
            pad=4,
        ),
    ]
    return text(
        "thierache",
        rl(story),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Verrerie de la Thiérache",
            project="Assistance SAP module PM",
            project_code="VT-PM-0926",
            signatory_name="Clothilde Hennequin",
            signatory_title="Responsable maintenance",
            signature_date="2026-09-30",
        ),
        "form",
    )


def avenant() -> Paper:
    """Avenant avec plus-value, signé."""
    k = Look("Times-Roman", "Times-Bold", 11)
    story = [
        k.h("AVENANT N° 3", 16, align=1),
        k.p("au marché « Supervision des chaufferies » (affaire n° 24-M-118)", align=1),
        rule(),
        k.p(
            "Entre l'Office de l'habitat du Vendômois, maître d'ouvrage, et Thermélec Ouest SAS, titulaire."
        ),
        k.p(
            "<b>Article 1.</b> Le présent avenant a pour objet l'ajout de deux chaufferies (résidences Lilas et Tilleuls)."
        ),
        k.p(
            "<b>Article 2.</b> Incidence financière : plus-value de 9 364,00 € HT, portant le marché à 141 864,00 € HT."
        ),
        k.p(
            "<b>Décomposition.</b> Automates et coffrets : 6 120,00 € ; câblage : 1 874,00 € ; mise en service et dossier : 1 370,00 €. Les prix sont fermes. Le délai global est prolongé de trois semaines, la date limite devenant le 17 juillet 2026."
        ),
        k.p(
            "<b>Article 3.</b> Les autres clauses demeurent inchangées. L'avenant prend effet à sa signature par le maître d'ouvrage."
        ),
        k.side(
            [
                k.p("Pour le titulaire, le 4 mai 2026"),
                Ink("therm o"),
                k.p("Octave Brisson, gérant"),
            ],
            [
                k.p("Pour le maître d'ouvrage, le 7 mai 2026"),
                Ink("L. Pommeraye", font="Dkg", height=18),
                k.p("Léonie Pommeraye, directrice générale"),
            ],
        ),
    ]
    return text(
        "vendomois",
        rl(story, margin=60),
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Office de l'habitat du Vendômois",
            project="Supervision des chaufferies",
            project_code="24-M-118",
            signatory_name="Léonie Pommeraye",
            signatory_title="directrice générale",
            signature_date="2026-05-07",
            amount="9364.00 EUR",
            change_order_number="3",
        ),
    )


def courriel() -> Paper:
    """Courriel qui valide un livrable."""
    k = Look(size=9.5)
    story = [
        k.kv(
            [
                ("De :", "Maëlle Quintin (Armement Kerguen)"),
                ("À :", "Studio Varech"),
                ("Envoyé :", "vendredi 6 février 2026 09:14"),
                ("Objet :", "Re: maquettes V3, site institutionnel, affaire D-2231"),
            ],
            70,
        ),
        rule(),
        k.p("Bonjour à tous,"),
        k.p(
            "Vu hier en comité de direction : les maquettes V3 sont validées, avec les compliments du président pour les photos de pont. Vous pouvez lancer l'intégration et facturer l'acompte de 4 200,00 € prévu à cette étape."
        ),
        k.p("Bon week-end,"),
        k.p("Maëlle Quintin<br/>Chargée de communication<br/>Armement Kerguen"),
    ]
    return text(
        "kerguen",
        rl(story),
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Armement Kerguen",
            project="site institutionnel",
            project_code="D-2231",
            milestone="maquettes V3",
            signatory_name="Maëlle Quintin",
            signatory_title="Chargée de communication",
            signature_date="2026-02-06",
            amount="4200.00 EUR",
        ),
    )


def unsigned() -> Paper:
    """Bon de recette vide de signature, scanné."""
    k = Look(size=10.5)
    story = [
        k.h("BON DE RECETTE"),
        k.table(
            [
                ["Client", "Laboratoires Aubrac-Pharma"],
                ["Projet", "Traçabilité des lots"],
                ["Commande", "CF-90871"],
                ["Livrable", "Connecteur balance"],
                ["Montant", "6 930,00 € HT"],
            ],
            (120, 330),
            head=False,
        ),
        k.p("Le client reconnaît la conformité du livrable :"),
        k.tick("", "conforme"),
        k.tick("", "non conforme"),
        sp(14),
        k.p("Nom : Séverin Altmeyer        Fonction : Responsable qualité"),
        k.p("Date : ____ / ____ / ________"),
        k.p("Signature :"),
        sp(40),
        rule(),
    ]
    return scanned(
        "aubrac",
        rl(story, margin=60),
        Scanner(dpi=100, skew=0.5, noise=3, jpeg=35, seed=31),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Laboratoires Aubrac-Pharma",
            project="Traçabilité des lots",
            milestone="Connecteur balance",
            signatory_name="Séverin Altmeyer",
            signatory_title="Responsable qualité",
            amount="6930.00 EUR",
            po_number="CF-90871",
        ),
    )


def quebec() -> Paper:
    """Certificat québécois de fin des travaux, retenue sous condition."""
    body = r"""
#text(12pt, weight: "bold")[CERTIFICAT DE FIN DES TRAVAUX]
#line(length: 100%)
#kv([Donneur d'ouvrage], [Centre de services scolaire des Laurentides-Nord], [Projet], [Remplacement des systèmes d'alarme incendie], [N° de projet], [CSSLN-26-33], [Entrepreneur], [Alarmes Boréales inc.], [Étape], [Phase 2, école Sainte-Adéline], [Somme visée], [88 215,40 \$ CA])
L'ouvrage est prêt pour l'usage auquel il est destiné et nous l'acceptons, sous réserve de la remise du certificat de vérification CAN/ULC-S537 et de la formation du concierge de soir.

#pen() \ Réjean Thibodeau-Roy \ Régisseur, ressources matérielles \ Signé le 2026-08-21
"""
    return text(
        "boreales",
        ty(body, "Liberation Sans Narrow", 11, 'paper: "us-letter", margin: 1in'),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Centre de services scolaire des Laurentides-Nord",
            project="Remplacement des systèmes d'alarme incendie",
            project_code="CSSLN-26-33",
            milestone="Phase 2, école Sainte-Adéline",
            signatory_name="Réjean Thibodeau-Roy",
            signatory_title="Régisseur, ressources matérielles",
            signature_date="2026-08-21",
            amount="88215.40 CAD",
            conditions=[
                "la remise du certificat de vérification CAN/ULC-S537",
                "la formation du concierge de soir",
            ],
        ),
    )


def suisse() -> Paper:
    """Lettre suisse : la réception est refusée."""
    k = Look("Times-Roman", "Times-Bold", 11)
    story = [
        k.p("Fondation Les Charmettes<br/>Établissement médico-social<br/>1807 Blonay-Dessous"),
        sp(),
        k.p("Sentinelle Appel-Malade Sàrl<br/>1020 Renens", leftIndent=260),
        k.p("Blonay-Dessous, le 2 juillet 2026", leftIndent=260),
        sp(),
        k.h(
            "Refus de réception &ndash; étape 2, projet « Appel-malade sans fil », projet n° 0614",
            11.5,
        ),
        k.p("Monsieur,"),
        k.p(
            "Lors de la vérification du 30 juin, sept appels sur quarante n'ont pas atteint le personnel de nuit. Nous considérons ce défaut comme majeur au sens de l'art. 161 SIA 118 et refusons par conséquent la réception de l'étape 2. Le solde de CHF 12'300.00 n'est pas exigible."
        ),
        k.p(
            "Une nouvelle vérification aura lieu lorsque vous nous aurez annoncé la fin des corrections."
        ),
        k.p("Veuillez agréer, Monsieur, nos salutations distinguées."),
        Ink("adelheid b"),
        k.p("Adélaïde Berthoud<br/>Directrice"),
    ]
    return text(
        "charmettes",
        rl(story, margin=65),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "fr",
            client="Fondation Les Charmettes",
            project="Appel-malade sans fil",
            project_code="0614",
            milestone="étape 2",
            signatory_name="Adélaïde Berthoud",
            signatory_title="Directrice",
            signature_date="2026-07-02",
            amount="12300.00 CHF",
        ),
    )


def belge() -> Paper:
    """Bon de livraison belge tamponné, scanné."""
    k = Look("Courier", "Courier-Bold", 10)
    story = [
        k.h("Bon de livraison et de mise en service n° 4471", 13),
        k.p(
            "Fournisseur : Imprimerie Numérique Wallonne SRL<br/>Client : Notaires Delvigne &amp; Associés, Huy<br/>Projet : Parc copieurs 2026<br/>Bon de commande : BC-2026/118"
        ),
        k.table(
            [
                ["Qté", "Désignation"],
                ["3", "Multifonction A3 couleur"],
                ["1", "Logiciel d'impression sécurisée"],
            ],
            (50, 330),
        ),
        k.p("Reçu en bon état et mis en service ce jour. Rien à signaler."),
        k.side(
            [Stamp("DELVIGNE & ASSOCIES", "NOTAIRES - HUY", color="#224488", turn=5)],
            [Ink("bapt w"), k.p("Baptiste Warnant<br/>Clerc principal<br/>29-09-2026")],
        ),
    ]
    return scanned(
        "delvigne",
        rl(story),
        Scanner(dpi=105, skew=-1.3, noise=4, jpeg=32, seed=32),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Notaires Delvigne & Associés, Huy",
            project="Parc copieurs 2026",
            signatory_name="Baptiste Warnant",
            signatory_title="Clerc principal",
            signature_date="2026-09-29",
            po_number="BC-2026/118",
        ),
    )


def facture() -> Paper:
    """Une facture, qui ne décide rien."""
    k = Look(size=9, accent="#994400")
    story = [
        k.side(
            [k.h("Atelier Mistral", 18)],
            [k.p("FACTURE F-2026-0338<br/>Avignon, le 31/03/2026", align=2)],
        ),
        k.p("Client : Caves du Luberon SCA. Projet : Refonte étiquettes."),
        k.table(
            [
                ["Désignation", "Montant HT"],
                ["Étape 2, chartes acceptées le 12/03/2026", "3 100,00 €"],
                ["TVA 20 %", "620,00 €"],
                ["Total TTC", "3 720,00 €"],
            ],
            (330, 120),
        ),
        k.p("Règlement à 30 jours. Merci de votre confiance."),
    ]
    return text(
        "mistral",
        rl(story, dress=[foot("SIRET 000 000 000 00000 - RCS Avignon")]),
        truth(
            "other", None, None, "fr", client="Caves du Luberon SCA", project="Refonte étiquettes"
        ),
    )


def service_fait() -> Paper:
    """Attestation de service fait d'une administration."""
    k = Look("Times-Roman", "Times-Bold", 11)
    story = [
        k.p("PRÉFECTURE DE LA HAUTE-LOUVE<br/>Secrétariat général, bureau des moyens"),
        rule(),
        k.h("ATTESTATION DE SERVICE FAIT", 15, align=1),
        k.p(
            "Je soussigné, Tancrède Vauzelle, chef du bureau des moyens, atteste que la société Papyrus Archives a exécuté conformément au projet n° PHL-2024-77 « Numérisation de l'état civil » la prestation suivante : Vérification de service régulier, registres 1890-1902.",
            align=4,
        ),
        k.p("Le service est fait et la somme de 27 480,00 euros TTC peut être mandatée.", align=4),
        k.p("Louvency, le dix-huit novembre deux mille vingt-six", align=2),
        Ink("tancr v"),
        k.p("T. Vauzelle"),
    ]
    return text(
        "louve",
        rl(story, margin=70),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="PRÉFECTURE DE LA HAUTE-LOUVE",
            project="Numérisation de l'état civil",
            project_code="PHL-2024-77",
            milestone="Vérification de service régulier, registres 1890-1902",
            signatory_name="Tancrède Vauzelle",
            signatory_title="chef du bureau des moyens",
            signature_date="2026-11-18",
            amount="27480.00 EUR",
        ),
    )


def annule() -> Paper:
    """Procès-verbal annulé."""
    k = Look(size=10.5)
    story = [
        k.h("Procès-verbal d'admission", 15),
        k.p(
            "Client : Port autonome de Gravelle. N° de projet : PAG/SI/19. Projet : Guichet unique escale. Étape : Module douane."
        ),
        k.p("L'étape est admise ; le montant de 33 600,00 € HT est libéré."),
        sp(),
        k.p("Signature du client : ______________________"),
        k.p("Nom et qualité : Isaure Lemoyne, cheffe de projet"),
        k.p("Date : ______________"),
        sp(),
        k.p(
            "<b>ANNULÉ</b> : émis par erreur, voir le procès-verbal de l'étape « Module fret ».",
            textColor="#990000",
        ),
    ]
    return text(
        "gravelle",
        rl(story, LETTER, 70, dress=[water("ANNULÉ", "#ecd3d3", 100, 40)]),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Port autonome de Gravelle",
            project="Guichet unique escale",
            project_code="PAG/SI/19",
            milestone="Module douane",
            signatory_name="Isaure Lemoyne",
            signatory_title="cheffe de projet",
            amount="33600.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        travaux,
        recette,
        cra,
        avenant,
        courriel,
        unsigned,
        quebec,
        suisse,
        belge,
        facture,
        service_fait,
        annule,
    ):
        yield make()
