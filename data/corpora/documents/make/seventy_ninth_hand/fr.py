"""French papers from France, Belgium, Switzerland and Québec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import form, scanned, text


def reception() -> Paper:
    return text(
        "fr-reception",
        r"""
#grid(columns: (1fr, 1fr), [SCI Les Tilleuls de Vaise \ #tiny[maître de l'ouvrage]], align(right)[Agence Morvan-Lacaze \ #tiny[maître d'œuvre, Lyon 9e]])
#v(4mm)
#align(center)[#text(size: 15pt, weight: "bold")[Procès-verbal de réception des travaux]]
#v(2mm)
Opération : réhabilitation de la halle Gorge-de-Loup \
Marché : n° 24-AML-036 \
Lot : Lot 6 Menuiseries extérieures \
Entreprise : Menuiserie Chazal et Fils \
Montant définitif du lot : 96 720,00 € HT

L'an deux mille vingt-six, le vingt-quatre février, à quatorze heures trente, sur convocation du maître d'œuvre, se sont retrouvés sur place Mme Solange Perrachon, gérante, M. Chazal fils et le soussigné rédacteur. Il tombait une petite pluie dont chacun s'est félicité, puisqu'elle a permis de constater que l'eau restait dehors.

Il a été donné lecture des remarques faites lors des opérations préalables du 10 février : jeu de la porte P4, joint du châssis C12, rayure au vitrage de la loge. Les trois remarques ont été levées le 19 février, ce que les présents ont pu vérifier de leurs yeux et, pour la porte, de la main.

En conséquence, et après en avoir délibéré le temps d'un café, le maître de l'ouvrage prononce la réception du lot, sans réserve, avec effet au 24 février 2026. Les garanties légales courent de ce jour ; la retenue de cinq pour cent, couverte par une caution, sera libérée au bout d'un an.

#v(3mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [Le maître de l'ouvrage \ #sig(2101, 42mm) \ Solange Perrachon, gérante \ le 24 février 2026], [L'entreprise \ #sig(2102, 42mm) \ Rémi Chazal])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="SCI Les Tilleuls de Vaise",
            project="réhabilitation de la halle Gorge-de-Loup",
            project_code="24-AML-036",
            milestone="Lot 6 Menuiseries extérieures",
            signatory_name="Solange Perrachon",
            signatory_title="gérante",
            signature_date="2026-02-24",
            amount="96720.00 EUR",
        ),
        font="Libertinus Serif",
        size=11.2,
        margin="25mm",
        lang="fr",
        justify=True,
    )


