"""Drawing tools: typst sheets, a light markup for reportlab, forms, scans."""

import functools
import io
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

import typst
from paper import Paper
from pypdf import PdfReader, PdfWriter
from reportlab import platypus as pl
from reportlab import rl_config
from reportlab.lib import pagesizes
from reportlab.lib.colors import Color, HexColor, black
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, degrade, render, scan

from forty_fifth_hand.ink import FONTS, INK, Scrawl, Stamp

FAMILY = {
    "Helvetica": ("Helvetica", "Helvetica-Bold"),
    "Times": ("Times-Roman", "Times-Bold"),
    "Courier": ("Courier", "Courier-Bold"),
}
Made = TypeVar("Made")


def lean(make: Callable[..., Made]) -> Callable[..., Made]:
    """Binary streams instead of ASCII85 while one paper is made: a fifth smaller."""

    @functools.wraps(make)
    def small(*given: Any, **named: Any) -> Made:
        before, rl_config.useA85 = rl_config.useA85, 0
        try:
            return make(*given, **named)
        finally:
            rl_config.useA85 = before

    return small


PRELUDE = r"""
#set page(paper: "a4", margin: 2cm)
#set text(font: "Liberation Sans", size: 10pt)
#set smartquote(enabled: false)
#let ink(t, s: 22pt) = text(font: "Kristi", size: s, fill: rgb("#1c2f7a"), t)
#let hand(t, s: 12pt) = text(font: "Breip", size: s * 1.15, stroke: .45pt + rgb("#1c2f7a"), fill: rgb("#1c2f7a"), t)
#let blank(w: 5cm) = box(width: w, height: 1em, stroke: (bottom: .5pt))
#let off = box(width: 8pt, height: 8pt, stroke: .7pt, baseline: 1pt)
#let on = box(width: 8pt, height: 8pt, stroke: .7pt, baseline: 1pt, {
  place(line(start: (0pt, 0pt), end: (8pt, 8pt), stroke: 1.1pt))
  place(line(start: (8pt, 0pt), end: (0pt, 8pt), stroke: 1.1pt)) })
#let scrawl(w: 3.4cm) = box(width: w, height: .9cm, curve(stroke: 1.2pt + rgb("#1c2f7a"), CURVE))
#let stamp(t, c: rgb("#b01818"), a: -8deg) = rotate(a, box(stroke: 1.6pt + c, inset: 7pt, radius: 3pt, text(fill: c, weight: "bold", t)))
#let kv(..c) = table(columns: (auto, 1fr), stroke: none, inset: (x: 0pt, y: 3pt), column-gutter: 14pt, ..c)
"""


def typ(body: str) -> bytes:
    """A typst sheet; the prelude's words ink, hand, blank, off, on, scrawl, stamp, kv may be used."""
    rng = random.Random(len(body))
    curve = ["curve.move((0%, 60%))"]
    for end in (18, 35, 52, 70, 100):
        x, y = (rng.randint(end - 24, end + 8) for _ in "xy"), (rng.randint(-60, 150) for _ in "xy")
        curve.append(
            f"curve.cubic(({next(x)}%, {next(y)}%), ({next(x)}%, {next(y)}%), ({end}%, {rng.randint(25, 75)}%))"
        )
    return typst.compile(
        (PRELUDE.replace("CURVE", ", ".join(curve)) + body).encode(),
        font_paths=[FONTS],
        ignore_system_fonts=True,
    )


def _words(text: str) -> str:
    """Boxes and signatures inside a paragraph."""
    text = text.replace("& ", "&amp; ")
    text = text.replace("[x]", '<font name="Deja">☒</font>').replace(
        "[ ]", '<font name="Deja">☐</font>'
    )
    text = text.replace("[v]", '<font name="Deja">☑</font>')
    text = re.sub(r"\{([^{}]+)\}", r'<font name="Kristi" size="21" color="#1c2f7a">\1</font>', text)
    text = re.sub(
        r"\^\^(.+?)\^\^", r'<font name="Kristi" size="19" color="#1c2f7a">\1</font>', text
    )
    return re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)


def _cell(text: str, style: ParagraphStyle) -> pl.Flowable:
    text = text.strip()
    if found := re.fullmatch(r"~(\d+)", text):
        return Scrawl(int(found[1]), 90)
    return pl.Paragraph(_words(text), style)


