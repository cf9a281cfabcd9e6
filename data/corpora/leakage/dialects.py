"""Six ways in which systems export the same firm: names of columns, dates, decimals, separators,
title lines, totals, line or document rows, CSV or workbook."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from firm import Firm

Row = dict[str, Any]
Get = Callable[[Row], Any]


@dataclass(frozen=True)
class Writing:
    """How a system writes values."""

    day: str
    decimal: str = "."
    group: str = ""
    mark: str = ""
    after: str = ""

    def date(self, day: date | None) -> str:
        return day.strftime(self.day) if day else ""

    def cents(self, cents: int | None) -> str:
        if cents is None:
            return ""
        whole, rest = divmod(abs(cents), 100)
        grouped = f"{whole:,}".replace(",", self.group)
        return f"{'-' if cents < 0 else ''}{self.mark}{grouped}{self.decimal}{rest:02d}{self.after}"

    def number(self, hundredths: int) -> str:
        return f"{hundredths / 100:.2f}".replace(".", self.decimal)


@dataclass(frozen=True)
class Export:
    """One file: its columns as (header, value of a row), lines above and below."""

    name: str
    table: str
    columns: list[tuple[str, Get]]
    above: tuple[tuple[str, ...], ...] = ()
    total: str = ""
    by_line: bool = False
    group_by: Get | None = None


@dataclass(frozen=True)
class Dialect:
    """The exports of one firm's pair of systems."""

    name: str
    language: str
    currency: str
    tax: int
    writing: Writing
    separator: str
    encoding: str
    exports: Callable[[Writing], list[Export]]


def _p(name: str) -> Get:
    return lambda row: row["project"][name]


def _get(name: str) -> Get:
    return lambda row: row.get(name, "")


def _joined(row: Row) -> str:
    return "; ".join(text for _, text, _ in row["lines"])


def _reference(row: Row) -> str:
    steps = [step for _, _, step in row["lines"] if step is not None]
    return steps[0]["ref"] if len(steps) == 1 and int(row["key"].split(":")[1]) % 3 else ""


def _line(index: int) -> Get:
    def get(row: Row) -> Any:
        amount, text, step = row["line"]
        return (amount, text, step["ref"] if step else "")[index]

    return get


def _balance(row: Row) -> int:
    return int(row["gross"] - row["paid"] - row.get("credited", 0)) if row["net"] > 0 else 0


