"""Italian papers: a test record, a letter, an order."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.platypus import Spacer, Table

from third_hand.flow import HEAD, SANS, flow, ink, p, pairs
from third_hand.pens import scan

_KIND = "acceptance_certificate"


def _verbale(good: bool) -> bytes:
    a, b = ("✗", "  ") if good else ("  ", "✗")
    return flow(
        [
            p("Verbale di collaudo", HEAD),
            p("redatto presso la sede del committente il giorno 23 febbraio 2026", SANS),
            Spacer(1, 8),
            pairs(
                [
                    ("Committente", "Acquedotto Valsesina S.p.A."),
                    ("Fornitore", "Telemisure Padane S.r.l."),
                    ("Commessa", "TM-4471"),
                    ("Progetto", "Telelettura contatori"),
                    ("Oggetto del collaudo", "Rete radio, comuni della bassa valle"),
                    ("Importo da liquidare", "€ 31.950,00"),
                ],
                True,
                SANS,
            ),
            Spacer(1, 12),
            p(
                "Sono stati letti a distanza 1.204 contatori in tre giornate. Le antenne dei "
                "tre serbatoi sono state provate con carico pieno e con batteria. I contatori "
                "respinti in fabbrica erano già stati sostituiti prima della posa. Il collaudo "
                "di una "
                "zona non vale per le altre; la zona non accettata si collauda di nuovo a spese "
                "del "
                "fornitore. Il committente dichiara il collaudo:",
                SANS,
            ),
            Spacer(1, 6),
            p(f"[ {a} ] superato, la fornitura è accettata", SANS),
            p(f"[ {b} ] non superato, la fornitura è respinta", SANS),
            Spacer(1, 20),
            p("Il responsabile per il committente", SANS),
            p("Ing. Ermanno Rigotti, responsabile reti", SANS),
            ink(88),
            Spacer(1, 8),
            p("Il tecnico del fornitore: Silvia Brusa", SANS),
            ink(89),
        ],
        "Mod. COL/3",
    )


def _italian() -> Iterator[Paper]:
    fields = {
        "client": "Acquedotto Valsesina S.p.A.",
        "project": "Telelettura contatori",
        "project_code": "TM-4471",
        "milestone": "Rete radio, comuni della bassa valle",
        "signatory_name": "Ermanno Rigotti",
        "signatory_title": "responsabile reti",
        "signature_date": "2026-02-23",
        "amount": "31950.00 EUR",
    }
    label = truth(_KIND, "accepted", True, "it", warnings=["scanned"], **fields)
    yield Paper(
        "c-verbale-collaudo-it", "a", "scan", scan(_verbale(True), 53), label, _verbale(True)
    )
    label = truth(_KIND, "rejected", True, "it", **fields)
    yield Paper("c-verbale-collaudo-it", "b", "form", _verbale(False), label)
    todo = "consegna dei filmati senza musica entro il 15 luglio 2026"
    page = flow(
        [
            p("Consorzio Tutela Nocciola delle Langhe", HEAD),
            p("Cortemilia, 1° luglio 2026"),
            Spacer(1, 12),
            p("Spettabile Agenzia Ventisette, Torino"),
            Spacer(1, 8),
            p(
                "con la presente accettiamo con riserva la tappa «Campagna estiva» del progetto "
                "Nocciola nel "
                f"Mondo. La riserva riguarda un solo punto: {todo}. Il compenso di € 22.600,00 "
                f"sarà "
                "fatturabile a riserva sciolta."
            ),
            Spacer(1, 12),
            p("Distinti saluti"),
            ink(90),
            p("Delfina Abrate<br/>Presidente"),
        ]
    )
    label = truth(
        _KIND,
        "accepted_with_conditions",
        True,
        "it",
        client="Consorzio Tutela Nocciola delle Langhe",
        project="Nocciola nel Mondo",
        milestone="Campagna estiva",
        signatory_name="Delfina Abrate",
        signatory_title="Presidente",
        signature_date="2026-07-01",
        amount="22600.00 EUR",
        conditions=[todo],
    )
    yield Paper("c-lettera-consorzio-it", "a", "text", page, label)
    page = flow(
        [
            p("ORDINE DI ACQUISTO N. 2026/0775", HEAD),
            p("Cliente: Ospedale San Bassiano<br/>Fornitore: Studio Legale Marangoni e Associati"),
            Spacer(1, 8),
            Table(
                [
                    ["Voce", "Euro"],
                    ["Assistenza contrattuale", "12.000,00"],
                    ["Due diligence", "8.400,00"],
                    ["Totale ordine", "20.400,00"],
                ],
                colWidths=[300, 120],
            ),
            Spacer(1, 8),
            p(
                "Progetto: Nuovo blocco operatorio. Indicare il numero d'ordine in fattura. La "
                "merce o il "
                "servizio rifiutati non saranno pagati."
            ),
            Spacer(1, 20),
            p("Ordine emesso in via telematica, non richiede firma."),
        ]
    )
    label = truth(
        "purchase_order",
        None,
        None,
        "it",
        client="Ospedale San Bassiano",
        project="Nuovo blocco operatorio",
        amount="20400.00 EUR",
        po_number="2026/0775",
    )
    yield Paper("c-ordine-legale-it", "a", "text", page, label)


def papers() -> Iterator[Paper]:
    yield from _italian()
