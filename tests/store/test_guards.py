"""Posted rows cannot be changed in the database itself, also after a migration; and whoever takes
the guards off is found by the audit chain."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from sqlalchemy.exc import DBAPIError

import build
from mail_kit import COLLECTOR, arrive, letter
from tollgate.domain.receivables.said import Label
from tollgate.kernel.money import Money
from tollgate.kernel.reasons import Reason
from tollgate.store import guards, judgements, schema
from tollgate.store import payments as store_payments
from tollgate.store.tables import metadata
from tollgate.workflows.approve_draft import approve_draft
from tollgate.workflows.confirm_mail import Correction, correct_mail
from tollgate.workflows.credit_invoice import credit_invoice
from tollgate.workflows.import_records import import_file
from tollgate.workflows.move_dispute import Wanted as Disputed
from tollgate.workflows.move_dispute import open_dispute
from tollgate.workflows.override_hold import Wanted, override_hold
from tollgate.workflows.release_holdback import release_holdback
from tollgate.workflows.verify_audit import verify_audit


@pytest.fixture
def books(firm: Any, tmp_path: Path, clock: Any) -> Any:
    """At least one row in every guarded table."""
    build.plain(firm, {"M1": 1_000_00, "M2": 60_000_00}, in_order=True, holdback_bp=500)
    (held,) = build.billable(firm, "M2")
    wanted = Wanted(
        held.event.id, held.draft.digest, Reason.OUT_OF_ORDER, "agreed by mail", date(2026, 4, 1)
    )
    override_hold(firm, wanted, build.CONTROLLER)
    approve_draft(firm, held.event.id, held.draft.digest, build.REVIEWER)
    (first,) = build.billable(firm, "M1")
    payments = tmp_path / "payments.csv"
    payments.write_text(
        "reference,legal_entity,customer,paid_on,amount,currency,invoice,allocated\n"
        "P-1,NORD,ACME,2026-03-15,100.00,EUR,N-2026-00001,100.00\n",
        encoding="utf-8",
    )
    assert import_file(firm, payments, "billing@firm.example").errors == ()
    with firm.database.write() as tx:
        paid = tx.execute(sa.text("SELECT id FROM payment")).scalar_one()
        back = {"id": "r-1", "payment": paid, "on": date(2026, 3, 16), "amount_minor": 100_00}
        back |= {"source": "test", "why": "taken back", "at": clock.now()}
        store_payments.reverse(tx, back)
    wanted = Disputed(first.invoice.id, Reason.AMOUNT_DISPUTED, Money(1_00, "EUR"), None, "phone")
    open_dispute(firm, wanted, COLLECTOR)
    (mail,) = arrive(firm, letter("We do not accept the amount.", sender="x@elsewhere.example"))
    correct_mail(firm, mail, Correction((Label.OTHER,)), None, COLLECTOR)
    clock.forward(hours=1)
    release_holdback(firm, first.invoice.id, "accepted", build.CONTROLLER, Money(10_00, "EUR"))
    credit_invoice(firm, first.invoice.id, "billing@firm.example", "wrong")
    build.say(firm, build.reopening("M1", occurred_at=clock.now()))
    now = clock.now()
    version = {"id": "v1", "advisor": "duplicate", "version": "1.1", "body": "{}", "report": "{}"}
    with firm.database.write() as tx:
        judgements.propose(tx, version | {"proposed_by": "amara", "proposed_at": now})
        judgements.choose(tx, "c1", ("duplicate", "1.1", False), ("amara", "better"), now)
    return firm


def refused(firm: Any, statement: str) -> bool:
    """Whether a guard, and nothing else, refuses a statement."""
    try:
        with firm.database.write() as tx:
            tx.execute(sa.text(statement))
    except DBAPIError as problem:
        return "posted and never changes" in str(problem.orig)
    return False


def assert_guarded(firm: Any) -> None:
    with firm.database.read() as tx:
        assert guards.in_catalogue(tx) == guards.names()
        counted = {
            name: tx.execute(sa.text(f'SELECT count(*) FROM "{name}"')).scalar_one()
            for name in guards.GUARDED
        }
    assert all(counted.values()), counted
    for name in guards.GUARDED:
        for column in metadata.tables[name].columns:
            change = f'UPDATE "{name}" SET "{column.name}" = "{column.name}"'
            assert refused(firm, change), (name, column.name)
        assert refused(firm, f'DELETE FROM "{name}"'), name
        if not firm.database.is_sqlite:
            assert refused(firm, f'TRUNCATE "{name}" CASCADE'), name


def test_update_delete_and_truncate_are_refused(books: Any) -> None:
    assert_guarded(books)


def test_replacing_a_row_is_refused_too(books: Any) -> None:
    """SQLite's INSERT OR REPLACE deletes, and an upsert updates."""
    with books.database.read() as tx:
        row = tx.execute(sa.text("SELECT * FROM leg")).mappings().first()
    assert row is not None
    columns = ", ".join(f'"{name}"' for name in row)
    values = ", ".join(f":{name}" for name in row)
    verbs = ["INSERT INTO leg ({}) VALUES ({}) ON CONFLICT (invoice) DO UPDATE SET net_minor = 1"]
    if books.database.is_sqlite:
        verbs.append("INSERT OR REPLACE INTO leg ({}) VALUES ({})")
    for verb in verbs:
        with pytest.raises(DBAPIError, match="never changes"), books.database.write() as tx:
            tx.execute(sa.text(verb.format(columns, values)), dict(row))