def us(w: Writing) -> list[Export]:
    """Jira for the work, Harvest for time, QuickBooks for the money."""
    job: Get = lambda row: ":".join(filter(None, (row["customer"], row["project"]["billed_as"])))  # noqa: E731
    return [
        Export(
            "Projects.csv",
            "projects",
            [
                ("Project Code", _get("ref")),
                ("Project Name", _get("name")),
                ("Client", _get("customer")),
                ("Project Manager", _get("manager")),
                (
                    "Billing Type",
                    lambda r: {"fixed": "Fixed Fee", "time": "Time & Materials"}[r["terms"]],
                ),
                ("Contract Amount", lambda r: w.cents(r["contract"])),
                ("Status", lambda r: {"done": "Closed", "open": "Active"}[r["status"]]),
                ("Start Date", lambda r: w.date(r["started_on"])),
                ("End Date", lambda r: w.date(r["ended_on"])),
                ("Retainage %", lambda r: str(r["retainage"])),
            ],
        ),
        Export(
            "jira issues.csv",
            "milestones",
            [
                ("Issue key", _get("ref")),
                ("Issue Type", lambda r: "Milestone"),
                ("Summary", _get("name")),
                ("Project name", _p("name")),
                ("Assignee", _p("manager")),
                ("Status", lambda r: "Done" if r["done"] else "In Progress"),
                (
                    "Resolved",
                    lambda r: f"{r['completed_on']:%d/%b/%y} 4:12 PM" if r["completed_on"] else "",
                ),
                ("Custom field (Billing Amount)", lambda r: str(r["amount"] / 100)),
            ],
        ),
        Export(
            "change orders.csv",
            "change_orders",
            [
                ("CO Number", _get("ref")),
                ("Project", _p("name")),
                ("Client", _p("customer")),
                ("Description", _get("name")),
                ("Amount", lambda r: w.cents(r["amount"])),
                ("Status", lambda r: "Approved" if r["approved"] else "Pending"),
                ("Approved on", lambda r: w.date(r["accepted_on"] if r["approved"] else None)),
                ("Completed on", lambda r: w.date(r["completed_on"])),
            ],
        ),
        Export(
            "Invoices and Credit Memos.csv",
            "invoices",
            [
                ("Date", lambda r: w.date(r["issued_on"])),
                ("Transaction type", lambda r: "Invoice" if r["net"] > 0 else "Credit Memo"),
                ("Num", _get("number")),
                ("Name", job),
                ("Memo/Description", _joined),
                ("Due date", lambda r: w.date(r["due_on"])),
                ("Amount", lambda r: w.cents(r["gross"])),
                ("Retainage", lambda r: w.cents(r["retainage"])),
                ("Open balance", lambda r: w.cents(_balance(r))),
            ],
            above=(
                ("Hartwell Consulting, Inc.",),
                ("Invoices and Credit Memos",),
                ("All dates",),
                (),
            ),
            total="TOTAL",
        ),
        Export(
            "payments.csv",
            "payments",
            [
                ("Date", lambda r: w.date(r["paid_on"])),
                ("Num", lambda r: r["key"].split(":")[1]),
                ("Customer", _get("customer")),
                ("Payment method", lambda r: "ACH"),
                ("Amount", lambda r: w.cents(r["amount"])),
                ("Applied to", _get("invoice")),
            ],
        ),
        Export(
            "harvest_time_report.csv",
            "time",
            [
                ("Date", lambda r: w.date(r["worked_on"])),
                ("Client", _p("customer")),
                ("Project", _p("name")),
                ("Project Code", _p("ref")),
                ("Task", _get("task")),
                ("Hours", lambda r: w.number(r["hours"])),
                ("Billable?", lambda r: "Yes"),
                ("Invoiced?", lambda r: "Yes" if r["billed"] else "No"),
                ("Approved?", lambda r: "Yes" if r["approved"] else "No"),
                ("First Name", lambda r: r["person"].split()[0]),
                ("Last Name", lambda r: r["person"].split()[1]),
                ("Billable Rate", lambda r: str(r["rate"])),
                ("Billable Amount", lambda r: w.cents(r["value"])),
                ("Currency", lambda r: "USD - United States Dollar"),
            ],
        ),
        _counts_en("agreement additions.csv", w),
        _disputes_en("disputes.csv", w),
    ]


def _counts_en(name: str, w: Writing) -> Export:
    return Export(
        name,
        "counts",
        [
            ("Company", _get("customer")),
            ("Product ID", _get("item")),
            ("Month", lambda r: f"{r['month']:%Y-%m}"),
            ("Vendor Count", lambda r: str(r["actual"])),
            ("Billed Quantity", lambda r: str(r["billed"])),
            ("Unit Price", lambda r: w.cents(r["price"])),
        ],
    )


def _disputes_en(name: str, w: Writing) -> Export:
    return Export(
        name,
        "disputes",
        [
            ("Dispute ID", _get("key")),
            ("Invoice", _get("invoice")),
            ("Customer", _get("customer")),
            ("Date Opened", lambda r: w.date(r["opened_on"])),
            ("Disputed Amount", lambda r: w.cents(r["amount"])),
            ("Credited Amount", lambda r: w.cents(r["credited"])),
            ("Reason", _get("reason")),
            ("Status", lambda r: "Settled"),
        ],
    )


