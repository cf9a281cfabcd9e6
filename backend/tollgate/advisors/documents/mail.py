"""A mail printed to PDF: its head, its new part, its sender; the quoted thread does not count."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from tollgate.advisors.documents.cells import Cell, Sheets
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.mail_head import as_head, mail_head
from tollgate.advisors.documents.vocabulary.lexicon import fold, pattern, phrase_pattern
from tollgate.advisors.documents.vocabulary.persons import is_organisation, person_in
from tollgate.advisors.documents.vocabulary.stems import stems
from tollgate.advisors.grounding.dates import Order, find_dates

_FROM = re.compile(r"^(?:from|von|de|van|da)(?:\s*:\s*|\s{3,})", re.MULTILINE)
_SENT = re.compile(
    r"^(?:sent|date|gesendet|datum|envoye|enviado(?: el| em)?|enviada em|fecha|"
    r"verzonden|data|inviato(?: il)?)(?:\s*:\s*|\s{3,})",
    re.MULTILINE,
)


_WROTE = re.compile(
    r"^[^\n]{2,90}\b(?:wrote|schrieb|a ecrit|escribio|schreef|escreveu|ha scritto)\b"
    r"[^\n]{0,40}:\s*$",
    re.MULTILINE,
)


@dataclass(slots=True)
class Mail:
    """Head and new part of a mail; `ends` gives per page where the quoted thread begins."""

    page: int
    sheets: Sheets
    ends: dict[int, int] = field(default_factory=dict)
    begins: dict[int, int] = field(default_factory=dict)
    sender: Found | None = None
    title: Found | None = None
    organisation: Found | None = None
    sent: Found | None = None

    def says(self, page: int, at: int) -> bool:
        """Whether an offset lies in the new part, behind the head and before the thread."""
        end = self.ends.get(page, len(self.sheets.pages[page].text))
        return self.begins.get(page, 0) < at < end

    def sent_on(self, order: Order | None) -> tuple[date, Found] | None:
        """The date in the head of the mail."""
        if self.sent is None:
            return None
        for mention in find_dates(self.sent.text, self.sheets.languages[0], order):
            if mention.value is not None:
                at = self.sent.start
                text = mention.at.of(self.sent.text)
                return mention.value, Found(
                    text, self.page, at + mention.at.start, at + mention.at.end
                )
        return None


def read_mail(sheets: Sheets) -> Mail | None:
    """The mail that a document is a print of, or None."""
    first = next((number for number, cells in sheets.cells.items() if cells), None)
    if first is None or mail_head(sheets, first) is None:
        return None
    mail = Mail(first, sheets)
    text, folded = sheets.pages[first].text, sheets.folded[first]
    head_from = _FROM.search(folded)
    sent = _SENT.search(folded)
    if sent:
        end = text.find("\n", sent.end())
        end = end if end >= 0 else len(text)
        mail.sent = Found(text[sent.end() : end], first, sent.end(), end)
    body_start = _body_start(sheets, first)
    mail.begins[first] = body_start
    _find_quote(sheets, first, body_start, mail)
    if head_from:
        _read_sender(sheets, first, head_from.end(), mail)
    _read_closing(sheets, mail, body_start)
    return mail


def _body_start(sheets: Sheets, number: int) -> int:
    """Where the head ends: after the last head line of the first run of them."""
    folded = sheets.folded[number]
    head = pattern(sheets.languages, "kinds", "mail")
    end = 0
    at = 0
    others = 0
    greets = stems(sheets.languages, "greeting")
    for place, line in enumerate(folded.split("\n")):
        if place > 16:
            break
        if head.match(as_head(line)):
            end = at + len(line)
            others = 0
        elif greets.match(line.strip()) and line.rstrip().endswith(","):
            return max(end, at - 1)
        elif end:
            others += 1
            if others > 1 or len(line) < 30:
                break
        at += len(line) + 1
    return end


def _find_quote(sheets: Sheets, first: int, body_start: int, mail: Mail) -> None:
    quoted = pattern(sheets.languages, "kinds", "quoted")
    cut = False
    for number, folded in sheets.folded.items():
        if cut:
            mail.ends[number] = 0
            continue
        begin = body_start + 1 if number == first else 0
        told = [found for each in (quoted, _WROTE) if (found := each.search(folded, begin))]
        found = min(told, key=lambda found: found.start(), default=None)
        if found is not None:
            mail.ends[number] = found.start()
            cut = True


def _read_sender(sheets: Sheets, number: int, start: int, mail: Mail) -> None:
    text = sheets.pages[number].text
    end = text.find("\n", start)
    line = text[start : end if end >= 0 else len(text)]
    body = re.split(r"[<\[(]|\s{3,}|\s\S+@", line)[0].strip(" \"'")
    if not body:
        return
    at = start + line.index(body)
    aside = re.search(r"\(([^()@]{3,60})\)", line)
    if aside is not None and mail.organisation is None:
        mail.organisation = Found(aside[1], number, start + aside.start(1), start + aside.end(1))
    if "," in body and person_in(body) is None:
        return
    person = person_in(body)
    if person is not None:
        mail.sender = Found(body[person[0] : person[1]], number, at + person[0], at + person[1])


def _read_closing(sheets: Sheets, mail: Mail, body_start: int) -> None:
    """Name, title and company under "Kind regards"."""
    closing = phrase_pattern(sheets.languages, "esign", "closing")
    for number, cells in sheets.cells.items():
        stop = mail.ends.get(number, len(sheets.pages[number].text))
        inside = [
            c for c in cells if c.start < stop and (number != mail.page or c.start > body_start)
        ]
        for place, cell in enumerate(inside):
            if len(cell.text) > 60 or not closing.match(fold(cell.text).strip()):
                continue
            _read_lines_under(inside[place + 1 : place + 6], mail)
            return
        for place, cell in enumerate(inside):
            if mail.sender is not None and cell.text.strip() == mail.sender.text:
                _read_lines_under(inside[place : place + 4], mail)
                return


def _read_lines_under(cells: list[Cell], mail: Mail) -> None:
    named = False
    for cell in cells:
        person = person_in(cell.text)
        text = re.split(r"\s[|–—·]\s|\s{3,}", cell.text)[0].strip(" ,;")
        if not named and person is not None:
            named = True
            fields = [f.strip() for f in re.split(r"\s[|–—·]\s", cell.text)]
            if len(fields) == 3:
                for slot, body in (("title", fields[1]), ("organisation", fields[2])):
                    at = cell.start + cell.text.index(body)
                    setattr(mail, slot, Found(body, cell.page, at, at + len(body)))
                mail.sender = mail.sender or Found(
                    cell.text[person[0] : person[1]],
                    cell.page,
                    cell.start + person[0],
                    cell.start + person[1],
                )
                return
            if mail.sender is None:
                name = cell.text[person[0] : person[1]]
                mail.sender = Found(name, cell.page, cell.start + person[0], cell.start + person[1])
            rest = cell.text[person[1] :].strip(" ,|–—·")
            if rest and not is_organisation(rest) and not re.search(r"[@\d]", rest):
                at = cell.start + cell.text.index(rest, person[1])
                mail.title = Found(rest, cell.page, at, at + len(rest))
            continue
        if re.search(r"[@+]|\d{3}|www|^\d+\s", text) or not text:
            continue
        at = cell.start + cell.text.index(text)
        parts = re.split(r",\s+", text)
        if is_organisation(text) or (named and mail.title is not None):
            body = parts[-1] if len(parts) > 1 and is_organisation(parts[-1]) else text
            at = cell.start + cell.text.index(body)
            mail.organisation = mail.organisation or Found(body, cell.page, at, at + len(body))
            if body != text and mail.title is None:
                start = cell.start + cell.text.index(parts[0])
                mail.title = Found(parts[0], cell.page, start, start + len(parts[0]))
        elif named and mail.title is None:
            mail.title = Found(text, cell.page, at, at + len(text))
