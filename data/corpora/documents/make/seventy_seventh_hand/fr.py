"""French papers from France, Belgium, Switzerland and Canada."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import form, page, scanned


def reception_sans() -> Paper:
    src = r"""
#set page("a4", margin: 20mm)
#set text(font: "Liberation Serif", size: 10.5pt)
#align(center)[#box(stroke: 1pt, inset: 8pt)[*PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX* \ (article 1792-6 du code civil)]]
#v(8pt)
Opération : Réhabilitation de la halle aux grains \ Marché n° 2024-118 - Lot 05 Menuiseries extérieures \ Maître de l'ouvrage : Commune de Vaurelles \ Entreprise : SARL Menuiserie Castaing \ Maître d'œuvre : Atelier Puylaurent
#v(8pt)
Je soussigné, Gérard Lacassagne, maire, représentant le maître de l'ouvrage, après avoir procédé aux opérations préalables en présence de l'entreprise et au vu des propositions du maître d'œuvre, déclare que :
#v(4pt)
#tk() la réception est prononcée *sans réserve*, avec effet au 28 novembre 2025 ; \ #v(2pt)
#ut() la réception est prononcée avec les réserves de l'annexe ; \ #v(2pt)
#ut() la réception est refusée ou différée.
#v(8pt)
La retenue de garantie sera libérée à l'issue du délai d'un an.
#v(14pt)
Fait à Vaurelles, le 2 décembre 2025
#v(6pt)
#grid(columns: (1fr, 1fr), [Le maître de l'ouvrage \ ⟦21 44⟧ \ Gérard Lacassagne, maire], [L'entreprise \ ⟦24 36 #222222⟧ \ P. Castaing])
"""
    return scanned(
        "ms-fr-reception-sans",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Commune de Vaurelles",
            project="Réhabilitation de la halle aux grains",
            project_code="2024-118",
            milestone="Lot 05 Menuiseries extérieures",
            signatory_name="Gérard Lacassagne",
            signatory_title="maire",
            signature_date="2025-12-02",
        ),
        Scanner(dpi=130, skew=0.5, noise=2, jpeg=40, seed=101),
    )


def reserves_levees() -> Paper:
    src = r"""
#set page("a4", margin: 18mm)
#set text(font: "Nimbus Sans", size: 9.4pt)
#text(15pt, fill: rgb("#225566"))[Levée des réserves] #h(1fr) Fiche LR-3
#line(length: 100%, stroke: 1pt + rgb("#225566"))
#kv(w: (40mm, 1fr))[Maîtrise d'ouvrage][SCI Les Terrasses de Bellerive][Chantier][Résidence Bellerive, bâtiment C][Affaire][GV-0752][Titulaire][Plomberie Génie Varennes][Réception prononcée le][12 janvier 2026, avec 4 réserves]
#v(8pt)
#table(columns: (auto, 1fr, auto, auto), inset: 5pt, [N°], [Réserve consignée], [Reprise le], [Constat], [1], [Fuite au raccord du collecteur, logement C12], [19/01], [levée], [2], [Calorifuge absent en sous-sol], [22/01], [levée], [3], [Robinet thermostatique inversé, C07], [19/01], [levée], [4], [Plans de récolement à remettre], [30/01], [levée])
#v(6pt)
Toutes les réserves ayant disparu, la maîtrise d'ouvrage constate que l'ouvrage du lot 11 est désormais reçu sans restriction et autorise le paiement du solde de 8 640,00 € TTC.
#v(14pt)
Le 5 février 2026 #h(14pt) ⟦208 40⟧ \
Nadège Fourcault, gérante de la SCI Les Terrasses de Bellerive
"""
    return page(
        "ms-fr-reserves-levees",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="SCI Les Terrasses de Bellerive",
            project="Résidence Bellerive, bâtiment C",
            project_code="GV-0752",
            milestone="lot 11",
            signatory_name="Nadège Fourcault",
            signatory_title="gérante",
            signature_date="2026-02-05",
            amount="8640.00 EUR",
        ),
    )


def dossier_preuve() -> Paper:
    src = r"""