def _common_en(w: Writing, projects: str, milestones: str) -> list[Export]:
    return [
        Export(
            projects,
            "projects",
            [
                ("Project Code", _get("ref")),
                ("Project", _get("name")),
                ("Client", _get("customer")),
                ("Project Manager", _get("manager")),
                ("Contract Type", lambda r: {"fixed": "Fixed price", "time": "T&M"}[r["terms"]]),
                ("Contract Value", lambda r: w.cents(r["contract"])),
                (
                    "Project Status",
                    lambda r: {"done": "Completed", "open": "In progress"}[r["status"]],
                ),
                ("Start Date", lambda r: w.date(r["started_on"])),
                ("Completion Date", lambda r: w.date(r["ended_on"])),
                ("Retention %", lambda r: f"{r['retainage']}%"),
            ],
        ),
        Export(
            milestones,
            "milestones",
            [
                ("Project", _p("name")),
                ("Client", _p("customer")),
                ("Phase Code", _get("ref")),
                ("Phase Name", _get("name")),
                ("Fixed Fee", lambda r: w.cents(r["amount"])),
                ("Phase Status", lambda r: "Complete" if r["done"] else "Not started"),
                ("Completion Date", lambda r: w.date(r["completed_on"])),
                ("Client Approval Date", lambda r: w.date(r["accepted_on"])),
            ],
        ),
        Export(
            "variations.csv",
            "change_orders",
            [
                ("Variation No", _get("ref")),
                ("Project", _p("name")),
                ("Client", _p("customer")),
                ("Description", _get("name")),
                ("Amount", lambda r: w.cents(r["amount"])),
                ("Status", lambda r: "Signed" if r["approved"] else "Draft"),
                ("Signed on", lambda r: w.date(r["accepted_on"] if r["approved"] else None)),
                ("Date Completed", lambda r: w.date(r["completed_on"])),
            ],
        ),
        Export(
            "timesheets.csv",
            "time",
            [
                ("Entry Date", lambda r: w.date(r["worked_on"])),
                ("Staff Name", _get("person")),
                ("Client", _p("customer")),
                ("Project", _p("name")),
                ("Task", _get("task")),
                ("Hours", lambda r: w.number(r["hours"])),
                ("Bill Rate", lambda r: f"{r['rate']}.00"),
                ("Billable Amount", lambda r: w.cents(r["value"])),
                ("Billable", lambda r: "Y"),
                ("Approval Status", lambda r: "Approved" if r["approved"] else "Submitted"),
                ("Billed", lambda r: "Y" if r["billed"] else "N"),
            ],
        ),
        _counts_en("licence counts.csv", w),
        _disputes_en("disputes.csv", w),
    ]


def uk(w: Writing) -> list[Export]:
    """BigTime for the work, Xero (one row per invoice line) for the money."""
    return [
        *_common_en(w, "bigtime_projects.csv", "bigtime_phases.csv"),
        Export(
            "xero_invoices.csv",
            "invoices",
            [
                ("ContactName", _get("customer")),
                ("InvoiceNumber", _get("number")),
                ("Reference", _line(2)),
                ("InvoiceDate", lambda r: w.date(r["issued_on"])),
                ("DueDate", lambda r: w.date(r["due_on"])),
                ("Total", lambda r: w.cents(r["gross"])),
                ("InvoiceAmountPaid", lambda r: w.cents(r["paid"])),
                ("InvoiceAmountDue", lambda r: w.cents(_balance(r))),
                ("Retention", lambda r: w.cents(r["retainage"])),
                ("Description", _line(1)),
                ("Quantity", lambda r: "1"),
                ("LineAmount", lambda r: w.cents(_line(0)(r))),
                ("TaxAmount", lambda r: w.cents(r["tax"])),
                ("Currency", lambda r: "GBP"),
                ("TrackingName1", lambda r: "Project"),
                ("Project", _p("billed_as")),
                ("Type", lambda r: "Sales invoice" if r["net"] > 0 else "Sales credit note"),
                ("Status", lambda r: "Authorised"),
            ],
            by_line=True,
        ),
        Export(
            "xero_payments.csv",
            "payments",
            [
                ("Payment Date", lambda r: w.date(r["paid_on"])),
                ("Contact", _get("customer")),
                ("Invoice Number", _get("invoice")),
                ("Payment Amount", lambda r: w.cents(r["amount"])),
                ("Unapplied Amount", lambda r: w.cents(r["unapplied"])),
                ("Currency", lambda r: "GBP"),
            ],
        ),
    ]


