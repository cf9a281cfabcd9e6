"""French papers from France, Belgium, Switzerland and Canada."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Form, page, style


def reserves() -> Paper:
    body = r"""
#align(center)[#rect(inset: 8pt, stroke: 1pt)[#text(14pt)[*PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX*] \ Marché privé (article 1792-6 du Code civil)]]
#v(4pt)
*Maître de l'ouvrage :* SCI Les Tilleuls de Chantenay, représentée par Mme Solène Kerdraon, gérante \
*Maître d'œuvre :* Atelier Bocage, architectes DPLG, Nantes \
*Entreprise :* Menuiseries Guilbaud SARL #h(1fr) *Affaire n° :* 2025-MO-17 \
*Opération :* Réhabilitation de l'ancienne biscuiterie, lot 06 menuiseries extérieures

Je soussignée, maître de l'ouvrage, après avoir visité les lieux le 5 mai 2026 en présence de l'entreprise et du maître d'œuvre,

#pad(left: 20pt)[
#bx #h(4pt) prononce la réception sans réserve ; \
#bt #h(4pt) prononce la réception avec les réserves portées au tableau, avec effet au 5 mai 2026 ; \
#bx #h(4pt) refuse la réception.]

#table(columns: (auto, 1fr, auto), stroke: .5pt, inset: 5pt, [N°], [Nature de la réserve], [Délai de levée], [1], [Châssis R+1 façade rue : vitrage rayé à remplacer], [30 jours], [2], [Porte du hall : ferme-porte à régler], [8 jours], [3], [Joints de calfeutrement absents en pied de la baie 12], [15 jours])
Montant du marché réceptionné : 147 900,00 € HT. La retenue de garantie de 5 % sera libérée dans les conditions légales.
#v(8pt)
Fait à Nantes, le 5 mai 2026, en trois exemplaires.
#v(4pt)
#grid(columns: (1fr, 1fr, 1fr), gutter: 10pt, [Le maître de l'ouvrage \ %ink 501 110 34%\ Solène Kerdraon], [Le maître d'œuvre \ %ink 502 100 34 #111111% \ Yann Le Bihan], [L'entreprise \ %ink 503 100 34% \ D. Guilbaud])
"""
    return page(
        "mn-fr-pv-biscuiterie",
        style("Liberation Serif", 11, "2.2cm", lang="fr"),
        body,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="SCI Les Tilleuls de Chantenay",
            project="Réhabilitation de l'ancienne biscuiterie",
            project_code="2025-MO-17",
            milestone="lot 06 menuiseries extérieures",
            signatory_name="Solène Kerdraon",
            signatory_title="gérante",
            signature_date="2026-05-05",
            amount="147900.00 EUR",
            conditions=[
                "Châssis R+1 façade rue : vitrage rayé à remplacer",
                "Porte du hall : ferme-porte à régler",
                "Joints de calfeutrement absents en pied de la baie 12",
            ],
        ),
    )


def provisoire() -> Paper:
    body = r"""
#grid(columns: (1fr, 1fr), gutter: 10pt, [#text(12pt, weight: "bold", fill: rgb("#00664f"))[Intercommunale des Eaux de l'Ourthe-Amont] \ Service Infrastructures \ 6980 La Roche-en-Ardenne], align(right)[Dossier n° \ IEOA/2024/T-09 \ \ Page unique])
#v(8pt)
#align(center)[#text(15pt)[Réception provisoire]]
#v(4pt)
L'an deux mille vingt-cinq, le dix-neuvième jour de septembre, les soussignés se sont rendus à la station de pompage de Bérismenil pour y constater l'achèvement de l'entreprise adjugée à la S.A. Hydrotec Condroz et relative au renouvellement des groupes de pompage.

*Constats.* Les essais à débit nominal se sont déroulés du 8 au 12 septembre ; les débits relevés dépassent les minima du cahier spécial. Le dossier as-built et les fiches techniques ont été remis en double. Il n'est relevé ni malfaçon ni manquement.

*Décision.* La réception provisoire est accordée à la date de ce jour. La moitié du cautionnement, soit 7 315,00 €, est libérable. Le délai de garantie de deux ans prend cours.