#set page("a4", margin: 16mm)
#set text(font: "Carlito", size: 9.6pt)
#block(fill: rgb("#101d3a"), inset: 9pt, width: 100%)[#text(white)[*Paraphéo* #h(1fr) Fichier de preuve n° FP-5083-77]]
#v(4pt)
*Transaction* : recette définitive, application "Mon Espace Adhérent" \
*Ouverte par* : Brindille Numérique SAS, le 09/03/2026 à 10:02:31 (UTC+1) \
*Statut de la transaction* : SIGNÉE PAR TOUS
#v(6pt)
#block(stroke: .5pt, inset: 8pt, width: 100%)[Texte présenté au signataire : "La Mutuelle des Artisans du Forez prononce la recette définitive du lot 2 Paiement en ligne (commande BN-2025-36) et accepte la facturation du jalon, soit 18 750,00 € HT."]
#v(6pt)
#table(columns: (auto, 1fr), inset: 5pt, stroke: .3pt + gray,
 [Signataire 1], [Thibault Mazenod - directeur des systèmes d'information - Mutuelle des Artisans du Forez],
 [Authentification], [code à usage unique envoyé au +33 6 •• •• •• 41],
 [Consentement], [case cochée le 10/03/2026 à 17:20:44],
 [Signature], [apposée le 10/03/2026 à 17:21:02, certificat éphémère AC-P3],
 [Horodatage], [jeton RFC 3161 valide],
 [Intégrité], [empreinte vérifiée : conforme])
#v(6pt)
#text(8pt)[Ce fichier est conservé dix ans. Il ne remplace pas le document signé mais en décrit les circonstances.]
"""
    return page(
        "ms-fr-dossier-preuve",
        src,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Mutuelle des Artisans du Forez",
            project="Mon Espace Adhérent",
            project_code="BN-2025-36",
            milestone="lot 2 Paiement en ligne",
            signatory_name="Thibault Mazenod",
            signatory_title="directeur des systèmes d'information",
            signature_date="2026-03-10",
            amount="18750.00 EUR",
        ),
    )


def compte_rendu_activite() -> Paper:
    src = r"""
#set page("a4", margin: 20mm)
#set text(font: "Lato", size: 9.2pt)
#text(14pt)[CRA - janvier 2026]
#v(2pt)
Consultante : Aïssatou Ndiaye-Roche (Cabinet Sextant Conseil) \
Client : Coopérative laitière du Haut-Léman \
Mission : Refonte du plan d'approvisionnement, dossier SX-904
#v(6pt)
#grid(columns: (1fr,) * 11, inset: 4pt, stroke: .3pt, align: center,
 [5], [6], [7], [8], [9], [12], [13], [14], [15], [16], [Σ], [1], [1], [1], [0,5], [0], [1], [1], [1], [1], [0], [*7,5*],
 [19], [20], [21], [22], [23], [26], [27], [28], [29], [30], [Σ], [1], [1], [1], [1], [0], [1], [1], [0,5], [1], [0], [*7,5*])
Total : 15 jours à CHF 1'180.00, soit CHF 17'700.00
#v(8pt)
#block(stroke: (left: 4pt + rgb("#2e8b57")), inset: (left: 10pt))[*VALIDÉ* \ Validation client effectuée par Yves Perroulaz, chef des achats, le 3 février 2026 à 09 h 12, depuis le lien sécurisé. Aucun commentaire.]
#v(6pt)
#text(7.5pt)[Un CRA validé ne peut plus être modifié par l'intervenant.]
"""
    return page(
        "ms-ch-cra",
        src,
        truth(
            "timesheet_approval",
            "accepted",
            None,
            "fr",
            client="Coopérative laitière du Haut-Léman",
            project="Refonte du plan d'approvisionnement",
            project_code="SX-904",
            signatory_name="Yves Perroulaz",
            signatory_title="chef des achats",
            signature_date="2026-02-03",
            amount="17700.00 CHF",
        ),
    )


def courriel_ps() -> Paper:
    src = r"""
#set page("a4", margin: 24mm)
#set text(font: "Caladea", size: 10.5pt)
*De :* Solène Le Guerroué \ *À :* Agence Passe-Muraille (Victor) \ *Envoyé le :* mercredi 15 avril 2026 à 11:48 \ *Objet :* Site du festival - maquettes définitives
#line(length: 100%, stroke: .5pt)
Bonjour Victor,

L'équipe a regardé les maquettes définitives hier soir, tout le monde est conquis, surtout par la page de programmation. C'est validé de notre côté et vous pouvez passer au développement.

Bonne journée à tous,

Solène Le Guerroué \ Administratrice, association Les Nuits de Kerlaz
#v(6pt)
P.-S. Cette validation vaut à condition que le bleu du menu soit foncé pour atteindre le contraste RGAA, notre financeur y tient. La référence à rappeler sur la facture est KZ-26, montant 5 200 € comme prévu.
"""
    return page(
        "ms-fr-courriel-ps",
        src,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "fr",
            client="association Les Nuits de Kerlaz",
            project="Site du festival",
            project_code="KZ-26",
            milestone="maquettes définitives",
            signatory_name="Solène Le Guerroué",
            signatory_title="Administratrice",
            signature_date="2026-04-15",
            amount="5200.00 EUR",
            conditions=["le bleu du menu soit foncé pour atteindre le contraste RGAA"],
        ),
    )


def courriel_vaud() -> Paper:
    src = r"""
