"""The drop folder: files of completions and acceptances, laid on this machine by hand, by a job, or
by an SFTP server whose upload folder it is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tollgate.connectors.drop import Lying, Place, events, picked_up
from tollgate.connectors.platform import Api, Platform
from tollgate.connectors.signatures import NobodyKnocks
from tollgate.connectors.sources.form import Poll, Secret, Shape, Source, listed
from tollgate.kernel.errors import Retryable


class Folder:
    """See `drop.Place`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def files(self) -> list[Lying]:
        found = []
        for path in self._path.iterdir():
            if path.is_file():
                there = path.stat()
                at = datetime.fromtimestamp(there.st_mtime, UTC)
                found.append(Lying(path.name, there.st_size, at))
        return found

    def read(self, name: str) -> bytes:
        return (self._path / name).read_bytes()

    def put_away(self, name: str, new: str) -> None:
        done = self._path / "done"
        done.mkdir(exist_ok=True)
        os.replace(self._path / name, done / new)


@contextmanager
def opened(platform: Platform) -> Iterator[Place]:
    """
    Raises:
        BadInput: the connection names no folder.
        Retryable: the folder is away.
    """
    path = Path(listed(platform.options, "folder")[0])
    try:
        yield Folder(path)
    except OSError as problem:
        raise Retryable(f"{path}: {problem.strerror}") from problem


FOLDER_DROP = Source(
    name="folder",
    title="Drop folder (CSV or XLSX)",
    signature=NobodyKnocks(),
    secret=Secret.NONE,
    shapes=(Shape("file of the importer", events),),
    api=Api(""),
    poll=Poll(picked_up(opened), every=timedelta(minutes=1)),
    needs=("folder",),
    options={
        "folder": "where the files are laid; those that were read are moved to done/ below it",
        "poll_minutes": "how often the folder is looked into",
    },
)