#v(10pt)
Pour le pouvoir adjudicateur, les deux délégués :
#grid(columns: (1fr, 1fr), gutter: 14pt, row-gutter: 6pt, [%ink 511 120 34%], [%ink 512 120 34 #0f0f0f%], [Benoît Lamquin \ Ingénieur dirigeant \ 19 septembre 2025], [Marie-Paule Zune \ Directrice générale \ 19 septembre 2025])
#v(10pt)
Pour l'adjudicataire : #h(8pt) %ink 513 100 30% #h(8pt) Ph. Collignon, gestionnaire de chantier
"""
    return page(
        "mn-fr-provisoire-pompage",
        style("Caladea", 11, "2.6cm", lang="fr"),
        body,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Intercommunale des Eaux de l'Ourthe-Amont",
            project="renouvellement des groupes de pompage",
            project_code="IEOA/2024/T-09",
            milestone="Réception provisoire",
            signatory_name="Marie-Paule Zune",
            signatory_title="Directrice générale",
            signature_date="2025-09-19",
            amount="7315.00 EUR",
        ),
    )


def recette_refus() -> Paper:
    body = r"""
#grid(columns: (2fr, 1fr), rect(fill: rgb("#1e2a44"), inset: 10pt, width: 100%)[#text(white, 14pt)[PV de recette : vérification d'aptitude]], rect(fill: rgb("#dfe4ee"), inset: 10pt, width: 100%)[#text(14pt)[VA-02]])
#kv(cols: (28%, 1fr), gut: 5pt, [Client], [Mutuelle Sèvre & Layon], [Prestataire], [Octave Logiciels SAS], [Projet], [Espace adhérent en ligne], [Bon de commande], [BC 88-2025-4410], [Référence projet], [OCT-MSL-06], [Jalon], [Lot 2, télétransmission des décomptes], [Montant du jalon], [31 250,00 € HT])
#v(2pt)
#table(columns: (1fr, auto, auto, auto), inset: 5pt, stroke: .4pt + luma(140), align: (left, center, center, center),
[Cas de recette], [Conforme], [Bloquant], [Majeur],
[Ouverture de session et double facteur], [X], [], [],
[Import NOEMIE nocturne], [], [X], [],
[Affichage du reste à charge], [], [], [X],
[Édition de l'attestation tiers payant], [X], [], [],
[Résistance à 400 connexions], [], [X], [])
*Avis du client.* Deux anomalies bloquantes subsistent après la troisième livraison de correctifs. La recette du lot 2 est refusée ; le prestataire représentera une version corrigée sous vingt jours ouvrés, pénalités courant à compter de ce jour.
#v(10pt)
#grid(columns: (1.4fr, 1fr), column-gutter: 14pt, [Pour Mutuelle Sèvre & Layon \ %ink 521 125 36% \ Armelle Poitevin, directrice des systèmes d'information \ Cholet, le 24 novembre 2025], [Pour Octave Logiciels (pris connaissance) \ %ink 522 110 32 #333333% \ Kévin Marchais])
"""
    return page(
        "mn-fr-recette-refus",
        style("Liberation Sans", 10, "1.9cm", lang="fr"),
        body,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "fr",
            client="Mutuelle Sèvre & Layon",
            project="Espace adhérent en ligne",
            project_code="OCT-MSL-06",
            milestone="Lot 2, télétransmission des décomptes",
            signatory_name="Armelle Poitevin",
            signatory_title="directrice des systèmes d'information",
            signature_date="2025-11-24",
            amount="31250.00 EUR",
            po_number="BC 88-2025-4410",
        ),
    )


def mail_validation() -> Paper:
    body = r"""
#text(8pt)[Imprimé depuis la messagerie le 03/07/2026]
#table(columns: (14%, 1fr), stroke: none, inset: 2pt, [De :], [Camille Authier \<c.authier@domaine-vaucroze.example>], [À :], [Bureau d'études Sorgue Paysage], [Envoyé :], [jeudi 2 juillet 2026 18:22], [Objet :], [RE: APD jardin de la cuverie, affaire 26-031])
#line(length: 100%, stroke: 1pt)
Bonsoir Rémi,

On a déplié les planches sur la table du chai avec mes parents. Rien à redire : l'allée tombe juste, et le bassin tel que vous l'avez redescendu ne gêne plus les camions de vendange. Vous avez notre feu vert sur l'avant-projet définitif, vous pouvez lancer le dossier de consultation et nous facturer l'APD (4 860 € HT).

Bonne soirée, et à la semaine prochaine pour les essences.

Camille

