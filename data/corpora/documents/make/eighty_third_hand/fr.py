"""French papers from France, Belgium, Switzerland and Canada."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import mixed, page, sheet


def pv_sans() -> Paper:
    """Reception without reservation; the owner grumbles in the margin."""
    body = r"""
#align(center)[#text(17pt, weight: "bold")[PROCÈS-VERBAL DE RÉCEPTION] #linebreak() #text(10pt)[article 1792-6 du Code civil]]
#v(4mm)
Maître d'ouvrage : SCI Les Tilleuls de Vaugneray #linebreak()
Opération : Ravalement de la façade sur rue #linebreak()
Marché n° 25-RAV-07 – Entreprise Baptistin Façades

Le maître d'ouvrage, après visite des lieux en présence de l'entrepreneur le 27 mai 2026 :

#cb("v") #h(2mm) prononce la réception sans réserve

#cb("0") #h(2mm) prononce la réception avec les réserves ci-annexées

#cb("0") #h(2mm) refuse la réception

Observations : #pen(12pt)[Chantier bruyant et un peu long, mais la façade est belle.]

La garantie de parfait achèvement court pour un an.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [Le maître d'ouvrage #linebreak() Mme Solange Crépieux, gérante #linebreak() #ink(611, w: 105pt, h: 30pt)], [L'entrepreneur #linebreak() M. Baptistin #linebreak() #ink(612, w: 95pt, hue: black)])
Fait à Vaugneray, le 27 mai 2026
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="SCI Les Tilleuls de Vaugneray",
        project="Ravalement de la façade sur rue",
        project_code="25-RAV-07",
        signatory_name="Solange Crépieux",
        signatory_title="gérante",
        signature_date="2026-05-27",
    )
    how = Scanner(dpi=130, skew=0.8, noise=2.5, blur=0.6, jpeg=42, seed=61)
    return sheet("my-fr-pv-sans", body, label, how, face="Liberation Serif", size=12)


def pv_reserves() -> Paper:
    """Reception with reservations listed."""
    body = r"""
#text(22pt, fill: rgb("#005f73"))[Réception de travaux] #linebreak()
Cabinet Ferrandier & Lhomme, architectes DPLG – Nîmes
#v(3mm)
#table(columns: (3.6cm, 1fr), stroke: none, inset: 4pt, [*Opération*], [Extension de l'école maternelle Jean-Macé], [*Maître d'ouvrage*], [Commune de Saint-Aubrac], [*Lot*], [Lot 6 – Menuiseries intérieures], [*Affaire*], [FL 1094], [*Titulaire*], [Menuiserie Roumégoux])
Visite contradictoire tenue le 28 août 2026. Vu l'avis du maître d'œuvre, la réception du lot est prononcée à effet du 31 août 2026, *sous réserve de l'exécution des travaux suivants avant la Toussaint* :
#table(columns: (1cm, 1fr, 3.2cm), inset: 6pt, stroke: (x, y) => (bottom: 0.4pt + rgb("#005f73")), [R1], [Ferme-porte absent, salle de motricité], [non levée], [R2], [Plinthe décollée dans le dortoir], [non levée], [R3], [Poignée de la réserve], [levée en séance])
Solde du lot : 19 380,00 € TTC, payable selon le CCAP.
#v(1cm)
Pour la commune, #linebreak()
#ink(625, w: 110pt, h: 30pt) #linebreak()
Bérengère Auzolle, adjointe aux bâtiments #linebreak()
le 28 août 2026
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "fr",
        client="Commune de Saint-Aubrac",
        project="Extension de l'école maternelle Jean-Macé",
        project_code="FL 1094",
        milestone="Lot 6 – Menuiseries intérieures",
        signatory_name="Bérengère Auzolle",
        signatory_title="adjointe aux bâtiments",
        signature_date="2026-08-28",
        amount="19380.00 EUR",
        conditions=["Ferme-porte absent, salle de motricité", "Plinthe décollée dans le dortoir"],
    )
    return sheet("my-fr-pv-reserves", body, label, face="Carlito", size=11.5)


def levee() -> Paper:
    """Reservations recorded and lifted."""
    body = r"""
#grid(columns: (1fr, 1fr), gutter: 8mm, [#text(13pt, weight: "bold")[CONSTAT DE LEVÉE] #linebreak() #text(13pt, weight: "bold")[DES RÉSERVES]], rect(width: 100%, inset: 7pt)[Dossier *HY-317* #linebreak() Bureau d'études Hydrosens #linebreak() Annecy])
Client : *Syndicat des eaux du Val Bornand* #linebreak()
Objet : *Station de relevage des Aravis, automates*

