"""French, Belgian, Swiss and Canadian papers: réception, levée de réserves, visas."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from scan import Scanner

from .board import AC, CO, MAIL, SOW, TS, Sheet, scanned, text


def demande() -> Paper:
    return text(
        "mz-fr-demande-reception",
        r"""
#set page(paper: "a4", margin: (x: 25mm, y: 22mm))
#set text(font: "Carlito", size: 10.8pt, lang: "fr")
#grid(columns: (1fr, 1fr), [#text(size: 15pt, weight: "bold")[SARL Le Goarant Couverture] \ ZA de Kerlann \ 56300 Pontivy],
  align(right)[Commune de Plouvenec \ Mairie, service technique \ Pontivy, le 16 juin 2025])
#v(8mm)
*Objet : achèvement des travaux, lot 4 Couverture zinc -- marché 2024-M-17, rénovation de la halle aux grains*

Monsieur le Maire,

Nous avons l'honneur de vous aviser que nos ouvrages sont terminés depuis le 13 juin. Le conducteur de
travaux a procédé à son autocontrôle, dont voici le résumé :

#table(columns: (1fr, 28mm, 34mm), inset: 5pt, align: (left, center, center), [*Point contrôlé*], [*Avis*], [*Visa interne*],
  [Fixation des bacs], [conforme], sig(402, w: 24mm, h: 7mm), [Noues et chéneaux], [conforme], sig(402, w: 24mm, h: 7mm),
  [Arrosage de deux heures], [conforme], sig(405, w: 24mm, h: 7mm))

Nous sollicitons donc la réception au sens de l'article 41 du CCAG et le paiement du solde, soit
36~912,00~€ HT. Passé vingt jours sans convocation de votre part, nous nous réservons de la tenir
pour acquise.

Veuillez agréer, Monsieur le Maire, nos salutations distinguées.

#align(right)[Le gérant, \ #sig(411, w: 42mm) \ Yann Le Goarant]
#v(1fr)
#line(length: 100%, stroke: (dash: "dashed"))
Coupon à retourner -- Le maître d'ouvrage prononce la réception #bx(none) sans réserve #bx(none) avec réserves \
Date #on(35mm, [], h: 8mm) #h(4mm) Cachet et signature #on(60mm, [], h: 8mm)
""",
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Commune de Plouvenec",
            project="rénovation de la halle aux grains",
            project_code="2024-M-17",
            milestone="lot 4 Couverture zinc",
            amount="36912.00 EUR",
        ),
    )


def pv_sans() -> Paper:
    return text(
        "mz-fr-pv-sans-reserve",
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Nimbus Roman", size: 11pt, lang: "fr")
#rect(width: 100%, inset: 9pt, stroke: 2pt)[#align(center)[#text(size: 15pt)[*PROCÈS-VERBAL DE RÉCEPTION*] \ Marché privé -- norme NF P 03-001]]
#v(3mm)
Maître d'ouvrage : *SCI des Tilleuls Argentés* \
Opération : *Extension du cabinet vétérinaire* -- affaire n° *A-5573* \
Entreprise : Menuiserie Jaubert Frères -- Lot *07 Menuiseries extérieures* \
Montant des travaux : *41 208,50 €*
#v(3mm)
L'an deux mille vingt-cinq, le 22 septembre, nous soussigné, maître d'ouvrage, après visite contradictoire
avec l'entreprise et l'architecte, décidons que la réception est :
#v(2mm)
#pad(left: 14mm)[#bx("p") prononcée sans réserve, avec effet du 19 septembre 2025 \ #v(1mm)
  #bx(none) prononcée avec les réserves de l'annexe \ #v(1mm) #bx(none) différée au \_\_\_\_\_\_\_\_ \ #v(1mm) #bx(none) refusée]
#v(3mm)
L'entreprise avait inscrit sur son propre bordereau « RAS, réceptionné par nos soins » ; ladite mention ne
lie personne et n'est rappelée que pour mémoire. La garantie de parfait achèvement court un an.
#v(8mm)
#table(columns: (1fr, 1fr, 1fr), inset: 7pt, align: center, [L'entreprise], [L'architecte], [Le maître d'ouvrage],
  [#sig(417, w: 38mm)], [#sig(423, w: 40mm)], [#sig(430, w: 44mm, ink: black)],
  [Serge Jaubert], [Maud Perrier-Lacombe], [Clotilde Arnoux \ gérante])
""",
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="SCI des Tilleuls Argentés",
            project="Extension du cabinet vétérinaire",
            project_code="A-5573",
            milestone="07 Menuiseries extérieures",
            signatory_name="Clotilde Arnoux",
            signatory_title="gérante",
            signature_date="2025-09-22",
            amount="41208.50 EUR",
        ),
    )


