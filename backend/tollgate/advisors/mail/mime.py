"""From raw bytes to decoded headers and parts, forgiving what real mail programs get wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message as Mime
from email.utils import collapse_rfc2231_value

from tollgate.kernel.errors import BadInput

LARGEST_BYTES = 50_000_000
DEEPEST = 12

# What senders call Latin-1 or ASCII is Windows-1252 or UTF-8 in practice (WHATWG Encoding, 4.2).
_ALIASES = {
    "iso-8859-1": "windows-1252",
    "latin-1": "windows-1252",
    "latin1": "windows-1252",
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
    "ansi": "windows-1252",
    "iso-8859-8-i": "iso-8859-8",
    "ks_c_5601-1987": "cp949",
    "x-unknown": "utf-8",
}
_KNOWN_HEADER = re.compile(
    rb"(?im)^(?:from|to|cc|subject|date|message-id|received|mime-version|content-type"
    rb"|return-path|reply-to|in-reply-to|references|delivered-to|x-[a-z-]+):"
)
_MOJIBAKE = re.compile("[ÃÂâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Attachment:
    """A part that is not the message's own text; `content` is decoded, never opened here."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Parts:
    """The leaves of a mail by what they are for."""

    plain: tuple[str, ...]
    html: tuple[str, ...]
    calendar: tuple[str, ...]
    attachments: tuple[Attachment, ...]
    attached_mails: tuple[Mime, ...]


def parse(raw: bytes) -> Mime:
    """The MIME tree of a mail.

    Raises:
        BadInput: empty, too large, or not a mail at all (no header that a mail has).
    """
    if not raw.strip():
        raise BadInput("the file is empty")
    if len(raw) > LARGEST_BYTES:
        raise BadInput(f"the file is larger than {LARGEST_BYTES} bytes")
    raw = raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n\t ")
    head = re.split(rb"\r?\n[ \t]*\r?\n|\r\r", raw, maxsplit=1)[0][:100_000]
    if raw.startswith((b"%PDF-", b"\xd0\xcf\x11\xe0", b"PK\x03\x04")) or b"\0" in head:
        raise BadInput("the file is not an RFC 5322 mail")
    if not _KNOWN_HEADER.search(head):
        raise BadInput("the file has no mail headers")
    return message_from_bytes(raw, policy=policy.compat32)


def header(mime: Mime, name: str) -> str:
    """A header as one line of text: encoded words decoded, folds and controls gone."""
    for found, value in mime.raw_items():
        if found.lower() == name.lower():
            return one_line(_decoded(str(value)))
    return ""


def headers(mime: Mime, name: str) -> list[str]:
    """Every header of that name, decoded."""
    return [
        one_line(_decoded(str(value))) for key, value in mime.raw_items() if key.lower() == name
    ]


def one_line(text: str) -> str:
    """Whitespace and control characters as single spaces."""
    return re.sub(r"[\s\x00-\x1f\x7f]+", " ", text).strip()


def _decoded(value: str) -> str:
    raw = value.encode("utf-8", "surrogateescape")
    if "=?" not in value:
        return text_of(raw, None)
    # RFC 2047 wants spaces around encoded words; mailers forget them.
    spaced = re.sub(r"(=\?[^?\s]+\?[bBqQ]\?[^?]*\?=)(?=[^\s=])", r"\1 ", text_of(raw, None))
    try:
        pieces = decode_header(spaced)
    except (HeaderParseError, ValueError):
        return spaced
    return "".join(
        text_of(piece, charset) if isinstance(piece, bytes) else piece for piece, charset in pieces
    )


def text_of(raw: bytes, charset: str | None) -> str:
    """Decode bytes by the charset they most probably have; never fails, never leaves surrogates.

    Valid multi-byte UTF-8 wins over a declared single-byte charset, because text in those
    practically never happens to be valid UTF-8.
    """
    named = (charset or "utf-8").strip("\"' ").lower()
    named = _ALIASES.get(named, named)
    for candidate in ("utf-8", named, "windows-1252"):
        if candidate == "utf-8" and named.startswith(("utf-16", "utf-7", "iso-2022", "hz")):
            continue
        try:
            return _mended(raw.decode(candidate))
        except (LookupError, UnicodeError):
            continue
    return _mended(raw.decode("windows-1252", "replace"))


