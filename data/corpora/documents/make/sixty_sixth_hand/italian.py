"""Papers from Italy and Ticino."""

from collections.abc import Iterator

from paper import Paper
from scan import Scanner

from sixty_sixth_hand.board import joined, page, scan, scanned, sent, sheet, truth

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield sent(
        "lettera-benestare",
        page(
            """
<b>Acquedotto Consortile Valmurina S.c.p.A.</b>
~ Via della Fonte 2, 06049 Roccalvina (PG)
---
Prot. 2241/2026
> Roccalvina, 15 gennaio 2026
> Spett.le Geostudio Marini e Bassi
> alla c.a. dott.ssa Oriana Bassi

Oggetto: Ricerca perdite distretto Nord (commessa 25-R-08). Benestare alla fatturazione.

Con riferimento alla relazione finale da Voi trasmessa il 29 dicembre scorso, Vi comunichiamo che la stessa è stata esaminata dal nostro ufficio reti ed è approvata. Vi autorizziamo pertanto a emettere fattura per euro 33.480,00 oltre IVA.

Vi ricordiamo che la fattura dovrà riportare il numero di commessa e il codice destinatario dello scrivente, e che il pagamento avverrà a sessanta giorni fine mese. Il materiale fotografico e i file delle misure dovranno essere consegnati su supporto digitale.

Distinti saluti
@ink 601 110
Fulgenzio Tacconi
Direttore tecnico
""",
            size=10.5,
            margin=70,
        ),
        truth(
            CERT,
            "accepted",
            True,
            "it",
            client="Acquedotto Consortile Valmurina S.c.p.A.",
            project="Ricerca perdite distretto Nord",
            project_code="25-R-08",
            milestone="relazione finale",
            signatory_name="Fulgenzio Tacconi",
            signatory_title="Direttore tecnico",
            signature_date="2026-01-15",
            amount="33480.00 EUR",
        ),
    )

    yield sent(
        "mail-collaudo-altro",
        page(
            """
Da: Ermete Galvagni
A: Ufficio gare, Teatro Comunale di Sant'Orsola
Inviato: mercoledì 29 ottobre 2025 12:31
Oggetto: Collaudo del sipario tagliafuoco
---
Gentile dott. Pasinato,

come anticipato al telefono, il Suo Teatro ci aveva già firmato a giugno il collaudo dell'impianto luci, che conserviamo agli atti. Manca invece quello del sipario tagliafuoco: Le saremmo grati se ce lo facesse avere quando lo avrà esaminato.

Cordiali saluti
Ermete Galvagni
Scenomeccanica Galvagni S.n.c.
""",
            size=10,
            tint="#880e4f",
        ),
        truth(
            "email",
            None,
            None,
            "it",
            client="Teatro Comunale di Sant'Orsola",
            project="sipario tagliafuoco",
        ),
    )

    yield sent(
        "verbale-collaudo",
        sheet(r"""
#grid(columns: (1fr, 2fr), gutter: 6mm, [
  #text(size: 16pt)[Verbale di collaudo] \
  n. 07/26 \ #v(3mm)
  _Committente_ \ Cartiera Serravezzana S.r.l. \ #v(2mm)
  _Fornitore_ \ Omega Avvolgitori \ #v(2mm)
  _Commessa_ \ CS-1188 \ #v(2mm)
  _Oggetto_ \ Ribobinatrice RB3 \ #v(2mm)
  _Rata_ \ € 127.000,00
], [
  #table(columns: (1fr, auto, auto), [Prova], [Richiesto], [Rilevato], [Velocità m/min], [1 200], [1 215], [Cambio bobina s], [45], [43], [Rumore dB(A)], [82], [81])
  Le prove hanno dato esito positivo in ogni punto. La macchina è accettata.

  INK(603,100) \ Ing. Palmira Dell'Orso, responsabile di stabilimento \ Serravezzana, 24 aprile 2026

  #text(size: 9pt)[Presente per il fornitore: p.i. Nello Cavalcanti]
])
"""),
        truth(
            CERT,
            "accepted",
            True,
            "it",
            client="Cartiera Serravezzana S.r.l.",
            project="Ribobinatrice RB3",
            project_code="CS-1188",
            signatory_name="Palmira Dell'Orso",
            signatory_title="responsabile di stabilimento",
            signature_date="2026-04-24",
            amount="127000.00 EUR",
        ),
    )

    yield sent(
        "variante-ticino",
        page(
            """
# Ordine di modifica n. 4
| %30,70
| Committente | Fondazione Casa Serena, Biasca |
| Progetto | Cucina centrale, mandato 77-C |
| Impresa | Inox Ceresio SA |
| Oggetto | Rinuncia alla seconda cappa |
| Minor costo | CHF -8'740.00 |
Con la firma della committenza la modifica è approvata e diventa parte del contratto.
@cols
Impresa
@ink 604
Elvezio Cattori, 11.12.2025
@next
Committenza
@ink 605
Fiorenza Bernasconi-Rè, direttrice, 15.12.2025
@end
""",
            grid="side",
            tint="#0d47a1",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "it",
            client="Fondazione Casa Serena",
            project="Cucina centrale",
            project_code="77-C",
            signatory_name="Fiorenza Bernasconi-Rè",
            signatory_title="direttrice",
            signature_date="2025-12-15",
            amount="-8740.00 CHF",
            change_order_number="4",
        ),
    )

    yield sent(
        "variante-riserva",
        page(
            """
Perizia di variante in corso d'opera PV-2
Lavori: Consolidamento muro di via dei Cappuccini (lavoro 402/25)
Stazione appaltante: Provincia di Altocolle
Appaltatore: Edilmonti Soc. coop.
---
Maggiore importo netto: € 17.905,60. Proroga: 20 giorni.

La variante è approvata a condizione che i micropali siano riprovati prima del getto.

Il Responsabile unico del progetto
@ink 606 120
arch. Ludovica Sanseverini
Altocolle, 3 marzo 2026
""",
            font="Courier",
            size=10.5,
        ),
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "it",
            client="Provincia di Altocolle",
            project="Consolidamento muro di via dei Cappuccini",
            project_code="402/25",
            signatory_name="Ludovica Sanseverini",
            signatory_title="Responsabile unico del progetto",
            signature_date="2026-03-03",
            amount="17905.60 EUR",
            change_order_number="PV-2",
            conditions=["i micropali siano riprovati prima del getto"],
        ),
    )

    yield scanned(
        "rapportino-scan",
        page(
            """
# Rapportino di intervento 5560
Elettrica F.lli Buonocore - Salerno
| Cliente | Pasticceria Mennella |
| Lavoro | Rifacimento quadro laboratorio (rif. lavoro 91/26) |
| Ore | 11 |
| Importo | € 1.730,00 + IVA |

Il cliente dichiara il lavoro eseguito a regola d'arte e lo accetta.
@ink 607 120
Assunta Mennella, titolare
8 giugno 2026
""",
            grid="lines",
            size=13,
            font="Times",
        ),
        truth(
            CERT,
            "accepted",
            True,
            "it",
            client="Pasticceria Mennella",
            project="Rifacimento quadro laboratorio",
            project_code="91/26",
            signatory_name="Assunta Mennella",
            signatory_title="titolare",
            signature_date="2026-06-08",
            amount="1730.00 EUR",
        ),
        turn=180,
        skew=0.8,
        seed=71,
    )

    yield scanned(
        "consegna-una-firma-scan",
        page(
            """
# Dichiarazione di fine lavori
Restauro organo, Parrocchia di San Biagio in Colle, commessa ORG-6
Importo a saldo: € 15.200,00

La ditta dichiara di aver ultimato il restauro il 30 settembre 2025.
@ink 608
Bottega organaria Zanetel, 1 ottobre 2025
@gap 20
Per accettazione, la Parrocchia:
@gap 28
............................................
don Celestino Brugnara, parroco
""",
            font="Times",
            size=13,
        ),
        truth(
            CERT,
            "undecided",
            False,
            "it",
            client="Parrocchia di San Biagio in Colle",
            project="Restauro organo",
            project_code="ORG-6",
            signatory_name="Celestino Brugnara",
            signatory_title="parroco",
            amount="15200.00 EUR",
            warnings=["partly_signed"],
        ),
        skew=-1.9,
        seed=77,
    )

    letter = page(
        """
# Nota di trasmissione
Da: Arredi Fumagalli S.p.A. A: Biblioteca Civica di Poggio Marzio
Progetto: Scaffali deposito, commessa BPM-204
Si rimette in allegato il verbale di consegna da Voi firmato. Importo della consegna: € 12.960,00.
Meda, 6 novembre 2025
""",
        size=11,
    )
    form = page(
        """
# Verbale di consegna
Consegnati 64 scaffali su 70.
La Biblioteca accetta in parte la fornitura; restano da consegnare sei scaffali.
@ink 609 120
Ulderico Frangipane, direttore della Biblioteca
4 novembre 2025
""",
        size=13,
    )
    glass = scan(form, Scanner(dpi=100, noise=2.0, blur=0.4, jpeg=24, skew=0.7, seed=79))
    yield Paper(
        "mh-consegna-mista",
        "a",
        "mixed",
        joined(letter, glass),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "it",
            client="Biblioteca Civica di Poggio Marzio",
            project="Scaffali deposito",
            project_code="BPM-204",
            signatory_name="Ulderico Frangipane",
            signatory_title="direttore della Biblioteca",
            signature_date="2025-11-04",
            amount="12960.00 EUR",
            conditions=["restano da consegnare sei scaffali"],
        ),
        joined(letter, form),
    )

    yield sent(
        "ore-approvate",
        joined(
            sheet(r"""
#set page(flipped: true)
#set text(font: "New Computer Modern")
== Consuntivo ore, marzo 2026
#table(columns: (auto, auto, auto, auto, auto, auto, 1fr), [Persona], [Sett. 10], [Sett. 11], [Sett. 12], [Sett. 13], [Ore], [Importo], [Rebecca Tirelli], [40], [38], [40], [36], [154], [€ 10.010,00])
Cliente: Assicurazioni Lanterna S.p.A. — Attività: Presidio portale agenti (ordine di lavoro 33871)

Si approvano le 154 ore. \
INK(610,100) \ Gualtiero Parodi, responsabile canali digitali, 2 aprile 2026
"""),
            turn=90,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Assicurazioni Lanterna S.p.A.",
            project="Presidio portale agenti",
            project_code="33871",
            signatory_name="Gualtiero Parodi",
            signatory_title="responsabile canali digitali",
            signature_date="2026-04-02",
            amount="10010.00 EUR",
        ),
    )

    yield sent(
        "scelta-non-fatta",
        page(
            """
^ <b>SCHEDA DI VALUTAZIONE DEL PROTOTIPO</b>
| Cliente: Selleria Boscaiola S.a.s. | Progetto: Sella modello Airone |
| Numero progetto: SB-2026-3 | Compenso: € 4.250,00 |
@gap 6
Giudizio del cliente (barrare una sola voce)
[ ] approvato
[ ] da rivedere
[ ] respinto
[x] decisione rinviata alla fiera di novembre
@gap 8
@ink 611
Ginevra Boscaiolo, socia accomandataria
12 settembre 2025
""",
            grid="box",
            size=11,
            tint="#5d4037",
        ),
        truth(
            CERT,
            "undecided",
            True,
            "it",
            client="Selleria Boscaiola S.a.s.",
            project="Sella modello Airone",
            project_code="SB-2026-3",
            signatory_name="Ginevra Boscaiolo",
            signatory_title="socia accomandataria",
            signature_date="2025-09-12",
            amount="4250.00 EUR",
        ),
    )
