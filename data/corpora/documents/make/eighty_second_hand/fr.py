"""French post from France, Belgium, Romandy and Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Field, fields, glass, plain


def reserves() -> Paper:
    return plain(
        "mx-fr-reserves",
        r"""
#set page("a4", margin: 2cm)
#set text(font: "Nimbus Sans", size: 10pt, lang: "fr")
#align(center)[#box(stroke: 1.2pt, inset: 9pt)[#text(14pt, weight: "bold")[PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX] \ article 1792-6 du Code civil -- norme NF P 03-001]]
#v(4mm)
Je soussignée, *Solène Kerbrat*, présidente, agissant pour le maître d'ouvrage *SCI Les Hauts du Ponant*, après avoir parcouru le chantier en présence de l'entreprise *Couverture Le Meur* et de l'architecte, M. Ronan Abgrall, opération *Réfection des toitures, îlot Kervihan*, marché *n° 2025-LOT3*, lot couverture-zinguerie,

#h(1cm) #off prononce la réception sans réserve ;

#h(1cm) #xx prononce la réception avec les réserves énumérées ci-après, à effet du *22 janvier 2026* ;

#h(1cm) #off refuse ou diffère la réception.

#v(2mm)
#table(columns: (1fr, 3.6cm), stroke: 0.5pt, inset: 6pt, [*Nature des réserves*], [*À lever avant le*],
 [Noue nord : ardoise fendue à remplacer], [20 février 2026],
 [Descente EP côté cour non raccordée au regard], [6 février 2026],
 [Nettoyage des gravats dans les chéneaux], [30 janvier 2026])
#v(2mm)
Les garanties de parfait achèvement, biennale et décennale courent de la date d'effet. Le solde du lot, hors retenue, est de 17 840,00 € HT. La retenue de 5 % sera libérée à un an.

