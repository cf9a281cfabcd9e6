"""Papers from France, Belgium, Switzerland and Quebec."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER

from .board import Sheet, mixed, scanned, text
from .pieces import Ink, Tick, hand

AC = "acceptance_certificate"


def pv_sans_reserve() -> Paper:
    """A reception of works, scanned."""
    s = Sheet("Helvetica", 10)
    s.p("(article 1792-6 du Code civil)", 8, "r", 4)
    s.h("PROCÈS-VERBAL DE RÉCEPTION DES TRAVAUX", 14, "c", 12)
    s.kv(
        [
            ("Maître d'ouvrage", "SCI Les Tilleuls de Brosse"),
            ("Entreprise", "Charpentes Auvray et Fils"),
            ("Opération", "Réhabilitation de la grange aux dîmes"),
            ("Marché / chantier n°", "CH-25-061"),
            ("Lot", "Lot 3 Charpente"),
        ],
        0.3,
        "grid",
    )
    s.p(
        "Je soussigné, maître de l'ouvrage, après avoir procédé aux visites et vérifications nécessaires, en présence de l'entrepreneur, déclare que :"
    )
    s.ticks(
        [
            (
                "x",
                "la réception est prononcée sans réserve, avec effet à la date du 28 novembre 2025",
            ),
            ("", "la réception est prononcée avec les réserves mentionnées en annexe"),
            ("", "la réception est refusée / différée"),
        ],
        pen=True,
    )
    s.p("Fait à Brosse-le-Vieux, en deux exemplaires, le 28 novembre 2025", after=14)
    s.table(
        [
            ["L'entrepreneur", "Le maître de l'ouvrage"],
            [Ink(301), Ink(302, wide=140)],
            ["D. Auvray", "Solange Perdrizet, gérante"],
        ],
        [1, 1],
        "grid",
    )
    return scanned(
        "pv-charpente",
        s,
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="SCI Les Tilleuls de Brosse",
            project="Réhabilitation de la grange aux dîmes",
            project_code="CH-25-061",
            milestone="Lot 3 Charpente",
            signatory_name="Solange Perdrizet",
            signatory_title="gérante",
            signature_date="2025-11-28",
        ),
        skew=0.9,
        seed=31,
    )


def pv_reserves() -> Paper:
    """Reserves told in running text."""
    s = Sheet("Times-Roman", 11, left=72, right=72)
    s.h("Réception de l'ouvrage", 17, after=4)
    s.p("Commune de Vaurelles – Extension de la médiathèque – affaire 2024/38", after=16)
    s.p(
        "Le maire de la commune, ayant pris connaissance du rapport du maître d'œuvre (cabinet Orsel &amp; Dinh), prononce la réception des travaux de menuiseries extérieures exécutés par l'entreprise Vitral Centre, assortie des réserves suivantes :",
        align="j",
    )
    s.p(
        "– reprendre le joint du châssis de la salle de lecture ;<br/>– fournir les notices d'entretien des stores.",
        x=20,
    )
    s.p(
        "La garantie de parfait achèvement court à compter de ce jour. Copie du présent est notifiée à l'entreprise, au maître d'œuvre et au comptable public.",
        align="j",
    )
    s.p(
        "L'entreprise dispose de trente jours pour lever ces réserves. Le solde, soit 8 742,60 € HT, pourra être mandaté.",
        align="j",
        after=18,
    )
    s.p("Vaurelles, le 5 mars 2026", after=2)
    s.put(Ink(311), 0)
    s.p("Le maire, Gaëtan Roubinet")
    s.stamp(["MAIRIE DE VAURELLES"], 420, s.y + 20, 12, "#2a3f9a", 9, ring=True)
    return text(
        "reception-mediatheque",
        s,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Commune de Vaurelles",
            project="Extension de la médiathèque",
            project_code="2024/38",
            milestone="menuiseries extérieures",
            signatory_name="Gaëtan Roubinet",
            signatory_title="maire",
            signature_date="2026-03-05",
            amount="8742.60 EUR",
            conditions=[
                "reprendre le joint du châssis de la salle de lecture",
                "fournir les notices d'entretien des stores",
            ],
        ),
    )


def cra() -> Paper:
    """A monthly record of activity, approved."""
    s = Sheet("Helvetica", 9)
    s.bar("COMPTE RENDU D'ACTIVITÉ – AVRIL 2026", "#5a2a6e")
    s.kv(
        [
            ("Consultante", "Inès Belkacem"),
            ("Client", "Mutuelle des Artisans du Ponant"),
            ("Mission", "Refonte de l'espace adhérent"),
            ("Réf. mission", "MAP-2617"),
        ],
        0.2,
    )
    days = [str(n) for n in range(1, 16)]
    more = [str(n) for n in range(16, 31)]
    s.table(
        [days, ["1", "1", "1", "–", "–", "–", "1", "1", "1", "1", "–", "–", "1", "1", "1"]],
        [1] * 15,
        "grid",
        after=3,
    )
    s.table(
        [more, ["1", "1", "–", "–", "1", "1", "1", "1", "1", "–", "–", "1", "0,5", "1", "1"]],
        [1] * 15,
        "grid",
    )
    s.p("Total : 20,5 jours × 480 € = <b>9 840,00 € HT</b>", 10, after=14)
    s.table(
        [
            ["Signature de la consultante", "Bon pour accord du client"],
            [Ink(321), Ink(322)],
            ["30/04/2026", "Corentin Le Guellec, responsable digital<br/>13/05/2026"],
        ],
        [1, 1],
        "lines",
    )
    return text(
        "cra-avril",
        s,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "fr",
            client="Mutuelle des Artisans du Ponant",
            project="Refonte de l'espace adhérent",
            project_code="MAP-2617",
            signatory_name="Corentin Le Guellec",
            signatory_title="responsable digital",
            signature_date="2026-05-13",
            amount="9840.00 EUR",
        ),
    )


def avenant() -> Paper:
    """A Belgian amendment, signed by both."""
    s = Sheet("cond", 10)
    s.footer = "Monte-Charge Wallonie SA – chaussée de Dinant 1204, 5100 Wépion – TVA BE 0400.000.017 – page #"
    s.h("Avenant n° 3", 16, "r", 2)
    s.p("à la convention de maintenance des ascenseurs", align="r", after=14)
    s.kv(
        [
            ("Donneur d'ordre", "Association des copropriétaires Résidence Belvaux"),
            ("Prestataire", "Monte-Charge Wallonie SA"),
            ("N° de dossier", "ACP-77/3"),
        ],
        0.28,
        "lines",
    )
    s.p(
        "<b>Objet.</b> Remplacement du câble de traction de l'ascenseur B, non compris dans le forfait."
    )
    s.p(
        "<b>Motif.</b> Lors de la visite de l'organisme de contrôle du 5 janvier 2026, une usure de plusieurs torons a été relevée."
    )
    s.p(
        "<b>Délai.</b> Intervention en une journée, cabine immobilisée de 8 h à 17 h, affichage dans le hall une semaine avant."
    )
    s.p(
        "<b>Incidence financière.</b> Supplément de 3.185,00 € hors TVA. Les autres clauses restent d'application.",
        after=16,
    )
    s.table(
        [
            [Ink(331), Ink(332)],
            [
                "Pour le prestataire<br/>Raoul Hanquet",
                "Pour le donneur d'ordre, lu et approuvé<br/>Bernadette Colson, syndic",
            ],
        ],
        [1, 1],
        "plain",
        head=False,
    )
    s.p("Namur, le 19 janvier 2026", 9)
    return text(
        "avenant-ascenseur",
        s,
        truth(
            "change_order",
            "accepted",
            True,
            "fr",
            client="Association des copropriétaires Résidence Belvaux",
            project="maintenance des ascenseurs",
            project_code="ACP-77/3",
            change_order_number="3",
            signatory_name="Bernadette Colson",
            signatory_title="syndic",
            signature_date="2026-01-19",
            amount="3185.00 EUR",
        ),
    )


def mail_accord() -> Paper:
    """The client's mail, a single line of decision."""
    s = Sheet("Helvetica", 10, left=64)
    s.p("<b>Re : Maquette v3 du rapport annuel</b>", 13, after=10)
    s.table(
        [
            [
                "Aurore Tisserand &lt;a.tisserand@fondation-lacombe.example&gt;<br/>À : Studio Papier Plume",
                "11 mai 2026 à 18:22",
            ]
        ],
        [3, 1],
        "lines",
        head=False,
        right=(1,),
        after=14,
    )
    s.p("Bonjour Hugo,")
    s.p(
        "Le comité a regardé la maquette v3 ce matin. C'est validé de notre côté, sans retouche. Merci d'adresser la facture d'acompte n° 2 (4 150 €) à la comptabilité."
    )
    s.p(
        "Pour la suite, Élodie vous enverra les photos du conseil d'administration et la liste des donateurs à jour ; le bouclage imprimeur reste fixé au 12 juin."
    )
    s.p("Belle soirée,<br/>Aurore Tisserand<br/>Secrétaire générale, Fondation Lacombe")
    return text(
        "mail-maquette",
        s,
        truth(
            "email",
            "accepted",
            None,
            "fr",
            client="Fondation Lacombe",
            project="rapport annuel",
            milestone="maquette v3",
            signatory_name="Aurore Tisserand",
            signatory_title="Secrétaire générale",
            signature_date="2026-05-11",
            amount="4150.00 EUR",
        ),
    )


