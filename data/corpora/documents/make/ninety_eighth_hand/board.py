"""The drawing board: typst pages with places to sign, pen strokes, stamps, ticks and scans."""

import re
from base64 import a85decode
from collections.abc import Mapping
from io import BytesIO
from math import pi, sin
from random import Random
from typing import Any

import typst
from paper import KEYS, Paper, truth
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject
from scan import Scanner, scan

FONTS = ["/usr/share/fonts/truetype", "/usr/share/fonts/opentype"]
MARK = re.compile("«([a-z_0-9]+)(?::([a-z]+))?»")
SPECIAL = re.compile(r"([\\#$*_`<>@\[\]~/.\-+=\"'])")
BLUE, BLACK, NAVY = "1f3a93", "15151a", "12235a"
GREEN, RED, VIOLET = "2e6b3a", "a3262a", "5b3a8c"

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
    " dicembre",
}


class Raw(str):
    """Typst markup that goes into the page as it is."""


def plain(text: str) -> str:
    """Typst markup that shows exactly this text."""
    return SPECIAL.sub(r"\\\1", text)


def day(iso: str, style: str) -> str:
    """A date as people write it; `style` is dot, slash, dash, short, us, mdy, iso or a language."""
    year, month, date = iso.split("-")
    short = MONTHS["en"].split()[int(month) - 1][:3]
    fixed = {
        "dot": f"{date}.{month}.{year}",
        "slash": f"{date}/{month}/{year}",
        "dash": f"{date}-{month}-{year}",
        "mdy": f"{month}/{date}/{year}",
        "iso": iso,
        "short": f"{date} {short} {year}",
        "us": f"{MONTHS['en'].split()[int(month) - 1]} {int(date)}, {year}",
    }
    if style in fixed:
        return fixed[style]
    name = MONTHS[style].split()[int(month) - 1]
    of = " de " if style in ("es", "pt") else " "
    point = "." if style == "de" else ""
    return f"{int(date)}{point}{of}{name}{of}{year}"


def money(amount: str, style: str) -> str:
    """The digits of an amount as printed in a country."""
    whole, cents = amount.split()[0].split(".")
    sign, whole = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    group, point = {
        "uk": (",", "."),
        "eu": (".", ","),
        "ch": ("'", "."),
        "gap": ("\u00a0", ","),
        "none": ("", ","),
    }[style]
    grouped = f"{int(whole):,}".replace(",", group)
    return f"{sign}{grouped}{point}{cents}"


def shown(value: Any, style: str | None) -> str:
    """One value of a page in typst markup."""
    if value is None:
        return ""
    if isinstance(value, Raw):
        return value
    text = str(value)
    if style:
        text = money(text, style) if re.match(r"-?\d+\.\d\d ", text) else day(text, style)
    return plain(text)


def fill(page: str, values: Mapping[str, Any]) -> str:
    """The page with its values; places to sign (`s_…`) that have none stay empty."""

    def one(match: re.Match[str]) -> str:
        key, style = match.groups()
        if key.startswith("s_") and key not in values:
            return ""
        return shown(values[key], style)

    return MARK.sub(one, page)


HEAD = """#set smartquote(enabled: false)
#set text(hyphenate: false, ligatures: false)
#let rule(w, s: 0.5pt) = box(width: w, baseline: 2pt, line(length: 100%, stroke: s))
#let dots(w) = box(width: w, baseline: 1.5pt, line(length: 100%, stroke: (thickness: 0.8pt, dash: "dotted", cap: "round")))
#let cap(body, size: 7pt) = text(size: size, fill: luma(70), body)
"""


def press(page: str, values: Mapping[str, Any]) -> bytes:
    """The page as a PDF."""
    source = HEAD + fill(page, values)
    made = typst.compile(source.encode(), font_paths=FONTS, ignore_system_fonts=True)
    assert isinstance(made, bytes)
    return slim(made)


def slim(made: bytes) -> bytes:
    """The same pages without the tree of tags, which weighs more than the words."""
    writer = PdfWriter()
    for page in PdfReader(BytesIO(made)).pages:
        page.pop("/StructParents", None)
        writer.add_page(page)
    return _bytes(writer)


def _bytes(writer: PdfWriter) -> bytes:
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def scanned(made: bytes, how: Scanner) -> bytes:
    """The scan with its pictures as plain JPEG streams."""
    writer = PdfWriter()
    for page in PdfReader(BytesIO(scan(made, how))).pages:
        for thing in page["/Resources"]["/XObject"].values():
            picture = thing.get_object()
            if "/ASCII85Decode" in picture["/Filter"]:
                packed = bytes(picture._data).strip().removesuffix(b"~>")
                picture._data = a85decode(packed)
                picture[NameObject("/Filter")] = NameObject("/DCTDecode")
        writer.add_page(page)
    return _bytes(writer)