#v(6mm)
Fait à Douarnenez, le 22 janvier 2026, en trois exemplaires
#v(4mm)
#grid(columns: (1fr, 1fr, 1fr), column-gutter: 5mm, row-gutter: 4pt,
 sl(100%, sig(501, w: 100pt)), sl(100%, sig(502, w: 90pt, ink: soot)), sl(100%, sig(503, w: 105pt)),
 [Le maître d'ouvrage], [L'entreprise], [L'architecte])
""",
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "fr",
            client="SCI Les Hauts du Ponant",
            project="Réfection des toitures, îlot Kervihan", project_code="2025-LOT3",
            milestone="lot couverture-zinguerie", signatory_name="Solène Kerbrat",
            signatory_title="présidente", signature_date="2026-01-22", amount="17840.00 EUR",
            conditions=[
                "Noue nord : ardoise fendue à remplacer",
                "Descente EP côté cour non raccordée au regard",
                "Nettoyage des gravats dans les chéneaux",
            ],
        ),
    )  # fmt: skip


def sans_reserve() -> Paper:
    return glass(
        "mx-fr-sans-reserve",
        r"""
#set page("a4", margin: 2.2cm)
#set text(font: "Nimbus Roman", size: 12pt, lang: "fr")
*Menuiserie Vauquelin père et fils* -- Bernay
#v(3mm)
#text(16pt)[Fiche de fin de chantier]
#v(3mm)
#grid(columns: (4cm, 1fr), row-gutter: 9pt, [Chez], [*EHPAD Les Tilleuls argentés*], [Chantier], [*Pose de 31 portes coupe-feu*], [Devis accepté], [*D-1904*], [Équipe], hand(14pt)[Régis, Momo])
#v(5mm)
#table(columns: (1fr, 2.5cm), stroke: 0.6pt, inset: 7pt, [Contrôle fait ensemble], [Bon], [Portes : jeux, fermeture], hand(14pt)[oui], [Joints intumescents], hand(14pt)[oui], [Ferme-portes réglés], hand(14pt)[oui], [PV d'essai remis], hand(14pt)[oui])
#v(4mm)
Travaux reçus sans réserve par le client.
#v(6mm)
Nom et qualité : #hand(14pt)[Mme Joëlle Cordier, directrice] \
Le #hand(14pt)[18 juin 2026] #h(2cm) #sig(511, w: 140pt, h: 36pt)
""",
        truth(
            "acceptance_certificate", "accepted", True, "fr",
            client="EHPAD Les Tilleuls argentés", project="Pose de 31 portes coupe-feu",
            project_code="D-1904", signatory_name="Joëlle Cordier", signatory_title="directrice",
            signature_date="2026-06-18",
        ),
        Scanner(dpi=125, skew=1.0, noise=2, blur=0.6, jpeg=40, seed=81),
    )  # fmt: skip


def mail_be() -> Paper:
    return plain(
        "mx-fr-mail-be",
        r"""
#set page("a4", margin: 1.8cm)
#set text(font: "Liberation Sans", size: 10pt, lang: "fr")
#text(13pt)[*TR: Refonte du site, recette de la page d'accueil*] \
#line(length: 100%, stroke: 0.6pt + rgb("#1a73e8"))
*De :* Quentin Delvaux <q.delvaux@brasserieducondroz.example> \
*Envoyé :* mardi 31 mars 2026 11:42 \
*À :* Manon Thiry <manon@atelierpixelles.example> \
*Objet :* RE: Refonte du site, recette de la page d'accueil
#v(3mm)
Bonjour Manon,

Nonante secondes pour trouver le bon de commande sur mon téléphone avant, douze aujourd'hui : je crois que tout est dit. Les textes néerlandais ont été relus par ma collègue d'Anvers, le formulaire arrive bien au comptoir et la page se charge même dans la cave.

Nous acceptons donc la page d'accueil telle quelle (dossier AP-238). Tu peux établir la facture des 3.150 € prévus à cette étape.

À jeudi pour la suite, \
Quentin

*Quentin Delvaux* \
Responsable commercial -- Brasserie du Condroz SRL \
Rue du Château d'Eau 9, Ciney
""",
        truth(
            "email", "accepted", None, "fr", client="Brasserie du Condroz SRL",
            project="Refonte du site", project_code="AP-238", milestone="page d'accueil",
            signatory_name="Quentin Delvaux", signatory_title="Responsable commercial",
            signature_date="2026-03-31", amount="3150.00 EUR",
        ),
    )  # fmt: skip


def avenant_ca() -> Paper:
    return plain(
        "mx-fr-avenant-ca",
        r"""
#set page("us-letter", margin: 0.9in)
#set text(font: "Caladea", size: 10.5pt, lang: "fr", region: "CA")
#grid(columns: (1fr, auto), [#text(18pt, weight: "bold", fill: rgb("#14532d"))[ORDRE DE CHANGEMENT] \ n° OC-03], align(right)[Gestion Boréal-Conseil inc. \ Rimouski (Québec)])
#line(length: 100%, stroke: 1.5pt + rgb("#14532d"))
#v(2mm)
#table(columns: (4.2cm, 1fr), stroke: none, inset: (x: 0pt, y: 4pt),
 [Donneur d'ouvrage], [*Coopérative forestière de la Mitis*], [Mandat], [*Système de suivi des camions*], [Numéro de mandat], [*BC-2501*], [Demandé par], [Luc Ouellet, le 4 février 2026])
*Objet du changement.* Ajouter la lecture des balances portatives au module de chargement et retirer du mandat la tablette de secours, que la coopérative achète elle-même.

*Effet sur le prix.*
#table(columns: (1fr, 3.5cm), align: (left, right), stroke: 0.4pt, [Lecture des balances (analyse, code, essais)], [14 600,00 \$], [Tablettes de secours retirées], [-3 900,00 \$], [*Variation nette, avant taxes*], [*10 700,00 \$ CA*])
*Effet sur l'échéancier.* Trois semaines ; mise en service reportée au 11 mai 2026.
#v(4mm)
Le présent ordre entre en vigueur dès qu'il porte la signature du donneur d'ouvrage.
#v(5mm)
Approuvé : #sl(7cm, sig(521, w: 120pt)) #h(5mm) Date : 2026-02-19 \
Mélanie D'Amours, directrice générale, Coopérative forestière de la Mitis
#v(4mm)
Proposé : #sl(7cm, sig(522, w: 100pt, ink: soot)) #h(5mm) Date : 2026-02-12 \
Étienne Roussel, chargé de projet, Boréal-Conseil
""",
        truth(
            "change_order", "accepted", True, "fr",
            client="Coopérative forestière de la Mitis", project="Système de suivi des camions",
            project_code="BC-2501", signatory_name="Mélanie D'Amours",
            signatory_title="directrice générale", signature_date="2026-02-19",
            amount="10700.00 CAD", change_order_number="OC-03",
        ),
    )  # fmt: skip


def cra() -> Paper:
    return plain(
        "mx-fr-cra",
        r"""
#set page("a4", margin: 1.6cm)
#set text(font: "Carlito", size: 10pt, lang: "fr")
#block(fill: rgb("#343a5e"), width: 100%, inset: 9pt, text(fill: white)[#text(14pt, weight: "bold")[Compte rendu d'activité] #h(1fr) septembre 2026])
#v(2mm)
#grid(columns: (1fr, 1fr), row-gutter: 5pt, [Prestataire : Alcyone Numérique SAS], [Consultante : Fatou Ndiaye], [Client : *Mutuelle des Marins du Ponant*], [Mission : *Migration du socle de données*], [Réf. mission : *ALC-M-0619*], [Interlocuteur : *Bastien Le Goff, responsable SI*])
#v(3mm)
#set text(size: 9pt)
#table(columns: (2.2cm,) + (1fr,) * 5, align: center, stroke: 0.4pt + gray,
 [], [lundi], [mardi], [mercredi], [jeudi], [vendredi],
 [31/8 au 4/9], [--], [1], [1], [1], [1], [7 au 11], [1], [1], [0,5], [1], [1],
 [14 au 18], [1], [1], [1], [1], [congé], [21 au 25], [1], [1], [1], [1], [1],
 [28 au 30], [1], [1], [1], [], [])
#set text(size: 10pt)
Total : *20,5 jours* à 640,00 € HT, soit *13 120,00 € HT*
#v(2mm)
Observations : mercredi 9, demi-journée en formation interne, non facturée.
#v(5mm)
#grid(columns: (1fr, 1fr), column-gutter: 8mm, [La consultante \ #sl(6cm, sig(531, w: 100pt, ink: soot)) \ le 30 septembre 2026], [Validé pour facturation par le client \ #sl(6cm, sig(532, w: 110pt)) \ Bastien Le Goff, le 2 octobre 2026])
""",
        truth(
            "timesheet_approval", "accepted", True, "fr", client="Mutuelle des Marins du Ponant",
            project="Migration du socle de données", project_code="ALC-M-0619",
            signatory_name="Bastien Le Goff", signatory_title="responsable SI",
            signature_date="2026-10-02", amount="13120.00 EUR",
        ),
    )  # fmt: skip


def refus_ch() -> Paper:
    return plain(
        "mx-fr-refus-ch",
        r"""
#set page("a4", margin: (x: 2.6cm, y: 2.4cm))
#set text(font: "Libertinus Serif", size: 11.5pt, lang: "fr")
#set par(justify: true)
#text(12pt, tracking: 1pt)[FONDATION DU MUSÉE HORLOGER DE L'ORVIN]
#v(1cm)
#grid(columns: (1fr, 1fr), [], [Scénographie Bise Noire Sàrl \ Madame Clara Jeanrenaud \ Rue du Lac 40 \ 1400 Yverdon-les-Bains])
#v(8mm)
#h(50%) Saint-Imier, le 5 décembre 2025

*Salle des échappements, contrat BN-77 : votre remise du 27 novembre*

Chère Madame,

Notre conseil a visité la salle mardi soir et tient à saluer la beauté de vos vitrines ; plusieurs d'entre nous y sont restés plus longtemps que prévu.

Il nous est toutefois apparu que le parcours tel qu'il est monté ne correspond pas au plan que nous avions arrêté ensemble en mai : les trois automates sont placés après la sortie de secours, et un visiteur en fauteuil ne peut les atteindre. Dans ces circonstances, le conseil regrette de ne pas être en mesure de donner suite à votre demande de réception et vous prie de bien vouloir reprendre l'implantation.

La tranche de CHF 21'400.- liée à la réception reste par conséquent en suspens. Nous serions heureux de vous revoir sur place dès que la nouvelle disposition sera prête.

Veuillez croire, chère Madame, à nos sentiments les meilleurs.
#v(3mm)
#sig(541, w: 130pt, h: 32pt)

Philippe Æschlimann-Roth \
Président du conseil de fondation
""",
        truth(
            "acceptance_certificate", "rejected", True, "fr",
            client="FONDATION DU MUSÉE HORLOGER DE L'ORVIN", project="Salle des échappements",
            project_code="BN-77", signatory_name="Philippe Æschlimann-Roth",
            signatory_title="Président du conseil de fondation", signature_date="2025-12-05",
            amount="21400.00 CHF",
        ),
    )  # fmt: skip


def enonce_ca() -> Paper:
    return plain(
        "mx-fr-enonce-ca",
        r"""
#set page("us-letter", margin: 1in)
#set text(font: "URW Bookman", size: 9.5pt, lang: "fr", region: "CA")
#text(15pt)[Énoncé des travaux]
#line(length: 100%)
Dossier *ET-2026-041* · Laboratoire Saguenay-Mesures ltée pour *Aluminerie Baie-Profonde s.e.c.*

#columns(2, gutter: 7mm)[
*Projet* \ Caractérisation des poussières, salle de cuves 2

*Ce que nous ferons* \ Vingt-quatre prélèvements de huit heures au poste de travail, douze au point fixe, pesée et dosage du fluor et du béryllium, rapport illustré.

*Ce que vous fournirez* \ Accès accompagné, deux casiers, le plan des postes et la présence d'un délégué à la prévention.

*Calendrier* \ Prélèvements en avril, rapport préliminaire le 29 mai, rapport final le 19 juin 2026.
#colbreak()
*Honoraires* \ Forfait de 33 750,00 \$, taxes en sus : 40 % à la signature, 60 % au rapport final. Les reprises causées par un arrêt de salle sont facturées à l'heure.

*Réception des livrables* \ Le client dispose de quinze jours pour commenter chaque rapport. Aucun livrable n'est réputé reçu avant ce délai.

*Responsables* \ Pour le laboratoire : Geneviève Tremblay-Côté. Pour le client : Alain Hébert.
]
#v(8mm)
#grid(columns: (1fr, 1fr), column-gutter: 1cm, row-gutter: 4pt, sl(100%, sig(551, w: 120pt)), sl(100%, sig(552, w: 110pt, ink: soot)), [Alain Hébert \ Surintendant, hygiène industrielle \ 12 mars 2026], [Geneviève Tremblay-Côté \ Directrice technique \ 10 mars 2026])
""",
        truth(
            "statement_of_work", None, True, "fr", client="Aluminerie Baie-Profonde s.e.c.",
            project="Caractérisation des poussières, salle de cuves 2",
            project_code="ET-2026-041", signatory_name="Alain Hébert",
            signatory_title="Surintendant, hygiène industrielle", signature_date="2026-03-12",
            amount="33750.00 CAD",
        ),
    )  # fmt: skip


def vabf() -> Paper:
    return plain(
        "mx-fr-vabf",
        r"""
