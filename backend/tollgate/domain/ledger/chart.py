"""The chart of accounts: few accounts, each with the side on which it grows."""

from __future__ import annotations

from enum import StrEnum


class Account(StrEnum):
    """Accounts of the receivables ledger; each posting also names the currency."""

    RECEIVABLE = "receivable"
    HOLDBACK = "holdback_receivable"
    REVENUE = "revenue"
    TAX = "tax_payable"
    BANK = "bank"
    UNAPPLIED = "unapplied_cash"


# Accounts that grow by debits; all others grow by credits.
DEBIT_ACCOUNTS = frozenset({Account.RECEIVABLE, Account.HOLDBACK, Account.BANK})
