"""Drawing tools of this hand: a small line language on reportlab, typst sources, forms, scans."""

import io
import re
from typing import Any

import pypdf
import typst
from paper import Paper, truth
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    HRFlowable,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)
from scan import Scanner, scan

from sixty_sixth_hand.ink import FACES, Box, Field, Ink, Stamp, strokes


class Board:
    """Reads the line language into flowables; `look` is what differs from firm to firm."""

    def __init__(self, **look: Any) -> None:
        self.look = {
            "font": "Helvetica",
            "size": 10,
            "margin": 60,
            "tint": "#222222",
            "grid": "lines",
            "boxes": "draw",
            "title": 16,
            "page": A4,
            "header": "",
            "footer": "",
            "over": "",
            "cols": 1,
            "align": 0,
            "back": "#eeeeee",
        } | look
        self.face, self.bold = FACES[self.look["font"]]
        self.wide = (self.look["page"][0] - 2 * self.look["margin"]) / self.look["cols"] - 12

    def para(self, text: str, **how: Any) -> Paragraph:
        """A paragraph in the firm's type."""
        size = how.pop("size", self.look["size"])
        base = {
            "fontName": self.face,
            "fontSize": size,
            "leading": size * 1.32,
            "spaceAfter": size * 0.45,
            "alignment": self.look["align"],
        }
        return Paragraph(text, ParagraphStyle("p", **(base | how)))

    def cell(self, text: str) -> Flowable:
        """One line or cell: ink, a box, or words."""
        if found := re.match(r"@ink (\d+)(?: (\d+))?$", text):
            return Ink(int(found[1]), int(found[2] or 90))
        if found := re.match(r"@hand (\w+) (.+)$", text):
            return self.para(
                found[2], fontName=found[1], size=17, textColor=colors.HexColor("#14206b")
            )
        if found := re.match(r"\[( |x)\] ?(.*)$", text):
            return self.tick(found[1] == "x", found[2])
        return self.para(text, spaceAfter=0)

    def tick(self, on: bool, text: str) -> Flowable:
        """A choice, as this firm prints its boxes."""
        if self.look["boxes"] == "text":
            return self.para(("[X] " if on else "[&nbsp;&nbsp;] ") + text)
        if self.look["boxes"] == "zapf":
            return self.para(
                f'<font name="ZapfDingbats">{chr(0x2718 if on else 0x274F)}</font> {text}'
            )
        row = Table([[Box(on), self.para(text, spaceAfter=0)]], colWidths=[18, None], hAlign="LEFT")
        row.setStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ]
        )
        return row

    def table(self, rows: list[list[str]], wide: float) -> Table:
        """Rows; the first is a head where the grid says so. A leading `*12,30,` row gives widths in percent."""
        widths = None
        if rows[0][0].startswith("%"):
            widths = [wide * float(w) / 100 for w in rows.pop(0)[0][1:].split(",")]
        table = Table(
            [[self.cell(c) for c in row] for row in rows],
            colWidths=widths or [wide / len(rows[0])] * len(rows[0]),
            hAlign="LEFT",
        )
        tint, back = colors.HexColor(self.look["tint"]), colors.HexColor(self.look["back"])
        style: list[tuple[Any, ...]] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
        style += {
            "lines": [("LINEBELOW", (0, 0), (-1, -1), 0.4, tint)],
            "box": [("GRID", (0, 0), (-1, -1), 0.6, tint)],
            "head": [("GRID", (0, 0), (-1, -1), 0.3, tint), ("BACKGROUND", (0, 0), (-1, 0), back)],
            "side": [("BACKGROUND", (0, 0), (0, -1), back), ("BOX", (0, 0), (-1, -1), 0.5, tint)],
            "zebra": [("ROWBACKGROUNDS", (0, 0), (-1, -1), [back, colors.white])],
            "none": [("LEFTPADDING", (0, 0), (-1, -1), 0), ("TOPPADDING", (0, 0), (-1, -1), 1)],
        }[self.look["grid"]]
        table.setStyle(style)
        return table

    def story(self, text: str, wide: float) -> list[Flowable]:
        """All lines of a page or of a column."""
        out: list[Flowable] = []
        lines = iter([*text.strip("\n").split("\n"), "\0"])
        rows: list[list[str]] = []
        tint = colors.HexColor(self.look["tint"])
        for line in lines:
            if line.startswith("|"):
                rows.append([c.strip() for c in re.sub(r"\|\s*$", "", line[1:]).split("|")])
                continue
            if rows:
                out += [self.table(rows, wide), Spacer(1, 7)]
                rows = []
            head, _, rest = line.partition(" ")
            if line == "@cols":
                parts, part = [], ""
                while (line := next(lines)) != "@end":
                    if line == "@next":
                        parts, part = [*parts, part], ""
                    else:
                        part += line + "\n"
                parts.append(part)
                share = wide / len(parts)
                grid = Table(
                    [[self.story(p, share - 12) for p in parts]], colWidths=[share] * len(parts)
                )
                grid.setStyle(
                    [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]
                )
                out.append(grid)
            elif head == "#":
                out.append(
                    self.para(
                        rest,
                        fontName=self.bold,
                        size=self.look["title"],
                        textColor=tint,
                        spaceAfter=9,
                    )
                )
            elif head == "##":
                out.append(self.para(rest, fontName=self.bold, textColor=tint, spaceBefore=6))
            elif head in (">", "^", "~", "-", ">>"):
                how = {
                    ">": {"alignment": 2},
                    "^": {"alignment": 1},
                    "~": {"size": 7, "textColor": colors.HexColor("#666666")},
                    "-": {"leftIndent": 14, "bulletIndent": 3},
                    ">>": {"leftIndent": 18, "textColor": colors.HexColor("#444466")},
                }[head]
                out.append(self.para(("<bullet>-</bullet>" if head == "-" else "") + rest, **how))
            elif line == "---":
                out.append(
                    HRFlowable(width="100%", thickness=0.8, color=tint, spaceBefore=4, spaceAfter=6)
                )
            elif head == "@stamp":
                out.append(Stamp(rest))
            elif head == "@field":
                label, _, value = rest.partition("=")
                out.append(Field(label, value, wide - 195, self.face))
            elif head == "@gap":
                out.append(Spacer(1, float(rest)))
            elif line == "@page":
                out.append(PageBreak())
            elif not line.strip():
                out.append(Spacer(1, 6))
            elif line != "\0":
                made = self.cell(line)
                out.append(
                    self.para(line)
                    if isinstance(made, Paragraph) and not line.startswith(("@", "["))
                    else made
                )
        return out

    def frame(self, canvas: Canvas, _doc: object) -> None:
        """Header, footer and what stands across the page."""
        width, height = self.look["page"]
        canvas.setFont(self.face, 7.5)
        for row, line in enumerate(self.look["header"].split("\n")):
            canvas.drawString(self.look["margin"], height - 26 - 9 * row, line)
        for row, line in enumerate(self.look["footer"].split("\n")):
            canvas.drawCentredString(width / 2, 32 - 9 * row, line)
        if self.look["over"]:
            canvas.saveState()
            canvas.translate(width / 2, height / 2)
            canvas.rotate(50)
            canvas.setFillColorRGB(0.82, 0.82, 0.82)
            canvas.setFont(self.bold, 74)
            canvas.drawCentredString(0, -20, self.look["over"])
            canvas.restoreState()