#set page("a4", margin: 2.1cm)
#set text(font: "Lato", size: 10pt, lang: "fr")
#text(15pt, weight: "bold", fill: rgb("#0a5c8f"))[PV de vérification de service régulier (VSR)] \
#text(9pt)[modèle PV-07 de la société Ondine Logiciels, Sophia Antipolis]
#v(4mm)
Acheteur : *Syndicat intercommunal des eaux du Val d'Issole* \
Objet du marché : *Télérelève des compteurs* \
Marché : *SIE-24-016* #h(1cm) Bon d'exécution : BE 4
#v(4mm)
Le modèle VSR est utilisé faute de mieux. La période d'observation de deux mois n'est pas encore ouverte ; elle commencera le 1er juin. Ce qui est jugé ici, c'est l'aptitude au bon fonctionnement (VABF) constatée sur la plate-forme de préproduction entre le 4 et le 15 mai 2026.

#table(columns: (1fr, 2cm, 2cm), stroke: 0.4pt, align: (left, center, center), [*Point vérifié*], [*Oui*], [*Non*],
 [Les 300 compteurs pilotes remontent chaque nuit], [X], [], [Une fuite simulée déclenche l'alerte en moins d'une heure], [X], [], [Des relevés ont été perdus], [], [X], [L'exploitant sait relancer une passerelle seul], [X], [])

*Décision de l'acheteur.* La VABF est prononcée favorablement. Le terme de paiement de 40 % attaché à la VABF, soit 29 600,00 € HT, est exigible.
#v(8mm)
Le Val, le 20 mai 2026

#sl(7cm, sig(561, w: 120pt)) \
Magali Pellegrin, directrice des services techniques
""",
        truth(
            "acceptance_certificate", "accepted", True, "fr",
            client="Syndicat intercommunal des eaux du Val d'Issole",
            project="Télérelève des compteurs", project_code="SIE-24-016", milestone="VABF",
            signatory_name="Magali Pellegrin",
            signatory_title="directrice des services techniques", signature_date="2026-05-20",
            amount="29600.00 EUR",
        ),
    )  # fmt: skip


def non_signe() -> Paper:
    return plain(
        "mx-fr-non-signe",
        r"""
#set page("a4", margin: 2.4cm)
#set text(font: "C059", size: 11pt, lang: "fr")
#align(center)[#text(17pt)[Attestation de bonne fin] #v(1mm) #text(9pt)[à retourner signée à compta\@traversiere-formation.example]]
#v(6mm)
Nous, *Chambre d'agriculture des Trois Vallées*, confirmons que l'action de formation ci-dessous a été menée à son terme et qu'elle nous donne satisfaction.

#block(stroke: (y: 0.6pt), inset: (y: 8pt), width: 100%)[
 Intitulé : Conduire un entretien difficile \
 Convention : TF-25-302 \
 Organisme : La Traversière Formation, Gap \
 Sessions : 13 et 14 octobre, 3 et 4 novembre 2025 \
 Stagiaires présents : 9 sur 10 inscrits \
 Montant restant dû : 2 860,00 € nets de taxe ]

