"""French papers: France, Belgium, Switzerland, Québec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import mixed, scanned, text


def pv_sans_reserve() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="SCI Les Tilleuls de Meylan",
        project="Réfection de la cage d’ascenseur",
        project_code="AFF-5174",
        milestone="Réception des travaux",
        signatory_name="Bertrand Chappuis",
        signatory_title="gérant",
        signature_date="2026-04-08",
    )
    return scanned(
        "ni-fr-pv-ascenseur",
        label,
        Scanner(dpi=122, skew=0.7, noise=2, blur=0.5, jpeg=37, seed=31),
        r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "Caladea", size: 11pt, lang: "fr")
#align(center, block(stroke: (y: 1.2pt), inset: 8pt)[#text(size: 16pt)[PROCÈS-VERBAL DE RÉCEPTION] \ article 1792-6 du Code civil])
#v(5mm)
Affaire : AFF-5174 – Réfection de la cage d’ascenseur \
Maître d’ouvrage : SCI Les Tilleuls de Meylan \
Entreprise : Ascenseurs Drac Services SARL
#v(4mm)
Le soussigné, maître de l’ouvrage, après avoir procédé le #hand("8 avril 2026") à la visite des lieux en présence de l’entrepreneur, déclare :
#v(3mm)
#crossed #h(3mm) que la Réception des travaux est prononcée sans réserve ; \
#v(1mm)
#empty #h(3mm) que la réception est prononcée assortie des réserves figurant au verso ; \
#v(1mm)
#empty #h(3mm) que la réception est différée.
#v(3mm)
Date d’effet : #hand("8 avril 2026")
#v(3mm)
Fait à #hand("Meylan") en deux exemplaires.
#v(12mm)
#grid(columns: (1fr, 1fr), [L’entrepreneur \ Didier Roche \ #v(3mm) #sig(311, 85)], [Le maître d’ouvrage \ Bertrand Chappuis, gérant \ #v(3mm) #sig(313, 100)])
""",
    )


def opr_reserves() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "fr",
        client="Communauté de communes du Val d’Aubrelle",
        project="Maison de santé pluridisciplinaire",
        project_code="MSP-24/03",
        milestone="Lot 09 Plâtrerie – peinture",
        signatory_name="Hélène Guyomard",
        signatory_title="vice-présidente",
        signature_date="2026-06-30",
        conditions=[
            "reprendre le joint creux du plafond de l’accueil",
            "seconde couche manquante dans le local ménage",
        ],
    )
    return mixed(
        "ni-fr-reserves-lot9",
        label,
        Scanner(dpi=122, skew=-0.5, noise=2, blur=0.5, jpeg=37, seed=32),
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Nimbus Sans", size: 10pt, lang: "fr")
#text(size: 14pt, weight: "bold", fill: rgb("8c1d40"))[Opérations préalables à la réception]
#v(2mm)
Marché MSP-24/03 · Maison de santé pluridisciplinaire \
Pouvoir adjudicateur : Communauté de communes du Val d’Aubrelle \
Lot 09 Plâtrerie – peinture · titulaire : SAS Enduits du Perche
#v(3mm)
#table(columns: (22mm, 1fr, 24mm), inset: 5pt, stroke: 0.4pt,
 [*Local*], [*Constat du maître d’œuvre*], [*Suite*],
 [Accueil], [reprendre le joint creux du plafond de l’accueil], [réserve],
 [Cabinet 2], [trace d’échelle sur mur nord, nettoyée en séance], [soldé],
 [Ménage], [seconde couche manquante dans le local ménage], [réserve],
 [Couloir], [plinthes conformes à l’échantillon], [néant])
