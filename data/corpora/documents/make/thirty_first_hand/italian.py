"""Post in Italian: works, software, letters."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4, landscape
from scan import Scanner

from .board import build, ink, paper, stamp

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    yield paper(
        "it-collaudo-girato",
        build(
            """
# Verbale di collaudo in opera
!t 22,28,22,28 grid
| Committente | Cantina Sociale di Montelupaio s.c.a. | Commessa | 26-VN-118
| Progetto | Nuova linea di pigiatura | Fase | Collaudo a carico
| Costruttore | Enomeccanica Brenta S.r.l. | Rata | € 64.200,00
!t 40,20,20,20 zebra
| Prova | Valore atteso | Valore letto | Giudizio
| Portata uva | 18 t/h | 18,6 t/h | positivo
| Rumorosità | 82 dB(A) | 79 dB(A) | positivo
| Arresti di emergenza | 6 su 6 | 6 su 6 | positivo
Documentazione consegnata: fascicolo tecnico, dichiarazione CE di conformità, manuale in lingua italiana, schemi pneumatici. L'istruzione del personale si è svolta il 25 e il 26 agosto, presenti nove addetti.
La garanzia di ventiquattro mesi decorre dalla firma. Restano esclusi i materiali di consumo e i guasti dovuti a corpi estranei nella tramoggia.
Il collaudo ha avuto esito positivo. Il committente prende in consegna la macchina e autorizza il pagamento della rata.
!t 35,35,30 lines
| Ezio Bragantini, direttore di cantina | ~ink:701 | 27 agosto 2026
""",
            page=landscape(A4),
            turn=90,
            size=10,
            margin=16,
        ),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Cantina Sociale di Montelupaio s.c.a.",
            project="Nuova linea di pigiatura",
            project_code="26-VN-118",
            milestone="Collaudo a carico",
            signatory_name="Ezio Bragantini",
            signatory_title="direttore di cantina",
            signature_date="2026-08-27",
            amount="64200.00 EUR",
        ),
    )

    def comune(c: object, _page: int) -> None:
        stamp(c, 110, 490, "COMUNE DI ROCCA SANT'ELMO/UFFICIO TECNICO", -4, "#22306b")
        ink(c, 400, 492, 711, 110, 30)

    yield paper(
        "it-regolare-esecuzione",
        build(
            """
^ CERTIFICATO DI REGOLARE ESECUZIONE
Stazione appaltante: Comune di Rocca Sant'Elmo
Lavori: Consolidamento del muro di via Porta Vecchia
Commessa: LLPP-17/2026
Impresa: Edilgeo Abruzzo S.r.l.
Fase: Stato finale
---
Il sottoscritto, visitati i lavori e confrontate le opere con il progetto approvato, CERTIFICA che i lavori sono stati regolarmente eseguiti e li accetta per conto della stazione appaltante. Il credito residuo dell'impresa, pari a € 18.336,72, può essere liquidato.
Rocca Sant'Elmo, 5 novembre 2026
< Il responsabile del procedimento
< Geom. Pierluigi Santacroce
""",
            font="Times-Roman",
            size=12,
            over=comune,
            margin=24,
        ),
        truth(
            AC,
            "accepted",
            True,
            "it",
            client="Comune di Rocca Sant'Elmo",
            project="Consolidamento del muro di via Porta Vecchia",
            project_code="LLPP-17/2026",
            milestone="Stato finale",
            signatory_name="Pierluigi Santacroce",
            signatory_title="responsabile del procedimento",
            signature_date="2026-11-05",
            amount="18336.72 EUR",
        ),
        how=Scanner(dpi=106, skew=-0.8, noise=5, jpeg=34, seed=101),
    )
    yield paper(
        "it-rapportino",
        build(
            """
# Rapportino attività – maggio 2026
Consulente: Ilaria Fontanesi
Cliente: Ceramiche Valsecchia S.p.A.
Progetto: Tracciabilità lotti di smalto
Codice attività: CVS-33
Ordine: 4500219903
!t 30,15,55 grid head
| Giorni | Ore | Attività
| 4–8 maggio | 36 | analisi con il reparto smalti
| 11–15 maggio | 40 | sviluppo etichette
| 18–22 maggio | 24 | prove in linea
| <b>Totale ore</b> | <b>100</b> | tariffa 65,00 €/h, importo 6.500,00 €
Visto, si approvano le ore sopra riportate.
!t 45,30,25 none
| ~ink:721 | | 29/05/2026
| Davide Incerti, responsabile logistica | |
""",
            font="Courier",
            size=8.8,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Ceramiche Valsecchia S.p.A.",
            project="Tracciabilità lotti di smalto",
            project_code="CVS-33",
            signatory_name="Davide Incerti",
            signatory_title="responsabile logistica",
            signature_date="2026-05-29",
            amount="6500.00 EUR",
            po_number="4500219903",
        ),
    )
    yield paper(
        "it-variante",
        build(
            """