def pv_avec() -> Paper:
    return scanned(
        "mz-fr-opr-reserves",
        r"""
#set page(paper: "a4", margin: 20mm)
#set text(font: "Liberation Sans", size: 10.5pt, lang: "fr")
*Agence Fontbrune Architectes* #h(1fr) PV n° 2
#line(length: 100%)
#align(center, text(size: 14pt)[*Réception des ouvrages -- Crèche Les Hirondelles*])
Pour le compte de : Communauté de communes du Val d'Arize \
Chantier : n° 23-066 #h(6mm) Corps d'état : Plomberie sanitaire \
Entreprise : Thermo-Sud Delmas #h(6mm) Visite du : 4 mars 2026
#v(2mm)
Déclaration de l'entreprise : « Tout est fini, tout marche. » #pen("G. Delmas", size: 15pt)
#v(2mm)
Décision du maître d'ouvrage : réception prononcée au 4 mars 2026, *assortie des réserves ci-après*, à lever
pour le 3 avril :
#table(columns: (9mm, 1fr, 35mm), inset: 6pt, [N°], [Réserve], [Local],
  [1], [Mitigeur thermostatique non réglé], [Change bébés], [2], [Calorifuge absent sur bouclage], [Sous-station],
  [3], [Évacuation du lave-mains bruyante], [Office])
#v(10mm)
#on(70mm, sig(437, w: 50mm), h: 14mm) #h(1fr) #stamp([CC VAL D'ARIZE \ Service bâtiments], ink: rgb("#333366"), turn: 5deg) \
Nadège Soulié, vice-présidente \
Communauté de communes du Val d'Arize
""",
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Communauté de communes du Val d'Arize",
            project="Crèche Les Hirondelles",
            project_code="23-066",
            milestone="Plomberie sanitaire",
            signatory_name="Nadège Soulié",
            signatory_title="vice-présidente",
            signature_date="2026-03-04",
            conditions=[
                "Mitigeur thermostatique non réglé",
                "Calorifuge absent sur bouclage",
                "Évacuation du lave-mains bruyante",
            ],
        ),
        Scanner(dpi=122, skew=1.0, noise=3, blur=0.5, jpeg=40, seed=52),
    )


def projet() -> Paper:
    return text(
        "mz-fr-projet-a-signer",
        r"""
#set page(paper: "a4", margin: 22mm, background: across("PROJET", size: 110pt))
#set text(font: "Lato", size: 9.8pt, lang: "fr")
#text(size: 9pt, fill: rgb("#1d6a96"))[Numérivage SAS · Montpellier] \
#text(size: 17pt, weight: "bold")[Certificat de vérification de service régulier]
#v(3mm)
Établi par nos soins et transmis pour signature le 8 octobre 2025.
#table(columns: (44mm, 1fr), inset: 6pt, stroke: (x, y) => (bottom: 0.4pt + rgb("#1d6a96")),
  [Client], [Office du Canal de Craponne], [Projet], [Supervision des vannes], [Bon de commande], [OCC-2025-118],
  [Affaire], [NV-0447], [Jalon], [VSR du lot télégestion], [Échéance liée], [19 350,00 €])
La supervision a fonctionné quarante-cinq jours de suite. Disponibilité mesurée par Numérivage : 99,93 %
pour un engagement de 99,5 %. Le Client, constatant ce qui précède, déclare la vérification positive et
accepte le jalon.
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, on(62mm, sig(444, w: 46mm)), on(62mm, []),
  [Pour Numérivage \ Irène Castan, directrice de projet \ le 8 octobre 2025],
  [Pour l'Office \ Rémi Vallabrègues, directeur technique \ le])
""",
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Office du Canal de Craponne",
            project="Supervision des vannes",
            project_code="NV-0447",
            milestone="VSR du lot télégestion",
            signatory_name="Rémi Vallabrègues",
            signatory_title="directeur technique",
            amount="19350.00 EUR",
            po_number="OCC-2025-118",
            warnings=["draft_or_void"],
        ),
    )


