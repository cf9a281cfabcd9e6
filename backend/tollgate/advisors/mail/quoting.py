"""Which lines of a mail are the sender's own new words, and what the other lines are."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tollgate.advisors.mail import marks
from tollgate.advisors.mail.signing import Signer, is_prose, signature_start


@dataclass(frozen=True, slots=True)
class Aside:
    """Text that was set aside, and why: quoted, signature, disclaimer, banner or footer."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Envelope:
    """What the split needs to know beside the body: subject, sender, our own domains."""

    subject: str
    sender_name: str
    sender_address: str
    our_domains: frozenset[str]


@dataclass(frozen=True, slots=True)
class Split:
    """The new part and everything else, in the order of the mail."""

    new: str
    asides: tuple[Aside, ...]
    forwarded: bool

    def of(self, kind: str) -> tuple[str, ...]:
        return tuple(aside.text for aside in self.asides if aside.kind == kind)


NEW, QUOTED, SIGNATURE = "new", "quoted", "signature"
DISCLAIMER, BANNER, FOOTER = "disclaimer", "banner", "footer"
# A header line by itself quotes something only where the writer has said something above it.
_FEWEST_ABOVE = 3


def split(body: str, envelope: Envelope) -> Split:
    """Separate the new part of a body from thread, signature, disclaimer, banner and footer.

    Unquoted lines between and below quoted ones are kept: people answer inline. In a forward the
    forwarded note counts as new unless it is our own mail that comes back.
    """
    lines = [line.rstrip() for line in body.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    marked = _Marked(lines, envelope)
    marked.mark_quotes()
    for start, end in marked.new_runs():
        _set_aside(marked, start, end)
    if not marked.has_words():
        marked.give_back()
    return marked.result()


class _Marked:
    """Lines with a role each; roles only ever change from new to something else."""

    def __init__(self, lines: list[str], envelope: Envelope) -> None:
        self.lines = lines
        self.roles = [NEW] * len(lines)
        self.envelope = envelope
        self.forwarded = False

    def mark(self, start: int, end: int, role: str) -> None:
        for i in range(start, end):
            if self.roles[i] == NEW:
                self.roles[i] = role

    def mark_quotes(self) -> None:
        i, count = 0, len(self.lines)
        while i < count:
            if marks.FORWARD_MARK.match(_bare(self.lines[i])):
                i = self._forward(i, i + 1)
                continue
            if marks.REPLY_MARK.match(_bare(self.lines[i])):
                i = self._header_block(i, i + 1)
                continue
            if self.lines[i].startswith(">"):
                self.mark(i, i + 1, QUOTED)
                i += 1
                continue
            ends = _attribution_end(self.lines, i)
            if ends is not None:
                i = self._quoted_from(i, ends)
                continue
            if _headers_at(self.lines, i) is not None:
                i = self._header_block(i, i)
                continue
            i += 1

    def _quoted_from(self, i: int, ends: int) -> int:
        """After "X wrote:": with ">" only those lines are quoted, without it all that follows."""
        self.mark(i, ends, QUOTED)
        following = next((line for line in self.lines[ends:] if line.strip()), "")
        if following.startswith(">"):
            return ends
        if i > 0 and _all_quoted_before(self.lines, i) and not _any_quoted(self.lines[ends:]):
            return ends
        self.mark(ends, len(self.lines), QUOTED)
        return len(self.lines)

    def _header_block(self, i: int, at: int) -> int:
        """A "From: Sent: To:" block: the thread below it, or a forwarded note."""
        while at < len(self.lines) and not self.lines[at].strip():
            at += 1
        if self._is_forward_here(i):
            return self._forward(i, at)
        if i and marks.LONG_RULE.match(self.lines[i - 1]):
            i -= 1
        block = _headers_at(self.lines, at)
        ends = block[0] if block else len(self.lines)
        if ends < len(self.lines) and self.lines[ends].startswith(">"):
            return self._quoted_from(i, ends)
        self.mark(i, len(self.lines), QUOTED)
        return len(self.lines)

    def _is_forward_here(self, i: int) -> bool:
        if self.forwarded:
            return False
        if marks.FORWARD_SUBJECT.match(self.envelope.subject):
            return True
        above = "\n".join(
            line for line, role in zip(self.lines[:i], self.roles[:i], strict=True) if role == NEW
        )
        return len(above.split()) <= 60 and bool(marks.POINTS_BELOW.search(above))

    def _forward(self, i: int, at: int) -> int:
        """The forwarded note stays new, without its header lines and one level of ">"."""
        while at < len(self.lines) and not _bare(self.lines[at]):
            at += 1
        block = _headers_at([_bare(line) for line in self.lines], at)
        ends, sender = block if block else (at, "")
        if self.forwarded or self._is_ours(sender):
            self.mark(i, len(self.lines), QUOTED)
            return len(self.lines)
        self.forwarded = True
        self.mark(i, ends, QUOTED)
        rest = [line for line in self.lines[ends:] if line.strip()]
        if rest and all(line.startswith(">") for line in rest):
            for k in range(ends, len(self.lines)):
                self.lines[k] = re.sub(r"^> ?", "", self.lines[k])
        return ends

    def _is_ours(self, sender: str) -> bool:
        domains = re.findall(r"@([\w.-]+)", sender.lower())
        return any(domain.strip(".") in self.envelope.our_domains for domain in domains)

    def new_runs(self) -> list[tuple[int, int]]:
        runs: list[tuple[int, int]] = []
        for i, role in enumerate(self.roles):
            if role != NEW:
                continue
            if runs and runs[-1][1] == i:
                runs[-1] = (runs[-1][0], i + 1)
            else:
                runs.append((i, i + 1))
        return runs

    def has_words(self) -> bool:
        new = (x for x, role in zip(self.lines, self.roles, strict=True) if role == NEW)
        return any(re.search(r"\w", line) for line in new)

    def give_back(self) -> None:
        """A mail that is nothing but "Thanks, Jo" keeps its words."""
        self.roles = [NEW if role == SIGNATURE else role for role in self.roles]

    def result(self) -> Split:
        new: list[str] = []
        asides: list[tuple[str, list[str]]] = []
        last = NEW
        for line, role in zip(self.lines, self.roles, strict=True):
            if role == NEW:
                if last != NEW and new and new[-1].strip():
                    new.append("")
                new.append(line)
            elif role == last:
                asides[-1][1].append(line)
            else:
                asides.append((role, [line]))
            last = role
        text = re.sub(r"\n{3,}", "\n\n", "\n".join(new)).strip("\n")
        kept = tuple(Aside(kind, "\n".join(group).strip("\n")) for kind, group in asides)
        return Split(text, tuple(aside for aside in kept if aside.text.strip()), self.forwarded)


def _bare(line: str) -> str:
    return re.sub(r"^[>\s]+", "", line).replace("*", "").strip()


def _all_quoted_before(lines: list[str], i: int) -> bool:
    return all(line.startswith(">") or not line.strip() for line in lines[:i])


def _any_quoted(lines: list[str]) -> bool:
    return any(line.startswith(">") for line in lines)


def _attribution_end(lines: list[str], i: int) -> int | None:
    """The line after an attribution that starts at line i, or None."""
    if not marks.ATTRIBUTION_START.match(lines[i]):
        return None
    joined = ""
    for k in range(i, min(i + 4, len(lines))):
        if not lines[k].strip() and k > i and not joined.endswith(","):
            return None
        joined = f"{joined} {lines[k].strip()}".strip()
        if joined.endswith(":") and re.search(r"[\d@]", joined) and marks.ATTRIBUTION.match(joined):
            return k + 1
    return None


def _headers_at(lines: list[str], i: int) -> tuple[int, str] | None:
    """The end of a block of quoted mail headers at line i and its sender, or None."""
    if i >= len(lines):
        return None
    if marks.ONE_LINE_HEADERS.match(lines[i]):
        return i + 1, lines[i]
    if _header_kind(lines[i]) is None:
        return None
    kinds: set[str] = set()
    sender, ends, misses, k = "", i, 0, i
    while k < len(lines) and k < i + 14 and misses < 2:
        kind = _header_kind(lines[k])
        if kind is not None:
            found = marks.HEADER_LINES[kind].match(lines[k])
            sender = found["value"] if kind == "from" and found and not sender else sender
            kinds.add(kind)
            ends, misses = k + 1, 0
        elif not lines[k].strip():
            if len(kinds) >= 3:
                break
        else:
            misses += 1
        k += 1
    full = "from" in kinds and len(kinds) >= 3 and bool(kinds & {"sent", "subject"})
    if full or _dated_sender(lines[i : i + 2]) or _lone_header(lines, i):
        return ends, sender
    return None


def _dated_sender(lines: list[str]) -> bool:
    """Whether two lines are "From: somebody", "Sent: day and year": enough of a header."""
    if [_header_kind(line) for line in lines] != ["from", "sent"]:
        return False
    return re.search(r"\b20\d\d\b|\d{1,2}:\d\d", lines[1]) is not None


def _lone_header(lines: list[str], i: int) -> bool:
    """Whether a header line stands by itself between words of the writer and a thread: some
    programs, and people who paste, keep no more than "From: Accounts" of a block of headers."""
    above = " ".join(lines[:i]).split()
    follows = i + 1 < len(lines) and bool(lines[i + 1].strip())
    if not follows or len(above) < _FEWEST_ABOVE:
        return False
    if lines[i - 1].strip():
        return marks.LONE_ADDRESS.match(lines[i]) is not None
    return any(pattern.match(lines[i]) for pattern in marks.LONE_HEADERS)


def _header_kind(line: str) -> str | None:
    for kind, pattern in marks.HEADER_LINES.items():
        found = pattern.match(line)
        if found and len(line) < 400:
            return kind
    return None


def _set_aside(marked: _Marked, start: int, end: int) -> None:
    """Within one run of new lines: banner at the top, footers, disclaimers, signature."""
    for first, last in _paragraphs(marked.lines, start, end):
        text = " ".join(marked.lines[first:last])
        if marks.BANNER.search(text) and len(text) < 700:
            marked.mark(first, last, BANNER)
        elif marks.DISCLAIMER.search(text):
            marked.mark(_first_match(marked.lines, first, last), last, DISCLAIMER)
        elif first > start and marks.MACHINE_NOTE.search(text) and len(text) < 400:
            marked.mark(first, last, DISCLAIMER)
    for i in range(start, end):
        if marks.MOBILE_FOOTER.match(marked.lines[i]):
            marked.mark(i, i + 1, FOOTER)
    signer = Signer(marked.envelope.sender_name, marked.envelope.sender_address)
    words = [
        line if role == NEW else "" for line, role in zip(marked.lines, marked.roles, strict=True)
    ]
    begins = signature_start(words, start, end, signer)
    if begins is not None:
        _mark_signature(marked, begins, end)


def _paragraphs(lines: list[str], start: int, end: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for i in range(start, end):
        if not lines[i].strip() or marks.LONG_RULE.match(lines[i]):
            continue
        if found and found[-1][1] == i:
            found[-1] = (found[-1][0], i + 1)
        else:
            found.append((i, i + 1))
    return found


def _first_match(lines: list[str], first: int, last: int) -> int:
    """The line of a paragraph where a disclaimer begins; words before it stay."""
    for i in range(first, last):
        if marks.DISCLAIMER.search(" ".join(lines[i:last])) and not marks.DISCLAIMER.search(
            " ".join(lines[i + 1 : last])
        ):
            return i
    return first


# Who adds a thought speaks of himself or asks; a standing notice of the firm does neither.
_SELF = re.compile(
    r"\b(?:i|i'm|i've|i'll|me|my|we|we're|ich|mir|mich|wir|j|je|j'ai|moi|mon|yo|me|mi|io|mi|ik|mij"
    r"|eu|meu|minha|nous|nos|ons|nosotros|noi|nós)\b|\?",
    re.IGNORECASE,
)


def _is_afterthought(text: str) -> bool:
    """Whether a paragraph under the name is still something the writer says."""
    words = len(text.split())
    whole = is_prose(text) and re.search(r"[.?!:]\W*$", text) is not None and words >= 6
    return whole and (words > 25 or _SELF.search(text) is not None)


def _mark_signature(marked: _Marked, start: int, end: int) -> None:
    """Mark from the closing on, but keep a postscript or an afterthought in whole sentences."""
    for number, (first, last) in enumerate(_paragraphs(marked.lines, start, end)):
        lines = marked.lines[first:last]
        says = next(
            (k for k in range(first, last) if marks.POSTSCRIPT.match(marked.lines[k])), None
        )
        if says is not None:
            marked.mark(first, says, SIGNATURE)
            return
        text = " ".join(line.strip() for line in lines)
        named = next((k for k, line in enumerate(lines) if is_prose(line)), 0)
        standing = _SELF.search(" ".join(lines[named:])) is None
        if number and _is_afterthought(text) and not (named and standing):
            continue
        marked.mark(first, last, SIGNATURE)
    for i in range(start, end):
        if not marked.lines[i].strip() or marks.LONG_RULE.match(marked.lines[i]):
            marked.mark(i, i + 1, SIGNATURE)
