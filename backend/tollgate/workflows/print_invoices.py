"""Print posted documents: loaded together, typeset one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tollgate.connectors.print.render import render
from tollgate.domain.invoicing.printed import Printed
from tollgate.store import prints
from tollgate.workflows.parts.firm import Firm


def print_invoices(firm: Firm, ids: Sequence[str]) -> Iterator[tuple[Printed, bytes]]:
    """Documents and their PDFs, in the order of their ids.

    Raises:
        NotFound: one of them does not exist; nothing is printed.
    """
    with firm.database.read() as tx:
        documents = prints.printed(tx, ids)
    for document in documents:
        yield document, render(document)
