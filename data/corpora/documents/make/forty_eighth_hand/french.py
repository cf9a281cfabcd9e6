"""French papers, also of Belgium, Switzerland and Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A5, LETTER
from scan import Scanner

from .board import Form, Ink, Tick, across, cols, grid, kv, rl, scanned, ty

AC = "acceptance_certificate"


def slips() -> Iterator[Paper]:
    """Scanned slips."""
    page = ty(
        r"""
#grid(columns: (1fr, auto), [*SANITHERM VALLÉE* \ Plomberie -- chauffage -- dépannage], [*Bon d'intervention* \ Ordre de travail n° 31 940])
#hr
#kv([Client], [Résidence Les Tamaris (EHPAD)], [Lieu], [sous-station, bâtiment B], [Technicien], pen[Yannick L.], [Durée], pen[3 h 30])
Travaux effectués : #pen[remplacement circulateur ECS, purge, essai 55 degrés OK]
#v(2mm)
#on travaux terminés #h(6mm) #off travaux à poursuivre
#v(2mm)
Le client reconnaît la bonne exécution des travaux.
#grid(columns: (1fr, 1fr, auto), [Nom : #sig2(s: 14pt)[Sylvie Maraval]], [Fonction : #sig2(s: 14pt)[intendante]], [Date : #sig2(s: 14pt)[21/02/2026]])
Signature : #sig(s: 28pt)[S. Maraval]
""", 'paper: "a5", margin: 1.2cm', "size: 11pt"
    )  # fmt: skip
    yield scanned("lr-bon-circulateur", "a", page, truth(
        AC, "accepted", True, "fr", client="Résidence Les Tamaris (EHPAD)", project_code="31 940", signatory_name="Sylvie Maraval", signatory_title="intendante", signature_date="2026-02-21"),
        Scanner(dpi=125, skew=1.2, noise=6, seed=41))  # fmt: skip
    page = rl(
        cols(["<b>Transports Kerguen &amp; Fils</b>", "Bordereau de livraison<br/>BL 7718-26"], w=(210, 140)), "---",
        kv(("Destinataire", "Laboratoires Vernoye SAS"), ("Commande", "CF-20611"), ("Nature", "8 colis réactifs, +2 °C à +8 °C"), ("Date", "24 juin 2026"), w=(80, 260)), 6,
        cols([Tick(), "Livraison acceptée"], [Tick(), "Acceptée avec réserves"], [Tick(True), "Livraison refusée"], w=(18, 260)), "Motif : rupture de la chaîne du froid, enregistreur à +14 °C pendant 3 heures. Colis repris par le chauffeur.", 4,
        cols([Ink(131, 110), "Pour le destinataire : Amandine Rouquet<br/>responsable réception"], w=(130, 220)), size=A5, margin=34)  # fmt: skip
    yield scanned("lr-bl-froid", "a", page, truth(
        AC, "rejected", True, "fr", client="Laboratoires Vernoye SAS", po_number="CF-20611", signatory_name="Amandine Rouquet", signatory_title="responsable réception", signature_date="2026-06-24"),
        Scanner(dpi=130, skew=-0.8, noise=7, shadow=True, seed=42))  # fmt: skip
    page = rl(
        "# Relevé d'heures", "Interim Santé Rhône", kv(("Établissement client", "Clinique du Parc Fleuri"), ("Mission", "M-4402"), ("Intervenante", "Oumou Diarra, IDE"), ("Semaine", "du 2 au 8 mars 2026"), w=(110, 230)), 5,
        grid(["lu", "ma", "me", "je", "ve", "sa", "di", "Total"], ["10", "10", "", "10", "", "", "10", "40 h"], w=[38] * 7 + [50]), 8,
        "Montant à facturer : 1 680,00 €", "Visa de l'établissement (obligatoire avant paiement)", "Nom : Béatrice Chaumeil, cadre de santé", "Date : ______________ &nbsp;&nbsp; Signature : ______________", size=A5, margin=34, font="Times-Roman", pt=11)  # fmt: skip
    yield scanned("lr-releve-infirmiere", "a", page, truth(
        "timesheet_approval", "undecided", False, "fr", client="Clinique du Parc Fleuri", project_code="M-4402", signatory_name="Béatrice Chaumeil", signatory_title="cadre de santé", amount="1680.00 EUR"),
        Scanner(dpi=120, skew=0.6, noise=6, seed=43))  # fmt: skip


def papers() -> Iterator[Paper]:
    """All of this family."""
    yield from slips()
    yield Paper("lr-pv-chaufferie", "a", "text", ty(
        r"""
