"""French post from France, Belgium, Switzerland and Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from thirtieth_hand.board import (
    CERT,
    CHANGE,
    DEJAVU,
    MAIL,
    NARROW,
    SERIF,
    SLAB,
    SOW,
    TIME,
    TYPE,
    Form,
    board,
    ink,
    mail,
    paras,
    rows,
    x,
)


def papers() -> Iterator[Paper]:
    with board("fr") as b:
        yield b.text(
            "pv-gymnase",
            """<div class=c style="border:2pt solid #000;padding:6pt"><h1>PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX</h1>articles 41 et 42 du CCAG-Travaux</div>"""
            + rows(
                """
Maître d'ouvrage | Commune de Saint-Aubin-les-Prés
Maître d'œuvre | Atelier Courtois-Lemaire
Opération | Rénovation du gymnase Jean-Moulin
N° d'opération | 2025-117
Lot | Lot 06 – Sols sportifs
Titulaire | Sols & Parquets du Forez SARL
Montant du décompte | 87 412,60 € HT""",
                "g",
            )
            + paras("""
Je soussigné, représentant du pouvoir adjudicateur, après avoir procédé aux opérations préalables à la réception le 2 juillet 2026 en présence du titulaire et du maître d'œuvre, et vu le rapport du contrôleur technique,

DÉCIDE : la réception du lot est prononcée <b>sans réserve</b>, avec effet au 2 juillet 2026.

La garantie de parfait achèvement court pendant un an à compter de cette date. Le présent procès-verbal est notifié au titulaire par ordre de service.

Fait à Saint-Aubin-les-Prés, le 6 juillet 2026

<span class=ink>Mireille Castan</span> <span class=stamp style="color:#24408e;border-color:#24408e">MAIRIE DE<br>SAINT-AUBIN-LES-PRÉS</span>

Mireille Castan, adjointe aux travaux"""),
            truth(
                CERT,
                "accepted",
                True,
                "fr",
                client="Commune de Saint-Aubin-les-Prés",
                project="Rénovation du gymnase Jean-Moulin",
                project_code="2025-117",
                milestone="Lot 06 – Sols sportifs",
                signatory_name="Mireille Castan",
                signatory_title="adjointe aux travaux",
                signature_date="2026-07-06",
                amount="87412.60 EUR",
            ),
            SERIF,
        )

        yield b.text(
            "lettre-namur",
            paras("""
<b>Mutualité Sambre-Hoyoux</b>
Service Communication — Namur

Namur, le 11 mars 2026

À l'agence Pollen & Fils
Dossier PF-2604

Madame, Monsieur,

<u>Concerne : campagne « Bouger à tout âge », étape 2 (films et affiches)</u>

Notre comité de lecture a visionné les trois films et contrôlé les épreuves des affiches. Il n'a pas de remarque à formuler.

J'ai donc le plaisir de vous marquer notre accord définitif sur cette étape et vous invite à nous adresser votre facture de 31.250,00 EUR, TVA non comprise.

La troisième étape fera l'objet d'une réunion après Pâques.

Veuillez agréer, Madame, Monsieur, nos salutations distinguées.

