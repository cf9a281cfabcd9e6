"""French papers: France, Belgium, Switzerland, Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import join, made, page, scanned, typ
from .marks import bar, both, say, stamp


def without_reserve() -> Paper:
    """Procès-verbal de réception sans réserve."""
    data = page(
        """
= **PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX**
= (article 1792-6 du Code civil)

Maître de l'ouvrage : **Communauté de communes du Pays de Vernoux**
Opération : **Extension de la station d'épuration de Rochemaure**
Lot n° 3 – Équipements électromécaniques · Affaire n° 25-0142
Titulaire : Hydrelec Travaux SAS
Maître d'œuvre : Cabinet Aubrac Ingénierie

Je soussigné, **Étienne Malaval**, Président, représentant le maître de l'ouvrage, après avoir procédé à l'examen des travaux exécutés par l'entreprise au titre du lot susvisé, en présence de ses représentants,

Déclare que :
[x] la réception est prononcée **sans réserve**, avec effet à la date du 12 mars 2026 ;
[ ] la réception est prononcée avec les réserves mentionnées à l'état annexé ;
[ ] la réception est refusée.

Le présent procès-verbal fait courir le délai de garantie de parfait achèvement.

Fait à Vernoux, le 16 mars 2026, en trois exemplaires.

|: none 85,85
|Le maître de l'ouvrage|L'entreprise
|{ink 401}|{ink 402}
""",
        font="Times-Roman",
        size=11,
        tint="#000000",
    )
    return made(
        "fr-pv-step",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Communauté de communes du Pays de Vernoux",
            project="Extension de la station d'épuration de Rochemaure",
            project_code="25-0142",
            milestone="Lot n° 3 – Équipements électromécaniques",
            signatory_name="Étienne Malaval",
            signatory_title="Président",
            signature_date="2026-03-16",
        ),
    )


def with_reserves() -> Paper:
    """Réception avec réserves, scanned."""
    data = page(
        """
# Constat de réception – lot Menuiseries extérieures
|: cells 45,125
|Chantier|Résidence Les Glycines, bâtiment B, 18 logements
|Client|SCI Les Glycines de Pessac
|Entreprise|Menuiseries Castaing SARL
|N° de chantier|MC-1837
|Date de la visite|{hand 22 janvier 2026}

Après visite contradictoire, le client prononce la réception assortie des réserves suivantes, à lever sous 30 jours :
- remplacer vitrage fêlé, logement B12
- régler la porte du hall

Montant du solde après réserves : 9 870,00 € TTC

|: cells 85,85
|Le client (nom, qualité, signature)|Pour l'entreprise
|Odile Bressac, gérante|L. Castaing
|{ink 411}|{ink 412}
""",
        size=10,
        tint="#2b2b2b",
        deco=stamp(30, 85, "SCI LES GLYCINES\n33600 PESSAC", tint="#1c3c8c", turn=-4, w=48),
    )
    return scanned(
        "fr-menuiseries",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="SCI Les Glycines de Pessac",
            project="Résidence Les Glycines, bâtiment B, 18 logements",
            project_code="MC-1837",
            milestone="lot Menuiseries extérieures",
            signatory_name="Odile Bressac",
            signatory_title="gérante",
            signature_date="2026-01-22",
            amount="9870.00 EUR",
            conditions=["remplacer vitrage fêlé, logement B12", "régler la porte du hall"],
        ),
        seed=41,
        skew=-0.7,
        noise=2,
        jpeg=25,
    )


def refusal() -> Paper:
    """Registered letter refusing acceptance."""
    data = typ(
        """
#align(right)[Aéroport de Brive-Chaumont SA \\ Direction des infrastructures \\ \\ Brive, le 3 juin 2026]
Routes et Pistes du Limousin \\ 8, allée des Granges \\ 87000 Limoges

*Objet : refus de réception – réfection du taxiway Charlie, phase 2 (dossier ABC-2025-19)* \\ _Lettre recommandée avec accusé de réception_

Messieurs,

Les opérations préalables à la réception se sont tenues le 28 mai. Les carottages CC-4 à CC-9 font apparaître un taux de vides de 11 % pour une valeur contractuelle de 7 % au plus, et l'adhérence mesurée reste en deçà du seuil réglementaire sur 240 mètres.

