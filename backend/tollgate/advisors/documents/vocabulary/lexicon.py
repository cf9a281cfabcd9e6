"""The wording of sign-off documents per language, loaded from the table files in `vocabulary/`.

Texts are compared folded: lower case, without accents, one code point for one, so that an offset
in the folded text is an offset in the page.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib import resources
from typing import Any

LANGUAGES = ("en", "de", "fr", "es", "nl", "pt", "it")

_SAME = {
    **dict.fromkeys("\u2018\u2019\u201a\u2032\u00b4`\u02bc", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb\u2033", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    **dict.fromkeys("\u00a0\u2009\u202f\t\u2007", " "),
    "º": "o",
    "°": "o",
    "ª": "a",
    "\uff1a": ":",
}


# Letters of other scripts that look Latin read as what they look like (Unicode UTS #39).
_SAME |= dict(
    zip(
        "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧαονιρτυκ",
        "abesijkmhopctyxaesijopcyxdhqwabezhikmnoptyxaovlptuk",
        strict=True,
    )
)


@cache
def _folded_sign(sign: str) -> str:
    if sign in _SAME:
        return _SAME[sign]
    plain = unicodedata.normalize("NFD", sign)[0].lower()
    return plain if len(plain) == 1 else sign


@lru_cache(maxsize=4_096)
def fold(text: str) -> str:
    """The text as it is compared; offsets stay what they are."""
    return "".join(map(_folded_sign, text))


@cache
def table(name: str) -> dict[str, Any]:
    """A table of this folder: the one of a language ("de"), or another ("stances/de")."""
    path = resources.files(__package__) / f"{name}.toml"
    return tomllib.loads(path.read_text("utf-8"))


@cache
def phrases(languages: tuple[str, ...], section: str, key: str) -> frozenset[str]:
    """Whole phrases under a heading, folded."""
    return frozenset(
        fold(phrase) for language in languages for phrase in table(language)[section].get(key, ())
    )


@cache
def pattern(languages: tuple[str, ...], section: str, key: str) -> re.Pattern[str]:
    """The expressions under a heading as one; they match folded text."""
    sources = [source for each in languages for source in table(each)[section].get(key, ())]
    return re.compile("|".join(f"(?:{source})" for source in sources) or r"(?!)", re.MULTILINE)


@cache
def phrase_pattern(languages: tuple[str, ...], section: str, key: str) -> re.Pattern[str]:
    """Phrases under a heading as one expression of whole words, the longest first."""
    listed = sorted(phrases(languages, section, key), key=len, reverse=True)
    body = "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in listed)
    return re.compile(rf"(?<!\w)(?:{body})(?!\w)")


@cache
def label_kinds(languages: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Label -> the fields it may introduce; amount labels are "amount:release" and so on."""
    kinds: dict[str, list[str]] = {}
    for language in languages:
        words = table(language)
        for kind, listed in words["labels"].items():
            for phrase in listed:
                kinds.setdefault(_plain_label(fold(phrase)), []).append(kind)
        for kind, listed in words["amounts"].items():
            for phrase in listed:
                kinds.setdefault(_plain_label(fold(phrase)), []).append(f"amount:{kind}")
    return {label: tuple(dict.fromkeys(listed)) for label, listed in kinds.items()}


_ENUMERATION = re.compile(r"^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]|\(?[a-z]\)|[-*•▪])\s+")
_PAREN = re.compile(r"\s*[(\[][^()\[\]]{0,60}[)\]]\s*")
_NUMBER_WORD = re.compile(
    r"[\s-]*(?:\b(?:number|num|no|nr|numero|nummer|n\.o|n\.|n)\b\.?o?|#)\s*\.?\s*$"
)
_QUALIFIER = re.compile(
    r"\s*\b(?:netto?|net[oa]?|brutto|gross|ht|ttc|gesamt|total|excl\.? (?:vat|btw|tax)|ex vat|"
    r"zzgl\.? (?:mwst|ust)|hors taxes?|sin iva|sem iva|iva esclusa|excluding vat|before tax|"
    r"(?:in )?(?:eur|usd|gbp|chf|brl|euro|cad|aud)|as follows|(?:is|ist|est|es|e|:)\s*)\s*$"
)
_ARTICLE = re.compile(r"^(?:the|der|die|das|le|la|les|l'|el|los|de|het|o|a|os|as|il|lo|i)\s+")


def _plain_label(folded: str) -> str:
    label = _ENUMERATION.sub("", folded)
    label = _PAREN.sub(" ", label).strip(" \t.:;,*-_|·…")
    label = label.replace("_", " ")
    return re.sub(r"\s+", " ", label).strip()