def workbook(w: Writing) -> list[Export]:
    """Kantata for the work, NetSuite for the money; all as workbooks with dates and numbers."""
    return [
        *(
            Export(e.name.replace(".csv", ".xlsx"), e.table, e.columns)
            for e in _common_en(w, "kantata projects.csv", "kantata milestones.csv")
        ),
        Export(
            "netsuite transactions.xlsx",
            "invoices",
            [
                ("Document Number", _get("number")),
                ("Date", lambda r: w.date(r["issued_on"])),
                ("Name", _get("customer")),
                ("Type", lambda r: "Invoice" if r["net"] > 0 else "Credit Memo"),
                ("Due Date/Receive By", lambda r: w.date(r["due_on"])),
                ("Project", _p("billed_as")),
                ("Memo", _joined),
                ("External ID", _reference),
                ("Amount (Net)", lambda r: w.cents(r["net"])),
                ("Amount (Tax)", lambda r: w.cents(r["tax"])),
                ("Amount (Gross)", lambda r: w.cents(r["gross"])),
                ("Amount Remaining", lambda r: w.cents(_balance(r))),
                ("Retainage", lambda r: w.cents(r["retainage"])),
                ("Created From", _get("applies_to")),
                ("Currency", lambda r: "USD"),
            ],
            above=(("Transaction search: results",), ()),
            total="Total",
        ),
        Export(
            "netsuite customer payments.xlsx",
            "payments",
            [
                ("Payment Number", _get("key")),
                ("Payment Date", lambda r: w.date(r["paid_on"])),
                ("Customer", _get("customer")),
                ("Applied To", _get("invoice")),
                ("Amount", lambda r: w.cents(r["amount"])),
                ("Currency", lambda r: "USD"),
            ],
        ),
    ]


def german(w: Writing) -> list[Export]:
    """A German project system and a Sage-like ledger: semicolons, decimal commas, Windows-1252."""
    return [
        Export(
            "Projekte.csv",
            "projects",
            [
                ("Projekt-Nr.", _get("ref")),
                ("Projektname", _get("name")),
                ("Auftraggeber", _get("customer")),
                ("Projektleiter", _get("manager")),
                (
                    "Abrechnungsart",
                    lambda r: {"fixed": "Festpreis", "time": "nach Aufwand"}[r["terms"]],
                ),
                ("Auftragswert", lambda r: w.cents(r["contract"])),
                ("Status", lambda r: {"done": "abgeschlossen", "open": "laufend"}[r["status"]]),
                ("Beginn", lambda r: w.date(r["started_on"])),
                ("Ende", lambda r: w.date(r["ended_on"])),
                ("Einbehalt %", lambda r: f"{r['retainage']},0"),
            ],
        ),
        Export(
            "Meilensteine.csv",
            "milestones",
            [
                ("Projekt-Nr.", _p("ref")),
                ("Meilenstein-Nr", _get("ref")),
                ("Bezeichnung", _get("name")),
                ("Betrag netto", lambda r: w.cents(r["amount"])),
                ("Status", lambda r: "erledigt" if r["done"] else "offen"),
                ("Fertiggestellt am", lambda r: w.date(r["completed_on"])),
                ("Abgenommen am", lambda r: w.date(r["accepted_on"])),
            ],
            above=(("Auswertung Meilensteine",), ("Stand: 30.06.2026",)),
        ),
        Export(
            "Nachträge.csv",
            "change_orders",
            [
                ("Nachtrag Nr.", _get("ref")),
                ("Projekt-Nr.", _p("ref")),
                ("Bezeichnung", _get("name")),
                ("Betrag netto", lambda r: w.cents(r["amount"])),
                ("Status", lambda r: "beauftragt" if r["approved"] else "offen"),
                ("Beauftragt am", lambda r: w.date(r["accepted_on"] if r["approved"] else None)),
                ("Fertiggestellt am", lambda r: w.date(r["completed_on"])),
            ],
        ),
        Export(
            "Rechnungen.csv",
            "invoices",
            [
                ("Belegnummer", _get("number")),
                ("Belegart", lambda r: "Rechnung" if r["net"] > 0 else "Gutschrift"),
                ("Belegdatum", lambda r: w.date(r["issued_on"])),
                ("Fällig am", lambda r: w.date(r["due_on"])),
                ("Debitor", _get("customer")),
                ("Projekt", _p("billed_as")),
                ("Buchungstext", _joined),
                ("Netto", lambda r: w.cents(r["net"])),
                ("USt", lambda r: w.cents(r["tax"])),
                ("Brutto", lambda r: w.cents(r["gross"])),
                ("Einbehalt", lambda r: w.cents(r["retainage"])),
                ("Offener Betrag", lambda r: w.cents(_balance(r))),
                ("Bezug", _get("applies_to")),
            ],
            total="Summe",
        ),
        Export(
            "Zahlungseingänge.csv",
            "payments",
            [
                ("Zahlung am", lambda r: w.date(r["paid_on"])),
                ("Debitor", _get("customer")),
                ("Rechnungsnummer", _get("invoice")),
                ("Zahlbetrag", lambda r: w.cents(r["amount"])),
                ("Verwendungszweck", lambda r: "Überweisung"),
            ],
        ),
        Export(
            "Zeiterfassung.csv",
            "time",
            [
                ("Datum", lambda r: w.date(r["worked_on"])),
                ("Mitarbeiter", _get("person")),
                ("Projekt", _p("name")),
                ("Kunde", _p("customer")),
                ("Tätigkeit", _get("task")),
                ("Stunden", lambda r: w.number(r["hours"])),
                ("Stundensatz", lambda r: f"{r['rate']},00"),
                ("Betrag", lambda r: w.cents(r["value"])),
                ("Freigegeben", lambda r: "ja" if r["approved"] else "nein"),
                ("Abgerechnet", lambda r: "ja" if r["billed"] else "nein"),
            ],
        ),
        Export(
            "Lizenzen.csv",
            "counts",
            [
                ("Kunde", _get("customer")),
                ("Artikel", _get("item")),
                ("Monat", lambda r: f"{r['month']:%m/%Y}"),
                ("In Nutzung", lambda r: str(r["actual"])),
                ("Berechnete Anzahl", lambda r: str(r["billed"])),
                ("Einzelpreis", lambda r: w.cents(r["price"])),
            ],
        ),
        Export(
            "Reklamationen.csv",
            "disputes",
            [
                ("Reklamation Nr.", _get("key")),
                ("Rechnungsnummer", _get("invoice")),
                ("Kunde", _get("customer")),
                ("Gemeldet am", lambda r: w.date(r["opened_on"])),
                ("Strittiger Betrag", lambda r: w.cents(r["amount"])),
                ("Gutgeschrieben", lambda r: w.cents(r["credited"])),
                ("Grund", _get("reason")),
            ],
        ),
    ]


