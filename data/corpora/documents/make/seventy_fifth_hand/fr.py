"""French papers, from France, Belgium, Switzerland and Québec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import mixed, scanned, text


def reserves() -> Paper:
    """A works acceptance with reservations."""
    source = r"""
#set page(paper: "a4", margin: (x: 20mm, y: 18mm))
#set text(font: "Liberation Sans", size: 9.5pt, lang: "fr")
#align(center)[#box(stroke: 1.2pt, inset: 8pt)[#text(size: 13pt, weight: "bold")[
PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX]]]
#v(3mm)
Maître d’ouvrage : *Commune de Saint-Brévin-le-Vieux* \
Maître d’œuvre : Atelier Kerdoncuff architectes \
Opération : *Réhabilitation de la halle aux poissons* \
Lot n° 05 – Menuiseries extérieures, titulaire SARL Le Goff Menuiserie \
Marché n° *2025-MP-031* du 14 octobre 2025
#v(3mm)
Je soussigné, représentant du maître d’ouvrage, après visite contradictoire du 22 mai 2026 et sur
proposition du maître d’œuvre, décide que :

#bx(false) la réception est prononcée sans réserve \
#bx(true) la réception est prononcée avec effet au 22 mai 2026, assortie des réserves suivantes \
#bx(false) la réception est refusée
#v(1mm)
#table(columns: (10mm, 1fr, 36mm), inset: 5pt, stroke: 0.4pt, [N°], [Réserve], [À lever avant le],
 [1], [Réglage des crémones du châssis C7], [12 juin 2026],
 [2], [Joint silicone absent en pied de façade ouest], [12 juin 2026],
 [3], [DOE incomplet : fiches vitrage], [30 juin 2026])
