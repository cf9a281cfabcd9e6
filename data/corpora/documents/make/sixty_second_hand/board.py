"""Drawing tools: a small line markup on reportlab, typst with helpers, ink, marks across the page."""

import io
import re
from dataclasses import dataclass
from typing import Any

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4, LETTER, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
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

from sixty_second_hand.pen import Box, Field, Ink

US = LETTER
HOME = "/usr/share/fonts/truetype/"
for _name, _path in (
    ("Kristi", "kristi/Kristi.ttf"),
    ("Breip", "breip/Breip.ttf"),
    ("Dkg", "fifthhorseman/dkg.ttf"),
    ("Boxes", "dejavu/DejaVuSans.ttf"),
):
    pdfmetrics.registerFont(TTFont(_name, HOME + _path))
BOLD = {"Times-Roman": "Times-Bold"}
ALIGN = {"left": TA_LEFT, "center": TA_CENTER, "right": TA_RIGHT}


@dataclass(frozen=True)
class Look:
    """How a firm's paper looks; `kv` is rule, grid, plain or colon."""

    font: str = "Helvetica"
    size: float = 10
    margin: float = 56
    ink: str = "#1d3557"
    head: str = "line"
    kv: str = "plain"
    grid: str = "rows"
    title: str = "left"
    columns: int = 1
    size_of: tuple[float, float] = A4
    wide: bool = False
    justify: bool = False


def rich(text: str) -> str:
    """Boxes and handwriting inside a line; wide gaps stay wide."""
    text = re.sub(r" {3,}", " &nbsp; &nbsp; &nbsp; ", text)
    text = re.sub(r"<([\w.-]+@[\w.-]+)>", r"&lt;\1&gt;", text)
    for mark, font, sign in (("{X}", "Boxes", "☒"), ("{_}", "Boxes", "☐")):
        text = text.replace(mark, f'<font name="{font}">{sign}</font>')
    text = re.sub(
        r"\{k:([^}]*)\}", r'<font name="Kristi" size="21" color="#1b2a80">\1</font>', text
    )
    text = re.sub(r"\{b:([^}]*)\}", r'<font name="Breip" size="13" color="#1b2a80">\1</font>', text)
    return re.sub(r"\{d:([^}]*)\}", r'<font name="Dkg" size="12" color="#22307f">\1</font>', text)


