"""How long until a page of the console can be used, in a real browser: the demo firm, or a firm
with 200,000 invoices and 20,000 open items. By hand: `python tests/ui/bench_pages.py --help`."""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx

REPO = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPO / "backend"), str(REPO / "tests")]

from ui.conftest import FIRM, PASSWORD, PEOPLE, Running, free_port, wait_for  # noqa: E402  by hand

# address under the console -> (who looks at it, its heading)
PAGES = {
    "exceptions": ("reviewer", "Exceptions"),
    "sign-offs": ("pm", "Sign-offs"),
    "milestones": ("reviewer", "Milestones"),
    "invoices": ("billing", "Invoices"),
    "billing-run": ("billing", "Billing run"),
    "collections": ("collector", "Collections"),
    "audit": ("auditor", "Audit"),
    "settings": ("admin", "Settings"),
}
READY = """title => {
  const app = document.querySelector('[data-testid="stApp"]');
  const head = document.querySelector('h2');
  return app && app.dataset.testScriptState === 'notRunning'
    && head && head.innerText.trim() === title;
}"""


def main() -> None:
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("folder", type=Path, help="where the firm is made, or already is")
    wanted.add_argument("--invoices", type=int, default=0, help="posted invoices; 0: the demo firm")
    wanted.add_argument("--items", type=int, default=20_000, help="open review items")
    wanted.add_argument("--rounds", type=int, default=20)
    wanted.add_argument("--pages", nargs="*", default=list(PAGES))
    given = wanted.parse_args()
    folder = given.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    firm = running(folder)
    if not (folder / "firm.db").is_file():
        begun = time.monotonic()
        make(firm, given.invoices, given.items)
        print(f"made in {time.monotonic() - begun:.0f} s", file=sys.stderr)
    with served(firm):
        for row in measured(firm, given.pages, given.rounds):
            print(json.dumps(row), flush=True)


def running(folder: Path) -> Running:
    api, console = (f"http://127.0.0.1:{free_port()}" for _ in range(2))
    environment = os.environ | {
        "PYTHONPATH": str(REPO / "backend"),
        "TOLLGATE_HOME": str(REPO),
        "TOLLGATE_DATABASE_URL": f"sqlite:///{folder}/firm.db",
        "TOLLGATE_SECRET_KEY": "console-tests",
        "TOLLGATE_PUBLIC_URL": api,
        "TOLLGATE_CONSOLE_URL": console,
    }
    return Running(api, console, environment, folder)


def make(firm: Running, invoices: int, items: int) -> None:
    """The demo firm, or a large one whose invoices were posted through the till."""
    if not invoices:
        for step in ("init", "demo"):
            assert firm.start(step).wait(300) == 0
        return
    from tollgate.app import world
    from tollgate.kernel.reasons import Role
    from tollgate.settings import read
    from tollgate.store import facts
    from tollgate.store.database import Database
    from tollgate.workflows.parts.bench_firm import Shape, seeded
    from tollgate.workflows.parts.firm import Firm
    from tollgate.workflows.parts.posting import post_in_batches
    from tollgate.workflows.sign_in import add_person

    database = Database(firm.environment["TOLLGATE_DATABASE_URL"])
    real = Firm(database, world(read(firm.environment)))
    shape = Shape(unaccepted=items, contracts_each=10)
    seeded(real, invoices + items, shape=shape)
    for role, name in PEOPLE.items():
        add_person(real, f"{name}@{FIRM}", name, Role(role.partition(" ")[0]), PASSWORD)
    with database.read() as tx:
        due = facts.undecided(tx)
    posted = 0
    for answers in post_in_batches(real, due, "bench"):
        posted += sum(answer.invoice is not None for answer in answers)
        print(f"\r{posted} posted", end="", file=sys.stderr)
    print(file=sys.stderr)
    aged(real)
    database.close()


def aged(firm: Any) -> None:
    """Spread what was made within minutes over months: deadlines, project managers, payments of
    nine invoices in ten."""
    from sqlalchemy import bindparam, select, update

    from tollgate.store import contracts, review
    from tollgate.store.bulk import add_rows
    from tollgate.store.screens import ALLOCATION, INVOICE, PAYMENT

    with firm.database.write() as tx:
        rows = tx.execute(select(review.ITEM.c.id, review.ITEM.c.due_at)).all()
        spread = [
            {
                "of": row.id,
                "due": row.due_at + timedelta(hours=number % 400 - 300),
                "begun": row.due_at + timedelta(hours=number % 400 - 372),
            }
            for number, row in enumerate(rows)
        ]
        change = update(review.ITEM).where(review.ITEM.c.id == bindparam("of"))
        tx.execute(change.values(due_at=bindparam("due"), opened_at=bindparam("begun")), spread)
        manager = f"{PEOPLE['pm']}@{FIRM}"
        tx.execute(
            update(contracts.CONTRACT)
            .where(contracts.CONTRACT.c.code.endswith("7"))
            .values(pm_email=manager)
        )
        invoices = tx.execute(
            select(INVOICE.c.id, INVOICE.c.customer, INVOICE.c.entity, INVOICE.c.gross_minor)
        ).all()
        paid = [row for number, row in enumerate(invoices) if number % 10]
        at, day = firm.world.clock.now(), firm.world.clock.now().date()
        add_rows(
            tx,
            PAYMENT,
            [
                {
                    "id": f"p{row.id}",
                    "reference": f"p{row.id}",
                    "entity": row.entity,
                    "customer": row.customer,
                    "paid_on": day,
                    "amount_minor": row.gross_minor,
                    "currency": "EUR",
                    "source": "bench",
                    "fresh_at": at,
                }
                for row in paid
            ],
        )
        add_rows(
            tx,
            ALLOCATION,
            [
                {
                    "payment": f"p{row.id}",
                    "invoice": row.id,
                    "amount_minor": row.gross_minor,
                }
                for row in paid
            ],
        )


