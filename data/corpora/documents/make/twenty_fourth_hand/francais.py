"""French: France, Belgium, Switzerland, Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import box, html, ink, pair, paper, pen, ring, stamp, tab, tick, typ


def facade() -> Paper:
    body = (
        "<h1 style='text-align:center'>PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX</h1>"
        "<p>Opération : <b>Ravalement et bardage – Résidence Les Tilleuls</b><br>Marché n° <b>2025-RL-08</b> · Lot 4 façades<br>Maître d’ouvrage : <b>Office Habitat du Vexin</b><br>Entreprise : Façades Beaurepaire SARL</p>"
        "<p>Je soussignée <b>Clotilde Maupertuis</b>, directrice du patrimoine, représentant le maître d’ouvrage, après visite contradictoire des ouvrages, déclare que :</p>"
        f"<p>{box(True)} la réception est prononcée sans réserve, à effet du 6 mars 2026</p><p>{box()} la réception est prononcée avec les réserves de l’annexe</p><p>{box()} la réception est refusée</p>"
        "<p>Solde à mandater : 73 218,40 € TTC.</p>"
        + pair(
            f"Le maître d’ouvrage<div class=line>{ink(301)}</div>Fait à Magny le {pen('9 mars 2026', 14)}",
            f"L’entreprise<div class=line>{ink(302)}</div>J. Beaurepaire, gérant",
        )
    )
    return paper(
        "pv-facade",
        html(body),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Office Habitat du Vexin",
            project="Ravalement et bardage – Résidence Les Tilleuls",
            project_code="2025-RL-08",
            milestone="Lot 4 façades",
            signatory_name="Clotilde Maupertuis",
            signatory_title="directrice du patrimoine",
            signature_date="2026-03-09",
            amount="73218.40 EUR",
        ),
        Scanner(dpi=150, skew=0.8, seed=303),
    )


def lift() -> Paper:
    src = """#set page(paper:"a4", margin:20mm)
