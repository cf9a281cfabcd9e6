"""Papers from France, Belgium, Switzerland and Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from eighty_seventh_hand.board import mixed, scanned, text

ACC = "acceptance_certificate"


def clean() -> Paper:
    """Réception sans réserve."""
    label = truth(
        ACC,
        "accepted",
        True,
        "fr",
        client="SCI Les Tilleuls d'Avoine",
        project="Réhabilitation du chai en logements",
        project_code="2025-08",
        milestone="Lot 9 Plomberie sanitaire",
        signatory_name="Bérengère Coulomb",
        signatory_title="Gérante",
        signature_date="2026-04-03",
    )
    return text(
        "fr-reception-lot",
        label,
        r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Caladea", size: 11pt, lang: "fr")
#align(center, block(stroke: 1.2pt, inset: 10pt)[#text(size: 15pt, weight: "bold")[PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX] \ article 1792-6 du Code civil])
#v(4mm)
Maître d'ouvrage : SCI Les Tilleuls d'Avoine \
Opération : Réhabilitation du chai en logements (marché 2025-08) \
Lot 9 Plomberie sanitaire, titulaire : Établissements Gaborit, Chinon \
Maître d'œuvre : Atelier Vienne & Loire

L'an deux mille vingt-six, le trois avril, nous, maître d'ouvrage, après avoir parcouru les cinq logements en présence de l'entreprise et de l'architecte, avons ouvert chaque robinet, vérifié la pression au dernier niveau et lu le rapport d'essai des évacuations.

#tk(true, how: "v") #h(2mm) *Nous prononçons la réception sans réserve*, avec effet à la date de ce jour.

#tk(false) #h(2mm) Nous prononçons la réception assortie des réserves annexées.

#tk(false) #h(2mm) Nous refusons la réception.

Les garanties légales partent de cette date.
#v(8mm)
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 6mm, [Maître d'ouvrage \ #ink(13, w: 100pt) \ Bérengère Coulomb, Gérante], [Architecte \ #ink(37, w: 90pt) \ P. Saulnier], [Entreprise \ #ink(59, w: 80pt) \ Y. Gaborit])
#v(4mm) Fait à Chinon, le 3 avril 2026
""",
    )


