"""What the words of letters, mails, minutes and records decide, in seven languages."""

from __future__ import annotations

import pytest

from sign_off_paper import read
from tollgate.advisors.documents.reading import Verdict
from tollgate.advisors.documents.vocabulary.asides import (
    asks_for_word,
    is_unable,
    leaves_open,
    puts_off,
    sets_a_task,
    speaks_of_terms,
    stands_aside,
    tells_of_earlier,
    wants_rework,
)
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.stages import is_another, stages_in
from tollgate.advisors.documents.vocabulary.stems import Say
from tollgate.advisors.documents.vocabulary.wording import say_of_sentence

_LETTER = """
Brightwell Library Trust
Oakmoor Digital Ltd
12.06.2026
B-2201, Lantern Hall
{}
{}
{}
~
Ellen Marsh
"""
_MAIL = """
{}: Ellen Marsh <ellen.marsh@brightwell.example>
{}: 12.06.2026 09:14
{}: Tom Holt <tom.holt@oakmoor.example>
{}: Re: B-2201
{}
Ellen Marsh
"""
_RECORD = """
# {}
{}: Brightwell Library Trust
Lantern Hall
{}
{}
~
Ellen Marsh, 12.06.2026
"""
_LETTERS = {
    "en": ("Dear Mr Holt,", "Yours sincerely,"),
    "de": ("Sehr geehrter Herr Holt,", "Mit freundlichen Grüßen"),
    "fr": ("Monsieur,", "Cordialement,"),
    "es": ("Estimado señor Holt:", "Atentamente,"),
    "nl": ("Geachte heer Holt,", "Met vriendelijke groet,"),
    "pt": ("Caro Senhor Holt,", "Com os melhores cumprimentos,"),
    "it": ("Egregio Signor Holt,", "Cordiali saluti,"),
}
_HEADS = {
    "en": ("From", "Sent", "To", "Subject"),
    "de": ("Von", "Gesendet", "An", "Betreff"),
    "fr": ("De", "Envoyé", "À", "Objet"),
    "es": ("De", "Enviado", "Para", "Asunto"),
    "nl": ("Van", "Verzonden", "Aan", "Onderwerp"),
    "pt": ("De", "Enviado", "Para", "Assunto"),
    "it": ("Da", "Inviato", "A", "Oggetto"),
}
_RECORDS = {
    "en": ("Acceptance record", "Customer", "Signed for the Customer"),
    "de": ("Abnahmeprotokoll", "Auftraggeber", "Unterschrift Auftraggeber"),
    "fr": ("Procès-verbal de réception", "Client", "Signature du client"),
    "es": ("Acta de recepción", "Cliente", "Firma del cliente"),
    "nl": ("Proces-verbaal van oplevering", "Opdrachtgever", "Handtekening opdrachtgever"),
    "pt": ("Auto de receção", "Cliente", "Assinatura do cliente"),
    "it": ("Verbale di accettazione", "Cliente", "Firma del cliente"),
}
_ACCEPTED, _REJECTED = Verdict.ACCEPTED, Verdict.REJECTED
_LIMITED, _OPEN = Verdict.ACCEPTED_WITH_CONDITIONS, Verdict.UNDECIDED


