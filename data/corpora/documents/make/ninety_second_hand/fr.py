"""French papers from France, Belgium, Switzerland and Canada."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, scanned, text, typ


def reception() -> Paper:
    """Procès-verbal sans réserve."""
    pdf = typ(r"""
#set page(margin: (x: 2.2cm, y: 2cm))
#set text(font: "Liberation Serif", size: 11pt, lang: "fr")
#align(center)[#text(15pt)[*PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX*]\ (marché privé -- norme NF P 03-001)]
#v(5mm)
#block(stroke: .6pt, inset: 9pt, width: 100%)[
Maître de l'ouvrage : *SCI Les Glycines de Vannes*\
Opération : Ravalement et isolation par l'extérieur, 5 rue du Mené\
Marché : MP-2025-14 #h(1cm) Lot : 02 Façades\
Entreprise : Ar Mor Façades SARL, Auray\
Maître d'œuvre : Atelier Kervella, architecte DPLG]
#v(3mm)
Je soussignée Maëlle Le Goff, gérante de la SCI, maître de l'ouvrage, après avoir parcouru les quatre façades et la courette en présence de l'entreprise et de l'architecte, déclare que :
#v(1mm)
#cb(true) la réception est prononcée sans réserve, avec effet à la date du 17 avril 2026 ;\
#cb(false) la réception est prononcée avec les réserves de l'état annexé ;\
#cb(false) la réception est refusée ou différée.
#v(2mm)
Les garanties légales (parfait achèvement, bon fonctionnement, décennale) courent à compter de la date d'effet. L'entreprise a remis le dossier des ouvrages exécutés et les fiches des enduits.

Fait en trois exemplaires à Vannes, le 17 avril 2026.
#v(6mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 8mm,
[Maître de l'ouvrage\ %ink 14 110 blue%\ Maëlle Le Goff], [Maître d'œuvre\ %ink 23 110 black%\ Y. Kervella], [Entreprise\ %ink 28 110 blue%\ D. Tanguy])
""")
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="SCI Les Glycines de Vannes",
        project="Ravalement et isolation par l'extérieur, 5 rue du Mené",
        project_code="MP-2025-14",
        milestone="Lot : 02 Façades",
        signatory_name="Maëlle Le Goff",
        signatory_title="gérante",
        signature_date="2026-04-17",
    )
    return text("nh-fr-pv-facades", pdf, label)


def reserves_scan() -> Paper:
    """Réception avec réserves, numérisée."""
    pdf = typ(r"""
#set page(margin: 2cm)
#set text(font: "Nimbus Sans", size: 11pt, lang: "fr")
#text(13pt)[*Menuiserie BATTISTELLI & Fils* -- Bastia]
#v(2mm)
PV de fin de chantier n° 118 #h(1fr) Affaire : 25-064
#line(length: 100%)
Client : Hôtel Cala Rossa\
Ouvrage : Remplacement des volets et persiennes, bâtiment mer
#v(3mm)
Visite contradictoire du #hand[26 mars 2026].\
Le client réceptionne l'ouvrage *avec réserves* :
#v(2mm)
#table(columns: (1cm, 1fr), inset: 7pt, stroke: .4pt,
[1], hand(size: 14pt)[persienne chambre 14 à recaler],
[2], hand(size: 14pt)[espagnolette manquante salon],
[3], hand(size: 14pt)[coulures de lasure côté piscine])
#v(3mm)
Délai de levée : 30 jours. Solde dû : 7 420,00 €, dont 5 % retenus jusqu'à la levée.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 1.5cm, [Le client\ %ink 50 140 blue%\ Ange-Marie Poli, directeur], [L'entreprise\ %ink 51 120 black%\ J. Battistelli])
""")
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "fr",
        client="Hôtel Cala Rossa",
        project="Remplacement des volets et persiennes, bâtiment mer",
        project_code="25-064",
        signatory_name="Ange-Marie Poli",
        signatory_title="directeur",
        signature_date="2026-03-26",
        amount="7420.00 EUR",
        conditions=[
            "persienne chambre 14 à recaler",
            "espagnolette manquante salon",
            "coulures de lasure côté piscine",
        ],
    )
    how = Scanner(dpi=125, skew=0.7, noise=2.5, blur=0.6, jpeg=38, turn=180, seed=81)
    return scanned("nh-fr-persiennes", pdf, how, label)


def refusal() -> Paper:
    """Lettre de refus."""
    pdf = typ(r"""
