"""Italian."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import paper, rl, ty


def papers() -> Iterator[Paper]:
    yield paper(
        "lm-verbale-collaudo",
        rl(
            """
# Verbale di collaudo
Committente :: Caseificio Sociale di Montebruno s.c.a.
Fornitore :: Refrigera Service S.r.l.
Progetto :: Celle di stagionatura 3 e 4
Commessa :: RS-1290
Il giorno 9 aprile 2026 le parti hanno proceduto al collaudo con impianto a regime.
|Prova|Esito
|Temperatura 8 °C ± 0,5|positivo
|Umidità 85 % ± 3|positivo
|Allarmi e registrazione|positivo
Strumenti usati: termoigrometro tarato il 12/01/2026, registratore a 8 canali. Presenti inoltre il responsabile qualità e il manutentore del caseificio. Documenti consegnati: dichiarazione di conformità, libretto d'impianto, manuale d'uso.
Garanzia: 24 mesi dalla data del presente verbale, escluse le parti soggette a usura.
Il committente dichiara l'impianto collaudato con esito favorevole e lo accetta. È autorizzato il saldo di € 17.340,00 oltre IVA.
|Per il committente|Per il fornitore
|@S701|@S702
|Ornella Bassignana, direttrice|Luca Ferrero, tecnico
|9 aprile 2026|9 aprile 2026
""",
            font="Times-Roman",
            size=11,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Caseificio Sociale di Montebruno s.c.a.",
            project="Celle di stagionatura 3 e 4",
            project_code="RS-1290",
            signatory_name="Ornella Bassignana",
            signatory_title="direttrice",
            signature_date="2026-04-09",
            amount="17340.00 EUR",
        ),
    )

    verbale = ty(r"""#set page(paper: "a4", margin: 2.3cm)
#set text(font: "Liberation Sans", 10pt, lang: "it")
#text(14pt)[*Certificato di ultimazione dei lavori*]
#kv([Stazione appaltante], [Comune di Roccaselva], [Impresa], [Edil Vallefonda S.r.l.], [Lavori], [Consolidamento del muro di via Mulini], [Lavoro n.], [2026/LP/07])
#v(8pt)
I lavori sono stati consegnati il 2 marzo 2026, con termine contrattuale al 30 giugno 2026. L'impresa ha comunicato l'ultimazione con nota del 24 giugno 2026. Il sopralluogo si è svolto in contraddittorio il 26 giugno 2026.

Presenti al sopralluogo: il responsabile del procedimento, il direttore dei lavori ing. Foschi, il capocantiere dell'impresa. Sospensioni: nessuna. Proroghe: nessuna. Penali: nessuna.

#table(columns: (1fr, auto), [Micropali], [48 su 48], [Tiranti], [22 su 22], [Drenaggi], [130 m], [Paramento in pietra], [212 m²])
L'esito e le firme sono alla pagina seguente.
""")
    firme = rl(
        """
Comune di Roccaselva – pagina 2
%10
Esito del sopralluogo: i lavori sono ultimati in tempo utile e vengono accettati, a condizione che entro sessanta giorni siano completati il ripristino del cordolo e la posa del corrimano.
%16
Il responsabile del procedimento
@S712
Renato Sabbadin
Roccaselva, 29 giugno 2026
""",
        size=13,
    )
    yield paper(
        "lm-ultimazione-mista",
        verbale,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Comune di Roccaselva",
            project="Consolidamento del muro di via Mulini",
            project_code="2026/LP/07",
            signatory_name="Renato Sabbadin",
            signatory_title="responsabile del procedimento",
            signature_date="2026-06-29",
            conditions=[
                "entro sessanta giorni siano completati il ripristino del cordolo e la posa del corrimano"
            ],
        ),
        how=Scanner(dpi=100, skew=0.6, noise=4, jpeg=38, seed=71),
        behind=firme,
    )

    yield paper(
        "lm-sal-pagamento",
        rl(
            """
