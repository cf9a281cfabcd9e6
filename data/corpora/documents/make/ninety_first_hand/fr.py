"""Courrier de France, de Belgique, de Suisse romande et du Québec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import mixed, plain, scanned, sheet


def sans_reserve() -> Paper:
    page = sheet(r"""
#align(center)[#box(stroke: 1.2pt, inset: 10pt)[#text(15pt)[*PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX*] \ Article 1792-6 du Code civil]]
#v(4mm)
*Maître d'ouvrage :* SCI Les Tilleuls de Bréval \
*Maître d'œuvre :* Atelier Fontanges, architecte DPLG \
*Entreprise :* Menuiseries Lachaux SARL \
*Opération :* Réhabilitation de la grange Bréval #h(6mm) *Marché n°* 24-LOT06 \
*Lot :* n° 6 Menuiseries extérieures
#v(3mm)
Je soussigné Étienne Maugard, gérant de la SCI, maître de l'ouvrage, après avoir procédé le 12 mai 2026 à la visite des ouvrages en présence de l'entrepreneur dûment convoqué, prononce la réception :

#cross() sans réserve, avec effet au 12 mai 2026 \
#empty() avec les réserves portées en annexe
#v(2mm)
La garantie de parfait achèvement court à compter de cette date ; la retenue de garantie de 5 % sera libérée dans un an.
#v(6mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 5mm, [Le maître d'ouvrage \ #ink(501, w: 38) \ É. Maugard], [Le maître d'œuvre \ #ink(502, w: 34) \ C. Fontanges], [L'entreprise \ #ink(503, w: 34, c: black) \ P. Lachaux])
#v(4mm)
Fait à Gignac, le 12 mai 2026, en trois exemplaires.
""", "Liberation Serif", 11.5, lang="fr")  # fmt: skip
    return plain("ng-fr-pv-menuiserie", page, truth(
        "acceptance_certificate", "accepted", True, "fr", client="SCI Les Tilleuls de Bréval",
        project="Réhabilitation de la grange Bréval", project_code="24-LOT06",
        milestone="n° 6 Menuiseries extérieures", signatory_name="Étienne Maugard",
        signatory_title="gérant", signature_date="2026-05-12"))  # fmt: skip


def reserves() -> Paper:
    page = sheet(r"""
#grid(columns: (1fr, 1fr), [Syndicat des eaux du Haut-Verdon \ 04120 Castellane], align(right)[*Réception — station de pompage de Rougon* \ Affaire SEHV 2025/17])
#rule()
Travaux confiés à : Hydrotec Durance SAS. Visite du 3 mars 2026.
#v(2mm)
#table(columns: (10mm, 1fr, 34mm), inset: 6pt, [N°], [Réserve], [À lever avant le], [1], [Peinture du collecteur à reprendre], [20 mars 2026], [2], [Notice de la pompe P2 à fournir en français], [31 mars 2026], [3], [Regard de vidange : tampon descellé], [20 mars 2026])
#v(2mm)
Le Syndicat prononce la réception des ouvrages assortie des réserves ci-dessus. Le solde de 14 730,00 € HT sera mandaté.
#v(7mm)
Le Président, #h(5mm) Aurélien Castagne #h(8mm) #ink(511, w: 46, c: black, t: 1.2)
#v(3mm)
Pour l'entreprise #h(8mm) #ink(512, w: 34, c: black) #h(15mm) Castellane, le 5 mars 2026
""", "Carlito", 12, lang="fr")  # fmt: skip
    return scanned("ng-fr-reserves-pompage", page, truth(
        "acceptance_certificate", "accepted_with_conditions", True, "fr",
        client="Syndicat des eaux du Haut-Verdon", project="station de pompage de Rougon",
        project_code="SEHV 2025/17", signatory_name="Aurélien Castagne",
        signatory_title="Président", signature_date="2026-03-05", amount="14730.00 EUR",
        conditions=["Peinture du collecteur à reprendre",
                    "Notice de la pompe P2 à fournir en français",
                    "Regard de vidange : tampon descellé"]),
        Scanner(dpi=125, skew=0.9, noise=2.4, blur=0.7, jpeg=40, seed=52))  # fmt: skip


def vabf() -> Paper:
    page = sheet(r"""