def ink(
    seed: int,
    width: float = 34,
    height: float = 9,
    dx: float = 0,
    dy: float = 0,
    pen: str = BLUE,
    thick: float = 0.9,
    tilt: float = 0,
) -> Raw:
    """A signature by hand, in mm; it takes no room and starts at the text's baseline."""
    rng = Random(seed)
    strokes: list[list[tuple[float, float]]] = []
    first = width * rng.uniform(0.16, 0.28)
    tall = height * rng.uniform(0.85, 1.05)
    strokes.append(_capital(rng, first, tall))
    x, manner = first * rng.uniform(0.6, 0.9), rng.choice(("loops", "waves", "peaks"))
    count = rng.randint(7, 14) if manner == "loops" else rng.randint(5, 9)
    step = (width - x) / count
    body = [(x, -height * 0.1)]
    for number in range(count):
        fade = 1 - 0.75 * number / count
        rise = height * fade * rng.choice((0.3, 0.4, 0.5, 0.25, 0.95))
        low = height * rng.uniform(-0.1, 0.12) - height * 0.1 * number / count
        if rng.random() < 0.12:
            low += height * 0.5
        if manner == "loops":
            back = step * rng.uniform(0.2, 0.9)
            body += [
                (x + step * rng.uniform(0.6, 1.0), -rise),
                (x + step - back, -rise * rng.uniform(0.7, 1.0)),
                (x + step * rng.uniform(0.7, 1.1), low),
            ]
        elif manner == "waves":
            body += [(x + step * 0.5, -rise * 0.7), (x + step * rng.uniform(0.8, 1.0), low)]
        else:
            body += [(x + step * rng.uniform(0.2, 0.5), -rise), (x + step * 0.6, low)]
        x += step
    body.append((x + step * rng.uniform(0.3, 1.2), -height * rng.uniform(0.1, 0.4)))
    strokes.append(body)
    lean = rng.uniform(0.05, 0.5)
    strokes = [[(px - lean * py, py) for px, py in points] for points in strokes]
    kind = rng.randint(0, 3)
    if kind == 0:
        strokes.append([(width * 0.95, 1.2), (width * 0.4, 2.2), (width * 0.1, 1.6), (width, 0.6)])
    elif kind == 1:
        strokes.append([(width * 0.3, -height * 0.75), (width * 0.62, -height * 0.88)])
    lines = "".join(_stroke(points, pen, thick * rng.uniform(0.85, 1.15)) for points in strokes)
    turn = tilt or rng.uniform(-5, 3)
    return Raw(
        f"#box(width: 0pt, height: 0pt, place(dx: {dx}mm, dy: {dy}mm, "
        f"rotate({turn:.1f}deg, origin: bottom + left, box(width: {width}mm, height: 0.1mm)"
        f"[{lines}])))"
    )


def _capital(rng: Random, width: float, tall: float) -> list[tuple[float, float]]:
    """The first letter: a big loop or a hook."""
    kind = rng.randint(0, 4)
    if kind == 0:
        return [
            (-width * 0.1, -tall * 0.7), (width * 0.5, -tall), (width * 0.9, -tall * 0.8),
            (width * 0.45, -tall * 0.75), (width * 0.4, tall * 0.25), (0, tall * 0.3),
            (width * 0.3, -tall * 0.1), (width, -tall * 0.2),
        ]  # fmt: skip
    if kind == 1:
        return [
            (0, 0), (width * 0.25, -tall), (width * 0.45, -tall * 0.1), (width * 0.75, -tall),
            (width * 0.85, 0), (width * 1.1, -tall * 0.15),
        ]  # fmt: skip
    if kind == 2:
        return [
            (width * 0.9, -tall * 0.85), (width * 0.5, -tall), (width * 0.2, -tall * 0.7),
            (width * 0.6, -tall * 0.5), (width * 0.75, -tall * 0.15), (width * 0.2, 0),
            (-width * 0.1, -tall * 0.15), (width, -tall * 0.1),
        ]  # fmt: skip
    if kind == 3:
        turns = [i / 7 * 2 * pi for i in range(9)]
        return [
            (width * (0.5 - 0.5 * sin(t + 1.2)), -tall * (0.5 + 0.5 * sin(t - 0.4))) for t in turns
        ] + [(width * 1.2, -tall * 0.1)]
    return [
        (0, -tall * 0.6),
        (width * 0.3, -tall),
        (width * 0.35, -tall * 0.4),
        (width * 0.12, tall * 0.1),
        (width * 0.5, -tall * 0.5),
        (width * 0.95, -tall * 0.95),
        (width * 0.7, -tall * 0.3),
        (width, 0),
    ]