def reserves() -> Paper:
    """Réception avec réserves, numérisée."""
    label = truth(
        ACC,
        "accepted_with_conditions",
        True,
        "fr",
        client="Commune de Montfaverge",
        project="Extension du groupe scolaire",
        project_code="M22-031",
        milestone="Lot 4 Menuiseries extérieures",
        signatory_name="Jean-Loup Perrachon",
        signatory_title="Adjoint aux bâtiments",
        signature_date="2026-08-25",
        conditions=(
            "réglage de la porte coulissante du préau",
            "remplacement d'un vitrage rayé, salle 6",
            "pose des bavettes manquantes façade est",
        ),
    )
    return scanned(
        "fr-reserves-scan",
        label,
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Liberation Serif", size: 11.5pt, lang: "fr")
*EXE 6 simplifié* #h(1fr) marché M22-031
#line(length: 100%)
*Commune de Montfaverge* -- Extension du groupe scolaire -- Lot 4 Menuiseries extérieures \
Titulaire : Alpes Baies SARL #h(1fr) visite : #hw[25 août 2026]

Vu les opérations préalables et la proposition du maître d'œuvre, la personne signataire décide que la réception est prononcée avec réserves. Restent à exécuter avant le #hw[18 septembre 2026] :

#table(columns: (8mm, 1fr), inset: 7pt, hw[1], hw[réglage de la porte coulissante du préau], hw[2], hw[remplacement d'un vitrage rayé, salle 6], hw[3], hw[pose des bavettes manquantes façade est])
La levée fera l'objet d'un constat séparé.
#v(6mm)
#grid(columns: (1fr, 1fr), [Pour la Commune \ Jean-Loup Perrachon \ Adjoint aux bâtiments \ #ink(48, w: 120pt, h: 34pt) \ le #hw[25/08/2026]], [Pour le titulaire \ #ink(6, w: 90pt)])
""",
        Scanner(dpi=120, skew=1.2, noise=3, jpeg=37, seed=62),
    )


def recette() -> Paper:
    """Recette d'un logiciel: page tapée, feuille signée numérisée."""
    label = truth(
        ACC,
        "accepted",
        True,
        "fr",
        client="Mutualité Condroz-Famenne",
        project="Guichet en ligne des remboursements",
        project_code="PRJ-655",
        milestone="Vérification d'aptitude au bon fonctionnement",
        signatory_name="Aurélie Thonnard",
        signatory_title="Responsable applicative",
        signature_date="2026-05-28",
        amount="41700.00 EUR",
    )
    return mixed(
        "fr-recette-be",
        label,
        r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Lato", size: 10pt, lang: "fr")
#text(size: 17pt, weight: "bold", fill: rgb("#3d348b"))[Namélys Logiciels] #h(1fr) PRJ-655
#v(4mm)
*Dossier de recette -- Guichet en ligne des remboursements*

Bénéficiaire : Mutualité Condroz-Famenne, Ciney \ Étape : Vérification d'aptitude au bon fonctionnement \ Solde lié à l'étape : 41.700,00 EUR hors TVA
#table(columns: (1fr, 22mm, 22mm, 26mm), stroke: 0.4pt, inset: 6pt, [*Scénario*], [*Joués*], [*Réussis*], [*Anomalies*], [Dépôt d'une attestation], [24], [24], [0], [Suivi par carte eID], [18], [18], [1 corrigée], [Rejet motivé], [12], [12], [0], [Version allemande], [9], [9], [2 corrigées])
Les trois anomalies ont été livrées corrigées en version 1.0.7 et rejouées le 26 mai. La décision du bénéficiaire figure sur le feuillet suivant.
""",
        r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "Liberation Sans", size: 11pt, lang: "fr")
*Feuillet de décision, PRJ-655*
#v(4mm)
La Mutualité Condroz-Famenne
#v(2mm) #tk(true) #h(2mm) prononce la recette de l'étape et libère le solde
#v(1mm) #tk(false) #h(2mm) ajourne la recette
#v(1mm) #tk(false) #h(2mm) rejette l'étape
#v(6mm)
Nom : #hw[Aurélie Thonnard] \ Fonction : #hw[Responsable applicative] \ Date : #hw[28 mai 2026]
#v(2mm) #ink(85, w: 130pt, h: 36pt)
""",
        Scanner(dpi=120, skew=-0.7, noise=2.5, jpeg=38, seed=63),
    )


def mail_no() -> Paper:
    """Un courriel qui refuse un livrable."""
    label = truth(
        "email",
        "rejected",
        None,
        "fr",
        client="Office de tourisme du Val d'Hérens",
        project="Carte des bisses",
        milestone="Maquette n° 2",
        signatory_name="Mélanie Favre",
        signatory_title="Chargée de communication",
        signature_date="2026-02-17",
        amount="3850.00 CHF",
    )
    return text(
        "fr-mail-carte-ch",
        label,
        r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "DejaVu Sans", size: 9pt, lang: "fr")
#text(size: 12pt, weight: "bold")[Carte des bisses : retour sur la Maquette n° 2]
#line(length: 100%, stroke: 0.4pt)
#grid(columns: (22mm, 1fr), row-gutter: 2mm, [De], [Mélanie Favre <m.favre@valdherens-tourisme.example>], [À], [Graphix Rhodan], [Date], [mardi 17 février 2026, 17:06])
#v(3mm)
Bonjour Sébastien,

J'ai montré ton envoi aux gardes des bisses et à la commission. Le papier et les couleurs plaisent, mais nous ne validons pas cette version : le tracé du Grand Bisse passe du mauvais côté du torrent, quatre altitudes datent de l'ancienne édition et l'échelle a disparu. Dans ces conditions les CHF 3'850.00 prévus à cette étape ne peuvent pas partir.

Peux-tu nous en refaire une d'ici au 10 mars ? On reprendra alors la lecture depuis le début.

Bonne soirée,

Mélanie Favre \ Chargée de communication \ Office de tourisme du Val d'Hérens
""",
    )


def rider() -> Paper:
    """Une directive de changement au Québec."""
    label = truth(
        "change_order",
        "accepted",
        True,
        "fr",
        client="Centre de services scolaire des Érables",
        project="Réfection de l'enveloppe, école Sainte-Odile",
        project_code="CSSE-1406",
        signatory_name="Marc-André Gélinas",
        signatory_title="Régisseur aux immobilisations",
        signature_date="2026-07-09",
        amount="23619.25 CAD",
        change_order_number="ODC-12",
    )
    return text(
        "fr-ordre-changement-qc",
        label,
        r"""
#set page(paper: "us-letter", margin: 0.8in)
#set text(font: "Nimbus Sans", size: 10pt, lang: "fr")
#grid(columns: (1fr, auto), align: horizon, text(size: 16pt, weight: "bold")[Ordre de changement], box(fill: black, inset: 6pt, text(fill: white)[ODC-12]))
#table(columns: (1fr, 1fr), inset: 6pt, stroke: 0.5pt, [Propriétaire : Centre de services scolaire des Érables], [Dossier : CSSE-1406], [Chantier : Réfection de l'enveloppe, école Sainte-Odile], [Entrepreneur : Maçonnerie Beauharnois inc.])
À l'ouverture du parement, on a trouvé des linteaux d'acier rongés aux axes 7 à 11. L'entrepreneur les remplace par des cornières galvanisées et refait les solins.
#table(columns: (1fr, 34mm), align: (left, right), stroke: (bottom: 0.4pt), [Main-d'œuvre, 160 h], [14 080,00 \$], [Matériaux], [6 458,48 \$], [Administration et profit, 15 %], [3 080,77 \$], [*Montant de l'ordre, taxes en sus*], [*23 619,25 \$*])
Prolongation accordée : six jours ouvrables.

Recommandé par la firme d'architectes : #ink(16, w: 80pt, h: 24pt) 2026-07-06
#v(4mm)
*Autorisation du propriétaire* -- l'entrepreneur peut exécuter les travaux et les facturer.
#v(2mm)
#under(90mm, ink(94, w: 125pt), [Marc-André Gélinas, Régisseur aux immobilisations]) #h(6mm) 2026-07-09
""",
    )


def sheet() -> Paper:
    """Relevé d'heures que le client n'a pas visé."""
    label = truth(
        "timesheet_approval",
        "undecided",
        False,
        "fr",
        client="Horlogerie Vauquelin SA",
        project="Mise en conformité RoHS",
        project_code="M-0548",
        signatory_name="Cédric Jobin",
        signatory_title="Responsable qualité",
        amount="9570.00 CHF",
    )
    return text(
        "fr-releve-heures-ch",
        label,
        r"""
#set page(paper: "a4", margin: 18mm)
#set text(font: "Carlito", size: 10.5pt, lang: "fr")
#text(size: 16pt)[Relevé d'activité -- mai 2026] #h(1fr) *Cabinet Doubs Conseil*
#v(2mm)
Client : Horlogerie Vauquelin SA, La Chaux-de-Fonds \ Mission : Mise en conformité RoHS, M-0548 \ Intervenante : Fanny Droz
#table(columns: (24mm, 1fr, 18mm), stroke: 0.4pt + gray, inset: 5pt, align: (left, left, right), [4 et 5 mai], [Inventaire des alliages, visite du stock], [16.00], [11 mai], [Courriers aux fournisseurs asiatiques], [8.00], [18 au 20 mai], [Dépouillement des certificats], [25.00], [28 mai], [Rédaction du dossier technique], [9.00], [], [*Total des heures*], [*58.00*])
À CHF 165.00 l'heure : CHF 9'570.00
#v(10mm)
#rect(width: 100%, inset: 9pt)[*Visa du client* #v(2mm) Heures reconnues exactes, bon pour facturation. #v(10mm) Cédric Jobin, Responsable qualité #h(1fr) Date et signature : #box(width: 50mm, repeat[.])]
""",
    )


def mission() -> Paper:
    """Un bon de mission, contrat sans décision."""
    label = truth(
        "statement_of_work",
        None,
        True,
        "fr",
        client="Laiteries du Cotentin",
        project="Étude de la consommation d'eau glacée",
        project_code="ODM 2026-17",
        signatory_name="Hugues Lebarbey",
        signatory_title="Directeur industriel",
        signature_date="2026-01-29",
        amount="26300.00 EUR",
    )
    return text(
        "fr-descriptif-prestations",
        label,
        r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "P052", size: 10.5pt, lang: "fr")
#set heading(numbering: "1.1")
#align(center)[#text(size: 16pt)[Descriptif de prestations] \ ODM 2026-17]
Client : Laiteries du Cotentin, Valognes #h(1fr) Prestataire : Froid & Flux Ingénierie
= Objet
Étude de la consommation d'eau glacée des trois ateliers et recherche des gisements d'économie.
= Contenu
Pose de huit débitmètres à ultrasons pendant six semaines, bilan thermique par atelier, simulation de deux variantes (récupération sur condenseurs, bâche tampon), restitution devant le comité de site.
= Calendrier et livrables
- L1, plan de comptage : 20 février
- L2, bilan : 30 avril
- L3, rapport final et présentation : 29 mai
= Prix
Forfait de 26 300,00 € HT, réglé à raison de 30 % à la commande, 40 % au bilan, 30 % au rapport.
= Validation des livrables
Chaque livrable est réputé admis si le client n'a rien objecté dans les dix jours ouvrés.
#v(5mm)
#grid(columns: (1fr, 1fr), [Pour le client, le 29 janvier 2026 \ #ink(40, w: 115pt) \ Hugues Lebarbey \ Directeur industriel], [Pour le prestataire \ #ink(11, w: 85pt) \ Solène Aubry])
""",
    )