À la réception du 3 février, trois réserves avaient été inscrites. L'ingénieur conseil s'est rendu sur place hier et a constaté ce qui suit.

#list(spacing: 1em, [_Alarme de niveau haut muette_ – testée trois fois, sonne : *levée*.], [_Armoire sans schéma_ – schéma plastifié dans la porte : *levée*.], [_Sonde n° 2 hors plage_ – remplacée, étalonnée : *levée*.])

Plus aucune réserve ne subsiste ; la réception vaut désormais sans restriction, et la caution de 4 100,00 € est libérée.

Le client formule une recommandation, sans lien avec la réception : prévoir un jour un éclairage du chemin.
#v(1.2cm)
#grid(columns: (1fr, 1fr), [Lu et approuvé #linebreak() #ink(637, w: 100pt) #linebreak() Aurélien Déruaz #linebreak() Directeur technique du syndicat], [Date : 10 mars 2026 #v(2mm) #stamp(rgb("#1a6b2f"), 4deg)[RÉSERVES LEVÉES]])
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="Syndicat des eaux du Val Bornand",
        project="Station de relevage des Aravis, automates",
        project_code="HY-317",
        signatory_name="Aurélien Déruaz",
        signatory_title="Directeur technique",
        signature_date="2026-03-10",
        amount="4100.00 EUR",
    )
    return sheet("my-fr-levee", body, label, face="Caladea", size=11)


def refus() -> Paper:
    """A registered letter that refuses, dressed as an invitation."""
    body = r"""
#set par(justify: true)
#text(10pt)[*Office de tourisme du Pays d'Ouche* #linebreak() Place du Marché, 27300 Bernay]
#align(right)[Agence Trois Pommes #linebreak() 14 rue des Filatures #linebreak() 76000 Rouen #v(3mm) Bernay, le 2 octobre 2026]
*Objet : film « Quatre saisons », livraison du montage final (commande interne OT-58)* #linebreak()
_Lettre recommandée_

Madame, Monsieur,

Nous avons regardé le film en équipe et l'avons beaucoup aimé : la lumière, les voix, le rythme. Nous vous en félicitons.

Nous l'aurions volontiers reçu si les plans de l'abbaye, qui en faisaient le cœur, y figuraient. Ils n'y sont pas. Nous prononçons donc le rejet du montage livré et ne réglerons pas la somme de 6 800,00 €.

Nous restons à votre disposition pour visionner un nouveau montage, lequel donnera lieu à une nouvelle décision.

Veuillez agréer nos salutations les meilleures.
#v(6mm)
#align(right)[#hw(23pt)[Firmin Delaunoy] #linebreak() Firmin Delaunoy #linebreak() Directeur]
"""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "fr",
        client="Office de tourisme du Pays d'Ouche",
        project="film « Quatre saisons »",
        project_code="OT-58",
        milestone="montage final",
        signatory_name="Firmin Delaunoy",
        signatory_title="Directeur",
        signature_date="2026-10-02",
        amount="6800.00 EUR",
    )
    return sheet("my-fr-refus", body, label, face="P052", size=11.5, margin="2.7cm")


def mail_accord() -> Paper:
    """A mail giving the go-ahead."""
    body = r"""
#rect(width: 100%, stroke: none, fill: rgb("#f2f2f2"), inset: 9pt)[
 *RE: Bilan carbone 2025 – rapport v4* #linebreak()
 #text(9pt)[De : Capucine Marescot \<c.marescot\@verreries-aubin.example> #linebreak() À : Idriss Benali (Cabinet Souffle Vert) #linebreak() Envoyé : mercredi 15 avril 2026 à 17:48]]
#v(3mm)
Bonjour Idriss,

Bon pour accord sur la version 4 du rapport. La direction des Verreries Aubin la fait sienne telle quelle ; vous pouvez clore la mission SV-226 et facturer le solde, soit 3 960,00 €.

J'avais demandé vendredi dernier que le graphique de la page 12 soit refait avant toute validation. Oubliez cette demande, le graphique me va.

Au plaisir,

Capucine Marescot #linebreak()
#text(9pt, fill: luma(90))[Responsable environnement – Verreries Aubin]
"""
    label = truth(
        "email",
        "accepted",
        None,
        "fr",
        client="Verreries Aubin",
        project="Bilan carbone 2025",
        project_code="SV-226",
        milestone="rapport v4",
        signatory_name="Capucine Marescot",
        signatory_title="Responsable environnement",
        signature_date="2026-04-15",
        amount="3960.00 EUR",
    )
    return sheet("my-fr-mail-accord", body, label, face="Liberation Sans", size=10.5)