def reserves() -> Paper:
    return scanned(
        "fr-reserves",
        r"""
#table(columns: (1fr, 1fr), stroke: .6pt, inset: 6pt,
[*Maître d'ouvrage* \ Régie foncière d'Ixelles-Nord], [*Entrepreneur* \ Toitures Vandeputte SRL],
[*Chantier* \ École du Petit Étang], [*Dossier* \ RFI/2025/C-19])
#align(center)[#text(size: 14pt)[*RÉCEPTION PROVISOIRE : phase toiture et zinguerie*]]
Visite du 5 décembre 2025. Étaient là M. Baudouin Claes, architecte, Mme Fatiha Ouarti pour la Régie, M. Vandeputte et un couvreur.

L'ensemble donne une impression de travail soigné. Les tuiles sont d'une teinte régulière ; les enfants, consultés à la récréation, les trouvent « très rouges ». L'échafaudage a été démonté sans dommage pour le marronnier.

Réserves consignées ce jour, à lever avant le 16 janvier 2026 :
#table(columns: (9mm, 1fr), stroke: .5pt, inset: 5pt, [a)], [solin de la cheminée nord à reprendre au plomb], [b)], [deux crochets de gouttière à ajouter côté préau], [c)], [certificat de l'isolant à transmettre])
La réception provisoire est accordée sous les réserves a) à c). Le délai de garantie d'un an commence à courir à la date de la visite.
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [Pour la Régie foncière \ #sig(2111, 44mm) \ Fatiha Ouarti, cheffe de service \ 8 décembre 2025], [Pour l'entrepreneur \ #sig(2112, 36mm) \ Luc Vandeputte])
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Régie foncière d'Ixelles-Nord",
            project="École du Petit Étang",
            project_code="RFI/2025/C-19",
            milestone="phase toiture et zinguerie",
            signatory_name="Fatiha Ouarti",
            signatory_title="cheffe de service",
            signature_date="2025-12-08",
            conditions=[
                "solin de la cheminée nord à reprendre au plomb",
                "deux crochets de gouttière à ajouter côté préau",
                "certificat de l'isolant à transmettre",
            ],
        ),
        Scanner(dpi=120, skew=0.8, noise=1.2, jpeg=28, seed=71),
        font="Carlito",
        size=11.5,
        margin="22mm",
        lang="fr",
    )


def conseil() -> Paper:
    return text(
        "fr-conseil",
        r"""
#align(center)[RÉPUBLIQUE FRANÇAISE \ #text(size: 8.5pt)[Département de la Creuse] \ #v(1mm) #text(size: 14pt, weight: "bold")[Commune de Saint-Hilaire-la-Vergne] \ Extrait du registre des délibérations du conseil municipal]
#line(start: (35%, 0%), end: (65%, 0%), stroke: .6pt)
Séance ordinaire du vendredi 12 décembre 2025, à vingt heures, salle de la mairie, sous la présidence de M. Hubert Lamoureux, maire. En exercice : 11. Présents : 9. Secrétaire : Mme Colette Jabouille.

*Délibération 2025-071. Assainissement collectif, mission de maîtrise d'œuvre confiée au bureau Hydréa (marché 2025-MO-02) : approbation du projet (PRO)*

Monsieur le maire expose que le bureau Hydréa a remis, le 21 novembre, le dossier de la phase PRO, laquelle fait suite à l'avant-projet que le conseil avait adopté au printemps. Il rappelle que la première version, reçue en octobre, avait été rendue à son auteur faute de profil en long, et que celui-ci figure désormais en pièce 7.

M. Peyrot demande si la station supportera les campeurs du mois d'août ; il lui est répondu que oui. Mme Auclair regrette l'implantation près du lavoir, puis convient qu'aucune autre n'est possible. M. Desgranges voudrait savoir ce que deviendra le poirier : il sera contourné.

Le conseil, après en avoir délibéré, par huit voix et une abstention,

#pad(left: 6mm)[APPROUVE la phase PRO telle qu'elle est présentée ; \
DIT que les honoraires correspondants, soit 15 360,00 € HT, seront mandatés ; \
CHARGE le maire de poursuivre la procédure de consultation des entreprises.]

Fait et délibéré les jour, mois et an susdits. Pour extrait conforme, le 15 décembre 2025.

#grid(columns: (1fr, 70mm), [#stamp(c: rgb("#3a3f8f"), a: -8deg, s: 8pt)[MAIRIE DE \ SAINT-HILAIRE-LA-VERGNE]], [Le maire, \ #sig(2121, 42mm) \ Hubert Lamoureux])
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Commune de Saint-Hilaire-la-Vergne",
            project="Assainissement collectif",
            project_code="2025-MO-02",
            milestone="phase PRO",
            signatory_name="Hubert Lamoureux",
            signatory_title="maire",
            signature_date="2025-12-15",
            amount="15360.00 EUR",
        ),
        font="New Computer Modern",
        size=10.6,
        margin="24mm",
        lang="fr",
        justify=True,
    )


