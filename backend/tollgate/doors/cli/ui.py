"""`tollgate ui`: the console alone."""

from __future__ import annotations

import os
import sys

import click

from tollgate.doors.office import Office
from tollgate.settings import home


@click.command("ui")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8501, show_default=True)
@click.pass_obj
def command(office: Office, host: str, port: int) -> None:
    """Serve the console; it speaks to the API over HTTP only."""
    page = home() / "ui" / "console.py"
    if not page.is_file():
        raise click.UsageError(f"there is no console at {page}")
    environment = os.environ | {
        "TOLLGATE_PUBLIC_URL": office.settings.public_url,
        "STREAMLIT_BROWSER_GATHER_USAGE_STATS": "false",
        "STREAMLIT_CLIENT_SHOW_ERROR_DETAILS": "none",
        "STREAMLIT_SERVER_FILE_WATCHER_TYPE": "none",
    }
    arguments = ["--server.address", host, "--server.port", str(port), "--server.headless", "true"]
    os.chdir(page.parent)
    os.execve(  # noqa: S606  our own interpreter and our own file
        sys.executable,
        [sys.executable, str(page.with_name("start.py")), "run", str(page), *arguments],
        environment,
    )
