"""Papiers français, belges, suisses et québécois."""

from collections.abc import Iterator
from typing import Any

from paper import Paper

from ninety_ninth_hand.board import (
    BLACK,
    NOTHING,
    Raw,
    Sheet,
    copier,
    ink,
    label,
    made,
    page,
    typed,
)

RECEPTION = """
#set page(paper: "a4", margin: (x: 2.2cm, y: 1.8cm))
#set text(font: "Nimbus Sans", size: 9.7pt, lang: "fr")
#align(center)[#rect(inset: 9pt, stroke: 1pt)[#text(size: 14pt, weight: "bold")[PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX]]]
#v(4pt)
*Opération :* %project% \\
*Marché n° :* %project_code% #h(1fr) *Tranche :* %milestone% \\
*Maître d'ouvrage :* %client% \\
*Maître d'œuvre :* Atelier Cazenave & Roux, architectes DPLG, Pau \\
*Entreprise :* SARL Charpentes du Gave, Orthez
#v(4pt)
Le %visit%, sur convocation de l'architecte, les parties ont visité les ouvrages. Les essais COPREC
ont été remis, le DOE est complet et le nettoyage de fin de chantier a été fait.

*Réserves :* %reserves%

Montant du solde dont le paiement suit la réception : *%amount_shown%* TTC.

Le point de départ des garanties légales est fixé à la date de la visite. La réception est
prononcée par la seule signature du maître d'ouvrage ; celle des autres vaut présence à la visite.
#v(10pt)
#table(columns: (3.8cm, 1fr, 3cm), inset: (x: 7pt, y: 18pt), align: horizon,
  [Le maître d'ouvrage \\ #text(size: 8.5pt)[%signatory_name%, \\ %signatory_title%]], [%moa%], [%moa_day%],
  [Le maître d'œuvre \\ #text(size: 8.5pt)[Sylvain Roux]], [%moe%], [%moe_day%],
  [L'entreprise \\ #text(size: 8.5pt)[Bixente Etcheverry, gérant]], [%ent%], [%ent_day%])
"""


def reception(letter: str) -> Paper:
    """Réception de travaux, trois lignes de signature."""
    words: dict[str, Any] = {
        "client": "Commune de Lacq-en-Vallée",
        "project": "Halle couverte de la place du Foirail",
        "signatory_name": "Mathilde Bordenave",
        "signatory_title": "adjointe aux travaux",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "2025-MT-06",
            "milestone": "tranche ferme",
            "visit": "12 mars 2026",
            "reserves": "reprise de la lasure sur les poteaux P4 et P5 ; pose des deux descentes d'eaux pluviales côté mairie",
            "amount_shown": "36 480,00 €",
            "moa": ink(301, dx=30, dy=16, w=104),
            "moe": ink(302, dx=40, dy=16, w=92, colour=BLACK),
            "ent": ink(303, dx=20, dy=16, w=96),
            "moa_day": "12 mars 2026",
            "moe_day": "12 mars 2026",
            "ent_day": "12 mars 2026",
        },
        "b": {
            "project_code": "2025-MT-06",
            "milestone": "tranche optionnelle 1",
            "visit": "18 juin 2026",
            "reserves": "néant",
            "amount_shown": "14 935,20 €",
            "moa": NOTHING,
            "moe": ink(302, dx=24, dy=16, w=96),
            "ent": ink(303, dx=52, dy=16, w=90, colour=BLACK),
            "moa_day": NOTHING,
            "moe_day": "18 juin 2026",
            "ent_day": "18 juin 2026",
        },
        "c": {
            "project_code": "2026-MT-02",
            "milestone": "tranche optionnelle 2",
            "visit": "24 septembre 2026",
            "reserves": "néant",
            "amount_shown": "9 870,00 €",
            "moa": ink(301, dx=44, dy=16, w=98, colour=BLACK),
            "moe": NOTHING,
            "ent": NOTHING,
            "moa_day": "24 septembre 2026",
            "moe_day": NOTHING,
            "ent_day": NOTHING,
        },
    }
    words |= states[letter]
    verdicts: dict[str, tuple[str | None, bool, dict[str, Any]]] = {
        "a": (
            "accepted_with_conditions",
            True,
            {
                "signature_date": "2026-03-12",
                "amount": "36480.00 EUR",
                "conditions": [
                    "reprise de la lasure sur les poteaux P4 et P5",
                    "pose des deux descentes d'eaux pluviales côté mairie",
                ],
            },
        ),
        "b": ("undecided", False, {"amount": "14935.20 EUR", "warnings": ["partly_signed"]}),
        "c": ("accepted", True, {"signature_date": "2026-09-24", "amount": "9870.00 EUR"}),
    }
    decision, signed, given = verdicts[letter]
    told = label("acceptance_certificate", "fr", words, decision, signed, **given)
    how = copier(51) if letter == "b" else None
    return made("fr-reception", letter, page(RECEPTION, words), told, how)


