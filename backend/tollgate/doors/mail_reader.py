"""Where client mails come from and what reads them, as the settings want it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from tollgate.kernel.advice import Caution, Origin
from tollgate.kernel.digest import digest_bytes
from tollgate.kernel.errors import Refused
from tollgate.settings import home, settings

if TYPE_CHECKING:
    from tollgate.advisors.mail.message import Message
    from tollgate.advisors.mail.reading import MailReading
    from tollgate.connectors.mailbox import MailboxAt
    from tollgate.workflows.parts.firm import Firm
    from tollgate.workflows.parts.mail_case import Reader


@cache
def mail_reader(firm: Firm) -> Reader:
    """What reads a firm's mails with the engine of TOLLGATE_MAIL_ENGINE.

    Raises:
        BadInput: there is no fitted classifier.
    """
    from tollgate.advisors.mail.local import ENGINE, model_in, read_mail

    models = home() / "models"
    model = model_in(models)
    fitted = digest_bytes((models / "dispute_classifier" / "manifest.json").read_bytes())

    def local(message: Message) -> tuple[MailReading, Origin]:
        origin = Origin(ENGINE, f"dispute_classifier:{fitted[:16]}", input_digest=message.digest)
        return read_mail(message, model), origin

    return local if settings().mail_engine == "local" else _with_model(local, firm)


def _with_model(local: Reader, firm: Firm) -> Reader:
    """The language model beside the local engine; where it declines, the local reading stands
    and says so."""
    from tollgate.advisors.mail.llm import read_with_model
    from tollgate.doors.language_model import asker, newest_prompt

    asks, prompt = asker(firm), newest_prompt("read_mail")

    def read(message: Message) -> tuple[MailReading, Origin]:
        reading, origin = local(message)
        try:
            found = read_with_model(message, reading, asks, prompt)
        except Refused as problem:
            caution = Caution("local_only", f"the language model did not read it: {problem}")
            return replace(reading, warnings=(*reading.warnings, caution)), origin
        return found.reading, found.origin

    return read


def mailbox_at() -> MailboxAt | None:
    """The mailbox of the settings; None when none is set up."""
    known = settings()
    if not known.imap_host:
        return None
    from tollgate.connectors.mailbox import MailboxAt

    return MailboxAt(
        host=known.imap_host,
        port=known.imap_port,
        user=known.imap_user,
        password=known.imap_password,
        folder=known.imap_folder,
        security=known.imap_security,
    )
