"""Mails printed to PDF, letters and resolutions in all the languages."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import ACC, COND, MAIL, OK, REJ, one, page, typ


def mails() -> Iterator[Paper]:
    """As mail programs print them."""
    yield one(
        "mail-en-ok",
        page(
            """
<b>Ruth Adeyemi</b>
---
: From: | Ruth Adeyemi &lt;r.adeyemi@solentgalleries.example&gt;
: To: | Colin Marsh &lt;cmarsh@lumenhall.example&gt;
: Cc: | Projects Inbox
: Sent: | 26 February 2026 09:14
: Subject: | RE: Handover pack - West Gallery lighting (LH-730)

Hi Colin,

Thanks for the O&amp;M manuals and the lux readings, both arrived yesterday. I have been through the snag list with the curators and everything on it is done.

So yes, from our side the West Gallery lighting job is accepted and you can send your final invoice for £11,940.00.

Best
Ruth

Ruth Adeyemi | Head of Buildings | Solent Galleries Trust
""",
            keys=0.14,
        ),
        truth(
            MAIL,
            OK,
            None,
            "en",
            client="Solent Galleries Trust",
            project="West Gallery lighting",
            project_code="LH-730",
            signatory_name="Ruth Adeyemi",
            signatory_title="Head of Buildings",
            signature_date="2026-02-26",
            amount="11940.00 GBP",
        ),
    )

    yield one(
        "mail-en-ask",
        typ(
            """
#text(8pt)[22/10/2026, 17:31 #h(1fr) Mail - Tom Brearley - Outlook]
== Ready for your acceptance: Milestone 3, Visitor Kiosk Software
*Tom Brearley* <tom.brearley@pixelforge.example> \\
Thu 22/10/2026 17:28 \\
To: Harriet Osei <h.osei@castlehowden.example>

Dear Harriet,

Milestone 3 of the Visitor Kiosk Software is complete and has been accepted internally by our QA. Could you please confirm acceptance by replying to this mail, or let us have your comments by 30 October? We would then raise the invoice.

Many thanks and kind regards \\
Tom \\
Account Manager, Pixelforge Studio Ltd

#text(8pt)[Project: Visitor Kiosk Software · Client: Castle Howden Estate · Ref PF-2291]
""".replace("<", "\\<")
        ),
        truth(
            MAIL,
            None,
            None,
            "en",
            client="Castle Howden Estate",
            project="Visitor Kiosk Software",
            project_code="PF-2291",
            milestone="Milestone 3",
        ),
    )

    yield one(
        "mail-thread",
        page(
            """
: Von: | Meier, Dr. Johanna (Stadtarchiv Wallburg)
: Gesendet: | Freitag, 13. März 2026 11:02
: An: | Scanwerk GmbH, Projektbüro
: Betreff: | AW: AW: Abnahme Los 2 - Digitalisierung Ratsprotokolle

Guten Tag Herr Fink,

ich muss meine Nachricht vom Mittwoch (siehe unten) zurücknehmen: Bei der Stichprobe haben wir heute in 14 von 50 Bänden fehlende Seiten gefunden. <b>Los 2 nehmen wir daher nicht ab.</b> Bitte scannen Sie die betroffenen Bände nach und legen Sie neu vor.

Mit freundlichen Grüßen
Dr. Johanna Meier
Leiterin, Stadtarchiv Wallburg
---
: Von: | Meier, Dr. Johanna
: Gesendet: | Mittwoch, 11. März 2026 16:40
: Betreff: | AW: Abnahme Los 2

Hallo Herr Fink, das sieht alles gut aus, Los 2 ist abgenommen. Gruß, J. Meier
""",
            keys=0.16,
            size=9.5,
        ),
        truth(
            MAIL,
            REJ,
            None,
            "de",
            client="Stadtarchiv Wallburg",
            project="Digitalisierung Ratsprotokolle",
            milestone="Los 2",
            signatory_name="Dr. Johanna Meier",
            signatory_title="Leiterin",
            signature_date="2026-03-13",
        ),
    )

    yield one(
        "mail-de-cond",
        page(
            """
## Betreff: Freigabe Konzeptphase Intranet-Relaunch (Auftrag 70-118)
| Absender: Pia Sandmann, Kommunikation, Dentalwerke Mosbach SE
| Empfänger: Agentur Federleicht
| Datum: 28.05.2026, 08:47

Liebe Frau Kunze,

die Konzeptphase geben wir unter einer Bedingung frei: Die Klickdummys müssen bis 12. Juni noch um die Ansicht für Schichtarbeiter ergänzt werden. Die Rate von 8.750,00 EUR dürfen Sie schon stellen.