#text(9pt, style: "italic")[Camille Authier, exploitante \ Domaine de Vaucroze, Vacqueyras]
"""
    return page(
        "mn-fr-mail-cuverie",
        style("DejaVu Serif", 9.5, "2.2cm", lang="fr"),
        body,
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Domaine de Vaucroze",
            project="jardin de la cuverie",
            project_code="26-031",
            milestone="avant-projet définitif",
            signatory_name="Camille Authier",
            signatory_title="exploitante",
            signature_date="2026-07-02",
            amount="4860.00 EUR",
        ),
    )


def ordre_changement() -> Paper:
    body = r"""
#text(18pt, weight: "black")[ORDRE DE CHANGEMENT] #h(1fr) #box(stroke: 1.5pt, inset: 6pt)[*ODC-09*]
#grid(columns: (1fr, 1fr), gutter: 8pt, row-gutter: 8pt,
[Propriétaire : Centre de services scolaire des Chutes], [Entrepreneur : Construction Beauregard inc.],
[Projet : Agrandissement de l'école Marie-Rollet, Shawinigan], [N° de projet : CSSC-1124])
#v(4pt)
Description des travaux modifiés : remplacement du revêtement de vinyle prévu au gymnase par un plancher d'érable sur lambourdes, y compris la mise à niveau de la dalle et le marquage des jeux. Réf. : directive DC-22 de l'architecte.
#table(columns: (1fr, 120pt), inset: 5pt, stroke: (x, y) => (bottom: .4pt), align: (left, right),
[Montant du contrat à ce jour], [8 214 000,00 \$],
[Présent changement (taxes en sus)], [\+ 47 385,60 \$],
[Montant révisé], [8 261 385,60 \$])
Effet sur l'échéancier : aucun.