def french(w: Writing) -> list[Export]:
    """A French project system and ledger: semicolons, spaces between thousands, euro marks."""
    return [
        Export(
            "projets.csv",
            "projects",
            [
                ("Code projet", _get("ref")),
                ("Intitulé du projet", _get("name")),
                ("Client", _get("customer")),
                ("Chef de projet", _get("manager")),
                (
                    "Mode de facturation",
                    lambda r: {"fixed": "Forfait", "time": "Régie"}[r["terms"]],
                ),
                ("Montant du marché HT", lambda r: w.cents(r["contract"])),
                ("État", lambda r: {"done": "Clôturé", "open": "En cours"}[r["status"]]),
                ("Date de début", lambda r: w.date(r["started_on"])),
                ("Date de fin", lambda r: w.date(r["ended_on"])),
                ("Retenue %", lambda r: f"{r['retainage']} %"),
            ],
        ),
        Export(
            "jalons.csv",
            "milestones",
            [
                ("Projet", _p("name")),
                ("Client", _p("customer")),
                ("Code jalon", _get("ref")),
                ("Jalon", _get("name")),
                ("Montant HT", lambda r: w.cents(r["amount"])),
                ("Avancement", lambda r: "Terminé" if r["done"] else "À faire"),
                ("Date d'achèvement", lambda r: w.date(r["completed_on"])),
                ("Date de réception", lambda r: w.date(r["accepted_on"])),
            ],
        ),
        Export(
            "avenants.csv",
            "change_orders",
            [
                ("N° avenant", _get("ref")),
                ("Projet", _p("name")),
                ("Client", _p("customer")),
                ("Libellé", _get("name")),
                ("Montant HT", lambda r: w.cents(r["amount"])),
                ("Statut", lambda r: "Signé" if r["approved"] else "En attente"),
                ("Signé le", lambda r: w.date(r["accepted_on"] if r["approved"] else None)),
                ("Achevé le", lambda r: w.date(r["completed_on"])),
            ],
        ),
        Export(
            "factures.csv",
            "invoices",
            [
                ("N° facture", _get("number")),
                ("Date de facture", lambda r: w.date(r["issued_on"])),
                ("Échéance", lambda r: w.date(r["due_on"])),
                ("Client", _get("customer")),
                ("Affaire", _p("billed_as")),
                ("Libellé", _joined),
                ("Montant HT", lambda r: w.cents(r["net"])),
                ("TVA", lambda r: w.cents(r["tax"])),
                ("Montant TTC", lambda r: w.cents(r["gross"])),
                ("Retenue de garantie", lambda r: w.cents(r["retainage"])),
                ("Solde dû", lambda r: w.cents(_balance(r))),
                ("Type de pièce", lambda r: "Facture" if r["net"] > 0 else "Avoir"),
            ],
            total="TOTAL GÉNÉRAL",
        ),
        Export(
            "règlements.csv",
            "payments",
            [
                ("Date de règlement", lambda r: w.date(r["paid_on"])),
                ("Client", _get("customer")),
                ("Facture", _get("invoice")),
                ("Montant encaissé", lambda r: w.cents(r["amount"])),
                ("Mode de règlement", lambda r: "Virement"),
            ],
        ),
        Export(
            "temps passés.csv",
            "time",
            [
                ("Date", lambda r: w.date(r["worked_on"])),
                ("Collaborateur", _get("person")),
                ("Projet", _p("name")),
                ("Client", _p("customer")),
                ("Tâche", _get("task")),
                ("Heures", lambda r: w.number(r["hours"])),
                ("Taux horaire", lambda r: f"{r['rate']},00"),
                ("Montant facturable", lambda r: w.cents(r["value"])),
                ("Facturable", lambda r: "oui"),
                ("Validé", lambda r: "oui" if r["approved"] else "non"),
                ("Facturé", lambda r: "oui" if r["billed"] else "non"),
            ],
        ),
        Export(
            "abonnements.csv",
            "counts",
            [
                ("Client", _get("customer")),
                ("Article", _get("item")),
                ("Mois", lambda r: f"{r['month']:%m/%Y}"),
                ("Quantité utilisée", lambda r: str(r["actual"])),
                ("Quantité facturée", lambda r: str(r["billed"])),
                ("Prix unitaire", lambda r: w.cents(r["price"])),
            ],
        ),
        Export(
            "litiges.csv",
            "disputes",
            [
                ("N° litige", _get("key")),
                ("Facture", _get("invoice")),
                ("Client", _get("customer")),
                ("Ouvert le", lambda r: w.date(r["opened_on"])),
                ("Montant contesté", lambda r: w.cents(r["amount"])),
                ("Avoir accordé", lambda r: w.cents(r["credited"])),
                ("Motif", _get("reason")),
            ],
        ),
    ]