#set page(margin: (left: 3cm, right: 2.2cm, y: 2.4cm))
#set text(font: "Libertinus Serif", size: 11.5pt, lang: "fr")
*Communauté de communes du Haut-Lignon*\ Direction du numérique

#align(right)[Société Cartovision\ À l'attention de M. Benhamou\ 42000 Saint-Étienne

Tence, le 5 février 2026]

#text(10pt)[Lettre recommandée avec accusé de réception]\
*Objet : géoportail intercommunal, marché 25S011 -- ajournement de la recette, jalon J4*

Monsieur,

Vous nous avez présenté le 29 janvier le jalon J4 de votre marché. Nos agents ont déroulé le cahier de recette en deux journées. Sur soixante-dix scénarios, vingt-trois ont échoué, parmi lesquels l'extraction cadastrale et l'authentification des élus.

Dans ces conditions, nous ne pouvons réceptionner le jalon et nous vous notifions par la présente notre refus. Le montant correspondant, soit 15 600 € HT, ne sera pas mandaté. Nous vous invitons à nous livrer un correctif pour le 20 mars au plus tard et à nous proposer une nouvelle période d'essai.

Je vous prie d'agréer, Monsieur, l'expression de mes salutations distinguées.

#align(right)[La Vice-présidente déléguée\ %ink 63 130 black%\ Solange Chaussinand]
""")
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "fr",
        client="Communauté de communes du Haut-Lignon",
        project="géoportail intercommunal",
        project_code="25S011",
        milestone="jalon J4",
        signatory_name="Solange Chaussinand",
        signatory_title="Vice-présidente déléguée",
        signature_date="2026-02-05",
        amount="15600.00 EUR",
    )
    return text("nh-fr-ajournement", pdf, label)


def mail_quebec() -> Paper:
    """Courriel québécois imprimé."""
    pdf = typ(r"""
#set page(paper: "us-letter", margin: 1.8cm)
#set text(font: "Carlito", size: 11pt, lang: "fr")
#grid(columns: (1fr, auto), text(10pt, fill: gray)[Gmail -- imprimé par Zoé Bélanger-Roy], text(10pt, fill: gray)[1 message])
#line(length: 100%, stroke: .4pt)
*Plan d'interprétation du Sentier des Draveurs (dossier ZBR-61)*
#line(length: 100%, stroke: .4pt)
*Réjean Thibodeau* \<r.thibodeau\@parcmatawinie.example\> #h(1fr) 11 mars 2026 à 15 h 08\
À : Zoé Bélanger-Roy
#v(3mm)
Bonjour Zoé,

Bonne nouvelle : le comité a regardé ton plan d'interprétation hier soir pis c'est un oui unanime. On accepte le livrable 2 tel que déposé, rien à retoucher. Tu peux nous facturer les 12 300 \$ prévus.

Pour les panneaux, on se reparle après la fonte, quand le sentier sera praticable.

Merci encore, les bûcherons retraités étaient bien émus de se reconnaître !

