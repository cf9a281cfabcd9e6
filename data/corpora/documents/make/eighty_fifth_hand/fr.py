"""Courrier français, belge, suisse et québécois."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import page, put, put_scan

CERT = "acceptance_certificate"


def pv_sans() -> Paper:
    body = r"""
#align(center)[#text(16pt, weight: "bold")[PROCÈS-VERBAL DE RÉCEPTION] \ #text(9pt)[article 1792-6 du Code civil]]
#v(5mm)
*Opération :* Extension du groupe scolaire Jules-Verne \
*Maître de l'ouvrage :* Commune de Saint-Yrieix-les-Bois \
*Entreprise :* SARL Charpentes Maurillon \
*Lot :* 02 – Charpente et ossature bois #h(6mm) *Marché :* 2024-T-17
#v(4mm)
Je soussigné, Bernard Laplagne, maire, maître de l'ouvrage, après visite des lieux en présence de
l'entrepreneur et de Mme Astruc, architecte :
#v(1mm)
#table(columns: (8mm, 1fr), stroke: none, inset: 3pt,
 [☒], [prononce la réception avec effet au 6 mars 2026, sans réserve ;],
 [☐], [prononce la réception assortie des réserves de l'annexe ;],
 [☐], [refuse la réception ou la reporte.])
#v(2mm)
Fait en trois exemplaires, le 9 mars 2026.
#v(5mm)
#grid(columns: (1fr, 1fr, 1fr), gutter: 5mm,
 [Le maître de l'ouvrage \ #sg(16, w: 40mm) \ B. Laplagne],
 [L'architecte \ #sg(37, w: 36mm, c: black) \ C. Astruc],
 [L'entrepreneur \ #sg(47, w: 38mm, c: black) \ P. Maurillon])
"""
    return put(
        "na-fr-pv-charpente",
        truth(
            CERT, "accepted", True, "fr", client="Commune de Saint-Yrieix-les-Bois",
            project="Extension du groupe scolaire Jules-Verne", project_code="2024-T-17",
            milestone="02 – Charpente et ossature bois", signatory_name="Bernard Laplagne",
            signatory_title="maire", signature_date="2026-03-09",
        ),
        page(body, "Nimbus Sans", 10.2, "21mm", lang="fr"),
    )  # fmt: skip


def pv_reserves() -> Paper:
    body = r"""
#set par(justify: false)
#text(9pt)[MAS DES CIGALIÈRES, société civile \ Chemin de Cabrières, 30210 Remoulins]
#v(8mm)
#text(14pt, style: "italic")[Réception de la piscine naturelle]
#v(3mm)
Le mercredi 22 avril 2026 à quinze heures, nous nous sommes retrouvés au bord du bassin, M. Aurélien
Fabre pour l'entreprise Bassins du Gardon (devis accepté n° BG-0689) et Mme Solange Teissier, gérante,
pour la société propriétaire.

L'eau est claire, la filtration tourne, la plage de bois est droite. La réception est donc prononcée ce jour.
Elle est assortie de deux réserves, à lever sous trente jours :

#pad(left: 8mm)[
(a)  remplacer la lame fendue près de l'échelle ; \
(b)  fournir le carnet d'entretien de la pompe.]

Le solde de 5 300,00 € sera versé une fois ces réserves levées.
#v(8mm)
#grid(columns: (1fr, 1fr), [#sg(28, w: 46mm, h: 13mm) \ Solange Teissier], [#sg(51, w: 40mm, c: black) \ Aurélien Fabre])
"""
    return put(
        "na-fr-piscine-reception",
        truth(
            CERT, "accepted_with_conditions", True, "fr", client="MAS DES CIGALIÈRES",
            project="piscine naturelle", project_code="BG-0689",
            signatory_name="Solange Teissier", signatory_title="gérante",
            signature_date="2026-04-22", amount="5300.00 EUR",
            conditions=[
                "remplacer la lame fendue près de l'échelle",
                "fournir le carnet d'entretien de la pompe",
            ],
        ),
        page(body, "C059", 11, "(x: 32mm, y: 26mm)", lang="fr", more="#set par(spacing: 1.2em)"),
    )  # fmt: skip


def bon_a_tirer() -> Paper:
    body = r"""
#grid(columns: (1fr, 58mm), [#text(25pt, weight: "black", fill: rgb("#00707a"))[BON À TIRER]],
 align(right)[Atelier Typo & Cie \ rue de la Madeleine 77 \ 4000 Liège])
#v(3mm)
#table(columns: (1fr, 1fr, 1fr), inset: 7pt, stroke: 0.6pt + rgb("#00707a"),
 [Commanditaire \ *Abbaye de Villers-Oneux asbl*], [Ouvrage \ *Guide du jardin des simples*], [Dossier \ *ATC 3152*],
 [Tirage \ 1 500 ex.], [Format \ 14 × 21 cm], [Pages \ 64 + couverture])
