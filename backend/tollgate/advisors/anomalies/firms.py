"""Invented firms of several shapes with years of correct bills: training and evaluation only."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import exp

from tollgate.advisors.anomalies.bill import Bill

START = date(2022, 1, 3)
SEASON = (0.92, 0.97, 1.05, 1.03, 1.0, 1.04, 0.86, 0.8, 1.05, 1.08, 1.06, 0.84)  # worked hours


@dataclass(frozen=True, slots=True)
class Shape:
    """What kind of work a firm bills, in shares of contracts that add up to 1."""

    customers: int
    contracts: int
    time: float  # monthly time bills
    recurring: float  # a monthly fee; the rest are milestones
    holdback: float  # share of milestone contracts with a holdback
    lines: tuple[str, ...]
    currencies: tuple[str, ...]
    size: float  # logarithm of a typical contract value in major units
    spread: float


SHAPES: dict[str, Shape] = {
    "consulting": Shape(40, 160, 0.5, 0.1, 0.0, ("strategy", "data", "change"), ("EUR",), 11, 0.8),
    "engineering": Shape(60, 220, 0.2, 0.0, 0.6, ("structural", "civil", "mep"), ("USD",), 12, 0.9),
    "managed_services": Shape(80, 180, 0.2, 0.7, 0.0, ("desk", "cloud"), ("USD", "CAD"), 10.5, 0.7),
    "modular_homes": Shape(30, 120, 0.0, 0.1, 0.9, ("homes", "site"), ("USD",), 13, 0.5),
    "group": Shape(
        120, 400, 0.35, 0.2, 0.3, ("a", "b", "c", "d"), ("EUR", "USD", "GBP"), 11.5, 1.1
    ),
    "small": Shape(6, 9, 0.3, 0.1, 0.2, ("design",), ("EUR",), 10.5, 0.8),
}


@dataclass(frozen=True, slots=True)
class Made:
    """A correct bill and what a fault needs to know about it."""

    bill: Bill
    kind: str  # milestone, time, recurring
    other_steps: tuple[int, ...] = ()  # amounts of the contract's other milestones
    change_minor: int = 0  # the part that a signed change order added
    old_rate_share: float = 0.0  # old rate over new, in the months after a rise


def found(shape: Shape, seed: int) -> list[Made]:
    """All bills of a firm in order of date."""
    chance = random.Random(seed)  # noqa: S311  a seeded recipe, nothing secret
    home = [chance.choice(shape.currencies) for _ in range(shape.customers)]
    rates = {line: chance.uniform(80, 220) for line in shape.lines}
    made: list[Made] = []
    for at in range(shape.contracts):
        who = min(int(chance.paretovariate(0.9)) - 1, shape.customers - 1)
        who = chance.randrange(shape.customers) if chance.random() < 0.6 else who
        contract = _Contract(
            code=f"C{at}",
            customer=f"K{who}",
            line=chance.choice(shape.lines),
            currency=home[who],
            begins=START + timedelta(days=chance.randint(0, 1100)),
            value=round(exp(chance.gauss(shape.size, shape.spread))),
        )
        way = chance.random()
        if way < shape.time:
            made.extend(_time(contract, rates[contract.line], chance))
        elif way < shape.time + shape.recurring:
            made.extend(_recurring(contract, chance))
        else:
            made.extend(_milestones(contract, chance.random() < shape.holdback, chance))
    made.sort(key=lambda one: (one.bill.on, one.bill.id))
    return made


@dataclass(frozen=True, slots=True)
class _Contract:
    code: str
    customer: str
    line: str
    currency: str
    begins: date
    value: int  # major units


def _time(contract: _Contract, usual: float, chance: random.Random) -> Iterator[Made]:
    """Monthly hours of a team, more in some months, at a rate that rises every January."""
    rate = round(usual * chance.uniform(0.85, 1.2) / 5) * 5 * 100
    team = chance.uniform(40, 400)
    month = contract.begins.replace(day=1)
    since_rise, old_share = 99, 0.0
    for at in range(chance.randint(5, 24)):
        month = (month + timedelta(days=32)).replace(day=1)
        since_rise += 1
        if month.month == 1 and at:
            raised = round(rate * chance.uniform(1.03, 1.09) / 100) * 100
            old_share, rate, since_rise = rate / raised, raised, 0
        worked = team * SEASON[month.month - 1] * chance.lognormvariate(0, 0.12)
        hours = round(worked * 4) / 4
        bill = _bill(
            contract, f"T{at}", month + timedelta(days=2), round(hours * rate), hours=hours
        )
        yield Made(bill, "time", old_rate_share=old_share if since_rise < 3 and old_share else 0.0)


def _recurring(contract: _Contract, chance: random.Random) -> Iterator[Made]:
    """A price per seat, and seats that come and go."""
    price = round(chance.uniform(15, 140)) * 100
    seats = max(5, contract.value // 12 * 100 // price)
    month = contract.begins.replace(day=1)
    for at in range(chance.randint(8, 30)):
        month = (month + timedelta(days=32)).replace(day=1)
        if chance.random() < 0.15:
            seats = max(3, seats + chance.randint(-3, 5))
        yield Made(_bill(contract, f"R{at}", month, seats * price), "recurring")


def _milestones(contract: _Contract, holds: bool, chance: random.Random) -> Iterator[Made]:
    """A schedule of shares; sometimes a signed change order adds to one of them."""
    steps = chance.randint(3, 9)
    weights = [chance.uniform(0.6, 1.7) for _ in range(steps)]
    unit = chance.choice([1_000, 5_000, 10_000, 50_000])
    amounts = [
        max(unit, round(contract.value * 100 * weight / sum(weights) / unit) * unit)
        for weight in weights
    ]
    changed = chance.randrange(steps) if chance.random() < 0.4 else -1
    change = 0
    if changed >= 0:
        change = max(unit, round(amounts[changed] * chance.uniform(0.15, 0.6) / unit) * unit)
    held = chance.choice([0.05, 0.1, 0.1]) if holds else 0.0
    on = contract.begins
    whole = sum(amounts)
    for at, amount in enumerate(amounts):
        on += timedelta(days=chance.randint(15, 75))
        extra = change if at == changed else 0
        whole += extra
        bill = _bill(
            contract,
            f"M{at}",
            on,
            amount + extra,
            contract_minor=whole,
            steps=steps,
            is_last=at == steps - 1,
            holdback_minor=round((amount + extra) * held),
        )
        others = tuple(other for other in amounts if other != amount + extra)
        yield Made(bill, "milestone", other_steps=others, change_minor=extra)


def _bill(contract: _Contract, code: str, on: date, minor: int, **more: object) -> Bill:
    return Bill(
        id=f"{contract.code}-{code}",
        on=on,
        customer=contract.customer,
        contract=contract.code,
        service_line=contract.line,
        currency=contract.currency,
        minor=minor,
        **more,  # type: ignore[arg-type]  # the optional fields of Bill, by name
    )