En conséquence, nous ne prononçons pas la réception de la phase 2. Vous voudrez bien nous soumettre sous quinze jours un programme de reprise. Aucun versement n'interviendra au titre de cette phase.

Veuillez agréer, Messieurs, nos salutations distinguées.

@ink421

Bérengère Faucher \\ Directrice des infrastructures
""",
        font="Libertinus Serif",
        size=11,
        lang="fr",
        where="margin: 2.5cm",
    )
    return made(
        "fr-refus-piste",
        data,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "fr",
            client="Aéroport de Brive-Chaumont SA",
            project="réfection du taxiway Charlie",
            project_code="ABC-2025-19",
            milestone="phase 2",
            signatory_name="Bérengère Faucher",
            signatory_title="Directrice des infrastructures",
            signature_date="2026-06-03",
        ),
    )


def belgium() -> Paper:
    """Belgian provisional acceptance releasing half the bond."""
    data = page(
        """
# Dossier de fin de marché
Régie communale autonome de Ham-sur-Semois – Techniques spéciales
## 1. Inventaire des documents remis
|: grid 15,115,40
|N°|Document|Remis le
|1|Plans as-built HVAC, sanitaire, électricité (42 planches)|14/10/2025
|2|Attestations de contrôle par organisme agréé|16/10/2025
|3|Notices d'entretien et garanties constructeurs|16/10/2025
|4|Rapport d'équilibrage aéraulique|21/10/2025
|5|Procès-verbaux d'essais de pression|21/10/2025
|6|Fiches de formation du personnel (5 agents)|23/10/2025
Les documents ont été versés au dossier d'intervention ultérieure. L'adjudicataire conserve les originaux pendant dix ans.
^^^
## 2. Relevé des essais
|: zebra 80,45,45
|Essai|Exigence|Mesure
|Débit d'air salle omnisports|12.000 m³/h|12.140 m³/h
|Niveau sonore vestiaires|40 dB(A)|37 dB(A)
|Température eau chaude, douche la plus éloignée|60 °C au départ|61 °C
|Résistance de la prise de terre|30 ohms|11 ohms
|Autonomie éclairage de secours|1 h|1 h 25
|Étanchéité réseau aéraulique|classe C|classe C
Tous les essais ont été réalisés en présence de l'auteur de projet, qui en a paraphé les fiches. Les réserves qu'il avait émises en mai sur le bruit des extracteurs sont sans objet depuis le remplacement des moteurs.
^^^
# PROCÈS-VERBAL DE RÉCEPTION PROVISOIRE
> Marché de travaux – A.R. du 14 janvier 2013, art. 92
|: line 55,115
|Pouvoir adjudicateur|Régie communale autonome de Ham-sur-Semois
|Objet du marché|Création d'un pôle sportif – lot 2 Techniques spéciales
|Numéro de projet|RCA/2024/TS-02
|Étape|Réception provisoire
|Adjudicataire|Ets Delcourt-Wauters SRL
|Date de l'adjudication|17 septembre 2024
|Achèvement constaté|24 octobre 2025

Étaient présents : MM. Delcourt (adjudicataire), Lhoest (auteur de projet) et Mme Marchal (fonctionnaire dirigeante).

Les travaux sont conformes aux clauses et conditions du cahier spécial des charges. **La réception provisoire est accordée à la date du 7 novembre 2025.** La moitié du cautionnement, soit 17.325,00 EUR, est libérée.

Ham-sur-Semois, le 7 novembre 2025

{ink 431}
Viviane Marchal, fonctionnaire dirigeante, pour la Régie
""",
        size=10,
        tint="#19647e",
        foot="PV réception provisoire RCA/2024/TS-02 – original",
    )
    return made(
        "be-provisoire",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Régie communale autonome de Ham-sur-Semois",
            project="Création d'un pôle sportif – lot 2 Techniques spéciales",
            project_code="RCA/2024/TS-02",
            milestone="Réception provisoire",
            signatory_name="Viviane Marchal",
            signatory_title="fonctionnaire dirigeante",
            signature_date="2025-11-07",
            amount="17325.00 EUR",
        ),
    )


def swiss_change() -> Paper:
    """Geneva change order, accepted electronically."""
    data = typ(
        """
