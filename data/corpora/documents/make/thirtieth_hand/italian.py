"""Italian post: tests, repairs, variations, mails and minutes."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from thirtieth_hand.board import (
    CERT,
    CHANGE,
    DEJAVU,
    MAIL,
    NARROW,
    OTHER,
    SERIF,
    SLAB,
    board,
    ink,
    mail,
    paras,
    rows,
    x,
)


def papers() -> Iterator[Paper]:
    with board("it") as b:
        yield b.text(
            "verbale-collaudo",
            """<table class=g><tr><td><b>VERBALE DI COLLAUDO E ACCETTAZIONE</b></td><td>Mod. 8.3 rev. 2</td></tr></table>"""
            + rows("""
Committente | Pastificio Valdorcia S.p.A.
Fornitore | Imballi Tecnici Reggiani S.r.l.
Fornitura | Linea di confezionamento n. 4
Commessa | IT-26/317
Fase | Collaudo finale in stabilimento
Rata esigibile | € 145.000,00 oltre IVA""")
            + rows(
                """
#Prova | Valore contrattuale | Valore rilevato | Esito
Velocità | 90 buste/min | 94 buste/min | positivo
Scarto | max 0,8 % | 0,5 % | positivo
Peso | ± 1,5 g | ± 0,9 g | positivo
Cambio formato | 20 min | 17 min | positivo""",
                "g",
            )
            + paras("""
Le parti danno atto che le prove si sono svolte dal 5 al 7 maggio 2026 con semola fornita dal Committente. Il Committente, visti gli esiti, accetta la fornitura senza riserve. Da oggi decorrono ventiquattro mesi di garanzia.

Sono stati consegnati: manuale d'uso in italiano, dichiarazione CE di conformità, schemi elettrici aggiornati, elenco ricambi con prezzi bloccati per un anno, copia del programma PLC.

Il personale istruito durante le prove: sei addetti del turno di giorno, quattro del turno di notte, due manutentori. Il corso di richiamo, previsto in autunno, è compreso nel prezzo.

Restano validi gli articoli 9 (penali) e 14 (riservatezza) del contratto di fornitura. In caso di esito negativo il Fornitore avrebbe avuto trenta giorni per ripetere il collaudo a proprie spese; la clausola non trova applicazione.

Pienza, 7 maggio 2026""")
            + rows(
                """
#Per il Committente | Per il Fornitore
<span class=ink>Ilaria Neri</span><br>Ing. Ilaria Neri<br>Direttrice di stabilimento | <span class=ink3>G. Reggiani</span><br>Gino Reggiani<br>Amministratore""",
                "l",
            ),
            truth(
                CERT,
                "accepted",
                True,
                "it",
                client="Pastificio Valdorcia S.p.A.",
                project="Linea di confezionamento n. 4",
                project_code="IT-26/317",
                milestone="Collaudo finale in stabilimento",
                signatory_name="Ilaria Neri",
                signatory_title="Direttrice di stabilimento",
                signature_date="2026-05-07",
                amount="145000.00 EUR",
            ),
            NARROW,
        )

        yield b.scan(
            "rapporto-intervento",
            """<table><tr><td><h2>RAPPORTO DI LAVORO N. 884</h2></td><td class=r><b>Idrotermica Brenta</b><br>Bassano</td></tr></table>"""
            + rows(
                """
Cliente | <span class=hand>Condominio Le Magnolie</span>
Lavoro | <span class=hand>Sostituzione caldaia centralizzata</span>
Commessa | <span class=hand>B-512</span>
Importo a corpo | <span class=hand>€ 23.460,00</span>""",
                "g",
            )
            + """<p>Prima accensione eseguita, analisi fumi nei limiti, libretto compilato e consegnato.</p><p>Il cliente dichiara il lavoro eseguito a regola d'arte e lo accetta.</p>