#v(4mm)
Chers amis,

Nous voici au bout des corrections : la page 41 est maintenant au bon endroit, et la sauge a retrouvé
sa photo. Vous pouvez rouler. Le présent bon vaut acceptation de l'épreuve du 4 février et du texte
dans son entier.
#v(4mm)
Villers, le 10 février 2026
#v(2mm)
#box(sg(64, w: 50mm, c: rgb("#123c1b"))) #h(12mm) #stamp(c: rgb("#5a2d82"), a: 5deg, r: 20pt)[ABBAYE DE \ VILLERS-ONEUX]
#v(1mm)
Sœur Marie-Agnès Lambotte \ responsable des publications
"""
    return put(
        "na-fr-bon-a-tirer",
        truth(
            CERT, "accepted", True, "fr", client="Abbaye de Villers-Oneux asbl",
            project="Guide du jardin des simples", project_code="ATC 3152", milestone="épreuve",
            signatory_name="Marie-Agnès Lambotte", signatory_title="responsable des publications",
            signature_date="2026-02-10",
        ),
        page(body, "Lato", 10.8, "22mm", lang="fr"),
    )  # fmt: skip


def levee() -> Paper:
    body = r"""
#rect(width: 100%, stroke: 1pt, inset: 8mm)[
#text(15pt, weight: "bold")[Levée des réserves]
#h(1fr) chantier n° 871
#v(4mm)
Chantier : Ravalement résidence Les Platanes, Villeurbanne \
Syndicat des copropriétaires Les Platanes \
Entreprise : Façades Rhodaniennes SAS
#v(3mm)
#table(columns: (1fr, 28mm, 20mm), inset: 5pt, [Réserve du 14 janvier], [Levée le], [Visa],
 [Coulure sous balcon 4e gauche], pen[3 février], pen[NB], [Joint de fenêtre, loge], pen[3 février], pen[NB],
 [Nettoyage du trottoir], pen[5 février], pen[NB])
#v(3mm)
Plus aucune réserve ne subsiste. La réception des travaux est désormais pleine et entière.
#v(8mm)
Le maître d'œuvre, pour le syndicat : Nicolas Berliet
#v(2mm)
#sg(25, w: 52mm)
#v(1mm)
le #pen(s: 14pt)[6 février 2026]
]
"""
    return put_scan(
        "na-fr-levee-platanes",
        truth(
            CERT, "accepted", True, "fr", client="Syndicat des copropriétaires Les Platanes",
            project="Ravalement résidence Les Platanes", project_code="871",
            signatory_name="Nicolas Berliet", signatory_title="maître d'œuvre",
            signature_date="2026-02-06",
        ),
        page(body, "P052", 11, "20mm", lang="fr"),
        Scanner(dpi=124, skew=0.5, noise=4, blur=0.6, jpeg=42, seed=52),
    )  # fmt: skip


def avenant() -> Paper:
    body = r"""
#text(11pt)[Favre Paysages Sàrl, Bulle] #h(1fr) #text(11pt)[Bulle, le 17 mars 2026]
#v(10mm)
#text(14pt, weight: "bold")[Avenant n° 1 au contrat FP-26/08]
#v(1mm)
Place de jeux du Verger, Riaz
#v(6mm)
Entre la Commune de Riaz-Dessus, maître de l'ouvrage, et Favre Paysages Sàrl, il est convenu ce qui suit :

*Art. 1* – La tyrolienne est remplacée par une balançoire nid et un toboggan sur talus.

