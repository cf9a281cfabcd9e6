"""Account numbers and personal ids are masked before a text leaves for a language model.

Every masked letter or digit becomes "X" and everything else stays, so that the masked text has
the same length and every offset in it is an offset in the original.
"""

from __future__ import annotations

import re

MASK = "X"

_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z0-9]{2,4}){3,8}\b")
_CARD = re.compile(r"(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-])")
# Personal ids whose form alone gives them away.
_FORMS = (
    re.compile(r"(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])"),  # US social security number
    re.compile(r"(?<!\w)[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)"),  # UK NINO
    re.compile(r"(?<![\w.])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\w)"),  # Brazil CPF
    re.compile(
        r"(?<!\w)[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?!\w)"
    ),  # Italy codice fiscale
    re.compile(r"(?<!\w)(?:\d{8}|[XYZ]\d{7})-?[A-HJ-NP-TV-Z](?!\w)"),  # Spain DNI, NIE
    re.compile(
        r"(?<!\w)[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d[\dAB] ?\d{3} ?\d{3}(?: ?\d{2})?(?!\w)"
    ),  # France NIR
    re.compile(r"(?<!\w)756\.\d{4}\.\d{4}\.\d{2}(?!\w)"),  # Switzerland AHV
)
# Numbers that only their label gives away: bank accounts and personal tax or insurance numbers.
_LABELLED = re.compile(
    r"(?i)\b(?:(?:bank\s+)?(?:account|acct|a/c)|sort\s+code|routing|aba|konto|kontonummer|konto-nr|"
    r"compte|cuenta|clabe|conta|agência|conto\s+corrente|c/c|rekening(?:nummer)?|passport|"
    r"reisepass|passeport|pasaporte|passaporto|paspoort|ssn|social\s+security|national\s+insurance|"
    r"steuer-?(?:id|nummer|identifikationsnummer)|idnr|steuer-?nr|sozialversicherungsnummer|"
    r"bsn|burgerservicenummer|numéro\s+(?:de\s+sécurité\s+sociale|fiscal)|tfn|ssn|itin|cpf|dni|nie)"
    r"\.?\s*(?:number|no|nr|num|núm|número|numéro|n[°º.]|#|ending)?[.:#°º]*\s*"
    r"(?P<number>[A-Z]{0,2}\d(?:[ ./-]?[\dA-Z]){4,21})\b"
)
_PORTUGUESE_PERSON = re.compile(r"(?i)\b(?:nif|contribuinte)\D{0,6}(?P<number>[123]\d{8})\b")


def redact(text: str) -> str:
    """The text with account numbers and personal ids masked; same length, same offsets."""
    signs = list(text)
    for start, end in _sensitive(text):
        for at in range(start, end):
            if signs[at].isalnum():
                signs[at] = MASK
    return "".join(signs)


def _sensitive(text: str) -> list[tuple[int, int]]:
    found = [
        trimmed
        for match in _IBAN.finditer(text)
        if (trimmed := _iban(text, match.start(), match.end())) is not None
    ]
    found += [m.span() for m in _CARD.finditer(text) if _luhn(m[0])]
    for form in _FORMS:
        found += [m.span() for m in form.finditer(text)]
    for labelled in (_LABELLED, _PORTUGUESE_PERSON):
        found += [m.span("number") for m in labelled.finditer(text)]
    return found


def _iban(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The longest beginning that passes the check of ISO 13616 (mod 97)."""
    while end - start >= 15:
        bare = re.sub(r"[^A-Z0-9]", "", text[start:end])
        if 15 <= len(bare) <= 34 and _mod_97(bare) == 1:
            return start, end
        end -= 1
    return None


def _mod_97(iban: str) -> int:
    turned = iban[4:] + iban[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97


def _luhn(number: str) -> bool:
    """The check digit of payment cards (ISO/IEC 7812)."""
    digits = [int(sign) for sign in number if sign.isdigit()]
    doubled = [2 * d - 9 * (d > 4) for d in digits[-2::-2]]
    return sum(digits[-1::-2]) % 10 == -sum(doubled) % 10 and len(set(digits)) > 1
