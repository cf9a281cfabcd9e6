"""What a clause says by the parts it is built of: stems of accepting, refusing, denying, limiting.

The phrases in `vocabulary/<language>.toml` know whole wordings; the stems in `vocabulary/stances`
know none, and so read wordings that nobody listed. Their word is weaker, and counts as such.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from tollgate.advisors.documents.vocabulary.lexicon import fold, table

# Before an accepting stem a denial reaches this far; behind it in languages that put it there.
_BEFORE, _AFTER = 34, 42
_DENIED_BEHIND = frozenset({"de", "nl"})


class Say(StrEnum):
    """What one option or sentence says."""

    ACCEPT = "accept"
    CONDITION = "condition"
    REJECT = "reject"


def _listed(language: str, kind: str) -> list[str]:
    listed: list[str] = table(f"stances/{language}")[kind]
    return listed


@cache
def stems(languages: tuple[str, ...], *kinds: str) -> re.Pattern[str]:
    """Stems of some kinds as one expression; each matches folded text at the start of a word."""
    listed = [
        fold(each) if each.isalpha() else each
        for language in languages
        for kind in kinds
        for each in _listed(language, kind)
    ]
    return re.compile("|".join(rf"(?<!\w)(?:{each})" for each in listed), re.DOTALL)


# Words that say of a fault that it is still to be mended.
_STILL = (
    r"(?:to|will|must|shall|should|once|until|if|by|zu|wird|werden|muss|mussen|sobald|bis|wenn|a|"
    r"sera|seront|doivent|devront|une|des|si|por|sera|seran|deben|deberan|cuando|hasta|te|moet|"
    r"moeten|zodra|als|ser|serao|devem|deverao|quando|ate|da|sara|saranno|devono|dovranno|se|not|"
    r"nicht|pas|no|niet|nao|non)\b"
)


@cache
def _faultless(languages: tuple[str, ...]) -> re.Pattern[str]:
    """ "without reservations", "keine Mängel", "no open items": a denial of faults."""
    denials = [
        rf"(?<!\w)(?:{'|'.join(_listed(each, 'not'))})\s*(?:\w+[\s']+){{0,3}}?"
        rf"(?:{'|'.join(_listed(each, 'fault'))})\w*"
        for each in languages
    ]
    mended = [
        rf"(?<!\w)(?:{'|'.join(_listed(each, 'fault'))})\w*\s+(?:(?!{_STILL})\S+\s+){{0,9}}?"
        rf"(?:{'|'.join(_listed(each, 'mended'))})\w*"
        for each in languages
    ]
    whole = [rf"(?<!\w)(?:{'|'.join(_listed(each, 'faultless'))})" for each in languages]
    return re.compile("|".join([*whole, *denials, *mended]))


def without_faults(folded: str, languages: tuple[str, ...]) -> tuple[str, bool]:
    """The clause without its denials of faults, and whether there were any."""
    clean, count = _faultless(languages).subn(" ", folded)
    return clean, bool(count)


def limited(folded: str, languages: tuple[str, ...]) -> bool:
    """Whether anything in a clause limits or puts off what it says."""
    return stems(languages, "limit").search(without_faults(folded, languages)[0]) is not None


def before_limit(folded: str, languages: tuple[str, ...]) -> str:
    """What a clause says before it limits it; empty where it does not."""
    found = stems(languages, "limit").search(folded)
    return folded[: found.start()] if found else ""


def supposed(folded: str, languages: tuple[str, ...]) -> bool:
    """Whether a clause asks, foresees or prescribes instead of telling."""
    return stems(languages, "maybe").search(folded) is not None


_ONLY = re.compile(r"\bn(?:e |['’])[^,;]{0,40}\bqu(?:e\b|['’])")  # "ne prend effet que": only


def denied(folded: str, languages: tuple[str, ...]) -> bool:
    """Whether an accepting stem of the clause stands under a denial."""
    clean = without_faults(folded, languages)[0]
    denial = stems(languages, "not")
    behind = bool(_DENIED_BEHIND & set(languages))
    for found in stems(languages, "accept", "complete", "bill").finditer(clean):
        before = re.split(r"[,;:.]", clean[max(found.start() - _BEFORE, 0) : found.start()])[-1]
        after = re.split(r"[,;:.]", clean[found.end() : found.end() + _AFTER])[0]
        if _ONLY.search(before):
            continue
        inside = denial.search(found[0])
        if denial.search(before) or inside or (behind and denial.search(after)):
            return True
    return False


def stance_of(folded: str, languages: tuple[str, ...]) -> Say | None:
    """What a clause says, supposing that it tells at all; None if it is about something else."""
    clean, faultless = without_faults(folded, languages)
    if stems(languages, "refuse").search(clean) or denied(folded, languages):
        return Say.REJECT
    accepts = stems(languages, "accept", "complete", "bill").search(clean) is not None
    if not (accepts or faultless):
        return None
    return Say.CONDITION if limited(folded, languages) else Say.ACCEPT


@cache
def _choice(languages: tuple[str, ...]) -> re.Pattern[str]:
    yes = "|".join(each for one in languages for each in _listed(one, "accept") if ".{" not in each)
    no = "|".join(each for one in languages for each in _listed(one, "refuse") if ".{" not in each)
    deny = "|".join(each for one in languages for each in _listed(one, "not"))
    glue = r"(?:\s+(?:or|oder|ou|o|of|bzw\.?|beziehungsweise|nor|noch|ni|ne|nem)\s+|\s*[/|]\s*)"
    few, listed = r"(?:\s+\w+){0,3}", r"\s*[,;/|·•]\s*"
    yes_word, no_word = rf"(?<!\w)(?:{yes})\w*", rf"(?<!\w)(?:{no})\w*"
    return re.compile(
        rf"{yes_word}{glue}(?:\w+\s+){{0,2}}?(?:{no_word}|(?:{deny})\s*{yes_word})"
        rf"|{no_word}{glue}(?:\w+\s+){{0,2}}?{yes_word}"
        rf"|{yes_word}{few}{listed}(?:{yes_word}{few}{listed})+(?:{no_word}|(?:{deny})\s*{yes_word})"
        rf"|\b(?:approve|accept|genehmigen|freigeben|approuver|valider|aprobar|goedkeuren|aprovar|approva)\s+"
        rf"{no_word}\b"
    )


def offers_choice(folded: str, languages: tuple[str, ...]) -> bool:
    """ "accepted / rejected", "accept or refuse": both are offered, so neither is said."""
    return _choice(languages).search(folded) is not None


_NUMBER = re.compile(r"^\W*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|\(?[a-z]\)|[-*•–])?\W*")


_ANY = {
    "en": r"(?:an?|any|each|every|where|if|when|whenever)",
    "de": r"(?:ein(?:e|er|em|en)?|jede[rsmn]?|wenn|falls|wird|werden|sofern)",
    "fr": r"(?:une?|toute?|chaque|si|lorsqu\w*|en cas)",
    "es": r"(?:una?|cada|tod[oa]|si|cuando|en caso)",
    "nl": r"(?:een|elke?|ieder|indien|als|wanneer)",
    "pt": r"(?:uma?|cada|qualquer|se|caso|quando)",
    "it": r"(?:un[ao]?|ogni|qualsiasi|se|qualora|quando)",
}


_PAST = re.compile(
    r"\b(?:was|were|has|have|had|wurden?|hat|haben|fue|fueron|ha|han|werd|heeft|hebben|foi|foram|"
    r"a ete|ont ete|stat[oaie])\b"
)


def is_general(folded: str, language: str) -> bool:
    """Whether a sentence is about any work there may be: "A reserve that is not lifted ..."."""
    body = _NUMBER.sub("", folded, count=1)
    return re.match(rf"{_ANY[language]}\b", body) is not None and not _PAST.search(body)


def is_rule(folded: str, languages: tuple[str, ...]) -> bool:
    """Whether a sentence tells what happens in general, or to other work, not what was decided.

    "A stage that is not accepted is walked again", "Earlier stages are approved".
    """
    body = _NUMBER.sub("", folded, count=1)
    return stems(languages, "rule").match(body) is not None