def avenant() -> Paper:
    """An amendment that only the contractor has signed."""
    body = r"""
#align(center)[#text(9pt, tracking: 1pt)[MARCHÉ PRIVÉ DE TRAVAUX] #linebreak() #text(20pt, weight: "bold")[Avenant n° 3]]
#v(3mm)
*Entre* la Clinique vétérinaire du Gâtinais (le maître d'ouvrage) *et* Chauffage Pasquiou SARL (l'entrepreneur), pour l'affaire *CP 2614 – Rénovation de la chaufferie*.

*Article 1.* Le ballon de 500 litres est remplacé par deux ballons de 300 litres.

*Article 2.* Le prix est augmenté de 2 315,00 € HT ; le délai ne bouge pas.

*Article 3.* L'accord verbal donné au téléphone par le maître d'ouvrage ne vaut qu'une fois l'avenant signé par lui.
#v(1cm)
#table(columns: (1fr, 1fr), inset: 9pt, [L'entrepreneur #linebreak() #ink(655, w: 100pt) #linebreak() Loïc Pasquiou #linebreak() le 9 novembre 2026], [Le maître d'ouvrage #linebreak() #v(26pt) Dr Hélène Troyat, vétérinaire associée #linebreak() le])
"""
    label = truth(
        "change_order",
        "undecided",
        False,
        "fr",
        client="Clinique vétérinaire du Gâtinais",
        project="Rénovation de la chaufferie",
        project_code="CP 2614",
        signatory_name="Dr Hélène Troyat",
        signatory_title="vétérinaire associée",
        amount="2315.00 EUR",
        change_order_number="3",
        warnings=["partly_signed"],
    )
    return sheet("my-fr-avenant", body, label, face="Caladea", size=12)


def provisoire() -> Paper:
    """Belgian provisional acceptance on a small form."""
    body = r"""
#grid(columns: (1fr, auto), [#text(14pt, weight: "bold")[Réception provisoire] #linebreak() Toitures Wauthier srl – Ciney], [réf. chantier #linebreak() *TW/88/26*])
#line(length: 100%)
Le soussigné, agissant pour l'A.S.B.L. Maison des Jeunes de Rochefort, propriétaire du bâtiment, a vu ce jour la toiture plate de la salle polyvalente.

#table(columns: (1fr, 1.5cm, 1.5cm), inset: 5pt, align: (left, center, center), [], [oui], [non], [Étanchéité sans défaut visible], [#pen(13pt)[X]], [], [Relevés conformes aux plans], [#pen(13pt)[X]], [], [Chantier nettoyé], [#pen(13pt)[X]], [], [Remarques bloquantes], [], [#pen(13pt)[X]], [La réception provisoire est accordée], [#pen(13pt)[X]], [])

La réception définitive suivra après douze mois ; la responsabilité décennale débute aujourd'hui.
#v(5mm)
Rochefort, le #pen(13pt)[12 juin 2026] #linebreak()
Nom : #pen(13pt)[Quentin Lambiotte] #h(6mm) Qualité : #pen(13pt)[président] #linebreak()
#v(2mm) Signature : #ink(667, w: 100pt, h: 28pt)
"""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "fr",
        client="A.S.B.L. Maison des Jeunes de Rochefort",
        project="toiture plate de la salle polyvalente",
        project_code="TW/88/26",
        signatory_name="Quentin Lambiotte",
        signatory_title="président",
        signature_date="2026-06-12",
    )
    how = Scanner(dpi=130, skew=-0.6, noise=3, blur=0.5, jpeg=42, turn=180, seed=67)
    return sheet(
        "my-fr-provisoire",
        body,
        label,
        how,
        face="Nimbus Sans",
        size=10,
        paper="a5",
        margin="1.3cm",
    )


