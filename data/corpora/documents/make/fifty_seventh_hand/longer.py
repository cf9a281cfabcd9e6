"""Longer papers: conditions of several pages, one late or half hidden decision each."""

from collections.abc import Iterator

from paper import Paper, truth

from fifty_seventh_hand.board import Board

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    snags = "\n".join(
        f"|{n:02d}|{room}|{what}|{state}"
        for n, (room, what, state) in enumerate(
            (
                ("Boiler room", "Lagging missing on return header", "closed 3 July"),
                ("Boiler room", "Sight glass dirty", "closed 3 July"),
                ("Corridor G", "Grille not fixed on left side", "closed 3 July"),
                ("Ward 1", "Radiator valve stiff", "closed 6 July"),
                ("Ward 1", "Pipe clip missing behind bed 4", "closed 6 July"),
                ("Ward 2", "Radiator 9 cold at bottom", "closed 8 July"),
                ("Ward 2", "Thermostat labelled Ward 3", "closed 6 July"),
                ("Ward 3", "Thermostat labelled Ward 2", "closed 6 July"),
                ("Day room", "Boxing scratched", "closed 8 July"),
                ("Day room", "Drain cock drips", "closed 8 July"),
                ("Kitchen", "Fan interlock not tested", "closed 9 July"),
                ("Kitchen", "Hot water at 48 degrees", "closed 9 July"),
                ("Office", "Wall plate cracked", "closed 9 July"),
                ("Roof", "Cowl loose", "closed 3 July"),
                ("Roof", "Bird guard missing", "closed 9 July"),
            ),
            1,
        )
    )
    yield Paper(
        "ly-en-schedule",
        "a",
        "text",
        Board("Helvetica", 10.5, "#102a43", tint="#d9e2ec", gap=9).pdf(
            f"""# Handover File
Heating renewal, Larchfield Cottage Hospital
Brindle &amp; Oake Mechanical Ltd - job BO/4471
---
## Part 1 - What was agreed
The contract of 11 November 2025 divides the work into three sections: Section A (plant), Section B (distribution and emitters) and Section C (controls). Section A was taken over in March. This file concerns Section B.
Under clause 14 the client inspects each section and has the right to accept it, to accept it with a list of defects, or to refuse it. Under clause 15 acceptance with a list does not start the defects period for the items on the list. Under clause 16 a refusal must name the reason.
## Part 2 - Papers attached
- Commissioning sheets 1 to 31
- Water treatment certificate
- Flushing record
- As-fitted drawings, revision D
- Operating manual, two copies
- Training record, six members of staff
~page
## Part 3 - Snag list of 1 July 2026
{{head w=8,20,50,22}}
|No.|Room|Snag|State
{snags}
Total 15, closed 15, open 0.
~page
## Part 4 - Decision of the client
Having read Parts 1 to 3, the Larchfield Hospital Trust accepts Section B unconditionally. The section sum of £112,340.00 may be applied for.
We would add that the night staff did not lose an hour of heat during the change-over, for which we thank your fitters.
{{plain w=1,1}}
|~ink Constance Avery|Constance Avery~~Estates and Facilities Manager~~for Larchfield Hospital Trust~~13 July 2026
""",
            foot="Brindle & Oake - BO/4471 - page %",
        ),
        truth(
            AC,
            "accepted",
            True,
            "en",
            client="Larchfield Hospital Trust",
            project="Heating renewal, Larchfield Cottage Hospital",
            project_code="BO/4471",
            milestone="Section B",
            signatory_name="Constance Avery",
            signatory_title="Estates and Facilities Manager",
            signature_date="2026-07-13",
            amount="112340.00 GBP",
        ),
    )

    yield Paper(
        "ly-fr-contradiction",
        "a",
        "text",
        Board("Times-Roman", 11.5, "#26323f", gap=9).pdf(
            """# Rapport de vérification d'aptitude
Régie autonome des transports de Vaucelles
Marché 26-RTV-08 - Billettique légère - titulaire : Orme Systèmes SAS
---
## 1. Déroulement
La vérification d'aptitude de la phase 1 (équipement de vingt autobus) a duré du 4 au 29 mai 2026. Quarante scénarios ont été joués par deux conducteurs et une contrôleuse, en ligne et au dépôt. Les conducteurs ont apprécié la simplicité de l'écran et le titulaire a répondu le jour même à chacune de nos questions.
## 2. Résultats
{w=46,18,18,18 head right=1,2,3}
|Famille de scénarios|Joués|Réussis|Échoués
|Vente à bord|12|12|0
|Validation|14|13|1
|Télécollecte|8|3|5
|Exploitation|6|6|0
|Total|40|34|6
## 3. Analyse
Les cinq échecs de télécollecte ont la même cause : le terminal perd les ventes lorsque le réseau est coupé plus de dix minutes. Deux journées de recettes ont dû être ressaisies à la main. Le titulaire a proposé un correctif, annoncé pour le mois de juillet, que nous n'avons pas encore pu essayer.
Le scénario de validation échoué a été rejoué avec succès le 29 mai ; ce point est donc clos.
~page
## 4. Avis du titulaire
Le titulaire estime que 85 % de réussite permettent d'admettre la phase 1 et demande que l'admission soit prononcée. Cet avis est reproduit ici à sa demande et n'engage pas la régie.
## 5. Décision de la régie
Malgré la qualité du travail accompli, la perte de ventes n'est pas acceptable pour un service qui tient une caisse. La phase 1 est par conséquent ajournée : elle n'est pas admise et devra être présentée à une nouvelle vérification. L'acompte de 30 250,00 € n'est pas dû à ce jour.

Fait à Vaucelles, le 8 juin 2026
~ink Odile Marchandeau
Odile Marchandeau
Directrice de l'exploitation

. Destinataires : titulaire (recommandé), agent comptable, dossier. Annexes : fiches des quarante scénarios, relevés de recettes des 12 et 13 mai.
""",
            foot="26-RTV-08 / rapport / page %",
        ),
        truth(
            AC,
            "rejected",
            True,
            "fr",
            client="Régie autonome des transports de Vaucelles",
            project="Billettique légère",
            project_code="26-RTV-08",
            milestone="phase 1 (équipement de vingt autobus)",
            signatory_name="Odile Marchandeau",
            signatory_title="Directrice de l'exploitation",
            signature_date="2026-06-08",
            amount="30250.00 EUR",
        ),
    )

    yield Paper(
        "ly-de-bedingt",
        "a",
        "text",
        Board("Times-Roman", 11, "#3b0d0d", gap=8).pdf(
            """# Bericht zur Werksabnahme
Hubtisch HT-9, Maschinennummer 20417
---
@Bestellerin|Papierfabrik Lenzburg-Au AG
@Lieferantin|Stapelmeier Fördertechnik GmbH
@Projekt|Ausrüstung Halle 6
@Auftrag|SF-11802
@Etappe|Etappe 1: Werksabnahme (FAT)
---
## Teilnehmer
Bestellerin: U. Hunziker, D. Kummer. Lieferantin: P. Stapelmeier, G. Ivanova. Der TÜV-Sachverständige war entschuldigt.
## Prüfungen
{head w=10,60,30}
|Nr.|Prüfung|Ergebnis
|1|Sichtprüfung, Typenschild, Farbe RAL 5015|in Ordnung
|2|Nennlast 4 t, 25 Hübe|in Ordnung
|3|Überlast 5 t, statisch|in Ordnung
|4|Not-Halt an allen Bedienstellen|in Ordnung
|5|Lärmmessung, 1 m Abstand|68 dB(A), Grenzwert 72
|6|Schaltpläne gegen Ausführung|Abweichung im Blatt 14
|7|Betriebsanleitung französisch|fehlt
## Offene Punkte aus dem Vorgespräch
Alle acht Punkte des Vorgesprächs vom 2. Februar sind erledigt (Liste im Anhang).
~page
## Würdigung
Die Maschine läuft ruhig und ist sauber gebaut. Die Schweissnähte haben den Beifall unseres Schlossermeisters gefunden, was selten vorkommt.
## Entscheid der Bestellerin
Die Etappe 1 wird bedingt abgenommen und die Maschine zum Versand freigegeben. Bedingungen:
- Schaltplan Blatt 14 berichtigen
- Betriebsanleitung in französischer Sprache nachliefern
Mit diesem Entscheid wird die Rate von CHF 61'200.00 fällig.

Lenzburg, 17. Februar 2026
~ink Urs Hunziker
Urs Hunziker
Leiter Instandhaltung
""",
            head="Papierfabrik Lenzburg-Au AG - vertraulich",
            foot="SF-11802 FAT, Seite %",
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "de",
            client="Papierfabrik Lenzburg-Au AG",
            project="Ausrüstung Halle 6",
            project_code="SF-11802",
            milestone="Etappe 1: Werksabnahme (FAT)",
            signatory_name="Urs Hunziker",
            signatory_title="Leiter Instandhaltung",
            signature_date="2026-02-17",
            amount="61200.00 CHF",
            conditions=[
                "Schaltplan Blatt 14 berichtigen",
                "Betriebsanleitung in französischer Sprache nachliefern",
            ],
        ),
    )
