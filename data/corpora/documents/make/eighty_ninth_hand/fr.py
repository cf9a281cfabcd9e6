"""French papers from France, Belgium, Switzerland and Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Form, plain, scanned


def reception() -> Paper:
    """Un procès-verbal de réception sans réserve."""
    source = r"""
#set page("a4", margin: (x: 20mm, y: 16mm))
#set text(font: "Liberation Sans", size: 9.5pt, lang: "fr")
#align(center, rect(width: 80%, inset: 8pt, stroke: 1pt)[#text(14pt, weight: "bold")[PROCÈS-VERBAL DE RÉCEPTION]\ article 1792-6 du Code civil – norme NF P 03-001])
#v(3mm)
*MAÎTRE DE L'OUVRAGE* : Office public Habitat Bocage Angevin\
*OPÉRATION* : Ravalement de la résidence Les Tilleuls\
*MARCHÉ N°* : 2025-M-0148 #h(12mm) *LOT N°* 5 – Peintures extérieures\
*ENTREPRISE* : SARL Guérineau Façades, Cholet\
*MAÎTRE D'ŒUVRE* : Atelier Loirat, architectes DPLG

Le soussigné, agissant en qualité de maître de l'ouvrage, après s'être rendu sur place le 10 avril 2026 en présence de l'entreprise et de l'architecte, et au vu de la proposition de ce dernier :

#pad(left: 6mm)[
#xk #h(2mm) *prononce la réception sans réserve*, avec effet au 10 avril 2026\
#bx #h(2mm) prononce la réception assortie des réserves de l'annexe 1\
#bx #h(2mm) refuse la réception pour les motifs de l'annexe 2\
]
L'entreprise remet ce jour le dossier des ouvrages exécutés en deux exemplaires papier et une clé. Le nettoyage des abords a été constaté. Les échafaudages sont repliés depuis le 3 avril.

Les garanties légales courent à compter de la date d'effet ci-dessus. La retenue de garantie sera libérée au terme de l'année de parfait achèvement.

Montant définitif du lot : 92 416,50 € HT.
#v(6mm)
Fait à Angers, le 13 avril 2026, en trois originaux.
#v(3mm)
#table(columns: (1fr, 1fr, 1fr), inset: 6pt, stroke: 0.5pt,
 [Le maître de l'ouvrage\ #ink(281, w: 100pt)\ Solène Rabouin\ Directrice du patrimoine], [Le maître d'œuvre\ #ink(283, w: 80pt)\ Yann Loirat], [L'entreprise\ #ink(293, w: 90pt)\ Michel Guérineau])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="Office public Habitat Bocage Angevin",
        project="Ravalement de la résidence Les Tilleuls",
        project_code="2025-M-0148",
        milestone="LOT N° 5 – Peintures extérieures",
        signatory_name="Solène Rabouin",
        signatory_title="Directrice du patrimoine",
        signature_date="2026-04-13",
        amount="92416.50 EUR",
    )
    return plain("ne-fr-pv", source, label)


def reserves() -> Paper:
    """Réception avec réserves, numérisée."""
    source = r"""
#set page("a4", margin: 22mm)
#set text(font: "Nimbus Roman", size: 12pt, lang: "fr")
*ASCENSEURS DU FOREZ* #h(1fr) Bon d'intervention 88-402\
#text(10pt)[14 rue des Aciéries, 42000 Saint-Étienne]
#line(length: 100%)
#align(center, text(15pt)[*Mise à disposition d'un appareil rénové*])
Client : Syndicat des copropriétaires Le Belvédère\
Représenté par : Cabinet Mazenod, syndic\
Appareil : Ascenseur escalier B, huit niveaux\
Affaire : D-2291

Essais faits devant le client : parachute, limiteur, surcharge, téléalarme. Tout est conforme, sauf ce qui suit.

#box(width: 100%, stroke: 0.8pt, inset: 8pt)[
*Réserves du client*

1) #hand(c: black)[éclairage de cabine : 2 spots sur 6 éteints]

2) #hand(c: black)[bouton du 5e étage à remplacer]
]
#tk Appareil réceptionné avec les réserves ci-dessus #h(6mm) #bx Sans réserve #h(6mm) #bx Refusé

Solde à régler une fois les réserves levées : 11 730,00 €
#v(8mm)
#grid(columns: (1fr, 1fr), column-gutter: 14mm, row-gutter: 5pt,
 on(100%)[#ink(307, c: black)], on(100%)[#ink(311, c: black)],
 [Le technicien, R. Chazal], [Le client : Éliane Mazenod, gérante])
À Saint-Étienne, le 2 juillet 2026
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "fr",
        client="Syndicat des copropriétaires Le Belvédère",
        project="Ascenseur escalier B, huit niveaux",
        project_code="D-2291",
        signatory_name="Éliane Mazenod",
        signatory_title="gérante",
        signature_date="2026-07-02",
        amount="11730.00 EUR",
        conditions=(
            "éclairage de cabine : 2 spots sur 6 éteints",
            "bouton du 5e étage à remplacer",
        ),
    )
    how = Scanner(dpi=130, skew=0.9, noise=3.5, blur=0.7, jpeg=40, seed=43)
    return scanned("ne-fr-pv-reserves", source, how, label)


def provisional() -> Paper:
    """Une réception provisoire belge, numérisée."""
    source = r"""
