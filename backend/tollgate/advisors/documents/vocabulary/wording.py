"""What an option or a sentence says: listed wordings of seven languages, else their stems."""

from __future__ import annotations

import re
from functools import cache

from tollgate.advisors.documents.vocabulary.lexicon import fold, pattern, phrases, table
from tollgate.advisors.documents.vocabulary.stems import (
    Say,
    before_limit,
    denied,
    limited,
    offers_choice,
    stance_of,
    supposed,
)


def say_of_option(text: str, languages: tuple[str, ...]) -> Say | None:
    """What ticking a box beside these words means; None for a box about something else."""
    folded = fold(text).strip(" .:;,!-–\"'")
    if not folded or len(folded) > 400 or re.match(r"n[or]o?\b\.?\s*\d", folded):
        return None
    plain = re.sub(r"\s+", " ", re.sub(r"\([^)]*\)", " ", folded)).strip(" .:;,")
    for key, say in (
        ("reject", Say.REJECT),
        ("conditional", Say.CONDITION),
        ("accept", Say.ACCEPT),
    ):
        if plain in phrases(languages, "options", key):
            return say
    if _negated(folded, languages) or _begins(plain, languages, "reject"):
        return Say.REJECT
    accepts = pattern(languages, "verdict", "accept").search(folded) or _begins(
        plain, languages, "accept"
    )
    if _conditional(folded, languages) and (accepts or _begins(plain, languages, "conditional")):
        return Say.CONDITION
    if _begins(plain, languages, "conditional"):
        return Say.CONDITION
    if accepts:
        return Say.CONDITION if limited(folded, languages[:1]) else Say.ACCEPT
    return None


def _begins(plain: str, languages: tuple[str, ...], key: str) -> bool:
    """Whether a short option begins or ends with one of the usual phrases."""
    if len(plain) > 120:
        return False
    words = plain.split()
    for size in range(min(len(words), 5), 0, -1):
        for piece in (" ".join(words[:size]), " ".join(words[-size:])):
            bare = piece.strip(" ,.:;-")
            short = len(bare) < 4 and not (piece == plain or piece[-1:] in ".,:;-")
            if len(bare) > 1 and not short and bare in phrases(languages, "options", key):
                return True
    return False


_UNCONDITIONAL = re.compile(
    r"\b(?:without|no|ohne|sans|aucune?|sin|sem|senza|nessun[ao]?|zonder|geen|keine?r?)\s+"
    r"(?:\w+\s+){0,4}?(?:conditions?|reservations?|exceptions?|qualifications?|defects?|comments?|"
    r"vorbehalte?|mangel|auflagen|einschrankung(?:en)?|beanstandung(?:en)?|bedingung(?:en)?|"
    r"reserves?|restrictions?|observations?|remarques?|reservas?|salvedades|condiciones|reparos|"
    r"observaciones|objeciones|ressalvas?|restricoes|pendencias|observacoes|condicoes|riserv[ae]|"
    r"condizioni|osservazioni|eccezioni|rilievi|voorbehoud|gebreken|restpunten|opmerkingen|"
    r"opleverpunten|voorwaarden|bezwaar|bezwaren|einwande?|objections?|open items|"
    r"punch ?list(?: items)?|snags?)\b"
    r"|\bunconditional(?:ly)?\b|\bvorbehaltlos\w*|\bmangelfrei\w*|\buneingeschrankt\w*"
)


# "With the following requirement: ..." limits whatever the noun is, unless it is a plain figure.
_FOLLOWING = re.compile(
    r"\b(?:with|mit|avec|con|com|met)\s+(?:\w+\s+){0,2}?(?:following|folgende\w*|suivante?s?|"
    r"siguientes?|seguent[ei]|seguintes?|volgende)\s+(?!(?:amount|sum|date|betrag|montant|importe|"
    r"importo|valor|bedrag|parties|persons|result|ergebnis|resultat|resultado|risultato|"
    r"esito)\b)\w+"
    r"|\b(?:con|mit|avec|com|met|with)\s+(?:\w+\s+){0,2}?(?:prescrizion[ei]|prescripcion(?:es)?|"
    r"prescriptions?|prescric(?:ao|oes)|voorschrift(?:en)?|massgaben?|mit der massgabe)\b"
)
# A bare "No." written into a form, unlike "No. 8" and unlike the answer to a question.
_PLAIN_NO = re.compile(
    r"^(?:NO|No|NEIN|Nein|NON|Non|NEE|Nee|N[ÃA]O|N[ãa]o)\s*[.!:;](?=\s+[^\W\d_]+[^\w-])"
)
_DEADLINE = re.compile(
    r"\bnot \w+ within (?:\w+ ){1,2}(?:working |business |calendar )?days?\b"
    r"[^.;]*\b(?:are|is|will)\b"
)
CHOICES = re.compile(r"\([^()]{0,120}/[^()]{0,120}\)")


