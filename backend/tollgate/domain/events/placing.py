"""Which work a document speaks of: candidates in order, each with the reasons that speak for it.

Points weigh what a document names. A place is certain only when the document itself leads there
and nowhere else nearly as well; everything short of that is a question to a person.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from tollgate.kernel.money import Money

# What speaks for a contract.
_CODE, _ORDER, _CLIENT, _TITLE, _SENDER = 60, 35, 25, 25, 10
# What speaks for a milestone or a change order of it.
_WORK_CODE, _WORK_NAME, _NUMBER, _AMOUNT, _AWAITED = 40, 40, 15, 25, 5
_PARTLY = 10
_GAP = 20
_SURE_OF_CONTRACT = 50
_SURE_OF_WORK = 25
_MOST = 8

_LEGAL_FORMS = frozenset(
    "ab ag bv co corp company ev eg gbr gmbh inc kg kgaa limited llc llp lp ltd mbh nv oy plc sa "
    "sarl sas se sl spa srl".split()
)
_SMALL = frozenset("a and der die das de des du et for la le of the und y e i van von".split())
_ORDINAL = re.compile(
    r"(?:milestone|phase|stage|meilenstein|abschnitt|leistungsphase|jalon|étape|hito|fase|etapa|"
    r"marco|mijlpaal|traguardo|tranche)\s*(?:no\.?|nr\.?|n°|#)?\s*(\d{1,3})\b",
    re.IGNORECASE,
)


class WorkKind(StrEnum):
    """What a document of some type can be about."""

    MILESTONE = "milestone"
    CHANGE_ORDER = "change_order"
    # Orders and statements of work decide nothing; they belong to the contract as a whole.
    CONTRACT = "contract"


@dataclass(frozen=True, slots=True)
class Named:
    """What a document names, in its own words; None where it does not say. `about` follows from
    its type."""

    client: str | None = None
    project: str | None = None
    project_code: str | None = None
    milestone: str | None = None
    amount: Money | None = None
    po_number: str | None = None
    change_order_number: str | None = None
    about: WorkKind = WorkKind.MILESTONE


@dataclass(frozen=True, slots=True)
class Head:
    """What a contract is known by. `parties` are (customer code, names), the client first;
    `issuer` is the legal entity of the firm, which some documents name first."""

    contract: str
    title: str
    project_code: str
    parties: tuple[tuple[str, tuple[str, ...]], ...]
    orders: tuple[str, ...] = ()
    issuer: str = ""


@dataclass(frozen=True, slots=True)
class Work:
    """A milestone of a contract, a change order that waits for its signature, or the contract as
    a whole (`code` is empty). `amounts` are what it releases or changes: the whole, and each
    payer's share. `awaited` is true while the firm waits for a document of this kind."""

    kind: WorkKind
    contract: str
    code: str
    name: str
    position: int
    amounts: tuple[Money, ...] = ()
    awaited: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """One place, with points for its contract and for the work within it, and why."""

    kind: WorkKind
    contract: str
    work: str
    of_contract: int
    of_work: int
    reasons: tuple[str, ...]

    @property
    def points(self) -> int:
        return self.of_contract + self.of_work


class Outcome(StrEnum):
    MATCHED = "matched"
    UNSURE = "unsure"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Placing:
    """What came of it: the place (None unless matched or claimed), every candidate worth showing,
    best first, and what speaks against the place."""

    outcome: Outcome
    place: Candidate | None
    candidates: tuple[Candidate, ...]
    doubts: tuple[str, ...] = ()


def rank_contracts(
    named: Named, heads: Iterable[Head], sender: str = ""
) -> list[tuple[Head, int, tuple[str, ...]]]:
    """Contracts for which anything speaks, best first, with points and reasons. `sender` is the
    code of the customer who sent the document."""
    ranked = []
    for head in heads:
        points, reasons = _of_contract(named, head, sender)
        if points:
            ranked.append((head, points, reasons))
    return sorted(ranked, key=lambda one: (-one[1], one[0].contract))


