"""The drop folder on somebody else's SFTP server. The server must show the key that the connection
names: nothing is trusted because it came first. Speaking SFTP wants the optional library asyncssh.
"""

from __future__ import annotations

import asyncio
import importlib
import re
from collections.abc import Coroutine, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from tollgate.connectors.drop import Lying, Place, events, picked_up
from tollgate.connectors.oauth import SignInEnded
from tollgate.connectors.platform import Api, Platform
from tollgate.connectors.signatures import NobodyKnocks
from tollgate.connectors.sources.form import Poll, Secret, Shape, Source
from tollgate.kernel.errors import BadInput, Fatal, Refused, Retryable

_SECONDS = 60.0
_KEY = re.compile(
    r"(?:^|\s)((?:ssh-|ecdsa-sha2-|sk-)[a-z0-9@.-]+\s+[A-Za-z0-9+/]{40,4000}=*)(?:\s|$)"
)


def checked(options: Mapping[str, str]) -> None:
    """
    Raises:
        BadInput: the key of the host is none, or the port is.
    """
    _host_key(options)
    _port(options)


def _host_key(options: Mapping[str, str]) -> str:
    """The key in a line of known_hosts: `host ssh-ed25519 AAAA…`, or only its last two words."""
    line = options.get("host_key", "")
    found = _KEY.search(line)
    if found is None or line.lstrip().startswith("@"):
        raise BadInput(
            "is no line of known_hosts such as `host ssh-ed25519 AAAA…`", where="host_key"
        )
    return found[1]


def _port(options: Mapping[str, str]) -> int:
    text = options.get("port", "22")
    if not (text.isascii() and text.isdigit() and 0 < int(text[:6]) < 65_536):
        raise BadInput("is no port", where="port")
    return int(text)


class Remote:
    """See `drop.Place`: a folder of an open SFTP session."""

    def __init__(self, runner: asyncio.Runner, session: Any, folder: str) -> None:
        self._runner, self._session, self._folder = runner, session, folder.rstrip("/") or "/"

    def files(self) -> list[Lying]:
        found = self._run(self._session.readdir(self._folder))
        there = ((str(one.filename), one.attrs) for one in found)
        return [
            Lying(name, int(about.size or 0), datetime.fromtimestamp(about.mtime or 0, UTC))
            for name, about in there
            if about.type == 1  # a file (SSH_FILEXFER_TYPE_REGULAR), and no link to one
        ]

    def read(self, name: str) -> bytes:
        async def content() -> bytes:
            async with self._session.open(f"{self._folder}/{name}", "rb") as file:
                return bytes(await file.read())

        return bytes(self._run(content()))

    def put_away(self, name: str, new: str) -> None:
        async def move() -> None:
            done = f"{self._folder}/done"
            await self._session.makedirs(done, exist_ok=True)
            await self._session.rename(f"{self._folder}/{name}", f"{done}/{new}")

        self._run(move())

    def _run(self, what: Coroutine[Any, Any, Any]) -> Any:
        return self._runner.run(asyncio.wait_for(what, _SECONDS))


def _library() -> Any:
    """
    Raises:
        Fatal: it is not installed.
    """
    try:
        return importlib.import_module("asyncssh")
    except ImportError:
        raise Fatal("SFTP wants a library: pip install 'tollgate[sftp]'") from None


@contextmanager
def opened(platform: Platform) -> Iterator[Place]:
    """A session, closed in the end.

    Raises:
        BadInput: the key of the host, or our own, is none.
        Fatal: the library is not installed.
        Refused: the server shows another key than the connection names.
        Retryable: it is away, or the folder is.
        SignInEnded: it does not let us in.
    """
    ssh, options = _library(), platform.options
    where = f"{platform.name} at {options.get('host', '')}"
    with asyncio.Runner() as runner:
        connection = None
        try:
            connection = runner.run(asyncio.wait_for(_connected(ssh, platform), _SECONDS))
            session = runner.run(asyncio.wait_for(connection.start_sftp_client(), _SECONDS))
            yield Remote(runner, session, options.get("folder", ""))
        except ssh.HostKeyNotVerifiable as problem:
            raise Refused(
                f"{where} shows another key than the one that we know: somebody may be in between. "
                "Ask whom it belongs to before you change the option host_key"
            ) from problem
        except ssh.PermissionDenied as problem:
            raise SignInEnded(
                f"{where} does not let us in: give another key or password"
            ) from problem
        except (ssh.Error, OSError, TimeoutError) as problem:
            said = getattr(problem, "reason", "") or type(problem).__name__
            raise Retryable(f"{where}: {said}") from problem
        finally:
            if connection is not None:
                connection.close()
                runner.run(connection.wait_closed())


def _connected(ssh: Any, platform: Platform) -> Any:
    """An open connection: no key but the named one is believed, and none of ours but the stored one
    is offered."""
    options, secret = platform.options, platform.access.credential()
    try:
        known = ssh.import_public_key(_host_key(options))
        ours = [ssh.import_private_key(secret)] if secret.startswith("-----BEGIN") else None
    except ssh.KeyImportError as problem:
        raise BadInput(f"a key cannot be read: {problem}", where="host_key or token") from None
    return ssh.connect(
        options["host"],
        _port(options),
        known_hosts=([known], [], []),
        username=options["user"],
        client_keys=ours,
        password=None if ours else secret,
        agent_path=None,
        config=None,
        gss_host=None,
        keepalive_interval=0,
    )


SFTP_DROP = Source(
    name="sftp",
    title="SFTP drop (CSV or XLSX)",
    signature=NobodyKnocks(),
    secret=Secret.NONE,
    shapes=(Shape("file of the importer", events),),
    api=Api(""),
    poll=Poll(picked_up(opened), every=timedelta(minutes=5)),
    needs=("host", "user", "folder", "host_key"),
    checked=checked,
    options={
        "host": "the server's name",
        "port": "its port; without it: 22",
        "user": "who we are there; the token is the password, or a private key (PEM)",
        "folder": "where the files are laid; those that were read are moved to done/ below it",
        "host_key": "the server's line of known_hosts, such as `host ssh-ed25519 AAAA…`",
        "poll_minutes": "how often the folder is looked into",
    },
)