#align(center, box(stroke: 1pt, inset: 8pt)[#text(15pt)[*PROCÈS-VERBAL DE RÉCEPTION*]])
#v(3mm)
*Maître d'ouvrage :* Syndicat mixte de la Haute Aubrelle \ *Opération :* Chaufferie bois du collège Jean-Moulin \ *Opération n° :* 2025-CB-07 \ *Titulaire :* Thermibois SARL \ *Étape :* chaudière et silo en service

Le soussigné, après avoir procédé aux opérations préalables à la réception le 16 septembre 2026, en présence du titulaire, décide :

#on de prononcer la réception sans réserve, avec effet au 14 septembre 2026 \
#off de prononcer la réception avec réserves \
#off de ne pas prononcer la réception

Le délai de garantie de parfait achèvement est d'un an à compter de la date d'effet. Sont annexés : le dossier des ouvrages exécutés, les essais COPREC, l'attestation de formation de l'agent technique du collège et le certificat de la qualité du bois.

Destinataires : titulaire, trésorerie, contrôleur technique, archives.

Le solde de 21 905,40 € HT sera mandaté dans les trente jours.
#v(6mm)
#align(right)[Fait à Saint-Aubin, le 18 septembre 2026 \ Le directeur des bâtiments, \ #ink \ Firmin Escoubet]
"""),
        truth(AC, "accepted", True, "fr", client="Syndicat mixte de la Haute Aubrelle", project="Chaufferie bois du collège Jean-Moulin", project_code="2025-CB-07", milestone="chaudière et silo en service",
              signatory_name="Firmin Escoubet", signatory_title="directeur des bâtiments", signature_date="2026-09-18", amount="21905.40 EUR"))  # fmt: skip
    yield Paper("lr-pv-desenfumage", "a", "text", rl(
        "<b>Réception de travaux - désenfumage</b>", "N° d'affaire : AIR-2218", "---", "Entre la société <b>Galeries Montbrizon SA</b>, maître de l'ouvrage, et l'entreprise Désenfum'Ouest, il a été constaté ce qui suit à l'issue de la visite du 7 avril 2026, projet « Mise en conformité désenfumage niveau -1 ».",
        "La réception est prononcée <b>avec les réserves suivantes</b> :", grid(["N°", "Réserve", "Délai"], ["1", "commande manuelle de l'escalier C non repérée", "15 jours"], ["2", "rapport de débit du volet V12 à fournir", "15 jours"], w=(30, 300, 80)), 6,
        "La retenue de garantie est levée à la levée des réserves.", 14, cols([Ink(141, 110), Ink(142, 110)], ["Maître de l'ouvrage<br/>Capucine Darrigade<br/>directrice technique", "Entreprise<br/>Loïc Penvern<br/>gérant"], w=(240, 220)), "Nantes, le 8 avril 2026"),
        truth(AC, "accepted_with_conditions", True, "fr", client="Galeries Montbrizon SA", project="Mise en conformité désenfumage niveau -1", project_code="AIR-2218", signatory_name="Capucine Darrigade", signatory_title="directrice technique", signature_date="2026-04-08",
              conditions=["commande manuelle de l'escalier C non repérée", "rapport de débit du volet V12 à fournir"]))  # fmt: skip
    yield Paper("lr-courriel-qc", "a", "text", rl(
        "De : Maude Charlebois", "À : gestion.projets@eclairagenordik.example", "Envoyé : 4 décembre 2026 14 h 10", "Objet : Conversion DEL de l'aréna - jalon 2", "---", "Bonjour Gaétan,",
        "Merci pour la tournée d'hier. Le jalon 2, Glace et gradins, répond au devis et je l'approuve au nom de la Ville. Vous pouvez facturer les 58 230,00 $ CA prévus (bon de commande VSH-3381).", "Le jalon 3 viendra au printemps.", "Bonne fin de semaine,", "Maude Charlebois, ing.<br/>Chef de division, Énergie et immeubles<br/>Ville de Sainte-Héloïse", size=LETTER, pt=10.5),
        truth("email", "accepted", None, "fr", client="Ville de Sainte-Héloïse", project="Conversion DEL de l'aréna", milestone="Glace et gradins", signatory_name="Maude Charlebois", signatory_title="Chef de division, Énergie et immeubles",
              signature_date="2026-12-04", amount="58230.00 CAD", po_number="VSH-3381"))  # fmt: skip
    yield Paper("lr-avenant-be", "a", "text", ty(
        r"""
