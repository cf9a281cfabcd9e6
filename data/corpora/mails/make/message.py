"""Turns an authored mail into RFC 5322 bytes the way the persona's mail program would."""

import hashlib
import html
import re
import textwrap
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr

from authoring import Mail, Piece, listed

CHARSETS = {
    "utf-8": "utf-8",
    "cp1252": "windows-1252",
    "latin-1": "iso-8859-1",
    "us-ascii": "us-ascii",
}
TRANSFERS = {"qp": "quoted-printable", "b64": "base64", "8bit": "8bit"}
PROGRAMS = {"outlook", "gmail", "apple"}
SHAPES = {"plain", "html", "alt"}
TINY = {
    "pdf": b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
    "xlsx": b"PK\x05\x06" + b"\0" * 18,
    "docx": b"PK\x05\x06" + b"\0" * 18,
    "png": b"\x89PNG\r\n\x1a\n",
    "jpg": b"\xff\xd8\xff\xd9",
}
REPLY = re.compile(r"^\s*((re|r|fw|fwd|aw|wg|sv|rv|tr|i|res|enc|antw)\s*:\s*)+", re.IGNORECASE)


def render(mail: Mail, file_id: str, before: str | None) -> bytes:
    """The .eml file; `before` is the Message-ID of the writer's last mail in this thread."""
    message = EmailMessage(policy=SMTP.clone(max_line_length=78))
    _headers(message, mail, file_id, before)
    _body(message, mail)
    for name in listed(mail.get("attach")):
        _attach(message, name)
    kind = mail.get("kind")
    if kind == "bounce":
        _delivery_status(message)
    if kind.startswith("calendar"):
        _calendar(message, mail, kind.partition(" ")[2] or "ACCEPTED")
    _fix_boundaries(message, file_id)
    return message.as_bytes()


def thread_key(mail: Mail) -> str:
    """Subject without reply marks: mails of one writer with one key form a thread."""
    return REPLY.sub("", mail.get("subject")).casefold()


def message_id(mail: Mail, file_id: str) -> str:
    """A stable Message-ID at the writer's domain."""
    domain = parseaddr(mail.get("from"))[1].partition("@")[2]
    digest = hashlib.sha256(f"{mail.persona.name} {file_id}".encode()).hexdigest()
    return f"<{digest[:20]}.{digest[20:26]}@{domain}>"


def _headers(message: EmailMessage, mail: Mail, file_id: str, before: str | None) -> None:
    for name in ("from", "to", "cc"):
        people = [_address(text) for text in mail.get(name).split(";") if text.strip()]
        if people:
            message[name.capitalize()] = people
    message["Subject"] = mail.get("subject")
    message["Date"] = format_datetime(mail.sent_at)
    message["Message-ID"] = message_id(mail, file_id)
    if REPLY.match(mail.get("subject")):
        ours = hashlib.sha256(thread_key(mail).encode()).hexdigest()[:16]
        first = f"<{ours}@{parseaddr(mail.get('to'))[1].partition('@')[2]}>"
        message["In-Reply-To"] = before or first
        message["References"] = f"{first} {before}" if before else first
    if mail.get("kind") == "auto":
        message["Auto-Submitted"] = "auto-replied"
        message["X-Auto-Response-Suppress"] = "All"
    if mail.get("kind") == "newsletter":
        domain = parseaddr(mail.get("from"))[1].partition("@")[2]
        message["List-Unsubscribe"] = f"<https://{domain}/u/x>"
        message["Precedence"] = "bulk"


def _address(text: str) -> Address:
    name, spec = parseaddr(text.strip())
    return Address(name, addr_spec=spec)


def _habits(mail: Mail) -> dict[str, str]:
    found = {"shape": "plain", "program": "outlook", "transfer": "qp", "charset": "utf-8"}
    for token in f"{mail.persona.keys.get('as', '')} {mail.keys.get('as', '')}".split():
        for slot, known in (
            ("shape", SHAPES),
            ("program", PROGRAMS),
            ("transfer", set(TRANSFERS)),
            ("charset", set(CHARSETS)),
            ("wrap", {"wrap"}),
        ):
            if token in known:
                found[slot] = token
                break
        else:
            raise ValueError(f"{mail.place}: unknown habit {token!r}")
    return found


def _body(message: EmailMessage, mail: Mail) -> None:
    habits = _habits(mail)
    transfer, charset = TRANSFERS[habits["transfer"]], CHARSETS[habits["charset"]]
    plain = _plain(mail.pieces, "wrap" in habits)
    if not plain.isascii() and charset == "us-ascii":
        charset = "utf-8"
    if habits["shape"] == "html":
        page = _html(mail, habits["program"])
        message.set_content(page, subtype="html", charset=charset, cte=transfer)
        return
    message.set_content(plain, charset=charset, cte=transfer)
    if habits["shape"] == "alt":
        page = _html(mail, habits["program"])
        message.add_alternative(page, subtype="html", charset=charset, cte=transfer)


