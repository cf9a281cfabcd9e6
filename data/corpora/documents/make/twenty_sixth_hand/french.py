"""French, Belgian, Swiss and Quebec papers."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import form, grid, ink, kv, page, pen, ring, scanned, stamp, strike, text


def toiture() -> Paper:
    body = f"""<h1 class="c">Procès-verbal de réception des travaux</h1><p class="c s">article 1792-6 du code civil</p>
<p>Entre la <b>SCI Les Tilleuls de Corvenay</b>, maître de l'ouvrage, et l'entreprise <b>Couvreurs du Haut-Doubs</b>, marché n° CHD-2025-61, réfection de la toiture du bâtiment A, lot 4 zinguerie.</p>
<p>La visite s'est tenue le 16 avril 2026 à 14 h en présence des deux parties. Le maître de l'ouvrage prononce la réception du lot 4 sans réserve, avec effet au 16 avril 2026. Le solde du lot, soit 27 684,00 € HT, sera réglé à trente jours.</p>
<div class="two"><div><div class="line">{ink(501)}</div>Mme Odile Chappuis, gérante<br>16/04/2026</div><div><div class="line">{ink(502)}</div>M. Yannick Perrot, conducteur de travaux<br>16/04/2026</div></div>"""
    return text(
        "pv-toiture",
        page(body, "body{font-family:'DejaVu Serif';font-size:10pt;line-height:1.6}"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="SCI Les Tilleuls de Corvenay",
            project="réfection de la toiture du bâtiment A",
            project_code="CHD-2025-61",
            milestone="lot 4 zinguerie",
            signatory_name="Odile Chappuis",
            signatory_title="gérante",
            signature_date="2026-04-16",
            amount="27684.00 EUR",
        ),
    )


def bon() -> Paper:
    body = f"""<table class="g mono"><tr><td><b>BON D'INTERVENTION 7720</b><br>Silence &amp; Cie SRL, Gembloux</td><td>Client : Académie de musique de Ransbeek<br>Commande : AMR/26/14</td></tr>
<tr><td colspan="2">Travaux : panneaux acoustiques salles 3 et 5, mesure du temps de réverbération après pose (0,52 s et 0,48 s)</td></tr>
<tr><td colspan="2" style="font-size:13pt;padding:14px">Entourer : &nbsp;&nbsp; {ring("BON POUR FACTURE")} &nbsp;&nbsp;&nbsp; À REVOIR &nbsp;&nbsp;&nbsp; REFUSÉ</td></tr>
<tr><td>Montant : 4.985,00 EUR hors TVA</td><td>Le {pen("5 mars 2026", "DkgHandwriting", 19)}</td></tr>
<tr><td colspan="2">Pour le client : {pen("G. Vanderstappen", "Kristi", 34)} &nbsp; Ghislaine Vanderstappen, directrice</td></tr></table>"""
    return scanned(
        "bon-facture",
        page(body, "", "A5", "8mm", True),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Académie de musique de Ransbeek",
            project="panneaux acoustiques salles 3 et 5",
            po_number="AMR/26/14",
            signatory_name="Ghislaine Vanderstappen",
            signatory_title="directrice",
            signature_date="2026-03-05",
            amount="4985.00 EUR",
        ),
        "left",
        51,
    )


def lettre() -> Paper:
    body = f"""<p class="r">Rimouski, le 21 septembre 2026</p><p>Scénographie Bas-du-Fleuve inc.<br>À l'attention de Maude Thériault</p><p><b>Objet : Projet SBF-404, cadre de scène motorisé, étape 3 « Essais en salle »</b></p>
<p>Madame,</p><p>Nos machinistes ont fait monter et descendre le cadre cent fois pendant la semaine de relâche. Nous n'avons rien à redire et gardons l'ouvrage tel quel. Votre facture de 38 750,00 $ CA pour l'étape 3 peut partir quand il vous plaira.</p>
<p>Quant à l'étape 4, nous en reparlerons après la saison.</p><p>Veuillez agréer nos salutations distinguées.</p><p>{ink(531, 160)}</p><p>Jean-Philippe Arsenault<br>Directeur de production<br>Théâtre de la Batture</p>"""
    return text(
        "lettre-cadre",
        page(body, "body{font-family:'Liberation Serif';font-size:12.5pt}", "Letter", "28mm"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Théâtre de la Batture",
            project="cadre de scène motorisé",
            project_code="SBF-404",
            milestone="étape 3 « Essais en salle »",
            signatory_name="Jean-Philippe Arsenault",
            signatory_title="Directeur de production",
            signature_date="2026-09-21",
            amount="38750.00 CAD",
        ),
    )


