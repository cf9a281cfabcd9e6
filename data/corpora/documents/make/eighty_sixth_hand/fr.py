"""French papers: France, Belgium, Switzerland, Québec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from eighty_sixth_hand.board import page


def proces_verbal() -> Paper:
    """A handing-over record without reservations."""
    return page(
        "nb-fr-pv",
        r"""
#align(center)[#box(stroke: 1pt, inset: 8pt)[#text(15pt, weight: "bold")[PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX] \ article 1792-6 du Code civil]]
#v(3mm)
Je soussignée, Mme Corinne Delahaye, gérante, agissant pour la *SCI Les Tilleuls du Clos*, maître de l'ouvrage,

après avoir visité ce jour les travaux du *lot 06 Menuiseries extérieures* confiés à la SARL Ateliers Berthomieu par marché n° 25-M-118, pour l'opération *Surélévation du 14 rue des Carmes, Angers*, en présence de l'entreprise et du maître d'œuvre (Atelier Noroît),

déclare que :

#yes() la réception est prononcée *sans réserve*, avec effet au 11 décembre 2025 ; \
#no() la réception est prononcée avec effet au #blank(25mm), assortie des réserves jointes ; \
#no() la réception est refusée.

Le solde du marché, soit 27 486,00 € TTC, peut être mandaté.

Fait à Angers, en trois exemplaires, le 11 décembre 2025.
#v(6mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 6mm, [Le maître de l'ouvrage \ #sig(201, w: 38mm)], [L'entreprise \ #sig(32, w: 38mm, ink: black)], [Le maître d'œuvre \ #sig(55, w: 38mm)])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="SCI Les Tilleuls du Clos",
            project="Surélévation du 14 rue des Carmes, Angers",
            project_code="25-M-118",
            milestone="lot 06 Menuiseries extérieures",
            signatory_name="Corinne Delahaye",
            signatory_title="gérante",
            signature_date="2025-12-11",
            amount="27486.00 EUR",
        ),
        font="P052",
        size=10.5,
    )