def _plain(pieces: tuple[Piece, ...], wrap: bool) -> str:
    out: list[str] = []
    for piece in pieces:
        header = piece.kind == "old" and not piece.lines[0].startswith(">")
        if out and out[-1] and header:
            out.append("")
        for line in piece.lines:
            long = wrap and len(line) > 74 and not line.startswith(">")
            out += textwrap.wrap(line, 72, break_on_hyphens=False) if long else [line]
    return "\n".join(out) + "\n"


def _html(mail: Mail, program: str) -> str:
    blocks = [_html_piece(piece, program) for piece in mail.pieces]
    if mail.get("hidden"):
        blocks.append(f'<div style="display:none">{html.escape(mail.get("hidden"))}</div>\n')
    if program == "gmail":
        return f'<div dir="ltr">{"".join(blocks)}</div>\n'
    if program == "apple":
        start = '<html><head><meta http-equiv="content-type" content="text/html"></head>'
        return f'{start}<body dir="auto">{"".join(blocks)}</body></html>\n'
    style = "<style>p.MsoNormal{margin:0;font-size:11.0pt;font-family:Calibri,sans-serif}</style>"
    language = mail.place.partition("/")[0].upper().replace("EN", "EN-GB")
    return (
        f'<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>{style}</head>\n'
        f'<body lang="{language}"><div class="WordSection1">\n'
        f"{''.join(blocks)}</div></body></html>\n"
    )


def _html_piece(piece: Piece, program: str) -> str:
    lines = [html.escape(line, quote=False) for line in piece.lines]
    if piece.kind == "old" and program == "gmail":
        return f'<div class="gmail_quote">{_breaks(lines)}</div>\n'
    if piece.kind == "old" and program == "apple":
        return f'<blockquote type="cite">{_breaks(lines)}</blockquote>\n'
    if program == "outlook":
        text = "".join(f'<p class="MsoNormal">{ln or "<o:p>&nbsp;</o:p>"}</p>\n' for ln in lines)
        if piece.kind == "old":
            border = "border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"
            return f'<div style="{border}">\n{text}</div>\n'
        return text
    return f"<div>{_breaks(lines)}</div>\n"


def _breaks(lines: list[str]) -> str:
    return "<br>\n".join(lines)


def _attach(message: EmailMessage, name: str) -> None:
    ending = name.rpartition(".")[2].lower()
    main, sub = {
        "pdf": ("application", "pdf"),
        "png": ("image", "png"),
        "jpg": ("image", "jpeg"),
    }.get(ending, ("application", "octet-stream"))
    data = TINY.get(ending, b"see mail\n")
    message.add_attachment(data, maintype=main, subtype=sub, filename=name)


def _delivery_status(message: EmailMessage) -> None:
    message.make_mixed()
    part = EmailMessage()
    part.set_content("Action: failed\nStatus: 5.1.1\n", subtype="plain")
    part.replace_header("Content-Type", 'text/plain; charset="us-ascii"')
    part.add_header("Content-Description", "Delivery report")
    part.add_header("Content-Disposition", "attachment", filename="details.txt")
    message.attach(part)
    message.set_type("multipart/report")
    message.set_param("report-type", "delivery-status")
    message["Auto-Submitted"] = "auto-replied"


def _calendar(message: EmailMessage, mail: Mail, answer: str) -> None:
    who = parseaddr(mail.get("from"))[1]
    stamp = mail.sent_at.strftime("%Y%m%dT%H%M%SZ")
    ics = (
        "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nPRODID:-//Calendar//EN\r\nVERSION:2.0\r\n"
        f"BEGIN:VEVENT\r\nATTENDEE;PARTSTAT={answer}:mailto:{who}\r\nUID:{stamp}@cal\r\n"
        f"DTSTAMP:{stamp}\r\nDTSTART:{stamp}\r\nSUMMARY:{thread_key(mail)}\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    message.add_alternative(ics, subtype="calendar", params={"method": "REPLY"})


def _fix_boundaries(message: EmailMessage, file_id: str) -> None:
    # Random boundaries would make every build differ.
    for at, part in enumerate(message.walk()):
        if part.is_multipart():
            digest = hashlib.sha256(f"{file_id}/{at}".encode()).hexdigest()[:24]
            part.set_boundary(f"=_{digest}")
