"""Drawing tools of hand kv: Chromium prints, line-printer pages, AcroForms and scans."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from paper import Paper
from playwright.sync_api import sync_playwright
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import black, white
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner, scan

CERT, CHANGE, TIME = "acceptance_certificate", "change_order", "timesheet_approval"
MAIL, ORDER, SOW, OTHER = "email", "purchase_order", "statement_of_work", "other"

BASE = """
body{font:10.5pt/1.4 'Liberation Sans';color:#111;margin:0}
h1{font-size:17pt;margin:0 0 8pt} h2{font-size:12pt;margin:12pt 0 4pt} h3{font-size:10.5pt;margin:9pt 0 3pt}
p{margin:5pt 0} table{border-collapse:collapse;width:100%;margin:6pt 0}
.g td,.g th{border:1px solid #777;padding:3pt 5pt;text-align:left;vertical-align:top}
.l td,.l th{border-bottom:1px solid #bbb;padding:3pt 4pt;text-align:left;vertical-align:top}
.f td{padding:1.5pt 8pt 1.5pt 0;vertical-align:top} .f td:first-child{width:32%;color:#444}
.r{text-align:right} .s{font-size:8pt;color:#555} .c{text-align:center} .b{font-weight:bold}
.ink{font-family:Kristi;font-size:25pt;color:#1b2c7a;line-height:1}
.ink2{font-family:'Dancing Script';font-size:19pt;color:#14247c;line-height:1}
.ink3{font-family:Breip;font-size:17pt;color:#202020;line-height:1}
.hand{font-family:DkgHandwriting;font-size:13pt;color:#1b2c7a}
.bx{display:inline-block;width:9pt;height:9pt;border:1px solid #222;vertical-align:-1pt;margin-right:5pt;
position:relative}
.bx.x:before,.bx.x:after{content:'';position:absolute;left:-1pt;top:3.6pt;width:12pt;height:1.6pt;
background:#123;transform:rotate(45deg)} .bx.x:after{transform:rotate(-45deg)}
.stamp{display:inline-block;border:2.5pt solid #a33;color:#a33;padding:4pt 9pt;font-weight:bold;
transform:rotate(-6deg);border-radius:4pt;text-align:center}
.wm{position:fixed;left:0;right:0;top:42%;text-align:center;font-size:96pt;color:rgba(190,40,40,.22);
transform:rotate(-35deg);font-weight:bold;letter-spacing:6pt}
.ln{border-bottom:1px solid #222;display:inline-block;min-width:150pt;height:15pt}
.pb{page-break-before:always} .two{columns:2;column-gap:18pt} .flex{display:flex;gap:22pt}
.flex>div{flex:1} .box{border:1px solid #555;padding:6pt 9pt;margin:6pt 0}
"""
SERIF = "body{font-family:'Liberation Serif';font-size:11.5pt}"
NARROW = "body{font-family:'Liberation Sans Narrow';font-size:11pt}"
DEJAVU = "body{font-family:'DejaVu Sans Condensed';font-size:9.5pt}"
SLAB = "body{font-family:'DejaVu Serif Condensed';font-size:9.5pt}"
TYPE = "body{font-family:'Liberation Mono';font-size:9.5pt}"


def x(on: bool = True) -> str:
    """A drawn box, crossed or empty: no letter of it is text."""
    return f'<span class="bx{" x" if on else ""}"></span>'


def rows(text: str, kind: str = "f") -> str:
    """`a | b` lines as a table; a line that starts with `#` is the head."""
    out = [f'<table class="{kind}">']
    for line in text.strip().splitlines():
        cell = "th" if line.startswith("#") else "td"
        out.append(
            "<tr>"
            + "".join(f"<{cell}>{c.strip()}</{cell}>" for c in line.lstrip("#").split("|"))
            + "</tr>"
        )
    return "".join(out) + "</table>"


def ink(text: str, kind: str = "ink") -> str:
    return f'<span class="{kind}">{text}</span>'


def mail(head: str, body: str) -> str:
    """Header lines `From: …` in bold, then paragraphs parted by blank lines."""
    lines = [line.partition(": ") for line in head.strip().splitlines()]
    top = "".join(f"<div><b>{a}:</b> {c}</div>" for a, _, c in lines)
    return top + "<hr>" + paras(body)


def paras(body: str) -> str:
    parts = (p.strip().replace("\n", "<br>") for p in body.strip().split("\n\n"))
    return "".join(f"<p>{p}</p>" for p in parts)


class Board:
    """One browser for a whole family."""

    def __init__(self, browser: Any, language: str) -> None:
        self.browser, self.language = browser, language

    def pdf(
        self,
        html: str,
        css: str = "",
        size: str = "A4",
        wide: bool = False,
        edge: str = "17mm",
        foot: str = "",
    ) -> bytes:
        page = self.browser.new_page()
        page.set_content(
            f'<html lang="{self.language}"><head><meta charset="utf-8"><style>{BASE}{css}</style></head>'
            f"<body>{html}</body></html>"
        )
        more: dict[str, Any] = {}
        if foot:
            more = {
                "display_header_footer": True,
                "header_template": "<span></span>",
                "footer_template": f'<div style="font-size:7px;margin-left:17mm">{foot} '
                '<span class="pageNumber"></span>/<span class="totalPages"></span></div>',
            }
        data: bytes = page.pdf(
            format=size,
            landscape=wide,
            print_background=True,
            tagged=False,
            margin={"top": edge, "bottom": edge, "left": edge, "right": edge},
            **more,
        )
        page.close()
        return slim(data)

    def text(self, name: str, html: str, label: dict[str, Any], css: str = "", **how: Any) -> Paper:
        return Paper(f"kv-{name}", "a", "text", self.pdf(html, css, **how), label)

    def scan(
        self, name: str, html: str, label: dict[str, Any], how: Scanner, css: str = "", **more: Any
    ) -> Paper:
        source = self.pdf(html, css, **more)
        return Paper(f"kv-{name}", "a", "scan", scanned(source, how), label, source)

    def mixed(
        self, name: str, first: str, last: str, label: dict[str, Any], how: Scanner, css: str = ""
    ) -> Paper:
        """Typed pages and then a scanned sheet."""
        one, two = self.pdf(first, css), self.pdf(last, css)
        both = joined(one, two)
        return Paper(f"kv-{name}", "a", "mixed", joined(one, scanned(two, how)), label, both)


def scanned(pdf: bytes, how: Scanner) -> bytes:
    """At most 110 kB for each page."""
    count = len(PdfReader(io.BytesIO(pdf)).pages)
    while len(data := scan(pdf, how)) > 110_000 * count:
        how = replace(how, jpeg=max(18, how.jpeg - 6), noise=how.noise * 0.8)
    return data


def written(writer: PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def slim(data: bytes) -> bytes:
    writer = PdfWriter(clone_from=io.BytesIO(data))
    writer.compress_identical_objects(remove_duplicates=True, remove_unreferenced=True)
    for page in writer.pages:
        page.compress_content_streams()
    writer.metadata = {"/Producer": "print"}
    return written(writer)


def joined(*pdfs: bytes) -> bytes:
    writer = PdfWriter()
    for data in pdfs:
        writer.append(io.BytesIO(data))
    return written(writer)


def turned(data: bytes, angle: int) -> bytes:
    writer = PdfWriter(clone_from=io.BytesIO(data))
    for page in writer.pages:
        page.rotate(angle)
    return written(writer)


def printer(text: str, size: float = 9.5) -> bytes:
    """A line printer's pages; a form feed begins a new one; `*` at the line's start is bold."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    for sheet in text.strip("\n").split("\f"):
        y = 790.0
        for line in sheet.strip("\n").splitlines():
            bold = line.startswith("*")
            canvas.setFont("Courier-Bold" if bold else "Courier", size)
            canvas.drawString(50, y, line[1:] if bold else line)
            y -= size * 1.32
        canvas.showPage()
    canvas.save()
    return out.getvalue()


class Form:
    """A page with form fields, in standard fonts; `flat` prints the values instead."""

    def __init__(self, flat: bool = False) -> None:
        self.out, self.flat = io.BytesIO(), flat
        self.c = Canvas(self.out, pagesize=A4, invariant=1)

    def t(self, x: float, y: float, text: str, size: float = 10, font: str = "Helvetica") -> None:
        self.c.setFont(font, size)
        for line in text.splitlines():
            self.c.drawString(x, y, line)
            y -= size * 1.35

    def f(self, name: str, x: float, y: float, w: float, value: str = "", h: float = 17) -> None:
        if self.flat:
            self.t(x + 3, y + 4, value, 10, "Courier")
            self.c.line(x, y, x + w, y)
            return
        look = {"fontSize": 10, "borderWidth": 0.5, "fillColor": white, "textColor": black}
        self.c.acroForm.textfield(
            name=name, x=x, y=y, width=w, height=h, value=value, forceBorder=True, **look
        )

    def k(self, name: str, x: float, y: float, on: bool = False) -> None:
        if self.flat:
            self.c.rect(x, y, 10, 10)
            if on:
                self.c.line(x, y, x + 10, y + 10)
                self.c.line(x, y + 10, x + 10, y)
            return
        look = {"buttonStyle": "cross", "borderWidth": 0.7, "fillColor": white}
        self.c.acroForm.checkbox(name=name, x=x, y=y, size=12, checked=on, forceBorder=True, **look)

    def done(self) -> bytes:
        self.c.showPage()
        self.c.save()
        return self.out.getvalue()


@contextmanager
def board(language: str) -> Iterator[Board]:
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        try:
            yield Board(browser, language)
        finally:
            browser.close()
