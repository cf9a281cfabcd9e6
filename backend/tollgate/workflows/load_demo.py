"""Load the demo firm, with its dates moved to today, and play its live hour."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from email.utils import format_datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.gate.policy import ADVISORS, AdvisorMode
from tollgate.kernel.calendar import parse_date
from tollgate.kernel.digest import canonical
from tollgate.kernel.errors import Conflict, Fatal
from tollgate.store import audit, contracts, policies
from tollgate.store.vault import Vault
from tollgate.workflows.add_connection import add_source, add_target
from tollgate.workflows.import_records import decide_after_import, files_of, import_file
from tollgate.workflows.init_firm import FIRST_POLICY
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.sign_offs import Arrival
from tollgate.workflows.sign_in import set_password

CONNECTION = "projects"
PASSWORD = "tollgate-demo"  # noqa: S105  of invented people, on this machine only
_BLANK = re.compile(r"\{\{(date|day|day_de):([+-]?\d+)\}\}")
_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}(?=\b|T)")


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was loaded: e-mail addresses with roles, and how many invoices and holds came of it."""

    people: tuple[tuple[str, str], ...]
    posted: int
    held: int


def is_loaded(firm: Firm) -> bool:
    """Whether the database has a firm already."""
    with firm.database.read() as tx:
        return bool(contracts.entities(tx))


def load_demo(firm: Firm, vault: Vault, folder: Path, outbox: Path) -> Loaded:
    """Load the demo firm from its folder; documents for accounting are written to `outbox`.

    Raises:
        Conflict: the database has a firm already.
        Fatal: the demo data has a mistake.
    """
    if is_loaded(firm):
        raise Conflict("this database has a firm already; the demo wants an empty one")
    weeks = weeks_since_anchor(firm, folder)
    with TemporaryDirectory() as moved:
        for path in folder.glob("*.csv"):
            text = shifted(path.read_text("utf-8"), weeks)
            (Path(moved) / path.name).write_text(text, "utf-8")
        for path in files_of([Path(moved)]):
            done = import_file(firm, path, "demo")
            if done.errors:
                raise Fatal(f"the demo data has a mistake: {done.errors[0]}")
        users = _users(Path(moved) / "users.csv")
    for email, _ in users:
        set_password(firm, email, PASSWORD)
    add_source(firm, vault, CONNECTION, "generic", None)
    with firm.database.read() as tx:
        entities = list(contracts.entities(tx))
    for entity in entities:
        options = {"folder": str((outbox / entity).resolve())}
        add_target(firm, f"books-{entity.lower()}", "folder", entity, options)
    _ask_for_advice(firm)
    posted, held = decide_after_import(firm, "demo")
    return Loaded(tuple(users), posted, held)


def _ask_for_advice(firm: Firm) -> None:
    """A second policy of the demo firm, by which both advisors judge every draft."""
    now = firm.world.clock.now()
    body = FIRST_POLICY | {"advisors": dict.fromkeys(ADVISORS, AdvisorMode.MODEL.value)}
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        version = (policies.newest_version(tx) or 0) + 1
        policies.propose(tx, version, canonical(body), ("demo", "advice before the gate"), now)
        policies.release(tx, version, "tollgate", now)
        said = {"version": version, "body": canonical(body)}
        entry = audit.Entry("policy_released", f"policy:{version}", "demo", said)
        audit.append(tx, FIRM, now, [entry])


def _users(path: Path) -> list[tuple[str, str]]:
    lines = path.read_text("utf-8").splitlines()[1:]
    return [(email, role) for email, _, role in (line.split(",") for line in lines)]


def weeks_since_anchor(firm: Firm, folder: Path) -> int:
    """Whole weeks since the day on which the demo data was written, so that Fridays stay so."""
    anchor = parse_date((folder / "anchor.txt").read_text("ascii").strip())
    return (firm.world.clock.now().date() - anchor).days // 7


def shifted(text: str, weeks: int) -> str:
    """A text with every ISO date in it moved by whole weeks."""

    def move(found: re.Match[str]) -> str:
        try:
            return (date.fromisoformat(found[0]) + timedelta(weeks=weeks)).isoformat()
        except ValueError:
            return found[0]

    return _DAY.sub(move, text)


def live_mail(path: Path, now: datetime) -> bytes:
    """A mail of the live hour as it comes in now: its date is the present, `{{day:N}}` and
    `{{day_de:N}}` are days from now (ISO, and as a German writes them)."""
    today = now.date()

    def fill(found: re.Match[str]) -> str:
        day = today + timedelta(days=int(found[2]))
        if found[1] == "date":
            return format_datetime(now + timedelta(days=int(found[2])))
        return day.isoformat() if found[1] == "day" else day.strftime("%d.%m.%Y")

    return _BLANK.sub(fill, path.read_text("utf-8")).encode()


def live_hour(firm: Firm, folder: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """(seconds from the start, event) of the live hour, dates moved, in order."""
    weeks = weeks_since_anchor(firm, folder)
    lines = (folder / "live" / "events.jsonl").read_text("utf-8").splitlines()
    for line in lines:
        event = json.loads(shifted(line, weeks))
        yield event["at_seconds"], event


def live_document(firm: Firm, folder: Path, file: str) -> Arrival:
    """A sign-off document of the live hour, typeset with its days counted from today.

    Raises:
        Fatal: the demo document has a mistake.
    """
    import typst

    today = firm.world.clock.now().date()
    days = {
        f"d{offset:+d}" if offset else "d0": (today + timedelta(days=offset)).isoformat()
        for offset in range(-120, 181)
    }
    path = folder / "live" / file
    try:
        # The same day gives the same bytes, so that playing the hour twice brings nothing new.
        made_at = datetime.combine(today, time(), UTC)
        body = typst.compile(path, sys_inputs=days, timestamp=made_at)
    except typst.TypstError as problem:
        raise Fatal(f"{file} does not compile: {problem}") from problem
    assert isinstance(body, bytes)
    return Arrival(f"{path.stem}.pdf", body, source="demo")