def _stroke(points: list[tuple[float, float]], pen: str, thick: float) -> str:
    """A smooth line through the points."""
    parts = [f"curve.move(({points[0][0]:.2f}mm, {points[0][1]:.2f}mm))"]
    last = len(points) - 1
    for i in range(last):
        a, b = points[max(i - 1, 0)], points[i]
        c, d = points[i + 1], points[min(i + 2, last)]
        p = (b[0] + (c[0] - a[0]) / 5, b[1] + (c[1] - a[1]) / 5)
        q = (c[0] - (d[0] - b[0]) / 5, c[1] - (d[1] - b[1]) / 5)
        three = ", ".join(f"({x:.2f}mm, {y:.2f}mm)" for x, y in (p, q, c))
        parts.append(f"curve.cubic({three})")
    look = f'stroke: (paint: rgb("{pen}"), thickness: {thick:.2f}pt, cap: "round", join: "round")'
    return f"#place(curve({look}, {', '.join(parts)}))"


def written(
    text: str,
    face: str = "Dancing Script",
    size: float = 17,
    dx: float = 0,
    dy: float = 0,
    pen: str = BLUE,
    wide: float = 70,
) -> Raw:
    """A name or word in a hand's face; it takes no room."""
    return Raw(
        f"#box(width: 0pt, height: 0pt, place(bottom + left, dx: {dx}mm, dy: {dy}mm, "
        f'box(width: {wide}mm, text(font: "{face}", size: {size}pt, fill: rgb("{pen}"))'
        f"[{plain(text)}])))"
    )


def block(text: str, **look: Any) -> Raw:
    """Block letters or a date by pen."""
    return written(text, **({"face": "DkgHandwriting", "size": 11, "pen": BLUE} | look))


def stamp(
    *lines: str,
    wide: float = 46,
    angle: float = -5,
    dx: float = 0,
    dy: float = 0,
    pen: str = BLUE,
    size: float = 8,
    round_: bool = False,
) -> Raw:
    """A rubber stamp; the first line is the big one. It takes no room."""
    first, *rest = (plain(line) for line in lines)
    more = "".join(f" \\ #text(size: {size * 0.8}pt, weight: 400)[{line}]" for line in rest)
    high = size * 1.0 + len(rest) * size * 1.3
    shape = f'width: {wide}mm, height: {high:.1f}pt + 4mm, inset: 2mm, stroke: 1.1pt + rgb("{pen}")'
    shape += ", radius: 6mm" if round_ else ", radius: 0.6mm"
    return Raw(
        f"#box(width: 0pt, height: 0pt, place(bottom + left, dx: {dx}mm, dy: {dy}mm, "
        f'rotate({angle}deg, box({shape}, align(center, text(font: "Nimbus Sans", '
        f'size: {size}pt, weight: 700, fill: rgb("{pen}"))[{first}{more}])))))'
    )


def box(mark: str = "", size: float = 9, pen: str = BLUE, seed: int = 1) -> Raw:
    """A box to tick; mark "v" or "x" is drawn by pen, "" leaves it empty."""
    rng = Random(seed)

    def near(x: float, y: float) -> tuple[float, float]:
        return x + rng.uniform(-0.3, 0.3), y + rng.uniform(-0.3, 0.3)

    drawn = ""
    if mark == "v":
        drawn = _stroke([near(0.3, 1.6), near(1.2, 3.0), near(4.6, -1.6)], pen, 1.2)
    elif mark == "x":
        drawn = _stroke([near(0.2, 0.1), near(3.1, 3.2)], pen, 1.1)
        drawn += _stroke([near(3.2, 0.0), near(0.1, 3.1)], pen, 1.1)
    return Raw(f"#box(width: {size}pt, height: {size}pt, stroke: 0.7pt, baseline: 1pt)[{drawn}]")


def typed(on: bool, style: str = "[]") -> Raw:
    """A box in type."""
    if style == "[]":
        return Raw("\\[x\\]" if on else "\\[ \\]")
    return Raw(f'#text(font: "DejaVu Sans")[{"☒" if on else "☐"}]')


def paper(
    layout: str,
    letter: str,
    page: str,
    values: Mapping[str, Any],
    kind: str,
    decision: str | None,
    signed: bool | None,
    scanner: Scanner | None = None,
    **more: Any,
) -> Paper:
    """A paper whose label takes its fields from the page's values."""
    language = layout.split("-")[1]
    fields = {key: str(values[key]) for key in KEYS if values.get(key) is not None} | more
    label = truth(kind, decision, signed, language, **fields)
    made = press(page, values)
    if scanner is None:
        return Paper(layout, letter, "text", made, label)
    return Paper(layout, letter, "scan", scanned(made, scanner), label, made)


def glass(seed: int, **how: Any) -> Scanner:
    """An office scanner."""
    rng = Random(seed)
    usual = {
        "dpi": 120,
        "skew": rng.uniform(-0.9, 0.9),
        "noise": rng.uniform(0.8, 2.2),
        "blur": rng.uniform(0.68, 0.85),
        "contrast": rng.uniform(0.9, 1.15),
        "jpeg": 40,
        "seed": seed,
    }
    return Scanner(**(usual | how))
