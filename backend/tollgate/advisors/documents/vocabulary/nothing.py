"""Whether a text says that there is nothing, as under a heading of defects."""

from __future__ import annotations

import re

from tollgate.advisors.documents.vocabulary.lexicon import fold, pattern, phrases

# "keine festgestellt", "none found"
_FOUND = re.compile(
    r"(?<=\w) (?:found|noted|observed|recorded|known|festgestellt|bekannt|vorhanden|constatee?s?|"
    r"relevee?s?|detectad[oa]s?|observad[oa]s?|geconstateerd|vastgesteld|gevonden|constatad[oa]s?|"
    r"detetad[oa]s?|verificad[oa]s?|riscontrat[oiae]|rilevat[oiae]|constatat[oiae]|"
    r"attached|enclosed|jointe?s?|adjunt[oa]s?|bijgevoegd|anex[oa]s?|allegat[oiae])$"
)
_DENIED = re.compile(
    r"(?:no|without|zero|ohne|keine?|sans|aucune?|pas de|sin|ningun[ao]?|geen|zonder|sem|nenhuma?|"
    r"senza|nessun[ao]?) (?P<what>\w+(?: \w+)?)$"
)


def says_none(text: str, languages: tuple[str, ...]) -> bool:
    """Whether a text says that there is nothing, as "none" or "-" under a heading."""
    plain = re.sub(r"^\W*(?:\d{1,2}[.)])?\s*", "", fold(text)).strip(" .:;,*•")
    plain = _FOUND.sub("", plain)
    denied = _DENIED.match(plain)
    if denied and pattern(languages, "conditions", "heads").fullmatch(denied["what"]):
        return True  # "ohne Mangel", "no defects"
    return plain in phrases(languages, "conditions", "none") or not any(s.isalnum() for s in plain)
