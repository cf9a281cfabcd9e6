"""French papers: France, Belgium, Switzerland, Quebec."""

from collections.abc import Iterator

from paper import Paper
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import LETTER

from .board import Sheet
from .ink import MONO, SANS, SERIF, Ink, hand, stamp
from .press import (
    AC,
    CO,
    EM,
    IF,
    NO,
    OPEN,
    OT,
    PO,
    TS,
    YES,
    P,
    check,
    edges,
    field,
    filled,
    free,
    put,
    scanned,
    turned,
)


def pv() -> Paper:
    s = Sheet(SERIF, 11, 65)
    s.h("PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX", 15, align=1).p(
        "(article 1792-6 du Code civil)", align=1
    ).rule()
    s.kv(
        [
            ("Maître d'ouvrage", "SCI Les Tilleuls de Vauvray"),
            ("Opération", "Réhabilitation de l'ancienne minoterie"),
            ("Affaire n°", "2025-M-037"),
            ("Lot", "Lot 6 - Menuiseries extérieures"),
            ("Entreprise", "Menuiserie Guérande et Fils"),
        ]
    )
    s.p(
        "Je soussignée, Solange Rebuffat, gérante, représentant le maître d'ouvrage, après avoir procédé aux vérifications nécessaires en présence de l'entreprise, déclare que la réception du lot ci-dessus est prononcée <b>sans réserve</b> avec effet au 20 novembre 2025."
    )
    s.p("Le solde du marché, soit 17 845,20 € TTC, sera réglé sous trente jours.")
    s.p(
        "<b>Documents remis :</b> notices d'entretien, procès-verbaux d'essais d'étanchéité à l'air, attestations d'assurance décennale, plans de récolement."
    )
    s.p(
        "La réception emporte transfert de la garde de l'ouvrage et constitue le point de départ des garanties de parfait achèvement, biennale et décennale. Les clés (sept jeux) ont été remises ce jour au gardien."
    )
    s.p("Fait à Vauvray, le 24 novembre 2025, en deux exemplaires.", after=14)
    s.sign(
        [
            ("Le maître d'ouvrage", Ink("solange"), "Solange Rebuffat, gérante"),
            ("L'entreprise", Ink("guerande"), "P. Guérande"),
        ]
    )
    return P(
        "pv-minoterie",
        AC,
        YES,
        True,
        "fr",
        s.make(),
        client="SCI Les Tilleuls de Vauvray",
        project="Réhabilitation de l'ancienne minoterie",
        project_code="2025-M-037",
        milestone="Lot 6 - Menuiseries extérieures",
        signatory_name="Solange Rebuffat",
        signatory_title="gérante",
        signature_date="2025-11-24",
        amount="17845.20 EUR",
    )


def reserves() -> Paper:
    s = Sheet(
        SANS,
        10,
        55,
        over=lambda c, n: stamp(
            c, 430, 215, ["Commune de Saint-Aubrac", "SERVICES TECHNIQUES"], "#333366", -5, 10
        ),
    )
    s.h("Décision de réception", 15).p(
        "Affaire 4412 · Aire de jeux du parc Bellerive · Titulaire : Ludipaysage SARL"
    )
    s.p("Maître de l'ouvrage : Commune de Saint-Aubrac")
    s.p(
        "La personne publique,\nvu les opérations préalables à la réception du 3 juin 2025,\ndécide :"
    )
    s.ticks(
        [
            (False, "de prononcer la réception sans réserve"),
            (True, "de prononcer la réception avec les réserves indiquées ci-après"),
            (False, "de refuser la réception"),
        ]
    )
    s.t(
        [
            ["Réserves"],
            ["remplacer deux dalles amortissantes sous la balançoire"],
            ["fournir le certificat de conformité du toboggan"],
        ],
        look="grid",
    )
    s.p("Montant restant dû au titulaire : 8 930,00 €", after=24)
    s.add(Ink("aubrac", 130, 32)).p("Le 17 juin 2025\nL'adjoint aux travaux, Fabrice Delmotte-Roux")
    data = s.make()
    return P(
        "reception-reserves",
        AC,
        IF,
        True,
        "fr",
        scanned(data, skew=1.0, seed=31),
        "scan",
        source=data,
        client="Commune de Saint-Aubrac",
        project="Aire de jeux du parc Bellerive",
        project_code="4412",
        signatory_name="Fabrice Delmotte-Roux",
        signatory_title="adjoint aux travaux",
        signature_date="2025-06-17",
        amount="8930.00 EUR",
        conditions=[
            "remplacer deux dalles amortissantes sous la balançoire",
            "fournir le certificat de conformité du toboggan",
        ],
    )