def quebec() -> Paper:
    """A Quebec file: the transmittal is text, the certificate behind it a scan."""
    s = Sheet("Helvetica", 10.5, LETTER)
    s.p("Génivar-Lapointe experts-conseils inc.<br/>Rimouski (Québec)", 9, after=20)
    s.p("<b>BORDEREAU DE TRANSMISSION</b>", 13, after=12)
    s.p(
        "Destinataire : Centre de services scolaire du Bas-Littoral<br/>Objet : projet 26-1180, Réfection de la chaufferie, école de l'Anse<br/>Pièce jointe : certificat de fin des travaux, 1 page"
    )
    t = Sheet("Times-Roman", 11, LETTER)
    t.h("CERTIFICAT DE FIN DES TRAVAUX", 15, "c", 14)
    t.kv(
        [
            ("Propriétaire", "Centre de services scolaire du Bas-Littoral"),
            ("Projet", "26-1180"),
            ("Valeur finale", "212 905,00 $"),
        ],
        0.28,
    )
    t.p(
        "Le propriétaire reconnaît que l'ouvrage est terminé et conforme aux plans et devis, et l'accepte. La retenue contractuelle de 21 290,50 $ CA est libérée.",
        align="j",
        after=18,
    )
    t.kv(
        [
            ("Signé par", Ink(342)),
            ("Nom", "Marie-Josée Thériault"),
            ("Fonction", "Directrice des ressources matérielles"),
            ("Date", hand("2026-09-14")),
        ],
        0.25,
        "lines",
    )
    return mixed(
        "fin-des-travaux-quebec",
        s,
        t,
        truth(
            AC,
            "accepted",
            True,
            "fr",
            client="Centre de services scolaire du Bas-Littoral",
            project="Réfection de la chaufferie, école de l'Anse",
            project_code="26-1180",
            milestone="fin des travaux",
            signatory_name="Marie-Josée Thériault",
            signatory_title="Directrice des ressources matérielles",
            signature_date="2026-09-14",
            amount="21290.50 CAD",
        ),
        skew=-0.8,
        seed=33,
    )


