"""HTML mail as plain text: quoted blocks become ">" lines, what no reader sees is taken out."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tollgate.advisors.mail import marks

if TYPE_CHECKING:
    from bs4 import Tag

_SKIPPED = frozenset("head script style title template noscript meta link base object svg".split())
_STRUCK = frozenset(("del", "s", "strike"))
_BLOCKS = frozenset(
    """address article aside body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6
    header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul
    blockquote""".split()
)
_SPACED = frozenset("p ul ol table h1 h2 h3 h4 h5 h6 blockquote pre hr".split())
_SIGNATURE = re.compile(
    r"gmail_signature|moz-signature|ms-outlook-mobile-signature|protonmail_signature_block|^signature$"
)
# Where mail programs begin the thread: a class of theirs, or a line drawn above it.
_THREAD = re.compile(r"gmail_quote|yahoo_quoted|divrplyfwdmsg|appendonsend|moz-cite-prefix")
_RULED = re.compile(r"border-top:solid|border-top:\d\S*solid")
_HIDING = re.compile(
    r"display:none|visibility:hidden|mso-hide:all|font-size:0(?:px|pt|em|%)?(?:;|$|!)"
    r"|font-size:(?:0?\.\d+|1)(?:px|pt)|opacity:0(?:\.0+)?(?:;|$|!)|max-height:0(?:px)?(?:;|$|!)"
)
_WHITE = re.compile(r"(?:^|;)color:(?:#fff(?:fff)?|white|rgb\(255,255,255\))(?:;|$|!)")
_INDENT_ONLY = re.compile(r"border:none|border:0|border-width:0")


@dataclass(slots=True)
class _Page:
    lines: list[tuple[int, str]] = field(default_factory=lambda: [(0, "")])
    depth: int = 0
    hidden: list[str] = field(default_factory=list)

    def write(self, text: str) -> None:
        depth, line = self.lines[-1]
        if not line.strip():
            text, depth = text.lstrip(), self.depth
        elif line.endswith(" "):
            text = text.lstrip()
        self.lines[-1] = (depth, line + text)

    def break_line(self) -> None:
        self.lines.append((self.depth, ""))

    def fresh_line(self) -> None:
        if self.lines[-1][1].strip():
            self.break_line()
        else:
            self.lines[-1] = (self.depth, "")

    def blank_line(self) -> None:
        self.fresh_line()
        if len(self.lines) > 1 and self.lines[-2][1].strip():
            self.break_line()

    def text(self) -> str:
        rows = [(">" * d + " " if d else "") + line.strip() for d, line in self.lines]
        return re.sub(r"\n{3,}", "\n\n", "\n".join(row.rstrip() for row in rows)).strip("\n")


@dataclass(frozen=True, slots=True)
class _End:
    """What to do when a block's children are done."""

    quotes: bool
    closing: Callable[[], None]


def readable(html: str) -> tuple[str, str]:
    """The text that a person sees, and the text that was hidden from them ("" when none)."""
    from bs4 import BeautifulSoup
    from bs4.element import NavigableString, PreformattedString, Tag

    soup = BeautifulSoup(html, "html.parser")
    unseen = _hidden_classes(html)
    page = _Page()
    # An explicit stack: hostile mail nests deeper than Python recurses.
    stack: list[Any] = [soup]
    while stack:
        node = stack.pop()
        if isinstance(node, _End):
            page.depth -= node.quotes
            node.closing()
        elif isinstance(node, Tag):
            _open(node, page, stack, unseen)
        elif isinstance(node, PreformattedString):
            continue
        elif isinstance(node, NavigableString):
            _put(str(node), page, keep=node.find_parent("pre") is not None)
    return page.text(), "\n".join(page.hidden)


def _put(text: str, page: _Page, keep: bool) -> None:
    text = text.replace("\u00ad", "")
    if not keep:
        page.write(re.sub(r"[ \t\r\n\f\u00a0]+", " ", text))
        return
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n")):
        if number:
            page.break_line()
        page.write(line)


def _open(tag: Tag, page: _Page, stack: list[Any], unseen: frozenset[str]) -> None:
    name = tag.name.lower()
    if name in _SKIPPED or name in _STRUCK:
        return
    if name == "br":
        page.break_line()
        return
    if _is_hidden(tag, unseen):
        text = tag.get_text(" ", strip=True)
        if len(text) > 2:
            page.hidden.append(text)
        return
    if name == "p" and not tag.get_text().strip() and tag.find("img") is None:
        page.blank_line()
        return
    quotes = name == "blockquote" and not _INDENT_ONLY.search(_style(tag))
    if name in ("td", "th") and tag.find_previous_sibling(("td", "th")) is not None:
        page.write("  ")
        stack.extend(reversed(list(tag.children)))
        return
    if name in _BLOCKS:
        spaced = name in _SPACED and "MsoNormal" not in _names(tag)
        spaced = spaced or (name == "div" and _begins_thread(tag))
        opening = page.blank_line if spaced else page.fresh_line
        opening()
        page.depth += quotes
        if quotes:
            page.lines[-1] = (page.depth, "")
        stack.append(_End(quotes, opening))
    if _SIGNATURE.search(_names(tag).lower()) or tag.get("data-signatureblock") == "true":
        page.fresh_line()
        page.write("--")
        page.break_line()
    if name == "li":
        page.write("- ")
    stack.extend(reversed(list(tag.children)))


def _names(tag: Tag) -> str:
    classes: Any = tag.get("class") or []
    listed = " ".join(classes) if isinstance(classes, list) else str(classes)
    return f"{listed} {tag.get('id') or ''}".strip()


def _style(tag: Tag) -> str:
    return re.sub(r"\s+", "", str(tag.get("style") or "")).lower()


def _begins_thread(tag: Tag) -> bool:
    """Whether a program set a thread apart here: by its class or a line, and a sender's line."""
    apart = _THREAD.search(_names(tag).lower()) or _RULED.search(_style(tag))
    first = tag.get_text("\n").strip().partition("\n")[0] if apart else ""
    return marks.HEADER_LINES["from"].match(first) is not None


def _is_hidden(tag: Tag, unseen: frozenset[str]) -> bool:
    if tag.has_attr("hidden"):
        return True
    if unseen and unseen.intersection(_names(tag).split()):
        return True
    style = _style(tag)
    if _HIDING.search(style):
        return True
    white = _WHITE.search(style) or str(tag.get("color") or "").lower() in ("#ffffff", "white")
    return bool(white) and "background" not in style and not _stands_on_colour(tag)


def _stands_on_colour(tag: Tag) -> bool:
    return any(p.get("bgcolor") or "background" in _style(p) for p in tag.parents)


def _hidden_classes(html: str) -> frozenset[str]:
    """Class and id names that the mail's own style sheet hides."""
    sheets = " ".join(re.findall(r"(?is)<style[^>]*>(.*?)</style>", html))
    hidden = set()
    for selectors, rules in re.findall(r"([^{}]{1,300})\{([^{}]*)\}", sheets):
        if _HIDING.search(re.sub(r"\s+", "", rules).lower()):
            hidden.update(re.findall(r"(?:^|,)\s*[a-z]*[.#]([\w-]+)\s*(?=,|$)", selectors))
    return frozenset(hidden)