def recette() -> Paper:
    """Swiss software acceptance, module by module."""
    body = r"""
#text(15pt)[*Recette de la plateforme « Cadastre des arbres »*] #h(1fr) Logiciels Pralong SA, Sion
#line(length: 100%, stroke: 2pt + rgb("#588157"))
Mandante : Ville de Monterive, Service des parcs #linebreak() Contrat : LP-CH-0441
#table(columns: (1fr, auto, auto, 2fr), inset: 6pt, fill: (x, y) => if y == 0 { rgb("#dde5d5") },
 [Module], [Tests], [Verdict], [Commentaire],
 [Inventaire], [44/44], [reçu], [Rapide, agréable.],
 [Tournées], [29/29], [reçu], [],
 [Abattages], [12/20], [ajourné], [La signature de l'inspecteur manque sur les autorisations.],
 [Impression], [9/9], [reçu], [Les couleurs nous déplaisent, sans conséquence.])
*Décision.* La Ville reçoit les modules Inventaire, Tournées et Impression. Le module Abattages n'est pas reçu et sera présenté à nouveau. La tranche de CHF 27'300.00 est versée pour les trois modules reçus.
#v(1.5cm)
#ink(679, w: 115pt, h: 30pt) #linebreak()
Noémie Favre-Bulle #linebreak() Cheffe du Service des parcs #linebreak() Monterive, le 4 décembre 2026
"""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "fr",
        client="Ville de Monterive, Service des parcs",
        project="plateforme « Cadastre des arbres »",
        project_code="LP-CH-0441",
        signatory_name="Noémie Favre-Bulle",
        signatory_title="Cheffe du Service des parcs",
        signature_date="2026-12-04",
        amount="27300.00 CHF",
        conditions=["Le module Abattages n'est pas reçu"],
    )
    return sheet("my-fr-recette", body, label, face="Lato", size=10.5)


def feuille_temps() -> Paper:
    """A weekly time sheet from Québec, approved."""
    body = r"""
#rect(width: 100%, fill: rgb("#003049"), inset: 9pt, stroke: none)[#text(white, 14pt, weight: "bold")[FEUILLE DE TEMPS HEBDOMADAIRE]]
#grid(columns: (1fr, 1fr), row-gutter: 7pt, [Consultante : Maëlle Thibodeau], [Firme : Arpentage Rive-Nord inc.], [Client : Papeterie du Saguenay ltée], [Mandat : ARN-7703], [Projet : Relevé des conduites, usine d'Alma], [Semaine du 20 avril 2026])
#table(columns: (1fr, 1fr, 1fr, 1fr, 1fr, auto), align: center, inset: 7pt, [lun.], [mar.], [mer.], [jeu.], [ven.], [*total*], [8,0], [8,0], [9,5], [8,0], [4,0], [*37,5 h*])
Montant : 37,5 h à 96,00 \$ = 3 600,00 \$ CA

#rect(width: 100%, inset: 9pt)[☒ Heures approuvées #h(1cm) ☐ Heures contestées #linebreak() #v(1mm) Note du client : les 9,5 h de mercredi m'avaient étonné ; vérification faite, c'est exact. #v(3mm) #ink(690, w: 95pt) #h(1fr) Gaétan Bouchard, surintendant à l'entretien #linebreak() 27 avril 2026]
"""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "fr",
        client="Papeterie du Saguenay ltée",
        project="Relevé des conduites, usine d'Alma",
        project_code="ARN-7703",
        signatory_name="Gaétan Bouchard",
        signatory_title="surintendant à l'entretien",
        signature_date="2026-04-27",
        amount="3600.00 CAD",
    )
    return sheet("my-fr-feuille", body, label, face="Carlito", size=11, paper="us-letter")


def compte_rendu() -> Paper:
    """Site minutes that postpone everything."""
    body = r"""
*COMPTE RENDU DE CHANTIER N° 17* #h(1fr) réunion du 14 janvier 2026 #linebreak()
Réhabilitation de la halle aux grains #linebreak()
#line(length: 100%)
#table(columns: (2.4cm, 1fr, 2.4cm), stroke: 0.3pt, inset: 6pt,
 [*Lot*], [*Point*], [*Pour*],
 [Gros œuvre], [Reprise du seuil terminée. L'entreprise souhaite connaître la date des opérations préalables à la réception : elle sera donnée au CR 18.], [MOE],
 [Serrurerie], [Garde-corps en atelier. Réserve de principe du contrôleur sur les soudures, à revoir sur échantillon.], [BC],
 [Électricité], [Consuel attendu.], [E. Vidal],
 [Divers], [Gel annoncé, protéger les bâches.], [tous])
Présents : MM. Roussillat (MOE), Vidal, Hocquart ; Mme Lemoigne (BC). Excusé : le maître d'ouvrage. Prochaine réunion le 21 janvier.
"""
    label = truth("other", None, None, "fr", project="Réhabilitation de la halle aux grains")
    return sheet("my-fr-compte-rendu", body, label, face="DejaVu Serif", size=9)


