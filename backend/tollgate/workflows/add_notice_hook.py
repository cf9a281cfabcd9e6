"""Connect or retire an address outside that receives notices as signed webhooks."""

from __future__ import annotations

import base64
import secrets

from tollgate.connectors.guarded_http import Allowed, require_address
from tollgate.domain.audit.chain import FIRM
from tollgate.kernel.errors import BadInput, Conflict, NotFound
from tollgate.kernel.ids import is_code
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, notices
from tollgate.store.vault import Vault
from tollgate.workflows.parts.firm import Firm

# "mail" names the other route of notices.
_TAKEN = frozenset({"mail"})


def add_notice_hook(
    firm: Firm, vault: Vault, hook: tuple[str, str], allowed: Allowed, actor: Actor
) -> str:
    """Connect a hook, (code, URL); its secret, which is shown this once.

    Raises:
        NotAllowed: the role may not.
        BadInput: the code is none, or the URL is not one that may be called.
        Conflict: the code is taken.
    """
    actor.require(Right.MANAGE_PEOPLE)
    code, url = hook
    if not is_code(code) or "/" in code or code in _TAKEN:
        raise BadInput(f"{code!r} cannot be a code", where="code")
    require_address(url, allowed)
    secret = f"whsec_{base64.b64encode(secrets.token_bytes(32)).decode()}"
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        if not notices.add_hook(tx, code, url, vault.seal(secret)):
            raise Conflict(f"there is a hook {code!r} already")
        entry = audit.Entry("notice_hook_added", f"notice_hook:{code}", actor.id, {"url": url})
        audit.append(tx, FIRM, now, [entry])
    return secret


def retire_notice_hook(firm: Firm, code: str, actor: Actor) -> None:
    """
    Raises:
        NotAllowed: the role may not.
        NotFound: there is no such hook.
    """
    actor.require(Right.MANAGE_PEOPLE)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        firm.database.lock(tx, [audit.lock_name(FIRM)])
        if not notices.retire_hook(tx, code):
            raise NotFound(f"there is no hook {code}")
        entry = audit.Entry("notice_hook_retired", f"notice_hook:{code}", actor.id, {})
        audit.append(tx, FIRM, now, [entry])
