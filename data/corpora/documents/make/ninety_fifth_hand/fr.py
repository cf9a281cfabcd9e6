"""French papers of France, Belgium, Switzerland and Canada."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import AC, CO, COND, MAIL, NO, OPEN, OTHER, TS, YES, scanned, text


def clean() -> Paper:
    """Procès-verbal de réception sans réserve."""
    body = r"""
#set page("a4", margin: (x: 22mm, y: 18mm))
#set text(font: "P052", size: 10.3pt, lang: "fr")
#align(center)[#text(9pt)[MARCHÉ PRIVÉ DE TRAVAUX – NORME NF P 03-001]
#v(1mm) #text(16pt, weight: "bold")[PROCÈS-VERBAL DE RÉCEPTION]]
#v(4mm)
#grid(columns: (42mm, 1fr), row-gutter: 3mm,
 [Maître d'ouvrage :], [*SCI Les Tanneurs du Gier*, Saint-Chamond],
 [Opération :], [*Transformation d'un atelier en cabinet médical*],
 [Lot :], [*Lot 04 – Menuiseries extérieures*],
 [Entreprise :], [Miroiterie Chavassieux SARL],
 [Maître d'œuvre :], [Agence Perrin-Volle, architectes DPLG],
 [Affaire n° :], [PV-2418])
#v(4mm)
Je soussignée, Brigitte Fayolle, gérante, représentant le maître d'ouvrage, après avoir procédé à la visite des ouvrages avec l'architecte et en présence de l'entrepreneur dûment convoqué, déclare que :
#v(2mm)
#xb() #h(1mm) la réception est prononcée *sans réserve* avec effet au 4 juin 2026 ; \
#eb() #h(1mm) la réception est prononcée *assortie des réserves* énumérées en annexe ; \
#eb() #h(1mm) la réception est *refusée*.
#v(3mm)
La garantie de parfait achèvement court pendant un an, les garanties biennale et décennale dans les conditions légales. La retenue de garantie, cautionnée par la banque de l'entreprise, sera libérée à l'issue de la première année.
#v(3mm)
Dressé en trois exemplaires à Saint-Chamond, le 4 juin 2026.
#v(8mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 6mm,
 [Le maître d'ouvrage #v(1mm) #ink(31, w: 92, c: black) \ Brigitte Fayolle], [L'architecte #v(1mm) #ink(32, w: 90) \ Rémi Volle], [L'entrepreneur #v(1mm) #ink(33, w: 86) \ Alain Chavassieux])
"""
    label = truth(
        AC, YES, True, "fr", client="SCI Les Tanneurs du Gier",
        project="Transformation d'un atelier en cabinet médical", project_code="PV-2418",
        milestone="Lot 04 – Menuiseries extérieures", signatory_name="Brigitte Fayolle",
        signatory_title="gérante", signature_date="2026-06-04",
    )  # fmt: skip
    return text("fr-pv", body, label)


def reserves() -> Paper:
    """Réception avec réserves, numérisée."""
    body = r"""
#set page("a4", margin: 20mm)
#set text(font: "Liberation Sans", size: 10.5pt, lang: "fr")
#box(stroke: 1pt, inset: 8pt, width: 100%)[#text(13pt, weight: "bold")[Réception de travaux – fiche client] \ Étanchéité Morvan-Sud · Autun]
#v(3mm)
Client : Camping municipal de Lac-Bercy \
Chantier : Réfection du bloc sanitaire C \
N° de devis signé : D-7730 #h(14mm) Montant du marché : 26 480,00 € HT
#v(3mm)
Le client reconnaît avoir visité le chantier terminé avec le chef d'équipe et le réceptionne
#v(1mm)
#eb() sans réserve #h(12mm) #tk() avec les réserves ci-dessous
#v(2mm)
#table(columns: (10mm, 1fr, 34mm), inset: 7pt, [N°], [Nature de la réserve], [À lever avant le], [1], [#script(f: "DkgHandwriting", s: 14pt)[joint de la cabine PMR à reprendre]], [#script(f: "DkgHandwriting", s: 14pt)[30/04/2026]], [2], [#script(f: "DkgHandwriting", s: 14pt)[deux patères manquantes]], [#script(f: "DkgHandwriting", s: 14pt)[30/04/2026]], [3], [], [])
#v(4mm)
Fait à #script(f: "DkgHandwriting", s: 14pt)[Autun] le #script(f: "DkgHandwriting", s: 14pt)[27 mars 2026]
#v(4mm)
#grid(columns: (1fr, 1fr), gutter: 14mm, [Le client (nom, qualité, signature) #v(1mm) #script(f: "DkgHandwriting", s: 14pt)[Joël Bouttier, régisseur] #v(1mm) #ink(706, w: 104)], [Pour l'entreprise #v(8mm) #ink(707, w: 90)])
"""
    label = truth(
        AC, COND, True, "fr", client="Camping municipal de Lac-Bercy",
        project="Réfection du bloc sanitaire C", project_code="D-7730",
        signatory_name="Joël Bouttier", signatory_title="régisseur",
        signature_date="2026-03-27", amount="26480.00 EUR",
        conditions=["joint de la cabine PMR à reprendre", "deux patères manquantes"],
    )  # fmt: skip
    how = Scanner(dpi=120, skew=-0.9, noise=2.2, blur=0.5, jpeg=36, seed=41)
    return scanned("fr-reserves", body, label, how)


def belgian() -> Paper:
    """Réception provisoire belge sans remarque."""
    body = r"""
#set page("a4", margin: (x: 25mm, y: 22mm))
#set text(font: "Caladea", size: 11pt, lang: "fr", region: "BE")
#grid(columns: (1fr, auto), [*Bureau d'études Wauthier & Loos* \ Chaussée de Dinant, Namur], [Dossier 23.117])
#v(8mm)
#text(14pt)[#underline[Procès-verbal de réception provisoire]]
#v(4mm)
L'an deux mille vingt-six, le huit janvier, à dix heures,

à la requête de l'entreprise Terrassements Gilson SA, nous nous sommes rendus sur le chantier *Égouttage de la rue du Fond des Veaux*, adjugé par *l'Intercommunale de la Haute-Meuse* (cahier spécial des charges IHM-T-88) pour un montant de 611 204,50 EUR hors TVA.

Étaient présents : M. Baudouin Lemaire, fonctionnaire dirigeant ; Mme Loos pour le bureau d'études ; M. Gilson.

Les essais à l'air de tous les tronçons et l'inspection caméra ont donné satisfaction. Les ouvrages ont été trouvés conformes au contrat et en bon état. En conséquence, la réception provisoire est accordée à la date de ce jour ; le délai de garantie de deux ans commence et la première moitié du cautionnement est libérable.
#v(3mm)
Lu et approuvé,
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [#ink(840, w: 112, c: black) \ B. Lemaire \ Fonctionnaire dirigeant], [#ink(841, w: 92) \ J. Gilson \ Administrateur délégué])
"""
    label = truth(
        AC, YES, True, "fr", client="l'Intercommunale de la Haute-Meuse",
        project="Égouttage de la rue du Fond des Veaux", project_code="IHM-T-88",
        milestone="réception provisoire", signatory_name="Baudouin Lemaire",
        signatory_title="Fonctionnaire dirigeant", signature_date="2026-01-08",
        amount="611204.50 EUR",
    )  # fmt: skip
    return text("fr-provisoire-be", body, label)


def quebec_mail() -> Paper:
    """Un courriel québécois qui approuve sous condition."""
    body = r"""
#set page("us-letter", margin: 18mm)
#set text(font: "Lato", size: 10pt, lang: "fr", region: "CA")
#text(15pt)[Maquettes du portail citoyen – 2e ronde]
#v(2mm)
#grid(columns: (1fr, auto), [*Josée Thivierge* \<jthivierge\@villecoteaux.example\> \ À : Olivier Nadon (Studio Boréas)], [mar. 10 févr. 2026 à 15 h 22])
#rule(k: luma(190))
#v(2mm)
Bonjour Olivier,

Merci d'avoir refait l'accueil si rapidement. Le comité a regardé la deuxième ronde ce midi et tout le monde préfère la version B.

De notre côté, les maquettes sont approuvées à condition que les contrastes du menu respectent le SGQRI 008. Fais-moi signe quand c'est corrigé, tu n'as pas besoin de repasser par le comité. Tu peux émettre la facture de 11 900,00 \$ pour ce jalon (projet VC-WEB-26).

Bonne fin de journée!

*Josée Thivierge* \
Chef de division, communications numériques \
Ville des Coteaux
"""
    label = truth(
        MAIL, COND, None, "fr", client="Ville des Coteaux", project="portail citoyen",
        project_code="VC-WEB-26", milestone="Maquettes", signatory_name="Josée Thivierge",
        signatory_title="Chef de division, communications numériques",
        signature_date="2026-02-10", amount="11900.00 CAD",
        conditions=["les contrastes du menu respectent le SGQRI 008"],
    )  # fmt: skip
    return text("fr-courriel-qc", body, label)


def amendment() -> Paper:
    """Un avenant vaudois, signé et numérisé."""
    body = r"""
#set page("a4", margin: 22mm)
#set text(font: "Nimbus Sans", size: 10.5pt, lang: "fr", region: "CH")
#text(20pt, weight: "bold")[Avenant n° 3] #h(1fr) #text(9pt)[CFC 273 · Agencement]
#rule(t: 1.5pt)
#v(2mm)
Maître de l'ouvrage : Fondation Clos-Rivaz, Vevey \
Ouvrage : Extension de l'EMS Clos-Rivaz \
Affaire : 1904-CR \
Entreprise : Ébénisterie Jaquerod Sàrl
#v(3mm)
Objet : armoires supplémentaires dans les chambres 31 à 38, avec éclairage intégré et serrures à carte.
#v(2mm)
#table(columns: (1fr, 40mm), inset: 6pt, align: (left, right), [Fourniture et pose, 8 pièces à CHF 2'310.00], [18'480.00], [Rabais contractuel 4 %], [– 739.20], [*Plus-value nette, hors TVA (CHF)*], [*17'740.80*])
#v(2mm)
Délai : la remise des chambres reste fixée au 30 octobre.
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 14mm, [L'entreprise, le 3.9.2026 #v(2mm) #ink(53, w: 96) #v(-3mm) #rule() Cédric Jaquerod], [Bon pour accord, le maître de l'ouvrage #v(2mm) #ink(54, w: 110) #v(-3mm) #rule() Marie-Claude Pittet, directrice \ Vevey, le 10.9.2026])
"""
    label = truth(
        CO, YES, True, "fr", client="Fondation Clos-Rivaz",
        project="Extension de l'EMS Clos-Rivaz", project_code="1904-CR",
        signatory_name="Marie-Claude Pittet", signatory_title="directrice",
        signature_date="2026-09-10", amount="17740.80 CHF", change_order_number="3",
    )  # fmt: skip
    how = Scanner(dpi=118, skew=0.4, noise=2.2, blur=0.4, jpeg=36, seed=42, turn=180)
    return scanned("fr-avenant-ch", body, label, how)


def activity() -> Paper:
    """Un compte rendu d'activité dont le visa du client manque."""
    cells = ",".join(
        f"[{n}],[{'–' if n in (1, 2, 3, 9, 10, 14, 16, 17, 23, 24, 30, 31) else '1'}]"
        for n in range(1, 32)
    )
    body = (
        r"""
#set page("a4", margin: (x: 18mm, y: 16mm))
#set text(font: "Carlito", size: 10pt, lang: "fr")
#rect(fill: rgb("#fff3d6"), width: 100%, inset: 8pt)[#text(14pt, weight: "bold")[C.R.A. mensuel – mai 2026] #h(1fr) Althéane Conseil]
#v(2mm)
Client final : *Mutuelle du Val d'Oudon* #h(1fr) Mission : *Refonte du moteur de tarification* \
Bon de mission : *ALC-M-0642* #h(1fr) Intervenante : Soraya Benchekroun
#v(2mm)
#table(columns: 16, inset: 3.4pt, align: center, stroke: 0.4pt, [j], [n], [j], [n], [j], [n], [j], [n], [j], [n], [j], [n], [j], [n], [j], [n], """
        + cells
        + r""")
#v(1mm)
Jours produits : *19* #h(8mm) Taux journalier : 560,00 € #h(8mm) À facturer : *10 640,00 € HT*
#v(1mm)
1 = journée, ½ = demi-journée, – = absence, week-end ou férié
#v(8mm)
#table(columns: (1fr, 1fr), inset: 9pt, [Visa de l'intervenante, le 29/05/2026 #v(1mm) #ink(230, w: 98)], [Visa du client (Bertrand Quélen, responsable actuariat) #v(1mm) #box(height: 26pt) Le :])
"""
    )
    label = truth(
        TS, OPEN, False, "fr", client="Mutuelle du Val d'Oudon",
        project="Refonte du moteur de tarification", project_code="ALC-M-0642",
        signatory_name="Bertrand Quélen", signatory_title="responsable actuariat",
        amount="10640.00 EUR",
    )  # fmt: skip
    return text("fr-cra", body, label)


def courteous() -> Paper:
    """Une lettre aimable qui ne valide pas."""
    body = r"""
#set page("a4", margin: (x: 28mm, y: 26mm))
#set text(font: "C059", size: 10.6pt, lang: "fr")
#set par(leading: 0.75em, spacing: 1.2em)
*Musée de la Batellerie d'Ornans-sur-Loue* \
Service des publics
#v(4mm)
#align(right)[Madame Capucine Delorge \ Atelier Grand Large \ 44000 Nantes
#v(2mm) Ornans, le 15 octobre 2025]
#v(4mm)
Projet n° : MB/SP/2025-61 \
Objet : mallette pédagogique « Au fil de l'eau », prototype

Chère Madame,

Nous avons eu grand plaisir à découvrir votre prototype, que deux classes de CM1 ont manipulé la semaine dernière. Les enfants ont adoré la maquette de l'écluse, et l'équipe salue la qualité des illustrations.

Il nous est toutefois apparu que les fiches ne suivent pas le programme arrêté avec l'inspection, que les petites pièces se détachent et que le coffret dépasse de huit kilos le poids prévu au cahier des charges. Dans ces conditions, vous comprendrez que nous ne soyons pas en mesure de prononcer l'admission du prototype, et que le solde de 6 150 € demeure pour l'instant suspendu.

Nous serions heureux de vous recevoir pour envisager ensemble une nouvelle proposition, que nous attendrions avant Noël.

Je vous prie d'agréer, chère Madame, l'expression de mes sentiments les meilleurs.
#v(1mm)
#ink(1212, w: 116, h: 30, c: black)

Étienne Racine \
Responsable du service des publics
"""
    label = truth(
        AC, NO, True, "fr", client="Musée de la Batellerie d'Ornans-sur-Loue",
        project="mallette pédagogique « Au fil de l'eau »", project_code="MB/SP/2025-61",
        milestone="prototype", signatory_name="Étienne Racine",
        signatory_title="Responsable du service des publics", signature_date="2025-10-15",
        amount="6150.00 EUR",
    )  # fmt: skip
    return text("fr-mallette", body, label)


def regular_service() -> Paper:
    """Vérification de service régulier : un signataire sur deux."""
    body = r"""
#set page("a4", margin: (x: 20mm, y: 18mm))
#set text(font: "DejaVu Sans", stretch: 75%, size: 9.2pt, lang: "fr")
#table(columns: (1fr, 1fr), stroke: 0.8pt + rgb("#134074"), inset: 8pt,
 table.cell(colspan: 2, fill: rgb("#134074"))[#text(white, 13pt, weight: "bold")[Décision de vérification de service régulier (CCAG-TIC)]],
 [Acheteur : *Centre hospitalier de Haute-Brenne*], [Titulaire : Imagys SAS],
 [Marché : *Archivage des images médicales*], [Numéro : *CHHB-2025-0214*],
 [Période observée : 2 mars – 31 mars 2026], [Jalon : *VSR*],
 table.cell(colspan: 2)[Somme à mandater après décision : *43 600,00 € TTC*])
#v(3mm)
Disponibilité mesurée sur la période : 99,94 % (exigé : 99,8 %). Incidents bloquants : néant. Temps d'affichage d'un examen : 2,1 s au 95e centile.

Au vu de ce relevé, l'acheteur constate l'aptitude et le service régulier du système et en prononce l'admission.
#v(2mm)
La présente décision exige le seing du directeur des systèmes d'information *et* celui de la directrice des achats.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 12mm,
 [Le directeur des systèmes d'information #v(2mm) #ink(666, w: 104) #v(-3mm) #rule() Thierry Maugis \ le 7 avril 2026],
 [La directrice des achats #v(2mm) #box(height: 26pt) #v(-3mm) #rule() Hélène Sarrazin \ le])
"""
    label = truth(
        AC, OPEN, False, "fr", client="Centre hospitalier de Haute-Brenne",
        project="Archivage des images médicales", project_code="CHHB-2025-0214", milestone="VSR",
        signatory_name="Hélène Sarrazin", signatory_title="directrice des achats",
        amount="43600.00 EUR", warnings=["partly_signed"],
    )  # fmt: skip
    return text("fr-vsr", body, label)


def footnote() -> Paper:
    """Une attestation dont la condition est dans une note de bas de page."""
    body = r"""
#set page("a4", margin: (x: 30mm, top: 28mm, bottom: 24mm))
#set text(font: "URW Bookman", size: 9.8pt, lang: "fr")
#set par(leading: 0.8em)
#align(center, text(15pt)[Attestation de bonne fin])
#v(6mm)
La société *Cidrerie Le Goasguen*, représentée par sa directrice industrielle, Mme Nolwenn Le Goasguen, atteste que le cabinet *Acoustique Armor* a mené à bien l'étude intitulée *Réduction du bruit de la ligne d'embouteillage* (référence AA-15-330).

Les mesures ont été faites de jour comme de nuit ; le rapport, remis le 2 décembre 2025, répond aux questions posées et nous l'acceptons.#footnote[Acceptation donnée sous réserve que le cabinet refasse la mesure au droit du poste 6, le sonomètre ayant été déréglé ce jour-là.] Les honoraires, soit 7 980,00 € hors taxes, peuvent être facturés.

Nous avons apprécié la disponibilité des deux ingénieurs et n'hésiterons pas à les recommander à nos confrères.
#v(6mm)
Fait à Plouagat, le 16 décembre 2025
#v(3mm)
#ink(2024, w: 120, h: 30) \
Nolwenn Le Goasguen
"""
    label = truth(
        AC, COND, True, "fr", client="Cidrerie Le Goasguen",
        project="Réduction du bruit de la ligne d'embouteillage", project_code="AA-15-330",
        signatory_name="Nolwenn Le Goasguen",
        signatory_title="directrice industrielle", signature_date="2025-12-16",
        amount="7980.00 EUR",
        conditions=["le cabinet refasse la mesure au droit du poste 6"],
    )  # fmt: skip
    return text("fr-attestation", body, label)


def proofs() -> Paper:
    """Un bon à tirer paraphé page par page."""
    body = r"""
#set page("a4", margin: (x: 24mm, y: 20mm))
#set text(font: "URW Gothic", size: 9.4pt, lang: "fr", region: "BE")
#text(26pt, fill: rgb("#c0392b"))[B.A.T.] #h(3mm) #text(12pt)[Bon à tirer]
#v(2mm)
Imprimerie-studio Paradis Fils, Liège
#v(3mm)
#table(columns: (34mm, 1fr), inset: 5pt, stroke: none, [Donneur d'ordre], [*Théâtre de la Rue Haute*], [Ouvrage], [*Programme de saison 2026-2027*], [Dossier], [*PF 5512*], [Tirage], [4 500 ex., 64 pages, dos carré collé])
#v(2mm)
Chaque cahier relu porte le paraphe du client.
#table(columns: (1fr, 1fr, 34mm), inset: 6pt, [Cahier], [Corrections demandées], [Paraphe], [1 (couverture à p. 16)], [néant], [#script(s: 15pt)[cvd]], [2 (p. 17 à 32)], [néant], [#script(s: 15pt)[cvd]], [3 (p. 33 à 48)], [néant], [#script(s: 15pt)[cvd]], [4 (p. 49 à 64)], [néant], [#script(s: 15pt)[cvd]])
#v(3mm)
Bon à tirer donné le *22 mai 2026* par *Charlotte Van Damme*, secrétaire générale, qui dégage l'imprimeur de toute responsabilité quant aux fautes non signalées. Imprimez !
#v(6mm)
#ink(318, w: 116, h: 30)
"""
    label = truth(
        AC, YES, True, "fr", client="Théâtre de la Rue Haute",
        project="Programme de saison 2026-2027", project_code="PF 5512",
        milestone="Bon à tirer", signatory_name="Charlotte Van Damme",
        signatory_title="secrétaire générale", signature_date="2026-05-22",
    )  # fmt: skip
    return text("fr-bat", body, label)


def site_minutes() -> Paper:
    """Un compte rendu de chantier qui ne décide rien."""
    body = r"""
#set page("a4", margin: (x: 16mm, y: 15mm), footer: text(7.5pt)[Toute observation est à formuler sous huit jours, faute de quoi le présent compte rendu est réputé admis par ses lecteurs.])
#set text(font: "Liberation Sans", stretch: 75%, size: 9.8pt, lang: "fr")
#grid(columns: (1fr, auto), [#text(14pt, weight: "bold")[Compte rendu de chantier n° 23] \ Réunion du mardi 24 mars 2026, 8 h 30], [Cabinet Ferrand & Ly \ OPC])
#v(2mm)
Maîtrise d'ouvrage : Communauté de communes du Haut-Serein \
Opération : Crèche intercommunale de Montréal-la-Vigne (opération 2207)
#v(2mm)
#table(columns: (1fr, 22mm, 22mm, 22mm), inset: 4pt, [Intervenant], [Présent], [Excusé], [Diffusion], [Maîtrise d'ouvrage, Mme Guyard], [x], [], [x], [Lot 2 gros œuvre], [x], [], [x], [Lot 5 charpente], [], [x], [x], [Lot 8 plomberie], [x], [], [x], [Lot 9 électricité], [x], [], [x])
#v(1mm)
#table(columns: (16mm, 1fr, 26mm), inset: 4pt, stroke: (y: 0.3pt), [*Lot*], [*Observations*], [*Échéance*],
 [2], [Coulage du dallage de la cour reporté pour cause de gel ; nouvelle date à confirmer.], [semaine 14],
 [5], [Plans d'exécution diffusés, en cours d'examen chez le bureau de contrôle.], [31/03], [8], [Attend le choix des vasques par la maîtrise d'ouvrage.], [27/03], [9], [Passage des gaines en cours au rez-de-jardin. Demande le plan des luminaires.], [03/04], [Tous], [Port du casque rappelé. Bennes à vider le vendredi.], [permanent])
#v(2mm)
Avancement global : 46 %. Jours d'intempéries cumulés : 11. \
Prochain rendez-vous : mardi 31 mars 2026, même heure, base vie.
"""
    label = truth(
        OTHER, None, None, "fr", client="Communauté de communes du Haut-Serein",
        project="Crèche intercommunale de Montréal-la-Vigne", project_code="2207",
    )  # fmt: skip
    return text("fr-chantier", body, label)


def montreal() -> Paper:
    """Un avis de fin de travaux signé par voie électronique."""
    body = r"""
#set page("us-letter", margin: (x: 24mm, y: 20mm))
#set text(font: "C059", size: 10.4pt, lang: "fr", region: "CA")
#align(center)[#text(14pt, weight: "bold")[CERTIFICAT D'ACHÈVEMENT SUBSTANTIEL DES TRAVAUX] \ délivré par le professionnel désigné au contrat]
#v(4mm)
#table(columns: (44mm, 1fr), inset: 6pt, [Donneur d'ouvrage], [Centre de services scolaire des Érablières], [Projet], [Remplacement des ventilo-convecteurs, école du Boisé], [Numéro de projet], [CSSE-22-419], [Entrepreneur], [Mécanique Lavoie-Roy inc.], [Date d'achèvement substantiel], [21 novembre 2025])
#v(3mm)
À la suite de l'inspection du 20 novembre, je certifie que l'ouvrage est prêt à servir à l'usage auquel il est destiné. Aucun travail mineur ne reste à parachever. Les manuels et la formation du personnel d'entretien ont été livrés. La retenue de dix pour cent, soit 38 425,00 \$ CA, devient exigible trente-cinq jours après la date ci-dessus.
#v(6mm)
#box(fill: rgb("#eef5ee"), inset: 9pt, width: 100%, stroke: 0.5pt + rgb("#3c7a3c"))[
#set text(font: "Liberation Sans", size: 8.5pt)
*Signé numériquement par* Guylaine Charest, ing. \ Fonction : ingénieure responsable, Génivar-Nord experts-conseils \ Date : 2025.11.26 10:41:07 –05'00' \ État : la signature est valide, le document n'a pas été modifié depuis]
"""
    label = truth(
        AC, YES, True, "fr", client="Centre de services scolaire des Érablières",
        project="Remplacement des ventilo-convecteurs, école du Boisé",
        project_code="CSSE-22-419", milestone="achèvement substantiel",
        signatory_name="Guylaine Charest", signatory_title="ingénieure responsable",
        signature_date="2025-11-26", amount="38425.00 CAD",
    )  # fmt: skip
    return text("fr-achevement-qc", body, label)


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield clean()
    yield reserves()
    yield belgian()
    yield quebec_mail()
    yield amendment()
    yield activity()
    yield courteous()
    yield regular_service()
    yield footnote()
    yield proofs()
    yield site_minutes()
    yield montreal()