def eau() -> Paper:
    body = f"""<div class="bar">Syndicat des eaux de la Vésonne &nbsp; — &nbsp; Décision de réception</div>
{kv([("Opération", "Renouvellement de la conduite DN 300"), ("Marché", "2025-AEP-07"), ("Tranche", "Tranche ferme"), ("Titulaire", "Canalisations Roumegoux SAS"), ("Montant de la tranche", "164 920,35 € HT")])}
<p>Vu les opérations préalables du 2 juin 2026, la réception est prononcée <b>avec les réserves</b> ci-après, à lever sous trente jours :</p>
<ul><li>reprise des enrobés devant le n° 14 rue du Lavoir</li><li>remise des plans de récolement au format DWG</li></ul>
<p>Fait à Saint-Priest-la-Vésonne, le 9 juin 2026</p><p>Le président, {ink(541)}<br>Étienne Bourdarias</p>"""
    return text(
        "decision-reception",
        page(body, ".bar{background:#1e6f9a;margin-bottom:10px}"),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="Syndicat des eaux de la Vésonne",
            project="Renouvellement de la conduite DN 300",
            project_code="2025-AEP-07",
            milestone="Tranche ferme",
            signatory_name="Étienne Bourdarias",
            signatory_title="président",
            signature_date="2026-06-09",
            amount="164920.35 EUR",
            conditions=[
                "reprise des enrobés devant le n° 14 rue du Lavoir",
                "remise des plans de récolement au format DWG",
            ],
        ),
    )


def chimie() -> Paper:
    body = f"""{stamp("REFUSÉ<br>12 FÉV. 2026<br>C. Delattre — Resp. travaux neufs", "300px", "210px", -14, "#9c1010", 18)}
<h1>Fiche de réception technique</h1><p>Site : Oxydes de la Lys SA, Comines</p><p>Fournisseur : Atelier Debuysscher Pompes</p><p>Affaire : 26-C-118 — Skid de dosage acide</p><p>Jalon : réception atelier (40 %), soit 52 600,00 EUR</p>
<table class="g"><tr><td>Épreuve hydraulique 16 bar</td><td>fuite à 11 bar, bride B2</td></tr><tr><td>Dossier matière 3.1</td><td>incomplet</td></tr><tr><td>Peinture</td><td>conforme</td></tr></table>
<p style="margin-top:210px">Visa du client (cachet nominatif valant signature)</p>"""
    return scanned(
        "fiche-refus",
        page(body, "body{font-family:'Liberation Sans Narrow';font-size:13pt}"),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "fr",
            client="Oxydes de la Lys SA",
            project="Skid de dosage acide",
            project_code="26-C-118",
            milestone="réception atelier (40 %)",
            signatory_name="C. Delattre",
            signatory_title="Resp. travaux neufs",
            signature_date="2026-02-12",
            amount="52600.00 EUR",
        ),
        "dark",
        52,
    )


def foret() -> Paper:
    def draw(c) -> None:
        c.setFont("Helvetica-Bold", 15)
        c.drawString(50, 785, "Quittance de fin de coupe")
        c.setFont("Helvetica", 10)
        for n, (label, value) in enumerate(
            [
                ("Propriétaire", "Bourgeoisie de Champferrat"),
                ("Entreprise", "Débardage Rochat Sàrl"),
                ("Mandat", "BC-2026-09"),
                ("Objet", "Coupe sanitaire du Bois-Devant"),
                ("Montant", "CHF 18'400.00"),
            ]
        ):
            c.drawString(50, 750 - 28 * n, label)
            c.acroForm.textfield(
                name=f"a{n}",
                value=value,
                x=150,
                y=744 - 28 * n,
                width=280,
                height=19,
                borderWidth=1,
                fontSize=10,
            )
        for n, label in enumerate(
            ("Chantier reçu, la facture peut être établie", "Chantier à reprendre")
        ):
            c.acroForm.checkbox(name=f"b{n}", checked=False, x=50, y=580 - 26 * n, size=13)
            c.drawString(72, 582 - 26 * n, label)
        c.drawString(50, 500, "Nom du répondant : Blaise Clavien, garde forestier")
        c.drawString(50, 470, "Date")
        c.acroForm.textfield(name="dt", value="", x=150, y=464, width=120, height=19, borderWidth=1)
        c.drawString(50, 440, "Signature")
        c.rect(150, 400, 220, 50)

    return text(
        "quittance-coupe",
        form(draw),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Bourgeoisie de Champferrat",
            project="Coupe sanitaire du Bois-Devant",
            project_code="BC-2026-09",
            signatory_name="Blaise Clavien",
            signatory_title="garde forestier",
            amount="18400.00 CHF",
        ),
        "form",
    )


