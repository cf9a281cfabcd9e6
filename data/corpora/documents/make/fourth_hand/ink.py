"""Prints HTML by a headless browser, draws ticks and signatures, makes scans of pages."""

import io
import re
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pypdfium2 as pdfium
from PIL import Image, ImageEnhance, ImageFilter

BROWSER = "/usr/bin/chromium"


def printed(css: str, body: str, lang: str = "en", paper: str = "A4") -> bytes:
    """A PDF of the page; `[[sig 7 blue]]`, `[[tick]]`, `[[box]]` and the like become drawings."""
    html = (
        f"<!doctype html><html lang={lang}><head><meta charset=utf-8><style>"
        f"@page{{size:{paper};margin:16mm 17mm}}*{{print-color-adjust:exact}}"
        f"body{{margin:0;font:10.5pt/1.4 'Liberation Sans'}}{css}</style></head>"
        f"<body>{drawn(body)}</body></html>"
    )
    with TemporaryDirectory() as name:
        source, target = Path(name) / "page.html", Path(name) / "page.pdf"
        source.write_text(html, encoding="utf-8")
        command = [BROWSER, "--headless=new", "--no-sandbox", "--disable-gpu"]
        command += ["--no-pdf-header-footer", f"--user-data-dir={name}/profile"]
        command += [f"--print-to-pdf={target}", source.as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603 - fixed
        return target.read_bytes()


def drawn(body: str) -> str:
    """The body with every `[[name …]]` replaced by its SVG. KeyError for an unknown name."""
    return re.sub(r"\[\[(\w+)([^\]]*)\]\]", lambda m: DRAWINGS[m[1]](m[2].split()), body)


def _signature(given: list[str]) -> str:
    seed = int(given[0])
    color = {"blue": "#1b2f8a", "black": "#151515"}[given[1] if len(given) > 1 else "blue"]
    rng = np.random.default_rng(seed)
    x, path = 8.0, "M 8 38"
    for n in range(int(rng.integers(6, 10))):
        rise = 30 * (0.35 + rng.random()) * (1.2 if n == 0 else 0.7)
        step = 9 + 14 * rng.random()
        path += f" C {x + step * 0.1:.1f} {38 - rise:.1f} {x + step * 1.5:.1f} {36 - rise:.1f}"
        x += step
        path += f" {x - 3:.1f} {36 + 8 * (rng.random() - 0.4):.1f}"
    path += f" S {x + 20:.1f} {44 - 30 * rng.random():.1f} {x + 34:.1f} 30"
    return (
        f'<svg width="170" height="48" viewBox="0 0 210 60"><path d="{path}" fill="none" '
        f'stroke="{color}" stroke-width="{1.5 + rng.random():.1f}" stroke-linecap="round"/></svg>'
    )


def _square(inner: str) -> str:
    return (
        '<svg width="14" height="14" viewBox="0 0 16 16" style="overflow:visible">'
        '<rect x="1.5" y="1.5" width="13" height="13" fill="none" stroke="#222"/>'
        f"{inner}</svg>"
    )


PEN = 'fill="none" stroke="#1b2f8a" stroke-width="2.2" stroke-linecap="round"'
DRAWINGS: dict[str, Callable[[list[str]], str]] = {
    "sig": _signature,
    "box": lambda _: _square(""),
    "tick": lambda _: _square(f'<path d="M3 8 L7 13 L16 -2" {PEN}/>'),
    "cross": lambda _: _square(f'<path d="M2 1 L14 15 M15 0 L1 14" {PEN}/>'),
    "fill": lambda _: _square('<rect x="4" y="4" width="8" height="8" fill="#222"/>'),
    "mark": lambda _: (
        '<svg width="15" height="15" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8" '
        'fill="#2e8540"/><path d="M4 8 L7 11 L12 5" fill="none" stroke="#fff" '
        'stroke-width="2"/></svg>'
    ),
    "ring": lambda _: (
        '<svg width="15" height="15" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.5" '
        'fill="none" stroke="#888" stroke-width="1.5"/></svg>'
    ),
}


@dataclass(frozen=True)
class Machine:
    """How a page was scanned: degrees of tilt and turn (clockwise), pixels per inch, faults."""

    seed: int
    tilt: float = 0.5
    turn: int = 0
    dpi: int = 170
    noise: float = 9.0
    blur: float = 0.4
    contrast: float = 0.95
    quality: int = 62
    color: bool = False


def scanned(pdf: bytes, machine: Machine) -> bytes:
    """The same pages as images without any text."""
    rng = np.random.default_rng(machine.seed)
    sheets = []
    document = pdfium.PdfDocument(pdf)
    for page in document:
        image = page.render(scale=machine.dpi / 72).to_pil().convert("RGB")
        image = image.rotate(machine.tilt, Image.Resampling.BICUBIC, fillcolor=(244, 243, 240))
        image = image.filter(ImageFilter.GaussianBlur(machine.blur))
        image = ImageEnhance.Contrast(image).enhance(machine.contrast)
        grain = np.asarray(image, dtype=np.float64)
        grain = grain + rng.normal(0, machine.noise, grain.shape[:2])[:, :, None]
        grain = grain - np.linspace(0, 14, grain.shape[1])[None, :, None]
        image = Image.fromarray(np.clip(grain, 0, 255).astype(np.uint8))
        if not machine.color:
            image = image.convert("L")
        sheets.append(image.rotate(-machine.turn, expand=True))
    document.close()
    out = io.BytesIO()
    sheets[0].save(
        out,
        "PDF",
        save_all=True,
        append_images=sheets[1:],
        resolution=machine.dpi,
        quality=machine.quality,
    )
    return out.getvalue()
