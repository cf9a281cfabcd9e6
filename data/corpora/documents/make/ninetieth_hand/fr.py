"""French papers: France, Belgium, Switzerland and Québec."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner

from .board import copied, fillable, plain


def pv_reserves() -> Paper:
    """Procès-verbal de réception avec réserves."""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "fr",
        client="SCI Les Tilleuls de Bron",
        project="Surélévation, 14 rue Gambetta",
        project_code="M-2409",
        milestone="Lot 06 Menuiseries extérieures",
        signatory_name="Solange Ferrandier",
        signatory_title="gérante",
        signature_date="2026-04-10",
        conditions=[
            "Appartement B3 : volet roulant bloqué à mi-course",
            "Cage d'escalier : joint de calfeutrement à reprendre",
        ],
    )
    return plain(
        "nf-fr-pv-reserves",
        label,
        r"""
#set text(font: "URW Bookman", size: 9.5pt, lang: "fr")
#align(center)[#text(13pt)[*PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX*] \ (selon l’article 1792-6, C. civ.)]
#v(3mm)
#table(columns: (1fr, 1fr), inset: 6pt,
 [Maître de l'ouvrage : \ SCI Les Tilleuls de Bron], [Opération : \ Surélévation, 14 rue Gambetta],
 [Entreprise : \ Menuiserie Vauzelle SARL], [Marché n° M-2409 \ Lot 06 Menuiseries extérieures])
L'an deux mille vingt-six, le dix avril, nous soussignée Solange Ferrandier, gérante, après visite contradictoire faite en présence
de l'entreprise et de l'architecte M. Roubert,
#v(2mm)
<<empty>> prononçons la réception sans réserve ; \
<<tick>> prononçons la réception, avec effet au 8 avril 2026, assortie des réserves ci-après ; \
<<empty>> refusons la réception.
#v(2mm)
#block(stroke: 0.5pt, inset: 8pt, width: 100%)[*État des réserves*
- Appartement B3 : volet roulant bloqué à mi-course
- Cage d'escalier : joint de calfeutrement à reprendre
Délai de levée imparti : trente jours.]
La retenue de garantie de 5 % suit le régime de la loi du 16 juillet 1971.
#v(6mm)
Fait à Bron, en trois originaux.
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 1cm, [Le maître de l'ouvrage \ <<sig 301 125 38>>], [L'entreprise \ <<sig 19 120 38 111111>>])
""",
    )


def vsr() -> Paper:
    """Vérification de service régulier prononcée."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="Mutuelle des Pêcheurs du Ponant",
        project="Extranet adhérents",
        project_code="BC-7730-EXT",
        milestone="Vérification de service régulier",
        signatory_name="Gaëlle Kermarec",
        signatory_title="Directrice des systèmes d'information",
        signature_date="2026-06-15",
        amount="27360.00 EUR",
    )
    return plain(
        "nf-fr-vsr",
        label,
        r"""
#set text(font: "Lato", size: 9.5pt, lang: "fr")
#set page(margin: (x: 2.4cm, y: 2cm), footer: text(7pt, gray)[Armor Logiciel SAS, 29200 Brest -- modèle QUA-12 v3])
#text(17pt, rgb("#00607a"))[Recette -- décision de VSR]
#v(2mm)
#grid(columns: (40mm, 1fr), row-gutter: 3mm,
 [Client], [Mutuelle des Pêcheurs du Ponant], [Application], [Extranet adhérents], [Référence], [BC-7730-EXT],
 [Étape], [Vérification de service régulier], [Période observée], [du 11 mai au 10 juin 2026])
#v(3mm)
#table(columns: (1fr, 25mm, 25mm), inset: 5pt, stroke: 0.4pt + gray,
 [*Indicateur*], [*Seuil*], [*Relevé*],
 [Disponibilité en heures ouvrées], [99,5 %], [99,93 %], [Anomalies bloquantes], [0], [0], [Anomalies majeures ouvertes], [2 au plus], [0],
 [Temps de réponse, 95#super[e] centile], [2 s], [1,3 s])
Au vu de ces relevés, la Mutuelle prononce la VSR sans observation. Le solde du forfait, soit 27 360,00 € HT, peut être facturé
par Armor Logiciel. La garantie contractuelle d'un an court à compter de ce jour.
#v(8mm)
Brest, le 15 juin 2026 \
<<sig 311 130 36>> \
Gaëlle Kermarec \
Directrice des systèmes d'information
""",
    )