Viele Grüße
Pia Sandmann
Leiterin Unternehmenskommunikation
""",
            look="box",
        ),
        truth(
            MAIL,
            COND,
            None,
            "de",
            client="Dentalwerke Mosbach SE",
            project="Intranet-Relaunch",
            project_code="70-118",
            milestone="Konzeptphase",
            signatory_name="Pia Sandmann",
            signatory_title="Leiterin Unternehmenskommunikation",
            signature_date="2026-05-28",
            amount="8750.00 EUR",
            conditions=[
                "Die Klickdummys müssen bis 12. Juni noch um die Ansicht für Schichtarbeiter ergänzt werden"
            ],
        ),
    )

    yield one(
        "mail-fr-ok",
        typ(
            """
#grid(columns: (2.2cm, 1fr), row-gutter: 5pt, [De :], [*Sylvie Morvan* – Office du tourisme du Pays d'Auge], [À :], [contact@atelier-kreis.example], [Envoyé :], [mardi 17 novembre 2026 10:22], [Objet :], [Livrable 2 – charte graphique : bon pour accord])
#line(length: 100%, stroke: .4pt)
Bonjour,

Nous avons présenté la charte au bureau hier soir. Aucun commentaire, tout le monde l'a trouvée très réussie. Je vous confirme donc que nous acceptons le livrable 2 (projet Signalétique des sentiers). Vous pouvez établir la facture de 4 300,00 €.

Bien cordialement, \\
Sylvie Morvan \\
Directrice
""",
            font="DejaVu Sans",
            size=9,
        ),
        truth(
            MAIL,
            OK,
            None,
            "fr",
            client="Office du tourisme du Pays d'Auge",
            project="Signalétique des sentiers",
            milestone="Livrable 2 – charte graphique",
            signatory_name="Sylvie Morvan",
            signatory_title="Directrice",
            signature_date="2026-11-17",
            amount="4300.00 EUR",
        ),
    )

    yield one(
        "mail-es-ok",
        page(
            """
De: Gonzalo Arrieta (Bodegas Viña Tercia)
Para: soporte@ercisistemas.example
Fecha: lunes, 19 de enero de 2026 13:05
Asunto: Conformidad con la implantación del ERP - fase Almacén
---
Buenas tardes:

Cerramos el inventario el viernes con el sistema nuevo y cuadra al 99,8 %. Doy mi conformidad a la fase Almacén del proyecto Implantación del ERP (ref. VT-ERP-3). Gracias al equipo por las noches sin dormir.

Un saludo,
Gonzalo Arrieta
Director de Operaciones, Bodegas Viña Tercia
""",
            font="Courier",
            size=9.5,
        ),
        truth(
            MAIL,
            OK,
            None,
            "es",
            client="Bodegas Viña Tercia",
            project="Implantación del ERP",
            project_code="VT-ERP-3",
            milestone="fase Almacén",
            signatory_name="Gonzalo Arrieta",
            signatory_title="Director de Operaciones",
            signature_date="2026-01-19",
        ),
    )

    yield one(
        "mail-nl-uitstel",
        page(
            """
| Van: Anouk Verhagen (Museum De Waag) | Verzonden: woensdag 16 september 2026 15:58
| Aan: Kees Lambooij (LichtLijn) | Onderwerp: Oplevering vitrineverlichting

Dag Kees,

Ik heb je opleverdocument ontvangen, dank. Onze conservator is deze week ziek en ik wil hem eerst laten meekijken voordat we iets goedkeuren. Ik kom er eind volgende week op terug.

Groet,
Anouk Verhagen
Hoofd Presentaties
""",
            look="bare",
        ),
        truth(
            MAIL,
            None,
            None,
            "nl",
            client="Museum De Waag",
            project="vitrineverlichting",
            signatory_name="Anouk Verhagen",
            signatory_title="Hoofd Presentaties",
        ),
    )

    yield one(
        "mail-nl-ok",
        page(
            """
# Postvak IN
## Akkoord meetrapport geluid - Windlust
Iris Bouwmeester &lt;i.bouwmeester@ecopolder.example&gt;      24 juni 2026 om 20:41
Aan: rapporten@akoestica.example
---
Beste mensen van Akoestica,

Het definitieve meetrapport (project Geluidsonderzoek Windlust, AK-1902) is duidelijk en volledig. Wij keuren het goed; het restant van € 3.875,00 wordt deze week overgemaakt.

Iris Bouwmeester
voorzitter Energiecoöperatie Ecopolder U.A.
""",
            accent="#c5221f",
        ),
        truth(
            MAIL,
            OK,
            None,
            "nl",
            client="Energiecoöperatie Ecopolder U.A.",
            project="Geluidsonderzoek Windlust",
            project_code="AK-1902",
            signatory_name="Iris Bouwmeester",
            signatory_title="voorzitter",
            signature_date="2026-06-24",
            amount="3875.00 EUR",
        ),
    )

    yield one(
        "mail-it-cond",
        page(
            """