#v(3mm)
Le maître d’œuvre propose de fixer l’achèvement au 26 juin 2026 et de recevoir le lot sous les réserves ci-dessus, à lever pour le 31 juillet.
#v(3mm)
Atelier Quatre Vents, architectes – 26 juin 2026
""",
        r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "Nimbus Roman", size: 12pt, lang: "fr")
#align(center)[*DÉCISION DU MAÎTRE D’OUVRAGE* \ (annexe au constat du 26 juin 2026)]
#v(8mm)
Au vu du procès-verbal des opérations préalables, il est décidé :
#v(4mm)
#empty #h(3mm) de ne pas recevoir l’ouvrage ; \
#v(1mm)
#empty #h(3mm) de le recevoir purement et simplement ; \
#v(1mm)
#crossed #h(3mm) de le recevoir avec les réserves proposées, délai inchangé.
#v(16mm)
Le #hand("30 juin 2026")
#v(4mm)
Pour la Communauté de communes, \
Hélène Guyomard, vice-présidente
#v(3mm)
#sig(322, 110)
""",
    )


def levee() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="Clinique vétérinaire des Corbières",
        project="Réseau de gaz médicaux",
        project_code="GM-1207",
        milestone="Levée des réserves",
        signatory_name="Dr Sandrine Peyriac",
        signature_date="2026-10-16",
    )
    return text(
        "ni-fr-levee-reserves",
        label,
        r"""
#set page(paper: "a4", margin: (left: 35mm, right: 20mm, y: 24mm))
#set text(font: "Lato", size: 10.5pt, lang: "fr")
#place(dx: -18mm, rect(width: 5mm, height: 235mm, fill: rgb("3c6e91")))
#text(size: 22pt, weight: "light")[Levée des réserves] \
Oxyvia Installations – dossier GM-1207
#v(5mm)
*Chez* Clinique vétérinaire des Corbières, Lézignan \
*Objet* Réseau de gaz médicaux
#v(4mm)
Réserves consignées lors de la réception du 11 septembre :
#v(2mm)
#grid(columns: (8mm, 1fr, 40mm), row-gutter: 8pt,
 [1], [étiquette de vanne bloc 1 illisible], [refaite le 22/09],
 [2], [manomètre secours à étalonner], [certificat remis le 02/10],
 [3], [rosace décollée salle de réveil], [recollée le 22/09])
#v(5mm)
Contrôlé sur place ce jour. Les trois points ayant disparu, je lève l’ensemble des réserves et donne quitus à l’installateur pour son ouvrage.
#v(12mm)
#sig(331, 95) \
Dr Sandrine Peyriac \
Lézignan, le 16 octobre 2026
""",
    )


def courriel() -> Paper:
    label = truth(
        "email",
        "accepted",
        None,
        "fr",
        client="Conserverie Le Guilvinec & Fils",
        project="film d’entreprise",
        milestone="montage définitif",
        signatory_name="Maëlle Kerbrat",
        signatory_title="responsable communication",
        signature_date="2026-03-03",
        amount="5200.00 EUR",
    )
    return text(
        "ni-fr-courriel-film",
        label,
        r"""
#set page(paper: "a4", margin: 20mm, footer: text(size: 7pt)[Imprimé depuis Thunderbird le 03/03/2026 18:10])
#set text(font: "DejaVu Sans", size: 9pt, lang: "fr")
#table(columns: (22mm, 1fr), stroke: 0.3pt + gray, inset: 4pt,
 [Sujet], [Re : notre film d’entreprise, dernière ligne droite], [De], [Maëlle Kerbrat \<m.kerbrat\@leguilvinec.example\>], [Pour], [studio\@bruine.example], [Date], [03/03/2026 17:46])
#v(4mm)
Bonjour à toute l’équipe,

Visionné deux fois avec M. Le Guilvinec père, qui a versé sa petite larme au plan des mareyeuses. Les sous-titres bretons sont impeccables.

Pour nous le montage définitif est bon, nous le validons tel quel. Vous pouvez livrer les exports et nous adresser la facture du solde, 5 200 € hors taxes.

Kenavo et merci pour ces trois matins à quatre heures sur la criée !

Maëlle Kerbrat \
responsable communication, Conserverie Le Guilvinec & Fils

#text(fill: gray, size: 8pt)[Le 02/03/2026 à 10:31, Studio Bruine a écrit : \ | Lien privé vers la V4. Dites-nous si on peut verrouiller l’image.]
""",
    )


