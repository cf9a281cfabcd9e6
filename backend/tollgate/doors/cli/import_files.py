"""`tollgate import`: files of records, each wholly or not at all."""

from __future__ import annotations

import json
from pathlib import Path

import click

from tollgate.doors.office import Office


@click.command("import")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.option("--json", "as_json", is_flag=True, help="one JSON line per file")
@click.pass_obj
def command(office: Office, paths: tuple[Path, ...], url: str | None, as_json: bool) -> int:
    """Import CSV or XLSX files whose names say what they hold, then decide on what they report.

    Files are read in the order in which they depend on one another; the kinds and their columns
    are listed in the README.
    """
    from tollgate.workflows.import_records import decide_after_import, files_of, import_file

    firm = office.firm(url)
    failed = False
    for path in files_of(paths):
        done = import_file(firm, path, actor="command line")
        failed |= bool(done.errors)
        if as_json:
            line = {"file": done.file, "rows": done.rows, "written": done.written}
            click.echo(json.dumps(line | {"errors": list(done.errors)}))
            continue
        verdict = f"{done.written} written" if not done.errors else "nothing written"
        click.echo(f"{done.file}: {done.rows} rows, {verdict}")
        for error in done.errors:
            click.echo(f"  {error}", err=True)
    posted, held = decide_after_import(firm, actor="command line")
    click.echo(f"{posted} invoices posted, {held} billing events held", err=True)
    return 1 if failed else 0
