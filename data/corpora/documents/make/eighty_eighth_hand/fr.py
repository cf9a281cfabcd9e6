"""Papers of clients in France, Belgium, French-speaking Switzerland and Québec."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from scan import Scanner

from . import board


def pv_sans_reserve() -> Paper:
    """Procès-verbal de réception scanné, sans réserve."""
    pdf = board.sheet(
        r"""
#align(center)[#rect(inset: 8pt, width: 80%)[#text(size: 14pt, weight: "bold")[PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX]]]
#v(3mm)
#kv(w: 46mm, gap: 6pt, ([Maître d'ouvrage :], [Commune de Saint-Yrieix-les-Bois]), ([Opération :], [Réfection de la salle des fêtes]), ([Marché n° :], [2025-MAPA-08]), ([Lot :], [Lot 3 – Menuiseries extérieures]), ([Titulaire :], [SARL Menuiserie Chabrol]), ([Maître d'œuvre :], [Atelier Vergnaud, architectes]))
#v(4mm)
Le représentant de la commune, assisté du maître d'œuvre, s'est rendu sur place le 17 février 2026 en présence de l'entreprise. Les ouvrants ont été manœuvrés un à un, les joints et les appuis vérifiés, l'essai à l'eau n'a révélé aucune infiltration.

En conséquence, la réception est prononcée :
#v(1mm)
#tick(true, mark: "x") sans réserve, avec effet au 17 février 2026 \
#tick(false, mark: "x") avec les réserves de l'annexe 1 \
#tick(false, mark: "x") la réception est refusée ou reportée
#v(3mm)
Le solde du marché s'établit à 21 364,80 € TTC.
#v(8mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [Le maître d'ouvrage \ #sig(20, w: 44mm, h: 12mm) #full() Monique Faucher, maire], [L'entreprise \ #sig(35, w: 44mm, h: 12mm, c: black) #full() Éric Chabrol, gérant])
#v(3mm) Fait à Saint-Yrieix-les-Bois, le #pen[17/02/2026]
""",
        lang="fr",
        font="Liberation Serif",
        size=11,
        page='paper: "a4", margin: (x: 24mm, y: 20mm)',
    )
    return board.scanned(
        "nd-fr-pv-menuiseries",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Commune de Saint-Yrieix-les-Bois",
            project="Réfection de la salle des fêtes",
            project_code="2025-MAPA-08",
            milestone="Lot 3 – Menuiseries extérieures",
            signatory_name="Monique Faucher",
            signatory_title="maire",
            signature_date="2026-02-17",
            amount="21364.80 EUR",
        ),
        Scanner(dpi=125, skew=0.5, noise=2, blur=0.6, jpeg=36, seed=61),
    )


def pv_reserves() -> Paper:
    """Réception avec réserves d'une blanchisserie hospitalière."""
    pdf = board.sheet(
        r"""
#grid(columns: (1fr, auto), text(size: 9pt)[*GCS Blanchisserie du Val d'Authie* \ Direction technique], text(size: 9pt)[Réf. affaire : *BVA-2025-T4*])
#v(4mm)
#text(size: 16pt, weight: "bold", fill: rgb("#1b5e7a"))[Réception – Récupérateur de chaleur sur eaux de lavage]
#full(c: rgb("#1b5e7a"), t: 1.2pt)
*Article 1 – Constat.* Les opérations préalables ont eu lieu les 4 et 5 mai 2026. La puissance récupérée mesurée est de 212 kW pour 205 kW garantis.

*Article 2 – Décision.* Le groupement prononce la réception des ouvrages exécutés par Thermonord Ingénierie, assortie des réserves ci-après, à lever sous six semaines :
#v(1mm)
#table(columns: (12mm, 1fr, 42mm), inset: 5pt, stroke: (x, y) => (y: 0.3pt), [R1], [calorifuge manquant sur la vanne V14], [Thermonord], [R2], [schéma de principe à mettre à jour en armoire], [Thermonord], [R3], [formation de l'équipe de nuit à dispenser], [Thermonord])
*Article 3 – Garanties.* Le délai de la garantie de parfait achèvement court à compter du 5 mai 2026. La retenue de 5 % est maintenue dans les conditions du CCAP.

*Article 4 – Paiement.* Le terme « Réception » de l'échéancier, 47 250,00 € HT, peut être facturé.
#v(8mm)
#align(right)[Fait à Montreuil, le 7 mai 2026 \ Le directeur technique \ #sig(57, w: 46mm, h: 13mm) \ Fabien Delattre]
""",
        lang="fr",
        font="Carlito",
        size=11,
        page='paper: "a4", margin: (x: 25mm, y: 22mm)',
    )
    return board.plain(
        "nd-fr-reserves-blanchisserie",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="GCS Blanchisserie du Val d'Authie",
            project="Récupérateur de chaleur sur eaux de lavage",
            project_code="BVA-2025-T4",
            milestone="Réception",
            signatory_name="Fabien Delattre",
            signatory_title="directeur technique",
            signature_date="2026-05-07",
            amount="47250.00 EUR",
            conditions=[
                "calorifuge manquant sur la vanne V14",
                "schéma de principe à mettre à jour en armoire",
                "formation de l'équipe de nuit à dispenser",
            ],
        ),
    )