def heures() -> Paper:
    label = truth(
        "timesheet_approval",
        "undecided",
        False,
        "fr",
        client="Papeteries de la Dore",
        project="Assistance à maîtrise d’ouvrage ERP",
        project_code="C-2609",
        signatory_name="Xavier Mazoyer",
        signatory_title="directeur des systèmes d’information",
    )
    return text(
        "ni-fr-compte-rendu-activite",
        label,
        r"""
#set page(paper: "a4", flipped: true, margin: 15mm)
#set text(font: "Carlito", size: 10pt, lang: "fr")
#grid(columns: (1fr, 1fr, 1fr), [*Compte rendu d’activité* \ octobre 2026], align(center)[Intervenante : Solène Arbogast \ Ligne Claire Conseil], align(right)[Commande C-2609])
#line(length: 100%, stroke: 1pt + rgb("e07a1f"))
Client : Papeteries de la Dore #h(10mm) Mission : Assistance à maîtrise d’ouvrage ERP
#v(2mm)
#set text(size: 8pt)
#table(columns: (26mm,) + (1fr,) * 22 + (14mm,), inset: 3.5pt, align: center,
 [Jour], ..(1, 2, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16, 19, 20, 21, 22, 23, 26, 27, 28, 29, 30).map(d => [#d]), [Total],
 [Ateliers], [1], [1], [], [], [1], [], [], [1], [], [], [], [1], [], [], [1], [], [], [], [1], [], [], [], [7],
 [Recette], [], [], [1], [1], [], [], [], [], [1], [1], [], [], [], [1], [], [], [], [], [], [1], [1], [], [7],
 [Pilotage], [], [], [], [], [], [½], [], [], [], [], [½], [], [], [], [], [½], [], [], [], [], [], [½], [2])
#set text(size: 10pt)
#v(3mm)
Total facturable : 16 jours. Absences : le reste.
#v(8mm)
#table(columns: (1fr, 1fr), inset: 8pt, [L’intervenante \ S. Arbogast, transmis par voie électronique le 2 novembre 2026], [Bon pour accord du client : Xavier Mazoyer, directeur des systèmes d’information \ Date et visa : #v(16mm)])
""",
    )


def avenant() -> Paper:
    label = truth(
        "change_order",
        "accepted",
        True,
        "fr",
        client="Association Foyer des Mésanges",
        project="Mise aux normes de la cuisine centrale",
        project_code="MT-118",
        signatory_name="Colette Barthoulot",
        signatory_title="présidente",
        signature_date="2026-05-19",
        amount="6745.80 EUR",
        change_order_number="2",
    )
    return text(
        "ni-fr-avenant",
        label,
        r"""
#set page(paper: "a4", margin: 25mm)
#set text(font: "P052", size: 10.5pt, lang: "fr")
#set par(justify: true)
#align(center, text(size: 15pt)[Avenant n° 2 au marché de travaux MT-118])
#v(4mm)
ENTRE l’Association Foyer des Mésanges, à Vesoul, d’une part, ET la société Inox Comtois, titulaire, d’autre part, il est convenu ce qui suit.

*Article premier – Objet.* Mise aux normes de la cuisine centrale : la hotte prévue au marché est remplacée par un plafond filtrant, demande du service vétérinaire départemental.

*Article 2 – Incidence financière.*
#table(columns: (1fr, 35mm), align: (left, right), stroke: none, inset: 3pt, [Montant initial hors taxes], [88 410,00 €], [Avenant n° 1], [– 1 260,00 €], [Présent avenant], [6 745,80 €], [Nouveau montant], [93 895,80 €])

*Article 3 – Délai.* Prolongé de deux semaines.

*Article 4.* Toutes autres clauses demeurent.
#v(6mm)
Fait à Vesoul le 19 mai 2026
#v(5mm)
#grid(columns: (1fr, 1fr), [Pour Inox Comtois \ Lionel Sarrazin, gérant \ #v(2mm) #sig(341, 90)], [Pour le Foyer, lu et approuvé \ Colette Barthoulot, présidente \ #v(2mm) #sig(344, 95)])
""",
    )