#set page("a4", margin: (x: 22mm, y: 20mm))
#set text(font: "Liberation Sans", size: 9.6pt)
#grid(columns: (auto, 1fr), column-gutter: 10pt, row-gutter: 4pt, [Objet], [*Re: Relevé altimétrique, parcelle 1184 - livraison des plans*], [Expéditeur], [Jean-Daniel Rochat, Domaine de la Crausaz SA], [Destinataire], [Géomètres Pittet et Associés], [Date], [27.01.2026 08:15])
#v(8pt)
Madame, Monsieur,

Nous accusons bonne réception des plans au 1:200 et du fichier DXF de votre mandat 25.418. Notre architecte les a contrôlés sur place vendredi, les cotes concordent. Nous les acceptons tels quels et réglerons vos honoraires de CHF 3'460.00 dans les trente jours.

Avec nos meilleures salutations, \
Jean-Daniel Rochat, administrateur
#v(10pt)
#text(fill: gray.darken(20%), size: 8.5pt)[---- Message d'origine ---- \ Le 20.01.2026, Géomètres Pittet et Associés a écrit : \ Vous trouverez en annexe la livraison des plans. Sans remarque de votre part nous attendons tout de même votre accord écrit.]
"""
    return page(
        "ms-ch-courriel-plans",
        src,
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Domaine de la Crausaz SA",
            project="Relevé altimétrique, parcelle 1184",
            project_code="25.418",
            milestone="livraison des plans",
            signatory_name="Jean-Daniel Rochat",
            signatory_title="administrateur",
            signature_date="2026-01-27",
            amount="3460.00 CHF",
        ),
    )


def portail_attente() -> Paper:
    src = r"""
#set page("a4", margin: 15mm)
#set text(font: "DejaVu Sans", size: 8.3pt)
#text(11pt)[*Portail fournisseurs - Hôpitaux de la Vesdre*] #h(1fr) Imprimé le 14/04/2026
#v(4pt)
#block(fill: rgb("#fff4d6"), inset: 7pt, width: 100%)[Constat de prestation CP-2026-0871 : *à viser par le demandeur*]
#v(4pt)
#table(columns: (1fr, 1.4fr), inset: 5pt, stroke: .3pt + gray, [Prestataire], [Sonolab Acoustique SRL, Verviers], [Bénéficiaire], [Hôpitaux de la Vesdre ASBL], [Objet], [Mesures acoustiques, blocs opératoires 5 à 8], [Dossier], [HV-TEC-5530], [Bon de commande], [BC 26/10442], [Montant constaté], [6 325,00 EUR HTVA], [Déclaré terminé par le prestataire], [07/04/2026 (P. Hendrickx)])
#v(8pt)
*Circuit*
#table(columns: (auto, 1fr, auto), inset: 5pt, stroke: (bottom: .3pt), [Étape], [Intervenant], [État], [Dépôt du constat], [Sonolab Acoustique SRL], [fait 07/04], [Visa technique], [Bénédicte Lhoest, ingénieure biomédicale], [en cours], [Bon à payer], [Service comptable], [non atteint])
#v(4pt)
Rappel automatique adressé à Mme Lhoest le 13/04.
"""
    return page(
        "ms-be-portail-attente",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            None,
            "fr",
            client="Hôpitaux de la Vesdre ASBL",
            project="Mesures acoustiques, blocs opératoires 5 à 8",
            project_code="HV-TEC-5530",
            signatory_name="Bénédicte Lhoest",
            signatory_title="ingénieure biomédicale",
            amount="6325.00 EUR",
            po_number="BC 26/10442",
        ),
    )


def formulaire_vide() -> Paper:
    src = r"""