RECETTE = """
#set page(paper: "a4", margin: (x: 2.5cm, y: 2.2cm), fill: rgb("#fffefb"))
#set text(font: "Lato", size: 9.8pt, lang: "fr")
#text(size: 19pt, fill: rgb("#a3123f"))[Bordereau de recette]
#v(-6pt)
Quai Numérique SRL, Namur. Document type QN-14
#v(8pt)
#table(columns: (1fr, 1fr), stroke: 0.4pt + gray, inset: 7pt,
  [Client : %client%], [Projet n° : %project_code%],
  [Application : %project%], [Jalon : %milestone%])

Livraison du %sent%. Elle comprend le module d'inscription, l'attestation fiscale au format Belcotax,
les rappels par SMS et la reprise des dossiers ouverts. Vos testeurs ont disposé de quinze jours
ouvrables ; le carnet d'anomalies est joint avec l'état de chaque ligne.

Le montant lié au jalon s'élève à %amount_shown% hors TVA.

#text(size: 12pt)[Décision du client]

#grid(columns: (auto, 1fr), column-gutter: 8pt, row-gutter: 8pt,
  [%yes%], [la livraison est acceptée],
  [%no%], [la livraison est refusée pour le motif suivant : %why%])
#v(14pt)
#grid(columns: (4.2cm, 1fr), row-gutter: 12pt,
  [Nom et qualité], [%signatory_name%, %signatory_title%],
  [Fait le], [%day%],
  [Signature du client], [#v(34pt) %sig% #line(length: 7cm, stroke: 0.5pt)])
#v(1fr)
#text(size: 8.5pt)[Chef de projet Quai Numérique : Gauthier Lemmens. Ce bordereau n'est pas signé par le prestataire.]
"""


def recette(letter: str) -> Paper:
    """Recette d'un logiciel avec deux cases."""
    words: dict[str, Any] = {
        "client": "Crèches de la Basse-Sambre ASBL",
        "project": "Portail Parents",
        "signatory_name": "Nathalie Delvaux",
        "signatory_title": "directrice administrative",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "QN-4471",
            "milestone": "lot 2, inscriptions",
            "sent": "2 février 2026",
            "amount_shown": "12 600,00 €",
            "yes": typed(True, "cross"),
            "no": typed(False, "cross"),
            "why": Raw("#dots(4cm)"),
            "day": "24 février 2026",
            "sig": ink(311, dx=30, w=100),
        },
        "b": {
            "project_code": "QN-4490",
            "milestone": "lot 3, facturation",
            "sent": "4 mai 2026",
            "amount_shown": "15 840,00 €",
            "yes": typed(True, "cross"),
            "no": typed(False, "cross"),
            "why": Raw("#dots(4cm)"),
            "day": NOTHING,
            "sig": NOTHING,
        },
        "c": {
            "project_code": "QN-4507",
            "milestone": "lot 4, statistiques ONE",
            "sent": "7 septembre 2026",
            "amount_shown": "6 950,00 €",
            "yes": typed(False, "cross"),
            "no": typed(True, "cross"),
            "why": "les totaux trimestriels ne correspondent pas aux présences encodées",
            "day": "29 septembre 2026",
            "sig": ink(311, dx=16, w=104, colour=BLACK),
        },
    }
    words |= states[letter]
    verdicts: dict[str, tuple[str | None, bool, dict[str, Any]]] = {
        "a": ("accepted", True, {"signature_date": "2026-02-24", "amount": "12600.00 EUR"}),
        "b": ("undecided", False, {"amount": "15840.00 EUR"}),
        "c": (
            "rejected",
            True,
            {
                "signature_date": "2026-09-29",
                "amount": "6950.00 EUR",
            },
        ),
    }
    decision, signed, given = verdicts[letter]
    told = label("acceptance_certificate", "fr", words, decision, signed, **given)
    return made("fr-recette", letter, page(RECETTE, words), told)