def sheet(
    text: str,
    look: Look,
    firm: str = "",
    foot: str = "",
    mark: str = "",
    stamp: tuple[str, ...] = (),
) -> bytes:
    """A PDF from line markup, with handwriting only behind scans (fonts are big); `firm` goes into the head, `mark` across every page."""
    size = landscape(look.size_of) if look.wide else look.size_of
    bold = BOLD.get(look.font, look.font + "-Bold")
    base = ParagraphStyle(
        "b",
        fontName=look.font,
        fontSize=look.size,
        leading=look.size * 1.35,
        alignment=TA_JUSTIFY if look.justify else TA_LEFT,
    )

    def para(words: str, **more: Any) -> Paragraph:
        if "{k:" in words:
            more["leading"] = 27
        return Paragraph(rich(words), ParagraphStyle("p", parent=base, **more))

    def cell(words: str, strong: bool = False) -> Any:
        words = words.strip()
        if found := re.fullmatch(r"\{ink(\d+)\}", words):
            return Ink(int(found[1]))
        if words in ("{tick}", "{open}"):
            return Box(words == "{tick}")
        if found := re.fullmatch(r"\{f:(\w+)=(.*)\}", words):
            return Field(found[1], found[2])
        if found := re.fullmatch(r"\{c:(\w+)=(\d)\}", words):
            return Field(found[1], found[2], check=True)
        return para(words, fontName=bold) if strong else para(words)

    room = size[0] - 2 * look.margin
    if look.columns > 1:
        room = (room - 18) / 2
    story: list[Any] = []
    widths: list[float] | None = None
    rows: list[tuple[str, list[str]]] = []

    def flush() -> None:
        if not rows:
            return
        count = max(len(r) for _, r in rows)
        shares = (
            widths
            if widths and len(widths) == count and rows[0][0] != "="
            else ([1] * count if rows[0][0] != "=" else [3, 7])
        )
        table = Table(
            [[cell(c, kind == "|!") for c in r + [""] * (count - len(r))] for kind, r in rows],
            colWidths=[room * s / sum(shares) for s in shares],
            hAlign="LEFT",
        )
        style: list[Any] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ]
        how = look.kv if rows[0][0] == "=" else look.grid
        if how == "grid":
            style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.grey))
        elif how in ("rows", "rule"):
            style.append(("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.HexColor(look.ink)))
        elif how == "box":
            style.append(("BOX", (0, 0), (-1, -1), 0.8, colors.HexColor(look.ink)))
        for k, (kind, _) in enumerate(rows):
            if kind == "|!":
                style.append(("BACKGROUND", (0, k), (-1, k), colors.HexColor("#e6e9ee")))
        table.setStyle(TableStyle(style))
        story.extend((table, Spacer(1, 5)))
        rows.clear()

    for line in text.strip().split("\n"):
        line = line.strip()
        if line.startswith("|"):
            kind = "|!" if line.startswith("|!") else "|"
            rows.append((kind, line[len(kind) :].split("|")))
            continue
        if line.startswith("= "):
            key, _, value = line[2:].partition("::")
            rows.append(("=", [f"{key.strip()}:" if look.kv == "colon" else key, value]))
            continue
        flush()
        sign, _, rest = line.partition(" ")
        if not line:
            story.append(Spacer(1, look.size * 0.7))
        elif sign == "%w":
            widths = [float(w) for w in rest.split()]
        elif sign == "#":
            story.append(
                para(
                    rest,
                    fontName=bold,
                    fontSize=look.size * 1.55,
                    leading=look.size * 1.9,
                    textColor=look.ink,
                    alignment=ALIGN[look.title],
                    spaceAfter=7,
                )
            )
        elif sign == "##":
            story.append(para(rest, fontName=bold, textColor=look.ink, spaceBefore=7, spaceAfter=3))
        elif sign == ">":
            story.append(para(rest, alignment=TA_RIGHT))
        elif sign == "^":
            story.append(para(rest, alignment=TA_CENTER))
        elif sign == "~":
            story.append(
                para(rest, fontSize=look.size * 0.72, leading=look.size * 0.9, textColor="#444444")
            )
        elif sign == "*":
            story.append(
                Paragraph(
                    rich(rest),
                    ParagraphStyle("l", parent=base, leftIndent=13, bulletIndent=2),
                    bulletText="-",
                )
            )
        elif line == "---":
            story.append(
                HRFlowable(
                    width="100%",
                    thickness=0.7,
                    color=colors.HexColor(look.ink),
                    spaceBefore=5,
                    spaceAfter=6,
                )
            )
        elif line == ">>>":
            story.append(PageBreak())
        elif line.startswith("{f:"):
            name, _, value = line[3:-1].partition("=")
            story.append(Field(name, value, width=440))
        elif sign == "@ink":
            story.append(Ink(int(rest)))
        else:
            story.append(para(line))
    flush()

    def deco(canvas: Any, doc: Any) -> None:
        w, h = size
        tint = colors.HexColor(look.ink)
        canvas.saveState()
        canvas.setFillColor(tint)
        canvas.setStrokeColor(tint)
        canvas.setFont(bold, 12)
        if look.head == "band":
            canvas.rect(0, h - 40, w, 40, fill=1, stroke=0)
            canvas.setFillColor(colors.white)
            canvas.drawString(look.margin, h - 26, firm)
        elif look.head == "side":
            canvas.rect(0, 0, 20, h, fill=1, stroke=0)
            canvas.drawString(look.margin, h - 34, firm)
        elif look.head == "right":
            canvas.drawRightString(w - look.margin, h - 34, firm)
        elif look.head == "center":
            canvas.drawCentredString(w / 2, h - 34, firm)
        elif look.head == "line":
            canvas.drawString(look.margin, h - 34, firm)
            canvas.line(look.margin, h - 40, w - look.margin, h - 40)
        canvas.setFillColor(colors.HexColor("#555555"))
        canvas.setFont(look.font, 7.5)
        canvas.drawString(look.margin, 24, foot)
        canvas.drawRightString(w - look.margin, 24, f"{doc.page}")
        if mark:
            canvas.setFillColor(colors.Color(0.8, 0.1, 0.1, 0.22))
            canvas.translate(w / 2, h / 2)
            canvas.rotate(48)
            canvas.setFont("Helvetica-Bold", min(110, 900 / len(mark)))
            canvas.drawCentredString(0, -20, mark)
            canvas.rotate(-48)
            canvas.translate(-w / 2, -h / 2)
        if stamp:
            canvas.translate(w * 0.66, 120)
            canvas.rotate(9)
            canvas.setStrokeColor(colors.HexColor("#1f3f9e"))
            canvas.setFillColor(colors.HexColor("#1f3f9e"))
            canvas.setLineWidth(1.6)
            canvas.roundRect(-80, -14 * len(stamp) + 4, 160, 14 * len(stamp) + 8, 5)
            for k, words in enumerate(stamp):
                canvas.setFont("Helvetica-Bold", 9.5)
                canvas.drawCentredString(0, -14 * k - 3, words)
        canvas.restoreState()

    out = io.BytesIO()
    doc = BaseDocTemplate(out, pagesize=size, invariant=1, title="", author="")
    top = 52
    if look.columns > 1:
        frames = [
            Frame(look.margin + k * (room + 18), 40, room, size[1] - top - 40, 0, 0, 0, 0)
            for k in range(2)
        ]
    else:
        frames = [Frame(look.margin, 40, room, size[1] - top - 40, 0, 0, 0, 0)]
    doc.addPageTemplates(PageTemplate(frames=frames, onPage=deco))
    doc.build(story)
    return out.getvalue()
