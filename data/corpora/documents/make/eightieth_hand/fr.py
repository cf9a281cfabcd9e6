"""French papers from France, Belgium, Switzerland and Canada."""

from collections.abc import Iterator

from paper import Paper

from .board import Scanner, Sheet, form, scanned, text, truth


def bon() -> Paper:
    page = r"""
#set page(paper: "a5", flipped: true, margin: 10mm)
#set text(font: "Liberation Sans", size: 8.5pt)
#grid(columns: (1fr, auto), [#text(14pt)[*Ets VAUCLAIR & Fils*] — plomberie chauffage, 25 Ornans], [BON D'INTERVENTION n° *70-2215*])
#table(columns: (1fr, 1fr, 1fr), inset: 4pt, [Client : Camping des Trois Sapins], [Date : #pen[9/06/2026]], [Interv. : Loïc, Sami], table.cell(colspan: 3)[Objet : remplacement ballon ECS bloc B])
#table(columns: (1fr, 40pt, 1fr, 40pt), inset: 4pt, [Vidange / dépose], tick(), [Groupe sécu. neuf], tick(), [Pose ballon 500 l], tick(), [Essai 60 °C], tick(), [Calorifuge], tick(), [Nettoyage], tick())
Temps : #pen[7 h 30 × 2] #h(1fr) Forfait TTC : #pen[2 940,00 €] \
Obs. : #pen[RAS, eau chaude OK sur les 12 douches] #h(1fr) Nouveau passage : oui #sq() non #ok()
#v(3pt)
#rule()
Bon pour réception des travaux — le client : #sig(301, w: 80, h: 20) #h(8pt) #pen[Mme Odile Perrenot, gérante]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="Camping des Trois Sapins",
        project="remplacement ballon ECS bloc B",
        project_code="70-2215",
        signatory_name="Odile Perrenot",
        signatory_title="gérante",
        signature_date="2026-06-09",
        amount="2940.00 EUR",
    )
    how = Scanner(dpi=150, skew=1.2, noise=3, jpeg=42, turn=180, seed=41)
    return scanned("fr-bon", page, label, how)


def pv() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Liberation Serif", size: 11pt)
#align(center)[#text(15pt)[*PROCÈS-VERBAL DE RÉCEPTION*] \ (CCAG Travaux, art. 41)]
#v(6pt)
*Maître d'ouvrage :* Commune de Saint-Orens-le-Vieux \
*Opération :* Préau de l'école Jules-Verne \
*Marché :* 2025-T-018, lot 3 charpente bois, entreprise Bordenave \
*Montant du marché :* 71 250,00 € HT

L'an deux mille vingt-six, le 2 juillet, le maire, assisté du maître d'œuvre M. Faget, après visite des lieux, décide :
#table(columns: (20pt, 1fr), stroke: none, inset: 3pt, sq(), [la réception est prononcée sans réserve ;], xx(), [la réception est prononcée avec les réserves de l'annexe ;], sq(), [la réception est refusée.])
*Annexe — à lever pour le 31 juillet*
#table(columns: (26pt, 1fr, 90pt), inset: 5pt, [R1], [Reprise du chéneau côté cantine, joint absent], [à faire], [R2], [Deuxième couche de lasure poteaux 4 à 7], [à faire], [R3], [Remise du DOE], [fait le 2/07])
#v(12pt)
#grid(columns: (1fr, 1fr, 1fr), [Le maire \ #sig(306, w: 80) \ Bernard Cazaux], [Le maître d'œuvre \ #sig(309, w: 70) \ P. Faget], [L'entreprise \ #sig(312, w: 70) \ G. Bordenave])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "fr",
        client="Commune de Saint-Orens-le-Vieux",
        project="Préau de l'école Jules-Verne",
        project_code="2025-T-018",
        milestone="lot 3 charpente bois",
        signatory_name="Bernard Cazaux",
        signatory_title="maire",
        signature_date="2026-07-02",
        amount="71250.00 EUR",
        conditions=[
            "Reprise du chéneau côté cantine, joint absent",
            "Deuxième couche de lasure poteaux 4 à 7",
        ],
    )
    return text("fr-pv", page, label)


def lifted() -> Paper:
    page = r"""