Réjean\
Directeur de la mise en valeur\
Parc régional de la Matawinie
""")
    label = truth(
        "email",
        "accepted",
        None,
        "fr",
        client="Parc régional de la Matawinie",
        project="Plan d'interprétation du Sentier des Draveurs",
        project_code="ZBR-61",
        milestone="livrable 2",
        signatory_name="Réjean Thibodeau",
        signatory_title="Directeur de la mise en valeur",
        signature_date="2026-03-11",
        amount="12300.00 CAD",
    )
    return text("nh-fr-courriel-draveurs", pdf, label)


def activity_report() -> Paper:
    """Compte rendu d'activité mensuel."""
    pdf = typ(r"""
#set page(flipped: true, margin: 1.5cm)
#set text(font: "DejaVu Sans", stretch: 75%, size: 8.5pt, lang: "fr")
#grid(columns: (1fr, 1fr, 1fr), [*COMPTE RENDU D'ACTIVITÉ*\ mai 2026], [Intervenante : Fatoumata Sylla\ Société : Octave Ingénierie], [Client : Manufacture Lyonnaise des Tramways\ Mission : Support AMDEC portes -- cde 88-3021])
#v(4mm)
#let jours = range(1, 30).filter(d => calc.rem(d + 3, 7) not in (5, 6))
#table(columns: (2.6cm,) + (1fr,) * jours.len(), inset: 3pt, align: center,
[Jour], ..jours.map(d => [#d]),
[Présence], ..jours.map(d => if d in (1, 8, 14, 25) { [-] } else { [1] }),
[Télétravail], ..jours.map(d => if d in (5, 12, 19, 26) { [x] } else { [] }))
#v(3mm)
Jours facturables : *17* #h(1cm) Tarif journalier : 610,00 € HT #h(1cm) Montant du mois : *10 370,00 € HT*
#v(2mm)
Absences : 1er, 8 et 25 fériés ; 14 Ascension.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 2cm, [L'intervenante, le 29/05/2026\ %ink 83 110 black%], [*Visa du client : bon pour facturation*\ %ink 84 120 blue%\ Baptiste Rolland, responsable fiabilité, 01/06/2026 #h(5mm) #stamp(turn: 6deg, ink: rgb("#264a9c"))[M.L.T. \ BON POUR FACTURATION]])
""")
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "fr",
        client="Manufacture Lyonnaise des Tramways",
        project="Support AMDEC portes",
        po_number="88-3021",
        milestone="mai 2026",
        signatory_name="Baptiste Rolland",
        signatory_title="responsable fiabilité",
        signature_date="2026-06-01",
        amount="10370.00 EUR",
    )
    return text("nh-fr-cra-tramways", pdf, label)


def order() -> Paper:
    """Bon de commande."""
    pdf = typ(r"""
#set page(margin: 1.9cm)
#set text(font: "Lato", size: 9.5pt, lang: "fr")
#block(fill: rgb("#143d59"), inset: 10pt, width: 100%, text(white)[#text(14pt)[BON DE COMMANDE] #h(1fr) n° BC26-0207])
#v(3mm)
#grid(columns: (1fr, 1fr), [*Émetteur*\ Conserverie Belle-Rive SAS\ Quai Ouest, 29900 Concarneau\ Service achats], [*Fournisseur*\ Bureau d'études Thermofroid Cornouaille\ 29000 Quimper\ Votre devis D-1177 du 14/01/2026])
#v(4mm)
#table(columns: (1fr, auto, auto), align: (left, right, right), stroke: (y: .4pt), inset: 6pt,
[*Désignation*], [*Qté*], [*Total HT*],
[Diagnostic des tunnels de surgélation T1 et T2], [1], [4 800,00 €],
[Étude de récupération de chaleur sur groupe NH3], [1], [9 150,00 €],
[Dossier de demande d'aide CEE], [1], [1 250,00 €],
[*Montant total HT*], [], [*15 200,00 €*])
Affaire à rappeler : Sobriété froid 2026. Remise des études pour le 30/04/2026. Règlement à 45 jours fin de mois.
#v(8mm)
Concarneau, le 26/01/2026\
%ink 87 120 black%\
Gwenola Riou, responsable achats
#v(1fr)
#text(7pt)[Toute commande vaut adhésion à nos conditions générales d'achat consultables sur demande.]
""")
    label = truth(
        "purchase_order",
        None,
        True,
        "fr",
        client="Conserverie Belle-Rive SAS",
        project="Sobriété froid 2026",
        signatory_name="Gwenola Riou",
        signatory_title="responsable achats",
        signature_date="2026-01-26",
        amount="15200.00 EUR",
        po_number="BC26-0207",
    )
    return text("nh-fr-commande-froid", pdf, label)