def training() -> Paper:
    """Attestation de fin de formation, signée en ligne."""
    label = truth(
        ACC,
        "accepted",
        True,
        "fr",
        client="Clinique vétérinaire du Marais",
        project="Radioprotection des travailleurs",
        project_code="CONV-3047",
        milestone="Session du 12 juin",
        signatory_name="Dr Clotilde Meunier",
        signatory_title="Vétérinaire associée",
        signature_date="2026-06-15",
        amount="1980.00 EUR",
    )
    return text(
        "fr-formation-signee",
        label,
        r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "URW Gothic", size: 10pt, lang: "fr")
#text(size: 18pt, fill: rgb("#006d77"))[Attestation de service fait]
#v(3mm)
Organisme : Rayon Juste Formation \ Convention : CONV-3047 \ Commanditaire : Clinique vétérinaire du Marais \ Thème : Radioprotection des travailleurs, Session du 12 juin
#v(3mm)
Le commanditaire atteste que la journée s'est déroulée conformément au programme, que ses sept salariés étaient présents de 9 h à 17 h 30 et qu'il n'a aucune observation à formuler. Le coût pédagogique de 1 980,00 € (exonéré de TVA) est bon à payer.
#v(6mm)
Dr Clotilde Meunier, Vétérinaire associée
#v(3mm)
#block(fill: rgb("#edf6f9"), inset: 10pt, width: 100%)[#text(size: 8.5pt)[*Preuve de signature électronique* \ Signataire : Dr Clotilde Meunier, code reçu au +33 6 \*\* \*\* \*\* 18 \ Ouverture du document : 15/06/2026 12:51:07 (UTC+2) \ Signature apposée : 15/06/2026 12:53:40 (UTC+2) \ Niveau : simple, dossier n° b4e1-77d0 \ État : signé]]
""",
    )


def void() -> Paper:
    """Un procès-verbal annulé."""
    label = truth(
        ACC,
        "undecided",
        True,
        "fr",
        client="Résidence Les Glycines",
        project="Remplacement de la chaufferie",
        project_code="CH-774",
        signatory_name="Odile Castaing",
        signatory_title="Présidente du conseil syndical",
        signature_date="2026-09-22",
        warnings=("draft_or_void",),
    )
    return text(
        "fr-chaufferie-annule",
        label,
        r"""
