"""Papers from France, Belgium, Switzerland and Québec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .kit import BLACK, Job, box, img, make, svg
from .writer import odt

ACC = "acceptance_certificate"
BASE = "body{font:10.5pt 'Liberation Sans';margin:0}@page{margin:18mm 20mm;size:A4}"
TB = "td,th{border:1px solid #666;padding:5px 8px;text-align:left}table{border-collapse:collapse}"


def papers() -> Iterator[Paper]:
    yield from make(JOBS)


PV = odt(
    f"""<p class="R">Exemplaire du maître d’ouvrage</p><h1>Procès-verbal de réception</h1>
<p>Maître d’ouvrage : <b>Commune de Saint-Hilaire-des-Prés</b><br/>Opération : Réhabilitation du
groupe scolaire Jules-Verdier<br/>Marché n° 2025-M-031 – Lot 4 Menuiseries
extérieures<br/>Titulaire :
SARL Menuiserie Boutard</p><p>Je soussignée Ghislaine Pommier, maire, après avoir procédé le 27 août
2026 aux opérations préalables en présence du titulaire, décide que :</p>
<p>☒ la réception est prononcée sans réserve avec effet au 28 août 2026 ;<br/>☐ la réception est
prononcée avec réserves (annexe) ;<br/>☐ la réception n’est pas prononcée.</p>
<p>Montant du solde libéré : 52 780,00 € HT</p><p>Fait à Saint-Hilaire, le 31 août 2026</p>
<p>{img(301, 44)}</p><p>Ghislaine Pommier<br/>Maire</p>""",
    "",
    "EXE6 adapté – page <page/>",
    "Liberation Serif",
    11.5,
    "2.3cm",
    "#1a1a6e",
)

RESERVES = odt(
    f"""<table w="8.5 8.5"><tr><td><b>LES ATELIERS DU QUAI NORD</b><br/>Agencement</td>
<td>Fiche de réception n° FR-663<br/>Affaire : 26.1042</td></tr><tr><td>Client : Pharmacie Delcourt
SRL</td><td>Chantier : Transformation de l’officine</td></tr></table>
<p>Phase réceptionnée : Mobilier et éclairage (31 400,00 EUR HTVA)</p>
<p>Le client réceptionne la phase, sous réserve des points suivants, à lever sous quinze jours :</p>
<table w="1.2 11 4.8"><tr><th>n°</th><th>Réserve</th><th>Délai</th></tr><tr><td>1</td><td>Tiroir du
comptoir 2 à régler</td><td>24/06/2026</td></tr><tr><td>2</td><td>Spot de vitrine à
remplacer</td><td>24/06/2026</td></tr></table><p>Le 9 juin 2026,</p>
<table class="plain" w="8.5 8.5"><tr><td><p>Le client</p><p>{img(311, 38)}</p><p>Aurélien Delcourt,
gérant</p></td><td><p>L’entreprise</p><p>{img(312, 36, BLACK)}</p><p>Maud Ghyselinck</p></td></tr>
</table>""",
    "",
    "RPM Liège – TVA BE 0000.000.000",
    "Lato",
    10,
    "2cm",
    "#555555",
)

LETTRE = """<p class=r>Lyon, le 15 octobre 2026</p><p>Institut Rosalie-Thévenet<br>Direction des
syst&egrave;mes d&rsquo;information</p><p class=r>Soci&eacute;t&eacute; Orphée Numérique<br>&Agrave;
l&rsquo;attention de M. Sorel</p><p><b>Objet : projet SIRHA, bon de commande BC-26-0904, lot 2
&laquo; Paie &raquo;</b></p><p>Monsieur,</p><p>Nous avons bien re&ccedil;u votre demande de
validation du
lot 2 pour un montant de 88 000 &euro; HT et nous tenons &agrave; saluer l&rsquo;engagement de vos
consultants durant l&rsquo;&eacute;t&eacute;. Le lot 1, valid&eacute; en mars, donne toute
satisfaction.</p><p>Les bulletins du mois de septembre comportent toutefois des erreurs de
cotisation
pour les vacataires, de sorte que nous ne pouvons prononcer la validation du lot 2. Nous vous
saurions
gr&eacute; de nous pr&eacute;senter une version corrig&eacute;e.</p><p>Veuillez agr&eacute;er,
Monsieur,
nos salutations distingu&eacute;es.</p>SIG<p>Dr Clotilde Marchesseau<br>Directrice des
syst&egrave;mes d&rsquo;information</p>""".replace("SIG", svg(321, 130))

RELANCE = odt(
    """<h1>Bon de livraison et de recette</h1><p>Fournisseur : Vigie Sécurité Réseaux<br/>