Da: <b>Carlo Mantegazza</b>
A: Studio Geologico Appennino
Inviato: giovedì 23 luglio 2026 18:10
Oggetto: Relazione geologica Variante di Monteforno
---
Gentile dott.ssa Rinaldi,
abbiamo esaminato la relazione geologica (incarico SGA-2026-15, progetto Variante di Monteforno). La accettiamo, a patto che
- la tavola 7 sia riemessa in scala 1:500;
- siano allegati i certificati delle prove triassiali.
Cordiali saluti
Carlo Mantegazza
Responsabile progettazione - Strade e Ponti Lombarde S.p.A.
""",
            font="Times-Roman",
            size=11,
        ),
        truth(
            MAIL,
            COND,
            None,
            "it",
            client="Strade e Ponti Lombarde S.p.A.",
            project="Variante di Monteforno",
            project_code="SGA-2026-15",
            signatory_name="Carlo Mantegazza",
            signatory_title="Responsabile progettazione",
            signature_date="2026-07-23",
            conditions=[
                "la tavola 7 sia riemessa in scala 1:500",
                "siano allegati i certificati delle prove triassiali",
            ],
        ),
    )

    yield one(
        "mail-pt-vendor",
        page("""
De: Equipa Comercial - Vértice Energia, Lda.
Para: Condomínio Edifício Atlântida
Data: 29 de abril de 2026
Assunto: Instalação fotovoltaica concluída
---
Estimado cliente,
Temos o gosto de informar que a Instalação fotovoltaica (obra VE-664) ficou ontem concluída e a produzir. Muito agradecemos a sua confiança. Enviaremos o auto de receção para assinatura na próxima semana.
Com os melhores cumprimentos,
Vértice Energia, Lda.
"""),
        truth(
            MAIL,
            None,
            None,
            "pt",
            client="Condomínio Edifício Atlântida",
            project="Instalação fotovoltaica",
            project_code="VE-664",
        ),
    )


def letters() -> Iterator[Paper]:
    """Letters and a resolution."""
    yield one(
        "resolution",
        page(
            """
= <b>LAKE VESPER SANITARY DISTRICT</b>
= BOARD OF COMMISSIONERS
= Resolution 2026-31
WHEREAS, the District entered into Contract LV-19 with Bascom Trenchless Inc. for the Elm Street Interceptor Lining; and
WHEREAS, the District Engineer has reported that the work has been completed in substantial conformity with the plans and has recommended acceptance;
NOW, THEREFORE, BE IT RESOLVED that the Board hereby accepts the Elm Street Interceptor Lining as complete and authorizes final payment of $88,204.16 to the contractor.
ADOPTED this ninth day of June, 2026, by the following vote: Ayes 5, Nays 0, Absent 0.

~801~
Hollis Brandvold, President of the Board
""",
            font="Times-Roman",
            size=12,
        ),
        truth(
            ACC,
            OK,
            True,
            "en",
            client="LAKE VESPER SANITARY DISTRICT",
            project="Elm Street Interceptor Lining",
            project_code="LV-19",
            signatory_name="Hollis Brandvold",
            signatory_title="President of the Board",
            signature_date="2026-06-09",
            amount="88204.16 USD",
        ),
    )

    yield one(
        "letter-survey",
        typ(
            """
#align(right)[Trevanion Minerals plc \\ Exploration Office, Camborne \\ 6 February 2026]
#v(8pt)
Messrs Lodestone Geophysics \\ For the attention of Dr Nils Aker

Dear Dr Aker

*Airborne survey, Carn Brea licence area – final report*

Our project number: TM-EX-88

Thank you for the final report and data set delivered on 12 January. Our geologists have checked the flight lines and the levelled grids and found them to meet the specification. We are pleased to accept the survey, and the balance of £64,350.00 will be paid on 28 February.

May I say how well your crew coped with the weather.

Yours sincerely

#pen[Jory Penhaligon] \\
Jory Penhaligon \\ Exploration Manager
""",
            font="Liberation Serif",
            size=11.5,
        ),
        truth(
            ACC,
            OK,
            True,
            "en",
            client="Trevanion Minerals plc",
            project="Airborne survey, Carn Brea licence area",
            project_code="TM-EX-88",
            signatory_name="Jory Penhaligon",
            signatory_title="Exploration Manager",
            signature_date="2026-02-06",
            amount="64350.00 GBP",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of them."""
    yield from mails()
    yield from letters()