def refus() -> Paper:
    """A reception of software that is refused."""
    s = Sheet("Helvetica", 10)
    s.p("PV DE RECETTE – VABF", 15, "l", 4, font="Helvetica-Bold")
    s.rule(2, "#c0392b")
    s.table(
        [
            ["Client", "Transports Galibier SAS", "Fournisseur", "Ovalie Logiciels"],
            ["Projet", "Planification des tournées", "Code", "TG-PLAN-2"],
            ["Lot livré", "Lot 2 Optimisation", "Échéance", "42 000,00 €"],
        ],
        [1, 2.4, 1, 2],
        "grid",
        head=False,
        strong=(0, 2),
    )
    s.p(
        "Campagne du 1er au 12 juin 2026 : 64 cas exécutés, 41 conformes, 23 en anomalie dont 6 bloquantes."
    )
    s.table(
        [
            ["Domaine", "Cas", "Conformes", "Bloquantes"],
            ["Saisie des commandes", "20", "18", "0"],
            ["Calcul des tournées", "32", "15", "5"],
            ["Restitution chauffeur", "12", "8", "1"],
        ],
        [4, 1, 1.4, 1.4],
        "lines",
        right=(1, 2, 3),
    )
    s.p(
        "<b>Décision du client :</b> recette refusée. Le fournisseur livrera une version corrigée et une nouvelle campagne sera organisée ; l'échéance du lot n'est pas due.",
        after=14,
    )
    s.kv(
        [
            ("Nom et qualité", "Yannick Charvet, directeur de l'exploitation"),
            ("Date", "16 juin 2026"),
            ("Signature", Ink(351)),
        ],
        0.25,
        "box",
    )
    return text(
        "vabf-refusee",
        s,
        truth(
            AC,
            "rejected",
            True,
            "fr",
            client="Transports Galibier SAS",
            project="Planification des tournées",
            project_code="TG-PLAN-2",
            milestone="Lot 2 Optimisation",
            signatory_name="Yannick Charvet",
            signatory_title="directeur de l'exploitation",
            signature_date="2026-06-16",
            amount="42000.00 EUR",
        ),
    )


