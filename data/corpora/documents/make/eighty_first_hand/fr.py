"""French papers from France, Belgium, Switzerland and Canada."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.colors import Color
from scan import Scanner

from .board import Blank, scanned, text


def sans_reserve() -> Paper:
    body = r"""
#align(center)[#text(size: 16pt, weight: "bold")[PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX]\ (article 1792-6 du Code civil)]
#v(4mm)
Maître d'ouvrage : *Commune de Saint-Aubin-des-Grèves*\
Opération : *Réfection de la toiture de la halle*\
Marché n° : *2025-M-017* #h(8mm) Lot : *Lot 2 Couverture zinguerie*\
Entreprise : SARL Lecoutey Couverture, Coutances\
Maître d'œuvre : Atelier Brévands, architecte DPLG\
Montant du lot : *94 318,60 € HT*
#v(4mm)
Les opérations préalables se sont déroulées sur place le 13 mars 2026, échafaudage encore monté. L'arrosage des noues pendant une heure n'a révélé aucune infiltration.

Le maître d'ouvrage prononce la réception :

#cb(mark: cross(s: 3.3mm)) sans réserve, avec effet au 16 mars 2026

#cb() assortie des réserves figurant en annexe

#cb() refuse de prononcer la réception
#v(6mm)
Fait à Saint-Aubin-des-Grèves, le 16 mars 2026
#v(4mm)
#grid(columns: (1fr, 1fr), slot(ink(41), w: 68mm, under: [Le maire, Yvonne Lemarquand]), slot(ink(42, col: pen-black), w: 68mm, under: [L'entreprise, D. Lecoutey]))
#place(bottom + right, stamp(turn: -12deg, col: rgb("#3b3b8f"))[MAIRIE #linebreak() Saint-Aubin-des-Grèves])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="Commune de Saint-Aubin-des-Grèves",
        project="Réfection de la toiture de la halle",
        project_code="2025-M-017",
        milestone="Lot 2 Couverture zinguerie",
        signatory_name="Yvonne Lemarquand",
        signatory_title="maire",
        signature_date="2026-03-16",
        amount="94318.60 EUR",
    )
    how = Scanner(dpi=130, skew=0.8, noise=2, blur=0.5, jpeg=30, seed=31)
    return scanned("mw-fr-halle", body, label, how, font="Liberation Serif", size=11.5)


