"""Every source and target, one line each; URLs, tests and docs are driven from here."""

from __future__ import annotations

from tollgate.connectors.sources.asana import ASANA
from tollgate.connectors.sources.bigtime import BIGTIME
from tollgate.connectors.sources.connectwise import CONNECTWISE
from tollgate.connectors.sources.folder import FOLDER_DROP
from tollgate.connectors.sources.form import Source
from tollgate.connectors.sources.generic import GENERIC
from tollgate.connectors.sources.hubspot import HUBSPOT
from tollgate.connectors.sources.jira import JIRA
from tollgate.connectors.sources.monday import MONDAY
from tollgate.connectors.sources.sftp import SFTP_DROP
from tollgate.connectors.targets.folder import FOLDER
from tollgate.connectors.targets.form import Target
from tollgate.connectors.targets.quickbooks import QUICKBOOKS
from tollgate.connectors.targets.tryton import TRYTON
from tollgate.connectors.targets.xero import XERO
from tollgate.kernel.errors import Fatal

SOURCES: dict[str, Source] = {
    source.name: source
    for source in (
        GENERIC,
        JIRA,
        ASANA,
        MONDAY,
        HUBSPOT,
        CONNECTWISE,
        BIGTIME,
        FOLDER_DROP,
        SFTP_DROP,
    )
}
TARGETS: dict[str, Target] = {target.name: target for target in (FOLDER, QUICKBOOKS, XERO, TRYTON)}


def source(name: str) -> Source:
    """
    Raises:
        Fatal: a connection names a source that this version does not have.
    """
    try:
        return SOURCES[name]
    except KeyError:
        raise Fatal(f"there is no source {name!r}") from None


def target(name: str) -> Target:
    """
    Raises:
        Fatal: a target names a kind that this version does not have.
    """
    try:
        return TARGETS[name]
    except KeyError:
        raise Fatal(f"there is no kind of target {name!r}") from None
