"""Italian: imprese, studi, enti."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, acro, box, ink, kv, printed, sign, stamp, tab

SHEETS = [
    Sheet(
        "valmorena-collaudo",
        f"""<h1 class=c>VERBALE DI COLLAUDO</h1><p class=c>Impianto di cogenerazione – Stabilimento di Ceresola</p>{
            kv(
                '''Committente|Cartiere Valmorena S.p.A.
Fornitore|Termodinamica Berici S.r.l.
Commessa|TB 25-094
Oggetto del collaudo|Fase 3: prova di rendimento''',
                "kvb",
            )
        }
<p>Le prove sono state condotte il 10 e l'11 marzo 2026 alla presenza delle parti. I valori rilevati sono i seguenti:</p>{
            tab(
                '''Grandezza|Garantito|Rilevato|Esito
Potenza elettrica|1.200 kW|1.214 kW|positivo
Rendimento elettrico|41,5 %|41,9 %|positivo
NOx|≤ 95 mg|88 mg|positivo''',
                "g",
            )
        }
<p>Il committente dichiara l'esito del collaudo <b>favorevole</b> e accetta la fase 3. Si autorizza il pagamento della rata di € 215.000,00 (diconsi euro duecentocinquantunomila/00).</p><p class=s>Allegati: certificato di taratura degli strumenti, registro delle prove, fotografie. Le fasi 1 e 2 risultano già collaudate; la fase 4 (telecontrollo) sarà oggetto di altro verbale.</p><p>Ceresola, 13 marzo 2026</p>{
            sign(
                ink(901) + "|Per il committente|Ing. Ludovica Marangon|Direttrice di stabilimento",
                ink(902) + "|Per il fornitore|P.i. Elio Rigato",
            )
        }""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Cartiere Valmorena S.p.A.",
            project="Impianto di cogenerazione – Stabilimento di Ceresola",
            project_code="TB 25-094",
            milestone="Fase 3: prova di rendimento",
            signatory_name="Ludovica Marangon",
            signatory_title="Direttrice di stabilimento",
            signature_date="2026-03-13",
            warnings=["amount_words_disagree"],
        ),
        "serif",
    ),
    Sheet(
        "montefalcino-ultimazione-scan",
        f"""<p class=c><b>COMUNE DI MONTEFALCINO</b><br>Ufficio Tecnico</p><h2 class=c>Certificato di ultimazione e presa in consegna</h2><p>Lavori: <b>Consolidamento della Rocca</b> — Contratto n. 1183 — Impresa: Restauri Valdichiana S.r.l.</p>
<p>Il sottoscritto Responsabile del procedimento, eseguito il sopralluogo in contraddittorio in data 28 maggio 2026, prende in consegna per conto del Comune il lotto B (torre di levante) ritenendolo ultimato, a patto che l'impresa rimuova il ponteggio residuo sul lato nord e consegni le schede di restauro alla Soprintendenza.</p>
{sign(ink(911, 150, 46, "#111") + "|Il Responsabile del procedimento|geom. Saverio Buracchi|Montefalcino, 28/05/2026", ink(912) + "|L’impresa|Nives Corsetti")} {stamp("COMUNE DI|MONTEFALCINO", "#555", -7)}""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "it",
            client="COMUNE DI MONTEFALCINO",
            project="Consolidamento della Rocca",
            project_code="1183",
            milestone="lotto B (torre di levante)",
            signatory_name="Saverio Buracchi",
            signatory_title="Responsabile del procedimento",
            signature_date="2026-05-28",
            conditions=[
                "l'impresa rimuova il ponteggio residuo sul lato nord",
                "consegni le schede di restauro alla Soprintendenza",
            ],
        ),
        "book",
        form="scan",
        scanner=Scanner(dpi=125, skew=0.9, jpeg=42, noise=5, seed=91),
    ),
    Sheet(
        "brentella-variante",
        f"""<h1>Atto di sottomissione – Variante n. V-03</h1><p>Appalto: <b>Nuova palestra di via Brentella</b> (contratto PAL-2025/8)<br>Committente: <b>Istituto Salesiano Brentella</b><br>Appaltatore: Edilcasa Polesine S.r.l.</p>{
            tab(
                '''Voce|In più|In meno
Pavimento sportivo in legno di faggio|€ 52.340,00|
Pavimento in resina previsto||€ 33.180,00
Isolamento acustico spogliatoi|€ 7.415,00|
Importo netto della variante|€ 26.575,00|''',
                "g n",
            )
        }<p>Il committente approva la variante; l'appaltatore si obbliga ad eseguirla ai prezzi sopra indicati, senza proroga del termine finale.</p><p>Padova, 22 luglio 2026</p>{
            sign(
                ink(921) + "|Il committente|don Silvano Trevisiol, economo",
                ink(922) + "|L’appaltatore|Moreno Furlan",
            )
        }""",
        truth(
            "change_order",
            "accepted",
            True,
            "it",
            client="Istituto Salesiano Brentella",
            project="Nuova palestra di via Brentella",
            project_code="PAL-2025/8",
            change_order_number="V-03",
            amount="26575.00 EUR",
            signatory_name="Silvano Trevisiol",
            signatory_title="economo",
            signature_date="2026-07-22",
        ),
        "narrow",
    ),
    Sheet(
        "orobica-rapportino",
        f"""<h2>RAPPORTINO ORE CONSULENTE</h2>{
            kv(
                '''Consulente|Giada Locatelli
Cliente|Orobica Macchine Utensili S.p.A.
Progetto|Lean Montaggio Linea 2
Codice progetto|OMU-L2
Mese|settembre 2026''',
                "kvb",
            )
        }{
            tab(
                '''Giorno|Ore|Descrizione
3|8|Mappatura flusso
8|8|Mappatura flusso
15|6|Cantiere kaizen
16|8|Cantiere kaizen
29|4|Restituzione ai capi reparto
Totale|34|''',
                "z",
            )
        }<p>Visto, si approvano le ore esposte.</p>{
            sign(
                ink(931)
                + "|Il responsabile del cliente|Battista Gritti, direttore produzione|2 ottobre 2026",
                ink(932) + "|La consulente",
            )
        }""",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "it",
            client="Orobica Macchine Utensili S.p.A.",
            project="Lean Montaggio Linea 2",
            project_code="OMU-L2",
            signatory_name="Battista Gritti",
            signatory_title="direttore produzione",
            signature_date="2026-10-02",
        ),
        "sans",
    ),
    Sheet(
        "maremmana-mail",
        """<div style="background:#f3f3f3;padding:3mm"><b>Oggetto:</b> Piano di comunicazione – ok alla seconda milestone<br><b>Da:</b> Fiammetta Bindi<br><b>A:</b> Studio Pelagos<br><b>Inviato:</b> giovedì 17 dicembre 2026, 09:48</div><p>Buongiorno a tutti,</p>