def remplace() -> Paper:
    body = f"""{stamp("SANS EFFET<br>remplacé par la version du 3 juillet 2026", "340px", "120px", -16, "#333", 20)}
<h1>Attestation de service fait</h1><p>Office de tourisme du Pays de Serrelongue</p><p>Prestation : application « Balades en Serrelongue », livraison 2 (hors-ligne). Bon de commande OT-26-051. Prestataire : Studio Mirabel.</p>
<p>Je soussignée certifie que la livraison 2 est conforme et que la somme de 11 240,00 € TTC peut être mandatée.</p><p>Le 24 juin 2026</p><p>{ink(571)}<br>Hélène Fontvieille, directrice de l'office</p>
<p style="margin-top:150px" class="s">Exemplaire conservé pour mémoire : la livraison 2 a été retirée par le prestataire le 29 juin 2026.</p>"""
    return text(
        "service-fait-remplace",
        page(body),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "fr",
            client="Office de tourisme du Pays de Serrelongue",
            project="Balades en Serrelongue",
            po_number="OT-26-051",
            milestone="livraison 2 (hors-ligne)",
            signatory_name="Hélène Fontvieille",
            signatory_title="directrice de l'office",
            signature_date="2026-06-24",
            amount="11240.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def radio() -> Paper:
    body = f"""<div style="text-align:right"><b>Radio Lac Noir</b><br>Coopérative, Delémont</div><p>Recommandé — 30 octobre 2026</p><p>À Emetteurs Jurassiens SA</p><p>Concerne : émetteur de Montavril, contrat RLN-19, mise en service</p>
<p>Messieurs,</p><p>Vous nous priez de vous donner décharge pour la mise en service. Le taux de distorsion relevé hier est de quatre fois la valeur promise, et la zone de Saint-Brais n'est pas couverte. Nous ne pouvons donc pas réceptionner l'ouvrage et la tranche de CHF 33'000.– ne sera pas libérée.</p>
<p>Dites-nous d'ici au 15 novembre comment vous comptez y remédier.</p><p>{ink(581)}<br>Florence Jeannerat, administratrice déléguée</p>"""
    return text(
        "lettre-refus-emetteur",
        page(
            body,
            "body{font-family:'DejaVu Sans Condensed','DejaVu Sans';font-size:10pt}",
            margin="24mm",
        ),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "fr",
            client="Radio Lac Noir",
            project="émetteur de Montavril",
            project_code="RLN-19",
            milestone="mise en service",
            signatory_name="Florence Jeannerat",
            signatory_title="administratrice déléguée",
            signature_date="2026-10-30",
            amount="33000.00 CHF",
        ),
    )


def avenant() -> Paper:
    body = """<div class="fr serif"><p class="c"><b>AVENANT N° 3</b><br>au contrat de gestion de la paie GP-2024-118</p><p>Le client, Menuiseries Kerguen SA, et le cabinet Paie d'Armor conviennent de ce qui suit.</p>
<p>Art. 1. À compter du 1<sup>er</sup> février 2026, le projet « Reprise des dossiers Quimper » s'étend à 46 salariés de plus.</p><p>Art. 2. Le forfait est augmenté de 3 220,00 € HT.</p><p>Art. 3. Le reste du contrat demeure inchangé.</p>
<p>Signé électroniquement par Loïc Le Berre, directeur administratif et financier (Menuiseries Kerguen SA), le 28/01/2026 à 18:04:51 — certificat n° 5A-77-0E<br>Signé électroniquement par Nolwenn Guivarch (Paie d'Armor), le 27/01/2026 à 09:12:30 — certificat n° 5A-76-F1</p></div>"""
    return text(
        "avenant-paie",
        page(body),
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Menuiseries Kerguen SA",
            project="Reprise des dossiers Quimper",
            project_code="GP-2024-118",
            signatory_name="Loïc Le Berre",
            signatory_title="directeur administratif et financier",
            signature_date="2026-01-28",
            amount="3220.00 EUR",
            change_order_number="3",
        ),
    )


