"""What a careful person reads in a document: the label of one file, and the register of layouts.

Field names and meanings are those of the `extract` interface; the short argument names below are
spelled out once, in `Paper.label`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

CERT, CHANGE, ORDER = "acceptance_certificate", "change_order", "purchase_order"
SOW, TIME, MAIL = "statement_of_work", "timesheet_approval", "email"
OTHER, UNREADABLE = "other", "unreadable"
YES, COND, NO, OPEN = "accepted", "accepted_with_conditions", "rejected", "undecided"


@dataclass(frozen=True)
class Paper:
    """One file of the corpus: its bytes and everything that may be read from them."""

    data: bytes
    kind: str
    decision: str | None = None
    signed: bool | None = None
    lang: str | None = "en"
    form: str = "text"
    client: str | None = None
    project: str | None = None
    code: str | None = None
    milestone: str | None = None
    who: str | None = None
    title: str | None = None
    on: str | None = None
    amount: tuple[str, str] | None = None
    po: str | None = None
    co: str | None = None
    conditions: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    error: str | None = None
    suffix: str = "pdf"

    def label(self) -> dict[str, object]:
        """The label as one JSON object, in the order of the interface."""
        money = self.amount and {"amount": self.amount[0], "currency": self.amount[1]}
        return {
            "document_type": self.kind,
            "decision": self.decision,
            "signed": self.signed,
            "language": self.lang,
            "client": self.client,
            "project": self.project,
            "project_code": self.code,
            "milestone": self.milestone,
            "signatory_name": self.who,
            "signatory_title": self.title,
            "signature_date": self.on,
            "amount": money,
            "po_number": self.po,
            "change_order_number": self.co,
            "conditions": list(self.conditions),
            "warnings": list(self.warnings),
            "error": self.error,
        }


Maker = Callable[[], Iterator[Paper]]


@dataclass(frozen=True)
class Layout:
    """A named layout, its split and the function that makes its files."""

    name: str
    split: str
    make: Maker = field(repr=False)


LAYOUTS: list[Layout] = []
# heldout was the test part until readers had been tuned against it too often.
SPLIT_OF = {"train": "train", "dev": "dev", "heldout": "dev", "unseen": "dev"}


def layout(name: str) -> Callable[[Maker], Maker]:
    """Register a layout; its split follows from the folder its module stands in."""

    def register(make: Maker) -> Maker:
        folder = make.__module__.split(".")[0]
        LAYOUTS.append(Layout(name, SPLIT_OF[folder], make))
        return make

    return register