#set text(font:"Liberation Sans", size:10pt, lang:"fr")
#set smartquote(enabled:false)
#align(center)[#text(14pt, weight:"bold")[Ascenseurs Montrival SA] \\ Procès-verbal de remise d'installation]
#v(8pt)
#grid(columns:(1fr,1fr), row-gutter:5pt, [Propriétaire : *PPE Chemin des Vignes 14, Lutry*],[Installation : *ascenseur B*],[Commande : *AM-77120*],[Chantier : *Transformation ascenseurs*],[Montant de la remise : *CHF 58'900.--*],[Visite du : *21 avril 2026*])
#v(8pt)
L'installation est remise et *reçue avec réserves*. Le solde est dû à la remise ; les réserves se règlent comme suit :
+ nivelage au 3#super[e] étage à reprendre avant le 15 mai 2026
+ éclairage de secours de la cabine à remplacer
Hormis ces points l'installation est conforme.
#v(20pt)
#table(columns:(1fr,1fr), inset:10pt, [Pour l'entreprise \\ _Didier Favrod_, chef monteur \\ (signé) D. Favrod],[Pour la propriété \\ _Mireille Jaccoud_, administratrice PPE \\ (signé) M. Jaccoud \\ le 21 avril 2026])
"""
    return paper(
        "remise-reserves",
        typ(src),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "fr",
            client="PPE Chemin des Vignes 14, Lutry",
            project="Transformation ascenseurs",
            project_code="AM-77120",
            milestone="ascenseur B",
            signatory_name="Mireille Jaccoud",
            signatory_title="administratrice PPE",
            signature_date="2026-04-21",
            amount="58900.00 CHF",
            conditions=[
                "nivelage au 3e étage à reprendre avant le 15 mai 2026",
                "éclairage de secours de la cabine à remplacer",
            ],
        ),
    )


def soil() -> Paper:
    body = (
        "<div style='border-top:4pt solid #7b5b2e;padding-top:6pt'><b>GÉOTERRE ARMORIQUE</b> – bureau d’études de sol</div>"
        "<h2 style='margin-top:14pt'>Bordereau de remise de rapport n° 118</h2>"
        + tab(
            [
                "Destinataire|Communauté de communes du Trégoz",
                "Affaire|26-0457 Station d’épuration de Kerbihan",
                "Pièce|Étude G2 PRO, indice B",
                "Remis le|2 octobre 2026",
                "Honoraires de la phase|11 640,00 € HT",
            ]
        )
        + "<p>Merci de nous retourner ce bordereau daté et signé, précédé de la mention manuscrite utile, pour mise en facturation.</p>"
        f"<div style='border:1pt solid #999;min-height:90pt;padding:10pt;margin-top:10pt'>{pen('Lu et approuvé, bon pour règlement', 19, turn=-2)}<br><br>{pen('le 8 octobre 2026', 16, turn=-1)}<br>{ink(321, 140, 44)}<br>"
        f"{stamp('Communauté de communes du Trégoz<br>Yannick LE GOUAREC<br>Directeur des services techniques', '#223f8a', -2, 9)}</div>"
    )
    return paper(
        "bordereau-approuve",
        html(body),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="Communauté de communes du Trégoz",
            project="Station d’épuration de Kerbihan",
            project_code="26-0457",
            milestone="Étude G2 PRO, indice B",
            signatory_name="Yannick LE GOUAREC",
            signatory_title="Directeur des services techniques",
            signature_date="2026-10-08",
            amount="11640.00 EUR",
        ),
        Scanner(dpi=160, skew=-0.6, grey=False, seed=322),
    )


def cra() -> Paper:
    days = "".join(f"<td style='width:14pt'>{d}</td>" for d in range(1, 32))
    on = "".join(
        f"<td>{'' if d in (1, 2, 3, 8, 9, 10, 14, 16, 17, 23, 24, 30, 31) else 1}</td>"
        for d in range(1, 32)
    )
    body = (
        "<h1>Compte rendu d’activité – mai 2026</h1>"
        + tab(
            [
                "Consultante : Aïcha Benhaddou|Société : Orfèvre Conseil",
                "Client : <b>Transports Garrigou SAS</b>|Mission : <b>Pilotage déploiement ERP</b> – réf. <b>OC/M/2290</b>",
            ]
        )
        + f"<table class=g style='font-size:7pt'><tr>{days}</tr><tr>{on}</tr></table><p>Total : <b>18 jours</b> à 690,00 € = <b>12 420,00 € HT</b></p>"
        + tab(
            [
                f"Consultante|A. Benhaddou|29/05/2026|{ink(331, 70, 24)}",
                f"Visa client|Bruno Castelnau, DSI|01/06/2026|{ink(332, 70, 24)} conforme",
            ],
            "Visa|Nom|Date|Signature",
        )
    )
    return paper(
        "cra-mai",
        html(body, wide=True),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Transports Garrigou SAS",
            project="Pilotage déploiement ERP",
            project_code="OC/M/2290",
            signatory_name="Bruno Castelnau",
            signatory_title="DSI",
            signature_date="2026-06-01",
            amount="12420.00 EUR",
        ),
    )


def quebec_change() -> Paper:
    body = (
        "<h1>ORDRE DE CHANGEMENT <span style='float:right'>OC-11</span></h1><p class=s>Signalisation du triage Saint-Mathurin</p>"
        + tab(
            [
                "Propriétaire|Chemin de fer du Bas-Outaouais inc.",
                "Entrepreneur|Signaltec Boréal ltée",
                "Contrat|CFBO-2025-330",
            ]
        )
        + "<p>L’entrepreneur ajoute deux moteurs d’aiguille chauffés et retire le panneau de contrôle local, devenu inutile.</p>"
        + tab(
            [
                "Prix du contrat avant|>1 204 500,00 $",
                "Ajout|>38 760,00 $",
                "Retrait|>(12 150,00 $)",
                "<b>Présent changement</b>|><b>26 610,00 $</b>",
                "Prix du contrat après|>1 231 110,00 $",
            ]
        )
        + "<p>Montants en dollars canadiens (CAD), taxes en sus. Délai : inchangé.</p>"
        f"<p>APPROUVÉ PAR LE PROPRIÉTAIRE &nbsp; {ink(341)} &nbsp; Sylvain Charlebois-Roy, ing., directeur de l’infrastructure &nbsp; 2026-07-02</p><p>ACCEPTÉ PAR L’ENTREPRENEUR &nbsp; {ink(342)} &nbsp; Manon Tétreault, présidente &nbsp; 2026-06-29</p>"
    )
    return paper(
        "ordre-changement",
        html(body, size="Letter"),
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Chemin de fer du Bas-Outaouais inc.",
            project="Signalisation du triage Saint-Mathurin",
            project_code="CFBO-2025-330",
            signatory_name="Sylvain Charlebois-Roy",
            signatory_title="directeur de l’infrastructure",
            signature_date="2026-07-02",
            amount="26610.00 CAD",
            change_order_number="OC-11",
        ),
    )


def belgian_mail() -> Paper:
    body = (
        "<p style='font-size:13pt'>RE: Enquête navetteurs - rapport phase 1</p><p><b>Geneviève Delvaux-Crespin</b> &lt;g.delvaux@tramwallon.example&gt;<br>mardi 20 octobre 2026, 14:33<br>À : Bart Wouters ; Cc : Comptabilité fournisseurs</p><hr>"
        "<p>Bonjour Bart,</p><p>Le comité a parcouru le rapport ce matin. Plus personne n’a de remarque, vous pouvez donc clôturer la phase 1 de votre côté et nous adresser la note d’honoraires de 17.325,00 € (dossier TW-22/M).</p>"
        "<p>Pour la phase 2 on se reparle après la Toussaint, rien n’est décidé.</p><p>Bien à vous,</p><p>Geneviève Delvaux-Crespin<br>Responsable études<br>Tram Wallon SCRL</p>"
        "<blockquote style='color:#666;border-left:2pt solid #ccc;padding-left:6pt'>Le 16 octobre 2026, Bart Wouters a écrit :<br>Bonjour Geneviève, voici le rapport adapté à vos remarques. Pouvons-nous considérer la phase comme acceptée ?</blockquote>"
    )
    return paper(
        "courriel-cloture",
        html(body),
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Tram Wallon SCRL",
            project="Enquête navetteurs",
            project_code="TW-22/M",
            milestone="phase 1",
            signatory_name="Geneviève Delvaux-Crespin",
            signatory_title="Responsable études",
            signature_date="2026-10-20",
            amount="17325.00 EUR",
        ),
    )


def recette() -> Paper:
    body = (
        "<div style='background:#103d5c;color:#fff;padding:8pt'><b>PV DE RECETTE</b> – Intégrateur Solveo</div>"
        + tab(
            [
                "Client|Laiteries du Haut-Doubs",
                "Projet|DEFI – refonte paie et temps",
                "Réf. projet|SLV-0814",
                "Palier|Vérification d’aptitude, lot paie",
                "Jalon de facturation|29 500,00 €",
            ]
        )
        + tab(
            [
                f"Bulletins calculés sans écart|{pen('non', 13)}|3 écarts sur 120",
                f"DSN acceptée en test|{pen('oui', 13)}|",
                f"Reprise des compteurs|{pen('non', 13)}|soldes CP faux pour 41 salariés",
            ],
            "Critère|Atteint|Constat",
        )
        + f"<p style='margin-top:14pt'>Avis du client (entourer) : &nbsp; favorable &nbsp;&nbsp; favorable avec réserves &nbsp;&nbsp; {ring('défavorable')}</p><p>{pen('À représenter après correction.', 15)}</p>"
        + tab(
            [
                f"Pascale Vuillermoz, responsable paie et ADP|{ink(351, 90, 30)}|12 juin 2026",
                f"Solveo : T. Lemarchand|{ink(352, 90, 30)}|12 juin 2026",
            ],
            "Nom|Signature|Date",
        )
    )
    return paper(
        "recette-entouree",
        html(body),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "fr",
            client="Laiteries du Haut-Doubs",
            project="DEFI – refonte paie et temps",
            project_code="SLV-0814",
            milestone="Vérification d’aptitude, lot paie",
            signatory_name="Pascale Vuillermoz",
            signatory_title="responsable paie et ADP",
            signature_date="2026-06-12",
            amount="29500.00 EUR",
        ),
        Scanner(dpi=150, skew=1.0, shadow=True, seed=353),
    )


def half_pv() -> Paper:
    body = (
        "<h1>Procès-verbal de validation de livrable</h1><p>Atelier Trait-d’Union · conception d’interfaces · Lille</p>"
        + tab(
            [
                "Donneur d’ordre|Mutuelle Septentrion",
                "Projet|Espace adhérent mobile",
                "Bon de commande|MS-BC-44120",
                "Code projet|ATU-319",
                "Livrable|L3 – maquettes haute fidélité",
                "Prix|€ 15 980,00",
            ]
        )
        + "<p>Les parties constatent que le livrable L3 est conforme au cahier des charges. Le procès-verbal prend effet à la date de la dernière des deux signatures.</p>"
        + pair(
            f"Pour l’Atelier Trait-d’Union<br>Lucie Wattrelos, associée<br>le 3 septembre 2026<div class=line>{ink(361)}</div>",
            "Pour Mutuelle Septentrion<br>Édouard Hennebique, directeur digital<br>le ………………<div class=line></div>",
        )
    )
    return paper(
        "pv-une-signature",
        html(body),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "fr",
            client="Mutuelle Septentrion",
            project="Espace adhérent mobile",
            project_code="ATU-319",
            milestone="L3 – maquettes haute fidélité",
            signatory_name="Édouard Hennebique",
            signatory_title="directeur digital",
            amount="15980.00 EUR",
            po_number="MS-BC-44120",
            warnings=["partly_signed"],
        ),
    )


def waiting_hours() -> Paper:
    body = (
        "<p style='color:#fff;background:#5a5a5a;padding:5pt'>Registre des heures · Permis &amp; Milieux inc. (Trois-Rivières)</p><h2>Feuille de temps 2026-S23 — <span style='color:#b36b00'>En attente (2 de 3)</span></h2>"
        + tab(
            [
                "Client|Ville de Rivière-aux-Cerises",
                "Mandat|Autorisation ministérielle – digue nord",
                "No de mandat|PM-2671",
                "Période|1er au 7 juin 2026",
                "Valeur|6 175,00 $ CAD (47,5 h à 130 $)",
            ],
            cls="l",
        )
        + tab(
            [
                f"1|Employée|Florence Dubé-Lacasse|{tick()} 2026-06-08",
                f"2|Chef de mandat (Permis &amp; Milieux)|Olivier Gingras|{tick()} approuvé 2026-06-08",
                "3|Représentante du client|Nathalie Arcand-Simard, directrice de l’environnement|à venir",
            ],
            "Étape|Rôle|Nom|Visa",
        )
        + "<p class=s>La feuille devient facturable quand les trois étapes portent un visa.</p>"
    )
    return paper(
        "feuille-temps-attente",
        html(body, size="Letter"),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "fr",
            client="Ville de Rivière-aux-Cerises",
            project="Autorisation ministérielle – digue nord",
            project_code="PM-2671",
            signatory_name="Nathalie Arcand-Simard",
            signatory_title="directrice de l’environnement",
            amount="6175.00 CAD",
            warnings=["partly_signed"],
        ),
    )


def mission() -> Paper:
    body = (
        "<h1>Énoncé de mission</h1><p>Annexe 2 à la convention-cadre du 14 janvier 2026 entre <b>Verreries de l’Ourthe SA</b> (le Client) et <b>Cabinet Van Aerde Stratégie SRL</b> (le Consultant)</p>"
        "<h2>Article 1 – Objet</h2><p>Diagnostic des coûts indirects et plan d’économies, dénommé « Four froid ». Référence : VAS-026.</p><h2>Article 2 – Prestations</h2><p>Entretiens (25), analyse des achats hors production, deux ateliers, rapport final.</p>"
        "<h2>Article 3 – Prix</h2><p>Forfait de 68.000,00 € hors TVA, payable par tiers à la commande, au rapport intermédiaire et après acceptation du rapport final.</p>"
        "<h2>Article 4 – Acceptation</h2><p>Le Client dispose de dix jours pour accepter ou refuser chaque rapport par écrit.</p><h2>Article 5 – Calendrier</h2><p>Du 2 mars au 26 juin 2026.</p>"
    )
    return paper(
        "enonce-mission",
        html(body),
        truth(
            "statement_of_work",
            None,
            None,
            "fr",
            client="Verreries de l’Ourthe SA",
            project="Four froid",
            project_code="VAS-026",
            amount="68000.00 EUR",
        ),
    )


def invoice() -> Paper:
    body = (
        "<table><tr><td><b style='font-size:15pt'>FACTURE F-26-0391</b></td><td class=r>Lyon, le 30 juin 2026</td></tr></table>"
        + pair(
            "<b>Maintenance Lift’Alpes</b><br>SIRET 000 412 778 00015",
            "<b>Syndic Portes du Rhône</b><br>17 cours Lafontaine<br>69000 Lyon",
        )
        + "<p>Chantier : Remplacement treuil, immeuble Horizon · Affaire LA-5562 · Votre commande SPR-903</p>"
        + tab(
            [
                "Treuil et câbles, fourniture et pose|>14 800,00",
                "Essais et procès-verbal signé le 24 juin 2026|>650,00",
                "Total HT|>15 450,00",
                "TVA 10 %|>1 545,00",
                "<b>À payer TTC</b>|><b>16 995,00 €</b>",
            ],
            "Désignation|>Montant",
        )
        + "<p>Travaux réceptionnés sans réserve (voir procès-verbal séparé). Échéance : 30 juillet 2026. Pénalités de retard : trois fois le taux légal.</p>"
    )
    return paper(
        "facture-treuil",
        html(body),
        truth(
            "other",
            None,
            None,
            "fr",
            client="Syndic Portes du Rhône",
            project="Remplacement treuil, immeuble Horizon",
            project_code="LA-5562",
            po_number="SPR-903",
        ),
    )


def cascade() -> Paper:
    body = (
        "<div style='border:1pt solid #c00;padding:5pt;color:#c00;display:inline-block'><b>chemins de fer du Plateau (cfp)</b></div><h2>Fiche d’enclenchement 4-C · Jalons du contrat 0-88-412</h2><p>Projet « Block automatique La Sarvaz », fournisseur Ritzelec SA</p>"
        + tab(
            [
                "J1|Études|CHF 40'000.–|clos 12.11.2025 / ph. n.",
                "J2|Livraison matériel|CHF 125'500.–|clos 30.01.2026 / ph. n.",
                "<b>J3</b>|<b>Mise en service voie 2</b>|<b>CHF 86'200.–</b>|<b>clos 18.08.2026 / ph. n.</b>",
                "J4|Fin de garantie|CHF 13'100.–|ouvert",
            ],
            "Jalon|Contenu|Montant dû à la clôture|État",
        )
        + "<p>« Clos » : le chef de projet des cfp a constaté l’exécution complète et libéré le montant ; ses initiales (ph. n. = Philippe Nendaz, chef de projet signalisation) valent signature.</p><p>Objet de l’envoi de ce jour : clôture du jalon <b>J3</b>. Lausanne, 19.08.2026</p>"
    )
    return paper(
        "fiche-jalons",
        html(body),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "fr",
            client="chemins de fer du Plateau (cfp)",
            project="Block automatique La Sarvaz",
            project_code="0-88-412",
            milestone="Mise en service voie 2",
            signatory_name="Philippe Nendaz",
            signatory_title="chef de projet signalisation",
            signature_date="2026-08-18",
            amount="86200.00 CHF",
        ),
    )


def papers() -> Iterator[Paper]:
    """Twelve papers."""
    for make in (
        facade,
        lift,
        soil,
        cra,
        quebec_change,
        belgian_mail,
        recette,
        half_pv,
        waiting_hours,
        mission,
        invoice,
        cascade,
    ):
        yield make()