def service_fait() -> Paper:
    s = Sheet("Narrow", 11, 60, page=(842, 595))
    s.h("ATTESTATION DE SERVICE FAIT", 18, color="#003a70")
    s.t(
        [
            ["N° de commande", "Fournisseur", "Objet", "Montant attesté"],
            [
                "4500981127",
                "Idéogramme Conseil",
                "Étude d'usage des bibliothèques de proximité - livrable L2, rapport d'enquête",
                "12 600,00 €",
            ],
        ],
        (0.2, 0.22, 0.4, 0.18),
        tint="#cfe0f0",
    )
    s.p(
        "Le responsable soussigné atteste que la prestation décrite ci-dessus a été exécutée conformément à la commande et que la facture correspondante peut être mise en paiement.",
        after=14,
    )
    s.kv(
        [
            ("Établissement", "Université de Haute-Argonne, direction de la documentation"),
            ("Responsable", "Maïwenn Le Guilloux, directrice adjointe"),
            ("Signé électroniquement", "le 11 mars 2026 à 14 h 06, certificat n° 00A7-5512"),
        ],
        0.25,
        look="grid",
    )
    return P(
        "service-fait",
        AC,
        YES,
        True,
        "fr",
        turned(s.make(), 90),
        client="Université de Haute-Argonne",
        project="Étude d'usage des bibliothèques de proximité",
        milestone="livrable L2, rapport d'enquête",
        signatory_name="Maïwenn Le Guilloux",
        signatory_title="directrice adjointe",
        signature_date="2026-03-11",
        amount="12600.00 EUR",
        po_number="4500981127",
    )


def mise() -> Paper:
    s = Sheet(MONO, 9.5, 50)
    s.p("BON DE MISE EN SERVICE", bold=True, size=14).p(
        "Froid Condroz SPRL - Ciney-Haversin\nBon n° 3091          Réf. dossier FC/26/118"
    ).rule()
    s.p(
        "Client ......... Boucherie coopérative du Bocq\nChantier ....... Chambre froide n° 2\nTechnicien ..... Lionel W."
    )
    s.p(
        "Travaux : pose du groupe, tirage au vide, charge R-290, réglage -2 °C.\nEssai 24 h : température stable, pas de fuite."
    )
    s.p(
        "Le client reconnaît que l'installation fonctionne, que les explications lui ont été données et qu'il la réceptionne ce jour.",
        after=14,
    )
    s.p("Date : 29/01/2026").p("Nom : Godelieve Hanquet, présidente").p("Signature :").add(
        hand("G. Hanquet", "Breip", 19)
    )
    return P(
        "mise-en-service",
        AC,
        YES,
        True,
        "fr",
        s.make(),
        client="Boucherie coopérative du Bocq",
        project="Chambre froide n° 2",
        project_code="FC/26/118",
        signatory_name="Godelieve Hanquet",
        signatory_title="présidente",
        signature_date="2026-01-29",
    )


def avenant() -> Paper:
    s = Sheet(SANS, 10, 60)
    s.h("Avenant n° 3 au contrat d'ingénierie", 15).p(
        "Mandat 22.618 - Assainissement du téléphérique de la Dent-Blanche"
    ).rule(1.5, "#c00000")
    s.p(
        "Mandante : Remontées mécaniques d'Hérens-Amont SA\nMandataire : Bureau technique Pralong & Zufferey Sàrl"
    )
    s.p(
        "<b>Art. 1.</b> L'étude du pylône 7 est ajoutée aux prestations. <b>Art. 2.</b> Les honoraires sont augmentés de CHF 18'700.00. <b>Art. 3.</b> Le délai de remise est reporté au 30 septembre 2026. <b>Art. 4.</b> Les autres dispositions restent inchangées."
    )
    s.t(
        [
            ["", "Mandante", "Mandataire"],
            ["Nom", "Jean-Cyrille Fournier-Moix", "Léa Pralong"],
            ["Fonction", "Directeur", "Associée"],
            ["Lieu et date", "Evolène, le 2 avril 2026", "Sion, le 31 mars 2026"],
            ["Signature", Ink("cyrille"), Ink("pralong")],
        ],
        (0.2, 0.4, 0.4),
    )
    return P(
        "avenant-telepherique",
        CO,
        YES,
        True,
        "fr",
        s.make(),
        client="Remontées mécaniques d'Hérens-Amont SA",
        project="Assainissement du téléphérique de la Dent-Blanche",
        project_code="22.618",
        signatory_name="Jean-Cyrille Fournier-Moix",
        signatory_title="Directeur",
        signature_date="2026-04-02",
        amount="18700.00 CHF",
        change_order_number="3",
    )


