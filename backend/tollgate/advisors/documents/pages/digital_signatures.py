"""Digital signatures: intact, valid, changed since? Checked offline, nothing is fetched."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from tollgate.advisors.documents.pages.pages import Page, Seal

_MOST_SIGNATURES = 20


def read_seals(data: bytes, pages: Sequence[Page]) -> tuple[Seal, ...]:
    """Every embedded signature. One that cannot be checked counts as not valid."""
    if b"/ByteRange" not in data:
        return ()
    from pyhanko.pdf_utils.misc import PdfReadError
    from pyhanko.pdf_utils.reader import PdfFileReader

    start = max(data.find(b"%PDF-"), 0)
    try:
        reader = PdfFileReader(io.BytesIO(data[start:]), strict=False)
        embedded = list(reader.embedded_signatures)[:_MOST_SIGNATURES]
    except (PdfReadError, ValueError, KeyError, TypeError, IndexError, AttributeError, OSError):
        return ()
    return tuple(_check(signature, pages) for signature in embedded)


def _check(signature: Any, pages: Sequence[Page]) -> Seal:
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.diff_analysis import ModificationLevel
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.errors import SignatureValidationError
    from pyhanko_certvalidator import ValidationContext

    name = str(signature.field_name or "")
    signer, signed_on = _signer(signature), _signed_on(signature)
    intact = valid = trusted = False
    changed = True
    try:
        status = validate_pdf_signature(
            signature, ValidationContext(allow_fetching=False, trust_roots=[])
        )
        intact, valid, trusted = bool(status.intact), bool(status.valid), bool(status.trusted)
        level = status.modification_level
        changed = level is None or level == ModificationLevel.OTHER
    except (SignatureValidationError, PdfError, ValueError, KeyError, TypeError):
        pass  # what cannot be checked stays not valid
    page, box = _place(name, pages)
    return Seal(name, signer, signed_on, intact, valid, trusted, changed, page, box)


def _signer(signature: Any) -> str:
    try:
        certificate = signature.signer_cert
        common = certificate.subject.native.get("common_name", "")
        return str(common or signature.sig_object.get("/Name", ""))
    except (ValueError, KeyError, TypeError, AttributeError):
        return ""


def _signed_on(signature: Any) -> str | None:
    try:
        instant = signature.self_reported_timestamp
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return instant.date().isoformat() if instant is not None else None


def _place(name: str, pages: Sequence[Page]) -> tuple[int | None, Any]:
    for page in pages:
        for item in page.fields:
            if item.kind == "signature" and item.name == name:
                return page.number, item.box
    return None, None
