"""French: réception de travaux, recette d'un logiciel, avenant, feuille de temps."""

from collections.abc import Iterator
from typing import Any

from paper import Paper

from ninety_eighth_hand.board import (
    BLACK,
    GREEN,
    NAVY,
    Raw,
    block,
    box,
    glass,
    ink,
    paper,
    stamp,
    written,
)

RECEPTION = """#set page(paper: "a4", margin: (x: 22mm, y: 18mm))
#set text(font: "C059", size: 10pt, lang: "fr")
#align(center)[#rect(inset: 3mm, stroke: 1pt)[#text(size: 14pt, weight: "bold")[PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX] \\ #text(size: 9pt)[(article 1792-6 du Code civil)]]]
#v(4mm)
*Opération :* «project» \\
*Marché n° :* «project_code» #h(8mm) *Lot :* «milestone» \\
*Maître de l'ouvrage :* «client» \\
*Entreprise :* «vendor» \\
*Maître d'œuvre :* «office»
#v(3mm)
Les soussignés se sont rendus sur le chantier le «met:fr» et ont visité les ouvrages. À l'issue de la visite, le maître de l'ouvrage déclare que la réception est :
#v(2mm)
«t1» #h(2mm) prononcée sans réserve, avec effet au «effect:fr» ; \\
#v(0.5mm)
«t2» #h(2mm) prononcée avec les réserves ci-dessous, à lever sous «delay» ; \\
#v(0.5mm)
«t3» #h(2mm) refusée.
#v(2mm)
Réserves : #v(0.5mm)
#block(inset: (left: 6mm))[«reserves»]
#v(1mm)
Solde du marché à régler à l'entreprise : *«amount:gap» € HT*. La garantie de parfait achèvement court pendant un an.
#v(3mm)
Fait en trois exemplaires à «town».
#v(3mm)
#table(columns: (1fr, 1fr, 1fr), rows: (auto, 26mm), stroke: 0.6pt, inset: 2mm,
align(center)[L'entreprise \\ #text(size: 8.5pt)[«vendor_man»]], align(center)[Le maître d'œuvre \\ #text(size: 8.5pt)[«office_man»]], align(center)[Le maître de l'ouvrage \\ #text(size: 8.5pt)[«signatory_name»]],
align(bottom)[«s_vendor»#v(3mm)], align(bottom)[«s_office»#v(3mm)], align(bottom)[«s_client»«s_date»#v(3mm)])
"""