<p>Firma del cliente <span class=ink>F. Zanella</span></p><p>Nome e qualifica <span class=hand>Flavio Zanella, amministratore</span></p><p>Data <span class=hand>14 ottobre 2026</span> <span class=stamp style="margin-left:50pt">Condominio<br>LE MAGNOLIE</span></p>""",
            truth(
                CERT,
                "accepted",
                True,
                "it",
                client="Condominio Le Magnolie",
                project="Sostituzione caldaia centralizzata",
                project_code="B-512",
                signatory_name="Flavio Zanella",
                signatory_title="amministratore",
                signature_date="2026-10-14",
                amount="23460.00 EUR",
            ),
            Scanner(dpi=112, skew=1.1, noise=5, jpeg=40, contrast=0.93, seed=71),
            "body{font-size:12.5pt}.hand{font-size:14pt}",
        )

        yield b.text(
            "piccola-riserva",
            """<h1>Attestazione di regolare esecuzione del servizio</h1>"""
            + rows(
                """
Ente | Azienda Speciale Teatri Lariani
Servizio | Riprese e archivio digitale stagione 2025/26
Codice progetto | TL-AD-9
Lotto | Lotto 2 – opera
Corrispettivo | € 11.300,00""",
                "g",
            )
            + """<p>Il sottoscritto responsabile attesta che il servizio relativo al lotto indicato è stato reso e ne dispone la liquidazione (1).</p>