#set page("a4", margin: 24mm)
#set text(font: "Liberation Serif", size: 11.5pt, lang: "fr")
#grid(columns: (1fr, 1fr), [Commune d'Orp-le-Grand\ Service Travaux\ Marchés publics – arrêté royal du 14 janvier 2013], align(right)[Dossier TRV/2025/63])
#v(8mm)
#align(center)[#text(14pt)[*PROCÈS-VERBAL DE RÉCEPTION PROVISOIRE*]]
#v(4mm)
L'an deux mille vingt-six, le dix-sept du mois de février, Nous, Béatrice Stassart, Fonctionnaire dirigeant, avons procédé à l'examen des travaux de *Réfection de la rue du Moulin* confiés à la S.A. Wauters Voirie de Jodoigne.

Ayant constaté que l'ouvrage est conforme au cahier spécial des charges, que les essais de plaque et les carottes sont satisfaisants et que les plans « as built » ont été déposés, *Nous accordons la réception provisoire*.

Le délai de garantie de deux ans commence ce jour. La moitié du cautionnement est libérable.
#v(8mm)
#grid(columns: (1fr, 1fr), column-gutter: 14mm, row-gutter: 5pt,
 [Pour l'entrepreneur,], [Le Fonctionnaire dirigeant,],
 ink(313, c: black), ink(317, c: black, w: 120pt),
 [Kevin Wauters], [Béatrice Stassart])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="Commune d'Orp-le-Grand",
        project="Réfection de la rue du Moulin",
        project_code="TRV/2025/63",
        signatory_name="Béatrice Stassart",
        signatory_title="Fonctionnaire dirigeant",
        signature_date="2026-02-17",
    )
    how = Scanner(dpi=130, skew=-0.5, noise=3, blur=0.6, jpeg=40, shadow=False, seed=47)
    return scanned("ne-be-provisoire", source, how, label)


def quebec() -> Paper:
    """Un avis québécois dont la date reste incertaine."""
    source = r"""
#set page("us-letter", margin: 0.85in)
#set text(font: "Lato", size: 10pt, lang: "fr")
#rect(fill: rgb("#003f6b"), width: 100%, inset: 10pt, text(white)[#text(15pt)[*Groupe Laurentien Génie-conseil*] #h(1fr) Trois-Rivières])
#text(13pt)[Certificat de fin des travaux]
#table(columns: (auto, 1fr), stroke: none, inset: (x: 0pt, y: 4pt), column-gutter: 8mm,
 [Donneur d'ouvrage], [Centre de services scolaire des Érablières],
 [Travaux], [Remplacement des chaudières, école Sainte-Ursule],
 [Dossier], [GLG-4420],
 [Entrepreneur], [Plomberie Bastien et fils inc.])
L'ingénieur atteste avoir vu les travaux à deux reprises. La déficience relevée à la première visite (calorifuge manquant, 3 m) était corrigée à la seconde. Il ne reste donc aucun travail à exécuter.

Par sa signature, le donneur d'ouvrage accepte les travaux et libère le paiement final de 64 275,00 \$.
#v(8mm)
#grid(columns: (1fr, 1fr), column-gutter: 10mm, row-gutter: 5pt,
 on(100%)[#ink(331)], on(100%)[#ink(337, w: 120pt)],
 [Karim Belhadj, ing.\ pour Groupe Laurentien], [Lyne Desrosiers\ Directrice des ressources matérielles],
 [Date : 06/07/2026], [Date : 08/07/2026])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="Centre de services scolaire des Érablières",
        project="Remplacement des chaudières, école Sainte-Ursule",
        project_code="GLG-4420",
        signatory_name="Lyne Desrosiers",
        signatory_title="Directrice des ressources matérielles",
        amount="64275.00 CAD",
        warnings=("ambiguous_date",),
    )
    return plain("ne-ca-achevement", source, label)


def draft() -> Paper:
    """Un procès-verbal de recette marqué comme projet."""
    source = r"""