def service_fait() -> Paper:
    """Attestation de fin de formation, scannée."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="Verrerie de la Bresle",
        project="Habilitation électrique B1V-BR",
        project_code="Convention 26-0512",
        signatory_name="Didier Hocquet",
        signatory_title="Responsable HSE",
        signature_date="2026-03-20",
        amount="3960.00 EUR",
    )
    return copied(
        "nf-fr-service-fait",
        label,
        Scanner(dpi=120, skew=0.9, noise=3, jpeg=42, seed=52),
        r"""
#set text(font: "P052", size: 11pt, lang: "fr")
#text(14pt)[FORMATIS Normandie] #h(1fr) n° d'activité 23 76 00512 76
#v(6mm)
#align(center, rect(inset: 10pt)[ATTESTATION DE SERVICE FAIT])
#v(4mm)
Entreprise bénéficiaire : Verrerie de la Bresle \
Action : Habilitation électrique B1V-BR \
Convention 26-0512, 3 jours, 9 stagiaires \
Coût : 3 960,00 € nets de taxe
#v(3mm)
Je certifie que le stage s'est déroulé du 16 au 18 mars 2026 comme la convention le prévoyait, que les neuf stagiaires l'ont
suivi en entier et que rien ne s'oppose au paiement.
#v(5mm)
À #pen[Blangy], le #pen[20 mars 2026]

Nom et fonction : #pen[Didier Hocquet, Responsable HSE]
#v(2mm)
<<sig 321 135 42>>
#place(dx: 95mm, dy: -20mm, stamp(-9deg, rgb("#444488"))[Verrerie de la Bresle \ 76340 Blangy])
""",
    )


def provisoire_be() -> Paper:
    """Réception provisoire belge."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="Commune de Hautfays-en-Condroz",
        project="Réfection du hall omnisports",
        project_code="CSC 2025/17",
        milestone="Réception provisoire",
        signatory_name="Guy Delvaux",
        signatory_title="fonctionnaire dirigeant",
        signature_date="2026-05-05",
        amount="212904.18 EUR",
    )
    return plain(
        "nf-fr-provisoire",
        label,
        r"""
#set text(font: "Nimbus Roman", size: 11pt, lang: "fr")
#set par(justify: true)
#grid(columns: (1fr, auto), [PROVINCE DE NAMUR \ *Commune de Hautfays-en-Condroz* \ Service des travaux], [CSC 2025/17])
#v(5mm)
#align(center)[*Marché public de travaux -- Réfection du hall omnisports \ Réception provisoire*]
#v(3mm)
Ce mardi 5 mai 2026 à 14 heures se sont réunis dans le hall : pour le pouvoir adjudicateur, Mme Grosjean et M. Delvaux, fonctionnaire
dirigeant ; pour l'adjudicataire, Toitures Lambiotte SRL, M. S. Lambiotte ; pour l'auteur de projet, Mme Ö. Yilmaz.

Les parties ont parcouru le chantier. La couverture, les lanterneaux et la ligne de vie répondent au cahier spécial des charges ; l'essai
d'arrosage de trois heures n'a montré aucune infiltration. Le montant des travaux exécutés s'établit à 212.904,18 € hors TVA.

En conséquence la réception provisoire est *accordée* à la date de ce jour. La moitié du cautionnement sera libérée. La période
de garantie prend cours aujourd'hui pour deux ans, au terme desquels aura lieu la réception définitive.

Dont acte, dressé en deux exemplaires.
#v(6mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 4mm, align: center,
 [<<sig 331 105 34>> \ Anne-Lise Grosjean \ Échevine des Travaux], [<<sig 332 95 34 222222>> \ Guy Delvaux \ fonctionnaire dirigeant], [<<sig 14 95 34 333355>> \ Serge Lambiotte \ adjudicataire])
""",
    )