def levee() -> Paper:
    s = Sheet(A4, "Quitus de réserves")
    s.canvas.setFillColorRGB(0.9, 0.93, 0.87)
    s.canvas.rect(0, 770, s.width, 72, stroke=0, fill=1)
    s.say(45, 800, "Levée de réserves", "Times-Bold", 22, "#2c4a1e")
    s.say(45, 782, "Charpentes Mouthier, Pontarlier", "Times-Roman", 11, "#2c4a1e")
    y = 735.0
    for name, label, value in (
        ("mo", "Maître d'ouvrage", "Association Le Bon Accueil"),
        ("op", "Opération", "Surélévation du foyer"),
        ("ref", "Référence chantier", "CM-2108"),
        ("pv", "PV initial du", "12 février 2025"),
    ):
        s.say(45, y + 5, label, "Times-Roman", 10.5)
        s.field(name, 160, y, 280, value, face="Times-Roman", size=10.5)
        y -= 25
    y -= 10
    s.say(45, y, "Réserve", "Times-Bold", 10.5)
    s.say(350, y, "Reprise faite", "Times-Bold", 10.5)
    s.say(450, y, "Levée", "Times-Bold", 10.5)
    for number, words in enumerate(
        ("Solive 14 fendue", "Pare-vapeur percé côté pignon", "Garde-corps provisoire à déposer")
    ):
        y -= 26
        s.field(f"r{number}", 45, y - 5, 280, words, face="Times-Roman", size=10.5)
        s.check(f"f{number}", 370, y - 3, True)
        s.check(f"l{number}", 460, y - 3, True)
    y -= 40
    y = s.lines(
        45,
        y,
        "L'entreprise certifie avoir tout repris. Le maître d'ouvrage, passé sur place, lève "
        "l'intégralité des réserves et consent à la réception définitive de l'opération.",
        480,
        "Times-Roman",
        11,
    )
    y -= 14
    s.say(45, y + 5, "Nom et qualité", "Times-Roman", 10.5)
    s.field("nom", 160, y, 280, "Benoît Cuenot, trésorier", face="Times-Roman", size=10.5)
    y -= 25
    s.say(45, y + 5, "Date", "Times-Roman", 10.5)
    s.field("date", 160, y, 110, "28/04/2025", face="Times-Roman", size=10.5)
    y -= 62
    s.scrawl(
        170, y + 10, ((8, 34, 20, 26, 22, 4), (26, -10, 36, 38, 44, 10), (50, -6, 70, 30, 110, 4))
    )
    s.rule(160, y, 190)
    s.say(160, y - 12, "Signature du maître d'ouvrage", "Times-Italic", 9)
    return s.paper(
        "mz-fr-form-levee",
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Association Le Bon Accueil",
            project="Surélévation du foyer",
            project_code="CM-2108",
            signatory_name="Benoît Cuenot",
            signatory_title="trésorier",
            signature_date="2025-04-28",
        ),
    )


def refus() -> Paper:
    return text(
        "mz-fr-ca-lettre-refus",
        r"""
#set page(paper: "us-letter", margin: (left: 1.1in, right: 1in, y: 0.9in))
#set text(font: "C059", size: 10.5pt, lang: "fr", region: "ca")
#text(size: 14pt)[*Réseau de transport du Saguenay-Sud*] \ Direction de l'approvisionnement
#v(6mm)
Le 21 novembre 2025
#v(3mm)
Groupe Conseil Boisclair inc. \ À l'attention de madame Josée Trépanier, associée \ Chicoutimi (Québec)
#v(3mm)
*Mandat GCB-309 -- Plan de mobilité 2035 -- Livrable 4, Étude d'achalandage*

Madame,

Votre courriel du 10 novembre se terminait ainsi : « Le livrable 4 a franchi notre revue par les pairs;
nous vous saurions gré de le considérer comme approuvé. »

Notre équipe l'a lu avec attention. Le tracé de la route 170 y figure à deux endroits différents et les
comptages de fin de semaine, pourtant prévus au devis, n'y sont pas. Nous ne sommes donc pas en mesure
de l'approuver et vous le retournons pour reprise complète. Les honoraires de 24 600,00 \$ rattachés au
livrable ne pourront être facturés d'ici là.

Recevez, Madame, l'expression de nos sentiments les meilleurs.
#v(3mm)
#sig(451, w: 48mm) \
Étienne Gagnon-Roy \ Chef de projet, Réseau de transport du Saguenay-Sud
""",
        truth(
            AC,
            "rejected",
            True,
            "fr",
            client="Réseau de transport du Saguenay-Sud",
            project="Plan de mobilité 2035",
            project_code="GCB-309",
            milestone="Livrable 4, Étude d'achalandage",
            signatory_name="Étienne Gagnon-Roy",
            signatory_title="Chef de projet",
            signature_date="2025-11-21",
            amount="24600.00 CAD",
        ),
    )