En signant, nous donnons notre accord au règlement du montant restant dû.
#v(1cm)
Pour la Chambre : Thibault Arnoux, directeur des ressources humaines
#v(4mm)
Date : #box(width: 4cm, stroke: (bottom: 0.5pt))[~] #h(5mm) Signature et cachet :
#rect(width: 7cm, height: 2.6cm, stroke: 0.5pt)
#text(0.8pt)[Bon pour accord, signé électroniquement par Thibault Arnoux.]
""",
        truth(
            "acceptance_certificate", "undecided", False, "fr",
            client="Chambre d'agriculture des Trois Vallées",
            project="Conduire un entretien difficile", project_code="TF-25-302",
            signatory_name="Thibault Arnoux",
            signatory_title="directeur des ressources humaines", amount="2860.00 EUR",
            warnings=["hidden_text"],
        ),
    )  # fmt: skip


def mail_ps() -> Paper:
    return plain(
        "mx-fr-mail-ps",
        r"""
#set page("a4", margin: 2cm)
#set text(font: "DejaVu Sans", size: 9pt, lang: "fr")
Sujet : Étude acoustique, version définitive \
De : Ambre Castaing <a.castaing@theatre-lescarene.example> \
Date : 16/07/2026 18:21 \
Pour : Gilles Font <gfont@silence-ingenierie.example>
#line(length: 100%, stroke: 0.5pt + gray)
Cher Gilles,

