"""Which customer, invoices, orders and contract a mail speaks of, by what stands on record."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tollgate.kernel.money import Money

_RUNS = re.compile(r"[^\W\d_]+|\d+")
_WORDS = re.compile(r"\w+")
# Parts of a firm's name that say nothing about which firm it is.
_FORMS = frozenset(
    """gmbh ag kg ohg ug mbh co se inc llc llp ltd limited corp corporation company plc lp nfp bv nv
    vof sa sas sarl sl slu srl spa lda eg ev the and und et y e of de der die das la le""".split()
)

# Mail providers whose domain says nothing about who somebody works for.
PUBLIC_DOMAINS = frozenset(
    """gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com me.com aol.com
    gmx.de gmx.net gmx.at gmx.ch web.de t-online.de orange.fr free.fr laposte.net wanadoo.fr
    libero.it virgilio.it tiscali.it ziggo.nl kpnmail.nl xs4all.nl telefonica.net sapo.pt
    proton.me protonmail.com""".split()
)


def number_key(written: str) -> str:
    """What two ways of writing one number have in common: letters and digits, no zeros in front.

    "HUS 53", "hus-00053" and "HUS/0053" have one key; "HUS-530" has another.
    """
    runs = _RUNS.findall(written.casefold())
    return "-".join(run.lstrip("0") or "0" if run.isdigit() else run for run in runs)


def name_key(name: str) -> tuple[str, ...]:
    """The telling words of a firm's name, in order."""
    return tuple(word for word in _WORDS.findall(name.casefold()) if word not in _FORMS)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an invoice; gross, in minor units, as a client who disputes it would reckon."""

    position: int
    description: str
    net_minor: int
    gross_minor: int


@dataclass(frozen=True, slots=True)
class Receivable:
    """An invoice as collections sees it: what is open of it, and how much of that is frozen by
    disputes. All amounts are minor units of `currency`."""

    id: str
    number: str
    customer: str
    currency: str
    gross_minor: int
    open_minor: int
    frozen_minor: int
    issued_on: date
    due_on: date
    contract: str = ""
    milestone: str = ""
    project_type: str = ""
    entity: str = ""
    lines: tuple[Line, ...] = ()

    @property
    def collectable(self) -> Money:
        """What may be asked for now: open and not frozen, never less than nothing."""
        return Money(max(0, self.open_minor - self.frozen_minor), self.currency)


class Known(StrEnum):
    """How the sender's customer was found, the surest way first."""

    THREAD = "thread"
    ADDRESS = "address"
    DOMAIN = "domain"
    NUMBER = "number"
    NAME = "name"
    NOT = "not"


# The ways that only the client, or somebody who reads the client's mail, can satisfy.
TRUSTED = frozenset({Known.THREAD, Known.ADDRESS, Known.DOMAIN})


@dataclass(frozen=True, slots=True)
class Candidates:
    """What is on record and could be meant. Each mapping leads from what the mail shows to
    customers; `thread_*` are the customer and invoices of the mails that this one answers; `terms`
    are (contract, milestone, name) of the likely customers' contracts."""

    invoices: Mapping[str, Sequence[Receivable]] = field(default_factory=dict)
    contracts: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    orders: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    by_address: frozenset[str] = frozenset()
    by_domain: frozenset[str] = frozenset()
    by_name: frozenset[str] = frozenset()
    thread_customer: str = ""
    thread_invoices: tuple[Receivable, ...] = ()
    terms: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Links:
    """What a mail was linked to. `foreign` are numbers of invoices of other customers: a sure
    sign that somebody must look. `suggested` are invoices that are only likely."""

    customer: str = ""
    known: Known = Known.NOT
    invoices: tuple[Receivable, ...] = ()
    suggested: tuple[Receivable, ...] = ()
    contract: str = ""
    milestone: str = ""
    orders: tuple[str, ...] = ()
    unmatched: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()

    @property
    def trusted(self) -> bool:
        return self.known in TRUSTED


def link(numbers: Collection[str], on_record: Candidates, mention: str = "") -> Links:
    """Link the numbers that a mail names, its sender, and the milestone that it mentions to what
    is on record.

    A number counts for the sender's customer; where nothing else tells the customer, numbers that
    all belong to one customer tell it (and that is not trusted: anybody may know a number).
    """
    customer, known = _sender(on_record)
    if known is Known.NOT:
        owners = _owners(numbers, on_record)
        if len(owners) == 1:
            customer, known = owners.pop(), Known.NUMBER
        elif len(on_record.by_name) == 1:
            customer, known = next(iter(on_record.by_name)), Known.NAME
    invoices: dict[str, Receivable] = {}
    contracts: list[str] = []
    orders: list[str] = []
    unmatched: list[str] = []
    foreign: list[str] = []
    for number in dict.fromkeys(numbers):
        key = number_key(number)
        meant = on_record.invoices.get(key, ())
        own = [invoice for invoice in meant if invoice.customer == customer]
        place = [code for code, of in on_record.contracts.get(key, ()) if of == customer]
        order = [code for code, of in on_record.orders.get(key, ()) if of == customer]
        if len(own) == 1:
            invoices[own[0].id] = own[0]
        elif place:
            contracts += place
        elif order:
            orders += order
        elif meant and not own:
            foreign.append(number)
        else:
            unmatched.append(number)
    found = tuple(invoices.values())
    likely = tuple(i for i in on_record.thread_invoices if i.customer == customer)
    if not found and not unmatched and not foreign and len(likely) == 1:
        found = likely
    contract, milestone = _place(_contract(contracts, found), mention, on_record.terms)
    return Links(
        customer=customer,
        known=known,
        invoices=found,
        suggested=() if found else likely,
        contract=contract,
        milestone=milestone,
        orders=tuple(dict.fromkeys(orders)),
        unmatched=tuple(unmatched),
        foreign=tuple(foreign),
    )


def _sender(on_record: Candidates) -> tuple[str, Known]:
    if len(on_record.by_address) == 1:
        return next(iter(on_record.by_address)), Known.ADDRESS
    if len(on_record.by_domain) == 1:
        return next(iter(on_record.by_domain)), Known.DOMAIN
    if on_record.thread_customer:
        return on_record.thread_customer, Known.THREAD
    return "", Known.NOT


def _owners(numbers: Collection[str], on_record: Candidates) -> set[str]:
    keys = [number_key(number) for number in numbers]
    owners = {i.customer for key in keys for i in on_record.invoices.get(key, ())}
    owners |= {of for key in keys for _, of in on_record.contracts.get(key, ())}
    return owners | {of for key in keys for _, of in on_record.orders.get(key, ())}


def _contract(named: Sequence[str], invoices: Sequence[Receivable]) -> str:
    """The one contract that is meant, if it is one."""
    found = set(named) or {invoice.contract for invoice in invoices if invoice.contract}
    return found.pop() if len(found) == 1 else ""


def _place(contract: str, mention: str, terms: Sequence[tuple[str, str, str]]) -> tuple[str, str]:
    """The contract and milestone that a mention means: by the milestone's code or by its name,
    and only when it is one alone."""
    said = mention.casefold().strip()
    if not said:
        return contract, ""
    words = {number_key(word) for word in said.split()} | {number_key(said)}
    meant = {
        (of, code)
        for of, code, name in terms
        if (not contract or of == contract)
        and (number_key(code) in words or (len(name) > 4 and _contains(said, name.casefold())))
    }
    if len(meant) != 1:
        return contract, ""
    return meant.pop()


def _contains(said: str, name: str) -> bool:
    return name in said or (len(said) > 6 and said in name)