#set page(paper: "a4", margin: 22mm, foreground: across("ANNULÉ", s: 110pt, c: rgb(200, 40, 40, 120), turn: -40deg))
#set text(font: "Liberation Sans", size: 10.5pt, lang: "fr")
*THERMIE SUD-OUEST* -- constat de mise en service CH-774
#line(length: 100%)
Copropriété : Résidence Les Glycines, Bègles \ Travaux : Remplacement de la chaufferie

Deux chaudières à condensation de 90 kW, une bouteille de découplage, régulation à distance. Allumage le 21 septembre, rendement de combustion 97,1 %.

La copropriété reçoit l'installation et n'émet pas d'observation.
#v(8mm)
#under(85mm, ink(75, w: 120pt), [Odile Castaing, Présidente du conseil syndical])
#v(2mm) Bègles, le 22 septembre 2026
""",
    )


def polite() -> Paper:
    """Une lettre de refus bien tournée."""
    label = truth(
        ACC,
        "rejected",
        True,
        "fr",
        client="Maison de la Dentelle",
        project="Audioguide du parcours permanent",
        milestone="Version anglaise",
        signatory_name="Solange Wattrelot",
        signatory_title="Conservatrice",
        signature_date="2026-03-19",
    )
    return text(
        "fr-lettre-audioguide",
        label,
        r"""
#set page(paper: "a4", margin: (left: 35mm, right: 28mm, y: 28mm))
#set text(font: "C059", size: 11pt, lang: "fr")
#set par(leading: 0.8em, spacing: 1.2em)
_Maison de la Dentelle_ \ Calais
#align(right)[Calais, le 19 mars 2026]
Studio Port-Voix \ à l'attention de Monsieur Delattre