#set page("a4", margin: 20mm, foreground: across(size: 110pt, c: rgb(190, 60, 60, 90))[PROJET])
#set text(font: "Carlito", size: 11pt, lang: "fr")
#grid(columns: (auto, 1fr), column-gutter: 6mm, circle(radius: 9mm, fill: rgb("#d52b1e"), align(center + horizon, text(white, 15pt)[*RD*])), [#text(16pt)[Romandie Données SA]\ Recette de la plateforme « Horaires »])
#v(4mm)
Mandant : Transports de la Riviera vaudoise\
Mandat : RD-TRV-08\
Jalon : J5 – mise en exploitation\
Montant lié au jalon : CHF 52'000.00

#table(columns: (auto, 1fr, auto, auto), inset: 5pt, stroke: 0.4pt,
 [], [Exigence], [Oui], [Non],
 [E1], [Publication des horaires en moins de deux minutes], [X], [],
 [E2], [Flux GTFS valide], [X], [],
 [E3], [Bascule sur le site de secours], [X], [],
 [E4], [Langues : français, allemand, anglais], [X], [])
Conclusion proposée : la plateforme est recettée, le jalon peut être facturé.
#v(8mm)
#grid(columns: (1fr, 1fr), column-gutter: 12mm, row-gutter: 5pt,
 [Le mandataire], [Le mandant],
 on(100%)[#v(9mm)], on(100%)[#v(9mm)],
 [Fabrice Joliat, chef de projet], [Noémie Cherpillod, responsable information voyageurs],
 [Date :], [Date :])
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "fr",
        client="Transports de la Riviera vaudoise",
        project="plateforme « Horaires »",
        project_code="RD-TRV-08",
        milestone="J5 – mise en exploitation",
        signatory_name="Noémie Cherpillod",
        signatory_title="responsable information voyageurs",
        amount="52000.00 CHF",
        warnings=("draft_or_void",),
    )
    return plain("ne-ch-recette", source, label)


def refusal() -> Paper:
    """Un refus courtois d'une muséographie."""
    source = r"""
#set page("a4", margin: (left: 32mm, right: 24mm, y: 24mm))
#set text(font: "P052", size: 11pt, lang: "fr")
#text(17pt)[Musée de la Dentelle du Puy] \
#text(9pt)[Établissement public – 3, montée du Cloître]
#v(6mm)
#align(right)[Scénographie Opaline\ À l'attention de Monsieur Tran\ 69004 Lyon]
#v(4mm)
Le 14 septembre 2026

Objet : parcours audioguidé, projet MDP-2026-17, livraison de la version 2

Cher Monsieur,

Votre équipe a beaucoup donné cet été et nos agents d'accueil gardent un excellent souvenir de vos comédiens. Les voix sont justes, la musique est belle.

Nous avons cependant fait écouter le parcours à quarante visiteurs, dont douze malvoyants. Plus de la moitié s'est perdue entre les salles 4 et 6, et la version en langue facile annonce des objets partis en restauration. Dans ces circonstances, vous comprendrez que le musée ne puisse pas admettre cette livraison, ni ordonnancer les 17 900,00 € qui s'y rattachent.

Je vous saurais gré de nous proposer une version 3 avant la Toussaint ; ma porte vous est ouverte pour en parler.

Croyez, cher Monsieur, à mes sentiments les meilleurs.

#ink(347, w: 120pt, h: 32pt)

Geneviève Aulagnier\
Conservatrice en chef
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "fr",
        client="Musée de la Dentelle du Puy",
        project="parcours audioguidé",
        project_code="MDP-2026-17",
        milestone="livraison de la version 2",
        signatory_name="Geneviève Aulagnier",
        signatory_title="Conservatrice en chef",
        signature_date="2026-09-14",
        amount="17900.00 EUR",
    )
    return plain("ne-fr-refus", source, label)


def regular_service() -> Paper:
    """Une vérification de service régulier avec preuve de signature électronique."""
    source = r"""