Le délai de garantie de parfait achèvement court à compter de la date d’effet.
#v(5mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 5mm,
 [Le maître d’ouvrage \ #ink(11, 42, 13) \ Mme Solenn Le Bihan \ adjointe aux bâtiments \
 le 26 mai 2026], [Le maître d’œuvre \ #ink(13, 40, 13) \ Y. Kerdoncuff],
 [L’entreprise \ #ink(14, 40, 13) \ P. Le Goff])
"""
    return text("mq-fr-halle-reserves", source, truth(
        "acceptance_certificate", "accepted_with_conditions", True, "fr",
        client="Commune de Saint-Brévin-le-Vieux",
project="Réhabilitation de la halle aux poissons",
        project_code="2025-MP-031", milestone="Menuiseries extérieures",
        signatory_name="Solenn Le Bihan", signatory_title="adjointe aux bâtiments",
        signature_date="2026-05-26",
        conditions=("Réglage des crémones du châssis C7",
                    "Joint silicone absent en pied de façade ouest",
                    "DOE incomplet : fiches vitrage"),
    ))  # fmt: skip


def plain() -> Paper:
    """A private acceptance without reservation, scanned."""
    source = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "C059", size: 10.5pt, lang: "fr")
#text(size: 15pt, fill: luma(60))[Cuisines Vauquelin & Fils] \
Agencement sur mesure, Lisieux
#v(4mm)
#line(length: 100%)
#text(size: 12.5pt)[*Bon de fin de chantier*] #h(1fr) n° 1188
#v(3mm)
Client : #print[Hôtel du Haras, M. Lecornu] \
#v(1mm) Chantier : #print[office et cave a vin] \
#v(1mm) Devis accepté : #print[D-640] #h(10mm) Solde a regler : #print[11 275,00 €]
#v(4mm)
Le client reconnaît avoir visité l’agencement en présence du poseur.
#v(2mm)
#table(columns: (1fr, 22mm, 22mm), inset: 5pt, stroke: 0.4pt, align: (left, center, center),
 [Point contrôlé], [Conforme], [À revoir], [Façades, alignement, jeux], [#print[X]], [],
 [Plans de travail et crédences], [#print[X]], [], [Éclairage sous meubles], [#print[X]], [],
 [Clayettes de la cave], [#print[X]], [], [Nettoyage et évacuation], [#print[X]], [])
#v(2mm)
Il déclare réceptionner l’ouvrage #tk(true) sans réserve #h(5mm) #tk(false) avec réserves (voir dos)
#v(7mm)
#grid(columns: (1fr, 1fr), [Le client : \ #ink(22, 46, 14) \ #print[Aymeric Lecornu, gérant]],
 [Le poseur : \ #ink(24, 42, 13) \ #print[Thibault V.]])
#v(3mm)
Fait à #print[Deauville] le #print[27/02/2026]
"""
    return scanned("mq-fr-bon-cuisine", source,
        Scanner(dpi=130, skew=-1.1, noise=3, blur=0.6, jpeg=40, seed=31), truth(
        "acceptance_certificate", "accepted", True, "fr", client="Hôtel du Haras",
        project="office et cave a vin", project_code="D-640", signatory_name="Aymeric Lecornu",
        signatory_title="gérant", signature_date="2026-02-27", amount="11275.00 EUR",
    ))  # fmt: skip


def courriel() -> Paper:
    """A Québec mail that accepts a study."""
    source = r"""
#set page(paper: "us-letter", margin: 0.8in)
#set text(font: "Lato", size: 10.5pt, lang: "fr")
#text(size: 9pt, fill: gray)[Imprimé par Fannie Desrosiers-Cyr – 18 novembre 2026]
#v(2mm)
#block(fill: rgb("#eef3f8"), inset: 8pt, width: 100%)[
*De :* Fannie Desrosiers-Cyr \<fdesrosiers@portgaspe.example> \
*À :* Étienne Bellavance (Groupe Estran) \
*Date :* mercredi 18 novembre 2026, 10 h 12 \
*Objet :* Tr: Étude de dragage du havre, livrable 4]
#v(3mm)
Bonjour Étienne,

Le comité de gestion s’est réuni hier soir. Le livrable 4 est accepté tel que remis, sans
changement. Bravo pour les cartes de turbidité, elles ont fait jaser!

Tu peux donc produire ta facture de 27 400 \$ avant taxes en indiquant notre bon de commande
B-5521 et ton numéro de dossier GE-2026-88.

Au plaisir de te croiser à Percé,

*Fannie Desrosiers-Cyr*, ing. \
Directrice des infrastructures \
Administration portuaire de Gaspé-Nord
#v(6mm)
#text(size: 8pt, fill: gray)[Avant d’imprimer, pensez au golfe.]
""".replace("\\$", "$")
    return text("mq-fr-ca-courriel", source, truth(
        "email", "accepted", None, "fr", client="Administration portuaire de Gaspé-Nord",
        project="Étude de dragage du havre", project_code="GE-2026-88", milestone="livrable 4",
        signatory_name="Fannie Desrosiers-Cyr", signatory_title="Directrice des infrastructures",
        signature_date="2026-11-18", amount="27400.00 CAD", po_number="B-5521",
    ))  # fmt: skip


def refused() -> Paper:
    """A Belgian provisional acceptance that is refused."""
    source = r"""
#set page(paper: "a4", margin: (left: 28mm, right: 22mm, y: 22mm))
#set text(font: "Liberation Serif", size: 11pt, lang: "fr")
#grid(columns: (1fr, 1fr), [*Bureau Hennuy-Delvaux* \ Architectes associés SRL \ Rue Fusch 18,
 4000 Liège], align(right)[Dossier 24/061 \ Feuillet unique])
#v(6mm)
#align(center)[#text(size: 14pt)[*RÉCEPTION PROVISOIRE – constat*]]
#v(3mm)
L’an deux mille vingt-six, le six octobre, se sont réunis sur les lieux : pour le maître de
l’ouvrage, l’ASBL *Les Ateliers du Perron*, M. Corentin Wathelet, administrateur délégué ; pour
l’entrepreneur, la SA Toitures Macors, M. Macors ; l’auteur de projet.

Objet : *Reconversion de l’ancienne chapelle en ateliers*, tranche ferme.

Il est relevé des infiltrations actives en noue est, l’absence de ligne de vie et l’écaillage de
quarante ardoises. Ces désordres affectent la destination du bien.

En conséquence, le maître de l’ouvrage *refuse d’accorder la réception provisoire*. Une nouvelle
visite aura lieu à la requête de l’entrepreneur. L’état d’avancement n° 7, soit 53 912,40 € HTVA,
demeure suspendu.

Lu et signé en trois exemplaires,
#v(3mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 4mm, [#ink(311, 42, 13) \ C. Wathelet],
 [#ink(312, 40, 13) \ l’entrepreneur (pour prise d’acte)], [#ink(313, 40, 13) \ l’architecte])
"""
    return text("mq-fr-be-constat", source, truth(
        "acceptance_certificate", "rejected", True, "fr", client="Les Ateliers du Perron",
        project="Reconversion de l’ancienne chapelle en ateliers", project_code="24/061",
        milestone="RÉCEPTION PROVISOIRE", signatory_name="Corentin Wathelet",
        signatory_title="administrateur délégué", signature_date="2026-10-06",
        amount="53912.40 EUR",
    ))  # fmt: skip


def finished() -> Paper:
    """A Swiss vendor's notice that the work is ready."""
    source = r"""
#set page(paper: "a4", margin: (x: 25mm, y: 24mm))
#set text(font: "Nimbus Sans", size: 10.5pt, lang: "fr")
#text(weight: "bold", size: 14pt, fill: rgb("#005f73"))[LacTech Réseaux Sàrl] \
Avenue de la Gare 9, 1110 Morges
#v(8mm)
Fondation Clair-Matin \ Service technique \ 1180 Rolle
#v(6mm)
Morges, le 16 mars 2026
#v(4mm)
*Avis d’achèvement – câblage fibre et wifi, pavillon Les Tilleuls (mandat LT-553)*

Mesdames, Messieurs,

Par la présente nous vous informons que l’ensemble de nos prestations est terminé depuis vendredi.
Les 86 liens ont été mesurés, les rapports OTDR se trouvent sur la clé remise à votre concierge, et
les bornes diffusent les trois réseaux demandés.

Nous considérons l’ouvrage comme prêt à être reçu et restons à disposition pour une visite commune.
Notre décompte final s’élèvera à CHF 19'860.00.

Veuillez agréer, Mesdames, Messieurs, nos salutations les meilleures.

#ink(321, 44, 13, 003040) \
Sylvain Grandchamp, chef de projet
#v(8mm)
#line(length: 100%, stroke: (dash: "dashed", thickness: 0.5pt))
Coupon à retourner : la Fondation Clair-Matin déclare recevoir les travaux.
#v(7mm)
Lieu, date : #rule(w: 45mm) #h(6mm) Timbre et signature : #rule(w: 50mm)
"""
    return text("mq-fr-ch-avis", source, truth(
        "acceptance_certificate", "undecided", False, "fr", client="Fondation Clair-Matin",
        project="câblage fibre et wifi, pavillon Les Tilleuls", project_code="LT-553",
        amount="19860.00 CHF", warnings=("partly_signed",),
    ))  # fmt: skip


def amendment() -> Paper:
    """A signed amendment to an engineering contract."""
    source = r"""
#set page(paper: "a4", margin: (x: 22mm, y: 20mm))
#set text(font: "P052", size: 10.5pt, lang: "fr")
#set par(justify: true)
#align(center)[#text(size: 14pt)[*Avenant n° 2*] \ au contrat de maîtrise d’œuvre INF-19-C]
#v(3mm)
*Entre* la Société d’économie mixte Val-de-Thoré Énergies, ci-après le Client, \
*et* la société Ingévia Fluides, ci-après le Titulaire, \
pour l’opération « Réseau de chaleur bois, quartier Lameilhé ».

#set heading(numbering: (n) => "Article " + str(n) + ". ")
#show heading: it => block(text(size: 11pt, it))
= Objet
Le tracé retenu contourne désormais le collège ; le Titulaire reprend l’avant-projet des sections 4
à 6 et établit deux dossiers loi sur l’eau au lieu d’un.
= Incidence financière
#table(columns: (1fr, 40mm), stroke: 0.3pt, inset: 5pt, align: (left, right),
 [Rémunération initiale], [214 000,00 € HT], [Avenant n° 1], [8 300,00 € HT],
 [*Présent avenant, plus-value*], [*31 750,00 € HT*], [Nouvelle rémunération], [254 050,00 € HT])
= Délais
Le rendu du projet est reporté au 11 septembre 2026.
#v(4mm)
Fait à Castres, en deux originaux.
#v(3mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 [Pour le Titulaire, le 4 juin 2026 \ #ink(331, 42, 13) \ Bastien Roumégoux, gérant],
 [Pour le Client, le 9 juin 2026 \ #text(size: 9pt)[« bon pour accord »] \ #ink(332, 44, 13) \
 Maylis Cazenave, directrice générale])
"""
    return text("mq-fr-avenant-deux", source, truth(
        "change_order", "accepted", True, "fr",
        client="Société d’économie mixte Val-de-Thoré Énergies",
        project="Réseau de chaleur bois, quartier Lameilhé", project_code="INF-19-C",
        signatory_name="Maylis Cazenave", signatory_title="directrice générale",
        signature_date="2026-06-09", amount="31750.00 EUR", change_order_number="2",
    ))  # fmt: skip


def activity() -> Paper:
    """A consultant's monthly activity sheet, scanned."""
    days = "".join(
        f"[{day}], [#print(s: 9pt)[{'1' if day % 7 not in (4, 5) and day != 14 else '-'}]], "
        for day in range(1, 32)
    )
    source = (
        r"""
#set page(paper: "a4", flipped: true, margin: 14mm)
#set text(font: "DejaVu Sans", stretch: 75%, size: 9pt, lang: "fr")
#grid(columns: (1fr, 1fr), text(size: 14pt, weight: "bold")[CRA – Compte rendu d’activité],
 align(right)[Septentrion Conseil SAS · Villeneuve-d’Ascq])
#v(2mm)
Consultant : Ismaël Vandamme #h(8mm) Client : *Mutuelle des Beffrois* #h(8mm) Mission : *Refonte du
tunnel d’adhésion* #h(8mm) Affaire : *SC-7708* #h(8mm) Mois : juillet 2026
#v(2mm)
#table(columns: (1fr, 1fr) * 8, inset: 3.5pt, stroke: 0.3pt, align: center,
"""
        + days
        + r"""[], [])
#v(2mm)
Total facturable : #print[22 jours] à 520 € = *11 440,00 € HT*. Astreintes : néant. Frais : néant.
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 block(stroke: 0.5pt, inset: 3mm, width: 100%)[Le consultant \ #ink(341, 40, 12) #h(4mm)
 #print[31/07/26]],
 block(stroke: 0.5pt, inset: 3mm, width: 100%)[Validation du client : Odile Carpentier, responsable
 produit \ #ink(342, 42, 12) #h(4mm) #print[vu et validé le 03/08/26]])
"""
    )
    return scanned("mq-fr-cra", source,
        Scanner(dpi=130, skew=0.7, noise=3, blur=0.5, jpeg=40, seed=37), truth(
        "timesheet_approval", "accepted", True, "fr", client="Mutuelle des Beffrois",
        project="Refonte du tunnel d’adhésion", project_code="SC-7708",
        signatory_name="Odile Carpentier", signatory_title="responsable produit",
        signature_date="2026-08-03", amount="11440.00 EUR",
    ))  # fmt: skip


def scope() -> Paper:
    """A statement of work, unsigned by design."""
    source = r"""
#set page(paper: "us-letter", margin: (x: 1in, y: 0.9in), numbering: "1")
#set text(font: "Carlito", size: 11pt, lang: "fr")
#text(size: 20pt, weight: "bold", fill: rgb("#5a3e85"))[Énoncé des travaux]
#h(1fr) réf. ET-2026-14
#v(1mm)
Coopérative laitière des Appalaches – *Migration de la paie vers l’infonuagique* \
Préparé par Boréalis TI inc., Sherbrooke, le 12 février 2026
#v(3mm)
*1. Contexte.* La version actuelle du logiciel de paie cesse d’être soutenue à la fin de l’année.
La Coopérative souhaite basculer ses 640 employés avant la période 23.

*2. Portée.* Analyse des écarts, paramétrage, reprise de trois ans d’historique, deux paies en
parallèle, formation de l’équipe de la paie. Sont exclus : les interfaces avec la pointeuse.

*3. Biens livrables*
#table(columns: (14mm, 1fr, 40mm), inset: 5pt, stroke: (x, y) => (bottom: 0.4pt),
 [B1], [Dossier d’analyse], [18 200 \$], [B2], [Environnement paramétré], [46 900 \$],
 [B3], [Rapport des paies parallèles], [21 300 \$], [B4], [Trousse de formation], [7 600 \$],
 [], [*Total forfaitaire avant taxes*], [*94 000 \$*])
*4. Gouvernance.* Un comité se réunit aux deux semaines ; le chargé de projet de Boréalis y dépose
un tableau de bord.

*5. Acceptation des livrables.* La Coopérative dispose de dix jours ouvrables pour commenter chacun
d’eux ; son silence vaut acceptation.

*6. Personnes-ressources.* Coopérative : Ghislain Thivierge, contrôleur. Boréalis : Maïka Roy.
""".replace("\\$", "$")
    return text("mq-fr-ca-enonce", source, truth(
        "statement_of_work", None, None, "fr", client="Coopérative laitière des Appalaches",
        project="Migration de la paie vers l’infonuagique", project_code="ET-2026-14",
        amount="94000.00 CAD",
    ))  # fmt: skip


def lifted() -> Paper:
    """All reservations lifted."""
    source = r"""
#set page(paper: "a4", margin: (x: 18mm, y: 18mm))
#set text(font: "Liberation Sans", stretch: 75%, size: 11pt, lang: "fr")
#grid(columns: (46mm, 1fr), gutter: 8mm, block(fill: rgb("#e9efe4"), inset: 4mm, width: 100%)[
 *QUITUS* \ de levée de réserves
 #v(4mm)
 Lot 12 \ Ascenseurs
 #v(4mm)
 Marché \ GH-12-2024
 #v(4mm)
 Opération \ EHPAD Les Glycines
 #v(4mm)
 Maître d’ouvrage \ Groupe hospitalier du Bas-Maine
 #v(4mm)
 Solde libéré \ 16 205,80 €], [
 #text(size: 9pt)[Établi à Mayenne le 13 avril 2026]
 #v(2mm)
 Les observations portées au procès-verbal du 9 janvier ont été vérifiées une à une :
 #table(columns: (8mm, 1fr, 32mm), inset: 5pt, stroke: 0.3pt + gray,
  [1], [Éclairage de secours cabine B], [levée le 21/01],
  [2], [Bruit de freinage au niveau 3], [levée le 02/03],
  [3], [Plaque de charge illisible], [levée le 21/01],
  [4], [Notice en gaine machinerie], [levée le 10/04])
 Plus aucune réserve ne subsiste. Le maître d’ouvrage reçoit définitivement les appareils et
 autorise le règlement du solde à Ascenseurs Mérovée.
 #v(6mm)
 #ink(351, 46, 14) \
 Gaëtan Pottier \
 Ingénieur travaux, Groupe hospitalier du Bas-Maine])
"""
    return text("mq-fr-quitus", source, truth(
        "acceptance_certificate", "accepted", True, "fr", client="Groupe hospitalier du Bas-Maine",
        project="EHPAD Les Glycines", project_code="GH-12-2024", milestone="Ascenseurs",
        signatory_name="Gaëtan Pottier", signatory_title="Ingénieur travaux",
        signature_date="2026-04-13", amount="16205.80 EUR",
    ))  # fmt: skip


def stage() -> Paper:
    """Titled for one stage, pronounces another."""
    source = r"""
#set page(paper: "a4", margin: (x: 24mm, y: 22mm))
#set text(font: "Caladea", size: 10.5pt, lang: "fr")
#text(size: 15pt, fill: rgb("#8a1c1c"))[Procès-verbal de vérification de service régulier (VSR)]
#v(2mm)
#line(length: 100%, stroke: 1pt + rgb("#8a1c1c"))
#grid(columns: (40mm, 1fr), row-gutter: 3mm, [Acheteur], [Conservatoire des rives de l’Adour],
 [Prestataire], [Pixels & Palombes SCOP], [Application], [Portail de réservation des visites],
 [Contrat], [CRA/NUM/0226], [Terme correspondant], [14 600,00 € TTC])
#v(3mm)
*Décision*

Le procès-verbal de VSR ne pourra être établi qu’au terme du mois d’exploitation. À la date de ce
jour, seule est prononcée, sans observation, la *vérification d’aptitude au bon fonctionnement
(VABF)* ; le terme indiqué ci-dessus, attaché à cette étape, peut être facturé.

La période de service régulier s’ouvre le lendemain de la signature.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 [Pour l’acheteur \ #ink(361, 44, 13) \ Xan Etcheberry \ chef du service des publics \ 29
juin 2026],
 [Pour le prestataire \ #ink(362, 42, 13) \ Lucile Marsan \ cogérante \ 29 juin 2026])
"""
    return text("mq-fr-vsr-vabf", source, truth(
        "acceptance_certificate", "accepted", True, "fr",
        client="Conservatoire des rives de l’Adour", project="Portail de réservation des visites",
        project_code="CRA/NUM/0226",
        milestone="vérification d’aptitude au bon fonctionnement (VABF)",
        signatory_name="Xan Etcheberry", signatory_title="chef du service des publics",
        signature_date="2026-06-29", amount="14600.00 EUR",
    ))  # fmt: skip


def unsigned() -> Paper:
    """A delivery slip of an agency nobody signed."""
    source = r"""
#set page(width: 148mm, height: 210mm, margin: 12mm)
#set text(font: "URW Gothic", size: 9pt, lang: "fr")
#text(size: 17pt, fill: rgb("#d1495b"))[Studio Mirabelle]
#h(1fr) BON DE LIVRAISON 0917
#v(3mm)
#table(columns: (34mm, 1fr), stroke: none, inset: 3pt, [Destinataire], [Faïenceries de Malgrange],
 [Campagne], [Identité visuelle du bicentenaire], [Dossier], [SM-217], [Remise], [2 décembre 2026,
 par lien sécurisé], [Solde], [5 480,00 € HT])
#v(2mm)
Contenu de la remise
- logotype, quatre déclinaisons vectorielles
- charte de 38 pages
- gabarits de papeterie et de vitrine
- polices sous licence (trois postes)
#v(2mm)
#block(stroke: 0.8pt + rgb("#d1495b"), inset: 4mm, radius: 3mm, width: 100%)[
*Réservé au client* \
Je valide les éléments livrés et donne mon accord pour la mise en production.
#v(2mm)
Nom : Perrine Humbert \
Qualité : directrice de la marque \
Date :
#v(1mm)
Signature :
#v(14mm)]
#v(1fr)
#text(size: 7pt)[Droits cédés à réception du solde. Nancy, RCS 880 114 027.]
"""
    return text("mq-fr-bon-studio", source, truth(
        "acceptance_certificate", "undecided", False, "fr", client="Faïenceries de Malgrange",
        project="Identité visuelle du bicentenaire", project_code="SM-217",
        signatory_name="Perrine Humbert", signatory_title="directrice de la marque",
        amount="5480.00 EUR",
    ))  # fmt: skip


def letter() -> Paper:
    """A covering page and a scanned, conditional letter."""
    source = r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "Liberation Sans", size: 10.5pt, lang: "fr")
#text(size: 13pt)[*Bordereau d’envoi*]
#v(3mm)
#table(columns: (35mm, 1fr), inset: 6pt, stroke: 0.4pt, [Expéditeur], [Géomètres Tournesol,
 Montauban], [Destinataire], [Archives du cabinet], [Dossier], [GT-2290, Bornage et récolement du
 lotissement Pech-Mirel], [Pièces], [1 lettre du client, ci-après numérisée], [Classé le], [14
 septembre 2026])
