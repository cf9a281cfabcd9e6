"""Where the signature of a mail begins: after "--" or a closing, or at the sender's own name."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from tollgate.advisors.mail import marks

_PER = re.compile(r"^\W*(?:i\. ?a\.|i\. ?v\.|p\.? ?p\.|p\.?o\.|ppa\.?|namens|per pro)\s+", re.I)
_SHORT_CLOSING = re.compile(
    r"^\W*(?:lg|vg|mfg|bg|liebe gr[üu](?:ß|ss)e|gr[üu](?:ß|ss)e|gru(?:ß|ss)|cheers|thanks|thx"
    r"|regards"
    r"|best|rgds|br|saludos|un saludo|cdlt|cordialement|mvg|groeten|groetjes|gr|saluti|ciao"
    r"|abraço|abraços|abs|obrigad[oa]|att|bjs?|cumprimentos|danke|merci|grazie|gracias|bedankt)"
    r"[\s,.!-]+",
    re.IGNORECASE,
)
# "On behalf of", alone or before the name of whom the headers call by an office.
_ON_BEHALF = re.compile(
    r"^\W*(?:i\. ?a\.|i\. ?v\.|im auftrag|in vertretung|p\.o\.|per pro|namens)"
    r"(?:\W+[A-ZÄÖÜ][\w.'’-]*){0,4}\W*$",
    re.IGNORECASE,
)
# A desk that signs in place of a person.
_DESK = re.compile(
    r"\b(?:accounts (?:payable|department|team|dept)|ap (?:team|desk|helpdesk)|help ?desk"
    r"|finance (?:team|department|office)|shared services?|kreditoren\w*|buchhaltung"
    r"|rechnungswesen|comptabilit[ée]|service (?:comptable|factur\w+)|cuentas a pagar"
    r"|administraci[óo]n|contabilidad\w*|ufficio \w+|contabilit[àa]|crediteuren\w*"
    r"|administratie|contas a pagar|departamento \w+|servi[çc]os? (?:financeir\w+|partilhad\w+))",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"(?:\b(?:ltd|limited|inc|llc|llp|plc|corp|gmbh|ag|kg|ohg|e\.?u\.?|sarl|sas|sa|eurl|sasu"
    r"|s\.?l\.?u?|s\.?a"
    r"|s\.?r\.?l\.?s?|s\.?p\.?a|bv|b\.v|nv|vof|lda|ltda|unipessoal|eireli|oy|ab|a/s|aps|pty"
    r"|co)\b\.?"
    r"|&\s*(?:sons|co|söhne|fils|figli|hijos|zonen|filhos))",
    re.IGNORECASE,
)
_TRAPPING = re.compile(
    r"https?://|www\.|\S@\S+\.\w|\+\d{2}|\b(?:tel|fax|mob|cell|phone|tél|t|m|f)\b\s?[.:]\s?[+\d(]"
    r"|\bext\.? ?\d|\b\d{4,6}\s[A-ZÄÖÜ]\w+|\b(?:straße|strasse|street|avenue|road|suite|rue|calle"
    r"|via|straat|laan|rua)\b|\||·",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Signer:
    """Who wrote the mail, as far as the headers say."""

    name: str
    address: str

    @property
    def words(self) -> frozenset[str]:
        """The parts of the sender's name, from the display name and the address."""
        local = self.address.partition("@")[0]
        return frozenset(word.lower() for word in _names(f"{self.name} {local}"))

    @property
    def house(self) -> frozenset[str]:
        """Distinctive words of the sender's domain."""
        domain = self.address.rpartition("@")[2].rpartition(".")[0]
        return frozenset(word for word in re.split(r"[^a-z]+", domain.lower()) if len(word) > 4)


def _names(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text)
    return re.sub(r"[\W\d_]+", " ", re.sub(r"[\u0300-\u036f]", "", plain)).split()


def is_prose(text: str) -> bool:
    """Whether a line is part of a sentence, not of a name, title or address."""
    words = text.split()
    if len(words) < 5 or re.search(r"https?://|www\.|@\S+\.\w|\+\d{2}|\bTel\b|\bFax\b", text):
        return len(words) >= 14
    small = sum(word[0].islower() for word in words)
    return small / len(words) > 0.55


def signature_start(lines: list[str], start: int, end: int, signer: Signer) -> int | None:
    """The first line of the signature in `lines[start:end]`, or None.

    Lines that do not count (quotes, footers) are "".
    """
    for i in range(start, end):
        line = lines[i]
        if not line.strip():
            continue
        if marks.DASHES.match(line) and i > start:
            return i
        if (marks.CLOSING.match(line) or _farewell(lines, i, start)) and _is_tail(
            lines, i + 1, end
        ):
            return i
        if i > start and _ON_BEHALF.match(line) and _is_tail(lines, i + 1, end):
            return i
        if i > start and _opens(line, signer) and _is_tail(lines, i + 1, end):
            return _with_office(lines, start, i)
        if i > start and _is_full_name(line, signer) and _stands_apart(lines, i):
            return _with_office(lines, start, i)
    return _unnamed(lines, start, end, signer)


def _farewell(lines: list[str], i: int, start: int) -> bool:
    apart = i > start and not lines[i - 1].strip()
    return apart and marks.FAREWELL.match(lines[i]) is not None