AVENANT = """
#set page(paper: "a4", margin: (x: 2.4cm, y: 2cm))
#set text(font: "C059", size: 10pt, lang: "fr")
#smallcaps[Bureau technique Jaquet-Perroud SA] #h(1fr) Bulle
#line(length: 100%, stroke: 0.5pt)
#align(center, text(size: 14pt)[Ordre de modification n° %change_order_number%])
#v(2pt)
Mandat %project_code%, %project%

Maître de l'ouvrage : %client%
#v(4pt)
+ *Objet.* %what%
+ *Motif.* %why%
+ *Incidence sur les honoraires.* Le plafond convenu est %verb% de %amount_shown% (TVA exclue).
+ *Incidence sur les délais.* %time%

Le bureau n'exécute la modification qu'après accord écrit du maître de l'ouvrage. Le présent ordre
s'annexe au contrat SIA 103 et en partage les autres conditions.
#v(24pt)
Bon pour accord, pour le maître de l'ouvrage
#v(34pt)
#box(width: 9cm)[%moa% #line(length: 100%, stroke: (dash: "dotted"))] \\
%signatory_name%, %signatory_title% \\ Lieu et date : %moa_day%
#v(22pt)
Proposé par le bureau
#v(34pt)
#box(width: 9cm)[%bureau% #line(length: 100%, stroke: (dash: "dotted"))] \\
Aurélie Perroud, ingénieure EPFL \\ Lieu et date : %bureau_day%
"""


def avenant(letter: str) -> Paper:
    """Modification d'un mandat, places l'une sous l'autre."""
    words: dict[str, Any] = {
        "client": "Association intercommunale des eaux de la Glâne",
        "project": "Réservoir du Gibloux",
        "project_code": "JP 25.114",
        "signatory_name": "Philippe Oberson",
        "signatory_title": "secrétaire général",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "change_order_number": "2",
            "what": "Étude d'une seconde conduite d'adduction DN 200 entre la chambre de captage et le réservoir.",
            "why": "Débit d'incendie relevé par l'établissement cantonal.",
            "verb": "augmenté",
            "amount_shown": "CHF 14'200.00",
            "time": "Dépôt de l'avant-projet reporté de quatre semaines.",
            "moa": ink(321, dx=34, w=100),
            "moa_day": "Romont, le 23 avril 2026",
            "bureau": ink(322, dx=20, w=94, colour=BLACK),
            "bureau_day": "Bulle, le 15 avril 2026",
        },
        "b": {
            "change_order_number": "3",
            "what": "Relevé par drone des pistes d'accès et modèle de terrain à la maille de cinquante centimètres.",
            "why": "Les plans cadastraux ne suffisent pas au projet de drainage.",
            "verb": "augmenté",
            "amount_shown": "CHF 5'480.00",
            "time": "Aucune.",
            "moa": NOTHING,
            "moa_day": NOTHING,
            "bureau": ink(322, dx=44, w=98),
            "bureau_day": "Bulle, le 8 juillet 2026",
        },
        "c": {
            "change_order_number": "4",
            "what": "Suppression du suivi acoustique des pompes, confié directement au fournisseur.",
            "why": "Demande du comité du 2 septembre.",
            "verb": "réduit",
            "amount_shown": "CHF 3'150.00",
            "time": "Aucune.",
            "moa": NOTHING,
            "moa_day": NOTHING,
            "bureau": NOTHING,
            "bureau_day": NOTHING,
        },
    }
    words |= states[letter]
    verdicts: dict[str, tuple[str | None, bool, dict[str, Any]]] = {
        "a": ("accepted", True, {"signature_date": "2026-04-23", "amount": "14200.00 CHF"}),
        "b": ("undecided", False, {"amount": "5480.00 CHF", "warnings": ["partly_signed"]}),
        "c": ("undecided", False, {"amount": "-3150.00 CHF"}),
    }
    decision, signed, given = verdicts[letter]
    told = label("change_order", "fr", words, decision, signed, **given)
    how = copier(57) if letter == "b" else None
    return made("fr-avenant", letter, page(AVENANT, words), told, how)


