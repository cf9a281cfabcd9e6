"""Papiers français, belges, suisses et québécois."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from seventy_sixth_hand.board import Form, scanned, text


def pv_sans() -> Paper:
    """Procès-verbal de réception, sans réserve, avec une colonne de rappel."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="SCI Les Tilleuls",
        project="Ravalement rue Pasteur",
        project_code="CH-2618",
        signatory_name="Mathilde Garrigou",
        signatory_title="Gérante",
        signature_date="2026-04-15",
    )
    return text(
        "mr-fr-pv-sans",
        label,
        r"""
#set page(margin: 50pt)
#set text(font: "Liberation Sans", size: 9.5pt, lang: "fr")
#align(center, text(14pt)[*PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX* \ #text(9pt)[article 1792-6 du Code civil]])
#v(8pt)
#grid(columns: (1fr, 165pt), column-gutter: 18pt, [
Je soussignée Mathilde Garrigou, Gérante, agissant pour la SCI Les Tilleuls, maître de l'ouvrage, ayant fait le tour des deux façades avec l'entreprise Enduits du Vercors le 15 avril 2026 :

«tick:11» #h(4pt) prononce la réception sans réserve, avec effet le même jour ;

«box» #h(4pt) prononce la réception assortie des réserves portées au verso ;

«box» #h(4pt) refuse la réception pour les motifs portés au verso.

Fait à Voiron en deux originaux, le 15 avril 2026.

#v(10pt)
Le maître de l'ouvrage #h(1fr) L'entreprise

«ink:6:120:32» #h(1fr) «ink:16:100:30»
], rect(width: 100%, inset: 9pt, stroke: 0.5pt)[
#set text(8.5pt)
*Chantier* \ Ravalement rue Pasteur \
*Dossier* \ CH-2618

*Vu la veille* \ Coulure sous l'appui du 2ᵉ : reprise. \ Grille de cave oubliée : reposée.

*Rappel* \ Parfait achèvement un an, décennale dix ans à compter de ce jour. Retenue de garantie de 5 % remplacée par caution.
])
""",
    )


def pv_reserves() -> Paper:
    """Les réserves tiennent dans la colonne de droite d'un tableau scanné."""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "fr",
        client="Commune de Saint-Aubrac",
        project="Salle polyvalente",
        project_code="MP-2025-11",
        milestone="Lot 4 Menuiseries",
        signatory_name="Christian Delbos",
        signatory_title="Maire",
        signature_date="2026-03-05",
        conditions=["vitrage fêlé de la porte B à remplacer", "poignée pompiers à poser"],
    )
    return scanned(
        "mr-fr-pv-reserves",
        label,
        Scanner(dpi=130, skew=0.7, jpeg=40, noise=3.5, seed=3),
        r"""
#set page(margin: 52pt)
#set text(font: "Nimbus Roman", size: 11pt, lang: "fr")
République française \ Commune de Saint-Aubrac
#v(6pt)
#align(center, text(14pt)[*Décision de réception (CCAG Travaux, art. 41)*])
Marché MP-2025-11, Salle polyvalente, titulaire : Menuiserie Roquelaure
#table(columns: (1fr, 1fr, 1.4fr), stroke: 0.5pt, inset: 7pt,
[*Lot*], [*Décision*], [*Observations*],
[Lot 4 Menuiseries], [Reçu au 2 mars 2026, avec réserves], [vitrage fêlé de la porte B à remplacer ; poignée pompiers à poser. Délai : un mois.],
[Lot 5 Plâtrerie], [Fera l'objet d'un autre acte], [])
#v(14pt)
À Saint-Aubrac, le 5 mars 2026

#align(right)[Le Maire \ «ink:29:130:36» \ Christian Delbos]
""",
    )


def provisoire() -> Paper:
    """Réception provisoire belge, accordée dans une lettre d'architecte."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="ASBL Le Pré Fleuri",
        project="Crèche de Jambes",
        project_code="0417",
        milestone="réception provisoire",
        signatory_name="Bénédicte Wauters",
        signatory_title="architecte",
        signature_date="2026-06-09",
    )
    return text(
        "mr-be-provisoire",
        label,
        r"""