def reception(letter: str) -> Paper:
    """Trois signatures ; celle du maître de l'ouvrage est à droite."""
    base: dict[str, Any] = {
        "vendor": "SARL Menuiserie Kerbrat", "vendor_man": "Yann Kerbrat", "reserves": "néant",
        "office": "Atelier Le Goff Architectes", "office_man": "Maëlle Le Goff",
        "t1": box(), "t2": box(), "t3": box(),
        "s_vendor": ink(401, 34, 9, 6, -2), "s_office": ink(402, 30, 9, 7, -2, BLACK),
    }  # fmt: skip
    if letter == "a":
        here = base | {
            "project": "Extension de la médiathèque de Plougonven", "project_code": "2025-M-06",
            "milestone": "04 Menuiseries extérieures", "client": "Commune de Plougonven",
            "met": "2026-03-17", "effect": "2026-03-17", "delay": Raw("#rule(16mm)"),
            "t1": box("x", 9, NAVY, 3), "amount": "7312.40 EUR", "town": "Plougonven",
            "signatory_name": "Bernadette Riou", "signature_date": "2026-03-17",
            "s_client": ink(403, 38, 10, 4, -4, NAVY),
            "s_date": block("le 17/03/2026", size=10, dx=8, dy=2.5, pen=NAVY),
        }  # fmt: skip
        return paper("nn-fr-reception", "a", RECEPTION, here, "acceptance_certificate",
                     "accepted", True)  # fmt: skip
    if letter == "b":
        one = "Joint périphérique à reprendre sur la baie B3"
        two = "Poignée manquante au local ménage"
        here = base | {
            "project": "Réhabilitation de l'école Jean-Macé", "project_code": "2025-M-11",
            "milestone": "06 Menuiseries intérieures", "client": "Ville de Saint-Thégonnec",
            "met": "2026-04-09", "effect": "2026-04-09", "delay": "trente jours",
            "t2": box("x", 9, BLACK, 8), "reserves": Raw(f"{one} \\\n{two}"),
            "amount": "4980.00 EUR", "town": "Saint-Thégonnec",
            "signatory_name": "Gildas Quéméner", "signature_date": "2026-04-09",
            "s_client": ink(404, 36, 10, 5, -4, BLACK),
            "s_date": block("le 09/04/2026", size=10, dx=8, dy=2.5, pen=BLACK),
        }  # fmt: skip
        return paper("nn-fr-reception", "b", RECEPTION, here, "acceptance_certificate",
                     "accepted_with_conditions", True, glass(41), conditions=[one, two])  # fmt: skip
    here = base | {
        "project": "Construction de six logements rue du Port", "project_code": "2026-M-02",
        "milestone": "05 Escaliers bois", "client": "Finistère Logis",
        "met": "2026-05-20", "effect": "2026-05-20", "delay": Raw("#rule(16mm)"),
        "t1": box("x", 9, BLACK, 9), "amount": "11640.00 EUR", "town": "Roscoff",
        "signatory_name": "Hervé Abgrall",
    }  # fmt: skip
    return paper("nn-fr-reception", "c", RECEPTION, here, "acceptance_certificate", "undecided",
                 False, warnings=["partly_signed"])  # fmt: skip


RECETTE = """#set page(paper: "a4", margin: (left: 20mm, right: 20mm, top: 15mm, bottom: 15mm))
#set text(font: "Lato", size: 9.5pt, lang: "fr")
#grid(columns: (1fr, auto), [#text(size: 20pt, weight: "light")[Fiche de recette]], align(right)[#text(weight: "bold")[«vendor»] \\ «vendor_place»])
#line(length: 100%, stroke: 2pt + rgb("c2912e"))
#v(2mm)
#table(columns: (1fr, 1fr), stroke: none, inset: (x: 0mm, y: 1.4mm),
[Client : *«client»*], [Dossier : *«project_code»*],
[Application : «project»], [Bon de commande : «po_number»],
[Jalon : «milestone»], [Montant du jalon : «amount:gap» EUR hors TVA])
#v(2mm)
#table(columns: (14mm, 1fr, 24mm, 24mm), inset: 2mm, stroke: 0.4pt + luma(160),
fill: (x, y) => if y == 0 { rgb("f5ecd8") },
[*N°*], [*Scénario rejoué chez le client*], [*Passages*], [*Verdict*],
[S1], [Encodage d'un dossier d'assuré, de la saisie à l'archivage], [«n1»], [conforme],
[S2], [Calcul d'une prime avec antécédents], [«n2»], [conforme],
[S3], [Reprise de la base historique, contrôle par sondage], [«n3»], [conforme],
[S4], [Bascule sur le site de secours à Wavre], [1], [conforme])
#v(3mm)
La recette est acquise quand le métier et l'informatique du client ont tous deux signé. La facture du jalon part alors le lendemain.
#v(3mm)
#text(weight: "bold")[Pour le client, le métier] \\
«owner» #v(9mm)
#h(2mm)«s_owner»#dots(70mm) #h(4mm) le «s_odate»#dots(34mm)
#v(3mm)
#text(weight: "bold")[Pour le client, l'informatique] \\
«signatory_name» #v(9mm)
#h(2mm)«s_client»#dots(70mm) #h(4mm) le «s_date»#dots(34mm)
#v(3mm)
#text(weight: "bold")[Pour «vendor»] \\
«vendor_man» #v(9mm)
#h(2mm)«s_vendor»#dots(70mm) #h(4mm) le «s_vdate»#dots(34mm)
"""


