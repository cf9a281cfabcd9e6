"""`tollgate models`: which models judge drafts, how they do, and new versions from decisions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from tollgate.doors.office import Office

if TYPE_CHECKING:
    from tollgate.kernel.rights import Actor
    from tollgate.workflows.parts.firm import Firm


@click.group("models")
def command() -> None:
    """The models that judge drafts before the gate: unusual_amount and duplicate."""


@command.command("list")
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.option("--json", "as_json", is_flag=True, help="one JSON line per model")
@click.pass_obj
def listed(office: Office, url: str | None, as_json: bool) -> None:
    """What is in use, what people decided of its flags, and the versions that were proposed."""
    from tollgate.workflows.parts.model_list import models

    for found in models(office.firm(url)):
        click.echo(json.dumps(found) if as_json else _listed(found))


def _listed(found: dict[str, Any]) -> str:
    health = found["health"]
    drift = "not known yet" if health["drift"] is None else health["drift"]
    lines = [
        f"{found['advisor']}: policy says {found['policy']}, in use {found['in_use']}"
        + (f" ({found['why']})" if found["why"] else ""),
        f"  {health['decisions']} flags decided, right {_share(health['right'])}, "
        f"called wrong {_share(health['overridden'])}, drift {drift}",
    ]
    for version in found["versions"]:
        after = version["report"]["after"]
        lines.append(
            f"  version {version['version']} of {version['proposed_at']} by "
            f"{version['proposed_by']}: precision {_share(after['precision'])}, "
            f"recall {_share(after['recall_of_known'])}, flags {_share(after['flagged_share'])}"
        )
    return "\n".join(lines)


def _share(share: dict[str, Any]) -> str:
    if share["value"] is None:
        return "unknown"
    low, high = share["interval"]
    return f"{share['value']:.3f} [{low:.3f}, {high:.3f}] of {share['of']}"


@command.command("retrain")
@click.argument("name")
@click.option("--by", default="command line", show_default=True, help="who asks for it")
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.option("--json", "as_json", is_flag=True, help="one JSON line")
@click.pass_obj
def retrain(office: Office, name: str, by: str, url: str | None, as_json: bool) -> None:
    """Propose a version of NAME out of what people called right and wrong. It is kept in the
    firm's database and judges nothing until somebody adopts it."""
    from tollgate.workflows.retrain_model import retrain_model

    made = retrain_model(office.firm(url), name, by)
    if as_json:
        click.echo(json.dumps(made))
        return
    report = made["report"]
    click.echo(
        f"version {made['version']} of {name}, from {report['decisions']} decided flags of "
        f"{', '.join(report['decided_by'])}; after: {report['split']}"
    )
    click.echo(f"{'':<16}{'before':<34}after")
    for figure in ("precision", "recall_of_known", "flagged_share"):
        old, new = _share(report["before"][figure]), _share(report["after"][figure])
        click.echo(f"{figure.replace('_', ' '):<16}{old:<34}{new}")
    click.echo(f"{len(report['changed'])} of the decided flags would change sides")
    click.echo(f"adopt it with: tollgate models adopt {name} {made['version']} --by EMAIL --why …")


@command.command("adopt")
@click.argument("name")
@click.argument("version")
@click.option("--by", required=True, metavar="EMAIL", help="the person who decides it")
@click.option("--why", required=True, help="what the auditor will read")
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.pass_obj
def adopt(office: Office, name: str, version: str, by: str, why: str, url: str | None) -> None:
    """Use VERSION of NAME from now on: one that was proposed, the one that comes with Tollgate, or
    `rules` for rules alone. Adopting another one takes it back."""
    from tollgate.workflows.adopt_model import adopt_model

    firm = office.firm(url)
    adopt_model(firm, name, version, why, _person(firm, by))
    click.echo(f"{name} judges with {version} from now on", err=True)


def _person(firm: Firm, email: str) -> Actor:
    from tollgate.kernel.errors import BadInput
    from tollgate.kernel.ids import UserId
    from tollgate.kernel.reasons import Role
    from tollgate.kernel.rights import Actor
    from tollgate.store import people

    with firm.database.read() as tx:
        found = people.find(tx, email)
    if found is None:
        raise BadInput(f"{email} is nobody here", where="--by")
    return Actor(UserId(found.email), Role(found.role))


@command.command("watch")
@click.option("--database", "url", metavar="URL", help="where the books are")
@click.option("--json", "as_json", is_flag=True, help="one JSON line per model")
@click.pass_obj
def watch(office: Office, url: str | None, as_json: bool) -> None:
    """Look at drift and at the share of flags called wrong, as the worker does every night; what
    fails falls back to rules alone."""
    from tollgate.workflows.watch_models import watch_models

    for one in watch_models(office.firm(url)):
        if as_json:
            said = {
                "advisor": one.advisor,
                "version": one.version,
                "switched_off": one.switched_off,
                "health": one.health,
            }
            click.echo(json.dumps(said))
        else:
            state = "switched off" if one.switched_off else "stays as it is"
            click.echo(f"{one.advisor} {one.version}: {state}; {one.health['why'] or 'no cause'}")
