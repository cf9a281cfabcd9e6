"""The demo firm behind a running API, once for all tests of the console, and people signed in."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

REPO = Path(__file__).resolve().parents[2]
UI = REPO / "ui"
sys.path.insert(0, str(UI))  # as `streamlit run` does for the console's own modules
FIRM = "halvorsen-reyes.example"
PASSWORD = "tollgate-demo"
PEOPLE = {
    "reviewer": "grace.lindqvist",
    "billing": "amara.diallo",
    "controller": "helen.reyes",
    "pm": "nadia.okafor",
    "pm in Hamburg": "tobias.brandt",
    "collector": "marcus.webb",
    "auditor": "ingrid.sommer",
    "admin": "sam.halvorsen",
}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Running:
    """The addresses of a running firm and the environment of its processes."""

    api: str
    console: str
    environment: dict[str, str]
    folder: Path
    sessions: dict[str, str] = field(default_factory=dict)

    def session(self, role: str) -> str:
        """The session cookie of a person of that role, who signs in once."""
        if role not in self.sessions:
            form = {"email": f"{PEOPLE[role]}@{FIRM}", "password": PASSWORD, "to": ""}
            answer = httpx.post(f"{self.api}/sign-in", data=form, timeout=30)
            assert answer.status_code == 303
            self.sessions[role] = answer.cookies["tollgate_session"]
        return self.sessions[role]

    def client(self, role: str) -> httpx.Client:
        """A client that carries the session of a person of that role."""
        cookies = {"tollgate_session": self.session(role)}
        return httpx.Client(base_url=self.api, cookies=cookies, timeout=30)

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        with (self.folder / f"{arguments[0]}.log").open("wb") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "tollgate", *arguments],
                cwd=self.folder,
                env=self.environment,
                stdout=log,
                stderr=log,
            )


def wait_for(url: str, seconds: float = 180) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if httpx.get(url, timeout=2).status_code < 500:
                return
        except httpx.HTTPError:
            time.sleep(0.2)
    pytest.fail(f"{url} did not answer within {seconds:.0f} s")


@pytest.fixture(scope="session")
def postbox() -> Iterator[Any]:
    """A mail server that takes everything and shows it."""
    from smtp_sink import Postbox

    with Postbox() as found:
        yield found


@pytest.fixture(autouse=True)
def main_module() -> Iterator[None]:
    """AppTest takes the place of `__main__`; processes that are forked later would look for it."""
    main = sys.modules["__main__"]
    yield
    sys.modules["__main__"] = main


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory, postbox: Any) -> Iterator[Running]:
    folder = tmp_path_factory.mktemp("console")
    api, console = (f"http://127.0.0.1:{free_port()}" for _ in range(2))
    environment = os.environ | {
        "PYTHONPATH": str(REPO / "backend"),
        "TOLLGATE_HOME": str(REPO),
        "TOLLGATE_DATABASE_URL": f"sqlite:///{folder}/firm.db",
        "TOLLGATE_SECRET_KEY": "console-tests",
        "TOLLGATE_PUBLIC_URL": api,
        "TOLLGATE_CONSOLE_URL": console,
        "TOLLGATE_SMTP_HOST": "127.0.0.1",
        "TOLLGATE_SMTP_PORT": str(postbox.port),
        "TOLLGATE_MAIL_SENDER": f"billing@{FIRM}",
    }
    firm = Running(api, console, environment, folder)
    for step in ("init", "demo"):
        assert firm.start(step).wait(120) == 0, (folder / f"{step}.log").read_text()
    process = firm.start("api", "--port", api.rsplit(":", 1)[1])
    try:
        wait_for(f"{api}/readyz")
        _work(firm)
        _letters(firm)
        yield firm
    finally:
        process.terminate()
        process.wait(20)


def _work(firm: Running) -> None:
    """Report work that the gate holds, so that there is something to settle."""
    # Yesterday: in the time zone of a legal entity today may not have begun.
    day = time.strftime("%Y-%m-%d", time.gmtime(time.time() - 86_400))
    with firm.client("billing") as billing, firm.client("reviewer") as reviewer:
        for contract, milestone in (("PGS-2501", "BN"), ("TCU-2602", "M4"), ("OBD-2601", "M4")):
            where = f"/v1/milestones/{contract}/{milestone}"
            said = {"completed": True, "completed_on": day}
            assert billing.post(f"{where}/reports", json=said).status_code == 201
            word = {"verdict": "accepted", "decided_on": day, "signatory_name": "J. <b>Doe</b>"}
            assert reviewer.post(f"{where}/acceptances", json=word).status_code == 201


def _letters(firm: Running) -> None:
    """The demo's client mails, kept and read as a worker does."""
    from datetime import UTC, datetime

    from tollgate.workflows.load_demo import live_mail

    folder = firm.folder / "letters"
    folder.mkdir()
    for path in sorted((REPO / "data" / "demo" / "live" / "mails").glob("*.eml")):
        (folder / path.name).write_bytes(live_mail(path, datetime.now(UTC)))
    letters = [str(path) for path in sorted(folder.glob("*.eml"))]
    assert firm.start("mail", "add", *letters, "--read").wait(120) == 0


@pytest.fixture
def show(running: Running, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """`show(role, page)`: the page as that role sees it."""
    from streamlit.testing.v1 import AppTest

    import api

    monkeypatch.setenv("TOLLGATE_PUBLIC_URL", running.api)

    def run(role: str | None, page: str = "", **params: str) -> Any:
        cookie = running.session(role) if role else ""
        monkeypatch.setattr(api, "session", lambda: cookie)
        app = AppTest.from_file(str(UI / "console.py"), default_timeout=60)
        for name, value in params.items():
            app.query_params[name] = value
        app.run()
        if page:
            app.switch_page(f"screens/{page}.py").run()
        return app

    return run