#set page(paper: "a4", margin: (left: 40mm, right: 20mm, y: 25mm))
#set text(font: "URW Gothic", size: 9.5pt)
#place(dx: -25mm, rect(width: 12mm, height: 240mm, fill: rgb("#c9d8c5")))
#text(18pt)[Atelier Merlebec] \ architecture, Brest
#v(8pt)
Constat de levée des points en suspens
#v(4pt)
Cliente : SCI Penfeld Résidence \
Chantier : *Rénovation 6 logements, rue Kerivin* \
Affaire : *AM-1934* — lot peinture, entreprise Guével

Les points relevés en avril ont été revus ce matin, porte après porte.
#table(columns: (1fr, 70pt, 60pt), inset: 5pt, stroke: (y: 0.4pt), [T2 rdc : coulure allège], [repris], [ok], [T3 1#super[er] : plinthe écaillée], [changée], [ok], [T4 2#super[e] : porte palière], [id.], [ok], [Local vélos : sol], [repeint], [ok])
Plus rien ne subsiste. La SCI reçoit le lot et libère le solde de 5 615,50 €.
#v(10pt)
Brest, le 28 mai 2026
#v(6pt)
#sig(318, w: 100) \
Armelle Quéméner, gérante de la SCI
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="SCI Penfeld Résidence",
        project="Rénovation 6 logements, rue Kerivin",
        project_code="AM-1934",
        milestone="lot peinture",
        signatory_name="Armelle Quéméner",
        signatory_title="gérante",
        signature_date="2026-05-28",
        amount="5615.50 EUR",
    )
    return text("fr-lifted", page, label)


def training() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 16mm)
#set text(font: "Carlito", size: 10pt)
#text(14pt, weight: "bold", fill: rgb("#8a3b12"))[FORM'ATOUT asbl — Namur] #h(1fr) dossier *FA/26/0331*
#v(2pt)
Formation : *Excel pour magasiniers* #h(10pt) Pour : *Brasserie du Val-Mosan SA* #h(10pt) 2 jours, 10 et 11 mars 2026
#table(columns: (1fr, 60pt, 60pt, 60pt, 60pt), inset: 4pt, align: (left, center, center, center, center), [Participant], [J1], [J2], [Test /10], [Acquis], [Adam, Cédric], [✓], [✓], [8], [oui], [Baert, Nele], [✓], [✓], [9], [oui], [Collin, Jean], [✓], [✓], [6], [oui], [Diallo, Mariama], [✓], [✓], [10], [oui], [Evrard, Luc], [✓], [–], [–], [excusé J2])
*Satisfaction moyenne* : contenu 4,6/5 · rythme 4,1/5 · salle 3,2/5 (un peu froide, sans suite à donner)

*Fin de formation — donneur d'ordre*

La Brasserie reconnaît avoir reçu la formation commandée dans son intégralité et marque son accord sur le paiement de 2 180,00 EUR. M. Evrard suivra un module en ligne déjà offert.
#v(6pt)
#grid(columns: (1fr, 1fr), [Lu et approuvé \ #sig(323, w: 90) \ Sophie Lambotte, responsable RH], [Namur, le 13 mars 2026])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="Brasserie du Val-Mosan SA",
        project="Excel pour magasiniers",
        project_code="FA/26/0331",
        signatory_name="Sophie Lambotte",
        signatory_title="responsable RH",
        signature_date="2026-03-13",
        amount="2180.00 EUR",
    )
    return text("fr-training", page, label)