def recette() -> Paper:
    """PV de recette (VSR) d'une application, décision en deuxième page."""
    pdf = board.sheet(
        r"""
#set page(footer: context align(center, text(size: 8pt)[Mutuelle Armoricaine des Pêcheurs – PV de VSR – page #counter(page).display() / 2]))
#text(size: 18pt)[PV de vérification de service régulier]
#v(1mm) Projet *Espace Adhérent 2* · Code projet *EA2-DSI* · Titulaire : Kerzhin Numérique
#v(4mm)
#text(weight: "bold")[1. Rappel]
La mise en production a été faite le 2 mars 2026 ; la période de service régulier prévue au contrat était de trente jours calendaires.
#text(weight: "bold")[2. Disponibilité relevée]
#table(columns: (1fr, 1fr, 1fr, 1fr), align: center, inset: 4pt, [Semaine], [Engagement], [Mesure], [Tenu], [10], [99,5 %], [99,92 %], [Oui], [11], [99,5 %], [99,97 %], [Oui], [12], [99,5 %], [99,61 %], [Oui], [13], [99,5 %], [100 %], [Oui])
#text(weight: "bold")[3. Anomalies]
#table(columns: (24mm, 1fr, 30mm), inset: 4pt, [Ticket], [Objet], [État], [EA2-311], [Attestation vierge pour les ayants droit majeurs], [Clos le 11/03], [EA2-314], [Lenteur de la recherche de remboursements], [Clos le 19/03], [EA2-322], [Faute d'accord dans le courriel d'accueil], [Clos le 20/03])
#text(weight: "bold")[4. Réversibilité et documents]
Dossier d'exploitation, manuel de l'administrateur et code source déposés sur la forge interne.
#pagebreak()
#text(weight: "bold")[5. Décision de la maîtrise d'ouvrage]
#v(2mm)
Au vu de ce qui précède, la Mutuelle prononce la VSR de l'Espace Adhérent 2 à la date du 2 avril 2026. Aucune anomalie ne demeure ouverte. Le jalon J5 « VSR prononcée » donne lieu au paiement de 28 700 euros hors taxes.
#v(12mm)
#table(columns: (1fr, 1fr), inset: 8pt, [Pour la Mutuelle Armoricaine des Pêcheurs \ #v(1mm) #sig(91, w: 44mm, h: 12mm) \ Solenn Le Goff \ Directrice des systèmes d'information \ le 3 avril 2026], [Pour Kerzhin Numérique \ #v(1mm) #sig(14, w: 44mm, h: 12mm) \ Yann Prigent \ Chef de projet \ le 3 avril 2026])
""",
        lang="fr",
        font="URW Gothic",
        size=9.5,
        page='paper: "a4", margin: (x: 22mm, y: 22mm)',
    )
    return board.plain(
        "nd-fr-vsr-mutuelle",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Mutuelle Armoricaine des Pêcheurs",
            project="Espace Adhérent 2",
            project_code="EA2-DSI",
            milestone="VSR prononcée",
            signatory_name="Solenn Le Goff",
            signatory_title="Directrice des systèmes d'information",
            signature_date="2026-04-03",
            amount="28700.00 EUR",
        ),
    )