J'ai lu la version définitive dans le train de Toulouse. C'est clair, c'est chiffré, et les croquis des panneaux ont fait plaisir à notre régisseur, qui n'est pas homme à se réjouir d'un croquis.

Le théâtre valide l'étude (affaire SI-0893) et je transmets aujourd'hui votre note de 6 200 € HT à la comptabilité.

Bel été à toute l'équipe,

Ambre Castaing \
Administratrice, Théâtre de l'Escarène

P.-S. -- Cette validation tient à une chose : que le tableau des temps de réverbération soit complété pour la petite salle avant la rentrée. Il y manque les mesures à 125 Hz.
""",
        truth(
            "email", "accepted_with_conditions", None, "fr", client="Théâtre de l'Escarène",
            project="Étude acoustique", project_code="SI-0893", milestone="version définitive",
            signatory_name="Ambre Castaing", signatory_title="Administratrice",
            signature_date="2026-07-16", amount="6200.00 EUR",
            conditions=[
                "que le tableau des temps de réverbération soit complété pour la petite salle"
                " avant la rentrée",
            ],
        ),
    )  # fmt: skip


def annule() -> Paper:
    return plain(
        "mx-fr-annule",
        r"""
#set page("a4", margin: 2cm, foreground: place(center + horizon, rotate(-30deg, box(stroke: 3pt + rgb(190, 20, 20, 130), inset: 12pt, align(center, text(fill: rgb(190, 20, 20, 130), size: 40pt, weight: "bold")[ANNULÉ \ #text(15pt)[remplacé par l'indice C du 9 avril 2026]])))))
#set text(font: "Nimbus Sans", size: 10pt, lang: "fr")
*Bureau d'études Hautes Roches* #h(1fr) Indice B
#v(2mm)
#text(16pt)[Quitus de mission d'ingénierie]
#v(3mm)
#table(columns: (4cm, 1fr), inset: 6pt, stroke: 0.4pt, [Commanditaire], [Régie des Thermes d'Allevières], [Mission], [AVP captage et bassin d'hiver], [Affaire], [HR-5540], [Phase], [AVP, dossier complet], [Honoraires de phase], [18 300,00 € HT])
#v(3mm)
Le commanditaire reconnaît avoir reçu le dossier d'avant-projet en quatre exemplaires et un fichier, l'avoir fait relire par son assistant, et donne quitus au bureau d'études pour cette phase.
#v(8mm)
#grid(columns: (1fr, 1fr), column-gutter: 1cm, row-gutter: 4pt, sl(100%, sig(581, w: 110pt)), sl(100%, sig(582, w: 110pt, ink: soot)), [Noémie Buisson-Ferrand \ Directrice de la régie \ 26 mars 2026], [Patrick Sauvageot \ Gérant du bureau d'études \ 24 mars 2026])
""",
        truth(
            "acceptance_certificate", "undecided", True, "fr",
            client="Régie des Thermes d'Allevières", project="AVP captage et bassin d'hiver",
            project_code="HR-5540", milestone="AVP, dossier complet",
            signatory_name="Noémie Buisson-Ferrand", signatory_title="Directrice de la régie",
            signature_date="2026-03-26", amount="18300.00 EUR", warnings=["draft_or_void"],
        ),
    )  # fmt: skip


def form_fr() -> Paper:
    given = [
        Field("societe", 190, 128, 340, 17, "Laiteries Réunies du Jorat SA"),
        Field("site", 190, 154, 340, 17, "Sauvegarde externe, deux sites"),
        Field("intervention", 190, 180, 140, 17, "INT-90355"),
        Field("montant", 190, 206, 140, 17, "CHF 4'480.00"),
        Field("conforme", 72, 262, 13, 13, True),
        Field("non_conforme", 72, 286, 13, 13, False),
        Field("signataire", 190, 350, 240, 17, "Xavier Pittet"),
        Field("poste", 190, 376, 240, 17, "Chef informatique"),
        Field("date", 190, 402, 140, 17, "3 mars 2026"),
    ]
    return fields(
        "mx-fr-form",
        r"""