def deux_croix() -> Paper:
    """Signed, but ticked twice."""
    s = Sheet("Helvetica", 10.5, left=60)
    s.h("Fiche de validation de livrable", 15, color="#12604a")
    s.kv(
        [
            ("Bénéficiaire", "Office de tourisme du Val Doucet"),
            ("Prestation", "Étude de fréquentation hivernale"),
            ("N° d'affaire", "EF-410"),
            ("Livrable", "Rapport intermédiaire"),
        ],
        0.25,
        "lines",
    )
    s.table(
        [
            [Tick("x"), "Livrable validé"],
            [Tick(""), "Livrable validé avec observations"],
            [Tick("x"), "Livrable non validé, à reprendre"],
        ],
        [0.5, 9],
        "box",
        head=False,
        pad=5,
    )
    s.p(
        "Documents examinés : rapport de 48 pages, tableur des comptages, cartes de chaleur des trois domaines. Réunion de présentation tenue le 25 mars 2026 dans nos locaux."
    )
    s.p("Observations : néant", after=20)
    s.p("Le 2 avril 2026<br/>Clémentine Josserand, directrice", after=2)
    s.put(Ink(361))
    return text(
        "livrable-deux-croix",
        s,
        truth(
            AC,
            "undecided",
            True,
            "fr",
            client="Office de tourisme du Val Doucet",
            project="Étude de fréquentation hivernale",
            project_code="EF-410",
            milestone="Rapport intermédiaire",
            signatory_name="Clémentine Josserand",
            signatory_title="directrice",
            signature_date="2026-04-02",
        ),
    )


def bon_a_tirer() -> Paper:
    """A proof sheet, scanned, nothing signed."""
    s = Sheet("Times-Roman", 12)
    s.p("Imprimerie Coquelet frères · Troyes", 10, "c", 16)
    s.h("BON À TIRER", 22, "c", 16)
    s.kv(
        [
            ("Client", "Syndicat viticole des Riceys-Hauts"),
            ("Ouvrage", "Livret du centenaire, 64 pages"),
            ("Dossier", "6208"),
            ("Tirage", "1 500 exemplaires, 5 940,00 € HT"),
        ],
        0.22,
    )
    s.p(
        "À nous retourner revêtu de la mention manuscrite « bon à tirer », daté et signé. Sans retour de votre part, l'impression n'est pas lancée.",
        after=24,
    )
    s.table(
        [["Mention :", ""], ["Date :", ""], ["Signature de M. Firmin Adnot, président :", ""]],
        [1.6, 3],
        "grid",
        head=False,
        pad=12,
    )
    return scanned(
        "bon-a-tirer-vierge",
        s,
        truth(
            AC,
            "undecided",
            False,
            "fr",
            client="Syndicat viticole des Riceys-Hauts",
            project="Livret du centenaire",
            project_code="6208",
            signatory_name="Firmin Adnot",
            signatory_title="président",
            amount="5940.00 EUR",
        ),
        skew=-1.4,
        seed=37,
        contrast=0.85,
        noise=6.0,
        blur=0.8,
    )