def provisoire() -> Paper:
    return text(
        "mz-fr-be-provisoire",
        r"""
#set page(paper: "a4", margin: (x: 24mm, y: 20mm))
#set text(font: "URW Gothic", size: 9.3pt, lang: "fr", region: "be")
#align(center)[RÉGION DE LA HAUTE-MEUSE \ *Réception provisoire -- loi Breyne non applicable*]
#v(4mm)
#columns(2, gutter: 9mm)[
  *Le commettant* \ Régie foncière de Dinant-Est, représentée par M. Luc Henrotin, administrateur délégué.

  *L'entrepreneur* \ SRL Bâti-Lesse, Rochefort.

  *Le chantier* \ Huit logements rue des Ardoisières, cahier spécial des charges CSC 2024/31.

  *Prix du marché* \ 1.184.500,00 EUR
  #colbreak()
  *Les constatations* \ Les parties ont fait le tour des huit logements le 27 mai 2025. L'entrepreneur expose
  qu'il a fait contrôler l'électricité, la citerne et l'ascenseur par un organisme agréé et que
  tous les rapports sont favorables. Ses propres fiches de pré-réception portent partout « OK ».

  *La décision* \ Le commettant accorde la réception provisoire. La garantie décennale part
  du 27 mai 2025.

  *Observations* \ Peinture des caves jugée très soignée. L'accord est donné à charge pour l'entrepreneur de fournir le rapport
  blower-door du logement 6 avant le 30 juin. Clés : 32 pièces.
]
#v(8mm)
#grid(columns: (1fr, 1fr), [#on(66mm, sig(458, w: 50mm)) \ Luc Henrotin], [#on(66mm, sig(463, w: 42mm)) \ Bâti-Lesse, A. Collignon])
#v(2mm) Fait en deux exemplaires à Dinant, le 27 mai 2025.
""",
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Régie foncière de Dinant-Est",
            project="Huit logements rue des Ardoisières",
            project_code="CSC 2024/31",
            signatory_name="Luc Henrotin",
            signatory_title="administrateur délégué",
            signature_date="2025-05-27",
            amount="1184500.00 EUR",
            conditions=["fournir le rapport blower-door du logement 6 avant le 30 juin"],
        ),
    )


def visa() -> Paper:
    return text(
        "mz-fr-ch-visa-client",
        r"""
#set page(width: 190mm, height: 150mm, margin: 12mm)
#set text(font: "Nimbus Sans", size: 9.2pt, lang: "fr", region: "ch")
#text(size: 13pt, weight: "bold")[Bulletin de fin d'intervention] #h(1fr) Électro-Jorat SA, Mézières VD
#line(length: 100%, stroke: 1.2pt)
#table(columns: (34mm, 1fr, 30mm, 1fr), inset: 5pt, [Mandant], [Fondation du Clos-Brun], [Affaire], [EJ 4419],
  [Ouvrage], [Éclairage de secours], [Étape], [Étage 2, aile nord], [Forfait], [CHF 7'940.00], [Monteur], [S. Favrod])
Essai d'autonomie : 63 minutes pour 60 exigées. Rapport OIBT remis au concierge.
#v(3mm)
#table(columns: (1fr, 24mm, 26mm, 38mm), inset: 5pt, align: horizon, [*Qui*], [*Visa*], [*Date*], [*Mention*],
  [Monteur], pen("sf", font: "Z003", size: 18pt), [12.01.2026], [terminé],
  [Contrôleur Électro-Jorat], pen("MR", font: "Z003", size: 18pt), [13.01.2026], [conforme],
  [Odile Rochat, intendante, pour la Fondation], pen("OR", font: "Z003", size: 18pt, ink: black), [15.01.2026], pen("bon pour accord", size: 12pt))
#text(size: 8pt)[Chacun paraphe sa ligne ; aucune facture ne part avant la troisième.]
""",
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Fondation du Clos-Brun",
            project="Éclairage de secours",
            project_code="EJ 4419",
            milestone="Étage 2, aile nord",
            signatory_name="Odile Rochat",
            signatory_title="intendante",
            signature_date="2026-01-15",
            amount="7940.00 CHF",
        ),
    )


