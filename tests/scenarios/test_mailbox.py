"""The mailbox: every mail is taken in once, nothing there is touched, whatever breaks between; the
same against a real Dovecot when the machine has one."""

from __future__ import annotations

import getpass
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import build
from connectors.imap_server import PASSWORD, USER, Folder, serving
from mail_kit import letter, rows, scripted
from scenarios.test_client_mail import PAID, PRICE, PROMISE
from tollgate.connectors.mailbox import MailboxAt, fetch
from tollgate.kernel.errors import BadInput, Refused, Retryable
from tollgate.store import mails
from tollgate.workflows.poll_mailbox import poll_mailbox
from tollgate.workflows.read_mail import read_mails


@pytest.fixture
def folder() -> Folder:
    return Folder()


@pytest.fixture
def at(folder: Folder) -> Iterator[MailboxAt]:
    with serving(folder) as port:
        yield MailboxAt("127.0.0.1", port, USER, PASSWORD, security="none", timeout_seconds=5)


def kept(firm: Any) -> list[Any]:
    return sorted(rows(firm, mails.MAIL_TABLE), key=lambda row: row.id)


def test_new_mails_are_taken_in_once_and_stay_unseen(
    firm: Any, folder: Folder, at: MailboxAt
) -> None:
    for text in (PRICE, PAID):
        folder.add(letter(text))
    assert poll_mailbox(firm, at) == 2
    assert poll_mailbox(firm, at) == 0
    folder.add(letter(PROMISE))
    assert poll_mailbox(firm, at) == 1
    assert [row.came_by for row in kept(firm)] == ["imap:collector"] * 3
    sent = " ".join(folder.commands)
    assert "STORE" not in sent and "EXPUNGE" not in sent and "SELECT" not in sent
    assert all("PEEK" in c for c in folder.commands if "BODY" in c)
    build.plain(firm)
    assert read_mails(firm, [row.id for row in kept(firm)], scripted) == 3


def test_another_uidvalidity_reads_all_again_and_keeps_nothing_twice(
    firm: Any, folder: Folder, at: MailboxAt
) -> None:
    folder.add(letter(PRICE))
    poll_mailbox(firm, at)
    folder.uid_validity, folder.mails = 2, {1: letter(PROMISE), 2: letter(PRICE)}
    assert poll_mailbox(firm, at) == 1
    assert len(kept(firm)) == 2
    with firm.database.read() as tx:
        assert mails.watermark(tx, at.name) == (2, 2)


def test_a_full_box_comes_in_batches(firm: Any, folder: Folder, at: MailboxAt) -> None:
    for number in range(7):
        folder.add(letter(f"{PRICE} {number}"))

    def three(where: MailboxAt, mark: tuple[int, int]) -> Any:
        return fetch(where, mark, most=3)

    assert poll_mailbox(firm, at, three) == 7


def test_what_is_too_large_or_no_mail_is_shown_to_a_person(
    firm: Any, folder: Folder, at: MailboxAt
) -> None:
    folder.add(letter(PRICE + "x" * 5_000))
    folder.add(b"\x00\x01 no mail at all")
    folder.add(letter(PAID))

    def small(where: MailboxAt, mark: tuple[int, int]) -> Any:
        return fetch(where, mark, largest=2_000)

    assert poll_mailbox(firm, at, small) == 1
    states = [(row.state, bool(row.note)) for row in kept(firm)]
    assert states == [("unreadable", True), ("unreadable", True), ("kept", False)]


def test_a_connection_that_breaks_loses_nothing(firm: Any, folder: Folder, at: MailboxAt) -> None:
    for number in range(3):
        folder.add(letter(f"{PRICE} {number}"))
    for limit in (2, 4, 6, 8):
        folder.commands, folder.drop_after = [], limit
        with pytest.raises(Retryable):
            poll_mailbox(firm, at)
    assert kept(firm) == []
    folder.drop_after = None
    assert poll_mailbox(firm, at) == 3


def test_the_slower_of_two_lookers_takes_in_nothing(
    firm: Any, folder: Folder, at: MailboxAt
) -> None:
    folder.add(letter(PRICE))
    batch = fetch(at, (0, 0))

    def late(_where: MailboxAt, _mark: tuple[int, int]) -> Any:
        poll_mailbox(firm, at)
        return batch

    assert poll_mailbox(firm, at, late) == 0
    assert len(kept(firm)) == 1