*Art. 2* – Le prix est diminué de CHF 2'740.–, TVA comprise. Il se monte désormais à CHF 81'260.–.

*Art. 3* – Le délai du 30 mai 2026 demeure.
#v(10mm)
#table(columns: (1fr, 1fr), inset: 9pt, stroke: (top: 0.6pt, bottom: 0.6pt),
 [Pour la Commune, lu et approuvé \ #v(1mm) #sg(40, w: 44mm) \ Anne-Lise Gremaud, syndique \ 19.03.2026],
 [Pour l'entreprise \ #v(1mm) #sg(21, w: 40mm, c: black) \ Didier Favre \ 17.03.2026])
"""
    return put(
        "na-fr-avenant-jeux",
        truth(
            "change_order", "accepted", True, "fr", client="Commune de Riaz-Dessus",
            project="Place de jeux du Verger", project_code="FP-26/08",
            signatory_name="Anne-Lise Gremaud", signatory_title="syndique",
            signature_date="2026-03-19", amount="-2740.00 CHF", change_order_number="1",
        ),
        page(body, "Nimbus Roman", 11.5, "27mm", lang="fr", more="#set par(spacing: 1.3em)"),
    )  # fmt: skip


def ordre_refuse() -> Paper:
    body = r"""
#block(width: 100%, stroke: (bottom: 2pt + rgb("#1d4e89")), inset: (bottom: 4pt))[
#text(15pt, weight: "bold", fill: rgb("#1d4e89"))[Demande de changement DC-014] #h(1fr) Groupe Mécanique Bellechasse inc.]
#v(2mm)
#grid(columns: (36mm, 1fr), row-gutter: 2.6mm, [Client], [Coopérative funéraire de l'Amiante], [Projet], [Réfection de la ventilation, salon B],
 [N° de projet], [GMB-4470], [Émise le], [2 juin 2026, par Yannick Thivierge])
#v(3mm)
*Objet.* Ajouter un humidificateur à vapeur et son raccordement électrique.
#v(1mm)
*Effet sur le prix.* + 7 915,00 \$ CA avant taxes #h(8mm) *Effet sur l'échéancier.* + 5 jours
#v(4mm)
#rect(width: 100%, inset: 8pt, fill: luma(244))[
*Réponse du client*
#v(1mm)
#bx() Approuvée #h(8mm) #bx(m: "v", c: ink) Refusée #h(8mm) #bx() À réviser
#v(1mm)
Motif : l'appareil actuel a été réparé au printemps, la dépense n'est plus justifiée.
#v(4mm)
#sg(34, w: 46mm) \
Ghislaine Vachon, directrice générale #h(1fr) 2026-06-05]
"""
    return put(
        "na-fr-demande-vapeur",
        truth(
            "change_order", "rejected", True, "fr", client="Coopérative funéraire de l'Amiante",
            project="Réfection de la ventilation, salon B", project_code="GMB-4470",
            signatory_name="Ghislaine Vachon", signatory_title="directrice générale",
            signature_date="2026-06-05", amount="7915.00 CAD", change_order_number="DC-014",
        ),
        page(body, "Carlito", 11.3, "20mm", "us-letter", lang="fr"),
    )  # fmt: skip


def activite() -> Paper:
    body = r"""
#align(center)[*COMPTE RENDU D'ACTIVITÉ* – mai 2026]
#v(3mm)
#grid(columns: (1fr, 1fr), [Intervenante : Maud Kerdoncuff \ Société : Penfeld Conseil], [Client : Mutuelle des Gens de Mer \ Mission : Refonte de l'espace adhérent \ Bon de commande : MGM-7751])
#v(3mm)
#table(columns: (20mm,) + (1fr,) * 5, inset: 4pt, align: center,
 [Semaine], [lun], [mar], [mer], [jeu], [ven],
 [19], [1], [1], [0,5], [1], [férié], [20], [1], [1], [0,5], [férié], [0], [21], [1], [1], [0,5], [1], [1], [22], [férié], [1], [0,5], [1], [1])