<p>Como, 30 giugno 2026</p><p><span class=ink2>Tommaso Albricci</span><br>Tommaso Albricci<br>Responsabile dell'archivio</p><br><br><br><br>
<p style="font-size:7pt;border-top:1px solid #999">(1) L'accettazione è condizionata alla riconsegna dei filmati della recita del 12 marzo con traccia audio sincronizzata entro trenta giorni.</p>""",
            truth(
                CERT,
                "accepted_with_conditions",
                True,
                "it",
                client="Azienda Speciale Teatri Lariani",
                project="Riprese e archivio digitale stagione 2025/26",
                project_code="TL-AD-9",
                milestone="Lotto 2 – opera",
                signatory_name="Tommaso Albricci",
                signatory_title="Responsabile dell'archivio",
                signature_date="2026-06-30",
                amount="11300.00 EUR",
                conditions=[
                    "riconsegna dei filmati della recita del 12 marzo con traccia audio sincronizzata entro trenta giorni"
                ],
            ),
            SERIF,
        )

        yield b.text(
            "non-conformita",
            f"""<div class=flex><div><b>CANTIERI NAVALI TIRRENIA</b><br>Qualità fornitori</div><div class=r>Scheda di valutazione consegna<br>n. 2026/145</div></div><hr>
<p>Fornitore: Studio Strutture Capraia &nbsp;|&nbsp; Commessa: C-7011 Traghetto bidirezionale &nbsp;|&nbsp; Consegna: <b>Relazione di calcolo rampa di prua</b></p>
<p>Esito del riesame:</p><p>{x(False)} accettata<br>{x(False)} accettata con osservazioni<br>{x()} respinta</p>
<p>Motivazione: le combinazioni di carico non sono quelle del registro navale; mancano le verifiche a fatica delle cerniere; tavola 6 illeggibile. La quota di € 9.200,00 resta sospesa fino a nuova consegna.</p>
<p>{ink("M. Pardini")}<br>Michela Pardini, responsabile ufficio tecnico<br>18/11/2026</p>""",
            truth(
                CERT,
                "rejected",
                True,
                "it",
                client="CANTIERI NAVALI TIRRENIA",
                project="Traghetto bidirezionale",
                project_code="C-7011",
                milestone="Relazione di calcolo rampa di prua",
                signatory_name="Michela Pardini",
                signatory_title="responsabile ufficio tecnico",
                signature_date="2026-11-18",
                amount="9200.00 EUR",
            ),
            DEJAVU,
        )

        yield b.text(
            "consegna-senza-firma",
            """<h1>Verbale di consegna e presa in carico</h1><p>Arredi Contract Brianza presenta il presente verbale alla Cliente per la firma.</p>"""
            + rows("""
Cliente | Biblioteca Consortile di Lugo
Fornitura | Scaffalature e sedute sala ragazzi
Ordine di lavoro | ACB 1550
Saldo | 38.715,00 euro""")
            + rows(
                """
#Articolo | Consegnati | Montati
Scaffale bifacciale faggio | 24 | 24
Poltroncina impilabile | 40 | 40
Tavolo ovale | 5 | 5""",
                "l",
            )
            + f"""<p>{x(False)} Si accetta la fornitura &nbsp; {x(False)} Si accetta con riserva &nbsp; {x(False)} Non si accetta</p>
<p>Sono inclusi il ritiro degli imballaggi e la regolazione dei piedini. La garanzia sulle sedute è di cinque anni. Eventuali vizi apparenti vanno segnalati su questo foglio al momento della firma, quelli occulti entro otto giorni dalla scoperta.</p><p>Per la Cliente: Donatella Morandi, direttrice</p><p>Firma <span class=ln></span> &nbsp; Data <span class=ln style="min-width:80pt"></span></p>""",
            truth(
                CERT,
                "undecided",
                False,
                "it",
                client="Biblioteca Consortile di Lugo",
                project="Scaffalature e sedute sala ragazzi",
                project_code="ACB 1550",
                signatory_name="Donatella Morandi",
                signatory_title="direttrice",
                amount="38715.00 EUR",
            ),
        )

        yield b.text(
            "annullato",
            """<div class=wm style="font-size:72pt">ANNULLATO</div><h1>Certificato di pagamento e accettazione SAL 5</h1>"""
            + rows(
                """
Stazione appaltante | Consorzio Acquedotto Murgia
Intervento | Risanamento serbatoio Monte Rosso
Codice intervento | CAM-0412
Stato di avanzamento | SAL 5
Importo certificato | € 203.118,44""",
                "g",
            )
            + """<p>Il responsabile del procedimento accetta lo stato di avanzamento e ne certifica l'importo.</p>
<p>Altamura, 20 luglio 2026</p><p><span class=ink>N. Loporcaro</span><br>Nicola Loporcaro, responsabile del procedimento</p>
<p><b>Annullato in data 28 luglio 2026 per errore nel computo; segue nuovo certificato.</b></p>""",
            truth(
                CERT,
                "undecided",
                True,
                "it",
                client="Consorzio Acquedotto Murgia",
                project="Risanamento serbatoio Monte Rosso",
                project_code="CAM-0412",
                milestone="SAL 5",
                signatory_name="Nicola Loporcaro",
                signatory_title="responsabile del procedimento",
                signature_date="2026-07-20",
                amount="203118.44 EUR",
                warnings=["draft_or_void"],
            ),
            SLAB,
        )

        yield b.text(
            "variante",
            """<h1>Perizia di variante n. 3</h1><p>Committente: <b>Cantina Sociale Monteforte</b><br>Opera: Nuova bottaia interrata<br>Commessa: 24-B-06<br>Impresa: Edilstrade Soave S.r.l.</p>"""
            + rows(
                """
#Voce | In più | In meno
Impermeabilizzazione con bentonite | € 18.300,00 |
Guaina bituminosa non eseguita | | € 6.900,00
Drenaggio perimetrale | € 4.150,00 |
<b>Importo netto della variante</b> | <b>€ 15.550,00</b> |""",
                "g",
            )
            + """<div class=box><b>VISTO, SI APPROVA</b><br>Verona, 12 marzo 2026<br><span class=ink2>Gabriele Tessari</span><br>Gabriele Tessari, presidente della Cantina Sociale Monteforte</div>""",
            truth(
                CHANGE,
                "accepted",
                True,
                "it",
                client="Cantina Sociale Monteforte",
                project="Nuova bottaia interrata",
                project_code="24-B-06",
                signatory_name="Gabriele Tessari",
                signatory_title="presidente",
                signature_date="2026-03-12",
                amount="15550.00 EUR",
                change_order_number="3",
            ),
            DEJAVU,
        )

        yield b.text(
            "mail-via-libera",
            mail(
                """
Da: Giulia Ferrandi &lt;giulia.ferrandi@ospedalesangiusto.example&gt;
A: Percorsi Segnaletica
Data: giovedì 22 gennaio 2026 09:31
Oggetto: R: Prototipi totem ingresso""",
                """
Buongiorno Andrea,

i prototipi del progetto Totem d'ingresso (vostra commessa PS-83) sono piaciuti alla direzione sanitaria e all'associazione dei non vedenti. Per noi la fase Prototipi è approvata.

Mandi pure la fattura da 6.450,00 euro.

Cordiali saluti
Giulia Ferrandi
Responsabile Accoglienza
Ospedale San Giusto""",
            ),
            truth(
                MAIL,
                "accepted",
                None,
                "it",
                client="Ospedale San Giusto",
                project="Totem d'ingresso",
                project_code="PS-83",
                milestone="fase Prototipi",
                signatory_name="Giulia Ferrandi",
                signatory_title="Responsabile Accoglienza",
                signature_date="2026-01-22",
                amount="6450.00 EUR",
            ),
        )

        yield b.text(
            "mail-sollecito",
            mail(
                """
Da: Andrea Bellotti (Studio Bellotti Geologi)
A: Davide Ruggeri (Comune di Roccaverde)
Inviato: lunedì 8 giugno 2026 15:47
Oggetto: Relazione geologica frana Pian del Lago - richiesta di accettazione""",
                """
Gentile geometra Ruggeri,

le ho consegnato il 18 maggio la relazione geologica sulla frana di Pian del Lago (incarico SB-140). Non avendo ricevuto osservazioni, le chiedo cortesemente di inviarci il certificato di accettazione firmato, così da poter emettere la fattura.

Resto a disposizione per un sopralluogo.

Andrea Bellotti""",
            ),
            truth(
                MAIL,
                None,
                None,
                "it",
                client="Comune di Roccaverde",
                project="Relazione geologica frana Pian del Lago",
                project_code="SB-140",
            ),
            SERIF,
        )

        yield b.text(
            "verbale-riunione",
            """<h1>Verbale della riunione di avanzamento n. 14</h1><p>Cliente: Aeroporto dei Laghi S.p.A. — Progetto: Nuovo sistema bagagli (SB-2) — 3 settembre 2026, sala Malpensata</p><p>Presenti: Colombo, Riva (Aeroporto dei Laghi); Keller, Dossi (Nastrotek)</p>"""
            + rows(
                """
#Punto | Discussione | A cura di | Entro
1 | Keller riferisce che il verbale di accettazione del nastro 3 è in firma presso la direzione | Riva | 11/09
2 | Ritardo dei motori del nastro 5: due settimane | Nastrotek | 18/09
3 | Prova con bagagli fuori misura da ripetere di notte | Dossi | 25/09
4 | Prossima riunione il 17 settembre | tutti |""",
                "g",
            )
            + """<h3>Stato dei pagamenti</h3><p>Rate 1 e 2 saldate. Rata 3 legata al nastro 3, non ancora esigibile.</p><h3>Sicurezza</h3><p>Nessun infortunio nel periodo. Nuovo percorso pedonale dal varco 6 durante gli scavi. I tesserini scaduti vanno restituiti all'ufficio permessi.</p><p>Redatto da: P. Dossi. Eventuali correzioni entro cinque giorni.</p>""",
            truth(
                OTHER,
                None,
                None,
                "it",
                client="Aeroporto dei Laghi S.p.A.",
                project="Nuovo sistema bagagli",
                project_code="SB-2",
            ),
            NARROW,
        )