^ <b>CERTIFICATO DI PAGAMENTO N. 3</b>
Committente :: Fondazione Teatro Marrubio
Appaltatore :: Restauri Lagunari S.p.A.
Intervento :: Restauro del soffitto ligneo
Commessa n. :: RL-441
|Importo lavori a tutto il 30/09/2026|€ 268.400,00
|A dedurre: ritenuta 0,50 %|€ 1.342,00
|A dedurre: certificati precedenti|€ 183.058,00
|<b>Resta il credito dell'appaltatore</b>|<b>€ 84.000,00</b>
Visto il contratto del 18 novembre 2025; visto il libretto delle misure; visto il documento di regolarità contributiva in corso di validità;
Verificati i lavori eseguiti e riconosciutili conformi, si certifica che può essere pagata all'appaltatore la rata di € 84.000,00.
%8
Per il committente
@S721
Carlotta Veniero, sovrintendente
Venezia, 12 ottobre 2026
""",
            size=10.5,
            accent="#4a235a",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Fondazione Teatro Marrubio",
            project="Restauro del soffitto ligneo",
            project_code="RL-441",
            signatory_name="Carlotta Veniero",
            signatory_title="sovrintendente",
            signature_date="2026-10-12",
            amount="84000.00 EUR",
        ),
    )

    yield paper(
        "lm-consegna-parziale",
        rl(
            """
# Verbale di consegna
Cliente: Cantina Poggio Sereno S.a.s.
Fornitore: Meccanica Enologica Torchio
Progetto: Nuova linea di pigiatura
Commessa: MET 26-19
Materiale consegnato il 20 agosto 2026:
|Posizione|Descrizione|Accettato
|A|Diraspatrice DR 120|SÌ
|B|Nastro di cernita 4 m|SÌ
|C|Pompa peristaltica|NO
La posizione C non è accettata: portata inferiore a quella ordinata.
Per accettazione delle posizioni A e B:
@S731
Piero Landucci
titolare
21 agosto 2026
""",
            size=12,
            font="Times-Roman",
        ),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="Cantina Poggio Sereno S.a.s.",
            project="Nuova linea di pigiatura",
            project_code="MET 26-19",
            signatory_name="Piero Landucci",
            signatory_title="titolare",
            signature_date="2026-08-21",
            conditions=["La posizione C non è accettata"],
        ),
        how=Scanner(dpi=110, skew=-1.0, noise=4, jpeg=36, seed=73),
    )

    yield paper(
        "lm-rapportino",
        rl(
            """
|<b>Studio Tecnico Calanchi Associati</b>|RAPPORTINO DI LAVORO
Cliente :: Immobiliare Sant'Ilario S.r.l.
Cantiere :: Ex filanda, direzione lavori
Commessa :: CA-930
Mese :: novembre 2026 (fino al 20)
|Data|Attività|Ore
|03/11|Sopralluogo fondazioni|4
|10/11|Contabilità|6
|13/11|Riunione con l'impresa|3,5
|20/11|Sopralluogo solai|4
||Totale ore|17,5
Visto e approvato dal cliente, si autorizza la fatturazione.
@K0:Dario Fontanesi;
Dario Fontanesi, amministratore – 21/11/2026
""",
            size=9.5,
            margin=50,
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Immobiliare Sant'Ilario S.r.l.",
            project="Ex filanda, direzione lavori",
            project_code="CA-930",
            signatory_name="Dario Fontanesi",
            signatory_title="amministratore",
            signature_date="2026-11-21",
        ),
    )

    yield paper(
        "lm-variante-approvata",
        ty(r"""#set page(paper: "a4", margin: 2.4cm)
#set text(font: "New Computer Modern", 11pt, lang: "it")
#grid(columns: (1fr, auto), [Acquedotto Consortile della Val Nevèra], [Prot. 2218/2026])
#v(6pt)
#align(center)[#text(14pt)[Atto di approvazione della variante n. 4]]
#v(6pt)
*Progetto:* Rifacimento della condotta Pian del Re\
*Codice commessa:* VN-0672\
*Esecutore:* Scavi & Condotte Barale S.r.l.

Vista la perizia dell'esecutore del 5 maggio 2026;

considerato che il tratto in frana impone l'attraversamento aereo del rio;

visto il parere favorevole del geologo incaricato;

ritenuto congruo l'elenco dei nuovi prezzi concordati (NP.7, NP.8 e NP.9);

dato atto che la spesa trova copertura nelle somme a disposizione del quadro economico;

*si approva* la variante n. 4, che comporta un maggior importo netto di euro 22.870,00 e una proroga di quindici giorni.
#v(14pt)
Il direttore generale\
@S741\
Tiziana Giordanengo\
18 maggio 2026
"""),
        truth(
            "change_order",
            "accepted",
            True,
            "it",
            client="Acquedotto Consortile della Val Nevèra",
            project="Rifacimento della condotta Pian del Re",
            project_code="VN-0672",
            signatory_name="Tiziana Giordanengo",
            signatory_title="direttore generale",
            signature_date="2026-05-18",
            amount="22870.00 EUR",
            change_order_number="4",
        ),
    )

    yield paper(
        "lm-posta-con-riserva",
        rl(
            """