def annule() -> Paper:
    """A signed record that a later index replaces."""
    s = Sheet("narrow", 10.5)
    s.table(
        [
            ["Bureau d'études Sorgue Hydraulique", "Indice A"],
            ["ANNULÉ ET REMPLACÉ PAR L'INDICE B DU 20/10/2026", ""],
        ],
        [3, 1],
        "grid",
        head=False,
        extra=(("SPAN", (0, 1), (1, 1)),),
    )
    s.h("Attestation d'achèvement de phase", 14)
    s.p(
        "Maître d'ouvrage : Régie des eaux de Cabrières<br/>Projet : Schéma directeur d'eau potable (SD-2602)<br/>Phase : Phase 1 Diagnostic – 17 600,00 €"
    )
    s.p("La Régie constate que la phase est achevée et l'accepte.", after=12)
    s.kv(
        [
            ("Pour la Régie", "Nadège Fabresse, responsable technique"),
            ("Signature", Ink(371)),
            ("Date", "16/10/2026"),
        ],
        0.2,
        "lines",
    )
    return text(
        "attestation-indice-a",
        s,
        truth(
            AC,
            "undecided",
            True,
            "fr",
            client="Régie des eaux de Cabrières",
            project="Schéma directeur d'eau potable",
            project_code="SD-2602",
            milestone="Phase 1 Diagnostic",
            signatory_name="Nadège Fabresse",
            signatory_title="responsable technique",
            signature_date="2026-10-16",
            amount="17600.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def brochure() -> Paper:
    """A firm's leaflet."""
    s = Sheet("Helvetica", 11)
    s.bar("Métrologie Jurassienne : vos essais, notre exigence", "#d35400", high=40, size=17)
    s.p(
        "Depuis 1987, nous étalonnons balances, capteurs et bancs d'essai pour l'horlogerie et la pharmacie."
    )
    s.table(
        [
            ["Essais", "Audit", "Formation"],
            [
                "Climat, vibration, brouillard salin",
                "Préparation à l'accréditation ISO/CEI 17025",
                "Trois sessions par an à Delémont",
            ],
        ],
        [1, 1, 1],
        "grid",
        fill="#fbe3d0",
    )
    s.p(
        "« Réception sans réserve au premier passage : 97 % de nos clients sont satisfaits. »",
        13,
        "c",
        16,
    )
    s.p("Demandez un devis : contact@metrologie-jurassienne.example", align="c")
    return text("plaquette", s, truth("other", None, None, "fr"))


def recette_suisse() -> Paper:
    """Accepted, except one module; the sum is reduced accordingly."""
    s = Sheet("Times-Roman", 10.5, left=66, right=66)
    s.h("Protocole de recette", 16)
    s.p(
        "Mandant : Caisse de prévoyance du Chablais<br/>Mandataire : Clairval Informatique Sàrl, Vevey<br/>Projet : Portail assurés, mandat 2026-MC-14",
        after=12,
    )
    s.p(
        "1. Les modules Certificats et Simulations ont passé tous les tests ; le mandant les accepte.",
        align="j",
    )
    s.p(
        "2. N'est pas accepté à ce jour : le module Rachats, dont le calcul fiscal est faux pour les assurés imposés à la source.",
        align="j",
    )
    s.p(
        "3. Sur le prix de CHF 88'000.–, le mandataire peut facturer CHF 61'600.– maintenant.",
        align="j",
        after=18,
    )
    s.p("Monthey, le vingt-trois février deux mille vingt-six", after=4)
    s.put(Ink(381), 0)
    s.p("Pierre-Alain Rouiller, directeur")
    return text(
        "recette-partielle",
        s,
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "fr",
            client="Caisse de prévoyance du Chablais",
            project="Portail assurés",
            project_code="2026-MC-14",
            signatory_name="Pierre-Alain Rouiller",
            signatory_title="directeur",
            signature_date="2026-02-23",
            amount="61600.00 CHF",
            conditions=[
                "le module Rachats, dont le calcul fiscal est faux pour les assurés imposés à la source"
            ],
        ),
    )


def papers() -> Iterator[Paper]:
    """All of the family."""
    for make in (
        pv_sans_reserve,
        pv_reserves,
        cra,
        avenant,
        mail_accord,
        quebec,
        refus,
        deux_croix,
        bon_a_tirer,
        annule,
        brochure,
        recette_suisse,
    ):
        yield make()