def test_guards_come_back_after_a_migration_that_rebuilds_a_table(
    books: Any, tmp_path: Path
) -> None:
    """Alembic's batch mode makes `invoice` anew on SQLite and loses its triggers."""
    newest = schema.ScriptDirectory.from_config(schema.config()).get_current_head()
    versions = tmp_path / "versions"
    versions.mkdir()
    (versions / "9999_throw_away.py").write_text(
        "import sqlalchemy as sa\n"
        "from alembic import op\n"
        f"revision, down_revision, branch_labels, depends_on = '9999', {newest!r}, None, None\n"
        "def upgrade():\n"
        "    with op.batch_alter_table('invoice', recreate='auto') as table:\n"
        "        table.alter_column('origin', type_=sa.String(40), nullable=False)\n"
        "        table.add_column(sa.Column('colour', sa.String(), server_default='none'))\n"
        "def downgrade():\n"
        "    with op.batch_alter_table('invoice', recreate='auto') as table:\n"
        "        table.drop_column('colour')\n",
        encoding="utf-8",
    )

    def upgrade(alembic: Config) -> None:
        own = Path(schema.__file__).parent / "migrations" / "versions"
        alembic.set_main_option("version_locations", f"{own}:{versions}")
        command.upgrade(alembic, "9999")

    before = build.books(books)
    schema.alter(books.database, upgrade)
    with books.database.read() as tx:
        columns = {column["name"] for column in sa.inspect(tx).get_columns("invoice")}
    assert "colour" in columns
    assert build.books(books) == before
    assert_guarded(books)
    assert all(verified.first_break is None for verified in verify_audit(books))


def test_a_payload_may_be_erased_but_not_rewritten(books: Any) -> None:
    assert refused(books, "UPDATE audit_payload SET payload = '{}'")
    assert refused(books, "UPDATE audit_payload SET payload = NULL, position = position + 100")
    assert not refused(books, "UPDATE audit_payload SET payload = NULL WHERE chain = 'firm'")
    assert all(verified.first_break is None for verified in verify_audit(books))


def test_the_models_and_the_migrations_agree(firm: Any) -> None:
    schema.alter(firm.database, command.check)


def test_down_to_nothing_and_up_again(firm: Any) -> None:
    build.plain(firm)
    schema.alter(firm.database, lambda alembic: command.downgrade(alembic, "base"))
    with firm.database.read() as tx:
        assert not set(sa.inspect(tx).get_table_names()) & set(metadata.tables)
        assert guards.in_catalogue(tx) == frozenset()
    assert not schema.is_current(firm.database)
    schema.migrate(firm.database)
    assert schema.is_current(firm.database)
    with firm.database.read() as tx:
        assert guards.in_catalogue(tx) == guards.names()