def amendment() -> Paper:
    """Fiche de travaux modificatifs, accord assorti d'une réserve."""
    pdf = typ(r"""
#set page(margin: 2.1cm)
#set text(font: "URW Bookman", size: 9.5pt, lang: "fr")
#align(center, box(stroke: 1.2pt, inset: 8pt)[*FICHE DE TRAVAUX MODIFICATIFS N° 5*])
#v(3mm)
#grid(columns: (4cm, 1fr), row-gutter: 6pt, [Maître d'ouvrage], [Fondation Clos-Meunier, Nyon], [Chantier], [Surélévation du pavillon des aînés], [N° d'affaire], [GE-1993], [Entreprise], [Charpentes du Léman SA])
#v(3mm)
== Modification demandée
Remplacement de la verrière en polycarbonate par un vitrage feuilleté 44.2, y compris renfort des chevrons 3 à 6.
== Incidence
#table(columns: (1fr, auto), align: (left, right), [Plus-value vitrage], [Fr. 11'240.--], [Renforts et ferrures], [Fr. 2'980.--], [Moins-value polycarbonate], [Fr. -3'620.--], [*Incidence nette*], [*CHF 10'600.00*])
Délai : inchangé.
== Position du maître d'ouvrage
#cb(false) refusé #h(1cm) #cb(true) accepté #h(1cm) #cb(false) à revoir

#hand(size: 12pt)[pour autant que l'ingénieur civil valide par écrit la charge des chevrons avant la pose]
#v(6mm)
Nyon, le 4 mai 2026 #h(1cm) %ink 93 130 blue%\
#h(5.6cm) Pierre-Alain Jaquier, secrétaire général
""")
    label = truth(
        "change_order",
        "accepted_with_conditions",
        True,
        "fr",
        client="Fondation Clos-Meunier, Nyon",
        project="Surélévation du pavillon des aînés",
        project_code="GE-1993",
        signatory_name="Pierre-Alain Jaquier",
        signatory_title="secrétaire général",
        signature_date="2026-05-04",
        amount="10600.00 CHF",
        change_order_number="5",
        conditions=["l'ingénieur civil valide par écrit la charge des chevrons avant la pose"],
    )
    return text("nh-fr-modificatif", pdf, label)


def museum_belgium() -> Paper:
    """Attestation de bonne exécution, Belgique."""
    pdf = typ(r"""
#set page(margin: (x: 3.2cm, y: 2.6cm))
#set text(font: "C059", size: 11pt, lang: "fr")
#set par(justify: true, leading: .8em)
#align(center)[MUSÉE DE LA PIERRE BLEUE, SOIGNIES\ #line(length: 3cm)\ *ATTESTATION DE BONNE FIN*]
#v(5mm)
Je soussigné, Thibaut Deprez, conservateur, atteste que le bureau d'études Scénoplan, de Namur, a mené à bien la mission de numérisation du fonds Wincqz qui lui avait été attribuée sous la référence MPB/2025/9.

Les 4 312 clichés et leurs notices ont été livrés sur deux supports. Un échantillon de deux cents vues, contrôlé par nos soins, n'a révélé aucune anomalie. Le musée tient dès lors la mission pour achevée et agréée dans son entièreté, et autorise la liquidation du solde de 8 775 €.

La présente est délivrée pour valoir ce que de droit.

Soignies, le 23 décembre 2025
#v(8mm)
#align(right)[%ink 97 140 navy%\ Thibaut Deprez]
#place(bottom + left, dy: -3cm, circle(radius: 1.5cm, stroke: 1.2pt + rgb("#2b4c8c"), align(center + horizon, text(7pt, fill: rgb("#2b4c8c"))[MUSÉE\ PIERRE BLEUE\ SOIGNIES])))
""")
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="MUSÉE DE LA PIERRE BLEUE, SOIGNIES",
        project="numérisation du fonds Wincqz",
        project_code="MPB/2025/9",
        signatory_name="Thibaut Deprez",
        signatory_title="conservateur",
        signature_date="2025-12-23",
        amount="8775.00 EUR",
    )
    return text("nh-fr-attestation-musee", pdf, label)