#set page(margin: (x: 68pt, y: 58pt))
#set text(font: "URW Gothic", size: 10pt, lang: "fr")
#text(16pt)[atelier wauters] \ #text(8pt)[Namur, quai de Meuse 11]
#v(16pt)
Le 9 juin 2026

Entreprises générales Lambotte \ Gembloux

Notre dossier 0417 : Crèche de Jambes, pour l'ASBL Le Pré Fleuri

Messieurs,

Revenue seule sur place ce matin, j'ai pu constater que les trois remarques de mai avaient disparu de la liste : le seuil est refait, les volets coulissent, la citerne est rincée. J'accorde dès lors, au nom du maître d'ouvrage qui m'en a donné mandat, la réception provisoire, laquelle sort ses effets aujourd'hui.

La première moitié du cautionnement sera libérée sur demande. La définitive suivra dans un an.

Recevez, Messieurs, mes salutations cordiales.

«ink:39:130:34»

Bénédicte Wauters, architecte
""",
    )


def refus() -> Paper:
    """Un refus bien tourné, dans un encadré à côté du compte rendu."""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "fr",
        client="Mutuelle du Ponant",
        project="Refonte de l'extranet",
        project_code="EXT-26",
        milestone="Jalon 3",
        signatory_name="Solenn Le Bihan",
        signatory_title="Directrice des systèmes d'information",
        signature_date="2026-05-18",
    )
    return text(
        "mr-fr-encadre",
        label,
        r"""
#set page(margin: 48pt)
#set text(font: "Lato", size: 9.5pt, lang: "fr")
#text(17pt, fill: rgb("#1b4f72"))[Compte rendu de recette, Jalon 3]

Refonte de l'extranet (EXT-26) · Mutuelle du Ponant · réalisé par Goélette Numérique

#grid(columns: (1fr, 1fr), column-gutter: 20pt, [
*Campagne du 4 au 13 mai 2026*

#table(columns: (1fr, 40pt, 40pt), stroke: 0.3pt, inset: 5pt,
[Parcours], [OK], [KO], [Adhésion], [31], [2], [Remboursement], [18], [14], [Messagerie], [22], [0], [Carte tiers payant], [9], [6])

L'équipe a répondu à toutes nos questions dans l'heure et le graphisme fait l'unanimité. La documentation est un modèle du genre.
], rect(width: 100%, stroke: 1pt + rgb("#1b4f72"), radius: 5pt, inset: 12pt)[
*Position de la Mutuelle*

Un adhérent sur deux ne verrait pas le bon montant remboursé. Nous ne sommes donc pas en mesure de donner suite à la demande de recette, et le jalon retourne en développement. Une autre campagne sera montée en juillet.

«ink:48:110:30»

Solenn Le Bihan \ Directrice des systèmes d'information \ 18 mai 2026
])
""",
    )


def recette_muette() -> Paper:
    """Signé, mais aucune case n'est cochée."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "fr",
        client="Fondation des Archives lémaniques",
        project="Numérisation des registres",
        project_code="FAL-08",
        signatory_name="Jean-Daniel Rochat",
        signatory_title="Conservateur",
        signature_date="2026-02-23",
    )
    return scanned(
        "mr-ch-muette",
        label,
        Scanner(dpi=135, skew=-0.5, jpeg=38, noise=3.5, turn=180),
        r"""
#set page(margin: 60pt)
#set text(font: "Liberation Serif", size: 12pt, lang: "fr")
#text(15pt)[*Bulletin de livraison et de recette*]
#line(length: 100%)
Mandant : Fondation des Archives lémaniques \
Mandat : Numérisation des registres, FAL-08 \
Prestataire : Pixelivre Sàrl, Renens \
Livré : 212 registres, 64'300 vues, deux disques

Le mandant a contrôlé un registre sur dix et déclare :

#h(14pt) «box» accepter la livraison

#h(14pt) «box» l'accepter après reprise des vues floues

#h(14pt) «box» la refuser

#v(14pt)
Lausanne, le 23 février 2026 #h(20pt) «ink:57:130:36»

#align(right)[Jean-Daniel Rochat \ Conservateur]
""",
    )


