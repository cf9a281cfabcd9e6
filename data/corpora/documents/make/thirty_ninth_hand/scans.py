"""Sheets that were printed, signed by hand and scanned."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import ACC, COND, OK, REJ, UND, page, scanned, stamp, typ


def papers() -> Iterator[Paper]:
    """Scans with handwriting and stamps."""
    yield scanned(
        "verbale-consegna",
        typ(
            """
#align(center)[#text(15pt)[*VERBALE DI CONSEGNA LAVORI ULTIMATI*]]
#v(10pt)
Committente: Condominio Residenza Le Querce \\
Lavori: Rifacimento facciata e balconi \\
Commessa n.: 0417/25 \\
Impresa: F.lli Quaranta Restauri S.n.c.
#v(6pt)
Oggi #note[18 giugno 2026] il sottoscritto amministratore, visitate le opere in contraddittorio con l'impresa, dichiara di #on accettare #off non accettare i lavori, che risultano eseguiti a regola d'arte.

Eventuali osservazioni: #note[nessuna]
#v(1cm)
#grid(columns: (1fr, 1fr), [Il committente \\ #pen([G. Moscati], s: 30pt) \\ rag. Guido Moscati, amministratore], [L'impresa \\ #pen([Quaranta], f: "Dancing Script") #seal[F.LLI QUARANTA \\ RESTAURI]])
""",
            size=12,
        ),
        truth(
            ACC,
            OK,
            True,
            "it",
            client="Condominio Residenza Le Querce",
            project="Rifacimento facciata e balconi",
            project_code="0417/25",
            signatory_name="Guido Moscati",
            signatory_title="amministratore",
            signature_date="2026-06-18",
        ),
        skew=-1.1,
        seed=21,
    )

    yield scanned(
        "oplevering-restpunten",
        typ(
            """
*OPLEVERFORMULIER NIEUWBOUWWONING* #h(1fr) bouwnummer 27
#table(columns: (1fr, 1fr), inset: 6pt, [Verkrijger: Vastgoedfonds Randmeer C.V.], [Ondernemer: Bouwgroep Eemland B.V.], [Project: Hof van Zeewolde], [Projectnummer: HZ-19-27])
Bij de inspectie zijn de volgende tekortkomingen vastgesteld:
#table(columns: (auto, 1fr, auto), inset: 6pt, [*nr*], [*omschrijving*], [*gereed*], [1], note[kras in ruit woonkamer], note[1 week], [2], note[mechanische ventilatie inregelen], note[2 weken])
De woning wordt #off niet aanvaard #h(1em) #off aanvaard zonder opmerkingen #h(1em) #on aanvaard met bovenstaande punten.

Datum: #note[28 augustus 2026]
#v(8pt)
Handtekening verkrijger: #pen([E. Roelofs], s: 28pt) \\ Elsbeth Roelofs, assetmanager
""",
            font="DejaVu Sans",
            size=9.5,
        ),
        truth(
            ACC,
            COND,
            True,
            "nl",
            client="Vastgoedfonds Randmeer C.V.",
            project="Hof van Zeewolde",
            project_code="HZ-19-27",
            milestone="bouwnummer 27",
            signatory_name="Elsbeth Roelofs",
            signatory_title="assetmanager",
            signature_date="2026-08-28",
            conditions=["kras in ruit woonkamer", "mechanische ventilatie inregelen"],
        ),
        skew=0.8,
        noise=4.0,
        jpeg=34,
        seed=22,
    )

    yield scanned(
        "albaran",
        page(
            """
# ALBARÁN DE ENTREGA DE INFORME
: N.º de albarán | 26/0388
: Laboratorio | Ensayos y Suelos del Segura, S.L.
: Cliente | Promociones Azahar 2000, S.A.
: Trabajo | Estudio geotécnico parcela R-7
: Referencia obra | PA-R7

Se hacen entrega de tres ejemplares del informe y un CD. El cliente firmará en el recuadro inferior en señal de recepción y conformidad.

| POR EL LABORATORIO// ~905~ // M. Egea// 07-10-2026 | POR EL CLIENTE (nombre, firma y sello)// // // // 
""",
            look="box",
            size=11,
            over=stamp("ENSAYOS Y SUELOS/DEL SEGURA", 110, 395, 8, "#404090"),
        ),
        truth(
            ACC,
            UND,
            False,
            "es",
            client="Promociones Azahar 2000, S.A.",
            project="Estudio geotécnico parcela R-7",
            project_code="PA-R7",
            warnings=["partly_signed"],
        ),
        skew=0.6,
        jpeg=36,
        seed=23,
    )

    yield scanned(
        "clerk-refusal",
        typ(
            """
#align(center)[*CLERK OF WORKS – INSPECTION RECORD*]
Client: Diocese of Wexcombe Schools Board #h(1fr) Sheet 62 \\
Project: St Aldhelm's Hall Roof #h(1fr) Job ref: DW/339
#line(length: 100%)
Element offered for acceptance: *Lead roofing, north slope*

#note[#text(13pt)[Two bays over-size, no expansion joint at ridge. Clips missing at bay 5. Work offered is not accepted, take up and relay bays 4 to 6, then call me.]]

#v(6pt)
Accepted #off #h(1cm) Not accepted #on
#v(8pt)
#pen([Alf Brandreth], s: 30pt) #h(1cm) #note[16 October 2026] \\
Alf Brandreth, Clerk of Works for the Board
""",
            font="Liberation Serif",
            size=12,
        ),
        truth(
            ACC,
            REJ,
            True,
            "en",
            client="Diocese of Wexcombe Schools Board",
            project="St Aldhelm's Hall Roof",
            project_code="DW/339",
            milestone="Lead roofing, north slope",
            signatory_name="Alf Brandreth",
            signatory_title="Clerk of Works",
            signature_date="2026-10-16",
        ),
        skew=-0.5,
        blur=0.8,
        seed=24,
    )