def monday(w: Writing) -> list[Export]:
    """monday.com boards (title line, groups) for the work, FreshBooks lines for the money."""
    projects, _, *others = _common_en(w, "projects.csv", "milestones.csv")
    return [
        projects,
        *others,
        Export(
            "monday milestones board.xlsx",
            "milestones",
            [
                ("Name", _get("name")),
                ("Person", _p("manager")),
                ("Status", lambda r: "Done" if r["done"] else "Working on it"),
                ("Project", _p("name")),
                ("Client", _p("customer")),
                ("Date done", lambda r: w.date(r["completed_on"])),
                ("Signed off", lambda r: w.date(r["accepted_on"])),
                ("Billing value", lambda r: w.cents(r["amount"])),
                ("Item ID", _get("ref")),
            ],
            above=(("Milestones",), ("All client milestones and their billing values",)),
            group_by=_p("customer"),
        ),
        Export(
            "freshbooks_invoices.csv",
            "invoices",
            [
                ("Client Name", _get("customer")),
                ("Invoice #", _get("number")),
                ("Date Issued", lambda r: w.date(r["issued_on"])),
                ("Invoice Status", lambda r: "sent"),
                ("Date Due", lambda r: w.date(r["due_on"])),
                ("Item Name", _line(1)),
                ("Item Description", _p("billed_as")),
                ("Rate", lambda r: w.cents(_line(0)(r))),
                ("Quantity", lambda r: "1"),
                ("Line Subtotal", lambda r: w.cents(_line(0)(r))),
                ("Tax 1 Amount", lambda r: w.cents(r["tax"])),
                ("Invoice Total", lambda r: w.cents(r["gross"])),
                ("Balance", lambda r: w.cents(_balance(r))),
                ("Retention", lambda r: w.cents(r["retainage"])),
                ("Currency", lambda r: "CAD"),
                ("Project", _p("name")),
            ],
            by_line=True,
        ),
        Export(
            "freshbooks_payments.csv",
            "payments",
            [
                ("Date", lambda r: w.date(r["paid_on"])),
                ("Client Name", _get("customer")),
                ("Invoice #", _get("invoice")),
                ("Amount", lambda r: w.cents(r["amount"])),
                ("Method", lambda r: "Bank Transfer"),
                ("Currency", lambda r: "CAD"),
            ],
        ),
    ]