def photo() -> Paper:
    s = Sheet(595, 842)
    s.bar(40, 40, 515, 30, "#222222")
    s.canvas.setFillGray(1)
    s.canvas.setFont("Helvetica-Bold", 14)
    s.canvas.drawString(50, 842 - 61, "Studio Camille Orsat - remise de prises de vue")
    s.canvas.setFillGray(0)
    for y, name, value in (
        (90, "Commanditaire", "Fromagerie Haut-Bréda"),
        (114, "Sujet", "Catalogue affinage 2026"),
        (138, "Bon", "CO-0629"),
        (162, "Livré le", "22 octobre 2026"),
    ):
        s.say(46, y + 12, name, 10)
        s.field(150, y, 230, value)
    s.say(46, 214, "Lot", 10, bold=True)
    s.say(260, 214, "nb", 10, bold=True)
    s.say(330, 214, "reçu", 10, bold=True)
    for i, (lot, count) in enumerate(
        (
            ("Packshots fond blanc", "36"),
            ("Ambiance cave", "20"),
            ("Portraits équipe", "8"),
            ("Vidéo 30 s", "1"),
        )
    ):
        y = 222 + 22 * i
        s.say(46, y + 12, lot, 10)
        s.field(256, y, 40, count)
        s.check(336, y + 2, on=True, kind="check")
    s.say(46, 340, "Décision du commanditaire (cocher) :", 10, bold=True)
    s.check(60, 352)
    s.say(80, 362, "je valide la livraison", 10)
    s.check(60, 374)
    s.say(80, 384, "je valide, retouches à prévoir", 10)
    s.check(60, 396)
    s.say(80, 406, "je ne valide pas", 10)
    s.say(46, 446, "Solde dû à la validation : 1 875,00 EUR", 10)
    s.say(46, 490, "Nom, fonction", 10)
    s.field(150, 478, 250, "Thibault Mercier-Roche, directeur commercial")
    s.say(46, 516, "Le", 10)
    s.field(150, 504, 120, "23 octobre 2026")
    s.say(46, 560, "Signature", 10)
    s.ink(150, 562, 44, w=110)
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "fr",
        client="Fromagerie Haut-Bréda",
        project="Catalogue affinage 2026",
        project_code="CO-0629",
        signatory_name="Thibault Mercier-Roche",
        signatory_title="directeur commercial",
        signature_date="2026-10-23",
        amount="1875.00 EUR",
    )
    return form("fr-photo", s, label)


def labo() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "Nimbus Roman", size: 11.5pt)
Service des eaux de la Broye \ Payerne
#v(8pt)
#align(right)[Laboratoire Limnia Sàrl \ 1400 Yverdon]
#v(8pt)
Payerne, le 19 août 2026
#v(4pt)
*Mandat SEB-458 — campagne sédiments, port de Chevroux*

Madame,

Nous avons lu avec beaucoup d'intérêt votre rapport et rendons hommage au soin de la mise en page. Trois carottes sur huit y sont cependant interpolées, sans prélèvement, alors que le cahier des charges l'exclut.

Vous comprendrez que, dans ces conditions, nous ne saurions faire nôtre cette livraison, ni donner suite à la facture de CHF 9'480.– . Nous vous saurions gré de retourner sur place et de nous soumettre un rapport fondé sur huit carottes.

Veuillez agréer, Madame, nos salutations distinguées.
#v(8pt)
#sig(333, w: 110, h: 30, ink: black) \
Didier Chevalley \ Chef de service
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "fr",
        client="Service des eaux de la Broye",
        project="campagne sédiments, port de Chevroux",
        project_code="SEB-458",
        signatory_name="Didier Chevalley",
        signatory_title="Chef de service",
        signature_date="2026-08-19",
        amount="9480.00 CHF",
    )
    return text("fr-labo", page, label)


def draft() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "DejaVu Serif", size: 9pt)
#across(size: 110pt, ink: rgb(120, 120, 120, 70))[PROJET]
#text(15pt)[PV de mise en service — GTB tour Éole]
#v(4pt)
#grid(columns: (1fr, 1fr), row-gutter: 6pt, [Client : Foncière Arc-Atlantique], [Intégrateur : Automatis Nantes], [N° d'affaire : AN-3308], [Étape : recette provisoire])
#v(4pt)
#table(columns: (1fr, 50pt, 50pt, 50pt), inset: 4pt, [Essai], [Prévu], [Réussi], [Note /5], [CTA 1 à 6], [48], [48], [5], [Éclairage plateaux], [120], [118], [4], [Comptage énergie], [32], [32], [5], [Alarmes vers astreinte], [14], [14], [5])
Le client prononce la recette provisoire ; facture de 38 900,00 € HT à émettre.
#v(20pt)
#grid(columns: (1fr, 1fr), [Pour Foncière Arc-Atlantique \ Karim Bensaïd, directeur technique \ #v(16pt) #rule(w: 70%)], [Pour Automatis \ Maud Le Goff \ #v(16pt) #rule(w: 70%)])
#v(1fr)
#text(7.5pt)[version 0.3 pour relecture, ne pas diffuser]
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "fr",
        client="Foncière Arc-Atlantique",
        project="GTB tour Éole",
        project_code="AN-3308",
        milestone="recette provisoire",
        signatory_name="Karim Bensaïd",
        signatory_title="directeur technique",
        amount="38900.00 EUR",
        warnings=["draft_or_void"],
    )
    return text("fr-draft", page, label)