def recette(letter: str) -> Paper:
    """Deux signatures du client sont exigées."""
    base: dict[str, Any] = {"vendor": "Dyle Informatique SRL", "vendor_place": "1300 Wavre",
                            "vendor_man": "Olivier Delcourt", "n1": "12", "n2": "20", "n3": "45"}  # fmt: skip
    if letter == "a":
        here = base | {
            "client": "Mutualité du Brabant wallon", "project_code": "DI/2025/071",
            "project": "Prévia 4", "po_number": "BC-22619", "milestone": "J3 Mise en production",
            "amount": "23500.00 EUR", "owner": "Nathalie Servais",
            "signatory_name": "Grégory Maes", "signature_date": "2026-02-26",
            "s_owner": ink(411, 44, 9, 6, 0), "s_odate": block("25/02/2026", size=11),
            "s_client": ink(412, 38, 10, 8, 0, BLACK),
            "s_date": block("26/02/2026", size=11, pen=BLACK),
            "s_vendor": ink(413, 36, 9, 5, 0), "s_vdate": block("25/02/2026", size=11),
        }  # fmt: skip
        return paper("nn-fr-recette", "a", RECETTE, here, "acceptance_certificate", "accepted",
                     True)  # fmt: skip
    base |= {
        "client": "Assurances Gaumaises SA", "project_code": "DI/2026/014",
        "project": "Module sinistres auto", "po_number": "AG-7741",
        "milestone": "J2 Recette fonctionnelle", "amount": "17850.00 EUR",
        "owner": "Pascale Lambinet", "signatory_name": "Thibaut Rézette", "n2": "31", "n3": "60",
    }  # fmt: skip
    if letter == "b":
        here = base | {
            "s_owner": ink(414, 46, 9, 6, 0), "s_odate": block("19/05/2026", size=11),
            "s_vendor": ink(413, 36, 9, 5, 0), "s_vdate": block("18/05/2026", size=11),
        }  # fmt: skip
        return paper("nn-fr-recette", "b", RECETTE, here, "acceptance_certificate", "undecided",
                     False, glass(42), warnings=["partly_signed"])  # fmt: skip
    here = base | {"milestone": "J1 Maquette validée", "amount": "8200.00 EUR", "n1": "4"}
    return paper("nn-fr-recette", "c", RECETTE, here, "acceptance_certificate", "undecided", False)


AVENANT = """#set page(paper: "a4", margin: (left: 30mm, right: 20mm, y: 20mm))
#set text(font: "P052", size: 10.6pt, lang: "fr")
#text(size: 12pt, weight: "bold")[«vendor»] #h(1fr) «vendor_place» \\
#text(size: 9pt)[ingénieurs civils SIA]
#v(8mm)
#text(size: 14pt)[Avenant n° «change_order_number» au contrat d'études] \\
#v(-1mm)
Mandat *«project_code»*, «project» \\
Mandant : *«client»*
#v(3mm)
+ *Objet.* «what»
+ *Honoraires.* Le forfait de CHF «sum0» est majoré de *CHF «amount:ch»* (hors TVA) et passe à CHF «sum1».
+ *Délai.* La remise des plans est reportée au «until:fr».
+ *Reste du contrat.* Inchangé.
#v(3mm)
#table(columns: (1fr, 62mm), stroke: 0.5pt, inset: 3mm, rows: (auto, 34mm),
[*Décision du mandant*], [*L'ingénieur*],
[«t1» #h(1mm) accepte l'avenant #h(6mm) «t2» #h(1mm) refuse l'avenant #v(12mm) #h(2mm)«s_client»#rule(60mm) \\ «signatory_name» #h(6mm) «s_date»], [#v(16.5mm) #h(1mm)«s_vendor»#rule(50mm) \\ «vendor_man» #h(6mm) «s_vdate»])
"""


