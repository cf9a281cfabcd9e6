"""Invoice rows put together into documents: lines, credits and payments where they belong."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from tollgate.domain.leakage.directory import Directory
from tollgate.domain.leakage.records import InvoiceRow, Payment, Records, Source, Status
from tollgate.domain.leakage.wording import key, party
from tollgate.kernel.money import Money

_CREDIT_REACH_DAYS = 200


@dataclass(frozen=True, slots=True)
class Line:
    """One billed amount, net of tax; `document` is the index of its document."""

    at: Source
    document: int
    customer: str
    project: str
    text: str
    reference: str
    item: str
    quantity: Decimal | None
    net: Money


@dataclass(frozen=True, slots=True)
class Document:
    """An invoice or a credit note (all its amounts negative), whole."""

    at: Source
    number: str
    credit: bool
    issued_on: date | None
    due_on: date | None
    customer: str
    name: str
    project: str
    text: str
    net: Money
    gross: Money
    tax_known: bool
    paid: Money | None
    balance: Money | None
    retainage: Money | None
    disputed: Money | None
    applies_to: str
    status: Status
    lines: tuple[int, ...]


@dataclass(slots=True)
class Books:
    """The firm's receivables as its exports tell them; indexes are positions in these lists."""

    directory: Directory
    documents: list[Document] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    by_number: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    credits_of: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    credit_target: dict[int, int] = field(default_factory=dict)
    received: dict[int, list[tuple[int, Money]]] = field(default_factory=lambda: defaultdict(list))
    drafts: list[Document] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def credited(self, document: int) -> Money:
        """What credit notes took back from a document, net, as a positive amount."""
        whole = self.documents[document].net
        for credit in self.credits_of.get(document, ()):
            if self.documents[credit].net.currency == whole.currency:
                whole = whole + self.documents[credit].net
        return self.documents[document].net - whole

    def reversed(self, document: int) -> bool:
        """Whether credit notes took back (almost) all of a document."""
        if document not in self.credits_of:
            return False
        net = self.documents[document].net.minor
        return net > 0 and self.credited(document).minor * 100 >= net * 99


def put_together(records: Records) -> Books:
    """Documents from invoice rows: rows of one number become the lines of one document, a header
    file and a line file are joined, void ones are left out, drafts are kept apart."""
    books = Books(Directory(records.projects))
    groups: dict[tuple[str, str], list[InvoiceRow]] = defaultdict(list)
    void = 0
    for row in records.invoices:
        if row.status in (Status.CANCELLED, Status.REJECTED):
            void += 1
            continue
        name = key(row.number) or str(row.at)
        groups[name, "c" if row.credit else "i"].append(row)
    for rows in groups.values():
        for document_rows in _apart(rows):
            _add(books, document_rows)
    if void:
        books.notes.append(f"{void} void or cancelled invoice rows are left out")
    _apply_credits(books)
    _apply_payments(books, records.payments)
    return books


def _apart(rows: list[InvoiceRow]) -> list[list[InvoiceRow]]:
    """Rows of one number are one document unless customer or date say that they are two."""
    if len(rows) == 1:
        return [rows]
    parts: list[list[InvoiceRow]] = []
    for row in rows:
        for part in parts:
            if _one_document(part[0], row):
                part.append(row)
                break
        else:
            parts.append([row])
    return parts


def _one_document(first: InvoiceRow, row: InvoiceRow) -> bool:
    dates_agree = (
        first.issued_on is None or row.issued_on is None or first.issued_on == row.issued_on
    )
    names_agree = (
        not first.customer or not row.customer or party(first.customer) == party(row.customer)
    )
    return dates_agree and names_agree


def _add(books: Books, rows: list[InvoiceRow]) -> None:
    head, body = _head_and_body(rows)
    priced = [(row, net) for row in body if (net := _row_net(row)) is not None]
    if len(body) == 1 and body[0].line_net is None:
        priced = [(body[0], net)] if (net := _row_net(head)) is not None else []
    net = _sum(amount for _, amount in priced)
    if net is None:
        books.notes.append(f"{head.at}: invoice {head.number or '?'} has no amount; left out")
        return
    sign = -1 if (head.credit and net.minor > 0) else 1
    document = _document(books, head, Money(sign * net.minor, net.currency))
    if head.status is Status.DRAFT:
        books.drafts.append(document)
        return
    first = len(books.lines)
    books.lines += [
        _line(books, head, row, Money(sign * amount.minor, amount.currency))
        for row, amount in priced
    ]
    if head.number:
        books.by_number[key(head.number)].append(len(books.documents))
    books.documents.append(replace(document, lines=tuple(range(first, len(books.lines)))))


def _line(books: Books, head: InvoiceRow, row: InvoiceRow, net: Money) -> Line:
    customer = row.customer or head.customer
    text = " ".join(filter(None, (row.reference, row.item, row.text)))
    if not row.text:
        text = f"{text} {head.reference} {head.text}".strip()
    project = books.directory.find(customer, row.project or head.project)
    return Line(
        at=row.at,
        document=len(books.documents),
        customer=party(customer),
        project=project or books.directory.in_text(party(customer), text),
        text=text,
        reference=row.reference or head.reference,
        item=row.item,
        quantity=row.quantity,
        net=net,
    )