#set page("a4", margin: 18mm)
#set text(font: "DejaVu Sans", size: 8.4pt, lang: "fr")
#grid(columns: (1fr, auto), [*OXALIDE LOGICIELS SAS* – Service projets], [Réf. VSR-2026-031])
#line(length: 100%, stroke: 2pt + rgb("#5a3fa0"))
= Décision de vérification de service régulier
Titulaire du présent acte : Agence régionale Eau Garonne-Adour\
Objet : Entrepôt de mesures hydrologiques\
Marché : 24-TIC-009, bon de commande 4300017765\
Période observée : du 1er mars au 31 mars 2026

#table(columns: (1fr, auto, auto), inset: 5pt, stroke: 0.4pt + gray,
 [Indicateur], [Seuil], [Relevé],
 [Disponibilité mensuelle], [99,5 %], [99,93 %],
 [Anomalies bloquantes], [0], [0],
 [Anomalies majeures non résolues], [2], [0],
 [Délai moyen d'un import], [15 min], [6 min])
Au regard de ces relevés, l'Agence déclare la VSR positive et admet les prestations. Le solde de 28 640,00 € HT devient exigible.

#rect(width: 100%, fill: rgb("#f1edfb"), inset: 9pt)[
*Dossier de preuve* n° 7C41-9920-AB \
Signataire : Aurélien Castéra – Chef du service données\
Authentification : certificat qualifié, niveau eIDAS avancé\
Horodatage : 7 avril 2026 à 14 h 06 min 12 s (UTC+2)\
Empreinte : 9e1c 04fd 77aa 210b – document non modifié depuis la signature
]
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="Agence régionale Eau Garonne-Adour",
        project="Entrepôt de mesures hydrologiques",
        project_code="24-TIC-009",
        signatory_name="Aurélien Castéra",
        signatory_title="Chef du service données",
        signature_date="2026-04-07",
        amount="28640.00 EUR",
        po_number="4300017765",
    )
    return plain("ne-fr-vsr", source, label)


def rider() -> Paper:
    """Un avenant dont la somme en lettres ne suit pas les chiffres."""
    source = r"""
#set page("a4", margin: 23mm)
#set text(font: "C059", size: 10pt, lang: "fr")
#align(center)[#text(15pt)[AVENANT N° 2]\ au contrat de maîtrise d'œuvre du 3 mars 2025]
#line(length: 100%)
ENTRE la société *Vignobles Castagnac SCEA*, ci-après le Client,\
ET l'agence *Tessier & Boukhris Architectes*, ci-après l'Agence.

IL EST CONVENU CE QUI SUIT

*Article 1.* Le programme du *Nouveau chai de Montredon* (affaire 25-07) s'augmente d'une salle de dégustation de 85 m², avec terrasse couverte.

*Article 2.* Les honoraires sont majorés d'un forfait de 14 300,00 € HT (quatorze mille neuf cents euros hors taxes).

*Article 3.* Le dépôt du permis modificatif aura lieu au plus tard le 15 décembre 2026.

*Article 4.* Les stipulations du contrat auxquelles il n'est pas dérogé demeurent applicables.

#v(6mm)
À Gaillac, le 21 octobre 2026
#v(4mm)
#grid(columns: (1fr, 1fr), column-gutter: 10mm, row-gutter: 5pt,
 [Pour l'Agence], [Pour le Client\ #emph[« lu et approuvé, bon pour accord »]],
 ink(349), ink(353, w: 115pt),
 [Leïla Boukhris, associée], [Bertrand Castagnac, gérant])
"""
    label = truth(
        "change_order",
        "accepted",
        True,
        "fr",
        client="Vignobles Castagnac SCEA",
        project="Nouveau chai de Montredon",
        project_code="25-07",
        change_order_number="2",
        signatory_name="Bertrand Castagnac",
        signatory_title="gérant",
        signature_date="2026-10-21",
        warnings=("amount_words_disagree",),
    )
    return plain("ne-fr-avenant", source, label)


