"""How systems fare: every call is noted, people are told of a platform that cannot be asked when
waiting will not end that or has not for hours, and the item goes when the platform answers."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tollgate.connectors.oauth import SignInEnded
from tollgate.connectors.signatures import NobodyKnocks
from tollgate.connectors.sources.form import Source
from tollgate.domain.invoicing.health import Health, Record, judge
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.decision import Hold
from tollgate.kernel.errors import Retryable, TollgateError
from tollgate.kernel.evidence import record
from tollgate.kernel.reasons import Reason
from tollgate.store import inbox, review, systems
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.items import hold_item

# A platform that is away at night and back in the morning is nobody's business.
PLATFORM_PASSES_WITHIN = timedelta(hours=4)
_TOLD = (ItemKind.DELIVERY, ItemKind.DATA_QUALITY)


def went_well(firm: Firm, tx: Tx, system: str) -> None:
    """Note a call that came through; what people were told of the system is settled."""
    now = firm.world.clock.now()
    before = systems.health(tx, system)
    systems.went_well(tx, system, now)
    if before is not None and before.failing_since is not None:
        for kind in _TOLD:
            review.settle(tx, kind, [system], now, "it answers again")


def asked_well(firm: Firm, tx: Tx, connection: str) -> None:
    """Note that a platform answered; what waited for a person to connect it is asked anew."""
    system = systems.of_connection(connection)
    before = systems.health(tx, system)
    went_well(firm, tx, system)
    if before is not None and before.needs_person:
        ask_anew(firm, tx, connection)


def ask_anew(firm: Firm, tx: Tx, connection: str) -> None:
    """Ask once more about every event of a connection about which nobody could ask."""
    for id in inbox.asked(tx, connection):
        inbox.enqueue_asking(firm.database, tx, id, (firm.world.ids.new(), 0))


def asked_in_vain(firm: Firm, tx: Tx, what: tuple[Source, str], problem: TollgateError) -> None:
    """Note that a platform could not be asked for a connection, and tell a person when it is time
    to."""
    source, connection = what
    system, now = systems.of_connection(connection), firm.world.clock.now()
    systems.went_wrong(
        tx, system, now, str(problem), needs_person=not isinstance(problem, Retryable)
    )
    known = systems.health(tx, system)
    assert known is not None
    # What happens at a platform that nobody can ask waits to be billed, however little that is.
    noted = Record(known.success_at, known.failing_since, known.needs_person, waiting=1, refused=0)
    if judge(noted, now, PLATFORM_PASSES_WITHIN) is not Health.CRITICAL:
        return
    hold = _hold(source, connection, problem, known)
    review.put(tx, ItemKind.DATA_QUALITY, [hold_item(firm.world.ids.new(), system, [hold], now)])


def _hold(source: Source, connection: str, problem: TollgateError, known: Any) -> Hold:
    """What a biller must know: what is not billed meanwhile, and that nothing is lost."""
    if isinstance(source.signature, NobodyKnocks):
        meanwhile = "Nothing that is completed there is seen, so nothing of it is billed."
    else:
        meanwhile = (
            "What it sends by itself is still taken; what it fails to send, or sends without "
            "details, is not billed."
        )
    later = "Nothing is lost: all of it is asked for when the connection works again."
    about = f"{source.title} (connection {connection})"
    if isinstance(problem, SignInEnded):
        reason, said = Reason.SOURCE_SIGN_IN, f"{about} does not accept our sign-in any more"
    elif known.needs_person:
        reason, said = Reason.SOURCE_UNREACHED, f"{about} cannot be asked: {problem}"
    else:
        since = f"{known.failing_since:%Y-%m-%d %H:%M} UTC"
        reason, said = Reason.SOURCE_UNREACHED, f"{about} has not answered since {since}"
    evidence = record(systems.of_connection(connection), "failing_since", known.failing_since)
    return Hold(reason, f"{said}. {meanwhile} {later}", (evidence,))
