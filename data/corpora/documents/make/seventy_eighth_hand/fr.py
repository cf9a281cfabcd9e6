"""French papers: France, Belgium, Switzerland and Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from seventy_eighth_hand import board


def sans_reserve() -> Paper:
    body = r"""
#align(center)[#text(9pt)[MARCHÉ PRIVÉ DE TRAVAUX] #v(-1mm) #text(15pt, weight: "bold")[Procès-verbal de réception]]
#v(3mm)
#table(columns: (46mm, 1fr), stroke: 0.4pt,
 [Maître de l'ouvrage], [SCI Les Tanneurs], [Maître d'œuvre], [Agence Vauquelin-Roy, architectes DPLG], [Entreprise], [Charpentes du Morvan SARL], [Opération], [Réhabilitation d'une halle en logements], [Lot], [Lot 03 Charpente bois], [Marché n°], [24-TAN-03])
#v(3mm)
Le 3 juillet 2025 à 9 h 30, après visite contradictoire des ouvrages, le maître de l'ouvrage déclare, sur proposition du maître d'œuvre :
#v(2mm)
#cb(true, mark: "v", col: blue) #h(2mm) prononcer la réception sans réserve, avec effet au 3 juillet 2025 \
#cb(false) #h(2mm) prononcer la réception avec les réserves de l'état annexé \
#cb(false) #h(2mm) ne pas prononcer la réception
#v(10mm)
#table(columns: (1fr, 1fr, 1fr), rows: (auto, 20mm, auto), align: center + horizon, [L'entreprise], [L'architecte], [Le maître de l'ouvrage], [#ink(4, w: 85pt)], [#ink(18, w: 85pt, col: black)], [#ink(43, w: 85pt)], [D. Paulmier], [Mathilde Roy], [Antoine Chastel, gérant])
Fait à Autun en trois exemplaires, le 3 juillet 2025.
"""
    label = truth(
        "acceptance_certificate", "accepted", True, "fr", client="SCI Les Tanneurs",
        project="Réhabilitation d'une halle en logements", project_code="24-TAN-03",
        milestone="Lot 03 Charpente bois", signatory_name="Antoine Chastel",
        signatory_title="gérant", signature_date="2025-07-03",
    )  # fmt: skip
    return board.text("mt-fr-sans-reserve", label, body, font="Nimbus Roman", size=11.5)


def avec_reserves() -> Paper:
    body = r"""
#text(13pt, weight: "bold")[OPR – RÉCEPTION DES TRAVAUX] #h(1fr) Feuillet unique
#ln(th: 1.5pt)
Chantier : Extension du gymnase Jean-Zay \ Commande : BC 2026/0114 \ Client : Communauté de communes du Haut-Sarlat \ Titulaire : Menuiseries Lacombe SAS
#v(3mm)
Les travaux de menuiserie extérieure sont reçus ce 19 février 2026 *avec les réserves ci-dessous*, à lever sous trente jours :
#table(columns: (8mm, 1fr, 40mm), rows: 8mm, align: horizon, [1], [Joint manquant en pied de la baie nord], [levée le : ], [2], [Ferme-porte de la sortie de secours à régler], [levée le : ], [3], [Bavette aluminium rayée], [levée le : ])
#v(5mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 4mm, [Pour le client \ Solène Maury \ Vice-présidente #v(2mm) #ink(23, w: 90pt) \ 19/02/2026], [Conducteur d'opération \ F. Delbos #v(7mm) #ink(35, w: 80pt, col: black)], [Titulaire \ J.-P. Lacombe #v(7mm) #ink(48, w: 80pt)])
"""
    label = truth(
        "acceptance_certificate", "accepted_with_conditions", True, "fr",
        client="Communauté de communes du Haut-Sarlat", project="Extension du gymnase Jean-Zay",
        project_code="BC 2026/0114", signatory_name="Solène Maury",
        signatory_title="Vice-présidente", signature_date="2026-02-19",
        conditions=["Joint manquant en pied de la baie nord",
                    "Ferme-porte de la sortie de secours à régler", "Bavette aluminium rayée"],
    )  # fmt: skip
    how = Scanner(dpi=130, skew=0.8, noise=0.3, jpeg=40, seed=66)
    return board.scanned("mt-fr-avec-reserves", label, body, how, font="Liberation Sans", size=11)


def refus() -> Paper:
    body = r"""
#grid(columns: (52mm, 1fr), gutter: 6mm,
 block(fill: rgb("#e9eef2"), inset: 8pt, width: 100%, height: 215mm)[
  *Alpilles Acoustique* \ bureau d'études \ Arles #v(8mm)
  *Affaire* \ AA-1460 #v(4mm) *Client* \ Conservatoire de Beaucaire #v(4mm) *Objet* \ Traitement acoustique de l'auditorium #v(4mm) *Jalon* \ Mesures finales #v(4mm) *Honoraires du jalon* \ 7 800,00 € HT #v(4mm) *Émis le* \ 6 octobre 2025],
 [#text(16pt)[Fiche de recette] #v(4mm)
 Après lecture du rapport de mesures remis le 29 septembre, le client porte son avis :
 #v(3mm)
 #cb(false) #h(2mm) Recette prononcée \ #cb(false) #h(2mm) Recette prononcée sous réserve \ #cb(true, col: blue) #h(2mm) Recette refusée
 #v(4mm)
 Motif : #hand(size: 15pt)[le temps de réverbération dépasse de 0,4 s la valeur du programme, rapport à reprendre après pose des panneaux manquants]
 #v(10mm)
 Signature du client #v(2mm)
 #ink(32, w: 110pt)
 #ln(w: 80mm)
 Hervé Sabatier, directeur \ le 9 octobre 2025 ])
"""
    label = truth(
        "acceptance_certificate", "rejected", True, "fr", client="Conservatoire de Beaucaire",
        project="Traitement acoustique de l'auditorium", project_code="AA-1460",
        milestone="Mesures finales", signatory_name="Hervé Sabatier", signatory_title="directeur",
        signature_date="2025-10-09", amount="7800.00 EUR",
    )  # fmt: skip
    return board.text("mt-fr-refus", label, body, font="Carlito", size=11, margin="16mm")


def par_ordre() -> Paper:
    body = r"""
#set page(footer: text(7.5pt)[Lemania Data SA, Yverdon-les-Bains])
#text(rgb("#1c6e5a"), 17pt)[Recette définitive]
#v(2mm)
#table(columns: (1fr, 1fr), stroke: none, inset: 3pt, [Mandant : Hôpital de la Broye-Nord], [Mandat : LD-2025-31], [Projet : Entrepôt de données cliniques], [Étape : Étape 3 – Mise en production], [Montant de l'étape : CHF 51'200.–], [Date de fin d'essai : 28 novembre 2025])
#v(3mm)
L'exploitation probatoire de soixante jours s'est terminée sans interruption de service. Les douze indicateurs du cahier des charges sont atteints. Le mandant reçoit définitivement l'étape et libère le solde correspondant.
#v(10mm)
Pour le mandant, Payerne, le 4 décembre 2025
#v(3mm)
p.o. #ink(25, w: 100pt) \
Corinne Bovet, responsable des systèmes d'information \
#text(9pt, style: "italic")[signant par délégation du directeur général]
"""
    label = truth(
        "acceptance_certificate", "accepted", True, "fr", client="Hôpital de la Broye-Nord",
        project="Entrepôt de données cliniques", project_code="LD-2025-31",
        milestone="Étape 3 – Mise en production", signatory_name="Corinne Bovet",
        signatory_title="responsable des systèmes d'information", signature_date="2025-12-04",
        amount="51200.00 CHF",
    )  # fmt: skip
    return board.text("mt-fr-par-ordre", label, body, font="Caladea", size=11)


def refuse_signer() -> Paper:
    body = r"""
#align(center)[*PROCÈS-VERBAL DE RÉCEPTION PROVISOIRE*]
#v(2mm)
Chantier n° 8031 : Rénovation de la toiture, avenue des Tilleuls à Namur \
Entrepreneur : Toitures Hastière SRL \
Maître de l'ouvrage : ACP Résidence Floréal \
Architecte : Bureau Delvaux & Co
#v(3mm)
L'an deux mille vingt-six, le douze mars, nous nous sommes rendus sur place en présence des parties.

L'entrepreneur estime les travaux achevés et sollicite la réception. Le syndic, M. Olivier Stassart, constate une infiltration à la jonction de la cheminée et deux descentes d'eau non raccordées.

*Mention de l'architecte :* invité à signer le présent procès-verbal, M. Stassart s'y refuse et déclare ne pas accepter les travaux dans cet état. Dont acte.
#v(10mm)
#table(columns: (1fr, 1fr, 1fr), rows: (auto, 22mm), align: center + horizon, [L'entrepreneur], [Le syndic, pour l'ACP], [L'architecte], [#ink(42, w: 80pt)], [_refus de signature_], [#ink(6, w: 80pt, col: black)])
"""
    label = truth(
        "acceptance_certificate", "rejected", False, "fr", client="ACP Résidence Floréal",
        project="Rénovation de la toiture, avenue des Tilleuls à Namur", project_code="8031",
        signatory_name="Olivier Stassart", signatory_title="syndic",
    )  # fmt: skip
    how = Scanner(dpi=132, skew=-1.1, noise=0.3, blur=0.6, jpeg=40, seed=70)
    return board.scanned("mt-fr-refuse-signer", label, body, how, font="Liberation Serif", size=12)


def courriel() -> Paper:
    body = r"""
#text(15pt)[Validation du gabarit – portail des bénévoles] #h(1fr) #box(fill: luma(230), inset: 3pt, text(8pt)[Boîte de réception])
#v(2mm)
#text(weight: "bold")[Maryse Thivierge] #text(gray, 8.5pt)[<mthivierge@banquealimentairelanaudiere.example>] #h(1fr) #text(8.5pt)[jeu. 22 janv. 2026 à 15 h 03] \
#text(gray, 8.5pt)[À : Équipe Girouette Web]
#v(4mm)
Bonjour l'équipe,

On l'a fait défiler sur le cellulaire de trois bénévoles et sur le vieil ordi de l'entrepôt : tout s'affiche comme il faut. Vous avez donc mon accord pour le jalon « Gabarit et navigation ». Passez à la programmation et facturez ce jalon (4 600 \$) sur le projet GIR-312.

Bonne fin de journée !

Maryse Thivierge \
Directrice des communications \
Banque alimentaire de Lanaudière
""".replace("\\$", "$")
    label = truth(
        "email", "accepted", None, "fr", client="Banque alimentaire de Lanaudière",
        project="portail des bénévoles", project_code="GIR-312", milestone="Gabarit et navigation",
        signatory_name="Maryse Thivierge", signatory_title="Directrice des communications",
        signature_date="2026-01-22", amount="4600.00 CAD",
    )  # fmt: skip
    body = body.replace("[<m", r"[\<m")
    return board.text("mt-fr-courriel", label, body, font="Lato", size=10.5, sheet="us-letter")


def avenant() -> Paper:
    body = r"""
*AVENANT N° 2* #h(1fr) au contrat de maîtrise d'œuvre n° 2024-117
#ln()
#v(2mm)
Entre la Coopérative La Moissonnière, ci-après le client, et Berthelot Ingénierie, ci-après le bureau d'études, il est convenu de ce qui suit pour l'opération « Silo 6 et convoyeurs ».

_Article 1._ La mission est étendue au suivi des essais de vidange.

_Article 2._ Les honoraires sont portés de 38 500 € à 43 250 € hors taxes, soit une plus-value de 4 750,00 €.

_Article 3._ Les autres clauses restent inchangées.

#v(6mm)
À Chartres, le 24 avril 2026
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 10mm,
 [Pour le bureau d'études \ Loïc Berthelot #v(2mm) #ink(58, w: 85pt, col: black)],
 [Pour le client \ Bénédicte Hamon, présidente #v(2mm) #hand(size: 14pt)[Bon pour accord] \ #ink(30, w: 100pt)])
"""
    label = truth(
        "change_order", "accepted", True, "fr", client="Coopérative La Moissonnière",
        project="Silo 6 et convoyeurs", project_code="2024-117", signatory_name="Bénédicte Hamon",
        signatory_title="présidente", signature_date="2026-04-24", amount="4750.00 EUR",
        change_order_number="2",
    )  # fmt: skip
    return board.text("mt-fr-avenant", label, body, font="C059", size=11)


def en_lettres() -> Paper:
    body = r"""
#rect(width: 100%, fill: rgb("#fff6dd"), stroke: 0.6pt + rgb("#c79a2a"), inset: 9pt)[#text(13pt, weight: "bold")[Décompte modificatif 5] #h(1fr) Wavre, le 8 mai 2026]
#v(2mm)
Maître d'ouvrage : Maison de repos Les Glycines ASBL \ Entreprise : Sanitherm Brabant SA \ Travaux : Remplacement de la production d'eau chaude \ Dossier : SB/991
#v(3mm)
Le maître d'ouvrage commande, en supplément au marché, une boucle de recirculation avec traitement anti-légionelles.

Prix forfaitaire du supplément : *6.870,00 euros* (six mille sept cent quatre-vingts euros), hors T.V.A.

Délai supplémentaire : cinq jours ouvrables.
#v(10mm)
#grid(columns: (1fr, 1fr), [L'entreprise #v(3mm) #ink(9, w: 80pt, col: black) \ B. Renard], [Le maître d'ouvrage marque son accord #v(3mm) #ink(46, w: 95pt) \ Godelieve Pirson, administratrice déléguée \ 11 mai 2026])
"""
    label = truth(
        "change_order", "accepted", True, "fr", client="Maison de repos Les Glycines ASBL",
        project="Remplacement de la production d'eau chaude", project_code="SB/991",
        signatory_name="Godelieve Pirson", signatory_title="administratrice déléguée",
        signature_date="2026-05-11", change_order_number="5",
        warnings=["amount_words_disagree"],
    )  # fmt: skip
    return board.text("mt-fr-en-lettres", label, body, font="Liberation Sans", size=10.5)


def deux_coches() -> Paper:
    body = r"""
#set par(leading: 1em)
#text(14pt, weight: "bold")[Compte rendu d'activité] #h(1fr) mois de mai 2026
#v(2mm)
#grid(columns: (38mm, 1fr), row-gutter: 7pt, [Intervenant], [#fld("inter", "Kévin Larcher, testeur", w: 220pt)], [Client], [#fld("client", "Mutuelle Garonne Santé", w: 220pt)], [Mission], [#fld("mission", "Recette du site adhérents", w: 220pt)], [N° de mission], [#fld("num", "OCT-6650", w: 120pt)], [Jours travaillés], [#fld("jours", "18", w: 60pt)], [Montant HT], [#fld("montant", "8 640,00 EUR", w: 120pt)])
#v(3mm)
Réponse du client (cocher une seule case)

#chk("oui", true) #h(2mm) Les jours sont validés #h(12mm) #chk("non", true) #h(2mm) Les jours sont contestés

Commentaire #h(2mm) #fld("com", "", w: 330pt)
#v(3mm)
Responsable client #h(2mm) #fld("resp", "Ludivine Escande", w: 150pt) #h(4mm) Fonction #h(2mm) #fld("fonc", "Chef de projet digital", w: 140pt)

Signé #h(2mm) #fld("signe", "/s/ L. Escande", w: 150pt) #h(4mm) le #h(2mm) #fld("le", "2 juin 2026", w: 100pt)
"""
    label = truth(
        "timesheet_approval", "undecided", True, "fr", client="Mutuelle Garonne Santé",
        project="Recette du site adhérents", project_code="OCT-6650",
        signatory_name="Ludivine Escande", signatory_title="Chef de projet digital",
        signature_date="2026-06-02", amount="8640.00 EUR",
    )  # fmt: skip
    return board.form("mt-fr-deux-coches", label, body, font="Nimbus Sans", size=10)


def lettre_mission() -> Paper:
    body = r"""
#text(11pt)[*Cabinet Orsini & Vial* – avocats à la Cour, Grenoble]
#v(7mm)
#text(14pt)[Lettre de mission]
#v(2mm)
Client : Téléphériques de Belledonne SA \ Dossier : OV 26.044 – Renouvellement de la délégation de service public

La présente fixe l'étendue de notre intervention, qui comprend l'analyse du contrat en cours, la rédaction du projet de convention et l'assistance lors de trois séances de négociation. Elle ne couvre pas le contentieux.

Nos honoraires sont arrêtés forfaitairement à 22 000,00 € hors taxes, payables par tiers. Calendrier prévisionnel : de septembre 2026 à février 2027.

La mission débutera à réception d'un exemplaire signé.
#v(8mm)
#grid(columns: (1fr, 1fr), [Pour le cabinet \ Me Letizia Orsini #v(2mm) #ink(19, w: 90pt, col: black) \ 1er juillet 2026], [Pour le client, lu et approuvé \ Régis Mollard, directeur général #v(2mm) #ink(61, w: 90pt) \ 7 juillet 2026])
"""
    label = truth(
        "statement_of_work", None, True, "fr", client="Téléphériques de Belledonne SA",
        project="Renouvellement de la délégation de service public", project_code="OV 26.044",
        signatory_name="Régis Mollard", signatory_title="directeur général",
        signature_date="2026-07-07", amount="22000.00 EUR",
    )  # fmt: skip
    return board.text("mt-fr-lettre-mission", label, body, font="URW Bookman", size=10.5)


def note_bas() -> Paper:
    body = r"""
#align(right)[Trois-Rivières, le 16 septembre 2025]
*Attestation de fin de travaux d'arpentage*
#v(2mm)
#table(columns: (auto, 1fr), stroke: (x: none, y: 0.4pt), [Donneur d'ouvrage], [Scierie Mauricie-Nord inc.], [Arpenteurs-géomètres], [Bellerose, Quirion et associés], [Minute], [BQ-14 882], [Mandat], [Lotissement du parc industriel, phase 1])
#v(4mm)
Le donneur d'ouvrage reconnaît avoir reçu les plans, le procès-verbal de bornage et les fichiers de points. Il les accepte#footnote[Acceptation valable à condition que le repère 112, arraché par la niveleuse, soit remis en place avant le gel.] et autorise le dépôt au greffe.
#v(12mm)
#ink(34, w: 105pt) \
Jocelyn Bérubé \ Directeur de l'usine \ Scierie Mauricie-Nord inc.
"""
    label = truth(
        "acceptance_certificate", "accepted_with_conditions", True, "fr",
        client="Scierie Mauricie-Nord inc.", project="Lotissement du parc industriel",
        project_code="BQ-14 882", milestone="phase 1", signatory_name="Jocelyn Bérubé",
        signatory_title="Directeur de l'usine", signature_date="2025-09-16",
        conditions=["le repère 112, arraché par la niveleuse, soit remis en place avant le gel"],
    )  # fmt: skip
    return board.text("mt-fr-note-bas", label, body, font="P052", size=11.5, sheet="us-letter")


def cachet_seul() -> Paper:
    body = r"""
#text(12pt, weight: "bold", fill: rgb("#6b2f1a"))[ATELIER PASTEL – formation professionnelle]
#v(3mm)
#text(15pt)[Attestation de bonne exécution]
#v(2mm)
Bénéficiaire : Groupe Hôtelier des Calanques \ Action : Accueil des clientèles étrangères, module 2 \ Convention : AP-2026-58 \ Prix du module : 3 150,00 €

Le module 2 s'est tenu les 4, 5 et 6 mai 2026 à Cassis, quatorze stagiaires présents.

Le bénéficiaire atteste que la prestation a été exécutée à sa satisfaction.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 10mm,
 [Le formateur #v(2mm) #ink(7, w: 85pt) \ Inès Caradec, 6 mai 2026],
 [Le bénéficiaire (Florent Mistral, DRH) \ Signature manuscrite et date : #v(14mm) #ln()])
#place(dx: 106mm, dy: -20mm, stamp(col: rgb("#2b4aa0"), angle: 5deg)[#align(center)[Groupe Hôtelier des Calanques \ 13260 Cassis]])
#v(10mm)
#text(8.5pt, style: "italic")[Le cachet commercial apposé seul ne vaut pas attestation ; la signature du bénéficiaire est indispensable.]
"""
    label = truth(
        "acceptance_certificate", "undecided", False, "fr", client="Groupe Hôtelier des Calanques",
        project="Accueil des clientèles étrangères", project_code="AP-2026-58",
        milestone="module 2", signatory_name="Florent Mistral", signatory_title="DRH",
        amount="3150.00 EUR", warnings=["partly_signed"],
    )  # fmt: skip
    return board.text("mt-fr-cachet-seul", label, body, font="Libertinus Serif", size=11.5)


def papers() -> Iterator[Paper]:
    """The twelve French papers."""
    yield sans_reserve()
    yield avec_reserves()
    yield refus()
    yield par_ordre()
    yield refuse_signer()
    yield courriel()
    yield avenant()
    yield en_lettres()
    yield deux_coches()
    yield lettre_mission()
    yield note_bas()
    yield cachet_seul()