def refus_belge() -> Paper:
    """Refus d'agréation d'un relevé acoustique, lettre wallonne."""
    pdf = board.sheet(
        r"""
#text(size: 24pt, weight: "bold", fill: rgb("#b0862b"))[R·E·N] #h(3mm) #text(size: 9pt)[Régie des Écoles Namuroises ASBL – rue des Brasseurs 71 – 5000 Namur]
#v(12mm)
Bureau Acoustica Meuse SRL \ À l'attention de M. Wauthier \ Huy
#v(5mm)
Namur, le 12 juin 2026 \
N/réf. : REN/ac/26-44 #h(8mm) Dossier : *Isolation acoustique réfectoires*
#v(5mm)
Monsieur,

Nous avons lu avec attention le rapport de la phase 2 que vous nous avez remis le 29 mai, et nous savons le peu de temps dont vos mesureurs ont disposé entre deux services de cantine.

Il nous est cependant impossible d'y donner une suite favorable. Le temps de réverbération a été calculé sur une salle meublée alors que le cahier spécial des charges l'exigeait vide ; l'école de Salzinnes, pourtant comprise dans la mission, n'apparaît nulle part ; enfin les recommandations renvoient à une norme retirée depuis 2012.

Le rapport vous est donc retourné et votre déclaration de créance de 5.930,00 € ne sera pas mise en liquidation. Nous vous invitons à nous soumettre une version refaite pour le 15 septembre.

Veuillez agréer, Monsieur, l'expression de nos sentiments distingués.
#v(2mm)
#sig(49, w: 42mm, h: 14mm, c: black) \
Anne-Catherine Lecocq \
Administratrice déléguée
""",
        lang="fr",
        font="P052",
        size=10.5,
        page='paper: "a4", margin: (left: 32mm, right: 24mm, y: 20mm)',
    )
    return board.plain(
        "nd-be-refus-acoustique",
        pdf,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "fr",
            client="Régie des Écoles Namuroises ASBL",
            project="Isolation acoustique réfectoires",
            project_code="REN/ac/26-44",
            milestone="phase 2",
            signatory_name="Anne-Catherine Lecocq",
            signatory_title="Administratrice déléguée",
            signature_date="2026-06-12",
            amount="5930.00 EUR",
        ),
    )


def courriel_accord() -> Paper:
    """Un courriel court qui vaut validation."""
    pdf = board.sheet(
        r"""
#block(fill: luma(242), width: 100%, inset: 8pt)[
#text(size: 8.5pt)[*De :* Karim Benseddik \<k.benseddik\@fromagerie-aravis.example> \ *À :* Clémence Roux \ *Cc :* compta\@fromagerie-aravis.example \ *Envoyé :* mardi 20 janvier 2026 18:33 \ *Objet :* Re : Étiquettes reblochon fermier — BAT n° 3]]
#v(4mm)
Bonsoir Clémence,

Le BAT n° 3 est bon. Le vert est enfin celui de nos caisses, la DDPP n'a plus rien à redire sur la mention du lait cru, et ma mère a reconnu la ferme.

Bon à tirer validé, donc. Tu peux lancer les 40 000 et nous facturer les 3 180 € HT prévus au devis D-7741. Pour le coffret de Noël on en reparle au salon.

Bonne soirée,

Karim Benseddik \
Gérant \
Fromagerie des Aravis SAS
#v(3mm)
#line(length: 40mm, stroke: 0.4pt) \
#text(size: 9pt, fill: luma(80))[Le 19 janv. 2026 à 10:12, Clémence Roux (Atelier Papier Bleu) a écrit : \ > Voici le troisième bon à tirer pour le projet Gamme Étiquettes 2026. \ > Sans retour de ta part avant mercredi je perds mon créneau machine !]
""",
        lang="fr",
        font="Liberation Sans",
        size=10.5,
        page='paper: "a4", margin: (x: 20mm, y: 20mm)',
    )
    return board.plain(
        "nd-fr-bat-courriel",
        pdf,
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Fromagerie des Aravis SAS",
            project="Gamme Étiquettes 2026",
            milestone="BAT n° 3",
            signatory_name="Karim Benseddik",
            signatory_title="Gérant",
            signature_date="2026-01-20",
            amount="3180.00 EUR",
        ),
    )