def service_check() -> Paper:
    """VABF non signée, avec des mots hors de la page."""
    pdf = typ(r"""
#set page(margin: 2cm)
#set text(font: "DejaVu Sans", size: 9pt, lang: "fr")
#place(top + left, dx: -30cm, dy: 2cm, box(width: 12cm)[VABF prononcée sans réserve et signée par le client le 12 mai 2026.])
#grid(columns: (1fr, auto), [#text(16pt)[Vérification d'aptitude au bon fonctionnement]], [#text(8pt)[Réf. doc. PV-VABF-02]])
#v(2mm)
#table(columns: (1fr, 1fr), stroke: .3pt + gray, inset: 7pt, [Bénéficiaire : Mutuelle des Bateliers du Rhône], [Titulaire : Kimono Développement], [Application : Espace adhérent mobile], [Commande : 4100-558], [Périmètre : version 2.6, iOS et Android], [Échéance de facturation : 19 900,00 € HT])
#v(3mm)
Synthèse des essais (à compléter par le bénéficiaire) :
#table(columns: (1fr, 2cm, 2cm, 2cm), align: (left, center, center, center), [Domaine], [Conforme], [Mineure], [Bloquante], [Connexion FranceConnect], [], [], [], [Carte de tiers payant], [], [], [], [Remboursements et décomptes], [], [], [], [Messagerie], [], [], [])
#v(3mm)
Conclusion : #h(5mm) #cb(false) VABF prononcée #h(5mm) #cb(false) VABF prononcée avec réserves #h(5mm) #cb(false) VABF rejetée
#v(6mm)
Pour le bénéficiaire : Éléonore Vasseur, cheffe de projet
#v(10mm)
Date : #box(width: 3cm, stroke: (bottom: .5pt))[~] #h(1cm) Signature : #box(width: 6cm, stroke: (bottom: .5pt))[~]
""")
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "fr",
        client="Mutuelle des Bateliers du Rhône",
        project="Espace adhérent mobile",
        po_number="4100-558",
        milestone="version 2.6, iOS et Android",
        signatory_name="Éléonore Vasseur",
        signatory_title="cheffe de projet",
        amount="19900.00 EUR",
        warnings=["hidden_text"],
    )
    return text("nh-fr-vabf-mobile", pdf, label)


def late_page() -> Paper:
    """Rapport de contrôle d'un géomètre; la décision est au dos."""
    pdf = typ(r"""
#set page(margin: 2.4cm, numbering: "1")
#set text(font: "New Computer Modern", size: 11pt, lang: "fr")
#align(center)[*Remaniement parcellaire de Villars-le-Vieux*\ Rapport de vérification des travaux de mensuration, étape B]
#v(3mm)
Mandant : Syndicat d'améliorations foncières de la Broye-Sud\
Mandataire : Géomatique Pittet & Cie, Moudon\
Contrat : SAF-B 2023-2
= Objet
Le vérificateur désigné par le mandant a contrôlé l'abornement, les levés de détail et le calcul des surfaces des mas 11 à 26.
= Moyens
Vingt-quatre bornes ont été recherchées au détecteur puis relevées au GNSS différentiel. Douze parcelles ont été recalculées à partir des carnets. La fiche de chaque point fixe a été lue.
= Constats
L'écart moyen sur bornes est de 1,2 cm, le plus grand de 2,7 cm, pour une tolérance de 3,5 cm. Toutes les surfaces recalculées concordent au mètre carré. Deux bornes trouvées penchées avant l'hiver ont été redressées et recontrôlées en mars.
= Remarque
Le classement des plans au bureau du mandataire est exemplaire et pourrait servir de modèle aux prochaines étapes.
#pagebreak()
= Décision du mandant
Vu le rapport qui précède, le comité du Syndicat, réuni à Villars-le-Vieux, reconnaît l'étape B comme exécutée conformément au contrat et la reçoit définitivement. L'acompte retenu, Fr. 44'150.00, est libéré.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 1cm, [Le président\ %ink 101 130 blue%\ Jean-Daniel Cherbuin], [Le vérificateur\ %ink 104 110 black%\ O. Genoud, ing. géomètre breveté])
#v(4mm)
Villars-le-Vieux, le 30 mars 2026
""")
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="Syndicat d'améliorations foncières de la Broye-Sud",
        project="Remaniement parcellaire de Villars-le-Vieux",
        project_code="SAF-B 2023-2",
        milestone="étape B",
        signatory_name="Jean-Daniel Cherbuin",
        signatory_title="président",
        signature_date="2026-03-30",
        amount="44150.00 CHF",
    )
    return text("nh-fr-mensuration", pdf, label)