#rect(width: 100%, inset: 8pt, fill: rgb("#fdf1e3"))[*Avenant n° 3* #h(1fr) Contrat d'entreprise SIA · projet *ECO-114*]
#v(4pt)
Maître de l'ouvrage : Fondation Écoquartier des Sciers, Plan-les-Ouates \\ Ouvrage : Parking souterrain et dalle, îlot D \\ Entreprise : Perret-Gentil Génie civil SA

*Objet.* Rabattement de nappe prolongé de huit semaines et pompe de secours.

#table(columns: (1fr, auto), align: (left, right), [Montant du contrat avec avenants 1 et 2], [CHF 4'208'115.00], [*Plus-value du présent avenant*], [*CHF 73'460.80*], [Nouveau montant], [CHF 4'281'575.80])

Tous montants hors TVA. Les autres clauses demeurent inchangées.

Le maître de l'ouvrage approuve le présent avenant.

#block(stroke: 0.6pt + blue, inset: 8pt)[Signé électroniquement (signature qualifiée) par *Jean-Luc Thévenaz*, chef de projet, pour la Fondation Écoquartier des Sciers \\ 19.02.2026 15:47:09 +01:00 – identifiant 7c1e-90aa]
#block(stroke: 0.6pt + blue, inset: 8pt)[Signé électroniquement par *Aline Perret-Gentil*, administratrice, pour l'entreprise \\ 18.02.2026 10:20:31 +01:00 – identifiant 44b0-1d7f]
""",
        font="Liberation Sans",
        size=9.5,
        lang="fr",
    )
    return made(
        "ch-avenant",
        data,
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Fondation Écoquartier des Sciers",
            project="Parking souterrain et dalle, îlot D",
            project_code="ECO-114",
            signatory_name="Jean-Luc Thévenaz",
            signatory_title="chef de projet",
            signature_date="2026-02-19",
            amount="73460.80 CHF",
            change_order_number="3",
        ),
    )


def quebec_open() -> Paper:
    """Quebec certificate: only the contractor's sheet is signed; mixed."""
    first = page(
        """
# CERTIFICAT DE FIN DES TRAVAUX
|: cells 55,115
|Donneur d'ouvrage|Société portuaire de Baie-Morin
|Projet|Réfection du quai n° 5, pieux et défenses
|N° de projet|SPBM-2025-061
|Entrepreneur|Constructions Tadoussac inc.
|Montant des travaux achevés|1 264 310,00 $ CA
|Étape|Jalon 6 – fin des travaux

Ce certificat prend effet lorsque l'entrepreneur et le donneur d'ouvrage ont tous deux signé la page suivante.
""",
        size=10.5,
        tint="#123c69",
    )
    second = page(
        """
## Signatures – SPBM-2025-061
|: grid 60,60,50
|L'entrepreneur|Le donneur d'ouvrage|
|{hand Réjean Lamontagne}|Marie-Ève Pelletier, directrice de l'ingénierie|Nom
|{ink 441}||Signature
|{hand 2 octobre 2025}||Date
""",
        size=11,
        tint="#000000",
    )
    data = join(first, scan(second, Scanner(dpi=105, noise=2, jpeg=28, skew=-0.9, seed=4)))
    return Paper(
        "lt-qc-fin-travaux",
        "a",
        "mixed",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Société portuaire de Baie-Morin",
            project="Réfection du quai n° 5, pieux et défenses",
            project_code="SPBM-2025-061",
            milestone="Jalon 6 – fin des travaux",
            signatory_name="Marie-Ève Pelletier",
            signatory_title="directrice de l'ingénierie",
            amount="1264310.00 CAD",
            warnings=["partly_signed"],
        ),
        join(first, second),
    )