^ Ordine di variazione OV-6
: Cliente : Aeroclub Pianalto A.S.D.
: Intervento : Hangar 2, impianto elettrico
: Commessa : AP-H2
---
Voci in aumento: 14 proiettori LED da 150 W, € 5.180,00.
Voci in diminuzione: linea trifase al piazzale, non più richiesta, € 8.430,00.
Effetto complessivo sul prezzo d'appalto: <b>– € 3.250,00</b>.
I prezzi delle nuove voci sono stati concordati sull'elenco allegato al contratto. Ogni altra pattuizione resta ferma, comprese le penali e le modalità di fatturazione a stato d'avanzamento.
Il termine di ultimazione è confermato.
Il cliente approva la variazione.
!t 50,50 box
| Per il cliente: Umberto Casaglia, presidente | Per l'appaltatore: Elettra Service S.n.c.
| ~ink:731 | ~ink:732
| 16 febbraio 2026 | 13 febbraio 2026
""",
            font="Serif",
            size=9.5,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "it",
            client="Aeroclub Pianalto A.S.D.",
            project="Hangar 2, impianto elettrico",
            project_code="AP-H2",
            signatory_name="Umberto Casaglia",
            signatory_title="presidente",
            signature_date="2026-02-16",
            amount="-3250.00 EUR",
            change_order_number="OV-6",
        ),
    )
    yield paper(
        "it-mail-benestare",
        build(
            """
<b>Oggetto: sottotitoli, blocco B</b>
Da: Fiammetta Orsolini
A: redazione@parolevive.example
Cc: amministrazione
Inviato: venerdì 3 luglio 2026, 15:08
---
Carissimi,
visti tutti e dodici gli episodi, compresi i due che vi avevo rimandato indietro. Ora il dialetto si capisce e i tempi sono giusti.
Avete quindi il nostro benestare sul Blocco B del progetto Memorie di Laguna: fatturate pure i 5.640,00 euro sull'ordine 2026/OA/88.
Buone vacanze a chi parte,
Fiammetta Orsolini
Responsabile edizioni – Cineteca Alto Adriatico
""",
            size=10.5,
            margin=23,
        ),
        truth(
            "email",
            "accepted",
            None,
            "it",
            client="Cineteca Alto Adriatico",
            project="Memorie di Laguna",
            milestone="Blocco B",
            signatory_name="Fiammetta Orsolini",
            signatory_title="Responsabile edizioni",
            signature_date="2026-07-03",
            amount="5640.00 EUR",
            po_number="2026/OA/88",
        ),
    )
    yield paper(
        "it-riserva-piccola",
        build(
            """
# Modulo di accettazione fornitura
!t 30,70 zebra
| Acquirente | Conservatorio G. Rossetti di Valdora
| Fornitura | Isolamento acustico aule studio
| Codice progetto | CGR-AULE
| Tranche | Tranche 2: aule da 11 a 20
| Corrispettivo | 22.480,00 €
L'acquirente dichiara di aver verificato la fornitura e di accettarla.
!t 35,40,25 lines
| Donatella Mezzanotte<br/>Direttrice amministrativa | ~kr:D. Mezzanotte | 21 settembre 2026
!gap 14
> L'accettazione di cui sopra è resa con riserva: le porte delle aule 14 e 17, che non raggiungono i 42 dB promessi, saranno regolate e misurate di nuovo entro trenta giorni.
""",
            font="Deja",
            size=9,
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "it",
            client="Conservatorio G. Rossetti di Valdora",
            project="Isolamento acustico aule studio",
            project_code="CGR-AULE",
            milestone="Tranche 2: aule da 11 a 20",
            signatory_name="Donatella Mezzanotte",
            signatory_title="Direttrice amministrativa",
            signature_date="2026-09-21",
            amount="22480.00 EUR",
            conditions=[
                "le porte delle aule 14 e 17, che non raggiungono i 42 dB promessi, saranno regolate e misurate di nuovo entro trenta giorni"
            ],
        ),
    )
    yield paper(
        "it-contestazione",
        build(
            """