def _document(books: Books, head: InvoiceRow, net: Money) -> Document:
    gross = head.gross
    if gross is None and head.tax is not None and head.tax.currency == net.currency:
        gross = Money(abs(net.minor) + abs(head.tax.minor), net.currency)
    if gross is None or gross.currency != net.currency:
        gross = Money(abs(net.minor), net.currency)
    return Document(
        at=head.at,
        number=head.number,
        credit=net.minor < 0,
        issued_on=head.issued_on,
        due_on=head.due_on,
        customer=party(head.customer),
        name=head.customer,
        project=books.directory.find(head.customer, head.project),
        text=" ".join(filter(None, (head.reference, head.text))),
        net=net,
        gross=Money(-abs(gross.minor) if net.minor < 0 else abs(gross.minor), net.currency),
        tax_known=head.net is not None or head.tax is not None or head.line_net is not None,
        paid=head.paid,
        balance=head.balance,
        retainage=head.retainage,
        disputed=head.disputed,
        applies_to=head.applies_to,
        status=head.status,
        lines=(),
    )


def _head_and_body(rows: list[InvoiceRow]) -> tuple[InvoiceRow, list[InvoiceRow]]:
    """The row that speaks for the document, and the rows that are its lines.

    With a header file and a line file the file with more rows (or with line amounts) has the lines.
    """
    if len(rows) == 1:
        return rows[0], rows
    by_file: dict[str, list[InvoiceRow]] = defaultdict(list)
    for row in rows:
        by_file[row.at.file].append(row)
    if len(by_file) == 1:
        same = rows
    else:
        same = max(
            by_file.values(),
            key=lambda part: (any(row.line_net for row in part), len(part), len(part[0].text)),
        )
    distinct = _without_repeats(same)
    return _filled(rows), distinct


def _without_repeats(rows: list[InvoiceRow]) -> list[InvoiceRow]:
    """Rows without those that repeat the whole document on each of its rows."""
    if any(row.line_net is not None for row in rows):
        return [row for row in rows if row.line_net is not None]
    first = rows[0]
    repeated = all(
        row.net == first.net and row.gross == first.gross and row.balance == first.balance
        for row in rows
    )
    return [first] if repeated else rows


def _filled(rows: Sequence[InvoiceRow]) -> InvoiceRow:
    """The first row, with what it lacks taken from the others."""
    head = max(rows, key=lambda row: (row.gross is not None) + (row.balance is not None))
    values = {name: getattr(head, name) for name in InvoiceRow.__slots__}
    empty = {name for name, value in values.items() if value in (None, "", Status.UNKNOWN)}
    for name in empty - {"line_net", "quantity"}:
        for row in rows:
            other = getattr(row, name)
            if other not in (None, "", Status.UNKNOWN):
                values[name] = other
                break
    return InvoiceRow(**values)


def _row_net(row: InvoiceRow) -> Money | None:
    """What a row bills without tax; its gross amount where no tax is told."""
    if row.line_net is not None:
        return row.line_net
    if row.net is not None or row.gross is None:
        return row.net
    if row.tax is not None and row.tax.currency == row.gross.currency:
        return row.gross - row.tax
    return row.gross


def _sum(amounts: Iterable[Money]) -> Money | None:
    """The sum in the currency of the first."""
    result: Money | None = None
    for amount in amounts:
        if result is None:
            result = amount
        elif amount.currency == result.currency:
            result = result + amount
    return result


_NUMBER_LIKE = re.compile(r"[A-Za-z]*[-/ ]?\d[\w/-]{2,}")


def _apply_credits(books: Books) -> None:
    """Credit notes to the invoices they reverse: by number, by a number in their text, else the
    one earlier invoice of that customer with exactly that amount."""
    by_amount: dict[tuple[str, str, int], list[int]] = defaultdict(list)
    for index, document in enumerate(books.documents):
        if not document.credit:
            by_amount[document.customer, document.net.currency, document.net.minor].append(index)
    for index, credit in enumerate(books.documents):
        if not credit.credit:
            continue
        target = _named_target(books, index)
        if target is None:
            same = by_amount.get((credit.customer, credit.net.currency, -credit.net.minor), [])
            near = [one for one in same if _before(books.documents[one], credit)]
            # Of several equal invoices the credit most likely reverses the last one.
            target = max(
                near, key=lambda one: books.documents[one].issued_on or date.min, default=None
            )
        if target is not None:
            books.credits_of[target].append(index)
            books.credit_target[index] = target


def _before(invoice: Document, credit: Document) -> bool:
    if invoice.issued_on is None or credit.issued_on is None:
        return True
    return 0 <= (credit.issued_on - invoice.issued_on).days <= _CREDIT_REACH_DAYS


def _named_target(books: Books, index: int) -> int | None:
    credit = books.documents[index]
    texts = [credit.applies_to] if credit.applies_to else []
    texts += _NUMBER_LIKE.findall(f"{credit.text} {credit.applies_to}")
    for line in credit.lines:
        texts += _NUMBER_LIKE.findall(books.lines[line].text)
    for text in texts:
        for found in books.by_number.get(key(text), ()):
            if not books.documents[found].credit and found != index:
                return found
    return None


def _apply_payments(books: Books, payments: list[Payment]) -> None:
    """Payments to the invoices they name; one that names several fills them in that order."""
    for index, payment in enumerate(payments):
        if payment.amount is None or not payment.invoice:
            continue
        left = payment.amount
        if payment.unapplied is not None and payment.unapplied.currency == left.currency:
            left = left - payment.unapplied
        targets = named_documents(books, payment.invoice)
        for position, target in enumerate(targets):
            document = books.documents[target]
            if document.gross.currency != left.currency:
                continue
            last = position == len(targets) - 1
            part = left if last else min(left, document.gross)
            books.received[target].append((index, part))
            left = left - part


def named_documents(books: Books, text: str) -> list[int]:
    """The invoices that a column with one or several invoice numbers names."""
    whole = books.by_number.get(key(text))
    if whole:
        return whole[:1]
    found: list[int] = []
    for part in re.split(r"[;,|&+\s]+", text):
        for one in books.by_number.get(key(part), ())[:1]:
            if one not in found:
                found.append(one)
    return found