def achevement() -> Paper:
    """Certificat québécois avec preuve de signature électronique."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="Caisse scolaire des Laurentides",
        project="Réfection de toiture, école Boisjoli",
        project_code="TS-1142",
        signatory_name="Marie-Ève Thibodeau",
        signatory_title="chargée de projet",
        signature_date="2026-08-25",
        amount="72415.30 CAD",
    )
    return text(
        "mr-ca-achevement",
        label,
        r"""
#set page(paper: "us-letter", margin: 0.75in)
#set text(font: "Nimbus Sans", size: 10pt, lang: "fr")
#rect(width: 100%, stroke: (bottom: 2pt), inset: (x: 0pt, y: 6pt))[#text(14pt)[*Certificat de fin des travaux*] #h(1fr) TS-1142]
Propriétaire : Caisse scolaire des Laurentides \
Ouvrage : Réfection de toiture, école Boisjoli \
Entrepreneur : Couvertures Ducharme inc.

Les travaux, y compris ceux de la liste de déficiences du 7 août (dix articles, dix corrigés), sont achevés. Le propriétaire les accepte et autorise le paiement du solde de 72 415,30 \$, taxes en sus, une fois échu le délai d'hypothèque légale.

#v(12pt)
#table(columns: (1fr, 1fr), stroke: 0.4pt, inset: 7pt,
[Enveloppe], [b81d-4471-qc],
[Signataire], [Marie-Ève Thibodeau, chargée de projet],
[Signé le], [2026-08-25 14:20 HAE],
[État], [Terminé, 1 signature sur 1])
""",
    )


def fiche_vierge() -> Paper:
    """Un formulaire rempli que nul n'a signé."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "fr",
        client="Hôtel de la Corniche",
        project="Climatisation des suites",
        project_code="CL-551",
        signatory_name="Amaury Bellanger",
        signatory_title="Directeur technique",
        amount="26800.00 EUR",
    )
    f = Form("Helvetica")
    f.block(45, 45, 505, 36)
    f.say(55, 68, "Fiche de mise en service et de prise en charge", 14, "Helvetica-Bold")
    rows = (
        ("Exploitant", "Hôtel de la Corniche"),
        ("Installation", "Climatisation des suites"),
        ("Affaire", "CL-551"),
        ("Installateur", "Froid Azur SARL"),
        ("Solde dû (EUR)", "26 800,00"),
    )
    for i, (name, value) in enumerate(rows):
        f.say(45, 112 + i * 25, name)
        f.field(150, 112 + i * 25, 240, value, f"a{i}")
    f.say(45, 262, "Essais")
    for i, name in enumerate(("Étanchéité", "Débit d'air", "Condensats", "Bruit de nuit")):
        f.check(110 + i * 105, 262, True, f"e{i}")
        f.say(126 + i * 105, 262, name)
    f.block(45, 290, 505, 110, 0.93)
    f.say(55, 310, "L'exploitant", 10, "Helvetica-Bold")
    f.check(55, 332, False, "oui")
    f.say(72, 332, "prend en charge l'installation")
    f.check(250, 332, False, "non")
    f.say(267, 332, "ne la prend pas en charge")
    f.say(55, 366, "Nom, qualité")
    f.field(125, 366, 250, "Amaury Bellanger, Directeur technique", "nom")
    f.say(55, 390, "Date")
    f.field(125, 390, 90, "", "jour")
    f.say(300, 390, "Signature :")
    f.say(45, 430, "Pour Froid Azur, le 11/05/2026")
    f.sign(220, 432, 21, 100, 24)
    return Paper("mr-fr-fiche", "a", "form", f.done(), label)