#block(fill: rgb("#0b3d4f"), inset: 12pt, width: 100%)[#text(fill: white)[#text(17pt)[Vérification d'aptitude au bon fonctionnement] \ Progiciel de billetterie Solfège]]
#v(3mm)
#grid(columns: (1fr, 1fr), gutter: 6mm, [Client : Opéra-Théâtre de Montclar \ Intégrateur : Cadences Informatique], [Marché : 2025-OTM-12 \ Jalon : VABF])
#v(3mm)
Période d'observation : du 1er au 26 juin 2026. Anomalies ouvertes pendant la période : bloquantes 0, majeures 1 (corrigée le 18), mineures 6 (corrigées le 24).
#v(2mm)
Montant à libérer au prononcé : 33 600,00 € HT.
#v(5mm)
#table(columns: (1fr, 1fr, 1fr), inset: 9pt, align: center, [#empty() VABF prononcée], [#empty() VABF ajournée], [#empty() VABF refusée])
#v(4mm)
Date : 29 juin 2026 #h(8mm) Pour le client : Solène Arbogast, administratrice #v(2mm)
#h(60mm) #ink(521, w: 48)
#v(3mm)
#text(8.5pt)[Cocher une seule case. À retourner à recette\@cadences.example]
""", "Lato", 10, lang="fr")  # fmt: skip
    return plain("ng-fr-vabf-billetterie", page, truth(
        "acceptance_certificate", "undecided", True, "fr", client="Opéra-Théâtre de Montclar",
        project="Progiciel de billetterie Solfège", project_code="2025-OTM-12",
        milestone="VABF", signatory_name="Solène Arbogast", signatory_title="administratrice",
        signature_date="2026-06-29", amount="33600.00 EUR"))  # fmt: skip


def mail_refus() -> Paper:
    page = sheet(r"""
#table(columns: (20mm, 1fr), stroke: none, inset: 2pt, [De :], [Maëlle Quintric], [Envoyé :], [jeudi 10 septembre 2026 18:22], [À :], [Studio Belle-Anse], [Objet :], [TR: RE: Film institutionnel, montage définitif – BA-2031])
#rule(t: 1pt)
#v(3mm)
Bonsoir Jérémie,

Nous avons regardé le montage avec la direction tout à l'heure. Je préfère être franche : nous ne validons pas cette version. Deux interviews ont été coupées sans nous en parler, le sous-titrage breton manque, et la musique n'est pas celle qui avait été retenue en juillet.

Merci de ne pas facturer l'échéance « montage définitif » (4 900 € HT) pour l'instant et de nous adresser une nouvelle copie de travail d'ici la fin du mois.

Cordialement,

Maëlle Quintric \
Directrice de la communication \
Conserverie Ar Mor Bihan SA
""", "Carlito", 11, lang="fr", margin="25mm")  # fmt: skip
    return plain("ng-fr-mail-montage", page, truth(
        "email", "rejected", None, "fr", client="Conserverie Ar Mor Bihan SA",
        project="Film institutionnel", project_code="BA-2031", milestone="montage définitif",
        signatory_name="Maëlle Quintric", signatory_title="Directrice de la communication",
        signature_date="2026-09-10", amount="4900.00 EUR"))  # fmt: skip


def releve() -> Paper:
    page = sheet(r"""
#text(14pt)[*Relevé d'heures mensuel*] #h(1fr) Ingénierie Rochat & Cie, Yverdon
#v(2mm)
#table(columns: (1.4fr, 1.4fr, 0.7fr), inset: 6pt, [Mandant \ *Commune de Chavornay-Dessus*], [Mandat \ *RC-640 Plan directeur des égouts*], [Mois \ *avril 2026*])
#table(columns: (1fr, 24mm, 26mm, 30mm), inset: 6pt, align: (left, right, right, right), [Collaborateur], [Heures], [CHF/h], [CHF], [Y. Rochat, chef de projet], [12.50], [165.00], [2'062.50], [A. Demierre, ingénieure], [46.00], [128.00], [5'888.00], [M. Python, dessinateur], [20.25], [98.00], [1'984.50], [*Total*], [*78.75*], [], [*9'935.00*])
#v(3mm)
Heures contrôlées et reconnues exactes par le mandant.
#v(6mm)
#grid(columns: (1fr, 1fr), [Chavornay-Dessus, le 6 mai 2026], [#ink(541, w: 40) \ Virginie Oulevay \ municipale des travaux])
#v(1fr)
#text(8pt)[Heures saisies au quart d'heure. Débours facturés à part.]
""", "DejaVu Serif", 9, lang="fr", margin="20mm")  # fmt: skip
    return plain("ng-fr-ch-releve", page, truth(
        "timesheet_approval", "accepted", True, "fr", client="Commune de Chavornay-Dessus",
        project="Plan directeur des égouts", project_code="RC-640",
        signatory_name="Virginie Oulevay", signatory_title="municipale des travaux",
        signature_date="2026-05-06", amount="9935.00 CHF"))  # fmt: skip


def avenant() -> Paper:
    page = sheet(r"""