def avenant(letter: str) -> Paper:
    """Le mandant coche à gauche et signe dessous."""
    base: dict[str, Any] = {"vendor": "Bureau Pittet & Rochat SA", "vendor_place": "Yverdon",
                            "vendor_man": "Luc Rochat", "t1": box(), "t2": box()}  # fmt: skip
    if letter == "a":
        here = base | {
            "change_order_number": "2", "project_code": "PR-1187",
            "project": "passerelle sur le Talent", "client": "Commune d'Échallens",
            "what": "Étude d'une variante en bois lamellé avec appuis antisismiques.",
            "sum0": "64'000.00", "amount": "9600.00 CHF", "sum1": "73'600.00",
            "until": "2026-06-30", "t1": box("v", 9, BLACK, 3),
            "signatory_name": "Christine Favre", "signature_date": "2026-03-23",
            "s_client": ink(421, 42, 10, 5, 0, BLACK),
            "s_date": block("23.3.2026", size=10.5, pen=BLACK),
            "s_vendor": ink(422, 36, 9, 4, 0), "s_vdate": block("12.3.2026", size=10.5),
        }  # fmt: skip
        return paper("nn-fr-avenant", "a", AVENANT, here, "change_order", "accepted", True)
    if letter == "b":
        here = base | {
            "change_order_number": "1", "project_code": "PR-1203",
            "project": "parking du Château", "client": "Régie des Bains SA",
            "what": "Relevé complémentaire des galeries techniques sous la cour nord.",
            "sum0": "112'500.00", "amount": "14250.00 CHF", "sum1": "126'750.00",
            "until": "2026-09-15", "t1": box("v", 9, NAVY, 6),
            "signatory_name": "Jean-Marc Jaccoud",
            "s_vendor": ink(422, 38, 9, 4, 0), "s_vdate": block("6.5.2026", size=10.5),
        }  # fmt: skip
        return paper("nn-fr-avenant", "b", AVENANT, here, "change_order", "undecided", False,
                     warnings=["partly_signed"])  # fmt: skip
    here = base | {
        "change_order_number": "4", "project_code": "PR-1150",
        "project": "salle de gymnastique de Vuarrens", "client": "Association scolaire du Buron",
        "what": "Dimensionnement d'une charpente métallique en remplacement du bois.",
        "sum0": "48'300.00", "amount": "7900.00 CHF", "sum1": "56'200.00",
        "until": "2026-07-31", "t2": box("x", 9, BLACK, 6),
        "signatory_name": "Fabienne Cruchet", "signature_date": "2026-05-21",
        "s_client": ink(424, 44, 10, 5, 0, BLACK),
        "s_date": block("21.5.2026", size=10.5, pen=BLACK),
        "s_vendor": ink(422, 38, 9, 4, 0), "s_vdate": block("11.5.2026", size=10.5),
    }  # fmt: skip
    return paper("nn-fr-avenant", "c", AVENANT, here, "change_order", "rejected", True)


TEMPS = """#set page(paper: "us-letter", flipped: true, margin: 15mm)
#set text(font: "Nimbus Sans", size: 9.4pt, lang: "fr")
#text(size: 15pt, weight: "bold")[Feuille de temps] #h(5mm) semaine du «week:fr» #h(1fr) «vendor»
#v(1mm)
#table(columns: (26mm, 1fr, 26mm, 1fr), stroke: 0.4pt, inset: 2mm,
[Client], [«client»], [Consultant], [«worker»],
[Mandat], [«project»], [N° de mandat], [«project_code»])
#table(columns: (2.6fr, 1fr, 1fr, 1fr, 1fr, 1fr, 1.1fr), stroke: 0.4pt, inset: 2mm, align: (left, center, center, center, center, center, right),
[*Activité*], [*Lun.*], [*Mar.*], [*Mer.*], [*Jeu.*], [*Ven.*], [*Heures*],
«rows»
[*Facturable à «rate» \\$ l'heure*], [], [], [], [], [], [*«total»*])
Montant à facturer pour la semaine : *«amount:gap» \\$ CA*, taxes en sus.
#v(5mm)
#grid(columns: (1fr, 1fr), column-gutter: 20mm, row-gutter: 3mm,
[Signature du consultant : #v(11mm) #h(3mm)«s_vendor»#line(length: 100%, stroke: 0.5pt) #v(-2mm) «worker» #h(1fr) «s_vdate» #h(24mm)],
[Approuvé par le gestionnaire du client : #v(11mm) #h(3mm)«s_client»#line(length: 100%, stroke: 0.5pt) #v(-2mm) «signatory_name», «signatory_title» #h(1fr) «s_date» #h(24mm)])
"""