def courriel() -> Paper:
    return text(
        "mz-fr-courriel-oui-mais",
        r"""
#set page(paper: "a4", margin: 19mm)
#set text(font: "Liberation Sans", size: 9.7pt, lang: "fr")
#grid(columns: (20mm, 1fr), row-gutter: 2mm, [De :], [*Solène Guivarch*, Conserverie Ty Sardin], [À :], [Loïc (Atelier Cormoran)],
  [Envoyé :], [jeudi 18 décembre 2025 17:33], [Objet :], [Re: maquette site, lot 2 -- on valide ?])
#line(length: 100%, stroke: 0.5pt)
Bonjour Loïc,

J'ai bien eu ton message (« chez nous le lot 2 est validé par le DA et par la prod, c'est bouclé »). On a montré
les gabarits à l'équipe du magasin et la réaction est très bonne. C'est donc oui pour le lot 2 Gabarits de
pages, facture de 6 480 € comprise, sous réserve que le contraste des prix soit revu pour les malvoyants.

Pour le reste, profite des fêtes !

Solène \ Responsable e-commerce \
#text(size: 8pt, fill: gray)[dossier AC-2025-40 Boutique en ligne]
""",
        truth(
            MAIL,
            "accepted_with_conditions",
            None,
            "fr",
            client="Conserverie Ty Sardin",
            project="Boutique en ligne",
            project_code="AC-2025-40",
            milestone="lot 2 Gabarits de pages",
            signatory_name="Solène Guivarch",
            signatory_title="Responsable e-commerce",
            signature_date="2025-12-18",
            amount="6480.00 EUR",
            conditions=["le contraste des prix soit revu pour les malvoyants"],
        ),
    )


def avenant() -> Paper:
    return text(
        "mz-fr-avenant-deux",
        r"""
#set page(paper: "a4", margin: (left: 30mm, right: 20mm, y: 22mm), numbering: "1/1")
#set text(font: "P052", size: 10.3pt, lang: "fr")
#text(size: 18pt)[Avenant n° 2] \ au contrat d'ingénierie BET-660 du 3 avril 2024
#v(3mm)
ENTRE l'hôpital privé *Clinique du Haut-Séran*, ci-après le Client, \ ET le bureau d'études Vercorin & Associés.
#v(2mm)
*Article 1 -- Motif.* Pour le projet *Bloc opératoire hybride*, le Client a déplacé l'arceau mobile ; la note de calcul
du plancher doit être refaite. Vercorin a émis le 5 février une fiche de modification déjà visée par sa
direction.

*Article 2 -- Prix.* Les honoraires sont augmentés de 12~750,00~€ HT.

*Article 3 -- Délais.* La phase DET est prolongée de trois semaines.

*Article 4.* Les autres stipulations demeurent.
#v(6mm)
Lu et approuvé par chaque partie, à Belley, le 24 février 2025.
#v(5mm)
#grid(columns: (1fr, 1fr), [Le Client \ #pen("lu et approuvé", size: 12pt) \ #sig(470, w: 46mm) \ Hubert Maillot-Grand \ directeur général],
  [Le bureau d'études \ #pen("lu et approuvé", size: 12pt, font: "Z003") \ #sig(479, w: 40mm) \ Agathe Vercorin])
""",
        truth(
            CO,
            "accepted",
            True,
            "fr",
            client="Clinique du Haut-Séran",
            project="Bloc opératoire hybride",
            project_code="BET-660",
            signatory_name="Hubert Maillot-Grand",
            signatory_title="directeur général",
            signature_date="2025-02-24",
            amount="12750.00 EUR",
            change_order_number="n° 2",
        ),
    )