@pytest.mark.parametrize(
    ("language", "words", "verdict"),
    [
        (
            "en",
            "Stage 1 was, as you know, accepted in April. The Stage 2 figures use the old map,\n"
            "and we find ourselves unable to take Stage 2 over.",
            _REJECTED,
        ),
        (
            "de",
            "Das Los 1 ist bereits abgenommen und vergütet. Für das Los 2 fehlt ein Nachweis;\n"
            "wir sind daher nicht in der Lage, die Abnahme zu erklären.",
            _REJECTED,
        ),
        (
            "es",
            "La fase 1 ya fue aceptada y pagada. Como los ensayos de la fase 2 no bastan,\n"
            "no estamos en condiciones de recibirla.",
            _REJECTED,
        ),
        (
            "it",
            "La fase 1 è già stata accettata. Poiché mancano le prove della fase 2,\n"
            "non siamo in grado di accettarla.",
            _REJECTED,
        ),
        ("de", "leider müssen wir Ihnen mitteilen, dass wir ihn so nicht übernehmen.", _REJECTED),
        ("pt", "Lamentamos informar que o troço não cumpre, pelo que o recusamos.", _REJECTED),
        (
            "fr",
            "Nous acceptons la phase 2 sans réserve. La garantie décennale et les\n"
            "clauses relatives au refus des travaux demeurent inchangées.",
            _ACCEPTED,
        ),
        (
            "nl",
            "Wij aanvaarden fase 2 zonder voorbehoud. U kunt factureren.\n"
            "De bepalingen over verborgen gebreken blijven onverkort van kracht.",
            _ACCEPTED,
        ),
        ("nl", "Wij nemen het over, zij het dat het luik nog moet worden bijgesteld.", _LIMITED),
        ("fr", "Nous réceptionnons la station, à ceci près que la trappe ferme mal.", _LIMITED),
        ("es", "Aceptamos el tramo, en el entendido de que se pintará antes del 1 de julio.", None),
        ("pt", "Aceitamos o troço, ficando o corrimão por colocar até 1 de julho.", _LIMITED),
    ],
)
def test_letters(language: str, words: str, verdict: Verdict | None) -> None:
    greeting, closing = _LETTERS[language]
    said = read(_LETTER.format(greeting, words, closing)).decision
    assert said is verdict if verdict is not None else said is not Verdict.ACCEPTED


@pytest.mark.parametrize(
    ("language", "words", "verdict"),
    [
        (
            "en",
            "We accept the second delivery and you can bill it.\n"
            "This message does not constitute acceptance of any contractual terms.",
            _ACCEPTED,
        ),
        (
            "de",
            "Die zweite Lieferung ist von uns abgenommen, die Rechnung bitte an Herrn Ott.\n"
            "Diese E-Mail stellt keine Annahme von Vertragsbedingungen dar.",
            _ACCEPTED,
        ),
        (
            "it",
            "La seconda consegna è approvata, potete fatturare.\n"
            "Il presente messaggio non costituisce accettazione di condizioni contrattuali.",
            _ACCEPTED,
        ),
        ("en", "A nudge: we are still waiting for your sign-off on Stage 3.", None),
        ("es", "Seguimos a la espera de su conformidad. Hasta entonces no podemos facturar.", None),
        ("nl", "Wij missen nog uw akkoord op fase 3. Pas daarna kunnen wij factureren.", None),
        ("pt", "Continuamos à espera da vossa aprovação. Só depois podemos faturar.", None),
        (
            "fr",
            "Le rapport me plaît, mais je ne peux pas encore vous donner l'accord ;\n"
            "il viendra au plus tôt après la séance du 9.",
            None,
        ),
        (
            "de",
            "Mir gefällt er, aber eine Freigabe kann ich Ihnen noch nicht geben;\n"
            "sie folgt frühestens nach der Sitzung.",
            None,
        ),
        ("fr", "La page ne va pas, on ne valide pas. À refaire.", _REJECTED),
        ("pt", "Está aprovado, exceto o rodapé: ainda tem a morada antiga.", _LIMITED),
    ],
)
def test_mails(language: str, words: str, verdict: Verdict | None) -> None:
    assert read(_MAIL.format(*_HEADS[language], words)).decision is verdict