#v(2mm)
Jours travaillés : *14,0* #h(1fr) Prix du jour : 540,00 € #h(1fr) Montant : *7 560,00 € HT*
#v(5mm)
#grid(columns: (1fr, 1fr), gutter: 8mm,
 rect(width: 100%, height: 32mm, inset: 5pt)[L'intervenante \ #sg(7, w: 36mm, c: black) \ 29/05/2026],
 rect(width: 100%, height: 32mm, inset: 5pt)[Bon pour accord, le client \ #sg(49, w: 38mm) \ Erwan Le Dantec, chef de projet \ 01/06/2026])
"""
    return put(
        "na-fr-activite-mai",
        truth(
            "timesheet_approval", "accepted", True, "fr", client="Mutuelle des Gens de Mer",
            project="Refonte de l'espace adhérent", po_number="MGM-7751",
            signatory_name="Erwan Le Dantec", signatory_title="chef de projet",
            signature_date="2026-06-01", amount="7560.00 EUR",
        ),
        page(body, "Nimbus Sans", 10, "22mm", lang="fr"),
    )  # fmt: skip


def mail_recu() -> Paper:
    body = r"""
#text(9pt)[De : Paul-Henri Castaing \<ph.castaing@thermes-aubrac.example> \
À : Cabinet Lozère Études \
Date : lun. 9 févr. 2026 à 18:03 \
Objet : Bien reçu – étude acoustique du hall (LE-2025-63)]
#line(length: 100%, stroke: 0.3pt)
#v(2mm)
Bonjour Sandrine,

Votre étude est bien arrivée, avec les annexes. Je la fais suivre à notre comité technique, qui
se réunit le 26. D'ici là je ne peux rien vous dire de plus, sinon merci d'avoir tenu la date malgré
la neige.

Cordialement,

Paul-Henri Castaing \
Responsable du patrimoine \
Thermes de l'Aubrac
#v(3mm)
#text(8pt, fill: luma(120))[Avez-vous vraiment besoin d'une copie sur papier ?]
"""
    return put(
        "na-fr-courriel-recu",
        truth(
            "email", None, None, "fr", client="Thermes de l'Aubrac",
            project="étude acoustique du hall", project_code="LE-2025-63",
            signatory_name="Paul-Henri Castaing", signatory_title="Responsable du patrimoine",
        ),
        page(body, "Caladea", 11, "24mm", lang="fr"),
    )  # fmt: skip


def mail_valide() -> Paper:
    body = r"""
#rect(width: 100%, stroke: 0.5pt + luma(170), radius: 4pt, inset: 10pt)[
#text(14pt)[Module e-learning « Gestes et postures »]
#v(1mm)
#text(9pt, fill: luma(90))[Naïma Belkacem #sym.arrow.r production@lespetitspas.example #h(1fr) 24 mars 2026, 11 h 46]
#line(length: 100%, stroke: 0.3pt)
Bonjour à toute l'équipe,

On a fait passer le module à une douzaine de caristes hier : tous sont allés au bout, et deux l'ont
même refait pour rire. C'est validé chez nous, vous pouvez le mettre en ligne et facturer le jalon 3
(4 120 €) sur le dossier PP-238.

Bonne fin de journée,

Naïma Belkacem \
Chargée de prévention, Entrepôts Flandre-Artois SA]
"""
    return put(
        "na-fr-courriel-module",
        truth(
            "email", "accepted", None, "fr", client="Entrepôts Flandre-Artois SA",
            project="Gestes et postures", project_code="PP-238", milestone="jalon 3",
            signatory_name="Naïma Belkacem", signatory_title="Chargée de prévention",
            signature_date="2026-03-24", amount="4120.00 EUR",
        ),
        page(body, "Liberation Sans", 10.5, "21mm", lang="fr"),
    )  # fmt: skip


def sans_coche() -> Paper:
    body = r"""
#align(center)[#text(14pt, weight: "bold")[FICHE DE RECETTE] \ Helvémesure SA, Yverdon-les-Bains]
#v(4mm)
#table(columns: (42mm, 1fr), inset: 6pt, [Mandant], [Fromagerie du Mont-Aubert SA], [Installation], [Capteurs d'humidité, cave 2],
 [Mandat n°], [HM-5109], [Essais du], [10 au 12 mars 2026])
