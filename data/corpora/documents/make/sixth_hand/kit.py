"""The desk of this hand: LibreOffice, chromium, spreadsheets, ink, and a pass of the scanner."""

import base64
import io
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from paper import Paper
from PIL import Image, ImageDraw, ImageFont
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

BLUE, BLACK = "#1b2f8a", "#15151a"
Points = list[tuple[float, float]]


def stroke(seed: int, letters: int = 9) -> Points:
    """A signature as one line: a big first loop, waves that shrink, a tail; unit height."""
    rng = np.random.default_rng(seed)
    knots: Points = [(0.0, 0.5), (0.35, -0.45), (0.15, 0.75), (0.55, 0.1)]
    x = 0.6
    for number in range(letters):
        tall = 0.75 if rng.random() < 0.22 else 0.28 * (1 - number / (letters * 1.6))
        deep = 0.55 if rng.random() < 0.15 else 0.06
        step = 0.16 + 0.14 * rng.random()
        knots += [(x + step * 0.7, 0.35 - tall), (x + step * 0.35, 0.42 + deep), (x + step, 0.4)]
        x += step
    knots += [(x + 0.5, 0.3 + 0.25 * rng.random()), (x + 0.9, 0.2)]
    if rng.random() < 0.5:
        knots += [(x * 0.5, 0.8), (0.2, 0.85), (x + 0.4, 0.72)]
    grid = np.array(knots) + rng.normal(0, 0.025, (len(knots), 2))
    out: Points = []
    for a, b, c, d in zip(grid, grid[1:], grid[2:], grid[3:], strict=False):
        for t in np.linspace(0, 1, 9, endpoint=False):
            p = 2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2
            p = (p + (3 * b - a - 3 * c + d) * t**3) / 2
            out.append((float(p[0]), float(p[1])))
    return out


def svg(seed: int, width: int = 150, colour: str = BLUE, style: str = "", letters: int = 9) -> str:
    """Ink for a page in the browser; `style` places it."""
    line = stroke(seed, letters)
    path = "M" + " L".join(f"{x * 100:.1f},{y * 100:.1f}" for x, y in line)
    reach = max(x for x, _ in line) * 100 + 10
    return (
        f'<svg width="{width}" height="{width * 150 / reach:.0f}" viewBox="-10 -55 {reach:.0f} 150"'
        f' style="{style}"><path d="{path}" fill="none" stroke="{colour}" stroke-width="3.4"'
        ' stroke-linecap="round" stroke-linejoin="round"/></svg>'
    )


def face(name: str) -> Path:
    """The file of a script face."""
    found = subprocess.run(  # noqa: S603
        ["/usr/bin/fc-match", "-f", "%{file}", name], capture_output=True, text=True, check=True
    )
    return Path(found.stdout)


def picture(seed: int, colour: str = BLUE, written: str = "", letters: int = 9) -> str:
    """Ink as a PNG in a data address; `written` sets a name in a hand instead of a curve."""
    line = stroke(seed, letters)
    width = int(max(x for x, _ in line) * 120 + 30)
    sheet = Image.new("RGBA", (width, 190), (255, 255, 255, 0))
    draw = ImageDraw.Draw(sheet)
    if written:
        font = ImageFont.truetype(str(face("Kristi")), 110)
        sheet = Image.new("RGBA", (int(font.getlength(written)) + 60, 190), (255, 255, 255, 0))
        draw = ImageDraw.Draw(sheet)
        draw.text((25, 25), written, font=font, fill=colour)
        sheet = sheet.rotate(seed % 7 - 2, Image.Resampling.BICUBIC)
    else:
        draw.line([(x * 120 + 12, y * 110 + 65) for x, y in line], colour, 7, "curve")
    out = io.BytesIO()
    sheet.save(out, "PNG")
    return "data:image/png;base64," + base64.b64encode(out.getvalue()).decode()


def img(
    seed: int, height: int = 40, colour: str = BLUE, written: str = "", letters: int = 9
) -> str:
    """The same as an image tag; Writer wants both measures."""
    address = picture(seed, colour, written, letters)
    size = Image.open(io.BytesIO(base64.b64decode(address.split(",")[1]))).size
    return f'<img src="{address}" height="{height}" width="{size[0] * height // size[1]}"/>'