def _is_tail(lines: list[str], start: int, end: int) -> bool:
    """Whether what follows directly can be a name and its trappings: short lines, no prose."""
    first = next((line.strip() for line in lines[start:end] if line.strip()), "")
    if re.search(r"\s[|·]\s", first) and not first.endswith("."):
        return True
    return len(first.split()) <= 9 and not is_prose(first)


def _opens(line: str, signer: Signer) -> bool:
    """Whether a line is the sender's name, perhaps with "i. A.", a short closing or a title."""
    if re.search(r"[:?!]\s*$|^\W*\w+:\s", line.strip()) or len(line.split()) > 12:
        return False
    rest = _SHORT_CLOSING.sub("", _PER.sub("", line.strip(), count=1), count=1)
    head = re.split(r"[|,·•–(/\t]|\s-\s|\s{3,}", rest)[0]
    named = _names(head)
    if not named or len(named) > 5:
        return False
    if len(head.strip()) == len(line.strip()) and line.rstrip().endswith(".") and len(named) > 1:
        return False
    known = signer.words
    hits = [word for word in named if _is_known(word, known)]
    return bool(hits) and all(
        _is_known(word, known) or len(word) == 1 or word[0].isupper() for word in named
    )


def _is_known(word: str, known: frozenset[str]) -> bool:
    """Whether a word is part of the sender's name; "Bev" is for Beverly."""
    plain = word.lower()
    return (plain in known and len(plain) > 1) or any(
        len(plain) >= 3 and name.startswith(plain) for name in known
    )


def _is_full_name(line: str, signer: Signer) -> bool:
    """Whether a line opens with first and last name of the sender and is no sentence."""
    if len(line.split()) > 14 or re.search(r"[.?!:]\s*$", line.strip()):
        return False
    head = re.split(r"[|,·•–(/\t]|\s-\s|\s{3,}", _PER.sub("", line.strip(), count=1))[0]
    named = _names(head)
    hits = [word for word in named if word.lower() in signer.words]
    return len(hits) >= 2 and len(named) <= len(hits) + 2


def _stands_apart(lines: list[str], i: int) -> bool:
    return not lines[i - 1].strip() or lines[i - 1].rstrip().endswith((",", ".", "!", "?"))


def _with_office(lines: list[str], start: int, i: int) -> int:
    """The office above a name ("The Head of Department,") belongs to the signature."""
    above = i - 1
    while above > start and not lines[above].strip():
        above -= 1
    words = lines[above].split()
    apart = above > start and not lines[above - 1].strip()
    titled = 1 < len(words) <= 8 and words[0][0].isupper() and not is_prose(lines[above])
    return above if apart and titled and lines[above].rstrip().endswith(",") else i


def _unnamed(lines: list[str], start: int, end: int, signer: Signer) -> int | None:
    """A last paragraph of short lines with a firm, address or phone: a signature without a name
    that the headers know; also such lines right below the last sentence."""
    last = end
    while last > start and not lines[last - 1].strip():
        last -= 1
    last = _before_house_rules(lines, start, last, signer)
    begins = last
    while begins > start and lines[begins - 1].strip() and _is_label(lines[begins - 1], signer):
        begins -= 1
    if begins in (last, start):
        return None
    block = lines[begins:last]
    if _is_table(block):
        return None
    if not any(
        _is_house(line, signer) or _TRAPPING.search(line) or _DESK.search(line) for line in block
    ):
        return None
    return begins


def _is_table(block: list[str]) -> bool:
    """Whether several lines are divided by bars into as many cells; a signature has one such."""
    bars = [line.count("|") for line in block if line.count("|") > 1]
    return any(bars.count(number) > 1 for number in bars)


def _before_house_rules(lines: list[str], start: int, last: int, signer: Signer) -> int:
    """Where the last paragraph's head of labels ends: a firm's standing notice may follow it."""
    top = last
    while top > start and lines[top - 1].strip():
        top -= 1
    head = top
    while head < last and _is_label(lines[head], signer):
        head += 1
    office = _is_house(lines[top], signer) or _DESK.search(lines[top]) is not None
    enough = head >= top + 2 or (head == top + 1 and office)
    return head if top > start and enough and last - head <= 2 else last


def _is_label(line: str, signer: Signer) -> bool:
    """A short line without a verb's look: mostly capitals, or trappings of an address."""
    words = line.split()
    if len(words) > 10 or line.strip().endswith(("?", "!", ":", ",")):
        return False
    if line.lstrip().startswith(("-", "*", "•", ">")) or re.match(r"\s*\d+[.)]\s", line):
        return False
    if _TRAPPING.search(line) and len(words) <= 8:
        return True
    letters = [word for word in words if word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in letters)
    if line.rstrip().endswith("."):
        return _is_house(line, signer) and capitals >= 0.7 * len(letters)
    return bool(letters) and capitals >= 0.5 * len(letters) and not re.search(r"\d{3}", line)


def _is_house(line: str, signer: Signer) -> bool:
    squeezed = re.sub(r"\W+", "", line.lower())
    return bool(_COMPANY.search(line)) or any(word in squeezed for word in signer.house)