def courriel() -> Paper:
    """Courriel d'une cliente satisfaite."""
    label = truth(
        "email",
        "accepted",
        None,
        "fr",
        client="Fromageries Chalvet",
        project="Site carrières",
        signatory_name="Élodie Chalvet",
        signatory_title="Directrice générale",
        signature_date="2026-01-22",
    )
    return text(
        "mr-fr-courriel",
        label,
        r"""
#set page(margin: 62pt)
#set text(font: "Carlito", size: 11pt, lang: "fr")
#text(9pt, luma(90))[Imprimé depuis Thunderbird]
#table(columns: (50pt, 1fr), stroke: none, inset: 2pt, [Sujet], [*Re : mise en ligne*], [De], [Élodie Chalvet], [Pour], [Hugo (Agence Pomme-Poire)], [Date], [22/01/2026 18:54])
#line(length: 100%, stroke: 0.5pt)
Bonsoir Hugo,

Lu, relu, cliqué partout, même sur le téléphone de ma mère. Le Site carrières me convient en l'état : je le valide et vous pouvez facturer le reste.

Si un jour vous vouliez ajouter une vidéo de l'affinage, pourquoi pas, nous en reparlerons au Salon. Ce n'est nullement une demande.

Bien à vous,

Élodie Chalvet \ Directrice générale, Fromageries Chalvet
""",
    )


def avenant() -> Paper:
    """Un avenant accepté en moins-value."""
    label = truth(
        "change_order",
        "accepted",
        True,
        "fr",
        client="Syndicat des eaux du Haut-Lot",
        project="Réservoir de Bellevue",
        project_code="2025-T-07",
        change_order_number="Avenant n° 2",
        signatory_name="Bernard Issaly",
        signatory_title="Président",
        signature_date="2026-04-28",
        amount="-9340.00 EUR",
    )
    return text(
        "mr-fr-avenant",
        label,
        r"""
#set page(margin: 58pt)
#set text(font: "C059", size: 10.5pt, lang: "fr")
*Syndicat des eaux du Haut-Lot* #h(1fr) Avenant n° 2
#line(length: 100%, stroke: 0.6pt)
Marché 2025-T-07, Réservoir de Bellevue \ Titulaire : Hydro-Béton Rouergue SAS

*Article 1.* La clôture en panneaux rigides cède la place à une haie plantée par la régie.

*Article 2.* Incidence : moins 9 340,00 € hors taxes.

#table(columns: (1fr, 1fr, 1fr), stroke: 0.4pt, inset: 6pt, [Avant], [Avenant], [Après], [318 200,00 €], [– 9 340,00 €], [308 860,00 €])

*Article 3.* Le délai reste de huit mois.

#v(12pt)
#grid(columns: (1fr, 1fr), [Lu et approuvé \ Pour le titulaire \ «ink:67:100:30» \ Nadège Fabre, le 24/04/2026], [Lu et approuvé \ Pour le Syndicat \ «ink:68:120:32» \ Bernard Issaly, Président \ le 28/04/2026])
""",
    )


def releve() -> Paper:
    """Un relevé de jours que la cliente ne valide qu'à une condition."""
    label = truth(
        "timesheet_approval",
        "accepted_with_conditions",
        True,
        "fr",
        client="Laboratoires Aubépine",
        project="Validation informatique ERP",
        project_code="VSI-233",
        signatory_name="Coralie Mestre",
        signatory_title="Responsable assurance qualité",
        signature_date="2026-06-03",
        amount="11700.00 EUR",
        conditions=["la journée du 22 soit imputée au code formation"],
    )
    return text(
        "mr-fr-releve",
        label,
        r"""
#set page(margin: 46pt)
#set text(font: "DejaVu Serif", stretch: 75%, size: 9pt, lang: "fr")
#text(13pt)[Compte rendu d'activité, mai 2026]

Laboratoires Aubépine · Validation informatique ERP · VSI-233 · intervenant : Karim Haddouche (Cabinet Trévise)

#table(columns: (1fr, 60pt, 1.4fr), stroke: 0.3pt, inset: 5pt,
[*Semaine*], [*Jours*], [*Remarques de la cliente*],
[4 au 7 mai], [4], [], [11 au 15 mai], [5], [],
[18 au 22 mai], [5], [bon pour paiement de l'ensemble, mais pourvu que la journée du 22 soit imputée au code formation (je l'écris ici, la place manque plus bas)],
[26 au 29 mai], [4], [])
Total : 18 jours à 650,00 €, soit 11 700,00 € hors taxes.
#v(10pt)
Intervenant «ink:73:80:24» #h(30pt) Visa cliente, selon remarque : «ink:74:110:28» \
#h(1fr) Coralie Mestre, Responsable assurance qualité, 03/06/2026
""",
    )