def quebec_hours() -> Paper:
    """Quebec time sheet."""
    data = page(
        """
# Feuille de temps – personnel détaché
Firme : Génie Laurentien inc. · Employé : **Samuel Ouellette, CPI** · Mandat : **GL-2602**
Client : **Hydro-Manicou** · Projet : **Réfection des vannes de l'évacuateur, barrage Portneuf**
|: zebra 28,26,26,26,26,26
|Semaine|Lundi|Mardi|Mercredi|Jeudi|Vendredi
|2026-05-04|8,0|8,0|9,5|8,0|6,0
|2026-05-11|8,0|8,0|8,0|10,0|6,0
Total de la période : **79,5 heures**

J'approuve les heures ci-dessus aux fins de facturation.

|: none 70,90
|{ink 451}|Josée Archambault, ing., chargée de projet, Hydro-Manicou
|Date : 2026-05-19|
""",
        paper=(792, 612),
        size=10.5,
        tint="#005b4f",
        deco=bar(0, 205, 280, 4, "#005b4f"),
    )
    return made(
        "qc-temps",
        data,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Hydro-Manicou",
            project="Réfection des vannes de l'évacuateur, barrage Portneuf",
            project_code="GL-2602",
            signatory_name="Josée Archambault",
            signatory_title="chargée de projet",
            signature_date="2026-05-19",
        ),
    )


def mail() -> Paper:
    """Conditional acceptance by mail."""
    data = page(
        """
# Jalon 2 – ossature bois Halle Jaurès
. 1 message
---
|: none 110,60
|**Capucine Delorme** <c.delorme@ville-sallanches.example>|11 décembre 2025 à 18:06
|À : travaux@charpentes-bornes.example|

Bonsoir Monsieur Vuillermoz,

Suite à ma visite de ce matin, je valide le jalon 2 du chantier SAL-77, sous réserve que vous nous remettiez les certificats d'origine des bois lamellés avant le 19 décembre.

Vous pourrez alors facturer les 41 200 € HT prévus.

Bonne soirée,

Capucine Delorme
Conductrice d'opérations, Ville de Sallanches
""",
        size=10,
        tint="#444444",
    )
    return made(
        "mail-ossature",
        data,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "fr",
            client="Ville de Sallanches",
            project="ossature bois Halle Jaurès",
            project_code="SAL-77",
            milestone="jalon 2",
            signatory_name="Capucine Delorme",
            signatory_title="Conductrice d'opérations",
            signature_date="2025-12-11",
            amount="41200.00 EUR",
            conditions=[
                "vous nous remettiez les certificats d'origine des bois lamellés avant le 19 décembre"
            ],
        ),
    )


def reserves_lifted() -> Paper:
    """Reserves lifted: another stage than the heading of the file."""
    data = page(
        """
. Dossier : RÉCEPTION DES TRAVAUX – lot 07 Chauffage – prononcée avec réserves le 4 avril 2025
# PROCÈS-VERBAL DE LEVÉE DES RÉSERVES

Opération : Restructuration du lycée Jean-Zay, tranche 1 (code opération R-2207)
Maître d'ouvrage : Région Val-de-Loire-Centre
Entreprise : Thermi-Loiret SA

Les trois réserves formulées lors de la réception ont fait l'objet des travaux ci-après :

|: grid 12,100,50
|N°|Réserve|Constat du 9 juillet 2025
|1|Calorifuge sous-station|exécuté
|2|Équilibrage circuit Sud|exécuté, rapport remis
|3|Étiquetage des vannes|exécuté

Le maître d'ouvrage constate que l'ensemble des réserves est levé et accepte les ouvrages du lot 07 sans autre observation. La retenue de garantie de 6 512,40 € peut être libérée.

Orléans, le dix juillet deux mille vingt-cinq

{ink 461}
Fabrice Nguyen-Roux
Chef du service Lycées
""",
        size=10,
        font="Times-Roman",
        title="center",
        tint="#5c1a33",
        margin=(25, 25, 20, 20),
    )
    return made(
        "fr-levee",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Région Val-de-Loire-Centre",
            project="Restructuration du lycée Jean-Zay, tranche 1",
            project_code="R-2207",
            milestone="lot 07",
            signatory_name="Fabrice Nguyen-Roux",
            signatory_title="Chef du service Lycées",
            signature_date="2025-07-10",
            amount="6512.40 EUR",
        ),
    )


