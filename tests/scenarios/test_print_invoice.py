"""From accepted milestones to the papers that clients get: loaded together, shown by the command
line and served by the API."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from fastapi.testclient import TestClient
from pypdf import PdfReader
from sqlalchemy import event
from sqlalchemy import text as sql

from tollgate.app import world
from tollgate.domain.invoicing.invoice import DocumentKind
from tollgate.doors.api.app import create_app
from tollgate.doors.cli import tollgate
from tollgate.doors.office import Office
from tollgate.kernel.errors import NotFound
from tollgate.kernel.ids import UserId
from tollgate.kernel.money import Money
from tollgate.kernel.reasons import Role
from tollgate.kernel.rights import Actor
from tollgate.store import prints, screens
from tollgate.workflows.change_customer import change_customer
from tollgate.workflows.credit_invoice import credit_invoice
from tollgate.workflows.import_records import decide_after_import, files_of, import_file
from tollgate.workflows.init_firm import init_firm
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.sign_in import add_person, make_token

FILES = {
    "legal_entities": """\
code,name,country,currency,time_zone,books,tax_id,postal_code,city,invoice_prefix,iban
KAI,Kaimauer,DE,EUR,Europe/Berlin,tollgate,DE999200011,20457,Hamburg,KAI-,DE05999700210044102298
""",
    "customers": """\
code,name,legal_name,country,currency,address_line,postal_code,city,billing_email,language
WERK,Werk,Süßwerk & Söhne KG,DE,EUR,Ångströmweg 7,80331,München,ap@werk.example,de
LILLE,Lille,Ateliers <script>Lille</script> SA,FR,EUR,9 rue Verte,59000,Lille,ap@lille.example,fr
""",
    "tax_rates": """\
legal_entity,treatment,country,region,rate_percent,label,valid_from
KAI,standard,DE,,19.00,Umsatzsteuer 19 %,2007-01-01
KAI,reverse_charge,FR,,0.00,Reverse charge,2010-01-01
""",
    "contracts": """\
code,legal_entity,customer,title,project_code,currency,value,starts_on,net_days,holdback_percent,acceptance_required
W-1,KAI,WERK,Werksplanung,P-1,EUR,30000.00,2026-01-05,30,5,yes
L-1,KAI,LILLE,Audit,P-2,EUR,8000.00,2026-01-05,30,0,no
""",
    "milestones": """\
contract,code,sequence,name,amount,percent,tax_treatment
W-1,M1,1,Vorstudie,10000.00,,standard
W-1,M2,2,Rohbau,20000.00,,standard
L-1,A1,1,Rapport,8000.00,,reverse_charge
""",
    "purchase_orders": """\
number,customer,contract,amount,currency,issued_on,expires_on
4500118842,WERK,W-1,90000.00,EUR,2026-01-05,
""",
    "invoices": """\
number,legal_entity,customer,contract,milestone,issued_on,due_on,net,tax,gross,holdback,currency,po_number
ALT-7,KAI,WERK,W-1,M1,2026-02-02,2026-03-04,10000.00,1900.00,11900.00,0.00,EUR,
""",
    "acceptances": """\
contract,milestone,verdict,decided_on,signatory_name,document
W-1,M2,accepted,2026-03-05,Jürgen Weiß,Protokoll 7.pdf
""",
    "completions": """\
