"""French papers: universities, hospitals, communes; Belgium, Switzerland, Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Form, box, doc, ink, pen, rows, shot, stamp, typ


def papers() -> Iterator[Paper]:
    """Twelve papers."""
    x = box(True)
    yield doc(
        "pv-laboratoire",
        "a",
        "<table class=g><tr><td style='width:34%'><b>INSTITUT DE GLYCOCHIMIE DE VALMORT</b><br>Service des marchés</td><td class=c><h2>PROCÈS-VERBAL DE RÉCEPTION</h2>Fournitures et équipements</td></tr></table>"
        "<p>Marché n° <b>2026-F-041</b> &mdash; Objet : <b>Spectromètre RMN 600 MHz</b> &mdash; Titulaire : Résonance Alpine SAS</p>"
        "<p>Les membres de la commission, réunis le 24 septembre 2026 dans le hall des aimants, ont assisté aux essais d'homogénéité et de sensibilité. Les résultats figurent en annexe 1.</p>"
        f"<div class=f><p>{x} réception prononcée sans réserve, avec effet au 24 septembre 2026</p><p>{box()} réception prononcée avec réserves (liste jointe)</p><p>{box()} réception ajournée</p><p>{box()} réception refusée</p></div>"
        "<p>Solde à mandater : <b>87 360,00 &euro;</b> HT</p>"
        + rows(
            f"Membre | Qualité | Émargement\nYann Le Brozec | Ingénieur plateforme, rapporteur | {ink(142, 110, 30)}\nPascale Thibergien | Directrice adjointe, décide pour l'Institut | {ink(141, 110, 30)}\nRésonance Alpine SAS | représentée par M. Diot | {ink(143, 110, 30)}"
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="INSTITUT DE GLYCOCHIMIE DE VALMORT",
            project="Spectromètre RMN 600 MHz",
            project_code="2026-F-041",
            signatory_name="Pascale Thibergien",
            signatory_title="Directrice adjointe",
            signature_date="2026-09-24",
            amount="87360.00 EUR",
        ),
    )

    yield doc(
        "pv-ecole-belge",
        "a",
        "<p><b>Commune de Saint-Aubin-sur-Ourthe</b> &ndash; Travaux publics</p><h1>Réception provisoire</h1>"
        "<p>Étape : <b>Réception provisoire</b><br>Marché : <b>Extension de l'école fondamentale des Tilleuls</b> (cahier spécial des charges <b>CSC 2025/12</b>)<br>Adjudicataire : Toitures &amp; Structures Gaspard SRL</p>"
        "<p>L'an deux mille vingt-six, le 30 juin, le Collège représenté par l'échevine soussignée a visité les lieux. La réception provisoire est accordée ce jour ; restent à lever les remarques ci-dessous.</p>"
        + rows(
            "N° | Local | Remarque | Délai\n1 | Réfectoire | Remplacer deux dalles de faux plafond tachées | 15 juillet\n2 | Sanitaires P2 | Régler la pente du sol vers l'avaloir | 15 août\n3 | Préau | Fournir l'attestation de stabilité de l'auvent | 15 juillet"
        )
        + "<p>La moitié du cautionnement, soit 31.275,00 EUR, est libérée.</p>"
        f"<div class=row><div>{stamp('COMMUNE DE|SAINT-AUBIN-|SUR-OURTHE', '#333', 0, '50%', 8)}</div><div>{ink(151)}<br>Bénédicte Franquin<br>Échevine des Travaux<br>30 juin 2026</div><div>{ink(152)}<br>Luc Gaspard, gérant</div></div>",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Commune de Saint-Aubin-sur-Ourthe",
            project="Extension de l'école fondamentale des Tilleuls",
            project_code="CSC 2025/12",
            milestone="Réception provisoire",
            signatory_name="Bénédicte Franquin",
            signatory_title="Échevine des Travaux",
            signature_date="2026-06-30",
            amount="31275.00 EUR",
            conditions=[
                "Remplacer deux dalles de faux plafond tachées",
                "Régler la pente du sol vers l'avaloir",
                "Fournir l'attestation de stabilité de l'auvent",
            ],
        ),
        font="Liberation Serif",
        pt=11,
        scan=Scanner(dpi=150, skew=0.7, noise=6, seed=51, grey=False),
    )

    yield doc(
        "service-fait",
        "a",
        "<p>Université de Brocéliande-Ouest<br>Agence comptable &ndash; composante UFR Langues</p><h2>Demande de paiement 26/11870</h2>"
        + rows(
            "Bénéficiaire | Atelier Babil, traductrices associées\nObjet | Sous-titrage du cours en ligne Océans\nBon de commande | 4400917755\nQuantité | 14 h de vidéo, 2 langues\nMontant TTC | 6 804,00 €",
            head=False,
            cls="l",
        )
        + "<p>Partie réservée à l'ordonnateur (ne rien inscrire au-dessus de la ligne)</p><hr>"
        f"<div style='margin:20px 60px'>{stamp('SERVICE FAIT CERTIFIÉ|Université de Brocéliande-Ouest|Le responsable administratif|Gwenaël Corfmat|le 05 NOV. 2026', '#1d4d8f', 3, '4px', 12)}</div><div style='margin:-30px 0 0 260px'>{ink(161, 120)}</div>",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Université de Brocéliande-Ouest",
            project="Sous-titrage du cours en ligne Océans",
            po_number="4400917755",
            signatory_name="Gwenaël Corfmat",
            signatory_title="responsable administratif",
            signature_date="2026-11-05",
            amount="6804.00 EUR",
        ),
        pt=11,
        scan=Scanner(dpi=135, skew=-1.3, noise=8, grey=False, jpeg=48, seed=57),
    )

    yield doc(
        "ascenseur-quebec",
        "a",
        "<div style='border:2px solid #000;padding:6px'><b>Ascenseurs Fleurimont inc.</b> &nbsp; BON DE TRAVAIL <b>BT-90233</b></div>"
        f"<p>Client : {pen('CHSLD Rivière-aux-Cerises', 15)} &nbsp; Projet : {pen('Entretien 2026-2029')}</p><p>Appareil : {pen('monte-malades no 2')} &nbsp; Date : {pen('2026-02-17')}</p>"
        + rows(
            f"Opération | Technicien | Représentant du client : conforme ? (initiales)\nChangement des câbles | {pen('J-P L', 12)} | Oui {pen('N.B.', 13)} &nbsp;&nbsp;&nbsp; Non\nRéglage du parachute | {pen('J-P L', 12)} | Oui {pen('N.B.', 13)} &nbsp;&nbsp;&nbsp; Non\nEssai à 125 % | {pen('J-P L', 12)} | Oui {pen('N.B.', 13)} &nbsp;&nbsp;&nbsp; Non\nRemise en service | {pen('J-P L', 12)} | Oui {pen('N.B.', 13)} &nbsp;&nbsp;&nbsp; Non"
        )
        + f"<p>Montant de l'intervention : {pen('11 482,50')} $ (CAD)</p><p>Le paraphe sous « Oui » vaut acceptation de l'opération ; si toutes le sont, le bon est facturable. Paraphes du client : {pen('Nadège Bissonnette, chef des installations matérielles', 14)}</p>"
        f"<p>Commentaires : {pen('bravo, plus de secousse au 3e', 15)}</p>",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="CHSLD Rivière-aux-Cerises",
            project="Entretien 2026-2029",
            project_code="BT-90233",
            signatory_name="Nadège Bissonnette",
            signatory_title="chef des installations matérielles",
            signature_date="2026-02-17",
            amount="11482.50 CAD",
        ),
        size="Letter",
        pt=10.5,
        scan=Scanner(dpi=150, skew=0.3, noise=5, grey=False, turn=270, seed=62),
    )

    yield doc(
        "chaufferie-refus",
        "a",
        "<h1 style='border-bottom:3px solid #444'>Opérations préalables et décision</h1><p>Maître d'ouvrage : <b>Syndicat d'énergie du Haut-Verdon</b>. Opération : <b>Chaufferie bois du lycée Giono</b>. Marché <b>SEHV-T-19</b>. Entreprise : Thermie Provence.</p>"
        + rows(
            "Épreuve | Constat\nÉtanchéité du réseau | satisfaisant\nRendement à pleine charge | 81 % pour 90 % exigés\nPoussières | 64 mg/Nm³ pour 30 exigés\nAlimentation par vis | deux blocages en quatre heures\nPropreté du chantier | satisfaisant"
        )
        + "<p>Vu ces constats, le maître d'ouvrage décide de ne pas prononcer la réception. Les essais seront repris aux frais de l'entreprise ; les pénalités de retard continuent à courir et le décompte de 203 900,00 &euro; n'est pas réglé.</p>"
        f"<p>Fait à Riez, le 3 décembre 2026</p><p>{ink(171, 150)}<br>Le président du syndicat, Aurélien Castagnier</p><p class=s>L'entreprise, présente, a pris acte : {ink(172, 80, 26)} S. Roumieu</p>",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "fr",
            client="Syndicat d'énergie du Haut-Verdon",
            project="Chaufferie bois du lycée Giono",
            project_code="SEHV-T-19",
            signatory_name="Aurélien Castagnier",
            signatory_title="président du syndicat",
            signature_date="2026-12-03",
            amount="203900.00 EUR",
        ),
        font="DejaVu Serif",
        pt=10,
    )

    v = pen("HK", 12)
    yield doc(
        "levee-reserves",
        "a",
        "<p><b>Hôpital intercommunal de la Brenne</b> &middot; Direction du patrimoine</p><h1>Liste des réserves, état final</h1><p>Opération : <b>Rénovation du service de dialyse</b> (n° <b>HIB-OP-88</b>). Réception avec réserves du 4 mai 2026. Entreprise : Menuiserie Audebert.</p>"
        + rows(
            f"N° | Réserve | Constatée | Levée le | Paraphe MOA\n1 | Porte coupe-feu D12 ne ferme pas | 04/05/2026 | 18/05/2026 | {v}\n2 | Plinthe décollée box 3 | 04/05/2026 | 18/05/2026 | {v}\n3 | Rayure sur paillasse | 04/05/2026 | 29/05/2026 | {v}\n4 | Ferme-porte local linge | 04/05/2026 | 29/05/2026 | {v}\n5 | Notice d'entretien absente | 04/05/2026 | 26/06/2026 | {v}"
        )
        + "<p>Toutes les réserves ayant été levées, plus rien ne s'oppose à la libération de la retenue de garantie : <b>9 414,75 &euro;</b>.</p>"
        f"<p>{ink(181)}<br>Honorine Kaczmarek, directrice du patrimoine, le 26 juin 2026</p>",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Hôpital intercommunal de la Brenne",
            project="Rénovation du service de dialyse",
            project_code="HIB-OP-88",
            signatory_name="Honorine Kaczmarek",
            signatory_title="directrice du patrimoine",
            signature_date="2026-06-26",
            amount="9414.75 EUR",
        ),
        wide=True,
    )

    yield shot(
        "tunnel-romand",
        "a",
        typ(
            """#set page(paper: "a4", margin: (left: 3cm, rest: 2cm))
