"""An invented firm's year and a half, with leaks planted at known rates: what happened, in rows
that `dialects.py` writes the way different systems export them."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml

FIRST, LAST = date(2025, 1, 6), date(2026, 6, 30)
Row = dict[str, Any]

# kind -> share of the chances at which it is planted in a leaking firm
RATES = {
    "never_billed": 0.06,
    "billed_late": 0.10,
    "billed_early": 0.04,
    "billed_twice": 0.03,
    "over_contract": 0.03,
    "under_contract": 0.04,
    "change_order_unbilled": 0.30,
    "holdback_unreleased": 0.40,
    "time_unapproved": 0.07,
    "time_unbilled": 0.07,
    "count_behind": 0.30,
    "paid_short": 0.05,
    "cash_unapplied": 0.04,
    "dispute_cost": 0.10,
}

_TOLD = yaml.safe_load(Path(__file__).with_name("words.yaml").read_text("utf-8"))
WORDS: dict[str, dict[str, list[str]]] = _TOLD["words"]
CUSTOMERS: dict[str, list[str]] = _TOLD["customers"]
PEOPLE: list[str] = _TOLD["people"]


@dataclass
class Firm:
    """What happened, by table, and the leaks in it: (kind, keys of rows, amount in cents)."""

    language: str
    currency: str
    tax_percent: int
    tables: dict[str, list[Row]] = field(default_factory=dict)
    leaks: list[tuple[str, list[str], int]] = field(default_factory=list)

    def add(self, table: str, row: Row) -> str:
        rows = self.tables.setdefault(table, [])
        row["key"] = f"{table}:{len(rows)}"
        rows.append(row)
        return str(row["key"])


class Maker:
    """Makes one firm; `leaky` says whether leaks are planted."""

    def __init__(
        self, seed: int, language: str, currency: str, *, tax: int, leaky: bool, size: int
    ) -> None:
        self.random = random.Random(seed)  # noqa: S311 - invented data, no secret
        self.leaky = leaky
        self.size = size
        self.words = WORDS[language]
        self.firm = Firm(language, currency, tax)
        self.number = 1000 + self.random.randrange(500)
        self.prefix = self.random.choice(["INV-", "", "R", f"{LAST.year}-", "F"])
        self.disputing: set[str] = set()

    def make(self) -> Firm:
        names = list(CUSTOMERS[self.firm.language])
        self.random.shuffle(names)
        self.customers = names
        if self.leaky:
            self.disputing = set(names[: max(2, len(names) // 8)])
        for index in range(self.size):
            self.project(index)
        for customer in names[3 : 3 + self.size // 6]:
            self.retainer(customer)
            self.counts(customer)
        self.disputes()
        return self.firm

    def leaks(self, kind: str) -> bool:
        return self.leaky and self.random.random() < RATES[kind]

    def day(self, first: date = FIRST, last: date = LAST - timedelta(days=60)) -> date:
        return first + timedelta(days=self.random.randrange(max(1, (last - first).days)))

    def amount(self) -> int:
        """Mostly round fees, as agreed ones are; some to the cent."""
        if self.random.random() < 0.7:
            return (
                self.random.choice([2500, 4000, 5000, 6000, 7500, 8000, 10000, 12500, 15000, 20000])
                * 100
            )
        return self.random.randrange(90_000, 4_000_000)

    def next_number(self) -> str:
        self.number += 1
        return f"{self.prefix}{self.number:05d}"

    # ----- projects

    def project(self, index: int) -> None:
        rng = self.random
        customer = rng.choice(self.customers)
        base = rng.choice(self.words["projects"])
        tail = rng.choice(["", "", str(2025 + index % 2), "II", customer.split()[0]])
        name = f"{base} {tail}".strip()
        project: Row = {
            "ref": f"P-{1200 + index}",
            "name": name,
            "customer": customer,
            "manager": rng.choice(PEOPLE),
            "terms": "time" if rng.random() < 0.25 else "fixed",
            "retainage": 0,
            "contract": None,
            "billed_as": name
            if rng.random() > 0.08
            else f"{name} ({rng.choice(['new', 'ex', 'rev'])} {base})",
            "started_on": self.day(last=LAST - timedelta(days=240)),
        }
        self.firm.add("projects", project)
        if project["terms"] == "time":
            self.time(project)
        else:
            self.fixed(project)

    def fixed(self, project: Row) -> None:
        rng = self.random
        steps = rng.sample(self.words["steps"], rng.randrange(3, 7))
        ordered = sorted(steps, key=self.words["steps"].index)
        amounts = [self.amount() for _ in ordered]
        project["contract"] = sum(amounts)
        project["retainage"] = rng.choice([0, 0, 0, 0, 5, 10])
        day = project["started_on"]
        milestones: list[Row] = []
        for number, (name, amount) in enumerate(zip(ordered, amounts, strict=True), start=1):
            day = day + timedelta(days=rng.randrange(20, 70))
            done = day <= LAST - timedelta(days=30)
            milestone: Row = {
                "ref": f"{project['ref']}.{number}",
                "name": name,
                "project": project,
                "amount": amount,
                "done": done,
                "completed_on": day if done else None,
                "invoice": None,
                "accepted_on": day + timedelta(days=rng.randrange(0, 6)) if done else None,
            }
            self.firm.add("milestones", milestone)
            milestones.append(milestone)
        finished = all(one["done"] for one in milestones)
        project["status"] = "done" if finished else "open"
        project["ended_on"] = milestones[-1]["completed_on"] if finished else None
        self.bill_all(project, milestones)
        if rng.random() < 0.35:
            self.change_order(project)
        if project["retainage"] and finished:
            self.holdback(project)

    def bill_all(self, project: Row, milestones: list[Row]) -> None:
        rng = self.random
        waiting = [one for one in milestones if one["done"]]
        deposit = 0
        if not project["retainage"] and rng.random() < 0.12 and len(waiting) >= 2:
            deposit = waiting[0]["amount"] // 2
            text = rng.choice(self.words["deposit"])
            self.invoice(
                project, [(deposit, text, None)], project["started_on"] + timedelta(days=2)
            )
        while waiting:
            first = waiting.pop(0)
            if deposit:
                text = rng.choice(self.words["less"]).format(name=first["name"])
                self.invoice(project, [(first["amount"] - deposit, text, first)], self.soon(first))
                deposit = 0
            elif self.leaks("never_billed"):
                self.firm.leaks.append(("never_billed", [first["key"]], first["amount"]))
            elif waiting and rng.random() < 0.12:
                self.together(project, first, waiting.pop(0))
            elif rng.random() < 0.08:
                self.in_parts(project, first)
            else:
                self.plainly(project, first)
        for one in milestones:
            if not one["done"] and self.leaks("billed_early"):
                key = self.invoice(
                    project,
                    [(one["amount"], self.text(project, one), one)],
                    LAST - timedelta(days=25),
                )
                self.firm.leaks.append(("billed_early", [key, one["key"]], one["amount"]))

    def soon(self, milestone: Row) -> date:
        day: date = milestone["accepted_on"]
        return day + timedelta(days=self.random.randrange(0, 9))

    def text(self, project: Row, milestone: Row) -> str:
        rng = self.random
        return rng.choice(
            [
                milestone["name"],
                milestone["name"],
                f"{project['ref']} {milestone['name']}",
                f"{milestone['name']} - {project['name']}",
                f"{milestone['ref']}: {milestone['name']}",
                milestone["name"].upper(),
                f"{project['name']}: {milestone['name'].lower()}",
            ]
        )

    def plainly(self, project: Row, milestone: Row) -> None:
        """One milestone, one invoice, and what can go wrong with it."""
        amount, day = milestone["amount"], self.soon(milestone)
        text = self.text(project, milestone)
        if self.leaks("billed_late"):
            day = milestone["accepted_on"] + timedelta(days=self.random.randrange(20, 90))
            if day > LAST - timedelta(days=5):
                day = self.soon(milestone)
            else:
                key = self.invoice(project, [(amount, text, milestone)], day)
                self.firm.leaks.append(("billed_late", [key], amount))
                return
        if self.leaks("billed_early"):
            day = milestone["completed_on"] - timedelta(days=self.random.randrange(8, 30))
            key = self.invoice(project, [(amount, text, milestone)], day)
            self.firm.leaks.append(("billed_early", [key], amount))
        elif self.leaks("over_contract"):
            excess = amount * self.random.randrange(8, 30) // 100
            key = self.invoice(project, [(amount + excess, text, milestone)], day)
            self.firm.leaks.append(
                ("over_contract", [key, milestone["key"], project["key"]], excess)
            )
        elif self.leaks("under_contract"):
            missing = amount * self.random.randrange(8, 40) // 100
            key = self.invoice(project, [(amount - missing, text, milestone)], day)
            self.firm.leaks.append(
                ("under_contract", [key, milestone["key"], project["key"]], missing)
            )
        else:
            corrected = self.random.random() < 0.02
            key = self.invoice(project, [(amount, text, milestone)], day, unpaid=corrected)
            if corrected:
                self.corrected(project, milestone, key, text)
            elif self.leaks("billed_twice"):
                self.again(project, milestone, key, text)

    def again(self, project: Row, milestone: Row, key: str, text: str) -> None:
        first = self.row_of(key)
        day = first["issued_on"] + timedelta(days=self.random.randrange(0, 28))
        words = text if self.random.random() < 0.7 else self.text(project, milestone)
        twin = self.invoice(
            project, [(milestone["amount"], words, milestone)], min(day, LAST), unpaid=True
        )
        self.firm.leaks.append(("billed_twice", [key, twin], milestone["amount"]))

    def corrected(self, project: Row, milestone: Row, key: str, text: str) -> None:
        """A legitimate correction: credited in full, billed anew."""
        first = self.row_of(key)
        day = first["issued_on"] + timedelta(days=9)
        words = self.random.choice(self.words["credit"]).format(number=first["number"])
        self.credit(project, first, first["net"], words, day)
        self.invoice(project, [(milestone["amount"], text, milestone)], day + timedelta(days=1))

    def together(self, project: Row, first: Row, second: Row) -> None:
        day = self.soon(second)
        # The first one waits for the second: late by rule only where that is long.
        if (day - first["accepted_on"]).days > 10:
            self.plainly(project, first)
            self.plainly(project, second)
        elif self.random.random() < 0.5:
            lines = [(one["amount"], self.text(project, one), one) for one in (first, second)]
            self.invoice(project, lines, day)
        else:
            text = self.words["both"][0].format(a=first["name"], b=second["name"])
            self.invoice(project, [(first["amount"] + second["amount"], text, None)], day)

    def in_parts(self, project: Row, milestone: Row) -> None:
        day = self.soon(milestone)
        half = milestone["amount"] * self.random.choice([30, 40, 50]) // 100
        for number, part in enumerate((half, milestone["amount"] - half), start=1):
            suffix = self.words["part"][0].format(n=number)
            self.invoice(project, [(part, f"{milestone['name']}, {suffix}", milestone)], day)

    def change_order(self, project: Row) -> None:
        rng = self.random
        ends = min(project["ended_on"] or LAST, LAST)
        day = self.day(project["started_on"], max(project["started_on"] + timedelta(days=20), ends))
        if day > LAST - timedelta(days=60):
            return
        amount = self.amount() // 2
        done = day + timedelta(days=15)
        order: Row = {
            "ref": f"CO-{project['ref'][2:]}",
            "name": f"{self.words['change'][0]} {rng.choice(self.words['steps'])}",
            "project": project,
            "amount": amount,
            "done": True,
            "accepted_on": day,
            "completed_on": done,
            "approved": rng.random() > 0.15,
            "invoice": None,
        }
        self.firm.add("change_orders", order)
        if not order["approved"]:
            return
        if self.leaks("change_order_unbilled"):
            self.firm.leaks.append(("change_order_unbilled", [order["key"]], amount))
        else:
            self.invoice(
                project,
                [(amount, f"{order['ref']} {order['name']}", order)],
                done + timedelta(days=4),
            )

    def holdback(self, project: Row) -> None:
        held = [
            one
            for one in self.firm.tables.get("invoices", [])
            if one["project"] is project and one["retainage"]
        ]
        total = sum(one["retainage"] for one in held)
        if not total or project["ended_on"] >= LAST - timedelta(days=31):
            return
        if self.leaks("holdback_unreleased"):
            self.firm.leaks.append(("holdback_unreleased", [one["key"] for one in held], total))
        else:
            day = project["ended_on"] + timedelta(days=20)
            self.invoice(project, [(total, self.words["release"][0], None)], day, plain=True)

    # ----- invoices and payments

    def row_of(self, key: str) -> Row:
        table, _, index = key.partition(":")
        return self.firm.tables[table][int(index)]

    def invoice(
        self,
        project: Row,
        lines: list[tuple[int, str, Row | None]],
        day: date,
        *,
        unpaid: bool = False,
        plain: bool = False,
    ) -> str:
        net = sum(amount for amount, _, _ in lines)
        tax = (net * self.firm.tax_percent + 50) // 100
        retainage = 0 if plain else net * project.get("retainage", 0) // 100
        document: Row = {
            "number": self.next_number(),
            "issued_on": day,
            "due_on": day + timedelta(days=30),
            "project": project,
            "customer": project["customer"],
            "lines": lines,
            "net": net,
            "tax": tax,
            "gross": net + tax,
            "retainage": retainage,
            "paid": 0,
            "kind": "invoice",
            "applies_to": "",
            "payments": [],
        }
        key = self.firm.add("invoices", document)
        for _, _, milestone in lines:
            if milestone is not None and milestone.get("invoice") is None:
                milestone["invoice"] = document["number"]
        if not unpaid:
            self.pay(document)
        return key

    def pay(self, document: Row) -> None:
        rng = self.random
        day = document["issued_on"] + timedelta(days=rng.randrange(12, 50))
        due = document["gross"] - document["retainage"]
        if day > LAST or rng.random() < 0.03:
            return
        if self.leaks("cash_unapplied"):
            row = {
                "paid_on": day,
                "customer": document["customer"],
                "invoice": "",
                "amount": due,
                "unapplied": due,
            }
            self.firm.leaks.append(("cash_unapplied", [self.firm.add("payments", row)], due))
            return
        short = 0
        if document["due_on"] < LAST - timedelta(days=20) and self.leaks("paid_short"):
            short = due * rng.choice([2, 5, 10, 25, 40]) // 100
            self.firm.leaks.append(("paid_short", [document["key"]], short))
        parts = [due - short]
        if not short and rng.random() < 0.06:
            parts = [due // 2, due - due // 2]
        for number, part in enumerate(parts):
            paid_on = min(LAST, day + timedelta(days=7 * number))
            self.firm.add(
                "payments",
                {
                    "paid_on": paid_on,
                    "customer": document["customer"],
                    "invoice": document["number"],
                    "amount": part,
                    "unapplied": 0,
                },
            )
            document["payments"].append(part)
        document["paid"] = sum(parts)

    def credit(self, project: Row, original: Row, net: int, text: str, day: date) -> str:
        tax = (net * self.firm.tax_percent + 50) // 100
        original["credited"] = net + tax
        return self.firm.add(
            "invoices",
            {
                "number": self.next_number(),
                "issued_on": day,
                "due_on": day,
                "project": project,
                "customer": project["customer"],
                "lines": [(-net, text, None)],
                "net": -net,
                "tax": -tax,
                "gross": -net - tax,
                "retainage": 0,
                "paid": 0,
                "kind": "credit",
                "applies_to": original["number"],
                "payments": [],
            },
        )

    # ----- recurring, time, disputes

    def retainer(self, customer: str) -> None:
        """The same amount every month, half of them with the same words every month."""
        name = self.random.choice(self.words["retainer"])
        amount, dated = self.amount() // 5, self.random.random() < 0.5
        project = {"customer": customer, "name": "", "ref": "", "billed_as": "", "retainage": 0}
        for month in range(17):
            day = date(2025 + month // 12, month % 12 + 1, 3)
            text = f"{name} {day:%m/%Y}" if dated else name
            self.invoice(project, [(amount, text, None)], day)

    def counts(self, customer: str) -> None:
        for item in self.random.sample(self.words["items"], 2):
            units, price = self.random.randrange(8, 120), self.random.choice([450, 900, 1250, 3200])
            behind = self.leaks("count_behind")
            keys, lost = [], 0
            for month in range(6):
                units += self.random.randrange(0, 4)
                missing = self.random.randrange(1, 9) if behind and month >= 2 else 0
                key = self.firm.add(
                    "counts",
                    {
                        "customer": customer,
                        "item": item,
                        "month": date(2026, month + 1, 1),
                        "actual": units,
                        "billed": units - missing,
                        "price": price,
                    },
                )
                if missing:
                    keys.append(key)
                    lost += missing * price
            if keys:
                self.firm.leaks.append(("count_behind", keys, lost))

    def time(self, project: Row) -> None:
        rng = self.random
        project["status"], project["ended_on"] = "open", None
        months = [date(2025 + m // 12, m % 12 + 1, 1) for m in range(8, 17)]
        for month in rng.sample(months, 5):
            state = "billed"
            if self.leaks("time_unapproved"):
                state = "unapproved"
            elif self.leaks("time_unbilled"):
                state = "unbilled"
            keys, total = [], 0
            for _ in range(rng.randrange(4, 12)):
                hours, rate = rng.randrange(2, 17) * 50, rng.choice([95, 120, 145, 180])
                key = self.firm.add(
                    "time",
                    {
                        "worked_on": month + timedelta(days=rng.randrange(27)),
                        "project": project,
                        "person": rng.choice(PEOPLE),
                        "task": rng.choice(self.words["steps"]),
                        "hours": hours,
                        "rate": rate,
                        "value": hours * rate,
                        "approved": state != "unapproved",
                        "billed": state == "billed",
                    },
                )
                keys.append(key)
                total += hours * rate
            if state != "billed":
                self.firm.leaks.append((f"time_{state}", keys, total))
            else:
                self.invoice(
                    project,
                    [(total, f"{project['name']} {month:%m/%Y}", None)],
                    month + timedelta(days=31),
                )

    def disputes(self) -> None:
        """Customers of a leaking firm that contest until their margin is gone."""
        for customer in sorted(self.disputing):
            own = [
                one
                for one in self.firm.tables.get("invoices", [])
                if one["customer"] == customer and one["net"] > 0
            ]
            billed = sum(one["net"] for one in own)
            keys, lost = [], 0
            for document in own:
                if (
                    lost * 100 >= billed * 14
                    or document["paid"] != document["gross"] - document["retainage"]
                ):
                    continue
                part = document["net"] * 40 // 100
                key = self.firm.add(
                    "disputes",
                    {
                        "invoice": document["number"],
                        "customer": customer,
                        "amount": part,
                        "credited": part,
                        "opened_on": document["due_on"],
                        "reason": self.random.choice(self.words["reason"]),
                        "status": "settled",
                    },
                )
                words = self.words["discount"][0].format(number=document["number"])
                self.credit(document["project"], document, part, words, document["due_on"])
                keys.append(key)
                lost += part
            if keys and lost * 100 >= billed * 14:
                self.firm.leaks.append(("dispute_cost", keys, lost))