#set page("a4", margin: 20mm)
#set text(font: "Liberation Sans", size: 9.8pt)
#text(14pt)[*Attestation de fin de formation*] #h(1fr) Formulaire AF-7
#v(2pt)
Organisme : Cap Horizon Formation
#v(10pt)
Entreprise cliente #h(6pt) #fld("entreprise", 240pt, "Transports Delmotte et Fils") \ #v(4pt)
Convention n° #h(6pt) #fld("convention", 110pt, "CHF-26-0217") \ #v(4pt)
Intitulé #h(6pt) #fld("intitule", 300pt, "Éco-conduite poids lourds") \ #v(4pt)
Session #h(6pt) #fld("session", 160pt, "Groupe de mars") #h(10pt) Coût (€) #fld("cout", 80pt, "3 960,00") \ #v(10pt)
Le client, après lecture du bilan pédagogique : \ #v(4pt)
#chk("conforme", "no") #h(5pt) reconnaît la prestation conforme \ #v(3pt)
#chk("nonconforme", "no") #h(5pt) ne reconnaît pas la prestation conforme \ #v(12pt)
Nom et qualité #h(6pt) #fld("nom", 250pt, "Ludivine Delmotte, directrice d'exploitation") \ #v(4pt)
Signature électronique #h(6pt) #fld("sign", 180pt, "/s/ Ludivine Delmotte") \ #v(4pt)
Date #h(6pt) #fld("date", 100pt, "31 mars 2026")
"""
    return form(
        "ms-fr-formulaire-non-coche",
        src,
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "fr",
            client="Transports Delmotte et Fils",
            project="Éco-conduite poids lourds",
            project_code="CHF-26-0217",
            milestone="Groupe de mars",
            signatory_name="Ludivine Delmotte",
            signatory_title="directrice d'exploitation",
            signature_date="2026-03-31",
            amount="3960.00 EUR",
        ),
    )


def reception_reserves() -> Paper:
    src = r"""
