"""`tollgate api`: the API alone."""

from __future__ import annotations

import click

from tollgate.doors.office import Office


@click.command("api")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True)
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.pass_obj
def command(office: Office, host: str, port: int, url: str | None) -> None:
    """Answer HTTP requests until stopped."""
    import uvicorn

    from tollgate.doors.api.app import create_app
    from tollgate.doors.logs import configure

    configure(office.settings.log_level)
    app = create_app(office, url)
    uvicorn.run(
        app, host=host, port=port, log_level="warning", access_log=False, server_header=False
    )