def refus() -> Paper:
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "fr",
        client="Syndicat mixte du Haut-Lignon",
        project="modèle hydraulique du bassin versant",
        project_code="2025-HYD-7",
        milestone="phase 2",
        signatory_name="Pascal Teyssier",
        signatory_title="directeur",
        signature_date="2026-09-24",
    )
    return text(
        "ni-fr-refus-etude",
        label,
        r"""
#set page(paper: "a4", margin: (x: 28mm, y: 25mm))
#set text(font: "URW Bookman", size: 10pt, lang: "fr")
Syndicat mixte du Haut-Lignon \
Maison de la rivière \ 43190 Tence
#v(4mm)
#align(right)[Hydroscope Ingénierie \ 12, rue des Canuts \ Lyon]
#v(3mm)
Tence, le 24 septembre 2026 \
Lettre recommandée avec avis de réception \
_Réf._ : 2025-HYD-7
#v(4mm)
Madame la Directrice,

Votre bureau nous a remis le 7 septembre le rendu de la phase 2, à savoir le modèle hydraulique du bassin versant et sa notice. Nos techniciens en ont apprécié la clarté des cartes.

Toutefois le calage ignore la crue de novembre 2024, pourtant citée au cahier des charges, et les hauteurs calculées au pont de la Papeterie dépassent de quatre-vingts centimètres les laisses relevées. Un tel écart ne permet pas de dimensionner les digues.

J’ai donc le regret de vous notifier que le syndicat ne réceptionne pas ce rendu. Il vous appartient de le reprendre ; un nouvel examen aura lieu après remise d’une version corrigée.

Veuillez agréer, Madame la Directrice, mes salutations distinguées.
#v(4mm)
#h(60mm) #sig(352, 100) \
#h(60mm) Pascal Teyssier, directeur
""",
    )


def bon_commande() -> Paper:
    label = truth(
        "purchase_order",
        None,
        True,
        "fr",
        client="Fondation Hôpital de la Broye",
        project="Audit de cybersécurité",
        signatory_name="Yves Rapin",
        signatory_title="responsable achats",
        signature_date="2026-02-04",
        amount="18920.00 CHF",
        po_number="BC-260118",
    )
    return text(
        "ni-ch-bon-commande",
        label,
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Nimbus Sans", size: 9.5pt, lang: "fr")
#text(fill: rgb("006a4e"), size: 13pt, weight: "bold")[Fondation Hôpital de la Broye] #h(1fr) Service des achats
#v(6mm)
#grid(columns: (1fr, 1fr), block(fill: luma(240), inset: 8pt, width: 94%)[*BON DE COMMANDE* \ BC-260118 \ 4 février 2026], block(fill: luma(240), inset: 8pt, width: 100%)[Fournisseur : Rempart Numérique SA \ Rue du Simplon 9, Renens])
#v(4mm)
Objet : Audit de cybersécurité
#table(columns: (14mm, 1fr, 18mm, 28mm, 28mm), align: (left, left, right, right, right), inset: 5pt, stroke: (y: 0.4pt + gray),
 [Pos], [Désignation], [Jours], [Prix CHF], [Total CHF],
 [10], [Test d’intrusion externe], [5], [1’720.00], [8’600.00],
 [20], [Revue Active Directory], [4], [1’720.00], [6’880.00],
 [30], [Restitution à la direction], [2], [1’720.00], [3’440.00],
 [], [*Total hors TVA*], [], [], [*18’920.00*])
