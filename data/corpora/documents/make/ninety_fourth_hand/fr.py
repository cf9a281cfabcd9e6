"""French papers from France, Belgium, Switzerland and Canada."""

from collections.abc import Iterator

from paper import truth

from .board import Paper, Scanner, Sheet, scanned, typeset


def reception() -> Paper:
    """A town takes over a footbridge without reserves; the decision is on the second page."""
    data = typeset(
        r"""
#grid(columns: (40mm, 1fr), column-gutter: 6mm, block(width: 100%, height: 24mm, stroke: 0.8pt, inset: 4pt)[#align(center + horizon)[VILLE DE \ *SAINT-AVIT-LE-PONT*]], [#text(size: 15pt, weight: "bold")[Procès-verbal des opérations préalables à la réception et décision] \ Marché de travaux n° 2025-VOI-17])
#v(3mm)
*A. Objet.* Passerelle piétonne du Moulin Vieux, lot unique : charpente métallique et platelage bois.

*B. Parties.* Maître d'ouvrage : commune de Saint-Avit-le-Pont. Titulaire : Constructions Métalliques du Lot SAS. Maître d'œuvre : atelier Garrigue, ingénieurs.

*C. Opérations.* Le 11 mai 2026 à 14 h, nous, Solène Garrigue, maître d'œuvre, avons, le titulaire dûment convoqué étant présent :
- vérifié l'implantation et le gabarit au-dessus de la crue de référence ;
- assisté à l'épreuve de chargement par sacs de sable (flèche mesurée : 14 mm, admise : 21 mm) ;
- contrôlé par sondage le serrage de quarante boulons sur cent soixante ;
- constaté le repliement du chantier et la remise en état de la berge.

*D. Proposition du maître d'œuvre.* Au vu de ce qui précède, je propose de prononcer la réception.
#v(6mm)
#sign(9, w: 40mm) #ln(60mm) \ S. Garrigue, le 11 mai 2026
#pagebreak()
*E. Décision du maître d'ouvrage*

Le maire, vu le cahier des clauses administratives générales applicables aux marchés de travaux et les propositions ci-devant, décide :
#v(2mm)
#bv La réception est prononcée sans réserve, avec effet au 11 mai 2026. \
#bo La réception est prononcée avec les réserves jointes. \
#bo La réception est refusée pour les motifs joints.
#v(3mm)
Le solde du marché, arrêté à 23 874,15 € TTC, sera mandaté sous trente jours.
#v(12mm)
À Saint-Avit-le-Pont, le #hand[18 mai 2026]
#v(9mm)
#sign(64, w: 48mm) #h(58mm) #stamp(paint: rgb("#3a3f9c"), turn: 4deg, size: 8pt)[MAIRIE \ SAINT-AVIT-LE-PONT] \
Jean-Loup Marsaudon, maire
#v(1fr)
#text(size: 8pt)[Notifié au titulaire par lettre recommandée. Délai de garantie : un an à compter de l'effet de la réception.]
""",
        face="Nimbus Sans", size=10.5, margin="23mm", lang="fr",
        page='footer: context align(center)[PV 2025-VOI-17 · feuillet #counter(page).display()]',
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted", True, "fr",
        client="commune de Saint-Avit-le-Pont", project="Passerelle piétonne du Moulin Vieux",
        project_code="2025-VOI-17", signatory_name="Jean-Loup Marsaudon", signatory_title="maire",
        signature_date="2026-05-18", amount="23874.15 EUR",
    )  # fmt: skip
    return Paper("nj-fr-reception", "a", "text", data, label)


