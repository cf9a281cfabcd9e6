"""Drawing board of hand ly: a line markup on reportlab platypus for half, typst for the rest."""

import io
import re
from typing import Any

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
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

from fifty_seventh_hand.ink import BLUE, FONTS, Drawn, fonts, strokes

BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}
BOX = {"[x]": "\u2612", "[ ]": "\u2610", "[v]": "\u2611"}


class Board:
    """The markup of one paper: `#` title, `##` head, `>` right, `=` centre, `.` small print,
    `|` table row, `@` key and value, `---` rule, `~ink`, `~hand`, `~note`, `~stamp`, `~field`,
    `~area`, `~check`, `~page`, `{w=..}` options of the next table."""

    def __init__(
        self, font: str = "Helvetica", size: float = 10, color: str = "#222222", **opt: Any
    ) -> None:
        fonts()
        self.font, self.size, self.color, self.opt = font, size, color, opt

    def p(
        self,
        text: str,
        size: float = 0,
        align: int = 0,
        bold: bool = False,
        color: str = "#111111",
        after: float = 3,
    ) -> Paragraph:
        size = size or self.size
        for mark, glyph in BOX.items():
            text = text.replace(mark, f'<font name="DV">{glyph}</font>')
        font = BOLD[self.font] if bold else self.font
        return Paragraph(
            text,
            ParagraphStyle(
                "s",
                fontName=font,
                fontSize=size,
                leading=size * 1.28,
                alignment=align,
                spaceAfter=after,
                textColor=HexColor(color),
            ),
        )

    def cell(
        self, text: str, bold: bool = False, size: float = 0, align: int = 0
    ) -> Flowable | list[Flowable]:
        text = text.strip()
        if text in ("[x]", "[ ]"):
            return Drawn("tick", text)
        if "~~" in text:
            return [self.cell(part, bold, size, align) for part in text.split("~~")]  # type: ignore[misc]
        if found := re.match(r"~(ink|hand|note|stamp|field|area|check) (.*)", text):
            return Drawn(found[1], found[2])
        return self.p(text, size or self.size - 0.5, align, bold, after=0)

    def table(self, rows: list[str], opts: str) -> Table:
        cells = [row[1:].split("|") for row in rows]
        width = self.opt.get("width", 480)
        parts = [1.0] * len(cells[0])
        if found := re.search(r"w=([\d.,]+)", opts):
            parts = [float(x) for x in found[1].split(",")]
        right = {
            int(x) for x in (re.search(r"right=([\d,]+)", opts) or ["", ""])[1].split(",") if x
        }
        body = [
            [
                self.cell(text, bold=number == 0 and "head" in opts, align=2 if col in right else 0)
                for col, text in enumerate(row)
            ]
            for number, row in enumerate(cells)
        ]
        style: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP" if "top" in opts else "MIDDLE")]
        if "plain" not in opts and "lines" not in opts:
            style.append(("GRID", (0, 0), (-1, -1), 0.5, HexColor(self.opt.get("grid", "#777777"))))
        if "lines" in opts:
            style.append(("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor(self.color)))
        if "head" in opts and "lines" not in opts:
            style.append(("BACKGROUND", (0, 0), (-1, 0), HexColor(self.opt.get("tint", "#e8e8e8"))))
        if "frame" in opts:
            style.append(("BOX", (0, 0), (-1, -1), 1.0, HexColor(self.color)))
        return Table(
            body,
            [width * x / sum(parts) for x in parts],
            style=style,
            spaceBefore=4,
            spaceAfter=6,
            hAlign="LEFT",
        )

    def flow(self, text: str) -> list[Flowable]:
        out: list[Flowable] = []
        lines = text.strip("\n").split("\n")
        opts, at = "", 0
        while at < len(lines):
            line = lines[at]
            at += 1
            if line.startswith(("|", "@")):
                rows = [line]
                while at < len(lines) and lines[at].startswith(line[0]):
                    rows.append(lines[at])
                    at += 1
                out.append(self.table(rows, opts or ("plain w=30,70" if line[0] == "@" else "")))
                opts = ""
            elif line.startswith("{"):
                opts = line
            elif line == "---":
                out.append(
                    HRFlowable(
                        width="100%", color=HexColor(self.color), spaceBefore=3, spaceAfter=5
                    )
                )
            elif line.startswith("~page"):
                out.append(PageBreak())
            elif line.startswith("~"):
                out.append(self.cell(line))  # type: ignore[arg-type]
            elif not line.strip():
                out.append(Spacer(1, self.opt.get("gap", 7)))
            else:
                out.append(self._words(line))
        return out

    def _words(self, line: str) -> Paragraph:
        mark, _, rest = line.partition(" ")
        align = self.opt.get("title", 0)
        big: dict[str, dict[str, Any]] = {
            "#": {
                "size": self.size * self.opt.get("big", 1.6),
                "bold": True,
                "align": align,
                "color": self.color,
                "after": 6,
            },
            "##": {"size": self.size * 1.12, "bold": True, "color": self.color},
            ">": {"align": 2, "after": 0},
            "=": {"align": 1},
            ".": {"size": self.size * 0.72, "color": "#444444"},
            "-": {"after": 1},
        }
        return (
            self.p(("\u2022 " if mark == "-" else "") + rest, **big[mark])
            if mark in big
            else self.p(line)
        )

    def pdf(self, text: str, head: str = "", foot: str = "", mark: str = "") -> bytes:
        """The markup as a PDF; `mark` stands across each page."""
        size = landscape(A4) if self.opt.get("wide") else self.opt.get("page", A4)
        out = io.BytesIO()
        left, cols = self.opt.get("left", 57), self.opt.get("cols", 1)

        def deco(c: Any, doc: Any) -> None:
            c.setFont(self.font, 8)
            c.drawString(left, size[1] - 30, head)
            c.drawString(left, 26, foot.replace("%", str(doc.page)))
            if mark:
                c.saveState()
                c.setFont("Helvetica-Bold", 90)
                c.setFillColor(HexColor("#d9d9d9"))
                c.translate(size[0] / 2, size[1] / 2)
                c.rotate(48)
                c.drawCentredString(0, 0, mark)
                c.restoreState()

        wide = (size[0] - left - 50) / cols
        frames = [
            Frame(left + n * wide, 42, wide - (14 if cols > 1 else 0), size[1] - 84, 0, 0, 0, 0)
            for n in range(cols)
        ]
        doc = BaseDocTemplate(out, pagesize=size, invariant=1, pageCompression=1)
        doc.addPageTemplates(PageTemplate(frames=frames, onPage=deco))
        doc.build(self.flow(text))
        return out.getvalue()


PRE = """#set text(size: 10pt, hyphenate: false, font: "Libertinus Serif", lang: "LANG")
#set page(paper: "a4", margin: 2.1cm)
#let bx(on) = box(width: 9pt, height: 9pt, stroke: .7pt, baseline: 1pt, if on { place(line(start: (0pt, 0pt), end: (9pt, 9pt), stroke: 1.2pt + rgb("BLUE"))); place(line(start: (0pt, 9pt), end: (9pt, 0pt), stroke: 1.2pt + rgb("BLUE"))) })
#let yes = bx(true)
#let no = bx(false)
#let small(it) = text(size: 7pt, fill: luma(60), it)
#let hand(it) = text(font: "Kristi", size: 22pt, fill: rgb("BLUE"), it)
#let pen(it) = text(font: "Breip", size: 13pt, fill: rgb("BLUE"), it)
#let rule = line(length: 100%, stroke: .6pt)
#let field(w) = box(width: w, stroke: (bottom: .5pt), height: 1em)
#let kv(..it) = grid(columns: (auto, 1fr), column-gutter: 14pt, row-gutter: 7pt, ..it)
#let stamp(it) = rotate(-6deg, rect(stroke: 1.4pt + rgb("#8a1c1c"), radius: 3pt, inset: 6pt, text(fill: rgb("#8a1c1c"), weight: "bold", size: 10pt, it)))
#let across(it) = place(center + horizon, rotate(-50deg, text(size: 90pt, fill: luma(215), weight: "bold", it)))
"""


def _curve(found: re.Match[str]) -> str:
    first, *rest = strokes(found[1])
    flat = [tuple(30 - v if n % 2 else v for n, v in enumerate(piece)) for piece in (first, *rest)]
    points = [
        ", ".join(f"({p[n]:.1f}pt, {p[n + 1]:.1f}pt)" for n in range(0, len(p), 2)) for p in flat
    ]
    body = ", ".join([f"curve.move({points[0]})", *(f"curve.cubic({p})" for p in points[1:])])
    return f'#box(width: 110pt, height: 30pt, place(curve(stroke: 1.1pt + rgb("{BLUE}"), {body})))'


def ty(text: str, lang: str = "en") -> bytes:
    """Typst markup as a PDF; `INK(name)` is a signature in ink."""
    source = PRE.replace("LANG", lang).replace("BLUE", BLUE) + re.sub(
        r"INK\(([^)]+)\)", _curve, text
    )
    data: bytes = typst.compile(source.encode(), font_paths=[FONTS])
    return data


def scanned(layout: str, letter: str, page: bytes, label: dict[str, Any], **how: Any) -> Paper:
    """A paper that went through the scanner."""
    return Paper(
        layout,
        letter,
        "scan",
        scan(page, Scanner(**({"dpi": 105, "noise": 3.0, "jpeg": 38} | how))),
        label,
        page,
    )


def mixed(*parts: bytes) -> bytes:
    """Pages of several PDFs in one."""
    out = PdfWriter()
    for part in parts:
        for page in PdfReader(io.BytesIO(part)).pages:
            out.add_page(page)
    data = io.BytesIO()
    out.write(data)
    return data.getvalue()


def turned(pdf: bytes, degrees: int) -> bytes:
    """Each page turned by its /Rotate entry."""
    out = PdfWriter()
    for page in PdfReader(io.BytesIO(pdf)).pages:
        out.add_page(page.rotate(degrees))
    data = io.BytesIO()
    out.write(data)
    return data.getvalue()


def flat(pdf: bytes) -> bytes:
    """A form printed flat: what stood in its fields becomes page content."""
    out = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    for page in out.pages:
        values = {
            a.get_object()["/T"]: a.get_object().get("/V", "") for a in page.get("/Annots", ())
        }
        texts = {k: v for k, v in values.items() if not str(v).startswith("/")}
        out.update_page_form_field_values(page, texts, flatten=True)
    out.remove_annotations(subtypes="/Widget")
    out.root_object.pop("/AcroForm", None)
    for page in out.pages:
        page.compress_content_streams()
    out.compress_identical_objects(remove_duplicates=True, remove_unreferenced=True)
    data = io.BytesIO()
    out.write(data)
    return data.getvalue()
