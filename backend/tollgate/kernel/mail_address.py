"""Mail addresses that a person may type."""

from __future__ import annotations

import re
from email.headerregistry import Address

from tollgate.kernel.errors import BadInput

# Dot-string@Domain of RFC 5321, in ASCII: no quoted names, no [addresses of hosts], which nobody
# who writes to a client means (and over which the standard library's parser stumbles).
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"({_ATOM}(?:\.{_ATOM})*)@({_LABEL}(?:\.{_LABEL})*)")


def mail_address(text: str, where: str) -> Address:
    """The address that `text` names.

    Raises:
        BadInput: it names none; `where` says where it was written.
    """
    found = _ADDRESS.fullmatch(text)
    if found is None:
        raise BadInput(f"{text!r} is no mail address", where=where)
    return Address(username=found[1], domain=found[2])