Acquedotto Consortile Alta Marca
Via dei Molini 7, Castelbruno
< Castelbruno, lì 30 marzo 2026
< Spett.le Tubimatica S.r.l.
<b>Oggetto: commessa ACM-209, Rete di Colle Oscuro, tratto T3 – mancata accettazione</b>
Le prove di tenuta del tratto T3, eseguite il 26 marzo in presenza del Vostro capocantiere, hanno dato una perdita di 1,4 bar in due ore contro lo 0,2 ammesso.
Non possiamo pertanto accettare il tratto T3. Il corrispettivo di € 37.150,00 resta sospeso fino a nuova prova, i cui costi saranno a Vostro carico.
Distinti saluti
~ink:761
Ing. Lorenzo Zambelli
Direttore tecnico
""",
            font="Times-Roman",
            size=12,
            margin=25,
        ),
        truth(
            AC,
            "rejected",
            True,
            "it",
            client="Acquedotto Consortile Alta Marca",
            project="Rete di Colle Oscuro",
            project_code="ACM-209",
            milestone="tratto T3",
            signatory_name="Lorenzo Zambelli",
            signatory_title="Direttore tecnico",
            signature_date="2026-03-30",
            amount="37150.00 EUR",
        ),
        how=Scanner(dpi=104, skew=0.6, noise=7, jpeg=33, blur=0.8, contrast=0.85, seed=111),
    )
    yield paper(
        "it-bozza",
        build(
            """
BOZZA 0.3 – NON VALIDO AI FINI CONTRATTUALI
# Verbale di accettazione del rilascio
: Cliente : Tramvie Riviera di Levante S.p.A.
: Progetto : Bigliettazione a bordo
: Codice : TRL-BB-1
: Rilascio : Rilascio 1.4
: Importo : 73.000,00 EUR
Si dà atto che il rilascio è stato verificato e che il cliente lo accetta integralmente.
!t 40,30,30 grid
| Nome e ruolo | Firma | Data
| Clarissa Bonfiglioli, responsabile sistemi | |
""",
            size=10,
            kv="lines",
            foot="Bozza 0.3 in circolazione interna",
        ),
        truth(
            AC,
            "undecided",
            False,
            "it",
            client="Tramvie Riviera di Levante S.p.A.",
            project="Bigliettazione a bordo",
            project_code="TRL-BB-1",
            milestone="Rilascio 1.4",
            signatory_name="Clarissa Bonfiglioli",
            signatory_title="responsabile sistemi",
            amount="73000.00 EUR",
            warnings=["draft_or_void"],
        ),
    )
    yield paper(
        "it-richiesta-firma",
        build(
            """
< Torre Quadra, 14 gennaio 2027
Spett.le Biblioteca Civica di Torre Quadra
c.a. dott.ssa Emanuela Ricciardelli, direttrice
<b>Richiesta di accettazione – Fase 2, progetto Fondo Antico in Rete, commessa FAR-12</b>
Il 9 novembre avete accettato con apposito verbale la Fase 1, e ve ne ringraziamo. Nel frattempo abbiamo concluso anche la Fase 2. Vi preghiamo di esaminarla e, se nulla osta, di restituirci firmato il riquadro che segue.
Cordiali saluti, Archivistica Leonina S.r.l.
!gap 8
!t 34,33,33 box
| La Fase 2 è accettata. | |
| Firma della direttrice | ........................ | Data ..................
""",
            font="Times-Roman",
            size=11.5,
            margin=24,
        ),
        truth(
            AC,
            "undecided",
            False,
            "it",
            client="Biblioteca Civica di Torre Quadra",
            project="Fondo Antico in Rete",
            project_code="FAR-12",
            milestone="Fase 2",
            signatory_name="Emanuela Ricciardelli",
            signatory_title="direttrice",
        ),
    )
    yield paper(
        "it-capitolato-lavoro",
        build(
            """
# Descrizione dei lavori (SOW) n. SOW-2026-05
Cliente: Pastificio Gravina & Figli S.r.l.
Fornitore: Studio Meridiano Ergonomia
Progetto: Postazioni di confezionamento
## Oggetto
Rilievo di undici postazioni, misura dei carichi, proposta di ridisegno.
## Attività e tempi
!t 10,60,30 lines
| 1 | Rilievo e interviste | settembre 2026
| 2 | Misure strumentali | ottobre 2026
| 3 | Relazione e disegni | novembre 2026
## Corrispettivo
A corpo, € 13.800,00 oltre IVA, in due rate uguali.
## Accettazione degli elaborati
Gli elaborati si intendono accettati con la firma del verbale che il fornitore predisporrà a fine attività.
""",
            font="Narrow",
            size=11,
            margin=23,
        ),
        truth(
            "statement_of_work",
            None,
            None,
            "it",
            client="Pastificio Gravina & Figli S.r.l.",
            project="Postazioni di confezionamento",
            project_code="SOW-2026-05",
            amount="13800.00 EUR",
        ),
    )