def avenant() -> Paper:
    """Avenant genevois signé."""
    pdf = board.sheet(
        r"""
#align(right)[Genève, le 9 mars 2026]
#text(size: 20pt, style: "italic")[Avenant n° 3]
#v(1mm)
au contrat d'entreprise CE-1187 conclu entre

*Caisse de retraite des Horlogers* (ci-après : la Maîtresse de l'ouvrage) \
et \
*Perrinjaquet Façades SA* (ci-après : l'Entrepreneur)

concernant l'immeuble *Rénovation énergétique rue Liotard 44*.
#v(3mm)
#grid(columns: (8mm, 1fr), row-gutter: 8pt, [1.], [À la demande de la Maîtresse de l'ouvrage, les garde-corps des balcons côté cour sont remplacés par des garde-corps en verre feuilleté.], [2.], [Le prix global est augmenté de CHF 52'900.– hors TVA. Il passe ainsi de CHF 1'318'000.– à CHF 1'370'900.– hors TVA.], [3.], [Le délai intermédiaire « fermeture de l'enveloppe » est reporté au 28 août 2026 ; le délai final ne bouge pas.], [4.], [Toutes les autres clauses du contrat demeurent inchangées.])
#v(12mm)
#grid(columns: (1fr, 1fr), gutter: 15mm,
[La Maîtresse de l'ouvrage \ #v(1mm) #sig(75, w: 40mm, h: 13mm) \ Laurence Jaccoud \ Responsable du parc immobilier],
[L'Entrepreneur \ #v(1mm) #sig(23, w: 40mm, h: 13mm, c: black) \ Michel Perrinjaquet \ Administrateur])
""",
        lang="fr",
        font="Libertinus Serif",
        size=12,
        page='paper: "a4", margin: (x: 34mm, y: 28mm)',
    )
    return board.plain(
        "nd-ch-avenant-facades",
        pdf,
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Caisse de retraite des Horlogers",
            project="Rénovation énergétique rue Liotard 44",
            project_code="CE-1187",
            signatory_name="Laurence Jaccoud",
            signatory_title="Responsable du parc immobilier",
            signature_date="2026-03-09",
            amount="52900.00 CHF",
            change_order_number="3",
        ),
    )


def cra() -> Paper:
    """Compte rendu d'activité mensuel, scanné."""
    pdf = board.sheet(
        r"""
#text(size: 15pt, weight: "bold")[C R A] #h(3mm) Compte rendu d'activité – *mars 2026* #h(1fr) Opaline Conseil
#v(2mm)
Intervenante : Inès Marchetti #h(8mm) Client : Transports Gondrand-Leroy \ Mission : Refonte du SI facturation #h(8mm) Commande : CF-20318
#v(2mm)
#table(columns: range(16).map(_ => 1fr), inset: 3pt, align: center, ..range(1, 17).map(d => [#d]), ..(0,1,1,1,1,1,0,0,1,1,1,1,1,0,0,1).map(v => if v == 1 [1] else [–]))
#table(columns: range(15).map(_ => 1fr), inset: 3pt, align: center, ..range(17, 32).map(d => [#d]), ..(1,1,1,"½",0,0,1,1,1,1,0,0,0,1,1).map(v => if v == 0 [–] else [#v]))
#v(2mm)
Total facturable : *20,5 jours* à 610 € = *12 505,00 € HT*
#v(1mm)
Absences : 27 mars (congé), 20 mars après-midi.
#v(4mm)
#table(columns: (1fr, 1fr), inset: 8pt, [Signature de l'intervenante \ #v(1mm) #sig(42, w: 36mm, h: 10mm, c: black) \ le 31/03/2026], [Bon pour accord du client \ #v(1mm) #sig(53, w: 36mm, h: 10mm) \ Didier Vasseur, directeur administratif \ le #pen[02/04/2026]])
""",
        lang="fr",
        font="Liberation Sans",
        size=9.5,
        page='paper: "a4", margin: (x: 18mm, y: 24mm)',
    )
    return board.scanned(
        "nd-fr-cra-mars",
        pdf,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Transports Gondrand-Leroy",
            project="Refonte du SI facturation",
            signatory_name="Didier Vasseur",
            signatory_title="directeur administratif",
            signature_date="2026-04-02",
            amount="12505.00 EUR",
            po_number="CF-20318",
        ),
        Scanner(dpi=130, skew=-0.6, noise=2, blur=0.5, jpeg=38, shadow=True, seed=66),
    )