def refus() -> Paper:
    return text(
        "fr-refus",
        r"""
#text(size: 13pt, weight: "light", tracking: 1pt)[FONDATION DES ARCHIVES DE LA CÔTE] \
#tiny[Rue du Temple 9 · 1180 Rolle]
#v(8mm)
#align(right)[Numérica Patrimoine Sàrl \ À l'attention de M. Yann Jaquier \ 1004 Lausanne]
#v(4mm)
Rolle, le 30 mars 2026

*Fonds photographique Gessner, mandat FAC-88 : lot de numérisation n° 3*

Cher Monsieur,

Votre camionnette est repartie mardi en laissant derrière elle une bonne odeur de café et trois disques durs dont nous nous sommes aussitôt occupés. Permettez-moi d'abord de vous redire combien les deux premiers lots, que la Fondation a reçus et réglés l'automne passé, rendent de services à nos lecteurs. Rien de ce qui suit ne les concerne.

Nous avons tiré au sort deux cents images du lot n° 3. Quarante et une sont floues, dix-sept portent la cote d'une autre plaque, et les fichiers de conservation ont été livrés dans un format compressé, contrairement à l'annexe B du mandat. Mme Bovet, qui a la vue plus indulgente que moi, arrive à peu près au même compte.

Je devine les heures que ce travail représente et je sais que votre opérateur a été souffrant. Nous sommes pourtant au regret de ne pouvoir recevoir ce lot, et vous prions de bien vouloir reprendre la prise de vue avant de nous le soumettre à nouveau. La facture de CHF 18'250.00 vous revient sous ce pli.

Restant à votre disposition et vous souhaitant malgré tout de belles fêtes de Pâques, je vous adresse, cher Monsieur, mes salutations les meilleures.

#sig(2131, 44mm)

Sylviane Curchod \
directrice
""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "fr",
            client="FONDATION DES ARCHIVES DE LA CÔTE",
            project="Fonds photographique Gessner",
            project_code="FAC-88",
            milestone="lot de numérisation n° 3",
            signatory_name="Sylviane Curchod",
            signatory_title="directrice",
            signature_date="2026-03-30",
            amount="18250.00 CHF",
        ),
        font="Lato",
        size=10.2,
        margin="28mm",
        lang="fr",
    )


def vsr() -> Paper:
    return text(
        "fr-vsr",
        r"""
#block(stroke: (left: 4pt + rgb("#1b6ca8")), inset: (left: 8pt))[#text(size: 15pt, weight: "bold")[Constat de vérification de service régulier] \ Plateforme de prêt entre bibliothèques]
#v(1mm)
#grid(columns: (1fr, 1fr), gutter: 6mm, row-gutter: 2mm, [Acheteur : Syndicat mixte Lecture en Vivarais], [Titulaire : Oméga Logiciels SAS], [Marché : SMLV-2024-11], [Étape : VSR (jalon J4)], [Début : 1er septembre 2025], [Fin : 30 novembre 2025])
#rule(s: .3pt)
#columns(2)[
*Rappel.* La vérification d'aptitude (jalon J3) a été prononcée le 28 août. Le présent constat porte sur les trois mois d'exploitation qui ont suivi, pendant lesquels onze bibliothèques ont échangé 6 204 ouvrages.

*Incidents.* Trois anomalies majeures ont été relevées en septembre : doublons de lecteurs, impression des bordereaux, lenteur du catalogue le mercredi. Toutes ont été corrigées par la version 2.8.1 du 9 octobre et n'ont pas réapparu. Une quatrième, signalée par Annonay, venait d'une souris défaillante.

*Disponibilité.* 99,93 % pour 99,5 % exigés.

#colbreak()
*Avis des utilisateurs.* Les bibliothécaires apprécient la recherche par couleur de couverture, qui n'était pas prévue. Elles souhaiteraient un jour un mode sombre ; le souhait est transmis à titre amical et n'entre pas dans l'appréciation.

*Conclusion.* Au vu de ce qui précède, le service est jugé régulier. L'acheteur prononce l'admission des prestations du jalon et autorise la facturation du solde, soit 24 900,00 € HT. La garantie contractuelle de douze mois débute le 1er décembre 2025.
]
#v(2mm)
#block(fill: luma(243), inset: 8pt, width: 100%)[#text(size: 8.8pt)[Document signé électroniquement par Pascale Vernoux, directrice générale des services, Syndicat mixte Lecture en Vivarais, le 4 décembre 2025 à 10:17 (UTC+1). Certificat qualifié n° 5E-20-B7. Signature valide.]]
""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Syndicat mixte Lecture en Vivarais",
            project="Plateforme de prêt entre bibliothèques",
            project_code="SMLV-2024-11",
            milestone="VSR (jalon J4)",
            signatory_name="Pascale Vernoux",
            signatory_title="directrice générale des services",
            signature_date="2025-12-04",
            amount="24900.00 EUR",
        ),
        font="DejaVu Sans",
        size=9,
        margin="20mm",
        lang="fr",
    )