@lru_cache(maxsize=8_192)
def kinds_of(text: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """The fields that a label may introduce; empty when it is no known label."""
    folded = fold(text)
    if len(folded) > 90:
        return ()
    known = label_kinds(languages)
    for variant in _variants(folded):
        if variant in known:
            return known[variant]
    parts = re.split(r", | & | and | und | et | y | e | en ", _plain_label(folded))
    if len(parts) == 2 and all(part.strip() in known for part in parts):
        return tuple(dict.fromkeys(kind for part in parts for kind in known[part.strip()]))
    return ()


def _variants(folded: str) -> Iterator[str]:
    label = _plain_label(folded)
    yield label
    numberless = _NUMBER_WORD.sub("", label).strip(" .-")
    if numberless != label:
        yield f"{numberless} no"
        yield f"{numberless} nr"
        yield f"{numberless} number"
    yield _ARTICLE.sub("", label)
    bare = _QUALIFIER.sub("", label).strip(" ,.-")
    if bare != label:
        yield bare
        yield f"total {bare}"
    for mark in (" / ", "/", " - "):
        if mark in label:
            yield from (part.strip() for part in label.split(mark) if part.strip())


def likely_language(text: str) -> str:
    """The language with most small words, labels and headlines in a very short text."""
    folded = fold(text)
    words = re.findall(r"[^\W\d_]+(?:'\w+)?", folded)
    lines = [part for line in folded.split("\n") for part in re.split(r"\s{3,}|:", line)]
    best, most = "en", 0.0
    for language in LANGUAGES:
        only = (language,)
        small = set(table(language)["stopwords"].split())
        points = sum(word in small for word in words) * 0.4
        points += sum(bool(kinds_of(line, only)) for line in lines if line.strip())
        for kind in table(language)["kinds"]:
            if kind not in ("mail", "quoted"):
                points += 0.7 * len(pattern(only, "kinds", kind).findall(folded))
        if points > most:
            best, most = language, points
    return best


@cache
def _lead_shape(languages: tuple[str, ...]) -> re.Pattern[str]:
    """Words before a party that nobody listed: "handed over on behalf of the"."""
    return pattern(languages, "parties", "lead_shape")


def lead_of(folded: str, languages: tuple[str, ...]) -> str:
    """The words with which a folded text leads up to a party ("accepted by the"), or ""."""
    listed = phrase_pattern(languages, "parties", "lead").match(folded)
    shaped = re.match(rf"(?:{_lead_shape(languages).pattern})(?:(?<=')|(?!\w))", folded)
    return max((found[0] for found in (listed, shaped) if found), key=len, default="")


@cache
def _party_pattern(languages: tuple[str, ...], side: str) -> re.Pattern[str]:
    leads = sorted(phrases(languages, "parties", "lead"), key=len, reverse=True)
    words = sorted(phrases(languages, "parties", side), key=len, reverse=True)
    lead = "|".join(re.escape(each).replace(r"\ ", r"\s+") for each in leads)
    lead = f"{lead}|{_lead_shape(languages).pattern}"
    body = "|".join(re.escape(each).replace(r"\ ", r"\s+") for each in words)
    # "of" and the like glue a lead to its party: "signature of the client", "client's signature".
    return re.compile(
        rf"^\W*(?:(?:{lead})\s*[,/:(]?\s*){{0,3}}(?P<who>{body})(?!\w)(?P<rest>.*)$", re.DOTALL
    )


_GOES_ON = re.compile(r"\s+(?:[a-z]+\s+){3,}[a-z]+")


def _closes(rest: str, text: str) -> bool:
    """A heading or caption ends after the party or gives a name; a sentence goes on."""
    if len(rest) > 80 or (_GOES_ON.match(rest) and ":" not in rest and len(rest) > 26):
        return False
    tail = text.rstrip()[-len(rest) :] if rest.strip() else ""
    return sum(word[:1].islower() and len(word) > 3 for word in tail.split()) <= 3


_IN_BRACKETS = re.compile(r"\(([^()]{3,40})\)")


_PLACE_AND_DAY = re.compile(r"[^-]{0,40}\d{4}\s*-\s*")


@lru_cache(maxsize=4_096)
def party_of(text: str, languages: tuple[str, ...]) -> str | None:
    """The side that a heading, caption or role names, or None."""
    folded = _PAREN.sub(" ", fold(text)).strip() or fold(text).strip("() ")
    said = _party_at_head(folded, text, languages)
    dated = _PLACE_AND_DAY.match(folded) if said is None else None
    if dated is not None:  # "Leeds, 4 May 2026 - Client"
        said = _party_at_head(folded[dated.end() :], text[-len(folded[dated.end() :]) :], languages)
    if said is None and len(text) < 60 and ":" not in text:
        for inner in _IN_BRACKETS.findall(fold(text)):  # "Technical lead (client)"
            said = said or _party_at_head(inner, inner, languages)
    return said


def _party_at_head(folded: str, text: str, languages: tuple[str, ...]) -> str | None:
    # Of two readings the one that takes in more of the caption: "received by the contractor".
    best: tuple[int, int, str] | None = None
    for side in ("client", "vendor", "certifier"):
        found = _party_pattern(languages, side).match(folded)
        if found is None or not _closes(found["rest"], text):
            continue
        reach = (found.end("who"), len(found["who"]))
        if best is None or reach > best[:2]:
            best = (*reach, side)
    if best is not None and best[2] == "client" and _names_vendor(folded[best[0] :], languages):
        return "vendor"  # "Bon pour accord – l'entreprise": who agrees stands behind
    if best is not None and best[2] == "certifier" and _FOR.match(rest := folded[best[0] :]):
        return party_within(rest, languages) or "certifier"
    return best[2] if best else None


# "Superintendent for the Principal" signs in the principal's place.
_FOR = re.compile(
    r"\W*(?:for|on behalf of|fur|namens|im auftrag|pour|au nom|por|pelo|pela|per|voor|in nome|"
    r"a nome|em nome|en nombre)\b"
)
_BETWEEN = re.compile(
    r"^(?:\W|(?:the|for|by|per|il|lo|la|le|les|el|los|l|o|a|os|de|het|der|die|das|dem|den)\b)+"
)


def _names_vendor(rest: str, languages: tuple[str, ...]) -> bool:
    behind = _BETWEEN.sub("", rest)
    return behind != rest and _party_pattern(languages, "vendor").match(behind) is not None


def party_within(text: str, languages: tuple[str, ...]) -> str | None:
    """The one side that a caption names anywhere: "Authorised client signature"."""
    folded = fold(text)
    named = {
        side
        for side in ("client", "vendor")
        if phrase_pattern(languages, "parties", side).search(folded)
    }
    return next(iter(named)) if len(named) == 1 else None