def _mended(text: str) -> str:
    """UTF-8 that was once read as Windows-1252 and saved again, read back."""
    if _MOJIBAKE.search(text):
        with suppress(UnicodeError):
            text = text.encode("windows-1252").decode("utf-8")
    return _SURROGATE.sub("\ufffd", text.lstrip("\ufeff"))


def leaves(mime: Mime) -> Parts:
    """The readable texts, in order, and what is attached; of alternatives each kind is kept."""
    plain: list[str] = []
    html: list[str] = []
    calendar: list[str] = []
    attachments: list[Attachment] = []
    attached: list[Mime] = []
    for part in _walk(mime, 0):
        kind = part.get_content_type().lower()
        if kind == "message/rfc822":
            attached += [p for p in _children(part) if isinstance(p, Mime)]
            continue
        content = _content(part)
        if kind == "text/calendar":
            calendar.append(text_of(content, _charset(part)))
        elif kind in ("text/plain", "text/html") and not _is_attached(part):
            text = text_of(content, _charset(part))
            if kind == "text/plain" and _looks_like_html(text):
                kind = "text/html"
            if kind == "text/html":
                html.append(text)
            else:
                plain.append(_unflowed(part, text))
        elif not kind.startswith("multipart/"):
            attachments.append(Attachment(_filename(part), kind, content))
    return Parts(tuple(plain), tuple(html), tuple(calendar), tuple(attachments), tuple(attached))


def _walk(part: Mime, depth: int) -> Iterator[Mime]:
    if depth > DEEPEST:
        return
    if part.get_content_type().lower() == "message/rfc822" or not part.is_multipart():
        yield part
        return
    for child in _children(part):
        if isinstance(child, Mime):
            yield from _walk(child, depth + 1)


def _children(part: Mime) -> list[object]:
    payload = part.get_payload()
    return list(payload) if isinstance(payload, list) else []


def _content(part: Mime) -> bytes:
    try:
        found = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        found = None
    if isinstance(found, bytes):
        return found
    payload = part.get_payload()
    return payload.encode("utf-8", "surrogateescape") if isinstance(payload, str) else b""


def _charset(part: Mime) -> str | None:
    try:
        found = part.get_param("charset")
        return collapse_rfc2231_value(found) if found else None
    except (ValueError, LookupError, TypeError):
        return None


def _filename(part: Mime) -> str:
    try:
        return one_line(_decoded(part.get_filename() or ""))
    except (ValueError, LookupError, TypeError):
        return ""


def _is_attached(part: Mime) -> bool:
    disposition = str(part.get("Content-Disposition", "")).strip().lower()
    return disposition.startswith("attachment") or (bool(disposition) and bool(_filename(part)))


def _looks_like_html(text: str) -> bool:
    return bool(re.match(r"\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<html)", text, re.I))


def _unflowed(part: Mime, text: str) -> str:
    """Join the soft line breaks of format=flowed (RFC 3676)."""
    if str(part.get_param("format", "") or "").lower() != "flowed":
        return text
    cut = str(part.get_param("delsp", "") or "").lower() == "yes"
    lines: list[str] = []
    soft = False
    for line in text.replace("\r\n", "\n").split("\n"):
        level = re.match(r"[> ]*", line) if line.startswith(">") else None
        if soft and lines and _depth(lines[-1]) == _depth(line):
            lines[-1] += line[level.end() if level else 0 :]
        else:
            lines.append(line)
        soft = lines[-1].endswith(" ") and lines[-1] != "-- " and bool(lines[-1].strip(" >"))
        if soft and cut:
            lines[-1] = lines[-1][:-1]
    return "\n".join(lines)


def _depth(line: str) -> int:
    found = re.match(r"(?:>\s?)*", line)
    return found[0].count(">") if found else 0