def chargers() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "Lato", size: 10pt)
#grid(columns: (70%, 30%), [#text(17pt, weight: "black")[voltéo] \ bornes de recharge · Lyon], align(right)[Fiche de fin de pose \ *VT-88-017*])
#rule(c: green)
#table(columns: (100pt, 1fr), stroke: none, inset: 3pt, [Donneur d'ordre], [Clinique des Lauriers], [Chantier], [Parking P2, 10 points de charge], [Posé par], [équipe Rhône 3, du 14 au 18/09/2026])
#table(columns: (40pt, ..(1fr,) * 5), inset: 3pt, align: center, [pt], [isol.], [terre Ω], [DDR], [charge 11 kW], [étiq.], [1–5], [✓], [12], [✓], [✓], [✓], [6–10], [✓], [id.], [✓], [✓], [✓])
#box(fill: rgb("#effaf0"), inset: 8pt, width: 100%)[
Je soussigné reçois l'installation sans remarque et autorise le règlement de *14 600,00 €* (quatorze mille neuf cents euros).
#v(4pt)
#sig(345, w: 100) #h(20pt) Julien Astruc, responsable des services généraux #h(1fr) le 18 septembre 2026]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="Clinique des Lauriers",
        project="Parking P2, 10 points de charge",
        project_code="VT-88-017",
        signatory_name="Julien Astruc",
        signatory_title="responsable des services généraux",
        signature_date="2026-09-18",
        warnings=["amount_words_disagree"],
    )
    return text("fr-chargers", page, label)


def mail() -> Paper:
    page = r"""
#set page(paper: "us-letter", margin: 0.8in)
#set text(font: "Carlito", size: 10.5pt)
*Geneviève Thibodeau* #h(1fr) 2026-02-11, 15 h 22 \
À : livraisons\@motajuste.example \
Objet : RE: Traduction du guide du locataire, lot B
#rule(c: gray)
Allô Maxime,

Bien reçu les 64 pages du lot B (contrat OHR-219). Notre réviseure a passé au travers, les coquilles des pages 12 et 40 ont été corrigées entre-temps. Tout est beau pour nous : c'est accepté, vous pouvez facturer les 5 120,00 \$ CA.

Le lot C, on s'en reparle après la relâche.

Bonne journée!

Geneviève Thibodeau \
Conseillère aux communications \
Office d'habitation de la Rouge
"""
    label = truth(
        "email",
        "accepted",
        None,
        "fr",
        client="Office d'habitation de la Rouge",
        project="Traduction du guide du locataire",
        project_code="OHR-219",
        milestone="lot B",
        signatory_name="Geneviève Thibodeau",
        signatory_title="Conseillère aux communications",
        signature_date="2026-02-11",
        amount="5120.00 CAD",
    )
    return text("fr-mail", page, label)


def avenant() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "P052", size: 11pt)
#align(center)[#box(stroke: (y: 1pt), inset: 8pt)[#text(15pt)[AVENANT n° 2]]]
au contrat *MT-2026-044* du 9 janvier 2026 \
*Scénographie « Sel et salines »*

Entre le *Musée du Sel de Guérande-Ouest*, représenté par sa directrice, et *Les Tréteaux Clairs*, agence.

#table(columns: (1fr, 100pt), stroke: (bottom: 0.3pt), align: (left, right), inset: 5pt, [Maquette tactile supplémentaire], [4 300,00 €], [Audiodescription, 8 stations], [3 760,00 €], [Suppression du film d'accueil], [– 2 500,00 €], [*Incidence nette*], [*+ 5 560,00 €*])
Délai inchangé. Les autres clauses demeurent.