def reserves() -> Paper:
    """A kitchen fitter's handover with reserves, scanned."""
    source = typeset(
        r"""
#text(size: 22pt, weight: "bold")[Agencements Kerdoncuff] \
Menuiserie – cuisines professionnelles – Quimperlé
#line(length: 100%, stroke: 1.5pt)
#set par(leading: 0.95em)
#align(center)[#text(size: 13pt)[*CONSTAT DE FIN DE POSE*]]
Maître d'ouvrage : *EHPAD Les Genêts d'Or* #h(1fr) Affaire n° *K-1758* \
Ouvrage : *Office de restauration du 2e étage* \
Pose terminée le : 3 avril 2026
#v(2mm)
Le client, après visite contradictoire (rayer les mentions inutiles) :
#v(1mm)
#h(5mm) #strike[reçoit l'ouvrage sans réserve] \
#h(5mm) reçoit l'ouvrage avec les réserves ci-dessous \
#h(5mm) #strike[ne reçoit pas l'ouvrage]
#v(2mm)
#rect(width: 100%, inset: 8pt)[Réserves : #hand[plan de travail inox rayé côté fenêtre, à remplacer] \ #hand[joint silicone manquant derrière le lave-batterie]]
Somme restant due à la levée des réserves : 3 190,00 €
#v(9mm)
#grid(columns: (1fr, 1fr), [Pour le client #v(8mm) #sign(86, w: 42mm) #ln(60mm) \ Maëlle Tanguy, responsable hôtelière \ le #hand[7 avril 2026]], [Pour l'entreprise #v(8mm) #sign(25, w: 36mm) #ln(60mm) \ Y. Kerdoncuff])
""",
        face="Carlito", size=11.5, margin="22mm", lang="fr",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted_with_conditions", True, "fr",
        client="EHPAD Les Genêts d'Or", project="Office de restauration du 2e étage",
        project_code="K-1758", signatory_name="Maëlle Tanguy",
        signatory_title="responsable hôtelière", signature_date="2026-04-07",
        amount="3190.00 EUR",
        conditions=[
            "plan de travail inox rayé côté fenêtre, à remplacer",
            "joint silicone manquant derrière le lave-batterie",
        ],
    )  # fmt: skip
    how = Scanner(dpi=128, skew=0.8, noise=2.3, jpeg=40, blur=0.6, seed=8)
    return scanned("nj-fr-reserves", source, how, label)


def belge() -> Paper:
    """A Belgian owner grants provisional acceptance by letter."""
    data = typeset(
        r"""
#grid(columns: (1fr, 1fr), [*ASBL Les Ateliers du Canal* \ Quai de l'Industrie 171 \ 1080 Molenbeek-Saint-Jean \ BCE 0400.123.987], align(right)[Bruxelles, le 20 mars 2026])
#v(9mm)
#h(50%) Entreprise Vandeputte-Leroy SRL \
#h(50%) À l'attention de M. Thibaut Leroy \
#h(50%) Chaussée de Mons 908, 1070 Anderlecht
#v(8mm)
*Par courriel et par la poste* \
Concerne : chantier *Salle de répétition Delvaux*, votre dossier 2025/A/66 — réception provisoire

Monsieur Leroy,

Vous nous avez invités le 9 mars à visiter le chantier achevé. Notre architecte, Madame Nyssens, s'y est rendue avec notre régisseur ; l'isolation vers le studio voisin a été mesurée à 58 dB, soit mieux que promis, et les remarques faites en février (plinthes, porte de secours, minuterie) avaient toutes été traitées.

En conséquence, nous vous accordons la réception provisoire des travaux à la date du 16 mars 2026. La première moitié du cautionnement peut être libérée, et votre état d'avancement final, d'un montant de 31 250,40 € hors TVA, est approuvé.

Rendez-vous est pris pour la réception définitive dans un an. D'ici là, les musiciens vous invitent au concert d'ouverture du 24 avril.

Recevez, Monsieur Leroy, nos salutations les meilleures.
#v(10mm)
#sign(37, w: 44mm)
#v(2mm)
Fatoumata Baldé \ Administratrice déléguée
""",
        face="P052", size=10.5, margin="24mm", lang="fr",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted", True, "fr",
        client="ASBL Les Ateliers du Canal", project="Salle de répétition Delvaux",
        project_code="2025/A/66", signatory_name="Fatoumata Baldé",
        signatory_title="Administratrice déléguée", signature_date="2026-03-20",
        amount="31250.40 EUR",
    )  # fmt: skip
    return Paper("nj-fr-belge", "a", "text", data, label)