#align(center)[#text(9pt)[MARCHÉ DE MAÎTRISE D'ŒUVRE] \ #text(19pt)[Avenant n° 3]]
#v(3mm)
Entre l'Hôpital intercommunal des Deux-Sources, ci-après « l'Hôpital », et Pagès Ingénierie fluides, ci-après « le titulaire ».

*Article 1 – Objet.* Le présent avenant intègre au marché HIDS-MOE-08 (extension du bloc opératoire) les études de désenfumage demandées par la commission de sécurité.

*Article 2 – Incidence financière.*
#table(columns: (1fr, 40mm), align: (left, right), [Montant initial HT], [212 000,00 €], [Avenants 1 et 2], [9 450,00 €], [*Présent avenant n° 3*], [*17 280,00 €*], [Nouveau montant HT], [238 730,00 €])
*Article 3 – Délai.* Les études sont remises six semaines après notification.

*Article 4.* Les autres clauses demeurent.
#v(7mm)
#table(columns: (1fr, 1fr), inset: 8pt, [Pour le titulaire \ Lu et approuvé #ink(551, w: 38) \ Benoît Pagès, 17 avril 2026], [Pour l'Hôpital, le pouvoir adjudicateur \ #v(11mm) Delphine Roussillon, directrice adjointe \ Le : ..............................])
""", "C059", 10.5, lang="fr", margin="25mm")  # fmt: skip
    return plain("ng-fr-avenant-bloc", page, truth(
        "change_order", "undecided", False, "fr",
        client="Hôpital intercommunal des Deux-Sources", project="extension du bloc opératoire",
        project_code="HIDS-MOE-08", signatory_name="Delphine Roussillon",
        signatory_title="directrice adjointe", amount="17280.00 EUR",
        change_order_number="n° 3", warnings=["partly_signed"]))  # fmt: skip


def provisoire() -> Paper:
    text = sheet(r"""
#text(12pt)[*Bureau d'architecture Wéry-Delvaux*] \ Rue des Brasseurs 44, 5000 Namur
#v(8mm)
À la Fabrique d'église Saint-Feuillen \ c/o Monsieur le Trésorier
#v(4mm)
Namur, le 24 avril 2026

Concerne : restauration de la sacristie, dossier WD-319

Messieurs,

Vous trouverez à la suite de cette lettre le feuillet que nous avons rempli ensemble sur place, mardi. Gardez-en l'original, l'entreprise Toitures Gillain et nous-mêmes en avons pris copie. La réception définitive aura lieu dans un an, à la même saison.

L'état d'avancement final de 26 115,80 € HTVA pourra être réglé selon le cahier spécial des charges.

Bien à vous,

Noémie Wéry
""", "URW Bookman", 10, lang="fr", margin="28mm")  # fmt: skip
    behind = sheet(r"""
#align(center)[#text(16pt)[*RÉCEPTION PROVISOIRE*]]
Dossier WD-319 #h(1fr) Date de la visite : 21 avril 2026 \
Maître de l'ouvrage : Fabrique d'église Saint-Feuillen
#v(4mm)
La réception provisoire est accordée moyennant :
#text(font: "DkgHandwriting", size: 15pt)[
- pose de la crapaudine côté nord
- nettoyage des gravats dans la cour]
#v(8mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 5mm, [Le trésorier \ #ink(561, w: 40, c: black) \ Jean-Marie Lambot], [L'architecte \ #ink(562, w: 34, c: black) \ N. Wéry], [L'entrepreneur \ #ink(563, w: 34, c: black) \ L. Gillain])
""", "Liberation Sans", 12, lang="fr")  # fmt: skip
    return mixed("ng-fr-be-provisoire", text, behind, truth(
        "acceptance_certificate", "accepted_with_conditions", True, "fr",
        client="Fabrique d'église Saint-Feuillen", project="restauration de la sacristie",
        project_code="WD-319", milestone="réception provisoire",
        signatory_name="Jean-Marie Lambot", signatory_title="trésorier",
        signature_date="2026-04-21", amount="26115.80 EUR",
        conditions=["pose de la crapaudine côté nord",
                    "nettoyage des gravats dans la cour"]),
        Scanner(dpi=125, skew=-0.8, noise=2.4, blur=0.6, jpeg=42, seed=56))  # fmt: skip


def quebec() -> Paper:
    page = sheet(r"""
