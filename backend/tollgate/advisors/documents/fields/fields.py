"""Field values by rule: from labelled cells, codes in running text and signature blocks.

Every value comes with the place it was read from; nothing is put together from several places.
"""

from __future__ import annotations

from tollgate.advisors.documents.fields.parties import Parties
from tollgate.advisors.documents.fields.projects import Projects
from tollgate.advisors.documents.fields.signatories import Signatories


class Fields(Parties, Projects, Signatories):
    """Reads the fields of one document; `slots` are the accepting party's signature slots."""