def activity() -> Paper:
    """Un compte rendu d'activité refusé par le client."""
    source = r"""
#set page("a4", flipped: true, margin: 14mm)
#set text(font: ("Liberation Sans", "DejaVu Sans"), size: 9pt, lang: "fr")
#text(14pt)[*Compte rendu d'activité – novembre 2026*] #h(1fr) Kerouan Conseil, Rennes
#grid(columns: (1fr, 1fr, 1fr), row-gutter: 5pt, [Client : Mutuelle Finistère Prévoyance], [Mission : Pilotage du chantier IFRS 17], [N° de mission : KC-3107], [Intervenante : Maud Quéméner], [Taux journalier : 780,00 €], [Validation : Loïc Bodénès, Directeur comptable])
#table(columns: (auto,) + (1fr,) * 10, inset: 4pt, align: center,
 [], [2], [3], [4], [5], [6], [9], [10], [12], [13], [16],
 [1re quinz.], [1], [1], [1], [1], [½], [1], [1], [1], [1], [1],
 [], [17], [18], [19], [20], [23], [24], [25], [26], [27], [30],
 [2e quinz.], [1], [1], [1], [1], [1], [1], [1], [1], [1], [1])
Total déclaré : 19,5 jours #h(10mm) Montant correspondant : 15 210,00 € HT
#v(2mm)
#table(columns: (auto, 1fr), inset: 7pt,
 [Décision du client], [☐ validé #h(8mm) ☒ *non validé*],
 [Motif], [Mme Quéméner était en formation chez vous les 23, 24 et 25 ; ces trois jours nous sont comptés. Merci de refaire la feuille.],
 [Visa], [#ink(359, w: 90pt) #h(6mm) Loïc Bodénès, le 3 décembre 2026])
"""
    label = truth(
        "timesheet_approval",
        "rejected",
        True,
        "fr",
        client="Mutuelle Finistère Prévoyance",
        project="Pilotage du chantier IFRS 17",
        project_code="KC-3107",
        signatory_name="Loïc Bodénès",
        signatory_title="Directeur comptable",
        signature_date="2026-12-03",
        amount="15210.00 EUR",
    )
    return plain("ne-fr-cra", source, label)


def mail() -> Paper:
    """Un courriel belge qui accepte sous condition."""
    source = r"""
#set page("a4", margin: 21mm)
#set text(font: "Liberation Sans", size: 10pt, lang: "fr")
#text(9pt, fill: gray)[Imprimé depuis la messagerie de Cédric Lambiotte]
#rect(width: 100%, stroke: (bottom: 1pt), inset: (x: 0pt, y: 6pt))[
*De :* Fatoumata Diarra – Imprimerie Hesbaye SCRL\
*À :* Cédric Lambiotte (Certinet)\
*Envoyé :* ven. 27/11/2026 16:05\
*Objet :* RE: Migration serveurs, dossier CN-745, feu vert ?]
Bonjour Cédric,

Feu vert pour la migration. Les presses tournent, les épreuves partent, la comptabilité a clôturé le mois sur la nouvelle machine.

Une chose quand même : notre accord vaut pour autant que la sauvegarde hors site soit testée avant le 11 décembre, et en présence de Jérôme. Je n'ai pas envie de découvrir un trou à Noël.

Pour la facture (4 980,00 €), tu peux l'envoyer dès lundi.

Bon week-end,

Fatoumata Diarra\
Responsable administrative\
Imprimerie Hesbaye SCRL – Waremme
"""
    label = truth(
        "email",
        "accepted_with_conditions",
        None,
        "fr",
        client="Imprimerie Hesbaye SCRL",
        project="Migration serveurs",
        project_code="CN-745",
        signatory_name="Fatoumata Diarra",
        signatory_title="Responsable administrative",
        signature_date="2026-11-27",
        amount="4980.00 EUR",
        conditions=(
            "la sauvegarde hors site soit testée avant le 11 décembre, et en présence de Jérôme",
        ),
    )
    return plain("ne-be-mail", source, label)


