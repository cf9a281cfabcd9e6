"""Names and descriptions compared the way a clerk compares them: case, accents, legal forms and
punctuation do not matter; numbers do."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
_PERCENT_OR_CODE = re.compile(
    r"\d+(?:[.,]\d+)?\s*%|\b[A-Za-z]{1,8}[-_]?\d{2,}(?:[./_-]\w+)*\b|\b\d+(?:[./-]\d+)+\b"
)
_LEGAL_FORMS = frozenset(
    "inc incorporated llc llp ltd limited corp corporation co company plc gmbh ag kg ohg mbh ug se "
    "sa sas sarl sasu eurl srl spa bv nv ab as oy aps pty sl slu lda cie und and et the".split()
)
# Words that stand in half of all billing lines and so tell nothing about which one it is.
_EMPTY_WORDS = frozenset(
    "the of for and to in on at by a an as per our your with re from is "
    "der die das und für fur von zu im am auf des dem den ein eine gemäß gemaess nach laut "
    "le la les de du des et pour sur au aux en un une d l selon "
    "el los las y para por del een het van voor di il "
    "milestone phase project projekt projet invoice rechnung facture services service work "
    "meilenstein jalon etape leistung prestation partial final teil part teilrechnung acompte "
    "payment zahlung fee billing".split()
)
_ROMAN = {
    "i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5",
    "vi": "6", "vii": "7", "viii": "8", "ix": "9", "x": "10",
}  # fmt: skip
_MONTHS = {
    name: str(number)
    for number, names in enumerate(
        (
            "jan january januar janvier janv enero januari gennaio",
            "feb february februar fevrier fevr febrero februari febbraio",
            "mar march marz maerz mars marzo maart",
            "apr april avril avr abril aprile",
            "may mai mayo mei maggio",
            "jun june juni juin junio giugno",
            "jul july juli juillet juil julio luglio",
            "aug august aout agosto augustus",
            "sep sept september septembre septiembre settembre",
            "oct october oktober okt octobre octubre ottobre",
            "nov november novembre noviembre",
            "dec december dezember dez decembre diciembre dicembre",
        ),
        start=1,
    )
    for name in names.split()
}
_PARTIAL = frozenset(
    "partial part instalment installment progress interim anzahlung teilrechnung abschlag "
    "abschlagsrechnung teilzahlung acompte partielle situation anticipo parcial deelfactuur".split()
)
_DEPOSIT = frozenset(
    "deposit advance upfront prepayment prepaid mobilisation mobilization downpayment kickoff "
    "signing signature anzahlung vorauszahlung vorkasse auftragserteilung "
    "acompte arrhes avance commande signature anticipo anticipado voorschot aanbetaling "
    "acconto".split()
)
_HOLDBACK = frozenset(
    "retainage retention holdback einbehalt sicherheitseinbehalt garantieeinbehalt retenue "
    "retencion ritenuta inhouding".split()
)


@lru_cache(maxsize=200_000)
def plain(text: str) -> str:
    """Lower case without accents."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    split = unicodedata.normalize("NFKD", folded)
    return "".join(letter for letter in split if not unicodedata.combining(letter))


@lru_cache(maxsize=200_000)
def key(text: str) -> str:
    """Letters and digits only: "INV-0042" and "inv 0042" have one key."""
    return "".join(_WORD.findall(plain(text)))


@lru_cache(maxsize=100_000)
def party(name: str) -> str:
    """The key of a firm's or person's name without its legal form."""
    words = _WORD.findall(plain(name.replace(".", "")))
    kept = [word for word in words if word not in _LEGAL_FORMS]
    return "".join(kept or words)


@lru_cache(maxsize=300_000)
def words(text: str) -> frozenset[str]:
    """The telling words of a text; small Roman numbers become digits."""
    found = (_ROMAN.get(word, word) for word in _WORD.findall(plain(text)))
    return frozenset(
        word.lstrip("0") or "0" if word.isdigit() else word
        for word in found
        if word not in _EMPTY_WORDS and (len(word) > 1 or word.isdigit())
    )


@lru_cache(maxsize=100_000)
def _all_words(text: str) -> frozenset[str]:
    return frozenset(_ROMAN.get(word, word) for word in _WORD.findall(plain(text)))


@lru_cache(maxsize=300_000)
def counting(text: str) -> tuple[str, ...]:
    """The counting numbers of a text in order ("Phase 2, part 1 of 3"): below 100; percentages and
    codes such as P-1042.3 count nothing."""
    bare = _PERCENT_OR_CODE.sub(" ", text)
    found = (_ROMAN.get(word, word) for word in _WORD.findall(plain(bare)))
    return tuple(word.lstrip("0") or "0" for word in found if word.isdigit() and int(word) < 100)


@lru_cache(maxsize=300_000)
def numbers(text: str) -> frozenset[str]:
    """The counting numbers of a text, in no order."""
    return frozenset(counting(text))


@lru_cache(maxsize=300_000)
def period(text: str) -> frozenset[str]:
    """The months, quarters and years that a text names; they tell one recurring bill from the
    next."""
    found = set()
    for word in _WORD.findall(plain(text)):
        if word in _MONTHS and not (word == "may" and "may" not in text.casefold()):
            found.add("m" + _MONTHS[word])
        elif re.fullmatch(r"(19|20)\d\d", word):
            found.add("y" + word)
        elif re.fullmatch(r"(q|kw|w|s)\d{1,2}", word):
            found.add(word)
    for month in re.findall(r"\b(?:19|20)\d\d[-/.](\d\d)\b|\b(\d\d)[-/.](?:19|20)\d\d\b", text):
        found.add("m" + (month[0] or month[1]).lstrip("0"))
    return frozenset(found)


def likeness(name: str, text: str) -> float:
    """How much of `name` a text says, 0 to 1; 0 where both count and count differently."""
    wanted, said = words(name), words(text)
    if all(word.isdigit() for word in wanted):
        # "Phase 2" says nothing but its noun and its number.
        wanted, said = _all_words(name), _all_words(text)
    if not wanted or not said:
        return 0.0
    counted, other = numbers(name), numbers(text)
    if counted and other and not counted & other:
        return 0.0
    shared = wanted & said
    if not shared - counted:
        return 0.2 if shared else 0.0
    weight = sum(len(word) for word in wanted)
    hit = sum(len(word) for word in shared)
    return hit / weight


@lru_cache(maxsize=300_000)
def says_deposit(text: str) -> bool:
    """Whether a text speaks of money asked for before the work."""
    raw = _WORD.findall(plain(text))
    return not _DEPOSIT.isdisjoint(raw)


@lru_cache(maxsize=300_000)
def says_holdback(text: str) -> bool:
    """Whether a text speaks of money held back until the end."""
    return not _HOLDBACK.isdisjoint(_WORD.findall(plain(text)))


@lru_cache(maxsize=300_000)
def says_part(text: str) -> bool:
    """Whether a text calls itself a part of a larger bill."""
    return "%" in text or not _PARTIAL.isdisjoint(_WORD.findall(plain(text)))


def one_slip_apart(first: str, second: str) -> bool:
    """Whether two keys differ by one mistyped, missing, extra or swapped character."""
    if first == second or abs(len(first) - len(second)) > 1:
        return False
    start = 0
    while start < min(len(first), len(second)) and first[start] == second[start]:
        start += 1
    a, b = first[start:], second[start:]
    if len(a) == len(b):
        return a[1:] == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
    return a[1:] == b or a == b[1:]