def place(
    named: Named,
    contracts: Sequence[tuple[Head, int, tuple[str, ...]]],
    works: Sequence[Work],
    claim: tuple[str, str] | None = None,
) -> Placing:
    """Where a document belongs. `contracts` as `rank_contracts` gives them, the claimed one among
    them (with 0 points if nothing speaks for it); `works` are their milestones and open change
    orders; `claim` is (contract, milestone) as whoever brought the document says."""
    known = {head.contract: (points, reasons) for head, points, reasons in contracts}
    heads = {head.contract: head for head, _, _ in contracts}
    ranked = sorted(
        (
            _candidate(named, work, *known[work.contract])
            for work in works
            if work.contract in known and work.kind is named.about
        ),
        key=lambda one: (-one.points, one.contract, one.work),
    )
    if claim is not None:
        return _claimed(named, ranked, heads, claim)
    shown = tuple(ranked[:_MOST])
    if not ranked or not _certain(ranked):
        return Placing(Outcome.UNSURE, None, shown)
    best = ranked[0]
    doubts = _doubts(named, best, heads[best.contract])
    return Placing(Outcome.UNSURE if doubts else Outcome.MATCHED, best, shown, doubts)


def _claimed(
    named: Named, ranked: list[Candidate], heads: dict[str, Head], claim: tuple[str, str]
) -> Placing:
    contract, milestone = claim
    if named.about is WorkKind.MILESTONE:
        own = [one for one in ranked if (one.contract, one.work) == claim]
    else:
        # It was brought for a milestone, but is of the whole contract.
        own = [one for one in ranked if one.contract == contract]
    other = next((one for one in ranked if one not in own), None)
    if not own:
        doubt = f"contract {contract} has no {named.about.replace('_', ' ')} that it could be about"
        elsewhere = other is not None and other.of_contract >= _SURE_OF_CONTRACT
        outcome = Outcome.DIFFERS if elsewhere else Outcome.UNSURE
        return Placing(outcome, None, tuple(ranked[:_MOST]), (doubt,))
    mine = own[0]
    shown = tuple([mine, *(one for one in ranked if one is not mine)][:_MOST])
    if other is not None and other.points - mine.points >= _GAP:
        elsewhere_words = f"{other.contract} {other.work}".strip()
        doubt = f"brought for {contract} {milestone}, but it speaks of {elsewhere_words}"
        return Placing(Outcome.DIFFERS, mine, shown, (doubt,))
    doubts = _doubts(named, mine, heads[contract])
    if not mine.points:
        doubts = (*doubts, f"nothing in it names {contract} or {milestone}")
    several = len(own) > 1 and own[0].points - own[1].points < _GAP
    outcome = Outcome.UNSURE if doubts or several else Outcome.MATCHED
    return Placing(outcome, mine, shown, doubts)


def _certain(ranked: Sequence[Candidate]) -> bool:
    best = ranked[0]
    clear = len(ranked) == 1 or best.points - ranked[1].points >= _GAP
    named = best.kind is WorkKind.CONTRACT or best.of_work >= _SURE_OF_WORK
    return clear and named and best.of_contract >= _SURE_OF_CONTRACT


def _doubts(named: Named, place: Candidate, head: Head) -> tuple[str, ...]:
    """What the document names and the place does not bear out."""
    doubts = []
    codes = (head.contract, head.project_code)
    if named.project_code and not _names_one(named.project_code, codes):
        doubts.append(f"it names {named.project_code!r}, which is no code of {head.contract}")
    names = [head.issuer, *(name for _, known in head.parties for name in known)]
    if named.client and not any(_alike(named.client, name) >= 50 for name in names):
        doubts.append(f"it names {named.client!r}, who is no party of {head.contract}")
    if named.milestone and place.of_work <= _AWAITED and place.kind is WorkKind.MILESTONE:
        doubts.append(f"it names {named.milestone!r}, which is not {place.work}")
    return tuple(doubts)