@contextmanager
def served(firm: Running) -> Iterator[None]:
    processes: list[subprocess.Popen[bytes]] = []
    try:
        processes.append(firm.start("api", "--port", firm.api.rsplit(":", 1)[1]))
        processes.append(firm.start("ui", "--port", firm.console.rsplit(":", 1)[1]))
        wait_for(f"{firm.api}/readyz")
        wait_for(f"{firm.console}/_stcore/health")
        yield
    finally:
        for process in processes:
            process.terminate()
            process.wait(20)


def measured(firm: Running, pages: list[str], rounds: int) -> Iterator[dict[str, Any]]:
    """Seconds from asking for an address until the page has drawn everything and takes input, the
    first round of each page left out. `api`, `console` and `browser` are the processor seconds of
    each: on a machine that does nothing else no page takes much longer than their sum, and they
    say the same on a busy one. `calls` are requests to the API, `kilobytes` what the browser got
    over the page's socket."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = os.environ.get("CHROMIUM", "/usr/bin/chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name in pages:
            role, title = PAGES[name]
            context = browser.new_context(viewport={"width": 1440, "height": 900})
            session = {"name": "tollgate_session", "value": firm.session(role)}
            context.add_cookies([session | {"url": firm.console}])
            page = context.new_page()
            page.set_default_timeout(120_000)
            got: list[int] = []
            page.on("websocket", lambda socket, got=got: _weighed(socket, got))
            taken: list[float] = []
            for round_ in range(rounds + 1):
                if round_ == 1:
                    before = figures(firm, got)
                begun = time.perf_counter()
                page.goto(f"{firm.console}/{name}")
                page.wait_for_function(READY, arg=title)
                taken.append(time.perf_counter() - begun)
            after = figures(firm, got)
            context.close()
            kept = sorted(taken[1:])
            each = {name: (after[name] - before[name]) / len(kept) for name in after}
            yield {
                "page": name,
                "role": role,
                "rounds": len(kept),
                "p50": round(statistics.median(kept), 2),
                "p95": round(kept[min(len(kept) - 1, int(len(kept) * 0.95))], 2),
                **{name: round(value, 3) for name, value in each.items()},
                "first": round(taken[0], 2),
                "load": round(os.getloadavg()[0], 1),
            }
        browser.close()


def _weighed(socket: Any, got: list[int]) -> None:
    socket.on("framereceived", lambda payload: got.append(len(payload)))


def figures(firm: Running, got: list[int]) -> dict[str, float]:
    """What was spent until now: processor seconds by process, calls of the API, bytes."""
    log = firm.folder / "api.log"
    return processor_seconds() | {
        "calls": log.read_bytes().count(b'"answered"'),
        "kilobytes": sum(got) / 1024,
    }


def processor_seconds() -> dict[str, float]:
    """Processor time, in seconds, of the API, the console, and of the browser with whatever else
    this process started, as far as it still runs."""
    ticks = os.sysconf("SC_CLK_TCK")
    parents, spent, names = {}, {}, {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            after = path.read_text().rpartition(")")[2].split()
            line = (path.parent / "cmdline").read_bytes().replace(b"\0", b" ")
        except OSError:
            continue
        pid = int(path.parent.name)
        parents[pid] = int(after[1])
        spent[pid] = (int(after[11]) + int(after[12])) / ticks
        names[pid] = "api" if b"tollgate api" in line else "browser"
        if b"start.py run" in line or b"streamlit run" in line:
            names[pid] = "console"
    ours, more = set(), {os.getpid()}
    while more:
        ours |= more
        more = {pid for pid, parent in parents.items() if parent in ours} - ours
    sums = dict.fromkeys(("api", "console", "browser"), 0.0)
    for pid in ours - {os.getpid()}:
        sums[names.get(pid, "browser")] += spent.get(pid, 0.0)
    return sums


if __name__ == "__main__":
    try:
        main()
    except httpx.HTTPError as problem:
        sys.exit(f"the API did not answer: {problem}")