def superseded() -> Paper:
    """Un procès-verbal signé, puis annulé et remplacé."""
    pdf = typ(r"""
#set page(margin: 2.2cm, foreground: place(center + top, dy: 11.2cm, stamp(turn: -14deg)[#set par(leading: 1.1em)
#text(21pt)[ANNULÉ]\ #text(10pt)[remplacé par le PV indice C du 08/06/2026]]))
#set text(font: "Caladea", size: 10.5pt, lang: "fr")
#text(9pt)[Agence Fil d'Ariane -- signalétique et parcours, Lille] #h(1fr) indice B
#v(6mm)
#text(15pt)[PV d'acceptation du dossier de signalétique]
#v(3mm)
/ Commanditaire : Centre hospitalier de la Scarpe
/ Étude : Jalonnement intérieur, bâtiment Vauban
/ N° d'étude : FA-2207
/ Phase : PRO
/ Honoraires : 13 480,00 €
#v(12mm)
Les planches 1 à 44, le carnet de teintes et le quantitatif ont été examinés par la direction des travaux. Ils répondent au programme fonctionnel et la phase est acceptée.
#v(3cm)
Douai, le 18/05/2026\
%ink 108 125 blue%\
Nordine Kaddour, directeur des travaux
""")
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "fr",
        client="Centre hospitalier de la Scarpe",
        project="Jalonnement intérieur, bâtiment Vauban",
        project_code="FA-2207",
        milestone="PRO",
        signatory_name="Nordine Kaddour",
        signatory_title="directeur des travaux",
        signature_date="2026-05-18",
        amount="13480.00 EUR",
        warnings=["draft_or_void"],
    )
    return text("nh-fr-indice-b", pdf, label)


def refusing_form() -> Paper:
    """Formulaire rempli : livraison refusée."""
    page = Sheet()
    page.block(40, 40, 6, 60, 0.3)
    page.say(56, 64, "Avis sur livrable", 20, "Helvetica-Bold")
    page.say(56, 86, "Cabinet Orsel Traduction technique - Bruxelles", 10)
    left = (("Donneur d'ordre", "Brasserie du Hageland"), ("Livrable", "Notice ligne 6, lot 1"))
    right = (("Dossier", "OT-5518"), ("Prix", "2.860,00 EUR"))
    for x, rows in ((56, left), (320, right)):
        for number, (name, value) in enumerate(rows):
            page.say(x, 130 + 48 * number, name, 9)
            page.field(x, 135 + 48 * number, 225, value, f"c{x}{number}")
    page.say(56, 240, "Projet", 9)
    page.field(56, 245, 489, "Traduction des manuels d'embouteillage", "projet")
    page.say(56, 295, "Votre avis", 12, "Helvetica-Bold")
    page.check(56, 305, False, "accepte", "circle")
    page.say(78, 316, "Livrable accepté")
    page.check(220, 305, True, "refuse", "circle")
    page.say(242, 316, "Livrable refusé")
    page.check(380, 305, False, "reserve", "circle")
    page.say(402, 316, "Accepté sous réserve")
    page.say(56, 350, "Motif")
    page.field(
        56,
        356,
        489,
        "Les couples de serrage sont en mm au lieu de Nm. Inutilisable en atelier.",
        "motif",
        64,
    )
    page.say(56, 462, "Nom")
    page.field(110, 448, 200, "Wivine Claessens", "nom")
    page.say(330, 462, "Fonction")
    page.field(390, 448, 155, "responsable qualité", "fonction")
    page.say(56, 497, "Date")
    page.field(110, 483, 120, "10 mars 2026", "date")
    page.say(330, 497, "Signature")
    page.sign(395, 492, 110, 9)
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "fr",
        client="Brasserie du Hageland",
        project="Traduction des manuels d'embouteillage",
        project_code="OT-5518",
        milestone="Notice ligne 6, lot 1",
        signatory_name="Wivine Claessens",
        signatory_title="responsable qualité",
        signature_date="2026-03-10",
        amount="2860.00 EUR",
    )
    return Paper("nh-fr-avis-livrable", "a", "form", page.done(), label)


def papers() -> Iterator[Paper]:
    """All of them."""
    yield reception()
    yield reserves_scan()
    yield refusal()
    yield mail_quebec()
    yield activity_report()
    yield order()
    yield amendment()
    yield museum_belgium()
    yield service_check()
    yield late_page()
    yield superseded()
    yield refusing_form()