Da :: Elisa Montanari - Ufficio Formazione
A :: docenti@liceoparole.example
Inviato :: martedì 9 giugno 2026 14:20
Oggetto :: R: Corso di italiano per il personale, consegna del modulo 2 (LP-58)
---
Buongiorno Marta,
abbiamo guardato il modulo 2. Va bene e lo accettiamo, purché gli audio delle lezioni 4 e 5 vengano registrati di nuovo senza eco. Per la fattura da 4.150,00 euro potete procedere subito.
Cordiali saluti
Elisa Montanari
Responsabile formazione
Ospedale Evangelico di Pietrarsa
""",
            keys=0.12,
            size=10,
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "it",
            client="Ospedale Evangelico di Pietrarsa",
            project="Corso di italiano per il personale",
            project_code="LP-58",
            milestone="modulo 2",
            signatory_name="Elisa Montanari",
            signatory_title="Responsabile formazione",
            signature_date="2026-06-09",
            amount="4150.00 EUR",
            conditions=["gli audio delle lezioni 4 e 5 vengano registrati di nuovo senza eco"],
        ),
    )

    yield paper(
        "lm-verbale-riunione",
        rl(
            """
## Verbale della riunione di avanzamento n. 11
Progetto: Piano del colore del centro storico (PC-25)
Luogo e data: Municipio di Valdastra, 4 febbraio 2026, ore 10
Presenti: Bellucci (Comune di Valdastra), Tozzi e Manca (Studio Tozzi Manca)
<b>1. Rilievi</b>
Manca riferisce che i rilievi di via Dante sono al 70 %. La consegna resta prevista per fine marzo.
<b>2. Schede edifici</b>
Bellucci chiede di aggiungere l'anno di costruzione. Tozzi verifica la disponibilità dei dati in archivio.
<b>3. Prossimi passi</b>
Incontro con la Soprintendenza il 18 febbraio. Si discuterà anche il formato con cui presentare le tavole per l'approvazione.
La riunione termina alle 11.40. Prossima riunione: 4 marzo 2026.
~ Redatto da: G. Manca. Inviato ai presenti il 6 febbraio 2026.
""",
            font="Times-Roman",
            size=11,
        ),
        truth(
            "other",
            None,
            None,
            "it",
            client="Comune di Valdastra",
            project="Piano del colore del centro storico",
            project_code="PC-25",
        ),
    )

    yield paper(
        "lm-due-caselle",
        rl(
            """
# MODULO DI ACCETTAZIONE LAVORI
Cliente: Autoscuola Tre Ponti S.n.c.
Ditta: Serramenti Gualandi
Lavoro: Sostituzione vetrine
Ordine di lavoro: SG 4087
Importo: € 6.780,00
Il cliente dichiara (barrare UNA casella):
[x] di accettare i lavori
[x] di NON accettare i lavori
%12
Firma del cliente:
@S761
Nome: Loredana Zucchini
Qualifica: socia
Data: 18/09/2026
""",
            size=13,
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "it",
            client="Autoscuola Tre Ponti S.n.c.",
            project="Sostituzione vetrine",
            project_code="SG 4087",
            signatory_name="Loredana Zucchini",
            signatory_title="socia",
            signature_date="2026-09-18",
            amount="6780.00 EUR",
        ),
        how=Scanner(dpi=105, skew=0.8, noise=4, jpeg=36, seed=76),
    )

    yield paper(
        "lm-posta-rifiuto",
        rl(
            """
> Stampato il 02/10/2026 08:11
<b>Oggetto: Consegna catalogo mostra – non accettata</b>
Mittente: Giulio Sanfelice · Destinatario: Tipografia Editrice Ponterosso · Data: giovedì 1 ottobre 2026, 19:03
---
Gentile signora Ponti,
i cataloghi della mostra "Carte d'acqua" (commessa 3366) sono arrivati oggi. Le tavole dalla 40 alla 64 sono fuori registro e la copertina si scolla. Respingiamo quindi la consegna e vi chiediamo di ritirarla a vostre spese. La fattura di € 11.920,00 non sarà pagata.
Distinti saluti
Giulio Sanfelice
Conservatore
Museo Civico di Torrelaguna
""",
            size=10.5,
            margin=64,
        ),
        truth(
            "email",
            "rejected",
            None,
            "it",
            client="Museo Civico di Torrelaguna",
            project="catalogo mostra",
            project_code="3366",
            signatory_name="Giulio Sanfelice",
            signatory_title="Conservatore",
            signature_date="2026-10-01",
            amount="11920.00 EUR",
        ),
    )