#v(4mm)
Résultat de la recette (cocher ce qui convient)
#v(2mm)
#bx(s: 11pt) #h(2mm) recette prononcée
#v(2mm)
#bx(s: 11pt) #h(2mm) recette prononcée après corrections
#v(2mm)
#bx(s: 11pt) #h(2mm) recette refusée
#v(7mm)
Pour le mandant
#v(2mm)
#sg(54, w: 56mm, h: 13mm)
#v(-1mm)
Cédric Perrochon, chef de cave #h(10mm) #pen(s: 14pt)[16.3.2026]
"""
    return put_scan(
        "na-fr-fiche-cave",
        truth(
            CERT, "undecided", True, "fr", client="Fromagerie du Mont-Aubert SA",
            project="Capteurs d'humidité, cave 2", project_code="HM-5109",
            signatory_name="Cédric Perrochon", signatory_title="chef de cave",
            signature_date="2026-03-16",
        ),
        page(body, "Liberation Sans", 11.5, "24mm", lang="fr"),
        Scanner(dpi=122, skew=-0.8, noise=4, blur=0.5, jpeg=42, turn=180, seed=61),
    )  # fmt: skip


def plaquette() -> Paper:
    body = r"""
#rect(width: 100%, height: 62mm, fill: gradient.linear(rgb("#f6d365"), rgb("#fda085")), inset: 12mm)[
#text(30pt, weight: "black", fill: white)[Cap Soudure] \ #text(14pt, fill: white)[La formation qui tient bon]]
#v(4mm)
#columns(3, gutter: 6mm)[
*Nos parcours* \ TIG débutant, TIG tuyauterie, MIG/MAG, lecture de plans, préparation aux licences.

*En atelier ou chez vous* \ Notre camion-école embarque six postes et va jusqu'à Lorient.

#colbreak()
*Ils nous ont fait confiance* \ « Douze stagiaires, douze licences. Nous avons signé pour l'an prochain
les yeux fermés. » – Chantiers Guivarc'h

#colbreak()
*Tarifs 2026* \ À partir de 310 € par jour et par personne. Devis sous quarante-huit heures.

*Nous trouver* \ Zone de Kergonan, 29200 Brest \ 02 98 00 00 00]
"""
    return put(
        "na-fr-plaquette-soudure",
        truth("other", None, None, "fr"),
        page(body, "Lato", 10.5, "16mm", lang="fr"),
    )  # fmt: skip


def deux_signatures() -> Paper:
    body = r"""
#grid(columns: (1fr, 1fr), gutter: 10mm, [
#text(8.5pt)[Fondation Bonnefoy \ Service des collections \ Namur]
#v(8mm)
#text(15pt, weight: "bold")[Attestation de bonne fin]
#v(2mm)
#text(9.5pt)[Inventaire numérisé du fonds Delvenne \ Convention FB/2025/31]
], [
La campagne de prises de vue confiée au studio Orneau s'est achevée le 27 février 2026 ; 2 164 objets
ont été photographiés, légendés et versés. Les soussignés déclarent recevoir la prestation et libèrent
la dernière tranche de 8 650 €.])
#v(12mm)
#table(columns: (1fr, 1fr), inset: 10pt, 
 [La conservatrice, \ Ludivine Hastir \ #v(2mm) #sg(30, w: 42mm) \ le 4 mars 2026],
 [Le trésorier, \ Jean-Pol Wauthier \ #v(14mm) le])
#v(4mm)
#text(8.5pt)[Cette attestation n'a d'effet que revêtue des deux signatures de la Fondation (art. 11 des statuts).]
"""
    return put(
        "na-fr-attestation-fonds",
        truth(
            CERT, "undecided", False, "fr", client="Fondation Bonnefoy",
            project="Inventaire numérisé du fonds Delvenne", project_code="FB/2025/31",
            milestone="dernière tranche", signatory_name="Jean-Pol Wauthier",
            signatory_title="trésorier", amount="8650.00 EUR", warnings=["partly_signed"],
        ),
        page(body, "URW Gothic", 10, "25mm", lang="fr"),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    yield pv_sans()
    yield pv_reserves()
    yield bon_a_tirer()
    yield levee()
    yield avenant()
    yield ordre_refuse()
    yield activite()
    yield mail_recu()
    yield mail_valide()
    yield sans_coche()
    yield plaquette()
    yield deux_signatures()