def formulaire() -> Paper:
    return form(
        "fr-formulaire",
        r"""
#place[#box(fill: rgb("#f6e7d8"), inset: 7pt, width: 100%)[#text(size: 15pt, weight: "bold")[Fiche de clôture d'étape] #h(1fr) Atelier Pavot, communication, Namur]]
#place(dy: 18mm)[Client] #place(dy: 28mm)[Campagne] #place(dy: 38mm)[Dossier] #place(dy: 48mm)[Étape à clôturer]
#place(dy: 60mm)[#block(width: 164mm)[Chère cliente, cher client, nous espérons que l'étape vous a donné satisfaction. Merci d'indiquer votre choix puis de signer dans la case du bas ; sans signature, la fiche reste pour nous un simple brouillon de réponse.]]
#place(dx: 9mm, dy: 80mm)[L'étape est acceptée] #place(dx: 9mm, dy: 88mm)[L'étape est refusée]
#place(dy: 102mm)[Commentaire éventuel]
#place(dy: 134mm)[Nom] #place(dy: 144mm)[Qualité] #place(dy: 154mm)[Date] #place(dy: 164mm)[Signature]
""",
        [
            ("line", "client", 62, 42, 104, "Brasserie du Val d'Heure SA"),
            ("line", "campagne", 62, 52, 104, "Lancement de la triple brune"),
            ("line", "dossier", 62, 62, 104, "AP-2026-014"),
            ("line", "etape", 62, 72, 104, "Étape 2 : identité visuelle"),
            ("check", "oui", 22, 105, 0, "x"),
            ("check", "non", 22, 113, 0, ""),
            (
                "area",
                "commentaire",
                22,
                148,
                160,
                "Le héron est très réussi, merci à l'illustratrice.",
            ),
            ("line", "nom", 62, 158, 104, "Gauthier Delvaux"),
            ("line", "qualite", 62, 168, 104, "directeur commercial"),
            ("line", "date", 62, 178, 104, ""),
            ("line", "signature", 62, 188, 104, ""),
        ],
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Brasserie du Val d'Heure SA",
            project="Lancement de la triple brune",
            project_code="AP-2026-014",
            milestone="Étape 2 : identité visuelle",
            signatory_name="Gauthier Delvaux",
            signatory_title="directeur commercial",
        ),
        font="Carlito",
        size=11,
        margin="22mm",
        lang="fr",
    )


