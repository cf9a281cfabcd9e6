"""More French papers: minutes, a form, a lapsed certificate and a newsletter."""

from collections.abc import Iterator

from paper import Paper

from fifth_hand.desk import build, colors, gap, p, put, sheet, signed, table, water, words
from fifth_hand.words import label, paper, paras, rows


def minutes() -> Paper:
    """Compte rendu: the word réceptionné for another lot; for this one 'ne peut être'."""
    story = [
        p("Compte rendu de réunion de chantier n° 31", 14, "DS-B", b=4),
        p(
            "Médiathèque de Corvières (MO : Communauté de communes du Haut-Lignon)"
            "<br/>Affaire 19-207. "
            "Réunion du jeudi 12 novembre 2026 - rédacteur : Atelier Souche",
            8.5,
            "DS",
            b=8,
        ),
        table(
            rows("""Présents | Fonction | Visa
                M. Bastien Orsini | Directeur du patrimoine, maître d'ouvrage | BO
                Mme Camille Souche | Architecte | CS
                M. Ali Benhaddou | Électricité Lignon | AB"""),
            [150, 270, 50],
            face="DS",
            size=8.5,
            grid=0.3,
        ),
        *paras(
            """<b>1. Lot 4 Plâtrerie</b> : réceptionné le 22 octobre, PV joint au CR n° 29, payé.

            <b>2. Lot 9 Électricité, situation finale (33 650,00 € HT)</b> : l'entreprise demande
            la réception. M. Orsini relève que le Consuel n'est pas délivré ; le lot ne peut donc
            être réceptionné à ce jour et la situation reste refusée.

            <b>3. Divers</b> : nettoyage des abords accepté.

            Sans remarque sous huit jours, le présent compte rendu est réputé accepté.""",
            9.5,
            "DS",
            a=6,
            b=4,
        ),
    ]
    return paper(
        "cr-chantier",
        build(story),
        label(
            "AC no signed fr",
            """client: Communauté de communes du Haut-Lignon
            project: Médiathèque de Corvières
            code: 19-207
            ms: Lot 9 Électricité
            name: Bastien Orsini
            title: Directeur du patrimoine
            date: 2026-11-12
            amount: 33650.00 EUR""",
        ),
    )


def interactive() -> Paper:
    """Fiche de validation as a form: nothing ticked, no name typed."""

    def draw(c) -> None:
        put(c, 50, 780, "Fiche de validation d'étape", 17, "DR-B")
        words(
            c,
            50,
            755,
            "Cabinet Orme Conseil / Projet : Schéma directeur SI / Dossier OC-918",
            9.5,
            "DR",
        )
        words(
            c,
            50,
            738,
            "Client : Port autonome de Valbrec / Étape : Diagnostic / 24 300,00 € HT",
            9.5,
            "DR",
        )
        for i, text in enumerate(("Étape validée", "Étape validée avec réserves", "Étape refusée")):
            c.acroForm.checkbox(name=f"choix{i}", x=54, y=680 - 26 * i, size=13, checked=False,
                                buttonStyle="cross", borderWidth=0.6)  # fmt: skip
            put(c, 76, 683 - 26 * i, text, 10, "DR")
        for i, (name, value) in enumerate(
            (("Nom", "Delphine Aubry"), ("Fonction", "Directrice générale adjointe"), ("Date", ""))
        ):
            put(c, 54, 570 - 28 * i, name, 10, "DR")
            c.acroForm.textfield(name=name, value=value, x=130, y=564 - 28 * i, width=220,
                                 height=18, fontSize=9, borderWidth=0.5)  # fmt: skip
        put(c, 54, 470, "Signature", 10, "DR")
        c.rect(130, 430, 220, 55)

    return paper(
        "fiche-etape",
        sheet(draw),
        label(
            "AC open unsigned fr",
            """client: Port autonome de Valbrec
            project: Schéma directeur SI
            code: OC-918
            ms: Diagnostic
            name: Delphine Aubry
            title: Directrice générale adjointe
            amount: 24300.00 EUR""",
        ),
        "form",
    )


def annulled() -> Paper:
    """Attestation de bonne exécution crossed by ANNULÉ."""
    story = [
        p("Attestation de service fait", 16, "LR-B", b=12),
        *paras(
            """Je soussignée Clotilde Varenne, cheffe du bureau des achats de l'Agence de l'eau
            Sorgue-Ventoux, atteste que la prestation « Campagne de mesures, tranche 1 » prévue au
            dossier AESV 24-067 a été exécutée et admise pour un montant de 58 100,00 € HT.

            Avignon, le 20 avril 2026""",
            11,
            "LR",
            b=12,
        ),
        signed(341, 130, 40, 280),
        p("Clotilde Varenne", 11, "LR", leftIndent=280),
        gap(20),
        p(
            "Annule : l'admission de la tranche 1 est reprise par décision du 6 mai 2026.",
            8,
            "LR-I",
        ),
    ]
    return paper(
        "service-fait",
        build(story, edge=(80, 120, 80, 60), each=lambda c, _: water(c, "ANNULÉ", 110, 40, 0.85)),
        label(
            "AC open signed fr",
            """client: Agence de l'eau Sorgue-Ventoux
            project: Campagne de mesures
            code: AESV 24-067
            ms: tranche 1
            name: Clotilde Varenne
            title: cheffe du bureau des achats
            date: 2026-04-20
            amount: 58100.00 EUR
            warn: draft_or_void""",
        ),
    )


def newsletter() -> Paper:
    story = [
        p("La Gazette du Cadastre", 24, "DK-B", color=colors.Color(0.4, 0.1, 0.1)),
        p("n° 88, automne 2026", 9, "DK-I", b=12),
        *paras(
            """<b>Réception sans réserve pour nos 20 ans !</b> Plus de deux cents invités ont
            accepté l'invitation du comité.

            <b>Juridique.</b> Quand une réception est-elle tacite ? Maître Roussel répond : le
            silence ne vaut acceptation que si le contrat le prévoit.

            <b>Agenda.</b> 14 novembre : atelier « Rédiger un bon PV de réception ». Inscription
            35,00 €, signature du bulletin obligatoire.""",
            11,
            "DK",
            b=12,
        ),
    ]
    return paper("gazette", build(story, columns=2), label("OTHER - - fr", ""))


def papers() -> Iterator[Paper]:
    yield minutes()
    yield interactive()
    yield annulled()
    yield newsletter()