def page(text: str, **look: Any) -> bytes:
    """The PDF of a text in the line language."""
    board, out = Board(**look), io.BytesIO()
    side, count = board.look["margin"], board.look["cols"]
    width, height = board.look["page"]
    share = (width - 2 * side) / count
    frames = [Frame(side + n * share, 44, share, height - 88) for n in range(count)]
    doc = BaseDocTemplate(
        out, pagesize=board.look["page"], invariant=1, title=look.get("title_meta", "")
    )
    doc.addPageTemplates(PageTemplate(frames=frames, onPage=board.frame))
    doc.build(board.story(text, board.wide))
    return out.getvalue()


def ink(seed: int, width: float = 80, height: float = 20) -> str:
    """A signature for a typst page."""
    bends = ", ".join(
        "curve.cubic("
        + ", ".join(f"({a:.0f}pt, {b:.0f}pt)" for a, b in zip(s[::2], s[1::2], strict=True))
        + ")"
        for s in strokes(seed, width, height)
    )
    return f'#box(height: {height}pt, curve(stroke: 1.1pt + rgb("#1a2470"), curve.move((0pt, {height / 2}pt)), {bends}))'


PRELUDE = """#set page(paper: "a4", margin: 2.2cm)
#set text(font: "Libertinus Serif", size: 11pt)
#set smartquote(enabled: false)
#let no = box(width: 8pt, height: 8pt, stroke: 0.6pt, baseline: 1pt)
#let yes = box(width: 8pt, height: 8pt, stroke: 0.6pt, baseline: 1pt, align(center + horizon, curve(stroke: 1.3pt, curve.move((0pt, 0pt)), curve.line((8pt, 8pt)), curve.move((8pt, 0pt)), curve.line((0pt, 8pt)))))
#let rule(w) = box(width: w, stroke: (bottom: 0.5pt), height: 8pt)
#let stamp(body, turn: -7deg) = rotate(turn, box(stroke: 1.5pt + rgb("#8a1c2b"), inset: 6pt, radius: 3pt, text(fill: rgb("#8a1c2b"), weight: "bold", size: 9pt, align(center, body))))
"""


def sheet(source: str) -> bytes:
    """The PDF of a typst page; `INK(3)` or `INK(3,120)` is a signature."""
    body = re.sub(r"INK\((\d+)(?:,(\d+))?\)", lambda m: ink(int(m[1]), int(m[2] or 80)), source)
    return bytes(typst.compile((PRELUDE + body).encode()))


def joined(*parts: bytes, turn: int = 0) -> bytes:
    """PDFs one behind the other; `turn` turns every page."""
    writer = pypdf.PdfWriter()
    for part in parts:
        for leaf in pypdf.PdfReader(io.BytesIO(part)).pages:
            writer.add_page(leaf)
            if turn:
                writer.pages[-1].rotate(turn)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def sent(name: str, data: bytes, label: dict[str, Any], form: str = "text") -> Paper:
    """A paper as it came."""
    return Paper(f"mh-{name}", "a", form, data, label)


def scanned(name: str, data: bytes, label: dict[str, Any], **how: Any) -> Paper:
    """A paper from the scanner."""
    look = {"dpi": 100, "noise": 2.0, "blur": 0.4, "jpeg": 24} | how
    return Paper(f"mh-{name}", "a", "scan", scan(data, Scanner(**look)), label, data)


__all__ = ["A4", "joined", "page", "scan", "scanned", "sent", "sheet", "truth"]