def heures() -> Paper:
    body = f"""<b style="font-size:14pt">RELEVÉ D'HEURES — expertise sinistre</b><p>Cabinet Vauquelin Experts, pour Mutuelle des Deux-Nèthes, dossier MDN-88314 (incendie Entrepôt Peeters)</p>
{grid("Date|Expert|Heures|Visa client", ["4 mai|visite|5,0|" + pen("vu AM", "Breip", 22), "6 mai|relevés|7,5|" + pen("vu AM", "Breip", 22), "11 mai|rapport|" + strike("9,0") + " " + pen("6,0", "DkgHandwriting", 18) + "|" + pen("vu AM", "Breip", 22)])}
<p>{pen("Bon pour 18,5 heures, les trois heures de retouche du 11 mai sont à votre charge.", "DkgHandwriting", 17)}</p>
<p>{pen("A. Moerman", "Kristi", 34)} &nbsp; Aline Moerman, gestionnaire sinistres &nbsp; 20.05.2026</p>"""
    return scanned(
        "releve-expertise",
        page(body),
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "fr",
            client="Mutuelle des Deux-Nèthes",
            project="incendie Entrepôt Peeters",
            project_code="MDN-88314",
            signatory_name="Aline Moerman",
            signatory_title="gestionnaire sinistres",
            signature_date="2026-05-20",
            conditions=["les trois heures de retouche du 11 mai sont à votre charge."],
        ),
        "crooked",
        53,
    )


def mail() -> Paper:
    body = """<p class="s">Objet : Re: Bras de palettisation, lot B (réf. PR-55) — on y est<br>De : Samira Benhaddou<br>À : Robotique Cévenole<br>Le : mercredi 8 juillet 2026, 16:20</p><hr>
<p>Bonjour à tous,</p><p>Trois équipes, trois semaines, zéro palette par terre. Pour nous le lot B est derrière nous : vous pouvez émettre la facture de 44 100 € HT.</p><p>Merci encore,</p><p>Samira Benhaddou<br>Responsable production, Conserveries Lacaze</p>
<div style="color:#555;border-top:1px solid #ccc"><p class="s">Le 6 juillet, Robotique Cévenole a écrit : « Pensez-vous pouvoir nous dire cette semaine si le lot B vous convient ? »</p></div>"""
    return text(
        "mail-palette",
        page(body),
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Conserveries Lacaze",
            project="Bras de palettisation",
            project_code="PR-55",
            milestone="lot B",
            signatory_name="Samira Benhaddou",
            signatory_title="Responsable production",
            signature_date="2026-07-08",
            amount="44100.00 EUR",
        ),
    )


def cahier() -> Paper:
    body = """<h1>Énoncé des travaux</h1><p>Commanditaire : <b>Aqueduc régional des Appalaches</b><br>Consultant : Hydrologie Sainte-Flavie inc.<br>Mandat : HSF-2026-31 — Modèle de pression du secteur Est</p>
<h2>Étendue</h2><p>Calage du modèle sur 40 bornes, trois scénarios d'incendie, rapport et formation.</p><h2>Jalons et honoraires</h2><p>Calage 15 000,00 $ · Scénarios 12 500,00 $ · Rapport 7 500,00 $. Total : 35 000,00 $ CA.</p>
<h2>Acceptation des livrables</h2><p>Chaque livrable sera accepté par écrit par le chef de réseau dans les dix jours.</p><p>Échéancier : du 1<sup>er</sup> mars au 30 juin 2026.</p>"""
    return text(
        "enonce-travaux",
        page(body, "body{font-family:'Liberation Serif';font-size:12pt}h2{color:#345}", "Letter"),
        truth(
            "statement_of_work",
            None,
            None,
            "fr",
            client="Aqueduc régional des Appalaches",
            project="Modèle de pression du secteur Est",
            project_code="HSF-2026-31",
            amount="35000.00 CAD",
        ),
    )


def papers() -> Iterator[Paper]:
    """Twelve papers."""
    for make in (
        toiture,
        bon,
        lettre,
        eau,
        chimie,
        foret,
        remplace,
        radio,
        avenant,
        heures,
        mail,
        cahier,
    ):
        yield make()
