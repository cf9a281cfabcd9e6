"""French papers from France, Belgium, Switzerland and Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER

from sixty_eighth_hand.board import Field, Sheet, Stamp, paper, shot, ty


def reception() -> Paper:
    """Reception of works without reserve."""
    s = Sheet("Times-Roman", 11, foot="EXE 6 - Décision de réception")
    s.h("PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX", 14, 1).rule()
    s.kv(
        ("Maître d'ouvrage", "Communauté de communes du Val d'Orbieu"),
        ("Opération", "Extension de la crèche Les Lucioles"),
        ("Chantier n°", "24-CR-06"),
        ("Lot", "Lot 5 Menuiseries extérieures"),
        ("Titulaire", "Menuiserie Cazalens SARL"),
        ("Montant du solde", "27 318,60 € HT"),
    )
    s.p(
        "Au vu des opérations préalables effectuées le 2 juin 2026, le maître d'ouvrage décide que la réception est prononcée <b>sans réserve</b>, avec effet au 2 juin 2026.",
        "Le solde du lot peut être mandaté.",
    )
    s.gap(14).sig(
        ("Le titulaire", "~P. Cazalens", "Pierre Cazalens, gérant", "le 4 juin 2026"),
        (
            "Le représentant du maître d'ouvrage",
            "~S. Authier",
            "Sylvie Authier, vice-présidente",
            "le 9 juin 2026",
        ),
    )
    s.gap().p(
        "Pièces remises : dossier des ouvrages exécutés, notices d'entretien, certificats de conformité des vitrages. La garantie de parfait achèvement court pendant un an, la garantie décennale pendant dix ans. Ampliation : trésorerie, maître d'œuvre, titulaire.",
        size=8,
    )
    return paper(
        "mj-pv-reception-lot",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Communauté de communes du Val d'Orbieu",
            project="Extension de la crèche Les Lucioles",
            project_code="24-CR-06",
            milestone="Lot 5 Menuiseries extérieures",
            signatory_name="Sylvie Authier",
            signatory_title="vice-présidente",
            signature_date="2026-06-09",
            amount="27318.60 EUR",
        ),
    )


def reserves() -> Paper:
    """A scan of a hand-ticked reception with reserves."""
    s = Sheet("Helvetica", 10, head="Plomberie Le Hénaff - Quimper")
    s.h("BON DE FIN DE TRAVAUX").kv(
        ("Client", "Résidence autonomie Ker Avel"),
        ("Chantier", "Remplacement colonnes d'eau chaude"),
        ("N° d'affaire", "LH 2214"),
        ("Montant HT", "43 900,00 €"),
        grid=True,
    )
    s.p("Le client, après visite des lieux, déclare recevoir les travaux :").tick(
        ("", "sans réserve"), ("x", "avec les réserves suivantes :")
    )
    s.p(
        "- calorifuge manquant en gaine du 3e étage",
        "- vanne de la chambre 112 à remplacer",
        left=24,
    ).p("et s'engage à régler le solde après levée des réserves.")
    s.sig(
        ("Le client", "^A. Le Bris", "Annick Le Bris, directrice", "Fait à Quimper, le 18/09/2026"),
        ("L'entreprise", "^Y. Le Hénaff", "Yann Le Hénaff", "18/09/2026"),
    )
    return shot(
        "mj-fin-de-travaux-scan",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Résidence autonomie Ker Avel",
            project="Remplacement colonnes d'eau chaude",
            project_code="LH 2214",
            signatory_name="Annick Le Bris",
            signatory_title="directrice",
            signature_date="2026-09-18",
            amount="43900.00 EUR",
            conditions=[
                "calorifuge manquant en gaine du 3e étage",
                "vanne de la chambre 112 à remplacer",
            ],
        ),
        skew=-0.5,
        shadow=True,
        jpeg=34,
    )


def quebec() -> Paper:
    """A Quebec acceptance with form fields, signed by an e-signature record."""
    s = Sheet("Helvetica", 10, LETTER, colour="#0b5394")
    s.h("Acceptation d'un livrable").p("Direction des technologies - formulaire DT-88").rule()
    s.kv(
        ("Organisme", Field("org", "Société des traverses du Bas-Fleuve")),
        ("Projet", Field("proj", "Billetterie mobile")),
        ("N° de mandat", Field("mandat", "M-2026-054")),
        ("Livrable", Field("liv", "L2 Prototype interactif")),
        ("Valeur", Field("val", "36 450,00 $ CA")),
    )
    s.grid(
        ("Décision", ""),
        ("Livrable accepté", Field("oui", True, 20)),
        ("Livrable à corriger", Field("cor", False, 20)),
        ("Livrable refusé", Field("non", False, 20)),
        widths=(200, 50),
    )
    s.kv(
        ("Approbateur", Field("app", "Mélanie Thériault")),
        ("Fonction", Field("fct", "Cheffe de service, expérience client")),
        ("Signé électroniquement le", Field("sig", "2026-05-14 10:22 HAE, jeton 88F0-13A")),
    )
    return paper(
        "mj-acroform-livrable",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Société des traverses du Bas-Fleuve",
            project="Billetterie mobile",
            project_code="M-2026-054",
            milestone="L2 Prototype interactif",
            signatory_name="Mélanie Thériault",
            signatory_title="Cheffe de service, expérience client",
            signature_date="2026-05-14",
            amount="36450.00 CAD",
        ),
        "form",
    )


def refus() -> Paper:
    """A letter that refuses the final report."""
    data = ty(r"""#set page(margin: 2.8cm)
