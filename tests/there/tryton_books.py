"""Makes the books of a small firm in Tryton; run by the Python of Tryton's own environment.

    python tryton_books.py FOLDER

writes FOLDER/tryton.conf, FOLDER/tryton.sqlite and FOLDER/codes.json.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path


def make(folder: Path) -> None:
    conf = folder / "tryton.conf"
    conf.write_text(
        f"[database]\nuri = sqlite://\npath = {folder}\n[session]\nsuper_pwd = x\n"
        "[password]\nlength = 4\n"
    )
    passwords = folder / "password"
    passwords.write_text("tollgate-books\n")
    admin = [str(Path(sys.executable).parent / "trytond-admin"), "-c", str(conf), "-d", "tryton"]
    environment = os.environ | {"TRYTONPASSFILE": str(passwords)}
    (folder / "tryton.sqlite").touch()
    subprocess.run([*admin, "--all", "--email", "admin@books.example"], check=True, env=environment)
    subprocess.run(
        [*admin, "-u", "account_invoice", "--activate-dependencies"], check=True, env=environment
    )
    fill(folder, conf)


def fill(folder: Path, conf: Path) -> None:
    from proteus import Model, config
    from trytond.modules.account.tests.tools import (
        create_chart,
        create_fiscalyear,
        create_tax,
        get_accounts,
    )
    from trytond.modules.account_invoice.tests.tools import set_fiscalyear_invoice_sequences
    from trytond.modules.company.tests.tools import create_company, get_company
    from trytond.modules.currency.tests.tools import get_currency

    config.set_trytond("sqlite:///tryton", config_file=str(conf))
    create_company(currency=get_currency("EUR"))
    company = get_company()
    year_now = dt.datetime.now(dt.UTC).year
    days = (dt.date(year_now, 1, 1), dt.date(year_now, 12, 31))
    year = set_fiscalyear_invoice_sequences(create_fiscalyear(company, days))
    year.click("create_period")
    create_chart(company)
    accounts = get_accounts(company)
    tax = create_tax(Decimal("0.19"))
    tax.name = "USt 19 %"
    tax.save()
    party = Model.get("party.party")(name="Acme Aktiengesellschaft")
    party.save()
    stranger = Model.get("party.party")(name="Zebra Ltd")
    stranger.save()
    method = Model.get("account.invoice.payment.method")()
    method.name = "Bank"
    (journal,) = Model.get("account.journal").find([("type", "=", "cash")], limit=1)
    method.journal = journal
    method.credit_account = accounts["cash"]
    method.debit_account = accounts["cash"]
    method.save()
    codes = {
        "party": party.id,
        "revenue": accounts["revenue"].id,
        "receivable": accounts["receivable"].id,
        "tax": tax.id,
        "method": method.id,
        "company": company.id,
    }
    (folder / "codes.json").write_text(json.dumps(codes))


if __name__ == "__main__":
    make(Path(sys.argv[1]).resolve())
