"""Files on somebody else's SFTP server: fetched once, whole, from the server whose key we know. The
server is a real one on this machine (asyncssh); without that library these tests are skipped."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

import build
from source_kit import VAULT, states, work
from tollgate.store import connections, review, systems
from tollgate.workflows.add_connection import Access, add_source
from tollgate.workflows.change_connection import Change, change_connection
from tollgate.workflows.poll_source import poll_source
from tollgate.workflows.probe_source import probe_source

asyncssh = pytest.importorskip("asyncssh", reason="SFTP wants the optional library asyncssh")
PASSWORD = "a-long-password"
COMPLETIONS = "contract,milestone,completed_on\nC-1,M1,2026-03-10\n"


@dataclass
class Served:
    """An SFTP server whose root is a folder of this machine."""

    folder: Path
    port: int
    host_key: str
    client_key: str

    def lay(self, name: str, text: str, age: float = 600) -> Path:
        path = self.folder / "out" / name
        path.write_text(text)
        self.aged(path, age)
        return path

    def aged(self, path: Path, age: float) -> None:
        from conftest import NOW

        os.utime(path, (NOW.timestamp() - age,) * 2)


@pytest.fixture(scope="module")
def keys() -> tuple[Any, Any]:
    return tuple(asyncssh.generate_private_key("ssh-ed25519") for _ in range(2))  # type: ignore[return-value]


@pytest.fixture
def server(tmp_path: Path, keys: tuple[Any, Any]) -> Iterator[Served]:
    host, client = keys
    folder = tmp_path / "there"
    (folder / "out").mkdir(parents=True)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()

    class Door(asyncssh.SSHServer):  # type: ignore[misc]  # the library is optional
        def begin_auth(self, username: str) -> bool:
            return True

        def password_auth_supported(self) -> bool:
            return True

        def validate_password(self, username: str, password: str) -> bool:
            return (username, password) == ("firm", PASSWORD)

        def public_key_auth_supported(self) -> bool:
            return True

        def validate_public_key(self, username: str, key: Any) -> bool:
            return username == "firm" and key == client.convert_to_public()

    async def listen() -> Any:
        return await asyncssh.listen(
            "127.0.0.1",
            0,
            server_factory=Door,
            server_host_keys=[host],
            sftp_factory=lambda channel: asyncssh.SFTPServer(channel, chroot=str(folder)),
        )

    there = asyncio.run_coroutine_threadsafe(listen(), loop).result(20)
    try:
        yield Served(
            folder,
            there.get_port(),
            host.export_public_key().decode().strip(),
            client.export_private_key().decode(),
        )
    finally:

        async def close() -> None:
            there.close()
            await there.wait_closed()
            await asyncio.sleep(0.05)

        asyncio.run_coroutine_threadsafe(close(), loop).result(20)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(20)
        loop.close()


def connected(firm: Any, server: Served, token: str = PASSWORD, **changed: str) -> None:
    options = {
        "host": "127.0.0.1",
        "port": str(server.port),
        "user": "firm",
        "folder": "/out",
        "host_key": f"[127.0.0.1]:{server.port} {server.host_key}",
    }
    add_source(firm, VAULT, "drop", "sftp", None, Access(token, options | changed))


def note(firm: Any) -> str:
    with firm.database.read() as tx:
        return str(connections.poll(tx, "drop").note)


def items(firm: Any) -> list[Any]:
    with firm.database.read() as tx:
        rows = tx.execute(select(review.ITEM).where(review.ITEM.c.state != "settled"))
        return [row for row in rows if row.subject == "connection:drop"]


@pytest.mark.parametrize("by", ["password", "key"])
def test_files_are_fetched_once_and_put_away(firm: Any, server: Served, by: str) -> None:
    build.plain(firm)
    build.accepted(firm)
    connected(firm, server, server.client_key if by == "key" else PASSWORD)
    server.lay("completions-1.csv", COMPLETIONS)
    server.lay("completions-new.csv", "contract,mile", age=1)
    server.lay(".completions.csv.part", "half")
    server.lay("notes.txt", "for people")
    os.symlink(server.folder / "out" / "notes.txt", server.folder / "out" / "completions-link.csv")
    assert probe_source(firm, "drop", build.ADMIN)[0]
    assert poll_source(firm, "drop") == 1, note(firm)
    assert poll_source(firm, "drop") == 0
    work(firm)
    assert list(states(firm).values()) == ["read"]
    assert len(build.live_invoices(firm)) == 1
    (kept,) = (server.folder / "out" / "done").iterdir()
    assert kept.name.endswith("-completions-1.csv") and kept.read_text() == COMPLETIONS
    left = {path.name for path in (server.folder / "out").iterdir()} - {"done"}
    assert left == {
        "completions-new.csv",
        ".completions.csv.part",
        "notes.txt",
        "completions-link.csv",
    }
    build.holds_together(firm)


def test_a_file_that_grows_while_it_is_kept_is_read_again(
    firm: Any, server: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other side writes on after a pause that was longer than ours: no row of it is lost."""
    from tollgate.workflows import poll_source as walk

    build.plain(firm, {"M1": 100_00, "M2": 200_00})
    for milestone in ("M1", "M2"):
        build.accepted(firm, milestone)
    connected(firm, server)
    path = server.lay("completions.csv", COMPLETIONS)
    keep_found = walk.keep_found

    def kept(*what: Any) -> int:
        done = keep_found(*what)
        with path.open("a") as file:
            file.write("C-1,M2,2026-03-10\n")
        server.aged(path, 300)
        monkeypatch.undo()
        return done

    monkeypatch.setattr(walk, "keep_found", kept)
    assert poll_source(firm, "drop") == 1
    assert path.exists(), "it is not what we kept any more"
    assert poll_source(firm, "drop") == 1 and not path.exists()
    work(firm)
    assert len(build.live_invoices(firm)) == 2
    build.holds_together(firm)