<p>il consiglio ha visto ieri sera il piano di comunicazione per il progetto Terre Salmastre. La milestone 2 è accettata, purché il calendario editoriale venga esteso fino a giugno. Il compenso di 11.400,00 euro può essere fatturato citando l'ordine CM-0293.</p><p>Un caro saluto</p><p>Fiammetta Bindi<br>Responsabile promozione<br>Consorzio Maremmana Ortaggi</p>""",
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "it",
            client="Consorzio Maremmana Ortaggi",
            project="Terre Salmastre",
            milestone="milestone 2",
            po_number="CM-0293",
            amount="11400.00 EUR",
            signatory_name="Fiammetta Bindi",
            signatory_title="Responsabile promozione",
            signature_date="2026-12-17",
            conditions=["il calendario editoriale venga esteso fino a giugno"],
        ),
        "deja",
    ),
    Sheet(
        "lagomarsino-contestazione-scan",
        f"""<p><b>Lagomarsino Terminal S.r.l.</b><br>Calata Bettolo 3, Genova</p><p class=r>Spett.le<br>Sigma Pesature Industriali S.n.c.</p><p>Genova, 24 agosto 2026</p><p><b>Oggetto: Pesa a ponte varco Est, ordine di lavoro OL-388. Mancata accettazione della fornitura</b></p>
<p>Con riferimento alla consegna del 19 agosto Vi comunichiamo che la verifica metrica ha dato esito negativo: lo scarto a pieno carico è di 120 kg, contro i 20 ammessi. Pertanto la fornitura non viene accettata e la tranche finale di € 42.800,00 resta bloccata.</p><p>Restiamo in attesa della Vostra proposta di ripristino entro dieci giorni.</p><p>Distinti saluti</p>{ink(951, 150, 46, "#111")}<p>Ernesto Lagomarsino<br>Amministratore unico</p>""",
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "it",
            client="Lagomarsino Terminal S.r.l.",
            project="Pesa a ponte varco Est",
            project_code="OL-388",
            amount="42800.00 EUR",
            signatory_name="Ernesto Lagomarsino",
            signatory_title="Amministratore unico",
            signature_date="2026-08-24",
        ),
        "serif",
        form="scan",
        scanner=Scanner(dpi=120, skew=-0.7, turn=180, jpeg=40, noise=5, seed=95, shadow=True),
    ),
    Sheet(
        "scaligera-doppia-croce",
        f"""<h1>Modulo di accettazione SAL</h1>{
            kv(
                '''Ente appaltante|Fondazione Arena Giovani
Progetto|Archivio sonoro digitale
CIG / rif.|FAG-2026-06
Stato avanzamento|SAL 2 – digitalizzazione nastri
Importo|€ 23.980,00''',
                "kvb",
            )
        }<p class=s>Barrare una sola casella. Il modulo con più caselle barrate non produce effetti e va ricompilato.</p><p>Esito della verifica:</p><p>{
            box("x")
        } SAL accettato</p><p>{box()} SAL accettato con prescrizioni</p><p>{
            box("x")
        } SAL respinto</p>{
            sign(
                ink(961) + "|Tommaso Zenari|Responsabile archivi|Verona, 20/05/2026",
                ink(962) + "|Per il fornitore|Bobina Lab",
            )
        }""",
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "it",
            client="Fondazione Arena Giovani",
            project="Archivio sonoro digitale",
            project_code="FAG-2026-06",
            milestone="SAL 2 – digitalizzazione nastri",
            amount="23980.00 EUR",
            signatory_name="Tommaso Zenari",
            signatory_title="Responsabile archivi",
            signature_date="2026-05-20",
        ),
    ),
    Sheet(
        "cinquevie-sow",
        f"""<h1>Capitolato dei servizi (SOW) n. 2/2026</h1><div class=cols><p><b>Cliente:</b> Cinquevie Assicurazioni S.p.A.</p><p><b>Fornitore:</b> Quadrilatero Cyber S.r.l.</p><p><b>Progetto:</b> Simulazioni di phishing</p><p><b>Rif. SOW:</b> QC-CV-02</p><p><b>1. Attività.</b> Quattro campagne, una per trimestre; formazione mirata dei dipendenti; relazione al comitato rischi.</p><p><b>2. Esclusioni.</b> Prove sulle agenzie plurimandatarie.</p>
<p><b>3. Accettazione.</b> Ogni relazione s'intende accettata solo con verbale sottoscritto dal cliente.</p><p><b>4. Corrispettivo.</b> € 47.200,00 oltre IVA, a forfait.</p><p><b>5. Durata.</b> Dal 12 gennaio al 18 dicembre 2026.</p></div>{sign(ink(971) + "|Cinquevie Assicurazioni S.p.A.|Raffaella Iovine, Chief Risk Officer|Milano, 8 gennaio 2026", ink(972) + "|Quadrilatero Cyber S.r.l.|Davide Pessina|Milano, 7 gennaio 2026")}""",
        truth(
            "statement_of_work",
            None,
            True,
            "it",
            client="Cinquevie Assicurazioni S.p.A.",
            project="Simulazioni di phishing",
            project_code="QC-CV-02",
            amount="47200.00 EUR",
            signatory_name="Raffaella Iovine",
            signatory_title="Chief Risk Officer",
            signature_date="2026-01-08",
        ),
        "book",
    ),
    Sheet(
        "dolomia-brochure",
        """<div class=band style="background:#7a3b12"><h1>DOLOMIA RILIEVI</h1><p>Laser scanner · Droni · BIM</p></div><h2>Dal rilievo al collaudo, un solo interlocutore</h2><div class=two><div><h3>Rilievo</h3><p>Nuvole di punti con precisione di 2 mm, anche in galleria e in quota.</p><h3>Modello</h3><p>Restituzione BIM fino a LOD 400.</p></div><div><h3>Consegna</h3><p>Ogni lavoro si chiude con un verbale firmato dal cliente: oltre 900 verbali accettati dal 2011.</p><h3>Prezzi</h3><p>Pacchetto edificio da € 1.900, pacchetto ponte da € 4.500.</p></div></div><p class=c>Chiedi un preventivo: Via del Laghetto 5, Feltre · www.dolomiarilievi.example</p>""",
        truth("other", None, None, "it"),
    ),
]