def unticked() -> Paper:
    """Signed intervention record with no box ticked."""
    data = typ(
        """
#grid(columns: (1fr, 1fr), [#text(18pt, fill: rgb("#c1440e"))[*Ascenseurs Vaugirard*] \\ Travaux neufs et modernisation], align(right)[Bon d'achèvement \\ n° *AV-90217*])
#line(length: 100%, stroke: 2pt + rgb("#c1440e"))
#table(columns: (30%, 70%), stroke: none, [Client], [*Syndicat des copropriétaires du 44 rue Lecourbe*], [Objet], [*Remplacement machinerie, ascenseur bâtiment cour*], [Commande], [*CS-2026-12*], [Fin de pose], [2 avril 2026])
Avis du client sur les travaux :

@off #h(4pt) acceptés #h(30pt) @off #h(4pt) acceptés avec remarques #h(30pt) @off #h(4pt) refusés

Remarques : néant

#grid(columns: (1fr, 1fr), [Technicien : K. Belkacem \\ @ink471], [Client : Hervé Dumoulin-Petit, syndic bénévole \\ @ink472 \\ le 3 avril 2026])
""",
        font="Liberation Sans",
        size=10,
        lang="fr",
    )
    return made(
        "fr-ascenseur",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "fr",
            client="Syndicat des copropriétaires du 44 rue Lecourbe",
            project="Remplacement machinerie, ascenseur bâtiment cour",
            signatory_name="Hervé Dumoulin-Petit",
            signatory_title="syndic bénévole",
            signature_date="2026-04-03",
            po_number="CS-2026-12",
        ),
    )


def order() -> Paper:
    """Bon de commande."""
    data = page(
        """
|: none 90,80
|**Énergie Citoyenne du Forez SCIC**|**BON DE COMMANDE**
|14, place du Marché, 42600 Montbrison|N° BC-2026-0317
|TVA FR 55 891 220 417|du 6 mai 2026

Fournisseur : Turbines Arvan SAS, 38240 Meylan
Affaire : Centrale hydroélectrique du Moulin Neuf

|: grid 90,20,30,30
|Désignation|Qté|P.U. HT|Total HT
|Turbine Kaplan 210 kW, avec multiplicateur|1|186 000,00|186 000,00
|Mise en service, forfait|1|12 800,00|12 800,00
|**TOTAL HT (EUR)**|||**198 800,00**

Délai : 34 semaines. Paiement : 30 % à la commande, 60 % à la livraison, 10 % à la réception définitive. Toute facture doit rappeler le numéro de commande.
""",
        size=10,
    )
    return made(
        "fr-commande",
        data,
        truth(
            "purchase_order",
            None,
            None,
            "fr",
            client="Énergie Citoyenne du Forez SCIC",
            project="Centrale hydroélectrique du Moulin Neuf",
            amount="198800.00 EUR",
            po_number="BC-2026-0317",
        ),
    )


def invoice() -> Paper:
    """Invoice for work done."""
    data = page(
        """
# FACTURE N° 2026-F-0488
|: none 85,85
|**Terrassements Lacroix-Haie SARL**|Client : **Carrières du Morvan SA**
|RCS Nevers 433 120 998|Route d'Autun, 58120 Château-Chinon
Date : 30 avril 2026 · Échéance : 30 mai 2026
Chantier : Piste d'accès front Nord (réf. CM-311)
|: grid 100,35,35
|Situation n° 2, avril 2026|Avancement|Montant HT
|Décapage et purge|100 %|14 300,00 €
|Grave traitée|60 %|21 540,00 €
|Total HT||35 840,00 €
|TVA 20 %||7 168,00 €
|**Net à payer**||**43 008,00 €**
. En cas de retard, indemnité forfaitaire de 40 €. Pas d'escompte pour paiement anticipé.
""",
        size=9.5,
        tint="#6b4e16",
        title="right",
        deco=both(bar(0, 289, 210, 8, "#6b4e16"), say(20, 280, "TLH", 22, "Times-Bold", "#6b4e16")),
    )
    return made(
        "fr-facture",
        data,
        truth(
            "other",
            None,
            None,
            "fr",
            client="Carrières du Morvan SA",
            project="Piste d'accès front Nord",
            project_code="CM-311",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of this family."""
    for make in (
        without_reserve,
        with_reserves,
        refusal,
        belgium,
        swiss_change,
        quebec_open,
        quebec_hours,
        mail,
        reserves_lifted,
        unticked,
        order,
        invoice,
    ):
        yield make()
