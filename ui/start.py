"""Starts the console as `streamlit run` does, and meanwhile imports what every page needs, so that
the first visitor does not wait for it."""

from __future__ import annotations

import sys
import threading
from importlib import import_module

# What pages draw tables and charts with; the largest first.
_NEEDED = ("pandas", "pyarrow", "altair", "httpx")


def main() -> None:
    threading.Thread(target=_warm_up, daemon=True).start()
    from streamlit.web.cli import main as streamlit

    streamlit()


def _warm_up() -> None:
    for name in _NEEDED:
        import_module(name)


if __name__ == "__main__":
    sys.exit(main())