#grid(columns: (1fr, auto), [#text(18pt, fill: rgb("#14532d"))[boréal·code] \ #text(9pt)[Solutions logicielles, Rimouski (Québec)]], [Bon de livraison et d'acceptation \ BL-2026-0088])
#v(3mm)
#table(columns: (42mm, 1fr), inset: 6pt, stroke: (x: none, y: 0.3pt), [Cliente], [Coopérative laitière du Bas-du-Fleuve], [Mandat], [BC-771 Traçabilité des collectes], [Livrable], [Lot 2, application mobile des camionneurs], [Valeur du lot], [47 500,00 \$ CA, taxes en sus])
#v(3mm)
La Coopérative reconnaît avoir reçu le lot 2, l'avoir mis à l'essai sur trois circuits de collecte et en être satisfaite. Elle l'accepte et autorise la facturation.
#v(6mm)
#rect(fill: rgb("#f0fdf4"), stroke: 0.5pt + rgb("#14532d"), inset: 9pt, width: 100%)[
*Signé électroniquement* au moyen de SignaNord \
Maude Thériault, directrice de l'approvisionnement \
Le 2 octobre 2026 à 10 h 41 (HAE) · certificat 9E44-71AF · courriel vérifié maude.theriault\@coopbdf.example]
#v(2mm)
#text(8pt)[Document scellé. Toute modification ultérieure rompt le sceau.]
""", "Carlito", 11, paper="us-letter", lang="fr")  # fmt: skip
    return plain("ng-fr-ca-livraison", page, truth(
        "acceptance_certificate", "accepted", True, "fr",
        client="Coopérative laitière du Bas-du-Fleuve", project="Traçabilité des collectes",
        project_code="BC-771", milestone="Lot 2", signatory_name="Maude Thériault",
        signatory_title="directrice de l'approvisionnement", signature_date="2026-10-02",
        amount="47500.00 CAD"))  # fmt: skip


def musee() -> Paper:
    page = sheet(r"""
#place(center + horizon, rotate(-20deg, box(stroke: 3pt + rgb("#c0392b"), inset: 12pt, text(34pt, fill: rgb("#e6a39b"), weight: "bold")[ANNULÉ])))
#text(10pt)[Musée de la Faïence de Quimbrac] #h(1fr) Fiche de recette, indice A
#rule()
= Vitrines de la salle Deck
Prestataire : Agencements Kerloc'h #h(1fr) Commande : MFQ-58
#v(2mm)
Contrôles : verre feuilleté conforme, éclairement 50 lux tenu, serrures identiques au plan, socles de niveau.
#v(2mm)
Conclusion : recette prononcée, solde de 8 240 € payable.
#v(5mm)
Régisseuse des œuvres, Ninon Calvez #h(4mm) #ink(571, w: 40) #h(4mm) 2 février 2026
#v(1fr)
#text(9pt)[Annulé et remplacé par la fiche indice B, en préparation, à la suite du bris de la vitrine 3 le 4 février 2026.]
""", "P052", 11, lang="fr", margin="30mm")  # fmt: skip
    return plain("ng-fr-fiche-annulee", page, truth(
        "acceptance_certificate", "undecided", True, "fr",
        client="Musée de la Faïence de Quimbrac", project="Vitrines de la salle Deck",
        po_number="MFQ-58", signatory_name="Ninon Calvez",
        signatory_title="Régisseuse des œuvres", signature_date="2026-02-02",
        amount="8240.00 EUR", warnings=["draft_or_void"]))  # fmt: skip


def formation() -> Paper:
    page = sheet(r"""
#align(right)[#text(13pt, fill: rgb("#6d28d9"))[*Tremplin Compétences*] \ #text(8pt)[Organisme enregistré sous le n° 84 38 07714 38]]
#v(3mm)
#text(15pt)[Attestation de service fait]
#v(3mm)
Action : *Conduite de réunion pour encadrants* \
Convention : *TC-26-311* \
Entreprise : *Papeteries du Grésivaudan* \
Dates : 5 et 6 novembre 2026, 14 heures, groupe de dix \
Prix convenu : 2 760,00 € net de taxe
#v(3mm)
L'entreprise atteste que l'action ci-dessus a bien été réalisée conformément à la convention.