def indivision() -> Paper:
    """Deux maîtres d'ouvrage, un seul a signé."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "fr",
        client="Indivision Lescure-Baron",
        project="Piscine et pool-house",
        project_code="D-318",
        signatory_name="Quentin Baron",
        amount="46200.00 EUR",
        warnings=["partly_signed"],
    )
    return plain(
        "nf-fr-indivision",
        label,
        r"""
#set text(font: "URW Gothic", size: 9.5pt, lang: "fr")
#rect(fill: rgb("#cfe9f3"), width: 100%, inset: 12pt)[#text(15pt)[Bassins d'Occitanie] \ Fiche de fin de chantier D-318]
Propriétaires : Indivision Lescure-Baron \
Ouvrage : Piscine et pool-house, Castelnau-le-Lez \
Prix convenu : 46 200,00 € TTC
#v(3mm)
#table(columns: (1fr, 20mm, 20mm), inset: 5pt, align: (left, center, center),
 [Point de contrôle], [Oui], [Non], [Étanchéité du liner après 72 h], [×], [], [Filtration, débit conforme], [×], [], [Volet : arrêt d'urgence], [×], [], [Notice et carnet remis], [×], [])
#v(2mm)
Le bien étant détenu à deux, la présente fiche ne vaut réception que revêtue des deux signatures :
« Les propriétaires déclarent accepter l'ouvrage. »
#v(8mm)
#table(columns: (1fr, 1fr), inset: 8pt, stroke: 0.5pt,
 [Mme Élodie Lescure], [M. Quentin Baron],
 [#box(height: 16mm)[<<sig 341 115 36>>]], [#box(height: 16mm)[]],
 [le 2 juillet 2026], [le])
""",
    )


def annule() -> Paper:
    """Certificat signé, puis barré ANNULÉ ; scanné."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "fr",
        client="Fondation Brizard",
        project="Scénographie « Les eaux »",
        project_code="SC-77",
        milestone="Tranche 1",
        signatory_name="Théodora Mangin",
        signatory_title="conservatrice",
        signature_date="2026-01-15",
        amount="19800.00 EUR",
        warnings=["draft_or_void"],
    )
    return copied(
        "nf-fr-annule",
        label,
        Scanner(dpi=120, skew=-0.5, noise=3, jpeg=42, seed=61),
        r"""
#set page(foreground: rotate(-35deg, box(stroke: 5pt + rgb("#b01818"), inset: 14pt, text(64pt, fill: rgb("#b01818"), weight: "bold", font: "Nimbus Sans")[ANNULÉ])))
#set text(font: "Caladea", size: 11pt, lang: "fr")
_Atelier Ronce & Fougère_, scénographes
#v(4mm)
#text(18pt)[Certificat d'acceptation]
#v(2mm)
Commanditaire : Fondation Brizard \
Projet : Scénographie « Les eaux » \
Dossier : SC-77 \
Livraison visée : Tranche 1 (salles I à III) \
Honoraires de la tranche : 19 800,00 € HT

La Fondation reconnaît avoir reçu les plans d'exécution, le carnet de détails et les maquettes blanches des trois salles et les
accepte.
#v(12mm)
Paris, le 15 janvier 2026
#v(2mm)
<<sig 351 130 42>>

Théodora Mangin, conservatrice
#v(1fr)
#pen(size: 13pt, fill: rgb("#b01818"))[remplacé par le certificat du 9 février]
""",
    )


def refus_ch() -> Paper:
    """Refus de réception, Suisse romande."""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "fr",
        client="Caves du Prieuré de Lavigny SA",
        project="Régulation du chai",
        project_code="Affaire 880-14",
        milestone="Mise en service",
        signatory_name="Jean-Rodolphe Pache",
        signatory_title="directeur technique",
        signature_date="2026-09-30",
    )
    return plain(
        "nf-fr-refus",
        label,
        r"""
#set text(font: "Carlito", size: 11pt, lang: "fr")
#set page(margin: (left: 3cm, right: 2.2cm, y: 2.2cm))
Caves du Prieuré de Lavigny SA #h(1fr) Lavigny, le 30 septembre 2026
#v(8mm)
Thermo-Léman Sàrl \ Route de Genève 41 \ 1260 Nyon
#v(6mm)
*Régulation du chai, Affaire 880-14 : Mise en service*

Messieurs,

Nous avons bien reçu votre formulaire de réception et vous le retournons non complété. Les vendanges ont commencé le 14 et la
cuverie n'a jamais tenu la consigne : cuves 4 et 7 à 24 degrés au lieu de 17, trois coupures de l'automate en une nuit,
aucune alarme sur le téléphone de garde.

Dans cet état, l'installation est refusée. Nous avons repris la conduite manuelle et tiendrons le compte de nos heures.

Veuillez nous faire parvenir, d'ici au 12 octobre, votre plan de remise en conformité. Une nouvelle vérification pourra se tenir quand
la fermentation sera finie.

Recevez, Messieurs, nos salutations.
#v(3mm)
<<sig 361 125 40 101010>>

Jean-Rodolphe Pache \ directeur technique
""",
    )


