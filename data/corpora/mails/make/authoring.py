"""Reads the hand-written mail books (`make/<language>/*.mails`) into personas and mails.

The format is described in FORMAT.md; a slip of the pen is refused with file and line.
"""

import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

LABELS = (
    "approval_pending",
    "po_mismatch",
    "deliverable_dispute",
    "amount_dispute",
    "tax_question",
    "duplicate_invoice",
    "already_paid",
    "payment_scheduled",
    "document_request",
    "billing_details",
    "payment_difficulty",
    "acceptance",
    "other",
)
SPLITS = ("train", "dev", "test")
WARNINGS = ("suspicious", "instruction_to_machine", "ambiguous_date")
PERSONA_KEYS = {"from", "to", "cc", "tz", "as"}
MAIL_KEYS = {
    "subject", "date", "from", "to", "cc", "as", "inv", "po", "promised", "disputed",
    "accepts", "milestone", "warn", "attach", "kind", "hidden",
}  # fmt: skip
SIGN, OLD, NEW = "@sig", "@old", "@new"


class BookError(ValueError):
    """A mail book breaks the format; the message names file and line."""


@dataclass(frozen=True)
class Persona:
    """One invented writer: address, habits of their mail program, signature, split."""

    name: str
    split: str
    keys: dict[str, str]
    signature: tuple[str, ...]


@dataclass(frozen=True)
class Piece:
    """A run of body lines: `new` (counts), `old` (quoted, banner, disclaimer) or `sig`."""

    kind: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Mail:
    """One authored mail with the labels its author gave it."""

    persona: Persona
    labels: tuple[str, ...]
    keys: dict[str, str]
    pieces: tuple[Piece, ...]
    place: str = field(compare=False)

    def get(self, key: str) -> str:
        """The mail's own header, else the persona's default, else ''."""
        return self.keys.get(key, self.persona.keys.get(key, ""))

    @property
    def sent_at(self) -> datetime:
        """Time in the Date header, with its zone."""
        text = self.get("date")
        zone = "" if re.search(r"[+-]\d{4}$", text) else f" {self.persona.keys.get('tz', '+0000')}"
        return datetime.strptime(text + zone, "%Y-%m-%d %H:%M %z")

    @property
    def new_part(self) -> str:
        """What the client wrote this time: no quoted thread, banner, disclaimer, signature."""
        runs = ["\n".join(p.lines).strip() for p in self.pieces if p.kind == "new"]
        return "\n\n".join(run for run in runs if run)


def read_book(path: Path) -> list[Mail]:
    """All mails of one book, in order; raises BookError."""
    persona: Persona | None = None
    mails: list[Mail] = []
    for start, head, lines in _blocks(path):
        place = f"{path.parent.name}/{path.name}:{start}"
        if head.startswith("persona "):
            persona = _persona(head.split()[1:], lines, place)
        elif persona is None:
            raise BookError(f"{place}: a mail before any persona")
        else:
            mails.append(_mail(persona, head, lines, place))
    return mails


def _blocks(path: Path) -> list[tuple[int, str, list[str]]]:
    blocks: list[tuple[int, str, list[str]]] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if line.startswith("%% "):
            blocks.append((number, line[3:].strip(), []))
        elif blocks:
            blocks[-1][2].append(line)
    return blocks


def _persona(words: list[str], lines: list[str], place: str) -> Persona:
    if len(words) != 2 or words[1] not in SPLITS:
        raise BookError(f"{place}: expected '%% persona <name> <split>'")
    keys, rest = _keys(lines, PERSONA_KEYS, place)
    signature = "\n".join(rest).strip("\n").split("\n")
    return Persona(words[0], words[1], keys, tuple(signature))


def _keys(lines: list[str], allowed: set[str], place: str) -> tuple[dict[str, str], list[str]]:
    keys: dict[str, str] = {}
    for at, line in enumerate(lines):
        if not line.strip():
            return keys, lines[at + 1 :]
        name, colon, value = line.partition(":")
        if not colon or name not in allowed or name in keys:
            raise BookError(f"{place}: cannot read header line {line!r}")
        keys[name] = value.strip()
    return keys, []