#set text(font: "DejaVu Sans", size: 9pt, lang: "fr")
#set smartquote(enabled: false)
#grid(columns: (1fr, auto), [*Canton du Moléson*\\ Service de l'énergie], [Decision n° 2026.118])
#line(length: 100%)
== Réception partielle
#table(columns: 2, stroke: 0.4pt + gray, [Ouvrage], [Turbinage de l'eau potable, Les Granges], [N° de projet], [CM-EP-0066], [Mandataire], [Hydro Sarine SA], [Montant de la tranche], [CHF 74'250.00])
Le Service reçoit le groupe turbine et l'armoire de commande. Le by-pass n'est pas reçu. Avant sa réception,

- la vanne DN 200 sera remplacée par un modèle PN 25 ;
- un essai de fermeture en charge sera fait en présence du fontainier.

La tranche est payable sans attendre le by-pass.

#v(6mm)
Au nom du Service de l'énergie, le 28 avril 2026

#text(font: "Dancing Script", size: 19pt, fill: rgb("#223"))[Mathilde Progin]

Mathilde Progin, cheffe de service
""".replace("Decision", "Décision")
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Canton du Moléson",
            project="Turbinage de l'eau potable, Les Granges",
            project_code="CM-EP-0066",
            signatory_name="Mathilde Progin",
            signatory_title="cheffe de service",
            signature_date="2026-04-28",
            amount="74250.00 CHF",
            conditions=[
                "la vanne DN 200 sera remplacée par un modèle PN 25",
                "un essai de fermeture en charge sera fait en présence du fontainier",
            ],
        ),
    )

    form = Form(left=60)
    form.say("Fiche de recette fonctionnelle", 17, "Times-Bold")
    form.say("Caisse de retraite des gens de mer, direction informatique", 10, "Times-Italic")
    form.y -= 12
    form.field("Projet", "Portail des pensions, module réversion")
    form.field("Code projet", "CRGM-INF-27")
    form.field("Prestataire", "Sémaphore Développement")
    form.field("Lot recetté", "Lot 2")
    form.field("Montant du lot", "43 200,00 EUR")
    form.y -= 6
    form.say(
        "Cochez l'un des trois avis. Une fiche sans avis est renvoyée au signataire.",
        9,
        "Times-Roman",
    )
    form.tick("Recette prononcée", False)
    form.tick("Recette prononcée avec réserves", False)
    form.tick("Recette refusée", False)
    form.y -= 10
    form.field("Observations", "Réunion avec le prestataire vendredi.")
    form.field("Signataire", "Loïc Kermarrec")
    form.field("Fonction", "Responsable de domaine")
    form.field("Signature électronique", "Signé par Loïc Kermarrec, 12/10/2026 09:31")
    yield Paper(
        "kk-recette-sans-avis",
        "a",
        "form",
        form.data(),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "fr",
            client="Caisse de retraite des gens de mer",
            project="Portail des pensions, module réversion",
            project_code="CRGM-INF-27",
            milestone="Lot 2",
            signatory_name="Loïc Kermarrec",
            signatory_title="Responsable de domaine",
            signature_date="2026-10-12",
            amount="43200.00 EUR",
        ),
    )

    yield doc(
        "avenant-musee",
        "a",
        "<h1 class=c>AVENANT N° 2</h1><p>au marché <b>MDM-2025-S07</b>, « <b>Médiation en langue des signes</b> »</p><p>Entre le <b>Musée départemental de la Marine</b>, d'une part, et l'association Mains Parlantes, d'autre part, il est convenu :</p>"
        "<p><b>Article 1.</b> Le nombre de visites passe de 40 à 58 par an.</p><p><b>Article 2.</b> Le montant du marché est augmenté de <b>5 940,00 &euro;</b> et porté à 19 140,00 &euro;.</p><p><b>Article 3.</b> Les autres clauses demeurent.</p>"
        f"<table><tr><td>Pour l'association<br>le 12 janvier 2027<br>{ink(191)}<br>Rosalie Ménager, présidente</td><td>Pour le Musée<br>le 18 janvier 2027<br>{ink(192)}<br>Edgar Vauquelin, conservateur en chef</td></tr></table>",
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Musée départemental de la Marine",
            project="Médiation en langue des signes",
            project_code="MDM-2025-S07",
            change_order_number="2",
            signatory_name="Edgar Vauquelin",
            signatory_title="conservateur en chef",
            signature_date="2027-01-18",
            amount="5940.00 EUR",
        ),
        font="Liberation Serif",
        pt=12,
    )

    yield doc(
        "releve-interprete",
        "a",
        "<h2>Relevé de vacations &mdash; interprétariat médico-social</h2><p>Association Passerelles, Lille. Établissement d'accueil : <b>Centre hospitalier de Wambrelles</b>. Convention <b style='white-space:nowrap'>CHW-INT-5</b>. Mois : <b>mars 2026</b>. Interprète : Zahra Noorzai (dari, pachto).</p>"
        + rows(
            "Jour | Service | Début | Fin | Heures | Visa du service\n3 | Maternité | 9h00 | 11h00 | 2,0 | \n10 | Urgences | 14h00 | 17h00 | 3,0 | \n17 | PASS | 9h00 | 12h30 | 3,5 | \n24 | Pédiatrie | 10h00 | 11h30 | 1,5 | \n | | | Total | 10,0 | "
        )
        + f"<p>Je certifie l'exactitude du relevé. L'interprète, {ink(201, 90, 28)} le 31 mars 2026</p><p>Heures validées par l'établissement (cadre de santé : Mme Capucine Delattre) le ____________ signature : ____________________</p>",
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "fr",
            client="Centre hospitalier de Wambrelles",
            project_code="CHW-INT-5",
            milestone="mars 2026",
            signatory_name="Capucine Delattre",
            signatory_title="cadre de santé",
            warnings=["partly_signed"],
        ),
    )

    yield doc(
        "courriel-etude",
        "a",
        "<p><b>Objet :</b> RE: Étude houle et ensablement, rapport de phase 1<br><b>De :</b> Solène Garandeau &lt;s.garandeau@port-yeurac.example&gt;<br><b>À :</b> Bureau Estran<br><b>Date :</b> lundi 8 juin 2026 à 18:04</p>"
        "<p>Bonjour Marc,</p><p>Le conseil portuaire a lu le rapport de phase 1 et l'accepte. Vous pouvez facturer les 21 600 &euro; de cette phase, étant entendu que la carte bathymétrique sera rééditée à l'échelle 1/5 000 et que le résumé pour les pêcheurs nous parviendra avant le 26 juin.</p>"
        "<p>À bientôt sur la jetée,</p><p>Solène Garandeau<br>Directrice, Port de Yeurac<br>(dossier PY-2026-03)</p>",
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "fr",
            client="Port de Yeurac",
            project="Étude houle et ensablement",
            project_code="PY-2026-03",
            milestone="phase 1",
            signatory_name="Solène Garandeau",
            signatory_title="Directrice",
            signature_date="2026-06-08",
            amount="21600.00 EUR",
            conditions=[
                "la carte bathymétrique sera rééditée à l'échelle 1/5 000",
                "le résumé pour les pêcheurs nous parviendra avant le 26 juin",
            ],
        ),
        font="DejaVu Sans",
        pt=9.5,
    )

    yield doc(
        "bon-commande-wallon",
        "a",
        "<table><tr><td><b>Hautes Écoles réunies de Sambreville</b><br>Rue de l'Arsenal 9</td><td class=r><h2>BON DE COMMANDE</h2>N° <b>BC-2026-00391</b><br>le 13 mai 2026</td></tr></table><p>Fournisseur : Formalingua ASBL. Projet : <b>Plan langues du personnel</b>.</p>"
        + rows(
            "Réf. | Désignation | Qté | P.U. | Total EUR\nF-01 | Cours de néerlandais B1, groupe de 8 | 2 | 1.920,00 | 3.840,00\nF-02 | Test de niveau | 16 | 35,00 | 560,00\n | | | Total | 4.400,00",
            right="234",
        )
        + "<p>La facture n'est payée qu'après réception des prestations par le service demandeur. Bon pour accord à renvoyer par le fournisseur.</p>",
        truth(
            "purchase_order",
            None,
            None,
            "fr",
            client="Hautes Écoles réunies de Sambreville",
            project="Plan langues du personnel",
            po_number="BC-2026-00391",
            amount="4400.00 EUR",
        ),
        font="Liberation Sans Narrow",
        pt=11,
    )