def _table(
    rows: Sequence[str], styles: dict[str, ParagraphStyle], width: float, look: str, tint: Any
) -> pl.Table:
    """Lines `| a | b`; a first line `|:2,1` gives the widths, `|=` a heading row."""
    weights: list[float] = []
    body, heads = [], []
    for row in rows:
        if row.startswith("|:"):
            weights = [float(w) for w in row[2:].split(",")]
            continue
        head = row.startswith("|=")
        if head:
            heads.append(len(body))
        cells = row[2 if head else 1 :].strip().removesuffix("|").split("|")
        body.append([_cell(c, styles["th" if head else "td"]) for c in cells])
    most = max(len(r) for r in body)
    weights = weights or [1] * most
    body = [r + [""] * (most - len(r)) for r in body]
    rules: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
    ]
    if look == "grid":
        rules.append(("GRID", (0, 0), (-1, -1), 0.5, black))
    elif look == "lines":
        rules.append(("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor("#999999")))
    elif look == "frame":
        rules.append(("BOX", (0, 0), (-1, -1), 1, black))
    rules += [("BACKGROUND", (0, i), (-1, i), tint) for i in heads]
    return pl.Table(
        body, [width * w / sum(weights) for w in weights], style=pl.TableStyle(rules), hAlign="LEFT"
    )


@lean
def md(
    text: str,
    *,
    font: str = "Helvetica",
    size: float = 10,
    page: str = "A4",
    margin: float = 56,
    look: str = "grid",
    accent: str = "#222222",
    tint: str = "#e4e8ee",
    head: str = "",
    foot: str = "",
    mark: str = "",
    columns: int = 1,
) -> bytes:
    """A reportlab sheet from light markup: `# ` title, `## ` heading, `| ` table, `---` rule, `>> ` right, `== ` centred, `* ` point, `. ` small, `~3` scrawl, `~stamp A/B`, `~hand text`, `~gap 20`, `~page`."""
    plain, bold = FAMILY[font]
    paper = getattr(pagesizes, page) if page != "wide" else pagesizes.landscape(pagesizes.A4)
    base = ParagraphStyle(
        "b", fontName=plain, fontSize=size, leading=size * 1.32, autoLeading="max"
    )
    pdfmetrics.registerFontFamily(plain, normal=plain, bold=bold, italic=plain, boldItalic=bold)
    colour = HexColor(accent)
    styles = {
        "b": base,
        "h1": ParagraphStyle(
            "h1",
            base,
            fontName=bold,
            fontSize=size * 1.6,
            leading=size * 2,
            textColor=colour,
            spaceAfter=6,
        ),
        "h2": ParagraphStyle(
            "h2",
            base,
            fontName=bold,
            fontSize=size * 1.15,
            textColor=colour,
            spaceBefore=7,
            spaceAfter=3,
        ),
        "r": ParagraphStyle("r", base, alignment=2),
        "c": ParagraphStyle("c", base, alignment=1),
        "li": ParagraphStyle("li", base, leftIndent=14, bulletIndent=3),
        "s": ParagraphStyle("s", base, fontSize=size * 0.72, leading=size * 0.92),
        "td": ParagraphStyle("td", base, fontSize=size * 0.95, leading=size * 1.2),
        "th": ParagraphStyle("th", base, fontName=bold, fontSize=size * 0.95, leading=size * 1.2),
        "hand": ParagraphStyle("hand", base, fontName="Breip", textColor=INK, fontSize=size * 1.25),
    }
    gap = 18
    wide = (paper[0] - 2 * margin - gap * (columns - 1)) / columns
    story: list[pl.Flowable] = []
    lines = [*text.strip("\n").split("\n"), ""]
    starts, i = {"# ": "h1", "## ": "h2", ">> ": "r", "== ": "c", ". ": "s"}, 0
    while i < len(lines):
        line = lines[i]
        if line.startswith("|"):
            last = i
            while lines[last].startswith("|"):
                last += 1
            story += [_table(lines[i:last], styles, wide, look, HexColor(tint)), pl.Spacer(1, 4)]
            i = last
            continue
        i += 1
        if not line.strip():
            story.append(pl.Spacer(1, size * 0.7))
        elif line.startswith("---"):
            story.append(
                pl.HRFlowable(
                    width="100%", thickness=0.8, color=colour, spaceBefore=3, spaceAfter=5
                )
            )
        elif line.startswith("~stamp "):
            story.append(Stamp(line[7:]))
        elif line.startswith("~hand "):
            story.append(pl.Paragraph(line[6:], styles["hand"]))
        elif line.startswith("~gap "):
            story.append(pl.Spacer(1, float(line[5:])))
        elif line.startswith("~page"):
            story.append(pl.PageBreak())
        elif line.startswith("~"):
            story.append(Scrawl(int(line[1:])))
        elif line.startswith("* "):
            story.append(pl.Paragraph(_words(line[2:]), styles["li"], bulletText="•"))
        else:
            key = next((k for k in starts if line.startswith(k)), "")
            story.append(pl.Paragraph(_words(line[len(key) :]), styles[starts.get(key, "b")]))

    def furniture(pen: Canvas, document: pl.BaseDocTemplate) -> None:
        pen.saveState()
        pen.setFont(plain, 7.5)
        if head:
            pen.drawString(margin, paper[1] - 30, head)
        if foot:
            pen.drawString(margin, 26, foot.replace("%", str(document.page)))
        if mark:
            pen.setFillColor(Color(0.75, 0.1, 0.1, alpha=0.3))
            pen.setFont(bold, 78)
            pen.translate(paper[0] / 2, paper[1] / 2)
            pen.rotate(48)
            pen.drawCentredString(0, 0, mark)
        pen.restoreState()

    out = io.BytesIO()
    frames = [
        pl.Frame(margin + k * (wide + gap), margin * 0.8, wide, paper[1] - margin * 1.6, 0, 0, 0, 0)
        for k in range(columns)
    ]
    document = pl.BaseDocTemplate(out, pagesize=paper, invariant=1, title="", author="")
    document.addPageTemplates([pl.PageTemplate(frames=frames, onPage=furniture)])
    document.build(story)
    return out.getvalue()


@lean
def form(
    *items: Any,
    font: str = "Helvetica",
    size: float = 10,
    page: str = "A4",
    left: float = 60,
    field: float = 210,
    width: float = 300,
    shape: str = "cross",
    lead: float = 24,
) -> bytes:
    """An AcroForm from the top down: "text" or "# title", (label, name, value), (name, ticked, label)."""
    out = io.BytesIO()
    plain, bold = FAMILY[font]
    paper = getattr(pagesizes, page)
    pen = Canvas(out, pagesize=paper, invariant=1)
    y = paper[1] - 70
    for item in items:
        if isinstance(item, str):
            pen.setFont(
                bold if item.startswith("# ") else plain,
                size * (1.6 if item.startswith("# ") else 1),
            )
            for line in item.removeprefix("# ").split("/n"):
                pen.drawString(left, y, line)
                y -= size * 1.4
            y -= lead - size * 1.4
            continue
        pen.setFont(plain, size)
        if isinstance(item[1], bool):
            pen.acroForm.checkbox(
                name=item[0],
                checked=item[1],
                x=left,
                y=y - 3,
                size=12,
                borderWidth=0.7,
                buttonStyle=shape,
            )
            pen.drawString(left + 20, y, item[2])
        else:
            pen.drawString(left, y, item[0])
            pen.acroForm.textfield(
                name=item[1],
                value=item[2],
                x=field,
                y=y - 4,
                width=width,
                height=17,
                fontSize=9,
                borderWidth=0.5,
                fontName="Helvetica",
                fieldFlags="",
            )
        y -= lead
    pen.save()
    return out.getvalue()


def one(
    layout: str, label: dict[str, Any], data: bytes, *, form: str = "text", letter: str = "a"
) -> Paper:
    """A paper as it came out of the machine."""
    return Paper(f"lo-{layout}", letter, form, data, label)


@lean
def glass(layout: str, label: dict[str, Any], data: bytes, letter: str = "a", **how: Any) -> Paper:
    """A paper from the scanner, at most 48 KB a page."""
    machine = Scanner(**({"dpi": 105, "noise": 4, "jpeg": 38, "blur": 0.4} | how))
    while len(done := scan(data, machine)) > 48_000 * len(PdfReader(io.BytesIO(data)).pages):
        machine = replace(machine, jpeg=machine.jpeg - 3, noise=machine.noise * 0.7)
    return Paper(f"lo-{layout}", letter, "scan", done, label, source=data)


@lean
def mixed(
    layout: str, label: dict[str, Any], front: bytes, back: bytes, letter: str = "a"
) -> Paper:
    """Pages of text followed by a scanned page."""
    jpeg = degrade(render(back, 105), Scanner(noise=3, jpeg=35, skew=-0.7))
    out = io.BytesIO()
    pen = Canvas(out, pagesize=pagesizes.A4, invariant=1)
    pen.drawImage(ImageReader(io.BytesIO(jpeg)), 0, 0, *pagesizes.A4)
    pen.save()
    files = []
    for last in (out.getvalue(), back):
        writer = PdfWriter(clone_from=PdfReader(io.BytesIO(front)))
        writer.append(PdfReader(io.BytesIO(last)))
        done = io.BytesIO()
        writer.write(done)
        files.append(done.getvalue())
    return Paper(f"lo-{layout}", letter, "mixed", files[0], label, source=files[1])
