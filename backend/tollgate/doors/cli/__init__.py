"""The command line. A command's module is imported only when that command runs."""

from __future__ import annotations

import gc
import sys

import click

from tollgate import __version__
from tollgate.doors.cli.lazy import LazyGroup
from tollgate.doors.office import Office
from tollgate.kernel.errors import TollgateError

# command -> (module, what `tollgate --help` says); the function in the module is `command`.
COMMANDS: dict[str, tuple[str, str]] = {
    "up": ("up", "start API, worker and console together"),
    "api": ("api", "start the API alone"),
    "worker": ("worker", "start a worker alone"),
    "ui": ("ui", "start the console alone"),
    "init": ("init", "create or migrate a firm's database"),
    "demo": ("demo", "load the demo firm"),
    "import": ("import_files", "import CSV or XLSX files of records"),
    "bill": ("bill", "run billing for a month, or preview it"),
    "invoice": ("invoice", "show one invoice, or write its PDF"),
    "reconcile": ("reconcile", "prove that milestones, invoices and books agree"),
    "audit": ("audit", "check the audit chain"),
    "user": ("user", "add people and machine tokens"),
    "connect": ("connect", "connect sources of events and targets of documents"),
    "source": ("source", "show sources, try payloads on them, change field maps, ask now"),
    "extract": ("extract", "read sign-off documents"),
    "classify": ("classify", "read client e-mails"),
    "mail": ("mail", "take client mails in, poll the mailbox, export corrections"),
    "duplicates": ("duplicates", "find likely duplicates in a ledger of invoices or payments"),
    "models": ("models", "see, retrain and adopt the models that judge drafts"),
    "leakage": ("leakage", "report what was lost between work and cash, from CSV/XLSX exports"),
    "eval": ("eval", "score readers and models against labelled sets"),
    "bench": ("bench", "measure speed on this machine"),
}


@click.group(
    cls=LazyGroup, table=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="tollgate")
def tollgate() -> None:
    """The billing gate: proves that work may be billed, posts the invoice, sees the cash home."""


def run(office: Office) -> int:
    """Run the command line; the exit code is 0, 1 (some input failed) or 2 (wrong usage)."""
    # Posting makes many small values that live briefly; looking for cycles among them every 700
    # allocations would cost a tenth of the time.
    gc.set_threshold(200_000, 50, 50)
    try:
        code = tollgate(standalone_mode=False, obj=office)
        return code if isinstance(code, int) else 0
    except click.exceptions.Exit as ending:
        return ending.exit_code
    except click.Abort:
        click.echo("stopped", err=True)
        return 1
    except click.ClickException as wrong:
        wrong.show()
        return wrong.exit_code
    except TollgateError as problem:
        click.echo(f"tollgate: {problem}", err=True)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 1