DIALECTS = (
    Dialect(
        "jira-harvest-quickbooks",
        "en",
        "USD",
        0,
        Writing("%m/%d/%Y", group=",", mark="$"),
        ",",
        "utf-8",
        us,
    ),
    Dialect("bigtime-xero", "en", "GBP", 20, Writing("%d/%m/%Y"), ",", "utf-8-sig", uk),
    Dialect("kantata-netsuite", "en", "USD", 8, Writing("%Y-%m-%d"), ",", "xlsx", workbook),
    Dialect(
        "german-sage",
        "de",
        "EUR",
        19,
        Writing("%d.%m.%Y", decimal=",", group="."),
        ";",
        "cp1252",
        german,
    ),
    Dialect(
        "french-ledger",
        "fr",
        "EUR",
        20,
        Writing("%d/%m/%Y", decimal=",", group="\u00a0", after=" €"),
        ";",
        "utf-8-sig",
        french,
    ),
    Dialect("monday-freshbooks", "en", "CAD", 13, Writing("%Y-%m-%d"), ",", "utf-8", monday),
)


def write(firm: Firm, dialect: Dialect, folder: Path) -> dict[str, list[tuple[str, int]]]:
    """Write a firm's exports; where each row of the firm stands (file, row)."""
    folder.mkdir(parents=True, exist_ok=True)
    places: dict[str, list[tuple[str, int]]] = {}
    for export in dialect.exports(dialect.writing):
        lines = _lines(export, firm.tables.get(export.table, []), dialect.writing)
        for number, (key, _) in enumerate(lines, start=1):
            if key:
                places.setdefault(key, []).append((export.name, number))
        if len(lines) > 1:
            _save(folder / export.name, [cells for _, cells in lines], dialect)
    return places


def _lines(export: Export, rows: list[Row], w: Writing) -> list[tuple[str, list[str]]]:
    width = len(export.columns)
    lines: list[tuple[str, list[str]]] = [("", list(above)) for above in export.above]
    lines.append(("", [header for header, _ in export.columns]))
    if not rows:
        return []
    group = None
    ordered = sorted(rows, key=export.group_by) if export.group_by else rows
    for row in ordered:
        if export.group_by and export.group_by(row) != group:
            group = export.group_by(row)
            lines.append(("", [str(group)] + [""] * (width - 1)))
            lines.append(("", [header for header, _ in export.columns]))
        entries = [{**row, "line": line} for line in row["lines"]] if export.by_line else [row]
        lines += [(row["key"], [str(get(one)) for _, get in export.columns]) for one in entries]
    if export.total:
        total = w.cents(sum(row.get("gross", 0) for row in rows))
        lines.append(("", [export.total] + [""] * (width - 3) + [total, ""]))
    return lines


def _save(path: Path, lines: list[list[str]], dialect: Dialect) -> None:
    if path.suffix == ".xlsx":
        _save_workbook(path, lines)
        return
    encoding = "utf-8" if dialect.encoding == "xlsx" else dialect.encoding
    with path.open("w", encoding=encoding, errors="replace", newline="") as file:
        csv.writer(file, delimiter=dialect.separator).writerows(lines)


def _save_workbook(path: Path, lines: list[list[str]]) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Export")
    for cells in lines:
        sheet.append([_typed(cell) for cell in cells])
    book.save(path)


def _typed(cell: str) -> Any:
    try:
        return date.fromisoformat(cell) if len(cell) == 10 else float(cell) if "." in cell else cell
    except ValueError:
        return cell