*Avenant n° 3 au contrat de maintenance* #h(1fr) N° de projet MNT-0915
#hr
#kv([Client], [Intercommunale Sambreau], [Prestataire], [Electromaint Hainaut SRL], [Projet], [Stations de pompage, secteur Est])
+ Le client demande l'ajout des stations de Roselies et d'Aiseau au périmètre.
+ Le prix annuel est augmenté de *6.720,00 EUR* hors TVA à partir du 1#super[er] juillet 2026.
+ Les autres clauses restent inchangées.
Pour accord du client : \
#sig2[Godelieve Massart] \ Godelieve Massart, directrice de l'exploitation \ Charleroi, le 11 juin 2026
#v(3mm)
Pour le prestataire : #sig[B. Lenoir], Benoît Lenoir
"""),
        truth("change_order", "accepted", True, "fr", client="Intercommunale Sambreau", project="Stations de pompage, secteur Est", project_code="MNT-0915", signatory_name="Godelieve Massart", signatory_title="directrice de l'exploitation",
              signature_date="2026-06-11", amount="6720.00 EUR", change_order_number="3"))  # fmt: skip
    yield Paper("lr-pv-deux-visas", "a", "text", rl(
        "# Attestation de bonne fin", "Recette par les deux services du client", kv(("Client", "Centre hospitalier de Vaubrun"), ("Projet", "Installation de l'automate d'hémostase"), ("N° de projet", "CHV/26/118"), ("Montant", "33 400,00 € HT")), 8,
        "L'attestation n'est valable qu'avec les <b>deux visas</b> du client, biologie et achats.", grid(["Qualité", "Nom", "Visa", "Date"], ["Fournisseur", "Édouard Pinchon", Ink(151, 70), "19/10/2026"], ["Client, chef du laboratoire", "Dr Solène Abgrall", Ink(152, 70), "20/10/2026"], ["Client, directeur des achats", "Thibault Quessoy", "", ""], w=(150, 120, 100, 80)),
        10, "Les deux visas valent recette définitive et ouvrent le droit à facturation."),
        truth(AC, "undecided", False, "fr", client="Centre hospitalier de Vaubrun", project="Installation de l'automate d'hémostase", project_code="CHV/26/118", signatory_name="Thibault Quessoy", signatory_title="directeur des achats", amount="33400.00 EUR", warnings=["partly_signed"]))  # fmt: skip
    yield Paper("lr-lettre-ch-etape", "a", "text", ty(
        r"""
#grid(columns: (1fr, 1fr), [*Services industriels de Corbeyre SA* \ 1350 Corbeyre], align(right)[Contrôle Qualité Lémanique Sàrl \ 1020 Renens])
#v(8mm)
Corbeyre, le 27 août 2026
#v(4mm)
*Télérelève des compteurs d'eau, étape 3 : déploiement* \ Notre référence de projet : SIC-TR-21

Monsieur,

Vous nous avez soumis le 20 août un dossier relatif à l'étape 3 citée en titre. Celle-ci est encore en cours et nous y reviendrons à l'automne.

Votre dossier contient en revanche tous les documents qui manquaient encore pour l'étape 2, Zone pilote. Nous confirmons par la présente que l'étape 2 est acceptée. Le montant y relatif, CHF 27'150.00, peut nous être facturé.