#v(4mm)
#table(columns: (45mm, 1fr), inset: 9pt, [Nom du signataire], [Boris Allemandet], [Fonction], [Responsable formation], [Date], [], [Cachet et signature], [#v(18mm)])
#v(2mm)
À renvoyer sous huit jours pour déclencher le règlement par l'opérateur de compétences.
""", "Liberation Sans", 10.5, lang="fr")  # fmt: skip
    return plain("ng-fr-service-fait", page, truth(
        "acceptance_certificate", "undecided", False, "fr", client="Papeteries du Grésivaudan",
        project="Conduite de réunion pour encadrants", project_code="TC-26-311",
        signatory_name="Boris Allemandet", signatory_title="Responsable formation",
        amount="2760.00 EUR"))  # fmt: skip


def facture() -> Paper:
    page = sheet(r"""
#grid(columns: (1fr, 1fr), [*Topo-Armor* \ géomètres-experts \ 22300 Lannion], align(right)[#text(20pt)[FACTURE] \ F26-0457 \ 30 juin 2026])
#v(8mm)
#align(right, box(width: 75mm, align(left)[Lotissements du Trégor SAS \ Zone de Pégase \ 22300 Lannion]))
#v(5mm)
Dossier 26-188, bornage du clos Saint-Efflam
#table(columns: (1fr, 16mm, 28mm, 28mm), align: (left, right, right, right), inset: 6pt, [Désignation], [Qté], [P.U. HT], [Total HT], [Bornage contradictoire, forfait], [1], [2 150,00], [2 150,00], [Borne OGE posée], [14], [38,00], [532,00], [Plan régulier 1/250], [1], [420,00], [420,00])
#align(right)[Total HT 3 102,00 € \ TVA 20 % 620,40 € \ *Net à payer 3 722,40 €*]
#v(4mm)
Règlement à 30 jours par virement. Pénalités : trois fois le taux légal ; indemnité forfaitaire de recouvrement 40 €.
#v(1fr)
#align(center, text(8pt)[SELARL au capital de 60 000 € · RCS Saint-Brieuc 512 000 331])
""", "URW Gothic", 9.5, lang="fr")  # fmt: skip
    return plain("ng-fr-facture-bornage", page, truth(
        "other", None, None, "fr", client="Lotissements du Trégor SAS",
        project="bornage du clos Saint-Efflam", project_code="26-188"))  # fmt: skip


def lettre() -> Paper:
    page = sheet(r"""
#text(11pt, tracking: 1pt)[CHAMBRE DES MÉTIERS DU VALLON] \
_Le secrétaire général_
#v(10mm)
#h(90mm) Cabinet Aubrac Conseil \
#h(90mm) 12, cours Gambetta \
#h(90mm) 48000 Mende
#v(6mm)
#h(90mm) Mende, le 15 décembre 2025

*Objet : votre rapport « Attractivité des métiers de bouche », convention CMV-2025-9*

Madame,

Votre rapport final m'est bien parvenu, et j'ai apprécié la qualité de sa présentation. Les enquêteurs ont manifestement su gagner la confiance de nos artisans.

Il m'est cependant difficile de le tenir pour la réponse à la commande. La convention prévoyait une étude comparée de quatre départements ; or la Haute-Loire et le Cantal n'y figurent pas, et le plan d'action se limite à une page. Vous comprendrez que la Chambre ne puisse, en l'état, recevoir ce livrable ni ordonnancer le dernier tiers, soit 9 600 euros.

Je reste naturellement à votre disposition pour convenir d'un calendrier de reprise, et vous prie d'agréer, Madame, l'expression de ma considération distinguée.

#ink(591, w: 48) \
Gaspard Toulemonde
""", "Caladea", 11, lang="fr", margin="26mm")  # fmt: skip
    return plain("ng-fr-lettre-rapport", page, truth(
        "acceptance_certificate", "rejected", True, "fr",
        client="CHAMBRE DES MÉTIERS DU VALLON", project="Attractivité des métiers de bouche",
        project_code="CMV-2025-9", milestone="rapport final",
        signatory_name="Gaspard Toulemonde", signatory_title="secrétaire général",
        signature_date="2025-12-15", amount="9600.00 EUR"))  # fmt: skip


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    for make in (
        sans_reserve, reserves, vabf, mail_refus, releve, avenant,
        provisoire, quebec, musee, formation, facture, lettre,
    ):  # fmt: skip
        yield make()