def reserves() -> Paper:
    body = r"""
#grid(columns: (1fr, auto), [#text(size: 13pt, weight: "bold", fill: rgb("#00508c"))[AMÉNAGEMENTS PERRINEAU]\ Agencement de commerces – Angers], [#text(size: 18pt)[PV n° 26-044]])
#rule(s: 1pt)
#text(size: 14pt)[Réception avec réserves]
#v(1mm)
Chez : *Pharmacie des Ponts-de-Cé SELARL* – dossier *AP-1983* – chantier *Réaménagement de l'officine*. Solde du devis : *18 740,00 € HT*.

Le jeudi 21 mai 2026, Mme Clémence Auray, pharmacienne titulaire, et M. Perrineau ont parcouru l'officine, le préparatoire et la réserve. Les tiroirs-colonnes sont réglés, la croix fonctionne, le sol est posé sans défaut d'alignement.

#table(columns: (1fr, 45mm), fill: (x, y) => if calc.odd(y) { rgb("#eef4fa") }, stroke: none, inset: 2.4mm,
 [*Réserve*], [*À lever avant le*],
 [remplacer la vitre rayée du comptoir conseil], [5 juin 2026],
 [refaire le joint du lavabo du préparatoire], [5 juin 2026])

Sous ces deux réserves, la titulaire reçoit l'ouvrage et prend possession des lieux.
#v(8mm)
#grid(columns: (1fr, 1fr), [Clémence Auray\ #ink(43)], [Jean-Louis Perrineau\ #ink(44, col: pen-black)])
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "fr",
        client="Pharmacie des Ponts-de-Cé SELARL",
        project="Réaménagement de l'officine",
        project_code="AP-1983",
        signatory_name="Clémence Auray",
        signatory_title="pharmacienne titulaire",
        signature_date="2026-05-21",
        amount="18740.00 EUR",
        conditions=[
            "remplacer la vitre rayée du comptoir conseil",
            "refaire le joint du lavabo du préparatoire",
        ],
    )
    return text("mw-fr-officine", body, label, font="Carlito", size=11.5)


def recette() -> Paper:
    b = Blank()
    b.say(300, 44, "Fiche de recette informatique", 16, True)
    b.say(300, 60, "Mirabelle Logiciels SAS – Metz", 9)
    b.bar(40, 30, 240, 34, Color(0.95, 0.78, 0.2))
    b.say(50, 52, "MIRABELLE", 18, True)
    for i, (name, show, value) in enumerate(
        (
            ("client", "Client", "Coopérative fruitière du Saulnois"),
            ("affaire", "Affaire", "ML-2260"),
            ("objet", "Objet", "Traçabilité des palox"),
            ("lot", "Livraison", "Lot B - étiquetage et pesée"),
            ("prix", "Montant", "22 150,00 EUR HT"),
            ("version", "Version", "3.4.1"),
        )
    ):
        b.say(60, 106 + 27 * i, show, 10, True)
        b.field(name, value, 160, 106 + 27 * i, 360)
    b.say(60, 290, "Anomalies restantes :  bloquantes")
    b.field("bloq", "0", 230, 290, 40)
    b.say(290, 290, "majeures")
    b.field("maj", "0", 345, 290, 40)
    b.say(405, 290, "mineures")
    b.field("mineures", "0", 460, 290, 40)
    b.say(60, 332, "Avis du client", 11, True)
    b.tick("prononcee", True, 66, 358, "circle")
    b.say(90, 358, "recette prononcée")
    b.tick("reserve", False, 226, 358, "circle")
    b.say(250, 358, "recette avec réserves")
    b.tick("refus", False, 400, 358, "circle")
    b.say(424, 358, "recette refusée")
    b.say(60, 402, "Pour le client : nom")
    b.field("nom", "Odile Wagner", 190, 402, 200)
    b.say(60, 430, "Qualité")
    b.field("qualite", "Directrice de station", 190, 430, 200)
    b.say(60, 458, "Le")
    b.field("le", "25/06/2026", 190, 458, 90)
    b.say(60, 508, "Signature")
    b.ink(192, 506, 61)
    b.rule(190, 512, 200)
    b.prose(
        60,
        580,
        "La signature de cette fiche ouvre la période de garantie logicielle de six "
        "mois et autorise la mise en production.",
        460,
        9,
    )
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="Coopérative fruitière du Saulnois",
        project="Traçabilité des palox",
        project_code="ML-2260",
        milestone="Lot B - étiquetage et pesée",
        signatory_name="Odile Wagner",
        signatory_title="Directrice de station",
        signature_date="2026-06-25",
        amount="22150.00 EUR",
    )
    return b.paper("mw-fr-recette", label)


def activite() -> Paper:
    body = r"""
#text(size: 20pt, weight: "bold", fill: rgb("#4a148c"))[C.R.A.] #h(4mm) Compte rendu d'activité – avril 2026
#v(2mm)
#grid(columns: (1fr, 1fr), row-gutter: 2mm, [Intervenant : Yanis Berthelot], [Prestataire : Oxalis Conseil], [Client : *Mutuelle des Pêcheurs du Ponant*], [Mission : *Refonte du décisionnel*], [Commande interne : *OX-P-508*], [TJM : 640 €])
#v(2mm)
#let jours = (("1", "1"), ("2", "1"), ("3", "0"), ("7", "1"), ("8", "1"), ("9", "0,5"), ("10", "1"), ("13", "1"), ("14", "1"), ("15", "1"), ("16", "1"), ("17", "1"), ("20", "1"), ("21", "1"), ("22", "1"), ("23", "0,5"), ("24", "1"), ("27", "1"), ("28", "1"), ("29", "1"), ("30", "1"))
#table(columns: 7, inset: 1.8mm, stroke: 0.3pt, align: center, ..jours.map(j => [#text(size: 7pt)[#j.at(0) avr.]\ *#j.at(1)*]))
Total : *19 jours* soit *12 160,00 €* hors taxes. Absence : le 3 (congé), demi-journées les 9 et 23.
#v(4mm)
#box(width: 100%, stroke: 0.6pt, inset: 4mm)[
*Visa du client* #h(6mm) Les jours déclarés ci-dessus sont conformes.
#v(2mm)
#grid(columns: (1fr, 1fr), [Maëlle Kerbrat\ Responsable données\ le 4 mai 2026\ #ink(45)], align(center + horizon, stamp(col: rgb("#145a32"))[BON À FACTURER]))]
"""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "fr",
        client="Mutuelle des Pêcheurs du Ponant",
        project="Refonte du décisionnel",
        project_code="OX-P-508",
        signatory_name="Maëlle Kerbrat",
        signatory_title="Responsable données",
        signature_date="2026-05-04",
        amount="12160.00 EUR",
    )
    return text("mw-fr-cra", body, label, font="Lato", size=10.5)


def avenant() -> Paper:
    body = r"""