def _of_contract(named: Named, head: Head, sender: str) -> tuple[int, tuple[str, ...]]:
    points, reasons = 0, []
    if named.project_code and _names_one(named.project_code, (head.contract, head.project_code)):
        points += _CODE
        reasons.append(f"names the code {named.project_code}")
    if named.po_number and _names_one(named.po_number, head.orders):
        points += _ORDER
        reasons.append(f"names the purchase order {named.po_number}")
    if named.client:
        names = [name for _, known in head.parties for name in known]
        best = max((_alike(named.client, name) for name in names), default=0)
        if best >= 50:
            points += _CLIENT if best >= 80 else _PARTLY
            reasons.append(f"names the client {named.client}")
    if named.project:
        alike = _alike(named.project, head.title)
        if alike >= 50:
            points += _TITLE if alike >= 80 else _PARTLY
            reasons.append(f"names the project {named.project}")
    if points and sender and any(sender == code for code, _ in head.parties):
        points += _SENDER
        reasons.append("came from this client")
    return points, tuple(reasons)


def _candidate(named: Named, work: Work, points: int, reasons: tuple[str, ...]) -> Candidate:
    found = Candidate(work.kind, work.contract, work.code, points, 0, reasons)
    if work.kind is WorkKind.CHANGE_ORDER:
        if named.change_order_number and _same_number(named.change_order_number, work.code):
            found = _more(found, _WORK_CODE, f"names change order {named.change_order_number}")
    elif work.kind is WorkKind.MILESTONE and named.milestone:
        found = _of_milestone(named.milestone, work, found)
    if named.amount is not None and named.amount in work.amounts:
        found = _more(found, _AMOUNT, f"names its amount, {named.amount}")
    if work.awaited and found.points:
        found = _more(found, _AWAITED, "is of a kind that is awaited there")
    return found


def _of_milestone(words: str, work: Work, found: Candidate) -> Candidate:
    if _folded(work.code) in _tokens(words):
        found = _more(found, _WORK_CODE, f"names {work.code}")
    else:
        said = _ORDINAL.search(words)
        if said and int(said[1]) == work.position:
            found = _more(found, _NUMBER, f"names number {work.position}")
    alike = _alike(words, work.name)
    if alike >= 50:
        points = _WORK_NAME if alike >= 80 else _PARTLY
        found = _more(found, points, f"names {work.name!r}")
    return found


def _more(found: Candidate, points: int, reason: str) -> Candidate:
    return replace(found, of_work=found.of_work + points, reasons=(*found.reasons, reason))


def _names_one(words: str, codes: Iterable[str]) -> bool:
    """Whether a text is, or holds as a word of its own, one of some codes."""
    parts = {_squeezed(part) for part in re.split(r"[\s,;/()]+", words)} | {_squeezed(words)}
    return any(code and _squeezed(code) in parts for code in codes)


def _same_number(words: str, code: str) -> bool:
    """Whether two ways of writing a change order's number mean the same: CO-2, CO 02, No. 2."""
    if _squeezed(words) == _squeezed(code):
        return True
    said, known = re.findall(r"\d+", words), re.findall(r"\d+", code)
    return bool(said and known) and int(said[-1]) == int(known[-1])


def _alike(words: str, name: str) -> int:
    """How much two names share, in percent of the shorter one; of a single word, of the longer."""
    said, known = _meaning(words), _meaning(name)
    if not said or not known:
        return 0
    shorter, longer = sorted((len(said), len(known)))
    return 100 * len(said & known) // (shorter if shorter > 1 else longer)


def _meaning(words: str) -> frozenset[str]:
    tokens = _tokens(words) - _LEGAL_FORMS - _SMALL
    return frozenset(tokens) or frozenset(_tokens(words))


def _tokens(words: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", _folded(words)))


def _folded(words: str) -> str:
    """Lower case without accents, so that what was typed and what was recognised meet."""
    split = unicodedata.normalize("NFKD", words.casefold())
    return "".join(sign for sign in split if not unicodedata.combining(sign))


def _squeezed(words: str) -> str:
    return "".join(sign for sign in _folded(words) if sign.isalnum())