Avec nos salutations distinguées, \ #sig(s: 28pt)[A. Rochaz] \ Anne-Lise Rochaz, cheffe du service des eaux
""", text="size: 11pt"),
        truth(AC, "accepted", True, "fr", client="Services industriels de Corbeyre SA", project="Télérelève des compteurs d'eau", project_code="SIC-TR-21", milestone="étape 2, Zone pilote", signatory_name="Anne-Lise Rochaz",
              signatory_title="cheffe du service des eaux", signature_date="2026-08-27", amount="27150.00 CHF"))  # fmt: skip
    yield Paper("lr-facture-nettoyage", "a", "text", rl(
        cols(["<b>NETPRO ATLANTIQUE</b><br/>La Roche-sur-Yon", "<b>FACTURE</b> F-2026-1190<br/>31 mai 2026"], w=(320, 150)), "Client : Conserverie du Marais Salé", 8,
        grid(["Désignation", "Qté", "PU HT", "Total HT"], ["Nettoyage lignes 1 et 2, mai", "22", "310,00", "6 820,00"], ["Désinfection chambre froide", "1", "540,00", "540,00"], w=(230, 50, 80, 90)), cols(["Total HT", "7 360,00 €"], ["TVA 20 %", "1 472,00 €"], ["Total TTC", "8 832,00 €"], w=(100, 100)),
        "Échéance : 30 juin 2026. Tout retard entraîne une indemnité forfaitaire de 40 €.", "IBAN communiqué sur demande."),
        truth("other", None, None, "fr", client="Conserverie du Marais Salé"))  # fmt: skip
    form = Form()
    form.say("Fiche de recette - logiciel de dispensation", 15, bold=True, gap=12)
    form.field("Client", "Pharmacies Réunies du Léon")
    form.field("Projet", "Robot et stock unifié")
    form.field("N° de projet", "PRL-19", width=100)
    form.field("Jalon", "Recette usine")
    form.field("Montant HT", "12 600,00 EUR", width=100)
    form.say("Décision (cocher une case)", gap=12)
    form.tick("Recette prononcée")
    form.tick("Recette prononcée sous conditions", on=True)
    form.tick("Recette refusée")
    form.field("Condition", "étiquettes en double corrigées avant le 15 novembre", width=330)
    form.field("Nom du signataire", "Enora Trévidic")
    form.field("Fonction", "pharmacienne référente")
    form.field("Signature électronique", "/s/ Enora Trévidic")
    form.field("Date", "29 octobre 2026", width=120)
    yield Paper("lr-recette-robot", "a", "form", form.done(), truth(
        AC, "accepted_with_conditions", True, "fr", client="Pharmacies Réunies du Léon", project="Robot et stock unifié", project_code="PRL-19", milestone="Recette usine", signatory_name="Enora Trévidic", signatory_title="pharmacienne référente",
        signature_date="2026-10-29", amount="12600.00 EUR", conditions=["étiquettes en double corrigées avant le 15 novembre"]))  # fmt: skip
    yield Paper("lr-pv-annule", "a", "text", rl(
        "## PV de réception partielle n° 4 - indice A", "Remplacé par l'indice B du 3 mars 2026, le présent indice est nul.", "---", "Client : Papeteries de la Vologne. Projet : Récupération de chaleur machine 5 (affaire 26-551).",
        "Étape : Pose de l'échangeur. Montant de l'étape : 48 000,00 € HT.", "Le client déclare l'étape réceptionnée.", 8, cols([Ink(161, 110), "Nicolas Thouvenel<br/>responsable énergie<br/>26 février 2026"], w=(140, 240)), over=across("ANNULÉ"), font="Times-Roman", pt=11),
        truth(AC, "undecided", True, "fr", client="Papeteries de la Vologne", project="Récupération de chaleur machine 5", project_code="26-551", milestone="Pose de l'échangeur", signatory_name="Nicolas Thouvenel", signatory_title="responsable énergie",
              signature_date="2026-02-26", amount="48000.00 EUR", warnings=["draft_or_void"]))  # fmt: skip