Objet : Audioguide du parcours permanent, Version anglaise

Monsieur,

Votre équipe nous a remis les trente-deux plages dans les délais et je l'en remercie vivement ; le grain de la voix convient à merveille à nos salles.

Nos guides anglophones ont toutefois relevé, presque à chaque plage, des tournures calquées sur le français et des termes de métier inexacts : _bobbin_ pour le chariot, _loom_ pour le métier Leavers. Je ne saurais, dans cet état, faire entendre ce travail au public, et me vois contrainte de vous le retourner afin qu'il soit retraduit puis réenregistré.

Je vous prie de croire, Monsieur, à ma considération distinguée.
#v(2mm)
#ink(86, w: 130pt, h: 34pt)

Solange Wattrelot \ Conservatrice
""",
    )


def stage() -> Paper:
    """Le titre annonce l'APD, l'accord porte sur l'APS."""
    label = truth(
        ACC,
        "accepted",
        True,
        "fr",
        client="Fondation Courvoisier-Delmas",
        project="Maison des aidants, Angoulême",
        project_code="ARC-219",
        milestone="APS",
        signatory_name="Thibault Delmas",
        signatory_title="Délégué général",
        signature_date="2026-10-13",
        amount="17200.00 EUR",
    )
    return text(
        "fr-phase-autre",
        label,
        r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "Lato", size: 10.5pt, lang: "fr")
#text(size: 20pt, weight: "black")[atelier kerouédan]
#v(6mm)
#text(size: 13pt)[Fiche de validation -- phase APD] \
#text(size: 9pt, fill: gray)[modèle 2024, ARC-219]
#v(4mm)
Maître d'ouvrage : Fondation Courvoisier-Delmas \ Projet : Maison des aidants, Angoulême
#v(3mm)
_Décision du maître d'ouvrage_

Réuni le 12 octobre, le bureau a examiné les plans au 1/200 et l'estimation à ± 15 %. L'imprimé est celui de l'avant-projet définitif, mais ce dernier n'a pas encore été déposé : c'est l'avant-projet sommaire (APS) que la Fondation approuve, sans modification. Les honoraires de cet APS, soit 17 200,00 € HT, peuvent être appelés. L'étude de l'APD peut commencer.
#v(6mm)
#under(80mm, ink(99, w: 120pt), [Thibault Delmas, Délégué général])
le 13 octobre 2026
""",
    )


def footnote() -> Paper:
    """Un accord dont la condition est en bas de page."""
    label = truth(
        ACC,
        "accepted_with_conditions",
        True,
        "fr",
        client="Brasserie Coopérative de l'Ourthe",
        project="Analyse des eaux de process",
        project_code="LAB-9071",
        milestone="Campagne de printemps",
        signatory_name="Quentin Lardinois",
        signatory_title="Maître brasseur",
        signature_date="2026-06-22",
        amount="2640.00 EUR",
        conditions=("le chlorure du forage 2 soit réanalysé aux frais du laboratoire",),
    )
    return text(
        "fr-labo-note-be",
        label,
        r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "URW Bookman", size: 10pt, lang: "fr")
#grid(columns: (1fr, 1fr), [*HydroLab Liège*], align(right)[Bon de fin de campagne \ LAB-9071])
#line(length: 100%, stroke: (dash: "dotted"))
Pour : Brasserie Coopérative de l'Ourthe \ Objet : Analyse des eaux de process, Campagne de printemps \ À facturer : 2.640,00 €
#v(2mm)
#table(columns: (1fr, auto, auto, auto), stroke: 0.3pt, inset: 5pt, [Paramètre], [Forage 1], [Forage 2], [Ville], [Nitrates mg/l], [18], [21], [9], [Dureté °f], [31], [34], [28], [Chlorures mg/l], [24], [96], [22], [Coliformes], [0], [0], [0])
Les résultats ci-dessus sont reçus et la campagne est acceptée par la brasserie #footnote[Accord donné pour autant que le chlorure du forage 2 soit réanalysé aux frais du laboratoire.].
#v(8mm)
#under(70mm, ink(27, w: 115pt), [Quentin Lardinois, Maître brasseur])
#v(1mm) 22 juin 2026
""",
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    for make in (
        clean,
        reserves,
        recette,
        mail_no,
        rider,
        sheet,
        mission,
        training,
        void,
        polite,
        stage,
        footnote,
    ):
        yield make()