def releve() -> Paper:
    s = Sheet(SANS, 9.5, 50, LETTER)
    s.h("Feuille de temps bimensuelle", 14, color="#205a8c").p(
        "Agence Boréalis Ressources inc., Trois-Rivières  |  Période du 6 au 19 octobre 2025"
    )
    s.kv(
        [
            ("Ressource", "Océane Thibodeau-Roy"),
            ("Client", "Hydroponie du Saguenay inc."),
            ("Mandat", "BR-4471"),
            ("Projet", "Mise à niveau de la traçabilité"),
        ]
    )
    s.t(
        [
            ["Semaine", "L", "M", "M", "J", "V", "Total"],
            ["6 au 10 oct.", "7,5", "7,5", "7,5", "7,5", "7,5", "37,5"],
            ["13 au 17 oct.", "férié", "7,5", "7,5", "7,5", "6,0", "28,5"],
            ["Total de la période", "", "", "", "", "", "66,0"],
        ],
        (0.28, 0.1, 0.1, 0.1, 0.1, 0.1, 0.15),
        look="lines",
    )
    s.p(
        "Les heures supplémentaires doivent être autorisées à l'avance. Le jour férié du 13 octobre n'est pas facturé. La ressource atteste l'exactitude des heures saisies le 19 octobre.",
        size=8.5,
    )
    s.p(
        "Approuvé par le client via le portail Boréalis : Marc-André Pelchat, chef de la qualité, le 20 octobre 2025 à 8 h 47 (jeton 55-AE-91).",
        bold=True,
    )
    s.p("Une feuille approuvée ne peut plus être modifiée.", size=8)
    return P(
        "feuille-de-temps",
        TS,
        YES,
        True,
        "fr",
        s.make(),
        client="Hydroponie du Saguenay inc.",
        project="Mise à niveau de la traçabilité",
        project_code="BR-4471",
        signatory_name="Marc-André Pelchat",
        signatory_title="chef de la qualité",
        signature_date="2025-10-20",
    )


def courriel() -> Paper:
    s = Sheet("DV", 9.5, 55, under=edges("Messagerie - Impression", "1/1"))
    s.p("<b>Objet : Charte graphique - notre retour</b>", size=12)
    s.p(
        "De : Bérénice Castagnède (Thermes de Luz-Aspin)\nÀ : Atelier Papier Froissé\nEnvoyé le : mercredi 10 décembre 2025, 18:21",
        color="#555555",
    ).rule()
    s.p("Bonjour à toute l'équipe,").p(
        "Nous avons présenté la charte graphique à la direction ce matin. La proposition n'est malheureusement pas retenue : le logotype reprend celui d'un concurrent et les déclinaisons demandées au devis D-0915 ne figurent pas au dossier. Nous refusons donc ce livrable en l'état."
    ).p("Pouvez-vous nous appeler vendredi pour convenir de la suite ?").p(
        "Bien à vous,\nBérénice Castagnède\nResponsable de la communication"
    )
    return P(
        "courriel-refus",
        EM,
        NO,
        None,
        "fr",
        s.make(),
        client="Thermes de Luz-Aspin",
        milestone="charte graphique",
        signatory_name="Bérénice Castagnède",
        signatory_title="Responsable de la communication",
        signature_date="2025-12-10",
    )