MARKS = {
    "v": "M2,9 C4,10 5,13 6,15 C8,8 12,2 18,-3",
    "x": "M1,1 C5,6 10,12 15,16 M15,0 C10,5 6,11 0,15",
    "z": "M2,4 L14,3 L3,8 L14,8 L2,12 L13,12",
    "f": "M1,1 H15 V15 H1 Z",
    "": "",
}


def box(mark: str = "", colour: str = BLUE, size: int = 13) -> str:
    """A drawn square with what the pen did in it: v, x, z (scribble), f (filled)."""
    fill = colour if mark == "f" else "none"
    return (
        f'<svg width="{size + 6}" height="{size + 4}" viewBox="-2 -5 22 22" '
        'style="vertical-align:-3px"><rect x="0" y="0" width="16" height="16" fill="none" '
        f'stroke="#222" stroke-width="1.2"/><path d="{MARKS[mark]}" fill="{fill}" '
        f'stroke="{colour}" stroke-width="1.9"/></svg>'
    )


def ring(word: str, colour: str = BLUE) -> str:
    """A word that somebody circled."""
    return (
        f'<span style="position:relative">{word}<svg viewBox="0 0 100 40" '
        'preserveAspectRatio="none" style="position:absolute;left:-9px;top:-7px;'
        'width:calc(100% + 18px);height:calc(100% + 14px)"><path d="M20,6 C60,-3 98,4 97,20 '
        f'C96,38 30,42 6,30 C-4,18 20,2 60,5" fill="none" stroke="{colour}" '
        'stroke-width="2.2"/></svg></span>'
    )


def run(*command: str) -> None:
    """One program, quietly, with its own patience."""
    subprocess.run(command, check=True, capture_output=True, timeout=280)  # noqa: S603


def web(body: str, css: str = "") -> bytes:
    """What the browser prints."""
    with tempfile.TemporaryDirectory() as place:
        page, out = Path(place, "p.html"), Path(place, "p.pdf")
        head = f'<meta charset="utf-8"><style>{css}</style>'
        page.write_text(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>")
        run("/usr/bin/chromium", "--headless", "--no-sandbox", "--disable-gpu",
            f"--user-data-dir={place}/u", "--no-pdf-header-footer",
            f"--print-to-pdf={out}", f"file://{page}")  # fmt: skip
        return out.read_bytes()


def office(files: dict[str, bytes]) -> dict[str, bytes]:
    """Name with ending -> PDF; one start of LibreOffice for each kind of file."""
    done = {}
    with tempfile.TemporaryDirectory() as place:
        for ending in sorted({Path(name).suffix for name in files}):
            chosen = [name for name in files if name.endswith(ending)]
            for name in chosen:
                Path(place, name).write_bytes(files[name])
            extra = ["--infilter=HTML (StarWriter)"] if ending == ".html" else []
            run("/usr/bin/soffice", f"-env:UserInstallation=file://{place}/u", "--headless",
                *extra, "--convert-to", "pdf", "--outdir", place,
                *(str(Path(place, name)) for name in chosen))  # fmt: skip
            for name in chosen:
                done[name] = Path(place, name).with_suffix(".pdf").read_bytes()
    return done


def sheet(
    rows: Iterable[Iterable[Any]], widths: str, font: str = "Carlito", lined: str = "",
    bold: str = "", fill: str = "", wide: bool = False, big: str = "A1", merge: str = "",
) -> bytes:  # fmt: skip
    """A workbook; `lined`, `bold`, `fill`, `merge` are ranges, space between."""
    book = Workbook()
    page = book.active
    for row in rows:
        page.append(list(row))
    side = Side("thin", "444444")
    for line in page.iter_rows():
        for cell in line:
            cell.font = Font(font, 10)
            cell.alignment = Alignment(vertical="top")
    for places, act in ((lined, "l"), (bold, "b"), (fill, "f")):
        for place in places.split():
            cells = page[place]
            for cell in (
                c for r in (cells if isinstance(cells, tuple) else ((cells,),)) for c in r
            ):
                if act == "l":
                    cell.border = Border(side, side, side, side)
                    cell.alignment = Alignment(wrap_text=True, vertical="top")
                    if isinstance(cell.value, int | float) and cell.value >= 1000:
                        cell.number_format = "#,##0.00"
                elif act == "b":
                    cell.font = Font(font, 10, bold=True)
                else:
                    cell.fill = PatternFill("solid", "DDE5EE")
    for number, width in enumerate(widths.split()):
        page.column_dimensions["ABCDEFGHIJKL"[number]].width = float(width)
    for place in merge.split():
        page.merge_cells(place)
    if big:
        page[big].font = Font(font, 15, bold=True)
    page.page_setup.orientation = "landscape" if wide else "portrait"
    page.page_setup.paperSize = 9
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.page_setup.fitToHeight = 0
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def find(pdf: bytes, word: str, page: int = 0, nth: int = 0) -> tuple[float, float, float, float]:
    """Where a word stands: left, bottom, right, top."""
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[page].get_textpage()
        search = text.search(word, match_case=True)
        hit = None
        for _ in range(nth + 1):
            hit = search.get_next()
        if not hit:
            raise LookupError(word)
        boxes = [text.get_charbox(i) for i in range(hit[0], hit[0] + hit[1])]
    left, bottom = min(b[0] for b in boxes), min(b[1] for b in boxes)
    return left, bottom, max(b[2] for b in boxes), max(b[3] for b in boxes)


def over(pdf: bytes, page: int, draw: Callable[[Canvas], None]) -> bytes:
    """Something drawn on top of one page."""
    book = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    target = book.pages[page]
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(float(target.mediabox.width), float(target.mediabox.height)))
    draw(canvas)
    canvas.save()
    target.merge_page(PdfReader(out).pages[0])
    result = io.BytesIO()
    book.write(result)
    return result.getvalue()


