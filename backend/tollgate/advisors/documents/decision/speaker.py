"""Who speaks in a document: the vendor that reports or asks, or somebody who writes a letter."""

from __future__ import annotations

import re

from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.mail import Mail
from tollgate.advisors.documents.signing.marks import Proof
from tollgate.advisors.documents.vocabulary.asides import asks_for_word
from tollgate.advisors.documents.vocabulary.lexicon import fold, pattern, phrase_pattern


def is_letter(sheets: Sheets) -> bool:
    """Whether a line of greeting closes the document."""
    closing = phrase_pattern(sheets.languages, "esign", "closing")
    return any(
        len(cell.text) < 70 and closing.match(fold(cell.text).strip())
        for cells in sheets.cells.values()
        for cell in cells
    )


def completion_notice(sheets: Sheets, mail: Mail | None) -> Proof | None:
    """The vendor speaks: a completion notice, a request for acceptance."""
    notice = pattern(sheets.languages, "state", "notice")
    for number, cells in sheets.cells.items():
        for cell in cells[:40]:
            if mail is not None and not mail.says(number, cell.start):
                continue
            found = notice.search(fold(cell.text))
            if found and not _YOURS.search(fold(cell.text)[: found.start()]):
                return Proof(number, cell.start + found.start(), cell.start + found.end())
    return None


# "your notice of completion": the paper answers one, and is none.
_YOURS = re.compile(
    r"\b(?:your|ihr[enmrs]*|votre|vos|su|sus|vuestr[oa]|uw|jullie|vosso|vossa|sua|seu|vostr[oa])\s+"
    r"(?:\w+\s+)?$"
)


def request_for_acceptance(sheets: Sheets, mail: Mail | None) -> Proof | None:
    """The writer asks the reader for the acceptance: the paper does not give it."""
    for number, folded in sheets.folded.items():
        first = mail.begins.get(number, 0) if mail is not None else 0
        last = mail.ends.get(number, len(folded)) if mail is not None else len(folded)
        found = asks_for_word(re.sub(r"\s", " ", folded[first:last]), sheets.languages[:1])
        if found is not None:
            return Proof(number, first + found[0], first + found[1])
    return None


def vendor_voice(sheets: Sheets, mail: Mail | None, letter: bool) -> Proof | None:
    """A letter or mail in which the vendor speaks ("our invoice", "thank you for your order")."""
    if mail is None and not letter:
        return None
    voice = pattern(sheets.languages, "state", "voice")
    for number, folded in sheets.folded.items():
        for found in voice.finditer(folded):
            if mail is None or mail.says(number, found.start()):
                return Proof(number, found.start(), found.end())
    return None