def lettre_be() -> Paper:
    """A Belgian letter: provisional acceptance of an application."""
    return page(
        "nb-fr-lettre-be",
        r"""
#grid(columns: (38mm, 1fr), gutter: 8mm,
 [#set text(8.5pt); #text(14pt, weight: "bold", fill: rgb("#3a5f0b"))[Mutualité \ Val-de-Sambre] #v(4mm) Direction informatique \ Rue de Marcinelle 71 \ 6000 Charleroi #v(4mm) Votre contact : \ Thibaut Goffinet \ #v(4mm) Notre réf. : \ DSI/26/204 #v(4mm) Votre réf. : \ OXY-1145],
 [Charleroi, le 5 mars 2026

 À l'attention de Monsieur Lebrun \ Oxymore Solutions SRL \ Namur

 #v(4mm)
 *Module de remboursement en ligne – recette du jalon J3*

 Monsieur,

 Nos équipes métier ont déroulé le cahier de recette entre le 9 et le 27 février. Les cent douze cas passent ; les deux anomalies mineures ouvertes en cours de route (affichage du solde, tri des attestations) ont été corrigées et vérifiées avant la clôture.

 Je prononce donc la recette du jalon J3. Vous pouvez nous adresser la facture y afférente, d'un montant de 36.200,00 EUR hors TVA.

 Le transfert de compétences vers notre équipe d'exploitation s'est déroulé dans un excellent esprit, je tenais à le souligner.

 Bien à vous,

 #sig(204, w: 45mm)

 Thibaut Goffinet \ Directeur informatique])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Mutualité Val-de-Sambre",
            project="Module de remboursement en ligne",
            project_code="OXY-1145",
            milestone="jalon J3",
            signatory_name="Thibaut Goffinet",
            signatory_title="Directeur informatique",
            signature_date="2026-03-05",
            amount="36200.00 EUR",
        ),
        font="Carlito",
        size=10.5,
    )


def avenant() -> Paper:
    """An amendment agreed by a town."""
    return page(
        "nb-fr-avenant",
        r"""
#text(9pt)[COMMUNE DE SAINT-ALBAIN-LE-VIEUX · Marchés publics]
#line(length: 100%)
#text(16pt)[Avenant n° 2] au marché de maîtrise d'œuvre MOE-2024-09
#v(2mm)
#table(columns: (8mm, 55mm, 1fr), stroke: 0.4pt, inset: 6pt,
 [A], [Pouvoir adjudicateur], [Commune de Saint-Albain-le-Vieux],
 [B], [Titulaire], [Groupement Lestrade & Ponsin, architectes],
 [C], [Opération], [Réhabilitation de la halle aux grains],
 [D], [Objet de l'avenant], [Reprise des études de structure à la suite de la découverte de pieux bois ; mission complémentaire de diagnostic.],
 [E], [Incidence financière], [\+ 13 750,00 € HT, soit + 6,9 %],
 [F], [Nouveau forfait], [213 025,00 € HT],
 [G], [Délai], [études prolongées de cinq semaines])
Toutes les clauses initiales demeurent applicables tant qu'elles ne sont pas contraires aux stipulations ci-dessus.

*Signature du titulaire* #h(6mm) #sig(34, ink: black) à Mâcon, le 8 janvier 2026

*Acceptation de l'avenant par le pouvoir adjudicateur*

Est accepté le présent avenant, à Saint-Albain, le 19 janvier 2026

#grid(columns: (60mm, 1fr), [Le Maire, \ Bernard Chevrot], [#sig(207, h: 13mm) #h(-12mm) #stamp(angle: 12deg, ink: rgb("#3b3f8f"))[#text(8pt)[MAIRIE \ St-ALBAIN]]])
""",
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Commune de Saint-Albain-le-Vieux",
            project="Réhabilitation de la halle aux grains",
            project_code="MOE-2024-09",
            signatory_name="Bernard Chevrot",
            signatory_title="Maire",
            signature_date="2026-01-19",
            amount="13750.00 EUR",
            change_order_number="2",
        ),
        font="Nimbus Sans",
        size=10,
    )


def bordereau() -> Paper:
    """A covering mail printed, and the slip scanned behind it."""
    return page(
        "nb-fr-bordereau",
        r"""
#text(13pt, weight: "bold")[Envoi de pièces]
#line(length: 100%)
De : Géoloc Topographie (Rodez) \ À : service comptable de la Fromagerie des Causses SAS \ Le 2 juillet 2026

Nous vous prions de trouver en page 2 le bon signé par votre responsable travaux, au titre du dossier GT-917 (Levé topographique de l'extension du hall d'affinage). Notre facture de 3 340,00 € HT suivra par voie dématérialisée.

Mélissa Vaysse, assistante
#pagebreak()
#set text(12pt, font: "Nimbus Sans")
#rect(width: 100%, inset: 12mm)[
#text(18pt, weight: "bold")[BON DE FIN DE MISSION] #h(1fr) GT-917
#v(6mm)
Livrables remis : plan au 1/200 (DWG et PDF), nuage de points, fiche des repères NGF.

#v(4mm)
Avis du client : #cross(s: 4mm) conforme, mission acceptée #h(8mm) #no(s: 4mm) non conforme

#v(8mm)
Nom : #hand(size: 17pt)[Lucien Roumégous] \
Fonction : #hand(size: 17pt)[responsable travaux] \
Date : #hand(size: 17pt)[30 juin 2026]
#v(4mm)
Visa : #sig(210, w: 55mm, h: 15mm)]
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Fromagerie des Causses SAS",
            project="Levé topographique de l'extension du hall d'affinage",
            project_code="GT-917",
            signatory_name="Lucien Roumégous",
            signatory_title="responsable travaux",
            signature_date="2026-06-30",
            amount="3340.00 EUR",
        ),
        font="Caladea",
        size=11,
        scanner=Scanner(dpi=130, skew=0.9, noise=3, blur=0.6, jpeg=42, seed=41),
        scanned_from=1,
    )