#v(3mm)
Facturation mensuelle, à trente jours. Accès aux locaux sur annonce à la réception, pièce d’identité exigée. Nos conditions d’achat d’août 2024 font foi.
#v(12mm)
#sig(361, 85) #h(5mm) Yves Rapin, responsable achats
""",
    )


def projet_quebec() -> Paper:
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "fr",
        client="Centre de services scolaire des Laurentides-Nord",
        project="Réfection de la toiture, école du Boisé",
        project_code="CSS-25-412",
        milestone="Certificat de fin des travaux",
        signatory_name="Geneviève Lafrenière",
        signatory_title="architecte",
        warnings=["draft_or_void"],
    )
    return text(
        "ni-ca-fin-travaux",
        label,
        r"""
#set page(paper: "us-letter", margin: 0.9in, background: rotate(40deg, text(size: 96pt, fill: rgb("d9d9d9"))[ÉBAUCHE]))
#set text(font: "Libertinus Serif", size: 11pt, lang: "fr")
#text(size: 17pt)[Certificat de fin des travaux]
#v(4pt)
#grid(columns: (130pt, 1fr), row-gutter: 7pt,
 [Propriétaire], [Centre de services scolaire des Laurentides-Nord],
 [Projet], [Réfection de la toiture, école du Boisé],
 [Numéro], [CSS-25-412],
 [Entrepreneur], [Couvertures Rouge-Matawin inc.],
 [Bassins visés], [1 à 6, membrane élastomère bicouche])
#v(10pt)
L’architecte atteste que l’ouvrage est prêt pour l’usage auquel il est destiné et que tous les travaux, y compris ceux qui figuraient sur la liste annexée au certificat de réception avec réserve, sont terminés.
#v(6pt)
La retenue de garantie serait libérée à l’échéance des trente-cinq jours.
#v(34pt)
#rule(180pt) \
Geneviève Lafrenière, architecte \
Date : #h(20pt) /#h(20pt) /
#v(1fr)
#text(size: 8pt)[Version de travail du 6 octobre 2026, pour commentaires de l’ingénieur en enveloppe.]
""",
    )


def reception_belge() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "fr",
        client="ASBL Les Ateliers de la Vesdre",
        project="Transformation de l’ancien lavoir",
        project_code="902",
        milestone="Réception provisoire",
        signatory_name="Anne-Françoise Delcour",
        signatory_title="administratrice déléguée",
        signature_date="2026-07-03",
        conditions=[
            "fournir l’attestation de contrôle du tableau électrique",
            "régler les deux portes RF qui ne claquent pas",
        ],
    )
    return text(
        "ni-be-reception-provisoire",
        label,
        r"""
#set page(paper: "a4", margin: 24mm)
#set text(font: "Liberation Sans", size: 10pt, lang: "fr")
#align(center)[#text(size: 9pt)[Bureau d’architecture Lambrecht & Noirfalise sc sprl · Verviers]
#v(2mm)
#box(stroke: 1pt, inset: 6pt)[*PROCÈS-VERBAL DE RÉCEPTION PROVISOIRE*] \ Dossier 902]
#v(4mm)
L’an deux mille vingt-six, le trois juillet, se sont réunis sur le chantier : \
– pour le maître de l’ouvrage, ASBL Les Ateliers de la Vesdre, Mme Delcour ; \
– pour l’entreprise générale, Bâti-Hoëgne SA, M. Gillet ; \
– l’auteur de projet, M. Noirfalise.

Chantier : Transformation de l’ancien lavoir.

Après visite de tous les niveaux, le maître de l’ouvrage accorde la Réception provisoire. Il le fait toutefois moyennant exécution, endéans les quinze jours, de ce qui suit :
+ fournir l’attestation de contrôle du tableau électrique ;
+ régler les deux portes RF qui ne claquent pas.