_LIFTED = re.compile(
    r"\b(?:refusal|rejection|objections?)\b[^.;]{0,40}\b(?:is|are|was|has been) (?:\w+ )?"
    r"(?:lifted|withdrawn|settled)\b"
)


def _negated(folded: str, languages: tuple[str, ...]) -> bool:
    clean = _LIFTED.sub(" ", _UNCONDITIONAL.sub(" ", folded))
    return pattern(languages, "verdict", "reject").search(clean) is not None


def _conditional(folded: str, languages: tuple[str, ...]) -> bool:
    clean = _UNCONDITIONAL.sub(" ", folded)
    limited = pattern(languages, "verdict", "conditional").search(clean) is not None
    return limited or _FOLLOWING.search(clean) is not None


def say_of_sentence(text: str, languages: tuple[str, ...]) -> tuple[Say | None, bool]:
    """What a sentence decides, and whether it is a formula that only a signature brings to life."""
    if _PLAIN_NO.match(text.strip()):
        return Say.REJECT, False
    offered = CHOICES.search(text)
    if offered is not None:  # "(approved / not approved)" offers, what follows it says
        chosen = say_of_option(text[offered.end() :], languages)
        if chosen is not None:
            return chosen, False
        text = CHOICES.sub(" ", text)
    folded = _plainly(text)
    languages = spoken_in(folded, languages)
    if not 6 <= len(folded) <= 1200 or offers_choice(folded, languages):
        return None, False
    say, formula = _listed_say(folded, languages)
    if say is Say.ACCEPT or say is Say.CONDITION:
        return _undenied(say, folded, languages), formula
    return say, formula