def avis() -> Paper:
    return text(
        "fr-avis",
        r"""
#text(size: 16pt, fill: rgb("#3d5a3d"), weight: "bold")[Corriveau Experts-conseils] \
#tiny[Ingénierie du bâtiment, Trois-Rivières (Québec)]
#rule(c: rgb("#3d5a3d"))
*Avis de l'ingénieure désignée par le client* #h(1fr) Le 12 septembre 2025

Client : Coopérative d'habitation du Vieux-Moulin \
Entrepreneur : Ventilation Mauricie inc. \
Projet : Remplacement des échangeurs d'air (dossier CEC-2519) \
Objet : deuxième livraison, unités du bâtiment B

#v(2mm)
À la demande de la Coopérative, qui m'a donné mandat de me prononcer en son nom, j'ai passé deux matinées dans les sous-sols du bâtiment B en compagnie de M. Gélinas, dont la bonne humeur a résisté à la chaleur. La première livraison, celle du bâtiment A, avait fait l'objet d'une acceptation entière en juin.

Les dix-huit appareils sont en place, de niveau et raccordés. Les débits relevés correspondent à ceux du devis à quatre pour cent près. Le bruit dans les chambres demeure sous 30 dBA. J'ai demandé à voir les filtres de rechange : ils sont dans l'armoire, étiquetés. Les locataires que j'ai croisés se déclarent contents ; une dame m'a offert de la confiture.

Je conclus donc que la deuxième livraison peut être acceptée, et je l'accepte pour le compte de la Coopérative.#footnote[Cette acceptation vaut à la condition que les clapets coupe-feu des étages 3 et 4 soient remplacés par des modèles homologués, ceux qui s'y trouvent ne portant aucune marque.] La somme de 58 340,00 \$ avant taxes devient exigible à trente jours, la retenue habituelle de dix pour cent étant gardée jusqu'à la fin des travaux.

Veuillez recevoir, Mesdames, Messieurs, l'expression de mes sentiments distingués.

#sig(2141, 44mm)

Geneviève Corriveau, ing.
""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Coopérative d'habitation du Vieux-Moulin",
            project="Remplacement des échangeurs d'air",
            project_code="CEC-2519",
            milestone="deuxième livraison, unités du bâtiment B",
            signatory_name="Geneviève Corriveau",
            signatory_title="ingénieure désignée par le client",
            signature_date="2025-09-12",
            amount="58340.00 CAD",
            conditions=[
                "les clapets coupe-feu des étages 3 et 4 soient remplacés par des modèles "
                "homologués",
            ],
        ),
        font="Caladea",
        size=11,
        margin="25mm",
        lang="fr",
        sheet="us-letter",
    )


def courriel() -> Paper:
    return text(
        "fr-courriel",
        r"""
#grid(columns: (11mm, 1fr, auto), gutter: 3mm, circle(radius: 5mm, fill: rgb("#8e6bbf"))[#set align(center + horizon); #text(fill: white, weight: "bold")[M]], [*Maude Thivierge* \ #tiny[à moi, Samir]], tiny[mar. 21 oct. 2025, 15 h 06])
#text(size: 13pt)[RE : Sondages géotechniques du lot 14, rapport final (dossier GÉO-5507)]
#rule(c: luma(210))
Bonjour Samir,

Merci pour le rapport et surtout pour la page de sommaire, que même notre avocat a comprise. Je l'ai fait circuler à l'interne comme tu le suggérais.

On avait trois questions au départ : la nappe au forage F-6, l'essai de plasticité qui manquait, puis la carte à l'envers. Ton complément de vendredi répond aux deux premières et la carte a retrouvé son nord, donc je n'ai plus rien sur ma liste. Au comité de ce matin, personne n'a levé la main, sauf Réjean, pour du café.

Bref, pour Immobilier Rivière-aux-Ormes, le rapport final est approuvé et tu peux facturer les 12 875,00 \$ prévus. S'il vous reste des carottes de roc dans l'entrepôt et que ça ne dérange pas, mon fils en voudrait une pour l'école, mais ce n'est vraiment pas une exigence.

Bonne fin de journée,

Maude Thivierge \
Directrice, développement foncier \
Immobilier Rivière-aux-Ormes inc., Sherbrooke (Québec)
""",
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Immobilier Rivière-aux-Ormes",
            project="Sondages géotechniques du lot 14",
            project_code="GÉO-5507",
            milestone="rapport final",
            signatory_name="Maude Thivierge",
            signatory_title="Directrice, développement foncier",
            signature_date="2025-10-21",
            amount="12875.00 CAD",
        ),
        font="Liberation Sans",
        size=10,
        margin="22mm",
        lang="fr",
        sheet="us-letter",
    )


def avenant() -> Paper:
    return scanned(
        "fr-avenant",
        r"""
#align(center)[#text(size: 15pt, weight: "bold")[AVENANT N° 2] \ au contrat de travaux 2025/117]
#v(3mm)
*Entre* la Société coopérative Les Genêts, maître de l'ouvrage, représentée par Mme Dominique Sauthier, présidente, *et* l'entreprise Plâtrerie Monnard SA, à Bulle,

il est exposé que le chantier « Transformation de l'immeuble Condémine 12 » a révélé, derrière les boiseries du salon, un décor peint que le Service des biens culturels souhaite voir conservé. L'entreprise a proposé de doubler la paroi à distance, solution que l'architecte juge élégante et raisonnable.

*Article 1.* Le doublage sur ossature est exécuté selon l'offre du 3 février 2026.

*Article 2.* Le prix du contrat est augmenté de CHF 9'865.00, hors TVA.

*Article 3.* La date d'achèvement est inchangée. Les autres clauses du contrat demeurent.

Fait en deux exemplaires.
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 12mm, [Le maître de l'ouvrage \ #scrawl[lu et approuvé, le 18 février 2026] \ #sig(2151, 42mm) \ Dominique Sauthier], [L'entreprise \ #scrawl[16 février 2026] \ #sig(2152, 40mm) \ Pierre-Alain Monnard])
""",
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Société coopérative Les Genêts",
            project="Transformation de l'immeuble Condémine 12",
            project_code="2025/117",
            signatory_name="Dominique Sauthier",
            signatory_title="présidente",
            signature_date="2026-02-18",
            amount="9865.00 CHF",
            change_order_number="2",
        ),
        Scanner(dpi=120, skew=-0.4, noise=1.2, blur=0.8, jpeg=30, seed=81, turn=180),
        font="Liberation Serif",
        size=12,
        margin="26mm",
        lang="fr",
    )


def heures() -> Paper:
    return text(
        "fr-heures",
        r"""
#text(size: 14pt, weight: "bold", fill: rgb("#9c3d10"))[Compte rendu d'activité, mars 2026]
#grid(columns: (1fr, 1fr), [Prestataire : Novalys Conseil \ Intervenante : Bérénice Auger], [Client : Mutuelle des Transporteurs du Ponant \ Mission : MTP-0726, Refonte du tarif])
#v(2mm)
#table(columns: (28mm, 1fr, 16mm), fill: (x, y) => if calc.odd(y) { rgb("#fbf1ea") }, stroke: none, inset: 5pt,
[Semaine 10], [Ateliers avec les gestionnaires, reprise des hypothèses de sinistralité], [4,0 j],
[Semaine 11], [Simulation sur le portefeuille poids lourds], [5,0 j],
[Semaine 12], [Restitution à Brest, mer agitée et débats aussi], [3,0 j],
[Semaine 13], [Rédaction de la note technique], [4,5 j],
[*Total*], [], [*16,5 j*])
Soit 16,5 jours à 820,00 € : 13 530,00 € HT.

L'intervenante certifie l'exactitude du relevé : #sig(2161, 30mm) 31 mars 2026
#v(5mm)
#table(columns: (1fr, 1fr), stroke: .5pt, inset: 8pt, [*Validation du client* \ Nom : Loïc Kerampran \ Fonction : responsable actuariat], [Date : #v(4mm) Signature : #v(8mm)])
""",
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "fr",
            client="Mutuelle des Transporteurs du Ponant",
            project="Refonte du tarif",
            project_code="MTP-0726",
            signatory_name="Loïc Kerampran",
            signatory_title="responsable actuariat",
            amount="13530.00 EUR",
        ),
        font="Carlito",
        size=11,
        margin="23mm",
        lang="fr",
    )


def mission() -> Paper:
    return text(
        "fr-mission",
        r"""
#align(center)[#text(size: 14pt)[*ÉNONCÉ DES TRAVAUX*] \ Formation à la sécurité des chantiers, saison 2026]
#rule()
*1. Les parties.* Paysages Bellerive inc. (le « Client ») et Prévention Saguenay (le « Formateur »).

*2. Ce qui est demandé.* Le Client emploie une trentaine de jardiniers qui montent volontiers aux arbres. Le Formateur concevra et donnera huit séances d'une demi-journée, remettra un carnet illustré et fera passer un court examen.

*3. Ce qui ne l'est pas.* Les harnais, le dîner et la météo.

*4. Calendrier.* Séances 1 à 4 en avril, 5 à 8 en mai ; carnet au plus tard le 20 mars 2026.

*5. Honoraires.* Conception 3~200,00 \$ ; séances 7~600,00 \$ ; carnet 1~450,00 \$. Total de l'énoncé : 12~250,00~\$.

*6. Acceptation des livrables.* Chaque livrable sera réputé accepté par courriel du contremaître général, une fois donné.

*7. Numéro.* PS-SEC-31.
#v(5mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [Pour le Client \ #sig(2171, 38mm) \ Armand Bellerive, président \ 03/02/2026], [Pour le Formateur \ #sig(2172, 38mm) \ Josée Tremblay-Côté \ 02/02/2026])
""",
        truth(
            "statement_of_work",
            None,
            True,
            "fr",
            client="Paysages Bellerive inc.",
            project="Formation à la sécurité des chantiers, saison 2026",
            project_code="PS-SEC-31",
            signatory_name="Armand Bellerive",
            signatory_title="président",
            amount="12250.00 CAD",
            warnings=["ambiguous_date"],
        ),
        font="Caladea",
        size=11,
        margin="26mm",
        lang="fr",
        sheet="us-letter",
    )


def facture() -> Paper:
    return text(
        "fr-facture",
        r"""
#grid(columns: (1fr, auto), [#text(size: 20pt, weight: "black")[Studio Rivage] \ graphisme et signalétique \ 12 quai des Indes, Lorient], [#text(size: 14pt)[FACTURE F-2026-081] \ du 8 avril 2026])
#v(6mm)
À : Musée de la Grande Pêche, Concarneau \
Affaire : Signalétique du parcours permanent, dossier SR-440
#v(3mm)
#table(columns: (1fr, 34mm), stroke: (x, y) => (bottom: .4pt), inset: 6pt, align: (left, right), [Étape 2, plans d'implantation et fichiers d'exécution (acceptée par vos soins le 31 mars)], [6 900,00 €], [Déplacements], [184,00 €], [TVA 20 %], [1 416,80 €], [*À régler*], [*8 500,80 €*])
Règlement par virement à trente jours. Escompte néant. En cas de retard, indemnité forfaitaire de quarante euros, que nous n'avons encore jamais réclamée à personne.

Nous avons été heureux de travailler parmi les sardines.
#v(1fr)
#tiny[Studio Rivage, SARL au capital de 8 000 €, RCS Lorient. IBAN communiqué par pli séparé.]
""",
        truth(
            "other",
            None,
            None,
            "fr",
            client="Musée de la Grande Pêche",
            project="Signalétique du parcours permanent",
            project_code="SR-440",
            milestone="Étape 2",
        ),
        font="Lato",
        size=10.5,
        margin="24mm",
        lang="fr",
    )


def papers() -> Iterator[Paper]:
    yield reception()
    yield reserves()
    yield conseil()
    yield refus()
    yield vsr()
    yield formulaire()
    yield avis()
    yield courriel()
    yield avenant()
    yield heures()
    yield mission()
    yield facture()