def levee() -> Paper:
    """Levée des réserves : tout est clos."""
    pdf = board.sheet(
        r"""
#set par(justify: true)
#text(size: 8pt)[OPH Rives de Charente · Service Patrimoine · 16 quai de l'Houmeau · Angoulême]
#v(4mm)
#text(size: 14pt, weight: "bold")[CONSTAT DE LEVÉE DES RÉSERVES] \
Résidence Les Cigognes – réhabilitation de 48 logements \ Lot plomberie – marché *24RC117* – entreprise Sanit'Ouest
#v(2mm)
La réception de ce lot avait été prononcée le 11 décembre 2025 sous neuf réserves. L'office a visité les logements concernés les 26 et 27 janvier 2026.
#v(2mm)
#table(columns: (auto, 1fr, auto, auto), inset: 4pt, stroke: 0.3pt + luma(130), fill: (x, y) => if y == 0 { luma(220) },
[Logt], [Objet de la réserve], [Levée], [Visa], [A03], [Siphon d'évier qui goutte], [Oui], [#pen[LB]], [A07], [Mitigeur inversé], [Oui], [#pen[LB]], [A11], [Trappe de gaine absente], [Oui], [#pen[LB]], [B02], [Faïence éclatée autour du receveur], [Oui], [#pen[LB]], [B05], [Chasse d'eau bruyante], [Oui], [#pen[LB]], [B06], [Robinet d'arrêt grippé], [Oui], [#pen[LB]], [C01], [Étiquetage des collecteurs], [Oui], [#pen[LB]], [C04], [Joint silicone à reprendre], [Oui], [#pen[LB]], [C09], [Radiateur sèche-serviettes de travers], [Oui], [#pen[LB]])
#v(2mm)
Plus aucune réserve ne subsiste. L'office déclare l'ouvrage définitivement reçu et demande à son comptable de libérer la retenue, soit 6 212,40 €.
#v(6mm)
Angoulême, le 29 janvier 2026 \
#sig(81, w: 40mm, h: 12mm) \
Laure Boisseau, conductrice d'opération
""",
        lang="fr",
        font="Caladea",
        size=10,
        page='paper: "a4", margin: 21mm',
    )
    return board.plain(
        "nd-fr-levee-reserves",
        pdf,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="OPH Rives de Charente",
            project="Résidence Les Cigognes",
            project_code="24RC117",
            milestone="Lot plomberie",
            signatory_name="Laure Boisseau",
            signatory_title="conductrice d'opération",
            signature_date="2026-01-29",
            amount="6212.40 EUR",
        ),
    )


