"""A bounded process that opens strangers' files: its time, memory and pages have a limit.

The parent sends frames of bytes and gets frames of JSON. A child that hangs, grows or dies is
killed and replaced, and the file becomes an error; the parent never parses a PDF itself.
"""

from __future__ import annotations

import os
import selectors
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from types import TracebackType
from typing import IO

from tollgate.advisors.documents.pages.opening import Limits, open_document
from tollgate.advisors.documents.pages.pages import Document, Trouble

_HEAD = struct.Struct(">Q")
_MEMORY_BYTES = 3_000_000_000
_LARGEST_ANSWER = 400_000_000
_ENVIRONMENT = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "OMP_THREAD_LIMIT": "1"}


class DocumentOpener:
    """Opens documents one after the other in a child process that outlives a good file."""

    def __init__(self, *, deadline_seconds: float = 120.0) -> None:
        self.deadline_seconds = deadline_seconds
        self._child: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> DocumentOpener:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the child."""
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except BrokenPipeError:
                    continue

    def open(self, data: bytes) -> Document:
        """The pages of a file, or a `Document` whose error says why there are none."""
        from pydantic import TypeAdapter, ValidationError

        if len(data) > Limits().bytes:
            return Document(error=Trouble("too_large", f"the file has {len(data)} bytes"))
        try:
            answer = self._ask(data)
        except TimeoutError:
            self.close()
            seconds = f"{self.deadline_seconds:g}"
            return Document(error=Trouble("too_slow", f"not read within {seconds} seconds"))
        except (BrokenPipeError, EOFError):
            self.close()
            return Document(error=Trouble("too_costly", "the file broke the process reading it"))
        try:
            return TypeAdapter(Document).validate_json(answer)
        except ValidationError:
            self.close()
            return Document(error=Trouble("corrupt", "the pages of the file make no sense"))

    def _ask(self, data: bytes) -> bytes:
        child = self._running()
        if child.stdin is None or child.stdout is None:
            raise EOFError
        ends_at = time.monotonic() + self.deadline_seconds
        child.stdin.write(_HEAD.pack(len(data)))
        child.stdin.write(data)
        child.stdin.flush()
        size = _HEAD.unpack(_take(child.stdout, _HEAD.size, ends_at))[0]
        if size > _LARGEST_ANSWER:
            raise EOFError
        return _take(child.stdout, size, ends_at)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self.close()
            self._child = subprocess.Popen(
                [sys.executable, "-m", "tollgate.advisors.documents.pages.child"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**_plain_environment(), **_ENVIRONMENT},
            )
        return self._child


def _plain_environment() -> dict[str, str]:
    """The child needs paths, not the parent's secrets."""
    kept = ("PATH", "PYTHONPATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "VIRTUAL_ENV", "SYSTEMROOT")
    return {name: os.environ[name] for name in kept if name in os.environ}


def _take(pipe: IO[bytes], size: int, ends_at: float) -> bytes:
    """Exactly `size` bytes before the deadline.

    Raises:
        TimeoutError: they did not come in time.
        EOFError: the child is gone.
    """
    parts: list[bytes] = []
    with selectors.DefaultSelector() as selector:
        selector.register(pipe, selectors.EVENT_READ)
        while size:
            left = ends_at - time.monotonic()
            if left <= 0 or not selector.select(left):
                raise TimeoutError
            part = os.read(pipe.fileno(), min(size, 1 << 20))
            if not part:
                raise EOFError
            parts.append(part)
            size -= len(part)
    return b"".join(parts)


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # not on this system; the deadline still holds
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def serve(read: Callable[[int], bytes], write: Callable[[bytes], object]) -> None:
    """Answer frames until the parent goes away."""
    from pydantic import TypeAdapter

    adapter = TypeAdapter(Document)
    while len(head := read(_HEAD.size)) == _HEAD.size:
        data = read(_HEAD.unpack(head)[0])
        try:
            document = open_document(data, Limits())
        except MemoryError:
            document = Document(error=Trouble("too_costly", "the file needs too much memory"))
        except RecursionError:
            document = Document(error=Trouble("corrupt", "the file is nested too deeply"))
        answer = adapter.dump_json(document)
        write(_HEAD.pack(len(answer)) + answer)


def main() -> None:
    """The child's own entry: frames on standard input and output, nothing else."""
    _limit_memory()
    # What a library prints must not end up between the frames.
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)

    def write(frame: bytes) -> None:
        out.write(frame)
        out.flush()

    serve(sys.stdin.buffer.read, write)


if __name__ == "__main__":
    main()