#set page("a4", margin: 22mm)
#set text(font: "P052", size: 10pt)
#set par(justify: true)
*Agence Roumégous & Béziat, architectes DPLG* - Toulouse
#v(6pt)
#align(center)[#text(12.5pt)[Compte rendu de la visite de réception \ Extension du cabinet vétérinaire des Minimes]]
#v(6pt)
*Présents.* M. Armand Vialatte (SELARL Vétérinaire des Minimes, maître d'ouvrage), Mme Roumégous (architecte), M. Da Costa (société Bâti-Garonne).

*Rappels.* Le marché de gros œuvre RB-441 a été signé en mars 2025 ; les travaux se sont déroulés sans arrêt de chantier. La terrasse côté cour, hors marché, n'a pas été regardée.
#pagebreak()
*Constatations.* L'ensemble des salles a été parcouru. L'isolation, les seuils et les évacuations sont conformes. L'éclairage de la salle de radiologie a été essayé deux fois.

*Décision du maître d'ouvrage.* M. Vialatte reçoit les travaux du gros œuvre à effet de ce jour, 19 février 2026, avec les réserves suivantes, à lever sous trois semaines : reprise de l'enduit autour de la porte du chenil ; pose de la grille d'eaux pluviales manquante.

*Suite.* Le solde de 11 280,00 € TTC sera mandaté.
#v(12pt)
#grid(columns: (1fr, 1fr), [Le maître d'ouvrage \ ⟦431 40⟧ \ Armand Vialatte, vétérinaire associé], [L'entreprise \ ⟦432 34 #222222⟧])
"""
    return page(
        "ms-fr-visite-reception",
        src,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="SELARL Vétérinaire des Minimes",
            project="Extension du cabinet vétérinaire des Minimes",
            project_code="RB-441",
            milestone="gros œuvre",
            signatory_name="Armand Vialatte",
            signatory_title="vétérinaire associé",
            signature_date="2026-02-19",
            amount="11280.00 EUR",
            conditions=[
                "reprise de l'enduit autour de la porte du chenil",
                "pose de la grille d'eaux pluviales manquante",
            ],
        ),
    )


def avenant_ca() -> Paper:
    src = r"""
#set page("us-letter", margin: 0.9in)
#set text(font: "Nimbus Roman", size: 11pt)
#text(14pt)[*Ordre de changement OC-14*]
#v(4pt)
Donneur d'ouvrage : Centre communautaire Rivière-aux-Pins \ Entrepreneur : Constructions Bellehumeur inc. \ Chantier : Réfection de la piscine intérieure, contrat 23-6615
#v(6pt)
Objet du changement : remplacement de la membrane du bassin récréatif par un système à deux couches.
#table(columns: (1fr, auto), inset: 6pt, [Matériaux], [9 310,00 $ CA], [Main-d'œuvre], [6 840,00 $ CA], [*Augmentation du prix du contrat*], [*16 150,00 $ CA*])
#v(6pt)
Décision du donneur d'ouvrage : #h(4pt) #text(font: "DejaVu Sans")[☒] approuvé #h(10pt) #text(font: "DejaVu Sans")[☐] refusé
#v(2pt)
Remarque : approuvé pourvu que les travaux bruyants se fassent hors des heures de garderie.
#v(18pt)
⟦515 42⟧ #h(24pt) 05/06/2026
#v(-6pt)
#ln(70%) \
Marie-Ève Thibodeau, directrice générale
"""
    return page(
        "ms-ca-ordre-changement",
        src,
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "fr",
            client="Centre communautaire Rivière-aux-Pins",
            project="Réfection de la piscine intérieure",
            project_code="23-6615",
            signatory_name="Marie-Ève Thibodeau",
            signatory_title="directrice générale",
            amount="16150.00 CAD",
            change_order_number="OC-14",
            conditions=["les travaux bruyants se fassent hors des heures de garderie"],
            warnings=["ambiguous_date"],
        ),
    )


def recette_ko() -> Paper:
    src = r"""
#set page("a4", margin: 16mm)
#set text(font: "DejaVu Sans Mono", size: 8pt)
ANOMALIES & RECETTES  |  demande RCT-0199  |  vue complète
#line(length: 100%, stroke: (dash: "dashed"))
client ........... Institut océanographique de Porspoder \
projet ........... BOUÉE-NG (Plateforme de télémesure) \
objet ............ recette du palier 3, tableau de bord marées \
prestataire ...... Kelenn Ingénierie \
montant du palier  14 900,00 EUR HT \
état ............. *CLOS / KO MÉTIER*
#line(length: 100%, stroke: (dash: "dashed"))
[12/05/2026 09:30] Kelenn (Y. Riou) : palier déposé sur la préproduction. \
[18/05/2026 16:04] Institut (Maëlle Quéméneur, responsable données) : campagne passée, 31 cas sur 40 en succès. Les hauteurs d'eau sont décalées d'une heure après le passage à l'heure d'été, c'est bloquant. \
[19/05/2026 08:51] Institut (Maëlle Quéméneur, responsable données) : verdict KO métier, palier non reçu. À relivrer sous une nouvelle demande. \
[19/05/2026 08:52] système : état "en recette" devient "clos / KO métier"
#line(length: 100%, stroke: (dash: "dashed"))
fin de fiche
"""
    return page(
        "ms-fr-recette-ko",
        src,
        truth(
            "acceptance_certificate",
            "rejected",
            None,
            "fr",
            client="Institut océanographique de Porspoder",
            project="Plateforme de télémesure",
            project_code="BOUÉE-NG",
            milestone="palier 3",
            signatory_name="Maëlle Quéméneur",
            signatory_title="responsable données",
            signature_date="2026-05-19",
            amount="14900.00 EUR",
        ),
    )


def lettre_mission() -> Paper:
    src = r"""
#set page("a4", margin: 25mm)
#set text(font: "C059", size: 10pt)
#set par(justify: true)
#align(center)[*ÉNONCÉ DES TRAVAUX N° 2* \ annexe à la convention-cadre du 6 octobre 2025]
#v(6pt)
Entre la Fédération wallonne des Brasseurs (le Client) et Meridia Études SRL (le Prestataire).

*Objet.* Étude de filière "Houblon local", référence MER-1208 : entretiens, analyse des coûts, restitution.

*Livrables.* Un rapport d'étape en mars, un rapport final en juin. Chaque livrable fera l'objet d'une acceptation distincte.

*Prix.* Forfait de 31 500,00 EUR hors TVA, payable par moitiés.

*Durée.* Du 5 janvier au 30 juin 2026.
#v(14pt)
Fait à Namur en deux exemplaires, le 15 décembre 2025
#grid(columns: (1fr, 1fr), [Pour le Client \ ⟦611 40⟧ \ Quentin Delvaux, président], [Pour le Prestataire \ ⟦612 40 #222222⟧ \ Inès Marchal, associée])
"""
    return page(
        "ms-be-enonce-travaux",
        src,
        truth(
            "statement_of_work",
            None,
            True,
            "fr",
            client="Fédération wallonne des Brasseurs",
            project='Étude de filière "Houblon local"',
            project_code="MER-1208",
            signatory_name="Quentin Delvaux",
            signatory_title="président",
            signature_date="2025-12-15",
            amount="31500.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield reception_sans()
    yield reserves_levees()
    yield dossier_preuve()
    yield compte_rendu_activite()
    yield courriel_ps()
    yield courriel_vaud()
    yield portail_attente()
    yield formulaire_vide()
    yield reception_reserves()
    yield avenant_ca()
    yield recette_ko()
    yield lettre_mission()