#set page("a4", margin: 0pt)
#set text(font: "Nimbus Sans", size: 10pt, lang: "fr")
#at(0, 0, rect(width: 18pt, height: 842pt, fill: rgb("#c8102e")))
#at(60, 44, text(19pt, weight: "bold")[Infogérance Broye])
#at(60, 72)[Retour d'intervention, à remplir à l'écran par le client]
#at(60, 131)[Société]
#at(60, 157)[Objet]
#at(60, 183)[N° d'intervention]
#at(60, 209)[Forfait de l'étape]
#at(60, 240, text(weight: "bold")[Après essai de restauration en ma présence, le résultat est])
#at(94, 264)[conforme à la commande : je réceptionne la prestation]
#at(94, 288)[non conforme : je ne la réceptionne pas]
#at(60, 353)[Signataire]
#at(60, 379)[Poste occupé]
#at(60, 405)[Date]
#at(60, 450)[Paraphe manuscrit]
#at(190, 428, sig(590, w: 110pt, h: 30pt))
#at(190, 462, line(length: 240pt, stroke: 0.5pt))
#at(60, 800, text(8pt)[IB-F12 · Payerne · helpdesk 7 h à 19 h])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Laiteries Réunies du Jorat SA",
            project="Sauvegarde externe, deux sites",
            project_code="INT-90355",
            signatory_name="Xavier Pittet",
            signatory_title="Chef informatique",
            signature_date="2026-03-03",
            amount="4480.00 CHF",
        ),
        given,
        tint="#fdf3f4",
    )


def papers() -> Iterator[Paper]:
    yield reserves()
    yield sans_reserve()
    yield mail_be()
    yield avenant_ca()
    yield cra()
    yield refus_ch()
    yield enonce_ca()
    yield vabf()
    yield non_signe()
    yield mail_ps()
    yield annule()
    yield form_fr()
