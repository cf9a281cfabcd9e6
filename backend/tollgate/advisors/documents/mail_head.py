"""The head of a mail printed to a page: From, To and Subject, or the line of a web mail that tells
who wrote to whom and when, over a greeting."""

from __future__ import annotations

import re

from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.vocabulary.lexicon import fold, pattern
from tollgate.advisors.documents.vocabulary.stems import stems

_GAPPED = re.compile(r"^([a-z-]{1,12})   (?=\S)")
# "Objet FID-2291": a subject's word alone is enough where other lines are those of a mail's head.
_SUBJECT = re.compile(
    r"^(subject|betreff|objet|asunto|assunto|oggetto|onderwerp|betreft) (?=[^\s:])"
)
_TITLED = re.compile(r"(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp)\s*:")
# As "12 May 2026, 15:42", "20.01.2026 um 15.42", "2026, 15 h 42" or "2026-05-21 14:36" tell it.
_TIMED = re.compile(r"(?:\d{4}\D{1,6}|\d{4}-\d\d-\d\d\D{1,3})\d{1,2}(?:[:.h]| h )\d{2}\b")
_ADDRESS = re.compile(r"\S@\S+\.\S")
_TO = r"(?:to|an|à|a|aan|para|per)"
_TO_FOLDED = re.compile(rf"^{_TO}\s*:\s*\w|^{_TO} \w[^.;:]{{2,40}}(?:$| · | <)")
_SOMEBODY = (
    r"(?:[A-ZÀ-Þ0-9«\"“]|(?:me|mich|mir|moi|m[íi]|mim|mij|us|uns|nous|nosotros|nós|ons|noi)\b)"
)
_BADGE = r"(?:\W{0,2}[A-Z]{1,3}\s+)"  # the letters in a ring that stand for who wrote
_SENT_TO = re.compile(  # "KV   To: Ruben", "… · aan Jorrit", "Tainá Queiroz para Estúdio Jenipapo"
    rf"(?:^(?:{_BADGE}|\W{{1,3}})?|[·|—–→›]\s*|\s{{3,}})(?i:{_TO})\s*:?\s+{_SOMEBODY}|"
    rf"^(?:(?:da|de|von|van|par|from) |{_BADGE})?[A-ZÀ-Þ][^\d:;.!?]{{3,70}}?[\s)]{_TO}\s+"
    rf"(?:{_SOMEBODY}|\S+@)|\w\)? (?:→|->) \w"
)
# "Milo –", "Morning both,", "Diego, bom dia!"
_CALLED = re.compile(r"[¡¿]?[A-ZÀ-Þ][^\d.;:,!?]{1,40}(?:,\s[^\d.;:]{2,25})?\s?(?:[,!?]|[–—-])\s*")
# The envelope of Italy's certified mail, which tells who sent what when in a sentence.
_CERTIFIED = re.compile(r"\W*messaggio di posta (?:elettronica )?certificata\b")
_NEAR_TOP = 6  # lines of a page in which a head names an address or a time
_LINES = 14  # of a page, in which a head ends
_OVER = 5  # lines over a greeting in which a web mail tells who wrote when
_BESIDE = 2  # lines around the time in which it tells to whom
_FEW_WORDS, _CALL = 5, 7  # words of a greeting without a comma, and of a call


def as_head(line: str) -> str:
    """A line of a mail's head with the colon that a print may leave out: "From   Jane Doe"."""
    return _SUBJECT.sub(r"\1: ", _GAPPED.sub(r"\1:  ", line))


def mail_head(sheets: Sheets, number: int) -> tuple[int, int] | None:
    """The From/To/Subject lines of a mail printed to a page, near its top."""
    text = sheets.folded[number]
    lines = text.split("\n")[:_LINES]
    head = "\n".join(re.sub(r" [|·] ", "\n", as_head(line)) for line in lines)
    found = list(pattern(sheets.languages, "kinds", "mail").finditer(head))
    names = {re.sub(r"\W", "", match[0]) for match in found}
    if re.search(r"\bmemo(?:randum)?\b", head) and "@" not in head:
        return None
    short = "\n".join(head.split("\n")[:_NEAR_TOP])
    addressed = re.search(r"<[^<>\s]+@[^<>\s]+>", short) is not None
    timed = _TIMED.search(short) is not None
    addressed = addressed or (timed and _ADDRESS.search(short) is not None)
    several = len(names) >= 3 and ("@" in head or timed or len(names) >= 4)
    if found and (addressed or several):
        start = found[0].start()
        end = head.find("\n", start)
        return start, end if end >= 0 else len(head)
    certified = _CERTIFIED.match(short)
    if certified is not None and "@" in head:
        return certified.span()
    return _web_mail(sheets, number)


def _web_mail(sheets: Sheets, number: int) -> tuple[int, int] | None:
    """A mail printed from its page: who wrote to whom and when, and under it the greeting."""
    lines = sheets.pages[number].text.split("\n")[:_LINES]
    greets = stems(sheets.languages, "greeting")
    for place, line in enumerate(lines):
        if place and _greets(greets, line.strip()):
            over = lines[max(place - _OVER, 0) : place]
            if _sent(over):
                return 0, len(lines[0])
    return None


def _greets(greets: re.Pattern[str], line: str) -> bool:
    """ "Dag Sofie", "Ciao Marta, ho fatto …", "Hola Nahuel, ¿cómo andás?", or a call."""
    if _CALLED.fullmatch(line) is not None and len(line.split()) <= _CALL:
        return True
    said = fold(line)
    behind = re.sub(r"^[^\W\d]{3,14}, ", "", said)  # "Rodrigo, buenas tardes:"
    called = len(said.split()) <= _FEW_WORDS or re.match(r"[^,.;:]{3,40}[,!:]", said) is not None
    return called and any(greets.match(each) is not None for each in (said, behind))


def _sent(lines: list[str]) -> bool:
    """Whether lines tell a time and, beside it, to whom something was sent."""
    folded = [fold(line) for line in lines]
    for place in range(len(lines)):
        if _TIMED.search(" ".join(folded[place : place + 2])):
            near = slice(max(place - _BESIDE, 0), place + _BESIDE + 1)
            if any(_ADDRESS.search(each) or _SENT_TO.search(each) for each in lines[near]):
                return True
            if any(_TITLED.match(as_head(f)) or _TO_FOLDED.search(f) for f in folded[near]):
                return True
    return False