Client : Banque Populaire Fictive du Léman<br/>Dossier : VSR-4410<br/>Étape : 3 – Bascule des
pare-feu<br/>Montant de l’étape : CHF 61'300.00</p><p>Livré le 12 mai 2026. Le client dispose de dix
jours pour signer la recette ou formuler ses remarques.</p><p>[X] Recette prononcée     [X] Recette
refusée</p><p>Signature : <script>Olivier Rochat</script><br/>Olivier Rochat, responsable
infrastructure<br/>Date : 18 mai 2026</p><p class="X">Une case et une seule doit être cochée. Une
fiche
mal remplie est renvoyée.</p>""",
    "Vigie Sécurité Réseaux",
    "",
    "Carlito",
    11,
    "2.5cm",
    "#004d40",
)

AVENANT = odt(
    """<h1>Avenant n° 2</h1><p>au contrat de prestation <b>CP-2026-118</b> conclu entre la
<b>Coopérative laitière du Vercors bleu</b> (le Client) et <b>Sextant Conseil SAS</b></p>
<h2>Article 1 – Objet</h2><p>Le projet « Traçabilité des tournées » est étendu à deux dépôts.</p>
<h2>Article 2 – Prix</h2><p>Le prix du contrat, fixé à 140 000,00 € HT, est porté à 163 500,00 € HT,
soit une augmentation de 23 500,00 € HT.</p><h2>Article 3 – Divers</h2><p>Les autres clauses restent
inchangées. Le présent avenant n’entre en vigueur qu’après signature des deux parties.</p>
<table w="8.5 8.5"><tr><td><p>Pour le Client</p><p>Nom : Bérengère Faucigny</p><p>Qualité :
Présidente</p><p>Date :</p><p>Signature :</p></td><td><p>Pour Sextant Conseil</p><p>Nom : Malo
Quentric</p><p>Qualité : Associé</p><p>Date : 3 novembre 2026</p><p>Signature : <script>M.
Quentric</script></p></td></tr></table>""",
    "",
    "<page/>",
    "Caladea",
    11,
)

PVSCAN = f"""<h2>FICHE D&rsquo;INTERVENTION &ndash; FIN DE
TRAVAUX</h2><table><tr><td>Client</td><td>
Aluminerie de la Baie inc.</td><td>Projet</td><td>Ponts roulants 3 et 4</td></tr><tr><td>N&deg; de
commande</td><td>AB-77310</td><td>N&deg; de
projet</td><td>L-2026-55</td></tr></table><p>&Eacute;tape :
Remise en service du pont 3 &mdash; 19 950,00 $ CA</p><p>Avis du client :<br>{box("x")} Travaux
accept&eacute;s &nbsp; {box()} Accept&eacute;s avec r&eacute;serves &nbsp; {box()}
Refus&eacute;s</p>
<p>Nom : <span class=h>Sylvain Archambault-Roy</span> &nbsp; Fonction : <span
class=h>contrema&icirc;tre
</span></p><p>Signature : {svg(351, 150, style="vertical-align:-20px")} &nbsp; Date : <span class=h>
2026-02-11</span></p>"""

COURRIEL = """<table><tr><td>De :</td><td>Maëlle Quéméneur
&lt;m.quemeneur@thalasso-ker.example&gt;</td>
</tr><tr><td>Envoyé :</td><td>mardi 7 avril 2026 11:03</td></tr><tr><td>À
:</td><td>
studio@pointvirgule.example</td></tr><tr><td>Objet :</td>
<td>RE: maquettes du site, étape 2</td></tr></table>
<hr>
<p>Bonjour Émile,</p><p>On valide l&rsquo;étape 2 (maquettes) à condition que la page Soins soit
revue
avec les nouvelles photos et que le bouton de réservation passe en haut. Tu peux préparer la
facture de
4 200 € HT, elle partira quand ce sera fait.</p><p>Belle journée<br>Maëlle Quéméneur<br>Responsable
communication, Thalasso de Ker Avel</p>"""

DEVIS = odt(
    """<h1>Facture n° F-2026-0917</h1><p>Atelier Topographie Jourdan – Client : SCI Les
