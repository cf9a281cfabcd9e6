"""Rendering and degrading: a PDF becomes the pictures that a scanner or a phone would make."""

import io
from dataclasses import dataclass

import numpy as np
import pypdfium2
from PIL import Image, ImageEnhance, ImageFilter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True)
class Scanner:
    """How bad the machine is; `turn` is the way the sheet lay on the glass, in degrees."""

    dpi: int = 150
    skew: float = 0.6
    noise: float = 6.0
    blur: float = 0.5
    contrast: float = 1.0
    jpeg: int = 55
    turn: int = 0
    grey: bool = True
    shadow: bool = False
    seed: int = 1


def render(pdf: bytes, dpi: int, page: int = 0) -> Image.Image:
    """One page as a picture."""
    with pypdfium2.PdfDocument(pdf) as document:
        document.init_forms()
        picture: Image.Image = document[page].render(scale=dpi / 72).to_pil().convert("RGB")
    return picture


def degrade(picture: Image.Image, how: Scanner) -> bytes:
    """The picture after the scanner, as JPEG bytes."""
    rng = np.random.default_rng(how.seed)
    paper = (250, 249, 245)
    picture = picture.rotate(how.skew, Image.Resampling.BICUBIC, fillcolor=paper)
    picture = picture.filter(ImageFilter.GaussianBlur(how.blur))
    picture = ImageEnhance.Contrast(picture).enhance(how.contrast)
    pixels = np.asarray(picture.convert("L" if how.grey else "RGB")).astype(np.float32)
    shape = pixels.shape[:2] + (1,) * (pixels.ndim - 2)
    pixels = (pixels + rng.normal(0, how.noise, shape)).astype(np.float32)
    if how.shadow:
        fall = np.linspace(0, 70, shape[1])[None, :] * np.linspace(0.4, 1, shape[0])[:, None]
        pixels = (pixels - fall.reshape(shape)).astype(np.float32)
    picture = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    if how.turn:
        picture = picture.rotate(how.turn, expand=True)
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=how.jpeg)
    return out.getvalue()


def scan(pdf: bytes, how: Scanner | None = None) -> bytes:
    """Every page of the PDF as a scanned picture, in a new PDF without any text."""
    how = how or Scanner()
    with pypdfium2.PdfDocument(pdf) as document:
        count = len(document)
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for number in range(count):
        jpeg = degrade(render(pdf, how.dpi, number), how)
        width, height = Image.open(io.BytesIO(jpeg)).size
        size = width * 72 / how.dpi, height * 72 / how.dpi
        canvas.setPageSize(size)
        canvas.drawImage(ImageReader(io.BytesIO(jpeg)), 0, 0, *size)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
