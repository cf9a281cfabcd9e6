"""The fields of a document by rules alone, where no ranking is at hand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tollgate.advisors.documents.candidates.scene import Scene
from tollgate.advisors.documents.found import Found
from tollgate.advisors.documents.reading import DocumentType

_STAGED = (DocumentType.ACCEPTANCE_CERTIFICATE, DocumentType.EMAIL)


def fields_by_rules(scene: Scene, decided: bool) -> Iterator[tuple[str, Found | None, Any]]:
    """Name, place and, of amounts and dates, the value of every field."""
    if scene.kind is DocumentType.OTHER:
        return
    fields, mail = scene.fields, scene.mail
    organisation = mail.organisation if mail is not None else None
    yield "client", organisation or fields.client(), None
    yield "project", fields.project(), None
    yield "project_code", fields.code("project_code"), None
    yield "po_number", fields.code("po_number"), None
    if scene.kind in _STAGED:
        yield "milestone", fields.milestone(), None
    if scene.kind is DocumentType.CHANGE_ORDER:
        yield "change_order_number", fields.code("change_order_number"), None
    if mail is None or decided:  # a mail that decides nothing has no deciding party
        yield from _signatory(scene)
    amount = scene.figures.amount()
    if amount is not None:
        yield "amount", amount[1], amount[0]


def _signatory(scene: Scene) -> Iterator[tuple[str, Found | None, Any]]:
    mail, fields, figures = scene.mail, scene.fields, scene.figures
    if mail is not None:
        name, title, day = mail.sender, mail.title, mail.sent_on(figures.order)
    else:
        name, title = fields.signatory()
        day = figures.signature_date(scene.slots, scene.letter)
    if name is not None and title is None:
        title = fields.title_of(name)
    yield "signatory_name", name, None
    yield "signatory_title", title, None
    if day is not None:
        yield "signature_date", day[1], day[0]