Fait à Batz, le 20 avril 2026, en deux exemplaires.
#v(10pt)
#grid(columns: (1fr, 1fr), [Pour le Musée, bon pour accord \ #sig(354, w: 100) \ Nolwenn Tessier, directrice], [Pour l'agence \ #sig(357, w: 90) \ Paul-Henri Grall])
"""
    label = truth(
        "change_order",
        "accepted",
        True,
        "fr",
        client="Musée du Sel de Guérande-Ouest",
        project="Scénographie « Sel et salines »",
        project_code="MT-2026-044",
        signatory_name="Nolwenn Tessier",
        signatory_title="directrice",
        signature_date="2026-04-20",
        amount="5560.00 EUR",
        change_order_number="2",
    )
    return text("fr-avenant", page, label)


def hours() -> Paper:
    page = r"""
#set page(paper: "a4", flipped: true, margin: 15mm)
#set text(font: "Liberation Sans", stretch: 75%, size: 11pt)
#text(15pt)[Relevé d'heures — régie] #h(1fr) semaine 47 / 2026 \
Prestataire : Cordistes du Vercors #h(14pt) Client : *Métropole de Chartres-sur-Drac* #h(14pt) Chantier : *Falaise du Rocher Blanc* #h(14pt) Cde : *CV-512*
#v(4pt)
#table(columns: (1fr, ..(52pt,) * 6, 70pt), inset: 6pt, align: (left, ..(center,) * 7), [], [lu], [ma], [me], [je], [ve], [total], [€], [Brun A.], pen[8], pen[8], pen[pluie], pen[8], pen[7], pen[31], pen[1 488], [Serre M.], pen[8], pen[8], pen["], pen[8], pen[7], pen[31], pen[1 488], [Total], [], [], [], [], [], pen[62], pen[2 976])
#v(8pt)
#table(columns: (1fr, 1fr), inset: 10pt, [Chef d'équipe \ #sig(361, w: 90) \ Aurélien Brun, le 20/11/2026], [Visa du client, vaut accord pour paiement \ #v(18pt) Nom : Françoise Reymond, ingénieure risques #h(1fr) date : ................])
"""
    label = truth(
        "timesheet_approval",
        "undecided",
        False,
        "fr",
        client="Métropole de Chartres-sur-Drac",
        project="Falaise du Rocher Blanc",
        project_code="CV-512",
        signatory_name="Françoise Reymond",
        signatory_title="ingénieure risques",
        amount="2976.00 EUR",
        warnings=["partly_signed"],
    )
    how = Scanner(dpi=130, skew=-0.6, noise=2, jpeg=40, seed=47)
    return scanned("fr-hours", page, label, how)


def order() -> Paper:
    page = r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "DejaVu Sans Mono", size: 8pt)
#rect(width: 100%, inset: 8pt)[BON DE COMMANDE  BC-26-00871 #h(1fr) 5 janvier 2026]
Acheteur : Lycée agricole des Coteaux, 47 Agen \
Fournisseur : Signalétique Garonne \
Affaire : Plaques de porte bâtiment D
#v(4pt)
#table(columns: (50pt, 1fr, 40pt, 70pt, 80pt), align: (left, left, right, right, right), [Réf.], [Désignation], [Qté], [PU], [Total], [PL-15], [Plaque alu 15 × 15 gravée], [42], [31,00], [1 302,00], [PL-40], [Plaque étage 40 × 60], [3], [118,00], [354,00], [POSE], [Pose sur site], [1], [420,00], [420,00], table.cell(colspan: 4)[Total HT], [2 076,00 EUR])
Livraison avant le 27 février. Règlement mandat administratif.
#v(12pt)
L'ordonnateur : #sig(367, w: 90) \
Véronique Dumeaux, proviseure \
Agen, le 5 janvier 2026
"""
    label = truth(
        "purchase_order",
        None,
        True,
        "fr",
        client="Lycée agricole des Coteaux",
        project="Plaques de porte bâtiment D",
        signatory_name="Véronique Dumeaux",
        signatory_title="proviseure",
        signature_date="2026-01-05",
        amount="2076.00 EUR",
        po_number="BC-26-00871",
    )
    return text("fr-order", page, label)


def papers() -> Iterator[Paper]:
    """All French papers."""
    for make in (
        bon,
        pv,
        lifted,
        training,
        photo,
        labo,
        draft,
        chargers,
        mail,
        avenant,
        hours,
        order,
    ):
        yield make()