def test_another_host_key_is_refused_before_anything_is_told(firm: Any, server: Served) -> None:
    """No trust on first use, and our password is not shown to whoever answers."""
    other = asyncssh.generate_private_key("ssh-ed25519").export_public_key().decode()
    connected(firm, server, host_key=f"host {other}")
    server.lay("completions.csv", COMPLETIONS)
    assert poll_source(firm, "drop") == 0
    (item,) = items(firm)
    assert "shows another key than the one that we know" in item.summary
    assert "so nothing of it is billed" in item.summary and PASSWORD not in item.summary
    options = {"host_key": server.host_key}
    change_connection(firm, VAULT, "drop", Change(options=options), build.ADMIN)
    assert poll_source(firm, "drop") == 1 and items(firm) == []


def test_a_wrong_password_is_told_and_a_new_one_ends_it(firm: Any, server: Served) -> None:
    connected(firm, server, "wrong")
    assert poll_source(firm, "drop") == 0
    (item,) = items(firm)
    assert item.reasons == '["SOURCE_SIGN_IN"]' and "does not let us in" in note(firm)
    change_connection(firm, VAULT, "drop", Change(token=PASSWORD), build.ADMIN)
    poll_source(firm, "drop")
    assert items(firm) == [] and note(firm) == ""


def test_a_server_or_folder_that_is_away_is_a_passing_fault(
    firm: Any, clock: Any, server: Served
) -> None:
    connected(firm, server, folder="/nowhere")
    poll_source(firm, "drop")
    assert "No such file" in note(firm) and items(firm) == []
    change_connection(firm, VAULT, "drop", Change(options={"port": "1"}), build.ADMIN)
    poll_source(firm, "drop")
    assert "SFTP drop (CSV or XLSX) at 127.0.0.1" in note(firm) and items(firm) == []
    with firm.database.read() as tx:
        assert systems.health(tx, "connection:drop").failures == 2