# Table -> a change of one byte, and the words by which the audit must name the record.
CHANGES = {
    "invoice": ("po_number = 'x'", "kind = 'invoice'", "the posted document {id} was changed"),
    "invoice_line": ("rate_bp = rate_bp + 1", "1 = 1", "the posted document {invoice} was changed"),
    "invoice_tax": ("label = label || '.'", "1 = 1", "the posted document {invoice} was changed"),
    "party": ("body = body || ' '", "1 = 1", "the posted document"),
    "leg": ("milestone = milestone || '.'", "1 = 1", "the posted document {invoice} was changed"),
    "journal_posting": (
        "amount_minor = amount_minor + 1",
        "entry IN (SELECT id FROM journal_entry WHERE invoice IS NOT NULL)",
        "the posted document",
    ),
    "journal_entry": (
        "text = text || '.'",
        "invoice IS NOT NULL",
        "the posted document {invoice} was changed",
    ),
    "decision": ("policy_version = policy_version + 1", "1 = 1", "the decision {id} was changed"),
    "approval": ('"by" = "by" || \'.\'', "1 = 1", "the approval {id} was changed"),
    "override": ("why = why || '.'", "1 = 1", "the override {id} was changed"),
    "holdback_release": ("why = why || '.'", "1 = 1", "the release {id} was changed"),
    "milestone_report": ("reported_by = 'x'", "1 = 1", "the report {id} was changed"),
    "acceptance": ("quote = quote || '.'", "1 = 1", "the acceptance {id} was changed"),
    "audit_link": ("actor = actor || '.'", "1 = 1", "the record of {subject} was changed"),
    "audit_payload": ("payload = payload || ' '", "1 = 1", "the payload of"),
}


def breaks(firm: Any) -> list[Any]:
    return [v.first_break for v in verify_audit(firm) if v.first_break is not None]


def test_with_the_guards_off_one_changed_byte_is_named(books: Any) -> None:
    with books.database.write() as tx:
        guards.drop(tx)
    for name, (change, where, words) in CHANGES.items():
        of = metadata.tables[name]
        assert breaks(books) == [], name
        with books.database.write() as tx:
            rows = list(tx.execute(sa.select(of).where(sa.text(where))).mappings())
            row = rows[len(rows) // 2]
            place = sa.and_(*(key == row[key.name] for key in of.primary_key))
            altered = tx.execute(sa.text(f'UPDATE "{name}" SET {change} WHERE {shown(place)}'))
            assert altered.rowcount == 1, name
        (found,) = breaks(books)
        assert words.format(**row) in found.problem, (name, found)
        if "chain" in row:
            assert (found.chain, found.position) == (row["chain"], row["position"])
        back = {column: row[column] for column in row if column not in KEYS[name]}
        with books.database.write() as tx:
            tx.execute(sa.update(of).where(place).values(back))


KEYS = {name: {key.name for key in metadata.tables[name].primary_key} for name in CHANGES}


def shown(place: Any) -> str:
    """A condition as text, with its values."""
    return str(place.compile(compile_kwargs={"literal_binds": True}))


def test_with_the_guards_off_a_changed_entry_of_a_release_is_named(books: Any) -> None:
    with books.database.write() as tx:
        guards.drop(tx)
        of = metadata.tables["journal_entry"]
        entry = tx.execute(sa.select(of.c.id).where(of.c.release.is_not(None))).scalar_one()
        tx.execute(
            sa.text("UPDATE journal_posting SET amount_minor = 2 * amount_minor WHERE entry = :id"),
            {"id": entry},
        )
    (found,) = breaks(books)
    assert found.problem == f"the entry {entry} was changed"


def test_with_the_guards_off_a_removed_row_is_named(books: Any) -> None:
    with books.database.write() as tx:
        guards.drop(tx)
    for name in ("invoice_line", "invoice_tax", "journal_posting", "approval", "override"):
        of = metadata.tables[name]
        with books.database.write() as tx:
            rows = [dict(row) for row in tx.execute(sa.select(of)).mappings()]
            tx.execute(sa.delete(of))
        assert len(breaks(books)) == 1, name
        with books.database.write() as tx:
            tx.execute(sa.insert(of), rows)
        assert breaks(books) == [], name


def test_with_the_guards_off_a_link_cut_out_of_the_chain_is_named(books: Any) -> None:
    with books.database.write() as tx:
        guards.drop(tx)
        for table in ("audit_payload", "audit_link"):
            tx.execute(sa.text(f"DELETE FROM {table} WHERE chain = 'NORD' AND position = 2"))
    (found,) = breaks(books)
    assert (found.chain, found.position, found.problem) == ("NORD", 2, "link 2 is missing")