def commande() -> Paper:
    s = Sheet(SANS, 9, 45)
    s.t([["Laiteries du Haut-Forez", "BON DE COMMANDE N° HF-26-00871"]], tint="#ddeeff", look="box")
    s.p("Saint-Rambert-le-Puy, le 13 avril 2026          Fournisseur : Calibra Métrologie SAS")
    s.t(
        [
            ["Réf.", "Désignation", "Qté", "PU HT", "Total HT"],
            ["ET-10", "Étalonnage sonde PT100 sur site", "24", "85,00", "2 040,00"],
            ["DEP", "Déplacement", "2", "160,00", "320,00"],
            ["", "<b>Total HT</b>", "", "", "<b>2 360,00 €</b>"],
        ],
        (0.12, 0.48, 0.1, 0.13, 0.17),
        right=(2, 3, 4),
    )
    s.p(
        "Interlocuteur technique : service maintenance, poste 214. Accès au site par la barrière est, chaussures de sécurité obligatoires. Livraison des certificats au format PDF sous dix jours après chaque passage. Facturation à terme échu, règlement à 45 jours fin de mois.",
        size=8.5,
    )
    s.p(
        "Projet : Certification ligne yaourts. Nos conditions générales d'achat s'appliquent. La réception des prestations fait l'objet d'un procès-verbal distinct."
    )
    s.p("Pour l'acheteur : Ghislain Obertelli, acheteur indirect", after=2).add(Ink("ghislain"))
    return P(
        "commande-laiteries",
        PO,
        None,
        True,
        "fr",
        s.make(),
        client="Laiteries du Haut-Forez",
        project="Certification ligne yaourts",
        signatory_name="Ghislain Obertelli",
        signatory_title="acheteur indirect",
        signature_date="2026-04-13",
        amount="2360.00 EUR",
        po_number="HF-26-00871",
    )


def facture() -> Paper:
    s = Sheet(SANS, 10, 55)
    s.h("FACTURE F2026-0219", 18, align=2).p(
        "Studio Cartouche, 8 quai des Brumes, Namêche · TVA BE 0999.123.456", align=2, size=8.5
    )
    s.p(
        "Facturé à : Musée de la Batellerie de Wandre\nProjet : Bornes tactiles, salle des écluses\nDate : 26 février 2026\nÉchéance : 28 mars 2026",
        after=14,
    )
    s.t(
        [
            ["Libellé", "Montant"],
            ["Jalon 2 - maquettes interactives", "9 400,00 €"],
            ["TVA 21 %", "1 974,00 €"],
            ["Total à payer", "11 374,00 €"],
        ],
        (0.75, 0.25),
        look="lines",
        right=(1,),
    )
    s.p(
        "Compte : BE00 0000 0000 0000. En l'absence de réclamation dans les quinze jours, la facture est considérée comme acceptée.",
        size=8,
    )
    return P(
        "facture-musee",
        OT,
        None,
        None,
        "fr",
        s.make(),
        client="Musée de la Batellerie de Wandre",
        project="Bornes tactiles, salle des écluses",
        milestone="Jalon 2 - maquettes interactives",
    )


def recette() -> Paper:
    def draw(c):
        c.setFillColor(HexColor("#efe9d8"))
        c.rect(40, 560, 515, 245, fill=1, stroke=0)
        c.setFillColor(HexColor("#000000"))
        put(c, 50, 780, "FICHE DE RECETTE FONCTIONNELLE", 14, SANS, True)
        y = 745
        for label in (
            "Client",
            "Application",
            "N° de projet",
            "Version livrée",
            "Montant du jalon",
        ):
            put(c, 50, y + 4, label)
            field(c, label, 160, y, 360)
            y -= 27
        for name, label in (
            ("a", "Recette prononcée"),
            ("b", "Recette prononcée sous réserve de :"),
            ("c", "Recette ajournée"),
        ):
            check(c, name, 50, y - 20)
            put(c, 70, y - 18, label)
            y -= 20
        field(c, "res", 60, y - 70, 460, h=44)
        y -= 110
        for label in ("Nom du recetteur", "Fonction", "Date", "Signature"):
            put(c, 50, y + 4, label)
            field(c, label, 160, y, 360)
            y -= 27

    data = filled(
        free(draw),
        {
            "Client": "Mutuelle Bretagne-Océane",
            "Application": "Espace adhérent mobile",
            "N° de projet": "EAM-2025-3",
            "Version livrée": "Lot 2 - version 2.4.0",
            "Montant du jalon": "33 150,00 €",
            "b": "/Yes",
            "res": "correction de l'affichage des remboursements sur tablette avant le 15 mai 2026",
            "Nom du recetteur": "Erwan Kerdraon",
            "Fonction": "Responsable des applications",
            "Date": "28 avril 2026",
            "Signature": "/s/ Erwan Kerdraon",
        },
        flat=True,
    )
    return P(
        "fiche-recette",
        AC,
        IF,
        True,
        "fr",
        data,
        "form",
        client="Mutuelle Bretagne-Océane",
        project="Espace adhérent mobile",
        project_code="EAM-2025-3",
        milestone="Lot 2 - version 2.4.0",
        signatory_name="Erwan Kerdraon",
        signatory_title="Responsable des applications",
        signature_date="2026-04-28",
        amount="33150.00 EUR",
        conditions=[
            "correction de l'affichage des remboursements sur tablette avant le 15 mai 2026"
        ],
    )


