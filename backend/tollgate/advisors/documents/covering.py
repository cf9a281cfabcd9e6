"""A mail that only brings a form: the form behind it is the paper to read."""

from __future__ import annotations

from dataclasses import replace

from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.classify import classify
from tollgate.advisors.documents.decision.decide import Stances
from tollgate.advisors.documents.mail import Mail
from tollgate.advisors.documents.pages.pages import Document
from tollgate.advisors.documents.reading import FORMS
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.stems import stems


def form_behind(document: Document, languages: tuple[str, ...], mail: Mail) -> Sheets | None:
    """The pages behind a mail that says "attached is the signed sheet" and decides nothing itself.

    None where the mail speaks for itself, goes on over the page, or nothing to sign is behind it.
    """
    behind = [page for page in document.pages if page.number > mail.page]
    if not behind or any(number in mail.ends for number in range(mail.page + 1)):
        return None
    front = mail.sheets.pages[mail.page].text[mail.begins.get(mail.page, 0) :]
    if not stems(languages, "attached").search(fold(front)):
        return None
    said = Stances(mail.sheets, mail.ends, mail.begins).statements
    if any(each.page == mail.page for each in said):
        return None
    sheets = Sheets(replace(document, pages=tuple(behind)), languages, mail.sheets.voice)
    kind = classify(sheets, decides=False, likely={})
    return sheets if kind is not None and kind.type in FORMS else None