def _form() -> bytes:
    return acro(
        [
            (52, 798, 14, True, "VERBALE DI CONSEGNA E ACCETTAZIONE"),
            (52, 780, 9, False, "Arredamenti Contract Brianzoli S.r.l."),
            (52, 745, 9, False, "Cliente"),
            (52, 720, 9, False, "Cantiere / progetto"),
            (52, 695, 9, False, "Commessa n."),
            (52, 670, 9, False, "Consegna"),
            (52, 645, 9, False, "Importo della consegna, euro"),
            (52, 612, 9, False, "Il cliente, verificata la merce posata:"),
            (74, 590, 9, False, "accetta senza riserve"),
            (74, 570, 9, False, "accetta con riserve (allegare elenco)"),
            (74, 550, 9, False, "non accetta"),
            (52, 505, 9, False, "Firmatario"),
            (52, 480, 9, False, "Qualifica"),
            (52, 455, 9, False, "Data"),
            (52, 415, 9, False, "Firma per il cliente"),
        ],
        [
            ("cli", "Albergo Terme di Valsorda S.r.l.", 200, 739, 300, 18),
            ("pro", "Rinnovo camere ala storica", 200, 714, 300, 18),
            ("com", "ACB-4029", 200, 689, 120, 18),
            ("con", "Seconda consegna - piani 2 e 3", 200, 664, 240, 18),
            ("imp", "136.750,00", 200, 639, 120, 18),
            ("fir", "Domitilla Ferrarese", 200, 499, 240, 18),
            ("qua", "Direttrice", 200, 474, 240, 18),
            ("dat", "18 novembre 2026", 200, 449, 120, 18),
        ],
        [("a", True, 54, 588), ("b", False, 54, 568), ("c", False, 54, 548)],
        [(981, 200, 410)],
    )


def papers() -> Iterator[Paper]:
    yield from printed(SHEETS)
    yield Paper(
        "kr-brianzoli-consegna",
        "a",
        "form",
        _form(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "it",
            client="Albergo Terme di Valsorda S.r.l.",
            project="Rinnovo camere ala storica",
            project_code="ACB-4029",
            milestone="Seconda consegna - piani 2 e 3",
            amount="136750.00 EUR",
            signatory_name="Domitilla Ferrarese",
            signatory_title="Direttrice",
            signature_date="2026-11-18",
        ),
    )