<span class=ink2>Benoît Lhermitte</span>
Benoît Lhermitte
Responsable Communication"""),
            truth(
                CERT,
                "accepted",
                True,
                "fr",
                client="Mutualité Sambre-Hoyoux",
                project="campagne « Bouger à tout âge »",
                project_code="PF-2604",
                milestone="étape 2 (films et affiches)",
                signatory_name="Benoît Lhermitte",
                signatory_title="Responsable Communication",
                signature_date="2026-03-11",
                amount="31250.00 EUR",
            ),
            edge="25mm",
        )

        yield b.scan(
            "bon-intervention",
            """<table class=g><tr><td><b>FROID DU LÉMAN</b><br>dépannage et installation</td><td><b>BON D'INTERVENTION</b><br>feuillet blanc : client</td></tr></table>"""
            + rows("""
Client | <span class=hand>Boulangerie Maurin SAS</span>
Travaux | <span class=hand>Remplacement chambre froide positive</span>
Commande n° | <span class=hand>BM-448</span>
Forfait | <span class=hand>12 980,00 € HT</span>""")
            + """<p>Matériel posé : groupe 3 kW, évaporateur double flux, porte pivotante, régulation.</p>
<p>Essais faits devant le client : descente à +3 °C en 55 min, alarme porte, dégivrage.</p>
<p class=b>Bon pour acceptation des travaux</p><p>Le client (nom, qualité, date, signature) :</p>
<p><span class=hand>Estelle Maurin, présidente, le 19/11/2026</span> &nbsp; <span class=ink>E. Maurin</span></p><p>Le technicien : <span class=ink3>Yanis B.</span></p>""",
            truth(
                CERT,
                "accepted",
                True,
                "fr",
                client="Boulangerie Maurin SAS",
                project="Remplacement chambre froide positive",
                signatory_name="Estelle Maurin",
                signatory_title="présidente",
                signature_date="2026-11-19",
                amount="12980.00 EUR",
                po_number="BM-448",
            ),
            Scanner(dpi=112, skew=-1.4, noise=5, jpeg=40, seed=31),
            "body{font-size:12.5pt}.hand{font-family:'Dancing Script';font-size:17pt}",
        )

        yield b.text(
            "service-fait",
            """<h1>Certificat de service fait</h1><p>Agence régionale de l'Eau Garonne-Amont · Division des systèmes d'information</p>
<p>Prestataire : Hydralogic SAS · Marché : Télérelève des piézomètres · Référence projet : <b>TRP-2025</b></p>"""
            + rows(
                """
#Jalon | Objet | Montant HT | État
J1 | Étude et plan de déploiement | 18 500,00 € | soldé le 12/12/2025
J2 | Pose de 40 capteurs | 46 000,00 € | <b>objet du présent certificat</b>
J3 | Pose de 35 capteurs | 40 250,00 € | à venir
J4 | Formation et documentation | 9 000,00 € | à venir""",
                "g",
            )
            + paras("""
Pièces vues : bons de pose des 40 stations, relevé de transmission sur trente jours (disponibilité 99,1 %), fiches de réglage des sondes, photographies datées, attestation de reprise des anciens capteurs.

Pénalités : néant. Avance forfaitaire à résorber : néant. Le prestataire a signalé deux piézomètres inaccessibles ; ils ont été remplacés par deux ouvrages de la liste complémentaire, sans incidence financière.

Je certifie que le service correspondant au jalon J2 a été fait conformément au marché et constate son admission. Le montant de 46 000,00 € HT peut être mandaté.

À Toulouse, le 28 avril 2026
Le chef de division

<span class=ink>Hervé Daubrac</span>
Hervé Daubrac"""),
            truth(
                CERT,
                "accepted",
                True,
                "fr",
                client="Agence régionale de l'Eau Garonne-Amont",
                project="Télérelève des piézomètres",
                project_code="TRP-2025",
                milestone="Pose de 40 capteurs",
                signatory_name="Hervé Daubrac",
                signatory_title="chef de division",
                signature_date="2026-04-28",
                amount="46000.00 EUR",
            ),
            DEJAVU,
        )

        yield b.scan(
            "reserves-quebec",
            """<h1>Avis de réception — Marché public de services</h1>"""
            + rows(
                """
Donneur d'ouvrage | Centre de services scolaire des Deux-Rivières
Prestataire | Signalétique Boréale inc.
Mandat | Signalisation intérieure, école du Vieux-Moulin
No de mandat | SB-2026-41
Versement visé | 24 350,00 $""",
                "g",
            )
            + f"""<p>{x(False)} Réception sans réserve</p><p>{x()} Réception avec réserves :</p>
<p class=hand>remplacer le panneau du local 214 (faute d'orthographe)</p><p class=hand>fixer les pictogrammes du gymnase avec des vis</p>
<p>{x(False)} Refus</p><p>Signé à Shawinigan le <span class=hand>21 août 2026</span></p><p>{ink("Josée Thibodeau")}</p>
<p>Josée Thibodeau, directrice des ressources matérielles</p>""",
            truth(
                CERT,
                "accepted_with_conditions",
                True,
                "fr",
                client="Centre de services scolaire des Deux-Rivières",
                project="Signalisation intérieure, école du Vieux-Moulin",
                project_code="SB-2026-41",
                signatory_name="Josée Thibodeau",
                signatory_title="directrice des ressources matérielles",
                signature_date="2026-08-21",
                amount="24350.00 CAD",
                conditions=[
                    "remplacer le panneau du local 214 (faute d'orthographe)",
                    "fixer les pictogrammes du gymnase avec des vis",
                ],
            ),
            Scanner(dpi=112, skew=0.8, noise=4, jpeg=42, seed=33),
            "body{font-size:12pt}.hand{font-size:14pt}",
            size="Letter",
        )

        yield b.text(
            "refus-neuchatel",
            """<table><tr><td><b>Manufacture Perrelet-Droz SA</b><br>2300 La Chaux-de-Fonds</td><td class=r>Formulaire QA-22<br>Décision de recette</td></tr></table><hr>"""
            + rows("""
Fournisseur | Automates du Doubs Sàrl
Équipement | Cellule de polissage robotisée
Projet | N° 60-318
Étape | Recette en usine
Tranche liée | CHF 88'000.–""")
            + """<h3>Constats du 14 octobre 2026</h3><ol><li>Cadence mesurée 41 pièces par heure pour 55 exigées.</li>
<li>Rugosité hors tolérance sur 7 pièces sur 20.</li><li>Arrêt d'urgence du côté opérateur sans effet.</li></ol>
<p><b>Décision : recette refusée.</b> La tranche n'est pas libérée. Nouvelle présentation à convenir, aux frais du fournisseur.</p>
<p>Pour la Manufacture : <span class=ink2>C. Jeanneret</span><br>Claude-Alain Jeanneret, responsable industrialisation, le 15 octobre 2026</p>""",
            truth(
                CERT,
                "rejected",
                True,
                "fr",
                client="Manufacture Perrelet-Droz SA",
                project="Cellule de polissage robotisée",
                project_code="60-318",
                milestone="Recette en usine",
                signatory_name="Claude-Alain Jeanneret",
                signatory_title="responsable industrialisation",
                signature_date="2026-10-15",
                amount="88000.00 CHF",
            ),
            NARROW,
        )

        yield b.text(
            "recette-projet",
            """<div class=wm>PROJET</div><p class=r>Version 0.3 – document de travail, ne vaut pas acceptation</p>
<h1>Procès-verbal de recette provisoire</h1>"""
            + rows(
                """
Client | Transports Vernoux & Cie
Application | Planification des tournées
Référence affaire | LGC-7702
Périmètre | Palier 1, dépôts Nord et Est
Montant à facturer | 39 600,00 €""",
                "l",
            )
            + """<p>Les cas de test du cahier de recette ont été déroulés du 4 au 8 mai 2026 : 96 conformes, 0 bloquant, 5 mineurs.</p>
<p>En conséquence le client prononce la recette provisoire du palier 1.</p><div class=flex><div class=box>Pour le client<br>Sandrine Vernoux, directrice d'exploitation<br><br>Date et signature :</div>
<div class=box>Pour Logicarré<br>Fabien Maës, chef de projet<br><br>Date et signature :</div></div>""",
            truth(
                CERT,
                "undecided",
                False,
                "fr",
                client="Transports Vernoux & Cie",
                project="Planification des tournées",
                project_code="LGC-7702",
                milestone="Palier 1, dépôts Nord et Est",
                signatory_name="Sandrine Vernoux",
                signatory_title="directrice d'exploitation",
                amount="39600.00 EUR",
                warnings=["draft_or_void"],
            ),
            SLAB,
        )

        yield b.text(
            "attestation-achevement",
            """<h2>Menuiserie Le Goff — Quimperlé</h2><h1>Attestation d'achèvement</h1>
<p>Nous, Menuiserie Le Goff, attestons avoir achevé ce jour les travaux suivants dans les règles de l'art :</p>"""
            + rows("""
Chantier | Agencement de la médiathèque
Donneur d'ordre | Quimperlé Culture SPL
Affaire | MLG 318
Solde | 15 730,00 € TTC""")
            + """<p>Le 9 février 2026, pour l'entreprise : <span class=ink>Y. Le Goff</span> Yann Le Goff, gérant</p>
<div class=box><b>Cadre réservé au donneur d'ordre</b><br>Vu et accepté les travaux décrits ci-dessus<br><br>Nom : ..........................................<br>Qualité : .......................................<br>
Date : ............................<br>Signature :</div>""",
            truth(
                CERT,
                "undecided",
                False,
                "fr",
                client="Quimperlé Culture SPL",
                project="Agencement de la médiathèque",
                project_code="MLG 318",
                amount="15730.00 EUR",
                warnings=["partly_signed"],
            ),
        )

        f = Form(flat=True)
        f.t(50, 790, "AVENANT AU CONTRAT", 17, "Times-Bold")
        f.t(
            50,
            772,
            "Bureau d'études Vauquelin - Ingénierie acoustique et thermique",
            10,
            "Times-Italic",
        )
        for y, name, value in (
            (735, "Avenant n°", "2"),
            (709, "Maître d'ouvrage", "Hôpital privé des Ormes"),
            (683, "Opération", "Extension du plateau technique"),
            (657, "N° d'affaire", "BEV-1450"),
            (631, "Plus-value HT", "7 860,00 €"),
            (605, "Nouveau délai", "30 juin 2026"),
        ):
            f.t(50, y + 4, name, 10.5, "Times-Roman")
            f.f(name, 180, y, 300, value)
        f.t(
            50,
            570,
            "Objet : calcul complémentaire de l'isolement de la salle d'imagerie.",
            10.5,
            "Times-Roman",
        )
        f.k("oui", 50, 535, True)
        f.t(70, 538, "Le maître d'ouvrage accepte l'avenant", 10.5, "Times-Roman")
        f.k("non", 280, 535)
        f.t(300, 538, "Le maître d'ouvrage refuse l'avenant", 10.5, "Times-Roman")
        for y, name, value in (
            (490, "Nom du signataire", "Pascale Imbert"),
            (464, "Fonction", "Directrice adjointe"),
            (438, "Signature", "/s/ P. Imbert"),
            (412, "Date", "16/02/2026"),
        ):
            f.t(50, y + 4, name, 10.5, "Times-Roman")
            f.f(name, 180, y, 220, value)
        yield Paper(
            "kv-avenant-form",
            "a",
            "text",
            f.done(),
            truth(
                CHANGE,
                "accepted",
                True,
                "fr",
                client="Hôpital privé des Ormes",
                project="Extension du plateau technique",
                project_code="BEV-1450",
                signatory_name="Pascale Imbert",
                signatory_title="Directrice adjointe",
                signature_date="2026-02-16",
                amount="7860.00 EUR",
                change_order_number="2",
            ),
        )

        yield b.text(
            "cra-mensuel",
            """<h1>Compte rendu d'activité</h1><p>Mai 2026 — Consultante : Leïla Benhaddou (Nova Conseil)</p>"""
            + rows("""
Client | Assurances Tour-Dieu
Mission | Refonte du référentiel clients
Code mission | NC-2201
Responsable client | Olivier Grandjean, chef de programme""")
            + rows(
                """
#Semaine | L | M | M | J | V | Total
18 | – | – | – | – | F | 0
19 | 1 | 1 | 1 | 1 | F | 4
20 | 1 | 1 | 1 | F | 1 | 4
21 | 1 | 1 | 1 | 1 | 1 | 5
22 | F | 1 | 1 | 0,5 | 1 | 3,5""",
                "g",
            )
            + """<p>Total : 16,5 jours × 640 € = <b>10 560,00 € HT</b></p><p>Signature de la consultante : <span class=ink2>L. Benhaddou</span> le 29/05/2026</p>
<p>Visa du responsable client : ___________________________ le ___ / ___ / ______</p>""",
            truth(
                TIME,
                "undecided",
                False,
                "fr",
                client="Assurances Tour-Dieu",
                project="Refonte du référentiel clients",
                project_code="NC-2201",
                signatory_name="Olivier Grandjean",
                signatory_title="chef de programme",
                amount="10560.00 EUR",
                warnings=["partly_signed"],
            ),
            TYPE,
        )

        yield b.text(
            "mail-sous-reserve",
            mail(
                """
De : Amandine Roussel &lt;a.roussel@coopbio-ouest.example&gt;
À : Studio Kerfank
Envoyé : mercredi 17 juin 2026 18:22
Objet : Re: Étiquettes gamme céréales – livraison des fichiers""",
                """
Bonjour Gwenn,

C'est bon pour nous, les fichiers de la gamme céréales (votre offre de mars) sont validés, sous réserve de corriger le poids net sur le paquet de sarrasin et de nous renvoyer les polices utilisées.

Vous pouvez facturer les 3 150,00 € prévus.

Bonne soirée,

Amandine Roussel
Cheffe de produit
Coop Bio Ouest""",
            ),
            truth(
                MAIL,
                "accepted_with_conditions",
                None,
                "fr",
                client="Coop Bio Ouest",
                project="Étiquettes gamme céréales",
                signatory_name="Amandine Roussel",
                signatory_title="Cheffe de produit",
                signature_date="2026-06-17",
                amount="3150.00 EUR",
                conditions=[
                    "corriger le poids net sur le paquet de sarrasin",
                    "nous renvoyer les polices utilisées",
                ],
            ),
            SERIF,
        )

        yield b.text(
            "bon-mission",
            """<h1>Descriptif de prestations n° 5</h1><p>annexé au contrat-cadre du 3 janvier 2026 entre Papeteries de la Vesdre SA (le Client) et Delvaux Audit énergétique srl</p>
<h3>Mission</h3><p>Audit énergétique de la machine à papier 2, projet DAE-26-02.</p><h3>Livrables</h3><ul><li>Bilan massique et énergétique</li><li>Plan d'actions chiffré</li></ul>
<h3>Moyens et calendrier</h3><p>Deux ingénieurs, 32 jours sur site, instruments fournis par le Prestataire. Campagne de mesure en février, restitution intermédiaire à la mi-mars, remise finale le 30 avril 2026 au plus tard.</p><h3>Confidentialité</h3><p>Les données de production restent la propriété du Client et ne sont conservées que deux ans.</p><h3>Recette</h3><p>Chaque livrable est réputé accepté dix jours ouvrables après sa remise, sauf observations écrites du Client.</p>
<h3>Prix</h3><p>Forfait de 28.600,00 EUR hors TVA, 40 % à la commande, 60 % à la remise du plan d'actions.</p>"""
            + rows(
                """
#Pour le Client | Pour le Prestataire
<span class=ink>F. Nihoul</span><br>François Nihoul, directeur technique<br>Verviers, le 20 janvier 2026 | <span class=ink3>Delvaux</span><br>Anne Delvaux, administratrice<br>Verviers, le 20 janvier 2026""",
                "g",
            ),
            truth(
                SOW,
                None,
                True,
                "fr",
                client="Papeteries de la Vesdre SA",
                project="Audit énergétique de la machine à papier 2",
                project_code="DAE-26-02",
                signatory_name="François Nihoul",
                signatory_title="directeur technique",
                signature_date="2026-01-20",
                amount="28600.00 EUR",
            ),
            DEJAVU,
        )