def recette() -> Paper:
    """The proof page of an electronic signature under an application's acceptance."""
    data = typeset(
        r"""
#set table(stroke: 0.4pt + rgb("#8aa"))
#text(size: 8pt, fill: rgb("#577"))[Cobalt Ingénierie Logicielle — document 3/3 du dossier de recette] \
#text(size: 19pt, weight: "bold", fill: rgb("#0b4a6f"))[PV de VABF]
#table(columns: (42mm, 1fr), inset: 5.5pt, [Client], [Mutuelle des Gens de Rivière], [Application], [Espace adhérent mobile], [Référence projet], [CIL-MGR-52], [Jalon], [Vérification d'aptitude au bon fonctionnement, lot 2], [Échéance de facturation], [45 % du lot, soit 52 650,00 € HT])
*Bilan de la campagne du 4 au 22 mai 2026*
#table(columns: (1fr, 1fr, 1fr, 1fr, 1fr), inset: 5pt, align: center, [], [Bloquantes], [Majeures], [Mineures], [Total], [Ouvertes], [0], [6], [13], [19], [Corrigées et rejouées], [0], [6], [13], [19], [Restantes], [0], [0], [0], [0])
L'application tient la charge de 900 connexions simultanées. La Mutuelle prononce la vérification d'aptitude et autorise la mise en service régulier.
#v(3mm)
#block(fill: rgb("#eef5f8"), inset: 10pt, width: 100%)[
*Fichier de preuve* — Parapheur en ligne, transaction 8842-KD-2026-0519 \
#grid(columns: (1fr, 1fr), row-gutter: 3mm, [Signataire], [Clément Astruc, directeur des systèmes d'information], [Consentement], [coché le 26/05/2026 à 17:03:11], [Code reçu par SMS], [validé à 17:04:02], [Signature apposée], [26/05/2026 17:04:09 (heure de Paris)], [État], [SIGNÉ, cachet serveur valide])
#v(2mm)
#text(font: "Z003", size: 20pt)[Clément Astruc]]
""",
        face="Lato", size=9.5, margin="20mm", lang="fr",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "accepted", True, "fr",
        client="Mutuelle des Gens de Rivière", project="Espace adhérent mobile",
        project_code="CIL-MGR-52",
        milestone="Vérification d'aptitude au bon fonctionnement, lot 2",
        signatory_name="Clément Astruc", signatory_title="directeur des systèmes d'information",
        signature_date="2026-05-26", amount="52650.00 EUR",
    )  # fmt: skip
    return Paper("nj-fr-recette", "a", "text", data, label)


def cra() -> Paper:
    """A consultant's monthly record of days, approved by the client."""
    days = "".join(
        f"[{d}], [{v}], " for d, v in zip(
            ("2", "3", "4", "5", "6", "9", "10", "11", "12", "13", "16", "17", "18", "19", "20",
             "23", "24", "25", "26", "27"),
            ("1", "1", "1", "1", "½", "1", "1", "0", "1", "1", "1", "1", "1", "1", "½", "1", "1",
             "1", "1", "1"), strict=True,
        )
    )  # fmt: skip
    data = typeset(
        r"""
#align(center)[#text(size: 16pt, weight: "bold")[Compte rendu d'activité] \ février 2026]
#grid(columns: (1fr, 1fr), row-gutter: 2.5mm, [Intervenante : Hortense Delmas], [Société : Delta Conseil & Méthodes], [Client : Coopérative Laitière du Velay], [Mission : Refonte du plan d'approvisionnement], [Bon de mission : DCM-6021], [Lieu : Brioude et télétravail])
#v(3mm)
#table(columns: (1fr,) * 10, inset: 5pt, align: center, fill: (x, y) => if calc.rem(x, 2) == 0 { luma(235) }, ..("jour", "j.") * 5, DAYS)
Total du mois : *18 jours* (10 jours sur site, 8 à distance). Absence le 11 : jour de récupération convenu.

À reporter : atelier "saisonnalité" déplacé au 4 mars, à la demande des éleveurs.
#v(4mm)
*Visa du client.* J'atteste que ces journées ont été effectuées et je les approuve en vue de leur facturation au prix convenu de 720 € la journée, soit 12 960,00 € HT.
#v(9mm)
#sign(68, w: 42mm) #ln(64mm) #h(8mm) le #hand[3 mars 2026] \
Rémi Chambon, directeur logistique
#v(7mm)
#sign(2, w: 34mm) #ln(64mm) #h(8mm) le #hand[27 février 2026] \
L'intervenante
""".replace("DAYS", days.rstrip(", ")),
        face="Libertinus Serif", size=11.5, margin="24mm", lang="fr",
    )  # fmt: skip
    label = truth(
        "timesheet_approval", "accepted", True, "fr",
        client="Coopérative Laitière du Velay", project="Refonte du plan d'approvisionnement",
        project_code="DCM-6021", signatory_name="Rémi Chambon",
        signatory_title="directeur logistique", signature_date="2026-03-03",
        amount="12960.00 EUR",
    )  # fmt: skip
    return Paper("nj-fr-cra", "a", "text", data, label)