Tilleuls du Canal</p><p>Date : 17 septembre 2026 – Échéance : 17 octobre 2026 – Bon de commande :
SCI-26-14</p><table w="9 2.5 2.5 3"><tr><th>Désignation</th><th>Qté</th><th>PU HT</th><th>Total
HT</th></tr><tr><td>Bornage accepté le 1er septembre, dossier J-552</td><td>1</td><td>3 400,00</td>
<td>3 400,00</td></tr><tr><td>Plan de récolement</td><td>1</td><td>1 150,00</td><td>1
150,00</td></tr>
<tr><td span="3">TVA 20 %</td><td>910,00</td></tr><tr><td span="3">Net à payer TTC</td><td>5 460,00
€</td></tr></table><p class="X">Toute facture non contestée sous huit jours est réputée acceptée.
Bon
pour accord : signature inutile.</p>""",
    font="Lato",
)

MOA = odt(
    f"""<h1>Compte rendu de recette – version 2</h1><p>Projet <b>Guichet Mobilité</b> (code
GMO-2), donneur d’ordre : <b>Syndicat des transports du Val d’Orge</b></p>
<table w="7 3.2 3.2 3.6"><tr><th>Jalon</th><th>Montant HT</th><th>Présenté</th><th>Avis du
donneur d’ordre</th></tr><tr><td>J1 Spécifications</td><td>25 000 €</td><td>02/2026</td><td>accepté
(PV du 6 mars)</td></tr><tr><td>J2 Compte usager</td><td>48 000
€</td><td>06/2026</td><td><b>accepté ce
jour</b></td></tr><tr><td>J3 Paiement en ligne</td><td>39 500 €</td><td>–</td><td>non
présenté</td></tr></table><p>La présente version annule et remplace la version 1 du 24 juin 2026,
dans
laquelle le jalon J2 était refusé.</p><p>Évry, le 8 juillet 2026</p>
<p>p.o. la directrice : {img(391, 40)}</p><p>Thibault Vasseur-Nguyen, chef de projet</p>""",
    "STVO – Direction du numérique",
    "",
    "Carlito",
    11,
    "2cm",
    "#6a1b4d",
)

ANNULE = odt(
    """<h1>Attestation de service fait</h1><p><b>ANNULÉE le 2 juin 2026 – voir attestation