La période de garantie jusqu’à la réception définitive est d’un an ; la moitié du cautionnement peut être libérée.
#v(8mm)
Dont acte, signé séance tenante.
#v(6mm)
#table(columns: (1fr, 1fr, 1fr), stroke: none, align: center, sig(371, 75), sig(372, 80), sig(375, 90), [Thierry Gillet \ entrepreneur], [Luc Noirfalise \ architecte], [Anne-Françoise Delcour \ administratrice déléguée])
""",
    )


def courriel_nul() -> Paper:
    label = truth(
        "email",
        None,
        None,
        "fr",
        client="Coopérative laitière Beaurivage",
        project="migration infonuagique",
        project_code="NB-771",
        signatory_name="Jean-Sébastien Thibault",
        signatory_title="directeur TI",
    )
    return text(
        "ni-ca-courriel-dates",
        label,
        r"""
#set page(paper: "us-letter", margin: 0.8in)
#set text(font: "Lato", size: 10.5pt, lang: "fr")
*Objet :* NB-771, migration infonuagique, la suite \
*Date :* 21 janvier 2026, 9 h 14 \
*De :* Jean-Sébastien Thibault (Coopérative laitière Beaurivage) \
*À :* Karine Ouellet (Nuagique boréal inc.)
#line(length: 100%, stroke: 0.3pt)
Salut Karine,

Bien reçu ton plan de bascule hier soir, je ne l’ai pas encore ouvert, on avait le vérificateur dans les murs. Je le fais circuler à Martin et à la comptable et on t’en reparle à la rencontre de mardi.

Deux questions pendant que j’y pense : est-ce que la fenêtre du 14 février tient encore, et qui chez vous sera de garde la fin de semaine ?

Bonne journée, couvre-toi, ça annonce moins vingt-huit.

Jean-Sébastien \
directeur TI
""",
    )


def recette_suisse() -> Paper:
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="Caisse de compensation du Jura vaudois",
        project="Guichet en ligne employeurs",
        project_code="GEL-14",
        milestone="recette provisoire",
        signatory_name="Nadège Cornuz",
        signatory_title="cheffe de projet métier",
        signature_date="2026-12-10",
        amount="27500.00 CHF",
    )
    return text(
        "ni-ch-recette",
        label,
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "C059", size: 10pt, lang: "fr")
#grid(columns: (1fr, auto), text(size: 15pt)[*Procès-verbal de recette définitive*], [modèle PV-R3])
#v(1mm)
#line(length: 100%)
#table(columns: (1fr, 1fr), stroke: 0.3pt, inset: 6pt, [Mandante : Caisse de compensation du Jura vaudois], [Mandataire : Logilac Sàrl, Nyon], [Application : Guichet en ligne employeurs], [Contrat : GEL-14])
#v(2mm)
*Remarque de la mandante.* Faute d’autre formulaire, le présent modèle a été employé ; il s’agit en réalité de la recette provisoire, qui ouvre les trois mois de service régulier. La recette définitive sera traitée à part au printemps.
#v(2mm)
#table(columns: (1fr, 20mm, 20mm), align: (left, center, center), inset: 5pt, stroke: 0.3pt, [Contrôle], [Oui], [Non], [Scénarios bloquants réussis], [X], [], [Reprise des 3 812 affiliés vérifiée], [X], [], [Anomalies bloquantes restantes], [], [X], [Dossier d’exploitation remis], [X], [])
#v(3mm)
La mandante prononce la recette provisoire. L’échéance de CHF 27’500.– peut être facturée.
#v(10mm)
Nyon, le 10 décembre 2026
#v(3mm)
#sig(381, 90) \
Nadège Cornuz, cheffe de projet métier
""",
    )


def papers() -> Iterator[Paper]:
    for make in (
        pv_sans_reserve,
        opr_reserves,
        levee,
        courriel,
        heures,
        avenant,
        refus,
        bon_commande,
        projet_quebec,
        reception_belge,
        courriel_nul,
        recette_suisse,
    ):
        yield make()