def feuille_temps() -> Paper:
    return scanned(
        "mz-fr-ca-feuille-temps",
        r"""
#set page(paper: "us-letter", margin: 0.7in)
#set text(font: "Liberation Serif", size: 11pt, lang: "fr", region: "ca")
#align(center)[*FEUILLE DE TEMPS -- ARPENTAGE NORDET INC.*]
Client : Coopérative forestière Lac-Bouchette \ Dossier : AN-25-903 #h(6mm) Projet : Bornage du rang Saint-Paul \
Semaine du 6 au 10 octobre 2025
#table(columns: (1fr, 26mm, 26mm), inset: 6pt, [Jour], [Chef d'équipe], [Aide], [Lundi], pen("8"), pen("8"), [Mardi], pen("8"), pen("8"),
  [Mercredi], pen("7"), pen("7"), [Jeudi], pen("9"), pen("9"), [Vendredi], pen("6"), pen("0"), [*Total*], pen("38"), pen("32"))
Vérifié par le chef d'équipe : #sig(485, w: 34mm, h: 9mm) R. Tremblay-Côté
#v(6mm)
#rect(width: 100%, inset: 9pt)[Heures reconnues exactes par le client \ #v(2mm)
  #on(70mm, sig(488, w: 48mm), h: 13mm) #h(8mm) #wr(38mm, pen("14 oct. 2025")) \ Mylène Doucet, ing.f., coordonnatrice #h(12mm) date]
""",
        truth(
            TS,
            "accepted",
            True,
            "fr",
            client="Coopérative forestière Lac-Bouchette",
            project="Bornage du rang Saint-Paul",
            project_code="AN-25-903",
            signatory_name="Mylène Doucet",
            signatory_title="coordonnatrice",
            signature_date="2025-10-14",
        ),
        Scanner(dpi=126, skew=-0.5, noise=3, blur=0.7, contrast=0.9, jpeg=40, seed=58),
    )


def cahier() -> Paper:
    return text(
        "mz-fr-enonce-travaux",
        r"""
#set page(paper: "a4", margin: 22mm)
#set text(font: "DejaVu Sans", size: 8.4pt, lang: "fr", region: "ch")
#text(size: 15pt)[*Descriptif de prestations* DP-88] \
Musée de l'Horlogerie du Vallon · projet « Inventaire des outils » · prestataire : Régiscope Sàrl, Fleurier
#v(2mm)
*1 Objet* #h(2mm) Photographier 2'300 outils, saisir les fiches, livrer un export LIDO. \
*2 Lots* #h(2mm) A : réserve basse, CHF 18'000.00 ; B : établis, CHF 15'500.00 ; C : dons récents, CHF 6'200.00. Total
CHF 39'700.00 hors TVA. \
*3 Rôles* #h(2mm) La conservatrice ouvre les réserves ; Régiscope amène tente lumineuse et bras. \
*4 Recette* #h(2mm) Chaque lot fait l'objet d'un procès-verbal. Le simple envoi par Régiscope d'un avis
« lot validé » ne suffit pas. \
*5 Calendrier* #h(2mm) Du 2 mars au 26 juin 2026.
#v(8mm)
#grid(columns: (1fr, 1fr), [#sig(493, w: 44mm) \ Anne-Lise Jaccard \ conservatrice \ Musée de l'Horlogerie du Vallon \ 22 janvier 2026],
  [#sig(496, w: 40mm) \ Régiscope Sàrl \ Damien Currit \ 20 janvier 2026])
""",
        truth(
            SOW,
            None,
            True,
            "fr",
            client="Musée de l'Horlogerie du Vallon",
            project="Inventaire des outils",
            project_code="DP-88",
            signatory_name="Anne-Lise Jaccard",
            signatory_title="conservatrice",
            signature_date="2026-01-22",
            amount="39700.00 CHF",
        ),
    )


def papers() -> Iterator[Paper]:
    for make in (
        demande,
        pv_sans,
        pv_avec,
        projet,
        levee,
        refus,
        provisoire,
        visa,
        courriel,
        avenant,
        feuille_temps,
        cahier,
    ):
        yield make()