#set text(size: 11pt, lang: "fr")
*Mutuelle Agricole de l'Aubrac* \ #text(9pt)[Direction des risques --- 12000 Rodez]
#v(8mm)
#align(right)[Rodez, le 3 mars 2026]
Cabinet Tissandier Conseil \ 31000 Toulouse

*Objet : étude Cartographie des aléas, rapport final --- mission TC-0419*

Monsieur,

Nous avons examiné le rapport final remis le 16 février. Les cartes communales ne couvrent que 71 des 94 communes prévues au cahier des charges et l'annexe méthodologique fait défaut.

Dans ces conditions, nous ne pouvons prononcer l'admission du rapport final, qui est refusé. La dernière échéance, soit 19 200,00 euros, ne sera pas versée. Une nouvelle version est attendue pour le 15 avril.

Veuillez agréer, Monsieur, nos salutations distinguées.

#ink("Lucie Fabre") \
Lucie Fabre \ Directrice des risques
""")
    return paper(
        "mj-refus-rapport",
        data,
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "fr",
            client="Mutuelle Agricole de l'Aubrac",
            project="Cartographie des aléas",
            project_code="TC-0419",
            milestone="rapport final",
            signatory_name="Lucie Fabre",
            signatory_title="Directrice des risques",
            signature_date="2026-03-03",
            amount="19200.00 EUR",
        ),
    )


def void() -> Paper:
    """A signed sheet that was cancelled and replaced."""
    s = Sheet("Helvetica", 10, mark="ANNULÉ", head="Ingénierie Bellerive SA - Lausanne")
    s.h("Attestation de fin de phase").kv(
        ("Mandant", "Fondation Hospitalière du Jorat"),
        ("Projet", "Chaufferie à bois"),
        ("Affaire", "IB.1187"),
        ("Phase", "Phase 32 Projet de l'ouvrage"),
        ("Honoraires", "CHF 58'700.00"),
        grid=True,
    )
    s.p(
        "Le mandant approuve les prestations de la phase ci-dessus et autorise leur facturation."
    ).sig(("~C. Rochat", "Christian Rochat", "Responsable des infrastructures", "Le 22 avril 2026"))
    s.gap(20).p(
        "Attestation annulée le 30 avril 2026 (honoraires erronés). Une nouvelle attestation sera établie.",
        size=9,
    )
    return paper(
        "mj-attestation-annulee",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "fr",
            client="Fondation Hospitalière du Jorat",
            project="Chaufferie à bois",
            project_code="IB.1187",
            milestone="Phase 32 Projet de l'ouvrage",
            signatory_name="Christian Rochat",
            signatory_title="Responsable des infrastructures",
            signature_date="2026-04-22",
            amount="58700.00 CHF",
            warnings=["draft_or_void"],
        ),
    )


def unsigned() -> Paper:
    """A plain certificate that nobody has signed."""
    data = ty(r"""#set page(paper: "a4", margin: 2cm, columns: 2)
#set text(font: "New Computer Modern", size: 9.5pt, lang: "fr")
= Réception d'une campagne
Annonceur : Fromageries du Haut-Giffre \
Agence : Studio Marmotte \
Campagne : Automne en alpage \
Dossier : SM-730 \
Étape : Étape 2 Films courts \
Budget de l'étape : 48 000,00 €

L'annonceur reconnaît avoir visionné les trois films et leurs déclinaisons. En signant, il les accepte dans leur version définitive et autorise leur diffusion.

Toute demande de retouche après signature fait l'objet d'un devis.
#colbreak()
*Films remis*
+ La traite, 30 s
+ Le sentier, 20 s
+ La cave, 15 s
#v(1cm)
Bon pour accord

Nom : Élodie Pasquier

Qualité : responsable communication

Date : ........................