def pen(
    word: str, seed: int, dx: float = 0, dy: float = 4, width: float = 120, page: int = 0,
    nth: int = 0, colour: str = BLUE, letters: int = 9,
) -> Callable[[bytes], bytes]:  # fmt: skip
    """Ink beside a word of the finished page."""

    def act(pdf: bytes) -> bytes:
        left, bottom, _, _ = find(pdf, word, page, nth)
        line = stroke(seed, letters)
        scale = width / max(x for x, _ in line)

        def draw(canvas: Canvas) -> None:
            canvas.setStrokeColor(colour)
            canvas.setLineWidth(1.3)
            path = canvas.beginPath()
            for number, (x, y) in enumerate(line):
                where = left + dx + x * scale, bottom + dy + (0.75 - y) * scale
                (path.lineTo if number else path.moveTo)(*where)
            canvas.drawPath(path)

        return over(pdf, page, draw)

    return act


def both(*acts: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    """One after the other."""

    def act(pdf: bytes) -> bytes:
        for one in acts:
            pdf = one(pdf)
        return pdf

    return act


@dataclass(frozen=True)
class Job:
    """A paper before it is printed: `data` is HTML (web, doc), or bytes of an odt or xlsx."""

    layout: str
    letter: str
    form: str
    engine: str
    data: Any
    truth: dict[str, Any]
    css: str = ""
    post: Callable[[bytes], bytes] | None = None
    how: Scanner | None = None


def make(jobs: Iterable[Job]) -> Iterator[Paper]:
    """Prints the jobs of a family; LibreOffice starts once per kind of file."""
    jobs = list(jobs)
    endings = {"doc": ".html", "odt": ".fodt", "calc": ".xlsx"}
    waiting = {}
    for job in jobs:
        if job.engine in endings:
            data = job.data
            if job.engine == "doc":
                head = f'<html><head><meta charset="utf-8"><style>{job.css}</style></head><body>'
                data = (head + job.data + "</body></html>").encode()
            waiting[f"{job.layout}-{job.letter}{endings[job.engine]}"] = data
    printed = office(waiting) if waiting else {}
    for job in jobs:
        if job.engine in endings:
            pdf = printed[f"{job.layout}-{job.letter}{endings[job.engine]}"]
        elif job.engine == "web":
            pdf = web(job.data, job.css)
        else:
            pdf = job.data
        pdf = job.post(pdf) if job.post else pdf
        if job.form == "scan" and job.engine != "raw":
            shot = scan(pdf, job.how)
            yield Paper(job.layout, job.letter, job.form, shot, job.truth, pdf)
        else:
            yield Paper(job.layout, job.letter, job.form, pdf, job.truth)