@pytest.mark.parametrize(
    ("language", "words", "verdict"),
    [
        ("en", "The customer accepts the works. Latent defects are not affected.", _ACCEPTED),
        ("es", "El cliente acepta la entrega. Aceptación o rechazo debe ser motivado.", _ACCEPTED),
        ("pt", "O cliente aceita. Aceite com ressalvas ou recusa deve ser justificado.", _ACCEPTED),
        ("it", "Il Cliente accetta l'opera. In mancanza di firma non è accettata.", _ACCEPTED),
        ("de", "Die Leistungen werden abgenommen. Position 4 wird nicht anerkannt.", _LIMITED),
        ("fr", "Le client accepte les travaux. Le poste 4 n'est pas accepté.", _LIMITED),
        ("pt", "O cliente aceita os trabalhos. O item 4 não é aceite.", _LIMITED),
        ("de", "Die Anlage wird übernommen. Der Ölabscheider ist noch zu reinigen.", _LIMITED),
        ("de", "Eine Abnahme kommt derzeit nicht in Betracht.", _REJECTED),
        ("it", "Il committente deciderà sull'accettazione dopo la perizia.", _OPEN),
        ("es", "La Propiedad decidirá sobre la recepción una vez conocido el dictamen.", _OPEN),
        (
            "en",
            "1 Minutes of the last meeting approved.\n"
            "2 Interface (M2): Ms Marsh accepted M2 as complete; it may be invoiced.\n"
            "3 Mobile app (M6): not accepted.\nDecision sought today: M2",
            _ACCEPTED,
        ),
        (
            "fr",
            "1. Lot 1 : réceptionné le 2 mars, soldé.\n"
            "2. Lot 2 : le Consuel manque ; le lot ne peut être réceptionné ce jour.\n"
            "3. Divers : nettoyage accepté.",
            _REJECTED,
        ),
    ],
)
def test_records(language: str, words: str, verdict: Verdict) -> None:
    title, client, sign = _RECORDS[language]
    assert read(_RECORD.format(title, client, words, sign)).decision is verdict


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "All criteria have been met. We look forward to your confirmation."),
        ("de", "Alle Kriterien sind erfüllt. Wir freuen uns auf Ihre Bestätigung."),
        ("fr", "Tous les critères sont remplis. Dans l'attente de votre confirmation."),
        ("it", "Tutti i criteri sono soddisfatti. Restiamo in attesa della vostra conferma."),
    ],
)
def test_who_asks_for_the_word_does_not_give_it(language: str, words: str) -> None:
    title, client, _ = _RECORDS[language]
    assert read(_RECORD.format(title, client, words, "")).decision is _OPEN


@pytest.mark.parametrize(
    ("tells", "language", "words"),
    [
        (stands_aside, "nl", "dit bericht vormt geen aanvaarding van voorwaarden"),
        (speaks_of_terms, "pt", "as demais cláusulas permanecem inalteradas"),
        (tells_of_earlier, "nl", "deel 1 is zoals bekend al aanvaard en betaald"),
        (is_unable, "fr", "nous ne sommes pas en mesure de prononcer la réception"),
        (wants_rework, "es", "les rogamos remitan una versión corregida"),
        (puts_off, "pt", "só depois da reunião do conselho"),
        (leaves_open, "fr", "le client se prononcera sur la réception"),
        (sets_a_task, "en", "the handrail is to be fitted by 1 july"),
        (asks_for_word, "nl", "wij zien uw bevestiging graag tegemoet"),
    ],
)
def test_sentences_by_what_they_tell(tells: object, language: str, words: str) -> None:
    assert callable(tells)
    assert tells(fold(words), (language,))


@pytest.mark.parametrize(
    ("tells", "language", "words"),
    [
        (is_unable, "en", "we cannot bill before the stage is accepted"),
        (sets_a_task, "de", "der betrag ist bis zum 1. juli zu zahlen"),
        (tells_of_earlier, "fr", "la page est validée, vous pouvez facturer"),
    ],
)
def test_sentences_by_what_they_do_not_tell(tells: object, language: str, words: str) -> None:
    assert callable(tells)
    assert not tells(fold(words), (language,))


def test_stages_are_known_by_kind_and_number() -> None:
    assert stages_in("Arbeitspakete 1 und 2") == {("package", "1"), ("package", "2")}
    own = stages_in("Milestone 4")
    assert is_another(stages_in("Mobile app (M6)"), own)
    assert not is_another(stages_in("Phase A"), own)
    assert not is_another(stages_in("M4 is complete"), own)


@pytest.mark.parametrize(
    ("sentence", "say"),
    [
        ("Of we het werk aanvaarden, hoort u van hem.", None),
        ("Wij aanvaarden het werk.", Say.ACCEPT),
    ],
)
def test_whether_something_is_accepted_accepts_nothing(sentence: str, say: Say | None) -> None:
    assert say_of_sentence(sentence, ("nl", "en"))[0] is say