Signature :
#v(1.5cm)
#line(length: 60%)
""")
    return paper(
        "mj-campagne-sans-signature",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Fromageries du Haut-Giffre",
            project="Automne en alpage",
            project_code="SM-730",
            milestone="Étape 2 Films courts",
            signatory_name="Élodie Pasquier",
            signatory_title="responsable communication",
            amount="48000.00 EUR",
        ),
    )


def belgium() -> Paper:
    """A Belgian provisional reception, one page, with a stamp of the client."""
    s = Sheet("Times-Roman", 10.5, colour="#333300")
    s.h("Procès-verbal de réception provisoire", 16)
    s.p(
        "L'an deux mille vingt-six, le quatorze octobre, se sont réunis à Andenne :",
        "pour le pouvoir adjudicateur, la <b>Régie communale autonome d'Andelune</b> : M. Benoît Collard, directeur ;",
        "pour l'adjudicataire, la SRL Toitures Delhez : M. Luc Delhez.",
    )
    s.p(
        "Les parties ont visité les travaux de la tranche 1, Toiture du hall A (projet Piscine communale, chantier RCA-19/7). Ceux-ci sont achevés et conformes au cahier spécial des charges. La réception provisoire est accordée ce jour. La première moitié du cautionnement, soit 6.425,00 EUR, peut être libérée."
    )
    s.add(Stamp(("RÉGIE COMMUNALE AUTONOME", "ANDELUNE"), -4, "#145214")).sig(
        ("~B. Collard", "Benoît Collard"), ("~L. Delhez", "Luc Delhez")
    )
    return paper(
        "mj-reception-provisoire",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Régie communale autonome d'Andelune",
            project="Piscine communale",
            project_code="RCA-19/7",
            milestone="tranche 1, Toiture du hall A",
            signatory_name="Benoît Collard",
            signatory_title="directeur",
            signature_date="2026-10-14",
            amount="6425.00 EUR",
        ),
    )


def other_stage() -> Paper:
    """Headed with sprint 6, but the customer accepts sprint 5."""
    s = Sheet(
        "Helvetica", 10, colour="#e65100", head="Fiche de revue - Sprint 6 - édition du 12/11/2026"
    )
    s.h("Compte rendu de validation").p(
        "Cliente : Coopérative Maraîchère du Trégor &nbsp;&nbsp; Projet : Appli Cueillette &nbsp;&nbsp; Réf. projet : ACU-02"
    )
    s.grid(
        ("Sprint", "Contenu", "Forfait", "État"),
        ("Sprint 5", "Saisie des parcelles, carte", "14 300,00 €", "démontré le 05/11"),
        ("Sprint 6", "Pesée et étiquettes", "12 100,00 €", "en cours, revue le 26/11"),
        widths=(70, 190, 90, 130),
    )
    s.p(
        "La cliente valide définitivement le Sprint 5 et en autorise la facturation. Le Sprint 6 fera l'objet d'une fiche séparée."
    ).sig(("Pour la cliente", "~Maud Kerriou", "Maud Kerriou, responsable numérique", "12/11/2026"))
    s.gap().p(
        "Participants à la revue : l'équipe de développement, deux maraîchers pilotes, la responsable numérique. Rappel des règles : un récit est terminé lorsqu'il est testé, documenté et déployé en préproduction.",
        size=8,
    )
    return paper(
        "mj-fiche-sprint",
        s.pdf(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Coopérative Maraîchère du Trégor",
            project="Appli Cueillette",
            project_code="ACU-02",
            milestone="Sprint 5",
            signatory_name="Maud Kerriou",
            signatory_title="responsable numérique",
            signature_date="2026-11-12",
            amount="14300.00 EUR",
        ),
    )


def amendment() -> Paper:
    """An amendment whose second client signature is missing."""
    s = Sheet("Times-Roman", 11)
    s.h("AVENANT N° 2", 16, 1).p(
        "à la mission d'assistance « Refonte de la paie » (mission RP-4410)", align=1
    ).rule()
    s.p(
        "Entre le <b>Syndicat interhospitalier de la Lys</b>, client, et <b>Cabinet Orbec &amp; Fils</b>, prestataire.",
        "<b>Article 1.</b> La mission est prolongée de deux mois pour couvrir la reprise des dossiers de retraite.",
        "<b>Article 2.</b> Le prix est augmenté de 17 640,00 € HT.",
        "<b>Article 3.</b> L'avenant ne prend effet qu'après signature des deux représentants du client.",
    )
    s.sig(
        ("Le prestataire", "~H. Orbec", "Hugues Orbec", "le 6/07/2026"),
        ("Directeur des soins", "~J. Wattel", "Jérôme Wattel", "le 13/07/2026"),
        ("Secrétaire générale", "~", "Carine Dhondt", "le"),
        width=110,
    )
    s.gap().p(
        "Toutes les clauses non modifiées par le présent avenant demeurent applicables. Les livrables de la prolongation sont : état des dossiers repris, note d'écart, bilan de clôture. Le comité de suivi se réunit chaque mois.",
        size=8,
    )
    return paper(
        "mj-avenant-trois-signatures",
        s.pdf(),
        truth(
            "change_order",
            "undecided",
            False,
            "fr",
            client="Syndicat interhospitalier de la Lys",
            project="Refonte de la paie",
            project_code="RP-4410",
            signatory_name="Carine Dhondt",
            signatory_title="Secrétaire générale",
            amount="17640.00 EUR",
            change_order_number="2",
            warnings=["partly_signed"],
        ),
    )


def cra() -> Paper:
    """A monthly activity report with the client's visa."""
    s = Sheet("Helvetica", 9, colour="#006064")
    s.h("Compte rendu d'activité - septembre 2026", 14).p(
        "Intervenante : Sarah Benhaddou (Aldena Conseil) &nbsp; Client : Banque Privée Sévigné &nbsp; Mission : Contrôle permanent LCB, n° AC-3071 &nbsp; Commande : BPS-900412"
    )
    s.grid(
        ("Semaine", "L", "M", "M", "J", "V", "Jours"),
        ("36", "", "1", "1", "1", "1", "4"),
        ("37", "1", "1", "1", "1", "0,5", "4,5"),
        ("38", "1", "1", "1", "1", "1", "5"),
        ("39", "1", "1", "0", "1", "1", "4"),
        widths=(60, 40, 40, 40, 40, 40, 60),
    )
    s.p("Total : 17,5 jours × 720,00 € = 12 600,00 € HT").sig(
        ("L'intervenante", "~S. Benhaddou", "30/09/2026"),
        (
            "Visa client - bon à facturer",
            "~O. Maréchal",
            "Olivier Maréchal, responsable conformité",
            "01/10/2026",
        ),
    )
    return paper(
        "mj-cra-visa",
        s.pdf(),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Banque Privée Sévigné",
            project="Contrôle permanent LCB",
            project_code="AC-3071",
            signatory_name="Olivier Maréchal",
            signatory_title="responsable conformité",
            signature_date="2026-10-01",
            amount="12600.00 EUR",
            po_number="BPS-900412",
        ),
    )