def preuve() -> Paper:
    """A file of proof for an electronic signature."""
    return page(
        "nb-fr-preuve",
        r"""
#set text(9pt)
#text(16pt, fill: rgb("#5b2a86"))[Parapheo] #h(1fr) Dossier de preuve n° P-2026-448120
#line(length: 100%, stroke: 2pt + rgb("#5b2a86"))
== Acte
Attestation de service fait : Refonte de l'identité visuelle, phase « Charte graphique ». Commanditaire : Théâtre de la Criée-Vieille (association). Prestataire : studio Les Sept Lieues. Contrat SL-0652. Somme libérée : 11 900,00 € HT.

« La phase est acceptée dans sa totalité. »
== Parcours
#table(columns: (32mm, 1fr), stroke: none, [12/02/2026 10:03], [Mise en circulation par a.perrin\@septlieues.example], [12/02/2026 10:03], [Invitation adressée à la signataire], [13/02/2026 18:40], [Lecture intégrale (3 pages)], [13/02/2026 18:42], [Code à usage unique confirmé (06 •• •• •• 17)], [13/02/2026 18:42], [*Signature apposée par Nadège Kermarrec, administratrice générale*], [13/02/2026 18:43], [Scellement et archivage])
== Conclusion
Statut : signé par toutes les parties requises (1/1). Niveau : signature avancée.
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Théâtre de la Criée-Vieille",
            project="Refonte de l'identité visuelle",
            project_code="SL-0652",
            milestone="Charte graphique",
            signatory_name="Nadège Kermarrec",
            signatory_title="administratrice générale",
            signature_date="2026-02-13",
            amount="11900.00 EUR",
        ),
        font="Lato",
        size=9,
    )


def reserves() -> Paper:
    """A record with reservations, scanned."""
    return page(
        "nb-fr-reserves",
        r"""
#text(14pt, weight: "bold")[RÉCEPTION – Installation photovoltaïque] #h(1fr) feuillet 1/1
#table(columns: (42mm, 1fr), inset: 6pt, [Client], [#hand[GAEC du Moulin Brûlé]], [Chantier], [#hand[hangar à foin, Plougonven]], [Dossier], [#hand[ARV 1280]], [Puissance], [#hand[99 kWc]], [Installateur], [Armor Volts SAS, Morlaix])
Le client (rayer les mentions inutiles) #strike(stroke: 1.5pt + blue)[accepte sans réserve] / accepte avec réserves / #strike(stroke: 1.5pt + blue)[refuse] l'installation.

Réserves éventuelles :
#box(width: 100%, height: 34mm, stroke: 0.5pt, inset: 8pt)[#hand(size: 16pt)[Reprendre l'étanchéité de la noue côté est \ Fournir le certificat Consuel]]
Montant du solde : 18 730,00 € TTC, exigible à la levée des réserves.
#v(5mm)
Fait le #hand(size: 15pt)[7 octobre 2025] #h(10mm) Nom : #hand(size: 15pt)[Anne-Marie Quéméner, cogérante]

Signature du client : #sig(213, w: 52mm, h: 14mm)
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="GAEC du Moulin Brûlé",
            project="Installation photovoltaïque",
            project_code="ARV 1280",
            signatory_name="Anne-Marie Quéméner",
            signatory_title="cogérante",
            signature_date="2025-10-07",
            amount="18730.00 EUR",
            conditions=[
                "Reprendre l'étanchéité de la noue côté est",
                "Fournir le certificat Consuel",
            ],
        ),
        font="Liberation Sans",
        size=11,
        scanner=Scanner(dpi=130, skew=1.0, noise=2.5, blur=0.6, jpeg=40, seed=43),
    )


def courriel() -> Paper:
    """A mail with a quiet condition in the middle."""
    return page(
        "nb-fr-courriel",
        r"""
#grid(columns: (20mm, 1fr), row-gutter: 4pt, text(g)[De :], [Ségolène Fabry], text(g)[À :], [Karim Belhadj (Pixel & Craie)], text(g)[Cc :], [direction\@orangerie-tours.example], text(g)[Date :], [mer. 24 sept. 2025 à 15:31], text(g)[Objet :], [*Audioguide – version enfants*])
#line(length: 100%, stroke: 0.5pt)
Bonjour Karim,

Trois classes de CM1 sont venues tester l'audioguide ce matin et je dois dire que le hérisson narrateur fait l'unanimité.

Le Musée de l'Orangerie de Tours valide la version enfants (votre dossier PC-228) sous condition que la piste 9 soit réenregistrée sans l'erreur de date sur le duc de Choiseul. Le reste est parfait tel quel.

Vous pouvez préparer la facture de 6 480,00 € TTC, je la mettrai en paiement dès la piste reçue.

Belle fin de journée, \ Ségolène

Ségolène Fabry | Responsable des publics
""",
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "fr",
            client="Musée de l'Orangerie de Tours",
            project="Audioguide",
            project_code="PC-228",
            milestone="version enfants",
            signatory_name="Ségolène Fabry",
            signatory_title="Responsable des publics",
            signature_date="2025-09-24",
            amount="6480.00 EUR",
            conditions=[
                "la piste 9 soit réenregistrée sans l'erreur de date sur le duc de Choiseul"
            ],
        ),
        font="DejaVu Sans",
        size=9.5,
    )