#align(center)[#text(size: 10pt)[Menuiserie Van Hove-Delattre SRL · Tournai · BE 0677.412.903]]
#v(3mm)
#align(center)[#box(stroke: 1.5pt, inset: 4mm)[#text(size: 17pt, weight: "bold")[AVENANT N° 2]]]
#v(3mm)
*Maître de l'ouvrage :* ASBL Les Coteaux Fleuris, maison de repos\
*Chantier :* Remplacement des châssis, aile jardin\
*Commande d'origine :* VHD/312 du 9 janvier 2026

Au cours du démontage, l'humidité des appuis en bois de onze baies est apparue. Leur remplacement par des appuis en pierre bleue adoucie n'était pas prévu au métré.

#table(columns: (1fr, 20mm, 28mm, 30mm), inset: 2mm, stroke: 0.4pt, align: (left, right, right, right),
 [Poste], [Qté], [P.U.], [Total HTVA],
 [Seuil pierre bleue, fourniture et pose], [11 pc], [385,00 €], [4.235,00 €],
 [Évacuation des anciens appuis], [1 ff], [410,00 €], [410,00 €],
 table.cell(colspan: 3)[*Supplément*], [*4.645,00 €*])

Délai complémentaire : cinq jours ouvrables. Sans retour daté et paraphé du maître de l'ouvrage, les seuils ne seront pas mis en fabrication.
#v(8mm)
#table(columns: (1fr, 1fr), inset: 4mm, stroke: 0.4pt,
 [Pour accord, le maître de l'ouvrage\ Solange Debruyn, directrice\ Date :\ Signature : #v(12mm)],
 [L'entrepreneur\ Gauthier Delattre\ Date : 2 avril 2026\ #ink(46, col: pen-black)])
"""
    label = truth(
        "change_order",
        "undecided",
        False,
        "fr",
        client="ASBL Les Coteaux Fleuris",
        project="Remplacement des châssis, aile jardin",
        project_code="VHD/312",
        signatory_name="Solange Debruyn",
        signatory_title="directrice",
        amount="4645.00 EUR",
        change_order_number="2",
        warnings=["partly_signed"],
    )
    return text("mw-fr-avenant", body, label, font="C059", size=10.5)


def courriel() -> Paper:
    body = r"""
#block(fill: luma(240), width: 100%, inset: 3mm)[
*De :* Geneviève Thériault <gtheriault@pavillonlaurier.example>\
*À :* Simon-Pierre Gagné\
*Date :* 9 juin 2026, 15 h 21\
*Objet :* Rép. : Rapport géotechnique, stationnement étagé]

Bonjour Simon-Pierre,

J'ai transmis le rapport à notre ingénieur en structure, qui m'est revenu ce midi : les douze forages sont là, les capacités portantes aussi, et la recommandation sur les pieux répond à sa question.

Le Pavillon Laurier inc. accepte donc le rapport géotechnique final du mandat GT-6120. Vous pouvez nous facturer les 23 450,00 \$ prévus à l'offre de services (taxes en sus).

Bonnes vacances à la gang si on ne se reparle pas!

Geneviève Thériault\
Directrice immobilière\
Pavillon Laurier inc., Trois-Rivières

#text(size: 8pt, fill: gray)[Avis : ce courriel s'adresse uniquement à son destinataire. Pensez à l'environnement avant d'imprimer.]
"""
    label = truth(
        "email",
        "accepted",
        None,
        "fr",
        client="Pavillon Laurier inc.",
        project="stationnement étagé",
        project_code="GT-6120",
        milestone="rapport géotechnique final",
        signatory_name="Geneviève Thériault",
        signatory_title="Directrice immobilière",
        signature_date="2026-06-09",
        amount="23450.00 CAD",
    )
    return text("mw-fr-courriel", body, label, font="DejaVu Sans", size=9.5)


def commande() -> Paper:
    body = r"""
#grid(columns: (1fr, 1fr), [#text(size: 14pt, weight: "bold")[Fondation Belmontet]\ Musée d'horlogerie\ 2400 Le Locle], align(right)[#text(size: 20pt, fill: rgb("#777777"))[Bon de commande]\ N° *BC-2026-0152*\ 19.02.2026])
#v(8mm)
Fournisseur : Lumen & Ombre Scénographie Sàrl, Vevey\
Concerne : *Éclairage de la salle des automates*\
Votre offre : LO-88 du 5 février
#v(3mm)
#table(columns: (1fr, 18mm, 30mm, 30mm), stroke: none, inset: 2mm, align: (left, center, right, right),
 table.hline(), [*Désignation*], [*Nbre*], [*Prix CHF*], [*Total CHF*], table.hline(stroke: 0.4pt),
 [Étude photométrique], [1], [4'800.00], [4'800.00],
 [Projecteurs à découpe LED], [24], [615.00], [14'760.00],
 [Programmation des scènes, forfait], [1], [3'900.00], [3'900.00], table.hline(),
 [], [], [*Total*], [*23'460.00*], table.hline())
Livraison franco domicile jusqu'au 30 avril 2026. Paiement à 30 jours net. Toute correspondance rappellera le numéro de commande.
#v(12mm)
Le conservateur\ #ink(47)\ Aymon Jeanrichard
"""
    label = truth(
        "purchase_order",
        None,
        True,
        "fr",
        client="Fondation Belmontet",
        project="Éclairage de la salle des automates",
        signatory_name="Aymon Jeanrichard",
        signatory_title="conservateur",
        signature_date="2026-02-19",
        amount="23460.00 CHF",
        po_number="BC-2026-0152",
    )
    return text("mw-fr-commande", body, label, font="Nimbus Sans", size=10.5)


def facture() -> Paper:
    body = r"""
#text(size: 30pt, weight: "bold", fill: rgb("#e65100"))[éclipse] #h(1fr) #text(size: 18pt)[FACTURE]

#text(size: 8.5pt)[Éclipse Communication SAS au capital de 8 000 € – 14 rue du Vieux-Port, 17000 La Rochelle – SIREN 904 117 665]
#v(6mm)
#grid(columns: (1fr, 1fr), [Facturé à\ *Conserverie Tanguy-Le Bihan*\ Quai des Douaniers\ 29900 Concarneau], [N° F26-0718\ Date d'émission : 31 juillet 2026\ Échéance : 30 août 2026\ Dossier : EC-347])
#v(5mm)
#table(columns: (1fr, 34mm), stroke: 0.4pt + gray, inset: 2.6mm, align: (left, right),
 [Identité visuelle de la gamme « Grande Marée », acompte n° 2], [6 300,00 €],
 [Tirage de maquettes], [420,00 €],
 [Total HT], [6 720,00 €], [TVA 20 %], [1 344,00 €], [*Net à payer*], [*8 064,00 €*])

Règlement par virement. Pénalités de retard : trois fois le taux d'intérêt légal ; indemnité forfaitaire pour frais de recouvrement de 40 €. Pas d'escompte.
#v(1fr)
#align(center)[#text(size: 8pt)[Merci de votre confiance.]]
"""
    label = truth(
        "other",
        None,
        None,
        "fr",
        client="Conserverie Tanguy-Le Bihan",
        project_code="EC-347",
        project="Identité visuelle de la gamme « Grande Marée »",
    )
    return text("mw-fr-facture", body, label, font="Lato", size=11)


def refus() -> Paper:
    body = r"""
#text(size: 14pt)[*SYNDICAT DES COPROPRIÉTAIRES* «Résidence Les Tamaris»]\
représenté par son syndic bénévole, 6 avenue de la Plage, 83980 Le Lavandou
#v(8mm)
#align(right)[Étanchéité Varoise Bruni\ Zone artisanale du Golf\ 83250 La Londe-les-Maures]
#v(4mm)
Lettre recommandée avec avis de réception

Le Lavandou, le 5 octobre 2026

Objet : refus de réception – toiture-terrasse du bâtiment C – devis ET-7713

Monsieur,

Vous nous avez convoqués le 1er octobre pour recevoir l'étanchéité de la toiture-terrasse. La mise en eau a été interrompue au bout de six heures : l'eau gouttait dans la cage d'escalier. De plus, les relevés n'ont que 9 cm là où le DTU 43.1 en demande 15, et les garde-corps ont été refixés à travers le complexe.

L'ouvrage n'est pas en état d'être reçu. La copropriété refuse la réception et suspend le paiement des 33 890,00 € restants.

Vous voudrez bien nous indiquer sous huit jours comment vous comptez reprendre ces points.

Veuillez agréer, Monsieur, mes salutations distinguées.
#v(1mm)
#ink(48, w: 42mm, col: pen-black)\
Marius Olivari, syndic bénévole
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "fr",
        client="SYNDICAT DES COPROPRIÉTAIRES «Résidence Les Tamaris»",
        project="toiture-terrasse du bâtiment C",
        project_code="ET-7713",
        signatory_name="Marius Olivari",
        signatory_title="syndic bénévole",
        signature_date="2026-10-05",
        amount="33890.00 EUR",
    )
    return text("mw-fr-refus", body, label, font="URW Bookman", size=10.5)


def annule() -> Paper:
    body = r"""
#place(center + horizon, dy: 22mm, rotate(-25deg, text(size: 34pt, weight: "bold", fill: rgb("#b71c1c"))[ANNULÉ #linebreak() remplacé par l'indice C]))
#text(size: 15pt, weight: "bold")[Attestation de validation de livrable] #h(1fr) indice B
#table(columns: (50mm, 1fr), inset: 2.8mm, stroke: 0.4pt,
 [Donneur d'ordre], [Agence de l'eau Semois-Chiers],
 [Bureau d'études], [Hydrolys Ingénierie],
 [Étude], [Continuité piscicole de la Vire haute],
 [Référence], [HY-24-118],
 [Livrable], [Phase 2 Diagnostic hydromorphologique],
 [Montant de la phase], [37 600,00 € HT])
#v(5mm)
Le comité de pilotage a pris connaissance du diagnostic et l'estime conforme au cahier des charges. Il valide la phase et invite le bureau d'études à passer aux scénarios.
#v(8mm)
Virton, le 22 septembre 2026
#v(3mm)
#ink(49, w: 45mm)\
Léopoldine Hardy, cheffe de service Milieux
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "fr",
        client="Agence de l'eau Semois-Chiers",
        project="Continuité piscicole de la Vire haute",
        project_code="HY-24-118",
        milestone="Phase 2 Diagnostic hydromorphologique",
        signatory_name="Léopoldine Hardy",
        signatory_title="cheffe de service Milieux",
        signature_date="2026-09-22",
        amount="37600.00 EUR",
        warnings=["draft_or_void"],
    )
    how = Scanner(dpi=130, skew=-0.7, noise=1.8, blur=0.5, jpeg=30, seed=17)
    return scanned("mw-fr-indice", body, label, how, font="Caladea", size=11)


def suisse() -> Paper:
    body = r"""
#grid(columns: (36mm, 1fr), column-gutter: 7mm,
 block(fill: rgb("#e9ecef"), inset: 3mm, height: 200mm, width: 100%)[#text(size: 8.5pt)[*Géomètres Rochat-Morand SA*\ Payerne
 #v(6mm) *Mandant*\ Commune de Villars-le-Comte
 #v(3mm) *Affaire*\ 26.077
 #v(3mm) *Prestation*\ Cadastre souterrain, secteur Est
 #v(3mm) *Honoraires*\ CHF 31'480.00
 #v(3mm) *Contrôle*\ 12 chambres ouvertes, 12 concordantes]],
 [#text(size: 17pt)[Procès-verbal de vérification et de réception]
 #v(3mm)
 Séance du 3 novembre 2026 à la maison de commune.

 Étaient là : Mme Josette Pittet, municipale des travaux ; M. le fontainier Cherbuin ; pour le bureau, M. Morand.

 *Déroulement.* Le géoportail a été ouvert sur place. Les conduites d'eau, les collecteurs et le téléréseau apparaissent avec leur altitude. Une chambre tirée au sort par le fontainier a été mesurée au laser : écart 14 mm.

 *Défauts.* Un seul avait été signalé en octobre (sens d'écoulement inversé au chemin du Four). Il a été corrigé le 20 octobre et contrôlé ce jour. La liste est close.

 *Décision.* La Commune reçoit la prestation comme exécutée selon contrat.

 Le délai de garantie de deux ans court dès aujourd'hui.
 #v(8mm)
 #ink(50)\ Josette Pittet, municipale des travaux
 #v(5mm)
 #ink(51, col: pen-black)\ Gilles Morand, ingénieur géomètre breveté])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="Commune de Villars-le-Comte",
        project="Cadastre souterrain, secteur Est",
        project_code="26.077",
        signatory_name="Josette Pittet",
        signatory_title="municipale des travaux",
        signature_date="2026-11-03",
        amount="31480.00 CHF",
    )
    return text("mw-fr-cadastre", body, label, font="P052", size=11)


def provisoire() -> Paper:
    body = r"""
#text(size: 10pt, tracking: 0.3pt)[COLLÈGE PRIVÉ MONT-ALVERNE]\
#text(size: 8.5pt)[1220, chemin des Érables, Saint-Hyacinthe (Québec)]
#v(10mm)
Le 28 août 2026

Groupe Ventilo-Pro ltée\
À l'attention de monsieur Réjean Bolduc, chargé de projet

*Objet : Acceptation provisoire de l'ouvrage – Mise aux normes de la ventilation du gymnase – Contrat VP-9051*

Monsieur,

À la suite de la visite du 26 août, au cours de laquelle nos concierges ont pu essayer les trois modes de fonctionnement, le Collège prononce l'acceptation provisoire de l'ouvrage. Le débit d'air mesuré dépasse celui qui est exigé au devis, et les élèves pourront rentrer lundi dans un gymnase enfin respirable. La mensualité finale de 46 200,00 \$ est autorisée.

Nous joignons la clé du local mécanique.

Il demeure entendu que l'acceptation est donnée à charge pour vous de remplacer le silencieux bruyant du ventilateur VE-2 avant le congé de l'Action de grâces.

Recevez, Monsieur, nos salutations cordiales.
#v(2mm)
#ink(52, w: 40mm)\
Dominique Archambault\ Directrice des services matériels
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "fr",
        client="COLLÈGE PRIVÉ MONT-ALVERNE",
        project="Mise aux normes de la ventilation du gymnase",
        project_code="VP-9051",
        signatory_name="Dominique Archambault",
        signatory_title="Directrice des services matériels",
        signature_date="2026-08-28",
        amount="46200.00 CAD",
        conditions=[
            "remplacer le silencieux bruyant du ventilateur VE-2 avant le congé de "
            "l'Action de grâces"
        ],
    )
    return text("mw-fr-gymnase", body, label, font="Liberation Sans", size=10.5, paper="us-letter")


def papers() -> Iterator[Paper]:
    """All papers of this part."""
    for make in (
        sans_reserve,
        reserves,
        recette,
        activite,
        avenant,
        courriel,
        commande,
        facture,
        refus,
        annule,
        suisse,
        provisoire,
    ):
        yield make()