def demi_signe() -> Paper:
    """Réception provisoire belge : un des deux administrateurs manque."""
    pdf = board.sheet(
        r"""
#set text(hyphenate: false)
#block(stroke: (y: 1.5pt), width: 100%, inset: (y: 7pt))[#align(center)[#text(size: 15pt)[RÉCEPTION PROVISOIRE] \ Intercommunale Eaux de la Semois SCRL]]
#v(3mm)
Entreprise : Réservoir de Straimont, étanchéité intérieure \
Cahier spécial des charges : IES/2025/33 \
Adjudicataire : Hydrofuge Ardenne SA

L'an deux mille vingt-six, le vingt et un avril, les soussignés se sont réunis au pied de l'ouvrage. La cuve a été remplie puis observée septante-deux heures ; la baisse de niveau est restée inférieure à deux millimètres. Le décompte final s'élève à 88.415,00 EUR hors TVA.

Rien ne s'oppose dès lors à ce que la réception provisoire soit accordée. Conformément aux statuts, le présent procès-verbal n'engage l'intercommunale que revêtu de la signature conjointe de deux administrateurs.
#v(10mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 8mm, align: bottom,
[#sig(2, w: 36mm, h: 11mm) #full(t: 0.3pt) Bernard Collignon \ administrateur \ 21.04.2026],
[#v(11mm) #full(t: 0.3pt) Véronique Thiry \ administratrice \ date :],
[#sig(46, w: 36mm, h: 11mm, c: black) #full(t: 0.3pt) J.-P. Noël \ adjudicataire \ 21.04.2026])
""",
        lang="fr",
        font="New Computer Modern",
        size=11,
        page='paper: "a4", margin: (x: 26mm, y: 26mm)',
    )
    return board.plain(
        "nd-be-reception-provisoire",
        pdf,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Intercommunale Eaux de la Semois SCRL",
            project="Réservoir de Straimont, étanchéité intérieure",
            project_code="IES/2025/33",
            milestone="réception provisoire",
            signatory_name="Véronique Thiry",
            signatory_title="administratrice",
            amount="88415.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def quebec() -> Paper:
    """Attestation québécoise signée, aucune case cochée."""
    pdf = board.sheet(
        r"""
#grid(columns: (1fr, 1fr), [#text(size: 20pt, weight: "bold", fill: rgb("#00539b"))[Boréalia] \ Services-conseils en informatique inc.], align(right)[Attestation d'achèvement \ Formulaire AA-4 (2025-09) \ Dossier : *BOR-1932*])
#v(5mm)
#table(columns: (50mm, 1fr), inset: 6pt, [Client], [Coopérative funéraire du Bas-Richelieu], [Projet], [Déploiement du registre des préarrangements], [Livrable], [L3 – Formation des conseillers], [Honoraires du livrable], [9 875,00 \$ CAD], [Livré le], [2026-05-22])
#v(4mm)
#strong[Section réservée au client.] Veuillez cocher l'énoncé qui convient, puis signer.
#v(2mm)
☐ #h(3mm) Le livrable est conforme et nous l'acceptons. \
☐ #h(3mm) Le livrable est accepté sous réserve des correctifs inscrits au verso. \
☐ #h(3mm) Le livrable est refusé; motifs au verso.
#v(9mm)
#grid(columns: (62mm, 1fr, 34mm), gutter: 6mm, [#sig(69, w: 46mm, h: 11mm) #full()  Signature], [#v(5.5mm) Ghislaine Champagne #v(1mm) #full() Nom], [#v(5.5mm) 2026-05-26 #v(1mm) #full() Date])
#v(3mm) Fonction : directrice générale
""",
        lang="fr",
        font="Nimbus Sans",
        size=10,
        page='paper: "us-letter", margin: 0.85in',
    )
    return board.plain(
        "nd-ca-attestation",
        pdf,
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "fr",
            client="Coopérative funéraire du Bas-Richelieu",
            project="Déploiement du registre des préarrangements",
            project_code="BOR-1932",
            milestone="L3 – Formation des conseillers",
            signatory_name="Ghislaine Champagne",
            signatory_title="directrice générale",
            signature_date="2026-05-26",
            amount="9875.00 CAD",
        ),
    )