ASF-88 bis</b></p><p>N° ASF-88 – Musée de la Batellerie d’Ancenay<br/>Prestataire : Lumigraphe
SCOP<br/>Projet : Parcours sonore, convention CV-0715<br/>Tranche : 2 – Installation salle des
cartes
</p><p>La directrice atteste que la tranche 2 a été exécutée conformément à la convention et en
accepte
le règlement, soit 17 640,00 € TTC.</p><p>Le 21 mai 2026</p><p><script>Hermine Lacaze</script></p>
<p>Hermine Lacaze, directrice</p>""",
    "",
    "",
    "Liberation Serif",
    12,
    "2.6cm",
    "#333333",
)

JOBS = [
    Job("f-pv-ecole", "a", "text", "odt", PV, truth(
        ACC, "accepted", True, "fr", client="Commune de Saint-Hilaire-des-Prés",
        project="Réhabilitation du groupe scolaire Jules-Verdier", project_code="2025-M-031",
        milestone="Lot 4 Menuiseries extérieures", signatory_name="Ghislaine Pommier",
        signatory_title="Maire", signature_date="2026-08-31", amount="52780.00 EUR")),
    Job("f-fiche-pharmacie", "a", "text", "odt", RESERVES, truth(
        ACC, "accepted_with_conditions", True, "fr", client="Pharmacie Delcourt SRL",
        project="Transformation de l’officine", project_code="26.1042",
        milestone="Mobilier et éclairage", signatory_name="Aurélien Delcourt",
        signatory_title="gérant", signature_date="2026-06-09", amount="31400.00 EUR",
        conditions=["Tiroir du comptoir 2 à régler", "Spot de vitrine à remplacer"])),
    Job("f-lettre-paie", "a", "text", "web", LETTRE, truth(
        ACC, "rejected", True, "fr", client="Institut Rosalie-Thévenet", project="SIRHA",
        po_number="BC-26-0904", milestone="lot 2 « Paie »",
        signatory_name="Dr Clotilde Marchesseau",
        signatory_title="Directrice des systèmes d’information", signature_date="2026-10-15",
        amount="88000.00 EUR"), BASE + "body{font:11.5pt/1.4 Caladea}.r{margin-left:60%}"),
    Job("f-recette-deux-cases", "a", "text", "odt", RELANCE, truth(
        ACC, "undecided", True, "fr", client="Banque Populaire Fictive du Léman",
        project_code="VSR-4410", milestone="Bascule des pare-feu",
        signatory_name="Olivier Rochat", signatory_title="responsable infrastructure",
        signature_date="2026-05-18", amount="61300.00 CHF")),
    Job("f-avenant-laiterie", "a", "text", "odt", AVENANT, truth(
        "change_order", "undecided", False, "fr", client="Coopérative laitière du Vercors bleu",
        project="Traçabilité des tournées", project_code="CP-2026-118", change_order_number="2",
        signatory_name="Bérengère Faucigny", signatory_title="Présidente",
        amount="23500.00 EUR", warnings=["partly_signed"])),
    Job("f-fin-de-travaux-pont", "a", "scan", "web", PVSCAN, truth(
        ACC, "accepted", True, "fr", client="Aluminerie de la Baie inc.",
        project="Ponts roulants 3 et 4", project_code="L-2026-55", po_number="AB-77310",
        milestone="Remise en service du pont 3", signatory_name="Sylvain Archambault-Roy",
        signatory_title="contremaître", signature_date="2026-02-11", amount="19950.00 CAD",
        warnings=["scanned"]), BASE + TB + ".h{font:14pt DkgHandwriting;color:#1b2f8a}",
        how=Scanner(dpi=150, skew=0.8, noise=8, shadow=True, seed=31)),
    Job("f-courriel-maquettes", "a", "text", "web", COURRIEL, truth(
        "email", "accepted_with_conditions", None, "fr", client="Thalasso de Ker Avel",
        milestone="étape 2 (maquettes)", signatory_name="Maëlle Quéméneur",
        signatory_title="Responsable communication", signature_date="2026-04-07",
        amount="4200.00 EUR", conditions=[
            "la page Soins soit revue avec les nouvelles photos",
            "le bouton de réservation passe en haut"]), BASE),
    Job("f-facture-bornage", "a", "text", "odt", DEVIS, truth(
        "other", None, None, "fr", client="SCI Les Tilleuls du Canal", project_code="J-552",
        po_number="SCI-26-14")),
    Job("f-recette-trois-jalons", "a", "text", "odt", MOA, truth(
        ACC, "accepted", True, "fr", client="Syndicat des transports du Val d’Orge",
        project="Guichet Mobilité", project_code="GMO-2", milestone="J2 Compte usager",
        signatory_name="Thibault Vasseur-Nguyen", signatory_title="chef de projet",
        signature_date="2026-07-08", amount="48000.00 EUR")),
    Job("f-service-fait-annule", "a", "text", "odt", ANNULE, truth(
        ACC, "undecided", True, "fr", client="Musée de la Batellerie d’Ancenay",
        project="Parcours sonore", project_code="CV-0715",
        milestone="2 – Installation salle des cartes", signatory_name="Hermine Lacaze",
        signatory_title="directrice", signature_date="2026-05-21", amount="17640.00 EUR",
        warnings=["draft_or_void"])),
]  # fmt: skip