def work_statement() -> Paper:
    """Un énoncé des travaux québécois, pas encore signé."""
    source = r"""
#set page("us-letter", margin: 1in)
#set text(font: "Caladea", size: 10.5pt, lang: "fr")
#text(18pt)[Énoncé des travaux nº 3]\
#text(10pt)[Convention-cadre de services, Boréal Analytique inc. – version 1.2]
#line(length: 100%)
#table(columns: (1fr, 1fr), stroke: none, [*Client :* Coopérative laitière de Bellechasse], [*Projet :* Prévision de la collecte du lait], [*Code :* BA-CLB-03], [*Enveloppe :* 112 500,00 \$ avant taxes])
*Portée.* Boréal nettoiera cinq années de bons de collecte, bâtira un modèle de prévision à quatorze jours et formera trois répartitrices à son emploi.

*Hors portée.* Le remplacement des tablettes dans les camions et l'entretien du modèle après la garantie.

*Livrables*
+ Dictionnaire de données
+ Modèle et tableau de bord
+ Guide des répartitrices

*Calendrier.* Démarrage le 8 septembre 2026, remise du dernier livrable le 29 janvier 2027.

*Facturation.* 30 % au démarrage, 40 % au deuxième livrable, 30 % à la fin.
#v(6mm)
#grid(columns: (1fr, 1fr), column-gutter: 12mm, row-gutter: 5pt,
 [Boréal Analytique inc.], [Coopérative laitière de Bellechasse],
 on(100%)[#v(8mm)], on(100%)[#v(8mm)],
 [Mireille Gosselin, présidente], [Jean-Guy Thivierge, directeur logistique],
 [Date], [Date])
"""
    label = truth(
        "statement_of_work",
        None,
        False,
        "fr",
        client="Coopérative laitière de Bellechasse",
        project="Prévision de la collecte du lait",
        project_code="BA-CLB-03",
        signatory_name="Jean-Guy Thivierge",
        signatory_title="directeur logistique",
        amount="112500.00 CAD",
    )
    return plain("ne-ca-enonce", source, label)


def fields() -> Paper:
    """Un formulaire coché, resté sans signature."""
    form = Form(face="Times-Roman")
    form.bar(40, 40, 515, 34, "#26547c")
    form.say(
        52,
        62,
        "Fiche de fin de chantier – installations photovoltaïques",
        14,
        "Times-Bold",
        "#ffffff",
    )
    form.say(52, 92, "Hélio Cévennes – qualification QP 36 – 30100 Alès", 10, "Times-Italic")
    y = 112
    for name, head, value in (
        ("client", "Client", "Groupement agricole du Mas Rouvière"),
        ("chantier", "Chantier", "Hangar sud, 96 kWc"),
        ("affaire", "N° d'affaire", "HC-26-209"),
        ("fin", "Travaux terminés le", "5 juin 2026"),
        ("solde", "Solde du marché", "23 150,00 EUR"),
        ("repr", "Représentant du client", "Nadège Rouvière"),
        ("qualite", "Qualité", "Cogérante"),
    ):
        form.say(52, y + 13, head, 10.5)
        form.field(name, 190, y, 320, value, 18)
        y += 27
    y += 8
    form.say(52, y, "Le client déclare que l'installation :", 10.5, "Times-Bold")
    form.tick("oui", 56, y + 10, True)
    form.say(76, y + 20, "est reçue sans observation", 10.5)
    form.tick("non", 56, y + 30, False)
    form.say(76, y + 40, "n'est pas reçue", 10.5)
    y += 76
    form.say(
        52,
        y,
        "Cette fiche ne prend effet qu'une fois datée et signée par le client.",
        9.5,
        "Times-Italic",
    )
    form.say(52, y + 30, "Date", 10.5)
    form.field("date", 90, y + 17, 120, "", 20)
    form.say(240, y + 30, "Signature", 10.5)
    form.field("signature", 300, y + 12, 210, "", 44)
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "fr",
        client="Groupement agricole du Mas Rouvière",
        project="Hangar sud, 96 kWc",
        project_code="HC-26-209",
        signatory_name="Nadège Rouvière",
        signatory_title="Cogérante",
        amount="23150.00 EUR",
    )
    return Paper("ne-fr-formulaire", "a", "form", form.done(), label)


def papers() -> Iterator[Paper]:
    """All papers of this module."""
    yield reception()
    yield reserves()
    yield provisional()
    yield quebec()
    yield draft()
    yield refusal()
    yield regular_service()
    yield rider()
    yield activity()
    yield mail()
    yield work_statement()
    yield fields()
