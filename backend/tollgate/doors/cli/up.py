"""`tollgate up`: API, worker and console as one supervised process group."""

from __future__ import annotations

import ctypes
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import click

from tollgate.doors.office import Office
from tollgate.settings import home, settings

_MOST_RESTARTS = 5
_PATIENCE_SECONDS = 60.0
_PR_SET_PDEATHSIG = 1


@click.command("up")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True)
@click.option("--ui-port", default=8501, show_default=True)
@click.option("--demo", is_flag=True, help="load the demo firm into an empty database and play it")
@click.pass_obj
def command(office: Office, host: str, port: int, ui_port: int, demo: bool) -> int:
    """Start everything; Ctrl-C stops all of it."""
    for wanted in (port, ui_port):
        _require_free(host, wanted)
    shown = "127.0.0.1" if host in ("0.0.0.0", "::") else host  # noqa: S104  compared, not bound
    os.environ.setdefault("TOLLGATE_PUBLIC_URL", f"http://{shown}:{port}")
    os.environ.setdefault("TOLLGATE_CONSOLE_URL", f"http://{shown}:{ui_port}")
    _secret_key()
    settings.cache_clear()
    fresh = _prepare(office, demo)
    click.echo(f"API      {office.settings.public_url}  (documentation at /docs)")
    children = [
        Child("api", ["api", "--host", host, "--port", str(port)]),
        Child("worker", ["worker"]),
    ]
    if (home() / "ui" / "console.py").is_file():
        children.append(Child("ui", ["ui", "--host", host, "--port", str(ui_port)]))
        click.echo(f"console  {office.settings.console_url}")
    click.echo("Ctrl-C stops everything")
    if fresh:
        children.append(Child("demo", ["demo", "--play"], once=True, wait_for=(host, port)))
    return supervise(children)


def _require_free(host: str, port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as problem:
            raise click.ClickException(f"{host}:{port} is not free: {problem.strerror}") from None


def _secret_key() -> None:
    """The key that seals connection secrets: from the environment, else a file beside the
    embedded database that only its owner reads."""
    if os.environ.get("TOLLGATE_SECRET_KEY"):
        return
    path = Path("var/secret.key")
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        with open(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(32))
    os.environ["TOLLGATE_SECRET_KEY"] = path.read_text("ascii").strip()


def _prepare(office: Office, demo: bool) -> bool:
    """Migrate the database and, when wanted and it is empty, load the demo firm; whether that was
    done now."""
    from tollgate.workflows.init_firm import init_firm
    from tollgate.workflows.load_demo import PASSWORD, is_loaded, load_demo

    firm = office.firm(require_schema=False)
    init_firm(firm)
    if not demo:
        return False
    fresh = not is_loaded(firm)
    if fresh:
        click.echo("loading the demo firm …", err=True)
        load_demo(firm, office.vault, home() / "data" / "demo", Path("var/outbox"))
    click.echo(f"demo logins, all with the password {PASSWORD}:")
    with firm.database.read() as tx:
        from tollgate.store import screens

        for person in screens.people(tx):
            click.echo(f"  {person['role']:<11} {person['email']}")
    return fresh


@dataclass(slots=True)
class Child:
    """One process of the group; `once` ones may end."""

    name: str
    arguments: list[str]
    once: bool = False
    wait_for: tuple[str, int] | None = None
    process: subprocess.Popen[bytes] | None = None
    started: list[float] = field(default_factory=list)

    def start(self) -> None:
        self.started = [t for t in self.started if t > time.monotonic() - _PATIENCE_SECONDS]
        self.started.append(time.monotonic())
        self.process = subprocess.Popen(  # noqa: S603  our own program
            [sys.executable, "-m", "tollgate", *self.arguments],
            preexec_fn=_die_with_parent,
        )

    @property
    def exhausted(self) -> bool:
        return len(self.started) > _MOST_RESTARTS


def _die_with_parent() -> None:
    """Ask Linux to end this child when the supervisor is gone, however it went."""
    # Ctrl-C reaches the supervisor alone, which then stops the others in order.
    os.setpgid(0, 0)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def supervise(children: list[Child]) -> int:
    """Keep the children running until a signal comes or one of them cannot be kept; the exit
    code."""
    stopping: list[int] = []
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda received, _: stopping.append(received))
    code = 0
    try:
        while not stopping and code == 0:
            code = _round(children)
            time.sleep(0.2)
    finally:
        _stop(children)
    return code


def _round(children: list[Child]) -> int:
    for child in children:
        if child.process is None:
            if child.wait_for is None or _answers(*child.wait_for):
                child.start()
        elif child.process.poll() is not None and not child.once:
            if child.exhausted:
                click.echo(f"{child.name} keeps stopping; giving up", err=True)
                return 1
            click.echo(f"{child.name} stopped ({child.process.returncode}); again", err=True)
            child.start()
    return 0


def _answers(host: str, port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(0.2)
        return probe.connect_ex((host, port)) == 0


def _stop(children: list[Child]) -> None:
    living = [c.process for c in children if c.process is not None and c.process.poll() is None]
    for process in living:
        process.terminate()
    deadline = time.monotonic() + 15
    for process in living:
        try:
            process.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
