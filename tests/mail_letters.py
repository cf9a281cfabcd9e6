"""Small mails for tests."""

from __future__ import annotations

from email.message import EmailMessage

from tollgate.advisors.mail.message import Message, read_message


def letter(
    body: str,
    subject: str = "Re: Invoice INV-2026-0142",
    sender: str = "Dana Whitlock <dana@marlow.example>",
    date: str = "Wed, 04 Mar 2026 14:12:00 -0500",
    **headers: str,
) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"], mail["Date"] = (
        sender,
        "Billing <billing@us.example>",
        subject,
        date,
    )
    mail["Message-ID"] = "<1@marlow.example>"
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(body)
    return mail.as_bytes()


def message(body: str, subject: str = "Re: Invoice INV-2026-0142", **more: str) -> Message:
    return read_message(letter(body, subject, **more))