def annule() -> Paper:
    """A signed certificate struck with ANNULÉ."""
    body = r"""
#align(center)[#text(12pt)[Laboratoire Œnovia · Libourne] #linebreak() #v(2mm) #text(18pt, style: "italic")[Attestation de service fait]]
#v(5mm)
Nous, Vignobles Castagnac et Fils, attestons que les analyses de la campagne « Vendanges 2026, cuves 1 à 40 » (bon n° OEN-2291) ont été rendues et nous conviennent.

Somme à mettre en paiement : 5 412,00 €
#v(6mm)
#ink(707, w: 105pt, h: 30pt) #linebreak()
Édith Castagnac, maître de chai #linebreak()
Libourne, le 6 novembre 2026
#v(1.5cm)
#text(8.5pt)[Exemplaire 1. Une attestation corrigée portant le n° OEN-2291 bis la remplacera.]
"""
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "fr",
        client="Vignobles Castagnac et Fils",
        project="Vendanges 2026, cuves 1 à 40",
        project_code="OEN-2291",
        signatory_name="Édith Castagnac",
        signatory_title="maître de chai",
        signature_date="2026-11-06",
        amount="5412.00 EUR",
        warnings=["draft_or_void"],
    )
    return sheet(
        "my-fr-annule",
        body,
        label,
        face="P052",
        size=12.5,
        more='foreground: across("ANNULÉ", size: 110pt, hue: rgb("#d9534f90"), turn: -35deg)',
    )


def dossier_mixte() -> Paper:
    """A typed report and a scanned answer sheet: signed, nothing ticked."""
    first = page(
        r"""
#text(20pt, weight: "bold")[Rapport de formation] #linebreak()
Organisme : Passerelle Compétences, Lille #linebreak()
Client : Transports Vandenhove #linebreak()
Session : Écoconduite, groupe B – convention PC-3350
= Déroulé
Deux journées, onze conducteurs, un absent remplacé. Chaque stagiaire a conduit quarante minutes avec le formateur.
= Résultats
#table(columns: (1fr, auto, auto), inset: 6pt, [Indicateur], [avant], [après], [Litres aux cent], [31,2], [28,7], [Freinages brusques par heure], [6], [2], [Note de satisfaction], [–], [8,9 sur 10])
= Suite
La page suivante est l'avis du client, joint tel que reçu par courrier.
""",
        face="Lato",
        size=10.5,
    )
    second = page(
        r"""
#align(center)[#text(15pt, weight: "bold")[Avis du client sur la prestation]]
#v(6mm)
Convention PC-3350 #h(1fr) Transports Vandenhove #linebreak()
Prix de la session : 2 940,00 €

La prestation est : (cocher)

#cb("0") acceptée #h(1cm) #cb("0") acceptée partiellement #h(1cm) #cb("0") refusée

Commentaire libre : #pen(13pt)[Formateur sympathique.]
#v(1.4cm)
#ink(719, w: 110pt, h: 32pt) #linebreak()
Nom : #pen(13pt)[Régis Vandenhove] #linebreak() Fonction : #pen(13pt)[chef d'exploitation] #linebreak() Date : #pen(13pt)[18 septembre 2026]
""",
        face="Liberation Serif",
        size=12,
    )
    label = truth(
        "acceptance_certificate",
        "undecided",
        True,
        "fr",
        client="Transports Vandenhove",
        project="Écoconduite, groupe B",
        project_code="PC-3350",
        signatory_name="Régis Vandenhove",
        signatory_title="chef d'exploitation",
        signature_date="2026-09-18",
        amount="2940.00 EUR",
    )
    how = Scanner(dpi=130, skew=0.9, noise=2.5, blur=0.6, jpeg=42, seed=71)
    return mixed("my-fr-dossier", first, second, label, how)


def papers() -> Iterator[Paper]:
    """All of them."""
    yield pv_sans()
    yield pv_reserves()
    yield levee()
    yield refus()
    yield mail_accord()
    yield avenant()
    yield provisoire()
    yield recette()
    yield feuille_temps()
    yield compte_rendu()
    yield annule()
    yield dossier_mixte()
