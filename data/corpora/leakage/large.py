"""Writes one large firm for measuring: 100,000 milestones, 200,000 invoices and as many payments.

python data/corpora/leakage/large.py FOLDER
"""

from __future__ import annotations

import csv
import random
import sys
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

STEPS = [
    "Discovery",
    "Concept design",
    "Detailed design",
    "Integration test",
    "Go-live",
    "Training",
]
FIRST = date(2024, 1, 8)


def make(folder: Path, projects: int = 20_000, customers: int = 2_500) -> None:
    """Projects of five milestones each; as many other invoices as milestones."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(7)  # noqa: S311 - invented data, no secret
    milestones, invoices, payments, rows = [], [], [], []
    number = 0
    for index in range(projects):
        customer = f"Customer {index % customers:04d} Ltd"
        name = (
            f"{rng.choice(['Portal', 'Plant', 'Campus', 'Network'])} programme {index // customers}"
        )
        project = f"P-{10_000 + index}"
        day = FIRST + timedelta(days=rng.randrange(500))
        rows.append([project, name, customer, "Fixed fee", "Active", f"Manager {index % 40}"])
        for step in range(5):
            day += timedelta(days=rng.randrange(10, 60))
            amount = rng.choice([5000, 7500, 10000, 12500]) + rng.randrange(0, 9999) / 100
            text = f"{STEPS[step]} - {name}"
            milestones.append(
                [f"{project}.{step}", project, STEPS[step], f"{amount:.2f}", "Done", day]
            )
            for other in (False, True):
                number += 1
                issued = day + timedelta(days=rng.randrange(1, 14))
                if not other and rng.random() < 0.05:
                    continue
                net = rng.randrange(100, 90_000) / 10 if other else amount
                words = f"Hours and expenses {issued:%m/%Y}" if other else text
                invoices.append(
                    [
                        *(f"INV-{number:07d}", issued, issued + timedelta(days=30), customer),
                        *("" if other else name, words, f"{net:.2f}", f"{net * 1.2:.2f}", "0.00"),
                    ]
                )
                paid = issued + timedelta(days=31)
                payments.append([paid, customer, f"INV-{number:07d}", f"{net * 1.2:.2f}"])
    _write(
        folder / "projects.csv",
        "Project Code,Project Name,Client,Billing Type,Status,Project Manager",
        rows,
    )
    _write(
        folder / "milestones.csv",
        "Milestone ID,Project Code,Milestone,Amount,Status,Completed On",
        milestones,
    )
    _write(
        folder / "invoices.csv",
        "Invoice Number,Invoice Date,Due Date,Customer,Project,Description,Net,Total,Balance",
        invoices,
    )
    _write(folder / "payments.csv", "Payment Date,Customer,Invoice Number,Amount", payments)


def _write(path: Path, header: str, rows: Iterable[list[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header.split(","))
        writer.writerows(rows)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