def refus_ch() -> Paper:
    """A Swiss owner's letter of refusal."""
    return page(
        "nb-fr-refus-ch",
        r"""
#align(right)[*Fondation du Grand-Chêne* \ Établissement médico-social \ Route de Lausanne 88, 1400 Yverdon]
#v(8mm)
_Recommandé_ \ Clima-Léman SA \ Monsieur Pittet \ 1196 Gland

Yverdon, le 16 février 2026

*Remplacement du monobloc de ventilation, affaire 55-0381*

Monsieur,

Nous avons fait vérifier par notre ingénieur-conseil les débits relevés dans les chambres le 10 février. Sur quarante-deux bouches, dix-neuf n'atteignent pas la valeur de la norme SIA 382/1, et le niveau sonore nocturne dépasse de six décibels ce que vous aviez garanti.

Dans ces conditions, la Fondation refuse la réception de l'ouvrage. Elle vous invite à procéder au rééquilibrage complet du réseau, après quoi une nouvelle vérification commune sera convoquée.

La tranche finale de CHF 64'500.00 est suspendue.

Veuillez agréer, Monsieur, nos salutations distinguées.

#sig(216, w: 46mm)

Pierre-Yves Jaquier \ Directeur
""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "fr",
            client="Fondation du Grand-Chêne",
            project="Remplacement du monobloc de ventilation",
            project_code="55-0381",
            signatory_name="Pierre-Yves Jaquier",
            signatory_title="Directeur",
            signature_date="2026-02-16",
            amount="64500.00 CHF",
        ),
        font="C059",
        size=10.5,
    )


def verification() -> Paper:
    """A table of a fitness check that ends with a postponement in fact a no."""
    return page(
        "nb-fr-vabf",
        r"""
#set page(flipped: true, margin: 18mm)
#grid(columns: (1fr, 1fr), [#text(15pt, weight: "bold")[Vérification d'aptitude au bon fonctionnement] \ Gestion électronique du courrier, marché 2025-TIC-31], align(right)[Syndicat des eaux du Haut-Gâtinais \ Titulaire : Nébula Logiciels SAS])
#table(columns: (14mm, 1fr, 24mm, 24mm, 60mm), fill: (x, y) => if y == 0 { rgb("#f3e3c3") }, [*Ex.*], [*Exigence du CCTP*], [*Attendu*], [*Oui / Non*], [*Constat*],
 [4.1], [Numérisation à 40 pages par minute], [Oui], [Oui], [43 ppm],
 [4.2], [Indexation automatique de l'expéditeur], [Oui], [Non], [taux de reconnaissance 61 %, seuil 90 %],
 [4.3], [Circuit de visa à trois niveaux], [Oui], [Oui], [],
 [4.4], [Recherche plein texte], [Oui], [Non], [les pièces jointes sont ignorées],
 [4.5], [Journal des accès], [Oui], [Oui], [],
 [4.6], [Reprise de l'historique 2019–2024], [Oui], [Non], [exercice 2021 absent])
*Décision du représentant du pouvoir adjudicateur.* Trois exigences bloquantes sur six n'étant pas satisfaites, la vérification est déclarée négative et les prestations sont rejetées. Le paiement de l'acompte n° 3 (23 800,00 € HT) est refusé.

#grid(columns: (1fr, 1fr, 1fr), [Le 28 novembre 2025], [Élodie Marchandeau \ Directrice générale des services], sig(219))
""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "fr",
            client="Syndicat des eaux du Haut-Gâtinais",
            project="Gestion électronique du courrier",
            project_code="2025-TIC-31",
            milestone="Vérification d'aptitude au bon fonctionnement",
            signatory_name="Élodie Marchandeau",
            signatory_title="Directrice générale des services",
            signature_date="2025-11-28",
            amount="23800.00 EUR",
        ),
        font="Carlito",
        size=10.5,
    )


def releve() -> Paper:
    """An activity report of a consultant that the client has left blank."""
    return page(
        "nb-fr-cra",
        r"""
#text(18pt, weight: "bold", fill: rgb("#c2410c"))[CRA] #text(13pt)[Compte rendu d'activité – novembre 2025]
#grid(columns: (1fr, 1fr), row-gutter: 5pt, [Consultant : Yann Le Scouarnec], [Société : Houle Conseil SASU], [Client final : Assurances Ponant Mutuelle], [Mission : HC-0077, Migration du SI sinistres])
#table(columns: (1fr,) * 10, align: center, inset: 4pt, ..range(3, 8).map(d => [#d]), ..range(10, 15).map(d => [#d]), ..range(5).map(d => [1]), [–], [–], [1], [1], [0,5])
#table(columns: (1fr,) * 10, align: center, inset: 4pt, ..range(17, 22).map(d => [#d]), ..range(24, 29).map(d => [#d]), ..range(10).map(d => [1]))
Jours produits : 17,5 #h(8mm) TJM : 620,00 € #h(8mm) Total HT : 10 850,00 €

#v(3mm)
Commentaire du consultant : pont du 10 et 11, demi-journée de formation le 14.

#grid(columns: (1fr, 1fr), gutter: 10mm, rect(width: 100%, height: 38mm)[Le consultant \ 28/11/2025 \ #sig(35, ink: black)], rect(width: 100%, height: 38mm)[Validation du client (nom, date, signature) \ Gwenola Rivoal, cheffe de projet MOA \ #v(12mm) le ....../....../............])
""",
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "fr",
            client="Assurances Ponant Mutuelle",
            project="Migration du SI sinistres",
            project_code="HC-0077",
            signatory_name="Gwenola Rivoal",
            signatory_title="cheffe de projet MOA",
            amount="10850.00 EUR",
        ),
        font="Nimbus Sans",
        size=10,
    )


