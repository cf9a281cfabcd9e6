"""The composition root and the scripts' entry; nobody imports it but `python -m tollgate`."""

from __future__ import annotations

import sys

from tollgate.doors.cli import run


def main() -> None:
    """Run one command and leave with its exit code."""
    sys.exit(run())
