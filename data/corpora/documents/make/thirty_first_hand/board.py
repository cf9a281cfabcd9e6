"""The drawing board of this hand: a small page language on reportlab platypus.

Lines: `# ` and `## ` headings, `- ` bullets, `> ` small print, `^ ` centred, `< ` right-aligned,
`: label : value` pairs, `| a | b` table rows (options before them: `!t widths style head`),
`!gap n`, `---` a rule, `===` a new page. Cells: `~ink:n`, `~kr:Name`, `~box`, `~boxx`,
`~tx:name=value` and `~ck:name=1` (form fields), `~st:TEXT` (stamp).
"""

import io
import re
from collections.abc import Callable
from typing import Any

import pypdfium2
from paper import Paper
from reportlab.lib.colors import Color, HexColor, black, white
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    HRFlowable,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)
from scan import Scanner, scan

from .pen import Mark, ink, stamp

__all__ = ["build", "flat", "ink", "joined", "paper", "stamp"]
BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}
GLYPHS = {"[ ]": "☐", "[x]": "☒", "[v]": "☑"}


def build(
    text: str,
    font: str = "Helvetica",
    size: float = 9.5,
    colour: str = "#000000",
    head: tuple[str, ...] = (),
    foot: str = "",
    mark: str = "",
    kv: str = "plain",
    kvw: float = 45,
    page: tuple[float, float] = A4,
    margin: float = 20,
    cols: int = 1,
    turn: int = 0,
    box: bool = True,
    over: Callable[[Any, int], None] | None = None,
) -> bytes:
    """The page language set as a PDF. `head` is (kind, name, line below, ...)."""
    bold, ink_colour = BOLD.get(font, f"{font}-Bold"), HexColor(colour)
    body = ParagraphStyle("b", fontName=font, fontSize=size, leading=size * 1.3, spaceAfter=5)
    cell = ParagraphStyle("c", parent=body, spaceAfter=0, leading=size * 1.2)
    title = ParagraphStyle(
        "t", body, fontName=bold, fontSize=size * 1.6, leading=size * 2, textColor=ink_colour
    )
    sub = ParagraphStyle("s", title, fontSize=size * 1.12, leading=size * 1.5, spaceBefore=5)
    small = ParagraphStyle("m", body, fontSize=size * 0.74, leading=size * 0.95)
    styles = {
        "# ": title,
        "## ": sub,
        "> ": small,
        "^ ": ParagraphStyle("z", title, alignment=TA_CENTER),
        "< ": ParagraphStyle("r", body, alignment=TA_RIGHT),
    }

    def words(line: str) -> str:
        line = re.sub(r"&(?!\w+;)", "&amp;", line)
        line = re.sub(r"<(?!/?(?:b|i|br/|u|font)\b|br/>)", "&lt;", line)
        for sign, glyph in GLYPHS.items() if box else ():
            line = line.replace(sign, f'<font name="Boxes">{glyph}</font>')
        return line

    def inside(value: str) -> Any:
        found = re.fullmatch(r"~(\w+):?(.*)", value.strip())
        return Mark(*found.groups()) if found else Paragraph(words(value.strip()), cell)

    width = (page[0] - 2 * margin * mm - (cols - 1) * 8 * mm) / cols
    story: list[Any] = []
    rows: list[list[Any]] = []
    options = ["", "grid", ""]

    def flush() -> None:
        if not rows:
            return
        parts = [float(w) for w in options[0].split(",") if w] or [1.0] * len(rows[0])
        wide = [width * p / sum(parts) for p in parts]
        how: list[Any] = [
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE" if "mid" in options else "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 2.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ]
        how += {
            "grid": [("GRID", (0, 0), (-1, -1), 0.5, black)],
            "lines": [("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor("#888888"))],
            "box": [("BOX", (0, 0), (-1, -1), 1, ink_colour)],
            "zebra": [("ROWBACKGROUNDS", (0, 0), (-1, -1), [HexColor("#eef1f4"), white])],
            "dots": [("LINEBELOW", (1, 0), (-1, -1), 0.5, black, 1, (1, 2))],
        }.get(options[1], [("LEFTPADDING", (0, 0), (0, -1), 0)])
        if "head" in options:
            how.append(("BACKGROUND", (0, 0), (-1, 0), HexColor("#d9dde2")))
        story.extend((Table(rows[:], wide, style=TableStyle(how)), Spacer(1, 6)))
        rows.clear()

    mode = ""
    for line in text.strip("\n").split("\n"):
        line = line.strip()
        kind = ":" if line.startswith(": ") else "|" if line.startswith("| ") else ""
        if kind != mode:
            flush()
            if mode == "|":
                options = ["", "grid", ""]
            mode = kind
        if kind == ":":
            label, _, value = line[2:].partition(" : ")
            options = [f"{kvw},{width / mm - kvw}", kv, ""]
            rows.append([inside(label), inside(value)])
        elif kind == "|":
            rows.append([inside(v) for v in line[1:].strip().split("|")])
        elif line.startswith("!t"):
            options = [*line[2:].split(), "", "", ""]
        elif line.startswith("!gap"):
            story.append(Spacer(1, float(line[4:])))
        elif line == "---":
            story.append(HRFlowable(width="100%", color=ink_colour, spaceBefore=3, spaceAfter=6))
        elif line == "===":
            story.append(PageBreak())
        elif line.startswith("~"):
            story.append(inside(line))
        elif line.startswith("- "):
            story.append(Paragraph(words(line[2:]), body, bulletText="•"))
        elif line:
            sign = next((s for s in styles if line.startswith(s)), "")
            story.append(Paragraph(words(line[len(sign) :]), styles.get(sign, body)))
    flush()

    top = {"": 0, "left": 14, "centre": 17, "band": 18, "right": 14}[head[0] if head else ""]

    def paint(c: Any, _doc: Any) -> None:
        high, left, right = page[1], margin * mm, page[0] - margin * mm
        c.setFillColor(ink_colour)
        if head and head[0] == "band":
            c.rect(0, high - 22 * mm, page[0], 22 * mm, stroke=0, fill=1)
            c.setFillColor(white)
        if head:
            y = high - 13 * mm
            put = {"centre": c.drawCentredString, "right": c.drawRightString}.get(
                head[0], c.drawString
            )
            x = {"centre": page[0] / 2, "right": right}.get(head[0], left)
            c.setFont(bold, size * 1.5)
            put(x, y, head[1])
            c.setFont(font, size * 0.8)
            for at, line in enumerate(head[2:]):
                put(x, y - 11 - 9 * at, line)
        c.setFillColor(black)
        if foot:
            c.setFont(font, 7)
            c.drawString(left, 10 * mm, foot)
            c.drawRightString(right, 10 * mm, str(c.getPageNumber()))
        if mark:
            c.saveState()
            c.setFillColor(Color(0.7, 0.7, 0.7, 0.5))
            c.setFont(bold, 80)
            c.translate(page[0] / 2, high / 2)
            c.rotate(50)
            c.drawCentredString(0, 0, mark)
            c.restoreState()
        if over:
            over(c, c.getPageNumber())

    tall = page[1] - (2 * margin - 4 + top) * mm
    frames = [
        Frame(margin * mm + at * (width + 8 * mm), (margin - 2) * mm, width, tall, 0, 0, 0, 0)
        for at in range(cols)
    ]
    out = io.BytesIO()
    made = BaseDocTemplate(out, pagesize=page, invariant=1)
    made.addPageTemplates(PageTemplate("p", frames, onPage=paint))
    made.build(story)
    return joined(out.getvalue(), turn=turn) if turn else out.getvalue()


def paper(
    name: str,
    data: bytes,
    label: dict[str, Any],
    form: str = "text",
    how: Scanner | None = None,
) -> Paper:
    """A paper of this hand; with a scanner, the picture that it makes of the page."""
    if how:
        return Paper(f"kw-{name}", "a", "scan", scan(data, how), label, data)
    return Paper(f"kw-{name}", "a", form, data, label)


def flat(data: bytes) -> bytes:
    """A filled form printed flat: what stood in the fields becomes part of the page."""
    out = io.BytesIO()
    with pypdfium2.PdfDocument(data) as whole:
        for at in range(len(whole)):
            sheet = whole[at]
            pypdfium2.raw.FPDFPage_Flatten(sheet.raw, pypdfium2.raw.FLAT_NORMALDISPLAY)
            sheet.close()
        whole.save(out)
    return same(out.getvalue())


def same(data: bytes) -> bytes:
    """Without the day and the number that pdfium gives to what it saves."""
    data = re.sub(rb"(?<=<)[0-9A-F]{32}(?=>)", b"0" * 32, data)
    return re.sub(rb"(?<=\(D:)\d{14}", b"20260101000000", data)


def joined(*parts: bytes, turn: int = 0) -> bytes:
    """Several PDFs behind one another, turned."""
    out = io.BytesIO()
    with pypdfium2.PdfDocument.new() as whole:
        for part in parts:
            with pypdfium2.PdfDocument(part) as one:
                whole.import_pages(one)
        for at in range(len(whole)):
            if turn:
                whole[at].set_rotation(turn)
        whole.save(out)
    return same(out.getvalue())