def test_a_door_that_stays_shut_is_told(folder: Folder, at: MailboxAt) -> None:
    with pytest.raises(Refused):
        fetch(replace(at, password="wrong"), (0, 0))
    with pytest.raises(Refused, match="no folder"):
        fetch(replace(at, folder='No "such"'), (0, 0))
    with pytest.raises(BadInput):
        fetch(replace(at, security="maybe"), (0, 0))
    with pytest.raises(Retryable):
        fetch(replace(at, port=_free_port()), (0, 0))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


DOVECOT = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin:/usr/local/sbin")


@pytest.fixture
def dovecot(tmp_path: Path) -> Iterator[tuple[MailboxAt, Path]]:
    """A Dovecot of its own on a free port, with one Maildir."""
    if DOVECOT is None:
        pytest.skip("needs dovecot (Debian: dovecot-imapd)")
    port, user = _free_port(), getpass.getuser()
    base, home = tmp_path / "base", tmp_path / "home"
    base.mkdir()
    for name in ("new", "cur", "tmp"):
        (home / "Maildir" / name).mkdir(parents=True)
    owner = "dovecot" if os.geteuid() == 0 else user
    if os.geteuid() == 0:
        uid, gid = _nobody()
        for path in [home, *home.rglob("*")]:
            os.chown(path, uid, gid)
        for path in [tmp_path, *tmp_path.parents]:
            if path.owner() == user and path.is_relative_to(tempfile.gettempdir()):
                path.chmod(path.stat().st_mode | 0o055)
    else:
        uid, gid = os.getuid(), os.getgid()
    passwords = tmp_path / "users"
    passwords.write_text(f"{USER}:{{PLAIN}}{PASSWORD}:{uid}:{gid}::{home}\n")
    passwords.chmod(0o644)
    (tmp_path / "dovecot.conf").write_text(
        f"""base_dir = {base}
log_path = {tmp_path}/log
protocols = imap
ssl = no
disable_plaintext_auth = no
listen = 127.0.0.1
default_login_user = {"dovenull" if os.geteuid() == 0 else user}
default_internal_user = {owner}
mail_location = maildir:~/Maildir
first_valid_uid = 1
service imap-login {{
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
  chroot =
}}
service anvil {{
  chroot =
}}
passdb {{
  driver = passwd-file
  args = {passwords}
}}
userdb {{
  driver = passwd-file
  args = {passwords}
}}
"""
    )
    process = subprocess.Popen(
        [DOVECOT, "-F", "-c", str(tmp_path / "dovecot.conf")],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(port, tmp_path / "log")
        yield MailboxAt("127.0.0.1", port, USER, PASSWORD, security="none"), home / "Maildir"
    finally:
        process.terminate()
        process.wait(20)


def _nobody() -> tuple[int, int]:
    import pwd

    found = pwd.getpwnam("nobody")
    return found.pw_uid, found.pw_gid


def _wait_for(port: int, log: Path) -> None:
    end = time.monotonic() + 15
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    pytest.skip(f"dovecot did not start: {log.read_text()[-300:] if log.exists() else 'no log'}")


def test_the_same_against_dovecot(firm: Any, dovecot: tuple[MailboxAt, Path]) -> None:
    at, maildir = dovecot
    for number, text in enumerate((PRICE, PAID)):
        path = maildir / "new" / f"{number}.M1P1.host"
        path.write_bytes(letter(text))
        path.chmod(0o644)
    assert poll_mailbox(firm, at) == 2
    assert poll_mailbox(firm, at) == 0
    late = maildir / "new" / "9.M1P1.host"
    late.write_bytes(letter(PROMISE))
    late.chmod(0o644)
    assert poll_mailbox(firm, at) == 1
    bodies = {row.message_id for row in kept(firm)}
    assert len(bodies) == 3
    seen = [path.name for path in maildir.rglob("*.host*") if "S" in path.name.partition(":2,")[2]]
    assert seen == [], "nothing was marked as seen"
