"""French papers drawn by hand of small practices."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import Sheet

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Four papers."""
    s = Sheet(64)
    s.p("Cabinet Perrusson, géomètres", 14, "Times-Bold", gap=16)
    s.p("BON DE LIVRAISON ET D'ACCEPTATION n° 611", 11, "Helvetica-Bold", gap=12)
    s.kv(
        {
            "Client": "SCI Les Trois Tilleuls",
            "Dossier": "25-0932",
            "Prestation": "Bornage et plan de division",
            "Étape": "Étape B : pose des bornes",
            "Honoraires": "2 184,00 € TTC",
        },
        90,
    )
    s.p("Le client déclare la prestation :", gap=6)
    y = s.y
    s.p("acceptée  /  acceptée avec réserve  /  refusée", gap=6)
    s.ring(64, y, "", "acceptée")
    s.p("(entourer la mention utile)", 8)
    s.y -= 44
    s.ink(70, s.y + 10, 721)
    s.p("Bénédicte Aubrac, gérante", gap=2, lead=14)
    s.p("le 5 mars 2026", 9)
    yield Paper(
        "kh-fr-bornage",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="SCI Les Trois Tilleuls",
            project="Bornage et plan de division",
            project_code="25-0932",
            milestone="Étape B : pose des bornes",
            signatory_name="Bénédicte Aubrac",
            signatory_title="gérante",
            signature_date="2026-03-05",
            amount="2184.00 EUR",
        ),
    )

    s = Sheet(56)
    s.p("CERTIFICAT DE PAIEMENT N° 4", 15, "Helvetica-Bold", gap=12)
    s.p(
        "Maître d'ouvrage : Hospices de Fleurac. Marché HF-2023-07 : restauration de "
        "l'apothicairerie. "
        "Titulaire : Ébénisterie Vauquelin. Situation au 31 août 2025."
    )
    s.table(
        [
            ["Montant des travaux exécutés", "64 900,00 €"],
            ["À déduire : certificats 1 à 3", "- 41 250,00 €"],
            ["Retenue de garantie 5 % sur la différence", "- 1 182,50 €"],
            ["Net à payer, certificat 4", "22 467,50 €"],
        ],
        [320, 130],
        ("ALIGN", (1, 0), (1, -1), "RIGHT"),
        size=10,
    )
    s.p(
        "Le présent certificat ne vaut pas réception des ouvrages. Il est délivré sous réserve de "
        "l'exactitude du décompte.",
        8,
    )
    s.p("Bon à payer.", 11, "Helvetica-Bold")
    s.y -= 40
    s.stamp(
        330,
        s.y - 6,
        ["HOSPICES DE FLEURAC", "BON À PAYER", "9 SEPT. 2025"],
        colour="#2b2f77",
        angle=-5,
    )
    s.ink(60, s.y + 2, 731)
    s.rule(56, s.y, 190)
    s.at(56, s.y - 12, "Thibault d'Herbeys, économe", 9)
    yield Paper(
        "kh-fr-certificat4",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Hospices de Fleurac",
            project="restauration de l'apothicairerie",
            project_code="HF-2023-07",
            signatory_name="Thibault d'Herbeys",
            signatory_title="économe",
            signature_date="2025-09-09",
            amount="22467.50 EUR",
        ),
    )

    s = Sheet(60)
    s.face = "Courier"
    s.p("FICHE D'INTERVENTION 25/1189", 13, "Courier-Bold", gap=14)
    s.kv(
        {
            "Client": "Camping du Lac Bleu SARL",
            "Objet": "Désamiantage local technique, contrôle",
            "N° d'affaire": "AIR-5521",
            "Date": "16/06/2025",
            "Prix": "890,00 EUR HT",
        },
        100,
    )
    s.p("Mesures d'empoussièrement : trois points sur cinq. Deux pompes en panne.", gap=14)
    s.p("Avis du client (cocher) :")
    for mark, words in (
        ("", "intervention acceptée"),
        ("cross", "intervention refusée, à refaire"),
    ):
        s.box(66, s.y, mark, 11, colour="#222222")
        s.p(words, x=88)
    s.y -= 44
    s.ink(70, s.y + 9, 741, colour="#222222")
    s.p("Régis Malaval, gérant", gap=0)
    page = s.done()
    yield Paper(
        "kh-fr-intervention",
        "a",
        "scan",
        scan(page, Scanner(dpi=100, skew=-1.3, noise=3, jpeg=40, seed=21)),
        truth(
            AC,
            "rejected",
            True,
            "fr",
            client="Camping du Lac Bleu SARL",
            project="Désamiantage local technique, contrôle",
            project_code="AIR-5521",
            signatory_name="Régis Malaval",
            signatory_title="gérant",
            signature_date="2025-06-16",
            amount="890.00 EUR",
        ),
        page,
    )

    s = Sheet(60)
    s.p("Attestation de service fait", 17, "Times-Italic", gap=14)
    s.p(
        "Université du Haut-Jura, laboratoire de dialectologie. Bon de commande UHJ-7701-25. "
        "Prestataire : Transcriptions Écho. Convention TE-2025-12 « Parlers de la Combe »."
    )
    s.p(
        "Je certifie que la deuxième remise (heures 41 à 80) a été livrée le 30 mai 2025 et que le "
        "service est fait et accepté. La dépense de 3 360,00 € TTC peut être liquidée."
    )
    s.p("La première remise a fait l'objet d'un refus puis d'une attestation distincte.", 9)
    s.y -= 20
    s.p("/s/ Amandine Cressent, directrice du laboratoire", face="Times-Italic", gap=2)
    s.p("Signature enregistrée le 4 juin 2025", 9)
    yield Paper(
        "kh-fr-service-fait",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Université du Haut-Jura",
            project="Parlers de la Combe",
            project_code="TE-2025-12",
            milestone="deuxième remise (heures 41 à 80)",
            signatory_name="Amandine Cressent",
            signatory_title="directrice du laboratoire",
            signature_date="2025-06-04",
            amount="3360.00 EUR",
            po_number="UHJ-7701-25",
        ),
    )
