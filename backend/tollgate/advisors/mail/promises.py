"""A promise of payment: the date and the amount that a client names for it.

A date counts when its sentence speaks of a payment to come, not of one made, asked for, put off or
tied to a condition.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from tollgate.advisors.folding import folded
from tollgate.advisors.grounding.amounts import AmountHabits, find_amounts
from tollgate.advisors.grounding.dates import DateMention
from tollgate.advisors.grounding.scope import clause_around
from tollgate.advisors.grounding.sentences import sentence_around, sentences
from tollgate.advisors.grounding.spans import Span
from tollgate.advisors.mail.money_places import money_places
from tollgate.kernel.money import Money

# On folded text. Words of paying, in all languages: mixed mails are common.
_PAY = re.compile(
    r"\b(?:pay|pays|paying|payments?|payable|wire|wires|wiring|transfer\w*|remit\w*|settle\w*"
    r"|send(?:ing)?|release\w*|run"
    r"|batch|checks?|cheques?|ach|bacs|disburse\w*|warrant|zelle|money|funds?|tranche"
    r"|instal?lments?|half|rest|balance|due"
    r"|scheduled|queued|slated|going out|go out|goes out|out on|paid|cut|clear|draft|debit"
    r"|promise|drop\w*|put through|going through|goes through"
    r"|vergut\w*|regulier\w*|anweisung|erstatt\w*|vers(?:er|ons|e|erai|iamo|ero|o)|vire\w*|stort\w*"
    r"|segu(?:e|em|ira|irao)|ingres\w+|mand(?:o|iamo)"
    r"|zahl\w*|uberweis\w*|anweis\w*|angewiesen|begleich\w*|geld|betrag|rate|raus|zahllauf"
    r"|zahlungslauf|lastschrift|eingeplant"
    r"|pai\w+|paye\w*|regl\w+|virement\w*|versement|solde\w*|cheque|mandat\w*|echeance|acompte"
    r"|pag\w+|transf\w+|abon\w+|remesa|deposit\w+|liquid\w+|cobr\w+|giro|programad\w+|saldo"
    r"|saldar\w*"
    r"|bonific\w+|distinta|versam\w+|rata|salda\w*|scadenza"
    r"|beta\w+|overmak\w*|overboek\w*|overgemaakt|maken? het over|voldoe\w*|voldaan|termijn"
    r"|betaalrun|betaalbatch"
    r"|boleto|agendad\w+|remessa|quit\w+|pix|deposit\w+|parcela|vencimento|prestac\w+)\b"
)
_PAST = re.compile(
    r"\b(?:went out|was (?:paid|sent|made|wired|transferred|settled|mailed|released)|were paid"
    r"|has been (?:paid|sent|wired|transferred|settled)"
    r"|have (?:already )?paid|we paid|i paid|already paid|been paid|cleared|cashed|sent (?:it|you"
    r"|the|on)|left our"
    r"|wurde\w*|bezahlt am|uberwiesen|haben wir|beglichen|ist raus|abgebucht"
    r"|a ete|ont ete|avons (?:paye|regle)|payee? le|reglee? le|parti le|est parti\w*"
    r"|fue|se pago|pagamos el|pagad[oa] el|hicimos|salio|se abono|transferimos el"
    r"|e stat[oa]|abbiamo (?:pagato|fatto|disposto)|pagat[oa] il|partito"
    r"|is betaald|hebben (?:wij|we) (?:betaald|overgemaakt)|is op|werd|betaald op|overgemaakt op"
    r"|(?:te|le|les|os) (?:transferi|pague|deposite|abone|gire)|ya (?:transferi|pague|deposite)"
    r"|(?:is|zijn|werd) (?:\w+ ){1,3}(?:betaald|overgemaakt|voldaan)|(?:wurde|ist) (?:\w+ ){1,3}"
    r"(?:bezahlt|uberwiesen)|fatto (?:ieri|oggi)|saldat[oa]|inoltrat[oa]|(?:ho|abbiamo) (?:gia )?"
    r"(?:pagato|saldato|bonificato)|(?:j'ai|on a|nous avons) (?:deja )?(?:paye|vire|regle)"
    r"|foi|fizemos|pag[ao]s? (?:em|no dia)|liquidad[oa] em|quitamos)\b"
)
_FUTURE = re.compile(
    r"\b(?:will|'ll|shall|going|goes|go|to be|scheduled|next|expect|plan|upcoming|comes?|get"
    r"|lands?|paying|sending"
    r"|wird|werden|kommt|kommen|folgt|erfolgt|geht|sera|seront|partira|recevrez|vous aurez|sera"
    r"|part|partent|prevu\w*|programme\w*"
    r"|se pagara|pagaremos|sera|saldra|sale|programad\w+|queda|pagamos|verra|sara|saremo|parte"
    r"|partira|paghiamo|pagheremo|wordt|worden"
    r"|volgt|gaat|krijg\w*|ontvang\w*|sera|serao|vai|vamos|sai|agendad\w+|pagarei|pago|fica"
    r"|recebe\w*)\b"
)
_ASK = re.compile(
    r"\b(?:can we|could we|may we|would you|could you|is it ok|ok if|possible to|extension|extend"
    r"|until then please|please (?:wait|hold)"
    r"|request\w*|ask for|hoping|hope to|try to|if we could|need (?:more time|until|till)"
    r"|give (?:us|me)|wait until|bear with|push\w*"
    r"|konnen wir|konnten wir|durfen wir|bitten um|aufschub|stundung|verlanger\w*|pouvons-nous"
    r"|pourrions|serait-il|delai|report|sursis"
    r"|podemos|podriamos|seria posible|aplaz\w+|prorroga|possiamo|potremmo|sarebbe possibile"
    r"|dilazione|proroga|kunnen we|zouden we|uitstel"
    r"|poderiamos|seria possivel|prorrogac\w+|da para|da pra)\b"
)
_CONDITION = re.compile(
    r"\b(?:once you|once (?:the|it|we|i)|as soon as|if you|provided|unless|until you"
    r"|when you (?:correct|send|fix)|after you|subject to|upon receipt"
    r"|only (?:after|when|if)|sobald|sofern|wenn (?:sie|ihr|die|der)|erst wenn|vorausgesetzt"
    r"|des que|une fois|si vous|a condition|sous reserve"
    r"|en cuanto|una vez|siempre que|cuando nos|appena|non appena|a condizione|se ci|zodra|mits"
    r"|als u|als jullie|assim que|desde que|quando nos)\b"
)
OTHER_DATE = re.compile(
    r"\b(?:dated?|invoice of|your (?:letter|mail|email|message) of|from|since|seit|schreiben vom"
    r"|datee?|depuis|en date|de fecha|del pasado"
    r"|datata|d\.d|datada|received|issued|expired?|meets?|meeting|sits|sitting|back (?:on|from)"
    r"|until|bis|jusqu'?au|hasta|fino al?|tot|ate)\s+"
    r"(?:the\s|der\s|dem\s|le\s|el\s|il\s|de\s|o\s)?(?:\w+,?\s)?$"
)
_DECIDES = re.compile(
    r"\b(?:approv\w*|board|committee|council|meet\w*|sign\w*|vote\w*|back|return\w*|holiday"
    r"|vacation"
    r"|genehmig\w*|sitzung|tagt|freigabe|freigeb\w*|gremium|urlaub|zuruck|reunion|conseil"
    r"|comite|valid\w*"
    r"|agenda|college|gemeenteraad|raad|besluit|beslissing|entscheid\w*|decision|decid\w+"
    r"|consejo|aprob\w*|comite|riunione|consiglio|approva\w*|vergader\w*|goedkeur\w*"
    r"|bestuur|reuniao"
    r"|conselho|aprova\w*)\b"
)
_BILLED = re.compile(
    r"\b(?:dated|issued|invoice (?:of|from|dated)|delivered|visit|on site|installed|test\w*"
    r"|due|overdue"
    r"|fallig\w*|rechnung vom|geliefert|echeance|facture du|livr\w*|vence|vencid\w*"
    r"|factura del|entreg\w*"
    r"|scad\w*|fattura del|vervalt|vervallen|factuur van|gelever\w*|fatura de)\b"
)
_LONG_PAST = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Promise:
    """The day promised and its place; the amount of that payment when it is stated."""

    on: date
    at: Span
    amount: Money | None
    amount_at: Span | None


# What a sentence with a date may be about; judges weigh each family of words.
FAMILIES = {
    "pay": _PAY,
    "past": _PAST,
    "future": _FUTURE,
    "ask": _ASK,
    "condition": _CONDITION,
    "decides": _DECIDES,
    "billed": _BILLED,
}


def rule_score(text: str, mention: DateMention, written_on: date, language: str) -> int:
    """How much a date looks promised by the rules alone; 0 for not at all."""
    for before, span in pairwise((None, *sentences(text, language))):
        if span is not None and span.holds(mention.at):
            near = folded(f"{before.of(text) if before else ''} {span.of(text)}")
            return _score(text, span, near, mention, written_on)
    return 0


def _score(text: str, span: Span, near: str, mention: DateMention, written_on: date) -> int:
    """How much a date looks promised: 0 for not at all."""
    clause = clause_around(mention.at, text)
    said, part = folded(span.of(text)), folded(clause.of(text))
    before = folded(text[max(span.start, mention.at.start - 30) : mention.at.start])
    if mention.value is None or mention.approximate or mention.value < written_on - _LONG_PAST:
        return 0
    if mention.value < written_on and not _FUTURE.search(said):
        return 0
    if OTHER_DATE.search(before) or said.rstrip().endswith("?"):
        return 0
    if _ASK.search(part) or _CONDITION.search(part):
        return 0
    if _PAST.search(part) and not _FUTURE.search(part):
        return 0
    score = 1 + 3 * bool(_PAY.search(part)) + 2 * bool(_PAY.search(said)) + bool(_PAY.search(near))
    score += 2 * bool(_FUTURE.search(part)) + bool(_FUTURE.search(said))
    return score + bool(re.search(r"\d{3}", said))


def promised_amount(
    text: str, at: Span, language: str, currency: str | None, taken: tuple[Span, ...] = ()
) -> tuple[Money | None, Span | None]:
    """The amount in the sentence of the promised date: the nearest, before it if there is one; else
    the only amount that stands near. `taken`: places known to be no amounts."""
    span = sentence_around(at, text)
    amounts = [
        (amount.money, amount.at)
        for amount in find_amounts(text, language, AmountHabits(currency))
        if amount.money is not None and _told(amount.at.of(text))
    ]
    if currency is not None:
        shown = folded(text)
        known = [place for _, place in amounts]
        amounts += [
            (Money(figure.minor, currency), figure.at)
            for figure in money_places(text, span.start, language, currency, taken)
            if (_told(figure.at.of(text)) or _handed_over(shown, figure.at, at))
            and not any(figure.at.touches(one) for one in known)
        ]
    amounts = [pair for pair in amounts if pair[0].minor > 0]
    near = [pair for pair in amounts if span.holds(pair[1])] or _alone(text, at, amounts)
    if not near:
        return None, None
    return min(
        near,
        key=lambda pair: (
            at.start - pair[1].end if pair[1].end <= at.start else 4 * (pair[1].start - at.end)
        ),
    )


_HANDS = re.compile(
    r"\b(?:pay\w*|send\w*|give|wire|transfer\w*|zahl\w*|uberweis\w*|kommen|schick\w*|vers\w+|vire\w*"
    r"|envo\w+|pag\w+|transf\w+|mand\w+|bonific\w*|bet\w+|overmak\w*|stort\w*|pix de|faco\w*|hago"
    r"|hare|krijg\w*|recib\w+|receb\w+|ricev\w+)\b(?:\W+\w+){0,3}?\W*$"
)


def _handed_over(shown: str, figure: Span, day: Span) -> bool:
    """Whether a bare figure follows a word of paying, or the day follows it at once."""
    if figure.touches(day) or re.fullmatch(r"\d{1,2}[.,]\d\d", figure.of(shown)):
        return False
    before = shown[max(0, figure.start - 40) : figure.start]
    between = shown[figure.end : day.start] if figure.end <= day.start else None
    at_once = between is not None and len(between) <= 10 and re.search(r"\d", between) is None
    return at_once or _HANDS.search(before) is not None


def _alone(text: str, at: Span, amounts: list[tuple[Money, Span]]) -> list[tuple[Money, Span]]:
    """The only amount of a notice whose lines are short: "Amount: …" above or below the day."""
    line = text[text.rfind("\n", 0, at.start) + 1 : at.end].strip()
    values = {money for money, _ in amounts}
    return amounts if ":" in line and len(values) == 1 else []


def _told(written: str) -> bool:
    """Whether a figure shows that it is money: a currency, or two decimals of a number that is too
    long for a day and a month."""
    return re.search(r"[^\d\s.,'’-]|\d{3}[.,]\d\d$", written.strip()) is not None