def remplace() -> Paper:
    s = Sheet(
        SANS,
        10,
        60,
        over=lambda c, n: stamp(
            c, 300, 520, ["ANNULÉ", "remplacé par l'indice C"], "#b00000", 18, 26
        ),
    )
    s.h("Procès-verbal de vérification d'aptitude (VA)", 14).p(
        "Indice B du 9 septembre 2025", bold=True
    )
    s.kv(
        [
            ("Client", "Port autonome de Brévannes"),
            ("Système", "Contrôle d'accès des camions"),
            ("Affaire", "PAB-SCA-08"),
            ("Étape", "VA site nord"),
            ("Jalon de paiement", "45 900,00 €"),
        ],
        look="lines",
    )
    s.p(
        "Documents de référence : cahier des clauses techniques, plan de tests version 4, fiches d'anomalie 1 à 23 (toutes closes). Environnement : guérites nord 1 et 2, lecture de plaques, barrières et borne d'appel."
    )
    s.p("Les essais consignés en annexe sont conformes. Le client prononce la VA.", after=170)
    s.sign(
        [
            (
                "Pour le client",
                Ink("brevannes"),
                "Thibault Maréchal-Ney, chef du service sûreté\n9 septembre 2025",
            ),
            ("Pour le titulaire", Ink("titulaire"), "S. Abadie"),
        ]
    )
    return P(
        "va-indice-b",
        AC,
        OPEN,
        True,
        "fr",
        s.make(),
        client="Port autonome de Brévannes",
        project="Contrôle d'accès des camions",
        project_code="PAB-SCA-08",
        milestone="VA site nord",
        signatory_name="Thibault Maréchal-Ney",
        signatory_title="chef du service sûreté",
        signature_date="2025-09-09",
        amount="45900.00 EUR",
        warnings=["draft_or_void"],
    )


def tirer() -> Paper:
    s = Sheet(SERIF, 12, 70)
    s.h("Bon à tirer", 26, bold=False, align=1).p(
        "Imprimerie du Vieux-Lavoir, Morges-Dessus", align=1, after=20
    )
    s.p(
        "Cliente : Fondation Arc-en-Vallée\nObjet : Rapport annuel 2025, 84 pages, 1200 exemplaires\nDossier : 10-774\nPrix convenu : CHF 9'260.00",
        after=16,
    )
    s.p(
        "Après lecture de l'épreuve n° 2, la cliente donne son accord pour l'impression. Seule une épreuve datée et signée nous engage.",
        after=30,
    )
    s.p("Lieu et date : ..............................................", after=18).p(
        "Signature de la cliente : ..............................................", after=6
    ).p("Apolline de Watteville, secrétaire générale", size=10)
    data = s.make()
    return P(
        "bon-a-tirer",
        AC,
        OPEN,
        False,
        "fr",
        scanned(data, skew=-0.4, noise=2, turn=90, seed=32),
        "scan",
        source=data,
        client="Fondation Arc-en-Vallée",
        project="Rapport annuel 2025",
        project_code="10-774",
        milestone="épreuve n° 2",
        signatory_name="Apolline de Watteville",
        signatory_title="secrétaire générale",
        amount="9260.00 CHF",
    )


def papers() -> Iterator[Paper]:
    for one in (
        pv,
        reserves,
        service_fait,
        mise,
        avenant,
        releve,
        courriel,
        commande,
        facture,
        recette,
        remplace,
        tirer,
    ):
        yield one()