def courriel() -> Paper:
    """Courriel d'acceptation, Québec."""
    label = truth(
        "email",
        "accepted",
        None,
        "fr",
        client="Théâtre du Fjord",
        project="Billetterie en ligne",
        milestone="lot C",
        signatory_name="Maxime Thériault",
        signatory_title="directeur administratif",
        signature_date="2026-10-21",
        po_number="TDF-0642",
    )
    return plain(
        "nf-fr-courriel",
        label,
        r"""
#set page(paper: "us-letter", margin: 2cm)
#set text(font: "Nimbus Sans", size: 10pt, lang: "fr")
#table(columns: (auto, 1fr), stroke: none, inset: 2pt,
 [De :], [Maxime Thériault <mtheriault\@theatredufjord.example>],
 [À :], [Sabrina Ouellet; Studio Nordet],
 [Envoyé :], [21 octobre 2026 15:31],
 [Objet :], [RE: Billetterie en ligne / livraison du lot C])
#line(length: 100%, stroke: 0.4pt)
Bonjour Sabrina,

Les filles de la guichetterie ont passé la fin de semaine dedans, abonnements et forfaits familiaux compris. Zéro pépin. Le lot C est
donc accepté de notre bord et tu peux facturer sur le bon de commande TDF-0642.

Pour le lot D on se reparle après les Fêtes, le C.A. n'a pas encore statué.

Bonne fin de journée !

Maxime Thériault \ directeur administratif \ Théâtre du Fjord, Saguenay
""",
    )


def avenant_form() -> Paper:
    """Avenant, formulaire rempli, Québec."""
    label = truth(
        "change_order",
        "accepted",
        True,
        "fr",
        client="Coop d'habitation Rivière-aux-Pins",
        project="Réfection des balcons",
        project_code="1922-B",
        signatory_name="Ginette Arsenault",
        signatory_title="présidente",
        signature_date="2026-06-11",
        amount="8415.00 CAD",
        change_order_number="Avenant 3",
    )

    def draw(c: Canvas) -> None:
        form = c.acroForm
        c.setFillColor(HexColor("#0a4d2e"))
        c.setFont("Helvetica-Bold", 15)
        c.drawString(40, 745, "Ordre de changement au contrat")
        c.setFont("Helvetica", 9)
        c.drawString(40, 730, "Construction Mailhot & fils inc. - RBQ 5599-0142-01")
        c.setFillColor(HexColor("#000000"))
        cells = (
            ("Propriétaire", "Coop d'habitation Rivière-aux-Pins", 40, 690, 250),
            ("Chantier", "Réfection des balcons", 310, 690, 250),
            ("Contrat", "1922-B", 40, 645, 120),
            ("Numéro", "Avenant 3", 170, 645, 120),
            ("Montant du changement (avant taxes)", "8 415,00 $ CA", 310, 645, 250),
            ("Délai", "+ 4 jours ouvrables", 40, 600, 250),
        )
        for words, value, x, y, wide in cells:
            c.setFont("Helvetica-Bold", 8)
            c.drawString(x, y + 20, words)
            form.textfield(
                name=words,
                value=value,
                x=x,
                y=y - 4,
                width=wide,
                height=20,
                fontSize=10,
                borderWidth=0.4,
            )
        c.setFont("Helvetica-Bold", 8)
        c.drawString(40, 570, "Motif")
        form.textfield(
            name="motif",
            x=40,
            y=500,
            width=520,
            height=64,
            fontSize=10,
            fieldFlags="multiline",
            value="Pourriture trouvée sous la membrane des balcons 204 et 305 ;\n"
            "solives à remplacer, photos 31 à 46 du rapport de l'ingénieur.",
        )
        c.setFont("Helvetica", 10)
        form.checkbox(
            name="approuve",
            x=40,
            y=466,
            size=13,
            checked=True,
            buttonStyle="check",
            borderWidth=0.8,
        )
        c.drawString(60, 469, "Changement approuvé")
        form.checkbox(
            name="refuse",
            x=220,
            y=466,
            size=13,
            checked=False,
            buttonStyle="check",
            borderWidth=0.8,
        )
        c.drawString(240, 469, "Changement refusé")
        c.setStrokeColor(HexColor("#1c2f86"))
        c.setLineWidth(1.2)
        c.bezier(60, 405, 80, 470, 96, 420, 84, 404)
        c.bezier(84, 404, 110, 440, 118, 400, 130, 412)
        c.bezier(130, 412, 150, 436, 160, 398, 210, 416)
        c.setStrokeColor(HexColor("#000000"))
        c.setLineWidth(0.5)
        c.line(40, 398, 290, 398)
        c.setFont("Helvetica", 9)
        c.drawString(40, 385, "Pour le propriétaire : Ginette Arsenault, présidente")
        c.drawString(310, 385, "Date")
        form.textfield(
            name="date",
            value="2026-06-11",
            x=340,
            y=379,
            width=110,
            height=18,
            fontSize=10,
            borderWidth=0.4,
        )

    return fillable("nf-fr-avenant", label, draw, (612, 792))