def changement() -> Paper:
    """A Canadian change order that lowers the price; its date can be read two ways."""
    data = typeset(
        r"""
#table(columns: (1fr, 1fr, 1fr), inset: 7pt, stroke: 0.9pt, table.cell(colspan: 2)[#text(size: 14pt, weight: "bold")[Ordre de changement / Change Order]], align(center + horizon)[N° *ODC-08*],
[Propriétaire : \ Centre communautaire de l'Outaouais], [Entrepreneur : \ Béton & Charpente Rideau inc.], [Projet : 24-1163 \ Gymnase Vanier, phase 2])
#v(2mm)
*Description.* Le plancher de bois franc prévu au devis est remplacé par un revêtement de vinyle sportif de 8 mm. Les lambourdes et la sous-couche ne sont plus requises; les lignes de jeu de badminton sont ajoutées.

#table(columns: (1fr, 46mm), inset: 6pt, align: (left, right), [Crédit plancher d'érable], [-68 400,00 \$], [Vinyle sportif, fourni et posé], [41 950,00 \$], [Lignes de jeu], [2 300,00 \$], [*Diminution du prix du contrat*], [*-24 150,00 \$*])

Délai d'exécution : inchangé. Toutes les autres conditions demeurent. Taxes en sus.
#v(4mm)
#grid(columns: (1fr, 1fr), column-gutter: 8mm, row-gutter: 12mm,
[Préparé par l'architecte #v(9mm) #sign(20, w: 36mm) #line(length: 100%, stroke: 0.4pt) Josée Whissell], [Accepté par l'entrepreneur #v(9mm) #sign(45, w: 36mm) #line(length: 100%, stroke: 0.4pt) Kevin Lalonde],
[Autorisé par le propriétaire #v(9mm) #sign(78, w: 40mm) #line(length: 100%, stroke: 0.4pt) Marguerite Séguin, directrice générale], [Date / Date #v(9mm) #hand(size: 1.3em)[04/05/2026] #line(length: 100%, stroke: 0.4pt)])
""",
        face="Caladea", size=10.5, margin="22mm", lang="fr", paper="us-letter",
    )  # fmt: skip
    label = truth(
        "change_order", "accepted", True, "fr",
        client="Centre communautaire de l'Outaouais", project="Gymnase Vanier, phase 2",
        project_code="24-1163", signatory_name="Marguerite Séguin",
        signatory_title="directrice générale", amount="-24150.00 CAD",
        change_order_number="ODC-08", warnings=["ambiguous_date"],
    )  # fmt: skip
    return Paper("nj-fr-changement", "a", "text", data, label)


def courriel() -> Paper:
    """A mail from the customer that validates, with one demand."""
    data = typeset(
        r"""
#text(weight: "bold", size: 12pt)[Charte graphique : c'est validé]
#v(1mm)
#grid(columns: (12mm, 1fr), row-gutter: 2mm, [De :], [Ségolène Ivars \<s.ivars\@thermes-luchapt.example\>], [À :], [Basile Ott, studio Papier-Caillou], [Date :], [jeudi 12 février 2026, 11 h 26])
#line(length: 100%, stroke: 0.3pt)
Bonjour Basile,

Le comité de direction a vu passer la charte complète hier. Le bleu "source" fait l'unanimité, le pictogramme du curiste aussi, même si notre président trouve qu'il lui ressemble.

Nous validons donc l'étape 3 (charte graphique) du projet Nouvelle Image, contrat PC-88, à condition que les fichiers du logo soient refournis en version monochrome pour la gravure sur les gobelets. Vous pouvez établir la facture d'étape, 6 700 € HT.

La suite (signalétique) démarre après les vacances d'hiver, je vous appelle.

Bien à vous,

Ségolène Ivars \
Directrice de la communication \
Thermes de Luchapt
""",
        face="DejaVu Serif", size=9.5, margin="25mm", lang="fr",
    )  # fmt: skip
    label = truth(
        "email", "accepted_with_conditions", None, "fr",
        client="Thermes de Luchapt", project="Nouvelle Image", project_code="PC-88",
        milestone="étape 3 (charte graphique)", signatory_name="Ségolène Ivars",
        signatory_title="Directrice de la communication", signature_date="2026-02-12",
        amount="6700.00 EUR",
        conditions=[
            "les fichiers du logo soient refournis en version monochrome pour la gravure sur les"
            " gobelets"
        ],
    )  # fmt: skip
    return Paper("nj-fr-courriel", "a", "text", data, label)