def mail() -> Paper:
    """A mail that accepts a part of the delivery."""
    s = Sheet("Courier", 9.5)
    s.p(
        "De : Gaspard Noirot &lt;g.noirot@vallonne-eau.example&gt;",
        "À : Hydrotech Jura",
        "Date : lundi 19 janvier 2026 à 14:03",
        "Objet : Télérelève - lot capteurs (affaire HJ-55)",
    ).rule()
    s.p(
        "Madame,",
        "Nous acceptons la livraison du lot capteurs, à l'exception des douze sondes de niveau, dont les certificats d'étalonnage ne correspondent pas aux numéros de série. Vous pouvez facturer les CHF 21'340.00 du lot, les sondes n'y étant pas comprises.",
        "Meilleures salutations,",
        "Gaspard Noirot<br/>Chef de réseau<br/>Services des eaux de Vallonne",
    )
    return paper(
        "mj-mail-capteurs",
        s.pdf(),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "fr",
            client="Services des eaux de Vallonne",
            project="Télérelève",
            project_code="HJ-55",
            milestone="lot capteurs",
            signatory_name="Gaspard Noirot",
            signatory_title="Chef de réseau",
            signature_date="2026-01-19",
            amount="21340.00 CHF",
            conditions=["douze sondes de niveau"],
        ),
    )


def invoice() -> Paper:
    """An invoice that mentions an acceptance, and decides nothing."""
    data = ty(r"""#set page(margin: 2cm)
#set text(size: 10.5pt, lang: "fr")
#text(22pt, fill: rgb("#2e5e3e"))[Facture] #h(1fr) n° 2026-0187 \
Atelier Paysage Brocéliande --- Rennes #h(1fr) 30 novembre 2026
#line(length: 100%)
Facturé à : Ville de Montrelais \ Projet : Parc des Tanneries (projet APB-61) \ Votre commande : ML-26-3390
#table(columns: (1fr, auto), [*Désignation*], [*Montant HT*], [Phase PRO, admise par vos services], [15 400,00 €], [Reprographie], [260,00 €])
Total HT 15 660,00 € --- TVA 20 % 3 132,00 € --- *Total TTC 18 792,00 €*

Règlement à 30 jours par virement. Pas d'escompte pour paiement anticipé.
""")
    return paper(
        "mj-facture-paysage",
        data,
        truth(
            "other",
            None,
            None,
            "fr",
            client="Ville de Montrelais",
            project="Parc des Tanneries",
            project_code="APB-61",
            milestone="Phase PRO",
            po_number="ML-26-3390",
        ),
    )


def papers() -> Iterator[Paper]:
    """The family's papers."""
    for make in (
        reception,
        reserves,
        quebec,
        refus,
        void,
        unsigned,
        belgium,
        other_stage,
        amendment,
        cra,
        mail,
        invoice,
    ):
        yield make()