#pagebreak()
#set text(font: "P052", size: 11.5pt)
#text(size: 13pt)[Indivision Cazottes-Rieunaud] \ Pech-Mirel, 82000 Montauban
#v(10mm)
#align(right)[Le 10 septembre 2026]
#v(6mm)
Monsieur le géomètre,

Nous avons comparé votre plan de récolement aux bornes, avec mon frère, dimanche matin. Le document
nous convient et nous l’acceptons, pourvu que *la servitude de passage du lot 4 soit reportée sur la
planche 2* et que *le fichier DWG nous soit adressé*.

Vos honoraires de 3 960 euros vous seront virés à réception de votre note.

Recevez, Monsieur, nos salutations distinguées.
#v(6mm)
#ink(371, 48, 15) \
Bérengère Rieunaud \ mandataire de l’indivision
"""
    return mixed("mq-fr-bordereau-lettre", source, 1,
        Scanner(dpi=130, skew=-0.8, noise=3, blur=0.6, jpeg=40, seed=39), truth(
        "acceptance_certificate", "accepted_with_conditions", True, "fr",
        client="Indivision Cazottes-Rieunaud",
        project="Bornage et récolement du lotissement Pech-Mirel", project_code="GT-2290",
        milestone="plan de récolement", signatory_name="Bérengère Rieunaud",
        signatory_title="mandataire de l’indivision", signature_date="2026-09-10",
        amount="3960.00 EUR",
        conditions=("la servitude de passage du lot 4 soit reportée sur la planche 2",
                    "le fichier DWG nous soit adressé"),
    ))  # fmt: skip


def papers() -> Iterator[Paper]:
    """The French papers."""
    for make in (reserves, plain, courriel, refused, finished, amendment, activity, scope, lifted,
                 stage, unsigned, letter):  # fmt: skip
        yield make()