def refus() -> Paper:
    """A polite refusal of a study."""
    data = typeset(
        r"""
#align(center)[#text(size: 14pt)[Fondation Perreaux] \ #text(size: 8.5pt)[pour la sauvegarde du patrimoine rural · Lons-le-Saunier]]
#v(10mm)
Cabinet Hydrosol \ Madame Anaïs Monnet \ 5, rue des Salines \ 39110 Salins-les-Bains
#v(5mm)
#align(right)[Le 6 juillet 2026]

Objet : rapport intermédiaire "Mare et lavoir de Chaux-d'Aval", convention FP/26/12

Madame,

Je tiens d'abord à saluer la qualité de vos photographies et la patience dont vous avez fait preuve avec les riverains, qui m'en ont parlé avec chaleur.

Le conseil scientifique a pris connaissance de votre rapport intermédiaire. Il regrette de n'y trouver ni les mesures de débit en étiage ni l'inventaire des amphibiens, qui formaient l'essentiel de ce que la convention attendait de ce premier rendu. Dans ces circonstances, et bien que j'eusse préféré vous écrire autre chose, la Fondation n'est pas en mesure de recevoir ce livrable.

L'acompte correspondant, de 5 200 €, ne pourra être versé. Rien n'empêche que vous nous adressiez à l'automne un rapport refondu ; il serait lu avec bienveillance.

Je vous prie de croire, Madame, à l'assurance de ma considération distinguée.
#v(10mm)
#h(55%) #sign(83, w: 42mm) \
#v(2mm)
#h(55%) Hubert de Chavanne \
#h(55%) Secrétaire général
""",
        face="Nimbus Roman", size=11.5, margin="27mm", lang="fr",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "rejected", True, "fr",
        client="Fondation Perreaux", project="Mare et lavoir de Chaux-d'Aval",
        project_code="FP/26/12", milestone="rapport intermédiaire",
        signatory_name="Hubert de Chavanne", signatory_title="Secrétaire général",
        signature_date="2026-07-06", amount="5200.00 EUR",
    )  # fmt: skip
    return Paper("nj-fr-refus", "a", "text", data, label)


def commande() -> Paper:
    """A purchase order for laboratory work."""
    s = Sheet()
    s.box(40, 36, 515, 46, fill=None, thick=1.2)
    s.put(50, 58, "BON DE COMMANDE", 17, "Helvetica-Bold")
    s.put(50, 74, "à rappeler sur toute correspondance : n° 26-C-00719", 9)
    s.put(545, 58, "Charcuteries Bournazel SA", 12, "Helvetica-Bold", align="right")
    s.put(545, 74, "ZA du Tronc, 12850 Onet", 9, align="right")
    s.put(40, 108, "Fournisseur : Laboratoire Aveyronnais d'Hygiène, Rodez", 10.5)
    s.put(40, 124, "Dossier : Plan de contrôle microbiologique 2026 (réf. interne QHS-04)", 10.5)
    s.put(40, 140, "Date de commande : 7 janvier 2026      Validité : jusqu'au 31 décembre", 10.5)
    y = s.grid(
        40, 156, [255, 60, 90, 110],
        [
            ["Désignation", "Qté", "P.U. HT", "Montant HT"],
            ["Recherche Listeria, carcasses", "96", "21,50 €", "2 064,00 €"],
            ["Dénombrement flore totale", "96", "9,80 €", "940,80 €"],
            ["Prélèvements de surface, passage mensuel", "12", "74,00 €", "888,00 €"],
            ["Édition du bilan annuel", "1", "310,00 €", "310,00 €"],
            ["Total HT", "", "", "4 202,80 €"],
            ["TVA 20 %", "", "", "840,56 €"],
            ["Total TTC", "", "", "5 043,36 €"],
        ],
        9.5, high=19,
    )  # fmt: skip
    y = s.flow(
        40, y + 28, 515,
        "Résultats à transmettre par messagerie dans les cinq jours ouvrés suivant le"
        " prélèvement. Tout dépassement de seuil est signalé le jour même par téléphone à"
        " l'astreinte. Règlement à 45 jours fin de mois.", 10,
    )  # fmt: skip
    s.put(330, y + 40, "Pour l'acheteur,", 10)
    s.ink(340, y + 80, 51, 120, 28)
    s.put(330, y + 98, "Delphine Rascalou, responsable achats", 10)
    label = truth(
        "purchase_order", None, True, "fr",
        client="Charcuteries Bournazel SA", project="Plan de contrôle microbiologique 2026",
        project_code="QHS-04", signatory_name="Delphine Rascalou",
        signatory_title="responsable achats", amount="5043.36 EUR", po_number="26-C-00719",
    )  # fmt: skip
    return Paper("nj-fr-commande", "a", "text", s.done(), label)