def week(*rows: tuple[str, ...]) -> Raw:
    """Les lignes de la semaine."""
    return Raw("\n".join("".join(f"[{cell}], " for cell in row) for row in rows))


def temps(letter: str) -> Paper:
    """Signature, rien, ou timbre d'approbation nominatif."""
    base: dict[str, Any] = {"vendor": "Groupe-conseil Outaouais TI inc."}
    if letter == "a":
        here = base | {
            "week": "2026-03-02", "client": "Coopérative forestière des Collines",
            "worker": "Amélie Trudel", "project": "Refonte de l'inventaire mobile",
            "project_code": "GCO-5518", "rate": "112,00", "total": "37,5",
            "amount": "4200.00 CAD",
            "rows": week(("Analyse", "7,5", "3,5", "", "", "", "11,0"),
                         ("Développement", "", "4,0", "7,5", "7,5", "", "19,0"),
                         ("Essais avec les contremaîtres", "", "", "", "", "7,5", "7,5")),
            "signatory_name": "Denis Lachapelle", "signatory_title": "chef des opérations",
            "signature_date": "2026-03-09",
            "s_vendor": written("Amélie Trudel", size=18, dx=4, dy=1, pen=BLACK),
            "s_vdate": block("6 mars 2026", size=10.5, pen=BLACK),
            "s_client": ink(432, 44, 10, 5, -1), "s_date": block("9 mars 2026", size=10.5),
        }  # fmt: skip
        return paper("nn-fr-temps", "a", TEMPS, here, "timesheet_approval", "accepted", True)
    if letter == "b":
        here = base | {
            "week": "2026-05-11", "client": "Centre de services scolaire de la Lièvre",
            "worker": "Rachid Benali", "project": "Déploiement du répertoire unifié",
            "project_code": "GCO-5602", "rate": "118,00", "total": "35,0",
            "amount": "4130.00 CAD",
            "rows": week(("Préparation des postes", "7,0", "7,0", "3,0", "", "", "17,0"),
                         ("Migration des comptes", "", "", "4,0", "7,0", "7,0", "18,0")),
            "signatory_name": "Josée Pilon", "signatory_title": "régisseuse informatique",
            "s_vendor": ink(433, 42, 9, 5, -1, BLACK),
            "s_vdate": block("15 mai 2026", size=10.5, pen=BLACK),
        }  # fmt: skip
        return paper("nn-fr-temps", "b", TEMPS, here, "timesheet_approval", "undecided", False,
                     warnings=["partly_signed"])  # fmt: skip
    here = base | {
        "week": "2026-04-13", "client": "Papiers Gatineau SEC", "worker": "Amélie Trudel",
        "project": "Tableau de bord énergie", "project_code": "GCO-5577", "rate": "112,00",
        "total": "30,0", "amount": "3360.00 CAD",
        "rows": week(("Modélisation des données", "7,5", "7,5", "", "", "", "15,0"),
                     ("Rapports", "", "", "7,5", "7,5", "", "15,0")),
        "signatory_name": "Mélissa Groulx", "signatory_title": "directrice énergie",
        "signature_date": "2026-04-20",
        "s_vendor": ink(435, 40, 9, 5, -1),
        "s_vdate": block("17 avril 2026", size=10.5),
        "s_client": stamp("APPROUVÉ", "20 avril 2026", "Mélissa Groulx", wide=48, dx=14, dy=4,
                          pen=GREEN),
    }  # fmt: skip
    return paper("nn-fr-temps", "c", TEMPS, here, "timesheet_approval", "accepted", True)


def papers() -> Iterator[Paper]:
    """All sheets of this family."""
    for made in (reception, recette, avenant, temps):
        yield from (made(letter) for letter in "abc")