Les trois parties conviennent du changement décrit.
#v(6pt)
#let b(t, s, n) = [#text(9pt)[#t] \ #s \ #n]
#table(columns: (1fr, 1fr, 1fr), inset: 7pt, stroke: .6pt,
b([Recommandé par l'architecte], [%ink 541 105 32%], [Maude Thériault, architecte \ 2026-02-16]),
b([Accepté par l'entrepreneur], [%ink 542 105 32 #222222%], [Réjean Beauregard, président \ 2026-02-18]),
b([Approuvé par le propriétaire], [%ink 543 105 32%], [Ginette Lafrenière, directrice des ressources matérielles \ 2026-02-23]))
"""
    return page(
        "mn-fr-odc-gymnase",
        style("Nimbus Sans", 10.5, "2cm", "us-letter", "fr"),
        body,
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Centre de services scolaire des Chutes",
            project="Agrandissement de l'école Marie-Rollet, Shawinigan",
            project_code="CSSC-1124",
            signatory_name="Ginette Lafrenière",
            signatory_title="directrice des ressources matérielles",
            signature_date="2026-02-23",
            amount="47385.60 CAD",
            change_order_number="ODC-09",
        ),
    )


def temps() -> Paper:
    body = r"""
#align(center)[#text(13pt)[*Compte rendu d'activité (CRA)*] \ avril 2026]
#grid(columns: (1fr, 1fr), [Consultante : Inès Ravoavy \ Société : Palombe Conseil, Lyon], [Client : Transports Bugey Express \ Mission : Refonte du plan de transport \ Réf. mission : PC-2604-TBE])
#v(4pt)
#set text(8.5pt)
#table(columns: (1fr,) * 11, inset: 4pt, stroke: .4pt, align: center,
[1], [2], [3], [7], [8], [9], [10], [13], [14], [15], [16],
[1], [1], [1], [1], [1], [0,5], [1], [1], [1], [1], [1])
#table(columns: (1fr,) * 10, inset: 4pt, stroke: .4pt, align: center,
[17], [20], [21], [22], [23], [24], [27], [28], [29], [30],
[1], [0], [0], [1], [1], [1], [1], [1], [1], [0,5])
#set text(10.5pt)
Total : 18 jours à 690 € HT, soit 12 420,00 € HT. Congés les 20 et 21.
#v(10pt)
#grid(columns: (1fr, 1fr), gutter: 0pt, rect(width: 100%, height: 95pt, stroke: .5pt, inset: 7pt)[*Visa de la consultante* \ #pen[30/04/2026] \ %ink 551 100 30%], rect(width: 100%, height: 95pt, stroke: .5pt, inset: 7pt)[*Visa du client* \ Hugues Mollard, directeur d'exploitation \ le :])
#v(6pt)
#text(8.5pt)[Sans visa du client, le CRA ne peut donner lieu à facturation.]
"""
    return page(
        "mn-fr-cra-avril",
        style("Carlito", 10.5, "2cm", lang="fr"),
        body,
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "fr",
            client="Transports Bugey Express",
            project="Refonte du plan de transport",
            project_code="PC-2604-TBE",
            signatory_name="Hugues Mollard",
            signatory_title="directeur d'exploitation",
            amount="12420.00 EUR",
        ),
    )


def levee() -> Paper:
    body = r"""
#text(9pt, fill: rgb("#8b0000"))[VILLE DE SAINT-AUBAN-SUR-LOUP · DIRECTION DU PATRIMOINE BÂTI]
#v(4pt)
#text(16pt)[Constat de levée des réserves]
#line(length: 100%, stroke: .5pt + rgb("#8b0000"))
Opération PAT-22/14 : restauration de la halle aux grains. Marché confié à Charpentes Vidalenc pour le lot charpente.

La réception du 12 décembre 2025 avait été prononcée avec quatre réserves. Visite contradictoire du 27 janvier 2026 :

#table(columns: (1fr, auto, auto), stroke: .4pt, inset: 5.5pt, align: (left, center, center),
[*Réserve du 12 décembre*], [*Levée*], [*Maintenue*],
[Boulon manquant, ferme 3], [oui], [#sym.dash.en],
[Traitement fongicide à compléter côté nord], [oui], [#sym.dash.en],
[Liteaux fendus au-dessus du porche], [oui], [#sym.dash.en],
[Dépose de l'échafaudage et remise en état des pavés], [oui], [#sym.dash.en])
L'ensemble des réserves est donc levé et la réception devient sans réserve. Le solde de 22 076,40 € TTC peut être mandaté.
#v(12pt)
#align(right)[Saint-Auban, le 29 janvier 2026 \ La responsable d'opérations, \ %ink 561 130 36% \ Nadège Fabrigoule]
#v(1fr)
#text(8pt)[Notifié à l'entreprise par la plateforme dématérialisée le jour même.]
"""
    return page(
        "mn-fr-levee-halle",
        style("P052", 11, "2.5cm", lang="fr"),
        body,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="VILLE DE SAINT-AUBAN-SUR-LOUP",
            project="restauration de la halle aux grains",
            project_code="PAT-22/14",
            milestone="lot charpente",
            signatory_name="Nadège Fabrigoule",
            signatory_title="responsable d'opérations",
            signature_date="2026-01-29",
            amount="22076.40 EUR",
        ),
    )


def bat() -> Paper:
    body = r"""
#grid(columns: (1fr, auto), [#text(22pt, weight: "bold")[B.A.T.] \ Bon à tirer, feuille de contrôle], [Agence Grand Écart, Namur \ dossier GE-7742])
#line(length: 100%, stroke: 1.2pt)
Annonceur : Confiserie Delhalle \
Support : coffret de Pâques, étui et notice #h(1fr) Tirage : 12 000 ex.
#table(columns: (1fr, 50pt, 50pt), inset: 5pt, stroke: .5pt, align: (left, center, center), [Point contrôlé], [OK], [à revoir], [Textes français], tk, [], [Textes néerlandais], [], tk, [Code-barres], tk, [], [Couleurs (épreuve contractuelle)], tk, [])
#v(2pt)
#bx Bon à tirer #h(12pt) #bc Bon à tirer après corrections #h(12pt) #bx Nouvelle épreuve demandée
#v(4pt)
Corrections : #hand(size: 16pt)[remplacer "chocolade melk" par "melkchocolade"]
#v(2pt)
Prix de la création : 3 950,00 € HTVA
#v(8pt)
#grid(columns: (1fr, 1.2fr), [%ink 571 120 34 #181818%], [#pen[Bérengère Delhalle, administratrice] \ #pen[le 10 février 2026]])
#text(8pt)[Signature, nom, qualité et date de l'annonceur]
"""
    return page(
        "mn-fr-bat-coffret",
        style("Lato", 10.5, "1.8cm", lang="fr", more="#set page(height: 470pt)\n"),
        body,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Confiserie Delhalle",
            project="coffret de Pâques, étui et notice",
            project_code="GE-7742",
            milestone="Bon à tirer",
            signatory_name="Bérengère Delhalle",
            signatory_title="administratrice",
            signature_date="2026-02-10",
            amount="3950.00 EUR",
            conditions=['remplacer "chocolade melk" par "melkchocolade"'],
        ),
        Scanner(dpi=170, skew=0.7, noise=6, blur=0.5, jpeg=60, seed=57),
    )


def facture() -> Paper:
    body = r"""
#grid(columns: (1fr, 1fr), [#text(15pt, weight: "bold")[Géomètres Savary & Cie] \ SELARL, ordre des géomètres-experts \ 3 quai Gambetta, 89100 Sens], align(right)[#text(15pt)[FACTURE] \ F-2026-0217 \ 31 mars 2026])
#v(14pt)
#align(right)[#rect(width: 55%, inset: 8pt, stroke: .4pt)[#align(left)[Coopérative Agricole du Gâtinais \ Silo des Terres Blanches \ 45490 Corbeilles]]]
#v(8pt)
Dossier S-1968, bornage et division du site de stockage. Prestation terminée le 20 mars, plan de division remis le 24.
#table(columns: (1fr, auto, auto, auto), inset: 6pt, stroke: .4pt, align: (left, right, right, right), fill: (x, y) => if y == 0 {luma(225)},
[Désignation], [Qté], [P.U. HT], [Total HT],
[Reconnaissance de limites et procès-verbal de bornage], [1], [1 640,00], [1 640,00],
[Plan de division et document d'arpentage], [1], [980,00], [980,00],
[Bornes posées], [9], [62,00], [558,00])
#align(right)[Total HT 3 178,00 € \ TVA 20 % 635,60 € \ *Net à payer 3 813,60 €*]
Règlement par virement à trente jours. Taux des pénalités de retard : trois fois l'intérêt légal ; indemnité forfaitaire pour frais de recouvrement de 40 €.
"""
    return page(
        "mn-fr-facture-bornage",
        style("Carlito", 11, "2cm", lang="fr"),
        body,
        truth(
            "other",
            None,
            None,
            "fr",
            client="Coopérative Agricole du Gâtinais",
            project="bornage et division du site de stockage",
            project_code="S-1968",
        ),
    )


def cocher() -> Paper:
    form = Form((595.3, 841.9), "Clôture de formation")
    form.canvas.setFillColorRGB(0.72, 0.11, 0.2)
    form.canvas.rect(0, 800, 595.3, 42, stroke=0, fill=1)
    form.canvas.setFillColorRGB(1, 1, 1)
    form.text(40, 27, "Institut Jomini, formation continue, Lausanne", "Helvetica-Bold", 14)
    form.canvas.setFillColorRGB(0, 0, 0)
    form.text(40, 80, "Fiche de clôture d'une formation en entreprise", "Helvetica-Bold", 13)
    y = 116.0
    for caption, name, value in (
        ("Entreprise cliente", "client", "Fromagerie coopérative de Semsales"),
        ("Formation", "cours", "Hygiène et traçabilité, équipe de nuit"),
        ("Numéro de dossier", "dossier", "IJ-F-25-388"),
        ("Montant de la prestation", "montant", "CHF 6'480.00"),
    ):
        form.text(40, y - 4, caption, size=8)
        form.field(name, 40, y + 14, 420, value)
        y += 42
    form.text(40, y + 4, "Décision de l'entreprise (cocher une case)", "Helvetica-Bold", 11)
    for number, caption in enumerate(
        (
            "La formation est validée dans son ensemble.",
            "La formation est validée, sous réserve d'une séance de rattrapage.",
            "La formation n'est pas validée.",
        )
    ):
        form.box(f"choix{number}", 48, y + 28 + number * 22)
        form.text(68, y + 28 + number * 22, caption)
    y += 130
    form.text(40, y, "Lieu et date")
    form.field("date", 130, y, 200, "Semsales, le 14 octobre 2025")
    form.text(40, y + 30, "Nom et fonction")
    form.field("nom", 130, y + 30, 330, "Pascal Grandjean, chef de production")
    form.text(40, y + 76, "Signature")
    form.sign(581, 140, y + 74, 130, 30)
    form.rule(130, y + 80, 200)
    return form.paper(
        "mn-fr-cloture-formation",
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "fr",
            client="Fromagerie coopérative de Semsales",
            project="Hygiène et traçabilité, équipe de nuit",
            project_code="IJ-F-25-388",
            signatory_name="Pascal Grandjean",
            signatory_title="chef de production",
            signature_date="2025-10-14",
            amount="6480.00 CHF",
        ),
    )


def mail_conditions() -> Paper:
    body = r"""
#text(14pt, fill: rgb("#444444"))[Vos comptes prévisionnels, version 3 (mission EX-512)]
#v(2pt)
#grid(columns: (auto, 1fr, auto), column-gutter: 8pt, rect(width: 24pt, height: 24pt, fill: rgb("#4a8c8c"), radius: 12pt), [*Aurélie Tschanz* \ #text(9pt)[à Fiduciaire Rochat-Pittet]], text(9pt)[12 mars 2026, 07 h 58])
#v(4pt)
Bonjour Monsieur Pittet,

Merci pour l'envoi. La version 3 me convient et je l'approuve, de même que vos honoraires de CHF 2'900.00. L'approbation vaut pourvu que le loyer de l'atelier soit porté à CHF 3'150 par mois dès juillet, car le bail vient d'être renégocié ; la banque recevra le dossier une fois cette ligne corrigée.

Je suis joignable à l'atelier jusqu'à midi.

Meilleures salutations

Aurélie Tschanz \
Directrice, Céramiques du Vully Sàrl

#v(6pt)
#text(9pt, fill: luma(110))[P.-S. Votre plan de trésorerie pour la reprise de l'atelier est un modèle de clarté.]
"""
    return page(
        "mn-fr-mail-previsionnel",
        style("Lato", 11, "2.3cm", lang="fr"),
        body,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "fr",
            client="Céramiques du Vully Sàrl",
            project="reprise de l'atelier",
            project_code="EX-512",
            milestone="comptes prévisionnels, version 3",
            signatory_name="Aurélie Tschanz",
            signatory_title="Directrice",
            signature_date="2026-03-12",
            amount="2900.00 CHF",
            conditions=["le loyer de l'atelier soit porté à CHF 3'150 par mois dès juillet"],
        ),
    )


def fiche_portail() -> Paper:
    body = r"""
#set text(9.5pt)
#text(8pt)[extranet.scenographie-lutece.example/livrables/4471 #h(1fr) page 1 sur 1]
#v(4pt)
#table(columns: (auto, 1fr), stroke: none, fill: (x, y) => if calc.odd(y) {luma(240)}, inset: 6pt,
[*Livrable*], [L-09 Maquette numérique du parcours, indice D],
[*Opération*], [Musée de la Dentelle de Calade, parcours permanent (SL-2502)],
[*Maîtrise d'ouvrage*], [Syndicat mixte du Pays de Calade],
[*Déposé par*], [Scénographie Lutèce, 3 avril 2026 à 19:40],
[*Échéance associée*], [17 640,00 € HT, à l'acceptation],
[*Décision*], [#text(fill: rgb("#0b7a2f"), weight: "bold")[ACCEPTÉ] le 9 avril 2026 à 10:05],
[*Décideur*], [Thibault Vernazobres, conservateur en chef],
[*Commentaire du décideur*], [La vitrine des fuseaux est superbe. Bravo à l'équipe.],
[*Empreinte du fichier*], [`9c1f 07ad 22e8 5b60`])
#v(4pt)
*Historique des indices*
#table(columns: (auto, auto, auto, 1fr), stroke: .3pt, inset: 4pt,
[A], [12/01/2026], [refusé], [cotes du sas absentes],
[B], [09/02/2026], [refusé], [cheminement PMR interrompu salle 3],
[C], [16/03/2026], [retiré], [déposé par erreur],
[D], [03/04/2026], [accepté], [#sym.dash.em])
"""
    return page(
        "mn-fr-fiche-livrable",
        style("DejaVu Sans", 9.5, "2cm", lang="fr"),
        body,
        truth(
            "acceptance_certificate",
            "accepted",
            None,
            "fr",
            client="Syndicat mixte du Pays de Calade",
            project="Musée de la Dentelle de Calade, parcours permanent",
            project_code="SL-2502",
            milestone="L-09 Maquette numérique du parcours, indice D",
            signatory_name="Thibault Vernazobres",
            signatory_title="conservateur en chef",
            signature_date="2026-04-09",
            amount="17640.00 EUR",
        ),
    )


def papers() -> Iterator[Paper]:
    yield reserves()
    yield provisoire()
    yield recette_refus()
    yield mail_validation()
    yield ordre_changement()
    yield temps()
    yield levee()
    yield bat()
    yield facture()
    yield cocher()
    yield mail_conditions()
    yield fiche_portail()