contract,milestone,completed_on
W-1,M2,2026-03-02
L-1,A1,2026-03-03
""",
}


@dataclass(frozen=True)
class Noon:
    """A clock that stands still."""

    def now(self) -> datetime:
        return datetime(2026, 3, 9, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Billed:
    office: Office
    firm: Firm
    url: str
    number_to_id: dict[str, str]


@pytest.fixture(scope="module")
def billed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Billed]:
    """A firm that posted two invoices and credited one, beside one of a former system."""
    folder = tmp_path_factory.mktemp("firm")
    url = f"sqlite:///{folder / 'firm.db'}"
    office = Office(lambda settings: replace(world(settings), clock=Noon()))
    firm = office.firm(url, require_schema=False)
    init_firm(firm)
    for name, text in FILES.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    for path in files_of([folder]):
        assert import_file(firm, path, "test").errors == ()
    assert decide_after_import(firm, "test") == (2, 0)
    with firm.database.read() as tx:
        rows = screens.invoices(tx, {"customer": "WERK"}, (None, 50)).rows
    (own,) = (row["id"] for row in rows if row["origin"] == "tollgate")
    credit_invoice(firm, own, "test", "wrong address")
    with firm.database.read() as tx:
        every = {row["number"]: row["id"] for row in screens.invoices(tx, {}, (None, 50)).rows}
    yield Billed(office, firm, url, every)
    firm.database.close()


def _text(content: bytes) -> str:
    pages = PdfReader(io.BytesIO(content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_many_documents_are_loaded_by_the_queries_of_one(billed: Billed) -> None:
    asked: list[str] = []

    def count(_c: Any, _cur: Any, statement: str, *_rest: Any) -> None:
        asked.append(statement)

    ids = list(billed.number_to_id.values())
    with billed.firm.database.read() as tx:
        event.listen(billed.firm.database.engine, "before_cursor_execute", count)
        try:
            one = prints.printed(tx, ids[:1])
            for_one = len([s for s in asked if s.startswith("SELECT")])
            asked.clear()
            every = prints.printed(tx, ids)
            for_all = len([s for s in asked if s.startswith("SELECT")])
        finally:
            event.remove(billed.firm.database.engine, "before_cursor_execute", count)
        assert prints.printed(tx, []) == []
        with pytest.raises(NotFound):
            prints.printed(tx, [*ids, "nobody"])
    assert for_one == for_all == 6
    assert every[0] == one[0]
    assert [document.number for document in every] == list(billed.number_to_id)


def test_the_document_is_what_was_posted(billed: Billed) -> None:
    numbers = [n for n in billed.number_to_id if n != "ALT-7"]
    with billed.firm.database.read() as tx:
        found = prints.printed(tx, [billed.number_to_id[n] for n in numbers])
    (invoice,) = (d for d in found if d.holdback.minor and d.kind is DocumentKind.INVOICE)
    (note,) = (d for d in found if d.kind is DocumentKind.CREDIT_NOTE)
    assert invoice.gross == Money(2_380_000, "EUR")
    assert invoice.due == Money(2_261_000, "EUR")
    assert invoice.references.milestone == "M2 Rohbau"
    assert invoice.references.po_number == "4500118842"
    assert invoice.references.accepted is not None
    assert invoice.references.accepted.document == "Protokoll 7.pdf"
    assert sum(part.tax.minor for part in invoice.taxes) == invoice.tax.minor
    assert note.credited is not None and note.credited.number == invoice.number
    assert (note.gross, note.lines) == (invoice.gross, invoice.lines)


def test_a_posted_document_names_the_parties_as_they_were(billed: Billed) -> None:
    ids = list(billed.number_to_id.values())
    with billed.firm.database.read() as tx:
        before = prints.printed(tx, ids)
    controller = Actor(UserId("cfo@kai.example"), Role.CONTROLLER)
    change_customer(billed.firm, "WERK", 1, {"legal_name": "Süßwerk AG", "city": "Ulm"}, controller)
    with billed.firm.database.write() as tx:
        tx.execute(sql("UPDATE legal_entity SET iban = 'DE00', name = 'Other'"))
    with billed.firm.database.read() as tx:
        after = prints.printed(tx, ids)
    assert after == before
    assert {document.buyer.city for document in after} == {"München", "Lille"}
    assert {document.account.number for document in after} == {"DE05999700210044102298"}


def test_a_document_of_a_former_system_is_a_duplicate(billed: Billed) -> None:
    with billed.firm.database.read() as tx:
        (document,) = prints.printed(tx, [billed.number_to_id["ALT-7"]])
    assert document.duplicate
    assert document.references.contract == "W-1 Werksplanung"
    assert [line.description for line in document.lines] == ["M1 Vorstudie"]


def test_the_command_line_shows_and_writes(billed: Billed, tmp_path: Path) -> None:
    run = CliRunner()
    shown = run.invoke(
        tollgate,
        ["invoice", "ALT-7", "--database", billed.url],
        obj=billed.office,
        standalone_mode=False,
    )
    assert shown.exception is None
    assert "invoice ALT-7" in shown.stdout and "11900.00 EUR" in shown.stdout
    file = tmp_path / "ALT-7.pdf"
    written = run.invoke(
        tollgate,
        ["invoice", "ALT-7", "--pdf", str(file), "--database", billed.url],
        obj=billed.office,
        standalone_mode=False,
    )
    assert written.exception is None and written.stdout == ""
    text = _text(file.read_bytes())
    assert "Zweitschrift" in text and "11.900,00" in text
    lost = run.invoke(
        tollgate,
        ["invoice", "ALT-8", "--database", billed.url],
        obj=billed.office,
        standalone_mode=False,
    )
    assert isinstance(lost.exception, NotFound)


def test_the_api_serves_it_to_those_who_read_billing(billed: Billed) -> None:
    add_person(billed.firm, "b@kai.example", "B", Role.BILLING, "long-enough-1")
    add_person(billed.firm, "p@kai.example", "P", Role.PM, "long-enough-1")
    client = TestClient(create_app(billed.office, billed.url))
    billing, pm = (
        {"Authorization": f"Bearer {make_token(billed.firm, email, 'test', 1)}"}
        for email in ("b@kai.example", "p@kai.example")
    )
    number, id = next((n, i) for n, i in billed.number_to_id.items() if n.startswith("KAI-2026"))
    answer = client.get(f"/v1/invoices/{id}/pdf", headers=billing)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"] == f"inline; filename*=UTF-8''{number}.pdf"
    assert number in _text(answer.content)
    assert client.get(f"/v1/invoices/{id}/pdf", headers=billing).content == answer.content
    assert client.get(f"/v1/invoices/{id}/pdf", headers=pm).status_code == 403
    assert client.get(f"/v1/invoices/{id}/pdf").status_code == 401
    assert client.get("/v1/invoices/nobody/pdf", headers=billing).status_code == 404


def test_markup_in_a_name_is_text_on_paper(billed: Billed) -> None:
    from tollgate.workflows.print_invoices import print_invoices

    printed = list(print_invoices(billed.firm, list(billed.number_to_id.values())))
    (content,) = (pdf for document, pdf in printed if document.language == "fr")
    words = _text(content)
    assert "Ateliers <script>Lille</script> SA" in words
    assert "Autoliquidation" in words