def compte_rendu() -> Paper:
    """Compte rendu de chantier, sans décision."""
    pdf = board.sheet(
        r"""
#text(size: 12pt, weight: "bold")[Compte rendu de chantier n° 19] – mardi 14 avril 2026 #h(1fr) diffusion : tous
#full()
Affaire *2508 – Médiathèque du Faubourg* · Maître d'ouvrage : Ville de Montcombroux
#v(2mm)
#columns(2, gutter: 7mm)[
*Présents* \ Mme Ollier (Ville), M. Sène (OPC), M. Bardet (gros œuvre), Mme Kaci (CVC). \
*Excusé* \ M. Thévenin (électricité). \ \
*Avancement* \ Voiles du R+1 coulés file 4 à 9. Charpente en fabrication, montage annoncé semaine 22. \ \
*Intempéries* \ Deux jours constatés en avril, total porté à sept.
#colbreak()
*À faire* \ – Bardet : plan de réservations du local technique, pour vendredi. \ – Kaci : choix des diffuseurs à présenter avec échantillon. \ – Sène : planning recalé avant la prochaine réunion. \ \
*Réceptions* \ La date des opérations préalables du lot 2 sera fixée plus tard ; la Ville n'a pas encore désigné qui la représentera. \ \
*Prochaine réunion* \ 21 avril, 14 h, base vie.]
#v(4mm)
#text(size: 8pt)[Sans observation écrite sous huit jours, ce compte rendu est réputé fidèle. Rédigé par M. Sène, cabinet Ordonance.]
""",
        lang="fr",
        font="Liberation Sans Narrow",
        size=10.5,
        page='paper: "a4", margin: 19mm',
    )
    return board.plain(
        "nd-fr-compte-rendu",
        pdf,
        truth(
            "other",
            None,
            None,
            "fr",
            client="Ville de Montcombroux",
            project="Médiathèque du Faubourg",
            project_code="2508",
        ),
    )


def bon_installation() -> Paper:
    """Formulaire rempli à l'écran, avec une réserve écrite dans le champ Observations."""
    form = board.Form(A4, "Fiche de fin d'intervention")
    form.draw(lambda c, h: (c.setStrokeColorRGB(0.75, 0.2, 0.1), c.rect(36, h - 800, 523, 764)))
    form.draw(lambda c, h: c.setStrokeColorRGB(0, 0, 0))
    form.say(52, 66, "Fiche de fin d'intervention", "Helvetica-Bold", 18)
    form.say(52, 84, "Cuisinox Provence - agencement de cuisines professionnelles", size=9)
    y = 122.0
    for name, label, value in (
        ("client", "Établissement", "Lycée hôtelier Les Cadenières"),
        ("chantier", "Chantier", "Cuisine pédagogique n° 2"),
        ("numero", "N° de chantier", "CXP-0558"),
        ("prestation", "Prestation", "Pose et raccordement du piano central"),
        ("prix", "Montant HT", "43 600,00 EUR"),
    ):
        form.say(52, y, label, "Helvetica-Oblique", 10)
        form.field(name, 170, y, 340, value)
        y += 27
    y += 16
    form.say(52, y, "Avis de l'établissement :", "Helvetica-Bold", 10)
    form.box("avec", 200, y, True, "check")
    form.say(218, y, "Reçu avec observations")
    form.box("sans", 200, y + 20, False, "check")
    form.say(218, y + 20, "Reçu sans observation")
    form.box("non", 200, y + 40, False, "check")
    form.say(218, y + 40, "Non reçu")
    form.say(52, y + 74, "Observations", "Helvetica-Bold", 10)
    remark = "hotte de droite à rééquilibrer avant la rentrée de septembre"
    form.field("obs", 52, y + 128, 458, remark, 46)
    y += 170
    form.say(52, y, "Nom et qualité")
    form.field("nom", 150, y, 170, "Sylvie Arnaudo")
    form.field("qualite", 330, y, 180, "proviseure adjointe")
    form.say(52, y + 30, "Date")
    form.field("date", 150, y + 30, 90, "08/07/2026")
    form.scrawl(340, y + 72, 13, 130, 30)
    form.say(340, y + 88, "Signature et cachet", "Helvetica-Oblique", 8)
    return board.filled(
        "nd-fr-fiche-intervention",
        form,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Lycée hôtelier Les Cadenières",
            project="Cuisine pédagogique n° 2",
            project_code="CXP-0558",
            milestone="Pose et raccordement du piano central",
            signatory_name="Sylvie Arnaudo",
            signatory_title="proviseure adjointe",
            signature_date="2026-07-08",
            amount="43600.00 EUR",
            conditions=[remark],
        ),
    )


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    first = (pv_sans_reserve, pv_reserves, recette, refus_belge, courriel_accord, avenant)
    for make in (*first, cra, levee, demi_signe, quebec, compte_rendu, bon_installation):
        yield make()
