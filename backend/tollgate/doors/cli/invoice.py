"""`tollgate invoice`: one posted document as text, or as the PDF that its client gets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tollgate.doors.office import Office
from tollgate.kernel.errors import BadInput, NotFound
from tollgate.kernel.money import percent

if TYPE_CHECKING:
    from tollgate.domain.invoicing.printed import Printed
    from tollgate.workflows.parts.firm import Firm


@click.command("invoice")
@click.argument("number")
@click.option("--pdf", "file", type=click.Path(path_type=Path), help="write the PDF there")
@click.option("--entity", help="whose number it is, when several legal entities use it")
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.pass_obj
def command(
    office: Office, number: str, file: Path | None, entity: str | None, url: str | None
) -> None:
    """Show the invoice or credit note with a number, or write it as PDF/A."""
    from tollgate.store import prints
    from tollgate.workflows.print_invoices import print_invoices

    firm = office.firm(url)
    id = _find(firm, number, entity)
    if file is None:
        with firm.database.read() as tx:
            (document,) = prints.printed(tx, [id])
        click.echo("\n".join(_text(document)))
        return
    ((_, content),) = print_invoices(firm, [id])
    try:
        file.write_bytes(content)
    except OSError as problem:
        raise BadInput(problem.strerror or "cannot be written", where=str(file)) from problem
    click.echo(f"{file}: {len(content)} bytes", err=True)


def _find(firm: Firm, number: str, entity: str | None) -> str:
    from tollgate.store import prints

    with firm.database.read() as tx:
        found = prints.numbered(tx, number)
    fitting = [(of, id) for of, id in found if entity in (None, of)]
    if not fitting:
        raise NotFound(f"there is no document {number}" + (f" of {entity}" if entity else ""))
    if len(fitting) > 1:
        entities = " and ".join(of for of, _ in fitting)
        raise BadInput(f"{number} is a number of {entities}; say --entity")
    return fitting[0][1]


def _text(document: Printed) -> Iterator[str]:
    known = document.references
    yield f"{document.kind.replace('_', ' ')} {document.number or 'without a number yet'}"
    facts = {
        "from": document.seller.name,
        "to": document.buyer.name,
        "reverses": document.credited.number if document.credited else "",
        "issued on": document.issued_on.isoformat(),
        "due on": document.due_on.isoformat() if document.credited is None else "",
        "contract": known.contract,
        "milestone": known.milestone,
        "project": known.project,
        "order": known.po_number,
        "completed": known.completed_on.isoformat() if known.completed_on else "",
        "accepted": f"{known.accepted.by} {known.accepted.on}".strip() if known.accepted else "",
    }
    yield from (f"{name:<10} {value}" for name, value in facts.items() if value)
    for position, line in enumerate(document.lines, 1):
        yield f"{position:>4} {line.description:<52} {line.net!s:>20}"
    rows = [("net", document.net)]
    rows += [(f"{tax.treatment} {percent(tax.rate_bp)}", tax.tax) for tax in document.taxes]
    rows += [("total", document.gross)]
    if document.holdback.minor:
        rows += [("holdback", -document.holdback), ("due now", document.due)]
    yield from (f"{name:>57} {amount!s:>20}" for name, amount in rows)