def cra() -> Paper:
    """Compte rendu d'activité validé sauf un jour."""
    label = truth(
        "timesheet_approval",
        "accepted_with_conditions",
        True,
        "fr",
        client="Banque Sarrazin & Cie",
        project="Conformité LCB-FT",
        project_code="MIS-0217",
        signatory_name="Hélène Daubigny",
        signatory_title="Responsable conformité",
        signature_date="2026-06-02",
        conditions=["la journée du 15 mai est à justifier par un compte rendu de réunion"],
    )
    return plain(
        "nf-fr-cra",
        label,
        r"""
#set text(font: "Nimbus Sans", size: 9pt, lang: "fr")
#set page(margin: 1.8cm)
#text(15pt)[*CRA -- mai 2026*] #h(1fr) Cabinet Orsel Conseil
#v(2mm)
Consultant : Idriss Benhaddou #h(6mm) Client : Banque Sarrazin & Cie #h(6mm) Mission : Conformité LCB-FT (MIS-0217)
#v(3mm)
#table(columns: (1fr,) * 7, inset: 6pt, align: center,
 [L], [M], [M], [J], [V], [S], [D],
 [], [], [], [], [1 \ férié], [2], [3], [4 \ *1*], [5 \ *1*], [6 \ *1*], [7 \ *1*], [8 \ férié], [9], [10],
 [11 \ *1*], [12 \ *1*], [13 \ *½*], [14 \ férié], [15 \ *1*], [16], [17], [18 \ *1*], [19 \ *1*], [20 \ *1*], [21 \ *1*], [22 \ --], [23], [24],
 [25 \ férié], [26 \ *1*], [27 \ *1*], [28 \ *1*], [29 \ --], [30], [31])
Total : *14,5 jours* #h(1cm) dont télétravail : 5
#v(4mm)
#block(stroke: 0.6pt, inset: 8pt, width: 100%)[
*Validation client.* Jours validés sous réserve d'un point : la journée du 15 mai est à justifier par un compte rendu de réunion
(nos bureaux étaient fermés pour le pont).
#v(4mm)
<<sig 371 115 34>> \
Hélène Daubigny, Responsable conformité, le 2 juin 2026]
#v(3mm)
Visa consultant : #pen(size: 13pt)[I. Benhaddou]
""",
    )


