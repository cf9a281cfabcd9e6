"""Two readings of one document side by side: where they differ a person is told, and no engine's
acceptance stands against the other's doubt.
"""

from __future__ import annotations

from dataclasses import replace

from tollgate.advisors.documents.reading import DocumentType, Reading, Verdict
from tollgate.kernel.advice import Caution

# What makes an acceptance doubtful whoever reads it.
_DOUBTS = frozenset(
    (
        "draft_or_void",
        "hidden_text",
        "instruction_to_machine",
        "partly_signed",
        "signature_invalid",
    )
)
# Kinds of document that decide nothing, even when they are signed.
_UNDECIDING = frozenset(
    (DocumentType.PURCHASE_ORDER, DocumentType.STATEMENT_OF_WORK, DocumentType.OTHER)
)
_COMPARED = (
    "client",
    "project_code",
    "milestone",
    "signatory_name",
    "signature_date",
    "amount",
    "po_number",
    "change_order_number",
)


def cautious(reading: Reading, local: Reading) -> Reading:
    """The model's reading, held against the local one.

    A value that differs becomes a warning `engines_differ`, never a choice. An acceptance that the
    local checks contradict becomes `undecided` where there is a form, else None.
    """
    told = {(w.code, w.page) for w in local.warnings}
    warnings = [*local.warnings, *(w for w in reading.warnings if (w.code, w.page) not in told)]
    warnings += [
        Caution("engines_differ", f"{name}: local says {ours}, the model says {theirs}")
        for name, ours, theirs in _differing(reading, local)
    ]
    signed, evidence = reading.signed, reading.evidence
    if local.signed is False and signed is not False:
        signed = False
        evidence = _with_local(replace(reading, evidence=evidence), local, "signed").evidence
    checked = replace(reading, signed=signed, evidence=evidence, warnings=tuple(warnings))
    doubt = _doubt(checked, local)
    if reading.decision is not Verdict.ACCEPTED or doubt is None:
        return checked
    caution = Caution("engines_differ", f"decision: the model's acceptance is dropped: {doubt}")
    checked = replace(
        checked,
        decision=local.decision if local.decision is Verdict.UNDECIDED else None,
        warnings=(*checked.warnings, caution),
    )
    return _with_local(checked, local, "decision")


def _with_local(reading: Reading, local: Reading, field: str) -> Reading:
    """The reading with the local engine's evidence for a field instead of its own."""
    own = tuple(each for each in reading.evidence if each.field != field)
    theirs = tuple(each for each in local.evidence if each.field == field)
    return replace(reading, evidence=own + (theirs if getattr(reading, field) is not None else ()))


def _doubt(reading: Reading, local: Reading) -> str | None:
    """Why the model's acceptance may not stand, or None: the local checks are closed when in
    doubt, so where they accept too there is none."""
    if reading.signed is False:
        return "the form is not signed"
    if local.decision is Verdict.ACCEPTED:
        return None
    if {reading.document_type, local.document_type} & _UNDECIDING:
        return "such a document decides nothing"
    if local.decision is not None:
        return f"the local engine reads {local.decision}"
    return next((w.message for w in reading.warnings if w.code in _DOUBTS), None)


def _differing(reading: Reading, local: Reading) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    for name in ("document_type", "decision", "signed"):
        ours, theirs = getattr(local, name), getattr(reading, name)
        if ours != theirs:
            found.append((name, str(ours), str(theirs)))
    for name in _COMPARED:
        ours, theirs = getattr(local, name), getattr(reading, name)
        if ours is not None and theirs is not None and _plain(ours) != _plain(theirs):
            found.append((name, str(ours), str(theirs)))
    return found


def _plain(value: object) -> str:
    return " ".join(str(value).casefold().split())
