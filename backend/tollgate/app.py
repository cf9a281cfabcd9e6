"""The composition root and the scripts' entry; nobody imports it but `python -m tollgate`."""

from __future__ import annotations

import os
import sys
import threading
import time
from typing import TYPE_CHECKING

from tollgate.doors.cli import run
from tollgate.doors.clock import SystemClock
from tollgate.doors.office import Office
from tollgate.kernel.world import World

if TYPE_CHECKING:
    from tollgate.settings import Settings


class TimeOrderedIds:
    """UUIDs of version 7 (RFC 9562) without dashes: later ones sort after earlier ones, also
    within one millisecond of one process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def new(self) -> str:
        with self._lock:
            # 48 bits of milliseconds and 12 of what follows, never standing still.
            self._last = max(self._last + 1, time.time_ns() * 4_096 // 1_000_000)
            stamp = self._last
        milliseconds, part = stamp >> 12, stamp & 0xFFF
        chance = int.from_bytes(os.urandom(8)) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        return f"{milliseconds:012x}7{part:03x}{chance:016x}"


def world(settings: Settings) -> World:
    """The real world: system clock, random ids, the network."""
    from tollgate.connectors.guarded_http import GuardedHttp
    from tollgate.connectors.wire import HttpxHttp, MailServer, SmtpMail

    server = MailServer(
        settings.smtp_host,
        settings.smtp_port,
        settings.smtp_user,
        settings.smtp_password or "",
        settings.smtp_security,
    )
    return World(
        clock=SystemClock(),
        ids=TimeOrderedIds(),
        http=HttpxHttp(),
        mail=SmtpMail(server),
        guarded=GuardedHttp(settings.hook_hosts),
    )


def main() -> None:
    """Run one command and leave with its exit code."""
    sys.exit(run(Office(world)))