def heures(letter: str) -> Paper:
    """Relevé d'heures d'une consultante au Québec."""
    w: dict[str, Any] = {
        "client": "Coopérative laitière du Haut-Richelieu",
        "project": "Refonte du plan de maintenance",
        "signatory_name": "Sébastien Gagné",
        "signatory_title": "directeur d'usine",
    }
    states: dict[str, dict[str, Any]] = {
        "a": {
            "project_code": "MAND-318",
            "period": "du 2 au 13 février 2026",
            "rows": (
                (14, "Analyse des arrêts, ligne de pasteurisation"),
                (9.5, "Ateliers avec les mécaniciens"),
                (6, "Rédaction des gammes"),
            ),
        },
        "b": {
            "project_code": "MAND-322",
            "period": "du 4 au 15 mai 2026",
            "rows": (
                (11, "Codification des équipements"),
                (13.5, "Saisie dans la GMAO"),
                (4, "Comité de suivi"),
            ),
        },
        "c": {
            "project_code": "MAND-325",
            "period": "du 14 au 25 septembre 2026",
            "rows": (
                (7.5, "Calcul des stocks de pièces"),
                (12, "Formation des planificateurs"),
                (5, "Comité de suivi"),
            ),
        },
    }
    w |= states[letter]
    total = sum(hours for hours, _ in w["rows"])
    fee = total * 115
    shown = f"{fee:,.2f}".replace(",", " ").replace(".", ",") + " $"
    s = Sheet((612, 792))
    s.text(54, 60, "RELEVÉ D'HEURES", "Helvetica-Bold", 17)
    s.text(
        558, 60, "Fiabilis Conseil inc., Saint-Jean-sur-Richelieu", "Helvetica", 9.5, side="right"
    )
    y = 92.0
    for head, what in (
        ("Client", w["client"]),
        ("Mandat", f"{w['project_code']}, {w['project']}"),
        ("Période", w["period"]),
        ("Conseillère", "Marie-Ève Thibodeau, ing."),
    ):
        s.text(54, y, head, "Helvetica", 9, "#666666")
        s.text(140, y, what, "Helvetica", 10.5)
        y += 19
    y += 8
    for hours, task in w["rows"]:
        s.box(54, y, 430, 24)
        s.box(484, y, 74, 24)
        s.text(62, y + 16, task, "Helvetica", 10)
        s.text(550, y + 16, f"{hours:g} h".replace(".", ","), "Helvetica", 10, side="right")
        y += 24
    s.text(476, y + 18, "Total", "Helvetica-Bold", 10.5, side="right")
    s.text(550, y + 18, f"{total:g} h".replace(".", ","), "Helvetica-Bold", 10.5, side="right")
    y += 44
    s.text(
        54,
        y,
        f"Taux horaire 115,00 $. Honoraires de la période : {shown} (taxes en sus).",
        "Helvetica",
        10,
    )
    y = s.para(
        54,
        y + 22,
        "Les déplacements sont inclus dans le taux. Les heures sont portées à la facture du mois une fois "
        "approuvées par le client; la signature de la conseillère atteste seulement qu'elles ont été faites.",
        504,
        "Helvetica",
        10,
        1.45,
    )
    y += 70
    s.line(54, y, 290, y)
    s.text(54, y + 13, f"{w['signatory_name']}, {w['signatory_title']}", "Helvetica", 9)
    s.text(54, y + 26, "Approuvé pour le client", "Helvetica-Bold", 9)
    s.line(322, y, 558, y)
    s.text(322, y + 13, "Marie-Ève Thibodeau", "Helvetica", 9)
    s.text(322, y + 26, "Soumis par", "Helvetica-Bold", 9)
    if letter == "a":
        s.ink(331, 80, y + 4, 106)
        s.text(54, y + 42, "Date : 16 février 2026", "Helvetica", 9)
        s.ink(332, 350, y + 4, 94, BLACK)
        s.text(322, y + 42, "Date : 13 février 2026", "Helvetica", 9)
    elif letter == "b":
        s.text(54, y + 42, "Date :", "Helvetica", 9)
        s.ink(332, 340, y + 4, 98)
        s.text(322, y + 42, "Date : 15 mai 2026", "Helvetica", 9)
    else:
        s.ink(331, 70, y + 5, 100, BLACK)
        s.text(54, y + 42, "Date : 28 septembre 2026", "Helvetica", 9)
        s.text(322, y + 42, "Date :", "Helvetica", 9)
    day = {"a": "2026-02-16", "b": None, "c": "2026-09-28"}[letter]
    told = label(
        "timesheet_approval",
        "fr",
        w,
        "accepted" if day else "undecided",
        bool(day),
        signature_date=day,
        amount=f"{fee:.2f} CAD",
        warnings=[] if day else ["partly_signed"],
    )
    return made("fr-heures", letter, s.done(), told)


def papers() -> Iterator[Paper]:
    """All of them."""
    for letter in "abc":
        for paper in (reception, recette, avenant, heures):
            yield paper(letter)
