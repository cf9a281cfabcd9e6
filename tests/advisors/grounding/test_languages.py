"""Short business texts are told apart; texts that say too little are not guessed."""

import pytest

from tollgate.advisors.grounding.languages import detect_language

TEXTS = {
    "en": [
        "Hi team, could you resend invoice 4711? We never received it.",
        "The client confirms that the works have been completed.",
        "Approved, thanks. Will be in Friday's run.",
        "ACCEPTANCE CERTIFICATE\nThis is to certify that the milestone was delivered",
    ],
    "de": [
        "Guten Tag, die Rechnung ist bei uns nicht angekommen.",
        "Hiermit wird die Abnahme der Leistung bestätigt.",
        "Wir zahlen nächste Woche, viele Grüße",
        "Abnahmeprotokoll: Auftraggeber und Auftragnehmer",
    ],
    "fr": [
        "Bonjour, nous n'avons pas reçu la facture.",
        "Les travaux sont acceptés sans réserve.",
        "Procès-verbal de réception des travaux",
        "Merci de nous envoyer le bon de commande.",
    ],
    "es": [
        "Buenos días, no hemos recibido la factura.",
        "Se aceptan los trabajos de conformidad.",
        "Acta de aceptación del hito 3 por el cliente",
        "El pago se hará el próximo viernes.",
    ],
    "nl": [
        "Goedemiddag, wij hebben de factuur niet ontvangen.",
        "Het werk is akkoord bevonden.",
        "Hierbij het proces-verbaal van oplevering van de werkzaamheden",
        "Betaling volgt deze week.",
    ],
    "pt": [
        "Bom dia, não recebemos a fatura.",
        "Os trabalhos foram aceites sem reservas.",
        "Termo de aceite da entrega pelo cliente",
        "O pagamento será feito na sexta-feira, obrigado.",
    ],
    "it": [
        "Buongiorno, non abbiamo ricevuto la fattura.",
        "I lavori sono accettati senza riserve.",
        "Verbale di collaudo e accettazione delle opere",
        "Il pagamento sarà effettuato venerdì, grazie.",
    ],
}


@pytest.mark.parametrize(
    ("language", "text"), [(each, text) for each, texts in TEXTS.items() for text in texts]
)
def test_told_apart(language: str, text: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize("text", ["", "4711", "OK", "PO-1200 EUR 500.00"])
def test_too_little(text: str) -> None:
    assert detect_language(text) is None
    assert detect_language(text, "de") == "de"