def avis() -> Paper:
    """A Swiss installer declares its job done; the customer has not answered."""
    data = typeset(
        r"""
#grid(columns: (1fr, 1fr), [#text(size: 20pt, weight: "bold", fill: rgb("#d08700"))[Soleil du Jorat] \ Installations photovoltaïques Sàrl], align(right)[1083 Mézières VD \ Dossier *SJ-3092*])
#v(3mm)
#text(size: 14pt)[Avis d'achèvement de l'installation]

Destinataire : Commune d'Essertes-sur-Rolle, service des bâtiments \
Installation : Toiture du battoir, 96 modules, 41,3 kWc

Madame, Monsieur,

Nos monteurs ont quitté votre toit ce mardi 9 juin 2026. Les chaînes ont été mesurées une à une, l'onduleur est couplé au réseau depuis 15 h 40 et la production s'affiche déjà au hall d'entrée. Le contrôle de l'organe indépendant s'est déroulé sans remarque.

Nous considérons nos prestations comme exécutées conformément à l'offre du 14 novembre et vous remettons ci-joint le dossier technique. Solde ouvert : CHF 28'466.00.

Il vous suffit de compléter la case ci-dessous et de nous retourner un exemplaire.
#v(4mm)
#sign(92, w: 38mm) \
Yannick Cherpillod, chef de projet
#v(6mm)
#rect(width: 100%, inset: 10pt, stroke: 0.8pt)[
*Réception par le maître de l'ouvrage* #v(3mm)
L'installation est réceptionnée le : #ln(40mm) \ #v(5mm)
Nom : #ln(52mm) #h(6mm) Fonction : #ln(45mm) \ #v(5mm)
Signature : #ln(60mm)]
""",
        face="Carlito", size=11, margin="23mm", lang="fr",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "undecided", False, "fr",
        client="Commune d'Essertes-sur-Rolle", project="Toiture du battoir",
        project_code="SJ-3092", amount="28466.00 CHF", warnings=["partly_signed"],
    )  # fmt: skip
    return Paper("nj-fr-avis", "a", "text", data, label)