def cadrage() -> Paper:
    """Un cahier de mission signé, qui n'accepte aucun livrable."""
    label = truth(
        "statement_of_work",
        None,
        True,
        "fr",
        client="Groupe Vauquelin Distribution",
        project="Audit de la chaîne du froid",
        project_code="LM-2026-14",
        signatory_name="Patrice Oudinot",
        signatory_title="Directeur logistique",
        signature_date="2026-02-10",
        amount="42000.00 EUR",
    )
    return text(
        "mr-fr-cadrage",
        label,
        r"""
#set page(margin: (x: 60pt, y: 54pt))
#set text(font: "Caladea", size: 10.5pt, lang: "fr")
#text(16pt)[Lettre de mission LM-2026-14] \
Cabinet Septentrion Conseil, Lille
#v(8pt)
Client : Groupe Vauquelin Distribution \ Objet : Audit de la chaîne du froid

*Ce que nous ferons.* Suivre six tournées, relever les températures à quai, interroger quinze conducteurs, rendre un rapport et le présenter.

*Calendrier.* De mars à juin 2026.

*Honoraires.* Forfait de 42 000,00 € HT, en trois appels.

*Réception.* Chaque livrable sera réputé reçu quinze jours après sa remise, sauf observation écrite.

#v(12pt)
Bon pour accord, le 10 février 2026

«ink:81:120:32» \
Patrice Oudinot, Directeur logistique
""",
    )


def facture() -> Paper:
    """Une facture."""
    label = truth(
        "other",
        None,
        None,
        "fr",
        client="Théâtre de l'Épinette",
        project="Sonorisation du foyer",
        project_code="D-7120",
    )
    return text(
        "mr-fr-facture",
        label,
        r"""
#set page(margin: 52pt)
#set text(font: "Liberation Sans", stretch: 75%, size: 11pt, lang: "fr")
#text(18pt)[FACTURE F26-0388] #h(1fr) 30 avril 2026
#v(6pt)
#grid(columns: (1fr, 1fr), [Acoustique Bérard \ 14 rue des Teinturiers \ 25000 Besançon], rect(inset: 8pt)[Théâtre de l'Épinette \ Service comptable])
#v(10pt)
Sonorisation du foyer, devis D-7120 accepté le 3 mars
#table(columns: (1fr, 50pt, 80pt, 80pt), stroke: 0.3pt, inset: 6pt,
[Désignation], [Qté], [P.U.], [Total], [Enceinte encastrée], [8], [412,00], [3 296,00], [Ampli et câblage], [1], [2 750,00], [2 750,00], [TVA 20 %], [], [], [1 209,20], [*Net à payer*], [], [], [*7 255,20 €*])
Règlement à trente jours par virement. Pénalités au taux de la BCE majoré de dix points.
""",
    )


def papers() -> Iterator[Paper]:
    """Les papiers de cette famille."""
    yield pv_sans()
    yield pv_reserves()
    yield provisoire()
    yield refus()
    yield recette_muette()
    yield achevement()
    yield fiche_vierge()
    yield courriel()
    yield avenant()
    yield releve()
    yield cadrage()
    yield facture()