def spoken_in(folded: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """The first language alone where a sentence has more of its small words than of the others':
    "no" denies in English and is "in the" in Portuguese."""
    words = set(re.findall(r"[^\W\d_]+", folded))
    first, *rest = (len(words & _small_words(each)) for each in languages)
    return languages[:1] if first > max(rest, default=0) else languages


@cache
def _small_words(language: str) -> frozenset[str]:
    return frozenset(table(language)["stopwords"].split())


def _plainly(text: str) -> str:
    """A sentence folded, without the courtesies that would make it look supposed."""
    folded = re.sub(r"\s", " ", fold(text))
    return _BILL_KINDLY.sub("", _TELLING.sub(" ", folded))


def _undenied(say: Say, folded: str, languages: tuple[str, ...]) -> Say | None:
    """An acceptance whose own words deny it is none, whatever phrase was recognised in it."""
    told = _LIFTED.sub(" ", _UNCONDITIONAL.sub(" ", folded))
    if not denied(told, languages):
        clear = say is Say.ACCEPT and not limited(told, languages[:1])
        return Say.ACCEPT if clear else Say.CONDITION
    return None if supposed(told, languages) else Say.REJECT


def _listed_say(folded: str, languages: tuple[str, ...]) -> tuple[Say | None, bool]:
    accepts = pattern(languages, "verdict", "accept").search(folded) is not None
    rejects = _negated(folded, languages) and (
        languages[0] != "fr" or stance_of(folded, languages) is Say.REJECT
    )  # the French phrases find any denial near
    formula = pattern(languages, "verdict", "bysigning").search(folded) is not None
    hypothetical = pattern(languages, "verdict", "hypothetical").search(folded) is not None
    hypothetical = hypothetical or _DEADLINE.search(folded) is not None
    if rejects and not (hypothetical and not accepts):
        mild = hypothetical or formula
        return (
            (None, False) if mild and not _refuses_now(folded, languages) else (Say.REJECT, False)
        )
    if formula:
        return (Say.CONDITION if _conditional(folded, languages) else Say.ACCEPT), True
    if not accepts:
        bounded = _conditional(folded, languages) and ACCEPTANCE.search(folded) is not None
        procedure = hypothetical and MODAL.search(folded) is not None
        return (Say.CONDITION if bounded and not procedure else None), False
    if _conditional(folded, languages):
        spoken = _FIRST_PERSON.search(folded) is not None
        procedure = hypothetical and not spoken and MODAL.search(folded) is not None
        return (None if procedure else Say.CONDITION), False
    return (None, False) if hypothetical else (Say.ACCEPT, False)


# What may be accepted without any work being accepted.
OTHER_THING = re.compile(
    r"\b(?:accept\w*|confirm\w*|annehm\w*|nehmen|bestatig\w*|accepte\w*|acept\w*|accett\w*|"
    r"aceit\w*|aanvaard\w*)\s+(?:the |your |this |ihr\w* |das |die |den |votre |vos |l.|su |sus |"
    r"la |il |vostr\w |uw |de |het |o |a |vossa |sua )*(?:\w+ )?(?:invitation|meeting|"
    r"appointment|call|terms|apolog\w+|offer|quote|quotation|proposal|tender|bid|einladung|termin|angebot|"
    r"entschuldigung|agb|offre|devis|rendez-vous|excuses|conditions generales|oferta|presupuesto|"
    r"invitacion|cita|disculpas|offerta|preventivo|invito|appuntamento|scuse|offerte|uitnodiging|afspraak|excuses|"
    r"orcamento|convite|proposta|reuniao|desculpas)\b"
)


# Stems of acceptance in seven languages: a condition beside one of them is never passed over.
ACCEPTANCE = re.compile(
    r"\baccept|\bapprov|\bsign(?:ed|ing)?[ -]?off|abnahm|abgenommen|freigab|"
    r"freigegeben|genehmig|\brecep(?!tion desk)|"
    r"\brecette|\bvalid(?:e|at|ac)|\bacept|\bapro[bv]|\bconformi|\baceit|\bhomolog|"
    r"\baccett|\bcollaud|\boplever|"
    r"\bgoedkeur|\bgoedgekeurd|\bakkoord|\baanvaard|\bbenestare"
)
MODAL = re.compile(
    r"\b(?:may|shall|will|can|must|should|might|would|kann|soll|sollen|muss|darf|konnen|peut|doit|"
    r"peuvent|puede|debe|podra|pode|deve|puo|deve|kan|zal|moet|kunnen|mag)\s+(?:\w+\s+){0,4}?"
    r"(?:accept|approv|sign|abgenommen|abnehmen|freigeb|valid|acept|aprob|aceit|aprov|accett|keur)"
)
# What must, may or can happen has not: "Disputed hours must be raised within five days."
MODAL_ANY = re.compile(
    r"\b(?:must|may|shall|should|can be|are to be|is to be|muss|mussen|darf|durfen|soll|sollen|"
    r"kann|konnen|peut|peuvent|doit|doivent|puede|pueden|debe|deben|moet|moeten|kan|kunnen|mag|"
    r"mogen|pode|podem|deve|devem|puo|possono|devono)\b(?! (?:not|nicht|pas|niet|nao|non)\b)"
)
# "We must tell you that ...": the courtesy obliges to nothing, what it tells counts.
_TELLING = re.compile(
    r"\bwe (?:must|have to|(?:sh|w)ould like to|wish to) (?:inform|tell|advise) you that\b|"
    r"\b(?:mussen|mochten|durfen) wir (?:ihnen )?(?:\w+ )?mitteilen, dass\b|"
    r"\b(?:devons|tenons a|souhaitons) vous (?:informer|faire savoir|signaler) que\b|"
    r"\b(?:debemos|tenemos que) (?:comunicar|informar)(?:les|le)? que\b|"
    r"\b(?:moeten|willen) wij u (?:\w+ )?(?:mededelen|meedelen|berichten) dat\b|"
    r"\b(?:devemos|temos de) (?:informar|comunicar)(?:-\w+)? que\b|"
    r"\b(?:dobbiamo|vogliamo) (?:comunicar|informar)\w* che\b"
)
# "..., the invoice please to our accounts": a courtesy that puts nothing in doubt.
_BILL_KINDLY = re.compile(
    r"[,;]\s[^,;]*?(?:\b(?:please|kindly|bitte|merci de|por favor|graag|si prega di)\b[^,;]*"
    r"(?:\binvoic|\bbill\b|rechnung|factur|faktur|fatur|fattur)|(?:\binvoice|rechnung|factu|"
    r"fatura|fattura)[^,;]*\b(?:please|kindly|bitte|por favor|graag))[^,;]*$"
)
_FIRST_PERSON = re.compile(r"\b(?:we|i|wir|ich|nous|je|wij|ik|noi|io|nosotros|nos|eu)\b")
_NOW = re.compile(
    r"\b(?:hereby|therefore|regret|unfortunately|hiermit|daher|leider|hierbij|"
    r"helaas|par la presente|"
    r"malheureusement|por la presente|lamentamos|por la tanto|infelizmente|vimos|pela presente|"
    r"con la presente|purtroppo|pertanto|we|wir|nous|noi)\b"
)


def speaks_of_now(text: str) -> bool:
    """Whether a sentence speaks for its writer and of now, not of a procedure."""
    return _NOW.search(fold(text)) is not None


def _refuses_now(folded: str, languages: tuple[str, ...]) -> bool:
    """A refusal beside "if" or "will" still counts when it speaks of now."""
    return _NOW.search(folded) is not None


def weakly_said(text: str, languages: tuple[str, ...]) -> Say | None:
    """What the stems of a sentence say where no listed wording does."""
    folded = _plainly(text)
    languages = spoken_in(folded, languages)
    if not 3 <= len(folded.split()) <= 60:
        return None
    if supposed(folded, languages):  # but not "we take it over, except that the door must close"
        whole = before_limit(folded, languages)
        given = whole and not supposed(whole, languages)
        return Say.CONDITION if given and stance_of(whole, languages) is Say.ACCEPT else None
    return stance_of(folded, languages)