def formulaire() -> Paper:
    """A fillable page on which the customer refuses a training kit."""
    s = Sheet(face="Helvetica")
    s.box(0, 0, 595, 24, fill=None, thick=0)
    s.put(297, 54, "Fiche de validation de livrable", 17, "Helvetica-Bold", align="center")
    s.put(297, 72, "Pédagogia SCOP · conception de parcours de formation", 10, align="center")
    y = 100.0
    for caption, name, value in (
        ("Donneur d'ordre", "do", "Syndicat des Remontées de Haute-Ubaye"),
        ("Parcours", "par", "Accueil des saisonniers"),
        ("N° d'affaire", "aff", "PS-0457"),
        ("Livrable examiné", "liv", "L3 - Modules vidéo"),
        ("Prix du livrable", "prix", "9 850,00 EUR HT"),
    ):
        s.put(50, y + 11, caption)
        s.field(name, 165, y, 380, value)
        y += 25
    s.put(50, y + 20, "Votre avis après visionnage :", 10.5, "Helvetica-Bold")
    y += 30
    for name, words, on in (
        ("oui", "Livrable validé", False),
        ("res", "Livrable validé avec retouches mineures", False),
        ("non", "Livrable refusé", True),
    ):
        s.check(name, 58, y, on)
        s.put(78, y + 10, words, 10.5)
        y += 21
    s.put(50, y + 16, "Commentaire")
    s.c.acroForm.textfield(
        name="com", x=165, y=s.height - y - 66, width=380, height=60, fontSize=9,
        value="Le moniteur filmé descend sans casque.\nImpossible de montrer cela à l'embauche.",
        fieldFlags="multiline", borderWidth=0.5, forceBorder=True,
    )  # fmt: skip
    y += 92
    for caption, name, value in (
        ("Nom", "nom", "Lucas Bérard-Meyssonnier"),
        ("Qualité", "qual", "Chef d'exploitation"),
        ("Fait le", "date", "15 juin 2026"),
        ("Signature", "sig", "/s/ L. Bérard-Meyssonnier"),
    ):
        s.put(50, y + 11, caption)
        s.field(name, 165, y, 240, value)
        y += 25
    s.put(50, 790, "Enregistrer puis renvoyer à livrables@pedagogia-scop.example", 8.5)
    label = truth(
        "acceptance_certificate", "rejected", True, "fr",
        client="Syndicat des Remontées de Haute-Ubaye", project="Accueil des saisonniers",
        project_code="PS-0457", milestone="L3 - Modules vidéo",
        signatory_name="Lucas Bérard-Meyssonnier", signatory_title="Chef d'exploitation",
        signature_date="2026-06-15", amount="9850.00 EUR",
    )  # fmt: skip
    return Paper("nj-fr-formulaire", "a", "form", s.done(), label)


def annule() -> Paper:
    """A signed record whose first version has been cancelled, scanned."""
    source = typeset(
        r"""
#place(center + horizon, dy: -20mm, rotate(-25deg, rect(stroke: 4pt + luma(90), inset: 10pt)[#text(font: "Nimbus Sans", size: 44pt, weight: "bold", fill: luma(110))[ANNULÉ]]))
#align(right)[Version 1 du 28 avril 2026]
#text(size: 15pt, weight: "bold")[Bordereau de remise des plans d'exécution]
#v(3mm)
Émetteur : BET Falaise, structure béton #h(1fr) Étude n° BF.2611 \
Bénéficiaire : SCI Les Terrasses de Wimereux \
Opération : Résidence Les Oyats, 34 logements
#table(columns: (24mm, 1fr, 20mm), inset: 6pt, [Plan], [Intitulé], [Indice], [EXE-101], [Coffrage fondations], [B], [EXE-102], [Ferraillage radier], [B], [EXE-110], [Coffrage voiles sous-sol], [A], [EXE-115], [Escaliers préfabriqués], [A])
Le bénéficiaire reconnaît avoir vérifié ces plans et les accepte pour exécution.
#v(9mm)
#sign(59, w: 42mm) #ln(64mm) \
Ghislain Delattre, gérant – le 30 avril 2026
#v(12mm)
#hand(paint: rgb("#333"))[Remplacé par la version 2, radier à recalculer. G.D.]
""",
        face="Liberation Sans", size=11, margin="24mm", lang="fr",
    )  # fmt: skip
    label = truth(
        "acceptance_certificate", "undecided", True, "fr",
        client="SCI Les Terrasses de Wimereux", project="Résidence Les Oyats, 34 logements",
        project_code="BF.2611", signatory_name="Ghislain Delattre", signatory_title="gérant",
        signature_date="2026-04-30", warnings=["draft_or_void"],
    )  # fmt: skip
    how = Scanner(dpi=120, skew=-0.4, noise=1.6, jpeg=40, turn=180, seed=19)
    return scanned("nj-fr-annule", source, how, label)


def papers() -> Iterator[Paper]:
    """All of this part."""
    yield reception()
    yield reserves()
    yield belge()
    yield recette()
    yield cra()
    yield changement()
    yield courriel()
    yield refus()
    yield commande()
    yield avis()
    yield formulaire()
    yield annule()