def annule() -> Paper:
    """A signed record across which stands ANNULÉ; scanned."""
    return page(
        "nb-fr-annule",
        r"""
#set page(background: across(angle: -30deg, size: 90pt, up: 55mm, ink: rgb("#8a8a8a"))[ANNULÉ])
#align(center)[#text(15pt)[*FICHE DE REMISE D'OUVRAGE*]]
Entreprise : Serrurerie Malinvaud et fils, Limoges \ Client : Copropriété Le Belvédère, représentée par son syndic \ Affaire : SM 4096 – Garde-corps des coursives \ Montant TTC : 15 264,00 €
#v(3mm)
#table(columns: (1fr, 1fr), inset: 7pt, [Coursive R+1 posée], [le 3 juin 2025], [Coursive R+2 posée], [le 5 juin 2025], [Coursive R+3 posée], [le 10 juin 2025], [Essai de charge 0,6 kN/m], [conforme])
Le syndic reconnaît avoir reçu l'ouvrage en bon état et l'accepter.
#v(10mm)
#grid(columns: (1fr, 1fr), [Pour le client : \ Hervé Pradeau, syndic \ le 12 juin 2025], [#sig(222, w: 50mm, h: 14mm)])
#v(10mm)
#text(9pt)[Fiche établie sur un mauvais numéro de lot ; voir nouvelle fiche à établir.]
""",
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "fr",
            client="Copropriété Le Belvédère",
            project="Garde-corps des coursives",
            project_code="SM 4096",
            signatory_name="Hervé Pradeau",
            signatory_title="syndic",
            signature_date="2025-06-12",
            amount="15264.00 EUR",
            warnings=["draft_or_void"],
        ),
        font="Nimbus Roman",
        size=12,
        scanner=Scanner(dpi=130, skew=-0.5, noise=2.5, blur=0.6, jpeg=40, turn=90, seed=47),
    )


def offre_ca() -> Paper:
    """A statement of work from Québec."""
    return page(
        "nb-fr-enonce-ca",
        r"""
#text(20pt, weight: "bold")[Énoncé des travaux] #h(1fr) ET-12

#text(9pt)[entre *Coopérative forestière de la Matawin* (le Client) et *Boréalis Géomatique inc.* (le Fournisseur)]
#columns(2)[
*1. Mandat* \ Inventaire lidar du secteur nord, 18 400 hectares.

*2. Livrables* \ Modèle de hauteur de canopée ; carte des peuplements ; rapport en français.

*3. Échéancier* \ Vol en mai 2026, traitement en juin et juillet, dépôt du rapport le 28 août 2026.
#colbreak()
*4. Honoraires* \ Forfait de 57 200,00 CAD, taxes en sus, facturé en trois versements égaux.

*5. Hypothèses* \ Le Client fournit les limites cadastrales. Report du vol si la neige persiste au sol.

*6. Changements* \ Toute modification fait l'objet d'un avis écrit.]
#v(6mm)
Lu et convenu à Trois-Rivières le 20 mars 2026
#grid(columns: (1fr, 1fr), [#sig(225) \ Le Client : Maxime Thibodeau, directeur général], [#sig(36, ink: black) \ Le Fournisseur : Judith Ouellet, présidente])
""",
        truth(
            "statement_of_work",
            None,
            True,
            "fr",
            client="Coopérative forestière de la Matawin",
            project="Inventaire lidar du secteur nord",
            project_code="ET-12",
            signatory_name="Maxime Thibodeau",
            signatory_title="directeur général",
            signature_date="2026-03-20",
            amount="57200.00 CAD",
        ),
        font="Caladea",
        size=10.5,
        paper="us-letter",
    )


def papers() -> Iterator[Paper]:
    """All of this language."""
    for make in (
        proces_verbal,
        lettre_be,
        avenant,
        bordereau,
        preuve,
        reserves,
        courriel,
        refus_ch,
        verification,
        releve,
        annule,
        offre_ca,
    ):
        yield make()
