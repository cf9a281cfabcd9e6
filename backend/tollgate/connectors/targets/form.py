"""The form of a target: how it is reached, how a document is found, sent, finished and read back
there, and what it says of payments. One target is one value of `Target`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tollgate.connectors.calls import Access
from tollgate.connectors.oauth import Provider
from tollgate.connectors.signatures import Delivery
from tollgate.domain.invoicing.delivery import Mode, Strategy
from tollgate.domain.invoicing.mapping import Choice, CodeKind, Codes
from tollgate.domain.invoicing.posted import Posted
from tollgate.domain.receivables.readback import Seen
from tollgate.kernel.money import Money


@dataclass(frozen=True, slots=True)
class Shipment:
    """A document with what a target needs to make its own of it; `credits_id` is the id there of
    the invoice that a credit note reverses, empty when that was never sent there. `round` counts
    how often a person had it sent."""

    document: Posted
    mode: Mode
    codes: Codes
    credits_id: str = ""
    round: int = 1

    @property
    def once(self) -> str:
        """A key under which the creation may be repeated: a person who sends again means it."""
        return f"{self.document.mark}-{self.round}"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the target has of ours: its id, the number it gave, whether it stands there for good,
    or why not. `gross` is what it reckons, where it says so."""

    external_id: str
    external_number: str = ""
    acknowledged: bool = False
    refusal: str = ""
    gross: Money | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    name: str
    content: bytes


Find = Callable[[Access, Posted], Receipt | None]
Send = Callable[[Access, Shipment], Receipt]
Attach = Callable[[Access, Receipt, Posted, Attachment], None]
Settle = Callable[[Access, Receipt, Shipment], None]
Confirm = Callable[[Access, Receipt, Posted], Receipt]


@dataclass(frozen=True, slots=True)
class Target:
    """One kind of system.

    - `find` looks for our document there by our key, and refuses a stranger under our number.
    - `send` makes it. It raises Busy when nothing was taken, Refused when it is turned down, and
      Retryable when nobody knows.
    - `attach` adds the PDF and `settle` applies a credit note to its invoice; both look first.
    - `confirm` reads back what became of it.
    - `pull` reads payments, credits and voids; `choices` lists customers, items or tax codes;
      `probe` says in a line whom we reach, for a person who tests the set-up.
    - a look that finds nothing is believed only `settling` after the attempt: a request that we
      gave up may still be at work there.
    """

    name: str
    title: str
    strategy: Strategy
    find: Find
    send: Send
    confirm: Confirm
    probe: Callable[[Access], str]
    settings: Mapping[str, str]
    attach: Attach | None = None
    settle: Settle | None = None
    pull: Callable[[Access, datetime], Sequence[Seen]] | None = None
    choices: Callable[[Access, CodeKind], Sequence[Choice]] | None = None
    codes: tuple[CodeKind, ...] = ()
    sign_in: Provider | None = None
    after_sign_in: Callable[[Access, Mapping[str, str]], Mapping[str, str]] | None = None
    verify_notice: Callable[[Delivery, str], None] | None = None
    settling: timedelta = timedelta(0)
    look_again: timedelta = timedelta(0)