def enonce() -> Paper:
    """Énoncé des travaux d'un géomètre, deux signatures."""
    label = truth(
        "statement_of_work",
        None,
        True,
        "fr",
        client="Syndicat des eaux de la Tille",
        project="Récolement du réseau d'adduction",
        project_code="GE-26-048",
        signatory_name="Bernard Courtot",
        signatory_title="Président",
        signature_date="2026-02-17",
        amount="34780.00 EUR",
    )
    return plain(
        "nf-fr-enonce",
        label,
        r"""
#set text(font: "C059", size: 10pt, lang: "fr")
#set heading(numbering: "I.")
#align(center)[#text(16pt)[Énoncé des prestations] \ GE-26-048 \ Récolement du réseau d'adduction]
Donneur d'ordre : Syndicat des eaux de la Tille, 21310 \
Prestataire : Cabinet Pernot, géomètres-experts, Dijon
= Objet
Lever en classe A les 41 km de conduites et les 316 affleurants ; fournir une base géographique au format StaR-DT.
= Moyens
Deux brigades, un géoradar 400 MHz, un détecteur électromagnétique. Les ouvertures de tampons sont faites avec le fontainier.
= Calendrier
Terrain de mars à mai 2026 ; minute fin juin ; plan définitif au plus tard le 31 juillet.
= Prix
Forfait de 34 780,00 € hors taxes, payable par tiers : au démarrage, à la minute, au plan définitif.
= Données remises par le Syndicat
Les plans papier de 1974 et de 1991, la liste des compteurs, les déclarations de travaux des trois dernières années, un badge pour le
château d'eau. Ces pièces sont rendues avec la minute.
= Sécurité
Travail sous circulation : arrêtés demandés par le Cabinet dix jours avant. Aucun accès en chambre sans détecteur quatre gaz.
#pagebreak()
= Aléas
Une conduite introuvable au géoradar est signalée dans la semaine ; les sondages à l'aspiratrice, s'il en faut, relèvent d'une commande
distincte.
= Propriété des données
Le Syndicat devient propriétaire des fichiers à mesure des paiements et peut les transmettre à toute commune membre.
= Réception des livrables
Le Syndicat dispose de quinze jours pour contrôler par sondage dix points par commune.
#v(6mm)
#grid(columns: (1fr, 1fr),
 [Pour le Syndicat, le 17 février 2026 \ <<sig 381 120 36>> \ Bernard Courtot, Président],
 [Pour le Cabinet, le 12 février 2026 \ <<sig 382 110 36 111111>> \ Aurélie Pernot])
""",
    )


def plaquette() -> Paper:
    """Lettre d'information d'une agence, rien à décider."""
    label = truth("other", None, None, "fr")
    return plain(
        "nf-fr-lettre-info",
        label,
        r"""
#set page(columns: 2, margin: 1.6cm)
#set text(font: "URW Gothic", size: 9pt, lang: "fr")
#place(top, scope: "parent", float: true, block(fill: rgb("#ffe08a"), width: 100%, inset: 14pt)[#text(24pt, weight: "black")[La Gazette du compas] \ Lettre trimestrielle de Trait d'Union, architecture et paysage -- n° 18, automne 2026])
== Un gymnase en paille
Le chantier de Saint-Nolff entre dans sa dernière saison. Les caissons préfabriqués ont été levés en onze jours, soit trois de
moins que prévu. Visite ouverte à nos clients le 14 novembre à 10 heures.

== Réception : trois questions qu'on nous pose
_Faut-il signer le jour même ?_ Rien n'y oblige, prenez le temps de relire.

_Une réserve retarde-t-elle les clés ?_ En général non.

_Qui garde l'original ?_ Chacun le sien.
#colbreak()
== L'équipe
Bienvenue à Maëlys, paysagiste, qui rejoint l'atelier de Vannes, et bon vent à Corentin, parti restaurer des goélettes.

== Agenda
3 octobre : journées de l'architecture, portes ouvertes. \
22 octobre : petit-déjeuner « sobriété et permis ». \
5 décembre : vente de maquettes au profit de l'école.

Vous ne souhaitez plus recevoir cette lettre ? Un mot à l'accueil suffit.
""",
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    for make in (
        pv_reserves,
        vsr,
        service_fait,
        provisoire_be,
        indivision,
        annule,
        refus_ch,
        courriel,
        avenant_form,
        cra,
        enonce,
        plaquette,
    ):
        yield make()