def _mail(persona: Persona, head: str, lines: list[str], place: str) -> Mail:
    keys, body = _keys(lines, MAIL_KEYS, place)
    labels = tuple(part.strip() for part in head.split(","))
    mail = Mail(persona, labels, keys, _pieces(body, persona), place)
    _check(mail)
    return mail


def _pieces(body: list[str], persona: Persona) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    kind = "new"
    for line in "\n".join(body).strip("\n").split("\n"):
        if line == SIGN:
            before = pieces[-1].lines[-1].strip() if pieces else ""
            gap = ("",) if before and not before.endswith(",") else ()
            pieces.append(Piece("sig", (*gap, *persona.signature)))
            kind = "new"
        elif line in (OLD, NEW):
            kind = line[1:]
        else:
            actual = "old" if line.startswith(">") else kind
            if pieces and pieces[-1].kind == actual:
                pieces[-1] = replace(pieces[-1], lines=(*pieces[-1].lines, line))
            else:
                pieces.append(Piece(actual, (line,)))
    return tuple(pieces)


def listed(text: str) -> list[str]:
    """The parts of a `a | b | c` header value."""
    return [part.strip() for part in text.split("|") if part.strip()]


def money(text: str, place: str) -> dict[str, str] | None:
    """`1,234.50 USD` as the JSON money of the interfaces; '' as None."""
    if not text:
        return None
    found = re.fullmatch(r"([\d,]+(?:\.\d+)?) ([A-Z]{3})", text)
    if not found:
        raise BookError(f"{place}: not an amount with currency: {text!r}")
    plain = found[1].replace(",", "")
    whole, point, part = plain.partition(".")
    digits = 0 if found[2] in ("JPY", "HUF") else 2
    amount = f"{whole}.{part.ljust(digits, '0')}" if point or digits else whole
    return {"amount": amount, "currency": found[2]}


def row(mail: Mail, file: str) -> dict[str, object]:
    """The mail's line of the label file."""
    on, _, amount = mail.get("promised").partition(" ")
    accepts = {"true": True, "false": False, "": None}[mail.get("accepts")]
    return {
        "file": file,
        "language": Path(mail.place).parent.name,
        "persona": mail.persona.name,
        "split": mail.persona.split,
        "primary": mail.labels[0],
        "labels": list(mail.labels),
        "invoice_numbers": listed(mail.get("inv")),
        "po_numbers": listed(mail.get("po")),
        "promised_date": on if on not in ("", "-") else None,
        "promised_amount": money(amount.strip(), mail.place),
        "disputed_amount": money(mail.get("disputed"), mail.place),
        "accepts_milestone": accepts,
        "milestone_mention": mail.get("milestone") or None,
        "warnings": listed(mail.get("warn")),
        "subject": mail.get("subject"),
        "new_part": mail.new_part,
    }


def _check(mail: Mail) -> None:
    place, labels = mail.place, mail.labels
    unknown = [label for label in labels if label not in LABELS]
    if unknown or len(set(labels)) != len(labels):
        raise BookError(f"{place}: labels {unknown or labels}")
    if "other" in labels and len(labels) > 1:
        raise BookError(f"{place}: other stands alone")
    said = " ".join(f"{mail.get('subject')}\n{mail.new_part}".split())
    for key in ("inv", "po", "milestone"):
        missing = [part for part in listed(mail.get(key)) if part not in said]
        if missing:
            raise BookError(f"{place}: {key} {missing} is not in subject or new part")
    if mail.get("accepts") not in ("", "true", "false"):
        raise BookError(f"{place}: accepts is true, false or absent")
    bad = [code for code in listed(mail.get("warn")) if code not in WARNINGS]
    if bad:
        raise BookError(f"{place}: unknown warnings {bad}")
    try:
        promised = row(mail, "")["promised_date"]
        if promised is not None:
            date.fromisoformat(str(promised))
        _ = mail.sent_at
    except ValueError as error:
        raise BookError(f"{place}: {error}") from error
